// Generated from specs/kibana; do not edit.

//! The configurations that enrolled agents follow.

use std::collections::BTreeMap;
use std::fmt;

use openapi_runtime::wire::{OpenEnum, Raw, blank, unknown, write_unknown};
use openapi_runtime::{
    DateTime, Field, Json, UnknownValue, open_enum, record, setters, union,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::fleet::{PackagePolicy, TextOrNumber};

/// Settings of the agent process.
///
/// Each takes any JSON; `null` leaves it to the agent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentAdvancedSettings {
    /// Directory that binaries are downloaded to, any JSON.
    pub agent_download_target_directory: Option<Json>,
    /// Longest time for the download of a binary, any JSON.
    pub agent_download_timeout: Option<Json>,
    /// Number of processors that an agent may use at the same time, any JSON.
    pub agent_limits_go_max_procs: Option<Json>,
    /// Time after which a log file is rotated, any JSON.
    pub agent_logging_files_interval: Option<Json>,
    /// Number of rotated log files to keep, any JSON.
    pub agent_logging_files_keepfiles: Option<Json>,
    /// Size in bytes at which a log file is rotated, any JSON.
    pub agent_logging_files_rotateeverybytes: Option<Json>,
    /// Lowest severity that is logged, any JSON.
    pub agent_logging_level: Option<Json>,
    /// Time between two entries of metrics in the log, any JSON.
    pub agent_logging_metrics_period: Option<Json>,
    /// Whether agents log to files, any JSON.
    pub agent_logging_to_files: Option<Json>,
}

impl AgentAdvancedSettings {
    setters! {
        agent_download_target_directory(value: impl Into<Json>) = Some(value.into());
        agent_download_timeout(value: impl Into<Json>) = Some(value.into());
        agent_limits_go_max_procs(value: impl Into<Json>) = Some(value.into());
        agent_logging_files_interval(value: impl Into<Json>) = Some(value.into());
        agent_logging_files_keepfiles(value: impl Into<Json>) = Some(value.into());
        agent_logging_files_rotateeverybytes(value: impl Into<Json>) = Some(value.into());
        agent_logging_level(value: impl Into<Json>) = Some(value.into());
        agent_logging_metrics_period(value: impl Into<Json>) = Some(value.into());
        agent_logging_to_files(value: impl Into<Json>) = Some(value.into());
    }
}

record! {
    AgentAdvancedSettings: new;
    optional_json agent_download_target_directory = "agent_download_target_directory";
    optional_json agent_download_timeout = "agent_download_timeout";
    optional_json agent_limits_go_max_procs = "agent_limits_go_max_procs";
    optional_json agent_logging_files_interval = "agent_logging_files_interval";
    optional_json agent_logging_files_keepfiles = "agent_logging_files_keepfiles";
    optional_json agent_logging_files_rotateeverybytes = "agent_logging_files_rotateeverybytes";
    optional_json agent_logging_level = "agent_logging_level";
    optional_json agent_logging_metrics_period = "agent_logging_metrics_period";
    optional_json agent_logging_to_files = "agent_logging_to_files";
}

/// How often an agent may make a diagnostics bundle.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentDiagnosticsLimit {
    /// Number of bundles that may be made at once before the interval counts.
    pub burst: Option<i64>,
    /// Time after which one more bundle may be made, such as `1m`.
    pub interval: Option<String>,
}

impl AgentDiagnosticsLimit {
    setters! {
        burst(value: i64) = Some(value);
        interval(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    AgentDiagnosticsLimit: new;
    optional_whole burst = "burst";
    optional interval = "interval";
}

/// How an agent repeats a failed upload of diagnostics.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentDiagnosticsUploader {
    /// Wait before the first repetition, such as `1s`.
    pub init_dur: Option<String>,
    /// Longest wait between repetitions, such as `10m`.
    pub max_dur: Option<String>,
    /// Number of repetitions.
    pub max_retries: Option<i64>,
}

impl AgentDiagnosticsUploader {
    setters! {
        init_dur(value: impl Into<String>) = Some(value.into());
        max_dur(value: impl Into<String>) = Some(value.into());
        max_retries(value: i64) = Some(value);
    }
}

record! {
    AgentDiagnosticsUploader: new;
    optional init_dur = "init_dur";
    optional max_dur = "max_dur";
    optional_whole max_retries = "max_retries";
}

/// A feature switch of agents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentFeature {
    /// Name of the feature.
    pub name: String,
    /// Whether agents use the feature.
    pub enabled: bool,
}

impl AgentFeature {
    /// Creates the value from its required properties.
    pub fn new(name: impl Into<String>, enabled: bool) -> Self {
        Self { name: name.into(), enabled }
    }
}

record! {
    AgentFeature;
    required name = "name";
    required enabled = "enabled";
}

/// Limits for diagnostics bundles that agents make and upload.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentMonitoringDiagnostics {
    /// How often an agent may make a diagnostics bundle.
    pub limit: Option<AgentDiagnosticsLimit>,
    /// How an agent repeats a failed upload of diagnostics.
    pub uploader: Option<AgentDiagnosticsUploader>,
}

impl AgentMonitoringDiagnostics {
    setters! {
        limit(value: AgentDiagnosticsLimit) = Some(value);
        uploader(value: AgentDiagnosticsUploader) = Some(value);
    }
}

record! {
    AgentMonitoringDiagnostics: new;
    optional limit = "limit";
    optional uploader = "uploader";
}

/// The monitoring endpoint that each agent serves on its host.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentMonitoringHttp {
    /// The buffer of recent metrics behind the monitoring endpoint.
    pub buffer: Option<AgentMonitoringHttpBuffer>,
    /// Turns the endpoint on.
    pub enabled: Option<bool>,
    /// Address that the endpoint listens on.
    pub host: Option<String>,

    /// TCP port that the endpoint listens on.
    ///
    /// At least 0 and at most 65353.
    pub port: Option<u64>,
}

impl AgentMonitoringHttp {
    setters! {
        buffer(value: AgentMonitoringHttpBuffer) = Some(value);
        enabled(value: bool) = Some(value);
        host(value: impl Into<String>) = Some(value.into());
        port(value: u64) = Some(value);
    }
}

record! {
    AgentMonitoringHttp: new;
    optional buffer = "buffer";
    optional enabled = "enabled";
    optional host = "host";
    optional_whole port = "port";
}

/// The buffer of recent metrics behind the monitoring endpoint.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentMonitoringHttpBuffer {
    /// Turns the buffer on.
    ///
    /// Default: `false`.
    pub enabled: Option<bool>,
}

impl AgentMonitoringHttpBuffer {
    setters! {
        enabled(value: bool) = Some(value);
    }
}

record! {
    AgentMonitoringHttpBuffer: new;
    optional enabled = "enabled";
}

/// A kind of data that agents report about themselves.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AgentMonitoringSignal {
    /// `logs`
    Logs,
    /// `metrics`
    Metrics,
    /// `traces`
    Traces,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl AgentMonitoringSignal {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Logs => "logs",
            Self::Metrics => "metrics",
            Self::Traces => "traces",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(AgentMonitoringSignal);

impl OpenEnum for AgentMonitoringSignal {
    fn from_wire(value: &str) -> Self {
        match value {
            "logs" => Self::Logs,
            "metrics" => Self::Metrics,
            "traces" => Self::Traces,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// A configuration that enrolled agents follow.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentPolicy {
    /// Id of the policy.
    pub id: String,

    /// Name of the policy.
    ///
    /// At least 1 character.
    pub name: String,

    /// Namespace of the data streams that agents of this policy write to.
    ///
    /// At least 1 character.
    pub namespace: String,

    /// Whether the policy is in use.
    pub status: AgentPolicyStatus,
    /// Number of the current revision; each change of the policy raises it by one.
    pub revision: i64,
    /// When the policy was last changed.
    pub updated_at: DateTime,
    /// User who last changed the policy.
    pub updated_by: String,
    /// True when the policy is managed from outside and users cannot change it.
    pub is_managed: bool,
    /// Settings of the agent process.
    pub advanced_settings: Option<AgentAdvancedSettings>,
    /// Feature switches of agents.
    pub agent_features: Option<Vec<AgentFeature>>,
    /// Settings of the agent that Elastic runs for an agentless policy.
    pub agentless: Option<AgentlessSettings>,
    /// Number of agents that follow the policy.
    pub agents: Option<i64>,

    /// Number of those agents for each agent version.
    ///
    /// Not sent by 9.1.
    pub agents_per_version: Option<Vec<AgentVersionCount>>,

    /// Id of the output for integration data; `null` means the default output.
    pub data_output_id: Field<String>,
    /// What the policy is for; empty when nothing was given.
    pub description: Option<String>,
    /// Id of the source of agent binaries; `null` means the default source.
    pub download_source_id: Field<String>,

    /// Number of those agents that comply with FIPS.
    ///
    /// Not sent by 9.1.
    pub fips_agents: Option<i64>,

    /// Id of the Fleet Server host for agents; `null` means the default host.
    pub fleet_server_host_id: Field<String>,
    /// Fields that agents add to everything they collect.
    pub global_data_tags: Option<Vec<GlobalDataTag>>,

    /// True for a policy with integrations that need certain agent versions.
    ///
    /// Servers of 9.1 do not know it.
    pub has_agent_version_conditions: Option<bool>,

    /// True for a policy whose agents run Fleet Server.
    pub has_fleet_server: Option<bool>,

    /// Seconds of silence after which an agent counts as inactive.
    ///
    /// The default is two weeks.
    ///
    /// Default: `1209600`. At least 0.
    pub inactivity_timeout: Option<u64>,

    /// True for the default policy.
    pub is_default: Option<bool>,
    /// True for the default policy for Fleet Server.
    pub is_default_fleet_server: Option<bool>,
    /// True when the policy comes from the configuration file of Kibana.
    pub is_preconfigured: Option<bool>,

    /// True when agents need a token to be uninstalled.
    ///
    /// Off unless it was turned on. Servers before 8.9 leave it out.
    pub is_protected: Option<bool>,

    /// True for a policy that verifies permissions for cloud integrations.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub is_verifier: Option<bool>,

    /// True when the monitoring endpoint of agents stays on although nothing is collected.
    ///
    /// Default: `false`.
    pub keep_monitoring_alive: Field<bool>,

    /// Oldest agent version that all integrations of the policy support.
    ///
    /// Servers of 9.1 do not know it.
    pub min_agent_version: Field<String>,

    /// Limits for diagnostics bundles that agents make and upload.
    pub monitoring_diagnostics: Option<AgentMonitoringDiagnostics>,
    /// What agents report about themselves.
    pub monitoring_enabled: Option<Vec<AgentMonitoringSignal>>,
    /// The monitoring endpoint that each agent serves on its host.
    pub monitoring_http: Option<AgentMonitoringHttp>,
    /// Id of the output for monitoring data; `null` means the default output.
    pub monitoring_output_id: Field<String>,
    /// True when the monitoring endpoint of agents offers Go profiling data.
    pub monitoring_pprof_enabled: Option<bool>,
    /// Raw settings that replace those of the compiled policy, except the settings of inputs.
    pub overrides: Field<BTreeMap<String, Json>>,

    /// Agent versions that single integrations need.
    ///
    /// Servers of 9.1 do not know it.
    pub package_agent_version_conditions: Field<Vec<PackageAgentVersionCondition>>,

    /// The integrations of the policy.
    pub package_policies: Option<Vec<AgentPolicyIntegration>>,
    /// Agent versions that Fleet upgrades to by itself.
    pub required_versions: Field<Vec<RequiredAgentVersion>>,
    /// Version of the format in which the policy is stored.
    pub schema_version: Option<String>,

    /// Ids of the spaces in which the policy is visible.
    ///
    /// Fleet may leave it out.
    pub space_ids: Option<Vec<String>>,

    /// True for a policy whose integrations run without an agent of the user.
    ///
    /// Default: `false`.
    pub supports_agentless: Field<bool>,

    /// Seconds of silence after which Fleet unenrolls an agent.
    ///
    /// At least 0.
    pub unenroll_timeout: Option<u64>,

    /// Number of those agents that run without root or administrator rights.
    pub unprivileged_agents: Option<i64>,
    /// Version mark of the stored object.
    pub version: Option<String>,
}

impl AgentPolicy {
    /// Creates the value from its required properties.
    #[expect(clippy::too_many_arguments, reason = "one for each required property")]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        namespace: impl Into<String>,
        status: AgentPolicyStatus,
        revision: i64,
        updated_at: impl Into<DateTime>,
        updated_by: impl Into<String>,
        is_managed: bool,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            namespace: namespace.into(),
            status,
            revision,
            updated_at: updated_at.into(),
            updated_by: updated_by.into(),
            is_managed,
            ..blank()
        }
    }
}

record! {
    AgentPolicy;
    required id = "id";
    required name = "name";
    required namespace = "namespace";
    required status = "status";
    required_whole revision = "revision";
    required updated_at = "updated_at";
    required updated_by = "updated_by";
    required is_managed = "is_managed";
    optional advanced_settings = "advanced_settings";
    optional agent_features = "agent_features";
    optional agentless = "agentless";
    optional_whole agents = "agents";
    optional agents_per_version = "agents_per_version";
    field data_output_id = "data_output_id";
    optional description = "description";
    field download_source_id = "download_source_id";
    optional_whole fips_agents = "fips_agents";
    field fleet_server_host_id = "fleet_server_host_id";
    optional global_data_tags = "global_data_tags";
    optional has_agent_version_conditions = "has_agent_version_conditions";
    optional has_fleet_server = "has_fleet_server";
    optional_whole inactivity_timeout = "inactivity_timeout";
    optional is_default = "is_default";
    optional is_default_fleet_server = "is_default_fleet_server";
    optional is_preconfigured = "is_preconfigured";
    optional is_protected = "is_protected";
    optional is_verifier = "is_verifier";
    field keep_monitoring_alive = "keep_monitoring_alive";
    field min_agent_version = "min_agent_version";
    optional monitoring_diagnostics = "monitoring_diagnostics";
    optional monitoring_enabled = "monitoring_enabled";
    optional monitoring_http = "monitoring_http";
    field monitoring_output_id = "monitoring_output_id";
    optional monitoring_pprof_enabled = "monitoring_pprof_enabled";
    field overrides = "overrides";
    field package_agent_version_conditions = "package_agent_version_conditions";
    optional package_policies = "package_policies";
    field required_versions = "required_versions";
    optional schema_version = "schema_version";
    optional space_ids = "space_ids";
    field supports_agentless = "supports_agentless";
    optional_whole unenroll_timeout = "unenroll_timeout";
    optional_whole unprivileged_agents = "unprivileged_agents";
    optional version = "version";
}

/// A package policy of an agent policy: a full object where the policy was asked for in full,
/// otherwise its id.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AgentPolicyIntegration {
    /// Id of the package policy.
    Id(String),
    /// The configuration of one integration inside an agent policy.
    PackagePolicy(PackagePolicy),
    /// Anything else, as it came. `Debug` does not show it: it may be a secret.
    Unknown(Json),
}

impl fmt::Debug for AgentPolicyIntegration {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::Id(value) => ("Id", value),
            Self::PackagePolicy(value) => ("PackagePolicy", value),
            Self::Unknown(_) => return formatter.write_str("Unknown(..)"),
        };
        formatter.debug_tuple(name).field(value).finish()
    }
}

impl From<String> for AgentPolicyIntegration {
    fn from(value: String) -> Self {
        Self::Id(value)
    }
}

impl From<&str> for AgentPolicyIntegration {
    fn from(value: &str) -> Self {
        Self::Id(value.to_owned())
    }
}

impl From<PackagePolicy> for AgentPolicyIntegration {
    fn from(value: PackagePolicy) -> Self {
        Self::PackagePolicy(value)
    }
}

union!(AgentPolicyIntegration);

impl Serialize for AgentPolicyIntegration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Id(value) => value.serialize(serializer),
            Self::PackagePolicy(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AgentPolicyIntegration {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            return value.arm(Self::PackagePolicy, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::Id, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Whether the policy is in use.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AgentPolicyStatus {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl AgentPolicyStatus {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Inactive => "inactive",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(AgentPolicyStatus);

impl OpenEnum for AgentPolicyStatus {
    fn from_wire(value: &str) -> Self {
        match value {
            "active" => Self::Active,
            "inactive" => Self::Inactive,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// How many agents run a version.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentVersionCount {
    /// Agent version.
    pub version: String,
    /// Number of agents.
    pub count: i64,
}

impl AgentVersionCount {
    /// Creates the value from its required properties.
    pub fn new(version: impl Into<String>, count: i64) -> Self {
        Self {
            version: version.into(),
            count,
        }
    }
}

record! {
    AgentVersionCount;
    required version = "version";
    required_whole count = "count";
}

/// Whether and where agentless integrations sign in through a cloud connector.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentlessCloudConnectors {
    /// Turns cloud connectors on.
    pub enabled: bool,
    /// Cloud provider that the connector is for.
    pub target_csp: Option<String>,
}

impl AgentlessCloudConnectors {
    /// Creates the value from its required property.
    pub fn new(enabled: bool) -> Self {
        Self { enabled, ..blank() }
    }

    setters! {
        target_csp(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    AgentlessCloudConnectors;
    required enabled = "enabled";
    optional target_csp = "target_csp";
}

/// Resources that an agentless deployment asks for, as Kubernetes quantities.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentlessResourceRequests {
    /// Processor share, such as `500m`.
    pub cpu: Option<String>,
    /// Memory, such as `1Gi`.
    pub memory: Option<String>,
}

impl AgentlessResourceRequests {
    setters! {
        cpu(value: impl Into<String>) = Some(value.into());
        memory(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    AgentlessResourceRequests: new;
    optional cpu = "cpu";
    optional memory = "memory";
}

/// Computing resources of an agentless deployment.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentlessResources {
    /// Resources that an agentless deployment asks for, as Kubernetes quantities.
    pub requests: Option<AgentlessResourceRequests>,
}

impl AgentlessResources {
    setters! {
        requests(value: AgentlessResourceRequests) = Some(value);
    }
}

record! {
    AgentlessResources: new;
    optional requests = "requests";
}

/// Settings of the agent that Elastic runs for an agentless policy.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentlessSettings {
    /// Whether and where agentless integrations sign in through a cloud connector.
    pub cloud_connectors: Option<AgentlessCloudConnectors>,
    /// Computing resources of an agentless deployment.
    pub resources: Option<AgentlessResources>,
}

impl AgentlessSettings {
    setters! {
        cloud_connectors(value: AgentlessCloudConnectors) = Some(value);
        resources(value: AgentlessResources) = Some(value);
    }
}

record! {
    AgentlessSettings: new;
    optional cloud_connectors = "cloud_connectors";
    optional resources = "resources";
}

/// A new agent policy.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatedAgentPolicy {
    /// A configuration that enrolled agents follow.
    pub item: AgentPolicy,
}

impl CreatedAgentPolicy {
    /// Creates the value from its required property.
    pub fn new(item: AgentPolicy) -> Self {
        Self { item }
    }
}

record! {
    CreatedAgentPolicy;
    required item = "item";
}

/// A field that agents add to everything they collect.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GlobalDataTag {
    /// Name of the field.
    pub name: String,
    /// A text or a number.
    pub value: TextOrNumber,
}

impl GlobalDataTag {
    /// Creates the value from its required properties.
    pub fn new(name: impl Into<String>, value: impl Into<TextOrNumber>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}

record! {
    GlobalDataTag;
    required name = "name";
    required value = "value";
}

/// What an agent policy is created from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewAgentPolicy {
    /// Name of the policy.
    ///
    /// At least 1 character.
    pub name: String,

    /// Namespace of the data streams that agents of this policy write to.
    ///
    /// At least 1 character.
    pub namespace: String,

    /// Settings of the agent process.
    pub advanced_settings: Option<AgentAdvancedSettings>,
    /// Feature switches of agents.
    pub agent_features: Option<Vec<AgentFeature>>,
    /// Settings of the agent that Elastic runs for an agentless policy.
    pub agentless: Option<AgentlessSettings>,

    /// Raises the revision of the policy.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub bump_revision: Option<bool>,

    /// Id of the output for integration data; `null` means the default output.
    pub data_output_id: Field<String>,
    /// What the policy is for.
    pub description: Option<String>,
    /// Id of the source of agent binaries; `null` means the default source.
    pub download_source_id: Field<String>,
    /// Id of the Fleet Server host for agents; `null` means the default host.
    pub fleet_server_host_id: Field<String>,
    /// Creates the policy even if a rule for managed policies forbids it.
    pub force: Option<bool>,

    /// Fields that agents add to everything they collect.
    ///
    /// At most 10 items.
    pub global_data_tags: Option<Vec<GlobalDataTag>>,

    /// True for a policy with integrations that need certain agent versions.
    ///
    /// Servers of 9.1 do not know it.
    pub has_agent_version_conditions: Option<bool>,

    /// True for a policy whose agents run Fleet Server.
    pub has_fleet_server: Option<bool>,

    /// Id of the policy.
    ///
    /// Generated when missing; 9.3.6 and later refuse an empty one.
    ///
    /// At least 1 character.
    pub id: Option<String>,

    /// Seconds of silence after which an agent counts as inactive.
    ///
    /// The default is two weeks.
    ///
    /// Default: `1209600`. At least 0.
    pub inactivity_timeout: Option<u64>,

    /// Marks the policy as the default one.
    pub is_default: Option<bool>,
    /// Marks the policy as the default one for Fleet Server.
    pub is_default_fleet_server: Option<bool>,
    /// Marks the policy as managed from outside, which keeps users from changing it.
    pub is_managed: Option<bool>,
    /// Turns on tamper protection, so that agents need a token to be uninstalled.
    pub is_protected: Option<bool>,

    /// True for a policy that verifies permissions for cloud integrations.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub is_verifier: Option<bool>,

    /// Leaves the monitoring endpoint of agents on although no logs or metrics are collected.
    ///
    /// Default: `false`.
    pub keep_monitoring_alive: Field<bool>,

    /// Oldest agent version that all integrations of the policy support.
    ///
    /// Servers of 9.1 do not know it.
    pub min_agent_version: Field<String>,

    /// Limits for diagnostics bundles that agents make and upload.
    pub monitoring_diagnostics: Option<AgentMonitoringDiagnostics>,
    /// What agents report about themselves.
    pub monitoring_enabled: Option<Vec<AgentMonitoringSignal>>,
    /// The monitoring endpoint that each agent serves on its host.
    pub monitoring_http: Option<AgentMonitoringHttp>,
    /// Id of the output for monitoring data; `null` means the default output.
    pub monitoring_output_id: Field<String>,
    /// Exposes Go profiling data on the monitoring endpoint of agents.
    pub monitoring_pprof_enabled: Option<bool>,

    /// Raw settings that replace those of the compiled policy, except the settings of inputs.
    ///
    /// A last resort.
    pub overrides: Field<BTreeMap<String, Json>>,

    /// Agent versions that single integrations need.
    ///
    /// Servers of 9.1 do not know it.
    pub package_agent_version_conditions: Field<Vec<PackageAgentVersionCondition>>,

    /// Agent versions that Fleet upgrades to by itself.
    ///
    /// Known to 9.1 and later.
    pub required_versions: Field<Vec<RequiredAgentVersion>>,

    /// Ids of the spaces in which the policy is visible.
    ///
    /// Known to 9.1 and later.
    pub space_ids: Option<Vec<String>>,

    /// True for a policy whose integrations run without an agent of the user.
    ///
    /// Later versions have operations of their own for these.
    ///
    /// Default: `false`.
    #[deprecated]
    pub supports_agentless: Field<bool>,

    /// Seconds of silence after which Fleet unenrolls an agent.
    ///
    /// At least 0.
    pub unenroll_timeout: Option<u64>,
}

#[allow(deprecated)]
impl NewAgentPolicy {
    /// Creates the value from its required properties.
    pub fn new(name: impl Into<String>, namespace: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            namespace: namespace.into(),
            ..blank()
        }
    }

    setters! {
        advanced_settings(value: AgentAdvancedSettings) = Some(value);
        agent_features(value: impl IntoIterator<Item = AgentFeature>)
            = Some(value.into_iter().collect());
        agentless(value: AgentlessSettings) = Some(value);
        bump_revision(value: bool) = Some(value);
        data_output_id(value: impl Into<Field<String>>) = value.into();
        description(value: impl Into<String>) = Some(value.into());
        download_source_id(value: impl Into<Field<String>>) = value.into();
        fleet_server_host_id(value: impl Into<Field<String>>) = value.into();
        force(value: bool) = Some(value);
        global_data_tags(value: impl IntoIterator<Item = GlobalDataTag>)
            = Some(value.into_iter().collect());
        has_agent_version_conditions(value: bool) = Some(value);
        has_fleet_server(value: bool) = Some(value);
        id(value: impl Into<String>) = Some(value.into());
        inactivity_timeout(value: u64) = Some(value);
        is_default(value: bool) = Some(value);
        is_default_fleet_server(value: bool) = Some(value);
        is_managed(value: bool) = Some(value);
        is_protected(value: bool) = Some(value);
        is_verifier(value: bool) = Some(value);
        keep_monitoring_alive(value: impl Into<Field<bool>>) = value.into();
        min_agent_version(value: impl Into<Field<String>>) = value.into();
        monitoring_diagnostics(value: AgentMonitoringDiagnostics) = Some(value);
        monitoring_enabled(value: impl IntoIterator<Item = AgentMonitoringSignal>)
            = Some(value.into_iter().collect());
        monitoring_http(value: AgentMonitoringHttp) = Some(value);
        monitoring_output_id(value: impl Into<Field<String>>) = value.into();
        monitoring_pprof_enabled(value: bool) = Some(value);
        overrides(value: impl Into<Field<BTreeMap<String, Json>>>) = value.into();
        package_agent_version_conditions(value: impl Into<Field<Vec<PackageAgentVersionCondition>>>)
            = value.into();
        required_versions(value: impl Into<Field<Vec<RequiredAgentVersion>>>) = value.into();
        space_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        #[deprecated] supports_agentless(value: impl Into<Field<bool>>) = value.into();
        unenroll_timeout(value: u64) = Some(value);
    }
}

record! {
    NewAgentPolicy;
    required name = "name";
    required namespace = "namespace";
    optional advanced_settings = "advanced_settings";
    optional agent_features = "agent_features";
    optional agentless = "agentless";
    optional bump_revision = "bump_revision";
    field data_output_id = "data_output_id";
    optional description = "description";
    field download_source_id = "download_source_id";
    field fleet_server_host_id = "fleet_server_host_id";
    optional force = "force";
    optional global_data_tags = "global_data_tags";
    optional has_agent_version_conditions = "has_agent_version_conditions";
    optional has_fleet_server = "has_fleet_server";
    optional id = "id";
    optional_whole inactivity_timeout = "inactivity_timeout";
    optional is_default = "is_default";
    optional is_default_fleet_server = "is_default_fleet_server";
    optional is_managed = "is_managed";
    optional is_protected = "is_protected";
    optional is_verifier = "is_verifier";
    field keep_monitoring_alive = "keep_monitoring_alive";
    field min_agent_version = "min_agent_version";
    optional monitoring_diagnostics = "monitoring_diagnostics";
    optional monitoring_enabled = "monitoring_enabled";
    optional monitoring_http = "monitoring_http";
    field monitoring_output_id = "monitoring_output_id";
    optional monitoring_pprof_enabled = "monitoring_pprof_enabled";
    field overrides = "overrides";
    field package_agent_version_conditions = "package_agent_version_conditions";
    field required_versions = "required_versions";
    optional space_ids = "space_ids";
    field supports_agentless = "supports_agentless";
    optional_whole unenroll_timeout = "unenroll_timeout";
}

/// The agent versions that an integration needs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackageAgentVersionCondition {
    /// Name of the package.
    pub name: String,
    /// Name of the package for people.
    pub title: String,
    /// Range of agent versions, such as `^9.3.0`.
    pub version_condition: String,
}

impl PackageAgentVersionCondition {
    /// Creates the value from its required properties.
    pub fn new(
        name: impl Into<String>,
        title: impl Into<String>,
        version_condition: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            title: title.into(),
            version_condition: version_condition.into(),
        }
    }
}

record! {
    PackageAgentVersionCondition;
    required name = "name";
    required title = "title";
    required version_condition = "version_condition";
}

/// A version to which Fleet upgrades a share of the agents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequiredAgentVersion {
    /// Agent version to upgrade to.
    pub version: String,

    /// Share of the agents to bring to this version, in percent.
    ///
    /// At least 0 and at most 100.
    pub percentage: f64,
}

impl RequiredAgentVersion {
    /// Creates the value from its required properties.
    pub fn new(version: impl Into<String>, percentage: f64) -> Self {
        Self {
            version: version.into(),
            percentage,
        }
    }
}

record! {
    RequiredAgentVersion;
    required version = "version";
    required percentage = "percentage";
}
