// Generated from specs/kibana; do not edit.

//! Tokens with which a new agent enrolls into a policy.

use openapi_runtime::wire::{Entries, Record, blank, read};
use openapi_runtime::{DateTime, Secret, record};
use serde::de::MapAccess;
use serde::ser::SerializeMap;

/// A new enrollment API key.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatedEnrollmentApiKey {
    /// Always `created`.
    pub action: String,
    /// A token with which agents enroll into one agent policy.
    pub item: EnrollmentApiKey,
}

impl CreatedEnrollmentApiKey {
    /// Creates the value from its required property.
    pub fn new(item: EnrollmentApiKey) -> Self {
        Self {
            action: "created".to_owned(),
            item,
        }
    }
}

record!(CreatedEnrollmentApiKey);

impl Record for CreatedEnrollmentApiKey {
    const NAME: &'static str = "CreatedEnrollmentApiKey";
    const REQUIRED: &'static [&'static str] = &["action", "item"];

    fn blank() -> Self {
        Self::new(blank())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "action" => read(map, &mut self.action),
            "item" => read(map, &mut self.item),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("action", &self.action).entry("item", &self.item).end()
    }
}

/// A token with which agents enroll into one agent policy.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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
}

impl EnrollmentApiKey {
    /// Creates the value from its required properties.
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
            expire_at: None,
            hidden: None,
            name: None,
            policy_id: None,
        }
    }
}

record!(EnrollmentApiKey);

impl Record for EnrollmentApiKey {
    const NAME: &'static str = "EnrollmentApiKey";

    const REQUIRED: &'static [&'static str] = &[
        "id",
        "api_key_id",
        "api_key",
        "active",
        "created_at",
    ];

    fn blank() -> Self {
        Self::new(
            String::new(),
            String::new(),
            blank::<Secret>(),
            false,
            blank::<DateTime>(),
        )
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "api_key_id" => read(map, &mut self.api_key_id),
            "api_key" => read(map, &mut self.api_key),
            "active" => read(map, &mut self.active),
            "created_at" => read(map, &mut self.created_at),
            "expire_at" => read(map, &mut self.expire_at),
            "hidden" => read(map, &mut self.hidden),
            "name" => read(map, &mut self.name),
            "policy_id" => read(map, &mut self.policy_id),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("id", &self.id)
            .entry("api_key_id", &self.api_key_id)
            .entry("api_key", &self.api_key)
            .entry("active", &self.active)
            .entry("created_at", &self.created_at)
            .optional("expire_at", &self.expire_at)
            .optional("hidden", &self.hidden)
            .optional("name", &self.name)
            .optional("policy_id", &self.policy_id)
            .end()
    }
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
    /// Creates the value from its required property.
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            expiration: None,
            name: None,
        }
    }

    /// Sets `expiration`.
    #[must_use]
    pub fn expiration(mut self, expiration: impl Into<String>) -> Self {
        self.expiration = Some(expiration.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

record!(NewEnrollmentApiKey);

impl Record for NewEnrollmentApiKey {
    const NAME: &'static str = "NewEnrollmentApiKey";
    const REQUIRED: &'static [&'static str] = &["policy_id"];

    fn blank() -> Self {
        Self::new(String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "policy_id" => read(map, &mut self.policy_id),
            "expiration" => read(map, &mut self.expiration),
            "name" => read(map, &mut self.name),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("policy_id", &self.policy_id)
            .optional("expiration", &self.expiration)
            .optional("name", &self.name)
            .end()
    }
}
