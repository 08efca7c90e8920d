//! Operations of methods that 3.0 has no keys for: `query` and `additionalOperations` of 3.2.
//!
//! They stay where they are until they are read into [`Later`](crate::later::Later), once they are valid.

use openapi_terms::{ADDITIONAL_OPERATIONS, Method};
use serde_json::{Map, Value};

use crate::diagnostic::{Findings, Severity};
use crate::document::{Document, Kind, OTHER_OPERATIONS, walk_mut_but_schemas};
use crate::pointer;

/// Lets each operation of a path item have the key of its method, and those without one a method that HTTP allows.
pub(super) fn lower(document: &mut Document, is_32: bool, findings: &mut Findings) {
    let mut moved: Vec<(String, String)> = Vec::new();
    let mut found: Vec<Found> = Vec::new();
    walk_mut_but_schemas(&mut document.root, Kind::Document, "", &mut |node, kind, at| {
        if let (Kind::PathItem, Some(item)) = (kind, node.as_object_mut()) {
            lower_item(item, at, is_32, &mut moved, &mut found);
        }
    });
    for Found { severity, at, message, help } in found {
        findings.add(severity, document.sources.place(&at), message, help.to_owned());
    }
    for (to, from) in moved {
        document.sources.record_moved(&to, &from);
    }
}

/// What is wrong with a method.
struct Found {
    severity: Severity,
    at: String,
    message: String,
    help: &'static str,
}

fn lower_item(
    item: &mut Map<String, Value>,
    at: &str,
    is_32: bool,
    moved: &mut Vec<(String, String)>,
    found: &mut Vec<Found>,
) {
    let mut add = |severity, at: &str, message: String, help| {
        found.push(Found { severity, at: at.to_owned(), message, help });
    };
    const LATER: &str = "operations of other methods belong to OpenAPI 3.2";
    const VERSION: &str = "write `openapi: 3.2.0`";
    // A document of 3.0 has them as an extension, which `repair` writes.
    let key = if item.contains_key(OTHER_OPERATIONS) { OTHER_OPERATIONS } else { ADDITIONAL_OPERATIONS };
    let is_strange = !is_32 && key == ADDITIONAL_OPERATIONS;
    if is_strange && item.contains_key("query") {
        add(Severity::Repair, &pointer::push(at, "query"), LATER.to_owned(), VERSION);
    }
    let Some(others) = item.shift_remove(key) else { return };
    let below = pointer::push(at, key);
    let Value::Object(others) = others else {
        let message = format!("`{key}` has no operations; it is left out");
        return add(Severity::Degradation, &below, message, "map methods to operations");
    };
    let mut kept = Map::new();
    for (name, operation) in others.into_iter().filter(|(name, _)| !name.starts_with("x-")) {
        let from = pointer::push(&below, &name);
        let Some(method) = Method::of_name(&name) else {
            let message = format!("`{name}` is not a method of HTTP; the operation is left out");
            add(Severity::Degradation, &from, message, "correct the method");
            continue;
        };
        if is_strange {
            add(Severity::Repair, &from, LATER.to_owned(), VERSION);
        }
        let Some(key) = method.key() else {
            moved.push((format!("{at}/{}", method.place()), from));
            kept.insert(name, operation);
            continue;
        };
        if item.contains_key(key) {
            let message = format!("`{name}` is described twice; this operation is left out");
            add(Severity::Degradation, &from, message, "keep one of the two");
            continue;
        }
        if !matches!(method, Method::Other(_)) {
            let message = format!("`{name}` has a key of its own in a path");
            add(Severity::Repair, &from, message, "write it in lower case, next to the others");
        }
        moved.push((pointer::push(at, key), from));
        item.insert(key.to_owned(), operation);
    }
    if !kept.is_empty() {
        item.insert(ADDITIONAL_OPERATIONS.to_owned(), Value::Object(kept));
    }
}
