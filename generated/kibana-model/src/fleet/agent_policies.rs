// Generated from specs/kibana; do not edit.

//! The configurations that enrolled agents follow.

use std::collections::BTreeMap;
use std::fmt;

use openapi_runtime::wire::{Kept, Raw, blank, show_arm, write_unknown};
use openapi_runtime::{
    CredentialUrl, DateTime, Field, Json, Secret, UnknownValue, made_of, open_enum,
    record, setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::fleet::{
    AgentInput, AgentLogLevel, OutputSslVerificationMode, OutputType, PackagePolicy,
    SecretReference, TextOrNumber,
};

/// Settings of the agent process.
///
/// `null` leaves a setting to the agent.
#[derive(Clone, Default, PartialEq)]
pub struct AgentAdvancedSettings {
    /// Directory that binaries are downloaded to.
    pub agent_download_target_directory: Field<String>,
    /// Longest time for the download of a binary, such as `2h`.
    pub agent_download_timeout: Field<String>,
    /// Number of processors that an agent may use at the same time; 0 stands for all.
    pub agent_limits_go_max_procs: Field<u64>,
    /// Time after which a log file is rotated, such as `24h`.
    pub agent_logging_files_interval: Field<String>,
    /// Number of rotated log files to keep.
    pub agent_logging_files_keepfiles: Field<u64>,
    /// Size in bytes at which a log file is rotated.
    pub agent_logging_files_rotateeverybytes: Field<u64>,
    /// Lowest severity that is logged.
    pub agent_logging_level: Field<AgentLogLevel>,
    /// Time between two entries of metrics in the log, such as `30s`.
    pub agent_logging_metrics_period: Field<String>,
    /// Whether agents log to files.
    pub agent_logging_to_files: Field<bool>,
    _kept: Kept,
}

impl AgentAdvancedSettings {
    setters! {
        agent_download_target_directory(value: impl Into<Field<String>>) = value.into();
        agent_download_timeout(value: impl Into<Field<String>>) = value.into();
        agent_limits_go_max_procs(value: impl Into<Field<u64>>) = value.into();
        agent_logging_files_interval(value: impl Into<Field<String>>) = value.into();
        agent_logging_files_keepfiles(value: impl Into<Field<u64>>) = value.into();
        agent_logging_files_rotateeverybytes(value: impl Into<Field<u64>>) = value.into();
        agent_logging_level(value: impl Into<Field<AgentLogLevel>>) = value.into();
        agent_logging_metrics_period(value: impl Into<Field<String>>) = value.into();
        agent_logging_to_files(value: impl Into<Field<bool>>) = value.into();
    }
}

record! {
    AgentAdvancedSettings + _kept: new;
    field agent_download_target_directory = "agent_download_target_directory";
    field agent_download_timeout = "agent_download_timeout";
    field_number agent_limits_go_max_procs = "agent_limits_go_max_procs";
    field agent_logging_files_interval = "agent_logging_files_interval";
    field_number agent_logging_files_keepfiles = "agent_logging_files_keepfiles";
    field_number agent_logging_files_rotateeverybytes = "agent_logging_files_rotateeverybytes";
    field agent_logging_level = "agent_logging_level";
    field agent_logging_metrics_period = "agent_logging_metrics_period";
    field agent_logging_to_files = "agent_logging_to_files";
}

/// How often an agent may make a diagnostics bundle.
#[derive(Clone, Default, PartialEq)]
pub struct AgentDiagnosticsLimit {
    /// Number of bundles that may be made at once before the interval counts.
    pub burst: Option<i64>,
    /// Time after which one more bundle may be made, such as `1m`.
    pub interval: Option<String>,
    _kept: Kept,
}

impl AgentDiagnosticsLimit {
    setters! {
        burst(value: i64) = Some(value);
        interval(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    AgentDiagnosticsLimit + _kept: new;
    optional_number burst = "burst";
    optional interval = "interval";
}

/// How an agent repeats a failed upload of diagnostics.
#[derive(Clone, Default, PartialEq)]
pub struct AgentDiagnosticsUploader {
    /// Wait before the first repetition, such as `1s`.
    pub init_dur: Option<String>,
    /// Longest wait between repetitions, such as `10m`.
    pub max_dur: Option<String>,
    /// Number of repetitions.
    pub max_retries: Option<i64>,
    _kept: Kept,
}

impl AgentDiagnosticsUploader {
    setters! {
        init_dur(value: impl Into<String>) = Some(value.into());
        max_dur(value: impl Into<String>) = Some(value.into());
        max_retries(value: i64) = Some(value);
    }
}

record! {
    AgentDiagnosticsUploader + _kept: new;
    optional init_dur = "init_dur";
    optional max_dur = "max_dur";
    optional_number max_retries = "max_retries";
}

/// A feature switch of agents.
#[derive(Clone, PartialEq)]
pub struct AgentFeature {
    /// Name of the feature.
    pub name: String,
    /// Whether agents use the feature.
    pub enabled: bool,
    _kept: Kept,
}

impl AgentFeature {
    pub fn new(name: impl Into<String>, enabled: bool) -> Self {
        Self {
            name: name.into(),
            enabled,
            ..blank()
        }
    }
}

record! {
    AgentFeature + _kept;
    required name = "name";
    required enabled = "enabled";
}

/// Whether a feature is on.
#[derive(Clone, PartialEq)]
pub struct AgentFeatureSwitch {
    /// Whether agents use the feature.
    pub enabled: bool,
    _kept: Kept,
}

impl AgentFeatureSwitch {
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self { enabled, ..blank() }
    }
}

record! {
    AgentFeatureSwitch + _kept;
    required enabled = "enabled";
}

/// Limits of the agent process.
#[derive(Clone, Default, PartialEq)]
pub struct AgentLimits {
    /// Number of processors that it uses at the same time.
    pub go_max_procs: Option<i64>,
    _kept: Kept,
}

record! {
    AgentLimits + _kept: new;
    optional_number go_max_procs = "go_max_procs";
}

/// When log files are rotated, and how many are kept.
#[derive(Clone, Default, PartialEq)]
pub struct AgentLogFiles {
    /// Time after which a file is rotated, such as `24h`.
    pub interval: Option<String>,
    /// Number of rotated files that are kept.
    pub keepfiles: Option<i64>,
    /// Size in bytes at which a file is rotated.
    pub rotateeverybytes: Option<i64>,
    _kept: Kept,
}

record! {
    AgentLogFiles + _kept: new;
    optional interval = "interval";
    optional_number keepfiles = "keepfiles";
    optional_number rotateeverybytes = "rotateeverybytes";
}

/// What agents log, and where.
#[derive(Clone, Default, PartialEq)]
pub struct AgentLogging {
    /// When log files are rotated, and how many are kept.
    pub files: Option<AgentLogFiles>,
    /// A severity of log entries.
    pub level: Option<AgentLogLevel>,
    /// Whether they log to files.
    pub to_files: Option<bool>,
    _kept: Kept,
}

record! {
    AgentLogging + _kept: new;
    optional files = "files";
    optional level = "level";
    optional to_files = "to_files";
}

/// Limits for diagnostics bundles that agents make and upload.
#[derive(Clone, Default, PartialEq)]
pub struct AgentMonitoringDiagnostics {
    /// How often an agent may make a diagnostics bundle.
    pub limit: Option<AgentDiagnosticsLimit>,
    /// How an agent repeats a failed upload of diagnostics.
    pub uploader: Option<AgentDiagnosticsUploader>,
    _kept: Kept,
}

impl AgentMonitoringDiagnostics {
    setters! {
        limit(value: AgentDiagnosticsLimit) = Some(value);
        uploader(value: AgentDiagnosticsUploader) = Some(value);
    }
}

record! {
    AgentMonitoringDiagnostics + _kept: new;
    optional limit = "limit";
    optional uploader = "uploader";
}

/// The monitoring endpoint that each agent serves on its host.
#[derive(Clone, Default, PartialEq)]
pub struct AgentMonitoringHttp {
    /// The buffer of recent metrics behind the monitoring endpoint.
    pub buffer: Option<AgentMonitoringHttpBuffer>,
    /// Turns the endpoint on.
    pub enabled: Option<bool>,
    /// Address that the endpoint listens on.
    pub host: Option<String>,

    /// TCP port that the endpoint listens on.
    ///
    /// At most 65353.
    pub port: Option<u64>,

    _kept: Kept,
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
    AgentMonitoringHttp + _kept: new;
    optional buffer = "buffer";
    optional enabled = "enabled";
    optional host = "host";
    optional_number port = "port";
}

/// The buffer of recent metrics behind the monitoring endpoint.
#[derive(Clone, Default, PartialEq)]
pub struct AgentMonitoringHttpBuffer {
    /// Turns the buffer on.
    ///
    /// Default: `false`.
    pub enabled: Option<bool>,

    _kept: Kept,
}

impl AgentMonitoringHttpBuffer {
    setters! {
        enabled(value: bool) = Some(value);
    }
}

record! {
    AgentMonitoringHttpBuffer + _kept: new;
    optional enabled = "enabled";
}

/// A kind of data that agents report about themselves.
#[derive(Clone, Debug)]
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

open_enum! {
    AgentMonitoringSignal;
    Logs = "logs";
    Metrics = "metrics";
    Traces = "traces";
}

/// A configuration that enrolled agents follow.
#[derive(Clone, PartialEq)]
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
    ///
    /// Since 9.2.0.
    pub has_agent_version_conditions: Option<bool>,

    /// True for a policy whose agents run Fleet Server.
    pub has_fleet_server: Option<bool>,

    /// Seconds of silence after which an agent counts as inactive.
    ///
    /// The default is two weeks.
    ///
    /// Default: `1209600`.
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
    /// Since 9.2.0. Inferred: the provider's documentation does not state it.
    pub is_verifier: Option<bool>,

    /// True when the monitoring endpoint of agents stays on although nothing is collected.
    ///
    /// Default: `false`.
    pub keep_monitoring_alive: Field<bool>,

    /// Oldest agent version that all integrations of the policy support.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
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
    ///
    /// They may have credentials.
    pub overrides: Field<BTreeMap<String, Secret<Json>>>,

    /// Agent versions that single integrations need.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
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
    pub unenroll_timeout: Option<u64>,
    /// Number of those agents that run without root or administrator rights.
    pub unprivileged_agents: Option<i64>,
    /// Version mark of the stored object.
    pub version: Option<String>,
    _kept: Kept,
}

impl Default for AgentPolicy {
    fn default() -> Self {
        blank()
    }
}

record! {
    AgentPolicy + _kept;
    required id = "id";
    required name = "name";
    required namespace = "namespace";
    required status = "status";
    required_number revision = "revision";
    required updated_at = "updated_at";
    required updated_by = "updated_by";
    required is_managed = "is_managed";
    optional advanced_settings = "advanced_settings";
    optional agent_features = "agent_features";
    optional agentless = "agentless";
    optional_number agents = "agents";
    optional agents_per_version = "agents_per_version";
    field data_output_id = "data_output_id";
    optional description = "description";
    field download_source_id = "download_source_id";
    optional_number fips_agents = "fips_agents";
    field fleet_server_host_id = "fleet_server_host_id";
    optional global_data_tags = "global_data_tags";
    optional has_agent_version_conditions = "has_agent_version_conditions";
    optional has_fleet_server = "has_fleet_server";
    optional_number inactivity_timeout = "inactivity_timeout";
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
    optional_number unenroll_timeout = "unenroll_timeout";
    optional_number unprivileged_agents = "unprivileged_agents";
    optional version = "version";
}

/// How the copy of an agent policy is called.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentPolicyCopy {
    /// Name of the new policy.
    ///
    /// At least 1 character.
    pub name: String,

    /// What the new policy is for.
    pub description: Option<String>,
}

impl AgentPolicyCopy {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..blank()
        }
    }

    setters! {
        description(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    AgentPolicyCopy;
    required name = "name";
    optional description = "description";
}

/// Where the data of integrations goes.
#[derive(Clone, PartialEq)]
pub struct AgentPolicyDataOutput {
    /// An output by id and name.
    pub output: OutputName,
    /// Integrations with an output of their own.
    pub integrations: Option<Vec<IntegrationOutput>>,
    _kept: Kept,
}

impl AgentPolicyDataOutput {
    #[inline]
    pub fn new(output: OutputName) -> Self {
        Self { output, ..blank() }
    }
}

record! {
    AgentPolicyDataOutput + _kept;
    required output = "output";
    optional integrations = "integrations";
}

/// Which agent policy to delete.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentPolicyDeletion {
    /// Id of the policy.
    pub agent_policy_id: String,
    /// Deletes the policy even if it is managed.
    pub force: Option<bool>,
}

impl AgentPolicyDeletion {
    pub fn new(agent_policy_id: impl Into<String>) -> Self {
        Self {
            agent_policy_id: agent_policy_id.into(),
            ..blank()
        }
    }

    setters! {
        force(value: bool) = Some(value);
    }
}

made_of!(AgentPolicyDeletion, text);

record! {
    AgentPolicyDeletion;
    required agent_policy_id = "agentPolicyId";
    optional force = "force";
}

/// Which agent policies to read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentPolicyIds {
    /// Ids of the policies.
    pub ids: Vec<String>,
    /// Returns package policies as objects instead of ids.
    pub full: Option<bool>,
    /// Leaves out policies that do not exist instead of failing.
    pub ignore_missing: Option<bool>,
}

impl AgentPolicyIds {
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        full(value: bool) = Some(value);
        ignore_missing(value: bool) = Some(value);
    }
}

made_of!(AgentPolicyIds, items = String);

record! {
    AgentPolicyIds;
    required ids = "ids";
    optional full = "full";
    optional ignore_missing = "ignoreMissing";
}

/// A package policy of an agent policy: a full object where the policy was asked for in full,
/// otherwise its id.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AgentPolicyIntegration {
    /// Id of the package policy.
    Id(String),
    /// The configuration of one integration inside an agent policy.
    Whole(PackagePolicy),
    /// Anything else, as it came. `Debug` does not show it: it may be a secret.
    Unknown(Json),
}

impl fmt::Debug for AgentPolicyIntegration {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::Id(value) => ("Id", value),
            Self::Whole(value) => ("Whole", value),
            Self::Unknown(_) => return formatter.write_str("Unknown(..)"),
        };
        show_arm(formatter, name, value)
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
        Self::Whole(value)
    }
}

union!(AgentPolicyIntegration);

impl Serialize for AgentPolicyIntegration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Id(value) => value.serialize(serializer),
            Self::Whole(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AgentPolicyIntegration {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            return value.arm(Self::Whole, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::Id, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Agent policies that were asked for by id.
#[derive(Clone, PartialEq)]
pub struct AgentPolicyList {
    /// The policies.
    pub items: Vec<AgentPolicy>,
    _kept: Kept,
}

impl AgentPolicyList {
    pub fn new(items: impl IntoIterator<Item = AgentPolicy>) -> Self {
        Self {
            items: items.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    AgentPolicyList + _kept;
    required items = "items";
}

/// Where agents send data about themselves.
#[derive(Clone, PartialEq)]
pub struct AgentPolicyMonitoringOutput {
    /// An output by id and name.
    pub output: OutputName,
    _kept: Kept,
}

impl AgentPolicyMonitoringOutput {
    #[inline]
    pub fn new(output: OutputName) -> Self {
        Self { output, ..blank() }
    }
}

record! {
    AgentPolicyMonitoringOutput + _kept;
    required output = "output";
}

/// Where the data of an agent policy goes.
#[derive(Clone, PartialEq)]
pub struct AgentPolicyOutputs {
    /// Where agents send data about themselves.
    pub monitoring: AgentPolicyMonitoringOutput,
    /// Where the data of integrations goes.
    pub data: AgentPolicyDataOutput,
    /// Id of the policy.
    pub agent_policy_id: Option<String>,
    _kept: Kept,
}

impl AgentPolicyOutputs {
    #[inline]
    pub fn new(monitoring: AgentPolicyMonitoringOutput, data: AgentPolicyDataOutput) -> Self {
        Self {
            monitoring,
            data,
            ..blank()
        }
    }
}

record! {
    AgentPolicyOutputs + _kept;
    required monitoring = "monitoring";
    required data = "data";
    optional agent_policy_id = "agentPolicyId";
}

/// The outputs of several agent policies.
#[derive(Clone, PartialEq)]
pub struct AgentPolicyOutputsList {
    /// One entry for each policy.
    pub items: Vec<AgentPolicyOutputs>,
    _kept: Kept,
}

impl AgentPolicyOutputsList {
    pub fn new(items: impl IntoIterator<Item = AgentPolicyOutputs>) -> Self {
        Self {
            items: items.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    AgentPolicyOutputsList + _kept;
    required items = "items";
}

/// Which agent policies to tell the outputs of.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentPolicyOutputsQuery {
    /// Ids of the policies.
    pub ids: Vec<String>,
}

impl AgentPolicyOutputsQuery {
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

made_of!(AgentPolicyOutputsQuery, items = String);

record! {
    AgentPolicyOutputsQuery;
    required ids = "ids";
}

/// One page of agent policies.
#[derive(Clone, PartialEq)]
pub struct AgentPolicyPage {
    /// The policies of the page.
    pub items: Vec<AgentPolicy>,
    /// Number of policies on all pages.
    pub total: u64,
    /// Number of this page, counted from 1.
    pub page: u64,
    /// Number of policies that fit on a page.
    pub per_page: u64,
    _kept: Kept,
}

impl AgentPolicyPage {
    pub fn new(
        items: impl IntoIterator<Item = AgentPolicy>,
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
    AgentPolicyPage + _kept;
    required items = "items";
    required_number total = "total";
    required_number page = "page";
    required_number per_page = "perPage";
}

/// Whether the policy is in use.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AgentPolicyStatus {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AgentPolicyStatus;
    Active = "active";
    Inactive = "inactive";
}

/// The settings that an agent policy gets.
///
/// Inferred: the provider's documentation does not state `bump_revision` or `is_verifier`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentPolicyUpdate {
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
    /// Raises the revision although nothing else changes, so that agents receive the policy again.
    pub bump_revision: Option<bool>,

    /// Id of the output for integration data.
    ///
    /// `null` goes back to the default output, and leaving it out keeps the present one.
    pub data_output_id: Field<String>,

    /// What the policy is for.
    pub description: Option<String>,

    /// Id of the source of agent binaries.
    ///
    /// `null` goes back to the default source, and leaving it out keeps the present one.
    pub download_source_id: Field<String>,

    /// Id of the Fleet Server host for agents.
    ///
    /// `null` goes back to the default host, and leaving it out keeps the present one.
    pub fleet_server_host_id: Field<String>,

    /// Changes the policy even if it is managed.
    pub force: Option<bool>,

    /// Fields that agents add to everything they collect.
    ///
    /// At most 10 items.
    pub global_data_tags: Option<Vec<GlobalDataTag>>,

    /// True for a policy with integrations that need certain agent versions.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub has_agent_version_conditions: Option<bool>,

    /// True for a policy whose agents run Fleet Server.
    pub has_fleet_server: Option<bool>,

    /// Id of the policy, which cannot be changed; the path decides.
    ///
    /// At least 1 character.
    pub id: Option<String>,

    /// Seconds of silence after which an agent counts as inactive.
    ///
    /// Leaving it out sets two weeks again.
    ///
    /// Default: `1209600`.
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
    /// Since 9.2.0.
    pub is_verifier: Option<bool>,

    /// Leaves the monitoring endpoint of agents on although no logs or metrics are collected.
    ///
    /// Default: `false`.
    pub keep_monitoring_alive: Field<bool>,

    /// Oldest agent version that all integrations of the policy support.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub min_agent_version: Field<String>,

    /// Limits for diagnostics bundles that agents make and upload.
    pub monitoring_diagnostics: Option<AgentMonitoringDiagnostics>,
    /// What agents report about themselves.
    pub monitoring_enabled: Option<Vec<AgentMonitoringSignal>>,
    /// The monitoring endpoint that each agent serves on its host.
    pub monitoring_http: Option<AgentMonitoringHttp>,

    /// Id of the output for monitoring data.
    ///
    /// `null` goes back to the default output, and leaving it out keeps the present one.
    pub monitoring_output_id: Field<String>,

    /// Exposes Go profiling data on the monitoring endpoint of agents.
    pub monitoring_pprof_enabled: Option<bool>,

    /// Raw settings that replace those of the compiled policy, except the settings of inputs.
    ///
    /// A last resort. They may have credentials, such as those of an output.
    pub overrides: Field<BTreeMap<String, Secret<Json>>>,

    /// Agent versions that single integrations need.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub package_agent_version_conditions: Field<Vec<PackageAgentVersionCondition>>,

    /// Agent versions that Fleet upgrades to by itself.
    ///
    /// Since 9.1.0.
    pub required_versions: Field<Vec<RequiredAgentVersion>>,

    /// Ids of the spaces in which the policy is visible.
    ///
    /// Since 9.1.0.
    pub space_ids: Option<Vec<String>>,

    /// True for a policy whose integrations run without an agent of the user.
    ///
    /// Later versions have operations of their own for these.
    ///
    /// Default: `false`.
    #[deprecated]
    pub supports_agentless: Field<bool>,

    /// Seconds of silence after which Fleet unenrolls an agent.
    pub unenroll_timeout: Option<u64>,
}

impl AgentPolicyUpdate {
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
        overrides(value: impl Into<Field<BTreeMap<String, Secret<Json>>>>) = value.into();
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
    AgentPolicyUpdate debug;
    required name = "name";
    required namespace = "namespace";
    optional advanced_settings = "advanced_settings";
    optional agent_features = "agent_features";
    optional agentless = "agentless";
    optional bump_revision = "bumpRevision";
    field data_output_id = "data_output_id";
    optional description = "description";
    field download_source_id = "download_source_id";
    field fleet_server_host_id = "fleet_server_host_id";
    optional force = "force";
    optional global_data_tags = "global_data_tags";
    optional has_agent_version_conditions = "has_agent_version_conditions";
    optional has_fleet_server = "has_fleet_server";
    optional id = "id";
    optional_number inactivity_timeout = "inactivity_timeout";
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
    optional_number unenroll_timeout = "unenroll_timeout";
}

/// Tamper protection of the agents.
#[derive(Clone, PartialEq)]
pub struct AgentProtection {
    /// Whether agents need a token to be uninstalled.
    pub enabled: bool,
    /// Hash of the token.
    pub uninstall_token_hash: Secret,
    /// Public key that signatures are checked with, in Base64.
    pub signing_key: String,
    _kept: Kept,
}

impl AgentProtection {
    pub fn new(
        enabled: bool,
        uninstall_token_hash: impl Into<Secret>,
        signing_key: impl Into<String>,
    ) -> Self {
        Self {
            enabled,
            uninstall_token_hash: uninstall_token_hash.into(),
            signing_key: signing_key.into(),
            ..blank()
        }
    }
}

record! {
    AgentProtection + _kept;
    required enabled = "enabled";
    required uninstall_token_hash = "uninstall_token_hash";
    required signing_key = "signing_key";
}

/// How agents use TLS.
#[derive(Clone, Default, PartialEq)]
pub struct AgentTlsSettings {
    /// Certificate of the agent, as path or PEM.
    pub certificate: Option<String>,
    /// Trusted authorities, as paths or PEM.
    pub certificate_authorities: Option<Vec<String>>,
    /// Key of the certificate, as path or PEM.
    pub key: Option<Secret>,
    /// Whether the other side may renegotiate, such as `never`.
    pub renegotiation: Option<String>,
    /// How much of the certificate of the other side is checked, such as `full`.
    pub verification_mode: Option<OutputSslVerificationMode>,
    _kept: Kept,
}

record! {
    AgentTlsSettings + _kept: new;
    optional certificate = "certificate";
    optional certificate_authorities = "certificate_authorities";
    optional key = "key";
    optional renegotiation = "renegotiation";
    optional verification_mode = "verification_mode";
}

/// How many agents run a version.
#[derive(Clone, PartialEq)]
pub struct AgentVersionCount {
    /// Agent version.
    pub version: String,
    /// Number of agents.
    pub count: i64,
    _kept: Kept,
}

impl AgentVersionCount {
    pub fn new(version: impl Into<String>, count: i64) -> Self {
        Self {
            version: version.into(),
            count,
            ..blank()
        }
    }
}

record! {
    AgentVersionCount + _kept;
    required version = "version";
    required_number count = "count";
}

/// Whether and where agentless integrations sign in through a cloud connector.
#[derive(Clone, PartialEq)]
pub struct AgentlessCloudConnectors {
    /// Turns cloud connectors on.
    pub enabled: bool,
    /// Cloud provider that the connector is for.
    pub target_csp: Option<String>,
    _kept: Kept,
}

impl AgentlessCloudConnectors {
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self { enabled, ..blank() }
    }

    setters! {
        target_csp(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    AgentlessCloudConnectors + _kept;
    required enabled = "enabled";
    optional target_csp = "target_csp";
}

/// Resources that an agentless deployment asks for, as Kubernetes quantities.
#[derive(Clone, Default, PartialEq)]
pub struct AgentlessResourceRequests {
    /// Processor share, such as `500m`.
    pub cpu: Option<String>,
    /// Memory, such as `1Gi`.
    pub memory: Option<String>,
    _kept: Kept,
}

impl AgentlessResourceRequests {
    setters! {
        cpu(value: impl Into<String>) = Some(value.into());
        memory(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    AgentlessResourceRequests + _kept: new;
    optional cpu = "cpu";
    optional memory = "memory";
}

/// Computing resources of an agentless deployment.
#[derive(Clone, Default, PartialEq)]
pub struct AgentlessResources {
    /// Resources that an agentless deployment asks for, as Kubernetes quantities.
    pub requests: Option<AgentlessResourceRequests>,
    _kept: Kept,
}

impl AgentlessResources {
    setters! {
        requests(value: AgentlessResourceRequests) = Some(value);
    }
}

record! {
    AgentlessResources + _kept: new;
    optional requests = "requests";
}

/// Settings of the agent that Elastic runs for an agentless policy.
#[derive(Clone, Default, PartialEq)]
pub struct AgentlessSettings {
    /// Whether and where agentless integrations sign in through a cloud connector.
    pub cloud_connectors: Option<AgentlessCloudConnectors>,
    /// Computing resources of an agentless deployment.
    pub resources: Option<AgentlessResources>,
    _kept: Kept,
}

impl AgentlessSettings {
    setters! {
        cloud_connectors(value: AgentlessCloudConnectors) = Some(value);
        resources(value: AgentlessResources) = Some(value);
    }
}

record! {
    AgentlessSettings + _kept: new;
    optional cloud_connectors = "cloud_connectors";
    optional resources = "resources";
}

/// How far the automatic upgrades of a policy have come.
#[derive(Clone, PartialEq)]
pub struct AutoUpgradeStatus {
    /// The versions that agents run.
    pub current_versions: Vec<AutoUpgradeVersion>,
    /// Number of agents of the policy.
    pub total_agents: i64,
    _kept: Kept,
}

impl AutoUpgradeStatus {
    pub fn new(
        current_versions: impl IntoIterator<Item = AutoUpgradeVersion>,
        total_agents: i64,
    ) -> Self {
        Self {
            current_versions: current_versions.into_iter().collect(),
            total_agents,
            ..blank()
        }
    }
}

record! {
    AutoUpgradeStatus + _kept;
    required current_versions = "currentVersions";
    required_number total_agents = "totalAgents";
}

/// The agents of a policy that run one version.
#[derive(Clone, PartialEq)]
pub struct AutoUpgradeVersion {
    /// Agent version.
    pub version: String,
    /// Number of agents that run it.
    pub agents: i64,
    /// Number of those whose last upgrade failed.
    pub failed_upgrade_agents: i64,
    _kept: Kept,
}

impl AutoUpgradeVersion {
    pub fn new(version: impl Into<String>, agents: i64, failed_upgrade_agents: i64) -> Self {
        Self {
            version: version.into(),
            agents,
            failed_upgrade_agents,
            ..blank()
        }
    }
}

record! {
    AutoUpgradeVersion + _kept;
    required version = "version";
    required_number agents = "agents";
    required_number failed_upgrade_agents = "failedUpgradeAgents";
}

/// A new agent policy.
#[derive(Clone, PartialEq)]
pub struct CreatedAgentPolicy {
    /// A configuration that enrolled agents follow.
    pub item: AgentPolicy,
    _kept: Kept,
}

impl CreatedAgentPolicy {
    #[inline]
    pub fn new(item: AgentPolicy) -> Self {
        Self { item, ..blank() }
    }
}

record! {
    CreatedAgentPolicy + _kept;
    required item = "item";
}

/// An agent policy that is gone.
#[derive(Clone, PartialEq)]
pub struct DeletedAgentPolicy {
    /// Id that it had.
    pub id: String,
    /// Name that it had.
    pub name: String,
    _kept: Kept,
}

impl DeletedAgentPolicy {
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            ..blank()
        }
    }
}

record! {
    DeletedAgentPolicy + _kept;
    required id = "id";
    required name = "name";
}

/// Agents reach Fleet through Fleet Server.
#[derive(Clone, PartialEq)]
pub struct FleetServerConnection {
    /// Addresses of Fleet Server.
    pub hosts: Vec<String>,
    /// Headers for the proxy by name, any JSON.
    pub proxy_headers: Secret<Json>,
    /// Address of a proxy on the way to Fleet Server, which may contain credentials.
    pub proxy_url: Option<CredentialUrl>,
    /// Secrets of a TLS connection, which agents fetch from Fleet Server.
    pub secrets: Option<TlsSecrets>,
    /// How agents use TLS.
    pub ssl: Option<AgentTlsSettings>,
    _kept: Kept,
}

impl FleetServerConnection {
    pub fn new(
        hosts: impl IntoIterator<Item = impl Into<String>>,
        proxy_headers: impl Into<Json>,
    ) -> Self {
        Self {
            hosts: hosts.into_iter().map(Into::into).collect(),
            proxy_headers: proxy_headers.into().into(),
            ..blank()
        }
    }
}

record! {
    FleetServerConnection + _kept;
    required hosts = "hosts";
    json proxy_headers = "proxy_headers";
    optional proxy_url = "proxy_url";
    optional secrets = "secrets";
    optional ssl = "ssl";
}

/// An agent policy, in the property `item`.
#[derive(Clone, PartialEq)]
pub struct FoundAgentPolicy {
    /// A configuration that enrolled agents follow.
    pub item: AgentPolicy,
    _kept: Kept,
}

impl FoundAgentPolicy {
    #[inline]
    pub fn new(item: AgentPolicy) -> Self {
        Self { item, ..blank() }
    }
}

record! {
    FoundAgentPolicy + _kept;
    required item = "item";
}

/// The outputs of an agent policy, in the property `item`.
#[derive(Clone, PartialEq)]
pub struct FoundAgentPolicyOutputs {
    /// Where the data of an agent policy goes.
    pub item: AgentPolicyOutputs,
    _kept: Kept,
}

impl FoundAgentPolicyOutputs {
    #[inline]
    pub fn new(item: AgentPolicyOutputs) -> Self {
        Self { item, ..blank() }
    }
}

record! {
    FoundAgentPolicyOutputs + _kept;
    required item = "item";
}

/// A compiled policy, in the property `item`.
#[derive(Clone, PartialEq)]
pub struct FoundFullAgentPolicy {
    /// A compiled policy, or the Kubernetes manifest with it.
    pub item: FullAgentPolicyForm,
    _kept: Kept,
}

impl FoundFullAgentPolicy {
    pub fn new(item: impl Into<FullAgentPolicyForm>) -> Self {
        Self {
            item: item.into(),
            ..blank()
        }
    }
}

record! {
    FoundFullAgentPolicy + _kept;
    required item = "item";
}

/// An agent policy as agents receive it.
#[derive(Clone, PartialEq)]
pub struct FullAgentPolicy {
    /// Id of the policy.
    pub id: String,
    /// Outputs by the names that inputs use.
    pub outputs: BTreeMap<String, FullPolicyOutput>,
    /// What agents run.
    pub inputs: Vec<AgentInput>,
    /// Settings of the agent itself.
    pub agent: Option<FullPolicyAgent>,
    /// How agents reach Fleet.
    pub fleet: Option<FullPolicyFleet>,
    /// Ids of the spaces that the policy is in.
    pub namespaces: Option<Vec<String>>,
    /// Elasticsearch privileges of the agents, by output and role.
    pub output_permissions: Option<BTreeMap<String, BTreeMap<String, Json>>>,
    /// Revision of the policy.
    pub revision: Option<i64>,
    /// Secrets that agents fetch from Fleet Server.
    pub secret_references: Option<Vec<SecretReference>>,
    /// The part of a policy that is signed.
    pub signed: Option<PolicySignature>,
    _kept: Kept,
}

impl FullAgentPolicy {
    pub fn new(
        id: impl Into<String>,
        outputs: impl IntoIterator<Item = (impl Into<String>, FullPolicyOutput)>,
        inputs: impl IntoIterator<Item = AgentInput>,
    ) -> Self {
        Self {
            id: id.into(),
            outputs: wire::into_map(outputs),
            inputs: inputs.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    FullAgentPolicy + _kept;
    required id = "id";
    required outputs = "outputs";
    required inputs = "inputs";
    optional agent = "agent";
    optional fleet = "fleet";
    optional namespaces = "namespaces";
    optional output_permissions = "output_permissions";
    optional_number revision = "revision";
    optional secret_references = "secret_references";
    optional signed = "signed";
}

/// A compiled policy, or the Kubernetes manifest with it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum FullAgentPolicyForm {
    /// The manifest as YAML.
    ///
    /// The policy in it may have credentials.
    Manifest(Secret),

    /// An agent policy as agents receive it.
    Policy(FullAgentPolicy),
    /// Anything else, as it came. `Debug` does not show it: it may be a secret.
    Unknown(Json),
}

impl fmt::Debug for FullAgentPolicyForm {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::Manifest(value) => ("Manifest", value),
            Self::Policy(value) => ("Policy", value),
            Self::Unknown(_) => return formatter.write_str("Unknown(..)"),
        };
        show_arm(formatter, name, value)
    }
}

impl From<Secret> for FullAgentPolicyForm {
    fn from(value: Secret) -> Self {
        Self::Manifest(value)
    }
}

impl From<String> for FullAgentPolicyForm {
    fn from(value: String) -> Self {
        Self::Manifest(value.into())
    }
}

impl From<&str> for FullAgentPolicyForm {
    fn from(value: &str) -> Self {
        Self::Manifest(value.into())
    }
}

impl From<FullAgentPolicy> for FullAgentPolicyForm {
    fn from(value: FullAgentPolicy) -> Self {
        Self::Policy(value)
    }
}

union!(FullAgentPolicyForm);

impl Serialize for FullAgentPolicyForm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Manifest(value) => value.serialize(serializer),
            Self::Policy(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for FullAgentPolicyForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            return value.arm(Self::Policy, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::Manifest, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Settings of the agent itself.
#[derive(Clone, PartialEq)]
pub struct FullPolicyAgent {
    /// What agents report about themselves.
    pub monitoring: FullPolicyMonitoring,
    /// Where agents download binaries.
    pub download: FullPolicyDownload,
    /// Feature switches by name.
    pub features: BTreeMap<String, AgentFeatureSwitch>,
    /// Limits of the agent process.
    pub limits: Option<AgentLimits>,
    /// What agents log, and where.
    pub logging: Option<AgentLogging>,
    /// Tamper protection of the agents.
    pub protection: Option<AgentProtection>,
    _kept: Kept,
}

impl FullPolicyAgent {
    pub fn new(
        monitoring: FullPolicyMonitoring,
        download: FullPolicyDownload,
        features: impl IntoIterator<Item = (impl Into<String>, AgentFeatureSwitch)>,
    ) -> Self {
        Self {
            monitoring,
            download,
            features: wire::into_map(features),
            ..blank()
        }
    }
}

record! {
    FullPolicyAgent + _kept;
    required monitoring = "monitoring";
    required download = "download";
    required features = "features";
    optional limits = "limits";
    optional logging = "logging";
    optional protection = "protection";
}

/// Where agents download binaries.
#[derive(Clone, PartialEq)]
pub struct FullPolicyDownload {
    /// Address of the binaries, perhaps with a user name and a password.
    pub source_uri: CredentialUrl,
    /// Secrets of a TLS connection, which agents fetch from Fleet Server.
    pub secrets: Option<TlsSecrets>,
    /// How agents use TLS.
    pub ssl: Option<AgentTlsSettings>,
    _kept: Kept,
}

impl FullPolicyDownload {
    pub fn new(source_uri: impl Into<CredentialUrl>) -> Self {
        Self {
            source_uri: source_uri.into(),
            ..blank()
        }
    }
}

record! {
    FullPolicyDownload + _kept;
    required source_uri = "sourceURI";
    optional secrets = "secrets";
    optional ssl = "ssl";
}

/// How agents reach Fleet.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum FullPolicyFleet {
    /// Agents reach Fleet through Fleet Server.
    Server(FleetServerConnection),
    /// Agents reach Fleet through Kibana, as old ones do.
    Kibana(KibanaConnection),
    /// Anything else, as it came. `Debug` does not show it: it may be a secret.
    Unknown(Json),
}

impl fmt::Debug for FullPolicyFleet {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::Server(value) => ("Server", value),
            Self::Kibana(value) => ("Kibana", value),
            Self::Unknown(_) => return formatter.write_str("Unknown(..)"),
        };
        show_arm(formatter, name, value)
    }
}

impl From<FleetServerConnection> for FullPolicyFleet {
    fn from(value: FleetServerConnection) -> Self {
        Self::Server(value)
    }
}

impl From<KibanaConnection> for FullPolicyFleet {
    fn from(value: KibanaConnection) -> Self {
        Self::Kibana(value)
    }
}

union!(FullPolicyFleet);

impl Serialize for FullPolicyFleet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Server(value) => value.serialize(serializer),
            Self::Kibana(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for FullPolicyFleet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("hosts") {
            return value.arm(Self::Server, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Kibana, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// What agents report about themselves.
#[derive(Clone, PartialEq)]
pub struct FullPolicyMonitoring {
    /// Whether they report anything.
    pub enabled: bool,
    /// Whether they report metrics.
    pub metrics: bool,
    /// Whether they report logs.
    pub logs: bool,
    /// Whether they report traces.
    pub traces: bool,

    /// Settings of tracing, any JSON.
    ///
    /// The key or the token for the APM Server is one of them.
    pub apm: Secret<Json>,

    /// Namespace of the data streams.
    pub namespace: Option<String>,
    /// Name of the output that takes the data.
    pub use_output: Option<String>,
    _kept: Kept,
}

impl FullPolicyMonitoring {
    pub fn new(
        enabled: bool,
        metrics: bool,
        logs: bool,
        traces: bool,
        apm: impl Into<Json>,
    ) -> Self {
        Self {
            enabled,
            metrics,
            logs,
            traces,
            apm: apm.into().into(),
            ..blank()
        }
    }
}

record! {
    FullPolicyMonitoring + _kept;
    required enabled = "enabled";
    required metrics = "metrics";
    required logs = "logs";
    required traces = "traces";
    json apm = "apm";
    optional namespace = "namespace";
    optional use_output = "use_output";
}

/// A destination of data.
///
/// Settings that depend on its type are further properties.
#[derive(Clone, PartialEq)]
pub struct FullPolicyOutput {
    /// Kind of output, such as `elasticsearch`.
    pub type_: OutputType,
    /// Headers for the proxy by name, any JSON.
    pub proxy_headers: Secret<Json>,
    /// Fingerprint of a trusted authority.
    pub ca_sha256: Field<String>,
    /// Addresses of the output.
    pub hosts: Option<Vec<String>>,
    /// Address of a proxy on the way to the output, which may contain credentials.
    pub proxy_url: Option<CredentialUrl>,
    /// All other properties.
    pub extra: BTreeMap<String, Secret<Json>>,
    _kept: Kept,
}

impl FullPolicyOutput {
    pub fn new(type_: OutputType, proxy_headers: impl Into<Json>) -> Self {
        Self {
            type_,
            proxy_headers: proxy_headers.into().into(),
            ..blank()
        }
    }
}

record! {
    FullPolicyOutput + _kept;
    required type_ = "type";
    json proxy_headers = "proxy_headers";
    field ca_sha256 = "ca_sha256";
    optional hosts = "hosts";
    optional proxy_url = "proxy_url";
    ..rest extra
}

/// A field that agents add to everything they collect.
#[derive(Clone, PartialEq)]
pub struct GlobalDataTag {
    /// Name of the field.
    pub name: String,
    /// A text or a number.
    pub value: TextOrNumber,
    _kept: Kept,
}

impl GlobalDataTag {
    pub fn new(name: impl Into<String>, value: impl Into<TextOrNumber>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..blank()
        }
    }
}

record! {
    GlobalDataTag + _kept;
    required name = "name";
    required value = "value";
}

/// An integration with an output of its own.
#[derive(Clone, Default, PartialEq)]
pub struct IntegrationOutput {
    /// Id of the output.
    pub id: Option<String>,
    /// Name of the package policy.
    pub integration_policy_name: Option<String>,
    /// Name of the output.
    pub name: Option<String>,

    /// Name of the package.
    ///
    /// Called `pkgName` in JSON.
    pub package_name: Option<String>,

    _kept: Kept,
}

record! {
    IntegrationOutput + _kept: new;
    optional id = "id";
    optional integration_policy_name = "integrationPolicyName";
    optional name = "name";
    optional package_name = "pkgName";
}

/// Where Kibana is, as seen from agents.
#[derive(Clone, PartialEq)]
pub struct KibanaAddress {
    /// Hosts with ports.
    pub hosts: Vec<String>,
    /// Either `http` or `https`.
    pub protocol: String,
    /// Base path of Kibana.
    pub path: Option<String>,
    _kept: Kept,
}

impl KibanaAddress {
    pub fn new(
        hosts: impl IntoIterator<Item = impl Into<String>>,
        protocol: impl Into<String>,
    ) -> Self {
        Self {
            hosts: hosts.into_iter().map(Into::into).collect(),
            protocol: protocol.into(),
            ..blank()
        }
    }
}

record! {
    KibanaAddress + _kept;
    required hosts = "hosts";
    required protocol = "protocol";
    optional path = "path";
}

/// Agents reach Fleet through Kibana, as old ones do.
#[derive(Clone, PartialEq)]
pub struct KibanaConnection {
    /// Where Kibana is, as seen from agents.
    pub kibana: KibanaAddress,
    _kept: Kept,
}

impl KibanaConnection {
    #[inline]
    pub fn new(kibana: KibanaAddress) -> Self {
        Self { kibana, ..blank() }
    }
}

record! {
    KibanaConnection + _kept;
    required kibana = "kibana";
}

/// A Kubernetes manifest, in the property `item`.
#[derive(Clone, PartialEq)]
pub struct KubernetesManifest {
    /// The manifest as YAML, with the enrollment token in it.
    pub item: Secret,
    _kept: Kept,
}

impl KubernetesManifest {
    pub fn new(item: impl Into<Secret>) -> Self {
        Self {
            item: item.into(),
            ..blank()
        }
    }
}

record! {
    KubernetesManifest + _kept;
    required item = "item";
}

/// What an agent policy is created from.
///
/// Inferred: the provider's documentation does not state `bump_revision` or `is_verifier`.
#[derive(Clone, PartialEq)]
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
    /// Since 9.2.0.
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
    ///
    /// Since 9.2.0.
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
    /// Default: `1209600`.
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
    /// Since 9.2.0.
    pub is_verifier: Option<bool>,

    /// Leaves the monitoring endpoint of agents on although no logs or metrics are collected.
    ///
    /// Default: `false`.
    pub keep_monitoring_alive: Field<bool>,

    /// Oldest agent version that all integrations of the policy support.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
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
    /// A last resort. They may have credentials, such as those of an output.
    pub overrides: Field<BTreeMap<String, Secret<Json>>>,

    /// Agent versions that single integrations need.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub package_agent_version_conditions: Field<Vec<PackageAgentVersionCondition>>,

    /// Agent versions that Fleet upgrades to by itself.
    ///
    /// Since 9.1.0.
    pub required_versions: Field<Vec<RequiredAgentVersion>>,

    /// Ids of the spaces in which the policy is visible.
    ///
    /// Since 9.1.0.
    pub space_ids: Option<Vec<String>>,

    /// True for a policy whose integrations run without an agent of the user.
    ///
    /// Later versions have operations of their own for these.
    ///
    /// Default: `false`.
    #[deprecated]
    pub supports_agentless: Field<bool>,

    /// Seconds of silence after which Fleet unenrolls an agent.
    pub unenroll_timeout: Option<u64>,
}

impl NewAgentPolicy {
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
        overrides(value: impl Into<Field<BTreeMap<String, Secret<Json>>>>) = value.into();
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
    NewAgentPolicy debug;
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
    optional_number inactivity_timeout = "inactivity_timeout";
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
    optional_number unenroll_timeout = "unenroll_timeout";
}

/// An output by id and name.
#[derive(Clone, PartialEq)]
pub struct OutputName {
    /// Id of the output.
    pub id: String,
    /// Name of the output.
    pub name: String,
    _kept: Kept,
}

impl OutputName {
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            ..blank()
        }
    }
}

record! {
    OutputName + _kept;
    required id = "id";
    required name = "name";
}

/// The agent versions that an integration needs.
#[derive(Clone, PartialEq)]
pub struct PackageAgentVersionCondition {
    /// Name of the package.
    pub name: String,
    /// Name of the package for people.
    pub title: String,
    /// Range of agent versions, such as `^9.3.0`.
    pub version_condition: String,
    _kept: Kept,
}

impl PackageAgentVersionCondition {
    pub fn new(
        name: impl Into<String>,
        title: impl Into<String>,
        version_condition: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            title: title.into(),
            version_condition: version_condition.into(),
            ..blank()
        }
    }
}

record! {
    PackageAgentVersionCondition + _kept;
    required name = "name";
    required title = "title";
    required version_condition = "version_condition";
}

/// The part of a policy that is signed.
#[derive(Clone, PartialEq)]
pub struct PolicySignature {
    /// What is signed, in Base64.
    pub data: String,
    /// The signature, in Base64.
    pub signature: String,
    _kept: Kept,
}

impl PolicySignature {
    pub fn new(data: impl Into<String>, signature: impl Into<String>) -> Self {
        Self {
            data: data.into(),
            signature: signature.into(),
            ..blank()
        }
    }
}

record! {
    PolicySignature + _kept;
    required data = "data";
    required signature = "signature";
}

/// A version to which Fleet upgrades a share of the agents.
#[derive(Clone, PartialEq)]
pub struct RequiredAgentVersion {
    /// Agent version to upgrade to.
    pub version: String,

    /// Share of the agents to bring to this version, in percent.
    ///
    /// At least 0 and at most 100.
    pub percentage: f64,

    _kept: Kept,
}

impl RequiredAgentVersion {
    pub fn new(version: impl Into<String>, percentage: f64) -> Self {
        Self {
            version: version.into(),
            percentage,
            ..blank()
        }
    }
}

record! {
    RequiredAgentVersion + _kept;
    required version = "version";
    required_number percentage = "percentage";
}

/// The key of a certificate, kept as a secret.
#[derive(Clone, Default, PartialEq)]
pub struct TlsKeyReference {
    /// Id of the secret.
    pub id: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    TlsKeyReference + _kept: new;
    optional id = "id";
    ..rest extra
}

/// The secrets of a TLS connection by what they are.
#[derive(Clone, PartialEq)]
pub struct TlsSecretReferences {
    /// The key of a certificate, kept as a secret.
    pub key: TlsKeyReference,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl TlsSecretReferences {
    #[inline]
    pub fn new(key: TlsKeyReference) -> Self {
        Self { key, ..blank() }
    }
}

record! {
    TlsSecretReferences + _kept;
    required key = "key";
    ..rest extra
}

/// Secrets of a TLS connection, which agents fetch from Fleet Server.
#[derive(Clone, Default, PartialEq)]
pub struct TlsSecrets {
    /// The secrets of a TLS connection by what they are.
    pub ssl: Option<TlsSecretReferences>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    TlsSecrets + _kept: new;
    optional ssl = "ssl";
    ..rest extra
}
