//! Writes the valid document that the compiler works from.

use std::fs;
use std::path::{Path, PathBuf};

use openapi_compiler::diagnostic::Severity;
use openapi_compiler::pipeline::prepare;
use openapi_compiler::project::{DocumentOptions, Project};
use serde_json::{Map, Value};

use crate::compile::report_findings;
use crate::report::{Report, counted};

/// What to repair, and where to write it.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// A document, or a folder with an `api.toml`.
    pub document: PathBuf,
    /// The file to write, YAML by its ending and JSON otherwise; the standard output where it is left out.
    pub out: Option<PathBuf>,
    /// OpenAPI Overlays, in order.
    pub overlays: Vec<PathBuf>,
    /// The folder that references may reach; the document's own where it is left out.
    pub within: Option<PathBuf>,
}

/// The findings of a repair, and the text to print beside them if no file was written.
#[derive(Clone, Debug, Default)]
pub struct Repaired {
    pub report: Report,
    pub text: Option<String>,
}

/// Repairs a document.
///
/// # Errors
///
/// The file cannot be written.
pub fn repair(request: &Request) -> Result<Repaired, String> {
    let label = request.document.display().to_string();
    let mut report = Report::default();
    let prepared = match project(&request.document, Some("document"), &request.overlays, request.within.as_deref())
        .and_then(prepare)
    {
        Ok(prepared) => prepared,
        Err(findings) => {
            report_findings(&label, &findings, true, &mut report);
            report.finding("nothing was written");
            return Ok(Repaired { report, text: None });
        }
    };
    report_findings(&label, &prepared.diagnostics, true, &mut report);
    let repairs = prepared.diagnostics.iter().filter(|finding| finding.severity == Severity::Repair).count();
    report.line(format!("{label}: {}", counted(repairs, "repair")));
    let document = in_order(prepared.document.root);
    let Some(out) = &request.out else {
        return Ok(Repaired { report, text: Some(format!("{document:#}\n")) });
    };
    let is_yaml = out.extension().is_some_and(|extension| extension == "yaml" || extension == "yml");
    let text = match is_yaml {
        true => serde_yaml::to_string(&with_plain_numbers(document))
            .map_err(|error| format!("cannot write YAML: {error}"))?,
        false => format!("{document:#}\n"),
    };
    fs::write(out, &text).map_err(|error| format!("cannot write {}: {error}", out.display()))?;
    report.line(format!("written: {}", out.display()));
    Ok(Repaired { report, text: None })
}

/// The project of a document, or of a folder with an `api.toml`, for commands that generate nothing. `name` is what crates
/// would be called after.
pub(crate) fn project(
    document: &Path,
    name: Option<&str>,
    overlays: &[PathBuf],
    within: Option<&Path>,
) -> Result<Project, Vec<openapi_compiler::diagnostic::Diagnostic>> {
    if document.is_dir() {
        let mut project = Project::of_folder(document)?;
        project.overlays.extend(overlays.iter().map(|file| openapi_compiler::project::OverlayFile::at(file)));
        return Ok(project);
    }
    let options = DocumentOptions {
        name: name.map(str::to_owned),
        overlays: overlays.to_vec(),
        within: within.map(Path::to_owned),
        ..DocumentOptions::default()
    };
    Project::of_document(document, &options)
}

/// Bounds such as `-9.223372036854776e18` are texts to readers of YAML 1.1, which want a sign in the exponent: numbers
/// without a fraction are written out.
fn with_plain_numbers(mut value: Value) -> Value {
    match &mut value {
        Value::Array(items) => items.iter_mut().for_each(|item| *item = with_plain_numbers(item.take())),
        Value::Object(object) => object.values_mut().for_each(|item| *item = with_plain_numbers(item.take())),
        Value::Number(number) if number.is_f64() => {
            let whole = number.as_f64().filter(|float| float.fract() == 0.0 && float.abs() >= 1e15);
            let negative =
                whole.filter(|float| *float >= i64::MIN as f64 && *float < 0.0).map(|float| Value::from(float as i64));
            let positive =
                whole.filter(|float| *float > 0.0 && *float < u64::MAX as f64).map(|float| Value::from(float as u64));
            if let Some(plain) = negative.or(positive) {
                return plain;
            }
        }
        _ => {}
    }
    value
}

/// The keys of a document as people write them: what it is first, what it consists of last.
fn in_order(document: Value) -> Value {
    let Value::Object(mut document) = document else { return document };
    let mut ordered = Map::new();
    for key in ["openapi", "info", "servers", "security", "tags", "paths"] {
        if let Some(value) = document.shift_remove(key) {
            ordered.insert(key.to_owned(), value);
        }
    }
    ordered.extend(document);
    Value::Object(ordered)
}
