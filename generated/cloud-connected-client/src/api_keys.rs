// Generated from specs/cloud-connected; do not edit.

//! The operations of [`ApiKeys`].

use std::time::Duration;

use cloud_connected_model as model;
use openapi_runtime::client::{
    CallError, Client, HeaderText, Method, Operation, Request, Response,
};

use super::CloudConnectedError;

/// Replacement of the API keys of a connected cluster, and early revocation of the replaced
/// ones.
#[derive(Clone, Debug)]
pub struct ApiKeys {
    pub(crate) client: Client,
}

impl ApiKeys {
    /// Revokes the replaced management API keys of a cluster.
    ///
    /// `POST /api/v1/cloud-connected/clusters/{id}/apikey/_revoke-pending`
    ///
    /// Ends at once the validity of management keys that a rotation has replaced, ahead of the 7
    /// days. A revoked key cannot be restored; the current key keeps working.
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
    pub fn revoke_pending_cluster(&self, id: impl AsRef<str>) -> RevokePendingCluster {
        let request = Request::new(&self.client, &REVOKE_PENDING_CLUSTER)
            .path("id", id.as_ref());
        RevokePendingCluster { request }
    }

    /// Replaces the management API key of a cluster.
    ///
    /// `POST /api/v1/cloud-connected/clusters/{id}/apikey/_rotate`
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
    pub fn rotate_cluster(&self, id: impl AsRef<str>) -> RotateCluster {
        let request = Request::new(&self.client, &ROTATE_CLUSTER)
            .path("id", id.as_ref());
        RotateCluster { request }
    }

    /// Revokes the replaced API keys of a service of a cluster.
    ///
    /// `POST /api/v1/cloud-connected/clusters/{id}/apikey/{service}/_revoke-pending`
    ///
    /// Ends at once the validity of service keys that a rotation has replaced, ahead of the 7 days.
    /// A revoked key cannot be restored; the current key keeps working.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the connected cluster, 32 lower-case letters and digits. Pattern:
    ///   `^[a-z0-9]{32}$`.
    /// - `service`: Cloud service whose key is meant.
    ///
    /// # Errors
    ///
    /// - 401 ([`CloudConnectedError::Unauthorized`]): The API key is missing or not valid.
    /// - 403 ([`CloudConnectedError::Forbidden`]): The API key is valid, but its roles do not cover
    ///   the request.
    /// - 404 ([`CloudConnectedError::NotFound`]): No such connected cluster exists.
    pub fn revoke_pending_service(
        &self,
        id: impl AsRef<str>,
        service: model::ServiceName,
    ) -> RevokePendingService {
        let request = Request::new(&self.client, &REVOKE_PENDING_SERVICE)
            .path("id", id.as_ref())
            .path("service", &service);
        RevokePendingService { request }
    }

    /// Replaces the API key of a service of a cluster.
    ///
    /// `POST /api/v1/cloud-connected/clusters/{id}/apikey/{service}/_rotate`
    ///
    /// Issues a new API key with which a connected cluster calls a cloud service. The replaced key
    /// works for 7 more days, unless the pending keys of the service are revoked earlier.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the connected cluster, 32 lower-case letters and digits. Pattern:
    ///   `^[a-z0-9]{32}$`.
    /// - `service`: Cloud service whose key is meant.
    ///
    /// # Errors
    ///
    /// - 401 ([`CloudConnectedError::Unauthorized`]): The API key is missing or not valid.
    /// - 403 ([`CloudConnectedError::Forbidden`]): The API key is valid, but its roles do not cover
    ///   the request.
    /// - 404 ([`CloudConnectedError::NotFound`]): No such connected cluster exists.
    pub fn rotate_service(
        &self,
        id: impl AsRef<str>,
        service: model::ServiceName,
    ) -> RotateService {
        let request = Request::new(&self.client, &ROTATE_SERVICE)
            .path("id", id.as_ref())
            .path("service", &service);
        RotateService { request }
    }
}

const REVOKE_PENDING_CLUSTER: Operation = Operation {
    id: "revokePendingClusterApiKeys",
    method: Method::POST,
    path: "/api/v1/cloud-connected/clusters/{id}/apikey/_revoke-pending",
    scoped: false,
    idempotent: false,
    headers: &[],
};

/// The request of [`ApiKeys::revoke_pending_cluster`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RevokePendingCluster {
    request: Request,
}

impl RevokePendingCluster {
    /// The `ETag` of the cluster as an earlier read returned it.
    ///
    /// When it is sent, a cluster that somebody else has changed since that read is not modified.
    ///
    /// Sent as the header `If-Match`.
    pub fn if_match(mut self, if_match: impl Into<HeaderText>) -> Self {
        self.request = self.request.header_text("If-Match", if_match);
        self
    }

    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, CallError<CloudConnectedError>> {
        self.request.send_empty().await
    }
}

const ROTATE_CLUSTER: Operation = Operation {
    id: "rotateClusterApiKey",
    method: Method::POST,
    path: "/api/v1/cloud-connected/clusters/{id}/apikey/_rotate",
    scoped: false,
    idempotent: false,
    headers: &[],
};

/// The request of [`ApiKeys::rotate_cluster`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RotateCluster {
    request: Request,
}

impl RotateCluster {
    /// The `ETag` of the cluster as an earlier read returned it.
    ///
    /// When it is sent, a cluster that somebody else has changed since that read is not modified.
    ///
    /// Sent as the header `If-Match`.
    pub fn if_match(mut self, if_match: impl Into<HeaderText>) -> Self {
        self.request = self.request.header_text("If-Match", if_match);
        self
    }

    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<model::ApiKey>, CallError<CloudConnectedError>> {
        self.request.send_json().await
    }
}

const REVOKE_PENDING_SERVICE: Operation = Operation {
    id: "revokePendingServiceApiKeys",
    method: Method::POST,
    path: "/api/v1/cloud-connected/clusters/{id}/apikey/{service}/_revoke-pending",
    scoped: false,
    idempotent: false,
    headers: &[],
};

/// The request of [`ApiKeys::revoke_pending_service`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RevokePendingService {
    request: Request,
}

impl RevokePendingService {
    /// The `ETag` of the cluster as an earlier read returned it.
    ///
    /// When it is sent, a cluster that somebody else has changed since that read is not modified.
    ///
    /// Sent as the header `If-Match`.
    pub fn if_match(mut self, if_match: impl Into<HeaderText>) -> Self {
        self.request = self.request.header_text("If-Match", if_match);
        self
    }

    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, CallError<CloudConnectedError>> {
        self.request.send_empty().await
    }
}

const ROTATE_SERVICE: Operation = Operation {
    id: "rotateServiceApiKey",
    method: Method::POST,
    path: "/api/v1/cloud-connected/clusters/{id}/apikey/{service}/_rotate",
    scoped: false,
    idempotent: false,
    headers: &[],
};

/// The request of [`ApiKeys::rotate_service`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RotateService {
    request: Request,
}

impl RotateService {
    /// The `ETag` of the cluster as an earlier read returned it.
    ///
    /// When it is sent, a cluster that somebody else has changed since that read is not modified.
    ///
    /// Sent as the header `If-Match`.
    pub fn if_match(mut self, if_match: impl Into<HeaderText>) -> Self {
        self.request = self.request.header_text("If-Match", if_match);
        self
    }

    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<model::ApiKey>, CallError<CloudConnectedError>> {
        self.request.send_json().await
    }
}
