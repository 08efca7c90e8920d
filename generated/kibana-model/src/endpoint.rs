// Generated from specs/kibana; do not edit.

//! Response actions on protected hosts, and what Kibana knows of those hosts.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

mod actions;
mod metadata;
mod protection_updates;
mod scripts;
mod shared;

pub use actions::*;
pub use metadata::*;
pub use protection_updates::*;
pub use scripts::*;
pub use shared::*;
