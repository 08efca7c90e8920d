// Generated from specs/kibana; do not edit.

//! Alerts of detection rules, and the people who look after them.
//!
//! [`Alerts`] starts the requests of this module.

use kibana_model::detections as model;
use openapi_runtime::client::{Client, Request, request};

use super::DetectionsError;

/// Alerts of detection rules, and the people who look after them.
#[derive(Clone, Debug)]
pub struct Alerts(pub(crate) Client);

impl Alerts {
    /// Assigns users to alerts, and takes users off them.
    ///
    /// `POST /api/detection_engine/signals/assignees` returns [`model::AlertUpdate`] with status
    /// `200`.
    ///
    /// - `200`: Elasticsearch has gone through the alerts; `failures` lists those that did not
    ///   change.
    ///
    /// Changes the assignees of one or more alerts of the space. The same user cannot be added and
    /// removed in one request. An id without an alert is not an error: `total` tells how many
    /// alerts were found. The caller needs the privilege `read` on Security and `write` on the
    /// index of alerts.
    ///
    /// # Errors
    ///
    /// - 400 ([`DetectionsError::BadRequest`]): The request is not valid; the message says why. The
    ///   shape depends on whether Kibana's platform or Elastic Security refuses.
    /// - 401 ([`DetectionsError::Unauthorized`], inferred): The credentials are missing or not
    ///   valid.
    /// - 500 ([`DetectionsError::InternalServerError`], inferred): Elasticsearch or Kibana failed.
    ///   A part of what was asked for may have been done.
    #[inline]
    pub fn update_assignees(&self, body: model::AlertAssignment) -> UpdateAssignees {
        UpdateAssignees(Request::of::<UpdateAssignees>(&self.0).json("application/json", &body))
    }

    /// Searches alerts.
    ///
    /// `POST /api/detection_engine/signals/search` returns [`model::AlertSearchResult`] with status
    /// `200`.
    ///
    /// - `200`: Elasticsearch's answer.
    ///
    /// Searches and aggregates the alerts of the space with the query language of Elasticsearch,
    /// whose answer comes as it is. The caller needs the privilege `read` on Security and on the
    /// index of alerts.
    ///
    /// # Errors
    ///
    /// - 400 ([`DetectionsError::BadRequest`]): The request is not valid; the message says why. The
    ///   shape depends on whether Kibana's platform or Elastic Security refuses.
    /// - 401 ([`DetectionsError::Unauthorized`], inferred): The credentials are missing or not
    ///   valid.
    /// - 403 ([`DetectionsError::Forbidden`], inferred): The caller lacks a privilege, or the
    ///   licence does not include this.
    /// - 500 ([`DetectionsError::InternalServerError`], inferred): Elasticsearch or Kibana failed.
    ///   A part of what was asked for may have been done.
    #[inline]
    pub fn search(&self, body: model::AlertSearch) -> Search {
        Search(Request::of::<Search>(&self.0).json("application/json", &body))
    }

    /// Opens, acknowledges or closes alerts.
    ///
    /// `POST /api/detection_engine/signals/status` returns [`model::AlertUpdate`] with status
    /// `200`.
    ///
    /// - `200`: Elasticsearch has gone through the alerts.
    ///
    /// Sets the status of alerts that are named by their ids, or of all that a query finds. An id
    /// without an alert is not an error. The caller needs the privilege `read` on Security and
    /// `write` on the index of alerts.
    ///
    /// # Errors
    ///
    /// - 400 ([`DetectionsError::BadRequest`]): The request is not valid; the message says why. The
    ///   shape depends on whether Kibana's platform or Elastic Security refuses.
    /// - 401 ([`DetectionsError::Unauthorized`], inferred): The credentials are missing or not
    ///   valid.
    /// - 403 ([`DetectionsError::Forbidden`], inferred): The caller lacks a privilege, or the
    ///   licence does not include this.
    /// - 500 ([`DetectionsError::InternalServerError`], inferred): Elasticsearch or Kibana failed.
    ///   A part of what was asked for may have been done.
    pub fn update_status(&self, body: impl Into<model::AlertStatusUpdate>) -> UpdateStatus {
        let body: model::AlertStatusUpdate = body.into();
        UpdateStatus(Request::of::<UpdateStatus>(&self.0).json("application/json", &body))
    }

    /// Adds tags to alerts, and takes tags off them.
    ///
    /// `POST /api/detection_engine/signals/tags` returns [`model::AlertUpdate`] with status `200`.
    ///
    /// - `200`: Elasticsearch has gone through the alerts.
    ///
    /// The same tag cannot be added and removed in one call. An id without an alert is not an
    /// error. The caller needs the privilege `read` on Security and `write` on the index of alerts.
    ///
    /// # Errors
    ///
    /// - 400 ([`DetectionsError::BadRequest`]): The request is not valid; the message says why. The
    ///   shape depends on whether Kibana's platform or Elastic Security refuses.
    /// - 401 ([`DetectionsError::Unauthorized`], inferred): The credentials are missing or not
    ///   valid.
    /// - 403 ([`DetectionsError::Forbidden`], inferred): The caller lacks a privilege, or the
    ///   licence does not include this.
    /// - 500 ([`DetectionsError::InternalServerError`], inferred): Elasticsearch or Kibana failed.
    ///   A part of what was asked for may have been done.
    #[inline]
    pub fn update_tags(&self, body: model::AlertTagging) -> UpdateTags {
        UpdateTags(Request::of::<UpdateTags>(&self.0).json("application/json", &body))
    }
}

request! {
    UpdateAssignees of Alerts::update_assignees:
        POST "/api/detection_engine/signals/assignees"
        as "updateAlertAssignees" scoped refuses(&[400, 401, 500]) idempotent(true);
    send_json -> model::AlertUpdate, DetectionsError;
}

request! {
    Search of Alerts::search:
        POST "/api/detection_engine/signals/search"
        as "searchAlerts" scoped refuses(&[400, 401, 403, 500]) idempotent(true);
    send_json -> model::AlertSearchResult, DetectionsError;
}

request! {
    UpdateStatus of Alerts::update_status:
        POST "/api/detection_engine/signals/status"
        as "updateAlertStatus" scoped refuses(&[400, 401, 403, 500]) idempotent(true);
    send_json -> model::AlertUpdate, DetectionsError;
}

request! {
    UpdateTags of Alerts::update_tags:
        POST "/api/detection_engine/signals/tags"
        as "updateAlertTags" scoped refuses(&[400, 401, 403, 500]) idempotent(true);
    send_json -> model::AlertUpdate, DetectionsError;
}
