// Generated from specs/kibana; do not edit.

//! Tokens without which a protected agent cannot be uninstalled.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{DateTime, Field, Secret, record};

/// An uninstall token, in the property `item`.
#[derive(Clone, PartialEq)]
pub struct FoundUninstallToken {
    /// The token.
    pub item: UninstallToken,
    _kept: Kept,
}

impl FoundUninstallToken {
    #[inline]
    pub fn new(item: UninstallToken) -> Self {
        Self { item, ..blank() }
    }
}

record! {
    FoundUninstallToken + _kept;
    required item = "item";
}

/// An uninstall token without its value.
#[derive(Clone, PartialEq)]
pub struct ListedUninstallToken {
    /// Id of the token, with which it is read.
    pub id: String,
    /// Id of the agent policy.
    pub policy_id: String,
    /// When the token was made.
    pub created_at: DateTime,
    /// Spaces that the agent policy is visible in.
    pub namespaces: Option<Vec<String>>,
    /// Name of the agent policy; `null` where it is gone.
    pub policy_name: Field<String>,
    _kept: Kept,
}

impl ListedUninstallToken {
    pub fn new(
        id: impl Into<String>,
        policy_id: impl Into<String>,
        created_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            id: id.into(),
            policy_id: policy_id.into(),
            created_at: created_at.into(),
            ..blank()
        }
    }
}

record! {
    ListedUninstallToken + _kept;
    required id = "id";
    required policy_id = "policy_id";
    required created_at = "created_at";
    optional namespaces = "namespaces";
    field policy_name = "policy_name";
}

/// A token without which a protected agent cannot be uninstalled.
#[derive(Clone, PartialEq)]
pub struct UninstallToken {
    /// Id of the token, with which it is read.
    pub id: String,
    /// Id of the agent policy.
    pub policy_id: String,
    /// When the token was made.
    pub created_at: DateTime,
    /// The token, for `elastic-agent uninstall`.
    pub token: Secret,
    /// Spaces that the agent policy is visible in.
    pub namespaces: Option<Vec<String>>,
    /// Name of the agent policy; `null` where it is gone.
    pub policy_name: Field<String>,
    _kept: Kept,
}

impl UninstallToken {
    pub fn new(
        id: impl Into<String>,
        policy_id: impl Into<String>,
        created_at: impl Into<DateTime>,
        token: impl Into<Secret>,
    ) -> Self {
        Self {
            id: id.into(),
            policy_id: policy_id.into(),
            created_at: created_at.into(),
            token: token.into(),
            ..blank()
        }
    }
}

record! {
    UninstallToken + _kept;
    required id = "id";
    required policy_id = "policy_id";
    required created_at = "created_at";
    required token = "token";
    optional namespaces = "namespaces";
    field policy_name = "policy_name";
}

/// One page of uninstall tokens.
#[derive(Clone, PartialEq)]
pub struct UninstallTokenPage {
    /// The tokens, without their values.
    pub items: Vec<ListedUninstallToken>,
    /// Number of items on all pages.
    pub total: u64,
    /// Number of this page, counted from 1.
    pub page: u64,
    /// Number of items that fit on a page.
    pub per_page: u64,
    _kept: Kept,
}

impl UninstallTokenPage {
    pub fn new(
        items: impl IntoIterator<Item = ListedUninstallToken>,
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
    UninstallTokenPage + _kept;
    required items = "items";
    required_number total = "total";
    required_number page = "page";
    required_number per_page = "perPage";
}
