// Generated from specs/kibana; do not edit.

//! Texts and indices from which the assistant takes its answers.

use openapi_runtime::record;
use openapi_runtime::wire::{Kept, blank};

/// Which entry was deleted.
#[derive(Clone, PartialEq)]
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

    _kept: Kept,
}

impl DeletedKnowledgeBaseEntry {
    /// Creates the value from its required property.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }
}

record! {
    DeletedKnowledgeBaseEntry + _kept;
    required id = "id";
    optional message = "message";
}
