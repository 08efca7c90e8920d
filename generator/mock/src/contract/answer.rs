//! What a client made of an answer, as JSON.

use std::error::Error;
use std::fmt::{Debug, Display};

use openapi_runtime::Deviation;
use openapi_runtime::client::CallError;
use openapi_runtime::wire::deviations;
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
        /// What else is printed of it.
        shown: String,
    },
}

impl Answer {
    pub fn failure<E: Debug + Serialize>(error: &CallError<E>) -> Self {
        let causes = std::iter::successors(Error::source(error), |cause| (*cause).source());
        let causes: String = causes.map(|cause| format!("\n{cause} {cause:?}")).collect();
        Self::Failure {
            message: error.to_string(),
            text: error.text().into_owned(),
            body: error.body().map(encode),
            shown: format!("{error:?} {:?}{causes}", error.headers()),
        }
    }

    /// All that is printed of it: by `Display` and `Debug`, of itself and of what it is made of.
    pub fn shown(&self) -> Vec<&str> {
        match self {
            Self::Success(encoded) => vec![&encoded.shown],
            Self::Failure { message, body, shown, .. } => {
                [message, shown].into_iter().chain(body.iter().map(|body| &body.shown)).map(String::as_str).collect()
            }
        }
    }
}

/// A decoded value as JSON.
pub(super) struct Encoded {
    /// The JSON; an error where the value cannot be read to its end, or not be written.
    pub json: Result<Value, String>,
    /// What its types do not describe.
    pub deviations: Vec<Deviation>,
    /// What `Debug` shows of the value, and what is said about the deviations.
    pub shown: String,
}

impl Encoded {
    pub fn broken(error: &impl Display) -> Self {
        Self { json: Err(error.to_string()), deviations: Vec::new(), shown: error.to_string() }
    }
}

/// Encodes a value. By way of text, since a `f32` becomes another number as a [`Value`].
pub(super) fn encode<T: Debug + Serialize + ?Sized>(value: &T) -> Encoded {
    let json =
        serde_json::to_string(value).and_then(|text| serde_json::from_str(&text)).map_err(|cause| cause.to_string());
    let deviations = deviations(value);
    let shown = format!("{value:?} {deviations:?}");
    Encoded { json, deviations, shown }
}

/// Bytes as JSON: a list of numbers, as serde has it.
pub(super) fn encode_bytes(bytes: &[u8]) -> Encoded {
    Encoded { json: Ok(bytes.into()), deviations: Vec::new(), shown: String::new() }
}
