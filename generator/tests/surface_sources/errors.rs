/// The errors of Fleet.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FleetError {
    BadRequest(model::FleetError),
    NotFound(model::FleetError),
    Server(model::ServerError),
}

impl ErrorSet for FleetError {
    fn decode(status: StatusCode, body: &[u8]) -> Option<Self> {
        match status.as_u16() {
            400 => decode(body).map(Self::BadRequest),
            404 => decode(body).map(Self::NotFound),
            500..=599 => decode(body).map(Self::Server),
            _ => None,
        }
    }
}
