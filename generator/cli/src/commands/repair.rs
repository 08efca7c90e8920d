//! Writes the valid document that the compiler works from.

use std::fs;
use std::path::{Path, PathBuf};

use openapi_compiler::{Severity, prepare};
use openapi_terms::{FileFormat, is_invisible, visible_json};
use serde_json::{Map, Value};

use crate::report::{Report, counted};
use crate::source::{self, ReadingArguments, any_name, project_to_read};
use crate::workspace::Workspace;

/// Writes the valid OpenAPI 3.0 document that the compiler works from, and lists the repairs on standard error.
#[derive(clap::Args, Clone, Debug)]
pub struct Arguments {
    /// A document, a folder with an api.toml, or the name of a folder in specs/.
    source: PathBuf,
    /// The file to write, as YAML if its name ends so and as JSON otherwise; standard output if omitted.
    #[arg(short, long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    reading: ReadingArguments,
}

impl Arguments {
    /// What is asked for goes to the standard output, what is said about it does not.
    pub(super) fn run(self, workspace: &Workspace) -> Result<Report, String> {
        let source = source::find(workspace, &self.source)?;
        repair(&source, self.out.as_deref(), &self.reading)
    }
}

pub(super) fn repair(source: &Path, out: Option<&Path>, reading: &ReadingArguments) -> Result<Report, String> {
    let label = source::label(source);
    let mut report = Report::default();
    let prepared = match project_to_read(source, any_name(source), reading).and_then(prepare) {
        Ok(prepared) => prepared,
        Err(findings) => {
            report.diagnostics(&label, &findings, true);
            report.finding("nothing was written");
            return Ok(report.with_output(""));
        }
    };
    report.diagnostics(&label, &prepared.diagnostics, true);
    let repairs = prepared.diagnostics.iter().filter(|finding| finding.severity == Severity::Repair).count();
    report.line(format!("{label}: {}", counted(repairs, "repair")));
    let unsaid = prepared.later.unsaid();
    if !unsaid.is_empty() {
        report.line(format!("{label}: OpenAPI 3.0 cannot say, and the document that is written does not:"));
        report.details(&unsaid.join("\n"));
    }
    let document = in_order(prepared.written());
    let Some(out) = out else {
        return Ok(report.with_output(visible_json(&format!("{document:#}\n"))));
    };
    let is_yaml = FileFormat::of_name(&out.to_string_lossy()) == Some(FileFormat::Yaml);
    let text = match is_yaml {
        true => serde_yaml::to_string(&with_plain_numbers(document))
            .map_err(|error| format!("cannot write YAML: {error}"))?,
        false => visible_json(&format!("{document:#}\n")),
    };
    if text.chars().any(is_invisible) {
        report.finding(
            "nothing was written: the document has characters that nobody sees, which YAML shows as they are; name a file \
             that ends in .json",
        );
        return Ok(report.with_output(""));
    }
    fs::write(out, &text).map_err(|error| format!("cannot write {}: {error}", out.display()))?;
    report.line(format!("written: {}", out.display()));
    Ok(report.with_output(""))
}

/// Bounds such as `-9.223372036854776e18` are texts to readers of YAML 1.1, which want a sign in the exponent: numbers
/// without a fraction are written out.
pub(super) fn with_plain_numbers(mut value: Value) -> Value {
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
