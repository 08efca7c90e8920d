//! Unions in unions, credentials that nobody asks for, and calls of the server.

use super::whole::with;
use super::{In, NO_ANSWER, diff, told};

#[test]
fn a_property_in_a_union_in_a_union_is_just_that() {
    let a = "{type: object, required: [a], properties: {a: {type: string}MORE}}";
    let b = "{type: object, required: [b], properties: {b: {type: integer}}}";
    let c = "{type: object, required: [c], properties: {c: {type: boolean}}}";
    let mut wrong = Vec::new();
    for text in [
        format!("{{anyOf: [{{anyOf: [{a}, {b}]}}, {c}]}}"),
        format!("{{oneOf: [{{oneOf: [{b}, {a}]}}, {c}]}}"),
        format!(
            "{{anyOf: [{{anyOf: [{{allOf: [{a}, {{type: object, properties: {{z: {{type: string}}}}}}]}}, {b}]}}, {c}]}}"
        ),
        format!("{{allOf: [{{oneOf: [{{anyOf: [{a}, {b}]}}, {c}]}}]}}"),
        format!("{{anyOf: [{{anyOf: [{{anyOf: [{a}, {b}]}}, {c}]}}, {{type: string}}]}}"),
    ] {
        let (old, new) = (text.replace("MORE", ""), text.replace("MORE", ", more: {type: string}"));
        for place in [In::Request, In::Answer] {
            for (old, new, rule) in [(&old, &new, "optional-property-added"), (&new, &old, "optional-property-removed")]
            {
                let told = told(&diff(place, old, new));
                if told.len() != 1 || !told[0].starts_with(rule) {
                    wrong.push(format!("{old}\n{new}\n  {told:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn credentials_that_nobody_asks_for_break_nothing() {
    let key = "key: {type: apiKey, in: header, name: X-Key}";
    let other = "other: {type: http, scheme: basic}";
    let of = |schemes: &str| with(&format!("components: {{securitySchemes: {{{schemes}}}}}, security: [{{key: []}}]"));
    let (one, both) = (of(key), of(&format!("{key}, {other}")));
    assert_eq!(told(&diff(In::Document, &both, &one)), ["unused-component-changed: docs"]);
    let flow = |scopes: &str| {
        let url = "tokenUrl: 'https://a.example/token'";
        with(&format!(
            "components: {{securitySchemes: {{o: {{type: oauth2, flows: {{clientCredentials: {{{url}, scopes: {{{scopes}}}}}}}}}}}}}, security: [{{o: [read]}}]"
        ))
    };
    let (few, more) = (flow("read: Reads."), flow("read: Reads., write: Writes."));
    assert_eq!(told(&diff(In::Document, &more, &few)), ["unused-component-changed: docs"]);
    // The scope that is asked for is gone.
    assert_eq!(told(&diff(In::Document, &more, &flow("write: Writes."))), ["security-scheme-changed: wire"]);
}

#[test]
fn credentials_of_another_name_are_sent_as_they_were() {
    let of = |name: &str, scheme: &str| {
        let other = "other: {type: http, scheme: basic}";
        with(&format!(
            "components: {{securitySchemes: {{{name}: {scheme}, {other}}}}}, security: [{{{name}: []}}, {{other: []}}]"
        ))
    };
    let key = "{type: apiKey, in: header, name: X-Key}";
    let renamed = diff(In::Document, &of("key", key), &of("token", key));
    assert_eq!(told(&renamed), ["security-scheme-renamed: compile"]);
    let items: Vec<_> =
        renamed.changes[0].items.iter().map(|item| (item.old.as_deref(), item.new.as_deref())).collect();
    assert_eq!(items, [(Some("builder().key"), Some("builder().token"))]);
    // Of another kind, it is another one.
    let other = diff(In::Document, &of("key", key), &of("token", "{type: http, scheme: bearer}"));
    let told = told(&other).join(" ");
    assert!(told.contains("security-scheme-removed") && told.contains("security-scheme-added"), "{told}");
}

#[test]
fn a_call_of_the_server_is_called_by_its_name() {
    let text = |webhooks: &str| {
        let pets = "components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}";
        let paths = format!("paths: {{/a: {{get: {{operationId: getA, {NO_ANSWER}}}}}}}");
        format!("openapi: 3.1.0, info: {{title: Shop, version: '1'}}, {paths}, webhooks: {{{webhooks}}}, {pets}")
    };
    let call = |name: &str| {
        let content = "content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}";
        format!("{name}: {{post: {{requestBody: {{{content}}}, {NO_ANSWER}}}}}")
    };
    let (one, two) = (text(&call("born")), text(&format!("{}, {}", call("born"), call("died"))));
    for (old, new) in [(&one, &two), (&two, &one)] {
        let diff = diff(In::Document, old, new);
        let places: Vec<&str> = diff.changes.iter().map(|change| change.place.as_str()).collect();
        assert_eq!(places, ["webhook died"], "{diff:#?}");
        let spots = diff.changes.iter().flat_map(|change| [&change.old, &change.new]).flatten();
        assert_eq!(spots.map(|spot| spot.pointer.as_str()).collect::<Vec<_>>(), ["/webhooks/died/post"]);
    }
}

#[test]
fn a_callback_is_where_the_operation_asks_for_it() {
    let of = |callbacks: &str| {
        let content = "content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}";
        let call = format!("{{'{{$request.body#/url}}': {{post: {{requestBody: {{{content}}}, {NO_ANSWER}}}}}}}");
        let pets = "components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}";
        let all: Vec<String> = callbacks.split_whitespace().map(|name| format!("{name}: {call}")).collect();
        let callbacks = format!("callbacks: {{{}}}", all.join(", "));
        let other = format!("get: {{operationId: getA, responses: {{'200': {{description: A., {content}}}}}}}");
        format!("paths: {{/a: {{{other}, post: {{operationId: postA, {callbacks}, {NO_ANSWER}}}}}}}, {pets}")
    };
    let (one, two) = (of("born"), of("born died"));
    for (old, new) in [(&one, &two), (&two, &one)] {
        let diff = diff(In::Document, old, new);
        let [change] = diff.changes.as_slice() else { panic!("{diff:#?}") };
        let spots: Vec<&str> =
            [&change.old, &change.new].into_iter().flatten().map(|spot| spot.pointer.as_str()).collect();
        assert_eq!(spots, ["/paths/~1a/post/callbacks/died/{$request.body#~1url}/post"], "{diff:#?}");
        assert_eq!(change.operations, ["POST /a"], "{diff:#?}");
    }
}
