// Generated from specs/kibana; do not edit.

//! Values that monitors refer to by their keys.

use std::{fmt, slice};

use openapi_runtime::wire::{Kept, Raw, blank, show_arm, write_unknown};
use openapi_runtime::{Json, Secret, made_of, record, setters, union};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// One or several parameters that were created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreatedParams {
    /// Several parameters.
    Several(Vec<Param>),
    /// A value that monitors refer to by its key.
    One(Param),
    /// Anything else, as it came. `Debug` does not show it: it may be a secret.
    Unknown(Json),
}

impl fmt::Debug for CreatedParams {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::Several(value) => ("Several", value),
            Self::One(value) => ("One", value),
            Self::Unknown(_) => return formatter.write_str("Unknown(..)"),
        };
        show_arm(formatter, name, value)
    }
}

impl CreatedParams {
    /// All of them. There are none where the value is unknown.
    pub fn as_slice(&self) -> &[Param] {
        match self {
            Self::One(value) => slice::from_ref(value),
            Self::Several(values) => values,
            Self::Unknown(_) => &[],
        }
    }
}

impl From<Param> for CreatedParams {
    fn from(value: Param) -> Self {
        Self::One(value)
    }
}

union!(CreatedParams);

union!(CreatedParams::Several, items = Param);

impl Serialize for CreatedParams {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Several(value) => value.serialize(serializer),
            Self::One(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for CreatedParams {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            return value.arm(Self::One, Self::Unknown);
        }
        if value.is_array() {
            return value.arm(Self::Several, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// A parameter to be created.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewParam {
    /// Name that monitors use.
    pub key: String,
    /// Text that monitors get in place of the key.
    pub value: Secret,
    /// What it is for.
    pub description: Option<String>,
    /// Whether it is in all spaces.
    pub share_across_spaces: Option<bool>,
    /// Words to find it by.
    pub tags: Option<Vec<String>>,
}

impl NewParam {
    pub fn new(key: impl Into<String>, value: impl Into<Secret>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            ..blank()
        }
    }

    setters! {
        description(value: impl Into<String>) = Some(value.into());
        share_across_spaces(value: bool) = Some(value);
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    NewParam;
    required key = "key";
    required value = "value";
    optional description = "description";
    optional share_across_spaces = "share_across_spaces";
    optional tags = "tags";
}

/// One or several parameters to be created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum NewParams {
    /// Several parameters.
    Several(Vec<NewParam>),
    /// A parameter to be created.
    One(NewParam),
    /// Anything else, as it came. `Debug` does not show it: it may be a secret.
    Unknown(Json),
}

impl fmt::Debug for NewParams {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::Several(value) => ("Several", value),
            Self::One(value) => ("One", value),
            Self::Unknown(_) => return formatter.write_str("Unknown(..)"),
        };
        show_arm(formatter, name, value)
    }
}

impl From<NewParam> for NewParams {
    fn from(value: NewParam) -> Self {
        Self::One(value)
    }
}

union!(NewParams);

union!(NewParams::Several, items = NewParam);

impl Serialize for NewParams {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Several(value) => value.serialize(serializer),
            Self::One(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for NewParams {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            return value.arm(Self::One, Self::Unknown);
        }
        if value.is_array() {
            return value.arm(Self::Several, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// A value that monitors refer to by its key.
#[derive(Clone, PartialEq)]
pub struct Param {
    /// Id of the parameter.
    pub id: String,
    /// Name that monitors use.
    pub key: String,
    /// What it is for.
    pub description: Option<String>,
    /// Spaces that it is in; `*` means all.
    pub namespaces: Option<Vec<String>>,

    /// Whether it is in all spaces.
    ///
    /// Only creation answers with it.
    pub share_across_spaces: Option<bool>,

    /// Words to find it by.
    pub tags: Option<Vec<String>>,

    /// The value.
    ///
    /// Missing if the caller may not change it.
    pub value: Option<Secret>,

    _kept: Kept,
}

impl Param {
    pub fn new(id: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            key: key.into(),
            ..blank()
        }
    }
}

record! {
    Param + _kept;
    required id = "id";
    required key = "key";
    optional description = "description";
    optional namespaces = "namespaces";
    optional share_across_spaces = "share_across_spaces";
    optional tags = "tags";
    optional value = "value";
}

/// Parameters by their ids.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ParamIds {
    /// Ids of the parameters.
    pub ids: Vec<String>,
}

impl ParamIds {
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

made_of!(ParamIds, items = String);

record! {
    ParamIds;
    required ids = "ids";
}

/// What changes of a parameter.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ParamUpdate {
    /// What it is for.
    pub description: Option<String>,
    /// Name that monitors use.
    pub key: Option<String>,
    /// Words to find it by.
    pub tags: Option<Vec<String>>,
    /// Text that monitors get in place of the key from now on.
    pub value: Option<Secret>,
}

impl ParamUpdate {
    setters! {
        description(value: impl Into<String>) = Some(value.into());
        key(value: impl Into<String>) = Some(value.into());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        value(value: impl Into<Secret>) = Some(value.into());
    }
}

record! {
    ParamUpdate: new;
    optional description = "description";
    optional key = "key";
    optional tags = "tags";
    optional value = "value";
}
