/// The errors of Fleet.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FleetError {
    BadRequest(model::FleetError),
    NotFound(model::FleetError),
    Server(model::ServerError),
    Other(model::FleetError),
}

impl ErrorSet for FleetError {
    fn decode(status: StatusCode, body: &[u8]) -> Option<Self> {
        match status.as_u16() {
            400 => decode(body).map(Self::BadRequest),
            404 => decode(body).map(Self::NotFound),
            500..=599 => decode(body).map(Self::Server),
            _ => decode(body).map(Self::Other),
        }
    }
}

/// What an operation answers, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutAnswer {
    Replaced(model::Proxy),
    Empty,
}

impl SuccessSet for PutAnswer {
    fn decode(status: StatusCode, body: &[u8]) -> Result<Option<Self>, DecodeFailure> {
        let answer = match status.as_u16() {
            200 => Self::Replaced(json(body)?),
            204 => Self::Empty,
            _ => return Ok(None),
        };
        Ok(Some(answer))
    }
}
