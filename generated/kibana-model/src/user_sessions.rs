// Generated from specs/kibana; do not edit.

//! Sessions of people who have signed in to Kibana in a browser.
//!
//! They are the same in all spaces.

mod shared;

pub use shared::*;
