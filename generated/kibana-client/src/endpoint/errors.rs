// Generated from specs/kibana; do not edit.

//! Errors that the API documents.

use kibana_model::endpoint as model;
use openapi_runtime::client::{ErrorSet, StatusCode, decode};
use openapi_runtime::wire::{Serialize, Serializer};

/// The bodies of error responses, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EndpointError {
    /// The body at status 400.
    BadRequest(model::EndpointErrorBody),
    /// The body at status 403.
    Forbidden(model::EndpointErrorBody),
    /// The body at status 404.
    NotFound(model::EndpointErrorBody),
    /// The body at status 500.
    InternalServerError(model::EndpointErrorBody),
}

impl ErrorSet for EndpointError {
    #[inline]
    fn decode(status: StatusCode, body: &[u8]) -> Option<Self> {
        match status.as_u16() {
            400 => decode(body).map(Self::BadRequest),
            403 => decode(body).map(Self::Forbidden),
            404 => decode(body).map(Self::NotFound),
            500 => decode(body).map(Self::InternalServerError),
            _ => None,
        }
    }
}

impl Serialize for EndpointError {
    /// Writes the body alone.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::BadRequest(body) => Serialize::serialize(body, serializer),
            Self::Forbidden(body) => Serialize::serialize(body, serializer),
            Self::NotFound(body) => Serialize::serialize(body, serializer),
            Self::InternalServerError(body) => Serialize::serialize(body, serializer),
        }
    }
}
