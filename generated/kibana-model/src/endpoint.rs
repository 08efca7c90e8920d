// Generated from specs/kibana; do not edit.

//! Response actions on protected hosts, and what Kibana knows of those hosts.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

pub mod protection_updates;

mod actions;
mod metadata;
mod policies;
mod scripts;
mod shared;

pub use actions::*;
pub use metadata::*;
pub use policies::*;
pub use scripts::*;
pub use shared::*;
