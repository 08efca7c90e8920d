// Generated from specs/kibana; do not edit.

//! How hosts apply their policies.
//!
//! [`Policies`] starts the requests of this module.

use kibana_model::endpoint as model;
use openapi_runtime::client::{Client, Request, request};

use super::EndpointError;

/// How hosts apply their policies.
#[derive(Clone, Debug)]
pub struct Policies(pub(crate) Client);

impl Policies {
    /// Returns how a host applied its policy.
    ///
    /// `GET /api/endpoint/policy_response` returns [`model::FoundEndpointPolicyResponse`] with
    /// status `200`.
    ///
    /// Tells what Elastic Defend on a host reported when it applied its policy last: which steps
    /// worked, and which parts they concern. The caller needs the privilege to read the list of
    /// endpoints.
    ///
    /// # Arguments
    ///
    /// - `agent_id`: Id of the agent. Sent as the query parameter `agentId`.
    ///
    /// # Errors
    ///
    /// - 400 ([`EndpointError::BadRequest`]): The request is not valid, or the kind of agent does
    ///   not know the command.
    /// - 403 ([`EndpointError::Forbidden`]): The caller lacks the privilege for this, or the
    ///   licence does not include it.
    /// - 404 ([`EndpointError::NotFound`]): The action or the file does not exist, or the file has
    ///   been removed.
    pub fn get_response(&self, agent_id: impl AsRef<str>) -> GetResponse {
        GetResponse(Request::of::<GetResponse>(&self.0).query("agentId", agent_id.as_ref()))
    }
}

request! {
    GetResponse of Policies::get_response:
        GET "/api/endpoint/policy_response"
        as "getEndpointPolicyResponse" scoped refuses(&[400, 403, 404]);
    send_json -> model::FoundEndpointPolicyResponse, EndpointError;
}
