// Generated from specs/cloud-connected; do not edit.

//! Errors that the API documents.

use cloud_connected_model as model;
use openapi_runtime::client::{ErrorSet, StatusCode, decode};
use openapi_runtime::wire::{Serialize, Serializer};

/// The bodies of error responses, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CloudConnectedError {
    /// The body at status 400.
    BadRequest(model::ApiErrors),
    /// The body at status 401.
    Unauthorized(model::ApiErrors),
    /// The body at status 403.
    Forbidden(model::ApiErrors),
    /// The body at status 404.
    NotFound(model::ApiErrors),
    /// The body at status 409.
    Conflict(model::ApiErrors),
    /// The body at status 412.
    PreconditionFailed(model::ApiErrors),
}

impl ErrorSet for CloudConnectedError {
    #[inline]
    fn decode(status: StatusCode, body: &[u8]) -> Option<Self> {
        match status.as_u16() {
            400 => decode(body).map(Self::BadRequest),
            401 => decode(body).map(Self::Unauthorized),
            403 => decode(body).map(Self::Forbidden),
            404 => decode(body).map(Self::NotFound),
            409 => decode(body).map(Self::Conflict),
            412 => decode(body).map(Self::PreconditionFailed),
            _ => None,
        }
    }
}

impl Serialize for CloudConnectedError {
    /// Writes the body alone.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::BadRequest(body) => Serialize::serialize(body, serializer),
            Self::Unauthorized(body) => Serialize::serialize(body, serializer),
            Self::Forbidden(body) => Serialize::serialize(body, serializer),
            Self::NotFound(body) => Serialize::serialize(body, serializer),
            Self::Conflict(body) => Serialize::serialize(body, serializer),
            Self::PreconditionFailed(body) => Serialize::serialize(body, serializer),
        }
    }
}
