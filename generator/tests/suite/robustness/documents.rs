//! Trees that are shaped like documents: the right keywords in the right places most of the time, and anything sometimes.

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

use super::words::{FORMATS, KEYWORDS, MEDIA_TYPES, NAMES, ODD_REFERENCES, PATHS, SCHEMAS, SECTIONS, TYPES};

pub fn keyword() -> impl Strategy<Value = String> {
    prop_oneof![select(KEYWORDS), select(NAMES)].prop_map(str::to_owned)
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![5 => select(NAMES).prop_map(str::to_owned), 1 => "\\PC{0,6}"]
}

/// References. Nearly all of them lead somewhere, since one that does not ends the run early.
pub fn reference() -> impl Strategy<Value = String> {
    prop_oneof![
        400 => select(SCHEMAS).prop_map(|name| format!("#/components/schemas/{name}")),
        20 => Just("#/paths/~1a/get/responses/200".to_owned()),
        20 => select(SECTIONS).prop_map(|section| format!("#/components/{section}/A")),
        1 => name().prop_map(|name| format!("#/components/schemas/A/properties/{name}")),
        1 => select(ODD_REFERENCES).prop_map(str::to_owned),
    ]
}

/// Any JSON, with keywords here and there.
pub fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        select(vec![json!(0), json!(-1), json!(1e300), json!(9007199254740993_u64), json!(u64::MAX)]),
        name().prop_map(Value::from),
        keyword().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((keyword(), inner), 0..4).prop_map(object),
        ]
    })
}

fn object(members: Vec<(String, Value)>) -> Value {
    Value::Object(members.into_iter().collect::<Map<String, Value>>())
}

/// A strategy whose value is sometimes something else.
fn mostly(strategy: impl Strategy<Value = Value> + 'static) -> BoxedStrategy<Value> {
    prop_oneof![24 => strategy, 1 => json()].boxed()
}

/// The members that are there, of those that could be.
fn members(list: Vec<(&'static str, BoxedStrategy<Value>)>) -> BoxedStrategy<Value> {
    let members: Vec<_> = list
        .into_iter()
        .map(|(key, value)| {
            prop::option::weighted(0.35, value).prop_map(move |value| value.map(|value| (key.to_owned(), value)))
        })
        .collect();
    members.prop_map(|members| object(members.into_iter().flatten().collect())).boxed()
}

fn text(choices: &'static [&'static str]) -> BoxedStrategy<Value> {
    mostly(select(choices).prop_map(Value::from))
}

fn any_name() -> BoxedStrategy<Value> {
    name().prop_map(Value::from).boxed()
}

fn flag() -> BoxedStrategy<Value> {
    mostly(any::<bool>().prop_map(Value::from))
}

fn named(value: impl Strategy<Value = Value> + 'static, count: usize) -> BoxedStrategy<Value> {
    mostly(prop::collection::vec((name(), value), 0..count).prop_map(object))
}

fn list(value: impl Strategy<Value = Value> + 'static, count: usize) -> BoxedStrategy<Value> {
    mostly(prop::collection::vec(value, 0..count).prop_map(Value::from))
}

fn schema() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        3 => reference().prop_map(|reference| json!({ "$ref": reference })),
        3 => (select(TYPES), select(FORMATS)).prop_map(|(ty, format)| json!({ "type": ty, "format": format })),
        2 => prop::collection::vec(any_name(), 0..4).prop_map(|values| json!({ "type": "string", "enum": values })),
        1 => json().prop_map(|value| json!({ "enum": [value] })),
        1 => json().prop_map(|value| json!({ "const": value })),
        1 => Just(json!({})),
        1 => any::<bool>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 4, |inner| {
        let alternatives = || list(inner.clone(), 4);
        mostly(members(vec![
            ("type", prop_oneof![4 => select(TYPES).prop_map(Value::from), 1 => prop::collection::vec(select(TYPES), 0..3).prop_map(Value::from)].boxed()),
            ("properties", named(inner.clone(), 5)),
            ("required", list(any_name(), 4)),
            ("items", prop_oneof![4 => inner.clone(), 1 => prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from)].boxed()),
            ("additionalProperties", prop_oneof![inner.clone(), any::<bool>().prop_map(Value::from)].boxed()),
            ("allOf", alternatives()),
            ("oneOf", alternatives()),
            ("anyOf", alternatives()),
            ("not", inner.clone().boxed()),
            ("nullable", flag()),
            ("discriminator", mostly((name(), reference()).prop_map(|(name, reference)| json!({ "propertyName": name, "mapping": { "a": reference, "b": "A" } })))),
            ("enum", list(json(), 4)),
            ("default", json().boxed()),
            ("example", json().boxed()),
            ("minimum", json().boxed()),
            ("maximum", json().boxed()),
            ("$ref", reference().prop_map(Value::from).boxed()),
            ("prefixItems", alternatives()),
            ("$defs", named(inner.clone(), 3)),
            ("if", inner.clone().boxed()),
            ("patternProperties", named(inner.clone(), 3)),
            ("readOnly", flag()),
            ("deprecated", flag()),
            ("title", any_name()),
            ("description", mostly("\\PC{0,30}".prop_map(Value::from))),
        ]))
    })
    .boxed()
}

fn content() -> BoxedStrategy<Value> {
    let media = members(vec![
        ("schema", schema()),
        ("example", json().boxed()),
        ("examples", named(json().prop_map(|value| json!({ "value": value })), 3)),
    ]);
    mostly(prop::collection::vec((select(MEDIA_TYPES).prop_map(str::to_owned), media), 0..3).prop_map(object))
}

fn parameter() -> BoxedStrategy<Value> {
    let full = members(vec![
        ("required", flag()),
        ("schema", schema()),
        ("style", text(&["form", "simple", "label", "matrix", "spaceDelimited", "pipeDelimited", "deepObject"])),
        ("explode", flag()),
        ("content", content()),
        ("description", any_name()),
        ("deprecated", flag()),
    ]);
    let full = (full, name(), select(&["path", "query", "header", "cookie", "body", ""][..])).prop_map(
        |(mut value, name, place)| {
            if let Value::Object(object) = &mut value {
                object.insert("name".to_owned(), name.into());
                object.insert("in".to_owned(), place.into());
            }
            value
        },
    );
    prop_oneof![6 => mostly(full), 1 => Just(json!({ "$ref": "#/components/parameters/A" }))].boxed()
}

fn response() -> BoxedStrategy<Value> {
    let full = members(vec![
        ("description", any_name()),
        ("content", content()),
        ("headers", named(members(vec![("schema", schema()), ("required", flag())]), 3)),
        ("links", json().boxed()),
    ]);
    prop_oneof![6 => mostly(full), 1 => Just(json!({ "$ref": "#/components/responses/A" }))].boxed()
}

fn operation() -> BoxedStrategy<Value> {
    let status = select(&["200", "201", "204", "301", "400", "4XX", "5xx", "404", "default", "999", "0", "x-y"][..]);
    let responses = prop::collection::vec((status.prop_map(str::to_owned), response()), 0..4).prop_map(object);
    let body = members(vec![
        ("required", flag()),
        ("content", content()),
        ("$ref", Just(json!("#/components/requestBodies/A")).boxed()),
    ]);
    let optional = members(vec![
        ("operationId", any_name()),
        ("tags", list(any_name(), 3)),
        ("parameters", list(parameter(), 4)),
        ("requestBody", mostly(body)),
        ("security", json().boxed()),
        ("callbacks", json().boxed()),
        ("summary", any_name()),
        ("deprecated", flag()),
    ]);
    (optional, mostly(responses))
        .prop_map(|(mut operation, responses)| {
            if let Value::Object(object) = &mut operation {
                object.insert("responses".to_owned(), responses);
            }
            operation
        })
        .boxed()
}

fn path_item() -> BoxedStrategy<Value> {
    let methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    let mut list: Vec<_> = methods.into_iter().map(|method| (method, mostly(operation()))).collect();
    list.push(("parameters", self::list(parameter(), 3)));
    list.push(("$ref", reference().prop_map(Value::from).boxed()));
    members(list)
}

/// A whole document.
pub fn document() -> impl Strategy<Value = Value> {
    let path = prop_oneof![5 => select(PATHS).prop_map(str::to_owned), 1 => "/\\PC{0,8}"];
    let section = |names: &'static [&'static str], value: BoxedStrategy<Value>| {
        let members = prop::collection::vec(value, names.len());
        members.prop_map(|values| object(names.iter().map(|name| (*name).to_owned()).zip(values).collect())).boxed()
    };
    let components = (
        section(SCHEMAS, schema()),
        section(&["A"], parameter()),
        section(&["A"], response()),
        section(&["A"], members(vec![("content", content())])),
        section(&["A"], path_item()),
        section(&["A"], members(vec![("schema", schema())])),
        json(),
    );
    let components = components.prop_map(|(schemas, parameters, responses, bodies, items, headers, others)| {
        json!({
            "schemas": schemas, "parameters": parameters, "responses": responses, "requestBodies": bodies,
            "pathItems": items, "headers": headers, "examples": { "A": { "value": others } }, "securitySchemes": others,
        })
    });
    let paths = prop::collection::vec((path, mostly(path_item())), 0..4);
    let version = prop_oneof![
        12 => select(&["3.0.0", "3.0.3", "3.0.4", "3.1.0", "3.1.2"][..]),
        1 => select(&["3.2.0", "2.0", "", "3"][..]),
    ];
    let webhooks = prop::option::weighted(0.1, path_item().prop_map(|item| json!({ "A": item })));
    (version, paths, operation(), mostly(components.boxed()), webhooks).prop_map(
        |(version, mut paths, operation, components, webhooks)| {
            // The response that references name.
            let mut operation = operation;
            if let Some(Value::Object(responses)) = operation.get_mut("responses") {
                responses.entry("200").or_insert_with(|| json!({ "description": "D" }));
            }
            paths.push(("/a".to_owned(), json!({ "get": operation })));
            let info = json!({ "title": "T", "version": "1" });
            let mut document =
                json!({ "openapi": version, "info": info, "paths": object(paths), "components": components });
            if let (Value::Object(document), Some(webhooks)) = (&mut document, webhooks) {
                document.insert("webhooks".to_owned(), webhooks);
            }
            document
        },
    )
}
