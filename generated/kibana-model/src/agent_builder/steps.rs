// Generated from specs/kibana; do not edit.

//! Types of `steps`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{Constant, Json, UnknownValue, open_enum, record, union, wire};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::agent_builder::{
    AgentCompletion, AgentExecutionStatus, AgentFailure, AssistantMessage, ToolResult,
};

/// Something to be done.
#[derive(Clone, PartialEq)]
pub struct AgentTodo {
    /// What is to be done.
    pub content: String,
    /// Whether it is done.
    pub status: AgentTodoStatus,
    _kept: Kept,
}

impl AgentTodo {
    pub fn new(content: impl Into<String>, status: AgentTodoStatus) -> Self {
        Self {
            content: content.into(),
            status,
            ..blank()
        }
    }
}

record! {
    AgentTodo + _kept;
    required content = "content";
    required status = "status";
}

/// Whether something is done.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AgentTodoStatus {
    /// `pending`
    Pending,
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// `cancelled`
    Cancelled,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AgentTodoStatus;
    Pending = "pending";
    InProgress = "in_progress";
    Completed = "completed";
    Cancelled = "cancelled";
}

/// The run of an agent in the background.
#[derive(Clone, PartialEq)]
pub struct BackgroundAgentRun {
    /// Id of its run.
    pub execution_id: String,
    /// How it ended.
    pub status: AgentExecutionStatus,
    /// Where in the conversation it ended.
    pub completed_at: Option<AgentCompletion>,
    /// Why it has failed.
    pub error: Option<AgentFailure>,
    /// What it says.
    pub response: Option<AssistantMessage>,
    _kept: Kept,
}

impl BackgroundAgentRun {
    pub fn new(execution_id: impl Into<String>, status: AgentExecutionStatus) -> Self {
        Self {
            execution_id: execution_id.into(),
            status,
            ..blank()
        }
    }
}

record! {
    BackgroundAgentRun + _kept;
    required execution_id = "execution_id";
    required status = "status";
    optional completed_at = "completed_at";
    optional error = "error";
    optional response = "response";
}

/// An agent in the background was done.
#[derive(Clone, PartialEq)]
pub struct BackgroundAgentStep {
    /// The kind of step.
    ///
    /// Always `background_agent_complete`.
    pub type_: Constant,

    /// Id of its run.
    pub execution_id: String,
    /// How it ended.
    pub status: AgentExecutionStatus,
    /// Where in the conversation it ended.
    pub completed_at: Option<AgentCompletion>,
    /// Why it has failed.
    pub error: Option<AgentFailure>,
    /// What it says.
    pub response: Option<AssistantMessage>,
    _kept: Kept,
}

impl BackgroundAgentStep {
    pub fn new(execution_id: impl Into<String>, status: AgentExecutionStatus) -> Self {
        Self {
            type_: wire::constant("background_agent_complete".to_owned()),
            execution_id: execution_id.into(),
            status,
            ..blank()
        }
    }
}

record! {
    BackgroundAgentStep + _kept;
    required type_ = "type";
    required execution_id = "execution_id";
    required status = "status";
    optional completed_at = "completed_at";
    optional error = "error";
    optional response = "response";
}

/// What was said before was summarized, since it was too long for the model.
#[derive(Clone, PartialEq)]
pub struct CompactionStep {
    /// The kind of step.
    ///
    /// Always `compaction`.
    pub type_: Constant,

    /// Tokens of the conversation before it is summarized.
    pub token_count_before: i64,
    /// Tokens of the conversation after that.
    pub token_count_after: i64,

    /// Number of turns of the agent that were summarized.
    ///
    /// Servers of 9.4 do not send it.
    pub summarized_cycle_count: Option<i64>,

    /// Number of questions that were summarized.
    pub summarized_round_count: Option<i64>,
    _kept: Kept,
}

impl CompactionStep {
    #[inline]
    pub fn new(token_count_before: i64, token_count_after: i64) -> Self {
        Self {
            type_: wire::constant("compaction".to_owned()),
            token_count_before,
            token_count_after,
            ..blank()
        }
    }
}

record! {
    CompactionStep + _kept;
    required type_ = "type";
    required_number token_count_before = "token_count_before";
    required_number token_count_after = "token_count_after";
    optional_number summarized_cycle_count = "summarized_cycle_count";
    optional_number summarized_round_count = "summarized_round_count";
}

/// The agent has thought.
#[derive(Clone, PartialEq)]
pub struct ReasoningStep {
    /// The kind of step.
    ///
    /// Always `reasoning`.
    pub type_: Constant,

    /// What it was thinking.
    pub reasoning: String,
    /// Calls that it is about.
    pub tool_call_group_id: Option<String>,
    /// Call that it is about.
    pub tool_call_id: Option<String>,
    /// Whether it counts only until the next step.
    pub transient: Option<bool>,
    _kept: Kept,
}

impl ReasoningStep {
    pub fn new(reasoning: impl Into<String>) -> Self {
        Self {
            type_: wire::constant("reasoning".to_owned()),
            reasoning: reasoning.into(),
            ..blank()
        }
    }
}

record! {
    ReasoningStep + _kept;
    required type_ = "type";
    required reasoning = "reasoning";
    optional tool_call_group_id = "tool_call_group_id";
    optional tool_call_id = "tool_call_id";
    optional transient = "transient";
}

/// Something that an agent did.
///
/// Newer servers have more kinds of steps.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RoundStep {
    /// A tool was called.
    ToolCall(ToolCallStep),
    /// The agent has thought.
    Reasoning(ReasoningStep),
    /// What was said before was summarized, since it was too long for the model.
    Compaction(CompactionStep),
    /// An agent in the background was done.
    BackgroundAgent(BackgroundAgentStep),
    /// The agent has written a list of what is to be done.
    Todos(TodosStep),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<ToolCallStep> for RoundStep {
    fn from(value: ToolCallStep) -> Self {
        Self::ToolCall(value)
    }
}

impl From<ReasoningStep> for RoundStep {
    fn from(value: ReasoningStep) -> Self {
        Self::Reasoning(value)
    }
}

impl From<CompactionStep> for RoundStep {
    fn from(value: CompactionStep) -> Self {
        Self::Compaction(value)
    }
}

impl From<BackgroundAgentStep> for RoundStep {
    fn from(value: BackgroundAgentStep) -> Self {
        Self::BackgroundAgent(value)
    }
}

impl From<TodosStep> for RoundStep {
    fn from(value: TodosStep) -> Self {
        Self::Todos(value)
    }
}

union!(RoundStep);

impl Serialize for RoundStep {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ToolCall(value) => value.serialize(serializer),
            Self::Reasoning(value) => value.serialize(serializer),
            Self::Compaction(value) => value.serialize(serializer),
            Self::BackgroundAgent(value) => value.serialize(serializer),
            Self::Todos(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for RoundStep {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("tool_call") => value.arm(Self::ToolCall, Self::Unknown),
            Some("reasoning") => value.arm(Self::Reasoning, Self::Unknown),
            Some("compaction") => value.arm(Self::Compaction, Self::Unknown),
            Some("background_agent_complete") => {
                value.arm(Self::BackgroundAgent, Self::Unknown)
            }
            Some("update_todos") => value.arm(Self::Todos, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// The agent has written a list of what is to be done.
#[derive(Clone, PartialEq)]
pub struct TodosStep {
    /// The kind of step.
    ///
    /// Always `update_todos`.
    pub type_: Constant,

    /// What is to be done.
    pub todos: Vec<AgentTodo>,
    /// Whether the list is from the question before.
    pub carried_over: Option<bool>,
    _kept: Kept,
}

impl TodosStep {
    pub fn new(todos: impl IntoIterator<Item = AgentTodo>) -> Self {
        Self {
            type_: wire::constant("update_todos".to_owned()),
            todos: todos.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    TodosStep + _kept;
    required type_ = "type";
    required todos = "todos";
    optional carried_over = "carried_over";
}

/// How far a call is.
#[derive(Clone, PartialEq)]
pub struct ToolCallProgress {
    /// How far it is, for people.
    pub message: String,
    /// The same as data.
    pub metadata: Option<BTreeMap<String, String>>,
    _kept: Kept,
}

impl ToolCallProgress {
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    ToolCallProgress + _kept;
    required message = "message";
    optional metadata = "metadata";
}

/// A tool was called.
#[derive(Clone, PartialEq)]
pub struct ToolCallStep {
    /// The kind of step.
    ///
    /// Always `tool_call`.
    pub type_: Constant,

    /// Id of the call.
    pub tool_call_id: String,
    /// Id of the tool.
    pub tool_id: String,
    /// What the tool was called with.
    pub params: BTreeMap<String, Json>,
    /// What it found.
    pub results: Vec<ToolResult>,
    /// How far it had come.
    pub progression: Option<Vec<ToolCallProgress>>,
    /// Id that calls at the same time share.
    pub tool_call_group_id: Option<String>,
    /// Where the tool is from.
    pub tool_origin: Option<ToolOrigin>,
    _kept: Kept,
}

impl ToolCallStep {
    pub fn new(
        tool_call_id: impl Into<String>,
        tool_id: impl Into<String>,
        params: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
        results: impl IntoIterator<Item = impl Into<ToolResult>>,
    ) -> Self {
        Self {
            type_: wire::constant("tool_call".to_owned()),
            tool_call_id: tool_call_id.into(),
            tool_id: tool_id.into(),
            params: wire::into_map(params),
            results: results.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    ToolCallStep + _kept;
    required type_ = "type";
    required tool_call_id = "tool_call_id";
    required tool_id = "tool_id";
    required params = "params";
    required results = "results";
    optional progression = "progression";
    optional tool_call_group_id = "tool_call_group_id";
    optional tool_origin = "tool_origin";
}

/// Where a tool is from: tools that are stored, those of the question, or those of the agent
/// builder itself.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ToolOrigin {
    /// `registry`
    Registry,
    /// `inline`
    Inline,
    /// `internal`
    Internal,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ToolOrigin;
    Registry = "registry";
    Inline = "inline";
    Internal = "internal";
}
