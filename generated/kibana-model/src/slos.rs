// Generated from specs/kibana; do not edit.

//! Service level objectives: what share of something has to be good over a period, and how much
//! may still fail.
//!
//! They belong to a space, and Kibana computes them with transforms of Elasticsearch.

mod shared;

pub use shared::*;
