//! Compiles the accepted fixtures into modules: `crate::<fixture>::model` and `crate::<fixture>::client`.
//!
//! A crate of its own for each of them would say the same and take minutes. Generated crates name themselves `crate` and
//! the model crate by its name; both become paths to the modules. Conditions on features are left out.

#[path = "../fixtures/accepted.rs"]
mod accepted;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use accepted::Fixture;
use openapi_compiler::output::CrateFiles;

fn main() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/accepted");
    println!("cargo::rerun-if-changed={}", fixtures.display());
    let output = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join("fixtures");
    // What no fixture prints any longer must not stay.
    let _ = std::fs::remove_dir_all(&output);
    let (mut modules, mut contracts, mut all) = (String::new(), String::new(), String::new());
    for fixture in accepted::all(&fixtures) {
        match fixture.compile() {
            Ok(generated) => {
                let _ = writeln!(modules, "/// The crates of the fixture `{0}`.\npub mod {0} {{", fixture.name);
                for (files, module) in generated.crates.iter().zip(["model", "client"]) {
                    let root = write(&fixture, files, module, &output);
                    let _ = writeln!(modules, "#[path = {root:?}]\npub mod {module};");
                }
                modules.push_str("}\n");
                let root = generated.crates.last().map(|client| write_contract(&fixture, client, &output));
                let _ = writeln!(contracts, "#[path = {:?}]\nmod {};", root.unwrap_or_default(), fixture.name);
                let _ = writeln!(all, "    ({0:?}, {0}::main),", fixture.name);
            }
            Err(findings) => {
                findings.iter().for_each(|finding| println!("cargo::error={}: {finding}", fixture.name));
            }
        }
    }
    std::fs::write(output.join("fixtures.rs"), modules).expect("the output is writable");
    let contracts =
        format!("{contracts}\n/// The contract test of every fixture.\nconst ALL: &[(&str, Contract)] = &[\n{all}];\n");
    std::fs::write(output.join("contracts.rs"), contracts).expect("the output is writable");
}

/// Writes the sources of a crate as a module, and returns the path of its root.
fn write(fixture: &Fixture, files: &CrateFiles, module: &str, output: &Path) -> PathBuf {
    let folder = output.join(&fixture.name).join(module);
    for (path, text) in &files.files {
        let Some(path) = path.strip_prefix("src/") else { continue };
        let path = folder.join(if path == "lib.rs" { "mod.rs" } else { path });
        write_file(&path, &as_module(text, &fixture.name, &format!("crate::{}::{module}", fixture.name)));
    }
    folder.join("mod.rs")
}

/// Writes the contract test of a client as a module of a test, and returns the path of its root.
///
/// Its `main` takes the arguments of a test of its own; here it says what came of it.
fn write_contract(fixture: &Fixture, client: &CrateFiles, output: &Path) -> PathBuf {
    let folder = output.join(&fixture.name).join("contract");
    for (path, text) in &client.files {
        let Some(path) = path.strip_prefix("tests/contract/") else { continue };
        let text = match path {
            "main.rs" => text
                .replace("use std::process::ExitCode;\n", "")
                .replace("fn main() -> ExitCode", "pub fn main() -> Result<openapi_mock::contract::Report, String>")
                .replace("contract::run(", "contract::check(")
                .replace("/../../specs/", "/../fixtures/accepted/"),
            _ => text.clone(),
        };
        let text = if path.ends_with(".rs") { as_module(&text, &fixture.name, "crate") } else { text };
        write_file(&folder.join(if path == "main.rs" { "mod.rs" } else { path }), &text);
    }
    folder.join("mod.rs")
}

fn write_file(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().expect("a file has a folder")).expect("the output is writable");
    std::fs::write(path, text).expect("the output is writable");
}

/// The text of a file with paths into modules. `own` is the file's crate as a module.
fn as_module(text: &str, fixture: &str, own: &str) -> String {
    let (model, client) = (format!("{fixture}_model"), format!("{fixture}_client"));
    // Within the crate of the modules, that crate has no name.
    let root = if own == "crate" { "compiled_fixtures" } else { "crate" };
    let mut result = String::new();
    for line in text.lines() {
        let Some(line) = without_condition(line) else { continue };
        let mut rest = line.as_str();
        while let Some(start) = rest.find(|c: char| c.is_alphanumeric() || c == '_') {
            let (before, word) = rest.split_at(start);
            let end = word.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(word.len());
            let (word, after) = word.split_at(end);
            result.push_str(before);
            match word {
                "crate" if after.starts_with("::") => {
                    result.push_str(own);
                }
                word if word == model => {
                    let _ = write!(result, "{root}::{fixture}::model");
                }
                word if word == client && root != "crate" => {
                    let _ = write!(result, "{root}::{fixture}::client");
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

/// A line without its condition on a feature, which may stand before an item of a list. Nothing is left of a condition alone.
fn without_condition(line: &str) -> Option<String> {
    let Some((before, rest)) = line.split_once("#[cfg(feature") else { return Some(line.to_owned()) };
    let line = format!("{before}{}", rest.split_once(")]").map_or("", |(_, after)| after));
    (!line.trim().is_empty()).then_some(line)
}
