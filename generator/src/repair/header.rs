//! Headers of answers and of parts of forms.
//!
//! Typed parsing refuses a response for one header that is wrong: `x-request-id: {type: string}`, as Swagger 2.0 wrote it.
//! Only what describes a header is kept.

use serde_json::{Map, Value, json};

use super::Log;
use super::node::require_schema;
use super::schema::short;
use crate::diagnostic::Severity;

/// Repairs the `headers` of a response or of an encoding, not what is below them.
pub(super) fn repair_map(holder: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    let Some(headers) = holder.get_mut("headers") else { return };
    let Value::Object(headers) = headers else {
        let message = format!("`headers: {}` is not an object and is ignored", short(headers));
        log(Severity::Repair, at, message, Some("map names to headers"));
        holder.shift_remove("headers");
        return;
    };
    headers.retain(|name, header| {
        let is_header = header.is_object();
        if !is_header {
            let message = format!("the header `{name}` is not an object and is ignored");
            log(Severity::Repair, at, message, Some("write a header with `schema`"));
        }
        is_header
    });
}

/// Repairs one header.
pub(super) fn repair(header: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    let named = [header.shift_remove("name"), header.shift_remove("in")];
    if named.iter().any(Option::is_some) {
        let message = "a header is named by its key; `name` and `in` are ignored";
        log(Severity::Repair, at, message.into(), Some("remove them"));
    }
    if header.contains_key("type") && !header.contains_key("schema") && !header.contains_key("content") {
        move_into_schema(header, at, log);
    }
    header.retain(|key, value| match key.as_str() {
        "schema" | "content" | "description" | "required" | "deprecated" => {
            let is_valid = match key.as_str() {
                "schema" => value.is_object() || value.is_boolean(),
                "content" => value.is_object(),
                "description" => value.is_string(),
                _ => value.is_boolean(),
            };
            if !is_valid {
                let message = format!("`{key}: {}` of a header is ignored", short(value));
                log(Severity::Repair, at, message, Some("correct the value"));
            }
            is_valid
        }
        key => key.starts_with("x-"),
    });
    require_schema(header, at, log);
}

/// Swagger 2.0 has the keywords of a schema in the header itself.
fn move_into_schema(header: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    const OWN: [&str; 3] = ["description", "required", "deprecated"];
    let mut schema = Map::new();
    for (key, value) in std::mem::take(header) {
        let is_own = OWN.contains(&key.as_str()) && !value.is_array();
        if is_own || key.starts_with("x-") {
            header.insert(key, value)
        } else {
            schema.insert(key, value)
        };
    }
    header.insert("schema".to_owned(), json!(schema));
    log(Severity::Repair, at, "`type` of a header is read as that of its `schema`".into(), Some("write `schema`"));
}
