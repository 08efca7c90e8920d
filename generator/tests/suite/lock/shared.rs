//! Types of one shape that are one type: they stay one, and those that were apart stay apart.

use openapi_compiler::Generated;
use serde_json::{Value, json};

use super::{Runs, generated_twice, lock, notes};
use crate::naming::assert_kept;
use crate::stability::public_paths;

/// What is written in place in several operations: a struct with a struct, a list, and a union of two structs.
fn order() -> Value {
    json!({ "type": "object", "required": ["id"], "properties": {
        "id": { "type": "string" },
        "note": { "type": "string" },
        "lines": { "type": "array", "items": { "type": "object", "properties": {
            "article": { "type": "string" }, "count": { "type": "integer" }, "price": { "type": "number" }, "tax": { "type": "number" } } } },
        "payment": { "oneOf": [
            { "type": "object", "required": ["card"], "properties": { "card": { "type": "string" }, "a": { "type": "string" }, "b": { "type": "string" }, "c": { "type": "string" } } },
            { "type": "object", "required": ["cash"], "properties": { "cash": { "type": "integer" }, "a": { "type": "string" }, "b": { "type": "string" }, "c": { "type": "string" } } }
        ] }
    } })
}

const SCHEMA: &str = "responses/200/content/application~1json/schema";

/// Three operations of a group that answer with the same, and one of another group. None is a list, so that each has a type.
fn shop() -> Value {
    let get = |id: &str, tag: &str| {
        let answer = json!({ "description": "It.", "content": { "application/json": { "schema": order() } } });
        json!({ "get": { "operationId": id, "tags": [tag], "responses": { "200": answer } } })
    };
    json!({
        "openapi": "3.0.3", "info": { "title": "Shop", "version": "1.0.0" },
        "tags": [{ "name": "orders" }, { "name": "archive" }],
        "paths": { "/a": get("readA", "orders"), "/b": get("readB", "orders"), "/c": get("readC", "orders"), "/d": get("readD", "archive") },
        "components": { "schemas": {} }
    })
}

fn schema_of(path: &str) -> String {
    format!("/paths/~1{path}/get/{SCHEMA}")
}

fn made_a_component(shop: &mut Value, at: &str, name: &str) {
    let reference = json!({ "$ref": format!("#/components/schemas/{name}") });
    let node = shop.pointer_mut(at).map(|node| std::mem::replace(node, reference));
    shop["components"]["schemas"][name] = node.unwrap_or_else(|| panic!("nothing is at {at}"));
}

/// No name is gone, and none is new.
fn assert_same(change: impl FnOnce(&mut Value)) -> Generated {
    let before = shop();
    let mut after = before.clone();
    change(&mut after);
    let runs = Runs::new();
    let (old, new) = (runs.generate(&before), runs.generate(&after));
    // The lock of a run is that of the next one.
    let again = runs.generate(&after);
    assert_eq!(again.lock.text, new.lock.text);
    assert_eq!(again.crates, new.crates);
    assert_kept(&public_paths(&old), &public_paths(&new), "a move");
    assert_kept(&public_paths(&new), &public_paths(&old), "a move, seen from its end,");
    new
}

fn removed(shop: &mut Value, path: &str) {
    shop["paths"].as_object_mut().and_then(|paths| paths.shift_remove(path)).unwrap_or_else(|| panic!("no {path}"));
}

#[test]
fn the_lock_says_which_places_share_a_type() {
    let (first, second) = generated_twice(&shop(), &shop());
    assert_eq!(first.lock.text, second.lock.text);
    assert_eq!(first.diagnostics, second.diagnostics);
    let lock = lock(&first);
    let place = |path: &str| format!("GET /{path}#/{SCHEMA}");
    // What is in them is the same as well, and has no lines.
    let shared: Vec<(&String, &String)> = lock.shared.iter().collect();
    assert_eq!(shared, [(&place("b"), &place("a")), (&place("c"), &place("a"))]);
    assert_eq!(
        lock.type_of(&format!("{}/properties/lines/items", place("c"))),
        lock.type_of(&format!("{}/properties/lines/items", place("a")))
    );
    assert_eq!(lock.type_of("GET /b#/responses/201"), None);
}

#[test]
fn places_that_share_a_type_share_it_wherever_they_are_moved() {
    // The one that has the name, one of the others, and all of them.
    assert_same(|shop| made_a_component(shop, &schema_of("a"), "First"));
    assert_same(|shop| made_a_component(shop, &schema_of("b"), "Second"));
    assert_same(|shop| {
        ["a", "b", "c"].into_iter().for_each(|path| made_a_component(shop, &schema_of(path), &format!("Of{path}")))
    });
    // What is in them.
    assert_same(|shop| made_a_component(shop, &format!("{}/properties/lines/items", schema_of("c")), "Line"));
    assert_same(|shop| made_a_component(shop, &format!("{}/properties/payment/oneOf/1", schema_of("b")), "Cash"));
    // To another path, and into a group where another type has the shape.
    assert_same(|shop| shop["paths"]["/b"]["get"]["tags"] = json!(["archive"]));
    assert_same(|shop| {
        let item = shop["paths"]["/b"].clone();
        removed(shop, "/b");
        shop["paths"]["/v2/b"] = item;
    });
}

#[test]
fn the_name_stays_where_the_place_that_had_it_is_gone() {
    let before = shop();
    let mut after = before.clone();
    removed(&mut after, "/a");
    let (old, new) = generated_twice(&before, &after);
    let of_order = |generated: &Generated| {
        lock(generated).types.values().filter(|path| path.ends_with("Response")).cloned().collect::<Vec<_>>()
    };
    assert_eq!(
        lock(&old).types.values().collect::<Vec<_>>().len(),
        lock(&new).types.values().collect::<Vec<_>>().len()
    );
    assert_eq!(of_order(&new), of_order(&old));
    // Another shape is another type, and the others keep the name.
    let mut after = before.clone();
    after.pointer_mut(&format!("{}/properties", schema_of("b"))).unwrap()["more"] = json!({ "type": "boolean" });
    let (old, new) = generated_twice(&before, &after);
    assert_kept(&public_paths(&old), &public_paths(&new), "one of three changes");
    assert_eq!(lock(&new).shared.len(), 3, "{:?}", lock(&new).shared);
}

#[test]
fn names_that_are_not_found_again_are_told() {
    let mut before = shop();
    let choice = |name: &str| json!({ "type": "object", "properties": { "same": { "type": "string" }, "at": { "type": "string", "description": name } } });
    let names = ["One", "Two"].map(|name| format!("#/components/schemas/{name}"));
    before["components"]["schemas"] = json!({ "One": choice("One"), "Two": choice("Two"),
        "Either": { "oneOf": names.map(|name| json!({ "$ref": name })) } });
    before.pointer_mut(&format!("{}/properties", schema_of("d"))).unwrap()["either"] =
        json!({ "$ref": "#/components/schemas/Either" });
    // Both look the same, and have one user: which is which nobody can say.
    let mut after = before.clone();
    after["components"]["schemas"] = json!({ "Either": { "oneOf": [choice("One"), choice("Two")] } });
    let (_, new) = generated_twice(&before, &after);
    for name in ["One", "Two"] {
        let told = format!(
            "nothing has the name `{name}` any more: what was in `/components/schemas/{name}` is not found again"
        );
        assert!(notes(&new).contains(&told), "{told}\n{}", notes(&new));
    }
}

#[test]
fn the_last_operation_of_a_tag_stays_in_its_group() {
    // Its tag is that of another group, or a new one next to another one.
    let new = assert_same(|shop| shop["paths"]["/d"]["get"]["tags"] = json!(["orders"]));
    assert_eq!(lock(&new).operations["GET /d"], "archive().read_d()");
    assert!(
        notes(&new).contains("the tag of the operation is that of another group: it stays in `archive`"),
        "{}",
        notes(&new)
    );
    // Its tag is not listed any more, either.
    assert_same(|shop| {
        shop["paths"]["/d"]["get"]["tags"] = json!(["orders"]);
        shop["tags"] = json!([{ "name": "orders" }]);
    });
    // It has none, or all have the same one.
    assert_same(|shop| shop["paths"]["/d"]["get"]["tags"] = json!([]));
    assert_same(|shop| {
        ["a", "b", "c", "d"].iter().for_each(|path| shop["paths"][format!("/{path}")]["get"]["tags"] = json!(["all"]))
    });
}
