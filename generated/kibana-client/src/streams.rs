// Generated from specs/kibana; do not edit.

//! Streams of documents: what comes in, what is done to it, how it branches, and how long it is
//! kept.
//!
//! They apply to the whole cluster; dashboards belong to a space. The published document has no
//! answers: they are known from Kibana's routes and the behaviour of servers.

use kibana_model::streams as model;
use openapi_runtime::client::{Client, Request, request};

mod errors;

pub mod attachments;
pub mod content;
pub mod dashboards;
pub mod queries;
pub mod query_streams;
pub mod significant_events;

pub use errors::StreamsError;

/// Streams and what they do with documents.
#[derive(Clone, Debug)]
pub struct Streams(pub(crate) Client);

impl Streams {
    /// Lists streams.
    ///
    /// `GET /api/streams` returns [`model::Streams`] with status `200`.
    ///
    /// Returns the definitions of all streams that the caller may see: wired ones, which Kibana
    /// routes documents through, classic ones, which are data streams, and groups. Streams are a
    /// technical preview.
    ///
    /// Required privilege: `read_stream`.
    ///
    /// # Errors
    ///
    /// - 400 ([`StreamsError::BadRequest`]): The request is not valid, or the stream does not allow
    ///   it.
    /// - 401 ([`StreamsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`StreamsError::Forbidden`]): The credentials lack a privilege.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Turns wired streams off.
    ///
    /// `POST /api/streams/_disable` returns [`model::StreamsAck`] with status `200`.
    ///
    /// All definitions are deleted, and so is the data of wired streams, which cannot be undone.
    /// The data of classic streams stays. Streams are a technical preview.
    ///
    /// Required privilege: `manage_stream`.
    ///
    /// # Errors
    ///
    /// - 400 ([`StreamsError::BadRequest`]): The request is not valid, or the stream does not allow
    ///   it.
    /// - 401 ([`StreamsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`StreamsError::Forbidden`]): The credentials lack a privilege.
    /// - 409 ([`StreamsError::Conflict`]): Another change is in progress, or the name is in use.
    pub fn disable_wired(&self) -> DisableWired {
        DisableWired(Request::of::<DisableWired>(&self.0))
    }

    /// Turns wired streams on.
    ///
    /// `POST /api/streams/_enable` returns [`model::StreamsAck`] with status `200`.
    ///
    /// Creates the stream `logs`, which others branch off from. Nothing happens if they are on.
    /// Streams are a technical preview.
    ///
    /// Required privilege: `manage_stream`.
    ///
    /// # Errors
    ///
    /// - 400 ([`StreamsError::BadRequest`]): The request is not valid, or the stream does not allow
    ///   it.
    /// - 401 ([`StreamsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`StreamsError::Forbidden`]): The credentials lack a privilege.
    /// - 409 ([`StreamsError::Conflict`]): Another change is in progress, or the name is in use.
    pub fn enable_wired(&self) -> EnableWired {
        EnableWired(Request::of::<EnableWired>(&self.0))
    }

    /// Writes what streams consist of to Elasticsearch again.
    ///
    /// `POST /api/streams/_resync` returns [`model::StreamsAck`] with status `200`.
    ///
    /// Templates, pipelines and data streams of all streams become what the definitions say, which
    /// mends what was changed by hand. Streams are a technical preview.
    ///
    /// Required privilege: `manage_stream`. May take 5 minutes, unless the client or the request
    /// has another limit.
    ///
    /// # Errors
    ///
    /// - 400 ([`StreamsError::BadRequest`]): The request is not valid, or the stream does not allow
    ///   it.
    /// - 401 ([`StreamsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`StreamsError::Forbidden`]): The credentials lack a privilege.
    /// - 409 ([`StreamsError::Conflict`]): Another change is in progress, or the name is in use.
    pub fn resync(&self) -> Resync {
        Resync(Request::of::<Resync>(&self.0))
    }

    /// Returns a stream.
    ///
    /// `GET /api/streams/{name}` returns [`model::StreamDetails`] with status `200`.
    ///
    /// The definition comes with what is attached to it, and with what applies to it in effect.
    /// Streams are a technical preview.
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
    pub fn get(&self, name: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("name", name.as_ref()))
    }

    /// Creates or changes a stream.
    ///
    /// `PUT /api/streams/{name}` returns [`model::StreamsAck`] with status `200`.
    ///
    /// What is sent replaces the definition, the dashboards and the queries of the stream; read it
    /// before, and send all of it. A wired stream is created below one that is there: fork that for
    /// routing in the same step. A classic stream cannot be created in this way. Kibana writes one
    /// stream at a time, and answers 409 in the meantime. Streams are a technical preview.
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
    pub fn save(&self, name: impl AsRef<str>, body: model::StreamUpdate) -> Save {
        Save(
            Request::of::<Save>(&self.0)
                .path("name", name.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a stream.
    ///
    /// `DELETE /api/streams/{name}` returns [`model::StreamsAck`] with status `200`.
    ///
    /// The definition, the data stream and all of its documents are gone, which cannot be undone.
    /// Streams below a wired one are deleted, too. The stream `logs` stays. Streams are a technical
    /// preview.
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
    pub fn delete(&self, name: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("name", name.as_ref()))
    }

    /// Branches a stream off from a wired one.
    ///
    /// `POST /api/streams/{name}/_fork` returns [`model::StreamsAck`] with status `200`.
    ///
    /// The new stream gets the documents that fulfil the condition from now on; those that are
    /// there stay where they are. Its name is that of the parent with one part more. Streams are a
    /// technical preview.
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
    pub fn fork(&self, name: impl AsRef<str>, body: model::StreamFork) -> Fork {
        Fork(
            Request::of::<Fork>(&self.0)
                .path("name", name.as_ref())
                .json("application/json", &body),
        )
    }

    /// Returns the members of a group.
    ///
    /// `GET /api/streams/{name}/_group` returns [`model::StreamGroupSettings`] with status `200`.
    ///
    /// A stream that is not a group is refused. Streams are a technical preview.
    ///
    /// Required privilege: `read_stream`. Servers of 9.4.0 and later do not have it.
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
    pub fn get_group(&self, name: impl AsRef<str>) -> GetGroup {
        GetGroup(Request::of::<GetGroup>(&self.0).path("name", name.as_ref()))
    }

    /// Replaces the members of a group.
    ///
    /// `PUT /api/streams/{name}/_group` returns [`model::StreamsAck`] with status `200`.
    ///
    /// What is sent replaces the list. Streams are a technical preview.
    ///
    /// Required privilege: `manage_stream`. Servers of 9.4.0 and later do not have it.
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
    pub fn update_group(
        &self,
        name: impl AsRef<str>,
        body: impl Into<model::StreamGroupSettings>,
    ) -> UpdateGroup {
        let body: model::StreamGroupSettings = body.into();
        UpdateGroup(
            Request::of::<UpdateGroup>(&self.0)
                .path("name", name.as_ref())
                .json("application/json", &body),
        )
    }

    /// Returns how a stream takes documents in.
    ///
    /// `GET /api/streams/{name}/_ingest` returns [`model::StreamIngestSettings`] with status `200`.
    ///
    /// - `200`: The settings.
    ///
    /// These are lifecycle, processing, and for a wired stream fields and routing. Streams are a
    /// technical preview.
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
    pub fn get_ingest(&self, name: impl AsRef<str>) -> GetIngest {
        GetIngest(Request::of::<GetIngest>(&self.0).path("name", name.as_ref()))
    }

    /// Replaces how a stream takes documents in.
    ///
    /// `PUT /api/streams/{name}/_ingest` returns [`model::StreamsAck`] with status `200`.
    ///
    /// - `200`: The settings are saved.
    ///
    /// What is sent replaces all of it, and concerns documents that come from then on. The kind of
    /// a stream cannot be changed. Streams are a technical preview.
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
    pub fn update_ingest(
        &self,
        name: impl AsRef<str>,
        body: impl Into<model::StreamIngestSettings>,
    ) -> UpdateIngest {
        let body: model::StreamIngestSettings = body.into();
        UpdateIngest(
            Request::of::<UpdateIngest>(&self.0)
                .path("name", name.as_ref())
                .json("application/json", &body),
        )
    }

    /// Dashboards, rules and SLOs that are linked to streams.
    pub fn attachments(&self) -> attachments::Attachments {
        attachments::Attachments(self.0.clone())
    }

    /// What is attached to streams, as packages.
    pub fn content(&self) -> content::Content {
        content::Content(self.0.clone())
    }

    /// Dashboards that are attached to streams.
    pub fn dashboards(&self) -> dashboards::Dashboards {
        dashboards::Dashboards(self.0.clone())
    }

    /// Queries that significant events of streams are found by.
    pub fn queries(&self) -> queries::Queries {
        queries::Queries(self.0.clone())
    }

    /// Streams that an ES|QL query makes up.
    pub fn query_streams(&self) -> query_streams::QueryStreams {
        query_streams::QueryStreams(self.0.clone())
    }

    /// Queries that find what matters in a stream, before they are saved.
    pub fn significant_events(&self) -> significant_events::SignificantEvents {
        significant_events::SignificantEvents(self.0.clone())
    }
}

request! {
    List of Streams::list:
        GET "/api/streams" as "listStreams" scoped refuses(&[400, 401, 403]) technical_preview;
    send_json -> model::Streams, StreamsError;
}

request! {
    DisableWired of Streams::disable_wired:
        POST "/api/streams/_disable"
        as "disableStreams" scoped refuses(&[400, 401, 403, 409]) retried(&[409]) unless(&["already exist"]) technical_preview;
    send_json -> model::StreamsAck, StreamsError;
}

request! {
    EnableWired of Streams::enable_wired:
        POST "/api/streams/_enable"
        as "enableStreams" scoped refuses(&[400, 401, 403, 409]) retried(&[409]) unless(&["already exist"]) technical_preview;
    send_json -> model::StreamsAck, StreamsError;
}

request! {
    Resync of Streams::resync:
        POST "/api/streams/_resync"
        as "resyncStreams" scoped refuses(&[400, 401, 403, 409]) retried(&[409]) unless(&["already exist"]) timeout_secs(300) technical_preview;
    send_json -> model::StreamsAck, StreamsError;
}

request! {
    Get of Streams::get:
        GET "/api/streams/{name}"
        as "getStream" scoped refuses(&[400, 401, 403, 404]) technical_preview;
    send_json -> model::StreamDetails, StreamsError;
}

request! {
    Save of Streams::save:
        PUT "/api/streams/{name}"
        as "saveStream" scoped refuses(&[400, 401, 403, 404, 409]) retried(&[409]) unless(&["already exist"]) technical_preview body_since(&[("/queries/*/description", "9.2.0"), ("/queries/*/esql", "9.2.0"), ("/queries/*/severity_score", "9.2.0"), ("/rules", "9.4.0"), ("/stream/ingest/classic", "9.2.0"), ("/stream/ingest/failure_store", "9.2.0"), ("/stream/ingest/settings", "9.2.0"), ("/stream/ingest/wired/routing/*/status", "9.2.0"), ("/stream/ingest/wired/routing/*/where", "9.2.0"), ("/stream/query", "9.4.0")]);
    send_json -> model::StreamsAck, StreamsError;
}

request! {
    Delete of Streams::delete:
        DELETE "/api/streams/{name}"
        as "deleteStream" scoped refuses(&[400, 401, 403, 404, 409]) retried(&[409]) unless(&["already exist"]) technical_preview;
    send_json -> model::StreamsAck, StreamsError;
}

request! {
    Fork of Streams::fork:
        POST "/api/streams/{name}/_fork"
        as "forkStream" scoped refuses(&[400, 401, 403, 404, 409]) retried(&[409]) unless(&["already exist"]) technical_preview body_since(&[("/status", "9.2.0"), ("/where", "9.2.0")]);
    send_json -> model::StreamsAck, StreamsError;
}

request! {
    GetGroup of Streams::get_group:
        GET "/api/streams/{name}/_group"
        as "getStreamGroup" scoped refuses(&[400, 401, 403, 404]) until("9.4.0") technical_preview;
    send_json -> model::StreamGroupSettings, StreamsError;
}

impl GetGroup {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    UpdateGroup of Streams::update_group:
        PUT "/api/streams/{name}/_group"
        as "updateStreamGroup" scoped refuses(&[400, 401, 403, 404, 409]) retried(&[409]) unless(&["already exist"]) until("9.4.0") technical_preview;
    send_json -> model::StreamsAck, StreamsError;
}

impl UpdateGroup {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    GetIngest of Streams::get_ingest:
        GET "/api/streams/{name}/_ingest"
        as "getStreamIngest" scoped refuses(&[400, 401, 403, 404]) technical_preview;
    send_json -> model::StreamIngestSettings, StreamsError;
}

request! {
    UpdateIngest of Streams::update_ingest:
        PUT "/api/streams/{name}/_ingest"
        as "updateStreamIngest" scoped refuses(&[400, 401, 403, 404, 409]) retried(&[409]) unless(&["already exist"]) technical_preview body_since(&[("/ingest/classic", "9.2.0"), ("/ingest/failure_store", "9.2.0"), ("/ingest/settings", "9.2.0"), ("/ingest/wired/routing/*/status", "9.2.0"), ("/ingest/wired/routing/*/where", "9.2.0")]);
    send_json -> model::StreamsAck, StreamsError;
}
