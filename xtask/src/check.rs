//! Says whether the checkout is what its documents give, and names all that is not.

use std::collections::BTreeMap;

use openapi_compiler::output::{CrateFiles, Drift, compare, read_crates, unclaimed};
use openapi_compiler::surface;

use crate::compile::{Compiled, Reporting, crates, report as report_compiled};
use crate::report::{Report, counted};
use crate::workspace::{API_FILE, Workspace};

/// A text diff of a file with more lines than this is not worth reading in a terminal.
const SMALL_DIFF: usize = 40;

/// How many lines of a surface diff are shown: a new group as a whole is read in the file.
const SURFACE_LINES: usize = 80;

/// Checks a checkout against the crates that its documents give. Nothing is written.
pub fn check(workspace: &Workspace, compiled: &[Compiled], strict: bool) -> Report {
    let mut report = report_compiled(compiled, Reporting { strict, notes: false });
    let crates = crates(compiled);
    check_drift(workspace, &crates, &mut report);
    // Without all crates nobody can say what belongs to none.
    if compiled.iter().all(|compiled| compiled.result.is_ok()) {
        check_leftovers(workspace, &crates, &mut report);
    }
    check_specs(workspace, &mut report);
    check_remains(workspace, &mut report);
    match report.findings {
        0 => report.line("check passed: generated/ is what specs/ gives"),
        findings => report.line(format!("check failed: {}", counted(findings, "finding"))),
    }
    report
}

fn check_drift(workspace: &Workspace, crates: &[CrateFiles], report: &mut Report) {
    let drifts = match compare(crates, &workspace.generated()) {
        Ok(drifts) => drifts,
        Err(finding) => return report.finding(finding),
    };
    if drifts.is_empty() {
        return;
    }
    for drift in &drifts {
        report.finding(format!("generated/{drift}"));
    }
    report_surfaces(workspace, crates, report);
    report_texts(&drifts, report);
    report.line("run `cargo xtask generate`, and review what changes");
}

/// What the drift means for callers.
fn report_surfaces(workspace: &Workspace, crates: &[CrateFiles], report: &mut Report) {
    let installed = match read_crates(&workspace.generated()) {
        Ok(installed) => installed,
        Err(finding) => return report.finding(finding),
    };
    let expected = |files: &CrateFiles| crates.iter().any(|other| other.name == files.name);
    let installed: Vec<CrateFiles> = installed.into_iter().filter(expected).collect();
    let (before, after) = (surface::read(&installed), surface::read(crates));
    for unreadable in before.unreadable.iter().chain(&after.unreadable) {
        report.line(format!("generated/{}: {}", unreadable.place, unreadable.message));
    }
    let changes: BTreeMap<String, String> = surface::changes(&before.groups, &after.groups);
    for (group, diff) in &changes {
        report.line(format!("surface of {group}:"));
        report.details_up_to(diff, SURFACE_LINES);
    }
    if changes.is_empty() {
        report.line("no surface differs");
    }
}

/// The diffs of the files that are short enough.
fn report_texts(drifts: &[Drift], report: &mut Report) {
    for drift in drifts {
        let diff = drift.diff();
        let lines = diff.lines().count();
        if lines <= SMALL_DIFF {
            report.line(format!("generated/{}:", drift.path));
            report.details(&diff);
        } else {
            report.line(format!("generated/{}: {lines} lines of difference, not shown", drift.path));
        }
    }
}

fn check_leftovers(workspace: &Workspace, crates: &[CrateFiles], report: &mut Report) {
    let names = unclaimed(crates, &workspace.generated()).map_err(|finding| finding.to_string());
    add_findings(names, report, |name| {
        format!("generated/{name} belongs to no API; delete it, or describe the API in specs/")
    });
}

fn check_specs(workspace: &Workspace, report: &mut Report) {
    add_findings(workspace.undescribed(), report, |name| {
        format!("specs/{name} has no {API_FILE}, nothing is generated from it")
    });
}

fn check_remains(workspace: &Workspace, report: &mut Report) {
    add_findings(workspace.pending_snapshots(), report, |path| format!("{path} is pending: accept or delete it"));
    add_findings(workspace.interrupted(), report, |name| {
        format!("{name} was left by an interrupted run: delete it once generated/ is complete")
    });
}

/// Adds one finding for each name, or one if the names could not be found out.
fn add_findings(names: Result<Vec<String>, String>, report: &mut Report, say: impl Fn(String) -> String) {
    match names {
        Ok(names) => names.into_iter().for_each(|name| report.finding(say(name))),
        Err(error) => report.finding(error),
    }
}
