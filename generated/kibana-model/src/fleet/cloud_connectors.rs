// Generated from specs/kibana; do not edit.

//! Identities in clouds that integrations sign in with.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{
    DateTime, Json, Secret, UnknownValue, open_enum, record, setters, wire,
};

/// Whether the identity is for one account or subscription, or for a whole organization.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CloudAccountType {
    /// `single-account`
    SingleAccount,
    /// `organization-account`
    OrganizationAccount,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    CloudAccountType;
    SingleAccount = "single-account";
    OrganizationAccount = "organization-account";
}

/// An identity in a cloud that integrations sign in with.
#[derive(Clone, PartialEq)]
pub struct CloudConnector {
    /// Id of the connector.
    pub id: String,
    /// Name for people.
    pub name: String,
    /// The cloud, such as `aws`.
    pub cloud_provider: CloudProvider,

    /// What the identity consists of, any JSON by name.
    ///
    /// Secrets are references.
    pub vars: BTreeMap<String, Secret<Json>>,

    /// Number of package policies that use it.
    pub package_policy_count: i64,
    /// When it was created.
    pub created_at: DateTime,
    /// When it was last changed.
    pub updated_at: DateTime,
    /// What the identity is for, such as `single-account`.
    pub account_type: Option<CloudAccountType>,
    /// Namespace that the connector is in.
    pub namespace: Option<String>,
    _kept: Kept,
}

impl CloudConnector {
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        cloud_provider: CloudProvider,
        vars: impl IntoIterator<Item = (impl Into<String>, Secret<Json>)>,
        package_policy_count: i64,
        created_at: impl Into<DateTime>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            cloud_provider,
            vars: wire::into_map(vars),
            package_policy_count,
            created_at: created_at.into(),
            updated_at: updated_at.into(),
            ..blank()
        }
    }
}

record! {
    CloudConnector + _kept;
    required id = "id";
    required name = "name";
    required cloud_provider = "cloudProvider";
    required vars = "vars";
    required_number package_policy_count = "packagePolicyCount";
    required created_at = "created_at";
    required updated_at = "updated_at";
    optional account_type = "accountType";
    optional namespace = "namespace";
}

/// Cloud connectors.
#[derive(Clone, PartialEq)]
pub struct CloudConnectorList {
    /// The connectors.
    pub items: Vec<CloudConnector>,
    /// Number of the page, where the server tells it.
    pub page: Option<u64>,
    /// Most connectors on a page, where the server tells it.
    pub per_page: Option<u64>,
    /// Number of all connectors that fit, where the server tells it.
    pub total: Option<u64>,
    _kept: Kept,
}

impl CloudConnectorList {
    pub fn new(items: impl IntoIterator<Item = CloudConnector>) -> Self {
        Self {
            items: items.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    CloudConnectorList + _kept;
    required items = "items";
    optional_number page = "page";
    optional_number per_page = "perPage";
    optional_number total = "total";
}

/// A package in short.
#[derive(Clone, PartialEq)]
pub struct CloudConnectorPackage {
    /// Name of the package.
    pub name: String,
    /// Name for people.
    pub title: String,
    /// Its version.
    pub version: String,
    _kept: Kept,
}

impl CloudConnectorPackage {
    pub fn new(
        name: impl Into<String>,
        title: impl Into<String>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            title: title.into(),
            version: version.into(),
            ..blank()
        }
    }
}

record! {
    CloudConnectorPackage + _kept;
    required name = "name";
    required title = "title";
    required version = "version";
}

/// Changes to a cloud connector.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudConnectorUpdate {
    /// What the identity is for.
    pub account_type: Option<CloudAccountType>,

    /// Name for people.
    ///
    /// At least 1 character and at most 255 characters.
    pub name: Option<String>,

    /// What the identity consists of, any JSON by name.
    pub vars: Option<BTreeMap<String, Secret<Json>>>,
}

impl CloudConnectorUpdate {
    setters! {
        account_type(value: CloudAccountType) = Some(value);
        name(value: impl Into<String>) = Some(value.into());
        vars(value: impl IntoIterator<Item = (impl Into<String>, Secret<Json>)>)
            = Some(wire::into_map(value));
    }
}

record! {
    CloudConnectorUpdate debug: new;
    optional account_type = "accountType";
    optional name = "name";
    optional vars = "vars";
}

/// A package policy that uses a cloud connector.
#[derive(Clone, PartialEq)]
pub struct CloudConnectorUse {
    /// Id of the package policy.
    pub id: String,
    /// Name of the package policy.
    pub name: String,
    /// Ids of the agent policies that it belongs to.
    pub policy_ids: Vec<String>,
    /// When it was created.
    pub created_at: DateTime,
    /// When it was last changed.
    pub updated_at: DateTime,
    /// The package that the policy is of.
    pub package: Option<CloudConnectorPackage>,
    _kept: Kept,
}

impl CloudConnectorUse {
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        policy_ids: impl IntoIterator<Item = impl Into<String>>,
        created_at: impl Into<DateTime>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            policy_ids: policy_ids.into_iter().map(Into::into).collect(),
            created_at: created_at.into(),
            updated_at: updated_at.into(),
            ..blank()
        }
    }
}

record! {
    CloudConnectorUse + _kept;
    required id = "id";
    required name = "name";
    required policy_ids = "policy_ids";
    required created_at = "created_at";
    required updated_at = "updated_at";
    optional package = "package";
}

/// One page of package policies that use a cloud connector.
#[derive(Clone, PartialEq)]
pub struct CloudConnectorUsePage {
    /// The package policies of the page.
    pub items: Vec<CloudConnectorUse>,
    /// Number of all package policies that use it.
    pub total: u64,
    /// Number of the page, counted from 1.
    pub page: u64,
    /// Number of package policies that fit on a page.
    pub per_page: u64,
    _kept: Kept,
}

impl CloudConnectorUsePage {
    pub fn new(
        items: impl IntoIterator<Item = CloudConnectorUse>,
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
    CloudConnectorUsePage + _kept;
    required items = "items";
    required_number total = "total";
    required_number page = "page";
    required_number per_page = "perPage";
}

/// A cloud.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CloudProvider {
    /// `aws`
    Aws,
    /// `azure`
    Azure,
    /// `gcp`
    Gcp,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    CloudProvider;
    Aws = "aws";
    Azure = "azure";
    Gcp = "gcp";
}

/// A cloud connector that is gone.
#[derive(Clone, PartialEq)]
pub struct DeletedCloudConnector {
    /// Id that it had.
    pub id: String,
    _kept: Kept,
}

impl DeletedCloudConnector {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }
}

record! {
    DeletedCloudConnector + _kept;
    required id = "id";
}

/// A cloud connector, in the property `item`.
#[derive(Clone, PartialEq)]
pub struct FoundCloudConnector {
    /// The connector.
    pub item: CloudConnector,
    _kept: Kept,
}

impl FoundCloudConnector {
    #[inline]
    pub fn new(item: CloudConnector) -> Self {
        Self { item, ..blank() }
    }
}

record! {
    FoundCloudConnector + _kept;
    required item = "item";
}

/// A cloud connector to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewCloudConnector {
    /// Name for people.
    ///
    /// At least 1 character and at most 255 characters.
    pub name: String,

    /// The cloud.
    pub cloud_provider: CloudProvider,
    /// What the identity consists of, any JSON by name, such as `role_arn` of AWS.
    pub vars: BTreeMap<String, Secret<Json>>,
    /// What the identity is for.
    pub account_type: Option<CloudAccountType>,
}

impl NewCloudConnector {
    pub fn new(
        name: impl Into<String>,
        cloud_provider: CloudProvider,
        vars: impl IntoIterator<Item = (impl Into<String>, Secret<Json>)>,
    ) -> Self {
        Self {
            name: name.into(),
            cloud_provider,
            vars: wire::into_map(vars),
            ..blank()
        }
    }

    setters! {
        account_type(value: CloudAccountType) = Some(value);
    }
}

record! {
    NewCloudConnector debug;
    required name = "name";
    required cloud_provider = "cloudProvider";
    required vars = "vars";
    optional account_type = "accountType";
}
