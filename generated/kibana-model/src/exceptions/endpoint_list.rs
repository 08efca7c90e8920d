// Generated from specs/kibana; do not edit.

//! What Elastic Defend takes for harmless.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Raw, blank, write_unknown};
use openapi_runtime::{Constant, DateTime, Json, record, setters, union, wire};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::exceptions::{
    ExceptionCommentUpdate, ExceptionEntry, ExceptionList, ExceptionListType,
    ExceptionNamespace, ExceptionOs, NewExceptionComment,
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

impl EndpointExceptionList {
    /// Id that the server gave to the list.
    ///
    /// [`Created`](Self::Created) has it.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Created(value) => Some(value.id.as_str()),
            Self::Existing(_) | Self::Unknown(_) => None,
        }
    }

    /// Id that the author gave to the list.
    ///
    /// [`Created`](Self::Created) has it.
    pub fn list_id(&self) -> Option<&str> {
        match self {
            Self::Created(value) => Some(value.list_id.as_str()),
            Self::Existing(_) | Self::Unknown(_) => None,
        }
    }

    /// What a list is for: rules, one rule, or a part of Elastic Defend.
    ///
    /// [`Created`](Self::Created) has it.
    pub fn type_(&self) -> Option<&ExceptionListType> {
        match self {
            Self::Created(value) => Some(&value.type_),
            Self::Existing(_) | Self::Unknown(_) => None,
        }
    }

    /// Name for people.
    ///
    /// [`Created`](Self::Created) has it.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Created(value) => Some(value.name.as_str()),
            Self::Existing(_) | Self::Unknown(_) => None,
        }
    }

    /// What the list is for.
    ///
    /// [`Created`](Self::Created) has it.
    pub fn description(&self) -> Option<&str> {
        match self {
            Self::Created(value) => Some(value.description.as_str()),
            Self::Existing(_) | Self::Unknown(_) => None,
        }
    }

    /// True for lists that Kibana made.
    ///
    /// [`Created`](Self::Created) has it.
    pub fn immutable(&self) -> Option<bool> {
        match self {
            Self::Created(value) => Some(value.immutable),
            Self::Existing(_) | Self::Unknown(_) => None,
        }
    }

    /// Whether a list belongs to one space, `single`, or to all of them, `agnostic`.
    ///
    /// [`Created`](Self::Created) has it.
    pub fn namespace_type(&self) -> Option<&ExceptionNamespace> {
        match self {
            Self::Created(value) => Some(&value.namespace_type),
            Self::Existing(_) | Self::Unknown(_) => None,
        }
    }

    /// Version of the list; its author says when it changes.
    ///
    /// [`Created`](Self::Created) has it.
    pub fn version(&self) -> Option<u64> {
        match self {
            Self::Created(value) => Some(value.version),
            Self::Existing(_) | Self::Unknown(_) => None,
        }
    }

    /// Orders what is otherwise the same.
    ///
    /// [`Created`](Self::Created) has it.
    pub fn tie_breaker_id(&self) -> Option<&str> {
        match self {
            Self::Created(value) => Some(value.tie_breaker_id.as_str()),
            Self::Existing(_) | Self::Unknown(_) => None,
        }
    }

    /// When it was made.
    ///
    /// [`Created`](Self::Created) has it.
    pub fn created_at(&self) -> Option<&DateTime> {
        match self {
            Self::Created(value) => Some(&value.created_at),
            Self::Existing(_) | Self::Unknown(_) => None,
        }
    }

    /// Name of the user who made it.
    ///
    /// [`Created`](Self::Created) has it.
    pub fn created_by(&self) -> Option<&str> {
        match self {
            Self::Created(value) => Some(value.created_by.as_str()),
            Self::Existing(_) | Self::Unknown(_) => None,
        }
    }

    /// When it was changed.
    ///
    /// [`Created`](Self::Created) has it.
    pub fn updated_at(&self) -> Option<&DateTime> {
        match self {
            Self::Created(value) => Some(&value.updated_at),
            Self::Existing(_) | Self::Unknown(_) => None,
        }
    }

    /// Name of the user who changed it.
    ///
    /// [`Created`](Self::Created) has it.
    pub fn updated_by(&self) -> Option<&str> {
        match self {
            Self::Created(value) => Some(value.updated_by.as_str()),
            Self::Existing(_) | Self::Unknown(_) => None,
        }
    }

    /// Version of the saved object.
    ///
    /// [`Created`](Self::Created) has it.
    pub fn document_version(&self) -> Option<&str> {
        match self {
            Self::Created(value) => value.document_version.as_deref(),
            Self::Existing(_) | Self::Unknown(_) => None,
        }
    }

    /// Anything else.
    ///
    /// [`Created`](Self::Created) has it.
    pub fn meta(&self) -> Option<&BTreeMap<String, Json>> {
        match self {
            Self::Created(value) => value.meta.as_ref(),
            Self::Existing(_) | Self::Unknown(_) => None,
        }
    }

    /// Operating systems that the list is for.
    ///
    /// [`Created`](Self::Created) has it.
    pub fn os_types(&self) -> Option<&[ExceptionOs]> {
        match self {
            Self::Created(value) => value.os_types.as_deref(),
            Self::Existing(_) | Self::Unknown(_) => None,
        }
    }

    /// Tags that lists are found by.
    ///
    /// [`Created`](Self::Created) has it.
    pub fn tags(&self) -> Option<&[String]> {
        match self {
            Self::Created(value) => value.tags.as_deref(),
            Self::Existing(_) | Self::Unknown(_) => None,
        }
    }
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
        comments(value: impl IntoIterator<Item = impl Into<NewExceptionComment>>)
            = Some(value.into_iter().map(Into::into).collect());
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
