// Generated from specs/kibana; do not edit.

use elastic_runtime::client::{ErrorSet, StatusCode, decode};
use kibana_model::fleet as model;

/// The bodies of failed calls, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FleetError {
    /// The body at status 400.
    BadRequest(model::FleetError),
    /// The body at status 403.
    Forbidden(model::FleetError),
    /// The body at status 404.
    NotFound(model::FleetError),
    /// The body at status 409.
    Conflict(model::FleetError),
    /// The body at status 500.
    InternalServerError(model::FleetError),
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
