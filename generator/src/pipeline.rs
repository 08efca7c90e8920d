//! One line per stage, in order.

use std::path::Path;

use crate::diagnostic::{Diagnostic, Findings, Severity};
use crate::document::{Document, Kind, walk};
use crate::ir::Api;
use crate::load::{self, Input};
use crate::output::CrateFiles;
use crate::settings::{self, Settings};
use crate::{emit, lower, lower_31, overlay, passes, repair};

/// What a run over one API gives.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The model crate, then the client crate.
    pub crates: Vec<CrateFiles>,
    /// Repairs, degradations and notes, most severe first, then by place.
    pub diagnostics: Vec<Diagnostic>,
    pub counts: Counts,
}

/// How much came out of the documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Operations in the documents.
    pub documented: usize,
    /// Operations in the client crate.
    pub operations: usize,
    /// Structs, enums and unions in the model crate.
    pub types: usize,
    pub repairs: usize,
    pub degradations: usize,
    /// Schemas in the repaired document. References to them are not counted.
    pub schemas: usize,
}

/// What a run over one API knows before it writes any Rust.
#[derive(Clone, Debug)]
pub struct Analysis {
    /// The repaired document.
    pub document: Document,
    /// What it means, after all passes.
    pub api: Api,
}

/// Compiles the API that a folder describes: its `api.toml` and the documents beside it.
///
/// # Errors
///
/// All findings of the run, at least one of which is an error.
pub fn compile_folder(folder: &Path) -> Result<Generated, Vec<Diagnostic>> {
    let settings = settings::read(folder)?;
    let entries: Vec<String> = settings.families.iter().flat_map(|family| family.documents.clone()).collect();
    let (label, overlays) = (settings.api.clone(), settings.overlays.clone());
    compile(settings, &Input { folder, label: &label, entries: &entries, others: &overlays, is_strict: true })
}

/// Compiles a document that has no `api.toml`. Crates are named after `name`.
///
/// # Errors
///
/// All findings of the run, at least one of which is an error.
pub fn compile_document(file: &Path, name: &str) -> Result<Generated, Vec<Diagnostic>> {
    let settings = settings::named(name)?;
    with_input(file, |input| compile(settings, input))
}

/// Does the same without writing Rust: for tools that ask what became of the nodes of a document.
///
/// # Errors
///
/// All findings of the run, at least one of which is an error.
pub fn analyse_document(file: &Path, name: &str) -> Result<Analysis, Vec<Diagnostic>> {
    let settings = settings::named(name)?;
    with_input(file, |input| {
        let mut findings = Findings::default();
        match analyse(settings, input, &mut findings) {
            Some((analysis, _)) if !findings.has_errors() => Ok(analysis),
            _ => Err(findings.into_sorted()),
        }
    })
}

/// Calls `work` with a document that has no `api.toml`.
fn with_input<T>(file: &Path, work: impl FnOnce(&Input<'_>) -> T) -> T {
    let folder = file.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let entries: Vec<String> = file.file_name().map(|file| file.to_string_lossy().into_owned()).into_iter().collect();
    work(&Input { folder, label: "", entries: &entries, others: &[], is_strict: false })
}

fn compile(settings: Settings, input: &Input<'_>) -> Result<Generated, Vec<Diagnostic>> {
    let mut findings = Findings::default();
    let output = analyse(settings, input, &mut findings)
        .map(|(analysis, counts)| (emit_crates(&analysis.api, &mut findings), counts));
    let has_errors = findings.has_errors();
    let diagnostics = findings.into_sorted();
    match output {
        Some((crates, counts)) if !has_errors => {
            let count = |severity| diagnostics.iter().filter(|finding| finding.severity == severity).count();
            let (repairs, degradations) = (count(Severity::Repair), count(Severity::Degradation));
            Ok(Generated { crates, diagnostics, counts: Counts { repairs, degradations, ..counts } })
        }
        _ => Err(diagnostics),
    }
}

fn analyse(settings: Settings, input: &Input<'_>, findings: &mut Findings) -> Option<(Analysis, Counts)> {
    // Files to one tree with local references.
    let mut document = load::bundle(input, findings)?;
    // Corrections to documents of others.
    overlay::overlay(&mut document, input.folder, input.label, &settings.overlays, findings);
    // 3.1 to the forms of 3.0.
    lower_31::lower_31(&mut document, findings);
    // Valid, at last.
    repair::repair(&mut document, findings);
    // Typed.
    let typed = repair::parse(&mut document, findings)?;
    if typed.operations().next().is_none() {
        let (message, help) = ("there is no operation in the documents", "describe one below `paths`");
        findings.add(Severity::Error, document.sources.place("/paths"), message, help.to_owned());
    }
    // What it means.
    let mut api = lower::lower(&typed, &document.sources, settings, findings);
    // What is printed.
    passes::run(&mut api, &document.sources, findings);
    // What `api.toml` says of things that are not there.
    api.settings.unused().into_iter().for_each(|diagnostic| findings.push(diagnostic));
    if findings.has_errors() {
        return None;
    }
    let counts = counts(&typed, &document, &api);
    Some((Analysis { document, api }, counts))
}

/// Rust.
fn emit_crates(api: &Api, findings: &mut Findings) -> Vec<CrateFiles> {
    let mut files = Vec::new();
    for emitted in [emit::model::emit(api), emit::client::emit(api)] {
        match emitted {
            Ok(emitted) => files.push(emitted),
            Err(diagnostic) => findings.push(diagnostic),
        }
    }
    files
}

fn counts(typed: &openapiv3::OpenAPI, document: &Document, api: &Api) -> Counts {
    let documented = typed.operations().count();
    let types = api.types.iter().filter(|ty| ty.shape.is_item()).count();
    let mut schemas = 0;
    walk(&document.root, Kind::Document, "", &mut |node, kind, _| {
        schemas += usize::from(kind == Kind::Schema && node.get("$ref").is_none());
    });
    Counts { documented, operations: api.operations.len(), types, schemas, ..Counts::default() }
}
