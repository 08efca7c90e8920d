//! Names that generated code needs for itself: no API, group or operation takes them.

use std::collections::BTreeSet;
use std::path::Path;

use openapi_compiler::stages::names::reserved;
use openapi_compiler::{Generated, compile_document};

use crate::stages::Folder;

/// Compiles a document of one operation under a name.
fn named(name: &str) -> Generated {
    let document = r#"{"openapi": "3.0.3", "info": {"title": "Any", "version": "1"}, "paths": {"/a": {"get": {
        "operationId": "list", "tags": ["things"], "responses": {
            "200": {"description": "All.", "content": {"application/octet-stream": {}}},
            "400": {"description": "None.", "content": {"application/json": {"schema": {"type": "object"}}}}}}}}}"#;
    let folder = Folder::new(&[("any.json", document)]);
    compile_document(&folder.path().join("any.json"), name).unwrap_or_else(|findings| panic!("{name}: {findings:?}"))
}

fn library(generated: &Generated) -> &str {
    &generated.crates[1].files["src/lib.rs"]
}

#[test]
fn the_client_of_an_api_called_like_an_export_says_that_it_is_an_api() {
    let exports = reserved::EXPORTS.into_iter().chain(reserved::EXPORTS_BY_USE).chain(reserved::VALUES);
    for name in exports.chain(reserved::PRELUDE) {
        let expected = if name == "Client" { "Client".to_owned() } else { format!("{name}Api") };
        let generated = named(name);
        assert!(library(&generated).contains(&format!("pub struct {expected}(")), "{}", library(&generated));
    }
}

#[test]
fn the_errors_of_an_api_are_no_errors_of_the_runtime() {
    assert!(library(&named("Call")).contains("pub use errors::CallErrorBody;"));
    assert!(library(&named("No")).contains("pub use errors::NoErrorBody;"));
    assert!(library(&named("Shop")).contains("pub use errors::ShopError;"));
}

/// The names that a crate takes from the runtime for its callers.
fn exports(library: &str) -> BTreeSet<String> {
    let lines = library.split(";\n").filter_map(|line| line.rsplit_once("pub use openapi_runtime::"));
    let names = lines.flat_map(|(_, path)| path.split(|c: char| !c.is_alphanumeric()).map(str::to_owned));
    names.filter(|name| name.starts_with(|c: char| c.is_ascii_uppercase())).collect()
}

#[test]
fn every_export_is_reserved() {
    let known = reserved::EXPORTS.into_iter().chain(reserved::EXPORTS_BY_USE).chain(reserved::VALUES);
    let known: BTreeSet<String> = known.map(str::to_owned).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/accepted");
    // Not from the runtime: each crate has its own.
    let mut found = BTreeSet::from(["Builder".to_owned()]);
    for fixture in crate::fixtures::all(&folder) {
        let generated = fixture.compile().unwrap_or_else(|findings| panic!("{}: {findings:?}", fixture.name));
        found.extend(exports(library(&generated)));
    }
    // The only client here whose keys are those of Elasticsearch.
    let kibana = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/kibana-client/src/lib.rs");
    found.extend(exports(&std::fs::read_to_string(kibana).unwrap_or_else(|error| panic!("{error}"))));
    // Each client crate defines it.
    found.insert("Builder".to_owned());
    let unknown: Vec<&String> = found.difference(&known).collect();
    assert!(unknown.is_empty(), "add these to `names::reserved`: {unknown:?}");
    assert_eq!(found, known, "these are not exported");
}

#[test]
fn every_crate_that_generated_code_imports_from_is_reserved() {
    for dependency in openapi_compiler::stages::emit::manifest::dependencies::ALL {
        let name = dependency.name.replace('-', "_");
        // Examples alone use it.
        assert!(name == "tokio" || reserved::CRATES.contains(&name.as_str()), "{name}");
    }
}

/// A method of a credential with the name of another method of the builder would be defined twice.
#[test]
fn credentials_leave_the_methods_of_builders_alone() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src/client/own_builder.rs");
    let text = std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{error}"));
    let code = text.lines().map(str::trim_start).filter(|line| !line.starts_with("//"));
    let methods = code.filter_map(|line| line.strip_prefix("pub fn ").or_else(|| line.strip_prefix("fn ")));
    let methods: Vec<&str> = methods.filter_map(|rest| rest.split(['(', '<']).next()).collect();
    assert!(methods.contains(&"examples"), "{methods:?}");
    for method in methods.iter().filter(|method| **method != "from") {
        assert!(reserved::BUILDER_METHODS.contains(method), "add `{method}` to `names::reserved::BUILDER_METHODS`");
    }
}

/// A method of the runtime comes before an accessor of the same name, which could then not be called.
#[test]
fn accessors_of_headers_leave_the_methods_of_answers_alone() {
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src/client");
    for file in ["response.rs", "error.rs"] {
        let text = std::fs::read_to_string(runtime.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        let methods = text.split("pub fn ").chain(text.split("pub async fn ")).skip(1);
        for method in methods.filter_map(|rest| rest.split(['(', '<']).next()).filter(|name| !name.contains(' ')) {
            let is_reserved = reserved::ANSWER_METHODS.contains(&method);
            assert!(is_reserved, "{file}: add `{method}` to `names::reserved::ANSWER_METHODS`");
        }
    }
}

/// What a file defines twice: types, modules and functions of a module, and methods of a type.
fn twice(items: &[syn::Item]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut found = Vec::new();
    for item in items {
        match item {
            syn::Item::Struct(item) => names.push(format!("type {}", item.ident)),
            syn::Item::Enum(item) => names.push(format!("type {}", item.ident)),
            syn::Item::Mod(item) => {
                names.push(format!("module {}", item.ident));
                found.extend(item.content.iter().flat_map(|(_, items)| twice(items)));
            }
            syn::Item::Impl(block) if block.trait_.is_none() => {
                let ty = &block.self_ty;
                let ty = quote::quote!(#ty).to_string();
                names.extend(block.items.iter().filter_map(|item| match item {
                    syn::ImplItem::Fn(method) => Some(format!("{ty}::{}", method.sig.ident)),
                    _ => None,
                }));
            }
            _ => {}
        }
    }
    let mut seen = BTreeSet::new();
    found.extend(names.into_iter().filter(|name| !seen.insert(name.clone())));
    found
}

fn assert_once(name: &str, generated: &Generated) {
    for files in &generated.crates {
        for (path, text) in files.files.iter().filter(|(path, _)| path.ends_with(".rs")) {
            let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{name}: {path}: {error}"));
            assert_eq!(twice(&file.items), Vec::<String>::new(), "{name}: {path}");
        }
    }
}

#[test]
fn nothing_is_defined_twice() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/accepted");
    for fixture in crate::fixtures::all(&folder) {
        let generated = fixture.compile().unwrap_or_else(|findings| panic!("{}: {findings:?}", fixture.name));
        assert_once(&fixture.name, &generated);
    }
}

/// Tags and ids of operations as nobody should write them. Several give the same words.
const HOSTILE: [&str; 28] = [
    "",
    " ",
    "_",
    "-",
    "*",
    "/",
    "a b",
    "a_b",
    "A-B",
    "aB",
    "a/b",
    "1",
    "value 1",
    "value_1",
    "empty",
    "operations",
    "operation",
    "self",
    "Self",
    "crate",
    "type",
    "type_",
    "日本",
    "🦀",
    "\u{202e}abc",
    "new\nline",
    "r#fn",
    "fn",
];

#[test]
fn hostile_tags_and_operation_ids_give_names_that_differ() {
    let mut paths = serde_json::Map::new();
    for (number, text) in HOSTILE.iter().enumerate() {
        let answer = |schema: &str| serde_json::json!({"description": "Done.", "content": {"application/json": {"schema": {"type": schema}}}});
        let operation = |id: &str, tag: &str| {
            serde_json::json!({
                "operationId": id,
                "tags": [tag],
                "parameters": [{"name": text, "in": "query", "schema": {"type": "string"}}],
                "responses": {"200": answer("object"), "202": answer("string")},
            })
        };
        // The same text as a tag, as an id in one group, and both.
        let item = serde_json::json!({
            "get": operation(&format!("get{number}"), text),
            "put": operation(text, "things"),
            "post": operation(&format!("{text} success"), "things"),
        });
        paths.insert(format!("/{number}"), item);
    }
    let document = serde_json::json!({"openapi": "3.0.3", "info": {"title": "Any", "version": "1"}, "paths": paths});
    let folder = Folder::new(&[("any.json", &document.to_string())]);
    let generated = compile_document(&folder.path().join("any.json"), "any")
        .unwrap_or_else(|findings| panic!("{:?}", findings.iter().map(ToString::to_string).collect::<Vec<_>>()));
    assert_eq!(generated.counts.operations, 3 * HOSTILE.len());
    assert_once("hostile", &generated);
}
