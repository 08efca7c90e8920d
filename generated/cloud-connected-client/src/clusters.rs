// Generated from specs/cloud-connected; do not edit.

//! The operations of [`Clusters`].

use std::time::Duration;

use cloud_connected_model as model;
use openapi_runtime::client::{
    CallError, Client, HeaderText, Method, Operation, Request, Response,
};

use super::CloudConnectedError;

/// Self-managed clusters that are connected to Elastic Cloud, and the cloud services they use.
#[derive(Clone, Debug)]
pub struct Clusters {
    pub(crate) client: Client,
}

impl Clusters {
    /// Lists connected clusters.
    ///
    /// `GET /api/v1/cloud-connected/clusters`
    ///
    /// Returns the connected clusters in one list, without paging.
    ///
    /// # Errors
    ///
    /// - 401 ([`CloudConnectedError::Unauthorized`]): The API key is missing or not valid.
    /// - 403 ([`CloudConnectedError::Forbidden`]): The API key is valid, but its roles do not cover
    ///   the request.
    pub fn list(&self) -> List {
        let request = Request::new(&self.client, &LIST);
        List { request }
    }

    /// Connects a self-managed cluster.
    ///
    /// `POST /api/v1/cloud-connected/clusters`
    ///
    /// Registers a self-managed cluster together with its licence. For a cluster that is connected
    /// already, the status is 200. Cloud services are not part of the body; an update switches them
    /// on.
    ///
    /// # Arguments
    ///
    /// - `body`: The cluster to connect.
    ///
    /// # Errors
    ///
    /// - 401 ([`CloudConnectedError::Unauthorized`]): The API key is missing or not valid.
    /// - 403 ([`CloudConnectedError::Forbidden`]): The API key is valid, but its roles do not cover
    ///   the request.
    pub fn create(&self, body: model::NewCluster) -> Create {
        let request = Request::new(&self.client, &CREATE)
            .json("application/json", &body);
        Create { request }
    }

    /// Returns one connected cluster.
    ///
    /// `GET /api/v1/cloud-connected/clusters/{id}`
    ///
    /// Returns a connected cluster. The `ETag` of the response guards later changes of the cluster
    /// and of its keys when it is sent with them as `If-Match`.
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
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        let request = Request::new(&self.client, &GET).path("id", id.as_ref());
        Get { request }
    }

    /// Disconnects a cluster.
    ///
    /// `DELETE /api/v1/cloud-connected/clusters/{id}`
    ///
    /// Schedules the end of the connection between a cluster and Elastic Cloud; the work goes on
    /// after the response. The administration key that was issued for the cluster is revoked with
    /// it.
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
    /// - 409 ([`CloudConnectedError::Conflict`]): The request contradicts the present state of the
    ///   cluster.
    pub fn delete(&self, id: impl AsRef<str>) -> Delete {
        let request = Request::new(&self.client, &DELETE).path("id", id.as_ref());
        Delete { request }
    }

    /// Updates a connected cluster in part.
    ///
    /// `PATCH /api/v1/cloud-connected/clusters/{id}`
    ///
    /// Changes the fields that the body carries and leaves the others as they are. Cloud services
    /// are switched on and off here; the response can carry keys for services.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the connected cluster, 32 lower-case letters and digits. Pattern:
    ///   `^[a-z0-9]{32}$`.
    /// - `body`: The fields to change.
    ///
    /// # Errors
    ///
    /// - 401 ([`CloudConnectedError::Unauthorized`]): The API key is missing or not valid.
    /// - 403 ([`CloudConnectedError::Forbidden`]): The API key is valid, but its roles do not cover
    ///   the request.
    /// - 404 ([`CloudConnectedError::NotFound`]): No such connected cluster exists.
    pub fn patch(&self, id: impl AsRef<str>, body: model::ClusterPatch) -> Patch {
        let request = Request::new(&self.client, &PATCH)
            .path("id", id.as_ref())
            .json("application/json", &body);
        Patch { request }
    }
}

const LIST: Operation = Operation {
    id: "listClusters",
    method: Method::GET,
    path: "/api/v1/cloud-connected/clusters",
    scoped: false,
    idempotent: true,
    headers: &[],
};

/// The request of [`Clusters::list`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    request: Request,
}

impl List {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(
        self,
    ) -> Result<Response<model::ClusterList>, CallError<CloudConnectedError>> {
        self.request.send_json().await
    }
}

const CREATE: Operation = Operation {
    id: "createCluster",
    method: Method::POST,
    path: "/api/v1/cloud-connected/clusters",
    scoped: false,
    idempotent: false,
    headers: &[],
};

/// The request of [`Clusters::create`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    request: Request,
}

impl Create {
    /// Whether the response also carries a new API key with the role `cloud-connected-admin` on
    /// this cluster only.
    ///
    /// That key is revoked once the cluster is disconnected.
    ///
    /// Default: `false`.
    pub fn create_api_key(mut self, create_api_key: bool) -> Self {
        self.request = self.request.query("create_api_key", &create_api_key);
        self
    }

    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(
        self,
    ) -> Result<Response<model::CreatedCluster>, CallError<CloudConnectedError>> {
        self.request.send_json().await
    }
}

const GET: Operation = Operation {
    id: "getCluster",
    method: Method::GET,
    path: "/api/v1/cloud-connected/clusters/{id}",
    scoped: false,
    idempotent: true,
    headers: &[],
};

/// The request of [`Clusters::get`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    request: Request,
}

impl Get {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<model::Cluster>, CallError<CloudConnectedError>> {
        self.request.send_json().await
    }
}

const DELETE: Operation = Operation {
    id: "deleteCluster",
    method: Method::DELETE,
    path: "/api/v1/cloud-connected/clusters/{id}",
    scoped: false,
    idempotent: true,
    headers: &[],
};

/// The request of [`Clusters::delete`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    request: Request,
}

impl Delete {
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

const PATCH: Operation = Operation {
    id: "patchCluster",
    method: Method::PATCH,
    path: "/api/v1/cloud-connected/clusters/{id}",
    scoped: false,
    idempotent: false,
    headers: &[],
};

/// The request of [`Clusters::patch`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Patch {
    request: Request,
}

impl Patch {
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
    pub async fn send(
        self,
    ) -> Result<Response<model::PatchedCluster>, CallError<CloudConnectedError>> {
        self.request.send_json().await
    }
}
