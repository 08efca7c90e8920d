//! Changes a public name on purpose.

use std::path::{Path, PathBuf};

use openapi_compiler::output::install_lock;

use openapi_compiler::{Diagnostic, DocumentOptions, OldName, Renamed, rename};

use crate::report::Report;
use crate::source::{self, ReadingArguments};
use crate::workspace::Workspace;

/// Changes a public name in names.lock; the old one stays as a deprecated alias for one minor version
#[derive(clap::Args, Clone, Debug)]
pub struct Arguments {
    /// The name: `fleet::Output` for a type, `fleet::outputs::` for a module of types, `fleet().outputs().list()` for an operation,
    /// `fleet().outputs()` for a group, `builder().api_key()` for a credential, and what is in types and operations by one step more,
    /// `fleet::OutputType::Kafka`.
    old: String,
    /// The new name, in full or only its last step.
    new: String,
    /// A document, a folder with an api.toml, or the name of a folder in specs/; the one in specs/ that has the name if omitted.
    source: Option<PathBuf>,
    /// The folder with the crates of a document.
    #[arg(short, long, value_name = "DIR", requires = "source")]
    out: Option<PathBuf>,
    /// The name that the crates of a document begin with; derived from the document if omitted.
    #[arg(long, requires = "out")]
    name: Option<String>,
    #[command(flatten)]
    reading: ReadingArguments,
}

impl Arguments {
    fn rename(&self, source: &Path) -> Result<Renamed, Vec<Diagnostic>> {
        let options = DocumentOptions {
            name: self.name.clone(),
            overlays: self.reading.overlays.clone(),
            within: self.reading.within.clone(),
            maps: self.reading.maps.clone(),
            document_url: self.reading.document_url.clone(),
            lock_folder: self.out.clone(),
            ..DocumentOptions::default()
        };
        source::project(source, &options).and_then(|project| rename(project, &self.old, &self.new))
    }

    pub(super) fn run(self, workspace: &Workspace) -> Result<Report, String> {
        let sources = match &self.source {
            Some(source) => {
                let source = source::find(workspace, source)?;
                if !source.is_dir() && self.out.is_none() {
                    return Err("use `--out DIR` to name the folder of the crates".to_owned());
                }
                vec![source]
            }
            None => workspace.apis()?.iter().map(|api| workspace.specs().join(api)).collect(),
        };
        let mut report = Report::default();
        let mut refused = Vec::new();
        for source in sources {
            match self.rename(&source) {
                Ok(renamed) => {
                    let path = renamed.lock.path.as_deref().unwrap_or(&source);
                    let path = path.strip_prefix(workspace.root()).unwrap_or(path);
                    if let Err(finding) = install_lock(&renamed.lock) {
                        report.failure(finding);
                        return Ok(report);
                    }
                    report.line(format!("{}: `{}` is `{}`", path.display(), renamed.old, renamed.new));
                    report.line(match renamed.old_name {
                        OldName::Stays => "the old name stays, deprecated, for one minor version; run `generate`",
                        OldName::Unwritten => "no caller writes the name of an argument; run `generate`",
                        OldName::Gone => {
                            "Rust lets nothing have the old name as well: callers have to change it; run `generate`"
                        }
                    });
                    return Ok(report);
                }
                Err(findings) => refused.push((source, findings)),
            }
        }
        for (source, findings) in refused {
            report.diagnostics(&source::label(&source), &findings, false);
        }
        report.finding(format!("`{}` was not renamed", self.old));
        Ok(report)
    }
}
