//! Names that were given out stay: whatever is new, and whatever the documents move or rename.

mod elsewhere;
mod inner;
mod merges;
mod renames;
mod shared;

use std::collections::BTreeSet;
use std::fs;

use crate::naming::{assert_kept, library};
use crate::published;
use crate::stability::{add_operations, add_schemas, public_paths};
use crate::stages::Folder;
use openapi_compiler::{Diagnostic, DocumentOptions, Generated, Lock, Project, compile, compile_folder, output};
use serde_json::{Value, json};

/// A folder in which an API is generated again and again, with the names of the last run.
struct Runs(Folder);

impl Runs {
    fn new() -> Self {
        Self(Folder::new(&[]))
    }

    fn project(&self, document: &Value) -> Result<Project, Vec<Diagnostic>> {
        let file = self.0.path().join("api.json");
        fs::write(&file, document.to_string()).unwrap();
        let options = DocumentOptions {
            name: Some("api".to_owned()),
            lock_folder: Some(self.0.path().to_owned()),
            ..DocumentOptions::default()
        };
        Project::of_document(&file, &options)
    }

    fn attempt(&self, document: &Value) -> Result<Generated, Vec<Diagnostic>> {
        self.project(document).and_then(compile)
    }

    /// Compiles a document, and records its names.
    fn generate(&self, document: &Value) -> Generated {
        let generated = self.attempt(document).unwrap_or_else(|findings| panic!("{findings:#?}"));
        output::install_lock(&generated.lock).unwrap_or_else(|finding| panic!("{finding}"));
        generated
    }
}

fn generated_twice(before: &Value, after: &Value) -> (Generated, Generated) {
    let runs = Runs::new();
    (runs.generate(before), runs.generate(after))
}

fn notes(generated: &Generated) -> String {
    generated.diagnostics.iter().map(|finding| format!("{}\n", finding.message)).collect()
}

fn lock(generated: &Generated) -> Lock {
    Lock::parse(&generated.lock.text, "names.lock").unwrap_or_else(|finding| panic!("{finding}"))
}

/// The document with another one's text in place of some text.
fn with(document: &Value, from: &str, to: &str) -> Value {
    let text = document.to_string();
    assert!(text.contains(from), "{from}");
    serde_json::from_str(&text.replace(from, to)).unwrap()
}

#[test]
fn equal_documents_and_locks_give_equal_bytes() {
    let (first, second) = generated_twice(&library(), &library());
    assert_eq!(first.crates, second.crates);
    assert_eq!(first.lock.text, second.lock.text);
    assert_eq!(first.diagnostics, second.diagnostics);
    assert!(!first.lock.text.contains("# By these, things are found again that were moved or renamed.\n\n"));
}

#[test]
fn the_lock_has_a_line_for_what_naming_decided() {
    let (generated, _) = generated_twice(&library(), &library());
    let lock = lock(&generated);
    assert_eq!(lock.operations["GET /readers/{id}/loans"], "loans().list()");
    assert_eq!(lock.types["/components/schemas/Book"], "Book");
    assert_eq!(lock.types["/components/schemas/Book/properties/author"], "book::Author");
    assert_eq!(
        lock.types["POST /books#/requestBody/content/application~1json/schema/properties/author"],
        "books::create::Author"
    );
    assert_eq!(lock.members["GET /books#/parameters/query/sortOrder"], "sort_order");
    // A field that is called as in JSON needs no line.
    assert!(!generated.lock.text.contains("/properties/title"));
}

#[test]
fn who_was_there_first_keeps_the_name() {
    let mut before = library();
    let book = &mut before["components"]["schemas"]["Book"]["properties"];
    book["createdAt"] = json!({ "type": "string" });
    book["state"] = json!({ "type": "string", "enum": ["ON_LOAN", "there"] });
    let mut after = before.clone();
    let book = &mut after["components"]["schemas"]["Book"]["properties"];
    book["created_at"] = json!({ "type": "string" });
    book["state"] = json!({ "type": "string", "enum": ["ON_LOAN", "OnLoan", "There", "there"] });
    after["components"]["schemas"]["book"] =
        json!({ "type": "object", "properties": { "pages": { "type": "integer" } } });
    after["components"]["schemas"]["Reader"]["properties"]["list"] = json!({ "$ref": "#/components/schemas/book" });
    let (old, new) = generated_twice(&before, &after);
    let (old, new) = (lock(&old), lock(&new));
    let state = "/components/schemas/Book/properties/state/enum";
    assert_eq!(old.members["/components/schemas/Book/properties/createdAt"], "created_at");
    assert_eq!(new.members["/components/schemas/Book/properties/createdAt"], "created_at");
    assert_eq!(new.members["/components/schemas/Book/properties/created_at"], "created_at_snake_case");
    assert_eq!(new.members[&format!("{state}/ON_LOAN")], "OnLoan");
    assert_eq!(new.members[&format!("{state}/OnLoan")], "OnLoanPascalCase");
    // `there` is called as its text is, which needs no record.
    assert_eq!(new.members[&format!("{state}/There")], "TherePascalCase");
    assert_eq!(new.types["/components/schemas/Book"], "Book");
    assert_eq!(new.types["/components/schemas/book"], "BookObject");
}

#[test]
fn a_field_for_other_properties_keeps_its_name() {
    let mut before = library();
    before["components"]["schemas"]["Book"]["additionalProperties"] = json!({ "type": "integer" });
    let mut after = before.clone();
    after["components"]["schemas"]["Book"]["properties"]["extra"] = json!({ "type": "string" });
    let (_, new) = generated_twice(&before, &after);
    assert_eq!(lock(&new).members["/components/schemas/Book/extra"], "extra");
    assert_eq!(lock(&new).members["/components/schemas/Book/properties/extra"], "extra_lowercase");
}

#[test]
fn a_schema_that_the_document_renames_keeps_its_name() {
    let before = library();
    let after = with(&with(&before, "schemas/Book\"", "schemas/Volume\""), "\"Book\":", "\"Volume\":");
    let runs = Runs::new();
    let (old, new) = (runs.generate(&before), runs.generate(&after));
    assert_kept(&public_paths(&old), &public_paths(&new), "renaming a schema");
    assert_kept(&public_paths(&new), &public_paths(&old), "renaming a schema");
    assert!(notes(&new).contains("`Volume` was `Book`: it keeps the name `Book`"), "{}", notes(&new));
    assert_eq!(lock(&new).types["/components/schemas/Volume"], "Book");
    // The next run knows it by its new name, and has nothing to say.
    let third = runs.generate(&after);
    assert_eq!(third.crates, new.crates);
    assert!(!notes(&third).contains("keeps the name"), "{}", notes(&third));
}

#[test]
fn a_renamed_schema_keeps_its_name_when_its_user_changes() {
    let before = library();
    let mut after = with(&with(&before, "schemas/Book\"", "schemas/Volume\""), "\"Book\":", "\"Volume\":");
    for user in ["Reader", "Loan"] {
        after["components"]["schemas"][user]["properties"]["note"] = json!({ "type": "string" });
    }
    let (old, new) = generated_twice(&before, &after);
    assert_kept(&public_paths(&old), &public_paths(&new), "renaming a schema whose user changes");
    assert_eq!(lock(&new).types["/components/schemas/Volume"], "Book");
}

#[test]
fn a_renamed_schema_keeps_its_name_when_its_user_is_renamed_as_well() {
    let before = library();
    let names = [("Book", "Volume"), ("Reader", "Person"), ("Loan", "Lending")];
    let after = names.iter().fold(before.clone(), |document, (old, new)| {
        let referred = with(&document, &format!("schemas/{old}\""), &format!("schemas/{new}\""));
        with(&referred, &format!("\"{old}\":"), &format!("\"{new}\":"))
    });
    let (old, new) = generated_twice(&before, &after);
    assert_kept(&public_paths(&old), &public_paths(&new), "renaming a schema and its users");
}

#[test]
fn an_arm_that_the_document_renames_keeps_its_name() {
    let before = library();
    let after = with(&with(&before, "schemas/Loan\"", "schemas/Lending\""), "\"Loan\":", "\"Lending\":");
    let (old, new) = generated_twice(&before, &after);
    assert_kept(&public_paths(&old), &public_paths(&new), "renaming an arm");
}

#[test]
fn an_operation_that_moves_keeps_its_name() {
    let before = library();
    let after = with(&before, "/readers/{id}/loans", "/v2/readers/{id}/all-loans");
    let (old, new) = generated_twice(&before, &after);
    assert_kept(&public_paths(&old), &public_paths(&new), "moving an operation");
    let note = "`GET /v2/readers/{id}/all-loans` was `GET /readers/{id}/loans`: it keeps the name `loans().list()`";
    assert!(notes(&new).contains(note), "{}", notes(&new));
}

#[test]
fn an_operation_of_another_id_at_its_place_keeps_its_name() {
    let before = library();
    let after = with(&before, "\"listLoans\"", "\"findBorrowedBooks\"");
    let (old, new) = generated_twice(&before, &after);
    assert_kept(&public_paths(&old), &public_paths(&new), "another operationId");
}

#[test]
fn groups_keep_their_names_and_operations_their_groups() {
    let before = library();
    // All operations of a tag have another one.
    let (old, new) = generated_twice(&before, &with(&before, "[\"loans\"]", "[\"borrowed books\"]"));
    assert_kept(&public_paths(&old), &public_paths(&new), "renaming a tag");
    assert!(
        notes(&new).contains("the tag `borrowed books` is new: its group keeps the name `loans`"),
        "{}",
        notes(&new)
    );
    // One operation of a tag has another one.
    let mut after = before.clone();
    after["paths"]["/books/{id}"]["put"]["tags"] = json!(["readers"]);
    let (old, new) = generated_twice(&before, &after);
    assert_kept(&public_paths(&old), &public_paths(&new), "another tag");
    assert!(notes(&new).contains("it stays in `books`"), "{}", notes(&new));
}

#[test]
fn alternatives_are_known_by_what_they_look_like() {
    let mut before = library();
    let arm = |property: &str| {
        json!({ "type": "object", "required": [property], "properties": {
        property: { "type": "string" }, "place": { "type": "object", "properties": { property: { "type": "integer" } } } } })
    };
    before["components"]["schemas"]["Reader"]["properties"]["shelf"] = json!({ "oneOf": [arm("left"), arm("right")] });
    let mut after = before.clone();
    after["components"]["schemas"]["Reader"]["properties"]["shelf"] =
        json!({ "oneOf": [arm("above"), arm("left"), arm("below"), arm("right")] });
    let (old, new) = generated_twice(&before, &after);
    assert_kept(&public_paths(&old), &public_paths(&new), "alternatives before others");
}

#[test]
fn a_type_of_the_same_shape_that_comes_first_takes_nothing_over() {
    let mut before = library();
    let shape = json!({ "type": "object", "properties": {
        "one": { "type": "string" }, "two": { "type": "string" }, "three": { "type": "string" }, "four": { "type": "string" } } });
    before["paths"]["/books"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]["properties"]["zone"] =
        shape.clone();
    let mut after = before.clone();
    after["paths"]["/aaa"] = json!({ "get": { "operationId": "listAaa", "tags": ["books"], "responses": { "200": {
        "description": "It.", "content": { "application/json": { "schema": { "type": "object", "properties": {
            "area": shape, "name": { "type": "string" } } } } } } } } });
    let (old, new) = generated_twice(&before, &after);
    assert_kept(&public_paths(&old), &public_paths(&new), "a twin");
}

#[test]
fn names_of_the_settings_come_before_those_of_the_lock() {
    let settings = format!(
        "{}books = \"books\"\nreaders = \"readers\"\nloans = \"loans\"\n",
        include_str!("../fixtures/naming/api.toml")
    );
    let document = library().to_string();
    let folder = Folder::new(&[("library/api.toml", &settings), ("library/library.yaml", &document)]);
    let library = folder.path().join("library");
    let run = || {
        let generated = compile_folder(&library).unwrap_or_else(|findings| panic!("{findings:#?}"));
        output::install_lock(&generated.lock).unwrap_or_else(|finding| panic!("{finding}"));
        generated
    };
    let old = run();
    assert_eq!(lock(&old).types["/components/schemas/Book"], "Book");
    let chosen = "\n[names]\n\"library.yaml#/components/schemas/Book\" = \"Volume\"\n\"library.yaml#/paths/~1books/get\" = \"find\"\n";
    fs::write(library.join("api.toml"), settings.replace("\n[[family]]", &format!("{chosen}\n[[family]]"))).unwrap();
    let new = run();
    assert_eq!(lock(&new).types["/components/schemas/Book"], "Volume");
    assert_eq!(lock(&new).operations["GET /books"], "books().find()");
    assert!(notes(&new).contains("`Book` is called `Volume` now: `api.toml` says so"), "{}", notes(&new));
    // The name stays without the line.
    fs::write(library.join("api.toml"), &settings).unwrap();
    assert_eq!(lock(&run()).types["/components/schemas/Book"], "Volume");
}

#[test]
fn a_lock_that_is_none_is_an_error_that_says_what_to_do() {
    let runs = Runs::new();
    let file = runs.0.path().join("api.names.lock");
    let refused = |text: &str| {
        fs::write(&file, text).unwrap();
        let findings = runs.attempt(&library()).err().unwrap_or_default();
        assert_eq!(fs::read_to_string(&file).unwrap(), text);
        findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    let conflict = refused("[types]\n<<<<<<< main\n\"/a\" = \"A\"\n=======\n\"/a\" = \"B\"\n>>>>>>> other\n");
    assert!(conflict.contains("api.names.lock:2") && conflict.contains("keep the lines of both sides"), "{conflict}");
    let twice = refused("[types]\n\"/a\" = \"A\"\n\"/a\" = \"B\"\n");
    assert!(twice.contains("api.names.lock:3") && twice.contains("keep one of the two lines"), "{twice}");
    let unknown = refused("[kinds]\n");
    assert!(unknown.contains("unknown field `kinds`"), "{unknown}");
    // Names that are none of Rust, or that are taken, are not kept.
    fs::write(&file, "[types]\n\"/components/schemas/Book\" = \"Option\"\n\"/components/schemas/Loan\" = \"a b\"\n[operations]\n\"GET /books\" = \"\"\n").unwrap();
    let generated = runs.generate(&library());
    assert_eq!(lock(&generated).types["/components/schemas/Book"], "Book");
    assert_eq!(lock(&generated).operations["GET /books"], "books().list()");
    assert!(notes(&generated).contains("`Option` is called `Book` now"), "{}", notes(&generated));
}

/// The document with ten operations and twenty schemas more, and with a schema of another name.
fn changed(mut document: Value) -> (Value, String) {
    let renamed = document["components"]["schemas"].as_object().into_iter().flatten();
    let largest = renamed.max_by_key(|(_, schema)| schema["properties"].as_object().map_or(0, serde_json::Map::len));
    let name = largest.map(|(name, _)| name.clone()).unwrap_or_default();
    let text = document.to_string();
    let text = text.replace(&format!("schemas/{name}\""), "schemas/AAA_Renamed\"");
    document = serde_json::from_str(&text.replace(&format!("\"{name}\":"), "\"AAA_Renamed\":")).unwrap();
    (document, name)
}

#[test]
fn published_documents_rename_nothing() {
    for name in ["kibana-9.1.json", "github-3.0.json"] {
        let Some(before) = published::document(name) else { return };
        let Some(first) = published::generated(name) else { return };
        let (runs, old) = (Runs::new(), public_paths(first));
        fs::write(runs.0.path().join("api.names.lock"), &first.lock.text).unwrap();
        let (renamed, schema) = changed(before.clone());
        let new = runs.generate(&renamed);
        let gone = |new: &BTreeSet<String>| old.difference(new).cloned().collect::<Vec<_>>();
        assert_eq!(gone(&public_paths(&new)), Vec::<String>::new(), "{name}: renaming `{schema}`");
        assert!(notes(&new).contains(&format!("`AAA_Renamed` was `{schema}`: it keeps the name")), "{name}");
        // Without a name in common, these need no lock: `stability` has them for the other document.
        if name == "kibana-9.1.json" {
            let mut added = renamed;
            assert_eq!((add_operations(&mut added), add_schemas(&mut added)), (10, 20));
            assert_eq!(gone(&public_paths(&runs.generate(&added))), Vec::<String>::new(), "{name}: more");
        }
    }
}
