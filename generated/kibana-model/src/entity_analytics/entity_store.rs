// Generated from specs/kibana; do not edit.

//! The index with what is known about hosts, users and services.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{UnknownValue, open_enum, record, setters};

use crate::entity_analytics::{EntityEngineState, EntityType};

/// How the engines of the entity store work.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Settings {
    /// How long events may take to arrive before they are read.
    ///
    /// Default: `1m`. Pattern: `[smdh]$`.
    pub delay: Option<String>,

    /// Number of events that are read in a second.
    pub docs_per_second: Option<i64>,
    /// How often values that are kept are looked up again, such as `1h`.
    pub enrich_policy_execution_interval: Option<String>,
    /// Types of entities that get an engine, all if left out.
    pub entity_types: Option<Vec<EntityType>>,

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

    /// How long the creation of a transform may take.
    ///
    /// Default: `180s`. Pattern: `[smdh]$`.
    pub timeout: Option<String>,

    /// Field with the time of an event.
    ///
    /// Default: `@timestamp`.
    pub timestamp_field: Option<String>,
}

impl Settings {
    setters! {
        delay(value: impl Into<String>) = Some(value.into());
        docs_per_second(value: i64) = Some(value);
        enrich_policy_execution_interval(value: impl Into<String>) = Some(value.into());
        entity_types(value: impl IntoIterator<Item = EntityType>)
            = Some(value.into_iter().collect());
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
    Settings: new;
    optional delay = "delay";
    optional_number docs_per_second = "docsPerSecond";
    optional enrich_policy_execution_interval = "enrichPolicyExecutionInterval";
    optional entity_types = "entityTypes";
    optional_number field_history_length = "fieldHistoryLength";
    optional filter = "filter";
    optional frequency = "frequency";
    optional index_pattern = "indexPattern";
    optional lookback_period = "lookbackPeriod";
    optional timeout = "timeout";
    optional timestamp_field = "timestampField";
}

/// How the entity store is.
#[derive(Clone, PartialEq)]
pub struct State {
    /// State of the store.
    pub status: Status,
    /// The engines.
    pub engines: Vec<EntityEngineState>,
    _kept: Kept,
}

impl State {
    /// Creates the value from its required properties.
    pub fn new(status: Status, engines: impl IntoIterator<Item = EntityEngineState>) -> Self {
        Self {
            status,
            engines: engines.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    State + _kept;
    required status = "status";
    required engines = "engines";
}

/// State of the entity store.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Status {
    /// `not_installed`
    NotInstalled,
    /// `installing`
    Installing,
    /// `running`
    Running,
    /// `stopped`
    Stopped,
    /// `error`
    Error,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    Status;
    NotInstalled = "not_installed";
    Installing = "installing";
    Running = "running";
    Stopped = "stopped";
    Error = "error";
}
