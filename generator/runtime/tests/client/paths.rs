//! Path parameters: no value can change the route.

use openapi_runtime::client::{Operation, PathStyle};
use serde_json::{Value, json};

use crate::support::{PLAIN, operation, refused, sent};

static ONE: Operation = operation("GET", "/api/things/{id}");
static SUFFIX: Operation = operation("GET", "/api/a2a/{agentId}.json");
static PREVIEW: Operation = operation("GET", "/api/things/{id}?preview=true");
static ACTION: Operation = operation("GET", "/api/things#Action=List");
static ODD: Operation = operation("GET", "/api/things/{?id}/{id}");
static OPEN: Operation = operation("GET", "/api/things/{id");
static CUT: Operation = operation("GET", "/api/things/{i#d}");
static TWO: Operation = operation("GET", "/api/{a}/x/{b}/");

async fn path(value: &str) -> String {
    sent(&ONE, |request| request.path("id", value)).await
}

#[tokio::test]
async fn values_are_one_encoded_segment() {
    assert_eq!(path("abc-1_2.3~4").await, "GET /api/things/abc-1_2.3~4");
    assert_eq!(path("a/../b").await, "GET /api/things/a%2F..%2Fb");
    assert_eq!(path("a?b#c%2F d\\e").await, "GET /api/things/a%3Fb%23c%252F%20d%5Ce");
    assert_eq!(path("ünï\n").await, "GET /api/things/%C3%BCn%C3%AF%0A");
    assert_eq!(path("...").await, "GET /api/things/...");
    assert_eq!(path("{id}").await, "GET /api/things/%7Bid%7D");
}

#[tokio::test]
async fn values_that_are_no_segment_are_errors_with_the_name() {
    for (value, mistake) in [("", "is empty"), (".", "is a dot segment"), ("..", "is a dot segment")] {
        let error = refused(&ONE, |request| request.path("id", value)).await;
        assert!(
            error.starts_with(&format!("callThing: invalid request: the path parameter `id` {mistake}")),
            "{error}"
        );
    }
    let error = refused(&ONE, |request| request.path("id", &Value::Null)).await;
    assert_eq!(error, "callThing: invalid request: the path parameter `id` is empty");
    let error = refused(&ONE, |request| request.path("id", &[".."])).await;
    assert!(error.contains("is a dot segment"), "{error}");
}

#[tokio::test]
async fn templates_are_filled() {
    assert_eq!(sent(&SUFFIX, |request| request.path("agentId", "a/b")).await, "GET /api/a2a/a%2Fb.json");
    let text = sent(&TWO, |request| request.path("b", &7).path("a", &true)).await;
    assert_eq!(text, "GET /api/true/x/7/");
    let text = sent(&ONE, |request| request.path("id", "old").path("id", "new")).await;
    assert_eq!(text, "GET /api/things/new");
    assert_eq!(
        refused(&TWO, |request| request.path("a", "1")).await,
        "callThing: invalid request: the path parameter `b` is not set"
    );
    assert_eq!(sent(&PLAIN, |request| request).await, "GET /api/things");
}

#[tokio::test]
async fn templates_may_have_a_query_or_a_fragment() {
    assert_eq!(sent(&PREVIEW, |request| request.path("id", "a?b")).await, "GET /api/things/a%3Fb?preview=true");
    let text = sent(&PREVIEW, |request| request.path("id", "7").query("limit", &5).query("after", "x")).await;
    assert_eq!(text, "GET /api/things/7?preview=true&limit=5&after=x");
    assert_eq!(sent(&ACTION, |request| request.query("limit", &5)).await, "GET /api/things?limit=5");
}

#[tokio::test]
async fn templates_may_be_odd() {
    let text = sent(&ODD, |request| request.path("?id", "7").path("id", "8").query("limit", &5)).await;
    assert_eq!(text, "GET /api/things/7/8?limit=5");
    assert_eq!(sent(&ODD, |request| request.path("?id", "7").path("id", "8")).await, "GET /api/things/7/8");
    let error = refused(&OPEN, |request| request.path("id", "7")).await;
    assert_eq!(error, "callThing: invalid request: the path \"/api/things/{id\" is malformed");
    let error = refused(&CUT, |request| request.path("i#d", "7")).await;
    assert_eq!(error, "callThing: invalid request: the path \"/api/things/{i\" is malformed");
}

#[tokio::test]
async fn styles_write_lists_and_objects() {
    let list = json!([3, "a,b"]);
    let object = json!({"R": 100, "G": 2.0});
    for (style, value, expected) in [
        (PathStyle::Simple { explode: false }, &list, "3,a%2Cb"),
        (PathStyle::Simple { explode: true }, &object, "G=2,R=100"),
        (PathStyle::Simple { explode: false }, &object, "G,2,R,100"),
        (PathStyle::Label { explode: false }, &list, ".3,a%2Cb"),
        (PathStyle::Label { explode: true }, &list, ".3.a%2Cb"),
        (PathStyle::Label { explode: true }, &object, ".G=2.R=100"),
        (PathStyle::Label { explode: false }, &json!(5), ".5"),
        (PathStyle::Matrix { explode: false }, &list, ";id=3,a%2Cb"),
        (PathStyle::Matrix { explode: true }, &list, ";id=3;id=a%2Cb"),
        (PathStyle::Matrix { explode: true }, &object, ";G=2;R=100"),
        (PathStyle::Matrix { explode: false }, &object, ";id=G,2,R,100"),
        (PathStyle::Matrix { explode: true }, &json!("x"), ";id=x"),
        (PathStyle::SpaceDelimited, &list, "3%20a%2Cb"),
        (PathStyle::TabDelimited, &list, "3%09a%2Cb"),
        (PathStyle::PipeDelimited, &list, "3%7Ca%2Cb"),
        (PathStyle::Json, &list, "%5B3%2C%22a%2Cb%22%5D"),
        (PathStyle::Json, &json!(".."), "%22..%22"),
        // What is nested is JSON: by itself where it has a name, else with all of the value.
        (PathStyle::Simple { explode: false }, &json!([[1, 2], [3]]), "%5B%5B1%2C2%5D%2C%5B3%5D%5D"),
        (PathStyle::Label { explode: true }, &json!([[1], [2]]), ".%5B%5B1%5D%2C%5B2%5D%5D"),
        (PathStyle::Matrix { explode: false }, &json!([[1]]), ";id=%5B%5B1%5D%5D"),
        (PathStyle::Matrix { explode: true }, &json!([[1, 2], 3]), ";id=%5B1%2C2%5D;id=3"),
        (PathStyle::Matrix { explode: true }, &json!({"R": [1], "G": 2}), ";G=2;R=%5B1%5D"),
    ] {
        let text = sent(&ONE, |request| request.path_with("id", style, value)).await;
        assert_eq!(sorted(&text), sorted(&format!("GET /api/things/{expected}")), "{style:?} {value}");
    }
    let error = refused(&ONE, |request| request.path_with("id", PathStyle::Label { explode: true }, ".")).await;
    assert!(error.contains("is a dot segment"), "{error}");
}

/// The order of an object's members depends on a feature of `serde_json`.
fn sorted(text: &str) -> Vec<char> {
    let mut characters: Vec<char> = text.chars().collect();
    characters.sort_unstable();
    characters
}

#[tokio::test]
async fn segments_are_kept_where_the_operation_takes_several() {
    let list = json!(["img", "a/b", 5]);
    let text = sent(&ONE, |request| request.path_with("id", PathStyle::MultiSegment, &list)).await;
    assert_eq!(text, "GET /api/things/img/a%2Fb/5");
    let text = sent(&ONE, |request| request.path_with("id", PathStyle::MultiSegment, "img/a b/logo.svg")).await;
    assert_eq!(text, "GET /api/things/img/a%20b/logo.svg");
    for value in ["", "/a", "a/", "a//b", "a/../b", "."] {
        let error = refused(&ONE, |request| request.path_with("id", PathStyle::MultiSegment, value)).await;
        assert!(error.contains("the path parameter `id` has "), "{error}");
    }
}
