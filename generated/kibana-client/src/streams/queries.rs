// Generated from specs/kibana; do not edit.

//! Queries that significant events of streams are found by.
//!
//! [`Queries`] starts the requests of this module.

use kibana_model::streams as model;
use openapi_runtime::client::{Client, Request, request};

use super::StreamsError;

/// Queries that significant events of streams are found by.
#[derive(Clone, Debug)]
pub struct Queries(pub(crate) Client);

impl Queries {
    /// Lists the queries of a stream.
    ///
    /// `GET /api/streams/{name}/queries` returns [`model::StreamQueries`] with status `200`.
    ///
    /// These are the queries that significant events are found by. Streams are a technical preview.
    ///
    /// Required privilege: `read_stream`.
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
    pub fn list(&self, name: impl AsRef<str>) -> List {
        List(Request::of::<List>(&self.0).path("name", name.as_ref()))
    }

    /// Adds, changes and removes queries.
    ///
    /// `POST /api/streams/{name}/queries/_bulk` returns [`model::StreamsAck`] with status `200`.
    ///
    /// All operations are done, or none. Streams are a technical preview.
    ///
    /// Required privilege: `manage_stream`.
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
    /// - 409 ([`StreamsError::Conflict`]): Another change is in progress, or the name is in use.
    pub fn bulk_update(&self, name: impl AsRef<str>, body: model::QueryOperations) -> BulkUpdate {
        BulkUpdate(
            Request::of::<BulkUpdate>(&self.0)
                .path("name", name.as_ref())
                .json("application/json", &body),
        )
    }

    /// Adds or changes a query.
    ///
    /// `PUT /api/streams/{name}/queries/{queryId}` returns [`model::StreamsAck`] with status `200`.
    ///
    /// A query of the same id is replaced. Streams are a technical preview.
    ///
    /// Required privilege: `manage_stream`.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the stream, such as `logs.shop`.
    /// - `query_id`: Id of the query.
    ///
    /// # Errors
    ///
    /// - 400 ([`StreamsError::BadRequest`]): The request is not valid, or the stream does not allow
    ///   it.
    /// - 401 ([`StreamsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`StreamsError::Forbidden`]): The credentials lack a privilege.
    /// - 404 ([`StreamsError::NotFound`]): There is no such stream, or nothing of this id in it.
    /// - 409 ([`StreamsError::Conflict`]): Another change is in progress, or the name is in use.
    pub fn save(
        &self,
        name: impl AsRef<str>,
        query_id: impl AsRef<str>,
        body: model::StreamQueryUpdate,
    ) -> Save {
        Save(
            Request::of::<Save>(&self.0)
                .path("name", name.as_ref())
                .path("queryId", query_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Removes a query from a stream.
    ///
    /// `DELETE /api/streams/{name}/queries/{queryId}` returns [`model::StreamsAck`] with status
    /// `200`.
    ///
    /// Nothing happens if it is not there. A query that is removed cannot be restored. Streams are
    /// a technical preview.
    ///
    /// Required privilege: `manage_stream`.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the stream, such as `logs.shop`.
    /// - `query_id`: Id of the query.
    ///
    /// # Errors
    ///
    /// - 400 ([`StreamsError::BadRequest`]): The request is not valid, or the stream does not allow
    ///   it.
    /// - 401 ([`StreamsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`StreamsError::Forbidden`]): The credentials lack a privilege.
    /// - 404 ([`StreamsError::NotFound`]): There is no such stream, or nothing of this id in it.
    /// - 409 ([`StreamsError::Conflict`]): Another change is in progress, or the name is in use.
    pub fn delete(&self, name: impl AsRef<str>, query_id: impl AsRef<str>) -> Delete {
        Delete(
            Request::of::<Delete>(&self.0)
                .path("name", name.as_ref())
                .path("queryId", query_id.as_ref()),
        )
    }
}

request! {
    List of Queries::list:
        GET "/api/streams/{name}/queries"
        as "listStreamQueries" scoped refuses(&[400, 401, 403, 404]) technical_preview;
    send_json -> model::StreamQueries, StreamsError;
}

request! {
    BulkUpdate of Queries::bulk_update:
        POST "/api/streams/{name}/queries/_bulk"
        as "bulkUpdateStreamQueries" scoped refuses(&[400, 401, 403, 404, 409]) retried(&[409]) unless(&["already exist"]) technical_preview body_since(&[("/operations/*/index/description", "9.2.0"), ("/operations/*/index/esql", "9.2.0"), ("/operations/*/index/severity_score", "9.2.0")]);
    send_json -> model::StreamsAck, StreamsError;
}

request! {
    Save of Queries::save:
        PUT "/api/streams/{name}/queries/{queryId}"
        as "saveStreamQuery" scoped refuses(&[400, 401, 403, 404, 409]) retried(&[409]) unless(&["already exist"]) technical_preview body_since(&[("/description", "9.2.0"), ("/esql", "9.2.0"), ("/severity_score", "9.2.0")]);
    send_json -> model::StreamsAck, StreamsError;
}

request! {
    Delete of Queries::delete:
        DELETE "/api/streams/{name}/queries/{queryId}"
        as "deleteStreamQuery" scoped refuses(&[400, 401, 403, 404, 409]) retried(&[409]) unless(&["already exist"]) technical_preview;
    send_json -> model::StreamsAck, StreamsError;
}
