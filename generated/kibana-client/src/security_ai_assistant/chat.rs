// Generated from specs/kibana; do not edit.

//! Questions to the assistant, and its answers.
//!
//! [`Chat`] starts the requests of this module.

use kibana_model::security_ai_assistant as model;
use openapi_runtime::client::{ByteStream, Client, Request, request};

use super::SecurityAiAssistantError;

/// Questions to the assistant, and its answers.
#[derive(Clone, Debug)]
pub struct Chat(pub(crate) Client);

impl Chat {
    /// Asks the assistant.
    ///
    /// `POST /api/security_ai_assistant/chat/complete` returns bytes with status `200`.
    ///
    /// - `200`: The answer, as text in pieces or as one JSON object.
    ///
    /// Sends messages to the language model behind a connector, and returns what the assistant
    /// makes of the answer. With `is_stream`, the body arrives piece by piece as it is written;
    /// without it, the body is one JSON object, whose `data` is the answer. Values of
    /// `fields_to_anonymize` are replaced before the model sees them. With `persist`, question and
    /// answer are added to the conversation, or to a new one. The model may take a minute: set a
    /// timeout that is long enough. The call costs what the provider of the model asks for it. The
    /// caller needs the privilege to use the assistant, the one to run the connector, and an
    /// Enterprise licence.
    ///
    /// May take 5 minutes, unless the client or the request has another limit.
    ///
    /// # Errors
    ///
    /// - 400 ([`SecurityAiAssistantError::BadRequest`]): The request is not valid, or names
    ///   something that does not exist; the message says which. The shape depends on whether
    ///   Kibana's platform or the assistant itself refuses.
    /// - 401 ([`SecurityAiAssistantError::Unauthorized`]): The credentials are missing, or
    ///   Elasticsearch does not accept them.
    /// - 403 ([`SecurityAiAssistantError::Forbidden`]): The caller lacks a privilege, or the
    ///   licence does not have the assistant.
    #[inline]
    pub fn complete(&self, body: model::NewChat) -> Complete {
        Complete(Request::of::<Complete>(&self.0).json("application/json", &body))
    }
}

request! {
    Complete of Chat::complete:
        POST "/api/security_ai_assistant/chat/complete"
        as "completeChat" scoped accept("application/octet-stream, application/json") refuses(&[400, 401, 403]) timeout_secs(300);
    send_bytes -> ByteStream, SecurityAiAssistantError;
}

impl Complete {
    /// Whether the answer is without the places that it refers to.
    ///
    /// Default: `false`.
    pub fn content_references_disabled(self, content_references_disabled: bool) -> Self {
        Self(self.0.query("content_references_disabled", &content_references_disabled))
    }
}
