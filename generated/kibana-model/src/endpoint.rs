// Generated from specs/kibana; do not edit.

//! Response actions on protected hosts, and what Kibana knows of those hosts.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

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
