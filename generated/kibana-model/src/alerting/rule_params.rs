// Generated from specs/kibana; do not edit.

//! Types of `rule_params`.

use openapi_runtime::wire::{Fit, Numeric, Raw, blank, write_number, write_unknown};
use openapi_runtime::{
    Constant, Json, UnknownValue, made_of, open_enum, record, setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::alerting::NameOrNames;
use crate::{Filter, QueryLanguage};

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
    required_number window_size = "windowSize";
    required window_unit = "windowUnit";
    required environment = "environment";
    required anomaly_severity_type = "anomalySeverityType";
    optional service_name = "serviceName";
    optional transaction_type = "transactionType";
}

/// How bad an anomaly is.
#[derive(Clone, Debug)]
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

open_enum! {
    ApmAnomalySeverity;
    Critical = "critical";
    Major = "major";
    Minor = "minor";
    Warning = "warning";
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
    required_number window_size = "windowSize";
    required window_unit = "windowUnit";
    required_number threshold = "threshold";
    required environment = "environment";
    optional error_grouping_key = "errorGroupingKey";
    optional group_by = "groupBy";
    optional service_name = "serviceName";
}

/// A field that errors are grouped by.
#[derive(Clone, Debug)]
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

open_enum! {
    ApmErrorGrouping;
    ServiceName = "service.name";
    ServiceEnvironment = "service.environment";
    TransactionName = "transaction.name";
    ErrorGroupingKey = "error.grouping_key";
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
    required_number window_size = "windowSize";
    required window_unit = "windowUnit";
    required_number threshold = "threshold";
    required environment = "environment";
    optional group_by = "groupBy";
    optional service_name = "serviceName";
    optional transaction_name = "transactionName";
    optional transaction_type = "transactionType";
}

/// The mean or a percentile of durations.
#[derive(Clone, Debug)]
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

open_enum! {
    ApmLatencyAggregation;
    Avg = "avg";
    P95 = "95th";
    P99 = "99th";
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
    required_number window_size = "windowSize";
    required window_unit = "windowUnit";
    required_number threshold = "threshold";
    required environment = "environment";
    required aggregation_type = "aggregationType";
    optional group_by = "groupBy";
    optional service_name = "serviceName";
    optional transaction_name = "transactionName";
    optional transaction_type = "transactionType";
}

/// A field that transactions are grouped by.
#[derive(Clone, Debug)]
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

open_enum! {
    ApmTransactionGrouping;
    ServiceName = "service.name";
    ServiceEnvironment = "service.environment";
    TransactionType = "transaction.type";
    TransactionName = "transaction.name";
}

/// Minutes, hours or days.
#[derive(Clone, Debug)]
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

open_enum! {
    ApmWindowUnit;
    Minutes = "m";
    Hours = "h";
    Days = "d";
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
    optional_number burn_rate_threshold = "burnRateThreshold";
    optional long_window = "longWindow";
    optional_number max_burn_rate_threshold = "maxBurnRateThreshold";
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
    optional_number value = "value";
}

/// What is computed from a field.
#[derive(Clone, Debug)]
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

open_enum! {
    EquationAggregation;
    Avg = "avg";
    Sum = "sum";
    Max = "max";
    Min = "min";
    Cardinality = "cardinality";
}

/// A number of documents.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EquationCountTerm {
    /// Tells this term from others.
    ///
    /// Always `count`.
    pub agg_type: Option<Constant>,

    /// Condition in KQL on documents.
    pub filter: Option<String>,
    /// Letter of the term in the equation.
    pub name: Option<String>,
}

impl EquationCountTerm {
    setters! {
        agg_type() = Some(wire::constant("count".to_owned()));
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
        match value.tag("aggType").as_deref() {
            Some("avg" | "sum" | "max" | "min" | "cardinality") => {
                return value.arm(Self::Field, Self::Unknown);
            }
            Some("count") => return value.arm(Self::Count, Self::Unknown),
            _ => {}
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
#[derive(Clone, Debug)]
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

open_enum! {
    EsQueryAggregation;
    Avg = "avg";
    Count = "count";
    Max = "max";
    Min = "min";
    Sum = "sum";
}

/// How a number is compared with limits.
#[derive(Clone, Debug)]
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

open_enum! {
    EsQueryComparator;
    GreaterThan = ">";
    GreaterThanOrEqual = ">=";
    LessThan = "<";
    LessThanOrEqual = "<=";
    Between = "between";
    NotBetween = "notBetween";
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
    pub threshold: Vec<f64>,
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
    /// Always `esQuery`.
    pub search_type: Option<Constant>,

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
    pub fn new(
        es_query: impl Into<String>,
        index: impl Into<EsQueryIndex>,
        threshold: impl IntoIterator<Item = f64>,
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
        search_type() = Some(wire::constant("esQuery".to_owned()));
        size(value: i64) = Some(value);
        term_field(value: impl Into<EsQueryTermField>) = Some(value.into());
        term_size(value: i64) = Some(value);
    }
}

record! {
    EsQueryDslParams;
    required es_query = "esQuery";
    required index = "index";
    required_number threshold = "threshold";
    required threshold_comparator = "thresholdComparator";
    required time_field = "timeField";
    required_number time_window_size = "timeWindowSize";
    required time_window_unit = "timeWindowUnit";
    optional agg_field = "aggField";
    optional agg_type = "aggType";
    optional exclude_hits_from_previous_run = "excludeHitsFromPreviousRun";
    optional group_by = "groupBy";
    optional search_type = "searchType";
    optional_number size = "size";
    optional term_field = "termField";
    optional_number term_size = "termSize";
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
    pub search_type: Constant,

    /// Has no effect.
    ///
    /// Send 0.
    pub size: i64,

    /// Always a single 0.
    pub threshold: Vec<u64>,

    /// How the number of rows is compared with the threshold.
    ///
    /// Always `>`.
    pub threshold_comparator: Constant,

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
    pub fn new(
        esql_query: impl Into<EsqlQuery>,
        size: i64,
        threshold: impl IntoIterator<Item = u64>,
        time_window_size: i64,
        time_window_unit: RuleTimeUnit,
    ) -> Self {
        Self {
            esql_query: esql_query.into(),
            search_type: wire::constant("esqlQuery".to_owned()),
            size,
            threshold: threshold.into_iter().collect(),
            threshold_comparator: wire::constant(">".to_owned()),
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
    required_number size = "size";
    required_number threshold = "threshold";
    required threshold_comparator = "thresholdComparator";
    required_number time_window_size = "timeWindowSize";
    required time_window_unit = "timeWindowUnit";
    optional agg_field = "aggField";
    optional agg_type = "aggType";
    optional exclude_hits_from_previous_run = "excludeHitsFromPreviousRun";
    optional group_by = "groupBy";
    optional_number term_size = "termSize";
    optional time_field = "timeField";
}

/// Whether there is one alert, or one for each of the most frequent values.
///
/// Default: `all`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EsQueryGrouping {
    /// `all`
    All,
    /// `top`
    Top,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    EsQueryGrouping;
    All = "all";
    Top = "top";
}

/// An index, or several.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EsQueryIndex {
    /// Several indices or patterns.
    Several(Vec<String>),
    /// One index or pattern.
    One(String),
    /// Anything else, as it came.
    Unknown(Json),
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

union!(EsQueryIndex::Several, items = String);

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
    pub search_type: Constant,

    /// Number of documents that the alert holds.
    pub size: i64,
    /// What the number of documents or the aggregation is compared with; `between` takes two.
    pub threshold: Vec<f64>,
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
    pub fn new(
        size: i64,
        threshold: impl IntoIterator<Item = f64>,
        threshold_comparator: EsQueryComparator,
        time_window_size: i64,
        time_window_unit: RuleTimeUnit,
    ) -> Self {
        Self {
            search_type: wire::constant("searchSource".to_owned()),
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
    required_number size = "size";
    required_number threshold = "threshold";
    required threshold_comparator = "thresholdComparator";
    required_number time_window_size = "timeWindowSize";
    required time_window_unit = "timeWindowUnit";
    optional agg_field = "aggField";
    optional agg_type = "aggType";
    optional exclude_hits_from_previous_run = "excludeHitsFromPreviousRun";
    optional group_by = "groupBy";
    optional search_configuration = "searchConfiguration";
    optional term_field = "termField";
    optional_number term_size = "termSize";
    optional time_field = "timeField";
}

/// What a query looks for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EsQueryParams {
    /// Runs a query in Elasticsearch's query language, `.es-query`.
    EsQueryDsl(EsQueryDslParams),
    /// Runs an ES|QL query, `.es-query`.
    EsQueryEsql(EsQueryEsqlParams),
    /// Runs a KQL or Lucene query on a data view, `.es-query`.
    EsQueryKql(EsQueryKqlParams),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<EsQueryDslParams> for EsQueryParams {
    fn from(value: EsQueryDslParams) -> Self {
        Self::EsQueryDsl(value)
    }
}

impl From<EsQueryEsqlParams> for EsQueryParams {
    fn from(value: EsQueryEsqlParams) -> Self {
        Self::EsQueryEsql(value)
    }
}

impl From<EsQueryKqlParams> for EsQueryParams {
    fn from(value: EsQueryKqlParams) -> Self {
        Self::EsQueryKql(value)
    }
}

union!(EsQueryParams);

impl Serialize for EsQueryParams {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::EsQueryDsl(value) => value.serialize(serializer),
            Self::EsQueryEsql(value) => value.serialize(serializer),
            Self::EsQueryKql(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EsQueryParams {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("searchType").as_deref() {
            Some("esQuery") => return value.arm(Self::EsQueryDsl, Self::Unknown),
            Some("esqlQuery") => return value.arm(Self::EsQueryEsql, Self::Unknown),
            Some("searchSource") => return value.arm(Self::EsQueryKql, Self::Unknown),
            _ => {}
        }
        if value.has_key("esQuery") {
            return value.arm(Self::EsQueryDsl, Self::Unknown);
        }
        if value.has_key("esqlQuery") {
            return value.arm(Self::EsQueryEsql, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::EsQueryKql, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// A query on a data view.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EsQuerySearch {
    /// Conditions in the form of Kibana's filter bar.
    pub filter: Option<Vec<Filter>>,
    /// Id of the data view.
    pub index: Option<NameOrNames>,
    /// The query.
    pub query: Option<EsQuerySearchText>,
}

impl EsQuerySearch {
    setters! {
        filter(value: impl IntoIterator<Item = Filter>) = Some(value.into_iter().collect());
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
    pub language: Option<QueryLanguage>,
    /// The text.
    pub query: Option<String>,
}

impl EsQuerySearchText {
    setters! {
        language(value: QueryLanguage) = Some(value);
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
    /// One field.
    One(String),

    /// Up to four fields, whose values are combined.
    ///
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

union!(EsQueryTermField);

union!(EsQueryTermField::Several, items = String);

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
    pub fn new(esql: impl Into<String>) -> Self {
        Self { esql: esql.into() }
    }
}

made_of!(EsqlQuery, text);

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
    pub threshold: Vec<f64>,
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
    pub fn new(
        index: impl IntoIterator<Item = impl Into<String>>,
        threshold: impl IntoIterator<Item = f64>,
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
    required_number threshold = "threshold";
    required threshold_comparator = "thresholdComparator";
    required time_field = "timeField";
    required_number time_window_size = "timeWindowSize";
    required time_window_unit = "timeWindowUnit";
    optional agg_field = "aggField";
    optional agg_type = "aggType";
    optional filter_kuery = "filterKuery";
    optional group_by = "groupBy";
    optional term_field = "termField";
    optional_number term_size = "termSize";
}

/// What is computed from a field.
#[derive(Clone, Debug)]
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

open_enum! {
    InventoryAggregation;
    Avg = "avg";
    Max = "max";
    Min = "min";
    Rate = "rate";
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
    optional_number threshold = "threshold";
    optional_number time_size = "timeSize";
    optional time_unit = "timeUnit";
    optional warning_comparator = "warningComparator";
    optional_number warning_threshold = "warningThreshold";
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
    pub type_: Option<Constant>,
}

impl InventoryCustomMetric {
    setters! {
        aggregation(value: InventoryAggregation) = Some(value);
        field(value: impl Into<String>) = Some(value.into());
        id(value: impl Into<String>) = Some(value.into());
        label(value: impl Into<String>) = Some(value.into());
        type_() = Some(wire::constant("custom".to_owned()));
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
#[derive(Clone, Debug)]
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

open_enum! {
    InventoryMetric;
    Count = "count";
    Cpu = "cpu";
    DiskLatency = "diskLatency";
    Load = "load";
    Memory = "memory";
    MemoryTotal = "memoryTotal";
    Tx = "tx";
    Rx = "rx";
    LogRate = "logRate";
    DiskIoReadBytes = "diskIOReadBytes";
    DiskIoWriteBytes = "diskIOWriteBytes";
    S3TotalRequests = "s3TotalRequests";
    S3NumberOfObjects = "s3NumberOfObjects";
    S3BucketSize = "s3BucketSize";
    S3DownloadBytes = "s3DownloadBytes";
    S3UploadBytes = "s3UploadBytes";
    RdsConnections = "rdsConnections";
    RdsQueriesExecuted = "rdsQueriesExecuted";
    RdsActiveTransactions = "rdsActiveTransactions";
    RdsLatency = "rdsLatency";
    SqsMessagesVisible = "sqsMessagesVisible";
    SqsMessagesDelayed = "sqsMessagesDelayed";
    SqsMessagesSent = "sqsMessagesSent";
    SqsMessagesEmpty = "sqsMessagesEmpty";
    SqsOldestMessage = "sqsOldestMessage";
    Custom = "custom";
}

/// What Infrastructure watches.
#[derive(Clone, Debug)]
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

open_enum! {
    InventoryNodeType;
    Host = "host";
    Pod = "pod";
    Container = "container";
    AwsEc2 = "awsEC2";
    AwsS3 = "awsS3";
    AwsSqs = "awsSQS";
    AwsRds = "awsRDS";
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

/// How two values are compared.
#[derive(Clone, Debug)]
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

open_enum! {
    LogComparator;
    MoreThan = "more than";
    MoreThanOrEquals = "more than or equals";
    LessThan = "less than";
    LessThanOrEquals = "less than or equals";
    Equals = "equals";
    DoesNotEqual = "does not equal";
    Matches = "matches";
    DoesNotMatch = "does not match";
    MatchesPhrase = "matches phrase";
    DoesNotMatchPhrase = "does not match phrase";
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
    optional_number value = "value";
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
    #[inline]
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
    required_number time_size = "timeSize";
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
    #[inline]
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
    required_number time_size = "timeSize";
    required time_unit = "timeUnit";
    required log_view = "logView";
    optional criteria = "criteria";
    optional group_by = "groupBy";
}

/// Compares the number of log entries with a limit, `logs.alert.document.count`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LogThresholdParams {
    /// Counts log entries.
    LogCount(LogCountParams),
    /// Divides a number of log entries by another one.
    LogRatio(LogRatioParams),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<LogCountParams> for LogThresholdParams {
    fn from(value: LogCountParams) -> Self {
        Self::LogCount(value)
    }
}

impl From<LogRatioParams> for LogThresholdParams {
    fn from(value: LogRatioParams) -> Self {
        Self::LogRatio(value)
    }
}

union!(LogThresholdParams);

impl Serialize for LogThresholdParams {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::LogCount(value) => value.serialize(serializer),
            Self::LogRatio(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for LogThresholdParams {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            let fits = [Fit::of::<LogCountParams>(), Fit::of::<LogRatioParams>()];
            for candidate in value.rank(&fits) {
                let decoded = match candidate {
                    0 => value.decode().map(Self::LogCount),
                    _ => value.decode().map(Self::LogRatio),
                };
                if let Ok(known) = decoded {
                    return Ok(known);
                }
            }
        }
        value.keep(Self::Unknown)
    }
}

/// A value of a field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LogValue {
    /// A number to compare with.
    Number(f64),
    /// A text to compare with.
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

union!(LogValue::Number, integers);

impl Serialize for LogValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => write_number(value, serializer),
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
            return value.arm(|Numeric(value)| Self::Number(value), Self::Unknown);
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
    pub type_: Option<Constant>,
}

impl LogViewReference {
    setters! {
        log_view_id(value: impl Into<String>) = Some(value.into());
        type_() = Some(wire::constant("log-view-reference".to_owned()));
    }
}

record! {
    LogViewReference: new;
    optional log_view_id = "logViewId";
    optional type_ = "type";
}

/// What is computed from a field.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MetricAggregation {
    /// `avg`
    Avg,
    /// `max`
    Max,
    /// `min`
    Min,
    /// `cardinality`
    Cardinality,
    /// `rate`
    Rate,
    /// `count`
    Count,
    /// `sum`
    Sum,
    /// `p95`
    P95,
    /// `p99`
    P99,
    /// `custom`
    Custom,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    MetricAggregation;
    Avg = "avg";
    Max = "max";
    Min = "min";
    Cardinality = "cardinality";
    Rate = "rate";
    Count = "count";
    Sum = "sum";
    P95 = "p95";
    P99 = "p99";
    Custom = "custom";
}

/// How a metric is compared with limits.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MetricComparator {
    /// `<`
    LessThan,
    /// `<=`
    LessThanOrEqual,
    /// `>`
    GreaterThan,
    /// `>=`
    GreaterThanOrEqual,
    /// `between`
    Between,
    /// `outside`
    Outside,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    MetricComparator;
    LessThan = "<";
    LessThanOrEqual = "<=";
    GreaterThan = ">";
    GreaterThanOrEqual = ">=";
    Between = "between";
    Outside = "outside";
}

/// A condition on the number of documents.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricCountCriterion {
    /// Tells this condition from others.
    ///
    /// Always `count`.
    pub agg_type: Option<Constant>,

    /// How the number is compared.
    pub comparator: Option<MetricComparator>,
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

impl MetricCountCriterion {
    setters! {
        agg_type() = Some(wire::constant("count".to_owned()));
        comparator(value: MetricComparator) = Some(value);
        threshold(value: impl IntoIterator<Item = f64>) = Some(value.into_iter().collect());
        time_size(value: i64) = Some(value);
        time_unit(value: RuleTimeUnit) = Some(value);
        warning_comparator(value: MetricComparator) = Some(value);
        warning_threshold(value: impl IntoIterator<Item = f64>) = Some(value.into_iter().collect());
    }
}

record! {
    MetricCountCriterion: new;
    optional agg_type = "aggType";
    optional comparator = "comparator";
    optional_number threshold = "threshold";
    optional_number time_size = "timeSize";
    optional time_unit = "timeUnit";
    optional warning_comparator = "warningComparator";
    optional_number warning_threshold = "warningThreshold";
}

/// A condition on a field, on the number of documents, or on an equation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MetricCriterion {
    /// A condition on an aggregation of a field.
    Field(MetricFieldCriterion),
    /// A condition on the number of documents.
    Count(MetricCountCriterion),
    /// A condition on the result of an equation.
    Equation(MetricEquationCriterion),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<MetricFieldCriterion> for MetricCriterion {
    fn from(value: MetricFieldCriterion) -> Self {
        Self::Field(value)
    }
}

impl From<MetricCountCriterion> for MetricCriterion {
    fn from(value: MetricCountCriterion) -> Self {
        Self::Count(value)
    }
}

impl From<MetricEquationCriterion> for MetricCriterion {
    fn from(value: MetricEquationCriterion) -> Self {
        Self::Equation(value)
    }
}

union!(MetricCriterion);

impl Serialize for MetricCriterion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Field(value) => value.serialize(serializer),
            Self::Count(value) => value.serialize(serializer),
            Self::Equation(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for MetricCriterion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            let fits = [
                Fit::of::<MetricFieldCriterion>(),
                Fit::of::<MetricCountCriterion>(),
                Fit::of::<MetricEquationCriterion>(),
            ];
            for candidate in value.rank(&fits) {
                let decoded = match candidate {
                    0 => value.decode().map(Self::Field),
                    1 => value.decode().map(Self::Count),
                    _ => value.decode().map(Self::Equation),
                };
                if let Ok(known) = decoded {
                    return Ok(known);
                }
            }
        }
        value.keep(Self::Unknown)
    }
}

/// A condition on the result of an equation.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricEquationCriterion {
    /// Tells this condition from others.
    ///
    /// Always `custom`.
    pub agg_type: Option<Constant>,

    /// How the result is compared.
    pub comparator: Option<MetricComparator>,
    /// The terms of the equation.
    pub custom_metric: Option<Vec<EquationTerm>>,

    /// The equation, such as `A / B`.
    ///
    /// Without it, the terms are added.
    pub equation: Option<String>,

    /// Name for people.
    pub label: Option<String>,
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

impl MetricEquationCriterion {
    setters! {
        agg_type() = Some(wire::constant("custom".to_owned()));
        comparator(value: MetricComparator) = Some(value);
        custom_metric(value: impl IntoIterator<Item = impl Into<EquationTerm>>)
            = Some(value.into_iter().map(Into::into).collect());
        equation(value: impl Into<String>) = Some(value.into());
        label(value: impl Into<String>) = Some(value.into());
        threshold(value: impl IntoIterator<Item = f64>) = Some(value.into_iter().collect());
        time_size(value: i64) = Some(value);
        time_unit(value: RuleTimeUnit) = Some(value);
        warning_comparator(value: MetricComparator) = Some(value);
        warning_threshold(value: impl IntoIterator<Item = f64>) = Some(value.into_iter().collect());
    }
}

record! {
    MetricEquationCriterion: new;
    optional agg_type = "aggType";
    optional comparator = "comparator";
    optional custom_metric = "customMetric";
    optional equation = "equation";
    optional label = "label";
    optional_number threshold = "threshold";
    optional_number time_size = "timeSize";
    optional time_unit = "timeUnit";
    optional warning_comparator = "warningComparator";
    optional_number warning_threshold = "warningThreshold";
}

/// A condition on an aggregation of a field.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricFieldCriterion {
    /// What is computed.
    pub agg_type: Option<MetricAggregation>,
    /// How the result is compared.
    pub comparator: Option<MetricComparator>,
    /// Field that it is computed from.
    pub metric: Option<String>,
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

impl MetricFieldCriterion {
    setters! {
        agg_type(value: MetricAggregation) = Some(value);
        comparator(value: MetricComparator) = Some(value);
        metric(value: impl Into<String>) = Some(value.into());
        threshold(value: impl IntoIterator<Item = f64>) = Some(value.into_iter().collect());
        time_size(value: i64) = Some(value);
        time_unit(value: RuleTimeUnit) = Some(value);
        warning_comparator(value: MetricComparator) = Some(value);
        warning_threshold(value: impl IntoIterator<Item = f64>) = Some(value.into_iter().collect());
    }
}

record! {
    MetricFieldCriterion: new;
    optional agg_type = "aggType";
    optional comparator = "comparator";
    optional metric = "metric";
    optional_number threshold = "threshold";
    optional_number time_size = "timeSize";
    optional time_unit = "timeUnit";
    optional warning_comparator = "warningComparator";
    optional_number warning_threshold = "warningThreshold";
}

/// Compares metrics with limits, `metrics.alert.threshold`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricThresholdParams {
    /// Whether a group without data any more raises an alert.
    pub alert_on_group_disappear: Option<bool>,
    /// Whether missing data raises an alert.
    pub alert_on_no_data: Option<bool>,
    /// Conditions, which all have to be met.
    pub criteria: Option<Vec<MetricCriterion>>,
    /// Condition in KQL on documents.
    pub filter_query: Option<String>,
    /// Fields whose values get alerts of their own.
    pub group_by: Option<NameOrNames>,
    /// Id of the settings of Infrastructure, `default` in most cases.
    pub source_id: Option<String>,
}

impl MetricThresholdParams {
    setters! {
        alert_on_group_disappear(value: bool) = Some(value);
        alert_on_no_data(value: bool) = Some(value);
        criteria(value: impl IntoIterator<Item = impl Into<MetricCriterion>>)
            = Some(value.into_iter().map(Into::into).collect());
        filter_query(value: impl Into<String>) = Some(value.into());
        group_by(value: impl Into<NameOrNames>) = Some(value.into());
        source_id(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    MetricThresholdParams: new;
    optional alert_on_group_disappear = "alertOnGroupDisappear";
    optional alert_on_no_data = "alertOnNoData";
    optional criteria = "criteria";
    optional filter_query = "filterQuery";
    optional group_by = "groupBy";
    optional source_id = "sourceId";
}

/// Seconds, minutes, hours or days.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RuleTimeUnit {
    /// `s`
    Seconds,
    /// `m`
    Minutes,
    /// `h`
    Hours,
    /// `d`
    Days,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    RuleTimeUnit;
    Seconds = "s";
    Minutes = "m";
    Hours = "h";
    Days = "d";
}

/// The availability that a service should have.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UptimeAvailability {
    /// How far a run looks back.
    pub range: Option<i64>,
    /// Unit of the range.
    pub range_unit: Option<String>,
    /// Availability in percent below which an alert is raised.
    pub threshold: Option<String>,
}

impl UptimeAvailability {
    setters! {
        range(value: i64) = Some(value);
        range_unit(value: impl Into<String>) = Some(value.into());
        threshold(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    UptimeAvailability: new;
    optional_number range = "range";
    optional range_unit = "rangeUnit";
    optional threshold = "threshold";
}

/// Values of fields that monitors have.
///
/// The API marks this type as deprecated.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UptimeFieldFilters {
    /// Types of monitors, such as `http`.
    ///
    /// Called `monitor.type` in JSON.
    pub monitor_type: Option<Vec<String>>,

    /// Places that checks are made from.
    ///
    /// Called `observer.geo.name` in JSON.
    pub observer_geo_name: Option<Vec<String>>,

    /// Tags of the monitor.
    pub tags: Option<Vec<String>>,

    /// Ports of the service.
    ///
    /// Called `url.port` in JSON.
    pub url_port: Option<Vec<String>>,
}

impl UptimeFieldFilters {
    setters! {
        monitor_type(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        observer_geo_name(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        url_port(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    UptimeFieldFilters: new;
    optional monitor_type = "monitor.type";
    optional observer_geo_name = "observer.geo.name";
    optional tags = "tags";
    optional url_port = "url.port";
}

/// Which monitors, in KQL or by fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UptimeFilters {
    /// A query in KQL.
    Kql(String),
    /// Values of fields that monitors have.
    Fields(UptimeFieldFilters),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for UptimeFilters {
    fn from(value: String) -> Self {
        Self::Kql(value)
    }
}

impl From<&str> for UptimeFilters {
    fn from(value: &str) -> Self {
        Self::Kql(value.to_owned())
    }
}

impl From<UptimeFieldFilters> for UptimeFilters {
    fn from(value: UptimeFieldFilters) -> Self {
        Self::Fields(value)
    }
}

union!(UptimeFilters);

impl Serialize for UptimeFilters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Kql(value) => value.serialize(serializer),
            Self::Fields(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for UptimeFilters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            return value.arm(Self::Fields, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::Kql, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Watches whether monitored services are up, `xpack.uptime.alerts.monitorStatus`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UptimeStatusParams {
    /// Number of failed checks from which an alert is raised.
    pub num_times: i64,
    /// Whether a service that is down raises an alert.
    pub should_check_status: bool,
    /// Whether a service that was down too often raises an alert.
    pub should_check_availability: bool,
    /// How often is too often.
    pub availability: Option<UptimeAvailability>,
    /// Which monitors, by fields.
    pub filters: Option<UptimeFilters>,
    /// True for a rule that Kibana has created.
    pub is_auto_generated: Option<bool>,

    /// Only checks from these places.
    #[deprecated]
    pub locations: Option<Vec<String>>,

    /// Which monitors, in KQL.
    pub search: Option<String>,
    /// How far a run looks back, in an older form.
    pub timerange: Option<UptimeTimeRange>,
    /// How far a run looks back.
    pub timerange_count: Option<i64>,
    /// Unit of the count.
    pub timerange_unit: Option<String>,
    /// Version of the parameters.
    pub version: Option<i64>,
}

impl UptimeStatusParams {
    #[inline]
    pub fn new(num_times: i64, should_check_status: bool, should_check_availability: bool) -> Self {
        Self {
            num_times,
            should_check_status,
            should_check_availability,
            ..blank()
        }
    }

    setters! {
        availability(value: UptimeAvailability) = Some(value);
        filters(value: impl Into<UptimeFilters>) = Some(value.into());
        is_auto_generated(value: bool) = Some(value);
        #[deprecated] locations(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        search(value: impl Into<String>) = Some(value.into());
        timerange(value: UptimeTimeRange) = Some(value);
        timerange_count(value: i64) = Some(value);
        timerange_unit(value: impl Into<String>) = Some(value.into());
        version(value: i64) = Some(value);
    }
}

record! {
    UptimeStatusParams;
    required_number num_times = "numTimes";
    required should_check_status = "shouldCheckStatus";
    required should_check_availability = "shouldCheckAvailability";
    optional availability = "availability";
    optional filters = "filters";
    optional is_auto_generated = "isAutoGenerated";
    optional locations = "locations";
    optional search = "search";
    optional timerange = "timerange";
    optional_number timerange_count = "timerangeCount";
    optional timerange_unit = "timerangeUnit";
    optional_number version = "version";
}

/// A range of time, in Elasticsearch's date math.
///
/// The API marks this type as deprecated.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UptimeTimeRange {
    /// Where it begins, such as `now-15m`.
    pub from: Option<String>,
    /// Where it ends, such as `now`.
    pub to: Option<String>,
}

impl UptimeTimeRange {
    setters! {
        from(value: impl Into<String>) = Some(value.into());
        to(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    UptimeTimeRange: new;
    optional from = "from";
    optional to = "to";
}

/// Watches the certificates of monitored services, `xpack.uptime.alerts.tlsCertificate`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UptimeTlsParams {
    /// Age in days from which an alert is raised.
    pub cert_age_threshold: Option<i64>,
    /// Days before its end from which an alert is raised.
    pub cert_expiration_threshold: Option<i64>,
    /// Only certificates with this text.
    pub search: Option<String>,
}

impl UptimeTlsParams {
    setters! {
        cert_age_threshold(value: i64) = Some(value);
        cert_expiration_threshold(value: i64) = Some(value);
        search(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    UptimeTlsParams: new;
    optional_number cert_age_threshold = "certAgeThreshold";
    optional_number cert_expiration_threshold = "certExpirationThreshold";
    optional search = "search";
}
