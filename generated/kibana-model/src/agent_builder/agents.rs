// Generated from specs/kibana; do not edit.

//! Agents of the agent builder, and the tokens that they use.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{DateTime, Field, Json, UnknownValue, open_enum, record, setters};

use crate::agent_builder::{AgentBuilderUser, ToolSelection};

/// An agent that answers questions with a language model.
#[derive(Clone, PartialEq)]
pub struct AiAgent {
    /// Id of the agent.
    pub id: String,
    /// What the agent is based on: `chat`.
    pub type_: String,
    /// Name of the agent.
    pub name: String,
    /// What the agent is for.
    pub description: String,
    /// What the agent is told, and what it may use.
    pub configuration: AiAgentConfiguration,

    /// Who may use and change it.
    ///
    /// Since 9.5.0.
    pub access_control: Field<AiAgentAccessControl>,

    /// Colour that it is shown in, such as `#BFDBFF`.
    pub avatar_color: Option<String>,
    /// Icon of an agent that comes with Kibana.
    pub avatar_icon: Option<String>,
    /// One or two letters that it is shown as.
    pub avatar_symbol: Option<String>,
    /// When it was created.
    pub created_at: Option<DateTime>,
    /// Who created it.
    pub created_by: Option<AgentBuilderUser>,
    /// Words to find it by.
    pub labels: Option<Vec<String>>,
    /// Whether it comes with Kibana and cannot be changed.
    pub readonly: Option<bool>,
    /// When it was changed last.
    pub updated_at: Option<DateTime>,
    /// Who changed it last.
    pub updated_by: Option<AgentBuilderUser>,

    /// Who may use and change it.
    ///
    /// Since 9.5 `access_control` says so.
    ///
    /// Since 9.4.0.
    pub visibility: Option<AiAgentAccess>,

    _kept: Kept,
}

impl AiAgent {
    pub fn new(
        id: impl Into<String>,
        type_: impl Into<String>,
        name: impl Into<String>,
        description: impl Into<String>,
        configuration: AiAgentConfiguration,
    ) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
            name: name.into(),
            description: description.into(),
            configuration,
            ..blank()
        }
    }
}

record! {
    AiAgent + _kept;
    required id = "id";
    required type_ = "type";
    required name = "name";
    required description = "description";
    required configuration = "configuration";
    field access_control = "access_control";
    optional avatar_color = "avatar_color";
    optional avatar_icon = "avatar_icon";
    optional avatar_symbol = "avatar_symbol";
    optional created_at = "created_at";
    optional created_by = "created_by";
    optional labels = "labels";
    optional readonly = "readonly";
    optional updated_at = "updated_at";
    optional updated_by = "updated_by";
    optional visibility = "visibility";
}

/// Who may use and change an agent: all who have the privilege (`public`), all may use it and
/// its owner may change it (`shared`), or its owner alone (`private`).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiAgentAccess {
    /// `public`
    Public,
    /// `shared`
    Shared,
    /// `private`
    Private,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AiAgentAccess;
    Public = "public";
    Shared = "shared";
    Private = "private";
}

/// Who may use and change an agent, with people who may do more than others.
#[derive(Clone, PartialEq)]
pub struct AiAgentAccessControl {
    /// For whom it is.
    pub access_mode: AiAgentAccess,

    /// What single people may do.
    ///
    /// Whoever may not manage the agent sees only themselves.
    pub entries: Option<Vec<AiAgentGrant>>,

    _kept: Kept,
}

impl AiAgentAccessControl {
    #[inline]
    pub fn new(access_mode: AiAgentAccess) -> Self {
        Self { access_mode, ..blank() }
    }
}

record! {
    AiAgentAccessControl + _kept;
    required access_mode = "access_mode";
    optional entries = "entries";
}

/// Who may use and change an agent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiAgentAccessMode {
    /// For whom it is.
    pub access_mode: AiAgentAccess,
}

impl AiAgentAccessMode {
    #[inline]
    pub fn new(access_mode: AiAgentAccess) -> Self {
        Self { access_mode }
    }
}

record! {
    AiAgentAccessMode;
    required access_mode = "access_mode";
}

/// What an agent is told, and what it may use.
#[derive(Clone, PartialEq)]
pub struct AiAgentConfiguration {
    /// Tools that it may use.
    pub tools: Vec<ToolSelection>,

    /// Connectors that it may use.
    ///
    /// At most 100 items.
    pub connector_ids: Option<Vec<String>>,

    /// Whether it has the tools and skills that come with Kibana.
    pub enable_elastic_capabilities: Option<bool>,
    /// What the agent is told before each question.
    pub instructions: Option<String>,

    /// Plugins whose skills it may use.
    ///
    /// At most 100 items. Since 9.4.0.
    pub plugin_ids: Option<Vec<String>>,

    /// Skills that it may use.
    ///
    /// At most 100 items. Since 9.4.0.
    pub skill_ids: Option<Vec<String>>,

    /// Workflows that run before it answers, in this order.
    ///
    /// At most 100 items.
    pub workflow_ids: Option<Vec<String>>,

    _kept: Kept,
}

impl AiAgentConfiguration {
    pub fn new(tools: impl IntoIterator<Item = impl Into<ToolSelection>>) -> Self {
        Self {
            tools: tools.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        connector_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        enable_elastic_capabilities(value: bool) = Some(value);
        instructions(value: impl Into<String>) = Some(value.into());
        plugin_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        skill_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        workflow_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    AiAgentConfiguration + _kept;
    required tools = "tools";
    optional connector_ids = "connector_ids";
    optional enable_elastic_capabilities = "enable_elastic_capabilities";
    optional instructions = "instructions";
    optional plugin_ids = "plugin_ids";
    optional skill_ids = "skill_ids";
    optional workflow_ids = "workflow_ids";
}

/// Changes of what an agent is told, and of what it may use.
///
/// What is left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAgentConfigurationUpdate {
    /// Connectors that it may use.
    ///
    /// At most 100 items.
    pub connector_ids: Option<Vec<String>>,

    /// Whether it has the tools and skills that come with Kibana.
    pub enable_elastic_capabilities: Option<bool>,
    /// What the agent is told before each question.
    pub instructions: Option<String>,

    /// Plugins whose skills it may use.
    ///
    /// At most 100 items. Since 9.4.0.
    pub plugin_ids: Option<Vec<String>>,

    /// Skills that it may use.
    ///
    /// At most 100 items. Since 9.4.0.
    pub skill_ids: Option<Vec<String>>,

    /// Tools that it may use.
    pub tools: Option<Vec<ToolSelection>>,

    /// Workflows that run before it answers, in this order.
    ///
    /// At most 100 items.
    pub workflow_ids: Option<Vec<String>>,
}

impl AiAgentConfigurationUpdate {
    setters! {
        connector_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        enable_elastic_capabilities(value: bool) = Some(value);
        instructions(value: impl Into<String>) = Some(value.into());
        plugin_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        skill_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        tools(value: impl IntoIterator<Item = impl Into<ToolSelection>>)
            = Some(value.into_iter().map(Into::into).collect());
        workflow_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    AiAgentConfigurationUpdate: new;
    optional connector_ids = "connector_ids";
    optional enable_elastic_capabilities = "enable_elastic_capabilities";
    optional instructions = "instructions";
    optional plugin_ids = "plugin_ids";
    optional skill_ids = "skill_ids";
    optional tools = "tools";
    optional workflow_ids = "workflow_ids";
}

/// What somebody may do with an agent.
#[derive(Clone, PartialEq)]
pub struct AiAgentGrant {
    /// Whom it is about: `user`.
    pub type_: String,
    /// What they may do.
    pub role: AiAgentRole,
    /// Id of their profile.
    pub id: Option<String>,
    /// Name that they sign in with.
    pub name: Option<String>,
    _kept: Kept,
}

impl AiAgentGrant {
    pub fn new(type_: impl Into<String>, role: AiAgentRole) -> Self {
        Self {
            type_: type_.into(),
            role,
            ..blank()
        }
    }
}

record! {
    AiAgentGrant + _kept;
    required type_ = "type";
    required role = "role";
    optional id = "id";
    optional name = "name";
}

/// What somebody may do with an agent: use it (`user`), change it, too (`editor`), or delete it
/// and say who may do what as well (`manager`).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiAgentRole {
    /// `user`
    User,
    /// `editor`
    Editor,
    /// `manager`
    Manager,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AiAgentRole;
    User = "user";
    Editor = "editor";
    Manager = "manager";
}

/// Changes of an agent.
///
/// What is left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAgentUpdate {
    /// Who may use and change it.
    ///
    /// Since 9.5.0.
    pub access_control: Option<AiAgentAccessMode>,

    /// Colour that it is shown in, such as `#BFDBFF`.
    pub avatar_color: Option<String>,
    /// One or two letters that it is shown as.
    pub avatar_symbol: Option<String>,
    /// What the agent is told, and what it may use.
    pub configuration: Option<AiAgentConfigurationUpdate>,
    /// What the agent is for.
    pub description: Option<String>,
    /// Words to find it by.
    pub labels: Option<Vec<String>>,
    /// Name of the agent.
    pub name: Option<String>,

    /// Who may use and change it.
    ///
    /// Since 9.5 `access_control` says so.
    ///
    /// Since 9.4.0. Technical preview.
    pub visibility: Option<AiAgentAccess>,
}

impl AiAgentUpdate {
    setters! {
        access_control(value: AiAgentAccessMode) = Some(value);
        avatar_color(value: impl Into<String>) = Some(value.into());
        avatar_symbol(value: impl Into<String>) = Some(value.into());
        configuration(value: AiAgentConfigurationUpdate) = Some(value);
        description(value: impl Into<String>) = Some(value.into());
        labels(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        name(value: impl Into<String>) = Some(value.into());
        visibility(value: AiAgentAccess) = Some(value);
    }
}

record! {
    AiAgentUpdate: new;
    optional access_control = "access_control";
    optional avatar_color = "avatar_color";
    optional avatar_symbol = "avatar_symbol";
    optional configuration = "configuration";
    optional description = "description";
    optional labels = "labels";
    optional name = "name";
    optional visibility = "visibility";
}

/// Agents.
#[derive(Clone, PartialEq)]
pub struct AiAgents {
    /// The agents.
    pub results: Vec<AiAgent>,
    _kept: Kept,
}

impl AiAgents {
    pub fn new(results: impl IntoIterator<Item = AiAgent>) -> Self {
        Self {
            results: results.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    AiAgents + _kept;
    required results = "results";
}

/// Tokens of a language model.
#[derive(Clone, PartialEq)]
pub struct ConsumedTokens {
    /// Tokens that were sent to the model.
    pub input_tokens: i64,
    /// Tokens that the model has written.
    pub output_tokens: i64,
    /// The sum of both.
    pub total_tokens: i64,
    _kept: Kept,
}

impl ConsumedTokens {
    #[inline]
    pub fn new(input_tokens: i64, output_tokens: i64, total_tokens: i64) -> Self {
        Self {
            input_tokens,
            output_tokens,
            total_tokens,
            ..blank()
        }
    }
}

record! {
    ConsumedTokens + _kept;
    required_number input_tokens = "input_tokens";
    required_number output_tokens = "output_tokens";
    required_number total_tokens = "total_tokens";
}

/// One page of conversations with their tokens.
#[derive(Clone, PartialEq)]
pub struct ConsumptionPage {
    /// The conversations.
    pub results: Vec<ConversationConsumption>,
    /// Number of all conversations.
    pub total: i64,
    /// What is about all conversations of the agent.
    pub aggregations: Option<ConsumptionSummary>,

    /// What leads to the next page.
    ///
    /// It is missing on the last one.
    pub search_after: Option<Vec<Json>>,

    _kept: Kept,
}

impl ConsumptionPage {
    pub fn new(results: impl IntoIterator<Item = ConversationConsumption>, total: i64) -> Self {
        Self {
            results: results.into_iter().collect(),
            total,
            ..blank()
        }
    }
}

record! {
    ConsumptionPage + _kept;
    required results = "results";
    required_number total = "total";
    optional aggregations = "aggregations";
    optional search_after = "search_after";
}

/// Which conversations are looked at.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsumptionQuery {
    /// Whether only conversations with warnings are returned, or only those without.
    pub has_warnings: Option<bool>,
    /// Words that the title has to contain.
    pub search: Option<String>,

    /// Where to go on, the `search_after` of the page before.
    ///
    /// At most 10000 items.
    pub search_after: Option<Vec<Json>>,

    /// Number of conversations on a page.
    ///
    /// Default: `25`. At least 1 and at most 100.
    pub size: Option<u64>,

    /// What they are sorted by.
    ///
    /// Default: `updated_at`.
    pub sort_field: Option<ConsumptionSortField>,

    /// Direction of the order.
    ///
    /// Default: `desc`.
    pub sort_order: Option<ConsumptionSortOrder>,

    /// People whose conversations are returned.
    ///
    /// At most 10000 items.
    pub usernames: Option<Vec<String>>,
}

impl ConsumptionQuery {
    setters! {
        has_warnings(value: bool) = Some(value);
        search(value: impl Into<String>) = Some(value.into());
        search_after(value: impl IntoIterator<Item = impl Into<Json>>)
            = Some(value.into_iter().map(Into::into).collect());
        size(value: u64) = Some(value);
        sort_field(value: ConsumptionSortField) = Some(value);
        sort_order(value: ConsumptionSortOrder) = Some(value);
        usernames(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    ConsumptionQuery: new;
    optional has_warnings = "has_warnings";
    optional search = "search";
    optional search_after = "search_after";
    optional_number size = "size";
    optional sort_field = "sort_field";
    optional sort_order = "sort_order";
    optional usernames = "usernames";
}

/// What conversations are sorted by.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConsumptionSortField {
    /// `updated_at`
    UpdatedAt,
    /// `total_tokens`
    TotalTokens,
    /// `round_count`
    RoundCount,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ConsumptionSortField;
    UpdatedAt = "updated_at";
    TotalTokens = "total_tokens";
    RoundCount = "round_count";
}

/// Direction of an order.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConsumptionSortOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ConsumptionSortOrder;
    Asc = "asc";
    Desc = "desc";
}

/// What is about all conversations with an agent.
#[derive(Clone, PartialEq)]
pub struct ConsumptionSummary {
    /// People who have talked with it.
    pub usernames: Vec<String>,
    /// Number of conversations with warnings.
    pub total_with_warnings: i64,
    _kept: Kept,
}

impl ConsumptionSummary {
    pub fn new(
        usernames: impl IntoIterator<Item = impl Into<String>>,
        total_with_warnings: i64,
    ) -> Self {
        Self {
            usernames: usernames.into_iter().map(Into::into).collect(),
            total_with_warnings,
            ..blank()
        }
    }
}

record! {
    ConsumptionSummary + _kept;
    required usernames = "usernames";
    required_number total_with_warnings = "total_with_warnings";
}

/// A round that took many tokens.
#[derive(Clone, PartialEq)]
pub struct ConsumptionWarning {
    /// What the warning is about: `high_input_tokens`.
    pub type_: String,
    /// Id of the round.
    pub round_id: String,
    /// Tokens that were sent to the model.
    pub input_tokens: i64,
    _kept: Kept,
}

impl ConsumptionWarning {
    pub fn new(type_: impl Into<String>, round_id: impl Into<String>, input_tokens: i64) -> Self {
        Self {
            type_: type_.into(),
            round_id: round_id.into(),
            input_tokens,
            ..blank()
        }
    }
}

record! {
    ConsumptionWarning + _kept;
    required type_ = "type";
    required round_id = "round_id";
    required_number input_tokens = "input_tokens";
}

/// What a conversation took.
#[derive(Clone, PartialEq)]
pub struct ConversationConsumption {
    /// Id of the conversation.
    pub conversation_id: String,
    /// Title of the conversation.
    pub title: String,
    /// Whose conversation it is.
    pub user: AgentBuilderUser,
    /// When it began.
    pub created_at: DateTime,
    /// When it went on last.
    pub updated_at: DateTime,
    /// Its tokens.
    pub token_usage: ConsumedTokens,
    /// Number of questions.
    pub round_count: i64,
    /// Number of calls of the language model.
    pub llm_calls: i64,
    /// Rounds that took many tokens.
    pub warnings: Vec<ConsumptionWarning>,
    _kept: Kept,
}

impl Default for ConversationConsumption {
    fn default() -> Self {
        blank()
    }
}

record! {
    ConversationConsumption + _kept;
    required conversation_id = "conversation_id";
    required title = "title";
    required user = "user";
    required created_at = "created_at";
    required updated_at = "updated_at";
    required token_usage = "token_usage";
    required_number round_count = "round_count";
    required_number llm_calls = "llm_calls";
    required warnings = "warnings";
}

/// What an agent is changed to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewAiAgent {
    /// Id of the agent: lowercase letters, digits, dots, hyphens and underscores, with a letter or
    /// a digit at both ends.
    ///
    /// At most 64 characters.
    pub id: String,

    /// Name of the agent.
    pub name: String,
    /// What the agent is for.
    pub description: String,
    /// What the agent is told, and what it may use.
    pub configuration: AiAgentConfiguration,

    /// Who may use and change it.
    ///
    /// Since 9.5.0.
    pub access_control: Option<AiAgentAccessMode>,

    /// Colour that it is shown in, such as `#BFDBFF`.
    pub avatar_color: Option<String>,
    /// One or two letters that it is shown as.
    pub avatar_symbol: Option<String>,
    /// Words to find it by.
    pub labels: Option<Vec<String>>,

    /// Who may use and change it.
    ///
    /// Since 9.5 `access_control` says so.
    ///
    /// Since 9.4.0. Technical preview.
    pub visibility: Option<AiAgentAccess>,
}

impl NewAiAgent {
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        description: impl Into<String>,
        configuration: AiAgentConfiguration,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            description: description.into(),
            configuration,
            ..blank()
        }
    }

    setters! {
        access_control(value: AiAgentAccessMode) = Some(value);
        avatar_color(value: impl Into<String>) = Some(value.into());
        avatar_symbol(value: impl Into<String>) = Some(value.into());
        labels(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        visibility(value: AiAgentAccess) = Some(value);
    }
}

record! {
    NewAiAgent;
    required id = "id";
    required name = "name";
    required description = "description";
    required configuration = "configuration";
    optional access_control = "access_control";
    optional avatar_color = "avatar_color";
    optional avatar_symbol = "avatar_symbol";
    optional labels = "labels";
    optional visibility = "visibility";
}
