// Generated from specs/kibana; do not edit.

//! Dashboards with all that they consist of.
//!
//! They belong to a space, that of `Kibana::space` or the default one.

mod shared;
mod v2;

pub use shared::*;
pub use v2::*;
