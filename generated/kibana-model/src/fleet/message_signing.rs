// Generated from specs/kibana; do not edit.

//! The key pair with which Fleet signs what it sends to agents.

use openapi_runtime::record;
use openapi_runtime::wire::{Kept, blank};

/// Outcome of a rotation of the signing key pair.
#[derive(Clone, PartialEq)]
pub struct KeyPairRotation {
    /// Confirmation, for people.
    pub message: String,
    _kept: Kept,
}

impl KeyPairRotation {
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    KeyPairRotation + _kept;
    required message = "message";
}
