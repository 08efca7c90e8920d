// Generated from specs/cloud-connected; do not edit.

//! Self-managed clusters that are connected to Elastic Cloud, and the cloud services they use.

use openapi_runtime::wire::{Entries, OpenEnum, Record, blank, read, unknown};
use openapi_runtime::{DateTime, Secret, UnknownValue, open_enum, record};
use serde::de::MapAccess;
use serde::ser::SerializeMap;

/// Settings of AutoOps for one cluster.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoOpsConfig {
    /// Cloud region that serves the cluster, as provider and region joined by a hyphen.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub region_id: Option<String>,
}

impl AutoOpsConfig {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(AutoOpsConfig);

impl Record for AutoOpsConfig {
    const NAME: &'static str = "AutoOpsConfig";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "region_id" => read(map, &mut self.region_id),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("region_id", &self.region_id).end()
    }
}

/// Addresses that belong to AutoOps.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoOpsMetadata {
    /// Address where the cluster is connected to the service.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub connect_url: Option<String>,

    /// Address of the documentation of the service.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub documentation_url: Option<String>,

    /// Address where the service is used.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub service_url: Option<String>,
}

impl AutoOpsMetadata {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(AutoOpsMetadata);

impl Record for AutoOpsMetadata {
    const NAME: &'static str = "AutoOpsMetadata";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "connect_url" => read(map, &mut self.connect_url),
            "documentation_url" => read(map, &mut self.documentation_url),
            "service_url" => read(map, &mut self.service_url),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .optional("connect_url", &self.connect_url)
            .optional("documentation_url", &self.documentation_url)
            .optional("service_url", &self.service_url)
            .end()
    }
}

/// AutoOps, the monitoring and diagnosis service, as it stands for one cluster.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoOpsService {
    /// Settings of AutoOps for one cluster.
    pub config: Option<AutoOpsConfig>,

    /// Whether the service is switched on.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub enabled: Option<bool>,

    /// Addresses that belong to AutoOps.
    pub metadata: Option<AutoOpsMetadata>,
    /// What a service asks of the subscription of the organization.
    pub subscription: Option<ServiceSubscription>,
    /// Whether a cluster can use a service, and what the service asks of it.
    pub support: Option<ServiceSupport>,
}

impl AutoOpsService {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(AutoOpsService);

impl Record for AutoOpsService {
    const NAME: &'static str = "AutoOpsService";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "config" => read(map, &mut self.config),
            "enabled" => read(map, &mut self.enabled),
            "metadata" => read(map, &mut self.metadata),
            "subscription" => read(map, &mut self.subscription),
            "support" => read(map, &mut self.support),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .optional("config", &self.config)
            .optional("enabled", &self.enabled)
            .optional("metadata", &self.metadata)
            .optional("subscription", &self.subscription)
            .optional("support", &self.support)
            .end()
    }
}

/// A self-managed cluster that is connected to Elastic Cloud.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cluster {
    /// Identifier of the connection, 32 lower-case letters and digits.
    ///
    /// Pattern: `^[a-z0-9]{32}$`.
    pub id: String,

    /// Display name in Elastic Cloud.
    ///
    /// At most 255 characters.
    pub name: String,

    /// Origin and owner of a connected cluster.
    pub metadata: ClusterMetadata,
    /// The Elasticsearch cluster behind a connection, as it describes itself.
    pub self_managed_cluster: SelfManagedCluster,
    /// Elastic licence of a self-managed cluster.
    pub license: License,
    /// Cloud services, and how each stands for one cluster.
    pub services: ClusterServices,
}

impl Cluster {
    /// Creates the value from its required properties.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        metadata: ClusterMetadata,
        self_managed_cluster: SelfManagedCluster,
        license: License,
        services: ClusterServices,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            metadata,
            self_managed_cluster,
            license,
            services,
        }
    }
}

record!(Cluster);

impl Record for Cluster {
    const NAME: &'static str = "Cluster";

    const REQUIRED: &'static [&'static str] = &[
        "id",
        "name",
        "metadata",
        "self_managed_cluster",
        "license",
        "services",
    ];

    fn blank() -> Self {
        Self::new(String::new(), String::new(), blank(), blank(), blank(), blank())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "name" => read(map, &mut self.name),
            "metadata" => read(map, &mut self.metadata),
            "self_managed_cluster" => read(map, &mut self.self_managed_cluster),
            "license" => read(map, &mut self.license),
            "services" => read(map, &mut self.services),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("id", &self.id)
            .entry("name", &self.name)
            .entry("metadata", &self.metadata)
            .entry("self_managed_cluster", &self.self_managed_cluster)
            .entry("license", &self.license)
            .entry("services", &self.services)
            .end()
    }
}

/// Connected clusters.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClusterList {
    /// The clusters.
    pub items: Vec<Cluster>,
}

impl ClusterList {
    /// Creates the value from its required property.
    pub fn new(items: impl IntoIterator<Item = Cluster>) -> Self {
        Self {
            items: items.into_iter().collect(),
        }
    }
}

record!(ClusterList);

impl Record for ClusterList {
    const NAME: &'static str = "ClusterList";
    const REQUIRED: &'static [&'static str] = &["items"];

    fn blank() -> Self {
        Self::new(Vec::<Cluster>::new())
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

/// Origin and owner of a connected cluster.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClusterMetadata {
    /// When the cluster was connected.
    pub created_at: DateTime,
    /// Identifier of the user who connected the cluster.
    pub created_by: String,
    /// Identifier of the organization that owns the cluster.
    pub organization_id: String,
}

impl ClusterMetadata {
    /// Creates the value from its required properties.
    pub fn new(
        created_at: impl Into<DateTime>,
        created_by: impl Into<String>,
        organization_id: impl Into<String>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            created_by: created_by.into(),
            organization_id: organization_id.into(),
        }
    }
}

record!(ClusterMetadata);

impl Record for ClusterMetadata {
    const NAME: &'static str = "ClusterMetadata";
    const REQUIRED: &'static [&'static str] = &["created_at", "created_by", "organization_id"];

    fn blank() -> Self {
        Self::new(blank::<DateTime>(), String::new(), String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "created_at" => read(map, &mut self.created_at),
            "created_by" => read(map, &mut self.created_by),
            "organization_id" => read(map, &mut self.organization_id),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("created_at", &self.created_at)
            .entry("created_by", &self.created_by)
            .entry("organization_id", &self.organization_id)
            .end()
    }
}

/// Changes of a connected cluster.
///
/// What is absent stays as it is.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterPatch {
    /// Changes of the licence of a cluster.
    pub license: Option<LicensePatch>,

    /// New display name in Elastic Cloud.
    ///
    /// At most 255 characters.
    pub name: Option<String>,

    /// Changes of what is known about the Elasticsearch cluster.
    pub self_managed_cluster: Option<SelfManagedClusterPatch>,
    /// Cloud services to switch on or off.
    pub services: Option<ClusterServicesPatch>,
}

impl ClusterPatch {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `license`.
    #[must_use]
    pub fn license(mut self, license: LicensePatch) -> Self {
        self.license = Some(license);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `self_managed_cluster`.
    #[must_use]
    pub fn self_managed_cluster(mut self, self_managed_cluster: SelfManagedClusterPatch) -> Self {
        self.self_managed_cluster = Some(self_managed_cluster);
        self
    }

    /// Sets `services`.
    #[must_use]
    pub fn services(mut self, services: ClusterServicesPatch) -> Self {
        self.services = Some(services);
        self
    }
}

record!(ClusterPatch);

impl Record for ClusterPatch {
    const NAME: &'static str = "ClusterPatch";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "license" => read(map, &mut self.license),
            "name" => read(map, &mut self.name),
            "self_managed_cluster" => read(map, &mut self.self_managed_cluster),
            "services" => read(map, &mut self.services),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .optional("license", &self.license)
            .optional("name", &self.name)
            .optional("self_managed_cluster", &self.self_managed_cluster)
            .optional("services", &self.services)
            .end()
    }
}

/// Cloud services, and how each stands for one cluster.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterServices {
    /// AutoOps, the monitoring and diagnosis service, as it stands for one cluster.
    pub auto_ops: Option<AutoOpsService>,
    /// The Elastic Inference Service as it stands for one cluster.
    pub eis: Option<EisService>,
}

impl ClusterServices {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(ClusterServices);

impl Record for ClusterServices {
    const NAME: &'static str = "ClusterServices";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "auto_ops" => read(map, &mut self.auto_ops),
            "eis" => read(map, &mut self.eis),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("auto_ops", &self.auto_ops).optional("eis", &self.eis).end()
    }
}

/// Cloud services to switch on or off.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterServicesPatch {
    /// Switch of one cloud service.
    pub auto_ops: Option<ServicePatch>,
    /// Switch of one cloud service.
    pub eis: Option<ServicePatch>,
}

impl ClusterServicesPatch {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `auto_ops`.
    #[must_use]
    pub fn auto_ops(mut self, auto_ops: ServicePatch) -> Self {
        self.auto_ops = Some(auto_ops);
        self
    }

    /// Sets `eis`.
    #[must_use]
    pub fn eis(mut self, eis: ServicePatch) -> Self {
        self.eis = Some(eis);
        self
    }
}

record!(ClusterServicesPatch);

impl Record for ClusterServicesPatch {
    const NAME: &'static str = "ClusterServicesPatch";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "auto_ops" => read(map, &mut self.auto_ops),
            "eis" => read(map, &mut self.eis),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("auto_ops", &self.auto_ops).optional("eis", &self.eis).end()
    }
}

/// A cluster as its creation returns it.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatedCluster {
    /// Identifier of the connection, 32 lower-case letters and digits.
    ///
    /// Pattern: `^[a-z0-9]{32}$`.
    pub id: String,

    /// Display name in Elastic Cloud.
    ///
    /// At most 255 characters.
    pub name: String,

    /// Origin and owner of a connected cluster.
    pub metadata: ClusterMetadata,
    /// The Elasticsearch cluster behind a connection, as it describes itself.
    pub self_managed_cluster: SelfManagedCluster,
    /// Elastic licence of a self-managed cluster.
    pub license: License,
    /// Cloud services, and how each stands for one cluster.
    pub services: ClusterServices,

    /// New administration key for this cluster.
    ///
    /// It is present only when the request asked for one.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub key: Option<Secret>,
}

impl CreatedCluster {
    /// Creates the value from its required properties.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        metadata: ClusterMetadata,
        self_managed_cluster: SelfManagedCluster,
        license: License,
        services: ClusterServices,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            metadata,
            self_managed_cluster,
            license,
            services,
            key: None,
        }
    }
}

record!(CreatedCluster);

impl Record for CreatedCluster {
    const NAME: &'static str = "CreatedCluster";

    const REQUIRED: &'static [&'static str] = &[
        "id",
        "name",
        "metadata",
        "self_managed_cluster",
        "license",
        "services",
    ];

    fn blank() -> Self {
        Self::new(String::new(), String::new(), blank(), blank(), blank(), blank())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "name" => read(map, &mut self.name),
            "metadata" => read(map, &mut self.metadata),
            "self_managed_cluster" => read(map, &mut self.self_managed_cluster),
            "license" => read(map, &mut self.license),
            "services" => read(map, &mut self.services),
            "key" => read(map, &mut self.key),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("id", &self.id)
            .entry("name", &self.name)
            .entry("metadata", &self.metadata)
            .entry("self_managed_cluster", &self.self_managed_cluster)
            .entry("license", &self.license)
            .entry("services", &self.services)
            .optional("key", &self.key)
            .end()
    }
}

/// Addresses that belong to the Elastic Inference Service.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EisMetadata {
    /// Address of the documentation of the service.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub documentation_url: Option<String>,
}

impl EisMetadata {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(EisMetadata);

impl Record for EisMetadata {
    const NAME: &'static str = "EisMetadata";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "documentation_url" => read(map, &mut self.documentation_url),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("documentation_url", &self.documentation_url).end()
    }
}

/// The Elastic Inference Service as it stands for one cluster.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EisService {
    /// Whether the service is switched on.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub enabled: Option<bool>,

    /// Addresses that belong to the Elastic Inference Service.
    pub metadata: Option<EisMetadata>,
    /// What a service asks of the subscription of the organization.
    pub subscription: Option<ServiceSubscription>,
    /// Whether a cluster can use a service, and what the service asks of it.
    pub support: Option<ServiceSupport>,
}

impl EisService {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(EisService);

impl Record for EisService {
    const NAME: &'static str = "EisService";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "enabled" => read(map, &mut self.enabled),
            "metadata" => read(map, &mut self.metadata),
            "subscription" => read(map, &mut self.subscription),
            "support" => read(map, &mut self.support),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .optional("enabled", &self.enabled)
            .optional("metadata", &self.metadata)
            .optional("subscription", &self.subscription)
            .optional("support", &self.support)
            .end()
    }
}

/// Elastic licence of a self-managed cluster.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct License {
    /// Kind of an Elastic licence.
    pub type_: LicenseType,
    /// Unique identifier of the licence.
    pub uid: String,
}

impl License {
    /// Creates the value from its required properties.
    pub fn new(type_: LicenseType, uid: impl Into<String>) -> Self {
        Self { type_, uid: uid.into() }
    }
}

record!(License);

impl Record for License {
    const NAME: &'static str = "License";
    const REQUIRED: &'static [&'static str] = &["type", "uid"];

    fn blank() -> Self {
        Self::new(blank(), String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "type" => read(map, &mut self.type_),
            "uid" => read(map, &mut self.uid),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("type", &self.type_).entry("uid", &self.uid).end()
    }
}

/// Changes of the licence of a cluster.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LicensePatch {
    /// Kind of an Elastic licence.
    pub type_: Option<LicenseType>,
    /// Unique identifier of the licence.
    pub uid: Option<String>,
}

impl LicensePatch {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type_`.
    #[must_use]
    pub fn type_(mut self, type_: LicenseType) -> Self {
        self.type_ = Some(type_);
        self
    }

    /// Sets `uid`.
    #[must_use]
    pub fn uid(mut self, uid: impl Into<String>) -> Self {
        self.uid = Some(uid.into());
        self
    }
}

record!(LicensePatch);

impl Record for LicensePatch {
    const NAME: &'static str = "LicensePatch";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "type" => read(map, &mut self.type_),
            "uid" => read(map, &mut self.uid),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("type", &self.type_).optional("uid", &self.uid).end()
    }
}

/// Kind of an Elastic licence.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LicenseType {
    /// `trial`
    Trial,
    /// `basic`
    Basic,
    /// `standard`
    Standard,
    /// `dev`
    Dev,
    /// `silver`
    Silver,
    /// `gold`
    Gold,
    /// `platinum`
    Platinum,
    /// `enterprise`
    Enterprise,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl LicenseType {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Trial => "trial",
            Self::Basic => "basic",
            Self::Standard => "standard",
            Self::Dev => "dev",
            Self::Silver => "silver",
            Self::Gold => "gold",
            Self::Platinum => "platinum",
            Self::Enterprise => "enterprise",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(LicenseType);

impl OpenEnum for LicenseType {
    fn from_wire(value: &str) -> Self {
        match value {
            "trial" => Self::Trial,
            "basic" => Self::Basic,
            "standard" => Self::Standard,
            "dev" => Self::Dev,
            "silver" => Self::Silver,
            "gold" => Self::Gold,
            "platinum" => Self::Platinum,
            "enterprise" => Self::Enterprise,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// A self-managed cluster that is to be connected.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewCluster {
    /// The Elasticsearch cluster behind a connection, as it describes itself.
    pub self_managed_cluster: SelfManagedCluster,
    /// Elastic licence of a self-managed cluster.
    pub license: License,

    /// Display name for Elastic Cloud.
    ///
    /// At most 255 characters.
    pub name: Option<String>,
}

impl NewCluster {
    /// Creates the value from its required properties.
    pub fn new(self_managed_cluster: SelfManagedCluster, license: License) -> Self {
        Self {
            self_managed_cluster,
            license,
            name: None,
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

record!(NewCluster);

impl Record for NewCluster {
    const NAME: &'static str = "NewCluster";
    const REQUIRED: &'static [&'static str] = &["self_managed_cluster", "license"];

    fn blank() -> Self {
        Self::new(blank(), blank())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "self_managed_cluster" => read(map, &mut self.self_managed_cluster),
            "license" => read(map, &mut self.license),
            "name" => read(map, &mut self.name),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("self_managed_cluster", &self.self_managed_cluster)
            .entry("license", &self.license)
            .optional("name", &self.name)
            .end()
    }
}

/// A cluster as its update returns it.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PatchedCluster {
    /// Identifier of the connection, 32 lower-case letters and digits.
    ///
    /// Pattern: `^[a-z0-9]{32}$`.
    pub id: String,

    /// Display name in Elastic Cloud.
    ///
    /// At most 255 characters.
    pub name: String,

    /// Origin and owner of a connected cluster.
    pub metadata: ClusterMetadata,
    /// The Elasticsearch cluster behind a connection, as it describes itself.
    pub self_managed_cluster: SelfManagedCluster,
    /// Elastic licence of a self-managed cluster.
    pub license: License,
    /// Cloud services, and how each stands for one cluster.
    pub services: ClusterServices,
    /// API keys of cloud services, under the names of the services.
    pub keys: Option<ServiceKeys>,
}

impl PatchedCluster {
    /// Creates the value from its required properties.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        metadata: ClusterMetadata,
        self_managed_cluster: SelfManagedCluster,
        license: License,
        services: ClusterServices,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            metadata,
            self_managed_cluster,
            license,
            services,
            keys: None,
        }
    }
}

record!(PatchedCluster);

impl Record for PatchedCluster {
    const NAME: &'static str = "PatchedCluster";

    const REQUIRED: &'static [&'static str] = &[
        "id",
        "name",
        "metadata",
        "self_managed_cluster",
        "license",
        "services",
    ];

    fn blank() -> Self {
        Self::new(String::new(), String::new(), blank(), blank(), blank(), blank())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "name" => read(map, &mut self.name),
            "metadata" => read(map, &mut self.metadata),
            "self_managed_cluster" => read(map, &mut self.self_managed_cluster),
            "license" => read(map, &mut self.license),
            "services" => read(map, &mut self.services),
            "keys" => read(map, &mut self.keys),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("id", &self.id)
            .entry("name", &self.name)
            .entry("metadata", &self.metadata)
            .entry("self_managed_cluster", &self.self_managed_cluster)
            .entry("license", &self.license)
            .entry("services", &self.services)
            .optional("keys", &self.keys)
            .end()
    }
}

/// The Elasticsearch cluster behind a connection, as it describes itself.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SelfManagedCluster {
    /// UUID of the Elasticsearch cluster.
    pub id: String,
    /// Name of the Elasticsearch cluster.
    pub name: String,
    /// Version of Elasticsearch that the cluster runs.
    pub version: String,
}

impl SelfManagedCluster {
    /// Creates the value from its required properties.
    pub fn new(id: impl Into<String>, name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            version: version.into(),
        }
    }
}

record!(SelfManagedCluster);

impl Record for SelfManagedCluster {
    const NAME: &'static str = "SelfManagedCluster";
    const REQUIRED: &'static [&'static str] = &["id", "name", "version"];

    fn blank() -> Self {
        Self::new(String::new(), String::new(), String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "name" => read(map, &mut self.name),
            "version" => read(map, &mut self.version),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("id", &self.id)
            .entry("name", &self.name)
            .entry("version", &self.version)
            .end()
    }
}

/// Changes of what is known about the Elasticsearch cluster.
///
/// Its identifier is fixed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfManagedClusterPatch {
    /// New name of the Elasticsearch cluster.
    pub name: Option<String>,
    /// Version of Elasticsearch that the cluster runs now.
    pub version: Option<String>,
}

impl SelfManagedClusterPatch {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `version`.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }
}

record!(SelfManagedClusterPatch);

impl Record for SelfManagedClusterPatch {
    const NAME: &'static str = "SelfManagedClusterPatch";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "name" => read(map, &mut self.name),
            "version" => read(map, &mut self.version),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("name", &self.name).optional("version", &self.version).end()
    }
}

/// API keys of cloud services, under the names of the services.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceKeys {
    /// API key for the Elastic Inference Service.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub eis: Option<Secret>,
}

impl ServiceKeys {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(ServiceKeys);

impl Record for ServiceKeys {
    const NAME: &'static str = "ServiceKeys";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "eis" => read(map, &mut self.eis),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("eis", &self.eis).end()
    }
}

/// Switch of one cloud service.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServicePatch {
    /// Whether the service is to be on.
    pub enabled: Option<bool>,
}

impl ServicePatch {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

record!(ServicePatch);

impl Record for ServicePatch {
    const NAME: &'static str = "ServicePatch";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "enabled" => read(map, &mut self.enabled),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("enabled", &self.enabled).end()
    }
}

/// What a service asks of the subscription of the organization.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceSubscription {
    /// Whether the service needs a subscription.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub required: Option<bool>,
}

impl ServiceSubscription {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(ServiceSubscription);

impl Record for ServiceSubscription {
    const NAME: &'static str = "ServiceSubscription";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "required" => read(map, &mut self.required),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("required", &self.required).end()
    }
}

/// Whether a cluster can use a service, and what the service asks of it.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceSupport {
    /// Oldest version of the cluster that the service works with, as x.y.z.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub minimum_stack_version: Option<String>,

    /// Whether the cluster meets the demands of the service.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub supported: Option<bool>,

    /// Licence types with which the service can be used.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub valid_license_types: Option<Vec<LicenseType>>,
}

impl ServiceSupport {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(ServiceSupport);

impl Record for ServiceSupport {
    const NAME: &'static str = "ServiceSupport";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "minimum_stack_version" => read(map, &mut self.minimum_stack_version),
            "supported" => read(map, &mut self.supported),
            "valid_license_types" => read(map, &mut self.valid_license_types),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .optional("minimum_stack_version", &self.minimum_stack_version)
            .optional("supported", &self.supported)
            .optional("valid_license_types", &self.valid_license_types)
            .end()
    }
}
