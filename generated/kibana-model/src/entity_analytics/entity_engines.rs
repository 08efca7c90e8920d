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
    #[inline]
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
#[derive(Clone, PartialEq)]
pub struct AppliedIndices {
    /// The engines that read the indices.
    pub result: Vec<AppliedEngineIndices>,
    /// Whether no engine failed.
    pub success: bool,
    /// What went wrong with the others, for people.
    pub errors: Option<Vec<String>>,
    _kept: Kept,
}

impl AppliedIndices {
    pub fn new(result: impl IntoIterator<Item = AppliedEngineIndices>, success: bool) -> Self {
        Self {
            result: result.into_iter().collect(),
            success,
            ..blank()
        }
    }
}

record! {
    AppliedIndices + _kept;
    required result = "result";
    required success = "success";
    optional errors = "errors";
}

/// Whether an engine is removed.
#[derive(Clone, PartialEq)]
pub struct DeletedEngine {
    /// Whether the engine is removed.
    pub deleted: bool,
    _kept: Kept,
}

impl DeletedEngine {
    #[inline]
    pub fn new(deleted: bool) -> Self {
        Self { deleted, ..blank() }
    }
}

record! {
    DeletedEngine + _kept;
    required deleted = "deleted";
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
#[derive(Clone, PartialEq)]
pub struct EntityEngineList {
    /// Number of engines.
    pub count: i64,
    /// The engines.
    pub engines: Vec<EntityEngine>,
    _kept: Kept,
}

impl EntityEngineList {
    pub fn new(count: i64, engines: impl IntoIterator<Item = EntityEngine>) -> Self {
        Self {
            count,
            engines: engines.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    EntityEngineList + _kept;
    required_number count = "count";
    required engines = "engines";
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
#[derive(Clone, PartialEq)]
pub struct StartedEngine {
    /// Whether the engine is started.
    pub started: bool,
    _kept: Kept,
}

impl StartedEngine {
    #[inline]
    pub fn new(started: bool) -> Self {
        Self { started, ..blank() }
    }
}

record! {
    StartedEngine + _kept;
    required started = "started";
}

/// Whether an engine is stopped.
#[derive(Clone, PartialEq)]
pub struct StoppedEngine {
    /// Whether the engine is stopped.
    pub stopped: bool,
    _kept: Kept,
}

impl StoppedEngine {
    #[inline]
    pub fn new(stopped: bool) -> Self {
        Self { stopped, ..blank() }
    }
}

record! {
    StoppedEngine + _kept;
    required stopped = "stopped";
}
