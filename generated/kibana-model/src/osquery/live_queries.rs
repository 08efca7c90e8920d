// Generated from specs/kibana; do not edit.

//! Queries that agents run at once, and the rows that they find.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{
    DateTime, Field, Json, UnknownValue, open_enum, record, setters, wire,
};

use crate::osquery::EcsFieldSource;

/// An operating system that agents run on.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AgentPlatform {
    /// `linux`
    Linux,
    /// `darwin`
    Darwin,
    /// `windows`
    Windows,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AgentPlatform;
    Linux = "linux";
    Darwin = "darwin";
    Windows = "windows";
}

/// A query that agents were asked to run at once.
#[derive(Clone, PartialEq)]
pub struct LiveQuery {
    /// Id of the live query.
    pub action_id: String,

    /// When it was started.
    ///
    /// Called `@timestamp` in JSON.
    pub timestamp: Option<DateTime>,

    /// Whether all agents were asked.
    pub agent_all: Option<bool>,
    /// Ids of agents in the request.
    pub agent_ids: Option<Vec<String>>,
    /// Platforms in the request.
    pub agent_platforms: Option<Vec<String>>,
    /// Ids of agent policies in the request.
    pub agent_policy_ids: Option<Vec<String>>,
    /// Ids of the agents that were asked.
    pub agents: Option<Vec<String>>,
    /// Ids of alerts in the request.
    pub alert_ids: Option<Vec<String>>,
    /// Ids of cases in the request.
    pub case_ids: Option<Vec<String>>,
    /// Ids of events in the request.
    pub event_ids: Option<Vec<String>>,
    /// When agents that have not answered are given up.
    pub expiration: Option<DateTime>,
    /// Input of the agent that runs it, `osquery`.
    pub input_type: Option<String>,
    /// What the request has kept with it, any JSON.
    pub metadata: Option<Json>,
    /// Id of the pack whose queries run.
    pub pack_id: Field<String>,
    /// Name of that pack.
    pub pack_name: Option<String>,
    /// Whether Elastic looks after that pack.
    pub prebuilt_pack: Option<bool>,
    /// The queries that run.
    pub queries: Option<Vec<LiveQueryAction>>,

    /// How far it is.
    ///
    /// Only a single live query has it.
    pub status: Option<LiveQueryState>,

    /// Words by which people find the live query.
    ///
    /// Not sent by 9.1.
    pub tags: Option<Vec<String>>,

    /// Kind of action in Fleet, `INPUT_ACTION`.
    pub type_: Option<String>,
    /// Name of the user who started it.
    pub user_id: Option<String>,

    /// Id of the profile of that user.
    ///
    /// Not sent by 9.1.
    pub user_profile_uid: Option<String>,

    _kept: Kept,
}

impl LiveQuery {
    pub fn new(action_id: impl Into<String>) -> Self {
        Self {
            action_id: action_id.into(),
            ..blank()
        }
    }
}

record! {
    LiveQuery + _kept;
    required action_id = "action_id";
    optional timestamp = "@timestamp";
    optional agent_all = "agent_all";
    optional agent_ids = "agent_ids";
    optional agent_platforms = "agent_platforms";
    optional agent_policy_ids = "agent_policy_ids";
    optional agents = "agents";
    optional alert_ids = "alert_ids";
    optional case_ids = "case_ids";
    optional event_ids = "event_ids";
    optional expiration = "expiration";
    optional input_type = "input_type";
    optional_json metadata = "metadata";
    field pack_id = "pack_id";
    optional pack_name = "pack_name";
    optional prebuilt_pack = "prebuilt_pack";
    optional queries = "queries";
    optional status = "status";
    optional tags = "tags";
    optional type_ = "type";
    optional user_id = "user_id";
    optional user_profile_uid = "user_profile_uid";
}

/// A query of a live query.
///
/// The counts and the state are those of a single live query only.
#[derive(Clone, PartialEq)]
pub struct LiveQueryAction {
    /// Id by which its rows are read.
    pub action_id: String,
    /// Id of the query within the live query.
    pub id: String,
    /// The query in SQL.
    pub query: String,
    /// Ids of the agents that were asked.
    pub agents: Option<Vec<String>>,
    /// Number of rows that were found.
    pub docs: Option<i64>,
    /// How columns become fields of the Elastic Common Schema.
    pub ecs_mapping: Field<BTreeMap<String, EcsFieldSource>>,
    /// Number of agents that could not run the query.
    pub failed: Option<i64>,
    /// Number of agents that have not answered.
    pub pending: Option<i64>,
    /// Platforms that the query is for, with commas between them.
    pub platform: Option<String>,
    /// Number of agents that have answered.
    pub responded: Option<i64>,
    /// Id of the saved query that it comes from.
    pub saved_query_id: Field<String>,
    /// How far the query is.
    pub status: Option<LiveQueryState>,
    /// Number of agents that ran the query.
    pub successful: Option<i64>,
    /// Seconds after which an agent gives up.
    pub timeout: Option<i64>,
    /// Lowest version of Osquery that runs the query.
    pub version: Option<String>,
    _kept: Kept,
}

impl LiveQueryAction {
    pub fn new(
        action_id: impl Into<String>,
        id: impl Into<String>,
        query: impl Into<String>,
    ) -> Self {
        Self {
            action_id: action_id.into(),
            id: id.into(),
            query: query.into(),
            ..blank()
        }
    }
}

record! {
    LiveQueryAction + _kept;
    required action_id = "action_id";
    required id = "id";
    required query = "query";
    optional agents = "agents";
    optional_number docs = "docs";
    field ecs_mapping = "ecs_mapping";
    optional_number failed = "failed";
    optional_number pending = "pending";
    optional platform = "platform";
    optional_number responded = "responded";
    field saved_query_id = "saved_query_id";
    optional status = "status";
    optional_number successful = "successful";
    optional_number timeout = "timeout";
    optional version = "version";
}

/// The live query.
#[derive(Clone, PartialEq)]
pub struct LiveQueryAnswer {
    /// The live query.
    pub data: LiveQuery,
    _kept: Kept,
}

impl LiveQueryAnswer {
    #[inline]
    pub fn new(data: LiveQuery) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    LiveQueryAnswer + _kept;
    required data = "data";
}

/// A live query as a document of Elasticsearch.
#[derive(Clone, Default, PartialEq)]
pub struct LiveQueryDocument {
    /// Id of the document.
    pub id: Option<String>,
    /// Index that the document is in.
    pub index: Option<String>,

    /// The live query.
    ///
    /// Servers that leave it out have the same in `fields`.
    pub source: Option<LiveQuery>,

    /// Values of fields of the document, any JSON.
    pub fields: Option<BTreeMap<String, Json>>,
    _kept: Kept,
}

record! {
    LiveQueryDocument + _kept: new;
    optional id = "_id";
    optional index = "_index";
    optional source = "_source";
    optional fields = "fields";
}

/// One of several queries of a live query.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LiveQueryItem {
    /// The query in SQL.
    pub query: String,
    /// How columns become fields of the Elastic Common Schema.
    pub ecs_mapping: Option<BTreeMap<String, EcsFieldSource>>,
    /// Id of the query within the live query.
    pub id: Option<String>,

    /// Platforms that the query is for, with commas between them.
    ///
    /// It is for all platforms if left out.
    pub platform: Option<String>,

    /// Whether rows that are no longer there are reported, too.
    pub removed: Option<bool>,
    /// Whether all rows are reported, and not only changes since the last run.
    pub snapshot: Option<bool>,
    /// Seconds after which an agent gives up, 60 if left out.
    pub timeout: Option<i64>,
    /// Lowest version of Osquery that runs the query.
    pub version: Option<String>,
}

impl LiveQueryItem {
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            ..blank()
        }
    }

    setters! {
        ecs_mapping(value: impl IntoIterator<Item = (impl Into<String>, EcsFieldSource)>)
            = Some(wire::into_map(value));
        id(value: impl Into<String>) = Some(value.into());
        platform(value: impl Into<String>) = Some(value.into());
        removed(value: bool) = Some(value);
        snapshot(value: bool) = Some(value);
        timeout(value: i64) = Some(value);
        version(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    LiveQueryItem debug;
    required query = "query";
    optional ecs_mapping = "ecs_mapping";
    optional id = "id";
    optional platform = "platform";
    optional removed = "removed";
    optional snapshot = "snapshot";
    optional_number timeout = "timeout";
    optional version = "version";
}

/// A page of live queries.
#[derive(Clone, PartialEq)]
pub struct LiveQueryList {
    /// The page.
    pub data: LiveQueryListData,
    _kept: Kept,
}

impl LiveQueryList {
    #[inline]
    pub fn new(data: LiveQueryListData) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    LiveQueryList + _kept;
    required data = "data";
}

/// A page of live queries.
#[derive(Clone, PartialEq)]
pub struct LiveQueryListData {
    /// The live queries of the page.
    pub items: Vec<LiveQueryDocument>,
    /// Number of live queries on all pages together.
    pub total: Option<i64>,
    _kept: Kept,
}

impl LiveQueryListData {
    pub fn new(items: impl IntoIterator<Item = LiveQueryDocument>) -> Self {
        Self {
            items: items.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    LiveQueryListData + _kept;
    required items = "items";
    optional_number total = "total";
}

/// A row that an agent found, as a document of Elasticsearch.
#[derive(Clone, Default, PartialEq)]
pub struct LiveQueryResult {
    /// Id of the document.
    pub id: Option<String>,
    /// Index that the document is in.
    pub index: Option<String>,
    /// The document.
    pub source: Option<LiveQueryRow>,
    /// Values of fields of the document, any JSON.
    pub fields: Option<BTreeMap<String, Json>>,
    _kept: Kept,
}

record! {
    LiveQueryResult + _kept: new;
    optional id = "_id";
    optional index = "_index";
    optional source = "_source";
    optional fields = "fields";
}

/// A page of rows.
#[derive(Clone, PartialEq)]
pub struct LiveQueryResultList {
    /// The page.
    pub data: LiveQueryResultListData,
    _kept: Kept,
}

impl LiveQueryResultList {
    #[inline]
    pub fn new(data: LiveQueryResultListData) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    LiveQueryResultList + _kept;
    required data = "data";
}

/// A page of rows.
#[derive(Clone, PartialEq)]
pub struct LiveQueryResultListData {
    /// The rows of the page.
    pub edges: Vec<LiveQueryResult>,
    /// Number of rows on all pages together.
    pub total: Option<i64>,
    _kept: Kept,
}

impl LiveQueryResultListData {
    pub fn new(edges: impl IntoIterator<Item = LiveQueryResult>) -> Self {
        Self {
            edges: edges.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    LiveQueryResultListData + _kept;
    required edges = "edges";
    optional_number total = "total";
}

/// A row as it is stored.
///
/// What else the document has, such as the host, is kept as it came.
#[derive(Clone, Default, PartialEq)]
pub struct LiveQueryRow {
    /// When the agent sent it.
    ///
    /// Called `@timestamp` in JSON.
    pub timestamp: Option<DateTime>,

    /// Id of the query.
    pub action_id: Option<String>,

    /// The columns by their names, mostly as text.
    ///
    /// Called `osquery` in JSON.
    pub columns: Option<BTreeMap<String, Json>>,

    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    LiveQueryRow + _kept: new;
    optional timestamp = "@timestamp";
    optional action_id = "action_id";
    optional columns = "osquery";
    ..rest extra
}

/// How far a live query is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum LiveQueryState {
    /// `running`
    Running,
    /// `completed`
    Completed,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    LiveQueryState;
    Running = "running";
    Completed = "completed";
}

/// What is run, and where.
///
/// One of `query`, `queries`, `pack_id` and `saved_query_id` says what, the properties that
/// begin with `agent` say where.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewLiveQuery {
    /// Whether it runs on every agent of the space that has the Osquery integration.
    pub agent_all: Option<bool>,
    /// Ids of agents that it runs on.
    pub agent_ids: Option<Vec<String>>,
    /// Platforms on whose agents it runs, `linux`, `darwin` or `windows`.
    pub agent_platforms: Option<Vec<AgentPlatform>>,
    /// Ids of agent policies on whose agents it runs.
    pub agent_policy_ids: Option<Vec<String>>,
    /// Ids of alerts that the live query belongs to.
    pub alert_ids: Option<Vec<String>>,
    /// Ids of cases that the live query is attached to.
    pub case_ids: Option<Vec<String>>,
    /// How columns become fields of the Elastic Common Schema.
    pub ecs_mapping: Option<BTreeMap<String, EcsFieldSource>>,
    /// Ids of events that the live query belongs to.
    pub event_ids: Option<Vec<String>>,
    /// Anything that is kept with the live query.
    pub metadata: Option<BTreeMap<String, Json>>,
    /// Id of the pack whose queries run.
    pub pack_id: Option<String>,
    /// Queries of its own.
    pub queries: Option<Vec<LiveQueryItem>>,
    /// The query in SQL.
    pub query: Option<String>,

    /// Id of the saved query that runs.
    ///
    /// Send its SQL in `query` as well.
    pub saved_query_id: Option<String>,

    /// Seconds after which an agent gives up, 60 if left out.
    pub timeout: Option<i64>,
}

impl NewLiveQuery {
    setters! {
        agent_all(value: bool) = Some(value);
        agent_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        agent_platforms(value: impl IntoIterator<Item = AgentPlatform>)
            = Some(value.into_iter().collect());
        agent_policy_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        alert_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        case_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        ecs_mapping(value: impl IntoIterator<Item = (impl Into<String>, EcsFieldSource)>)
            = Some(wire::into_map(value));
        event_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        metadata(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        pack_id(value: impl Into<String>) = Some(value.into());
        queries(value: impl IntoIterator<Item = LiveQueryItem>) = Some(value.into_iter().collect());
        query(value: impl Into<String>) = Some(value.into());
        saved_query_id(value: impl Into<String>) = Some(value.into());
        timeout(value: i64) = Some(value);
    }
}

record! {
    NewLiveQuery debug: new;
    optional agent_all = "agent_all";
    optional agent_ids = "agent_ids";
    optional agent_platforms = "agent_platforms";
    optional agent_policy_ids = "agent_policy_ids";
    optional alert_ids = "alert_ids";
    optional case_ids = "case_ids";
    optional ecs_mapping = "ecs_mapping";
    optional event_ids = "event_ids";
    optional metadata = "metadata";
    optional pack_id = "pack_id";
    optional queries = "queries";
    optional query = "query";
    optional saved_query_id = "saved_query_id";
    optional_number timeout = "timeout";
}
