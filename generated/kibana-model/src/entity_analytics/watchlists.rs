// Generated from specs/kibana; do not edit.

//! Entities whose risk counts more or less.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{DateTime, UnknownValue, made_of, open_enum, record, setters};

/// What came of assigning an entity.
#[derive(Clone, PartialEq)]
pub struct AssignedEntity {
    /// Id of the entity.
    pub euid: String,
    /// Whether it has changed.
    pub status: AssignmentStatus,
    /// What went wrong, for people.
    pub error: Option<String>,
    _kept: Kept,
}

impl AssignedEntity {
    pub fn new(euid: impl Into<String>, status: AssignmentStatus) -> Self {
        Self {
            euid: euid.into(),
            status,
            ..blank()
        }
    }
}

record! {
    AssignedEntity + _kept;
    required euid = "euid";
    required status = "status";
    optional error = "error";
}

/// Whether an entity has changed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AssignmentStatus {
    /// `success`
    Success,
    /// `failure`
    Failure,
    /// `not_found`
    NotFound,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AssignmentStatus;
    Success = "success";
    Failure = "failure";
    NotFound = "not_found";
}

/// The new state of a watchlist.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewWatchlist {
    /// Name of the watchlist, which is unique.
    pub name: String,
    /// What the watchlist is for.
    pub description: String,
    /// Factor for the risk scores of its entities.
    pub risk_modifier: f64,
    /// Whether Elastic looks after the watchlist.
    pub managed: Option<bool>,
}

impl NewWatchlist {
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        risk_modifier: f64,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            risk_modifier,
            ..blank()
        }
    }

    setters! {
        managed(value: bool) = Some(value);
    }
}

record! {
    NewWatchlist;
    required name = "name";
    required description = "description";
    required_number risk_modifier = "riskModifier";
    optional managed = "managed";
}

/// What a line of a file has matched.
#[derive(Clone, PartialEq)]
pub struct UploadedLine {
    /// Whether it has matched an entity.
    pub status: UploadedLineStatus,
    /// Number of entities that it has matched.
    pub matched_entities: i64,
    /// What went wrong, for people.
    pub error: Option<String>,
    _kept: Kept,
}

impl UploadedLine {
    #[inline]
    pub fn new(status: UploadedLineStatus, matched_entities: i64) -> Self {
        Self {
            status,
            matched_entities,
            ..blank()
        }
    }
}

record! {
    UploadedLine + _kept;
    required status = "status";
    required_number matched_entities = "matchedEntities";
    optional error = "error";
}

/// Whether a line has matched an entity.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum UploadedLineStatus {
    /// `success`
    Success,
    /// `failure`
    Failure,
    /// `unmatched`
    Unmatched,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    UploadedLineStatus;
    Success = "success";
    Failure = "failure";
    Unmatched = "unmatched";
}

/// Entities whose risk scores are multiplied by a factor.
#[derive(Clone, PartialEq)]
pub struct Watchlist {
    /// Name of the watchlist, which is unique.
    pub name: String,
    /// Factor for the risk scores of its entities.
    pub risk_modifier: f64,
    /// Whether Elastic looks after the watchlist.
    pub managed: bool,
    /// When the watchlist was created.
    pub created_at: Option<DateTime>,
    /// What the watchlist is for.
    pub description: Option<String>,
    /// Ids of the indices and integrations that put entities on it.
    pub entity_source_ids: Option<Vec<String>>,
    /// Id of the watchlist.
    pub id: Option<String>,
    /// When the watchlist was changed last.
    pub updated_at: Option<DateTime>,
    _kept: Kept,
}

impl Watchlist {
    pub fn new(name: impl Into<String>, risk_modifier: f64, managed: bool) -> Self {
        Self {
            name: name.into(),
            risk_modifier,
            managed,
            ..blank()
        }
    }
}

record! {
    Watchlist + _kept;
    required name = "name";
    required_number risk_modifier = "riskModifier";
    required managed = "managed";
    optional created_at = "createdAt";
    optional description = "description";
    optional entity_source_ids = "entitySourceIds";
    optional id = "id";
    optional updated_at = "updatedAt";
}

/// What came of assigning entities.
#[derive(Clone, PartialEq)]
pub struct WatchlistAssignment {
    /// Number of entities that have changed.
    pub successful: i64,
    /// Number of entities that failed.
    pub failed: i64,
    /// Number of entities that were not found.
    pub not_found: i64,
    /// Number of all entities.
    pub total: i64,
    /// The entities.
    pub items: Vec<AssignedEntity>,
    _kept: Kept,
}

impl WatchlistAssignment {
    pub fn new(
        successful: i64,
        failed: i64,
        not_found: i64,
        total: i64,
        items: impl IntoIterator<Item = AssignedEntity>,
    ) -> Self {
        Self {
            successful,
            failed,
            not_found,
            total,
            items: items.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    WatchlistAssignment + _kept;
    required_number successful = "successful";
    required_number failed = "failed";
    required_number not_found = "not_found";
    required_number total = "total";
    required items = "items";
}

/// Entities by their ids.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchlistEntities {
    /// Ids of the entities in the entity store, such as `user:nora`.
    pub euids: Vec<String>,
}

impl WatchlistEntities {
    pub fn new(euids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            euids: euids.into_iter().map(Into::into).collect(),
        }
    }
}

made_of!(WatchlistEntities, items = String);

record! {
    WatchlistEntities;
    required euids = "euids";
}

/// What the lines of a file have matched.
#[derive(Clone, PartialEq)]
pub struct WatchlistUpload {
    /// Number of lines that have matched an entity.
    pub successful: i64,
    /// Number of lines that failed.
    pub failed: i64,
    /// Number of lines that no entity matches.
    pub unmatched: i64,
    /// Number of all lines.
    pub total: i64,
    /// The lines.
    pub items: Vec<UploadedLine>,
    _kept: Kept,
}

impl WatchlistUpload {
    pub fn new(
        successful: i64,
        failed: i64,
        unmatched: i64,
        total: i64,
        items: impl IntoIterator<Item = UploadedLine>,
    ) -> Self {
        Self {
            successful,
            failed,
            unmatched,
            total,
            items: items.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    WatchlistUpload + _kept;
    required_number successful = "successful";
    required_number failed = "failed";
    required_number unmatched = "unmatched";
    required_number total = "total";
    required items = "items";
}
