// Generated from specs/kibana; do not edit.

//! Types of the family `agent_builder`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{
    Constant, DateTime, Field, Json, UnknownValue, made_of, open_enum, record, setters,
    union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::agent_builder::{
    AgentPrompt, BackgroundAgentData, BrowserToolCallData, CompactionData,
    CompactionStartData, ConversationIdData, ConversationTitleData, MessageChunkData,
    MessageData, PromptAnswer, PromptRequestData, ReasoningData, RoundData, RoundStep,
    ThinkingData, ToolCallData, ToolProgressData, ToolResultData, ToolUiData,
};

/// The answer of an agent, with what it did for it.
#[derive(Clone, PartialEq)]
pub struct AgentAnswer {
    /// Id of the conversation.
    pub conversation_id: String,
    /// What the agent did.
    pub steps: Vec<RoundStep>,
    /// What the agent says.
    pub response: AgentResponse,
    /// What was different from the agent as it is stored.
    pub configuration_overrides: Option<AgentOverrides>,
    /// What it took.
    pub model_usage: Option<ModelUsage>,
    /// Id of the question with its answer.
    pub round_id: Option<String>,
    /// When the agent began.
    pub started_at: Option<DateTime>,
    /// Whether it is answered.
    pub status: Option<RoundStatus>,
    /// Time until the answer began, in milliseconds.
    pub time_to_first_token: Option<i64>,
    /// Time until the answer was complete, in milliseconds.
    pub time_to_last_token: Option<i64>,
    /// Ids of its traces.
    pub trace_id: Option<TraceIds>,
    _kept: Kept,
}

impl AgentAnswer {
    pub fn new(
        conversation_id: impl Into<String>,
        steps: impl IntoIterator<Item = impl Into<RoundStep>>,
        response: AgentResponse,
    ) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            steps: steps.into_iter().map(Into::into).collect(),
            response,
            ..blank()
        }
    }
}

record! {
    AgentAnswer + _kept;
    required conversation_id = "conversation_id";
    required steps = "steps";
    required response = "response";
    optional configuration_overrides = "configuration_overrides";
    optional model_usage = "model_usage";
    optional round_id = "round_id";
    optional started_at = "started_at";
    optional status = "status";
    optional_number time_to_first_token = "time_to_first_token";
    optional_number time_to_last_token = "time_to_last_token";
    optional trace_id = "trace_id";
}

/// Whether it is done.
#[derive(Clone, PartialEq)]
pub struct AgentBuilderSuccess {
    /// Whether it is done.
    pub success: bool,
    _kept: Kept,
}

impl AgentBuilderSuccess {
    #[inline]
    pub fn new(success: bool) -> Self {
        Self { success, ..blank() }
    }
}

record! {
    AgentBuilderSuccess + _kept;
    required success = "success";
}

/// Somebody who uses the agent builder.
#[derive(Clone, PartialEq)]
pub struct AgentBuilderUser {
    /// Name that they sign in with.
    pub username: String,
    /// Id of their profile.
    pub id: Option<String>,
    _kept: Kept,
}

impl AgentBuilderUser {
    pub fn new(username: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            ..blank()
        }
    }
}

record! {
    AgentBuilderUser + _kept;
    required username = "username";
    optional id = "id";
}

/// Where in a conversation a run ended.
#[derive(Clone, PartialEq)]
pub struct AgentCompletion {
    /// Id of the question.
    pub round_id: String,
    /// Calls before it.
    pub tool_call_group_id: Option<String>,
    _kept: Kept,
}

impl AgentCompletion {
    pub fn new(round_id: impl Into<String>) -> Self {
        Self {
            round_id: round_id.into(),
            ..blank()
        }
    }
}

record! {
    AgentCompletion + _kept;
    required round_id = "round_id";
    optional tool_call_group_id = "tool_call_group_id";
}

/// Where in Kibana an agent runs, in the server that was asked or as a background task.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AgentExecutionMode {
    /// `local`
    Local,
    /// `task_manager`
    TaskManager,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AgentExecutionMode;
    Local = "local";
    TaskManager = "task_manager";
}

/// How far the run of an agent is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AgentExecutionStatus {
    /// `scheduled`
    Scheduled,
    /// `running`
    Running,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// `aborted`
    Aborted,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AgentExecutionStatus;
    Scheduled = "scheduled";
    Running = "running";
    Completed = "completed";
    Failed = "failed";
    Aborted = "aborted";
}

/// Why an agent has failed.
#[derive(Clone, PartialEq)]
pub struct AgentFailure {
    /// What went wrong, such as `agentExecutionError`.
    pub code: String,
    /// What went wrong, for people.
    pub message: String,
    /// More about the error.
    pub meta: Option<BTreeMap<String, Json>>,
    _kept: Kept,
}

impl AgentFailure {
    pub fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    AgentFailure + _kept;
    required code = "code";
    required message = "message";
    optional meta = "meta";
}

/// What is different from an agent as it is stored.
#[derive(Clone, Default, PartialEq)]
pub struct AgentOverrides {
    /// What the agent is told.
    pub instructions: Option<String>,
    /// Tools that it may use.
    pub tools: Option<Vec<ToolSelection>>,
    _kept: Kept,
}

impl AgentOverrides {
    setters! {
        instructions(value: impl Into<String>) = Some(value.into());
        tools(value: impl IntoIterator<Item = impl Into<ToolSelection>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    AgentOverrides + _kept: new;
    optional instructions = "instructions";
    optional tools = "tools";
}

/// What a user says to an agent.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentQuestion {
    /// Where in Kibana the agent runs.
    ///
    /// Since 9.4.0. Experimental.
    pub execution_mode: Option<AgentExecutionMode>,

    /// What is to be done in place of a new question.
    ///
    /// Always `regenerate`.
    pub action: Option<Constant>,

    /// Id of the agent.
    ///
    /// Default: `elastic-ai-agent`.
    pub agent_id: Option<String>,

    /// What goes with the question.
    ///
    /// Since 9.3.0. Technical preview.
    pub attachments: Option<Vec<QuestionAttachment>>,

    /// Tools that run where the caller is.
    pub browser_api_tools: Option<Vec<BrowserTool>>,
    /// What the caller can show.
    pub capabilities: Option<ChatCapabilities>,
    /// What is different from the agent as it is stored, for this question alone.
    pub configuration_overrides: Option<AgentOverrides>,

    /// Connector to the language model.
    ///
    /// It excludes `inference_id`.
    pub connector_id: Field<String>,

    /// Conversation that goes on.
    ///
    /// Without it a new one begins.
    pub conversation_id: Option<String>,

    /// Inference endpoint of the language model.
    ///
    /// It excludes `connector_id`.
    pub inference_id: Field<String>,

    /// What the user says.
    pub input: Option<String>,
    /// Answers to what the agent has asked, by the ids of the questions.
    pub prompts: Option<BTreeMap<String, PromptAnswer>>,
}

impl AgentQuestion {
    setters! {
        execution_mode(value: AgentExecutionMode) = Some(value);
        action() = Some(wire::constant("regenerate".to_owned()));
        agent_id(value: impl Into<String>) = Some(value.into());
        attachments(value: impl IntoIterator<Item = QuestionAttachment>)
            = Some(value.into_iter().collect());
        browser_api_tools(value: impl IntoIterator<Item = BrowserTool>)
            = Some(value.into_iter().collect());
        capabilities(value: ChatCapabilities) = Some(value);
        configuration_overrides(value: AgentOverrides) = Some(value);
        connector_id(value: impl Into<Field<String>>) = value.into();
        conversation_id(value: impl Into<String>) = Some(value.into());
        inference_id(value: impl Into<Field<String>>) = value.into();
        input(value: impl Into<String>) = Some(value.into());
        prompts(value: impl IntoIterator<Item = (impl Into<String>, impl Into<PromptAnswer>)>)
            = Some(wire::into_map(value));
    }
}

record! {
    AgentQuestion debug: new;
    optional execution_mode = "_execution_mode";
    optional action = "action";
    optional agent_id = "agent_id";
    optional attachments = "attachments";
    optional browser_api_tools = "browser_api_tools";
    optional capabilities = "capabilities";
    optional configuration_overrides = "configuration_overrides";
    field connector_id = "connector_id";
    optional conversation_id = "conversation_id";
    field inference_id = "inference_id";
    optional input = "input";
    optional prompts = "prompts";
}

/// What an agent says, or what it asks.
#[derive(Clone, Default, PartialEq)]
pub struct AgentResponse {
    /// The answer, in Markdown.
    pub message: Option<String>,

    /// What the agent asks.
    ///
    /// Newer servers have `prompts`.
    pub prompt: Option<AgentPrompt>,

    /// What the agent asks.
    ///
    /// Older servers have `prompt`.
    pub prompts: Option<Vec<AgentPrompt>>,

    /// The answer as data.
    pub structured_output: Option<BTreeMap<String, Json>>,
    _kept: Kept,
}

record! {
    AgentResponse + _kept: new;
    optional message = "message";
    optional prompt = "prompt";
    optional prompts = "prompts";
    optional structured_output = "structured_output";
}

/// What an agent says.
#[derive(Clone, PartialEq)]
pub struct AssistantMessage {
    /// The answer, in Markdown.
    ///
    /// It is empty while the agent waits for the user.
    pub message: String,

    /// The answer as data.
    pub structured_output: Option<BTreeMap<String, Json>>,
    _kept: Kept,
}

impl AssistantMessage {
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    AssistantMessage + _kept;
    required message = "message";
    optional structured_output = "structured_output";
}

/// Who did something with an attachment.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AttachmentActor {
    /// `user`
    User,
    /// `agent`
    Agent,
    /// `system`
    System,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AttachmentActor;
    User = "user";
    Agent = "agent";
    System = "system";
}

/// What became of an attachment.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AttachmentOperation {
    /// `read`
    Read,
    /// `created`
    Created,
    /// `updated`
    Updated,
    /// `deleted`
    Deleted,
    /// `restored`
    Restored,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AttachmentOperation;
    Read = "read";
    Created = "created";
    Updated = "updated";
    Deleted = "deleted";
    Restored = "restored";
}

/// A version of an attachment, and what became of it.
#[derive(Clone, PartialEq)]
pub struct AttachmentReference {
    /// Id of the attachment.
    pub attachment_id: String,

    /// Number of the version.
    ///
    /// At least 1.
    pub version: u64,

    /// Who did it.
    pub actor: Option<AttachmentActor>,
    /// What became of it.
    pub operation: Option<AttachmentOperation>,
    _kept: Kept,
}

impl AttachmentReference {
    pub fn new(attachment_id: impl Into<String>, version: u64) -> Self {
        Self {
            attachment_id: attachment_id.into(),
            version,
            ..blank()
        }
    }
}

record! {
    AttachmentReference + _kept;
    required attachment_id = "attachment_id";
    required_number version = "version";
    optional actor = "actor";
    optional operation = "operation";
}

/// A tool that runs where the caller is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BrowserTool {
    /// Id of the tool.
    ///
    /// Agents see it below `browser.`.
    pub id: String,

    /// What the tool does.
    ///
    /// Language models read it.
    pub description: String,

    /// JSON Schema of what the tool takes.
    pub schema: Json,
}

impl BrowserTool {
    pub fn new(
        id: impl Into<String>,
        description: impl Into<String>,
        schema: impl Into<Json>,
    ) -> Self {
        Self {
            id: id.into(),
            description: description.into(),
            schema: schema.into(),
        }
    }
}

record! {
    BrowserTool;
    required id = "id";
    required description = "description";
    required_json schema = "schema";
}

/// What a caller can show.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatCapabilities {
    /// Whether the agent may write elements for charts into its answer.
    pub visualizations: Option<bool>,
}

impl ChatCapabilities {
    setters! {
        visualizations(value: bool) = Some(value);
    }
}

record! {
    ChatCapabilities: new;
    optional visualizations = "visualizations";
}

/// A question with its answer.
#[derive(Clone, PartialEq)]
pub struct ConversationRound {
    /// Id of the question with its answer.
    pub id: String,
    /// What the user says.
    pub input: RoundInput,
    /// What the agent did.
    pub steps: Vec<RoundStep>,
    /// What the agent says.
    pub response: AssistantMessage,
    /// What was different from the agent as it is stored.
    pub configuration_overrides: Option<AgentOverrides>,
    /// What it took.
    pub model_usage: Option<ModelUsage>,
    /// What the agent asks.
    pub pending_prompts: Option<Vec<AgentPrompt>>,
    /// When the agent began.
    pub started_at: Option<DateTime>,
    /// What Kibana needs to go on after the user has answered.
    pub state: Option<BTreeMap<String, Json>>,
    /// Whether it is answered.
    pub status: Option<RoundStatus>,
    /// Time until the answer began, in milliseconds.
    pub time_to_first_token: Option<i64>,
    /// Time until the answer was complete, in milliseconds.
    pub time_to_last_token: Option<i64>,
    /// Ids of its traces.
    pub trace_id: Option<TraceIds>,
    _kept: Kept,
}

impl ConversationRound {
    pub fn new(
        id: impl Into<String>,
        input: RoundInput,
        steps: impl IntoIterator<Item = impl Into<RoundStep>>,
        response: AssistantMessage,
    ) -> Self {
        Self {
            id: id.into(),
            input,
            steps: steps.into_iter().map(Into::into).collect(),
            response,
            ..blank()
        }
    }
}

record! {
    ConversationRound + _kept;
    required id = "id";
    required input = "input";
    required steps = "steps";
    required response = "response";
    optional configuration_overrides = "configuration_overrides";
    optional model_usage = "model_usage";
    optional pending_prompts = "pending_prompts";
    optional started_at = "started_at";
    optional state = "state";
    optional status = "status";
    optional_number time_to_first_token = "time_to_first_token";
    optional_number time_to_last_token = "time_to_last_token";
    optional trace_id = "trace_id";
}

/// What is in use.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum InUseCode {
    /// `TOOL_USED_BY_AGENTS`
    ToolUsedByAgents,
    /// `SKILL_USED_BY_AGENTS`
    SkillUsedByAgents,
    /// `PLUGIN_USED_BY_AGENTS`
    PluginUsedByAgents,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    InUseCode;
    ToolUsedByAgents = "TOOL_USED_BY_AGENTS";
    SkillUsedByAgents = "SKILL_USED_BY_AGENTS";
    PluginUsedByAgents = "PLUGIN_USED_BY_AGENTS";
}

/// Agents that use something.
#[derive(Clone, PartialEq)]
pub struct InUseDetails {
    /// What is in use.
    pub code: InUseCode,
    /// The agents.
    pub agents: Vec<UsingAgent>,
    _kept: Kept,
}

impl InUseDetails {
    pub fn new(code: InUseCode, agents: impl IntoIterator<Item = UsingAgent>) -> Self {
        Self {
            code,
            agents: agents.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    InUseDetails + _kept;
    required code = "code";
    required agents = "agents";
}

/// Why something cannot be deleted, with the agents that use it.
#[derive(Clone, PartialEq)]
pub struct InUseError {
    /// What went wrong, for people.
    pub message: String,
    /// Who uses it.
    pub attributes: InUseDetails,
    /// Reason phrase of the status.
    pub error: Option<String>,
    /// The HTTP status again.
    pub status_code: Option<i64>,
    _kept: Kept,
}

impl InUseError {
    pub fn new(message: impl Into<String>, attributes: InUseDetails) -> Self {
        Self {
            message: message.into(),
            attributes,
            ..blank()
        }
    }
}

record! {
    InUseError + _kept;
    required message = "message";
    required attributes = "attributes";
    optional error = "error";
    optional_number status_code = "statusCode";
}

/// What a round took of the language model.
#[derive(Clone, PartialEq)]
pub struct ModelUsage {
    /// Connector to the model.
    pub connector_id: String,
    /// Number of calls.
    pub llm_calls: i64,
    /// Tokens that were sent to the model.
    pub input_tokens: i64,
    /// Tokens that the model has written.
    pub output_tokens: i64,
    /// Tokens of those sent that the model knew already.
    pub cached_input_tokens: Option<i64>,
    /// Name of the model.
    pub model: Option<String>,
    _kept: Kept,
}

impl ModelUsage {
    pub fn new(
        connector_id: impl Into<String>,
        llm_calls: i64,
        input_tokens: i64,
        output_tokens: i64,
    ) -> Self {
        Self {
            connector_id: connector_id.into(),
            llm_calls,
            input_tokens,
            output_tokens,
            ..blank()
        }
    }
}

record! {
    ModelUsage + _kept;
    required connector_id = "connector_id";
    required_number llm_calls = "llm_calls";
    required_number input_tokens = "input_tokens";
    required_number output_tokens = "output_tokens";
    optional_number cached_input_tokens = "cached_input_tokens";
    optional model = "model";
}

/// What goes with a question.
///
/// It has data, or an origin that the data is fetched from.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QuestionAttachment {
    /// Type of the attachment, such as `text`.
    pub type_: String,

    /// What is attached.
    ///
    /// The type says its shape.
    pub data: Option<BTreeMap<String, Json>>,

    /// Name of the attachment.
    pub description: Option<String>,
    /// What it was attached together with.
    pub group_id: Option<String>,
    /// Whether Kibana does not show it.
    pub hidden: Option<bool>,

    /// Id of the attachment.
    ///
    /// Kibana makes one up if it is left out.
    pub id: Option<String>,

    /// Where the data comes from, such as the id of a dashboard.
    pub origin: Option<String>,
}

impl QuestionAttachment {
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            ..blank()
        }
    }

    setters! {
        data(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        description(value: impl Into<String>) = Some(value.into());
        group_id(value: impl Into<String>) = Some(value.into());
        hidden(value: bool) = Some(value);
        id(value: impl Into<String>) = Some(value.into());
        origin(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    QuestionAttachment debug;
    required type_ = "type";
    optional data = "data";
    optional description = "description";
    optional group_id = "group_id";
    optional hidden = "hidden";
    optional id = "id";
    optional origin = "origin";
}

/// What goes with a question.
#[derive(Clone, PartialEq)]
pub struct RoundAttachment {
    /// Id of the attachment.
    pub id: String,
    /// Type of the attachment, such as `text`.
    pub type_: String,

    /// What is attached.
    ///
    /// The type says its shape.
    pub data: BTreeMap<String, Json>,

    /// Whether Kibana does not show it.
    pub hidden: Option<bool>,
    /// Where the data comes from.
    pub origin: Option<String>,
    _kept: Kept,
}

impl RoundAttachment {
    pub fn new(
        id: impl Into<String>,
        type_: impl Into<String>,
        data: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
    ) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
            data: wire::into_map(data),
            ..blank()
        }
    }
}

record! {
    RoundAttachment + _kept;
    required id = "id";
    required type_ = "type";
    required data = "data";
    optional hidden = "hidden";
    optional origin = "origin";
}

/// What a user says.
#[derive(Clone, PartialEq)]
pub struct RoundInput {
    /// What the user says.
    pub message: String,
    /// What of the attachments of the conversation it is about.
    pub attachment_refs: Option<Vec<AttachmentReference>>,

    /// What goes with it.
    ///
    /// Newer servers have `attachment_refs` in its place.
    pub attachments: Option<Vec<RoundAttachment>>,

    _kept: Kept,
}

impl RoundInput {
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    RoundInput + _kept;
    required message = "message";
    optional attachment_refs = "attachment_refs";
    optional attachments = "attachments";
}

/// Whether a question is answered, or waits for the user.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RoundStatus {
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// `awaiting_prompt`
    AwaitingPrompt,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    RoundStatus;
    InProgress = "in_progress";
    Completed = "completed";
    AwaitingPrompt = "awaiting_prompt";
}

/// Some tools.
#[derive(Clone, PartialEq)]
pub struct ToolSelection {
    /// Ids of the tools.
    ///
    /// The id `*` stands for all of them.
    pub tool_ids: Vec<String>,

    _kept: Kept,
}

impl ToolSelection {
    pub fn new(tool_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            tool_ids: tool_ids.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

made_of!(ToolSelection, items = String);

record! {
    ToolSelection + _kept;
    required tool_ids = "tool_ids";
}

/// Ids of traces.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TraceIds {
    /// One id.
    One(String),
    /// Several ids.
    Several(Vec<String>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for TraceIds {
    fn from(value: String) -> Self {
        Self::One(value)
    }
}

impl From<&str> for TraceIds {
    fn from(value: &str) -> Self {
        Self::One(value.to_owned())
    }
}

union!(TraceIds);

union!(TraceIds::Several, items = String);

impl Serialize for TraceIds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(value) => value.serialize(serializer),
            Self::Several(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for TraceIds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_array() {
            return value.arm(Self::Several, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::One, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// An agent that uses something.
#[derive(Clone, PartialEq)]
pub struct UsingAgent {
    /// Id of the agent.
    pub id: String,
    /// Name of the agent.
    pub name: String,
    _kept: Kept,
}

impl UsingAgent {
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            ..blank()
        }
    }
}

record! {
    UsingAgent + _kept;
    required id = "id";
    required name = "name";
}

/// What the event holds.
#[derive(Clone, PartialEq)]
pub struct BackgroundAgentCompleteEventData {
    /// What has happened.
    pub data: BackgroundAgentData,
    _kept: Kept,
}

impl BackgroundAgentCompleteEventData {
    #[inline]
    pub fn new(data: BackgroundAgentData) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    BackgroundAgentCompleteEventData + _kept;
    required data = "data";
}

/// What the event holds.
#[derive(Clone, PartialEq)]
pub struct BrowserToolCallEventData {
    /// What has happened.
    pub data: BrowserToolCallData,
    _kept: Kept,
}

impl BrowserToolCallEventData {
    #[inline]
    pub fn new(data: BrowserToolCallData) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    BrowserToolCallEventData + _kept;
    required data = "data";
}

/// What the event holds.
#[derive(Clone, PartialEq)]
pub struct ChatErrorEventData {
    /// Why the agent has failed.
    pub error: AgentFailure,
    _kept: Kept,
}

impl ChatErrorEventData {
    #[inline]
    pub fn new(error: AgentFailure) -> Self {
        Self { error, ..blank() }
    }
}

record! {
    ChatErrorEventData + _kept;
    required error = "error";
}

/// What the event holds.
#[derive(Clone, PartialEq)]
pub struct CompactionCompletedEventData {
    /// What has happened.
    pub data: CompactionData,
    _kept: Kept,
}

impl CompactionCompletedEventData {
    #[inline]
    pub fn new(data: CompactionData) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    CompactionCompletedEventData + _kept;
    required data = "data";
}

/// What the event holds.
#[derive(Clone, PartialEq)]
pub struct CompactionStartedEventData {
    /// What has happened.
    pub data: CompactionStartData,
    _kept: Kept,
}

impl CompactionStartedEventData {
    #[inline]
    pub fn new(data: CompactionStartData) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    CompactionStartedEventData + _kept;
    required data = "data";
}

/// What the event holds.
#[derive(Clone, PartialEq)]
pub struct ConversationCreatedEventData {
    /// What has happened.
    pub data: ConversationTitleData,
    _kept: Kept,
}

impl ConversationCreatedEventData {
    #[inline]
    pub fn new(data: ConversationTitleData) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    ConversationCreatedEventData + _kept;
    required data = "data";
}

/// What the event holds.
#[derive(Clone, PartialEq)]
pub struct ConversationIdSetEventData {
    /// What has happened.
    pub data: ConversationIdData,
    _kept: Kept,
}

impl ConversationIdSetEventData {
    #[inline]
    pub fn new(data: ConversationIdData) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    ConversationIdSetEventData + _kept;
    required data = "data";
}

/// What the event holds.
#[derive(Clone, PartialEq)]
pub struct ConversationUpdatedEventData {
    /// What has happened.
    pub data: ConversationTitleData,
    _kept: Kept,
}

impl ConversationUpdatedEventData {
    #[inline]
    pub fn new(data: ConversationTitleData) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    ConversationUpdatedEventData + _kept;
    required data = "data";
}

/// What the event holds.
#[derive(Clone, PartialEq)]
pub struct MessageChunkEventData {
    /// What has happened.
    pub data: MessageChunkData,
    _kept: Kept,
}

impl MessageChunkEventData {
    #[inline]
    pub fn new(data: MessageChunkData) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    MessageChunkEventData + _kept;
    required data = "data";
}

/// What the event holds.
#[derive(Clone, PartialEq)]
pub struct MessageCompleteEventData {
    /// What has happened.
    pub data: MessageData,
    _kept: Kept,
}

impl MessageCompleteEventData {
    #[inline]
    pub fn new(data: MessageData) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    MessageCompleteEventData + _kept;
    required data = "data";
}

/// What the event holds.
#[derive(Clone, PartialEq)]
pub struct PromptRequestEventData {
    /// What has happened.
    pub data: PromptRequestData,
    _kept: Kept,
}

impl PromptRequestEventData {
    #[inline]
    pub fn new(data: PromptRequestData) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    PromptRequestEventData + _kept;
    required data = "data";
}

/// What the event holds.
#[derive(Clone, PartialEq)]
pub struct ReasoningEventData {
    /// What has happened.
    pub data: ReasoningData,
    _kept: Kept,
}

impl ReasoningEventData {
    #[inline]
    pub fn new(data: ReasoningData) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    ReasoningEventData + _kept;
    required data = "data";
}

/// What the event holds.
#[derive(Clone, PartialEq)]
pub struct RoundCompleteEventData {
    /// What has happened.
    pub data: RoundData,
    _kept: Kept,
}

impl RoundCompleteEventData {
    #[inline]
    pub fn new(data: RoundData) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    RoundCompleteEventData + _kept;
    required data = "data";
}

/// What the event holds.
#[derive(Clone, PartialEq)]
pub struct ThinkingCompleteEventData {
    /// What has happened.
    pub data: ThinkingData,
    _kept: Kept,
}

impl ThinkingCompleteEventData {
    #[inline]
    pub fn new(data: ThinkingData) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    ThinkingCompleteEventData + _kept;
    required data = "data";
}

/// What the event holds.
#[derive(Clone, PartialEq)]
pub struct ToolCallEventData {
    /// What has happened.
    pub data: ToolCallData,
    _kept: Kept,
}

impl ToolCallEventData {
    #[inline]
    pub fn new(data: ToolCallData) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    ToolCallEventData + _kept;
    required data = "data";
}

/// What the event holds.
#[derive(Clone, PartialEq)]
pub struct ToolProgressEventData {
    /// What has happened.
    pub data: ToolProgressData,
    _kept: Kept,
}

impl ToolProgressEventData {
    #[inline]
    pub fn new(data: ToolProgressData) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    ToolProgressEventData + _kept;
    required data = "data";
}

/// What the event holds.
#[derive(Clone, PartialEq)]
pub struct ToolResultEventData {
    /// What has happened.
    pub data: ToolResultData,
    _kept: Kept,
}

impl ToolResultEventData {
    #[inline]
    pub fn new(data: ToolResultData) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    ToolResultEventData + _kept;
    required data = "data";
}

/// What the event holds.
#[derive(Clone, PartialEq)]
pub struct ToolUiEventData {
    /// What has happened.
    pub data: ToolUiData,
    _kept: Kept,
}

impl ToolUiEventData {
    #[inline]
    pub fn new(data: ToolUiData) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    ToolUiEventData + _kept;
    required data = "data";
}
