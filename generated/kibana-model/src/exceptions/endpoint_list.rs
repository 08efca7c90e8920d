// Generated from specs/kibana; do not edit.

//! What Elastic Defend takes for harmless.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Raw, blank, write_unknown};
use openapi_runtime::{Constant, Json, record, setters, union, wire};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::exceptions::{
    ExceptionCommentUpdate, ExceptionEntry, ExceptionList, ExceptionOs,
    NewExceptionComment,
};

/// The list of endpoint exceptions, or nothing where it was there.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EndpointExceptionList {
    /// A list of exceptions.
    Created(ExceptionList),
    /// The list was there.
    Existing(endpoint_exception_list::Existing),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<ExceptionList> for EndpointExceptionList {
    fn from(value: ExceptionList) -> Self {
        Self::Created(value)
    }
}

impl From<endpoint_exception_list::Existing> for EndpointExceptionList {
    fn from(value: endpoint_exception_list::Existing) -> Self {
        Self::Existing(value)
    }
}

union!(EndpointExceptionList);

impl Serialize for EndpointExceptionList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Created(value) => value.serialize(serializer),
            Self::Existing(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointExceptionList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("id") {
            return value.arm(Self::Created, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Existing, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Types of [`EndpointExceptionList`].
pub mod endpoint_exception_list {
    use openapi_runtime::record;
    use openapi_runtime::wire::Kept;

    /// The list was there.
    #[derive(Clone, Default, PartialEq)]
    pub struct Existing {
        _kept: Kept,
    }

    record! {
        Existing + _kept: new;
    }
}

/// What an endpoint exception is to be.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndpointItemUpdate {
    /// Always `simple`.
    pub type_: Constant,

    /// Name for people.
    ///
    /// At least 1 character.
    pub name: String,

    /// Why it is harmless.
    pub description: String,
    /// Conditions, all of which have to hold.
    pub entries: Vec<ExceptionEntry>,

    /// Version of the saved object, as it was read.
    ///
    /// If it is not the newest, the answer is 409.
    ///
    /// Called `_version` in JSON.
    pub document_version: Option<String>,

    /// Comments of people.
    ///
    /// Default: `[]`.
    pub comments: Option<Vec<ExceptionCommentUpdate>>,

    /// Id that the server gave to the exception.
    ///
    /// At least 1 character.
    pub id: Option<String>,

    /// Id that the author gave to the exception.
    ///
    /// A new one without it gets a random one.
    ///
    /// At least 1 character.
    pub item_id: Option<String>,

    /// Anything else.
    pub meta: Option<BTreeMap<String, Json>>,
    /// Operating systems that the exception is for; all of them where the list is empty.
    pub os_types: Option<Vec<ExceptionOs>>,
    /// Tags that exceptions are found by; `policy:all` lets them hold in all policies.
    pub tags: Option<Vec<String>>,
}

impl EndpointItemUpdate {
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        entries: impl IntoIterator<Item = impl Into<ExceptionEntry>>,
    ) -> Self {
        Self {
            type_: wire::constant("simple".to_owned()),
            name: name.into(),
            description: description.into(),
            entries: entries.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        document_version(value: impl Into<String>) = Some(value.into());
        comments(value: impl IntoIterator<Item = ExceptionCommentUpdate>)
            = Some(value.into_iter().collect());
        id(value: impl Into<String>) = Some(value.into());
        item_id(value: impl Into<String>) = Some(value.into());
        meta(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        os_types(value: impl IntoIterator<Item = ExceptionOs>) = Some(value.into_iter().collect());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    EndpointItemUpdate debug;
    required type_ = "type";
    required name = "name";
    required description = "description";
    required entries = "entries";
    optional document_version = "_version";
    optional comments = "comments";
    optional id = "id";
    optional item_id = "item_id";
    optional meta = "meta";
    optional os_types = "os_types";
    optional tags = "tags";
}

/// An endpoint exception to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewEndpointItem {
    /// Always `simple`.
    pub type_: Constant,

    /// Name for people.
    ///
    /// At least 1 character.
    pub name: String,

    /// Why it is harmless.
    pub description: String,
    /// Conditions, all of which have to hold.
    pub entries: Vec<ExceptionEntry>,

    /// Comments of people.
    ///
    /// Default: `[]`.
    pub comments: Option<Vec<NewExceptionComment>>,

    /// Id that the author gave to the exception.
    ///
    /// A new one without it gets a random one.
    ///
    /// At least 1 character.
    pub item_id: Option<String>,

    /// Anything else.
    pub meta: Option<BTreeMap<String, Json>>,
    /// Operating systems that the exception is for; all of them where the list is empty.
    pub os_types: Option<Vec<ExceptionOs>>,
    /// Tags that exceptions are found by.
    pub tags: Option<Vec<String>>,
}

impl NewEndpointItem {
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        entries: impl IntoIterator<Item = impl Into<ExceptionEntry>>,
    ) -> Self {
        Self {
            type_: wire::constant("simple".to_owned()),
            name: name.into(),
            description: description.into(),
            entries: entries.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        comments(value: impl IntoIterator<Item = NewExceptionComment>)
            = Some(value.into_iter().collect());
        item_id(value: impl Into<String>) = Some(value.into());
        meta(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        os_types(value: impl IntoIterator<Item = ExceptionOs>) = Some(value.into_iter().collect());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    NewEndpointItem debug;
    required type_ = "type";
    required name = "name";
    required description = "description";
    required entries = "entries";
    optional comments = "comments";
    optional item_id = "item_id";
    optional meta = "meta";
    optional os_types = "os_types";
    optional tags = "tags";
}
