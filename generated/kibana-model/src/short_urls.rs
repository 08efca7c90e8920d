// Generated from specs/kibana; do not edit.

//! Short addresses that lead to places in Kibana, such as a dashboard with its filters.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space. They are
//! a technical preview.

mod shared;

pub use shared::*;
