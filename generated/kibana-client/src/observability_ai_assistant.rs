// Generated from specs/kibana; do not edit.

//! The assistant of Elastic Observability.
//!
//! It acts within a space, that of `Kibana::space` or the default one. The published document
//! of 9.1 leaves it out: it is known from Kibana's routes.

use kibana_model::observability_ai_assistant as model;
use openapi_runtime::client::{Client, Events, Request, request};

mod errors;

pub use errors::ObservabilityAiAssistantError;

/// Questions to the assistant of Elastic Observability, and its answers.
#[derive(Clone, Debug)]
pub struct ObservabilityAiAssistant(pub(crate) Client);

impl ObservabilityAiAssistant {
    /// Asks the assistant, and follows how it answers.
    ///
    /// `POST /api/observability_ai_assistant/chat/complete` returns
    /// [`Events<AssistantPiece>`](model::AssistantPiece) with status `200`.
    ///
    /// A language model goes on with the conversation, and may call functions of Kibana and those
    /// that are sent. Messages and what functions return leave the cluster for it. The answer comes
    /// in pieces, in the form in which OpenAI sends them; servers call its media type
    /// `application/octet-stream`. A failure after the first piece is a piece as well. It is a
    /// technical preview.
    ///
    /// Required privilege: `ai_assistant`.
    ///
    /// # Errors
    ///
    /// - 400 ([`ObservabilityAiAssistantError::BadRequest`]): The request is not valid.
    /// - 401 ([`ObservabilityAiAssistantError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`ObservabilityAiAssistantError::Forbidden`]): The credentials lack a privilege.
    /// - 404 ([`ObservabilityAiAssistantError::NotFound`]): There is no connector with this id.
    #[inline]
    pub fn chat(&self, body: model::AssistantChat) -> Chat {
        Chat(Request::of::<Chat>(&self.0).json("application/json", &body))
    }
}

request! {
    Chat of ObservabilityAiAssistant::chat:
        POST "/api/observability_ai_assistant/chat/complete"
        as "chatWithObservabilityAssistant" scoped accept("text/event-stream, application/json") refuses(&[400, 401, 403, 404]) technical_preview;
    send_events -> Events<model::AssistantPiece>, ObservabilityAiAssistantError;
}
