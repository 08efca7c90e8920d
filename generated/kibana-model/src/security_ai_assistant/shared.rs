// Generated from specs/kibana; do not edit.

//! Types that several groups share.

use openapi_runtime::wire::{
    Entries, Record, arm, has_key, read, read_whole, write_unknown,
};
use openapi_runtime::{record, union};
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// How an operation of the assistant reports a failure.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AssistantErrorBody {
    /// How Kibana's platform reports a failure, before or after the assistant has seen the request.
    Platform(AssistantPlatformErrorBody),
    /// How Elastic Security reports a failure.
    Solution(AssistantSolutionErrorBody),
    /// Anything else, as it came.
    Unknown(Value),
}

impl From<AssistantPlatformErrorBody> for AssistantErrorBody {
    fn from(value: AssistantPlatformErrorBody) -> Self {
        Self::Platform(value)
    }
}

impl From<AssistantSolutionErrorBody> for AssistantErrorBody {
    fn from(value: AssistantSolutionErrorBody) -> Self {
        Self::Solution(value)
    }
}

union!(AssistantErrorBody);

impl Serialize for AssistantErrorBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Platform(value) => value.serialize(serializer),
            Self::Solution(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AssistantErrorBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if has_key(&value, "error") {
            return Ok(arm(value, Self::Platform, Self::Unknown));
        }
        if value.is_object() {
            return Ok(arm(value, Self::Solution, Self::Unknown));
        }
        Ok(Self::Unknown(value))
    }
}

/// How Kibana's platform reports a failure, before or after the assistant has seen the request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssistantPlatformErrorBody {
    /// Reason phrase of the status.
    pub error: String,
    /// What went wrong, for people.
    pub message: String,
    /// The HTTP status again.
    pub status_code: Option<i64>,
}

impl AssistantPlatformErrorBody {
    /// Creates the value from its required properties.
    pub fn new(error: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            error: error.into(),
            message: message.into(),
            status_code: None,
        }
    }
}

record!(AssistantPlatformErrorBody);

impl Record for AssistantPlatformErrorBody {
    const NAME: &'static str = "AssistantPlatformErrorBody";
    const REQUIRED: &'static [&'static str] = &["error", "message"];

    fn blank() -> Self {
        Self::new(String::new(), String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "error" => read(map, &mut self.error),
            "message" => read(map, &mut self.message),
            "statusCode" => read_whole(map, &mut self.status_code),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("error", &self.error)
            .entry("message", &self.message)
            .optional("statusCode", &self.status_code)
            .end()
    }
}

/// How Elastic Security reports a failure.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssistantSolutionErrorBody {
    /// The HTTP status again.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub status_code: i64,

    /// What went wrong, for people.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub message: String,
}

impl AssistantSolutionErrorBody {
    /// Creates the value from its required properties.
    pub fn new(status_code: i64, message: impl Into<String>) -> Self {
        Self {
            status_code,
            message: message.into(),
        }
    }
}

record!(AssistantSolutionErrorBody);

impl Record for AssistantSolutionErrorBody {
    const NAME: &'static str = "AssistantSolutionErrorBody";
    const REQUIRED: &'static [&'static str] = &["status_code", "message"];

    fn blank() -> Self {
        Self::new(0, String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "status_code" => read_whole(map, &mut self.status_code),
            "message" => read(map, &mut self.message),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("status_code", &self.status_code)
            .entry("message", &self.message)
            .end()
    }
}
