// Generated from specs/kibana; do not edit.

//! Keys with which agents log in to the APM Server.
//!
//! [`AgentKeys`] starts the requests of this module.

use kibana_model::apm as model;
use openapi_runtime::client::{Client, Request, request};

use super::ApmError;

/// Keys with which agents log in to the APM Server.
#[derive(Clone, Debug)]
pub struct AgentKeys(pub(crate) Client);

impl AgentKeys {
    /// Creates an API key for APM agents.
    ///
    /// `POST /api/apm/agent_keys` returns [`model::CreatedAgentKey`] with status `200`.
    ///
    /// - `200`: The new key.
    ///
    /// Agents send the encoded form to the APM Server. It cannot be read again, so keep it. The
    /// caller needs the cluster privilege `manage_own_api_key`, and those privileges of APM that
    /// the key gets.
    ///
    /// # Errors
    ///
    /// - 400 ([`ApmError::BadRequest`]): A parameter, the body or the header with the version is
    ///   missing or wrong.
    /// - 401 ([`ApmError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`ApmError::Forbidden`]): The caller lacks a privilege.
    /// - 500 ([`ApmError::InternalServerError`]): Elasticsearch or Kibana failed.
    #[inline]
    pub fn create(&self, body: model::NewAgentKey) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }
}

request! {
    Create of AgentKeys::create:
        POST "/api/apm/agent_keys"
        as "createAgentKey" scoped headers(&[("elastic-api-version", "2023-10-31")]) refuses(&[400, 401, 403, 500])
        secrets(&["encoded"]);
    send_json -> model::CreatedAgentKey, ApmError;
}
