// Generated from specs/kibana; do not edit.

//! Values that monitors refer to by their keys.
//!
//! [`Params`] starts the requests of this module.

use kibana_model::synthetics as model;
use openapi_runtime::client::{Client, Request, request};

use super::SyntheticsError;

/// Values that monitors refer to by their keys.
#[derive(Clone, Debug)]
pub struct Params(pub(crate) Client);

impl Params {
    /// Lists the parameters of journeys.
    ///
    /// `GET /api/synthetics/params` returns [`Vec<Param>`](model::Param) with status `200`.
    ///
    /// - `200`: All parameters of the space.
    ///
    /// These are values that scripts and settings of monitors refer to by their keys. The values
    /// are part of the answer only if the caller may change them. The caller needs the privilege
    /// `read` on Synthetics.
    ///
    /// # Errors
    ///
    /// - 401 ([`SyntheticsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SyntheticsError::Forbidden`]): The caller lacks the privilege in this space.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Creates parameters.
    ///
    /// `POST /api/synthetics/params` returns [`model::CreatedParams`] with status `200`.
    ///
    /// - `200`: One or several, as they were given.
    ///
    /// Takes one or several. Monitors use them from their next run on. The caller needs the
    /// privilege `all` on Synthetics.
    ///
    /// # Errors
    ///
    /// - 400 ([`SyntheticsError::BadRequest`]): The request is not valid.
    /// - 401 ([`SyntheticsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SyntheticsError::Forbidden`]): The caller lacks the privilege in this space.
    pub fn create(&self, body: impl Into<model::NewParams>) -> Create {
        let body: model::NewParams = body.into();
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Deletes parameters.
    ///
    /// `POST /api/synthetics/params/_bulk_delete` returns [`Vec<Deletion>`](model::Deletion) with
    /// status `200`.
    ///
    /// - `200`: What became of each parameter.
    ///
    /// They cannot be restored, and monitors that use them fail. The caller needs the privilege
    /// `all` on Synthetics.
    ///
    /// # Errors
    ///
    /// - 400 ([`SyntheticsError::BadRequest`]): The request is not valid.
    /// - 401 ([`SyntheticsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SyntheticsError::Forbidden`]): The credentials lack a privilege.
    pub fn bulk_delete(&self, body: impl Into<model::ParamIds>) -> BulkDelete {
        let body: model::ParamIds = body.into();
        BulkDelete(Request::of::<BulkDelete>(&self.0).json("application/json", &body))
    }

    /// Returns a parameter.
    ///
    /// `GET /api/synthetics/params/{id}` returns [`model::Param`] with status `200`.
    ///
    /// The value is part of the answer only if the caller may change it. The caller needs the
    /// privilege `read` on Synthetics.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the parameter.
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

    /// Changes a parameter.
    ///
    /// `PUT /api/synthetics/params/{id}` returns [`model::Param`] with status `200`.
    ///
    /// Only what is given changes. Monitors use the new value from their next run on; servers may
    /// answer with the old one. The caller needs the privilege `all` on Synthetics.
    ///
    /// [`convert`](crate::convert) makes the body of what [`get`](Self::get) returns.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the parameter.
    ///
    /// # Errors
    ///
    /// - 400 ([`SyntheticsError::BadRequest`]): The request is not valid.
    /// - 401 ([`SyntheticsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SyntheticsError::Forbidden`]): The caller lacks the privilege in this space.
    /// - 404 ([`SyntheticsError::NotFound`]): There is nothing with this id in the space.
    pub fn update(&self, id: impl AsRef<str>, body: model::ParamUpdate) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a parameter.
    ///
    /// `DELETE /api/synthetics/params/{id}` returns [`Vec<Deletion>`](model::Deletion) with status
    /// `200`.
    ///
    /// - `200`: What became of the parameter.
    ///
    /// It cannot be restored, and monitors that use it fail. The caller needs the privilege `all`
    /// on Synthetics.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the parameter.
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
    List of Params::list:
        GET "/api/synthetics/params" as "listParams" scoped refuses(&[401, 403]) secrets(&["value"]);
    send_json -> Vec<model::Param>, SyntheticsError;
}

request! {
    Create of Params::create:
        POST "/api/synthetics/params"
        as "createParams" scoped refuses(&[400, 401, 403]) secrets(&["value"]);
    send_json -> model::CreatedParams, SyntheticsError;
}

request! {
    BulkDelete of Params::bulk_delete:
        POST "/api/synthetics/params/_bulk_delete"
        as "bulkDeleteParams" scoped refuses(&[400, 401, 403]);
    send_json -> Vec<model::Deletion>, SyntheticsError;
}

request! {
    Get of Params::get:
        GET "/api/synthetics/params/{id}"
        as "getParam" scoped refuses(&[401, 403, 404]) secrets(&["value"]);
    send_json -> model::Param, SyntheticsError;
}

request! {
    Update of Params::update:
        PUT "/api/synthetics/params/{id}"
        as "updateParam" scoped refuses(&[400, 401, 403, 404]) secrets(&["value"]);
    send_json -> model::Param, SyntheticsError;
}

request! {
    Delete of Params::delete:
        DELETE "/api/synthetics/params/{id}" as "deleteParam" scoped refuses(&[401, 403, 404]);
    send_json -> Vec<model::Deletion>, SyntheticsError;
}
