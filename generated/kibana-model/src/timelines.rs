// Generated from specs/kibana; do not edit.

//! The timelines of Elastic Security, in which analysts investigate events, with their
//! templates, notes and pinned events.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

mod notes;
mod shared;

pub use notes::*;
pub use shared::*;
