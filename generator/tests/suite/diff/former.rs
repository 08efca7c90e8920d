//! A program that uses the names of the crates as they were, compiled against crates in which each was given up.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use openapi_compiler::diff::{State, compare};
use openapi_compiler::{DocumentOptions, Generated, Lock, OldName, Project, compile, output, rename};

use super::programs::{errors, modules, prepared, write};
use super::{settings, told};

const DOCUMENT: &str = "
openapi: 3.0.3
info: {title: Shop, version: '0.3.1'}
paths:
  /things:
    post:
      operationId: bookThing
      tags: [things]
      parameters:
        - {name: q, in: query, schema: {type: string}}
        - {name: with, in: query, required: true, schema: {type: string}}
      requestBody: {required: true, content: {multipart/form-data: {schema: {type: object, required: [a],
        properties: {a: {type: string}, b: {type: string}}}}}}
      responses:
        '200': {description: A., content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
        '202': {description: B.}
        '404': {description: C., content: {application/json: {schema: {type: object, required: [why], properties: {why: {type: string}}}}}}
  /goods:
    get:
      operationId: listGoods
      tags: [goods]
      parameters:
        - {name: size, in: query, schema: {type: integer}}
        - {name: sort, in: query, schema: {type: string, enum: [up, down]}}
      responses:
        '200': {description: A., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Order'}}}}}
        '404': {description: C., content: {application/json: {schema: {type: object, required: [no], properties: {no: {type: string}}}}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}, basicAuth: {type: http, scheme: basic}}
  schemas:
    Order: {type: object, required: [id], properties: {id: {type: string}, state: {type: string, enum: [open, paid]}}}
";

/// What is renamed, in order: the old name, the new one, and whether callers can still use the old one.
const RENAMED: [(&str, &str, OldName); 15] = [
    ("things().book()", "order", OldName::Stays),
    ("things().order().q", "question", OldName::Stays),
    ("things().order().b", "other", OldName::Stays),
    ("things().order().with", "along", OldName::Unwritten),
    ("things().order().OrderSuccess", "Ordered", OldName::Stays),
    ("goods()", "wares()", OldName::Stays),
    ("wares().list().size", "wares().list().length", OldName::Stays),
    ("builder().key", "builder().token", OldName::Stays),
    ("builder().basic()", "login", OldName::Stays),
    ("Order", "Purchase", OldName::Stays),
    ("order::State::Paid", "Settled", OldName::Stays),
    ("order::", "purchase::", OldName::Stays),
    ("goods::", "wares", OldName::Stays),
    ("wares::list", "wares::find", OldName::Stays),
    ("Purchase::id", "number", OldName::Gone),
];

/// The rest of an `api.toml` that calls things otherwise.
const CHOSEN: &str = "goods = 'wares'
[names]
'shop.yaml#/components/schemas/Order' = 'Purchase'
'shop.yaml#/components/schemas/Order/properties/state/enum/paid' = 'settled'
'shop.yaml#/components/securitySchemes/key' = 'token'
'shop.yaml#/paths/~1things/post' = 'order'
'shop.yaml#/paths/~1things/post/parameters/q' = 'question'
'shop.yaml#/paths/~1goods/get/parameters/size' = 'length'
";

/// A program that was written before. It names the types of operations as callers do that keep requests and answers.
const PROGRAM: &str = "
use shop_client::goods::{Goods, List};
use shop_client::things::{Book, BookError, BookSuccess};

pub fn client() -> shop_client::Shop {
    shop_client::Shop::builder(\"https://a.example\").key(\"x\").basic(\"u\", \"p\").build().unwrap()
}

pub fn request(shop: &shop_client::Shop) -> Book {
    shop.things().book(\"w\", \"a\").q(\"x\").b(\"y\")
}

pub async fn send(request: Book) -> Result<shop_model::Order, shop_client::CallError<BookError>> {
    let BookSuccess::Ok(order) = request.send().await?.into_inner() else { std::process::exit(1) };
    Ok(order)
}

pub fn list(goods: Goods) -> List {
    goods.list().size(3)
}

pub fn goods(shop: &shop_client::Shop) -> Goods {
    shop.goods()
}

pub const PAID: shop_model::order::State = shop_model::order::State::Paid;

pub const UP: shop_model::goods::list::Sort = shop_model::goods::list::Sort::Up;
";

fn project(folder: &Path) -> Project {
    let file = folder.join("shop.yaml");
    fs::write(&file, DOCUMENT).unwrap();
    let options = DocumentOptions {
        name: Some("shop".to_owned()),
        lock_folder: Some(folder.to_owned()),
        ..DocumentOptions::default()
    };
    Project::of_document(&file, &options).unwrap_or_else(|findings| panic!("{findings:#?}"))
}

fn generate(folder: &Path) -> Generated {
    let generated = compile(project(folder)).unwrap_or_else(|findings| panic!("{findings:#?}"));
    output::install_lock(&generated.lock).unwrap_or_else(|finding| panic!("{finding}"));
    generated
}

/// Compiles the program against the crates as they were, and as they are.
fn assert_compiles(old: &Generated, new: &Generated, name: &str) {
    let folder = prepared(name);
    let mut root = String::from("#![allow(warnings, reason = \"what does not compile is looked for\")]\n");
    for (state, generated) in [("old", old), ("new", new)] {
        let crates = write(generated, state, &folder);
        let others = ["model", "client"].map(|module| (format!("shop_{module}"), format!("crate::{state}::{module}")));
        let program = modules::as_module(PROGRAM, "crate", &others);
        let _ = writeln!(root, "pub mod {state} {{\n{crates}\npub mod program {{ {program} }} }}");
    }
    fs::write(folder.join("src/lib.rs"), &root).unwrap();
    let (files, told) = errors(&folder);
    assert!(files.is_empty(), "{told}");
}

#[test]
fn old_names_compile_after_they_were_given_up() {
    let names = tempfile::tempdir().unwrap();
    let state = || State::of(&project(names.path()), "shop.yaml").unwrap_or_else(|findings| panic!("{findings:#?}"));
    let old = generate(names.path());
    let before = state();
    for (old, new, expected) in RENAMED {
        if expected == OldName::Gone {
            break;
        }
        let renamed = rename(project(names.path()), old, new).unwrap_or_else(|findings| panic!("{old}: {findings:#?}"));
        assert_eq!(renamed.old_name, expected, "{old}");
        output::install_lock(&renamed.lock).unwrap_or_else(|finding| panic!("{finding}"));
    }
    let new = generate(names.path());
    let diff = compare(&before, &state());
    // Nothing breaks, and nothing is told but that things have other names.
    let told = told(&diff);
    assert!(!told.is_empty() && told.iter().all(|line| line == "rust-item-renamed:"), "{diff:#?}");
    assert_compiles(&old, &new, "diff-former");
    // Where a field has another name, its old one is gone: `diff` says so, and `rename` has said it.
    let (old, new, expected) = RENAMED[RENAMED.len() - 1];
    let renamed = rename(project(names.path()), old, new).unwrap_or_else(|findings| panic!("{findings:#?}"));
    assert_eq!(renamed.old_name, expected);
}

/// What `api.toml` calls otherwise has its old name as well, like what `rename` does.
#[test]
fn old_names_compile_after_the_settings_changed_them() {
    let folder = tempfile::tempdir().unwrap();
    let names = ("shop-model", "shop-client", "Shop");
    let project = || Project::of_folder(folder.path()).unwrap_or_else(|findings| panic!("{findings:#?}"));
    let run = |more: &str| {
        let text = settings(names, more).replace("'0.1.0'", "'0.3.1'");
        fs::write(folder.path().join("api.toml"), text).unwrap();
        let state = State::of(&project(), "shop").unwrap_or_else(|findings| panic!("{findings:#?}"));
        let generated = compile(project()).unwrap_or_else(|findings| panic!("{findings:#?}"));
        output::install_lock(&generated.lock).unwrap_or_else(|finding| panic!("{finding}"));
        (generated, state)
    };
    fs::write(folder.path().join("shop.yaml"), DOCUMENT).unwrap();
    let (old, before) = run("goods = 'goods'\n");
    let (new, after) = run(CHOSEN);
    let lock = Lock::parse(&new.lock.text, "names.lock").unwrap_or_else(|finding| panic!("{finding}"));
    let given_up: Vec<&str> = lock.former.keys().map(String::as_str).collect();
    for old in [
        "Order",
        "builder().key",
        "goods",
        "goods()",
        "order::State::Paid",
        "things().book()",
        "things().order().BookError",
        "things().order().BookSuccess",
        "things().order().q",
        "wares().list().size",
    ] {
        assert!(given_up.contains(&old), "{old}: {given_up:#?}");
    }
    let told = told(&compare(&before, &after));
    assert!(!told.is_empty() && told.iter().all(|line| line == "rust-item-renamed:"), "{told:#?}");
    assert_compiles(&old, &new, "diff-former-settings");
}

#[test]
fn old_names_give_way_to_what_is_new() {
    let names = tempfile::tempdir().unwrap();
    generate(names.path());
    for (old, new, _) in RENAMED.iter().take(3) {
        let renamed = rename(project(names.path()), old, new).unwrap_or_else(|findings| panic!("{old}: {findings:#?}"));
        output::install_lock(&renamed.lock).unwrap_or_else(|finding| panic!("{finding}"));
    }
    let file = names.path().join("shop.yaml");
    let text = DOCUMENT
        .replace(
            "  /goods:",
            "  /new: {get: {operationId: book, tags: [things], responses: {'204': {description: A.}}}}\n  /goods:",
        )
        .replace(
            "        - {name: with",
            "        - {name: Q, in: query, schema: {type: string}}\n        - {name: with",
        );
    fs::write(&file, text).unwrap();
    let options = DocumentOptions {
        name: Some("shop".to_owned()),
        lock_folder: Some(names.path().to_owned()),
        ..DocumentOptions::default()
    };
    let generated =
        Project::of_document(&file, &options).and_then(compile).unwrap_or_else(|findings| panic!("{findings:#?}"));
    let client = generated.crates[1].files.get("src/things.rs").unwrap();
    assert_eq!(client.matches("pub fn book(").count(), 1, "{client}");
    assert_eq!(client.matches("pub type Book =").count(), 0, "{client}");
    assert_eq!(client.matches("pub fn q(").count(), 1, "{client}");
    assert_eq!(client.matches("pub fn b(").count(), 1, "{client}");
}
