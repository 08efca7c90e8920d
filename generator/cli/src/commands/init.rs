//! Writes an `api.toml` to begin with: what a document says about groups and paging, in a form that can be changed.
//!
//! What is guessed wrong would be an error of `generate`. So the file is generated from before it stays, and entries that do
//! not fit are taken out.

mod paging;
mod parts;
mod text;

use std::fs;
use std::path::{Path, PathBuf};

use openapi_compiler::{Diagnostic, DocumentOptions, Project, Severity, compile, looked_at, prepare};

use super::schema;
use crate::report::{Report, counted};
use crate::source;
use crate::workspace::API_FILE;
use text::Guess;

/// The file with the schema, next to `api.toml`.
const SCHEMA_FILE: &str = "api.schema.json";

/// Writes an api.toml for a document, and guesses groups and paging.
#[derive(clap::Args, Clone, Debug)]
pub struct Arguments {
    /// The document.
    document: PathBuf,
    /// The folder to write to, with a copy of the document and of the files that it refers to; nothing is copied if omitted.
    #[arg(long, value_name = "FOLDER")]
    into: Option<PathBuf>,
    /// The folder that references may reach; the document's own if omitted.
    #[arg(long, value_name = "DIR")]
    within: Option<PathBuf>,
    /// The name that the crates begin with; derived from the document if omitted.
    #[arg(long)]
    name: Option<String>,
}

impl Arguments {
    pub(super) fn run(self) -> Result<Report, String> {
        source::refuse_address(&self.document)?;
        let mut report = Report::default();
        let options =
            DocumentOptions { name: self.name.clone(), within: self.within.clone(), ..DocumentOptions::default() };
        let (guess, looked_at) = looked_at(|| {
            let project = Project::of_document(&self.document, &options)?;
            let settings = project.settings.clone();
            Ok::<_, Vec<Diagnostic>>(Guess::new(&settings, &prepare(project)?.document.root))
        });
        let mut guess = match guess {
            Ok(guess) => guess,
            Err(findings) => return Ok(refused(&self.document, &findings, report)),
        };
        let parent = self.document.parent().filter(|parent| !parent.as_os_str().is_empty());
        let own = self.within.as_deref().or(parent).unwrap_or(Path::new("."));
        let folder = self.into.as_deref().unwrap_or(own);
        let target = folder.join(API_FILE);
        if target.exists() {
            return Err(format!(
                "{} is there already; remove it, or name another folder with `--into`",
                target.display()
            ));
        }
        make(folder)?;
        let copies = if self.into.is_some() { parts::copy(own, looked_at, folder)? } else { Vec::new() };
        if let Err(findings) = write_fitting(folder, &target, &mut guess)? {
            for path in copies.iter().chain([&target]) {
                let _ = fs::remove_file(path);
            }
            return Ok(refused(folder, &findings, report));
        }
        write(&folder.join(SCHEMA_FILE), &schema::text())?;
        let (groups, paging) = (guess.groups.len(), guess.paging_operations());
        report.line(format!(
            "{}: {}, {} with pages",
            target.display(),
            counted(groups, "group"),
            counted(paging, "operation")
        ));
        report.line(format!("written: {}, {}", target.display(), folder.join(SCHEMA_FILE).display()));
        if !copies.is_empty() {
            report.line(format!("copied: {}", counted(copies.len(), "file")));
        }
        report.line(format!("next: openapi-crates generate {} --out DIR", folder.display()));
        Ok(report)
    }
}

/// Writes the file, and takes out what does not fit the document until all does.
fn write_fitting(folder: &Path, target: &Path, guess: &mut Guess) -> Result<Result<(), Vec<Diagnostic>>, String> {
    loop {
        write(target, &guess.text())?;
        let Err(findings) = Project::of_folder(folder).and_then(compile) else { return Ok(Ok(())) };
        let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
        let places: Vec<&str> = errors.map(|finding| finding.place.pointer.as_str()).collect();
        if !guess.remove(&places) {
            return Ok(Err(findings));
        }
    }
}

fn refused(source: &Path, findings: &[Diagnostic], mut report: Report) -> Report {
    report.diagnostics(&source.display().to_string(), findings, false);
    report.finding("no api.toml was written");
    report
}

fn make(folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| format!("cannot create {}: {error}", folder.display()))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("cannot write {}: {error}", path.display()))
}
