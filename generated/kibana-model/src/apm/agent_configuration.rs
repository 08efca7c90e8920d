// Generated from specs/kibana; do not edit.

//! Settings that APM agents fetch from Kibana, and the agents that services run.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{made_of, record, setters, wire};

/// Settings of agents from Kibana.
#[derive(Clone, PartialEq)]
pub struct AgentConfiguration {
    /// The services that it is for.
    pub service: ConfiguredService,
    /// The settings.
    pub settings: BTreeMap<String, String>,

    /// When it was saved, in milliseconds since 1970, as `DateTime::from_millis` takes them.
    ///
    /// Called `@timestamp` in JSON.
    pub timestamp: i64,

    /// Digest of the configuration, by which agents tell which one they run.
    pub etag: String,
    /// Agent of the service, which says what settings there are.
    pub agent_name: Option<String>,
    /// Whether an agent has told that it runs it.
    pub applied_by_agent: Option<bool>,
    _kept: Kept,
}

impl AgentConfiguration {
    pub fn new(
        service: ConfiguredService,
        settings: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        timestamp: i64,
        etag: impl Into<String>,
    ) -> Self {
        Self {
            service,
            settings: wire::into_map(settings),
            timestamp,
            etag: etag.into(),
            ..blank()
        }
    }
}

record! {
    AgentConfiguration + _kept;
    required service = "service";
    required settings = "settings";
    required_number timestamp = "@timestamp";
    required etag = "etag";
    optional agent_name = "agent_name";
    optional applied_by_agent = "applied_by_agent";
}

/// What an agent asks.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentConfigurationSearch {
    /// The service that the agent is in.
    pub service: ConfiguredService,
    /// Digest of the configuration that the agent runs.
    pub etag: Option<String>,

    /// Whether to mark the configuration as applied whatever its digest is, for agents that know of
    /// none.
    pub mark_as_applied_by_agent: Option<bool>,
}

impl AgentConfigurationSearch {
    #[inline]
    pub fn new(service: ConfiguredService) -> Self {
        Self { service, ..blank() }
    }

    setters! {
        etag(value: impl Into<String>) = Some(value.into());
        mark_as_applied_by_agent(value: bool) = Some(value);
    }
}

made_of!(AgentConfigurationSearch, value = ConfiguredService);

record! {
    AgentConfigurationSearch;
    required service = "service";
    optional etag = "etag";
    optional mark_as_applied_by_agent = "mark_as_applied_by_agent";
}

/// All agent configurations.
#[derive(Clone, Default, PartialEq)]
pub struct AgentConfigurations {
    /// The configurations.
    pub configurations: Option<Vec<AgentConfiguration>>,
    _kept: Kept,
}

record! {
    AgentConfigurations + _kept: new;
    optional configurations = "configurations";
}

/// Services that a configuration is for.
#[derive(Clone, Default, PartialEq)]
pub struct ConfiguredService {
    /// Environment of the service; all if left out.
    pub environment: Option<String>,
    /// Name of the service; all if left out.
    pub name: Option<String>,
    _kept: Kept,
}

impl ConfiguredService {
    setters! {
        environment(value: impl Into<String>) = Some(value.into());
        name(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    ConfiguredService + _kept: new;
    optional environment = "environment";
    optional name = "name";
}

/// What became of a configuration that is to be deleted.
#[derive(Clone, Default, PartialEq)]
pub struct DeletedAgentConfiguration {
    /// What Elasticsearch says.
    pub result: Option<String>,
    _kept: Kept,
}

record! {
    DeletedAgentConfiguration + _kept: new;
    optional result = "result";
}

/// A configuration, as Elasticsearch finds it.
#[derive(Clone, Default, PartialEq)]
pub struct FoundAgentConfiguration {
    /// Id of the document.
    pub id: Option<String>,
    /// Index of the document.
    pub index: Option<String>,
    /// How well it fits.
    pub score: Option<f64>,
    /// The configuration.
    pub source: Option<AgentConfiguration>,
    _kept: Kept,
}

record! {
    FoundAgentConfiguration + _kept: new;
    optional id = "_id";
    optional index = "_index";
    optional_number score = "_score";
    optional source = "_source";
}

/// An agent configuration to be saved.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewAgentConfiguration {
    /// The services that it is for.
    pub service: ConfiguredService,
    /// The settings.
    pub settings: BTreeMap<String, String>,
    /// Agent of the service, which says what settings there are.
    pub agent_name: Option<String>,
}

impl NewAgentConfiguration {
    pub fn new(
        service: ConfiguredService,
        settings: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self {
            service,
            settings: wire::into_map(settings),
            ..blank()
        }
    }

    setters! {
        agent_name(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    NewAgentConfiguration debug;
    required service = "service";
    required settings = "settings";
    optional agent_name = "agent_name";
}

/// The agent that a service runs.
#[derive(Clone, Default, PartialEq)]
pub struct ServiceAgent {
    /// Name of the agent.
    ///
    /// Missing when the service has sent nothing.
    pub agent_name: Option<String>,

    _kept: Kept,
}

record! {
    ServiceAgent + _kept: new;
    optional agent_name = "agentName";
}

/// An environment of services.
#[derive(Clone, Default, PartialEq)]
pub struct ServiceEnvironment {
    /// Whether there is a configuration for it.
    pub already_configured: Option<bool>,
    /// Name of the environment, or `ALL_OPTION_VALUE` for all.
    pub name: Option<String>,
    _kept: Kept,
}

record! {
    ServiceEnvironment + _kept: new;
    optional already_configured = "alreadyConfigured";
    optional name = "name";
}

/// Environments of services.
#[derive(Clone, Default, PartialEq)]
pub struct ServiceEnvironments {
    /// The environments.
    pub environments: Option<Vec<ServiceEnvironment>>,
    _kept: Kept,
}

record! {
    ServiceEnvironments + _kept: new;
    optional environments = "environments";
}

/// An agent configuration with its id.
#[derive(Clone, PartialEq)]
pub struct StoredAgentConfiguration {
    /// Id of the document.
    pub id: String,
    /// The services that it is for.
    pub service: ConfiguredService,
    /// The settings.
    pub settings: BTreeMap<String, String>,

    /// When it was saved, in milliseconds since 1970, as `DateTime::from_millis` takes them.
    ///
    /// Called `@timestamp` in JSON.
    pub timestamp: i64,

    /// Digest of the configuration, by which agents tell which one they run.
    pub etag: String,
    /// Agent of the service, which says what settings there are.
    pub agent_name: Option<String>,
    /// Whether an agent has told that it runs it.
    pub applied_by_agent: Option<bool>,
    _kept: Kept,
}

impl StoredAgentConfiguration {
    pub fn new(
        id: impl Into<String>,
        service: ConfiguredService,
        settings: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        timestamp: i64,
        etag: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            service,
            settings: wire::into_map(settings),
            timestamp,
            etag: etag.into(),
            ..blank()
        }
    }
}

record! {
    StoredAgentConfiguration + _kept;
    required id = "id";
    required service = "service";
    required settings = "settings";
    required_number timestamp = "@timestamp";
    required etag = "etag";
    optional agent_name = "agent_name";
    optional applied_by_agent = "applied_by_agent";
}
