// Generated from specs/kibana; do not edit.

//! Types of the family `slos`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Numeric, Raw, blank, write_number, write_unknown};
use openapi_runtime::{
    Constant, DateTime, Field, Json, UnknownValue, made_of, open_enum, record, setters,
    union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Filter;

/// The share of a service's transactions that do not fail.
#[derive(Clone, PartialEq)]
pub struct AvailabilityIndicator {
    /// Which kind of indicator it is.
    ///
    /// Always `sli.apm.transactionErrorRate`.
    pub type_: Constant,

    /// What is measured.
    pub params: AvailabilityIndicatorParams,
    _kept: Kept,
}

impl AvailabilityIndicator {
    #[inline]
    pub fn new(params: AvailabilityIndicatorParams) -> Self {
        Self {
            type_: wire::constant("sli.apm.transactionErrorRate".to_owned()),
            params,
            ..blank()
        }
    }
}

record! {
    AvailabilityIndicator + _kept;
    required type_ = "type";
    required params = "params";
}

/// Which transactions are measured.
#[derive(Clone, PartialEq)]
pub struct AvailabilityIndicatorParams {
    /// Name of the service.
    pub service: String,
    /// Environment that the service runs in; `*` means all.
    pub environment: String,
    /// Type of the transactions, such as `request`; `*` means all.
    pub transaction_type: String,
    /// Name of the transactions; `*` means all.
    pub transaction_name: String,
    /// Index, data stream or pattern that the documents are in.
    pub index: String,
    /// Only documents that match this KQL count.
    pub filter: Option<String>,
    _kept: Kept,
}

impl AvailabilityIndicatorParams {
    pub fn new(
        service: impl Into<String>,
        environment: impl Into<String>,
        transaction_type: impl Into<String>,
        transaction_name: impl Into<String>,
        index: impl Into<String>,
    ) -> Self {
        Self {
            service: service.into(),
            environment: environment.into(),
            transaction_type: transaction_type.into(),
            transaction_name: transaction_name.into(),
            index: index.into(),
            ..blank()
        }
    }

    setters! {
        filter(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    AvailabilityIndicatorParams + _kept;
    required service = "service";
    required environment = "environment";
    required transaction_type = "transactionType";
    required transaction_name = "transactionName";
    required index = "index";
    optional filter = "filter";
}

/// An SLO that was created.
#[derive(Clone, PartialEq)]
pub struct CreatedSlo {
    /// Id of the SLO.
    pub id: String,
    _kept: Kept,
}

impl CreatedSlo {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }
}

record! {
    CreatedSlo + _kept;
    required id = "id";
}

/// The number of documents.
#[derive(Clone, PartialEq)]
pub struct DocCountMetric {
    /// Letter that the equation calls it by, from `A` to `Z`.
    ///
    /// Pattern: `^[A-Z]$`.
    pub name: String,

    /// How documents become one value.
    ///
    /// Always `doc_count`.
    pub aggregation: Constant,

    /// Only documents that match this KQL count.
    pub filter: Option<String>,
    _kept: Kept,
}

impl DocCountMetric {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            aggregation: wire::constant("doc_count".to_owned()),
            ..blank()
        }
    }

    setters! {
        filter(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    DocCountMetric + _kept;
    required name = "name";
    required aggregation = "aggregation";
    optional filter = "filter";
}

/// A metric of an equation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EquationMetric {
    /// The sum of a field.
    Sum(SumMetric),
    /// The number of documents.
    DocCount(DocCountMetric),
    /// Anything else, as it came.
    Unknown(Json),
}

impl EquationMetric {
    /// Letter that the equation calls it by, from `A` to `Z`.
    ///
    /// All known alternatives have it.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Sum(value) => Some(value.name.as_str()),
            Self::DocCount(value) => Some(value.name.as_str()),
            Self::Unknown(_) => None,
        }
    }

    /// Only documents that match this KQL count.
    ///
    /// All known alternatives have it.
    pub fn filter(&self) -> Option<&str> {
        match self {
            Self::Sum(value) => value.filter.as_deref(),
            Self::DocCount(value) => value.filter.as_deref(),
            Self::Unknown(_) => None,
        }
    }
}

impl From<SumMetric> for EquationMetric {
    fn from(value: SumMetric) -> Self {
        Self::Sum(value)
    }
}

impl From<DocCountMetric> for EquationMetric {
    fn from(value: DocCountMetric) -> Self {
        Self::DocCount(value)
    }
}

union!(EquationMetric);

impl Serialize for EquationMetric {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Sum(value) => value.serialize(serializer),
            Self::DocCount(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EquationMetric {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("aggregation").as_deref() {
            Some("sum") => value.arm(Self::Sum, Self::Unknown),
            Some("doc_count") => value.arm(Self::DocCount, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// How the values of a field become one.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FieldAggregation {
    /// `sum`
    Sum,
    /// `avg`
    Avg,
    /// `min`
    Min,
    /// `max`
    Max,
    /// `std_deviation`
    StdDeviation,
    /// `last_value`
    LastValue,
    /// `cardinality`
    Cardinality,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    FieldAggregation;
    Sum = "sum";
    Avg = "avg";
    Min = "min";
    Max = "max";
    StdDeviation = "std_deviation";
    LastValue = "last_value";
    Cardinality = "cardinality";
}

/// A value that is computed from a field.
#[derive(Clone, PartialEq)]
pub struct FieldMetric {
    /// Letter that the equation calls it by, from `A` to `Z`.
    ///
    /// Pattern: `^[A-Z]$`.
    pub name: String,

    /// How values become one.
    pub aggregation: FieldAggregation,
    /// The field.
    pub field: String,
    /// Only documents that match this KQL count.
    pub filter: Option<String>,
    _kept: Kept,
}

impl FieldMetric {
    pub fn new(
        name: impl Into<String>,
        aggregation: FieldAggregation,
        field: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            aggregation,
            field: field.into(),
            ..blank()
        }
    }

    setters! {
        filter(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    FieldMetric + _kept;
    required name = "name";
    required aggregation = "aggregation";
    required field = "field";
    optional filter = "filter";
}

/// KQL with filters.
#[derive(Clone, Default, PartialEq)]
pub struct FilteredKql {
    /// Filters that documents have to match, too.
    pub filters: Option<Vec<Filter>>,
    /// The query; empty for all documents.
    pub kql_query: Option<String>,
    _kept: Kept,
}

impl FilteredKql {
    setters! {
        filters(value: impl IntoIterator<Item = Filter>) = Some(value.into_iter().collect());
        kql_query(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    FilteredKql + _kept: new;
    optional filters = "filters";
    optional kql_query = "kqlQuery";
}

/// Whether all values of a histogram count, or those of a range.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum HistogramAggregation {
    /// `value_count`
    ValueCount,
    /// `range`
    Range,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    HistogramAggregation;
    ValueCount = "value_count";
    Range = "range";
}

/// Values of a histogram.
#[derive(Clone, PartialEq)]
pub struct HistogramEvents {
    /// Whether all values count or those of a range.
    pub aggregation: HistogramAggregation,
    /// Field with the histogram.
    pub field: String,
    /// Only documents that match this KQL count.
    pub filter: Option<String>,
    /// Start of the range, which `range` needs.
    pub from: Option<f64>,
    /// End of the range, which `range` needs.
    pub to: Option<f64>,
    _kept: Kept,
}

impl HistogramEvents {
    pub fn new(aggregation: HistogramAggregation, field: impl Into<String>) -> Self {
        Self {
            aggregation,
            field: field.into(),
            ..blank()
        }
    }

    setters! {
        filter(value: impl Into<String>) = Some(value.into());
        from(value: f64) = Some(value);
        to(value: f64) = Some(value);
    }
}

record! {
    HistogramEvents + _kept;
    required aggregation = "aggregation";
    required field = "field";
    optional filter = "filter";
    optional_number from = "from";
    optional_number to = "to";
}

/// The share of a histogram's values that are in a range.
#[derive(Clone, PartialEq)]
pub struct HistogramIndicator {
    /// Which kind of indicator it is.
    ///
    /// Always `sli.histogram.custom`.
    pub type_: Constant,

    /// What is measured.
    pub params: HistogramIndicatorParams,
    _kept: Kept,
}

impl HistogramIndicator {
    #[inline]
    pub fn new(params: HistogramIndicatorParams) -> Self {
        Self {
            type_: wire::constant("sli.histogram.custom".to_owned()),
            params,
            ..blank()
        }
    }
}

record! {
    HistogramIndicator + _kept;
    required type_ = "type";
    required params = "params";
}

/// Which values of a histogram are good, and which count.
#[derive(Clone, PartialEq)]
pub struct HistogramIndicatorParams {
    /// Index, data stream or pattern that the documents are in.
    pub index: String,
    /// Field with the time of a document.
    pub timestamp_field: String,
    /// The good values.
    pub good: HistogramEvents,
    /// All values.
    pub total: HistogramEvents,

    /// Id of a data view, whose runtime fields the queries may use.
    ///
    /// Save the SLO again after its fields change.
    ///
    /// Since 8.15.0.
    pub data_view_id: Option<String>,

    /// Only documents that match this KQL count.
    pub filter: Option<String>,
    _kept: Kept,
}

impl HistogramIndicatorParams {
    pub fn new(
        index: impl Into<String>,
        timestamp_field: impl Into<String>,
        good: HistogramEvents,
        total: HistogramEvents,
    ) -> Self {
        Self {
            index: index.into(),
            timestamp_field: timestamp_field.into(),
            good,
            total,
            ..blank()
        }
    }

    setters! {
        data_view_id(value: impl Into<String>) = Some(value.into());
        filter(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    HistogramIndicatorParams + _kept;
    required index = "index";
    required timestamp_field = "timestampField";
    required good = "good";
    required total = "total";
    optional data_view_id = "dataViewId";
    optional filter = "filter";
}

/// The share of documents that match a query.
#[derive(Clone, PartialEq)]
pub struct KqlIndicator {
    /// Which kind of indicator it is.
    ///
    /// Always `sli.kql.custom`.
    pub type_: Constant,

    /// What is measured.
    pub params: KqlIndicatorParams,
    _kept: Kept,
}

impl KqlIndicator {
    #[inline]
    pub fn new(params: KqlIndicatorParams) -> Self {
        Self {
            type_: wire::constant("sli.kql.custom".to_owned()),
            params,
            ..blank()
        }
    }
}

record! {
    KqlIndicator + _kept;
    required type_ = "type";
    required params = "params";
}

/// Which documents are good, and which count.
#[derive(Clone, PartialEq)]
pub struct KqlIndicatorParams {
    /// Index, data stream or pattern that the documents are in.
    pub index: String,
    /// Field with the time of a document.
    pub timestamp_field: String,
    /// Which documents are good.
    pub good: SloQuery,
    /// Which documents count.
    pub total: SloQuery,

    /// Id of a data view, whose runtime fields the queries may use.
    ///
    /// Save the SLO again after its fields change.
    ///
    /// Since 8.15.0.
    pub data_view_id: Option<String>,

    /// Only documents that match it count.
    pub filter: Option<SloQuery>,
    _kept: Kept,
}

impl KqlIndicatorParams {
    pub fn new(
        index: impl Into<String>,
        timestamp_field: impl Into<String>,
        good: impl Into<SloQuery>,
        total: impl Into<SloQuery>,
    ) -> Self {
        Self {
            index: index.into(),
            timestamp_field: timestamp_field.into(),
            good: good.into(),
            total: total.into(),
            ..blank()
        }
    }

    setters! {
        data_view_id(value: impl Into<String>) = Some(value.into());
        filter(value: impl Into<SloQuery>) = Some(value.into());
    }
}

record! {
    KqlIndicatorParams + _kept;
    required index = "index";
    required timestamp_field = "timestampField";
    required good = "good";
    required total = "total";
    optional data_view_id = "dataViewId";
    optional filter = "filter";
}

/// The share of a service's transactions that are fast enough.
#[derive(Clone, PartialEq)]
pub struct LatencyIndicator {
    /// Which kind of indicator it is.
    ///
    /// Always `sli.apm.transactionDuration`.
    pub type_: Constant,

    /// What is measured.
    pub params: LatencyIndicatorParams,
    _kept: Kept,
}

impl LatencyIndicator {
    #[inline]
    pub fn new(params: LatencyIndicatorParams) -> Self {
        Self {
            type_: wire::constant("sli.apm.transactionDuration".to_owned()),
            params,
            ..blank()
        }
    }
}

record! {
    LatencyIndicator + _kept;
    required type_ = "type";
    required params = "params";
}

/// Which transactions are measured, and how fast they are to be.
#[derive(Clone, PartialEq)]
pub struct LatencyIndicatorParams {
    /// Name of the service.
    pub service: String,
    /// Environment that the service runs in; `*` means all.
    pub environment: String,
    /// Type of the transactions, such as `request`; `*` means all.
    pub transaction_type: String,
    /// Name of the transactions; `*` means all.
    pub transaction_name: String,
    /// Index, data stream or pattern that the documents are in.
    pub index: String,
    /// Milliseconds that a transaction may take.
    pub threshold: f64,
    /// Only documents that match this KQL count.
    pub filter: Option<String>,
    _kept: Kept,
}

impl LatencyIndicatorParams {
    pub fn new(
        service: impl Into<String>,
        environment: impl Into<String>,
        transaction_type: impl Into<String>,
        transaction_name: impl Into<String>,
        index: impl Into<String>,
        threshold: f64,
    ) -> Self {
        Self {
            service: service.into(),
            environment: environment.into(),
            transaction_type: transaction_type.into(),
            transaction_name: transaction_name.into(),
            index: index.into(),
            threshold,
            ..blank()
        }
    }

    setters! {
        filter(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    LatencyIndicatorParams + _kept;
    required service = "service";
    required environment = "environment";
    required transaction_type = "transactionType";
    required transaction_name = "transactionName";
    required index = "index";
    required_number threshold = "threshold";
    optional filter = "filter";
}

/// Metrics, and what is computed from them.
#[derive(Clone, PartialEq)]
pub struct MetricEquation {
    /// The metrics.
    pub metrics: Vec<EquationMetric>,
    /// A formula of the names of metrics, such as `A + B`.
    pub equation: String,
    _kept: Kept,
}

impl MetricEquation {
    pub fn new(
        metrics: impl IntoIterator<Item = impl Into<EquationMetric>>,
        equation: impl Into<String>,
    ) -> Self {
        Self {
            metrics: metrics.into_iter().map(Into::into).collect(),
            equation: equation.into(),
            ..blank()
        }
    }
}

record! {
    MetricEquation + _kept;
    required metrics = "metrics";
    required equation = "equation";
}

/// The ratio of a sum of good events to a sum of all events.
#[derive(Clone, PartialEq)]
pub struct MetricIndicator {
    /// Which kind of indicator it is.
    ///
    /// Always `sli.metric.custom`.
    pub type_: Constant,

    /// What is measured.
    pub params: MetricIndicatorParams,
    _kept: Kept,
}

impl MetricIndicator {
    #[inline]
    pub fn new(params: MetricIndicatorParams) -> Self {
        Self {
            type_: wire::constant("sli.metric.custom".to_owned()),
            params,
            ..blank()
        }
    }
}

record! {
    MetricIndicator + _kept;
    required type_ = "type";
    required params = "params";
}

/// How good and all events are summed up.
#[derive(Clone, PartialEq)]
pub struct MetricIndicatorParams {
    /// Index, data stream or pattern that the documents are in.
    pub index: String,
    /// Field with the time of a document.
    pub timestamp_field: String,
    /// The good events.
    pub good: MetricEquation,
    /// All events.
    pub total: MetricEquation,

    /// Id of a data view, whose runtime fields the queries may use.
    ///
    /// Save the SLO again after its fields change.
    ///
    /// Since 8.15.0.
    pub data_view_id: Option<String>,

    /// Only documents that match this KQL count.
    pub filter: Option<String>,
    _kept: Kept,
}

impl MetricIndicatorParams {
    pub fn new(
        index: impl Into<String>,
        timestamp_field: impl Into<String>,
        good: MetricEquation,
        total: MetricEquation,
    ) -> Self {
        Self {
            index: index.into(),
            timestamp_field: timestamp_field.into(),
            good,
            total,
            ..blank()
        }
    }

    setters! {
        data_view_id(value: impl Into<String>) = Some(value.into());
        filter(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    MetricIndicatorParams + _kept;
    required index = "index";
    required timestamp_field = "timestampField";
    required good = "good";
    required total = "total";
    optional data_view_id = "dataViewId";
    optional filter = "filter";
}

/// An SLO to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewSlo {
    /// Name of the SLO.
    pub name: String,
    /// What it is about.
    pub description: String,
    /// What is measured.
    pub indicator: SloIndicator,
    /// The time that counts.
    pub time_window: SloTimeWindow,
    /// How the error budget is counted.
    pub budgeting_method: SloBudgeting,
    /// What is to be reached.
    pub objective: SloObjective,
    /// What belongs to it.
    pub artifacts: Option<SloArtifacts>,

    /// Fields that it is split by: each combination of values is an instance with a status of its
    /// own.
    pub group_by: Option<SloGroupBy>,

    /// Id of your choice, of 8 to 36 letters, digits, `_` and `-`.
    ///
    /// If left out, Kibana makes one.
    pub id: Option<String>,

    /// How the computation runs.
    pub settings: Option<SloSettings>,
    /// Words to find it by.
    pub tags: Option<Vec<String>>,
}

impl NewSlo {
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        indicator: impl Into<SloIndicator>,
        time_window: SloTimeWindow,
        budgeting_method: SloBudgeting,
        objective: SloObjective,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            indicator: indicator.into(),
            time_window,
            budgeting_method,
            objective,
            ..blank()
        }
    }

    setters! {
        artifacts(value: SloArtifacts) = Some(value);
        group_by(value: impl Into<SloGroupBy>) = Some(value.into());
        id(value: impl Into<String>) = Some(value.into());
        settings(value: SloSettings) = Some(value);
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    NewSlo;
    required name = "name";
    required description = "description";
    required indicator = "indicator";
    required time_window = "timeWindow";
    required budgeting_method = "budgetingMethod";
    required objective = "objective";
    optional artifacts = "artifacts";
    optional group_by = "groupBy";
    optional id = "id";
    optional settings = "settings";
    optional tags = "tags";
}

/// A percentile of a field.
#[derive(Clone, PartialEq)]
pub struct PercentileMetric {
    /// Letter that the equation calls it by, from `A` to `Z`.
    ///
    /// Pattern: `^[A-Z]$`.
    pub name: String,

    /// How values become one.
    ///
    /// Always `percentile`.
    pub aggregation: Constant,

    /// The field.
    pub field: String,
    /// Which percentile, such as 95.
    pub percentile: f64,
    /// Only documents that match this KQL count.
    pub filter: Option<String>,
    _kept: Kept,
}

impl PercentileMetric {
    pub fn new(name: impl Into<String>, field: impl Into<String>, percentile: f64) -> Self {
        Self {
            name: name.into(),
            aggregation: wire::constant("percentile".to_owned()),
            field: field.into(),
            percentile,
            ..blank()
        }
    }

    setters! {
        filter(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    PercentileMetric + _kept;
    required name = "name";
    required aggregation = "aggregation";
    required field = "field";
    required_number percentile = "percentile";
    optional filter = "filter";
}

/// Data that is older than some time.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PurgeByAge {
    /// Says that the age counts.
    ///
    /// Always `fixed_age`.
    pub purge_type: Constant,

    /// Age, such as `90d`.
    pub age: String,
}

impl PurgeByAge {
    pub fn new(age: impl Into<String>) -> Self {
        Self {
            purge_type: wire::constant("fixed_age".to_owned()),
            age: age.into(),
        }
    }
}

record! {
    PurgeByAge;
    required purge_type = "purgeType";
    required age = "age";
}

/// Data from before a point in time.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PurgeByTime {
    /// Says that a point in time counts.
    ///
    /// Always `fixed_time`.
    pub purge_type: Constant,

    /// The point in time.
    pub timestamp: DateTime,
}

impl PurgeByTime {
    pub fn new(timestamp: impl Into<DateTime>) -> Self {
        Self {
            purge_type: wire::constant("fixed_time".to_owned()),
            timestamp: timestamp.into(),
        }
    }
}

record! {
    PurgeByTime;
    required purge_type = "purgeType";
    required timestamp = "timestamp";
}

/// Greater than, at least, less than, at most.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SliceComparator {
    /// `GT`
    Gt,
    /// `GTE`
    Gte,
    /// `LT`
    Lt,
    /// `LTE`
    Lte,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    SliceComparator;
    Gt = "GT";
    Gte = "GTE";
    Lt = "LT";
    Lte = "LTE";
}

/// A metric of a slice of time.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SliceMetric {
    /// A value that is computed from a field.
    Field(FieldMetric),
    /// A percentile of a field.
    Percentile(PercentileMetric),
    /// The number of documents.
    DocCount(DocCountMetric),
    /// Anything else, as it came.
    Unknown(Json),
}

impl SliceMetric {
    /// Letter that the equation calls it by, from `A` to `Z`.
    ///
    /// All known alternatives have it.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Field(value) => Some(value.name.as_str()),
            Self::Percentile(value) => Some(value.name.as_str()),
            Self::DocCount(value) => Some(value.name.as_str()),
            Self::Unknown(_) => None,
        }
    }

    /// Only documents that match this KQL count.
    ///
    /// All known alternatives have it.
    pub fn filter(&self) -> Option<&str> {
        match self {
            Self::Field(value) => value.filter.as_deref(),
            Self::Percentile(value) => value.filter.as_deref(),
            Self::DocCount(value) => value.filter.as_deref(),
            Self::Unknown(_) => None,
        }
    }
}

impl From<FieldMetric> for SliceMetric {
    fn from(value: FieldMetric) -> Self {
        Self::Field(value)
    }
}

impl From<PercentileMetric> for SliceMetric {
    fn from(value: PercentileMetric) -> Self {
        Self::Percentile(value)
    }
}

impl From<DocCountMetric> for SliceMetric {
    fn from(value: DocCountMetric) -> Self {
        Self::DocCount(value)
    }
}

union!(SliceMetric);

impl Serialize for SliceMetric {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Field(value) => value.serialize(serializer),
            Self::Percentile(value) => value.serialize(serializer),
            Self::DocCount(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for SliceMetric {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("aggregation").as_deref() {
            Some(
                "sum" | "avg" | "min" | "max" | "std_deviation" | "last_value"
                | "cardinality",
            ) => value.arm(Self::Field, Self::Unknown),
            Some("percentile") => value.arm(Self::Percentile, Self::Unknown),
            Some("doc_count") => value.arm(Self::DocCount, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// When a slice of time is good.
#[derive(Clone, PartialEq)]
pub struct SliceRule {
    /// The metrics.
    pub metrics: Vec<SliceMetric>,
    /// A formula of the names of metrics, such as `A / B`.
    pub equation: String,
    /// How the result has to compare with the threshold.
    pub comparator: SliceComparator,
    /// What the result is compared with.
    pub threshold: f64,
    _kept: Kept,
}

impl SliceRule {
    pub fn new(
        metrics: impl IntoIterator<Item = impl Into<SliceMetric>>,
        equation: impl Into<String>,
        comparator: SliceComparator,
        threshold: f64,
    ) -> Self {
        Self {
            metrics: metrics.into_iter().map(Into::into).collect(),
            equation: equation.into(),
            comparator,
            threshold,
            ..blank()
        }
    }
}

record! {
    SliceRule + _kept;
    required metrics = "metrics";
    required equation = "equation";
    required comparator = "comparator";
    required_number threshold = "threshold";
}

/// An SLO, or one of its instances, with its current state.
#[derive(Clone, PartialEq)]
pub struct Slo {
    /// Id of the SLO.
    pub id: String,
    /// Name of the SLO.
    pub name: String,
    /// What it is about.
    pub description: String,
    /// What is measured.
    pub indicator: SloIndicator,
    /// The time that counts.
    pub time_window: SloTimeWindow,
    /// How the error budget is counted.
    pub budgeting_method: SloBudgeting,
    /// What is to be reached.
    pub objective: SloObjective,
    /// How the computation runs.
    pub settings: SloSettings,

    /// Number of the revision.
    ///
    /// A change that makes Kibana compute everything again raises it.
    pub revision: i64,

    /// How it is doing.
    pub summary: SloSummary,
    /// Whether it is computed.
    pub enabled: bool,
    /// Fields that it is split by, or `*` if it is not.
    pub group_by: SloGroupBy,
    /// The values that it is grouped by, with commas between them; `*` if it is not grouped.
    pub instance_id: String,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// When it was created.
    pub created_at: DateTime,
    /// When it was changed last.
    pub updated_at: DateTime,
    /// Which generation of Kibana's SLOs it belongs to; a reset brings it up to date.
    pub version: i64,
    /// What belongs to it.
    pub artifacts: Option<SloArtifacts>,
    /// Who created it.
    pub created_by: Option<String>,
    /// Values of the fields that it is grouped by, by field.
    pub groupings: Option<BTreeMap<String, SloGroupValue>>,
    /// What a monitor of Synthetics says of it.
    pub meta: Option<SloMeta>,
    /// The cluster that it comes from, if that is another one.
    pub remote: Option<SloRemote>,
    /// Who changed it last.
    pub updated_by: Option<String>,
    _kept: Kept,
}

impl Default for Slo {
    fn default() -> Self {
        blank()
    }
}

record! {
    Slo + _kept;
    required id = "id";
    required name = "name";
    required description = "description";
    required indicator = "indicator";
    required time_window = "timeWindow";
    required budgeting_method = "budgetingMethod";
    required objective = "objective";
    required settings = "settings";
    required_number revision = "revision";
    required summary = "summary";
    required enabled = "enabled";
    required group_by = "groupBy";
    required instance_id = "instanceId";
    required tags = "tags";
    required created_at = "createdAt";
    required updated_at = "updatedAt";
    required_number version = "version";
    optional artifacts = "artifacts";
    optional created_by = "createdBy";
    optional groupings = "groupings";
    optional meta = "meta";
    optional remote = "remote";
    optional updated_by = "updatedBy";
}

/// What belongs to an SLO.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Default, PartialEq)]
pub struct SloArtifacts {
    /// The dashboards that go with it.
    pub dashboards: Option<Vec<SloDashboard>>,
    _kept: Kept,
}

impl SloArtifacts {
    setters! {
        dashboards(value: impl IntoIterator<Item = impl Into<SloDashboard>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    SloArtifacts + _kept: new;
    optional dashboards = "dashboards";
}

/// How the error budget is counted: by events, or by slices of time that are good as a whole.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SloBudgeting {
    /// `occurrences`
    Occurrences,
    /// `timeslices`
    Timeslices,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    SloBudgeting;
    Occurrences = "occurrences";
    Timeslices = "timeslices";
}

/// How far a task is that deletes SLOs.
#[derive(Clone, PartialEq)]
pub struct SloBulkDelete {
    /// Whether the task has ended.
    pub is_done: bool,
    /// Why the task failed as a whole.
    pub error: Option<String>,
    /// What became of each SLO.
    pub results: Option<Vec<SloDeleteResult>>,
    _kept: Kept,
}

impl SloBulkDelete {
    #[inline]
    pub fn new(is_done: bool) -> Self {
        Self { is_done, ..blank() }
    }
}

record! {
    SloBulkDelete + _kept;
    required is_done = "isDone";
    optional error = "error";
    optional results = "results";
}

/// A dashboard that goes with an SLO.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, PartialEq)]
pub struct SloDashboard {
    /// Id of the dashboard.
    pub id: String,
    _kept: Kept,
}

impl SloDashboard {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }
}

made_of!(SloDashboard, text);

record! {
    SloDashboard + _kept;
    required id = "id";
}

/// A service level objective, as it is defined.
#[derive(Clone, PartialEq)]
pub struct SloDefinition {
    /// Id of the SLO.
    pub id: String,
    /// Name of the SLO.
    pub name: String,
    /// What it is about.
    pub description: String,
    /// What is measured.
    pub indicator: SloIndicator,
    /// The time that counts.
    pub time_window: SloTimeWindow,
    /// How the error budget is counted.
    pub budgeting_method: SloBudgeting,
    /// What is to be reached.
    pub objective: SloObjective,
    /// How the computation runs.
    pub settings: SloSettings,

    /// Number of the revision.
    ///
    /// A change that makes Kibana compute everything again raises it.
    pub revision: i64,

    /// Whether it is computed.
    pub enabled: bool,
    /// Fields that it is split by, or `*` if it is not.
    pub group_by: SloGroupBy,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// When it was created.
    pub created_at: DateTime,
    /// When it was changed last.
    pub updated_at: DateTime,
    /// Which generation of Kibana's SLOs it belongs to; a reset brings it up to date.
    pub version: i64,
    /// What belongs to it.
    pub artifacts: Option<SloArtifacts>,
    /// Who created it.
    pub created_by: Option<String>,
    /// Who changed it last.
    pub updated_by: Option<String>,
    _kept: Kept,
}

impl Default for SloDefinition {
    fn default() -> Self {
        blank()
    }
}

record! {
    SloDefinition + _kept;
    required id = "id";
    required name = "name";
    required description = "description";
    required indicator = "indicator";
    required time_window = "timeWindow";
    required budgeting_method = "budgetingMethod";
    required objective = "objective";
    required settings = "settings";
    required_number revision = "revision";
    required enabled = "enabled";
    required group_by = "groupBy";
    required tags = "tags";
    required created_at = "createdAt";
    required updated_at = "updatedAt";
    required_number version = "version";
    optional artifacts = "artifacts";
    optional created_by = "createdBy";
    optional updated_by = "updatedBy";
}

/// A page of definitions.
#[derive(Clone, PartialEq)]
pub struct SloDefinitionPage {
    /// Number of the page.
    pub page: u64,
    /// Most definitions on a page.
    pub per_page: u64,
    /// Number of all definitions that fit.
    pub total: u64,
    /// The definitions.
    pub results: Vec<SloDefinition>,
    /// Where the next page begins, where pages have no numbers.
    pub search_after: Option<Vec<Json>>,
    /// Most definitions on a page, where pages have no numbers.
    pub size: Option<i64>,
    _kept: Kept,
}

impl SloDefinitionPage {
    pub fn new(
        page: u64,
        per_page: u64,
        total: u64,
        results: impl IntoIterator<Item = SloDefinition>,
    ) -> Self {
        Self {
            page,
            per_page,
            total,
            results: results.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    SloDefinitionPage + _kept;
    required_number page = "page";
    required_number per_page = "perPage";
    required_number total = "total";
    required results = "results";
    optional search_after = "searchAfter";
    optional_number size = "size";
}

/// What became of an SLO that is to be deleted.
#[derive(Clone, PartialEq)]
pub struct SloDeleteResult {
    /// Id of the SLO.
    pub id: String,
    /// Whether it is gone.
    pub success: bool,
    /// Why it is not.
    pub error: Option<String>,
    _kept: Kept,
}

impl SloDeleteResult {
    pub fn new(id: impl Into<String>, success: bool) -> Self {
        Self {
            id: id.into(),
            success,
            ..blank()
        }
    }
}

record! {
    SloDeleteResult + _kept;
    required id = "id";
    required success = "success";
    optional error = "error";
}

/// What may fail.
#[derive(Clone, PartialEq)]
pub struct SloErrorBudget {
    /// Share of everything that may fail: 1 minus the target.
    pub initial: f64,
    /// Share of the budget that is used up; more than 1 if the objective is missed.
    pub consumed: f64,
    /// Share of the budget that is left; below 0 if the objective is missed.
    pub remaining: f64,

    /// Whether the figures are estimates, because the number of events in the rest of the window is
    /// not known.
    pub is_estimated: bool,

    _kept: Kept,
}

impl SloErrorBudget {
    #[inline]
    pub fn new(initial: f64, consumed: f64, remaining: f64, is_estimated: bool) -> Self {
        Self {
            initial,
            consumed,
            remaining,
            is_estimated,
            ..blank()
        }
    }
}

record! {
    SloErrorBudget + _kept;
    required_number initial = "initial";
    required_number consumed = "consumed";
    required_number remaining = "remaining";
    required is_estimated = "isEstimated";
}

/// Fields that an SLO is split by.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SloGroupBy {
    /// One field, or `*` for none.
    Field(String),
    /// Several fields.
    Fields(Vec<String>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for SloGroupBy {
    fn from(value: String) -> Self {
        Self::Field(value)
    }
}

impl From<&str> for SloGroupBy {
    fn from(value: &str) -> Self {
        Self::Field(value.to_owned())
    }
}

union!(SloGroupBy);

union!(SloGroupBy::Fields, items = String);

impl Serialize for SloGroupBy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Field(value) => value.serialize(serializer),
            Self::Fields(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for SloGroupBy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_array() {
            return value.arm(Self::Fields, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::Field, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// The value of a field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SloGroupValue {
    /// The value of a field of texts.
    Text(String),
    /// The value of a field of numbers.
    Number(f64),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for SloGroupValue {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for SloGroupValue {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<f64> for SloGroupValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

union!(SloGroupValue);

union!(SloGroupValue::Number, integers);

impl Serialize for SloGroupValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Number(value) => write_number(value, serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for SloGroupValue {
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

/// SLOs by their ids.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SloIds {
    /// Ids of the SLOs.
    ///
    /// Called `list` in JSON.
    pub ids: Vec<String>,
}

impl SloIds {
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

made_of!(SloIds, items = String);

record! {
    SloIds;
    required ids = "list";
}

/// What an SLO measures.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SloIndicator {
    /// The share of documents that match a query.
    Kql(KqlIndicator),
    /// The share of a service's transactions that do not fail.
    Availability(AvailabilityIndicator),
    /// The share of a service's transactions that are fast enough.
    Latency(LatencyIndicator),
    /// The ratio of a sum of good events to a sum of all events.
    Metric(MetricIndicator),
    /// The share of a histogram's values that are in a range.
    Histogram(HistogramIndicator),
    /// Slices of time in which a metric fulfils a condition.
    Timeslice(TimesliceIndicator),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<KqlIndicator> for SloIndicator {
    fn from(value: KqlIndicator) -> Self {
        Self::Kql(value)
    }
}

impl From<AvailabilityIndicator> for SloIndicator {
    fn from(value: AvailabilityIndicator) -> Self {
        Self::Availability(value)
    }
}

impl From<LatencyIndicator> for SloIndicator {
    fn from(value: LatencyIndicator) -> Self {
        Self::Latency(value)
    }
}

impl From<MetricIndicator> for SloIndicator {
    fn from(value: MetricIndicator) -> Self {
        Self::Metric(value)
    }
}

impl From<HistogramIndicator> for SloIndicator {
    fn from(value: HistogramIndicator) -> Self {
        Self::Histogram(value)
    }
}

impl From<TimesliceIndicator> for SloIndicator {
    fn from(value: TimesliceIndicator) -> Self {
        Self::Timeslice(value)
    }
}

union!(SloIndicator);

impl Serialize for SloIndicator {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Kql(value) => value.serialize(serializer),
            Self::Availability(value) => value.serialize(serializer),
            Self::Latency(value) => value.serialize(serializer),
            Self::Metric(value) => value.serialize(serializer),
            Self::Histogram(value) => value.serialize(serializer),
            Self::Timeslice(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for SloIndicator {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("sli.kql.custom") => value.arm(Self::Kql, Self::Unknown),
            Some("sli.apm.transactionErrorRate") => {
                value.arm(Self::Availability, Self::Unknown)
            }
            Some("sli.apm.transactionDuration") => {
                value.arm(Self::Latency, Self::Unknown)
            }
            Some("sli.metric.custom") => value.arm(Self::Metric, Self::Unknown),
            Some("sli.histogram.custom") => value.arm(Self::Histogram, Self::Unknown),
            Some("sli.metric.timeslice") => value.arm(Self::Timeslice, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// An instance of a grouped SLO.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SloInstance {
    /// Id of the SLO.
    pub slo_id: String,
    /// The values that it is grouped by, with commas between them.
    pub instance_id: String,
}

impl SloInstance {
    pub fn new(slo_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self {
            slo_id: slo_id.into(),
            instance_id: instance_id.into(),
        }
    }
}

record! {
    SloInstance;
    required slo_id = "sloId";
    required instance_id = "instanceId";
}

/// Instances of SLOs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SloInstances {
    /// The instances.
    ///
    /// Called `list` in JSON.
    pub instances: Vec<SloInstance>,
}

impl SloInstances {
    pub fn new(instances: impl IntoIterator<Item = SloInstance>) -> Self {
        Self {
            instances: instances.into_iter().collect(),
        }
    }
}

made_of!(SloInstances, items = SloInstance);

record! {
    SloInstances;
    required instances = "list";
}

/// What is known of an SLO from elsewhere.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Default, PartialEq)]
pub struct SloMeta {
    /// The monitor of Synthetics that it measures.
    pub synthetics: Option<SloMonitor>,
    _kept: Kept,
}

record! {
    SloMeta + _kept: new;
    optional synthetics = "synthetics";
}

/// A monitor that an SLO measures.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, Default, PartialEq)]
pub struct SloMonitor {
    /// Id of the monitor, as measurements have it.
    pub config_id: Option<String>,
    /// Id of the place where it runs.
    pub location_id: Option<String>,
    /// Id of the monitor.
    pub monitor_id: Option<String>,
    _kept: Kept,
}

record! {
    SloMonitor + _kept: new;
    optional config_id = "configId";
    optional location_id = "locationId";
    optional monitor_id = "monitorId";
}

/// What an SLO is to reach.
#[derive(Clone, PartialEq)]
pub struct SloObjective {
    /// Share that has to be good, between 0 and 1: `0.99`.
    pub target: f64,

    /// Share of good events that makes a slice a good one, from 0 to 1.
    ///
    /// Slices need it.
    pub timeslice_target: Option<f64>,

    /// Length of a slice, such as `5m`.
    ///
    /// Slices need it.
    pub timeslice_window: Option<String>,

    _kept: Kept,
}

impl SloObjective {
    #[inline]
    pub fn new(target: f64) -> Self {
        Self { target, ..blank() }
    }

    setters! {
        timeslice_target(value: f64) = Some(value);
        timeslice_window(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    SloObjective + _kept;
    required_number target = "target";
    optional_number timeslice_target = "timesliceTarget";
    optional timeslice_window = "timesliceWindow";
}

/// A page of SLOs.
#[derive(Clone, PartialEq)]
pub struct SloPage {
    /// Number of the page.
    pub page: u64,
    /// Most SLOs on a page.
    pub per_page: u64,
    /// Number of all SLOs that match.
    pub total: u64,
    /// The SLOs.
    pub results: Vec<Slo>,
    /// Where the next page begins, where pages have no numbers.
    pub search_after: Option<Vec<Json>>,
    /// Maximum number of SLOs on a page, where pages have no numbers.
    pub size: Option<i64>,
    _kept: Kept,
}

impl SloPage {
    pub fn new(
        page: u64,
        per_page: u64,
        total: u64,
        results: impl IntoIterator<Item = Slo>,
    ) -> Self {
        Self {
            page,
            per_page,
            total,
            results: results.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    SloPage + _kept;
    required_number page = "page";
    required_number per_page = "perPage";
    required_number total = "total";
    required results = "results";
    optional search_after = "searchAfter";
    optional_number size = "size";
}

/// Which data of which SLOs is to be deleted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SloPurge {
    /// Ids of the SLOs.
    ///
    /// Called `list` in JSON.
    pub ids: Vec<String>,

    /// Which data.
    pub purge_policy: SloPurgePolicy,
}

impl SloPurge {
    pub fn new(
        ids: impl IntoIterator<Item = impl Into<String>>,
        purge_policy: impl Into<SloPurgePolicy>,
    ) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
            purge_policy: purge_policy.into(),
        }
    }
}

record! {
    SloPurge;
    required ids = "list";
    required purge_policy = "purgePolicy";
}

/// Which data of SLOs is old.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SloPurgePolicy {
    /// Data that is older than some time.
    ByAge(PurgeByAge),
    /// Data from before a point in time.
    ByTime(PurgeByTime),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<PurgeByAge> for SloPurgePolicy {
    fn from(value: PurgeByAge) -> Self {
        Self::ByAge(value)
    }
}

impl From<PurgeByTime> for SloPurgePolicy {
    fn from(value: PurgeByTime) -> Self {
        Self::ByTime(value)
    }
}

union!(SloPurgePolicy);

impl Serialize for SloPurgePolicy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ByAge(value) => value.serialize(serializer),
            Self::ByTime(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for SloPurgePolicy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("purgeType").as_deref() {
            Some("fixed_age") => value.arm(Self::ByAge, Self::Unknown),
            Some("fixed_time") => value.arm(Self::ByTime, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// Documents, by KQL alone or with filters.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SloQuery {
    /// KQL.
    Text(String),
    /// KQL with filters.
    Filtered(FilteredKql),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for SloQuery {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for SloQuery {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<FilteredKql> for SloQuery {
    fn from(value: FilteredKql) -> Self {
        Self::Filtered(value)
    }
}

union!(SloQuery);

impl Serialize for SloQuery {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Filtered(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for SloQuery {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            return value.arm(Self::Filtered, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::Text, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// The cluster that an SLO comes from.
///
/// Inferred: the provider's documentation does not state it.
#[derive(Clone, PartialEq)]
pub struct SloRemote {
    /// Name of the cluster.
    pub remote_name: String,
    /// Address of its Kibana.
    pub kibana_url: Option<String>,
    _kept: Kept,
}

impl SloRemote {
    pub fn new(remote_name: impl Into<String>) -> Self {
        Self {
            remote_name: remote_name.into(),
            ..blank()
        }
    }
}

record! {
    SloRemote + _kept;
    required remote_name = "remoteName";
    optional kibana_url = "kibanaUrl";
}

/// How the computation of an SLO runs.
#[derive(Clone, Default, PartialEq)]
pub struct SloSettings {
    /// How often the source is looked at for new data, from `1m` to `59m`.
    ///
    /// Default: `1m`.
    pub frequency: Option<String>,

    /// Whether to begin with the data of now, and not with that of the time window so far.
    ///
    /// Default: `false`. Since 8.15.0.
    pub prevent_initial_backfill: Option<bool>,

    /// How long data may be late, such as `5m`: below six hours, and longer than the index takes to
    /// refresh.
    ///
    /// Alerts are late by it, too.
    ///
    /// Default: `1m`.
    pub sync_delay: Option<String>,

    /// Field that tells which documents are new.
    ///
    /// Best is the time at which Elasticsearch received them. If left out, the time of the document
    /// is taken.
    ///
    /// Since 8.18.0.
    pub sync_field: Option<String>,

    _kept: Kept,
}

impl SloSettings {
    setters! {
        frequency(value: impl Into<String>) = Some(value.into());
        prevent_initial_backfill(value: bool) = Some(value);
        sync_delay(value: impl Into<String>) = Some(value.into());
        sync_field(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    SloSettings + _kept: new;
    optional frequency = "frequency";
    optional prevent_initial_backfill = "preventInitialBackfill";
    optional sync_delay = "syncDelay";
    optional sync_field = "syncField";
}

/// What a list of SLOs is sorted by.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SloSort {
    /// `sli_value`
    SliValue,
    /// `status`
    Status,
    /// `error_budget_consumed`
    ErrorBudgetConsumed,
    /// `error_budget_remaining`
    ErrorBudgetRemaining,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    SloSort;
    SliValue = "sli_value";
    Status = "status";
    ErrorBudgetConsumed = "error_budget_consumed";
    ErrorBudgetRemaining = "error_budget_remaining";
}

/// The state of an SLO: without data, on target, about to miss its objective, or missing it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SloStatus {
    /// `NO_DATA`
    NoData,
    /// `HEALTHY`
    Healthy,
    /// `DEGRADING`
    Degrading,
    /// `VIOLATED`
    Violated,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    SloStatus;
    NoData = "NO_DATA";
    Healthy = "HEALTHY";
    Degrading = "DEGRADING";
    Violated = "VIOLATED";
}

/// How an SLO is doing.
#[derive(Clone, PartialEq)]
pub struct SloSummary {
    /// The state.
    pub status: SloStatus,
    /// Share that was good, from 0 to 1; -1 without data.
    pub sli_value: f64,
    /// How much of the error budget is left.
    pub error_budget: SloErrorBudget,

    /// How fast the error budget was used up in the last five minutes: 1 uses it up within the time
    /// window.
    pub five_minute_burn_rate: Option<f64>,

    /// How fast it was used up in the last day.
    pub one_day_burn_rate: Option<f64>,
    /// How fast it was used up in the last hour.
    pub one_hour_burn_rate: Option<f64>,

    /// When all of this was computed.
    ///
    /// Null stands for never.
    pub summary_updated_at: Field<DateTime>,

    _kept: Kept,
}

impl SloSummary {
    #[inline]
    pub fn new(status: SloStatus, sli_value: f64, error_budget: SloErrorBudget) -> Self {
        Self {
            status,
            sli_value,
            error_budget,
            ..blank()
        }
    }
}

record! {
    SloSummary + _kept;
    required status = "status";
    required_number sli_value = "sliValue";
    required error_budget = "errorBudget";
    optional_number five_minute_burn_rate = "fiveMinuteBurnRate";
    optional_number one_day_burn_rate = "oneDayBurnRate";
    optional_number one_hour_burn_rate = "oneHourBurnRate";
    field summary_updated_at = "summaryUpdatedAt";
}

/// A task that has begun.
#[derive(Clone, PartialEq)]
pub struct SloTask {
    /// Id of the task.
    pub task_id: String,
    _kept: Kept,
}

impl SloTask {
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            ..blank()
        }
    }
}

record! {
    SloTask + _kept;
    required task_id = "taskId";
}

/// The time window of an SLO.
#[derive(Clone, PartialEq)]
pub struct SloTimeWindow {
    /// Length: `7d`, `30d` or `90d` if it rolls, `1w` or `1M` by the calendar.
    pub duration: String,
    /// Whether it ends now, or is a week or month of the calendar.
    pub type_: SloWindowType,
    _kept: Kept,
}

impl SloTimeWindow {
    pub fn new(duration: impl Into<String>, type_: SloWindowType) -> Self {
        Self {
            duration: duration.into(),
            type_,
            ..blank()
        }
    }
}

record! {
    SloTimeWindow + _kept;
    required duration = "duration";
    required type_ = "type";
}

/// What changes of an SLO.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SloUpdate {
    /// What belongs to it.
    pub artifacts: Option<SloArtifacts>,
    /// How the error budget is counted.
    pub budgeting_method: Option<SloBudgeting>,
    /// What it is about.
    pub description: Option<String>,
    /// Fields that it is split by.
    pub group_by: Option<SloGroupBy>,
    /// What is measured.
    pub indicator: Option<SloIndicator>,
    /// Name of the SLO.
    pub name: Option<String>,
    /// What is to be reached.
    pub objective: Option<SloObjective>,
    /// How the computation runs.
    pub settings: Option<SloSettings>,
    /// Words to find it by.
    pub tags: Option<Vec<String>>,
    /// The time that counts.
    pub time_window: Option<SloTimeWindow>,
}

impl SloUpdate {
    setters! {
        artifacts(value: SloArtifacts) = Some(value);
        budgeting_method(value: SloBudgeting) = Some(value);
        description(value: impl Into<String>) = Some(value.into());
        group_by(value: impl Into<SloGroupBy>) = Some(value.into());
        indicator(value: impl Into<SloIndicator>) = Some(value.into());
        name(value: impl Into<String>) = Some(value.into());
        objective(value: SloObjective) = Some(value);
        settings(value: SloSettings) = Some(value);
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        time_window(value: SloTimeWindow) = Some(value);
    }
}

record! {
    SloUpdate: new;
    optional artifacts = "artifacts";
    optional budgeting_method = "budgetingMethod";
    optional description = "description";
    optional group_by = "groupBy";
    optional indicator = "indicator";
    optional name = "name";
    optional objective = "objective";
    optional settings = "settings";
    optional tags = "tags";
    optional time_window = "timeWindow";
}

/// Whether a window ends now, or is a week or month of the calendar.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SloWindowType {
    /// `rolling`
    Rolling,
    /// `calendarAligned`
    CalendarAligned,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    SloWindowType;
    Rolling = "rolling";
    CalendarAligned = "calendarAligned";
}

/// The sum of a field.
#[derive(Clone, PartialEq)]
pub struct SumMetric {
    /// Letter that the equation calls it by, from `A` to `Z`.
    ///
    /// Pattern: `^[A-Z]$`.
    pub name: String,

    /// How values become one.
    ///
    /// Always `sum`.
    pub aggregation: Constant,

    /// The field.
    pub field: String,
    /// Only documents that match this KQL count.
    pub filter: Option<String>,
    _kept: Kept,
}

impl SumMetric {
    pub fn new(name: impl Into<String>, field: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            aggregation: wire::constant("sum".to_owned()),
            field: field.into(),
            ..blank()
        }
    }

    setters! {
        filter(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    SumMetric + _kept;
    required name = "name";
    required aggregation = "aggregation";
    required field = "field";
    optional filter = "filter";
}

/// Slices of time in which a metric fulfils a condition.
#[derive(Clone, PartialEq)]
pub struct TimesliceIndicator {
    /// Which kind of indicator it is.
    ///
    /// Always `sli.metric.timeslice`.
    pub type_: Constant,

    /// What is measured.
    pub params: TimesliceIndicatorParams,
    _kept: Kept,
}

impl TimesliceIndicator {
    #[inline]
    pub fn new(params: TimesliceIndicatorParams) -> Self {
        Self {
            type_: wire::constant("sli.metric.timeslice".to_owned()),
            params,
            ..blank()
        }
    }
}

record! {
    TimesliceIndicator + _kept;
    required type_ = "type";
    required params = "params";
}

/// What a good slice of time is.
#[derive(Clone, PartialEq)]
pub struct TimesliceIndicatorParams {
    /// Index, data stream or pattern that the documents are in.
    pub index: String,
    /// Field with the time of a document.
    pub timestamp_field: String,
    /// When a slice is good.
    pub metric: SliceRule,

    /// Id of a data view, whose runtime fields the queries may use.
    ///
    /// Save the SLO again after its fields change.
    ///
    /// Since 8.15.0.
    pub data_view_id: Option<String>,

    /// Only documents that match this KQL count.
    pub filter: Option<String>,
    _kept: Kept,
}

impl TimesliceIndicatorParams {
    pub fn new(
        index: impl Into<String>,
        timestamp_field: impl Into<String>,
        metric: SliceRule,
    ) -> Self {
        Self {
            index: index.into(),
            timestamp_field: timestamp_field.into(),
            metric,
            ..blank()
        }
    }

    setters! {
        data_view_id(value: impl Into<String>) = Some(value.into());
        filter(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    TimesliceIndicatorParams + _kept;
    required index = "index";
    required timestamp_field = "timestampField";
    required metric = "metric";
    optional data_view_id = "dataViewId";
    optional filter = "filter";
}
