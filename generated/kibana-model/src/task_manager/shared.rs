// Generated from specs/kibana; do not edit.

//! Types of the family `task_manager`.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{DateTime, Json, UnknownValue, open_enum, record};

/// Figures of a part of the task manager.
#[derive(Clone, PartialEq)]
pub struct TaskManagerFigures {
    /// When they were collected.
    pub timestamp: DateTime,
    /// The figures, any JSON.
    pub value: Json,
    /// The state of the part, `OK`, `warn` or `error`.
    pub status: Option<TaskManagerState>,
    _kept: Kept,
}

impl TaskManagerFigures {
    pub fn new(timestamp: impl Into<DateTime>, value: impl Into<Json>) -> Self {
        Self {
            timestamp: timestamp.into(),
            value: value.into(),
            ..blank()
        }
    }
}

record! {
    TaskManagerFigures + _kept;
    required timestamp = "timestamp";
    required_json value = "value";
    optional status = "status";
}

/// How the task manager of a server is doing.
#[derive(Clone, PartialEq)]
pub struct TaskManagerHealth {
    /// Id of the server.
    pub id: String,
    /// The parts.
    pub stats: TaskManagerStatistics,
    /// The worst state of the parts, `OK`, `warn` or `error`.
    pub status: TaskManagerState,
    /// When this was written.
    pub timestamp: DateTime,
    /// When the figures were last brought up to date.
    pub last_update: Option<DateTime>,
    _kept: Kept,
}

impl TaskManagerHealth {
    pub fn new(
        id: impl Into<String>,
        stats: TaskManagerStatistics,
        status: TaskManagerState,
        timestamp: impl Into<DateTime>,
    ) -> Self {
        Self {
            id: id.into(),
            stats,
            status,
            timestamp: timestamp.into(),
            ..blank()
        }
    }
}

record! {
    TaskManagerHealth + _kept;
    required id = "id";
    required stats = "stats";
    required status = "status";
    required timestamp = "timestamp";
    optional last_update = "last_update";
}

/// How background work does.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TaskManagerState {
    /// `OK`
    Ok,
    /// `warn`
    Warn,
    /// `error`
    Error,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    TaskManagerState;
    Ok = "OK";
    Warn = "warn";
    Error = "error";
}

/// Figures of the task manager.
#[derive(Clone, Default, PartialEq)]
pub struct TaskManagerStatistics {
    /// How many servers the work needs.
    pub capacity_estimation: Option<TaskManagerFigures>,
    /// Its settings.
    pub configuration: Option<TaskManagerFigures>,
    /// How tasks went.
    pub runtime: Option<TaskManagerFigures>,
    /// Tasks that there are.
    pub workload: Option<TaskManagerFigures>,
    _kept: Kept,
}

record! {
    TaskManagerStatistics + _kept: new;
    optional capacity_estimation = "capacity_estimation";
    optional configuration = "configuration";
    optional runtime = "runtime";
    optional workload = "workload";
}
