//! Every style of a parameter is read as it is written.

use crate::support::{get, ok, send, serve};
use openapi_mock::Running;
use serde_json::{Value, json};

/// A server whose one operation takes a parameter, which has to be a list of the numbers 3, 4 and 5, or an object of them.
async fn serve_parameter(path: &str, mut parameter: Value) -> Running {
    if parameter.get("content").is_none() && parameter.get("schema").is_none() {
        parameter["schema"] = json!({ "type": "array", "items": { "type": "integer" }, "minItems": 3, "maxItems": 3 });
    }
    serve(json!({ path: { "get": { "parameters": [parameter], "responses": ok(json!({})) } } })).await
}

fn object() -> Value {
    json!({ "type": "object", "required": ["a", "b"], "additionalProperties": false, "properties": {
        "a": { "type": "integer" },
        "b": { "type": "array", "items": { "type": "boolean" } },
    } })
}

/// Lists of numbers in a list.
fn lists() -> Value {
    json!({ "type": "array", "minItems": 2, "items": { "type": "array", "items": { "type": "integer" } } })
}

fn object_of_objects() -> Value {
    let inner = json!({ "type": "object", "properties": { "a": { "type": "integer" } } });
    json!({ "type": "object", "properties": { "o": inner }, "required": ["o"] })
}

/// A parameter that is a form, or the whole query as one.
fn form(is_whole: bool) -> Value {
    let encoding = json!({ "b": { "style": "pipeDelimited", "explode": false } });
    let content = json!({ "application/x-www-form-urlencoded": { "schema": object(), "encoding": encoding } });
    json!({ "content": content, "x-querystring": is_whole })
}

fn flat_object() -> Value {
    let mut object = object();
    object["properties"]["b"] = json!({ "type": "boolean" });
    object
}

#[tokio::test]
async fn an_open_object_takes_what_no_other_parameter_does() {
    let numbers = json!({ "type": "object", "additionalProperties": { "type": "integer" } });
    let parameters = json!([
        { "name": "model", "in": "query", "schema": { "type": "string" } },
        { "name": "sizes", "in": "query", "schema": numbers },
    ]);
    let mock = serve(json!({ "/x": { "get": { "parameters": parameters, "responses": ok(json!({})) } } })).await;
    for (query, status) in [("model=small&width=7", 200), ("model=small", 200), ("model=small&width=wide", 400)] {
        let reply = get(&mock, &format!("/x?{query}")).await;
        assert_eq!(reply.status, status, "{query}: {}", reply.text);
    }
    // A schema that says nothing of other properties admits them.
    for (others, status) in [(json!({}), 200), (json!({ "additionalProperties": false }), 400)] {
        let mut schema = json!({ "type": "object", "properties": { "size": { "type": "integer" } } });
        schema.as_object_mut().unwrap().extend(others.as_object().unwrap().clone());
        let parameter = json!([{ "name": "filter", "in": "query", "schema": schema }]);
        let mock = serve(json!({ "/x": { "get": { "parameters": parameter, "responses": ok(json!({})) } } })).await;
        assert_eq!(get(&mock, "/x?size=5&color=red").await.status, status, "{schema}");
    }
}

#[tokio::test]
async fn queries() {
    let json = json!({ "application/json": { "schema": object() } });
    for (parameter, accepted, refused) in [
        (json!({}), "p=3&p=4&p=5", "p=3,4,5"),
        (json!({ "explode": false }), "p=3,4,5", "p=3|4|5"),
        (json!({ "style": "spaceDelimited", "explode": false }), "p=3%204%205", "p=3,4,5"),
        (json!({ "style": "spaceDelimited", "explode": false }), "p=3+4+5", "p=3"),
        (json!({ "style": "pipeDelimited", "explode": false }), "p=3%7C4|5", "p=3,4,5"),
        (json!({ "x-style": "tsv", "explode": false }), "p=3%094%095", "p=3,4,5"),
        (json!({ "schema": flat_object() }), "a=1&b=true", "a=1"),
        (json!({ "schema": flat_object(), "explode": false }), "p=a,1,b,true", "p=a,1"),
        (json!({ "schema": object(), "style": "deepObject" }), "p[a]=1&p[b]=true&p[b]=false", "p[a]=1&p[b]=2"),
        (json!({ "schema": object(), "style": "deepObject" }), "p%5Ba%5D=1&p%5Bb%5D%5B%5D=true", "p[a]=1"),
        // What a style has no way to write is JSON.
        (json!({ "schema": lists() }), "p=%5B1%2C2%5D&p=%5B3%5D", "p=1&p=%5B3%5D"),
        (json!({ "schema": lists(), "explode": false }), "p=%5B%5B1%2C2%5D%2C%5B3%5D%5D", "p=%5B%5B1%2C2%5D%5D"),
        (json!({ "schema": object_of_objects() }), "o=%7B%22a%22%3A1%7D", "o=1"),
        (json!({ "schema": object_of_objects(), "explode": false }), "p=%7B%22o%22%3A%7B%22a%22%3A1%7D%7D", "p=o,1"),
        (json!({ "content": json }), "p=%7B%22a%22:1,%22b%22:%5B%5D%7D", "p=a"),
        (form(false), "p=a%3D1%26b%3Dtrue%257Cfalse", "p=a%3D1"),
        (form(true), "a=1&b=true%7Cfalse", "a=1&b=true,false"),
        // Another notation is not read.
        (json!({ "content": { "application/xml": { "schema": object() } } }), "p=%3Ca%2F%3E", "q=1"),
        (json!({ "schema": { "type": "string" } }), "p=a%20b+c", "p=a&p=b"),
        (json!({ "schema": { "type": "string", "pattern": "^[0-9]+$" } }), "p=12", "p=x"),
        (
            json!({ "schema": { "anyOf": [{ "type": "integer" }, { "type": "array", "items": { "type": "string", "maxLength": 1 } }] } }),
            "p=a&p=b",
            "p=ab",
        ),
        (json!({ "schema": { "type": "number", "maximum": 1.5 } }), "p=1.5", "p=2"),
        (json!({ "schema": { "type": "string", "format": "date-time" } }), "p=2025-03-14T09:30:00Z", "p=yesterday"),
    ] {
        let mut parameter = parameter;
        parameter["name"] = json!("p");
        parameter["in"] = json!("query");
        parameter["required"] = json!(true);
        let mock = serve_parameter("/x", parameter.clone()).await;
        let reply = get(&mock, &format!("/x?{accepted}")).await;
        assert_eq!(reply.status, 200, "{parameter} {accepted}: {}", reply.text);
        let reply = get(&mock, &format!("/x?{refused}")).await;
        assert_eq!(reply.status, 400, "{parameter} {refused}: {}", reply.text);
    }
}

#[tokio::test]
async fn paths() {
    for (style, explode, schema, accepted, refused) in [
        ("simple", false, None, "3,4,5", "3,4"),
        ("label", false, None, ".3,4,5", "3,4,5"),
        ("label", true, None, ".3.4.5", ".3,4,5"),
        ("matrix", false, None, ";p=3,4,5", ";q=3,4,5"),
        ("matrix", true, None, ";p=3;p=4;p=5", ";p=3,4,5"),
        ("simple", false, Some(flat_object()), "a,1,b,true", "a,1"),
        ("simple", true, Some(flat_object()), "a=1,b=true", "a=1,b=2"),
        ("matrix", true, Some(flat_object()), ";a=1;b=true", ";a=1"),
        ("simple", false, Some(json!({ "type": "string", "maxLength": 3 })), "a%2Cb", "a,bc"),
        ("simple", false, Some(lists()), "%5B%5B1%2C2%5D%2C%5B3%5D%5D", "1,2"),
        ("matrix", true, Some(lists()), ";p=%5B1%2C2%5D;p=%5B3%5D", ";p=1;p=2"),
        ("ssv", false, None, "3%204%205", "3,4,5"),
        ("tsv", false, None, "3%094%095", "3,4,5"),
        ("pipes", false, None, "3%7C4%7C5", "3,4,5"),
    ] {
        let key = if matches!(style, "ssv" | "tsv" | "pipes") { "x-style" } else { "style" };
        let mut parameter = json!({ "name": "p", "in": "path", "required": true, key: style, "explode": explode });
        if let Some(schema) = schema {
            parameter["schema"] = schema;
        }
        let mock = serve_parameter("/x/{p}", parameter.clone()).await;
        let reply = get(&mock, &format!("/x/{accepted}")).await;
        assert_eq!(reply.status, 200, "{parameter} {accepted}: {}", reply.text);
        let reply = get(&mock, &format!("/x/{refused}")).await;
        assert_eq!(reply.status, 400, "{parameter} {refused}: {}", reply.text);
    }
}

#[tokio::test]
async fn headers_and_cookies() {
    for (location, explode, schema, accepted, refused) in [
        ("header", false, None, "3, 4,5", "3"),
        ("header", true, Some(flat_object()), "a=1,b=true", "a=1"),
        ("header", false, Some(json!({ "type": "string" })), "100%, sure", ""),
        ("header", false, Some(lists()), "[[1,2],[3]]", "1,2"),
        ("cookie", false, None, "p=3,4,5", "p=3"),
        ("cookie", true, Some(json!({ "type": "integer" })), "o=1; p=3", "p=x"),
    ] {
        let mut parameter = json!({ "name": "p", "in": location, "required": true, "explode": explode });
        if let Some(schema) = schema {
            parameter["schema"] = schema;
        }
        let mock = serve_parameter("/x", parameter.clone()).await;
        let name = if location == "cookie" { "cookie" } else { "p" };
        let reply = send(&mock, "GET /x", &[(name, accepted)], "").await;
        assert_eq!(reply.status, 200, "{parameter} {accepted}: {}", reply.text);
        if !refused.is_empty() {
            let reply = send(&mock, "GET /x", &[(name, refused)], "").await;
            assert_eq!(reply.status, 400, "{parameter} {refused}: {}", reply.text);
        }
        assert_eq!(send(&mock, "GET /x", &[], "").await.findings(), [format!("{location} /p")]);
    }
}

#[tokio::test]
async fn separators_and_cookies_that_have_no_style_of_3_0() {
    for (location, style, schema, accepted, refused) in [
        ("header", "pipes", None, "3|4|5", "3,4,5"),
        ("header", "ssv", None, "3 4 5", "3,4,5"),
        ("header", "tsv", None, "3\t4\t5", "3,4,5"),
        ("cookie", "cookie", None, "p=3; p=4; p=5", "p=3"),
        ("cookie", "cookie", Some(json!({ "type": "string", "maxLength": 3 })), "p=%20", "p=%20%20"),
    ] {
        let mut parameter = json!({ "name": "p", "in": location, "required": true, "x-style": style });
        if let Some(schema) = schema {
            parameter["schema"] = schema;
        }
        let mock = serve_parameter("/x", parameter.clone()).await;
        let name = if location == "cookie" { "cookie" } else { "p" };
        let reply = send(&mock, "GET /x", &[(name, accepted)], "").await;
        assert_eq!(reply.status, 200, "{parameter} {accepted}: {}", reply.text);
        let reply = send(&mock, "GET /x", &[(name, refused)], "").await;
        assert_eq!(reply.status, 400, "{parameter} {refused}: {}", reply.text);
    }
}

#[tokio::test]
async fn of_several_alternatives_exactly_one_is_sent() {
    let text = |name: &str| json!({ "name": name, "in": "query", "schema": { "type": "string" } });
    let operation = |groups: Value| {
        json!({ "/x": { "get": {
        "x-exactly-one-of": groups,
        "parameters": [text("id"), text("list"), text("value"), text("lang")],
        "responses": ok(json!({})),
    } } })
    };
    let mock = serve(operation(json!(["id", ["list", "value"]]))).await;
    let queries = [
        ("id=1", 200),
        ("list=a&value=b&lang=en", 200),
        ("", 400),
        ("lang=en", 400),
        ("list=a", 400),
        ("id=1&value=b", 400),
        ("id=1&list=a&value=b", 400),
    ];
    for (query, status) in queries {
        let reply = get(&mock, &format!("/x?{query}")).await;
        assert_eq!(reply.status, status, "{query}: {}", reply.text);
        let says_so = reply.text.contains("exactly one is needed of `id`, or `list` and `value`");
        assert_eq!(says_so, status == 400, "{query}: {}", reply.text);
    }
    // What names something else says nothing.
    for groups in [json!(["id"]), json!(["id", "name"]), json!("id"), json!(["id", []])] {
        let mock = serve(operation(groups.clone())).await;
        assert_eq!(get(&mock, "/x").await.status, 200, "{groups}");
    }
}
