// Generated from specs/cloud-connected; do not edit.

//! Replacement of the API keys of a connected cluster, and early revocation of the replaced
//! ones.
//!
//! [`ApiKeys`] starts the requests of this module.

use cloud_connected_model as model;
use openapi_runtime::client::{Client, HeaderText, Request, request};

use super::CloudConnectedError;

/// Replacement of the API keys of a connected cluster, and early revocation of the replaced
/// ones.
#[derive(Clone, Debug)]
pub struct ApiKeys(pub(crate) Client);

impl ApiKeys {
    /// Revokes the replaced management API keys of a cluster.
    ///
    /// `POST /api/v1/cloud-connected/clusters/{id}/apikey/_revoke-pending` returns no body with
    /// status `200`.
    ///
    /// Immediately invalidates management keys that a rotation has replaced, before the 7 days are
    /// over. A revoked key cannot be restored; the current key keeps working.
    ///
    /// Inferred: the provider's documentation does not state it.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the connected cluster, 32 lower-case letters and digits. Pattern:
    ///   `^[a-z0-9]{32}$`.
    ///
    /// # Errors
    ///
    /// - 401 ([`CloudConnectedError::Unauthorized`]): The API key is missing or not valid.
    /// - 403 ([`CloudConnectedError::Forbidden`]): The API key is valid, but its roles do not cover
    ///   the request.
    /// - 404 ([`CloudConnectedError::NotFound`]): No such connected cluster exists.
    /// - 412 ([`CloudConnectedError::PreconditionFailed`]): The cluster has another version than
    ///   `If-Match` names.
    pub fn revoke_pending_cluster(&self, id: impl AsRef<str>) -> RevokePendingCluster {
        RevokePendingCluster(Request::of::<RevokePendingCluster>(&self.0).path("id", id.as_ref()))
    }

    /// Replaces the management API key of a cluster.
    ///
    /// `POST /api/v1/cloud-connected/clusters/{id}/apikey/_rotate` returns [`model::ApiKey`] with
    /// status `200`.
    ///
    /// Issues a new API key for managing a connected cluster. The replaced key works for 7 more
    /// days, unless the pending keys of the cluster are revoked earlier.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the connected cluster, 32 lower-case letters and digits. Pattern:
    ///   `^[a-z0-9]{32}$`.
    ///
    /// # Errors
    ///
    /// - 401 ([`CloudConnectedError::Unauthorized`]): The API key is missing or not valid.
    /// - 403 ([`CloudConnectedError::Forbidden`]): The API key is valid, but its roles do not cover
    ///   the request.
    /// - 404 ([`CloudConnectedError::NotFound`]): No such connected cluster exists.
    /// - 412 ([`CloudConnectedError::PreconditionFailed`], inferred): The cluster has another
    ///   version than `If-Match` names.
    pub fn rotate_cluster(&self, id: impl AsRef<str>) -> RotateCluster {
        RotateCluster(Request::of::<RotateCluster>(&self.0).path("id", id.as_ref()))
    }

    /// Revokes the replaced API keys of a service of a cluster.
    ///
    /// `POST /api/v1/cloud-connected/clusters/{id}/apikey/{service}/_revoke-pending` returns no
    /// body with status `200`.
    ///
    /// Immediately invalidates service keys that a rotation has replaced, before the 7 days are
    /// over. A revoked key cannot be restored; the current key keeps working.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the connected cluster, 32 lower-case letters and digits. Pattern:
    ///   `^[a-z0-9]{32}$`.
    /// - `service`: Cloud service that the key belongs to.
    ///
    /// # Errors
    ///
    /// - 401 ([`CloudConnectedError::Unauthorized`]): The API key is missing or not valid.
    /// - 403 ([`CloudConnectedError::Forbidden`]): The API key is valid, but its roles do not cover
    ///   the request.
    /// - 404 ([`CloudConnectedError::NotFound`]): No such connected cluster exists.
    /// - 412 ([`CloudConnectedError::PreconditionFailed`], inferred): The cluster has another
    ///   version than `If-Match` names.
    pub fn revoke_pending_service(
        &self,
        id: impl AsRef<str>,
        service: model::ServiceName,
    ) -> RevokePendingService {
        RevokePendingService(
            Request::of::<RevokePendingService>(&self.0)
                .path("id", id.as_ref())
                .path("service", &service),
        )
    }

    /// Replaces the API key of a service of a cluster.
    ///
    /// `POST /api/v1/cloud-connected/clusters/{id}/apikey/{service}/_rotate` returns
    /// [`model::ApiKey`] with status `200`.
    ///
    /// Issues a new API key with which a connected cluster calls a cloud service. The replaced key
    /// works for 7 more days, unless the pending keys of the service are revoked earlier.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the connected cluster, 32 lower-case letters and digits. Pattern:
    ///   `^[a-z0-9]{32}$`.
    /// - `service`: Cloud service that the key belongs to.
    ///
    /// # Errors
    ///
    /// - 401 ([`CloudConnectedError::Unauthorized`]): The API key is missing or not valid.
    /// - 403 ([`CloudConnectedError::Forbidden`]): The API key is valid, but its roles do not cover
    ///   the request.
    /// - 404 ([`CloudConnectedError::NotFound`], inferred): No such connected cluster exists.
    /// - 412 ([`CloudConnectedError::PreconditionFailed`], inferred): The cluster has another
    ///   version than `If-Match` names.
    pub fn rotate_service(
        &self,
        id: impl AsRef<str>,
        service: model::ServiceName,
    ) -> RotateService {
        RotateService(
            Request::of::<RotateService>(&self.0)
                .path("id", id.as_ref())
                .path("service", &service),
        )
    }
}

request! {
    RevokePendingCluster of ApiKeys::revoke_pending_cluster:
        POST "/api/v1/cloud-connected/clusters/{id}/apikey/_revoke-pending"
        as "revokePendingClusterApiKeys" refuses(&[401, 403, 404, 412]);
    send_empty -> (), CloudConnectedError;
}

impl RevokePendingCluster {
    /// The `ETag` of the cluster as an earlier read returned it.
    ///
    /// When it is sent, a cluster that somebody else has changed since that read is not modified.
    ///
    /// With `None`, the call fails before it is sent. Sent as the header `If-Match`.
    pub fn if_match(self, if_match: impl Into<HeaderText>) -> Self {
        Self(self.0.header_text("If-Match", if_match))
    }
}

request! {
    RotateCluster of ApiKeys::rotate_cluster:
        POST "/api/v1/cloud-connected/clusters/{id}/apikey/_rotate"
        as "rotateClusterApiKey" refuses(&[401, 403, 404, 412]) secrets(&["key"]);
    send_json -> model::ApiKey, CloudConnectedError;
}

impl RotateCluster {
    /// The `ETag` of the cluster as an earlier read returned it.
    ///
    /// When it is sent, a cluster that somebody else has changed since that read is not modified.
    ///
    /// With `None`, the call fails before it is sent. Sent as the header `If-Match`.
    pub fn if_match(self, if_match: impl Into<HeaderText>) -> Self {
        Self(self.0.header_text("If-Match", if_match))
    }
}

request! {
    RevokePendingService of ApiKeys::revoke_pending_service:
        POST "/api/v1/cloud-connected/clusters/{id}/apikey/{service}/_revoke-pending"
        as "revokePendingServiceApiKeys" refuses(&[401, 403, 404, 412]);
    send_empty -> (), CloudConnectedError;
}

impl RevokePendingService {
    /// The `ETag` of the cluster as an earlier read returned it.
    ///
    /// When it is sent, a cluster that somebody else has changed since that read is not modified.
    ///
    /// With `None`, the call fails before it is sent. Sent as the header `If-Match`.
    pub fn if_match(self, if_match: impl Into<HeaderText>) -> Self {
        Self(self.0.header_text("If-Match", if_match))
    }
}

request! {
    RotateService of ApiKeys::rotate_service:
        POST "/api/v1/cloud-connected/clusters/{id}/apikey/{service}/_rotate"
        as "rotateServiceApiKey" refuses(&[401, 403, 404, 412]) secrets(&["key"]);
    send_json -> model::ApiKey, CloudConnectedError;
}

impl RotateService {
    /// The `ETag` of the cluster as an earlier read returned it.
    ///
    /// When it is sent, a cluster that somebody else has changed since that read is not modified.
    ///
    /// With `None`, the call fails before it is sent. Sent as the header `If-Match`.
    pub fn if_match(self, if_match: impl Into<HeaderText>) -> Self {
        Self(self.0.header_text("If-Match", if_match))
    }
}
