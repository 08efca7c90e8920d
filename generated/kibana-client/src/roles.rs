// Generated from specs/kibana; do not edit.

//! The roles that give users their privileges in Elasticsearch and Kibana.
//!
//! Roles belong to the whole cluster: these operations do not answer under `/s/{space_id}`, and
//! which spaces a role reaches is part of the role.

use std::time::Duration;

use kibana_model::roles as model;
use openapi_runtime::client::{CallError, Client, Method, Operation, Request, Response};

mod errors;

pub use errors::RolesError;

/// Named sets of privileges in Elasticsearch and in the spaces of Kibana.
#[derive(Clone, Debug)]
pub struct Roles {
    pub(crate) client: Client,
}

impl Roles {
    /// Lists all roles.
    ///
    /// `GET /api/security/role`
    ///
    /// Returns every role of the cluster in one list, those that Elasticsearch brings along
    /// included. There are no paging or filter parameters. Kibana asks Elasticsearch with the
    /// privileges of the caller.
    ///
    /// Required privileges: any of `read_security`, `manage_security`.
    ///
    /// # Errors
    ///
    /// - 401 ([`RolesError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`RolesError::Forbidden`]): The caller lacks the privilege in Elasticsearch.
    pub fn list(&self) -> List {
        let request = Request::new(&self.client, &LIST);
        List { request }
    }

    /// Returns a role.
    ///
    /// `GET /api/security/role/{name}`
    ///
    /// Looks up one role by its name, with its privileges in Elasticsearch, on remote clusters and
    /// in Kibana. What Kibana cannot express is named in `_transform_error` and
    /// `_unrecognized_applications` and is left out of `kibana`.
    ///
    /// Required privileges: any of `read_security`, `manage_security`.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the role. At least 1 character.
    ///
    /// # Errors
    ///
    /// - 401 ([`RolesError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`RolesError::Forbidden`]): The caller lacks the privilege in Elasticsearch.
    /// - 404 ([`RolesError::NotFound`]): There is no role of this name.
    pub fn get(&self, name: impl AsRef<str>) -> Get {
        let request = Request::new(&self.client, &GET).path("name", name.as_ref());
        Get { request }
    }

    /// Deletes a role.
    ///
    /// `DELETE /api/security/role/{name}`
    ///
    /// Removes the role for good; users who have it lose its privileges at once, and keep the name
    /// of the role in their list. Roles that Elasticsearch brings along cannot be deleted.
    ///
    /// Required privilege: `manage_security`.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the role. At least 1 character.
    ///
    /// # Errors
    ///
    /// - 400 ([`RolesError::BadRequest`]): Elasticsearch refuses, because the role is a reserved
    ///   one.
    /// - 401 ([`RolesError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`RolesError::Forbidden`]): The caller lacks the privilege in Elasticsearch.
    /// - 404 ([`RolesError::NotFound`]): There is no role of this name.
    pub fn delete(&self, name: impl AsRef<str>) -> Delete {
        let request = Request::new(&self.client, &DELETE).path("name", name.as_ref());
        Delete { request }
    }
}

const LIST: Operation = Operation {
    id: "listRoles",
    method: Method::GET,
    path: "/api/security/role",
    scoped: false,
    idempotent: true,
    headers: &[],
};

/// The request of [`Roles::list`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    request: Request,
}

impl List {
    /// Shows privileges for the features that took over in place of privileges for deprecated
    /// features.
    ///
    /// The stored role does not change.
    ///
    /// Sent as `replaceDeprecatedPrivileges`.
    pub fn replace_deprecated_privileges(mut self, replace_deprecated_privileges: bool) -> Self {
        self.request = self
            .request
            .query("replaceDeprecatedPrivileges", &replace_deprecated_privileges);
        self
    }

    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Vec<model::Role>>, CallError<RolesError>> {
        self.request.send_json().await
    }
}

const GET: Operation = Operation {
    id: "getRole",
    method: Method::GET,
    path: "/api/security/role/{name}",
    scoped: false,
    idempotent: true,
    headers: &[],
};

/// The request of [`Roles::get`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    request: Request,
}

impl Get {
    /// Shows privileges for the features that took over in place of privileges for deprecated
    /// features.
    ///
    /// The stored role does not change.
    ///
    /// Sent as `replaceDeprecatedPrivileges`.
    pub fn replace_deprecated_privileges(mut self, replace_deprecated_privileges: bool) -> Self {
        self.request = self
            .request
            .query("replaceDeprecatedPrivileges", &replace_deprecated_privileges);
        self
    }

    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<model::Role>, CallError<RolesError>> {
        self.request.send_json().await
    }
}

const DELETE: Operation = Operation {
    id: "deleteRole",
    method: Method::DELETE,
    path: "/api/security/role/{name}",
    scoped: false,
    idempotent: true,
    headers: &[],
};

/// The request of [`Roles::delete`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    request: Request,
}

impl Delete {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, CallError<RolesError>> {
        self.request.send_empty().await
    }
}
