// Generated from specs/kibana; do not edit.

//! Users with far-reaching privileges, whom Elastic Security watches.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{
    DateTime, Field, Json, UnknownValue, made_of, open_enum, record, setters,
};

use crate::entity_analytics::{BatchStats, EngineStatus, PrivilegedUserEvent};

/// Whether the monitoring is gone.
#[derive(Clone, PartialEq)]
pub struct DeletedMonitoring {
    /// Whether the monitoring is gone.
    pub deleted: bool,
    _kept: Kept,
}

impl DeletedMonitoring {
    #[inline]
    pub fn new(deleted: bool) -> Self {
        Self { deleted, ..blank() }
    }
}

record! {
    DeletedMonitoring + _kept;
    required deleted = "deleted";
}

/// A user is not watched any more.
#[derive(Clone, Default, PartialEq)]
pub struct DeletedPrivilegedUser {
    /// Whether the user is removed.
    ///
    /// Not sent by 9.1.
    pub acknowledged: Option<bool>,

    /// Whether the user is removed.
    ///
    /// Servers of 9.1 spell it so.
    pub aknowledged: Option<bool>,

    /// What happened, for people.
    pub message: Option<String>,
    _kept: Kept,
}

record! {
    DeletedPrivilegedUser + _kept: new;
    optional acknowledged = "acknowledged";
    optional aknowledged = "aknowledged";
    optional message = "message";
}

/// The engine that watches privileged users.
#[derive(Clone, PartialEq)]
pub struct MonitoringEngine {
    /// State of the engine.
    pub status: EngineStatus,

    /// Why the engine failed.
    ///
    /// Not sent by 9.1.
    pub error: Option<MonitoringEngineError>,

    _kept: Kept,
}

impl MonitoringEngine {
    #[inline]
    pub fn new(status: EngineStatus) -> Self {
        Self { status, ..blank() }
    }
}

record! {
    MonitoringEngine + _kept;
    required status = "status";
    optional error = "error";
}

/// Why an engine failed.
///
/// Not sent by 9.1.
#[derive(Clone, Default, PartialEq)]
pub struct MonitoringEngineError {
    /// What went wrong, for people.
    pub message: Option<String>,
    _kept: Kept,
}

record! {
    MonitoringEngineError + _kept: new;
    optional message = "message";
}

/// Whether the monitoring of privileged users works.
#[derive(Clone, Default, PartialEq)]
pub struct MonitoringHealth {
    /// Why the engine failed.
    ///
    /// Not sent by 9.1.
    pub error: Option<MonitoringEngineError>,

    /// Whether it works.
    ///
    /// Servers after 9.1 send the status instead.
    pub ok: Option<bool>,

    /// State of the engine.
    ///
    /// Not sent by 9.1.
    pub status: Option<EngineStatus>,

    /// How many users are watched.
    ///
    /// Not sent by 9.1.
    pub users: Option<PrivilegedUserCount>,

    _kept: Kept,
}

record! {
    MonitoringHealth + _kept: new;
    optional error = "error";
    optional ok = "ok";
    optional status = "status";
    optional users = "users";
}

/// What the caller may do with the monitoring of privileged users.
#[derive(Clone, PartialEq)]
pub struct MonitoringPrivileges {
    /// Whether no privilege is missing.
    pub has_all_required: bool,
    /// Whether the caller may read the users.
    pub has_read_permissions: Option<bool>,
    /// Whether the caller may change the users.
    pub has_write_permissions: Option<bool>,
    /// The privileges on Elasticsearch and Kibana, and whether they are there, any JSON.
    pub privileges: Option<BTreeMap<String, Json>>,
    _kept: Kept,
}

impl MonitoringPrivileges {
    #[inline]
    pub fn new(has_all_required: bool) -> Self {
        Self {
            has_all_required,
            ..blank()
        }
    }
}

record! {
    MonitoringPrivileges + _kept;
    required has_all_required = "has_all_required";
    optional has_read_permissions = "has_read_permissions";
    optional has_write_permissions = "has_write_permissions";
    optional privileges = "privileges";
}

/// A user to watch.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewPrivilegedUser {
    /// The user.
    pub user: PrivilegedUserName,
}

impl NewPrivilegedUser {
    #[inline]
    pub fn new(user: PrivilegedUserName) -> Self {
        Self { user }
    }
}

made_of!(NewPrivilegedUser, value = PrivilegedUserName);

record! {
    NewPrivilegedUser;
    required user = "user";
}

/// A user whom Elastic Security watches.
#[derive(Clone, Default, PartialEq)]
pub struct PrivilegedUser {
    /// When the record was written.
    ///
    /// Called `@timestamp` in JSON.
    pub timestamp: Option<DateTime>,

    /// Why the user is privileged.
    pub entity_analytics_monitoring: Option<PrivilegedUserOrigins>,
    /// When the record arrived.
    pub event: Option<PrivilegedUserEvent>,
    /// Id of the record.
    pub id: Option<String>,
    /// Where the user comes from, and whether he or she is watched.
    pub labels: Option<PrivilegedUserLabels>,
    /// The user.
    pub user: Option<PrivilegedUserName>,
    _kept: Kept,
}

impl PrivilegedUser {
    setters! {
        timestamp(value: impl Into<DateTime>) = Some(value.into());
        entity_analytics_monitoring(value: PrivilegedUserOrigins) = Some(value);
        event(value: PrivilegedUserEvent) = Some(value);
        id(value: impl Into<String>) = Some(value.into());
        labels(value: PrivilegedUserLabels) = Some(value);
        user(value: PrivilegedUserName) = Some(value);
    }
}

record! {
    PrivilegedUser + _kept: new;
    optional timestamp = "@timestamp";
    optional entity_analytics_monitoring = "entity_analytics_monitoring";
    optional event = "event";
    optional id = "id";
    optional labels = "labels";
    optional user = "user";
}

/// Many users.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivilegedUserBatch {
    /// The users.
    pub users: Option<Vec<PrivilegedUserBatchItem>>,
}

impl PrivilegedUserBatch {
    setters! {
        users(value: impl IntoIterator<Item = PrivilegedUserBatchItem>)
            = Some(value.into_iter().collect());
    }
}

record! {
    PrivilegedUserBatch: new;
    optional users = "users";
}

/// One of many users.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivilegedUserBatchItem {
    /// Whether the user is watched.
    pub is_monitored: Option<bool>,
    /// Name of the user.
    pub user_name: Option<String>,
}

impl PrivilegedUserBatchItem {
    setters! {
        is_monitored(value: bool) = Some(value);
        user_name(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    PrivilegedUserBatchItem: new;
    optional is_monitored = "is_monitored";
    optional user_name = "user_name";
}

/// How many users are watched.
///
/// Not sent by 9.1.
#[derive(Clone, PartialEq)]
pub struct PrivilegedUserCount {
    /// Number of users that are watched.
    pub current_count: i64,
    /// Largest number of users that can be watched.
    pub max_allowed: i64,
    _kept: Kept,
}

impl PrivilegedUserCount {
    #[inline]
    pub fn new(current_count: i64, max_allowed: i64) -> Self {
        Self {
            current_count,
            max_allowed,
            ..blank()
        }
    }
}

record! {
    PrivilegedUserCount + _kept;
    required_number current_count = "current_count";
    required_number max_allowed = "max_allowed";
}

/// Where a user comes from, and whether he or she is watched.
#[derive(Clone, Default, PartialEq)]
pub struct PrivilegedUserLabels {
    /// Whether the user is watched.
    pub monitoring: Option<PrivilegedUserMonitoring>,
    /// Indices that have the user.
    pub source_indices: Option<Vec<String>>,
    /// Integrations that have the user.
    pub source_integrations: Option<Vec<String>>,
    /// Ways on which the user was added.
    pub sources: Option<Vec<PrivilegedUserSource>>,
    _kept: Kept,
}

impl PrivilegedUserLabels {
    setters! {
        monitoring(value: PrivilegedUserMonitoring) = Some(value);
        source_indices(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        source_integrations(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        sources(value: impl IntoIterator<Item = PrivilegedUserSource>)
            = Some(value.into_iter().collect());
    }
}

record! {
    PrivilegedUserLabels + _kept: new;
    optional monitoring = "monitoring";
    optional source_indices = "source_indices";
    optional source_integrations = "source_integrations";
    optional sources = "sources";
}

/// Whether a user is watched.
#[derive(Clone, Default, PartialEq)]
pub struct PrivilegedUserMonitoring {
    /// Whether the user is watched.
    pub privileged_users: Option<PrivilegedUserState>,
    _kept: Kept,
}

impl PrivilegedUserMonitoring {
    setters! {
        privileged_users(value: PrivilegedUserState) = Some(value);
    }
}

record! {
    PrivilegedUserMonitoring + _kept: new;
    optional privileged_users = "privileged_users";
}

/// A user by name.
#[derive(Clone, Default, PartialEq)]
pub struct PrivilegedUserName {
    /// Name of the user.
    pub name: Option<String>,
    _kept: Kept,
}

impl PrivilegedUserName {
    setters! {
        name(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    PrivilegedUserName + _kept: new;
    optional name = "name";
}

/// A value that says that a user is privileged.
#[derive(Clone, Default, PartialEq)]
pub struct PrivilegedUserOrigin {
    /// Name of the field.
    pub field: Option<String>,
    /// Where the value comes from.
    pub source: Option<String>,
    /// The value.
    pub value: Option<String>,
    _kept: Kept,
}

impl PrivilegedUserOrigin {
    setters! {
        field(value: impl Into<String>) = Some(value.into());
        source(value: impl Into<String>) = Some(value.into());
        value(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    PrivilegedUserOrigin + _kept: new;
    optional field = "field";
    optional source = "source";
    optional value = "value";
}

/// Why a user is privileged.
#[derive(Clone, Default, PartialEq)]
pub struct PrivilegedUserOrigins {
    /// The values that say so.
    pub labels: Option<Vec<PrivilegedUserOrigin>>,
    _kept: Kept,
}

impl PrivilegedUserOrigins {
    setters! {
        labels(value: impl IntoIterator<Item = PrivilegedUserOrigin>)
            = Some(value.into_iter().collect());
    }
}

record! {
    PrivilegedUserOrigins + _kept: new;
    optional labels = "labels";
}

/// A way on which a user is added.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PrivilegedUserSource {
    /// `csv`
    Csv,
    /// `index_sync`
    IndexSync,
    /// `api`
    Api,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    PrivilegedUserSource;
    Csv = "csv";
    IndexSync = "index_sync";
    Api = "api";
}

/// Whether a user is watched, or was removed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PrivilegedUserState {
    /// `monitored`
    Monitored,
    /// `deleted`
    Deleted,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    PrivilegedUserState;
    Monitored = "monitored";
    Deleted = "deleted";
}

/// What came of adding many users.
#[derive(Clone, Default, PartialEq)]
pub struct PrivilegedUserUpload {
    /// The lines that failed.
    ///
    /// Not sent by 9.1.
    pub errors: Option<Vec<PrivilegedUserUploadError>>,

    /// How many lines there were.
    ///
    /// Not sent by 9.1.
    pub stats: Option<BatchStats>,

    /// Number of users that were added.
    ///
    /// Not every server sends it.
    pub upserted_count: Option<i64>,

    _kept: Kept,
}

record! {
    PrivilegedUserUpload + _kept: new;
    optional errors = "errors";
    optional stats = "stats";
    optional_number upserted_count = "upserted_count";
}

/// A line of a file that failed.
///
/// Not sent by 9.1.
#[derive(Clone, PartialEq)]
pub struct PrivilegedUserUploadError {
    /// What went wrong, for people.
    pub message: String,
    /// Number of the line.
    pub index: Field<i64>,
    /// Name of the user in the line.
    pub username: Field<String>,
    _kept: Kept,
}

impl PrivilegedUserUploadError {
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    PrivilegedUserUploadError + _kept;
    required message = "message";
    field_number index = "index";
    field username = "username";
}

/// Whether a run is scheduled.
#[derive(Clone, Default, PartialEq)]
pub struct ScheduledMonitoring {
    /// Whether the run is scheduled.
    pub success: Option<bool>,
    _kept: Kept,
}

record! {
    ScheduledMonitoring + _kept: new;
    optional success = "success";
}
