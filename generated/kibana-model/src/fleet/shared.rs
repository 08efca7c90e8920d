// Generated from specs/kibana; do not edit.

//! Types that several groups share.

use std::collections::BTreeMap;
use std::fmt;

use openapi_runtime::wire::{
    Entries, OpenEnum, Record, arm, blank, has_key, read, read_json, read_whole, unknown,
    write_unknown,
};
use openapi_runtime::{DateTime, Field, Secret, UnknownValue, open_enum, record, union};
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// Index features that can be switched on or off.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DataStreamFeatures {
    /// Whether numeric fields are kept as doc values only.
    pub doc_value_only_numeric: Option<bool>,
    /// Whether fields of other types are kept as doc values only.
    pub doc_value_only_other: Option<bool>,
    /// Whether `_source` is rebuilt from the fields instead of being stored.
    pub synthetic_source: Option<bool>,
    /// Whether the indices are time series indices.
    pub tsdb: Option<bool>,
}

impl DataStreamFeatures {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(DataStreamFeatures);

impl Record for DataStreamFeatures {
    const NAME: &'static str = "DataStreamFeatures";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "doc_value_only_numeric" => read(map, &mut self.doc_value_only_numeric),
            "doc_value_only_other" => read(map, &mut self.doc_value_only_other),
            "synthetic_source" => read(map, &mut self.synthetic_source),
            "tsdb" => read(map, &mut self.tsdb),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .optional("doc_value_only_numeric", &self.doc_value_only_numeric)
            .optional("doc_value_only_other", &self.doc_value_only_other)
            .optional("synthetic_source", &self.synthetic_source)
            .optional("tsdb", &self.tsdb)
            .end()
    }
}

/// Index features of one data stream.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExperimentalDataStreamFeatures {
    /// Name of the data stream.
    pub data_stream: String,
    /// Index features that can be switched on or off.
    pub features: DataStreamFeatures,
}

impl ExperimentalDataStreamFeatures {
    /// Creates the value from its required properties.
    pub fn new(data_stream: impl Into<String>, features: DataStreamFeatures) -> Self {
        Self {
            data_stream: data_stream.into(),
            features,
        }
    }
}

record!(ExperimentalDataStreamFeatures);

impl Record for ExperimentalDataStreamFeatures {
    const NAME: &'static str = "ExperimentalDataStreamFeatures";
    const REQUIRED: &'static [&'static str] = &["data_stream", "features"];

    fn blank() -> Self {
        Self::new(String::new(), blank())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "data_stream" => read(map, &mut self.data_stream),
            "features" => read(map, &mut self.features),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("data_stream", &self.data_stream)
            .entry("features", &self.features)
            .end()
    }
}

/// How Fleet reports a failure.
///
/// Only the message is certain to be there.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FleetErrorBody {
    /// What went wrong, for people.
    pub message: String,

    /// More about the error, any JSON.
    ///
    /// Servers often leave it out.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub attributes: Option<Value>,

    /// Reason phrase of the status.
    pub error: Option<String>,
    /// Name of the kind of error inside Fleet.
    pub error_type: Option<String>,
    /// The HTTP status again.
    pub status_code: Option<i64>,
}

impl FleetErrorBody {
    /// Creates the value from its required property.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            attributes: None,
            error: None,
            error_type: None,
            status_code: None,
        }
    }
}

record!(FleetErrorBody);

impl Record for FleetErrorBody {
    const NAME: &'static str = "FleetErrorBody";
    const REQUIRED: &'static [&'static str] = &["message"];

    fn blank() -> Self {
        Self::new(String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "message" => read(map, &mut self.message),
            "attributes" => read_json(map, &mut self.attributes),
            "error" => read(map, &mut self.error),
            "errorType" => read(map, &mut self.error_type),
            "statusCode" => read_whole(map, &mut self.status_code),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("message", &self.message)
            .optional("attributes", &self.attributes)
            .optional("error", &self.error)
            .optional("errorType", &self.error_type)
            .optional("statusCode", &self.status_code)
            .end()
    }
}

/// The configuration of one integration inside an agent policy.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackagePolicy {
    /// Id of the package policy.
    pub id: String,
    /// Name of the package policy; no two should have the same.
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
    /// Free text; empty when none is set.
    pub description: Option<String>,
    /// Elasticsearch rights that agents get through the policy.
    pub elasticsearch: Option<PackagePolicyElasticsearch>,
    /// Whether the policy is maintained by Elastic and closed to ordinary changes.
    pub is_managed: Option<bool>,
    /// Namespace of the data streams; that of the agent policy when empty.
    pub namespace: Option<String>,
    /// Output that the policy uses instead of that of its agent policy.
    pub output_id: Field<String>,
    /// Settings that replace those of the policy after it is compiled.
    pub overrides: Field<PackagePolicyOverrides>,
    /// The package that a policy configures.
    pub package: Option<PackageReference>,

    /// Agent policy that the package policy belongs to; `policy_ids` replaces it.
    #[deprecated]
    pub policy_id: Field<String>,

    /// Agent policies that the package policy belongs to.
    pub policy_ids: Option<Vec<String>>,
    /// Secrets that the policy uses.
    pub secret_references: Option<Vec<SecretReference>>,
    /// Spaces that the policy is visible in.
    pub space_ids: Option<Vec<String>>,

    /// Whether the policy belongs to an agentless agent policy.
    ///
    /// Default: `false`.
    pub supports_agentless: Field<bool>,

    /// Variables that hold for the whole policy, by name.
    pub vars: Option<BTreeMap<String, Option<PackagePolicyVariableEntry>>>,
    /// Token of the stored state, for detecting concurrent changes.
    pub version: Option<String>,
}

#[allow(deprecated)]
impl PackagePolicy {
    /// Creates the value from its required properties.
    #[expect(clippy::too_many_arguments, reason = "one for each required property")]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        enabled: bool,
        revision: i64,
        created_at: impl Into<DateTime>,
        created_by: impl Into<String>,
        updated_at: impl Into<DateTime>,
        updated_by: impl Into<String>,
        inputs: impl Into<PackagePolicyInputs>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            enabled,
            revision,
            created_at: created_at.into(),
            created_by: created_by.into(),
            updated_at: updated_at.into(),
            updated_by: updated_by.into(),
            inputs: inputs.into(),
            additional_datastreams_permissions: Field::Absent,
            agents: None,
            description: None,
            elasticsearch: None,
            is_managed: None,
            namespace: None,
            output_id: Field::Absent,
            overrides: Field::Absent,
            package: None,
            policy_id: Field::Absent,
            policy_ids: None,
            secret_references: None,
            space_ids: None,
            supports_agentless: Field::Absent,
            vars: None,
            version: None,
        }
    }
}

record!(PackagePolicy);

#[allow(deprecated)]
impl Record for PackagePolicy {
    const NAME: &'static str = "PackagePolicy";

    const REQUIRED: &'static [&'static str] = &[
        "id",
        "name",
        "enabled",
        "revision",
        "created_at",
        "created_by",
        "updated_at",
        "updated_by",
        "inputs",
    ];

    fn blank() -> Self {
        Self::new(
            String::new(),
            String::new(),
            false,
            0,
            blank::<DateTime>(),
            String::new(),
            blank::<DateTime>(),
            String::new(),
            blank::<PackagePolicyInputs>(),
        )
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "name" => read(map, &mut self.name),
            "enabled" => read(map, &mut self.enabled),
            "revision" => read_whole(map, &mut self.revision),
            "created_at" => read(map, &mut self.created_at),
            "created_by" => read(map, &mut self.created_by),
            "updated_at" => read(map, &mut self.updated_at),
            "updated_by" => read(map, &mut self.updated_by),
            "inputs" => read(map, &mut self.inputs),
            "additional_datastreams_permissions" => {
                read(map, &mut self.additional_datastreams_permissions)
            }
            "agents" => read_whole(map, &mut self.agents),
            "description" => read(map, &mut self.description),
            "elasticsearch" => read(map, &mut self.elasticsearch),
            "is_managed" => read(map, &mut self.is_managed),
            "namespace" => read(map, &mut self.namespace),
            "output_id" => read(map, &mut self.output_id),
            "overrides" => read(map, &mut self.overrides),
            "package" => read(map, &mut self.package),
            "policy_id" => read(map, &mut self.policy_id),
            "policy_ids" => read(map, &mut self.policy_ids),
            "secret_references" => read(map, &mut self.secret_references),
            "spaceIds" => read(map, &mut self.space_ids),
            "supports_agentless" => read(map, &mut self.supports_agentless),
            "vars" => read(map, &mut self.vars),
            "version" => read(map, &mut self.version),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("id", &self.id)
            .entry("name", &self.name)
            .entry("enabled", &self.enabled)
            .entry("revision", &self.revision)
            .entry("created_at", &self.created_at)
            .entry("created_by", &self.created_by)
            .entry("updated_at", &self.updated_at)
            .entry("updated_by", &self.updated_by)
            .entry("inputs", &self.inputs)
            .field(
                "additional_datastreams_permissions",
                &self.additional_datastreams_permissions,
            )
            .optional("agents", &self.agents)
            .optional("description", &self.description)
            .optional("elasticsearch", &self.elasticsearch)
            .optional("is_managed", &self.is_managed)
            .optional("namespace", &self.namespace)
            .field("output_id", &self.output_id)
            .field("overrides", &self.overrides)
            .optional("package", &self.package)
            .field("policy_id", &self.policy_id)
            .optional("policy_ids", &self.policy_ids)
            .optional("secret_references", &self.secret_references)
            .optional("spaceIds", &self.space_ids)
            .field("supports_agentless", &self.supports_agentless)
            .optional("vars", &self.vars)
            .optional("version", &self.version)
            .end()
    }
}

/// Elasticsearch privileges on the level of the cluster.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PackagePolicyClusterPrivileges {
    /// Names of the cluster privileges.
    pub cluster: Option<Vec<String>>,
}

impl PackagePolicyClusterPrivileges {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(PackagePolicyClusterPrivileges);

impl Record for PackagePolicyClusterPrivileges {
    const NAME: &'static str = "PackagePolicyClusterPrivileges";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "cluster" => read(map, &mut self.cluster),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("cluster", &self.cluster).end()
    }
}

/// The data stream that a stream writes to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackagePolicyDataStream {
    /// Type of the data stream, such as logs or metrics.
    pub type_: String,
    /// Dataset of the data stream.
    pub dataset: String,
    /// How a data stream is addressed in Elasticsearch.
    pub elasticsearch: Option<PackagePolicyDataStreamElasticsearch>,
}

impl PackagePolicyDataStream {
    /// Creates the value from its required properties.
    pub fn new(type_: impl Into<String>, dataset: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            dataset: dataset.into(),
            elasticsearch: None,
        }
    }
}

record!(PackagePolicyDataStream);

impl Record for PackagePolicyDataStream {
    const NAME: &'static str = "PackagePolicyDataStream";
    const REQUIRED: &'static [&'static str] = &["type", "dataset"];

    fn blank() -> Self {
        Self::new(String::new(), String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "type" => read(map, &mut self.type_),
            "dataset" => read(map, &mut self.dataset),
            "elasticsearch" => read(map, &mut self.elasticsearch),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("type", &self.type_)
            .entry("dataset", &self.dataset)
            .optional("elasticsearch", &self.elasticsearch)
            .end()
    }
}

/// How a data stream is addressed in Elasticsearch.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PackagePolicyDataStreamElasticsearch {
    /// Whether events may choose another dataset.
    pub dynamic_dataset: Option<bool>,
    /// Whether events may choose another namespace.
    pub dynamic_namespace: Option<bool>,
    /// Elasticsearch privileges on the level of the data stream.
    pub privileges: Option<PackagePolicyIndexPrivileges>,
}

impl PackagePolicyDataStreamElasticsearch {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(PackagePolicyDataStreamElasticsearch);

impl Record for PackagePolicyDataStreamElasticsearch {
    const NAME: &'static str = "PackagePolicyDataStreamElasticsearch";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "dynamic_dataset" => read(map, &mut self.dynamic_dataset),
            "dynamic_namespace" => read(map, &mut self.dynamic_namespace),
            "privileges" => read(map, &mut self.privileges),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .optional("dynamic_dataset", &self.dynamic_dataset)
            .optional("dynamic_namespace", &self.dynamic_namespace)
            .optional("privileges", &self.privileges)
            .end()
    }
}

/// Elasticsearch rights that agents get through the policy.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PackagePolicyElasticsearch {
    /// Elasticsearch privileges on the level of the cluster.
    pub privileges: Option<PackagePolicyClusterPrivileges>,
}

impl PackagePolicyElasticsearch {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(PackagePolicyElasticsearch);

impl Record for PackagePolicyElasticsearch {
    const NAME: &'static str = "PackagePolicyElasticsearch";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "privileges" => read(map, &mut self.privileges),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("privileges", &self.privileges).end()
    }
}

/// Elasticsearch privileges on the level of the data stream.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PackagePolicyIndexPrivileges {
    /// Names of the index privileges.
    pub indices: Option<Vec<String>>,
}

impl PackagePolicyIndexPrivileges {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(PackagePolicyIndexPrivileges);

impl Record for PackagePolicyIndexPrivileges {
    const NAME: &'static str = "PackagePolicyIndexPrivileges";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "indices" => read(map, &mut self.indices),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("indices", &self.indices).end()
    }
}

/// One input of a package policy in the full form.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackagePolicyInput {
    /// Type of the input.
    pub type_: String,
    /// Whether agents run the input.
    pub enabled: bool,
    /// Streams of the input.
    pub streams: Vec<PackagePolicyStream>,

    /// The input after its template is filled in, any JSON.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub compiled_input: Option<Value>,

    /// Configuration of the input beyond its variables, by name.
    pub config: Option<BTreeMap<String, PackagePolicyVariable>>,
    /// Id of the input.
    pub id: Option<String>,
    /// Whether the input stays enabled although its streams are not.
    pub keep_enabled: Option<bool>,
    /// Template of the package that the input comes from.
    pub policy_template: Option<String>,
    /// Variables of the input, by name.
    pub vars: Option<BTreeMap<String, PackagePolicyVariable>>,
}

impl PackagePolicyInput {
    /// Creates the value from its required properties.
    pub fn new(
        type_: impl Into<String>,
        enabled: bool,
        streams: impl IntoIterator<Item = PackagePolicyStream>,
    ) -> Self {
        Self {
            type_: type_.into(),
            enabled,
            streams: streams.into_iter().collect(),
            compiled_input: None,
            config: None,
            id: None,
            keep_enabled: None,
            policy_template: None,
            vars: None,
        }
    }
}

record!(PackagePolicyInput);

impl Record for PackagePolicyInput {
    const NAME: &'static str = "PackagePolicyInput";
    const REQUIRED: &'static [&'static str] = &["type", "enabled", "streams"];

    fn blank() -> Self {
        Self::new(String::new(), false, Vec::<PackagePolicyStream>::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "type" => read(map, &mut self.type_),
            "enabled" => read(map, &mut self.enabled),
            "streams" => read(map, &mut self.streams),
            "compiled_input" => read_json(map, &mut self.compiled_input),
            "config" => read(map, &mut self.config),
            "id" => read(map, &mut self.id),
            "keep_enabled" => read(map, &mut self.keep_enabled),
            "policy_template" => read(map, &mut self.policy_template),
            "vars" => read(map, &mut self.vars),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("type", &self.type_)
            .entry("enabled", &self.enabled)
            .entry("streams", &self.streams)
            .optional("compiled_input", &self.compiled_input)
            .optional("config", &self.config)
            .optional("id", &self.id)
            .optional("keep_enabled", &self.keep_enabled)
            .optional("policy_template", &self.policy_template)
            .optional("vars", &self.vars)
            .end()
    }
}

/// The inputs of a package policy, as a list in the full form or by name in the simplified
/// form.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PackagePolicyInputs {
    /// Inputs in the full form, where every variable is an object with type and value.
    Full(Vec<PackagePolicyInput>),
    /// Inputs in the simplified form, by policy template and input type, with plain values.
    Simplified(BTreeMap<String, SimplifiedPackagePolicyInput>),
    /// Anything else, as it came.
    Unknown(Value),
}

impl From<Vec<PackagePolicyInput>> for PackagePolicyInputs {
    fn from(value: Vec<PackagePolicyInput>) -> Self {
        Self::Full(value)
    }
}

impl From<BTreeMap<String, SimplifiedPackagePolicyInput>> for PackagePolicyInputs {
    fn from(value: BTreeMap<String, SimplifiedPackagePolicyInput>) -> Self {
        Self::Simplified(value)
    }
}

union!(PackagePolicyInputs);

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
        let value = Value::deserialize(deserializer)?;
        if value.is_object() {
            return Ok(arm(value, Self::Simplified, Self::Unknown));
        }
        if value.is_array() {
            return Ok(arm(value, Self::Full, Self::Unknown));
        }
        Ok(Self::Unknown(value))
    }
}

/// Settings that replace those of the policy after it is compiled; meant for rare cases.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PackagePolicyOverrides {
    /// Settings by input, any JSON.
    pub inputs: Option<BTreeMap<String, Value>>,
}

impl PackagePolicyOverrides {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(PackagePolicyOverrides);

impl Record for PackagePolicyOverrides {
    const NAME: &'static str = "PackagePolicyOverrides";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "inputs" => read(map, &mut self.inputs),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("inputs", &self.inputs).end()
    }
}

/// One stream of an input in the full form.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackagePolicyStream {
    /// Whether agents run the stream.
    pub enabled: bool,
    /// The data stream that a stream writes to.
    pub data_stream: PackagePolicyDataStream,

    /// The stream after its template is filled in, any JSON.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub compiled_stream: Option<Value>,

    /// Configuration of the stream beyond its variables, by name.
    pub config: Option<BTreeMap<String, PackagePolicyVariable>>,
    /// Id of the stream.
    pub id: Option<String>,
    /// Whether the stream stays enabled in upgrades.
    pub keep_enabled: Option<bool>,
    /// How mature a stream is.
    pub release: Option<ReleaseStage>,
    /// Variables of the stream, by name.
    pub vars: Option<BTreeMap<String, PackagePolicyVariable>>,
}

impl PackagePolicyStream {
    /// Creates the value from its required properties.
    pub fn new(enabled: bool, data_stream: PackagePolicyDataStream) -> Self {
        Self {
            enabled,
            data_stream,
            compiled_stream: None,
            config: None,
            id: None,
            keep_enabled: None,
            release: None,
            vars: None,
        }
    }
}

record!(PackagePolicyStream);

impl Record for PackagePolicyStream {
    const NAME: &'static str = "PackagePolicyStream";
    const REQUIRED: &'static [&'static str] = &["enabled", "data_stream"];

    fn blank() -> Self {
        Self::new(false, blank())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "enabled" => read(map, &mut self.enabled),
            "data_stream" => read(map, &mut self.data_stream),
            "compiled_stream" => read_json(map, &mut self.compiled_stream),
            "config" => read(map, &mut self.config),
            "id" => read(map, &mut self.id),
            "keep_enabled" => read(map, &mut self.keep_enabled),
            "release" => read(map, &mut self.release),
            "vars" => read(map, &mut self.vars),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("enabled", &self.enabled)
            .entry("data_stream", &self.data_stream)
            .optional("compiled_stream", &self.compiled_stream)
            .optional("config", &self.config)
            .optional("id", &self.id)
            .optional("keep_enabled", &self.keep_enabled)
            .optional("release", &self.release)
            .optional("vars", &self.vars)
            .end()
    }
}

/// A variable of a package in the full form.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PackagePolicyVariable {
    /// Whether the value can no longer be changed.
    pub frozen: Option<bool>,
    /// Type of the variable, as the package declares it.
    pub type_: Option<String>,

    /// Value of the variable, any JSON; absent when it is not set.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub value: Option<Value>,
}

impl PackagePolicyVariable {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(PackagePolicyVariable);

impl Record for PackagePolicyVariable {
    const NAME: &'static str = "PackagePolicyVariable";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "frozen" => read(map, &mut self.frozen),
            "type" => read(map, &mut self.type_),
            "value" => read_json(map, &mut self.value),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .optional("frozen", &self.frozen)
            .optional("type", &self.type_)
            .optional("value", &self.value)
            .end()
    }
}

/// The package that a policy configures.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackageReference {
    /// Name of the package.
    pub name: String,
    /// Version of the package.
    pub version: String,
    /// Index features that are switched per data stream.
    pub experimental_data_stream_features: Option<Vec<ExperimentalDataStreamFeatures>>,
    /// Whether agents need root rights to run the package.
    pub requires_root: Option<bool>,
    /// Name of the package for people.
    pub title: Option<String>,
}

impl PackageReference {
    /// Creates the value from its required properties.
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
            experimental_data_stream_features: None,
            requires_root: None,
            title: None,
        }
    }
}

record!(PackageReference);

impl Record for PackageReference {
    const NAME: &'static str = "PackageReference";
    const REQUIRED: &'static [&'static str] = &["name", "version"];

    fn blank() -> Self {
        Self::new(String::new(), String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "name" => read(map, &mut self.name),
            "version" => read(map, &mut self.version),
            "experimental_data_stream_features" => {
                read(map, &mut self.experimental_data_stream_features)
            }
            "requires_root" => read(map, &mut self.requires_root),
            "title" => read(map, &mut self.title),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("name", &self.name)
            .entry("version", &self.version)
            .optional(
                "experimental_data_stream_features",
                &self.experimental_data_stream_features,
            )
            .optional("requires_root", &self.requires_root)
            .optional("title", &self.title)
            .end()
    }
}

/// How mature a stream is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ReleaseStage {
    /// `ga`
    Ga,
    /// `beta`
    Beta,
    /// `experimental`
    Experimental,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl ReleaseStage {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ga => "ga",
            Self::Beta => "beta",
            Self::Experimental => "experimental",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(ReleaseStage);

impl OpenEnum for ReleaseStage {
    fn from_wire(value: &str) -> Self {
        match value {
            "ga" => Self::Ga,
            "beta" => Self::Beta,
            "experimental" => Self::Experimental,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Points to a secret that Fleet keeps in its secret storage.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SecretReference {
    /// Id of the stored secret.
    pub id: String,
}

impl SecretReference {
    /// Creates the value from its required property.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

record!(SecretReference);

impl Record for SecretReference {
    const NAME: &'static str = "SecretReference";
    const REQUIRED: &'static [&'static str] = &["id"];

    fn blank() -> Self {
        Self::new(String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "id" => read(map, &mut self.id),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("id", &self.id).end()
    }
}

/// A secret, in clear when it is sent for the first time, or as a reference to the stored one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SecretValue {
    /// Points to a secret that Fleet keeps in its secret storage.
    SecretReference(SecretReference),
    /// The secret in clear.
    Secret(Secret),
    /// Anything else, as it came. `Debug` does not show it: it may be a secret.
    Unknown(Value),
}

impl fmt::Debug for SecretValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::SecretReference(value) => ("SecretReference", value),
            Self::Secret(value) => ("Secret", value),
            Self::Unknown(_) => return formatter.write_str("Unknown(..)"),
        };
        formatter.debug_tuple(name).field(value).finish()
    }
}

impl From<SecretReference> for SecretValue {
    fn from(value: SecretReference) -> Self {
        Self::SecretReference(value)
    }
}

impl From<Secret> for SecretValue {
    fn from(value: Secret) -> Self {
        Self::Secret(value)
    }
}

impl From<String> for SecretValue {
    fn from(value: String) -> Self {
        Self::Secret(value.into())
    }
}

impl From<&str> for SecretValue {
    fn from(value: &str) -> Self {
        Self::Secret(value.into())
    }
}

union!(SecretValue);

impl Serialize for SecretValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::SecretReference(value) => value.serialize(serializer),
            Self::Secret(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for SecretValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if value.is_object() {
            return Ok(arm(value, Self::SecretReference, Self::Unknown));
        }
        if value.is_string() {
            return Ok(arm(value, Self::Secret, Self::Unknown));
        }
        Ok(Self::Unknown(value))
    }
}

/// Stands for a variable whose value is stored as a secret.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SecretVariableReference {
    /// Id of the secret.
    pub id: String,
    /// Marks the object as a reference to a secret.
    pub is_secret_ref: bool,
}

impl SecretVariableReference {
    /// Creates the value from its required properties.
    pub fn new(id: impl Into<String>, is_secret_ref: bool) -> Self {
        Self {
            id: id.into(),
            is_secret_ref,
        }
    }
}

record!(SecretVariableReference);

impl Record for SecretVariableReference {
    const NAME: &'static str = "SecretVariableReference";
    const REQUIRED: &'static [&'static str] = &["id", "isSecretRef"];

    fn blank() -> Self {
        Self::new(String::new(), false)
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "isSecretRef" => read(map, &mut self.is_secret_ref),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("id", &self.id).entry("isSecretRef", &self.is_secret_ref).end()
    }
}

/// One input of a package policy in the simplified form.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SimplifiedPackagePolicyInput {
    /// Whether agents run the input; they do when it is left out.
    pub enabled: Option<bool>,
    /// Streams of the input, by dataset.
    pub streams: Option<BTreeMap<String, SimplifiedPackagePolicyStream>>,
    /// Variables of the input, by name.
    pub vars: Option<BTreeMap<String, Option<PackagePolicyVariableValue>>>,
}

impl SimplifiedPackagePolicyInput {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(SimplifiedPackagePolicyInput);

impl Record for SimplifiedPackagePolicyInput {
    const NAME: &'static str = "SimplifiedPackagePolicyInput";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "enabled" => read(map, &mut self.enabled),
            "streams" => read(map, &mut self.streams),
            "vars" => read(map, &mut self.vars),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .optional("enabled", &self.enabled)
            .optional("streams", &self.streams)
            .optional("vars", &self.vars)
            .end()
    }
}

/// One stream of an input in the simplified form.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SimplifiedPackagePolicyStream {
    /// Whether agents run the stream; they do when it is left out.
    pub enabled: Option<bool>,
    /// Variables of the stream, by name.
    pub vars: Option<BTreeMap<String, Option<PackagePolicyVariableValue>>>,
}

impl SimplifiedPackagePolicyStream {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(SimplifiedPackagePolicyStream);

impl Record for SimplifiedPackagePolicyStream {
    const NAME: &'static str = "SimplifiedPackagePolicyStream";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "enabled" => read(map, &mut self.enabled),
            "vars" => read(map, &mut self.vars),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("enabled", &self.enabled).optional("vars", &self.vars).end()
    }
}

/// A text or a number.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TextOrNumber {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// Anything else, as it came.
    Unknown(Value),
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

impl Serialize for TextOrNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Number(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for TextOrNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if value.is_string() {
            return Ok(arm(value, Self::Text, Self::Unknown));
        }
        if value.is_number() {
            return Ok(arm(value, Self::Number, Self::Unknown));
        }
        Ok(Self::Unknown(value))
    }
}

/// A variable of a whole policy, as an object with type and value or as a plain value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PackagePolicyVariableEntry {
    /// Stands for a variable whose value is stored as a secret.
    SecretVariableReference(SecretVariableReference),
    /// A variable of a package in the full form.
    PackagePolicyVariable(PackagePolicyVariable),
    /// A variable with several values, either all texts or all numbers.
    PackagePolicyVariableList(Vec<TextOrNumber>),
    /// `true` or `false`.
    Boolean(bool),
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// Anything else, as it came.
    Unknown(Value),
}

impl From<SecretVariableReference> for PackagePolicyVariableEntry {
    fn from(value: SecretVariableReference) -> Self {
        Self::SecretVariableReference(value)
    }
}

impl From<PackagePolicyVariable> for PackagePolicyVariableEntry {
    fn from(value: PackagePolicyVariable) -> Self {
        Self::PackagePolicyVariable(value)
    }
}

impl From<Vec<TextOrNumber>> for PackagePolicyVariableEntry {
    fn from(value: Vec<TextOrNumber>) -> Self {
        Self::PackagePolicyVariableList(value)
    }
}

impl From<bool> for PackagePolicyVariableEntry {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<String> for PackagePolicyVariableEntry {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for PackagePolicyVariableEntry {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<f64> for PackagePolicyVariableEntry {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

union!(PackagePolicyVariableEntry);

impl Serialize for PackagePolicyVariableEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::SecretVariableReference(value) => value.serialize(serializer),
            Self::PackagePolicyVariable(value) => value.serialize(serializer),
            Self::PackagePolicyVariableList(value) => value.serialize(serializer),
            Self::Boolean(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Number(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PackagePolicyVariableEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if has_key(&value, "id") {
            return Ok(arm(value, Self::SecretVariableReference, Self::Unknown));
        }
        if value.is_object() {
            return Ok(arm(value, Self::PackagePolicyVariable, Self::Unknown));
        }
        if value.is_array() {
            return Ok(arm(value, Self::PackagePolicyVariableList, Self::Unknown));
        }
        if value.is_string() {
            return Ok(arm(value, Self::Text, Self::Unknown));
        }
        if value.is_number() {
            return Ok(arm(value, Self::Number, Self::Unknown));
        }
        if value.is_boolean() {
            return Ok(arm(value, Self::Boolean, Self::Unknown));
        }
        Ok(Self::Unknown(value))
    }
}

/// A plain value of a variable in the simplified form.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PackagePolicyVariableValue {
    /// Stands for a variable whose value is stored as a secret.
    SecretVariableReference(SecretVariableReference),
    /// A variable with several values, either all texts or all numbers.
    PackagePolicyVariableList(Vec<TextOrNumber>),
    /// `true` or `false`.
    Boolean(bool),
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// Anything else, as it came.
    Unknown(Value),
}

impl From<SecretVariableReference> for PackagePolicyVariableValue {
    fn from(value: SecretVariableReference) -> Self {
        Self::SecretVariableReference(value)
    }
}

impl From<Vec<TextOrNumber>> for PackagePolicyVariableValue {
    fn from(value: Vec<TextOrNumber>) -> Self {
        Self::PackagePolicyVariableList(value)
    }
}

impl From<bool> for PackagePolicyVariableValue {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<String> for PackagePolicyVariableValue {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for PackagePolicyVariableValue {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<f64> for PackagePolicyVariableValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

union!(PackagePolicyVariableValue);

impl Serialize for PackagePolicyVariableValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::SecretVariableReference(value) => value.serialize(serializer),
            Self::PackagePolicyVariableList(value) => value.serialize(serializer),
            Self::Boolean(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Number(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PackagePolicyVariableValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if value.is_object() {
            return Ok(arm(value, Self::SecretVariableReference, Self::Unknown));
        }
        if value.is_array() {
            return Ok(arm(value, Self::PackagePolicyVariableList, Self::Unknown));
        }
        if value.is_string() {
            return Ok(arm(value, Self::Text, Self::Unknown));
        }
        if value.is_number() {
            return Ok(arm(value, Self::Number, Self::Unknown));
        }
        if value.is_boolean() {
            return Ok(arm(value, Self::Boolean, Self::Unknown));
        }
        Ok(Self::Unknown(value))
    }
}
