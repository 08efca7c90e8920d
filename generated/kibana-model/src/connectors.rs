// Generated from specs/kibana; do not edit.

//! Connectors to services outside Kibana, through which rules and cases send messages and open
//! tickets.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

mod configs;
mod secrets;
mod shared;

pub use configs::*;
pub use secrets::*;
pub use shared::*;
