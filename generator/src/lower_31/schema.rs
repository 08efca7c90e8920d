use serde_json::{Map, Value, json};

use super::{Log, conditions, names, tuples, types};
use crate::diagnostic::Severity;
use crate::document::{ANNOTATIONS, move_into_arm};
use crate::later::Mark;

/// Rewrites one schema.
pub(super) fn lower(node: &mut Value, at: &str, is_31: bool, log: &mut Log<'_>) -> Option<Mark> {
    if let Value::Bool(is_anything) = node {
        *node = if *is_anything { json!({}) } else { json!({ "not": {} }) };
        if !is_31 {
            let message = "a boolean is used as a schema; `true` admits anything and `false` nothing";
            log(Severity::Repair, at, message, Some("write `{}` or `not: {}`"));
        }
    }
    let schema = node.as_object_mut()?;
    if is_31 {
        lower_reference(schema);
        lower_anything(schema, at, log);
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
    // An empty `required` says nothing.
    if is_31 && schema.get("required").and_then(Value::as_array).is_some_and(Vec::is_empty) {
        schema.shift_remove("required");
    }
    drop_identity(schema);
    let mark = lower_content(schema, at, log);
    names::lower_unevaluated(schema);
    names::lower_patterns(schema, at, log);
    names::lower_names(schema, at, log);
    tuples::lower(schema, at, is_31, log);
    conditions::lower_checks(schema, at, log);
    conditions::lower_conditions(schema, at, log);
    types::lower(schema, at, is_31, log);
    mark
}

/// Keywords that say how a schema is called and which dialect it is written in.
pub const IDENTITY: [&str; 9] = [
    "$id",
    "$schema",
    "$vocabulary",
    "$comment",
    "$anchor",
    "$dynamicAnchor",
    "$dynamicRef",
    "$recursiveAnchor",
    "$recursiveRef",
];

fn drop_identity(schema: &mut Map<String, Value>) {
    schema.retain(|key, _| !key.starts_with('$') || !IDENTITY.contains(&key.as_str()));
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

/// What is next to `$ref` counts in 3.1, and is lost in 3.0.
fn lower_reference(schema: &mut Map<String, Value>) {
    if schema.len() > 1 && schema.get("$ref").is_some_and(Value::is_string) {
        move_into_arm(schema);
    }
}

/// An alternative that says nothing admits anything, since 3.1 says null with a type: `anyOf: [{type: string}, {}]`. In 3.0 it
/// is how documents write null.
fn lower_anything(schema: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    let says_nothing = |arm: &Value| match arm {
        Value::Object(arm) => arm.keys().all(|key| ANNOTATIONS.contains(&key.as_str()) || key.starts_with("x-")),
        arm => *arm == true,
    };
    for keyword in ["oneOf", "anyOf"] {
        let arms = schema.get(keyword).and_then(Value::as_array);
        if arms.is_some_and(|arms| arms.iter().any(says_nothing)) {
            schema.shift_remove(keyword);
            let message = format!("an arm of `{keyword}` admits anything, so that the other arms say nothing");
            log(Severity::Note, at, &message, Some("remove the arm, or describe it"));
        }
    }
}

/// Encodings that leave a text as it is.
const IDENTITIES: [&str; 3] = ["7bit", "8bit", "binary"];

/// `contentEncoding` and `contentMediaType` say what 3.0 says with `format`.
fn lower_content(schema: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) -> Option<Mark> {
    let encoding = schema.shift_remove("contentEncoding");
    let other = encoding.as_ref().and_then(Value::as_str).filter(|name| !IDENTITIES.contains(name));
    if let Some(other) = other.filter(|name| !name.starts_with("base64")) {
        let message = format!("`contentEncoding: {other}` is not decoded: the text stays as it is");
        log(Severity::Note, at, &message, Some("write `base64` where the API takes it"));
    }
    let media_type = schema.shift_remove("contentMediaType");
    let mut mark = None;
    let format = match (encoding.as_ref().and_then(Value::as_str), media_type.as_ref().and_then(Value::as_str)) {
        (Some("base64"), _) => "byte",
        (Some("base64url"), _) => "base64url",
        (None, Some(media_type)) if media_type != "application/json" => {
            mark = Some(Mark::Held(media_type.to_owned()));
            "binary"
        }
        _ => return None,
    };
    schema.entry("format").or_insert_with(|| json!(format));
    mark
}
