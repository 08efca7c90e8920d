// Generated from specs/kibana; do not edit.

//! Types of `prompts`.

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{Constant, Json, record, union, wire};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What an agent asks the user.
///
/// Newer servers have more kinds of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AgentPrompt {
    /// May the agent do something?
    Confirmation(ConfirmationPrompt),
    /// The user has to sign in to what a connector leads to.
    Authorization(AuthorizationPrompt),
    /// Anything else, as it came.
    Unknown(Json),
}

impl AgentPrompt {
    /// Id of the question.
    ///
    /// All known alternatives have it.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Confirmation(value) => Some(value.id.as_str()),
            Self::Authorization(value) => Some(value.id.as_str()),
            Self::Unknown(_) => None,
        }
    }
}

impl From<ConfirmationPrompt> for AgentPrompt {
    fn from(value: ConfirmationPrompt) -> Self {
        Self::Confirmation(value)
    }
}

impl From<AuthorizationPrompt> for AgentPrompt {
    fn from(value: AuthorizationPrompt) -> Self {
        Self::Authorization(value)
    }
}

union!(AgentPrompt);

impl Serialize for AgentPrompt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Confirmation(value) => value.serialize(serializer),
            Self::Authorization(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AgentPrompt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("confirmation") => value.arm(Self::Confirmation, Self::Unknown),
            Some("authorization") => value.arm(Self::Authorization, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// Whether the user has signed in to what a connector leads to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuthorizationAnswer {
    /// Whether they have.
    pub authorized: bool,
}

impl AuthorizationAnswer {
    #[inline]
    pub fn new(authorized: bool) -> Self {
        Self { authorized }
    }
}

record! {
    AuthorizationAnswer;
    required authorized = "authorized";
}

/// The user has to sign in to what a connector leads to.
#[derive(Clone, PartialEq)]
pub struct AuthorizationPrompt {
    /// The kind of question.
    ///
    /// Always `authorization`.
    pub type_: Constant,

    /// Id of the question.
    pub id: String,
    /// Id of the connector.
    pub connector_id: String,
    /// How to sign in, such as `oauth_authorization_code`.
    pub auth_method: Option<String>,
    /// Name of the connector.
    pub connector_name: Option<String>,
    /// Type of the connector.
    pub connector_type: Option<String>,
    _kept: Kept,
}

impl AuthorizationPrompt {
    pub fn new(id: impl Into<String>, connector_id: impl Into<String>) -> Self {
        Self {
            type_: wire::constant("authorization".to_owned()),
            id: id.into(),
            connector_id: connector_id.into(),
            ..blank()
        }
    }
}

record! {
    AuthorizationPrompt + _kept;
    required type_ = "type";
    required id = "id";
    required connector_id = "connector_id";
    optional auth_method = "auth_method";
    optional connector_name = "connector_name";
    optional connector_type = "connector_type";
}

/// Whether the agent may do something.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConfirmationAnswer {
    /// Whether it may.
    pub allow: bool,
}

impl ConfirmationAnswer {
    #[inline]
    pub fn new(allow: bool) -> Self {
        Self { allow }
    }
}

record! {
    ConfirmationAnswer;
    required allow = "allow";
}

/// May the agent do something?
#[derive(Clone, PartialEq)]
pub struct ConfirmationPrompt {
    /// The kind of question.
    ///
    /// Always `confirmation`.
    pub type_: Constant,

    /// Id of the question.
    pub id: String,
    /// Text of the button that does not.
    pub cancel_text: Option<String>,
    /// How it looks: `primary`, `warning` or `danger`.
    pub color: Option<String>,
    /// Text of the button that allows it.
    pub confirm_text: Option<String>,
    /// The question, in Markdown.
    pub message: Option<String>,
    /// Title of the question.
    pub title: Option<String>,
    _kept: Kept,
}

impl ConfirmationPrompt {
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            type_: wire::constant("confirmation".to_owned()),
            id: id.into(),
            ..blank()
        }
    }
}

record! {
    ConfirmationPrompt + _kept;
    required type_ = "type";
    required id = "id";
    optional cancel_text = "cancel_text";
    optional color = "color";
    optional confirm_text = "confirm_text";
    optional message = "message";
    optional title = "title";
}

/// The answer of a user to what an agent has asked.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PromptAnswer {
    /// Whether the agent may do something.
    Confirmation(ConfirmationAnswer),
    /// Whether the user has signed in to what a connector leads to.
    Authorization(AuthorizationAnswer),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<ConfirmationAnswer> for PromptAnswer {
    fn from(value: ConfirmationAnswer) -> Self {
        Self::Confirmation(value)
    }
}

impl From<AuthorizationAnswer> for PromptAnswer {
    fn from(value: AuthorizationAnswer) -> Self {
        Self::Authorization(value)
    }
}

union!(PromptAnswer);

impl Serialize for PromptAnswer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Confirmation(value) => value.serialize(serializer),
            Self::Authorization(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PromptAnswer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("allow") {
            return value.arm(Self::Confirmation, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Authorization, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Why an agent asks.
#[derive(Clone, PartialEq)]
pub struct PromptSource {
    /// What the question is for: `tool_call`.
    pub type_: String,
    /// Call that it is for.
    pub tool_call_id: Option<String>,
    _kept: Kept,
}

impl PromptSource {
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            ..blank()
        }
    }
}

record! {
    PromptSource + _kept;
    required type_ = "type";
    optional tool_call_id = "tool_call_id";
}
