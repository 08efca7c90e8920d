//! Generates the crates of a document, and says what came out of it.

use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use clap::Args;
use openapi_compiler::api::Api;
use openapi_compiler::{
    Diagnostic, DocumentOptions, Findings, Project, Runtime, Severity, Valid, compile, understand, valid,
};
use serde::{Deserialize, Serialize};

use super::build::write_crate;
use crate::workspace::Workspace;

/// The longest that a document may take.
const LIMIT: Duration = Duration::from_secs(600);

/// Generates the crates of one document.
#[derive(Args, Clone, Debug)]
pub struct GenerateStep {
    /// The document.
    pub file: PathBuf,
    /// What the crates are called after.
    pub name: String,
    /// Where they are written.
    pub folder: PathBuf,
}

/// What came out of a document.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Generated {
    /// Operations in the document.
    pub documented: usize,
    /// Operations in the client crate.
    pub operations: usize,
    pub repairs: usize,
    pub degraded: usize,
    /// Schemas in the repaired document.
    pub schemas: usize,
    pub types: usize,
    /// Lines of Rust.
    pub lines: usize,
    /// The names of the crates.
    pub crates: Vec<String>,
    /// Why nothing was generated.
    pub errors: Vec<String>,
    /// What could not be expressed.
    pub degradations: Vec<String>,
}

/// How a document is read: its crates are anywhere, and link against this repository's runtime.
pub(super) fn options(workspace: &Workspace, name: &str) -> DocumentOptions {
    let [folder, mock] = ["generator/runtime", "generator/mock"]
        .map(|folder| workspace.root().join(folder).display().to_string().replace('\\', "/"));
    let runtime = Runtime::Path { folder, mock, version: None };
    DocumentOptions { name: Some(name.to_owned()), runtime: Some(runtime), ..DocumentOptions::default() }
}

/// What the compiler prints the crates of a document from.
pub(super) fn understood(workspace: &Workspace, file: &Path, name: &str) -> Result<(Valid, Api), String> {
    let first = |findings: Vec<Diagnostic>| findings.first().map_or_else(String::new, ToString::to_string);
    let project = Project::of_document(file, &options(workspace, name)).map_err(first)?;
    let mut findings = Findings::default();
    let Some(valid) = valid(&project, &mut findings) else { return Err(first(findings.into_sorted())) };
    let api = understand(&valid, &project, &mut findings);
    Ok((valid, api))
}

/// Runs the step. Its result is for the process that started this one.
///
/// # Errors
///
/// The crates cannot be written.
pub(crate) fn generate_document(workspace: &Workspace, step: &GenerateStep) -> Result<Generated, String> {
    // A document that the compiler does not get done with must not keep the others from being measured.
    thread::spawn(|| {
        thread::sleep(LIMIT);
        eprintln!("the document takes longer than {} s", LIMIT.as_secs());
        std::process::exit(1);
    });
    let project = Project::of_document(&step.file, &options(workspace, &step.name));
    let generated = match project.and_then(compile) {
        Ok(generated) => generated,
        Err(findings) => return Ok(Generated { errors: texts(&findings, Severity::Error), ..Generated::default() }),
    };
    for files in &generated.crates {
        write_crate(&step.folder, files)?;
    }
    let counts = generated.counts;
    Ok(Generated {
        documented: counts.documented,
        operations: counts.operations,
        repairs: counts.repairs,
        degraded: counts.degradations,
        schemas: counts.schemas,
        types: counts.types,
        lines: generated.lines(),
        crates: generated.crates.iter().map(|files| files.name.clone()).collect(),
        errors: Vec::new(),
        degradations: texts(&generated.diagnostics, Severity::Degradation),
    })
}

fn texts(findings: &[Diagnostic], severity: Severity) -> Vec<String> {
    findings.iter().filter(|finding| finding.severity == severity).map(ToString::to_string).collect()
}
