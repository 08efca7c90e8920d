// Generated from specs/kibana; do not edit.

//! Texts and indices from which the assistant takes its answers.
//!
//! [`KnowledgeBase`] starts the requests of this module.

use kibana_model::security_ai_assistant as model;
use openapi_runtime::client::{Client, Request, request};

use super::SecurityAiAssistantError;

/// Texts and indices from which the assistant takes its answers.
#[derive(Clone, Debug)]
pub struct KnowledgeBase(pub(crate) Client);

impl KnowledgeBase {
    /// Deletes an entry of the knowledge base.
    ///
    /// `DELETE /api/security_ai_assistant/knowledge_base/entries/{id}` returns
    /// [`model::DeletedKnowledgeBaseEntry`] with status `200`.
    ///
    /// Removes one entry for good; the assistant no longer uses it. An entry that does not exist is
    /// answered with 400.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the entry. At least 1 character.
    ///
    /// # Errors
    ///
    /// - 400 ([`SecurityAiAssistantError::BadRequest`]): The request breaks a rule of the
    ///   operation, or names something that does not exist; the message says which. The shape
    ///   depends on whether Kibana's platform or the assistant itself refuses.
    pub fn delete_entry(&self, id: impl AsRef<str>) -> DeleteEntry {
        DeleteEntry(Request::of::<DeleteEntry>(&self.0).path("id", id.as_ref()))
    }
}

request! {
    DeleteEntry of KnowledgeBase::delete_entry:
        DELETE "/api/security_ai_assistant/knowledge_base/entries/{id}"
        as "deleteKnowledgeBaseEntry" scoped;
    send_json -> model::DeletedKnowledgeBaseEntry, SecurityAiAssistantError;
}
