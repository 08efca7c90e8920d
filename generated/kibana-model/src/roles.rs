// Generated from specs/kibana; do not edit.

//! Roles that fit a query.
//!
//! They belong to the whole cluster.

mod shared;

pub use shared::*;
