// Generated from specs/cloud-connected; do not edit.

//! Replacement of the API keys of a connected cluster, and early revocation of the replaced
//! ones.

use openapi_runtime::wire::{Entries, Record, read};
use openapi_runtime::{Secret, record};
use serde::de::MapAccess;
use serde::ser::SerializeMap;

/// An API key that a rotation has issued.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKey {
    /// The secret key.
    pub key: Option<Secret>,
}

impl ApiKey {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(ApiKey);

impl Record for ApiKey {
    const NAME: &'static str = "ApiKey";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "key" => read(map, &mut self.key),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("key", &self.key).end()
    }
}
