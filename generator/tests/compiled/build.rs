//! Compiles the accepted fixtures into modules: `crate::<fixture>::model` and `crate::<fixture>::client`.
//!
//! A crate of its own for each of them would say the same and take minutes.

#[path = "../fixtures/accepted.rs"]
mod accepted;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

#[path = "../fixtures/modules.rs"]
mod modules;

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
        let own = format!("crate::{}::{module}", fixture.name);
        let model = format!("crate::{}::model", fixture.name);
        write_file(&path, &modules::as_module(text, &own, &[(format!("{}_model", fixture.name), model)]));
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
        if path == "main.rs" {
            switch_on(&text);
        }
        // Within the crate of the modules, that crate has no name.
        let others = ["model", "client"].map(|module| {
            (format!("{}_{module}", fixture.name), format!("compiled_fixtures::{}::{module}", fixture.name))
        });
        let text = if path.ends_with(".rs") { modules::as_module(&text, "crate", &others) } else { text };
        write_file(&folder.join(if path == "main.rs" { "mod.rs" } else { path }), &text);
    }
    folder.join("mod.rs")
}

/// Switches on the families that a contract test has: `"lending" lending: books;`.
fn switch_on(main: &str) {
    let features = main.lines().filter_map(|line| line.trim_start().strip_prefix('"')?.split_once("\" "));
    for (feature, _) in features {
        println!("cargo::rustc-check-cfg=cfg(feature, values({feature:?}))");
        println!("cargo::rustc-cfg=feature={feature:?}");
    }
}

fn write_file(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().expect("a file has a folder")).expect("the output is writable");
    std::fs::write(path, text).expect("the output is writable");
}
