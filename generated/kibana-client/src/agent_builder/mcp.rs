// Generated from specs/kibana; do not edit.

//! Tools as other programs reach them, by the Model Context Protocol.
//!
//! [`Mcp`] starts the requests of this module.

use kibana_model::agent_builder as model;
use openapi_runtime::client::{
    ByteStream, Client, DecodeFailure, Events, Request, StatusCode, SuccessSet,
    is_one_of, json, request,
};

use super::AgentBuilderError;

/// Tools as other programs reach them, by the Model Context Protocol.
#[derive(Clone, Debug)]
pub struct Mcp(pub(crate) Client);

impl Mcp {
    /// Sends a request of the Model Context Protocol.
    ///
    /// `POST /api/agent_builder/mcp` returns [`SendRequestSuccess`] with status `200` or `202`.
    ///
    /// - `202`: The notification has arrived.
    ///
    /// Takes one request or notification in JSON-RPC, such as `initialize`, `tools/list` or
    /// `tools/call`. A request is answered with 200, as JSON or as a stream of events, and a
    /// notification with 202. It is meant for libraries of that protocol; run a tool instead where
    /// there is a choice. Servers keep no session. Each tool checks the privileges of the caller.
    ///
    /// Since 9.2.0. Technical preview. May take 5 minutes, unless the client or the request has
    /// another limit.
    ///
    /// # Errors
    ///
    /// - 400 ([`AgentBuilderError::BadRequest`]): The request is not what the operation takes, or
    ///   refers to something that is not there.
    /// - 401 ([`AgentBuilderError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`AgentBuilderError::Forbidden`]): The credentials lack a privilege in this space, or
    ///   the licence does not include this.
    #[inline]
    pub fn send_request(&self, body: model::JsonRpcRequest) -> SendRequest {
        SendRequest(Request::of::<SendRequest>(&self.0).json("application/json", &body))
    }
}

request! {
    SendRequest of Mcp::send_request:
        POST "/api/agent_builder/mcp"
        as "sendMcpRequest" scoped accept("application/json, text/event-stream") answers(&[200, 202]) refuses(&[400, 401, 403]) timeout_secs(300) since("9.2.0") technical_preview;
    send_by_status -> SendRequestSuccess, AgentBuilderError;
}

impl SendRequest {
    /// Namespaces of tools, separated by commas.
    ///
    /// The namespace of `trucks.late` is `trucks`. Without it, all tools are there.
    pub fn namespace(self, namespace: impl AsRef<str>) -> Self {
        Self(self.0.query("namespace", namespace.as_ref()))
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

/// The answer to [`SendRequest`], by status and media type.
#[derive(Debug)]
#[non_exhaustive]
pub enum SendRequestSuccess {
    /// The body at status 200.
    OkJson(model::JsonRpcResponse),
    /// The body at status 200 in `text/event-stream`.
    OkEvents(Events<model::JsonRpcResponse>),
    /// The body at status 202.
    Accepted,
}

impl SuccessSet for SendRequestSuccess {
    const KNOWN: &[(u16, &[&str])] = &[
        (200, &["application/json", "text/event-stream"]),
        (202, &[]),
    ];

    fn decode(status: StatusCode, _: &str, body: &[u8]) -> Result<Option<Self>, DecodeFailure> {
        let answer = match status.as_u16() {
            200 => Self::OkJson(json(body)?),
            202 => Self::Accepted,
            _ => return Ok(None),
        };
        Ok(Some(answer))
    }

    fn stream(
        status: StatusCode,
        media_type: &str,
        stream: ByteStream,
    ) -> Result<Self, ByteStream> {
        let answer = match status.as_u16() {
            200 if is_one_of(media_type, &["text/event-stream"]) => {
                Self::OkEvents(stream.into())
            }
            _ => return Err(stream),
        };
        Ok(answer)
    }
}
