// Generated from specs/kibana; do not edit.

//! The key pair with which Fleet signs what it sends to agents.

use openapi_runtime::record;
use openapi_runtime::wire::{Entries, Record, read};
use serde::de::MapAccess;
use serde::ser::SerializeMap;

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

record!(KeyPairRotation);

impl Record for KeyPairRotation {
    const NAME: &'static str = "KeyPairRotation";
    const REQUIRED: &'static [&'static str] = &["message"];

    fn blank() -> Self {
        Self::new(String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "message" => read(map, &mut self.message),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("message", &self.message).end()
    }
}
