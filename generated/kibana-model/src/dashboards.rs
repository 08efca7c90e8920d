// Generated from specs/kibana; do not edit.

//! Dashboards with all that they consist of.
//!
//! They belong to a space; every operation also answers under `/s/{space_id}`.

mod shared;

pub use shared::*;
