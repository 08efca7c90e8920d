//! Writes `generated/` from `specs/`.

use openapi_compiler::output::{install, unclaimed};

use crate::compile::{Compiled, Reporting, crates, report as report_compiled};
use crate::report::Report;
use crate::workspace::Workspace;

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
        Ok(installed) => report.installed(&installed),
        Err(finding) => report.finding(finding),
    }
    if all {
        match unclaimed(&crates, &folder) {
            Ok(names) => {
                for name in names {
                    report.line(format!("generated/{name} belongs to no API; delete it if it is not wanted any more"));
                }
            }
            Err(finding) => report.finding(finding),
        }
    }
    report
}
