// Generated from specs/kibana; do not edit.

//! Alerts of detection rules, and the people who look after them.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{Json, record};

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
    /// Creates the value from its required properties.
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
    /// Creates the value from its required properties.
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
    required_whole took = "took";
    required timed_out = "timed_out";
    required_whole total = "total";
    required_whole updated = "updated";
    required_whole version_conflicts = "version_conflicts";
    required failures = "failures";
    optional_whole batches = "batches";
    optional_whole deleted = "deleted";
    optional_whole noops = "noops";
    optional requests_per_second = "requests_per_second";
    optional retries = "retries";
    optional_whole throttled_millis = "throttled_millis";
    optional_whole throttled_until_millis = "throttled_until_millis";
}

/// A write or a search that failed.
///
/// Writes have `id` and `cause`, searches have `shard` and `reason`.
#[derive(Clone, Default, PartialEq)]
pub struct AlertUpdateFailure {
    /// Why something failed in Elasticsearch.
    pub cause: Option<ElasticsearchFailureCause>,

    /// Id of the alert that was not written.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub id: Option<String>,

    /// Index of the alert, or the index that was searched.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub index: Option<String>,

    /// Id of the node that was searched.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub node: Option<String>,

    /// Why something failed in Elasticsearch.
    pub reason: Option<ElasticsearchFailureCause>,

    /// Shard that was searched.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub shard: Option<i64>,

    /// HTTP status of the failure.
    ///
    /// Inferred: the provider's documentation does not state it.
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
    optional_whole shard = "shard";
    optional_whole status = "status";
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
    optional_whole bulk = "bulk";
    optional_whole search = "search";
}

/// Users to add and to remove, by the ids of their user profiles.
///
/// A list without changes is empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssigneeChanges {
    /// Users to assign.
    pub add: Vec<String>,
    /// Users to take off.
    pub remove: Vec<String>,
}

impl AssigneeChanges {
    /// Creates the value from its required properties.
    pub fn new(
        add: impl IntoIterator<Item = impl Into<String>>,
        remove: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            add: add.into_iter().map(Into::into).collect(),
            remove: remove.into_iter().map(Into::into).collect(),
        }
    }
}

record! {
    AssigneeChanges;
    required add = "add";
    required remove = "remove";
}

/// Why something failed in Elasticsearch.
#[derive(Clone, Default, PartialEq)]
pub struct ElasticsearchFailureCause {
    /// What went wrong, for people.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub reason: Option<String>,

    /// Name of the kind of failure.
    ///
    /// Inferred: the provider's documentation does not state it.
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
