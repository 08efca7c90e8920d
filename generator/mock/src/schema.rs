//! Schemas of OpenAPI 3.0 as JSON Schema, and validation against them.

mod convert;
mod explain;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use jsonschema::{Draft, Validator};
use serde_json::Value;

use crate::document::Document;

pub(crate) use convert::is_flagged;
pub use convert::json_schema;

/// The direction of a value. `readOnly` properties are not in requests, `writeOnly` ones are not in answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From the caller to the server.
    Request,
    /// From the server to the caller.
    Response,
}

/// A place where a value does not match its schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The JSON pointer in the value; empty for the whole of it.
    pub pointer: String,
    /// What is wrong, as a sentence without a full stop.
    pub message: String,
}

/// The places where a value does not match a schema of a document; none if it is valid.
pub fn violations(document: &Document, schema: &Value, direction: Direction, value: &Value) -> Vec<Violation> {
    match document.validators().get(document, schema, direction).as_ref() {
        Ok(validator) => explain::violations(validator, value),
        Err(message) => vec![Violation { pointer: String::new(), message: message.clone() }],
    }
}

/// Whether a value is valid against a schema of a document.
pub fn is_valid(document: &Document, schema: &Value, direction: Direction, value: &Value) -> bool {
    match document.validators().get(document, schema, direction).as_ref() {
        Ok(validator) => validator.is_valid(value),
        Err(_) => false,
    }
}

type Compiled = Arc<Result<Validator, String>>;

/// Compiled schemas of one document, made when they are first needed.
#[derive(Default)]
pub(crate) struct Validators {
    compiled: Mutex<HashMap<(Direction, String), Compiled>>,
}

impl Validators {
    fn get(&self, document: &Document, schema: &Value, direction: Direction) -> Compiled {
        let key = (direction, schema.to_string());
        if let Some(known) = self.compiled.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return known.clone();
        }
        let compiled: Compiled = Arc::new(compile(&json_schema(document, schema, direction)));
        self.compiled.lock().unwrap_or_else(PoisonError::into_inner).insert(key, compiled.clone());
        compiled
    }
}

fn compile(schema: &Value) -> Result<Validator, String> {
    let options = jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        .should_ignore_unknown_formats(true)
        .with_format("byte", is_base64);
    options.build(schema).map_err(|cause| format!("the document's schema cannot be checked: {cause}"))
}

/// Base64 of either alphabet, with or without padding.
fn is_base64(text: &str) -> bool {
    let data = text.trim_end_matches('=');
    let is_digit = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_');
    text.len() - data.len() <= 2 && data.len() % 4 != 1 && data.bytes().all(is_digit)
}
