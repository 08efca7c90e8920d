//! Compiles the accepted fixtures into modules: `crate::<fixture>::model` and `crate::<fixture>::client`.
//!
//! A crate of its own for each of them would say the same and take minutes. Generated crates name themselves `crate` and
//! the model crate by its name; both become paths to the modules. Conditions on features are left out.

#[path = "../fixtures/accepted.rs"]
mod accepted;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use accepted::Fixture;
use generator::output::CrateFiles;

fn main() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/accepted");
    println!("cargo::rerun-if-changed={}", fixtures.display());
    let output = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join("fixtures");
    // What no fixture prints any longer must not stay.
    let _ = std::fs::remove_dir_all(&output);
    let mut modules = String::new();
    for fixture in accepted::all(&fixtures) {
        match fixture.compile() {
            Ok(generated) => {
                let _ = writeln!(modules, "/// The crates of the fixture `{0}`.\npub mod {0} {{", fixture.name);
                for (files, module) in generated.crates.iter().zip(["model", "client"]) {
                    let root = write(&fixture, files, module, &output);
                    let _ = writeln!(modules, "#[path = {root:?}]\npub mod {module};");
                }
                modules.push_str("}\n");
            }
            Err(findings) => {
                findings.iter().for_each(|finding| println!("cargo::error={}: {finding}", fixture.name));
            }
        }
    }
    std::fs::write(output.join("fixtures.rs"), modules).expect("the output is writable");
}

/// Writes the sources of a crate as a module, and returns the path of its root.
fn write(fixture: &Fixture, files: &CrateFiles, module: &str, output: &Path) -> PathBuf {
    let folder = output.join(&fixture.name).join(module);
    for (path, text) in &files.files {
        let Some(path) = path.strip_prefix("src/") else { continue };
        let path = folder.join(if path == "lib.rs" { "mod.rs" } else { path });
        std::fs::create_dir_all(path.parent().expect("a file has a folder")).expect("the output is writable");
        std::fs::write(path, as_module(text, &fixture.name, module)).expect("the output is writable");
    }
    folder.join("mod.rs")
}

/// The text of a file with paths into modules.
fn as_module(text: &str, fixture: &str, module: &str) -> String {
    let model = format!("{fixture}_model");
    let mut result = String::new();
    for line in text.lines().filter(|line| !line.trim_start().starts_with("#[cfg(feature")) {
        let mut rest = line;
        while let Some(start) = rest.find(|c: char| c.is_alphanumeric() || c == '_') {
            let (before, word) = rest.split_at(start);
            let end = word.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(word.len());
            let (word, after) = word.split_at(end);
            result.push_str(before);
            match word {
                "crate" if after.starts_with("::") => {
                    let _ = write!(result, "crate::{fixture}::{module}");
                }
                word if word == model => {
                    let _ = write!(result, "crate::{fixture}::model");
                }
                word => result.push_str(word),
            }
            rest = after;
        }
        result.push_str(rest);
        result.push('\n');
    }
    result
}
