//! Sends examples through the generated types.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};

use openapi_compiler::api::{Api, TypeRef};
use openapi_compiler::round_trip;
use serde_json::{Value, json};

use super::build::{Build, write_crate};
use super::process::run;
use crate::workspace::Workspace;

/// A value that came back, or what kept it from being decoded.
pub(super) type Answer = Result<Returned, String>;

/// A value that came back.
pub(super) struct Returned {
    pub value: Value,
    /// Whether no part of it is kept as raw JSON because an enum or a union does not know it.
    pub is_known: bool,
    /// The first ten things that its types do not describe: unknown properties, and those that are missing.
    pub deviations: Option<String>,
}

/// Decodes values as types of a document's model crate, which is in the folder, and writes them again.
///
/// # Errors
///
/// The program that does it cannot be written, does not compile or does not run.
pub(super) fn decode(
    workspace: &Workspace,
    folder: &Path,
    api: &Api,
    values: &[(TypeRef, Value)],
) -> Result<Vec<Answer>, String> {
    let mut uses: Vec<TypeRef> = Vec::new();
    let mut lines = String::new();
    for (ty, value) in values {
        let index = uses.iter().position(|known| known == ty).unwrap_or_else(|| {
            uses.push(*ty);
            uses.len() - 1
        });
        lines.push_str(&format!("{}\n", json!({ "type": index, "value": value })));
    }
    let program = round_trip::emit(api, &uses).map_err(|finding| finding.to_string())?;
    write_crate(folder, &program)?;
    let members = [api.settings.crates.model.clone(), program.name.clone()];
    let executable = Build::new(workspace, folder, &members)?.program(&program.name)?;
    let input = folder.join("examples.jsonl");
    let unreadable = |error: std::io::Error| format!("cannot use {}: {error}", input.display());
    fs::write(&input, lines).map_err(unreadable)?;
    let mut command = Command::new(executable);
    command.stdin(Stdio::from(File::open(&input).map_err(unreadable)?));
    let ended = run(&mut command).map_err(|error| format!("cannot run {}: {error}", program.name))?;
    if !ended.status.success() {
        let stderr = String::from_utf8_lossy(&ended.stderr);
        return Err(format!("{} ended with {}: {}", program.name, ended.status, stderr.trim()));
    }
    let answers: Vec<Answer> = String::from_utf8_lossy(&ended.stdout).lines().map(answer).collect();
    if answers.len() != values.len() {
        return Err(format!("{} gave {} answers for {} values", program.name, answers.len(), values.len()));
    }
    Ok(answers)
}

fn answer(line: &str) -> Answer {
    let mut answer: Value = serde_json::from_str(line).map_err(|error| format!("the answer is not JSON: {error}"))?;
    match answer.get_mut("value") {
        Some(value) => {
            let value = value.take();
            let is_known = answer.get("known").and_then(Value::as_bool).unwrap_or_default();
            let deviations = answer.get("deviations").and_then(Value::as_str).map(str::to_owned);
            Ok(Returned { value, is_known, deviations })
        }
        None => Err(answer.get("error").and_then(Value::as_str).unwrap_or("no answer").to_owned()),
    }
}
