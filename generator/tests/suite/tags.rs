//! What several documents say about one tag: each family has its own text, and what is in no docs is told.

use std::fs;

use openapi_compiler::{Generated, Severity, compile_folder};

/// A document with tags, and with one operation for each of some tags.
fn document(name: &str, tags: &str, of: &[&str]) -> String {
    let operation = |(at, tag): (usize, &&str)| {
        format!(
            "  /{name}/{at}:\n    get: {{operationId: get_{name}_{at}, tags: [{tag}], responses: {{'204': {{description: Done.}}}}}}\n"
        )
    };
    let paths: String = of.iter().enumerate().map(operation).collect();
    format!("openapi: 3.1.0\ninfo: {{title: {name}, version: '1'}}\nsecurity: []\ntags: [{tags}]\npaths:\n{paths}")
}

/// Compiles documents, each of which has a family, where its name is that of the family with a letter after it.
fn compiled(documents: &[(&str, String)], families: &[(&str, &str)]) -> Generated {
    let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    let mut settings = "title = 'Shop'\nabout = 'Books.'\n[crates]\nmodel = 'shop-model'\nclient = 'shop-client'\n\
        type = 'Shop'\nversion = '0.1.0'\n"
        .to_owned();
    for (family, groups) in families {
        let names = documents.iter().map(|(name, _)| *name).filter(|name| name.starts_with(family));
        let names: Vec<String> = names.map(|name| format!("'{name}.yaml'")).collect();
        let names = names.join(", ");
        settings += &format!("[[family]]\nname = '{family}'\ndocuments = [{names}]\n[family.groups]\n{groups}\n");
    }
    let files = documents.iter().map(|(name, text)| (format!("{name}.yaml"), text.clone()));
    for (name, text) in files.chain([("api.toml".to_owned(), settings)]) {
        fs::write(folder.path().join(name), text).unwrap_or_else(|error| panic!("{error}"));
    }
    compile_folder(folder.path()).unwrap_or_else(|findings| panic!("{findings:#?}"))
}

/// The first line of the docs of a handle.
fn docs<'g>(generated: &'g Generated, file: &str, handle: &str) -> Option<&'g str> {
    let before = generated.crates[1].files[file].split_once(&format!("pub struct {handle}"))?.0;
    let is_doc = |line: &&str| line.starts_with("///");
    before.lines().rev().skip_while(|line| !is_doc(line)).take_while(is_doc).last()
}

fn notes(generated: &Generated) -> Vec<String> {
    let found = generated.diagnostics.iter().filter(|finding| finding.severity == Severity::Note);
    let about_tags = found.filter(|finding| finding.place.pointer.starts_with("/tags"));
    about_tags.map(|finding| format!("{}{}: {}", finding.place.file, finding.place.pointer, finding.message)).collect()
}

#[test]
fn each_family_has_what_its_documents_say_of_a_tag() {
    let documents = [
        ("books1", document("books", "{name: system, description: Of books.}", &["system"])),
        ("films1", document("films", "{name: system}", &["system"])),
        ("films2", document("others", "{name: system, summary: Of films., description: All of them.}", &["system"])),
        // Nothing of its own: what others say is better than nothing.
        ("games1", document("games", "", &["system"])),
    ];
    let families = [("books", "system = 'shelf'"), ("films", "system = 'reel'"), ("games", "system = 'deck'")];
    let generated = compiled(&documents, &families);
    let expected = [
        ("src/books/shelf.rs", "Shelf", "/// Of books."),
        ("src/films/reel.rs", "Reel", "/// Of films."),
        ("src/games/deck.rs", "Deck", "/// Of books."),
    ];
    for (file, handle, text) in expected {
        assert_eq!(docs(&generated, file, handle), Some(text), "{handle}: {}", generated.crates[1].files[file]);
    }
    assert_eq!(notes(&generated), Vec::<String>::new());
}

#[test]
fn of_two_texts_for_one_group_the_other_is_told() {
    let documents = [
        (
            "books1",
            document(
                "books",
                "{name: books, description: Of books.}, {name: shelves, description: On them.}",
                &["books"],
            ),
        ),
        ("books2", document("more", "{name: books, description: Read them.}, {name: shelves}", &["books", "shelves"])),
        ("books3", document("same", "{name: books, description: ' Of books. '}", &["books"])),
    ];
    let generated = compiled(&documents, &[("books", "books = 'books'\nshelves = 'books'")]);
    assert_eq!(docs(&generated, "src/books.rs", "Books"), Some("/// Of books."));
    let expected = [
        "books1.yaml/tags/1: what the tag `shelves` says is not in the docs: `books` describes its group `books`",
        "books2.yaml/tags/0: the tag `books` has another description before, which is that of its group",
    ];
    let notes = notes(&generated);
    assert_eq!(notes.len(), expected.len(), "{notes:#?}");
    for (note, expected) in notes.iter().zip(expected) {
        assert!(note.ends_with(expected), "{note}");
    }
}
