//! Operations of methods that 3.0 has no keys for: `query` and `additionalOperations` of 3.2.
//!
//! They become extensions of their path, which typed parsing keeps, so that every stage finds an operation one step below its
//! path.

use openapi_terms::Method;
use serde_json::{Map, Value};

use crate::diagnostic::{Findings, Severity};
use crate::document::{Document, Kind, walk_mut};
use crate::pointer;

/// Gives each operation of another method a key of its own in its path.
pub(super) fn lower(document: &mut Document, is_32: bool, findings: &mut Findings) {
    let mut moved: Vec<(String, String)> = Vec::new();
    let mut found: Vec<Found> = Vec::new();
    walk_mut(&mut document.root, Kind::Document, "", &mut |node, kind, at| {
        if let (Kind::PathItem, Some(item)) = (kind, node.as_object_mut()) {
            lower_item(item, at, &mut moved, &mut found);
        }
    });
    if !is_32 {
        found.extend(moved.iter().map(|(_, from)| Found {
            severity: Severity::Repair,
            at: from.clone(),
            message: "operations of other methods belong to OpenAPI 3.2".to_owned(),
            help: "write `openapi: 3.2.0`",
        }));
    }
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

fn lower_item(item: &mut Map<String, Value>, at: &str, moved: &mut Vec<(String, String)>, found: &mut Vec<Found>) {
    let mut written: Vec<(String, String, Value)> = Vec::new();
    if let Some(operation) = item.shift_remove("query") {
        written.push(("QUERY".to_owned(), pointer::push(at, "query"), operation));
    }
    if let Some(Value::Object(others)) = item.shift_remove("additionalOperations") {
        let at = pointer::push(at, "additionalOperations");
        let others = others.into_iter().filter(|(name, _)| !name.starts_with("x-"));
        written.extend(others.map(|(name, operation)| {
            let at = pointer::push(&at, &name);
            (name, at, operation)
        }));
    }
    for (name, from, operation) in written {
        let Some(method) = Method::of_name(&name) else {
            let message = format!("`{name}` is not a method of HTTP; the operation is left out");
            found.push(Found { severity: Severity::Degradation, at: from, message, help: "correct the method" });
            continue;
        };
        let key = method.key().into_owned();
        if item.contains_key(&key) {
            let message = format!("`{name}` is described twice; this operation is left out");
            found.push(Found { severity: Severity::Degradation, at: from, message, help: "keep one of the two" });
            continue;
        }
        if !matches!(method, Method::Other(_)) {
            let message = format!("`{name}` has a key of its own in a path");
            found.push(Found {
                severity: Severity::Repair,
                at: from.clone(),
                message,
                help: "write it in lower case, next to the others",
            });
        }
        moved.push((pointer::push(at, &key), from));
        item.insert(key, operation);
    }
}
