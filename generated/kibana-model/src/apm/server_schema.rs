// Generated from specs/kibana; do not edit.

//! The settings schema of an APM Server that moves to Fleet.

use std::collections::BTreeMap;

use openapi_runtime::record;
use openapi_runtime::wire::{Entries, Record, read};
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde_json::Value;

/// The schema of an APM Server.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServerSchema {
    /// Settings by name, any JSON.
    pub schema: Option<BTreeMap<String, Value>>,
}

impl ServerSchema {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `schema`.
    #[must_use]
    pub fn schema(mut self, schema: BTreeMap<String, Value>) -> Self {
        self.schema = Some(schema);
        self
    }
}

record!(ServerSchema);

impl Record for ServerSchema {
    const NAME: &'static str = "ServerSchema";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "schema" => read(map, &mut self.schema),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("schema", &self.schema).end()
    }
}
