use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{Log, Moves, meaningless, values};
use crate::diagnostic::Severity;
use crate::document::move_into_arm;
use crate::pointer;

/// Spellings of types that are seen in documents, with what they mean: a type, and perhaps a format.
const TYPES: [(&str, &str, Option<&str>); 14] = [
    ("objects", "object", None),
    ("map", "object", None),
    ("list", "array", None),
    ("int", "integer", None),
    ("long", "integer", Some("int64")),
    ("float", "number", None),
    ("double", "number", None),
    ("bool", "boolean", None),
    ("str", "string", None),
    ("text", "string", None),
    ("uuid", "string", Some("uuid")),
    ("date", "string", Some("date")),
    ("date-time", "string", Some("date-time")),
    ("file", "string", Some("binary")),
];

const KNOWN_TYPES: [&str; 6] = ["object", "array", "string", "number", "integer", "boolean"];

/// A keyword, what its value has to be, and that in words.
type Keyword = (&'static str, fn(&Value) -> bool, &'static str);

/// Keywords with the JSON type that their values have.
const KEYWORDS: [Keyword; 24] = [
    ("title", Value::is_string, "a string"),
    ("description", Value::is_string, "a string"),
    ("format", Value::is_string, "a string"),
    ("pattern", Value::is_string, "a string"),
    ("nullable", Value::is_boolean, "a boolean"),
    ("deprecated", Value::is_boolean, "a boolean"),
    ("readOnly", Value::is_boolean, "a boolean"),
    ("writeOnly", Value::is_boolean, "a boolean"),
    ("uniqueItems", Value::is_boolean, "a boolean"),
    ("exclusiveMinimum", Value::is_boolean, "a boolean"),
    ("exclusiveMaximum", Value::is_boolean, "a boolean"),
    ("minimum", Value::is_number, "a number"),
    ("maximum", Value::is_number, "a number"),
    ("multipleOf", Value::is_number, "a number"),
    ("minLength", Value::is_u64, "a whole number"),
    ("maxLength", Value::is_u64, "a whole number"),
    ("minItems", Value::is_u64, "a whole number"),
    ("maxItems", Value::is_u64, "a whole number"),
    ("minProperties", Value::is_u64, "a whole number"),
    ("maxProperties", Value::is_u64, "a whole number"),
    ("properties", Value::is_object, "an object"),
    ("externalDocs", Value::is_object, "an object"),
    ("discriminator", Value::is_object, "an object"),
    ("enum", Value::is_array, "a list"),
];

/// Repairs one schema, not what is below it.
pub(super) fn repair(node: &mut Value, at: &str, log: &mut Log<'_>, moves: &mut Moves<'_>) {
    let schema = match node {
        Value::Object(schema) => schema,
        Value::Bool(true) => {
            *node = json!({});
            return;
        }
        _ => {
            let message = format!("`{}` is not a schema; any JSON is accepted", short(node));
            log(Severity::Repair, at, message, Some("write a schema, or `{}`"));
            *node = json!({});
            return;
        }
    };
    if is_reference(schema, at, log, moves) {
        return;
    }
    repair_spelling(schema, at, log);
    repair_keywords(schema, at, log);
    repair_type(schema, at, log);
    repair_required(schema, at, log);
    values::repair(schema, at, log);
    repair_lists(schema, at, log);
    repair_items(schema, at, log, moves);
    if schema.get("additionalProperties").is_some_and(|value| !value.is_boolean() && !value.is_object()) {
        schema.shift_remove("additionalProperties");
        log(
            Severity::Repair,
            at,
            "`additionalProperties` is neither a schema nor a boolean and is ignored".into(),
            Some("write a schema, or `true` or `false`"),
        );
    }
    meaningless::remove_default(schema, at, log);
}

/// Whether a schema is only a reference. Siblings of `$ref` are lost by every typed parser: the reference moves into
/// an arm, and they are a schema like any other.
fn is_reference(schema: &mut Map<String, Value>, at: &str, log: &mut Log<'_>, moves: &mut Moves<'_>) -> bool {
    let Some(reference) = schema.get("$ref") else { return false };
    if !reference.is_string() {
        let message = format!("`$ref: {}` is not a reference and is ignored", short(reference));
        log(Severity::Repair, at, message, Some("write it like `#/components/schemas/Name`"));
        schema.shift_remove("$ref");
        return false;
    }
    if schema.len() == 1 {
        return true;
    }
    let siblings = schema.keys().filter(|key| *key != "$ref").cloned().collect::<Vec<_>>().join(", ");
    let parts = schema.get("allOf").and_then(Value::as_array).map_or(0, Vec::len);
    let keyword = move_into_arm(schema);
    // The reference comes first.
    let part = |index: usize| pointer::join(at, &["allOf", &index.to_string()]);
    moves(&(0..parts).map(|index| (part(index + 1), part(index))).collect::<Vec<_>>());
    let help = match keyword {
        "anyOf" => "write `anyOf: [{$ref: ...}, {type: string, nullable: true, enum: [null]}]`",
        _ => "write `allOf: [{$ref: ...}]` next to the other keys",
    };
    let message = format!("`$ref` has siblings ({siblings}); it is moved into an `{keyword}`");
    log(Severity::Repair, at, message, Some(help));
    false
}

/// Keys that differ from a keyword in case only.
fn repair_spelling(schema: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    const CAMEL: [&str; 10] = [
        "additionalProperties",
        "oneOf",
        "anyOf",
        "allOf",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "readOnly",
        "writeOnly",
    ];
    for keyword in CAMEL {
        let wrong = schema.keys().find(|key| *key != keyword && key.eq_ignore_ascii_case(keyword)).cloned();
        if let Some(wrong) = wrong
            && let Some(value) = schema.shift_remove(&wrong)
        {
            log(Severity::Repair, at, format!("`{wrong}` is read as `{keyword}`"), Some("correct the spelling"));
            schema.entry(keyword).or_insert(value);
        }
    }
}

fn repair_keywords(schema: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    if let Some(Value::String(property)) = schema.get("discriminator") {
        let object = json!({ "propertyName": property });
        schema.insert("discriminator".to_owned(), object);
        let message = "`discriminator` is a string; it is read as its `propertyName`";
        log(Severity::Repair, at, message.into(), Some("write `discriminator: {propertyName: ...}`"));
    }
    if schema.get("discriminator").is_some_and(|value| value.is_object() && !value["propertyName"].is_string()) {
        schema.shift_remove("discriminator");
        let message = "`discriminator` has no `propertyName` and is ignored";
        log(Severity::Repair, at, message.into(), Some("add `propertyName`"));
    }
    repair_mapping(schema, at, log);
    // A schema has fewer keys than there are keywords.
    let is_wrong =
        |key: &String, value: &Value| KEYWORDS.iter().find(|(known, is_valid, _)| key == known && !is_valid(value));
    let wrong: Vec<_> = schema.iter().filter_map(|(key, value)| is_wrong(key, value)).collect();
    for &(keyword, is_valid, expected) in wrong {
        let Some(value) = schema.get(keyword) else { continue };
        let whole =
            value.as_f64().filter(|number| expected == "a whole number" && *number >= 0.0 && number.fract() == 0.0);
        let parsed = value.as_str().and_then(|text| text.parse::<Value>().ok()).filter(is_valid);
        let message = match whole.map(|number| json!(number as u64)).or(parsed) {
            Some(value) => {
                schema.insert(keyword.to_owned(), value);
                format!("`{keyword}` is written as {expected}")
            }
            None => {
                schema.shift_remove(keyword);
                format!("`{keyword}` is not {expected} and is ignored")
            }
        };
        log(Severity::Repair, at, message, Some("correct the value"));
    }
}

/// One value of a mapping that is not a text would cost the whole schema.
fn repair_mapping(schema: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    let Some(Value::Object(discriminator)) = schema.get_mut("discriminator") else { return };
    let message = match discriminator.get_mut("mapping") {
        None => return,
        Some(Value::Object(mapping)) => {
            let before = mapping.len();
            mapping.retain(|_, value| value.is_string());
            if mapping.len() == before {
                return;
            }
            "`mapping` holds something that is not a reference, which is ignored"
        }
        Some(_) => {
            discriminator.shift_remove("mapping");
            "`mapping` is not an object and is ignored"
        }
    };
    log(Severity::Repair, at, message.into(), Some("map values to names of schemas, or to references"));
}

fn repair_type(schema: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    let Some(value) = schema.get("type") else { return };
    let name = value.as_str().unwrap_or_default().to_owned();
    if KNOWN_TYPES.contains(&name.as_str()) {
        return;
    }
    let known = TYPES.iter().find(|(wrong, ..)| wrong.eq_ignore_ascii_case(&name));
    let lower = KNOWN_TYPES.iter().find(|known| known.eq_ignore_ascii_case(&name));
    let message = match (known, lower) {
        (Some((_, name, format)), _) => {
            schema.insert("type".to_owned(), json!(name));
            if let Some(format) = format {
                schema.entry("format").or_insert_with(|| json!(format));
            }
            format!("`type: {}` is read as `{name}`", short(&json!(known.map(|known| known.0))))
        }
        (None, Some(lower)) => {
            schema.insert("type".to_owned(), json!(lower));
            format!("`type: {name}` is read as `{lower}`")
        }
        (None, None) => {
            let message = format!("`type: {}` is unknown and is ignored", short(value));
            schema.shift_remove("type");
            message
        }
    };
    log(Severity::Repair, at, message, Some("types are object, array, string, number, integer and boolean"));
}

fn repair_required(schema: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    let help = Some("list the names of required properties");
    match schema.get_mut("required") {
        None => {}
        Some(Value::Array(names)) => {
            let before = names.len();
            names.retain(Value::is_string);
            if names.len() < before {
                log(Severity::Repair, at, "`required` holds something that is not a name; it is ignored".into(), help);
            }
            let mut seen = BTreeSet::new();
            let before = names.len();
            names.retain(|name| seen.insert(name.to_string()));
            if names.len() < before {
                log(Severity::Repair, at, "`required` lists a name twice".into(), Some("list each name once"));
            }
            if names.is_empty() {
                schema.shift_remove("required");
                log(Severity::Repair, at, "`required` is empty and is ignored".into(), Some("remove it"));
            }
        }
        Some(other) => {
            let message = format!("`required: {}` is not a list of names and is ignored", short(other));
            schema.shift_remove("required");
            log(Severity::Repair, at, message, help);
        }
    }
}

fn repair_lists(schema: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    for keyword in ["allOf", "oneOf", "anyOf"] {
        let message = match schema.get_mut(keyword) {
            None => continue,
            Some(Value::Array(arms)) if !arms.is_empty() => continue,
            Some(Value::Array(_)) => {
                schema.shift_remove(keyword);
                format!("`{keyword}` is empty and is ignored")
            }
            Some(other) if other.is_object() => {
                *other = Value::Array(vec![other.take()]);
                format!("`{keyword}` is not a list; it is read as a list of one")
            }
            Some(_) => {
                schema.shift_remove(keyword);
                format!("`{keyword}` is not a list and is ignored")
            }
        };
        log(Severity::Repair, at, message, Some("write a list of schemas"));
    }
}

fn repair_items(schema: &mut Map<String, Value>, at: &str, log: &mut Log<'_>, moves: &mut Moves<'_>) {
    if schema.get("type").and_then(Value::as_str) == Some("array") && !schema.contains_key("items") {
        schema.insert("items".to_owned(), json!({}));
        log(Severity::Repair, at, "an array has no `items`; they may be any JSON".into(), Some("add `items`"));
    }
    if let Some(Value::Array(items)) = schema.get_mut("items") {
        let mut items = std::mem::take(items);
        let all = pointer::push(at, "items");
        let was = |index: usize| pointer::push(&all, index.to_string());
        let item = match items.pop() {
            None => json!({}),
            Some(only) if items.is_empty() => {
                moves(&[(all.clone(), was(0))]);
                only
            }
            Some(last) => {
                items.push(last);
                let arm = |index: usize| pointer::join(&all, &["anyOf", &index.to_string()]);
                moves(&(0..items.len()).map(|index| (arm(index), was(index))).collect::<Vec<_>>());
                json!({ "anyOf": items })
            }
        };
        schema.insert("items".to_owned(), item);
        log(
            Severity::Repair,
            at,
            "`items` is a list; items may be of any of its types".into(),
            Some("write one schema"),
        );
    }
}

/// A value as a message shows it.
pub(super) fn short(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    if text.chars().count() > 40 { format!("{}…", text.chars().take(40).collect::<String>()) } else { text }
}
