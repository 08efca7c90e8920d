// Generated from specs/kibana; do not edit.

//! Types of the part `status`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{DateTime, Json, UnknownValue, open_enum, record};

/// How a Kibana is run.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BuildFlavor {
    /// `serverless`
    Serverless,
    /// `traditional`
    Traditional,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    BuildFlavor;
    Serverless = "serverless";
    Traditional = "traditional";
}

/// How the core of a server is doing.
#[derive(Clone, PartialEq)]
pub struct CoreStatuses {
    /// The connection to Elasticsearch.
    pub elasticsearch: ServiceStatus,
    /// The indices that Kibana keeps its own data in.
    pub saved_objects: ServiceStatus,
    _kept: Kept,
}

impl CoreStatuses {
    /// Creates the value from its required properties.
    pub fn new(elasticsearch: ServiceStatus, saved_objects: ServiceStatus) -> Self {
        Self {
            elasticsearch,
            saved_objects,
            ..blank()
        }
    }
}

record! {
    CoreStatuses + _kept;
    required elasticsearch = "elasticsearch";
    required saved_objects = "savedObjects";
}

/// Connections of a server to Elasticsearch.
#[derive(Clone, PartialEq)]
pub struct ElasticsearchSockets {
    /// Connections with a request in progress.
    pub total_active_sockets: i64,
    /// Connections that wait for a request.
    pub total_idle_sockets: i64,
    /// Requests that wait for a connection.
    pub total_queued_requests: i64,
    _kept: Kept,
}

impl ElasticsearchSockets {
    /// Creates the value from its required properties.
    pub fn new(
        total_active_sockets: i64,
        total_idle_sockets: i64,
        total_queued_requests: i64,
    ) -> Self {
        Self {
            total_active_sockets,
            total_idle_sockets,
            total_queued_requests,
            ..blank()
        }
    }
}

record! {
    ElasticsearchSockets + _kept;
    required_whole total_active_sockets = "totalActiveSockets";
    required_whole total_idle_sockets = "totalIdleSockets";
    required_whole total_queued_requests = "totalQueuedRequests";
}

/// Load of a server, as measured last.
#[derive(Clone, PartialEq)]
pub struct ServerMetrics {
    /// Connections to Elasticsearch.
    pub elasticsearch_client: ElasticsearchSockets,
    /// When the figures were taken.
    pub last_updated: String,
    /// Milliseconds from one measurement to the next.
    pub collection_interval_in_millis: i64,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl ServerMetrics {
    /// Creates the value from its required properties.
    pub fn new(
        elasticsearch_client: ElasticsearchSockets,
        last_updated: impl Into<String>,
        collection_interval_in_millis: i64,
    ) -> Self {
        Self {
            elasticsearch_client,
            last_updated: last_updated.into(),
            collection_interval_in_millis,
            ..blank()
        }
    }
}

record! {
    ServerMetrics + _kept;
    required elasticsearch_client = "elasticsearch_client";
    required last_updated = "last_updated";
    required_whole collection_interval_in_millis = "collection_interval_in_millis";
    ..rest extra
}

/// The state of a server.
#[derive(Clone, PartialEq)]
pub struct ServerStatus {
    /// How the server and its parts are doing.
    pub status: ServiceStatuses,

    /// Load of the server.
    ///
    /// Missing for a caller who is not known.
    pub metrics: Option<ServerMetrics>,

    /// Name that the server has in its configuration.
    ///
    /// Missing for a caller who is not known.
    pub name: Option<String>,

    /// Id of this instance of Kibana.
    ///
    /// Missing for a caller who is not known.
    pub uuid: Option<String>,

    /// Which Kibana it is.
    ///
    /// Missing for a caller who is not known.
    pub version: Option<ServerVersion>,

    _kept: Kept,
}

impl ServerStatus {
    /// Creates the value from its required property.
    pub fn new(status: ServiceStatuses) -> Self {
        Self { status, ..blank() }
    }
}

record! {
    ServerStatus + _kept;
    required status = "status";
    optional metrics = "metrics";
    optional name = "name";
    optional uuid = "uuid";
    optional version = "version";
}

/// Which Kibana it is.
#[derive(Clone, PartialEq)]
pub struct ServerVersion {
    /// Version, such as `9.1.0`.
    pub number: String,
    /// Git commit that it was built from.
    pub build_hash: String,
    /// Number of the build, which grows with time.
    pub build_number: i64,
    /// True for a build that is not a release.
    pub build_snapshot: bool,
    /// Whether Kibana runs as a server of its own or in Elastic Cloud Serverless.
    pub build_flavor: BuildFlavor,
    /// When it was built.
    pub build_date: DateTime,
    _kept: Kept,
}

impl ServerVersion {
    /// Creates the value from its required properties.
    pub fn new(
        number: impl Into<String>,
        build_hash: impl Into<String>,
        build_number: i64,
        build_snapshot: bool,
        build_flavor: BuildFlavor,
        build_date: impl Into<DateTime>,
    ) -> Self {
        Self {
            number: number.into(),
            build_hash: build_hash.into(),
            build_number,
            build_snapshot,
            build_flavor,
            build_date: build_date.into(),
            ..blank()
        }
    }
}

record! {
    ServerVersion + _kept;
    required number = "number";
    required build_hash = "build_hash";
    required_whole build_number = "build_number";
    required build_snapshot = "build_snapshot";
    required build_flavor = "build_flavor";
    required build_date = "build_date";
}

/// How a part of a server is doing.
#[derive(Clone, PartialEq)]
pub struct ServiceStatus {
    /// How well it works.
    pub level: StatusLevel,
    /// More about the state.
    pub detail: Option<String>,
    /// Page that tells what to do about it.
    pub documentation_url: Option<String>,

    /// Further facts about the state, any JSON by name.
    ///
    /// Missing for a caller who is not known.
    pub meta: Option<BTreeMap<String, Json>>,

    /// The state in a few words.
    ///
    /// Missing for a caller who is not known.
    pub summary: Option<String>,

    _kept: Kept,
}

impl ServiceStatus {
    /// Creates the value from its required property.
    pub fn new(level: StatusLevel) -> Self {
        Self { level, ..blank() }
    }
}

record! {
    ServiceStatus + _kept;
    required level = "level";
    optional detail = "detail";
    optional documentation_url = "documentationUrl";
    optional meta = "meta";
    optional summary = "summary";
}

/// How a server and its parts are doing.
#[derive(Clone, PartialEq)]
pub struct ServiceStatuses {
    /// The server as a whole, which is as good as its worst part.
    pub overall: ServiceStatus,

    /// What every part needs.
    ///
    /// Missing for a caller who is not known.
    pub core: Option<CoreStatuses>,

    /// The plugins by id.
    ///
    /// Missing for a caller who is not known.
    pub plugins: Option<BTreeMap<String, ServiceStatus>>,

    _kept: Kept,
}

impl ServiceStatuses {
    /// Creates the value from its required property.
    pub fn new(overall: ServiceStatus) -> Self {
        Self { overall, ..blank() }
    }
}

record! {
    ServiceStatuses + _kept;
    required overall = "overall";
    optional core = "core";
    optional plugins = "plugins";
}

/// From best to worst: all works, something works badly, the part does not work, and the whole
/// server does not work because of it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StatusLevel {
    /// `available`
    Available,
    /// `degraded`
    Degraded,
    /// `unavailable`
    Unavailable,
    /// `critical`
    Critical,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    StatusLevel;
    Available = "available";
    Degraded = "degraded";
    Unavailable = "unavailable";
    Critical = "critical";
}
