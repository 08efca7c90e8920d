//! Names of what is written elsewhere now: they stay.

use openapi_compiler::Generated;
use serde_json::{Value, json};

use super::{generated_twice, lock, notes};
use crate::naming::assert_kept;
use crate::stability::public_paths;

/// An address that is written in place, or is a component.
fn address() -> Value {
    json!({ "type": "object", "required": ["city"], "properties": {
        "city": { "type": "string" },
        "kind": { "type": "string", "enum": ["home", "work"] },
        "lines": { "type": "array", "items": { "type": "object", "properties": { "text": { "type": "string" } } } }
    } })
}

/// A shop with types that are written in place: in a property, in a list, in a union, in a body and in an answer.
fn shop() -> Value {
    let json = |schema: Value| json!({ "content": { "application/json": { "schema": schema } } });
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let answer = |schema: Value| json!({ "200": { "description": "It.", "content": json(schema)["content"] } });
    let found =
        json!({ "type": "object", "properties": { "owners": { "type": "array", "items": reference("Owner") } } });
    let order = json!({ "type": "object", "required": ["id"], "properties": { "id": { "type": "string" }, "state": { "type": "string", "enum": ["open", "paid"] } } });
    json!({
        "openapi": "3.0.3", "info": { "title": "Shop", "version": "1.0.0" },
        "security": [{ "tokenAuth": [] }],
        "paths": {
            "/owners": { "get": { "operationId": "listOwners", "tags": ["owners"], "responses": answer(found) } },
            "/orders": { "post": { "operationId": "placeOrder", "tags": ["orders"], "requestBody": json(order),
                "responses": answer(reference("Paid")) } },
            "/orders/{id}": {
                "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
                "delete": { "operationId": "dropOrder", "tags": ["orders"], "responses": { "204": { "description": "Gone." } } }
            },
        },
        "components": {
            "securitySchemes": { "tokenAuth": { "type": "apiKey", "in": "header", "name": "X-Token" } },
            "schemas": {
                "Owner": { "type": "object", "properties": {
                    "name": { "type": "string" }, "address": address(), "friends": { "type": "array", "items": reference("Friend") }
                } },
                "Friend": { "type": "object", "properties": { "since": { "type": "integer" }, "mood": { "type": "string", "enum": ["good", "bad"] } } },
                "Paid": { "oneOf": [
                    { "type": "object", "required": ["card"], "properties": { "card": { "type": "string" } } },
                    { "type": "object", "required": ["cash"], "properties": { "cash": { "type": "integer" } } },
                ] },
            },
        },
    })
}

/// Moves what is at a place to a component, and refers to it.
fn made_a_component(document: &mut Value, at: &str, name: &str) {
    let reference = json!({ "$ref": format!("#/components/schemas/{name}") });
    let node = std::mem::replace(document.pointer_mut(at).unwrap_or_else(|| panic!("{at}")), reference);
    document["components"]["schemas"][name] = node;
}

/// Nothing has another name, and what was moved is told.
fn assert_moved(change: impl FnOnce(&mut Value), told: &[&str]) -> Generated {
    let before = shop();
    let mut after = before.clone();
    change(&mut after);
    let (old, new) = generated_twice(&before, &after);
    assert_kept(&public_paths(&old), &public_paths(&new), "moving something");
    assert_eq!(lock(&new).members.values().collect::<Vec<_>>(), lock(&old).members.values().collect::<Vec<_>>());
    for told in told {
        assert!(notes(&new).contains(told), "{told}\n{}", notes(&new));
    }
    new
}

#[test]
fn what_was_written_in_place_keeps_its_name_as_a_component() {
    let was = "`/components/schemas/Place` was `/components/schemas/Owner/properties/address`: it keeps the name `owner::Address`";
    assert_moved(|shop| made_a_component(shop, "/components/schemas/Owner/properties/address", "Place"), &[was]);
    // So does what is in it, and what is in an operation or in a list.
    assert_moved(
        |shop| {
            made_a_component(shop, "/components/schemas/Owner/properties/address/properties/kind", "Kind");
            made_a_component(shop, "/components/schemas/Owner/properties/address/properties/lines/items", "Line");
            made_a_component(shop, "/components/schemas/Owner/properties/address", "Place");
        },
        &[was, "`/components/schemas/Kind` was", "`/components/schemas/Line` was"],
    );
    let schema = "content/application~1json/schema";
    assert_moved(
        |shop| {
            made_a_component(shop, &format!("/paths/~1owners/get/responses/200/{schema}"), "Found");
            made_a_component(shop, &format!("/paths/~1orders/post/requestBody/{schema}/properties/state"), "State");
            made_a_component(shop, &format!("/paths/~1orders/post/requestBody/{schema}"), "NewOrder");
        },
        &["`/components/schemas/Found` was `GET /owners#/responses/200/", "`/components/schemas/NewOrder` was"],
    );
    // The places of alternatives say nothing, and what they look like does.
    assert_moved(
        |shop| made_a_component(shop, "/components/schemas/Paid/oneOf/0", "ByCard"),
        &["`/components/schemas/ByCard` was"],
    );
}

#[test]
fn a_component_that_is_written_in_place_keeps_its_name() {
    let told = "was `/components/schemas/Friend`: it keeps the name `Friend`";
    assert_moved(
        |shop| {
            let friend = shop["components"]["schemas"].as_object_mut().and_then(|all| all.shift_remove("Friend"));
            shop["components"]["schemas"]["Owner"]["properties"]["friends"]["items"] = friend.unwrap_or_default();
        },
        &[told],
    );
}

#[test]
fn properties_in_another_part_keep_the_names_of_their_types() {
    let part = |shop: &mut Value| {
        let mut owner = shop["components"]["schemas"]["Owner"].clone();
        let address = owner["properties"].as_object_mut().and_then(|all| all.shift_remove("address"));
        (owner, json!({ "type": "object", "properties": { "address": address } }))
    };
    assert_moved(
        |shop| {
            let (owner, part) = part(shop);
            shop["components"]["schemas"]["Owner"] = json!({ "allOf": [owner, part] });
        },
        &[],
    );
    // One schema is two now.
    assert_moved(
        |shop| {
            let (owner, part) = part(shop);
            shop["components"]["schemas"]["Located"] = part;
            let located = json!({ "$ref": "#/components/schemas/Located" });
            shop["components"]["schemas"]["Owner"] = json!({ "allOf": [owner, located] });
        },
        &["`/components/schemas/Located/properties/address` was `/components/schemas/Owner/properties/address`"],
    );
}

#[test]
fn an_operation_with_another_path_and_another_id_is_known_by_its_shape() {
    let moved = |from: &'static str, to: &'static str, method: &'static str, id: &'static str| {
        move |shop: &mut Value| {
            let item = shop["paths"].as_object_mut().and_then(|paths| paths.shift_remove(from)).unwrap_or_default();
            shop["paths"][to] = item;
            shop["paths"][to][method]["operationId"] = json!(id);
        }
    };
    assert_moved(
        moved("/orders", "/v2/purchases", "post", "buy"),
        &["`POST /v2/purchases` was `POST /orders`: it keeps the name `orders().place()`"],
    );
    // Many operations look like one that answers with nothing: a word of its path has to be the same.
    assert_moved(
        moved("/orders/{id}", "/v2/orders/{id}", "delete", "remove"),
        &["it keeps the name `orders().drop()`"],
    );
    let before = shop();
    let mut after = before.clone();
    moved("/orders/{id}", "/accounts/{id}", "delete", "closeAccount")(&mut after);
    let (_, new) = generated_twice(&before, &after);
    assert_eq!(lock(&new).operations["DELETE /accounts/{id}"], "orders().close_account()");
}

#[test]
fn credentials_of_another_name_in_the_document_keep_theirs() {
    let renamed = |shop: &mut Value, scheme: Value| {
        shop["components"]["securitySchemes"] = json!({ "keyAuth": scheme });
        shop["security"] = json!([{ "keyAuth": [] }]);
    };
    let token = || shop()["components"]["securitySchemes"]["tokenAuth"].clone();
    let new = assert_moved(
        |shop| renamed(shop, token()),
        &["`scheme keyAuth` was `scheme tokenAuth`: it keeps the name `token`"],
    );
    assert_eq!(lock(&new).members["scheme keyAuth"], "token");
    // Of another kind, it is another one.
    let before = shop();
    let mut after = before.clone();
    renamed(&mut after, json!({ "type": "http", "scheme": "basic" }));
    let (_, new) = generated_twice(&before, &after);
    assert_eq!(lock(&new).members["scheme keyAuth"], "key");
}

#[test]
fn types_that_have_names_do_not_become_one() {
    let texts: serde_json::Map<String, Value> = ["one", "two", "three", "four"]
        .map(|name| (name.to_owned(), json!({ "type": "string" })))
        .into_iter()
        .collect();
    let get = |id: &str, tag: &str| {
        let schema = json!({ "type": "object", "properties": texts });
        let answer = json!({ "description": "It.", "content": { "application/json": { "schema": schema } } });
        json!({ "get": { "operationId": id, "tags": [tag], "responses": { "200": answer } } })
    };
    let document = |tag: &str| {
        json!({ "openapi": "3.0.3", "info": { "title": "Shop", "version": "1.0.0" },
            "paths": { "/left": get("readLeft", "left"), "/right": get("readRight", tag) } })
    };
    let (old, new) = generated_twice(&document("right"), &document("left"));
    assert_eq!(lock(&old).types.len(), 2, "{:?}", lock(&old).types);
    assert_eq!(lock(&new).types, lock(&old).types);
    // Without names of before, they are one type.
    assert_eq!(lock(&generated_twice(&document("left"), &document("left")).1).types.len(), 1);
}
