// Generated from specs/kibana; do not edit.

//! The key pair with which Fleet signs what it sends to agents.
//!
//! [`MessageSigning`] starts the requests of this module.

use kibana_model::fleet as model;
use openapi_runtime::client::{Client, Request, request};

use super::FleetError;

/// The key pair with which Fleet signs what it sends to agents.
#[derive(Clone, Debug)]
pub struct MessageSigning(pub(crate) Client);

impl MessageSigning {
    /// Replaces the key pair that signs messages to agents.
    ///
    /// `POST /api/fleet/message_signing_service/rotate_key_pair` returns [`model::KeyPairRotation`]
    /// with status `200`.
    ///
    /// - `200`: The new key pair is in use.
    ///
    /// Fleet generates a new signing key pair and drops the old one. This cannot be undone, and
    /// every enrolled agent must enroll again before it trusts Fleet, so the call is refused with
    /// 400 unless `acknowledge` is true. From 9.4.7 and 9.5.4 on, only a superuser may rotate, and
    /// API keys get 403.
    ///
    /// Required privileges: all of `fleet-agents-all`, `fleet-agent-policies-all`,
    /// `fleet-settings-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 403 ([`FleetError::Forbidden`], inferred): The credentials lack a privilege or are of a
    ///   kind that the operation refuses.
    /// - 500 ([`FleetError::InternalServerError`]): Kibana or a service behind it failed. Whether
    ///   anything changed is unknown.
    pub fn rotate_key_pair(&self) -> RotateKeyPair {
        RotateKeyPair(Request::of::<RotateKeyPair>(&self.0))
    }
}

request! {
    RotateKeyPair of MessageSigning::rotate_key_pair:
        POST "/api/fleet/message_signing_service/rotate_key_pair"
        as "rotateKeyPair" scoped refuses(&[400, 403, 500]);
    send_json -> model::KeyPairRotation, FleetError;
}

impl RotateKeyPair {
    /// Accepts that all agents have to enroll again.
    ///
    /// Must be true to rotate.
    ///
    /// Default: `false`.
    pub fn acknowledge(self, acknowledge: bool) -> Self {
        Self(self.0.query("acknowledge", &acknowledge))
    }
}
