// Generated from specs/kibana; do not edit.

//! An integration whose jobs of machine learning find unusual privileged access.
//!
//! [`PrivilegedAccess`] starts the requests of this module.

use kibana_model::entity_analytics as model;
use openapi_runtime::client::{Client, Request, request};

use super::EntityAnalyticsError;

/// An integration whose jobs of machine learning find unusual privileged access.
#[derive(Clone, Debug)]
pub struct PrivilegedAccess(pub(crate) Client);

impl PrivilegedAccess {
    /// Installs the detection of unusual privileged access.
    ///
    /// `POST /api/entity_analytics/privileged_user_monitoring/pad/install` returns
    /// [`model::InstalledAccessDetection`] with status `200`.
    ///
    /// Installs the integration with the jobs of machine learning that look for it; the jobs are
    /// set up and started in the next step. Nothing changes if it is installed already. The
    /// monitoring of privileged users has to be switched on. Elastic lists the operation among
    /// those that 9.4 took away, but clients have found it there. The caller needs the privilege to
    /// use Elastic Security with entity analytics.
    ///
    /// Inferred: the provider's documentation does not state it.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    /// - 404 ([`EntityAnalyticsError::NotFound`]): There is nothing like this in the space, or the
    ///   server does not have the operation.
    pub fn install_detection(&self) -> InstallDetection {
        InstallDetection(Request::of::<InstallDetection>(&self.0))
    }

    /// Tells how far the detection of unusual privileged access is set up.
    ///
    /// `GET /api/entity_analytics/privileged_user_monitoring/pad/status` returns
    /// [`model::AccessDetectionStatus`] with status `200`.
    ///
    /// - `200`: The state of the detection.
    ///
    /// Returns whether the integration is installed, whether its jobs are set up, and how each of
    /// them is. Elastic lists the operation among those that 9.4 took away, but clients have found
    /// it there. The caller needs the privilege to use Elastic Security with entity analytics.
    ///
    /// Inferred: the provider's documentation does not state it.
    ///
    /// # Errors
    ///
    /// - 400 ([`EntityAnalyticsError::BadRequest`]): The request is not valid, or what it needs is
    ///   not switched on.
    /// - 401 ([`EntityAnalyticsError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`EntityAnalyticsError::Forbidden`]): The caller lacks a privilege, or the licence
    ///   does not have the feature.
    /// - 404 ([`EntityAnalyticsError::NotFound`]): There is nothing like this in the space, or the
    ///   server does not have the operation.
    pub fn get_detection_status(&self) -> GetDetectionStatus {
        GetDetectionStatus(Request::of::<GetDetectionStatus>(&self.0))
    }
}

request! {
    InstallDetection of PrivilegedAccess::install_detection:
        POST "/api/entity_analytics/privileged_user_monitoring/pad/install"
        as "installPrivilegedAccessDetection" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::InstalledAccessDetection, EntityAnalyticsError;
}

request! {
    GetDetectionStatus of PrivilegedAccess::get_detection_status:
        GET "/api/entity_analytics/privileged_user_monitoring/pad/status"
        as "getPrivilegedAccessDetectionStatus" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::AccessDetectionStatus, EntityAnalyticsError;
}
