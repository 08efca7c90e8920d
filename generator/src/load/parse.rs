use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::diagnostic::{Diagnostic, Place, Severity};

/// The largest file that is read. The largest published documents have about 15 MB.
pub const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// Parses a document, JSON or YAML.
///
/// # Errors
///
/// Bytes that are not UTF-8, a syntax error with its line, a key that stands twice, nesting that is too deep, a YAML
/// construct that JSON has no form for, or a document that is not an object.
pub fn parse(file: &str, bytes: &[u8]) -> Result<(Value, String), Diagnostic> {
    let error = |line: Option<usize>, message: String, help: &str| Diagnostic {
        severity: Severity::Error,
        place: Place { file: file.to_owned(), line, pointer: String::new() },
        message,
        help: Some(help.to_owned()),
    };
    let text = std::str::from_utf8(bytes).map_err(|cause| {
        let line = bytes[..cause.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
        error(Some(line), format!("is not UTF-8 from byte {} on", cause.valid_up_to()), "save the file as UTF-8")
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value = if text.trim_start().starts_with('{') {
        from_json(text).or_else(|cause| from_yaml(text).map_err(|_| cause))
    } else {
        from_yaml(text)
    }
    .map_err(|(line, message)| error(line, message, "correct the file; it has to be one YAML or JSON object"))?;
    if !value.is_object() {
        return Err(error(Some(1), "is not an object".to_owned(), "an OpenAPI document is an object with `openapi` and `paths`"));
    }
    Ok((value, text.to_owned()))
}

type Located = (Option<usize>, String);

fn from_json(text: &str) -> Result<Value, Located> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = Unique::deserialize_from(&mut deserializer).and_then(|value| deserializer.end().map(|()| value));
    value.map_err(|cause| (Some(cause.line()), format!("is not JSON: {cause}")))
}

fn from_yaml(text: &str) -> Result<Value, Located> {
    let parsed: Result<serde_yaml::Value, _> = read_yaml(text);
    let mut value = parsed.map_err(|cause| (cause.location().map(|at| at.line()), format!("is not YAML: {cause}")))?;
    value.apply_merge().map_err(|cause| (None, format!("has a merge key that cannot be applied: {cause}")))?;
    to_json(value).map_err(|message| (None, message))
}

fn read_yaml<T: DeserializeOwned>(text: &str) -> Result<T, serde_yaml::Error> {
    serde_yaml::from_str(text)
}

fn to_json(value: serde_yaml::Value) -> Result<Value, String> {
    Ok(match value {
        serde_yaml::Value::Null => Value::Null,
        serde_yaml::Value::Bool(value) => Value::Bool(value),
        serde_yaml::Value::Number(number) => number_to_json(&number)?,
        serde_yaml::Value::String(text) => Value::String(text),
        serde_yaml::Value::Sequence(list) => Value::Array(list.into_iter().map(to_json).collect::<Result<_, _>>()?),
        serde_yaml::Value::Mapping(mapping) => {
            let mut object = Map::with_capacity(mapping.len());
            for (key, value) in mapping {
                let key = key_text(&key)?;
                if object.contains_key(&key) {
                    return Err(format!("the key `{key}` stands twice in one object"));
                }
                object.insert(key, to_json(value)?);
            }
            Value::Object(object)
        }
        serde_yaml::Value::Tagged(tagged) => {
            return Err(format!("has the YAML tag `{}`, which JSON has no form for", tagged.tag));
        }
    })
}

fn number_to_json(number: &serde_yaml::Number) -> Result<Value, String> {
    if let Some(value) = number.as_u64() {
        return Ok(value.into());
    }
    if let Some(value) = number.as_i64() {
        return Ok(value.into());
    }
    number
        .as_f64()
        .and_then(serde_json::Number::from_f64)
        .map(Value::Number)
        .ok_or_else(|| format!("has the number `{number}`, which JSON has no form for"))
}

/// Response statuses are often written without quotes: `200:`.
fn key_text(key: &serde_yaml::Value) -> Result<String, String> {
    match key {
        serde_yaml::Value::String(text) => Ok(text.clone()),
        serde_yaml::Value::Number(number) => Ok(number.to_string()),
        serde_yaml::Value::Bool(value) => Ok(value.to_string()),
        serde_yaml::Value::Null => Ok("null".to_owned()),
        _ => Err("has an object or a list as a key".to_owned()),
    }
}

/// JSON in which no key stands twice: `serde_json` itself keeps the last one without a word.
struct Unique(Value);

impl Unique {
    fn deserialize_from<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
        serde::Deserialize::deserialize(deserializer).map(|Unique(value)| value)
    }
}

impl<'de> serde::Deserialize<'de> for Unique {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(UniqueVisitor).map(Unique)
    }
}

struct UniqueVisitor;

impl<'de> serde::de::Visitor<'de> for UniqueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
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

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Unique(value)) = list.next_element()? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some((key, Unique(value))) = map.next_entry::<String, Unique>()? {
            if object.contains_key(&key) {
                return Err(serde::de::Error::custom(format!("the key `{key}` stands twice in one object")));
            }
            object.insert(key, value);
        }
        Ok(Value::Object(object))
    }
}
