//! Base classes that name their subclasses.
//!
//! `Pet` has a discriminator and no alternatives; `Cat: {allOf: [{$ref: Pet}, ...]}` is one. Generators of documents write
//! class hierarchies so, and a value where `Pet` is expected is a cat or a dog. The alternatives are written out: `Pet`
//! becomes a `oneOf` of its subclasses, and what they share becomes the component `PlainPet`.

use std::collections::{BTreeMap, BTreeSet};

use openapi_terms::extension;
use serde_json::{Map, Value, json};

use super::tags;
use crate::diagnostic::{Findings, Severity};
use crate::document::{Document, null_alone};
use crate::pointer;

/// A base class with its subclasses, in document order.
struct Base {
    name: String,
    plain: String,
    /// The property that says which subclass a value is of.
    property: String,
    subclasses: Vec<String>,
    /// Whether a value may be of the base and of no subclass: unless its property lists values, and not this one.
    is_itself: bool,
}

/// Writes the alternatives of base classes out. Says which components moved where.
pub(super) fn write_out(document: &mut Document, findings: &mut Findings) -> Vec<(String, String)> {
    let Some(schemas) = document.root.pointer("/components/schemas").and_then(Value::as_object) else {
        return Vec::new();
    };
    let mut bases = bases(schemas);
    for base in &mut bases {
        let values = tags::values(&document.root, &json!({ "$ref": reference(&base.name) }), &base.property);
        base.is_itself = values.is_none_or(|values| values.contains(&base.name));
    }
    let listed = listed(&document.root, &bases);
    let Some(schemas) = document.root.pointer_mut("/components/schemas").and_then(Value::as_object_mut) else {
        return Vec::new();
    };
    let mut moved = Vec::new();
    for base in &bases {
        // Subclasses extend what they share; everything else that refers to the base means any of them.
        for subclass in &base.subclasses {
            if let Some(Value::Array(parts)) = schemas.get_mut(subclass).and_then(|schema| schema.get_mut("allOf")) {
                parts.iter_mut().filter(|part| refers_to(part, &base.name)).for_each(|part| {
                    *part = json!({ "$ref": reference(&base.plain) });
                });
                // A subclass that adds nothing is still a type of its own.
                if parts.len() == 1 {
                    parts.push(json!({ "type": "object", "required": [base.property] }));
                }
            }
        }
    }
    let mut values = values(schemas);
    listed.into_iter().for_each(|(subclass, value)| _ = values.entry(subclass).or_insert(value));
    for base in bases {
        let Some(schema) = schemas.get_mut(&base.name) else { continue };
        let (union, plain) = split(schema, &base, &values);
        *schema = union;
        schemas.insert(base.plain.clone(), plain);
        let at = |name: &str| pointer::join("/components/schemas", &[name]);
        moved.push((at(&base.plain), at(&base.name)));
        let names: Vec<String> = base.subclasses.iter().take(4).map(|name| format!("`{name}`")).collect();
        let more = if base.subclasses.len() > 4 { " and others" } else { "" };
        let message = format!("has a discriminator, and is extended by {}{more}: it is one of them", names.join(", "));
        let help = "list the subclasses in `oneOf`".to_owned();
        findings.add(Severity::Note, document.sources.place(&at(&base.name)), message, help);
    }
    moved
}

fn reference(name: &str) -> String {
    format!("#{}", pointer::join("/components/schemas", &[name]))
}

fn refers_to(part: &Value, name: &str) -> bool {
    part.get("$ref").and_then(Value::as_str).is_some_and(|target| target == reference(name))
}

fn bases(schemas: &Map<String, Value>) -> Vec<Base> {
    let children = children(schemas);
    let is_base = |schema: &Value| {
        schema["discriminator"]["propertyName"].is_string()
            && schema.get("oneOf").is_none()
            && schema.get("anyOf").is_none()
    };
    let mut bases = Vec::new();
    for (name, schema) in schemas.iter().filter(|(_, schema)| is_base(schema)) {
        let descendants = descendants(name, &children);
        let subclasses: Vec<String> =
            schemas.keys().filter(|known| descendants.contains(known.as_str())).cloned().collect();
        let mut plain = format!("Plain{}", crate::names::Name::new(name).pascal());
        while schemas.contains_key(&plain) {
            plain.insert_str(0, "Plain");
        }
        if !subclasses.is_empty() && !descendants.contains(name.as_str()) {
            let property = schema["discriminator"]["propertyName"].as_str().unwrap_or_default().to_owned();
            bases.push(Base { name: name.clone(), plain, property, subclasses, is_itself: true });
        }
    }
    bases
}

/// Components by the component that they extend.
fn children(schemas: &Map<String, Value>) -> BTreeMap<&str, Vec<&str>> {
    let mut children: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, schema) in schemas {
        let parts = schema.get("allOf").and_then(Value::as_array);
        // With `nullable`, it is another name for the base.
        let extends = |_: &&str| schema.get("nullable").is_none();
        for target in parts.into_iter().flatten().filter_map(|part| part.get("$ref").and_then(Value::as_str)) {
            let base = target.strip_prefix("#/components/schemas/").filter(|base| !base.contains(['/', '~']));
            if let Some(base) = base.filter(extends) {
                children.entry(base).or_default().push(name);
            }
        }
    }
    children
}

fn descendants<'s>(base: &str, children: &BTreeMap<&str, Vec<&'s str>>) -> BTreeSet<&'s str> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&str> = children.get(base).cloned().unwrap_or_default();
    while let Some(next) = open.pop() {
        if found.insert(next) {
            open.extend(children.get(next).into_iter().flatten());
        }
    }
    found
}

/// The values that mappings anywhere give to components, by discriminator and component.
fn values(schemas: &Map<String, Value>) -> BTreeMap<(String, String), String> {
    let mut values = BTreeMap::new();
    for discriminator in schemas.values().map(|schema| &schema["discriminator"]) {
        let property = discriminator["propertyName"].as_str().unwrap_or_default();
        for (value, target) in discriminator["mapping"].as_object().into_iter().flatten() {
            let target = target.as_str().unwrap_or_default();
            let name = pointer::component(target, "schemas").map_or_else(|| target.to_owned(), pointer::unescape);
            values.entry((property.to_owned(), name)).or_insert_with(|| value.clone());
        }
    }
    values
}

/// The value of each subclass that lists one value for its tag, by discriminator and component.
fn listed(root: &Value, bases: &[Base]) -> Vec<((String, String), String)> {
    let mut listed = Vec::new();
    for Base { property, subclasses, .. } in bases {
        for subclass in subclasses {
            let values = tags::values(root, &json!({ "$ref": reference(subclass) }), property).unwrap_or_default();
            if let [only] = values.as_slice() {
                listed.push(((property.clone(), subclass.clone()), only.clone()));
            }
        }
    }
    listed
}

/// A base as alternatives, and what its subclasses share.
fn split(schema: &Value, base: &Base, values: &BTreeMap<(String, String), String>) -> (Value, Value) {
    const OF_THE_UNION: [&str; 4] = ["title", "description", "deprecated", extension::GROUP];
    let Value::Object(whole) = schema else { return (json!({}), json!({})) };
    let mut union: Map<String, Value> = whole
        .iter()
        .filter(|(key, _)| OF_THE_UNION.contains(&key.as_str()))
        .map(|(k, v)| (k.clone(), v.clone()))
        .collect();
    let mut plain = whole.clone();
    let discriminator = plain.shift_remove("discriminator").unwrap_or_default();
    plain.shift_remove("title");
    let mut mapping = discriminator["mapping"].as_object().cloned().unwrap_or_default();
    let mut arms = base.subclasses.clone();
    let is_itself = |target: &Value| *target == base.name.as_str() || *target == reference(&base.name).as_str();
    // Without a mapping the base is one of the alternatives, under its own name, where that is a value.
    if mapping.is_empty() {
        let property = discriminator["propertyName"].as_str().unwrap_or_default();
        let value = |name: &String| values.get(&(property.to_owned(), name.clone())).unwrap_or(name).clone();
        mapping = arms.iter().map(|name| (value(name), json!(reference(name)))).collect();
        if base.is_itself {
            mapping.insert(base.name.clone(), json!(reference(&base.plain)));
            arms.push(base.plain.clone());
        }
    } else if mapping.values().any(is_itself) {
        mapping
            .values_mut()
            .filter(|target| is_itself(target))
            .for_each(|target| *target = json!(reference(&base.plain)));
        arms.push(base.plain.clone());
    }
    let mut arms: Vec<Value> = arms.iter().map(|name| json!({ "$ref": reference(name) })).collect();
    if plain.shift_remove("nullable") == Some(Value::Bool(true)) {
        arms.push(null_alone());
    }
    let property = &discriminator["propertyName"];
    union.insert("oneOf".to_owned(), Value::Array(arms));
    union.insert("discriminator".to_owned(), json!({ "propertyName": property, "mapping": mapping }));
    (Value::Object(union), Value::Object(plain))
}
