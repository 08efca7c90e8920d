//! `nullable` without `type`.
//!
//! OpenAPI 3.0.3 lets `nullable` count next to a `type` only. Documents write it next to `allOf`, `oneOf` and `anyOf`, and
//! mean what they write; a validator refuses the null, or the whole schema. Null is written as an alternative there.

use serde_json::{Map, Value, json};

use crate::diagnostic::{Findings, Severity};
use crate::document::{ANNOTATIONS, Document, Kind, null_alone, walk_parts_mut};
use crate::pointer;

/// Keywords that are about values of one type, which a schema without `type` means then.
const OF_TYPES: [(&str, &str); 16] = [
    ("properties", "object"),
    ("additionalProperties", "object"),
    ("required", "object"),
    ("minProperties", "object"),
    ("maxProperties", "object"),
    ("items", "array"),
    ("minItems", "array"),
    ("maxItems", "array"),
    ("uniqueItems", "array"),
    ("minLength", "string"),
    ("maxLength", "string"),
    ("pattern", "string"),
    ("format", "string"),
    ("minimum", "number"),
    ("maximum", "number"),
    ("multipleOf", "number"),
];

/// Formats of numbers, which documents write without `type`, too.
const OF_NUMBERS: [(&str, &str); 6] = [
    ("int32", "integer"),
    ("int64", "integer"),
    ("uint32", "integer"),
    ("uint64", "integer"),
    ("float", "number"),
    ("double", "number"),
];

/// What a schema with `nullable` is written as.
enum Form {
    /// With the type that its keywords are about.
    Typed(&'static str),
    /// With null among its values.
    Listed,
    /// With null as another of its alternatives.
    Alternative(&'static str),
    /// As an alternative to null. Its only keyword is an `allOf` of one part, or not.
    Wrapped { is_one_part: bool },
    /// Without `nullable`: it admits every value.
    Anything,
}

/// Writes null where it counts.
pub(super) fn state(document: &mut Document, findings: &mut Findings) {
    let sources = &document.sources;
    let stated = walk_parts_mut(&mut document.root, |stated: &mut Stated, node, kind, at| {
        let Some(schema) = node.as_object_mut().filter(|_| kind == Kind::Schema) else { return };
        let Stated { findings, moved } = stated;
        let mut report = |at: &str, form: &Form| {
            let (message, help) = said(form);
            findings.add(Severity::Repair, sources.place(at), message, help.to_owned());
        };
        state_arms(schema, at, &mut report);
        if schema.contains_key("type") || schema.contains_key("$ref") {
            return;
        }
        if schema.get("nullable") != Some(&Value::Bool(true)) {
            return;
        }
        let form = form(schema);
        report(at, &form);
        let arm = pointer::join(at, &["anyOf", "0"]);
        match form {
            Form::Wrapped { is_one_part: true } => moved.push((arm, pointer::join(at, &["allOf", "0"]))),
            Form::Wrapped { is_one_part: false } => moved.push((arm, at.to_owned())),
            _ => {}
        }
        apply(schema, form);
    });
    for Stated { findings: of_part, moved } in stated {
        findings.append(of_part);
        moved.into_iter().for_each(|(to, from)| document.sources.record_moved(&to, &from));
    }
}

/// What came of stating null in a part of a document.
#[derive(Default)]
struct Stated {
    findings: Findings,
    /// Where nodes are, and where they were.
    moved: Vec<(String, String)>,
}

/// An alternative that says no more than `nullable` is null.
fn state_arms(schema: &mut Map<String, Value>, at: &str, report: &mut dyn FnMut(&str, &Form)) {
    for keyword in ["oneOf", "anyOf"] {
        let Some(Value::Array(arms)) = schema.get_mut(keyword) else { continue };
        for (index, arm) in arms.iter_mut().enumerate() {
            let Some(alone) = arm.as_object_mut() else { continue };
            let is_null = !alone.contains_key("type") && alone.get("nullable") == Some(&Value::Bool(true));
            if is_null && !alone.contains_key("$ref") && matches!(form(alone), Form::Anything) {
                report(&pointer::join(at, &[keyword, &index.to_string()]), &Form::Alternative(keyword));
                if let Value::Object(null) = null_alone() {
                    alone.extend(null);
                }
            }
        }
    }
}

fn form(schema: &Map<String, Value>) -> Form {
    let says_nothing = |key: &str| ANNOTATIONS.contains(&key) || matches!(key, "nullable" | "discriminator");
    let mut keys = schema.keys().map(String::as_str).filter(|key| !says_nothing(key) && !key.starts_with("x-"));
    let (first, is_only) = (keys.next(), keys.next().is_none());
    match first {
        None => Form::Anything,
        Some("oneOf") if is_only => Form::Alternative("oneOf"),
        Some("anyOf") if is_only => Form::Alternative("anyOf"),
        Some("allOf") if is_only && schema.get("allOf").and_then(Value::as_array).is_some_and(|all| all.len() == 1) => {
            Form::Wrapped { is_one_part: true }
        }
        Some(_) if ["allOf", "oneOf", "anyOf", "not"].iter().any(|keyword| schema.contains_key(*keyword)) => {
            Form::Wrapped { is_one_part: false }
        }
        Some(_) => match schema.get("enum").and_then(Value::as_array) {
            Some(values) => type_of(values).map_or(Form::Listed, Form::Typed),
            None => implied(schema).map_or(Form::Anything, Form::Typed),
        },
    }
}

/// The one type of all values. Null alone is of any.
fn type_of(values: &[Value]) -> Option<&'static str> {
    let mut types = values.iter().filter_map(|value| match value {
        Value::Null => None,
        Value::String(_) => Some("string"),
        Value::Bool(_) => Some("boolean"),
        Value::Number(number) if number.is_f64() => Some("number"),
        Value::Number(_) => Some("integer"),
        Value::Array(_) => Some("array"),
        Value::Object(_) => Some("object"),
    });
    let first = types.next().unwrap_or("string");
    types.all(|other| other == first).then_some(first)
}

/// The type that the keywords of a schema are about.
fn implied(schema: &Map<String, Value>) -> Option<&'static str> {
    let format = schema.get("format").and_then(Value::as_str);
    let of_format = format.and_then(|format| OF_NUMBERS.iter().find(|(known, _)| *known == format));
    of_format.or_else(|| OF_TYPES.iter().find(|(keyword, _)| schema.contains_key(*keyword))).map(|(_, name)| *name)
}

fn apply(schema: &mut Map<String, Value>, form: Form) {
    match form {
        Form::Typed(name) => {
            schema.insert("type".to_owned(), json!(name));
            list_null(schema);
        }
        Form::Listed => {
            schema.shift_remove("nullable");
            list_null(schema);
        }
        Form::Alternative(keyword) => {
            schema.shift_remove("nullable");
            if let Some(Value::Array(arms)) = schema.get_mut(keyword)
                && !arms.iter().any(|arm| arm.get("nullable") == Some(&Value::Bool(true)))
            {
                arms.push(null_alone());
            }
        }
        Form::Wrapped { is_one_part } => wrap(schema, is_one_part),
        Form::Anything => _ = schema.shift_remove("nullable"),
    }
}

/// Where values are listed, null is one of them.
fn list_null(schema: &mut Map<String, Value>) {
    if let Some(Value::Array(values)) = schema.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
}

/// What a schema says of values becomes an alternative to null; what it says of itself stays.
fn wrap(schema: &mut Map<String, Value>, is_one_part: bool) {
    schema.shift_remove("nullable");
    let mut inner = Map::new();
    for (key, value) in std::mem::take(schema) {
        let is_own = ANNOTATIONS.contains(&key.as_str()) || key.starts_with("x-");
        if is_own {
            schema.insert(key, value)
        } else {
            inner.insert(key, value)
        };
    }
    let part = inner.get_mut("allOf").and_then(Value::as_array_mut).filter(|_| is_one_part).and_then(Vec::pop);
    schema.insert("anyOf".to_owned(), json!([part.unwrap_or(Value::Object(inner)), null_alone()]));
}

fn said(form: &Form) -> (String, &'static str) {
    let what = "`nullable` only counts next to `type`";
    match form {
        Form::Typed(name) => (format!("{what}; `type: {name}` is read"), "write the `type`"),
        Form::Listed => (format!("{what}; null is one of the values"), "list null in `enum`"),
        Form::Alternative(_) | Form::Wrapped { .. } => (
            format!("{what}; null is read as an alternative"),
            "write `anyOf: [..., {type: string, nullable: true, enum: [null]}]`",
        ),
        Form::Anything => (format!("{what}, and a schema that says nothing admits null"), "remove `nullable`"),
    }
}
