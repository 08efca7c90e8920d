//! What `openapi-crates measure --names` says of a small document.

use std::fs;
use std::path::Path;
use std::process::Output;

use crate::run::command;
use openapi_compiler::api::{Api, Name};
use openapi_compiler::{DocumentOptions, Findings, Project, understand, valid};
use openapi_crates::commands::measure::names::{FileLines, Lengths, Lines, Outside, has_added_number, names, stutters};
use serde_json::Value;

/// The checkout, whose runtime the crates link against.
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// The path of a document of these tests.
fn document() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents/named.yaml")
}

fn api() -> Api {
    let options = DocumentOptions { name: Some("library".to_owned()), ..DocumentOptions::default() };
    let project = Project::of_document(&document(), &options).unwrap();
    let mut findings = Findings::default();
    let valid = valid(&project, &mut findings).unwrap();
    understand(&valid, &project, &mut findings)
}

#[test]
fn names_are_counted_by_what_they_say() {
    let found = names(&api());
    insta::assert_snapshot!(serde_json::to_string_pretty(&found).unwrap());
}

#[test]
fn words_that_a_path_repeats_are_counted() {
    let stutters = |modules: &[&str], name| {
        let modules: Vec<Name> = modules.iter().map(|module| Name::new(module)).collect();
        stutters(&modules, &Name::new(name))
    };
    assert!(stutters(&[], "SettingsSettings"));
    assert!(stutters(&[], "GetSlosSlo"));
    assert!(stutters(&["payload_connector"], "Connector"));
    assert!(stutters(&["put_records"], "Record"));
    assert!(stutters(&["mcp_tool"], "McpToolApproval"));
    assert!(stutters(&["tools", "tool_choice"], "Mode"));
    assert!(!stutters(&["payload_connector"], "Details"));
    assert!(!stutters(&["put_records"], "PutResponse"));
    assert!(!stutters(&[], "Version1_1"));
}

/// A type of one group that an operation of another one uses is found, whether its module or its name says so.
#[test]
fn uses_outside_of_a_group_are_found() {
    let mut api = api();
    assert_eq!(names(&api).outside, []);
    let books = api.operations.iter().find(|operation| operation.id == "addBook").unwrap().group;
    let shelves = api.operations.iter().find(|operation| operation.id == "listShelves").unwrap().group;
    let operation = api.operations.iter_mut().find(|operation| operation.id == "addBook").unwrap();
    operation.group = shelves;
    let outside = names(&api).outside;
    assert!(!outside.is_empty());
    assert!(outside.iter().all(|outside| outside.operation == "addBook"), "{outside:?}");
    assert!(outside.iter().all(|outside| outside.path.starts_with("books::")), "{outside:?}");

    // Now only the name says it.
    let before = outside.len();
    for ty in api.types.iter_mut().filter(|ty| !ty.is_component() && !ty.module.is_empty()) {
        let module: Vec<_> = std::mem::take(&mut ty.module);
        ty.name = module[0].join(&ty.name);
    }
    let outside = names(&api).outside;
    assert_eq!(outside.len(), before, "{outside:?}");
    assert!(!outside.iter().any(|outside| outside.path.contains("::")), "{outside:?}");

    let operation = api.operations.iter_mut().find(|operation| operation.id == "addBook").unwrap();
    operation.group = books;
    assert_eq!(names(&api).outside, Vec::<Outside>::new());
}

#[test]
fn a_word_twice_in_a_row_is_found() {
    let mut api = api();
    assert_eq!(names(&api).repeated, Vec::<String>::new());
    let ty = api.types.iter_mut().find(|ty| ty.origin == "/components/schemas/Book").unwrap();
    ty.name = openapi_compiler::api::Name::new("BookBookCover");
    assert_eq!(names(&api).repeated, ["BookBookCover"]);
}

#[test]
fn a_number_is_added_unless_the_document_has_it() {
    let book = "/components/schemas/Book/properties/cover/oneOf/2";
    for (identifier, origin, added) in [
        ("Cover", book, false),
        ("Cover3", book, true),
        // The position of a schema is not its name.
        ("Cover2", book, true),
        ("Ipv4", "/components/schemas/IPv4", false),
        ("Ipv42", "/components/schemas/IPv4", true),
        ("Sha256Sum", "/components/schemas/Sum", false),
        ("Response404", "/paths/~1books/get/responses/404/content/application~1json/schema", false),
    ] {
        assert_eq!(has_added_number(identifier, origin), added, "{identifier} at {origin}");
    }
}

#[test]
fn lengths_are_ranks() {
    let texts = |count: usize| (1..=count).map(|length| "é".repeat(length));
    let lengths = Lengths::of(texts(20));
    assert_eq!((lengths.median, lengths.p95, lengths.longest), (10, 19, 20));
    assert_eq!(lengths.longest_text, "é".repeat(20));
    let lengths = Lengths::of(texts(1));
    assert_eq!((lengths.median, lengths.p95, lengths.longest), (1, 1, 1));
    assert_eq!(Lengths::of(texts(0)), Lengths::default());
}

#[test]
fn lines_are_counted_by_crate() {
    let file = |file: &str, lines| FileLines { file: file.to_owned(), lines };
    let files = vec![
        file("a-model/src/lib.rs", 1),
        file("a-model/src/books.rs", 20),
        file("a-model/tests/round_trip.rs", 300),
        file("a-client/src/lib.rs", 4000),
        file("a-client/tests/contract/main.rs", 50_000),
        file("a-client/examples/books.rs", 20),
    ];
    let lines = Lines::of(files, "a-model", "a-client");
    assert_eq!((lines.model, lines.client, lines.contract_test), (21, 4000, 50_000));
    let largest: Vec<&str> = lines.largest.iter().map(|file| file.file.as_str()).collect();
    assert_eq!(largest[..3], ["a-client/tests/contract/main.rs", "a-client/src/lib.rs", "a-model/tests/round_trip.rs"]);
    // Files of the same length come by name.
    assert_eq!(largest[3..], ["a-client/examples/books.rs", "a-model/src/books.rs"]);
}

#[test]
fn the_command_prints_a_table_and_json() {
    let folder = tempfile::tempdir().unwrap();
    fs::copy(document(), folder.path().join("measure-test-named.yaml")).unwrap();
    let measure = |more: &[&str]| -> Output {
        let mut command = command();
        command.arg("measure").arg(folder.path()).args(["--root", ROOT]).args(more).output().unwrap()
    };
    let json = measure(&["--names", "--json"]);
    assert!(json.status.success(), "{json:?}");
    let json: Value = serde_json::from_slice(&json.stdout).unwrap();
    let row = &json["documents"][0];
    assert_eq!(row["names"]["types"], row["generated"]["types"]);
    let lines = &row["names"]["lines"];
    assert!(lines["model"].as_u64().unwrap() > 0 && lines["contract_test"].as_u64().unwrap() > 0, "{lines:#}");
    assert_eq!(lines["largest"].as_array().unwrap().len(), 5, "{lines:#}");

    let text = String::from_utf8(measure(&["--names"]).stdout).unwrap();
    for row in ["type names", "paths in group", "word twice in a row", "number added", "used outside of group"] {
        assert_eq!(text.matches(&format!("    {row} ")).count(), 1, "{row} in {text}");
    }
    let model = format!("lines of Rust          model {}, ", lines["model"]);
    assert!(text.contains(&model), "{text}");
    let without = String::from_utf8(measure(&[]).stdout).unwrap();
    assert!(!without.contains("type names"), "{without}");
}

/// What holds for large documents without an api.toml, where a checkout has them next to it.
#[test]
fn published_documents_have_names_of_a_readable_length() {
    let Some(folder) = crate::published_documents::folder("specs") else { return };
    for document in ["kibana-9.1.json", "github-3.0.json", "openai-3.1.yaml"] {
        let options = DocumentOptions { name: Some("library".to_owned()), ..DocumentOptions::default() };
        let project = Project::of_document(&folder.join(document), &options).unwrap();
        let mut findings = Findings::default();
        let valid = valid(&project, &mut findings).unwrap();
        let found = names(&understand(&valid, &project, &mut findings));
        let Lengths { median, p95, longest, longest_text } = &found.identifiers;
        assert!(*median <= 26 && *p95 <= 42 && *longest <= 60, "{document}: {median}, {p95}, {longest_text}");
        let Lengths { p95, longest, longest_text, .. } = &found.paths;
        assert!(*p95 <= 60 && *longest <= 90, "{document}: {p95}, {longest_text}");
        assert_eq!(found.repeated, [""; 0], "{document}");
        assert_eq!(found.numbered, [""; 0], "{document}");
        assert_eq!(found.outside, [], "{document}");
        assert!(found.types > 900, "{document}: {} types", found.types);
    }
}
