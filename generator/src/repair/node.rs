use serde_json::{Map, Value, json};

use super::operation::repair_servers;
use super::schema::short;
use super::{Log, header, info, security};
use crate::diagnostic::Severity;
use crate::document::Kind;

/// Repairs a node that is neither a schema, a path item nor an operation.
pub(super) fn repair(node: &mut Value, kind: Kind, at: &str, log: &mut Log<'_>) {
    let Some(object) = node.as_object_mut() else {
        if kind != Kind::Example && kind != Kind::Document {
            log(
                Severity::Repair,
                at,
                format!("an object belongs here, not `{}`", short(node)),
                Some("write an object"),
            );
            *node = empty(kind);
        } else if kind == Kind::Example {
            log(Severity::Repair, at, "an example is written without `value`".into(), Some("write `value: ...`"));
            *node = json!({ "value": node.take() });
        }
        return;
    };
    if object.contains_key("$ref") {
        if object.len() > 1 && !matches!(kind, Kind::Paths | Kind::Components | Kind::Responses) {
            object.retain(|key, _| key == "$ref");
            log(Severity::Repair, at, "`$ref` has siblings, which are ignored".into(), Some("remove them"));
        }
        return;
    }
    match kind {
        Kind::Document => repair_document(object, at, log),
        Kind::Info => info::repair(object, at, log),
        Kind::Response => repair_response(object, at, log),
        Kind::Parameter => repair_parameter(object, at, log),
        Kind::Header => header::repair(object, at, log),
        Kind::Encoding => header::repair_map(object, at, log),
        Kind::Components => repair_components(object, at, log),
        Kind::Server => repair_server(object, at, log),
        Kind::RequestBody => {
            object.entry("content").or_insert_with(|| {
                log(Severity::Repair, at, "a request body has no `content`".into(), Some("add a media type"));
                json!({})
            });
        }
        Kind::MediaType => repair_media_type(object, at, log),
        Kind::Example => repair_example(object, at, log),
        _ => {}
    }
}

fn empty(kind: Kind) -> Value {
    match kind {
        Kind::Response => json!({ "description": "" }),
        Kind::Parameter | Kind::Header => json!({ "schema": {} }),
        Kind::RequestBody => json!({ "content": {} }),
        _ => json!({}),
    }
}

fn repair_document(root: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    for key in ["info", "paths"] {
        if !root.get(key).is_some_and(Value::is_object) {
            root.insert(key.to_owned(), json!({}));
            log(Severity::Repair, at, format!("the document has no `{key}`"), Some("add it"));
        }
    }
    security::repair_requirements(root, at, log);
    repair_servers(root, at, log);
    // It is not used, and documents write it in ways that typed parsing refuses.
    root.shift_remove("externalDocs");
}

fn repair_components(components: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    security::repair_schemes(components, at, log);
    // Neither is used, and documents write both in ways that typed parsing refuses.
    for section in ["links", "callbacks"] {
        components.shift_remove(section);
    }
}

/// Paths follow the address of a server, and security schemes say who calls: no client can call an address with a query, a
/// fragment or a user.
fn repair_address(server: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    let Some(Value::String(url)) = server.get_mut("url") else { return };
    if let Some(end) = url.find(['?', '#']) {
        url.truncate(end);
        let message = "what follows `?` or `#` in the address of a server is left out: paths come there";
        log(Severity::Repair, at, message.into(), Some("describe it as parameters of the operations"));
    }
    let host = url.find("://").map_or(0, |scheme| scheme + "://".len());
    let end = url[host..].find('/').map_or(url.len(), |slash| host + slash);
    if let Some(user) = url[host..end].rfind('@').filter(|_| host > 0) {
        url.replace_range(host..=host + user, "");
        let message = "credentials in the address of a server are ignored";
        log(Severity::Repair, at, message.into(), Some("use a security scheme of basic authentication"));
    }
}

/// The values of variables are texts, which YAML writes like numbers: `port: {default: 8443}`.
fn repair_server(server: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    repair_address(server, at, log);
    let Some(Value::Object(variables)) = server.get_mut("variables") else { return };
    for (name, variable) in variables {
        let list = variable.get_mut("enum").and_then(Value::as_array_mut).into_iter().flatten();
        let mut is_repaired = false;
        for value in list.filter(|value| value.is_number() || value.is_boolean()) {
            *value = Value::String(value.to_string());
            is_repaired = true;
        }
        let first = variable.pointer("/enum/0").cloned();
        if let Some(variable) = variable.as_object_mut() {
            match variable.get("default") {
                Some(Value::String(_)) => {}
                Some(value) if value.is_number() || value.is_boolean() => {
                    let text = value.to_string();
                    variable.insert("default".to_owned(), Value::String(text));
                    is_repaired = true;
                }
                _ => {
                    variable.insert("default".to_owned(), first.unwrap_or_else(|| json!("")));
                    is_repaired = true;
                }
            }
        }
        if is_repaired {
            let message =
                format!("the values of the variable `{name}` are read as texts, the first one as its default");
            log(Severity::Repair, at, message, Some("put them in quotes, and name a `default`"));
        }
        repair_values(name, variable, at, log);
    }
}

/// The values of a variable are each there once, and its default is one of them.
fn repair_values(name: &str, variable: &mut Value, at: &str, log: &mut Log<'_>) {
    let Some(default) = variable.get("default").cloned() else { return };
    let Some(values) = variable.get_mut("enum").and_then(Value::as_array_mut) else { return };
    let count = values.len();
    let mut seen = Vec::new();
    values.retain(|value| {
        let is_new = !seen.contains(value);
        seen.push(value.clone());
        is_new
    });
    if values.len() < count {
        let message = format!("a value of the variable `{name}` is listed twice");
        log(Severity::Repair, at, message, Some("remove one"));
    }
    if !values.is_empty() && !values.contains(&default) {
        let message = format!("the default of the variable `{name}` is not one of its values; it is read as one more");
        log(Severity::Repair, at, message, Some("name it in `enum`, or another `default`"));
        values.push(default);
    }
}

fn repair_response(response: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    if !response.get("description").is_some_and(Value::is_string) {
        response.insert("description".to_owned(), json!(""));
        log(Severity::Repair, at, "a response has no `description`".into(), Some("add one"));
    }
    if let Some(Value::Array(_) | Value::Null) = response.get("content") {
        response.shift_remove("content");
        log(
            Severity::Repair,
            at,
            "`content` is not an object and is ignored".into(),
            Some("map media types to schemas"),
        );
    }
    header::repair_map(response, at, log);
    if response.shift_remove("links").is_some() {
        let message = "links say what can be called next: nothing is generated for them";
        log(Severity::Note, at, message.into(), None);
    }
}

fn repair_parameter(parameter: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    require_schema(parameter, at, log);
    let location = parameter.get("in").and_then(Value::as_str).unwrap_or_default().to_owned();
    if location == "path" && parameter.get("required") != Some(&Value::Bool(true)) {
        parameter.insert("required".to_owned(), Value::Bool(true));
        log(Severity::Repair, at, "a path parameter is always required".into(), Some("write `required: true`"));
    }
    for flag in ["required", "deprecated", "explode", "allowEmptyValue", "allowReserved"] {
        if parameter.get(flag).is_some_and(|value| !value.is_boolean()) {
            parameter.shift_remove(flag);
            let message = format!("`{flag}` is not a boolean and is ignored");
            log(Severity::Repair, at, message, Some("write `true` or `false`"));
        }
    }
    // A header is not encoded in any case.
    if parameter.get("allowReserved") == Some(&Value::Bool(true)) && ["path", "cookie"].contains(&location.as_str()) {
        let message = "`allowReserved` is followed in queries alone";
        log(Severity::Note, at, message.into(), Some("remove it: servers decode what is percent-encoded"));
    }
    if parameter.get("description").is_some_and(|text| !text.is_string()) {
        parameter.shift_remove("description");
        log(Severity::Repair, at, "`description` is not a string and is ignored".into(), Some("write a string"));
    }
    let styles: &[&str] = match location.as_str() {
        "path" => &["simple", "label", "matrix"],
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "header" => &["simple"],
        _ => &["form"],
    };
    if let Some(style) = parameter.get("style")
        && !style.as_str().is_some_and(|style| styles.contains(&style))
    {
        let message = format!("`style: {}` does not exist for a {location} parameter and is ignored", short(style));
        log(Severity::Repair, at, message, Some("see the table of styles in OpenAPI"));
        parameter.shift_remove("style");
    }
}

pub(super) fn require_schema(object: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    let has_content = object.get("content").and_then(Value::as_object).is_some_and(|content| !content.is_empty());
    if has_content && object.contains_key("schema") {
        object.shift_remove("content");
        log(Severity::Repair, at, "has both `schema` and `content`; the schema counts".into(), Some("keep one"));
    } else if !has_content && !object.contains_key("schema") {
        object.shift_remove("content");
        object.insert("schema".to_owned(), json!({ "type": "string" }));
        log(Severity::Repair, at, "has no `schema`; it is read as a string".into(), Some("add `schema`"));
    }
}

fn repair_media_type(media_type: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    match media_type.get("examples") {
        None | Some(Value::Object(_)) => {}
        Some(Value::Array(list)) => {
            let named: Map<String, Value> = list
                .iter()
                .enumerate()
                .map(|(index, value)| (format!("example_{index}"), json!({ "value": value })))
                .collect();
            media_type.insert("examples".to_owned(), Value::Object(named));
            log(Severity::Repair, at, "`examples` is a list; it is read as named examples".into(), Some("name them"));
        }
        Some(_) => {
            media_type.shift_remove("examples");
            log(Severity::Repair, at, "`examples` is not an object and is ignored".into(), Some("name each example"));
        }
    }
    // Typed parsing needs objects with known keys here, and only part names of multipart bodies matter.
    if media_type.get("encoding").is_some_and(|encoding| !encoding.is_object()) {
        media_type.shift_remove("encoding");
        log(Severity::Repair, at, "`encoding` is not an object and is ignored".into(), Some("map parts to encodings"));
    }
}

fn repair_example(example: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    const KEYS: [&str; 4] = ["value", "externalValue", "summary", "description"];
    if !KEYS.iter().any(|key| example.contains_key(*key)) {
        let value = Value::Object(std::mem::take(example));
        example.insert("value".to_owned(), value);
        log(Severity::Repair, at, "an example is written without `value`".into(), Some("write `value: ...`"));
    }
    for key in ["summary", "description", "externalValue"] {
        if example.get(key).is_some_and(|text| !text.is_string()) {
            example.shift_remove(key);
        }
    }
}
