// Generated from specs/kibana; do not edit.

//! Types of `tool_results`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{Constant, Json, record, union, wire};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A dashboard.
#[derive(Clone, PartialEq)]
pub struct BuiltDashboard {
    /// Id of the dashboard.
    pub id: String,
    /// What is on it.
    pub content: BTreeMap<String, Json>,
    /// Title of the dashboard.
    pub title: Option<String>,
    _kept: Kept,
}

impl BuiltDashboard {
    pub fn new(
        id: impl Into<String>,
        content: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
    ) -> Self {
        Self {
            id: id.into(),
            content: wire::into_map(content),
            ..blank()
        }
    }
}

record! {
    BuiltDashboard + _kept;
    required id = "id";
    required content = "content";
    optional title = "title";
}

/// A dashboard that a tool has built.
#[derive(Clone, PartialEq)]
pub struct DashboardToolResult {
    /// The kind of result.
    ///
    /// Always `dashboard`.
    pub type_: Constant,

    /// The dashboard.
    pub data: BuiltDashboard,
    /// Id of the result.
    pub tool_result_id: Option<String>,
    _kept: Kept,
}

impl DashboardToolResult {
    #[inline]
    pub fn new(data: BuiltDashboard) -> Self {
        Self {
            type_: wire::constant("dashboard".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    DashboardToolResult + _kept;
    required type_ = "type";
    required data = "data";
    optional tool_result_id = "tool_result_id";
}

/// A chart.
#[derive(Clone, PartialEq)]
pub struct DrawnVisualization {
    /// Settings of the chart, as the editor of charts has them.
    pub visualization: BTreeMap<String, Json>,
    /// Type of the chart, such as `metric`.
    pub chart_type: Option<String>,
    /// Query in ES|QL whose rows it shows.
    pub esql: Option<String>,
    /// Time that it is about.
    pub time_range: Option<ToolTimeRange>,
    _kept: Kept,
}

impl DrawnVisualization {
    pub fn new(
        visualization: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
    ) -> Self {
        Self {
            visualization: wire::into_map(visualization),
            ..blank()
        }
    }
}

record! {
    DrawnVisualization + _kept;
    required visualization = "visualization";
    optional chart_type = "chart_type";
    optional esql = "esql";
    optional time_range = "time_range";
}

/// A column of what a query found.
#[derive(Clone, PartialEq)]
pub struct EsqlResultColumn {
    /// Name of the column.
    pub name: String,
    /// Type of its values, such as `keyword`.
    pub type_: String,
    _kept: Kept,
}

impl EsqlResultColumn {
    pub fn new(name: impl Into<String>, type_: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            ..blank()
        }
    }
}

record! {
    EsqlResultColumn + _kept;
    required name = "name";
    required type_ = "type";
}

/// What a query in ES|QL found.
#[derive(Clone, PartialEq)]
pub struct EsqlRows {
    /// The query.
    pub query: String,
    /// The columns.
    pub columns: Vec<EsqlResultColumn>,
    /// The rows, each with a value for each column.
    pub values: Vec<Vec<Json>>,
    /// What the query is written in: `esql`.
    pub source: Option<String>,
    /// Time that the query is about.
    pub time_range: Option<ToolTimeRange>,
    _kept: Kept,
}

impl EsqlRows {
    pub fn new(
        query: impl Into<String>,
        columns: impl IntoIterator<Item = EsqlResultColumn>,
        values: impl IntoIterator<Item = Vec<Json>>,
    ) -> Self {
        Self {
            query: query.into(),
            columns: columns.into_iter().collect(),
            values: values.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    EsqlRows + _kept;
    required query = "query";
    required columns = "columns";
    required values = "values";
    optional source = "source";
    optional time_range = "time_range";
}

/// A query in ES|QL.
#[derive(Clone, PartialEq)]
pub struct EsqlText {
    /// Text of the query.
    pub esql: String,
    _kept: Kept,
}

impl EsqlText {
    pub fn new(esql: impl Into<String>) -> Self {
        Self {
            esql: esql.into(),
            ..blank()
        }
    }
}

record! {
    EsqlText + _kept;
    required esql = "esql";
}

/// Rows that a query found.
#[derive(Clone, PartialEq)]
pub struct EsqlToolResult {
    /// The kind of result.
    ///
    /// Always `esql_results`.
    pub type_: Constant,

    /// The rows.
    pub data: EsqlRows,
    /// Id of the result.
    pub tool_result_id: Option<String>,
    _kept: Kept,
}

impl EsqlToolResult {
    #[inline]
    pub fn new(data: EsqlRows) -> Self {
        Self {
            type_: wire::constant("esql_results".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    EsqlToolResult + _kept;
    required type_ = "type";
    required data = "data";
    optional tool_result_id = "tool_result_id";
}

/// An error in place of a result.
#[derive(Clone, PartialEq)]
pub struct FailedToolResult {
    /// The kind of result.
    ///
    /// Always `error`.
    pub type_: Constant,

    /// What went wrong.
    pub data: ToolFailure,
    /// Id of the result.
    pub tool_result_id: Option<String>,
    _kept: Kept,
}

impl FailedToolResult {
    #[inline]
    pub fn new(data: ToolFailure) -> Self {
        Self {
            type_: wire::constant("error".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    FailedToolResult + _kept;
    required type_ = "type";
    required data = "data";
    optional tool_result_id = "tool_result_id";
}

/// A result that is too long for a model, and is in a file.
#[derive(Clone, PartialEq)]
pub struct FileToolResult {
    /// The kind of result.
    ///
    /// Always `file_reference`.
    pub type_: Constant,

    /// The file.
    pub data: ResultFile,
    /// Id of the result.
    pub tool_result_id: Option<String>,
    _kept: Kept,
}

impl FileToolResult {
    #[inline]
    pub fn new(data: ResultFile) -> Self {
        Self {
            type_: wire::constant("file_reference".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    FileToolResult + _kept;
    required type_ = "type";
    required data = "data";
    optional tool_result_id = "tool_result_id";
}

/// A document of Elasticsearch.
#[derive(Clone, PartialEq)]
pub struct FoundResource {
    /// Where it is.
    pub reference: ResourceReference,
    /// Fields of the document.
    pub content: BTreeMap<String, Json>,
    /// Whether only a part of it is here.
    pub partial: Option<bool>,
    /// Title of the document.
    pub title: Option<String>,
    _kept: Kept,
}

impl FoundResource {
    pub fn new(
        reference: ResourceReference,
        content: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
    ) -> Self {
        Self {
            reference,
            content: wire::into_map(content),
            ..blank()
        }
    }
}

record! {
    FoundResource + _kept;
    required reference = "reference";
    required content = "content";
    optional partial = "partial";
    optional title = "title";
}

/// Documents.
#[derive(Clone, PartialEq)]
pub struct FoundResources {
    /// The documents.
    pub resources: Vec<FoundResource>,
    _kept: Kept,
}

impl FoundResources {
    pub fn new(resources: impl IntoIterator<Item = FoundResource>) -> Self {
        Self {
            resources: resources.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    FoundResources + _kept;
    required resources = "resources";
}

/// A result that only the tool knows the shape of.
#[derive(Clone, PartialEq)]
pub struct OtherToolResult {
    /// The kind of result.
    ///
    /// Always `other`.
    pub type_: Constant,

    /// The result.
    pub data: BTreeMap<String, Json>,
    /// Id of the result.
    pub tool_result_id: Option<String>,
    _kept: Kept,
}

impl OtherToolResult {
    pub fn new(data: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>) -> Self {
        Self {
            type_: wire::constant("other".to_owned()),
            data: wire::into_map(data),
            ..blank()
        }
    }
}

record! {
    OtherToolResult + _kept;
    required type_ = "type";
    required data = "data";
    optional tool_result_id = "tool_result_id";
}

/// A query that a tool has written.
#[derive(Clone, PartialEq)]
pub struct QueryToolResult {
    /// The kind of result.
    ///
    /// Always `query`.
    pub type_: Constant,

    /// The query.
    pub data: EsqlText,
    /// Id of the result.
    pub tool_result_id: Option<String>,
    _kept: Kept,
}

impl QueryToolResult {
    #[inline]
    pub fn new(data: EsqlText) -> Self {
        Self {
            type_: wire::constant("query".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    QueryToolResult + _kept;
    required type_ = "type";
    required data = "data";
    optional tool_result_id = "tool_result_id";
}

/// Documents that a tool found.
#[derive(Clone, PartialEq)]
pub struct ResourceListToolResult {
    /// The kind of result.
    ///
    /// Always `resource_list`.
    pub type_: Constant,

    /// The documents.
    pub data: FoundResources,
    /// Id of the result.
    pub tool_result_id: Option<String>,
    _kept: Kept,
}

impl ResourceListToolResult {
    #[inline]
    pub fn new(data: FoundResources) -> Self {
        Self {
            type_: wire::constant("resource_list".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    ResourceListToolResult + _kept;
    required type_ = "type";
    required data = "data";
    optional tool_result_id = "tool_result_id";
}

/// Where a document is.
#[derive(Clone, PartialEq)]
pub struct ResourceReference {
    /// Id of the document.
    pub id: String,
    /// Index that it is in.
    pub index: String,
    _kept: Kept,
}

impl ResourceReference {
    pub fn new(id: impl Into<String>, index: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            index: index.into(),
            ..blank()
        }
    }
}

record! {
    ResourceReference + _kept;
    required id = "id";
    required index = "index";
}

/// A document that a tool found.
#[derive(Clone, PartialEq)]
pub struct ResourceToolResult {
    /// The kind of result.
    ///
    /// Always `resource`.
    pub type_: Constant,

    /// The document.
    pub data: FoundResource,
    /// Id of the result.
    pub tool_result_id: Option<String>,
    _kept: Kept,
}

impl ResourceToolResult {
    #[inline]
    pub fn new(data: FoundResource) -> Self {
        Self {
            type_: wire::constant("resource".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    ResourceToolResult + _kept;
    required type_ = "type";
    required data = "data";
    optional tool_result_id = "tool_result_id";
}

/// A file that an agent can read.
#[derive(Clone, PartialEq)]
pub struct ResultFile {
    /// Where the file is.
    pub filepath: String,
    /// What the agent is told about it.
    pub comment: String,
    _kept: Kept,
}

impl ResultFile {
    pub fn new(filepath: impl Into<String>, comment: impl Into<String>) -> Self {
        Self {
            filepath: filepath.into(),
            comment: comment.into(),
            ..blank()
        }
    }
}

record! {
    ResultFile + _kept;
    required filepath = "filepath";
    required comment = "comment";
}

/// Rows that a query found, as older servers say it.
#[derive(Clone, PartialEq)]
pub struct TabularToolResult {
    /// The kind of result.
    ///
    /// Always `tabular_data`.
    pub type_: Constant,

    /// The rows.
    pub data: EsqlRows,
    /// Id of the result.
    pub tool_result_id: Option<String>,
    _kept: Kept,
}

impl TabularToolResult {
    #[inline]
    pub fn new(data: EsqlRows) -> Self {
        Self {
            type_: wire::constant("tabular_data".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    TabularToolResult + _kept;
    required type_ = "type";
    required data = "data";
    optional tool_result_id = "tool_result_id";
}

/// Why a tool has failed.
#[derive(Clone, PartialEq)]
pub struct ToolFailure {
    /// What went wrong, for people.
    pub message: String,
    /// More about the error.
    pub metadata: Option<BTreeMap<String, Json>>,
    /// Where in Kibana it went wrong, any JSON.
    pub stack: Option<Json>,
    _kept: Kept,
}

impl ToolFailure {
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    ToolFailure + _kept;
    required message = "message";
    optional metadata = "metadata";
    optional_json stack = "stack";
}

/// Something that a tool found.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ToolResult {
    /// A query that a tool has written.
    Query(QueryToolResult),
    /// Rows that a query found.
    Esql(EsqlToolResult),
    /// Rows that a query found, as older servers say it.
    Tabular(TabularToolResult),
    /// A document that a tool found.
    Resource(ResourceToolResult),
    /// Documents that a tool found.
    ResourceList(ResourceListToolResult),
    /// A chart that a tool has drawn.
    Visualization(VisualizationToolResult),
    /// A dashboard that a tool has built.
    Dashboard(DashboardToolResult),
    /// A result that is too long for a model, and is in a file.
    File(FileToolResult),
    /// A result that only the tool knows the shape of.
    Other(OtherToolResult),
    /// An error in place of a result.
    Failed(FailedToolResult),
    /// Anything else, as it came.
    Unknown(Json),
}

impl ToolResult {
    /// Id of the result.
    ///
    /// All known alternatives have it.
    pub fn tool_result_id(&self) -> Option<&str> {
        match self {
            Self::Query(value) => value.tool_result_id.as_deref(),
            Self::Esql(value) => value.tool_result_id.as_deref(),
            Self::Tabular(value) => value.tool_result_id.as_deref(),
            Self::Resource(value) => value.tool_result_id.as_deref(),
            Self::ResourceList(value) => value.tool_result_id.as_deref(),
            Self::Visualization(value) => value.tool_result_id.as_deref(),
            Self::Dashboard(value) => value.tool_result_id.as_deref(),
            Self::File(value) => value.tool_result_id.as_deref(),
            Self::Other(value) => value.tool_result_id.as_deref(),
            Self::Failed(value) => value.tool_result_id.as_deref(),
            Self::Unknown(_) => None,
        }
    }
}

impl From<QueryToolResult> for ToolResult {
    fn from(value: QueryToolResult) -> Self {
        Self::Query(value)
    }
}

impl From<EsqlToolResult> for ToolResult {
    fn from(value: EsqlToolResult) -> Self {
        Self::Esql(value)
    }
}

impl From<TabularToolResult> for ToolResult {
    fn from(value: TabularToolResult) -> Self {
        Self::Tabular(value)
    }
}

impl From<ResourceToolResult> for ToolResult {
    fn from(value: ResourceToolResult) -> Self {
        Self::Resource(value)
    }
}

impl From<ResourceListToolResult> for ToolResult {
    fn from(value: ResourceListToolResult) -> Self {
        Self::ResourceList(value)
    }
}

impl From<VisualizationToolResult> for ToolResult {
    fn from(value: VisualizationToolResult) -> Self {
        Self::Visualization(value)
    }
}

impl From<DashboardToolResult> for ToolResult {
    fn from(value: DashboardToolResult) -> Self {
        Self::Dashboard(value)
    }
}

impl From<FileToolResult> for ToolResult {
    fn from(value: FileToolResult) -> Self {
        Self::File(value)
    }
}

impl From<OtherToolResult> for ToolResult {
    fn from(value: OtherToolResult) -> Self {
        Self::Other(value)
    }
}

impl From<FailedToolResult> for ToolResult {
    fn from(value: FailedToolResult) -> Self {
        Self::Failed(value)
    }
}

union!(ToolResult);

impl Serialize for ToolResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Query(value) => value.serialize(serializer),
            Self::Esql(value) => value.serialize(serializer),
            Self::Tabular(value) => value.serialize(serializer),
            Self::Resource(value) => value.serialize(serializer),
            Self::ResourceList(value) => value.serialize(serializer),
            Self::Visualization(value) => value.serialize(serializer),
            Self::Dashboard(value) => value.serialize(serializer),
            Self::File(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
            Self::Failed(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ToolResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("query") => value.arm(Self::Query, Self::Unknown),
            Some("esql_results") => value.arm(Self::Esql, Self::Unknown),
            Some("tabular_data") => value.arm(Self::Tabular, Self::Unknown),
            Some("resource") => value.arm(Self::Resource, Self::Unknown),
            Some("resource_list") => value.arm(Self::ResourceList, Self::Unknown),
            Some("visualization") => value.arm(Self::Visualization, Self::Unknown),
            Some("dashboard") => value.arm(Self::Dashboard, Self::Unknown),
            Some("file_reference") => value.arm(Self::File, Self::Unknown),
            Some("other") => value.arm(Self::Other, Self::Unknown),
            Some("error") => value.arm(Self::Failed, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// A range of time.
#[derive(Clone, PartialEq)]
pub struct ToolTimeRange {
    /// When it begins, as a date or in date math: `now-1d`.
    pub from: String,
    /// When it ends.
    pub to: String,
    _kept: Kept,
}

impl ToolTimeRange {
    pub fn new(from: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            ..blank()
        }
    }
}

record! {
    ToolTimeRange + _kept;
    required from = "from";
    required to = "to";
}

/// A chart that a tool has drawn.
#[derive(Clone, PartialEq)]
pub struct VisualizationToolResult {
    /// The kind of result.
    ///
    /// Always `visualization`.
    pub type_: Constant,

    /// The chart.
    pub data: DrawnVisualization,
    /// Id of the result.
    pub tool_result_id: Option<String>,
    _kept: Kept,
}

impl VisualizationToolResult {
    #[inline]
    pub fn new(data: DrawnVisualization) -> Self {
        Self {
            type_: wire::constant("visualization".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    VisualizationToolResult + _kept;
    required type_ = "type";
    required data = "data";
    optional tool_result_id = "tool_result_id";
}
