// Generated from specs/kibana; do not edit.

//! The operations of [`KnowledgeBase`].

use std::time::Duration;

use kibana_model::security_ai_assistant as model;
use openapi_runtime::client::{CallError, Client, Method, Operation, Request, Response};

use super::SecurityAiAssistantError;

/// Texts and indices from which the assistant takes its answers.
#[derive(Clone, Debug)]
pub struct KnowledgeBase {
    pub(crate) client: Client,
}

impl KnowledgeBase {
    /// Deletes an entry of the knowledge base.
    ///
    /// `DELETE /api/security_ai_assistant/knowledge_base/entries/{id}`
    ///
    /// Removes one entry for good; the assistant does not draw on it any more. An entry that does
    /// not exist is answered with 400.
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
        let request = Request::new(&self.client, &DELETE_ENTRY).path("id", id.as_ref());
        DeleteEntry { request }
    }
}

const DELETE_ENTRY: Operation = Operation {
    id: "deleteKnowledgeBaseEntry",
    method: Method::DELETE,
    path: "/api/security_ai_assistant/knowledge_base/entries/{id}",
    scoped: true,
    idempotent: true,
    headers: &[],
};

/// The request of [`KnowledgeBase::delete_entry`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteEntry {
    request: Request,
}

impl DeleteEntry {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<
        Response<model::DeletedKnowledgeBaseEntry>,
        CallError<SecurityAiAssistantError>,
    > {
        self.request.send_json().await
    }
}
