// Generated from specs/kibana; do not edit.

//! What is attached to streams, as packages.
//!
//! [`Content`] starts the requests of this module.

use std::collections::BTreeMap;

use kibana_model::streams as model;
use openapi_runtime::Json;
use openapi_runtime::client::{ByteStream, Client, FilePart, Request, request};

use super::StreamsError;

/// What is attached to streams, as packages.
#[derive(Clone, Debug)]
pub struct Content(pub(crate) Client);

impl Content {
    /// Exports what is attached to a stream.
    ///
    /// `POST /api/streams/{name}/content/export` returns bytes with status `200`.
    ///
    /// The answer is a package: a ZIP archive with dashboards and what they need, whose name and
    /// version the caller chooses. Patterns of indices in it that are listed are replaced by the
    /// name of the stream on import. Streams are a technical preview.
    ///
    /// Required privilege: `manage_stream`. May take 5 minutes, unless the client or the request
    /// has another limit.
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
    pub fn export(&self, name: impl AsRef<str>, body: model::ContentExport) -> Export {
        Export(
            Request::of::<Export>(&self.0)
                .path("name", name.as_ref())
                .json("application/json", &body),
        )
    }

    /// Attaches the content of a package to a stream.
    ///
    /// `POST /api/streams/{name}/content/import` returns `BTreeMap<String, Json>` with status
    /// `200`.
    ///
    /// - `200`: What was created, and what failed, any JSON by name.
    ///
    /// Dashboards and what they need are created, with new ids, and attached. There is no way to
    /// take all of it back in one step. Streams are a technical preview.
    ///
    /// Required privilege: `manage_stream`. May take 5 minutes, unless the client or the request
    /// has another limit.
    ///
    /// The body: A package to be imported.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the stream, such as `logs.shop`.
    /// - `include`: Which content of a stream is meant.
    /// - `content`: The package, a ZIP archive.
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
    pub fn import(
        &self,
        name: impl AsRef<str>,
        include: impl Into<model::ContentSelection>,
        content: impl Into<FilePart>,
    ) -> Import {
        let include: model::ContentSelection = include.into();
        Import(
            Request::of::<Import>(&self.0)
                .path("name", name.as_ref())
                .part_as("include", "application/json", &include)
                .file_part(
                    "content",
                    FilePart::content_type_or(content.into(), "application/zip"),
                ),
        )
    }
}

request! {
    Export of Content::export:
        POST "/api/streams/{name}/content/export"
        as "exportContent" scoped accept("application/zip, application/json") refuses(&[400, 401, 403, 404]) idempotent(true) timeout_secs(300) technical_preview;
    send_bytes -> ByteStream, StreamsError;
}

request! {
    Import of Content::import:
        POST "/api/streams/{name}/content/import"
        as "importContent" scoped refuses(&[400, 401, 403, 404, 409]) retried(&[409]) unless(&["already exist"]) timeout_secs(300) technical_preview;
    send_json -> BTreeMap<String, Json>, StreamsError;
}
