// Generated from specs/kibana; do not edit.

//! Queries that find what matters in a stream, before they are saved.
//!
//! [`SignificantEvents`] starts the requests of this module.

use kibana_model::streams as model;
use openapi_runtime::client::{Client, Events, Request, request};
use openapi_runtime::{DateTime, Json};

use super::StreamsError;

/// Queries that find what matters in a stream, before they are saved.
#[derive(Clone, Debug)]
pub struct SignificantEvents(pub(crate) Client);

impl SignificantEvents {
    /// Counts what the queries of a stream found.
    ///
    /// `GET /api/streams/{name}/significant_events` returns [`Json`] with status `200`.
    ///
    /// - `200`: What was found, by query, any JSON: its shape differs between versions.
    ///
    /// The time is divided into buckets. For each query the answer has the number of documents in
    /// each of them, and where that number changed. Both times are in ISO 8601; expressions such as
    /// `now-1d` are refused. Streams are a technical preview.
    ///
    /// Required privilege: `read_stream`.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the stream, such as `logs.shop`.
    /// - `from`: Start of the time.
    /// - `to`: End of the time.
    /// - `bucket_size`: Length of a bucket, such as `1h`. Sent as the query parameter `bucketSize`.
    ///
    /// # Errors
    ///
    /// - 400 ([`StreamsError::BadRequest`]): The request is not valid, or the stream does not allow
    ///   it.
    /// - 401 ([`StreamsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`StreamsError::Forbidden`]): The credentials lack a privilege.
    /// - 404 ([`StreamsError::NotFound`]): There is no such stream, or nothing of this id in it.
    pub fn get(
        &self,
        name: impl AsRef<str>,
        from: impl Into<DateTime>,
        to: impl Into<DateTime>,
        bucket_size: impl AsRef<str>,
    ) -> Get {
        let from: DateTime = from.into();
        let to: DateTime = to.into();
        Get(
            Request::of::<Get>(&self.0)
                .path("name", name.as_ref())
                .query("from", &from)
                .query("to", &to)
                .query("bucketSize", bucket_size.as_ref()),
        )
    }

    /// Lets a language model write queries for a stream.
    ///
    /// `POST /api/streams/{name}/significant_events/_generate` returns
    /// [`Events<EventQueryProgress>`](model::EventQueryProgress) with status `200`.
    ///
    /// - `200`: What the model writes.
    ///
    /// The model reads a sample of documents, which leave the cluster for it. The proposals come as
    /// an event, with the tokens that they took; nothing is saved. Without a connector, the default
    /// one of Kibana is used, and the server answers with 400 where there is none. Servers before
    /// 9.4 take other parameters, and those since 9.5 do not have the operation. On Elastic Cloud,
    /// the media type of the answer is `application/octet-stream`. The caller needs an Enterprise
    /// licence. Streams are a technical preview.
    ///
    /// Required privilege: `read_stream`. Since 9.4.0. Servers of 9.5.0 and later do not have it.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the stream, such as `logs.shop`.
    /// - `from`: Start of the time.
    /// - `to`: End of the time.
    ///
    /// # Errors
    ///
    /// - 400 ([`StreamsError::BadRequest`]): The request is not valid, or the stream does not allow
    ///   it.
    /// - 401 ([`StreamsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`StreamsError::Forbidden`]): The credentials lack a privilege.
    /// - 404 ([`StreamsError::NotFound`]): There is no such stream, or nothing of this id in it.
    pub fn generate_queries(
        &self,
        name: impl AsRef<str>,
        from: impl Into<DateTime>,
        to: impl Into<DateTime>,
    ) -> GenerateQueries {
        let from: DateTime = from.into();
        let to: DateTime = to.into();
        GenerateQueries(
            Request::of::<GenerateQueries>(&self.0)
                .path("name", name.as_ref())
                .query("from", &from)
                .query("to", &to),
        )
    }

    /// Tries a query, and counts what it finds.
    ///
    /// `POST /api/streams/{name}/significant_events/_preview` returns [`model::EventPreview`] with
    /// status `200`.
    ///
    /// Nothing is saved. The time is divided into buckets; the answer has the number of hits in
    /// each of them, and where that number changed. Both times are in ISO 8601. Servers before 9.4
    /// take a query in KQL instead, and those since 9.5 do not have the operation. The caller needs
    /// an Enterprise licence. Streams are a technical preview.
    ///
    /// Required privilege: `read_stream`. Since 9.4.0. Servers of 9.5.0 and later do not have it.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the stream, such as `logs.shop`.
    /// - `from`: Start of the time.
    /// - `to`: End of the time.
    /// - `bucket_size`: Length of a bucket, such as `1h`. Sent as the query parameter `bucketSize`.
    ///
    /// # Errors
    ///
    /// - 400 ([`StreamsError::BadRequest`]): The request is not valid, or the stream does not allow
    ///   it.
    /// - 401 ([`StreamsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`StreamsError::Forbidden`]): The credentials lack a privilege.
    /// - 404 ([`StreamsError::NotFound`]): There is no such stream, or nothing of this id in it.
    pub fn preview(
        &self,
        name: impl AsRef<str>,
        from: impl Into<DateTime>,
        to: impl Into<DateTime>,
        bucket_size: impl AsRef<str>,
        body: impl Into<model::EventPreviewRequest>,
    ) -> Preview {
        let from: DateTime = from.into();
        let to: DateTime = to.into();
        let body: model::EventPreviewRequest = body.into();
        Preview(
            Request::of::<Preview>(&self.0)
                .path("name", name.as_ref())
                .query("from", &from)
                .query("to", &to)
                .query("bucketSize", bucket_size.as_ref())
                .json("application/json", &body),
        )
    }
}

request! {
    Get of SignificantEvents::get:
        GET "/api/streams/{name}/significant_events"
        as "getSignificantEvents" scoped refuses(&[400, 401, 403, 404]) technical_preview;
    send_json -> Json, StreamsError;
}

request! {
    GenerateQueries of SignificantEvents::generate_queries:
        POST "/api/streams/{name}/significant_events/_generate"
        as "generateSignificantEventQueries" scoped accept("text/event-stream, application/json") refuses(&[400, 401, 403, 404]) whole_events since("9.4.0") until("9.5.0") technical_preview;
    send_events -> Events<model::EventQueryProgress>, StreamsError;
}

impl GenerateQueries {
    /// Id of the connector to the model.
    ///
    /// Sent as the query parameter `connectorId`.
    pub fn connector_id(self, connector_id: impl AsRef<str>) -> Self {
        Self(self.0.query("connectorId", connector_id.as_ref()))
    }

    /// Number of documents that the model reads.
    ///
    /// Sent as the query parameter `sampleDocsSize`.
    pub fn sample_docs_size(self, sample_docs_size: i64) -> Self {
        Self(self.0.query("sampleDocsSize", &sample_docs_size))
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Preview of SignificantEvents::preview:
        POST "/api/streams/{name}/significant_events/_preview"
        as "previewSignificantEvents" scoped refuses(&[400, 401, 403, 404]) since("9.4.0") until("9.5.0") technical_preview;
    send_json -> model::EventPreview, StreamsError;
}

impl Preview {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}
