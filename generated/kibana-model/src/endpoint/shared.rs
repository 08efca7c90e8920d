// Generated from specs/kibana; do not edit.

//! Types of the family `endpoint`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{Json, record};

use crate::endpoint::{EndpointAgent, EndpointPolicyStatus};

/// An artifact.
///
/// Inferred: the provider's documentation does not state any of its properties.
#[derive(Clone, Default, PartialEq)]
pub struct EndpointArtifact {
    /// Name of the artifact.
    pub name: Option<String>,
    /// Its SHA-256 digest.
    pub sha256: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    EndpointArtifact + _kept: new;
    optional name = "name";
    optional sha256 = "sha256";
    ..rest extra
}

/// Artifacts of a version.
///
/// Inferred: the provider's documentation does not state any of its properties.
#[derive(Clone, Default, PartialEq)]
pub struct EndpointArtifactSet {
    /// The artifacts.
    pub identifiers: Option<Vec<EndpointArtifact>>,
    /// Version of the set.
    pub version: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    EndpointArtifactSet + _kept: new;
    optional identifiers = "identifiers";
    optional version = "version";
    ..rest extra
}

/// How Kibana reports a failure of an operation on hosts.
///
/// Only the message is always there.
#[derive(Clone, PartialEq)]
pub struct EndpointErrorBody {
    /// What went wrong, for people.
    pub message: String,

    /// More about the error, any JSON.
    ///
    /// Servers often leave it out.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub attributes: Option<Json>,

    /// Reason phrase of the status.
    pub error: Option<String>,
    /// The HTTP status again.
    pub status_code: Option<i64>,
    _kept: Kept,
}

impl EndpointErrorBody {
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    EndpointErrorBody + _kept;
    required message = "message";
    optional_json attributes = "attributes";
    optional error = "error";
    optional_number status_code = "statusCode";
}

/// How a policy was applied.
///
/// Inferred: the provider's documentation does not state `actions`, `endpoint_policy_version`,
/// `id`, `name` or `version`.
#[derive(Clone, Default, PartialEq)]
pub struct EndpointPolicyApplication {
    /// The steps.
    pub actions: Option<Vec<EndpointPolicyStep>>,
    /// What a host knows of threats and exceptions.
    pub artifacts: Option<EndpointPolicyArtifacts>,
    /// Revision of the package policy, as a number or, by older agents, as a text.
    pub endpoint_policy_version: Option<Json>,
    /// Id of the package policy.
    pub id: Option<String>,
    /// Name of the package policy.
    pub name: Option<String>,
    /// How parts of a policy were applied.
    pub response: Option<EndpointPolicyConfigurations>,
    /// Whether a host could apply a policy, or a part of it.
    pub status: Option<EndpointPolicyStatus>,
    /// Revision of the policy, as a number or, by older agents, as a text.
    pub version: Option<Json>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    EndpointPolicyApplication + _kept: new;
    optional actions = "actions";
    optional artifacts = "artifacts";
    optional_json endpoint_policy_version = "endpoint_policy_version";
    optional id = "id";
    optional name = "name";
    optional response = "response";
    optional status = "status";
    optional_json version = "version";
    ..rest extra
}

/// What a host knows of threats and exceptions.
#[derive(Clone, Default, PartialEq)]
pub struct EndpointPolicyArtifacts {
    /// What Elastic provides.
    pub global: Option<EndpointArtifactSet>,
    /// What users provide, such as exceptions.
    pub user: Option<EndpointArtifactSet>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    EndpointPolicyArtifacts + _kept: new;
    optional global = "global";
    optional user = "user";
    ..rest extra
}

/// How a part of a policy was applied.
#[derive(Clone, PartialEq)]
pub struct EndpointPolicyConfiguration {
    /// Whether a host could apply a policy, or a part of it.
    pub status: EndpointPolicyStatus,

    /// Names of the steps that the part needs.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub concerned_actions: Option<Vec<String>>,

    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl EndpointPolicyConfiguration {
    #[inline]
    pub fn new(status: EndpointPolicyStatus) -> Self {
        Self { status, ..blank() }
    }
}

record! {
    EndpointPolicyConfiguration + _kept;
    required status = "status";
    optional concerned_actions = "concerned_actions";
    ..rest extra
}

/// How parts of a policy were applied.
#[derive(Clone, Default, PartialEq)]
pub struct EndpointPolicyConfigurations {
    /// The parts by name, such as `malware`.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub configurations: Option<BTreeMap<String, EndpointPolicyConfiguration>>,

    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    EndpointPolicyConfigurations + _kept: new;
    optional configurations = "configurations";
    ..rest extra
}

/// What Elastic Defend reports.
#[derive(Clone, Default, PartialEq)]
pub struct EndpointPolicyReport {
    /// What Elastic Defend reports about its policy.
    pub policy: Option<EndpointReportedPolicy>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    EndpointPolicyReport + _kept: new;
    optional policy = "policy";
    ..rest extra
}

/// The report of a host on its policy.
#[derive(Clone, Default, PartialEq)]
pub struct EndpointPolicyResponse {
    /// What Elastic Defend reports.
    pub endpoint: Option<EndpointPolicyReport>,
    /// An agent that protects a host.
    pub agent: Option<EndpointAgent>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    EndpointPolicyResponse + _kept: new;
    optional endpoint = "Endpoint";
    optional agent = "agent";
    ..rest extra
}

/// A step in which a policy was applied.
///
/// Inferred: the provider's documentation does not state `name` or `message`.
#[derive(Clone, PartialEq)]
pub struct EndpointPolicyStep {
    /// Name of the step.
    pub name: String,
    /// Whether a host could apply a policy, or a part of it.
    pub status: EndpointPolicyStatus,
    /// What happened, for people.
    pub message: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl EndpointPolicyStep {
    pub fn new(name: impl Into<String>, status: EndpointPolicyStatus) -> Self {
        Self {
            name: name.into(),
            status,
            ..blank()
        }
    }
}

record! {
    EndpointPolicyStep + _kept;
    required name = "name";
    required status = "status";
    optional message = "message";
    ..rest extra
}

/// What Elastic Defend reports about its policy.
#[derive(Clone, Default, PartialEq)]
pub struct EndpointReportedPolicy {
    /// How a policy was applied.
    pub applied: Option<EndpointPolicyApplication>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    EndpointReportedPolicy + _kept: new;
    optional applied = "applied";
    ..rest extra
}

/// How a host applied its policy.
#[derive(Clone, PartialEq)]
pub struct FoundEndpointPolicyResponse {
    /// The report of a host on its policy.
    pub policy_response: EndpointPolicyResponse,
    _kept: Kept,
}

impl FoundEndpointPolicyResponse {
    #[inline]
    pub fn new(policy_response: EndpointPolicyResponse) -> Self {
        Self { policy_response, ..blank() }
    }
}

record! {
    FoundEndpointPolicyResponse + _kept;
    required policy_response = "policy_response";
}
