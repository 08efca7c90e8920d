// Generated from specs/kibana; do not edit.

//! Detection rules of Elastic Security, the alerts that they raise, and the index of those.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

use kibana_model::detections as model;
use openapi_runtime::client::{Client, Request, request};

mod errors;

pub mod alerts;
pub mod alerts_index;
pub mod migrations;
pub mod rules;

pub use errors::DetectionsError;

/// Detection rules with their alerts, and what callers may do with them.
#[derive(Clone, Debug)]
pub struct Detections(pub(crate) Client);

impl Detections {
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
    /// - 401 ([`DetectionsError::Unauthorized`], inferred): The credentials are missing or not
    ///   valid.
    /// - 403 ([`DetectionsError::Forbidden`], inferred): The caller lacks a privilege, or the
    ///   licence does not include this.
    /// - 500 ([`DetectionsError::InternalServerError`], inferred): Elasticsearch or Kibana failed.
    ///   A part of what was asked for may have been done.
    pub fn get_privileges(&self) -> GetPrivileges {
        GetPrivileges(Request::of::<GetPrivileges>(&self.0))
    }

    /// Alerts of detection rules, and the people who look after them.
    pub fn alerts(&self) -> alerts::Alerts {
        alerts::Alerts(self.0.clone())
    }

    /// The index of alerts.
    pub fn alerts_index(&self) -> alerts_index::AlertsIndex {
        alerts_index::AlertsIndex(self.0.clone())
    }

    /// Moves of alerts from old versions to new indices.
    pub fn migrations(&self) -> migrations::Migrations {
        migrations::Migrations(self.0.clone())
    }

    /// The rules that look for threats, and their tags.
    pub fn rules(&self) -> rules::Rules {
        rules::Rules(self.0.clone())
    }
}

request! {
    GetPrivileges of Detections::get_privileges:
        GET "/api/detection_engine/privileges"
        as "getDetectionPrivileges" scoped refuses(&[401, 403, 500]);
    send_json -> model::DetectionPrivileges, DetectionsError;
}
