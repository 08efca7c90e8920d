// Generated from specs/kibana; do not edit.

//! Settings that APM agents fetch from Kibana, and the agents that services run.

use openapi_runtime::wire::blank;
use openapi_runtime::{record, setters};

use crate::apm::ConfiguredService;

/// What an agent asks.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Search {
    /// The service that the agent is in.
    pub service: ConfiguredService,
    /// Digest of the configuration that the agent runs.
    pub etag: Option<String>,

    /// Whether to mark the configuration as applied whatever its digest is, for agents that know of
    /// none.
    pub mark_as_applied_by_agent: Option<bool>,
}

impl Search {
    /// Creates the value from its required property.
    pub fn new(service: ConfiguredService) -> Self {
        Self { service, ..blank() }
    }

    setters! {
        etag(value: impl Into<String>) = Some(value.into());
        mark_as_applied_by_agent(value: bool) = Some(value);
    }
}

record! {
    Search;
    required service = "service";
    optional etag = "etag";
    optional mark_as_applied_by_agent = "mark_as_applied_by_agent";
}
