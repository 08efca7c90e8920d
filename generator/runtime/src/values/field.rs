//! A property that may be absent, null or a value.

use std::collections::BTreeMap;
use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::wire::{Blank, ByValue, into_map};

/// A property that may be left out, be `null`, or have a value, where the three mean different things.
///
/// In an update, leaving a property out keeps what the server has, and `null` clears it.
///
/// ```
/// use openapi_runtime::Field;
///
/// let keep = Field::<String>::Absent;
/// let clear = Field::<String>::Null;
/// let change: Field<String> = "laptops".into();
///
/// assert!(keep.is_absent());
/// assert_eq!(clear.as_option(), None);
/// assert_eq!(change.as_deref(), Some("laptops"));
///
/// let tags: Field<Vec<String>> = ["laptops", "phones"].into();
/// assert_eq!(tags.as_deref().map(|tags| tags.len()), Some(2));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Field<T> {
    /// The property is left out.
    #[default]
    Absent,
    /// The property is `null`.
    Null,
    /// The property has a value.
    Value(T),
}

impl<T> Field<T> {
    /// Whether the property is left out.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the property is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether the property has a value.
    pub fn is_value(&self) -> bool {
        matches!(self, Self::Value(_))
    }

    /// The same three states over a reference to the value.
    pub fn as_ref(&self) -> Field<&T> {
        match self {
            Self::Absent => Field::Absent,
            Self::Null => Field::Null,
            Self::Value(value) => Field::Value(value),
        }
    }

    /// The value, if there is one. Absent and null are both `None`.
    pub fn as_option(&self) -> Option<&T> {
        match self {
            Self::Absent | Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }

    /// What the value derefs to, such as `&str`, if there is a value. Absent and null are both `None`.
    pub fn as_deref(&self) -> Option<&T::Target>
    where
        T: Deref,
    {
        self.as_option().map(T::deref)
    }

    /// The value, if there is one. Absent and null are both `None`.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Absent | Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }

    /// Changes the value, if there is one.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Field<U> {
        match self {
            Self::Absent => Field::Absent,
            Self::Null => Field::Null,
            Self::Value(value) => Field::Value(change(value)),
        }
    }
}

impl<T> From<T> for Field<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T> From<Option<T>> for Field<T> {
    /// `None` is written as `null`. To leave the property out, do not set it.
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl From<&str> for Field<String> {
    fn from(text: &str) -> Self {
        Self::Value(text.to_owned())
    }
}

impl<T, I: Into<T>, const N: usize> From<[I; N]> for Field<Vec<T>> {
    fn from(items: [I; N]) -> Self {
        Self::Value(items.into_iter().map(Into::into).collect())
    }
}

impl<T, I: Into<T> + Clone> From<&[I]> for Field<Vec<T>> {
    fn from(items: &[I]) -> Self {
        Self::Value(items.iter().cloned().map(Into::into).collect())
    }
}

impl<T, K: Into<String>, I: Into<T>, const N: usize> From<[(K, I); N]> for Field<BTreeMap<String, T>> {
    fn from(entries: [(K, I); N]) -> Self {
        Self::Value(into_map(entries))
    }
}

impl<T: Serialize> Serialize for Field<T> {
    /// Absent is `null` here: only the object around a property can leave it out.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_option().serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::<T>::deserialize(deserializer).map(Self::from)
    }
}

impl<T: PartialEq> Blank for Field<T> {
    type Compared = ByValue;

    fn blank() -> Self {
        Self::Absent
    }

    fn is_blank(&self) -> bool {
        self.is_absent()
    }
}
