// Generated from specs/kibana; do not edit.

//! What callers may do.
//!
//! [`Privileges`] starts the requests of this module.

use kibana_model::lists as model;
use openapi_runtime::client::{Client, Request, request};

use super::ListsError;

/// What callers may do.
#[derive(Clone, Debug)]
pub struct Privileges(pub(crate) Client);

impl Privileges {
    /// Returns what the caller may do with value lists.
    ///
    /// `GET /api/lists/privileges` returns [`model::ValueListPrivileges`] with status `200`.
    ///
    /// Tells which privileges the caller has on the two data streams of lists, in the cluster and
    /// in applications. Every caller who is known may ask.
    ///
    /// # Errors
    ///
    /// - 400 ([`ListsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`ListsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`ListsError::Forbidden`]): The caller lacks a privilege, or the licence does not
    ///   include this.
    /// - 500 ([`ListsError::InternalServerError`]): Elasticsearch or Kibana failed.
    pub fn get(&self) -> Get {
        Get(Request::of::<Get>(&self.0))
    }
}

request! {
    Get of Privileges::get:
        GET "/api/lists/privileges" as "getListPrivileges" scoped refuses(&[400, 401, 403, 500]);
    send_json -> model::ValueListPrivileges, ListsError;
}
