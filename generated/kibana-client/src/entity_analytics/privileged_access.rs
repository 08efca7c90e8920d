// Generated from specs/kibana; do not edit.

//! An integration whose jobs of machine learning find unusual privileged access.
//!
//! [`PrivilegedAccess`] starts the requests of this module.

use kibana_model::entity_analytics as model;
use openapi_runtime::client::{Client, Request, Wait, Waited, Waiter, request};

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
    /// Installs the integration with the jobs of machine learning that look for it. The jobs are
    /// not set up yet: the page in Kibana does that, or a call of
    /// `POST /internal/ml/modules/setup/pad-ml`, which no document describes; wait for the status
    /// then. Nothing changes if it is installed already. The monitoring of privileged users has to
    /// be switched on. Elastic lists the operation among those that 9.4 took away, but clients have
    /// found it there. The caller needs the privilege to use Elastic Security with entity
    /// analytics.
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

impl GetDetectionStatus {
    /// Sends the request again and again, until some work is done.
    ///
    /// The work is done when `ml_module_setup_status` is `complete`.
    ///
    /// That says that the package and its jobs are there; `jobs` says which of them run. A setup
    /// that nobody has begun is not told from one that goes on: the wait ends with its time.
    pub fn wait(self) -> Wait<Self> {
        self.0.wait()
    }
}

impl Waited for GetDetectionStatus {
    type Answer = model::AccessDetectionStatus;
    type Work = model::AccessDetectionStatus;
    type Errors = EntityAnalyticsError;

    const WAITER: Waiter = Waiter {
        pending: &["incomplete"],
        ..Waiter::new("/ml_module_setup_status", &["complete"])
    };

    fn work(answer: Self::Answer, _: &str) -> Option<Self::Work> {
        Some(answer)
    }
}
