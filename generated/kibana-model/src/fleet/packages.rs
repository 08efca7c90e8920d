// Generated from specs/kibana; do not edit.

//! Integration packages, installed from the registry or uploaded, and the files inside them.

use openapi_runtime::wire::{
    Entries, OpenEnum, Record, arm, blank, read, tag, unknown, write_unknown,
};
use openapi_runtime::{UnknownValue, open_enum, record, union};
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// Kind of an Elasticsearch resource that a package ships.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ElasticsearchAssetType {
    /// `index`
    Index,
    /// `index_template`
    IndexTemplate,
    /// `component_template`
    ComponentTemplate,
    /// `ingest_pipeline`
    IngestPipeline,
    /// `ilm_policy`
    IlmPolicy,
    /// `data_stream_ilm_policy`
    DataStreamIlmPolicy,
    /// `transform`
    Transform,
    /// `ml_model`
    MlModel,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl ElasticsearchAssetType {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Index => "index",
            Self::IndexTemplate => "index_template",
            Self::ComponentTemplate => "component_template",
            Self::IngestPipeline => "ingest_pipeline",
            Self::IlmPolicy => "ilm_policy",
            Self::DataStreamIlmPolicy => "data_stream_ilm_policy",
            Self::Transform => "transform",
            Self::MlModel => "ml_model",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(ElasticsearchAssetType);

impl OpenEnum for ElasticsearchAssetType {
    fn from_wire(value: &str) -> Self {
        match value {
            "index" => Self::Index,
            "index_template" => Self::IndexTemplate,
            "component_template" => Self::ComponentTemplate,
            "ingest_pipeline" => Self::IngestPipeline,
            "ilm_policy" => Self::IlmPolicy,
            "data_stream_ilm_policy" => Self::DataStreamIlmPolicy,
            "transform" => Self::Transform,
            "ml_model" => Self::MlModel,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// A resource that a package puts into Elasticsearch.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ElasticsearchPackageAsset {
    /// Name of the resource.
    pub id: String,
    /// Kind of an Elasticsearch resource that a package ships.
    pub type_: ElasticsearchAssetType,
    /// Whether the resource waits for a user with enough rights before it is started.
    pub deferred: Option<bool>,
    /// Version of the resource.
    pub version: Option<String>,
}

impl ElasticsearchPackageAsset {
    /// Creates the value from its required properties.
    pub fn new(id: impl Into<String>, type_: ElasticsearchAssetType) -> Self {
        Self {
            id: id.into(),
            type_,
            deferred: None,
            version: None,
        }
    }
}

record!(ElasticsearchPackageAsset);

impl Record for ElasticsearchPackageAsset {
    const NAME: &'static str = "ElasticsearchPackageAsset";
    const REQUIRED: &'static [&'static str] = &["id", "type"];

    fn blank() -> Self {
        Self::new(String::new(), blank())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "type" => read(map, &mut self.type_),
            "deferred" => read(map, &mut self.deferred),
            "version" => read(map, &mut self.version),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("id", &self.id)
            .entry("type", &self.type_)
            .optional("deferred", &self.deferred)
            .optional("version", &self.version)
            .end()
    }
}

/// Type of a saved object that a package ships; servers may send types that are not listed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum KibanaAssetType {
    /// `dashboard`
    Dashboard,
    /// `lens`
    Lens,
    /// `visualization`
    Visualization,
    /// `search`
    Search,
    /// `index-pattern`
    IndexPattern,
    /// `map`
    Map,
    /// `ml-module`
    MlModule,
    /// `security-rule`
    SecurityRule,
    /// `csp-rule-template`
    CspRuleTemplate,
    /// `osquery-pack-asset`
    OsqueryPackAsset,
    /// `osquery-saved-query`
    OsquerySavedQuery,
    /// `tag`
    Tag,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl KibanaAssetType {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dashboard => "dashboard",
            Self::Lens => "lens",
            Self::Visualization => "visualization",
            Self::Search => "search",
            Self::IndexPattern => "index-pattern",
            Self::Map => "map",
            Self::MlModule => "ml-module",
            Self::SecurityRule => "security-rule",
            Self::CspRuleTemplate => "csp-rule-template",
            Self::OsqueryPackAsset => "osquery-pack-asset",
            Self::OsquerySavedQuery => "osquery-saved-query",
            Self::Tag => "tag",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(KibanaAssetType);

impl OpenEnum for KibanaAssetType {
    fn from_wire(value: &str) -> Self {
        match value {
            "dashboard" => Self::Dashboard,
            "lens" => Self::Lens,
            "visualization" => Self::Visualization,
            "search" => Self::Search,
            "index-pattern" => Self::IndexPattern,
            "map" => Self::Map,
            "ml-module" => Self::MlModule,
            "security-rule" => Self::SecurityRule,
            "csp-rule-template" => Self::CspRuleTemplate,
            "osquery-pack-asset" => Self::OsqueryPackAsset,
            "osquery-saved-query" => Self::OsquerySavedQuery,
            "tag" => Self::Tag,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// A saved object that a package puts into Kibana.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KibanaPackageAsset {
    /// Id of the saved object.
    pub id: String,
    /// Type of a saved object that a package ships; servers may send types that are not listed.
    pub type_: KibanaAssetType,
    /// Id that the object has in the package, when it had to be stored under another one.
    pub origin_id: Option<String>,
}

impl KibanaPackageAsset {
    /// Creates the value from its required properties.
    pub fn new(id: impl Into<String>, type_: KibanaAssetType) -> Self {
        Self {
            id: id.into(),
            type_,
            origin_id: None,
        }
    }
}

record!(KibanaPackageAsset);

impl Record for KibanaPackageAsset {
    const NAME: &'static str = "KibanaPackageAsset";
    const REQUIRED: &'static [&'static str] = &["id", "type"];

    fn blank() -> Self {
        Self::new(String::new(), blank())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "type" => read(map, &mut self.type_),
            "originId" => read(map, &mut self.origin_id),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("id", &self.id)
            .entry("type", &self.type_)
            .optional("originId", &self.origin_id)
            .end()
    }
}

/// Something that a package puts into Kibana or Elasticsearch; `type` tells which of the two.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PackageAsset {
    /// A saved object that a package puts into Kibana.
    Kibana(KibanaPackageAsset),
    /// A resource that a package puts into Elasticsearch.
    Elasticsearch(ElasticsearchPackageAsset),
    /// Anything else, as it came.
    Unknown(Value),
}

impl From<KibanaPackageAsset> for PackageAsset {
    fn from(value: KibanaPackageAsset) -> Self {
        Self::Kibana(value)
    }
}

impl From<ElasticsearchPackageAsset> for PackageAsset {
    fn from(value: ElasticsearchPackageAsset) -> Self {
        Self::Elasticsearch(value)
    }
}

union!(PackageAsset);

impl Serialize for PackageAsset {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Kibana(value) => value.serialize(serializer),
            Self::Elasticsearch(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PackageAsset {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let decoded = match tag(&value, "type") {
            Some(
                "csp-rule-template" | "dashboard" | "index-pattern" | "lens" | "map"
                | "ml-module" | "osquery-pack-asset" | "osquery-saved-query" | "search"
                | "security-rule" | "tag" | "visualization",
            ) => arm(value, Self::Kibana, Self::Unknown),
            Some(
                "component_template" | "data_stream_ilm_policy" | "ilm_policy" | "index"
                | "index_template" | "ingest_pipeline" | "ml_model" | "transform",
            ) => arm(value, Self::Elasticsearch, Self::Unknown),
            _ => Self::Unknown(value),
        };
        Ok(decoded)
    }
}

/// Checks that an installation may skip.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PackageInstallOptions {
    /// Installs again over the same version, or puts an older version in place of a newer one.
    ///
    /// Default: `false`.
    pub force: Option<bool>,

    /// Skips the check that the package supports this version of Kibana.
    ///
    /// Default: `false`.
    pub ignore_constraints: Option<bool>,
}

impl PackageInstallOptions {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `force`.
    #[must_use]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }

    /// Sets `ignore_constraints`.
    #[must_use]
    pub fn ignore_constraints(mut self, ignore_constraints: bool) -> Self {
        self.ignore_constraints = Some(ignore_constraints);
        self
    }
}

record!(PackageInstallOptions);

impl Record for PackageInstallOptions {
    const NAME: &'static str = "PackageInstallOptions";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "force" => read(map, &mut self.force),
            "ignore_constraints" => read(map, &mut self.ignore_constraints),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .optional("force", &self.force)
            .optional("ignore_constraints", &self.ignore_constraints)
            .end()
    }
}

/// Outcome of the installation of a package.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackageInstallation {
    /// Assets that belong to the installed package.
    pub items: Vec<PackageAsset>,
    /// Where an installed package came from.
    pub meta: PackageInstallationMeta,
}

impl PackageInstallation {
    /// Creates the value from its required properties.
    pub fn new(
        items: impl IntoIterator<Item = impl Into<PackageAsset>>,
        meta: PackageInstallationMeta,
    ) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
            meta,
        }
    }
}

record!(PackageInstallation);

impl Record for PackageInstallation {
    const NAME: &'static str = "PackageInstallation";
    const REQUIRED: &'static [&'static str] = &["items", "_meta"];

    fn blank() -> Self {
        Self::new(Vec::<PackageAsset>::new(), blank())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "items" => read(map, &mut self.items),
            "_meta" => read(map, &mut self.meta),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("items", &self.items).entry("_meta", &self.meta).end()
    }
}

/// Where an installed package came from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackageInstallationMeta {
    /// Origin of the package, such as the registry, a bundle of Kibana or an upload.
    pub install_source: String,

    /// Name of the package; left out by servers that do not report it here.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub name: Option<String>,
}

impl PackageInstallationMeta {
    /// Creates the value from its required property.
    pub fn new(install_source: impl Into<String>) -> Self {
        Self {
            install_source: install_source.into(),
            name: None,
        }
    }
}

record!(PackageInstallationMeta);

impl Record for PackageInstallationMeta {
    const NAME: &'static str = "PackageInstallationMeta";
    const REQUIRED: &'static [&'static str] = &["install_source"];

    fn blank() -> Self {
        Self::new(String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "install_source" => read(map, &mut self.install_source),
            "name" => read(map, &mut self.name),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("install_source", &self.install_source)
            .optional("name", &self.name)
            .end()
    }
}

/// Outcome of the removal of a package.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackageRemoval {
    /// Assets that were removed with the package.
    pub items: Vec<PackageAsset>,
}

impl PackageRemoval {
    /// Creates the value from its required property.
    pub fn new(items: impl IntoIterator<Item = impl Into<PackageAsset>>) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
        }
    }
}

record!(PackageRemoval);

impl Record for PackageRemoval {
    const NAME: &'static str = "PackageRemoval";
    const REQUIRED: &'static [&'static str] = &["items"];

    fn blank() -> Self {
        Self::new(Vec::<PackageAsset>::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "items" => read(map, &mut self.items),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("items", &self.items).end()
    }
}
