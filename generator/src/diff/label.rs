//! What readers call a place of a document.

use serde_json::Value;

use crate::ir::Method;
use crate::pointer;

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
