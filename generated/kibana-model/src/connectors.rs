// Generated from specs/kibana; do not edit.

//! Connectors to services outside Kibana, through which rules and cases send messages and open
//! tickets.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

mod configs;
mod secrets;
mod shared;

pub use configs::*;
pub use secrets::*;
pub use shared::*;
