// Generated from specs/kibana; do not edit.

//! Types of the family `value_lists`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{DateTime, Json, UnknownValue, open_enum, record, setters, wire};

/// Privileges on a data stream.
#[derive(Clone, PartialEq)]
pub struct DataStreamPrivileges {
    /// Name of the caller.
    pub username: String,
    /// Whether the caller has every privilege that was asked about.
    pub has_all_requested: bool,
    /// Privileges on the cluster, by name.
    pub cluster: BTreeMap<String, bool>,
    /// Privileges on data streams, by data stream and name.
    pub index: BTreeMap<String, BTreeMap<String, bool>>,
    /// Privileges in applications, by name.
    pub application: BTreeMap<String, bool>,
    _kept: Kept,
}

impl DataStreamPrivileges {
    pub fn new(
        username: impl Into<String>,
        has_all_requested: bool,
        cluster: impl IntoIterator<Item = (impl Into<String>, bool)>,
        index: impl IntoIterator<Item = (impl Into<String>, BTreeMap<String, bool>)>,
        application: impl IntoIterator<Item = (impl Into<String>, bool)>,
    ) -> Self {
        Self {
            username: username.into(),
            has_all_requested,
            cluster: wire::into_map(cluster),
            index: wire::into_map(index),
            application: wire::into_map(application),
            ..blank()
        }
    }
}

record! {
    DataStreamPrivileges + _kept;
    required username = "username";
    required has_all_requested = "has_all_requested";
    required cluster = "cluster";
    required index = "index";
    required application = "application";
}

/// A list to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewValueList {
    /// Name for people.
    ///
    /// At least 1 character.
    pub name: String,

    /// What the list is for.
    ///
    /// At least 1 character.
    pub description: String,

    /// Type of the values, as Elasticsearch calls it.
    pub type_: ValueListType,
    /// How values are shown: a template such as `{{value}}`.
    pub deserializer: Option<String>,

    /// Id of the list.
    ///
    /// A new list without one gets a random one.
    ///
    /// At least 1 character.
    pub id: Option<String>,

    /// Anything else.
    pub meta: Option<BTreeMap<String, Json>>,
    /// How values are read: a regular expression with named groups.
    pub serializer: Option<String>,

    /// Version of the list.
    ///
    /// Default: `1`. At least 1.
    pub version: Option<u64>,
}

impl NewValueList {
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        type_: ValueListType,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            type_,
            ..blank()
        }
    }

    setters! {
        deserializer(value: impl Into<String>) = Some(value.into());
        id(value: impl Into<String>) = Some(value.into());
        meta(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        serializer(value: impl Into<String>) = Some(value.into());
        version(value: u64) = Some(value);
    }
}

record! {
    NewValueList debug;
    required name = "name";
    required description = "description";
    required type_ = "type";
    optional deserializer = "deserializer";
    optional id = "id";
    optional meta = "meta";
    optional serializer = "serializer";
    optional_number version = "version";
}

/// A list of values that exceptions refer to.
#[derive(Clone, PartialEq)]
pub struct ValueList {
    /// Id of the list.
    ///
    /// A new list without one gets a random one.
    ///
    /// At least 1 character.
    pub id: String,

    /// Type of the values, as Elasticsearch calls it.
    pub type_: ValueListType,

    /// Name for people.
    ///
    /// At least 1 character.
    pub name: String,

    /// What the list is for.
    ///
    /// At least 1 character.
    pub description: String,

    /// True for lists that Kibana made.
    pub immutable: bool,

    /// Version of the list.
    ///
    /// At least 1.
    pub version: u64,

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

impl Default for ValueList {
    fn default() -> Self {
        blank()
    }
}

record! {
    ValueList + _kept;
    required id = "id";
    required type_ = "type";
    required name = "name";
    required description = "description";
    required immutable = "immutable";
    required_number version = "version";
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

/// One page of lists.
#[derive(Clone, PartialEq)]
pub struct ValueListPage {
    /// The lists.
    pub data: Vec<ValueList>,
    /// Number of the page.
    pub page: u64,
    /// Number of lists that fit on a page.
    pub per_page: u64,
    /// Number of all lists that were found.
    pub total: u64,

    /// Where the page ends, for the next one.
    ///
    /// At least 1 character.
    pub cursor: String,

    _kept: Kept,
}

impl ValueListPage {
    pub fn new(
        data: impl IntoIterator<Item = ValueList>,
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
    ValueListPage + _kept;
    required data = "data";
    required_number page = "page";
    required_number per_page = "per_page";
    required_number total = "total";
    required cursor = "cursor";
}

/// What is changed in a list.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ValueListPatch {
    /// Id of the list.
    ///
    /// A new list without one gets a random one.
    ///
    /// At least 1 character.
    pub id: String,

    /// Version of the document, as it was read.
    ///
    /// If it is not the newest, the answer is 409.
    ///
    /// Called `_version` in JSON.
    pub document_version: Option<String>,

    /// What the list is for.
    ///
    /// At least 1 character.
    pub description: Option<String>,

    /// Anything else.
    pub meta: Option<BTreeMap<String, Json>>,

    /// Name for people.
    ///
    /// At least 1 character.
    pub name: Option<String>,

    /// Version of the list.
    ///
    /// At least 1.
    pub version: Option<u64>,
}

impl ValueListPatch {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }

    setters! {
        document_version(value: impl Into<String>) = Some(value.into());
        description(value: impl Into<String>) = Some(value.into());
        meta(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        name(value: impl Into<String>) = Some(value.into());
        version(value: u64) = Some(value);
    }
}

record! {
    ValueListPatch debug;
    required id = "id";
    optional document_version = "_version";
    optional description = "description";
    optional meta = "meta";
    optional name = "name";
    optional_number version = "version";
}

/// What the caller may do with value lists.
#[derive(Clone, PartialEq)]
pub struct ValueListPrivileges {
    /// Privileges on the data stream of lists.
    pub lists: DataStreamPrivileges,
    /// Privileges on the data stream of values.
    pub list_items: DataStreamPrivileges,
    /// Whether the caller is known.
    pub is_authenticated: bool,
    _kept: Kept,
}

impl ValueListPrivileges {
    #[inline]
    pub fn new(
        lists: DataStreamPrivileges,
        list_items: DataStreamPrivileges,
        is_authenticated: bool,
    ) -> Self {
        Self {
            lists,
            list_items,
            is_authenticated,
            ..blank()
        }
    }
}

record! {
    ValueListPrivileges + _kept;
    required lists = "lists";
    required list_items = "listItems";
    required is_authenticated = "is_authenticated";
}

/// Type of the values, as Elasticsearch calls it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ValueListType {
    /// `binary`
    Binary,
    /// `boolean`
    Boolean,
    /// `byte`
    Byte,
    /// `date`
    Date,
    /// `date_nanos`
    DateNanos,
    /// `date_range`
    DateRange,
    /// `double`
    Double,
    /// `double_range`
    DoubleRange,
    /// `float`
    Float,
    /// `float_range`
    FloatRange,
    /// `geo_point`
    GeoPoint,
    /// `geo_shape`
    GeoShape,
    /// `half_float`
    HalfFloat,
    /// `integer`
    Integer,
    /// `integer_range`
    IntegerRange,
    /// `ip`
    Ip,
    /// `ip_range`
    IpRange,
    /// `keyword`
    Keyword,
    /// `long`
    Long,
    /// `long_range`
    LongRange,
    /// `shape`
    Shape,
    /// `short`
    Short,
    /// `text`
    Text,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ValueListType;
    Binary = "binary";
    Boolean = "boolean";
    Byte = "byte";
    Date = "date";
    DateNanos = "date_nanos";
    DateRange = "date_range";
    Double = "double";
    DoubleRange = "double_range";
    Float = "float";
    FloatRange = "float_range";
    GeoPoint = "geo_point";
    GeoShape = "geo_shape";
    HalfFloat = "half_float";
    Integer = "integer";
    IntegerRange = "integer_range";
    Ip = "ip";
    IpRange = "ip_range";
    Keyword = "keyword";
    Long = "long";
    LongRange = "long_range";
    Shape = "shape";
    Short = "short";
    Text = "text";
}

/// What a list is to be.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ValueListUpdate {
    /// Id of the list.
    ///
    /// A new list without one gets a random one.
    ///
    /// At least 1 character.
    pub id: String,

    /// Name for people.
    ///
    /// At least 1 character.
    pub name: String,

    /// What the list is for.
    ///
    /// At least 1 character.
    pub description: String,

    /// Version of the document, as it was read.
    ///
    /// If it is not the newest, the answer is 409.
    ///
    /// Called `_version` in JSON.
    pub document_version: Option<String>,

    /// Anything else.
    pub meta: Option<BTreeMap<String, Json>>,

    /// Version of the list.
    ///
    /// At least 1.
    pub version: Option<u64>,
}

impl ValueListUpdate {
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            description: description.into(),
            ..blank()
        }
    }

    setters! {
        document_version(value: impl Into<String>) = Some(value.into());
        meta(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        version(value: u64) = Some(value);
    }
}

record! {
    ValueListUpdate debug;
    required id = "id";
    required name = "name";
    required description = "description";
    optional document_version = "_version";
    optional meta = "meta";
    optional_number version = "version";
}
