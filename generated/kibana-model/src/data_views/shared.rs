// Generated from specs/kibana; do not edit.

//! Types of the part `data_views`.

use openapi_runtime::wire::{Entries, Record, arm, read, read_whole, write_unknown};
use openapi_runtime::{record, union};
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// Which data view is the default one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DefaultDataView {
    /// Id of the default data view.
    ///
    /// Empty when there is none.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub data_view_id: String,
}

impl DefaultDataView {
    /// Creates the value from its required property.
    pub fn new(data_view_id: impl Into<String>) -> Self {
        Self {
            data_view_id: data_view_id.into(),
        }
    }
}

record!(DefaultDataView);

impl Record for DefaultDataView {
    const NAME: &'static str = "DefaultDataView";
    const REQUIRED: &'static [&'static str] = &["data_view_id"];

    fn blank() -> Self {
        Self::new(String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "data_view_id" => read(map, &mut self.data_view_id),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.entry("data_view_id", &self.data_view_id).end()
    }
}

/// What became of the data view that was to be deleted.
///
/// Missing when `delete` was not asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FormerDataView {
    /// Whether it was deleted.
    ///
    /// It stays while there are references to it.
    pub delete_performed: Option<bool>,

    /// Number of references to it that are left.
    pub remaining_refs: Option<i64>,
}

impl FormerDataView {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(FormerDataView);

impl Record for FormerDataView {
    const NAME: &'static str = "FormerDataView";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "deletePerformed" => read(map, &mut self.delete_performed),
            "remainingRefs" => read_whole(map, &mut self.remaining_refs),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .optional("deletePerformed", &self.delete_performed)
            .optional("remainingRefs", &self.remaining_refs)
            .end()
    }
}

/// Which references change, and in which saved objects.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReferenceSwap {
    /// Id that is referred to so far.
    pub from_id: String,
    /// Id that is referred to from then on.
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
            delete: None,
            for_id: None,
            for_type: None,
            from_type: None,
        }
    }

    /// Sets `delete`.
    #[must_use]
    pub fn delete(mut self, delete: bool) -> Self {
        self.delete = Some(delete);
        self
    }

    /// Sets `for_id`.
    #[must_use]
    pub fn for_id(mut self, for_id: impl Into<SavedObjectIds>) -> Self {
        self.for_id = Some(for_id.into());
        self
    }

    /// Sets `for_type`.
    #[must_use]
    pub fn for_type(mut self, for_type: impl Into<String>) -> Self {
        self.for_type = Some(for_type.into());
        self
    }

    /// Sets `from_type`.
    #[must_use]
    pub fn from_type(mut self, from_type: impl Into<String>) -> Self {
        self.from_type = Some(from_type.into());
        self
    }
}

record!(ReferenceSwap);

impl Record for ReferenceSwap {
    const NAME: &'static str = "ReferenceSwap";
    const REQUIRED: &'static [&'static str] = &["fromId", "toId"];

    fn blank() -> Self {
        Self::new(String::new(), String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "fromId" => read(map, &mut self.from_id),
            "toId" => read(map, &mut self.to_id),
            "delete" => read(map, &mut self.delete),
            "forId" => read(map, &mut self.for_id),
            "forType" => read(map, &mut self.for_type),
            "fromType" => read(map, &mut self.from_type),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("fromId", &self.from_id)
            .entry("toId", &self.to_id)
            .optional("delete", &self.delete)
            .optional("forId", &self.for_id)
            .optional("forType", &self.for_type)
            .optional("fromType", &self.from_type)
            .end()
    }
}

/// What a swap of references has changed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferenceSwapResult {
    /// What became of the data view that was to be deleted.
    pub delete_status: Option<FormerDataView>,
    /// The saved objects whose references were changed.
    pub result: Option<Vec<SavedObjectReference>>,
}

impl ReferenceSwapResult {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(ReferenceSwapResult);

impl Record for ReferenceSwapResult {
    const NAME: &'static str = "ReferenceSwapResult";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "deleteStatus" => read(map, &mut self.delete_status),
            "result" => read(map, &mut self.result),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .optional("deleteStatus", &self.delete_status)
            .optional("result", &self.result)
            .end()
    }
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
    Unknown(Value),
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
        let value = Value::deserialize(deserializer)?;
        if value.is_array() {
            return Ok(arm(value, Self::Several, Self::Unknown));
        }
        if value.is_string() {
            return Ok(arm(value, Self::One, Self::Unknown));
        }
        Ok(Self::Unknown(value))
    }
}

/// A saved object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SavedObjectReference {
    /// Id of the saved object.
    pub id: Option<String>,
    /// Type of the saved object.
    pub type_: Option<String>,
}

impl SavedObjectReference {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

record!(SavedObjectReference);

impl Record for SavedObjectReference {
    const NAME: &'static str = "SavedObjectReference";
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "type" => read(map, &mut self.type_),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries.optional("id", &self.id).optional("type", &self.type_).end()
    }
}
