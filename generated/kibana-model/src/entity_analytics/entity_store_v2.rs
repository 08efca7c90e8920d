// Generated from specs/kibana; do not edit.

//! The index with what is known about hosts, users and services, on servers since 9.4.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{Json, record, setters, wire};

use crate::entity_analytics::{EntityQueryInspection, EntityType};

/// Whether an entity is gone.
#[derive(Clone, PartialEq)]
pub struct DeletedEntity {
    /// Whether the entity is gone.
    pub deleted: bool,
    _kept: Kept,
}

impl DeletedEntity {
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EntityChange {
    /// Type of the entity.
    pub type_: EntityType,
    /// The fields that are written, with the id in `entity.id`.
    pub doc: BTreeMap<String, Json>,
}

impl EntityChange {
    pub fn new(
        type_: EntityType,
        doc: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
    ) -> Self {
        Self {
            type_,
            doc: wire::into_map(doc),
        }
    }
}

record! {
    EntityChange debug;
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
    pub fn new(log_extraction: LogExtraction) -> Self {
        Self { log_extraction }
    }
}

record! {
    LogExtractionUpdate;
    required log_extraction = "logExtraction";
}

/// Entities that are one and the same.
#[derive(Clone, PartialEq)]
pub struct ResolutionGroup {
    /// The entity that the others are linked to.
    pub target: BTreeMap<String, Json>,
    /// The entities that are linked to it.
    pub aliases: Vec<BTreeMap<String, Json>>,
    /// Number of all of them.
    pub group_size: i64,
    /// Type of the entities.
    pub entity_type: Option<EntityType>,
    _kept: Kept,
}

impl ResolutionGroup {
    pub fn new(
        target: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
        aliases: impl IntoIterator<Item = BTreeMap<String, Json>>,
        group_size: i64,
    ) -> Self {
        Self {
            target: wire::into_map(target),
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

/// One page of entities.
///
/// Which properties it has depends on the way of paging.
#[derive(Clone, Default, PartialEq)]
pub struct StoredEntityPage {
    /// The entities after a cursor.
    pub entities: Option<Vec<BTreeMap<String, Json>>>,
    /// The search behind the page.
    pub inspect: Option<EntityQueryInspection>,
    /// Where the next page begins, any JSON.
    pub next_search_after: Option<Vec<Json>>,
    /// Number of the page, counted from 1.
    pub page: Option<u64>,
    /// Number of entities that a full page has.
    pub per_page: Option<u64>,
    /// The entities of a page with a number.
    pub records: Option<Vec<BTreeMap<String, Json>>>,
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
