// Generated from specs/kibana; do not edit.

//! Queries that find what matters in a stream, before they are saved.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{Constant, DateTime, Json, made_of, record, union, wire};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A query that is not saved.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventCandidate {
    /// The query in ES|QL.
    pub esql: EventEsql,
}

impl EventCandidate {
    pub fn new(esql: impl Into<EventEsql>) -> Self {
        Self { esql: esql.into() }
    }
}

made_of!(EventCandidate, into = EventEsql);

record! {
    EventCandidate;
    required esql = "esql";
}

/// A change of a number, as Elasticsearch finds it.
#[derive(Clone, Default, PartialEq)]
pub struct EventChange {
    /// The bucket of the change, counted from 0.
    pub change_point: Option<i64>,
    /// How likely it is by chance, from 0 to 1.
    pub p_value: Option<f64>,
    /// How well a line fits, from -1 to 1.
    pub r_value: Option<f64>,
    /// Which way a trend goes, such as `increasing`.
    pub trend: Option<String>,
    _kept: Kept,
}

record! {
    EventChange + _kept: new;
    optional_number change_point = "change_point";
    optional_number p_value = "p_value";
    optional_number r_value = "r_value";
    optional trend = "trend";
}

/// How a number changed over time.
#[derive(Clone, PartialEq)]
pub struct EventChanges {
    /// The change, by its kind: `dip`, `distribution_change`, `non_stationary`, `spike`,
    /// `stationary`, `step_change` or `trend_change`.
    pub type_: BTreeMap<String, EventChange>,

    _kept: Kept,
}

impl EventChanges {
    pub fn new(type_: impl IntoIterator<Item = (impl Into<String>, EventChange)>) -> Self {
        Self {
            type_: wire::into_map(type_),
            ..blank()
        }
    }
}

record! {
    EventChanges + _kept;
    required type_ = "type";
}

/// How often something happened in a bucket of time.
#[derive(Clone, PartialEq)]
pub struct EventCount {
    /// Start of the bucket.
    pub date: DateTime,
    /// Number of hits.
    pub count: i64,
    _kept: Kept,
}

impl EventCount {
    pub fn new(date: impl Into<DateTime>, count: i64) -> Self {
        Self {
            date: date.into(),
            count,
            ..blank()
        }
    }
}

record! {
    EventCount + _kept;
    required date = "date";
    required_number count = "count";
}

/// A query in ES|QL.
#[derive(Clone, PartialEq)]
pub struct EventEsql {
    /// The query.
    pub query: String,
    _kept: Kept,
}

impl EventEsql {
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            ..blank()
        }
    }
}

made_of!(EventEsql, text);

record! {
    EventEsql + _kept;
    required query = "query";
}

/// A feature of a stream.
#[derive(Clone, PartialEq)]
pub struct EventFeature {
    /// Id of the feature.
    pub id: String,
    /// Id of the run that found it.
    pub run_id: Option<String>,
    _kept: Kept,
}

impl EventFeature {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }
}

record! {
    EventFeature + _kept;
    required id = "id";
    optional run_id = "run_id";
}

/// What a query finds.
#[derive(Clone, PartialEq)]
pub struct EventPreview {
    /// The query that was tried.
    pub esql: EventEsql,
    /// The number of hits, by time.
    pub occurrences: Vec<EventCount>,
    /// Where the number changed.
    pub change_points: EventChanges,

    /// How many rows a query that groups returns.
    ///
    /// A query that does not group has none.
    pub firing_count: Option<i64>,

    /// Whether the counts are sums over several groups.
    pub multi_group: Option<bool>,
    /// Whether there were more rows than the server reads, so that counts are too low.
    pub truncated: Option<bool>,
    _kept: Kept,
}

impl EventPreview {
    pub fn new(
        esql: impl Into<EventEsql>,
        occurrences: impl IntoIterator<Item = EventCount>,
        change_points: EventChanges,
    ) -> Self {
        Self {
            esql: esql.into(),
            occurrences: occurrences.into_iter().collect(),
            change_points,
            ..blank()
        }
    }
}

record! {
    EventPreview + _kept;
    required esql = "esql";
    required occurrences = "occurrences";
    required change_points = "change_points";
    optional_number firing_count = "firing_count";
    optional multi_group = "multi_group";
    optional truncated = "truncated";
}

/// A query to try.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventPreviewRequest {
    /// The query.
    pub query: EventCandidate,
}

impl EventPreviewRequest {
    pub fn new(query: impl Into<EventCandidate>) -> Self {
        Self { query: query.into() }
    }
}

made_of!(EventPreviewRequest, into = EventCandidate);

record! {
    EventPreviewRequest;
    required query = "query";
}

/// What a model has written, or why it has not.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EventQueryProgress {
    /// The proposals are written.
    Generated(GeneratedQueriesEvent),
    /// The model has failed.
    Failed(GenerationErrorEvent),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<GeneratedQueriesEvent> for EventQueryProgress {
    fn from(value: GeneratedQueriesEvent) -> Self {
        Self::Generated(value)
    }
}

impl From<GenerationErrorEvent> for EventQueryProgress {
    fn from(value: GenerationErrorEvent) -> Self {
        Self::Failed(value)
    }
}

union!(EventQueryProgress);

impl Serialize for EventQueryProgress {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Generated(value) => value.serialize(serializer),
            Self::Failed(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EventQueryProgress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("event").as_deref() {
            Some("generated_queries") => value.arm(Self::Generated, Self::Unknown),
            Some("error") => value.arm(Self::Failed, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// Queries that a model proposes.
#[derive(Clone, PartialEq)]
pub struct GeneratedQueries {
    /// The proposals.
    pub queries: Vec<GeneratedQuery>,
    /// What they took.
    pub tokens_used: GenerationTokens,
    _kept: Kept,
}

impl GeneratedQueries {
    pub fn new(
        queries: impl IntoIterator<Item = GeneratedQuery>,
        tokens_used: GenerationTokens,
    ) -> Self {
        Self {
            queries: queries.into_iter().collect(),
            tokens_used,
            ..blank()
        }
    }
}

record! {
    GeneratedQueries + _kept;
    required queries = "queries";
    required tokens_used = "tokensUsed";
}

/// The proposals are written.
#[derive(Clone, PartialEq)]
pub struct GeneratedQueriesEvent {
    /// The kind of event.
    ///
    /// Always `generated_queries`.
    pub event: Constant,

    /// What the event holds.
    pub data: GeneratedQueries,
    _kept: Kept,
}

impl GeneratedQueriesEvent {
    #[inline]
    pub fn new(data: GeneratedQueries) -> Self {
        Self {
            event: wire::constant("generated_queries".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    GeneratedQueriesEvent + _kept;
    required event = "event";
    required data = "data";
}

/// A query that a model proposes.
#[derive(Clone, PartialEq)]
pub struct GeneratedQuery {
    /// Name of the query.
    pub title: String,
    /// The query in ES|QL.
    pub esql: EventEsql,
    /// How bad its hits are, from 0 to 100.
    pub severity_score: f64,
    /// What it finds.
    pub description: Option<String>,
    /// Pieces of documents that speak for it.
    pub evidence: Option<Vec<String>>,
    /// Features of the stream that it is about.
    pub features: Option<Vec<EventFeature>>,
    /// Id of a saved query that it is better than.
    pub replaces: Option<String>,
    /// `match` for a query whose hits are events, `stats` for one that groups.
    pub type_: Option<String>,
    _kept: Kept,
}

impl GeneratedQuery {
    pub fn new(title: impl Into<String>, esql: impl Into<EventEsql>, severity_score: f64) -> Self {
        Self {
            title: title.into(),
            esql: esql.into(),
            severity_score,
            ..blank()
        }
    }
}

record! {
    GeneratedQuery + _kept;
    required title = "title";
    required esql = "esql";
    required_number severity_score = "severity_score";
    optional description = "description";
    optional evidence = "evidence";
    optional features = "features";
    optional replaces = "replaces";
    optional type_ = "type";
}

/// Why a model has failed.
#[derive(Clone, PartialEq)]
pub struct GenerationError {
    /// What kind of failure it is.
    pub code: String,
    /// What went wrong, for people.
    pub message: String,
    /// More about it, any JSON by name.
    pub meta: Option<BTreeMap<String, Json>>,
    _kept: Kept,
}

impl GenerationError {
    pub fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    GenerationError + _kept;
    required code = "code";
    required message = "message";
    optional meta = "meta";
}

/// The model has failed.
///
/// It is the last event.
#[derive(Clone, PartialEq)]
pub struct GenerationErrorEvent {
    /// The kind of event.
    ///
    /// Always `error`.
    pub event: Constant,

    /// What the event holds.
    pub data: GenerationFailure,
    _kept: Kept,
}

impl GenerationErrorEvent {
    #[inline]
    pub fn new(data: GenerationFailure) -> Self {
        Self {
            event: wire::constant("error".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    GenerationErrorEvent + _kept;
    required event = "event";
    required data = "data";
}

/// That a model has failed.
#[derive(Clone, PartialEq)]
pub struct GenerationFailure {
    /// Why it has failed.
    pub error: GenerationError,
    _kept: Kept,
}

impl GenerationFailure {
    #[inline]
    pub fn new(error: GenerationError) -> Self {
        Self { error, ..blank() }
    }
}

record! {
    GenerationFailure + _kept;
    required error = "error";
}

/// How many tokens a model took.
#[derive(Clone, PartialEq)]
pub struct GenerationTokens {
    /// Tokens of the question.
    pub prompt: i64,
    /// Tokens of the answer.
    pub completion: i64,
    /// All of them.
    pub total: i64,
    /// Tokens of the question that the model had kept.
    pub cached: Option<i64>,
    _kept: Kept,
}

impl GenerationTokens {
    #[inline]
    pub fn new(prompt: i64, completion: i64, total: i64) -> Self {
        Self {
            prompt,
            completion,
            total,
            ..blank()
        }
    }
}

record! {
    GenerationTokens + _kept;
    required_number prompt = "prompt";
    required_number completion = "completion";
    required_number total = "total";
    optional_number cached = "cached";
}
