// Generated from specs/kibana; do not edit.

//! The data streams of lists.

use openapi_runtime::record;
use openapi_runtime::wire::{Kept, blank};

/// Whether a change to the data streams is done.
#[derive(Clone, PartialEq)]
pub struct ListIndexChange {
    /// Always true.
    pub acknowledged: bool,
    _kept: Kept,
}

impl ListIndexChange {
    #[inline]
    pub fn new(acknowledged: bool) -> Self {
        Self { acknowledged, ..blank() }
    }
}

record! {
    ListIndexChange + _kept;
    required acknowledged = "acknowledged";
}

/// Whether the data streams of lists are there.
#[derive(Clone, PartialEq)]
pub struct ListIndexState {
    /// That of lists.
    pub list_index: bool,
    /// That of values.
    pub list_item_index: bool,
    _kept: Kept,
}

impl ListIndexState {
    #[inline]
    pub fn new(list_index: bool, list_item_index: bool) -> Self {
        Self {
            list_index,
            list_item_index,
            ..blank()
        }
    }
}

record! {
    ListIndexState + _kept;
    required list_index = "list_index";
    required list_item_index = "list_item_index";
}
