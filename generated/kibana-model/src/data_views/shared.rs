// Generated from specs/kibana; do not edit.

//! Types of the part `data_views`.

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{Json, record, setters, union};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Which data view is the default one.
#[derive(Clone, PartialEq)]
pub struct DefaultDataView {
    /// Id of the default data view.
    ///
    /// Empty when there is none.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub data_view_id: String,

    _kept: Kept,
}

impl DefaultDataView {
    /// Creates the value from its required property.
    pub fn new(data_view_id: impl Into<String>) -> Self {
        Self {
            data_view_id: data_view_id.into(),
            ..blank()
        }
    }
}

record! {
    DefaultDataView + _kept;
    required data_view_id = "data_view_id";
}

/// Whether the former data view was deleted.
///
/// Missing unless the request set `delete`.
#[derive(Clone, Default, PartialEq)]
pub struct FormerDataView {
    /// Whether it was deleted.
    ///
    /// It stays while there are references to it.
    pub delete_performed: Option<bool>,

    /// Number of remaining references to it.
    pub remaining_refs: Option<i64>,
    _kept: Kept,
}

record! {
    FormerDataView + _kept: new;
    optional delete_performed = "deletePerformed";
    optional_whole remaining_refs = "remainingRefs";
}

/// Which references change, and in which saved objects.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReferenceSwap {
    /// Id that the saved objects refer to now.
    pub from_id: String,
    /// Id that the saved objects refer to afterwards.
    pub to_id: String,
    /// Deletes the former data view, provided that nothing refers to it any more.
    pub delete: Option<bool>,
    /// Limits a change to one saved object or several.
    pub for_id: Option<SavedObjectIds>,
    /// Limits the change to saved objects of this type, such as `dashboard`.
    pub for_type: Option<String>,

    /// Type of saved object that is referred to.
    ///
    /// Data views are saved under `index-pattern`.
    ///
    /// Default: `index-pattern`.
    pub from_type: Option<String>,
}

impl ReferenceSwap {
    /// Creates the value from its required properties.
    pub fn new(from_id: impl Into<String>, to_id: impl Into<String>) -> Self {
        Self {
            from_id: from_id.into(),
            to_id: to_id.into(),
            ..blank()
        }
    }

    setters! {
        delete(value: bool) = Some(value);
        for_id(value: impl Into<SavedObjectIds>) = Some(value.into());
        for_type(value: impl Into<String>) = Some(value.into());
        from_type(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    ReferenceSwap;
    required from_id = "fromId";
    required to_id = "toId";
    optional delete = "delete";
    optional for_id = "forId";
    optional for_type = "forType";
    optional from_type = "fromType";
}

/// What a swap of references has changed.
#[derive(Clone, Default, PartialEq)]
pub struct ReferenceSwapResult {
    /// Whether the former data view was deleted.
    pub delete_status: Option<FormerDataView>,
    /// The saved objects whose references were changed.
    pub result: Option<Vec<SavedObjectReference>>,
    _kept: Kept,
}

record! {
    ReferenceSwapResult + _kept: new;
    optional delete_status = "deleteStatus";
    optional result = "result";
}

/// Limits a change to one saved object or several.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SavedObjectIds {
    /// Id of the saved object.
    One(String),
    /// Ids of the saved objects.
    Several(Vec<String>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for SavedObjectIds {
    fn from(value: String) -> Self {
        Self::One(value)
    }
}

impl From<&str> for SavedObjectIds {
    fn from(value: &str) -> Self {
        Self::One(value.to_owned())
    }
}

impl From<Vec<String>> for SavedObjectIds {
    fn from(value: Vec<String>) -> Self {
        Self::Several(value)
    }
}

union!(SavedObjectIds);

impl Serialize for SavedObjectIds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(value) => value.serialize(serializer),
            Self::Several(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for SavedObjectIds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_array() {
            return value.arm(Self::Several, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::One, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// A saved object.
#[derive(Clone, Default, PartialEq)]
pub struct SavedObjectReference {
    /// Id of the saved object.
    pub id: Option<String>,
    /// Type of the saved object.
    pub type_: Option<String>,
    _kept: Kept,
}

record! {
    SavedObjectReference + _kept: new;
    optional id = "id";
    optional type_ = "type";
}
