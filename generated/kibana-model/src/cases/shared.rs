// Generated from specs/kibana; do not edit.

//! Types of the part `cases`.

use openapi_runtime::wire::{Entries, Record, read};
use openapi_runtime::{DateTime, record};
use serde::de::MapAccess;
use serde::ser::SerializeMap;

/// A reference to an alert that is attached to a case.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CaseAlert {
    /// When the alert was attached to the case.
    pub attached_at: Option<DateTime>,
    /// Id of the alert.
    pub id: Option<String>,
    /// Index that holds the alert.
    pub index: Option<String>,
}

impl CaseAlert {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(CaseAlert);

impl Record for CaseAlert {
    const NAME: &'static str = "CaseAlert";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "attached_at" => read(map, &mut self.attached_at),
            "id" => read(map, &mut self.id),
            "index" => read(map, &mut self.index),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .optional("attached_at", &self.attached_at)
            .optional("id", &self.id)
            .optional("index", &self.index)
            .end()
    }
}
