//! `diff`: eight changes of a document in all forms of reports, callers' lines, exceptions, and in `commits` repositories with several APIs.

mod commits;
mod values;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use self::commits::{api, commit};
use crate::run::{command, errors, said};

fn documents() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff")
}

fn diff(folder: &Path, arguments: &[&str]) -> Output {
    command().current_dir(folder).arg("diff").args(arguments).output().unwrap()
}

/// The report of the eight changes in a form.
fn form(form: &str) -> String {
    let output = diff(&documents(), &["old.yaml", "new.yaml", "--format", form]);
    assert!(output.status.success(), "{output:?}");
    said(&output)
}

#[test]
fn eight_changes_in_a_terminal() {
    insta::assert_snapshot!("diff_text", form("text"));
}

#[test]
fn eight_changes_in_markdown() {
    insta::assert_snapshot!("diff_markdown", form("markdown"));
}

#[test]
fn eight_changes_in_json_that_its_schema_describes() {
    let report = form("json");
    let schema: serde_json::Value = serde_json::from_str(&form("json-schema")).unwrap();
    let errors = jsonschema::validator_for(&schema).unwrap();
    let value = serde_json::from_str(&report).unwrap();
    assert!(errors.is_valid(&value), "{:?}", errors.validate(&value));
    insta::assert_snapshot!("diff_json", report);
}

#[test]
fn json_of_any_number_of_apis_fits_the_schema() {
    let schema: serde_json::Value = serde_json::from_str(&form("json-schema")).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("README.md"), "").unwrap();
    commit(folder.path());
    for (count, name) in ["books", "shop", "store"].into_iter().enumerate() {
        api(folder.path(), name, "new.yaml");
        let report = said(&diff(folder.path(), &["--base", "HEAD", "--format", "json"]));
        let report: serde_json::Value = serde_json::from_str(&report).unwrap();
        assert!(schema.is_valid(&report), "{:?}", schema.validate(&report));
        assert_eq!(report.as_array().map(Vec::len), Some(count + 1));
    }
}

#[test]
fn eight_changes_for_systems_that_show_tests() {
    insta::assert_snapshot!("diff_junit", form("junit"));
}

#[test]
fn eight_changes_as_annotations() {
    // Paths are those of a repository, which is not around this one.
    let folder = tempfile::tempdir().unwrap();
    for name in ["old.yaml", "new.yaml"] {
        fs::copy(documents().join(name), folder.path().join(name)).unwrap();
    }
    fs::create_dir(folder.path().join(".git")).unwrap();
    insta::assert_snapshot!("diff_github", said(&diff(folder.path(), &["old.yaml", "new.yaml", "--format", "github"])));
}

#[test]
fn eight_changes_as_entries_of_changelogs() {
    insta::assert_snapshot!("diff_changelog", form("changelog"));
}

#[test]
fn eight_changes_on_one_page() {
    let page = form("html");
    insta::assert_snapshot!("diff_page", page.split("<main>").nth(1).unwrap().split("<script>").next().unwrap());
    assert!(!page.contains("src=") && !page.contains("href="), "the page needs nothing else");
}

#[test]
fn the_page_shows_markup_of_documents_as_text() {
    let folder = tempfile::tempdir().unwrap();
    let document = |title: &str| {
        format!(
            "{{openapi: 3.0.3, info: {{title: Shop, version: '{title}'}}, paths: {{/a: {{get: {{operationId: a, summary: '{title}', responses: {{'204': {{description: Done.}}}}}}}}}}}}"
        )
    };
    fs::write(folder.path().join("a.yaml"), document("1")).unwrap();
    fs::write(folder.path().join("b.yaml"), document("<script>alert(1)</script><img src=x>")).unwrap();
    let page = said(&diff(folder.path(), &["a.yaml", "b.yaml", "--format", "html"]));
    assert!(
        page.contains("&lt;script&gt;alert(1)") && !page.contains("<script>alert") && !page.contains("<img"),
        "{page}"
    );
}

#[test]
fn lines_of_a_caller_are_named() {
    let output = said(&diff(&documents(), &["old.yaml", "new.yaml", "--calls", "caller"]));
    for line in
        ["main.rs:7 .region() (by name)", "main.rs:10 .delete() (by name)", "main.rs:11 shop_model::Person (by path)"]
    {
        assert!(output.contains(line), "{line}\n{output}");
    }
    // Reports for others say it as well.
    for form in ["markdown", "junit", "github"] {
        let output = said(&diff(&documents(), &["old.yaml", "new.yaml", "--calls", "caller", "--format", form]));
        assert!(output.contains("main.rs:10") && output.contains(".delete()"), "{output}");
    }
}

#[test]
fn lines_are_found_wherever_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let (source, expected) = (
        [
            "use shop_client::*;",
            "use shop_model::*;",
            "async fn run(shop: &Shop, request: Request) {",
            "    let order = Order::new(1, 2).note(3);",
            "    shop.orders().list().limit(1).region(2);",
            "    request.limit(1).region(2);",
            "    shop.clients().find(1, 2).limit(3).region(4);",
            "    assert_eq!(order.note, 1);",
            "    println!(\"{}\", shop.orders().delete(1).route());",
            "    let all = vec![Person::new(1); 2];",
            "    select! { done = shop.orders().delete(1) => {}, }",
            "    matches!(order, Order { note: Some(_), .. });",
            "    matches!(order, Order { note: Some(ref text), .. } | Order { note: None, .. });",
            "}",
        ],
        [
            "main.rs:4 .note()",
            "main.rs:5 .list()",
            "main.rs:5 .region()",
            "main.rs:6 .region()",
            "main.rs:8 .note",
            "main.rs:9 .delete()",
            "main.rs:10 shop_model::Person",
            "main.rs:11 .delete()",
            "main.rs:12 .note",
            "main.rs:13 .note",
            "other.rs:2 .delete()",
            "other.rs:3 crate::Person",
        ],
    );
    let other = [
        "fn run(shop: &super::Shop) {",
        "shop.orders().delete(1);",
        "let person: crate::Person = 1;",
        "shop.note;",
        "}",
    ];
    fs::write(folder.path().join("main.rs"), source.join("\n")).unwrap();
    fs::write(folder.path().join("other.rs"), other.join("\n")).unwrap();
    fs::write(folder.path().join("broken.rs"), "fn {").unwrap();
    let output = said(&diff(&documents(), &["old.yaml", "new.yaml", "--calls", folder.path().to_str().unwrap()]));
    let found: std::collections::BTreeSet<&str> = output
        .lines()
        .filter_map(|line| line.trim().strip_prefix("used: "))
        .map(|line| line.rsplit_once(" (").unwrap().0)
        .collect();
    assert_eq!(found, expected.into_iter().collect(), "{output}");
    assert!(output.contains("in 2 files of ") && output.contains("not in 1 that cannot be read"), "{output}");
    // Programs that read the report get nothing else.
    let json = said(&diff(&documents(), &["old.yaml", "new.yaml", "--calls", "caller", "--format", "json"]));
    assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok(), "{json}");
}

#[test]
fn breaking_changes_fail_on_demand() {
    let fails =
        |arguments: &[&str]| !diff(&documents(), &[&["old.yaml", "new.yaml"], arguments].concat()).status.success();
    assert!(!fails(&[]));
    assert!(fails(&["--fail-on", "compile"]) && fails(&["--fail-on", "wire"]) && fails(&["--fail-on", "behaviour"]));
    let output = diff(&documents(), &["old.yaml", "new.yaml", "--fail-on", "compile"]);
    assert!(errors(&output).contains("3 changes not accepted with --fail-on compile"), "{output:?}");
    // The client is a technical preview.
    assert!(said(&output).contains("1 change that would fail: in previews, which may change"), "{output:?}");
}

#[test]
fn accepted_changes_do_not_fail_until_their_day() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["old.yaml", "new.yaml"] {
        fs::copy(documents().join(name), folder.path().join(name)).unwrap();
    }
    let accept = |day: &str, rules: &[&str]| {
        let one =
            |rule: &&str| format!("[[ignore]]\nrule = \"{rule}\"\nreason = \"Agreed on.\"\nexpires = \"{day}\"\n");
        fs::write(folder.path().join("ignore.toml"), rules.iter().map(one).collect::<String>()).unwrap();
        diff(folder.path(), &["old.yaml", "new.yaml", "--fail-on", "compile", "--ignore", "ignore.toml"])
    };
    let all = ["operation-removed", "parameter-became-required", "success-status-added"];
    assert!(accept("2999-12-31", &all).status.success());
    assert!(!accept("2999-12-31", &all[1..]).status.success());
    let expired = accept("2020-01-31", &all);
    assert!(!expired.status.success() && errors(&expired).contains("expired on 2020-01-31"), "{expired:?}");
    let unknown = accept("2999-12-31", &["operation-lost"]);
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("there is no rule `operation-lost`"), "{unknown:?}");
}
