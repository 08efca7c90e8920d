// Generated from specs/kibana; do not edit.

//! What is attached to streams, as packages.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Raw, write_unknown};
use openapi_runtime::{Json, made_of, record, setters, union, wire};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// All of the content.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllContent {
    /// Says so.
    ///
    /// There is nothing in it.
    ///
    /// Default: `{}`.
    pub all: BTreeMap<String, Json>,
}

impl AllContent {
    setters! {
        all(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = wire::into_map(value);
    }
}

record! {
    AllContent debug: new;
    required all = "all";
}

/// What a package is made of.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContentExport {
    /// Name of the package.
    pub name: String,
    /// What it is for.
    pub description: String,
    /// Version of the package.
    pub version: String,
    /// Patterns of indices that stand for the stream.
    pub replaced_patterns: Vec<String>,
    /// What goes into the package.
    pub include: ContentSelection,
}

impl ContentExport {
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        version: impl Into<String>,
        replaced_patterns: impl IntoIterator<Item = impl Into<String>>,
        include: impl Into<ContentSelection>,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            version: version.into(),
            replaced_patterns: replaced_patterns.into_iter().map(Into::into).collect(),
            include: include.into(),
        }
    }
}

record! {
    ContentExport;
    required name = "name";
    required description = "description";
    required version = "version";
    required replaced_patterns = "replaced_patterns";
    required include = "include";
}

/// Objects of the content of a stream.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContentObjects {
    /// Ids of dashboards.
    pub dashboards: Vec<String>,
}

impl ContentObjects {
    pub fn new(dashboards: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            dashboards: dashboards.into_iter().map(Into::into).collect(),
        }
    }
}

made_of!(ContentObjects, items = String);

record! {
    ContentObjects;
    required dashboards = "dashboards";
}

/// Which content of a stream is meant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ContentSelection {
    /// Some of the content.
    Objects(SelectedContent),
    /// All of the content.
    All(AllContent),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<SelectedContent> for ContentSelection {
    fn from(value: SelectedContent) -> Self {
        Self::Objects(value)
    }
}

impl From<AllContent> for ContentSelection {
    fn from(value: AllContent) -> Self {
        Self::All(value)
    }
}

union!(ContentSelection);

impl Serialize for ContentSelection {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Objects(value) => value.serialize(serializer),
            Self::All(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ContentSelection {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("objects") {
            return value.arm(Self::Objects, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::All, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Some of the content.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SelectedContent {
    /// What is meant.
    pub objects: ContentObjects,
}

impl SelectedContent {
    pub fn new(objects: impl Into<ContentObjects>) -> Self {
        Self { objects: objects.into() }
    }
}

made_of!(SelectedContent, into = ContentObjects);

record! {
    SelectedContent;
    required objects = "objects";
}
