// Generated from specs/kibana; do not edit.

//! The enrolled agents, the files they upload, and the readiness of Fleet for them.

use openapi_runtime::wire::{
    Entries, OpenEnum, Record, arm, blank, read, read_whole, unknown, write_unknown,
};
use openapi_runtime::{DateTime, UnknownValue, open_enum, record, union};
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

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
            hostname: None,
        }
    }
}

record!(AgentActionError);

impl Record for AgentActionError {
    const NAME: &'static str = "AgentActionError";
    const REQUIRED: &'static [&'static str] = &["agentId", "error", "timestamp"];

    fn blank() -> Self {
        Self::new(String::new(), String::new(), blank::<DateTime>())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "agentId" => read(map, &mut self.agent_id),
            "error" => read(map, &mut self.error),
            "timestamp" => read(map, &mut self.timestamp),
            "hostname" => read(map, &mut self.hostname),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("agentId", &self.agent_id)
            .entry("error", &self.error)
            .entry("timestamp", &self.timestamp)
            .optional("hostname", &self.hostname)
            .end()
    }
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
            cancellation_time: None,
            completion_time: None,
            expiration: None,
            has_rollout_period: None,
            is_automatic: None,
            latest_errors: None,
            new_policy_id: None,
            policy_id: None,
            revision: None,
            start_time: None,
            version: None,
        }
    }
}

record!(AgentActionStatus);

impl Record for AgentActionStatus {
    const NAME: &'static str = "AgentActionStatus";

    const REQUIRED: &'static [&'static str] = &[
        "actionId",
        "type",
        "status",
        "creationTime",
        "nbAgentsActionCreated",
        "nbAgentsActioned",
        "nbAgentsAck",
        "nbAgentsFailed",
    ];

    fn blank() -> Self {
        Self::new(String::new(), blank(), blank(), blank::<DateTime>(), 0, 0, 0, 0)
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "actionId" => read(map, &mut self.action_id),
            "type" => read(map, &mut self.type_),
            "status" => read(map, &mut self.status),
            "creationTime" => read(map, &mut self.creation_time),
            "nbAgentsActionCreated" => {
                read_whole(map, &mut self.nb_agents_action_created)
            }
            "nbAgentsActioned" => read_whole(map, &mut self.nb_agents_actioned),
            "nbAgentsAck" => read_whole(map, &mut self.nb_agents_ack),
            "nbAgentsFailed" => read_whole(map, &mut self.nb_agents_failed),
            "cancellationTime" => read(map, &mut self.cancellation_time),
            "completionTime" => read(map, &mut self.completion_time),
            "expiration" => read(map, &mut self.expiration),
            "hasRolloutPeriod" => read(map, &mut self.has_rollout_period),
            "is_automatic" => read(map, &mut self.is_automatic),
            "latestErrors" => read(map, &mut self.latest_errors),
            "newPolicyId" => read(map, &mut self.new_policy_id),
            "policyId" => read(map, &mut self.policy_id),
            "revision" => read_whole(map, &mut self.revision),
            "startTime" => read(map, &mut self.start_time),
            "version" => read(map, &mut self.version),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("actionId", &self.action_id)
            .entry("type", &self.type_)
            .entry("status", &self.status)
            .entry("creationTime", &self.creation_time)
            .entry("nbAgentsActionCreated", &self.nb_agents_action_created)
            .entry("nbAgentsActioned", &self.nb_agents_actioned)
            .entry("nbAgentsAck", &self.nb_agents_ack)
            .entry("nbAgentsFailed", &self.nb_agents_failed)
            .optional("cancellationTime", &self.cancellation_time)
            .optional("completionTime", &self.completion_time)
            .optional("expiration", &self.expiration)
            .optional("hasRolloutPeriod", &self.has_rollout_period)
            .optional("is_automatic", &self.is_automatic)
            .optional("latestErrors", &self.latest_errors)
            .optional("newPolicyId", &self.new_policy_id)
            .optional("policyId", &self.policy_id)
            .optional("revision", &self.revision)
            .optional("startTime", &self.start_time)
            .optional("version", &self.version)
            .end()
    }
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

record!(AgentActionStatusList);

impl Record for AgentActionStatusList {
    const NAME: &'static str = "AgentActionStatusList";
    const REQUIRED: &'static [&'static str] = &["items"];

    fn blank() -> Self {
        Self::new(Vec::<AgentActionStatus>::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "items" => read(map, &mut self.items),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("items", &self.items).end()
    }
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
    /// Id of the agent policy that the agents shall follow.
    pub policy_id: String,

    /// Number of agents handled in one batch.
    ///
    /// Servers of 8.19 refuse it here.
    pub batch_size: Option<i64>,

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
            batch_size: None,
            include_inactive: None,
        }
    }

    /// Sets `batch_size`.
    #[must_use]
    pub fn batch_size(mut self, batch_size: i64) -> Self {
        self.batch_size = Some(batch_size);
        self
    }

    /// Sets `include_inactive`.
    #[must_use]
    pub fn include_inactive(mut self, include_inactive: bool) -> Self {
        self.include_inactive = Some(include_inactive);
        self
    }
}

record!(AgentReassignment);

impl Record for AgentReassignment {
    const NAME: &'static str = "AgentReassignment";
    const REQUIRED: &'static [&'static str] = &["agents", "policy_id"];

    fn blank() -> Self {
        Self::new(blank::<AgentSelection>(), String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "agents" => read(map, &mut self.agents),
            "policy_id" => read(map, &mut self.policy_id),
            "batchSize" => read_whole(map, &mut self.batch_size),
            "includeInactive" => read(map, &mut self.include_inactive),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("agents", &self.agents)
            .entry("policy_id", &self.policy_id)
            .optional("batchSize", &self.batch_size)
            .optional("includeInactive", &self.include_inactive)
            .end()
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
    Unknown(Value),
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
        let value = Value::deserialize(deserializer)?;
        if value.is_array() {
            return Ok(arm(value, Self::Ids, Self::Unknown));
        }
        if value.is_string() {
            return Ok(arm(value, Self::Query, Self::Unknown));
        }
        Ok(Self::Unknown(value))
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
            is_secrets_storage_enabled: None,
            is_space_awareness_enabled: None,
            package_verification_key_id: None,
        }
    }
}

record!(AgentSetup);

impl Record for AgentSetup {
    const NAME: &'static str = "AgentSetup";

    const REQUIRED: &'static [&'static str] = &[
        "isReady",
        "missing_requirements",
        "missing_optional_features",
    ];

    fn blank() -> Self {
        Self::new(
            false,
            Vec::<AgentSetupRequirement>::new(),
            Vec::<AgentSetupOptionalFeature>::new(),
        )
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "isReady" => read(map, &mut self.is_ready),
            "missing_requirements" => read(map, &mut self.missing_requirements),
            "missing_optional_features" => read(map, &mut self.missing_optional_features),
            "is_secrets_storage_enabled" => {
                read(map, &mut self.is_secrets_storage_enabled)
            }
            "is_space_awareness_enabled" => {
                read(map, &mut self.is_space_awareness_enabled)
            }
            "package_verification_key_id" => {
                read(map, &mut self.package_verification_key_id)
            }
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("isReady", &self.is_ready)
            .entry("missing_requirements", &self.missing_requirements)
            .entry("missing_optional_features", &self.missing_optional_features)
            .optional("is_secrets_storage_enabled", &self.is_secrets_storage_enabled)
            .optional("is_space_awareness_enabled", &self.is_space_awareness_enabled)
            .optional("package_verification_key_id", &self.package_verification_key_id)
            .end()
    }
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
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `force`.
    #[must_use]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }

    /// Sets `revoke`.
    #[must_use]
    pub fn revoke(mut self, revoke: bool) -> Self {
        self.revoke = Some(revoke);
        self
    }
}

record!(AgentUnenrollment);

impl Record for AgentUnenrollment {
    const NAME: &'static str = "AgentUnenrollment";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "force" => read(map, &mut self.force),
            "revoke" => read(map, &mut self.revoke),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("force", &self.force).optional("revoke", &self.revoke).end()
    }
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
            error: None,
        }
    }
}

record!(AgentUpload);

impl Record for AgentUpload {
    const NAME: &'static str = "AgentUpload";

    const REQUIRED: &'static [&'static str] = &[
        "id",
        "name",
        "filePath",
        "createTime",
        "status",
        "actionId",
    ];

    fn blank() -> Self {
        Self::new(
            String::new(),
            String::new(),
            String::new(),
            blank::<DateTime>(),
            blank(),
            String::new(),
        )
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "name" => read(map, &mut self.name),
            "filePath" => read(map, &mut self.file_path),
            "createTime" => read(map, &mut self.create_time),
            "status" => read(map, &mut self.status),
            "actionId" => read(map, &mut self.action_id),
            "error" => read(map, &mut self.error),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("id", &self.id)
            .entry("name", &self.name)
            .entry("filePath", &self.file_path)
            .entry("createTime", &self.create_time)
            .entry("status", &self.status)
            .entry("actionId", &self.action_id)
            .optional("error", &self.error)
            .end()
    }
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

record!(AgentUploadList);

impl Record for AgentUploadList {
    const NAME: &'static str = "AgentUploadList";
    const REQUIRED: &'static [&'static str] = &["items"];

    fn blank() -> Self {
        Self::new(Vec::<AgentUpload>::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "items" => read(map, &mut self.items),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("items", &self.items).end()
    }
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

record!(StartedAgentAction);

impl Record for StartedAgentAction {
    const NAME: &'static str = "StartedAgentAction";
    const REQUIRED: &'static [&'static str] = &["actionId"];

    fn blank() -> Self {
        Self::new(String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "actionId" => read(map, &mut self.action_id),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("actionId", &self.action_id).end()
    }
}
