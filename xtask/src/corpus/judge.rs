//! Whether an example is what its own schema says.

use std::collections::HashMap;

use jsonschema::Validator;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::places::{Found, Place, Target};
use super::schema::{Direction, Schemas, Strictness};

/// What is to be said of an example before any Rust is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Its schema accepts it.
    Accepted,
    /// It lacks properties that its schema requires, and has no other fault.
    LacksRequired,
    /// It is a text that holds the JSON it should be.
    JsonInText,
    /// Its schema rejects it.
    Wrong,
    /// The document describes nothing that it could be compared with.
    WithoutSchema,
    /// The schema itself is no JSON Schema.
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
    schemas: Schemas<'d>,
    /// Validators by pointer of the schema.
    validators: HashMap<(String, Direction, Strictness), Result<Validator, String>>,
}

impl<'d> Judge<'d> {
    pub(super) fn new(root: &'d Value) -> Self {
        Self { schemas: Schemas::new(root), validators: HashMap::new() }
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
        let fault = match self.fault(found, schema, (direction, Strictness::Whole)) {
            Err(error) => return (Verdict::Unjudged, Some(error)),
            Ok(None) => return (Verdict::Accepted, None),
            Ok(Some(fault)) => fault,
        };
        let text = found.value.as_str().map(str::trim_start);
        if text.is_some_and(|text| text.starts_with(['{', '['])) {
            return (Verdict::JsonInText, Some(fault));
        }
        match self.fault(found, schema, (direction, Strictness::WithoutRequired)) {
            Ok(None) => (Verdict::LacksRequired, Some(fault)),
            Ok(Some(fault)) => (Verdict::Wrong, Some(fault)),
            Err(_) => (Verdict::Wrong, Some(fault)),
        }
    }

    /// What a schema has against an example.
    fn fault(
        &mut self,
        found: &Found,
        schema: &Value,
        reading: (Direction, Strictness),
    ) -> Result<Option<String>, String> {
        let key = (found.owner.clone(), reading.0, reading.1);
        if !self.validators.contains_key(&key) {
            let validator = self.schemas.validator(schema, reading);
            self.validators.insert(key.clone(), validator);
        }
        match self.validators.get(&key) {
            Some(Ok(validator)) => Ok(validator.iter_errors(&found.value).next().map(|error| {
                let at = error.instance_path().to_string();
                let at = if at.is_empty() { "the whole".to_owned() } else { at };
                format!("{at}: {}", shortened(&error.to_string()))
            })),
            Some(Err(error)) => Err(error.clone()),
            None => Ok(None),
        }
    }
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
