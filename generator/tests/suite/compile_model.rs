//! The emitted model crate, compiled and run.

use std::path::Path;

use openapi_compiler::output::CrateFiles;

use crate::built;

/// Writes a crate that builds alone, next to a test that uses it.
fn write(files: &CrateFiles, folder: &Path, test: &str) {
    let _ = std::fs::remove_dir_all(folder);
    for (path, text) in &files.files {
        let mut text = text.clone();
        if path == "Cargo.toml" {
            text.push_str("\n[workspace]\n");
        }
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    std::fs::create_dir_all(folder.join("tests")).unwrap();
    std::fs::write(folder.join("tests/round_trip.rs"), test).unwrap();
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    std::fs::copy(lock, folder.join("Cargo.lock")).unwrap();
}

fn cargo(folder: &Path, arguments: &[&str]) {
    let output = built::cargo(folder).args(arguments).env("RUSTDOCFLAGS", "-D warnings").output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "cargo {}\n{printed}\n{errors}", arguments.join(" "));
}

#[test]
fn the_crate_compiles_without_warnings_and_keeps_json() {
    let mut api = crate::model_api::sample::sample();
    api.options.runtime = built::runtime();
    let files = openapi_compiler::stages::emit::model::emit(&api).map_err(|error| error.to_string()).unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sample-model");
    write(&files, &folder, include_str!("model_api/round_trip.rs"));
    cargo(&folder, &["clippy", "--quiet", "--lib", "--", "-D", "warnings"]);
    cargo(&folder, &["test", "--quiet"]);
    cargo(&folder, &["doc", "--quiet", "--no-deps"]);
    cargo(&folder, &["check", "--quiet", "--no-default-features"]);
}
