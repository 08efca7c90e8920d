// Generated from specs/kibana; do not edit.

//! Alerts that detection rules of Elastic Security raise.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

mod alerts;
mod shared;

pub use alerts::*;
pub use shared::*;
