// Generated from specs/kibana; do not edit.

//! Tokens with which a new agent enrolls into a policy.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{Constant, DateTime, Secret, made_of, record, setters, wire};

/// A new enrollment API key.
#[derive(Clone, PartialEq)]
pub struct CreatedEnrollmentApiKey {
    /// Always `created`.
    pub action: Constant,
    /// A token with which agents enroll into one agent policy.
    pub item: EnrollmentApiKey,
    _kept: Kept,
}

impl CreatedEnrollmentApiKey {
    #[inline]
    pub fn new(item: EnrollmentApiKey) -> Self {
        Self {
            action: wire::constant("created".to_owned()),
            item,
            ..blank()
        }
    }
}

record! {
    CreatedEnrollmentApiKey + _kept;
    required action = "action";
    required item = "item";
}

/// A token with which agents enroll into one agent policy.
#[derive(Clone, PartialEq)]
pub struct EnrollmentApiKey {
    /// Id of the enrollment key in Fleet.
    pub id: String,
    /// Id of the Elasticsearch API key behind it.
    pub api_key_id: String,
    /// The token that an agent presents when it enrolls.
    pub api_key: Secret,
    /// False once the key is revoked; no agent can enroll with it any more.
    pub active: bool,
    /// When the key was created.
    pub created_at: DateTime,

    /// When the key ceases to work.
    ///
    /// Sent by 8.19 and from 9.4 on, not by 9.0 to 9.3.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub expire_at: Option<DateTime>,

    /// True for a key that Fleet keeps for its own use and does not show to users.
    pub hidden: Option<bool>,
    /// Name for people.
    pub name: Option<String>,
    /// Id of the agent policy into which agents with this key enroll.
    pub policy_id: Option<String>,
    _kept: Kept,
}

impl EnrollmentApiKey {
    pub fn new(
        id: impl Into<String>,
        api_key_id: impl Into<String>,
        api_key: impl Into<Secret>,
        active: bool,
        created_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            id: id.into(),
            api_key_id: api_key_id.into(),
            api_key: api_key.into(),
            active,
            created_at: created_at.into(),
            ..blank()
        }
    }
}

record! {
    EnrollmentApiKey + _kept;
    required id = "id";
    required api_key_id = "api_key_id";
    required api_key = "api_key";
    required active = "active";
    required created_at = "created_at";
    optional expire_at = "expire_at";
    optional hidden = "hidden";
    optional name = "name";
    optional policy_id = "policy_id";
}

/// One page of enrollment API keys.
#[derive(Clone, PartialEq)]
pub struct EnrollmentApiKeyPage {
    /// The keys.
    pub items: Vec<EnrollmentApiKey>,
    /// Number of items on all pages.
    pub total: u64,
    /// Number of this page, counted from 1.
    pub page: u64,
    /// Number of items that fit on a page.
    pub per_page: u64,

    /// The keys once more.
    #[deprecated]
    pub list: Option<Vec<EnrollmentApiKey>>,

    _kept: Kept,
}

impl EnrollmentApiKeyPage {
    pub fn new(
        items: impl IntoIterator<Item = EnrollmentApiKey>,
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
    EnrollmentApiKeyPage + _kept;
    required items = "items";
    required_number total = "total";
    required_number page = "page";
    required_number per_page = "perPage";
    optional list = "list";
}

/// An enrollment API key, in the property `item`.
#[derive(Clone, PartialEq)]
pub struct FoundEnrollmentApiKey {
    /// A token with which agents enroll into one agent policy.
    pub item: EnrollmentApiKey,
    _kept: Kept,
}

impl FoundEnrollmentApiKey {
    #[inline]
    pub fn new(item: EnrollmentApiKey) -> Self {
        Self { item, ..blank() }
    }
}

record! {
    FoundEnrollmentApiKey + _kept;
    required item = "item";
}

/// What is needed to create an enrollment API key.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewEnrollmentApiKey {
    /// Id of the agent policy into which agents with this key enroll.
    pub policy_id: String,

    /// When the key ceases to work, as text.
    ///
    /// A key without it stays valid until it is revoked.
    pub expiration: Option<String>,

    /// Name for people.
    ///
    /// Fleet generates one when it is missing.
    pub name: Option<String>,
}

impl NewEnrollmentApiKey {
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            ..blank()
        }
    }

    setters! {
        expiration(value: impl Into<String>) = Some(value.into());
        name(value: impl Into<String>) = Some(value.into());
    }
}

made_of!(NewEnrollmentApiKey, text);

record! {
    NewEnrollmentApiKey;
    required policy_id = "policy_id";
    optional expiration = "expiration";
    optional name = "name";
}

/// That a key is revoked.
#[derive(Clone, PartialEq)]
pub struct RevokedEnrollmentApiKey {
    /// Always `deleted`, although the key is only revoked.
    pub action: Constant,
    _kept: Kept,
}

impl RevokedEnrollmentApiKey {
    /// Creates the value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            action: wire::constant("deleted".to_owned()),
            ..blank()
        }
    }
}

impl Default for RevokedEnrollmentApiKey {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    RevokedEnrollmentApiKey + _kept;
    required action = "action";
}
