// Generated from specs/kibana; do not edit.

//! Settings that APM agents fetch from Kibana, and the agents that services run.
//!
//! [`AgentConfiguration`] starts the requests of this module.

use kibana_model::apm as model;
use openapi_runtime::client::{Client, Request, request};

use super::ApmError;

/// Settings that APM agents fetch from Kibana, and the agents that services run.
#[derive(Clone, Debug)]
pub struct AgentConfiguration(pub(crate) Client);

impl AgentConfiguration {
    /// Returns the name of the agent that a service runs.
    ///
    /// `GET /api/apm/settings/agent-configuration/agent_name` returns [`model::ServiceAgent`] with
    /// status `200`.
    ///
    /// The name says which language the agent is for, such as `nodejs` or `java`, and with it which
    /// settings the service understands. Kibana takes it from the data that the service has sent.
    ///
    /// # Arguments
    ///
    /// - `service_name`: Name of the service, as it reports itself. Sent as the query parameter
    ///   `serviceName`.
    ///
    /// # Errors
    ///
    /// - 400 ([`ApmError::BadRequest`]): A parameter, the body or the header with the version is
    ///   missing or wrong.
    /// - 401 ([`ApmError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 404 ([`ApmError::NotFound`]): The server does not offer the operation.
    pub fn get_agent_name(&self, service_name: impl AsRef<str>) -> GetAgentName {
        GetAgentName(
            Request::of::<GetAgentName>(&self.0)
                .query("serviceName", service_name.as_ref()),
        )
    }
}

request! {
    GetAgentName of AgentConfiguration::get_agent_name:
        GET "/api/apm/settings/agent-configuration/agent_name"
        as "getAgentName" scoped headers(&[("elastic-api-version", "2023-10-31")]);
    send_json -> model::ServiceAgent, ApmError;
}
