// Generated from specs/kibana; do not edit.

//! Instructions that agents read when a task calls for them.
//!
//! [`Skills`] starts the requests of this module.

use kibana_model::agent_builder as model;
use openapi_runtime::client::{Client, ErrorSet, Request, StatusCode, decode, request};
use openapi_runtime::wire::{Serialize, Serializer};

use super::AgentBuilderError;

/// Instructions that agents read when a task calls for them.
#[derive(Clone, Debug)]
pub struct Skills(pub(crate) Client);

impl Skills {
    /// Lists skills.
    ///
    /// `GET /api/agent_builder/skills` returns [`model::AgentSkills`] with status `200`.
    ///
    /// Returns every skill of the space, those that come with Kibana among them. The instructions
    /// themselves are only in the answer about one skill. There are no pages.
    ///
    /// Required privilege: `Agent Builder (read)`. Since 9.4.0. Technical preview.
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

    /// Creates a skill.
    ///
    /// `POST /api/agent_builder/skills` returns [`model::AgentSkill`] with status `200`.
    ///
    /// Stores instructions with the files and tools that belong to them. Agents read them once they
    /// are told to use the skill. The id must not be taken, and cannot be changed later.
    ///
    /// Required privileges: any of `Agent Builder (all)`, `Agent Builder > Manage skills`. Since
    /// 9.4.0. Technical preview.
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
    pub fn create(&self, body: model::NewAgentSkill) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Returns a skill.
    ///
    /// `GET /api/agent_builder/skills/{skillId}` returns [`model::AgentSkill`] with status `200`.
    ///
    /// Looks up a skill with its instructions and files.
    ///
    /// Required privilege: `Agent Builder (read)`. Since 9.4.0. Technical preview.
    ///
    /// # Arguments
    ///
    /// - `skill_id`: Id of the skill.
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
    pub fn get(&self, skill_id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("skillId", skill_id.as_ref()))
    }

    /// Changes a skill.
    ///
    /// `PUT /api/agent_builder/skills/{skillId}` returns [`model::AgentSkill`] with status `200`.
    ///
    /// - `200`: The skill as it is now.
    ///
    /// Changes what is sent, and leaves the rest as it is. A list that is sent replaces the one
    /// that was there. Skills that come with Kibana cannot be changed.
    ///
    /// Required privileges: any of `Agent Builder (all)`, `Agent Builder > Manage skills`. Since
    /// 9.4.0. Technical preview.
    ///
    /// [`convert`](crate::convert) makes the body of what [`get`](Self::get) returns.
    ///
    /// # Arguments
    ///
    /// - `skill_id`: Id of the skill.
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
    pub fn update(&self, skill_id: impl AsRef<str>, body: model::AgentSkillUpdate) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("skillId", skill_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a skill.
    ///
    /// `DELETE /api/agent_builder/skills/{skillId}` returns [`model::AgentBuilderSuccess`] with
    /// status `200`.
    ///
    /// Removes a skill, which cannot be undone. While agents use it, the answer is 409 and names
    /// them, unless `force` takes the skill away from them first. Skills that come with Kibana
    /// cannot be deleted.
    ///
    /// Required privileges: any of `Agent Builder (all)`, `Agent Builder > Manage skills`. Since
    /// 9.4.0. Technical preview.
    ///
    /// # Arguments
    ///
    /// - `skill_id`: Id of the skill.
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
    pub fn delete(&self, skill_id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("skillId", skill_id.as_ref()))
    }
}

request! {
    List of Skills::list:
        GET "/api/agent_builder/skills"
        as "listAgentSkills" scoped refuses(&[400, 401, 403]) since("9.4.0") technical_preview;
    send_json -> model::AgentSkills, AgentBuilderError;
}

impl List {
    /// Whether skills of plugins are returned as well.
    ///
    /// Default: `false`.
    pub fn include_plugins(self, include_plugins: bool) -> Self {
        Self(self.0.query("include_plugins", &include_plugins))
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Create of Skills::create:
        POST "/api/agent_builder/skills"
        as "createAgentSkill" scoped refuses(&[400, 401, 403]) since("9.4.0") technical_preview;
    send_json -> model::AgentSkill, AgentBuilderError;
}

impl Create {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Get of Skills::get:
        GET "/api/agent_builder/skills/{skillId}"
        as "getAgentSkill" scoped refuses(&[400, 401, 403, 404]) since("9.4.0") technical_preview;
    send_json -> model::AgentSkill, AgentBuilderError;
}

impl Get {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Update of Skills::update:
        PUT "/api/agent_builder/skills/{skillId}"
        as "updateAgentSkill" scoped refuses(&[400, 401, 403, 404]) since("9.4.0") technical_preview;
    send_json -> model::AgentSkill, AgentBuilderError;
}

impl Update {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Delete of Skills::delete:
        DELETE "/api/agent_builder/skills/{skillId}"
        as "deleteAgentSkill" scoped refuses(&[400, 401, 403, 404, 409]) since("9.4.0") technical_preview;
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
