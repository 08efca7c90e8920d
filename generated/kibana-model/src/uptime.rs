// Generated from specs/kibana; do not edit.

//! Settings of Uptime.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

mod shared;

pub use shared::*;
