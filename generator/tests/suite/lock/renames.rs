//! Names that change on purpose.

use openapi_compiler::{Generated, OldName, output, rename};
use serde_json::{Value, json};

use super::{Runs, lock, notes};
use crate::naming::library;

/// The text of a file of a crate.
fn file(generated: &Generated, name: &str) -> String {
    generated.crates.iter().find_map(|files| files.files.get(name)).cloned().unwrap_or_else(|| panic!("no file {name}"))
}

#[test]
fn what_is_renamed_on_purpose_has_its_old_name_for_one_minor_version() {
    let mut document = library();
    document["info"]["version"] = json!("0.3.1");
    let runs = Runs::new();
    runs.generate(&document);
    let rename = |old: &str, new: &str| {
        let result = runs.project(&document).and_then(|project| rename(project, old, new));
        let renamed =
            result.map_err(|findings| findings.iter().map(|finding| finding.message.clone()).collect::<String>())?;
        output::install_lock(&renamed.lock).unwrap_or_else(|finding| panic!("{finding}"));
        Ok::<OldName, String>(renamed.old_name)
    };
    assert_eq!(rename("Book", "Volume"), Ok(OldName::Stays));
    assert_eq!(rename("loans().list()", "loans().find()"), Ok(OldName::Stays));
    assert_eq!(rename("books::list::SortOrder::Asc", "Ascending"), Ok(OldName::Stays));
    assert_eq!(rename("Loan::until", "end"), Ok(OldName::Gone));
    assert_eq!(rename("books().list().sort_order", "order"), Ok(OldName::Stays));
    assert_eq!(rename("books::list::", "find"), Ok(OldName::Stays));
    let generated = runs.generate(&document);
    let root = file(&generated, "src/shared.rs");
    assert!(root.contains("#[deprecated(note = \"renamed to `Volume`\")]\npub type Book = Volume;"), "{root}");
    assert!(root.contains("pub end: "), "{root}");
    let books = file(&generated, "src/books.rs");
    assert!(books.contains("pub const Asc: Self = Self::Ascending;"), "{books}");
    assert!(books.contains("#[deprecated(note = \"renamed to `find`\")]\npub mod list {"), "{books}");
    let loans = &generated.crates[1].files["src/loans.rs"];
    assert!(loans.contains("self.find(id)"), "{loans}");
    assert!(generated.crates[1].files["src/books.rs"].contains("pub fn order("));
    // What something else has, what Rust does not write so, and what is not there.
    assert!(rename("Volume", "Reader").is_err_and(|message| message.contains("cannot be called `Reader`")));
    assert!(rename("Volume", "a_book").is_err_and(|message| message.contains("cannot be called `a_book`")));
    assert!(rename("Volume", "books::Volume").is_err_and(|message| message.contains("is not in")));
    assert!(rename("books::find::", "readers::find").is_err_and(|message| message.contains("is not in")));
    assert!(
        rename("books::list::", "find").is_err_and(|message| message.contains("nothing is called `books::list::`"))
    );
    assert!(rename("Tome", "Volume").is_err_and(|message| message.contains("nothing is called `Tome`")));
    // The next minor version is the last one with the old names.
    for (version, is_there) in [("0.4.0", true), ("0.5.0", false)] {
        document["info"]["version"] = json!(version);
        let text = file(&runs.generate(&document), "src/shared.rs");
        assert_eq!(text.contains("pub type Book"), is_there, "{version}");
    }
}

#[test]
fn names_that_rust_writes_in_another_way_are_refused_with_its_way() {
    let runs = Runs::new();
    let mut document = library();
    document["components"]["securitySchemes"] = json!({ "token": { "type": "http", "scheme": "bearer" } });
    document["security"] = json!([{ "token": [] }]);
    runs.generate(&document);
    for (old, new, written) in [
        ("Book", "a_book", "ABook"),
        ("Book", "A_book", "ABook"),
        ("Book", "old-book", "OldBook"),
        ("books::list::SortOrder::Asc", "going_up", "GoingUp"),
        ("books::list::", "Find", "find"),
        ("books::list::", "FindAll", "find_all"),
        ("books::list::", "books::find-all", "find_all"),
        ("books::", "Volumes", "volumes"),
        ("books().list()", "Find", "find"),
        ("books().list()", "books().findAll()", "find_all"),
        ("books()", "Volumes", "volumes"),
        ("Loan::until", "lastDay", "last_day"),
        ("books().list().sort_order", "sortOrder", "sort_order"),
        ("builder().token", "bearerToken", "bearer_token"),
    ] {
        let findings = runs.project(&document).and_then(|project| rename(project, old, new)).map(|renamed| renamed.new);
        let [finding] = &findings.expect_err(new)[..] else { panic!("{old} {new}") };
        assert!(finding.message.contains("cannot be called"), "{finding}");
        assert_eq!(finding.help.as_deref(), Some(&*format!("Rust writes it `{written}`")), "{old} {new}");
    }
    // A name of no letters is none in any way.
    for old in ["Book", "books::list::", "books().list()", "books()", "Loan::until"] {
        let findings = runs.project(&document).and_then(|project| rename(project, old, "")).map(|renamed| renamed.new);
        assert!(findings.expect_err(old)[0].message.contains("cannot be called"), "{old}");
    }
}

#[test]
fn an_operation_moves_to_another_group_on_purpose() {
    let document = library();
    let runs = Runs::new();
    runs.generate(&document);
    let rename = |old: &str, new: &str| {
        let result = runs.project(&document).and_then(|project| rename(project, old, new));
        let renamed =
            result.map_err(|findings| findings.iter().map(|finding| finding.message.clone()).collect::<String>())?;
        output::install_lock(&renamed.lock).unwrap_or_else(|finding| panic!("{finding}"));
        Ok::<_, String>((renamed.new, renamed.old_name))
    };
    // What has the name there, and groups that are not there.
    assert!(rename("books().replace()", "readers().list()").is_err_and(|message| message.contains("cannot be called")));
    assert!(
        rename("books().replace()", "shelves().replace()").is_err_and(|message| message.contains("cannot be called"))
    );
    assert_eq!(rename("books().replace()", "readers().swap()"), Ok(("readers().swap()".to_owned(), OldName::Gone)));
    let generated = runs.generate(&document);
    assert_eq!(lock(&generated).operations["PUT /books/{id}"], "readers().swap()");
    assert!(generated.crates[1].files["src/readers.rs"].contains("pub fn swap("));
    assert!(!generated.crates[1].files["src/books.rs"].contains("pub fn replace("));
    // Back to where its tag puts it.
    assert_eq!(rename("readers().swap()", "books().replace()"), Ok(("books().replace()".to_owned(), OldName::Gone)));
    assert!(!notes(&runs.generate(&document)).contains("it stays in"));
}

#[test]
fn names_that_were_given_up_follow_what_has_them() {
    let mut document = library();
    document["info"]["version"] = json!("0.3.1");
    let book = &mut document["components"]["schemas"]["Book"]["properties"];
    book["state"] = json!({ "type": "string", "enum": ["there", "lost"] });
    book["rating"] = json!({ "type": "integer", "enum": [1, 2, 3] });
    let runs = Runs::new();
    runs.generate(&document);
    let rename = |document: &Value, old: &str, new: &str| {
        let renamed = runs.project(document).and_then(|project| rename(project, old, new));
        let renamed = renamed.unwrap_or_else(|findings| panic!("{findings:#?}"));
        output::install_lock(&renamed.lock).unwrap_or_else(|finding| panic!("{finding}"));
        assert_eq!(renamed.old_name, OldName::Stays, "{old}");
    };
    let one = "Value1";
    rename(&document, "book::State::Lost", "Missing");
    rename(&document, "book::Rating::Value1", "Poor");
    // The types are called otherwise later, each with a run in between.
    runs.generate(&document);
    rename(&document, "book::State", "Whereabouts");
    rename(&document, "book::Rating", "Stars");
    let generated = runs.generate(&document);
    let text = file(&generated, "src/shared.rs");
    for line in [
        "pub type State = Whereabouts;".to_owned(),
        "pub const Lost: Self = Self::Missing;".to_owned(),
        "pub type Rating = Stars;".to_owned(),
        format!("pub const {one}: Self = Self::Poor;"),
    ] {
        assert!(text.contains(&line), "{line}\n{text}");
    }
    assert_eq!(lock(&generated).former["book::Whereabouts::Lost"].name, "book::Whereabouts::Missing");
    // A value that comes later has its name, whatever had it before.
    document["components"]["schemas"]["Book"]["properties"]["state"]["enum"] = json!(["there", "lost", "Lost"]);
    let generated = runs.generate(&document);
    assert!(!file(&generated, "src/shared.rs").contains("pub const Lost"));
    assert!(notes(&generated).contains("`book::Whereabouts::Lost` is not another name of"), "{}", notes(&generated));
}
