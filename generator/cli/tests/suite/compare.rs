//! `measure compare` runs this compiler and a peer on PATH, and sets their figures side by side.

use crate::run::command;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const PETS: &str = "openapi: 3.0.3\ninfo: {title: Pets, version: '1'}\npaths:\n  /pets:\n    get:\n      operationId: \
                    listPets\n      responses: {'204': {}}\n";

fn compare(folder: &Path, arguments: &[&str]) -> Output {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let path = format!("{}:/usr/bin:/bin", folder.join("bin").display());
    let mut command = command();
    command.args(["measure", "compare"]).args(arguments).args(["--root", root]).env("PATH", path);
    command.env("CARGO_TARGET_DIR", folder.join("target")).current_dir(folder).output().unwrap()
}

/// A peer that demands a document without faults, and writes three lines.
fn peer(folder: &Path, script: &str) {
    let program = folder.join("bin/openapi-to-rust");
    fs::create_dir_all(program.parent().unwrap()).unwrap();
    let text = format!("#!/bin/sh\nif [ \"$1\" = --version ]; then echo openapi-to-rust 9.9.9; exit; fi\n{script}");
    // A program cannot start as long as any process has it open for writing, and what other tests start meanwhile would
    // inherit a file that is open here.
    let write = "printf %s \"$1\" > \"$0\" && chmod 755 \"$0\"";
    assert!(Command::new("sh").args(["-c", write]).arg(&program).arg(text).status().unwrap().success());
}

#[test]
fn peers_are_handed_the_repaired_document() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("pets.yaml"), PETS).unwrap();
    peer(
        folder.path(),
        "grep -q '\"description\"' \"$2\" || exit 7\nmkdir -p \"$4\"\nprintf 'a\\nb\\nc\\n' > \"$4/mod.rs\"\n",
    );
    let output = compare(folder.path(), &["pets.yaml", "--runs", "2"]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    let line = said.lines().find(|line| line.starts_with("openapi-to-rust 9.9.9: generated in ")).expect(&said);
    assert!(line.contains("; 3 lines of Rust; openapi-crates needs of it: time "), "{line}");
    assert!(line.ends_with(" (medians of 2)"), "{line}");
    assert!(said.contains("cargo-progenitor: not on PATH\n"), "{said}");
    assert!(said.contains("openapi-crates 0.1.0: generated in "), "{said}");
}

#[test]
fn a_peer_that_fails_is_named_with_its_reason() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("pets.yaml"), PETS).unwrap();
    peer(folder.path(), "echo too hard >&2\nexit 3\n");
    let said = String::from_utf8(compare(folder.path(), &["pets.yaml", "--runs", "1"]).stdout).unwrap();
    assert!(said.contains("openapi-to-rust 9.9.9: generating ended with exit status: 3: too hard\n"), "{said}");
}

#[test]
fn another_build_of_the_command_has_a_column() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("pets.yaml"), PETS).unwrap();
    let program = env!("CARGO_BIN_EXE_openapi-crates");
    let said = compare(folder.path(), &["pets.yaml", "--runs", "2", "--also", program]).stdout;
    let said = String::from_utf8(said).unwrap();
    let head = format!("| | openapi-crates 0.1.0 | openapi-crates 0.1.0 ({program}) |");
    assert!(said.lines().any(|line| line == head), "{said}");
    let row = said.lines().find(|line| line.starts_with("| lines of Rust | ")).expect(&said);
    assert!(row.ends_with(" (1.000) |"), "{row}");
    // What earlier runs wrote is gone.
    let left = fs::read_dir(folder.path().join("target/measured/compared")).unwrap();
    let mut left: Vec<_> = left.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    left.sort();
    assert_eq!(left, ["also", "document.json", "openapi-crates"]);
    let ratios = format!("openapi-crates 0.1.0 ({program}): generated in ");
    let line = said.lines().find(|line| line.starts_with(&ratios)).expect(&said);
    assert!(line.contains("; openapi-crates needs of it: time "), "{line}");
    let said = compare(folder.path(), &["pets.yaml", "--also", "nowhere"]);
    assert!(String::from_utf8(said.stderr).unwrap().contains("cannot run nowhere: "));
}
