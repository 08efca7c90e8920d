// Generated from specs/cloud-connected; do not edit.

//! Self-managed clusters that are connected to Elastic Cloud, and the cloud services they use.
//!
//! [`Clusters`] starts the requests of this module.

use cloud_connected_model as model;
use openapi_runtime::client::{Client, HeaderText, Request, request};

use super::CloudConnectedError;

/// Self-managed clusters that are connected to Elastic Cloud, and the cloud services they use.
#[derive(Clone, Debug)]
pub struct Clusters(pub(crate) Client);

impl Clusters {
    /// Lists connected clusters.
    ///
    /// `GET /api/v1/cloud-connected/clusters` returns [`model::ClusterList`] with status `200`.
    ///
    /// Returns the connected clusters in one list, without paging.
    ///
    /// # Errors
    ///
    /// - 401 ([`CloudConnectedError::Unauthorized`], inferred): The API key is missing or not
    ///   valid.
    /// - 403 ([`CloudConnectedError::Forbidden`], inferred): The API key is valid, but its roles do
    ///   not cover the request.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Connects a self-managed cluster.
    ///
    /// `POST /api/v1/cloud-connected/clusters` returns [`model::CreatedCluster`] with status `200`
    /// or `201`.
    ///
    /// - `200`: The cluster had been connected before.
    /// - `201`: The cluster is now connected.
    ///
    /// Registers a self-managed cluster together with its licence. If the cluster is already
    /// connected, the status is 200. Cloud services are not part of the body; an update switches
    /// them on.
    ///
    /// # Arguments
    ///
    /// - `body`: The cluster to connect.
    ///
    /// # Errors
    ///
    /// - 400 ([`CloudConnectedError::BadRequest`], inferred): The request is not what the operation
    ///   takes.
    /// - 401 ([`CloudConnectedError::Unauthorized`], inferred): The API key is missing or not
    ///   valid.
    /// - 403 ([`CloudConnectedError::Forbidden`], inferred): The API key is valid, but its roles do
    ///   not cover the request.
    #[inline]
    pub fn create(&self, body: model::NewCluster) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Returns one connected cluster.
    ///
    /// `GET /api/v1/cloud-connected/clusters/{id}` returns [`model::Cluster`] with status `200`.
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
    /// - 401 ([`CloudConnectedError::Unauthorized`], inferred): The API key is missing or not
    ///   valid.
    /// - 403 ([`CloudConnectedError::Forbidden`], inferred): The API key is valid, but its roles do
    ///   not cover the request.
    /// - 404 ([`CloudConnectedError::NotFound`], inferred): No such connected cluster exists.
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("id", id.as_ref()))
    }

    /// Disconnects a cluster.
    ///
    /// `DELETE /api/v1/cloud-connected/clusters/{id}` returns no body with status `200`.
    ///
    /// Schedules the end of the connection between a cluster and Elastic Cloud; the work goes on
    /// after the response. The administration key that was issued for the cluster is revoked with
    /// it. This cannot be undone: a cluster that is to come back is connected anew.
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
        Delete(Request::of::<Delete>(&self.0).path("id", id.as_ref()))
    }

    /// Updates a connected cluster in part.
    ///
    /// `PATCH /api/v1/cloud-connected/clusters/{id}` returns [`model::UpdatedCluster`] with status
    /// `200`.
    ///
    /// - `200`: The cluster after the update.
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
    /// - 400 ([`CloudConnectedError::BadRequest`], inferred): The request is not what the operation
    ///   takes.
    /// - 401 ([`CloudConnectedError::Unauthorized`], inferred): The API key is missing or not
    ///   valid.
    /// - 403 ([`CloudConnectedError::Forbidden`], inferred): The API key is valid, but its roles do
    ///   not cover the request.
    /// - 404 ([`CloudConnectedError::NotFound`], inferred): No such connected cluster exists.
    /// - 412 ([`CloudConnectedError::PreconditionFailed`], inferred): The cluster has another
    ///   version than `If-Match` names.
    pub fn update(&self, id: impl AsRef<str>, body: model::ClusterUpdate) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }
}

request! {
    List of Clusters::list:
        GET "/api/v1/cloud-connected/clusters" as "listClusters" refuses(&[401, 403]);
    send_json -> model::ClusterList, CloudConnectedError;
}

request! {
    Create of Clusters::create:
        POST "/api/v1/cloud-connected/clusters"
        as "createCluster" answers(&[200, 201]) refuses(&[400, 401, 403]) secrets(&["key"]);
    send_json -> model::CreatedCluster, CloudConnectedError;
}

impl Create {
    /// Whether the response also carries a new API key with the role `cloud-connected-admin` on
    /// this cluster only.
    ///
    /// That key is revoked once the cluster is disconnected.
    ///
    /// Default: `false`.
    pub fn create_api_key(self, create_api_key: bool) -> Self {
        Self(self.0.query("create_api_key", &create_api_key))
    }
}

request! {
    Get of Clusters::get:
        GET "/api/v1/cloud-connected/clusters/{id}" as "getCluster" refuses(&[401, 403, 404]);
    send_json -> model::Cluster, CloudConnectedError;
}

request! {
    Delete of Clusters::delete:
        DELETE "/api/v1/cloud-connected/clusters/{id}"
        as "deleteCluster" refuses(&[401, 403, 404, 409]);
    send_empty -> (), CloudConnectedError;
}

impl Delete {
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
    Update of Clusters::update:
        PATCH "/api/v1/cloud-connected/clusters/{id}"
        as "updateCluster" refuses(&[400, 401, 403, 404, 412]) secrets(&["keys.eis"]);
    send_json -> model::UpdatedCluster, CloudConnectedError;
}

impl Update {
    /// The `ETag` of the cluster as an earlier read returned it.
    ///
    /// When it is sent, a cluster that somebody else has changed since that read is not modified.
    ///
    /// With `None`, the call fails before it is sent. Sent as the header `If-Match`.
    pub fn if_match(self, if_match: impl Into<HeaderText>) -> Self {
        Self(self.0.header_text("If-Match", if_match))
    }
}
