// Generated from specs/kibana; do not edit.

//! The key pair with which Fleet signs what it sends to agents.

use openapi_runtime::record;

/// Outcome of a rotation of the signing key pair.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KeyPairRotation {
    /// Confirmation, for people.
    pub message: String,
}

impl KeyPairRotation {
    /// Creates the value from its required property.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

record! {
    KeyPairRotation;
    required message = "message";
}
