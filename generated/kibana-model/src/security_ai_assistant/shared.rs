// Generated from specs/kibana; do not edit.

//! Types that several groups share.

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{Json, UnknownValue, open_enum, record, setters, union};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// How many items a bulk action had.
#[derive(Clone, PartialEq)]
pub struct AssistantBulkSummary {
    /// Number of items that failed.
    pub failed: i64,
    /// Number of items that were as they should be already.
    pub skipped: i64,
    /// Number of items that were created, changed or deleted.
    pub succeeded: i64,
    /// Number of all items.
    pub total: i64,
    _kept: Kept,
}

impl AssistantBulkSummary {
    /// Creates the value from its required properties.
    pub fn new(failed: i64, skipped: i64, succeeded: i64, total: i64) -> Self {
        Self {
            failed,
            skipped,
            succeeded,
            total,
            ..blank()
        }
    }
}

record! {
    AssistantBulkSummary + _kept;
    required_whole failed = "failed";
    required_whole skipped = "skipped";
    required_whole succeeded = "succeeded";
    required_whole total = "total";
}

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

/// An item by its id and name.
#[derive(Clone, PartialEq)]
pub struct AssistantItem {
    /// Id of the item.
    pub id: String,
    /// Name of the item.
    pub name: Option<String>,
    _kept: Kept,
}

impl AssistantItem {
    /// Creates the value from its required property.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }
}

record! {
    AssistantItem + _kept;
    required id = "id";
    optional name = "name";
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

/// Which items are chosen, by their ids, by a query, or by both.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AssistantSelection {
    /// Ids of the items.
    ///
    /// At least 1 item.
    pub ids: Option<Vec<String>>,

    /// A query in KQL that the items match.
    pub query: Option<String>,
}

impl AssistantSelection {
    setters! {
        ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        query(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    AssistantSelection: new;
    optional ids = "ids";
    optional query = "query";
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

/// Direction of an order.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AssistantSortOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AssistantSortOrder;
    Asc = "asc";
    Desc = "desc";
}

/// A user, by id, by name, or by both.
#[derive(Clone, Default, PartialEq)]
pub struct AssistantUser {
    /// Id of the user's profile.
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    _kept: Kept,
}

impl AssistantUser {
    setters! {
        id(value: impl Into<String>) = Some(value.into());
        name(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    AssistantUser + _kept: new;
    optional id = "id";
    optional name = "name";
}
