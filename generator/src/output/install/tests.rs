use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use super::{CrateFiles, install, install_with};

fn crate_files(name: &str, text: &str) -> CrateFiles {
    let files = BTreeMap::from([
        ("Cargo.toml".to_owned(), "# Generated from x; do not edit.\n[package]\n".to_owned()),
        ("src/lib.rs".to_owned(), format!("// Generated from x; do not edit.\n{text}")),
    ]);
    CrateFiles { name: name.to_owned(), files }
}

/// Every file under a folder with its text.
fn snapshot(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if entry.file_type().unwrap().is_dir() {
            found.extend(snapshot(&entry.path()).into_iter().map(|(path, text)| (format!("{name}/{path}"), text)));
        } else {
            found.insert(name, fs::read_to_string(entry.path()).unwrap());
        }
    }
    found
}

fn names(folder: &Path) -> Vec<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn every_failing_rename_leaves_everything_as_it_was() {
    let old = [crate_files("a-model", "// old a"), crate_files("b-model", "// old b")];
    let new =
        [crate_files("a-model", "// new a"), crate_files("b-model", "// new b"), crate_files("c-model", "// new c")];
    // Two renames for each of the old crates, one for the new crate.
    for failing in 0..5 {
        let root = tempfile::tempdir().unwrap();
        let target = root.path().join("generated");
        install(&old, &target).unwrap();
        let before = snapshot(root.path());

        let count = Cell::new(0);
        let finding = install_with(&new, &target, &|from, to| {
            count.set(count.get() + 1);
            if count.get() == failing + 1 { Err(io::Error::other("no space")) } else { fs::rename(from, to) }
        })
        .unwrap_err();

        assert_eq!(snapshot(root.path()), before, "rename {failing}");
        assert!(finding.message.contains("no space"), "{finding}");
        assert!(finding.help.unwrap().contains("nothing was changed"));
    }
}

#[test]
fn a_folder_that_was_not_there_is_not_there_after_a_failure() {
    let root = tempfile::tempdir().unwrap();
    let target = root.path().join("generated");
    let finding = install_with(&[crate_files("a-model", "")], &target, &|_, _| Err(io::Error::other("no")));
    assert!(finding.is_err());
    assert_eq!(names(root.path()), Vec::<String>::new());
}

#[test]
fn what_cannot_be_put_back_is_kept_and_named() {
    let root = tempfile::tempdir().unwrap();
    let target = root.path().join("generated");
    install(&[crate_files("a-model", "// old")], &target).unwrap();

    let count = Cell::new(0);
    let finding = install_with(&[crate_files("a-model", "// new")], &target, &|from, to| {
        count.set(count.get() + 1);
        if count.get() > 1 { Err(io::Error::other("gone")) } else { fs::rename(from, to) }
    })
    .unwrap_err();

    let help = finding.help.unwrap();
    assert!(help.contains("a-model") && help.contains("kept in"), "{help}");
    assert!(snapshot(root.path()).values().any(|text| text.ends_with("// old")));
}
