// Generated from specs/kibana; do not edit.

//! Tokens with which a new agent enrolls into a policy.
//!
//! [`EnrollmentApiKeys`] starts the requests of this module.

use kibana_model::fleet as model;
use openapi_runtime::client::{Client, Request, request};

use super::FleetError;

/// Tokens with which a new agent enrolls into a policy.
#[derive(Clone, Debug)]
pub struct EnrollmentApiKeys(pub(crate) Client);

impl EnrollmentApiKeys {
    /// Creates an enrollment API key.
    ///
    /// `POST /api/fleet/enrollment_api_keys` returns [`model::CreatedEnrollmentApiKey`] with status
    /// `200`.
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
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }
}

request! {
    Create of EnrollmentApiKeys::create:
        POST "/api/fleet/enrollment_api_keys" as "createEnrollmentApiKey" scoped;
    send_json -> model::CreatedEnrollmentApiKey, FleetError;
}
