//! Where a change is, and that what has a rule is told once.

use super::{In, diff};

/// The changes, with where they are: `rule: what it breaks @ place`.
fn placed(old: &str, new: &str) -> Vec<String> {
    let changes = diff(In::Document, old, new).changes;
    let one = |change: &openapi_compiler::diff::Change| {
        let breaks: Vec<&str> = change.breaks.iter().map(|one| one.as_str()).collect();
        format!("{}: {} @ {}", change.rule, breaks.join(" "), change.place)
    };
    changes.iter().map(one).collect()
}

/// A document of OpenAPI 3.1 with a body of some schema, and more.
fn sent(schema: &str, more: &str) -> String {
    format!(
        "openapi: 3.1.0, info: {{title: Shop, version: '1'}}, paths: {{/things: {{post: {{operationId: send, tags: [things], \
         requestBody: {{required: true, content: {{application/json: {{schema: {schema}}}}}}}, \
         responses: {{'204': {{description: Done.}}}}}}}}}}{more}"
    )
}

#[test]
fn another_position_of_a_list_is_one_change() {
    let list = |first: &str| {
        sent(&format!("{{type: object, properties: {{p: {{type: array, prefixItems: [{first}]}}}}}}"), "")
    };
    let (old, new) = (list("{type: string}"), list("{type: string}, {type: string}"));
    assert_eq!(placed(&old, &new), ["type-narrowed: wire @ POST /things, body.p"]);
    assert_eq!(placed(&new, &old), ["type-widened:  @ POST /things, body.p"]);
}

#[test]
fn what_is_deprecated_in_a_schema_that_is_rewritten_is_deprecated() {
    let union = |more: &str| {
        let list = format!("[{{type: array, items: {{}}}}, {{type: boolean}}, {{type: number{more}}}]");
        format!("{{type: object, properties: {{p: {{anyOf: {list}, oneOf: [{{type: string}}, {{not: {{}}}}]}}}}}}")
    };
    let (old, new) = (sent(&union(""), ""), sent(&union(", deprecated: true"), ""));
    assert_eq!(placed(&old, &new), ["schema-deprecated: docs @ POST /things, body.p alternative 3"]);
    assert_eq!(placed(&new, &old), ["schema-restored: docs @ POST /things, body.p alternative 3"]);
}

#[test]
fn ways_to_allow_anything_are_the_same() {
    let others = |schema: &str| sent(&format!("{{type: object, additionalProperties{schema}}}"), "");
    let own = |schema: &str| sent(&format!("{{type: object, properties: {{p{schema}}}}}"), "");
    for (old, new) in [(": true", ": {}"), (": {}", ": true")] {
        assert_eq!(placed(&others(old), &others(new)), ["spelling-changed: docs @ POST /things, body{}"]);
        assert_eq!(placed(&own(old), &own(new)), ["spelling-changed: docs @ POST /things, body.p"]);
    }
    let said = placed(&others(": true"), &others(": {x-secret: true}"));
    assert!(said.iter().all(|change| !change.contains("wire")), "{said:?}");
    assert_eq!(
        placed(&others(": true"), &others(": {type: string}")),
        ["type-narrowed: compile wire @ POST /things, body{}"]
    );
    assert_eq!(
        placed(&others(": {type: string}"), &others(": {description: It.}"))[0],
        "type-widened: compile @ POST /things, body{}"
    );
}

#[test]
fn links_of_an_answer_are_one_change() {
    let links = |links: &str| {
        let answer = format!("{{description: It., links: {{{links}}}}}");
        format!("paths: {{/things: {{get: {{operationId: list, tags: [things], responses: {{'204': {answer}}}}}}}}}")
    };
    let link = |operation: &str, id: &str| {
        format!("one: {{operationId: {operation}, parameters: {{id: '$response.body#/{id}'}}}}")
    };
    let changed = ["link-changed: docs @ GET /things, 204 answer"];
    assert_eq!(placed(&links(&link("list", "id")), &links(&link("list", "key"))), changed);
    assert_eq!(placed(&links(&link("list", "id")), &links(&link("drop", "id"))), changed);
    assert_eq!(placed(&links(""), &links(&link("list", "id"))), changed);
}

#[test]
fn a_path_that_becomes_a_component_means_the_same() {
    let item = |ty: &str| {
        format!(
            "{{get: {{operationId: list, tags: [things], parameters: [{{name: a, in: query, schema: {{type: {ty}}}}}], \
             responses: {{'204': {{description: Done.}}}}}}}}"
        )
    };
    let head = "openapi: 3.1.0, info: {title: Shop, version: '1'}";
    let whole = |ty: &str| format!("{head}, paths: {{/things: {}}}", item(ty));
    let referred = |ty: &str, more: &str| {
        format!(
            "{head}, paths: {{/things: {{$ref: '#/components/pathItems/Things'}}}}, components: {{pathItems: {{Things: {}{more}}}}}",
            item(ty)
        )
    };
    assert_eq!(placed(&whole("string"), &referred("string", "")), ["spelling-changed: docs @ documents"]);
    assert_eq!(placed(&referred("string", ""), &whole("string")), ["spelling-changed: docs @ documents"]);
    // What is different in it is told once, where it is used.
    let changed = ["type-changed: compile wire @ GET /things, parameter a"];
    assert_eq!(placed(&referred("string", ""), &referred("boolean", "")), changed);
    assert_eq!(placed(&whole("string"), &referred("boolean", "")), changed);
    let unused = format!(", Other: {}", item("string").replace("list", "other"));
    let told = placed(&referred("string", ""), &referred("string", &unused));
    assert_eq!(told, ["unused-component-changed: docs @ pathItems Other"]);
}

#[test]
fn what_a_part_loses_is_told_of_the_whole_as_well() {
    let schemas = |base: &str, of: &str, more: &str| {
        let more = format!(
            ", components: {{schemas: {{Base: {{type: object, properties: {{a: {{type: string}}, b: {{type: string}}}}{base}}}, \
             Whole: {{allOf: [{{$ref: '#/components/schemas/{of}'}}, {{type: object, properties: {{c: {{type: string}}}}}}]}}{more}}}}}"
        );
        sent(
            "{type: object, properties: {base: {$ref: '#/components/schemas/Base'}, whole: {$ref: '#/components/schemas/Whole'}}}",
            &more,
        )
    };
    let (old, new) = (schemas(", not: {required: [b]}", "Base", ""), schemas("", "Base", ""));
    assert_eq!(placed(&old, &new), ["exclusion-removed:  @ Base", "exclusion-removed:  @ Whole"]);
    assert_eq!(placed(&new, &old), ["exclusion-added: wire @ Base", "exclusion-added: wire @ Whole"]);
    // Another part has other properties: they are those of the whole.
    let other = ", Other: {type: object, properties: {a: {type: string}}}";
    let (old, new) = (schemas("", "Base", other), schemas("", "Other", other));
    assert_eq!(placed(&old, &new), ["optional-property-removed: compile behaviour @ Whole.b"]);
    assert_eq!(placed(&new, &old), ["optional-property-added:  @ Whole.b"]);
}

#[test]
fn another_way_to_get_tokens_breaks_nothing() {
    let flow = |more: &str| {
        format!(
            "security: [{{o: []}}], paths: {{/things: {{get: {{operationId: list, tags: [things], responses: {{'204': {{description: Done.}}}}}}}}}}, \
             components: {{securitySchemes: {{o: {{type: oauth2, flows: {{clientCredentials: {{tokenUrl: 'https://a.example.com/t', scopes: {{}}{more}}}}}}}}}}}"
        )
    };
    let refresh = |path: &str| format!(", refreshUrl: 'https://a.example.com/{path}'");
    let told = |old: &str, new: &str| placed(&flow(old), &flow(new));
    assert_eq!(told("", &refresh("r")), ["description-changed: docs @ security scheme o"]);
    assert_eq!(told(&refresh("r"), &refresh("s")), ["security-scheme-changed: wire @ security scheme o"]);
    assert_eq!(told(&refresh("r"), ""), ["security-scheme-changed: wire @ security scheme o"]);
}

#[test]
fn groups_and_types_of_answers_come_and_go_as_items() {
    let get = |id: &str, tag: &str, answers: &str| {
        format!(
            "/{id}: {{get: {{operationId: {id}, tags: [{tag}], responses: {{'200': {{description: It.{answers}}}}}}}}}"
        )
    };
    let text = "content: {application/json: {schema: {type: string}}}";
    let paths = |all: &[String]| format!("paths: {{{}}}", all.join(", "));
    let items = |old: &str, new: &str| -> Vec<(String, bool)> {
        let items = diff(In::Document, old, new).changes.into_iter().flat_map(|change| change.items);
        items.map(|item| (item.old.or(item.new).unwrap_or_default(), item.breaks)).collect()
    };
    let has = |items: &[(String, bool)], name: &str, breaks: bool| {
        assert!(items.contains(&(name.to_owned(), breaks)), "{name}: {items:?}");
    };
    // The last operation of a group, the enum of answers, and the trait of headers.
    let second =
        format!(", {text}}}, '201': {{description: It., content: {{application/json: {{schema: {{type: integer}}}}}}");
    let header = ", headers: {X-Next: {schema: {type: string}}}";
    let old = paths(&[get("left", "here", &second), get("right", "there", header)]);
    let new = paths(&[get("left", "here", &format!(", {text}")), get("right", "here", "")]);
    let gone = items(&old, &new);
    for name in ["shop.there", "shop_client::here::LeftSuccess", "shop_client::ShopHeaders"] {
        has(&gone, name, true);
        has(&items(&new, &old), name, false);
    }
    // A tag with another name is a group with another name.
    let renamed = items(
        &paths(&[get("left", "here", ""), get("right", "here", "")]),
        &paths(&[get("left", "now", ""), get("right", "now", "")]),
    );
    has(&renamed, "shop.here", true);
}
