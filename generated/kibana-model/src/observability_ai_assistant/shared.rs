// Generated from specs/kibana; do not edit.

//! Types of the family `observability_ai_assistant`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{
    DateTime, Field, Json, UnknownValue, open_enum, record, setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A conversation to go on with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssistantChat {
    /// What was said so far, the question last.
    pub messages: Vec<AssistantChatMessage>,
    /// Id of the connector to the model.
    pub connector_id: String,
    /// Whether the conversation is saved.
    pub persist: bool,
    /// Functions of the caller that the model may call.
    pub actions: Option<Vec<AssistantFunction>>,
    /// Id of a saved conversation that goes on.
    pub conversation_id: Option<String>,
    /// Whether the model may call no function.
    pub disable_functions: Option<bool>,
    /// How the model shall answer.
    pub instructions: Option<Vec<AssistantInstruction>>,
    /// Title of the conversation; the model finds one if this is left out.
    pub title: Option<String>,
}

impl AssistantChat {
    pub fn new(
        messages: impl IntoIterator<Item = AssistantChatMessage>,
        connector_id: impl Into<String>,
        persist: bool,
    ) -> Self {
        Self {
            messages: messages.into_iter().collect(),
            connector_id: connector_id.into(),
            persist,
            ..blank()
        }
    }

    setters! {
        actions(value: impl IntoIterator<Item = AssistantFunction>)
            = Some(value.into_iter().collect());
        conversation_id(value: impl Into<String>) = Some(value.into());
        disable_functions(value: bool) = Some(value);
        instructions(value: impl IntoIterator<Item = impl Into<AssistantInstruction>>)
            = Some(value.into_iter().map(Into::into).collect());
        title(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    AssistantChat;
    required messages = "messages";
    required connector_id = "connectorId";
    required persist = "persist";
    optional actions = "actions";
    optional conversation_id = "conversationId";
    optional disable_functions = "disableFunctions";
    optional instructions = "instructions";
    optional title = "title";
}

/// Why the assistant has failed.
#[derive(Clone, PartialEq)]
pub struct AssistantChatError {
    /// What went wrong, for people.
    pub message: String,
    _kept: Kept,
}

impl AssistantChatError {
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    AssistantChatError + _kept;
    required message = "message";
}

/// That the assistant has failed.
#[derive(Clone, PartialEq)]
pub struct AssistantChatFailure {
    /// Why it has failed.
    pub error: AssistantChatError,
    _kept: Kept,
}

impl AssistantChatFailure {
    #[inline]
    pub fn new(error: AssistantChatError) -> Self {
        Self { error, ..blank() }
    }
}

record! {
    AssistantChatFailure + _kept;
    required error = "error";
}

/// A message, and when it was sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssistantChatMessage {
    /// When it was sent.
    ///
    /// Called `@timestamp` in JSON.
    pub timestamp: DateTime,

    /// The message.
    pub message: AssistantUtterance,
}

impl AssistantChatMessage {
    pub fn new(timestamp: impl Into<DateTime>, message: AssistantUtterance) -> Self {
        Self {
            timestamp: timestamp.into(),
            message,
        }
    }
}

record! {
    AssistantChatMessage;
    required timestamp = "@timestamp";
    required message = "message";
}

/// What a piece adds to the answer.
#[derive(Clone, PartialEq)]
pub struct AssistantChoice {
    /// 0\.
    pub index: i64,
    /// What is added.
    pub delta: AssistantDelta,
    /// Why the answer ends; it is null.
    pub finish_reason: Field<String>,
    _kept: Kept,
}

impl AssistantChoice {
    #[inline]
    pub fn new(index: i64, delta: AssistantDelta) -> Self {
        Self { index, delta, ..blank() }
    }
}

record! {
    AssistantChoice + _kept;
    required_number index = "index";
    required delta = "delta";
    field finish_reason = "finish_reason";
}

/// A piece of an answer.
#[derive(Clone, PartialEq)]
pub struct AssistantChunk {
    /// Id of the message that it belongs to.
    pub id: String,
    /// `chat.completion.chunk`.
    pub object: String,
    /// When it was written, in milliseconds since 1970, as `DateTime::from_millis` takes them.
    pub created: i64,
    /// `unknown`.
    pub model: String,
    /// The piece; there is one.
    pub choices: Vec<AssistantChoice>,
    _kept: Kept,
}

impl AssistantChunk {
    pub fn new(
        id: impl Into<String>,
        object: impl Into<String>,
        created: i64,
        model: impl Into<String>,
        choices: impl IntoIterator<Item = AssistantChoice>,
    ) -> Self {
        Self {
            id: id.into(),
            object: object.into(),
            created,
            model: model.into(),
            choices: choices.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    AssistantChunk + _kept;
    required id = "id";
    required object = "object";
    required_number created = "created";
    required model = "model";
    required choices = "choices";
}

/// What is added to the answer.
#[derive(Clone, Default, PartialEq)]
pub struct AssistantDelta {
    /// More of the text.
    pub content: Option<String>,
    /// More of a call of a function.
    pub function_call: Option<AssistantFunctionDelta>,
    _kept: Kept,
}

record! {
    AssistantDelta + _kept: new;
    optional content = "content";
    optional function_call = "function_call";
}

/// A function that a model may call.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssistantFunction {
    /// Name of the function.
    pub name: String,
    /// What it does, for the model.
    pub description: String,
    /// A JSON schema of its arguments, any JSON by name.
    pub parameters: Option<BTreeMap<String, Json>>,
}

impl AssistantFunction {
    pub fn new(name: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            ..blank()
        }
    }

    setters! {
        parameters(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
    }
}

record! {
    AssistantFunction debug;
    required name = "name";
    required description = "description";
    optional parameters = "parameters";
}

/// A call of a function.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssistantFunctionCall {
    /// Name of the function.
    pub name: String,
    /// Who calls it: `assistant`, `user` or `elastic`.
    pub trigger: String,
    /// Its arguments, as JSON in text.
    pub arguments: Option<String>,
}

impl AssistantFunctionCall {
    pub fn new(name: impl Into<String>, trigger: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            trigger: trigger.into(),
            ..blank()
        }
    }

    setters! {
        arguments(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    AssistantFunctionCall;
    required name = "name";
    required trigger = "trigger";
    optional arguments = "arguments";
}

/// More of a call of a function.
#[derive(Clone, Default, PartialEq)]
pub struct AssistantFunctionDelta {
    /// More of the arguments, which are JSON in text.
    pub arguments: Option<String>,
    /// More of the name.
    pub name: Option<String>,
    _kept: Kept,
}

record! {
    AssistantFunctionDelta + _kept: new;
    optional arguments = "arguments";
    optional name = "name";
}

/// How a model shall answer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AssistantInstruction {
    /// The instruction.
    Text(String),
    /// An instruction with an id.
    Named(NamedInstruction),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for AssistantInstruction {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for AssistantInstruction {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<NamedInstruction> for AssistantInstruction {
    fn from(value: NamedInstruction) -> Self {
        Self::Named(value)
    }
}

union!(AssistantInstruction);

impl Serialize for AssistantInstruction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Named(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AssistantInstruction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            return value.arm(Self::Named, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::Text, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// A piece of an answer, or why there is no more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AssistantPiece {
    /// A piece of an answer.
    Chunk(AssistantChunk),
    /// That the assistant has failed.
    Failure(AssistantChatFailure),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<AssistantChunk> for AssistantPiece {
    fn from(value: AssistantChunk) -> Self {
        Self::Chunk(value)
    }
}

impl From<AssistantChatFailure> for AssistantPiece {
    fn from(value: AssistantChatFailure) -> Self {
        Self::Failure(value)
    }
}

union!(AssistantPiece);

impl Serialize for AssistantPiece {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Chunk(value) => value.serialize(serializer),
            Self::Failure(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AssistantPiece {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("id") {
            return value.arm(Self::Chunk, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Failure, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Who says something.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AssistantRole {
    /// `system`
    System,
    /// `assistant`
    Assistant,
    /// `function`
    Function,
    /// `user`
    User,
    /// `elastic`
    Elastic,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AssistantRole;
    System = "system";
    Assistant = "assistant";
    Function = "function";
    User = "user";
    Elastic = "elastic";
}

/// What somebody said, or a function returned.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssistantUtterance {
    /// Who said it, such as `user`.
    pub role: AssistantRole,
    /// The text.
    pub content: Option<String>,
    /// Data for Kibana alone, as JSON in text.
    pub data: Option<String>,
    /// What happened.
    pub event: Option<String>,
    /// The function that is called.
    pub function_call: Option<AssistantFunctionCall>,
    /// Name of the function that returned it.
    pub name: Option<String>,
}

impl AssistantUtterance {
    #[inline]
    pub fn new(role: AssistantRole) -> Self {
        Self { role, ..blank() }
    }

    setters! {
        content(value: impl Into<String>) = Some(value.into());
        data(value: impl Into<String>) = Some(value.into());
        event(value: impl Into<String>) = Some(value.into());
        function_call(value: AssistantFunctionCall) = Some(value);
        name(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    AssistantUtterance;
    required role = "role";
    optional content = "content";
    optional data = "data";
    optional event = "event";
    optional function_call = "function_call";
    optional name = "name";
}

/// An instruction with an id.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NamedInstruction {
    /// Id of the instruction.
    pub id: String,
    /// The instruction.
    pub text: String,
}

impl NamedInstruction {
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
        }
    }
}

record! {
    NamedInstruction;
    required id = "id";
    required text = "text";
}
