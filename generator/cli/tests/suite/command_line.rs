//! What a user sees of wrong input: a clear last word, an exit code, and nothing changed.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn openapi_crates(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_openapi-crates")).args(arguments).arg("--root").arg(root).output().unwrap()
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn errors(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn an_unknown_api_is_answered_with_the_known_ones() {
    let root = tempfile::tempdir().unwrap();
    write(&root.path().join("specs/kibana/api.toml"), "");
    write(&root.path().join("specs/cloud-connected/api.toml"), "");
    write(&root.path().join("specs/README.md"), "");
    for unknown in ["kibanna", "../kibanna"] {
        let output = openapi_crates(root.path(), &["generate", unknown]);
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(
            errors(&output),
            format!("error: there is no file, no folder and no API `{unknown}`, only cloud-connected, kibana\n")
        );
    }
    assert!(!root.path().join("generated").exists());
}

#[test]
fn documents_that_do_not_compile_change_nothing() {
    let root = tempfile::tempdir().unwrap();
    write(&root.path().join("specs/kibana/api.toml"), "this is not TOML");
    write(&root.path().join("generated/kibana-model/Cargo.toml"), "old");
    let output = openapi_crates(root.path(), &["generate"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stdout).unwrap().ends_with("nothing was written\n"));
    assert_eq!(fs::read_to_string(root.path().join("generated/kibana-model/Cargo.toml")).unwrap(), "old");
    assert_eq!(fs::read_dir(root.path()).unwrap().count(), 2);

    let output = openapi_crates(root.path(), &["check"]);
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_checkout_without_documents_is_an_error() {
    let root = tempfile::tempdir().unwrap();
    let output = openapi_crates(root.path(), &["check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).starts_with("error: cannot read "), "{}", errors(&output));
    fs::create_dir(root.path().join("specs")).unwrap();
    let output = openapi_crates(root.path(), &["generate"]);
    assert!(errors(&output).starts_with("error: no folder in "), "{}", errors(&output));
}
