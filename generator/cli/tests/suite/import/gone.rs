//! A newer document may have nothing left of a family.

use super::{Folder, SHOP, text};

#[test]
fn a_family_that_is_gone_does_not_stop_the_others() {
    let folder = Folder::new();
    assert!(folder.import("published.json", &[]).status.success());
    let shelf = ["import", "shop", "--from", "published.json", "--family", "shelves", "--operation", "GET /shelves"];
    assert!(folder.run(&shelf).status.success());
    folder.write("next.json", &SHOP.replace("\"/shelves\"", "\"/racks\"").replace("Taken", "Owned"));
    for _ in 0..2 {
        let output = folder.run(&["import", "shop", "--from", "next.json", "--revision", "8"]);
        let said = text(&output);
        assert!(output.status.success(), "{said}");
        for line in [
            "books: 2 operations",
            "shelves: 0 operations",
            "the operation `GET /shelves` is not in the document",
            "no operation of the document is in the family `shelves`: take others, or remove it from source.toml and api.toml",
        ] {
            assert!(said.contains(line), "`{line}` is not in:\n{said}");
        }
    }
    assert!(folder.structure().contains("Owned"));
}

#[test]
fn what_moved_out_of_a_family_of_single_operations_is_in_none() {
    let folder = Folder::new();
    let shelf = ["import", "shop", "--from", "published.json", "--family", "shelves", "--operation", "GET /shelves"];
    assert!(folder.run(&shelf).status.success());
    folder.write("next.json", &SHOP.replace("\"/shelves\"", "\"/racks\""));
    let said = text(&folder.run(&["import", "shop", "--from", "next.json"]));
    assert!(said.contains("gone:\n    GET /shelves") && said.contains("GET /racks (shelves)"), "{said}");
}

/// Nothing was there before, so that the name is more likely to be wrong.
#[test]
fn a_family_that_never_was_is_an_error() {
    let folder = Folder::new();
    assert!(folder.import("published.json", &[]).status.success());
    let output = folder.run(&["import", "shop", "--from", "published.json", "--family", "shelves", "--tag", "shelf"]);
    assert!(text(&output).contains("no operation of the document is in the family `shelves`"), "{}", text(&output));
    assert_eq!(output.status.code(), Some(1));
}

/// Shapes in components of every kind were there before.
#[test]
fn what_is_repeated_in_a_parameter_is_told_once() {
    let folder = Folder::new();
    let limits =
        "{\"type\": \"object\", \"properties\": {\"from\": {\"type\": \"string\"}, \"to\": {\"type\": \"string\"}}}";
    let both = format!("{{\"type\": \"object\", \"properties\": {{\"pages\": {limits}, \"years\": {limits}}}}}");
    let filter =
        format!("\"parameters\": {{\"Filter\": {{\"name\": \"filter\", \"in\": \"query\", \"schema\": {both}}}}}");
    let used = SHOP
        .replace(
            "\"operationId\": \"get-books\"",
            "\"parameters\": [{\"$ref\": \"#/components/parameters/Filter\"}], \"operationId\": \"get-books\"",
        )
        .replace("\"responses\": {\"Taken\"", &format!("{filter}, \"responses\": {{\"Taken\""));
    folder.write("filtered.json", &used);
    let place = "#/components/parameters/Filter#/schema/properties/pages";
    let first = text(&folder.import("filtered.json", &[]));
    assert!(first.contains(place), "{first}");
    folder.write("next.json", &used.replace("\"version\": \"7\"", "\"version\": \"8\""));
    let next = text(&folder.import("next.json", &[]));
    assert!(!next.contains(place), "{next}");
}
