// Generated from specs/kibana; do not edit.

//! Types that several groups share.

use elastic_runtime::record;
use elastic_runtime::wire::{Entries, Record, read, read_json, read_whole, skip};
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde_json::Value;

/// How Kibana's core reports a failure.
///
/// Families that report more have bodies of their own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// The HTTP status again.
    pub status_code: Option<i64>,
    /// Reason phrase of the status.
    pub error: Option<String>,
    /// What went wrong, for people.
    pub message: String,

    /// More about the error, any JSON.
    ///
    /// Most errors leave it out.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub attributes: Option<Value>,
}

impl ErrorBody {
    /// Creates the value from its required property.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            status_code: None,
            error: None,
            message: message.into(),
            attributes: None,
        }
    }
}

record!(ErrorBody);

impl Record for ErrorBody {
    const NAME: &'static str = "ErrorBody";
    const REQUIRED: &'static [&'static str] = &["message"];

    fn blank() -> Self {
        Self::new(String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "statusCode" => read_whole(map, &mut self.status_code),
            "error" => read(map, &mut self.error),
            "message" => read(map, &mut self.message),
            "attributes" => read_json(map, &mut self.attributes),
            _ => skip(map),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .optional("statusCode", &self.status_code)
            .optional("error", &self.error)
            .entry("message", &self.message)
            .optional("attributes", &self.attributes)
            .end()
    }
}
