// Generated from specs/kibana; do not edit.

//! Settings that APM agents fetch from Kibana, and the agents that services run.
//!
//! [`AgentConfiguration`] starts the requests of this module.

use kibana_model::apm as model;
use openapi_runtime::client::{Client, Request, Wait, Waited, Waiter, request};

use super::ApmError;

/// Settings that APM agents fetch from Kibana, and the agents that services run.
#[derive(Clone, Debug)]
pub struct AgentConfiguration(pub(crate) Client);

impl AgentConfiguration {
    /// Lists agent configurations.
    ///
    /// `GET /api/apm/settings/agent-configuration` returns [`model::AgentConfigurations`] with
    /// status `200`.
    ///
    /// Returns the configurations of all services and environments. They apply to the whole
    /// cluster. The caller needs the privilege `read` on APM and User Experience.
    ///
    /// # Errors
    ///
    /// - 400 ([`ApmError::BadRequest`]): A parameter, the body or the header with the version is
    ///   missing or wrong.
    /// - 401 ([`ApmError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 404 ([`ApmError::NotFound`]): There is nothing like this, or the server does not offer the
    ///   operation.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Saves an agent configuration.
    ///
    /// `PUT /api/apm/settings/agent-configuration` returns no body with status `200`.
    ///
    /// Agents of the service fetch it within about a minute. A configuration is known by its
    /// service and environment: one that is there already is refused, unless `overwrite` is set,
    /// and then all of its settings are replaced. The caller needs the privilege `all` on APM and
    /// User Experience.
    ///
    /// # Errors
    ///
    /// - 400 ([`ApmError::BadRequest`]): A parameter, the body or the header with the version is
    ///   missing or wrong.
    /// - 401 ([`ApmError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`ApmError::Forbidden`]): The caller lacks a privilege.
    /// - 404 ([`ApmError::NotFound`]): There is nothing like this, or the server does not offer the
    ///   operation.
    #[inline]
    pub fn save(&self, body: model::NewAgentConfiguration) -> Save {
        Save(Request::of::<Save>(&self.0).json("application/json", &body))
    }

    /// Deletes an agent configuration.
    ///
    /// `DELETE /api/apm/settings/agent-configuration` returns [`model::DeletedAgentConfiguration`]
    /// with status `200`.
    ///
    /// Agents go back to their own settings. It cannot be restored. The caller needs the privilege
    /// `all` on APM and User Experience.
    ///
    /// # Errors
    ///
    /// - 400 ([`ApmError::BadRequest`]): A parameter, the body or the header with the version is
    ///   missing or wrong.
    /// - 401 ([`ApmError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`ApmError::Forbidden`]): The caller lacks a privilege.
    /// - 404 ([`ApmError::NotFound`]): There is nothing like this, or the server does not offer the
    ///   operation.
    #[inline]
    pub fn delete(&self, body: model::ConfiguredService) -> Delete {
        Delete(Request::of::<Delete>(&self.0).json("application/json", &body))
    }

    /// Returns the name of the agent that a service runs.
    ///
    /// `GET /api/apm/settings/agent-configuration/agent_name` returns [`model::ServiceAgent`] with
    /// status `200`.
    ///
    /// - `200`: The agent of the service, as far as it is known.
    ///
    /// The name says which language the agent is for, such as `nodejs` or `java`, and with it which
    /// settings the service understands. Kibana takes it from the data that the service has sent.
    /// The caller needs the privilege `read` on APM and User Experience.
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

    /// Lists the environments that can be configured.
    ///
    /// `GET /api/apm/settings/agent-configuration/environments` returns
    /// [`model::ServiceEnvironments`] with status `200`.
    ///
    /// These are the environments that the service has sent data from, and one that stands for all
    /// of them. The caller needs the privilege `read` on APM and User Experience.
    ///
    /// # Errors
    ///
    /// - 400 ([`ApmError::BadRequest`]): A parameter, the body or the header with the version is
    ///   missing or wrong.
    /// - 401 ([`ApmError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 404 ([`ApmError::NotFound`]): There is nothing like this, or the server does not offer the
    ///   operation.
    pub fn list_environments(&self) -> ListEnvironments {
        ListEnvironments(Request::of::<ListEnvironments>(&self.0))
    }

    /// Looks up the configuration that applies to an agent.
    ///
    /// `POST /api/apm/settings/agent-configuration/search` returns
    /// [`model::FoundAgentConfiguration`] with status `200`.
    ///
    /// This is what agents ask through the APM Server: the most specific configuration for a
    /// service and its environment is returned. If the agent sends the `etag` of what it runs, and
    /// it is that of the configuration, the configuration is marked as applied. The caller needs
    /// the privilege `read` on APM and User Experience.
    ///
    /// # Errors
    ///
    /// - 400 ([`ApmError::BadRequest`]): A parameter, the body or the header with the version is
    ///   missing or wrong.
    /// - 401 ([`ApmError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 404 ([`ApmError::NotFound`]): There is nothing like this, or the server does not offer the
    ///   operation.
    pub fn search(&self, body: impl Into<model::AgentConfigurationSearch>) -> Search {
        let body: model::AgentConfigurationSearch = body.into();
        Search(Request::of::<Search>(&self.0).json("application/json", &body))
    }

    /// Returns an agent configuration.
    ///
    /// `GET /api/apm/settings/agent-configuration/view` returns [`model::StoredAgentConfiguration`]
    /// with status `200`.
    ///
    /// The caller needs the privilege `read` on APM and User Experience.
    ///
    /// # Errors
    ///
    /// - 400 ([`ApmError::BadRequest`]): A parameter, the body or the header with the version is
    ///   missing or wrong.
    /// - 401 ([`ApmError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 404 ([`ApmError::NotFound`]): There is nothing like this, or the server does not offer the
    ///   operation.
    pub fn get(&self) -> Get {
        Get(Request::of::<Get>(&self.0))
    }
}

request! {
    List of AgentConfiguration::list:
        GET "/api/apm/settings/agent-configuration"
        as "listAgentConfigurations" scoped headers(&[("elastic-api-version", "2023-10-31")]) refuses(&[400, 401, 404]);
    send_json -> model::AgentConfigurations, ApmError;
}

request! {
    Save of AgentConfiguration::save:
        PUT "/api/apm/settings/agent-configuration"
        as "saveAgentConfiguration" scoped headers(&[("elastic-api-version", "2023-10-31")]) refuses(&[400, 401, 403, 404]);
    send_empty -> (), ApmError;
}

impl Save {
    /// Whether a configuration that is there may be replaced.
    pub fn overwrite(self, overwrite: bool) -> Self {
        Self(self.0.query("overwrite", &overwrite))
    }
}

request! {
    Delete of AgentConfiguration::delete:
        DELETE "/api/apm/settings/agent-configuration"
        as "deleteAgentConfiguration" scoped headers(&[("elastic-api-version", "2023-10-31")]) refuses(&[400, 401, 403, 404]);
    send_json -> model::DeletedAgentConfiguration, ApmError;
}

request! {
    GetAgentName of AgentConfiguration::get_agent_name:
        GET "/api/apm/settings/agent-configuration/agent_name"
        as "getAgentName" scoped headers(&[("elastic-api-version", "2023-10-31")]) refuses(&[400, 401, 404]);
    send_json -> model::ServiceAgent, ApmError;
}

request! {
    ListEnvironments of AgentConfiguration::list_environments:
        GET "/api/apm/settings/agent-configuration/environments"
        as "listEnvironments" scoped headers(&[("elastic-api-version", "2023-10-31")]) refuses(&[400, 401, 404]);
    send_json -> model::ServiceEnvironments, ApmError;
}

impl ListEnvironments {
    /// Name of the service; all services if left out.
    ///
    /// Sent as the query parameter `serviceName`.
    pub fn service_name(self, service_name: impl AsRef<str>) -> Self {
        Self(self.0.query("serviceName", service_name.as_ref()))
    }
}

request! {
    Search of AgentConfiguration::search:
        POST "/api/apm/settings/agent-configuration/search"
        as "searchAgentConfiguration" scoped headers(&[("elastic-api-version", "2023-10-31")]) refuses(&[400, 401, 404]) idempotent(true);
    send_json -> model::FoundAgentConfiguration, ApmError;
}

request! {
    Get of AgentConfiguration::get:
        GET "/api/apm/settings/agent-configuration/view"
        as "getAgentConfiguration" scoped headers(&[("elastic-api-version", "2023-10-31")]) refuses(&[400, 401, 404]);
    send_json -> model::StoredAgentConfiguration, ApmError;
}

impl Get {
    /// Name of the service; if left out, the configuration of all services is meant.
    pub fn name(self, name: impl AsRef<str>) -> Self {
        Self(self.0.query("name", name.as_ref()))
    }

    /// Environment of the service; if left out, that of all environments.
    pub fn environment(self, environment: impl AsRef<str>) -> Self {
        Self(self.0.query("environment", environment.as_ref()))
    }

    /// Sends the request again and again, until some work is done.
    ///
    /// The work is done when `applied_by_agent` is `true`.
    ///
    /// One agent is enough. Where no agent of the service runs, the wait ends with its time.
    pub fn wait(self) -> Wait<Self> {
        self.0.wait()
    }
}

impl Waited for Get {
    type Answer = model::StoredAgentConfiguration;
    type Work = model::StoredAgentConfiguration;
    type Errors = ApmError;

    const WAITER: Waiter = Waiter {
        pending: &["false"],
        gone: &[404],
        ..Waiter::new("/applied_by_agent", &["true"])
    };

    fn work(answer: Self::Answer, _: &str) -> Option<Self::Work> {
        Some(answer)
    }
}
