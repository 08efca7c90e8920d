// Generated from specs/kibana; do not edit.

//! The rules that look for threats, and their tags.

use std::collections::BTreeMap;
use std::fmt;

use openapi_runtime::wire::{Fit, Kept, Raw, blank, show_arm, write_unknown};
use openapi_runtime::{
    Constant, DateTime, Json, UnknownValue, made_of, open_enum, record, setters, union,
    wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::detections::{
    AlertSuppression, BulkThrottle, EndpointRuleResponseAction, InvestigationFields,
    OsqueryRuleResponseAction, RelatedIntegration, RequiredField, RiskScoreMapping,
    RuleSettings, SeverityMapping, Threat, ThreatMapping, Threshold,
    ThresholdAlertSuppression,
};
use crate::exceptions::{ExceptionListType, ExceptionNamespace};
use crate::{Filter, NotifyWhen, ObjectAliasPurpose, QueryLanguage, ResolveOutcome};

/// A detection rule, by its kind.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// A rule that raises an alert for events or sequences of events that an EQL query finds.
    Eql(EqlRule),
    /// A rule that raises an alert for each event that a query matches.
    Query(QueryRule),
    /// A rule that raises an alert for each event that a saved query matches.
    SavedQuery(SavedQueryRule),
    /// A rule that raises an alert when enough events match a query.
    Threshold(ThresholdRule),
    /// A rule that raises an alert for events that match indicators of threat intelligence.
    ThreatMatch(ThreatMatchRule),
    /// A rule that raises an alert for anomalies that jobs of machine learning find.
    MachineLearning(MachineLearningRule),
    /// A rule that raises an alert for values that a field did not have before.
    NewTerms(RuleOnNewTerms),
    /// A rule that raises an alert for each row that an ES|QL query returns.
    Esql(EsqlRule),
    /// Anything else, as it came.
    Unknown(Json),
}

impl Rule {
    /// What all kinds of rules have in common.
    ///
    /// All known alternatives have it.
    pub fn common(&self) -> Option<&RuleCommon> {
        match self {
            Self::Eql(value) => Some(&value.common),
            Self::Query(value) => Some(&value.common),
            Self::SavedQuery(value) => Some(&value.common),
            Self::Threshold(value) => Some(&value.common),
            Self::ThreatMatch(value) => Some(&value.common),
            Self::MachineLearning(value) => Some(&value.common),
            Self::NewTerms(value) => Some(&value.common),
            Self::Esql(value) => Some(&value.common),
            Self::Unknown(_) => None,
        }
    }

    /// The value of [`common`](Self::common), to change it.
    pub fn common_mut(&mut self) -> Option<&mut RuleCommon> {
        match self {
            Self::Eql(value) => Some(&mut value.common),
            Self::Query(value) => Some(&mut value.common),
            Self::SavedQuery(value) => Some(&mut value.common),
            Self::Threshold(value) => Some(&mut value.common),
            Self::ThreatMatch(value) => Some(&mut value.common),
            Self::MachineLearning(value) => Some(&mut value.common),
            Self::NewTerms(value) => Some(&mut value.common),
            Self::Esql(value) => Some(&mut value.common),
            Self::Unknown(_) => None,
        }
    }

    /// What the server says about a rule.
    ///
    /// All known alternatives have it.
    pub fn state(&self) -> Option<&RuleState> {
        match self {
            Self::Eql(value) => Some(&value.state),
            Self::Query(value) => Some(&value.state),
            Self::SavedQuery(value) => Some(&value.state),
            Self::Threshold(value) => Some(&value.state),
            Self::ThreatMatch(value) => Some(&value.state),
            Self::MachineLearning(value) => Some(&value.state),
            Self::NewTerms(value) => Some(&value.state),
            Self::Esql(value) => Some(&value.state),
            Self::Unknown(_) => None,
        }
    }

    /// The value of [`state`](Self::state), to change it.
    pub fn state_mut(&mut self) -> Option<&mut RuleState> {
        match self {
            Self::Eql(value) => Some(&mut value.state),
            Self::Query(value) => Some(&mut value.state),
            Self::SavedQuery(value) => Some(&mut value.state),
            Self::Threshold(value) => Some(&mut value.state),
            Self::ThreatMatch(value) => Some(&mut value.state),
            Self::MachineLearning(value) => Some(&mut value.state),
            Self::NewTerms(value) => Some(&mut value.state),
            Self::Esql(value) => Some(&mut value.state),
            Self::Unknown(_) => None,
        }
    }
}

impl From<EqlRule> for Rule {
    fn from(value: EqlRule) -> Self {
        Self::Eql(value)
    }
}

impl From<QueryRule> for Rule {
    fn from(value: QueryRule) -> Self {
        Self::Query(value)
    }
}

impl From<SavedQueryRule> for Rule {
    fn from(value: SavedQueryRule) -> Self {
        Self::SavedQuery(value)
    }
}

impl From<ThresholdRule> for Rule {
    fn from(value: ThresholdRule) -> Self {
        Self::Threshold(value)
    }
}

impl From<ThreatMatchRule> for Rule {
    fn from(value: ThreatMatchRule) -> Self {
        Self::ThreatMatch(value)
    }
}

impl From<MachineLearningRule> for Rule {
    fn from(value: MachineLearningRule) -> Self {
        Self::MachineLearning(value)
    }
}

impl From<RuleOnNewTerms> for Rule {
    fn from(value: RuleOnNewTerms) -> Self {
        Self::NewTerms(value)
    }
}

impl From<EsqlRule> for Rule {
    fn from(value: EsqlRule) -> Self {
        Self::Esql(value)
    }
}

union!(Rule);

impl Serialize for Rule {
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

impl<'de> Deserialize<'de> for Rule {
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

/// What happens when a rule raises alerts: a message, a ticket, a document.
#[derive(Clone, PartialEq)]
pub struct RuleAction {
    /// Type of the connector, such as `.slack`.
    pub action_type_id: String,
    /// Id of the connector.
    pub id: String,

    /// What the connector is told.
    ///
    /// What that is depends on its type.
    pub params: BTreeMap<String, Json>,

    /// Which alerts an action is for: a query, and times of the week.
    pub alerts_filter: Option<BTreeMap<String, Json>>,
    /// How often an action runs.
    pub frequency: Option<RuleActionFrequency>,
    /// When the action runs; always `default`.
    pub group: Option<String>,
    /// Id of the action in the rule.
    pub uuid: Option<String>,
    _kept: Kept,
}

impl RuleAction {
    pub fn new(
        action_type_id: impl Into<String>,
        id: impl Into<String>,
        params: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
    ) -> Self {
        Self {
            action_type_id: action_type_id.into(),
            id: id.into(),
            params: wire::into_map(params),
            ..blank()
        }
    }

    setters! {
        alerts_filter(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        frequency(value: RuleActionFrequency) = Some(value);
        group(value: impl Into<String>) = Some(value.into());
        uuid(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    RuleAction + _kept;
    required action_type_id = "action_type_id";
    required id = "id";
    required params = "params";
    optional alerts_filter = "alerts_filter";
    optional frequency = "frequency";
    optional group = "group";
    optional uuid = "uuid";
}

/// A run of a rule.
#[derive(Clone, PartialEq)]
pub struct RuleExecution {
    /// When it was.
    pub date: DateTime,
    /// How it ended.
    pub status: RuleExecutionStatus,
    /// Number that orders states by how bad they are.
    pub status_order: i64,
    /// What happened, for people.
    pub message: String,
    /// How long parts of it took.
    pub metrics: RuleExecutionMetrics,
    _kept: Kept,
}

impl RuleExecution {
    pub fn new(
        date: impl Into<DateTime>,
        status: RuleExecutionStatus,
        status_order: i64,
        message: impl Into<String>,
        metrics: RuleExecutionMetrics,
    ) -> Self {
        Self {
            date: date.into(),
            status,
            status_order,
            message: message.into(),
            metrics,
            ..blank()
        }
    }
}

record! {
    RuleExecution + _kept;
    required date = "date";
    required status = "status";
    required_number status_order = "status_order";
    required message = "message";
    required metrics = "metrics";
}

/// How a run ended.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RuleExecutionStatus {
    /// `going to run`
    GoingToRun,
    /// `running`
    Running,
    /// `partial failure`
    PartialFailure,
    /// `failed`
    Failed,
    /// `succeeded`
    Succeeded,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    RuleExecutionStatus;
    GoingToRun = "going to run";
    Running = "running";
    PartialFailure = "partial failure";
    Failed = "failed";
    Succeeded = "succeeded";
}

/// One page of rules.
#[derive(Clone, PartialEq)]
pub struct RulePage {
    /// Number of the page.
    pub page: u64,
    /// Number of rules that fit on a page.
    pub per_page: u64,
    /// Number of all rules that were found.
    pub total: u64,
    /// The rules.
    pub data: Vec<Rule>,
    _kept: Kept,
}

impl RulePage {
    pub fn new(
        page: u64,
        per_page: u64,
        total: u64,
        data: impl IntoIterator<Item = impl Into<Rule>>,
    ) -> Self {
        Self {
            page,
            per_page,
            total,
            data: data.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    RulePage + _kept;
    required_number page = "page";
    required_number per_page = "perPage";
    required_number total = "total";
    required data = "data";
}

/// When rules run.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuleSchedule {
    /// Time between two runs, such as `10m`.
    ///
    /// Pattern: `^[1-9]\d*[smh]$`.
    pub interval: String,

    /// Additional time that each run looks back, such as `2m`.
    ///
    /// Pattern: `^[1-9]\d*[smh]$`.
    pub lookback: String,
}

impl RuleSchedule {
    pub fn new(interval: impl Into<String>, lookback: impl Into<String>) -> Self {
        Self {
            interval: interval.into(),
            lookback: lookback.into(),
        }
    }
}

record! {
    RuleSchedule;
    required interval = "interval";
    required lookback = "lookback";
}

/// The kind of a rule.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RuleType {
    /// `eql`
    Eql,
    /// `esql`
    Esql,
    /// `machine_learning`
    MachineLearning,
    /// `new_terms`
    NewTerms,
    /// `query`
    Query,
    /// `saved_query`
    SavedQuery,
    /// `threat_match`
    ThreatMatch,
    /// `threshold`
    Threshold,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    RuleType;
    Eql = "eql";
    Esql = "esql";
    MachineLearning = "machine_learning";
    NewTerms = "new_terms";
    Query = "query";
    SavedQuery = "saved_query";
    ThreatMatch = "threat_match";
    Threshold = "threshold";
}

/// An action, by its connector.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EditedRuleAction {
    /// Id of the connector.
    pub id: String,

    /// What the connector is told.
    ///
    /// What that is depends on its type.
    pub params: BTreeMap<String, Json>,

    /// Which alerts an action is for: a query, and times of the week.
    pub alerts_filter: Option<BTreeMap<String, Json>>,
    /// How often an action runs.
    pub frequency: Option<RuleActionFrequency>,
    /// When the action runs; always `default`.
    pub group: Option<String>,
}

impl EditedRuleAction {
    pub fn new(
        id: impl Into<String>,
        params: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
    ) -> Self {
        Self {
            id: id.into(),
            params: wire::into_map(params),
            ..blank()
        }
    }

    setters! {
        alerts_filter(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        frequency(value: RuleActionFrequency) = Some(value);
        group(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    EditedRuleAction debug;
    required id = "id";
    required params = "params";
    optional alerts_filter = "alerts_filter";
    optional frequency = "frequency";
    optional group = "group";
}

/// A rule that raises an alert for events or sequences of events that an EQL query finds.
#[derive(Clone, PartialEq)]
pub struct EqlRule {
    /// What all kinds of rules have in common.
    ///
    /// Flattened into the surrounding object in JSON.
    pub common: RuleCommon,

    /// What the server says about a rule.
    ///
    /// Flattened into the surrounding object in JSON.
    pub state: RuleState,

    /// Always `eql`.
    pub type_: Constant,
    /// The query, in the language that `language` says.
    pub query: String,
    /// Always `eql`.
    pub language: Constant,
    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,

    /// Id of the data view whose indices are searched.
    ///
    /// Not with `index`.
    pub data_view_id: Option<String>,

    /// Field that has the category of events, unless that is `event.category`.
    pub event_category_override: Option<String>,
    /// Filters in the language of Elasticsearch, besides the query.
    pub filters: Option<Vec<Filter>>,

    /// Patterns of the indices that are searched.
    ///
    /// The default of the space if neither these nor a data view are there.
    pub index: Option<Vec<String>>,

    /// Field that orders events of the same time.
    pub tiebreaker_field: Option<String>,
    /// Field that has the time of events, unless that is `@timestamp`.
    pub timestamp_field: Option<String>,
    _kept: Kept,
}

impl EqlRule {
    pub fn new(common: RuleCommon, state: RuleState, query: impl Into<String>) -> Self {
        Self {
            common,
            state,
            type_: wire::constant("eql".to_owned()),
            query: query.into(),
            language: wire::constant("eql".to_owned()),
            ..blank()
        }
    }
}

record! {
    EqlRule + _kept;
    part common: RuleCommon;
    part state: RuleState;
    required type_ = "type";
    required query = "query";
    required language = "language";
    optional alert_suppression = "alert_suppression";
    optional data_view_id = "data_view_id";
    optional event_category_override = "event_category_override";
    optional filters = "filters";
    optional index = "index";
    optional tiebreaker_field = "tiebreaker_field";
    optional timestamp_field = "timestamp_field";
}

/// A rule that raises an alert for each row that an ES|QL query returns.
#[derive(Clone, PartialEq)]
pub struct EsqlRule {
    /// What all kinds of rules have in common.
    ///
    /// Flattened into the surrounding object in JSON.
    pub common: RuleCommon,

    /// What the server says about a rule.
    ///
    /// Flattened into the surrounding object in JSON.
    pub state: RuleState,

    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,
    /// Always `esql`.
    pub type_: Constant,
    /// Always `esql`.
    pub language: Constant,
    /// The query, in the language that `language` says.
    pub query: String,
    _kept: Kept,
}

impl EsqlRule {
    pub fn new(common: RuleCommon, state: RuleState, query: impl Into<String>) -> Self {
        Self {
            common,
            state,
            type_: wire::constant("esql".to_owned()),
            language: wire::constant("esql".to_owned()),
            query: query.into(),
            ..blank()
        }
    }
}

record! {
    EsqlRule + _kept;
    part common: RuleCommon;
    part state: RuleState;
    optional alert_suppression = "alert_suppression";
    required type_ = "type";
    required language = "language";
    required query = "query";
}

/// A rule, by the id of its author.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExportedRuleId {
    /// Id that the author gave to the rule, the same in every space and on every server.
    ///
    /// A new rule without one gets a random one.
    pub rule_id: String,
}

impl ExportedRuleId {
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self { rule_id: rule_id.into() }
    }
}

made_of!(ExportedRuleId, text);

record! {
    ExportedRuleId;
    required rule_id = "rule_id";
}

/// The rule comes from Elastic.
#[derive(Clone, PartialEq)]
pub struct ExternalRuleSource {
    /// Always `external`.
    pub type_: Constant,
    /// Whether the rule was changed here.
    pub is_customized: bool,
    _kept: Kept,
}

impl ExternalRuleSource {
    #[inline]
    pub fn new(is_customized: bool) -> Self {
        Self {
            type_: wire::constant("external".to_owned()),
            is_customized,
            ..blank()
        }
    }
}

record! {
    ExternalRuleSource + _kept;
    required type_ = "type";
    required is_customized = "is_customized";
}

/// How many rules and Timelines of Elastic were installed.
#[derive(Clone, PartialEq)]
pub struct InstalledPrebuiltRules {
    /// Rules that are new.
    pub rules_installed: u64,
    /// Rules that were replaced.
    pub rules_updated: u64,
    /// Timelines that are new.
    pub timelines_installed: u64,
    /// Timelines that were replaced.
    pub timelines_updated: u64,
    _kept: Kept,
}

impl InstalledPrebuiltRules {
    #[inline]
    pub fn new(
        rules_installed: u64,
        rules_updated: u64,
        timelines_installed: u64,
        timelines_updated: u64,
    ) -> Self {
        Self {
            rules_installed,
            rules_updated,
            timelines_installed,
            timelines_updated,
            ..blank()
        }
    }
}

record! {
    InstalledPrebuiltRules + _kept;
    required_number rules_installed = "rules_installed";
    required_number rules_updated = "rules_updated";
    required_number timelines_installed = "timelines_installed";
    required_number timelines_updated = "timelines_updated";
}

/// The rule was made here.
#[derive(Clone, PartialEq)]
pub struct InternalRuleSource {
    /// Always `internal`.
    pub type_: Constant,
    _kept: Kept,
}

impl InternalRuleSource {
    /// Creates the value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            type_: wire::constant("internal".to_owned()),
            ..blank()
        }
    }
}

impl Default for InternalRuleSource {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    InternalRuleSource + _kept;
    required type_ = "type";
}

/// One job, or several.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MachineLearningJobIds {
    /// One job.
    One(String),

    /// Several jobs.
    ///
    /// At least 1 item.
    Many(Vec<String>),

    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for MachineLearningJobIds {
    fn from(value: String) -> Self {
        Self::One(value)
    }
}

impl From<&str> for MachineLearningJobIds {
    fn from(value: &str) -> Self {
        Self::One(value.to_owned())
    }
}

union!(MachineLearningJobIds);

union!(MachineLearningJobIds::Many, items = String);

impl Serialize for MachineLearningJobIds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(value) => value.serialize(serializer),
            Self::Many(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for MachineLearningJobIds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_array() {
            return value.arm(Self::Many, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::One, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// A rule that raises an alert for anomalies that jobs of machine learning find.
#[derive(Clone, PartialEq)]
pub struct MachineLearningRule {
    /// What all kinds of rules have in common.
    ///
    /// Flattened into the surrounding object in JSON.
    pub common: RuleCommon,

    /// What the server says about a rule.
    ///
    /// Flattened into the surrounding object in JSON.
    pub state: RuleState,

    /// Always `machine_learning`.
    pub type_: Constant,
    /// One job, or several.
    pub machine_learning_job_id: MachineLearningJobIds,
    /// Lowest score of an anomaly that raises an alert, up to 100.
    pub anomaly_threshold: u64,
    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,
    _kept: Kept,
}

impl MachineLearningRule {
    pub fn new(
        common: RuleCommon,
        state: RuleState,
        machine_learning_job_id: impl Into<MachineLearningJobIds>,
        anomaly_threshold: u64,
    ) -> Self {
        Self {
            common,
            state,
            type_: wire::constant("machine_learning".to_owned()),
            machine_learning_job_id: machine_learning_job_id.into(),
            anomaly_threshold,
            ..blank()
        }
    }
}

record! {
    MachineLearningRule + _kept;
    part common: RuleCommon;
    part state: RuleState;
    required type_ = "type";
    required machine_learning_job_id = "machine_learning_job_id";
    required_number anomaly_threshold = "anomaly_threshold";
    optional alert_suppression = "alert_suppression";
}

/// A rule that raises an alert for values that a field did not have before.
#[derive(Clone, PartialEq)]
pub struct RuleOnNewTerms {
    /// What all kinds of rules have in common.
    ///
    /// Flattened into the surrounding object in JSON.
    pub common: RuleCommon,

    /// What the server says about a rule.
    ///
    /// Flattened into the surrounding object in JSON.
    pub state: RuleState,

    /// Always `new_terms`.
    pub type_: Constant,
    /// The query, in the language that `language` says.
    pub query: String,

    /// Fields whose new values raise alerts, up to three.
    ///
    /// At least 1 item and at most 3 items.
    pub new_terms_fields: Vec<String>,

    /// How far back a value must not have occurred, as date math.
    ///
    /// At least 1 character.
    pub history_window_start: String,

    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,

    /// Id of the data view whose indices are searched.
    ///
    /// Not with `index`.
    pub data_view_id: Option<String>,

    /// Filters in the language of Elasticsearch, besides the query.
    pub filters: Option<Vec<Filter>>,

    /// Patterns of the indices that are searched.
    ///
    /// The default of the space if neither these nor a data view are there.
    pub index: Option<Vec<String>>,

    /// The language of a query on documents: KQL or Lucene.
    pub language: QueryLanguage,
    _kept: Kept,
}

impl RuleOnNewTerms {
    pub fn new(
        common: RuleCommon,
        state: RuleState,
        query: impl Into<String>,
        new_terms_fields: impl IntoIterator<Item = impl Into<String>>,
        history_window_start: impl Into<String>,
        language: QueryLanguage,
    ) -> Self {
        Self {
            common,
            state,
            type_: wire::constant("new_terms".to_owned()),
            query: query.into(),
            new_terms_fields: new_terms_fields.into_iter().map(Into::into).collect(),
            history_window_start: history_window_start.into(),
            language,
            ..blank()
        }
    }
}

record! {
    RuleOnNewTerms + _kept;
    part common: RuleCommon;
    part state: RuleState;
    required type_ = "type";
    required query = "query";
    required new_terms_fields = "new_terms_fields";
    required history_window_start = "history_window_start";
    optional alert_suppression = "alert_suppression";
    optional data_view_id = "data_view_id";
    optional filters = "filters";
    optional index = "index";
    required language = "language";
}

/// The new state of a rule that raises an alert for values that a field did not have before.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuleOnNewTermsUpdate {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

    /// Id that the server gave to the rule.
    pub id: Option<String>,
    /// Always `new_terms`.
    pub type_: Constant,
    /// The query, in the language that `language` says.
    pub query: String,

    /// Fields whose new values raise alerts, up to three.
    ///
    /// At least 1 item and at most 3 items.
    pub new_terms_fields: Vec<String>,

    /// How far back a value must not have occurred, as date math.
    ///
    /// At least 1 character.
    pub history_window_start: String,

    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,

    /// Id of the data view whose indices are searched.
    ///
    /// Not with `index`.
    pub data_view_id: Option<String>,

    /// Filters in the language of Elasticsearch, besides the query.
    pub filters: Option<Vec<Filter>>,

    /// Patterns of the indices that are searched.
    ///
    /// The default of the space if neither these nor a data view are there.
    pub index: Option<Vec<String>>,

    /// The language of a query on documents: KQL or Lucene.
    pub language: Option<QueryLanguage>,
}

impl RuleOnNewTermsUpdate {
    pub fn new(
        settings: RuleSettings,
        query: impl Into<String>,
        new_terms_fields: impl IntoIterator<Item = impl Into<String>>,
        history_window_start: impl Into<String>,
    ) -> Self {
        Self {
            settings,
            type_: wire::constant("new_terms".to_owned()),
            query: query.into(),
            new_terms_fields: new_terms_fields.into_iter().map(Into::into).collect(),
            history_window_start: history_window_start.into(),
            ..blank()
        }
    }

    setters! {
        id(value: impl Into<String>) = Some(value.into());
        alert_suppression(value: AlertSuppression) = Some(value);
        data_view_id(value: impl Into<String>) = Some(value.into());
        filters(value: impl IntoIterator<Item = Filter>) = Some(value.into_iter().collect());
        index(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        language(value: QueryLanguage) = Some(value);
    }
}

record! {
    RuleOnNewTermsUpdate;
    part settings: RuleSettings;
    optional id = "id";
    required type_ = "type";
    required query = "query";
    required new_terms_fields = "new_terms_fields";
    required history_window_start = "history_window_start";
    optional alert_suppression = "alert_suppression";
    optional data_view_id = "data_view_id";
    optional filters = "filters";
    optional index = "index";
    optional language = "language";
}

/// Counts of Elastic's rules and Timelines.
#[derive(Clone, PartialEq)]
pub struct PrebuiltRulesStatus {
    /// Rules that were made here.
    pub rules_custom_installed: u64,
    /// Rules of Elastic that are installed.
    pub rules_installed: u64,
    /// Rules of Elastic that are missing.
    pub rules_not_installed: u64,
    /// Rules of Elastic with a newer version.
    pub rules_not_updated: u64,
    /// Timelines that are installed.
    pub timelines_installed: u64,
    /// Timelines that are missing.
    pub timelines_not_installed: u64,
    /// Timelines with a newer version.
    pub timelines_not_updated: u64,
    _kept: Kept,
}

impl PrebuiltRulesStatus {
    #[inline]
    pub fn new(
        rules_custom_installed: u64,
        rules_installed: u64,
        rules_not_installed: u64,
        rules_not_updated: u64,
        timelines_installed: u64,
        timelines_not_installed: u64,
        timelines_not_updated: u64,
    ) -> Self {
        Self {
            rules_custom_installed,
            rules_installed,
            rules_not_installed,
            rules_not_updated,
            timelines_installed,
            timelines_not_installed,
            timelines_not_updated,
            ..blank()
        }
    }
}

record! {
    PrebuiltRulesStatus + _kept;
    required_number rules_custom_installed = "rules_custom_installed";
    required_number rules_installed = "rules_installed";
    required_number rules_not_installed = "rules_not_installed";
    required_number rules_not_updated = "rules_not_updated";
    required_number timelines_installed = "timelines_installed";
    required_number timelines_not_installed = "timelines_not_installed";
    required_number timelines_not_updated = "timelines_not_updated";
}

/// A rule that raises an alert for each event that a query matches.
#[derive(Clone, PartialEq)]
pub struct QueryRule {
    /// What all kinds of rules have in common.
    ///
    /// Flattened into the surrounding object in JSON.
    pub common: RuleCommon,

    /// What the server says about a rule.
    ///
    /// Flattened into the surrounding object in JSON.
    pub state: RuleState,

    /// Always `query`.
    pub type_: Constant,
    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,

    /// Id of the data view whose indices are searched.
    ///
    /// Not with `index`.
    pub data_view_id: Option<String>,

    /// Filters in the language of Elasticsearch, besides the query.
    pub filters: Option<Vec<Filter>>,

    /// Patterns of the indices that are searched.
    ///
    /// The default of the space if neither these nor a data view are there.
    pub index: Option<Vec<String>>,

    /// Id of the saved query.
    pub saved_id: Option<String>,
    /// The query, in the language that `language` says.
    pub query: String,
    /// The language of a query on documents: KQL or Lucene.
    pub language: QueryLanguage,
    _kept: Kept,
}

impl QueryRule {
    pub fn new(
        common: RuleCommon,
        state: RuleState,
        query: impl Into<String>,
        language: QueryLanguage,
    ) -> Self {
        Self {
            common,
            state,
            type_: wire::constant("query".to_owned()),
            query: query.into(),
            language,
            ..blank()
        }
    }
}

record! {
    QueryRule + _kept;
    part common: RuleCommon;
    part state: RuleState;
    required type_ = "type";
    optional alert_suppression = "alert_suppression";
    optional data_view_id = "data_view_id";
    optional filters = "filters";
    optional index = "index";
    optional saved_id = "saved_id";
    required query = "query";
    required language = "language";
}

/// How often an action runs.
#[derive(Clone, PartialEq)]
pub struct RuleActionFrequency {
    /// Whether one run is about all alerts, rather than one for each.
    pub summary: bool,
    /// When the action runs.
    pub notify_when: NotifyWhen,
    /// Time between two runs, `null` for none.
    pub throttle: Option<String>,
    _kept: Kept,
}

impl RuleActionFrequency {
    /// `throttle`: `None` sends `null`.
    #[inline]
    pub fn new(summary: bool, notify_when: NotifyWhen, throttle: Option<String>) -> Self {
        Self {
            summary,
            notify_when,
            throttle,
            ..blank()
        }
    }
}

record! {
    RuleActionFrequency + _kept;
    required summary = "summary";
    required notify_when = "notifyWhen";
    nullable throttle = "throttle";
}

/// Actions, and how often they run.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuleActionsChoice {
    /// The actions.
    pub actions: Vec<EditedRuleAction>,
    /// How often all of them run, for rules whose actions have no frequency of their own.
    pub throttle: Option<BulkThrottle>,
}

impl RuleActionsChoice {
    pub fn new(actions: impl IntoIterator<Item = EditedRuleAction>) -> Self {
        Self {
            actions: actions.into_iter().collect(),
            ..blank()
        }
    }

    setters! {
        throttle(value: BulkThrottle) = Some(value);
    }
}

record! {
    RuleActionsChoice;
    required actions = "actions";
    optional throttle = "throttle";
}

/// What all kinds of rules have in common.
#[derive(Clone, PartialEq)]
pub struct RuleCommon {
    /// Name for people.
    ///
    /// At least 1 character.
    pub name: String,

    /// What the rule looks for.
    ///
    /// At least 1 character.
    pub description: String,

    /// How bad it is, from 0 to 100.
    pub risk_score: u64,
    /// How bad it is.
    pub severity: RuleSeverity,

    /// Version of the rule; its author says when it changes.
    ///
    /// At least 1.
    pub version: u64,

    /// Tags that rules are found by.
    pub tags: Vec<String>,
    /// Whether the rule runs.
    pub enabled: bool,
    /// Field of events that replaces the risk score.
    pub risk_score_mapping: Vec<RiskScoreMapping>,
    /// Values of fields that change the severity.
    pub severity_mapping: Vec<SeverityMapping>,
    /// Time between two runs, such as `5m`.
    pub interval: String,

    /// Beginning of the time that a run looks at, as date math.
    ///
    /// Older than the interval, so that nothing is missed.
    pub from: String,

    /// End of the time that a run looks at, as date math.
    pub to: String,
    /// What happens when the rule raises alerts.
    pub actions: Vec<RuleAction>,
    /// Exception lists: what they match raises no alert.
    pub exceptions_list: Vec<RuleExceptionList>,
    /// Who wrote the rule.
    pub author: Vec<String>,
    /// What looks the same and is harmless.
    pub false_positives: Vec<String>,
    /// Pages that say more.
    pub references: Vec<String>,

    /// Most alerts of a run.
    ///
    /// Default: `100`. At least 1.
    pub max_signals: u64,

    /// What attackers do whom the rule finds.
    pub threat: Vec<Threat>,
    /// What is needed for the rule to work, as Markdown.
    pub setup: String,
    /// Integrations whose data the rule needs.
    pub related_integrations: Vec<RelatedIntegration>,
    /// Why an id is an alias.
    pub alias_purpose: Option<ObjectAliasPurpose>,
    /// The id that an alias leads to.
    pub alias_target_id: Option<String>,
    /// Any text makes the alerts building blocks: they are hidden, and other rules use them.
    pub building_block_type: Option<String>,
    /// Fields that alerts highlight.
    pub investigation_fields: Option<InvestigationFields>,
    /// Licence of the rule.
    pub license: Option<String>,
    /// Anything else; Kibana keeps its own notes here.
    pub meta: Option<BTreeMap<String, Json>>,
    /// Not used any more: alerts are in the index of the space.
    pub namespace: Option<String>,
    /// What to do about an alert, as Markdown.
    pub note: Option<String>,
    /// How an id led to an object.
    pub outcome: Option<ResolveOutcome>,
    /// Not used any more.
    pub output_index: Option<String>,
    /// What hosts do when the rule raises an alert.
    pub response_actions: Option<Vec<RuleResponseAction>>,
    /// Field of events that alerts take their name from.
    pub rule_name_override: Option<String>,

    /// How often actions run: `no_actions` for never, `rule` for each time that the rule does, or a
    /// time such as `1h`.
    pub throttle: Option<String>,

    /// Id of the template of Timelines that alerts are opened with.
    pub timeline_id: Option<String>,
    /// Title of that template.
    pub timeline_title: Option<String>,
    /// Field that says when events happened, unless that is `@timestamp`.
    pub timestamp_override: Option<String>,
    /// Whether events without that field are ignored, rather than taken by `@timestamp`.
    pub timestamp_override_fallback_disabled: Option<bool>,
    _kept: Kept,
}

impl Default for RuleCommon {
    fn default() -> Self {
        blank()
    }
}

record! {
    RuleCommon + _kept;
    required name = "name";
    required description = "description";
    required_number risk_score = "risk_score";
    required severity = "severity";
    required_number version = "version";
    required tags = "tags";
    required enabled = "enabled";
    required risk_score_mapping = "risk_score_mapping";
    required severity_mapping = "severity_mapping";
    required interval = "interval";
    required from = "from";
    required to = "to";
    required actions = "actions";
    required exceptions_list = "exceptions_list";
    required author = "author";
    required false_positives = "false_positives";
    required references = "references";
    required_number max_signals = "max_signals";
    required threat = "threat";
    required setup = "setup";
    required related_integrations = "related_integrations";
    optional alias_purpose = "alias_purpose";
    optional alias_target_id = "alias_target_id";
    optional building_block_type = "building_block_type";
    optional investigation_fields = "investigation_fields";
    optional license = "license";
    optional meta = "meta";
    optional namespace = "namespace";
    optional note = "note";
    optional outcome = "outcome";
    optional output_index = "output_index";
    optional response_actions = "response_actions";
    optional rule_name_override = "rule_name_override";
    optional throttle = "throttle";
    optional timeline_id = "timeline_id";
    optional timeline_title = "timeline_title";
    optional timestamp_override = "timestamp_override";
    optional timestamp_override_fallback_disabled = "timestamp_override_fallback_disabled";
}

/// An exception list that a rule uses.
#[derive(Clone, PartialEq)]
pub struct RuleExceptionList {
    /// Id that the server gave to the list.
    ///
    /// At least 1 character.
    pub id: String,

    /// Id that the author of the list gave to it.
    ///
    /// At least 1 character.
    pub list_id: String,

    /// What a list is for: rules, one rule, or a part of Elastic Defend.
    pub type_: ExceptionListType,
    /// Whether a list belongs to one space, `single`, or to all of them, `agnostic`.
    pub namespace_type: ExceptionNamespace,
    _kept: Kept,
}

impl RuleExceptionList {
    pub fn new(
        id: impl Into<String>,
        list_id: impl Into<String>,
        type_: ExceptionListType,
        namespace_type: ExceptionNamespace,
    ) -> Self {
        Self {
            id: id.into(),
            list_id: list_id.into(),
            type_,
            namespace_type,
            ..blank()
        }
    }
}

record! {
    RuleExceptionList + _kept;
    required id = "id";
    required list_id = "list_id";
    required type_ = "type";
    required namespace_type = "namespace_type";
}

/// How long parts of a run took.
#[derive(Clone, Default, PartialEq)]
pub struct RuleExecutionMetrics {
    /// Seconds before the run that no run looked at.
    pub execution_gap_duration_s: Option<u64>,
    /// Number of frozen indices that were searched.
    pub frozen_indices_queried_count: Option<u64>,
    /// The time that no run looked at.
    pub gap_range: Option<RuleGap>,
    /// Milliseconds of adding to alerts.
    pub total_enrichment_duration_ms: Option<u64>,
    /// Milliseconds of writing alerts.
    pub total_indexing_duration_ms: Option<u64>,
    /// Milliseconds of searching.
    pub total_search_duration_ms: Option<u64>,
    _kept: Kept,
}

record! {
    RuleExecutionMetrics + _kept: new;
    optional_number execution_gap_duration_s = "execution_gap_duration_s";
    optional_number frozen_indices_queried_count = "frozen_indices_queried_count";
    optional gap_range = "gap_range";
    optional_number total_enrichment_duration_ms = "total_enrichment_duration_ms";
    optional_number total_indexing_duration_ms = "total_indexing_duration_ms";
    optional_number total_search_duration_ms = "total_search_duration_ms";
}

/// How a rule did.
#[derive(Clone, PartialEq)]
pub struct RuleExecutionSummary {
    /// The last run.
    pub last_execution: RuleExecution,
    _kept: Kept,
}

impl RuleExecutionSummary {
    #[inline]
    pub fn new(last_execution: RuleExecution) -> Self {
        Self { last_execution, ..blank() }
    }
}

record! {
    RuleExecutionSummary + _kept;
    required last_execution = "last_execution";
}

/// Which rules are exported.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuleExport {
    /// The rules.
    pub objects: Vec<ExportedRuleId>,
}

impl RuleExport {
    pub fn new(objects: impl IntoIterator<Item = impl Into<ExportedRuleId>>) -> Self {
        Self {
            objects: objects.into_iter().map(Into::into).collect(),
        }
    }
}

made_of!(RuleExport, items = ExportedRuleId);

record! {
    RuleExport;
    required objects = "objects";
}

/// A line of an export: the rules come first, then what they use, and last the line that counts
/// them.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RuleExportLine {
    /// A detection rule, by its kind.
    Rule(Rule),
    /// The last line of an export of rules.
    Summary(RuleExportSummary),

    /// What a rule of an export uses, such as an exception list, an exception or a connector
    /// without its secrets, any JSON by name.
    Companion(BTreeMap<String, Json>),

    /// Anything else, as it came.
    Unknown(Json),
}

impl fmt::Debug for RuleExportLine {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::Rule(value) => ("Rule", value),
            Self::Summary(value) => ("Summary", value),
            Self::Companion(value) => ("Companion", value),
            Self::Unknown(value) => ("Unknown", value),
        };
        show_arm(formatter, name, value)
    }
}

impl From<Rule> for RuleExportLine {
    fn from(value: Rule) -> Self {
        Self::Rule(value)
    }
}

impl From<RuleExportSummary> for RuleExportLine {
    fn from(value: RuleExportSummary) -> Self {
        Self::Summary(value)
    }
}

impl From<BTreeMap<String, Json>> for RuleExportLine {
    fn from(value: BTreeMap<String, Json>) -> Self {
        Self::Companion(value)
    }
}

union!(RuleExportLine);

union!(RuleExportLine::Companion, entries = Json);

impl Serialize for RuleExportLine {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Rule(value) => value.serialize(serializer),
            Self::Summary(value) => value.serialize(serializer),
            Self::Companion(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for RuleExportLine {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if let Some(
            "eql" | "query" | "saved_query" | "threshold" | "threat_match"
            | "machine_learning" | "new_terms" | "esql",
        ) = value.tag("type").as_deref()
        {
            return value.arm(Self::Rule, Self::Unknown);
        }
        if value.is_object() {
            let fits = [Fit::of::<RuleExportSummary>(), Fit::ANYTHING];
            for candidate in value.rank(&fits) {
                let decoded = match candidate {
                    0 => value.decode().map(Self::Summary),
                    _ => value.decode().map(Self::Companion),
                };
                if let Ok(known) = decoded {
                    return Ok(known);
                }
            }
        }
        value.keep(Self::Unknown)
    }
}

/// The last line of an export of rules.
#[derive(Clone, PartialEq)]
pub struct RuleExportSummary {
    /// Number of lines before this one.
    pub exported_count: i64,
    /// Number of rules.
    pub exported_rules_count: i64,
    /// Rules that do not exist or cannot be exported.
    pub missing_rules: Vec<BTreeMap<String, Json>>,
    /// Number of rules that do not exist or cannot be exported.
    pub missing_rules_count: i64,
    /// Number of connectors that were left out.
    pub excluded_action_connection_count: Option<i64>,
    /// Connectors that were left out.
    pub excluded_action_connections: Option<Vec<BTreeMap<String, Json>>>,
    /// Number of connectors.
    pub exported_action_connector_count: Option<i64>,
    /// Number of exception lists.
    pub exported_exception_list_count: Option<i64>,
    /// Number of exceptions.
    pub exported_exception_list_item_count: Option<i64>,
    /// Number of connectors that do not exist.
    pub missing_action_connection_count: Option<i64>,
    /// Connectors that do not exist.
    pub missing_action_connections: Option<Vec<BTreeMap<String, Json>>>,
    /// Exceptions that do not exist.
    pub missing_exception_list_items: Option<Vec<BTreeMap<String, Json>>>,
    /// Number of exceptions that do not exist.
    pub missing_exception_list_items_count: Option<i64>,
    /// Exception lists that do not exist.
    pub missing_exception_lists: Option<Vec<BTreeMap<String, Json>>>,
    /// Number of exception lists that do not exist.
    pub missing_exception_lists_count: Option<i64>,
    _kept: Kept,
}

impl RuleExportSummary {
    pub fn new(
        exported_count: i64,
        exported_rules_count: i64,
        missing_rules: impl IntoIterator<Item = BTreeMap<String, Json>>,
        missing_rules_count: i64,
    ) -> Self {
        Self {
            exported_count,
            exported_rules_count,
            missing_rules: missing_rules.into_iter().collect(),
            missing_rules_count,
            ..blank()
        }
    }
}

record! {
    RuleExportSummary + _kept;
    required_number exported_count = "exported_count";
    required_number exported_rules_count = "exported_rules_count";
    required missing_rules = "missing_rules";
    required_number missing_rules_count = "missing_rules_count";
    optional_number excluded_action_connection_count = "excluded_action_connection_count";
    optional excluded_action_connections = "excluded_action_connections";
    optional_number exported_action_connector_count = "exported_action_connector_count";
    optional_number exported_exception_list_count = "exported_exception_list_count";
    optional_number exported_exception_list_item_count = "exported_exception_list_item_count";
    optional_number missing_action_connection_count = "missing_action_connection_count";
    optional missing_action_connections = "missing_action_connections";
    optional missing_exception_list_items = "missing_exception_list_items";
    optional_number missing_exception_list_items_count = "missing_exception_list_items_count";
    optional missing_exception_lists = "missing_exception_lists";
    optional_number missing_exception_lists_count = "missing_exception_lists_count";
}

/// A time that no run looked at.
#[derive(Clone, PartialEq)]
pub struct RuleGap {
    /// Its beginning.
    pub gte: String,
    /// Its end.
    pub lte: String,
    _kept: Kept,
}

impl RuleGap {
    pub fn new(gte: impl Into<String>, lte: impl Into<String>) -> Self {
        Self {
            gte: gte.into(),
            lte: lte.into(),
            ..blank()
        }
    }
}

record! {
    RuleGap + _kept;
    required gte = "gte";
    required lte = "lte";
}

/// An object that was not imported.
#[derive(Clone, PartialEq)]
pub struct RuleImportError {
    /// What went wrong.
    pub error: RuleImportErrorCause,
    /// Id of the object.
    pub id: Option<String>,

    /// The exception.
    ///
    /// At least 1 character.
    pub item_id: Option<String>,

    /// The exception list.
    ///
    /// At least 1 character.
    pub list_id: Option<String>,

    /// The rule, by the id of its author.
    pub rule_id: Option<String>,
    _kept: Kept,
}

impl RuleImportError {
    #[inline]
    pub fn new(error: RuleImportErrorCause) -> Self {
        Self { error, ..blank() }
    }
}

record! {
    RuleImportError + _kept;
    required error = "error";
    optional id = "id";
    optional item_id = "item_id";
    optional list_id = "list_id";
    optional rule_id = "rule_id";
}

/// What went wrong with an object.
#[derive(Clone, PartialEq)]
pub struct RuleImportErrorCause {
    /// HTTP status that fits the failure.
    ///
    /// At least 400.
    pub status_code: u64,

    /// For people.
    pub message: String,
    _kept: Kept,
}

impl RuleImportErrorCause {
    pub fn new(status_code: u64, message: impl Into<String>) -> Self {
        Self {
            status_code,
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    RuleImportErrorCause + _kept;
    required_number status_code = "status_code";
    required message = "message";
}

/// What became of the objects in a file.
#[derive(Clone, PartialEq)]
pub struct RuleImportResult {
    /// Whether all exceptions were imported.
    pub exceptions_success: bool,
    /// Number of exceptions that were imported.
    pub exceptions_success_count: u64,
    /// Exceptions that failed.
    pub exceptions_errors: Vec<RuleImportError>,
    /// Number of rules in the file.
    pub rules_count: u64,
    /// Whether all rules were imported.
    pub success: bool,
    /// Number of rules that were imported.
    pub success_count: u64,
    /// Rules that failed.
    pub errors: Vec<RuleImportError>,
    /// Connectors that failed.
    pub action_connectors_errors: Vec<RuleImportError>,
    /// What is left to do about connectors.
    pub action_connectors_warnings: Vec<RuleImportWarning>,
    /// Whether all connectors were imported.
    pub action_connectors_success: bool,
    /// Number of connectors that were imported.
    pub action_connectors_success_count: u64,
    _kept: Kept,
}

impl Default for RuleImportResult {
    fn default() -> Self {
        blank()
    }
}

record! {
    RuleImportResult + _kept;
    required exceptions_success = "exceptions_success";
    required_number exceptions_success_count = "exceptions_success_count";
    required exceptions_errors = "exceptions_errors";
    required_number rules_count = "rules_count";
    required success = "success";
    required_number success_count = "success_count";
    required errors = "errors";
    required action_connectors_errors = "action_connectors_errors";
    required action_connectors_warnings = "action_connectors_warnings";
    required action_connectors_success = "action_connectors_success";
    required_number action_connectors_success_count = "action_connectors_success_count";
}

/// What is left to do.
#[derive(Clone, PartialEq)]
pub struct RuleImportWarning {
    /// Kind of the warning.
    pub type_: String,
    /// For people.
    pub message: String,
    /// Page in Kibana where it is done.
    pub action_path: String,
    /// Label of a link to the page.
    pub button_label: Option<String>,
    _kept: Kept,
}

impl RuleImportWarning {
    pub fn new(
        type_: impl Into<String>,
        message: impl Into<String>,
        action_path: impl Into<String>,
    ) -> Self {
        Self {
            type_: type_.into(),
            message: message.into(),
            action_path: action_path.into(),
            ..blank()
        }
    }
}

record! {
    RuleImportWarning + _kept;
    required type_ = "type";
    required message = "message";
    required action_path = "actionPath";
    optional button_label = "buttonLabel";
}

/// The language of a query.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RuleLanguage {
    /// `eql`
    Eql,
    /// `esql`
    Esql,
    /// `kuery`
    Kuery,
    /// `lucene`
    Lucene,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    RuleLanguage;
    Eql = "eql";
    Esql = "esql";
    Kuery = "kuery";
    Lucene = "lucene";
}

/// What hosts do when a rule raises an alert.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RuleResponseAction {
    /// Runs queries of Osquery on the host.
    Osquery(OsqueryRuleResponseAction),
    /// Lets Elastic Defend act on the host.
    Endpoint(EndpointRuleResponseAction),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<OsqueryRuleResponseAction> for RuleResponseAction {
    fn from(value: OsqueryRuleResponseAction) -> Self {
        Self::Osquery(value)
    }
}

impl From<EndpointRuleResponseAction> for RuleResponseAction {
    fn from(value: EndpointRuleResponseAction) -> Self {
        Self::Endpoint(value)
    }
}

union!(RuleResponseAction);

impl Serialize for RuleResponseAction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Osquery(value) => value.serialize(serializer),
            Self::Endpoint(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for RuleResponseAction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("action_type_id").as_deref() {
            Some(".osquery") => value.arm(Self::Osquery, Self::Unknown),
            Some(".endpoint") => value.arm(Self::Endpoint, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// How bad it is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RuleSeverity {
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// `critical`
    Critical,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    RuleSeverity;
    Low = "low";
    Medium = "medium";
    High = "high";
    Critical = "critical";
}

/// What rules are ordered by.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RuleSortField {
    /// `created_at`
    CreatedAt,
    /// `enabled`
    Enabled,
    /// `execution_summary.last_execution.date`
    ExecutionSummaryLastExecutionDate,
    /// `execution_summary.last_execution.metrics.execution_gap_duration_s`
    ExecutionSummaryLastExecutionMetricsExecutionGapDurationS,
    /// `execution_summary.last_execution.metrics.total_indexing_duration_ms`
    ExecutionSummaryLastExecutionMetricsTotalIndexingDurationMs,
    /// `execution_summary.last_execution.metrics.total_search_duration_ms`
    ExecutionSummaryLastExecutionMetricsTotalSearchDurationMs,
    /// `execution_summary.last_execution.status`
    ExecutionSummaryLastExecutionStatus,
    /// `name`
    Name,
    /// `risk_score`
    RiskScore,
    /// `severity`
    Severity,
    /// `updated_at`
    UpdatedAt,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    RuleSortField;
    CreatedAt = "created_at";
    Enabled = "enabled";
    ExecutionSummaryLastExecutionDate = "execution_summary.last_execution.date";
    ExecutionSummaryLastExecutionMetricsExecutionGapDurationS
        = "execution_summary.last_execution.metrics.execution_gap_duration_s";
    ExecutionSummaryLastExecutionMetricsTotalIndexingDurationMs
        = "execution_summary.last_execution.metrics.total_indexing_duration_ms";
    ExecutionSummaryLastExecutionMetricsTotalSearchDurationMs
        = "execution_summary.last_execution.metrics.total_search_duration_ms";
    ExecutionSummaryLastExecutionStatus = "execution_summary.last_execution.status";
    Name = "name";
    RiskScore = "risk_score";
    Severity = "severity";
    UpdatedAt = "updated_at";
}

/// Where a rule comes from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RuleSource {
    /// The rule comes from Elastic.
    External(ExternalRuleSource),
    /// The rule was made here.
    Internal(InternalRuleSource),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<ExternalRuleSource> for RuleSource {
    fn from(value: ExternalRuleSource) -> Self {
        Self::External(value)
    }
}

impl From<InternalRuleSource> for RuleSource {
    fn from(value: InternalRuleSource) -> Self {
        Self::Internal(value)
    }
}

union!(RuleSource);

impl Serialize for RuleSource {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::External(value) => value.serialize(serializer),
            Self::Internal(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for RuleSource {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("external") => value.arm(Self::External, Self::Unknown),
            Some("internal") => value.arm(Self::Internal, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// What the server says about a rule.
#[derive(Clone, PartialEq)]
pub struct RuleState {
    /// Id that the server gave to the rule.
    pub id: String,

    /// Id that the author gave to the rule, the same in every space and on every server.
    ///
    /// A new rule without one gets a random one.
    pub rule_id: String,

    /// Whether the rule comes from Elastic.
    ///
    /// `rule_source` says more.
    pub immutable: bool,

    /// Where a rule comes from.
    pub rule_source: RuleSource,
    /// When the rule was changed.
    pub updated_at: DateTime,
    /// Name of the user who changed it.
    pub updated_by: String,
    /// When the rule was made.
    pub created_at: DateTime,
    /// Name of the user who made it.
    pub created_by: String,
    /// Counts the changes of the rule.
    pub revision: u64,
    /// Fields that the rule needs.
    pub required_fields: Vec<RequiredField>,
    /// How a rule did.
    pub execution_summary: Option<RuleExecutionSummary>,
    _kept: Kept,
}

impl Default for RuleState {
    fn default() -> Self {
        blank()
    }
}

record! {
    RuleState + _kept;
    required id = "id";
    required rule_id = "rule_id";
    required immutable = "immutable";
    required rule_source = "rule_source";
    required updated_at = "updated_at";
    required updated_by = "updated_by";
    required created_at = "created_at";
    required created_by = "created_by";
    required_number revision = "revision";
    required required_fields = "required_fields";
    optional execution_summary = "execution_summary";
}

/// A rule that raises an alert for each event that a saved query matches.
#[derive(Clone, PartialEq)]
pub struct SavedQueryRule {
    /// What all kinds of rules have in common.
    ///
    /// Flattened into the surrounding object in JSON.
    pub common: RuleCommon,

    /// What the server says about a rule.
    ///
    /// Flattened into the surrounding object in JSON.
    pub state: RuleState,

    /// Always `saved_query`.
    pub type_: Constant,
    /// Id of the saved query.
    pub saved_id: String,
    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,

    /// Id of the data view whose indices are searched.
    ///
    /// Not with `index`.
    pub data_view_id: Option<String>,

    /// Filters in the language of Elasticsearch, besides the query.
    pub filters: Option<Vec<Filter>>,

    /// Patterns of the indices that are searched.
    ///
    /// The default of the space if neither these nor a data view are there.
    pub index: Option<Vec<String>>,

    /// The query, in the language that `language` says.
    pub query: Option<String>,
    /// The language of a query on documents: KQL or Lucene.
    pub language: QueryLanguage,
    _kept: Kept,
}

impl SavedQueryRule {
    pub fn new(
        common: RuleCommon,
        state: RuleState,
        saved_id: impl Into<String>,
        language: QueryLanguage,
    ) -> Self {
        Self {
            common,
            state,
            type_: wire::constant("saved_query".to_owned()),
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

/// A rule that raises an alert for events that match indicators of threat intelligence.
#[derive(Clone, PartialEq)]
pub struct ThreatMatchRule {
    /// What all kinds of rules have in common.
    ///
    /// Flattened into the surrounding object in JSON.
    pub common: RuleCommon,

    /// What the server says about a rule.
    ///
    /// Flattened into the surrounding object in JSON.
    pub state: RuleState,

    /// Always `threat_match`.
    pub type_: Constant,
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
    pub filters: Option<Vec<Filter>>,

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
    pub threat_filters: Option<Vec<Filter>>,
    /// Field that has the indicator; `threat.indicator` if it is left out.
    pub threat_indicator_path: Option<String>,
    /// The language of a query on documents: KQL or Lucene.
    pub threat_language: Option<QueryLanguage>,
    /// The language of a query on documents: KQL or Lucene.
    pub language: QueryLanguage,
    _kept: Kept,
}

impl ThreatMatchRule {
    pub fn new(
        common: RuleCommon,
        state: RuleState,
        query: impl Into<String>,
        threat_query: impl Into<String>,
        threat_mapping: impl IntoIterator<Item = impl Into<ThreatMapping>>,
        threat_index: impl IntoIterator<Item = impl Into<String>>,
        language: QueryLanguage,
    ) -> Self {
        Self {
            common,
            state,
            type_: wire::constant("threat_match".to_owned()),
            query: query.into(),
            threat_query: threat_query.into(),
            threat_mapping: threat_mapping.into_iter().map(Into::into).collect(),
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
    optional_number concurrent_searches = "concurrent_searches";
    optional data_view_id = "data_view_id";
    optional filters = "filters";
    optional index = "index";
    optional_number items_per_search = "items_per_search";
    optional saved_id = "saved_id";
    optional threat_filters = "threat_filters";
    optional threat_indicator_path = "threat_indicator_path";
    optional threat_language = "threat_language";
    required language = "language";
}

/// A rule that raises an alert when enough events match a query.
#[derive(Clone, PartialEq)]
pub struct ThresholdRule {
    /// What all kinds of rules have in common.
    ///
    /// Flattened into the surrounding object in JSON.
    pub common: RuleCommon,

    /// What the server says about a rule.
    ///
    /// Flattened into the surrounding object in JSON.
    pub state: RuleState,

    /// Always `threshold`.
    pub type_: Constant,
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
    pub filters: Option<Vec<Filter>>,

    /// Patterns of the indices that are searched.
    ///
    /// The default of the space if neither these nor a data view are there.
    pub index: Option<Vec<String>>,

    /// Id of the saved query.
    pub saved_id: Option<String>,
    /// The language of a query on documents: KQL or Lucene.
    pub language: QueryLanguage,
    _kept: Kept,
}

impl ThresholdRule {
    pub fn new(
        common: RuleCommon,
        state: RuleState,
        query: impl Into<String>,
        threshold: Threshold,
        language: QueryLanguage,
    ) -> Self {
        Self {
            common,
            state,
            type_: wire::constant("threshold".to_owned()),
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
