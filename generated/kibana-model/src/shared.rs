// Generated from specs/kibana; do not edit.

//! Types that several groups share.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{DateTime, Json, UnknownValue, open_enum, record, union};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What Kibana knows about a dashboard or a visualization besides what it shows.
#[derive(Clone, Default, PartialEq)]
pub struct ContentMeta {
    /// When it was created.
    pub created_at: Option<DateTime>,
    /// Id of the profile of the user who created it.
    pub created_by: Option<String>,
    /// Whether Kibana or a package looks after it, so that it cannot be changed.
    pub managed: Option<bool>,
    /// The part of Kibana or the team that it belongs to.
    pub owner: Option<String>,
    /// When it was last changed.
    pub updated_at: Option<DateTime>,
    /// Id of the profile of the user who changed it last.
    pub updated_by: Option<String>,
    /// Version of the saved object, which changes with each write.
    pub version: Option<String>,
    _kept: Kept,
}

record! {
    ContentMeta + _kept: new;
    optional created_at = "created_at";
    optional created_by = "created_by";
    optional managed = "managed";
    optional owner = "owner";
    optional updated_at = "updated_at";
    optional updated_by = "updated_by";
    optional version = "version";
}

/// Which page of a list this is.
#[derive(Clone, PartialEq)]
pub struct ContentPage {
    /// Number of the page, counted from 1.
    pub page: u64,
    /// Number of items that fit on a page.
    pub per_page: u64,
    /// Number of all items.
    pub total: u64,
    _kept: Kept,
}

impl ContentPage {
    /// Creates the value from its required properties.
    pub fn new(page: u64, per_page: u64, total: u64) -> Self {
        Self {
            page,
            per_page,
            total,
            ..blank()
        }
    }
}

record! {
    ContentPage + _kept;
    required_number page = "page";
    required_number per_page = "per_page";
    required_number total = "total";
}

/// How Kibana's core reports a failure.
///
/// Families that report more have bodies of their own.
#[derive(Clone, PartialEq)]
pub struct ErrorBody {
    /// What went wrong, for people.
    pub message: String,

    /// More about the error, any JSON.
    ///
    /// Most errors leave it out.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub attributes: Option<Json>,

    /// Reason phrase of the status.
    pub error: Option<String>,
    /// The HTTP status again.
    pub status_code: Option<i64>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

impl ErrorBody {
    /// Creates the value from its required property.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    ErrorBody + _kept;
    required message = "message";
    optional_json attributes = "attributes";
    optional error = "error";
    optional_number status_code = "statusCode";
    ..rest extra
}

/// Where an alias comes from.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ObjectAliasPurpose {
    /// `savedObjectConversion`
    SavedObjectConversion,
    /// `savedObjectImport`
    SavedObjectImport,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ObjectAliasPurpose;
    SavedObjectConversion = "savedObjectConversion";
    SavedObjectImport = "savedObjectImport";
}

/// How Kibana's platform reports a failure, before or after Elastic Security has seen the
/// request.
#[derive(Clone, PartialEq)]
pub struct PlatformErrorBody {
    /// The HTTP status again.
    pub status_code: i64,
    /// Reason phrase of the status.
    pub error: String,
    /// What went wrong, for people.
    pub message: String,
    _kept: Kept,
}

impl PlatformErrorBody {
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
    PlatformErrorBody + _kept;
    required_number status_code = "statusCode";
    required error = "error";
    required message = "message";
}

/// The language of a query that people write.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum QueryLanguage {
    /// `kuery`
    Kuery,
    /// `lucene`
    Lucene,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    QueryLanguage;
    Kuery = "kuery";
    Lucene = "lucene";
}

/// Whether an id is that of an object, of an alias, or of both.
///
/// Of both, the object with the id itself is returned.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ResolveOutcome {
    /// `exactMatch`
    ExactMatch,
    /// `aliasMatch`
    AliasMatch,
    /// `conflict`
    Conflict,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ResolveOutcome;
    ExactMatch = "exactMatch";
    AliasMatch = "aliasMatch";
    Conflict = "conflict";
}

/// Whether all words of a search have to occur, or one of them.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SearchOperator {
    /// `AND`
    And,
    /// `OR`
    Or,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    SearchOperator;
    And = "AND";
    Or = "OR";
}

/// How an operation of Elastic Security reports a failure.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SecurityErrorBody {
    /// How Kibana's platform reports a failure, before or after Elastic Security has seen the
    /// request.
    Platform(PlatformErrorBody),

    /// How Elastic Security itself reports a failure.
    Solution(SolutionErrorBody),
    /// Anything else, as it came.
    Unknown(Json),
}

impl SecurityErrorBody {
    /// What went wrong, for people.
    ///
    /// All known alternatives have it.
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::Platform(value) => Some(value.message.as_str()),
            Self::Solution(value) => Some(value.message.as_str()),
            Self::Unknown(_) => None,
        }
    }
}

impl From<PlatformErrorBody> for SecurityErrorBody {
    fn from(value: PlatformErrorBody) -> Self {
        Self::Platform(value)
    }
}

impl From<SolutionErrorBody> for SecurityErrorBody {
    fn from(value: SolutionErrorBody) -> Self {
        Self::Solution(value)
    }
}

union!(SecurityErrorBody);

impl Serialize for SecurityErrorBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Platform(value) => value.serialize(serializer),
            Self::Solution(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for SecurityErrorBody {
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

/// How Elastic Security itself reports a failure.
#[derive(Clone, PartialEq)]
pub struct SolutionErrorBody {
    /// The HTTP status again.
    pub status_code: i64,
    /// What went wrong, for people.
    pub message: String,
    _kept: Kept,
}

impl SolutionErrorBody {
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
    SolutionErrorBody + _kept;
    required_number status_code = "status_code";
    required message = "message";
}

/// The direction in which a list is sorted.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SortOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    SortOrder;
    Asc = "asc";
    Desc = "desc";
}
