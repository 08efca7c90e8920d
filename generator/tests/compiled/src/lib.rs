//! The crates of all accepted fixtures, as modules.

#![allow(
    clippy::let_and_return,
    reason = "conditions on features are taken out, so that what is bound anew under one looks superfluous"
)]

include!(concat!(env!("OUT_DIR"), "/fixtures/fixtures.rs"));
