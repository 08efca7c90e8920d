// Generated from specs/kibana; do not edit.

//! Agents that answer questions with a language model, and what they work with: tools, skills
//! and plugins.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one. All of them
//! need an Enterprise licence.

use kibana_model::agent_builder as model;
use openapi_runtime::client::{Client, Events, Request, request};

mod errors;

pub mod a2a;
pub mod agents;
pub mod attachments;
pub mod conversations;
pub mod mcp;
pub mod plugins;
pub mod skills;
pub mod tools;

pub use errors::AgentBuilderError;

/// Talks with agents.
#[derive(Clone, Debug)]
pub struct AgentBuilder(pub(crate) Client);

impl AgentBuilder {
    /// Asks an agent, and waits for its answer.
    ///
    /// `POST /api/agent_builder/converse` returns [`model::AgentAnswer`] with status `200`.
    ///
    /// Sends what the user says, and answers when the agent is done, which may take minutes.
    /// Without `conversation_id` a new conversation begins, whose id is in the answer. Where the
    /// agent needs a confirmation, the status of the answer is `awaiting_prompt`, and the next call
    /// has it in `prompts`. What tools do on the way is done with the privileges of the caller, and
    /// is not undone where the call ends early. Kibana needs a connector for a language model.
    ///
    /// Required privilege: `Agent Builder (read)`. Since 9.2.0. May take 20 minutes, unless the
    /// client or the request has another limit.
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
    #[inline]
    pub fn converse(&self, body: model::AgentQuestion) -> Converse {
        Converse(Request::of::<Converse>(&self.0).json("application/json", &body))
    }

    /// Asks an agent, and follows how it answers.
    ///
    /// `POST /api/agent_builder/converse/async` returns [`Events<ChatEvent>`](model::ChatEvent)
    /// with status `200`.
    ///
    /// Does what the call that waits does, and tells everything as it happens: thoughts, calls of
    /// tools, pieces of the answer, and at the end the whole round. An error after the first event
    /// is an event as well. Newer servers have more kinds of events. On Elastic Cloud, the media
    /// type of the answer is `application/octet-stream`.
    ///
    /// Required privilege: `Agent Builder (read)`. Since 9.2.0. May take 20 minutes, unless the
    /// client or the request has another limit.
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
    #[inline]
    pub fn converse_stream(&self, body: model::AgentQuestion) -> ConverseStream {
        ConverseStream(Request::of::<ConverseStream>(&self.0).json("application/json", &body))
    }

    /// Agents as other agents reach them, by the Agent2Agent protocol.
    pub fn a2a(&self) -> a2a::A2a {
        a2a::A2a(self.0.clone())
    }

    /// Agents of the agent builder, and the tokens that they use.
    pub fn agents(&self) -> agents::Agents {
        agents::Agents(self.0.clone())
    }

    /// What is attached to conversations, in versions.
    pub fn attachments(&self) -> attachments::Attachments {
        attachments::Attachments(self.0.clone())
    }

    /// Conversations as they were stored.
    pub fn conversations(&self) -> conversations::Conversations {
        conversations::Conversations(self.0.clone())
    }

    /// Tools as other programs reach them, by the Model Context Protocol.
    pub fn mcp(&self) -> mcp::Mcp {
        mcp::Mcp(self.0.clone())
    }

    /// Packages of skills.
    pub fn plugins(&self) -> plugins::Plugins {
        plugins::Plugins(self.0.clone())
    }

    /// Instructions that agents read when a task calls for them.
    pub fn skills(&self) -> skills::Skills {
        skills::Skills(self.0.clone())
    }

    /// What agents can do, such as a query or a search.
    pub fn tools(&self) -> tools::Tools {
        tools::Tools(self.0.clone())
    }
}

request! {
    Converse of AgentBuilder::converse:
        POST "/api/agent_builder/converse"
        as "converse" scoped refuses(&[400, 401, 403, 404]) timeout_secs(1200) since("9.2.0") body_since(&[("/_execution_mode", "9.4.0"), ("/attachments", "9.3.0")]);
    send_json -> model::AgentAnswer, AgentBuilderError;
}

impl Converse {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    ConverseStream of AgentBuilder::converse_stream:
        POST "/api/agent_builder/converse/async"
        as "converseStream" scoped accept("text/event-stream, application/json") refuses(&[400, 401, 403, 404]) whole_events timeout_secs(1200) since("9.2.0") body_since(&[("/_execution_mode", "9.4.0"), ("/attachments", "9.3.0")]);
    send_events -> Events<model::ChatEvent>, AgentBuilderError;
}

impl ConverseStream {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}
