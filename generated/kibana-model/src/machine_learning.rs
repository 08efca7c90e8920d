// Generated from specs/kibana; do not edit.

//! What Kibana keeps about jobs and models of machine learning.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

mod shared;

pub use shared::*;
