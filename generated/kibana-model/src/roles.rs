// Generated from specs/kibana; do not edit.

//! The roles that give users their privileges in Elasticsearch and Kibana.
//!
//! Roles belong to the whole cluster: these operations do not answer under `/s/{space_id}`, and
//! which spaces a role reaches is part of the role.

mod shared;

pub use shared::*;
