//! Parts that are written out again and again.
//!
//! Kibana's tools write what all detection rules have into each kind of rule: `EqlRule: {allOf: [{properties: 39 of them}, ..]}`,
//! and the same in `QueryRule`. Equal parts of several components become one component, which each of them refers to, as their
//! author has it. What it is called is what its owners' names have in common: `RuleCommon`. A property that something else in
//! one of them also describes stays where it is, since it is not the same in all of them.
//!
//! With an `api.toml` names are promises, and the documents say themselves what is shared.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::diagnostic::{Findings, Severity};
use crate::document::{Document, Sources, local_reference};
use crate::later::Marks;
use crate::names::{Name, Word};
use crate::pointer;

/// A part with fewer properties is not worth a type.
const LEAST: usize = 8;

/// How deep parts have parts. No real document comes near.
const DEPTH: usize = 32;

/// Lets equal parts of several components be one component.
pub fn factor(document: &mut Document, marks: &Marks, findings: &mut Findings) {
    for Repeated { part, places } in repeated(&document.root, marks, &document.sources) {
        let narrowed: BTreeSet<String> =
            places.iter().flat_map(|place| described_elsewhere(&document.root, place, &part)).collect();
        let (part, rest) = split(part, &narrowed);
        let Some(name) = free_name(&document.root, &places).filter(|_| is_large(&part)) else { continue };
        let component = pointer::join("/components/schemas", &[&name]);
        for place in &places {
            let Some(node) = document.root.pointer_mut(&place.pointer()) else { continue };
            let reference = json!({ "$ref": format!("#{component}") });
            *node = match rest.clone() {
                None => reference,
                Some(mut rest) => {
                    rest.insert("allOf".to_owned(), json!([reference]));
                    Value::Object(rest)
                }
            };
        }
        let at = places.first().map(Place::pointer).unwrap_or_default();
        let message = format!("this part is the same in {} components; it became the component `{name}`", places.len());
        let help = "describe it once below `components`".to_owned();
        findings.add(Severity::Note, document.sources.place(&at), message, help);
        document.sources.record_moved(&component, &at);
        if let Some(schemas) = document.root.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
            schemas.insert(name, part);
            schemas.sort_keys();
        }
    }
}

/// A part that several components have.
struct Repeated {
    part: Value,
    places: Vec<Place>,
}

/// Where a part is: a component, and the position in its `allOf`.
struct Place {
    owner: String,
    index: usize,
}

impl Place {
    fn pointer(&self) -> String {
        pointer::join("/components/schemas", &[&self.owner, "allOf", &self.index.to_string()])
    }
}

/// The large parts that several components have. Components whose names end in different words are different kinds of things,
/// which have no name in common.
fn repeated(root: &Value, marks: &Marks, sources: &Sources) -> Vec<Repeated> {
    let schemas = root.pointer("/components/schemas").and_then(Value::as_object);
    let mut found: BTreeMap<(String, String), Repeated> = BTreeMap::new();
    for (owner, schema) in schemas.into_iter().flatten() {
        let Some(kind) = Name::new(owner).words().last().map(|word| word.to_string()) else { continue };
        let parts = schema.get("allOf").and_then(Value::as_array);
        let mut seen = BTreeSet::new();
        for (index, part) in parts.into_iter().flatten().enumerate().filter(|(_, part)| is_large(part)) {
            // The order of keys was settled when the file was read, so that equal parts are equal texts.
            let place = Place { owner: owner.clone(), index };
            let text = format!("{part} {:?}", marks.below(&place.pointer(), sources));
            if seen.insert(text.clone()) {
                let entry = found.entry((kind.clone(), text));
                let repeated = entry.or_insert_with(|| Repeated { part: part.clone(), places: Vec::new() });
                repeated.places.push(place);
            }
        }
    }
    found.into_values().filter(|repeated| repeated.places.len() > 1).collect()
}

fn is_large(part: &Value) -> bool {
    part.get("properties").and_then(Value::as_object).is_some_and(|properties| properties.len() >= LEAST)
}

/// What a schema says of single properties.
#[derive(Default)]
struct Said {
    described: BTreeSet<String>,
    required: BTreeSet<String>,
}

/// The properties of a part that the rest of its owner describes as well, or requires where the part does not.
fn described_elsewhere(root: &Value, place: &Place, part: &Value) -> BTreeSet<String> {
    let mut said = Said::default();
    let schema = root.pointer(&pointer::join("/components/schemas", &[&place.owner]));
    for (key, value) in schema.and_then(Value::as_object).into_iter().flatten() {
        match (key.as_str(), value) {
            ("allOf", Value::Array(parts)) => {
                let others = parts.iter().enumerate().filter(|(index, _)| *index != place.index);
                others.for_each(|(_, part)| said.read(root, part, DEPTH));
            }
            _ => said.read_keyword(root, key, value, DEPTH),
        }
    }
    let mut own = Said::default();
    own.read(root, part, 0);
    said.described.extend(said.required.difference(&own.required).cloned());
    said.described.retain(|property| own.described.contains(property));
    said.described
}

impl Said {
    fn read(&mut self, root: &Value, schema: &Value, depth: usize) {
        if let Some(target) = local_reference(schema).and_then(|target| root.pointer(target)).filter(|_| depth > 0) {
            self.read(root, target, depth - 1);
        }
        for (key, value) in schema.as_object().into_iter().flatten() {
            self.read_keyword(root, key, value, depth);
        }
    }

    fn read_keyword(&mut self, root: &Value, key: &str, value: &Value, depth: usize) {
        match (key, value) {
            ("properties", Value::Object(properties)) => self.described.extend(properties.keys().cloned()),
            ("required", Value::Array(names)) => {
                self.required.extend(names.iter().filter_map(Value::as_str).map(str::to_owned));
            }
            ("allOf" | "oneOf" | "anyOf", Value::Array(parts)) if depth > 0 => {
                parts.iter().for_each(|part| self.read(root, part, depth - 1));
            }
            _ => {}
        }
    }
}

/// A part without some of its properties, and these as a part of their own.
fn split(mut part: Value, apart: &BTreeSet<String>) -> (Value, Option<Map<String, Value>>) {
    if apart.is_empty() {
        return (part, None);
    }
    let mut rest = Map::from_iter([("type".to_owned(), json!("object"))]);
    if let Some(Value::Array(required)) = part.get_mut("required") {
        let (gone, kept): (Vec<Value>, Vec<Value>) =
            required.drain(..).partition(|name| name.as_str().is_some_and(|name| apart.contains(name)));
        *required = kept;
        if !gone.is_empty() {
            rest.insert("required".to_owned(), Value::Array(gone));
        }
    }
    if part.get("required").and_then(Value::as_array).is_some_and(Vec::is_empty)
        && let Value::Object(part) = &mut part
    {
        part.remove("required");
    }
    if let Some(Value::Object(properties)) = part.get_mut("properties") {
        let (gone, kept): (Map<String, Value>, Map<String, Value>) =
            std::mem::take(properties).into_iter().partition(|(name, _)| apart.contains(name));
        *properties = kept;
        rest.insert("properties".to_owned(), Value::Object(gone));
    }
    (part, Some(rest))
}

/// What the names of the owners begin and end with, and that it is common to them.
fn free_name(root: &Value, places: &[Place]) -> Option<String> {
    let names: Vec<Name> = places.iter().map(|place| Name::new(&place.owner)).collect();
    let (first, others) = names.split_first()?;
    let shared = |same: fn(&[Word], &[Word]) -> usize| {
        others.iter().map(|other| same(first.words(), other.words())).min().unwrap_or(0)
    };
    let words = first.words();
    let leading = shared(|a, b| a.iter().zip(b).take_while(|(a, b)| a == b).count());
    let trailing = shared(|a, b| a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count());
    let trailing = trailing.min(words.len().saturating_sub(leading));
    let (start, end) = (words.get(..leading)?, words.get(words.len() - trailing..)?);
    let is_free = |name: &String| root.pointer(&pointer::join("/components/schemas", &[name])).is_none();
    ["common", "shared"]
        .into_iter()
        .map(|word| Name::from_words(start.iter().chain(end).cloned().chain([word.into()])).pascal())
        .find(is_free)
}
