//! The crates of all accepted fixtures, as modules.

// Conditions on features are taken out, so that what is bound anew under one looks superfluous.
#![allow(clippy::let_and_return)]

include!(concat!(env!("OUT_DIR"), "/fixtures/fixtures.rs"));
