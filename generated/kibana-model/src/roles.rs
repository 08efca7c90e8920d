// Generated from specs/kibana; do not edit.

//! The roles that give users their privileges in Elasticsearch and Kibana.
//!
//! Roles belong to the whole cluster.

mod shared;

pub use shared::*;
