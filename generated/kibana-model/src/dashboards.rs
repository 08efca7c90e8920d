// Generated from specs/kibana; do not edit.

//! Dashboards with all that they consist of.
//!
//! They belong to a space, that of `Kibana::space` or the default one.

mod legacy;
mod shared;

pub use legacy::*;
pub use shared::*;
