// Generated from specs/kibana; do not edit.

//! Types of `chat_events`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{Constant, Json, record, union, wire};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::agent_builder::{
    AgentPrompt, BackgroundAgentCompleteEventData, BackgroundAgentRun,
    BrowserToolCallEventData, ChatErrorEventData, CompactionCompletedEventData,
    CompactionStartedEventData, ConversationAttachment, ConversationCreatedEventData,
    ConversationIdSetEventData, ConversationRound, ConversationUpdatedEventData,
    MessageChunkEventData, MessageCompleteEventData, PromptRequestEventData,
    PromptSource, ReasoningEventData, RoundCompleteEventData, ThinkingCompleteEventData,
    ToolCallEventData, ToolOrigin, ToolProgressEventData, ToolResult,
    ToolResultEventData, ToolUiEventData,
};

/// An agent that another one has started in the background is done.
#[derive(Clone, PartialEq)]
pub struct BackgroundAgentCompleteEvent {
    /// The kind of event.
    ///
    /// Always `background_agent_complete`.
    pub event: Constant,

    /// What the event holds.
    pub data: BackgroundAgentCompleteEventData,
    _kept: Kept,
}

impl BackgroundAgentCompleteEvent {
    #[inline]
    pub fn new(data: BackgroundAgentCompleteEventData) -> Self {
        Self {
            event: wire::constant("background_agent_complete".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    BackgroundAgentCompleteEvent + _kept;
    required event = "event";
    required data = "data";
}

/// An agent that is done.
#[derive(Clone, PartialEq)]
pub struct BackgroundAgentData {
    /// Its run.
    pub execution: BackgroundAgentRun,
    _kept: Kept,
}

impl BackgroundAgentData {
    #[inline]
    pub fn new(execution: BackgroundAgentRun) -> Self {
        Self { execution, ..blank() }
    }
}

record! {
    BackgroundAgentData + _kept;
    required execution = "execution";
}

/// A call of a tool that runs where the caller is.
#[derive(Clone, PartialEq)]
pub struct BrowserToolCallData {
    /// Id of the call.
    pub tool_call_id: String,
    /// Id of the tool.
    pub tool_id: String,
    /// What the tool is called with.
    pub params: BTreeMap<String, Json>,
    _kept: Kept,
}

impl BrowserToolCallData {
    pub fn new(
        tool_call_id: impl Into<String>,
        tool_id: impl Into<String>,
        params: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
    ) -> Self {
        Self {
            tool_call_id: tool_call_id.into(),
            tool_id: tool_id.into(),
            params: wire::into_map(params),
            ..blank()
        }
    }
}

record! {
    BrowserToolCallData + _kept;
    required tool_call_id = "tool_call_id";
    required tool_id = "tool_id";
    required params = "params";
}

/// The agent calls a tool that the caller has brought, and that runs where the caller is.
#[derive(Clone, PartialEq)]
pub struct BrowserToolCallEvent {
    /// The kind of event.
    ///
    /// Always `browser_tool_call`.
    pub event: Constant,

    /// What the event holds.
    pub data: BrowserToolCallEventData,
    _kept: Kept,
}

impl BrowserToolCallEvent {
    #[inline]
    pub fn new(data: BrowserToolCallEventData) -> Self {
        Self {
            event: wire::constant("browser_tool_call".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    BrowserToolCallEvent + _kept;
    required event = "event";
    required data = "data";
}

/// The agent has failed.
///
/// It is the last event.
#[derive(Clone, PartialEq)]
pub struct ChatErrorEvent {
    /// The kind of event.
    ///
    /// Always `error`.
    pub event: Constant,

    /// What the event holds.
    pub data: ChatErrorEventData,
    _kept: Kept,
}

impl ChatErrorEvent {
    #[inline]
    pub fn new(data: ChatErrorEventData) -> Self {
        Self {
            event: wire::constant("error".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    ChatErrorEvent + _kept;
    required event = "event";
    required data = "data";
}

/// Something that happens while an agent answers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChatEvent {
    /// A new conversation has an id.
    ConversationIdSet(ConversationIdSetEvent),
    /// The agent says what it is thinking.
    Reasoning(ReasoningEvent),
    /// The agent calls a tool.
    ToolCall(ToolCallEvent),
    /// The agent calls a tool that the caller has brought, and that runs where the caller is.
    BrowserToolCall(BrowserToolCallEvent),
    /// A tool tells how far it is.
    ToolProgress(ToolProgressEvent),
    /// A tool tells something that only its user interface understands.
    ToolUi(ToolUiEvent),
    /// A tool is done.
    ToolResult(ToolResultEvent),
    /// The agent needs an answer from the user before it goes on.
    PromptRequest(PromptRequestEvent),
    /// What was said so far is too long for the model, and is being summarized.
    CompactionStarted(CompactionStartedEvent),
    /// What was said so far is summarized.
    CompactionCompleted(CompactionCompletedEvent),
    /// An agent that another one has started in the background is done.
    BackgroundAgentComplete(BackgroundAgentCompleteEvent),
    /// The agent begins to answer.
    ThinkingComplete(ThinkingCompleteEvent),
    /// A piece of the answer.
    MessageChunk(MessageChunkEvent),
    /// The answer as a whole.
    MessageComplete(MessageCompleteEvent),
    /// The question is answered, or waits for the user.
    RoundComplete(RoundCompleteEvent),
    /// A new conversation is stored.
    ConversationCreated(ConversationCreatedEvent),
    /// A conversation that was there is stored again.
    ConversationUpdated(ConversationUpdatedEvent),
    /// The agent has failed.
    ChatError(ChatErrorEvent),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<ConversationIdSetEvent> for ChatEvent {
    fn from(value: ConversationIdSetEvent) -> Self {
        Self::ConversationIdSet(value)
    }
}

impl From<ReasoningEvent> for ChatEvent {
    fn from(value: ReasoningEvent) -> Self {
        Self::Reasoning(value)
    }
}

impl From<ToolCallEvent> for ChatEvent {
    fn from(value: ToolCallEvent) -> Self {
        Self::ToolCall(value)
    }
}

impl From<BrowserToolCallEvent> for ChatEvent {
    fn from(value: BrowserToolCallEvent) -> Self {
        Self::BrowserToolCall(value)
    }
}

impl From<ToolProgressEvent> for ChatEvent {
    fn from(value: ToolProgressEvent) -> Self {
        Self::ToolProgress(value)
    }
}

impl From<ToolUiEvent> for ChatEvent {
    fn from(value: ToolUiEvent) -> Self {
        Self::ToolUi(value)
    }
}

impl From<ToolResultEvent> for ChatEvent {
    fn from(value: ToolResultEvent) -> Self {
        Self::ToolResult(value)
    }
}

impl From<PromptRequestEvent> for ChatEvent {
    fn from(value: PromptRequestEvent) -> Self {
        Self::PromptRequest(value)
    }
}

impl From<CompactionStartedEvent> for ChatEvent {
    fn from(value: CompactionStartedEvent) -> Self {
        Self::CompactionStarted(value)
    }
}

impl From<CompactionCompletedEvent> for ChatEvent {
    fn from(value: CompactionCompletedEvent) -> Self {
        Self::CompactionCompleted(value)
    }
}

impl From<BackgroundAgentCompleteEvent> for ChatEvent {
    fn from(value: BackgroundAgentCompleteEvent) -> Self {
        Self::BackgroundAgentComplete(value)
    }
}

impl From<ThinkingCompleteEvent> for ChatEvent {
    fn from(value: ThinkingCompleteEvent) -> Self {
        Self::ThinkingComplete(value)
    }
}

impl From<MessageChunkEvent> for ChatEvent {
    fn from(value: MessageChunkEvent) -> Self {
        Self::MessageChunk(value)
    }
}

impl From<MessageCompleteEvent> for ChatEvent {
    fn from(value: MessageCompleteEvent) -> Self {
        Self::MessageComplete(value)
    }
}

impl From<RoundCompleteEvent> for ChatEvent {
    fn from(value: RoundCompleteEvent) -> Self {
        Self::RoundComplete(value)
    }
}

impl From<ConversationCreatedEvent> for ChatEvent {
    fn from(value: ConversationCreatedEvent) -> Self {
        Self::ConversationCreated(value)
    }
}

impl From<ConversationUpdatedEvent> for ChatEvent {
    fn from(value: ConversationUpdatedEvent) -> Self {
        Self::ConversationUpdated(value)
    }
}

impl From<ChatErrorEvent> for ChatEvent {
    fn from(value: ChatErrorEvent) -> Self {
        Self::ChatError(value)
    }
}

union!(ChatEvent);

impl Serialize for ChatEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ConversationIdSet(value) => value.serialize(serializer),
            Self::Reasoning(value) => value.serialize(serializer),
            Self::ToolCall(value) => value.serialize(serializer),
            Self::BrowserToolCall(value) => value.serialize(serializer),
            Self::ToolProgress(value) => value.serialize(serializer),
            Self::ToolUi(value) => value.serialize(serializer),
            Self::ToolResult(value) => value.serialize(serializer),
            Self::PromptRequest(value) => value.serialize(serializer),
            Self::CompactionStarted(value) => value.serialize(serializer),
            Self::CompactionCompleted(value) => value.serialize(serializer),
            Self::BackgroundAgentComplete(value) => value.serialize(serializer),
            Self::ThinkingComplete(value) => value.serialize(serializer),
            Self::MessageChunk(value) => value.serialize(serializer),
            Self::MessageComplete(value) => value.serialize(serializer),
            Self::RoundComplete(value) => value.serialize(serializer),
            Self::ConversationCreated(value) => value.serialize(serializer),
            Self::ConversationUpdated(value) => value.serialize(serializer),
            Self::ChatError(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ChatEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("event").as_deref() {
            Some("conversation_id_set") => {
                value.arm(Self::ConversationIdSet, Self::Unknown)
            }
            Some("reasoning") => value.arm(Self::Reasoning, Self::Unknown),
            Some("tool_call") => value.arm(Self::ToolCall, Self::Unknown),
            Some("browser_tool_call") => value.arm(Self::BrowserToolCall, Self::Unknown),
            Some("tool_progress") => value.arm(Self::ToolProgress, Self::Unknown),
            Some("tool_ui") => value.arm(Self::ToolUi, Self::Unknown),
            Some("tool_result") => value.arm(Self::ToolResult, Self::Unknown),
            Some("prompt_request") => value.arm(Self::PromptRequest, Self::Unknown),
            Some("compaction_started") => {
                value.arm(Self::CompactionStarted, Self::Unknown)
            }
            Some("compaction_completed") => {
                value.arm(Self::CompactionCompleted, Self::Unknown)
            }
            Some("background_agent_complete") => {
                value.arm(Self::BackgroundAgentComplete, Self::Unknown)
            }
            Some("thinking_complete") => value.arm(Self::ThinkingComplete, Self::Unknown),
            Some("message_chunk") => value.arm(Self::MessageChunk, Self::Unknown),
            Some("message_complete") => value.arm(Self::MessageComplete, Self::Unknown),
            Some("round_complete") => value.arm(Self::RoundComplete, Self::Unknown),
            Some("conversation_created") => {
                value.arm(Self::ConversationCreated, Self::Unknown)
            }
            Some("conversation_updated") => {
                value.arm(Self::ConversationUpdated, Self::Unknown)
            }
            Some("error") => value.arm(Self::ChatError, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// What was said so far is summarized.
#[derive(Clone, PartialEq)]
pub struct CompactionCompletedEvent {
    /// The kind of event.
    ///
    /// Always `compaction_completed`.
    pub event: Constant,

    /// What the event holds.
    pub data: CompactionCompletedEventData,
    _kept: Kept,
}

impl CompactionCompletedEvent {
    #[inline]
    pub fn new(data: CompactionCompletedEventData) -> Self {
        Self {
            event: wire::constant("compaction_completed".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    CompactionCompletedEvent + _kept;
    required event = "event";
    required data = "data";
}

/// How long it was, and how long it is.
#[derive(Clone, PartialEq)]
pub struct CompactionData {
    /// Tokens of the conversation after that.
    pub token_count_after: i64,

    /// Number of turns of the agent that were summarized.
    ///
    /// Servers of 9.4 do not send it.
    pub summarized_cycle_count: Option<i64>,

    /// Number of questions that were summarized.
    pub summarized_round_count: Option<i64>,

    /// Tokens of the conversation before it is summarized.
    ///
    /// Servers of 9.4 do not send it.
    pub token_count_before: Option<i64>,

    _kept: Kept,
}

impl CompactionData {
    #[inline]
    pub fn new(token_count_after: i64) -> Self {
        Self {
            token_count_after,
            ..blank()
        }
    }
}

record! {
    CompactionData + _kept;
    required_number token_count_after = "token_count_after";
    optional_number summarized_cycle_count = "summarized_cycle_count";
    optional_number summarized_round_count = "summarized_round_count";
    optional_number token_count_before = "token_count_before";
}

/// How long it was.
#[derive(Clone, PartialEq)]
pub struct CompactionStartData {
    /// Tokens of the conversation before it is summarized.
    pub token_count_before: i64,
    _kept: Kept,
}

impl CompactionStartData {
    #[inline]
    pub fn new(token_count_before: i64) -> Self {
        Self {
            token_count_before,
            ..blank()
        }
    }
}

record! {
    CompactionStartData + _kept;
    required_number token_count_before = "token_count_before";
}

/// What was said so far is too long for the model, and is being summarized.
#[derive(Clone, PartialEq)]
pub struct CompactionStartedEvent {
    /// The kind of event.
    ///
    /// Always `compaction_started`.
    pub event: Constant,

    /// What the event holds.
    pub data: CompactionStartedEventData,
    _kept: Kept,
}

impl CompactionStartedEvent {
    #[inline]
    pub fn new(data: CompactionStartedEventData) -> Self {
        Self {
            event: wire::constant("compaction_started".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    CompactionStartedEvent + _kept;
    required event = "event";
    required data = "data";
}

/// A new conversation is stored.
#[derive(Clone, PartialEq)]
pub struct ConversationCreatedEvent {
    /// The kind of event.
    ///
    /// Always `conversation_created`.
    pub event: Constant,

    /// What the event holds.
    pub data: ConversationCreatedEventData,
    _kept: Kept,
}

impl ConversationCreatedEvent {
    #[inline]
    pub fn new(data: ConversationCreatedEventData) -> Self {
        Self {
            event: wire::constant("conversation_created".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    ConversationCreatedEvent + _kept;
    required event = "event";
    required data = "data";
}

/// The id of a conversation.
#[derive(Clone, PartialEq)]
pub struct ConversationIdData {
    /// Id of the conversation.
    pub conversation_id: String,
    _kept: Kept,
}

impl ConversationIdData {
    pub fn new(conversation_id: impl Into<String>) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            ..blank()
        }
    }
}

record! {
    ConversationIdData + _kept;
    required conversation_id = "conversation_id";
}

/// A new conversation has an id.
#[derive(Clone, PartialEq)]
pub struct ConversationIdSetEvent {
    /// The kind of event.
    ///
    /// Always `conversation_id_set`.
    pub event: Constant,

    /// What the event holds.
    pub data: ConversationIdSetEventData,
    _kept: Kept,
}

impl ConversationIdSetEvent {
    #[inline]
    pub fn new(data: ConversationIdSetEventData) -> Self {
        Self {
            event: wire::constant("conversation_id_set".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    ConversationIdSetEvent + _kept;
    required event = "event";
    required data = "data";
}

/// A conversation that is stored.
#[derive(Clone, PartialEq)]
pub struct ConversationTitleData {
    /// Id of the conversation.
    pub conversation_id: String,
    /// Title of the conversation.
    pub title: String,
    _kept: Kept,
}

impl ConversationTitleData {
    pub fn new(conversation_id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            title: title.into(),
            ..blank()
        }
    }
}

record! {
    ConversationTitleData + _kept;
    required conversation_id = "conversation_id";
    required title = "title";
}

/// A conversation that was there is stored again.
#[derive(Clone, PartialEq)]
pub struct ConversationUpdatedEvent {
    /// The kind of event.
    ///
    /// Always `conversation_updated`.
    pub event: Constant,

    /// What the event holds.
    pub data: ConversationUpdatedEventData,
    _kept: Kept,
}

impl ConversationUpdatedEvent {
    #[inline]
    pub fn new(data: ConversationUpdatedEventData) -> Self {
        Self {
            event: wire::constant("conversation_updated".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    ConversationUpdatedEvent + _kept;
    required event = "event";
    required data = "data";
}

/// A piece of an answer.
#[derive(Clone, PartialEq)]
pub struct MessageChunkData {
    /// Id of the answer.
    pub message_id: String,
    /// Text that comes after the pieces before.
    pub text_chunk: String,
    _kept: Kept,
}

impl MessageChunkData {
    pub fn new(message_id: impl Into<String>, text_chunk: impl Into<String>) -> Self {
        Self {
            message_id: message_id.into(),
            text_chunk: text_chunk.into(),
            ..blank()
        }
    }
}

record! {
    MessageChunkData + _kept;
    required message_id = "message_id";
    required text_chunk = "text_chunk";
}

/// A piece of the answer.
#[derive(Clone, PartialEq)]
pub struct MessageChunkEvent {
    /// The kind of event.
    ///
    /// Always `message_chunk`.
    pub event: Constant,

    /// What the event holds.
    pub data: MessageChunkEventData,
    _kept: Kept,
}

impl MessageChunkEvent {
    #[inline]
    pub fn new(data: MessageChunkEventData) -> Self {
        Self {
            event: wire::constant("message_chunk".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    MessageChunkEvent + _kept;
    required event = "event";
    required data = "data";
}

/// The answer as a whole.
#[derive(Clone, PartialEq)]
pub struct MessageCompleteEvent {
    /// The kind of event.
    ///
    /// Always `message_complete`.
    pub event: Constant,

    /// What the event holds.
    pub data: MessageCompleteEventData,
    _kept: Kept,
}

impl MessageCompleteEvent {
    #[inline]
    pub fn new(data: MessageCompleteEventData) -> Self {
        Self {
            event: wire::constant("message_complete".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    MessageCompleteEvent + _kept;
    required event = "event";
    required data = "data";
}

/// An answer.
#[derive(Clone, PartialEq)]
pub struct MessageData {
    /// Id of the answer.
    pub message_id: String,
    /// The answer, in Markdown.
    pub message_content: String,
    /// The answer as data.
    pub structured_output: Option<BTreeMap<String, Json>>,
    _kept: Kept,
}

impl MessageData {
    pub fn new(message_id: impl Into<String>, message_content: impl Into<String>) -> Self {
        Self {
            message_id: message_id.into(),
            message_content: message_content.into(),
            ..blank()
        }
    }
}

record! {
    MessageData + _kept;
    required message_id = "message_id";
    required message_content = "message_content";
    optional structured_output = "structured_output";
}

/// What an agent asks, and why.
#[derive(Clone, PartialEq)]
pub struct PromptRequestData {
    /// What it asks.
    pub prompt: AgentPrompt,
    /// Why it asks.
    pub source: PromptSource,
    _kept: Kept,
}

impl PromptRequestData {
    pub fn new(prompt: impl Into<AgentPrompt>, source: PromptSource) -> Self {
        Self {
            prompt: prompt.into(),
            source,
            ..blank()
        }
    }
}

record! {
    PromptRequestData + _kept;
    required prompt = "prompt";
    required source = "source";
}

/// The agent needs an answer from the user before it goes on.
#[derive(Clone, PartialEq)]
pub struct PromptRequestEvent {
    /// The kind of event.
    ///
    /// Always `prompt_request`.
    pub event: Constant,

    /// What the event holds.
    pub data: PromptRequestEventData,
    _kept: Kept,
}

impl PromptRequestEvent {
    #[inline]
    pub fn new(data: PromptRequestEventData) -> Self {
        Self {
            event: wire::constant("prompt_request".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    PromptRequestEvent + _kept;
    required event = "event";
    required data = "data";
}

/// A thought of an agent.
#[derive(Clone, PartialEq)]
pub struct ReasoningData {
    /// What it is thinking.
    pub reasoning: String,
    /// Calls that it is about.
    pub tool_call_group_id: Option<String>,
    /// Call that it is about.
    pub tool_call_id: Option<String>,
    /// Whether it counts only until the next one.
    pub transient: Option<bool>,
    _kept: Kept,
}

impl ReasoningData {
    pub fn new(reasoning: impl Into<String>) -> Self {
        Self {
            reasoning: reasoning.into(),
            ..blank()
        }
    }
}

record! {
    ReasoningData + _kept;
    required reasoning = "reasoning";
    optional tool_call_group_id = "tool_call_group_id";
    optional tool_call_id = "tool_call_id";
    optional transient = "transient";
}

/// The agent says what it is thinking.
#[derive(Clone, PartialEq)]
pub struct ReasoningEvent {
    /// The kind of event.
    ///
    /// Always `reasoning`.
    pub event: Constant,

    /// What the event holds.
    pub data: ReasoningEventData,
    _kept: Kept,
}

impl ReasoningEvent {
    #[inline]
    pub fn new(data: ReasoningEventData) -> Self {
        Self {
            event: wire::constant("reasoning".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    ReasoningEvent + _kept;
    required event = "event";
    required data = "data";
}

/// The question is answered, or waits for the user.
#[derive(Clone, PartialEq)]
pub struct RoundCompleteEvent {
    /// The kind of event.
    ///
    /// Always `round_complete`.
    pub event: Constant,

    /// What the event holds.
    pub data: RoundCompleteEventData,
    _kept: Kept,
}

impl RoundCompleteEvent {
    #[inline]
    pub fn new(data: RoundCompleteEventData) -> Self {
        Self {
            event: wire::constant("round_complete".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    RoundCompleteEvent + _kept;
    required event = "event";
    required data = "data";
}

/// A question with its answer, and what has changed in the conversation.
#[derive(Clone, PartialEq)]
pub struct RoundData {
    /// The question with its answer.
    pub round: ConversationRound,
    /// What is attached to the conversation now.
    pub attachments: Option<Vec<ConversationAttachment>>,
    /// What Kibana keeps for itself.
    pub conversation_state: Option<BTreeMap<String, Json>>,
    /// Whether it replaces the last one of the conversation.
    pub resumed: Option<bool>,
    _kept: Kept,
}

impl RoundData {
    #[inline]
    pub fn new(round: ConversationRound) -> Self {
        Self { round, ..blank() }
    }
}

record! {
    RoundData + _kept;
    required round = "round";
    optional attachments = "attachments";
    optional conversation_state = "conversation_state";
    optional resumed = "resumed";
}

/// The agent begins to answer.
#[derive(Clone, PartialEq)]
pub struct ThinkingCompleteEvent {
    /// The kind of event.
    ///
    /// Always `thinking_complete`.
    pub event: Constant,

    /// What the event holds.
    pub data: ThinkingCompleteEventData,
    _kept: Kept,
}

impl ThinkingCompleteEvent {
    #[inline]
    pub fn new(data: ThinkingCompleteEventData) -> Self {
        Self {
            event: wire::constant("thinking_complete".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    ThinkingCompleteEvent + _kept;
    required event = "event";
    required data = "data";
}

/// How long an agent has thought.
#[derive(Clone, PartialEq)]
pub struct ThinkingData {
    /// Time until the answer began, in milliseconds.
    pub time_to_first_token: i64,
    _kept: Kept,
}

impl ThinkingData {
    #[inline]
    pub fn new(time_to_first_token: i64) -> Self {
        Self {
            time_to_first_token,
            ..blank()
        }
    }
}

record! {
    ThinkingData + _kept;
    required_number time_to_first_token = "time_to_first_token";
}

/// A call of a tool.
#[derive(Clone, PartialEq)]
pub struct ToolCallData {
    /// Id of the call.
    pub tool_call_id: String,
    /// Id of the tool.
    pub tool_id: String,
    /// What the tool is called with.
    pub params: BTreeMap<String, Json>,
    /// Id that calls at the same time share.
    pub tool_call_group_id: Option<String>,
    /// Where the tool is from.
    pub tool_origin: Option<ToolOrigin>,
    _kept: Kept,
}

impl ToolCallData {
    pub fn new(
        tool_call_id: impl Into<String>,
        tool_id: impl Into<String>,
        params: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
    ) -> Self {
        Self {
            tool_call_id: tool_call_id.into(),
            tool_id: tool_id.into(),
            params: wire::into_map(params),
            ..blank()
        }
    }
}

record! {
    ToolCallData + _kept;
    required tool_call_id = "tool_call_id";
    required tool_id = "tool_id";
    required params = "params";
    optional tool_call_group_id = "tool_call_group_id";
    optional tool_origin = "tool_origin";
}

/// The agent calls a tool.
#[derive(Clone, PartialEq)]
pub struct ToolCallEvent {
    /// The kind of event.
    ///
    /// Always `tool_call`.
    pub event: Constant,

    /// What the event holds.
    pub data: ToolCallEventData,
    _kept: Kept,
}

impl ToolCallEvent {
    #[inline]
    pub fn new(data: ToolCallEventData) -> Self {
        Self {
            event: wire::constant("tool_call".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    ToolCallEvent + _kept;
    required event = "event";
    required data = "data";
}

/// How far a call is.
#[derive(Clone, PartialEq)]
pub struct ToolProgressData {
    /// Id of the call.
    pub tool_call_id: String,
    /// How far it is, for people.
    pub message: String,
    /// The same as data.
    pub metadata: Option<BTreeMap<String, String>>,
    _kept: Kept,
}

impl ToolProgressData {
    pub fn new(tool_call_id: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            tool_call_id: tool_call_id.into(),
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    ToolProgressData + _kept;
    required tool_call_id = "tool_call_id";
    required message = "message";
    optional metadata = "metadata";
}

/// A tool tells how far it is.
#[derive(Clone, PartialEq)]
pub struct ToolProgressEvent {
    /// The kind of event.
    ///
    /// Always `tool_progress`.
    pub event: Constant,

    /// What the event holds.
    pub data: ToolProgressEventData,
    _kept: Kept,
}

impl ToolProgressEvent {
    #[inline]
    pub fn new(data: ToolProgressEventData) -> Self {
        Self {
            event: wire::constant("tool_progress".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    ToolProgressEvent + _kept;
    required event = "event";
    required data = "data";
}

/// What a tool found.
#[derive(Clone, PartialEq)]
pub struct ToolResultData {
    /// Id of the call.
    pub tool_call_id: String,
    /// What it found.
    pub results: Vec<ToolResult>,
    /// Id of the tool.
    pub tool_id: Option<String>,
    _kept: Kept,
}

impl ToolResultData {
    pub fn new(
        tool_call_id: impl Into<String>,
        results: impl IntoIterator<Item = impl Into<ToolResult>>,
    ) -> Self {
        Self {
            tool_call_id: tool_call_id.into(),
            results: results.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    ToolResultData + _kept;
    required tool_call_id = "tool_call_id";
    required results = "results";
    optional tool_id = "tool_id";
}

/// A tool is done.
#[derive(Clone, PartialEq)]
pub struct ToolResultEvent {
    /// The kind of event.
    ///
    /// Always `tool_result`.
    pub event: Constant,

    /// What the event holds.
    pub data: ToolResultEventData,
    _kept: Kept,
}

impl ToolResultEvent {
    #[inline]
    pub fn new(data: ToolResultEventData) -> Self {
        Self {
            event: wire::constant("tool_result".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    ToolResultEvent + _kept;
    required event = "event";
    required data = "data";
}

/// Something for the user interface of a tool.
#[derive(Clone, PartialEq)]
pub struct ToolUiData {
    /// Id of the tool.
    pub tool_id: String,
    /// Id of the call.
    pub tool_call_id: String,
    /// What it is about.
    pub custom_event: String,
    /// What it holds.
    pub data: BTreeMap<String, Json>,
    _kept: Kept,
}

impl ToolUiData {
    pub fn new(
        tool_id: impl Into<String>,
        tool_call_id: impl Into<String>,
        custom_event: impl Into<String>,
        data: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
    ) -> Self {
        Self {
            tool_id: tool_id.into(),
            tool_call_id: tool_call_id.into(),
            custom_event: custom_event.into(),
            data: wire::into_map(data),
            ..blank()
        }
    }
}

record! {
    ToolUiData + _kept;
    required tool_id = "tool_id";
    required tool_call_id = "tool_call_id";
    required custom_event = "custom_event";
    required data = "data";
}

/// A tool tells something that only its user interface understands.
#[derive(Clone, PartialEq)]
pub struct ToolUiEvent {
    /// The kind of event.
    ///
    /// Always `tool_ui`.
    pub event: Constant,

    /// What the event holds.
    pub data: ToolUiEventData,
    _kept: Kept,
}

impl ToolUiEvent {
    #[inline]
    pub fn new(data: ToolUiEventData) -> Self {
        Self {
            event: wire::constant("tool_ui".to_owned()),
            data,
            ..blank()
        }
    }
}

record! {
    ToolUiEvent + _kept;
    required event = "event";
    required data = "data";
}
