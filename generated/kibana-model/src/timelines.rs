// Generated from specs/kibana; do not edit.

//! The timelines of Elastic Security, in which analysts investigate events, with their
//! templates, notes and pinned events.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

mod notes;
mod shared;

pub use notes::*;
pub use shared::*;
