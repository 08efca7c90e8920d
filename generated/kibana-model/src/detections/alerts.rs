// Generated from specs/kibana; do not edit.

//! Alerts of detection rules, and the people who look after them.

use std::collections::BTreeMap;
use std::fmt;

use openapi_runtime::wire::{Kept, Raw, blank, show_arm, write_unknown};
use openapi_runtime::{
    Field, Json, UnknownValue, open_enum, record, setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Which alerts get which assignees.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlertAssignment {
    /// Ids of alerts, at least one.
    ///
    /// At least 1 item.
    pub ids: Vec<String>,

    /// Users to add and to remove, by the ids of their user profiles.
    pub assignees: AssigneeChanges,
}

impl AlertAssignment {
    pub fn new(
        ids: impl IntoIterator<Item = impl Into<String>>,
        assignees: AssigneeChanges,
    ) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
            assignees,
        }
    }
}

record! {
    AlertAssignment;
    required ids = "ids";
    required assignees = "assignees";
}

/// Whether a conflict stops the change.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AlertConflicts {
    /// `abort`
    Abort,
    /// `proceed`
    Proceed,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AlertConflicts;
    Abort = "abort";
    Proceed = "proceed";
}

/// An alert as it was found.
#[derive(Clone, PartialEq)]
pub struct AlertHit {
    /// Index that the alert is in.
    pub index: String,
    /// Id of the alert.
    pub id: String,
    /// How well it matches, `null` where alerts are ordered by a field.
    pub score: Field<f64>,
    /// The alert, or the properties of it that were asked for.
    pub source: Option<BTreeMap<String, Json>>,
    /// Fields that were asked for, each with its values.
    pub fields: Option<BTreeMap<String, Json>>,
    /// Values that the alert is ordered by.
    pub sort: Option<Vec<Json>>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl AlertHit {
    pub fn new(index: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            index: index.into(),
            id: id.into(),
            ..blank()
        }
    }
}

record! {
    AlertHit + _kept;
    required index = "_index";
    required id = "_id";
    field_number score = "_score";
    optional source = "_source";
    optional fields = "fields";
    optional sort = "sort";
    ..rest extra
}

/// A search of alerts.
///
/// At least one property is needed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlertSearch {
    /// Which properties of alerts are returned.
    pub source: Option<AlertSourceFilter>,
    /// Aggregations by name, in the language of Elasticsearch.
    pub aggs: Option<BTreeMap<String, Json>>,
    /// Fields that are returned.
    pub fields: Option<Vec<String>>,
    /// Query in the language of Elasticsearch.
    pub query: Option<BTreeMap<String, Json>>,
    /// Fields that are computed in the search.
    pub runtime_mappings: Option<BTreeMap<String, Json>>,
    /// Number of alerts that are returned.
    pub size: Option<u64>,
    /// Order of the alerts.
    pub sort: Option<AlertSort>,
    /// Whether all alerts that match are counted.
    pub track_total_hits: Option<bool>,
}

impl AlertSearch {
    setters! {
        source(value: impl Into<AlertSourceFilter>) = Some(value.into());
        aggs(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        fields(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        query(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        runtime_mappings(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        size(value: u64) = Some(value);
        sort(value: impl Into<AlertSort>) = Some(value.into());
        track_total_hits(value: bool) = Some(value);
    }
}

record! {
    AlertSearch debug: new;
    optional source = "_source";
    optional aggs = "aggs";
    optional fields = "fields";
    optional query = "query";
    optional runtime_mappings = "runtime_mappings";
    optional_number size = "size";
    optional sort = "sort";
    optional track_total_hits = "track_total_hits";
}

/// Alerts that were found.
#[derive(Clone, PartialEq)]
pub struct AlertSearchHits {
    /// The alerts that were asked for.
    pub hits: Vec<AlertHit>,
    /// Best score, `null` where alerts are ordered by a field.
    pub max_score: Field<f64>,
    /// How many alerts match.
    pub total: Option<AlertSearchTotal>,
    _kept: Kept,
}

impl AlertSearchHits {
    pub fn new(hits: impl IntoIterator<Item = AlertHit>) -> Self {
        Self {
            hits: hits.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    AlertSearchHits + _kept;
    required hits = "hits";
    field_number max_score = "max_score";
    optional total = "total";
}

/// Whether the number is exact, `eq`, or there are at least as many, `gte`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AlertSearchRelation {
    /// `eq`
    Eq,
    /// `gte`
    Gte,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AlertSearchRelation;
    Eq = "eq";
    Gte = "gte";
}

/// What Elasticsearch found.
///
/// Parts that a search did not ask for are left out.
#[derive(Clone, PartialEq)]
pub struct AlertSearchResult {
    /// Milliseconds that the search took.
    pub took: i64,
    /// Whether a part of the search ran out of time, so that alerts may be missing.
    pub timed_out: bool,
    /// Alerts that were found.
    pub hits: AlertSearchHits,
    /// How many shards were searched.
    pub shards: Option<AlertSearchShards>,
    /// Results of aggregations, by the names that the search gave them.
    pub aggregations: Option<BTreeMap<String, Json>>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl AlertSearchResult {
    #[inline]
    pub fn new(took: i64, timed_out: bool, hits: AlertSearchHits) -> Self {
        Self {
            took,
            timed_out,
            hits,
            ..blank()
        }
    }
}

record! {
    AlertSearchResult + _kept;
    required_number took = "took";
    required timed_out = "timed_out";
    required hits = "hits";
    optional shards = "_shards";
    optional aggregations = "aggregations";
    ..rest extra
}

/// How many shards were searched.
#[derive(Clone, PartialEq)]
pub struct AlertSearchShards {
    /// All shards of the index.
    pub total: i64,
    /// Shards that answered.
    pub successful: i64,
    /// Shards that failed, so that alerts may be missing.
    pub failed: i64,
    /// Shards that could be left out.
    pub skipped: Option<i64>,
    _kept: Kept,
}

impl AlertSearchShards {
    #[inline]
    pub fn new(total: i64, successful: i64, failed: i64) -> Self {
        Self {
            total,
            successful,
            failed,
            ..blank()
        }
    }
}

record! {
    AlertSearchShards + _kept;
    required_number total = "total";
    required_number successful = "successful";
    required_number failed = "failed";
    optional_number skipped = "skipped";
}

/// How many alerts match.
///
/// It is left out if the search does not count them.
#[derive(Clone, PartialEq)]
pub struct AlertSearchTotal {
    /// Number of alerts.
    pub value: i64,
    /// Whether the number is exact, `eq`, or there are at least as many, `gte`.
    pub relation: AlertSearchRelation,
    _kept: Kept,
}

impl AlertSearchTotal {
    #[inline]
    pub fn new(value: i64, relation: AlertSearchRelation) -> Self {
        Self { value, relation, ..blank() }
    }
}

record! {
    AlertSearchTotal + _kept;
    required_number value = "value";
    required relation = "relation";
}

/// Order of alerts, by one field or several.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AlertSort {
    /// One order.
    Field(AlertSortField),
    /// Several orders: each one counts where those before it are the same.
    List(Vec<AlertSortField>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<AlertSortField> for AlertSort {
    fn from(value: AlertSortField) -> Self {
        Self::Field(value)
    }
}

union!(AlertSort);

union!(AlertSort::List, items = AlertSortField);

impl Serialize for AlertSort {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Field(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AlertSort {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            return value.arm(Self::Field, Self::Unknown);
        }
        if value.is_array() {
            return value.arm(Self::List, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::Field, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// A field that alerts are ordered by.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AlertSortField {
    /// Name of a field.
    Field(String),
    /// A field by its name, with how it is sorted, in the language of Elasticsearch.
    Map(BTreeMap<String, Json>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl fmt::Debug for AlertSortField {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::Field(value) => ("Field", value),
            Self::Map(value) => ("Map", value),
            Self::Unknown(value) => ("Unknown", value),
        };
        show_arm(formatter, name, value)
    }
}

impl From<String> for AlertSortField {
    fn from(value: String) -> Self {
        Self::Field(value)
    }
}

impl From<&str> for AlertSortField {
    fn from(value: &str) -> Self {
        Self::Field(value.to_owned())
    }
}

impl From<BTreeMap<String, Json>> for AlertSortField {
    fn from(value: BTreeMap<String, Json>) -> Self {
        Self::Map(value)
    }
}

union!(AlertSortField);

union!(AlertSortField::Map, entries = Json);

impl Serialize for AlertSortField {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Field(value) => value.serialize(serializer),
            Self::Map(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AlertSortField {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            return value.arm(Self::Map, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::Field, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Whether properties of alerts are returned, or which.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AlertSourceFilter {
    /// All fields, or none.
    Boolean(bool),
    /// One field, or a pattern of fields.
    One(String),
    /// Several fields or patterns.
    Many(Vec<String>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<bool> for AlertSourceFilter {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<String> for AlertSourceFilter {
    fn from(value: String) -> Self {
        Self::One(value)
    }
}

impl From<&str> for AlertSourceFilter {
    fn from(value: &str) -> Self {
        Self::One(value.to_owned())
    }
}

union!(AlertSourceFilter);

union!(AlertSourceFilter::Many, items = String);

impl Serialize for AlertSourceFilter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Boolean(value) => value.serialize(serializer),
            Self::One(value) => value.serialize(serializer),
            Self::Many(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AlertSourceFilter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_array() {
            return value.arm(Self::Many, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::One, Self::Unknown);
        }
        if value.is_boolean() {
            return value.arm(Self::Boolean, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// How far work on an alert has come.
///
/// `in-progress` is the old name of `acknowledged`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AlertStatus {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// `acknowledged`
    Acknowledged,
    /// `in-progress`
    InProgress,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AlertStatus;
    Open = "open";
    Closed = "closed";
    Acknowledged = "acknowledged";
    InProgress = "in-progress";
}

/// Alerts, and the status that they get.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AlertStatusUpdate {
    /// Alerts by their ids.
    ByIds(AlertStatusUpdateByIds),
    /// Alerts that a query finds.
    ByQuery(AlertStatusUpdateByQuery),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<AlertStatusUpdateByIds> for AlertStatusUpdate {
    fn from(value: AlertStatusUpdateByIds) -> Self {
        Self::ByIds(value)
    }
}

impl From<AlertStatusUpdateByQuery> for AlertStatusUpdate {
    fn from(value: AlertStatusUpdateByQuery) -> Self {
        Self::ByQuery(value)
    }
}

union!(AlertStatusUpdate);

impl Serialize for AlertStatusUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ByIds(value) => value.serialize(serializer),
            Self::ByQuery(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AlertStatusUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("signal_ids") {
            return value.arm(Self::ByIds, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::ByQuery, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Alerts by their ids.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlertStatusUpdateByIds {
    /// Ids of the alerts.
    ///
    /// At least 1 item.
    pub signal_ids: Vec<String>,

    /// How far work on an alert has come.
    pub status: AlertStatus,
}

impl AlertStatusUpdateByIds {
    pub fn new(
        signal_ids: impl IntoIterator<Item = impl Into<String>>,
        status: AlertStatus,
    ) -> Self {
        Self {
            signal_ids: signal_ids.into_iter().map(Into::into).collect(),
            status,
        }
    }
}

record! {
    AlertStatusUpdateByIds;
    required signal_ids = "signal_ids";
    required status = "status";
}

/// Alerts that a query finds.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AlertStatusUpdateByQuery {
    /// Query in the language of Elasticsearch.
    pub query: BTreeMap<String, Json>,
    /// How far work on an alert has come.
    pub status: AlertStatus,

    /// What happens if an alert changes meanwhile.
    ///
    /// Default: `abort`.
    pub conflicts: Option<AlertConflicts>,
}

impl AlertStatusUpdateByQuery {
    pub fn new(
        query: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
        status: AlertStatus,
    ) -> Self {
        Self {
            query: wire::into_map(query),
            status,
            ..blank()
        }
    }

    setters! {
        conflicts(value: AlertConflicts) = Some(value);
    }
}

record! {
    AlertStatusUpdateByQuery debug;
    required query = "query";
    required status = "status";
    optional conflicts = "conflicts";
}

/// Tags that change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AlertTagChanges {
    /// Tags that alerts get.
    ///
    /// Default: `[]`.
    pub tags_to_add: Vec<String>,

    /// Tags that alerts lose.
    ///
    /// Default: `[]`.
    pub tags_to_remove: Vec<String>,
}

impl AlertTagChanges {
    setters! {
        tags_to_add(value: impl IntoIterator<Item = impl Into<String>>)
            = value.into_iter().map(Into::into).collect();
        tags_to_remove(value: impl IntoIterator<Item = impl Into<String>>)
            = value.into_iter().map(Into::into).collect();
    }
}

record! {
    AlertTagChanges: new;
    required tags_to_add = "tags_to_add";
    required tags_to_remove = "tags_to_remove";
}

/// Alerts, and tags that change.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlertTagging {
    /// Ids of alerts, at least one.
    ///
    /// At least 1 item.
    pub ids: Vec<String>,

    /// The tags.
    pub tags: AlertTagChanges,
}

impl AlertTagging {
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>, tags: AlertTagChanges) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
            tags,
        }
    }
}

record! {
    AlertTagging;
    required ids = "ids";
    required tags = "tags";
}

/// How Elasticsearch went through the alerts.
#[derive(Clone, PartialEq)]
pub struct AlertUpdate {
    /// Time that it took, in milliseconds.
    pub took: i64,
    /// True when a part of the work ran out of time.
    pub timed_out: bool,
    /// Number of alerts that were found.
    pub total: i64,
    /// Number of alerts that changed.
    pub updated: i64,
    /// Number of alerts that somebody else changed in between.
    pub version_conflicts: i64,

    /// What could not be changed or read.
    ///
    /// If there is an entry here, the other alerts may also be unchanged.
    pub failures: Vec<AlertUpdateFailure>,

    /// Number of batches in which the alerts were read.
    pub batches: Option<i64>,
    /// Number of alerts that were deleted; always 0 here.
    pub deleted: Option<i64>,
    /// Number of alerts that were left as they are.
    pub noops: Option<i64>,
    /// Limit of requests per second, or -1 for none.
    pub requests_per_second: Option<f64>,
    /// How often Elasticsearch retried.
    pub retries: Option<AlertUpdateRetries>,
    /// Time for which the work was held back, in milliseconds.
    pub throttled_millis: Option<i64>,
    /// Time for which the work is still held back, in milliseconds; always 0 at the end.
    pub throttled_until_millis: Option<i64>,
    _kept: Kept,
}

impl AlertUpdate {
    pub fn new(
        took: i64,
        timed_out: bool,
        total: i64,
        updated: i64,
        version_conflicts: i64,
        failures: impl IntoIterator<Item = AlertUpdateFailure>,
    ) -> Self {
        Self {
            took,
            timed_out,
            total,
            updated,
            version_conflicts,
            failures: failures.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    AlertUpdate + _kept;
    required_number took = "took";
    required timed_out = "timed_out";
    required_number total = "total";
    required_number updated = "updated";
    required_number version_conflicts = "version_conflicts";
    required failures = "failures";
    optional_number batches = "batches";
    optional_number deleted = "deleted";
    optional_number noops = "noops";
    optional_number requests_per_second = "requests_per_second";
    optional retries = "retries";
    optional_number throttled_millis = "throttled_millis";
    optional_number throttled_until_millis = "throttled_until_millis";
}

/// A write or a search that failed.
///
/// Writes have `id` and `cause`, searches have `shard` and `reason`.
///
/// Inferred: the provider's documentation does not state `id`, `index`, `node`, `shard` or
/// `status`.
#[derive(Clone, Default, PartialEq)]
pub struct AlertUpdateFailure {
    /// Why something failed in Elasticsearch.
    pub cause: Option<ElasticsearchFailureCause>,
    /// Id of the alert that was not written.
    pub id: Option<String>,
    /// Index of the alert, or the index that was searched.
    pub index: Option<String>,
    /// Id of the node that was searched.
    pub node: Option<String>,
    /// Why something failed in Elasticsearch.
    pub reason: Option<ElasticsearchFailureCause>,
    /// Shard that was searched.
    pub shard: Option<i64>,
    /// HTTP status of the failure.
    pub status: Option<i64>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    AlertUpdateFailure + _kept: new;
    optional cause = "cause";
    optional id = "id";
    optional index = "index";
    optional node = "node";
    optional reason = "reason";
    optional_number shard = "shard";
    optional_number status = "status";
    ..rest extra
}

/// How often Elasticsearch retried.
#[derive(Clone, Default, PartialEq)]
pub struct AlertUpdateRetries {
    /// Writes that were retried.
    pub bulk: Option<i64>,
    /// Searches that were retried.
    pub search: Option<i64>,
    _kept: Kept,
}

record! {
    AlertUpdateRetries + _kept: new;
    optional_number bulk = "bulk";
    optional_number search = "search";
}

/// Users to add and to remove, by the ids of their user profiles.
///
/// A list without changes is empty.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AssigneeChanges {
    /// Users to assign.
    ///
    /// Default: `[]`.
    ///
    /// Called `add` in JSON.
    pub users_to_add: Vec<String>,

    /// Users to take off.
    ///
    /// Default: `[]`.
    ///
    /// Called `remove` in JSON.
    pub users_to_remove: Vec<String>,
}

impl AssigneeChanges {
    setters! {
        users_to_add(value: impl IntoIterator<Item = impl Into<String>>)
            = value.into_iter().map(Into::into).collect();
        users_to_remove(value: impl IntoIterator<Item = impl Into<String>>)
            = value.into_iter().map(Into::into).collect();
    }
}

record! {
    AssigneeChanges: new;
    required users_to_add = "add";
    required users_to_remove = "remove";
}

/// Why something failed in Elasticsearch.
///
/// Inferred: the provider's documentation does not state any of its properties.
#[derive(Clone, Default, PartialEq)]
pub struct ElasticsearchFailureCause {
    /// What went wrong, for people.
    pub reason: Option<String>,
    /// Name of the kind of failure.
    pub type_: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    ElasticsearchFailureCause + _kept: new;
    optional reason = "reason";
    optional type_ = "type";
    ..rest extra
}
