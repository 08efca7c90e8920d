// Generated from specs/kibana; do not edit.

//! Integration packages, installed from the registry or uploaded, and the files inside them.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{
    DateTime, Field, Json, UnknownValue, made_of, open_enum, record, setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::ItemError;
use crate::fleet::{ExperimentalDataStreamFeatures, ReleaseStage, TextOrNumber};

/// What became of a transform.
#[derive(Clone, PartialEq)]
pub struct AuthorizedTransform {
    /// Id of the transform.
    pub transform_id: String,
    /// Whether it runs.
    pub success: bool,
    /// Why it does not.
    pub error: Option<ItemError>,
    _kept: Kept,
}

impl AuthorizedTransform {
    /// `error`: `None` is `null`.
    pub fn new(transform_id: impl Into<String>, success: bool, error: Option<ItemError>) -> Self {
        Self {
            transform_id: transform_id.into(),
            success,
            error,
            ..blank()
        }
    }
}

record! {
    AuthorizedTransform + _kept;
    required transform_id = "transformId";
    required success = "success";
    nullable error = "error";
}

/// A package that could not be installed.
#[derive(Clone, PartialEq)]
pub struct BulkInstallFailure {
    /// Name of the package.
    pub name: String,
    /// The status that a call for this package alone would have.
    pub status_code: i64,
    /// What went wrong, as a text or an object.
    pub error: ItemError,
    _kept: Kept,
}

impl BulkInstallFailure {
    pub fn new(name: impl Into<String>, status_code: i64, error: impl Into<ItemError>) -> Self {
        Self {
            name: name.into(),
            status_code,
            error: error.into(),
            ..blank()
        }
    }
}

record! {
    BulkInstallFailure + _kept;
    required name = "name";
    required_number status_code = "statusCode";
    required error = "error";
}

/// What became of a package.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BulkInstallOutcome {
    /// A package that is installed.
    Installed(BulkInstalledPackage),
    /// A package that could not be installed.
    Failed(BulkInstallFailure),
    /// Anything else, as it came.
    Unknown(Json),
}

impl BulkInstallOutcome {
    /// Name of the package.
    ///
    /// All known alternatives have it.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Installed(value) => Some(value.name.as_str()),
            Self::Failed(value) => Some(value.name.as_str()),
            Self::Unknown(_) => None,
        }
    }
}

impl From<BulkInstalledPackage> for BulkInstallOutcome {
    fn from(value: BulkInstalledPackage) -> Self {
        Self::Installed(value)
    }
}

impl From<BulkInstallFailure> for BulkInstallOutcome {
    fn from(value: BulkInstallFailure) -> Self {
        Self::Failed(value)
    }
}

union!(BulkInstallOutcome);

impl Serialize for BulkInstallOutcome {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Installed(value) => value.serialize(serializer),
            Self::Failed(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for BulkInstallOutcome {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("version") {
            return value.arm(Self::Installed, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Failed, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// What was done to install a package.
#[derive(Clone, PartialEq)]
pub struct BulkInstallResult {
    /// What kind of installation it was: a first one, an update, a reinstallation, or unknown where
    /// nothing was to be done.
    pub install_type: String,

    /// Assets that belong to the package.
    pub assets: Option<Vec<PackageAsset>>,
    /// An error; none where the package is installed.
    pub error: Option<Json>,
    /// Where the package came from.
    pub install_source: Option<PackageInstallSource>,
    /// Whether anything had to be done.
    pub status: Option<BulkInstallStatus>,
    _kept: Kept,
}

impl BulkInstallResult {
    pub fn new(install_type: impl Into<String>) -> Self {
        Self {
            install_type: install_type.into(),
            ..blank()
        }
    }
}

record! {
    BulkInstallResult + _kept;
    required install_type = "installType";
    optional assets = "assets";
    optional_json error = "error";
    optional install_source = "installSource";
    optional status = "status";
}

/// Whether anything had to be done.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BulkInstallStatus {
    /// `installed`
    Installed,
    /// `already_installed`
    AlreadyInstalled,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    BulkInstallStatus;
    Installed = "installed";
    AlreadyInstalled = "already_installed";
}

/// A package that is installed.
#[derive(Clone, PartialEq)]
pub struct BulkInstalledPackage {
    /// Name of the package.
    pub name: String,
    /// The installed version.
    pub version: String,
    /// What was done.
    pub result: BulkInstallResult,
    _kept: Kept,
}

impl BulkInstalledPackage {
    pub fn new(
        name: impl Into<String>,
        version: impl Into<String>,
        result: BulkInstallResult,
    ) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
            result,
            ..blank()
        }
    }
}

record! {
    BulkInstalledPackage + _kept;
    required name = "name";
    required version = "version";
    required result = "result";
}

/// Packages to install.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkPackageInstall {
    /// The packages, by name or with their versions.
    ///
    /// At least 1 item.
    pub packages: Vec<PackageChoice>,

    /// Installs them again where they are there already.
    ///
    /// Default: `false`.
    pub force: Option<bool>,
}

impl BulkPackageInstall {
    pub fn new(packages: impl IntoIterator<Item = impl Into<PackageChoice>>) -> Self {
        Self {
            packages: packages.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        force(value: bool) = Some(value);
    }
}

record! {
    BulkPackageInstall;
    required packages = "packages";
    optional force = "force";
}

/// What became of the packages.
#[derive(Clone, PartialEq)]
pub struct BulkPackageInstallation {
    /// One for each package.
    pub items: Vec<BulkInstallOutcome>,
    _kept: Kept,
}

impl BulkPackageInstallation {
    pub fn new(items: impl IntoIterator<Item = impl Into<BulkInstallOutcome>>) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    BulkPackageInstallation + _kept;
    required items = "items";
}

/// Packages that go back to their former versions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkPackageRollback {
    /// The packages.
    ///
    /// At least 1 item and at most 1000 items.
    pub packages: Vec<PackageToRollBack>,
}

impl BulkPackageRollback {
    pub fn new(packages: impl IntoIterator<Item = impl Into<PackageToRollBack>>) -> Self {
        Self {
            packages: packages.into_iter().map(Into::into).collect(),
        }
    }
}

made_of!(BulkPackageRollback, items = PackageToRollBack);

record! {
    BulkPackageRollback;
    required packages = "packages";
}

/// Packages to uninstall.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkPackageUninstall {
    /// The packages.
    ///
    /// At least 1 item and at most 1000 items.
    pub packages: Vec<PackageToUninstall>,

    /// Uninstalls them although package policies depend on them.
    ///
    /// Default: `false`.
    pub force: Option<bool>,
}

impl BulkPackageUninstall {
    pub fn new(packages: impl IntoIterator<Item = PackageToUninstall>) -> Self {
        Self {
            packages: packages.into_iter().collect(),
            ..blank()
        }
    }

    setters! {
        force(value: bool) = Some(value);
    }
}

made_of!(BulkPackageUninstall, items = PackageToUninstall);

record! {
    BulkPackageUninstall;
    required packages = "packages";
    optional force = "force";
}

/// Packages to upgrade.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkPackageUpgrade {
    /// The packages.
    ///
    /// At least 1 item and at most 1000 items.
    pub packages: Vec<PackageToUpgrade>,

    /// Installs a version again that is there already.
    ///
    /// Default: `false`.
    pub force: Option<bool>,

    /// Lets a beta or preview release be the newest version.
    pub prerelease: Option<bool>,

    /// Upgrades the package policies as well.
    ///
    /// Default: `false`.
    pub upgrade_package_policies: Option<bool>,
}

impl BulkPackageUpgrade {
    pub fn new(packages: impl IntoIterator<Item = PackageToUpgrade>) -> Self {
        Self {
            packages: packages.into_iter().collect(),
            ..blank()
        }
    }

    setters! {
        force(value: bool) = Some(value);
        prerelease(value: bool) = Some(value);
        upgrade_package_policies(value: bool) = Some(value);
    }
}

record! {
    BulkPackageUpgrade;
    required packages = "packages";
    optional force = "force";
    optional prerelease = "prerelease";
    optional upgrade_package_policies = "upgrade_package_policies";
}

/// A dataset of a custom package.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomDataset {
    /// Name of the dataset, such as `conveyor.belts`.
    pub name: String,
    /// What kind of data a data stream has.
    pub type_: DataStreamType,
}

impl CustomDataset {
    pub fn new(name: impl Into<String>, type_: DataStreamType) -> Self {
        Self { name: name.into(), type_ }
    }
}

record! {
    CustomDataset;
    required name = "name";
    required type_ = "type";
}

/// Changes to a custom package.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomIntegrationUpdate {
    /// The text that explains the package, as Markdown.
    pub read_me_data: String,
    /// Ids of the categories.
    pub categories: Option<Vec<String>>,
}

impl CustomIntegrationUpdate {
    pub fn new(read_me_data: impl Into<String>) -> Self {
        Self {
            read_me_data: read_me_data.into(),
            ..blank()
        }
    }

    setters! {
        categories(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    CustomIntegrationUpdate;
    required read_me_data = "readMeData";
    optional categories = "categories";
}

/// What kind of data a data stream has.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DataStreamType {
    /// `logs`
    Logs,
    /// `metrics`
    Metrics,
    /// `traces`
    Traces,
    /// `synthetics`
    Synthetics,
    /// `profiling`
    Profiling,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    DataStreamType;
    Logs = "logs";
    Metrics = "metrics";
    Traces = "traces";
    Synthetics = "synthetics";
    Profiling = "profiling";
}

/// What a package needs from the subscription and the deployment.
#[derive(Clone, Default, PartialEq)]
pub struct ElasticCondition {
    /// Solutions that the deployment has to have.
    pub capabilities: Option<Vec<String>>,
    /// The least subscription, such as `basic`.
    pub subscription: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    ElasticCondition + _kept: new;
    optional capabilities = "capabilities";
    optional subscription = "subscription";
    ..rest extra
}

/// Kind of an Elasticsearch resource that a package ships.
#[derive(Clone, Debug)]
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
    /// `knowledge_base`, since 9.2.0
    KnowledgeBase,
    /// `esql_view`, since 9.4.0
    EsqlView,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ElasticsearchAssetType;
    Index = "index";
    IndexTemplate = "index_template";
    ComponentTemplate = "component_template";
    IngestPipeline = "ingest_pipeline";
    IlmPolicy = "ilm_policy";
    DataStreamIlmPolicy = "data_stream_ilm_policy";
    Transform = "transform";
    MlModel = "ml_model";
    KnowledgeBase = "knowledge_base";
    EsqlView = "esql_view";
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

/// An installation that failed.
#[derive(Clone, PartialEq)]
pub struct FailedPackageInstall {
    /// When it failed.
    pub created_at: DateTime,
    /// The version that was to be installed.
    pub target_version: String,
    /// Why it failed.
    pub error: PackageInstallError,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl FailedPackageInstall {
    pub fn new(
        created_at: impl Into<DateTime>,
        target_version: impl Into<String>,
        error: PackageInstallError,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            target_version: target_version.into(),
            error,
            ..blank()
        }
    }
}

record! {
    FailedPackageInstall + _kept;
    required created_at = "created_at";
    required target_version = "target_version";
    required error = "error";
    ..rest extra
}

/// A package, in the property `item`.
#[derive(Clone, PartialEq)]
pub struct FoundPackage {
    /// A package with its manifest.
    pub item: Package,
    /// Whether the package is in use; only where it was asked for.
    pub metadata: Option<PackageMetadata>,
    _kept: Kept,
}

impl FoundPackage {
    #[inline]
    pub fn new(item: Package) -> Self {
        Self { item, ..blank() }
    }
}

record! {
    FoundPackage + _kept;
    required item = "item";
    optional metadata = "metadata";
}

/// A saved object of a package.
#[derive(Clone, PartialEq)]
pub struct FoundPackageAsset {
    /// Id of the saved object.
    pub id: String,
    /// Type of the saved object.
    pub type_: String,
    /// What a saved object says of itself.
    pub attributes: PackageAssetAttributes,
    /// Path of its page in Kibana.
    pub app_link: Option<String>,
    /// When it was last changed.
    pub updated_at: Option<DateTime>,
    _kept: Kept,
}

impl FoundPackageAsset {
    pub fn new(
        id: impl Into<String>,
        type_: impl Into<String>,
        attributes: PackageAssetAttributes,
    ) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
            attributes,
            ..blank()
        }
    }
}

record! {
    FoundPackageAsset + _kept;
    required id = "id";
    required type_ = "type";
    required attributes = "attributes";
    optional app_link = "appLink";
    optional updated_at = "updatedAt";
}

/// Saved objects of packages.
#[derive(Clone, PartialEq)]
pub struct FoundPackageAssets {
    /// The saved objects that were found.
    pub items: Vec<FoundPackageAsset>,
    _kept: Kept,
}

impl FoundPackageAssets {
    pub fn new(items: impl IntoIterator<Item = FoundPackageAsset>) -> Self {
        Self {
            items: items.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    FoundPackageAssets + _kept;
    required items = "items";
}

/// How much a package is used, wrapped the way Fleet answers.
#[derive(Clone, PartialEq)]
pub struct FoundPackageStats {
    /// The counts.
    pub response: PackageStats,
    _kept: Kept,
}

impl FoundPackageStats {
    #[inline]
    pub fn new(response: PackageStats) -> Self {
        Self { response, ..blank() }
    }
}

record! {
    FoundPackageStats + _kept;
    required response = "response";
}

/// An input of a package.
#[derive(Clone, PartialEq)]
pub struct InputTemplate {
    /// Id of the input.
    pub id: String,
    /// Type of the input, such as `logfile`.
    pub type_: String,
    /// What the input reads.
    pub streams: Option<Vec<StreamTemplate>>,
    _kept: Kept,
}

impl InputTemplate {
    pub fn new(id: impl Into<String>, type_: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
            ..blank()
        }
    }
}

record! {
    InputTemplate + _kept;
    required id = "id";
    required type_ = "type";
    optional streams = "streams";
}

/// Inputs of a package for agents without Fleet.
#[derive(Clone, PartialEq)]
pub struct InputsTemplate {
    /// The inputs.
    pub inputs: Vec<InputTemplate>,
    _kept: Kept,
}

impl InputsTemplate {
    pub fn new(inputs: impl IntoIterator<Item = InputTemplate>) -> Self {
        Self {
            inputs: inputs.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    InputsTemplate + _kept;
    required inputs = "inputs";
}

/// The form of an answer with inputs.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum InputsTemplateFormat {
    /// `json`
    Json,
    /// `yml`
    Yml,
    /// `yaml`
    Yaml,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    InputsTemplateFormat;
    Json = "json";
    Yml = "yml";
    Yaml = "yaml";
}

/// A data stream of an installed package.
#[derive(Clone, PartialEq)]
pub struct InstalledDataStream {
    /// Pattern of its name.
    pub name: String,
    /// Name for people.
    pub title: String,
    _kept: Kept,
}

impl InstalledDataStream {
    pub fn new(name: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            title: title.into(),
            ..blank()
        }
    }
}

record! {
    InstalledDataStream + _kept;
    required name = "name";
    required title = "title";
}

/// A summary of an installed package.
#[derive(Clone, PartialEq)]
pub struct InstalledPackage {
    /// Name of the package, such as `nginx`.
    pub name: String,
    /// The installed version.
    pub version: String,
    /// How far the installation of a package has come.
    pub status: PackageStatus,
    /// Data streams of the package.
    pub data_streams: Vec<InstalledDataStream>,
    /// What the package is for, in a sentence.
    pub description: Option<String>,
    /// Pictures, shown next to the name.
    pub icons: Option<Vec<PackageImage>>,
    /// Name for people.
    pub title: Option<String>,
    _kept: Kept,
}

impl InstalledPackage {
    pub fn new(
        name: impl Into<String>,
        version: impl Into<String>,
        status: PackageStatus,
        data_streams: impl IntoIterator<Item = InstalledDataStream>,
    ) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
            status,
            data_streams: data_streams.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    InstalledPackage + _kept;
    required name = "name";
    required version = "version";
    required status = "status";
    required data_streams = "dataStreams";
    optional description = "description";
    optional icons = "icons";
    optional title = "title";
}

/// One page of installed packages.
#[derive(Clone, PartialEq)]
pub struct InstalledPackagePage {
    /// The packages.
    pub items: Vec<InstalledPackage>,
    /// Number of packages on all pages.
    pub total: i64,
    /// Position after which the next page begins; missing after the last one.
    pub search_after: Option<Vec<TextOrNumber>>,
    _kept: Kept,
}

impl InstalledPackagePage {
    pub fn new(items: impl IntoIterator<Item = InstalledPackage>, total: i64) -> Self {
        Self {
            items: items.into_iter().collect(),
            total,
            ..blank()
        }
    }
}

record! {
    InstalledPackagePage + _kept;
    required items = "items";
    required_number total = "total";
    optional search_after = "searchAfter";
}

/// Type of a saved object that a package ships; servers may send types that are not listed.
#[derive(Clone, Debug)]
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

open_enum! {
    KibanaAssetType;
    Dashboard = "dashboard";
    Lens = "lens";
    Visualization = "visualization";
    Search = "search";
    IndexPattern = "index-pattern";
    Map = "map";
    MlModule = "ml-module";
    SecurityRule = "security-rule";
    CspRuleTemplate = "csp-rule-template";
    OsqueryPackAsset = "osquery-pack-asset";
    OsquerySavedQuery = "osquery-saved-query";
    Tag = "tag";
}

/// Where to install the saved objects of a package.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KibanaAssetsInstall {
    /// Writes them again where they are there already.
    pub force: Option<bool>,

    /// Ids of the spaces; the space of the call where it is missing.
    ///
    /// At least 1 item.
    pub space_ids: Option<Vec<String>>,
}

impl KibanaAssetsInstall {
    setters! {
        force(value: bool) = Some(value);
        space_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    KibanaAssetsInstall: new;
    optional force = "force";
    optional space_ids = "space_ids";
}

/// What a package needs from Kibana.
#[derive(Clone, Default, PartialEq)]
pub struct KibanaCondition {
    /// Range of versions, such as `^9.0.0`.
    pub version: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    KibanaCondition + _kept: new;
    optional version = "version";
    ..rest extra
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

/// Packages that an agent policy can have only once.
#[derive(Clone, PartialEq)]
pub struct LimitedPackageList {
    /// Names of the packages.
    pub items: Vec<String>,
    _kept: Kept,
}

impl LimitedPackageList {
    pub fn new(items: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    LimitedPackageList + _kept;
    required items = "items";
}

/// A package in a list.
#[derive(Clone, PartialEq)]
pub struct ListedPackage {
    /// Name of the package.
    pub name: String,
    /// The version that the rest is about.
    pub version: String,
    /// Name for people.
    pub title: String,
    /// Name of the package.
    pub id: String,
    /// Ids of the categories.
    pub categories: Option<Vec<String>>,
    /// What the package needs from the stack.
    pub conditions: Option<PackageConditions>,
    /// The data streams that it collects, with the variables of each.
    pub data_streams: Option<Vec<PackageDataStream>>,
    /// What the package is for, in a sentence.
    pub description: Option<String>,
    /// By which fields data is recognized as that of the package.
    pub discovery: Option<PackageDiscovery>,
    /// Path of the archive in the registry.
    pub download: Option<String>,
    /// Version of the format of packages.
    pub format_version: Option<String>,
    /// Pictures, shown next to the name.
    pub icons: Option<Vec<PackageImage>>,
    /// What is known of the installation; missing where there is none.
    pub installation_info: Option<PackageInstallationInfo>,
    /// The integration that it is about, where a package has several.
    pub integration: Option<String>,
    /// Whether the package is hidden from users.
    pub internal: Option<bool>,
    /// Newest version in the registry.
    pub latest_version: Option<String>,
    /// Who maintains the package.
    pub owner: Option<PackageOwner>,
    /// Path of the package in the registry.
    pub path: Option<String>,
    /// What package policies can be about: each has inputs with variables.
    pub policy_templates: Option<Vec<PackagePolicyTemplate>>,
    /// Path of the text that explains the package.
    pub readme: Option<String>,
    /// How mature the package is.
    pub release: Option<ReleaseStage>,
    /// Path of the signature in the registry.
    pub signature_path: Option<String>,
    /// Terms of the source code.
    pub source: Option<PackageSource>,
    /// How far the installation of a package has come.
    pub status: Option<PackageStatus>,
    /// What a package is.
    pub type_: Option<PackageType>,
    /// Variables for the whole package.
    pub vars: Option<Vec<PackageVar>>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl ListedPackage {
    pub fn new(
        name: impl Into<String>,
        version: impl Into<String>,
        title: impl Into<String>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
            title: title.into(),
            id: id.into(),
            ..blank()
        }
    }
}

record! {
    ListedPackage + _kept;
    required name = "name";
    required version = "version";
    required title = "title";
    required id = "id";
    optional categories = "categories";
    optional conditions = "conditions";
    optional data_streams = "data_streams";
    optional description = "description";
    optional discovery = "discovery";
    optional download = "download";
    optional format_version = "format_version";
    optional icons = "icons";
    optional installation_info = "installationInfo";
    optional integration = "integration";
    optional internal = "internal";
    optional latest_version = "latestVersion";
    optional owner = "owner";
    optional path = "path";
    optional policy_templates = "policy_templates";
    optional readme = "readme";
    optional release = "release";
    optional signature_path = "signature_path";
    optional source = "source";
    optional status = "status";
    optional type_ = "type";
    optional vars = "vars";
    ..rest extra
}

/// A package for data of your own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewCustomIntegration {
    /// Name of the package, with which the names of its datasets begin.
    pub integration_name: String,
    /// The datasets that it is for.
    pub datasets: Vec<CustomDataset>,
    /// Installs it again where it is there already.
    pub force: Option<bool>,
}

impl NewCustomIntegration {
    pub fn new(
        integration_name: impl Into<String>,
        datasets: impl IntoIterator<Item = CustomDataset>,
    ) -> Self {
        Self {
            integration_name: integration_name.into(),
            datasets: datasets.into_iter().collect(),
            ..blank()
        }
    }

    setters! {
        force(value: bool) = Some(value);
    }
}

record! {
    NewCustomIntegration;
    required integration_name = "integrationName";
    required datasets = "datasets";
    optional force = "force";
}

/// A package with its manifest.
#[derive(Clone, PartialEq)]
pub struct Package {
    /// Name of the package.
    pub name: String,
    /// The version that the rest is about.
    pub version: String,
    /// Name for people.
    pub title: String,
    /// Files of the package, by service and type.
    pub assets: BTreeMap<String, Json>,
    /// What agents need to run the package.
    pub agent: Option<PackageAgent>,
    /// Tags that the assets of the package get in Kibana.
    pub asset_tags: Option<Vec<PackageAssetTag>>,
    /// Ids of the categories.
    pub categories: Option<Vec<String>>,
    /// What the package needs from the stack.
    pub conditions: Option<PackageConditions>,
    /// The data streams that it collects, with the variables of each.
    pub data_streams: Option<Vec<PackageDataStream>>,
    /// What the package is for, in a sentence.
    pub description: Option<String>,
    /// By which fields data is recognized as that of the package.
    pub discovery: Option<PackageDiscovery>,
    /// Path of the archive in the registry.
    pub download: Option<String>,
    /// Settings of its index templates, as the manifest has them.
    pub elasticsearch: Option<BTreeMap<String, Json>>,
    /// Version of the format of packages.
    pub format_version: Option<String>,
    /// Pictures, shown next to the name.
    pub icons: Option<Vec<PackageImage>>,
    /// What is known of the installation; missing where there is none.
    pub installation_info: Option<PackageInstallationInfo>,
    /// Whether the package is hidden from users.
    pub internal: Option<bool>,
    /// Whether Fleet upgrades package policies by itself when a newer version is installed.
    pub keep_policies_up_to_date: Option<bool>,
    /// Newest version in the registry.
    pub latest_version: Option<String>,
    /// Subscription that the package needs.
    pub license: Option<String>,
    /// Path of the licence in the registry.
    pub license_path: Option<String>,
    /// Path of the notices about third-party works.
    pub notice: Option<String>,
    /// Who maintains the package.
    pub owner: Option<PackageOwner>,
    /// Path of the package in the registry.
    pub path: Option<String>,
    /// What package policies can be about: each has inputs with variables.
    pub policy_templates: Option<Vec<PackagePolicyTemplate>>,
    /// Path of the text that explains the package.
    pub readme: Option<String>,
    /// How mature the package is.
    pub release: Option<ReleaseStage>,
    /// Screenshots of the package.
    pub screenshots: Option<Vec<PackageImage>>,
    /// Path of the signature in the registry.
    pub signature_path: Option<String>,
    /// Terms of the source code.
    pub source: Option<PackageSource>,
    /// How far the installation of a package has come.
    pub status: Option<PackageStatus>,
    /// What a package is.
    pub type_: Option<PackageType>,
    /// Variables for the whole package.
    pub vars: Option<Vec<PackageVar>>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl Package {
    pub fn new(
        name: impl Into<String>,
        version: impl Into<String>,
        title: impl Into<String>,
        assets: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
    ) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
            title: title.into(),
            assets: wire::into_map(assets),
            ..blank()
        }
    }
}

record! {
    Package + _kept;
    required name = "name";
    required version = "version";
    required title = "title";
    required assets = "assets";
    optional agent = "agent";
    optional asset_tags = "asset_tags";
    optional categories = "categories";
    optional conditions = "conditions";
    optional data_streams = "data_streams";
    optional description = "description";
    optional discovery = "discovery";
    optional download = "download";
    optional elasticsearch = "elasticsearch";
    optional format_version = "format_version";
    optional icons = "icons";
    optional installation_info = "installationInfo";
    optional internal = "internal";
    optional keep_policies_up_to_date = "keepPoliciesUpToDate";
    optional latest_version = "latestVersion";
    optional license = "license";
    optional license_path = "licensePath";
    optional notice = "notice";
    optional owner = "owner";
    optional path = "path";
    optional policy_templates = "policy_templates";
    optional readme = "readme";
    optional release = "release";
    optional screenshots = "screenshots";
    optional signature_path = "signature_path";
    optional source = "source";
    optional status = "status";
    optional type_ = "type";
    optional vars = "vars";
    ..rest extra
}

/// What agents need to run a package.
#[derive(Clone, Default, PartialEq)]
pub struct PackageAgent {
    /// Rights on the host.
    pub privileges: Option<PackageAgentPrivileges>,
    _kept: Kept,
}

record! {
    PackageAgent + _kept: new;
    optional privileges = "privileges";
}

/// Rights that agents need on the host.
#[derive(Clone, Default, PartialEq)]
pub struct PackageAgentPrivileges {
    /// Whether agents have to run as root.
    pub root: Option<bool>,
    _kept: Kept,
}

record! {
    PackageAgentPrivileges + _kept: new;
    optional root = "root";
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

impl PackageAsset {
    /// The property `id`.
    ///
    /// All known alternatives have it.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Kibana(value) => Some(value.id.as_str()),
            Self::Elasticsearch(value) => Some(value.id.as_str()),
            Self::Unknown(_) => None,
        }
    }

    /// The property `deferred`.
    ///
    /// All known alternatives have it.
    pub fn deferred(&self) -> Option<bool> {
        match self {
            Self::Kibana(value) => value.deferred,
            Self::Elasticsearch(value) => value.deferred,
            Self::Unknown(_) => None,
        }
    }
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

/// What a saved object says of itself.
#[derive(Clone, Default, PartialEq)]
pub struct PackageAssetAttributes {
    /// What it shows, in a sentence.
    pub description: Option<String>,
    /// Service that the object is about.
    pub service: Option<String>,
    /// Its title, as lists in Kibana show it.
    pub title: Option<String>,
    _kept: Kept,
}

record! {
    PackageAssetAttributes + _kept: new;
    optional description = "description";
    optional service = "service";
    optional title = "title";
}

/// A saved object, by its id and type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackageAssetId {
    /// Id of the saved object.
    pub id: String,
    /// Type of the saved object, such as `dashboard`.
    pub type_: KibanaAssetType,
}

impl PackageAssetId {
    pub fn new(id: impl Into<String>, type_: KibanaAssetType) -> Self {
        Self { id: id.into(), type_ }
    }
}

record! {
    PackageAssetId;
    required id = "id";
    required type_ = "type";
}

/// Which saved objects to look up.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackageAssetIds {
    /// Ids with their types.
    pub asset_ids: Vec<PackageAssetId>,
}

impl PackageAssetIds {
    pub fn new(asset_ids: impl IntoIterator<Item = PackageAssetId>) -> Self {
        Self {
            asset_ids: asset_ids.into_iter().collect(),
        }
    }
}

made_of!(PackageAssetIds, items = PackageAssetId);

record! {
    PackageAssetIds;
    required asset_ids = "assetIds";
}

/// A tag that assets of a package get.
#[derive(Clone, PartialEq)]
pub struct PackageAssetTag {
    /// Text of the tag.
    pub text: String,
    /// Ids of the assets that get it.
    pub asset_ids: Option<Vec<String>>,
    /// Types of the assets that get it.
    pub asset_types: Option<Vec<String>>,
    _kept: Kept,
}

impl PackageAssetTag {
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..blank()
        }
    }
}

record! {
    PackageAssetTag + _kept;
    required text = "text";
    optional asset_ids = "asset_ids";
    optional asset_types = "asset_types";
}

/// Whether assets of a package were written or deleted.
#[derive(Clone, PartialEq)]
pub struct PackageAssetsOutcome {
    /// Always true; failures have an error status.
    pub success: bool,
    _kept: Kept,
}

impl PackageAssetsOutcome {
    #[inline]
    pub fn new(success: bool) -> Self {
        Self { success, ..blank() }
    }
}

record! {
    PackageAssetsOutcome + _kept;
    required success = "success";
}

/// A kind of packages.
#[derive(Clone, PartialEq)]
pub struct PackageCategory {
    /// Id, for the filter of `listPackages`.
    pub id: String,
    /// Name for people.
    pub title: String,
    /// Number of packages.
    pub count: i64,
    /// Id of the category above.
    pub parent_id: Option<String>,
    /// Name of the category above.
    pub parent_title: Option<String>,
    _kept: Kept,
}

impl PackageCategory {
    pub fn new(id: impl Into<String>, title: impl Into<String>, count: i64) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            count,
            ..blank()
        }
    }
}

record! {
    PackageCategory + _kept;
    required id = "id";
    required title = "title";
    required_number count = "count";
    optional parent_id = "parent_id";
    optional parent_title = "parent_title";
}

/// All categories of packages.
#[derive(Clone, PartialEq)]
pub struct PackageCategoryList {
    /// The categories.
    pub items: Vec<PackageCategory>,
    _kept: Kept,
}

impl PackageCategoryList {
    pub fn new(items: impl IntoIterator<Item = PackageCategory>) -> Self {
        Self {
            items: items.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    PackageCategoryList + _kept;
    required items = "items";
}

/// A package to install.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PackageChoice {
    /// Name of the package, of which the newest version is installed.
    Name(String),
    /// A package with its version.
    Version(PackageVersionChoice),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for PackageChoice {
    fn from(value: String) -> Self {
        Self::Name(value)
    }
}

impl From<&str> for PackageChoice {
    fn from(value: &str) -> Self {
        Self::Name(value.to_owned())
    }
}

impl From<PackageVersionChoice> for PackageChoice {
    fn from(value: PackageVersionChoice) -> Self {
        Self::Version(value)
    }
}

union!(PackageChoice);

impl Serialize for PackageChoice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Name(value) => value.serialize(serializer),
            Self::Version(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PackageChoice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            return value.arm(Self::Version, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::Name, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// What a package needs.
#[derive(Clone, Default, PartialEq)]
pub struct PackageConditions {
    /// What it needs from the subscription and the deployment.
    pub elastic: Option<ElasticCondition>,
    /// What it needs from Kibana.
    pub kibana: Option<KibanaCondition>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    PackageConditions + _kept: new;
    optional elastic = "elastic";
    optional kibana = "kibana";
    ..rest extra
}

/// A data stream that a package collects, with what can be set about it.
#[derive(Clone, Default, PartialEq)]
pub struct PackageDataStream {
    /// What its documents are about, such as `nginx.access`.
    pub dataset: Option<String>,
    /// Whether further names may follow the dataset.
    pub dataset_is_prefix: Option<bool>,
    /// Settings of its index template, as the manifest has them.
    pub elasticsearch: Option<BTreeMap<String, Json>>,
    /// Whether its index is hidden.
    pub hidden: Option<bool>,
    /// Name of the lifecycle policy of its indices.
    pub ilm_policy: Option<String>,
    /// Name of the pipeline that its documents pass.
    pub ingest_pipeline: Option<String>,
    /// Name of the package.
    pub package: Option<String>,

    /// Name of its folder in the package.
    ///
    /// Policy templates refer to it by that.
    pub path: Option<String>,

    /// How mature it is, such as `ga`.
    pub release: Option<String>,
    /// The inputs that can fill it.
    pub streams: Option<Vec<PackageStream>>,
    /// Name for people.
    pub title: Option<String>,
    /// What kind of data a data stream has.
    pub type_: Option<DataStreamType>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    PackageDataStream + _kept: new;
    optional dataset = "dataset";
    optional dataset_is_prefix = "dataset_is_prefix";
    optional elasticsearch = "elasticsearch";
    optional hidden = "hidden";
    optional ilm_policy = "ilm_policy";
    optional ingest_pipeline = "ingest_pipeline";
    optional package = "package";
    optional path = "path";
    optional release = "release";
    optional streams = "streams";
    optional title = "title";
    optional type_ = "type";
    ..rest extra
}

/// A package that another one needs.
#[derive(Clone, PartialEq)]
pub struct PackageDependency {
    /// Name of the package.
    pub name: String,
    /// Versions that will do, such as `^2.0.0`.
    pub version: String,
    /// Name for people.
    pub title: Option<String>,
    _kept: Kept,
}

impl PackageDependency {
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
            ..blank()
        }
    }
}

record! {
    PackageDependency + _kept;
    required name = "name";
    required version = "version";
    optional title = "title";
}

/// The packages that a package needs.
#[derive(Clone, PartialEq)]
pub struct PackageDependencyList {
    /// The packages.
    pub items: Vec<PackageDependency>,
    _kept: Kept,
}

impl PackageDependencyList {
    pub fn new(items: impl IntoIterator<Item = PackageDependency>) -> Self {
        Self {
            items: items.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    PackageDependencyList + _kept;
    required items = "items";
}

/// How data of a package is recognized.
#[derive(Clone, Default, PartialEq)]
pub struct PackageDiscovery {
    /// Fields that only this package writes.
    pub fields: Option<Vec<PackageDiscoveryField>>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    PackageDiscovery + _kept: new;
    optional fields = "fields";
    ..rest extra
}

/// A field that tells that data is of a package.
#[derive(Clone, PartialEq)]
pub struct PackageDiscoveryField {
    /// Name of the field.
    pub name: String,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl PackageDiscoveryField {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..blank()
        }
    }
}

record! {
    PackageDiscoveryField + _kept;
    required name = "name";
    ..rest extra
}

/// An icon or a screenshot of a package.
#[derive(Clone, PartialEq)]
pub struct PackageImage {
    /// Path inside the package.
    pub src: String,
    /// Whether it is for the dark theme.
    pub dark_mode: Option<bool>,
    /// Path in the registry.
    pub path: Option<String>,
    /// Width and height, such as `32x32`.
    pub size: Option<String>,
    /// What can be seen on it.
    pub title: Option<String>,
    /// Media type.
    pub type_: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl PackageImage {
    pub fn new(src: impl Into<String>) -> Self {
        Self { src: src.into(), ..blank() }
    }
}

record! {
    PackageImage + _kept;
    required src = "src";
    optional dark_mode = "dark_mode";
    optional path = "path";
    optional size = "size";
    optional title = "title";
    optional type_ = "type";
    ..rest extra
}

/// A way to collect data, with what can be set about it.
#[derive(Clone, Default, PartialEq)]
pub struct PackageInput {
    /// Expression over what the host is; the input runs where it holds.
    pub condition: Option<String>,
    /// What it collects, in a sentence.
    pub description: Option<String>,
    /// Heading that it is shown under, such as `metrics`.
    pub input_group: Option<String>,
    /// Whether it may be there more than once.
    pub multi: Option<bool>,
    /// Path of the template, within the package.
    pub template_path: Option<String>,
    /// Name for people.
    pub title: Option<String>,
    /// Input of the agent, such as `logfile`.
    pub type_: Option<String>,
    /// Variables for all streams of the input.
    pub vars: Option<Vec<PackageVar>>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    PackageInput + _kept: new;
    optional condition = "condition";
    optional description = "description";
    optional input_group = "input_group";
    optional multi = "multi";
    optional template_path = "template_path";
    optional title = "title";
    optional type_ = "type";
    optional vars = "vars";
    ..rest extra
}

/// Why an installation failed.
#[derive(Clone, PartialEq)]
pub struct PackageInstallError {
    /// Kind of error.
    pub name: String,
    /// What went wrong, for people.
    pub message: String,
    /// Where in the code of Kibana it went wrong.
    pub stack: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl PackageInstallError {
    pub fn new(name: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    PackageInstallError + _kept;
    required name = "name";
    required message = "message";
    optional stack = "stack";
    ..rest extra
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

/// Where a package came from.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PackageInstallSource {
    /// `registry`
    Registry,
    /// `upload`
    Upload,
    /// `bundled`
    Bundled,
    /// `custom`
    Custom,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    PackageInstallSource;
    Registry = "registry";
    Upload = "upload";
    Bundled = "bundled";
    Custom = "custom";
}

/// How far an installation has come.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PackageInstallStatus {
    /// `installed`
    Installed,
    /// `installing`
    Installing,
    /// `install_failed`
    InstallFailed,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    PackageInstallStatus;
    Installed = "installed";
    Installing = "installing";
    InstallFailed = "install_failed";
}

/// A step of an installation.
#[derive(Clone, Default, PartialEq)]
pub struct PackageInstallStep {
    /// What went wrong in it.
    pub error: Option<String>,
    /// Name of the step.
    pub name: Option<String>,
    /// When the step began.
    pub started_at: Option<DateTime>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    PackageInstallStep + _kept: new;
    optional error = "error";
    optional name = "name";
    optional started_at = "started_at";
    ..rest extra
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

/// What is known of the installation of a package.
#[derive(Clone, PartialEq)]
pub struct PackageInstallationInfo {
    /// Type of the saved object with the installation.
    pub type_: String,
    /// Saved objects of the package.
    pub installed_kibana: Vec<KibanaPackageAsset>,
    /// Resources of the package in Elasticsearch.
    pub installed_es: Vec<ElasticsearchPackageAsset>,
    /// Name of the package.
    pub name: String,
    /// The installed version.
    pub version: String,
    /// How far an installation has come.
    pub install_status: PackageInstallStatus,
    /// Where a package came from.
    pub install_source: PackageInstallSource,
    /// Whether the signature of a package is valid.
    pub verification_status: PackageVerificationStatus,
    /// Saved objects of the package in further spaces, by the id of the space.
    pub additional_spaces_installed_kibana: Option<BTreeMap<String, Vec<KibanaPackageAsset>>>,
    /// When the package was first installed.
    pub created_at: Option<DateTime>,
    /// Index features that are switched per data stream.
    pub experimental_data_stream_features: Option<Vec<ExperimentalDataStreamFeatures>>,
    /// Version of the way in which Fleet installs packages.
    pub install_format_schema_version: Option<String>,
    /// Id of the space that the package was first installed in.
    pub installed_kibana_space_id: Option<String>,
    /// The last step of the installation.
    pub latest_executed_state: Option<PackageInstallStep>,
    /// Installations that failed, newest first.
    pub latest_install_failed_attempts: Option<Vec<FailedPackageInstall>>,
    /// Spaces that the saved object is in.
    pub namespaces: Option<Vec<String>>,
    /// When the installation last changed.
    pub updated_at: Option<DateTime>,
    /// Id of the key that the signature was verified with.
    pub verification_key_id: Field<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl Default for PackageInstallationInfo {
    fn default() -> Self {
        blank()
    }
}

record! {
    PackageInstallationInfo + _kept;
    required type_ = "type";
    required installed_kibana = "installed_kibana";
    required installed_es = "installed_es";
    required name = "name";
    required version = "version";
    required install_status = "install_status";
    required install_source = "install_source";
    required verification_status = "verification_status";
    optional additional_spaces_installed_kibana = "additional_spaces_installed_kibana";
    optional created_at = "created_at";
    optional experimental_data_stream_features = "experimental_data_stream_features";
    optional install_format_schema_version = "install_format_schema_version";
    optional installed_kibana_space_id = "installed_kibana_space_id";
    optional latest_executed_state = "latest_executed_state";
    optional latest_install_failed_attempts = "latest_install_failed_attempts";
    optional namespaces = "namespaces";
    optional updated_at = "updated_at";
    field verification_key_id = "verification_key_id";
    ..rest extra
}

/// Where an installed package came from.
#[derive(Clone, PartialEq)]
pub struct PackageInstallationMeta {
    /// Origin of the package, such as the registry, a bundle of Kibana or an upload.
    pub install_source: PackageInstallSource,

    /// Name of the package; left out by servers that do not report it here.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub name: Option<String>,

    _kept: Kept,
}

impl PackageInstallationMeta {
    #[inline]
    pub fn new(install_source: PackageInstallSource) -> Self {
        Self { install_source, ..blank() }
    }
}

record! {
    PackageInstallationMeta + _kept;
    required install_source = "install_source";
    optional name = "name";
}

/// The packages that were found.
#[derive(Clone, PartialEq)]
pub struct PackageList {
    /// The packages.
    pub items: Vec<ListedPackage>,
    _kept: Kept,
}

impl PackageList {
    pub fn new(items: impl IntoIterator<Item = ListedPackage>) -> Self {
        Self {
            items: items.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    PackageList + _kept;
    required items = "items";
}

/// How a package is used.
#[derive(Clone, PartialEq)]
pub struct PackageMetadata {
    /// Whether there are package policies of it.
    pub has_policies: bool,
    _kept: Kept,
}

impl PackageMetadata {
    #[inline]
    pub fn new(has_policies: bool) -> Self {
        Self { has_policies, ..blank() }
    }
}

record! {
    PackageMetadata + _kept;
    required has_policies = "has_policies";
}

/// Who maintains a package.
#[derive(Clone, Default, PartialEq)]
pub struct PackageOwner {
    /// Name of the team on GitHub.
    pub github: Option<String>,
    /// Who stands behind a package.
    pub type_: Option<PackageOwnerType>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    PackageOwner + _kept: new;
    optional github = "github";
    optional type_ = "type";
    ..rest extra
}

/// Who stands behind a package.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PackageOwnerType {
    /// `elastic`
    Elastic,
    /// `partner`
    Partner,
    /// `community`
    Community,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    PackageOwnerType;
    Elastic = "elastic";
    Partner = "partner";
    Community = "community";
}

/// What a package policy of a package can be about.
///
/// A package of type `input` has `input`, `type_` and variables here; other packages have them
/// in their inputs and data streams.
#[derive(Clone, Default, PartialEq)]
pub struct PackagePolicyTemplate {
    /// IDs of its categories.
    pub categories: Option<Vec<String>>,

    /// Names of the data streams that belong to it.
    ///
    /// Those of the whole package where there are none.
    pub data_streams: Option<Vec<String>>,

    /// What it is for, in a sentence.
    pub description: Option<String>,
    /// Pictures, shown next to the name.
    pub icons: Option<Vec<PackageImage>>,
    /// The only input of a package of type `input`.
    pub input: Option<String>,
    /// Ways to collect data.
    pub inputs: Option<Vec<PackageInput>>,
    /// Whether an agent policy may have it more than once.
    pub multiple: Option<bool>,

    /// Name within the package.
    ///
    /// It is the first part of the key of an input, such as `nginx-logfile`.
    pub name: Option<String>,

    /// Path of the text that explains it.
    pub readme: Option<String>,
    /// Pictures of its dashboards.
    pub screenshots: Option<Vec<PackageImage>>,
    /// Path of the template of the only input, within the package.
    pub template_path: Option<String>,
    /// Name for people.
    pub title: Option<String>,
    /// What the data of a package of type `input` is, such as `logs`.
    pub type_: Option<String>,
    /// Variables of a package of type `input`.
    pub vars: Option<Vec<PackageVar>>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    PackagePolicyTemplate + _kept: new;
    optional categories = "categories";
    optional data_streams = "data_streams";
    optional description = "description";
    optional icons = "icons";
    optional input = "input";
    optional inputs = "inputs";
    optional multiple = "multiple";
    optional name = "name";
    optional readme = "readme";
    optional screenshots = "screenshots";
    optional template_path = "template_path";
    optional title = "title";
    optional type_ = "type";
    optional vars = "vars";
    ..rest extra
}

/// Outcome of the removal of a package.
#[derive(Clone, PartialEq)]
pub struct PackageRemoval {
    /// Assets that were removed with the package.
    pub items: Vec<PackageAsset>,
    _kept: Kept,
}

impl PackageRemoval {
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

/// Terms of the source code of a package.
#[derive(Clone, PartialEq)]
pub struct PackageSource {
    /// Licence of the source code.
    pub license: String,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl PackageSource {
    pub fn new(license: impl Into<String>) -> Self {
        Self {
            license: license.into(),
            ..blank()
        }
    }
}

record! {
    PackageSource + _kept;
    required license = "license";
    ..rest extra
}

/// How much a package is used.
#[derive(Clone, PartialEq)]
pub struct PackageStats {
    /// Number of agent policies that have a package policy of it.
    pub agent_policy_count: i64,
    _kept: Kept,
}

impl PackageStats {
    #[inline]
    pub fn new(agent_policy_count: i64) -> Self {
        Self {
            agent_policy_count,
            ..blank()
        }
    }
}

record! {
    PackageStats + _kept;
    required_number agent_policy_count = "agent_policy_count";
}

/// How far the installation of a package has come.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PackageStatus {
    /// `installed`
    Installed,
    /// `installing`
    Installing,
    /// `install_failed`
    InstallFailed,
    /// `not_installed`
    NotInstalled,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    PackageStatus;
    Installed = "installed";
    Installing = "installing";
    InstallFailed = "install_failed";
    NotInstalled = "not_installed";
}

/// How an input fills a data stream.
#[derive(Clone, Default, PartialEq)]
pub struct PackageStream {
    /// What it collects, in a sentence.
    pub description: Option<String>,
    /// Whether it is on where a package policy does not say so.
    pub enabled: Option<bool>,
    /// Input of the agent, such as `logfile`.
    pub input: Option<String>,
    /// Path of the template, within the package.
    pub template_path: Option<String>,
    /// Name for people.
    pub title: Option<String>,
    /// Variables of the stream.
    pub vars: Option<Vec<PackageVar>>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    PackageStream + _kept: new;
    optional description = "description";
    optional enabled = "enabled";
    optional input = "input";
    optional template_path = "template_path";
    optional title = "title";
    optional vars = "vars";
    ..rest extra
}

/// Work on packages that runs in the background.
#[derive(Clone, PartialEq)]
pub struct PackageTask {
    /// Id of the task.
    pub task_id: String,
    _kept: Kept,
}

impl PackageTask {
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            ..blank()
        }
    }
}

record! {
    PackageTask + _kept;
    required task_id = "taskId";
}

/// Why work on packages failed.
#[derive(Clone, PartialEq)]
pub struct PackageTaskError {
    /// What went wrong, for people.
    pub message: String,
    _kept: Kept,
}

impl PackageTaskError {
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    PackageTaskError + _kept;
    required message = "message";
}

/// What became of one package.
#[derive(Clone, PartialEq)]
pub struct PackageTaskResult {
    /// Name of the package.
    pub name: String,
    /// Whether it worked.
    pub success: bool,
    /// Why it did not.
    pub error: Option<PackageTaskError>,
    _kept: Kept,
}

impl PackageTaskResult {
    pub fn new(name: impl Into<String>, success: bool) -> Self {
        Self {
            name: name.into(),
            success,
            ..blank()
        }
    }
}

record! {
    PackageTaskResult + _kept;
    required name = "name";
    required success = "success";
    optional error = "error";
}

/// How far work on packages has come.
#[derive(Clone, PartialEq)]
pub struct PackageTaskState {
    /// Whether it is done.
    pub status: PackageTaskStatus,
    /// Why the task as a whole failed.
    pub error: Option<PackageTaskError>,

    /// What became of each package.
    ///
    /// Missing until the task is done.
    pub results: Option<Vec<PackageTaskResult>>,

    _kept: Kept,
}

impl PackageTaskState {
    #[inline]
    pub fn new(status: PackageTaskStatus) -> Self {
        Self { status, ..blank() }
    }
}

record! {
    PackageTaskState + _kept;
    required status = "status";
    optional error = "error";
    optional results = "results";
}

/// Whether a task is done.
///
/// It has failed if a single package did.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PackageTaskStatus {
    /// `pending`
    Pending,
    /// `success`
    Success,
    /// `failed`
    Failed,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    PackageTaskStatus;
    Pending = "pending";
    Success = "success";
    Failed = "failed";
}

/// A package that goes back to its former version.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackageToRollBack {
    /// Name of the package.
    pub name: String,
}

impl PackageToRollBack {
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

made_of!(PackageToRollBack, text);

record! {
    PackageToRollBack;
    required name = "name";
}

/// A package to uninstall.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackageToUninstall {
    /// Name of the package.
    pub name: String,
    /// The installed version.
    pub version: String,
}

impl PackageToUninstall {
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
        }
    }
}

record! {
    PackageToUninstall;
    required name = "name";
    required version = "version";
}

/// A package to upgrade.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackageToUpgrade {
    /// Name of the package.
    pub name: String,
    /// Version to upgrade to; the newest if it is left out.
    pub version: Option<String>,
}

impl PackageToUpgrade {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..blank()
        }
    }

    setters! {
        version(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    PackageToUpgrade;
    required name = "name";
    optional version = "version";
}

/// What a package is.
///
/// Servers may send types that are not listed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PackageType {
    /// `integration`
    Integration,
    /// `input`
    Input,
    /// `content`
    Content,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    PackageType;
    Integration = "integration";
    Input = "input";
    Content = "content";
}

/// Settings of an installed package.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackageUpdate {
    /// Whether Fleet upgrades package policies by itself when a newer version is installed.
    pub keep_policies_up_to_date: bool,
}

impl PackageUpdate {
    #[inline]
    pub fn new(keep_policies_up_to_date: bool) -> Self {
        Self { keep_policies_up_to_date }
    }
}

record! {
    PackageUpdate;
    required keep_policies_up_to_date = "keepPoliciesUpToDate";
}

/// What was decided: `pending` puts it off.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PackageUpgradeDecision {
    /// `accept`
    Accept,
    /// `decline`
    Decline,
    /// `pending`
    Pending,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    PackageUpgradeDecision;
    Accept = "accept";
    Decline = "decline";
    Pending = "pending";
}

/// A decision about an upgrade that waits.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackageUpgradeReview {
    /// What was decided.
    pub action: PackageUpgradeDecision,
    /// The version that the package is upgraded to.
    pub target_version: String,
}

impl PackageUpgradeReview {
    pub fn new(action: PackageUpgradeDecision, target_version: impl Into<String>) -> Self {
        Self {
            action,
            target_version: target_version.into(),
        }
    }
}

record! {
    PackageUpgradeReview;
    required action = "action";
    required target_version = "target_version";
}

/// Something that can be set in a package policy.
#[derive(Clone, PartialEq)]
pub struct PackageVar {
    /// Key of the variable in a package policy.
    pub name: String,
    /// What a variable holds.
    pub type_: PackageVarType,

    /// Value where a package policy has none, any JSON.
    ///
    /// It is a list where `multi` is true.
    pub default: Option<Json>,

    /// What it does.
    pub description: Option<String>,
    /// Whether the value is a list.
    pub multi: Option<bool>,
    /// The values to choose from, where `type_` is `select`.
    pub options: Option<Vec<PackageVarOption>>,
    /// Defaults for operating systems, by their names.
    pub os: Option<BTreeMap<String, Json>>,
    /// Whether a package policy needs a value.
    pub required: Option<bool>,
    /// Whether Fleet keeps the value as a secret, which nobody can read back.
    pub secret: Option<bool>,
    /// Whether people see it at once, and not among advanced settings.
    pub show_user: Option<bool>,
    /// Name for people.
    pub title: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl PackageVar {
    pub fn new(name: impl Into<String>, type_: PackageVarType) -> Self {
        Self {
            name: name.into(),
            type_,
            ..blank()
        }
    }
}

record! {
    PackageVar + _kept;
    required name = "name";
    required type_ = "type";
    optional_json default = "default";
    optional description = "description";
    optional multi = "multi";
    optional options = "options";
    optional os = "os";
    optional required = "required";
    optional secret = "secret";
    optional show_user = "show_user";
    optional title = "title";
    ..rest extra
}

/// A value to choose.
#[derive(Clone, Default, PartialEq)]
pub struct PackageVarOption {
    /// The value as people see it.
    pub text: Option<String>,
    /// The value as a package policy has it.
    pub value: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    PackageVarOption + _kept: new;
    optional text = "text";
    optional value = "value";
    ..rest extra
}

/// What a variable holds.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PackageVarType {
    /// `bool`
    Bool,
    /// `duration`
    Duration,
    /// `email`
    Email,
    /// `integer`
    Integer,
    /// `password`
    Password,
    /// `select`
    Select,
    /// `string`
    String,
    /// `text`
    Text,
    /// `textarea`
    Textarea,
    /// `time_zone`
    TimeZone,
    /// `url`
    Url,
    /// `yaml`
    Yaml,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    PackageVarType;
    Bool = "bool";
    Duration = "duration";
    Email = "email";
    Integer = "integer";
    Password = "password";
    Select = "select";
    String = "string";
    Text = "text";
    Textarea = "textarea";
    TimeZone = "time_zone";
    Url = "url";
    Yaml = "yaml";
}

/// The key that signatures are verified with.
#[derive(Clone, PartialEq)]
pub struct PackageVerificationKey {
    /// Id of the key; `null` where nothing is verified.
    pub id: Option<String>,
    _kept: Kept,
}

impl PackageVerificationKey {
    /// `id`: `None` is `null`.
    #[inline]
    pub fn new(id: Option<String>) -> Self {
        Self { id, ..blank() }
    }
}

record! {
    PackageVerificationKey + _kept;
    nullable id = "id";
}

/// Whether the signature of a package is valid.
///
/// It is unknown where Kibana has no key.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PackageVerificationStatus {
    /// `unverified`
    Unverified,
    /// `verified`
    Verified,
    /// `unknown`
    Undetermined,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    PackageVerificationStatus;
    Unverified = "unverified";
    Verified = "verified";
    Undetermined = "unknown";
}

/// A package with its version.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackageVersionChoice {
    /// Name of the package.
    pub name: String,
    /// Version to install.
    pub version: String,
    /// Lets the version be a beta or preview release.
    pub prerelease: Option<bool>,
}

impl PackageVersionChoice {
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
            ..blank()
        }
    }

    setters! {
        prerelease(value: bool) = Some(value);
    }
}

record! {
    PackageVersionChoice;
    required name = "name";
    required version = "version";
    optional prerelease = "prerelease";
}

/// Whether a decision is known.
#[derive(Clone, PartialEq)]
pub struct ReviewedPackageUpgrade {
    /// Whether it is.
    pub success: bool,
    _kept: Kept,
}

impl ReviewedPackageUpgrade {
    #[inline]
    pub fn new(success: bool) -> Self {
        Self { success, ..blank() }
    }
}

record! {
    ReviewedPackageUpgrade + _kept;
    required success = "success";
}

/// A package that has its former version again.
#[derive(Clone, PartialEq)]
pub struct RolledBackPackage {
    /// The version that is installed now.
    pub version: String,
    /// Whether it worked.
    pub success: bool,
    _kept: Kept,
}

impl RolledBackPackage {
    pub fn new(version: impl Into<String>, success: bool) -> Self {
        Self {
            version: version.into(),
            success,
            ..blank()
        }
    }
}

record! {
    RolledBackPackage + _kept;
    required version = "version";
    required success = "success";
}

/// How the rules of a package are installed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleAssetsInstall {
    /// Replaces rules that are there already.
    pub force: Option<bool>,
}

impl RuleAssetsInstall {
    setters! {
        force(value: bool) = Some(value);
    }
}

record! {
    RuleAssetsInstall: new;
    optional force = "force";
}

/// What an input reads, with further settings of its own.
#[derive(Clone, PartialEq)]
pub struct StreamTemplate {
    /// Id of the stream.
    pub id: String,
    /// The data stream that it writes to.
    pub data_stream: StreamTemplateDataStream,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl StreamTemplate {
    pub fn new(id: impl Into<String>, data_stream: StreamTemplateDataStream) -> Self {
        Self {
            id: id.into(),
            data_stream,
            ..blank()
        }
    }
}

record! {
    StreamTemplate + _kept;
    required id = "id";
    required data_stream = "data_stream";
    ..rest extra
}

/// The data stream that a stream of a standalone agent writes to.
#[derive(Clone, PartialEq)]
pub struct StreamTemplateDataStream {
    /// Dataset of the data stream.
    pub dataset: String,
    /// Type of the data stream, such as `logs`.
    pub type_: Option<DataStreamType>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl StreamTemplateDataStream {
    pub fn new(dataset: impl Into<String>) -> Self {
        Self {
            dataset: dataset.into(),
            ..blank()
        }
    }
}

record! {
    StreamTemplateDataStream + _kept;
    required dataset = "dataset";
    optional type_ = "type";
    ..rest extra
}

/// Transforms to start.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransformAuthorization {
    /// The transforms.
    pub transforms: Vec<TransformId>,
}

impl TransformAuthorization {
    pub fn new(transforms: impl IntoIterator<Item = impl Into<TransformId>>) -> Self {
        Self {
            transforms: transforms.into_iter().map(Into::into).collect(),
        }
    }
}

made_of!(TransformAuthorization, items = TransformId);

record! {
    TransformAuthorization;
    required transforms = "transforms";
}

/// A transform, by its id.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransformId {
    /// Id of the transform.
    pub transform_id: String,
}

impl TransformId {
    pub fn new(transform_id: impl Into<String>) -> Self {
        Self {
            transform_id: transform_id.into(),
        }
    }
}

made_of!(TransformId, text);

record! {
    TransformId;
    required transform_id = "transformId";
}
