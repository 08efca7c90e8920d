//! Whether the examples of a document come back as they were.

use std::collections::HashMap;
use std::path::Path;

use openapi_compiler::api::TypeRef;
use openapi_mock::Document;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::decode::{Answer, Returned, decode};
use super::generate::understood;
use super::judge::{Judge, Verdict};
use super::lossless::difference;
use super::places::{Found, Place, Target, find};
use crate::workspace::Workspace;

/// An example with what is to be said of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Example {
    /// JSON pointer in the repaired document.
    pub pointer: String,
    pub place: Place,
    pub verdict: Verdict,
    /// What its schema has against it.
    pub reason: Option<String>,
    /// Whether a generated type took it. `None` where none is for it.
    pub decoded: Option<bool>,
    /// Whether a part of it is kept as it came, because no arm of a union or value of an enum is for it.
    pub kept_raw: bool,
    /// What kept it from being decoded, or what was lost.
    pub loss: Option<String>,
}

impl Example {
    /// Whether it came back whole.
    pub(crate) fn is_lossless(&self) -> bool {
        self.decoded == Some(true) && self.loss.is_none()
    }
}

/// Judges the examples of a document, and sends them through its generated types.
///
/// # Errors
///
/// The document is not understood, or the program that decodes cannot be built or run.
pub(super) fn measure(workspace: &Workspace, file: &Path, name: &str, folder: &Path) -> Result<Vec<Example>, String> {
    let (valid, api) = understood(workspace, file, name)?;
    let document = Document::from_json(valid.document.root).map_err(|error| error.to_string())?;
    let found = find(document.root(), &api);
    let values: Vec<Option<Vec<(TypeRef, Value)>>> = found.iter().map(values).collect();
    let flat: Vec<(TypeRef, Value)> = values.iter().flatten().flatten().cloned().collect();
    let mut answers = match flat.is_empty() {
        true => Vec::new(),
        false => decode(workspace, folder, &api, &flat)?,
    }
    .into_iter();
    let mut judge = Judge::new(&document);
    let mut examples: Vec<Example> = Vec::new();
    for (found, values) in found.iter().zip(values) {
        let (verdict, reason) = judge.judge(found);
        let mut example = Example {
            pointer: found.pointer.clone(),
            place: found.place,
            verdict,
            reason,
            decoded: None,
            kept_raw: false,
            loss: None,
        };
        for (_, value) in values.iter().flatten() {
            let answer = answers.next().unwrap_or_else(|| Err("no answer".to_owned()));
            add_answer(&mut example, value, answer);
        }
        examples.push(example);
    }
    Ok(merged(examples))
}

/// The values that an example consists of, with their types. Lines that are not JSON are not among them.
fn values(found: &Found) -> Option<Vec<(TypeRef, Value)>> {
    match (&found.target, &found.value) {
        (Target::Value(ty), value) => Some(vec![(*ty, value.clone())]),
        (Target::Lines(ty), Value::String(text)) => {
            let lines = text.lines().filter(|line| !line.trim().is_empty());
            lines.map(|line| Some((*ty, serde_json::from_str(line).ok()?))).collect()
        }
        (Target::Lines(ty), Value::Array(items)) => Some(items.iter().map(|item| (*ty, item.clone())).collect()),
        (Target::Lines(ty), value) => Some(vec![(*ty, value.clone())]),
        (Target::Missing | Target::Untyped | Target::NotJson | Target::Unreached, _) => None,
    }
}

fn add_answer(example: &mut Example, value: &Value, answer: Answer) {
    let (decoded, loss) = match answer {
        Ok(Returned { value: after, is_known, deviations }) => {
            example.kept_raw |= !is_known;
            (true, difference(value, &after).or(deviations))
        }
        Err(error) => (false, Some(error)),
    };
    example.decoded = Some(example.decoded.unwrap_or(true) && decoded);
    example.loss = example.loss.take().or(loss);
}

/// Examples that are decoded as several types are one example each, and all of its types count.
fn merged(examples: Vec<Example>) -> Vec<Example> {
    let mut merged: Vec<Example> = Vec::new();
    let mut positions: HashMap<String, usize> = HashMap::new();
    for example in examples {
        match positions.get(&example.pointer).and_then(|index| merged.get_mut(*index)) {
            Some(known) if !known.is_lossless() => {}
            Some(known) => *known = example,
            None => {
                positions.insert(example.pointer.clone(), merged.len());
                merged.push(example);
            }
        }
    }
    merged
}
