// Generated from specs/kibana; do not edit.

//! Exceptions: what raises no alert.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{
    Constant, DateTime, Json, UnknownValue, made_of, open_enum, record, setters, union,
    wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::exceptions::{ExceptionNamespace, ExceptionOs};
use crate::value_lists::ValueListType;

/// A comment on an exception.
#[derive(Clone, PartialEq)]
pub struct ExceptionComment {
    /// Id of the comment.
    pub id: String,
    /// The text.
    pub comment: String,
    /// When it was written.
    pub created_at: DateTime,
    /// Name of the user who wrote it.
    pub created_by: String,
    /// When it was changed.
    pub updated_at: Option<DateTime>,
    /// Name of the user who changed it.
    pub updated_by: Option<String>,
    _kept: Kept,
}

impl ExceptionComment {
    pub fn new(
        id: impl Into<String>,
        comment: impl Into<String>,
        created_at: impl Into<DateTime>,
        created_by: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            comment: comment.into(),
            created_at: created_at.into(),
            created_by: created_by.into(),
            ..blank()
        }
    }
}

record! {
    ExceptionComment + _kept;
    required id = "id";
    required comment = "comment";
    required created_at = "created_at";
    required created_by = "created_by";
    optional updated_at = "updated_at";
    optional updated_by = "updated_by";
}

/// A comment that stays, or a new one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExceptionCommentUpdate {
    /// The text.
    pub comment: String,
    /// Id of a comment that is there.
    pub id: Option<String>,
}

impl ExceptionCommentUpdate {
    pub fn new(comment: impl Into<String>) -> Self {
        Self {
            comment: comment.into(),
            ..blank()
        }
    }

    setters! {
        id(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    ExceptionCommentUpdate;
    required comment = "comment";
    optional id = "id";
}

/// A condition on a field.
///
/// An exception matches if all its entries do.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExceptionEntry {
    /// A field has a value.
    Match(MatchExceptionEntry),
    /// A field has one of several values.
    MatchAny(MatchAnyExceptionEntry),
    /// A field has a value that a value list has.
    List(ListExceptionEntry),
    /// A field is there.
    Exists(ExistsExceptionEntry),
    /// Conditions on one and the same object in a nested field.
    Nested(NestedExceptionEntry),
    /// A field matches a pattern.
    Wildcard(WildcardExceptionEntry),
    /// Anything else, as it came.
    Unknown(Json),
}

impl ExceptionEntry {
    /// The property `field`.
    ///
    /// All known alternatives have it.
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::Match(value) => Some(value.field.as_str()),
            Self::MatchAny(value) => Some(value.field.as_str()),
            Self::List(value) => Some(value.field.as_str()),
            Self::Exists(value) => Some(value.field.as_str()),
            Self::Nested(value) => Some(value.field.as_str()),
            Self::Wildcard(value) => Some(value.field.as_str()),
            Self::Unknown(_) => None,
        }
    }
}

impl From<MatchExceptionEntry> for ExceptionEntry {
    fn from(value: MatchExceptionEntry) -> Self {
        Self::Match(value)
    }
}

impl From<MatchAnyExceptionEntry> for ExceptionEntry {
    fn from(value: MatchAnyExceptionEntry) -> Self {
        Self::MatchAny(value)
    }
}

impl From<ListExceptionEntry> for ExceptionEntry {
    fn from(value: ListExceptionEntry) -> Self {
        Self::List(value)
    }
}

impl From<ExistsExceptionEntry> for ExceptionEntry {
    fn from(value: ExistsExceptionEntry) -> Self {
        Self::Exists(value)
    }
}

impl From<NestedExceptionEntry> for ExceptionEntry {
    fn from(value: NestedExceptionEntry) -> Self {
        Self::Nested(value)
    }
}

impl From<WildcardExceptionEntry> for ExceptionEntry {
    fn from(value: WildcardExceptionEntry) -> Self {
        Self::Wildcard(value)
    }
}

union!(ExceptionEntry);

impl Serialize for ExceptionEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Match(value) => value.serialize(serializer),
            Self::MatchAny(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::Exists(value) => value.serialize(serializer),
            Self::Nested(value) => value.serialize(serializer),
            Self::Wildcard(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ExceptionEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("match") => value.arm(Self::Match, Self::Unknown),
            Some("match_any") => value.arm(Self::MatchAny, Self::Unknown),
            Some("list") => value.arm(Self::List, Self::Unknown),
            Some("exists") => value.arm(Self::Exists, Self::Unknown),
            Some("nested") => value.arm(Self::Nested, Self::Unknown),
            Some("wildcard") => value.arm(Self::Wildcard, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// An exception: what it matches raises no alert, or is taken for harmless.
#[derive(Clone, PartialEq)]
pub struct ExceptionItem {
    /// Id that the server gave to the exception.
    ///
    /// At least 1 character.
    pub id: String,

    /// Id that the author gave to the exception.
    ///
    /// A new one without it gets a random one.
    ///
    /// At least 1 character.
    pub item_id: String,

    /// Id that the author gave to the list.
    ///
    /// A new list without one gets a random one.
    ///
    /// At least 1 character.
    pub list_id: String,

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
    /// Whether a list belongs to one space, `single`, or to all of them, `agnostic`.
    pub namespace_type: ExceptionNamespace,
    /// Comments of people.
    pub comments: Vec<ExceptionComment>,
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

    /// Version of the saved object.
    ///
    /// Sent back with an update, it guards against changes by others.
    ///
    /// Called `_version` in JSON.
    pub document_version: Option<String>,

    /// When the exception ends to have an effect.
    pub expire_time: Option<DateTime>,
    /// Anything else.
    pub meta: Option<BTreeMap<String, Json>>,
    /// Operating systems that the exception is for.
    pub os_types: Option<Vec<ExceptionOs>>,
    /// Tags that exceptions are found by.
    pub tags: Option<Vec<String>>,
    _kept: Kept,
}

impl Default for ExceptionItem {
    fn default() -> Self {
        Self {
            type_: wire::constant("simple".to_owned()),
            ..blank()
        }
    }
}

record! {
    ExceptionItem + _kept;
    required id = "id";
    required item_id = "item_id";
    required list_id = "list_id";
    required type_ = "type";
    required name = "name";
    required description = "description";
    required entries = "entries";
    required namespace_type = "namespace_type";
    required comments = "comments";
    required tie_breaker_id = "tie_breaker_id";
    required created_at = "created_at";
    required created_by = "created_by";
    required updated_at = "updated_at";
    required updated_by = "updated_by";
    optional document_version = "_version";
    optional expire_time = "expire_time";
    optional meta = "meta";
    optional os_types = "os_types";
    optional tags = "tags";
}

/// One page of exceptions.
#[derive(Clone, PartialEq)]
pub struct ExceptionItemPage {
    /// The exceptions.
    pub data: Vec<ExceptionItem>,

    /// Number of the page.
    ///
    /// At least 1.
    pub page: u64,

    /// Number of exceptions that fit on a page.
    ///
    /// At least 1.
    pub per_page: u64,

    /// Number of all exceptions that were found.
    pub total: u64,
    /// Id of the point in time at which Elasticsearch searched.
    pub pit: Option<String>,
    _kept: Kept,
}

impl ExceptionItemPage {
    pub fn new(
        data: impl IntoIterator<Item = ExceptionItem>,
        page: u64,
        per_page: u64,
        total: u64,
    ) -> Self {
        Self {
            data: data.into_iter().collect(),
            page,
            per_page,
            total,
            ..blank()
        }
    }
}

record! {
    ExceptionItemPage + _kept;
    required data = "data";
    required_number page = "page";
    required_number per_page = "per_page";
    required_number total = "total";
    optional pit = "pit";
}

/// What an exception is to be.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExceptionItemUpdate {
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
    pub comments: Option<Vec<ExceptionCommentUpdate>>,
    /// When the exception ends to have an effect.
    pub expire_time: Option<DateTime>,

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

    /// Id that the author gave to the list.
    ///
    /// A new list without one gets a random one.
    ///
    /// At least 1 character.
    pub list_id: Option<String>,

    /// Anything else.
    pub meta: Option<BTreeMap<String, Json>>,

    /// Whether a list belongs to one space, `single`, or to all of them, `agnostic`.
    ///
    /// Default: `single`.
    pub namespace_type: Option<ExceptionNamespace>,

    /// Operating systems that the exception is for; all of them where the list is empty.
    pub os_types: Option<Vec<ExceptionOs>>,
    /// Tags that exceptions are found by.
    pub tags: Option<Vec<String>>,
}

impl ExceptionItemUpdate {
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
        expire_time(value: impl Into<DateTime>) = Some(value.into());
        id(value: impl Into<String>) = Some(value.into());
        item_id(value: impl Into<String>) = Some(value.into());
        list_id(value: impl Into<String>) = Some(value.into());
        meta(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        namespace_type(value: ExceptionNamespace) = Some(value);
        os_types(value: impl IntoIterator<Item = ExceptionOs>) = Some(value.into_iter().collect());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    ExceptionItemUpdate debug;
    required type_ = "type";
    required name = "name";
    required description = "description";
    required entries = "entries";
    optional document_version = "_version";
    optional comments = "comments";
    optional expire_time = "expire_time";
    optional id = "id";
    optional item_id = "item_id";
    optional list_id = "list_id";
    optional meta = "meta";
    optional namespace_type = "namespace_type";
    optional os_types = "os_types";
    optional tags = "tags";
}

/// Whether the condition has to hold, or must not hold.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExceptionOperator {
    /// `excluded`
    Excluded,
    /// `included`
    Included,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ExceptionOperator;
    Excluded = "excluded";
    Included = "included";
}

/// A field is there.
#[derive(Clone, PartialEq)]
pub struct ExistsExceptionEntry {
    /// Always `exists`.
    pub type_: Constant,
    /// Name of the field.
    pub field: String,
    /// Whether the condition has to hold, or must not hold.
    pub operator: ExceptionOperator,
    _kept: Kept,
}

impl ExistsExceptionEntry {
    pub fn new(field: impl Into<String>, operator: ExceptionOperator) -> Self {
        Self {
            type_: wire::constant("exists".to_owned()),
            field: field.into(),
            operator,
            ..blank()
        }
    }
}

record! {
    ExistsExceptionEntry + _kept;
    required type_ = "type";
    required field = "field";
    required operator = "operator";
}

/// A condition on a field of an object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InnerExceptionEntry {
    /// A field has a value.
    Match(MatchExceptionEntry),
    /// A field has one of several values.
    MatchAny(MatchAnyExceptionEntry),
    /// A field is there.
    Exists(ExistsExceptionEntry),
    /// Anything else, as it came.
    Unknown(Json),
}

impl InnerExceptionEntry {
    /// Name of the field.
    ///
    /// All known alternatives have it.
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::Match(value) => Some(value.field.as_str()),
            Self::MatchAny(value) => Some(value.field.as_str()),
            Self::Exists(value) => Some(value.field.as_str()),
            Self::Unknown(_) => None,
        }
    }

    /// Whether the condition has to hold, or must not hold.
    ///
    /// All known alternatives have it.
    pub fn operator(&self) -> Option<&ExceptionOperator> {
        match self {
            Self::Match(value) => Some(&value.operator),
            Self::MatchAny(value) => Some(&value.operator),
            Self::Exists(value) => Some(&value.operator),
            Self::Unknown(_) => None,
        }
    }
}

impl From<MatchExceptionEntry> for InnerExceptionEntry {
    fn from(value: MatchExceptionEntry) -> Self {
        Self::Match(value)
    }
}

impl From<MatchAnyExceptionEntry> for InnerExceptionEntry {
    fn from(value: MatchAnyExceptionEntry) -> Self {
        Self::MatchAny(value)
    }
}

impl From<ExistsExceptionEntry> for InnerExceptionEntry {
    fn from(value: ExistsExceptionEntry) -> Self {
        Self::Exists(value)
    }
}

union!(InnerExceptionEntry);

impl Serialize for InnerExceptionEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Match(value) => value.serialize(serializer),
            Self::MatchAny(value) => value.serialize(serializer),
            Self::Exists(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for InnerExceptionEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("match") => value.arm(Self::Match, Self::Unknown),
            Some("match_any") => value.arm(Self::MatchAny, Self::Unknown),
            Some("exists") => value.arm(Self::Exists, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// A field has a value that a value list has.
#[derive(Clone, PartialEq)]
pub struct ListExceptionEntry {
    /// Always `list`.
    pub type_: Constant,
    /// Name of the field.
    pub field: String,
    /// The value list.
    pub list: ValueListReference,
    /// Whether the condition has to hold, or must not hold.
    pub operator: ExceptionOperator,
    _kept: Kept,
}

impl ListExceptionEntry {
    pub fn new(
        field: impl Into<String>,
        list: ValueListReference,
        operator: ExceptionOperator,
    ) -> Self {
        Self {
            type_: wire::constant("list".to_owned()),
            field: field.into(),
            list,
            operator,
            ..blank()
        }
    }
}

record! {
    ListExceptionEntry + _kept;
    required type_ = "type";
    required field = "field";
    required list = "list";
    required operator = "operator";
}

/// A field has one of several values.
#[derive(Clone, PartialEq)]
pub struct MatchAnyExceptionEntry {
    /// Always `match_any`.
    pub type_: Constant,
    /// Name of the field.
    pub field: String,

    /// The values.
    ///
    /// At least 1 item.
    pub value: Vec<String>,

    /// Whether the condition has to hold, or must not hold.
    pub operator: ExceptionOperator,
    _kept: Kept,
}

impl MatchAnyExceptionEntry {
    pub fn new(
        field: impl Into<String>,
        value: impl IntoIterator<Item = impl Into<String>>,
        operator: ExceptionOperator,
    ) -> Self {
        Self {
            type_: wire::constant("match_any".to_owned()),
            field: field.into(),
            value: value.into_iter().map(Into::into).collect(),
            operator,
            ..blank()
        }
    }
}

record! {
    MatchAnyExceptionEntry + _kept;
    required type_ = "type";
    required field = "field";
    required value = "value";
    required operator = "operator";
}

/// A field has a value.
#[derive(Clone, PartialEq)]
pub struct MatchExceptionEntry {
    /// Always `match`.
    pub type_: Constant,
    /// Name of the field.
    pub field: String,
    /// The value.
    pub value: String,
    /// Whether the condition has to hold, or must not hold.
    pub operator: ExceptionOperator,
    _kept: Kept,
}

impl MatchExceptionEntry {
    pub fn new(
        field: impl Into<String>,
        value: impl Into<String>,
        operator: ExceptionOperator,
    ) -> Self {
        Self {
            type_: wire::constant("match".to_owned()),
            field: field.into(),
            value: value.into(),
            operator,
            ..blank()
        }
    }
}

record! {
    MatchExceptionEntry + _kept;
    required type_ = "type";
    required field = "field";
    required value = "value";
    required operator = "operator";
}

/// Conditions on one and the same object in a nested field.
#[derive(Clone, PartialEq)]
pub struct NestedExceptionEntry {
    /// Always `nested`.
    pub type_: Constant,
    /// Name of the nested field.
    pub field: String,

    /// The conditions.
    ///
    /// At least 1 item.
    pub entries: Vec<InnerExceptionEntry>,

    _kept: Kept,
}

impl NestedExceptionEntry {
    pub fn new(
        field: impl Into<String>,
        entries: impl IntoIterator<Item = impl Into<InnerExceptionEntry>>,
    ) -> Self {
        Self {
            type_: wire::constant("nested".to_owned()),
            field: field.into(),
            entries: entries.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    NestedExceptionEntry + _kept;
    required type_ = "type";
    required field = "field";
    required entries = "entries";
}

/// A comment to add.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewExceptionComment {
    /// The text.
    pub comment: String,
}

impl NewExceptionComment {
    pub fn new(comment: impl Into<String>) -> Self {
        Self { comment: comment.into() }
    }
}

made_of!(NewExceptionComment, text);

record! {
    NewExceptionComment;
    required comment = "comment";
}

/// An exception to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewExceptionItem {
    /// Id that the author gave to the list.
    ///
    /// A new list without one gets a random one.
    ///
    /// At least 1 character.
    pub list_id: String,

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
    pub comments: Option<Vec<NewExceptionComment>>,
    /// When the exception ends to have an effect.
    pub expire_time: Option<DateTime>,

    /// Id that the author gave to the exception.
    ///
    /// A new one without it gets a random one.
    ///
    /// At least 1 character.
    pub item_id: Option<String>,

    /// Anything else.
    pub meta: Option<BTreeMap<String, Json>>,

    /// Whether a list belongs to one space, `single`, or to all of them, `agnostic`.
    ///
    /// Default: `single`.
    pub namespace_type: Option<ExceptionNamespace>,

    /// Operating systems that the exception is for; all of them where the list is empty.
    pub os_types: Option<Vec<ExceptionOs>>,
    /// Tags that exceptions are found by.
    pub tags: Option<Vec<String>>,
}

impl NewExceptionItem {
    pub fn new(
        list_id: impl Into<String>,
        name: impl Into<String>,
        description: impl Into<String>,
        entries: impl IntoIterator<Item = impl Into<ExceptionEntry>>,
    ) -> Self {
        Self {
            list_id: list_id.into(),
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
        expire_time(value: impl Into<DateTime>) = Some(value.into());
        item_id(value: impl Into<String>) = Some(value.into());
        meta(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        namespace_type(value: ExceptionNamespace) = Some(value);
        os_types(value: impl IntoIterator<Item = ExceptionOs>) = Some(value.into_iter().collect());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    NewExceptionItem debug;
    required list_id = "list_id";
    required type_ = "type";
    required name = "name";
    required description = "description";
    required entries = "entries";
    optional comments = "comments";
    optional expire_time = "expire_time";
    optional item_id = "item_id";
    optional meta = "meta";
    optional namespace_type = "namespace_type";
    optional os_types = "os_types";
    optional tags = "tags";
}

/// An exception to add to a rule.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewRuleExceptionItem {
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

    /// When it ends to have an effect.
    pub expire_time: Option<DateTime>,

    /// Id that the author gave to the exception.
    ///
    /// A new one without it gets a random one.
    ///
    /// At least 1 character.
    pub item_id: Option<String>,

    /// Anything else.
    pub meta: Option<BTreeMap<String, Json>>,

    /// Whether a list belongs to one space, `single`, or to all of them, `agnostic`.
    ///
    /// Default: `single`.
    pub namespace_type: Option<ExceptionNamespace>,

    /// Operating systems that the exception is for; all of them where the list is empty.
    pub os_types: Option<Vec<ExceptionOs>>,
    /// Tags that exceptions are found by.
    pub tags: Option<Vec<String>>,
}

impl NewRuleExceptionItem {
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
        expire_time(value: impl Into<DateTime>) = Some(value.into());
        item_id(value: impl Into<String>) = Some(value.into());
        meta(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        namespace_type(value: ExceptionNamespace) = Some(value);
        os_types(value: impl IntoIterator<Item = ExceptionOs>) = Some(value.into_iter().collect());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    NewRuleExceptionItem debug;
    required type_ = "type";
    required name = "name";
    required description = "description";
    required entries = "entries";
    optional comments = "comments";
    optional expire_time = "expire_time";
    optional item_id = "item_id";
    optional meta = "meta";
    optional namespace_type = "namespace_type";
    optional os_types = "os_types";
    optional tags = "tags";
}

/// Exceptions to add to a rule.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewRuleExceptionItems {
    /// The exceptions.
    pub items: Vec<NewRuleExceptionItem>,
}

impl NewRuleExceptionItems {
    pub fn new(items: impl IntoIterator<Item = NewRuleExceptionItem>) -> Self {
        Self {
            items: items.into_iter().collect(),
        }
    }
}

made_of!(NewRuleExceptionItems, items = NewRuleExceptionItem);

record! {
    NewRuleExceptionItems;
    required items = "items";
}

/// A value list.
#[derive(Clone, PartialEq)]
pub struct ValueListReference {
    /// Id of the value list.
    ///
    /// At least 1 character.
    pub id: String,

    /// Type of the values, as Elasticsearch calls it.
    pub type_: ValueListType,
    _kept: Kept,
}

impl ValueListReference {
    pub fn new(id: impl Into<String>, type_: ValueListType) -> Self {
        Self {
            id: id.into(),
            type_,
            ..blank()
        }
    }
}

record! {
    ValueListReference + _kept;
    required id = "id";
    required type_ = "type";
}

/// A field matches a pattern.
#[derive(Clone, PartialEq)]
pub struct WildcardExceptionEntry {
    /// Always `wildcard`.
    pub type_: Constant,
    /// Name of the field.
    pub field: String,
    /// The pattern, with `*` and `?`.
    pub value: String,
    /// Whether the condition has to hold, or must not hold.
    pub operator: ExceptionOperator,
    _kept: Kept,
}

impl WildcardExceptionEntry {
    pub fn new(
        field: impl Into<String>,
        value: impl Into<String>,
        operator: ExceptionOperator,
    ) -> Self {
        Self {
            type_: wire::constant("wildcard".to_owned()),
            field: field.into(),
            value: value.into(),
            operator,
            ..blank()
        }
    }
}

record! {
    WildcardExceptionEntry + _kept;
    required type_ = "type";
    required field = "field";
    required value = "value";
    required operator = "operator";
}
