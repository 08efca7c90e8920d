// Generated from specs/kibana; do not edit.

//! Alerts of detection rules, and the people who look after them.

use std::collections::BTreeMap;

use openapi_runtime::record;
use openapi_runtime::wire::{Entries, Record, blank, read, read_extra, read_whole};
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde_json::Value;

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

record!(AlertAssignment);

impl Record for AlertAssignment {
    const NAME: &'static str = "AlertAssignment";
    const REQUIRED: &'static [&'static str] = &["ids", "assignees"];

    fn blank() -> Self {
        Self::new(Vec::<String>::new(), blank())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "ids" => read(map, &mut self.ids),
            "assignees" => read(map, &mut self.assignees),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("ids", &self.ids).entry("assignees", &self.assignees).end()
    }
}

/// How Elasticsearch went through the alerts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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
    /// With an entry here, the rest of the alerts may be unchanged, too.
    pub failures: Vec<AlertUpdateFailure>,

    /// Number of batches in which the alerts were read.
    pub batches: Option<i64>,
    /// Number of alerts that were deleted; always 0 here.
    pub deleted: Option<i64>,
    /// Number of alerts that were left as they are.
    pub noops: Option<i64>,
    /// Limit of the speed, or -1 for none.
    pub requests_per_second: Option<f64>,
    /// How often Elasticsearch tried again.
    pub retries: Option<AlertUpdateRetries>,
    /// Time for which the work was held back, in milliseconds.
    pub throttled_millis: Option<i64>,
    /// Time for which the work is still held back, in milliseconds; always 0 at the end.
    pub throttled_until_millis: Option<i64>,
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
            batches: None,
            deleted: None,
            noops: None,
            requests_per_second: None,
            retries: None,
            throttled_millis: None,
            throttled_until_millis: None,
        }
    }
}

record!(AlertUpdate);

impl Record for AlertUpdate {
    const NAME: &'static str = "AlertUpdate";

    const REQUIRED: &'static [&'static str] = &[
        "took",
        "timed_out",
        "total",
        "updated",
        "version_conflicts",
        "failures",
    ];

    fn blank() -> Self {
        Self::new(0, false, 0, 0, 0, Vec::<AlertUpdateFailure>::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "took" => read_whole(map, &mut self.took),
            "timed_out" => read(map, &mut self.timed_out),
            "total" => read_whole(map, &mut self.total),
            "updated" => read_whole(map, &mut self.updated),
            "version_conflicts" => read_whole(map, &mut self.version_conflicts),
            "failures" => read(map, &mut self.failures),
            "batches" => read_whole(map, &mut self.batches),
            "deleted" => read_whole(map, &mut self.deleted),
            "noops" => read_whole(map, &mut self.noops),
            "requests_per_second" => read(map, &mut self.requests_per_second),
            "retries" => read(map, &mut self.retries),
            "throttled_millis" => read_whole(map, &mut self.throttled_millis),
            "throttled_until_millis" => read_whole(map, &mut self.throttled_until_millis),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("took", &self.took)
            .entry("timed_out", &self.timed_out)
            .entry("total", &self.total)
            .entry("updated", &self.updated)
            .entry("version_conflicts", &self.version_conflicts)
            .entry("failures", &self.failures)
            .optional("batches", &self.batches)
            .optional("deleted", &self.deleted)
            .optional("noops", &self.noops)
            .optional("requests_per_second", &self.requests_per_second)
            .optional("retries", &self.retries)
            .optional("throttled_millis", &self.throttled_millis)
            .optional("throttled_until_millis", &self.throttled_until_millis)
            .end()
    }
}

/// A write or a search that failed.
///
/// Writes have `id` and `cause`, searches have `shard` and `reason`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
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
    pub extra: BTreeMap<String, Value>,
}

impl AlertUpdateFailure {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(AlertUpdateFailure);

impl Record for AlertUpdateFailure {
    const NAME: &'static str = "AlertUpdateFailure";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "cause" => read(map, &mut self.cause),
            "id" => read(map, &mut self.id),
            "index" => read(map, &mut self.index),
            "node" => read(map, &mut self.node),
            "reason" => read(map, &mut self.reason),
            "shard" => read_whole(map, &mut self.shard),
            "status" => read_whole(map, &mut self.status),
            _ => read_extra(map, key, &mut self.extra),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .optional("cause", &self.cause)
            .optional("id", &self.id)
            .optional("index", &self.index)
            .optional("node", &self.node)
            .optional("reason", &self.reason)
            .optional("shard", &self.shard)
            .optional("status", &self.status)
            .extra(&self.extra)
            .end()
    }
}

/// How often Elasticsearch tried again.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AlertUpdateRetries {
    /// Writes that were tried again.
    pub bulk: Option<i64>,
    /// Searches that were tried again.
    pub search: Option<i64>,
}

impl AlertUpdateRetries {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(AlertUpdateRetries);

impl Record for AlertUpdateRetries {
    const NAME: &'static str = "AlertUpdateRetries";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "bulk" => read_whole(map, &mut self.bulk),
            "search" => read_whole(map, &mut self.search),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("bulk", &self.bulk).optional("search", &self.search).end()
    }
}

/// Users to add and to remove, by the ids of their user profiles.
///
/// A list without change is empty.
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

record!(AssigneeChanges);

impl Record for AssigneeChanges {
    const NAME: &'static str = "AssigneeChanges";
    const REQUIRED: &'static [&'static str] = &["add", "remove"];

    fn blank() -> Self {
        Self::new(Vec::<String>::new(), Vec::<String>::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "add" => read(map, &mut self.add),
            "remove" => read(map, &mut self.remove),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("add", &self.add).entry("remove", &self.remove).end()
    }
}

/// Why something failed in Elasticsearch.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
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
    pub extra: BTreeMap<String, Value>,
}

impl ElasticsearchFailureCause {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(ElasticsearchFailureCause);

impl Record for ElasticsearchFailureCause {
    const NAME: &'static str = "ElasticsearchFailureCause";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "reason" => read(map, &mut self.reason),
            "type" => read(map, &mut self.type_),
            _ => read_extra(map, key, &mut self.extra),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .optional("reason", &self.reason)
            .optional("type", &self.type_)
            .extra(&self.extra)
            .end()
    }
}
