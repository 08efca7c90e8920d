//! Locks of two branches.

use std::fs;
use std::process::Command;

use openapi_compiler::Generated;
use serde_json::{Value, json};

use super::{Runs, lock, notes, with};
use crate::naming::library;
use crate::stability::public_paths;

/// What Git makes of a file that two branches changed, and whether it found a conflict.
fn merged(union: bool, [ours, base, theirs]: [&str; 3]) -> (String, bool) {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let file = folder.path().join(name);
        fs::write(&file, text).unwrap();
        file
    };
    let mut git = Command::new("git");
    git.current_dir(folder.path()).args(["merge-file", "-p"]).args(union.then_some("--union"));
    git.args([file("ours", ours), file("base", base), file("theirs", theirs)]);
    let output = git.output().unwrap();
    (String::from_utf8(output.stdout).unwrap(), !output.status.success())
}

/// Generates a document with a lock.
fn generated(text: &str, document: &Value) -> Generated {
    let runs = Runs::new();
    let path = runs.project(document).unwrap().lock_file.unwrap();
    fs::write(path, text).unwrap();
    runs.generate(document)
}

/// The document with another property in each of two schemas that use a third one, and with what else a branch does to a text.
fn branches() -> [Value; 4] {
    let mut base = library();
    let schemas = &mut base["components"]["schemas"];
    let text = |property: &str| json!({ "type": "object", "properties": { property: { "$ref": "#/components/schemas/Text" } } });
    schemas["Text"] = json!({ "type": "object", "properties": { "words": { "type": "string" } } });
    schemas["Page"] = text("top");
    schemas["Cover"] = text("front");
    schemas["Book"]["properties"]["cover"] = json!({ "$ref": "#/components/schemas/Cover" });
    schemas["Book"]["properties"]["page"] = json!({ "$ref": "#/components/schemas/Page" });
    let more = |document: &Value, schema: &str| {
        let mut document = document.clone();
        document["components"]["schemas"][schema]["properties"]["more"] = json!({ "type": "boolean" });
        document
    };
    let (ours, theirs) = (more(&base, "Page"), more(&base, "Cover"));
    let both = more(&ours, "Cover");
    [base, ours, theirs, both]
}

#[test]
fn branches_that_change_different_things_need_no_hand() {
    let [base, ours, theirs, both] = branches();
    let runs = Runs::new();
    let base_lock = runs.generate(&base).lock.text;
    let of = |document: &Value| generated(&base_lock, document).lock.text;
    let (ours, theirs) = (of(&ours), of(&theirs));
    let expected = generated(&base_lock, &both);
    for union in [true, false] {
        let (text, is_conflict) = merged(union, [&ours, &base_lock, &theirs]);
        assert_eq!(is_conflict, !union, "the branches change a line in common: {text}");
        let found = generated(&text, &both);
        assert_eq!(found.lock.text, expected.lock.text);
        assert_eq!(found.crates, expected.crates);
        assert_eq!(notes(&found), notes(&expected));
        // What is still known of other things finds them.
        let renamed = generated(
            &text,
            &with(&with(&both, "schemas/Reader\"", "schemas/Customer\""), "\"Reader\":", "\"Customer\":"),
        );
        assert_eq!(lock(&renamed).types["/components/schemas/Customer"], "Reader");
        assert_eq!(public_paths(&renamed), public_paths(&expected));
    }
}

#[test]
fn a_name_that_both_branches_give_is_asked_for() {
    let read = |text: &str| openapi_compiler::Lock::parse(text, "names.lock").map_err(|finding| finding.to_string());
    let twice = "[types]\n\"/a\" = \"A\"\n\"/a\" = \"A\"\n\n[seen]\n\"/a\" = \"1 2 3\"\n\"/a\" = \"1 4 5\"\n";
    assert_eq!(read(twice).unwrap().types["/a"], "A");
    let other = read(&twice.replacen("\"A\"", "\"B\"", 1)).unwrap_err();
    assert!(other.contains("names.lock:3") && other.contains("keep one of the two lines"), "{other}");
    // The first section is not written anew.
    let conflict = "[types]\n<<<<<<< ours\n\"/a\" = \"A\"\n=======\n\"/b\" = \"B\"\n>>>>>>> theirs\n";
    assert!(read(conflict).unwrap_err().contains("keep the lines of both sides"));
    assert!(read(&conflict.replace("[types]", "[seen]")).is_ok());
}
