// Generated from specs/kibana; do not edit.

//! Application performance monitoring: what services report, and how their agents are
//! configured.
//!
//! What the operations read and write applies to the whole cluster, whatever space the client
//! is in.

use kibana_model::apm as model;
use openapi_runtime::client::{Client, Request, request};

mod errors;

pub mod agent_configuration;
pub mod agent_keys;
pub mod annotations;
pub mod source_maps;

pub use errors::ApmError;

/// Application performance monitoring by group, and the settings schema of an APM Server that
/// moves to Fleet.
#[derive(Clone, Debug)]
pub struct Apm(pub(crate) Client);

impl Apm {
    /// Saves the schema of an APM Server.
    ///
    /// `POST /api/apm/fleet/apm_server_schema` returns no body with status `200`.
    ///
    /// - `200`: The schema is saved. The body is an empty JSON object without information.
    ///
    /// Kibana keeps the schema for the move of a standalone APM Server to the APM integration of
    /// Fleet. One schema is kept; saving another one replaces it. The caller needs the privilege
    /// `all` on APM and User Experience.
    ///
    /// # Errors
    ///
    /// - 400 ([`ApmError::BadRequest`]): A parameter, the body or the header with the version is
    ///   missing or wrong.
    /// - 401 ([`ApmError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`ApmError::Forbidden`]): The credentials lack a privilege.
    /// - 404 ([`ApmError::NotFound`]): The server does not offer the operation.
    #[inline]
    pub fn save_server_schema(&self, body: model::ServerSchema) -> SaveServerSchema {
        SaveServerSchema(Request::of::<SaveServerSchema>(&self.0).json("application/json", &body))
    }

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

    /// Maps from bundles of a web site to their sources.
    pub fn source_maps(&self) -> source_maps::SourceMaps {
        source_maps::SourceMaps(self.0.clone())
    }
}

request! {
    SaveServerSchema of Apm::save_server_schema:
        POST "/api/apm/fleet/apm_server_schema"
        as "saveApmServerSchema" scoped headers(&[("elastic-api-version", "2023-10-31")]) refuses(&[400, 401, 403, 404]) idempotent(true)
        secrets(&["schema"]);
    send_empty -> (), ApmError;
}
