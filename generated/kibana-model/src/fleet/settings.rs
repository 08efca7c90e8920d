// Generated from specs/kibana; do not edit.

//! Settings that hold for all of Fleet.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{DateTime, Field, Secret, UnknownValue, open_enum, record, setters};

/// Whether a caller may use Fleet.
#[derive(Clone, PartialEq)]
pub struct FleetPermissionCheck {
    /// Whether the caller may.
    pub success: bool,
    /// What is missing.
    pub error: Option<FleetPermissionProblem>,
    _kept: Kept,
}

impl FleetPermissionCheck {
    #[inline]
    pub fn new(success: bool) -> Self {
        Self { success, ..blank() }
    }
}

record! {
    FleetPermissionCheck + _kept;
    required success = "success";
    optional error = "error";
}

/// What keeps a caller from using Fleet: security is off, or a privilege is missing.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FleetPermissionProblem {
    /// `MISSING_SECURITY`
    MissingSecurity,
    /// `MISSING_PRIVILEGES`
    MissingPrivileges,
    /// `MISSING_FLEET_SERVER_SETUP_PRIVILEGES`
    MissingFleetServerSetupPrivileges,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    FleetPermissionProblem;
    MissingSecurity = "MISSING_SECURITY";
    MissingPrivileges = "MISSING_PRIVILEGES";
    MissingFleetServerSetupPrivileges = "MISSING_FLEET_SERVER_SETUP_PRIVILEGES";
}

/// Settings that hold for all of Fleet.
#[derive(Clone, PartialEq)]
pub struct FleetSettings {
    /// Id of the saved object with the settings.
    pub id: String,
    /// Whether records of agents that left are deleted.
    pub delete_unenrolled_agents: Option<UnenrolledAgentDeletion>,
    /// Whether the hint about adding data was closed.
    pub has_seen_add_data_notice: Option<bool>,
    /// Whether all Fleet Servers are new enough for secrets of outputs.
    pub output_secret_storage_requirements_met: Option<bool>,
    /// Settings that come from the configuration file of Kibana, and cannot be changed.
    pub preconfigured_fields: Option<Vec<PreconfiguredField>>,
    /// Whether the user interface offers beta and preview releases of packages.
    pub prerelease_integrations_enabled: Option<bool>,
    /// Whether all Fleet Servers are new enough for secrets of package policies.
    pub secret_storage_requirements_met: Option<bool>,
    /// When Fleet began to learn about spaces.
    pub use_space_awareness_migration_started_at: Field<DateTime>,
    /// How far Fleet has come in learning about spaces.
    pub use_space_awareness_migration_status: Option<SpaceAwarenessMigration>,
    /// Token of the stored state.
    pub version: Option<String>,
    _kept: Kept,
}

impl FleetSettings {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }
}

record! {
    FleetSettings + _kept;
    required id = "id";
    optional delete_unenrolled_agents = "delete_unenrolled_agents";
    optional has_seen_add_data_notice = "has_seen_add_data_notice";
    optional output_secret_storage_requirements_met = "output_secret_storage_requirements_met";
    optional preconfigured_fields = "preconfigured_fields";
    optional prerelease_integrations_enabled = "prerelease_integrations_enabled";
    optional secret_storage_requirements_met = "secret_storage_requirements_met";
    field use_space_awareness_migration_started_at = "use_space_awareness_migration_started_at";
    optional use_space_awareness_migration_status = "use_space_awareness_migration_status";
    optional version = "version";
}

/// Changes to the settings of Fleet.
///
/// Inferred: the provider's documentation does not state `additional_yaml_config`,
/// `kibana_ca_sha256` or `kibana_urls`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetSettingsUpdate {
    /// Further configuration as YAML text, perhaps with credentials.
    pub additional_yaml_config: Option<Secret>,
    /// Whether records of agents that left are deleted.
    pub delete_unenrolled_agents: Option<UnenrolledAgentDeletion>,
    /// Whether the hint about adding data was closed.
    pub has_seen_add_data_notice: Option<bool>,
    /// Has no effect any more.
    pub kibana_ca_sha256: Option<String>,
    /// Has no effect any more.
    pub kibana_urls: Option<Vec<String>>,
    /// Whether the user interface offers beta and preview releases of packages.
    pub prerelease_integrations_enabled: Option<bool>,
}

impl FleetSettingsUpdate {
    setters! {
        additional_yaml_config(value: impl Into<Secret>) = Some(value.into());
        delete_unenrolled_agents(value: UnenrolledAgentDeletion) = Some(value);
        has_seen_add_data_notice(value: bool) = Some(value);
        kibana_ca_sha256(value: impl Into<String>) = Some(value.into());
        kibana_urls(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        prerelease_integrations_enabled(value: bool) = Some(value);
    }
}

record! {
    FleetSettingsUpdate: new;
    optional additional_yaml_config = "additional_yaml_config";
    optional delete_unenrolled_agents = "delete_unenrolled_agents";
    optional has_seen_add_data_notice = "has_seen_add_data_notice";
    optional kibana_ca_sha256 = "kibana_ca_sha256";
    optional kibana_urls = "kibana_urls";
    optional prerelease_integrations_enabled = "prerelease_integrations_enabled";
}

/// What Fleet allows in a space.
#[derive(Clone, PartialEq)]
pub struct FleetSpaceSettings {
    /// What the namespaces of policies begin with.
    ///
    /// An empty list allows all of them.
    pub allowed_namespace_prefixes: Vec<String>,

    /// Who has set them where people cannot.
    pub managed_by: Option<String>,
    _kept: Kept,
}

impl FleetSpaceSettings {
    pub fn new(allowed_namespace_prefixes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            allowed_namespace_prefixes: allowed_namespace_prefixes
                .into_iter()
                .map(Into::into)
                .collect(),
            ..blank()
        }
    }
}

record! {
    FleetSpaceSettings + _kept;
    required allowed_namespace_prefixes = "allowed_namespace_prefixes";
    optional managed_by = "managed_by";
}

/// Changes to what Fleet allows in a space.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetSpaceSettingsUpdate {
    /// What the namespaces of policies have to begin with, without `-`.
    ///
    /// An empty list allows all of them.
    ///
    /// At most 10 items.
    pub allowed_namespace_prefixes: Option<Vec<String>>,
}

impl FleetSpaceSettingsUpdate {
    setters! {
        allowed_namespace_prefixes(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    FleetSpaceSettingsUpdate: new;
    optional allowed_namespace_prefixes = "allowed_namespace_prefixes";
}

/// The settings of Fleet, in the property `item`.
#[derive(Clone, PartialEq)]
pub struct FoundFleetSettings {
    /// The settings.
    pub item: FleetSettings,
    _kept: Kept,
}

impl FoundFleetSettings {
    #[inline]
    pub fn new(item: FleetSettings) -> Self {
        Self { item, ..blank() }
    }
}

record! {
    FoundFleetSettings + _kept;
    required item = "item";
}

/// Settings of a space, wrapped the way Fleet answers.
#[derive(Clone, PartialEq)]
pub struct FoundFleetSpaceSettings {
    /// The settings.
    pub item: FleetSpaceSettings,
    _kept: Kept,
}

impl FoundFleetSpaceSettings {
    #[inline]
    pub fn new(item: FleetSpaceSettings) -> Self {
        Self { item, ..blank() }
    }
}

record! {
    FoundFleetSpaceSettings + _kept;
    required item = "item";
}

/// A setting that the configuration file of Kibana can have.
///
/// Always `fleet_server_hosts`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PreconfiguredField {
    /// `fleet_server_hosts`
    FleetServerHosts,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    PreconfiguredField;
    FleetServerHosts = "fleet_server_hosts";
}

/// How far policies have come on their way into spaces.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SpaceAwarenessMigration {
    /// `pending`
    Pending,
    /// `success`
    Success,
    /// `error`
    Error,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    SpaceAwarenessMigration;
    Pending = "pending";
    Success = "success";
    Error = "error";
}

/// Whether records of agents that left are deleted.
#[derive(Clone, PartialEq)]
pub struct UnenrolledAgentDeletion {
    /// Whether they are.
    pub enabled: bool,
    /// Whether the configuration file of Kibana says so.
    pub is_preconfigured: bool,
    _kept: Kept,
}

impl UnenrolledAgentDeletion {
    #[inline]
    pub fn new(enabled: bool, is_preconfigured: bool) -> Self {
        Self {
            enabled,
            is_preconfigured,
            ..blank()
        }
    }
}

record! {
    UnenrolledAgentDeletion + _kept;
    required enabled = "enabled";
    required is_preconfigured = "is_preconfigured";
}
