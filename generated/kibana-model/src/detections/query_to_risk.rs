// Generated from specs/kibana; do not edit.

//! The rules that look for threats.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{DateTime, Json, record, setters};

use crate::detections::{
    AlertSuppression, KqlLanguage, NewQueryRule, RuleCommon, RuleSettings, RuleState,
};

/// A rule that raises an alert for each event that a query matches.
#[derive(Clone, PartialEq)]
pub struct QueryRule {
    /// What all kinds of rules have in common.
    ///
    /// In JSON, its properties are next to the others.
    pub common: RuleCommon,

    /// What the server says about a rule.
    ///
    /// In JSON, its properties are next to the others.
    pub state: RuleState,

    /// Always `query`.
    pub type_: String,
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

    /// Id of the saved query.
    pub saved_id: Option<String>,
    /// The query, in the language that `language` says.
    pub query: String,
    /// The language of a query on documents: KQL or Lucene.
    pub language: KqlLanguage,
    _kept: Kept,
}

impl QueryRule {
    /// Creates the value from its required properties.
    pub fn new(
        common: RuleCommon,
        state: RuleState,
        query: impl Into<String>,
        language: KqlLanguage,
    ) -> Self {
        Self {
            common,
            state,
            type_: "query".to_owned(),
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

/// A rule to try out that raises an alert for each event that a query matches.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryRulePreview {
    /// A new rule that raises an alert for each event that a query matches.
    ///
    /// In JSON, its properties are next to the others.
    pub new: NewQueryRule,

    /// How often the rule runs.
    pub invocation_count: i64,
    /// Time of the last run.
    pub timeframe_end: DateTime,
}

impl QueryRulePreview {
    /// Creates the value from its required properties.
    pub fn new(
        new: NewQueryRule,
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
    QueryRulePreview;
    part new: NewQueryRule;
    required_whole invocation_count = "invocationCount";
    required timeframe_end = "timeframeEnd";
}

/// What a rule is to be that raises an alert for each event that a query matches.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryRuleUpdate {
    /// What all kinds of rules have in common, to create or replace one.
    ///
    /// In JSON, its properties are next to the others.
    pub settings: RuleSettings,

    /// Id that the server gave to the rule.
    pub id: Option<String>,
    /// Always `query`.
    pub type_: String,
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

    /// Id of the saved query.
    pub saved_id: Option<String>,
    /// The language of a query on documents: KQL or Lucene.
    pub language: Option<KqlLanguage>,
    /// The query, in the language that `language` says.
    pub query: Option<String>,
}

impl QueryRuleUpdate {
    /// Creates the value from its required properties.
    pub fn new(settings: RuleSettings) -> Self {
        Self {
            settings,
            type_: "query".to_owned(),
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
        saved_id(value: impl Into<String>) = Some(value.into());
        language(value: KqlLanguage) = Some(value);
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

/// An integration whose data a rule needs.
#[derive(Clone, PartialEq)]
pub struct RelatedIntegration {
    /// Name of the package.
    pub package: String,
    /// Versions that fit, as a range of semantic versions.
    pub version: String,
    /// Name of the integration, in packages that have several.
    pub integration: Option<String>,
    _kept: Kept,
}

impl RelatedIntegration {
    /// Creates the value from its required properties.
    pub fn new(package: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            package: package.into(),
            version: version.into(),
            ..blank()
        }
    }

    setters! {
        integration(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    RelatedIntegration + _kept;
    required package = "package";
    required version = "version";
    optional integration = "integration";
}

/// A field that a rule needs.
#[derive(Clone, PartialEq)]
pub struct RequiredField {
    /// Name of the field.
    ///
    /// At least 1 character.
    pub name: String,

    /// Type of the field in Elasticsearch.
    ///
    /// At least 1 character.
    pub type_: String,

    /// Whether the field is part of the Elastic Common Schema.
    pub ecs: bool,
    _kept: Kept,
}

impl RequiredField {
    /// Creates the value from its required properties.
    pub fn new(name: impl Into<String>, type_: impl Into<String>, ecs: bool) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            ecs,
            ..blank()
        }
    }
}

record! {
    RequiredField + _kept;
    required name = "name";
    required type_ = "type";
    required ecs = "ecs";
}

/// A field that a rule needs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequiredFieldInput {
    /// Name of the field.
    ///
    /// At least 1 character.
    pub name: String,

    /// Type of the field in Elasticsearch.
    ///
    /// At least 1 character.
    pub type_: String,
}

impl RequiredFieldInput {
    /// Creates the value from its required properties.
    pub fn new(name: impl Into<String>, type_: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
        }
    }
}

record! {
    RequiredFieldInput;
    required name = "name";
    required type_ = "type";
}

/// A field of events that replaces the risk score of alerts.
#[derive(Clone, PartialEq)]
pub struct RiskScoreMapping {
    /// Name of the field.
    pub field: String,
    /// Always `equals`.
    pub operator: String,
    /// Not used.
    pub value: String,
    /// Not used; the score is the value of the field.
    pub risk_score: Option<u64>,
    _kept: Kept,
}

impl RiskScoreMapping {
    /// Creates the value from its required properties.
    pub fn new(field: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            operator: "equals".to_owned(),
            value: value.into(),
            ..blank()
        }
    }

    setters! {
        risk_score(value: u64) = Some(value);
    }
}

record! {
    RiskScoreMapping + _kept;
    required field = "field";
    required operator = "operator";
    required value = "value";
    optional_whole risk_score = "risk_score";
}
