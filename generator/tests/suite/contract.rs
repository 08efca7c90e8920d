//! What a client crate carries for its contract test.

use std::path::Path;

use openapi_compiler::output::CrateFiles;
use openapi_compiler::{compile_document, compile_folder};
use serde_json::Value;

fn client(fixture: &str) -> CrateFiles {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/accepted").join(fixture);
    let generated = if path.is_dir() { compile_folder(&path) } else { compile_document(&path, "library") };
    generated.expect("the fixture is accepted").crates.pop().expect("a client crate")
}

#[test]
fn a_document_alone_comes_with_the_crate_and_without_prose() {
    let client = client("documentation.yaml");
    let document: Value = serde_json::from_str(&client.files["tests/contract/document.json"]).expect("JSON");
    assert_eq!(document["openapi"], "3.0.3");
    let text = document.to_string().replace(r#""description":"""#, "");
    for prose in [r#""description""#, r#""summary""#, r#""externalDocs""#] {
        assert!(!text.contains(prose), "{prose} in {document:#}");
    }
    let main = &client.files["tests/contract/main.rs"];
    assert!(main.contains(r#"contract::parse(include_str!("document.json"))"#), "{main}");
    let mock = r#"openapi-mock = { version = "0.1.0", features = ["contract"] }"#;
    assert!(client.files["Cargo.toml"].contains(mock), "{}", client.files["Cargo.toml"]);
}

#[test]
fn what_the_server_needs_stays() {
    let client = client("names_of_rust.yaml");
    let document: Value = serde_json::from_str(&client.files["tests/contract/document.json"]).expect("JSON");
    let schemas = document["components"]["schemas"].as_object().expect("schemas");
    assert!(!schemas.is_empty());
    assert!(document["info"]["title"].is_string());
}

#[test]
fn the_server_knows_which_alternatives_are_certificates() {
    let client = client("security_schemes.yaml");
    let document: Value = serde_json::from_str(&client.files["tests/contract/document.json"]).expect("JSON");
    assert_eq!(document["components"]["securitySchemes"]["sealed"]["type"], "mutualTLS");
    // Of the credentials that fit an operation the last one counts, and the server of the test sees no certificate.
    let main = &client.files["tests/contract/main.rs"];
    let place = |call: &str| main.find(call).expect(call);
    assert!(["basic(", "bearer(", "pilot_token("].iter().all(|call| place("sealed(") < place(call)), "{main}");
}

#[test]
fn the_documents_of_a_folder_are_opened_where_they_are() {
    let client = client("families");
    assert!(!client.files.contains_key("tests/contract/document.json"));
    let main = &client.files["tests/contract/main.rs"];
    assert!(main.contains(r#"concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs/families")"#), "{main}");
    assert!(client.files["Cargo.toml"].contains(r#"features = ["contract", "open"] }"#));
}
