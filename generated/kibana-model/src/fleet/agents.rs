// Generated from specs/kibana; do not edit.

//! The enrolled agents, the work that they are told to do, the files they upload, and the
//! readiness of Fleet for them.

use std::collections::BTreeMap;
use std::fmt;

use openapi_runtime::wire::{Kept, Raw, blank, show_arm, write_unknown};
use openapi_runtime::{
    Constant, CredentialUrl, DateTime, Field, Json, Secret, UnknownValue, made_of,
    open_enum, record, setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::fleet::OutputType;

/// An Elastic Agent that has enrolled.
#[derive(Clone, PartialEq)]
pub struct Agent {
    /// Id of the agent.
    pub id: String,
    /// Names of the packages whose data the agent collects.
    pub packages: Vec<String>,
    /// How an agent enrolled.
    pub type_: AgentEnrollmentType,
    /// False once the agent has left.
    pub active: bool,
    /// When the agent enrolled.
    pub enrolled_at: DateTime,
    /// What an agent reports about itself and its host when it enrolls and checks in.
    pub local_metadata: AgentLocalMetadata,

    /// API key that the agent talks to Fleet Server with.
    ///
    /// Current servers leave it out.
    pub access_api_key: Option<Secret>,

    /// Id of the API key that the agent talks to Fleet Server with.
    pub access_api_key_id: Option<String>,

    /// Sequence numbers of the last actions that the agent has confirmed.
    ///
    /// Servers after 9.1 have it.
    pub action_seq_no: Option<Vec<i64>>,

    /// The program that runs.
    pub agent: Option<AgentBinary>,
    /// Why Fleet Server removed the agent, such as `orphaned`.
    pub audit_unenrolled_reason: Option<String>,
    /// What runs inside of the agent.
    pub components: Option<Vec<AgentComponent>>,

    /// API key for the default output.
    ///
    /// Agents before 8.0 have it.
    pub default_api_key: Option<Secret>,

    /// API keys that the agent had before.
    #[deprecated]
    pub default_api_key_history: Option<Vec<RetiredApiKey>>,

    /// Id of the API key for the default output.
    ///
    /// Agents before 8.0 have it.
    pub default_api_key_id: Option<String>,

    /// When the agent was last heard from.
    pub last_checkin: Option<DateTime>,
    /// What the agent said about itself then.
    pub last_checkin_message: Option<String>,
    /// The state that an agent reported about itself.
    pub last_checkin_status: Option<AgentCheckinStatus>,
    /// What an agent uses, averaged over the last minutes.
    pub metrics: Option<AgentMetrics>,
    /// Ids of the spaces in which the agent is visible.
    pub namespaces: Option<Vec<String>>,
    /// API keys for outputs, by output.
    pub outputs: Option<BTreeMap<String, AgentOutputKeys>>,

    /// Count of changes that the coordinator made to that revision.
    ///
    /// Servers after 9.1 have it.
    pub policy_coordinator_idx: Option<i64>,

    /// Id of its agent policy.
    pub policy_id: Option<String>,
    /// Revision of the policy that the agent runs; `null` until it has confirmed one.
    pub policy_revision: Field<i64>,

    /// Revision of the policy that the agent runs, as the agent's own record has it.
    ///
    /// Servers after 9.1 have it.
    pub policy_revision_idx: Option<i64>,

    /// Where the agent is in the order of the list, any JSON, to be given as `searchAfter`.
    pub sort: Option<Vec<Json>>,
    /// The state of an agent as Fleet sees it.
    pub status: Option<AgentStatus>,
    /// Tags of the agent.
    pub tags: Option<Vec<String>>,
    /// When the agent left.
    pub unenrolled_at: Option<DateTime>,
    /// When the agent was told to leave.
    pub unenrollment_started_at: Option<DateTime>,
    /// Why the agent is not healthy.
    pub unhealthy_reason: Field<Vec<UnhealthyReason>>,

    /// When what Kibana knows of the agent changed last.
    ///
    /// Servers after 9.1 have it.
    pub updated_at: Option<DateTime>,

    /// When automatic upgrades were tried.
    pub upgrade_attempts: Field<Vec<DateTime>>,
    /// How the last upgrade is going, or how it went; `null` when none is known.
    pub upgrade_details: Field<AgentUpgradeDetails>,
    /// When the last upgrade began.
    pub upgrade_started_at: Field<DateTime>,
    /// When the last upgrade was done; `null` while it runs.
    pub upgraded_at: Field<DateTime>,
    /// What users wrote about the agent, any JSON.
    pub user_provided_metadata: Option<BTreeMap<String, Json>>,
    _kept: Kept,
}

impl Agent {
    pub fn new(
        id: impl Into<String>,
        packages: impl IntoIterator<Item = impl Into<String>>,
        type_: AgentEnrollmentType,
        active: bool,
        enrolled_at: impl Into<DateTime>,
        local_metadata: AgentLocalMetadata,
    ) -> Self {
        Self {
            id: id.into(),
            packages: packages.into_iter().map(Into::into).collect(),
            type_,
            active,
            enrolled_at: enrolled_at.into(),
            local_metadata,
            ..blank()
        }
    }
}

record! {
    Agent + _kept;
    required id = "id";
    required packages = "packages";
    required type_ = "type";
    required active = "active";
    required enrolled_at = "enrolled_at";
    required local_metadata = "local_metadata";
    optional access_api_key = "access_api_key";
    optional access_api_key_id = "access_api_key_id";
    optional_number action_seq_no = "action_seq_no";
    optional agent = "agent";
    optional audit_unenrolled_reason = "audit_unenrolled_reason";
    optional components = "components";
    optional default_api_key = "default_api_key";
    optional default_api_key_history = "default_api_key_history";
    optional default_api_key_id = "default_api_key_id";
    optional last_checkin = "last_checkin";
    optional last_checkin_message = "last_checkin_message";
    optional last_checkin_status = "last_checkin_status";
    optional metrics = "metrics";
    optional namespaces = "namespaces";
    optional outputs = "outputs";
    optional_number policy_coordinator_idx = "policy_coordinator_idx";
    optional policy_id = "policy_id";
    field_number policy_revision = "policy_revision";
    optional_number policy_revision_idx = "policy_revision_idx";
    optional sort = "sort";
    optional status = "status";
    optional tags = "tags";
    optional unenrolled_at = "unenrolled_at";
    optional unenrollment_started_at = "unenrollment_started_at";
    field unhealthy_reason = "unhealthy_reason";
    optional updated_at = "updated_at";
    field upgrade_attempts = "upgrade_attempts";
    field upgrade_details = "upgrade_details";
    field upgrade_started_at = "upgrade_started_at";
    field upgraded_at = "upgraded_at";
    optional user_provided_metadata = "user_provided_metadata";
}

/// Something that agents are told to do.
#[derive(Clone, PartialEq)]
pub struct AgentAction {
    /// Id of the action.
    pub id: String,
    /// What agents are told to do, such as `UPGRADE`.
    pub type_: AgentActionType,

    /// What the action needs, any JSON.
    ///
    /// A move to another cluster has an enrollment token in it.
    pub data: Secret<Json>,

    /// When the action was created.
    pub created_at: DateTime,
    /// What agents send back with their confirmation, any JSON.
    pub ack_data: Json,
    /// Ids of the agents.
    pub agents: Option<Vec<String>>,
    /// Until when agents may begin.
    pub expiration: Option<DateTime>,
    /// Least time that the action is given, in seconds.
    pub minimum_execution_duration: Option<i64>,
    /// Ids of the spaces that the action belongs to.
    pub namespaces: Option<Vec<String>>,
    /// Seconds over which the action is spread.
    pub rollout_duration_seconds: Option<i64>,
    /// When the action was sent.
    pub sent_at: Option<DateTime>,
    /// Where agents download the new version.
    pub source_uri: Option<CredentialUrl>,
    /// When agents begin.
    pub start_time: Option<DateTime>,
    /// Number of agents.
    pub total: Option<i64>,
    _kept: Kept,
}

impl AgentAction {
    pub fn new(
        id: impl Into<String>,
        type_: AgentActionType,
        data: impl Into<Json>,
        created_at: impl Into<DateTime>,
        ack_data: impl Into<Json>,
    ) -> Self {
        Self {
            id: id.into(),
            type_,
            data: data.into().into(),
            created_at: created_at.into(),
            ack_data: ack_data.into(),
            ..blank()
        }
    }
}

record! {
    AgentAction + _kept;
    required id = "id";
    required type_ = "type";
    required_json data = "data";
    required created_at = "created_at";
    required_json ack_data = "ack_data";
    optional agents = "agents";
    optional expiration = "expiration";
    optional_number minimum_execution_duration = "minimum_execution_duration";
    optional namespaces = "namespaces";
    optional_number rollout_duration_seconds = "rollout_duration_seconds";
    optional sent_at = "sent_at";
    optional source_uri = "source_uri";
    optional start_time = "start_time";
    optional_number total = "total";
}

/// The error of one agent.
#[derive(Clone, PartialEq)]
pub struct AgentActionError {
    /// Id of the agent.
    pub agent_id: String,
    /// What went wrong, for people.
    pub error: String,
    /// When the agent reported it.
    pub timestamp: DateTime,
    /// Host that the agent runs on.
    pub hostname: Option<String>,
    _kept: Kept,
}

impl AgentActionError {
    pub fn new(
        agent_id: impl Into<String>,
        error: impl Into<String>,
        timestamp: impl Into<DateTime>,
    ) -> Self {
        Self {
            agent_id: agent_id.into(),
            error: error.into(),
            timestamp: timestamp.into(),
            ..blank()
        }
    }
}

record! {
    AgentActionError + _kept;
    required agent_id = "agentId";
    required error = "error";
    required timestamp = "timestamp";
    optional hostname = "hostname";
}

/// The actions whose agents are listed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentActionIds {
    /// Ids of the actions.
    pub action_ids: Vec<String>,
}

impl AgentActionIds {
    pub fn new(action_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            action_ids: action_ids.into_iter().map(Into::into).collect(),
        }
    }
}

made_of!(AgentActionIds, items = String);

record! {
    AgentActionIds;
    required action_ids = "actionIds";
}

/// An action that runs in the background, or a message that says why there is none.
#[derive(Clone, Default, PartialEq)]
pub struct AgentActionOutcome {
    /// Id of the action, to be found in the list of action statuses.
    pub action_id: Option<String>,
    /// Why no action was started, for people.
    pub message: Option<String>,
    _kept: Kept,
}

record! {
    AgentActionOutcome + _kept: new;
    optional action_id = "actionId";
    optional message = "message";
}

/// How far an action has come.
///
/// Every value but `IN_PROGRESS` is final.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AgentActionState {
    /// `COMPLETE`
    Complete,
    /// `EXPIRED`
    Expired,
    /// `CANCELLED`
    Cancelled,
    /// `FAILED`
    Failed,
    /// `IN_PROGRESS`
    InProgress,
    /// `ROLLOUT_PASSED`
    RolloutPassed,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AgentActionState;
    Complete = "COMPLETE";
    Expired = "EXPIRED";
    Cancelled = "CANCELLED";
    Failed = "FAILED";
    InProgress = "IN_PROGRESS";
    RolloutPassed = "ROLLOUT_PASSED";
}

/// An action and how many agents have carried it out.
#[derive(Clone, PartialEq)]
pub struct AgentActionStatus {
    /// Id of the action.
    pub action_id: String,
    /// What agents are told to do.
    pub type_: AgentActionType,
    /// How far an action has come.
    pub status: AgentActionState,
    /// When the action was created.
    pub creation_time: DateTime,

    /// Number of agents that Kibana put into the action.
    ///
    /// Called `nbAgentsActionCreated` in JSON.
    pub agents_at_creation: i64,

    /// Number of agents that the action was addressed to.
    ///
    /// Called `nbAgentsActioned` in JSON.
    pub agents_actioned: i64,

    /// Number of agents that reported the action as received or done.
    ///
    /// Called `nbAgentsAck` in JSON.
    pub agents_acknowledged: i64,

    /// Number of agents that failed.
    ///
    /// May be above zero on a `COMPLETE` action.
    ///
    /// Called `nbAgentsFailed` in JSON.
    pub agents_failed: i64,

    /// When the action was cancelled.
    pub cancellation_time: Option<DateTime>,
    /// When the last agent was done.
    pub completion_time: Option<DateTime>,
    /// Until when agents may still pick up the action.
    pub expiration: Option<DateTime>,
    /// True when the action is spread over a period instead of sent to all agents at once.
    pub has_rollout_period: Option<bool>,
    /// True when Fleet started the action by itself, as it does for automatic upgrades.
    pub is_automatic: Option<bool>,
    /// The newest errors of agents, at most `errorSize` of them.
    pub latest_errors: Option<Vec<AgentActionError>>,

    /// Id of the policy that the agents move to.
    ///
    /// Only with `POLICY_REASSIGN`.
    pub new_policy_id: Option<String>,

    /// Id of the policy that changed.
    ///
    /// Only with `POLICY_CHANGE`.
    pub policy_id: Option<String>,

    /// Revision that the policy changed to.
    ///
    /// Only with `POLICY_CHANGE`.
    pub revision: Option<i64>,

    /// When a scheduled action begins.
    pub start_time: Option<DateTime>,

    /// Agent version that is installed.
    ///
    /// Only with `UPGRADE`.
    pub version: Option<String>,

    _kept: Kept,
}

impl Default for AgentActionStatus {
    fn default() -> Self {
        blank()
    }
}

record! {
    AgentActionStatus + _kept;
    required action_id = "actionId";
    required type_ = "type";
    required status = "status";
    required creation_time = "creationTime";
    required_number agents_at_creation = "nbAgentsActionCreated";
    required_number agents_actioned = "nbAgentsActioned";
    required_number agents_acknowledged = "nbAgentsAck";
    required_number agents_failed = "nbAgentsFailed";
    optional cancellation_time = "cancellationTime";
    optional completion_time = "completionTime";
    optional expiration = "expiration";
    optional has_rollout_period = "hasRolloutPeriod";
    optional is_automatic = "is_automatic";
    optional latest_errors = "latestErrors";
    optional new_policy_id = "newPolicyId";
    optional policy_id = "policyId";
    optional_number revision = "revision";
    optional start_time = "startTime";
    optional version = "version";
}

/// One page of agent actions.
#[derive(Clone, PartialEq)]
pub struct AgentActionStatusList {
    /// The actions of the page.
    pub items: Vec<AgentActionStatus>,
    _kept: Kept,
}

impl AgentActionStatusList {
    pub fn new(items: impl IntoIterator<Item = AgentActionStatus>) -> Self {
        Self {
            items: items.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    AgentActionStatusList + _kept;
    required items = "items";
}

/// What agents are told to do.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AgentActionType {
    /// `UPGRADE`
    Upgrade,
    /// `UNENROLL`
    Unenroll,
    /// `SETTINGS`
    Settings,
    /// `POLICY_REASSIGN`
    PolicyReassign,
    /// `CANCEL`
    Cancel,
    /// `FORCE_UNENROLL`
    ForceUnenroll,
    /// `REQUEST_DIAGNOSTICS`
    RequestDiagnostics,
    /// `UPDATE_TAGS`
    UpdateTags,
    /// `POLICY_CHANGE`
    PolicyChange,
    /// `INPUT_ACTION`
    InputAction,
    /// `MIGRATE`
    Migrate,
    /// `PRIVILEGE_LEVEL_CHANGE`, since 9.3.0
    PrivilegeLevelChange,
    /// `ROLLBACK`, since 9.4.0
    Rollback,
    /// `REMOVE_COLLECTOR`, since 9.5.0
    RemoveCollector,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AgentActionType;
    Upgrade = "UPGRADE";
    Unenroll = "UNENROLL";
    Settings = "SETTINGS";
    PolicyReassign = "POLICY_REASSIGN";
    Cancel = "CANCEL";
    ForceUnenroll = "FORCE_UNENROLL";
    RequestDiagnostics = "REQUEST_DIAGNOSTICS";
    UpdateTags = "UPDATE_TAGS";
    PolicyChange = "POLICY_CHANGE";
    InputAction = "INPUT_ACTION";
    Migrate = "MIGRATE";
    PrivilegeLevelChange = "PRIVILEGE_LEVEL_CHANGE";
    Rollback = "ROLLBACK";
    RemoveCollector = "REMOVE_COLLECTOR";
}

/// The program that runs.
///
/// It reports more than these properties.
#[derive(Clone, PartialEq)]
pub struct AgentBinary {
    /// Id of the agent.
    pub id: String,
    /// Version of the program.
    pub version: String,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl AgentBinary {
    pub fn new(id: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            version: version.into(),
            ..blank()
        }
    }
}

record! {
    AgentBinary + _kept;
    required id = "id";
    required version = "version";
    ..rest extra
}

/// The program that an agent runs, as it reports it.
#[derive(Clone, Default, PartialEq)]
pub struct AgentBuild {
    /// Version with the commit and the time of the build.
    ///
    /// Called `build.original` in JSON.
    pub build_original: Option<String>,

    /// Whether it is the variant with all programs.
    ///
    /// Agents since 8.18 report it.
    pub complete: Option<bool>,

    /// Whether its cryptography is limited to what FIPS 140 allows.
    pub fips: Option<bool>,
    /// ID of the agent.
    pub id: Option<String>,
    /// A severity of log entries.
    pub log_level: Option<AgentLogLevel>,
    /// Whether it is a build between two releases.
    pub snapshot: Option<bool>,
    /// Whether the agent runs without the rights of an administrator.
    pub unprivileged: Option<bool>,

    /// Whether Fleet can upgrade the agent.
    ///
    /// Those from a package of the system and in containers cannot.
    pub upgradeable: Option<bool>,

    /// Version of the agent, without the addition that marks a snapshot.
    pub version: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    AgentBuild + _kept: new;
    optional build_original = "build.original";
    optional complete = "complete";
    optional fips = "fips";
    optional id = "id";
    optional log_level = "log_level";
    optional snapshot = "snapshot";
    optional unprivileged = "unprivileged";
    optional upgradeable = "upgradeable";
    optional version = "version";
    ..rest extra
}

/// The state that an agent reported about itself.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AgentCheckinStatus {
    /// `error`
    Error,
    /// `online`
    Online,
    /// `degraded`
    Degraded,
    /// `updating`
    Updating,
    /// `starting`
    Starting,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AgentCheckinStatus;
    Error = "error";
    Online = "online";
    Degraded = "degraded";
    Updating = "updating";
    Starting = "starting";
}

/// A program or a task inside of an agent.
#[derive(Clone, PartialEq)]
pub struct AgentComponent {
    /// Id of the component.
    pub id: String,
    /// What it does, such as `log`.
    pub type_: String,
    /// The state of a part of an agent.
    pub status: ComponentStatus,
    /// What it says about its state.
    pub message: String,
    /// Inputs and outputs of the component.
    pub units: Option<Vec<AgentUnit>>,
    _kept: Kept,
}

impl AgentComponent {
    pub fn new(
        id: impl Into<String>,
        type_: impl Into<String>,
        status: ComponentStatus,
        message: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
            status,
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    AgentComponent + _kept;
    required id = "id";
    required type_ = "type";
    required status = "status";
    required message = "message";
    optional units = "units";
}

/// Which agents send data.
#[derive(Clone, PartialEq)]
pub struct AgentData {
    /// One entry for each agent, by id.
    pub items: Vec<BTreeMap<String, AgentDataState>>,
    /// Documents that agents sent, any JSON; empty unless they were asked for.
    pub data_preview: Vec<Json>,
    _kept: Kept,
}

impl AgentData {
    pub fn new(
        items: impl IntoIterator<Item = BTreeMap<String, AgentDataState>>,
        data_preview: impl IntoIterator<Item = impl Into<Json>>,
    ) -> Self {
        Self {
            items: items.into_iter().collect(),
            data_preview: data_preview.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    AgentData + _kept;
    required items = "items";
    required data_preview = "dataPreview";
}

/// Whether an agent sends data.
#[derive(Clone, PartialEq)]
pub struct AgentDataState {
    /// Whether data was found.
    pub data: bool,
    _kept: Kept,
}

impl AgentDataState {
    #[inline]
    pub fn new(data: bool) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    AgentDataState + _kept;
    required data = "data";
}

/// What diagnostics contain besides the usual.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentDiagnostics {
    /// Profiles to take.
    pub additional_metrics: Option<Vec<DiagnosticsMetric>>,
}

impl AgentDiagnostics {
    setters! {
        additional_metrics(value: impl IntoIterator<Item = DiagnosticsMetric>)
            = Some(value.into_iter().collect());
    }
}

record! {
    AgentDiagnostics: new;
    optional additional_metrics = "additional_metrics";
}

/// What an agent runs with.
#[derive(Clone, Default, PartialEq)]
pub struct AgentEffectiveConfig {
    /// The configuration, any JSON, if the agent has reported one.
    pub effective_config: Option<Secret<Json>>,
    _kept: Kept,
}

record! {
    AgentEffectiveConfig + _kept: new;
    optional_json effective_config = "effective_config";
}

/// What an agent reports about the programs of Elastic on its host.
#[derive(Clone, Default, PartialEq)]
pub struct AgentElasticMetadata {
    /// The program that an agent runs, as it reports it.
    pub agent: Option<AgentBuild>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    AgentElasticMetadata + _kept: new;
    optional agent = "agent";
    ..rest extra
}

/// How an agent enrolled.
///
/// Only permanent agents exist today.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AgentEnrollmentType {
    /// `PERMANENT`
    Permanent,
    /// `EPHEMERAL`
    Ephemeral,
    /// `TEMPORARY`
    Temporary,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AgentEnrollmentType;
    Permanent = "PERMANENT";
    Ephemeral = "EPHEMERAL";
    Temporary = "TEMPORARY";
}

/// The host of an agent, as the agent reports it.
#[derive(Clone, Default, PartialEq)]
pub struct AgentHost {
    /// Architecture of the processor, such as `x86_64`.
    pub architecture: Option<String>,
    /// Name that the host has for itself.
    pub hostname: Option<String>,
    /// ID of the machine, as its system knows it.
    pub id: Option<String>,
    /// Addresses with the length of their prefix, such as `10.20.4.7/24`.
    pub ip: Option<Vec<String>>,
    /// MAC addresses.
    pub mac: Option<Vec<String>>,

    /// Name to show.
    ///
    /// Where the agent is set to do so, it is the full name in the domain.
    pub name: Option<String>,

    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    AgentHost + _kept: new;
    optional architecture = "architecture";
    optional hostname = "hostname";
    optional id = "id";
    optional ip = "ip";
    optional mac = "mac";
    optional name = "name";
    ..rest extra
}

/// Agents by id.
#[derive(Clone, PartialEq)]
pub struct AgentIdList {
    /// Ids of the agents.
    pub items: Vec<String>,
    _kept: Kept,
}

impl AgentIdList {
    pub fn new(items: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    AgentIdList + _kept;
    required items = "items";
}

/// What an agent reports about itself and its host when it enrolls and checks in.
///
/// Agents decide what is in it, so nothing is sure to be there.
#[derive(Clone, Default, PartialEq)]
pub struct AgentLocalMetadata {
    /// What an agent reports about the programs of Elastic on its host.
    pub elastic: Option<AgentElasticMetadata>,
    /// The host of an agent, as the agent reports it.
    pub host: Option<AgentHost>,
    /// The operating system of the host of an agent.
    pub os: Option<AgentOs>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    AgentLocalMetadata + _kept: new;
    optional elastic = "elastic";
    optional host = "host";
    optional os = "os";
    ..rest extra
}

/// A severity of log entries.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AgentLogLevel {
    /// `debug`
    Debug,
    /// `info`
    Info,
    /// `warning`
    Warning,
    /// `error`
    Error,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AgentLogLevel;
    Debug = "debug";
    Info = "info";
    Warning = "warning";
    Error = "error";
}

/// What an agent uses, averaged over the last minutes.
#[derive(Clone, Default, PartialEq)]
pub struct AgentMetrics {
    /// Share of a processor, from 0 to 1 for each.
    pub cpu_avg: Option<f64>,
    /// Memory in bytes.
    pub memory_size_byte_avg: Option<f64>,
    _kept: Kept,
}

record! {
    AgentMetrics + _kept: new;
    optional_number cpu_avg = "cpu_avg";
    optional_number memory_size_byte_avg = "memory_size_byte_avg";
}

/// Where an agent moves to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentMigration {
    /// Address of the other Fleet Server.
    pub uri: String,
    /// Enrollment token of the other cluster.
    pub enrollment_token: Secret,
    /// How the agent reaches the other Fleet Server.
    pub settings: Option<AgentMigrationSettings>,
}

impl AgentMigration {
    pub fn new(uri: impl Into<String>, enrollment_token: impl Into<Secret>) -> Self {
        Self {
            uri: uri.into(),
            enrollment_token: enrollment_token.into(),
            ..blank()
        }
    }

    setters! {
        settings(value: AgentMigrationSettings) = Some(value);
    }
}

record! {
    AgentMigration;
    required uri = "uri";
    required enrollment_token = "enrollment_token";
    optional settings = "settings";
}

/// How the agent reaches the other Fleet Server.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentMigrationSettings {
    /// Fingerprint of a trusted authority.
    pub ca_sha256: Option<String>,
    /// Trusted authorities, as paths with commas between them.
    pub certificate_authorities: Option<String>,
    /// Path of the certificate of the agent.
    pub elastic_agent_cert: Option<String>,
    /// Path of the key of the certificate.
    pub elastic_agent_cert_key: Option<String>,
    /// Path of the file with the passphrase of the key.
    pub elastic_agent_cert_key_passphrase: Option<Secret>,
    /// Headers that the agent sends, by name.
    pub headers: Option<BTreeMap<String, Secret>>,
    /// Accepts any certificate of the other side.
    pub insecure: Option<bool>,
    /// Goes past all proxies.
    pub proxy_disabled: Option<bool>,
    /// Headers for the proxy, by name.
    pub proxy_headers: Option<BTreeMap<String, Secret>>,
    /// Address of a proxy on the way, which may contain credentials.
    pub proxy_url: Option<CredentialUrl>,
    /// Replaces an agent that has the same id in the other cluster.
    pub replace_token: Option<bool>,
    /// Downloads versions that are not released.
    pub staging: Option<bool>,
    /// Tags that the agent gets in the other cluster.
    pub tags: Option<Vec<String>>,
}

impl AgentMigrationSettings {
    setters! {
        ca_sha256(value: impl Into<String>) = Some(value.into());
        certificate_authorities(value: impl Into<String>) = Some(value.into());
        elastic_agent_cert(value: impl Into<String>) = Some(value.into());
        elastic_agent_cert_key(value: impl Into<String>) = Some(value.into());
        elastic_agent_cert_key_passphrase(value: impl Into<Secret>) = Some(value.into());
        headers(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Secret>)>)
            = Some(wire::into_map(value));
        insecure(value: bool) = Some(value);
        proxy_disabled(value: bool) = Some(value);
        proxy_headers(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Secret>)>)
            = Some(wire::into_map(value));
        proxy_url(value: impl Into<CredentialUrl>) = Some(value.into());
        replace_token(value: bool) = Some(value);
        staging(value: bool) = Some(value);
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    AgentMigrationSettings debug: new;
    optional ca_sha256 = "ca_sha256";
    optional certificate_authorities = "certificate_authorities";
    optional elastic_agent_cert = "elastic_agent_cert";
    optional elastic_agent_cert_key = "elastic_agent_cert_key";
    optional elastic_agent_cert_key_passphrase = "elastic_agent_cert_key_passphrase";
    optional headers = "headers";
    optional insecure = "insecure";
    optional proxy_disabled = "proxy_disabled";
    optional proxy_headers = "proxy_headers";
    optional proxy_url = "proxy_url";
    optional replace_token = "replace_token";
    optional staging = "staging";
    optional tags = "tags";
}

/// The operating system of the host of an agent.
#[derive(Clone, Default, PartialEq)]
pub struct AgentOs {
    /// What the system is derived from, such as `redhat`.
    pub family: Option<String>,
    /// Name and version together.
    pub full: Option<String>,
    /// Version of the kernel.
    pub kernel: Option<String>,
    /// Name of the system, such as `Debian GNU/Linux`.
    pub name: Option<String>,
    /// Short name of the system, such as `debian` or `windows`.
    pub platform: Option<String>,
    /// Version of the system.
    pub version: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    AgentOs + _kept: new;
    optional family = "family";
    optional full = "full";
    optional kernel = "kernel";
    optional name = "name";
    optional platform = "platform";
    optional version = "version";
    ..rest extra
}

/// An action with data as the agent expects it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentOtherAction {
    /// The kind of an action.
    pub type_: AgentOtherActionType,

    /// What the action needs, any JSON.
    ///
    /// It may have credentials.
    pub data: Secret<Json>,

    /// What the agent sends back with its confirmation, any JSON.
    pub ack_data: Json,
}

impl AgentOtherAction {
    pub fn new(
        type_: AgentOtherActionType,
        data: impl Into<Json>,
        ack_data: impl Into<Json>,
    ) -> Self {
        Self {
            type_,
            data: data.into().into(),
            ack_data: ack_data.into(),
        }
    }
}

record! {
    AgentOtherAction;
    required type_ = "type";
    required_json data = "data";
    required_json ack_data = "ack_data";
}

/// The kind of an action.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AgentOtherActionType {
    /// `UNENROLL`
    Unenroll,
    /// `UPGRADE`
    Upgrade,
    /// `POLICY_REASSIGN`
    PolicyReassign,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AgentOtherActionType;
    Unenroll = "UNENROLL";
    Upgrade = "UPGRADE";
    PolicyReassign = "POLICY_REASSIGN";
}

/// The API keys that an agent has for an output.
#[derive(Clone, Default, PartialEq)]
pub struct AgentOutputKeys {
    /// The present key.
    ///
    /// Servers after 9.1 have it.
    pub api_key: Option<Secret>,

    /// Id of the present key.
    pub api_key_id: Option<String>,

    /// Hash that tells whether the present key still has the privileges that the policy asks for.
    ///
    /// Servers after 9.1 have it.
    pub permissions_hash: Option<String>,

    /// Keys that are withdrawn once the agent no longer uses them.
    pub to_retire_api_key_ids: Option<Vec<RetiredApiKey>>,
    /// Kind of output.
    pub type_: Option<OutputType>,
    _kept: Kept,
}

record! {
    AgentOutputKeys + _kept: new;
    optional api_key = "api_key";
    optional api_key_id = "api_key_id";
    optional permissions_hash = "permissions_hash";
    optional to_retire_api_key_ids = "to_retire_api_key_ids";
    optional type_ = "type";
}

/// One page of agents.
#[derive(Clone, PartialEq)]
pub struct AgentPage {
    /// The agents of the page.
    pub items: Vec<Agent>,
    /// Number of agents on all pages.
    pub total: u64,
    /// Number of this page, counted from 1.
    pub page: u64,
    /// Number of agents that fit on a page.
    pub per_page: u64,
    /// Where the next page begins, to be given as `searchAfter`.
    pub next_search_after: Option<String>,
    /// The point in time that the page was read from, to be given as `pitId`.
    pub pit: Option<String>,
    /// Number of agents by status.
    pub status_summary: Option<BTreeMap<String, i64>>,
    _kept: Kept,
}

impl AgentPage {
    pub fn new(
        items: impl IntoIterator<Item = Agent>,
        total: u64,
        page: u64,
        per_page: u64,
    ) -> Self {
        Self {
            items: items.into_iter().collect(),
            total,
            page,
            per_page,
            ..blank()
        }
    }
}

record! {
    AgentPage + _kept;
    required items = "items";
    required_number total = "total";
    required_number page = "page";
    required_number per_page = "perPage";
    optional next_search_after = "nextSearchAfter";
    optional pit = "pit";
    optional_number status_summary = "statusSummary";
}

/// Which policy an agent follows.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentPolicyChoice {
    /// Id of the agent policy.
    pub policy_id: String,
}

impl AgentPolicyChoice {
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
        }
    }
}

made_of!(AgentPolicyChoice, text);

record! {
    AgentPolicyChoice;
    required policy_id = "policy_id";
}

/// Whom an agent runs as from now on.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentPrivilegeChange {
    /// A user of the host.
    pub user_info: Option<AgentUser>,
}

impl AgentPrivilegeChange {
    setters! {
        user_info(value: AgentUser) = Some(value);
    }
}

record! {
    AgentPrivilegeChange: new;
    optional user_info = "user_info";
}

/// What became of a bulk reassignment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AgentReassignmentOutcome {
    /// An action that runs in the background.
    Started(StartedAgentAction),
    /// How many agents an action would concern.
    Counted(CountedAgents),
    /// Anything else, as it came.
    Unknown(Json),
}

impl AgentReassignmentOutcome {
    /// Id of the action, to be found in the list of action statuses.
    ///
    /// [`Started`](Self::Started) has it.
    pub fn action_id(&self) -> Option<&str> {
        match self {
            Self::Started(value) => Some(value.action_id.as_str()),
            Self::Counted(_) | Self::Unknown(_) => None,
        }
    }

    /// Number of agents.
    ///
    /// [`Counted`](Self::Counted) has it.
    pub fn count(&self) -> Option<i64> {
        match self {
            Self::Counted(value) => Some(value.count),
            Self::Started(_) | Self::Unknown(_) => None,
        }
    }
}

impl From<StartedAgentAction> for AgentReassignmentOutcome {
    fn from(value: StartedAgentAction) -> Self {
        Self::Started(value)
    }
}

impl From<CountedAgents> for AgentReassignmentOutcome {
    fn from(value: CountedAgents) -> Self {
        Self::Counted(value)
    }
}

union!(AgentReassignmentOutcome);

impl Serialize for AgentReassignmentOutcome {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Started(value) => value.serialize(serializer),
            Self::Counted(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AgentReassignmentOutcome {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("actionId") {
            return value.arm(Self::Started, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Counted, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// What became of an agent.
#[derive(Clone, PartialEq)]
pub struct AgentRemoval {
    /// What became of an agent.
    ///
    /// Always `deleted`.
    pub action: Constant,

    _kept: Kept,
}

impl AgentRemoval {
    /// Creates the value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            action: wire::constant("deleted".to_owned()),
            ..blank()
        }
    }
}

impl Default for AgentRemoval {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    AgentRemoval + _kept;
    required action = "action";
}

/// The agents of a bulk action, by id or by query.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AgentSelection {
    /// Ids of agents.
    Ids(Vec<String>),
    /// A KQL query over agents.
    Query(String),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for AgentSelection {
    fn from(value: String) -> Self {
        Self::Query(value)
    }
}

impl From<&str> for AgentSelection {
    fn from(value: &str) -> Self {
        Self::Query(value.to_owned())
    }
}

union!(AgentSelection);

union!(AgentSelection::Ids, items = String);

impl Serialize for AgentSelection {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Ids(value) => value.serialize(serializer),
            Self::Query(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AgentSelection {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_array() {
            return value.arm(Self::Ids, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::Query, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Settings of an agent that apply whatever its policy says.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentSettings {
    /// Lowest severity that is logged; `null` leaves it to the policy.
    pub log_level: Option<AgentLogLevel>,
}

impl AgentSettings {
    /// `log_level`: `None` sends `null`.
    #[inline]
    pub fn new(log_level: Option<AgentLogLevel>) -> Self {
        Self { log_level }
    }
}

record! {
    AgentSettings;
    nullable log_level = "log_level";
}

/// Another log level.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentSettingsAction {
    /// The kind of action that changes settings.
    ///
    /// Always `SETTINGS`.
    pub type_: Constant,

    /// Settings of an agent that apply whatever its policy says.
    pub data: AgentSettings,
}

impl AgentSettingsAction {
    #[inline]
    pub fn new(data: AgentSettings) -> Self {
        Self {
            type_: wire::constant("SETTINGS".to_owned()),
            data,
        }
    }
}

record! {
    AgentSettingsAction;
    required type_ = "type";
    required data = "data";
}

/// Whether Fleet can manage agents, and what it lacks if not.
#[derive(Clone, PartialEq)]
pub struct AgentSetup {
    /// True when no requirement is missing.
    pub is_ready: bool,
    /// What must be configured before agents can enroll.
    pub missing_requirements: Vec<AgentSetupRequirement>,
    /// What is not configured but not needed either.
    pub missing_optional_features: Vec<AgentSetupOptionalFeature>,
    /// True when Fleet keeps secrets of policies in its secret storage.
    pub is_secrets_storage_enabled: Option<bool>,
    /// True when agents and policies belong to spaces.
    pub is_space_awareness_enabled: Option<bool>,
    /// Id of the key with which Fleet verifies the signatures of packages.
    pub package_verification_key_id: Option<String>,
    _kept: Kept,
}

impl AgentSetup {
    pub fn new(
        is_ready: bool,
        missing_requirements: impl IntoIterator<Item = AgentSetupRequirement>,
        missing_optional_features: impl IntoIterator<Item = AgentSetupOptionalFeature>,
    ) -> Self {
        Self {
            is_ready,
            missing_requirements: missing_requirements.into_iter().collect(),
            missing_optional_features: missing_optional_features.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    AgentSetup + _kept;
    required is_ready = "isReady";
    required missing_requirements = "missing_requirements";
    required missing_optional_features = "missing_optional_features";
    optional is_secrets_storage_enabled = "is_secrets_storage_enabled";
    optional is_space_awareness_enabled = "is_space_awareness_enabled";
    optional package_verification_key_id = "package_verification_key_id";
}

/// Something that Fleet can work without.
///
/// Always `encrypted_saved_object_encryption_key_required`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AgentSetupOptionalFeature {
    /// `encrypted_saved_object_encryption_key_required`
    EncryptedSavedObjectEncryptionKeyRequired,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AgentSetupOptionalFeature;
    EncryptedSavedObjectEncryptionKeyRequired = "encrypted_saved_object_encryption_key_required";
}

/// Something that Fleet cannot work without.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AgentSetupRequirement {
    /// `security_required`
    SecurityRequired,
    /// `tls_required`
    TlsRequired,
    /// `api_keys`
    ApiKeys,
    /// `fleet_admin_user`
    FleetAdminUser,
    /// `fleet_server`
    FleetServer,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AgentSetupRequirement;
    SecurityRequired = "security_required";
    TlsRequired = "tls_required";
    ApiKeys = "api_keys";
    FleetAdminUser = "fleet_admin_user";
    FleetServer = "fleet_server";
}

/// The state of an agent as Fleet sees it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AgentStatus {
    /// `offline`
    Offline,
    /// `error`
    Error,
    /// `online`
    Online,
    /// `inactive`
    Inactive,
    /// `enrolling`
    Enrolling,
    /// `unenrolling`
    Unenrolling,
    /// `unenrolled`
    Unenrolled,
    /// `updating`
    Updating,
    /// `degraded`
    Degraded,
    /// `uninstalled`
    Uninstalled,
    /// `orphaned`
    Orphaned,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AgentStatus;
    Offline = "offline";
    Error = "error";
    Online = "online";
    Inactive = "inactive";
    Enrolling = "enrolling";
    Unenrolling = "unenrolling";
    Unenrolled = "unenrolled";
    Updating = "updating";
    Degraded = "degraded";
    Uninstalled = "uninstalled";
    Orphaned = "orphaned";
}

/// Numbers of agents by status.
#[derive(Clone, PartialEq)]
pub struct AgentStatusCounts {
    /// Not used any more; always 0.
    pub events: i64,
    /// Those that are well.
    pub online: i64,
    /// Those with an error.
    pub error: i64,
    /// Those that have not been heard from for some minutes.
    pub offline: i64,
    /// All that are neither online, offline nor in error.
    pub other: i64,
    /// Those that are being upgraded, enrolled or unenrolled.
    pub updating: i64,
    /// Those that have been silent for longer than their policy allows.
    pub inactive: i64,
    /// Those that have left.
    pub unenrolled: i64,
    /// All agents.
    pub all: i64,
    /// Those that have not left and are not inactive.
    pub active: i64,
    /// Those that have no Fleet Server any more.
    pub orphaned: Option<i64>,
    /// Those that were removed from their host.
    pub uninstalled: Option<i64>,
    _kept: Kept,
}

impl Default for AgentStatusCounts {
    fn default() -> Self {
        blank()
    }
}

record! {
    AgentStatusCounts + _kept;
    required_number events = "events";
    required_number online = "online";
    required_number error = "error";
    required_number offline = "offline";
    required_number other = "other";
    required_number updating = "updating";
    required_number inactive = "inactive";
    required_number unenrolled = "unenrolled";
    required_number all = "all";
    required_number active = "active";
    optional_number orphaned = "orphaned";
    optional_number uninstalled = "uninstalled";
}

/// How many agents have which status.
#[derive(Clone, PartialEq)]
pub struct AgentStatusSummary {
    /// Numbers of agents by status.
    pub results: AgentStatusCounts,
    _kept: Kept,
}

impl AgentStatusSummary {
    #[inline]
    pub fn new(results: AgentStatusCounts) -> Self {
        Self { results, ..blank() }
    }
}

record! {
    AgentStatusSummary + _kept;
    required results = "results";
}

/// Tags of agents.
#[derive(Clone, PartialEq)]
pub struct AgentTags {
    /// The tags.
    pub items: Vec<String>,
    _kept: Kept,
}

impl AgentTags {
    pub fn new(items: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    AgentTags + _kept;
    required items = "items";
}

/// How an agent leaves Fleet.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentUnenrollment {
    /// Lets an agent leave even though its policy is managed.
    pub force: Option<bool>,
    /// Withdraws the API keys of the agent at once instead of after its confirmation.
    pub revoke: Option<bool>,
}

impl AgentUnenrollment {
    setters! {
        force(value: bool) = Some(value);
        revoke(value: bool) = Some(value);
    }
}

record! {
    AgentUnenrollment: new;
    optional force = "force";
    optional revoke = "revoke";
}

/// An input or an output of a component.
#[derive(Clone, PartialEq)]
pub struct AgentUnit {
    /// Id of the unit.
    pub id: String,
    /// Whether data comes in or goes out.
    pub type_: AgentUnitType,
    /// The state of a part of an agent.
    pub status: ComponentStatus,
    /// What it says about its state.
    pub message: String,
    /// More about its state, any JSON.
    pub payload: Option<BTreeMap<String, Json>>,
    _kept: Kept,
}

impl AgentUnit {
    pub fn new(
        id: impl Into<String>,
        type_: AgentUnitType,
        status: ComponentStatus,
        message: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            type_,
            status,
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    AgentUnit + _kept;
    required id = "id";
    required type_ = "type";
    required status = "status";
    required message = "message";
    optional payload = "payload";
}

/// Whether data comes in or goes out.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AgentUnitType {
    /// `input`
    Input,
    /// `output`
    Output,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AgentUnitType;
    Input = "input";
    Output = "output";
}

/// What to change of an agent.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentUpdate {
    /// All tags that the agent has afterwards.
    pub tags: Option<Vec<String>>,
    /// What users write about the agent, any JSON.
    pub user_provided_metadata: Option<BTreeMap<String, Json>>,
}

impl AgentUpdate {
    setters! {
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        user_provided_metadata(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
    }
}

record! {
    AgentUpdate debug: new;
    optional tags = "tags";
    optional user_provided_metadata = "user_provided_metadata";
}

/// Which version an agent gets, and from where.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentUpgrade {
    /// Version to upgrade to.
    pub version: String,
    /// Skips checks, such as that the version is newer.
    pub force: Option<bool>,
    /// Upgrades even if the agent was upgraded minutes ago.
    pub skip_rate_limit_check: Option<bool>,
    /// Address from which the agent downloads it, in place of the source of its policy.
    pub source_uri: Option<CredentialUrl>,
}

impl AgentUpgrade {
    pub fn new(version: impl Into<String>) -> Self {
        Self {
            version: version.into(),
            ..blank()
        }
    }

    setters! {
        force(value: bool) = Some(value);
        skip_rate_limit_check(value: bool) = Some(value);
        source_uri(value: impl Into<CredentialUrl>) = Some(value.into());
    }
}

record! {
    AgentUpgrade;
    required version = "version";
    optional force = "force";
    optional skip_rate_limit_check = "skipRateLimitCheck";
    optional source_uri = "source_uri";
}

/// How an upgrade goes.
#[derive(Clone, PartialEq)]
pub struct AgentUpgradeDetails {
    /// Version that the agent is upgraded to.
    pub target_version: String,
    /// Id of the action that started it.
    pub action_id: String,
    /// A step of an upgrade.
    pub state: AgentUpgradeState,
    /// More about the step that an upgrade is in.
    pub metadata: Option<AgentUpgradeMetadata>,
    _kept: Kept,
}

impl AgentUpgradeDetails {
    pub fn new(
        target_version: impl Into<String>,
        action_id: impl Into<String>,
        state: AgentUpgradeState,
    ) -> Self {
        Self {
            target_version: target_version.into(),
            action_id: action_id.into(),
            state,
            ..blank()
        }
    }
}

record! {
    AgentUpgradeDetails + _kept;
    required target_version = "target_version";
    required action_id = "action_id";
    required state = "state";
    optional metadata = "metadata";
}

/// More about the step that an upgrade is in.
#[derive(Clone, Default, PartialEq)]
pub struct AgentUpgradeMetadata {
    /// How much is downloaded, in percent.
    pub download_percent: Option<f64>,
    /// Bytes in a second.
    pub download_rate: Option<f64>,
    /// Why it failed.
    pub error_msg: Option<String>,
    /// A step of an upgrade.
    pub failed_state: Option<AgentUpgradeState>,
    /// Why the last attempt to download failed.
    pub retry_error_msg: Option<String>,
    /// Until when the download is tried again.
    pub retry_until: Option<DateTime>,
    /// When the upgrade begins.
    pub scheduled_at: Option<DateTime>,
    _kept: Kept,
}

record! {
    AgentUpgradeMetadata + _kept: new;
    optional_number download_percent = "download_percent";
    optional_number download_rate = "download_rate";
    optional error_msg = "error_msg";
    optional failed_state = "failed_state";
    optional retry_error_msg = "retry_error_msg";
    optional retry_until = "retry_until";
    optional scheduled_at = "scheduled_at";
}

/// A step of an upgrade.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AgentUpgradeState {
    /// `UPG_REQUESTED`
    UpgRequested,
    /// `UPG_SCHEDULED`
    UpgScheduled,
    /// `UPG_DOWNLOADING`
    UpgDownloading,
    /// `UPG_EXTRACTING`
    UpgExtracting,
    /// `UPG_REPLACING`
    UpgReplacing,
    /// `UPG_RESTARTING`
    UpgRestarting,
    /// `UPG_FAILED`
    UpgFailed,
    /// `UPG_WATCHING`
    UpgWatching,
    /// `UPG_ROLLBACK`
    UpgRollback,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AgentUpgradeState;
    UpgRequested = "UPG_REQUESTED";
    UpgScheduled = "UPG_SCHEDULED";
    UpgDownloading = "UPG_DOWNLOADING";
    UpgExtracting = "UPG_EXTRACTING";
    UpgReplacing = "UPG_REPLACING";
    UpgRestarting = "UPG_RESTARTING";
    UpgFailed = "UPG_FAILED";
    UpgWatching = "UPG_WATCHING";
    UpgRollback = "UPG_ROLLBACK";
}

/// A file that an agent uploads to Fleet.
#[derive(Clone, PartialEq)]
pub struct AgentUpload {
    /// Id of the file.
    pub id: String,
    /// File name.
    pub name: String,
    /// Path of Kibana at which the file can be downloaded.
    pub file_path: String,
    /// When the file was requested or created.
    pub create_time: DateTime,
    /// How far an upload has come.
    pub status: AgentUploadStatus,
    /// Id of the action that asked for the file.
    pub action_id: String,
    /// Why the upload failed, for people.
    pub error: Option<String>,
    _kept: Kept,
}

impl AgentUpload {
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        file_path: impl Into<String>,
        create_time: impl Into<DateTime>,
        status: AgentUploadStatus,
        action_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            file_path: file_path.into(),
            create_time: create_time.into(),
            status,
            action_id: action_id.into(),
            ..blank()
        }
    }
}

record! {
    AgentUpload + _kept;
    required id = "id";
    required name = "name";
    required file_path = "filePath";
    required create_time = "createTime";
    required status = "status";
    required action_id = "actionId";
    optional error = "error";
}

/// The uploads of one agent.
#[derive(Clone, PartialEq)]
pub struct AgentUploadList {
    /// The uploads.
    pub items: Vec<AgentUpload>,
    _kept: Kept,
}

impl AgentUploadList {
    pub fn new(items: impl IntoIterator<Item = AgentUpload>) -> Self {
        Self {
            items: items.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    AgentUploadList + _kept;
    required items = "items";
}

/// How far an upload has come.
///
/// The file exists only while it is `READY`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AgentUploadStatus {
    /// `READY`
    Ready,
    /// `AWAITING_UPLOAD`
    AwaitingUpload,
    /// `DELETED`
    Deleted,
    /// `EXPIRED`
    Expired,
    /// `IN_PROGRESS`
    InProgress,
    /// `FAILED`
    Failed,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AgentUploadStatus;
    Ready = "READY";
    AwaitingUpload = "AWAITING_UPLOAD";
    Deleted = "DELETED";
    Expired = "EXPIRED";
    InProgress = "IN_PROGRESS";
    Failed = "FAILED";
}

/// A user of the host.
///
/// Agents make one for themselves where none is given.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentUser {
    /// Name of the user's group.
    pub groupname: Option<String>,
    /// Password of the user, which Windows wants.
    pub password: Option<Secret>,
    /// Name of the user.
    pub username: Option<String>,
}

impl AgentUser {
    setters! {
        groupname(value: impl Into<String>) = Some(value.into());
        password(value: impl Into<Secret>) = Some(value.into());
        username(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    AgentUser: new;
    optional groupname = "groupname";
    optional password = "password";
    optional username = "username";
}

/// Versions of Elastic Agent.
#[derive(Clone, PartialEq)]
pub struct AgentVersionList {
    /// The versions.
    pub items: Vec<String>,
    _kept: Kept,
}

impl AgentVersionList {
    pub fn new(items: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    AgentVersionList + _kept;
    required items = "items";
}

/// Which agents give diagnostics.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkAgentDiagnostics {
    /// The agents of a bulk action, by id or by query.
    pub agents: AgentSelection,
    /// Profiles to take.
    pub additional_metrics: Option<Vec<DiagnosticsMetric>>,
    /// Number of agents handled in one batch.
    pub batch_size: Option<i64>,
}

impl BulkAgentDiagnostics {
    pub fn new(agents: impl Into<AgentSelection>) -> Self {
        Self {
            agents: agents.into(),
            ..blank()
        }
    }

    setters! {
        additional_metrics(value: impl IntoIterator<Item = DiagnosticsMetric>)
            = Some(value.into_iter().collect());
        batch_size(value: i64) = Some(value);
    }
}

record! {
    BulkAgentDiagnostics;
    required agents = "agents";
    optional additional_metrics = "additional_metrics";
    optional_number batch_size = "batchSize";
}

/// Which agents move, and where to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkAgentMigration {
    /// The agents of a bulk action, by id or by query.
    pub agents: AgentSelection,
    /// Address of the other Fleet Server.
    pub uri: String,
    /// Enrollment token of the other cluster.
    pub enrollment_token: Secret,
    /// How many agents Fleet works on at a time.
    pub batch_size: Option<i64>,
    /// How the agent reaches the other Fleet Server.
    pub settings: Option<AgentMigrationSettings>,
}

impl BulkAgentMigration {
    pub fn new(
        agents: impl Into<AgentSelection>,
        uri: impl Into<String>,
        enrollment_token: impl Into<Secret>,
    ) -> Self {
        Self {
            agents: agents.into(),
            uri: uri.into(),
            enrollment_token: enrollment_token.into(),
            ..blank()
        }
    }

    setters! {
        batch_size(value: i64) = Some(value);
        settings(value: AgentMigrationSettings) = Some(value);
    }
}

record! {
    BulkAgentMigration;
    required agents = "agents";
    required uri = "uri";
    required enrollment_token = "enrollment_token";
    optional_number batch_size = "batchSize";
    optional settings = "settings";
}

/// Which agents run without privileges from now on, and as whom.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkAgentPrivilegeChange {
    /// The agents of a bulk action, by id or by query.
    pub agents: AgentSelection,
    /// How many agents Fleet works on at a time.
    pub batch_size: Option<i64>,
    /// A user of the host.
    pub user_info: Option<AgentUser>,
}

impl BulkAgentPrivilegeChange {
    pub fn new(agents: impl Into<AgentSelection>) -> Self {
        Self {
            agents: agents.into(),
            ..blank()
        }
    }

    setters! {
        batch_size(value: i64) = Some(value);
        user_info(value: AgentUser) = Some(value);
    }
}

record! {
    BulkAgentPrivilegeChange;
    required agents = "agents";
    optional_number batch_size = "batchSize";
    optional user_info = "user_info";
}

/// Which agents move to which policy.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkAgentReassignment {
    /// The agents of a bulk action, by id or by query.
    pub agents: AgentSelection,
    /// Id of the agent policy that the agents move to.
    pub policy_id: String,

    /// Number of agents handled in one batch.
    ///
    /// Since 9.0.0.
    pub batch_size: Option<i64>,

    /// Counts the agents and moves none.
    ///
    /// Since 9.3.0.
    pub dry_run: Option<bool>,

    /// Also moves inactive agents that the query matches.
    ///
    /// Default: `false`.
    pub include_inactive: Option<bool>,
}

impl BulkAgentReassignment {
    pub fn new(agents: impl Into<AgentSelection>, policy_id: impl Into<String>) -> Self {
        Self {
            agents: agents.into(),
            policy_id: policy_id.into(),
            ..blank()
        }
    }

    setters! {
        batch_size(value: i64) = Some(value);
        dry_run(value: bool) = Some(value);
        include_inactive(value: bool) = Some(value);
    }
}

record! {
    BulkAgentReassignment;
    required agents = "agents";
    required policy_id = "policy_id";
    optional_number batch_size = "batchSize";
    optional dry_run = "dryRun";
    optional include_inactive = "includeInactive";
}

/// Which agents go back to their former version.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkAgentRollback {
    /// The agents of a bulk action, by id or by query.
    pub agents: AgentSelection,
    /// How many agents Fleet works on at a time.
    pub batch_size: Option<i64>,

    /// Takes inactive agents that a query finds as well.
    ///
    /// Default: `false`.
    pub include_inactive: Option<bool>,
}

impl BulkAgentRollback {
    pub fn new(agents: impl Into<AgentSelection>) -> Self {
        Self {
            agents: agents.into(),
            ..blank()
        }
    }

    setters! {
        batch_size(value: i64) = Some(value);
        include_inactive(value: bool) = Some(value);
    }
}

record! {
    BulkAgentRollback;
    required agents = "agents";
    optional_number batch_size = "batchSize";
    optional include_inactive = "includeInactive";
}

/// Which agents get and lose tags.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkAgentTagChange {
    /// The agents of a bulk action, by id or by query.
    pub agents: AgentSelection,
    /// Number of agents handled in one batch.
    pub batch_size: Option<i64>,

    /// Includes inactive agents that the query matches.
    ///
    /// Default: `false`.
    pub include_inactive: Option<bool>,

    /// Tags to add.
    pub tags_to_add: Option<Vec<String>>,
    /// Tags to remove.
    pub tags_to_remove: Option<Vec<String>>,
}

impl BulkAgentTagChange {
    pub fn new(agents: impl Into<AgentSelection>) -> Self {
        Self {
            agents: agents.into(),
            ..blank()
        }
    }

    setters! {
        batch_size(value: i64) = Some(value);
        include_inactive(value: bool) = Some(value);
        tags_to_add(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        tags_to_remove(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    BulkAgentTagChange;
    required agents = "agents";
    optional_number batch_size = "batchSize";
    optional include_inactive = "includeInactive";
    optional tags_to_add = "tagsToAdd";
    optional tags_to_remove = "tagsToRemove";
}

/// Which agents leave Fleet, and how.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkAgentUnenrollment {
    /// The agents of a bulk action, by id or by query.
    pub agents: AgentSelection,
    /// Number of agents handled in one batch.
    pub batch_size: Option<i64>,
    /// Lets agents leave even though their policy is managed.
    pub force: Option<bool>,
    /// Includes inactive agents that the query matches.
    pub include_inactive: Option<bool>,
    /// Withdraws API keys at once instead of after the confirmation of the agent.
    pub revoke: Option<bool>,
}

impl BulkAgentUnenrollment {
    pub fn new(agents: impl Into<AgentSelection>) -> Self {
        Self {
            agents: agents.into(),
            ..blank()
        }
    }

    setters! {
        batch_size(value: i64) = Some(value);
        force(value: bool) = Some(value);
        include_inactive(value: bool) = Some(value);
        revoke(value: bool) = Some(value);
    }
}

record! {
    BulkAgentUnenrollment;
    required agents = "agents";
    optional_number batch_size = "batchSize";
    optional force = "force";
    optional include_inactive = "includeInactive";
    optional revoke = "revoke";
}

/// Which agents are upgraded, to which version and when.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkAgentUpgrade {
    /// The agents of a bulk action, by id or by query.
    pub agents: AgentSelection,
    /// Version to upgrade to.
    pub version: String,
    /// Number of agents handled in one batch.
    pub batch_size: Option<i64>,
    /// Skips checks, such as that the version is newer.
    pub force: Option<bool>,

    /// Includes inactive agents that the query matches.
    ///
    /// Default: `false`.
    pub include_inactive: Option<bool>,

    /// Seconds over which the upgrades are spread.
    ///
    /// At least 600.
    pub rollout_duration_seconds: Option<u64>,

    /// Upgrades even agents that were upgraded minutes ago.
    pub skip_rate_limit_check: Option<bool>,
    /// Address from which agents download it, in place of the source of their policy.
    pub source_uri: Option<CredentialUrl>,
    /// When to begin; now if it is left out.
    pub start_time: Option<DateTime>,
}

impl BulkAgentUpgrade {
    pub fn new(agents: impl Into<AgentSelection>, version: impl Into<String>) -> Self {
        Self {
            agents: agents.into(),
            version: version.into(),
            ..blank()
        }
    }

    setters! {
        batch_size(value: i64) = Some(value);
        force(value: bool) = Some(value);
        include_inactive(value: bool) = Some(value);
        rollout_duration_seconds(value: u64) = Some(value);
        skip_rate_limit_check(value: bool) = Some(value);
        source_uri(value: impl Into<CredentialUrl>) = Some(value.into());
        start_time(value: impl Into<DateTime>) = Some(value.into());
    }
}

record! {
    BulkAgentUpgrade;
    required agents = "agents";
    required version = "version";
    optional_number batch_size = "batchSize";
    optional force = "force";
    optional include_inactive = "includeInactive";
    optional_number rollout_duration_seconds = "rollout_duration_seconds";
    optional skip_rate_limit_check = "skipRateLimitCheck";
    optional source_uri = "source_uri";
    optional start_time = "start_time";
}

/// The state of a part of an agent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ComponentStatus {
    /// `STARTING`
    Starting,
    /// `CONFIGURING`
    Configuring,
    /// `HEALTHY`
    Healthy,
    /// `DEGRADED`
    Degraded,
    /// `FAILED`
    Failed,
    /// `STOPPING`
    Stopping,
    /// `STOPPED`
    Stopped,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ComponentStatus;
    Starting = "STARTING";
    Configuring = "CONFIGURING";
    Healthy = "HEALTHY";
    Degraded = "DEGRADED";
    Failed = "FAILED";
    Stopping = "STOPPING";
    Stopped = "STOPPED";
}

/// How many agents an action would concern.
#[derive(Clone, PartialEq)]
pub struct CountedAgents {
    /// Number of agents.
    pub count: i64,
    _kept: Kept,
}

impl CountedAgents {
    #[inline]
    pub fn new(count: i64) -> Self {
        Self { count, ..blank() }
    }
}

record! {
    CountedAgents + _kept;
    required_number count = "count";
}

/// An action, in the property `item`.
#[derive(Clone, PartialEq)]
pub struct CreatedAgentAction {
    /// Something that agents are told to do.
    pub item: AgentAction,
    _kept: Kept,
}

impl CreatedAgentAction {
    #[inline]
    pub fn new(item: AgentAction) -> Self {
        Self { item, ..blank() }
    }
}

record! {
    CreatedAgentAction + _kept;
    required item = "item";
}

/// A file that is gone.
#[derive(Clone, PartialEq)]
pub struct DeletedUpload {
    /// Id of the file.
    pub id: String,
    /// Whether it was deleted.
    pub deleted: bool,
    _kept: Kept,
}

impl DeletedUpload {
    pub fn new(id: impl Into<String>, deleted: bool) -> Self {
        Self {
            id: id.into(),
            deleted,
            ..blank()
        }
    }
}

record! {
    DeletedUpload + _kept;
    required id = "id";
    required deleted = "deleted";
}

/// A profile to record for diagnostics, which takes half a minute.
///
/// Always `CPU`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DiagnosticsMetric {
    /// `CPU`
    Cpu,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    DiagnosticsMetric;
    Cpu = "CPU";
}

/// What came of setting Fleet up.
#[derive(Clone, PartialEq)]
pub struct FleetSetup {
    /// Whether Fleet can be used.
    pub is_initialized: bool,
    /// What went wrong and does not keep Fleet from working.
    pub non_fatal_errors: Vec<FleetSetupError>,
    _kept: Kept,
}

impl FleetSetup {
    pub fn new(
        is_initialized: bool,
        non_fatal_errors: impl IntoIterator<Item = FleetSetupError>,
    ) -> Self {
        Self {
            is_initialized,
            non_fatal_errors: non_fatal_errors.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    FleetSetup + _kept;
    required is_initialized = "isInitialized";
    required non_fatal_errors = "nonFatalErrors";
}

/// An error while Fleet was set up.
#[derive(Clone, PartialEq)]
pub struct FleetSetupError {
    /// Kind of error.
    pub name: String,
    /// What went wrong, for people.
    pub message: String,
    _kept: Kept,
}

impl FleetSetupError {
    pub fn new(name: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    FleetSetupError + _kept;
    required name = "name";
    required message = "message";
}

/// An agent, in the property `item`.
#[derive(Clone, PartialEq)]
pub struct FoundAgent {
    /// An Elastic Agent that has enrolled.
    pub item: Agent,
    _kept: Kept,
}

impl FoundAgent {
    #[inline]
    pub fn new(item: Agent) -> Self {
        Self { item, ..blank() }
    }
}

record! {
    FoundAgent + _kept;
    required item = "item";
}

/// What an agent is to do.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewAgentAction {
    /// An action, by what it does.
    pub action: RequestedAgentAction,
}

impl NewAgentAction {
    pub fn new(action: impl Into<RequestedAgentAction>) -> Self {
        Self { action: action.into() }
    }
}

made_of!(NewAgentAction, into = RequestedAgentAction);

record! {
    NewAgentAction;
    required action = "action";
}

/// An action, by what it does.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RequestedAgentAction {
    /// Another log level.
    Settings(AgentSettingsAction),
    /// An action with data as the agent expects it.
    Other(AgentOtherAction),
    /// Anything else, as it came. `Debug` does not show it: it may be a secret.
    Unknown(Json),
}

impl fmt::Debug for RequestedAgentAction {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::Settings(value) => ("Settings", value),
            Self::Other(value) => ("Other", value),
            Self::Unknown(_) => return formatter.write_str("Unknown(..)"),
        };
        show_arm(formatter, name, value)
    }
}

impl From<AgentSettingsAction> for RequestedAgentAction {
    fn from(value: AgentSettingsAction) -> Self {
        Self::Settings(value)
    }
}

impl From<AgentOtherAction> for RequestedAgentAction {
    fn from(value: AgentOtherAction) -> Self {
        Self::Other(value)
    }
}

union!(RequestedAgentAction);

impl Serialize for RequestedAgentAction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Settings(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for RequestedAgentAction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("SETTINGS") => value.arm(Self::Settings, Self::Unknown),
            Some("UNENROLL" | "UPGRADE" | "POLICY_REASSIGN") => {
                value.arm(Self::Other, Self::Unknown)
            }
            _ => value.keep(Self::Unknown),
        }
    }
}

/// An API key that an agent had.
#[derive(Clone, PartialEq)]
pub struct RetiredApiKey {
    /// Id of the key.
    pub id: String,
    /// When it was replaced.
    pub retired_at: DateTime,
    _kept: Kept,
}

impl RetiredApiKey {
    pub fn new(id: impl Into<String>, retired_at: impl Into<DateTime>) -> Self {
        Self {
            id: id.into(),
            retired_at: retired_at.into(),
            ..blank()
        }
    }
}

record! {
    RetiredApiKey + _kept;
    required id = "id";
    required retired_at = "retired_at";
}

/// An action that runs in the background.
#[derive(Clone, PartialEq)]
pub struct StartedAgentAction {
    /// Id of the action, to be found in the list of action statuses.
    pub action_id: String,
    _kept: Kept,
}

impl StartedAgentAction {
    pub fn new(action_id: impl Into<String>) -> Self {
        Self {
            action_id: action_id.into(),
            ..blank()
        }
    }
}

record! {
    StartedAgentAction + _kept;
    required action_id = "actionId";
}

/// Actions that run in the background.
#[derive(Clone, PartialEq)]
pub struct StartedAgentActions {
    /// Ids of the actions, to be found in the list of action statuses.
    pub action_ids: Vec<String>,
    _kept: Kept,
}

impl StartedAgentActions {
    pub fn new(action_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            action_ids: action_ids.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    StartedAgentActions + _kept;
    required action_ids = "actionIds";
}

/// Which part of an agent is not healthy.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum UnhealthyReason {
    /// `input`
    Input,
    /// `output`
    Output,
    /// `other`
    Other,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    UnhealthyReason;
    Input = "input";
    Output = "output";
    Other = "other";
}
