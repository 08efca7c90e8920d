// Generated from specs/kibana; do not edit.

//! The roles that give users their privileges in Elasticsearch and Kibana.
//!
//! Roles belong to the whole cluster.

use kibana_model::roles as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

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
    /// - 401 ([`RolesError::Unauthorized`], inferred): The credentials are missing or not valid.
    /// - 403 ([`RolesError::Forbidden`], inferred): The caller lacks the privilege in
    ///   Elasticsearch.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Finds roles.
    ///
    /// `POST /api/security/role/_query` returns [`model::RoleQueryResult`] with status `200`.
    ///
    /// Returns the roles that fit the query, in pieces that `from` and `size` select. Built-in
    /// roles are among them unless the filters say otherwise. The caller needs the cluster
    /// privilege `read_security`.
    ///
    /// # Errors
    ///
    /// - 400 ([`RolesError::BadRequest`]): The body is not valid.
    /// - 401 ([`RolesError::Unauthorized`], inferred): The credentials are missing or not valid.
    /// - 403 ([`RolesError::Forbidden`], inferred): The caller lacks the privilege in
    ///   Elasticsearch.
    #[inline]
    pub fn query(&self, body: model::RoleQuery) -> Query {
        Query(Request::of::<Query>(&self.0).json("application/json", &body))
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
    /// - 401 ([`RolesError::Unauthorized`], inferred): The credentials are missing or not valid.
    /// - 403 ([`RolesError::Forbidden`], inferred): The caller lacks the privilege in
    ///   Elasticsearch.
    /// - 404 ([`RolesError::NotFound`], inferred): No role has this name.
    pub fn get(&self, name: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("name", name.as_ref()))
    }

    /// Creates a role, or replaces one.
    ///
    /// `PUT /api/security/role/{name}` returns no body with status `204`.
    ///
    /// - `204`: The role is as the body says. The answer has no body.
    ///
    /// The body replaces the role: a privilege that is left out is taken away, at once and from
    /// everybody who has the role. To change a part of a role, read it first and send it back with
    /// the change. With `create_only`, a role that exists is left alone. The built-in roles of
    /// Elasticsearch cannot be replaced.
    ///
    /// Required privilege: `manage_security`.
    ///
    /// [`convert`](crate::convert) makes the body of what [`get`](Self::get) returns.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the role. At least 1 character and at most 1024 characters.
    ///
    /// # Errors
    ///
    /// - 400 ([`RolesError::BadRequest`], inferred): The body is not valid, or the role is
    ///   reserved.
    /// - 401 ([`RolesError::Unauthorized`], inferred): The credentials are missing or not valid.
    /// - 403 ([`RolesError::Forbidden`], inferred): The caller lacks the privilege in
    ///   Elasticsearch.
    /// - 409 ([`RolesError::Conflict`]): There is a role of this name, and the call asks for a new
    ///   one.
    pub fn save(&self, name: impl AsRef<str>, body: model::NewRole) -> Save {
        Save(
            Request::of::<Save>(&self.0)
                .path("name", name.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a role.
    ///
    /// `DELETE /api/security/role/{name}` returns no body with status `204`.
    ///
    /// - `204`: The role is deleted. The answer has no body.
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
    /// - 400 ([`RolesError::BadRequest`], inferred): Elasticsearch refuses, because the role is
    ///   reserved.
    /// - 401 ([`RolesError::Unauthorized`], inferred): The credentials are missing or not valid.
    /// - 403 ([`RolesError::Forbidden`], inferred): The caller lacks the privilege in
    ///   Elasticsearch.
    /// - 404 ([`RolesError::NotFound`], inferred): No role has this name.
    pub fn delete(&self, name: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("name", name.as_ref()))
    }

    /// Creates and replaces several roles.
    ///
    /// `POST /api/security/roles` returns [`model::SavedRoles`] with status `200`.
    ///
    /// - `200`: What became of each role.
    ///
    /// The body replaces each role, as if it had been saved alone. Roles that cannot be saved do
    /// not keep the others from it, and the answer is a success even if all of them fail: look at
    /// `errors`.
    ///
    /// Required privilege: `manage_security`.
    ///
    /// # Errors
    ///
    /// - 400 ([`RolesError::BadRequest`], inferred): The body is not valid, or the role is
    ///   reserved.
    /// - 401 ([`RolesError::Unauthorized`], inferred): The credentials are missing or not valid.
    /// - 403 ([`RolesError::Forbidden`], inferred): The caller lacks the privilege in
    ///   Elasticsearch.
    #[inline]
    pub fn bulk_save(&self, body: model::NewRoles) -> BulkSave {
        BulkSave(Request::of::<BulkSave>(&self.0).json("application/json", &body))
    }
}

request! {
    List of Roles::list: GET "/api/security/role" as "listRoles" refuses(&[400, 401, 403]);
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
    Query of Roles::query:
        POST "/api/security/role/_query" as "queryRoles" refuses(&[400, 401, 403]) idempotent(true);
    send_json -> model::RoleQueryResult, RolesError;
}

impl Query {
    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts after as many items as `from` of the body is set to, or at the first one, and ends
    /// at the total that the server tells, or at an empty page.
    pub fn pages(self) -> Pages<Self> {
        self.0.pages()
    }

    /// Reads the items of page after page, as [`pages`](Self::pages) does.
    pub fn items(self) -> Items<Self> {
        self.pages().items()
    }
}

impl Paged for Query {
    type Page = model::RoleQueryResult;
    type Item = model::Role;
    type Errors = RolesError;

    const PAGING: Paging = Paging {
        turning: Turning::Offset {
            parameter: "/from",
        },
        size: Some(PageSize {
            parameter: "/size",
            largest: None,
        }),
        window: None,
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.roles).total(page.total)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.roles
    }
}

request! {
    Get of Roles::get: GET "/api/security/role/{name}" as "getRole" refuses(&[400, 401, 403, 404]);
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
    Save of Roles::save:
        PUT "/api/security/role/{name}"
        as "saveRole" answers(&[204]) refuses(&[400, 401, 403, 409]) body_since(&[("/description", "8.15.0"), ("/elasticsearch/remote_indices", "8.10.0")]);
    send_empty -> (), RolesError;
}

impl Save {
    /// Whether a role that exists is a conflict.
    ///
    /// Default: `false`. Sent as the query parameter `createOnly`.
    pub fn create_only(self, create_only: bool) -> Self {
        Self(self.0.query("createOnly", &create_only))
    }
}

request! {
    Delete of Roles::delete:
        DELETE "/api/security/role/{name}"
        as "deleteRole" answers(&[204]) refuses(&[400, 401, 403, 404]);
    send_empty -> (), RolesError;
}

request! {
    BulkSave of Roles::bulk_save:
        POST "/api/security/roles"
        as "bulkSaveRoles" refuses(&[400, 401, 403]) idempotent(true) body_since(&[("/roles/*/description", "8.15.0"), ("/roles/*/elasticsearch/remote_indices", "8.10.0")]);
    send_json -> model::SavedRoles, RolesError;
}
