//! Keys of documents, and what they mean.

use openapi_terms::pointer::{resolved, target};
use openapi_terms::{Codec, Method, Status, codec, essence, matches, operations, visible, visible_json};
use serde_json::json;

#[test]
fn codecs_follow_from_the_essence() {
    for (media_type, expected) in [
        ("application/json", Codec::Json),
        ("Application/JSON; charset=utf-8", Codec::Json),
        ("application/vnd.api+json;Elastic-Api-Version=2023-10-31", Codec::Json),
        ("*/*", Codec::Json),
        ("application/x-ndjson", Codec::NdJson),
        ("application/jsonlines", Codec::NdJson),
        ("application/x-jsonl", Codec::NdJson),
        ("application/x-json-seq", Codec::NdJson),
        ("application/geo+json-seq", Codec::NdJson),
        ("text/x-ndjson; charset=utf-8", Codec::NdJson),
        ("text/jsonl", Codec::NdJson),
        ("application/stream+json", Codec::NdJson),
        ("multipart/form-data; boundary=x", Codec::Multipart),
        ("application/x-www-form-urlencoded", Codec::Form),
        ("text/csv", Codec::Text),
        ("application/soap+xml", Codec::Text),
        ("text/event-stream", Codec::Events),
        ("application:json", Codec::Json),
        ("text:csv; charset=iso-8859-1", Codec::Binary),
        ("image/*", Codec::Binary),
        (":", Codec::Binary),
        ("", Codec::Binary),
    ] {
        assert_eq!(codec(media_type), expected, "{media_type}");
    }
    assert_eq!(essence(" Text/CSV ; header=present"), "text/csv");
}

#[test]
fn ranges_match_what_is_in_them() {
    assert!(matches("image/*", "image/png; q=1") && matches("*/*", "text/plain"));
    assert!(matches("application/json", "Application/Json;charset=utf-8"));
    assert!(!matches("image/*", "text/plain") && !matches("application/json", "application/x-ndjson"));
}

#[test]
fn methods_have_keys() {
    for method in Method::ALL {
        let key = method.key().unwrap_or_default();
        assert_eq!((key.to_ascii_uppercase().as_str(), key), (method.as_str(), method.place().as_ref()));
        assert_eq!(Method::of_key(key), Some(method.clone()));
        assert_eq!(Method::of_name(method.as_str()), Some(method));
    }
    let copy = Method::Other("COPY".to_owned());
    assert_eq!((copy.key(), copy.as_str(), copy.is_idempotent()), (None, "COPY", false));
    assert_eq!(copy.place(), "additionalOperations/COPY");
    assert_eq!(Method::of_keys(&["additionalOperations", "COPY", "tags"]), Some((copy.clone(), 2)));
    assert_eq!(Method::of_keys(&["get", "tags"]), Some((Method::Get, 1)));
    assert_eq!(http::Method::from(copy), http::Method::from_bytes(b"COPY").unwrap());
    let query = Method::of_key("query").map(http::Method::from);
    assert_eq!(query, Some(http::Method::QUERY));
    assert_eq!(Method::of_keys(&["additionalOperations", "A B"]), None);
    assert_eq!(Method::of_keys::<&str>(&[]), None);
    assert_eq!((Method::of_name(""), Method::of_name("A/B")), (None, None));
    assert_eq!(Method::of_key("parameters"), None);
    assert_eq!(Method::of_key("GET"), None);
}

#[test]
fn operations_of_all_methods_are_found() {
    let item = json!({ "additionalOperations": { "COPY": 1, "A B": 2 }, "query": 3, "parameters": [], "get": 4 });
    let found = operations(&item).into_iter().map(|(method, node)| (method.as_str().to_owned(), node.clone()));
    let expected = [("GET", 4), ("COPY", 1), ("QUERY", 3)].map(|(method, node)| (method.to_owned(), json!(node)));
    assert_eq!(found.collect::<Vec<_>>(), expected);
}

#[test]
fn statuses_have_keys() {
    for (key, expected) in [
        ("404", Some(Status::Code(404))),
        ("4XX", Some(Status::Class(4))),
        ("5xx", Some(Status::Class(5))),
        ("default", Some(Status::Default)),
        ("99", None),
        ("600", None),
        ("4X4", None),
        ("20O", None),
        ("6XX", None),
        ("", None),
        ("4é", None),
        ("x-404", None),
    ] {
        assert_eq!(Status::of_key(key), expected, "{key}");
    }
}

#[test]
fn a_status_is_described_by_the_closest_key() {
    let described = |status: Status| status.described_by().collect::<Vec<_>>();
    assert_eq!(described(Status::Code(404)), [Status::Code(404), Status::Class(4), Status::Default]);
    assert_eq!(described(Status::Class(4)), [Status::Class(4), Status::Default]);
    assert_eq!(described(Status::Default), [Status::Default]);
}

#[test]
fn statuses_have_words() {
    assert_eq!(Status::Code(404).words(), "Not Found");
    assert_eq!(Status::Code(418).words(), "Im a teapot");
    assert_eq!(Status::Code(299).words(), "status 299");
    assert_eq!(Status::Class(5).words(), "server error");
    assert!(Status::Code(204).is_success() && Status::Class(2).is_success());
    assert!(!Status::Default.is_success() && !Status::Code(304).is_success());
}

#[test]
fn a_document_does_not_speak_to_the_terminal() {
    assert_eq!(visible("a\u{1b}[31m\u{7}\r\u{9b}2J\u{202e}b"), "a\\u{1b}[31m\\u{7}\\u{d}\\u{9b}2J\\u{202e}b");
    assert_eq!(visible("two\nlines\tand שלום 👩‍🚀"), "two\nlines\tand שלום 👩‍🚀");
    assert_eq!(visible_json("{\"\u{9b}\": \"\u{2066}\"}\r\n"), "{\"\\u009b\": \"\\u2066\"}\r\n");
}

#[test]
fn text_that_is_not_unicode_is_bytes() {
    for (media_type, expected) in [
        ("text/plain; charset=ISO-8859-1", Codec::Binary),
        ("application/xml;version=1; charset=\"utf-16\"", Codec::Binary),
        ("text/plain; charset=\"UTF-8\"", Codec::Text),
        ("text/plain; charset=us-ascii", Codec::Text),
        ("application/json; charset=iso-8859-1", Codec::Json),
    ] {
        assert_eq!(codec(media_type), expected, "{media_type}");
    }
    for sent in ["application/json", "application/vnd.api+json"] {
        assert!(matches("application/*+json", sent), "{sent}");
    }
    assert!(!matches("application/*+json", "application/xml"));
    assert!(!matches("application/*+json", "text/json"));
}

#[test]
fn references_are_followed_to_their_end() {
    let last = json!({ "type": "string" });
    let mut root = json!({ "0": last, "a b": { "$ref": "#/0" }, "c%20d": { "$ref": "#/100" } });
    for step in 1..=100 {
        root[step.to_string()] = json!({ "$ref": format!("#/{}", step - 1) });
    }
    for start in ["#/100", "#/1", "#/a%20b", "#/a b", "#/c%20d"] {
        let node = json!({ "$ref": start });
        let (pointer, found) = resolved(&root, &node);
        assert_eq!((pointer.as_deref(), found), (Some("/0"), &last), "{start}");
    }
    assert_eq!(resolved(&root, &last), (None, &last));
}

#[test]
fn a_key_with_a_percent_sign_comes_before_what_it_stands_for() {
    let root = json!({ "a%20b": 1, "a b": 2 });
    let node = json!({ "$ref": "#/a%20b" });
    assert_eq!(target(&root, &node), Some(("/a%20b".into(), &json!(1))));
}

#[test]
fn references_without_an_end_stay_references() {
    let mut root = json!({ "lost": { "$ref": "#/nothing" }, "into": { "$ref": "#/0" } });
    for step in 0..70 {
        root[step.to_string()] = json!({ "$ref": format!("#/{}", (step + 1) % 70) });
    }
    for start in ["#/lost", "#/into", "#/5", "other.yaml#/0", "#"] {
        let node = json!({ "$ref": start });
        assert!(resolved(&root, &node).1.get("$ref").is_some() || start == "#", "{start}");
    }
    assert_eq!(target(&root, &json!({ "$ref": "other.yaml#/lost" })), None);
    assert_eq!(target(&root, &json!({ "$ref": 1 })), None);
}
