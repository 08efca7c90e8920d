//! Tells what became of a node of a document.

use std::path::{Path, PathBuf};

use openapi_compiler::explain::explained;

use crate::compile::report_findings;
use crate::repair::project;
use crate::report::Report;
use crate::workspace::Workspace;

/// Explains a node of a document, or of a folder in `specs/`.
///
/// # Errors
///
/// There is no such node.
pub fn explain(
    workspace: &Workspace,
    document: &Path,
    pointer: &str,
    overlays: &[PathBuf],
    within: Option<&Path>,
) -> Result<Report, String> {
    let api = workspace.specs().join(document);
    let document = if !document.exists() && api.is_dir() { &api } else { document };
    let mut report = Report::default();
    match project(document, None, overlays, within).and_then(explained) {
        Ok(explained) => explained.explain(pointer)?.lines().for_each(|line| report.line(line)),
        Err(findings) => {
            report_findings(&document.display().to_string(), &findings, false, &mut report);
            report.finding("there is no document to ask about");
        }
    }
    Ok(report)
}
