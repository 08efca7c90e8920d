// Generated from specs/kibana; do not edit.

//! Moves of alerts from old versions to new indices.

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{
    DateTime, Json, UnknownValue, made_of, open_enum, record, setters, union,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A migration.
#[derive(Clone, PartialEq)]
pub struct AlertMigration {
    /// Id of the migration.
    pub id: String,
    /// How it is doing.
    pub status: MigrationState,
    /// Version of the alerts in the new index.
    pub version: i64,
    /// When it changed.
    pub updated: DateTime,
    _kept: Kept,
}

impl AlertMigration {
    pub fn new(
        id: impl Into<String>,
        status: MigrationState,
        version: i64,
        updated: impl Into<DateTime>,
    ) -> Self {
        Self {
            id: id.into(),
            status,
            version,
            updated: updated.into(),
            ..blank()
        }
    }
}

record! {
    AlertMigration + _kept;
    required id = "id";
    required status = "status";
    required_number version = "version";
    required updated = "updated";
}

/// Migrations by their ids.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlertMigrationIds {
    /// Ids of the migrations.
    ///
    /// At least 1 item.
    pub migration_ids: Vec<String>,
}

impl AlertMigrationIds {
    pub fn new(migration_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            migration_ids: migration_ids.into_iter().map(Into::into).collect(),
        }
    }
}

made_of!(AlertMigrationIds, items = String);

record! {
    AlertMigrationIds;
    required migration_ids = "migration_ids";
}

/// Indices of alerts and their migrations.
#[derive(Clone, PartialEq)]
pub struct AlertMigrations {
    /// One entry for each index.
    pub indices: Vec<MigratedIndex>,
    _kept: Kept,
}

impl AlertMigrations {
    pub fn new(indices: impl IntoIterator<Item = MigratedIndex>) -> Self {
        Self {
            indices: indices.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    AlertMigrations + _kept;
    required indices = "indices";
}

/// How many alerts have a version.
#[derive(Clone, PartialEq)]
pub struct AlertVersionCount {
    /// The version.
    pub version: i64,
    /// Number of alerts.
    pub count: i64,
    _kept: Kept,
}

impl AlertVersionCount {
    #[inline]
    pub fn new(version: i64, count: i64) -> Self {
        Self { version, count, ..blank() }
    }
}

record! {
    AlertVersionCount + _kept;
    required_number version = "version";
    required_number count = "count";
}

/// A migration that was cleaned up.
#[derive(Clone, PartialEq)]
pub struct DeletedMigration {
    /// Id of the migration.
    pub id: String,
    /// The new index.
    pub destination_index: String,
    /// How it ended.
    pub status: MigrationState,
    /// The old index.
    pub source_index: String,
    /// Version of the alerts in the new index.
    pub version: i64,
    /// When it changed.
    pub updated: DateTime,
    /// Why it was not cleaned up.
    pub error: Option<MigrationError>,
    _kept: Kept,
}

impl DeletedMigration {
    pub fn new(
        id: impl Into<String>,
        destination_index: impl Into<String>,
        status: MigrationState,
        source_index: impl Into<String>,
        version: i64,
        updated: impl Into<DateTime>,
    ) -> Self {
        Self {
            id: id.into(),
            destination_index: destination_index.into(),
            status,
            source_index: source_index.into(),
            version,
            updated: updated.into(),
            ..blank()
        }
    }
}

record! {
    DeletedMigration + _kept;
    required id = "id";
    required destination_index = "destinationIndex";
    required status = "status";
    required source_index = "sourceIndex";
    required_number version = "version";
    required updated = "updated";
    optional error = "error";
}

/// What became of migrations that were to be cleaned up.
#[derive(Clone, PartialEq)]
pub struct DeletedMigrations {
    /// The migrations, in the order of their ids.
    pub migrations: Vec<DeletedMigration>,
    _kept: Kept,
}

impl DeletedMigrations {
    pub fn new(migrations: impl IntoIterator<Item = DeletedMigration>) -> Self {
        Self {
            migrations: migrations.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    DeletedMigrations + _kept;
    required migrations = "migrations";
}

/// A migration after an attempt to finish it.
#[derive(Clone, PartialEq)]
pub struct FinalizedMigration {
    /// Id of the migration.
    pub id: String,
    /// The new index.
    pub destination_index: String,

    /// How it ended.
    ///
    /// A failure that this call finds is `pending` in its answer, and `failure` in the next one.
    pub status: MigrationState,

    /// The old index.
    pub source_index: String,
    /// Version of the alerts in the new index.
    pub version: i64,
    /// When it changed.
    pub updated: DateTime,

    /// Whether it is over.
    ///
    /// Not there next to an error.
    pub completed: Option<bool>,

    /// Why it failed, or could not be finished.
    pub error: Option<MigrationError>,
    _kept: Kept,
}

impl FinalizedMigration {
    pub fn new(
        id: impl Into<String>,
        destination_index: impl Into<String>,
        status: MigrationState,
        source_index: impl Into<String>,
        version: i64,
        updated: impl Into<DateTime>,
    ) -> Self {
        Self {
            id: id.into(),
            destination_index: destination_index.into(),
            status,
            source_index: source_index.into(),
            version,
            updated: updated.into(),
            ..blank()
        }
    }
}

record! {
    FinalizedMigration + _kept;
    required id = "id";
    required destination_index = "destinationIndex";
    required status = "status";
    required source_index = "sourceIndex";
    required_number version = "version";
    required updated = "updated";
    optional completed = "completed";
    optional error = "error";
}

/// What became of migrations that were to be finished.
#[derive(Clone, PartialEq)]
pub struct FinalizedMigrations {
    /// The migrations, in the order of their ids.
    pub migrations: Vec<FinalizedMigration>,
    _kept: Kept,
}

impl FinalizedMigrations {
    pub fn new(migrations: impl IntoIterator<Item = FinalizedMigration>) -> Self {
        Self {
            migrations: migrations.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    FinalizedMigrations + _kept;
    required migrations = "migrations";
}

/// An index of alerts.
#[derive(Clone, PartialEq)]
pub struct MigratedIndex {
    /// Name of the index.
    pub index: String,
    /// Version of its mapping.
    pub version: i64,
    /// Versions of the alerts in it.
    pub signal_versions: Vec<AlertVersionCount>,
    /// Its migrations.
    pub migrations: Vec<AlertMigration>,
    /// Whether it should be migrated.
    pub is_outdated: bool,
    _kept: Kept,
}

impl MigratedIndex {
    pub fn new(
        index: impl Into<String>,
        version: i64,
        signal_versions: impl IntoIterator<Item = AlertVersionCount>,
        migrations: impl IntoIterator<Item = AlertMigration>,
        is_outdated: bool,
    ) -> Self {
        Self {
            index: index.into(),
            version,
            signal_versions: signal_versions.into_iter().collect(),
            migrations: migrations.into_iter().collect(),
            is_outdated,
            ..blank()
        }
    }
}

record! {
    MigratedIndex + _kept;
    required index = "index";
    required_number version = "version";
    required signal_versions = "signal_versions";
    required migrations = "migrations";
    required is_outdated = "is_outdated";
}

/// Why a migration failed.
#[derive(Clone, PartialEq)]
pub struct MigrationError {
    /// For people.
    pub message: String,
    /// HTTP status that fits.
    pub status_code: i64,
    _kept: Kept,
}

impl MigrationError {
    pub fn new(message: impl Into<String>, status_code: i64) -> Self {
        Self {
            message: message.into(),
            status_code,
            ..blank()
        }
    }
}

record! {
    MigrationError + _kept;
    required message = "message";
    required_number status_code = "status_code";
}

/// What became of the migration of an index.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MigrationStart {
    /// The migration begins.
    Begun(MigrationStartBegun),
    /// The migration does not begin.
    Failed(MigrationStartFailed),
    /// The index has nothing to migrate.
    Skipped(MigrationStartSkipped),
    /// Anything else, as it came.
    Unknown(Json),
}

impl MigrationStart {
    /// The index.
    ///
    /// All known alternatives have it.
    pub fn index(&self) -> Option<&str> {
        match self {
            Self::Begun(value) => Some(value.index.as_str()),
            Self::Failed(value) => Some(value.index.as_str()),
            Self::Skipped(value) => Some(value.index.as_str()),
            Self::Unknown(_) => None,
        }
    }
}

impl From<MigrationStartBegun> for MigrationStart {
    fn from(value: MigrationStartBegun) -> Self {
        Self::Begun(value)
    }
}

impl From<MigrationStartFailed> for MigrationStart {
    fn from(value: MigrationStartFailed) -> Self {
        Self::Failed(value)
    }
}

impl From<MigrationStartSkipped> for MigrationStart {
    fn from(value: MigrationStartSkipped) -> Self {
        Self::Skipped(value)
    }
}

union!(MigrationStart);

impl Serialize for MigrationStart {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Begun(value) => value.serialize(serializer),
            Self::Failed(value) => value.serialize(serializer),
            Self::Skipped(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for MigrationStart {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("migration_id") {
            return value.arm(Self::Begun, Self::Unknown);
        }
        if value.has_key("error") {
            return value.arm(Self::Failed, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Skipped, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// The migration begins.
#[derive(Clone, PartialEq)]
pub struct MigrationStartBegun {
    /// The index.
    pub index: String,
    /// Id of the migration.
    pub migration_id: String,
    /// The new index.
    pub migration_index: String,
    _kept: Kept,
}

impl MigrationStartBegun {
    pub fn new(
        index: impl Into<String>,
        migration_id: impl Into<String>,
        migration_index: impl Into<String>,
    ) -> Self {
        Self {
            index: index.into(),
            migration_id: migration_id.into(),
            migration_index: migration_index.into(),
            ..blank()
        }
    }
}

record! {
    MigrationStartBegun + _kept;
    required index = "index";
    required migration_id = "migration_id";
    required migration_index = "migration_index";
}

/// Why a migration does not begin.
#[derive(Clone, PartialEq)]
pub struct MigrationStartError {
    /// For people.
    pub message: String,
    /// HTTP status that fits.
    pub status_code: i64,
    _kept: Kept,
}

impl MigrationStartError {
    pub fn new(message: impl Into<String>, status_code: i64) -> Self {
        Self {
            message: message.into(),
            status_code,
            ..blank()
        }
    }
}

record! {
    MigrationStartError + _kept;
    required message = "message";
    required_number status_code = "status_code";
}

/// The migration does not begin.
#[derive(Clone, PartialEq)]
pub struct MigrationStartFailed {
    /// The index.
    pub index: String,
    /// Why.
    pub error: MigrationStartError,
    _kept: Kept,
}

impl MigrationStartFailed {
    pub fn new(index: impl Into<String>, error: MigrationStartError) -> Self {
        Self {
            index: index.into(),
            error,
            ..blank()
        }
    }
}

record! {
    MigrationStartFailed + _kept;
    required index = "index";
    required error = "error";
}

/// The index has nothing to migrate.
#[derive(Clone, PartialEq)]
pub struct MigrationStartSkipped {
    /// The index.
    pub index: String,
    _kept: Kept,
}

impl MigrationStartSkipped {
    pub fn new(index: impl Into<String>) -> Self {
        Self {
            index: index.into(),
            ..blank()
        }
    }
}

record! {
    MigrationStartSkipped + _kept;
    required index = "index";
}

/// Migrations that begin, and those that do not.
#[derive(Clone, PartialEq)]
pub struct MigrationStarts {
    /// One entry for each index.
    pub indices: Vec<MigrationStart>,
    _kept: Kept,
}

impl MigrationStarts {
    pub fn new(indices: impl IntoIterator<Item = impl Into<MigrationStart>>) -> Self {
        Self {
            indices: indices.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    MigrationStarts + _kept;
    required indices = "indices";
}

/// How a migration is doing.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MigrationState {
    /// `success`
    Success,
    /// `failure`
    Failure,
    /// `pending`
    Pending,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    MigrationState;
    Success = "success";
    Failure = "failure";
    Pending = "pending";
}

/// Which indices are copied, and how fast.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewAlertMigration {
    /// Indices of alerts that are copied.
    ///
    /// At least 1 item.
    pub index: Vec<String>,

    /// Limit of requests per second.
    ///
    /// No limit if it is left out.
    ///
    /// At least 1.
    pub requests_per_second: Option<u64>,

    /// Number of documents in a batch.
    ///
    /// At least 1.
    pub size: Option<u64>,

    /// Number of parts that are copied at the same time.
    ///
    /// At least 1.
    pub slices: Option<u64>,
}

impl NewAlertMigration {
    pub fn new(index: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            index: index.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        requests_per_second(value: u64) = Some(value);
        size(value: u64) = Some(value);
        slices(value: u64) = Some(value);
    }
}

record! {
    NewAlertMigration;
    required index = "index";
    optional_number requests_per_second = "requests_per_second";
    optional_number size = "size";
    optional_number slices = "slices";
}
