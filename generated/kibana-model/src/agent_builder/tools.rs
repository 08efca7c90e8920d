// Generated from specs/kibana; do not edit.

//! What agents can do, such as a query or a search.

use std::collections::BTreeMap;
use std::fmt;

use openapi_runtime::wire::{
    Fit, Kept, Numeric, Raw, blank, show_arm, write_number, write_unknown,
};
use openapi_runtime::{
    Constant, Json, UnknownValue, open_enum, record, setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::agent_builder::ToolResult;

/// Something that agents can do.
#[derive(Clone, PartialEq)]
pub struct AgentTool {
    /// Id of the tool.
    ///
    /// What is before the last dot is its namespace.
    pub id: String,

    /// What kind of tool it is.
    pub type_: AgentToolType,

    /// What the tool does.
    ///
    /// Language models read it.
    pub description: String,

    /// Whether it comes with Kibana and cannot be changed.
    pub readonly: bool,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// What the tool works with.
    pub configuration: ToolConfiguration,
    /// Whether it is there only with the experimental features of the agent builder.
    pub experimental: Option<bool>,

    /// JSON Schema of what the tool takes.
    ///
    /// Lists do not have it.
    pub schema: Option<BTreeMap<String, Json>>,

    _kept: Kept,
}

impl AgentTool {
    pub fn new(
        id: impl Into<String>,
        type_: AgentToolType,
        description: impl Into<String>,
        readonly: bool,
        tags: impl IntoIterator<Item = impl Into<String>>,
        configuration: impl Into<ToolConfiguration>,
    ) -> Self {
        Self {
            id: id.into(),
            type_,
            description: description.into(),
            readonly,
            tags: tags.into_iter().map(Into::into).collect(),
            configuration: configuration.into(),
            ..blank()
        }
    }
}

record! {
    AgentTool + _kept;
    required id = "id";
    required type_ = "type";
    required description = "description";
    required readonly = "readonly";
    required tags = "tags";
    required configuration = "configuration";
    optional experimental = "experimental";
    optional schema = "schema";
}

/// A kind of tools: those that come with Kibana, queries in ES|QL, searches in indices,
/// workflows, and tools of MCP servers.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AgentToolType {
    /// `builtin`
    Builtin,
    /// `esql`
    Esql,
    /// `index_search`
    IndexSearch,
    /// `workflow`
    Workflow,
    /// `mcp`
    Mcp,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AgentToolType;
    Builtin = "builtin";
    Esql = "esql";
    IndexSearch = "index_search";
    Workflow = "workflow";
    Mcp = "mcp";
}

/// Changes of a tool.
///
/// What is left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentToolUpdate {
    /// What the tool works with.
    pub configuration: Option<ToolConfigurationUpdate>,

    /// What the tool does.
    ///
    /// Language models read it.
    pub description: Option<String>,

    /// Words to find it by.
    pub tags: Option<Vec<String>>,
}

impl AgentToolUpdate {
    setters! {
        configuration(value: ToolConfigurationUpdate) = Some(value);
        description(value: impl Into<String>) = Some(value.into());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    AgentToolUpdate: new;
    optional configuration = "configuration";
    optional description = "description";
    optional tags = "tags";
}

/// Tools.
#[derive(Clone, PartialEq)]
pub struct AgentTools {
    /// The tools.
    pub results: Vec<AgentTool>,
    _kept: Kept,
}

impl AgentTools {
    pub fn new(results: impl IntoIterator<Item = AgentTool>) -> Self {
        Self {
            results: results.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    AgentTools + _kept;
    required results = "results";
}

/// A query in ES|QL.
#[derive(Clone, PartialEq)]
pub struct EsqlToolConfiguration {
    /// The query.
    ///
    /// A parameter is its name after `?`.
    pub query: String,

    /// The parameters by their names.
    ///
    /// Default: `{}`.
    pub params: BTreeMap<String, EsqlToolParam>,

    _kept: Kept,
}

impl EsqlToolConfiguration {
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            ..blank()
        }
    }

    setters! {
        params(value: impl IntoIterator<Item = (impl Into<String>, EsqlToolParam)>)
            = wire::into_map(value);
    }
}

record! {
    EsqlToolConfiguration + _kept;
    required query = "query";
    required params = "params";
}

/// A parameter of a query.
#[derive(Clone, PartialEq)]
pub struct EsqlToolParam {
    /// Type of its value.
    pub type_: EsqlToolParamType,

    /// What it is.
    ///
    /// Language models read it.
    pub description: String,

    /// Its value where it is left out.
    pub default_value: Option<EsqlToolParamValue>,
    /// Whether it may be left out.
    pub optional: Option<bool>,
    _kept: Kept,
}

impl EsqlToolParam {
    pub fn new(type_: EsqlToolParamType, description: impl Into<String>) -> Self {
        Self {
            type_,
            description: description.into(),
            ..blank()
        }
    }

    setters! {
        default_value(value: impl Into<EsqlToolParamValue>) = Some(value.into());
        optional(value: bool) = Some(value);
    }
}

record! {
    EsqlToolParam + _kept;
    required type_ = "type";
    required description = "description";
    optional default_value = "defaultValue";
    optional optional = "optional";
}

/// Type of a parameter.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EsqlToolParamType {
    /// `string`
    String,
    /// `integer`
    Integer,
    /// `float`
    Float,
    /// `boolean`
    Boolean,
    /// `date`
    Date,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    EsqlToolParamType;
    String = "string";
    Integer = "integer";
    Float = "float";
    Boolean = "boolean";
    Date = "date";
}

/// Value of a parameter.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EsqlToolParamValue {
    /// A text, or a date in ISO 8601.
    Text(String),
    /// A number.
    Number(f64),
    /// Yes or no.
    Flag(bool),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for EsqlToolParamValue {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for EsqlToolParamValue {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<f64> for EsqlToolParamValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<bool> for EsqlToolParamValue {
    fn from(value: bool) -> Self {
        Self::Flag(value)
    }
}

union!(EsqlToolParamValue);

union!(EsqlToolParamValue::Number, integers);

impl Serialize for EsqlToolParamValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Number(value) => write_number(value, serializer),
            Self::Flag(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EsqlToolParamValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_string() {
            return value.arm(Self::Text, Self::Unknown);
        }
        if value.is_number() {
            return value.arm(|Numeric(value)| Self::Number(value), Self::Unknown);
        }
        if value.is_boolean() {
            return value.arm(Self::Flag, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// A search in indices.
#[derive(Clone, PartialEq)]
pub struct IndexSearchToolConfiguration {
    /// Names of indices.
    pub pattern: String,
    /// What the language model that writes the query is told.
    pub custom_instructions: Option<String>,

    /// Number of documents that are found at most.
    ///
    /// At least 1.
    pub row_limit: Option<u64>,

    _kept: Kept,
}

impl IndexSearchToolConfiguration {
    pub fn new(pattern: impl Into<String>) -> Self {
        Self {
            pattern: pattern.into(),
            ..blank()
        }
    }

    setters! {
        custom_instructions(value: impl Into<String>) = Some(value.into());
        row_limit(value: u64) = Some(value);
    }
}

record! {
    IndexSearchToolConfiguration + _kept;
    required pattern = "pattern";
    optional custom_instructions = "custom_instructions";
    optional_number row_limit = "row_limit";
}

/// A tool to create.
///
/// Its type decides what it is made of.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewAgentTool {
    /// A tool that runs a query in ES|QL.
    Esql(NewEsqlTool),
    /// A tool that searches indices.
    IndexSearch(NewIndexSearchTool),
    /// A tool that runs a workflow.
    Workflow(NewWorkflowTool),
    /// A tool of an MCP server.
    Remote(NewRemoteTool),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<NewEsqlTool> for NewAgentTool {
    fn from(value: NewEsqlTool) -> Self {
        Self::Esql(value)
    }
}

impl From<NewIndexSearchTool> for NewAgentTool {
    fn from(value: NewIndexSearchTool) -> Self {
        Self::IndexSearch(value)
    }
}

impl From<NewWorkflowTool> for NewAgentTool {
    fn from(value: NewWorkflowTool) -> Self {
        Self::Workflow(value)
    }
}

impl From<NewRemoteTool> for NewAgentTool {
    fn from(value: NewRemoteTool) -> Self {
        Self::Remote(value)
    }
}

union!(NewAgentTool);

impl Serialize for NewAgentTool {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Esql(value) => value.serialize(serializer),
            Self::IndexSearch(value) => value.serialize(serializer),
            Self::Workflow(value) => value.serialize(serializer),
            Self::Remote(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for NewAgentTool {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("esql") => value.arm(Self::Esql, Self::Unknown),
            Some("index_search") => value.arm(Self::IndexSearch, Self::Unknown),
            Some("workflow") => value.arm(Self::Workflow, Self::Unknown),
            Some("mcp") => value.arm(Self::Remote, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// A tool that runs a query in ES|QL.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewEsqlTool {
    /// Id of the tool: lowercase letters, digits, dots, hyphens and underscores, with a letter or a
    /// digit at both ends.
    ///
    /// What is before the last dot is its namespace.
    ///
    /// At most 64 characters.
    pub id: String,

    /// The type of such tools.
    ///
    /// Always `esql`.
    pub type_: Constant,

    /// The query.
    pub configuration: EsqlToolConfiguration,

    /// What the tool does.
    ///
    /// Language models read it.
    ///
    /// Default: the empty string.
    pub description: Option<String>,

    /// Words to find it by.
    ///
    /// Default: `[]`.
    pub tags: Option<Vec<String>>,
}

impl NewEsqlTool {
    pub fn new(id: impl Into<String>, configuration: EsqlToolConfiguration) -> Self {
        Self {
            id: id.into(),
            type_: wire::constant("esql".to_owned()),
            configuration,
            ..blank()
        }
    }

    setters! {
        description(value: impl Into<String>) = Some(value.into());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    NewEsqlTool;
    required id = "id";
    required type_ = "type";
    required configuration = "configuration";
    optional description = "description";
    optional tags = "tags";
}

/// A tool that searches indices.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewIndexSearchTool {
    /// Id of the tool: lowercase letters, digits, dots, hyphens and underscores, with a letter or a
    /// digit at both ends.
    ///
    /// What is before the last dot is its namespace.
    ///
    /// At most 64 characters.
    pub id: String,

    /// The type of such tools.
    ///
    /// Always `index_search`.
    pub type_: Constant,

    /// Where it searches.
    pub configuration: IndexSearchToolConfiguration,

    /// What the tool does.
    ///
    /// Language models read it.
    ///
    /// Default: the empty string.
    pub description: Option<String>,

    /// Words to find it by.
    ///
    /// Default: `[]`.
    pub tags: Option<Vec<String>>,
}

impl NewIndexSearchTool {
    pub fn new(id: impl Into<String>, configuration: IndexSearchToolConfiguration) -> Self {
        Self {
            id: id.into(),
            type_: wire::constant("index_search".to_owned()),
            configuration,
            ..blank()
        }
    }

    setters! {
        description(value: impl Into<String>) = Some(value.into());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    NewIndexSearchTool;
    required id = "id";
    required type_ = "type";
    required configuration = "configuration";
    optional description = "description";
    optional tags = "tags";
}

/// A tool of an MCP server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewRemoteTool {
    /// Id of the tool: lowercase letters, digits, dots, hyphens and underscores, with a letter or a
    /// digit at both ends.
    ///
    /// What is before the last dot is its namespace.
    ///
    /// At most 64 characters.
    pub id: String,

    /// The type of such tools.
    ///
    /// Always `mcp`.
    pub type_: Constant,

    /// The server and its tool.
    pub configuration: RemoteToolConfiguration,

    /// What the tool does.
    ///
    /// Language models read it.
    ///
    /// Default: the empty string.
    pub description: Option<String>,

    /// Words to find it by.
    ///
    /// Default: `[]`.
    pub tags: Option<Vec<String>>,
}

impl NewRemoteTool {
    pub fn new(id: impl Into<String>, configuration: RemoteToolConfiguration) -> Self {
        Self {
            id: id.into(),
            type_: wire::constant("mcp".to_owned()),
            configuration,
            ..blank()
        }
    }

    setters! {
        description(value: impl Into<String>) = Some(value.into());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    NewRemoteTool;
    required id = "id";
    required type_ = "type";
    required configuration = "configuration";
    optional description = "description";
    optional tags = "tags";
}

/// A tool that runs a workflow.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewWorkflowTool {
    /// Id of the tool: lowercase letters, digits, dots, hyphens and underscores, with a letter or a
    /// digit at both ends.
    ///
    /// What is before the last dot is its namespace.
    ///
    /// At most 64 characters.
    pub id: String,

    /// The type of such tools.
    ///
    /// Always `workflow`.
    pub type_: Constant,

    /// The workflow.
    pub configuration: WorkflowToolConfiguration,

    /// What the tool does.
    ///
    /// Language models read it.
    ///
    /// Default: the empty string.
    pub description: Option<String>,

    /// Words to find it by.
    ///
    /// Default: `[]`.
    pub tags: Option<Vec<String>>,
}

impl NewWorkflowTool {
    pub fn new(id: impl Into<String>, configuration: WorkflowToolConfiguration) -> Self {
        Self {
            id: id.into(),
            type_: wire::constant("workflow".to_owned()),
            configuration,
            ..blank()
        }
    }

    setters! {
        description(value: impl Into<String>) = Some(value.into());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    NewWorkflowTool;
    required id = "id";
    required type_ = "type";
    required configuration = "configuration";
    optional description = "description";
    optional tags = "tags";
}

/// A tool of an MCP server.
#[derive(Clone, PartialEq)]
pub struct RemoteToolConfiguration {
    /// Id of the connector to the server.
    pub connector_id: String,
    /// Name of the tool there.
    pub tool_name: String,
    _kept: Kept,
}

impl RemoteToolConfiguration {
    pub fn new(connector_id: impl Into<String>, tool_name: impl Into<String>) -> Self {
        Self {
            connector_id: connector_id.into(),
            tool_name: tool_name.into(),
            ..blank()
        }
    }
}

record! {
    RemoteToolConfiguration + _kept;
    required connector_id = "connector_id";
    required tool_name = "tool_name";
}

/// What a tool works with.
///
/// Tools that come with Kibana have none.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ToolConfiguration {
    /// A query in ES|QL.
    Esql(EsqlToolConfiguration),
    /// A search in indices.
    IndexSearch(IndexSearchToolConfiguration),
    /// A workflow.
    Workflow(WorkflowToolConfiguration),
    /// A tool of an MCP server.
    Remote(RemoteToolConfiguration),
    /// Nothing, which is what tools that come with Kibana have.
    Builtin(BTreeMap<String, Json>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl fmt::Debug for ToolConfiguration {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::Esql(value) => ("Esql", value),
            Self::IndexSearch(value) => ("IndexSearch", value),
            Self::Workflow(value) => ("Workflow", value),
            Self::Remote(value) => ("Remote", value),
            Self::Builtin(value) => ("Builtin", value),
            Self::Unknown(value) => ("Unknown", value),
        };
        show_arm(formatter, name, value)
    }
}

impl From<EsqlToolConfiguration> for ToolConfiguration {
    fn from(value: EsqlToolConfiguration) -> Self {
        Self::Esql(value)
    }
}

impl From<IndexSearchToolConfiguration> for ToolConfiguration {
    fn from(value: IndexSearchToolConfiguration) -> Self {
        Self::IndexSearch(value)
    }
}

impl From<WorkflowToolConfiguration> for ToolConfiguration {
    fn from(value: WorkflowToolConfiguration) -> Self {
        Self::Workflow(value)
    }
}

impl From<RemoteToolConfiguration> for ToolConfiguration {
    fn from(value: RemoteToolConfiguration) -> Self {
        Self::Remote(value)
    }
}

impl From<BTreeMap<String, Json>> for ToolConfiguration {
    fn from(value: BTreeMap<String, Json>) -> Self {
        Self::Builtin(value)
    }
}

union!(ToolConfiguration);

union!(ToolConfiguration::Builtin, entries = Json);

impl Serialize for ToolConfiguration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Esql(value) => value.serialize(serializer),
            Self::IndexSearch(value) => value.serialize(serializer),
            Self::Workflow(value) => value.serialize(serializer),
            Self::Remote(value) => value.serialize(serializer),
            Self::Builtin(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ToolConfiguration {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            let fits = [
                Fit::of::<EsqlToolConfiguration>(),
                Fit::of::<IndexSearchToolConfiguration>(),
                Fit::of::<WorkflowToolConfiguration>(),
                Fit::of::<RemoteToolConfiguration>(),
                Fit::ANYTHING,
            ];
            for candidate in value.rank(&fits) {
                let decoded = match candidate {
                    0 => value.decode().map(Self::Esql),
                    1 => value.decode().map(Self::IndexSearch),
                    2 => value.decode().map(Self::Workflow),
                    3 => value.decode().map(Self::Remote),
                    _ => value.decode().map(Self::Builtin),
                };
                if let Ok(known) = decoded {
                    return Ok(known);
                }
            }
        }
        value.keep(Self::Unknown)
    }
}

/// Changes of what a tool works with.
///
/// Servers refuse what is of another type than the tool.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ToolConfigurationUpdate {
    /// Id of the connector to an MCP server.
    pub connector_id: Option<String>,
    /// What the language model that writes the query is told.
    pub custom_instructions: Option<String>,
    /// The parameters of the query by their names.
    pub params: Option<BTreeMap<String, EsqlToolParam>>,
    /// Names of indices.
    pub pattern: Option<String>,
    /// The query in ES|QL.
    pub query: Option<String>,

    /// Number of documents that are found at most.
    ///
    /// At least 1.
    pub row_limit: Option<u64>,

    /// Name of the tool on an MCP server.
    pub tool_name: Option<String>,
    /// Whether the tool waits for the workflow, for two minutes at most.
    pub wait_for_completion: Option<bool>,
    /// Id of the workflow.
    pub workflow_id: Option<String>,
}

impl ToolConfigurationUpdate {
    setters! {
        connector_id(value: impl Into<String>) = Some(value.into());
        custom_instructions(value: impl Into<String>) = Some(value.into());
        params(value: impl IntoIterator<Item = (impl Into<String>, EsqlToolParam)>)
            = Some(wire::into_map(value));
        pattern(value: impl Into<String>) = Some(value.into());
        query(value: impl Into<String>) = Some(value.into());
        row_limit(value: u64) = Some(value);
        tool_name(value: impl Into<String>) = Some(value.into());
        wait_for_completion(value: bool) = Some(value);
        workflow_id(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    ToolConfigurationUpdate debug: new;
    optional connector_id = "connector_id";
    optional custom_instructions = "custom_instructions";
    optional params = "params";
    optional pattern = "pattern";
    optional query = "query";
    optional_number row_limit = "row_limit";
    optional tool_name = "tool_name";
    optional wait_for_completion = "wait_for_completion";
    optional workflow_id = "workflow_id";
}

/// What a tool is to do.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolExecution {
    /// Id of the tool.
    pub tool_id: String,

    /// Values by the names that the `schema` of the tool has.
    ///
    /// It may be empty.
    ///
    /// Default: `{}`.
    pub tool_params: BTreeMap<String, Json>,

    /// Id of the connector to a language model, for tools that ask one.
    pub connector_id: Option<String>,
}

impl ToolExecution {
    pub fn new(tool_id: impl Into<String>) -> Self {
        Self {
            tool_id: tool_id.into(),
            ..blank()
        }
    }

    setters! {
        tool_params(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
        connector_id(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    ToolExecution debug;
    required tool_id = "tool_id";
    required tool_params = "tool_params";
    optional connector_id = "connector_id";
}

/// What a tool found.
#[derive(Clone, PartialEq)]
pub struct ToolResults {
    /// The results.
    pub results: Vec<ToolResult>,
    _kept: Kept,
}

impl ToolResults {
    pub fn new(results: impl IntoIterator<Item = impl Into<ToolResult>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    ToolResults + _kept;
    required results = "results";
}

/// A workflow.
#[derive(Clone, PartialEq)]
pub struct WorkflowToolConfiguration {
    /// Id of the workflow.
    pub workflow_id: String,
    /// Whether the tool waits for the workflow, for two minutes at most.
    pub wait_for_completion: Option<bool>,
    _kept: Kept,
}

impl WorkflowToolConfiguration {
    pub fn new(workflow_id: impl Into<String>) -> Self {
        Self {
            workflow_id: workflow_id.into(),
            ..blank()
        }
    }

    setters! {
        wait_for_completion(value: bool) = Some(value);
    }
}

record! {
    WorkflowToolConfiguration + _kept;
    required workflow_id = "workflow_id";
    optional wait_for_completion = "wait_for_completion";
}
