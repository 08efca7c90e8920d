// Generated from specs/kibana; do not edit.

//! Conversations as they were stored.
//!
//! [`Conversations`] starts the requests of this module.

use kibana_model::agent_builder as model;
use openapi_runtime::client::{Client, Request, request};

use super::AgentBuilderError;

/// Conversations as they were stored.
#[derive(Clone, Debug)]
pub struct Conversations(pub(crate) Client);

impl Conversations {
    /// Lists conversations.
    ///
    /// `GET /api/agent_builder/conversations` returns [`model::AgentConversations`] with status
    /// `200`.
    ///
    /// Returns the conversations of the caller without what was said in them. There are no pages.
    ///
    /// Required privilege: `Agent Builder (read)`. Since 9.2.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`AgentBuilderError::BadRequest`]): The request is not what the operation takes, or
    ///   refers to something that is not there.
    /// - 401 ([`AgentBuilderError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`AgentBuilderError::Forbidden`]): The credentials lack a privilege in this space, or
    ///   the licence does not include this.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Returns a conversation.
    ///
    /// `GET /api/agent_builder/conversations/{conversation_id}` returns
    /// [`model::AgentConversation`] with status `200`.
    ///
    /// Returns everything that was said, with the steps that the agent took and with all that is
    /// attached.
    ///
    /// Required privilege: `Agent Builder (read)`. Since 9.2.0.
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Id of the conversation.
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
    pub fn get(&self, conversation_id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("conversation_id", conversation_id.as_ref()))
    }

    /// Deletes a conversation.
    ///
    /// `DELETE /api/agent_builder/conversations/{conversation_id}` returns
    /// [`model::AgentBuilderSuccess`] with status `200`.
    ///
    /// Removes a conversation of the caller with all that is attached, which cannot be undone.
    ///
    /// Required privilege: `Agent Builder (read)`. Since 9.2.0.
    ///
    /// # Arguments
    ///
    /// - `conversation_id`: Id of the conversation.
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
    pub fn delete(&self, conversation_id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("conversation_id", conversation_id.as_ref()))
    }
}

request! {
    List of Conversations::list:
        GET "/api/agent_builder/conversations"
        as "listAgentConversations" scoped refuses(&[400, 401, 403]) since("9.2.0");
    send_json -> model::AgentConversations, AgentBuilderError;
}

impl List {
    /// Agent whose conversations are returned.
    pub fn agent_id(self, agent_id: impl AsRef<str>) -> Self {
        Self(self.0.query("agent_id", agent_id.as_ref()))
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Get of Conversations::get:
        GET "/api/agent_builder/conversations/{conversation_id}"
        as "getAgentConversation" scoped refuses(&[400, 401, 403, 404]) since("9.2.0");
    send_json -> model::AgentConversation, AgentBuilderError;
}

impl Get {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Delete of Conversations::delete:
        DELETE "/api/agent_builder/conversations/{conversation_id}"
        as "deleteAgentConversation" scoped refuses(&[400, 401, 403, 404]) since("9.2.0");
    send_json -> model::AgentBuilderSuccess, AgentBuilderError;
}

impl Delete {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}
