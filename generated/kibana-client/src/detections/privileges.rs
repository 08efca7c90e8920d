// Generated from specs/kibana; do not edit.

//! What callers may do.
//!
//! [`Privileges`] starts the requests of this module.

use kibana_model::detections as model;
use openapi_runtime::client::{Client, Request, request};

use super::DetectionsError;

/// What callers may do.
#[derive(Clone, Debug)]
pub struct Privileges(pub(crate) Client);

impl Privileges {
    /// Returns what the caller may do with alerts and rules.
    ///
    /// `GET /api/detection_engine/privileges` returns [`model::DetectionPrivileges`] with status
    /// `200`.
    ///
    /// Tells whether the caller is known, whether Kibana can encrypt what rules keep, and which
    /// privileges the caller has in Elasticsearch: those come as further properties. Every caller
    /// who is known may ask.
    ///
    /// # Errors
    ///
    /// - 401 ([`DetectionsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`DetectionsError::Forbidden`]): The caller lacks a privilege, or the licence does
    ///   not include this.
    /// - 500 ([`DetectionsError::InternalServerError`]): Elasticsearch or Kibana failed. A part of
    ///   what was asked for may have been done.
    pub fn get(&self) -> Get {
        Get(Request::of::<Get>(&self.0))
    }
}

request! {
    Get of Privileges::get:
        GET "/api/detection_engine/privileges"
        as "getDetectionPrivileges" scoped refuses(&[401, 403, 500]);
    send_json -> model::DetectionPrivileges, DetectionsError;
}
