//! Measures the compiler on a folder of documents.
//!
//! For each document: what is generated, what that costs, whether it compiles, and whether the document's own examples come
//! back whole through the generated types. A document is measured in a process of its own, and generated from in another
//! one: the system says of a process what it needed at most, and a process that holds one document already says too much.

mod build;
mod compare;
mod contract;
mod decode;
mod document;
mod examples;
mod generate;
mod judge;
mod lossless;
pub mod names;
mod places;
mod process;
mod row;
mod schema;
mod sniff;
mod text;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clap::Args;
use openapi_compiler::did_you_mean;
use openapi_terms::visible;
use serde_json::json;

pub(crate) use document::{DocumentStep, measure_document};
pub(crate) use generate::{GenerateStep, generate_document};
pub use lossless::difference;
pub use row::Row;

use crate::report::Report;
use crate::workspace::Workspace;
use sniff::Sniffed;

/// Measures the compiler on a folder of documents: what is generated, what it costs, and how the examples decode.
#[derive(Args, Clone, Debug)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true, disable_help_subcommand = true)]
pub struct Arguments {
    #[command(flatten)]
    folder: Option<FolderArguments>,
    #[command(subcommand)]
    other: Option<Other>,
}

/// Other ways to measure.
#[derive(clap::Subcommand, Clone, Debug)]
enum Other {
    Compare(compare::Compare),
}

/// What is measured of a folder.
#[derive(Args, Clone, Debug)]
pub struct FolderArguments {
    /// The folder with OpenAPI documents.
    pub folder: PathBuf,
    /// Measures only the document with this file name; can be repeated.
    #[arg(long, value_name = "NAME")]
    pub only: Vec<String>,
    /// Measures `cargo check` of the generated crates.
    #[arg(long)]
    pub compile: bool,
    /// Runs the contract test of the generated client, and fails if more than 2 % of its operations do.
    #[arg(long)]
    pub contract: bool,
    /// Decodes the document's examples as the generated types, and encodes them again.
    #[arg(long)]
    pub round_trip: bool,
    /// Measures the names of types and the lines of the crates.
    #[arg(long)]
    pub names: bool,
    /// Prints everything as JSON.
    #[arg(long)]
    pub json: bool,
    /// Lists every example and every name that is counted separately.
    #[arg(long)]
    pub list: bool,
}

impl Arguments {
    pub(super) fn run(self, workspace: &Workspace) -> Result<Report, String> {
        match (self.other, self.folder) {
            (Some(Other::Compare(compare)), _) => compare.run(workspace),
            (None, Some(folder)) => measure_folder(workspace, &folder),
            (None, None) => Err("name a folder with OpenAPI documents".to_owned()),
        }
    }
}

/// Measures the documents of a folder, in order of their names.
///
/// # Errors
///
/// The folder cannot be read, a document that was asked for is not in it, or there is none at all.
fn measure_folder(workspace: &Workspace, options: &FolderArguments) -> Result<Report, String> {
    let mut report = Report::default();
    let mut rows = Vec::new();
    let mut skipped = Vec::new();
    for name in names(options)? {
        let file = options.folder.join(&name);
        match sniff::sniff(&file).map_err(|error| format!("cannot read {}: {error}", file.display()))? {
            Sniffed::OpenApi => {
                // A run takes minutes: results are shown as they arrive.
                eprintln!("measuring {}", visible(&name));
                rows.push(measure(workspace, options, &file, &name)?);
            }
            Sniffed::Other(reason) => skipped.push((name, reason)),
        }
    }
    if rows.is_empty() {
        return Err(format!("no OpenAPI document is in {}", options.folder.display()));
    }
    let failures: Vec<(&str, String)> = rows
        .iter()
        .flat_map(|row| row.failures().into_iter().map(|failure| (row.document.as_str(), failure)))
        .collect();
    if options.json {
        let skipped: Vec<_> =
            skipped.iter().map(|(name, reason)| json!({ "document": name, "reason": reason })).collect();
        let text = json!({ "documents": rows, "skipped": skipped, "total": row::total(&rows), "failures": failures });
        return Ok(Report::of_json(&text).with_findings(failures.len()));
    }
    rows.iter().for_each(|row| text::document(row, options.list, &mut report));
    skipped.iter().for_each(|(name, reason)| report.line(format!("{name}: skipped, {reason}")));
    report.line(format!("total: {}", text::summary(&row::total(&rows))));
    failures.iter().for_each(|(document, failure)| report.gap(format!("{document}: {failure}")));
    Ok(report)
}

/// The names of the files to look at, sorted.
fn names(options: &FolderArguments) -> Result<Vec<String>, String> {
    let unreadable = |error: std::io::Error| format!("cannot read {}: {error}", options.folder.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(&options.folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        if entry.path().is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    if let Some(missing) = options.only.iter().find(|only| !names.contains(only)) {
        let meant = did_you_mean(missing, &names).map(|meant| format!(": {meant}")).unwrap_or_default();
        return Err(format!("there is no file `{missing}` in {}{meant}", options.folder.display()));
    }
    names.retain(|name| options.only.is_empty() || options.only.contains(name));
    Ok(names)
}

/// Measures a document in a process of its own.
fn measure(workspace: &Workspace, options: &FolderArguments, file: &Path, name: &str) -> Result<Row, String> {
    let flags = [
        (options.compile, "--compile"),
        (options.contract, "--contract"),
        (options.round_trip, "--round-trip"),
        (options.names, "--names"),
    ];
    let output = itself(workspace)?
        .arg("measure-document")
        .arg(file)
        .args(flags.into_iter().filter(|(wanted, _)| *wanted).map(|(_, flag)| flag))
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("cannot measure {name}: {error}"))?;
    if !output.status.success() {
        return Err(format!("measuring {name} ended with {}", output.status));
    }
    serde_json::from_slice(&output.stdout).map_err(|error| format!("measuring {name} gave no figures: {error}"))
}

/// This program, to be run again on the same checkout.
fn itself(workspace: &Workspace) -> Result<Command, String> {
    let program = std::env::current_exe().map_err(|error| format!("cannot run this program again: {error}"))?;
    Ok(command_of(&program, workspace))
}

/// A command that runs a build of this program.
fn command_of(program: &Path, workspace: &Workspace) -> Command {
    let mut command = Command::new(program);
    command.arg("--root").arg(workspace.root()).stdin(Stdio::null());
    command
}

/// The folder for everything that is generated and built to be measured.
fn folder(workspace: &Workspace) -> PathBuf {
    workspace.target().join("measured")
}
