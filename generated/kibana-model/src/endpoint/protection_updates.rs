// Generated from specs/kibana; do not edit.

//! Notes on the updates of what Elastic Defend knows of threats.

use openapi_runtime::record;
use openapi_runtime::wire::{Kept, blank};

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

record! {
    ProtectionUpdatesNote + _kept;
    required note = "note";
}
