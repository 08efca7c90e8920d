// Generated from specs/kibana; do not edit.

//! The rules of a space.

use std::collections::BTreeMap;

use openapi_runtime::wire::{
    Fit, Kept, OpenEnum, OpenIntegerEnum, Raw, blank, unknown, unknown_integer,
    write_unknown,
};
use openapi_runtime::{
    DateTime, Field, Json, UnknownInteger, UnknownValue, open_enum, open_integer_enum,
    record, setters, union,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::alerting::{MetricComparator, NameOrNames, NotifyWhen, RuleTimeUnit};

/// When an action runs.
#[derive(Clone, PartialEq)]
pub struct ActionFrequency {
    /// Whether it runs once for all alerts, and not for each.
    pub summary: bool,
    /// What makes it run.
    pub notify_when: NotifyWhen,

    /// The shortest time between two runs, such as `1h`.
    ///
    /// `onThrottleInterval` needs it, other values go without.
    pub throttle: Option<String>,

    _kept: Kept,
}

impl ActionFrequency {
    /// Creates the value from its required properties.
    ///
    /// `throttle`: `None` sends `null`.
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
    ActionFrequency + _kept;
    required summary = "summary";
    required notify_when = "notify_when";
    nullable throttle = "throttle";
}

/// How long a condition has to hold.
#[derive(Clone, PartialEq)]
pub struct AlertDelay {
    /// Number of runs in a row that have to meet it before an alert is raised.
    pub active: i64,
    _kept: Kept,
}

impl AlertDelay {
    /// Creates the value from its required property.
    pub fn new(active: i64) -> Self {
        Self { active, ..blank() }
    }
}

record! {
    AlertDelay + _kept;
    required_whole active = "active";
}

/// How Kibana has lately fared with rules.
#[derive(Clone, Default, PartialEq)]
pub struct AlertingFrameworkHealth {
    /// Decrypting their API keys.
    pub decryption_health: Option<AlertingHealthCheck>,
    /// Running them.
    pub execution_health: Option<AlertingHealthCheck>,
    /// Reading them.
    pub read_health: Option<AlertingHealthCheck>,
    _kept: Kept,
}

record! {
    AlertingFrameworkHealth + _kept: new;
    optional decryption_health = "decryption_health";
    optional execution_health = "execution_health";
    optional read_health = "read_health";
}

/// Whether rules can run.
#[derive(Clone, Default, PartialEq)]
pub struct AlertingHealth {
    /// How Kibana has lately fared with rules.
    pub alerting_framework_health: Option<AlertingFrameworkHealth>,

    /// Whether a key is configured that survives a restart.
    ///
    /// Without it, rules lose their API keys.
    pub has_permanent_encryption_key: Option<bool>,

    /// Whether Elasticsearch has security and TLS, without which there are no API keys.
    pub is_sufficiently_secure: Option<bool>,
    _kept: Kept,
}

record! {
    AlertingHealth + _kept: new;
    optional alerting_framework_health = "alerting_framework_health";
    optional has_permanent_encryption_key = "has_permanent_encryption_key";
    optional is_sufficiently_secure = "is_sufficiently_secure";
}

/// How one step has fared.
#[derive(Clone, Default, PartialEq)]
pub struct AlertingHealthCheck {
    /// The state.
    pub status: Option<AlertingHealthStatus>,
    /// When that was.
    pub timestamp: Option<DateTime>,
    _kept: Kept,
}

record! {
    AlertingHealthCheck + _kept: new;
    optional status = "status";
    optional timestamp = "timestamp";
}

/// How well a step works.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AlertingHealthStatus {
    /// `error`
    Error,
    /// `ok`
    Ok,
    /// `warn`
    Warn,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl AlertingHealthStatus {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Error => "error",
            Self::Ok => "ok",
            Self::Warn => "warn",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(AlertingHealthStatus);

impl OpenEnum for AlertingHealthStatus {
    fn from_wire(value: &str) -> Self {
        match value {
            "error" => Self::Error,
            "ok" => Self::Ok,
            "warn" => Self::Warn,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// The index of alerts.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AlertsContext {
    /// `ml.anomaly-detection`
    MlAnomalyDetection,
    /// `observability.apm`
    ObservabilityApm,
    /// `observability.logs`
    ObservabilityLogs,
    /// `observability.metrics`
    ObservabilityMetrics,
    /// `observability.slo`
    ObservabilitySlo,
    /// `observability.threshold`
    ObservabilityThreshold,
    /// `observability.uptime`
    ObservabilityUptime,
    /// `security`
    Security,
    /// `stack`
    Stack,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl AlertsContext {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::MlAnomalyDetection => "ml.anomaly-detection",
            Self::ObservabilityApm => "observability.apm",
            Self::ObservabilityLogs => "observability.logs",
            Self::ObservabilityMetrics => "observability.metrics",
            Self::ObservabilitySlo => "observability.slo",
            Self::ObservabilityThreshold => "observability.threshold",
            Self::ObservabilityUptime => "observability.uptime",
            Self::Security => "security",
            Self::Stack => "stack",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(AlertsContext);

impl OpenEnum for AlertsContext {
    fn from_wire(value: &str) -> Self {
        match value {
            "ml.anomaly-detection" => Self::MlAnomalyDetection,
            "observability.apm" => Self::ObservabilityApm,
            "observability.logs" => Self::ObservabilityLogs,
            "observability.metrics" => Self::ObservabilityMetrics,
            "observability.slo" => Self::ObservabilitySlo,
            "observability.threshold" => Self::ObservabilityThreshold,
            "observability.uptime" => Self::ObservabilityUptime,
            "security" => Self::Security,
            "stack" => Self::Stack,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// A day of the week: 1 is Monday, 7 is Sunday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AlertsDay {
    /// `1`
    Monday,
    /// `2`
    Tuesday,
    /// `3`
    Wednesday,
    /// `4`
    Thursday,
    /// `5`
    Friday,
    /// `6`
    Saturday,
    /// `7`
    Sunday,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownInteger),
}

impl AlertsDay {
    /// The value in JSON.
    pub fn get(self) -> i64 {
        match self {
            Self::Monday => 1,
            Self::Tuesday => 2,
            Self::Wednesday => 3,
            Self::Thursday => 4,
            Self::Friday => 5,
            Self::Saturday => 6,
            Self::Sunday => 7,
            Self::Unknown(value) => value.get(),
        }
    }
}

open_integer_enum!(AlertsDay);

impl OpenIntegerEnum for AlertsDay {
    fn from_wire(value: i64) -> Self {
        match value {
            1 => Self::Monday,
            2 => Self::Tuesday,
            3 => Self::Wednesday,
            4 => Self::Thursday,
            5 => Self::Friday,
            6 => Self::Saturday,
            7 => Self::Sunday,
            _ => Self::Unknown(unknown_integer(value)),
        }
    }

    fn as_wire(&self) -> i64 {
        self.get()
    }
}

/// What Elasticsearch does with fields without a mapping.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AlertsDynamicMapping {
    /// `false`
    False,
    /// `runtime`
    Runtime,
    /// `strict`
    Strict,
    /// `true`
    True,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl AlertsDynamicMapping {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::False => "false",
            Self::Runtime => "runtime",
            Self::Strict => "strict",
            Self::True => "true",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(AlertsDynamicMapping);

impl OpenEnum for AlertsDynamicMapping {
    fn from_wire(value: &str) -> Self {
        match value {
            "false" => Self::False,
            "runtime" => Self::Runtime,
            "strict" => Self::Strict,
            "true" => Self::True,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// A field of alerts.
#[derive(Clone, Default, PartialEq)]
pub struct AlertsField {
    /// Whether it may have several values.
    pub array: Option<bool>,
    /// Whether fields below it need no mapping.
    pub dynamic: Option<bool>,
    /// Format of dates.
    pub format: Option<String>,
    /// Longer texts are not searchable.
    pub ignore_above: Option<i64>,
    /// Whether it is searchable.
    pub index: Option<bool>,
    /// The field that it is another name of.
    pub path: Option<String>,
    /// Fields below it by name.
    pub properties: Option<BTreeMap<String, AlertsSubfield>>,
    /// Whether every alert has it.
    pub required: Option<bool>,
    /// What numbers are multiplied with before they are stored.
    pub scaling_factor: Option<i64>,
    /// Type of the field in Elasticsearch.
    pub type_: Option<String>,
    _kept: Kept,
}

record! {
    AlertsField + _kept: new;
    optional array = "array";
    optional dynamic = "dynamic";
    optional format = "format";
    optional_whole ignore_above = "ignore_above";
    optional index = "index";
    optional path = "path";
    optional properties = "properties";
    optional required = "required";
    optional_whole scaling_factor = "scaling_factor";
    optional type_ = "type";
}

/// Limits an action to some alerts.
#[derive(Clone, Default, PartialEq)]
pub struct AlertsFilter {
    /// Which alerts they are.
    pub query: Option<AlertsFilterQuery>,
    /// When the action may run.
    pub timeframe: Option<AlertsTimeframe>,
    _kept: Kept,
}

impl AlertsFilter {
    setters! {
        query(value: AlertsFilterQuery) = Some(value);
        timeframe(value: AlertsTimeframe) = Some(value);
    }
}

record! {
    AlertsFilter + _kept: new;
    optional query = "query";
    optional timeframe = "timeframe";
}

/// A condition on alerts.
#[derive(Clone, PartialEq)]
pub struct AlertsFilterQuery {
    /// Condition in KQL.
    pub kql: String,
    /// Conditions in the form of Kibana's filter bar.
    pub filters: Vec<AlertsQueryFilter>,

    /// The whole condition as JSON text in Elasticsearch's query language.
    ///
    /// Kibana writes it.
    pub dsl: Option<String>,

    _kept: Kept,
}

impl AlertsFilterQuery {
    /// Creates the value from its required properties.
    pub fn new(
        kql: impl Into<String>,
        filters: impl IntoIterator<Item = AlertsQueryFilter>,
    ) -> Self {
        Self {
            kql: kql.into(),
            filters: filters.into_iter().collect(),
            ..blank()
        }
    }

    setters! {
        dsl(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    AlertsFilterQuery + _kept;
    required kql = "kql";
    required filters = "filters";
    optional dsl = "dsl";
}

/// Fields of alerts.
#[derive(Clone, Default, PartialEq)]
pub struct AlertsMappings {
    /// The fields by name.
    pub field_map: Option<BTreeMap<String, AlertsField>>,
    _kept: Kept,
}

record! {
    AlertsMappings + _kept: new;
    optional field_map = "fieldMap";
}

/// A condition in the form of Kibana's filter bar.
#[derive(Clone, PartialEq)]
pub struct AlertsQueryFilter {
    /// What the filter bar shows, any JSON by name.
    pub meta: BTreeMap<String, Json>,

    /// Where Kibana keeps the condition.
    ///
    /// Called `$state` in JSON.
    pub state: Option<AlertsQueryFilterState>,

    /// The condition in Elasticsearch's query language.
    pub query: Option<BTreeMap<String, Json>>,
    _kept: Kept,
}

impl AlertsQueryFilter {
    /// Creates the value from its required property.
    pub fn new(meta: BTreeMap<String, Json>) -> Self {
        Self { meta, ..blank() }
    }

    setters! {
        state(value: AlertsQueryFilterState) = Some(value);
        query(value: BTreeMap<String, Json>) = Some(value);
    }
}

record! {
    AlertsQueryFilter + _kept;
    required meta = "meta";
    optional state = "$state";
    optional query = "query";
}

/// Where Kibana keeps a condition of its filter bar.
#[derive(Clone, PartialEq)]
pub struct AlertsQueryFilterState {
    /// The place.
    pub store: AlertsQueryFilterStore,
    _kept: Kept,
}

impl AlertsQueryFilterState {
    /// Creates the value from its required property.
    pub fn new(store: AlertsQueryFilterStore) -> Self {
        Self { store, ..blank() }
    }
}

record! {
    AlertsQueryFilterState + _kept;
    required store = "store";
}

/// Whether a condition is kept for one app or for all of Kibana.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AlertsQueryFilterStore {
    /// `appState`
    AppState,
    /// `globalState`
    GlobalState,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl AlertsQueryFilterStore {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AppState => "appState",
            Self::GlobalState => "globalState",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(AlertsQueryFilterStore);

impl OpenEnum for AlertsQueryFilterStore {
    fn from_wire(value: &str) -> Self {
        match value {
            "appState" => Self::AppState,
            "globalState" => Self::GlobalState,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// A field below another one.
#[derive(Clone, Default, PartialEq)]
pub struct AlertsSubfield {
    /// Type of the field in Elasticsearch.
    pub type_: Option<String>,
    _kept: Kept,
}

record! {
    AlertsSubfield + _kept: new;
    optional type_ = "type";
}

/// Days and hours in which an action may run.
#[derive(Clone, PartialEq)]
pub struct AlertsTimeframe {
    /// Days of the week, from 1 for Monday to 7 for Sunday.
    pub days: Vec<AlertsDay>,
    /// The part of the day.
    pub hours: AlertsTimeframeHours,
    /// Time zone of the hours, such as `Europe/Madrid`.
    pub timezone: String,
    _kept: Kept,
}

impl AlertsTimeframe {
    /// Creates the value from its required properties.
    pub fn new(
        days: impl IntoIterator<Item = AlertsDay>,
        hours: AlertsTimeframeHours,
        timezone: impl Into<String>,
    ) -> Self {
        Self {
            days: days.into_iter().collect(),
            hours,
            timezone: timezone.into(),
            ..blank()
        }
    }
}

record! {
    AlertsTimeframe + _kept;
    required days = "days";
    required hours = "hours";
    required timezone = "timezone";
}

/// A part of the day.
#[derive(Clone, PartialEq)]
pub struct AlertsTimeframeHours {
    /// When it begins, such as `08:00`.
    pub start: String,
    /// When it is over, such as `17:00`.
    pub end: String,
    _kept: Kept,
}

impl AlertsTimeframeHours {
    /// Creates the value from its required properties.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
            ..blank()
        }
    }
}

record! {
    AlertsTimeframeHours + _kept;
    required start = "start";
    required end = "end";
}

/// Finds anomalies in a service, `apm.anomaly`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApmAnomalyParams {
    /// How far a run looks back, at least 30 minutes.
    pub window_size: i64,
    /// Unit of the size.
    pub window_unit: ApmWindowUnit,
    /// Environment of the service, or `ENVIRONMENT_ALL`.
    pub environment: String,
    /// The lowest severity that raises an alert.
    pub anomaly_severity_type: ApmAnomalySeverity,
    /// Name of the service; all of them if left out.
    pub service_name: Option<String>,
    /// Type of transactions; all of them if left out.
    pub transaction_type: Option<String>,
}

impl ApmAnomalyParams {
    /// Creates the value from its required properties.
    pub fn new(
        window_size: i64,
        window_unit: ApmWindowUnit,
        environment: impl Into<String>,
        anomaly_severity_type: ApmAnomalySeverity,
    ) -> Self {
        Self {
            window_size,
            window_unit,
            environment: environment.into(),
            anomaly_severity_type,
            ..blank()
        }
    }

    setters! {
        service_name(value: impl Into<String>) = Some(value.into());
        transaction_type(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    ApmAnomalyParams;
    required_whole window_size = "windowSize";
    required window_unit = "windowUnit";
    required environment = "environment";
    required anomaly_severity_type = "anomalySeverityType";
    optional service_name = "serviceName";
    optional transaction_type = "transactionType";
}

/// How bad an anomaly is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ApmAnomalySeverity {
    /// `critical`
    Critical,
    /// `major`
    Major,
    /// `minor`
    Minor,
    /// `warning`
    Warning,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl ApmAnomalySeverity {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Critical => "critical",
            Self::Major => "major",
            Self::Minor => "minor",
            Self::Warning => "warning",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(ApmAnomalySeverity);

impl OpenEnum for ApmAnomalySeverity {
    fn from_wire(value: &str) -> Self {
        match value {
            "critical" => Self::Critical,
            "major" => Self::Major,
            "minor" => Self::Minor,
            "warning" => Self::Warning,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Counts errors of services, `apm.error_rate`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApmErrorCountParams {
    /// How far a run looks back.
    pub window_size: i64,
    /// Unit of the size.
    pub window_unit: ApmWindowUnit,
    /// Number of errors from which an alert is raised.
    pub threshold: f64,
    /// Environment of the service, or `ENVIRONMENT_ALL`.
    pub environment: String,
    /// Only this group of errors.
    pub error_grouping_key: Option<String>,

    /// What gets an alert of its own.
    ///
    /// Default: `["service.name","service.environment"]`. Items are unique.
    pub group_by: Option<Vec<ApmErrorGrouping>>,

    /// Name of the service; all of them if left out.
    pub service_name: Option<String>,
}

impl ApmErrorCountParams {
    /// Creates the value from its required properties.
    pub fn new(
        window_size: i64,
        window_unit: ApmWindowUnit,
        threshold: f64,
        environment: impl Into<String>,
    ) -> Self {
        Self {
            window_size,
            window_unit,
            threshold,
            environment: environment.into(),
            ..blank()
        }
    }

    setters! {
        error_grouping_key(value: impl Into<String>) = Some(value.into());
        group_by(value: impl IntoIterator<Item = ApmErrorGrouping>)
            = Some(value.into_iter().collect());
        service_name(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    ApmErrorCountParams;
    required_whole window_size = "windowSize";
    required window_unit = "windowUnit";
    required threshold = "threshold";
    required environment = "environment";
    optional error_grouping_key = "errorGroupingKey";
    optional group_by = "groupBy";
    optional service_name = "serviceName";
}

/// A field that errors are grouped by.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ApmErrorGrouping {
    /// `service.name`
    ServiceName,
    /// `service.environment`
    ServiceEnvironment,
    /// `transaction.name`
    TransactionName,
    /// `error.grouping_key`
    ErrorGroupingKey,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl ApmErrorGrouping {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ServiceName => "service.name",
            Self::ServiceEnvironment => "service.environment",
            Self::TransactionName => "transaction.name",
            Self::ErrorGroupingKey => "error.grouping_key",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(ApmErrorGrouping);

impl OpenEnum for ApmErrorGrouping {
    fn from_wire(value: &str) -> Self {
        match value {
            "service.name" => Self::ServiceName,
            "service.environment" => Self::ServiceEnvironment,
            "transaction.name" => Self::TransactionName,
            "error.grouping_key" => Self::ErrorGroupingKey,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Watches which part of transactions fails, `apm.transaction_error_rate`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApmErrorRateParams {
    /// How far a run looks back.
    pub window_size: i64,
    /// Unit of the size.
    pub window_unit: ApmWindowUnit,
    /// Failures in percent from which an alert is raised.
    pub threshold: f64,
    /// Environment of the service, or `ENVIRONMENT_ALL`.
    pub environment: String,

    /// What gets an alert of its own.
    ///
    /// Default: `["service.name","service.environment","transaction.type"]`. Items are unique.
    pub group_by: Option<Vec<ApmTransactionGrouping>>,

    /// Name of the service; all of them if left out.
    pub service_name: Option<String>,
    /// Name of transactions; all of them if left out.
    pub transaction_name: Option<String>,
    /// Type of transactions; all of them if left out.
    pub transaction_type: Option<String>,
}

impl ApmErrorRateParams {
    /// Creates the value from its required properties.
    pub fn new(
        window_size: i64,
        window_unit: ApmWindowUnit,
        threshold: f64,
        environment: impl Into<String>,
    ) -> Self {
        Self {
            window_size,
            window_unit,
            threshold,
            environment: environment.into(),
            ..blank()
        }
    }

    setters! {
        group_by(value: impl IntoIterator<Item = ApmTransactionGrouping>)
            = Some(value.into_iter().collect());
        service_name(value: impl Into<String>) = Some(value.into());
        transaction_name(value: impl Into<String>) = Some(value.into());
        transaction_type(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    ApmErrorRateParams;
    required_whole window_size = "windowSize";
    required window_unit = "windowUnit";
    required threshold = "threshold";
    required environment = "environment";
    optional group_by = "groupBy";
    optional service_name = "serviceName";
    optional transaction_name = "transactionName";
    optional transaction_type = "transactionType";
}

/// The mean or a percentile of durations.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ApmLatencyAggregation {
    /// `avg`
    Avg,
    /// `95th`
    P95,
    /// `99th`
    P99,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl ApmLatencyAggregation {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Avg => "avg",
            Self::P95 => "95th",
            Self::P99 => "99th",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(ApmLatencyAggregation);

impl OpenEnum for ApmLatencyAggregation {
    fn from_wire(value: &str) -> Self {
        match value {
            "avg" => Self::Avg,
            "95th" => Self::P95,
            "99th" => Self::P99,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Watches how long transactions take, `apm.transaction_duration`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApmLatencyParams {
    /// How far a run looks back.
    pub window_size: i64,
    /// Unit of the size.
    pub window_unit: ApmWindowUnit,
    /// Duration in milliseconds from which an alert is raised.
    pub threshold: f64,
    /// Environment of the service, or `ENVIRONMENT_ALL`.
    pub environment: String,
    /// Which of the durations counts.
    pub aggregation_type: ApmLatencyAggregation,

    /// What gets an alert of its own.
    ///
    /// Default: `["service.name","service.environment","transaction.type"]`. Items are unique.
    pub group_by: Option<Vec<ApmTransactionGrouping>>,

    /// Name of the service; all of them if left out.
    pub service_name: Option<String>,
    /// Name of transactions; all of them if left out.
    pub transaction_name: Option<String>,
    /// Type of transactions; all of them if left out.
    pub transaction_type: Option<String>,
}

impl ApmLatencyParams {
    /// Creates the value from its required properties.
    pub fn new(
        window_size: i64,
        window_unit: ApmWindowUnit,
        threshold: f64,
        environment: impl Into<String>,
        aggregation_type: ApmLatencyAggregation,
    ) -> Self {
        Self {
            window_size,
            window_unit,
            threshold,
            environment: environment.into(),
            aggregation_type,
            ..blank()
        }
    }

    setters! {
        group_by(value: impl IntoIterator<Item = ApmTransactionGrouping>)
            = Some(value.into_iter().collect());
        service_name(value: impl Into<String>) = Some(value.into());
        transaction_name(value: impl Into<String>) = Some(value.into());
        transaction_type(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    ApmLatencyParams;
    required_whole window_size = "windowSize";
    required window_unit = "windowUnit";
    required threshold = "threshold";
    required environment = "environment";
    required aggregation_type = "aggregationType";
    optional group_by = "groupBy";
    optional service_name = "serviceName";
    optional transaction_name = "transactionName";
    optional transaction_type = "transactionType";
}

/// A field that transactions are grouped by.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ApmTransactionGrouping {
    /// `service.name`
    ServiceName,
    /// `service.environment`
    ServiceEnvironment,
    /// `transaction.type`
    TransactionType,
    /// `transaction.name`
    TransactionName,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl ApmTransactionGrouping {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ServiceName => "service.name",
            Self::ServiceEnvironment => "service.environment",
            Self::TransactionType => "transaction.type",
            Self::TransactionName => "transaction.name",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(ApmTransactionGrouping);

impl OpenEnum for ApmTransactionGrouping {
    fn from_wire(value: &str) -> Self {
        match value {
            "service.name" => Self::ServiceName,
            "service.environment" => Self::ServiceEnvironment,
            "transaction.type" => Self::TransactionType,
            "transaction.name" => Self::TransactionName,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Minutes, hours or days.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ApmWindowUnit {
    /// `m`
    Minutes,
    /// `h`
    Hours,
    /// `d`
    Days,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl ApmWindowUnit {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Minutes => "m",
            Self::Hours => "h",
            Self::Days => "d",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(ApmWindowUnit);

impl OpenEnum for ApmWindowUnit {
    fn from_wire(value: &str) -> Self {
        match value {
            "m" => Self::Minutes,
            "h" => Self::Hours,
            "d" => Self::Days,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Watches how fast the error budget of an SLO is used up, `slo.rules.burnRate`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BurnRateParams {
    /// Rate from which an alert is raised.
    ///
    /// At 1, the budget lasts exactly as long as it should.
    pub burn_rate_threshold: Option<f64>,

    /// How far back the rate has to be too high.
    pub long_window: Option<BurnRateWindow>,
    /// The highest rate that is possible with this SLO.
    pub max_burn_rate_threshold: Option<f64>,
    /// A shorter time in which the rate has to be too high as well, so that alerts end soon.
    pub short_window: Option<BurnRateWindow>,
    /// Id of the SLO.
    pub slo_id: Option<String>,
}

impl BurnRateParams {
    setters! {
        burn_rate_threshold(value: f64) = Some(value);
        long_window(value: BurnRateWindow) = Some(value);
        max_burn_rate_threshold(value: f64) = Some(value);
        short_window(value: BurnRateWindow) = Some(value);
        slo_id(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    BurnRateParams: new;
    optional burn_rate_threshold = "burnRateThreshold";
    optional long_window = "longWindow";
    optional max_burn_rate_threshold = "maxBurnRateThreshold";
    optional short_window = "shortWindow";
    optional slo_id = "sloId";
}

/// A length of time.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BurnRateWindow {
    /// The unit, such as `h` or `m`.
    pub unit: Option<String>,
    /// Number of units.
    pub value: Option<i64>,
}

impl BurnRateWindow {
    setters! {
        unit(value: impl Into<String>) = Some(value.into());
        value(value: i64) = Some(value);
    }
}

record! {
    BurnRateWindow: new;
    optional unit = "unit";
    optional_whole value = "value";
}

/// What the caller may do with rules of a consumer.
#[derive(Clone, Default, PartialEq)]
pub struct ConsumerAccess {
    /// Whether the caller may change them.
    pub all: Option<bool>,
    /// Whether the caller may see them.
    pub read: Option<bool>,
    _kept: Kept,
}

record! {
    ConsumerAccess + _kept: new;
    optional all = "all";
    optional read = "read";
}

/// What is computed from a field.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EquationAggregation {
    /// `avg`
    Avg,
    /// `sum`
    Sum,
    /// `max`
    Max,
    /// `min`
    Min,
    /// `cardinality`
    Cardinality,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl EquationAggregation {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Avg => "avg",
            Self::Sum => "sum",
            Self::Max => "max",
            Self::Min => "min",
            Self::Cardinality => "cardinality",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(EquationAggregation);

impl OpenEnum for EquationAggregation {
    fn from_wire(value: &str) -> Self {
        match value {
            "avg" => Self::Avg,
            "sum" => Self::Sum,
            "max" => Self::Max,
            "min" => Self::Min,
            "cardinality" => Self::Cardinality,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// A number of documents.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EquationCountTerm {
    /// Tells this term from others.
    ///
    /// Always `count`.
    pub agg_type: Option<String>,

    /// Condition in KQL on documents.
    pub filter: Option<String>,
    /// Letter of the term in the equation.
    pub name: Option<String>,
}

impl EquationCountTerm {
    setters! {
        agg_type(value: impl Into<String>) = Some(value.into());
        filter(value: impl Into<String>) = Some(value.into());
        name(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    EquationCountTerm: new;
    optional agg_type = "aggType";
    optional filter = "filter";
    optional name = "name";
}

/// An aggregation of a field.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EquationFieldTerm {
    /// What is computed.
    pub agg_type: Option<EquationAggregation>,
    /// Field that it is computed from.
    pub field: Option<String>,
    /// Letter of the term in the equation.
    pub name: Option<String>,
}

impl EquationFieldTerm {
    setters! {
        agg_type(value: EquationAggregation) = Some(value);
        field(value: impl Into<String>) = Some(value.into());
        name(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    EquationFieldTerm: new;
    optional agg_type = "aggType";
    optional field = "field";
    optional name = "name";
}

/// A term of an equation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EquationTerm {
    /// An aggregation of a field.
    Field(EquationFieldTerm),
    /// A number of documents.
    Count(EquationCountTerm),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<EquationFieldTerm> for EquationTerm {
    fn from(value: EquationFieldTerm) -> Self {
        Self::Field(value)
    }
}

impl From<EquationCountTerm> for EquationTerm {
    fn from(value: EquationCountTerm) -> Self {
        Self::Count(value)
    }
}

union!(EquationTerm);

impl Serialize for EquationTerm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Field(value) => value.serialize(serializer),
            Self::Count(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EquationTerm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.tag("aggType").as_deref() == Some("avg") {
            return value.arm(Self::Field, Self::Unknown);
        }
        if value.tag("aggType").as_deref() == Some("sum") {
            return value.arm(Self::Field, Self::Unknown);
        }
        if value.tag("aggType").as_deref() == Some("max") {
            return value.arm(Self::Field, Self::Unknown);
        }
        if value.tag("aggType").as_deref() == Some("min") {
            return value.arm(Self::Field, Self::Unknown);
        }
        if value.tag("aggType").as_deref() == Some("cardinality") {
            return value.arm(Self::Field, Self::Unknown);
        }
        if value.tag("aggType").as_deref() == Some("count") {
            return value.arm(Self::Count, Self::Unknown);
        }
        if value.is_object() {
            let fits = [Fit::of::<EquationFieldTerm>(), Fit::of::<EquationCountTerm>()];
            for candidate in value.rank(&fits) {
                let decoded = match candidate {
                    0 => value.decode().map(Self::Field),
                    _ => value.decode().map(Self::Count),
                };
                if let Ok(known) = decoded {
                    return Ok(known);
                }
            }
        }
        value.keep(Self::Unknown)
    }
}

/// What is computed from documents.
///
/// Default: `count`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EsQueryAggregation {
    /// `avg`
    Avg,
    /// `count`
    Count,
    /// `max`
    Max,
    /// `min`
    Min,
    /// `sum`
    Sum,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl EsQueryAggregation {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Avg => "avg",
            Self::Count => "count",
            Self::Max => "max",
            Self::Min => "min",
            Self::Sum => "sum",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(EsQueryAggregation);

impl OpenEnum for EsQueryAggregation {
    fn from_wire(value: &str) -> Self {
        match value {
            "avg" => Self::Avg,
            "count" => Self::Count,
            "max" => Self::Max,
            "min" => Self::Min,
            "sum" => Self::Sum,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// How a number is compared with limits.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EsQueryComparator {
    /// `>`
    GreaterThan,
    /// `>=`
    GreaterThanOrEqual,
    /// `<`
    LessThan,
    /// `<=`
    LessThanOrEqual,
    /// `between`
    Between,
    /// `notBetween`
    NotBetween,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl EsQueryComparator {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::GreaterThan => ">",
            Self::GreaterThanOrEqual => ">=",
            Self::LessThan => "<",
            Self::LessThanOrEqual => "<=",
            Self::Between => "between",
            Self::NotBetween => "notBetween",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(EsQueryComparator);

impl OpenEnum for EsQueryComparator {
    fn from_wire(value: &str) -> Self {
        match value {
            ">" => Self::GreaterThan,
            ">=" => Self::GreaterThanOrEqual,
            "<" => Self::LessThan,
            "<=" => Self::LessThanOrEqual,
            "between" => Self::Between,
            "notBetween" => Self::NotBetween,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Runs a query in Elasticsearch's query language, `.es-query`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EsQueryDslParams {
    /// The query as JSON text, with `query` at its top.
    pub es_query: String,
    /// Indices to search.
    pub index: EsQueryIndex,
    /// What the number of documents or the aggregation is compared with; `between` takes two.
    pub threshold: Vec<i64>,
    /// How they are compared.
    pub threshold_comparator: EsQueryComparator,
    /// Field with the time of a document.
    pub time_field: String,
    /// How far a run looks back.
    pub time_window_size: i64,
    /// Unit of the window.
    pub time_window_unit: RuleTimeUnit,

    /// Field that it is computed from.
    ///
    /// All aggregations but `count` need it.
    pub agg_field: Option<String>,

    /// What is computed from the documents.
    pub agg_type: Option<EsQueryAggregation>,
    /// Whether a document counts only once.
    pub exclude_hits_from_previous_run: Option<bool>,
    /// Whether there is one alert, or one for each of the most frequent values.
    pub group_by: Option<EsQueryGrouping>,

    /// Tells this query from others.
    ///
    /// Always `esQuery`. Default: `esQuery`.
    pub search_type: Option<String>,

    /// Number of documents that the alert holds.
    ///
    /// Servers refuse a rule without it.
    pub size: Option<i64>,

    /// Fields whose values get alerts of their own.
    ///
    /// `top` needs it.
    pub term_field: Option<EsQueryTermField>,

    /// Number of values.
    ///
    /// `top` needs it.
    pub term_size: Option<i64>,
}

impl EsQueryDslParams {
    /// Creates the value from its required properties.
    pub fn new(
        es_query: impl Into<String>,
        index: impl Into<EsQueryIndex>,
        threshold: impl IntoIterator<Item = i64>,
        threshold_comparator: EsQueryComparator,
        time_field: impl Into<String>,
        time_window_size: i64,
        time_window_unit: RuleTimeUnit,
    ) -> Self {
        Self {
            es_query: es_query.into(),
            index: index.into(),
            threshold: threshold.into_iter().collect(),
            threshold_comparator,
            time_field: time_field.into(),
            time_window_size,
            time_window_unit,
            ..blank()
        }
    }

    setters! {
        agg_field(value: impl Into<String>) = Some(value.into());
        agg_type(value: EsQueryAggregation) = Some(value);
        exclude_hits_from_previous_run(value: bool) = Some(value);
        group_by(value: EsQueryGrouping) = Some(value);
        search_type(value: impl Into<String>) = Some(value.into());
        size(value: i64) = Some(value);
        term_field(value: impl Into<EsQueryTermField>) = Some(value.into());
        term_size(value: i64) = Some(value);
    }
}

record! {
    EsQueryDslParams;
    required es_query = "esQuery";
    required index = "index";
    required_whole threshold = "threshold";
    required threshold_comparator = "thresholdComparator";
    required time_field = "timeField";
    required_whole time_window_size = "timeWindowSize";
    required time_window_unit = "timeWindowUnit";
    optional agg_field = "aggField";
    optional agg_type = "aggType";
    optional exclude_hits_from_previous_run = "excludeHitsFromPreviousRun";
    optional group_by = "groupBy";
    optional search_type = "searchType";
    optional_whole size = "size";
    optional term_field = "termField";
    optional_whole term_size = "termSize";
}

/// Runs an ES|QL query, `.es-query`.
///
/// Each row that it returns raises the alert.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EsQueryEsqlParams {
    /// The query.
    pub esql_query: EsqlQuery,

    /// Tells this query from others.
    ///
    /// Always `esqlQuery`.
    pub search_type: String,

    /// Has no effect.
    ///
    /// Send 0.
    pub size: i64,

    /// Always a single 0.
    pub threshold: Vec<u64>,

    /// How the number of rows is compared with the threshold.
    ///
    /// Always `>`.
    pub threshold_comparator: String,

    /// How far a run looks back.
    pub time_window_size: i64,
    /// Unit of the window.
    pub time_window_unit: RuleTimeUnit,
    /// Has no effect.
    pub agg_field: Option<String>,
    /// Only `count` has a meaning.
    pub agg_type: Option<EsQueryAggregation>,
    /// Whether a document counts only once.
    pub exclude_hits_from_previous_run: Option<bool>,
    /// Whether there is one alert, or one for each row.
    pub group_by: Option<EsQueryGrouping>,
    /// Number of alerts with `top`.
    pub term_size: Option<i64>,

    /// Field with the time of a document.
    ///
    /// It limits the query to the window.
    pub time_field: Option<String>,
}

impl EsQueryEsqlParams {
    /// Creates the value from its required properties.
    pub fn new(
        esql_query: EsqlQuery,
        size: i64,
        threshold: impl IntoIterator<Item = u64>,
        time_window_size: i64,
        time_window_unit: RuleTimeUnit,
    ) -> Self {
        Self {
            esql_query,
            search_type: "esqlQuery".to_owned(),
            size,
            threshold: threshold.into_iter().collect(),
            threshold_comparator: ">".to_owned(),
            time_window_size,
            time_window_unit,
            ..blank()
        }
    }

    setters! {
        agg_field(value: impl Into<String>) = Some(value.into());
        agg_type(value: EsQueryAggregation) = Some(value);
        exclude_hits_from_previous_run(value: bool) = Some(value);
        group_by(value: EsQueryGrouping) = Some(value);
        term_size(value: i64) = Some(value);
        time_field(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    EsQueryEsqlParams;
    required esql_query = "esqlQuery";
    required search_type = "searchType";
    required_whole size = "size";
    required_whole threshold = "threshold";
    required threshold_comparator = "thresholdComparator";
    required_whole time_window_size = "timeWindowSize";
    required time_window_unit = "timeWindowUnit";
    optional agg_field = "aggField";
    optional agg_type = "aggType";
    optional exclude_hits_from_previous_run = "excludeHitsFromPreviousRun";
    optional group_by = "groupBy";
    optional_whole term_size = "termSize";
    optional time_field = "timeField";
}

/// A condition in the form of Kibana's filter bar.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EsQueryFilter {
    /// Where Kibana keeps the condition.
    ///
    /// Called `$state` in JSON.
    pub state: Option<BTreeMap<String, Json>>,

    /// What the filter bar shows.
    pub meta: Option<EsQueryFilterMeta>,
    /// The condition in Elasticsearch's query language.
    pub query: Option<BTreeMap<String, Json>>,
}

impl EsQueryFilter {
    setters! {
        state(value: BTreeMap<String, Json>) = Some(value);
        meta(value: EsQueryFilterMeta) = Some(value);
        query(value: BTreeMap<String, Json>) = Some(value);
    }
}

record! {
    EsQueryFilter: new;
    optional state = "$state";
    optional meta = "meta";
    optional query = "query";
}

/// What the filter bar shows of a condition.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EsQueryFilterMeta {
    /// Name for people.
    pub alias: Field<String>,
    /// What has created it, such as a control on a dashboard.
    pub controlled_by: Option<String>,
    /// Whether it is switched off.
    pub disabled: Option<bool>,
    /// Field that it is about.
    pub field: Option<String>,
    /// Group that it belongs to.
    pub group: Option<String>,
    /// Id of the data view.
    pub index: Option<String>,
    /// Whether it is about several data views.
    pub is_multi_index: Option<bool>,
    /// Field that is shown.
    pub key: Option<String>,
    /// Whether it is turned into its opposite.
    pub negate: Option<bool>,
    /// Values of the condition, any JSON.
    pub params: Option<BTreeMap<String, Json>>,
    /// Kind of the condition, such as `phrase`.
    pub type_: Option<String>,
    /// Value that is shown.
    pub value: Option<String>,
}

impl EsQueryFilterMeta {
    setters! {
        alias(value: impl Into<Field<String>>) = value.into();
        controlled_by(value: impl Into<String>) = Some(value.into());
        disabled(value: bool) = Some(value);
        field(value: impl Into<String>) = Some(value.into());
        group(value: impl Into<String>) = Some(value.into());
        index(value: impl Into<String>) = Some(value.into());
        is_multi_index(value: bool) = Some(value);
        key(value: impl Into<String>) = Some(value.into());
        negate(value: bool) = Some(value);
        params(value: BTreeMap<String, Json>) = Some(value);
        type_(value: impl Into<String>) = Some(value.into());
        value(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    EsQueryFilterMeta: new;
    field alias = "alias";
    optional controlled_by = "controlledBy";
    optional disabled = "disabled";
    optional field = "field";
    optional group = "group";
    optional index = "index";
    optional is_multi_index = "isMultiIndex";
    optional key = "key";
    optional negate = "negate";
    optional params = "params";
    optional type_ = "type";
    optional value = "value";
}

/// Whether there is one alert, or one for each of the most frequent values.
///
/// Default: `all`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EsQueryGrouping {
    /// `all`
    All,
    /// `top`
    Top,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl EsQueryGrouping {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Top => "top",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(EsQueryGrouping);

impl OpenEnum for EsQueryGrouping {
    fn from_wire(value: &str) -> Self {
        match value {
            "all" => Self::All,
            "top" => Self::Top,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// An index, or several.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EsQueryIndex {
    Several(Vec<String>),
    One(String),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<Vec<String>> for EsQueryIndex {
    fn from(value: Vec<String>) -> Self {
        Self::Several(value)
    }
}

impl From<String> for EsQueryIndex {
    fn from(value: String) -> Self {
        Self::One(value)
    }
}

impl From<&str> for EsQueryIndex {
    fn from(value: &str) -> Self {
        Self::One(value.to_owned())
    }
}

union!(EsQueryIndex);

impl Serialize for EsQueryIndex {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Several(value) => value.serialize(serializer),
            Self::One(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EsQueryIndex {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_array() {
            return value.arm(Self::Several, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::One, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Runs a KQL or Lucene query on a data view, `.es-query`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EsQueryKqlParams {
    /// Tells this query from others.
    ///
    /// Always `searchSource`.
    pub search_type: String,

    /// Number of documents that the alert holds.
    pub size: i64,
    /// What the number of documents or the aggregation is compared with; `between` takes two.
    pub threshold: Vec<i64>,
    /// How they are compared.
    pub threshold_comparator: EsQueryComparator,
    /// How far a run looks back.
    pub time_window_size: i64,
    /// Unit of the window.
    pub time_window_unit: RuleTimeUnit,

    /// Field that it is computed from.
    ///
    /// All aggregations but `count` need it.
    pub agg_field: Option<String>,

    /// What is computed from the documents.
    pub agg_type: Option<EsQueryAggregation>,
    /// Whether a document counts only once.
    pub exclude_hits_from_previous_run: Option<bool>,
    /// Whether there is one alert, or one for each of the most frequent values.
    pub group_by: Option<EsQueryGrouping>,
    /// The query and its data view.
    pub search_configuration: Option<EsQuerySearch>,

    /// Fields whose values get alerts of their own.
    ///
    /// `top` needs it.
    pub term_field: Option<EsQueryTermField>,

    /// Number of values.
    ///
    /// `top` needs it.
    pub term_size: Option<i64>,

    /// Field with the time of a document; that of the data view if left out.
    pub time_field: Option<String>,
}

impl EsQueryKqlParams {
    /// Creates the value from its required properties.
    pub fn new(
        size: i64,
        threshold: impl IntoIterator<Item = i64>,
        threshold_comparator: EsQueryComparator,
        time_window_size: i64,
        time_window_unit: RuleTimeUnit,
    ) -> Self {
        Self {
            search_type: "searchSource".to_owned(),
            size,
            threshold: threshold.into_iter().collect(),
            threshold_comparator,
            time_window_size,
            time_window_unit,
            ..blank()
        }
    }

    setters! {
        agg_field(value: impl Into<String>) = Some(value.into());
        agg_type(value: EsQueryAggregation) = Some(value);
        exclude_hits_from_previous_run(value: bool) = Some(value);
        group_by(value: EsQueryGrouping) = Some(value);
        search_configuration(value: EsQuerySearch) = Some(value);
        term_field(value: impl Into<EsQueryTermField>) = Some(value.into());
        term_size(value: i64) = Some(value);
        time_field(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    EsQueryKqlParams;
    required search_type = "searchType";
    required_whole size = "size";
    required_whole threshold = "threshold";
    required threshold_comparator = "thresholdComparator";
    required_whole time_window_size = "timeWindowSize";
    required time_window_unit = "timeWindowUnit";
    optional agg_field = "aggField";
    optional agg_type = "aggType";
    optional exclude_hits_from_previous_run = "excludeHitsFromPreviousRun";
    optional group_by = "groupBy";
    optional search_configuration = "searchConfiguration";
    optional term_field = "termField";
    optional_whole term_size = "termSize";
    optional time_field = "timeField";
}

/// A query on a data view.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EsQuerySearch {
    /// Conditions in the form of Kibana's filter bar.
    pub filter: Option<Vec<EsQueryFilter>>,
    /// Id of the data view.
    pub index: Option<NameOrNames>,
    /// The query.
    pub query: Option<EsQuerySearchText>,
}

impl EsQuerySearch {
    setters! {
        filter(value: impl IntoIterator<Item = EsQueryFilter>) = Some(value.into_iter().collect());
        index(value: impl Into<NameOrNames>) = Some(value.into());
        query(value: EsQuerySearchText) = Some(value);
    }
}

record! {
    EsQuerySearch: new;
    optional filter = "filter";
    optional index = "index";
    optional query = "query";
}

/// A query as text.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EsQuerySearchText {
    /// The language, `kuery` or `lucene`.
    pub language: Option<String>,
    /// The text.
    pub query: Option<String>,
}

impl EsQuerySearchText {
    setters! {
        language(value: impl Into<String>) = Some(value.into());
        query(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    EsQuerySearchText: new;
    optional language = "language";
    optional query = "query";
}

/// A field, or up to four.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EsQueryTermField {
    One(String),
    /// At most 4 items.
    Several(Vec<String>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for EsQueryTermField {
    fn from(value: String) -> Self {
        Self::One(value)
    }
}

impl From<&str> for EsQueryTermField {
    fn from(value: &str) -> Self {
        Self::One(value.to_owned())
    }
}

impl From<Vec<String>> for EsQueryTermField {
    fn from(value: Vec<String>) -> Self {
        Self::Several(value)
    }
}

union!(EsQueryTermField);

impl Serialize for EsQueryTermField {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(value) => value.serialize(serializer),
            Self::Several(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EsQueryTermField {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_array() {
            return value.arm(Self::Several, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::One, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// An ES|QL query.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EsqlQuery {
    /// The text of the query.
    pub esql: String,
}

impl EsqlQuery {
    /// Creates the value from its required property.
    pub fn new(esql: impl Into<String>) -> Self {
        Self { esql: esql.into() }
    }
}

record! {
    EsqlQuery;
    required esql = "esql";
}

/// Compares an aggregation of indices with a limit, `.index-threshold`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IndexThresholdParams {
    /// Indices to search.
    pub index: Vec<String>,
    /// What the aggregation is compared with; `between` takes two.
    pub threshold: Vec<i64>,
    /// How they are compared.
    pub threshold_comparator: EsQueryComparator,
    /// Field with the time of a document.
    pub time_field: String,
    /// How far a run looks back.
    pub time_window_size: i64,
    /// Unit of the window.
    pub time_window_unit: RuleTimeUnit,

    /// Field that it is computed from.
    ///
    /// All aggregations but `count` need it.
    pub agg_field: Option<String>,

    /// What is computed from the documents.
    pub agg_type: Option<EsQueryAggregation>,
    /// Condition in KQL on documents.
    pub filter_kuery: Option<String>,
    /// Whether there is one alert, or one for each of the most frequent values.
    pub group_by: Option<EsQueryGrouping>,

    /// Field whose values get alerts of their own.
    ///
    /// `top` needs it.
    pub term_field: Option<EsQueryTermField>,

    /// Number of values.
    ///
    /// `top` needs it.
    pub term_size: Option<i64>,
}

impl IndexThresholdParams {
    /// Creates the value from its required properties.
    pub fn new(
        index: impl IntoIterator<Item = impl Into<String>>,
        threshold: impl IntoIterator<Item = i64>,
        threshold_comparator: EsQueryComparator,
        time_field: impl Into<String>,
        time_window_size: i64,
        time_window_unit: RuleTimeUnit,
    ) -> Self {
        Self {
            index: index.into_iter().map(Into::into).collect(),
            threshold: threshold.into_iter().collect(),
            threshold_comparator,
            time_field: time_field.into(),
            time_window_size,
            time_window_unit,
            ..blank()
        }
    }

    setters! {
        agg_field(value: impl Into<String>) = Some(value.into());
        agg_type(value: EsQueryAggregation) = Some(value);
        filter_kuery(value: impl Into<String>) = Some(value.into());
        group_by(value: EsQueryGrouping) = Some(value);
        term_field(value: impl Into<EsQueryTermField>) = Some(value.into());
        term_size(value: i64) = Some(value);
    }
}

record! {
    IndexThresholdParams;
    required index = "index";
    required_whole threshold = "threshold";
    required threshold_comparator = "thresholdComparator";
    required time_field = "timeField";
    required_whole time_window_size = "timeWindowSize";
    required time_window_unit = "timeWindowUnit";
    optional agg_field = "aggField";
    optional agg_type = "aggType";
    optional filter_kuery = "filterKuery";
    optional group_by = "groupBy";
    optional term_field = "termField";
    optional_whole term_size = "termSize";
}

/// What is computed from a field.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InventoryAggregation {
    /// `avg`
    Avg,
    /// `max`
    Max,
    /// `min`
    Min,
    /// `rate`
    Rate,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl InventoryAggregation {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Avg => "avg",
            Self::Max => "max",
            Self::Min => "min",
            Self::Rate => "rate",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(InventoryAggregation);

impl OpenEnum for InventoryAggregation {
    fn from_wire(value: &str) -> Self {
        match value {
            "avg" => Self::Avg,
            "max" => Self::Max,
            "min" => Self::Min,
            "rate" => Self::Rate,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// A condition on a metric.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InventoryCriterion {
    /// How the metric is compared.
    pub comparator: Option<MetricComparator>,
    /// A metric of your own, with `custom`.
    pub custom_metric: Option<InventoryCustomMetric>,
    /// The metric.
    pub metric: Option<InventoryMetric>,
    /// Id of the settings of Infrastructure.
    pub source_id: Option<String>,
    /// What it is compared with; two numbers for ranges.
    pub threshold: Option<Vec<f64>>,
    /// How far a run looks back.
    pub time_size: Option<i64>,
    /// Unit of the size.
    pub time_unit: Option<RuleTimeUnit>,
    /// How it is compared for a warning.
    pub warning_comparator: Option<MetricComparator>,
    /// What it is compared with for a warning.
    pub warning_threshold: Option<Vec<f64>>,
}

impl InventoryCriterion {
    setters! {
        comparator(value: MetricComparator) = Some(value);
        custom_metric(value: InventoryCustomMetric) = Some(value);
        metric(value: InventoryMetric) = Some(value);
        source_id(value: impl Into<String>) = Some(value.into());
        threshold(value: impl IntoIterator<Item = f64>) = Some(value.into_iter().collect());
        time_size(value: i64) = Some(value);
        time_unit(value: RuleTimeUnit) = Some(value);
        warning_comparator(value: MetricComparator) = Some(value);
        warning_threshold(value: impl IntoIterator<Item = f64>) = Some(value.into_iter().collect());
    }
}

record! {
    InventoryCriterion: new;
    optional comparator = "comparator";
    optional custom_metric = "customMetric";
    optional metric = "metric";
    optional source_id = "sourceId";
    optional threshold = "threshold";
    optional_whole time_size = "timeSize";
    optional time_unit = "timeUnit";
    optional warning_comparator = "warningComparator";
    optional warning_threshold = "warningThreshold";
}

/// A metric of your own.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InventoryCustomMetric {
    /// What is computed.
    pub aggregation: Option<InventoryAggregation>,
    /// Field that it is computed from.
    pub field: Option<String>,
    /// Id of the metric.
    pub id: Option<String>,
    /// Name for people.
    pub label: Option<String>,

    /// Tells it from metrics that are built in.
    ///
    /// Always `custom`.
    pub type_: Option<String>,
}

impl InventoryCustomMetric {
    setters! {
        aggregation(value: InventoryAggregation) = Some(value);
        field(value: impl Into<String>) = Some(value.into());
        id(value: impl Into<String>) = Some(value.into());
        label(value: impl Into<String>) = Some(value.into());
        type_(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    InventoryCustomMetric: new;
    optional aggregation = "aggregation";
    optional field = "field";
    optional id = "id";
    optional label = "label";
    optional type_ = "type";
}

/// A metric that Infrastructure knows.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InventoryMetric {
    /// `count`
    Count,
    /// `cpu`
    Cpu,
    /// `diskLatency`
    DiskLatency,
    /// `load`
    Load,
    /// `memory`
    Memory,
    /// `memoryTotal`
    MemoryTotal,
    /// `tx`
    Tx,
    /// `rx`
    Rx,
    /// `logRate`
    LogRate,
    /// `diskIOReadBytes`
    DiskIoReadBytes,
    /// `diskIOWriteBytes`
    DiskIoWriteBytes,
    /// `s3TotalRequests`
    S3TotalRequests,
    /// `s3NumberOfObjects`
    S3NumberOfObjects,
    /// `s3BucketSize`
    S3BucketSize,
    /// `s3DownloadBytes`
    S3DownloadBytes,
    /// `s3UploadBytes`
    S3UploadBytes,
    /// `rdsConnections`
    RdsConnections,
    /// `rdsQueriesExecuted`
    RdsQueriesExecuted,
    /// `rdsActiveTransactions`
    RdsActiveTransactions,
    /// `rdsLatency`
    RdsLatency,
    /// `sqsMessagesVisible`
    SqsMessagesVisible,
    /// `sqsMessagesDelayed`
    SqsMessagesDelayed,
    /// `sqsMessagesSent`
    SqsMessagesSent,
    /// `sqsMessagesEmpty`
    SqsMessagesEmpty,
    /// `sqsOldestMessage`
    SqsOldestMessage,
    /// `custom`
    Custom,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl InventoryMetric {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Count => "count",
            Self::Cpu => "cpu",
            Self::DiskLatency => "diskLatency",
            Self::Load => "load",
            Self::Memory => "memory",
            Self::MemoryTotal => "memoryTotal",
            Self::Tx => "tx",
            Self::Rx => "rx",
            Self::LogRate => "logRate",
            Self::DiskIoReadBytes => "diskIOReadBytes",
            Self::DiskIoWriteBytes => "diskIOWriteBytes",
            Self::S3TotalRequests => "s3TotalRequests",
            Self::S3NumberOfObjects => "s3NumberOfObjects",
            Self::S3BucketSize => "s3BucketSize",
            Self::S3DownloadBytes => "s3DownloadBytes",
            Self::S3UploadBytes => "s3UploadBytes",
            Self::RdsConnections => "rdsConnections",
            Self::RdsQueriesExecuted => "rdsQueriesExecuted",
            Self::RdsActiveTransactions => "rdsActiveTransactions",
            Self::RdsLatency => "rdsLatency",
            Self::SqsMessagesVisible => "sqsMessagesVisible",
            Self::SqsMessagesDelayed => "sqsMessagesDelayed",
            Self::SqsMessagesSent => "sqsMessagesSent",
            Self::SqsMessagesEmpty => "sqsMessagesEmpty",
            Self::SqsOldestMessage => "sqsOldestMessage",
            Self::Custom => "custom",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(InventoryMetric);

impl OpenEnum for InventoryMetric {
    fn from_wire(value: &str) -> Self {
        match value {
            "count" => Self::Count,
            "cpu" => Self::Cpu,
            "diskLatency" => Self::DiskLatency,
            "load" => Self::Load,
            "memory" => Self::Memory,
            "memoryTotal" => Self::MemoryTotal,
            "tx" => Self::Tx,
            "rx" => Self::Rx,
            "logRate" => Self::LogRate,
            "diskIOReadBytes" => Self::DiskIoReadBytes,
            "diskIOWriteBytes" => Self::DiskIoWriteBytes,
            "s3TotalRequests" => Self::S3TotalRequests,
            "s3NumberOfObjects" => Self::S3NumberOfObjects,
            "s3BucketSize" => Self::S3BucketSize,
            "s3DownloadBytes" => Self::S3DownloadBytes,
            "s3UploadBytes" => Self::S3UploadBytes,
            "rdsConnections" => Self::RdsConnections,
            "rdsQueriesExecuted" => Self::RdsQueriesExecuted,
            "rdsActiveTransactions" => Self::RdsActiveTransactions,
            "rdsLatency" => Self::RdsLatency,
            "sqsMessagesVisible" => Self::SqsMessagesVisible,
            "sqsMessagesDelayed" => Self::SqsMessagesDelayed,
            "sqsMessagesSent" => Self::SqsMessagesSent,
            "sqsMessagesEmpty" => Self::SqsMessagesEmpty,
            "sqsOldestMessage" => Self::SqsOldestMessage,
            "custom" => Self::Custom,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// What Infrastructure watches.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InventoryNodeType {
    /// `host`
    Host,
    /// `pod`
    Pod,
    /// `container`
    Container,
    /// `awsEC2`
    AwsEc2,
    /// `awsS3`
    AwsS3,
    /// `awsSQS`
    AwsSqs,
    /// `awsRDS`
    AwsRds,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl InventoryNodeType {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Host => "host",
            Self::Pod => "pod",
            Self::Container => "container",
            Self::AwsEc2 => "awsEC2",
            Self::AwsS3 => "awsS3",
            Self::AwsSqs => "awsSQS",
            Self::AwsRds => "awsRDS",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(InventoryNodeType);

impl OpenEnum for InventoryNodeType {
    fn from_wire(value: &str) -> Self {
        match value {
            "host" => Self::Host,
            "pod" => Self::Pod,
            "container" => Self::Container,
            "awsEC2" => Self::AwsEc2,
            "awsS3" => Self::AwsS3,
            "awsSQS" => Self::AwsSqs,
            "awsRDS" => Self::AwsRds,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Watches hosts, containers and cloud resources, `metrics.alert.inventory.threshold`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InventoryParams {
    /// Whether missing data raises an alert.
    pub alert_on_no_data: Option<bool>,
    /// Conditions, which all have to be met.
    pub criteria: Option<Vec<InventoryCriterion>>,
    /// Condition on documents as JSON text in Elasticsearch's query language.
    pub filter_query: Option<String>,
    /// The same condition in KQL, for people.
    pub filter_query_text: Option<String>,
    /// What is watched.
    pub node_type: Option<InventoryNodeType>,
    /// Id of the settings of Infrastructure, `default` in most cases.
    pub source_id: Option<String>,
}

impl InventoryParams {
    setters! {
        alert_on_no_data(value: bool) = Some(value);
        criteria(value: impl IntoIterator<Item = InventoryCriterion>)
            = Some(value.into_iter().collect());
        filter_query(value: impl Into<String>) = Some(value.into());
        filter_query_text(value: impl Into<String>) = Some(value.into());
        node_type(value: InventoryNodeType) = Some(value);
        source_id(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    InventoryParams: new;
    optional alert_on_no_data = "alertOnNoData";
    optional criteria = "criteria";
    optional filter_query = "filterQuery";
    optional filter_query_text = "filterQueryText";
    optional node_type = "nodeType";
    optional source_id = "sourceId";
}

/// What to do about alerts.
#[derive(Clone, PartialEq)]
pub struct InvestigationGuide {
    /// The text, in Markdown.
    ///
    /// At most 1000 characters.
    pub blob: String,

    _kept: Kept,
}

impl InvestigationGuide {
    /// Creates the value from its required property.
    pub fn new(blob: impl Into<String>) -> Self {
        Self {
            blob: blob.into(),
            ..blank()
        }
    }
}

record! {
    InvestigationGuide + _kept;
    required blob = "blob";
}

/// How two values are compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LogComparator {
    /// `more than`
    MoreThan,
    /// `more than or equals`
    MoreThanOrEquals,
    /// `less than`
    LessThan,
    /// `less than or equals`
    LessThanOrEquals,
    /// `equals`
    Equals,
    /// `does not equal`
    DoesNotEqual,
    /// `matches`
    Matches,
    /// `does not match`
    DoesNotMatch,
    /// `matches phrase`
    MatchesPhrase,
    /// `does not match phrase`
    DoesNotMatchPhrase,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl LogComparator {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::MoreThan => "more than",
            Self::MoreThanOrEquals => "more than or equals",
            Self::LessThan => "less than",
            Self::LessThanOrEquals => "less than or equals",
            Self::Equals => "equals",
            Self::DoesNotEqual => "does not equal",
            Self::Matches => "matches",
            Self::DoesNotMatch => "does not match",
            Self::MatchesPhrase => "matches phrase",
            Self::DoesNotMatchPhrase => "does not match phrase",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(LogComparator);

impl OpenEnum for LogComparator {
    fn from_wire(value: &str) -> Self {
        match value {
            "more than" => Self::MoreThan,
            "more than or equals" => Self::MoreThanOrEquals,
            "less than" => Self::LessThan,
            "less than or equals" => Self::LessThanOrEquals,
            "equals" => Self::Equals,
            "does not equal" => Self::DoesNotEqual,
            "matches" => Self::Matches,
            "does not match" => Self::DoesNotMatch,
            "matches phrase" => Self::MatchesPhrase,
            "does not match phrase" => Self::DoesNotMatchPhrase,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// A limit for a number of log entries, or for a ratio.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LogCount {
    /// How they are compared.
    pub comparator: Option<LogComparator>,
    /// The limit.
    pub value: Option<f64>,
}

impl LogCount {
    setters! {
        comparator(value: LogComparator) = Some(value);
        value(value: f64) = Some(value);
    }
}

record! {
    LogCount: new;
    optional comparator = "comparator";
    optional value = "value";
}

/// Counts log entries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogCountParams {
    /// The limit.
    pub count: LogCount,
    /// How far a run looks back.
    pub time_size: i64,
    /// Unit of the size.
    pub time_unit: RuleTimeUnit,
    /// The log view with the entries.
    pub log_view: LogViewReference,
    /// Conditions on entries, which all have to be met.
    pub criteria: Option<Vec<LogCriterion>>,
    /// Fields whose values get alerts of their own.
    pub group_by: Option<Vec<String>>,
}

impl LogCountParams {
    /// Creates the value from its required properties.
    pub fn new(
        count: LogCount,
        time_size: i64,
        time_unit: RuleTimeUnit,
        log_view: LogViewReference,
    ) -> Self {
        Self {
            count,
            time_size,
            time_unit,
            log_view,
            ..blank()
        }
    }

    setters! {
        criteria(value: impl IntoIterator<Item = LogCriterion>) = Some(value.into_iter().collect());
        group_by(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    LogCountParams;
    required count = "count";
    required_whole time_size = "timeSize";
    required time_unit = "timeUnit";
    required log_view = "logView";
    optional criteria = "criteria";
    optional group_by = "groupBy";
}

/// A condition on log entries.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LogCriterion {
    /// How its value is compared.
    pub comparator: Option<LogComparator>,
    /// Name of the field.
    pub field: Option<String>,
    /// What it is compared with.
    pub value: Option<LogValue>,
}

impl LogCriterion {
    setters! {
        comparator(value: LogComparator) = Some(value);
        field(value: impl Into<String>) = Some(value.into());
        value(value: impl Into<LogValue>) = Some(value.into());
    }
}

record! {
    LogCriterion: new;
    optional comparator = "comparator";
    optional field = "field";
    optional value = "value";
}

/// Divides a number of log entries by another one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogRatioParams {
    /// The limit.
    pub count: LogCount,
    /// How far a run looks back.
    pub time_size: i64,
    /// Unit of the size.
    pub time_unit: RuleTimeUnit,
    /// The log view with the entries.
    pub log_view: LogViewReference,

    /// Two lists of conditions.
    ///
    /// The number of entries that meet the first is divided by that of the second.
    ///
    /// At least 2 items and at most 2 items.
    pub criteria: Option<Vec<Vec<LogCriterion>>>,

    /// Fields whose values get alerts of their own.
    pub group_by: Option<Vec<String>>,
}

impl LogRatioParams {
    /// Creates the value from its required properties.
    pub fn new(
        count: LogCount,
        time_size: i64,
        time_unit: RuleTimeUnit,
        log_view: LogViewReference,
    ) -> Self {
        Self {
            count,
            time_size,
            time_unit,
            log_view,
            ..blank()
        }
    }

    setters! {
        criteria(value: impl IntoIterator<Item = Vec<LogCriterion>>)
            = Some(value.into_iter().collect());
        group_by(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    LogRatioParams;
    required count = "count";
    required_whole time_size = "timeSize";
    required time_unit = "timeUnit";
    required log_view = "logView";
    optional criteria = "criteria";
    optional group_by = "groupBy";
}

/// A value of a field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LogValue {
    Number(f64),
    Text(String),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<f64> for LogValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for LogValue {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for LogValue {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

union!(LogValue);

impl Serialize for LogValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for LogValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_string() {
            return value.arm(Self::Text, Self::Unknown);
        }
        if value.is_number() {
            return value.arm(Self::Number, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// A log view.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LogViewReference {
    /// Id of the log view, `default` in most cases.
    pub log_view_id: Option<String>,

    /// How it is referred to.
    ///
    /// Always `log-view-reference`.
    pub type_: Option<String>,
}

impl LogViewReference {
    setters! {
        log_view_id(value: impl Into<String>) = Some(value.into());
        type_(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    LogViewReference: new;
    optional log_view_id = "logViewId";
    optional type_ = "type";
}
