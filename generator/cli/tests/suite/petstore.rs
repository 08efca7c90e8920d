//! From a document to a program that calls its server, in a workspace of a user, outside of the checkout.

use std::fs;

use super::mock::Running;
use super::outside::{cargo, openapi_crates, run, write};

const DOCUMENT: &str = include_str!("../documents/petstore.yaml");

const CALLER: &str = r#"
[package]
name = "caller"
version = "0.1.0"
edition = "2024"

[dependencies]
corner-pet-store-client = { path = "../apis/corner-pet-store-client" }
tokio = { version = "1", default-features = false, features = ["macros", "rt"] }
"#;

const PROGRAM: &str = r#"
use corner_pet_store_client::CornerPetStore;
use corner_pet_store_client::model::NewPet;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::args().nth(1).ok_or("name a server")?;
    let store = CornerPetStore::builder(url).build()?;

    let pets = store.pets().list().tags(["quiet"]).limit(2).send().await?;
    let names: Vec<&str> = pets.iter().map(|pet| pet.name.as_str()).collect();
    let added = store.pets().add(NewPet::new("Bella").tag("quiet")).send().await?;
    let shown = store.pets().get(added.id).send().await?;
    store.pets().sell(shown.id).send().await?;
    println!("{}; {} is {}", names.join(", "), shown.name, shown.tag.as_deref().unwrap_or("loud"));

    // The server that plays the document says what is wrong with a call.
    let error = store.pets().add(NewPet::new("")).send().await.unwrap_err();
    println!("{:?}", error.status().map(|status| status.as_u16()));
    Ok(())
}
"#;

#[test]
fn a_workspace_calls_what_was_generated_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    write(&path("petstore.yaml"), DOCUMENT);
    write(&path("Cargo.toml"), "[workspace]\nmembers = [\"caller\"]\nresolver = \"3\"\n");
    // The crates are there before anything depends on them, and stay as they are when something does.
    let output = run(openapi_crates(folder.path()).args(["generate", "petstore.yaml", "--out", "apis"]));
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("the crates build once a package of the workspace depends on them, or once"), "{said}");
    write(&path("caller/Cargo.toml"), CALLER);
    write(&path("caller/src/main.rs"), PROGRAM);

    let document = path("petstore.yaml");
    let server = Running::start(&[document.to_str().unwrap()], folder.path());
    let url = format!("http://{}/v1", server.address());
    let output = run(cargo(folder.path()).args(["run", "--quiet", "--package", "caller", "--", &url]));
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "Bella, Rex; Bella is quiet\nSome(400)\n");
    let output = run(openapi_crates(folder.path()).args(["generate", "petstore.yaml", "--out", "apis"]));
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("unchanged: ") && !said.contains("the crates build once"), "{said}");
    assert!(fs::read_to_string(path("Cargo.toml")).unwrap().ends_with("resolver = \"3\"\n"));
}
