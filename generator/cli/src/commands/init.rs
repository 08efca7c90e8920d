//! Writes an `api.toml` to begin with: what a document says about groups and paging, in a form that can be changed.
//!
//! What is guessed wrong would be an error of `generate`. So the file is generated from before it stays, and entries that do
//! not fit are taken out.

mod paging;
mod text;

use std::fs;
use std::path::{Path, PathBuf};

use openapi_compiler::{Diagnostic, DocumentOptions, Project, Severity, compile, prepare};

use super::schema;
use crate::report::{Report, counted};
use crate::workspace::API_FILE;
use text::Guess;

/// The file with the schema, next to `api.toml`.
const SCHEMA_FILE: &str = "api.schema.json";

/// Writes an api.toml for a document, with groups and paging guessed.
#[derive(clap::Args, Clone, Debug)]
pub struct Arguments {
    /// The document.
    document: PathBuf,
    /// The folder to write to, with a copy of the document; the document's own folder if left out.
    #[arg(long, value_name = "FOLDER")]
    into: Option<PathBuf>,
    /// What the crates are called after; derived from the document if left out.
    #[arg(long)]
    name: Option<String>,
}

impl Arguments {
    pub(super) fn run(self) -> Result<Report, String> {
        let mut report = Report::default();
        let options = DocumentOptions { name: self.name.clone(), ..DocumentOptions::default() };
        let guess = Project::of_document(&self.document, &options).and_then(|project| {
            let settings = project.settings.clone();
            Ok(Guess::new(&settings, &prepare(project)?.document.root))
        });
        let mut guess = match guess {
            Ok(guess) => guess,
            Err(findings) => return Ok(refused(&self.document, &findings, report)),
        };
        let own = self.document.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let folder = self.into.as_deref().unwrap_or(own);
        let file = self.document.file_name().unwrap_or_default();
        guess.document = file.to_string_lossy().into_owned();
        let target = folder.join(API_FILE);
        if target.exists() {
            return Err(format!(
                "{} is there already; remove it, or name another folder with `--into`",
                target.display()
            ));
        }
        make(folder)?;
        if self.into.is_some() && !folder.join(file).exists() {
            let copied = fs::copy(&self.document, folder.join(file));
            copied.map_err(|error| format!("cannot copy {}: {error}", self.document.display()))?;
        }
        if let Err(findings) = write_fitting(folder, &target, &mut guess)? {
            let _ = fs::remove_file(&target);
            return Ok(refused(folder, &findings, report));
        }
        write(&folder.join(SCHEMA_FILE), &schema::text())?;
        let (groups, paging) = (guess.groups.len(), guess.paging_operations());
        report.line(format!(
            "{}: {}, {} with pages",
            target.display(),
            counted(groups, "tag"),
            counted(paging, "operation")
        ));
        report.line(format!("written: {}, {}", target.display(), folder.join(SCHEMA_FILE).display()));
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
