// Generated from specs/kibana; do not edit.

//! Questions to the assistant, and its answers.

use std::collections::BTreeMap;

use openapi_runtime::wire::blank;
use openapi_runtime::{Json, Secret, record, setters, wire};

use crate::security_ai_assistant::ChatRole;

/// A message for the assistant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatMessage {
    /// Who says it.
    pub role: ChatRole,
    /// What is said.
    pub content: Option<String>,
    /// Fields of an alert or event that the message is about, by name.
    pub data: Option<BTreeMap<String, Json>>,
    /// Names of the fields in `data` whose values are replaced.
    pub fields_to_anonymize: Option<Vec<String>>,
}

impl ChatMessage {
    #[inline]
    pub fn new(role: ChatRole) -> Self {
        Self { role, ..blank() }
    }

    setters! {
        content(value: impl Into<String>) = Some(value.into());
        data(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        fields_to_anonymize(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    ChatMessage debug;
    required role = "role";
    optional content = "content";
    optional data = "data";
    optional fields_to_anonymize = "fields_to_anonymize";
}

/// Messages for the assistant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewChat {
    /// What was said so far, the question last.
    pub messages: Vec<ChatMessage>,
    /// Whether question and answer are kept in a conversation.
    pub persist: bool,
    /// Id of the connector to the language model.
    pub connector_id: String,
    /// Id of the conversation that the messages belong to.
    pub conversation_id: Option<String>,
    /// Whether the answer comes piece by piece.
    pub is_stream: Option<bool>,
    /// Key for LangSmith, which then records the call.
    pub lang_smith_api_key: Option<Secret>,
    /// Project in LangSmith that gets the record.
    pub lang_smith_project: Option<String>,

    /// Name of the language model.
    ///
    /// The connector has one if it is left out.
    pub model: Option<String>,

    /// Id of the system prompt.
    pub prompt_id: Option<String>,
    /// Language of the answer.
    pub response_language: Option<String>,
}

impl NewChat {
    pub fn new(
        messages: impl IntoIterator<Item = ChatMessage>,
        persist: bool,
        connector_id: impl Into<String>,
    ) -> Self {
        Self {
            messages: messages.into_iter().collect(),
            persist,
            connector_id: connector_id.into(),
            ..blank()
        }
    }

    setters! {
        conversation_id(value: impl Into<String>) = Some(value.into());
        is_stream(value: bool) = Some(value);
        lang_smith_api_key(value: impl Into<Secret>) = Some(value.into());
        lang_smith_project(value: impl Into<String>) = Some(value.into());
        model(value: impl Into<String>) = Some(value.into());
        prompt_id(value: impl Into<String>) = Some(value.into());
        response_language(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    NewChat;
    required messages = "messages";
    required persist = "persist";
    required connector_id = "connectorId";
    optional conversation_id = "conversationId";
    optional is_stream = "isStream";
    optional lang_smith_api_key = "langSmithApiKey";
    optional lang_smith_project = "langSmithProject";
    optional model = "model";
    optional prompt_id = "promptId";
    optional response_language = "responseLanguage";
}
