// Generated from specs/kibana; do not edit.

//! The index with what is known about hosts, users and services.

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{DateTime, Json, UnknownValue, open_enum, record, setters, union};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::entity_analytics::{
    AssetIdField, AssetRating, CriticalityLevel, EntityEngine, EntityType,
    PrivilegedUserEvent,
};

/// The entity store after it was switched on.
#[derive(Clone, Default, PartialEq)]
pub struct EnabledEntityStore {
    /// The engines.
    pub engines: Option<Vec<EntityEngine>>,
    /// Whether all engines were installed.
    pub succeeded: Option<bool>,
    _kept: Kept,
}

record! {
    EnabledEntityStore + _kept: new;
    optional engines = "engines";
    optional succeeded = "succeeded";
}

/// Something that an engine consists of.
#[derive(Clone, PartialEq)]
pub struct EngineComponent {
    /// Name of the component.
    pub id: String,
    /// Whether it is there.
    pub installed: bool,
    /// Kind of component.
    pub resource: EngineComponentResource,
    /// What is wrong with it.
    pub errors: Option<Vec<EngineComponentError>>,
    /// How it is.
    pub health: Option<EngineComponentHealth>,
    /// What a transform has done so far.
    pub metadata: Option<EntityTransformStats>,
    _kept: Kept,
}

impl EngineComponent {
    pub fn new(id: impl Into<String>, installed: bool, resource: EngineComponentResource) -> Self {
        Self {
            id: id.into(),
            installed,
            resource,
            ..blank()
        }
    }
}

record! {
    EngineComponent + _kept;
    required id = "id";
    required installed = "installed";
    required resource = "resource";
    optional errors = "errors";
    optional health = "health";
    optional metadata = "metadata";
}

/// What is wrong with a component.
#[derive(Clone, Default, PartialEq)]
pub struct EngineComponentError {
    /// What is wrong, for people.
    pub message: Option<String>,
    /// What is wrong, in short.
    pub title: Option<String>,
    _kept: Kept,
}

record! {
    EngineComponentError + _kept: new;
    optional message = "message";
    optional title = "title";
}

/// How a component is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EngineComponentHealth {
    /// `green`
    Green,
    /// `yellow`
    Yellow,
    /// `red`
    Red,
    /// `unknown`
    Undetermined,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    EngineComponentHealth;
    Green = "green";
    Yellow = "yellow";
    Red = "red";
    Undetermined = "unknown";
}

/// A kind of component.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EngineComponentResource {
    /// `entity_engine`
    EntityEngine,
    /// `entity_definition`
    EntityDefinition,
    /// `index`
    Index,
    /// `component_template`
    ComponentTemplate,
    /// `index_template`
    IndexTemplate,
    /// `ingest_pipeline`
    IngestPipeline,
    /// `enrich_policy`
    EnrichPolicy,
    /// `task`
    Task,
    /// `transform`
    Transform,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    EngineComponentResource;
    EntityEngine = "entity_engine";
    EntityDefinition = "entity_definition";
    Index = "index";
    ComponentTemplate = "component_template";
    IndexTemplate = "index_template";
    IngestPipeline = "ingest_pipeline";
    EnrichPolicy = "enrich_policy";
    Task = "task";
    Transform = "transform";
}

/// What is known about an entity.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Entity {
    /// What is known about a user.
    User(UserEntity),
    /// What is known about a host.
    Host(HostEntity),
    /// What is known about a service.
    Service(ServiceEntity),
    /// What is known about something else, such as a bucket.
    Other(GenericEntity),
    /// Anything else, as it came.
    Unknown(Json),
}

impl Entity {
    /// The property `@timestamp`.
    ///
    /// All known alternatives have it.
    pub fn timestamp(&self) -> Option<&DateTime> {
        match self {
            Self::User(value) => value.timestamp.as_ref(),
            Self::Host(value) => value.timestamp.as_ref(),
            Self::Service(value) => value.timestamp.as_ref(),
            Self::Other(value) => value.timestamp.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// The property `asset`.
    ///
    /// All known alternatives have it.
    pub fn asset(&self) -> Option<&AssetRating> {
        match self {
            Self::User(value) => value.asset.as_ref(),
            Self::Host(value) => value.asset.as_ref(),
            Self::Service(value) => value.asset.as_ref(),
            Self::Other(value) => value.asset.as_ref(),
            Self::Unknown(_) => None,
        }
    }
}

impl From<UserEntity> for Entity {
    fn from(value: UserEntity) -> Self {
        Self::User(value)
    }
}

impl From<HostEntity> for Entity {
    fn from(value: HostEntity) -> Self {
        Self::Host(value)
    }
}

impl From<ServiceEntity> for Entity {
    fn from(value: ServiceEntity) -> Self {
        Self::Service(value)
    }
}

impl From<GenericEntity> for Entity {
    fn from(value: GenericEntity) -> Self {
        Self::Other(value)
    }
}

union!(Entity);

impl Serialize for Entity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::User(value) => value.serialize(serializer),
            Self::Host(value) => value.serialize(serializer),
            Self::Service(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Entity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("user") {
            return value.arm(Self::User, Self::Unknown);
        }
        if value.has_key("host") {
            return value.arm(Self::Host, Self::Unknown);
        }
        if value.has_key("service") {
            return value.arm(Self::Service, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Other, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// The engine that wrote a record.
#[derive(Clone, PartialEq)]
pub struct EntityEngineMetadata {
    /// Type of its entities.
    pub type_: String,
    _kept: Kept,
}

impl EntityEngineMetadata {
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            ..blank()
        }
    }
}

record! {
    EntityEngineMetadata + _kept;
    required type_ = "Type";
}

/// An engine with its components.
#[derive(Clone, PartialEq)]
pub struct EntityEngineState {
    /// An engine that fills the entity store with entities of a type.
    ///
    /// Flattened into the surrounding object in JSON.
    pub entity_engine: EntityEngine,

    /// What the engine consists of, if the call asks for it.
    pub components: Option<Vec<EngineComponent>>,
    _kept: Kept,
}

impl EntityEngineState {
    #[inline]
    pub fn new(entity_engine: EntityEngine) -> Self {
        Self { entity_engine, ..blank() }
    }
}

record! {
    EntityEngineState + _kept;
    part entity_engine: EntityEngine;
    optional components = "components";
}

/// What an entity is called, and where it was seen.
#[derive(Clone, PartialEq)]
pub struct EntityIdentity {
    /// Name of the entity.
    pub name: String,
    /// Where it was seen.
    pub source: String,
    /// Type of the entity.
    pub type_: EntityType,
    /// The engine that wrote the record.
    pub engine_metadata: Option<EntityEngineMetadata>,
    _kept: Kept,
}

impl EntityIdentity {
    pub fn new(name: impl Into<String>, source: impl Into<String>, type_: EntityType) -> Self {
        Self {
            name: name.into(),
            source: source.into(),
            type_,
            ..blank()
        }
    }
}

record! {
    EntityIdentity + _kept;
    required name = "name";
    required source = "source";
    required type_ = "type";
    optional engine_metadata = "EngineMetadata";
}

/// One page of entities.
#[derive(Clone, PartialEq)]
pub struct EntityPage {
    /// The entities of the page.
    pub records: Vec<Entity>,
    /// Number of the page, counted from 1.
    pub page: u64,

    /// Number of entities that a full page has.
    ///
    /// At least 1.
    pub per_page: u64,

    /// Number of entities on all pages together.
    pub total: u64,
    /// The search behind the page.
    pub inspect: Option<EntityQueryInspection>,
    _kept: Kept,
}

impl EntityPage {
    pub fn new(
        records: impl IntoIterator<Item = impl Into<Entity>>,
        page: u64,
        per_page: u64,
        total: u64,
    ) -> Self {
        Self {
            records: records.into_iter().map(Into::into).collect(),
            page,
            per_page,
            total,
            ..blank()
        }
    }
}

record! {
    EntityPage + _kept;
    required records = "records";
    required_number page = "page";
    required_number per_page = "per_page";
    required_number total = "total";
    optional inspect = "inspect";
}

/// The search behind a page.
#[derive(Clone, PartialEq)]
pub struct EntityQueryInspection {
    /// Requests to Elasticsearch, as JSON in text.
    pub dsl: Vec<String>,
    /// Its answers, as JSON in text.
    pub response: Vec<String>,
    _kept: Kept,
}

impl EntityQueryInspection {
    pub fn new(
        dsl: impl IntoIterator<Item = impl Into<String>>,
        response: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            dsl: dsl.into_iter().map(Into::into).collect(),
            response: response.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    EntityQueryInspection + _kept;
    required dsl = "dsl";
    required response = "response";
}

/// How the engines of the entity store work.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityStoreSettings {
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

impl EntityStoreSettings {
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
    EntityStoreSettings: new;
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
pub struct EntityStoreState {
    /// State of the store.
    pub status: EntityStoreStatus,
    /// The engines.
    pub engines: Vec<EntityEngineState>,
    _kept: Kept,
}

impl EntityStoreState {
    pub fn new(
        status: EntityStoreStatus,
        engines: impl IntoIterator<Item = EntityEngineState>,
    ) -> Self {
        Self {
            status,
            engines: engines.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    EntityStoreState + _kept;
    required status = "status";
    required engines = "engines";
}

/// State of the entity store.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EntityStoreStatus {
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
    EntityStoreStatus;
    NotInstalled = "not_installed";
    Installing = "installing";
    Running = "running";
    Stopped = "stopped";
    Error = "error";
}

/// What a transform has done so far.
#[derive(Clone, PartialEq)]
pub struct EntityTransformStats {
    /// Number of pages of search results.
    pub pages_processed: i64,
    /// Number of events that were read.
    pub documents_processed: i64,
    /// Number of entities that were written.
    pub documents_indexed: i64,
    /// Number of runs.
    pub trigger_count: i64,
    /// Milliseconds that writes took.
    pub index_time_in_ms: i64,
    /// Number of writes.
    pub index_total: i64,
    /// Number of writes that failed.
    pub index_failures: i64,
    /// Milliseconds that searches took.
    pub search_time_in_ms: i64,
    /// Number of searches.
    pub search_total: i64,
    /// Number of searches that failed.
    pub search_failures: i64,
    /// Milliseconds that computations took.
    pub processing_time_in_ms: i64,
    /// Number of computations.
    pub processing_total: i64,
    /// Average of the milliseconds between checkpoints.
    pub exponential_avg_checkpoint_duration_ms: f64,
    /// Average number of entities that were written between checkpoints.
    pub exponential_avg_documents_indexed: f64,
    /// Average number of events that were read between checkpoints.
    pub exponential_avg_documents_processed: f64,
    /// Milliseconds that deletions took.
    pub delete_time_in_ms: Option<i64>,
    /// Number of entities that were deleted.
    pub documents_deleted: Option<i64>,
    _kept: Kept,
}

impl Default for EntityTransformStats {
    fn default() -> Self {
        blank()
    }
}

record! {
    EntityTransformStats + _kept;
    required_number pages_processed = "pages_processed";
    required_number documents_processed = "documents_processed";
    required_number documents_indexed = "documents_indexed";
    required_number trigger_count = "trigger_count";
    required_number index_time_in_ms = "index_time_in_ms";
    required_number index_total = "index_total";
    required_number index_failures = "index_failures";
    required_number search_time_in_ms = "search_time_in_ms";
    required_number search_total = "search_total";
    required_number search_failures = "search_failures";
    required_number processing_time_in_ms = "processing_time_in_ms";
    required_number processing_total = "processing_total";
    required_number exponential_avg_checkpoint_duration_ms
        = "exponential_avg_checkpoint_duration_ms";
    required_number exponential_avg_documents_indexed = "exponential_avg_documents_indexed";
    required_number exponential_avg_documents_processed = "exponential_avg_documents_processed";
    optional_number delete_time_in_ms = "delete_time_in_ms";
    optional_number documents_deleted = "documents_deleted";
}

/// What is known about something else, such as a bucket.
#[derive(Clone, PartialEq)]
pub struct GenericEntity {
    /// What the entity is called, and where it was seen.
    pub entity: GenericEntityIdentity,

    /// When the entity was seen last.
    ///
    /// Called `@timestamp` in JSON.
    pub timestamp: Option<DateTime>,

    /// How critical the entity is.
    pub asset: Option<AssetRating>,
    _kept: Kept,
}

impl GenericEntity {
    #[inline]
    pub fn new(entity: GenericEntityIdentity) -> Self {
        Self { entity, ..blank() }
    }
}

record! {
    GenericEntity + _kept;
    required entity = "entity";
    optional timestamp = "@timestamp";
    optional asset = "asset";
}

/// What an entity is called, and where it was seen.
#[derive(Clone, PartialEq)]
pub struct GenericEntityIdentity {
    /// Id of the entity.
    pub id: String,
    /// Name of the entity.
    pub name: String,
    /// Type of the entity.
    pub type_: String,
    /// The engine that wrote the record.
    pub engine_metadata: Option<EntityEngineMetadata>,
    /// Category of the entity.
    pub category: Option<String>,
    /// Where it was seen.
    pub source: Option<String>,
    _kept: Kept,
}

impl GenericEntityIdentity {
    pub fn new(id: impl Into<String>, name: impl Into<String>, type_: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            type_: type_.into(),
            ..blank()
        }
    }
}

record! {
    GenericEntityIdentity + _kept;
    required id = "id";
    required name = "name";
    required type_ = "type";
    optional engine_metadata = "EngineMetadata";
    optional category = "category";
    optional source = "source";
}

/// A host, with values that were seen.
#[derive(Clone, PartialEq)]
pub struct HostDetails {
    /// Name of the host.
    pub name: String,
    /// Architectures.
    pub architecture: Option<Vec<String>>,
    /// Domains that the host belongs to.
    pub domain: Option<Vec<String>>,
    /// Names that the host has itself.
    pub hostname: Option<Vec<String>>,
    /// Ids of the host.
    pub id: Option<Vec<String>>,
    /// IP addresses.
    pub ip: Option<Vec<String>>,
    /// MAC addresses.
    pub mac: Option<Vec<String>>,
    /// How risky the host is.
    pub risk: Option<RiskScore>,
    /// Types of the host.
    pub type_: Option<Vec<String>>,
    _kept: Kept,
}

impl HostDetails {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..blank()
        }
    }
}

record! {
    HostDetails + _kept;
    required name = "name";
    optional architecture = "architecture";
    optional domain = "domain";
    optional hostname = "hostname";
    optional id = "id";
    optional ip = "ip";
    optional mac = "mac";
    optional risk = "risk";
    optional type_ = "type";
}

/// What is known about a host.
#[derive(Clone, PartialEq)]
pub struct HostEntity {
    /// The host.
    pub host: HostDetails,
    /// What the entity is called, and where it was seen.
    pub entity: EntityIdentity,

    /// When the host was seen last.
    ///
    /// Called `@timestamp` in JSON.
    pub timestamp: Option<DateTime>,

    /// How critical the host is.
    pub asset: Option<AssetRating>,
    /// When the last event about the host arrived.
    pub event: Option<PrivilegedUserEvent>,
    _kept: Kept,
}

impl HostEntity {
    #[inline]
    pub fn new(host: HostDetails, entity: EntityIdentity) -> Self {
        Self { host, entity, ..blank() }
    }
}

record! {
    HostEntity + _kept;
    required host = "host";
    required entity = "entity";
    optional timestamp = "@timestamp";
    optional asset = "asset";
    optional event = "event";
}

/// A risk in words.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RiskLevel {
    /// `Unknown`
    Undetermined,
    /// `Low`
    Low,
    /// `Moderate`
    Moderate,
    /// `High`
    High,
    /// `Critical`
    Critical,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    RiskLevel;
    Undetermined = "Unknown";
    Low = "Low";
    Moderate = "Moderate";
    High = "High";
    Critical = "Critical";
}

/// How risky an entity is, and why.
#[derive(Clone, PartialEq)]
pub struct RiskScore {
    /// When the score was worked out.
    ///
    /// Called `@timestamp` in JSON.
    pub timestamp: DateTime,

    /// Field with the name of the entity.
    pub id_field: AssetIdField,
    /// Name of the entity.
    pub id_value: String,
    /// The score in words.
    pub calculated_level: RiskLevel,
    /// The score.
    pub calculated_score: f64,
    /// The score between 0 and 100, by which entities can be compared.
    pub calculated_score_norm: f64,
    /// Share of the alerts in the score.
    pub category_1_score: f64,
    /// Number of alerts behind the score.
    pub category_1_count: i64,
    /// The alerts that weigh most.
    pub inputs: Vec<RiskScoreInput>,
    /// Remarks on the computation.
    pub notes: Vec<String>,
    /// Number of other signs behind the score, such as the criticality.
    pub category_2_count: Option<i64>,
    /// Share of the other signs in the score.
    pub category_2_score: Option<f64>,
    /// How critical the entity is.
    pub criticality_level: Option<CriticalityLevel>,
    /// Factor for the criticality.
    pub criticality_modifier: Option<f64>,
    _kept: Kept,
}

impl RiskScore {
    #[expect(clippy::too_many_arguments, reason = "one for each required property")]
    pub fn new(
        timestamp: impl Into<DateTime>,
        id_field: AssetIdField,
        id_value: impl Into<String>,
        calculated_level: RiskLevel,
        calculated_score: f64,
        calculated_score_norm: f64,
        category_1_score: f64,
        category_1_count: i64,
        inputs: impl IntoIterator<Item = RiskScoreInput>,
        notes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            timestamp: timestamp.into(),
            id_field,
            id_value: id_value.into(),
            calculated_level,
            calculated_score,
            calculated_score_norm,
            category_1_score,
            category_1_count,
            inputs: inputs.into_iter().collect(),
            notes: notes.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        category_2_count(value: i64) = Some(value);
        category_2_score(value: f64) = Some(value);
        criticality_level(value: CriticalityLevel) = Some(value);
        criticality_modifier(value: f64) = Some(value);
    }
}

record! {
    RiskScore + _kept;
    required timestamp = "@timestamp";
    required id_field = "id_field";
    required id_value = "id_value";
    required calculated_level = "calculated_level";
    required_number calculated_score = "calculated_score";
    required_number calculated_score_norm = "calculated_score_norm";
    required_number category_1_score = "category_1_score";
    required_number category_1_count = "category_1_count";
    required inputs = "inputs";
    required notes = "notes";
    optional_number category_2_count = "category_2_count";
    optional_number category_2_score = "category_2_score";
    optional criticality_level = "criticality_level";
    optional_number criticality_modifier = "criticality_modifier";
}

/// An alert that a score is made from.
#[derive(Clone, PartialEq)]
pub struct RiskScoreInput {
    /// Id of the document.
    pub id: String,
    /// Index that the document is in.
    pub index: String,
    /// What it is, for people.
    pub description: String,
    /// Category that it counts for, `category_1` for alerts.
    pub category: String,
    /// Its share in the score.
    pub contribution_score: Option<f64>,
    /// Risk of the alert, between 0 and 100.
    pub risk_score: Option<f64>,
    /// When the alert was raised.
    pub timestamp: Option<DateTime>,
    _kept: Kept,
}

impl RiskScoreInput {
    pub fn new(
        id: impl Into<String>,
        index: impl Into<String>,
        description: impl Into<String>,
        category: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            index: index.into(),
            description: description.into(),
            category: category.into(),
            ..blank()
        }
    }

    setters! {
        contribution_score(value: f64) = Some(value);
        risk_score(value: f64) = Some(value);
        timestamp(value: impl Into<DateTime>) = Some(value.into());
    }
}

record! {
    RiskScoreInput + _kept;
    required id = "id";
    required index = "index";
    required description = "description";
    required category = "category";
    optional_number contribution_score = "contribution_score";
    optional_number risk_score = "risk_score";
    optional timestamp = "timestamp";
}

/// A service.
#[derive(Clone, PartialEq)]
pub struct ServiceDetails {
    /// Name of the service.
    pub name: String,
    /// How risky the service is.
    pub risk: Option<RiskScore>,
    _kept: Kept,
}

impl ServiceDetails {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..blank()
        }
    }
}

record! {
    ServiceDetails + _kept;
    required name = "name";
    optional risk = "risk";
}

/// What is known about a service.
#[derive(Clone, PartialEq)]
pub struct ServiceEntity {
    /// The service.
    pub service: ServiceDetails,
    /// What the entity is called, and where it was seen.
    pub entity: EntityIdentity,

    /// When the service was seen last.
    ///
    /// Called `@timestamp` in JSON.
    pub timestamp: Option<DateTime>,

    /// How critical the service is.
    pub asset: Option<AssetRating>,
    /// When the last event about the service arrived.
    pub event: Option<PrivilegedUserEvent>,
    _kept: Kept,
}

impl ServiceEntity {
    #[inline]
    pub fn new(service: ServiceDetails, entity: EntityIdentity) -> Self {
        Self { service, entity, ..blank() }
    }
}

record! {
    ServiceEntity + _kept;
    required service = "service";
    required entity = "entity";
    optional timestamp = "@timestamp";
    optional asset = "asset";
    optional event = "event";
}

/// A user, with values that were seen.
#[derive(Clone, PartialEq)]
pub struct UserDetails {
    /// Name of the user.
    pub name: String,
    /// Domains that the user belongs to.
    pub domain: Option<Vec<String>>,
    /// Addresses for mail.
    pub email: Option<Vec<String>>,
    /// Full names.
    pub full_name: Option<Vec<String>>,
    /// Hashes that stand for the user.
    pub hash: Option<Vec<String>>,
    /// Ids of the user.
    pub id: Option<Vec<String>>,
    /// How risky the user is.
    pub risk: Option<RiskScore>,
    /// Roles of the user.
    pub roles: Option<Vec<String>>,
    _kept: Kept,
}

impl UserDetails {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..blank()
        }
    }
}

record! {
    UserDetails + _kept;
    required name = "name";
    optional domain = "domain";
    optional email = "email";
    optional full_name = "full_name";
    optional hash = "hash";
    optional id = "id";
    optional risk = "risk";
    optional roles = "roles";
}

/// What is known about a user.
#[derive(Clone, PartialEq)]
pub struct UserEntity {
    /// The user.
    pub user: UserDetails,
    /// What the entity is called, and where it was seen.
    pub entity: EntityIdentity,

    /// When the user was seen last.
    ///
    /// Called `@timestamp` in JSON.
    pub timestamp: Option<DateTime>,

    /// How critical the user is.
    pub asset: Option<AssetRating>,
    /// When the last event about the user arrived.
    pub event: Option<PrivilegedUserEvent>,
    _kept: Kept,
}

impl UserEntity {
    #[inline]
    pub fn new(user: UserDetails, entity: EntityIdentity) -> Self {
        Self { user, entity, ..blank() }
    }
}

record! {
    UserEntity + _kept;
    required user = "user";
    required entity = "entity";
    optional timestamp = "@timestamp";
    optional asset = "asset";
    optional event = "event";
}
