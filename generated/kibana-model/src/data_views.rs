// Generated from specs/kibana; do not edit.

//! Data views, which tell Kibana's apps what indices to look at and what their fields are.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

mod shared;

pub use shared::*;
