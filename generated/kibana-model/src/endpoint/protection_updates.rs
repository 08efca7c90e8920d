// Generated from specs/kibana; do not edit.

//! Notes on the updates of what Elastic Defend knows of threats.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{made_of, record};

/// A note on protection updates.
#[derive(Clone, PartialEq)]
pub struct ProtectionUpdatesNote {
    /// The text.
    pub note: String,
    _kept: Kept,
}

impl ProtectionUpdatesNote {
    pub fn new(note: impl Into<String>) -> Self {
        Self {
            note: note.into(),
            ..blank()
        }
    }
}

made_of!(ProtectionUpdatesNote, text);

record! {
    ProtectionUpdatesNote + _kept;
    required note = "note";
}
