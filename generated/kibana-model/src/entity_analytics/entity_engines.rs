// Generated from specs/kibana; do not edit.

//! The engines that fill the entity store, one for each type of entity.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{record, setters};

use crate::entity_analytics::{EntityEngine, EntityType};

/// An engine that reads the indices of the data view.
#[derive(Clone, PartialEq)]
pub struct AppliedEngineIndices {
    /// Type of the entities.
    pub type_: EntityType,
    /// What is new, if anything is.
    pub changes: Option<EngineIndexChanges>,
    _kept: Kept,
}

impl AppliedEngineIndices {
    pub fn new(type_: EntityType) -> Self {
        Self { type_, ..blank() }
    }
}

record! {
    AppliedEngineIndices + _kept;
    required type_ = "type";
    optional changes = "changes";
}

/// Which engines read the indices of the data view.
#[derive(Clone, Default, PartialEq)]
pub struct AppliedIndices {
    /// What went wrong with the others, for people.
    pub errors: Option<Vec<String>>,
    /// The engines that read the indices.
    pub result: Option<Vec<AppliedEngineIndices>>,
    /// Whether no engine failed.
    pub success: Option<bool>,
    _kept: Kept,
}

record! {
    AppliedIndices + _kept: new;
    optional errors = "errors";
    optional result = "result";
    optional success = "success";
}

/// Whether an engine is removed.
#[derive(Clone, Default, PartialEq)]
pub struct DeletedEngine {
    /// Whether the engine is removed.
    pub deleted: Option<bool>,
    _kept: Kept,
}

record! {
    DeletedEngine + _kept: new;
    optional deleted = "deleted";
}

/// What is new in an engine.
#[derive(Clone, Default, PartialEq)]
pub struct EngineIndexChanges {
    /// Indices that the engine reads from now on.
    pub index_patterns: Option<Vec<String>>,
    _kept: Kept,
}

record! {
    EngineIndexChanges + _kept: new;
    optional index_patterns = "indexPatterns";
}

/// Engines, and how many there are.
#[derive(Clone, Default, PartialEq)]
pub struct EntityEngineList {
    /// Number of engines.
    pub count: Option<i64>,
    /// The engines.
    pub engines: Option<Vec<EntityEngine>>,
    _kept: Kept,
}

record! {
    EntityEngineList + _kept: new;
    optional_number count = "count";
    optional engines = "engines";
}

/// How an engine of the entity store works.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityEngineSettings {
    /// How long events may take to arrive before they are read.
    ///
    /// Default: `1m`. Pattern: `[smdh]$`.
    pub delay: Option<String>,

    /// Number of events that are read in a second.
    pub docs_per_second: Option<i64>,
    /// How often values that are kept are looked up again, such as `1h`.
    pub enrich_policy_execution_interval: Option<String>,

    /// Number of values that are kept for each field.
    ///
    /// Default: `10`.
    pub field_history_length: Option<i64>,

    /// A query of Elasticsearch that events have to match, as JSON in text.
    pub filter: Option<String>,

    /// How often new events are read.
    ///
    /// Default: `1m`. Pattern: `[smdh]$`.
    pub frequency: Option<String>,

    /// Indices that are read in addition to those of the data view.
    pub index_pattern: Option<String>,

    /// How far back events are read, such as `24h`.
    ///
    /// Default: `24h`. Pattern: `[smdh]$`.
    pub lookback_period: Option<String>,

    /// How long the creation of the transform may take.
    ///
    /// Default: `180s`. Pattern: `[smdh]$`.
    pub timeout: Option<String>,

    /// Field with the time of an event.
    ///
    /// Default: `@timestamp`.
    pub timestamp_field: Option<String>,
}

impl EntityEngineSettings {
    setters! {
        delay(value: impl Into<String>) = Some(value.into());
        docs_per_second(value: i64) = Some(value);
        enrich_policy_execution_interval(value: impl Into<String>) = Some(value.into());
        field_history_length(value: i64) = Some(value);
        filter(value: impl Into<String>) = Some(value.into());
        frequency(value: impl Into<String>) = Some(value.into());
        index_pattern(value: impl Into<String>) = Some(value.into());
        lookback_period(value: impl Into<String>) = Some(value.into());
        timeout(value: impl Into<String>) = Some(value.into());
        timestamp_field(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    EntityEngineSettings: new;
    optional delay = "delay";
    optional_number docs_per_second = "docsPerSecond";
    optional enrich_policy_execution_interval = "enrichPolicyExecutionInterval";
    optional_number field_history_length = "fieldHistoryLength";
    optional filter = "filter";
    optional frequency = "frequency";
    optional index_pattern = "indexPattern";
    optional lookback_period = "lookbackPeriod";
    optional timeout = "timeout";
    optional timestamp_field = "timestampField";
}

/// Whether an engine is started.
#[derive(Clone, Default, PartialEq)]
pub struct StartedEngine {
    /// Whether the engine is started.
    pub started: Option<bool>,
    _kept: Kept,
}

record! {
    StartedEngine + _kept: new;
    optional started = "started";
}

/// Whether an engine is stopped.
#[derive(Clone, Default, PartialEq)]
pub struct StoppedEngine {
    /// Whether the engine is stopped.
    pub stopped: Option<bool>,
    _kept: Kept,
}

record! {
    StoppedEngine + _kept: new;
    optional stopped = "stopped";
}
