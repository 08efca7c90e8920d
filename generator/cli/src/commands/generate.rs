//! Writes crates: those of a workspace into `generated/`, those of any document into a folder.

pub mod document;
mod last_run;

use std::path::PathBuf;

use openapi_compiler::output::{install, install_lock, unclaimed};

use crate::compile::{Compiled, Reporting, compile, crates, report as report_compiled};
use crate::report::Report;
use crate::source::{self, ReadingArguments};
use crate::workspace::Workspace;

/// Writes the crates of a document, of a folder with an api.toml, or of all folders in specs/.
#[derive(clap::Args, Clone, Debug)]
pub struct Arguments {
    #[command(flatten)]
    crates: CrateArguments,
    /// Prints the report as JSON.
    #[arg(long, requires = "out")]
    json: bool,
}

/// Which crates a command is about.
#[derive(clap::Args, Clone, Debug)]
pub struct CrateArguments {
    /// A document, a folder with an api.toml, or the name of a folder in specs/; all folders in specs/ if omitted.
    pub source: Option<PathBuf>,
    /// The folder to put the crates' folders in; for folders in specs/, generated/ if omitted.
    #[arg(short, long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The name that the crates of a document begin with; derived from the document if omitted.
    #[arg(long, requires = "out")]
    pub name: Option<String>,
    /// The openapi-runtime that the crates depend on: its folder, a version, or a commit as git=URL,rev=REV.
    #[arg(long, value_name = "PATH|VERSION|GIT", requires = "out")]
    pub runtime: Option<String>,
    /// Fails if a part of a document can only become raw JSON.
    #[arg(long)]
    pub strict: bool,
    /// Writes crates even if most operations of the document lost their types.
    #[arg(long, requires = "out", conflicts_with = "strict")]
    pub lenient: bool,
    #[command(flatten)]
    pub reading: ReadingArguments,
}

/// What the arguments choose.
pub(super) enum Choice {
    /// APIs of the workspace, and whether these are all that it has.
    Apis(Vec<String>, bool),
    /// A document or folder, whose crates are anywhere.
    Source(document::Request),
}

impl CrateArguments {
    /// Finds out what is meant.
    ///
    /// # Errors
    ///
    /// The source does not exist, or nothing says where its crates are.
    pub(super) fn choose(self, workspace: &Workspace) -> Result<Choice, String> {
        let Self { source, out, name, runtime, strict, lenient, reading } = self;
        let Some(source) = source else {
            return match (out, reading.is_given()) {
                (None, false) => Ok(Choice::Apis(workspace.apis()?, true)),
                _ => Err("name the document or folder that the options are about".to_owned()),
            };
        };
        let source = source::find(workspace, &source)?;
        match (out, workspace.api_of(&source)) {
            (Some(out), _) => Ok(Choice::Source(document::Request {
                source,
                out,
                name,
                runtime,
                strict,
                lenient,
                reading,
                json: false,
            })),
            (None, Some(_)) if reading.is_given() => {
                Err("--overlay, --within and --map go with --out; api.toml lists the overlays of an API".to_owned())
            }
            (None, Some(api)) => Ok(Choice::Apis(vec![api], false)),
            (None, None) => Err("use `--out DIR` to name the folder of the crates".to_owned()),
        }
    }
}

impl Arguments {
    pub(super) fn run(self, workspace: &Workspace) -> Result<Report, String> {
        let strict = self.crates.strict;
        match self.crates.choose(workspace)? {
            Choice::Source(request) => document::generate(workspace, &document::Request { json: self.json, ..request }),
            Choice::Apis(apis, all) => {
                let report = generate(workspace, &compile(workspace, &apis), all, strict);
                if report.passed() {
                    workspace.refresh_lock_file();
                }
                Ok(report)
            }
        }
    }
}

/// Writes the names of APIs whose crates are in place.
fn install_locks(workspace: &Workspace, compiled: &[Compiled], report: &mut Report) {
    for generated in compiled.iter().filter_map(|compiled| compiled.result.as_ref().ok()) {
        match (install_lock(&generated.lock), &generated.lock.path) {
            (Ok(true), Some(path)) => {
                let path = path.strip_prefix(workspace.root()).unwrap_or(path);
                report.line(format!("names: {}", path.display()));
            }
            (Ok(_), _) => {}
            (Err(finding), _) => report.failure(finding),
        }
    }
}

/// Installs the crates of all APIs, or of none if one of them has an error.
///
/// `all` says whether these are all APIs that there are: only then is a crate of none of them a leftover.
pub fn generate(workspace: &Workspace, compiled: &[Compiled], all: bool, strict: bool) -> Report {
    let mut report = report_compiled(compiled, Reporting { strict, notes: true });
    if !report.passed() {
        report.line("nothing was written");
        return report;
    }
    let (crates, folder) = (crates(compiled), workspace.generated());
    match install(&crates, &folder) {
        Ok(installed) => {
            report.installed(&installed);
            install_locks(workspace, compiled, &mut report);
        }
        Err(finding) => report.failure(finding),
    }
    if all {
        match unclaimed(&crates, &folder) {
            Ok(names) => {
                for name in names {
                    report.line(format!("generated/{name} belongs to no API; delete it if it is not wanted any more"));
                }
            }
            Err(finding) => report.failure(finding),
        }
    }
    report
}
