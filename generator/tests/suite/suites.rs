//! Each package's tests are modules of one program, and a file that no module names would never run.

use std::fs;
use std::path::{Path, PathBuf};

/// The folders of the workspace that hold such a program.
const PACKAGES: [&str; 4] = ["", "cli", "mock", "tests/call-sites"];

#[test]
fn each_file_of_tests_is_a_module_of_its_program() {
    for package in PACKAGES {
        let suite = Path::new(env!("CARGO_MANIFEST_DIR")).join(package).join("tests/suite");
        let main = fs::read_to_string(suite.join("main.rs")).unwrap_or_else(|error| panic!("{package}: {error}"));
        let files = fs::read_dir(&suite).unwrap_or_else(|error| panic!("{package}: {error}"));
        let files = files.filter_map(|entry| Some(entry.ok()?.path()));
        let files: Vec<PathBuf> = files.filter(|path| path.extension().is_some_and(|kind| kind == "rs")).collect();
        assert!(files.len() > 5, "tests are missing: only {} files are in {}", files.len(), suite.display());
        for file in files {
            let module = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let is_named = module == "main" || main.lines().any(|line| line.trim() == format!("mod {module};"));
            assert!(is_named, "{} is not run: name it in the main.rs next to it", file.display());
        }
    }
}
