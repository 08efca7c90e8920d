// Generated from specs/kibana; do not edit.

//! The data streams that agents write to.

use openapi_runtime::record;
use openapi_runtime::wire::{Kept, blank};

use crate::fleet::{DataStreamType, TextOrNumber};

/// A dashboard for a data stream.
#[derive(Clone, PartialEq)]
pub struct DataStreamDashboard {
    /// Id of the dashboard.
    pub id: String,
    /// Name for people.
    pub title: String,
    _kept: Kept,
}

impl DataStreamDashboard {
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            ..blank()
        }
    }
}

record! {
    DataStreamDashboard + _kept;
    required id = "id";
    required title = "title";
}

/// A data stream, by its name.
#[derive(Clone, PartialEq)]
pub struct DataStreamName {
    /// Name of the data stream.
    pub name: String,
    _kept: Kept,
}

impl DataStreamName {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..blank()
        }
    }
}

record! {
    DataStreamName + _kept;
    required name = "name";
}

/// Data streams that were found.
#[derive(Clone, PartialEq)]
pub struct DataStreamNameList {
    /// The data streams.
    pub items: Vec<DataStreamName>,
    _kept: Kept,
}

impl DataStreamNameList {
    pub fn new(items: impl IntoIterator<Item = DataStreamName>) -> Self {
        Self {
            items: items.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    DataStreamNameList + _kept;
    required items = "items";
}

/// The service that a data stream of APM is about.
#[derive(Clone, PartialEq)]
pub struct DataStreamService {
    /// Environment of the service.
    pub environment: String,
    /// Name of the service.
    pub service_name: String,
    _kept: Kept,
}

impl DataStreamService {
    pub fn new(environment: impl Into<String>, service_name: impl Into<String>) -> Self {
        Self {
            environment: environment.into(),
            service_name: service_name.into(),
            ..blank()
        }
    }
}

record! {
    DataStreamService + _kept;
    required environment = "environment";
    required service_name = "serviceName";
}

/// A data stream that agents write to.
#[derive(Clone, PartialEq)]
pub struct FleetDataStream {
    /// Name of the data stream.
    pub index: String,
    /// What its documents are about, such as `nginx.access`.
    pub dataset: String,
    /// A part of the name that users choose, such as `production`.
    pub namespace: String,
    /// Type, such as `logs`.
    pub type_: DataStreamType,
    /// Name of the package that it belongs to.
    pub package: String,
    /// Installed version of the package.
    pub package_version: String,

    /// Time of the last document, in milliseconds since 1970, as `DateTime::from_millis` takes
    /// them.
    pub last_activity_ms: i64,

    /// Size on disk.
    pub size_in_bytes: i64,
    /// A text or a number.
    pub size_in_bytes_formatted: TextOrNumber,
    /// Dashboards of the package.
    pub dashboards: Vec<DataStreamDashboard>,
    /// The service that data of APM is about.
    pub service_details: Option<DataStreamService>,
    _kept: Kept,
}

impl Default for FleetDataStream {
    fn default() -> Self {
        blank()
    }
}

record! {
    FleetDataStream + _kept;
    required index = "index";
    required dataset = "dataset";
    required namespace = "namespace";
    required type_ = "type";
    required package = "package";
    required package_version = "package_version";
    required_number last_activity_ms = "last_activity_ms";
    required_number size_in_bytes = "size_in_bytes";
    required size_in_bytes_formatted = "size_in_bytes_formatted";
    required dashboards = "dashboards";
    nullable service_details = "serviceDetails";
}

/// All data streams that agents write to.
#[derive(Clone, PartialEq)]
pub struct FleetDataStreamList {
    /// The data streams.
    pub data_streams: Vec<FleetDataStream>,
    _kept: Kept,
}

impl FleetDataStreamList {
    pub fn new(data_streams: impl IntoIterator<Item = FleetDataStream>) -> Self {
        Self {
            data_streams: data_streams.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    FleetDataStreamList + _kept;
    required data_streams = "data_streams";
}
