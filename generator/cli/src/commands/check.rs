//! Says whether the checkout is what its documents give, and names all that is not.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use openapi_compiler::output::{Change, CrateFiles, Drift, FORMAT_FILE, compare, lock_differs, read_crates, unclaimed};
use openapi_compiler::surface;

use super::generate::document::{Request, Sourced, sourced};
use super::generate::{Choice, CrateArguments};
use crate::compile::{Compiled, Reporting, compile, crates, report as report_compiled};
use crate::report::{Report, counted};
use crate::surroundings;
use crate::workspace::{API_FILE, Workspace};

/// Checks whether crates are up to date with their documents, and shows what differs; writes nothing.
#[derive(clap::Args, Clone, Debug)]
pub struct Arguments {
    #[command(flatten)]
    crates: CrateArguments,
}

impl Arguments {
    pub(super) fn run(self, workspace: &Workspace) -> Result<Report, String> {
        let strict = self.crates.strict;
        match self.crates.choose(workspace)? {
            Choice::Source(request) => check_source(workspace, &request),
            Choice::Apis(apis, true) => Ok(check(workspace, &compile(workspace, &apis), strict)),
            Choice::Apis(apis, false) => Ok(check_some(workspace, &compile(workspace, &apis), strict)),
        }
    }
}

/// A text diff of a file with more lines than this is not worth reading in a terminal.
const SMALL_DIFF: usize = 40;

/// How many lines of a surface diff are shown: a new group as a whole is read in the file.
const SURFACE_LINES: usize = 80;

/// Checks a checkout against the crates that its documents give. Nothing is written.
pub fn check(workspace: &Workspace, compiled: &[Compiled], strict: bool) -> Report {
    let mut report = report_compiled(compiled, Reporting { strict, notes: false });
    let crates = crates(compiled);
    check_drift(&Place::of(workspace), &crates, &mut report);
    check_locks(workspace.root(), compiled, &mut report);
    // Without all crates nobody can say what belongs to none.
    if compiled.iter().all(|compiled| compiled.result.is_ok()) {
        check_leftovers(workspace, &crates, &mut report);
    }
    check_specs(workspace, &mut report);
    check_remains(workspace, &mut report);
    conclude(&mut report, "generated/ is what specs/ gives");
    report
}

/// Checks the crates of some APIs, and nothing else.
fn check_some(workspace: &Workspace, compiled: &[Compiled], strict: bool) -> Report {
    let mut report = report_compiled(compiled, Reporting { strict, notes: false });
    check_drift(&Place::of(workspace), &crates(compiled), &mut report);
    check_locks(workspace.root(), compiled, &mut report);
    conclude(&mut report, "the crates are what the documents give");
    report
}

/// Checks the crates of a document, wherever they are.
fn check_source(workspace: &Workspace, request: &Request) -> Result<Report, String> {
    let out = surroundings::real(&request.out)?;
    let Sourced { project, embedded, .. } = sourced(workspace, request, &out)?;
    let (api, result) = match project {
        Ok(project) => (project.settings.api.clone(), openapi_compiler::compile(project)),
        Err(findings) => (request.source.display().to_string(), Err(findings)),
    };
    let compiled = [Compiled { api, result }];
    let mut report = report_compiled(&compiled, Reporting { strict: request.strict, notes: false });
    let place = Place { label: format!("{}/", request.out.display()), folder: out, is_generated_only: false };
    check_drift(&place, &[crates(&compiled), embedded].concat(), &mut report);
    check_locks(workspace.root(), &compiled, &mut report);
    conclude(&mut report, "the crates are what the document gives");
    Ok(report)
}

/// The folder that crates are in, and what comes before their names in a report.
struct Place {
    folder: PathBuf,
    label: String,
    /// Whether nothing else belongs there.
    is_generated_only: bool,
}

impl Place {
    fn of(workspace: &Workspace) -> Self {
        Self { folder: workspace.generated(), label: "generated/".to_owned(), is_generated_only: true }
    }
}

/// Whether a file is one that a user may have next to generated ones. Each crate brings the file for `cargo fmt` there.
fn is_users(drift: &Drift) -> bool {
    drift.change == Change::Foreign || drift.path.ends_with(FORMAT_FILE)
}

/// Whether a file is about a crate for those who get it from a registry, such as its licence. People write these.
fn is_about(drift: &Drift) -> bool {
    let Some((_, name)) = drift.path.split_once('/') else { return false };
    let is_one = ["CHANGELOG", "LICENSE", "NOTICE", "README"].iter().any(|one| name.starts_with(one));
    drift.change == Change::Foreign && is_one && !name.contains('/')
}

fn conclude(report: &mut Report, good: &str) {
    match report.findings {
        0 => report.line(format!("check passed: {good}")),
        findings => report.line(format!("check failed: {}", counted(findings, "finding"))),
    }
}

fn check_drift(place: &Place, crates: &[CrateFiles], report: &mut Report) {
    let mut drifts = match compare(crates, &place.folder) {
        Ok(drifts) => drifts,
        Err(finding) => return report.failure(finding),
    };
    drifts.retain(|drift| !is_about(drift) && (place.is_generated_only || !is_users(drift)));
    if drifts.is_empty() {
        return;
    }
    let label = &place.label;
    // Of a crate that was never written there is one thing to say.
    let (there, missing): (Vec<&CrateFiles>, Vec<&CrateFiles>) =
        crates.iter().partition(|files| place.folder.join(&files.name).exists());
    for files in &missing {
        report.finding(format!("{label}{} is missing", files.name));
    }
    drifts.retain(|drift| !missing.iter().any(|files| drift.crate_name() == Some(files.name.as_str())));
    for drift in &drifts {
        report.finding(format!("{label}{drift}"));
    }
    if !there.is_empty() {
        report_surfaces(place, &there.into_iter().cloned().collect::<Vec<_>>(), report);
        report_texts(place, &drifts, report);
    }
    report.line("run `generate`, and review what changes");
}

/// What the drift means for callers.
fn report_surfaces(place: &Place, crates: &[CrateFiles], report: &mut Report) {
    let installed = match read_crates(&place.folder) {
        Ok(installed) => installed,
        Err(finding) => return report.failure(finding),
    };
    let expected = |files: &CrateFiles| crates.iter().any(|other| other.name == files.name);
    let installed: Vec<CrateFiles> = installed.into_iter().filter(expected).collect();
    let (before, after) = (surface::read(&installed), surface::read(crates));
    let label = &place.label;
    for unreadable in before.unreadable.iter().chain(&after.unreadable) {
        report.line(format!("{label}{}: {}", unreadable.place, unreadable.message));
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
fn report_texts(place: &Place, drifts: &[Drift], report: &mut Report) {
    let label = &place.label;
    for drift in drifts {
        let diff = drift.diff();
        let lines = diff.lines().count();
        if lines == 0 {
            continue;
        }
        if lines <= SMALL_DIFF {
            report.line(format!("{label}{}:", drift.path));
            report.details(&diff);
        } else {
            report.line(format!("{label}{}: {lines} lines of difference, not shown", drift.path));
        }
    }
}

/// Checks the names that are recorded.
fn check_locks(root: &Path, compiled: &[Compiled], report: &mut Report) {
    for generated in compiled.iter().filter_map(|compiled| compiled.result.as_ref().ok()) {
        match (lock_differs(&generated.lock), &generated.lock.path) {
            (Ok(true), Some(path)) => {
                let path = path.strip_prefix(root).unwrap_or(path).display();
                report.finding(format!("{path} does not have the names of the crates"));
                report.line("run `generate`, and review the names that change");
            }
            (Ok(_), _) => {}
            (Err(finding), _) => report.failure(finding),
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
