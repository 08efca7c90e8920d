// Generated from specs/kibana; do not edit.

//! Types of the family `fleet`.

use std::collections::BTreeMap;
use std::fmt;

use openapi_runtime::wire::{
    Kept, Numeric, Raw, blank, show_arm, write_number, write_unknown,
};
use openapi_runtime::{
    DateTime, Field, Json, Secret, UnknownValue, open_enum, record, setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::fleet::{DataStreamType, GlobalDataTag};

/// Index features that can be switched on or off.
#[derive(Clone, Default, PartialEq)]
pub struct DataStreamFeatures {
    /// Whether numeric fields are kept as doc values only.
    pub doc_value_only_numeric: Option<bool>,
    /// Whether fields of other types are kept as doc values only.
    pub doc_value_only_other: Option<bool>,
    /// Whether `_source` is rebuilt from the fields instead of being stored.
    pub synthetic_source: Option<bool>,
    /// Whether the indices are time series indices.
    pub tsdb: Option<bool>,
    _kept: Kept,
}

impl DataStreamFeatures {
    setters! {
        doc_value_only_numeric(value: bool) = Some(value);
        doc_value_only_other(value: bool) = Some(value);
        synthetic_source(value: bool) = Some(value);
        tsdb(value: bool) = Some(value);
    }
}

record! {
    DataStreamFeatures + _kept: new;
    optional doc_value_only_numeric = "doc_value_only_numeric";
    optional doc_value_only_other = "doc_value_only_other";
    optional synthetic_source = "synthetic_source";
    optional tsdb = "tsdb";
}

/// What was deleted.
#[derive(Clone, PartialEq)]
pub struct DeletedFleetItem {
    /// Id of what is gone.
    pub id: String,
    _kept: Kept,
}

impl DeletedFleetItem {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }
}

record! {
    DeletedFleetItem + _kept;
    required id = "id";
}

/// Says that a part of a package should no longer be used.
///
/// Not sent by 9.1.
///
/// Since 9.2.0.
#[derive(Clone, PartialEq)]
pub struct DeprecationNotice {
    /// Why, and what to use instead, for people.
    pub description: String,
    /// Names of what replaces it, by kind, such as `input` or `variable`.
    pub replaced_by: Option<BTreeMap<String, String>>,
    /// Version of the package that deprecates it.
    pub since: Option<String>,
    _kept: Kept,
}

impl DeprecationNotice {
    pub fn new(description: impl Into<String>) -> Self {
        Self {
            description: description.into(),
            ..blank()
        }
    }

    setters! {
        replaced_by(value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>)
            = Some(wire::into_map(value));
        since(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    DeprecationNotice + _kept;
    required description = "description";
    optional replaced_by = "replaced_by";
    optional since = "since";
}

/// Index features of one data stream.
#[derive(Clone, PartialEq)]
pub struct ExperimentalDataStreamFeatures {
    /// Name of the data stream.
    pub data_stream: String,
    /// Index features that can be switched on or off.
    pub features: DataStreamFeatures,
    _kept: Kept,
}

impl ExperimentalDataStreamFeatures {
    pub fn new(data_stream: impl Into<String>, features: DataStreamFeatures) -> Self {
        Self {
            data_stream: data_stream.into(),
            features,
            ..blank()
        }
    }
}

record! {
    ExperimentalDataStreamFeatures + _kept;
    required data_stream = "data_stream";
    required features = "features";
}

/// How Fleet reports a failure.
///
/// Only the message is always there.
#[derive(Clone, PartialEq)]
pub struct FleetErrorBody {
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
    /// Name of the kind of error inside Fleet.
    pub error_type: Option<String>,
    /// The HTTP status again.
    pub status_code: Option<i64>,
    _kept: Kept,
}

impl FleetErrorBody {
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    FleetErrorBody + _kept;
    required message = "message";
    optional_json attributes = "attributes";
    optional error = "error";
    optional error_type = "errorType";
    optional_number status_code = "statusCode";
}

/// The configuration of one integration inside an agent policy.
#[derive(Clone, PartialEq)]
pub struct PackagePolicy {
    /// Id of the package policy.
    pub id: String,
    /// Name of the package policy, which should be unique.
    pub name: String,
    /// Whether the policy is in force.
    pub enabled: bool,
    /// Number that grows by one with every change.
    pub revision: i64,
    /// When the policy was created.
    pub created_at: DateTime,
    /// Who created the policy.
    pub created_by: String,
    /// When the policy was last changed.
    pub updated_at: DateTime,
    /// Who last changed the policy.
    pub updated_by: String,

    /// The inputs of a package policy, as a list in the full form or by name in the simplified
    /// form.
    pub inputs: PackagePolicyInputs,

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

    /// Free text; empty when none is set.
    pub description: Option<String>,
    /// Elasticsearch rights that agents get through the policy.
    pub elasticsearch: Option<PackagePolicyElasticsearch>,

    /// Fields that are added to everything an agentless policy collects.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub global_data_tags: Field<Vec<GlobalDataTag>>,

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

    /// The option that is chosen in each group of variables.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub var_group_selections: Option<BTreeMap<String, String>>,

    /// Variables that hold for the whole policy, by name.
    pub vars: Option<BTreeMap<String, Option<PackagePolicyVariableEntry>>>,
    /// Token of the stored state, for detecting concurrent changes.
    pub version: Option<String>,
    _kept: Kept,
}

impl Default for PackagePolicy {
    fn default() -> Self {
        blank()
    }
}

record! {
    PackagePolicy + _kept;
    required id = "id";
    required name = "name";
    required enabled = "enabled";
    required_number revision = "revision";
    required created_at = "created_at";
    required created_by = "created_by";
    required updated_at = "updated_at";
    required updated_by = "updated_by";
    required inputs = "inputs";
    field additional_datastreams_permissions = "additional_datastreams_permissions";
    optional_number agents = "agents";
    field cloud_connector_id = "cloud_connector_id";
    field cloud_connector_name = "cloud_connector_name";
    field condition = "condition";
    optional description = "description";
    optional elasticsearch = "elasticsearch";
    field global_data_tags = "global_data_tags";
    optional is_managed = "is_managed";
    optional namespace = "namespace";
    field output_id = "output_id";
    field overrides = "overrides";
    optional package = "package";
    optional package_agent_version_condition = "package_agent_version_condition";
    field policy_id = "policy_id";
    optional policy_ids = "policy_ids";
    optional secret_references = "secret_references";
    optional space_ids = "spaceIds";
    field supports_agentless = "supports_agentless";
    field supports_cloud_connector = "supports_cloud_connector";
    optional var_group_selections = "var_group_selections";
    optional vars = "vars";
    optional version = "version";
}

/// Elasticsearch privileges on the level of the cluster.
#[derive(Clone, Default, PartialEq)]
pub struct PackagePolicyClusterPrivileges {
    /// Names of the cluster privileges.
    pub cluster: Option<Vec<String>>,
    _kept: Kept,
}

record! {
    PackagePolicyClusterPrivileges + _kept: new;
    optional cluster = "cluster";
}

/// The data stream that a stream writes to.
#[derive(Clone, PartialEq)]
pub struct PackagePolicyDataStream {
    /// Dataset of the data stream.
    pub dataset: String,
    /// How a data stream is addressed in Elasticsearch.
    pub elasticsearch: Option<PackagePolicyDataStreamElasticsearch>,

    /// Type of the data stream, such as logs or metrics.
    ///
    /// Servers after 9.1 may leave it out.
    pub type_: Option<DataStreamType>,

    _kept: Kept,
}

impl PackagePolicyDataStream {
    pub fn new(dataset: impl Into<String>) -> Self {
        Self {
            dataset: dataset.into(),
            ..blank()
        }
    }

    setters! {
        elasticsearch(value: PackagePolicyDataStreamElasticsearch) = Some(value);
        type_(value: DataStreamType) = Some(value);
    }
}

record! {
    PackagePolicyDataStream + _kept;
    required dataset = "dataset";
    optional elasticsearch = "elasticsearch";
    optional type_ = "type";
}

/// How a data stream is addressed in Elasticsearch.
#[derive(Clone, Default, PartialEq)]
pub struct PackagePolicyDataStreamElasticsearch {
    /// Whether events may choose another dataset.
    pub dynamic_dataset: Option<bool>,
    /// Whether events may choose another namespace.
    pub dynamic_namespace: Option<bool>,
    /// Elasticsearch privileges on the level of the data stream.
    pub privileges: Option<PackagePolicyIndexPrivileges>,
    _kept: Kept,
}

impl PackagePolicyDataStreamElasticsearch {
    setters! {
        dynamic_dataset(value: bool) = Some(value);
        dynamic_namespace(value: bool) = Some(value);
        privileges(value: PackagePolicyIndexPrivileges) = Some(value);
    }
}

record! {
    PackagePolicyDataStreamElasticsearch + _kept: new;
    optional dynamic_dataset = "dynamic_dataset";
    optional dynamic_namespace = "dynamic_namespace";
    optional privileges = "privileges";
}

/// Elasticsearch rights that agents get through the policy.
#[derive(Clone, Default, PartialEq)]
pub struct PackagePolicyElasticsearch {
    /// Elasticsearch privileges on the level of the cluster.
    pub privileges: Option<PackagePolicyClusterPrivileges>,
    _kept: Kept,
}

record! {
    PackagePolicyElasticsearch + _kept: new;
    optional privileges = "privileges";
}

/// Elasticsearch privileges on the level of the data stream.
#[derive(Clone, Default, PartialEq)]
pub struct PackagePolicyIndexPrivileges {
    /// Names of the index privileges.
    pub indices: Option<Vec<String>>,
    _kept: Kept,
}

impl PackagePolicyIndexPrivileges {
    setters! {
        indices(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    PackagePolicyIndexPrivileges + _kept: new;
    optional indices = "indices";
}

/// One input of a package policy in the full form.
///
/// Inferred: the provider's documentation does not state `compiled_input` or `migrate_from`.
#[derive(Clone, PartialEq)]
pub struct PackagePolicyInput {
    /// Type of the input.
    pub type_: String,
    /// Whether agents run the input.
    pub enabled: bool,
    /// Streams of the input.
    pub streams: Vec<PackagePolicyStream>,
    /// The input after its template is filled in with the variables, any JSON.
    pub compiled_input: Option<Secret<Json>>,

    /// Condition of the agent under which the input runs.
    ///
    /// Since 9.5.0.
    pub condition: Field<String>,

    /// Configuration of the input beyond its variables, by name.
    pub config: Option<BTreeMap<String, PackagePolicyVariable>>,
    /// Says that a part of a package should no longer be used.
    pub deprecated: Option<DeprecationNotice>,
    /// Id of the input.
    pub id: Option<String>,
    /// Whether the input stays enabled although its streams are not.
    pub keep_enabled: Option<bool>,

    /// Name that the input had in an earlier version of the package.
    ///
    /// Not sent by 9.1.
    ///
    /// Since 9.2.0.
    pub migrate_from: Option<String>,

    /// Name of the input.
    ///
    /// Not sent by 9.1.
    ///
    /// Since 9.2.0.
    pub name: Option<String>,

    /// Template of the package that the input comes from.
    pub policy_template: Option<String>,

    /// The option that is chosen in each group of variables.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub var_group_selections: Option<BTreeMap<String, String>>,

    /// Variables of the input, by name.
    pub vars: Option<BTreeMap<String, PackagePolicyVariable>>,
    _kept: Kept,
}

impl PackagePolicyInput {
    pub fn new(
        type_: impl Into<String>,
        enabled: bool,
        streams: impl IntoIterator<Item = PackagePolicyStream>,
    ) -> Self {
        Self {
            type_: type_.into(),
            enabled,
            streams: streams.into_iter().collect(),
            ..blank()
        }
    }

    setters! {
        compiled_input(value: impl Into<Json>) = Some(value.into().into());
        condition(value: impl Into<Field<String>>) = value.into();
        config(value: impl IntoIterator<Item = (impl Into<String>, PackagePolicyVariable)>)
            = Some(wire::into_map(value));
        deprecated(value: DeprecationNotice) = Some(value);
        id(value: impl Into<String>) = Some(value.into());
        keep_enabled(value: bool) = Some(value);
        migrate_from(value: impl Into<String>) = Some(value.into());
        name(value: impl Into<String>) = Some(value.into());
        policy_template(value: impl Into<String>) = Some(value.into());
        var_group_selections(value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>)
            = Some(wire::into_map(value));
        vars(value: impl IntoIterator<Item = (impl Into<String>, PackagePolicyVariable)>)
            = Some(wire::into_map(value));
    }
}

record! {
    PackagePolicyInput + _kept;
    required type_ = "type";
    required enabled = "enabled";
    required streams = "streams";
    optional_json compiled_input = "compiled_input";
    field condition = "condition";
    optional config = "config";
    optional deprecated = "deprecated";
    optional id = "id";
    optional keep_enabled = "keep_enabled";
    optional migrate_from = "migrate_from";
    optional name = "name";
    optional policy_template = "policy_template";
    optional var_group_selections = "var_group_selections";
    optional vars = "vars";
}

/// The inputs of a package policy, as a list in the full form or by name in the simplified
/// form.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PackagePolicyInputs {
    /// Inputs in the full form, where every variable is an object with type and value.
    Full(Vec<PackagePolicyInput>),
    /// Inputs in the simplified form, by policy template and input type, with plain values.
    Simplified(BTreeMap<String, SimplifiedPackagePolicyInput>),
    /// Anything else, as it came. `Debug` does not show it: it may be a secret.
    Unknown(Json),
}

impl fmt::Debug for PackagePolicyInputs {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::Full(value) => ("Full", value),
            Self::Simplified(value) => ("Simplified", value),
            Self::Unknown(_) => return formatter.write_str("Unknown(..)"),
        };
        show_arm(formatter, name, value)
    }
}

impl From<BTreeMap<String, SimplifiedPackagePolicyInput>> for PackagePolicyInputs {
    fn from(value: BTreeMap<String, SimplifiedPackagePolicyInput>) -> Self {
        Self::Simplified(value)
    }
}

union!(PackagePolicyInputs);

union!(PackagePolicyInputs::Full, items = PackagePolicyInput);

union!(PackagePolicyInputs::Simplified, entries = SimplifiedPackagePolicyInput);

impl Serialize for PackagePolicyInputs {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Full(value) => value.serialize(serializer),
            Self::Simplified(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PackagePolicyInputs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            return value.arm(Self::Simplified, Self::Unknown);
        }
        if value.is_array() {
            return value.arm(Self::Full, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Settings that replace those of the policy after it is compiled; meant for rare cases.
#[derive(Clone, Default, PartialEq)]
pub struct PackagePolicyOverrides {
    /// Settings by input, any JSON.
    pub inputs: Option<BTreeMap<String, Secret<Json>>>,
    _kept: Kept,
}

impl PackagePolicyOverrides {
    setters! {
        inputs(value: impl IntoIterator<Item = (impl Into<String>, Secret<Json>)>)
            = Some(wire::into_map(value));
    }
}

record! {
    PackagePolicyOverrides + _kept: new;
    optional inputs = "inputs";
}

/// One stream of an input in the full form.
///
/// Inferred: the provider's documentation does not state `compiled_stream` or `migrate_from`.
#[derive(Clone, PartialEq)]
pub struct PackagePolicyStream {
    /// Whether agents run the stream.
    pub enabled: bool,
    /// The data stream that a stream writes to.
    pub data_stream: PackagePolicyDataStream,
    /// The stream after its template is filled in with the variables, any JSON.
    pub compiled_stream: Option<Secret<Json>>,

    /// Condition of the agent under which the stream runs.
    ///
    /// Since 9.5.0.
    pub condition: Field<String>,

    /// Configuration of the stream beyond its variables, by name.
    pub config: Option<BTreeMap<String, PackagePolicyVariable>>,
    /// Says that a part of a package should no longer be used.
    pub deprecated: Option<DeprecationNotice>,
    /// Id of the stream.
    pub id: Option<String>,
    /// Whether the stream stays enabled in upgrades.
    pub keep_enabled: Option<bool>,

    /// Name that the stream had in an earlier version of the package.
    ///
    /// Not sent by 9.1.
    ///
    /// Since 9.2.0.
    pub migrate_from: Option<String>,

    /// How mature a stream is.
    pub release: Option<ReleaseStage>,

    /// The option that is chosen in each group of variables.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub var_group_selections: Option<BTreeMap<String, String>>,

    /// Variables of the stream, by name.
    pub vars: Option<BTreeMap<String, PackagePolicyVariable>>,
    _kept: Kept,
}

impl PackagePolicyStream {
    #[inline]
    pub fn new(enabled: bool, data_stream: PackagePolicyDataStream) -> Self {
        Self {
            enabled,
            data_stream,
            ..blank()
        }
    }

    setters! {
        compiled_stream(value: impl Into<Json>) = Some(value.into().into());
        condition(value: impl Into<Field<String>>) = value.into();
        config(value: impl IntoIterator<Item = (impl Into<String>, PackagePolicyVariable)>)
            = Some(wire::into_map(value));
        deprecated(value: DeprecationNotice) = Some(value);
        id(value: impl Into<String>) = Some(value.into());
        keep_enabled(value: bool) = Some(value);
        migrate_from(value: impl Into<String>) = Some(value.into());
        release(value: ReleaseStage) = Some(value);
        var_group_selections(value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>)
            = Some(wire::into_map(value));
        vars(value: impl IntoIterator<Item = (impl Into<String>, PackagePolicyVariable)>)
            = Some(wire::into_map(value));
    }
}

record! {
    PackagePolicyStream + _kept;
    required enabled = "enabled";
    required data_stream = "data_stream";
    optional_json compiled_stream = "compiled_stream";
    field condition = "condition";
    optional config = "config";
    optional deprecated = "deprecated";
    optional id = "id";
    optional keep_enabled = "keep_enabled";
    optional migrate_from = "migrate_from";
    optional release = "release";
    optional var_group_selections = "var_group_selections";
    optional vars = "vars";
}

/// A variable of a package in the full form.
#[derive(Clone, Default, PartialEq)]
pub struct PackagePolicyVariable {
    /// Whether the value can no longer be changed.
    pub frozen: Option<bool>,
    /// Type of the variable, as the package declares it.
    pub type_: Option<String>,

    /// Value of the variable, any JSON and perhaps a credential; absent when it is not set.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub value: Option<Secret<Json>>,

    _kept: Kept,
}

impl PackagePolicyVariable {
    setters! {
        frozen(value: bool) = Some(value);
        type_(value: impl Into<String>) = Some(value.into());
        value(value: impl Into<Json>) = Some(value.into().into());
    }
}

record! {
    PackagePolicyVariable + _kept: new;
    optional frozen = "frozen";
    optional type_ = "type";
    optional_json value = "value";
}

/// A value of a variable with several.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PackagePolicyVariableItem {
    /// A text, which may be a credential.
    Text(Secret),
    Number(f64),
    /// Anything else, as it came. `Debug` does not show it: it may be a secret.
    Unknown(Json),
}

impl fmt::Debug for PackagePolicyVariableItem {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::Text(value) => ("Text", value),
            Self::Number(value) => ("Number", value),
            Self::Unknown(_) => return formatter.write_str("Unknown(..)"),
        };
        show_arm(formatter, name, value)
    }
}

impl From<Secret> for PackagePolicyVariableItem {
    fn from(value: Secret) -> Self {
        Self::Text(value)
    }
}

impl From<String> for PackagePolicyVariableItem {
    fn from(value: String) -> Self {
        Self::Text(value.into())
    }
}

impl From<&str> for PackagePolicyVariableItem {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<f64> for PackagePolicyVariableItem {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

union!(PackagePolicyVariableItem);

union!(PackagePolicyVariableItem::Number, integers);

impl Serialize for PackagePolicyVariableItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Number(value) => write_number(value, serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PackagePolicyVariableItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_string() {
            return value.arm(Self::Text, Self::Unknown);
        }
        if value.is_number() {
            return value.arm(|Numeric(value)| Self::Number(value), Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// The package that a policy configures.
#[derive(Clone, PartialEq)]
pub struct PackageReference {
    /// Name of the package.
    pub name: String,
    /// Version of the package.
    pub version: String,
    /// Index features that are switched per data stream.
    pub experimental_data_stream_features: Option<Vec<ExperimentalDataStreamFeatures>>,

    /// Whether the package can run on agents that comply with FIPS.
    ///
    /// Not sent by 9.1.
    ///
    /// Since 9.2.0.
    pub fips_compatible: Option<bool>,

    /// Whether agents need root rights to run the package.
    pub requires_root: Option<bool>,
    /// Name of the package for people.
    pub title: Option<String>,
    _kept: Kept,
}

impl PackageReference {
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
            ..blank()
        }
    }

    setters! {
        experimental_data_stream_features(value: impl IntoIterator<Item = ExperimentalDataStreamFeatures>)
            = Some(value.into_iter().collect());
        fips_compatible(value: bool) = Some(value);
        requires_root(value: bool) = Some(value);
        title(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    PackageReference + _kept;
    required name = "name";
    required version = "version";
    optional experimental_data_stream_features = "experimental_data_stream_features";
    optional fips_compatible = "fips_compatible";
    optional requires_root = "requires_root";
    optional title = "title";
}

/// How mature a stream is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ReleaseStage {
    /// `ga`
    GenerallyAvailable,
    /// `beta`
    Beta,
    /// `experimental`
    Experimental,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ReleaseStage;
    GenerallyAvailable = "ga";
    Beta = "beta";
    Experimental = "experimental";
}

/// Points to a secret that Fleet keeps in its secret storage.
#[derive(Clone, PartialEq)]
pub struct SecretReference {
    /// Id of the stored secret.
    pub id: String,

    /// Hash of the secret, by which Fleet notices changes.
    ///
    /// Not sent by 9.1.
    ///
    /// Since 9.2.0. Inferred: the provider's documentation does not state it.
    pub hash: Option<String>,

    _kept: Kept,
}

impl SecretReference {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }

    setters! {
        hash(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    SecretReference + _kept;
    required id = "id";
    optional hash = "hash";
}

/// A secret, in plain text when it is sent for the first time, or as a reference to the stored
/// one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SecretValue {
    /// Points to a secret that Fleet keeps in its secret storage.
    Reference(SecretReference),
    /// The secret in plain text.
    Text(Secret),
    /// Anything else, as it came. `Debug` does not show it: it may be a secret.
    Unknown(Json),
}

impl fmt::Debug for SecretValue {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::Reference(value) => ("Reference", value),
            Self::Text(value) => ("Text", value),
            Self::Unknown(_) => return formatter.write_str("Unknown(..)"),
        };
        show_arm(formatter, name, value)
    }
}

impl From<SecretReference> for SecretValue {
    fn from(value: SecretReference) -> Self {
        Self::Reference(value)
    }
}

impl From<Secret> for SecretValue {
    fn from(value: Secret) -> Self {
        Self::Text(value)
    }
}

impl From<String> for SecretValue {
    fn from(value: String) -> Self {
        Self::Text(value.into())
    }
}

impl From<&str> for SecretValue {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

union!(SecretValue);

impl Serialize for SecretValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Reference(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for SecretValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            return value.arm(Self::Reference, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::Text, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// A reference to a variable whose value is stored as a secret.
#[derive(Clone, PartialEq)]
pub struct SecretVariableReference {
    /// Id of the secret.
    pub id: String,
    /// Marks the object as a reference to a secret.
    pub is_secret_ref: bool,
    _kept: Kept,
}

impl SecretVariableReference {
    pub fn new(id: impl Into<String>, is_secret_ref: bool) -> Self {
        Self {
            id: id.into(),
            is_secret_ref,
            ..blank()
        }
    }
}

record! {
    SecretVariableReference + _kept;
    required id = "id";
    required is_secret_ref = "isSecretRef";
}

/// One input of a package policy in the simplified form.
#[derive(Clone, Default, PartialEq)]
pub struct SimplifiedPackagePolicyInput {
    /// Condition of the agent under which the input runs.
    ///
    /// Since 9.5.0.
    pub condition: Field<String>,

    /// Says that a part of a package should no longer be used.
    pub deprecated: Option<DeprecationNotice>,
    /// Whether agents run the input; they do when it is left out.
    pub enabled: Option<bool>,
    /// Streams of the input, by dataset.
    pub streams: Option<BTreeMap<String, SimplifiedPackagePolicyStream>>,
    /// Variables of the input, by name.
    pub vars: Option<BTreeMap<String, Option<PackagePolicyVariableValue>>>,
    _kept: Kept,
}

impl SimplifiedPackagePolicyInput {
    setters! {
        condition(value: impl Into<Field<String>>) = value.into();
        deprecated(value: DeprecationNotice) = Some(value);
        enabled(value: bool) = Some(value);
        streams(value: impl IntoIterator<Item = (impl Into<String>, SimplifiedPackagePolicyStream)>)
            = Some(wire::into_map(value));
        vars(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Option<PackagePolicyVariableValue>>)>)
            = Some(wire::into_map(value));
    }
}

record! {
    SimplifiedPackagePolicyInput + _kept: new;
    field condition = "condition";
    optional deprecated = "deprecated";
    optional enabled = "enabled";
    optional streams = "streams";
    optional vars = "vars";
}

/// One stream of an input in the simplified form.
#[derive(Clone, Default, PartialEq)]
pub struct SimplifiedPackagePolicyStream {
    /// Condition of the agent under which the stream runs.
    ///
    /// Since 9.5.0.
    pub condition: Field<String>,

    /// Says that a part of a package should no longer be used.
    pub deprecated: Option<DeprecationNotice>,
    /// Whether agents run the stream; they do when it is left out.
    pub enabled: Option<bool>,

    /// The option that is chosen in each group of variables.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub var_group_selections: Option<BTreeMap<String, String>>,

    /// Variables of the stream, by name.
    pub vars: Option<BTreeMap<String, Option<PackagePolicyVariableValue>>>,
    _kept: Kept,
}

impl SimplifiedPackagePolicyStream {
    setters! {
        condition(value: impl Into<Field<String>>) = value.into();
        deprecated(value: DeprecationNotice) = Some(value);
        enabled(value: bool) = Some(value);
        var_group_selections(value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>)
            = Some(wire::into_map(value));
        vars(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Option<PackagePolicyVariableValue>>)>)
            = Some(wire::into_map(value));
    }
}

record! {
    SimplifiedPackagePolicyStream + _kept: new;
    field condition = "condition";
    optional deprecated = "deprecated";
    optional enabled = "enabled";
    optional var_group_selections = "var_group_selections";
    optional vars = "vars";
}

/// A text or a number.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TextOrNumber {
    /// A text.
    Text(String),
    Number(f64),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for TextOrNumber {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for TextOrNumber {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<f64> for TextOrNumber {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

union!(TextOrNumber);

union!(TextOrNumber::Number, integers);

impl Serialize for TextOrNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Number(value) => write_number(value, serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for TextOrNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_string() {
            return value.arm(Self::Text, Self::Unknown);
        }
        if value.is_number() {
            return value.arm(|Numeric(value)| Self::Number(value), Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// A variable of a whole policy, as an object with type and value or as a plain value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PackagePolicyVariableEntry {
    /// A reference to a variable whose value is stored as a secret.
    Reference(SecretVariableReference),
    /// A variable of a package in the full form.
    Full(PackagePolicyVariable),
    /// A variable with several values, either all texts or all numbers.
    List(Vec<PackagePolicyVariableItem>),
    Boolean(bool),
    /// A text, which may be a credential.
    Text(Secret),
    Number(f64),
    /// Anything else, as it came. `Debug` does not show it: it may be a secret.
    Unknown(Json),
}

impl fmt::Debug for PackagePolicyVariableEntry {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::Reference(value) => ("Reference", value),
            Self::Full(value) => ("Full", value),
            Self::List(value) => ("List", value),
            Self::Boolean(value) => ("Boolean", value),
            Self::Text(value) => ("Text", value),
            Self::Number(value) => ("Number", value),
            Self::Unknown(_) => return formatter.write_str("Unknown(..)"),
        };
        show_arm(formatter, name, value)
    }
}

impl From<SecretVariableReference> for PackagePolicyVariableEntry {
    fn from(value: SecretVariableReference) -> Self {
        Self::Reference(value)
    }
}

impl From<PackagePolicyVariable> for PackagePolicyVariableEntry {
    fn from(value: PackagePolicyVariable) -> Self {
        Self::Full(value)
    }
}

impl From<bool> for PackagePolicyVariableEntry {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Secret> for PackagePolicyVariableEntry {
    fn from(value: Secret) -> Self {
        Self::Text(value)
    }
}

impl From<String> for PackagePolicyVariableEntry {
    fn from(value: String) -> Self {
        Self::Text(value.into())
    }
}

impl From<&str> for PackagePolicyVariableEntry {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<f64> for PackagePolicyVariableEntry {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

union!(PackagePolicyVariableEntry);

union!(PackagePolicyVariableEntry::Number, integers);

union!(PackagePolicyVariableEntry::List, items = PackagePolicyVariableItem);

impl Serialize for PackagePolicyVariableEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Reference(value) => value.serialize(serializer),
            Self::Full(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::Boolean(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Number(value) => write_number(value, serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PackagePolicyVariableEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("id") {
            return value.arm(Self::Reference, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Full, Self::Unknown);
        }
        if value.is_array() {
            return value.arm(Self::List, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::Text, Self::Unknown);
        }
        if value.is_number() {
            return value.arm(|Numeric(value)| Self::Number(value), Self::Unknown);
        }
        if value.is_boolean() {
            return value.arm(Self::Boolean, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// A plain value of a variable in the simplified form.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PackagePolicyVariableValue {
    /// A reference to a variable whose value is stored as a secret.
    Reference(SecretVariableReference),
    /// A variable with several values, either all texts or all numbers.
    List(Vec<PackagePolicyVariableItem>),
    Boolean(bool),
    /// A text, which may be a credential.
    Text(Secret),
    Number(f64),
    /// Anything else, as it came. `Debug` does not show it: it may be a secret.
    Unknown(Json),
}

impl fmt::Debug for PackagePolicyVariableValue {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::Reference(value) => ("Reference", value),
            Self::List(value) => ("List", value),
            Self::Boolean(value) => ("Boolean", value),
            Self::Text(value) => ("Text", value),
            Self::Number(value) => ("Number", value),
            Self::Unknown(_) => return formatter.write_str("Unknown(..)"),
        };
        show_arm(formatter, name, value)
    }
}

impl From<SecretVariableReference> for PackagePolicyVariableValue {
    fn from(value: SecretVariableReference) -> Self {
        Self::Reference(value)
    }
}

impl From<bool> for PackagePolicyVariableValue {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Secret> for PackagePolicyVariableValue {
    fn from(value: Secret) -> Self {
        Self::Text(value)
    }
}

impl From<String> for PackagePolicyVariableValue {
    fn from(value: String) -> Self {
        Self::Text(value.into())
    }
}

impl From<&str> for PackagePolicyVariableValue {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<f64> for PackagePolicyVariableValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

union!(PackagePolicyVariableValue);

union!(PackagePolicyVariableValue::Number, integers);

union!(PackagePolicyVariableValue::List, items = PackagePolicyVariableItem);

impl Serialize for PackagePolicyVariableValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Reference(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::Boolean(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Number(value) => write_number(value, serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PackagePolicyVariableValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            return value.arm(Self::Reference, Self::Unknown);
        }
        if value.is_array() {
            return value.arm(Self::List, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::Text, Self::Unknown);
        }
        if value.is_number() {
            return value.arm(|Numeric(value)| Self::Number(value), Self::Unknown);
        }
        if value.is_boolean() {
            return value.arm(Self::Boolean, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// The form in which inputs of package policies are returned.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PackagePolicyFormat {
    /// `simplified`
    Simplified,
    /// `legacy`
    Legacy,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    PackagePolicyFormat;
    Simplified = "simplified";
    Legacy = "legacy";
}
