// Generated from specs/kibana; do not edit.

//! Application performance monitoring: what services report, and how their agents are
//! configured.
//!
//! What the operations read and write applies to the whole cluster, whatever space the client
//! is in.

use openapi_runtime::client::Client;

mod errors;

pub mod agent_configuration;
pub mod agent_keys;
pub mod annotations;
pub mod server_schema;
pub mod source_maps;

pub use errors::ApmError;

/// Operations on apm, by group.
#[derive(Clone, Debug)]
pub struct Apm(pub(crate) Client);

impl Apm {
    /// Settings that APM agents fetch from Kibana, and the agents that services run.
    pub fn agent_configuration(&self) -> agent_configuration::AgentConfiguration {
        agent_configuration::AgentConfiguration(self.0.clone())
    }

    /// Keys with which agents log in to the APM Server.
    pub fn agent_keys(&self) -> agent_keys::AgentKeys {
        agent_keys::AgentKeys(self.0.clone())
    }

    /// Remarks in the charts of services.
    pub fn annotations(&self) -> annotations::Annotations {
        annotations::Annotations(self.0.clone())
    }

    /// The settings schema of an APM Server that moves to Fleet.
    pub fn server_schema(&self) -> server_schema::ServerSchema {
        server_schema::ServerSchema(self.0.clone())
    }

    /// Maps from bundles of a web site to their sources.
    pub fn source_maps(&self) -> source_maps::SourceMaps {
        source_maps::SourceMaps(self.0.clone())
    }
}
