// Generated from specs/kibana; do not edit.

//! The index with what is known about hosts, users and services, on servers since 9.4.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{DateTime, Json, made_of, record, setters, union, wire};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::entity_analytics::{
    CriticalityLevel, EntityQueryInspection, EntityType, PrivilegedUserEvent, RiskLevel,
    RiskScore,
};

/// Whether an entity is gone.
#[derive(Clone, PartialEq)]
pub struct DeletedEntity {
    /// Whether the entity is gone.
    pub deleted: bool,
    _kept: Kept,
}

impl DeletedEntity {
    #[inline]
    pub fn new(deleted: bool) -> Self {
        Self { deleted, ..blank() }
    }
}

record! {
    DeletedEntity + _kept;
    required deleted = "deleted";
}

/// Whether something is done.
#[derive(Clone, PartialEq)]
pub struct EngineActionDone {
    /// Whether it is done.
    pub ok: bool,
    _kept: Kept,
}

impl EngineActionDone {
    #[inline]
    pub fn new(ok: bool) -> Self {
        Self { ok, ..blank() }
    }
}

record! {
    EngineActionDone + _kept;
    required ok = "ok";
}

/// Changes of entities.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntityBatch {
    /// The entities.
    pub entities: Vec<EntityChange>,
}

impl EntityBatch {
    pub fn new(entities: impl IntoIterator<Item = EntityChange>) -> Self {
        Self {
            entities: entities.into_iter().collect(),
        }
    }
}

made_of!(EntityBatch, items = EntityChange);

record! {
    EntityBatch;
    required entities = "entities";
}

/// What came of changing entities.
#[derive(Clone, PartialEq)]
pub struct EntityBatchResult {
    /// Whether the request was worked on.
    pub ok: bool,
    /// What went wrong with single entities, any JSON.
    pub errors: Option<Vec<Json>>,
    _kept: Kept,
}

impl EntityBatchResult {
    #[inline]
    pub fn new(ok: bool) -> Self {
        Self { ok, ..blank() }
    }
}

record! {
    EntityBatchResult + _kept;
    required ok = "ok";
    optional errors = "errors";
}

/// A change of an entity.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntityChange {
    /// Type of the entity.
    pub type_: EntityType,
    /// The fields that are written, with the id in `entity.id`.
    pub doc: StoredEntity,
}

impl EntityChange {
    #[inline]
    pub fn new(type_: EntityType, doc: StoredEntity) -> Self {
        Self { type_, doc }
    }
}

record! {
    EntityChange;
    required type_ = "type";
    required doc = "doc";
}

/// An entity by its id.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntityId {
    /// Id of the entity, such as `host:trucks-07`.
    pub entity_id: String,
}

impl EntityId {
    pub fn new(entity_id: impl Into<String>) -> Self {
        Self {
            entity_id: entity_id.into(),
        }
    }
}

made_of!(EntityId, text);

record! {
    EntityId;
    required entity_id = "entityId";
}

/// Entities by their ids.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntityIds {
    /// Ids of the entities.
    ///
    /// At least 1 item and at most 1000 items.
    pub entity_ids: Vec<String>,
}

impl EntityIds {
    pub fn new(entity_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            entity_ids: entity_ids.into_iter().map(Into::into).collect(),
        }
    }
}

made_of!(EntityIds, items = String);

record! {
    EntityIds;
    required entity_ids = "entity_ids";
}

/// Entities to link.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EntityLinks {
    /// Id of the entity that the others are linked to.
    pub target_id: String,

    /// Ids of the entities that are linked to it.
    ///
    /// At least 1 item and at most 1000 items.
    pub entity_ids: Vec<String>,
}

impl EntityLinks {
    pub fn new(
        target_id: impl Into<String>,
        entity_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            target_id: target_id.into(),
            entity_ids: entity_ids.into_iter().map(Into::into).collect(),
        }
    }
}

record! {
    EntityLinks;
    required target_id = "target_id";
    required entity_ids = "entity_ids";
}

/// One text or several.
///
/// What is written is a list; stores may give a list of one as its text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EntityTexts {
    /// Several texts.
    List(Vec<String>),
    /// One text.
    Text(String),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for EntityTexts {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for EntityTexts {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

union!(EntityTexts);

union!(EntityTexts::List, items = String);

impl Serialize for EntityTexts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::List(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EntityTexts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_array() {
            return value.arm(Self::List, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::Text, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Types of entities.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityTypes {
    /// The types, all if left out.
    pub entity_types: Option<Vec<EntityType>>,
}

impl EntityTypes {
    setters! {
        entity_types(value: impl IntoIterator<Item = EntityType>)
            = Some(value.into_iter().collect());
    }
}

record! {
    EntityTypes: new;
    optional entity_types = "entityTypes";
}

/// How the past is kept.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HistorySnapshot {
    /// How often a snapshot is taken, at least every hour.
    pub frequency: Option<String>,
}

impl HistorySnapshot {
    setters! {
        frequency(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    HistorySnapshot: new;
    optional frequency = "frequency";
}

/// Entities that are linked.
#[derive(Clone, PartialEq)]
pub struct LinkedEntities {
    /// Ids of the entities that are linked.
    pub linked: Vec<String>,
    /// Ids of the entities that were linked before.
    pub skipped: Vec<String>,
    /// Id of the entity that they are linked to.
    pub target_id: String,
    _kept: Kept,
}

impl LinkedEntities {
    pub fn new(
        linked: impl IntoIterator<Item = impl Into<String>>,
        skipped: impl IntoIterator<Item = impl Into<String>>,
        target_id: impl Into<String>,
    ) -> Self {
        Self {
            linked: linked.into_iter().map(Into::into).collect(),
            skipped: skipped.into_iter().map(Into::into).collect(),
            target_id: target_id.into(),
            ..blank()
        }
    }
}

record! {
    LinkedEntities + _kept;
    required linked = "linked";
    required skipped = "skipped";
    required target_id = "target_id";
}

/// How events are read.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LogExtraction {
    /// Indices that are read in addition to those of the data view.
    pub additional_index_patterns: Option<Vec<String>>,
    /// How long events may take to arrive, less than `lookback_period`.
    pub delay: Option<String>,
    /// Largest number of events of one query.
    pub docs_limit: Option<i64>,
    /// Number of values that are kept for each field.
    pub field_history_length: Option<i64>,
    /// A query in KQL that events have to match.
    pub filter: Option<String>,
    /// How often new events are read, at least every 30 seconds.
    pub frequency: Option<String>,
    /// How far back events are read, such as `3h`.
    pub lookback_period: Option<String>,
}

impl LogExtraction {
    setters! {
        additional_index_patterns(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        delay(value: impl Into<String>) = Some(value.into());
        docs_limit(value: i64) = Some(value);
        field_history_length(value: i64) = Some(value);
        filter(value: impl Into<String>) = Some(value.into());
        frequency(value: impl Into<String>) = Some(value.into());
        lookback_period(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    LogExtraction: new;
    optional additional_index_patterns = "additionalIndexPatterns";
    optional delay = "delay";
    optional_number docs_limit = "docsLimit";
    optional_number field_history_length = "fieldHistoryLength";
    optional filter = "filter";
    optional frequency = "frequency";
    optional lookback_period = "lookbackPeriod";
}

/// New settings of the entity store.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogExtractionUpdate {
    /// How events are read.
    pub log_extraction: LogExtraction,
}

impl LogExtractionUpdate {
    #[inline]
    pub fn new(log_extraction: LogExtraction) -> Self {
        Self { log_extraction }
    }
}

made_of!(LogExtractionUpdate, value = LogExtraction);

record! {
    LogExtractionUpdate;
    required log_extraction = "logExtraction";
}

/// Entities that are one and the same.
#[derive(Clone, PartialEq)]
pub struct ResolutionGroup {
    /// The entity that the others are linked to.
    pub target: StoredEntity,
    /// The entities that are linked to it.
    pub aliases: Vec<StoredEntity>,
    /// Number of all of them.
    pub group_size: i64,
    /// Type of the entities.
    pub entity_type: Option<EntityType>,
    _kept: Kept,
}

impl ResolutionGroup {
    pub fn new(
        target: StoredEntity,
        aliases: impl IntoIterator<Item = StoredEntity>,
        group_size: i64,
    ) -> Self {
        Self {
            target,
            aliases: aliases.into_iter().collect(),
            group_size,
            ..blank()
        }
    }
}

record! {
    ResolutionGroup + _kept;
    required target = "target";
    required aliases = "aliases";
    required_number group_size = "group_size";
    optional entity_type = "entity_type";
}

/// How the entity store is installed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreInstallation {
    /// Types of entities that get an engine, all if left out.
    pub entity_types: Option<Vec<EntityType>>,
    /// How the past is kept.
    pub history_snapshot: Option<HistorySnapshot>,
    /// How events are read.
    pub log_extraction: Option<LogExtraction>,
}

impl StoreInstallation {
    setters! {
        entity_types(value: impl IntoIterator<Item = EntityType>)
            = Some(value.into_iter().collect());
        history_snapshot(value: HistorySnapshot) = Some(value);
        log_extraction(value: LogExtraction) = Some(value);
    }
}

record! {
    StoreInstallation: new;
    optional entity_types = "entityTypes";
    optional history_snapshot = "historySnapshot";
    optional log_extraction = "logExtraction";
}

/// What an entity is worth to its owners.
#[derive(Clone, Default, PartialEq)]
pub struct StoredAsset {
    /// Part of the organization that it belongs to.
    pub business_unit: Option<String>,
    /// How much depends on it.
    pub criticality: Option<CriticalityLevel>,
    /// Where it is used.
    pub environment: Option<String>,
    /// Id of the asset.
    pub id: Option<String>,
    /// What its maker calls it.
    pub model: Option<String>,
    /// Name of the asset.
    pub name: Option<String>,
    /// Who owns it.
    pub owner: Option<String>,
    /// Number that its maker gave to it.
    pub serial_number: Option<String>,
    /// Who made it.
    pub vendor: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl StoredAsset {
    setters! {
        business_unit(value: impl Into<String>) = Some(value.into());
        criticality(value: CriticalityLevel) = Some(value);
        environment(value: impl Into<String>) = Some(value.into());
        id(value: impl Into<String>) = Some(value.into());
        model(value: impl Into<String>) = Some(value.into());
        name(value: impl Into<String>) = Some(value.into());
        owner(value: impl Into<String>) = Some(value.into());
        serial_number(value: impl Into<String>) = Some(value.into());
        vendor(value: impl Into<String>) = Some(value.into());
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    StoredAsset + _kept: new;
    optional business_unit = "business_unit";
    optional criticality = "criticality";
    optional environment = "environment";
    optional id = "id";
    optional model = "model";
    optional name = "name";
    optional owner = "owner";
    optional serial_number = "serial_number";
    optional vendor = "vendor";
    ..rest extra
}

/// What is known about an entity, with fields of the Elastic Common Schema.
///
/// Those of other versions and types are kept.
#[derive(Clone, PartialEq)]
pub struct StoredEntity {
    /// What it is.
    pub entity: StoredEntityIdentity,

    /// When the store heard of it last.
    ///
    /// Called `@timestamp` in JSON.
    pub timestamp: Option<DateTime>,

    /// What it is worth to its owners.
    pub asset: Option<StoredAsset>,
    /// When it was written.
    pub event: Option<PrivilegedUserEvent>,
    /// The host, if it is one.
    pub host: Option<StoredHost>,
    /// The service, if it is one.
    pub service: Option<StoredService>,
    /// The user, if it is one.
    pub user: Option<StoredUser>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl StoredEntity {
    #[inline]
    pub fn new(entity: StoredEntityIdentity) -> Self {
        Self { entity, ..blank() }
    }

    setters! {
        timestamp(value: impl Into<DateTime>) = Some(value.into());
        asset(value: StoredAsset) = Some(value);
        event(value: PrivilegedUserEvent) = Some(value);
        host(value: StoredHost) = Some(value);
        service(value: StoredService) = Some(value);
        user(value: StoredUser) = Some(value);
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    StoredEntity + _kept;
    required entity = "entity";
    optional timestamp = "@timestamp";
    optional asset = "asset";
    optional event = "event";
    optional host = "host";
    optional service = "service";
    optional user = "user";
    ..rest extra
}

/// What is true of an entity.
#[derive(Clone, Default, PartialEq)]
pub struct StoredEntityAttributes {
    /// Whether it is an asset.
    pub asset: Option<bool>,
    /// Whether an organization manages it.
    pub managed: Option<bool>,
    /// Whether it signs in with a second factor.
    pub mfa_enabled: Option<bool>,
    /// Whether it has privileges that few have.
    pub privileged: Option<bool>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl StoredEntityAttributes {
    setters! {
        asset(value: bool) = Some(value);
        managed(value: bool) = Some(value);
        mfa_enabled(value: bool) = Some(value);
        privileged(value: bool) = Some(value);
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    StoredEntityAttributes + _kept: new;
    optional asset = "asset";
    optional managed = "managed";
    optional mfa_enabled = "mfa_enabled";
    optional privileged = "privileged";
    ..rest extra
}

/// What an entity was seen to do or to suffer.
#[derive(Clone, Default, PartialEq)]
pub struct StoredEntityBehaviors {
    /// Whether somebody tried its passwords.
    pub brute_force_victim: Option<bool>,
    /// Whether it signed in from a country where it had not been.
    pub new_country_login: Option<bool>,
    /// Whether it used a USB device.
    pub used_usb_device: Option<bool>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl StoredEntityBehaviors {
    setters! {
        brute_force_victim(value: bool) = Some(value);
        new_country_login(value: bool) = Some(value);
        used_usb_device(value: bool) = Some(value);
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    StoredEntityBehaviors + _kept: new;
    optional brute_force_victim = "brute_force_victim";
    optional new_country_login = "new_country_login";
    optional used_usb_device = "used_usb_device";
    ..rest extra
}

/// What the engine of a type notes about an entity.
#[derive(Clone, Default, PartialEq)]
pub struct StoredEntityEngine {
    /// Type of the entity.
    pub type_: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl StoredEntityEngine {
    setters! {
        type_(value: impl Into<String>) = Some(value.into());
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    StoredEntityEngine + _kept: new;
    optional type_ = "Type";
    ..rest extra
}

/// What an entity is, and how it behaves.
#[derive(Clone, PartialEq)]
pub struct StoredEntityIdentity {
    /// Id of the entity, such as `host:trucks-07`.
    pub id: String,
    /// What the engine notes.
    pub engine_metadata: Option<StoredEntityEngine>,
    /// What is true of it.
    pub attributes: Option<StoredEntityAttributes>,
    /// What it was seen to do.
    pub behaviors: Option<StoredEntityBehaviors>,
    /// When it was seen.
    pub lifecycle: Option<StoredEntityLifecycle>,
    /// Name for people.
    pub name: Option<String>,
    /// What it has to do with others, by their ids.
    pub relationships: Option<StoredEntityRelationships>,
    /// How risky it is.
    pub risk: Option<StoredEntityRisk>,
    /// Where it was heard of.
    pub source: Option<String>,
    /// A narrower kind.
    pub sub_type: Option<String>,
    /// What kind of thing it is.
    pub type_: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl StoredEntityIdentity {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }

    setters! {
        engine_metadata(value: StoredEntityEngine) = Some(value);
        attributes(value: StoredEntityAttributes) = Some(value);
        behaviors(value: StoredEntityBehaviors) = Some(value);
        lifecycle(value: StoredEntityLifecycle) = Some(value);
        name(value: impl Into<String>) = Some(value.into());
        relationships(value: StoredEntityRelationships) = Some(value);
        risk(value: StoredEntityRisk) = Some(value);
        source(value: impl Into<String>) = Some(value.into());
        sub_type(value: impl Into<String>) = Some(value.into());
        type_(value: impl Into<String>) = Some(value.into());
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    StoredEntityIdentity + _kept;
    required id = "id";
    optional engine_metadata = "EngineMetadata";
    optional attributes = "attributes";
    optional behaviors = "behaviors";
    optional lifecycle = "lifecycle";
    optional name = "name";
    optional relationships = "relationships";
    optional risk = "risk";
    optional source = "source";
    optional sub_type = "sub_type";
    optional type_ = "type";
    ..rest extra
}

/// When an entity was seen.
#[derive(Clone, Default, PartialEq)]
pub struct StoredEntityLifecycle {
    /// For the first time.
    pub first_seen: Option<DateTime>,
    /// For the last time.
    pub last_activity: Option<DateTime>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl StoredEntityLifecycle {
    setters! {
        first_seen(value: impl Into<DateTime>) = Some(value.into());
        last_activity(value: impl Into<DateTime>) = Some(value.into());
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    StoredEntityLifecycle + _kept: new;
    optional first_seen = "first_seen";
    optional last_activity = "last_activity";
    ..rest extra
}

/// One page of entities.
///
/// Which properties it has depends on the way of paging.
#[derive(Clone, Default, PartialEq)]
pub struct StoredEntityPage {
    /// The entities after a cursor.
    pub entities: Option<Vec<StoredEntity>>,
    /// The search behind the page.
    pub inspect: Option<EntityQueryInspection>,
    /// Where the next page begins, any JSON.
    pub next_search_after: Option<Vec<Json>>,
    /// Number of the page, counted from 1.
    pub page: Option<u64>,
    /// Number of entities that a full page has.
    pub per_page: Option<u64>,
    /// The entities of a page with a number.
    pub records: Option<Vec<StoredEntity>>,
    /// Number of entities on all pages together.
    pub total: Option<u64>,
    _kept: Kept,
}

record! {
    StoredEntityPage + _kept: new;
    optional entities = "entities";
    optional inspect = "inspect";
    optional next_search_after = "nextSearchAfter";
    optional_number page = "page";
    optional_number per_page = "per_page";
    optional records = "records";
    optional_number total = "total";
}

/// What an entity has to do with others.
#[derive(Clone, Default, PartialEq)]
pub struct StoredEntityRelationships {
    /// What often uses it.
    pub accessed_frequently_by: Option<EntityTexts>,
    /// What it often uses.
    pub accesses_frequently: Option<EntityTexts>,
    /// What it talks with.
    pub communicates_with: Option<EntityTexts>,
    /// What needs it.
    pub dependent_of: Option<EntityTexts>,
    /// What it needs.
    pub depends_on: Option<EntityTexts>,
    /// What owns it.
    pub owned_by: Option<EntityTexts>,
    /// What it owns.
    pub owns: Option<EntityTexts>,
    /// Who supervises it.
    pub supervised_by: Option<EntityTexts>,
    /// Whom it supervises.
    pub supervises: Option<EntityTexts>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl StoredEntityRelationships {
    setters! {
        accessed_frequently_by(value: impl Into<EntityTexts>) = Some(value.into());
        accesses_frequently(value: impl Into<EntityTexts>) = Some(value.into());
        communicates_with(value: impl Into<EntityTexts>) = Some(value.into());
        dependent_of(value: impl Into<EntityTexts>) = Some(value.into());
        depends_on(value: impl Into<EntityTexts>) = Some(value.into());
        owned_by(value: impl Into<EntityTexts>) = Some(value.into());
        owns(value: impl Into<EntityTexts>) = Some(value.into());
        supervised_by(value: impl Into<EntityTexts>) = Some(value.into());
        supervises(value: impl Into<EntityTexts>) = Some(value.into());
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    StoredEntityRelationships + _kept: new;
    optional accessed_frequently_by = "accessed_frequently_by";
    optional accesses_frequently = "accesses_frequently";
    optional communicates_with = "communicates_with";
    optional dependent_of = "dependent_of";
    optional depends_on = "depends_on";
    optional owned_by = "owned_by";
    optional owns = "owns";
    optional supervised_by = "supervised_by";
    optional supervises = "supervises";
    ..rest extra
}

/// How risky an entity is.
#[derive(Clone, Default, PartialEq)]
pub struct StoredEntityRisk {
    /// The level.
    pub calculated_level: Option<RiskLevel>,
    /// The score.
    pub calculated_score: Option<f64>,

    /// The score on a scale that all entities share.
    ///
    /// At least 0 and at most 100.
    pub calculated_score_norm: Option<f64>,

    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl StoredEntityRisk {
    setters! {
        calculated_level(value: RiskLevel) = Some(value);
        calculated_score(value: f64) = Some(value);
        calculated_score_norm(value: f64) = Some(value);
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    StoredEntityRisk + _kept: new;
    optional calculated_level = "calculated_level";
    optional_number calculated_score = "calculated_score";
    optional_number calculated_score_norm = "calculated_score_norm";
    ..rest extra
}

/// A host.
#[derive(Clone, PartialEq)]
pub struct StoredHost {
    /// Name of the host.
    pub name: String,
    /// Architectures of the processor.
    pub architecture: Option<EntityTexts>,
    /// Domains.
    pub domain: Option<EntityTexts>,
    /// What it is as an entity.
    pub entity: Option<StoredEntityIdentity>,
    /// What it calls itself.
    pub hostname: Option<EntityTexts>,
    /// Ids.
    pub id: Option<EntityTexts>,
    /// IP addresses.
    pub ip: Option<EntityTexts>,
    /// MAC addresses.
    pub mac: Option<EntityTexts>,
    /// How risky it is.
    pub risk: Option<RiskScore>,
    /// Kinds of machines.
    pub type_: Option<EntityTexts>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl StoredHost {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..blank()
        }
    }

    setters! {
        architecture(value: impl Into<EntityTexts>) = Some(value.into());
        domain(value: impl Into<EntityTexts>) = Some(value.into());
        entity(value: StoredEntityIdentity) = Some(value);
        hostname(value: impl Into<EntityTexts>) = Some(value.into());
        id(value: impl Into<EntityTexts>) = Some(value.into());
        ip(value: impl Into<EntityTexts>) = Some(value.into());
        mac(value: impl Into<EntityTexts>) = Some(value.into());
        risk(value: RiskScore) = Some(value);
        type_(value: impl Into<EntityTexts>) = Some(value.into());
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    StoredHost + _kept;
    required name = "name";
    optional architecture = "architecture";
    optional domain = "domain";
    optional entity = "entity";
    optional hostname = "hostname";
    optional id = "id";
    optional ip = "ip";
    optional mac = "mac";
    optional risk = "risk";
    optional type_ = "type";
    ..rest extra
}

/// A service.
#[derive(Clone, PartialEq)]
pub struct StoredService {
    /// Name of the service.
    pub name: String,
    /// What it is as an entity.
    pub entity: Option<StoredEntityIdentity>,
    /// How risky it is.
    pub risk: Option<RiskScore>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl StoredService {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..blank()
        }
    }

    setters! {
        entity(value: StoredEntityIdentity) = Some(value);
        risk(value: RiskScore) = Some(value);
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    StoredService + _kept;
    required name = "name";
    optional entity = "entity";
    optional risk = "risk";
    ..rest extra
}

/// A user.
#[derive(Clone, PartialEq)]
pub struct StoredUser {
    /// Name that it signs in with.
    pub name: String,
    /// Domains.
    pub domain: Option<EntityTexts>,
    /// Addresses for mail.
    pub email: Option<EntityTexts>,
    /// Names in full.
    pub full_name: Option<EntityTexts>,
    /// Hashes that stand for the name.
    pub hash: Option<EntityTexts>,
    /// Ids.
    pub id: Option<EntityTexts>,
    /// How risky it is.
    pub risk: Option<RiskScore>,
    /// Roles.
    pub roles: Option<EntityTexts>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl StoredUser {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..blank()
        }
    }

    setters! {
        domain(value: impl Into<EntityTexts>) = Some(value.into());
        email(value: impl Into<EntityTexts>) = Some(value.into());
        full_name(value: impl Into<EntityTexts>) = Some(value.into());
        hash(value: impl Into<EntityTexts>) = Some(value.into());
        id(value: impl Into<EntityTexts>) = Some(value.into());
        risk(value: RiskScore) = Some(value);
        roles(value: impl Into<EntityTexts>) = Some(value.into());
        extra(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    StoredUser + _kept;
    required name = "name";
    optional domain = "domain";
    optional email = "email";
    optional full_name = "full_name";
    optional hash = "hash";
    optional id = "id";
    optional risk = "risk";
    optional roles = "roles";
    ..rest extra
}

/// Entities that are independent again.
#[derive(Clone, PartialEq)]
pub struct UnlinkedEntities {
    /// Ids of the entities that are independent again.
    pub unlinked: Vec<String>,
    /// Ids of the entities that were not linked.
    pub skipped: Vec<String>,
    /// Type of the entities.
    pub entity_type: Option<EntityType>,
    _kept: Kept,
}

impl UnlinkedEntities {
    pub fn new(
        unlinked: impl IntoIterator<Item = impl Into<String>>,
        skipped: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            unlinked: unlinked.into_iter().map(Into::into).collect(),
            skipped: skipped.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    UnlinkedEntities + _kept;
    required unlinked = "unlinked";
    required skipped = "skipped";
    optional entity_type = "entity_type";
}
