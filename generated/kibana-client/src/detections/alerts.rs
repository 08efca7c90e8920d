// Generated from specs/kibana; do not edit.

//! The operations of [`Alerts`].

use std::time::Duration;

use kibana_model::detections as model;
use openapi_runtime::client::{CallError, Client, Method, Operation, Request, Response};

use super::DetectionsError;

/// Alerts of detection rules, and the people who look after them.
#[derive(Clone, Debug)]
pub struct Alerts {
    pub(crate) client: Client,
}

impl Alerts {
    /// Assigns users to alerts, and takes users off them.
    ///
    /// `POST /api/detection_engine/signals/assignees`
    ///
    /// Changes the assignees of one or more alerts of the space. The same user cannot be added and
    /// removed in one request. An id without an alert is no error: `total` tells how many alerts
    /// were found. The answer is JSON, as servers send it; the reference labels it as NDJSON.
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
        let request = Request::new(&self.client, &UPDATE_ASSIGNEES)
            .json("application/json", &body);
        UpdateAssignees { request }
    }
}

const UPDATE_ASSIGNEES: Operation = Operation {
    id: "updateAlertAssignees",
    method: Method::POST,
    path: "/api/detection_engine/signals/assignees",
    scoped: true,
    idempotent: false,
    headers: &[],
};

/// The request of [`Alerts::update_assignees`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAssignees {
    request: Request,
}

impl UpdateAssignees {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<model::AlertUpdate>, CallError<DetectionsError>> {
        self.request.send_json().await
    }
}
