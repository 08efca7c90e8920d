//! Query parameters and cookies in all styles.

use openapi_runtime::Json;
use openapi_runtime::client::{CookieStyle, QueryStyle};
use serde::Serialize;
use serde_json::{Value, json};

use crate::support::{PLAIN, refused, sent};

async fn query(style: QueryStyle, value: impl Serialize) -> String {
    let text = sent(&PLAIN, |request| request.query_with("id", style, &value)).await;
    text.trim_start_matches("GET /api/things").to_owned()
}

#[tokio::test]
async fn form_is_the_default() {
    let text = sent(&PLAIN, |request| {
        request.query("page", &2).query("force", &true).query("name", "a b&c=d+e").query("ids", &["x", "y"])
    })
    .await;
    assert_eq!(text, "GET /api/things?page=2&force=true&name=a%20b%26c%3Dd%2Be&ids=x&ids=y");
}

#[tokio::test]
async fn setting_again_replaces_and_null_sends_nothing() {
    let text =
        sent(&PLAIN, |request| request.query("a", &[1, 2]).query("b", "x").query("a", &3).query("b", &None::<String>))
            .await;
    assert_eq!(text, "GET /api/things?a=3");
}

#[tokio::test]
async fn every_style_writes_lists() {
    let list = json!([3, "a,b", true]);
    for (style, expected) in [
        (QueryStyle::Form { explode: true }, "?id=3&id=a%2Cb&id=true"),
        (QueryStyle::Form { explode: false }, "?id=3,a%2Cb,true"),
        (QueryStyle::SpaceDelimited, "?id=3%20a%2Cb%20true"),
        (QueryStyle::TabDelimited, "?id=3%09a%2Cb%09true"),
        (QueryStyle::PipeDelimited, "?id=3%7Ca%2Cb%7Ctrue"),
        (QueryStyle::DeepObject, "?id=3&id=a%2Cb&id=true"),
        (QueryStyle::Json, "?id=%5B3%2C%22a%2Cb%22%2Ctrue%5D"),
    ] {
        assert_eq!(query(style, list.clone()).await, expected, "{style:?}");
        assert_eq!(query(style, Value::Null).await, "", "{style:?}");
    }
    assert_eq!(query(QueryStyle::Form { explode: true }, json!([])).await, "");
    assert_eq!(query(QueryStyle::Form { explode: false }, json!([])).await, "");
}

#[tokio::test]
async fn every_style_writes_objects() {
    let object = json!({"a": 1, "b": "x y"});
    for (style, expected) in [
        (QueryStyle::Form { explode: true }, "?a=1&b=x%20y"),
        (QueryStyle::Form { explode: false }, "?id=a,1,b,x%20y"),
        (QueryStyle::PipeDelimited, "?id=a%7C1%7Cb%7Cx%20y"),
        (QueryStyle::DeepObject, "?id%5Ba%5D=1&id%5Bb%5D=x%20y"),
        (QueryStyle::Json, "?id=%7B%22a%22%3A1%2C%22b%22%3A%22x%20y%22%7D"),
    ] {
        assert_eq!(query(style, object.clone()).await, expected, "{style:?}");
    }
    let nested = json!({"a": {"b": [1, 2]}});
    assert_eq!(query(QueryStyle::DeepObject, nested).await, "?id%5Ba%5D%5Bb%5D=1&id%5Ba%5D%5Bb%5D=2");
}

#[tokio::test]
async fn numbers_are_written_as_javascript_does() {
    assert_eq!(query(QueryStyle::Form { explode: true }, json!([5.0, 5.25, -0.5])).await, "?id=5&id=5.25&id=-0.5");
    let exact: Json = "[1.10, 1e400, 12345678901234567890123, 5.0]".parse().unwrap();
    let text = query(QueryStyle::Form { explode: true }, &exact).await;
    assert_eq!(text, "?id=1.10&id=1e400&id=12345678901234567890123&id=5");
}

#[tokio::test]
async fn lists_in_an_exploded_object_are_written_item_by_item() {
    let value = json!({"agents": ["a b", "c"], "none": [], "null": null, "size": 5});
    assert_eq!(query(QueryStyle::Form { explode: true }, value).await, "?agents=a%20b&agents=c&size=5");
}

#[tokio::test]
async fn what_a_style_cannot_express_is_json() {
    let (exploded, delimited) = (QueryStyle::Form { explode: true }, QueryStyle::Form { explode: false });
    let (lists, object, objects) = (json!([[1, 2], [3]]), json!({"a": {"b": 1}}), json!([{"b": 1}, {"b": 2}]));
    let encoded_lists = "?id=%5B%5B1%2C2%5D%2C%5B3%5D%5D";
    let encoded_object = "?id=%7B%22a%22%3A%7B%22b%22%3A1%7D%7D";
    for (style, value, expected) in [
        // By itself where it has a name.
        (exploded, &lists, "?id=%5B1%2C2%5D&id=%5B3%5D"),
        (exploded, &object, "?a=%7B%22b%22%3A1%7D"),
        (exploded, &objects, "?id=%7B%22b%22%3A1%7D&id=%7B%22b%22%3A2%7D"),
        (exploded, &json!({"a": [[1, 2], [3]]}), "?a=%5B1%2C2%5D&a=%5B3%5D"),
        // With all of the value where its pieces have none.
        (delimited, &lists, encoded_lists),
        (delimited, &object, encoded_object),
        (QueryStyle::SpaceDelimited, &lists, encoded_lists),
        (QueryStyle::PipeDelimited, &object, encoded_object),
        (QueryStyle::DeepObject, &lists, "?id%5B0%5D=1&id%5B0%5D=2&id%5B1%5D=3"),
        (QueryStyle::WholeText, &object, "?%7B%22a%22%3A%7B%22b%22%3A1%7D%7D"),
    ] {
        assert_eq!(query(style, value.clone()).await, expected, "{style:?} {value}");
    }
    let error = refused(&PLAIN, |request| request.query("id", &json!([null]))).await;
    assert!(error.ends_with("`id`: null inside of a list cannot be written"), "{error}");
}

#[tokio::test]
async fn cookies_are_one_header() {
    let text = sent(&PLAIN, |request| {
        request
            .cookie("session", "a;b")
            .cookie_with("ids", CookieStyle::Form { explode: false }, &[1, 2])
            .cookie_with("filter", CookieStyle::Json, &json!([1]))
            .cookie("none", &None::<i64>)
            .cookie_with("nested", CookieStyle::Form { explode: true }, &[[1], [2]])
    })
    .await;
    let nested = "nested=%5B1%5D; nested=%5B2%5D";
    assert_eq!(text, format!("GET /api/things\ncookie: session=a%3Bb; ids=1,2; filter=%5B1%5D; {nested}"));
}

#[tokio::test]
async fn cookies_of_a_header_stay() {
    let text = sent(&PLAIN, |request| request.cookie("session", "a").header("Cookie", "b=c; d=e")).await;
    assert_eq!(text, "GET /api/things\ncookie: b=c; d=e; session=a");
}

#[tokio::test]
async fn cookies_may_be_written_as_they_are() {
    let (each, joined) = (CookieStyle::Plain { explode: true }, CookieStyle::Plain { explode: false });
    for (style, value, expected) in [
        (each, json!("a%20b=c/d"), "id=a%20b=c/d"),
        (each, json!(["a", "b,c"]), "id=a; id=b,c"),
        (each, json!({"a": 1, "b": true}), "a=1; b=true"),
        (joined, json!(["a", "b"]), "id=a,b"),
        (joined, json!({"a": 1, "b": true}), "id=a,1,b,true"),
        (joined, json!("a,b"), "id=a,b"),
        (each, json!([[1, 2], [3]]), "id=[1,2]; id=[3]"),
    ] {
        let text = sent(&PLAIN, |request| request.cookie_with("id", style, &value)).await;
        assert_eq!(text, format!("GET /api/things\ncookie: {expected}"), "{style:?} {value}");
    }
    assert_eq!(sent(&PLAIN, |request| request.cookie_with("id", each, &None::<i64>)).await, "GET /api/things");
    // Nothing may become another cookie, and an item is not two.
    for (style, value) in [
        (each, json!("a;b=c")),
        (each, json!("a b")),
        (each, json!("a\r\nb: c")),
        (each, json!("\u{e4}")),
        (each, json!({"a;b": 1})),
        (each, json!({"a=b": 1})),
        (joined, json!(["a", "b;c"])),
        (joined, json!(["a,b", "c"])),
        (joined, json!({"a,b": 1})),
    ] {
        let error = refused(&PLAIN, |request| request.cookie_with("id", style, &value)).await;
        assert!(error.contains("the cookie parameter `id` has a"), "{error}");
    }
}

#[tokio::test]
async fn a_form_may_be_a_value_or_the_whole_query() {
    const STYLES: &[(&str, QueryStyle)] = &[("packed", QueryStyle::PipeDelimited)];
    let object = json!({"a": ["x y", "z"], "b": {"c": 1}, "none": null, "packed": ["1", "2"]});
    assert_eq!(query(QueryStyle::WholeForm(STYLES), &object).await, "?a=x%20y&a=z&b=%7B%22c%22%3A1%7D&packed=1%7C2");
    assert_eq!(
        query(QueryStyle::FormText(STYLES), &object).await,
        "?id=a%3Dx%2520y%26a%3Dz%26b%3D%257B%2522c%2522%253A1%257D%26packed%3D1%257C2"
    );
    for style in [QueryStyle::WholeForm(&[]), QueryStyle::FormText(&[])] {
        assert_eq!(query(style, Value::Null).await, "");
        let error = refused(&PLAIN, |request| request.query_with("id", style, "text")).await;
        assert!(error.ends_with("the query parameter `id` is written as a form, which needs an object"), "{error}");
    }
}

#[tokio::test]
async fn reserved_characters_stay_where_the_document_admits_them() {
    let reserved = QueryStyle::Reserved(&QueryStyle::Form { explode: true });
    assert_eq!(query(reserved, json!("a/b?c:d,e=f")).await, "?id=a/b?c:d,e=f");
    // What would end the value or cannot stand in a query is encoded, and what is encoded stays as it is.
    assert_eq!(query(reserved, json!("a&b#c+d [e] %20 100%")).await, "?id=a%26b%23c%2Bd%20%5Be%5D%20%20%20100%25");
    let packed = QueryStyle::Reserved(&QueryStyle::Form { explode: false });
    assert_eq!(query(packed, json!(["a/b", "c"])).await, "?id=a/b,c");
}
