// Generated from specs/kibana; do not edit.

//! Packages of skills.
//!
//! [`Plugins`] starts the requests of this module.

use kibana_model::agent_builder as model;
use openapi_runtime::client::{Client, ErrorSet, Request, StatusCode, decode, request};
use openapi_runtime::wire::{Serialize, Serializer};

use super::AgentBuilderError;

/// Packages of skills.
#[derive(Clone, Debug)]
pub struct Plugins(pub(crate) Client);

impl Plugins {
    /// Lists plugins.
    ///
    /// `GET /api/agent_builder/plugins` returns [`model::AgentPlugins`] with status `200`.
    ///
    /// Returns the plugins that are installed in the space. There are no pages. The answer is 404
    /// where the experimental features of the agent builder are switched off, which is the default.
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
    /// - 404 ([`AgentBuilderError::NotFound`]): The experimental features of the agent builder are
    ///   switched off, or the server has no plugins.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Installs a plugin.
    ///
    /// `POST /api/agent_builder/plugins/install` returns [`model::AgentPlugin`] with status `200`.
    ///
    /// Kibana fetches a plugin from GitHub, or a ZIP archive from any address, and stores the
    /// skills in it. What else is in it is not installed, but listed. The answer is 404 where the
    /// experimental features of the agent builder are switched off.
    ///
    /// Required privilege: `Agent Builder (all)`. Since 9.4.0. Technical preview. May take 5
    /// minutes, unless the client or the request has another limit.
    ///
    /// # Errors
    ///
    /// - 400 ([`AgentBuilderError::BadRequest`]): The request is not what the operation takes, or
    ///   refers to something that is not there.
    /// - 401 ([`AgentBuilderError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`AgentBuilderError::Forbidden`]): The credentials lack a privilege in this space, or
    ///   the licence does not include this.
    /// - 404 ([`AgentBuilderError::NotFound`]): The experimental features of the agent builder are
    ///   switched off, or the server has no plugins.
    #[inline]
    pub fn install(&self, body: model::PluginInstallation) -> Install {
        Install(Request::of::<Install>(&self.0).json("application/json", &body))
    }

    /// Returns a plugin.
    ///
    /// `GET /api/agent_builder/plugins/{pluginId}` returns [`model::AgentPlugin`] with status
    /// `200`.
    ///
    /// Looks up a plugin with the skills that it brought. The answer is 404 where the experimental
    /// features of the agent builder are switched off.
    ///
    /// Required privilege: `Agent Builder (read)`. Since 9.4.0. Technical preview.
    ///
    /// # Arguments
    ///
    /// - `plugin_id`: Id of the plugin.
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
    pub fn get(&self, plugin_id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("pluginId", plugin_id.as_ref()))
    }

    /// Deletes a plugin.
    ///
    /// `DELETE /api/agent_builder/plugins/{pluginId}` returns [`model::AgentBuilderSuccess`] with
    /// status `200`.
    ///
    /// Removes a plugin with its skills, which cannot be undone. While agents use it, the answer is
    /// 409 and names them, unless `force` takes it away from them first. The answer is 404 where
    /// the experimental features of the agent builder are switched off.
    ///
    /// Required privilege: `Agent Builder (all)`. Since 9.4.0. Technical preview.
    ///
    /// # Arguments
    ///
    /// - `plugin_id`: Id of the plugin.
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
    pub fn delete(&self, plugin_id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("pluginId", plugin_id.as_ref()))
    }
}

request! {
    List of Plugins::list:
        GET "/api/agent_builder/plugins"
        as "listAgentPlugins" scoped refuses(&[400, 401, 403, 404]) since("9.4.0") technical_preview;
    send_json -> model::AgentPlugins, AgentBuilderError;
}

impl List {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Install of Plugins::install:
        POST "/api/agent_builder/plugins/install"
        as "installAgentPlugin" scoped refuses(&[400, 401, 403, 404]) timeout_secs(300) since("9.4.0") technical_preview;
    send_json -> model::AgentPlugin, AgentBuilderError;
}

impl Install {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Get of Plugins::get:
        GET "/api/agent_builder/plugins/{pluginId}"
        as "getAgentPlugin" scoped refuses(&[400, 401, 403, 404]) since("9.4.0") technical_preview;
    send_json -> model::AgentPlugin, AgentBuilderError;
}

impl Get {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Delete of Plugins::delete:
        DELETE "/api/agent_builder/plugins/{pluginId}"
        as "deleteAgentPlugin" scoped refuses(&[400, 401, 403, 404, 409]) since("9.4.0") technical_preview;
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
