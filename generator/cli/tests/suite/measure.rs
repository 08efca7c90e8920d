//! What `openapi-crates measure` says of small documents, and that it fails where it should.

use std::fs;
use std::path::Path;
use std::process::Output;

use crate::run::command;
use openapi_crates::commands::measure::difference;
use serde_json::{Value, json};

/// The checkout, whose runtime the crates link against.
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

fn measure(folder: &Path, arguments: &[&str]) -> Output {
    command().arg("measure").arg(folder).args(arguments).args(["--root", ROOT]).output().unwrap()
}

fn figures(output: &Output) -> Value {
    let errors = String::from_utf8_lossy(&output.stderr);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {errors}"))
}

fn fate(all: usize) -> Value {
    json!({ "all": all, "decoded": all, "lossless": all, "kept_raw": 0 })
}

/// A folder with a document whose examples come back, one that loses something, one that cannot be used, and other files.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents");
    for name in ["whole.yaml", "lossy.yaml"] {
        fs::copy(own.join(name), folder.path().join(format!("measure-test-{name}"))).unwrap();
    }
    let files = [
        ("measure-test-broken.yaml", "openapi: 3.0.3\ninfo: {title: Library, version: '1'}\npaths: {}\n"),
        ("notes.txt", "openapi: 3.0.3\n"),
        ("old.json", r#"{"swagger": "1.2", "paths": {}}"#),
        ("package.json", r#"{"name": "openapi", "version": "3.0.3"}"#),
    ];
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

#[test]
fn documents_are_measured_and_losses_are_failures() {
    let folder = folder();
    let flags = ["--only", "measure-test-whole.yaml", "--compile", "--contract", "--round-trip", "--json"];
    let whole = measure(folder.path(), &flags);
    let found = figures(&whole);
    assert!(whole.status.success(), "{found:#}");
    let row = &found["documents"][0];
    assert_eq!((&row["generated"]["operations"], &row["generated"]["documented"]), (&json!(1), &json!(1)));
    assert_eq!((&row["check"]["warnings"], &row["check"]["errors"]), (&json!(0), &json!(0)));
    assert_eq!(row["contract"], json!({ "operations": 1, "passed": 1, "failures": [] }), "{row:#}");
    let counts = &row["counts"];
    assert_eq!(counts["accepted"], fate(5), "{row:#}");
    // An answer without something required makes it optional where it is read.
    assert_eq!(counts["lacking_replies"], json!({ "all": 1, "decoded": 1, "lossless": 1, "kept_raw": 0 }), "{row:#}");
    for (kind, count) in [("found", 9), ("json_in_text", 1), ("wrong", 1), ("without_schema", 1), ("not_json", 1)] {
        assert_eq!(counts[kind], count, "{kind} in {row:#}");
    }
    assert_eq!(row["other_counts"]["accepted"], fate(1), "{row:#}");
    let listed = row["examples"].as_array().unwrap().iter().map(|example| example["pointer"].as_str().unwrap());
    assert!(listed.clone().any(|pointer| pointer.ends_with("/requestBody/content/application~1json/examples/wrong")));
    assert!(!listed.clone().any(|pointer| pointer.ends_with("/examples/push")));

    let all = measure(folder.path(), &["--round-trip", "--json"]);
    let found = figures(&all);
    assert_eq!(all.status.code(), Some(1), "{found:#}");
    let failures: Vec<String> =
        found["failures"].as_array().unwrap().iter().map(|failure| failure[1].as_str().unwrap().to_owned()).collect();
    assert_eq!(failures.len(), 2, "{failures:?}");
    assert!(failures[0].starts_with("nothing is generated: "), "{failures:?}");
    let lost = "/paths/~1books/put/requestBody/content/application~1json/examples/lost: /subtitle: it is lost";
    assert_eq!(failures[1], lost);
    let skipped: Vec<&Value> =
        found["skipped"].as_array().unwrap().iter().map(|skipped| &skipped["document"]).collect();
    assert_eq!(skipped, ["notes.txt", "old.json", "package.json"]);

    let text = measure(folder.path(), &["--only", "measure-test-lossy.yaml", "--round-trip"]);
    let printed = String::from_utf8_lossy(&text.stdout).into_owned();
    assert_eq!(text.status.code(), Some(1), "{printed}");
    assert!(printed.contains("2 examples, 2 accepted by their schema: 2 decoded, 1 lossless"), "{printed}");
    assert!(printed.contains(lost), "{printed}");
}

#[test]
fn a_folder_without_documents_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("notes.txt"), "nothing").unwrap();
    let output = measure(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("error: no OpenAPI document is in "));
    let output = measure(folder.path(), &["--only", "missing.yaml"]);
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("error: there is no file `missing.yaml` in "));
}

#[test]
fn values_are_compared_by_what_they_mean() {
    let same = [
        (json!({ "a": 1, "b": [1.5, null] }), json!({ "b": [1.5, null], "a": 1.0 })),
        (json!(u64::MAX), json!(u64::MAX)),
        (json!(-3), json!(-3.0)),
    ];
    for (before, after) in same {
        assert_eq!(difference(&before, &after), None, "{before} and {after}");
    }
    let other = [
        (json!({ "a": null }), json!({}), "/a: it is lost"),
        (json!({}), json!({ "a": null }), "/a: it was not there"),
        (json!({ "a": [1, 2] }), json!({ "a": [1] }), "/a: [1,2] became [1]"),
        (json!([{ "a": "1" }]), json!([{ "a": 1 }]), "/0/a: \"1\" became 1"),
        (
            json!(9_007_199_254_740_993_i64),
            json!(9_007_199_254_740_992.0),
            "the whole: 9007199254740993 became 9007199254740992.0",
        ),
        (json!(true), json!(false), "the whole: true became false"),
    ];
    for (before, after, said) in other {
        assert_eq!(difference(&before, &after).as_deref(), Some(said));
    }
}
