//! Parameters and answers of Swagger 2.0 that are in files of their own.
//!
//! A file is rewritten into the forms of 3.0 by its sections. A body or a field is a parameter there, and belongs to a request body
//! here, so that no reference to a parameter can lead to it; and what is in no section does not say what it is. So these are written
//! in the place of the reference before the document is rewritten.

use std::collections::HashMap;

use openapi_terms::Method;
use serde_json::Value;

use super::files::{Input, decode, normalize, read_file, seen_from};
use crate::pointer;

/// How many references lead to one parameter.
const MOST: usize = 16;

/// The sections whose entries are what operations refer to.
const SECTIONS: [&str; 2] = ["parameters", "responses"];

/// The files that parameters and answers are in, as they are written.
pub(super) struct Shared<'i> {
    input: Input<'i>,
    files: HashMap<String, Option<Value>>,
}

impl<'i> Shared<'i> {
    pub(super) fn new(input: Input<'i>) -> Self {
        Self { input, files: HashMap::new() }
    }

    /// Writes what references of a file lead to in other files, where that has to be in their place.
    pub(super) fn put(&mut self, value: &mut Value, name: &str) {
        for section in SECTIONS {
            self.put_into(value.get_mut(section), name);
        }
        match value.get_mut("paths").and_then(Value::as_object_mut) {
            Some(paths) => paths.values_mut().for_each(|item| self.put_into_item(item, name)),
            None => self.put_into_item(value, name),
        }
    }

    fn put_into_item(&mut self, item: &mut Value, name: &str) {
        self.put_into(item.get_mut("parameters"), name);
        let operations = item.as_object_mut().into_iter().flatten().filter(|(key, _)| Method::of_key(key).is_some());
        for (_, operation) in operations {
            for section in SECTIONS {
                self.put_into(operation.get_mut(section), name);
            }
        }
    }

    fn put_into(&mut self, holder: Option<&mut Value>, name: &str) {
        let nodes: Vec<&mut Value> = match holder {
            Some(Value::Array(nodes)) => nodes.iter_mut().collect(),
            Some(Value::Object(nodes)) => nodes.values_mut().collect(),
            _ => Vec::new(),
        };
        for node in nodes {
            if let Some(found) = self.found(node, name) {
                *node = found;
            }
        }
    }

    /// What a node refers to, with its own references as they are seen from the file.
    fn found(&mut self, node: &Value, name: &str) -> Option<Value> {
        let mut file = name.to_owned();
        let mut reference = node.get("$ref")?.as_str()?.to_owned();
        for _ in 0..MOST {
            let (next, at) = reference.split_once('#').unwrap_or((reference.as_str(), ""));
            if next.contains("://") {
                return None;
            }
            if !next.is_empty() {
                file = normalize(&file, next)?;
            }
            // The document itself has what it shares at hand.
            if file == name {
                return None;
            }
            let at = decode(at);
            let mut found = self.node(&file, &at)?.clone();
            match found.get("$ref").and_then(Value::as_str) {
                Some(next) => reference = next.to_owned(),
                None => {
                    let is_body = matches!(found.get("in").and_then(Value::as_str), Some("body" | "formData"));
                    rebase(&mut found, &file, name);
                    return (is_body || !is_in_section(&at)).then_some(found);
                }
            }
        }
        None
    }

    fn node(&mut self, file: &str, at: &str) -> Option<&Value> {
        let input = self.input;
        let known = self.files.entry(file.to_owned());
        let known = known.or_insert_with(|| Some(read_file(input.folder, file, input.label).ok()?.value));
        known.as_ref()?.pointer(at)
    }
}

/// Whether a place is an entry of a section.
fn is_in_section(at: &str) -> bool {
    let mut segments = pointer::segments(at);
    segments.next().is_some_and(|section| SECTIONS.contains(&section.as_str())) && segments.count() == 1
}

/// Lets references of a node mean the same in another file.
fn rebase(node: &mut Value, from: &str, to: &str) {
    match node {
        Value::Object(object) => {
            for (key, value) in object {
                match value {
                    Value::String(reference) if key == "$ref" => *reference = seen_from(to, from, reference),
                    value => rebase(value, from, to),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rebase(item, from, to)),
        _ => {}
    }
}
