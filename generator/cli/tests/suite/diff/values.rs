//! What an independent validator of JSON Schema lets in decides what breaks on the wire: random changes of random schemas.

use std::collections::BTreeMap;

use jsonschema::Validator;
use openapi_compiler::diff::{Break, Change, State, compare};
use openapi_compiler::{DocumentOptions, Project};
use serde_json::{Map, Value, json};

/// How many schemas are changed, and how many values are tried with each of them.
const SCHEMAS: usize = 150;
const VALUES: usize = 300;

/// Rules by which answers may have more than the validator lets in: clients read unknown values, and properties that are new or not
/// described any more.
const READ: [&str; 7] = [
    "enum-value-added",
    "values-not-listed",
    "optional-property-added",
    "required-property-added",
    "optional-property-removed",
    "other-properties-allowed",
    "check-added",
];

/// A property that nobody described may have had any value, and has one type from now on.
const SENT: [&str; 1] = ["optional-property-added"];

/// Random choices, the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end.max(1)
    }

    fn of<T: Clone>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())].clone()
    }

    /// Whether something happens that happens in some of a hundred cases.
    fn is(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}

fn plain(chance: &mut Chance) -> Value {
    let all = [
        json!({ "type": "string" }),
        json!({ "type": "string", "maxLength": 3 }),
        json!({ "type": "string", "minLength": 1, "pattern": "^a" }),
        json!({ "type": "string", "enum": ["a", "ab", "x"] }),
        json!({ "type": "integer", "minimum": 1, "maximum": 6 }),
        json!({ "type": "integer", "multipleOf": 2 }),
        json!({ "type": "number" }),
        json!({ "type": "boolean" }),
        json!({ "type": ["integer", "null"] }),
        json!({}),
    ];
    chance.of(&all)
}

fn schema(chance: &mut Chance, depth: usize) -> Value {
    let inner = |chance: &mut Chance| schema(chance, depth.saturating_sub(1));
    match chance.below(if depth == 0 { 1 } else { 8 }) {
        0 => plain(chance),
        1 => json!({ "type": "array", "items": inner(chance), "maxItems": 2 }),
        2 => json!({ "type": "object", "additionalProperties": inner(chance) }),
        3 => json!({ "anyOf": [inner(chance), inner(chance)] }),
        4 => json!({ "allOf": [
            { "type": "object", "required": ["a"], "properties": { "a": inner(chance) } },
            { "type": "object", "properties": { "b": inner(chance) } },
        ] }),
        5 => {
            json!({ "type": "object", "properties": { "a": inner(chance), "b": inner(chance) }, "additionalProperties": false })
        }
        _ => {
            json!({ "type": "object", "required": ["b"], "properties": { "a": inner(chance), "b": inner(chance), "c": inner(chance) } })
        }
    }
}

/// The pointers of a schema and of all schemas in it.
fn places(schema: &Value, at: String, found: &mut Vec<String>) {
    let Some(map) = schema.as_object() else { return };
    for (key, child) in map {
        match (key.as_str(), child) {
            ("properties", Value::Object(children)) => {
                children.iter().for_each(|(name, child)| places(child, format!("{at}/properties/{name}"), found));
            }
            ("items" | "additionalProperties", Value::Object(_)) => places(child, format!("{at}/{key}"), found),
            ("anyOf" | "allOf", Value::Array(children)) => {
                children
                    .iter()
                    .enumerate()
                    .for_each(|(index, child)| places(child, format!("{at}/{key}/{index}"), found));
            }
            _ => {}
        }
    }
    found.push(at);
}

/// Makes one change of a schema, if it fits.
fn change(node: &mut Map<String, Value>, chance: &mut Chance) -> Option<()> {
    let ty = node.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
    let number = json!(1 + chance.below(5));
    let (key, value) = match (chance.below(14), ty.as_str()) {
        (0, "string") => (chance.of(&["minLength", "maxLength"]), number),
        (0, "integer" | "number") => (chance.of(&["minimum", "exclusiveMinimum", "maximum", "multipleOf"]), number),
        (0, "array") => (chance.of(&["minItems", "maxItems"]), number),
        (0, "object") => (chance.of(&["minProperties", "maxProperties"]), number),
        (1, "string") => ("pattern", json!("b")),
        (2, "string") => ("enum", chance.of(&[json!(["a", "ab"]), json!(["a", "ab", "x", "y"]), json!(["z"])])),
        (3, "string") => ("const", json!("a")),
        (4, "string" | "integer") => ("type", json!([ty, "null"])),
        (4, "number" | "boolean") => ("type", json!("string")),
        (5, "object") => ("required", chance.of(&[json!(["a", "b"]), json!(["z"]), json!([])])),
        (6, "object") => ("additionalProperties", chance.of(&[json!(false), json!(true), json!({ "type": "string" })])),
        (7, "object") => ("propertyNames", json!({ "maxLength": 1 })),
        (7, "array") => ("uniqueItems", json!(true)),
        (8, "object") => ("dependentRequired", json!({ "a": ["b"] })),
        (8, "array") => ("contains", json!({ "type": "integer" })),
        (9, _) => ("not", chance.of(&[json!({ "type": "string" }), json!({ "enum": ["a", 1] })])),
        (10, _) => return without(node, chance),
        (11, _) => return nested(node, chance),
        (12, _) => {
            let old = Value::Object(std::mem::take(node));
            (
                chance.of(&["anyOf", "allOf"]),
                json!([old, chance.of(&[json!({ "type": "string" }), json!({ "maxLength": 2 })])]),
            )
        }
        (_, "") => ("type", json!("integer")),
        _ => return None,
    };
    (node.insert(key.to_owned(), value.clone()) != Some(value)).then_some(())
}

/// Takes a keyword away.
fn without(node: &mut Map<String, Value>, chance: &mut Chance) -> Option<()> {
    let keys: Vec<String> =
        node.keys().filter(|key| !["type", "anyOf", "allOf"].contains(&key.as_str())).cloned().collect();
    if keys.is_empty() { None } else { node.shift_remove(&chance.of(&keys)).map(drop) }
}

/// A property or an alternative more, or less.
fn nested(node: &mut Map<String, Value>, chance: &mut Chance) -> Option<()> {
    let is_more = chance.is(50);
    let of = plain(chance);
    if let Some(Value::Object(properties)) = node.get_mut("properties") {
        let last = properties.keys().next_back().cloned();
        return match is_more {
            true => properties.insert("d".to_owned(), of).is_none().then_some(()),
            false => properties.shift_remove(&last?).map(drop),
        };
    }
    let arms = node.get_mut("anyOf")?.as_array_mut()?;
    if is_more {
        arms.push(of);
    } else if arms.len() > 1 {
        arms.pop();
    }
    Some(())
}

fn any(chance: &mut Chance) -> Value {
    let all = [
        json!(null),
        json!(true),
        json!(0),
        json!(2),
        json!(3),
        json!(7),
        json!(1.5),
        json!(""),
        json!("a"),
        json!("ab"),
        json!("x"),
        json!("y"),
        json!("abcde"),
        json!([]),
        json!([1, 1]),
        json!(["a"]),
        json!({}),
        json!({ "a": 1 }),
        json!({ "z": "a", "zz": 2 }),
    ];
    chance.of(&all)
}

/// A value that a schema is likely to let in.
fn value(schema: &Value, chance: &mut Chance) -> Value {
    let Some(map) = schema.as_object().filter(|_| chance.is(93)) else { return any(chance) };
    if let Some(Value::Array(values)) = map.get("enum") {
        return chance.of(values);
    }
    if let Some(Value::Array(arms)) = map.get("anyOf") {
        let arm = chance.of(arms);
        return value(&arm, chance);
    }
    if let Some(Value::Array(parts)) = map.get("allOf") {
        let values: Vec<Value> = parts.iter().map(|part| value(part, chance)).collect();
        let objects: Map<String, Value> = values.iter().filter_map(Value::as_object).flatten().map(owned).collect();
        return if objects.is_empty() { chance.of(&values) } else { Value::Object(objects) };
    }
    let ty = match map.get("type") {
        Some(Value::Array(types)) => chance.of(types),
        Some(ty) => ty.clone(),
        None => Value::Null,
    };
    match ty.as_str().unwrap_or_default() {
        "string" => json!(chance.of(&["", "a", "ab", "abc", "b", "x", "xyzzy"])),
        "integer" => json!(chance.below(9)),
        "number" => json!(chance.of(&[0.5, 1.0, 2.0, 3.0, 7.5])),
        "boolean" => json!(chance.is(50)),
        "array" => {
            let items = map.get("items").cloned().unwrap_or_else(|| json!({}));
            (0..chance.below(4)).map(|_| value(&items, chance)).collect()
        }
        "object" => object(map, chance),
        _ => any(chance),
    }
}

fn owned((key, value): (&String, &Value)) -> (String, Value) {
    (key.clone(), value.clone())
}

fn object(schema: &Map<String, Value>, chance: &mut Chance) -> Value {
    let mut map = Map::new();
    for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        if chance.is(75) {
            map.insert(name.clone(), value(property, chance));
        }
    }
    if chance.is(40) {
        let others = schema.get("additionalProperties").cloned().unwrap_or_else(|| json!({}));
        map.insert(chance.of(&["a", "b", "d", "z", "zz"]).to_owned(), value(&others, chance));
    }
    Value::Object(map)
}

/// A value that one schema lets in, and the other one does not.
fn refused(old: &Value, new: &Value, chance: &mut Chance) -> Option<Value> {
    let validator = |schema: &Value| -> Validator { jsonschema::draft202012::new(schema).unwrap() };
    let (was, is) = (validator(old), validator(new));
    let mut values = (0..VALUES).map(|number| value(if number % 2 == 0 { old } else { new }, chance));
    values.find(|value| was.is_valid(value) && !is.is_valid(value))
}

/// A document that sends each of some schemas with one operation, and receives it with another one.
fn state(schemas: &[Value]) -> State {
    let mut paths = Map::new();
    for (number, schema) in schemas.iter().enumerate() {
        let content = json!({ "application/json": { "schema": schema } });
        let nothing = json!({ "204": { "description": "Done." } });
        let send = json!({ "operationId": format!("send{number}"), "requestBody": { "required": true, "content": content }, "responses": nothing });
        let answer = json!({ "200": { "description": "Done.", "content": content } });
        let receive = json!({ "operationId": format!("receive{number}"), "responses": answer });
        paths.insert(format!("/{number}"), json!({ "post": send, "get": receive }));
    }
    let document = json!({ "openapi": "3.1.0", "info": { "title": "Random", "version": "1" }, "paths": paths });
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("random.json");
    std::fs::write(&file, document.to_string()).unwrap();
    let project = Project::of_document(&file, &DocumentOptions::default());
    project.and_then(|project| State::of(&project, "random.json")).unwrap()
}

#[test]
fn what_a_validator_does_not_let_in_any_more_breaks_on_the_wire() {
    let mut chance = Chance(5);
    let mut pairs: Vec<(Value, Value)> = Vec::new();
    while pairs.len() < SCHEMAS {
        let old = schema(&mut chance, 2);
        let (mut new, mut found) = (old.clone(), Vec::new());
        places(&old, String::new(), &mut found);
        let place = chance.of(&found);
        let node = new.pointer_mut(&place).and_then(Value::as_object_mut);
        if node.and_then(|node| change(node, &mut chance)).is_some() && old != new {
            pairs.push((old, new));
        }
    }
    let (before, after): (Vec<Value>, Vec<Value>) = pairs.iter().cloned().unzip();
    let diff = compare(&state(&before), &state(&after));
    let mut told: BTreeMap<&str, Vec<&Change>> = BTreeMap::new();
    for change in &diff.changes {
        change.operations.iter().for_each(|route| told.entry(route).or_default().push(change));
    }
    let (mut count, mut wrong) = (0, Vec::new());
    for (number, (old, new)) in pairs.iter().enumerate() {
        let ways = [("POST", old, new, &SENT[..]), ("GET", new, old, &READ[..])];
        for (method, from, to, accepted) in ways {
            let Some(value) = refused(from, to, &mut chance) else { continue };
            count += 1;
            let changes = told.get(format!("{method} /{number}").as_str()).cloned().unwrap_or_default();
            let breaks =
                |change: &&Change| change.breaks.iter().any(|one| matches!(one, Break::Wire | Break::Unhandled));
            let is_accepted = !changes.is_empty() && changes.iter().all(|change| accepted.contains(&change.rule.id()));
            if !is_accepted && !changes.iter().any(breaks) {
                let rules: Vec<&str> = changes.iter().map(|change| change.rule.id()).collect();
                wrong.push(format!("{method}: {value}\n  {old}\n  {new}\n  {rules:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count > SCHEMAS / 2, "only {count} values");
}
