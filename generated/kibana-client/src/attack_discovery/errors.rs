// Generated from specs/kibana; do not edit.

//! Errors that the API documents.

use kibana_model::attack_discovery as model;
use openapi_runtime::client::{ErrorSet, StatusCode, decode};
use openapi_runtime::wire::{Serialize, Serializer};

/// The bodies of error responses, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AttackDiscoveryError {
    /// The body at status 400.
    BadRequest(model::AttackDiscoveryErrorBody),
    /// The body at status 401.
    Unauthorized(model::AttackDiscoveryErrorBody),
    /// The body at status 403.
    Forbidden(model::AttackDiscoveryErrorBody),
    /// The body at status 404.
    NotFound(model::AttackDiscoveryErrorBody),
}

impl ErrorSet for AttackDiscoveryError {
    #[inline]
    fn decode(status: StatusCode, body: &[u8]) -> Option<Self> {
        match status.as_u16() {
            400 => decode(body).map(Self::BadRequest),
            401 => decode(body).map(Self::Unauthorized),
            403 => decode(body).map(Self::Forbidden),
            404 => decode(body).map(Self::NotFound),
            _ => None,
        }
    }
}

impl Serialize for AttackDiscoveryError {
    /// Writes the body alone.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::BadRequest(body) => Serialize::serialize(body, serializer),
            Self::Unauthorized(body) => Serialize::serialize(body, serializer),
            Self::Forbidden(body) => Serialize::serialize(body, serializer),
            Self::NotFound(body) => Serialize::serialize(body, serializer),
        }
    }
}
