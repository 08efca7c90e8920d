// Generated from specs/kibana; do not edit.

//! Integrations with their settings, as attached to agent policies.

use std::collections::BTreeMap;
use std::fmt;

use openapi_runtime::wire::{Fit, Kept, Raw, blank, show_arm, write_unknown};
use openapi_runtime::{
    DateTime, Field, Json, Secret, made_of, record, setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::fleet::{
    GlobalDataTag, PackagePolicy, PackagePolicyElasticsearch, PackagePolicyInput,
    PackagePolicyInputs, PackagePolicyOverrides, PackagePolicyVariable,
    PackagePolicyVariableEntry, PackageReference, SecretReference, TextOrNumber,
};

/// Fields that are added to every event.
#[derive(Clone, PartialEq)]
pub struct AddFieldsProcessor {
    /// Field below which the new fields are put.
    pub target: String,
    /// Values by field name.
    pub fields: BTreeMap<String, TextOrNumber>,
    _kept: Kept,
}

impl AddFieldsProcessor {
    pub fn new(
        target: impl Into<String>,
        fields: impl IntoIterator<Item = (impl Into<String>, impl Into<TextOrNumber>)>,
    ) -> Self {
        Self {
            target: target.into(),
            fields: wire::into_map(fields),
            ..blank()
        }
    }
}

record! {
    AddFieldsProcessor + _kept;
    required target = "target";
    required fields = "fields";
}

/// An input as agents receive it; the package adds settings of its own to the known ones.
#[derive(Clone, PartialEq)]
pub struct AgentInput {
    /// Id of the input.
    pub id: String,
    /// Name of the package policy.
    pub name: String,
    /// Type of the input.
    pub type_: String,
    /// Revision of the package policy.
    pub revision: i64,
    /// Output that the input writes to.
    pub use_output: String,
    /// Id of the package policy.
    pub package_policy_id: String,
    /// Where the events of an input go.
    pub data_stream: AgentInputDataStream,
    /// Origin of an input.
    pub meta: Option<AgentInputMeta>,
    /// Processors that every event passes.
    pub processors: Option<Vec<AgentInputProcessor>>,
    /// Streams of the input.
    pub streams: Option<Vec<AgentInputStream>>,
    /// All other properties.
    pub extra: BTreeMap<String, Secret<Json>>,
    _kept: Kept,
}

impl AgentInput {
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        type_: impl Into<String>,
        revision: i64,
        use_output: impl Into<String>,
        package_policy_id: impl Into<String>,
        data_stream: AgentInputDataStream,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            type_: type_.into(),
            revision,
            use_output: use_output.into(),
            package_policy_id: package_policy_id.into(),
            data_stream,
            ..blank()
        }
    }
}

record! {
    AgentInput + _kept;
    required id = "id";
    required name = "name";
    required type_ = "type";
    required_number revision = "revision";
    required use_output = "use_output";
    required package_policy_id = "package_policy_id";
    required data_stream = "data_stream";
    optional meta = "meta";
    optional processors = "processors";
    optional streams = "streams";
    ..rest extra
}

/// Where the events of an input go.
#[derive(Clone, PartialEq)]
pub struct AgentInputDataStream {
    /// Namespace of the data streams.
    pub namespace: String,
    _kept: Kept,
}

impl AgentInputDataStream {
    pub fn new(namespace: impl Into<String>) -> Self {
        Self {
            namespace: namespace.into(),
            ..blank()
        }
    }
}

record! {
    AgentInputDataStream + _kept;
    required namespace = "namespace";
}

/// Origin of an input.
#[derive(Clone, PartialEq)]
pub struct AgentInputMeta {
    /// The package that an input comes from.
    pub package: AgentInputPackage,
    _kept: Kept,
}

impl AgentInputMeta {
    #[inline]
    pub fn new(package: AgentInputPackage) -> Self {
        Self { package, ..blank() }
    }
}

record! {
    AgentInputMeta + _kept;
    required package = "package";
}

/// The package that an input comes from.
#[derive(Clone, PartialEq)]
pub struct AgentInputPackage {
    /// Name of the package.
    pub name: String,
    /// Version of the package.
    pub version: String,
    _kept: Kept,
}

impl AgentInputPackage {
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
            ..blank()
        }
    }
}

record! {
    AgentInputPackage + _kept;
    required name = "name";
    required version = "version";
}

/// A processor that adds fields to events.
#[derive(Clone, PartialEq)]
pub struct AgentInputProcessor {
    /// Fields that are added to every event.
    pub add_fields: AddFieldsProcessor,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl AgentInputProcessor {
    #[inline]
    pub fn new(add_fields: AddFieldsProcessor) -> Self {
        Self { add_fields, ..blank() }
    }
}

record! {
    AgentInputProcessor + _kept;
    required add_fields = "add_fields";
    ..rest extra
}

/// A stream as agents receive it; the package adds settings of its own to the known ones.
#[derive(Clone, PartialEq)]
pub struct AgentInputStream {
    /// The data stream that a stream writes to.
    pub data_stream: AgentInputStreamDataStream,
    /// Id of the stream.
    pub id: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Secret<Json>>,
    _kept: Kept,
}

impl AgentInputStream {
    #[inline]
    pub fn new(data_stream: AgentInputStreamDataStream) -> Self {
        Self { data_stream, ..blank() }
    }
}

record! {
    AgentInputStream + _kept;
    required data_stream = "data_stream";
    optional id = "id";
    ..rest extra
}

/// The data stream that a stream writes to.
#[derive(Clone, PartialEq)]
pub struct AgentInputStreamDataStream {
    /// Dataset of the data stream.
    pub dataset: String,
    /// Type of the data stream, such as logs or metrics.
    pub type_: Option<String>,
    _kept: Kept,
}

impl AgentInputStreamDataStream {
    pub fn new(dataset: impl Into<String>) -> Self {
        Self {
            dataset: dataset.into(),
            ..blank()
        }
    }
}

record! {
    AgentInputStreamDataStream + _kept;
    required dataset = "dataset";
    optional type_ = "type";
}

/// Outcome of the deletion of one package policy.
///
/// Inferred: the provider's documentation does not state `package` or `policy_ids`.
#[derive(Clone, PartialEq)]
pub struct DeletedPackagePolicy {
    /// Id of the package policy.
    pub id: String,
    /// Whether the package policy was deleted.
    pub success: bool,
    /// Why one package policy of a bulk call failed.
    pub body: Option<PackagePolicyFailure>,
    /// Name of the package policy.
    pub name: Option<String>,
    /// Output that the policy used instead of that of its agent policy.
    pub output_id: Field<String>,
    /// Package that the policy configured; absent when the deletion failed.
    pub package: Option<PackageReference>,

    /// Agent policy that the package policy belonged to; `policy_ids` replaces it.
    #[deprecated(note = "`policy_ids` replaces it")]
    pub policy_id: Field<String>,

    /// Agent policies that the package policy belonged to; absent when the deletion failed.
    pub policy_ids: Option<Vec<String>>,
    /// HTTP status that the deletion would have had as a call of its own.
    pub status_code: Option<i64>,
    _kept: Kept,
}

impl DeletedPackagePolicy {
    pub fn new(id: impl Into<String>, success: bool) -> Self {
        Self {
            id: id.into(),
            success,
            ..blank()
        }
    }
}

record! {
    DeletedPackagePolicy + _kept;
    required id = "id";
    required success = "success";
    optional body = "body";
    optional name = "name";
    field output_id = "output_id";
    optional package = "package";
    field policy_id = "policy_id";
    optional policy_ids = "policy_ids";
    optional_number status_code = "statusCode";
}

/// A package policy, in the property `item`.
#[derive(Clone, PartialEq)]
pub struct FoundPackagePolicy {
    /// The configuration of one integration inside an agent policy.
    pub item: PackagePolicy,
    _kept: Kept,
}

impl FoundPackagePolicy {
    #[inline]
    pub fn new(item: PackagePolicy) -> Self {
        Self { item, ..blank() }
    }
}

record! {
    FoundPackagePolicy + _kept;
    required item = "item";
}

/// An integration to add to agent policies.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewPackagePolicy {
    /// Name of the package policy, which should be unique.
    pub name: String,
    /// The package that a policy configures.
    pub package: PackageReference,
    /// Further data streams that agents may write to.
    pub additional_datastreams_permissions: Field<Vec<String>>,

    /// Id of the cloud connector that the policy signs in with.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub cloud_connector_id: Field<String>,

    /// Name for a cloud connector that is created with the policy.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub cloud_connector_name: Field<String>,

    /// Condition of the agent under which the policy runs.
    ///
    /// Since 9.5.0.
    pub condition: Field<String>,

    /// Free text for people.
    pub description: Option<String>,

    /// Whether the policy is in force.
    ///
    /// It is when this is missing.
    pub enabled: Option<bool>,

    /// Adds the policy to a managed agent policy as well.
    pub force: Option<bool>,

    /// Fields that are added to everything an agentless policy collects.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub global_data_tags: Field<Vec<GlobalDataTag>>,

    /// Id that the package policy gets.
    ///
    /// Fleet makes one up when it is missing.
    pub id: Option<String>,

    /// Inputs of the package.
    ///
    /// The simplified form changes single inputs and leaves the others as the package has them.
    pub inputs: Option<PackagePolicyInputs>,

    /// Whether the policy is maintained by Elastic and closed to ordinary changes.
    pub is_managed: Option<bool>,
    /// Namespace of the data streams; that of the agent policy when empty.
    pub namespace: Option<String>,

    /// Output that the policy uses instead of that of its agent policy.
    ///
    /// Since 8.16.0.
    pub output_id: Field<String>,

    /// Settings that replace those of the policy after it is compiled.
    pub overrides: Field<PackagePolicyOverrides>,

    /// Range of agent versions that the package needs, such as `^9.3.0`.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub package_agent_version_condition: Option<String>,

    /// Agent policy that the package policy belongs to; `policy_ids` replaces it.
    #[deprecated(note = "`policy_ids` replaces it")]
    pub policy_id: Field<String>,

    /// Agent policies that the package policy belongs to.
    ///
    /// Since 8.15.0.
    pub policy_ids: Option<Vec<String>>,

    /// Spaces that the policy is visible in.
    pub space_ids: Option<Vec<String>>,

    /// Whether the policy belongs to an agentless agent policy.
    ///
    /// Default: `false`.
    pub supports_agentless: Field<bool>,

    /// Whether the policy can sign in with a cloud connector.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Default: `false`. Since 9.2.0.
    pub supports_cloud_connector: Field<bool>,

    /// The option that is chosen in each group of variables.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub var_group_selections: Option<BTreeMap<String, String>>,

    /// Variables that hold for the whole policy, by name.
    pub vars: Option<BTreeMap<String, Option<PackagePolicyVariableEntry>>>,
}

impl NewPackagePolicy {
    pub fn new(name: impl Into<String>, package: PackageReference) -> Self {
        Self {
            name: name.into(),
            package,
            ..blank()
        }
    }

    setters! {
        additional_datastreams_permissions(value: impl Into<Field<Vec<String>>>) = value.into();
        cloud_connector_id(value: impl Into<Field<String>>) = value.into();
        cloud_connector_name(value: impl Into<Field<String>>) = value.into();
        condition(value: impl Into<Field<String>>) = value.into();
        description(value: impl Into<String>) = Some(value.into());
        enabled(value: bool) = Some(value);
        force(value: bool) = Some(value);
        global_data_tags(value: impl Into<Field<Vec<GlobalDataTag>>>) = value.into();
        id(value: impl Into<String>) = Some(value.into());
        inputs(value: impl Into<PackagePolicyInputs>) = Some(value.into());
        is_managed(value: bool) = Some(value);
        namespace(value: impl Into<String>) = Some(value.into());
        output_id(value: impl Into<Field<String>>) = value.into();
        overrides(value: impl Into<Field<PackagePolicyOverrides>>) = value.into();
        package_agent_version_condition(value: impl Into<String>) = Some(value.into());
        #[deprecated(note = "`policy_ids` replaces it")] policy_id(value: impl Into<Field<String>>)
            = value.into();
        policy_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        space_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        supports_agentless(value: impl Into<Field<bool>>) = value.into();
        supports_cloud_connector(value: impl Into<Field<bool>>) = value.into();
        var_group_selections(value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>)
            = Some(wire::into_map(value));
        vars(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Option<PackagePolicyVariableEntry>>)>)
            = Some(wire::into_map(value));
    }
}

record! {
    NewPackagePolicy debug;
    required name = "name";
    required package = "package";
    field additional_datastreams_permissions = "additional_datastreams_permissions";
    field cloud_connector_id = "cloud_connector_id";
    field cloud_connector_name = "cloud_connector_name";
    field condition = "condition";
    optional description = "description";
    optional enabled = "enabled";
    optional force = "force";
    field global_data_tags = "global_data_tags";
    optional id = "id";
    optional inputs = "inputs";
    optional is_managed = "is_managed";
    optional namespace = "namespace";
    field output_id = "output_id";
    field overrides = "overrides";
    optional package_agent_version_condition = "package_agent_version_condition";
    field policy_id = "policy_id";
    optional policy_ids = "policy_ids";
    optional space_ids = "spaceIds";
    field supports_agentless = "supports_agentless";
    field supports_cloud_connector = "supports_cloud_connector";
    optional var_group_selections = "var_group_selections";
    optional vars = "vars";
}

/// Package policies to delete.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackagePolicyDeletion {
    /// Ids of the package policies.
    pub package_policy_ids: Vec<String>,
    /// Also deletes policies of managed agent policies.
    pub force: Option<bool>,
}

impl PackagePolicyDeletion {
    pub fn new(package_policy_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            package_policy_ids: package_policy_ids.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        force(value: bool) = Some(value);
    }
}

made_of!(PackagePolicyDeletion, items = String);

record! {
    PackagePolicyDeletion;
    required package_policy_ids = "packagePolicyIds";
    optional force = "force";
}

/// A setting that prevents an upgrade.
#[derive(Clone, PartialEq)]
pub struct PackagePolicyError {
    /// What is wrong with it.
    pub message: String,
    /// Path of the setting inside the policy.
    pub key: Option<String>,
    _kept: Kept,
}

impl PackagePolicyError {
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    PackagePolicyError + _kept;
    required message = "message";
    optional key = "key";
}

/// Why one package policy of a bulk call failed.
#[derive(Clone, PartialEq)]
pub struct PackagePolicyFailure {
    /// What went wrong.
    pub message: String,
    _kept: Kept,
}

impl PackagePolicyFailure {
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    PackagePolicyFailure + _kept;
    required message = "message";
}

/// Which package policies to read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackagePolicyIds {
    /// Ids of the policies.
    pub ids: Vec<String>,
    /// Leaves out policies that do not exist instead of failing.
    pub ignore_missing: Option<bool>,
}

impl PackagePolicyIds {
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        ignore_missing(value: bool) = Some(value);
    }
}

made_of!(PackagePolicyIds, items = String);

record! {
    PackagePolicyIds;
    required ids = "ids";
    optional ignore_missing = "ignoreMissing";
}

/// Package policies that were asked for by id.
#[derive(Clone, PartialEq)]
pub struct PackagePolicyList {
    /// The package policies.
    pub items: Vec<PackagePolicy>,
    _kept: Kept,
}

impl PackagePolicyList {
    pub fn new(items: impl IntoIterator<Item = PackagePolicy>) -> Self {
        Self {
            items: items.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    PackagePolicyList + _kept;
    required items = "items";
}

/// One page of package policies.
#[derive(Clone, PartialEq)]
pub struct PackagePolicyPage {
    /// The package policies.
    pub items: Vec<PackagePolicy>,
    /// Number of policies on all pages.
    pub total: u64,
    /// Number of this page, counted from 1.
    pub page: u64,
    /// Number of policies that fit on a page.
    pub per_page: u64,
    _kept: Kept,
}

impl PackagePolicyPage {
    pub fn new(
        items: impl IntoIterator<Item = PackagePolicy>,
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
    PackagePolicyPage + _kept;
    required items = "items";
    required_number total = "total";
    required_number page = "page";
    required_number per_page = "perPage";
}

/// One side of an upgrade preview; the stored side has an `id`, the proposed side has none.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PackagePolicyRevision {
    /// The configuration of one integration inside an agent policy.
    Stored(PackagePolicy),
    /// A package policy as an upgrade would leave it, with the problems that prevent it.
    Proposed(ProposedPackagePolicy),
    /// Anything else, as it came. `Debug` does not show it: it may be a secret.
    Unknown(Json),
}

impl fmt::Debug for PackagePolicyRevision {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::Stored(value) => ("Stored", value),
            Self::Proposed(value) => ("Proposed", value),
            Self::Unknown(_) => return formatter.write_str("Unknown(..)"),
        };
        show_arm(formatter, name, value)
    }
}

impl PackagePolicyRevision {
    /// Name of the package policy, which should be unique.
    ///
    /// All known alternatives have it.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Stored(value) => Some(value.name.as_str()),
            Self::Proposed(value) => Some(value.name.as_str()),
            Self::Unknown(_) => None,
        }
    }

    /// Whether the policy is in force.
    ///
    /// All known alternatives have it.
    pub fn enabled(&self) -> Option<bool> {
        match self {
            Self::Stored(value) => Some(value.enabled),
            Self::Proposed(value) => Some(value.enabled),
            Self::Unknown(_) => None,
        }
    }

    /// Further data streams that agents may write to.
    ///
    /// All known alternatives have it.
    pub fn additional_datastreams_permissions(&self) -> Option<&[String]> {
        match self {
            Self::Stored(value) => value.additional_datastreams_permissions.as_deref(),
            Self::Proposed(value) => value.additional_datastreams_permissions.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Number of agents that run the policy.
    ///
    /// All known alternatives have it.
    pub fn agents(&self) -> Option<i64> {
        match self {
            Self::Stored(value) => value.agents,
            Self::Proposed(value) => value.agents,
            Self::Unknown(_) => None,
        }
    }

    /// Id of the cloud connector that the policy signs in with.
    ///
    /// All known alternatives have it.
    pub fn cloud_connector_id(&self) -> Option<&str> {
        match self {
            Self::Stored(value) => value.cloud_connector_id.as_deref(),
            Self::Proposed(value) => value.cloud_connector_id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Name for a cloud connector that is created with the policy.
    ///
    /// All known alternatives have it.
    pub fn cloud_connector_name(&self) -> Option<&str> {
        match self {
            Self::Stored(value) => value.cloud_connector_name.as_deref(),
            Self::Proposed(value) => value.cloud_connector_name.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Condition of the agent under which the policy runs.
    ///
    /// All known alternatives have it.
    pub fn condition(&self) -> Option<&str> {
        match self {
            Self::Stored(value) => value.condition.as_deref(),
            Self::Proposed(value) => value.condition.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Free text; empty when none is set.
    ///
    /// All known alternatives have it.
    pub fn description(&self) -> Option<&str> {
        match self {
            Self::Stored(value) => value.description.as_deref(),
            Self::Proposed(value) => value.description.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Elasticsearch rights that agents get through the policy.
    ///
    /// All known alternatives have it.
    pub fn elasticsearch(&self) -> Option<&PackagePolicyElasticsearch> {
        match self {
            Self::Stored(value) => value.elasticsearch.as_ref(),
            Self::Proposed(value) => value.elasticsearch.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Fields that are added to everything an agentless policy collects.
    ///
    /// All known alternatives have it.
    pub fn global_data_tags(&self) -> Option<&[GlobalDataTag]> {
        match self {
            Self::Stored(value) => value.global_data_tags.as_deref(),
            Self::Proposed(value) => value.global_data_tags.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Whether the policy is maintained by Elastic and closed to ordinary changes.
    ///
    /// All known alternatives have it.
    pub fn is_managed(&self) -> Option<bool> {
        match self {
            Self::Stored(value) => value.is_managed,
            Self::Proposed(value) => value.is_managed,
            Self::Unknown(_) => None,
        }
    }

    /// Namespace of the data streams; that of the agent policy when empty.
    ///
    /// All known alternatives have it.
    pub fn namespace(&self) -> Option<&str> {
        match self {
            Self::Stored(value) => value.namespace.as_deref(),
            Self::Proposed(value) => value.namespace.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Output that the policy uses instead of that of its agent policy.
    ///
    /// All known alternatives have it.
    pub fn output_id(&self) -> Option<&str> {
        match self {
            Self::Stored(value) => value.output_id.as_deref(),
            Self::Proposed(value) => value.output_id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Settings that replace those of the policy after it is compiled.
    ///
    /// All known alternatives have it.
    pub fn overrides(&self) -> Option<&PackagePolicyOverrides> {
        match self {
            Self::Stored(value) => value.overrides.as_option(),
            Self::Proposed(value) => value.overrides.as_option(),
            Self::Unknown(_) => None,
        }
    }

    /// The package that a policy configures.
    ///
    /// All known alternatives have it.
    pub fn package(&self) -> Option<&PackageReference> {
        match self {
            Self::Stored(value) => value.package.as_ref(),
            Self::Proposed(value) => value.package.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Range of agent versions that the package needs, such as `^9.3.0`.
    ///
    /// All known alternatives have it.
    pub fn package_agent_version_condition(&self) -> Option<&str> {
        match self {
            Self::Stored(value) => value.package_agent_version_condition.as_deref(),
            Self::Proposed(value) => value.package_agent_version_condition.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Agent policies that the package policy belongs to.
    ///
    /// All known alternatives have it.
    pub fn policy_ids(&self) -> Option<&[String]> {
        match self {
            Self::Stored(value) => value.policy_ids.as_deref(),
            Self::Proposed(value) => value.policy_ids.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Secrets that the policy uses.
    ///
    /// All known alternatives have it.
    pub fn secret_references(&self) -> Option<&[SecretReference]> {
        match self {
            Self::Stored(value) => value.secret_references.as_deref(),
            Self::Proposed(value) => value.secret_references.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Spaces that the policy is visible in.
    ///
    /// All known alternatives have it.
    pub fn space_ids(&self) -> Option<&[String]> {
        match self {
            Self::Stored(value) => value.space_ids.as_deref(),
            Self::Proposed(value) => value.space_ids.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Whether the policy belongs to an agentless agent policy.
    ///
    /// All known alternatives have it.
    pub fn supports_agentless(&self) -> Option<bool> {
        match self {
            Self::Stored(value) => value.supports_agentless.as_option().copied(),
            Self::Proposed(value) => value.supports_agentless.as_option().copied(),
            Self::Unknown(_) => None,
        }
    }

    /// Whether the policy can sign in with a cloud connector.
    ///
    /// All known alternatives have it.
    pub fn supports_cloud_connector(&self) -> Option<bool> {
        match self {
            Self::Stored(value) => value.supports_cloud_connector.as_option().copied(),
            Self::Proposed(value) => value.supports_cloud_connector.as_option().copied(),
            Self::Unknown(_) => None,
        }
    }

    /// The option that is chosen in each group of variables.
    ///
    /// All known alternatives have it.
    pub fn var_group_selections(&self) -> Option<&BTreeMap<String, String>> {
        match self {
            Self::Stored(value) => value.var_group_selections.as_ref(),
            Self::Proposed(value) => value.var_group_selections.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Token of the stored state, for detecting concurrent changes.
    ///
    /// All known alternatives have it.
    pub fn version(&self) -> Option<&str> {
        match self {
            Self::Stored(value) => value.version.as_deref(),
            Self::Proposed(value) => value.version.as_deref(),
            Self::Unknown(_) => None,
        }
    }
}

impl From<PackagePolicy> for PackagePolicyRevision {
    fn from(value: PackagePolicy) -> Self {
        Self::Stored(value)
    }
}

impl From<ProposedPackagePolicy> for PackagePolicyRevision {
    fn from(value: ProposedPackagePolicy) -> Self {
        Self::Proposed(value)
    }
}

union!(PackagePolicyRevision);

impl Serialize for PackagePolicyRevision {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Stored(value) => value.serialize(serializer),
            Self::Proposed(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PackagePolicyRevision {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            let fits = [Fit::of::<PackagePolicy>(), Fit::of::<ProposedPackagePolicy>()];
            for candidate in value.rank(&fits) {
                let decoded = match candidate {
                    0 => value.decode().map(Self::Stored),
                    _ => value.decode().map(Self::Proposed),
                };
                if let Ok(known) = decoded {
                    return Ok(known);
                }
            }
        }
        value.keep(Self::Unknown)
    }
}

/// Changes to a package policy.
///
/// With inputs in the simplified form, `name` and `package` are needed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PackagePolicyUpdate {
    /// Further data streams that agents may write to.
    pub additional_datastreams_permissions: Field<Vec<String>>,

    /// Id of the cloud connector that the policy signs in with.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub cloud_connector_id: Field<String>,

    /// Name for a cloud connector that is created with the policy.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub cloud_connector_name: Field<String>,

    /// Condition of the agent under which the policy runs.
    ///
    /// Since 9.5.0.
    pub condition: Field<String>,

    /// Free text for people.
    pub description: Option<String>,
    /// Whether the policy is in force.
    pub enabled: Option<bool>,
    /// Changes a policy of a managed agent policy as well.
    pub force: Option<bool>,

    /// Fields that are added to everything an agentless policy collects.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub global_data_tags: Field<Vec<GlobalDataTag>>,

    /// Id of the package policy, which is in the path already.
    ///
    /// Only the simplified form may have it.
    pub id: Option<String>,

    /// Inputs of the package.
    ///
    /// The simplified form changes single inputs and leaves the others as the package has them.
    pub inputs: Option<PackagePolicyInputs>,

    /// Whether the policy is maintained by Elastic and closed to ordinary changes.
    pub is_managed: Option<bool>,
    /// Name of the package policy, which should be unique.
    pub name: Option<String>,
    /// Namespace of the data streams; that of the agent policy when empty.
    pub namespace: Option<String>,

    /// Output that the policy uses instead of that of its agent policy.
    ///
    /// Since 8.16.0.
    pub output_id: Field<String>,

    /// Settings that replace those of the policy after it is compiled.
    pub overrides: Field<PackagePolicyOverrides>,
    /// The package that a policy configures.
    pub package: Option<PackageReference>,

    /// Range of agent versions that the package needs, such as `^9.3.0`.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub package_agent_version_condition: Option<String>,

    /// Agent policy that the package policy belongs to; `policy_ids` replaces it.
    #[deprecated(note = "`policy_ids` replaces it")]
    pub policy_id: Field<String>,

    /// Agent policies that the package policy belongs to.
    ///
    /// Since 8.15.0.
    pub policy_ids: Option<Vec<String>>,

    /// Spaces that the policy is visible in.
    pub space_ids: Option<Vec<String>>,

    /// Whether the policy belongs to an agentless agent policy.
    ///
    /// Default: `false`.
    pub supports_agentless: Field<bool>,

    /// Whether the policy can sign in with a cloud connector.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Default: `false`. Since 9.2.0.
    pub supports_cloud_connector: Field<bool>,

    /// The option that is chosen in each group of variables.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub var_group_selections: Option<BTreeMap<String, String>>,

    /// Variables that hold for the whole policy, by name.
    pub vars: Option<BTreeMap<String, Option<PackagePolicyVariableEntry>>>,

    /// Token of the state that the change is based on.
    ///
    /// Fleet answers with 409 when the policy has changed since.
    pub version: Option<String>,
}

impl PackagePolicyUpdate {
    setters! {
        additional_datastreams_permissions(value: impl Into<Field<Vec<String>>>) = value.into();
        cloud_connector_id(value: impl Into<Field<String>>) = value.into();
        cloud_connector_name(value: impl Into<Field<String>>) = value.into();
        condition(value: impl Into<Field<String>>) = value.into();
        description(value: impl Into<String>) = Some(value.into());
        enabled(value: bool) = Some(value);
        force(value: bool) = Some(value);
        global_data_tags(value: impl Into<Field<Vec<GlobalDataTag>>>) = value.into();
        id(value: impl Into<String>) = Some(value.into());
        inputs(value: impl Into<PackagePolicyInputs>) = Some(value.into());
        is_managed(value: bool) = Some(value);
        name(value: impl Into<String>) = Some(value.into());
        namespace(value: impl Into<String>) = Some(value.into());
        output_id(value: impl Into<Field<String>>) = value.into();
        overrides(value: impl Into<Field<PackagePolicyOverrides>>) = value.into();
        package(value: PackageReference) = Some(value);
        package_agent_version_condition(value: impl Into<String>) = Some(value.into());
        #[deprecated(note = "`policy_ids` replaces it")] policy_id(value: impl Into<Field<String>>)
            = value.into();
        policy_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        space_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        supports_agentless(value: impl Into<Field<bool>>) = value.into();
        supports_cloud_connector(value: impl Into<Field<bool>>) = value.into();
        var_group_selections(value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>)
            = Some(wire::into_map(value));
        vars(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Option<PackagePolicyVariableEntry>>)>)
            = Some(wire::into_map(value));
        version(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    PackagePolicyUpdate debug: new;
    field additional_datastreams_permissions = "additional_datastreams_permissions";
    field cloud_connector_id = "cloud_connector_id";
    field cloud_connector_name = "cloud_connector_name";
    field condition = "condition";
    optional description = "description";
    optional enabled = "enabled";
    optional force = "force";
    field global_data_tags = "global_data_tags";
    optional id = "id";
    optional inputs = "inputs";
    optional is_managed = "is_managed";
    optional name = "name";
    optional namespace = "namespace";
    field output_id = "output_id";
    field overrides = "overrides";
    optional package = "package";
    optional package_agent_version_condition = "package_agent_version_condition";
    field policy_id = "policy_id";
    optional policy_ids = "policy_ids";
    optional space_ids = "spaceIds";
    field supports_agentless = "supports_agentless";
    field supports_cloud_connector = "supports_cloud_connector";
    optional var_group_selections = "var_group_selections";
    optional vars = "vars";
    optional version = "version";
}

/// Package policies to upgrade.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackagePolicyUpgrade {
    /// Ids of the package policies.
    pub package_policy_ids: Vec<String>,
}

impl PackagePolicyUpgrade {
    pub fn new(package_policy_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            package_policy_ids: package_policy_ids.into_iter().map(Into::into).collect(),
        }
    }
}

made_of!(PackagePolicyUpgrade, items = String);

record! {
    PackagePolicyUpgrade;
    required package_policy_ids = "packagePolicyIds";
}

/// Package policies whose upgrade is previewed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackagePolicyUpgradeDryRun {
    /// Ids of the package policies.
    pub package_policy_ids: Vec<String>,
    /// Version to preview; the installed one when left out.
    pub package_version: Option<String>,
}

impl PackagePolicyUpgradeDryRun {
    pub fn new(package_policy_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            package_policy_ids: package_policy_ids.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        package_version(value: impl Into<String>) = Some(value.into());
    }
}

made_of!(PackagePolicyUpgradeDryRun, items = String);

record! {
    PackagePolicyUpgradeDryRun;
    required package_policy_ids = "packagePolicyIds";
    optional package_version = "packageVersion";
}

/// What an upgrade would make of one package policy.
#[derive(Clone, PartialEq)]
pub struct PackagePolicyUpgradePreview {
    /// Whether the upgrade would run into errors.
    pub has_errors: bool,
    /// Inputs of the package policy as agents would receive them, one list per state.
    pub agent_diff: Option<Vec<Vec<AgentInput>>>,
    /// Why one package policy of a bulk call failed.
    pub body: Option<PackagePolicyFailure>,

    /// The package policy as it is, followed by the package policy as the upgrade would leave it.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub diff: Option<Vec<PackagePolicyRevision>>,

    /// Name of the package policy.
    pub name: Option<String>,
    /// HTTP status of the failure, when the preview could not be computed.
    pub status_code: Option<i64>,
    _kept: Kept,
}

impl PackagePolicyUpgradePreview {
    #[inline]
    pub fn new(has_errors: bool) -> Self {
        Self { has_errors, ..blank() }
    }
}

record! {
    PackagePolicyUpgradePreview + _kept;
    required has_errors = "hasErrors";
    optional agent_diff = "agent_diff";
    optional body = "body";
    optional diff = "diff";
    optional name = "name";
    optional_number status_code = "statusCode";
}

/// A package policy as an upgrade would leave it, with the problems that prevent it.
///
/// Inferred: the provider's documentation does not state `agents` or `space_ids`.
#[derive(Clone, PartialEq)]
pub struct ProposedPackagePolicy {
    /// Name of the package policy, which should be unique.
    pub name: String,
    /// Whether the policy is in force.
    pub enabled: bool,
    /// Inputs in the full form, where every variable is an object with type and value.
    pub inputs: Vec<PackagePolicyInput>,
    /// Further data streams that agents may write to.
    pub additional_datastreams_permissions: Field<Vec<String>>,
    /// Number of agents that run the policy.
    pub agents: Option<i64>,

    /// Id of the cloud connector that the policy signs in with.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub cloud_connector_id: Field<String>,

    /// Name for a cloud connector that is created with the policy.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub cloud_connector_name: Field<String>,

    /// Condition of the agent under which the policy runs.
    ///
    /// Since 9.5.0.
    pub condition: Field<String>,

    /// When the policy was created.
    pub created_at: Option<DateTime>,
    /// Who created the policy.
    pub created_by: Option<String>,
    /// Free text; empty when none is set.
    pub description: Option<String>,
    /// Elasticsearch rights that agents get through the policy.
    pub elasticsearch: Option<PackagePolicyElasticsearch>,
    /// Settings that the new version of the package does not accept.
    pub errors: Option<Vec<PackagePolicyError>>,
    /// Whether the policy was written with `force`.
    pub force: Option<bool>,

    /// Fields that are added to everything an agentless policy collects.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub global_data_tags: Field<Vec<GlobalDataTag>>,

    /// Id of the package policy, usually left out.
    pub id: Option<String>,
    /// Whether the policy is maintained by Elastic and closed to ordinary changes.
    pub is_managed: Option<bool>,
    /// Names of the variables that the new version needs and the policy does not set.
    pub missing_vars: Option<Vec<String>>,
    /// Namespace of the data streams; that of the agent policy when empty.
    pub namespace: Option<String>,

    /// Output that the policy uses instead of that of its agent policy.
    ///
    /// Since 8.16.0.
    pub output_id: Field<String>,

    /// Settings that replace those of the policy after it is compiled.
    pub overrides: Field<PackagePolicyOverrides>,
    /// The package that a policy configures.
    pub package: Option<PackageReference>,

    /// Range of agent versions that the package needs, such as `^9.3.0`.
    ///
    /// Not sent by 9.1.
    pub package_agent_version_condition: Option<String>,

    /// Agent policy that the package policy belongs to; `policy_ids` replaces it.
    #[deprecated(note = "`policy_ids` replaces it")]
    pub policy_id: Field<String>,

    /// Agent policies that the package policy belongs to.
    ///
    /// Since 8.15.0.
    pub policy_ids: Option<Vec<String>>,

    /// Number that grows by one with every change.
    pub revision: Option<i64>,
    /// Secrets that the policy uses.
    pub secret_references: Option<Vec<SecretReference>>,
    /// Spaces that the policy is visible in.
    pub space_ids: Option<Vec<String>>,

    /// Whether the policy belongs to an agentless agent policy.
    ///
    /// Default: `false`.
    pub supports_agentless: Field<bool>,

    /// Whether the policy can sign in with a cloud connector.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Default: `false`. Since 9.2.0.
    pub supports_cloud_connector: Field<bool>,

    /// When the policy was last changed.
    pub updated_at: Option<DateTime>,
    /// Who last changed the policy.
    pub updated_by: Option<String>,

    /// The option that is chosen in each group of variables.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub var_group_selections: Option<BTreeMap<String, String>>,

    /// Variables that hold for the whole policy, by name.
    pub vars: Option<BTreeMap<String, PackagePolicyVariable>>,
    /// Token of the stored state, for detecting concurrent changes.
    pub version: Option<String>,
    _kept: Kept,
}

impl ProposedPackagePolicy {
    pub fn new(
        name: impl Into<String>,
        enabled: bool,
        inputs: impl IntoIterator<Item = PackagePolicyInput>,
    ) -> Self {
        Self {
            name: name.into(),
            enabled,
            inputs: inputs.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    ProposedPackagePolicy + _kept;
    required name = "name";
    required enabled = "enabled";
    required inputs = "inputs";
    field additional_datastreams_permissions = "additional_datastreams_permissions";
    optional_number agents = "agents";
    field cloud_connector_id = "cloud_connector_id";
    field cloud_connector_name = "cloud_connector_name";
    field condition = "condition";
    optional created_at = "created_at";
    optional created_by = "created_by";
    optional description = "description";
    optional elasticsearch = "elasticsearch";
    optional errors = "errors";
    optional force = "force";
    field global_data_tags = "global_data_tags";
    optional id = "id";
    optional is_managed = "is_managed";
    optional missing_vars = "missingVars";
    optional namespace = "namespace";
    field output_id = "output_id";
    field overrides = "overrides";
    optional package = "package";
    optional package_agent_version_condition = "package_agent_version_condition";
    field policy_id = "policy_id";
    optional policy_ids = "policy_ids";
    optional_number revision = "revision";
    optional secret_references = "secret_references";
    optional space_ids = "spaceIds";
    field supports_agentless = "supports_agentless";
    field supports_cloud_connector = "supports_cloud_connector";
    optional updated_at = "updated_at";
    optional updated_by = "updated_by";
    optional var_group_selections = "var_group_selections";
    optional vars = "vars";
    optional version = "version";
}

/// Outcome of the upgrade of one package policy.
#[derive(Clone, PartialEq)]
pub struct UpgradedPackagePolicy {
    /// Id of the package policy.
    pub id: String,
    /// Whether the package policy was upgraded.
    pub success: bool,
    /// Why one package policy of a bulk call failed.
    pub body: Option<PackagePolicyFailure>,
    /// Name of the package policy.
    pub name: Option<String>,
    /// HTTP status that the upgrade would have had as a call of its own.
    pub status_code: Option<i64>,
    _kept: Kept,
}

impl UpgradedPackagePolicy {
    pub fn new(id: impl Into<String>, success: bool) -> Self {
        Self {
            id: id.into(),
            success,
            ..blank()
        }
    }
}

record! {
    UpgradedPackagePolicy + _kept;
    required id = "id";
    required success = "success";
    optional body = "body";
    optional name = "name";
    optional_number status_code = "statusCode";
}
