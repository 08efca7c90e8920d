//! References into the middle of things.
//!
//! `$ref: '#/paths/~1a/get/responses/200/content/application~1json/schema'` is legal, but types come from components only.
//! What such a reference points to becomes a component, and both places refer to it.

use std::collections::BTreeMap;

use openapi_terms::Status;
use serde_json::{Map, Value, json};

use super::misplaced;
use crate::diagnostic::{Findings, Severity};
use crate::document::{Document, Kind, mapping_mut, mapping_references, walk, walk_mut, walk_parts};
use crate::names::Name;
use crate::pointer;

/// Turns the targets of deep references into components.
pub(super) fn hoist(document: &mut Document, findings: &mut Findings) {
    // A hoisted target may itself hold deep references: at most as often as documents are deep.
    for _ in 0..32 {
        if are_plain(&document.root) {
            return;
        }
        misplaced::understand(document, findings);
        let targets = deep_targets(&document.root);
        if targets.is_empty() {
            return;
        }
        let mut renamed = BTreeMap::new();
        // What is inside another target goes first: its pointer is gone once that one has moved.
        for (target, kind) in targets.into_iter().rev() {
            if let Some(component) = hoist_one(document, &target, kind) {
                renamed.insert(format!("#{target}"), format!("#{component}"));
                let message = format!("is referred to from elsewhere; it became the component `{component}`");
                let help = "describe it below `components`".to_owned();
                findings.add(Severity::Note, document.sources.place(&target), message, help);
            }
        }
        if renamed.is_empty() {
            return;
        }
        walk_mut(&mut document.root, Kind::Document, "", &mut |node, kind, _| {
            if kind == Kind::Schema
                && let Some(mapping) = mapping_mut(node)
            {
                for value in mapping.values_mut() {
                    if let Some(component) = value.as_str().and_then(|value| renamed.get(value)) {
                        *value = json!(component);
                    }
                }
            }
            if let Some(reference) = node.get("$ref").and_then(Value::as_str)
                && let Some(component) = renamed.get(reference).cloned()
            {
                *node = json!({ "$ref": component });
            }
        });
    }
}

/// Whether all references lead to components of the kind that is wanted.
fn are_plain(root: &Value) -> bool {
    let has_others = |found: &mut bool, node: &Value, kind, _: &str| *found |= others(node, kind).next().is_some();
    !walk_parts(root, has_others).contains(&true)
}

/// The references of a node that do not name a component of its kind.
fn others(node: &Value, kind: Kind) -> impl Iterator<Item = &str> {
    let reference = node.get("$ref").and_then(Value::as_str);
    let mapped = mapping_references(node).map(|(_, value)| value).filter(move |_| kind == Kind::Schema);
    let section = kind.section();
    reference
        .into_iter()
        .chain(mapped)
        .filter(move |reference| section.is_some_and(|section| pointer::component(reference, section).is_none()))
}

fn deep_targets(root: &Value) -> BTreeMap<String, Kind> {
    let mut targets = BTreeMap::new();
    walk(root, Kind::Document, "", &mut |node, kind, _| {
        for reference in others(node, kind) {
            if let Some(target) = reference.strip_prefix('#').filter(|target| root.pointer(target).is_some()) {
                targets.insert(target.to_owned(), kind);
            }
        }
    });
    targets
}

fn hoist_one(document: &mut Document, target: &str, kind: Kind) -> Option<String> {
    let section = kind.section()?;
    let name = component_name(&document.root, target, section);
    let component = pointer::join("/components", &[section, &name]);
    let place = document.root.pointer_mut(target)?;
    let node = std::mem::replace(place, json!({ "$ref": format!("#{component}") }));
    document.sources.record_moved(&component, target);
    let components = document.root.as_object_mut()?.entry("components").or_insert_with(|| Value::Object(Map::new()));
    let entries = components.as_object_mut()?.entry(section).or_insert_with(|| Value::Object(Map::new()));
    entries.as_object_mut()?.insert(name, node);
    Some(component)
}

/// What a node of an operation is: `getBookResponse`, `addBookBody`, `listBooksFilter`, and then the properties on the way.
fn operation_name(root: &Value, target: &str) -> Option<Name> {
    let segments: Vec<String> = pointer::segments(target).collect();
    let [_, path, method, rest @ ..] = segments.as_slice() else { return None };
    let operation = root.get("paths")?.get(path)?.get(method)?;
    let id = operation.get("operationId").and_then(Value::as_str).map(Name::new).filter(|name| !name.is_empty());
    let base = id.unwrap_or_else(|| Name::new(&format!("{method} {path}")));
    let (part, rest) = match rest {
        [section, rest @ ..] if section == "requestBody" => (Name::new("body"), rest),
        [section, status, rest @ ..] if section == "responses" => {
            let code = status.parse::<u16>().ok().filter(|code| !(200..300).contains(code));
            (code.map_or_else(|| Name::new("response"), |code| Name::new(&Status::Code(code).words())), rest)
        }
        [section, index, rest @ ..] if section == "parameters" => {
            let name = operation.get("parameters")?.get(index.parse::<usize>().ok()?)?.get("name")?.as_str()?;
            (Name::new(name), rest)
        }
        _ => return None,
    };
    let properties = rest.windows(2).filter(|pair| pair[0] == "properties").map(|pair| Name::new(&pair[1]));
    Some(properties.fold(base.join(&part), |name, property| name.join(&property)))
}

/// A name from the end of the pointer, made longer until it is free.
fn component_name(root: &Value, target: &str, section: &str) -> String {
    const STRUCTURE: [&str; 14] = [
        "$defs",
        "definitions",
        "components",
        "schemas",
        "properties",
        "items",
        "content",
        "schema",
        "paths",
        "responses",
        "allOf",
        "oneOf",
        "anyOf",
        "parameters",
    ];
    let words: Vec<Name> = pointer::segments(target)
        .filter(|segment| !STRUCTURE.contains(&segment.as_str()) && !segment.contains('/') || segment.starts_with('/'))
        .map(|segment| Name::new(&segment))
        .filter(|name| !name.is_empty())
        .collect();
    // What is written in an operation is named after it: a status or a position is not a name for a type.
    let within =
        pointer::segments(target).next().filter(|first| first == "paths").and_then(|_| operation_name(root, target));
    let first = if let Some(name) = within {
        let free = |name: &Name| root.pointer(&pointer::join("/components", &[section, &name.pascal()])).is_none();
        let longer = name.join(&Name::new(section));
        if let Some(name) = [name, longer].into_iter().find(|name| free(name)) {
            return name.pascal();
        }
        words.len()
    } else {
        1
    };
    for length in first..=words.len() {
        let name = words[words.len() - length..].iter().fold(Name::default(), |name, word| name.join(word)).pascal();
        let is_free = root.pointer(&pointer::join("/components", &[section, &name])).is_none();
        // A status is not a name for a type.
        if is_free && name.starts_with(char::is_alphabetic) {
            return name;
        }
    }
    pointer::segments(target).collect::<Vec<_>>().join("_")
}
