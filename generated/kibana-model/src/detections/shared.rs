// Generated from specs/kibana; do not edit.

//! Types that several groups share.

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{Json, record, union};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

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
    Unknown(Json),
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
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("statusCode") {
            return value.arm(Self::Platform, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Solution, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// How Kibana's platform reports a failure.
#[derive(Clone, PartialEq)]
pub struct DetectionsPlatformErrorBody {
    /// The HTTP status again.
    pub status_code: i64,
    /// Reason phrase of the status.
    pub error: String,
    /// What went wrong, for people.
    pub message: String,
    _kept: Kept,
}

impl DetectionsPlatformErrorBody {
    /// Creates the value from its required properties.
    pub fn new(status_code: i64, error: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            status_code,
            error: error.into(),
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    DetectionsPlatformErrorBody + _kept;
    required_whole status_code = "statusCode";
    required error = "error";
    required message = "message";
}

/// How Elastic Security reports a failure.
#[derive(Clone, PartialEq)]
pub struct DetectionsSolutionErrorBody {
    /// The HTTP status again.
    pub status_code: i64,
    /// What went wrong, for people.
    pub message: String,
    _kept: Kept,
}

impl DetectionsSolutionErrorBody {
    /// Creates the value from its required properties.
    pub fn new(status_code: i64, message: impl Into<String>) -> Self {
        Self {
            status_code,
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    DetectionsSolutionErrorBody + _kept;
    required_whole status_code = "status_code";
    required message = "message";
}
