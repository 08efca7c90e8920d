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
    /// Changes the assignees of one or more alerts of the space. The same user cannot be added and
    /// removed in one request. An id without an alert is not an error: `total` tells how many
    /// alerts were found. The answer is JSON, as servers send it; the reference labels it as
    /// NDJSON.
    ///
    /// # Errors
    ///
    /// - 400 ([`DetectionsError::BadRequest`]): The request breaks a rule of the operation; the
    ///   message names it. The shape depends on whether Kibana's platform or Elastic Security
    ///   refuses.
    /// - 401 ([`DetectionsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 500 ([`DetectionsError::InternalServerError`]): Elasticsearch or Kibana failed. Some of
    ///   the alerts may have changed.
    pub fn update_assignees(&self, body: model::AlertAssignment) -> UpdateAssignees {
        UpdateAssignees(Request::of::<UpdateAssignees>(&self.0).json("application/json", &body))
    }
}

request! {
    UpdateAssignees of Alerts::update_assignees:
        POST "/api/detection_engine/signals/assignees" as "updateAlertAssignees" scoped;
    send_json -> model::AlertUpdate, DetectionsError;
}
