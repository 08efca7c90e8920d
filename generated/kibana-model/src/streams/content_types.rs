// Generated from specs/kibana; do not edit.

//! What is attached to streams, as packages.

use std::collections::BTreeMap;

use openapi_runtime::{Json, record, wire};

use crate::streams::content::Objects;

/// All of the content.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AllContent {
    /// Says so.
    ///
    /// There is nothing in it.
    pub all: BTreeMap<String, Json>,
}

impl AllContent {
    /// Creates the value from its required property.
    pub fn new(all: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>) -> Self {
        Self { all: wire::into_map(all) }
    }
}

record! {
    AllContent debug;
    required all = "all";
}

/// Some of the content.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SelectedContent {
    /// What is meant.
    pub objects: Objects,
}

impl SelectedContent {
    /// Creates the value from its required property.
    pub fn new(objects: Objects) -> Self {
        Self { objects }
    }
}

record! {
    SelectedContent;
    required objects = "objects";
}
