// Generated from specs/kibana; do not edit.

//! Types of `previews`.

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{DateTime, Json, record, union};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::detections::{
    NewEqlRule, NewEsqlRule, NewMachineLearningRule, NewQueryRule, NewRuleOnNewTerms,
    NewSavedQueryRule, NewThreatMatchRule, NewThresholdRule,
};

/// A rule to try out that raises an alert for events or sequences of events that an EQL query
/// finds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EqlRulePreview {
    /// A new rule that raises an alert for events or sequences of events that an EQL query finds.
    ///
    /// Flattened into the surrounding object in JSON.
    pub rule: NewEqlRule,

    /// How often the rule runs.
    pub invocation_count: i64,
    /// Time of the last run.
    pub timeframe_end: DateTime,
}

impl EqlRulePreview {
    pub fn new(
        rule: NewEqlRule,
        invocation_count: i64,
        timeframe_end: impl Into<DateTime>,
    ) -> Self {
        Self {
            rule,
            invocation_count,
            timeframe_end: timeframe_end.into(),
        }
    }
}

record! {
    EqlRulePreview;
    part rule: NewEqlRule;
    required_number invocation_count = "invocationCount";
    required timeframe_end = "timeframeEnd";
}

/// A rule to try out that raises an alert for each row that an ES|QL query returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EsqlRulePreview {
    /// A new rule that raises an alert for each row that an ES|QL query returns.
    ///
    /// Flattened into the surrounding object in JSON.
    pub rule: NewEsqlRule,

    /// How often the rule runs.
    pub invocation_count: i64,
    /// Time of the last run.
    pub timeframe_end: DateTime,
}

impl EsqlRulePreview {
    pub fn new(
        rule: NewEsqlRule,
        invocation_count: i64,
        timeframe_end: impl Into<DateTime>,
    ) -> Self {
        Self {
            rule,
            invocation_count,
            timeframe_end: timeframe_end.into(),
        }
    }
}

record! {
    EsqlRulePreview;
    part rule: NewEsqlRule;
    required_number invocation_count = "invocationCount";
    required timeframe_end = "timeframeEnd";
}

/// A rule to try out that raises an alert for anomalies that jobs of machine learning find.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MachineLearningRulePreview {
    /// A new rule that raises an alert for anomalies that jobs of machine learning find.
    ///
    /// Flattened into the surrounding object in JSON.
    pub rule: NewMachineLearningRule,

    /// How often the rule runs.
    pub invocation_count: i64,
    /// Time of the last run.
    pub timeframe_end: DateTime,
}

impl MachineLearningRulePreview {
    pub fn new(
        rule: NewMachineLearningRule,
        invocation_count: i64,
        timeframe_end: impl Into<DateTime>,
    ) -> Self {
        Self {
            rule,
            invocation_count,
            timeframe_end: timeframe_end.into(),
        }
    }
}

record! {
    MachineLearningRulePreview;
    part rule: NewMachineLearningRule;
    required_number invocation_count = "invocationCount";
    required timeframe_end = "timeframeEnd";
}

/// A rule to try out that raises an alert for values that a field did not have before.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuleOnNewTermsPreview {
    /// A new rule that raises an alert for values that a field did not have before.
    ///
    /// Flattened into the surrounding object in JSON.
    pub rule: NewRuleOnNewTerms,

    /// How often the rule runs.
    pub invocation_count: i64,
    /// Time of the last run.
    pub timeframe_end: DateTime,
}

impl RuleOnNewTermsPreview {
    pub fn new(
        rule: NewRuleOnNewTerms,
        invocation_count: i64,
        timeframe_end: impl Into<DateTime>,
    ) -> Self {
        Self {
            rule,
            invocation_count,
            timeframe_end: timeframe_end.into(),
        }
    }
}

record! {
    RuleOnNewTermsPreview;
    part rule: NewRuleOnNewTerms;
    required_number invocation_count = "invocationCount";
    required timeframe_end = "timeframeEnd";
}

/// A rule to try out that raises an alert for each event that a query matches.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryRulePreview {
    /// A new rule that raises an alert for each event that a query matches.
    ///
    /// Flattened into the surrounding object in JSON.
    pub rule: NewQueryRule,

    /// How often the rule runs.
    pub invocation_count: i64,
    /// Time of the last run.
    pub timeframe_end: DateTime,
}

impl QueryRulePreview {
    pub fn new(
        rule: NewQueryRule,
        invocation_count: i64,
        timeframe_end: impl Into<DateTime>,
    ) -> Self {
        Self {
            rule,
            invocation_count,
            timeframe_end: timeframe_end.into(),
        }
    }
}

record! {
    QueryRulePreview;
    part rule: NewQueryRule;
    required_number invocation_count = "invocationCount";
    required timeframe_end = "timeframeEnd";
}

/// A rule to try out, by its kind.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RulePreview {
    /// A rule to try out that raises an alert for events or sequences of events that an EQL query
    /// finds.
    Eql(EqlRulePreview),

    /// A rule to try out that raises an alert for each event that a query matches.
    Query(QueryRulePreview),
    /// A rule to try out that raises an alert for each event that a saved query matches.
    SavedQuery(SavedQueryRulePreview),
    /// A rule to try out that raises an alert when enough events match a query.
    Threshold(ThresholdRulePreview),

    /// A rule to try out that raises an alert for events that match indicators of threat
    /// intelligence.
    ThreatMatch(ThreatMatchRulePreview),

    /// A rule to try out that raises an alert for anomalies that jobs of machine learning find.
    MachineLearning(MachineLearningRulePreview),
    /// A rule to try out that raises an alert for values that a field did not have before.
    NewTerms(RuleOnNewTermsPreview),
    /// A rule to try out that raises an alert for each row that an ES|QL query returns.
    Esql(EsqlRulePreview),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<EqlRulePreview> for RulePreview {
    fn from(value: EqlRulePreview) -> Self {
        Self::Eql(value)
    }
}

impl From<QueryRulePreview> for RulePreview {
    fn from(value: QueryRulePreview) -> Self {
        Self::Query(value)
    }
}

impl From<SavedQueryRulePreview> for RulePreview {
    fn from(value: SavedQueryRulePreview) -> Self {
        Self::SavedQuery(value)
    }
}

impl From<ThresholdRulePreview> for RulePreview {
    fn from(value: ThresholdRulePreview) -> Self {
        Self::Threshold(value)
    }
}

impl From<ThreatMatchRulePreview> for RulePreview {
    fn from(value: ThreatMatchRulePreview) -> Self {
        Self::ThreatMatch(value)
    }
}

impl From<MachineLearningRulePreview> for RulePreview {
    fn from(value: MachineLearningRulePreview) -> Self {
        Self::MachineLearning(value)
    }
}

impl From<RuleOnNewTermsPreview> for RulePreview {
    fn from(value: RuleOnNewTermsPreview) -> Self {
        Self::NewTerms(value)
    }
}

impl From<EsqlRulePreview> for RulePreview {
    fn from(value: EsqlRulePreview) -> Self {
        Self::Esql(value)
    }
}

union!(RulePreview);

impl Serialize for RulePreview {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Eql(value) => value.serialize(serializer),
            Self::Query(value) => value.serialize(serializer),
            Self::SavedQuery(value) => value.serialize(serializer),
            Self::Threshold(value) => value.serialize(serializer),
            Self::ThreatMatch(value) => value.serialize(serializer),
            Self::MachineLearning(value) => value.serialize(serializer),
            Self::NewTerms(value) => value.serialize(serializer),
            Self::Esql(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for RulePreview {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("eql") => value.arm(Self::Eql, Self::Unknown),
            Some("query") => value.arm(Self::Query, Self::Unknown),
            Some("saved_query") => value.arm(Self::SavedQuery, Self::Unknown),
            Some("threshold") => value.arm(Self::Threshold, Self::Unknown),
            Some("threat_match") => value.arm(Self::ThreatMatch, Self::Unknown),
            Some("machine_learning") => value.arm(Self::MachineLearning, Self::Unknown),
            Some("new_terms") => value.arm(Self::NewTerms, Self::Unknown),
            Some("esql") => value.arm(Self::Esql, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// How one run of a preview went.
#[derive(Clone, PartialEq)]
pub struct RulePreviewLog {
    /// What failed, for people.
    pub errors: Vec<String>,
    /// What was odd, for people.
    pub warnings: Vec<String>,
    /// Milliseconds that it took.
    pub duration: i64,
    /// The searches, if they were asked for.
    pub requests: Option<Vec<RulePreviewRequest>>,
    /// When the run began.
    pub started_at: Option<String>,
    _kept: Kept,
}

impl RulePreviewLog {
    pub fn new(
        errors: impl IntoIterator<Item = impl Into<String>>,
        warnings: impl IntoIterator<Item = impl Into<String>>,
        duration: i64,
    ) -> Self {
        Self {
            errors: errors.into_iter().map(Into::into).collect(),
            warnings: warnings.into_iter().map(Into::into).collect(),
            duration,
            ..blank()
        }
    }
}

record! {
    RulePreviewLog + _kept;
    required errors = "errors";
    required warnings = "warnings";
    required_number duration = "duration";
    optional requests = "requests";
    optional started_at = "startedAt";
}

/// A search of a preview.
#[derive(Clone, Default, PartialEq)]
pub struct RulePreviewRequest {
    /// What it is for.
    pub description: Option<String>,
    /// Milliseconds that it took.
    pub duration: Option<i64>,
    /// The request to Elasticsearch.
    pub request: Option<String>,
    /// What kind of search it is.
    pub request_type: Option<String>,
    _kept: Kept,
}

record! {
    RulePreviewRequest + _kept: new;
    optional description = "description";
    optional_number duration = "duration";
    optional request = "request";
    optional request_type = "request_type";
}

/// Where the alerts of a preview are.
#[derive(Clone, PartialEq)]
pub struct RulePreviewResult {
    /// One entry for each run.
    pub logs: Vec<RulePreviewLog>,
    /// Whether the preview was stopped because it took too long.
    pub is_aborted: Option<bool>,
    /// Id by which the alerts are found in the index of previews.
    pub preview_id: Option<String>,
    _kept: Kept,
}

impl RulePreviewResult {
    pub fn new(logs: impl IntoIterator<Item = RulePreviewLog>) -> Self {
        Self {
            logs: logs.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    RulePreviewResult + _kept;
    required logs = "logs";
    optional is_aborted = "isAborted";
    optional preview_id = "previewId";
}

/// A rule to try out that raises an alert for each event that a saved query matches.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SavedQueryRulePreview {
    /// A new rule that raises an alert for each event that a saved query matches.
    ///
    /// Flattened into the surrounding object in JSON.
    pub rule: NewSavedQueryRule,

    /// How often the rule runs.
    pub invocation_count: i64,
    /// Time of the last run.
    pub timeframe_end: DateTime,
}

impl SavedQueryRulePreview {
    pub fn new(
        rule: NewSavedQueryRule,
        invocation_count: i64,
        timeframe_end: impl Into<DateTime>,
    ) -> Self {
        Self {
            rule,
            invocation_count,
            timeframe_end: timeframe_end.into(),
        }
    }
}

record! {
    SavedQueryRulePreview;
    part rule: NewSavedQueryRule;
    required_number invocation_count = "invocationCount";
    required timeframe_end = "timeframeEnd";
}

/// A rule to try out that raises an alert for events that match indicators of threat
/// intelligence.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreatMatchRulePreview {
    /// A new rule that raises an alert for events that match indicators of threat intelligence.
    ///
    /// Flattened into the surrounding object in JSON.
    pub rule: NewThreatMatchRule,

    /// How often the rule runs.
    pub invocation_count: i64,
    /// Time of the last run.
    pub timeframe_end: DateTime,
}

impl ThreatMatchRulePreview {
    pub fn new(
        rule: NewThreatMatchRule,
        invocation_count: i64,
        timeframe_end: impl Into<DateTime>,
    ) -> Self {
        Self {
            rule,
            invocation_count,
            timeframe_end: timeframe_end.into(),
        }
    }
}

record! {
    ThreatMatchRulePreview;
    part rule: NewThreatMatchRule;
    required_number invocation_count = "invocationCount";
    required timeframe_end = "timeframeEnd";
}

/// A rule to try out that raises an alert when enough events match a query.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThresholdRulePreview {
    /// A new rule that raises an alert when enough events match a query.
    ///
    /// Flattened into the surrounding object in JSON.
    pub rule: NewThresholdRule,

    /// How often the rule runs.
    pub invocation_count: i64,
    /// Time of the last run.
    pub timeframe_end: DateTime,
}

impl ThresholdRulePreview {
    pub fn new(
        rule: NewThresholdRule,
        invocation_count: i64,
        timeframe_end: impl Into<DateTime>,
    ) -> Self {
        Self {
            rule,
            invocation_count,
            timeframe_end: timeframe_end.into(),
        }
    }
}

record! {
    ThresholdRulePreview;
    part rule: NewThresholdRule;
    required_number invocation_count = "invocationCount";
    required timeframe_end = "timeframeEnd";
}
