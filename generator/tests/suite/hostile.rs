//! Documents that mean harm: characters that nobody sees, and sizes that nobody writes.

use openapi_compiler::{Diagnostic, DocumentOptions, Generated, Project, compile};
use serde_json::{Map, Value, json};

fn generate(document: &Value) -> Result<Generated, Vec<Diagnostic>> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("hostile.json");
    std::fs::write(&file, document.to_string()).expect("a new file");
    let options = DocumentOptions { name: Some("hostile".to_owned()), ..DocumentOptions::default() };
    compile(Project::of_document(&file, &options)?)
}

/// Turns the direction of text, colors a terminal, rings, ends a text in C.
const INVISIBLE: &str = "\u{202e}\u{2066}x\u{2069}\u{200f}\u{1b}[31m\u{7}\0\u{7f}\u{85}\u{9b}2J\r";

fn invisible() -> Value {
    let text = |text: &str| format!("{text}{INVISIBLE}");
    let property = text("property");
    json!({
        "openapi": "3.0.3",
        "info": {"title": text("Bad"), "version": "1", "description": text("About.")},
        "tags": [{"name": text("tag"), "description": text("Tagged.")}],
        "paths": {"/a\u{202e}": {"get": {
            "operationId": text("getA"), "summary": text("Sum."), "description": text("More."), "tags": [text("tag")],
            "parameters": [{"name": text("q"), "in": "query", "description": text("Param."),
                "schema": {"type": "string", "default": text("d"), "pattern": text("p"), "example": text("e")}}],
            "responses": {"200": {"description": text("R."), "content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/S"},
                "example": {property.clone(): text("value"), "kind": text("v1")}}}}}}}},
        "components": {"schemas": {"S": {"type": "object", "description": text("Schema."), "properties": {
            property: {"type": "string", "description": text("P.")},
            "kind": {"type": "string", "enum": [text("v1"), text("v2")]}}}}}
    })
}

#[test]
fn code_shows_all_that_it_holds() {
    let generated = generate(&invisible()).unwrap_or_else(|findings| panic!("{findings:?}"));
    let files = generated.crates.iter().flat_map(|files| &files.files);
    let mut wire = Vec::new();
    for (path, text) in files {
        let hidden = |c: &char| (c.is_control() && *c != '\n') || INVISIBLE.contains(*c) && !c.is_ascii_graphic();
        let found = text.chars().filter(|c| *c != '\n').find(hidden);
        assert_eq!(found, None, "{path}");
        if path.ends_with(".json") {
            // Escaped, it is the same document.
            let document: Value = serde_json::from_str(text).unwrap_or_else(|error| panic!("{path}: {error}"));
            wire.extend(document.get("openapi").map(|_| document["tags"][0]["name"].clone()));
        }
    }
    assert_eq!(wire, [format!("tag{INVISIBLE}")]);
    let texts: String = generated.crates.iter().flat_map(|files| files.files.values()).cloned().collect();
    assert!(texts.contains(r"property\u{202e}"), "the name on the wire is escaped");
}

fn document(schemas: Map<String, Value>) -> Value {
    let answer = json!({"200": {"description": "D.", "content": {"application/json": {
        "schema": {"$ref": "#/components/schemas/S0"}}}}});
    json!({"openapi": "3.0.3", "info": {"title": "Hostile", "version": "1"},
        "paths": {"/a": {"get": {"operationId": "getA", "tags": ["a"], "responses": answer}}},
        "components": {"schemas": schemas}})
}

fn properties(count: usize) -> Value {
    let properties: Map<String, Value> = (0..count).map(|n| (format!("p{n}"), json!({"type": "string"}))).collect();
    document(Map::from_iter([("S0".to_owned(), json!({"type": "object", "properties": properties}))]))
}

fn operations(count: usize) -> Value {
    let mut document = document(Map::from_iter([("S0".to_owned(), json!({"type": "object"}))]));
    for n in 0..count {
        document["paths"][format!("/r{n}/x")] = json!({"get": {
            "operationId": format!("getR{n}"), "tags": [format!("t{}", n % 50)],
            "responses": {"204": {"description": "D."}}}});
    }
    document
}

/// Components that refer to the next one, by a keyword or alone.
fn chain(keyword: Option<&str>, count: usize) -> Value {
    let mut schemas = Map::new();
    for n in 0..count {
        let next = json!({"$ref": format!("#/components/schemas/S{}", n + 1)});
        let own = json!({"type": "object", "required": [format!("q{n}")], "properties": {format!("q{n}"): {"type": "string"}}});
        let schema = match keyword {
            Some(keyword) => json!({keyword: [next, own]}),
            None => next,
        };
        schemas.insert(format!("S{n}"), schema);
    }
    schemas.insert(format!("S{count}"), json!({"type": "object", "properties": {"a": {"type": "string"}}}));
    document(schemas)
}

/// Sizes that are quick without optimization. `HOSTILE=100` multiplies them; so it is measured by hand, in release.
#[test]
fn large_documents_are_compiled() {
    let factor: usize = std::env::var("HOSTILE").ok().and_then(|factor| factor.parse().ok()).unwrap_or(1);
    let cases = [
        ("properties", properties(1_000 * factor)),
        ("operations", operations(500 * factor)),
        ("oneOf", chain(Some("oneOf"), 200 * factor)),
        ("allOf", chain(Some("allOf"), 200 * factor)),
        ("$ref", chain(None, 200 * factor)),
        ("alternatives", wide_union(200 * factor)),
    ];
    for (name, document) in cases {
        let start = std::time::Instant::now();
        let generated = generate(&document).unwrap_or_else(|findings| panic!("{name}: {findings:?}"));
        assert!(generated.counts.operations > 0, "{name}");
        println!("{name}: {:.1?}", start.elapsed());
    }
}

/// One union of as many alternatives of each kind: objects in place with properties of their own, components that nothing tells
/// apart, lists, and constants.
fn wide_union(count: usize) -> Value {
    let own = |n: usize| json!({"type": "object", "required": [format!("p{n}")], "properties": {format!("p{n}"): {"type": "string"}}});
    let mut schemas = Map::new();
    let mut arms = Vec::new();
    for n in 0..count / 4 {
        let alike = json!({"type": "object", "properties": {format!("q{n}"): {"type": "string"}}});
        schemas.insert(format!("C{n}"), alike);
        arms.extend([
            own(n),
            json!({"$ref": format!("#/components/schemas/C{n}")}),
            json!({"type": "array", "items": own(n)}),
            json!({"type": "integer", "enum": [n]}),
        ]);
    }
    schemas.insert("S0".to_owned(), json!({ "oneOf": arms }));
    document(schemas)
}

/// Operations that have a group each, and answer alike.
fn groups(count: usize) -> Value {
    let schema = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let answer = json!({"description": "D.", "content": {"application/json": {"schema": schema}}});
    let mut document = document(Map::from_iter([("S0".to_owned(), json!({"type": "object"}))]));
    for n in 0..count {
        document["paths"][format!("/r{n}/x")] =
            json!({"get": {"operationId": format!("getR{n}"), "responses": {"200": answer}}});
    }
    document
}

/// Operations of one group that answer errors of their own, of one body or of two.
fn errors(count: usize) -> Value {
    let mut document = operations(count);
    for n in 0..count {
        let body = |name: String| json!({"schema": {"type": "object", "properties": {name: {"type": "string"}}}});
        let mut content = json!({"application/json": body(format!("p{n}"))});
        if n % 2 == 0 {
            content["application/problem+json"] = body(format!("q{n}"));
        }
        let answers = &mut document["paths"][format!("/r{n}/x")]["get"];
        answers["tags"] = json!(["t"]);
        answers["responses"]["400"] = json!({"description": "D.", "content": content});
    }
    document
}

/// Operations of one group that answer the same bodies at a status, which nobody describes or which are two, and otherwise nothing
/// that another one answers.
fn errors_in_part(is_described: bool, count: usize) -> Value {
    let mut document = errors(count);
    for n in 0..count {
        let body = |name: &str| json!({"schema": {"type": "object", "properties": {name: {"type": "string"}}}});
        let content = match is_described {
            true => json!({"application/json": body("a"), "application/problem+json": body("b")}),
            false => json!({"application/json": {}}),
        };
        document["paths"][format!("/r{n}/x")]["get"]["responses"]["409"] =
            json!({"description": "D.", "content": content});
    }
    document
}

/// Operations of one group that answer one body, each at other statuses.
fn errors_anywhere(count: usize) -> Value {
    let mut document = errors(count);
    let fault =
        json!({"description": "D.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/S0"}}}});
    for n in 0..count {
        let answers = &mut document["paths"][format!("/r{n}/x")]["get"]["responses"];
        *answers = json!({"204": {"description": "D."}, "400": fault});
        (0..13).filter(|bit| n >> bit & 1 == 1).for_each(|bit| answers[format!("{}", 409 + bit)] = fault.clone());
    }
    document
}

/// Objects that hold the next one, and the last the first.
fn ring(count: usize) -> Value {
    let object = |n: usize| {
        let next = json!({"$ref": format!("#/components/schemas/S{}", (n + 1) % count)});
        json!({"type": "object", "required": ["next"], "properties": {"next": next, format!("p{n}"): {"type": "string"}}})
    };
    document((0..count).map(|n| (format!("S{n}"), object(n))).collect())
}

/// Objects that are all of one and of more.
fn subclasses(count: usize) -> Value {
    let base = json!({"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}},
        "discriminator": {"propertyName": "kind"}});
    let subclass = |n: usize| {
        json!({"allOf": [{"$ref": "#/components/schemas/S0"},
        {"type": "object", "properties": {format!("p{n}"): {"type": "string"}}}]})
    };
    let subclasses = (1..count).map(|n| (format!("S{n}"), subclass(n)));
    document(subclasses.chain([("S0".to_owned(), base)]).collect())
}

/// Five times as much takes five times as long, and not twenty-five times. What else the machine does may disturb one comparison,
/// and not three.
#[test]
fn time_grows_with_the_document() {
    let references = |count| chain(None, 5 * count);
    let groups = |count| groups(3 * count);
    let described = |count| errors_in_part(true, count);
    let undescribed = |count| errors_in_part(false, count);
    let documents: [(&str, &dyn Fn(usize) -> Value); 9] = [
        ("alternatives", &wide_union),
        ("references", &references),
        ("groups", &groups),
        ("errors", &errors),
        ("errors of several bodies", &described),
        ("errors that nobody describes", &undescribed),
        ("errors at any status", &errors_anywhere),
        ("ring", &ring),
        ("subclasses", &subclasses),
    ];
    for (name, document) in documents {
        let seconds = |count| {
            let document = document(count);
            let start = std::time::Instant::now();
            generate(&document).unwrap_or_else(|findings| panic!("{name}: {findings:?}"));
            start.elapsed().as_secs_f64()
        };
        let ratios: Vec<f64> = (0..3).map(|_| seconds(1_000) / seconds(200)).take_while(|ratio| *ratio > 8.0).collect();
        assert!(ratios.len() < 3, "{name}: {ratios:?}");
    }
}

/// Alternatives that nothing names are still told apart by short names.
#[test]
fn alternatives_without_a_name_have_short_ones() {
    let lists: Vec<Value> =
        (0..60).map(|n| json!({"type": "array", "items": {"type": "object", "properties": {format!("p{n}"): {"type": "string"}}}})).collect();
    let generated = generate(&document(Map::from_iter([("S0".to_owned(), json!({ "oneOf": lists }))])));
    let generated = generated.unwrap_or_else(|findings| panic!("{findings:?}"));
    let code: String = generated.crates.iter().flat_map(|files| files.files.values()).cloned().collect();
    assert!(code.contains(" ObjectListOtherB("), "{code}");
    assert!(!code.contains("OtherOther"), "{code}");
}

/// `rustc` checks 128 levels of what a type is made of.
#[test]
fn what_is_nested_too_deep_is_raw_json() {
    let levels =
        |keyword: &str, count| generate(&chain(Some(keyword), count)).unwrap_or_else(|found| panic!("{found:?}"));
    for keyword in ["oneOf", "allOf", "anyOf"] {
        let kept = levels(keyword, 50);
        assert_eq!(kept.counts.degradations, 0, "{keyword}");
        let cut = levels(keyword, 150);
        let found = cut.diagnostics.iter().filter(|finding| finding.message.contains("60 levels deep"));
        let places: Vec<&str> = found.map(|finding| finding.place.pointer.as_str()).collect();
        assert_eq!(places, ["/components/schemas/S34", "/components/schemas/S92"], "{keyword}: {:?}", cut.diagnostics);
    }
}
