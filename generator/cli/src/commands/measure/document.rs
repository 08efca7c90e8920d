//! Measures one document.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;

use super::build::Build;
use super::contract::Contract;
use super::generate::{Generated, understood};
use super::row::Row;
use super::{examples, folder, itself, names, process};
use crate::workspace::Workspace;

/// Measures one document.
#[derive(Args, Clone, Debug)]
pub struct DocumentStep {
    /// The document.
    pub file: PathBuf,
    #[arg(long)]
    pub compile: bool,
    #[arg(long)]
    pub round_trip: bool,
    #[arg(long)]
    pub names: bool,
    #[arg(long)]
    pub contract: bool,
}

/// Runs the step. Its result is for the process that started this one.
///
/// # Errors
///
/// The document cannot be measured at all.
pub(crate) fn measure_document(workspace: &Workspace, step: &DocumentStep) -> Result<Row, String> {
    let document = step.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let name = crate_name(&document);
    let into = folder(workspace).join(&document);
    if into.exists() {
        fs::remove_dir_all(&into).map_err(|error| format!("cannot remove {}: {error}", into.display()))?;
    }
    let mut row = Row { document, ..Row::default() };
    // Whatever this process holds counts for those that it starts: the document is read here last.
    let mut generate = itself(workspace)?;
    generate.arg("measure-generate").arg(&step.file).arg(&name).arg(&into);
    let ended = process::run(&mut generate).map_err(|error| format!("cannot generate: {error}"))?;
    row.usage = ended.usage;
    if !ended.status.success() {
        let stderr = String::from_utf8_lossy(&ended.stderr);
        row.obstacles.push(format!("generating ended with {}: {}", ended.status, stderr.trim()));
        return Ok(row);
    }
    row.generated = serde_json::from_slice::<Generated>(&ended.stdout).map_err(|error| error.to_string())?;
    if !row.generated.errors.is_empty() {
        return Ok(row);
    }
    if step.compile {
        match Build::new(workspace, &into, &row.generated.crates).and_then(|build| build.check(&row.generated.crates)) {
            Ok(check) => row.check = Some(check),
            Err(error) => row.obstacles.push(error),
        }
    }
    if step.contract {
        let build = Build::new(workspace, &into, &row.generated.crates);
        let client = row.generated.crates.last().cloned().unwrap_or_default();
        match build.and_then(|build| Contract::run(&build, &client)) {
            Ok(contract) => row.contract = Some(contract),
            Err(error) => row.obstacles.push(error),
        }
    }
    if step.names {
        match understood(workspace, &step.file, &name).and_then(|(_, api)| names::measure(&api, &into)) {
            Ok(names) => row.names = Some(names),
            Err(error) => row.obstacles.push(error),
        }
    }
    if step.round_trip {
        match examples::measure(workspace, &step.file, &name, &into) {
            Ok(examples) => row.add_examples(examples),
            Err(error) => row.obstacles.push(error),
        }
    }
    Ok(row)
}

/// What the crates of a document are called after: its file, as far as a package can be called so.
fn crate_name(document: &str) -> String {
    let stem = Path::new(document).file_stem().unwrap_or_default().to_string_lossy();
    let name: String = stem.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) { name } else { format!("api-{name}") }
}
