// Generated from specs/kibana; do not edit.

//! The enrolled agents, the files they upload, and the readiness of Fleet for them.

use openapi_runtime::wire::{OpenEnum, Raw, blank, unknown, write_unknown};
use openapi_runtime::{DateTime, Json, UnknownValue, open_enum, record, setters, union};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The error of one agent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentActionError {
    /// Id of the agent.
    pub agent_id: String,
    /// What went wrong, for people.
    pub error: String,
    /// When the agent reported it.
    pub timestamp: DateTime,
    /// Host that the agent runs on.
    pub hostname: Option<String>,
}

impl AgentActionError {
    /// Creates the value from its required properties.
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
    AgentActionError;
    required agent_id = "agentId";
    required error = "error";
    required timestamp = "timestamp";
    optional hostname = "hostname";
}

/// How far an action has come.
///
/// Every value but `IN_PROGRESS` is final.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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

impl AgentActionState {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Complete => "COMPLETE",
            Self::Expired => "EXPIRED",
            Self::Cancelled => "CANCELLED",
            Self::Failed => "FAILED",
            Self::InProgress => "IN_PROGRESS",
            Self::RolloutPassed => "ROLLOUT_PASSED",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(AgentActionState);

impl OpenEnum for AgentActionState {
    fn from_wire(value: &str) -> Self {
        match value {
            "COMPLETE" => Self::Complete,
            "EXPIRED" => Self::Expired,
            "CANCELLED" => Self::Cancelled,
            "FAILED" => Self::Failed,
            "IN_PROGRESS" => Self::InProgress,
            "ROLLOUT_PASSED" => Self::RolloutPassed,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// An action and how many agents have carried it out.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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
    pub nb_agents_action_created: i64,
    /// Number of agents that the action was addressed to.
    pub nb_agents_actioned: i64,
    /// Number of agents that reported the action as received or done.
    pub nb_agents_ack: i64,

    /// Number of agents that failed.
    ///
    /// May be above zero on a `COMPLETE` action.
    pub nb_agents_failed: i64,

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
}

impl AgentActionStatus {
    /// Creates the value from its required properties.
    #[expect(clippy::too_many_arguments, reason = "one for each required property")]
    pub fn new(
        action_id: impl Into<String>,
        type_: AgentActionType,
        status: AgentActionState,
        creation_time: impl Into<DateTime>,
        nb_agents_action_created: i64,
        nb_agents_actioned: i64,
        nb_agents_ack: i64,
        nb_agents_failed: i64,
    ) -> Self {
        Self {
            action_id: action_id.into(),
            type_,
            status,
            creation_time: creation_time.into(),
            nb_agents_action_created,
            nb_agents_actioned,
            nb_agents_ack,
            nb_agents_failed,
            ..blank()
        }
    }
}

record! {
    AgentActionStatus;
    required action_id = "actionId";
    required type_ = "type";
    required status = "status";
    required creation_time = "creationTime";
    required_whole nb_agents_action_created = "nbAgentsActionCreated";
    required_whole nb_agents_actioned = "nbAgentsActioned";
    required_whole nb_agents_ack = "nbAgentsAck";
    required_whole nb_agents_failed = "nbAgentsFailed";
    optional cancellation_time = "cancellationTime";
    optional completion_time = "completionTime";
    optional expiration = "expiration";
    optional has_rollout_period = "hasRolloutPeriod";
    optional is_automatic = "is_automatic";
    optional latest_errors = "latestErrors";
    optional new_policy_id = "newPolicyId";
    optional policy_id = "policyId";
    optional_whole revision = "revision";
    optional start_time = "startTime";
    optional version = "version";
}

/// One page of agent actions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentActionStatusList {
    /// The actions of the page.
    pub items: Vec<AgentActionStatus>,
}

impl AgentActionStatusList {
    /// Creates the value from its required property.
    pub fn new(items: impl IntoIterator<Item = AgentActionStatus>) -> Self {
        Self {
            items: items.into_iter().collect(),
        }
    }
}

record! {
    AgentActionStatusList;
    required items = "items";
}

/// What agents are told to do.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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
    /// `PRIVILEGE_LEVEL_CHANGE`
    PrivilegeLevelChange,
    /// `ROLLBACK`
    Rollback,
    /// `REMOVE_COLLECTOR`
    RemoveCollector,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl AgentActionType {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Upgrade => "UPGRADE",
            Self::Unenroll => "UNENROLL",
            Self::Settings => "SETTINGS",
            Self::PolicyReassign => "POLICY_REASSIGN",
            Self::Cancel => "CANCEL",
            Self::ForceUnenroll => "FORCE_UNENROLL",
            Self::RequestDiagnostics => "REQUEST_DIAGNOSTICS",
            Self::UpdateTags => "UPDATE_TAGS",
            Self::PolicyChange => "POLICY_CHANGE",
            Self::InputAction => "INPUT_ACTION",
            Self::Migrate => "MIGRATE",
            Self::PrivilegeLevelChange => "PRIVILEGE_LEVEL_CHANGE",
            Self::Rollback => "ROLLBACK",
            Self::RemoveCollector => "REMOVE_COLLECTOR",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(AgentActionType);

impl OpenEnum for AgentActionType {
    fn from_wire(value: &str) -> Self {
        match value {
            "UPGRADE" => Self::Upgrade,
            "UNENROLL" => Self::Unenroll,
            "SETTINGS" => Self::Settings,
            "POLICY_REASSIGN" => Self::PolicyReassign,
            "CANCEL" => Self::Cancel,
            "FORCE_UNENROLL" => Self::ForceUnenroll,
            "REQUEST_DIAGNOSTICS" => Self::RequestDiagnostics,
            "UPDATE_TAGS" => Self::UpdateTags,
            "POLICY_CHANGE" => Self::PolicyChange,
            "INPUT_ACTION" => Self::InputAction,
            "MIGRATE" => Self::Migrate,
            "PRIVILEGE_LEVEL_CHANGE" => Self::PrivilegeLevelChange,
            "ROLLBACK" => Self::Rollback,
            "REMOVE_COLLECTOR" => Self::RemoveCollector,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Which agents move to which policy.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentReassignment {
    /// The agents of a bulk action, by id or by query.
    pub agents: AgentSelection,
    /// Id of the agent policy that the agents move to.
    pub policy_id: String,

    /// Number of agents handled in one batch.
    ///
    /// Servers of 8.19 refuse it here.
    pub batch_size: Option<i64>,

    /// Counts the agents and moves none.
    ///
    /// Known to 9.3 and later.
    pub dry_run: Option<bool>,

    /// Also moves inactive agents that the query matches.
    ///
    /// Default: `false`.
    pub include_inactive: Option<bool>,
}

impl AgentReassignment {
    /// Creates the value from its required properties.
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
    AgentReassignment;
    required agents = "agents";
    required policy_id = "policy_id";
    optional_whole batch_size = "batchSize";
    optional dry_run = "dryRun";
    optional include_inactive = "includeInactive";
}

/// What became of a bulk reassignment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AgentReassignmentOutcome {
    /// An action that runs in the background.
    StartedAgentAction(StartedAgentAction),
    /// How many agents an action would concern.
    CountedAgents(CountedAgents),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<StartedAgentAction> for AgentReassignmentOutcome {
    fn from(value: StartedAgentAction) -> Self {
        Self::StartedAgentAction(value)
    }
}

impl From<CountedAgents> for AgentReassignmentOutcome {
    fn from(value: CountedAgents) -> Self {
        Self::CountedAgents(value)
    }
}

union!(AgentReassignmentOutcome);

impl Serialize for AgentReassignmentOutcome {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::StartedAgentAction(value) => value.serialize(serializer),
            Self::CountedAgents(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AgentReassignmentOutcome {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("actionId") {
            return value.arm(Self::StartedAgentAction, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::CountedAgents, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
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

impl From<Vec<String>> for AgentSelection {
    fn from(value: Vec<String>) -> Self {
        Self::Ids(value)
    }
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

/// Whether Fleet can manage agents, and what it lacks if not.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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
}

impl AgentSetup {
    /// Creates the value from its required properties.
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
    AgentSetup;
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
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AgentSetupOptionalFeature {
    /// `encrypted_saved_object_encryption_key_required`
    EncryptedSavedObjectEncryptionKeyRequired,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl AgentSetupOptionalFeature {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::EncryptedSavedObjectEncryptionKeyRequired => {
                "encrypted_saved_object_encryption_key_required"
            }
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(AgentSetupOptionalFeature);

impl OpenEnum for AgentSetupOptionalFeature {
    fn from_wire(value: &str) -> Self {
        match value {
            "encrypted_saved_object_encryption_key_required" => {
                Self::EncryptedSavedObjectEncryptionKeyRequired
            }
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Something that Fleet cannot work without.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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

impl AgentSetupRequirement {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SecurityRequired => "security_required",
            Self::TlsRequired => "tls_required",
            Self::ApiKeys => "api_keys",
            Self::FleetAdminUser => "fleet_admin_user",
            Self::FleetServer => "fleet_server",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(AgentSetupRequirement);

impl OpenEnum for AgentSetupRequirement {
    fn from_wire(value: &str) -> Self {
        match value {
            "security_required" => Self::SecurityRequired,
            "tls_required" => Self::TlsRequired,
            "api_keys" => Self::ApiKeys,
            "fleet_admin_user" => Self::FleetAdminUser,
            "fleet_server" => Self::FleetServer,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
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

/// A file that an agent uploads to Fleet.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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
}

impl AgentUpload {
    /// Creates the value from its required properties.
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
    AgentUpload;
    required id = "id";
    required name = "name";
    required file_path = "filePath";
    required create_time = "createTime";
    required status = "status";
    required action_id = "actionId";
    optional error = "error";
}

/// The uploads of one agent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentUploadList {
    /// The uploads.
    pub items: Vec<AgentUpload>,
}

impl AgentUploadList {
    /// Creates the value from its required property.
    pub fn new(items: impl IntoIterator<Item = AgentUpload>) -> Self {
        Self {
            items: items.into_iter().collect(),
        }
    }
}

record! {
    AgentUploadList;
    required items = "items";
}

/// How far an upload has come.
///
/// The file exists only while it is `READY`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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

impl AgentUploadStatus {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ready => "READY",
            Self::AwaitingUpload => "AWAITING_UPLOAD",
            Self::Deleted => "DELETED",
            Self::Expired => "EXPIRED",
            Self::InProgress => "IN_PROGRESS",
            Self::Failed => "FAILED",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(AgentUploadStatus);

impl OpenEnum for AgentUploadStatus {
    fn from_wire(value: &str) -> Self {
        match value {
            "READY" => Self::Ready,
            "AWAITING_UPLOAD" => Self::AwaitingUpload,
            "DELETED" => Self::Deleted,
            "EXPIRED" => Self::Expired,
            "IN_PROGRESS" => Self::InProgress,
            "FAILED" => Self::Failed,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// How many agents an action would concern.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CountedAgents {
    /// Number of agents.
    pub count: i64,
}

impl CountedAgents {
    /// Creates the value from its required property.
    pub fn new(count: i64) -> Self {
        Self { count }
    }
}

record! {
    CountedAgents;
    required_whole count = "count";
}

/// An action that runs in the background.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StartedAgentAction {
    /// Id of the action, to be found in the list of action statuses.
    pub action_id: String,
}

impl StartedAgentAction {
    /// Creates the value from its required property.
    pub fn new(action_id: impl Into<String>) -> Self {
        Self {
            action_id: action_id.into(),
        }
    }
}

record! {
    StartedAgentAction;
    required action_id = "actionId";
}
