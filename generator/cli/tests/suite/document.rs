//! What `generate`, `repair` and `explain` do with a document of a user.

mod repaired;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::run::{errors, openapi_crates, said};
use serde_json::Value;
use tempfile::TempDir;

const SHOP: &str = "\
openapi: 3.0.3
info: {title: The Book Shop API v2, version: '1'}
paths:
  /books/{id}:
    get:
      operationId: getBook
      tags: [books]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: X-Kind, in: header, required: true, schema: {type: string, enum: [book]}}
      responses:
        '200':
          content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}
        '404':
          description: There is none.
          content: {application/json: {schema: {$ref: '#/components/schemas/OldBook'}}}
components:
  schemas:
    Book:
      type: object
      required: [title]
      properties:
        pages: {type: integer}
        title: {type: string}
    Failure: {type: object, required: [reason], properties: {reason: {type: string}}}
    OldBook: {type: object, required: [title], properties: {title: {type: string}, pages: {type: integer}}}
    Unused: {type: object, properties: {a: {type: string}}}
";

/// The checkout, whose runtime the crates link against.
pub(crate) const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// A folder with the document.
pub(crate) fn shop() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let document = folder.path().join("shop.yaml");
    fs::write(&document, SHOP).unwrap();
    (folder, document)
}

/// Runs the command in a folder, for crates that use the runtime of this checkout.
pub(crate) fn in_checkout(folder: &Path, arguments: &[&str]) -> Output {
    openapi_crates(folder, &[arguments, &["--root", ROOT]].concat())
}

fn json(output: &Output) -> Value {
    serde_json::from_str(&said(output)).unwrap_or_else(|cause| panic!("{cause}: {}{}", said(output), errors(output)))
}

#[test]
fn crates_are_named_after_the_title_and_find_the_runtime() {
    let (folder, _) = shop();
    let output = in_checkout(folder.path(), &["generate", "shop.yaml", "--out", "out"]);
    assert!(output.status.success(), "{}{}", said(&output), errors(&output));
    insta::assert_snapshot!("document_generated", format!("{}{}", errors(&output), said(&output)));
    let manifest = fs::read_to_string(folder.path().join("out/book-shop-client/Cargo.toml")).unwrap();
    assert!(manifest.starts_with("# Generated from shop.yaml; do not edit.\n"), "{manifest}");
    assert!(!manifest.contains("[workspace]"), "{manifest}");
    let runtime = manifest.lines().find_map(|line| line.strip_prefix("openapi-runtime = { path = \"")).unwrap();
    let runtime = runtime.split('"').next().unwrap();
    assert_eq!(runtime, "../openapi-runtime");
    assert!(folder.path().join("out/openapi-runtime/Cargo.toml").is_file());
    // A second run has nothing to do.
    let output = in_checkout(folder.path(), &["generate", "shop.yaml", "--out", "out"]);
    assert!(
        said(&output)
            .ends_with("unchanged: book-shop-model, book-shop-client, openapi-mock, openapi-runtime, openapi-terms\n"),
        "{}",
        said(&output)
    );
}

#[test]
fn a_crate_that_was_never_written_is_one_finding() {
    let (folder, _) = shop();
    let output = in_checkout(folder.path(), &["check", "shop.yaml", "--out", "out", "--quiet"]);
    assert_eq!(output.status.code(), Some(1));
    let expected = "out/book-shop-model is missing\nout/book-shop-client is missing\n";
    let (said, errors) = (said(&output), errors(&output));
    assert!(said.contains(expected) || errors.contains(expected), "{said}{errors}");
    assert!(!said.contains("src/lib.rs") && !errors.contains("src/lib.rs"), "{said}{errors}");
}

#[test]
fn a_generated_file_that_was_replaced_is_a_finding() {
    let (folder, _) = shop();
    assert!(in_checkout(folder.path(), &["generate", "shop.yaml", "--out", "out"]).status.success());
    let check = || in_checkout(folder.path(), &["check", "shop.yaml", "--out", "out"]);
    fs::write(folder.path().join("out/book-shop-model/notes.rs"), "mine").unwrap();
    assert!(check().status.success(), "{}", said(&check()));
    fs::write(folder.path().join("out/book-shop-model/src/lib.rs"), "fn x(").unwrap();
    let output = check();
    assert_eq!(output.status.code(), Some(1));
    let expected = "out/book-shop-model/src/lib.rs differs from what the documents give";
    assert!(said(&output).contains(expected) || errors(&output).contains(expected), "{}", said(&output));
}

/// A workspace takes what its packages depend on, but no package that is a workspace of its own.
#[test]
fn crates_become_members_of_the_workspace_around_them() {
    let (folder, _) = shop();
    let generated = |manifest: &str, out: &str| {
        fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
        let output = in_checkout(folder.path(), &["generate", "shop.yaml", "--out", out]);
        assert!(output.status.success(), "{}", errors(&output));
        let manifest = folder.path().join(out).join("book-shop-model/Cargo.toml");
        let is_own = fs::read_to_string(manifest).unwrap().contains("\n[workspace]\n");
        let said = said(&output);
        (is_own, said.lines().find(|line| line.starts_with("the crates ")).map(str::to_owned))
    };
    let cargo = |folder: &Path| {
        let output = Command::new(env!("CARGO"))
            .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
            .current_dir(folder)
            .output()
            .unwrap();
        output.status.success()
    };
    let client = folder.path().join("apis/book-shop-client");
    let (is_own, advice) = generated("[workspace]\nmembers = []\n", "apis");
    let root = folder.path().canonicalize().unwrap();
    let expected = format!(
        "the crates build once a package of the workspace depends on them, or once `members` in {} has \
         \"apis/book-shop-client\"",
        root.join("Cargo.toml").display()
    );
    assert_eq!((is_own, advice.as_deref()), (false, Some(expected.as_str())));
    assert!(!cargo(&client));
    // What the advice says works, and is not given again.
    assert_eq!(generated("[workspace]\nmembers = [\"apis/book-shop-client\"]\n", "apis"), (false, None));
    assert!(cargo(&client) && cargo(&folder.path().join("apis/book-shop-model")));
    let caller = "[workspace]\n\n[package]\nname = \"caller\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
                  book-shop-client = { path = \"apis/book-shop-client\" }\n";
    fs::create_dir(folder.path().join("src")).unwrap();
    fs::write(folder.path().join("src/lib.rs"), "").unwrap();
    assert_eq!(generated(caller, "apis"), (false, None));
    assert!(cargo(folder.path()) && cargo(&client));
    for manifest in [
        "[workspace]\nmembers = [\"apis/*\"]\n",
        "[workspace]\nmembers = [\"./apis/book-shop-model\", \"apis/book-shop-client/\"]\n",
        "[workspace]\nmembers = []\nexclude = [\"apis\"]\n",
    ] {
        assert_eq!(generated(manifest, "apis"), (false, None), "{manifest}");
        assert!(cargo(&client), "{manifest}");
    }
    // Nobody lists what is in a folder of builds, and it can be built all the same.
    fs::create_dir(folder.path().join("target")).unwrap();
    fs::write(folder.path().join("target/CACHEDIR.TAG"), "").unwrap();
    let (is_own, advice) = generated(caller, "target/apis");
    assert!(is_own && advice.is_some_and(|line| line.starts_with("the crates are workspaces of their own: ")));
    assert!(cargo(&folder.path().join("target/apis/book-shop-client")));
}

#[test]
fn the_server_for_contract_tests_is_next_to_the_runtime() {
    let (folder, _) = shop();
    let package = |path: &str, name: &str| {
        fs::create_dir_all(folder.path().join(path)).unwrap();
        let manifest = format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\n");
        fs::write(folder.path().join(path).join("Cargo.toml"), manifest).unwrap();
    };
    package("my-runtime/the-runtime", "openapi-runtime");
    package("my-runtime/the-mock", "other");
    let run = || {
        in_checkout(folder.path(), &["generate", "shop.yaml", "--out", "out", "--runtime", "my-runtime/the-runtime"])
    };
    let output = run();
    assert_eq!(output.status.code(), Some(1));
    let expected = "error: --runtime: openapi-mock, which contract tests need, is not next to ";
    assert!(errors(&output).starts_with(expected), "{}", errors(&output));
    package("my-runtime/mock", "openapi-mock");
    assert!(run().status.success());
    let manifest = fs::read_to_string(folder.path().join("out/book-shop-client/Cargo.toml")).unwrap();
    assert!(manifest.contains("/my-runtime/mock\""), "{manifest}");
}

#[test]
fn the_report_is_json_on_demand() {
    let (folder, _) = shop();
    let output = in_checkout(folder.path(), &["generate", "shop.yaml", "--out", "out", "--json"]);
    let report = json(&output);
    let keys: Vec<&String> = report.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["document", "name", "passed", "written", "unchanged", "counts", "diagnostics"]);
    assert_eq!(report["counts"]["operations"], serde_json::json!({ "documented": 1, "generated": 1 }));
    let first = &report["diagnostics"][0];
    let keys: Vec<&String> = first.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["severity", "file", "line", "column", "pointer", "message", "help"]);
    assert_eq!(first["pointer"], "/paths/~1books~1{id}/get/responses/200");
    // What cannot be read is a report, too.
    let output = in_checkout(folder.path(), &["generate", "gone.yaml", "--out", "out", "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let report = json(&output);
    assert_eq!((&report["passed"], &report["counts"]), (&Value::Bool(false), &Value::Null));
    assert_eq!(report["diagnostics"][0]["message"], "the file does not exist");
}

#[test]
fn what_is_no_generated_crate_stays() {
    let (folder, _) = shop();
    fs::create_dir_all(folder.path().join("out/book-shop-client")).unwrap();
    fs::write(folder.path().join("out/book-shop-client/Cargo.toml"), "[package]\n").unwrap();
    fs::write(folder.path().join("out/notes.txt"), "mine").unwrap();
    let output = in_checkout(folder.path(), &["generate", "shop.yaml", "--out", "out"]);
    assert_eq!(output.status.code(), Some(1));
    let place = "book-shop-client/Cargo.toml";
    assert!(
        errors(&output).contains("a generated file belongs here") && errors(&output).contains(place),
        "{}",
        errors(&output)
    );
    assert_eq!(fs::read_dir(folder.path().join("out")).unwrap().count(), 2);
    // Generated crates are replaced, and what builds leave in them is kept.
    fs::remove_dir_all(folder.path().join("out/book-shop-client")).unwrap();
    assert!(in_checkout(folder.path(), &["generate", "shop.yaml", "--out", "out"]).status.success());
    fs::write(folder.path().join("out/book-shop-client/Cargo.lock"), "lock").unwrap();
    fs::write(folder.path().join("shop.yaml"), SHOP.replace("getBook", "findBook")).unwrap();
    let output = in_checkout(folder.path(), &["generate", "shop.yaml", "--out", "out"]);
    assert!(said(&output).contains("written: book-shop-client\n"), "{}", said(&output));
    assert_eq!(fs::read_to_string(folder.path().join("out/book-shop-client/Cargo.lock")).unwrap(), "lock");
    // Next to what was there are the crates, the libraries, the file for `cargo fmt` and the names.
    assert_eq!(fs::read_dir(folder.path().join("out")).unwrap().count(), 7);
}

#[test]
fn strict_writes_nothing_where_something_is_lost() {
    let (folder, document) = shop();
    fs::write(
        &document,
        SHOP.replace(
            "pages: {type: integer}}}\n",
            "pages: {type: array, prefixItems: [{type: string}, {type: integer}]}}}\n",
        ),
    )
    .unwrap();
    let output = in_checkout(folder.path(), &["generate", "shop.yaml", "--out", "out", "--strict"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).ends_with("not accepted with --strict\n"), "{}", errors(&output));
    assert!(said(&output).ends_with("nothing was written\n"), "{}", said(&output));
    assert!(!folder.path().join("out").exists());
}

#[test]
fn overlays_apply_in_order_and_have_to_match() {
    let (folder, _) = shop();
    let overlay = |name: &str, target: &str, update: &str| {
        let text = format!(
            "overlay: 1.0.0\ninfo: {{title: o, version: '1'}}\nactions: [{{target: \"$.info\", update: {{}}}}, {{target: \"{target}\", update: {update}}}]\n"
        );
        fs::write(folder.path().join(name), text).unwrap();
    };
    overlay("one.yaml", "$.components.schemas", "{Extra: {type: string}}");
    overlay("two.yaml", "$.components.schemas.Extra", "{description: Added.}");
    let run = |overlays: &[&str]| {
        let overlays = overlays.iter().flat_map(|overlay| ["--overlay", overlay]);
        in_checkout(folder.path(), &["repair", "shop.yaml"].into_iter().chain(overlays).collect::<Vec<&str>>())
    };
    let output = run(&["one.yaml", "two.yaml"]);
    assert_eq!(json(&output)["components"]["schemas"]["Extra"]["description"], "Added.");
    let output = run(&["two.yaml", "one.yaml"]);
    assert_eq!(output.status.code(), Some(1));
    let expected = "error: `$.components.schemas.Extra` matches nothing in the document\n --> two.yaml:3:43\n";
    assert!(errors(&output).contains(expected), "{}", errors(&output));
    assert!(errors(&output).contains(" = at: /actions/1\n"), "{}", errors(&output));
}

#[test]
fn arguments_that_do_not_go_together_are_refused() {
    let (folder, _) = shop();
    for (arguments, code, error) in [
        (&["generate", "kibana", "shop.yaml"][..], 2, "error: unexpected argument 'shop.yaml' found"),
        (&["generate", "kibana", "--json"], 2, "error: the following required arguments were not provided:"),
        (&["generate", "kibana", "--name", "x"], 2, "error: the following required arguments were not provided:"),
        (
            &["init", "https://example.com/shop.yaml"],
            1,
            "error: `https://example.com/shop.yaml` is an address, and nothing",
        ),
        (
            &["generate", "https://example.com/shop.yaml", "--out", "out"],
            1,
            "error: `https://example.com/shop.yaml` is an address, and nothing is fetched: save the document, and name the \
             file\n",
        ),
        (&["generate", "shop.yaml"], 1, "error: use `--out DIR` to name the folder of the crates\n"),
        (&["generate", "--out", "out"], 1, "error: name the document or folder that the options are about\n"),
        (&["generate", "--overlay", "one.yaml"], 1, "error: name the document or folder that the options are about\n"),
        (
            &["generate", "kibana", "--overlay", "one.yaml"],
            1,
            "error: --overlay, --within and --map go with --out; api.toml lists the overlays of an API\n",
        ),
    ] {
        let output = in_checkout(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
        assert!(errors(&output).starts_with(error), "{}", errors(&output));
    }
}

#[test]
fn nodes_are_explained() {
    let (folder, _) = shop();
    let mut told = String::new();
    for pointer in [
        "#/paths/~1books~1{id}/get",
        "shop.yaml#/components/schemas/Book",
        "/components/schemas/Book/properties/title",
        "/components/schemas/OldBook",
        "/components/schemas/Unused",
        "/paths/~1books~1%7Bid%7D/get/parameters/0",
        "/paths/~1books~1{id}/get/parameters/1",
        "/info/title",
    ] {
        let output = in_checkout(folder.path(), &["explain", "shop.yaml", pointer]);
        assert!(output.status.success(), "{}", errors(&output));
        told.push_str(&format!("{}\n", said(&output)));
    }
    for pointer in ["#/components/schemas/Bok", "other.yaml#/info", "Book"] {
        let output = in_checkout(folder.path(), &["explain", "shop.yaml", pointer]);
        assert_eq!(output.status.code(), Some(1));
        told.push_str(&errors(&output));
    }
    insta::assert_snapshot!("document_explained", told);
}
