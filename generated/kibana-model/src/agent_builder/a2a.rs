// Generated from specs/kibana; do not edit.

//! Agents as other agents reach them, by the Agent2Agent protocol.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{Json, record};

/// What an agent can do, and where it listens, as the Agent2Agent protocol writes it.
#[derive(Clone, PartialEq)]
pub struct AgentCard {
    /// Name of the agent.
    pub name: String,
    /// What the agent is for.
    pub description: String,
    /// Address that it takes requests at.
    pub url: String,
    /// Version of the agent.
    pub version: String,
    /// Version of the protocol.
    pub protocol_version: String,
    /// Parts of the protocol that it knows.
    pub capabilities: AgentCardCapabilities,
    /// Media types that it takes.
    pub default_input_modes: Vec<String>,
    /// Media types that it answers with.
    pub default_output_modes: Vec<String>,
    /// Its tools.
    pub skills: Vec<AgentCardSkill>,
    /// Who offers it.
    pub provider: Option<AgentCardProvider>,
    /// How a caller proves who they are, as OpenAPI writes it.
    pub security_schemes: Option<BTreeMap<String, BTreeMap<String, Json>>>,
    /// Whether there is a longer card for callers who have proved who they are.
    pub supports_authenticated_extended_card: Option<bool>,
    _kept: Kept,
}

impl Default for AgentCard {
    fn default() -> Self {
        blank()
    }
}

record! {
    AgentCard + _kept;
    required name = "name";
    required description = "description";
    required url = "url";
    required version = "version";
    required protocol_version = "protocolVersion";
    required capabilities = "capabilities";
    required default_input_modes = "defaultInputModes";
    required default_output_modes = "defaultOutputModes";
    required skills = "skills";
    optional provider = "provider";
    optional security_schemes = "securitySchemes";
    optional supports_authenticated_extended_card = "supportsAuthenticatedExtendedCard";
}

/// Parts of the protocol that an agent knows.
#[derive(Clone, Default, PartialEq)]
pub struct AgentCardCapabilities {
    /// Whether it can call back.
    pub push_notifications: Option<bool>,
    /// Whether it tells how the state of a task has changed.
    pub state_transition_history: Option<bool>,
    /// Whether it can answer piece by piece.
    pub streaming: Option<bool>,
    _kept: Kept,
}

record! {
    AgentCardCapabilities + _kept: new;
    optional push_notifications = "pushNotifications";
    optional state_transition_history = "stateTransitionHistory";
    optional streaming = "streaming";
}

/// Who offers an agent.
#[derive(Clone, PartialEq)]
pub struct AgentCardProvider {
    /// Name of the organization.
    pub organization: String,
    /// Its page on the web.
    pub url: String,
    _kept: Kept,
}

impl AgentCardProvider {
    pub fn new(organization: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            organization: organization.into(),
            url: url.into(),
            ..blank()
        }
    }
}

record! {
    AgentCardProvider + _kept;
    required organization = "organization";
    required url = "url";
}

/// A tool of an agent, as the Agent2Agent protocol writes it.
#[derive(Clone, PartialEq)]
pub struct AgentCardSkill {
    /// Id of the tool.
    pub id: String,
    /// Name of the tool.
    pub name: String,
    /// What the tool does.
    pub description: String,
    /// What it is: `tool`.
    pub tags: Vec<String>,
    /// Questions that it is for.
    pub examples: Option<Vec<String>>,
    /// Media types that it takes.
    pub input_modes: Option<Vec<String>>,
    /// Media types that it answers with.
    pub output_modes: Option<Vec<String>>,
    _kept: Kept,
}

impl AgentCardSkill {
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        description: impl Into<String>,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            description: description.into(),
            tags: tags.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    AgentCardSkill + _kept;
    required id = "id";
    required name = "name";
    required description = "description";
    required tags = "tags";
    optional examples = "examples";
    optional input_modes = "inputModes";
    optional output_modes = "outputModes";
}
