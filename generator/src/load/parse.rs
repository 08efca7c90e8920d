use std::sync::Arc;

use serde::de::{DeserializeSeed, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use super::order;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::read::utf8;

/// Parses a document, JSON or YAML. The keys of its objects are put in order, so that how they are written makes no
/// difference.
///
/// # Errors
///
/// Bytes that are not UTF-8, a syntax error with its line, a duplicate key, nesting that is too deep, a YAML
/// construct that JSON cannot express, or a document that is not an object.
pub fn parse(file: &str, bytes: &[u8]) -> Result<(Value, Arc<str>), Diagnostic> {
    let error = |place: Place, message: String, help: &str| Diagnostic {
        severity: Severity::Error,
        place: Place { file: file.to_owned(), ..place }.into(),
        message,
        help: Some(help.to_owned()),
    };
    let text = utf8(bytes).map_err(|(line, message)| {
        let place = Place { line: Some(line), ..Place::default() };
        error(place, format!("the file {message}"), "save the file as UTF-8")
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut value = match text.trim_start().starts_with('{') {
        _ if text.trim().is_empty() => Ok(Value::Null),
        _ if file.ends_with(".json") => from_json(text),
        // An object of YAML may start like one of JSON.
        true => from_json(text).or_else(|cause| from_yaml(text).map_err(|_| cause)),
        false => from_yaml(text),
    }
    .map_err(|(byte, message)| {
        let mut place = Place::default();
        if let Some(byte) = byte {
            place.set_position(text, byte, byte + 1);
        }
        error(place, message, "correct the file; it has to be one YAML or JSON object")
    })?;
    let help = "an OpenAPI document is an object with `openapi` and `paths`";
    if value.is_null() {
        return Err(error(Place::default(), "the file is empty".to_owned(), help));
    }
    if !value.is_object() {
        let place = Place { line: Some(1), ..Place::default() };
        return Err(error(place, format!("the file is {}, not an object", kind_of(&value)), help));
    }
    order::sort(&mut value);
    Ok((value, text.into()))
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "`null`",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// The byte at which something is wrong, where known, and what it is.
type Located = (Option<usize>, String);

/// Deeper nesting than any document has. The time to read YAML grows with the square of the depth of its brackets.
const MAX_DEPTH: usize = 10_000;

/// Whether more brackets are opened than could ever be closed in a document.
fn is_too_deep(text: &str) -> bool {
    let mut depth = 0usize;
    text.bytes().any(|byte| {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > MAX_DEPTH
    })
}

fn from_json(text: &str) -> Result<Value, Located> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = Node::deserialize(&mut deserializer).and_then(|node| deserializer.end().map(|()| node.0));
    value.map_err(|cause| {
        let (line, column) = (cause.line(), cause.column());
        let message = without_position(&cause.to_string(), line, column);
        let message = if cause.is_data() { message } else { format!("the file is not JSON: {message}") };
        (Some(byte_of(text, line, column)), message)
    })
}

/// What a parser says, without the position, which every finding has by itself.
fn without_position(cause: &str, line: usize, column: usize) -> String {
    cause.replacen(&format!(" at line {line} column {column}"), "", 1)
}

/// The byte of a text that has a line and a column, both counted from one, the column in bytes.
fn byte_of(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let line = text[before..].lines().next().unwrap_or_default();
    before + (0..=line.len().min(column.saturating_sub(1))).rfind(|at| line.is_char_boundary(*at)).unwrap_or_default()
}

fn from_yaml(text: &str) -> Result<Value, Located> {
    if is_too_deep(text) {
        return Err((None, format!("the file nests more than {MAX_DEPTH} lists and objects")));
    }
    let parsed: Result<Node, _> = serde_yaml::from_str(text);
    let Node(mut value) = parsed.map_err(|cause| {
        let byte = cause.location().map(|at| byte_of(text, at.line(), at.column()));
        let at = cause.location().map_or((0, 0), |at| (at.line(), at.column()));
        (byte, format!("the file cannot be read as YAML: {}", without_position(&cause.to_string(), at.0, at.1)))
    })?;
    merge(&mut value).map_err(|message| (None, message))?;
    Ok(value)
}

/// Applies YAML's merge keys: `<<: *shared` adds the keys of another object that are not there.
fn merge(value: &mut Value) -> Result<(), String> {
    match value {
        Value::Array(items) => items.iter_mut().try_for_each(merge),
        Value::Object(object) => {
            if let Some(merged) = object.shift_remove("<<") {
                let sources = if let Value::Array(list) = merged { list } else { vec![merged] };
                for source in sources {
                    let Value::Object(source) = source else {
                        return Err("the file has a merge key `<<` whose value is not an object".to_owned());
                    };
                    for (key, value) in source {
                        object.entry(key).or_insert(value);
                    }
                }
                return merge(value);
            }
            object.values_mut().try_for_each(merge)
        }
        _ => Ok(()),
    }
}

/// A JSON value out of JSON or YAML, without duplicate keys: `serde_json` itself silently keeps the last one.
struct Node(Value);

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor).map(Node)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value that JSON has a form for")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    // OpenAI's document bounds a seed by -9223372036854776000, which no integer of 64 bits holds.
    fn visit_i128<E>(self, value: i128) -> Result<Value, E> {
        Ok((value as f64).into())
    }

    fn visit_u128<E>(self, value: u128) -> Result<Value, E> {
        Ok((value as f64).into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        let number = serde_json::Number::from_f64(value);
        number.map(Value::Number).ok_or_else(|| E::custom(format!("the number `{value}` cannot be written in JSON")))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Node(value)) = list.next_element()? {
            values.push(value);
        }
        values.shrink_to_fit();
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = map.next_key_seed(Key)? {
            if object.contains_key(&key) {
                return Err(A::Error::custom(format!("the key `{key}` is a duplicate in its object")));
            }
            let Node(value) = map.next_value()?;
            object.insert(key, value);
        }
        // An object that grew has room for up to twice as much. Most of a document is objects of few keys.
        Ok(Value::Object(object.into_iter().collect()))
    }

    /// A YAML tag.
    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        let (tag, value): (String, A::Variant) = tagged.variant()?;
        value.newtype_variant::<serde::de::IgnoredAny>()?;
        Err(A::Error::custom(format!("the YAML tag `!{tag}` cannot be written in JSON")))
    }
}

/// A key: response statuses are often written without quotes, as in `200:`.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        let Node(key) = Node::deserialize(deserializer)?;
        match key {
            Value::String(text) => Ok(text),
            Value::Array(_) | Value::Object(_) => Err(D::Error::custom("a list or an object is used as a key")),
            other => Ok(other.to_string()),
        }
    }
}
