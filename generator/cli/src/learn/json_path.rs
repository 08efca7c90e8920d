//! Places of a document as JSONPath (RFC 9535), which overlays name them by.

use openapi_terms::pointer::unescape;
use serde_json::Value;

/// The step to a member: `.name` or `['any name']`.
fn member(name: &str) -> String {
    let mut characters = name.chars();
    let starts = characters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_');
    if starts && characters.all(|character| character.is_ascii_alphanumeric() || character == '_') {
        return format!(".{name}");
    }
    format!("[{}]", quoted(name))
}

/// A text in quotes.
pub fn quoted(text: &str) -> String {
    let mut quoted = String::from("'");
    for character in text.chars() {
        match character {
            '\'' | '\\' => quoted.extend(['\\', character]),
            character if character.is_control() => quoted.push_str(&format!("\\u{:04x}", u32::from(character))),
            character => quoted.push(character),
        }
    }
    quoted + "'"
}

/// The path of a pointer into a document: positions in lists are numbers.
pub fn of(root: &Value, pointer: &str) -> String {
    let mut path = "$".to_owned();
    let mut node = Some(root);
    for step in pointer.split('/').skip(1).map(unescape) {
        match node {
            Some(Value::Array(items)) => {
                path.push_str(&format!("[{step}]"));
                node = step.parse::<usize>().ok().and_then(|index| items.get(index));
            }
            other => {
                path.push_str(&member(&step));
                node = other.and_then(|object| object.get(&step));
            }
        }
    }
    path
}
