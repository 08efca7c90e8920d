//! Where crates take their runtime from, and what is said of folders with settings.

use std::fs;
use std::path::Path;

use super::document::{ROOT, in_checkout, shop};
use crate::run::{errors, said};

/// Only where the crates are counts: those of a checkout take its runtime, wherever the command runs.
#[test]
fn crates_in_a_checkout_take_its_runtime() {
    let (folder, _) = shop();
    for (path, name) in [("runtime", "openapi-runtime"), ("mock", "openapi-mock")] {
        let package = folder.path().join("checkout/generator").join(path);
        fs::create_dir_all(&package).unwrap();
        fs::write(package.join("Cargo.toml"), format!("[package]\nname = \"{name}\"\n")).unwrap();
    }
    assert!(in_checkout(folder.path(), &["generate", "shop.yaml", "--out", "checkout/a/b"]).status.success());
    let manifest = fs::read_to_string(folder.path().join("checkout/a/b/book-shop-client/Cargo.toml")).unwrap();
    assert!(manifest.contains("openapi-runtime = { path = \"../../../generator/runtime\""), "{manifest}");
    assert!(!folder.path().join("checkout/a/b/openapi-runtime").exists());
}

#[test]
fn the_runtime_may_be_a_version() {
    let (folder, _) = shop();
    let run = |runtime| {
        in_checkout(folder.path(), &["generate", "shop.yaml", "--out", "out", "--name", "X y", "--runtime", runtime])
    };
    assert!(run("0.1").status.success());
    let manifest = fs::read_to_string(folder.path().join("out/x-y-model/Cargo.toml")).unwrap();
    assert!(manifest.contains("openapi-runtime = { version = \"0.1\" }\n"), "{manifest}");
    for wrong in ["nowhere", "out"] {
        let output = run(wrong);
        assert_eq!(output.status.code(), Some(1));
        assert!(errors(&output).starts_with("error: --runtime: "), "{}", errors(&output));
    }
}

#[test]
fn a_folder_with_settings_takes_no_options_of_documents() {
    let folder = tempfile::tempdir().unwrap();
    let written = folder.path().join("shop");
    fs::create_dir(&written).unwrap();
    fs::write(written.join("api.toml"), "").unwrap();
    for arguments in [["--name", "foo"], ["--within", "."], ["--map", "https://a.example/b=c.json"]] {
        let output = in_checkout(folder.path(), &[&["generate", "shop", "--out", "out"][..], &arguments].concat());
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        let told = format!("`{}` is for documents, and shop is a folder", arguments[0]);
        assert!(errors(&output).contains(&told), "{output:?}");
    }
}

#[test]
fn folders_with_settings_are_repaired() {
    let output = in_checkout(Path::new(ROOT), &["repair", "cloud-connected", "--quiet"]);
    assert!(output.status.success(), "{output:?}");
    assert!(said(&output).contains("openapi"), "{output:?}");
}
