// Generated from specs/kibana; do not edit.

//! The operations of [`EnrollmentApiKeys`].

use std::time::Duration;

use kibana_model::fleet as model;
use openapi_runtime::client::{CallError, Client, Method, Operation, Request, Response};

use super::FleetError;

/// Tokens with which a new agent enrolls into a policy.
#[derive(Clone, Debug)]
pub struct EnrollmentApiKeys {
    pub(crate) client: Client,
}

impl EnrollmentApiKeys {
    /// Creates an enrollment API key.
    ///
    /// `POST /api/fleet/enrollment_api_keys`
    ///
    /// The new key lets agents enroll into one agent policy. The answer holds the token to hand to
    /// the agents; treat it as a secret.
    ///
    /// Required privilege: `fleet-agents-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request breaks a rule of the operation; the message
    ///   names it.
    pub fn create(&self, body: model::NewEnrollmentApiKey) -> Create {
        let request = Request::new(&self.client, &CREATE)
            .json("application/json", &body);
        Create { request }
    }
}

const CREATE: Operation = Operation {
    id: "createEnrollmentApiKey",
    method: Method::POST,
    path: "/api/fleet/enrollment_api_keys",
    scoped: true,
    idempotent: false,
    headers: &[],
};

/// The request of [`EnrollmentApiKeys::create`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    request: Request,
}

impl Create {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(
        self,
    ) -> Result<Response<model::CreatedEnrollmentApiKey>, CallError<FleetError>> {
        self.request.send_json().await
    }
}
