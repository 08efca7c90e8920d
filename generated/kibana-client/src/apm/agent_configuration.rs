// Generated from specs/kibana; do not edit.

//! The operations of [`AgentConfiguration`].

use std::time::Duration;

use kibana_model::apm as model;
use openapi_runtime::client::{CallError, Client, Method, Operation, Request, Response};

use super::ApmError;

/// Settings that APM agents fetch from Kibana, and the agents that services run.
#[derive(Clone, Debug)]
pub struct AgentConfiguration {
    pub(crate) client: Client,
}

impl AgentConfiguration {
    /// Returns the name of the agent that a service runs.
    ///
    /// `GET /api/apm/settings/agent-configuration/agent_name`
    ///
    /// The name tells the language of the agent, such as `nodejs` or `java`, and with it which
    /// settings the service understands. Kibana takes it from the data that the service has sent.
    ///
    /// # Arguments
    ///
    /// - `service_name`: Name of the service, as it reports itself. Sent as `serviceName`.
    ///
    /// # Errors
    ///
    /// - 400 ([`ApmError::BadRequest`]): A parameter, the body or the header with the version is
    ///   missing or wrong.
    /// - 401 ([`ApmError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 404 ([`ApmError::NotFound`]): The server does not offer the operation.
    pub fn get_agent_name(&self, service_name: impl AsRef<str>) -> GetAgentName {
        let request = Request::new(&self.client, &GET_AGENT_NAME)
            .query("serviceName", service_name.as_ref());
        GetAgentName { request }
    }
}

const GET_AGENT_NAME: Operation = Operation {
    id: "getAgentName",
    method: Method::GET,
    path: "/api/apm/settings/agent-configuration/agent_name",
    scoped: true,
    idempotent: true,
    headers: &[("elastic-api-version", "2023-10-31")],
};

/// The request of [`AgentConfiguration::get_agent_name`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAgentName {
    request: Request,
}

impl GetAgentName {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<model::ServiceAgent>, CallError<ApmError>> {
        self.request.send_json().await
    }
}
