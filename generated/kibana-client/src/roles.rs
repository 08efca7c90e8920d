// Generated from specs/kibana; do not edit.

//! The roles that give users their privileges in Elasticsearch and Kibana.
//!
//! Roles belong to the whole cluster: these operations do not answer under `/s/{space_id}`, and
//! which spaces a role reaches is part of the role.

use kibana_model::roles as model;
use openapi_runtime::client::{Client, Request, request};

mod errors;

pub use errors::RolesError;

/// Named sets of privileges in Elasticsearch and in the spaces of Kibana.
#[derive(Clone, Debug)]
pub struct Roles(pub(crate) Client);

impl Roles {
    /// Lists all roles.
    ///
    /// `GET /api/security/role` returns [`Vec<Role>`](model::Role) with status `200`.
    ///
    /// Returns every role of the cluster in one list, including the built-in roles of
    /// Elasticsearch. There are no paging or filter parameters. Kibana asks Elasticsearch with the
    /// privileges of the caller.
    ///
    /// Required privileges: any of `read_security`, `manage_security`.
    ///
    /// # Errors
    ///
    /// - 400 ([`RolesError::BadRequest`]): The query has a parameter that the operation does not
    ///   know, or a value that it does not take.
    /// - 401 ([`RolesError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`RolesError::Forbidden`]): The caller lacks the privilege in Elasticsearch.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Returns a role.
    ///
    /// `GET /api/security/role/{name}` returns [`model::Role`] with status `200`.
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
    /// - 400 ([`RolesError::BadRequest`]): The query has a parameter that the operation does not
    ///   know, or a value that it does not take.
    /// - 401 ([`RolesError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`RolesError::Forbidden`]): The caller lacks the privilege in Elasticsearch.
    /// - 404 ([`RolesError::NotFound`]): No role has this name.
    pub fn get(&self, name: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("name", name.as_ref()))
    }

    /// Deletes a role.
    ///
    /// `DELETE /api/security/role/{name}` returns no body with status `204`.
    ///
    /// Removes the role for good; users who have it lose its privileges at once, and keep the name
    /// of the role in their list. The built-in roles of Elasticsearch cannot be deleted.
    ///
    /// Required privilege: `manage_security`.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the role. At least 1 character.
    ///
    /// # Errors
    ///
    /// - 400 ([`RolesError::BadRequest`]): Elasticsearch refuses, because the role is reserved.
    /// - 401 ([`RolesError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`RolesError::Forbidden`]): The caller lacks the privilege in Elasticsearch.
    /// - 404 ([`RolesError::NotFound`]): No role has this name.
    pub fn delete(&self, name: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("name", name.as_ref()))
    }
}

request! {
    List of Roles::list: GET "/api/security/role" as "listRoles";
    send_json -> Vec<model::Role>, RolesError;
}

impl List {
    /// Shows privileges for the features that took over in place of privileges for deprecated
    /// features.
    ///
    /// The stored role does not change.
    ///
    /// Sent as the query parameter `replaceDeprecatedPrivileges`.
    pub fn replace_deprecated_privileges(self, replace_deprecated_privileges: bool) -> Self {
        Self(self.0.query("replaceDeprecatedPrivileges", &replace_deprecated_privileges))
    }
}

request! {
    Get of Roles::get: GET "/api/security/role/{name}" as "getRole";
    send_json -> model::Role, RolesError;
}

impl Get {
    /// Shows privileges for the features that took over in place of privileges for deprecated
    /// features.
    ///
    /// The stored role does not change.
    ///
    /// Sent as the query parameter `replaceDeprecatedPrivileges`.
    pub fn replace_deprecated_privileges(self, replace_deprecated_privileges: bool) -> Self {
        Self(self.0.query("replaceDeprecatedPrivileges", &replace_deprecated_privileges))
    }
}

request! {
    Delete of Roles::delete: DELETE "/api/security/role/{name}" as "deleteRole";
    send_empty -> (), RolesError;
}
