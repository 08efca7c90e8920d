// Generated from specs/kibana; do not edit.

//! Dashboards, data views and everything else that Kibana keeps, on their way into files and
//! back.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

mod shared;

pub use shared::*;
