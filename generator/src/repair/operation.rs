use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use openapi_terms::{ADDITIONAL_OPERATIONS, Method, Status};
use serde_json::{Map, Value, json};

use super::schema::short;
use super::{Log, Moves, security};
use crate::diagnostic::Severity;
use crate::document::{operation_at, operations_mut, resolved, retain_entries};
use crate::pointer;

/// Repairs a path item, not its operations.
pub(super) fn repair_path_item(node: &mut Value, at: &str, log: &mut Log<'_>, moves: &mut Moves<'_>) {
    let Some(item) = node.as_object_mut() else {
        log(
            Severity::Repair,
            at,
            format!("`{}` is not a path item; it has no operations", short(node)),
            Some("map methods to operations"),
        );
        *node = json!({});
        return;
    };
    item.shift_remove("$ref");
    repair_servers(item, at, log);
    item.retain(|key, _| {
        let is_known = Method::of_key(key).is_some()
            || matches!(key.as_str(), ADDITIONAL_OPERATIONS | "parameters" | "servers" | "summary" | "description")
            || key.starts_with("x-");
        if !is_known {
            let message = format!("`{key}` is not a key of a path item and is ignored");
            log(Severity::Repair, at, message, Some("remove it, or correct the method"));
        }
        is_known
    });
    let mut is_operation = |key: &str, node: &Value| {
        let is_operation = node.is_object();
        if !is_operation {
            log(Severity::Repair, at, format!("`{key}` is not an operation and is ignored"), Some("write an object"));
        }
        is_operation
    };
    item.retain(|key, node| Method::of_key(key).is_none() || is_operation(key, node));
    if let Some(others) = item.get_mut(ADDITIONAL_OPERATIONS).and_then(Value::as_object_mut) {
        others.retain(|name, node| is_operation(name, node));
    }
    repair_parameters(item, at, log, moves);
}

/// Repairs an operation, not what is below it.
pub(super) fn repair_operation(node: &mut Value, at: &str, log: &mut Log<'_>, moves: &mut Moves<'_>) {
    let Some(operation) = node.as_object_mut() else { return };
    security::repair_requirements(operation, at, log);
    repair_servers(operation, at, log);
    let is_text = |text: Option<&Value>| text.is_none_or(Value::is_string);
    let is_read = |docs: &Value| docs.get("url").is_some_and(Value::is_string) && is_text(docs.get("description"));
    if operation.get("externalDocs").is_some_and(|docs| !is_read(docs)) {
        operation.shift_remove("externalDocs");
        let message = "`externalDocs` has no `url`, or a description that is not a text, and is ignored";
        log(Severity::Repair, at, message.into(), Some("write `url: ...`"));
    }
    if operation.shift_remove("callbacks").is_some() {
        let message = "callbacks are calls that the server makes: their bodies and answers are types, and no operation is generated";
        log(Severity::Note, at, message.into(), None);
    }
    if !operation.get("responses").is_some_and(Value::is_object) {
        operation.insert("responses".to_owned(), json!({}));
    }
    if let Some(Value::Object(responses)) = operation.get_mut("responses") {
        responses.retain(|status, _| {
            let is_known = Status::of_key(status).is_some() || status.starts_with("x-");
            if !is_known {
                let message = format!("`{status}` is not a status and is ignored");
                log(Severity::Repair, at, message, Some("statuses are like `200`, `4XX` and `default`"));
            }
            is_known
        });
        if responses.keys().all(|status| status.starts_with("x-")) {
            // Valid, but nothing is generated from it: the caller gets the raw answer.
            responses.insert("default".to_owned(), json!({ "description": "", "content": { "*/*": binary() } }));
            let message = "no response is described; any body is accepted";
            log(Severity::Repair, at, message.into(), Some("say what the operation answers"));
        }
    }
    repair_texts(operation, at, log);
    repair_parameters(operation, at, log, moves);
}

/// Two operations of one id are two operations: the first one by its path keeps the id.
pub(super) fn repair_ids(root: &mut Value, log: &mut Log<'_>) {
    let Some(paths) = root.get_mut("paths").and_then(Value::as_object_mut) else { return };
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for (path, item) in paths.iter_mut() {
        let mut operations = item.as_object_mut().map(operations_mut).unwrap_or_default();
        operations.sort_by(|(one, _), (other, _)| one.cmp(other));
        for (method, operation) in operations {
            let Some(operation) = operation.as_object_mut() else { continue };
            let Some(id) = operation.get("operationId").and_then(Value::as_str).map(str::to_owned) else { continue };
            let at = operation_at(path, &method);
            match seen.entry(id) {
                Entry::Vacant(entry) => {
                    entry.insert(at);
                }
                Entry::Occupied(entry) => {
                    let (id, first) = (entry.key(), entry.get());
                    let message = format!("`operationId: {id}` belongs to `{first}` already; this operation has none");
                    log(Severity::Repair, &at, message, Some("give each operation an id of its own"));
                    operation.shift_remove("operationId");
                }
            }
        }
    }
}

/// Servers are a list.
pub(super) fn repair_servers(holder: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    if holder.get("servers").is_some_and(|servers| !servers.is_array()) {
        holder.shift_remove("servers");
        log(Severity::Repair, at, "`servers` is not a list and is ignored".into(), Some("write a list"));
    }
}

fn repair_texts(operation: &mut Map<String, Value>, at: &str, log: &mut Log<'_>) {
    if let Some(tags) = operation.get_mut("tags") {
        let before = tags.clone();
        match tags {
            Value::Array(list) => list.retain(Value::is_string),
            Value::String(tag) => *tags = json!([tag]),
            _ => *tags = json!([]),
        }
        if *tags != before {
            log(Severity::Repair, at, format!("`tags` is read as `{tags}`"), Some("write a list of strings"));
        }
    }
    for key in ["summary", "description", "operationId"] {
        if operation.get(key).is_some_and(|value| !value.is_string()) {
            operation.shift_remove(key);
            log(Severity::Repair, at, format!("`{key}` is not a string and is ignored"), Some("write a string"));
        }
    }
    if operation.get("deprecated").is_some_and(|value| !value.is_boolean()) {
        operation.shift_remove("deprecated");
        log(Severity::Repair, at, "`deprecated` is not a boolean and is ignored".into(), Some("write `true`"));
    }
}

/// A media type of which nothing is known but that it is bytes.
fn binary() -> Value {
    json!({ "schema": { "type": "string", "format": "binary" } })
}

/// Parameters that say neither their name nor where they are cannot be sent.
fn repair_parameters(holder: &mut Map<String, Value>, at: &str, log: &mut Log<'_>, moves: &mut Moves<'_>) {
    let Some(parameters) = holder.get_mut("parameters") else { return };
    let Value::Array(list) = parameters else {
        holder.shift_remove("parameters");
        log(Severity::Repair, at, "`parameters` is not a list and is ignored".into(), Some("write a list"));
        return;
    };
    let mut seen = BTreeSet::new();
    let moved = retain_entries(list, &pointer::push(at, "parameters"), |parameter, _| {
        if parameter.get("$ref").is_some() {
            return seen.insert(parameter["$ref"].to_string());
        }
        let name = parameter.get("name").and_then(Value::as_str).filter(|name| !name.is_empty());
        let location = parameter.get("in").and_then(Value::as_str);
        let (Some(name), Some(location @ ("path" | "query" | "header" | "cookie"))) = (name, location) else {
            let message = format!("a parameter without a name or a known `in` is left out: {}", short(parameter));
            log(Severity::Degradation, at, message, Some("give it `name`, and `in` of path, query, header or cookie"));
            return false;
        };
        let same = if location == "header" { name.to_ascii_lowercase() } else { name.to_owned() };
        let is_new = seen.insert(format!("{location} {same}"));
        if !is_new {
            log(Severity::Repair, at, format!("the {location} parameter `{name}` is a duplicate"), Some("remove one"));
        }
        is_new
    });
    moves(&moved);
}

/// The parameters in a path and those that are declared have to be the same.
pub(super) fn repair_path_parameters(root: &mut Value, log: &mut Log<'_>, moves: &mut Moves<'_>) {
    // Next to the paths, which change, and not copied for that: they are most of a document.
    let components = root.get_mut("components").map(Value::take).unwrap_or_default();
    let mut shared_nodes = Value::Object(Map::from_iter([("components".to_owned(), components)]));
    if let Some(paths) = root.get_mut("paths").and_then(Value::as_object_mut) {
        repair_parameters_of(paths, &shared_nodes, log, moves);
    }
    if let Some((place, components)) = root.get_mut("components").zip(shared_nodes.get_mut("components")) {
        *place = components.take();
    }
}

fn repair_parameters_of(
    paths: &mut Map<String, Value>,
    shared_nodes: &Value,
    log: &mut Log<'_>,
    moves: &mut Moves<'_>,
) {
    for (path, item) in paths.iter_mut().filter(|(path, _)| path.starts_with('/')) {
        let names = template_names(path);
        let Some(item) = item.as_object_mut() else { continue };
        let shared = declared(item.get("parameters"), shared_nodes);
        for (method, operation) in operations_mut(item) {
            let Some(operation) = operation.as_object_mut() else { continue };
            let own = declared(operation.get("parameters"), shared_nodes);
            let at = operation_at(path, &method);
            for name in names.iter().filter(|name| !shared.contains(*name) && !own.contains(*name)) {
                let parameters = operation.entry("parameters").or_insert_with(|| json!([]));
                if let Value::Array(parameters) = parameters {
                    parameters
                        .push(json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }));
                }
                let message = format!("the path has `{{{name}}}`, which no parameter declares; it is read as a string");
                log(Severity::Repair, &at, message, Some("declare the parameter"));
            }
            if let Some(Value::Array(parameters)) = operation.get_mut("parameters") {
                let list = pointer::push(&at, "parameters");
                let moved = retain_entries(parameters, &list, |parameter, _| {
                    let (_, resolved) = resolved(shared_nodes, parameter);
                    let is_used =
                        resolved["in"] != "path" || names.iter().any(|name| resolved["name"] == name.as_str());
                    if !is_used {
                        let message =
                            format!("the path has no `{{{}}}`; the parameter is ignored", short(&resolved["name"]));
                        log(Severity::Repair, &at, message, Some("remove the parameter, or add it to the path"));
                    }
                    is_used
                });
                moves(&moved);
            }
        }
    }
}

/// The names of the parameters in a path.
pub(crate) fn template_names(path: &str) -> Vec<String> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name.to_owned()).collect()
}

/// The path parameters in a list, whose references lead into a part of the document.
fn declared(parameters: Option<&Value>, root: &Value) -> BTreeSet<String> {
    let list = parameters.and_then(Value::as_array).into_iter().flatten();
    list.map(|parameter| resolved(root, parameter).1)
        .filter(|parameter| parameter["in"] == "path")
        .filter_map(|parameter| parameter["name"].as_str().map(str::to_owned))
        .collect()
}
