//! References where OpenAPI has none.
//!
//! A large public API writes `get: {$ref: resources/list.yml}` in every path and `description: {$ref: intro.md}` at the top.
//! Bundlers resolve such references, and so do we: what they lead to is written in their place. Its own references are
//! written as they are seen from there.

use serde_json::Value;

use super::bundle::{Bundler, reference_of};
use super::files::{Target, is_text, seen_from};
use super::remove;
use crate::diagnostic::Severity;
use crate::document::{Below, Kind, mapping_mut, walk_mut};
use crate::pointer;

/// How many values are written in place of references. Documents that refer to a large part again and again end here.
const MOST: usize = 4_000_000;

/// A reference that is not one of OpenAPI's.
struct Misplaced {
    /// Where it is in the node that was searched.
    at: String,
    reference: String,
    wanted: Wanted,
}

/// What belongs in the place of a reference.
#[derive(Clone, Copy)]
enum Wanted {
    Node(Kind),
    /// An object or a list of nodes.
    Each(Kind),
    /// A text, or a list of texts.
    Plain,
}

impl Bundler<'_, '_> {
    /// Resolves the misplaced references of the documents themselves, so that they can be read like any other.
    pub(super) fn inline_document(&mut self, file: usize) {
        let Some(document) = self.files.value(file) else { return };
        let found = misplaced(document, Kind::Document);
        if !found.is_empty() {
            let mut document = document.clone();
            self.write(&mut document, found, file, "");
            self.files.set_value(file, document);
        }
    }

    /// Resolves the misplaced references of a node that comes from a file. Returns whether it is still there: it may be one itself.
    pub(super) fn inline(&mut self, node: &mut Value, kind: Kind, file: usize, at: &str) -> bool {
        let found = misplaced(node, kind);
        self.write(node, found, file, at)
    }

    fn write(&mut self, node: &mut Value, found: Vec<Misplaced>, file: usize, at: &str) -> bool {
        // From the end, because what cannot be resolved is taken out.
        for one in found.into_iter().rev() {
            let place = format!("{at}{}", one.at);
            let content = self.content(&one, file, &place);
            match (content, node.pointer_mut(&one.at)) {
                (Some(content), Some(slot)) => *slot = merged(content, slot.take()),
                (None, _) if one.at.is_empty() => return false,
                (None, _) => remove(node, &one.at),
                (Some(_), None) => {}
            }
        }
        true
    }

    /// What a misplaced reference leads to, with references as they are seen from its place.
    fn content(&mut self, one: &Misplaced, file: usize, at: &str) -> Option<Value> {
        let Misplaced { reference, wanted, .. } = one;
        if matches!(wanted, Wanted::Plain) && is_text(reference) {
            let text = self.files.text(file, reference);
            if let Err(cause) = &text {
                let message = format!("`$ref: {reference}` {cause}; it is left out");
                let place = self.files.place(file, at);
                self.findings.add(Severity::Degradation, place, message, "correct the reference".to_owned());
            }
            return text.ok().map(Value::String);
        }
        let target = self.resolve(file, at, reference, None)?;
        let key = (target.file, target.pointer.clone());
        let mut content = self.files.node(target.file, &target.pointer)?.clone();
        self.inlined += size(&content);
        let help = "write what it leads to in its place";
        if self.inlined > MOST {
            let message = format!("`$ref: {reference}` and others like it repeat more than {MOST} values");
            self.error(file, at, message, help);
            return None;
        }
        if self.inlining.contains(&key) {
            let message = format!("`$ref: {reference}` leads back to itself");
            self.lost(file, at, &message, "it is left out", help);
            return None;
        }
        self.inlining.push(key);
        let is_there = self.inline_content(&mut content, *wanted, &target);
        self.inlining.pop();
        if !is_there {
            // What is wrong is said where it is, and here what it costs.
            if self.inlining.is_empty() && !self.is_curated {
                self.lost(file, at, &format!("`$ref: {reference}` leads to nothing"), "it is left out", help);
            }
            return None;
        }
        if target.file != file {
            self.rebase(&mut content, *wanted, target.file, file);
            self.sources.record_inlined(file, at, target.file, &target.pointer);
        }
        if at.starts_with("/components") && self.files.is_entry(file) {
            self.homes.push((target, Target { file, pointer: at.to_owned() }));
        }
        // 3.2 has references to media types.
        if !matches!(wanted, Wanted::Node(Kind::MediaType)) || !reference.contains("/components/mediaTypes/") {
            let message =
                format!("`$ref: {reference}` is where OpenAPI has no reference; what it leads to is read in its place");
            self.findings.add(Severity::Note, self.files.place(file, at), message, None);
        }
        Some(content)
    }

    /// Resolves what is misplaced in the content of a reference. Returns whether there is any content.
    fn inline_content(&mut self, content: &mut Value, wanted: Wanted, target: &Target) -> bool {
        let Target { file, pointer } = target;
        match (wanted, reference_of(content)) {
            (Wanted::Each(_) | Wanted::Plain, Some(reference)) => {
                let next = Misplaced { at: String::new(), reference, wanted };
                let found = self.content(&next, *file, pointer);
                let is_there = found.is_some();
                *content = found.unwrap_or_default();
                is_there
            }
            (Wanted::Node(kind), _) => self.inline(content, kind, *file, pointer),
            (Wanted::Each(kind), None) => {
                retain_each(content, &mut |child, at| self.inline(child, kind, *file, &format!("{pointer}{at}")));
                true
            }
            (Wanted::Plain, None) => true,
        }
    }

    /// Lets references of a node mean the same in another file.
    fn rebase(&self, content: &mut Value, wanted: Wanted, from: usize, to: usize) {
        let (from, to) = (self.files.name(from).to_owned(), self.files.name(to).to_owned());
        let mut rewrite = |node: &mut Value, kind: Kind, _: &str| {
            if let Some(Value::String(reference)) = node.get_mut("$ref") {
                *reference = seen_from(&to, &from, reference);
            }
            if let Some(mapping) = mapping_mut(node).filter(|_| kind == Kind::Schema) {
                for value in mapping.values_mut() {
                    if let Value::String(reference) = value
                        && reference.contains(['#', '/', '.'])
                    {
                        *reference = seen_from(&to, &from, reference);
                    }
                }
            }
        };
        match wanted {
            Wanted::Node(kind) => walk_mut(content, kind, "", &mut rewrite),
            Wanted::Each(kind) => each(content, &mut |child, _| walk_mut(child, kind, "", &mut rewrite)),
            Wanted::Plain => {}
        }
    }
}

/// Visits the members of an object or a list, with where they are.
fn each(content: &mut Value, visit: &mut dyn FnMut(&mut Value, String)) {
    match content {
        Value::Object(map) => map.iter_mut().for_each(|(key, child)| visit(child, pointer::push("", key))),
        Value::Array(list) => {
            list.iter_mut().enumerate().for_each(|(index, child)| visit(child, pointer::push("", index.to_string())));
        }
        _ => {}
    }
}

/// Takes the members out of an object or a list that a visitor does not keep, and tells it where each is written.
fn retain_each(content: &mut Value, keep: &mut dyn FnMut(&mut Value, String) -> bool) {
    match content {
        Value::Object(map) => map.retain(|key, child| keep(child, pointer::push("", key))),
        Value::Array(list) => {
            let mut index = 0..;
            list.retain_mut(|child| keep(child, pointer::push("", index.next().unwrap_or_default().to_string())));
        }
        _ => {}
    }
}

/// What is next to a reference takes precedence over what it refers to.
fn merged(content: Value, written: Value) -> Value {
    match (content, written) {
        (Value::Object(mut content), Value::Object(mut written)) => {
            written.shift_remove("$ref");
            content.extend(written);
            Value::Object(content)
        }
        (content, _) => content,
    }
}

fn size(value: &Value) -> usize {
    match value {
        Value::Object(map) => 1 + map.values().map(size).sum::<usize>(),
        Value::Array(list) => 1 + list.iter().map(size).sum::<usize>(),
        _ => 1,
    }
}

/// The references in a node that are where OpenAPI has none.
fn misplaced(node: &Value, kind: Kind) -> Vec<Misplaced> {
    let mut found = Vec::new();
    search(node, kind, &mut String::new(), &mut found);
    found
}

/// `at` is one text for the pointers of all nodes: there are many more of them than misplaced references.
fn search(node: &Value, kind: Kind, at: &mut String, found: &mut Vec<Misplaced>) {
    if kind.section().is_none()
        && kind != Kind::Document
        && let Some(reference) = reference_of(node)
    {
        found.push(Misplaced { at: at.clone(), reference, wanted: Wanted::Node(kind) });
        return;
    }
    let Value::Object(object) = node else { return };
    for (key, child) in object {
        pointer::within(at, key, |at| match kind.below(key) {
            Below::One(kind) => search(child, kind, at, found),
            Below::Each(kind) => search_each(child, kind, at, found),
            Below::Plain if is_data(key) => {}
            Below::Plain => plain(child, at, found),
        });
    }
}

fn search_each(children: &Value, kind: Kind, at: &mut String, found: &mut Vec<Misplaced>) {
    match (children, reference_of(children)) {
        (_, Some(reference)) => found.push(Misplaced { at: at.clone(), reference, wanted: Wanted::Each(kind) }),
        (Value::Object(map), None) => {
            map.iter().for_each(|(name, child)| pointer::within(at, name, |at| search(child, kind, at, found)));
        }
        (Value::Array(list), None) => list.iter().enumerate().for_each(|(index, child)| {
            pointer::within(at, &index.to_string(), |at| search(child, kind, at, found));
        }),
        _ => {}
    }
}

/// The references among texts.
fn plain(child: &Value, at: &mut String, found: &mut Vec<Misplaced>) {
    if let Value::Array(list) = child {
        for (index, child) in list.iter().enumerate().filter(|(_, child)| child.is_object()) {
            pointer::within(at, &index.to_string(), |at| plain(child, at, found));
        }
    } else if let Some(reference) = reference_of(child) {
        found.push(Misplaced { at: at.clone(), reference, wanted: Wanted::Plain });
    }
}

/// Whether a key holds any JSON, in which `$ref` is a property like others.
fn is_data(key: &str) -> bool {
    const DATA: [&str; 9] =
        ["default", "example", "examples", "enum", "const", "value", "dataValue", "discriminator", "$ref"];
    DATA.contains(&key) || key.starts_with("x-")
}
