// Generated from specs/kibana; do not edit.

//! Texts and indices from which the assistant takes its answers.

use openapi_runtime::record;
use openapi_runtime::wire::{Entries, Record, read};
use serde::de::MapAccess;
use serde::ser::SerializeMap;

/// Which entry was deleted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletedKnowledgeBaseEntry {
    /// Id of the entry.
    ///
    /// At least 1 character.
    pub id: String,

    /// Confirmation, for people.
    ///
    /// Not every server sends it.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub message: Option<String>,
}

impl DeletedKnowledgeBaseEntry {
    /// Creates the value from its required property.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            message: None,
        }
    }
}

record!(DeletedKnowledgeBaseEntry);

impl Record for DeletedKnowledgeBaseEntry {
    const NAME: &'static str = "DeletedKnowledgeBaseEntry";
    const REQUIRED: &'static [&'static str] = &["id"];

    fn blank() -> Self {
        Self::new(String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "message" => read(map, &mut self.message),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("id", &self.id).optional("message", &self.message).end()
    }
}
