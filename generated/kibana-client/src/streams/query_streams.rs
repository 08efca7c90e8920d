// Generated from specs/kibana; do not edit.

//! Streams that an ES|QL query makes up.
//!
//! [`QueryStreams`] starts the requests of this module.

use kibana_model::streams as model;
use openapi_runtime::client::{Client, Request, request};

use super::StreamsError;

/// Streams that an ES|QL query makes up.
#[derive(Clone, Debug)]
pub struct QueryStreams(pub(crate) Client);

impl QueryStreams {
    /// Returns the query of a query stream.
    ///
    /// `GET /api/streams/{name}/_query` returns [`model::QueryStream`] with status `200`.
    ///
    /// Such a stream takes no documents in: it is what its query returns. A stream of another kind
    /// is refused with 400. Streams are a technical preview.
    ///
    /// Required privilege: `read_stream`. Since 9.4.0.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the stream, such as `logs.shop`.
    ///
    /// # Errors
    ///
    /// - 400 ([`StreamsError::BadRequest`]): The request is not valid, or the stream does not allow
    ///   it.
    /// - 401 ([`StreamsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`StreamsError::Forbidden`]): The credentials lack a privilege.
    /// - 404 ([`StreamsError::NotFound`]): There is no such stream, or nothing of this id in it.
    pub fn get(&self, name: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("name", name.as_ref()))
    }

    /// Creates a query stream, or changes its query.
    ///
    /// `PUT /api/streams/{name}/_query` returns [`model::StreamsAck`] with status `200`.
    ///
    /// What is sent replaces the query and the descriptions of fields. Kibana keeps the query as a
    /// view in Elasticsearch. Query streams have to be switched on in the advanced settings;
    /// otherwise the server answers with 422. Streams are a technical preview.
    ///
    /// Required privilege: `manage_stream`. Since 9.4.0.
    ///
    /// [`convert`](crate::convert) makes the body of what [`get`](Self::get) returns.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the stream, such as `logs.shop`.
    ///
    /// # Errors
    ///
    /// - 400 ([`StreamsError::BadRequest`]): The request is not valid, or the stream does not allow
    ///   it.
    /// - 401 ([`StreamsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`StreamsError::Forbidden`]): The credentials lack a privilege.
    /// - 409 ([`StreamsError::Conflict`]): Another change is in progress, or the name is in use.
    /// - 422 ([`StreamsError::UnprocessableEntity`]): Query streams are not switched on.
    pub fn save(&self, name: impl AsRef<str>, body: impl Into<model::QueryStreamUpdate>) -> Save {
        let body: model::QueryStreamUpdate = body.into();
        Save(
            Request::of::<Save>(&self.0)
                .path("name", name.as_ref())
                .json("application/json", &body),
        )
    }
}

request! {
    Get of QueryStreams::get:
        GET "/api/streams/{name}/_query"
        as "getQueryStream" scoped refuses(&[400, 401, 403, 404]) since("9.4.0") technical_preview;
    send_json -> model::QueryStream, StreamsError;
}

impl Get {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Save of QueryStreams::save:
        PUT "/api/streams/{name}/_query"
        as "saveQueryStream" scoped refuses(&[400, 401, 403, 409, 422]) retried(&[409]) unless(&["already exist"]) since("9.4.0") technical_preview;
    send_json -> model::StreamsAck, StreamsError;
}

impl Save {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}
