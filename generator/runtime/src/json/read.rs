//! Decoding.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::{Json, Number, Object, fault};
use crate::wire::Key;

/// How `serde_json` is asked for the text of a value: `RawValue` does it by this name. A deserializer that does not know the
/// name gives the value instead, so that nothing breaks if the name changes; a test says so.
const TEXT: &str = "$serde_json::private::RawValue";

/// How `serde_json` gives a number while its feature `arbitrary_precision` is on.
const NUMBER: &str = "$serde_json::private::Number";

/// What a deserializer gives: the text of a value, or the value where it has no text.
pub(crate) enum Source<'de> {
    Text(Cow<'de, str>),
    Value(Json),
}

impl<'de> Deserialize<'de> for Source<'de> {
    #[inline(never)]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(TEXT, SourceVisitor)
    }
}

impl<'de> Deserialize<'de> for Json {
    #[inline(never)]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Source::deserialize(deserializer)? {
            Source::Text(text) => Self::of_text(&text).map_err(|error| fault::at(&text, D::Error::custom(error))),
            Source::Value(value) => Ok(value),
        }
    }
}

struct SourceVisitor;

impl<'de> Visitor<'de> for SourceVisitor {
    type Value = Source<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any JSON")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        Source::deserialize(deserializer)
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Source::Value(Json::Null))
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Source::Value(Json::Null))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Source::Value(value.into()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Source::Value(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Source::Value(value.into()))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Self::Value, E> {
        Ok(Source::Value(Json::Number(Number::of_json(&value.to_string()))))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Self::Value, E> {
        Ok(Source::Value(Json::Number(Number::of_json(&value.to_string()))))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Source::Value(value.into()))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Source::Value(text.into()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(Source::Value(text.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = items.next_element()? {
            values.push(value);
        }
        Ok(Source::Value(Json::Array(values)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut object = Object::new();
        while let Some(Key(key)) = map.next_key()? {
            if object.is_empty() && (key == TEXT || key == NUMBER) {
                return map.next_value().map(|Key(text)| Source::Text(text));
            }
            object.entries.push((key.into_owned(), map.next_value()?));
        }
        Ok(Source::Value(Json::Object(object)))
    }
}
