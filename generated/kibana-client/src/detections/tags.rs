// Generated from specs/kibana; do not edit.

//! Tags of rules.
//!
//! [`Tags`] starts the requests of this module.

use openapi_runtime::client::{Client, Request, request};

use super::DetectionsError;

/// Tags of rules.
#[derive(Clone, Debug)]
pub struct Tags(pub(crate) Client);

impl Tags {
    /// Lists the tags of rules.
    ///
    /// `GET /api/detection_engine/tags` returns `Vec<String>` with status `200`.
    ///
    /// Returns every tag that at least one rule of the space has. The caller needs the privilege
    /// `read` on Security in the space.
    ///
    /// # Errors
    ///
    /// - 401 ([`DetectionsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`DetectionsError::Forbidden`]): The caller lacks a privilege, or the licence does
    ///   not include this.
    /// - 500 ([`DetectionsError::InternalServerError`]): Elasticsearch or Kibana failed. A part of
    ///   what was asked for may have been done.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }
}

request! {
    List of Tags::list:
        GET "/api/detection_engine/tags" as "listDetectionTags" scoped refuses(&[401, 403, 500]);
    send_json -> Vec<String>, DetectionsError;
}
