// Generated from specs/kibana; do not edit.

//! Dashboards that are attached to streams.

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{Json, made_of, record, union};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A dashboard by its id.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DashboardId {
    /// Id of the dashboard.
    pub id: String,
}

impl DashboardId {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

made_of!(DashboardId, text);

record! {
    DashboardId;
    required id = "id";
}

/// Attaches a dashboard.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DashboardLink {
    /// The dashboard.
    pub index: DashboardId,
}

impl DashboardLink {
    pub fn new(index: impl Into<DashboardId>) -> Self {
        Self { index: index.into() }
    }
}

made_of!(DashboardLink, into = DashboardId);

record! {
    DashboardLink;
    required index = "index";
}

/// A change of the dashboards of a stream.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DashboardOperation {
    /// Attaches a dashboard.
    Link(DashboardLink),
    /// Detaches a dashboard.
    Unlink(DashboardRemoval),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<DashboardLink> for DashboardOperation {
    fn from(value: DashboardLink) -> Self {
        Self::Link(value)
    }
}

impl From<DashboardRemoval> for DashboardOperation {
    fn from(value: DashboardRemoval) -> Self {
        Self::Unlink(value)
    }
}

union!(DashboardOperation);

impl Serialize for DashboardOperation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Link(value) => value.serialize(serializer),
            Self::Unlink(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for DashboardOperation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("index") {
            return value.arm(Self::Link, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Unlink, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Changes of the dashboards of a stream.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DashboardOperations {
    /// The changes.
    pub operations: Vec<DashboardOperation>,
}

impl DashboardOperations {
    pub fn new(operations: impl IntoIterator<Item = impl Into<DashboardOperation>>) -> Self {
        Self {
            operations: operations.into_iter().map(Into::into).collect(),
        }
    }
}

record! {
    DashboardOperations;
    required operations = "operations";
}

/// Detaches a dashboard.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DashboardRemoval {
    /// The dashboard.
    pub delete: DashboardId,
}

impl DashboardRemoval {
    pub fn new(delete: impl Into<DashboardId>) -> Self {
        Self { delete: delete.into() }
    }
}

made_of!(DashboardRemoval, into = DashboardId);

record! {
    DashboardRemoval;
    required delete = "delete";
}

/// A dashboard of a stream.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, PartialEq)]
pub struct StreamDashboard {
    /// Id of the dashboard.
    pub id: String,
    /// The title, as older servers call it.
    pub label: Option<String>,
    /// Tags of the dashboard.
    pub tags: Option<Vec<String>>,
    /// Title of the dashboard.
    pub title: Option<String>,
    _kept: Kept,
}

impl StreamDashboard {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }
}

record! {
    StreamDashboard + _kept;
    required id = "id";
    optional label = "label";
    optional tags = "tags";
    optional title = "title";
}

/// The dashboards of a stream.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, PartialEq)]
pub struct StreamDashboards {
    /// The dashboards.
    pub dashboards: Vec<StreamDashboard>,
    _kept: Kept,
}

impl StreamDashboards {
    pub fn new(dashboards: impl IntoIterator<Item = StreamDashboard>) -> Self {
        Self {
            dashboards: dashboards.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    StreamDashboards + _kept;
    required dashboards = "dashboards";
}
