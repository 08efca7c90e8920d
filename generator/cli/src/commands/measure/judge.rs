//! Whether an example is what its own schema says.

use std::collections::HashMap;

use jsonschema::Validator;
use openapi_mock::Document;
use openapi_mock::schema::{Direction, violations};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::places::{Found, Place, Target};
use super::schema::{Relaxation, relaxed};

/// What is to be said of an example before any Rust is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Its schema accepts it.
    Accepted,
    /// It lacks properties that its schema requires, and has no other fault.
    LacksRequired,
    /// It fits more than one of the arms of a `oneOf`, and has no other fault.
    FitsSeveral,
    /// It is a text that holds the JSON it should be.
    JsonInText,
    /// Its schema rejects it.
    Wrong,
    /// The document describes nothing that it could be compared with.
    WithoutSchema,
    /// The schema itself is not a JSON Schema.
    Unjudged,
    /// Its schema is a part of another type, or of none.
    Untyped,
    /// Its media type is not JSON.
    NotJson,
    /// No operation has it: it is an example of a callback, or of a component that is not used.
    Unreached,
}

/// Judges examples.
pub(super) struct Judge<'d> {
    document: &'d Document,
    /// Validators that do not insist on something, by pointer of what has the schema.
    relaxed: HashMap<(String, Direction, Relaxation), Result<Validator, String>>,
}

impl<'d> Judge<'d> {
    pub(super) fn new(document: &'d Document) -> Self {
        Self { document, relaxed: HashMap::new() }
    }

    /// The verdict on an example, and the reason for one that is not accepted.
    pub(super) fn judge(&mut self, found: &Found) -> (Verdict, Option<String>) {
        match &found.target {
            Target::Unreached => return (Verdict::Unreached, None),
            Target::NotJson => return (Verdict::NotJson, None),
            Target::Untyped => return (Verdict::Untyped, None),
            Target::Value(_) | Target::Lines(_) | Target::Missing => {}
        }
        let Some(schema) = &found.schema else { return (Verdict::WithoutSchema, None) };
        let direction = match found.place {
            Place::Request | Place::Parameter => Direction::Request,
            Place::Reply | Place::Error | Place::Schema => Direction::Response,
        };
        let Some(violation) = violations(self.document, schema, direction, &found.value).into_iter().next() else {
            return (Verdict::Accepted, None);
        };
        let fault = reason(&violation.pointer, &violation.message);
        let text = found.value.as_str().map(str::trim_start);
        if text.is_some_and(|text| text.starts_with(['{', '['])) {
            return (Verdict::JsonInText, Some(fault));
        }
        match self.fault(found, schema, direction, Relaxation::AnyArm) {
            Ok(None) => return (Verdict::FitsSeveral, Some(fault)),
            Ok(Some(_)) => {}
            Err(error) => return (Verdict::Unjudged, Some(error)),
        }
        match self.fault(found, schema, direction, Relaxation::WithoutRequired) {
            Ok(None) => (Verdict::LacksRequired, Some(fault)),
            Ok(Some(fault)) => (Verdict::Wrong, Some(fault)),
            Err(error) => (Verdict::Unjudged, Some(error)),
        }
    }

    /// What a schema that does not insist on something has against an example.
    fn fault(
        &mut self,
        found: &Found,
        schema: &Value,
        direction: Direction,
        relaxation: Relaxation,
    ) -> Result<Option<String>, String> {
        let document = self.document;
        let validator = self.relaxed.entry((found.owner.clone(), direction, relaxation));
        let validator = validator
            .or_insert_with(|| relaxed(document, schema, direction, relaxation))
            .as_ref()
            .map_err(Clone::clone)?;
        let error = validator.iter_errors(&found.value).next();
        Ok(error.map(|error| reason(error.instance_path().as_str(), &error.to_string())))
    }
}

fn reason(at: &str, message: &str) -> String {
    format!("{}: {}", if at.is_empty() { "the whole" } else { at }, shortened(message))
}

/// The beginning of a message: validators quote whole values.
fn shortened(message: &str) -> String {
    const LENGTH: usize = 300;
    if message.chars().count() <= LENGTH {
        return message.to_owned();
    }
    let end = message.chars().rev().take(LENGTH / 2).collect::<Vec<char>>().into_iter().rev();
    message.chars().take(LENGTH / 2).chain(" ... ".chars()).chain(end).collect()
}
