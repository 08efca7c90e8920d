// Generated from specs/kibana; do not edit.

//! Whether a Kibana server is up, which version it has, and how it is doing.
//!
//! The answer is about the server, and is the same from every space.

use kibana_model::status as model;
use openapi_runtime::client::{
    Client, ErrorSet, Request, StatusCode, Wait, Waited, Waiter, decode, request,
};
use openapi_runtime::wire::{Serialize, Serializer};

/// The state of a server, and what it uses.
#[derive(Clone, Debug)]
pub struct Status(pub(crate) Client);

impl Status {
    /// Returns figures of a server.
    ///
    /// `GET /api/stats` returns [`model::ServerStats`] with status `200`.
    ///
    /// Returns what the server uses of its host, and how fast it answers, as it measured them last.
    /// They are those of the server that answers, where several are behind one address. Where
    /// Kibana allows anonymous access to its status, callers need no credentials.
    ///
    /// # Errors
    ///
    /// - 400 ([`GetStatsError::BadRequest`]): The request is not one that servers take.
    /// - 401 ([`GetStatsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    pub fn get_stats(&self) -> GetStats {
        GetStats(Request::of::<GetStats>(&self.0))
    }

    /// Returns the state of the server.
    ///
    /// `GET /api/status` returns [`model::ServerStatus`] with status `200`.
    ///
    /// - `200`: The server can be used.
    ///
    /// Tells the version of Kibana, and how it, its connection to Elasticsearch and each of its
    /// plugins are doing. Nobody is refused: a caller whose credentials are missing or wrong gets
    /// the level of the whole server and nothing else, so a missing `version` means that the
    /// credentials do not count. A server that is not ready answers with 503 and the same body.
    ///
    /// # Errors
    ///
    /// - 400 ([`GetError::BadRequest`]): The request is not one that servers take.
    /// - 503 ([`GetError::ServiceUnavailable`]): The server is starting, or cannot work. The body
    ///   is that of a success.
    pub fn get(&self) -> Get {
        Get(Request::of::<Get>(&self.0))
    }
}

request! {
    GetStats of Status::get_stats: GET "/api/stats" as "getStats" refuses(&[400, 401]);
    send_json -> model::ServerStats, GetStatsError;
}

impl GetStats {
    /// Whether the id of the Elasticsearch cluster is returned.
    ///
    /// Default: `false`.
    pub fn extended(self, extended: bool) -> Self {
        Self(self.0.query("extended", &extended))
    }

    /// Has no effect any more.
    ///
    /// Default: `true`.
    #[deprecated]
    pub fn exclude_usage(self, exclude_usage: bool) -> Self {
        Self(self.0.query("exclude_usage", &exclude_usage))
    }
}

/// The bodies of errors of [`GetStats`], by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetStatsError {
    /// The body at status 400.
    BadRequest(kibana_model::ErrorBody),
    /// The body at status 401.
    Unauthorized(kibana_model::ErrorBody),
}

impl ErrorSet for GetStatsError {
    #[inline]
    fn decode(status: StatusCode, body: &[u8]) -> Option<Self> {
        match status.as_u16() {
            400 => decode(body).map(Self::BadRequest),
            401 => decode(body).map(Self::Unauthorized),
            _ => None,
        }
    }
}

impl Serialize for GetStatsError {
    /// Writes the body alone.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::BadRequest(body) => Serialize::serialize(body, serializer),
            Self::Unauthorized(body) => Serialize::serialize(body, serializer),
        }
    }
}

request! {
    Get of Status::get: GET "/api/status" as "getStatus" refuses(&[400, 503]);
    send_json -> model::ServerStatus, GetError;
}

impl Get {
    /// Asks servers before 8 for the shape that is described here, which others have anyway.
    pub fn v8format(self, v8format: bool) -> Self {
        Self(self.0.query("v8format", &v8format))
    }

    /// Sends the request again and again, until some work is done.
    ///
    /// The work is done when `status.overall.level` is `available`.
    ///
    /// A server that is `degraded` answers calls, but something in it does not work. The wait goes
    /// on until that is over.
    pub fn wait(self) -> Wait<Self> {
        self.0.wait()
    }
}

impl Waited for Get {
    type Answer = model::ServerStatus;
    type Work = model::ServerStatus;
    type Errors = GetError;

    const WAITER: Waiter = Waiter {
        pending: &["critical", "degraded", "unavailable"],
        ..Waiter::new("/status/overall/level", &["available"])
    };

    fn work(answer: Self::Answer, _: &str) -> Option<Self::Work> {
        Some(answer)
    }
}

/// The bodies of errors of [`Get`], by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetError {
    /// The body at status 400.
    BadRequest(kibana_model::ErrorBody),
    /// The body at status 503.
    ServiceUnavailable(model::ServerStatus),
}

impl ErrorSet for GetError {
    #[inline]
    fn decode(status: StatusCode, body: &[u8]) -> Option<Self> {
        match status.as_u16() {
            400 => decode(body).map(Self::BadRequest),
            503 => decode(body).map(Self::ServiceUnavailable),
            _ => None,
        }
    }
}

impl Serialize for GetError {
    /// Writes the body alone.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::BadRequest(body) => Serialize::serialize(body, serializer),
            Self::ServiceUnavailable(body) => Serialize::serialize(body, serializer),
        }
    }
}
