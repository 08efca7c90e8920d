// Generated from specs/kibana; do not edit.

//! Pipelines that Kibana keeps in Elasticsearch for instances of Logstash with central
//! management.
//!
//! They are the same in all spaces, the licence has to cover them, and they are a technical
//! preview.

mod pipelines;

pub use pipelines::*;
