// Generated from specs/kibana; do not edit.

//! Values of lists.

use std::collections::BTreeMap;
use std::slice;

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{
    DateTime, Json, UnknownValue, open_enum, record, setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::value_lists::ValueListType;

/// One item by its id, or all with a value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FoundValueListItems {
    /// One value.
    One(ValueListItem),
    /// Several values.
    Many(Vec<ValueListItem>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl FoundValueListItems {
    /// All of them. There are none where the value is unknown.
    pub fn as_slice(&self) -> &[ValueListItem] {
        match self {
            Self::One(value) => slice::from_ref(value),
            Self::Many(values) => values,
            Self::Unknown(_) => &[],
        }
    }
}

impl From<ValueListItem> for FoundValueListItems {
    fn from(value: ValueListItem) -> Self {
        Self::One(value)
    }
}

union!(FoundValueListItems);

union!(FoundValueListItems::Many, items = ValueListItem);

impl Serialize for FoundValueListItems {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(value) => value.serialize(serializer),
            Self::Many(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for FoundValueListItems {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            return value.arm(Self::One, Self::Unknown);
        }
        if value.is_array() {
            return value.arm(Self::Many, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// When a change can be seen: `true` makes it at once, `wait_for` answers only when it can be
/// seen, `false` does neither.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ListRefresh {
    /// `true`
    True,
    /// `false`
    False,
    /// `wait_for`
    WaitFor,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ListRefresh;
    True = "true";
    False = "false";
    WaitFor = "wait_for";
}

/// A value to add to a list.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewValueListItem {
    /// Id of the list.
    ///
    /// A new list without one gets a random one.
    ///
    /// At least 1 character.
    pub list_id: String,

    /// The value.
    ///
    /// At least 1 character.
    pub value: String,

    /// Id of the item.
    ///
    /// A new item without one gets a random one.
    ///
    /// At least 1 character.
    pub id: Option<String>,

    /// Anything else.
    pub meta: Option<BTreeMap<String, Json>>,
    /// When the change can be seen.
    pub refresh: Option<ListRefresh>,
}

impl NewValueListItem {
    pub fn new(list_id: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            list_id: list_id.into(),
            value: value.into(),
            ..blank()
        }
    }

    setters! {
        id(value: impl Into<String>) = Some(value.into());
        meta(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        refresh(value: ListRefresh) = Some(value);
    }
}

record! {
    NewValueListItem debug;
    required list_id = "list_id";
    required value = "value";
    optional id = "id";
    optional meta = "meta";
    optional refresh = "refresh";
}

/// A value of a list.
#[derive(Clone, PartialEq)]
pub struct ValueListItem {
    /// Id of the item.
    ///
    /// A new item without one gets a random one.
    ///
    /// At least 1 character.
    pub id: String,

    /// Type of the values, as Elasticsearch calls it.
    pub type_: ValueListType,

    /// Id of the list.
    ///
    /// A new list without one gets a random one.
    ///
    /// At least 1 character.
    pub list_id: String,

    /// The value.
    ///
    /// At least 1 character.
    pub value: String,

    /// Orders what is otherwise the same.
    pub tie_breaker_id: String,
    /// When it was made.
    pub created_at: DateTime,
    /// Name of the user who made it.
    pub created_by: String,
    /// When it was changed.
    pub updated_at: DateTime,
    /// Name of the user who changed it.
    pub updated_by: String,

    /// When it was made.
    ///
    /// Called `@timestamp` in JSON.
    pub timestamp: Option<DateTime>,

    /// Version of the document.
    ///
    /// Sent back with an update, it guards against changes by others.
    ///
    /// Called `_version` in JSON.
    pub document_version: Option<String>,

    /// How values are shown: a template such as `{{value}}`.
    pub deserializer: Option<String>,
    /// Anything else.
    pub meta: Option<BTreeMap<String, Json>>,
    /// How values are read: a regular expression with named groups.
    pub serializer: Option<String>,
    _kept: Kept,
}

impl Default for ValueListItem {
    fn default() -> Self {
        blank()
    }
}

record! {
    ValueListItem + _kept;
    required id = "id";
    required type_ = "type";
    required list_id = "list_id";
    required value = "value";
    required tie_breaker_id = "tie_breaker_id";
    required created_at = "created_at";
    required created_by = "created_by";
    required updated_at = "updated_at";
    required updated_by = "updated_by";
    optional timestamp = "@timestamp";
    optional document_version = "_version";
    optional deserializer = "deserializer";
    optional meta = "meta";
    optional serializer = "serializer";
}

/// One page of items.
#[derive(Clone, PartialEq)]
pub struct ValueListItemPage {
    /// The items.
    pub data: Vec<ValueListItem>,
    /// Number of the page.
    pub page: u64,
    /// Number of items that fit on a page.
    pub per_page: u64,
    /// Number of all items that were found.
    pub total: u64,

    /// Where the page ends, for the next one.
    ///
    /// At least 1 character.
    pub cursor: String,

    _kept: Kept,
}

impl ValueListItemPage {
    pub fn new(
        data: impl IntoIterator<Item = ValueListItem>,
        page: u64,
        per_page: u64,
        total: u64,
        cursor: impl Into<String>,
    ) -> Self {
        Self {
            data: data.into_iter().collect(),
            page,
            per_page,
            total,
            cursor: cursor.into(),
            ..blank()
        }
    }
}

record! {
    ValueListItemPage + _kept;
    required data = "data";
    required_number page = "page";
    required_number per_page = "per_page";
    required_number total = "total";
    required cursor = "cursor";
}

/// What is changed in an item.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ValueListItemPatch {
    /// Id of the item.
    ///
    /// A new item without one gets a random one.
    ///
    /// At least 1 character.
    pub id: String,

    /// Version of the document, as it was read.
    ///
    /// If it is not the newest, the answer is 409.
    ///
    /// Called `_version` in JSON.
    pub document_version: Option<String>,

    /// Anything else.
    pub meta: Option<BTreeMap<String, Json>>,
    /// When the change can be seen.
    pub refresh: Option<ListRefresh>,

    /// The value.
    ///
    /// At least 1 character.
    pub value: Option<String>,
}

impl ValueListItemPatch {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }

    setters! {
        document_version(value: impl Into<String>) = Some(value.into());
        meta(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        refresh(value: ListRefresh) = Some(value);
        value(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    ValueListItemPatch debug;
    required id = "id";
    optional document_version = "_version";
    optional meta = "meta";
    optional refresh = "refresh";
    optional value = "value";
}

/// What an item is to be.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ValueListItemUpdate {
    /// Id of the item.
    ///
    /// A new item without one gets a random one.
    ///
    /// At least 1 character.
    pub id: String,

    /// The value.
    ///
    /// At least 1 character.
    pub value: String,

    /// Version of the document, as it was read.
    ///
    /// If it is not the newest, the answer is 409.
    ///
    /// Called `_version` in JSON.
    pub document_version: Option<String>,

    /// Anything else.
    pub meta: Option<BTreeMap<String, Json>>,
}

impl ValueListItemUpdate {
    pub fn new(id: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            value: value.into(),
            ..blank()
        }
    }

    setters! {
        document_version(value: impl Into<String>) = Some(value.into());
        meta(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
    }
}

record! {
    ValueListItemUpdate debug;
    required id = "id";
    required value = "value";
    optional document_version = "_version";
    optional meta = "meta";
}
