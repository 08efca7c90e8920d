// Generated from specs/kibana; do not edit.

//! Integrations with their settings, as attached to agent policies.

use std::collections::BTreeMap;

use openapi_runtime::wire::{
    Entries, Fit, Record, blank, rank, read, read_extra, read_whole, write_unknown,
};
use openapi_runtime::{DateTime, Field, record, union};
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::{
    PackagePolicy, PackagePolicyElasticsearch, PackagePolicyInput,
    PackagePolicyOverrides, PackagePolicyVariable, PackageReference, SecretReference,
    TextOrNumber,
};

/// Fields that are added to every event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddFieldsProcessor {
    /// Field below which the new fields are put.
    pub target: String,
    /// Values by field name.
    pub fields: BTreeMap<String, TextOrNumber>,
}

impl AddFieldsProcessor {
    /// Creates the value from its required properties.
    pub fn new(target: impl Into<String>, fields: BTreeMap<String, TextOrNumber>) -> Self {
        Self {
            target: target.into(),
            fields,
        }
    }
}

record!(AddFieldsProcessor);

impl Record for AddFieldsProcessor {
    const NAME: &'static str = "AddFieldsProcessor";
    const REQUIRED: &'static [&'static str] = &["target", "fields"];

    fn blank() -> Self {
        Self::new(String::new(), BTreeMap::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "target" => read(map, &mut self.target),
            "fields" => read(map, &mut self.fields),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("target", &self.target).entry("fields", &self.fields).end()
    }
}

/// An input as agents receive it; the package adds settings of its own beside the known ones.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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
    pub extra: BTreeMap<String, Value>,
}

impl AgentInput {
    /// Creates the value from its required properties.
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
            meta: None,
            processors: None,
            streams: None,
            extra: BTreeMap::new(),
        }
    }
}

record!(AgentInput);

impl Record for AgentInput {
    const NAME: &'static str = "AgentInput";

    const REQUIRED: &'static [&'static str] = &[
        "id",
        "name",
        "type",
        "revision",
        "use_output",
        "package_policy_id",
        "data_stream",
    ];

    fn blank() -> Self {
        Self::new(
            String::new(),
            String::new(),
            String::new(),
            0,
            String::new(),
            String::new(),
            blank(),
        )
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "name" => read(map, &mut self.name),
            "type" => read(map, &mut self.type_),
            "revision" => read_whole(map, &mut self.revision),
            "use_output" => read(map, &mut self.use_output),
            "package_policy_id" => read(map, &mut self.package_policy_id),
            "data_stream" => read(map, &mut self.data_stream),
            "meta" => read(map, &mut self.meta),
            "processors" => read(map, &mut self.processors),
            "streams" => read(map, &mut self.streams),
            _ => read_extra(map, key, &mut self.extra),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("id", &self.id)
            .entry("name", &self.name)
            .entry("type", &self.type_)
            .entry("revision", &self.revision)
            .entry("use_output", &self.use_output)
            .entry("package_policy_id", &self.package_policy_id)
            .entry("data_stream", &self.data_stream)
            .optional("meta", &self.meta)
            .optional("processors", &self.processors)
            .optional("streams", &self.streams)
            .extra(&self.extra)
            .end()
    }
}

/// Where the events of an input go.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentInputDataStream {
    /// Namespace of the data streams.
    pub namespace: String,
}

impl AgentInputDataStream {
    /// Creates the value from its required property.
    pub fn new(namespace: impl Into<String>) -> Self {
        Self {
            namespace: namespace.into(),
        }
    }
}

record!(AgentInputDataStream);

impl Record for AgentInputDataStream {
    const NAME: &'static str = "AgentInputDataStream";
    const REQUIRED: &'static [&'static str] = &["namespace"];

    fn blank() -> Self {
        Self::new(String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "namespace" => read(map, &mut self.namespace),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("namespace", &self.namespace).end()
    }
}

/// Origin of an input.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentInputMeta {
    /// The package that an input comes from.
    pub package: AgentInputPackage,
}

impl AgentInputMeta {
    /// Creates the value from its required property.
    pub fn new(package: AgentInputPackage) -> Self {
        Self { package }
    }
}

record!(AgentInputMeta);

impl Record for AgentInputMeta {
    const NAME: &'static str = "AgentInputMeta";
    const REQUIRED: &'static [&'static str] = &["package"];

    fn blank() -> Self {
        Self::new(blank())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "package" => read(map, &mut self.package),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("package", &self.package).end()
    }
}

/// The package that an input comes from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentInputPackage {
    /// Name of the package.
    pub name: String,
    /// Version of the package.
    pub version: String,
}

impl AgentInputPackage {
    /// Creates the value from its required properties.
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
        }
    }
}

record!(AgentInputPackage);

impl Record for AgentInputPackage {
    const NAME: &'static str = "AgentInputPackage";
    const REQUIRED: &'static [&'static str] = &["name", "version"];

    fn blank() -> Self {
        Self::new(String::new(), String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "name" => read(map, &mut self.name),
            "version" => read(map, &mut self.version),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("name", &self.name).entry("version", &self.version).end()
    }
}

/// A processor that adds fields to events.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentInputProcessor {
    /// Fields that are added to every event.
    pub add_fields: AddFieldsProcessor,
    /// All other properties.
    pub extra: BTreeMap<String, Value>,
}

impl AgentInputProcessor {
    /// Creates the value from its required property.
    pub fn new(add_fields: AddFieldsProcessor) -> Self {
        Self {
            add_fields,
            extra: BTreeMap::new(),
        }
    }
}

record!(AgentInputProcessor);

impl Record for AgentInputProcessor {
    const NAME: &'static str = "AgentInputProcessor";
    const REQUIRED: &'static [&'static str] = &["add_fields"];

    fn blank() -> Self {
        Self::new(blank())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "add_fields" => read(map, &mut self.add_fields),
            _ => read_extra(map, key, &mut self.extra),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("add_fields", &self.add_fields).extra(&self.extra).end()
    }
}

/// A stream as agents receive it; the package adds settings of its own beside the known ones.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentInputStream {
    /// The data stream that a stream writes to.
    pub data_stream: AgentInputStreamDataStream,
    /// Id of the stream.
    pub id: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Value>,
}

impl AgentInputStream {
    /// Creates the value from its required property.
    pub fn new(data_stream: AgentInputStreamDataStream) -> Self {
        Self {
            data_stream,
            id: None,
            extra: BTreeMap::new(),
        }
    }
}

record!(AgentInputStream);

impl Record for AgentInputStream {
    const NAME: &'static str = "AgentInputStream";
    const REQUIRED: &'static [&'static str] = &["data_stream"];

    fn blank() -> Self {
        Self::new(blank())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "data_stream" => read(map, &mut self.data_stream),
            "id" => read(map, &mut self.id),
            _ => read_extra(map, key, &mut self.extra),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("data_stream", &self.data_stream)
            .optional("id", &self.id)
            .extra(&self.extra)
            .end()
    }
}

/// The data stream that a stream writes to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentInputStreamDataStream {
    /// Dataset of the data stream.
    pub dataset: String,
    /// Type of the data stream, such as logs or metrics.
    pub type_: Option<String>,
}

impl AgentInputStreamDataStream {
    /// Creates the value from its required property.
    pub fn new(dataset: impl Into<String>) -> Self {
        Self {
            dataset: dataset.into(),
            type_: None,
        }
    }
}

record!(AgentInputStreamDataStream);

impl Record for AgentInputStreamDataStream {
    const NAME: &'static str = "AgentInputStreamDataStream";
    const REQUIRED: &'static [&'static str] = &["dataset"];

    fn blank() -> Self {
        Self::new(String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "dataset" => read(map, &mut self.dataset),
            "type" => read(map, &mut self.type_),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("dataset", &self.dataset).optional("type", &self.type_).end()
    }
}

/// Outcome of the deletion of one package policy.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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
    ///
    /// Inferred: the provider's documentation does not state it.
    pub package: Option<PackageReference>,

    /// Agent policy that the package policy belonged to; `policy_ids` replaces it.
    #[deprecated]
    pub policy_id: Field<String>,

    /// Agent policies that the package policy belonged to; absent when the deletion failed.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub policy_ids: Option<Vec<String>>,

    /// HTTP status that the deletion would have had as a call of its own.
    pub status_code: Option<i64>,
}

#[allow(deprecated)]
impl DeletedPackagePolicy {
    /// Creates the value from its required properties.
    pub fn new(id: impl Into<String>, success: bool) -> Self {
        Self {
            id: id.into(),
            success,
            body: None,
            name: None,
            output_id: Field::Absent,
            package: None,
            policy_id: Field::Absent,
            policy_ids: None,
            status_code: None,
        }
    }
}

record!(DeletedPackagePolicy);

#[allow(deprecated)]
impl Record for DeletedPackagePolicy {
    const NAME: &'static str = "DeletedPackagePolicy";
    const REQUIRED: &'static [&'static str] = &["id", "success"];

    fn blank() -> Self {
        Self::new(String::new(), false)
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "success" => read(map, &mut self.success),
            "body" => read(map, &mut self.body),
            "name" => read(map, &mut self.name),
            "output_id" => read(map, &mut self.output_id),
            "package" => read(map, &mut self.package),
            "policy_id" => read(map, &mut self.policy_id),
            "policy_ids" => read(map, &mut self.policy_ids),
            "statusCode" => read_whole(map, &mut self.status_code),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("id", &self.id)
            .entry("success", &self.success)
            .optional("body", &self.body)
            .optional("name", &self.name)
            .field("output_id", &self.output_id)
            .optional("package", &self.package)
            .field("policy_id", &self.policy_id)
            .optional("policy_ids", &self.policy_ids)
            .optional("statusCode", &self.status_code)
            .end()
    }
}

/// Package policies to delete.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackagePolicyDeletion {
    /// Ids of the package policies.
    pub package_policy_ids: Vec<String>,
    /// Deletes policies of managed agent policies, too.
    pub force: Option<bool>,
}

impl PackagePolicyDeletion {
    /// Creates the value from its required property.
    pub fn new(package_policy_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            package_policy_ids: package_policy_ids.into_iter().map(Into::into).collect(),
            force: None,
        }
    }

    /// Sets `force`.
    #[must_use]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
}

record!(PackagePolicyDeletion);

impl Record for PackagePolicyDeletion {
    const NAME: &'static str = "PackagePolicyDeletion";
    const REQUIRED: &'static [&'static str] = &["packagePolicyIds"];

    fn blank() -> Self {
        Self::new(Vec::<String>::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "packagePolicyIds" => read(map, &mut self.package_policy_ids),
            "force" => read(map, &mut self.force),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("packagePolicyIds", &self.package_policy_ids)
            .optional("force", &self.force)
            .end()
    }
}

/// A setting that stands in the way of an upgrade.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackagePolicyError {
    /// What is wrong with it.
    pub message: String,
    /// Path of the setting inside the policy.
    pub key: Option<String>,
}

impl PackagePolicyError {
    /// Creates the value from its required property.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            key: None,
        }
    }
}

record!(PackagePolicyError);

impl Record for PackagePolicyError {
    const NAME: &'static str = "PackagePolicyError";
    const REQUIRED: &'static [&'static str] = &["message"];

    fn blank() -> Self {
        Self::new(String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "message" => read(map, &mut self.message),
            "key" => read(map, &mut self.key),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("message", &self.message).optional("key", &self.key).end()
    }
}

/// Why one package policy of a bulk call failed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackagePolicyFailure {
    /// What went wrong.
    pub message: String,
}

impl PackagePolicyFailure {
    /// Creates the value from its required property.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

record!(PackagePolicyFailure);

impl Record for PackagePolicyFailure {
    const NAME: &'static str = "PackagePolicyFailure";
    const REQUIRED: &'static [&'static str] = &["message"];

    fn blank() -> Self {
        Self::new(String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "message" => read(map, &mut self.message),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("message", &self.message).end()
    }
}

/// One side of an upgrade preview; the stored side has an `id`, the proposed side has none.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PackagePolicyRevision {
    /// The configuration of one integration inside an agent policy.
    PackagePolicy(PackagePolicy),
    /// A package policy as an upgrade would leave it, with the problems that stand in the way.
    ProposedPackagePolicy(ProposedPackagePolicy),
    /// Anything else, as it came.
    Unknown(Value),
}

impl From<PackagePolicy> for PackagePolicyRevision {
    fn from(value: PackagePolicy) -> Self {
        Self::PackagePolicy(value)
    }
}

impl From<ProposedPackagePolicy> for PackagePolicyRevision {
    fn from(value: ProposedPackagePolicy) -> Self {
        Self::ProposedPackagePolicy(value)
    }
}

union!(PackagePolicyRevision);

impl Serialize for PackagePolicyRevision {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::PackagePolicy(value) => value.serialize(serializer),
            Self::ProposedPackagePolicy(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PackagePolicyRevision {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if value.is_object() {
            let fits = [
                Fit {
                    required: <PackagePolicy as Record>::REQUIRED,
                    known: &[
                        "id",
                        "name",
                        "enabled",
                        "revision",
                        "created_at",
                        "created_by",
                        "updated_at",
                        "updated_by",
                        "inputs",
                        "additional_datastreams_permissions",
                        "agents",
                        "description",
                        "elasticsearch",
                        "is_managed",
                        "namespace",
                        "output_id",
                        "overrides",
                        "package",
                        "policy_id",
                        "policy_ids",
                        "secret_references",
                        "spaceIds",
                        "supports_agentless",
                        "vars",
                        "version",
                    ],
                },
                Fit {
                    required: <ProposedPackagePolicy as Record>::REQUIRED,
                    known: &[
                        "name",
                        "enabled",
                        "inputs",
                        "additional_datastreams_permissions",
                        "agents",
                        "created_at",
                        "created_by",
                        "description",
                        "elasticsearch",
                        "errors",
                        "force",
                        "id",
                        "is_managed",
                        "missingVars",
                        "namespace",
                        "output_id",
                        "overrides",
                        "package",
                        "policy_id",
                        "policy_ids",
                        "revision",
                        "secret_references",
                        "spaceIds",
                        "supports_agentless",
                        "updated_at",
                        "updated_by",
                        "vars",
                        "version",
                    ],
                },
            ];
            for candidate in rank(&value, &fits) {
                let decoded = match candidate {
                    0 => Deserialize::deserialize(&value).map(Self::PackagePolicy),
                    _ => {
                        Deserialize::deserialize(&value).map(Self::ProposedPackagePolicy)
                    }
                };
                if let Ok(known) = decoded {
                    return Ok(known);
                }
            }
        }
        Ok(Self::Unknown(value))
    }
}

/// Package policies to upgrade.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackagePolicyUpgrade {
    /// Ids of the package policies.
    pub package_policy_ids: Vec<String>,
}

impl PackagePolicyUpgrade {
    /// Creates the value from its required property.
    pub fn new(package_policy_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            package_policy_ids: package_policy_ids.into_iter().map(Into::into).collect(),
        }
    }
}

record!(PackagePolicyUpgrade);

impl Record for PackagePolicyUpgrade {
    const NAME: &'static str = "PackagePolicyUpgrade";
    const REQUIRED: &'static [&'static str] = &["packagePolicyIds"];

    fn blank() -> Self {
        Self::new(Vec::<String>::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "packagePolicyIds" => read(map, &mut self.package_policy_ids),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("packagePolicyIds", &self.package_policy_ids).end()
    }
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
    /// Creates the value from its required property.
    pub fn new(package_policy_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            package_policy_ids: package_policy_ids.into_iter().map(Into::into).collect(),
            package_version: None,
        }
    }

    /// Sets `package_version`.
    #[must_use]
    pub fn package_version(mut self, package_version: impl Into<String>) -> Self {
        self.package_version = Some(package_version.into());
        self
    }
}

record!(PackagePolicyUpgradeDryRun);

impl Record for PackagePolicyUpgradeDryRun {
    const NAME: &'static str = "PackagePolicyUpgradeDryRun";
    const REQUIRED: &'static [&'static str] = &["packagePolicyIds"];

    fn blank() -> Self {
        Self::new(Vec::<String>::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "packagePolicyIds" => read(map, &mut self.package_policy_ids),
            "packageVersion" => read(map, &mut self.package_version),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("packagePolicyIds", &self.package_policy_ids)
            .optional("packageVersion", &self.package_version)
            .end()
    }
}

/// What an upgrade would make of one package policy.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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
}

impl PackagePolicyUpgradePreview {
    /// Creates the value from its required property.
    pub fn new(has_errors: bool) -> Self {
        Self {
            has_errors,
            agent_diff: None,
            body: None,
            diff: None,
            name: None,
            status_code: None,
        }
    }
}

record!(PackagePolicyUpgradePreview);

impl Record for PackagePolicyUpgradePreview {
    const NAME: &'static str = "PackagePolicyUpgradePreview";
    const REQUIRED: &'static [&'static str] = &["hasErrors"];

    fn blank() -> Self {
        Self::new(false)
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "hasErrors" => read(map, &mut self.has_errors),
            "agent_diff" => read(map, &mut self.agent_diff),
            "body" => read(map, &mut self.body),
            "diff" => read(map, &mut self.diff),
            "name" => read(map, &mut self.name),
            "statusCode" => read_whole(map, &mut self.status_code),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("hasErrors", &self.has_errors)
            .optional("agent_diff", &self.agent_diff)
            .optional("body", &self.body)
            .optional("diff", &self.diff)
            .optional("name", &self.name)
            .optional("statusCode", &self.status_code)
            .end()
    }
}

/// A package policy as an upgrade would leave it, with the problems that stand in the way.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProposedPackagePolicy {
    /// Name of the package policy; no two should have the same.
    pub name: String,
    /// Whether the policy is in force.
    pub enabled: bool,
    /// Inputs in the full form, where every variable is an object with type and value.
    pub inputs: Vec<PackagePolicyInput>,
    /// Further data streams that agents may write to.
    pub additional_datastreams_permissions: Field<Vec<String>>,

    /// Number of agents that run the policy.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub agents: Option<i64>,

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
    /// Whether the policy was written with force.
    pub force: Option<bool>,
    /// Id of the package policy; left out as a rule.
    pub id: Option<String>,
    /// Whether the policy is maintained by Elastic and closed to ordinary changes.
    pub is_managed: Option<bool>,
    /// Names of the variables that the new version needs and the policy does not set.
    pub missing_vars: Option<Vec<String>>,
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
    /// Number that grows by one with every change.
    pub revision: Option<i64>,
    /// Secrets that the policy uses.
    pub secret_references: Option<Vec<SecretReference>>,

    /// Spaces that the policy is visible in.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub space_ids: Option<Vec<String>>,

    /// Whether the policy belongs to an agentless agent policy.
    ///
    /// Default: `false`.
    pub supports_agentless: Field<bool>,

    /// When the policy was last changed.
    pub updated_at: Option<DateTime>,
    /// Who last changed the policy.
    pub updated_by: Option<String>,
    /// Variables that hold for the whole policy, by name.
    pub vars: Option<BTreeMap<String, PackagePolicyVariable>>,
    /// Token of the stored state, for detecting concurrent changes.
    pub version: Option<String>,
}

#[allow(deprecated)]
impl ProposedPackagePolicy {
    /// Creates the value from its required properties.
    pub fn new(
        name: impl Into<String>,
        enabled: bool,
        inputs: impl IntoIterator<Item = PackagePolicyInput>,
    ) -> Self {
        Self {
            name: name.into(),
            enabled,
            inputs: inputs.into_iter().collect(),
            additional_datastreams_permissions: Field::Absent,
            agents: None,
            created_at: None,
            created_by: None,
            description: None,
            elasticsearch: None,
            errors: None,
            force: None,
            id: None,
            is_managed: None,
            missing_vars: None,
            namespace: None,
            output_id: Field::Absent,
            overrides: Field::Absent,
            package: None,
            policy_id: Field::Absent,
            policy_ids: None,
            revision: None,
            secret_references: None,
            space_ids: None,
            supports_agentless: Field::Absent,
            updated_at: None,
            updated_by: None,
            vars: None,
            version: None,
        }
    }
}

record!(ProposedPackagePolicy);

#[allow(deprecated)]
impl Record for ProposedPackagePolicy {
    const NAME: &'static str = "ProposedPackagePolicy";
    const REQUIRED: &'static [&'static str] = &["name", "enabled", "inputs"];

    fn blank() -> Self {
        Self::new(String::new(), false, Vec::<PackagePolicyInput>::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "name" => read(map, &mut self.name),
            "enabled" => read(map, &mut self.enabled),
            "inputs" => read(map, &mut self.inputs),
            "additional_datastreams_permissions" => {
                read(map, &mut self.additional_datastreams_permissions)
            }
            "agents" => read_whole(map, &mut self.agents),
            "created_at" => read(map, &mut self.created_at),
            "created_by" => read(map, &mut self.created_by),
            "description" => read(map, &mut self.description),
            "elasticsearch" => read(map, &mut self.elasticsearch),
            "errors" => read(map, &mut self.errors),
            "force" => read(map, &mut self.force),
            "id" => read(map, &mut self.id),
            "is_managed" => read(map, &mut self.is_managed),
            "missingVars" => read(map, &mut self.missing_vars),
            "namespace" => read(map, &mut self.namespace),
            "output_id" => read(map, &mut self.output_id),
            "overrides" => read(map, &mut self.overrides),
            "package" => read(map, &mut self.package),
            "policy_id" => read(map, &mut self.policy_id),
            "policy_ids" => read(map, &mut self.policy_ids),
            "revision" => read_whole(map, &mut self.revision),
            "secret_references" => read(map, &mut self.secret_references),
            "spaceIds" => read(map, &mut self.space_ids),
            "supports_agentless" => read(map, &mut self.supports_agentless),
            "updated_at" => read(map, &mut self.updated_at),
            "updated_by" => read(map, &mut self.updated_by),
            "vars" => read(map, &mut self.vars),
            "version" => read(map, &mut self.version),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("name", &self.name)
            .entry("enabled", &self.enabled)
            .entry("inputs", &self.inputs)
            .field(
                "additional_datastreams_permissions",
                &self.additional_datastreams_permissions,
            )
            .optional("agents", &self.agents)
            .optional("created_at", &self.created_at)
            .optional("created_by", &self.created_by)
            .optional("description", &self.description)
            .optional("elasticsearch", &self.elasticsearch)
            .optional("errors", &self.errors)
            .optional("force", &self.force)
            .optional("id", &self.id)
            .optional("is_managed", &self.is_managed)
            .optional("missingVars", &self.missing_vars)
            .optional("namespace", &self.namespace)
            .field("output_id", &self.output_id)
            .field("overrides", &self.overrides)
            .optional("package", &self.package)
            .field("policy_id", &self.policy_id)
            .optional("policy_ids", &self.policy_ids)
            .optional("revision", &self.revision)
            .optional("secret_references", &self.secret_references)
            .optional("spaceIds", &self.space_ids)
            .field("supports_agentless", &self.supports_agentless)
            .optional("updated_at", &self.updated_at)
            .optional("updated_by", &self.updated_by)
            .optional("vars", &self.vars)
            .optional("version", &self.version)
            .end()
    }
}

/// Outcome of the upgrade of one package policy.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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
}

impl UpgradedPackagePolicy {
    /// Creates the value from its required properties.
    pub fn new(id: impl Into<String>, success: bool) -> Self {
        Self {
            id: id.into(),
            success,
            body: None,
            name: None,
            status_code: None,
        }
    }
}

record!(UpgradedPackagePolicy);

impl Record for UpgradedPackagePolicy {
    const NAME: &'static str = "UpgradedPackagePolicy";
    const REQUIRED: &'static [&'static str] = &["id", "success"];

    fn blank() -> Self {
        Self::new(String::new(), false)
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "success" => read(map, &mut self.success),
            "body" => read(map, &mut self.body),
            "name" => read(map, &mut self.name),
            "statusCode" => read_whole(map, &mut self.status_code),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("id", &self.id)
            .entry("success", &self.success)
            .optional("body", &self.body)
            .optional("name", &self.name)
            .optional("statusCode", &self.status_code)
            .end()
    }
}
