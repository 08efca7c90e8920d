//! What 3.0 cannot say of nodes that the stages move.

use super::{HEAD, generated, prepared, sources};

#[test]
fn what_is_said_of_a_node_moves_with_it() {
    let parameter = "{name: q, in: querystring, content: {application/json: {schema: {type: object}}}}";
    let document = format!(
        "openapi: 3.2.0\n{HEAD}paths:
  /books: {{get: {{operationId: find, tags: [b], parameters: [{parameter}], responses: {{}}}}}}
  /loans: {{get: {{operationId: list, tags: [b], parameters: [{{$ref: '#/paths/~1books/get/parameters/0'}}], responses: {{}}}}}}
"
    );
    let queries: Vec<String> = prepared(&document).later.queries.into_keys().collect();
    assert!(matches!(queries.as_slice(), [only] if only.starts_with("/components/parameters/")), "{queries:?}");
    let client = &sources(&generated(&document))["library-client/src/b.rs"];
    assert_eq!(client.matches("WholeJson").count(), 2, "{client}");
}

#[test]
fn what_is_said_of_a_node_is_said_of_what_it_becomes() {
    let union = "oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: kind, \
                 defaultMapping: '#/components/schemas/B'}";
    let document = format!(
        "openapi: 3.2.0\n{HEAD}paths: {{}}
components:
  schemas:
    InList: {{type: array, items: [{{{union}}}, {{type: string}}]}}
    OrNull: {{nullable: true, minProperties: 1, {union}}}
    A: {{type: object, required: [kind], properties: {{kind: {{type: string}}, x: {{type: string}}}}}}
    B: {{type: object, required: [kind], properties: {{kind: {{type: string}}, y: {{type: string}}}}}}
    Base: {{type: object, properties: {{kind: {{type: string}}}}, discriminator: {{propertyName: kind, \
         defaultMapping: '#/components/schemas/Leaf'}}}}
    Leaf: {{allOf: [{{$ref: '#/components/schemas/Base'}}]}}
    Root: {{allOf: [{{$ref: '#/components/schemas/Base'}}]}}
"
    );
    let arms = prepared(&document).later.default_arms;
    let arms: Vec<(&str, &str)> = arms.iter().map(|(at, arm)| (at.as_str(), arm.as_str())).collect();
    let (b, leaf) = ("#/components/schemas/B", "#/components/schemas/Leaf");
    assert_eq!(
        arms,
        [
            ("/components/schemas/Base", leaf),
            ("/components/schemas/InList/items/anyOf/0", b),
            ("/components/schemas/OrNull/anyOf/0", b)
        ]
    );
}

#[test]
fn what_is_said_of_an_entry_moves_up_with_it() {
    let query = "{name: q, in: querystring, content: {application/json: {schema: {type: object}}}}";
    for gone in [
        "{name: nowhere, schema: {type: string}}",
        "{name: q, in: path, required: true, schema: {type: string}}",
        "{name: c, in: query, schema: {type: string}, examples: [a]}",
        "{$ref: '#/components/parameters/Nobody'}",
    ] {
        let document = format!(
            "openapi: 3.2.0\n{HEAD}paths: {{/books: {{get: {{operationId: find, tags: [b], parameters: [{gone}, {query}], responses: {{}}}}}}}}\n"
        );
        let prepared = prepared(&document);
        let queries: Vec<&String> = prepared.later.queries.keys().collect();
        let [only] = queries.as_slice() else { panic!("{gone}: {queries:?}") };
        assert_eq!(prepared.document.root.pointer(only).map(|node| &node["name"]), Some(&"q".into()), "{gone}");
        assert_eq!(prepared.document.sources.place(only).pointer, "/paths/~1books/get/parameters/1", "{gone}");
    }
}

#[test]
fn parts_of_which_different_things_are_said_are_different() {
    let properties: Vec<String> = (0..9).map(|index| format!("p{index}: {{type: string}}")).collect();
    let part = |arm: &str| {
        format!(
            "{{type: object, properties: {{{}, u: {{oneOf: [{{$ref: '#/components/schemas/A'}}, {{$ref: '#/components/schemas/B'}}], \
             discriminator: {{propertyName: kind{arm}}}}}}}}}",
            properties.join(", ")
        )
    };
    let arm = ", defaultMapping: '#/components/schemas/B'";
    let common = |one: &str, two: &str| {
        let document = format!(
            "openapi: 3.2.0\n{HEAD}paths: {{}}
components:
  schemas:
    FirstRule: {{allOf: [{}, {{type: object, properties: {{a: {{type: string}}}}}}]}}
    OtherRule: {{allOf: [{}, {{type: object, properties: {{b: {{type: string}}}}}}]}}
    A: {{type: object, required: [kind], properties: {{kind: {{type: string}}, x: {{type: string}}}}}}
    B: {{type: object, required: [kind], properties: {{kind: {{type: string}}, y: {{type: string}}}}}}
",
            part(one),
            part(two)
        );
        prepared(&document).later.default_arms.into_keys().collect::<Vec<_>>()
    };
    assert_eq!(common(arm, arm), ["/components/schemas/RuleCommon/properties/u"]);
    assert_eq!(common("", arm), ["/components/schemas/OtherRule/allOf/0/properties/u"]);
}
