// Generated from specs/kibana; do not edit.

//! The rules that look for threats.

use openapi_runtime::wire::{Kept, OpenEnum, Raw, blank, unknown, write_unknown};
use openapi_runtime::{DateTime, Json, UnknownValue, open_enum, record, setters, union};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::detections::{
    AlertSuppression, KqlLanguage, NewSavedQueryRule, NewThreatMatchRule,
    NewThresholdRule, RuleCommon, RuleSettings, RuleSeverity, RuleState,
};

/// A rule that raises an alert for each event that a saved query matches.
#[derive(Clone, PartialEq)]
pub struct SavedQueryRule {
    /// What all kinds of rules have in common.
    ///
    /// In JSON, its properties are next to the others.
    pub common: RuleCommon,

    /// What the server says about a rule.
    ///
    /// In JSON, its properties are next to the others.
    pub state: RuleState,

    /// Always `saved_query`.
    pub type_: String,
    /// Id of the saved query.
    pub saved_id: String,
    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,

    /// Id of the data view whose indices are searched.
    ///
    /// Not with `index`.
    pub data_view_id: Option<String>,

    /// Filters in the language of Elasticsearch, besides the query.
    pub filters: Option<Vec<Json>>,

    /// Patterns of the indices that are searched.
    ///
    /// The default of the space if neither these nor a data view are there.
    pub index: Option<Vec<String>>,

    /// The query, in the language that `language` says.
    pub query: Option<String>,
    /// The language of a query on documents: KQL or Lucene.
    pub language: KqlLanguage,
    _kept: Kept,
}

impl SavedQueryRule {
    /// Creates the value from its required properties.
    pub fn new(
        common: RuleCommon,
        state: RuleState,
        saved_id: impl Into<String>,
        language: KqlLanguage,
    ) -> Self {
        Self {
            common,
            state,
            type_: "saved_query".to_owned(),
            saved_id: saved_id.into(),
            language,
            ..blank()
        }
    }
}

record! {
    SavedQueryRule + _kept;
    part common: RuleCommon;
    part state: RuleState;
    required type_ = "type";
    required saved_id = "saved_id";
    optional alert_suppression = "alert_suppression";
    optional data_view_id = "data_view_id";
    optional filters = "filters";
    optional index = "index";
    optional query = "query";
    required language = "language";
}

/// A rule to try out that raises an alert for each event that a saved query matches.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SavedQueryRulePreview {
    /// A new rule that raises an alert for each event that a saved query matches.
    ///
    /// In JSON, its properties are next to the others.
    pub new: NewSavedQueryRule,

    /// How often the rule runs.
    pub invocation_count: i64,
    /// Time of the last run.
    pub timeframe_end: DateTime,
}

impl SavedQueryRulePreview {
    /// Creates the value from its required properties.
    pub fn new(
        new: NewSavedQueryRule,
        invocation_count: i64,
        timeframe_end: impl Into<DateTime>,
    ) -> Self {
        Self {
            new,
            invocation_count,
            timeframe_end: timeframe_end.into(),
        }
    }
}

record! {
    SavedQueryRulePreview;
    part new: NewSavedQueryRule;
    required_whole invocation_count = "invocationCount";
    required timeframe_end = "timeframeEnd";
}

/// What a rule is to be that raises an alert for each event that a saved query matches.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SavedQueryRuleUpdate {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// In JSON, its properties are next to the others.
    pub settings: RuleSettings,

    /// Id that the server gave to the rule.
    pub id: Option<String>,
    /// Always `saved_query`.
    pub type_: String,
    /// Id of the saved query.
    pub saved_id: String,
    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,

    /// Id of the data view whose indices are searched.
    ///
    /// Not with `index`.
    pub data_view_id: Option<String>,

    /// Filters in the language of Elasticsearch, besides the query.
    pub filters: Option<Vec<Json>>,

    /// Patterns of the indices that are searched.
    ///
    /// The default of the space if neither these nor a data view are there.
    pub index: Option<Vec<String>>,

    /// The query, in the language that `language` says.
    pub query: Option<String>,
    /// The language of a query on documents: KQL or Lucene.
    pub language: Option<KqlLanguage>,
}

impl SavedQueryRuleUpdate {
    /// Creates the value from its required properties.
    pub fn new(settings: RuleSettings, saved_id: impl Into<String>) -> Self {
        Self {
            settings,
            type_: "saved_query".to_owned(),
            saved_id: saved_id.into(),
            ..blank()
        }
    }

    setters! {
        id(value: impl Into<String>) = Some(value.into());
        alert_suppression(value: AlertSuppression) = Some(value);
        data_view_id(value: impl Into<String>) = Some(value.into());
        filters(value: impl IntoIterator<Item = impl Into<Json>>)
            = Some(value.into_iter().map(Into::into).collect());
        index(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        query(value: impl Into<String>) = Some(value.into());
        language(value: KqlLanguage) = Some(value);
    }
}

record! {
    SavedQueryRuleUpdate;
    part settings: RuleSettings;
    optional id = "id";
    required type_ = "type";
    required saved_id = "saved_id";
    optional alert_suppression = "alert_suppression";
    optional data_view_id = "data_view_id";
    optional filters = "filters";
    optional index = "index";
    optional query = "query";
    optional language = "language";
}

/// A value of a field that changes the severity of alerts.
#[derive(Clone, PartialEq)]
pub struct SeverityMapping {
    /// Name of the field.
    pub field: String,
    /// Always `equals`.
    pub operator: String,
    /// Severity of alerts whose events have the value.
    pub severity: RuleSeverity,
    /// The value.
    pub value: String,
    _kept: Kept,
}

impl SeverityMapping {
    /// Creates the value from its required properties.
    pub fn new(field: impl Into<String>, severity: RuleSeverity, value: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            operator: "equals".to_owned(),
            severity,
            value: value.into(),
            ..blank()
        }
    }
}

record! {
    SeverityMapping + _kept;
    required field = "field";
    required operator = "operator";
    required severity = "severity";
    required value = "value";
}

/// Why a rule was skipped.
///
/// Always `RULE_NOT_MODIFIED`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SkipReason {
    /// `RULE_NOT_MODIFIED`
    RuleNotModified,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl SkipReason {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::RuleNotModified => "RULE_NOT_MODIFIED",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(SkipReason);

impl OpenEnum for SkipReason {
    fn from_wire(value: &str) -> Self {
        match value {
            "RULE_NOT_MODIFIED" => Self::RuleNotModified,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// A rule that was skipped.
#[derive(Clone, PartialEq)]
pub struct SkippedRule {
    /// Id of the rule.
    pub id: String,
    /// Why it was skipped.
    pub skip_reason: SkipReason,
    /// Name of the rule.
    pub name: Option<String>,
    _kept: Kept,
}

impl SkippedRule {
    /// Creates the value from its required properties.
    pub fn new(id: impl Into<String>, skip_reason: SkipReason) -> Self {
        Self {
            id: id.into(),
            skip_reason,
            ..blank()
        }
    }
}

record! {
    SkippedRule + _kept;
    required id = "id";
    required skip_reason = "skip_reason";
    optional name = "name";
}

/// A length of time.
#[derive(Clone, PartialEq)]
pub struct SuppressionDuration {
    /// Number of units.
    ///
    /// At least 1.
    pub value: u64,

    /// The unit.
    pub unit: SuppressionUnit,
    _kept: Kept,
}

impl SuppressionDuration {
    /// Creates the value from its required properties.
    pub fn new(value: u64, unit: SuppressionUnit) -> Self {
        Self { value, unit, ..blank() }
    }
}

record! {
    SuppressionDuration + _kept;
    required_whole value = "value";
    required unit = "unit";
}

/// Seconds, minutes or hours.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SuppressionUnit {
    /// `s`
    S,
    /// `m`
    M,
    /// `h`
    H,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl SuppressionUnit {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::S => "s",
            Self::M => "m",
            Self::H => "h",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(SuppressionUnit);

impl OpenEnum for SuppressionUnit {
    fn from_wire(value: &str) -> Self {
        match value {
            "s" => Self::S,
            "m" => Self::M,
            "h" => Self::H,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// What an attacker does, by a catalogue such as MITRE ATT&CK.
#[derive(Clone, PartialEq)]
pub struct Threat {
    /// Name of the catalogue.
    pub framework: String,
    /// What the attacker is after.
    pub tactic: ThreatTactic,
    /// How it is done.
    pub technique: Option<Vec<ThreatTechnique>>,
    _kept: Kept,
}

impl Threat {
    /// Creates the value from its required properties.
    pub fn new(framework: impl Into<String>, tactic: ThreatTactic) -> Self {
        Self {
            framework: framework.into(),
            tactic,
            ..blank()
        }
    }

    setters! {
        technique(value: impl IntoIterator<Item = ThreatTechnique>)
            = Some(value.into_iter().collect());
    }
}

record! {
    Threat + _kept;
    required framework = "framework";
    required tactic = "tactic";
    optional technique = "technique";
}

/// Fields that must all be the same in an event and an indicator.
#[derive(Clone, PartialEq)]
pub struct ThreatMapping {
    /// The pairs of fields.
    pub entries: Vec<ThreatMappingEntry>,
    _kept: Kept,
}

impl ThreatMapping {
    /// Creates the value from its required property.
    pub fn new(entries: impl IntoIterator<Item = ThreatMappingEntry>) -> Self {
        Self {
            entries: entries.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    ThreatMapping + _kept;
    required entries = "entries";
}

/// A pair of fields.
#[derive(Clone, PartialEq)]
pub struct ThreatMappingEntry {
    /// Field of the event.
    pub field: String,
    /// Always `mapping`.
    pub type_: String,
    /// Field of the indicator.
    pub value: String,
    _kept: Kept,
}

impl ThreatMappingEntry {
    /// Creates the value from its required properties.
    pub fn new(field: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            type_: "mapping".to_owned(),
            value: value.into(),
            ..blank()
        }
    }
}

record! {
    ThreatMappingEntry + _kept;
    required field = "field";
    required type_ = "type";
    required value = "value";
}

/// A rule that raises an alert for events that match indicators of threat intelligence.
#[derive(Clone, PartialEq)]
pub struct ThreatMatchRule {
    /// What all kinds of rules have in common.
    ///
    /// In JSON, its properties are next to the others.
    pub common: RuleCommon,

    /// What the server says about a rule.
    ///
    /// In JSON, its properties are next to the others.
    pub state: RuleState,

    /// Always `threat_match`.
    pub type_: String,
    /// The query, in the language that `language` says.
    pub query: String,
    /// Query for indicators.
    pub threat_query: String,

    /// Fields that are compared.
    ///
    /// An event matches if one of the entries does.
    ///
    /// At least 1 item.
    pub threat_mapping: Vec<ThreatMapping>,

    /// Patterns of the indices with indicators.
    pub threat_index: Vec<String>,
    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,

    /// Number of searches at the same time.
    ///
    /// At least 1.
    pub concurrent_searches: Option<u64>,

    /// Id of the data view whose indices are searched.
    ///
    /// Not with `index`.
    pub data_view_id: Option<String>,

    /// Filters in the language of Elasticsearch, besides the query.
    pub filters: Option<Vec<Json>>,

    /// Patterns of the indices that are searched.
    ///
    /// The default of the space if neither these nor a data view are there.
    pub index: Option<Vec<String>>,

    /// Number of indicators in a search.
    ///
    /// At least 1.
    pub items_per_search: Option<u64>,

    /// Id of the saved query.
    pub saved_id: Option<String>,
    /// Filters of indicators, in the language of Elasticsearch.
    pub threat_filters: Option<Vec<Json>>,
    /// Field that has the indicator; `threat.indicator` if it is left out.
    pub threat_indicator_path: Option<String>,
    /// The language of a query on documents: KQL or Lucene.
    pub threat_language: Option<KqlLanguage>,
    /// The language of a query on documents: KQL or Lucene.
    pub language: KqlLanguage,
    _kept: Kept,
}

impl ThreatMatchRule {
    /// Creates the value from its required properties.
    pub fn new(
        common: RuleCommon,
        state: RuleState,
        query: impl Into<String>,
        threat_query: impl Into<String>,
        threat_mapping: impl IntoIterator<Item = ThreatMapping>,
        threat_index: impl IntoIterator<Item = impl Into<String>>,
        language: KqlLanguage,
    ) -> Self {
        Self {
            common,
            state,
            type_: "threat_match".to_owned(),
            query: query.into(),
            threat_query: threat_query.into(),
            threat_mapping: threat_mapping.into_iter().collect(),
            threat_index: threat_index.into_iter().map(Into::into).collect(),
            language,
            ..blank()
        }
    }
}

record! {
    ThreatMatchRule + _kept;
    part common: RuleCommon;
    part state: RuleState;
    required type_ = "type";
    required query = "query";
    required threat_query = "threat_query";
    required threat_mapping = "threat_mapping";
    required threat_index = "threat_index";
    optional alert_suppression = "alert_suppression";
    optional_whole concurrent_searches = "concurrent_searches";
    optional data_view_id = "data_view_id";
    optional filters = "filters";
    optional index = "index";
    optional_whole items_per_search = "items_per_search";
    optional saved_id = "saved_id";
    optional threat_filters = "threat_filters";
    optional threat_indicator_path = "threat_indicator_path";
    optional threat_language = "threat_language";
    required language = "language";
}

/// A rule to try out that raises an alert for events that match indicators of threat
/// intelligence.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreatMatchRulePreview {
    /// A new rule that raises an alert for events that match indicators of threat intelligence.
    ///
    /// In JSON, its properties are next to the others.
    pub new: NewThreatMatchRule,

    /// How often the rule runs.
    pub invocation_count: i64,
    /// Time of the last run.
    pub timeframe_end: DateTime,
}

impl ThreatMatchRulePreview {
    /// Creates the value from its required properties.
    pub fn new(
        new: NewThreatMatchRule,
        invocation_count: i64,
        timeframe_end: impl Into<DateTime>,
    ) -> Self {
        Self {
            new,
            invocation_count,
            timeframe_end: timeframe_end.into(),
        }
    }
}

record! {
    ThreatMatchRulePreview;
    part new: NewThreatMatchRule;
    required_whole invocation_count = "invocationCount";
    required timeframe_end = "timeframeEnd";
}

/// What a rule is to be that raises an alert for events that match indicators of threat
/// intelligence.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreatMatchRuleUpdate {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// In JSON, its properties are next to the others.
    pub settings: RuleSettings,

    /// Id that the server gave to the rule.
    pub id: Option<String>,
    /// Always `threat_match`.
    pub type_: String,
    /// The query, in the language that `language` says.
    pub query: String,
    /// Query for indicators.
    pub threat_query: String,

    /// Fields that are compared.
    ///
    /// An event matches if one of the entries does.
    ///
    /// At least 1 item.
    pub threat_mapping: Vec<ThreatMapping>,

    /// Patterns of the indices with indicators.
    pub threat_index: Vec<String>,
    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,

    /// Number of searches at the same time.
    ///
    /// At least 1.
    pub concurrent_searches: Option<u64>,

    /// Id of the data view whose indices are searched.
    ///
    /// Not with `index`.
    pub data_view_id: Option<String>,

    /// Filters in the language of Elasticsearch, besides the query.
    pub filters: Option<Vec<Json>>,

    /// Patterns of the indices that are searched.
    ///
    /// The default of the space if neither these nor a data view are there.
    pub index: Option<Vec<String>>,

    /// Number of indicators in a search.
    ///
    /// At least 1.
    pub items_per_search: Option<u64>,

    /// Id of the saved query.
    pub saved_id: Option<String>,
    /// Filters of indicators, in the language of Elasticsearch.
    pub threat_filters: Option<Vec<Json>>,
    /// Field that has the indicator; `threat.indicator` if it is left out.
    pub threat_indicator_path: Option<String>,
    /// The language of a query on documents: KQL or Lucene.
    pub threat_language: Option<KqlLanguage>,
    /// The language of a query on documents: KQL or Lucene.
    pub language: Option<KqlLanguage>,
}

impl ThreatMatchRuleUpdate {
    /// Creates the value from its required properties.
    pub fn new(
        settings: RuleSettings,
        query: impl Into<String>,
        threat_query: impl Into<String>,
        threat_mapping: impl IntoIterator<Item = ThreatMapping>,
        threat_index: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            settings,
            type_: "threat_match".to_owned(),
            query: query.into(),
            threat_query: threat_query.into(),
            threat_mapping: threat_mapping.into_iter().collect(),
            threat_index: threat_index.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        id(value: impl Into<String>) = Some(value.into());
        alert_suppression(value: AlertSuppression) = Some(value);
        concurrent_searches(value: u64) = Some(value);
        data_view_id(value: impl Into<String>) = Some(value.into());
        filters(value: impl IntoIterator<Item = impl Into<Json>>)
            = Some(value.into_iter().map(Into::into).collect());
        index(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        items_per_search(value: u64) = Some(value);
        saved_id(value: impl Into<String>) = Some(value.into());
        threat_filters(value: impl IntoIterator<Item = impl Into<Json>>)
            = Some(value.into_iter().map(Into::into).collect());
        threat_indicator_path(value: impl Into<String>) = Some(value.into());
        threat_language(value: KqlLanguage) = Some(value);
        language(value: KqlLanguage) = Some(value);
    }
}

record! {
    ThreatMatchRuleUpdate;
    part settings: RuleSettings;
    optional id = "id";
    required type_ = "type";
    required query = "query";
    required threat_query = "threat_query";
    required threat_mapping = "threat_mapping";
    required threat_index = "threat_index";
    optional alert_suppression = "alert_suppression";
    optional_whole concurrent_searches = "concurrent_searches";
    optional data_view_id = "data_view_id";
    optional filters = "filters";
    optional index = "index";
    optional_whole items_per_search = "items_per_search";
    optional saved_id = "saved_id";
    optional threat_filters = "threat_filters";
    optional threat_indicator_path = "threat_indicator_path";
    optional threat_language = "threat_language";
    optional language = "language";
}

/// A variant of a technique.
#[derive(Clone, PartialEq)]
pub struct ThreatSubtechnique {
    /// Id in the catalogue.
    pub id: String,
    /// Name in the catalogue.
    pub name: String,
    /// Page of the catalogue.
    pub reference: String,
    _kept: Kept,
}

impl ThreatSubtechnique {
    /// Creates the value from its required properties.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        reference: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            reference: reference.into(),
            ..blank()
        }
    }
}

record! {
    ThreatSubtechnique + _kept;
    required id = "id";
    required name = "name";
    required reference = "reference";
}

/// What an attacker is after.
#[derive(Clone, PartialEq)]
pub struct ThreatTactic {
    /// Id in the catalogue.
    pub id: String,
    /// Name in the catalogue.
    pub name: String,
    /// Page of the catalogue.
    pub reference: String,
    _kept: Kept,
}

impl ThreatTactic {
    /// Creates the value from its required properties.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        reference: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            reference: reference.into(),
            ..blank()
        }
    }
}

record! {
    ThreatTactic + _kept;
    required id = "id";
    required name = "name";
    required reference = "reference";
}

/// How an attacker does something.
#[derive(Clone, PartialEq)]
pub struct ThreatTechnique {
    /// Id in the catalogue.
    pub id: String,
    /// Name in the catalogue.
    pub name: String,
    /// Page of the catalogue.
    pub reference: String,
    /// More precisely.
    pub subtechnique: Option<Vec<ThreatSubtechnique>>,
    _kept: Kept,
}

impl ThreatTechnique {
    /// Creates the value from its required properties.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        reference: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            reference: reference.into(),
            ..blank()
        }
    }

    setters! {
        subtechnique(value: impl IntoIterator<Item = ThreatSubtechnique>)
            = Some(value.into_iter().collect());
    }
}

record! {
    ThreatTechnique + _kept;
    required id = "id";
    required name = "name";
    required reference = "reference";
    optional subtechnique = "subtechnique";
}

/// How many events raise an alert.
#[derive(Clone, PartialEq)]
pub struct Threshold {
    /// Fields whose values events are counted by; none counts them together.
    pub field: ThresholdField,

    /// Least number of events.
    ///
    /// At least 1.
    pub value: u64,

    /// How many different values a field must have.
    pub cardinality: Option<Vec<ThresholdCardinality>>,
    _kept: Kept,
}

impl Threshold {
    /// Creates the value from its required properties.
    pub fn new(field: impl Into<ThresholdField>, value: u64) -> Self {
        Self {
            field: field.into(),
            value,
            ..blank()
        }
    }

    setters! {
        cardinality(value: impl IntoIterator<Item = ThresholdCardinality>)
            = Some(value.into_iter().collect());
    }
}

record! {
    Threshold + _kept;
    required field = "field";
    required_whole value = "value";
    optional cardinality = "cardinality";
}

/// How alerts of a threshold rule are put together.
#[derive(Clone, PartialEq)]
pub struct ThresholdAlertSuppression {
    /// For how long.
    pub duration: SuppressionDuration,
    _kept: Kept,
}

impl ThresholdAlertSuppression {
    /// Creates the value from its required property.
    pub fn new(duration: SuppressionDuration) -> Self {
        Self { duration, ..blank() }
    }
}

record! {
    ThresholdAlertSuppression + _kept;
    required duration = "duration";
}

/// How many different values a field must have.
#[derive(Clone, PartialEq)]
pub struct ThresholdCardinality {
    /// Name of the field.
    pub field: String,

    /// Least number of values.
    ///
    /// At least 0.
    pub value: u64,

    _kept: Kept,
}

impl ThresholdCardinality {
    /// Creates the value from its required properties.
    pub fn new(field: impl Into<String>, value: u64) -> Self {
        Self {
            field: field.into(),
            value,
            ..blank()
        }
    }
}

record! {
    ThresholdCardinality + _kept;
    required field = "field";
    required_whole value = "value";
}

/// Fields whose values events are counted by; none counts them together.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThresholdField {
    String(String),
    List(Vec<String>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for ThresholdField {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ThresholdField {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Vec<String>> for ThresholdField {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

union!(ThresholdField);

impl Serialize for ThresholdField {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ThresholdField {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_array() {
            return value.arm(Self::List, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::String, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// A rule that raises an alert when enough events match a query.
#[derive(Clone, PartialEq)]
pub struct ThresholdRule {
    /// What all kinds of rules have in common.
    ///
    /// In JSON, its properties are next to the others.
    pub common: RuleCommon,

    /// What the server says about a rule.
    ///
    /// In JSON, its properties are next to the others.
    pub state: RuleState,

    /// Always `threshold`.
    pub type_: String,
    /// The query, in the language that `language` says.
    pub query: String,
    /// How many events raise an alert.
    pub threshold: Threshold,
    /// How alerts of a threshold rule are put together.
    pub alert_suppression: Option<ThresholdAlertSuppression>,

    /// Id of the data view whose indices are searched.
    ///
    /// Not with `index`.
    pub data_view_id: Option<String>,

    /// Filters in the language of Elasticsearch, besides the query.
    pub filters: Option<Vec<Json>>,

    /// Patterns of the indices that are searched.
    ///
    /// The default of the space if neither these nor a data view are there.
    pub index: Option<Vec<String>>,

    /// Id of the saved query.
    pub saved_id: Option<String>,
    /// The language of a query on documents: KQL or Lucene.
    pub language: KqlLanguage,
    _kept: Kept,
}

impl ThresholdRule {
    /// Creates the value from its required properties.
    pub fn new(
        common: RuleCommon,
        state: RuleState,
        query: impl Into<String>,
        threshold: Threshold,
        language: KqlLanguage,
    ) -> Self {
        Self {
            common,
            state,
            type_: "threshold".to_owned(),
            query: query.into(),
            threshold,
            language,
            ..blank()
        }
    }
}

record! {
    ThresholdRule + _kept;
    part common: RuleCommon;
    part state: RuleState;
    required type_ = "type";
    required query = "query";
    required threshold = "threshold";
    optional alert_suppression = "alert_suppression";
    optional data_view_id = "data_view_id";
    optional filters = "filters";
    optional index = "index";
    optional saved_id = "saved_id";
    required language = "language";
}

/// A rule to try out that raises an alert when enough events match a query.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThresholdRulePreview {
    /// A new rule that raises an alert when enough events match a query.
    ///
    /// In JSON, its properties are next to the others.
    pub new: NewThresholdRule,

    /// How often the rule runs.
    pub invocation_count: i64,
    /// Time of the last run.
    pub timeframe_end: DateTime,
}

impl ThresholdRulePreview {
    /// Creates the value from its required properties.
    pub fn new(
        new: NewThresholdRule,
        invocation_count: i64,
        timeframe_end: impl Into<DateTime>,
    ) -> Self {
        Self {
            new,
            invocation_count,
            timeframe_end: timeframe_end.into(),
        }
    }
}

record! {
    ThresholdRulePreview;
    part new: NewThresholdRule;
    required_whole invocation_count = "invocationCount";
    required timeframe_end = "timeframeEnd";
}

/// What a rule is to be that raises an alert when enough events match a query.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThresholdRuleUpdate {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// In JSON, its properties are next to the others.
    pub settings: RuleSettings,

    /// Id that the server gave to the rule.
    pub id: Option<String>,
    /// Always `threshold`.
    pub type_: String,
    /// The query, in the language that `language` says.
    pub query: String,
    /// How many events raise an alert.
    pub threshold: Threshold,
    /// How alerts of a threshold rule are put together.
    pub alert_suppression: Option<ThresholdAlertSuppression>,

    /// Id of the data view whose indices are searched.
    ///
    /// Not with `index`.
    pub data_view_id: Option<String>,

    /// Filters in the language of Elasticsearch, besides the query.
    pub filters: Option<Vec<Json>>,

    /// Patterns of the indices that are searched.
    ///
    /// The default of the space if neither these nor a data view are there.
    pub index: Option<Vec<String>>,

    /// Id of the saved query.
    pub saved_id: Option<String>,
    /// The language of a query on documents: KQL or Lucene.
    pub language: Option<KqlLanguage>,
}

impl ThresholdRuleUpdate {
    /// Creates the value from its required properties.
    pub fn new(settings: RuleSettings, query: impl Into<String>, threshold: Threshold) -> Self {
        Self {
            settings,
            type_: "threshold".to_owned(),
            query: query.into(),
            threshold,
            ..blank()
        }
    }

    setters! {
        id(value: impl Into<String>) = Some(value.into());
        alert_suppression(value: ThresholdAlertSuppression) = Some(value);
        data_view_id(value: impl Into<String>) = Some(value.into());
        filters(value: impl IntoIterator<Item = impl Into<Json>>)
            = Some(value.into_iter().map(Into::into).collect());
        index(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        saved_id(value: impl Into<String>) = Some(value.into());
        language(value: KqlLanguage) = Some(value);
    }
}

record! {
    ThresholdRuleUpdate;
    part settings: RuleSettings;
    optional id = "id";
    required type_ = "type";
    required query = "query";
    required threshold = "threshold";
    optional alert_suppression = "alert_suppression";
    optional data_view_id = "data_view_id";
    optional filters = "filters";
    optional index = "index";
    optional saved_id = "saved_id";
    optional language = "language";
}

/// A template of Timelines by its id and title.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TimelineChoice {
    /// Id of the template of Timelines that alerts are opened with.
    pub timeline_id: String,
    /// Title of that template.
    pub timeline_title: String,
}

impl TimelineChoice {
    /// Creates the value from its required properties.
    pub fn new(timeline_id: impl Into<String>, timeline_title: impl Into<String>) -> Self {
        Self {
            timeline_id: timeline_id.into(),
            timeline_title: timeline_title.into(),
        }
    }
}

record! {
    TimelineChoice;
    required timeline_id = "timeline_id";
    required timeline_title = "timeline_title";
}
