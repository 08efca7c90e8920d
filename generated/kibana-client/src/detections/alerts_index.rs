// Generated from specs/kibana; do not edit.

//! The index of alerts.
//!
//! [`AlertsIndex`] starts the requests of this module.

use kibana_model::detections as model;
use openapi_runtime::client::{Client, ErrorSet, Request, StatusCode, decode, request};
use openapi_runtime::wire::{Serialize, Serializer};

use super::DetectionsError;

/// The index of alerts.
#[derive(Clone, Debug)]
pub struct AlertsIndex(pub(crate) Client);

impl AlertsIndex {
    /// Returns the index of alerts.
    ///
    /// `GET /api/detection_engine/index` returns [`model::AlertIndex`] with status `200`.
    ///
    /// Tells the name of the index that the alerts of the space are in, and whether its mapping is
    /// of an older version. A space in which no rule was ever made has none, and the answer is 404.
    /// The caller needs the privilege `read` on Security in the space.
    ///
    /// # Errors
    ///
    /// - 401 ([`DetectionsError::Unauthorized`], inferred): The credentials are missing or not
    ///   valid.
    /// - 403 ([`DetectionsError::Forbidden`], inferred): The caller lacks a privilege, or the
    ///   licence does not include this.
    /// - 404 ([`DetectionsError::NotFound`]): The space has no index of alerts.
    /// - 500 ([`DetectionsError::InternalServerError`], inferred): Elasticsearch or Kibana failed.
    ///   A part of what was asked for may have been done.
    pub fn get(&self) -> Get {
        Get(Request::of::<Get>(&self.0))
    }

    /// Creates the index of alerts.
    ///
    /// `POST /api/detection_engine/index` returns [`model::AlertIndexChange`] with status `200`.
    ///
    /// Sets up the index for the alerts of the space, or updates its mapping. Kibana does so by
    /// itself when somebody with enough privileges opens Security; nothing happens if all is there.
    /// The caller needs the cluster privilege `manage` and `manage` on the index.
    ///
    /// # Errors
    ///
    /// - 401 ([`DetectionsError::Unauthorized`], inferred): The credentials are missing or not
    ///   valid.
    /// - 403 ([`DetectionsError::Forbidden`], inferred): The caller lacks a privilege, or the
    ///   licence does not include this.
    /// - 404 ([`DetectionsError::NotFound`]): The space has no index of alerts.
    /// - 500 ([`DetectionsError::InternalServerError`], inferred): Elasticsearch or Kibana failed.
    ///   A part of what was asked for may have been done.
    pub fn create(&self) -> Create {
        Create(Request::of::<Create>(&self.0))
    }

    /// Deletes the legacy index of alerts.
    ///
    /// `DELETE /api/detection_engine/index` returns [`model::AlertIndexChange`] with status `200`.
    ///
    /// Deletes the index `.siem-signals` of the space with every alert in it, its templates and its
    /// lifecycle policy, which cannot be undone. Alerts that servers since 8.0 write are in another
    /// index, which is not touched. Where there is no legacy index, the answer is 404. The caller
    /// needs the cluster privilege `manage` and `manage` on the index.
    ///
    /// # Errors
    ///
    /// - 401 ([`DeleteError::Unauthorized`], inferred): The credentials are missing or not valid.
    /// - 403 ([`DeleteError::Forbidden`], inferred): The caller lacks a privilege, or the licence
    ///   does not include this.
    /// - 404 ([`DeleteError::NotFound`]): There is no such index. The body is a text.
    /// - 500 ([`DeleteError::InternalServerError`], inferred): Elasticsearch or Kibana failed. A
    ///   part of what was asked for may have been done.
    pub fn delete(&self) -> Delete {
        Delete(Request::of::<Delete>(&self.0))
    }
}

request! {
    Get of AlertsIndex::get:
        GET "/api/detection_engine/index" as "getDetectionIndex" scoped refuses(&[401, 403, 404, 500]);
    send_json -> model::AlertIndex, DetectionsError;
}

request! {
    Create of AlertsIndex::create:
        POST "/api/detection_engine/index"
        as "createDetectionIndex" scoped refuses(&[401, 403, 404, 500]);
    send_json -> model::AlertIndexChange, DetectionsError;
}

request! {
    Delete of AlertsIndex::delete:
        DELETE "/api/detection_engine/index"
        as "deleteDetectionIndex" scoped refuses(&[401, 403, 404, 500]);
    send_json -> model::AlertIndexChange, DeleteError;
}

/// The bodies of errors of [`Delete`], by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteError {
    /// The body at status 401.
    Unauthorized(kibana_model::PlatformErrorBody),
    /// The body at status 403.
    Forbidden(kibana_model::SecurityErrorBody),
    /// The body at status 404.
    NotFound(String),
    /// The body at status 500.
    InternalServerError(kibana_model::SolutionErrorBody),
}

impl ErrorSet for DeleteError {
    #[inline]
    fn decode(status: StatusCode, body: &[u8]) -> Option<Self> {
        match status.as_u16() {
            401 => decode(body).map(Self::Unauthorized),
            403 => decode(body).map(Self::Forbidden),
            404 => decode(body).map(Self::NotFound),
            500 => decode(body).map(Self::InternalServerError),
            _ => None,
        }
    }
}

impl Serialize for DeleteError {
    /// Writes the body alone.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Unauthorized(body) => Serialize::serialize(body, serializer),
            Self::Forbidden(body) => Serialize::serialize(body, serializer),
            Self::NotFound(body) => Serialize::serialize(body, serializer),
            Self::InternalServerError(body) => Serialize::serialize(body, serializer),
        }
    }
}
