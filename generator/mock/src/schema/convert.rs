use std::collections::{BTreeSet, HashMap, VecDeque};

use serde_json::{Map, Value, json};

use super::Direction;
use crate::document::Document;

/// Keywords that mean the same in both.
const SAME: [&str; 10] = [
    "type",
    "format",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

/// How deep parts of parts are looked into.
const DEPTH: usize = 8;

/// A schema of a document as a self-contained JSON Schema (2020-12): what it refers to is below `$defs`.
///
/// A pattern that no regular expression engine takes is left out.
pub fn json_schema(document: &Document, schema: &Value, direction: Direction) -> Value {
    let mut converter = Converter { document, direction, keys: HashMap::new(), pending: VecDeque::new() };
    let mut converted = converter.schema(schema);
    let mut definitions = Map::new();
    while let Some((key, pointer)) = converter.pending.pop_front() {
        let definition = document.node(&pointer).map_or(Value::Bool(true), |node| converter.schema(node));
        definitions.insert(key, definition);
    }
    if let Value::Object(root) = &mut converted
        && !definitions.is_empty()
    {
        root.insert("$defs".to_owned(), Value::Object(definitions));
    }
    converted
}

struct Converter<'d> {
    document: &'d Document,
    direction: Direction,
    /// The key below `$defs` of what was referred to, by its pointer in the document.
    keys: HashMap<String, String>,
    /// Keys and pointers of what is still to be converted.
    pending: VecDeque<(String, String)>,
}

impl Converter<'_> {
    fn schema(&mut self, schema: &Value) -> Value {
        self.part(schema, &BTreeSet::new())
    }

    /// A schema that is a part of one whose parts have properties which are not sent in this direction.
    fn part(&mut self, node: &Value, unsent: &BTreeSet<String>) -> Value {
        let Some(schema) = node.as_object() else {
            return Value::Bool(node != &Value::Bool(false));
        };
        if schema.get("$ref").is_some_and(Value::is_string) {
            return self.reference(node);
        }
        let mut unsent = unsent.clone();
        if ["required", "allOf"].iter().any(|key| schema.contains_key(*key)) {
            self.add_unsent(schema, DEPTH, &mut unsent);
        }
        let (mut converted, mut open) = (Map::new(), None);
        for (key, value) in schema {
            let value = match key.as_str() {
                key if SAME.contains(&key) => value.clone(),
                "enum" => value.clone(),
                "pattern" if value.as_str().is_some_and(is_pattern) => value.clone(),
                "required" => required(value, &unsent),
                "items" | "not" => self.schema(value),
                "additionalProperties" if value.is_boolean() => value.clone(),
                "additionalProperties" => self.schema(value),
                "properties" => self.properties(value),
                "oneOf" | "anyOf" if has_silent_arm(value) => self.alternatives(value),
                "allOf" | "oneOf" | "anyOf" => match value.as_array().filter(|list| !list.is_empty()) {
                    Some(list) if key == "allOf" => list.iter().map(|schema| self.part(schema, &unsent)).collect(),
                    Some(list) => list.iter().map(|schema| self.schema(schema)).collect(),
                    None => continue,
                },
                _ => continue,
            };
            // What is sent may fit several alternatives that nothing tells apart: no caller can write it in another way.
            let is_one = self.direction == Direction::Request && key == "oneOf";
            match (is_one && !schema.contains_key("discriminator"), schema.contains_key("anyOf")) {
                // Next to other alternatives they are a part.
                (true, true) => open = Some(json!({ "anyOf": value })),
                (true, false) => _ = converted.insert("anyOf".to_owned(), value),
                (false, _) => _ = converted.insert(key.clone(), value),
            }
        }
        add_parts(&mut converted, open);
        bounds(schema, &mut converted);
        self.discriminated(schema, &mut converted);
        // A request can only send the null that a list of values has. Answers come from examples, which are written by hand.
        let is_listed = self.direction == Direction::Response
            || schema.get("enum").and_then(Value::as_array).is_none_or(|values| values.contains(&Value::Null));
        if is_listed && schema.get("nullable") == Some(&Value::Bool(true)) {
            nullable(converted)
        } else {
            Value::Object(converted)
        }
    }

    fn reference(&mut self, node: &Value) -> Value {
        match self.document.target(node).map(|(pointer, _)| pointer.into_owned()) {
            Some(pointer) if !self.is_cycle(&pointer) => {
                let next = format!("s{}", self.keys.len());
                let key = match self.keys.get(&pointer) {
                    Some(known) => known.clone(),
                    None => {
                        self.keys.insert(pointer.clone(), next.clone());
                        self.pending.push_back((next.clone(), pointer));
                        next
                    }
                };
                json!({ "$ref": format!("#/$defs/{key}") })
            }
            // Nothing is known about what a reference to nothing, or to itself, means.
            _ => json!({}),
        }
    }

    /// Whether a schema contains itself as a part or an alternative, so that no value can be checked against it.
    fn is_cycle(&self, start: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut open: Vec<&Value> = self.document.node(start).into_iter().collect();
        while let Some(node) = open.pop() {
            if let Some((target, node)) = self.document.target(node) {
                if target == start {
                    return true;
                }
                if seen.insert(target) {
                    open.push(node);
                }
                continue;
            }
            let lists = ["allOf", "oneOf", "anyOf"].into_iter().filter_map(|key| node.get(key)?.as_array());
            open.extend(lists.flatten().chain(node.get("not")));
        }
        false
    }

    /// Alternatives that a property tells apart: it says which one a value is of, however many others it would fit. A value
    /// that names none of them is what the alternatives alone say.
    fn discriminated(&mut self, schema: &Map<String, Value>, converted: &mut Map<String, Value>) {
        let Some(discriminator) = schema.get("discriminator") else { return };
        let Some(property) = discriminator.get("propertyName").and_then(Value::as_str) else { return };
        let Some(key) = ["oneOf", "anyOf"].into_iter().find(|key| converted.contains_key(*key)) else { return };
        let arms = schema.get(key).and_then(Value::as_array).into_iter().flatten();
        let named: Vec<(Vec<String>, Value)> = arms
            .filter_map(|arm| Some((arm_names(discriminator, &self.document.target(arm)?.0), self.schema(arm))))
            .collect();
        let Some(alternatives) = converted.remove(key) else { return };
        let all: Vec<&String> = named.iter().flat_map(|(names, _)| names).collect();
        let is_named = |names: &[&String]| {
            let values: Vec<Value> = names.iter().flat_map(|name| values_of(name)).collect();
            json!({ "type": "object", "required": [property], "properties": { property: { "enum": values } } })
        };
        // Where they do not say it either, what is wrong is the property.
        let others = json!({ "if": is_named(&all), "else": { "if": { key: alternatives }, "else": is_named(&all) } });
        let own = named.iter().map(|(names, arm)| {
            let names: Vec<&String> = names.iter().collect();
            json!({ "if": is_named(&names), "then": arm })
        });
        add_parts(converted, std::iter::once(others).chain(own));
    }

    /// Adds the properties that are not sent in this direction, whichever part says so.
    fn add_unsent(&self, schema: &Map<String, Value>, depth: usize, unsent: &mut BTreeSet<String>) {
        let flag = if self.direction == Direction::Request { "readOnly" } else { "writeOnly" };
        let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        let flagged = properties.filter(|(_, property)| is_flagged(self.document, property, flag));
        unsent.extend(flagged.map(|(name, _)| name.clone()));
        let parts = schema.get("allOf").and_then(Value::as_array).into_iter().flatten().filter(|_| depth > 0);
        for part in parts.filter_map(|part| self.document.resolve(part).as_object()) {
            self.add_unsent(part, depth - 1, unsent);
        }
    }

    fn properties(&mut self, properties: &Value) -> Value {
        let entries = properties.as_object().into_iter().flatten();
        Value::Object(entries.map(|(name, schema)| (name.clone(), self.schema(schema))).collect())
    }

    /// Alternatives, one of which says nothing: that is how some write null.
    fn alternatives(&mut self, list: &Value) -> Value {
        let arms = list.as_array().into_iter().flatten();
        arms.map(|arm| if is_silent(arm) { json!({ "type": "null" }) } else { self.schema(arm) }).collect()
    }
}

/// The names that are required in this direction.
fn required(names: &Value, unsent: &BTreeSet<String>) -> Value {
    let names = names.as_array().into_iter().flatten().filter_map(Value::as_str);
    json!(names.filter(|name| !unsent.contains(*name)).collect::<BTreeSet<&str>>())
}

/// Whether there are alternatives that say nothing, next to some that do.
fn has_silent_arm(list: &Value) -> bool {
    list.as_array().is_some_and(|arms| arms.iter().any(is_silent) && !arms.iter().all(is_silent))
}

/// Whether a schema says nothing of its values.
fn is_silent(schema: &Value) -> bool {
    let is_prose = |key: &String| matches!(key.as_str(), "description" | "title" | "nullable") || key.starts_with("x-");
    schema.as_object().is_some_and(|schema| schema.keys().all(is_prose))
}

/// What a discriminator may call an alternative: every key of its mapping that leads there, and the component's name where
/// no key does.
fn arm_names(discriminator: &Value, target: &str) -> Vec<String> {
    let (name, reference) = (target.rsplit('/').next().unwrap_or(target), format!("#{target}"));
    let mapping = discriminator.get("mapping").and_then(Value::as_object).into_iter().flatten();
    let is_it = |value: &Value| *value == *reference || *value == *name;
    let names: Vec<String> = mapping.filter(|(_, value)| is_it(value)).map(|(key, _)| key.clone()).collect();
    if names.is_empty() { vec![name.to_owned()] } else { names }
}

/// Adds parts that a value has to meet as well.
fn add_parts(schema: &mut Map<String, Value>, parts: impl IntoIterator<Item = Value>) {
    let mut parts = parts.into_iter().peekable();
    if parts.peek().is_none() {
        return;
    }
    if let Value::Array(known) = schema.entry("allOf").or_insert_with(|| json!([])) {
        known.extend(parts);
    }
}

/// What a name in a mapping may be in a value: a mapping has texts only, also where the property is a number or a Boolean.
fn values_of(name: &str) -> Vec<Value> {
    let literal = serde_json::from_str(name).ok().filter(|value: &Value| value.is_number() || value.is_boolean());
    std::iter::once(Value::from(name)).chain(literal).collect()
}

/// Whether a property is `readOnly` or `writeOnly`.
pub(crate) fn is_flagged(document: &Document, schema: &Value, flag: &str) -> bool {
    let is_set = |schema: &Value| schema.get(flag) == Some(&Value::Bool(true));
    let schema = document.resolve(schema);
    let parts = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
    is_set(schema) || parts.map(|part| document.resolve(part)).any(is_set)
}

/// Flags become bounds, and so do the formats of integers.
fn bounds(schema: &Map<String, Value>, converted: &mut Map<String, Value>) {
    for (bound, exclusive) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
        let Some(value) = schema.get(bound).filter(|value| value.is_number()) else { continue };
        let is_exclusive = schema.get(exclusive) == Some(&Value::Bool(true));
        converted.insert(if is_exclusive { exclusive } else { bound }.to_owned(), value.clone());
    }
    let is_integer = schema.get("type").is_some_and(|name| name == "integer");
    if is_integer && schema.get("format").is_some_and(|format| format == "int32") {
        converted.entry("minimum").or_insert(json!(i32::MIN));
        converted.entry("maximum").or_insert(json!(i32::MAX));
    }
}

/// Adds null. A schema of one type gets another type, which gives better messages than alternatives.
fn nullable(mut schema: Map<String, Value>) -> Value {
    let is_combined = ["allOf", "oneOf", "anyOf", "not"].iter().any(|key| schema.contains_key(*key));
    if is_combined {
        return json!({ "anyOf": [{ "type": "null" }, schema] });
    }
    if let Some(Value::Array(values)) = schema.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    if let Some(name @ Value::String(_)) = schema.get("type").cloned() {
        schema.insert("type".to_owned(), json!([name, "null"]));
    }
    Value::Object(schema)
}

fn is_pattern(pattern: &str) -> bool {
    // What the validator compiles is what it is asked to.
    jsonschema::options().build(&json!({ "pattern": pattern })).is_ok()
}
