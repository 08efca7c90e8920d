// Generated from specs/kibana; do not edit.

//! Agents as other agents reach them, by the Agent2Agent protocol.
//!
//! [`A2a`] starts the requests of this module.

use kibana_model::agent_builder as model;
use openapi_runtime::client::{Client, Request, request};

use super::AgentBuilderError;

/// Agents as other agents reach them, by the Agent2Agent protocol.
#[derive(Clone, Debug)]
pub struct A2a(pub(crate) Client);

impl A2a {
    /// Sends a request of the Agent2Agent protocol to an agent.
    ///
    /// `POST /api/agent_builder/a2a/{agentId}` returns [`model::JsonRpcResponse`] with status
    /// `200`.
    ///
    /// Takes one request in JSON-RPC, such as `message/send`, and answers when the agent is done,
    /// which may take minutes. It is meant for libraries of that protocol; converse with an agent
    /// instead where there is a choice. Agents need a connector for a language model. An error of
    /// the protocol has the status 200.
    ///
    /// Required privilege: `Agent Builder (read)`. Since 9.2.0. Technical preview. May take 20
    /// minutes, unless the client or the request has another limit.
    ///
    /// # Arguments
    ///
    /// - `agent_id`: Id of the agent.
    ///
    /// # Errors
    ///
    /// - 400 ([`AgentBuilderError::BadRequest`]): The request is not what the operation takes, or
    ///   refers to something that is not there.
    /// - 401 ([`AgentBuilderError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`AgentBuilderError::Forbidden`]): The credentials lack a privilege in this space, or
    ///   the licence does not include this.
    /// - 404 ([`AgentBuilderError::NotFound`]): There is no such thing in this space, or the caller
    ///   may not see it.
    pub fn send_request(
        &self,
        agent_id: impl AsRef<str>,
        body: model::JsonRpcRequest,
    ) -> SendRequest {
        SendRequest(
            Request::of::<SendRequest>(&self.0)
                .path("agentId", agent_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Returns the card of an agent.
    ///
    /// `GET /api/agent_builder/a2a/{agentId}.json` returns [`model::AgentCard`] with status `200`.
    ///
    /// Tells programs that speak the Agent2Agent protocol what the agent can do, and where it
    /// listens. Its tools are the skills of the card.
    ///
    /// Required privilege: `Agent Builder (read)`. Since 9.2.0. Technical preview.
    ///
    /// # Arguments
    ///
    /// - `agent_id`: Id of the agent.
    ///
    /// # Errors
    ///
    /// - 400 ([`AgentBuilderError::BadRequest`]): The request is not what the operation takes, or
    ///   refers to something that is not there.
    /// - 401 ([`AgentBuilderError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`AgentBuilderError::Forbidden`]): The credentials lack a privilege in this space, or
    ///   the licence does not include this.
    /// - 404 ([`AgentBuilderError::NotFound`]): There is no such thing in this space, or the caller
    ///   may not see it.
    pub fn get_card(&self, agent_id: impl AsRef<str>) -> GetCard {
        GetCard(Request::of::<GetCard>(&self.0).path("agentId", agent_id.as_ref()))
    }
}

request! {
    SendRequest of A2a::send_request:
        POST "/api/agent_builder/a2a/{agentId}"
        as "sendA2aRequest" scoped refuses(&[400, 401, 403, 404]) timeout_secs(1200) since("9.2.0") technical_preview;
    send_json -> model::JsonRpcResponse, AgentBuilderError;
}

impl SendRequest {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    GetCard of A2a::get_card:
        GET "/api/agent_builder/a2a/{agentId}.json"
        as "getAgentCard" scoped refuses(&[400, 401, 403, 404]) since("9.2.0") technical_preview;
    send_json -> model::AgentCard, AgentBuilderError;
}

impl GetCard {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}
