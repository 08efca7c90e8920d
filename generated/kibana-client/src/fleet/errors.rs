// Generated from specs/kibana; do not edit.

//! What the server says of calls that failed.

use elastic_runtime::client::{ErrorSet, StatusCode, decode};
use kibana_model::fleet as model;

/// The bodies of failed calls, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FleetError {
    /// The body at status 400.
    BadRequest(model::FleetErrorBody),
    /// The body at status 403.
    Forbidden(model::FleetErrorBody),
    /// The body at status 404.
    NotFound(model::FleetErrorBody),
    /// The body at status 409.
    Conflict(model::FleetErrorBody),
    /// The body at status 500.
    InternalServerError(model::FleetErrorBody),
}

impl ErrorSet for FleetError {
    fn decode(status: StatusCode, body: &[u8]) -> Option<Self> {
        match status.as_u16() {
            400 => decode(body).map(Self::BadRequest),
            403 => decode(body).map(Self::Forbidden),
            404 => decode(body).map(Self::NotFound),
            409 => decode(body).map(Self::Conflict),
            500 => decode(body).map(Self::InternalServerError),
            _ => None,
        }
    }
}
