//! `info`: what a document says about itself.

use serde_json::{Map, Value, json};

use super::Log;
use crate::diagnostic::Severity;

/// What `info` has in OpenAPI 3.0, next to extensions.
const KEYS: [&str; 6] = ["title", "version", "description", "termsOfService", "contact", "license"];

pub(super) fn repair(info: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    for key in ["title", "version"] {
        match info.get(key) {
            Some(Value::String(_)) => {}
            Some(value) if value.is_number() => {
                let text = value.to_string();
                info.insert(key.to_owned(), json!(text));
                log(Severity::Repair, at, format!("`{key}` is a number; it is read as text"), Some("put it in quotes"));
            }
            _ => {
                info.insert(key.to_owned(), json!(""));
                log(Severity::Repair, at, format!("`info` has no `{key}`"), Some("add it"));
            }
        }
    }
    keep_texts(info, "", &["description", "termsOfService"], at, log);
    if let Some(Value::String(name)) = info.get("license") {
        let license = json!({ "name": name });
        info.insert("license".to_owned(), license);
        log(
            Severity::Repair,
            at,
            "`license` is text; it is read as its name".into(),
            Some("write `license: {name: ...}`"),
        );
    }
    keep_object(info, "license", &["name", "url"], at, log);
    keep_object(info, "contact", &["name", "url", "email"], at, log);
    if info.get("license").is_some_and(|license| license.get("name").is_none()) {
        info.shift_remove("license");
        log(Severity::Repair, at, "`license` has no `name` and is ignored".into(), Some("name the licence"));
    }
    keep_known(info, "info", &KEYS, at, log);
}

/// Removes what has to be a text and is not.
fn keep_texts(object: &mut Map<String, Value>, of: &str, keys: &[&str], at: &str, log: &mut Log<'_>) {
    for key in keys {
        if object.get(*key).is_some_and(|value| !value.is_string()) {
            object.shift_remove(*key);
            log(Severity::Repair, at, format!("`{of}{key}` is not a string and is ignored"), Some("write a string"));
        }
    }
}

/// Keeps what an object of `info` says in texts.
fn keep_object(info: &mut Map<String, Value>, key: &str, keys: &[&str], at: &str, log: &mut Log<'_>) {
    match info.get_mut(key) {
        None => {}
        Some(Value::Object(object)) => {
            keep_texts(object, &format!("{key}."), keys, at, log);
            keep_known(object, key, keys, at, log);
        }
        Some(_) => {
            info.shift_remove(key);
            log(Severity::Repair, at, format!("`{key}` is not an object and is ignored"), Some("write an object"));
        }
    }
}

fn keep_known(object: &mut Map<String, Value>, name: &str, keys: &[&str], at: &str, log: &mut Log<'_>) {
    object.retain(|key, _| {
        let is_known = keys.contains(&key.as_str()) || key.starts_with("x-");
        if !is_known {
            let message = format!("`{name}` has `{key}`, which OpenAPI does not define; it is ignored");
            log(Severity::Repair, at, message, Some("remove it, or begin its name with `x-`"));
        }
        is_known
    });
}
