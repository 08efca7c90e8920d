// Generated from specs/kibana; do not edit.

//! What the assistant of Elastic Security may tell a language model, and what it knows.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

use openapi_runtime::client::Client;

mod errors;

pub mod anonymization_fields;
pub mod knowledge_base;

pub use errors::SecurityAiAssistantError;

/// The groups of operations on security ai assistant.
#[derive(Clone, Debug)]
pub struct SecurityAiAssistant(pub(crate) Client);

impl SecurityAiAssistant {
    /// Fields of alerts and events, and whether a language model sees them, plain or replaced.
    pub fn anonymization_fields(&self) -> anonymization_fields::AnonymizationFields {
        anonymization_fields::AnonymizationFields(self.0.clone())
    }

    /// Texts and indices from which the assistant takes its answers.
    pub fn knowledge_base(&self) -> knowledge_base::KnowledgeBase {
        knowledge_base::KnowledgeBase(self.0.clone())
    }
}
