// Generated from specs/kibana; do not edit.

//! The rules that look for threats.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, OpenEnum, Raw, blank, unknown, write_unknown};
use openapi_runtime::{DateTime, Json, UnknownValue, open_enum, record, setters, union};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::detections::{
    AliasPurpose, BulkThrottle, EcsMappedField, EditedRuleAction,
    EndpointRuleResponseAction, EqlRule, EqlRulePreview, EqlRuleUpdate, EsqlRule,
    EsqlRulePreview, EsqlRuleUpdate, ExportedRuleId, ExternalRuleSource,
    InternalRuleSource, InvestigationFields, KqlLanguage, MachineLearningJobIds,
    MachineLearningRule, MachineLearningRulePreview, MachineLearningRuleUpdate,
    NewTermsRule, NewTermsRulePreview, NewTermsRuleUpdate, OsqueryRuleResponseAction,
    PatchedAlertSuppression, QueryRule, QueryRulePreview, QueryRuleUpdate,
    RelatedIntegration, RequiredField, RequiredFieldInput, RiskScoreMapping,
    SavedQueryRule, SavedQueryRulePreview, SavedQueryRuleUpdate, SeverityMapping, Threat,
    ThreatMapping, ThreatMatchRule, ThreatMatchRulePreview, ThreatMatchRuleUpdate,
    Threshold, ThresholdRule, ThresholdRulePreview, ThresholdRuleUpdate, TimelineChoice,
};
use crate::exceptions::{ExceptionListType, ExceptionNamespace};

/// A detection rule, by its kind.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// A rule that raises an alert for events or sequences of events that an EQL query finds.
    EqlRule(EqlRule),
    /// A rule that raises an alert for each event that a query matches.
    QueryRule(QueryRule),
    /// A rule that raises an alert for each event that a saved query matches.
    SavedQueryRule(SavedQueryRule),
    /// A rule that raises an alert when enough events match a query.
    ThresholdRule(ThresholdRule),
    /// A rule that raises an alert for events that match indicators of threat intelligence.
    ThreatMatchRule(ThreatMatchRule),
    /// A rule that raises an alert for anomalies that jobs of machine learning find.
    MachineLearningRule(MachineLearningRule),
    /// A rule that raises an alert for values that a field did not have before.
    NewTermsRule(NewTermsRule),
    /// A rule that raises an alert for each row that an ES|QL query returns.
    EsqlRule(EsqlRule),
    /// Anything else, as it came.
    Unknown(Json),
}

impl Rule {
    /// What all known alternatives have in common.
    pub fn common(&self) -> Option<&RuleCommon> {
        match self {
            Self::EqlRule(value) => Some(&value.common),
            Self::QueryRule(value) => Some(&value.common),
            Self::SavedQueryRule(value) => Some(&value.common),
            Self::ThresholdRule(value) => Some(&value.common),
            Self::ThreatMatchRule(value) => Some(&value.common),
            Self::MachineLearningRule(value) => Some(&value.common),
            Self::NewTermsRule(value) => Some(&value.common),
            Self::EsqlRule(value) => Some(&value.common),
            Self::Unknown(_) => None,
        }
    }

    /// What all known alternatives have in common, to change it.
    pub fn common_mut(&mut self) -> Option<&mut RuleCommon> {
        match self {
            Self::EqlRule(value) => Some(&mut value.common),
            Self::QueryRule(value) => Some(&mut value.common),
            Self::SavedQueryRule(value) => Some(&mut value.common),
            Self::ThresholdRule(value) => Some(&mut value.common),
            Self::ThreatMatchRule(value) => Some(&mut value.common),
            Self::MachineLearningRule(value) => Some(&mut value.common),
            Self::NewTermsRule(value) => Some(&mut value.common),
            Self::EsqlRule(value) => Some(&mut value.common),
            Self::Unknown(_) => None,
        }
    }

    /// What all known alternatives have in common.
    pub fn state(&self) -> Option<&RuleState> {
        match self {
            Self::EqlRule(value) => Some(&value.state),
            Self::QueryRule(value) => Some(&value.state),
            Self::SavedQueryRule(value) => Some(&value.state),
            Self::ThresholdRule(value) => Some(&value.state),
            Self::ThreatMatchRule(value) => Some(&value.state),
            Self::MachineLearningRule(value) => Some(&value.state),
            Self::NewTermsRule(value) => Some(&value.state),
            Self::EsqlRule(value) => Some(&value.state),
            Self::Unknown(_) => None,
        }
    }

    /// What all known alternatives have in common, to change it.
    pub fn state_mut(&mut self) -> Option<&mut RuleState> {
        match self {
            Self::EqlRule(value) => Some(&mut value.state),
            Self::QueryRule(value) => Some(&mut value.state),
            Self::SavedQueryRule(value) => Some(&mut value.state),
            Self::ThresholdRule(value) => Some(&mut value.state),
            Self::ThreatMatchRule(value) => Some(&mut value.state),
            Self::MachineLearningRule(value) => Some(&mut value.state),
            Self::NewTermsRule(value) => Some(&mut value.state),
            Self::EsqlRule(value) => Some(&mut value.state),
            Self::Unknown(_) => None,
        }
    }
}

impl From<EqlRule> for Rule {
    fn from(value: EqlRule) -> Self {
        Self::EqlRule(value)
    }
}

impl From<QueryRule> for Rule {
    fn from(value: QueryRule) -> Self {
        Self::QueryRule(value)
    }
}

impl From<SavedQueryRule> for Rule {
    fn from(value: SavedQueryRule) -> Self {
        Self::SavedQueryRule(value)
    }
}

impl From<ThresholdRule> for Rule {
    fn from(value: ThresholdRule) -> Self {
        Self::ThresholdRule(value)
    }
}

impl From<ThreatMatchRule> for Rule {
    fn from(value: ThreatMatchRule) -> Self {
        Self::ThreatMatchRule(value)
    }
}

impl From<MachineLearningRule> for Rule {
    fn from(value: MachineLearningRule) -> Self {
        Self::MachineLearningRule(value)
    }
}

impl From<NewTermsRule> for Rule {
    fn from(value: NewTermsRule) -> Self {
        Self::NewTermsRule(value)
    }
}

impl From<EsqlRule> for Rule {
    fn from(value: EsqlRule) -> Self {
        Self::EsqlRule(value)
    }
}

union!(Rule);

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::EqlRule(value) => value.serialize(serializer),
            Self::QueryRule(value) => value.serialize(serializer),
            Self::SavedQueryRule(value) => value.serialize(serializer),
            Self::ThresholdRule(value) => value.serialize(serializer),
            Self::ThreatMatchRule(value) => value.serialize(serializer),
            Self::MachineLearningRule(value) => value.serialize(serializer),
            Self::NewTermsRule(value) => value.serialize(serializer),
            Self::EsqlRule(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Rule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("eql") => value.arm(Self::EqlRule, Self::Unknown),
            Some("query") => value.arm(Self::QueryRule, Self::Unknown),
            Some("saved_query") => value.arm(Self::SavedQueryRule, Self::Unknown),
            Some("threshold") => value.arm(Self::ThresholdRule, Self::Unknown),
            Some("threat_match") => value.arm(Self::ThreatMatchRule, Self::Unknown),
            Some("machine_learning") => {
                value.arm(Self::MachineLearningRule, Self::Unknown)
            }
            Some("new_terms") => value.arm(Self::NewTermsRule, Self::Unknown),
            Some("esql") => value.arm(Self::EsqlRule, Self::Unknown),
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
    /// Creates the value from its required properties.
    pub fn new(
        action_type_id: impl Into<String>,
        id: impl Into<String>,
        params: BTreeMap<String, Json>,
    ) -> Self {
        Self {
            action_type_id: action_type_id.into(),
            id: id.into(),
            params,
            ..blank()
        }
    }

    setters! {
        alerts_filter(value: BTreeMap<String, Json>) = Some(value);
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
    /// Creates the value from its required properties.
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
    required_whole status_order = "status_order";
    required message = "message";
    required metrics = "metrics";
}

/// How a run ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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

impl RuleExecutionStatus {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::GoingToRun => "going to run",
            Self::Running => "running",
            Self::PartialFailure => "partial failure",
            Self::Failed => "failed",
            Self::Succeeded => "succeeded",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(RuleExecutionStatus);

impl OpenEnum for RuleExecutionStatus {
    fn from_wire(value: &str) -> Self {
        match value {
            "going to run" => Self::GoingToRun,
            "running" => Self::Running,
            "partial failure" => Self::PartialFailure,
            "failed" => Self::Failed,
            "succeeded" => Self::Succeeded,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// One page of rules.
#[derive(Clone, PartialEq)]
pub struct RulePage {
    /// Number of the page.
    pub page: i64,
    /// Number of rules that fit on a page.
    pub per_page: i64,
    /// Number of all rules that were found.
    pub total: i64,
    /// The rules.
    pub data: Vec<Rule>,
    _kept: Kept,
}

impl RulePage {
    /// Creates the value from its required properties.
    pub fn new(
        page: i64,
        per_page: i64,
        total: i64,
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
    required_whole page = "page";
    required_whole per_page = "perPage";
    required_whole total = "total";
    required data = "data";
}

/// What is changed in a rule.
///
/// Only one of the two ids is needed; what is left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RulePatch {
    /// What happens when the rule raises alerts.
    pub actions: Option<Vec<RuleAction>>,
    /// How alerts of the same kind are put together.
    pub alert_suppression: Option<PatchedAlertSuppression>,
    /// Why an id is an alias.
    pub alias_purpose: Option<AliasPurpose>,
    /// The id that an alias leads to.
    pub alias_target_id: Option<String>,

    /// Least score of an anomaly that raises an alert, up to 100.
    ///
    /// At least 0.
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
    pub filters: Option<Vec<Json>>,

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
    pub outcome: Option<RuleResolveOutcome>,
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
    ///
    /// At least 0 and at most 100.
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
    pub threat_filters: Option<Vec<Json>>,
    /// Patterns of the indices with indicators.
    pub threat_index: Option<Vec<String>>,
    /// Field that has the indicator; `threat.indicator` if it is left out.
    pub threat_indicator_path: Option<String>,
    /// The language of a query on documents: KQL or Lucene.
    pub threat_language: Option<KqlLanguage>,

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
        alert_suppression(value: impl Into<PatchedAlertSuppression>) = Some(value.into());
        alias_purpose(value: AliasPurpose) = Some(value);
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
        filters(value: impl IntoIterator<Item = impl Into<Json>>)
            = Some(value.into_iter().map(Into::into).collect());
        from(value: impl Into<String>) = Some(value.into());
        history_window_start(value: impl Into<String>) = Some(value.into());
        id(value: impl Into<String>) = Some(value.into());
        index(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        interval(value: impl Into<String>) = Some(value.into());
        investigation_fields(value: InvestigationFields) = Some(value);
        items_per_search(value: u64) = Some(value);
        language(value: RuleLanguage) = Some(value);
        license(value: impl Into<String>) = Some(value.into());
        machine_learning_job_id(value: impl Into<MachineLearningJobIds>) = Some(value.into());
        max_signals(value: u64) = Some(value);
        meta(value: BTreeMap<String, Json>) = Some(value);
        name(value: impl Into<String>) = Some(value.into());
        namespace(value: impl Into<String>) = Some(value.into());
        new_terms_fields(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        note(value: impl Into<String>) = Some(value.into());
        outcome(value: RuleResolveOutcome) = Some(value);
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
        threat_filters(value: impl IntoIterator<Item = impl Into<Json>>)
            = Some(value.into_iter().map(Into::into).collect());
        threat_index(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        threat_indicator_path(value: impl Into<String>) = Some(value.into());
        threat_language(value: KqlLanguage) = Some(value);
        threat_mapping(value: impl IntoIterator<Item = ThreatMapping>)
            = Some(value.into_iter().collect());
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
    RulePatch: new;
    optional actions = "actions";
    optional alert_suppression = "alert_suppression";
    optional alias_purpose = "alias_purpose";
    optional alias_target_id = "alias_target_id";
    optional_whole anomaly_threshold = "anomaly_threshold";
    optional author = "author";
    optional building_block_type = "building_block_type";
    optional_whole concurrent_searches = "concurrent_searches";
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
    optional_whole items_per_search = "items_per_search";
    optional language = "language";
    optional license = "license";
    optional machine_learning_job_id = "machine_learning_job_id";
    optional_whole max_signals = "max_signals";
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
    optional_whole risk_score = "risk_score";
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
    optional_whole version = "version";
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
    /// Creates the value from its required properties.
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

/// Up or down.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RuleSortOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl RuleSortOrder {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(RuleSortOrder);

impl OpenEnum for RuleSortOrder {
    fn from_wire(value: &str) -> Self {
        match value {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// The kind of a rule.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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

impl RuleType {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Eql => "eql",
            Self::Esql => "esql",
            Self::MachineLearning => "machine_learning",
            Self::NewTerms => "new_terms",
            Self::Query => "query",
            Self::SavedQuery => "saved_query",
            Self::ThreatMatch => "threat_match",
            Self::Threshold => "threshold",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(RuleType);

impl OpenEnum for RuleType {
    fn from_wire(value: &str) -> Self {
        match value {
            "eql" => Self::Eql,
            "esql" => Self::Esql,
            "machine_learning" => Self::MachineLearning,
            "new_terms" => Self::NewTerms,
            "query" => Self::Query,
            "saved_query" => Self::SavedQuery,
            "threat_match" => Self::ThreatMatch,
            "threshold" => Self::Threshold,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// What a rule is to be, by its kind.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RuleUpdate {
    /// What a rule is to be that raises an alert for events or sequences of events that an EQL
    /// query finds.
    EqlRuleUpdate(EqlRuleUpdate),

    /// What a rule is to be that raises an alert for each event that a query matches.
    QueryRuleUpdate(QueryRuleUpdate),
    /// What a rule is to be that raises an alert for each event that a saved query matches.
    SavedQueryRuleUpdate(SavedQueryRuleUpdate),
    /// What a rule is to be that raises an alert when enough events match a query.
    ThresholdRuleUpdate(ThresholdRuleUpdate),

    /// What a rule is to be that raises an alert for events that match indicators of threat
    /// intelligence.
    ThreatMatchRuleUpdate(ThreatMatchRuleUpdate),

    /// What a rule is to be that raises an alert for anomalies that jobs of machine learning find.
    MachineLearningRuleUpdate(MachineLearningRuleUpdate),
    /// What a rule is to be that raises an alert for values that a field did not have before.
    NewTermsRuleUpdate(NewTermsRuleUpdate),
    /// What a rule is to be that raises an alert for each row that an ES|QL query returns.
    EsqlRuleUpdate(EsqlRuleUpdate),
    /// Anything else, as it came.
    Unknown(Json),
}

impl RuleUpdate {
    /// What all known alternatives have in common.
    pub fn settings(&self) -> Option<&RuleSettings> {
        match self {
            Self::EqlRuleUpdate(value) => Some(&value.settings),
            Self::QueryRuleUpdate(value) => Some(&value.settings),
            Self::SavedQueryRuleUpdate(value) => Some(&value.settings),
            Self::ThresholdRuleUpdate(value) => Some(&value.settings),
            Self::ThreatMatchRuleUpdate(value) => Some(&value.settings),
            Self::MachineLearningRuleUpdate(value) => Some(&value.settings),
            Self::NewTermsRuleUpdate(value) => Some(&value.settings),
            Self::EsqlRuleUpdate(value) => Some(&value.settings),
            Self::Unknown(_) => None,
        }
    }

    /// What all known alternatives have in common, to change it.
    pub fn settings_mut(&mut self) -> Option<&mut RuleSettings> {
        match self {
            Self::EqlRuleUpdate(value) => Some(&mut value.settings),
            Self::QueryRuleUpdate(value) => Some(&mut value.settings),
            Self::SavedQueryRuleUpdate(value) => Some(&mut value.settings),
            Self::ThresholdRuleUpdate(value) => Some(&mut value.settings),
            Self::ThreatMatchRuleUpdate(value) => Some(&mut value.settings),
            Self::MachineLearningRuleUpdate(value) => Some(&mut value.settings),
            Self::NewTermsRuleUpdate(value) => Some(&mut value.settings),
            Self::EsqlRuleUpdate(value) => Some(&mut value.settings),
            Self::Unknown(_) => None,
        }
    }
}

impl From<EqlRuleUpdate> for RuleUpdate {
    fn from(value: EqlRuleUpdate) -> Self {
        Self::EqlRuleUpdate(value)
    }
}

impl From<QueryRuleUpdate> for RuleUpdate {
    fn from(value: QueryRuleUpdate) -> Self {
        Self::QueryRuleUpdate(value)
    }
}

impl From<SavedQueryRuleUpdate> for RuleUpdate {
    fn from(value: SavedQueryRuleUpdate) -> Self {
        Self::SavedQueryRuleUpdate(value)
    }
}

impl From<ThresholdRuleUpdate> for RuleUpdate {
    fn from(value: ThresholdRuleUpdate) -> Self {
        Self::ThresholdRuleUpdate(value)
    }
}

impl From<ThreatMatchRuleUpdate> for RuleUpdate {
    fn from(value: ThreatMatchRuleUpdate) -> Self {
        Self::ThreatMatchRuleUpdate(value)
    }
}

impl From<MachineLearningRuleUpdate> for RuleUpdate {
    fn from(value: MachineLearningRuleUpdate) -> Self {
        Self::MachineLearningRuleUpdate(value)
    }
}

impl From<NewTermsRuleUpdate> for RuleUpdate {
    fn from(value: NewTermsRuleUpdate) -> Self {
        Self::NewTermsRuleUpdate(value)
    }
}

impl From<EsqlRuleUpdate> for RuleUpdate {
    fn from(value: EsqlRuleUpdate) -> Self {
        Self::EsqlRuleUpdate(value)
    }
}

union!(RuleUpdate);

impl Serialize for RuleUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::EqlRuleUpdate(value) => value.serialize(serializer),
            Self::QueryRuleUpdate(value) => value.serialize(serializer),
            Self::SavedQueryRuleUpdate(value) => value.serialize(serializer),
            Self::ThresholdRuleUpdate(value) => value.serialize(serializer),
            Self::ThreatMatchRuleUpdate(value) => value.serialize(serializer),
            Self::MachineLearningRuleUpdate(value) => value.serialize(serializer),
            Self::NewTermsRuleUpdate(value) => value.serialize(serializer),
            Self::EsqlRuleUpdate(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for RuleUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("eql") => value.arm(Self::EqlRuleUpdate, Self::Unknown),
            Some("query") => value.arm(Self::QueryRuleUpdate, Self::Unknown),
            Some("saved_query") => value.arm(Self::SavedQueryRuleUpdate, Self::Unknown),
            Some("threshold") => value.arm(Self::ThresholdRuleUpdate, Self::Unknown),
            Some("threat_match") => value.arm(Self::ThreatMatchRuleUpdate, Self::Unknown),
            Some("machine_learning") => {
                value.arm(Self::MachineLearningRuleUpdate, Self::Unknown)
            }
            Some("new_terms") => value.arm(Self::NewTermsRuleUpdate, Self::Unknown),
            Some("esql") => value.arm(Self::EsqlRuleUpdate, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// What happens to actions.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RuleActionChange {
    /// `add_rule_actions`
    AddRuleActions,
    /// `set_rule_actions`
    SetRuleActions,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl RuleActionChange {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AddRuleActions => "add_rule_actions",
            Self::SetRuleActions => "set_rule_actions",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(RuleActionChange);

impl OpenEnum for RuleActionChange {
    fn from_wire(value: &str) -> Self {
        match value {
            "add_rule_actions" => Self::AddRuleActions,
            "set_rule_actions" => Self::SetRuleActions,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// How often an action runs.
#[derive(Clone, PartialEq)]
pub struct RuleActionFrequency {
    /// Whether one run is about all alerts, rather than one for each.
    pub summary: bool,
    /// When the action runs.
    pub notify_when: RuleActionNotifyWhen,
    /// Time between two runs, `null` for none.
    pub throttle: Option<String>,
    _kept: Kept,
}

impl RuleActionFrequency {
    /// Creates the value from its required properties.
    ///
    /// `throttle`: `None` sends `null`.
    pub fn new(summary: bool, notify_when: RuleActionNotifyWhen, throttle: Option<String>) -> Self {
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

/// When an action runs.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RuleActionNotifyWhen {
    /// `onActiveAlert`
    OnActiveAlert,
    /// `onThrottleInterval`
    OnThrottleInterval,
    /// `onActionGroupChange`
    OnActionGroupChange,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl RuleActionNotifyWhen {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OnActiveAlert => "onActiveAlert",
            Self::OnThrottleInterval => "onThrottleInterval",
            Self::OnActionGroupChange => "onActionGroupChange",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(RuleActionNotifyWhen);

impl OpenEnum for RuleActionNotifyWhen {
    fn from_wire(value: &str) -> Self {
        match value {
            "onActiveAlert" => Self::OnActiveAlert,
            "onThrottleInterval" => Self::OnThrottleInterval,
            "onActionGroupChange" => Self::OnActionGroupChange,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
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
    /// Creates the value from its required property.
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
    ///
    /// At least 0 and at most 100.
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
    pub alias_purpose: Option<AliasPurpose>,
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
    pub outcome: Option<RuleResolveOutcome>,
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

impl RuleCommon {
    /// Creates the value from its required properties.
    #[expect(clippy::too_many_arguments, reason = "one for each required property")]
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        risk_score: u64,
        severity: RuleSeverity,
        version: u64,
        tags: impl IntoIterator<Item = impl Into<String>>,
        enabled: bool,
        risk_score_mapping: impl IntoIterator<Item = RiskScoreMapping>,
        severity_mapping: impl IntoIterator<Item = SeverityMapping>,
        interval: impl Into<String>,
        from: impl Into<String>,
        to: impl Into<String>,
        actions: impl IntoIterator<Item = RuleAction>,
        exceptions_list: impl IntoIterator<Item = RuleExceptionList>,
        author: impl IntoIterator<Item = impl Into<String>>,
        false_positives: impl IntoIterator<Item = impl Into<String>>,
        references: impl IntoIterator<Item = impl Into<String>>,
        max_signals: u64,
        threat: impl IntoIterator<Item = Threat>,
        setup: impl Into<String>,
        related_integrations: impl IntoIterator<Item = RelatedIntegration>,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            risk_score,
            severity,
            version,
            tags: tags.into_iter().map(Into::into).collect(),
            enabled,
            risk_score_mapping: risk_score_mapping.into_iter().collect(),
            severity_mapping: severity_mapping.into_iter().collect(),
            interval: interval.into(),
            from: from.into(),
            to: to.into(),
            actions: actions.into_iter().collect(),
            exceptions_list: exceptions_list.into_iter().collect(),
            author: author.into_iter().map(Into::into).collect(),
            false_positives: false_positives.into_iter().map(Into::into).collect(),
            references: references.into_iter().map(Into::into).collect(),
            max_signals,
            threat: threat.into_iter().collect(),
            setup: setup.into(),
            related_integrations: related_integrations.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    RuleCommon + _kept;
    required name = "name";
    required description = "description";
    required_whole risk_score = "risk_score";
    required severity = "severity";
    required_whole version = "version";
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
    required_whole max_signals = "max_signals";
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

/// One change to rules.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RuleEdit {
    /// Changes tags.
    Tags(RuleEditTags),
    /// Changes the indices that rules search.
    IndexPatterns(RuleEditIndexPatterns),
    /// Changes the fields that alerts highlight.
    InvestigationFields(RuleEditInvestigationFields),
    /// Sets the template of Timelines.
    Timeline(RuleEditTimeline),
    /// Changes the actions.
    Actions(RuleEditActions),
    /// Sets when rules run.
    Schedule(RuleEditSchedule),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<RuleEditTags> for RuleEdit {
    fn from(value: RuleEditTags) -> Self {
        Self::Tags(value)
    }
}

impl From<RuleEditIndexPatterns> for RuleEdit {
    fn from(value: RuleEditIndexPatterns) -> Self {
        Self::IndexPatterns(value)
    }
}

impl From<RuleEditInvestigationFields> for RuleEdit {
    fn from(value: RuleEditInvestigationFields) -> Self {
        Self::InvestigationFields(value)
    }
}

impl From<RuleEditTimeline> for RuleEdit {
    fn from(value: RuleEditTimeline) -> Self {
        Self::Timeline(value)
    }
}

impl From<RuleEditActions> for RuleEdit {
    fn from(value: RuleEditActions) -> Self {
        Self::Actions(value)
    }
}

impl From<RuleEditSchedule> for RuleEdit {
    fn from(value: RuleEditSchedule) -> Self {
        Self::Schedule(value)
    }
}

union!(RuleEdit);

impl Serialize for RuleEdit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Tags(value) => value.serialize(serializer),
            Self::IndexPatterns(value) => value.serialize(serializer),
            Self::InvestigationFields(value) => value.serialize(serializer),
            Self::Timeline(value) => value.serialize(serializer),
            Self::Actions(value) => value.serialize(serializer),
            Self::Schedule(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for RuleEdit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("add_tags" | "delete_tags" | "set_tags") => {
                value.arm(Self::Tags, Self::Unknown)
            }
            Some(
                "add_index_patterns" | "delete_index_patterns" | "set_index_patterns",
            ) => value.arm(Self::IndexPatterns, Self::Unknown),
            Some(
                "add_investigation_fields" | "delete_investigation_fields"
                | "set_investigation_fields",
            ) => value.arm(Self::InvestigationFields, Self::Unknown),
            Some("set_timeline") => value.arm(Self::Timeline, Self::Unknown),
            Some("add_rule_actions" | "set_rule_actions") => {
                value.arm(Self::Actions, Self::Unknown)
            }
            Some("set_schedule") => value.arm(Self::Schedule, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// Changes the actions.
///
/// Repeating it adds them again.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuleEditActions {
    /// What happens to actions.
    pub type_: RuleActionChange,
    /// The actions.
    pub value: RuleActionsChoice,
}

impl RuleEditActions {
    /// Creates the value from its required properties.
    pub fn new(type_: RuleActionChange, value: RuleActionsChoice) -> Self {
        Self { type_, value }
    }
}

record! {
    RuleEditActions;
    required type_ = "type";
    required value = "value";
}

/// Changes the indices that rules search.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuleEditIndexPatterns {
    /// What happens to patterns of indices.
    pub type_: RuleIndexPatternChange,
    /// The patterns.
    pub value: Vec<String>,
    /// Whether rules with a data view lose it and get the patterns.
    pub overwrite_data_views: Option<bool>,
}

impl RuleEditIndexPatterns {
    /// Creates the value from its required properties.
    pub fn new(
        type_: RuleIndexPatternChange,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            type_,
            value: value.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        overwrite_data_views(value: bool) = Some(value);
    }
}

record! {
    RuleEditIndexPatterns;
    required type_ = "type";
    required value = "value";
    optional overwrite_data_views = "overwrite_data_views";
}

/// Changes the fields that alerts highlight.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuleEditInvestigationFields {
    /// What happens to fields that alerts highlight.
    pub type_: RuleInvestigationFieldChange,
    /// The fields.
    pub value: InvestigationFields,
}

impl RuleEditInvestigationFields {
    /// Creates the value from its required properties.
    pub fn new(type_: RuleInvestigationFieldChange, value: InvestigationFields) -> Self {
        Self { type_, value }
    }
}

record! {
    RuleEditInvestigationFields;
    required type_ = "type";
    required value = "value";
}

/// Sets when rules run.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuleEditSchedule {
    /// Always `set_schedule`.
    pub type_: String,
    /// The schedule.
    pub value: RuleSchedule,
}

impl RuleEditSchedule {
    /// Creates the value from its required property.
    pub fn new(value: RuleSchedule) -> Self {
        Self {
            type_: "set_schedule".to_owned(),
            value,
        }
    }
}

record! {
    RuleEditSchedule;
    required type_ = "type";
    required value = "value";
}

/// Changes tags.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuleEditTags {
    /// What happens to tags.
    pub type_: RuleTagChange,
    /// The tags.
    pub value: Vec<String>,
}

impl RuleEditTags {
    /// Creates the value from its required properties.
    pub fn new(type_: RuleTagChange, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            type_,
            value: value.into_iter().map(Into::into).collect(),
        }
    }
}

record! {
    RuleEditTags;
    required type_ = "type";
    required value = "value";
}

/// Sets the template of Timelines.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuleEditTimeline {
    /// Always `set_timeline`.
    pub type_: String,
    /// The template.
    pub value: TimelineChoice,
}

impl RuleEditTimeline {
    /// Creates the value from its required property.
    pub fn new(value: TimelineChoice) -> Self {
        Self {
            type_: "set_timeline".to_owned(),
            value,
        }
    }
}

record! {
    RuleEditTimeline;
    required type_ = "type";
    required value = "value";
}

/// An exception list that a rule minds.
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
    /// Creates the value from its required properties.
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
    ///
    /// At least 0.
    pub execution_gap_duration_s: Option<u64>,

    /// Number of frozen indices that were searched.
    ///
    /// At least 0.
    pub frozen_indices_queried_count: Option<u64>,

    /// The time that no run looked at.
    pub gap_range: Option<RuleGap>,

    /// Milliseconds of adding to alerts.
    ///
    /// At least 0.
    pub total_enrichment_duration_ms: Option<u64>,

    /// Milliseconds of writing alerts.
    ///
    /// At least 0.
    pub total_indexing_duration_ms: Option<u64>,

    /// Milliseconds of searching.
    ///
    /// At least 0.
    pub total_search_duration_ms: Option<u64>,

    _kept: Kept,
}

record! {
    RuleExecutionMetrics + _kept: new;
    optional_whole execution_gap_duration_s = "execution_gap_duration_s";
    optional_whole frozen_indices_queried_count = "frozen_indices_queried_count";
    optional gap_range = "gap_range";
    optional_whole total_enrichment_duration_ms = "total_enrichment_duration_ms";
    optional_whole total_indexing_duration_ms = "total_indexing_duration_ms";
    optional_whole total_search_duration_ms = "total_search_duration_ms";
}

/// How a rule did.
#[derive(Clone, PartialEq)]
pub struct RuleExecutionSummary {
    /// The last run.
    pub last_execution: RuleExecution,
    _kept: Kept,
}

impl RuleExecutionSummary {
    /// Creates the value from its required property.
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
    /// Creates the value from its required property.
    pub fn new(objects: impl IntoIterator<Item = ExportedRuleId>) -> Self {
        Self {
            objects: objects.into_iter().collect(),
        }
    }
}

record! {
    RuleExport;
    required objects = "objects";
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
    /// Creates the value from its required properties.
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
    /// Creates the value from its required property.
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
    /// Creates the value from its required properties.
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
    required_whole status_code = "status_code";
    required message = "message";
}

/// What became of the objects in a file.
#[derive(Clone, PartialEq)]
pub struct RuleImportResult {
    /// Whether all exceptions were imported.
    pub exceptions_success: bool,

    /// Number of exceptions that were imported.
    ///
    /// At least 0.
    pub exceptions_success_count: u64,

    /// Exceptions that failed.
    pub exceptions_errors: Vec<RuleImportError>,

    /// Number of rules in the file.
    ///
    /// At least 0.
    pub rules_count: u64,

    /// Whether all rules were imported.
    pub success: bool,

    /// Number of rules that were imported.
    ///
    /// At least 0.
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
    ///
    /// At least 0.
    pub action_connectors_success_count: u64,

    _kept: Kept,
}

impl RuleImportResult {
    /// Creates the value from its required properties.
    #[expect(clippy::too_many_arguments, reason = "one for each required property")]
    pub fn new(
        exceptions_success: bool,
        exceptions_success_count: u64,
        exceptions_errors: impl IntoIterator<Item = RuleImportError>,
        rules_count: u64,
        success: bool,
        success_count: u64,
        errors: impl IntoIterator<Item = RuleImportError>,
        action_connectors_errors: impl IntoIterator<Item = RuleImportError>,
        action_connectors_warnings: impl IntoIterator<Item = RuleImportWarning>,
        action_connectors_success: bool,
        action_connectors_success_count: u64,
    ) -> Self {
        Self {
            exceptions_success,
            exceptions_success_count,
            exceptions_errors: exceptions_errors.into_iter().collect(),
            rules_count,
            success,
            success_count,
            errors: errors.into_iter().collect(),
            action_connectors_errors: action_connectors_errors.into_iter().collect(),
            action_connectors_warnings: action_connectors_warnings.into_iter().collect(),
            action_connectors_success,
            action_connectors_success_count,
            ..blank()
        }
    }
}

record! {
    RuleImportResult + _kept;
    required exceptions_success = "exceptions_success";
    required_whole exceptions_success_count = "exceptions_success_count";
    required exceptions_errors = "exceptions_errors";
    required_whole rules_count = "rules_count";
    required success = "success";
    required_whole success_count = "success_count";
    required errors = "errors";
    required action_connectors_errors = "action_connectors_errors";
    required action_connectors_warnings = "action_connectors_warnings";
    required action_connectors_success = "action_connectors_success";
    required_whole action_connectors_success_count = "action_connectors_success_count";
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
    /// Creates the value from its required properties.
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

/// What happens to patterns of indices.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RuleIndexPatternChange {
    /// `add_index_patterns`
    AddIndexPatterns,
    /// `delete_index_patterns`
    DeleteIndexPatterns,
    /// `set_index_patterns`
    SetIndexPatterns,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl RuleIndexPatternChange {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AddIndexPatterns => "add_index_patterns",
            Self::DeleteIndexPatterns => "delete_index_patterns",
            Self::SetIndexPatterns => "set_index_patterns",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(RuleIndexPatternChange);

impl OpenEnum for RuleIndexPatternChange {
    fn from_wire(value: &str) -> Self {
        match value {
            "add_index_patterns" => Self::AddIndexPatterns,
            "delete_index_patterns" => Self::DeleteIndexPatterns,
            "set_index_patterns" => Self::SetIndexPatterns,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// What happens to fields that alerts highlight.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RuleInvestigationFieldChange {
    /// `add_investigation_fields`
    AddInvestigationFields,
    /// `delete_investigation_fields`
    DeleteInvestigationFields,
    /// `set_investigation_fields`
    SetInvestigationFields,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl RuleInvestigationFieldChange {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AddInvestigationFields => "add_investigation_fields",
            Self::DeleteInvestigationFields => "delete_investigation_fields",
            Self::SetInvestigationFields => "set_investigation_fields",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(RuleInvestigationFieldChange);

impl OpenEnum for RuleInvestigationFieldChange {
    fn from_wire(value: &str) -> Self {
        match value {
            "add_investigation_fields" => Self::AddInvestigationFields,
            "delete_investigation_fields" => Self::DeleteInvestigationFields,
            "set_investigation_fields" => Self::SetInvestigationFields,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// The language of a query.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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

impl RuleLanguage {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Eql => "eql",
            Self::Esql => "esql",
            Self::Kuery => "kuery",
            Self::Lucene => "lucene",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(RuleLanguage);

impl OpenEnum for RuleLanguage {
    fn from_wire(value: &str) -> Self {
        match value {
            "eql" => Self::Eql,
            "esql" => Self::Esql,
            "kuery" => Self::Kuery,
            "lucene" => Self::Lucene,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Queries of Osquery: one of its own, a saved one, or a pack.
#[derive(Clone, Default, PartialEq)]
pub struct RuleOsqueryParams {
    /// Fields of ECS, each with what goes into it.
    pub ecs_mapping: Option<BTreeMap<String, EcsMappedField>>,
    /// Id of a pack.
    pub pack_id: Option<String>,
    /// The queries of the pack.
    pub queries: Option<Vec<RuleOsqueryQuery>>,
    /// The query.
    pub query: Option<String>,
    /// Id of a saved query.
    pub saved_query_id: Option<String>,
    /// Seconds after which a query is stopped.
    pub timeout: Option<i64>,
    _kept: Kept,
}

impl RuleOsqueryParams {
    setters! {
        ecs_mapping(value: BTreeMap<String, EcsMappedField>) = Some(value);
        pack_id(value: impl Into<String>) = Some(value.into());
        queries(value: impl IntoIterator<Item = RuleOsqueryQuery>)
            = Some(value.into_iter().collect());
        query(value: impl Into<String>) = Some(value.into());
        saved_query_id(value: impl Into<String>) = Some(value.into());
        timeout(value: i64) = Some(value);
    }
}

record! {
    RuleOsqueryParams + _kept: new;
    optional ecs_mapping = "ecs_mapping";
    optional pack_id = "pack_id";
    optional queries = "queries";
    optional query = "query";
    optional saved_query_id = "saved_query_id";
    optional_whole timeout = "timeout";
}

/// A query of a pack.
#[derive(Clone, PartialEq)]
pub struct RuleOsqueryQuery {
    /// Id of the query in the pack.
    pub id: String,
    /// The query.
    pub query: String,
    /// Fields of ECS, each with what goes into it.
    pub ecs_mapping: Option<BTreeMap<String, EcsMappedField>>,
    /// Systems that it is for, such as `linux,darwin`.
    pub platform: Option<String>,
    /// Whether rows that vanish are reported.
    pub removed: Option<bool>,
    /// Whether all rows are reported, rather than changes.
    pub snapshot: Option<bool>,
    /// Oldest version of Osquery that knows it.
    pub version: Option<String>,
    _kept: Kept,
}

impl RuleOsqueryQuery {
    /// Creates the value from its required properties.
    pub fn new(id: impl Into<String>, query: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            query: query.into(),
            ..blank()
        }
    }

    setters! {
        ecs_mapping(value: BTreeMap<String, EcsMappedField>) = Some(value);
        platform(value: impl Into<String>) = Some(value.into());
        removed(value: bool) = Some(value);
        snapshot(value: bool) = Some(value);
        version(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    RuleOsqueryQuery + _kept;
    required id = "id";
    required query = "query";
    optional ecs_mapping = "ecs_mapping";
    optional platform = "platform";
    optional removed = "removed";
    optional snapshot = "snapshot";
    optional version = "version";
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
    NewTerms(NewTermsRulePreview),
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

impl From<NewTermsRulePreview> for RulePreview {
    fn from(value: NewTermsRulePreview) -> Self {
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
    /// Creates the value from its required properties.
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
    required_whole duration = "duration";
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
    optional_whole duration = "duration";
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
    /// Creates the value from its required property.
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

/// How an id led to an object.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RuleResolveOutcome {
    /// `exactMatch`
    ExactMatch,
    /// `aliasMatch`
    AliasMatch,
    /// `conflict`
    Conflict,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl RuleResolveOutcome {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ExactMatch => "exactMatch",
            Self::AliasMatch => "aliasMatch",
            Self::Conflict => "conflict",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(RuleResolveOutcome);

impl OpenEnum for RuleResolveOutcome {
    fn from_wire(value: &str) -> Self {
        match value {
            "exactMatch" => Self::ExactMatch,
            "aliasMatch" => Self::AliasMatch,
            "conflict" => Self::Conflict,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
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

/// What all kinds of rules have in common, to create or replace one.
#[derive(Clone, Debug, PartialEq)]
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
    ///
    /// At least 0 and at most 100.
    pub risk_score: u64,

    /// How bad it is.
    pub severity: RuleSeverity,
    /// What happens when the rule raises alerts.
    pub actions: Option<Vec<RuleAction>>,
    /// Why an id is an alias.
    pub alias_purpose: Option<AliasPurpose>,
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
    pub outcome: Option<RuleResolveOutcome>,
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
    /// Creates the value from its required properties.
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
        alias_purpose(value: AliasPurpose) = Some(value);
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
        investigation_fields(value: InvestigationFields) = Some(value);
        license(value: impl Into<String>) = Some(value.into());
        max_signals(value: u64) = Some(value);
        meta(value: BTreeMap<String, Json>) = Some(value);
        namespace(value: impl Into<String>) = Some(value.into());
        note(value: impl Into<String>) = Some(value.into());
        outcome(value: RuleResolveOutcome) = Some(value);
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
    RuleSettings;
    required name = "name";
    required description = "description";
    required_whole risk_score = "risk_score";
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
    optional_whole max_signals = "max_signals";
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
    optional_whole version = "version";
}

/// How bad it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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

impl RuleSeverity {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Critical => "critical",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(RuleSeverity);

impl OpenEnum for RuleSeverity {
    fn from_wire(value: &str) -> Self {
        match value {
            "low" => Self::Low,
            "medium" => Self::Medium,
            "high" => Self::High,
            "critical" => Self::Critical,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// What rules are ordered by.
///
/// The names with capitals mean the same as those with underscores.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RuleSortField {
    /// `created_at`
    CreatedAt,
    /// `createdAt`
    CreatedAtAlias,
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
    /// `riskScore`
    RiskScoreAlias,
    /// `severity`
    Severity,
    /// `updated_at`
    UpdatedAt,
    /// `updatedAt`
    UpdatedAtAlias,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl RuleSortField {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "created_at",
            Self::CreatedAtAlias => "createdAt",
            Self::Enabled => "enabled",
            Self::ExecutionSummaryLastExecutionDate => {
                "execution_summary.last_execution.date"
            }
            Self::ExecutionSummaryLastExecutionMetricsExecutionGapDurationS => {
                "execution_summary.last_execution.metrics.execution_gap_duration_s"
            }
            Self::ExecutionSummaryLastExecutionMetricsTotalIndexingDurationMs => {
                "execution_summary.last_execution.metrics.total_indexing_duration_ms"
            }
            Self::ExecutionSummaryLastExecutionMetricsTotalSearchDurationMs => {
                "execution_summary.last_execution.metrics.total_search_duration_ms"
            }
            Self::ExecutionSummaryLastExecutionStatus => {
                "execution_summary.last_execution.status"
            }
            Self::Name => "name",
            Self::RiskScore => "risk_score",
            Self::RiskScoreAlias => "riskScore",
            Self::Severity => "severity",
            Self::UpdatedAt => "updated_at",
            Self::UpdatedAtAlias => "updatedAt",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(RuleSortField);

impl OpenEnum for RuleSortField {
    fn from_wire(value: &str) -> Self {
        match value {
            "created_at" => Self::CreatedAt,
            "createdAt" => Self::CreatedAtAlias,
            "enabled" => Self::Enabled,
            "execution_summary.last_execution.date" => {
                Self::ExecutionSummaryLastExecutionDate
            }
            "execution_summary.last_execution.metrics.execution_gap_duration_s" => {
                Self::ExecutionSummaryLastExecutionMetricsExecutionGapDurationS
            }
            "execution_summary.last_execution.metrics.total_indexing_duration_ms" => {
                Self::ExecutionSummaryLastExecutionMetricsTotalIndexingDurationMs
            }
            "execution_summary.last_execution.metrics.total_search_duration_ms" => {
                Self::ExecutionSummaryLastExecutionMetricsTotalSearchDurationMs
            }
            "execution_summary.last_execution.status" => {
                Self::ExecutionSummaryLastExecutionStatus
            }
            "name" => Self::Name,
            "risk_score" => Self::RiskScore,
            "riskScore" => Self::RiskScoreAlias,
            "severity" => Self::Severity,
            "updated_at" => Self::UpdatedAt,
            "updatedAt" => Self::UpdatedAtAlias,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
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
    ///
    /// At least 0.
    pub revision: u64,

    /// Fields that the rule needs.
    pub required_fields: Vec<RequiredField>,
    /// How a rule did.
    pub execution_summary: Option<RuleExecutionSummary>,
    _kept: Kept,
}

impl RuleState {
    /// Creates the value from its required properties.
    #[expect(clippy::too_many_arguments, reason = "one for each required property")]
    pub fn new(
        id: impl Into<String>,
        rule_id: impl Into<String>,
        immutable: bool,
        rule_source: impl Into<RuleSource>,
        updated_at: impl Into<DateTime>,
        updated_by: impl Into<String>,
        created_at: impl Into<DateTime>,
        created_by: impl Into<String>,
        revision: u64,
        required_fields: impl IntoIterator<Item = RequiredField>,
    ) -> Self {
        Self {
            id: id.into(),
            rule_id: rule_id.into(),
            immutable,
            rule_source: rule_source.into(),
            updated_at: updated_at.into(),
            updated_by: updated_by.into(),
            created_at: created_at.into(),
            created_by: created_by.into(),
            revision,
            required_fields: required_fields.into_iter().collect(),
            ..blank()
        }
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
    required_whole revision = "revision";
    required required_fields = "required_fields";
    optional execution_summary = "execution_summary";
}

/// What happens to tags.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RuleTagChange {
    /// `add_tags`
    AddTags,
    /// `delete_tags`
    DeleteTags,
    /// `set_tags`
    SetTags,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl RuleTagChange {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AddTags => "add_tags",
            Self::DeleteTags => "delete_tags",
            Self::SetTags => "set_tags",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(RuleTagChange);

impl OpenEnum for RuleTagChange {
    fn from_wire(value: &str) -> Self {
        match value {
            "add_tags" => Self::AddTags,
            "delete_tags" => Self::DeleteTags,
            "set_tags" => Self::SetTags,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// The time that a rule is run over.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunWindow {
    /// Beginning of the time, as ISO 8601.
    pub start_date: String,

    /// End of the time, as ISO 8601.
    ///
    /// Until now if it is left out.
    pub end_date: String,
}

impl RunWindow {
    /// Creates the value from its required properties.
    pub fn new(start_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            start_date: start_date.into(),
            end_date: end_date.into(),
        }
    }
}

record! {
    RunWindow;
    required start_date = "start_date";
    required end_date = "end_date";
}
