// Generated from specs/kibana; do not edit.

//! Runs of rules over times that have passed.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{
    DateTime, Field, Json, UnknownValue, open_enum, record, setters, union,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::alerting::RuleSchedule;

/// Runs of a rule over a time that has passed.
#[derive(Clone, PartialEq)]
pub struct Backfill {
    /// Id of the backfill.
    pub id: String,
    /// When it was scheduled.
    pub created_at: DateTime,
    /// How long the time of each run is, such as `1h`.
    pub duration: String,
    /// Whether it runs.
    pub enabled: bool,
    /// The rule, as it was when the backfill was scheduled.
    pub rule: BackfillRule,
    /// The space that it is in.
    pub space_id: String,
    /// When the time begins.
    pub start: DateTime,
    /// How far it has come.
    pub status: BackfillStatus,
    /// The runs.
    pub schedule: Vec<BackfillRun>,
    /// When the time ends.
    pub end: Option<DateTime>,
    _kept: Kept,
}

impl Default for Backfill {
    fn default() -> Self {
        blank()
    }
}

record! {
    Backfill + _kept;
    required id = "id";
    required created_at = "created_at";
    required duration = "duration";
    required enabled = "enabled";
    required rule = "rule";
    required space_id = "space_id";
    required start = "start";
    required status = "status";
    required schedule = "schedule";
    optional end = "end";
}

/// Why a rule does not run over the past.
#[derive(Clone, PartialEq)]
pub struct BackfillError {
    /// The reason.
    pub message: String,
    /// The rule.
    pub rule: BackfillErrorRule,
    /// The status that a request for this rule alone would have.
    pub status: Option<i64>,
    _kept: Kept,
}

impl BackfillError {
    pub fn new(message: impl Into<String>, rule: BackfillErrorRule) -> Self {
        Self {
            message: message.into(),
            rule,
            ..blank()
        }
    }
}

record! {
    BackfillError + _kept;
    required message = "message";
    required rule = "rule";
    optional_number status = "status";
}

/// A rule by its id.
#[derive(Clone, PartialEq)]
pub struct BackfillErrorRule {
    /// Id of the rule.
    pub id: String,
    /// Name of the rule, if it was found.
    pub name: Option<String>,
    _kept: Kept,
}

impl BackfillErrorRule {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }
}

record! {
    BackfillErrorRule + _kept;
    required id = "id";
    optional name = "name";
}

/// Who began a backfill, a person or Kibana itself, which fills gaps.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BackfillInitiator {
    /// `user`
    User,
    /// `system`
    System,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    BackfillInitiator;
    User = "user";
    System = "system";
}

/// What came of a request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BackfillOutcome {
    /// Runs of a rule over a time that has passed.
    Scheduled(Backfill),
    /// A rule that does not run over the past.
    Failed(FailedBackfill),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<Backfill> for BackfillOutcome {
    fn from(value: Backfill) -> Self {
        Self::Scheduled(value)
    }
}

impl From<FailedBackfill> for BackfillOutcome {
    fn from(value: FailedBackfill) -> Self {
        Self::Failed(value)
    }
}

union!(BackfillOutcome);

impl Serialize for BackfillOutcome {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Scheduled(value) => value.serialize(serializer),
            Self::Failed(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for BackfillOutcome {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("id") {
            return value.arm(Self::Scheduled, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Failed, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// One page of backfills.
#[derive(Clone, PartialEq)]
pub struct BackfillPage {
    /// Number of this page, counted from 1.
    pub page: u64,
    /// Number of backfills that fit on a page.
    pub per_page: u64,
    /// Number of backfills on all pages together.
    pub total: u64,
    /// The backfills.
    pub data: Vec<Backfill>,
    _kept: Kept,
}

impl BackfillPage {
    pub fn new(
        page: u64,
        per_page: u64,
        total: u64,
        data: impl IntoIterator<Item = Backfill>,
    ) -> Self {
        Self {
            page,
            per_page,
            total,
            data: data.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    BackfillPage + _kept;
    required_number page = "page";
    required_number per_page = "per_page";
    required_number total = "total";
    required data = "data";
}

/// A time that has passed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BackfillRange {
    /// When it begins.
    pub start: DateTime,
    /// When it ends.
    pub end: DateTime,
}

impl BackfillRange {
    pub fn new(start: impl Into<DateTime>, end: impl Into<DateTime>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
        }
    }
}

record! {
    BackfillRange;
    required start = "start";
    required end = "end";
}

/// A rule that runs over a time that has passed.
#[derive(Clone, PartialEq)]
pub struct BackfillRule {
    /// Id of the rule.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its tags.
    pub tags: Vec<String>,
    /// Its type, such as `siem.queryRule`.
    pub rule_type_id: String,

    /// Its parameters.
    ///
    /// The type decides which there are.
    pub params: BTreeMap<String, Json>,

    /// Whose privileges it runs with.
    pub api_key_owner: Option<String>,
    /// The feature that it belongs to, such as `siem`.
    pub consumer: String,
    /// Whether it runs by itself.
    pub enabled: bool,
    /// How often it runs.
    pub schedule: RuleSchedule,
    /// Who created it.
    pub created_by: Option<String>,
    /// Who changed it last.
    pub updated_by: Option<String>,
    /// When it was created.
    pub created_at: DateTime,
    /// When it was changed last.
    pub updated_at: DateTime,
    /// How often it was changed.
    pub revision: i64,
    /// Whether somebody else made its API key.
    pub api_key_created_by_user: Field<bool>,
    _kept: Kept,
}

impl Default for BackfillRule {
    fn default() -> Self {
        blank()
    }
}

record! {
    BackfillRule + _kept;
    required id = "id";
    required name = "name";
    required tags = "tags";
    required rule_type_id = "rule_type_id";
    required params = "params";
    nullable api_key_owner = "api_key_owner";
    required consumer = "consumer";
    required enabled = "enabled";
    required schedule = "schedule";
    nullable created_by = "created_by";
    nullable updated_by = "updated_by";
    required created_at = "created_at";
    required updated_at = "updated_at";
    required_number revision = "revision";
    field api_key_created_by_user = "api_key_created_by_user";
}

/// One run.
#[derive(Clone, PartialEq)]
pub struct BackfillRun {
    /// The end of the time that it looks at.
    pub run_at: DateTime,
    /// How far it has come.
    pub status: BackfillStatus,
    /// How long that time is.
    pub interval: String,
    _kept: Kept,
}

impl BackfillRun {
    pub fn new(
        run_at: impl Into<DateTime>,
        status: BackfillStatus,
        interval: impl Into<String>,
    ) -> Self {
        Self {
            run_at: run_at.into(),
            status,
            interval: interval.into(),
            ..blank()
        }
    }
}

record! {
    BackfillRun + _kept;
    required run_at = "run_at";
    required status = "status";
    required interval = "interval";
}

/// What backfills are sorted by.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BackfillSortField {
    /// `createdAt`
    CreatedAt,
    /// `start`
    Start,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    BackfillSortField;
    CreatedAt = "createdAt";
    Start = "start";
}

/// How far a backfill or one of its runs has come.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BackfillStatus {
    /// `complete`
    Complete,
    /// `pending`
    Pending,
    /// `running`
    Running,
    /// `error`
    Error,
    /// `timeout`
    Timeout,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    BackfillStatus;
    Complete = "complete";
    Pending = "pending";
    Running = "running";
    Error = "error";
    Timeout = "timeout";
}

/// A rule that does not run over the past.
#[derive(Clone, PartialEq)]
pub struct FailedBackfill {
    /// Why not.
    pub error: BackfillError,
    _kept: Kept,
}

impl FailedBackfill {
    #[inline]
    pub fn new(error: BackfillError) -> Self {
        Self { error, ..blank() }
    }
}

record! {
    FailedBackfill + _kept;
    required error = "error";
}

/// A rule, and the times that it is to run over.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewBackfill {
    /// Id of the rule.
    pub rule_id: String,
    /// The times.
    pub ranges: Vec<BackfillRange>,
    /// Whether alerts run the actions of the rule, which they do if it is left out.
    pub run_actions: Option<bool>,
}

impl NewBackfill {
    pub fn new(
        rule_id: impl Into<String>,
        ranges: impl IntoIterator<Item = BackfillRange>,
    ) -> Self {
        Self {
            rule_id: rule_id.into(),
            ranges: ranges.into_iter().collect(),
            ..blank()
        }
    }

    setters! {
        run_actions(value: bool) = Some(value);
    }
}

record! {
    NewBackfill;
    required rule_id = "rule_id";
    required ranges = "ranges";
    optional run_actions = "run_actions";
}
