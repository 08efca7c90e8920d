//! The fields and values of schemas as facts. Arms of unions and parts of compositions count together.

use std::collections::{BTreeMap, BTreeSet};

use openapi_terms::pointer::resolved;
use serde_json::Value;

use super::facts::{Area, Fact, Facts};

/// Deeper than this, a schema contains itself.
const MAX_DEPTH: usize = 24;

/// Keywords whose values are facts as they are.
const BOUNDS: [&str; 10] = [
    "format",
    "pattern",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "default",
];

/// Schemas to be written down.
pub(super) struct Fields<'d, 'f> {
    pub document: &'d Value,
    pub area: Area,
    pub facts: &'f mut Facts,
}

/// What several schemas say together.
#[derive(Default)]
struct Shape<'d> {
    types: BTreeSet<String>,
    nullable: bool,
    /// Properties with their schemas, and in how many alternatives each is required.
    properties: BTreeMap<&'d str, (Vec<&'d Value>, usize)>,
    /// Items of lists and values of maps.
    items: Vec<&'d Value>,
    values: BTreeSet<String>,
    bounds: BTreeMap<&'static str, BTreeSet<String>>,
    alternatives: usize,
    /// Whether any value will do.
    any: bool,
}

impl<'d> Fields<'d, '_> {
    /// Adds what schemas of one place say.
    pub(super) fn add(&mut self, at: &str, schemas: &[&'d Value], required: bool) {
        self.add_below(at, schemas, required, 0);
    }

    fn add_below(&mut self, at: &str, schemas: &[&'d Value], required: bool, depth: usize) {
        let mut shape = Shape::default();
        for schema in schemas {
            self.read(schema, &mut shape, true, 0);
        }
        let area = self.area;
        self.facts.insert(at.to_owned(), Fact { area, said: said(&shape, required) });
        for value in &shape.values {
            self.facts.insert(format!("{at} = {value}"), Fact { area: Area::Value, said: BTreeMap::new() });
        }
        if depth >= MAX_DEPTH || self.is_repeated(at, depth) {
            return;
        }
        self.area = Area::Field;
        for (name, (schemas, required_in)) in &shape.properties {
            let required = *required_in == shape.alternatives && shape.alternatives > 0;
            self.add_below(&format!("{at}.{name}"), schemas, required, depth + 1);
        }
        if !shape.items.is_empty() {
            self.add_below(&format!("{at}.*"), &shape.items, false, depth + 1);
        }
        self.area = area;
    }

    /// Whether a path goes around: `.children.*.children.*.children.*`.
    fn is_repeated(&self, at: &str, depth: usize) -> bool {
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        at.split('.').filter(|part| *part != "*").for_each(|part| *seen.entry(part).or_default() += 1);
        depth > 4 && seen.values().any(|count| *count > 2)
    }

    /// Reads a schema; a part of a composition is not an alternative of its own.
    fn read(&self, schema: &'d Value, shape: &mut Shape<'d>, is_alternative: bool, depth: usize) {
        let (_, schema) = resolved(self.document, schema);
        let arms: Vec<&'d Value> =
            ["oneOf", "anyOf"].into_iter().filter_map(|key| schema[key].as_array()).flatten().collect();
        let parts: Vec<&'d Value> = schema["allOf"].as_array().into_iter().flatten().collect();
        let before = shape.alternatives;
        if depth < MAX_DEPTH {
            parts.iter().for_each(|part| self.read(part, shape, false, depth + 1));
            arms.iter().for_each(|arm| self.read(arm, shape, true, depth + 1));
        }
        let is_null = schema["type"] == "null"
            || schema["enum"].as_array().is_some_and(|all| all.iter().all(Value::is_null) && !all.is_empty());
        shape.nullable |= schema["nullable"] == Value::Bool(true) || is_null;
        if is_null {
            return;
        }
        read_own(schema, shape);
        // Those of a part are alternatives of the whole.
        let has_alternatives = shape.alternatives > before;
        shape.alternatives += usize::from(is_alternative && !has_alternatives);
        let says_nothing = schema["type"].is_null() && schema["enum"].is_null() && schema["properties"].is_null();
        shape.any |= says_nothing && arms.is_empty() && parts.is_empty() && is_alternative;
    }
}

/// What a schema itself says.
fn read_own<'d>(schema: &'d Value, shape: &mut Shape<'d>) {
    match &schema["type"] {
        Value::String(ty) => drop(shape.types.insert(ty.clone())),
        _ if schema["properties"].is_object() => drop(shape.types.insert("object".to_owned())),
        _ => {}
    }
    for value in schema["enum"].as_array().into_iter().flatten().filter(|value| !value.is_null()) {
        shape.values.insert(value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    }
    let required: BTreeSet<&str> =
        schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let entry = shape.properties.entry(name).or_default();
        entry.0.push(property);
        entry.1 += usize::from(required.contains(name.as_str()));
    }
    shape.items.extend(
        ["items", "additionalProperties"]
            .map(|key| &schema[key])
            .into_iter()
            .filter(|node| node.as_object().is_some_and(|object| !object.is_empty())),
    );
    for key in BOUNDS {
        if !schema[key].is_null() {
            shape.bounds.entry(key).or_default().insert(plain(&schema[key]));
        }
    }
}

/// `1.0` is `1`.
fn plain(value: &Value) -> String {
    match value.as_f64().and_then(openapi_terms::whole) {
        Some(whole) => whole.to_string(),
        None => value.as_str().map_or_else(|| value.to_string(), str::to_owned),
    }
}

fn said(shape: &Shape<'_>, required: bool) -> BTreeMap<&'static str, String> {
    let mut said = BTreeMap::new();
    if !shape.types.is_empty() && !shape.any {
        said.insert("type", shape.types.iter().cloned().collect::<Vec<_>>().join(" or "));
    }
    if shape.nullable {
        said.insert("null", "true".to_owned());
    }
    if required {
        said.insert("required", "true".to_owned());
    }
    for (key, values) in &shape.bounds {
        said.insert(key, values.iter().cloned().collect::<Vec<_>>().join(" or "));
    }
    said
}
