// Generated from specs/kibana; do not edit.

//! Integration packages, installed from the registry or uploaded, and the files inside them.

use openapi_runtime::wire::{Kept, OpenEnum, Raw, blank, unknown, write_unknown};
use openapi_runtime::{Json, UnknownValue, open_enum, record, setters, union};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

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
    /// `knowledge_base`
    KnowledgeBase,
    /// `esql_view`
    EsqlView,
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
            Self::KnowledgeBase => "knowledge_base",
            Self::EsqlView => "esql_view",
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
            "knowledge_base" => Self::KnowledgeBase,
            "esql_view" => Self::EsqlView,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// A resource that a package puts into Elasticsearch.
#[derive(Clone, PartialEq)]
pub struct ElasticsearchPackageAsset {
    /// Name of the resource.
    pub id: String,
    /// Kind of an Elasticsearch resource that a package ships.
    pub type_: ElasticsearchAssetType,
    /// Whether the resource waits for a user with enough rights before it is started.
    pub deferred: Option<bool>,
    /// Version of the resource.
    pub version: Option<String>,
    _kept: Kept,
}

impl ElasticsearchPackageAsset {
    /// Creates the value from its required properties.
    pub fn new(id: impl Into<String>, type_: ElasticsearchAssetType) -> Self {
        Self {
            id: id.into(),
            type_,
            ..blank()
        }
    }
}

record! {
    ElasticsearchPackageAsset + _kept;
    required id = "id";
    required type_ = "type";
    optional deferred = "deferred";
    optional version = "version";
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
#[derive(Clone, PartialEq)]
pub struct KibanaPackageAsset {
    /// Id of the saved object.
    pub id: String,
    /// Type of a saved object that a package ships; servers may send types that are not listed.
    pub type_: KibanaAssetType,

    /// Whether the object waits for a user with enough rights before it is installed.
    ///
    /// Not sent by 9.1.
    pub deferred: Option<bool>,

    /// Id that the object has in the package, when it had to be stored under another one.
    pub origin_id: Option<String>,
    _kept: Kept,
}

impl KibanaPackageAsset {
    /// Creates the value from its required properties.
    pub fn new(id: impl Into<String>, type_: KibanaAssetType) -> Self {
        Self {
            id: id.into(),
            type_,
            ..blank()
        }
    }
}

record! {
    KibanaPackageAsset + _kept;
    required id = "id";
    required type_ = "type";
    optional deferred = "deferred";
    optional origin_id = "originId";
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
    Unknown(Json),
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
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some(
                "csp-rule-template" | "dashboard" | "index-pattern" | "lens" | "map"
                | "ml-module" | "osquery-pack-asset" | "osquery-saved-query" | "search"
                | "security-rule" | "tag" | "visualization",
            ) => value.arm(Self::Kibana, Self::Unknown),
            Some(
                "component_template" | "data_stream_ilm_policy" | "esql_view"
                | "ilm_policy" | "index" | "index_template" | "ingest_pipeline"
                | "knowledge_base" | "ml_model" | "transform",
            ) => value.arm(Self::Elasticsearch, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
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
    setters! {
        force(value: bool) = Some(value);
        ignore_constraints(value: bool) = Some(value);
    }
}

record! {
    PackageInstallOptions: new;
    optional force = "force";
    optional ignore_constraints = "ignore_constraints";
}

/// Outcome of the installation of a package.
#[derive(Clone, PartialEq)]
pub struct PackageInstallation {
    /// Assets that belong to the installed package.
    pub items: Vec<PackageAsset>,
    /// Where an installed package came from.
    pub meta: PackageInstallationMeta,
    _kept: Kept,
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
            ..blank()
        }
    }
}

record! {
    PackageInstallation + _kept;
    required items = "items";
    required meta = "_meta";
}

/// Where an installed package came from.
#[derive(Clone, PartialEq)]
pub struct PackageInstallationMeta {
    /// Origin of the package, such as the registry, a bundle of Kibana or an upload.
    pub install_source: String,

    /// Name of the package; left out by servers that do not report it here.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub name: Option<String>,

    _kept: Kept,
}

impl PackageInstallationMeta {
    /// Creates the value from its required property.
    pub fn new(install_source: impl Into<String>) -> Self {
        Self {
            install_source: install_source.into(),
            ..blank()
        }
    }
}

record! {
    PackageInstallationMeta + _kept;
    required install_source = "install_source";
    optional name = "name";
}

/// Outcome of the removal of a package.
#[derive(Clone, PartialEq)]
pub struct PackageRemoval {
    /// Assets that were removed with the package.
    pub items: Vec<PackageAsset>,
    _kept: Kept,
}

impl PackageRemoval {
    /// Creates the value from its required property.
    pub fn new(items: impl IntoIterator<Item = impl Into<PackageAsset>>) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    PackageRemoval + _kept;
    required items = "items";
}
