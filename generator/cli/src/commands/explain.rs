//! Shows the Rust type or call for a node of a document.

use std::path::PathBuf;

use openapi_compiler::explained;
use openapi_terms::visible;

use crate::report::Report;
use crate::source::{self, NameArguments, ReadingArguments, project_to_read};
use crate::workspace::Workspace;

/// Shows the Rust type or call for a node of a document, and why.
#[derive(clap::Args, Clone, Debug)]
pub struct Arguments {
    /// A document, a folder with an api.toml, or the name of a folder in specs/.
    source: PathBuf,
    /// A JSON pointer such as `#/components/schemas/Output`, or a file and a pointer such as `fleet.yaml#/paths`.
    pointer: String,
    #[command(flatten)]
    named: NameArguments,
    #[command(flatten)]
    reading: ReadingArguments,
}

impl Arguments {
    pub(super) fn run(self, workspace: &Workspace) -> Result<Report, String> {
        let source = source::find(workspace, &self.source)?;
        let mut report = Report::default();
        let folders = source::folders_of_crates(workspace, &source, self.named.crates.as_deref());
        let project = project_to_read(&source, self.named.name.as_deref(), &self.reading);
        match project.and_then(|project| source::with_names(project, &folders)).and_then(explained) {
            Ok(explained) => return explained.explain(&self.pointer).map(|text| Report::of_output(visible(&text))),
            Err(findings) => {
                report.diagnostics(&source::label(&source), &findings, false);
                report.finding("nothing to explain");
            }
        }
        Ok(report)
    }
}
