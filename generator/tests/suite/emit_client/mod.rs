//! What the client emitter writes, for APIs that are written by hand.

mod build;
mod compile;
mod fixture;

use openapi_compiler::stages::emit::client::emit;

fn emitted(path: &str) -> String {
    let crate_files = emit(&fixture::complete()).expect("the fixture is valid");
    crate_files.files.get(path).unwrap_or_else(|| panic!("{path} among {:?}", crate_files.files.keys())).clone()
}

#[test]
fn files() {
    let crate_files = emit(&fixture::complete()).expect("the fixture is valid");
    let paths: Vec<&str> = crate_files.files.keys().map(String::as_str).collect();
    insta::assert_snapshot!(paths.join("\n"));
}

#[test]
fn manifest() {
    insta::assert_snapshot!(emitted("Cargo.toml"));
}

#[test]
fn library() {
    insta::assert_snapshot!(emitted("src/lib.rs"));
}

#[test]
fn family() {
    insta::assert_snapshot!(emitted("src/fleet.rs"));
}

#[test]
fn errors_of_exact_codes_classes_and_the_rest() {
    insta::assert_snapshot!(emitted("src/errors.rs"));
}

#[test]
fn errors_of_one_status() {
    insta::assert_snapshot!(emitted("src/fleet/errors.rs"));
}

#[test]
fn json_bodies_and_answers_by_status() {
    insta::assert_snapshot!(emitted("src/outputs.rs"));
}

#[test]
fn bodies_of_every_kind() {
    insta::assert_snapshot!(emitted("src/fleet/packages.rs"));
}

#[test]
fn parameters_of_every_kind() {
    insta::assert_snapshot!(emitted("src/fleet/agents.rs"));
}

#[test]
fn operations_called_like_runtime_types() {
    insta::assert_snapshot!(emitted("src/client.rs"));
}

#[test]
fn contract_test() {
    insta::assert_snapshot!(emitted("tests/contract/main.rs"));
}

#[test]
fn contract_of_bodies_of_every_kind() {
    insta::assert_snapshot!(emitted("tests/contract/fleet/packages.rs"));
}

#[test]
fn contract_of_parameters_of_every_kind() {
    insta::assert_snapshot!(emitted("tests/contract/fleet/agents.rs"));
}

#[test]
fn a_group_called_like_its_family_is_the_family() {
    insta::assert_snapshot!(emitted("src/builder.rs"));
}
