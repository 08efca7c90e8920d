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

/// How an operation on detections reports a failure.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DetectionsErrorBody {
    /// How Kibana's platform reports a failure.
    Platform(DetectionsPlatformErrorBody),
    /// How Elastic Security reports a failure.
    Solution(DetectionsSolutionErrorBody),
    /// Anything else, as it came.
    Unknown(Value),
}

impl From<DetectionsPlatformErrorBody> for DetectionsErrorBody {
    fn from(value: DetectionsPlatformErrorBody) -> Self {
        Self::Platform(value)
    }
}

impl From<DetectionsSolutionErrorBody> for DetectionsErrorBody {
    fn from(value: DetectionsSolutionErrorBody) -> Self {
        Self::Solution(value)
    }
}

union!(DetectionsErrorBody);

impl Serialize for DetectionsErrorBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Platform(value) => value.serialize(serializer),
            Self::Solution(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for DetectionsErrorBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if has_key(&value, "statusCode") {
            return Ok(arm(value, Self::Platform, Self::Unknown));
        }
        if value.is_object() {
            return Ok(arm(value, Self::Solution, Self::Unknown));
        }
        Ok(Self::Unknown(value))
    }
}

/// How Kibana's platform reports a failure.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DetectionsPlatformErrorBody {
    /// The HTTP status again.
    pub status_code: i64,
    /// Reason phrase of the status.
    pub error: String,
    /// What went wrong, for people.
    pub message: String,
}

impl DetectionsPlatformErrorBody {
    /// Creates the value from its required properties.
    pub fn new(status_code: i64, error: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            status_code,
            error: error.into(),
            message: message.into(),
        }
    }
}

record!(DetectionsPlatformErrorBody);

impl Record for DetectionsPlatformErrorBody {
    const NAME: &'static str = "DetectionsPlatformErrorBody";
    const REQUIRED: &'static [&'static str] = &["statusCode", "error", "message"];

    fn blank() -> Self {
        Self::new(0, String::new(), String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "statusCode" => read_whole(map, &mut self.status_code),
            "error" => read(map, &mut self.error),
            "message" => read(map, &mut self.message),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("statusCode", &self.status_code)
            .entry("error", &self.error)
            .entry("message", &self.message)
            .end()
    }
}

/// How Elastic Security reports a failure.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DetectionsSolutionErrorBody {
    /// The HTTP status again.
    pub status_code: i64,
    /// What went wrong, for people.
    pub message: String,
}

impl DetectionsSolutionErrorBody {
    /// Creates the value from its required properties.
    pub fn new(status_code: i64, message: impl Into<String>) -> Self {
        Self {
            status_code,
            message: message.into(),
        }
    }
}

record!(DetectionsSolutionErrorBody);

impl Record for DetectionsSolutionErrorBody {
    const NAME: &'static str = "DetectionsSolutionErrorBody";
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
