//! What a client made of an answer, as JSON.

use std::fmt::Display;

use openapi_runtime::client::CallError;
use openapi_runtime::wire::observe;
use serde::Serialize;
use serde_json::Value;

/// How a call ended.
pub(super) enum Answer {
    Success(Encoded),
    Failure {
        /// What the client says about it.
        message: String,
        /// The whole body as text.
        text: String,
        /// The typed body.
        body: Option<Encoded>,
    },
}

impl Answer {
    pub fn failure<E: Serialize>(error: &CallError<E>) -> Self {
        Self::Failure { message: error.to_string(), text: error.text().into_owned(), body: error.body().map(encode) }
    }
}

/// A decoded value as JSON.
pub(super) struct Encoded {
    /// The JSON; an error where the value cannot be read to its end, or not be written.
    pub json: Result<Value, String>,
    /// The values that an enum or a union does not know.
    pub unknown: Vec<Value>,
}

impl Encoded {
    pub fn broken(error: &impl Display) -> Self {
        Self { json: Err(error.to_string()), unknown: Vec::new() }
    }
}

/// Encodes a value. By way of text, since a `f32` becomes another number as a [`Value`].
pub(super) fn encode<T: Serialize + ?Sized>(value: &T) -> Encoded {
    let (text, unknown) = observe(|| serde_json::to_string(value));
    let json = text.and_then(|text| serde_json::from_str(&text)).map_err(|cause| cause.to_string());
    Encoded { json, unknown: unknown.into_iter().map(Value::from).collect() }
}

/// Bytes as JSON: a list of numbers, as serde has it.
pub(super) fn encode_bytes(bytes: &[u8]) -> Encoded {
    Encoded { json: Ok(bytes.into()), unknown: Vec::new() }
}
