//! Programs that use what changes, compiled against both states: they stop to compile exactly where a change says so.
//!
//! The crates of all states are modules of one crate, which is checked again without the programs that failed until none does:
//! the compiler of Rust looks for some errors only where there are none of other kinds.

mod cases;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use openapi_compiler::diff::{Break, State, compare};
use openapi_compiler::{DocumentOptions, Project};

use super::programs::{errors, modules, prepared, write};
use super::told;

/// Two documents, and what a program does with the crates of the old one.
struct Case {
    old: String,
    new: String,
    /// The body of an asynchronous function that is given `shop`.
    program: &'static str,
    /// The rule of the change that says so, where the program must fail.
    rule: Option<&'static str>,
    /// What each of the documents has in its `api.toml`, if it has one.
    settings: Option<[&'static str; 2]>,
}

/// The names of the crates, and of the client.
const NAMES: (&str, &str, &str) = ("shop-model", "shop-client", "Shop");

/// Writes the crates of a document, and returns the lines that declare them.
fn write_document(text: &str, settings: Option<&str>, at: &str, folder: &Path) -> String {
    let documents = tempfile::tempdir().unwrap();
    let file = documents.path().join("shop.yaml");
    std::fs::write(&file, text).unwrap();
    let project = match settings {
        Some(settings) => {
            let settings = super::settings(NAMES, settings);
            std::fs::write(documents.path().join("api.toml"), settings).unwrap();
            Project::of_folder(documents.path())
        }
        None => {
            let options = DocumentOptions { name: Some("shop".to_owned()), ..DocumentOptions::default() };
            Project::of_document(&file, &options)
        }
    };
    let generated = project.and_then(openapi_compiler::compile);
    write(&generated.unwrap_or_else(|findings| panic!("{text}\n{findings:#?}")), at, folder)
}

/// Writes the crates and the programs of all cases. Returns the lines that declare the crates, and the files of the programs.
fn write_all(cases: &[Case], folder: &Path) -> (String, BTreeSet<String>) {
    let mut crates = String::from("#![allow(warnings, reason = \"what does not compile is looked for\")]\n");
    let mut programs = BTreeSet::new();
    for (index, Case { old, new, program, settings, .. }) in cases.iter().enumerate() {
        let _ = writeln!(crates, "pub mod case_{index} {{");
        for (number, (state, text)) in [("old", old), ("new", new)].into_iter().enumerate() {
            let settings = settings.map(|settings| settings[number]);
            let at = format!("case_{index}::{state}");
            let _ = writeln!(crates, "pub mod {state} {{\n{}}}", write_document(text, settings, &at, folder));
            let others = ["model", "client"].map(|module| (format!("shop_{module}"), format!("crate::{at}::{module}")));
            let program = format!("pub async fn run(shop: &shop_client::Shop) {{\n{program}\n}}\n");
            let name = format!("src/{}_{state}.rs", at.replace("::", "_"));
            std::fs::write(folder.join(&name), modules::as_module(&program, "crate", &others)).unwrap();
            programs.insert(name);
        }
        crates.push_str("}\n");
    }
    (crates, programs)
}

/// The programs that do not compile.
fn failing(crates: &str, programs: &BTreeSet<String>, folder: &Path) -> BTreeSet<String> {
    let mut failed = BTreeSet::new();
    loop {
        let mut root = crates.to_owned();
        for (index, name) in programs.difference(&failed).enumerate() {
            let _ = writeln!(root, "#[path = {:?}] mod program_{index};", folder.join(name));
        }
        std::fs::write(folder.join("src/lib.rs"), root).unwrap();
        let (files, told) = errors(folder);
        let own: BTreeSet<String> =
            programs.iter().filter(|name| files.iter().any(|file| file.ends_with(*name))).cloned().collect();
        assert!(files.is_empty() || !own.is_empty(), "{told}");
        if files.is_empty() {
            return failed;
        }
        failed.extend(own);
    }
}

#[test]
fn programs_compile_unless_a_change_says_that_they_do_not() {
    let folder = prepared("diff-callers");
    let cases = cases::all();
    let (crates, programs) = write_all(&cases, &folder);
    let failed = failing(&crates, &programs, &folder);
    let mut wrong = String::new();
    for (index, Case { old, new, program, rule, settings }) in cases.iter().enumerate() {
        let fails = |state: &str| failed.contains(&format!("src/case_{index}_{state}_{state}.rs"));
        if fails("old") {
            let _ = writeln!(wrong, "{program}\n{old}\n  the program fails before the change\n");
            continue;
        }
        let states = [old, new].into_iter().enumerate().map(|(number, text)| match settings {
            Some(settings) => super::described(NAMES, settings[number], text),
            None => super::state(text),
        });
        let states: Vec<State> = states.collect();
        let diff = compare(&states[0], &states[1]);
        let breaking = diff.changes.iter().filter(|change| change.breaks.contains(&Break::Compile));
        let rules: BTreeSet<&str> = breaking.map(|change| change.rule.id()).collect();
        // Just the change that stops the program says that programs stop to compile.
        if fails("new") != rule.is_some() || !rule.iter().copied().eq(rules.iter().copied()) {
            let _ = writeln!(
                wrong,
                "{program}\n{old}\n{new}\n  {:?}, of which {rules:?} break, and the program fails: {}\n",
                told(&diff),
                fails("new")
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
