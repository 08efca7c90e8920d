// Generated from specs/kibana; do not edit.

//! Types of `rule_parts`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{
    Constant, Json, UnknownValue, made_of, open_enum, record, setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::detections::RuleSeverity;

/// How alerts of the same kind are put together.
#[derive(Clone, PartialEq)]
pub struct AlertSuppression {
    /// Fields whose values are the same.
    pub group_by: Vec<String>,
    /// For how long; only within a run if it is left out.
    pub duration: Option<SuppressionDuration>,
    /// Whether events without the fields are put together or raise an alert each.
    pub missing_fields_strategy: Option<MissingFieldsStrategy>,
    _kept: Kept,
}

impl AlertSuppression {
    pub fn new(group_by: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            group_by: group_by.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        duration(value: SuppressionDuration) = Some(value);
        missing_fields_strategy(value: MissingFieldsStrategy) = Some(value);
    }
}

record! {
    AlertSuppression + _kept;
    required group_by = "group_by";
    optional duration = "duration";
    optional missing_fields_strategy = "missing_fields_strategy";
}

/// What goes into a field: a column of the answer, or a fixed value.
#[derive(Clone, Default, PartialEq)]
pub struct EcsMappedField {
    /// Name of the column.
    pub field: Option<String>,
    /// The value.
    pub value: Option<EcsMappedValue>,
    _kept: Kept,
}

impl EcsMappedField {
    setters! {
        field(value: impl Into<String>) = Some(value.into());
        value(value: impl Into<EcsMappedValue>) = Some(value.into());
    }
}

record! {
    EcsMappedField + _kept: new;
    optional field = "field";
    optional value = "value";
}

/// A fixed value, or several.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EcsMappedValue {
    /// One value.
    One(String),
    /// Several values.
    Many(Vec<String>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for EcsMappedValue {
    fn from(value: String) -> Self {
        Self::One(value)
    }
}

impl From<&str> for EcsMappedValue {
    fn from(value: &str) -> Self {
        Self::One(value.to_owned())
    }
}

union!(EcsMappedValue);

union!(EcsMappedValue::Many, items = String);

impl Serialize for EcsMappedValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(value) => value.serialize(serializer),
            Self::Many(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EcsMappedValue {
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

/// What Elastic Defend does.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EndpointCommand {
    /// Cuts the host off the network.
    Isolate(IsolateEndpointCommand),
    /// Ends or suspends the process of the alert.
    Process(ProcessEndpointCommand),
    /// Anything else, as it came.
    Unknown(Json),
}

impl EndpointCommand {
    /// Why, for people.
    ///
    /// All known alternatives have it.
    pub fn comment(&self) -> Option<&str> {
        match self {
            Self::Isolate(value) => value.comment.as_deref(),
            Self::Process(value) => value.comment.as_deref(),
            Self::Unknown(_) => None,
        }
    }
}

impl From<IsolateEndpointCommand> for EndpointCommand {
    fn from(value: IsolateEndpointCommand) -> Self {
        Self::Isolate(value)
    }
}

impl From<ProcessEndpointCommand> for EndpointCommand {
    fn from(value: ProcessEndpointCommand) -> Self {
        Self::Process(value)
    }
}

union!(EndpointCommand);

impl Serialize for EndpointCommand {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Isolate(value) => value.serialize(serializer),
            Self::Process(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EndpointCommand {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("command").as_deref() {
            Some("isolate") => value.arm(Self::Isolate, Self::Unknown),
            Some("kill-process" | "suspend-process") => {
                value.arm(Self::Process, Self::Unknown)
            }
            _ => value.keep(Self::Unknown),
        }
    }
}

/// Lets Elastic Defend act on the host.
#[derive(Clone, PartialEq)]
pub struct EndpointRuleResponseAction {
    /// Always `.endpoint`.
    pub action_type_id: Constant,
    /// What it does.
    pub params: EndpointCommand,
    _kept: Kept,
}

impl EndpointRuleResponseAction {
    pub fn new(params: impl Into<EndpointCommand>) -> Self {
        Self {
            action_type_id: wire::constant(".endpoint".to_owned()),
            params: params.into(),
            ..blank()
        }
    }
}

record! {
    EndpointRuleResponseAction + _kept;
    required action_type_id = "action_type_id";
    required params = "params";
}

/// Fields that alerts highlight.
#[derive(Clone, PartialEq)]
pub struct InvestigationFields {
    /// Names of the fields.
    ///
    /// At least 1 item.
    pub field_names: Vec<String>,

    _kept: Kept,
}

impl InvestigationFields {
    pub fn new(field_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            field_names: field_names.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

made_of!(InvestigationFields, items = String);

record! {
    InvestigationFields + _kept;
    required field_names = "field_names";
}

/// Cuts the host off the network.
#[derive(Clone, PartialEq)]
pub struct IsolateEndpointCommand {
    /// Always `isolate`.
    pub command: Constant,
    /// Why, for people.
    pub comment: Option<String>,
    _kept: Kept,
}

impl IsolateEndpointCommand {
    /// Creates the value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            command: wire::constant("isolate".to_owned()),
            ..blank()
        }
    }

    setters! {
        comment(value: impl Into<String>) = Some(value.into());
    }
}

impl Default for IsolateEndpointCommand {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    IsolateEndpointCommand + _kept;
    required command = "command";
    optional comment = "comment";
}

/// Whether events without the fields are put together or raise an alert each.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MissingFieldsStrategy {
    /// `doNotSuppress`
    DoNotSuppress,
    /// `suppress`
    Suppress,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    MissingFieldsStrategy;
    DoNotSuppress = "doNotSuppress";
    Suppress = "suppress";
}

/// Runs queries of Osquery on the host.
#[derive(Clone, PartialEq)]
pub struct OsqueryRuleResponseAction {
    /// Always `.osquery`.
    pub action_type_id: Constant,
    /// The queries.
    pub params: RuleOsqueryParams,
    _kept: Kept,
}

impl OsqueryRuleResponseAction {
    #[inline]
    pub fn new(params: RuleOsqueryParams) -> Self {
        Self {
            action_type_id: wire::constant(".osquery".to_owned()),
            params,
            ..blank()
        }
    }
}

record! {
    OsqueryRuleResponseAction + _kept;
    required action_type_id = "action_type_id";
    required params = "params";
}

/// What happens to a process.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ProcessCommand {
    /// `kill-process`
    KillProcess,
    /// `suspend-process`
    SuspendProcess,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ProcessCommand;
    KillProcess = "kill-process";
    SuspendProcess = "suspend-process";
}

/// Ends or suspends the process of the alert.
#[derive(Clone, PartialEq)]
pub struct ProcessEndpointCommand {
    /// What happens to a process.
    pub command: ProcessCommand,
    /// Where the process is named.
    pub config: ProcessField,
    /// Why, for people.
    pub comment: Option<String>,
    _kept: Kept,
}

impl ProcessEndpointCommand {
    #[inline]
    pub fn new(command: ProcessCommand, config: ProcessField) -> Self {
        Self { command, config, ..blank() }
    }

    setters! {
        comment(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    ProcessEndpointCommand + _kept;
    required command = "command";
    required config = "config";
    optional comment = "comment";
}

/// The field that names a process.
#[derive(Clone, PartialEq)]
pub struct ProcessField {
    /// Name of the field, unless that is `process.pid`.
    pub field: String,

    /// Whether `process.pid` is taken instead of the field.
    ///
    /// Default: `true`.
    pub overwrite: Option<bool>,

    _kept: Kept,
}

impl ProcessField {
    pub fn new(field: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            ..blank()
        }
    }

    setters! {
        overwrite(value: bool) = Some(value);
    }
}

record! {
    ProcessField + _kept;
    required field = "field";
    optional overwrite = "overwrite";
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
    pub operator: Constant,
    /// Not used.
    pub value: String,
    /// Not used; the score is the value of the field.
    pub risk_score: Option<u64>,
    _kept: Kept,
}

impl RiskScoreMapping {
    pub fn new(field: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            operator: wire::constant("equals".to_owned()),
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
    optional_number risk_score = "risk_score";
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
        ecs_mapping(value: impl IntoIterator<Item = (impl Into<String>, EcsMappedField)>)
            = Some(wire::into_map(value));
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
    optional_number timeout = "timeout";
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
    pub fn new(id: impl Into<String>, query: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            query: query.into(),
            ..blank()
        }
    }

    setters! {
        ecs_mapping(value: impl IntoIterator<Item = (impl Into<String>, EcsMappedField)>)
            = Some(wire::into_map(value));
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

/// A value of a field that changes the severity of alerts.
#[derive(Clone, PartialEq)]
pub struct SeverityMapping {
    /// Name of the field.
    pub field: String,
    /// Always `equals`.
    pub operator: Constant,
    /// Severity of alerts whose events have the value.
    pub severity: RuleSeverity,
    /// The value.
    pub value: String,
    _kept: Kept,
}

impl SeverityMapping {
    pub fn new(field: impl Into<String>, severity: RuleSeverity, value: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            operator: wire::constant("equals".to_owned()),
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
    #[inline]
    pub fn new(value: u64, unit: SuppressionUnit) -> Self {
        Self { value, unit, ..blank() }
    }
}

record! {
    SuppressionDuration + _kept;
    required_number value = "value";
    required unit = "unit";
}

/// Seconds, minutes or hours.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SuppressionUnit {
    /// `s`
    Seconds,
    /// `m`
    Minutes,
    /// `h`
    Hours,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    SuppressionUnit;
    Seconds = "s";
    Minutes = "m";
    Hours = "h";
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
    pub fn new(entries: impl IntoIterator<Item = ThreatMappingEntry>) -> Self {
        Self {
            entries: entries.into_iter().collect(),
            ..blank()
        }
    }
}

made_of!(ThreatMapping, items = ThreatMappingEntry);

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
    pub type_: Constant,
    /// Field of the indicator.
    pub value: String,
    _kept: Kept,
}

impl ThreatMappingEntry {
    pub fn new(field: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            type_: wire::constant("mapping".to_owned()),
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
    required_number value = "value";
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
    #[inline]
    pub fn new(duration: SuppressionDuration) -> Self {
        Self { duration, ..blank() }
    }
}

made_of!(ThresholdAlertSuppression, value = SuppressionDuration);

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
    pub value: u64,
    _kept: Kept,
}

impl ThresholdCardinality {
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
    required_number value = "value";
}

/// Fields whose values events are counted by; none counts them together.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThresholdField {
    /// One field.
    One(String),
    /// Several fields, whose values are combined.
    Many(Vec<String>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for ThresholdField {
    fn from(value: String) -> Self {
        Self::One(value)
    }
}

impl From<&str> for ThresholdField {
    fn from(value: &str) -> Self {
        Self::One(value.to_owned())
    }
}

union!(ThresholdField);

union!(ThresholdField::Many, items = String);

impl Serialize for ThresholdField {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(value) => value.serialize(serializer),
            Self::Many(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ThresholdField {
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
