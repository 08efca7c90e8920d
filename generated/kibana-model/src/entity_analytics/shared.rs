// Generated from specs/kibana; do not edit.

//! Types that several groups share.

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{
    Constant, DateTime, Json, UnknownValue, open_enum, record, setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{PlatformErrorBody, SolutionErrorBody};

/// The criticality of an asset.
#[derive(Clone, PartialEq)]
pub struct AssetRating {
    /// How critical the asset is.
    pub criticality: CriticalityLevel,
    _kept: Kept,
}

impl AssetRating {
    #[inline]
    pub fn new(criticality: CriticalityLevel) -> Self {
        Self { criticality, ..blank() }
    }
}

record! {
    AssetRating + _kept;
    required criticality = "criticality";
}

/// How many items there were.
#[derive(Clone, PartialEq)]
pub struct BatchStats {
    /// Number of items that were written.
    pub successful: i64,
    /// Number of items that failed.
    pub failed: i64,
    /// Number of all items.
    pub total: i64,
    _kept: Kept,
}

impl BatchStats {
    #[inline]
    pub fn new(successful: i64, failed: i64, total: i64) -> Self {
        Self {
            successful,
            failed,
            total,
            ..blank()
        }
    }
}

record! {
    BatchStats + _kept;
    required_number successful = "successful";
    required_number failed = "failed";
    required_number total = "total";
}

/// How much damage the loss of an asset would do.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CriticalityLevel {
    /// `low_impact`
    LowImpact,
    /// `medium_impact`
    MediumImpact,
    /// `high_impact`
    HighImpact,
    /// `extreme_impact`
    ExtremeImpact,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    CriticalityLevel;
    LowImpact = "low_impact";
    MediumImpact = "medium_impact";
    HighImpact = "high_impact";
    ExtremeImpact = "extreme_impact";
}

/// State of an engine.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EngineStatus {
    /// `installing`
    Installing,
    /// `started`
    Started,
    /// `stopped`
    Stopped,
    /// `updating`
    Updating,
    /// `error`
    Error,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    EngineStatus;
    Installing = "installing";
    Started = "started";
    Stopped = "stopped";
    Updating = "updating";
    Error = "error";
}

/// How operations on assets and on the risk engine report a failure of Elasticsearch.
#[derive(Clone, PartialEq)]
pub struct EntityAnalyticsDetailedErrorBody {
    /// What went wrong, for people.
    pub message: String,
    /// Details of the failure, as JSON in text.
    pub full_error: String,
    _kept: Kept,
}

impl EntityAnalyticsDetailedErrorBody {
    pub fn new(message: impl Into<String>, full_error: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            full_error: full_error.into(),
            ..blank()
        }
    }
}

record! {
    EntityAnalyticsDetailedErrorBody + _kept;
    required message = "message";
    required full_error = "full_error";
}

/// How an operation of entity analytics reports a failure.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EntityAnalyticsErrorBody {
    /// How Kibana's platform reports a failure, before or after Elastic Security has seen the
    /// request.
    Platform(PlatformErrorBody),

    /// How Elastic Security itself reports a failure.
    Solution(SolutionErrorBody),
    /// How operations on assets and on the risk engine report a failure of Elasticsearch.
    Detailed(EntityAnalyticsDetailedErrorBody),
    /// Anything else, as it came.
    Unknown(Json),
}

impl EntityAnalyticsErrorBody {
    /// What went wrong, for people.
    ///
    /// All known alternatives have it.
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::Platform(value) => Some(value.message.as_str()),
            Self::Solution(value) => Some(value.message.as_str()),
            Self::Detailed(value) => Some(value.message.as_str()),
            Self::Unknown(_) => None,
        }
    }
}

impl From<PlatformErrorBody> for EntityAnalyticsErrorBody {
    fn from(value: PlatformErrorBody) -> Self {
        Self::Platform(value)
    }
}

impl From<SolutionErrorBody> for EntityAnalyticsErrorBody {
    fn from(value: SolutionErrorBody) -> Self {
        Self::Solution(value)
    }
}

impl From<EntityAnalyticsDetailedErrorBody> for EntityAnalyticsErrorBody {
    fn from(value: EntityAnalyticsDetailedErrorBody) -> Self {
        Self::Detailed(value)
    }
}

union!(EntityAnalyticsErrorBody);

impl Serialize for EntityAnalyticsErrorBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Platform(value) => value.serialize(serializer),
            Self::Solution(value) => value.serialize(serializer),
            Self::Detailed(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EntityAnalyticsErrorBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("statusCode") {
            return value.arm(Self::Platform, Self::Unknown);
        }
        if value.has_key("status_code") {
            return value.arm(Self::Solution, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Detailed, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// An engine that fills the entity store with entities of a type.
#[derive(Clone, PartialEq)]
pub struct EntityEngine {
    /// Type of the entities.
    pub type_: EntityType,
    /// Indices that are read in addition to those of the data view.
    pub index_pattern: String,
    /// State of the engine.
    pub status: EngineStatus,
    /// Number of values that are kept for each field.
    pub field_history_length: i64,

    /// How long events may take to arrive before they are read.
    ///
    /// Default: `1m`. Pattern: `[smdh]$`.
    pub delay: Option<String>,

    /// Number of events that are read in a second.
    pub docs_per_second: Option<i64>,
    /// Why the engine failed.
    pub error: Option<EntityEngineError>,
    /// A query of Elasticsearch that events have to match, as JSON in text.
    pub filter: Option<String>,

    /// How often new events are read.
    ///
    /// Default: `1m`. Pattern: `[smdh]$`.
    pub frequency: Option<String>,

    /// How far back events are read, such as `24h`.
    ///
    /// Default: `24h`. Pattern: `[smdh]$`.
    pub lookback_period: Option<String>,

    /// How long the creation of the transform may take.
    ///
    /// Default: `180s`. Pattern: `[smdh]$`.
    pub timeout: Option<String>,

    /// Field with the time of an event.
    pub timestamp_field: Option<String>,
    _kept: Kept,
}

impl EntityEngine {
    pub fn new(
        type_: EntityType,
        index_pattern: impl Into<String>,
        status: EngineStatus,
        field_history_length: i64,
    ) -> Self {
        Self {
            type_,
            index_pattern: index_pattern.into(),
            status,
            field_history_length,
            ..blank()
        }
    }
}

record! {
    EntityEngine + _kept;
    required type_ = "type";
    required index_pattern = "indexPattern";
    required status = "status";
    required_number field_history_length = "fieldHistoryLength";
    optional delay = "delay";
    optional_number docs_per_second = "docsPerSecond";
    optional error = "error";
    optional filter = "filter";
    optional frequency = "frequency";
    optional lookback_period = "lookbackPeriod";
    optional timeout = "timeout";
    optional timestamp_field = "timestampField";
}

/// Why an engine failed.
#[derive(Clone, PartialEq)]
pub struct EntityEngineError {
    /// What went wrong, for people.
    pub message: String,

    /// What the engine was doing.
    ///
    /// Always `init`.
    pub action: Constant,

    _kept: Kept,
}

impl EntityEngineError {
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            action: wire::constant("init".to_owned()),
            ..blank()
        }
    }
}

record! {
    EntityEngineError + _kept;
    required message = "message";
    required action = "action";
}

/// A type of entities.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EntityType {
    /// `user`
    User,
    /// `host`
    Host,
    /// `service`
    Service,
    /// `generic`
    Generic,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    EntityType;
    User = "user";
    Host = "host";
    Service = "service";
    Generic = "generic";
}

/// When a record arrived.
#[derive(Clone, Default, PartialEq)]
pub struct PrivilegedUserEvent {
    /// When Elasticsearch got it.
    pub ingested: Option<DateTime>,
    _kept: Kept,
}

impl PrivilegedUserEvent {
    setters! {
        ingested(value: impl Into<DateTime>) = Some(value.into());
    }
}

record! {
    PrivilegedUserEvent + _kept: new;
    optional ingested = "ingested";
}
