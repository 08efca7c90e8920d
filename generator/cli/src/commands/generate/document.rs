//! Generates the crates of one document, or of a folder with an `api.toml`, into a folder.

use std::path::{Path, PathBuf};

use openapi_compiler::output::{CrateFiles, Installed, install_into, install_lock, lock_differs};
use openapi_compiler::{
    Diagnostic, DocumentOptions, Generated, LockFile, Project, Severity, compile as run, looked_at,
};
use serde_json::{Value, json};

use super::last_run::{LastRun, Place};
use crate::compile::{Compiled, Reporting, report as report_compiled};
use crate::report::Report;
use crate::source::{self, ReadingArguments};
use crate::surroundings::{self, Around, Libraries};
use crate::workspace::Workspace;

/// What to generate, and where.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// A document, or a folder with an `api.toml`.
    pub source: PathBuf,
    /// The folder in which the crates' folders are made.
    pub out: PathBuf,
    /// What the crates are called after; derived from the document where it is left out.
    pub name: Option<String>,
    pub reading: ReadingArguments,
    /// The folder, version or commit of `openapi-runtime`; this checkout's where it is left out.
    pub runtime: Option<String>,
    /// Whether a degradation makes the command fail.
    pub strict: bool,
    /// Whether crates are written although most operations lost their types.
    pub lenient: bool,
    /// Whether the report is JSON.
    pub json: bool,
}

/// Writes the crates of a document, or nothing if there is an error.
///
/// # Errors
///
/// The arguments cannot be used.
pub fn generate(workspace: &Workspace, request: &Request) -> Result<Report, String> {
    let out = surroundings::real(&request.out)?;
    let libraries = surroundings::libraries(request.runtime.as_deref(), &out, workspace)?;
    let asked = format!("{request:?} {:?}", libraries.runtime);
    let place = Place::of(workspace, &request.source, &out, &asked);
    if let Some((outcome, around)) = place.as_ref().and_then(|place| recalled(place, &out)) {
        return Ok(outcome.report(request, &out, around.as_ref()));
    }
    let (sourced, looked_at) = looked_at(|| {
        let Sourced { project, around, embedded } = sourced_with(libraries, request, &out)?;
        let (api, result) = match project {
            Ok(project) => (project.settings.api.clone(), run(project)),
            Err(findings) => (source::label(&request.source), Err(findings)),
        };
        Ok::<_, String>((Compiled { api, result }, around, embedded))
    });
    let (compiled, around, mut embedded) = sourced?;
    // What is said of names that were moved is said once.
    let is_lasting = compiled.result.as_ref().is_ok_and(|generated| !changes_names(&generated.lock));
    let outcome = write(request, &out, &mut embedded, compiled);
    if let (Some(place), Ok(_), Ok(generated), true) = (place, &outcome.installed, &outcome.compiled.result, is_lasting)
    {
        let run = LastRun::new(&outcome.compiled.api, generated, around.clone());
        place.keep(run, looked_at, generated.crates.iter().chain(&embedded));
    }
    Ok(outcome.report(request, &out, around.as_ref()))
}

/// Whether names were recorded before, and are others now.
fn changes_names(lock: &LockFile) -> bool {
    lock.path.as_ref().is_some_and(|path| path.exists()) && lock_differs(lock).unwrap_or(true)
}

/// The outcome of the last run, where another one would do the same, and the workspace around the crates.
fn recalled(place: &Place, out: &Path) -> Option<(Outcome, Option<Around>)> {
    let (last, crates) = place.recall(out)?;
    let names = last.names();
    let around = last.own_names().find_map(|name| surroundings::around(&out.join(name)));
    if around != last.around {
        return None;
    }
    // It is in its place, as the crates are.
    let lock = LockFile::default();
    let generated = Generated { crates, diagnostics: last.diagnostics, counts: last.counts, lock };
    let compiled = Compiled { api: last.api, result: Ok(generated) };
    let installed = Ok(Installed { written: Vec::new(), untouched: names });
    Some((Outcome { compiled, installed }, around))
}

/// The project of a source, with what the surroundings of its crates say.
pub(crate) struct Sourced {
    pub project: Result<Project, Vec<Diagnostic>>,
    /// The workspace around the crates that does not list them.
    pub around: Option<Around>,
    /// The libraries that are written next to the crates.
    pub embedded: Vec<CrateFiles>,
}

/// Reads a source for crates in a folder.
pub(crate) fn sourced(workspace: &Workspace, request: &Request, out: &Path) -> Result<Sourced, String> {
    sourced_with(surroundings::libraries(request.runtime.as_deref(), out, workspace)?, request, out)
}

/// The same with libraries that were found before.
fn sourced_with(libraries: Libraries, request: &Request, out: &Path) -> Result<Sourced, String> {
    let Libraries { runtime, embedded } = libraries;
    let options = DocumentOptions {
        name: request.name.clone(),
        overlays: request.reading.overlays.clone(),
        within: request.reading.within.clone(),
        maps: request.reading.maps.clone(),
        runtime: Some(runtime),
        is_standalone: false,
        is_lenient: request.lenient,
        document_url: request.reading.document_url.clone(),
        lock_folder: Some(out.to_owned()),
    };
    let mut around = None;
    let project = source::project(&request.source, &options).map(|mut project| {
        let packages = [&project.settings.crates.model, &project.settings.crates.client];
        around = packages.iter().find_map(|name| surroundings::around(&out.join(name)));
        project.options.is_standalone = around.as_ref().is_some_and(|around| around.is_apart);
        project
    });
    let project = match project {
        Ok(mut project) if request.source.is_dir() => {
            // The crates carry the document, and find examples wherever they are.
            project.options.carries_document = true;
            let folder = surroundings::seen_from_crate(out, &surroundings::real(&request.source)?);
            project.options.folder = Some(folder);
            Ok(project)
        }
        project => project,
    };
    Ok(Sourced { project, around, embedded })
}

/// What became of a document.
struct Outcome {
    compiled: Compiled,
    /// What was written, or why nothing was.
    installed: Result<Installed, Option<Diagnostic>>,
}

fn write(request: &Request, out: &Path, embedded: &mut Vec<CrateFiles>, mut compiled: Compiled) -> Outcome {
    let installed = match &mut compiled.result {
        Ok(generated) if !(request.strict && generated.counts.degradations > 0) => {
            // Together for as long as it takes: their texts are many, and need not be copied.
            let own = generated.crates.len();
            generated.crates.append(embedded);
            let installed = install_into(&generated.crates, out);
            *embedded = generated.crates.split_off(own);
            installed.and_then(|installed| install_lock(&generated.lock).map(|_| installed)).map_err(Some)
        }
        _ => Err(None),
    };
    Outcome { compiled, installed }
}

impl Outcome {
    fn report(self, request: &Request, out: &Path, around: Option<&Around>) -> Report {
        if request.json { self.json(request) } else { self.text(request, out, around) }
    }

    fn text(self, request: &Request, out: &Path, around: Option<&Around>) -> Report {
        let reporting = Reporting { strict: request.strict, notes: true };
        let mut report = report_compiled(std::slice::from_ref(&self.compiled), reporting);
        match self.installed {
            Ok(installed) => {
                report.installed(&installed);
                let generated = self.compiled.result.iter().flat_map(|generated| &generated.crates);
                // The client brings the others with it.
                if let Some((around, last)) = around.zip(generated.last()) {
                    around.advice(&out.join(&last.name)).into_iter().for_each(|line| report.line(line));
                }
            }
            Err(finding) => {
                finding.into_iter().for_each(|finding| report.failure(finding));
                report.line("nothing was written");
            }
        }
        report
    }

    /// The keys and their meaning are part of the README.
    fn json(self, request: &Request) -> Report {
        let (counts, mut diagnostics) = match &self.compiled.result {
            Ok(generated) => (counts(generated), generated.diagnostics.clone()),
            Err(findings) => (Value::Null, findings.clone()),
        };
        let passed = self.installed.is_ok();
        let installed = match self.installed {
            Ok(installed) => installed,
            Err(finding) => {
                diagnostics.splice(0..0, finding);
                Installed::default()
            }
        };
        let value = json!({
            "document": request.source.to_string_lossy(),
            "name": self.compiled.result.is_ok().then_some(&self.compiled.api),
            "passed": passed,
            "written": installed.written,
            "unchanged": installed.untouched,
            "counts": counts,
            "diagnostics": diagnostics.iter().map(diagnostic).collect::<Vec<Value>>(),
        });
        Report::of_json(&value).with_findings(usize::from(!passed))
    }
}

fn counts(generated: &Generated) -> Value {
    let counts = &generated.counts;
    let notes = generated.diagnostics.iter().filter(|finding| finding.severity == Severity::Note).count();
    json!({
        "operations": { "documented": counts.documented, "generated": counts.operations },
        "types": counts.types,
        "lines": generated.lines(),
        "repairs": counts.repairs,
        "degradations": counts.degradations,
        "notes": notes,
    })
}

/// A finding as JSON: what is not known is `null`.
pub fn diagnostic(finding: &Diagnostic) -> Value {
    json!({
        "severity": finding.severity.as_str(),
        "file": finding.place.file,
        "line": finding.place.line,
        "column": finding.place.column,
        "pointer": finding.place.pointer,
        "message": finding.message,
        "help": finding.help,
    })
}
