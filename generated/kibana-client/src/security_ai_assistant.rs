// Generated from specs/kibana; do not edit.

//! The assistant of Elastic Security: its conversations and prompts, what it may tell a
//! language model, and what it knows.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

use openapi_runtime::client::Client;

mod errors;

pub mod anonymization_fields;
pub mod chat;
pub mod conversations;
pub mod knowledge_base;
pub mod prompts;

pub use errors::SecurityAiAssistantError;

/// Operations on security ai assistant, by group.
#[derive(Clone, Debug)]
pub struct SecurityAiAssistant(pub(crate) Client);

impl SecurityAiAssistant {
    /// Fields of alerts and events, and whether a language model sees them, plain or replaced.
    pub fn anonymization_fields(&self) -> anonymization_fields::AnonymizationFields {
        anonymization_fields::AnonymizationFields(self.0.clone())
    }

    /// Questions to the assistant, and its answers.
    pub fn chat(&self) -> chat::Chat {
        chat::Chat(self.0.clone())
    }

    /// The conversations that the caller has with the assistant.
    pub fn conversations(&self) -> conversations::Conversations {
        conversations::Conversations(self.0.clone())
    }

    /// Texts and indices from which the assistant takes its answers.
    pub fn knowledge_base(&self) -> knowledge_base::KnowledgeBase {
        knowledge_base::KnowledgeBase(self.0.clone())
    }

    /// Texts that tell the assistant how to behave, and those that users send with one click.
    pub fn prompts(&self) -> prompts::Prompts {
        prompts::Prompts(self.0.clone())
    }
}
