// Generated from specs/kibana; do not edit.

//! The configurations that enrolled agents follow.

use std::collections::BTreeMap;

use openapi_runtime::wire::{
    Entries, OpenEnum, Record, arm, blank, read, read_json, read_whole, unknown,
    write_unknown,
};
use openapi_runtime::{DateTime, Field, UnknownValue, open_enum, record, union};
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::{PackagePolicy, TextOrNumber};

/// Settings of the agent process.
///
/// Each takes any JSON; `null` leaves it to the agent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentAdvancedSettings {
    /// Directory that binaries are downloaded to, any JSON.
    pub agent_download_target_directory: Option<Value>,
    /// Longest time for the download of a binary, any JSON.
    pub agent_download_timeout: Option<Value>,
    /// Number of processors that an agent may use at the same time, any JSON.
    pub agent_limits_go_max_procs: Option<Value>,
    /// Time after which a log file is rotated, any JSON.
    pub agent_logging_files_interval: Option<Value>,
    /// Number of rotated log files to keep, any JSON.
    pub agent_logging_files_keepfiles: Option<Value>,
    /// Size in bytes at which a log file is rotated, any JSON.
    pub agent_logging_files_rotateeverybytes: Option<Value>,
    /// Least severity that is logged, any JSON.
    pub agent_logging_level: Option<Value>,
    /// Time between two entries of metrics in the log, any JSON.
    pub agent_logging_metrics_period: Option<Value>,
    /// Whether agents log to files, any JSON.
    pub agent_logging_to_files: Option<Value>,
}

impl AgentAdvancedSettings {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `agent_download_target_directory`.
    #[must_use]
    pub fn agent_download_target_directory(
        mut self,
        agent_download_target_directory: impl Into<Value>,
    ) -> Self {
        self.agent_download_target_directory = Some(
            agent_download_target_directory.into(),
        );
        self
    }

    /// Sets `agent_download_timeout`.
    #[must_use]
    pub fn agent_download_timeout(mut self, agent_download_timeout: impl Into<Value>) -> Self {
        self.agent_download_timeout = Some(agent_download_timeout.into());
        self
    }

    /// Sets `agent_limits_go_max_procs`.
    #[must_use]
    pub fn agent_limits_go_max_procs(
        mut self,
        agent_limits_go_max_procs: impl Into<Value>,
    ) -> Self {
        self.agent_limits_go_max_procs = Some(agent_limits_go_max_procs.into());
        self
    }

    /// Sets `agent_logging_files_interval`.
    #[must_use]
    pub fn agent_logging_files_interval(
        mut self,
        agent_logging_files_interval: impl Into<Value>,
    ) -> Self {
        self.agent_logging_files_interval = Some(agent_logging_files_interval.into());
        self
    }

    /// Sets `agent_logging_files_keepfiles`.
    #[must_use]
    pub fn agent_logging_files_keepfiles(
        mut self,
        agent_logging_files_keepfiles: impl Into<Value>,
    ) -> Self {
        self.agent_logging_files_keepfiles = Some(agent_logging_files_keepfiles.into());
        self
    }

    /// Sets `agent_logging_files_rotateeverybytes`.
    #[must_use]
    pub fn agent_logging_files_rotateeverybytes(
        mut self,
        agent_logging_files_rotateeverybytes: impl Into<Value>,
    ) -> Self {
        self.agent_logging_files_rotateeverybytes = Some(
            agent_logging_files_rotateeverybytes.into(),
        );
        self
    }

    /// Sets `agent_logging_level`.
    #[must_use]
    pub fn agent_logging_level(mut self, agent_logging_level: impl Into<Value>) -> Self {
        self.agent_logging_level = Some(agent_logging_level.into());
        self
    }

    /// Sets `agent_logging_metrics_period`.
    #[must_use]
    pub fn agent_logging_metrics_period(
        mut self,
        agent_logging_metrics_period: impl Into<Value>,
    ) -> Self {
        self.agent_logging_metrics_period = Some(agent_logging_metrics_period.into());
        self
    }

    /// Sets `agent_logging_to_files`.
    #[must_use]
    pub fn agent_logging_to_files(mut self, agent_logging_to_files: impl Into<Value>) -> Self {
        self.agent_logging_to_files = Some(agent_logging_to_files.into());
        self
    }
}

record!(AgentAdvancedSettings);

impl Record for AgentAdvancedSettings {
    const NAME: &'static str = "AgentAdvancedSettings";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "agent_download_target_directory" => {
                read_json(map, &mut self.agent_download_target_directory)
            }
            "agent_download_timeout" => read_json(map, &mut self.agent_download_timeout),
            "agent_limits_go_max_procs" => {
                read_json(map, &mut self.agent_limits_go_max_procs)
            }
            "agent_logging_files_interval" => {
                read_json(map, &mut self.agent_logging_files_interval)
            }
            "agent_logging_files_keepfiles" => {
                read_json(map, &mut self.agent_logging_files_keepfiles)
            }
            "agent_logging_files_rotateeverybytes" => {
                read_json(map, &mut self.agent_logging_files_rotateeverybytes)
            }
            "agent_logging_level" => read_json(map, &mut self.agent_logging_level),
            "agent_logging_metrics_period" => {
                read_json(map, &mut self.agent_logging_metrics_period)
            }
            "agent_logging_to_files" => read_json(map, &mut self.agent_logging_to_files),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .optional(
                "agent_download_target_directory",
                &self.agent_download_target_directory,
            )
            .optional("agent_download_timeout", &self.agent_download_timeout)
            .optional("agent_limits_go_max_procs", &self.agent_limits_go_max_procs)
            .optional("agent_logging_files_interval", &self.agent_logging_files_interval)
            .optional(
                "agent_logging_files_keepfiles",
                &self.agent_logging_files_keepfiles,
            )
            .optional(
                "agent_logging_files_rotateeverybytes",
                &self.agent_logging_files_rotateeverybytes,
            )
            .optional("agent_logging_level", &self.agent_logging_level)
            .optional("agent_logging_metrics_period", &self.agent_logging_metrics_period)
            .optional("agent_logging_to_files", &self.agent_logging_to_files)
            .end()
    }
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
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `burst`.
    #[must_use]
    pub fn burst(mut self, burst: i64) -> Self {
        self.burst = Some(burst);
        self
    }

    /// Sets `interval`.
    #[must_use]
    pub fn interval(mut self, interval: impl Into<String>) -> Self {
        self.interval = Some(interval.into());
        self
    }
}

record!(AgentDiagnosticsLimit);

impl Record for AgentDiagnosticsLimit {
    const NAME: &'static str = "AgentDiagnosticsLimit";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "burst" => read_whole(map, &mut self.burst),
            "interval" => read(map, &mut self.interval),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("burst", &self.burst).optional("interval", &self.interval).end()
    }
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
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `init_dur`.
    #[must_use]
    pub fn init_dur(mut self, init_dur: impl Into<String>) -> Self {
        self.init_dur = Some(init_dur.into());
        self
    }

    /// Sets `max_dur`.
    #[must_use]
    pub fn max_dur(mut self, max_dur: impl Into<String>) -> Self {
        self.max_dur = Some(max_dur.into());
        self
    }

    /// Sets `max_retries`.
    #[must_use]
    pub fn max_retries(mut self, max_retries: i64) -> Self {
        self.max_retries = Some(max_retries);
        self
    }
}

record!(AgentDiagnosticsUploader);

impl Record for AgentDiagnosticsUploader {
    const NAME: &'static str = "AgentDiagnosticsUploader";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "init_dur" => read(map, &mut self.init_dur),
            "max_dur" => read(map, &mut self.max_dur),
            "max_retries" => read_whole(map, &mut self.max_retries),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .optional("init_dur", &self.init_dur)
            .optional("max_dur", &self.max_dur)
            .optional("max_retries", &self.max_retries)
            .end()
    }
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

record!(AgentFeature);

impl Record for AgentFeature {
    const NAME: &'static str = "AgentFeature";
    const REQUIRED: &'static [&'static str] = &["name", "enabled"];

    fn blank() -> Self {
        Self::new(String::new(), false)
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "name" => read(map, &mut self.name),
            "enabled" => read(map, &mut self.enabled),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("name", &self.name).entry("enabled", &self.enabled).end()
    }
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
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, limit: AgentDiagnosticsLimit) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `uploader`.
    #[must_use]
    pub fn uploader(mut self, uploader: AgentDiagnosticsUploader) -> Self {
        self.uploader = Some(uploader);
        self
    }
}

record!(AgentMonitoringDiagnostics);

impl Record for AgentMonitoringDiagnostics {
    const NAME: &'static str = "AgentMonitoringDiagnostics";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "limit" => read(map, &mut self.limit),
            "uploader" => read(map, &mut self.uploader),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("limit", &self.limit).optional("uploader", &self.uploader).end()
    }
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
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `buffer`.
    #[must_use]
    pub fn buffer(mut self, buffer: AgentMonitoringHttpBuffer) -> Self {
        self.buffer = Some(buffer);
        self
    }

    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets `host`.
    #[must_use]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// Sets `port`.
    #[must_use]
    pub fn port(mut self, port: u64) -> Self {
        self.port = Some(port);
        self
    }
}

record!(AgentMonitoringHttp);

impl Record for AgentMonitoringHttp {
    const NAME: &'static str = "AgentMonitoringHttp";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "buffer" => read(map, &mut self.buffer),
            "enabled" => read(map, &mut self.enabled),
            "host" => read(map, &mut self.host),
            "port" => read_whole(map, &mut self.port),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .optional("buffer", &self.buffer)
            .optional("enabled", &self.enabled)
            .optional("host", &self.host)
            .optional("port", &self.port)
            .end()
    }
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
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

record!(AgentMonitoringHttpBuffer);

impl Record for AgentMonitoringHttpBuffer {
    const NAME: &'static str = "AgentMonitoringHttpBuffer";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "enabled" => read(map, &mut self.enabled),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("enabled", &self.enabled).end()
    }
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

    /// True when agents need a token to be uninstalled.
    ///
    /// Off unless it was turned on.
    pub is_protected: bool,

    /// Settings of the agent process.
    pub advanced_settings: Option<AgentAdvancedSettings>,
    /// Feature switches of agents.
    pub agent_features: Option<Vec<AgentFeature>>,
    /// Settings of the agent that Elastic runs for an agentless policy.
    pub agentless: Option<AgentlessSettings>,
    /// Number of agents that follow the policy.
    pub agents: Option<i64>,
    /// Id of the output for integration data; `null` stands for the default output.
    pub data_output_id: Field<String>,
    /// What the policy is for; empty when nothing was given.
    pub description: Option<String>,
    /// Id of the source of agent binaries; `null` stands for the default source.
    pub download_source_id: Field<String>,
    /// Id of the Fleet Server host for agents; `null` stands for the default host.
    pub fleet_server_host_id: Field<String>,
    /// Fields that agents add to everything they collect.
    pub global_data_tags: Option<Vec<GlobalDataTag>>,
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

    /// True when the monitoring endpoint of agents stays on although nothing is collected.
    ///
    /// Default: `false`.
    pub keep_monitoring_alive: Field<bool>,

    /// Limits for diagnostics bundles that agents make and upload.
    pub monitoring_diagnostics: Option<AgentMonitoringDiagnostics>,
    /// What agents report about themselves.
    pub monitoring_enabled: Option<Vec<AgentMonitoringSignal>>,
    /// The monitoring endpoint that each agent serves on its host.
    pub monitoring_http: Option<AgentMonitoringHttp>,
    /// Id of the output for monitoring data; `null` stands for the default output.
    pub monitoring_output_id: Field<String>,
    /// True when the monitoring endpoint of agents offers Go profiling data.
    pub monitoring_pprof_enabled: Option<bool>,
    /// Raw settings that replace those of the compiled policy, except the settings of inputs.
    pub overrides: Field<BTreeMap<String, Value>>,
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
        is_protected: bool,
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
            is_protected,
            advanced_settings: None,
            agent_features: None,
            agentless: None,
            agents: None,
            data_output_id: Field::Absent,
            description: None,
            download_source_id: Field::Absent,
            fleet_server_host_id: Field::Absent,
            global_data_tags: None,
            has_fleet_server: None,
            inactivity_timeout: None,
            is_default: None,
            is_default_fleet_server: None,
            is_preconfigured: None,
            keep_monitoring_alive: Field::Absent,
            monitoring_diagnostics: None,
            monitoring_enabled: None,
            monitoring_http: None,
            monitoring_output_id: Field::Absent,
            monitoring_pprof_enabled: None,
            overrides: Field::Absent,
            package_policies: None,
            required_versions: Field::Absent,
            schema_version: None,
            space_ids: None,
            supports_agentless: Field::Absent,
            unenroll_timeout: None,
            unprivileged_agents: None,
            version: None,
        }
    }
}

record!(AgentPolicy);

impl Record for AgentPolicy {
    const NAME: &'static str = "AgentPolicy";

    const REQUIRED: &'static [&'static str] = &[
        "id",
        "name",
        "namespace",
        "status",
        "revision",
        "updated_at",
        "updated_by",
        "is_managed",
        "is_protected",
    ];

    fn blank() -> Self {
        Self::new(
            String::new(),
            String::new(),
            String::new(),
            blank(),
            0,
            blank::<DateTime>(),
            String::new(),
            false,
            false,
        )
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "name" => read(map, &mut self.name),
            "namespace" => read(map, &mut self.namespace),
            "status" => read(map, &mut self.status),
            "revision" => read_whole(map, &mut self.revision),
            "updated_at" => read(map, &mut self.updated_at),
            "updated_by" => read(map, &mut self.updated_by),
            "is_managed" => read(map, &mut self.is_managed),
            "is_protected" => read(map, &mut self.is_protected),
            "advanced_settings" => read(map, &mut self.advanced_settings),
            "agent_features" => read(map, &mut self.agent_features),
            "agentless" => read(map, &mut self.agentless),
            "agents" => read_whole(map, &mut self.agents),
            "data_output_id" => read(map, &mut self.data_output_id),
            "description" => read(map, &mut self.description),
            "download_source_id" => read(map, &mut self.download_source_id),
            "fleet_server_host_id" => read(map, &mut self.fleet_server_host_id),
            "global_data_tags" => read(map, &mut self.global_data_tags),
            "has_fleet_server" => read(map, &mut self.has_fleet_server),
            "inactivity_timeout" => read_whole(map, &mut self.inactivity_timeout),
            "is_default" => read(map, &mut self.is_default),
            "is_default_fleet_server" => read(map, &mut self.is_default_fleet_server),
            "is_preconfigured" => read(map, &mut self.is_preconfigured),
            "keep_monitoring_alive" => read(map, &mut self.keep_monitoring_alive),
            "monitoring_diagnostics" => read(map, &mut self.monitoring_diagnostics),
            "monitoring_enabled" => read(map, &mut self.monitoring_enabled),
            "monitoring_http" => read(map, &mut self.monitoring_http),
            "monitoring_output_id" => read(map, &mut self.monitoring_output_id),
            "monitoring_pprof_enabled" => read(map, &mut self.monitoring_pprof_enabled),
            "overrides" => read(map, &mut self.overrides),
            "package_policies" => read(map, &mut self.package_policies),
            "required_versions" => read(map, &mut self.required_versions),
            "schema_version" => read(map, &mut self.schema_version),
            "space_ids" => read(map, &mut self.space_ids),
            "supports_agentless" => read(map, &mut self.supports_agentless),
            "unenroll_timeout" => read_whole(map, &mut self.unenroll_timeout),
            "unprivileged_agents" => read_whole(map, &mut self.unprivileged_agents),
            "version" => read(map, &mut self.version),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("id", &self.id)
            .entry("name", &self.name)
            .entry("namespace", &self.namespace)
            .entry("status", &self.status)
            .entry("revision", &self.revision)
            .entry("updated_at", &self.updated_at)
            .entry("updated_by", &self.updated_by)
            .entry("is_managed", &self.is_managed)
            .entry("is_protected", &self.is_protected)
            .optional("advanced_settings", &self.advanced_settings)
            .optional("agent_features", &self.agent_features)
            .optional("agentless", &self.agentless)
            .optional("agents", &self.agents)
            .field("data_output_id", &self.data_output_id)
            .optional("description", &self.description)
            .field("download_source_id", &self.download_source_id)
            .field("fleet_server_host_id", &self.fleet_server_host_id)
            .optional("global_data_tags", &self.global_data_tags)
            .optional("has_fleet_server", &self.has_fleet_server)
            .optional("inactivity_timeout", &self.inactivity_timeout)
            .optional("is_default", &self.is_default)
            .optional("is_default_fleet_server", &self.is_default_fleet_server)
            .optional("is_preconfigured", &self.is_preconfigured)
            .field("keep_monitoring_alive", &self.keep_monitoring_alive)
            .optional("monitoring_diagnostics", &self.monitoring_diagnostics)
            .optional("monitoring_enabled", &self.monitoring_enabled)
            .optional("monitoring_http", &self.monitoring_http)
            .field("monitoring_output_id", &self.monitoring_output_id)
            .optional("monitoring_pprof_enabled", &self.monitoring_pprof_enabled)
            .field("overrides", &self.overrides)
            .optional("package_policies", &self.package_policies)
            .field("required_versions", &self.required_versions)
            .optional("schema_version", &self.schema_version)
            .optional("space_ids", &self.space_ids)
            .field("supports_agentless", &self.supports_agentless)
            .optional("unenroll_timeout", &self.unenroll_timeout)
            .optional("unprivileged_agents", &self.unprivileged_agents)
            .optional("version", &self.version)
            .end()
    }
}

/// A package policy of an agent policy: a full object where the policy was asked for in full,
/// otherwise its id.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AgentPolicyIntegration {
    /// Id of the package policy.
    Id(String),
    /// The configuration of one integration inside an agent policy.
    PackagePolicy(PackagePolicy),
    /// Anything else, as it came.
    Unknown(Value),
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
        let value = Value::deserialize(deserializer)?;
        if value.is_object() {
            return Ok(arm(value, Self::PackagePolicy, Self::Unknown));
        }
        if value.is_string() {
            return Ok(arm(value, Self::Id, Self::Unknown));
        }
        Ok(Self::Unknown(value))
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
        Self { enabled, target_csp: None }
    }

    /// Sets `target_csp`.
    #[must_use]
    pub fn target_csp(mut self, target_csp: impl Into<String>) -> Self {
        self.target_csp = Some(target_csp.into());
        self
    }
}

record!(AgentlessCloudConnectors);

impl Record for AgentlessCloudConnectors {
    const NAME: &'static str = "AgentlessCloudConnectors";
    const REQUIRED: &'static [&'static str] = &["enabled"];

    fn blank() -> Self {
        Self::new(false)
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "enabled" => read(map, &mut self.enabled),
            "target_csp" => read(map, &mut self.target_csp),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("enabled", &self.enabled)
            .optional("target_csp", &self.target_csp)
            .end()
    }
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
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cpu`.
    #[must_use]
    pub fn cpu(mut self, cpu: impl Into<String>) -> Self {
        self.cpu = Some(cpu.into());
        self
    }

    /// Sets `memory`.
    #[must_use]
    pub fn memory(mut self, memory: impl Into<String>) -> Self {
        self.memory = Some(memory.into());
        self
    }
}

record!(AgentlessResourceRequests);

impl Record for AgentlessResourceRequests {
    const NAME: &'static str = "AgentlessResourceRequests";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "cpu" => read(map, &mut self.cpu),
            "memory" => read(map, &mut self.memory),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("cpu", &self.cpu).optional("memory", &self.memory).end()
    }
}

/// Computing resources of an agentless deployment.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentlessResources {
    /// Resources that an agentless deployment asks for, as Kubernetes quantities.
    pub requests: Option<AgentlessResourceRequests>,
}

impl AgentlessResources {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `requests`.
    #[must_use]
    pub fn requests(mut self, requests: AgentlessResourceRequests) -> Self {
        self.requests = Some(requests);
        self
    }
}

record!(AgentlessResources);

impl Record for AgentlessResources {
    const NAME: &'static str = "AgentlessResources";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "requests" => read(map, &mut self.requests),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("requests", &self.requests).end()
    }
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
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cloud_connectors`.
    #[must_use]
    pub fn cloud_connectors(mut self, cloud_connectors: AgentlessCloudConnectors) -> Self {
        self.cloud_connectors = Some(cloud_connectors);
        self
    }

    /// Sets `resources`.
    #[must_use]
    pub fn resources(mut self, resources: AgentlessResources) -> Self {
        self.resources = Some(resources);
        self
    }
}

record!(AgentlessSettings);

impl Record for AgentlessSettings {
    const NAME: &'static str = "AgentlessSettings";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "cloud_connectors" => read(map, &mut self.cloud_connectors),
            "resources" => read(map, &mut self.resources),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .optional("cloud_connectors", &self.cloud_connectors)
            .optional("resources", &self.resources)
            .end()
    }
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

record!(CreatedAgentPolicy);

impl Record for CreatedAgentPolicy {
    const NAME: &'static str = "CreatedAgentPolicy";
    const REQUIRED: &'static [&'static str] = &["item"];

    fn blank() -> Self {
        Self::new(blank())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "item" => read(map, &mut self.item),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("item", &self.item).end()
    }
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

record!(GlobalDataTag);

impl Record for GlobalDataTag {
    const NAME: &'static str = "GlobalDataTag";
    const REQUIRED: &'static [&'static str] = &["name", "value"];

    fn blank() -> Self {
        Self::new(String::new(), blank::<TextOrNumber>())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "name" => read(map, &mut self.name),
            "value" => read(map, &mut self.value),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("name", &self.name).entry("value", &self.value).end()
    }
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
    /// Id of the output for integration data; `null` stands for the default output.
    pub data_output_id: Field<String>,
    /// What the policy is for.
    pub description: Option<String>,
    /// Id of the source of agent binaries; `null` stands for the default source.
    pub download_source_id: Field<String>,
    /// Id of the Fleet Server host for agents; `null` stands for the default host.
    pub fleet_server_host_id: Field<String>,
    /// Creates the policy even if a rule for managed policies speaks against it.
    pub force: Option<bool>,
    /// Fields that agents add to everything they collect.
    pub global_data_tags: Option<Vec<GlobalDataTag>>,
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

    /// Leaves the monitoring endpoint of agents on although no logs or metrics are collected.
    ///
    /// Default: `false`.
    pub keep_monitoring_alive: Field<bool>,

    /// Limits for diagnostics bundles that agents make and upload.
    pub monitoring_diagnostics: Option<AgentMonitoringDiagnostics>,
    /// What agents report about themselves.
    pub monitoring_enabled: Option<Vec<AgentMonitoringSignal>>,
    /// The monitoring endpoint that each agent serves on its host.
    pub monitoring_http: Option<AgentMonitoringHttp>,
    /// Id of the output for monitoring data; `null` stands for the default output.
    pub monitoring_output_id: Field<String>,
    /// Exposes Go profiling data on the monitoring endpoint of agents.
    pub monitoring_pprof_enabled: Option<bool>,

    /// Raw settings that replace those of the compiled policy, except the settings of inputs.
    ///
    /// A last resort.
    pub overrides: Field<BTreeMap<String, Value>>,

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
    /// Default: `false`.
    pub supports_agentless: Field<bool>,

    /// Seconds of silence after which Fleet unenrolls an agent.
    ///
    /// At least 0.
    pub unenroll_timeout: Option<u64>,
}

impl NewAgentPolicy {
    /// Creates the value from its required properties.
    pub fn new(name: impl Into<String>, namespace: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            namespace: namespace.into(),
            advanced_settings: None,
            agent_features: None,
            agentless: None,
            data_output_id: Field::Absent,
            description: None,
            download_source_id: Field::Absent,
            fleet_server_host_id: Field::Absent,
            force: None,
            global_data_tags: None,
            has_fleet_server: None,
            id: None,
            inactivity_timeout: None,
            is_default: None,
            is_default_fleet_server: None,
            is_managed: None,
            is_protected: None,
            keep_monitoring_alive: Field::Absent,
            monitoring_diagnostics: None,
            monitoring_enabled: None,
            monitoring_http: None,
            monitoring_output_id: Field::Absent,
            monitoring_pprof_enabled: None,
            overrides: Field::Absent,
            required_versions: Field::Absent,
            space_ids: None,
            supports_agentless: Field::Absent,
            unenroll_timeout: None,
        }
    }

    /// Sets `advanced_settings`.
    #[must_use]
    pub fn advanced_settings(mut self, advanced_settings: AgentAdvancedSettings) -> Self {
        self.advanced_settings = Some(advanced_settings);
        self
    }

    /// Sets `agent_features`.
    #[must_use]
    pub fn agent_features(
        mut self,
        agent_features: impl IntoIterator<Item = AgentFeature>,
    ) -> Self {
        self.agent_features = Some(agent_features.into_iter().collect());
        self
    }

    /// Sets `agentless`.
    #[must_use]
    pub fn agentless(mut self, agentless: AgentlessSettings) -> Self {
        self.agentless = Some(agentless);
        self
    }

    /// Sets `data_output_id`.
    #[must_use]
    pub fn data_output_id(mut self, data_output_id: impl Into<Field<String>>) -> Self {
        self.data_output_id = data_output_id.into();
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `download_source_id`.
    #[must_use]
    pub fn download_source_id(mut self, download_source_id: impl Into<Field<String>>) -> Self {
        self.download_source_id = download_source_id.into();
        self
    }

    /// Sets `fleet_server_host_id`.
    #[must_use]
    pub fn fleet_server_host_id(mut self, fleet_server_host_id: impl Into<Field<String>>) -> Self {
        self.fleet_server_host_id = fleet_server_host_id.into();
        self
    }

    /// Sets `force`.
    #[must_use]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }

    /// Sets `global_data_tags`.
    #[must_use]
    pub fn global_data_tags(
        mut self,
        global_data_tags: impl IntoIterator<Item = GlobalDataTag>,
    ) -> Self {
        self.global_data_tags = Some(global_data_tags.into_iter().collect());
        self
    }

    /// Sets `has_fleet_server`.
    #[must_use]
    pub fn has_fleet_server(mut self, has_fleet_server: bool) -> Self {
        self.has_fleet_server = Some(has_fleet_server);
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `inactivity_timeout`.
    #[must_use]
    pub fn inactivity_timeout(mut self, inactivity_timeout: u64) -> Self {
        self.inactivity_timeout = Some(inactivity_timeout);
        self
    }

    /// Sets `is_default`.
    #[must_use]
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.is_default = Some(is_default);
        self
    }

    /// Sets `is_default_fleet_server`.
    #[must_use]
    pub fn is_default_fleet_server(mut self, is_default_fleet_server: bool) -> Self {
        self.is_default_fleet_server = Some(is_default_fleet_server);
        self
    }

    /// Sets `is_managed`.
    #[must_use]
    pub fn is_managed(mut self, is_managed: bool) -> Self {
        self.is_managed = Some(is_managed);
        self
    }

    /// Sets `is_protected`.
    #[must_use]
    pub fn is_protected(mut self, is_protected: bool) -> Self {
        self.is_protected = Some(is_protected);
        self
    }

    /// Sets `keep_monitoring_alive`.
    #[must_use]
    pub fn keep_monitoring_alive(mut self, keep_monitoring_alive: impl Into<Field<bool>>) -> Self {
        self.keep_monitoring_alive = keep_monitoring_alive.into();
        self
    }

    /// Sets `monitoring_diagnostics`.
    #[must_use]
    pub fn monitoring_diagnostics(
        mut self,
        monitoring_diagnostics: AgentMonitoringDiagnostics,
    ) -> Self {
        self.monitoring_diagnostics = Some(monitoring_diagnostics);
        self
    }

    /// Sets `monitoring_enabled`.
    #[must_use]
    pub fn monitoring_enabled(
        mut self,
        monitoring_enabled: impl IntoIterator<Item = AgentMonitoringSignal>,
    ) -> Self {
        self.monitoring_enabled = Some(monitoring_enabled.into_iter().collect());
        self
    }

    /// Sets `monitoring_http`.
    #[must_use]
    pub fn monitoring_http(mut self, monitoring_http: AgentMonitoringHttp) -> Self {
        self.monitoring_http = Some(monitoring_http);
        self
    }

    /// Sets `monitoring_output_id`.
    #[must_use]
    pub fn monitoring_output_id(mut self, monitoring_output_id: impl Into<Field<String>>) -> Self {
        self.monitoring_output_id = monitoring_output_id.into();
        self
    }

    /// Sets `monitoring_pprof_enabled`.
    #[must_use]
    pub fn monitoring_pprof_enabled(mut self, monitoring_pprof_enabled: bool) -> Self {
        self.monitoring_pprof_enabled = Some(monitoring_pprof_enabled);
        self
    }

    /// Sets `overrides`.
    #[must_use]
    pub fn overrides(mut self, overrides: impl Into<Field<BTreeMap<String, Value>>>) -> Self {
        self.overrides = overrides.into();
        self
    }

    /// Sets `required_versions`.
    #[must_use]
    pub fn required_versions(
        mut self,
        required_versions: impl Into<Field<Vec<RequiredAgentVersion>>>,
    ) -> Self {
        self.required_versions = required_versions.into();
        self
    }

    /// Sets `space_ids`.
    #[must_use]
    pub fn space_ids(mut self, space_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.space_ids = Some(space_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `supports_agentless`.
    #[must_use]
    pub fn supports_agentless(mut self, supports_agentless: impl Into<Field<bool>>) -> Self {
        self.supports_agentless = supports_agentless.into();
        self
    }

    /// Sets `unenroll_timeout`.
    #[must_use]
    pub fn unenroll_timeout(mut self, unenroll_timeout: u64) -> Self {
        self.unenroll_timeout = Some(unenroll_timeout);
        self
    }
}

record!(NewAgentPolicy);

impl Record for NewAgentPolicy {
    const NAME: &'static str = "NewAgentPolicy";
    const REQUIRED: &'static [&'static str] = &["name", "namespace"];

    fn blank() -> Self {
        Self::new(String::new(), String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "name" => read(map, &mut self.name),
            "namespace" => read(map, &mut self.namespace),
            "advanced_settings" => read(map, &mut self.advanced_settings),
            "agent_features" => read(map, &mut self.agent_features),
            "agentless" => read(map, &mut self.agentless),
            "data_output_id" => read(map, &mut self.data_output_id),
            "description" => read(map, &mut self.description),
            "download_source_id" => read(map, &mut self.download_source_id),
            "fleet_server_host_id" => read(map, &mut self.fleet_server_host_id),
            "force" => read(map, &mut self.force),
            "global_data_tags" => read(map, &mut self.global_data_tags),
            "has_fleet_server" => read(map, &mut self.has_fleet_server),
            "id" => read(map, &mut self.id),
            "inactivity_timeout" => read_whole(map, &mut self.inactivity_timeout),
            "is_default" => read(map, &mut self.is_default),
            "is_default_fleet_server" => read(map, &mut self.is_default_fleet_server),
            "is_managed" => read(map, &mut self.is_managed),
            "is_protected" => read(map, &mut self.is_protected),
            "keep_monitoring_alive" => read(map, &mut self.keep_monitoring_alive),
            "monitoring_diagnostics" => read(map, &mut self.monitoring_diagnostics),
            "monitoring_enabled" => read(map, &mut self.monitoring_enabled),
            "monitoring_http" => read(map, &mut self.monitoring_http),
            "monitoring_output_id" => read(map, &mut self.monitoring_output_id),
            "monitoring_pprof_enabled" => read(map, &mut self.monitoring_pprof_enabled),
            "overrides" => read(map, &mut self.overrides),
            "required_versions" => read(map, &mut self.required_versions),
            "space_ids" => read(map, &mut self.space_ids),
            "supports_agentless" => read(map, &mut self.supports_agentless),
            "unenroll_timeout" => read_whole(map, &mut self.unenroll_timeout),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("name", &self.name)
            .entry("namespace", &self.namespace)
            .optional("advanced_settings", &self.advanced_settings)
            .optional("agent_features", &self.agent_features)
            .optional("agentless", &self.agentless)
            .field("data_output_id", &self.data_output_id)
            .optional("description", &self.description)
            .field("download_source_id", &self.download_source_id)
            .field("fleet_server_host_id", &self.fleet_server_host_id)
            .optional("force", &self.force)
            .optional("global_data_tags", &self.global_data_tags)
            .optional("has_fleet_server", &self.has_fleet_server)
            .optional("id", &self.id)
            .optional("inactivity_timeout", &self.inactivity_timeout)
            .optional("is_default", &self.is_default)
            .optional("is_default_fleet_server", &self.is_default_fleet_server)
            .optional("is_managed", &self.is_managed)
            .optional("is_protected", &self.is_protected)
            .field("keep_monitoring_alive", &self.keep_monitoring_alive)
            .optional("monitoring_diagnostics", &self.monitoring_diagnostics)
            .optional("monitoring_enabled", &self.monitoring_enabled)
            .optional("monitoring_http", &self.monitoring_http)
            .field("monitoring_output_id", &self.monitoring_output_id)
            .optional("monitoring_pprof_enabled", &self.monitoring_pprof_enabled)
            .field("overrides", &self.overrides)
            .field("required_versions", &self.required_versions)
            .optional("space_ids", &self.space_ids)
            .field("supports_agentless", &self.supports_agentless)
            .optional("unenroll_timeout", &self.unenroll_timeout)
            .end()
    }
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

record!(RequiredAgentVersion);

impl Record for RequiredAgentVersion {
    const NAME: &'static str = "RequiredAgentVersion";
    const REQUIRED: &'static [&'static str] = &["version", "percentage"];

    fn blank() -> Self {
        Self::new(String::new(), 0.0)
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "version" => read(map, &mut self.version),
            "percentage" => read(map, &mut self.percentage),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("version", &self.version)
            .entry("percentage", &self.percentage)
            .end()
    }
}
