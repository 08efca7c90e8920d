// Generated from specs/kibana; do not edit.

//! Response actions on protected hosts, and what Kibana knows of those hosts.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

use kibana_model::endpoint as model;
use openapi_runtime::client::{Client, Request, request};

mod errors;

pub mod actions;
pub mod metadata;
pub mod protection_updates;
pub mod scripts;

pub use errors::EndpointError;

/// Protected hosts by group, and how they apply their policies.
#[derive(Clone, Debug)]
pub struct Endpoint(pub(crate) Client);

impl Endpoint {
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
    /// - 400 ([`EndpointError::BadRequest`], inferred): The request is not valid; the message says
    ///   why.
    /// - 403 ([`EndpointError::Forbidden`], inferred): The caller lacks the privilege for this, or
    ///   the licence does not include it.
    /// - 404 ([`EndpointError::NotFound`], inferred): Nothing has come from an agent with this id.
    pub fn get_policy_response(&self, agent_id: impl AsRef<str>) -> GetPolicyResponse {
        GetPolicyResponse(
            Request::of::<GetPolicyResponse>(&self.0).query("agentId", agent_id.as_ref()),
        )
    }

    /// Work that protected hosts are told to do, and the files that it fetches.
    pub fn actions(&self) -> actions::Actions {
        actions::Actions(self.0.clone())
    }

    /// The hosts that Elastic Defend protects.
    pub fn metadata(&self) -> metadata::Metadata {
        metadata::Metadata(self.0.clone())
    }

    /// Notes on the updates of what Elastic Defend knows of threats.
    pub fn protection_updates(&self) -> protection_updates::ProtectionUpdates {
        protection_updates::ProtectionUpdates(self.0.clone())
    }

    /// Scripts that hosts can be told to run.
    pub fn scripts(&self) -> scripts::Scripts {
        scripts::Scripts(self.0.clone())
    }
}

request! {
    GetPolicyResponse of Endpoint::get_policy_response:
        GET "/api/endpoint/policy_response"
        as "getEndpointPolicyResponse" scoped refuses(&[400, 403, 404]);
    send_json -> model::FoundEndpointPolicyResponse, EndpointError;
}
