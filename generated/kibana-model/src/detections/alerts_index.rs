// Generated from specs/kibana; do not edit.

//! The index of alerts.

use openapi_runtime::record;
use openapi_runtime::wire::{Kept, blank};

/// The index of alerts.
#[derive(Clone, PartialEq)]
pub struct AlertIndex {
    /// Name of the index.
    pub name: String,
    /// Whether the mapping is of an older version; `null` if that is not known.
    pub index_mapping_outdated: Option<bool>,
    _kept: Kept,
}

impl AlertIndex {
    /// `index_mapping_outdated`: `None` is `null`.
    pub fn new(name: impl Into<String>, index_mapping_outdated: Option<bool>) -> Self {
        Self {
            name: name.into(),
            index_mapping_outdated,
            ..blank()
        }
    }
}

record! {
    AlertIndex + _kept;
    required name = "name";
    nullable index_mapping_outdated = "index_mapping_outdated";
}

/// Whether a change to the index is done.
#[derive(Clone, PartialEq)]
pub struct AlertIndexChange {
    /// Always true.
    pub acknowledged: bool,
    _kept: Kept,
}

impl AlertIndexChange {
    #[inline]
    pub fn new(acknowledged: bool) -> Self {
        Self { acknowledged, ..blank() }
    }
}

record! {
    AlertIndexChange + _kept;
    required acknowledged = "acknowledged";
}
