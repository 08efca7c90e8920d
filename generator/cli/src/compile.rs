//! Runs the compiler over APIs, and says what it found.

use std::path::Path;

use openapi_compiler::output::CrateFiles;
use openapi_compiler::{Counts, Diagnostic, Generated, Project, Severity};

use crate::report::{Report, counted};
use crate::workspace::{self, Workspace};

/// What became of one API.
#[derive(Clone, Debug)]
pub struct Compiled {
    pub api: String,
    /// The crates, or all findings where there is an error among them.
    pub result: Result<Generated, Vec<Diagnostic>>,
}

/// Compiles some APIs.
pub fn compile(workspace: &Workspace, apis: &[String]) -> Vec<Compiled> {
    let specs = workspace.specs();
    apis.iter().map(|api| Compiled { api: api.clone(), result: compile_one(&specs, api) }).collect()
}

/// Compiles an API. Its files name the folder from the root of the workspace.
fn compile_one(specs: &Path, api: &str) -> Result<Generated, Vec<Diagnostic>> {
    let mut project = Project::of_folder(&specs.join(api))?;
    project.settings.source = format!("specs/{api}");
    project.options.runtime = workspace::runtime();
    openapi_compiler::compile(project)
}

/// The crates of all APIs that compiled.
pub fn crates(compiled: &[Compiled]) -> Vec<CrateFiles> {
    let generated = compiled.iter().filter_map(|compiled| compiled.result.as_ref().ok());
    generated.flat_map(|generated| generated.crates.iter().cloned()).collect()
}

/// How the findings of the compiler are reported.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reporting {
    /// Whether a degradation makes the command fail.
    pub strict: bool,
    /// Whether decisions that lose nothing are also listed.
    pub notes: bool,
}

/// Reports the findings of every API by how much they weigh, and what came out of it.
pub fn report(compiled: &[Compiled], reporting: Reporting) -> Report {
    let mut report = Report::default();
    let mut total = Counts::default();
    for Compiled { api, result } in compiled {
        match result {
            Ok(generated) => {
                report.diagnostics(api, &generated.diagnostics, reporting.notes);
                report.line(format!("{api}: {}", counts_text(&generated.counts)));
                add(&mut total, &generated.counts);
            }
            Err(findings) => {
                report.diagnostics(api, findings, reporting.notes);
                let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
                report.finding(match errors {
                    0 => format!("{api}: nothing is generated, and the compiler does not say why"),
                    errors => format!("{api}: nothing is generated because of {}", counted(errors, "error")),
                });
            }
        }
    }
    if compiled.len() > 1 {
        report.line(format!("total: {}", counts_text(&total)));
    }
    if reporting.strict && total.degradations > 0 {
        let verb = if total.degradations == 1 { "is" } else { "are" };
        report.finding(format!("{} {verb} not accepted with --strict", counted(total.degradations, "degradation")));
    }
    report
}

/// `18 operations, 120 types, 0 repairs, 0 degradations`.
fn counts_text(counts: &Counts) -> String {
    let operations = match (counts.documented, counts.operations) {
        (documented, operations) if documented > operations => {
            format!("{operations} of {}", counted(documented, "operation"))
        }
        (_, operations) => counted(operations, "operation"),
    };
    let types = counted(counts.types, "type");
    let (repairs, degradations) = (counted(counts.repairs, "repair"), counted(counts.degradations, "degradation"));
    format!("{operations}, {types}, {repairs}, {degradations}")
}

fn add(total: &mut Counts, counts: &Counts) {
    total.documented += counts.documented;
    total.operations += counts.operations;
    total.types += counts.types;
    total.repairs += counts.repairs;
    total.degradations += counts.degradations;
    total.schemas += counts.schemas;
}
