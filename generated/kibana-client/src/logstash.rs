// Generated from specs/kibana; do not edit.

//! Pipelines that Kibana keeps in Elasticsearch for instances of Logstash with central
//! management.
//!
//! They are the same in all spaces, the licence has to cover them, and they are a technical
//! preview.

use openapi_runtime::client::Client;

mod errors;

pub mod pipelines;

pub use errors::LogstashError;

/// Operations on logstash, by group.
#[derive(Clone, Debug)]
pub struct Logstash(pub(crate) Client);

impl Logstash {
    /// The pipelines that are managed centrally.
    pub fn pipelines(&self) -> pipelines::Pipelines {
        pipelines::Pipelines(self.0.clone())
    }
}
