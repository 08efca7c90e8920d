//! Random edits of real documents: each is told, where it was made.

use openapi_compiler::diff::{Change, Rule, Spot, compare};
use serde_json::{Map, Value, json};

use super::state;
use crate::robustness::real_documents;

/// How many edits are made at least.
const EDITS: usize = 200;

/// How many edits are tried in each document. Not all fit where they are tried.
const TRIES: usize = 16;

/// What an edit is made in.
#[derive(Clone, Copy, Debug, PartialEq)]
enum On {
    Operation,
    Parameter,
    Schema,
}

/// A kind of edit: what it is made in, what `diff` may call it, and how it is made where it fits.
type Edit = (On, &'static [&'static str], fn(&mut Map<String, Value>) -> Option<()>);

/// Edits by the rules of the table.
const KINDS: &[Edit] = &[
    (On::Operation, &["operation-id-changed"], |node| text(node, "operationId", |text| format!("{text}Again"))),
    (On::Operation, &["operation-deprecated"], |node| put(node, "deprecated", json!(true))),
    (On::Operation, &["operation-restored"], |node| without(node, "deprecated")),
    (On::Operation, &["description-changed"], |node| put(node, "summary", json!("Other words."))),
    (On::Operation, &["optional-parameter-added"], |node| parameter(node, false)),
    (On::Operation, &["required-parameter-added"], |node| parameter(node, true)),
    (On::Operation, &["error-status-added"], |node| {
        put(node.get_mut("responses")?.as_object_mut()?, "418", json!({ "description": "No coffee." }))
    }),
    (On::Operation, &["success-status-added"], |node| {
        put(node.get_mut("responses")?.as_object_mut()?, "208", json!({ "description": "Said before." }))
    }),
    (On::Operation, &["security-tightened", "security-relaxed", "security-scopes-changed"], |node| {
        node.get("security")?.as_array().filter(|list| !list.is_empty())?;
        put(node, "security", json!([]))
    }),
    (On::Operation, &["optional-body-added"], |node| {
        let body = json!({ "content": { "text/plain": { "schema": { "type": "string" } } } });
        if node.contains_key("requestBody") { None } else { put(node, "requestBody", body) }
    }),
    (On::Parameter, &["parameter-became-required"], |node| {
        if node.get("required") == Some(&json!(true)) { None } else { put(node, "required", json!(true)) }
    }),
    (On::Parameter, &["parameter-became-optional"], |node| {
        if node["in"] == "path" || node.get("required") != Some(&json!(true)) {
            None
        } else {
            without(node, "required")
        }
    }),
    (On::Parameter, &["parameter-deprecated"], |node| put(node, "deprecated", json!(true))),
    (On::Parameter, &["parameter-renamed", "parameter-removed"], |node| {
        if node["in"] == "path" { None } else { text(node, "name", |text| format!("{text}_else")) }
    }),
    (On::Schema, &["optional-property-added"], |node| {
        put(node.get_mut("properties")?.as_object_mut()?, "known_since", json!({ "type": "boolean" }))
    }),
    (On::Schema, &["required-property-added"], |node| {
        put(node.get_mut("properties")?.as_object_mut()?, "known_since", json!({ "type": "boolean" }))?;
        node.entry("required").or_insert_with(|| json!([])).as_array_mut()?.push(json!("known_since"));
        Some(())
    }),
    (
        On::Schema,
        &["optional-property-removed", "required-property-removed", "closed-property-removed", "property-renamed"],
        |node| {
            let name = node.get("properties")?.as_object()?.keys().next()?.clone();
            node.get_mut("properties")?.as_object_mut()?.shift_remove(&name);
            if let Some(required) = node.get_mut("required").and_then(Value::as_array_mut) {
                required.retain(|known| *known != name.as_str());
            }
            Some(())
        },
    ),
    (On::Schema, &["property-became-required"], |node| {
        let required = node.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
        let mut names = node.get("properties")?.as_object()?.keys().cloned();
        let name = names.find(|name| !required.contains(&json!(name)))?;
        put(node, "required", json!([required, vec![json!(name)]].concat()))
    }),
    (On::Schema, &["property-became-optional"], |node| {
        let properties = node.get("properties")?.as_object()?.clone();
        let required = node.get_mut("required")?.as_array_mut()?;
        required.pop_if(|name| name.as_str().is_some_and(|name| properties.contains_key(name))).map(drop)
    }),
    (On::Schema, &["type-changed", "type-narrowed", "type-widened"], |node| {
        is_plain(node, "string")?;
        put(node, "type", json!("boolean"))
    }),
    (On::Schema, &["type-changed", "type-narrowed", "type-widened"], |node| {
        is_plain(node, "integer")?;
        put(node, "type", json!("string"))
    }),
    (On::Schema, &["enum-value-added"], |node| {
        node.get("type").filter(|ty| *ty == "string")?;
        // An empty list says nothing of values.
        node.get_mut("enum")?.as_array_mut().filter(|values| !values.is_empty())?.push(json!("known_since"));
        Some(())
    }),
    (On::Schema, &["enum-value-removed"], |node| {
        node.get_mut("enum")?.as_array_mut().filter(|values| values.len() > 2)?.pop().map(drop)
    }),
    (On::Schema, &["values-listed"], |node| {
        is_plain(node, "string")?;
        put(node, "enum", json!(["one", "two"]))
    }),
    (On::Schema, &["max-length-lowered"], |node| bound(node, "string", "maxLength", json!(77))),
    (On::Schema, &["min-length-raised"], |node| bound(node, "string", "minLength", json!(2))),
    (On::Schema, &["pattern-added"], |node| bound(node, "string", "pattern", json!("^a"))),
    (On::Schema, &["minimum-raised"], |node| bound(node, "integer", "minimum", json!(7))),
    (On::Schema, &["maximum-lowered"], |node| bound(node, "integer", "maximum", json!(77))),
    (On::Schema, &["multiple-of-added"], |node| bound(node, "integer", "multipleOf", json!(7))),
    (On::Schema, &["max-items-lowered"], |node| bound(node, "array", "maxItems", json!(7))),
    (On::Schema, &["min-items-raised"], |node| bound(node, "array", "minItems", json!(1))),
    (On::Schema, &["unique-items-required"], |node| bound(node, "array", "uniqueItems", json!(true))),
    (On::Schema, &["max-properties-lowered"], |node| bound(node, "object", "maxProperties", json!(7))),
    (On::Schema, &["default-added"], |node| bound(node, "integer", "default", json!(70))),
    (On::Schema, &["format-added", "format-hint-changed"], |node| bound(node, "string", "format", json!("uuid"))),
    // The crates have neither the value nor the format.
    (On::Schema, &["unhandled", "values-listed"], |node| {
        is_plain(node, "integer")?;
        put(node, "enum", json!([7, "seven"]))
    }),
    (On::Schema, &["unhandled", "format-added"], |node| {
        let properties = node.get_mut("properties")?.as_object_mut()?;
        let is_secret = |(key, _): &(&String, &mut Value)| ["password", "secret", "token"].contains(&key.as_str());
        let (_, secret) = properties.iter_mut().find(is_secret)?;
        bound(secret.as_object_mut()?, "string", "format", json!("uuid"))
    }),
    (On::Schema, &["description-changed"], |node| put(node, "description", json!("Other words."))),
    (On::Schema, &["extension-changed"], |node| put(node, "x-since-when", json!("now"))),
    (On::Schema, &["unhandled"], |node| put(node, "wording", json!("other"))),
];

fn put(node: &mut Map<String, Value>, key: &str, value: Value) -> Option<()> {
    (node.insert(key.to_owned(), value.clone()) != Some(value)).then_some(())
}

fn without(node: &mut Map<String, Value>, key: &str) -> Option<()> {
    node.shift_remove(key).map(drop)
}

fn text(node: &mut Map<String, Value>, key: &str, edit: fn(&str) -> String) -> Option<()> {
    let edited = edit(node.get(key)?.as_str()?);
    put(node, key, json!(edited))
}

/// A parameter more.
fn parameter(node: &mut Map<String, Value>, required: bool) -> Option<()> {
    let parameter =
        json!({ "name": "known_since", "in": "query", "required": required, "schema": { "type": "string" } });
    node.entry("parameters").or_insert_with(|| json!([])).as_array_mut()?.push(parameter);
    Some(())
}

/// Whether a schema says its type and nothing more of its values.
fn is_plain(node: &Map<String, Value>, ty: &str) -> Option<()> {
    let is_known = |key: &String| ["type", "description", "example"].contains(&key.as_str());
    (node.get("type").is_some_and(|known| known == ty) && node.keys().all(is_known)).then_some(())
}

/// A bound that a schema of a type does not have.
fn bound(node: &mut Map<String, Value>, ty: &str, key: &str, value: Value) -> Option<()> {
    let has_others = ["enum", "const", "format", "default"].iter().any(|other| node.contains_key(*other));
    if has_others || node.contains_key(key) || node.get("type").is_none_or(|known| known != ty) {
        return None;
    }
    put(node, key, value)
}

/// The nodes of a document that edits are made in, by their pointers.
fn places(document: &Value) -> Vec<(On, String)> {
    let mut found = Vec::new();
    let paths = document["paths"].as_object().into_iter().flatten();
    for (path, item) in paths {
        for (method, operation) in item.as_object().into_iter().flatten() {
            let place = format!("/paths/{}/{method}", escaped(path));
            if operation.get("responses").is_some() {
                found.push((On::Operation, place.clone()));
                below(operation, &place, false, &mut found);
            }
        }
    }
    let schemas = document["components"]["schemas"].as_object().into_iter().flatten();
    for (name, schema) in schemas {
        below(schema, &format!("/components/schemas/{}", escaped(name)), true, &mut found);
    }
    found
}

fn below(node: &Value, place: &str, is_schema: bool, found: &mut Vec<(On, String)>) {
    let Some(map) = node.as_object().filter(|map| !map.contains_key("$ref")) else { return };
    if is_schema {
        found.push((On::Schema, place.to_owned()));
    }
    for (key, child) in map {
        let place = format!("{place}/{}", escaped(key));
        match (key.as_str(), child) {
            ("schema" | "items" | "additionalProperties", Value::Object(_)) => below(child, &place, true, found),
            ("properties", Value::Object(children)) => {
                children.iter().for_each(|(key, child)| below(child, &format!("{place}/{}", escaped(key)), true, found))
            }
            ("parameters", Value::Array(children)) => children.iter().enumerate().for_each(|(index, child)| {
                let place = format!("{place}/{index}");
                if child.get("schema").is_some() {
                    found.push((On::Parameter, place.clone()));
                }
                below(child, &place, false, found);
            }),
            ("requestBody" | "responses" | "content", Value::Object(_)) if !is_schema => {
                below(child, &place, false, found);
            }
            (_, Value::Object(_)) if !is_schema => below(child, &place, false, found),
            _ => {}
        }
    }
}

fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// Random choices, the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end.max(1)
    }
}

/// Edits that were made: the place of each, and what `diff` may call it.
type Made = Vec<(String, &'static [&'static str])>;

/// Makes some edits, none of which is inside another one.
fn edit(document: &mut Value, chance: &mut Chance) -> Made {
    let places = places(document);
    let mut made = Made::new();
    for _ in 0..TRIES {
        let (on, rules, make) = KINDS[chance.below(KINDS.len())];
        let fitting: Vec<&String> = places.iter().filter(|(kind, _)| *kind == on).map(|(_, place)| place).collect();
        let Some(place) = fitting.get(chance.below(fitting.len())).copied() else { continue };
        let is_taken = made.iter().any(|(known, _)| is_inside(known, place) || is_inside(place, known));
        let node = document.pointer_mut(place).and_then(Value::as_object_mut).filter(|_| !is_taken);
        if node.and_then(make).is_some() {
            made.push((place.clone(), rules));
        }
    }
    made
}

fn is_inside(place: &str, around: &str) -> bool {
    place.strip_prefix(around).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether a change is at a place, below it or around it.
fn is_at(change: &Change, place: &str) -> bool {
    let mut spots = change.old.iter().chain(&change.new);
    spots.any(|spot| is_inside(&spot.pointer, place) || is_inside(place, &spot.pointer))
}

#[test]
fn edits_of_real_documents_are_told_where_they_were_made() {
    let mut chance = Chance(12);
    let (mut count, mut wrong) = (0, Vec::new());
    for old in real_documents().into_iter().filter(|document| document.get("openapi").is_some()) {
        let mut new = old.clone();
        let made = edit(&mut new, &mut chance);
        count += made.len();
        let diff = compare(&state(&old.to_string()), &state(&new.to_string()));
        // Whatever was rewritten, readers are sent to where something is written.
        let is_nowhere = |spot: &Option<Spot>, document: &Value| {
            spot.as_ref().is_some_and(|spot| document.pointer(&spot.pointer).is_none())
        };
        let lost = diff.changes.iter().filter(|change| is_nowhere(&change.old, &old) || is_nowhere(&change.new, &new));
        wrong.extend(lost.map(|change| format!("{:?} and {:?} are nowhere", change.old, change.new)));
        for (place, rules) in made {
            // What nothing uses is told as one change, and so is how a part is written; what no crate has is one that nobody can judge.
            let is_whole = |rule| matches!(rule, Rule::UnusedChanged | Rule::Unhandled | Rule::EncodingChanged);
            let is_it = |change: &Change| rules.contains(&change.rule.id()) || is_whole(change.rule);
            if !diff.changes.iter().any(|change| is_it(change) && is_at(change, &place)) {
                wrong.push(format!("{place}: {rules:?} is not in {:#?}", super::told(&diff)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}: {}", wrong.len(), wrong.join("\n"));
    assert!(count >= EDITS, "only {count} edits");
}
