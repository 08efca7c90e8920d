// Generated from specs/kibana; do not edit.

//! Keys with which agents log in to the APM Server.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{Secret, UnknownValue, open_enum, record};

/// An API key for agents.
#[derive(Clone, PartialEq)]
pub struct AgentKey {
    /// Id of the key.
    pub id: String,
    /// Name of the key.
    pub name: String,
    /// The secret half of the key.
    pub api_key: Secret,
    /// Id and secret in the form that agents send.
    pub encoded: Secret,

    /// When it ends, in milliseconds since 1970, as `DateTime::from_millis` takes them; missing if
    /// it does not.
    pub expiration: Option<i64>,

    _kept: Kept,
}

impl AgentKey {
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        api_key: impl Into<Secret>,
        encoded: impl Into<Secret>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            api_key: api_key.into(),
            encoded: encoded.into(),
            ..blank()
        }
    }
}

record! {
    AgentKey + _kept;
    required id = "id";
    required name = "name";
    required api_key = "api_key";
    required encoded = "encoded";
    optional_number expiration = "expiration";
}

/// What agents may do with a key: send events, or fetch their configuration.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AgentKeyPrivilege {
    /// `event:write`
    EventWrite,
    /// `config_agent:read`
    ConfigAgentRead,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AgentKeyPrivilege;
    EventWrite = "event:write";
    ConfigAgentRead = "config_agent:read";
}

/// An API key that was created.
#[derive(Clone, PartialEq)]
pub struct CreatedAgentKey {
    /// The key.
    pub agent_key: AgentKey,
    _kept: Kept,
}

impl CreatedAgentKey {
    #[inline]
    pub fn new(agent_key: AgentKey) -> Self {
        Self { agent_key, ..blank() }
    }
}

record! {
    CreatedAgentKey + _kept;
    required agent_key = "agentKey";
}

/// An API key to be created.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewAgentKey {
    /// Name of the key.
    pub name: String,
    /// What agents may do with it.
    pub privileges: Vec<AgentKeyPrivilege>,
}

impl NewAgentKey {
    pub fn new(
        name: impl Into<String>,
        privileges: impl IntoIterator<Item = AgentKeyPrivilege>,
    ) -> Self {
        Self {
            name: name.into(),
            privileges: privileges.into_iter().collect(),
        }
    }
}

record! {
    NewAgentKey;
    required name = "name";
    required privileges = "privileges";
}
