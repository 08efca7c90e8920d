//! How a node of a document was translated, and why.
//!
//! A reader of a generated crate finds a type that is missing, merged or raw JSON, and wants to know which line of the
//! document is the reason. The answers come from what the stages keep: origins, names and findings.

mod describe;
mod node;

use std::fmt::Write as _;

use crate::diagnostic::{Diagnostic, Findings};
use crate::document::Document;
use crate::ir::Api;
use crate::pipeline;
use crate::project::Project;

pub use node::Target;

/// A project after all stages.
#[derive(Clone, Debug)]
pub struct Explained {
    /// The valid document.
    document: Document,
    /// What is printed.
    api: Api,
    /// All findings.
    diagnostics: Vec<Diagnostic>,
}

/// Runs the stages over a project, so that its nodes can be explained.
///
/// # Errors
///
/// All findings, where there is nothing to explain.
pub fn explained(project: Project) -> Result<Explained, Vec<Diagnostic>> {
    let mut findings = Findings::default();
    let Some(valid) = pipeline::valid(&project, &mut findings) else { return Err(findings.into_sorted()) };
    let api = pipeline::understand(&valid, &project, &mut findings);
    Ok(Explained { document: valid.document, api, diagnostics: findings.into_sorted() })
}

impl Explained {
    /// Explains a node: `#/components/schemas/Output`, or `fleet.yaml#/...` where there are several documents.
    ///
    /// # Errors
    ///
    /// There is no such node; the text names the longest part of the pointer that exists, and the keys there.
    pub fn explain(&self, text: &str) -> Result<String, String> {
        let target = Target::find(&self.document, text)?;
        let place = self.document.sources.place_in(target.file, &target.pointer);
        let mut told = format!("{place}\n");
        told.push_str(&self.describe(&target));
        self.tell_findings(&target, &place.file, &mut told);
        Ok(told)
    }

    fn tell_findings(&self, target: &Target, file: &str, told: &mut String) {
        let is_below = |pointer: &str| {
            pointer.strip_prefix(&target.pointer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let found: Vec<&Diagnostic> = self
            .diagnostics
            .iter()
            .filter(|finding| finding.place.file == file && is_below(&finding.place.pointer))
            .collect();
        let _ = match found.len() {
            0 => writeln!(told, "findings: none at or below the node"),
            count => writeln!(told, "findings at or below the node: {count}"),
        };
        for finding in found {
            for line in finding.to_string().lines() {
                let _ = writeln!(told, "    {line}");
            }
        }
    }
}
