// Generated from specs/kibana; do not edit.

//! Places of your own in which monitors run.
//!
//! [`PrivateLocations`] starts the requests of this module.

use kibana_model::synthetics as model;
use openapi_runtime::client::{Client, Request, request};

use super::SyntheticsError;

/// Places of your own in which monitors run.
#[derive(Clone, Debug)]
pub struct PrivateLocations(pub(crate) Client);

impl PrivateLocations {
    /// Lists private locations.
    ///
    /// `GET /api/synthetics/private_locations` returns
    /// [`Vec<PrivateLocation>`](model::PrivateLocation) with status `200`.
    ///
    /// Locations that all spaces share are listed, too. The caller needs the privilege `read` on
    /// Synthetics.
    ///
    /// # Errors
    ///
    /// - 401 ([`SyntheticsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SyntheticsError::Forbidden`]): The caller lacks the privilege in this space.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Creates a private location.
    ///
    /// `POST /api/synthetics/private_locations` returns [`model::PrivateLocation`] with status
    /// `200`.
    ///
    /// - `200`: The new location.
    ///
    /// Monitors run there on the Elastic Agents of an agent policy, which serves one location at
    /// most. The caller needs the privilege `all` on Synthetics.
    ///
    /// # Errors
    ///
    /// - 400 ([`SyntheticsError::BadRequest`]): The agent policy has a location already, or the
    ///   name is in use.
    /// - 401 ([`SyntheticsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SyntheticsError::Forbidden`]): The caller lacks the privilege in this space.
    #[inline]
    pub fn create(&self, body: model::NewPrivateLocation) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Returns a private location.
    ///
    /// `GET /api/synthetics/private_locations/{id}` returns [`model::PrivateLocation`] with status
    /// `200`.
    ///
    /// The caller needs the privilege `read` on Synthetics.
    ///
    /// # Arguments
    ///
    /// - `id`: Id or name of the location.
    ///
    /// # Errors
    ///
    /// - 401 ([`SyntheticsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SyntheticsError::Forbidden`]): The caller lacks the privilege in this space.
    /// - 404 ([`SyntheticsError::NotFound`]): There is nothing with this id in the space.
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("id", id.as_ref()))
    }

    /// Gives a private location another name.
    ///
    /// `PUT /api/synthetics/private_locations/{id}` returns [`model::PrivateLocation`] with status
    /// `200`.
    ///
    /// Monitors in it are written again. Nothing else of a location can be changed. The caller
    /// needs the privilege `all` on Synthetics.
    ///
    /// Inferred: the provider's documentation does not state it.
    ///
    /// [`convert`](crate::convert) makes the body of what [`get`](Self::get) returns.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the location. At least 1 character and at most 1024 characters.
    ///
    /// # Errors
    ///
    /// - 400 ([`SyntheticsError::BadRequest`]): The request is not valid.
    /// - 401 ([`SyntheticsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SyntheticsError::Forbidden`]): The caller lacks the privilege in this space.
    /// - 404 ([`SyntheticsError::NotFound`]): There is nothing with this id in the space.
    pub fn update(
        &self,
        id: impl AsRef<str>,
        body: impl Into<model::PrivateLocationUpdate>,
    ) -> Update {
        let body: model::PrivateLocationUpdate = body.into();
        Update(
            Request::of::<Update>(&self.0)
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a private location.
    ///
    /// `DELETE /api/synthetics/private_locations/{id}` returns no body with status `200`.
    ///
    /// A location in which monitors run is refused: delete them or move them first. The agent
    /// policy stays. The caller needs the privilege `all` on Synthetics.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the location. At least 1 character and at most 1024 characters.
    ///
    /// # Errors
    ///
    /// - 401 ([`SyntheticsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SyntheticsError::Forbidden`]): The caller lacks the privilege in this space.
    /// - 404 ([`SyntheticsError::NotFound`]): There is nothing with this id in the space.
    pub fn delete(&self, id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("id", id.as_ref()))
    }
}

request! {
    List of PrivateLocations::list:
        GET "/api/synthetics/private_locations" as "listPrivateLocations" scoped refuses(&[401, 403]);
    send_json -> Vec<model::PrivateLocation>, SyntheticsError;
}

request! {
    Create of PrivateLocations::create:
        POST "/api/synthetics/private_locations"
        as "createPrivateLocation" scoped refuses(&[400, 401, 403]);
    send_json -> model::PrivateLocation, SyntheticsError;
}

request! {
    Get of PrivateLocations::get:
        GET "/api/synthetics/private_locations/{id}"
        as "getPrivateLocation" scoped refuses(&[401, 403, 404]);
    send_json -> model::PrivateLocation, SyntheticsError;
}

request! {
    Update of PrivateLocations::update:
        PUT "/api/synthetics/private_locations/{id}"
        as "updatePrivateLocation" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::PrivateLocation, SyntheticsError;
}

request! {
    Delete of PrivateLocations::delete:
        DELETE "/api/synthetics/private_locations/{id}"
        as "deletePrivateLocation" scoped refuses(&[401, 403, 404]);
    send_empty -> (), SyntheticsError;
}
