//! What a user sees of this repository's commands.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn xtask(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).arg("--root").arg(root).output().unwrap()
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

#[test]
fn options_of_other_commands_may_come_first() {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).args(["--quiet", "schema"]).output().unwrap();
    let schema = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && schema.contains("\"$schema\""), "{schema}");
}

#[test]
fn a_failing_step_is_the_last_word_of_a_test() {
    let root = tempfile::tempdir().unwrap();
    write(&root.path().join("Cargo.toml"), "[package]\nname = \"x\"\nversion = \"0.1.0\"\nedition = \"2024\"\n");
    write(&root.path().join("src/lib.rs"), "fn   x(){}\n");
    let output = xtask(root.path(), &["test"]);
    assert_eq!(output.status.code(), Some(1));
    let errors = String::from_utf8(output.stderr).unwrap();
    let last = errors.lines().last().unwrap_or_default();
    let steps = xtask::test::STEPS.len();
    assert!(
        last.starts_with(&format!(
            "test failed: step 1 of {steps}, formatting: `cargo fmt --all --check` failed after "
        )),
        "{last}"
    );
    assert!(last.ends_with(" s (exit code 1)"), "{last}");
}
