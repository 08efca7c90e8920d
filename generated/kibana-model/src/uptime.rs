// Generated from specs/kibana; do not edit.

//! Settings of Uptime.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

mod shared;

pub use shared::*;
