// Generated from specs/cloud-connected; do not edit.

//! Self-managed clusters that are connected to Elastic Cloud, and the cloud services they use.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{DateTime, Secret, UnknownValue, open_enum, record, setters};

/// Settings of AutoOps for one cluster.
#[derive(Clone, Default, PartialEq)]
pub struct AutoOpsConfig {
    /// Cloud region that serves the cluster, as provider and region joined by a hyphen.
    pub region_id: Option<String>,
    _kept: Kept,
}

record! {
    AutoOpsConfig + _kept: new;
    optional region_id = "region_id";
}

/// Addresses that belong to AutoOps.
#[derive(Clone, Default, PartialEq)]
pub struct AutoOpsMetadata {
    /// Address where the cluster is connected to the service.
    pub connect_url: Option<String>,
    /// Address of the documentation of the service.
    pub documentation_url: Option<String>,
    /// Address where the service is used.
    pub service_url: Option<String>,
    _kept: Kept,
}

record! {
    AutoOpsMetadata + _kept: new;
    optional connect_url = "connect_url";
    optional documentation_url = "documentation_url";
    optional service_url = "service_url";
}

/// The state of AutoOps, the monitoring and diagnosis service, for one cluster.
#[derive(Clone, Default, PartialEq)]
pub struct AutoOpsService {
    /// Settings of AutoOps for one cluster.
    pub config: Option<AutoOpsConfig>,
    /// Whether the service is switched on.
    pub enabled: Option<bool>,
    /// Addresses that belong to AutoOps.
    pub metadata: Option<AutoOpsMetadata>,
    /// What subscription a service requires of the organization.
    pub subscription: Option<ServiceSubscription>,
    /// Whether a cluster can use a service, and what the service requires.
    pub support: Option<ServiceSupport>,
    _kept: Kept,
}

record! {
    AutoOpsService + _kept: new;
    optional config = "config";
    optional enabled = "enabled";
    optional metadata = "metadata";
    optional subscription = "subscription";
    optional support = "support";
}

/// A self-managed cluster that is connected to Elastic Cloud.
#[derive(Clone, PartialEq)]
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
    /// Cloud services, and the state of each for one cluster.
    pub services: ClusterServices,
    _kept: Kept,
}

impl Cluster {
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
            ..blank()
        }
    }
}

record! {
    Cluster + _kept;
    required id = "id";
    required name = "name";
    required metadata = "metadata";
    required self_managed_cluster = "self_managed_cluster";
    required license = "license";
    required services = "services";
}

/// Connected clusters.
#[derive(Clone, PartialEq)]
pub struct ClusterList {
    /// The clusters.
    pub items: Vec<Cluster>,
    _kept: Kept,
}

impl ClusterList {
    pub fn new(items: impl IntoIterator<Item = Cluster>) -> Self {
        Self {
            items: items.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    ClusterList + _kept;
    required items = "items";
}

/// Origin and owner of a connected cluster.
#[derive(Clone, PartialEq)]
pub struct ClusterMetadata {
    /// When the cluster was connected.
    pub created_at: DateTime,
    /// Identifier of the user who connected the cluster.
    pub created_by: String,
    /// Identifier of the organization that owns the cluster.
    pub organization_id: String,
    _kept: Kept,
}

impl ClusterMetadata {
    pub fn new(
        created_at: impl Into<DateTime>,
        created_by: impl Into<String>,
        organization_id: impl Into<String>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            created_by: created_by.into(),
            organization_id: organization_id.into(),
            ..blank()
        }
    }
}

record! {
    ClusterMetadata + _kept;
    required created_at = "created_at";
    required created_by = "created_by";
    required organization_id = "organization_id";
}

/// Cloud services, and the state of each for one cluster.
#[derive(Clone, Default, PartialEq)]
pub struct ClusterServices {
    /// The state of AutoOps, the monitoring and diagnosis service, for one cluster.
    pub auto_ops: Option<AutoOpsService>,
    /// The state of the Elastic Inference Service for one cluster.
    pub eis: Option<EisService>,
    _kept: Kept,
}

record! {
    ClusterServices + _kept: new;
    optional auto_ops = "auto_ops";
    optional eis = "eis";
}

/// Cloud services to switch on or off.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterServicesUpdate {
    /// Switch of one cloud service.
    pub auto_ops: Option<ServiceUpdate>,
    /// Switch of one cloud service.
    pub eis: Option<ServiceUpdate>,
}

impl ClusterServicesUpdate {
    setters! {
        auto_ops(value: ServiceUpdate) = Some(value);
        eis(value: ServiceUpdate) = Some(value);
    }
}

record! {
    ClusterServicesUpdate: new;
    optional auto_ops = "auto_ops";
    optional eis = "eis";
}

/// Changes to a connected cluster.
///
/// What is absent stays as it is.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterUpdate {
    /// Changes to the licence of a cluster.
    pub license: Option<LicenseUpdate>,

    /// New display name in Elastic Cloud.
    ///
    /// At most 255 characters.
    pub name: Option<String>,

    /// Changes to what is known about the Elasticsearch cluster.
    pub self_managed_cluster: Option<SelfManagedClusterUpdate>,
    /// Cloud services to switch on or off.
    pub services: Option<ClusterServicesUpdate>,
}

impl ClusterUpdate {
    setters! {
        license(value: LicenseUpdate) = Some(value);
        name(value: impl Into<String>) = Some(value.into());
        self_managed_cluster(value: SelfManagedClusterUpdate) = Some(value);
        services(value: ClusterServicesUpdate) = Some(value);
    }
}

record! {
    ClusterUpdate: new;
    optional license = "license";
    optional name = "name";
    optional self_managed_cluster = "self_managed_cluster";
    optional services = "services";
}

/// A cluster as returned when it is created.
#[derive(Clone, PartialEq)]
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
    /// Cloud services, and the state of each for one cluster.
    pub services: ClusterServices,

    /// New administration key for this cluster.
    ///
    /// It is present only when the request asked for one.
    pub key: Option<Secret>,

    _kept: Kept,
}

impl CreatedCluster {
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
            ..blank()
        }
    }
}

record! {
    CreatedCluster + _kept;
    required id = "id";
    required name = "name";
    required metadata = "metadata";
    required self_managed_cluster = "self_managed_cluster";
    required license = "license";
    required services = "services";
    optional key = "key";
}

/// Addresses that belong to the Elastic Inference Service.
#[derive(Clone, Default, PartialEq)]
pub struct EisMetadata {
    /// Address of the documentation of the service.
    pub documentation_url: Option<String>,
    _kept: Kept,
}

record! {
    EisMetadata + _kept: new;
    optional documentation_url = "documentation_url";
}

/// The state of the Elastic Inference Service for one cluster.
#[derive(Clone, Default, PartialEq)]
pub struct EisService {
    /// Whether the service is switched on.
    pub enabled: Option<bool>,
    /// Addresses that belong to the Elastic Inference Service.
    pub metadata: Option<EisMetadata>,
    /// What subscription a service requires of the organization.
    pub subscription: Option<ServiceSubscription>,
    /// Whether a cluster can use a service, and what the service requires.
    pub support: Option<ServiceSupport>,
    _kept: Kept,
}

record! {
    EisService + _kept: new;
    optional enabled = "enabled";
    optional metadata = "metadata";
    optional subscription = "subscription";
    optional support = "support";
}

/// Elastic licence of a self-managed cluster.
#[derive(Clone, PartialEq)]
pub struct License {
    /// Kind of an Elastic licence.
    pub type_: LicenseType,
    /// Unique identifier of the licence.
    pub uid: String,
    _kept: Kept,
}

impl License {
    pub fn new(type_: LicenseType, uid: impl Into<String>) -> Self {
        Self {
            type_,
            uid: uid.into(),
            ..blank()
        }
    }
}

record! {
    License + _kept;
    required type_ = "type";
    required uid = "uid";
}

/// Kind of an Elastic licence.
#[derive(Clone, Debug)]
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

open_enum! {
    LicenseType;
    Trial = "trial";
    Basic = "basic";
    Standard = "standard";
    Dev = "dev";
    Silver = "silver";
    Gold = "gold";
    Platinum = "platinum";
    Enterprise = "enterprise";
}

/// Changes to the licence of a cluster.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LicenseUpdate {
    /// Kind of an Elastic licence.
    pub type_: Option<LicenseType>,
    /// Unique identifier of the licence.
    pub uid: Option<String>,
}

impl LicenseUpdate {
    setters! {
        type_(value: LicenseType) = Some(value);
        uid(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    LicenseUpdate: new;
    optional type_ = "type";
    optional uid = "uid";
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
    #[inline]
    pub fn new(self_managed_cluster: SelfManagedCluster, license: License) -> Self {
        Self {
            self_managed_cluster,
            license,
            ..blank()
        }
    }

    setters! {
        name(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    NewCluster;
    required self_managed_cluster = "self_managed_cluster";
    required license = "license";
    optional name = "name";
}

/// The Elasticsearch cluster behind a connection, as it describes itself.
#[derive(Clone, PartialEq)]
pub struct SelfManagedCluster {
    /// UUID of the Elasticsearch cluster.
    pub id: String,
    /// Name of the Elasticsearch cluster.
    pub name: String,
    /// Version of Elasticsearch that the cluster runs.
    pub version: String,
    _kept: Kept,
}

impl SelfManagedCluster {
    pub fn new(id: impl Into<String>, name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            version: version.into(),
            ..blank()
        }
    }
}

record! {
    SelfManagedCluster + _kept;
    required id = "id";
    required name = "name";
    required version = "version";
}

/// Changes to what is known about the Elasticsearch cluster.
///
/// Its identifier is fixed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfManagedClusterUpdate {
    /// New name of the Elasticsearch cluster.
    pub name: Option<String>,
    /// Version of Elasticsearch that the cluster runs now.
    pub version: Option<String>,
}

impl SelfManagedClusterUpdate {
    setters! {
        name(value: impl Into<String>) = Some(value.into());
        version(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    SelfManagedClusterUpdate: new;
    optional name = "name";
    optional version = "version";
}

/// API keys of cloud services, under the names of the services.
#[derive(Clone, Default, PartialEq)]
pub struct ServiceKeys {
    /// API key for the Elastic Inference Service.
    ///
    /// It seems to come only when the request switches the service on.
    pub eis: Option<Secret>,

    _kept: Kept,
}

record! {
    ServiceKeys + _kept: new;
    optional eis = "eis";
}

/// What subscription a service requires of the organization.
#[derive(Clone, Default, PartialEq)]
pub struct ServiceSubscription {
    /// Whether the service needs a subscription.
    pub required: Option<bool>,
    _kept: Kept,
}

record! {
    ServiceSubscription + _kept: new;
    optional required = "required";
}

/// Whether a cluster can use a service, and what the service requires.
#[derive(Clone, Default, PartialEq)]
pub struct ServiceSupport {
    /// Oldest version of the cluster that the service works with, as x.y.z.
    pub minimum_stack_version: Option<String>,
    /// Whether the cluster meets the requirements of the service.
    pub supported: Option<bool>,
    /// Licence types with which the service can be used.
    pub valid_license_types: Option<Vec<LicenseType>>,
    _kept: Kept,
}

record! {
    ServiceSupport + _kept: new;
    optional minimum_stack_version = "minimum_stack_version";
    optional supported = "supported";
    optional valid_license_types = "valid_license_types";
}

/// Switch of one cloud service.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceUpdate {
    /// Whether to switch the service on.
    pub enabled: Option<bool>,
}

impl ServiceUpdate {
    setters! {
        enabled(value: bool) = Some(value);
    }
}

record! {
    ServiceUpdate: new;
    optional enabled = "enabled";
}

/// A cluster as returned when it is updated.
#[derive(Clone, PartialEq)]
pub struct UpdatedCluster {
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
    /// Cloud services, and the state of each for one cluster.
    pub services: ClusterServices,
    /// API keys of cloud services, under the names of the services.
    pub keys: Option<ServiceKeys>,
    _kept: Kept,
}

impl UpdatedCluster {
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
            ..blank()
        }
    }
}

record! {
    UpdatedCluster + _kept;
    required id = "id";
    required name = "name";
    required metadata = "metadata";
    required self_managed_cluster = "self_managed_cluster";
    required license = "license";
    required services = "services";
    optional keys = "keys";
}
