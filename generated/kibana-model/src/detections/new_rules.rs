// Generated from specs/kibana; do not edit.

//! Types of `new_rules`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Raw, blank, write_unknown};
use openapi_runtime::{Constant, Json, record, setters, union, wire};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::detections::{
    AlertSuppression, InvestigationFields, MachineLearningJobIds, RelatedIntegration,
    RequiredFieldInput, RiskScoreMapping, RuleAction, RuleExceptionList, RuleLanguage,
    RuleOnNewTermsUpdate, RuleResponseAction, RuleSeverity, RuleType, SeverityMapping,
    Threat, ThreatMapping, Threshold, ThresholdAlertSuppression,
};
use crate::{Filter, ObjectAliasPurpose, QueryLanguage, ResolveOutcome};

/// How alerts of the same kind are put together.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AlertSuppressionUpdate {
    /// How alerts of the same kind are put together.
    ByFields(AlertSuppression),
    /// How alerts of a threshold rule are put together.
    ByThreshold(ThresholdAlertSuppression),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<AlertSuppression> for AlertSuppressionUpdate {
    fn from(value: AlertSuppression) -> Self {
        Self::ByFields(value)
    }
}

impl From<ThresholdAlertSuppression> for AlertSuppressionUpdate {
    fn from(value: ThresholdAlertSuppression) -> Self {
        Self::ByThreshold(value)
    }
}

union!(AlertSuppressionUpdate);

impl Serialize for AlertSuppressionUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ByFields(value) => value.serialize(serializer),
            Self::ByThreshold(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AlertSuppressionUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("group_by") {
            return value.arm(Self::ByFields, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::ByThreshold, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// What is changed in a rule.
///
/// Only one of the two ids is needed; what is left out stays as it is.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RulePatch {
    /// What happens when the rule raises alerts.
    pub actions: Option<Vec<RuleAction>>,
    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppressionUpdate>,
    /// Why an id is an alias.
    pub alias_purpose: Option<ObjectAliasPurpose>,
    /// The id that an alias leads to.
    pub alias_target_id: Option<String>,
    /// Lowest score of an anomaly that raises an alert, up to 100.
    pub anomaly_threshold: Option<u64>,
    /// Who wrote the rule.
    pub author: Option<Vec<String>>,
    /// Any text makes the alerts building blocks: they are hidden, and other rules use them.
    pub building_block_type: Option<String>,

    /// Number of searches at the same time.
    ///
    /// At least 1.
    pub concurrent_searches: Option<u64>,

    /// Id of the data view whose indices are searched.
    ///
    /// Not with `index`.
    pub data_view_id: Option<String>,

    /// What the rule looks for.
    ///
    /// At least 1 character.
    pub description: Option<String>,

    /// Whether the rule runs.
    pub enabled: Option<bool>,
    /// Field that has the category of events, unless that is `event.category`.
    pub event_category_override: Option<String>,
    /// Exception lists: what they match raises no alert.
    pub exceptions_list: Option<Vec<RuleExceptionList>>,
    /// What looks the same and is harmless.
    pub false_positives: Option<Vec<String>>,
    /// Filters in the language of Elasticsearch, besides the query.
    pub filters: Option<Vec<Filter>>,

    /// Beginning of the time that a run looks at, as date math.
    ///
    /// Older than the interval, so that nothing is missed.
    pub from: Option<String>,

    /// How far back a value must not have occurred, as date math.
    ///
    /// At least 1 character.
    pub history_window_start: Option<String>,

    /// Id that the server gave to the rule.
    pub id: Option<String>,

    /// Patterns of the indices that are searched.
    ///
    /// The default of the space if neither these nor a data view are there.
    pub index: Option<Vec<String>>,

    /// Time between two runs, such as `5m`.
    pub interval: Option<String>,
    /// Fields that alerts highlight.
    pub investigation_fields: Option<InvestigationFields>,

    /// Number of indicators in a search.
    ///
    /// At least 1.
    pub items_per_search: Option<u64>,

    /// The language of a query.
    pub language: Option<RuleLanguage>,
    /// Licence of the rule.
    pub license: Option<String>,
    /// One job, or several.
    pub machine_learning_job_id: Option<MachineLearningJobIds>,

    /// Most alerts of a run.
    ///
    /// Default: `100`. At least 1.
    pub max_signals: Option<u64>,

    /// Anything else; Kibana keeps its own notes here.
    pub meta: Option<BTreeMap<String, Json>>,

    /// Name for people.
    ///
    /// At least 1 character.
    pub name: Option<String>,

    /// Not used any more: alerts are in the index of the space.
    pub namespace: Option<String>,

    /// Fields whose new values raise alerts, up to three.
    ///
    /// At least 1 item and at most 3 items.
    pub new_terms_fields: Option<Vec<String>>,

    /// What to do about an alert, as Markdown.
    pub note: Option<String>,
    /// How an id led to an object.
    pub outcome: Option<ResolveOutcome>,
    /// Not used any more.
    pub output_index: Option<String>,
    /// The query, in the language that `language` says.
    pub query: Option<String>,
    /// Pages that say more.
    pub references: Option<Vec<String>>,
    /// Integrations whose data the rule needs.
    pub related_integrations: Option<Vec<RelatedIntegration>>,
    /// Fields that the rule needs.
    pub required_fields: Option<Vec<RequiredFieldInput>>,
    /// What hosts do when the rule raises an alert.
    pub response_actions: Option<Vec<RuleResponseAction>>,
    /// How bad it is, from 0 to 100.
    pub risk_score: Option<u64>,
    /// Field of events that replaces the risk score.
    pub risk_score_mapping: Option<Vec<RiskScoreMapping>>,

    /// Id that the author gave to the rule, the same in every space and on every server.
    ///
    /// A new rule without one gets a random one.
    pub rule_id: Option<String>,

    /// Field of events that alerts take their name from.
    pub rule_name_override: Option<String>,
    /// Id of the saved query.
    pub saved_id: Option<String>,
    /// What is needed for the rule to work, as Markdown.
    pub setup: Option<String>,
    /// How bad it is.
    pub severity: Option<RuleSeverity>,
    /// Values of fields that change the severity.
    pub severity_mapping: Option<Vec<SeverityMapping>>,
    /// Tags that rules are found by.
    pub tags: Option<Vec<String>>,
    /// What attackers do whom the rule finds.
    pub threat: Option<Vec<Threat>>,
    /// Filters of indicators, in the language of Elasticsearch.
    pub threat_filters: Option<Vec<Filter>>,
    /// Patterns of the indices with indicators.
    pub threat_index: Option<Vec<String>>,
    /// Field that has the indicator; `threat.indicator` if it is left out.
    pub threat_indicator_path: Option<String>,
    /// The language of a query on documents: KQL or Lucene.
    pub threat_language: Option<QueryLanguage>,

    /// Fields that are compared.
    ///
    /// An event matches if one of the entries does.
    ///
    /// At least 1 item.
    pub threat_mapping: Option<Vec<ThreatMapping>>,

    /// Query for indicators.
    pub threat_query: Option<String>,
    /// How many events raise an alert.
    pub threshold: Option<Threshold>,

    /// How often actions run: `no_actions` for never, `rule` for each time that the rule does, or a
    /// time such as `1h`.
    pub throttle: Option<String>,

    /// Field that orders events of the same time.
    pub tiebreaker_field: Option<String>,
    /// Id of the template of Timelines that alerts are opened with.
    pub timeline_id: Option<String>,
    /// Title of that template.
    pub timeline_title: Option<String>,
    /// Field that has the time of events, unless that is `@timestamp`.
    pub timestamp_field: Option<String>,
    /// Field that says when events happened, unless that is `@timestamp`.
    pub timestamp_override: Option<String>,
    /// Whether events without that field are ignored, rather than taken by `@timestamp`.
    pub timestamp_override_fallback_disabled: Option<bool>,
    /// End of the time that a run looks at, as date math.
    pub to: Option<String>,
    /// The kind of a rule.
    pub type_: Option<RuleType>,

    /// Version of the rule; its author says when it changes.
    ///
    /// At least 1.
    pub version: Option<u64>,
}

impl RulePatch {
    setters! {
        actions(value: impl IntoIterator<Item = RuleAction>) = Some(value.into_iter().collect());
        alert_suppression(value: impl Into<AlertSuppressionUpdate>) = Some(value.into());
        alias_purpose(value: ObjectAliasPurpose) = Some(value);
        alias_target_id(value: impl Into<String>) = Some(value.into());
        anomaly_threshold(value: u64) = Some(value);
        author(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        building_block_type(value: impl Into<String>) = Some(value.into());
        concurrent_searches(value: u64) = Some(value);
        data_view_id(value: impl Into<String>) = Some(value.into());
        description(value: impl Into<String>) = Some(value.into());
        enabled(value: bool) = Some(value);
        event_category_override(value: impl Into<String>) = Some(value.into());
        exceptions_list(value: impl IntoIterator<Item = RuleExceptionList>)
            = Some(value.into_iter().collect());
        false_positives(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        filters(value: impl IntoIterator<Item = Filter>) = Some(value.into_iter().collect());
        from(value: impl Into<String>) = Some(value.into());
        history_window_start(value: impl Into<String>) = Some(value.into());
        id(value: impl Into<String>) = Some(value.into());
        index(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        interval(value: impl Into<String>) = Some(value.into());
        investigation_fields(value: impl Into<InvestigationFields>) = Some(value.into());
        items_per_search(value: u64) = Some(value);
        language(value: RuleLanguage) = Some(value);
        license(value: impl Into<String>) = Some(value.into());
        machine_learning_job_id(value: impl Into<MachineLearningJobIds>) = Some(value.into());
        max_signals(value: u64) = Some(value);
        meta(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        name(value: impl Into<String>) = Some(value.into());
        namespace(value: impl Into<String>) = Some(value.into());
        new_terms_fields(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        note(value: impl Into<String>) = Some(value.into());
        outcome(value: ResolveOutcome) = Some(value);
        output_index(value: impl Into<String>) = Some(value.into());
        query(value: impl Into<String>) = Some(value.into());
        references(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        related_integrations(value: impl IntoIterator<Item = RelatedIntegration>)
            = Some(value.into_iter().collect());
        required_fields(value: impl IntoIterator<Item = RequiredFieldInput>)
            = Some(value.into_iter().collect());
        response_actions(value: impl IntoIterator<Item = impl Into<RuleResponseAction>>)
            = Some(value.into_iter().map(Into::into).collect());
        risk_score(value: u64) = Some(value);
        risk_score_mapping(value: impl IntoIterator<Item = RiskScoreMapping>)
            = Some(value.into_iter().collect());
        rule_id(value: impl Into<String>) = Some(value.into());
        rule_name_override(value: impl Into<String>) = Some(value.into());
        saved_id(value: impl Into<String>) = Some(value.into());
        setup(value: impl Into<String>) = Some(value.into());
        severity(value: RuleSeverity) = Some(value);
        severity_mapping(value: impl IntoIterator<Item = SeverityMapping>)
            = Some(value.into_iter().collect());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        threat(value: impl IntoIterator<Item = Threat>) = Some(value.into_iter().collect());
        threat_filters(value: impl IntoIterator<Item = Filter>) = Some(value.into_iter().collect());
        threat_index(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        threat_indicator_path(value: impl Into<String>) = Some(value.into());
        threat_language(value: QueryLanguage) = Some(value);
        threat_mapping(value: impl IntoIterator<Item = impl Into<ThreatMapping>>)
            = Some(value.into_iter().map(Into::into).collect());
        threat_query(value: impl Into<String>) = Some(value.into());
        threshold(value: Threshold) = Some(value);
        throttle(value: impl Into<String>) = Some(value.into());
        tiebreaker_field(value: impl Into<String>) = Some(value.into());
        timeline_id(value: impl Into<String>) = Some(value.into());
        timeline_title(value: impl Into<String>) = Some(value.into());
        timestamp_field(value: impl Into<String>) = Some(value.into());
        timestamp_override(value: impl Into<String>) = Some(value.into());
        timestamp_override_fallback_disabled(value: bool) = Some(value);
        to(value: impl Into<String>) = Some(value.into());
        type_(value: RuleType) = Some(value);
        version(value: u64) = Some(value);
    }
}

record! {
    RulePatch debug: new;
    optional actions = "actions";
    optional alert_suppression = "alert_suppression";
    optional alias_purpose = "alias_purpose";
    optional alias_target_id = "alias_target_id";
    optional_number anomaly_threshold = "anomaly_threshold";
    optional author = "author";
    optional building_block_type = "building_block_type";
    optional_number concurrent_searches = "concurrent_searches";
    optional data_view_id = "data_view_id";
    optional description = "description";
    optional enabled = "enabled";
    optional event_category_override = "event_category_override";
    optional exceptions_list = "exceptions_list";
    optional false_positives = "false_positives";
    optional filters = "filters";
    optional from = "from";
    optional history_window_start = "history_window_start";
    optional id = "id";
    optional index = "index";
    optional interval = "interval";
    optional investigation_fields = "investigation_fields";
    optional_number items_per_search = "items_per_search";
    optional language = "language";
    optional license = "license";
    optional machine_learning_job_id = "machine_learning_job_id";
    optional_number max_signals = "max_signals";
    optional meta = "meta";
    optional name = "name";
    optional namespace = "namespace";
    optional new_terms_fields = "new_terms_fields";
    optional note = "note";
    optional outcome = "outcome";
    optional output_index = "output_index";
    optional query = "query";
    optional references = "references";
    optional related_integrations = "related_integrations";
    optional required_fields = "required_fields";
    optional response_actions = "response_actions";
    optional_number risk_score = "risk_score";
    optional risk_score_mapping = "risk_score_mapping";
    optional rule_id = "rule_id";
    optional rule_name_override = "rule_name_override";
    optional saved_id = "saved_id";
    optional setup = "setup";
    optional severity = "severity";
    optional severity_mapping = "severity_mapping";
    optional tags = "tags";
    optional threat = "threat";
    optional threat_filters = "threat_filters";
    optional threat_index = "threat_index";
    optional threat_indicator_path = "threat_indicator_path";
    optional threat_language = "threat_language";
    optional threat_mapping = "threat_mapping";
    optional threat_query = "threat_query";
    optional threshold = "threshold";
    optional throttle = "throttle";
    optional tiebreaker_field = "tiebreaker_field";
    optional timeline_id = "timeline_id";
    optional timeline_title = "timeline_title";
    optional timestamp_field = "timestamp_field";
    optional timestamp_override = "timestamp_override";
    optional timestamp_override_fallback_disabled = "timestamp_override_fallback_disabled";
    optional to = "to";
    optional type_ = "type";
    optional_number version = "version";
}

/// What a rule is to be, by its kind.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RuleUpdate {
    /// The new state of a rule that raises an alert for events or sequences of events that an EQL
    /// query finds.
    Eql(EqlRuleUpdate),

    /// The new state of a rule that raises an alert for each event that a query matches.
    Query(QueryRuleUpdate),
    /// The new state of a rule that raises an alert for each event that a saved query matches.
    SavedQuery(SavedQueryRuleUpdate),
    /// The new state of a rule that raises an alert when enough events match a query.
    Threshold(ThresholdRuleUpdate),

    /// The new state of a rule that raises an alert for events that match indicators of threat
    /// intelligence.
    ThreatMatch(ThreatMatchRuleUpdate),

    /// The new state of a rule that raises an alert for anomalies that jobs of machine learning
    /// find.
    MachineLearning(MachineLearningRuleUpdate),

    /// The new state of a rule that raises an alert for values that a field did not have before.
    NewTerms(RuleOnNewTermsUpdate),
    /// The new state of a rule that raises an alert for each row that an ES|QL query returns.
    Esql(EsqlRuleUpdate),
    /// Anything else, as it came.
    Unknown(Json),
}

impl RuleUpdate {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// All known alternatives have it.
    pub fn settings(&self) -> Option<&RuleSettings> {
        match self {
            Self::Eql(value) => Some(&value.settings),
            Self::Query(value) => Some(&value.settings),
            Self::SavedQuery(value) => Some(&value.settings),
            Self::Threshold(value) => Some(&value.settings),
            Self::ThreatMatch(value) => Some(&value.settings),
            Self::MachineLearning(value) => Some(&value.settings),
            Self::NewTerms(value) => Some(&value.settings),
            Self::Esql(value) => Some(&value.settings),
            Self::Unknown(_) => None,
        }
    }

    /// The value of [`settings`](Self::settings), to change it.
    pub fn settings_mut(&mut self) -> Option<&mut RuleSettings> {
        match self {
            Self::Eql(value) => Some(&mut value.settings),
            Self::Query(value) => Some(&mut value.settings),
            Self::SavedQuery(value) => Some(&mut value.settings),
            Self::Threshold(value) => Some(&mut value.settings),
            Self::ThreatMatch(value) => Some(&mut value.settings),
            Self::MachineLearning(value) => Some(&mut value.settings),
            Self::NewTerms(value) => Some(&mut value.settings),
            Self::Esql(value) => Some(&mut value.settings),
            Self::Unknown(_) => None,
        }
    }
}

impl From<EqlRuleUpdate> for RuleUpdate {
    fn from(value: EqlRuleUpdate) -> Self {
        Self::Eql(value)
    }
}

impl From<QueryRuleUpdate> for RuleUpdate {
    fn from(value: QueryRuleUpdate) -> Self {
        Self::Query(value)
    }
}

impl From<SavedQueryRuleUpdate> for RuleUpdate {
    fn from(value: SavedQueryRuleUpdate) -> Self {
        Self::SavedQuery(value)
    }
}

impl From<ThresholdRuleUpdate> for RuleUpdate {
    fn from(value: ThresholdRuleUpdate) -> Self {
        Self::Threshold(value)
    }
}

impl From<ThreatMatchRuleUpdate> for RuleUpdate {
    fn from(value: ThreatMatchRuleUpdate) -> Self {
        Self::ThreatMatch(value)
    }
}

impl From<MachineLearningRuleUpdate> for RuleUpdate {
    fn from(value: MachineLearningRuleUpdate) -> Self {
        Self::MachineLearning(value)
    }
}

impl From<RuleOnNewTermsUpdate> for RuleUpdate {
    fn from(value: RuleOnNewTermsUpdate) -> Self {
        Self::NewTerms(value)
    }
}

impl From<EsqlRuleUpdate> for RuleUpdate {
    fn from(value: EsqlRuleUpdate) -> Self {
        Self::Esql(value)
    }
}

union!(RuleUpdate);

impl Serialize for RuleUpdate {
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

impl<'de> Deserialize<'de> for RuleUpdate {
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

/// The new state of a rule that raises an alert for events or sequences of events that an EQL
/// query finds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EqlRuleUpdate {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

    /// Id that the server gave to the rule.
    pub id: Option<String>,
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
}

impl EqlRuleUpdate {
    pub fn new(settings: RuleSettings, query: impl Into<String>) -> Self {
        Self {
            settings,
            type_: wire::constant("eql".to_owned()),
            query: query.into(),
            language: wire::constant("eql".to_owned()),
            ..blank()
        }
    }

    setters! {
        id(value: impl Into<String>) = Some(value.into());
        alert_suppression(value: AlertSuppression) = Some(value);
        data_view_id(value: impl Into<String>) = Some(value.into());
        event_category_override(value: impl Into<String>) = Some(value.into());
        filters(value: impl IntoIterator<Item = Filter>) = Some(value.into_iter().collect());
        index(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        tiebreaker_field(value: impl Into<String>) = Some(value.into());
        timestamp_field(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    EqlRuleUpdate;
    part settings: RuleSettings;
    optional id = "id";
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

/// The new state of a rule that raises an alert for each row that an ES|QL query returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EsqlRuleUpdate {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

    /// Id that the server gave to the rule.
    pub id: Option<String>,
    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,
    /// Always `esql`.
    pub type_: Constant,
    /// Always `esql`.
    pub language: Constant,
    /// The query, in the language that `language` says.
    pub query: String,
}

impl EsqlRuleUpdate {
    pub fn new(settings: RuleSettings, query: impl Into<String>) -> Self {
        Self {
            settings,
            type_: wire::constant("esql".to_owned()),
            language: wire::constant("esql".to_owned()),
            query: query.into(),
            ..blank()
        }
    }

    setters! {
        id(value: impl Into<String>) = Some(value.into());
        alert_suppression(value: AlertSuppression) = Some(value);
    }
}

record! {
    EsqlRuleUpdate;
    part settings: RuleSettings;
    optional id = "id";
    optional alert_suppression = "alert_suppression";
    required type_ = "type";
    required language = "language";
    required query = "query";
}

/// The new state of a rule that raises an alert for anomalies that jobs of machine learning
/// find.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MachineLearningRuleUpdate {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

    /// Id that the server gave to the rule.
    pub id: Option<String>,
    /// Always `machine_learning`.
    pub type_: Constant,
    /// One job, or several.
    pub machine_learning_job_id: MachineLearningJobIds,
    /// Lowest score of an anomaly that raises an alert, up to 100.
    pub anomaly_threshold: u64,
    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,
}

impl MachineLearningRuleUpdate {
    pub fn new(
        settings: RuleSettings,
        machine_learning_job_id: impl Into<MachineLearningJobIds>,
        anomaly_threshold: u64,
    ) -> Self {
        Self {
            settings,
            type_: wire::constant("machine_learning".to_owned()),
            machine_learning_job_id: machine_learning_job_id.into(),
            anomaly_threshold,
            ..blank()
        }
    }

    setters! {
        id(value: impl Into<String>) = Some(value.into());
        alert_suppression(value: AlertSuppression) = Some(value);
    }
}

record! {
    MachineLearningRuleUpdate;
    part settings: RuleSettings;
    optional id = "id";
    required type_ = "type";
    required machine_learning_job_id = "machine_learning_job_id";
    required_number anomaly_threshold = "anomaly_threshold";
    optional alert_suppression = "alert_suppression";
}

/// A rule to create, by its kind.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewRule {
    /// A new rule that raises an alert for events or sequences of events that an EQL query finds.
    Eql(NewEqlRule),
    /// A new rule that raises an alert for each event that a query matches.
    Query(NewQueryRule),
    /// A new rule that raises an alert for each event that a saved query matches.
    SavedQuery(NewSavedQueryRule),
    /// A new rule that raises an alert when enough events match a query.
    Threshold(NewThresholdRule),
    /// A new rule that raises an alert for events that match indicators of threat intelligence.
    ThreatMatch(NewThreatMatchRule),
    /// A new rule that raises an alert for anomalies that jobs of machine learning find.
    MachineLearning(NewMachineLearningRule),
    /// A new rule that raises an alert for values that a field did not have before.
    NewTerms(NewRuleOnNewTerms),
    /// A new rule that raises an alert for each row that an ES|QL query returns.
    Esql(NewEsqlRule),
    /// Anything else, as it came.
    Unknown(Json),
}

impl NewRule {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// All known alternatives have it.
    pub fn settings(&self) -> Option<&RuleSettings> {
        match self {
            Self::Eql(value) => Some(&value.settings),
            Self::Query(value) => Some(&value.settings),
            Self::SavedQuery(value) => Some(&value.settings),
            Self::Threshold(value) => Some(&value.settings),
            Self::ThreatMatch(value) => Some(&value.settings),
            Self::MachineLearning(value) => Some(&value.settings),
            Self::NewTerms(value) => Some(&value.settings),
            Self::Esql(value) => Some(&value.settings),
            Self::Unknown(_) => None,
        }
    }

    /// The value of [`settings`](Self::settings), to change it.
    pub fn settings_mut(&mut self) -> Option<&mut RuleSettings> {
        match self {
            Self::Eql(value) => Some(&mut value.settings),
            Self::Query(value) => Some(&mut value.settings),
            Self::SavedQuery(value) => Some(&mut value.settings),
            Self::Threshold(value) => Some(&mut value.settings),
            Self::ThreatMatch(value) => Some(&mut value.settings),
            Self::MachineLearning(value) => Some(&mut value.settings),
            Self::NewTerms(value) => Some(&mut value.settings),
            Self::Esql(value) => Some(&mut value.settings),
            Self::Unknown(_) => None,
        }
    }
}

impl From<NewEqlRule> for NewRule {
    fn from(value: NewEqlRule) -> Self {
        Self::Eql(value)
    }
}

impl From<NewQueryRule> for NewRule {
    fn from(value: NewQueryRule) -> Self {
        Self::Query(value)
    }
}

impl From<NewSavedQueryRule> for NewRule {
    fn from(value: NewSavedQueryRule) -> Self {
        Self::SavedQuery(value)
    }
}

impl From<NewThresholdRule> for NewRule {
    fn from(value: NewThresholdRule) -> Self {
        Self::Threshold(value)
    }
}

impl From<NewThreatMatchRule> for NewRule {
    fn from(value: NewThreatMatchRule) -> Self {
        Self::ThreatMatch(value)
    }
}

impl From<NewMachineLearningRule> for NewRule {
    fn from(value: NewMachineLearningRule) -> Self {
        Self::MachineLearning(value)
    }
}

impl From<NewRuleOnNewTerms> for NewRule {
    fn from(value: NewRuleOnNewTerms) -> Self {
        Self::NewTerms(value)
    }
}

impl From<NewEsqlRule> for NewRule {
    fn from(value: NewEsqlRule) -> Self {
        Self::Esql(value)
    }
}

union!(NewRule);

impl Serialize for NewRule {
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

impl<'de> Deserialize<'de> for NewRule {
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

/// A new rule that raises an alert for events or sequences of events that an EQL query finds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewEqlRule {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

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
}

impl NewEqlRule {
    pub fn new(settings: RuleSettings, query: impl Into<String>) -> Self {
        Self {
            settings,
            type_: wire::constant("eql".to_owned()),
            query: query.into(),
            language: wire::constant("eql".to_owned()),
            ..blank()
        }
    }

    setters! {
        alert_suppression(value: AlertSuppression) = Some(value);
        data_view_id(value: impl Into<String>) = Some(value.into());
        event_category_override(value: impl Into<String>) = Some(value.into());
        filters(value: impl IntoIterator<Item = Filter>) = Some(value.into_iter().collect());
        index(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        tiebreaker_field(value: impl Into<String>) = Some(value.into());
        timestamp_field(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    NewEqlRule;
    part settings: RuleSettings;
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

/// A new rule that raises an alert for each row that an ES|QL query returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewEsqlRule {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,
    /// Always `esql`.
    pub type_: Constant,
    /// Always `esql`.
    pub language: Constant,
    /// The query, in the language that `language` says.
    pub query: String,
}

impl NewEsqlRule {
    pub fn new(settings: RuleSettings, query: impl Into<String>) -> Self {
        Self {
            settings,
            type_: wire::constant("esql".to_owned()),
            language: wire::constant("esql".to_owned()),
            query: query.into(),
            ..blank()
        }
    }

    setters! {
        alert_suppression(value: AlertSuppression) = Some(value);
    }
}

record! {
    NewEsqlRule;
    part settings: RuleSettings;
    optional alert_suppression = "alert_suppression";
    required type_ = "type";
    required language = "language";
    required query = "query";
}

/// A new rule that raises an alert for anomalies that jobs of machine learning find.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewMachineLearningRule {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

    /// Always `machine_learning`.
    pub type_: Constant,
    /// One job, or several.
    pub machine_learning_job_id: MachineLearningJobIds,
    /// Lowest score of an anomaly that raises an alert, up to 100.
    pub anomaly_threshold: u64,
    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<AlertSuppression>,
}

impl NewMachineLearningRule {
    pub fn new(
        settings: RuleSettings,
        machine_learning_job_id: impl Into<MachineLearningJobIds>,
        anomaly_threshold: u64,
    ) -> Self {
        Self {
            settings,
            type_: wire::constant("machine_learning".to_owned()),
            machine_learning_job_id: machine_learning_job_id.into(),
            anomaly_threshold,
            ..blank()
        }
    }

    setters! {
        alert_suppression(value: AlertSuppression) = Some(value);
    }
}

record! {
    NewMachineLearningRule;
    part settings: RuleSettings;
    required type_ = "type";
    required machine_learning_job_id = "machine_learning_job_id";
    required_number anomaly_threshold = "anomaly_threshold";
    optional alert_suppression = "alert_suppression";
}

/// A new rule that raises an alert for values that a field did not have before.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewRuleOnNewTerms {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

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

impl NewRuleOnNewTerms {
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
        alert_suppression(value: AlertSuppression) = Some(value);
        data_view_id(value: impl Into<String>) = Some(value.into());
        filters(value: impl IntoIterator<Item = Filter>) = Some(value.into_iter().collect());
        index(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        language(value: QueryLanguage) = Some(value);
    }
}

record! {
    NewRuleOnNewTerms;
    part settings: RuleSettings;
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

/// A new rule that raises an alert for each event that a query matches.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewQueryRule {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

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
    /// The language of a query on documents: KQL or Lucene.
    pub language: Option<QueryLanguage>,
    /// The query, in the language that `language` says.
    pub query: Option<String>,
}

impl NewQueryRule {
    #[inline]
    pub fn new(settings: RuleSettings) -> Self {
        Self {
            settings,
            type_: wire::constant("query".to_owned()),
            ..blank()
        }
    }

    setters! {
        alert_suppression(value: AlertSuppression) = Some(value);
        data_view_id(value: impl Into<String>) = Some(value.into());
        filters(value: impl IntoIterator<Item = Filter>) = Some(value.into_iter().collect());
        index(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        saved_id(value: impl Into<String>) = Some(value.into());
        language(value: QueryLanguage) = Some(value);
        query(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    NewQueryRule;
    part settings: RuleSettings;
    required type_ = "type";
    optional alert_suppression = "alert_suppression";
    optional data_view_id = "data_view_id";
    optional filters = "filters";
    optional index = "index";
    optional saved_id = "saved_id";
    optional language = "language";
    optional query = "query";
}

/// A new rule that raises an alert for each event that a saved query matches.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewSavedQueryRule {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

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
    pub language: Option<QueryLanguage>,
}

impl NewSavedQueryRule {
    pub fn new(settings: RuleSettings, saved_id: impl Into<String>) -> Self {
        Self {
            settings,
            type_: wire::constant("saved_query".to_owned()),
            saved_id: saved_id.into(),
            ..blank()
        }
    }

    setters! {
        alert_suppression(value: AlertSuppression) = Some(value);
        data_view_id(value: impl Into<String>) = Some(value.into());
        filters(value: impl IntoIterator<Item = Filter>) = Some(value.into_iter().collect());
        index(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        query(value: impl Into<String>) = Some(value.into());
        language(value: QueryLanguage) = Some(value);
    }
}

record! {
    NewSavedQueryRule;
    part settings: RuleSettings;
    required type_ = "type";
    required saved_id = "saved_id";
    optional alert_suppression = "alert_suppression";
    optional data_view_id = "data_view_id";
    optional filters = "filters";
    optional index = "index";
    optional query = "query";
    optional language = "language";
}

/// A new rule that raises an alert for events that match indicators of threat intelligence.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewThreatMatchRule {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

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
    pub language: Option<QueryLanguage>,
}

impl NewThreatMatchRule {
    pub fn new(
        settings: RuleSettings,
        query: impl Into<String>,
        threat_query: impl Into<String>,
        threat_mapping: impl IntoIterator<Item = impl Into<ThreatMapping>>,
        threat_index: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            settings,
            type_: wire::constant("threat_match".to_owned()),
            query: query.into(),
            threat_query: threat_query.into(),
            threat_mapping: threat_mapping.into_iter().map(Into::into).collect(),
            threat_index: threat_index.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        alert_suppression(value: AlertSuppression) = Some(value);
        concurrent_searches(value: u64) = Some(value);
        data_view_id(value: impl Into<String>) = Some(value.into());
        filters(value: impl IntoIterator<Item = Filter>) = Some(value.into_iter().collect());
        index(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        items_per_search(value: u64) = Some(value);
        saved_id(value: impl Into<String>) = Some(value.into());
        threat_filters(value: impl IntoIterator<Item = Filter>) = Some(value.into_iter().collect());
        threat_indicator_path(value: impl Into<String>) = Some(value.into());
        threat_language(value: QueryLanguage) = Some(value);
        language(value: QueryLanguage) = Some(value);
    }
}

record! {
    NewThreatMatchRule;
    part settings: RuleSettings;
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
    optional language = "language";
}

/// A new rule that raises an alert when enough events match a query.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewThresholdRule {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

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
    pub language: Option<QueryLanguage>,
}

impl NewThresholdRule {
    pub fn new(settings: RuleSettings, query: impl Into<String>, threshold: Threshold) -> Self {
        Self {
            settings,
            type_: wire::constant("threshold".to_owned()),
            query: query.into(),
            threshold,
            ..blank()
        }
    }

    setters! {
        alert_suppression(value: impl Into<ThresholdAlertSuppression>) = Some(value.into());
        data_view_id(value: impl Into<String>) = Some(value.into());
        filters(value: impl IntoIterator<Item = Filter>) = Some(value.into_iter().collect());
        index(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        saved_id(value: impl Into<String>) = Some(value.into());
        language(value: QueryLanguage) = Some(value);
    }
}

record! {
    NewThresholdRule;
    part settings: RuleSettings;
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

/// The new state of a rule that raises an alert for each event that a query matches.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryRuleUpdate {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

    /// Id that the server gave to the rule.
    pub id: Option<String>,
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
    /// The language of a query on documents: KQL or Lucene.
    pub language: Option<QueryLanguage>,
    /// The query, in the language that `language` says.
    pub query: Option<String>,
}

impl QueryRuleUpdate {
    #[inline]
    pub fn new(settings: RuleSettings) -> Self {
        Self {
            settings,
            type_: wire::constant("query".to_owned()),
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
        saved_id(value: impl Into<String>) = Some(value.into());
        language(value: QueryLanguage) = Some(value);
        query(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    QueryRuleUpdate;
    part settings: RuleSettings;
    optional id = "id";
    required type_ = "type";
    optional alert_suppression = "alert_suppression";
    optional data_view_id = "data_view_id";
    optional filters = "filters";
    optional index = "index";
    optional saved_id = "saved_id";
    optional language = "language";
    optional query = "query";
}

/// What all kinds of rules have in common, to create or replace one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleSettings {
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
    /// What happens when the rule raises alerts.
    pub actions: Option<Vec<RuleAction>>,
    /// Why an id is an alias.
    pub alias_purpose: Option<ObjectAliasPurpose>,
    /// The id that an alias leads to.
    pub alias_target_id: Option<String>,
    /// Who wrote the rule.
    pub author: Option<Vec<String>>,
    /// Any text makes the alerts building blocks: they are hidden, and other rules use them.
    pub building_block_type: Option<String>,
    /// Whether the rule runs.
    pub enabled: Option<bool>,
    /// Exception lists: what they match raises no alert.
    pub exceptions_list: Option<Vec<RuleExceptionList>>,
    /// What looks the same and is harmless.
    pub false_positives: Option<Vec<String>>,

    /// Beginning of the time that a run looks at, as date math.
    ///
    /// Older than the interval, so that nothing is missed.
    pub from: Option<String>,

    /// Time between two runs, such as `5m`.
    pub interval: Option<String>,
    /// Fields that alerts highlight.
    pub investigation_fields: Option<InvestigationFields>,
    /// Licence of the rule.
    pub license: Option<String>,

    /// Most alerts of a run.
    ///
    /// Default: `100`. At least 1.
    pub max_signals: Option<u64>,

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
    /// Pages that say more.
    pub references: Option<Vec<String>>,
    /// Integrations whose data the rule needs.
    pub related_integrations: Option<Vec<RelatedIntegration>>,
    /// Fields that the rule needs.
    pub required_fields: Option<Vec<RequiredFieldInput>>,
    /// What hosts do when the rule raises an alert.
    pub response_actions: Option<Vec<RuleResponseAction>>,
    /// Field of events that replaces the risk score.
    pub risk_score_mapping: Option<Vec<RiskScoreMapping>>,

    /// Id that the author gave to the rule, the same in every space and on every server.
    ///
    /// A new rule without one gets a random one.
    pub rule_id: Option<String>,

    /// Field of events that alerts take their name from.
    pub rule_name_override: Option<String>,
    /// What is needed for the rule to work, as Markdown.
    pub setup: Option<String>,
    /// Values of fields that change the severity.
    pub severity_mapping: Option<Vec<SeverityMapping>>,
    /// Tags that rules are found by.
    pub tags: Option<Vec<String>>,
    /// What attackers do whom the rule finds.
    pub threat: Option<Vec<Threat>>,

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
    /// End of the time that a run looks at, as date math.
    pub to: Option<String>,

    /// Version of the rule; its author says when it changes.
    ///
    /// At least 1.
    pub version: Option<u64>,
}

impl RuleSettings {
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        risk_score: u64,
        severity: RuleSeverity,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            risk_score,
            severity,
            ..blank()
        }
    }

    setters! {
        actions(value: impl IntoIterator<Item = RuleAction>) = Some(value.into_iter().collect());
        alias_purpose(value: ObjectAliasPurpose) = Some(value);
        alias_target_id(value: impl Into<String>) = Some(value.into());
        author(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        building_block_type(value: impl Into<String>) = Some(value.into());
        enabled(value: bool) = Some(value);
        exceptions_list(value: impl IntoIterator<Item = RuleExceptionList>)
            = Some(value.into_iter().collect());
        false_positives(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        from(value: impl Into<String>) = Some(value.into());
        interval(value: impl Into<String>) = Some(value.into());
        investigation_fields(value: impl Into<InvestigationFields>) = Some(value.into());
        license(value: impl Into<String>) = Some(value.into());
        max_signals(value: u64) = Some(value);
        meta(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        namespace(value: impl Into<String>) = Some(value.into());
        note(value: impl Into<String>) = Some(value.into());
        outcome(value: ResolveOutcome) = Some(value);
        output_index(value: impl Into<String>) = Some(value.into());
        references(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        related_integrations(value: impl IntoIterator<Item = RelatedIntegration>)
            = Some(value.into_iter().collect());
        required_fields(value: impl IntoIterator<Item = RequiredFieldInput>)
            = Some(value.into_iter().collect());
        response_actions(value: impl IntoIterator<Item = impl Into<RuleResponseAction>>)
            = Some(value.into_iter().map(Into::into).collect());
        risk_score_mapping(value: impl IntoIterator<Item = RiskScoreMapping>)
            = Some(value.into_iter().collect());
        rule_id(value: impl Into<String>) = Some(value.into());
        rule_name_override(value: impl Into<String>) = Some(value.into());
        setup(value: impl Into<String>) = Some(value.into());
        severity_mapping(value: impl IntoIterator<Item = SeverityMapping>)
            = Some(value.into_iter().collect());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        threat(value: impl IntoIterator<Item = Threat>) = Some(value.into_iter().collect());
        throttle(value: impl Into<String>) = Some(value.into());
        timeline_id(value: impl Into<String>) = Some(value.into());
        timeline_title(value: impl Into<String>) = Some(value.into());
        timestamp_override(value: impl Into<String>) = Some(value.into());
        timestamp_override_fallback_disabled(value: bool) = Some(value);
        to(value: impl Into<String>) = Some(value.into());
        version(value: u64) = Some(value);
    }
}

record! {
    RuleSettings debug;
    required name = "name";
    required description = "description";
    required_number risk_score = "risk_score";
    required severity = "severity";
    optional actions = "actions";
    optional alias_purpose = "alias_purpose";
    optional alias_target_id = "alias_target_id";
    optional author = "author";
    optional building_block_type = "building_block_type";
    optional enabled = "enabled";
    optional exceptions_list = "exceptions_list";
    optional false_positives = "false_positives";
    optional from = "from";
    optional interval = "interval";
    optional investigation_fields = "investigation_fields";
    optional license = "license";
    optional_number max_signals = "max_signals";
    optional meta = "meta";
    optional namespace = "namespace";
    optional note = "note";
    optional outcome = "outcome";
    optional output_index = "output_index";
    optional references = "references";
    optional related_integrations = "related_integrations";
    optional required_fields = "required_fields";
    optional response_actions = "response_actions";
    optional risk_score_mapping = "risk_score_mapping";
    optional rule_id = "rule_id";
    optional rule_name_override = "rule_name_override";
    optional setup = "setup";
    optional severity_mapping = "severity_mapping";
    optional tags = "tags";
    optional threat = "threat";
    optional throttle = "throttle";
    optional timeline_id = "timeline_id";
    optional timeline_title = "timeline_title";
    optional timestamp_override = "timestamp_override";
    optional timestamp_override_fallback_disabled = "timestamp_override_fallback_disabled";
    optional to = "to";
    optional_number version = "version";
}

/// The new state of a rule that raises an alert for each event that a saved query matches.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SavedQueryRuleUpdate {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

    /// Id that the server gave to the rule.
    pub id: Option<String>,
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
    pub language: Option<QueryLanguage>,
}

impl SavedQueryRuleUpdate {
    pub fn new(settings: RuleSettings, saved_id: impl Into<String>) -> Self {
        Self {
            settings,
            type_: wire::constant("saved_query".to_owned()),
            saved_id: saved_id.into(),
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
        query(value: impl Into<String>) = Some(value.into());
        language(value: QueryLanguage) = Some(value);
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

/// The new state of a rule that raises an alert for events that match indicators of threat
/// intelligence.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreatMatchRuleUpdate {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

    /// Id that the server gave to the rule.
    pub id: Option<String>,
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
    pub language: Option<QueryLanguage>,
}

impl ThreatMatchRuleUpdate {
    pub fn new(
        settings: RuleSettings,
        query: impl Into<String>,
        threat_query: impl Into<String>,
        threat_mapping: impl IntoIterator<Item = impl Into<ThreatMapping>>,
        threat_index: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            settings,
            type_: wire::constant("threat_match".to_owned()),
            query: query.into(),
            threat_query: threat_query.into(),
            threat_mapping: threat_mapping.into_iter().map(Into::into).collect(),
            threat_index: threat_index.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        id(value: impl Into<String>) = Some(value.into());
        alert_suppression(value: AlertSuppression) = Some(value);
        concurrent_searches(value: u64) = Some(value);
        data_view_id(value: impl Into<String>) = Some(value.into());
        filters(value: impl IntoIterator<Item = Filter>) = Some(value.into_iter().collect());
        index(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        items_per_search(value: u64) = Some(value);
        saved_id(value: impl Into<String>) = Some(value.into());
        threat_filters(value: impl IntoIterator<Item = Filter>) = Some(value.into_iter().collect());
        threat_indicator_path(value: impl Into<String>) = Some(value.into());
        threat_language(value: QueryLanguage) = Some(value);
        language(value: QueryLanguage) = Some(value);
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
    optional_number concurrent_searches = "concurrent_searches";
    optional data_view_id = "data_view_id";
    optional filters = "filters";
    optional index = "index";
    optional_number items_per_search = "items_per_search";
    optional saved_id = "saved_id";
    optional threat_filters = "threat_filters";
    optional threat_indicator_path = "threat_indicator_path";
    optional threat_language = "threat_language";
    optional language = "language";
}

/// The new state of a rule that raises an alert when enough events match a query.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThresholdRuleUpdate {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

    /// Id that the server gave to the rule.
    pub id: Option<String>,
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
    pub language: Option<QueryLanguage>,
}

impl ThresholdRuleUpdate {
    pub fn new(settings: RuleSettings, query: impl Into<String>, threshold: Threshold) -> Self {
        Self {
            settings,
            type_: wire::constant("threshold".to_owned()),
            query: query.into(),
            threshold,
            ..blank()
        }
    }

    setters! {
        id(value: impl Into<String>) = Some(value.into());
        alert_suppression(value: impl Into<ThresholdAlertSuppression>) = Some(value.into());
        data_view_id(value: impl Into<String>) = Some(value.into());
        filters(value: impl IntoIterator<Item = Filter>) = Some(value.into_iter().collect());
        index(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        saved_id(value: impl Into<String>) = Some(value.into());
        language(value: QueryLanguage) = Some(value);
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
