// Generated from specs/kibana; do not edit.

//! Work that protected hosts are told to do, and the files that it fetches.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, OpenEnum, Raw, blank, unknown, write_unknown};
use openapi_runtime::{DateTime, Json, UnknownValue, open_enum, record, setters, union};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What Kibana can do about the encryption of actions.
#[derive(Clone, Default, PartialEq)]
pub struct ActionEncryption {
    /// True when Kibana has a key, and actions can be sent.
    pub can_encrypt: Option<bool>,
    _kept: Kept,
}

record! {
    ActionEncryption + _kept: new;
    optional can_encrypt = "canEncrypt";
}

/// Whether response actions can be sent, in one of the two forms in which servers say so.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EndpointActionsState {
    /// The state inside a property.
    Wrapped(EndpointActionsStateWrapped),
    /// The state at the top.
    Plain(EndpointActionsStatePlain),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<EndpointActionsStateWrapped> for EndpointActionsState {
    fn from(value: EndpointActionsStateWrapped) -> Self {
        Self::Wrapped(value)
    }
}

impl From<EndpointActionsStatePlain> for EndpointActionsState {
    fn from(value: EndpointActionsStatePlain) -> Self {
        Self::Plain(value)
    }
}

union!(EndpointActionsState);

impl Serialize for EndpointActionsState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Wrapped(value) => value.serialize(serializer),
            Self::Plain(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointActionsState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("body") {
            return value.arm(Self::Wrapped, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Plain, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// The state at the top.
#[derive(Clone, PartialEq)]
pub struct EndpointActionsStatePlain {
    /// What Kibana can do about the encryption of actions.
    pub data: ActionEncryption,
    _kept: Kept,
}

impl EndpointActionsStatePlain {
    /// Creates the value from its required property.
    pub fn new(data: ActionEncryption) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    EndpointActionsStatePlain + _kept;
    required data = "data";
}

/// The state inside a property.
#[derive(Clone, PartialEq)]
pub struct EndpointActionsStateWrapped {
    /// The state at the top.
    pub body: EndpointActionsStatePlain,
    _kept: Kept,
}

impl EndpointActionsStateWrapped {
    /// Creates the value from its required property.
    pub fn new(body: EndpointActionsStatePlain) -> Self {
        Self { body, ..blank() }
    }
}

record! {
    EndpointActionsStateWrapped + _kept;
    required body = "body";
}

/// The product whose agent protects the host.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EndpointAgentType {
    /// `endpoint`
    Endpoint,
    /// `sentinel_one`
    SentinelOne,
    /// `crowdstrike`
    Crowdstrike,
    /// `microsoft_defender_endpoint`
    MicrosoftDefenderEndpoint,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl EndpointAgentType {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Endpoint => "endpoint",
            Self::SentinelOne => "sentinel_one",
            Self::Crowdstrike => "crowdstrike",
            Self::MicrosoftDefenderEndpoint => "microsoft_defender_endpoint",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(EndpointAgentType);

impl OpenEnum for EndpointAgentType {
    fn from_wire(value: &str) -> Self {
        match value {
            "endpoint" => Self::Endpoint,
            "sentinel_one" => Self::SentinelOne,
            "crowdstrike" => Self::Crowdstrike,
            "microsoft_defender_endpoint" => Self::MicrosoftDefenderEndpoint,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// What is scanned on which hosts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EndpointScan {
    /// Ids of the agents on the hosts, at least one.
    ///
    /// At least 1 item.
    pub endpoint_ids: Vec<String>,

    /// What is scanned.
    pub parameters: ScanParameters,

    /// The product whose agents these are.
    ///
    /// Default: `endpoint`.
    pub agent_type: Option<EndpointAgentType>,

    /// Ids of alerts that the action belongs to.
    ///
    /// At least 1 item and at most 50 items.
    pub alert_ids: Option<Vec<String>>,

    /// Ids of cases that the action is noted in.
    ///
    /// At least 1 item and at most 50 items.
    pub case_ids: Option<Vec<String>>,

    /// Why, for people.
    pub comment: Option<String>,
}

impl EndpointScan {
    /// Creates the value from its required properties.
    pub fn new(
        endpoint_ids: impl IntoIterator<Item = impl Into<String>>,
        parameters: ScanParameters,
    ) -> Self {
        Self {
            endpoint_ids: endpoint_ids.into_iter().map(Into::into).collect(),
            parameters,
            ..blank()
        }
    }

    setters! {
        agent_type(value: EndpointAgentType) = Some(value);
        alert_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        case_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        comment(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    EndpointScan;
    required endpoint_ids = "endpoint_ids";
    required parameters = "parameters";
    optional agent_type = "agent_type";
    optional alert_ids = "alert_ids";
    optional case_ids = "case_ids";
    optional comment = "comment";
}

/// A process on a host, by one of its two ids.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Process {
    /// A process by the number that its host gave it.
    ByPid(ProcessByPid),
    /// A process by the id that the agent gave it.
    ByEntityId(ProcessByEntityId),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<ProcessByPid> for Process {
    fn from(value: ProcessByPid) -> Self {
        Self::ByPid(value)
    }
}

impl From<ProcessByEntityId> for Process {
    fn from(value: ProcessByEntityId) -> Self {
        Self::ByEntityId(value)
    }
}

union!(Process);

impl Serialize for Process {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ByPid(value) => value.serialize(serializer),
            Self::ByEntityId(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Process {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("pid") {
            return value.arm(Self::ByPid, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::ByEntityId, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// A process by the id that the agent gave it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessByEntityId {
    /// Id of the process, as `process.entity_id` in events of the host.
    ///
    /// At least 1 character.
    pub entity_id: String,
}

impl ProcessByEntityId {
    /// Creates the value from its required property.
    pub fn new(entity_id: impl Into<String>) -> Self {
        Self {
            entity_id: entity_id.into(),
        }
    }
}

record! {
    ProcessByEntityId;
    required entity_id = "entity_id";
}

/// A process by the number that its host gave it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessByPid {
    /// Number of the process.
    ///
    /// A host may give it to another process later.
    ///
    /// At least 1.
    pub pid: u64,
}

impl ProcessByPid {
    /// Creates the value from its required property.
    pub fn new(pid: u64) -> Self {
        Self { pid }
    }
}

record! {
    ProcessByPid;
    required_whole pid = "pid";
}

/// Which process is suspended on which hosts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessSuspension {
    /// Ids of the agents on the hosts, at least one.
    ///
    /// At least 1 item.
    pub endpoint_ids: Vec<String>,

    /// A process on a host, by one of its two ids.
    pub parameters: Process,

    /// The product whose agents these are.
    ///
    /// Default: `endpoint`.
    pub agent_type: Option<EndpointAgentType>,

    /// Ids of alerts that the action belongs to.
    ///
    /// At least 1 item and at most 50 items.
    pub alert_ids: Option<Vec<String>>,

    /// Ids of cases that the action is noted in.
    ///
    /// At least 1 item and at most 50 items.
    pub case_ids: Option<Vec<String>>,

    /// Why, for people.
    pub comment: Option<String>,
}

impl ProcessSuspension {
    /// Creates the value from its required properties.
    pub fn new(
        endpoint_ids: impl IntoIterator<Item = impl Into<String>>,
        parameters: impl Into<Process>,
    ) -> Self {
        Self {
            endpoint_ids: endpoint_ids.into_iter().map(Into::into).collect(),
            parameters: parameters.into(),
            ..blank()
        }
    }

    setters! {
        agent_type(value: EndpointAgentType) = Some(value);
        alert_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        case_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        comment(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    ProcessSuspension;
    required endpoint_ids = "endpoint_ids";
    required parameters = "parameters";
    optional agent_type = "agent_type";
    optional alert_ids = "alert_ids";
    optional case_ids = "case_ids";
    optional comment = "comment";
}

/// Work that hosts are told to do, and how far it has come.
#[derive(Clone, PartialEq)]
pub struct ResponseAction {
    /// Id of the action.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub id: String,

    /// Ids of the agents on the hosts.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub agents: Vec<String>,

    /// The product whose agent protects the host.
    pub agent_type: EndpointAgentType,
    /// What hosts are told to do.
    pub command: ResponseActionCommand,

    /// Name of the user who began the action.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub created_by: String,

    /// When the action was begun.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub started_at: DateTime,

    /// True once all hosts are done, successfully or not.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub is_completed: bool,

    /// True once all hosts are done without an error.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub was_successful: bool,

    /// True when hosts did not take the action in time.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub is_expired: bool,

    /// How far each host has come, by the ids of the agents.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub agent_state: Option<BTreeMap<String, ResponseActionAgentState>>,

    /// Why, for people.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub comment: Option<String>,

    /// When the last host was done.
    ///
    /// Left out until then.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub completed_at: Option<DateTime>,

    /// What went wrong on hosts, for people.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub errors: Option<Vec<String>>,

    /// The hosts, by the ids of their agents.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub hosts: Option<BTreeMap<String, ResponseActionHost>>,

    /// What the hosts sent back, by the ids of the agents.
    ///
    /// Empty until they do.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub outputs: Option<BTreeMap<String, ResponseActionOutput>>,

    /// What the command was told to work on, as it was sent.
    pub parameters: Option<ResponseActionParameters>,
    /// How far an action has come.
    pub status: Option<ResponseActionStatus>,
    _kept: Kept,
}

impl ResponseAction {
    /// Creates the value from its required properties.
    #[expect(clippy::too_many_arguments, reason = "one for each required property")]
    pub fn new(
        id: impl Into<String>,
        agents: impl IntoIterator<Item = impl Into<String>>,
        agent_type: EndpointAgentType,
        command: ResponseActionCommand,
        created_by: impl Into<String>,
        started_at: impl Into<DateTime>,
        is_completed: bool,
        was_successful: bool,
        is_expired: bool,
    ) -> Self {
        Self {
            id: id.into(),
            agents: agents.into_iter().map(Into::into).collect(),
            agent_type,
            command,
            created_by: created_by.into(),
            started_at: started_at.into(),
            is_completed,
            was_successful,
            is_expired,
            ..blank()
        }
    }
}

record! {
    ResponseAction + _kept;
    required id = "id";
    required agents = "agents";
    required agent_type = "agentType";
    required command = "command";
    required created_by = "createdBy";
    required started_at = "startedAt";
    required is_completed = "isCompleted";
    required was_successful = "wasSuccessful";
    required is_expired = "isExpired";
    optional agent_state = "agentState";
    optional comment = "comment";
    optional completed_at = "completedAt";
    optional errors = "errors";
    optional hosts = "hosts";
    optional outputs = "outputs";
    optional parameters = "parameters";
    optional status = "status";
}

/// How far one host has come.
#[derive(Clone, PartialEq)]
pub struct ResponseActionAgentState {
    /// True once the host is done, successfully or not.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub is_completed: bool,

    /// True once the host is done without an error.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub was_successful: bool,

    /// When the host was done.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub completed_at: Option<DateTime>,

    /// What went wrong on the host, for people.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub errors: Option<Vec<String>>,

    _kept: Kept,
}

impl ResponseActionAgentState {
    /// Creates the value from its required properties.
    pub fn new(is_completed: bool, was_successful: bool) -> Self {
        Self {
            is_completed,
            was_successful,
            ..blank()
        }
    }
}

record! {
    ResponseActionAgentState + _kept;
    required is_completed = "isCompleted";
    required was_successful = "wasSuccessful";
    optional completed_at = "completedAt";
    optional errors = "errors";
}

/// What hosts are told to do.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ResponseActionCommand {
    /// `isolate`
    Isolate,
    /// `unisolate`
    Unisolate,
    /// `kill-process`
    KillProcess,
    /// `suspend-process`
    SuspendProcess,
    /// `running-processes`
    RunningProcesses,
    /// `get-file`
    GetFile,
    /// `execute`
    Execute,
    /// `upload`
    Upload,
    /// `scan`
    Scan,
    /// `runscript`
    Runscript,
    /// `cancel`
    Cancel,
    /// `memory-dump`
    MemoryDump,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl ResponseActionCommand {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Isolate => "isolate",
            Self::Unisolate => "unisolate",
            Self::KillProcess => "kill-process",
            Self::SuspendProcess => "suspend-process",
            Self::RunningProcesses => "running-processes",
            Self::GetFile => "get-file",
            Self::Execute => "execute",
            Self::Upload => "upload",
            Self::Scan => "scan",
            Self::Runscript => "runscript",
            Self::Cancel => "cancel",
            Self::MemoryDump => "memory-dump",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(ResponseActionCommand);

impl OpenEnum for ResponseActionCommand {
    fn from_wire(value: &str) -> Self {
        match value {
            "isolate" => Self::Isolate,
            "unisolate" => Self::Unisolate,
            "kill-process" => Self::KillProcess,
            "suspend-process" => Self::SuspendProcess,
            "running-processes" => Self::RunningProcesses,
            "get-file" => Self::GetFile,
            "execute" => Self::Execute,
            "upload" => Self::Upload,
            "scan" => Self::Scan,
            "runscript" => Self::Runscript,
            "cancel" => Self::Cancel,
            "memory-dump" => Self::MemoryDump,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// A host that an action is for.
#[derive(Clone, Default, PartialEq)]
pub struct ResponseActionHost {
    /// Name of the host.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub name: Option<String>,

    _kept: Kept,
}

record! {
    ResponseActionHost + _kept: new;
    optional name = "name";
}

/// What one host sent back.
#[derive(Clone, PartialEq)]
pub struct ResponseActionOutput {
    /// What an output is.
    pub type_: ResponseActionOutputType,

    /// The output, any JSON; what it holds depends on the command.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub content: Json,

    _kept: Kept,
}

impl ResponseActionOutput {
    /// Creates the value from its required properties.
    pub fn new(type_: ResponseActionOutputType, content: impl Into<Json>) -> Self {
        Self {
            type_,
            content: content.into(),
            ..blank()
        }
    }
}

record! {
    ResponseActionOutput + _kept;
    required type_ = "type";
    required_json content = "content";
}

/// What an output is.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ResponseActionOutputType {
    /// `json`
    Json,
    /// `text`
    Text,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl ResponseActionOutputType {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Json => "json",
            Self::Text => "text",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(ResponseActionOutputType);

impl OpenEnum for ResponseActionOutputType {
    fn from_wire(value: &str) -> Self {
        match value {
            "json" => Self::Json,
            "text" => Self::Text,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// What the command was told to work on, as it was sent.
#[derive(Clone, Default, PartialEq)]
pub struct ResponseActionParameters {
    /// Id of the process.
    ///
    /// Only with `suspend-process`.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub entity_id: Option<String>,

    /// Path that is scanned.
    ///
    /// Only with `scan`.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub path: Option<String>,

    /// Number of the process.
    ///
    /// Only with `suspend-process`.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub pid: Option<i64>,

    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    ResponseActionParameters + _kept: new;
    optional entity_id = "entity_id";
    optional path = "path";
    optional_whole pid = "pid";
    ..rest extra
}

/// How far an action has come.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ResponseActionStatus {
    /// `pending`
    Pending,
    /// `successful`
    Successful,
    /// `failed`
    Failed,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl ResponseActionStatus {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Successful => "successful",
            Self::Failed => "failed",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(ResponseActionStatus);

impl OpenEnum for ResponseActionStatus {
    fn from_wire(value: &str) -> Self {
        match value {
            "pending" => Self::Pending,
            "successful" => Self::Successful,
            "failed" => Self::Failed,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// What is scanned.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScanParameters {
    /// Full path of the file or the folder on the host.
    pub path: String,
}

impl ScanParameters {
    /// Creates the value from its required property.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

record! {
    ScanParameters;
    required path = "path";
}

/// A response action that was begun.
///
/// The reference shows an empty object, so that neither property is certain; both are known
/// from examples of this operation and its siblings.
#[derive(Clone, Default, PartialEq)]
pub struct StartedResponseAction {
    /// Id of the action again.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub action: Option<String>,

    /// Work that hosts are told to do, and how far it has come.
    pub data: Option<ResponseAction>,
    _kept: Kept,
}

record! {
    StartedResponseAction + _kept: new;
    optional action = "action";
    optional data = "data";
}
