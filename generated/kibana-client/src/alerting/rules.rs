// Generated from specs/kibana; do not edit.

//! The operations of [`Rules`].

use std::time::Duration;

use openapi_runtime::client::{CallError, Client, Method, Operation, Request, Response};

use super::AlertingError;

/// The rules, which check their conditions with an API key that each of them holds.
#[derive(Clone, Debug)]
pub struct Rules {
    pub(crate) client: Client,
}

impl Rules {
    /// Gives a rule another API key.
    ///
    /// `POST /api/alerting/rule/{id}/_update_api_key`
    ///
    /// Kibana makes a key with the privileges of the caller, and the rule runs with it from then
    /// on. The rule sees what the caller may see, so a caller with fewer privileges can make it
    /// miss data. The former key does not come back. Two changes at once conflict: the later one
    /// gets 409, and can be repeated.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the rule.
    ///
    /// # Errors
    ///
    /// - 400 ([`AlertingError::BadRequest`]): The request breaks a rule of the operation; the
    ///   message names it.
    /// - 403 ([`AlertingError::Forbidden`]): The caller may not change this rule.
    /// - 404 ([`AlertingError::NotFound`]): No rule in this space has the id.
    /// - 409 ([`AlertingError::Conflict`]): Somebody else changed the rule in the meantime.
    pub fn update_api_key(&self, id: impl AsRef<str>) -> UpdateApiKey {
        let request = Request::new(&self.client, &UPDATE_API_KEY)
            .path("id", id.as_ref());
        UpdateApiKey { request }
    }
}

const UPDATE_API_KEY: Operation = Operation {
    id: "updateRuleApiKey",
    method: Method::POST,
    path: "/api/alerting/rule/{id}/_update_api_key",
    scoped: true,
    idempotent: false,
    headers: &[],
};

/// The request of [`Rules::update_api_key`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateApiKey {
    request: Request,
}

impl UpdateApiKey {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, CallError<AlertingError>> {
        self.request.send_empty().await
    }
}
