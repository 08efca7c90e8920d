// Generated from specs/kibana; do not edit.

//! Types that several groups share.

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{Json, record, union};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// How an operation of the assistant reports a failure.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AssistantErrorBody {
    /// How Kibana's platform reports a failure, before or after the assistant has seen the request.
    Platform(AssistantPlatformErrorBody),
    /// How Elastic Security reports a failure.
    Solution(AssistantSolutionErrorBody),
    /// Anything else, as it came.
    Unknown(Json),
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
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("error") {
            return value.arm(Self::Platform, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Solution, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// How Kibana's platform reports a failure, before or after the assistant has seen the request.
#[derive(Clone, PartialEq)]
pub struct AssistantPlatformErrorBody {
    /// Reason phrase of the status.
    pub error: String,
    /// What went wrong, for people.
    pub message: String,
    /// The HTTP status again.
    pub status_code: Option<i64>,
    _kept: Kept,
}

impl AssistantPlatformErrorBody {
    /// Creates the value from its required properties.
    pub fn new(error: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            error: error.into(),
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    AssistantPlatformErrorBody + _kept;
    required error = "error";
    required message = "message";
    optional_whole status_code = "statusCode";
}

/// How Elastic Security reports a failure.
#[derive(Clone, PartialEq)]
pub struct AssistantSolutionErrorBody {
    /// The HTTP status again.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub status_code: i64,

    /// What went wrong, for people.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub message: String,

    _kept: Kept,
}

impl AssistantSolutionErrorBody {
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
    AssistantSolutionErrorBody + _kept;
    required_whole status_code = "status_code";
    required message = "message";
}
