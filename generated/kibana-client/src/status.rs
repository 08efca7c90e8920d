// Generated from specs/kibana; do not edit.

//! Whether a Kibana server is up, which version it has, and how it is doing.
//!
//! The answer is about the server, and is the same from every space.

use kibana_model::status as model;
use openapi_runtime::client::{Client, Request, request};

mod errors;

pub use errors::StatusError;

/// The features of a Kibana.
#[derive(Clone, Debug)]
pub struct Status(pub(crate) Client);

impl Status {
    /// Returns the state of the server.
    ///
    /// `GET /api/status` returns [`model::ServerStatus`] with status `200`.
    ///
    /// Tells the version of Kibana, and how it, its connection to Elasticsearch and each of its
    /// plugins are doing. Nobody is refused: a caller whose credentials are missing or wrong gets
    /// the level of the whole server and nothing else, so a missing `version` means that the
    /// credentials do not count. A server that is not ready answers with 503 and the same body.
    ///
    /// # Errors
    ///
    /// - 400 ([`StatusError::BadRequest`]): The request is not one that servers take.
    /// - 503 ([`StatusError::ServiceUnavailable`]): The server is starting, or cannot work. The
    ///   body is that of a success.
    pub fn get(&self) -> Get {
        Get(Request::of::<Get>(&self.0))
    }
}

request! {
    Get of Status::get: GET "/api/status" as "getStatus" refuses(&[400, 503]);
    send_json -> model::ServerStatus, StatusError;
}

impl Get {
    /// Asks servers before 8 for the shape that is described here.
    pub fn v8format(self, v8format: bool) -> Self {
        Self(self.0.query("v8format", &v8format))
    }
}
