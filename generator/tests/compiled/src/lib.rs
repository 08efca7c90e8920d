//! The crates of all accepted fixtures, as modules.

include!(concat!(env!("OUT_DIR"), "/fixtures/fixtures.rs"));
