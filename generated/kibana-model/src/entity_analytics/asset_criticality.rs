// Generated from specs/kibana; do not edit.

//! How much damage the loss of a host, user or service would do.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{
    Constant, DateTime, UnknownValue, made_of, open_enum, record, setters, wire,
};

use crate::entity_analytics::{AssetRating, BatchStats, CriticalityLevel};

/// A field with the name of an asset.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AssetIdField {
    /// `host.name`
    HostName,
    /// `user.name`
    UserName,
    /// `service.name`
    ServiceName,
    /// `entity.id`
    EntityId,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AssetIdField;
    HostName = "host.name";
    UserName = "user.name";
    ServiceName = "service.name";
    EntityId = "entity.id";
}

/// How much damage the loss of an asset would do; `unassigned` takes the criticality from it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BulkCriticalityLevel {
    /// `low_impact`
    LowImpact,
    /// `medium_impact`
    MediumImpact,
    /// `high_impact`
    HighImpact,
    /// `extreme_impact`
    ExtremeImpact,
    /// `unassigned`
    Unassigned,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    BulkCriticalityLevel;
    LowImpact = "low_impact";
    MediumImpact = "medium_impact";
    HighImpact = "high_impact";
    ExtremeImpact = "extreme_impact";
    Unassigned = "unassigned";
}

/// How critical many assets are.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CriticalityBatch {
    /// The assets.
    ///
    /// At least 1 item and at most 1000 items.
    pub records: Vec<CriticalityBatchItem>,
}

impl CriticalityBatch {
    pub fn new(records: impl IntoIterator<Item = CriticalityBatchItem>) -> Self {
        Self {
            records: records.into_iter().collect(),
        }
    }
}

made_of!(CriticalityBatch, items = CriticalityBatchItem);

record! {
    CriticalityBatch;
    required records = "records";
}

/// How critical one of many assets is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CriticalityBatchItem {
    /// Name of the asset, the value of that field.
    pub id_value: String,
    /// Field with the name of the asset.
    pub id_field: AssetIdField,
    /// How critical the asset is.
    pub criticality_level: BulkCriticalityLevel,
}

impl CriticalityBatchItem {
    pub fn new(
        id_value: impl Into<String>,
        id_field: AssetIdField,
        criticality_level: BulkCriticalityLevel,
    ) -> Self {
        Self {
            id_value: id_value.into(),
            id_field,
            criticality_level,
        }
    }
}

record! {
    CriticalityBatchItem;
    required id_value = "id_value";
    required id_field = "id_field";
    required criticality_level = "criticality_level";
}

/// What came of writing many records.
#[derive(Clone, PartialEq)]
pub struct CriticalityBatchResult {
    /// The records that failed.
    pub errors: Vec<CriticalityFailure>,
    /// How many records there were.
    pub stats: BatchStats,
    _kept: Kept,
}

impl CriticalityBatchResult {
    pub fn new(errors: impl IntoIterator<Item = CriticalityFailure>, stats: BatchStats) -> Self {
        Self {
            errors: errors.into_iter().collect(),
            stats,
            ..blank()
        }
    }
}

record! {
    CriticalityBatchResult + _kept;
    required errors = "errors";
    required stats = "stats";
}

/// A record that failed.
#[derive(Clone, PartialEq)]
pub struct CriticalityFailure {
    /// What went wrong, for people.
    pub message: String,
    /// Position of the record in the request, counted from 0.
    pub index: i64,
    _kept: Kept,
}

impl CriticalityFailure {
    pub fn new(message: impl Into<String>, index: i64) -> Self {
        Self {
            message: message.into(),
            index,
            ..blank()
        }
    }
}

record! {
    CriticalityFailure + _kept;
    required message = "message";
    required_number index = "index";
}

/// One page of records.
#[derive(Clone, PartialEq)]
pub struct CriticalityPage {
    /// The records of the page.
    pub records: Vec<CriticalityRecord>,
    /// Number of the page, counted from 1.
    pub page: u64,

    /// Number of records that a full page has.
    ///
    /// At least 1 and at most 1000.
    pub per_page: u64,

    /// Number of records on all pages together.
    pub total: u64,
    _kept: Kept,
}

impl CriticalityPage {
    pub fn new(
        records: impl IntoIterator<Item = CriticalityRecord>,
        page: u64,
        per_page: u64,
        total: u64,
    ) -> Self {
        Self {
            records: records.into_iter().collect(),
            page,
            per_page,
            total,
            ..blank()
        }
    }
}

record! {
    CriticalityPage + _kept;
    required records = "records";
    required_number page = "page";
    required_number per_page = "per_page";
    required_number total = "total";
}

/// How critical an asset is.
#[derive(Clone, PartialEq)]
pub struct CriticalityRecord {
    /// Name of the asset, the value of that field.
    pub id_value: String,
    /// Field with the name of the asset.
    pub id_field: AssetIdField,
    /// How critical the asset is.
    pub criticality_level: CriticalityLevel,
    /// The criticality, in the field `asset.criticality`.
    pub asset: RecordRating,
    /// The entity, if the record is about one.
    pub entity: Option<RatedEntity>,
    /// The host, if the record is about one.
    pub host: Option<RatedAsset>,
    /// The service, if the record is about one.
    pub service: Option<RatedAsset>,
    /// The user, if the record is about one.
    pub user: Option<RatedAsset>,

    /// When the record was written.
    ///
    /// Called `@timestamp` in JSON.
    pub timestamp: DateTime,

    _kept: Kept,
}

impl CriticalityRecord {
    pub fn new(
        id_value: impl Into<String>,
        id_field: AssetIdField,
        criticality_level: CriticalityLevel,
        asset: RecordRating,
        timestamp: impl Into<DateTime>,
    ) -> Self {
        Self {
            id_value: id_value.into(),
            id_field,
            criticality_level,
            asset,
            timestamp: timestamp.into(),
            ..blank()
        }
    }
}

record! {
    CriticalityRecord + _kept;
    required id_value = "id_value";
    required id_field = "id_field";
    required criticality_level = "criticality_level";
    required asset = "asset";
    optional entity = "entity";
    optional host = "host";
    optional service = "service";
    optional user = "user";
    required timestamp = "@timestamp";
}

/// A property by which records can be sorted.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CriticalitySortField {
    /// `id_value`
    IdValue,
    /// `id_field`
    IdField,
    /// `criticality_level`
    CriticalityLevel,
    /// `@timestamp`
    Timestamp,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    CriticalitySortField;
    IdValue = "id_value";
    IdField = "id_field";
    CriticalityLevel = "criticality_level";
    Timestamp = "@timestamp";
}

/// Whether a record was deleted.
#[derive(Clone, PartialEq)]
pub struct DeletedCriticality {
    /// Whether there was a record.
    pub deleted: bool,
    /// The record that was deleted.
    pub record: Option<CriticalityRecord>,
    _kept: Kept,
}

impl DeletedCriticality {
    #[inline]
    pub fn new(deleted: bool) -> Self {
        Self { deleted, ..blank() }
    }
}

record! {
    DeletedCriticality + _kept;
    required deleted = "deleted";
    optional record = "record";
}

/// Whether a call waits until searches see what it has written.
///
/// Always `wait_for`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IndexRefresh {
    /// `wait_for`
    WaitFor,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    IndexRefresh;
    WaitFor = "wait_for";
}

/// How critical an asset is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewCriticality {
    /// Name of the asset, the value of that field.
    pub id_value: String,
    /// Field with the name of the asset.
    pub id_field: AssetIdField,
    /// How critical the asset is.
    pub criticality_level: CriticalityLevel,

    /// Whether the call returns only when searches find the record.
    ///
    /// Always `wait_for`.
    pub refresh: Option<Constant>,
}

impl NewCriticality {
    pub fn new(
        id_value: impl Into<String>,
        id_field: AssetIdField,
        criticality_level: CriticalityLevel,
    ) -> Self {
        Self {
            id_value: id_value.into(),
            id_field,
            criticality_level,
            ..blank()
        }
    }

    setters! {
        refresh() = Some(wire::constant("wait_for".to_owned()));
    }
}

record! {
    NewCriticality;
    required id_value = "id_value";
    required id_field = "id_field";
    required criticality_level = "criticality_level";
    optional refresh = "refresh";
}

/// A host, user or service with its criticality.
#[derive(Clone, PartialEq)]
pub struct RatedAsset {
    /// Name of the asset.
    pub name: String,
    /// The criticality.
    pub asset: Option<AssetRating>,
    _kept: Kept,
}

impl RatedAsset {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..blank()
        }
    }
}

record! {
    RatedAsset + _kept;
    required name = "name";
    optional asset = "asset";
}

/// An entity with its criticality.
#[derive(Clone, PartialEq)]
pub struct RatedEntity {
    /// Id of the entity.
    pub id: String,
    /// The criticality.
    pub asset: Option<AssetRating>,
    _kept: Kept,
}

impl RatedEntity {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }
}

record! {
    RatedEntity + _kept;
    required id = "id";
    optional asset = "asset";
}

/// The criticality of an asset, where it has one.
#[derive(Clone, Default, PartialEq)]
pub struct RecordRating {
    /// How critical the asset is.
    pub criticality: Option<CriticalityLevel>,
    _kept: Kept,
}

record! {
    RecordRating + _kept: new;
    optional criticality = "criticality";
}
