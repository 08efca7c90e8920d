//! A publisher may write parameters into all media types from one version to the next.

use super::{Folder, SHOP, WORDS, text};

const VERSIONED: &str = "application/json; Shop-Version=7";

fn next() -> String {
    SHOP.replace("\"application/json\":", &format!("\"{VERSIONED}\":"))
}

#[test]
fn media_types_are_called_what_names_say() {
    let folder = Folder::new();
    folder.write("specs/shop/books.words.yaml", WORDS);
    assert!(folder.import("published.json", &[]).status.success());
    let before = folder.structure();
    folder.write("next.json", &next());
    folder.write("specs/shop/words.yaml", &format!("names:\n  media_types:\n    '{VERSIONED}': application/json\n"));
    let said = text(&folder.import("next.json", &[]));
    assert_eq!(folder.structure(), before, "{said}");
    assert!(!said.contains("changed") && !said.contains("lead nowhere") && !said.contains("media types"), "{said}");
}

#[test]
fn new_parameters_of_media_types_are_told_once() {
    let folder = Folder::new();
    assert!(folder.import("published.json", &[]).status.success());
    folder.write("next.json", &next());
    let told = "media types with parameters, for `names.media_types` in words.yaml";
    let said = text(&folder.import("next.json", &[]));
    assert!(said.contains(told) && said.contains(&format!("'{VERSIONED}': application/json # 3 times")), "{said}");
    assert!(folder.structure().contains(VERSIONED), "they are facts, if nobody says otherwise");
    assert!(!text(&folder.import("next.json", &[])).contains(told));
}

/// Two that differ in a parameter are two, and a charset is a parameter as well.
#[test]
fn a_media_type_that_is_there_keeps_its_name() {
    let folder = Folder::new();
    let both = SHOP.replace(
        "\"204\": {\"description\": \"None.\"}",
        "\"200\": {\"description\": \"All.\", \"content\": {\"text/plain\": {}, \"text/plain; charset=utf-8\": {}, \"a/b; c/d\": {}}}",
    );
    folder.write("both.json", &both);
    folder.write("specs/shop/words.yaml", "names:\n  media_types:\n    text/plain; charset=utf-8: text/plain\n");
    let said = text(&folder.import("both.json", &["--tag", "shelves"]));
    let structure = folder.structure();
    for kept in ["text/plain: {}", "text/plain; charset=utf-8: {}", "a/b; c/d: {}"] {
        assert!(structure.contains(kept), "{structure}");
    }
    assert!(said.contains("'text/plain; charset=utf-8': text/plain # 1 times") && !said.contains("a/b"), "{said}");
}
