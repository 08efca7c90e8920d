//! Encoding.

use std::any::type_name;

use serde::ser::{Error, Serialize, SerializeMap, Serializer};
use serde_json::value::RawValue;

use super::{Json, Number, Object};
use crate::wire::is_walker;

impl Serialize for Json {
    #[inline(never)]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(number) => number.serialize(serializer),
            Self::String(text) => serializer.serialize_str(text),
            Self::Array(items) => items.serialize(serializer),
            Self::Object(object) => object.serialize(serializer),
        }
    }
}

impl Serialize for Object {
    #[inline(never)]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        self.iter().try_for_each(|(key, value)| map.serialize_entry(key, value))?;
        map.end()
    }
}

impl Serialize for Number {
    #[inline(never)]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self.plain(), self.text()) {
            // Programs that only look for deviations have no reader of floats in them.
            _ if is_walker::<S>() => serializer.serialize_unit(),
            (Some(number), _) => number.serialize(serializer),
            (None, Some(text)) if writes_text::<S>() => {
                let raw: &RawValue = serde_json::from_str(text).map_err(S::Error::custom)?;
                raw.serialize(serializer)
            }
            _ => serializer.serialize_f64(self.closest()),
        }
    }
}

/// Whether a serializer is one of `serde_json`'s that write text, which is told by its types. Only they know what a
/// `RawValue` is.
fn writes_text<S: Serializer>() -> bool {
    type_name::<S::Error>() == type_name::<serde_json::Error>() && type_name::<S::Ok>() == type_name::<()>()
}
