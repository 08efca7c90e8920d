// Generated from specs/kibana; do not edit.

//! What runs rules, actions and other work of Kibana in the background.
//!
//! It belongs to the server.

mod shared;

pub use shared::*;
