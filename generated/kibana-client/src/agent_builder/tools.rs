// Generated from specs/kibana; do not edit.

//! What agents can do, such as a query or a search.
//!
//! [`Tools`] starts the requests of this module.

use kibana_model::agent_builder as model;
use openapi_runtime::client::{Client, ErrorSet, Request, StatusCode, decode, request};
use openapi_runtime::wire::{Serialize, Serializer};

use super::AgentBuilderError;

/// What agents can do, such as a query or a search.
#[derive(Clone, Debug)]
pub struct Tools(pub(crate) Client);

impl Tools {
    /// Lists tools.
    ///
    /// `GET /api/agent_builder/tools` returns [`model::AgentTools`] with status `200`.
    ///
    /// Returns every tool of the space, those that come with Kibana among them, whose ids begin
    /// with `platform.`. What a tool takes is only in the answer about one tool. There are no
    /// pages.
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

    /// Creates a tool.
    ///
    /// `POST /api/agent_builder/tools` returns [`model::AgentTool`] with status `200`.
    ///
    /// Stores a tool, which agents can use once they are told to. The id must not be taken, and
    /// cannot be changed later.
    ///
    /// Required privileges: any of `Agent Builder (all)`, `Agent Builder > Manage tools`. Since
    /// 9.2.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`AgentBuilderError::BadRequest`]): The request is not what the operation takes, or
    ///   refers to something that is not there.
    /// - 401 ([`AgentBuilderError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`AgentBuilderError::Forbidden`]): The credentials lack a privilege in this space, or
    ///   the licence does not include this.
    pub fn create(&self, body: impl Into<model::NewAgentTool>) -> Create {
        let body: model::NewAgentTool = body.into();
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Runs a tool.
    ///
    /// `POST /api/agent_builder/tools/_execute` returns [`model::ToolResults`] with status `200`.
    ///
    /// Runs a tool without an agent, and returns what it found. What the tool does is done with the
    /// privileges of the caller. The parameters have to be what the `schema` of the tool says.
    /// Tools that ask a language model need a connector for one, and the answer may take minutes. A
    /// tool that fails may still answer with 200: the error is one of the results.
    ///
    /// Required privilege: `Agent Builder (read)`. Since 9.2.0. May take 5 minutes, unless the
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
    pub fn execute(&self, body: model::ToolExecution) -> Execute {
        Execute(Request::of::<Execute>(&self.0).json("application/json", &body))
    }

    /// Returns a tool.
    ///
    /// `GET /api/agent_builder/tools/{toolId}` returns [`model::AgentTool`] with status `200`.
    ///
    /// Looks up a tool with its configuration and with the JSON Schema of what it takes.
    ///
    /// Required privilege: `Agent Builder (read)`. Since 9.2.0.
    ///
    /// # Arguments
    ///
    /// - `tool_id`: Id of the tool, such as `platform.core.search`.
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
    pub fn get(&self, tool_id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("toolId", tool_id.as_ref()))
    }

    /// Changes a tool.
    ///
    /// `PUT /api/agent_builder/tools/{toolId}` returns [`model::AgentTool`] with status `200`.
    ///
    /// - `200`: The tool as it is now.
    ///
    /// Changes what is sent, and leaves the rest as it is. The type stays. Tools that come with
    /// Kibana cannot be changed.
    ///
    /// Required privileges: any of `Agent Builder (all)`, `Agent Builder > Manage tools`. Since
    /// 9.2.0.
    ///
    /// # Arguments
    ///
    /// - `tool_id`: Id of the tool, such as `platform.core.search`.
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
    pub fn update(&self, tool_id: impl AsRef<str>, body: model::AgentToolUpdate) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("toolId", tool_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a tool.
    ///
    /// `DELETE /api/agent_builder/tools/{toolId}` returns [`model::AgentBuilderSuccess`] with
    /// status `200`.
    ///
    /// Removes a tool, which cannot be undone. While agents use it, the answer is 409 and names
    /// them, unless `force` takes the tool away from them first. Tools that come with Kibana cannot
    /// be deleted.
    ///
    /// Required privileges: any of `Agent Builder (all)`, `Agent Builder > Manage tools`. Since
    /// 9.2.0.
    ///
    /// # Arguments
    ///
    /// - `tool_id`: Id of the tool, such as `platform.core.search`.
    ///
    /// # Errors
    ///
    /// - 400 ([`DeleteError::BadRequest`]): The request is not what the operation takes, or refers
    ///   to something that is not there.
    /// - 401 ([`DeleteError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`DeleteError::Forbidden`]): The credentials lack a privilege in this space, or the
    ///   licence does not include this.
    /// - 404 ([`DeleteError::NotFound`]): There is no such thing in this space, or the caller may
    ///   not see it.
    /// - 409 ([`DeleteError::Conflict`]): Agents use it.
    pub fn delete(&self, tool_id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("toolId", tool_id.as_ref()))
    }
}

request! {
    List of Tools::list:
        GET "/api/agent_builder/tools"
        as "listAgentTools" scoped refuses(&[400, 401, 403]) since("9.2.0");
    send_json -> model::AgentTools, AgentBuilderError;
}

impl List {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Create of Tools::create:
        POST "/api/agent_builder/tools"
        as "createAgentTool" scoped refuses(&[400, 401, 403]) since("9.2.0");
    send_json -> model::AgentTool, AgentBuilderError;
}

impl Create {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Execute of Tools::execute:
        POST "/api/agent_builder/tools/_execute"
        as "executeAgentTool" scoped refuses(&[400, 401, 403, 404]) timeout_secs(300) since("9.2.0");
    send_json -> model::ToolResults, AgentBuilderError;
}

impl Execute {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Get of Tools::get:
        GET "/api/agent_builder/tools/{toolId}"
        as "getAgentTool" scoped refuses(&[400, 401, 403, 404]) since("9.2.0");
    send_json -> model::AgentTool, AgentBuilderError;
}

impl Get {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Update of Tools::update:
        PUT "/api/agent_builder/tools/{toolId}"
        as "updateAgentTool" scoped refuses(&[400, 401, 403, 404]) since("9.2.0");
    send_json -> model::AgentTool, AgentBuilderError;
}

impl Update {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Delete of Tools::delete:
        DELETE "/api/agent_builder/tools/{toolId}"
        as "deleteAgentTool" scoped refuses(&[400, 401, 403, 404, 409]) since("9.2.0");
    send_json -> model::AgentBuilderSuccess, DeleteError;
}

impl Delete {
    /// Whether it is taken away from the agents that use it, and deleted then.
    ///
    /// Default: `false`.
    pub fn force(self, force: bool) -> Self {
        Self(self.0.query("force", &force))
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

/// The bodies of errors of [`Delete`], by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteError {
    /// The body at status 400.
    BadRequest(kibana_model::ErrorBody),
    /// The body at status 401.
    Unauthorized(kibana_model::ErrorBody),
    /// The body at status 403.
    Forbidden(kibana_model::ErrorBody),
    /// The body at status 404.
    NotFound(kibana_model::ErrorBody),
    /// The body at status 409.
    Conflict(model::InUseError),
}

impl ErrorSet for DeleteError {
    #[inline]
    fn decode(status: StatusCode, body: &[u8]) -> Option<Self> {
        match status.as_u16() {
            400 => decode(body).map(Self::BadRequest),
            401 => decode(body).map(Self::Unauthorized),
            403 => decode(body).map(Self::Forbidden),
            404 => decode(body).map(Self::NotFound),
            409 => decode(body).map(Self::Conflict),
            _ => None,
        }
    }
}

impl Serialize for DeleteError {
    /// Writes the body alone.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::BadRequest(body) => Serialize::serialize(body, serializer),
            Self::Unauthorized(body) => Serialize::serialize(body, serializer),
            Self::Forbidden(body) => Serialize::serialize(body, serializer),
            Self::NotFound(body) => Serialize::serialize(body, serializer),
            Self::Conflict(body) => Serialize::serialize(body, serializer),
        }
    }
}
