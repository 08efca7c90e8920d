// Generated from specs/kibana; do not edit.

//! Types that several groups share.

use openapi_runtime::record;
use openapi_runtime::wire::{Entries, Record, read, read_json, read_whole};
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde_json::Value;

/// How Kibana reports a failure of an operation on hosts.
///
/// Only the message is certain to be there.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EndpointErrorBody {
    /// What went wrong, for people.
    pub message: String,

    /// More about the error, any JSON.
    ///
    /// Servers often leave it out.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub attributes: Option<Value>,

    /// Reason phrase of the status.
    pub error: Option<String>,
    /// The HTTP status again.
    pub status_code: Option<i64>,
}

impl EndpointErrorBody {
    /// Creates the value from its required property.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            attributes: None,
            error: None,
            status_code: None,
        }
    }
}

record!(EndpointErrorBody);

impl Record for EndpointErrorBody {
    const NAME: &'static str = "EndpointErrorBody";
    const REQUIRED: &'static [&'static str] = &["message"];

    fn blank() -> Self {
        Self::new(String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "message" => read(map, &mut self.message),
            "attributes" => read_json(map, &mut self.attributes),
            "error" => read(map, &mut self.error),
            "statusCode" => read_whole(map, &mut self.status_code),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("message", &self.message)
            .optional("attributes", &self.attributes)
            .optional("error", &self.error)
            .optional("statusCode", &self.status_code)
            .end()
    }
}
