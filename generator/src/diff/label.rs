//! What readers call a place of a document.

use serde_json::Value;

use crate::document::local_reference;
use crate::ir::Method;
use crate::pointer;

/// How many parts of parts are followed.
const PARTS: usize = 8;

/// `Output.name`, or `GET /pets, parameter limit`.
pub(super) fn label(root: &Value, at: &str) -> String {
    let segments: Vec<String> = pointer::segments(at).collect();
    let words: Vec<&str> = segments.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] => "document".to_owned(),
        ["paths", path, rest @ ..] => match Method::of_keys(rest) {
            Some((method, count)) => {
                let prefix = pointer::join("", &words[..2 + count]);
                let inner = inner(root, &prefix, &rest[count..]);
                format!("{} {path}{}", method.as_str(), comma(&inner))
            }
            None => {
                let inner = inner(root, &pointer::join("", &words[..2]), rest);
                format!("{path}{}", comma(&inner))
            }
        },
        ["components", "schemas", name, rest @ ..] => format!("{name}{}", of_schema(rest)),
        ["components", section, name, rest @ ..] => {
            let noun = match *section {
                "parameters" => "parameter",
                "responses" => "answer",
                "requestBodies" => "body",
                "headers" => "header",
                "securitySchemes" => "security scheme",
                other => other,
            };
            format!("{noun} {name}{}", of_schema(rest))
        }
        ["webhooks", name, ..] => format!("webhook {name}"),
        ["servers", ..] => "servers".to_owned(),
        [other, rest @ ..] => format!("{other}{}", of_schema(rest)),
    }
}

/// A place in a part of a schema that is another component, as the same place in the whole: what is said is about the whole, of which the
/// new document has no such part, or another one there. Nothing where the place is not in a part of what is there now.
pub(super) fn in_whole(old: &Value, at: &str, now: &str) -> Option<String> {
    let (part, whole) = (pointer::holder(at), pointer::holder(now));
    let are_schemas = [part, whole].iter().all(|holder| holder.starts_with("/components/schemas/"));
    let is_in = are_schemas && part != whole && is_part(old, part, whole, PARTS);
    is_in.then(|| format!("{whole}{}", &at[part.len()..]))
}

/// The pointer of a property of a part, where it is in the whole: it is still there in the part, which the whole has no more, or had not
/// before. Nothing where the part itself is another one.
pub(super) fn of_owner(other: &Value, at: &str, owner: &str) -> Option<String> {
    let (part, whole) = (pointer::holder(at), pointer::holder(owner));
    let is_of_part = part != whole && whole == owner && part.starts_with("/components/schemas/");
    (is_of_part && other.pointer(at).is_some()).then(|| format!("{whole}{}", &at[part.len()..]))
}

/// Whether a component is one of the parts of another one, or of a part.
fn is_part(root: &Value, part: &str, whole: &str, far: usize) -> bool {
    let Some(far) = far.checked_sub(1) else { return false };
    let parts = root.pointer(whole).and_then(|node| node.get("allOf")).and_then(Value::as_array);
    let mut parts = parts.into_iter().flatten().filter_map(local_reference);
    parts.any(|target| target == part || is_part(root, part, target, far))
}

fn comma(text: &str) -> String {
    if text.is_empty() || text.starts_with('.') { text.to_owned() } else { format!(", {text}") }
}

/// A place in an operation.
fn inner(root: &Value, prefix: &str, rest: &[&str]) -> String {
    match rest {
        [] => String::new(),
        ["parameters", index, rest @ ..] => {
            let node = root.pointer(&pointer::join(prefix, &["parameters", index]));
            let name = node.and_then(|node| node.get("name")).and_then(Value::as_str).unwrap_or(index);
            format!("parameter {name}{}", of_schema(rest))
        }
        ["requestBody", rest @ ..] => format!("body{}", of_content(rest)),
        ["responses", status, "headers", name, rest @ ..] => format!("{status} header {name}{}", of_schema(rest)),
        ["responses", status, rest @ ..] => format!("{status} answer{}", of_content(rest)),
        ["callbacks", name, rest @ ..] => format!("callback {name}{}", of_schema(rest)),
        [key, ..] => (*key).to_owned(),
    }
}

/// A place below a media type, which is said where it is not JSON.
fn of_content(rest: &[&str]) -> String {
    match rest {
        ["content", media_type, rest @ ..] if *media_type == "application/json" => of_schema(rest),
        ["content", media_type, rest @ ..] => format!(" ({media_type}){}", of_schema(rest)),
        rest => of_schema(rest),
    }
}

/// A place in a schema: `.owner.names[]`. Keywords at its end are what the change is about already.
fn of_schema(rest: &[&str]) -> String {
    let mut text = String::new();
    let mut rest = rest;
    while let Some((first, others)) = rest.split_first() {
        rest = others;
        match (*first, others) {
            ("properties", [name, others @ ..]) => {
                text.push('.');
                text.push_str(name);
                rest = others;
            }
            ("items", _) => text.push_str("[]"),
            ("additionalProperties", _) => text.push_str("{}"),
            ("oneOf" | "anyOf", [index, others @ ..]) => {
                let number =
                    index.parse::<usize>().map_or_else(|_| (*index).to_owned(), |index| (index + 1).to_string());
                text.push_str(&format!(" alternative {number}"));
                rest = others;
            }
            ("allOf", [_, others @ ..]) => rest = others,
            _ => {}
        }
    }
    text
}
