//! Names inside of components that are not types themselves: they stay.

use std::collections::BTreeSet;
use std::fs;

use openapi_compiler::Lock;
use serde_json::{Value, json};

use super::{Runs, generated_twice, lock, notes};
use crate::naming::assert_kept;
use crate::published;
use crate::stability::public_paths;

/// The document with other names for some components.
fn renamed(document: &Value, names: &[(String, String)]) -> Value {
    fn rename(node: &mut Value, names: &[(String, String)]) {
        match node {
            Value::String(text) => {
                if let Some((_, new)) = names.iter().find(|(old, _)| text.strip_prefix('#') == Some(old)) {
                    *text = format!("#{new}");
                }
            }
            Value::Object(map) => map.values_mut().for_each(|value| rename(value, names)),
            Value::Array(list) => list.iter_mut().for_each(|value| rename(value, names)),
            _ => {}
        }
    }
    let mut document = document.clone();
    rename(&mut document, names);
    for (old, new) in names {
        let (section, old) = old.rsplit_once('/').unwrap_or_default();
        let (_, new) = new.rsplit_once('/').unwrap_or_default();
        let section = document.pointer_mut(section).and_then(Value::as_object_mut);
        // The order says nothing.
        if let Some(section) = section
            && let Some(component) = section.shift_remove(old)
        {
            section.insert(new.to_owned(), component);
        }
    }
    document
}

/// Another name for each, which comes at another place of the alphabet.
fn other(names: impl IntoIterator<Item = String>) -> Vec<(String, String)> {
    let new = |at: &str| at.rsplit_once('/').map_or_else(String::new, |(section, name)| format!("{section}/Aa_{name}"));
    names.into_iter().map(|at| (at.clone(), new(&at))).collect()
}

/// The components of a lock that types are written in, and that are no types.
fn holders(lock: &Lock) -> BTreeSet<String> {
    let head = |place: &String| {
        let steps: Vec<&str> = place.splitn(5, '/').collect();
        let is_inner = steps.len() == 5 && steps[1] == "components";
        is_inner.then(|| steps[..4].join("/"))
    };
    lock.types.keys().filter_map(head).filter(|head| !lock.types.contains_key(head)).collect()
}

/// A document with a component of each kind that holds types, or that something is called by.
fn held() -> Value {
    let state = |values: [&str; 2]| json!({ "type": "object", "properties": { "state": { "type": "string", "enum": values } } });
    let reference = |name: &str| json!({ "$ref": format!("#/components/{name}") });
    let json = |schema: Value| json!({ "application/json": { "schema": schema } });
    let get = |id: &str, answer: Value| json!({ "get": { "operationId": id, "responses": { "200": answer } } });
    let answer = |schema: Value| json!({ "description": "It.", "content": json(schema) });
    let pet =
        json!({ "type": "object", "properties": { "name": { "type": "string" }, "kind": reference("schemas/Word") } });
    json!({
        "openapi": "3.0.3", "info": { "title": "Shop", "version": "1.0.0" },
        "paths": {
            "/a": get("getA", answer(json!({ "allOf": [reference("schemas/Base"), reference("schemas/Part")] }))),
            "/b": get("getB", answer(reference("schemas/List"))),
            "/c": get("getC", reference("responses/Found")),
            "/d": { "post": { "operationId": "postD", "requestBody": reference("requestBodies/Sent"),
                "parameters": [reference("parameters/Order")], "responses": { "204": { "description": "Done." } } } },
            "/e": get("getE", answer(json!({ "oneOf": [reference("schemas/Text"), reference("schemas/Pet")] }))),
            "/f": get("getF", answer(json!({ "allOf": [pet, reference("schemas/Other")] }))),
        },
        "components": {
            "schemas": {
                "Base": state(["old", "new"]),
                "Part": { "type": "object", "properties": { "inner": state(["here", "there"]) } },
                "Other": { "type": "object", "properties": { "inner": state(["up", "down"]) } },
                "List": { "type": "array", "items": state(["left", "right"]) },
                "Text": { "type": "string" }, "Word": { "type": "string", "enum": ["a", "b"] },
                "Pet": { "type": "object", "properties": { "legs": { "type": "integer" } } },
            },
            "responses": { "Found": answer(state(["won", "lost"])) },
            "requestBodies": { "Sent": { "content": json(state(["on", "off"])) } },
            "parameters": { "Order": { "name": "order", "in": "query", "schema": { "type": "string", "enum": ["asc", "desc"] } } },
        },
    })
}

#[test]
fn what_is_written_in_a_renamed_component_keeps_its_names() {
    let before = held();
    let all = before["components"].as_object().into_iter().flatten().flat_map(|(section, map)| {
        let names = map.as_object().into_iter().flatten();
        names.map(move |(name, _)| format!("/components/{section}/{name}"))
    });
    let all: Vec<String> = all.collect();
    // One at a time, and all at once.
    for names in all.iter().map(|name| vec![name.clone()]).chain([all.clone()]) {
        let after = renamed(&before, &other(names.clone()));
        let (old, new) = generated_twice(&before, &after);
        let what = format!("renaming {names:?}: {}", notes(&new));
        assert_kept(&public_paths(&old), &public_paths(&new), &what);
        assert_kept(&public_paths(&new), &public_paths(&old), &what);
        // And back.
        let (old, new) = generated_twice(&after, &before);
        assert_kept(&public_paths(&old), &public_paths(&new), &what);
    }
    let (_, new) = generated_twice(&before, &renamed(&before, &other(["/components/schemas/Part".to_owned()])));
    assert!(notes(&new).contains("`Aa_Part` was `Part`: what is written in it keeps its names"), "{}", notes(&new));
}

#[test]
fn every_schema_of_kibana_can_be_renamed() {
    let name = "kibana-9.1.json";
    let (Some(before), Some(first)) = (published::document(name), published::generated(name)) else { return };
    let (runs, old) = (Runs::new(), public_paths(first));
    fs::write(runs.0.path().join("api.names.lock"), &first.lock.text).unwrap();
    let names = other(holders(&lock(first)));
    assert!(names.len() > 20, "{names:?}");
    let new = runs.generate(&renamed(&before, &names));
    let gone: Vec<String> = old.difference(&public_paths(&new)).cloned().collect();
    assert_eq!(gone, Vec::<String>::new(), "{} renamed", names.len());
}
