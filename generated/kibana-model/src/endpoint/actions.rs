// Generated from specs/kibana; do not edit.

//! Work that protected hosts are told to do, and the files that it fetches.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Fit, Kept, Numeric, Raw, blank, write_number, write_unknown};
use openapi_runtime::{
    DateTime, Json, UnknownValue, made_of, open_enum, record, setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Which action is cancelled on which hosts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ActionCancellation {
    /// Ids of the agents on the hosts, at least one.
    ///
    /// At least 1 item.
    pub endpoint_ids: Vec<String>,

    /// What is cancelled.
    pub parameters: CancelParameters,

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

impl ActionCancellation {
    pub fn new(
        endpoint_ids: impl IntoIterator<Item = impl Into<String>>,
        parameters: impl Into<CancelParameters>,
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
    ActionCancellation;
    required endpoint_ids = "endpoint_ids";
    required parameters = "parameters";
    optional agent_type = "agent_type";
    optional alert_ids = "alert_ids";
    optional case_ids = "case_ids";
    optional comment = "comment";
}

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

/// Pending actions of an agent.
#[derive(Clone, PartialEq)]
pub struct AgentPendingActions {
    /// Id of the agent.
    pub agent_id: String,

    /// Number of pending actions by command.
    ///
    /// Commands without any may be left out.
    pub pending_actions: BTreeMap<String, i64>,

    _kept: Kept,
}

impl AgentPendingActions {
    pub fn new(
        agent_id: impl Into<String>,
        pending_actions: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        Self {
            agent_id: agent_id.into(),
            pending_actions: wire::into_map(pending_actions),
            ..blank()
        }
    }
}

record! {
    AgentPendingActions + _kept;
    required agent_id = "agent_id";
    required_number pending_actions = "pending_actions";
}

/// What is cancelled.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CancelParameters {
    /// Id of the action that the hosts have not finished.
    ///
    /// At least 1 character.
    pub id: String,
}

impl CancelParameters {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

made_of!(CancelParameters, text);

record! {
    CancelParameters;
    required id = "id";
}

/// A script that CrowdStrike keeps.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CloudFileEndpointScript {
    /// Name of the script.
    ///
    /// At least 1 character.
    pub cloud_file: String,

    /// Its arguments.
    ///
    /// At least 1 character.
    pub command_line: Option<String>,

    /// Seconds after which it is stopped.
    ///
    /// At least 1.
    pub timeout: Option<u64>,
}

impl CloudFileEndpointScript {
    pub fn new(cloud_file: impl Into<String>) -> Self {
        Self {
            cloud_file: cloud_file.into(),
            ..blank()
        }
    }

    setters! {
        command_line(value: impl Into<String>) = Some(value.into());
        timeout(value: u64) = Some(value);
    }
}

record! {
    CloudFileEndpointScript;
    required cloud_file = "cloudFile";
    optional command_line = "commandLine";
    optional_number timeout = "timeout";
}

/// Which command runs on which hosts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommandExecution {
    /// Ids of the agents on the hosts, at least one.
    ///
    /// At least 1 item.
    pub endpoint_ids: Vec<String>,

    /// The product whose agents these are.
    ///
    /// Default: `endpoint`.
    pub agent_type: Option<EndpointAgentType>,

    /// Ids of alerts that the action belongs to.
    ///
    /// At least 1 item.
    pub alert_ids: Option<Vec<String>>,

    /// Ids of cases that the action is noted in.
    ///
    /// At least 1 item.
    pub case_ids: Option<Vec<String>>,

    /// Why, for people.
    pub comment: Option<String>,
    /// A shell command.
    pub parameters: ExecuteParameters,
}

impl CommandExecution {
    pub fn new(
        endpoint_ids: impl IntoIterator<Item = impl Into<String>>,
        parameters: ExecuteParameters,
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
    CommandExecution;
    required endpoint_ids = "endpoint_ids";
    optional agent_type = "agent_type";
    optional alert_ids = "alert_ids";
    optional case_ids = "case_ids";
    optional comment = "comment";
    required parameters = "parameters";
}

/// How a command ended that brings nothing else back: `kill-process`, `suspend-process`,
/// `scan`, `cancel`, and all that failed.
#[derive(Clone, PartialEq)]
pub struct CommandOutcome {
    /// How it ended, such as `ra_scan_success_done`.
    pub code: String,
    /// Command line of the process that it was about.
    pub command: Option<String>,
    /// Path of a download with the output.
    pub download_uri: Option<String>,
    /// ID of that process, as Elastic Defend knows it.
    pub entity_id: Option<String>,
    /// ID of a process, as its system knows it.
    pub pid: Option<ProcessPid>,
    /// Name of that process.
    pub process_name: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl CommandOutcome {
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..blank()
        }
    }
}

record! {
    CommandOutcome + _kept;
    required code = "code";
    optional command = "command";
    optional download_uri = "downloadUri";
    optional entity_id = "entity_id";
    optional pid = "pid";
    optional process_name = "process_name";
    ..rest extra
}

/// A script of the library of Microsoft Defender for Endpoint.
///
/// Servers of 9.1 do not know it.
///
/// Since 9.2.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DefenderEndpointScript {
    /// Name of the script.
    ///
    /// At least 1 character.
    pub script_name: String,

    /// Arguments of the script.
    ///
    /// At least 1 character.
    pub args: Option<String>,
}

impl DefenderEndpointScript {
    pub fn new(script_name: impl Into<String>) -> Self {
        Self {
            script_name: script_name.into(),
            ..blank()
        }
    }

    setters! {
        args(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    DefenderEndpointScript;
    required script_name = "scriptName";
    optional args = "args";
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

impl EndpointActionsState {
    /// The state at the top.
    ///
    /// [`Wrapped`](Self::Wrapped) has it.
    pub fn body(&self) -> Option<&EndpointActionsStatePlain> {
        match self {
            Self::Wrapped(value) => Some(&value.body),
            Self::Plain(_) | Self::Unknown(_) => None,
        }
    }

    /// What Kibana can do about the encryption of actions.
    ///
    /// [`Plain`](Self::Plain) has it.
    pub fn data(&self) -> Option<&ActionEncryption> {
        match self {
            Self::Plain(value) => Some(&value.data),
            Self::Wrapped(_) | Self::Unknown(_) => None,
        }
    }
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
    #[inline]
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
    #[inline]
    pub fn new(body: EndpointActionsStatePlain) -> Self {
        Self { body, ..blank() }
    }
}

record! {
    EndpointActionsStateWrapped + _kept;
    required body = "body";
}

/// The product whose agent protects the host.
#[derive(Clone, Debug)]
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

open_enum! {
    EndpointAgentType;
    Endpoint = "endpoint";
    SentinelOne = "sentinel_one";
    Crowdstrike = "crowdstrike";
    MicrosoftDefenderEndpoint = "microsoft_defender_endpoint";
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
    pub fn new(
        endpoint_ids: impl IntoIterator<Item = impl Into<String>>,
        parameters: impl Into<ScanParameters>,
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
    EndpointScan;
    required endpoint_ids = "endpoint_ids";
    required parameters = "parameters";
    optional agent_type = "agent_type";
    optional alert_ids = "alert_ids";
    optional case_ids = "case_ids";
    optional comment = "comment";
}

/// A script, by what it is or where it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EndpointScript {
    /// A script that is sent along.
    Raw(RawEndpointScript),
    /// A script on the host.
    HostPath(HostPathEndpointScript),
    /// A script that CrowdStrike keeps.
    CloudFile(CloudFileEndpointScript),
    /// A script of the library of Elastic Defend or SentinelOne.
    Library(LibraryEndpointScript),
    /// A script of the library of Microsoft Defender for Endpoint.
    Defender(DefenderEndpointScript),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<RawEndpointScript> for EndpointScript {
    fn from(value: RawEndpointScript) -> Self {
        Self::Raw(value)
    }
}

impl From<HostPathEndpointScript> for EndpointScript {
    fn from(value: HostPathEndpointScript) -> Self {
        Self::HostPath(value)
    }
}

impl From<CloudFileEndpointScript> for EndpointScript {
    fn from(value: CloudFileEndpointScript) -> Self {
        Self::CloudFile(value)
    }
}

impl From<LibraryEndpointScript> for EndpointScript {
    fn from(value: LibraryEndpointScript) -> Self {
        Self::Library(value)
    }
}

impl From<DefenderEndpointScript> for EndpointScript {
    fn from(value: DefenderEndpointScript) -> Self {
        Self::Defender(value)
    }
}

union!(EndpointScript);

impl Serialize for EndpointScript {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Raw(value) => value.serialize(serializer),
            Self::HostPath(value) => value.serialize(serializer),
            Self::CloudFile(value) => value.serialize(serializer),
            Self::Library(value) => value.serialize(serializer),
            Self::Defender(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointScript {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("raw") {
            return value.arm(Self::Raw, Self::Unknown);
        }
        if value.has_key("hostPath") {
            return value.arm(Self::HostPath, Self::Unknown);
        }
        if value.has_key("cloudFile") {
            return value.arm(Self::CloudFile, Self::Unknown);
        }
        if value.has_key("scriptId") {
            return value.arm(Self::Library, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Defender, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Hosts that an action is for, and what it belongs to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EndpointSelection {
    /// Ids of the agents on the hosts, at least one.
    ///
    /// At least 1 item.
    pub endpoint_ids: Vec<String>,

    /// The product whose agents these are.
    ///
    /// Default: `endpoint`.
    pub agent_type: Option<EndpointAgentType>,

    /// Ids of alerts that the action belongs to.
    ///
    /// At least 1 item.
    pub alert_ids: Option<Vec<String>>,

    /// Ids of cases that the action is noted in.
    ///
    /// At least 1 item.
    pub case_ids: Option<Vec<String>>,

    /// Why, for people.
    pub comment: Option<String>,
}

impl EndpointSelection {
    pub fn new(endpoint_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            endpoint_ids: endpoint_ids.into_iter().map(Into::into).collect(),
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
    EndpointSelection;
    required endpoint_ids = "endpoint_ids";
    optional agent_type = "agent_type";
    optional alert_ids = "alert_ids";
    optional case_ids = "case_ids";
    optional comment = "comment";
}

/// A shell command.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExecuteParameters {
    /// The command.
    ///
    /// At least 1 character.
    pub command: String,

    /// Seconds after which the command is stopped; four hours if it is left out.
    ///
    /// At least 1.
    pub timeout: Option<u64>,
}

impl ExecuteParameters {
    pub fn new(command: impl Into<String>) -> Self {
        Self {
            command: command.into(),
            ..blank()
        }
    }

    setters! {
        timeout(value: u64) = Some(value);
    }
}

record! {
    ExecuteParameters;
    required command = "command";
    optional_number timeout = "timeout";
}

/// What a command of `execute`, or a script of `runscript`, wrote.
#[derive(Clone, PartialEq)]
pub struct ExecutionOutput {
    /// What it wrote to its standard output, or the beginning of that.
    pub stdout: String,
    /// How it ended, such as `ra_execute_success_done`.
    pub code: Option<String>,
    /// Directory that it ran in.
    pub cwd: Option<String>,
    /// Path of the download.
    pub download_uri: Option<String>,
    /// ID of the file with the whole output, for a download.
    pub output_file_id: Option<String>,
    /// Whether that file, too, has only the beginning of the error output.
    pub output_file_stderr_truncated: Option<bool>,
    /// Whether that file, too, has only the beginning of the standard output.
    pub output_file_stdout_truncated: Option<bool>,
    /// Program that ran it.
    pub shell: Option<String>,
    /// Exit code.
    pub shell_code: Option<i64>,
    /// What it wrote to its error output, or the beginning of that.
    pub stderr: Option<String>,
    /// Whether `stderr` is only the beginning.
    pub stderr_truncated: Option<bool>,
    /// Whether `stdout` is only the beginning.
    pub stdout_truncated: Option<bool>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl ExecutionOutput {
    pub fn new(stdout: impl Into<String>) -> Self {
        Self {
            stdout: stdout.into(),
            ..blank()
        }
    }
}

record! {
    ExecutionOutput + _kept;
    required stdout = "stdout";
    optional code = "code";
    optional cwd = "cwd";
    optional download_uri = "downloadUri";
    optional output_file_id = "output_file_id";
    optional output_file_stderr_truncated = "output_file_stderr_truncated";
    optional output_file_stdout_truncated = "output_file_stdout_truncated";
    optional shell = "shell";
    optional_number shell_code = "shell_code";
    optional stderr = "stderr";
    optional stderr_truncated = "stderr_truncated";
    optional stdout_truncated = "stdout_truncated";
    ..rest extra
}

/// A file in an archive.
#[derive(Clone, Default, PartialEq)]
pub struct FetchedFile {
    /// Name without the folder.
    pub file_name: Option<String>,
    /// Where it is on the host.
    pub path: Option<String>,
    /// SHA-256 hash of the contents.
    pub sha256: Option<String>,
    /// Size in bytes.
    pub size: Option<i64>,
    /// What it is, such as `file`.
    pub type_: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    FetchedFile + _kept: new;
    optional file_name = "file_name";
    optional path = "path";
    optional sha256 = "sha256";
    optional_number size = "size";
    optional type_ = "type";
    ..rest extra
}

/// What `get-file` put into an archive, which can be downloaded.
#[derive(Clone, PartialEq)]
pub struct FetchedFiles {
    /// The files in the archive.
    pub contents: Vec<FetchedFile>,
    /// How it ended, such as `ra_get-file_success_done`.
    pub code: Option<String>,
    /// Path of the download.
    pub download_uri: Option<String>,
    /// Size of the archive in bytes.
    pub zip_size: Option<i64>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl FetchedFiles {
    pub fn new(contents: impl IntoIterator<Item = FetchedFile>) -> Self {
        Self {
            contents: contents.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    FetchedFiles + _kept;
    required contents = "contents";
    optional code = "code";
    optional download_uri = "downloadUri";
    optional_number zip_size = "zip_size";
    ..rest extra
}

/// Which file is fetched from which hosts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileRetrieval {
    /// Ids of the agents on the hosts, at least one.
    ///
    /// At least 1 item.
    pub endpoint_ids: Vec<String>,

    /// The product whose agents these are.
    ///
    /// Default: `endpoint`.
    pub agent_type: Option<EndpointAgentType>,

    /// Ids of alerts that the action belongs to.
    ///
    /// At least 1 item.
    pub alert_ids: Option<Vec<String>>,

    /// Ids of cases that the action is noted in.
    ///
    /// At least 1 item.
    pub case_ids: Option<Vec<String>>,

    /// Why, for people.
    pub comment: Option<String>,
    /// A file.
    pub parameters: FileRetrievalParameters,
}

impl FileRetrieval {
    pub fn new(
        endpoint_ids: impl IntoIterator<Item = impl Into<String>>,
        parameters: impl Into<FileRetrievalParameters>,
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
    FileRetrieval;
    required endpoint_ids = "endpoint_ids";
    optional agent_type = "agent_type";
    optional alert_ids = "alert_ids";
    optional case_ids = "case_ids";
    optional comment = "comment";
    required parameters = "parameters";
}

/// A file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileRetrievalParameters {
    /// Full path of the file on the host.
    pub path: String,
}

impl FileRetrievalParameters {
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

made_of!(FileRetrievalParameters, text);

record! {
    FileRetrievalParameters;
    required path = "path";
}

/// A response action.
#[derive(Clone, PartialEq)]
pub struct FoundResponseAction {
    /// Work that hosts are told to do, and how far it has come.
    pub data: ResponseAction,
    _kept: Kept,
}

impl FoundResponseAction {
    #[inline]
    pub fn new(data: ResponseAction) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    FoundResponseAction + _kept;
    required data = "data";
}

/// A file that a response action fetched.
#[derive(Clone, PartialEq)]
pub struct FoundResponseActionFile {
    /// What is known of a file.
    pub data: ResponseActionFile,
    _kept: Kept,
}

impl FoundResponseActionFile {
    #[inline]
    pub fn new(data: ResponseActionFile) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    FoundResponseActionFile + _kept;
    required data = "data";
}

/// A script on the host.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HostPathEndpointScript {
    /// Path of the script on the host.
    ///
    /// At least 1 character.
    pub host_path: String,

    /// Its arguments.
    ///
    /// At least 1 character.
    pub command_line: Option<String>,

    /// Seconds after which it is stopped.
    ///
    /// At least 1.
    pub timeout: Option<u64>,
}

impl HostPathEndpointScript {
    pub fn new(host_path: impl Into<String>) -> Self {
        Self {
            host_path: host_path.into(),
            ..blank()
        }
    }

    setters! {
        command_line(value: impl Into<String>) = Some(value.into());
        timeout(value: u64) = Some(value);
    }
}

record! {
    HostPathEndpointScript;
    required host_path = "hostPath";
    optional command_line = "commandLine";
    optional_number timeout = "timeout";
}

/// A script of the library of Elastic Defend or SentinelOne.
///
/// Servers of 9.1 do not know it.
///
/// Since 9.2.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LibraryEndpointScript {
    /// Id of the script.
    ///
    /// At least 1 character.
    pub script_id: String,

    /// Arguments of the script.
    ///
    /// At least 1 character.
    pub script_input: Option<String>,
}

impl LibraryEndpointScript {
    pub fn new(script_id: impl Into<String>) -> Self {
        Self {
            script_id: script_id.into(),
            ..blank()
        }
    }

    setters! {
        script_input(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    LibraryEndpointScript;
    required script_id = "scriptId";
    optional script_input = "scriptInput";
}

/// Which memory is written to a file on which hosts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryDump {
    /// Ids of the agents on the hosts, at least one.
    ///
    /// At least 1 item.
    pub endpoint_ids: Vec<String>,

    /// Which memory.
    pub parameters: MemoryDumpParameters,

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

impl MemoryDump {
    pub fn new(
        endpoint_ids: impl IntoIterator<Item = impl Into<String>>,
        parameters: MemoryDumpParameters,
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
    MemoryDump;
    required endpoint_ids = "endpoint_ids";
    required parameters = "parameters";
    optional agent_type = "agent_type";
    optional alert_ids = "alert_ids";
    optional case_ids = "case_ids";
    optional comment = "comment";
}

/// The file that `memory-dump` wrote on the host.
#[derive(Clone, PartialEq)]
pub struct MemoryDumpOutput {
    /// Size of the file in bytes.
    pub file_size: i64,
    /// How it ended, such as `ra_memory-dump_success_done`.
    pub code: Option<String>,
    /// Bytes that are still free on the disk.
    pub disk_free_space: Option<i64>,
    /// Where the file is on the host.
    pub path: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl MemoryDumpOutput {
    #[inline]
    pub fn new(file_size: i64) -> Self {
        Self { file_size, ..blank() }
    }
}

record! {
    MemoryDumpOutput + _kept;
    required_number file_size = "file_size";
    optional code = "code";
    optional_number disk_free_space = "disk_free_space";
    optional path = "path";
    ..rest extra
}

/// Which memory.
///
/// Of a process, either the number or the id is needed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryDumpParameters {
    /// Whose memory it is.
    pub type_: MemoryDumpType,

    /// Id of the process.
    ///
    /// Only with `process`.
    ///
    /// At least 1 character.
    pub entity_id: Option<String>,

    /// Number of the process.
    ///
    /// Only with `process`.
    ///
    /// At least 1.
    pub pid: Option<u64>,
}

impl MemoryDumpParameters {
    #[inline]
    pub fn new(type_: MemoryDumpType) -> Self {
        Self { type_, ..blank() }
    }

    setters! {
        entity_id(value: impl Into<String>) = Some(value.into());
        pid(value: u64) = Some(value);
    }
}

record! {
    MemoryDumpParameters;
    required type_ = "type";
    optional entity_id = "entity_id";
    optional_number pid = "pid";
}

/// Whose memory it is.
///
/// With `raw` it is the physical memory of the host.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MemoryDumpType {
    /// `process`
    Process,
    /// `kernel`
    Kernel,
    /// `raw`, since 9.4.8
    Raw,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    MemoryDumpType;
    Process = "process";
    Kernel = "kernel";
    Raw = "raw";
}

/// Pending actions of agents.
#[derive(Clone, PartialEq)]
pub struct PendingActions {
    /// One entry for each agent.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub data: Vec<AgentPendingActions>,

    _kept: Kept,
}

impl PendingActions {
    pub fn new(data: impl IntoIterator<Item = AgentPendingActions>) -> Self {
        Self {
            data: data.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    PendingActions + _kept;
    required data = "data";
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
    pub fn new(entity_id: impl Into<String>) -> Self {
        Self {
            entity_id: entity_id.into(),
        }
    }
}

made_of!(ProcessByEntityId, text);

record! {
    ProcessByEntityId;
    required entity_id = "entity_id";
}

/// A process by its name.
///
/// SentinelOne takes nothing else.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessByName {
    /// Name of the process.
    ///
    /// At least 1 character.
    pub process_name: String,
}

impl ProcessByName {
    pub fn new(process_name: impl Into<String>) -> Self {
        Self {
            process_name: process_name.into(),
        }
    }
}

made_of!(ProcessByName, text);

record! {
    ProcessByName;
    required process_name = "process_name";
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
    #[inline]
    pub fn new(pid: u64) -> Self {
        Self { pid }
    }
}

record! {
    ProcessByPid;
    required_number pid = "pid";
}

/// ID of a process, as its system knows it.
///
/// Some agents send it as a text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ProcessPid {
    /// A number.
    Number(i64),
    /// A number as a text.
    Text(String),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<i64> for ProcessPid {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for ProcessPid {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ProcessPid {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

union!(ProcessPid);

union!(ProcessPid::Number, integers);

impl Serialize for ProcessPid {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => write_number(value, serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ProcessPid {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_string() {
            return value.arm(Self::Text, Self::Unknown);
        }
        if value.is_integer() {
            return value.arm(|Numeric(value)| Self::Number(value), Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
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

/// Which process ends on which hosts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessTermination {
    /// Ids of the agents on the hosts, at least one.
    ///
    /// At least 1 item.
    pub endpoint_ids: Vec<String>,

    /// The product whose agents these are.
    ///
    /// Default: `endpoint`.
    pub agent_type: Option<EndpointAgentType>,

    /// Ids of alerts that the action belongs to.
    ///
    /// At least 1 item.
    pub alert_ids: Option<Vec<String>>,

    /// Ids of cases that the action is noted in.
    ///
    /// At least 1 item.
    pub case_ids: Option<Vec<String>>,

    /// Why, for people.
    pub comment: Option<String>,
    /// A process on a host, by one of its three ids.
    pub parameters: TerminatedProcess,
}

impl ProcessTermination {
    pub fn new(
        endpoint_ids: impl IntoIterator<Item = impl Into<String>>,
        parameters: impl Into<TerminatedProcess>,
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
    ProcessTermination;
    required endpoint_ids = "endpoint_ids";
    optional agent_type = "agent_type";
    optional alert_ids = "alert_ids";
    optional case_ids = "case_ids";
    optional comment = "comment";
    required parameters = "parameters";
}

/// A script that is sent along.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RawEndpointScript {
    /// The script.
    ///
    /// At least 1 character.
    pub raw: String,

    /// Its arguments.
    ///
    /// At least 1 character.
    pub command_line: Option<String>,

    /// Seconds after which it is stopped.
    ///
    /// At least 1.
    pub timeout: Option<u64>,
}

impl RawEndpointScript {
    pub fn new(raw: impl Into<String>) -> Self {
        Self { raw: raw.into(), ..blank() }
    }

    setters! {
        command_line(value: impl Into<String>) = Some(value.into());
        timeout(value: u64) = Some(value);
    }
}

record! {
    RawEndpointScript;
    required raw = "raw";
    optional command_line = "commandLine";
    optional_number timeout = "timeout";
}

/// Work that hosts are told to do, and how far it has come.
#[derive(Clone, PartialEq)]
pub struct ResponseAction {
    /// Id of the action.
    pub id: String,
    /// Ids of the agents on the hosts.
    pub agents: Vec<String>,
    /// The product whose agent protects the host.
    pub agent_type: EndpointAgentType,
    /// What hosts are told to do.
    pub command: ResponseActionCommand,
    /// Name of the user who began the action.
    pub created_by: String,
    /// When the action was begun.
    pub started_at: DateTime,
    /// True once all hosts are done, successfully or not.
    pub is_completed: bool,
    /// True once all hosts are done without an error.
    pub was_successful: bool,
    /// True when hosts did not take the action in time.
    pub is_expired: bool,
    /// How far each host has come, by the ids of the agents.
    pub agent_state: Option<BTreeMap<String, ResponseActionAgentState>>,
    /// Ids of the alerts because of which a rule began the action.
    pub alert_ids: Option<Vec<String>>,
    /// Why, for people.
    pub comment: Option<String>,

    /// When the last host was done.
    ///
    /// Left out until then.
    pub completed_at: Option<DateTime>,

    /// What went wrong on hosts, for people.
    pub errors: Option<Vec<String>>,
    /// The hosts, by the ids of their agents.
    pub hosts: Option<BTreeMap<String, ResponseActionHost>>,

    /// What the hosts sent back, by the ids of the agents.
    ///
    /// Empty until they do.
    pub outputs: Option<BTreeMap<String, ResponseActionOutput>>,

    /// What the command was told to work on, as it was sent.
    pub parameters: Option<ResponseActionParameters>,
    /// Id of the rule that began the action.
    pub rule_id: Option<String>,
    /// Name of the rule that began the action.
    pub rule_name: Option<String>,
    /// How far an action has come.
    pub status: Option<ResponseActionStatus>,
    _kept: Kept,
}

impl Default for ResponseAction {
    fn default() -> Self {
        blank()
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
    optional alert_ids = "alertIds";
    optional comment = "comment";
    optional completed_at = "completedAt";
    optional errors = "errors";
    optional hosts = "hosts";
    optional outputs = "outputs";
    optional parameters = "parameters";
    optional rule_id = "ruleId";
    optional rule_name = "ruleName";
    optional status = "status";
}

/// How far one host has come.
///
/// Inferred: the provider's documentation does not state any of its properties.
#[derive(Clone, PartialEq)]
pub struct ResponseActionAgentState {
    /// True once the host is done, successfully or not.
    pub is_completed: bool,
    /// True once the host is done without an error.
    pub was_successful: bool,
    /// When the host was done.
    pub completed_at: Option<DateTime>,
    /// What went wrong on the host, for people.
    pub errors: Option<Vec<String>>,
    _kept: Kept,
}

impl ResponseActionAgentState {
    #[inline]
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
#[derive(Clone, Debug)]
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
    /// `cancel`, since 9.2.0
    Cancel,
    /// `memory-dump`, since 9.3.0
    MemoryDump,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ResponseActionCommand;
    Isolate = "isolate";
    Unisolate = "unisolate";
    KillProcess = "kill-process";
    SuspendProcess = "suspend-process";
    RunningProcesses = "running-processes";
    GetFile = "get-file";
    Execute = "execute";
    Upload = "upload";
    Scan = "scan";
    Runscript = "runscript";
    Cancel = "cancel";
    MemoryDump = "memory-dump";
}

/// What a command brought back.
///
/// Which one it is follows from what is in it; a command that failed brings no more than a
/// code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResponseActionContent {
    /// The processes of a host, which `running-processes` asks for.
    Processes(RunningProcessList),
    /// What a command of `execute`, or a script of `runscript`, wrote.
    Execution(ExecutionOutput),
    /// What `get-file` put into an archive, which can be downloaded.
    Files(FetchedFiles),
    /// The file that `memory-dump` wrote on the host.
    MemoryDump(MemoryDumpOutput),
    /// Where `upload` put a file on the host.
    Upload(UploadOutput),

    /// How a command ended that brings nothing else back: `kill-process`, `suspend-process`,
    /// `scan`, `cancel`, and all that failed.
    Outcome(CommandOutcome),

    /// What the host sent as a text.
    Text(String),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<RunningProcessList> for ResponseActionContent {
    fn from(value: RunningProcessList) -> Self {
        Self::Processes(value)
    }
}

impl From<ExecutionOutput> for ResponseActionContent {
    fn from(value: ExecutionOutput) -> Self {
        Self::Execution(value)
    }
}

impl From<FetchedFiles> for ResponseActionContent {
    fn from(value: FetchedFiles) -> Self {
        Self::Files(value)
    }
}

impl From<MemoryDumpOutput> for ResponseActionContent {
    fn from(value: MemoryDumpOutput) -> Self {
        Self::MemoryDump(value)
    }
}

impl From<UploadOutput> for ResponseActionContent {
    fn from(value: UploadOutput) -> Self {
        Self::Upload(value)
    }
}

impl From<CommandOutcome> for ResponseActionContent {
    fn from(value: CommandOutcome) -> Self {
        Self::Outcome(value)
    }
}

impl From<String> for ResponseActionContent {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ResponseActionContent {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

union!(ResponseActionContent);

impl Serialize for ResponseActionContent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Processes(value) => value.serialize(serializer),
            Self::Execution(value) => value.serialize(serializer),
            Self::Files(value) => value.serialize(serializer),
            Self::MemoryDump(value) => value.serialize(serializer),
            Self::Upload(value) => value.serialize(serializer),
            Self::Outcome(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ResponseActionContent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            let fits = [
                Fit::of::<RunningProcessList>(),
                Fit::of::<ExecutionOutput>(),
                Fit::of::<FetchedFiles>(),
                Fit::of::<MemoryDumpOutput>(),
                Fit::of::<UploadOutput>(),
                Fit::of::<CommandOutcome>(),
            ];
            for candidate in value.rank(&fits) {
                let decoded = match candidate {
                    0 => value.decode().map(Self::Processes),
                    1 => value.decode().map(Self::Execution),
                    2 => value.decode().map(Self::Files),
                    3 => value.decode().map(Self::MemoryDump),
                    4 => value.decode().map(Self::Upload),
                    _ => value.decode().map(Self::Outcome),
                };
                if let Ok(known) = decoded {
                    return Ok(known);
                }
            }
        }
        if value.is_string() {
            return value.arm(Self::Text, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// What is known of a file.
///
/// Inferred: the provider's documentation does not state `id`, `name`, `action_id`, `agent_id`,
/// `created`, `mime_type` or `size`.
#[derive(Clone, PartialEq)]
pub struct ResponseActionFile {
    /// Id of the file.
    pub id: String,
    /// Name of the file.
    pub name: String,
    /// How far a file has come.
    pub status: ResponseActionFileStatus,
    /// Id of the action.
    pub action_id: Option<String>,
    /// Id of the agent that sent it.
    pub agent_id: Option<String>,
    /// The product whose agent protects the host.
    pub agent_type: Option<EndpointAgentType>,
    /// When it was fetched.
    pub created: Option<DateTime>,
    /// Media type of the file.
    pub mime_type: Option<String>,
    /// Size in bytes.
    pub size: Option<i64>,
    _kept: Kept,
}

impl ResponseActionFile {
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        status: ResponseActionFileStatus,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            status,
            ..blank()
        }
    }
}

record! {
    ResponseActionFile + _kept;
    required id = "id";
    required name = "name";
    required status = "status";
    optional action_id = "actionId";
    optional agent_id = "agentId";
    optional agent_type = "agentType";
    optional created = "created";
    optional mime_type = "mimeType";
    optional_number size = "size";
}

/// How far a file has come.
///
/// It can be downloaded when it is `READY`.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ResponseActionFileStatus {
    /// `AWAITING_UPLOAD`
    AwaitingUpload,
    /// `UPLOADING`
    Uploading,
    /// `READY`
    Ready,
    /// `UPLOAD_ERROR`
    UploadError,
    /// `DELETED`
    Deleted,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ResponseActionFileStatus;
    AwaitingUpload = "AWAITING_UPLOAD";
    Uploading = "UPLOADING";
    Ready = "READY";
    UploadError = "UPLOAD_ERROR";
    Deleted = "DELETED";
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
    /// What a command brought back.
    pub content: ResponseActionContent,
    _kept: Kept,
}

impl ResponseActionOutput {
    pub fn new(type_: ResponseActionOutputType, content: impl Into<ResponseActionContent>) -> Self {
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
    required content = "content";
}

/// What an output is.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ResponseActionOutputType {
    /// `json`
    Json,
    /// `text`
    Text,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ResponseActionOutputType;
    Json = "json";
    Text = "text";
}

/// One page of response actions, and what they were asked for by.
///
/// Inferred: the provider's documentation does not state any of its properties.
#[derive(Clone, PartialEq)]
pub struct ResponseActionPage {
    /// The actions.
    pub data: Vec<ResponseAction>,
    /// Number of all actions that were found.
    pub total: u64,
    /// Products that were asked for.
    pub agent_types: Option<Vec<EndpointAgentType>>,
    /// Commands that were asked for.
    pub commands: Option<Vec<ResponseActionCommand>>,
    /// Ids of agents that were asked for.
    pub elastic_agent_ids: Option<Vec<String>>,
    /// When the actions were begun at the latest.
    pub end_date: Option<String>,
    /// Number of the page.
    pub page: Option<u64>,
    /// Number of actions that fit on a page.
    pub page_size: Option<u64>,
    /// When the actions were begun at the earliest.
    pub start_date: Option<String>,
    /// States that were asked for.
    pub statuses: Option<Vec<ResponseActionStatus>>,
    /// Names of users that were asked for.
    pub user_ids: Option<Vec<String>>,
    _kept: Kept,
}

impl ResponseActionPage {
    pub fn new(data: impl IntoIterator<Item = ResponseAction>, total: u64) -> Self {
        Self {
            data: data.into_iter().collect(),
            total,
            ..blank()
        }
    }
}

record! {
    ResponseActionPage + _kept;
    required data = "data";
    required_number total = "total";
    optional agent_types = "agentTypes";
    optional commands = "commands";
    optional elastic_agent_ids = "elasticAgentIds";
    optional end_date = "endDate";
    optional_number page = "page";
    optional_number page_size = "pageSize";
    optional start_date = "startDate";
    optional statuses = "statuses";
    optional user_ids = "userIds";
}

/// What the command was told to work on, as it was sent.
///
/// Inferred: the provider's documentation does not state any of its properties.
#[derive(Clone, Default, PartialEq)]
pub struct ResponseActionParameters {
    /// The command.
    ///
    /// Only with `execute`.
    pub command: Option<String>,

    /// Id of the process.
    ///
    /// Only with `kill-process`, `memory-dump` and `suspend-process`.
    pub entity_id: Option<String>,

    /// Id of the file.
    ///
    /// Only with `upload`.
    pub file_id: Option<String>,

    /// Name of the file.
    ///
    /// Only with `upload`.
    pub file_name: Option<String>,

    /// SHA-256 digest of the file.
    ///
    /// Only with `upload`.
    pub file_sha256: Option<String>,

    /// Size of the file in bytes.
    ///
    /// Only with `upload`.
    pub file_size: Option<i64>,

    /// Whether a file of the same name is replaced.
    ///
    /// Only with `upload`.
    pub overwrite: Option<bool>,

    /// Path that is scanned or fetched.
    ///
    /// Only with `get-file` and `scan`.
    pub path: Option<String>,

    /// Number of the process.
    ///
    /// Only with `kill-process`, `memory-dump` and `suspend-process`.
    pub pid: Option<i64>,

    /// Name of the process.
    ///
    /// Only with `kill-process`.
    pub process_name: Option<String>,

    /// Seconds after which the command or script is stopped.
    pub timeout: Option<i64>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    ResponseActionParameters + _kept: new;
    optional command = "command";
    optional entity_id = "entity_id";
    optional file_id = "file_id";
    optional file_name = "file_name";
    optional file_sha256 = "file_sha256";
    optional_number file_size = "file_size";
    optional overwrite = "overwrite";
    optional path = "path";
    optional_number pid = "pid";
    optional process_name = "process_name";
    optional_number timeout = "timeout";
    ..rest extra
}

/// How far an action has come.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Debug)]
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

open_enum! {
    ResponseActionStatus;
    Pending = "pending";
    Successful = "successful";
    Failed = "failed";
}

/// Who began an action: people, `manual`, or rules, `automated`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ResponseActionType {
    /// `automated`
    Automated,
    /// `manual`
    Manual,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ResponseActionType;
    Automated = "automated";
    Manual = "manual";
}

/// A process of a host.
#[derive(Clone, Default, PartialEq)]
pub struct RunningProcess {
    /// Command line.
    pub command: Option<String>,

    /// ID that Elastic Defend gave it.
    ///
    /// No other process ever has it.
    pub entity_id: Option<String>,

    /// ID of a process, as its system knows it.
    pub pid: Option<ProcessPid>,
    /// User that it runs as.
    pub user: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    RunningProcess + _kept: new;
    optional command = "command";
    optional entity_id = "entity_id";
    optional pid = "pid";
    optional user = "user";
    ..rest extra
}

/// The processes of a host, which `running-processes` asks for.
#[derive(Clone, PartialEq)]
pub struct RunningProcessList {
    /// The processes.
    pub entries: Vec<RunningProcess>,
    /// How it ended, such as `ra_running-processes_success`.
    pub code: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl RunningProcessList {
    pub fn new(entries: impl IntoIterator<Item = RunningProcess>) -> Self {
        Self {
            entries: entries.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    RunningProcessList + _kept;
    required entries = "entries";
    optional code = "code";
    ..rest extra
}

/// What is scanned.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScanParameters {
    /// Full path of the file or the folder on the host.
    pub path: String,
}

impl ScanParameters {
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

made_of!(ScanParameters, text);

record! {
    ScanParameters;
    required path = "path";
}

/// Which script runs on which hosts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScriptRun {
    /// Ids of the agents on the hosts, at least one.
    ///
    /// At least 1 item.
    pub endpoint_ids: Vec<String>,

    /// The product whose agents these are.
    ///
    /// Default: `endpoint`.
    pub agent_type: Option<EndpointAgentType>,

    /// Ids of alerts that the action belongs to.
    ///
    /// At least 1 item.
    pub alert_ids: Option<Vec<String>>,

    /// Ids of cases that the action is noted in.
    ///
    /// At least 1 item.
    pub case_ids: Option<Vec<String>>,

    /// Why, for people.
    pub comment: Option<String>,
    /// The script.
    pub parameters: EndpointScript,
}

impl ScriptRun {
    pub fn new(
        endpoint_ids: impl IntoIterator<Item = impl Into<String>>,
        parameters: impl Into<EndpointScript>,
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
    ScriptRun;
    required endpoint_ids = "endpoint_ids";
    optional agent_type = "agent_type";
    optional alert_ids = "alert_ids";
    optional case_ids = "case_ids";
    optional comment = "comment";
    required parameters = "parameters";
}

/// A response action that was begun.
#[derive(Clone, PartialEq)]
pub struct StartedResponseAction {
    /// The action, and how far it has come.
    pub data: ResponseAction,

    /// Id of the action again.
    ///
    /// Only with `isolate` and `unisolate`.
    pub action: Option<String>,

    _kept: Kept,
}

impl StartedResponseAction {
    #[inline]
    pub fn new(data: ResponseAction) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    StartedResponseAction + _kept;
    required data = "data";
    optional action = "action";
}

/// A process on a host, by one of its three ids.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TerminatedProcess {
    /// A process by the number that its host gave it.
    ByPid(ProcessByPid),
    /// A process by the id that the agent gave it.
    ByEntityId(ProcessByEntityId),
    /// A process by its name.
    ByName(ProcessByName),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<ProcessByPid> for TerminatedProcess {
    fn from(value: ProcessByPid) -> Self {
        Self::ByPid(value)
    }
}

impl From<ProcessByEntityId> for TerminatedProcess {
    fn from(value: ProcessByEntityId) -> Self {
        Self::ByEntityId(value)
    }
}

impl From<ProcessByName> for TerminatedProcess {
    fn from(value: ProcessByName) -> Self {
        Self::ByName(value)
    }
}

union!(TerminatedProcess);

impl Serialize for TerminatedProcess {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ByPid(value) => value.serialize(serializer),
            Self::ByEntityId(value) => value.serialize(serializer),
            Self::ByName(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for TerminatedProcess {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("pid") {
            return value.arm(Self::ByPid, Self::Unknown);
        }
        if value.has_key("entity_id") {
            return value.arm(Self::ByEntityId, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::ByName, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Where `upload` put a file on the host.
#[derive(Clone, PartialEq)]
pub struct UploadOutput {
    /// Bytes that are still free on the disk.
    pub disk_free_space: i64,
    /// How it ended, such as `ra_upload_file-success`.
    pub code: Option<String>,
    /// Where the file is on the host.
    pub path: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl UploadOutput {
    #[inline]
    pub fn new(disk_free_space: i64) -> Self {
        Self { disk_free_space, ..blank() }
    }
}

record! {
    UploadOutput + _kept;
    required_number disk_free_space = "disk_free_space";
    optional code = "code";
    optional path = "path";
    ..rest extra
}

/// How a file is saved.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadParameters {
    /// Whether a file of the same name is replaced.
    ///
    /// Default: `false`.
    pub overwrite: Option<bool>,
}

impl UploadParameters {
    setters! {
        overwrite(value: bool) = Some(value);
    }
}

record! {
    UploadParameters: new;
    optional overwrite = "overwrite";
}
