//! A run of `generate` without a change has nothing to do, and says the same.

use crate::run::command;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

const SHOP: &str = "openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\npaths:\n  /orders:\n    get:\n      operationId: \
                    listOrders\n      responses:\n        '200':\n          description: All.\n          content: \
                    {application/json: {schema: {$ref: 'schemas.yaml#/Orders'}}}\n";

const SCHEMAS: &str = "Orders: {type: array, items: {type: object, properties: {id: {type: string}}}}\n";

/// A folder with a document of two files.
fn shop() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("shop.yaml"), SHOP).unwrap();
    fs::write(folder.path().join("schemas.yaml"), SCHEMAS).unwrap();
    folder
}

/// What a run says, without its findings.
fn generate(folder: &Path, further: &[&str]) -> String {
    let output = command()
        .args(["generate", "shop.yaml", "--out", "out", "--root", concat!(env!("CARGO_MANIFEST_DIR"), "/../..")])
        .args(further)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .current_dir(folder)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn remembered(folder: &Path) -> PathBuf {
    let found = fs::read_dir(folder.join("target/openapi-crates")).unwrap().flatten().map(|entry| entry.path());
    found.into_iter().next().expect("a run is remembered")
}

fn changed(file: &Path) -> SystemTime {
    file.metadata().unwrap().modified().unwrap()
}

/// Waits until files that are written are older than a run that begins.
fn pass_time() {
    std::thread::sleep(std::time::Duration::from_millis(20));
}

#[test]
fn a_run_without_a_change_says_the_same_and_touches_nothing() {
    let folder = shop();
    pass_time();
    let first = generate(folder.path(), &[]);
    let model = folder.path().join("out/shop-model/src/lib.rs");
    let before = changed(&model);
    let second = generate(folder.path(), &[]);
    assert_eq!(second, first.replace("written:", "unchanged:"));
    assert_eq!(changed(&model), before);
    // What is remembered is what is said: nothing is compiled.
    let file = remembered(folder.path());
    let text = fs::read_to_string(&file).unwrap().replace("\"api\":\"shop\"", "\"api\":\"from memory\"");
    fs::write(&file, text).unwrap();
    assert!(generate(folder.path(), &[]).contains("from memory: 1 operation"));
    let check = command()
        .args(["check", "shop.yaml", "--out", "out", "--root", concat!(env!("CARGO_MANIFEST_DIR"), "/../..")])
        .env("CARGO_TARGET_DIR", folder.path().join("target"))
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(check.status.success() && !String::from_utf8_lossy(&check.stdout).contains("from memory"));
}

#[test]
fn every_change_is_noticed() {
    let folder = shop();
    pass_time();
    let path = |name: &str| folder.path().join(name);
    assert!(generate(folder.path(), &[]).contains("written: shop-model, shop-client"));
    // A file that the document refers to.
    fs::write(path("schemas.yaml"), SCHEMAS.replace("id", "number")).unwrap();
    pass_time();
    assert!(generate(folder.path(), &[]).contains("written: shop-model"));
    // A file that was generated, one that is gone, and the list of all.
    let model = fs::read_to_string(path("out/shop-model/src/lib.rs")).unwrap();
    fs::write(path("out/shop-model/src/lib.rs"), format!("{model}\n")).unwrap();
    assert!(generate(folder.path(), &[]).contains("written: shop-model"));
    assert_eq!(fs::read_to_string(path("out/shop-model/src/lib.rs")).unwrap(), model);
    fs::remove_file(path("out/shop-client/Cargo.toml")).unwrap();
    assert!(generate(folder.path(), &[]).contains("written: shop-client"));
    fs::remove_file(path("out/shop-model/generated-files.txt")).unwrap();
    assert!(generate(folder.path(), &[]).contains("written: shop-model"));
    // A copy of a generated file is not one.
    fs::write(path("out/shop-model/src/own.rs"), &model).unwrap();
    assert!(generate(folder.path(), &[]).contains("unchanged: shop-model, shop-client"));
    assert_eq!(fs::read_to_string(path("out/shop-model/src/own.rs")).unwrap(), model);
    // What is asked for.
    assert!(generate(folder.path(), &["--name", "market"]).contains("written: market-model, market-client"));
    assert!(generate(folder.path(), &[]).contains("unchanged: shop-model, shop-client"));
}

/// A file that is not there is an input as well: it may come.
#[test]
fn a_file_that_was_missing_is_read_when_it_comes() {
    let folder = shop();
    fs::remove_file(folder.path().join("schemas.yaml")).unwrap();
    pass_time();
    generate(folder.path(), &["--lenient"]);
    fs::write(folder.path().join("schemas.yaml"), SCHEMAS).unwrap();
    pass_time();
    assert!(generate(folder.path(), &["--lenient"]).contains("written: shop-model, shop-client"));
}
