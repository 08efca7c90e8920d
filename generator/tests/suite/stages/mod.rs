//! What the tests of stages have in common: documents out of text, findings as text.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::fs;
use std::path::Path;

use openapi_compiler::api::Api;
use openapi_compiler::stages::ir::lowered;
use openapi_compiler::stages::load::{Input, bundle};
use openapi_compiler::stages::settings::{Entries, Lines, without_file};
use openapi_compiler::stages::{lower, lower_31, passes, repair};
use openapi_compiler::{Document, Findings, Generated, compile_document};
use tempfile::TempDir;

pub mod ir_text;

/// A folder with files, which is gone after the test.
pub struct Folder(TempDir);

impl Folder {
    pub fn new(files: &[(&str, &str)]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap_or_else(|error| panic!("{error}")));
        for (name, text) in files {
            let file = folder.path().join(name);
            fs::create_dir_all(file.parent().unwrap_or(folder.path())).unwrap_or_else(|error| panic!("{error}"));
            fs::write(file, text).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
        folder
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Bundles some of the files, and what they refer to.
    pub fn bundle(&self, entries: &[&str], findings: &mut Findings) -> Option<Document> {
        let entries: Vec<String> = entries.iter().map(|entry| (*entry).to_owned()).collect();
        let input = Input {
            folder: self.path(),
            label: "",
            entries: &entries,
            others: &[],
            is_curated: false,
            maps: &Default::default(),
            read: None,
        };
        bundle(&input, findings)
    }
}

/// Compiles a document of text without settings. The crates are called like the file.
pub fn compiled(file: &str, text: &str) -> Generated {
    let folder = Folder::new(&[(file, text)]);
    let (name, _) = file.split_once('.').unwrap_or((file, ""));
    compile_document(&folder.path().join(file), name).unwrap_or_else(|findings| {
        let findings: Vec<String> = findings.iter().map(ToString::to_string).collect();
        panic!("{}", findings.join("\n"))
    })
}

/// A document that has the given paths and components.
pub fn document(version: &str, rest: &str) -> Document {
    let text = format!("openapi: {version}\ninfo: {{title: Library, version: '1'}}\n{rest}");
    let mut findings = Findings::default();
    let document = Folder::new(&[("library.yaml", &text)]).bundle(&["library.yaml"], &mut findings);
    document.unwrap_or_else(|| panic!("{}", texts(findings).join("\n")))
}

/// Everything that was found, without what to do.
pub fn texts(findings: Findings) -> Vec<String> {
    let line = |text: String| text.lines().next().unwrap_or_default().to_owned();
    findings.into_sorted().iter().map(|finding| line(finding.to_string())).collect()
}

/// The API that a document means, before its passes, and what was found.
pub fn lowered(rest: &str, findings: &mut Findings) -> (lowered::Api, Document) {
    // Who may call is what few of them are about, and is said where nothing else is.
    let open = if rest.contains("security") { "" } else { "security: []\n" };
    let mut document = document("3.0.3", &format!("{rest}{open}"));
    let mut later = lower_31::lower_31(&mut document, findings);
    repair::repair(&mut document, findings);
    let typed = repair::parse(&mut document, findings).unwrap_or_else(|| panic!("the document is not typed"));
    later.operations = repair::others(&mut document, findings);
    later.settle_marks(&document);
    let (settings, lines) = (without_file("library"), Lines::default());
    let mut entries = Entries::new(&settings, &lines);
    let api = lower::lower(&typed, &typed.paths.paths, &later, &document.sources, &mut entries, findings);
    (api, document)
}

/// The API that a document means, and what was found.
pub fn api(rest: &str) -> (Api, Vec<String>) {
    api_with(rest, |_| {})
}

/// The same after a change of what was lowered.
pub fn api_with(rest: &str, change: impl FnOnce(&mut lowered::Api)) -> (Api, Vec<String>) {
    let mut findings = Findings::default();
    let (mut lowered, document) = lowered(rest, &mut findings);
    change(&mut lowered);
    let (settings, lines) = (without_file("library"), Lines::default());
    let mut entries = Entries::new(&settings, &lines);
    let api = passes::run(lowered, (None, &document.sources), &mut entries, &mut findings);
    (api, texts(findings))
}

/// `paths` with an operation that answers with a schema.
pub fn answering(schema: &str) -> String {
    format!(
        "paths:\n  /books:\n    get:\n      operationId: getBook\n      tags: [books]\n      responses:\n        '200':\n          \
         description: It.\n          content:\n            application/json:\n              schema: {schema}\n"
    )
}
