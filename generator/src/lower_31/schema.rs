use serde_json::{Map, Value, json};

use crate::diagnostic::Severity;

/// How a rewrite is reported: severity, pointer, message, help.
type Log<'l> = dyn FnMut(Severity, &str, &str, Option<&str>) + 'l;

/// Keywords that have no form in 3.0 and whose loss a caller may notice.
const DROPPED: [&str; 8] = [
    "if",
    "then",
    "else",
    "unevaluatedProperties",
    "unevaluatedItems",
    "dependentSchemas",
    "propertyNames",
    "contains",
];

/// Keywords that describe a schema and do not constrain values: they stay outside when a schema is split.
const ANNOTATIONS: [&str; 8] =
    ["title", "description", "default", "example", "deprecated", "readOnly", "writeOnly", "externalDocs"];

/// Rewrites one schema.
pub(super) fn lower(node: &mut Value, at: &str, is_31: bool, log: &mut Log<'_>) {
    let Some(schema) = node.as_object_mut() else { return };
    if is_31 {
        lower_reference(schema);
    }
    let mut repaired = |message: &str| {
        if !is_31 {
            log(Severity::Repair, at, message, Some("this form belongs to OpenAPI 3.1"));
        }
    };
    if let Some(value) = schema.shift_remove("const") {
        schema.insert("enum".to_owned(), json!([value]));
        repaired("`const` is written as an `enum` of one value");
    }
    for (bound, exclusive) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
        if schema.get(exclusive).is_some_and(Value::is_number)
            && let Some(value) = schema.insert(exclusive.to_owned(), Value::Bool(true))
        {
            lower_bound(schema, bound, exclusive, value);
            repaired("a numeric exclusive bound is written as a bound and a flag");
        }
    }
    if let Some(Value::Array(examples)) = schema.shift_remove("examples")
        && let Some(first) = examples.into_iter().next()
    {
        schema.entry("example").or_insert(first);
        repaired("`examples` of a schema is written as one `example`");
    }
    lower_content(schema);
    lower_patterns(schema, at, log);
    if let Some(Value::Array(items)) = schema.shift_remove("prefixItems") {
        schema.insert("items".to_owned(), json!({ "anyOf": items }));
        log(
            Severity::Degradation,
            at,
            "a tuple became a list: its items may each be of any of the listed types",
            Some("describe an object with named properties"),
        );
    }
    for keyword in DROPPED {
        if schema.shift_remove(keyword).is_some() && !matches!(keyword, "then" | "else") {
            let message = format!("`{keyword}` has no form in a Rust type and is ignored");
            log(Severity::Degradation, at, &message, Some("state what it means in the description"));
        }
    }
    lower_type(schema, at, is_31, log);
}

/// Of two bounds the narrower one counts.
fn lower_bound(schema: &mut Map<String, Value>, bound: &str, exclusive: &str, value: Value) {
    let known = schema.get(bound).and_then(Value::as_f64);
    let is_narrower = |(known, value): (f64, f64)| if bound == "minimum" { known > value } else { known < value };
    if known.zip(value.as_f64()).is_some_and(is_narrower) {
        schema.shift_remove(exclusive);
    } else {
        schema.insert(bound.to_owned(), value);
    }
}

/// Properties whose names match a pattern are properties of any name.
fn lower_patterns(schema: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    let Some(Value::Object(patterns)) = schema.shift_remove("patternProperties") else { return };
    let mut values: Vec<Value> = patterns.into_iter().map(|(_, value)| value).collect();
    let value = if values.len() == 1 { values.swap_remove(0) } else { json!({ "anyOf": values }) };
    let is_free = matches!(schema.get("additionalProperties"), None | Some(Value::Bool(_)));
    if is_free {
        schema.insert("additionalProperties".to_owned(), value);
    }
    let message = if is_free {
        "the patterns of `patternProperties` are ignored: further properties may have any name"
    } else {
        "`patternProperties` beside `additionalProperties` is ignored"
    };
    let severity = if is_free { Severity::Note } else { Severity::Degradation };
    log(severity, at, message, Some("write `additionalProperties`, and state the pattern in the description"));
}

/// What stands beside `$ref` counts in 3.1, and is lost in 3.0.
fn lower_reference(schema: &mut Map<String, Value>) {
    if schema.len() > 1
        && let Some(reference) = schema.shift_remove("$ref")
    {
        let mut parts = vec![json!({ "$ref": reference })];
        if let Some(Value::Array(more)) = schema.shift_remove("allOf") {
            parts.extend(more);
        }
        schema.insert("allOf".to_owned(), Value::Array(parts));
    }
}

/// `contentEncoding` and `contentMediaType` say what 3.0 says with `format`.
fn lower_content(schema: &mut Map<String, Value>) {
    let encoding = schema.shift_remove("contentEncoding");
    let media_type = schema.shift_remove("contentMediaType");
    let format = match (encoding.as_ref().and_then(Value::as_str), media_type.as_ref().and_then(Value::as_str)) {
        (Some("base64" | "base64url"), _) => "byte",
        (None, Some(media_type)) if media_type != "application/json" => "binary",
        _ => return,
    };
    schema.entry("format").or_insert_with(|| json!(format));
}

fn lower_type(schema: &mut Map<String, Value>, at: &str, is_31: bool, log: &mut Log<'_>) {
    if schema.get("type").and_then(Value::as_str) == Some("null") {
        schema.shift_remove("type");
        schema.insert("nullable".to_owned(), Value::Bool(true));
        schema.insert("enum".to_owned(), json!([null]));
        if !is_31 {
            log(
                Severity::Repair,
                at,
                "`type: \"null\"` is written as a nullable schema",
                Some("write `nullable: true`"),
            );
        }
        return;
    }
    let Some(Value::Array(types)) = schema.get("type") else { return };
    let mut types: Vec<Value> = types.clone();
    let before = types.len();
    types.retain(|name| name != "null");
    schema.shift_remove("type");
    if types.len() < before {
        schema.insert("nullable".to_owned(), Value::Bool(true));
        if let Some(Value::Array(values)) = schema.get_mut("enum")
            && !values.contains(&Value::Null)
        {
            values.push(Value::Null);
        }
    }
    if !is_31 {
        log(
            Severity::Repair,
            at,
            "a list of types is written as `nullable` and alternatives",
            Some("write one `type`"),
        );
    }
    if types.len() <= 1 {
        if let Some(only) = types.pop() {
            schema.insert("type".to_owned(), only);
        } else if before > 0 {
            schema.insert("enum".to_owned(), json!([null]));
        }
        return;
    }
    split(schema, types);
}

/// Several types become alternatives of one type each.
fn split(schema: &mut Map<String, Value>, types: Vec<Value>) {
    let mut inner = Map::new();
    let keys: Vec<String> = schema.keys().cloned().collect();
    for key in keys {
        if !ANNOTATIONS.contains(&key.as_str())
            && key != "nullable"
            && !key.starts_with("x-")
            && let Some(value) = schema.shift_remove(&key)
        {
            inner.insert(key, value);
        }
    }
    let arms = types
        .into_iter()
        .map(|name| {
            let mut arm = inner.clone();
            arm.retain(|key, _| applies(key, name.as_str().unwrap_or_default()));
            if let Some(Value::Array(values)) = arm.get_mut("enum") {
                values.retain(|value| is_of_type(value, name.as_str().unwrap_or_default()));
            }
            arm.insert("type".to_owned(), name);
            Value::Object(arm)
        })
        .collect();
    schema.insert("anyOf".to_owned(), Value::Array(arms));
}

/// Whether a keyword says anything about values of a type.
fn applies(keyword: &str, name: &str) -> bool {
    match keyword {
        "properties"
        | "required"
        | "additionalProperties"
        | "minProperties"
        | "maxProperties"
        | "patternProperties" => name == "object",
        "items" | "minItems" | "maxItems" | "uniqueItems" => name == "array",
        "minLength" | "maxLength" | "pattern" => name == "string",
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
            name == "number" || name == "integer"
        }
        _ => true,
    }
}

fn is_of_type(value: &Value, name: &str) -> bool {
    match name {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}
