// Generated from specs/kibana; do not edit.

//! The hosts that Elastic Defend protects.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{DateTime, Json, UnknownValue, open_enum, record};

use crate::SortOrder;

/// A policy that a host has applied.
///
/// Inferred: the provider's documentation does not state `id`, `endpoint_policy_version`,
/// `name` or `version`.
#[derive(Clone, PartialEq)]
pub struct AppliedEndpointPolicy {
    /// Id of the package policy.
    pub id: String,
    /// Revision of the package policy, as a number or, by older agents, as a text.
    pub endpoint_policy_version: Option<Json>,
    /// Name of the package policy.
    pub name: Option<String>,
    /// Whether a host could apply a policy, or a part of it.
    pub status: Option<EndpointPolicyStatus>,
    /// Revision of the policy, as a number or, by older agents, as a text.
    pub version: Option<Json>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl AppliedEndpointPolicy {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }
}

record! {
    AppliedEndpointPolicy + _kept;
    required id = "id";
    optional_json endpoint_policy_version = "endpoint_policy_version";
    optional name = "name";
    optional status = "status";
    optional_json version = "version";
    ..rest extra
}

/// An agent that protects a host.
///
/// Inferred: the provider's documentation does not state any of its properties.
#[derive(Clone, PartialEq)]
pub struct EndpointAgent {
    /// Id of the agent.
    pub id: String,
    /// Kind of the agent.
    pub type_: Option<String>,
    /// Version of the agent.
    pub version: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl EndpointAgent {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }
}

record! {
    EndpointAgent + _kept;
    required id = "id";
    optional type_ = "type";
    optional version = "version";
    ..rest extra
}

/// The agent policy of a host.
#[derive(Clone, Default, PartialEq)]
pub struct EndpointAgentPolicyInfo {
    /// What the agent has.
    pub applied: Option<EndpointPolicyRevision>,
    /// What Kibana says.
    pub configured: Option<EndpointPolicyRevision>,
    _kept: Kept,
}

record! {
    EndpointAgentPolicyInfo + _kept: new;
    optional applied = "applied";
    optional configured = "configured";
}

/// The Elastic Agent that runs Elastic Defend.
#[derive(Clone, Default, PartialEq)]
pub struct EndpointElastic {
    /// An agent that protects a host.
    pub agent: Option<EndpointAgent>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    EndpointElastic + _kept: new;
    optional agent = "agent";
    ..rest extra
}

/// Whether a host is enrolled.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EndpointEnrollment {
    /// `enrolled`
    Enrolled,
    /// `unenrolled`
    Unenrolled,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    EndpointEnrollment;
    Enrolled = "enrolled";
    Unenrolled = "unenrolled";
}

/// A protected host.
#[derive(Clone, PartialEq)]
pub struct EndpointHost {
    /// What a host says about itself.
    pub metadata: EndpointMetadata,
    /// How the agent of a host is doing.
    pub host_status: EndpointHostStatus,

    /// When the agent was last heard from.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub last_checkin: Option<DateTime>,

    /// The policies of a host, and how far it has come with them.
    pub policy_info: Option<EndpointPolicyInfo>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl EndpointHost {
    #[inline]
    pub fn new(metadata: EndpointMetadata, host_status: EndpointHostStatus) -> Self {
        Self {
            metadata,
            host_status,
            ..blank()
        }
    }
}

record! {
    EndpointHost + _kept;
    required metadata = "metadata";
    required host_status = "host_status";
    optional last_checkin = "last_checkin";
    optional policy_info = "policy_info";
    ..rest extra
}

/// What a host is.
///
/// Inferred: the provider's documentation does not state `architecture`, `hostname`, `id`,
/// `ip`, `mac` or `name`.
#[derive(Clone, Default, PartialEq)]
pub struct EndpointHostDetails {
    /// Architecture of its processor.
    pub architecture: Option<String>,
    /// Name of the host in its network.
    pub hostname: Option<String>,
    /// Id that the host gave itself.
    pub id: Option<String>,
    /// Its addresses.
    pub ip: Option<Vec<String>>,
    /// Its hardware addresses.
    pub mac: Option<Vec<String>>,
    /// Name of the host.
    pub name: Option<String>,
    /// The operating system of a host.
    pub os: Option<EndpointOs>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    EndpointHostDetails + _kept: new;
    optional architecture = "architecture";
    optional hostname = "hostname";
    optional id = "id";
    optional ip = "ip";
    optional mac = "mac";
    optional name = "name";
    optional os = "os";
    ..rest extra
}

/// One page of protected hosts.
///
/// Inferred: the provider's documentation does not state `data`, `total`, `page` or
/// `page_size`.
#[derive(Clone, PartialEq)]
pub struct EndpointHostPage {
    /// The hosts.
    pub data: Vec<EndpointHost>,
    /// Number of all hosts that were found.
    pub total: u64,
    /// Number of the page, from 0.
    pub page: Option<u64>,
    /// Number of hosts that fit on a page.
    pub page_size: Option<u64>,
    /// Whether the order is ascending or descending.
    pub sort_direction: Option<SortOrder>,
    /// What the hosts are ordered by.
    pub sort_field: Option<EndpointSortField>,
    _kept: Kept,
}

impl EndpointHostPage {
    pub fn new(data: impl IntoIterator<Item = EndpointHost>, total: u64) -> Self {
        Self {
            data: data.into_iter().collect(),
            total,
            ..blank()
        }
    }
}

record! {
    EndpointHostPage + _kept;
    required data = "data";
    required_number total = "total";
    optional_number page = "page";
    optional_number page_size = "pageSize";
    optional sort_direction = "sortDirection";
    optional sort_field = "sortField";
}

/// How the agent of a host is doing.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EndpointHostStatus {
    /// `healthy`
    Healthy,
    /// `offline`
    Offline,
    /// `updating`
    Updating,
    /// `inactive`
    Inactive,
    /// `unenrolled`
    Unenrolled,
    /// `unhealthy`
    Unhealthy,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    EndpointHostStatus;
    Healthy = "healthy";
    Offline = "offline";
    Updating = "updating";
    Inactive = "inactive";
    Unenrolled = "unenrolled";
    Unhealthy = "unhealthy";
}

/// Whether a host is cut off the network: in its configuration, what it is to be, and in its
/// state, what it is.
#[derive(Clone, Default, PartialEq)]
pub struct EndpointIsolation {
    /// True for a host that is cut off.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub isolation: Option<bool>,

    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    EndpointIsolation + _kept: new;
    optional isolation = "isolation";
    ..rest extra
}

/// What a host says about itself.
#[derive(Clone, PartialEq)]
pub struct EndpointMetadata {
    /// An agent that protects a host.
    pub agent: EndpointAgent,
    /// What a host is.
    pub host: EndpointHostDetails,
    /// How Elastic Defend on a host is doing.
    pub endpoint: Option<EndpointState>,
    /// The Elastic Agent that runs Elastic Defend.
    pub elastic: Option<EndpointElastic>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl EndpointMetadata {
    #[inline]
    pub fn new(agent: EndpointAgent, host: EndpointHostDetails) -> Self {
        Self { agent, host, ..blank() }
    }
}

record! {
    EndpointMetadata + _kept;
    required agent = "agent";
    required host = "host";
    optional endpoint = "Endpoint";
    optional elastic = "elastic";
    ..rest extra
}

/// The operating system of a host.
///
/// Inferred: the provider's documentation does not state any of its properties.
#[derive(Clone, Default, PartialEq)]
pub struct EndpointOs {
    /// Family of the system.
    pub family: Option<String>,
    /// Name with version.
    pub full: Option<String>,
    /// Version of its kernel.
    pub kernel: Option<String>,
    /// Name of the system.
    pub name: Option<String>,
    /// Platform of the system.
    pub platform: Option<String>,
    /// Kind of the system, such as `linux`.
    pub type_: Option<String>,
    /// Version of the system.
    pub version: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    EndpointOs + _kept: new;
    optional family = "family";
    optional full = "full";
    optional kernel = "kernel";
    optional name = "name";
    optional platform = "platform";
    optional type_ = "type";
    optional version = "version";
    ..rest extra
}

/// The policies of a host, and how far it has come with them.
#[derive(Clone, Default, PartialEq)]
pub struct EndpointPolicyInfo {
    /// The agent policy of a host.
    pub agent: Option<EndpointAgentPolicyInfo>,
    /// The package policy of Elastic Defend.
    pub endpoint: Option<EndpointPolicyRevision>,
    _kept: Kept,
}

record! {
    EndpointPolicyInfo + _kept: new;
    optional agent = "agent";
    optional endpoint = "endpoint";
}

/// A revision of a policy.
///
/// Inferred: the provider's documentation does not state any of its properties.
#[derive(Clone, PartialEq)]
pub struct EndpointPolicyRevision {
    /// Id of the policy.
    pub id: String,
    /// Number of the revision.
    pub revision: i64,
    _kept: Kept,
}

impl EndpointPolicyRevision {
    pub fn new(id: impl Into<String>, revision: i64) -> Self {
        Self {
            id: id.into(),
            revision,
            ..blank()
        }
    }
}

record! {
    EndpointPolicyRevision + _kept;
    required id = "id";
    required_number revision = "revision";
}

/// The policy that a host has applied.
#[derive(Clone, Default, PartialEq)]
pub struct EndpointPolicyState {
    /// A policy that a host has applied.
    pub applied: Option<AppliedEndpointPolicy>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    EndpointPolicyState + _kept: new;
    optional applied = "applied";
    ..rest extra
}

/// Whether a host could apply a policy, or a part of it.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EndpointPolicyStatus {
    /// `success`
    Success,
    /// `warning`
    Warning,
    /// `failure`
    Failure,
    /// `unsupported`
    Unsupported,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    EndpointPolicyStatus;
    Success = "success";
    Warning = "warning";
    Failure = "failure";
    Unsupported = "unsupported";
}

/// What hosts are ordered by.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EndpointSortField {
    /// `enrolled_at`
    EnrolledAt,
    /// `metadata.host.hostname`
    MetadataHostHostname,
    /// `host_status`
    HostStatus,
    /// `metadata.Endpoint.policy.applied.name`
    MetadataEndpointPolicyAppliedName,
    /// `metadata.Endpoint.policy.applied.status`
    MetadataEndpointPolicyAppliedStatus,
    /// `metadata.host.os.name`
    MetadataHostOsName,
    /// `metadata.host.ip`
    MetadataHostIp,
    /// `metadata.agent.version`
    MetadataAgentVersion,
    /// `last_checkin`
    LastCheckin,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    EndpointSortField;
    EnrolledAt = "enrolled_at";
    MetadataHostHostname = "metadata.host.hostname";
    HostStatus = "host_status";
    MetadataEndpointPolicyAppliedName = "metadata.Endpoint.policy.applied.name";
    MetadataEndpointPolicyAppliedStatus = "metadata.Endpoint.policy.applied.status";
    MetadataHostOsName = "metadata.host.os.name";
    MetadataHostIp = "metadata.host.ip";
    MetadataAgentVersion = "metadata.agent.version";
    LastCheckin = "last_checkin";
}

/// How Elastic Defend on a host is doing.
///
/// Inferred: the provider's documentation does not state `capabilities` or `status`.
#[derive(Clone, Default, PartialEq)]
pub struct EndpointState {
    /// Commands that the agent knows.
    pub capabilities: Option<Vec<String>>,

    /// Whether a host is cut off the network: in its configuration, what it is to be, and in its
    /// state, what it is.
    pub configuration: Option<EndpointIsolation>,

    /// The policy that a host has applied.
    pub policy: Option<EndpointPolicyState>,

    /// Whether a host is cut off the network: in its configuration, what it is to be, and in its
    /// state, what it is.
    pub state: Option<EndpointIsolation>,

    /// Whether the host is enrolled.
    pub status: Option<EndpointEnrollment>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    EndpointState + _kept: new;
    optional capabilities = "capabilities";
    optional configuration = "configuration";
    optional policy = "policy";
    optional state = "state";
    optional status = "status";
    ..rest extra
}
