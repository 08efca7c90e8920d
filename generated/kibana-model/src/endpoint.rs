// Generated from specs/kibana; do not edit.

//! Response actions on hosts that Elastic Defend or another agent protects, and the files that
//! those actions fetch.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

mod actions;
mod shared;

pub use actions::*;
pub use shared::*;
