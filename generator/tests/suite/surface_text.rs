//! A surface says what callers and servers see of generated code, and nothing else.

use std::collections::BTreeMap;

use openapi_compiler::output::CrateFiles;
use openapi_compiler::surface::{Class, changes, class, group_of, read};

const MODEL: &str = include_str!("surface_sources/model.rs");
const CLIENT: &str = include_str!("surface_sources/client.rs");
const ERRORS: &str = include_str!("surface_sources/errors.rs");
const LIB: &str = include_str!("surface_sources/lib.rs");

fn crate_files(name: &str, files: &[(&str, &str)]) -> CrateFiles {
    let files: BTreeMap<_, _> = files.iter().map(|&(path, text)| (path.to_owned(), text.to_owned())).collect();
    CrateFiles { name: name.to_owned(), files }
}

/// The surface of one model file.
fn surface(text: &str) -> String {
    let surfaces = read(&[crate_files("kibana-model", &[("src/fleet/agents.rs", text)])]);
    assert_eq!(surfaces.unreadable, []);
    surfaces.groups.into_values().collect()
}

#[test]
fn types_are_listed_with_what_is_on_the_wire() {
    insta::assert_snapshot!("types", surface(MODEL));
}

#[test]
fn requests_are_listed_with_their_routes() {
    insta::assert_snapshot!("requests", surface(CLIENT));
}

#[test]
fn error_sets_are_listed_with_their_statuses() {
    insta::assert_snapshot!("errors", surface(ERRORS));
}

#[test]
fn a_crate_is_listed_with_its_modules_and_features() {
    let manifest = "[features]\ndefault = [\"fleet\"]\nfleet = [\"kibana-model/fleet\"]\n";
    let surfaces = read(&[crate_files("kibana-client", &[("Cargo.toml", manifest), ("src/lib.rs", LIB)])]);
    insta::assert_snapshot!("root", surfaces.groups["kibana/root"]);
}

#[test]
fn model_and_client_of_a_group_stand_together() {
    let crates = [
        crate_files("kibana-client", &[("src/fleet/agents.rs", "pub struct Agents;")]),
        crate_files("kibana-model", &[("src/fleet/agents.rs", "pub struct Agent;")]),
    ];
    let surfaces = read(&crates);
    assert_eq!(
        surfaces.groups["kibana/fleet/agents"],
        "# kibana-model\n\nstruct Agent\n\n# kibana-client\n\nstruct Agents\n"
    );
}

#[test]
fn files_belong_to_groups() {
    let paths =
        ["src/lib.rs", "src/errors.rs", "src/status.rs", "src/fleet.rs", "src/fleet/shared.rs", "src/fleet/agents.rs"];
    let files: Vec<_> = paths.iter().map(|&path| (path, "")).collect();
    let files = crate_files("kibana-client", &files);
    let groups: Vec<_> = paths.iter().filter_map(|path| group_of(&files, path)).collect();
    assert_eq!(
        groups,
        [
            "kibana/root",
            "kibana/root",
            "kibana/status",
            "kibana/fleet/shared",
            "kibana/fleet/shared",
            "kibana/fleet/agents"
        ]
    );
    assert_eq!(group_of(&files, "tests/contract.rs"), None);
    assert_eq!(group_of(&files, "Cargo.toml"), None);
}

#[test]
fn how_a_long_group_is_divided_makes_no_difference() {
    let whole =
        crate_files("kibana-client", &[("src/agents.rs", "pub struct Agents;"), ("src/lib.rs", "pub mod agents;")]);
    let divided = [
        ("src/lib.rs", "pub mod agents;\nmod first;\npub use first::*;"),
        ("src/first.rs", ""),
        ("src/agents.rs", "mod part;\npub use part::*;"),
        ("src/agents/part.rs", "pub struct Agents;"),
    ];
    let divided = crate_files("kibana-client", &divided);
    assert_eq!(group_of(&divided, "src/agents/part.rs").as_deref(), Some("kibana/agents"));
    assert_eq!(group_of(&divided, "src/first.rs").as_deref(), Some("kibana/root"));
    let lines = |files| read(&[files]).groups["kibana/agents"].replace("use part::*\n\n", "");
    assert_eq!(lines(whole), lines(divided));
}

/// The lines that a change of the source takes away from and adds to a surface.
fn changed_lines(before: &str, after: &str) -> Vec<String> {
    let groups = |text: &str| BTreeMap::from([("group".to_owned(), surface(text))]);
    let found = changes(&groups(before), &groups(after));
    let lines = found.values().flat_map(|diff| diff.lines());
    lines.filter(|line| line.starts_with(['+', '-'])).map(str::to_owned).collect()
}

#[test]
fn a_new_field_is_one_line() {
    let with_field = MODEL
        .replace("    hidden: u8,", "    pub space_ids: Option<Vec<String>>,\n    hidden: u8,")
        .replace("    setters! {\n", "    setters! {\n        space_ids(value: Vec<String>) = Some(value);\n")
        .replace("    ..rest extra", "    optional space_ids = \"spaceIds\";\n    ..rest extra");
    assert_eq!(
        changed_lines(MODEL, &with_field),
        ["+    space_ids: Option<Vec<String>> // in JSON: spaceIds; setter: Vec<String>"]
    );
}

#[test]
fn a_new_variant_is_one_line() {
    let with_variant = MODEL.replace("    Kafka(", "    Logstash(LogstashOutput),\n    Kafka(").replace(
        "Some(\"kafka\")",
        "Some(\"logstash\") => value.arm(Self::Logstash, Self::Unknown),\n Some(\"kafka\")",
    ) + "impl From<LogstashOutput> for Output { fn from(value: LogstashOutput) -> Self { Self::Logstash(value) } }";
    assert_eq!(changed_lines(MODEL, &with_variant), ["+    Logstash(LogstashOutput) = \"logstash\" // From"]);
}

#[test]
fn bodies_and_documentation_are_not_part_of_a_surface() {
    let other = MODEL
        .replace("/// An enrollment API key to create.", "/// Something else.")
        .replace("self.name = Some(name.into());", "let name = name.into();\n        self.name = Some(name);")
        .replace("fn helper() {}", "fn helper(value: u8) {}");
    assert_eq!(changed_lines(MODEL, &other), Vec::<String>::new());
}

#[test]
fn a_change_is_shown_in_its_type() {
    let other = MODEL.replace("pub name: Option<String>,", "pub name: Option<Name>,");
    let groups = |text: &str| BTreeMap::from([("kibana/fleet/agents".to_owned(), surface(text))]);
    insta::assert_snapshot!("change", changes(&groups(MODEL), &groups(&other))["kibana/fleet/agents"]);
}

#[test]
fn a_file_that_is_not_rust_is_a_finding() {
    let surfaces = read(&[crate_files("x-model", &[("src/a.rs", "pub struct {"), ("src/b.rs", "pub struct B;")])]);
    assert_eq!(surfaces.groups.keys().collect::<Vec<_>>(), ["x/b"]);
    assert!(surfaces.unreadable[0].to_string().starts_with("error: x-model/src/a.rs: this is not Rust"));
}

#[test]
fn changes_have_a_class() {
    let before =
        "struct A: Clone\n    id: String\n    note: String // JSON `Note`\n\nstruct B: Clone\n    id: String\n";
    let class_of = |from: &str, to: &str| class(before, &before.replacen(from, to, 1));
    assert_eq!(class(before, before), None);
    assert_eq!(class_of("    id: String\n    note", "    id: Uuid\n    note"), Some(Class::Compile));
    // A line of another item with the same text is another line.
    assert_eq!(class_of("    id: String\n    note", "    note"), Some(Class::Compile));
    assert_eq!(class_of("JSON `Note`", "JSON `note`"), Some(Class::Wire));
    assert_eq!(class_of("JSON `Note`", "JSON `Note`; setter: Json"), Some(Class::Compile));
    assert_eq!(class_of("JSON `Note`", "JSON `Note`; union! integers"), Some(Class::Compile));
    assert_eq!(class_of("    id", "    more: bool\n    id"), Some(Class::Addition));
    let swapped =
        "struct B: Clone\n    id: String\n\nstruct A: Clone\n    id: String\n    note: String // JSON `Note`\n";
    assert_eq!(class(before, swapped), Some(Class::Order));
    let groups = |text: &str| BTreeMap::from([("a".to_owned(), text.to_owned())]);
    let shown = changes(&groups(before), &groups(&before.replace("note", "notes")));
    assert!(shown["a"].starts_with("# compile: something is gone, or has another signature\n@@ "), "{shown:?}");
}
