// Generated from specs/kibana; do not edit.

//! Conversations as they were stored.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{DateTime, Json, record};

use crate::agent_builder::{AgentBuilderUser, ConversationAttachment, ConversationRound};

/// A conversation with an agent.
#[derive(Clone, PartialEq)]
pub struct AgentConversation {
    /// Id of the conversation.
    pub id: String,
    /// Id of the agent.
    pub agent_id: String,
    /// Whose conversation it is.
    pub user: AgentBuilderUser,
    /// Title of the conversation.
    pub title: String,
    /// When it began.
    pub created_at: DateTime,
    /// When it went on last.
    pub updated_at: DateTime,
    /// Questions with their answers, in order.
    pub rounds: Vec<ConversationRound>,
    /// What is attached.
    pub attachments: Option<Vec<ConversationAttachment>>,
    /// What Kibana keeps for itself.
    pub state: Option<BTreeMap<String, Json>>,
    _kept: Kept,
}

impl AgentConversation {
    pub fn new(
        id: impl Into<String>,
        agent_id: impl Into<String>,
        user: AgentBuilderUser,
        title: impl Into<String>,
        created_at: impl Into<DateTime>,
        updated_at: impl Into<DateTime>,
        rounds: impl IntoIterator<Item = ConversationRound>,
    ) -> Self {
        Self {
            id: id.into(),
            agent_id: agent_id.into(),
            user,
            title: title.into(),
            created_at: created_at.into(),
            updated_at: updated_at.into(),
            rounds: rounds.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    AgentConversation + _kept;
    required id = "id";
    required agent_id = "agent_id";
    required user = "user";
    required title = "title";
    required created_at = "created_at";
    required updated_at = "updated_at";
    required rounds = "rounds";
    optional attachments = "attachments";
    optional state = "state";
}

/// A conversation without what was said.
#[derive(Clone, PartialEq)]
pub struct AgentConversationSummary {
    /// Id of the conversation.
    pub id: String,
    /// Id of the agent.
    pub agent_id: String,
    /// Whose conversation it is.
    pub user: AgentBuilderUser,
    /// Title of the conversation.
    pub title: String,
    /// When it began.
    pub created_at: DateTime,
    /// When it went on last.
    pub updated_at: DateTime,
    _kept: Kept,
}

impl AgentConversationSummary {
    pub fn new(
        id: impl Into<String>,
        agent_id: impl Into<String>,
        user: AgentBuilderUser,
        title: impl Into<String>,
        created_at: impl Into<DateTime>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            id: id.into(),
            agent_id: agent_id.into(),
            user,
            title: title.into(),
            created_at: created_at.into(),
            updated_at: updated_at.into(),
            ..blank()
        }
    }
}

record! {
    AgentConversationSummary + _kept;
    required id = "id";
    required agent_id = "agent_id";
    required user = "user";
    required title = "title";
    required created_at = "created_at";
    required updated_at = "updated_at";
}

/// Conversations.
#[derive(Clone, PartialEq)]
pub struct AgentConversations {
    /// The conversations.
    pub results: Vec<AgentConversationSummary>,
    _kept: Kept,
}

impl AgentConversations {
    pub fn new(results: impl IntoIterator<Item = AgentConversationSummary>) -> Self {
        Self {
            results: results.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    AgentConversations + _kept;
    required results = "results";
}
