// Generated from specs/kibana; do not edit.

//! Types of `new_rules`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Raw, blank, write_unknown};
use openapi_runtime::{Constant, Field, Json, record, setters, union, wire};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::NotifyWhen;
use crate::alerting::{
    AlertDelay, ApmAnomalyParams, ApmErrorCountParams, ApmErrorRateParams,
    ApmLatencyParams, BurnRateParams, EsQueryParams, IndexThresholdParams,
    InventoryParams, LogThresholdParams, MetricThresholdParams, NewRuleAction,
    RuleArtifacts, RuleFlapping, RuleSchedule, UptimeStatusParams, UptimeTlsParams,
};

/// Finds anomalies in a service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewApmAnomalyRule {
    /// What rules of all types have, to create one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

    /// The type of such rules.
    ///
    /// Always `apm.anomaly`.
    pub rule_type_id: Constant,

    /// The service, and how severe an anomaly has to be.
    pub params: ApmAnomalyParams,
}

impl NewApmAnomalyRule {
    #[inline]
    pub fn new(settings: RuleSettings, params: ApmAnomalyParams) -> Self {
        Self {
            settings,
            rule_type_id: wire::constant("apm.anomaly".to_owned()),
            params,
        }
    }
}

record! {
    NewApmAnomalyRule;
    part settings: RuleSettings;
    required rule_type_id = "rule_type_id";
    required params = "params";
}

/// Counts errors of services.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewApmErrorCountRule {
    /// What rules of all types have, to create one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

    /// The type of such rules.
    ///
    /// Always `apm.error_rate`.
    pub rule_type_id: Constant,

    /// The services and the limit.
    pub params: ApmErrorCountParams,
}

impl NewApmErrorCountRule {
    #[inline]
    pub fn new(settings: RuleSettings, params: ApmErrorCountParams) -> Self {
        Self {
            settings,
            rule_type_id: wire::constant("apm.error_rate".to_owned()),
            params,
        }
    }
}

record! {
    NewApmErrorCountRule;
    part settings: RuleSettings;
    required rule_type_id = "rule_type_id";
    required params = "params";
}

/// Watches which part of transactions fails.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewApmErrorRateRule {
    /// What rules of all types have, to create one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

    /// The type of such rules.
    ///
    /// Always `apm.transaction_error_rate`.
    pub rule_type_id: Constant,

    /// The transactions and the limit.
    pub params: ApmErrorRateParams,
}

impl NewApmErrorRateRule {
    #[inline]
    pub fn new(settings: RuleSettings, params: ApmErrorRateParams) -> Self {
        Self {
            settings,
            rule_type_id: wire::constant("apm.transaction_error_rate".to_owned()),
            params,
        }
    }
}

record! {
    NewApmErrorRateRule;
    part settings: RuleSettings;
    required rule_type_id = "rule_type_id";
    required params = "params";
}

/// Watches how long transactions take.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewApmLatencyRule {
    /// What rules of all types have, to create one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

    /// The type of such rules.
    ///
    /// Always `apm.transaction_duration`.
    pub rule_type_id: Constant,

    /// The transactions and the limit.
    pub params: ApmLatencyParams,
}

impl NewApmLatencyRule {
    #[inline]
    pub fn new(settings: RuleSettings, params: ApmLatencyParams) -> Self {
        Self {
            settings,
            rule_type_id: wire::constant("apm.transaction_duration".to_owned()),
            params,
        }
    }
}

record! {
    NewApmLatencyRule;
    part settings: RuleSettings;
    required rule_type_id = "rule_type_id";
    required params = "params";
}

/// Watches how fast the error budget of an SLO is used up.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewBurnRateRule {
    /// What rules of all types have, to create one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

    /// The type of such rules.
    ///
    /// Always `slo.rules.burnRate`.
    pub rule_type_id: Constant,

    /// The SLO, and how fast is too fast.
    pub params: BurnRateParams,
}

impl NewBurnRateRule {
    #[inline]
    pub fn new(settings: RuleSettings, params: BurnRateParams) -> Self {
        Self {
            settings,
            rule_type_id: wire::constant("slo.rules.burnRate".to_owned()),
            params,
        }
    }
}

record! {
    NewBurnRateRule;
    part settings: RuleSettings;
    required rule_type_id = "rule_type_id";
    required params = "params";
}

/// Runs a query, and raises alerts by what it finds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewEsQueryRule {
    /// What rules of all types have, to create one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

    /// The type of such rules.
    ///
    /// Always `.es-query`.
    pub rule_type_id: Constant,

    /// The query, in one of three languages.
    pub params: EsQueryParams,
}

impl NewEsQueryRule {
    pub fn new(settings: RuleSettings, params: impl Into<EsQueryParams>) -> Self {
        Self {
            settings,
            rule_type_id: wire::constant(".es-query".to_owned()),
            params: params.into(),
        }
    }
}

record! {
    NewEsQueryRule;
    part settings: RuleSettings;
    required rule_type_id = "rule_type_id";
    required params = "params";
}

/// Compares an aggregation of indices with a limit.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewIndexThresholdRule {
    /// What rules of all types have, to create one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

    /// The type of such rules.
    ///
    /// Always `.index-threshold`.
    pub rule_type_id: Constant,

    /// What is compared with what.
    pub params: IndexThresholdParams,
}

impl NewIndexThresholdRule {
    #[inline]
    pub fn new(settings: RuleSettings, params: IndexThresholdParams) -> Self {
        Self {
            settings,
            rule_type_id: wire::constant(".index-threshold".to_owned()),
            params,
        }
    }
}

record! {
    NewIndexThresholdRule;
    part settings: RuleSettings;
    required rule_type_id = "rule_type_id";
    required params = "params";
}

/// Watches hosts, containers and cloud resources.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewInventoryRule {
    /// What rules of all types have, to create one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

    /// The type of such rules.
    ///
    /// Always `metrics.alert.inventory.threshold`.
    pub rule_type_id: Constant,

    /// What is watched, and for what.
    pub params: InventoryParams,
}

impl NewInventoryRule {
    #[inline]
    pub fn new(settings: RuleSettings, params: InventoryParams) -> Self {
        Self {
            settings,
            rule_type_id: wire::constant("metrics.alert.inventory.threshold".to_owned()),
            params,
        }
    }
}

record! {
    NewInventoryRule;
    part settings: RuleSettings;
    required rule_type_id = "rule_type_id";
    required params = "params";
}

/// Compares the number of log entries with a limit.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewLogThresholdRule {
    /// What rules of all types have, to create one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

    /// The type of such rules.
    ///
    /// Always `logs.alert.document.count`.
    pub rule_type_id: Constant,

    /// The entries and the limit.
    pub params: LogThresholdParams,
}

impl NewLogThresholdRule {
    pub fn new(settings: RuleSettings, params: impl Into<LogThresholdParams>) -> Self {
        Self {
            settings,
            rule_type_id: wire::constant("logs.alert.document.count".to_owned()),
            params: params.into(),
        }
    }
}

record! {
    NewLogThresholdRule;
    part settings: RuleSettings;
    required rule_type_id = "rule_type_id";
    required params = "params";
}

/// Compares metrics with limits.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewMetricThresholdRule {
    /// What rules of all types have, to create one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

    /// The type of such rules.
    ///
    /// Always `metrics.alert.threshold`.
    pub rule_type_id: Constant,

    /// The metrics and the limits.
    pub params: MetricThresholdParams,
}

impl NewMetricThresholdRule {
    #[inline]
    pub fn new(settings: RuleSettings, params: MetricThresholdParams) -> Self {
        Self {
            settings,
            rule_type_id: wire::constant("metrics.alert.threshold".to_owned()),
            params,
        }
    }
}

record! {
    NewMetricThresholdRule;
    part settings: RuleSettings;
    required rule_type_id = "rule_type_id";
    required params = "params";
}

/// A rule of a type whose parameters are not described here.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewOtherRule {
    /// What rules of all types have, to create one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

    /// Type of the rule, such as `monitoring_alert_cluster_health`.
    pub rule_type_id: String,

    /// What the rule checks, any JSON by name.
    ///
    /// Default: `{}`.
    pub params: Option<BTreeMap<String, Json>>,
}

impl NewOtherRule {
    pub fn new(settings: RuleSettings, rule_type_id: impl Into<String>) -> Self {
        Self {
            settings,
            rule_type_id: rule_type_id.into(),
            ..blank()
        }
    }

    setters! {
        params(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
    }
}

record! {
    NewOtherRule debug;
    part settings: RuleSettings;
    required rule_type_id = "rule_type_id";
    optional params = "params";
}

/// A rule to create.
///
/// Its type decides what it checks. One of a type that is not here is a `NewOtherRule`, with
/// parameters as plain JSON.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewRule {
    /// Compares an aggregation of indices with a limit.
    IndexThreshold(NewIndexThresholdRule),
    /// Runs a query, and raises alerts by what it finds.
    EsQuery(NewEsQueryRule),
    /// Compares the number of log entries with a limit.
    LogThreshold(NewLogThresholdRule),
    /// Watches hosts, containers and cloud resources.
    Inventory(NewInventoryRule),
    /// Compares metrics with limits.
    MetricThreshold(NewMetricThresholdRule),
    /// Watches how fast the error budget of an SLO is used up.
    BurnRate(NewBurnRateRule),
    /// Finds anomalies in a service.
    ApmAnomaly(NewApmAnomalyRule),
    /// Counts errors of services.
    ApmErrorCount(NewApmErrorCountRule),
    /// Watches how long transactions take.
    ApmLatency(NewApmLatencyRule),
    /// Watches which part of transactions fails.
    ApmErrorRate(NewApmErrorRateRule),
    /// Watches whether monitored services are up.
    UptimeStatus(NewUptimeStatusRule),
    /// Watches the certificates of monitored services.
    UptimeTls(NewUptimeTlsRule),
    /// A rule of a type whose parameters are not described here.
    Other(NewOtherRule),
    /// Anything else, as it came.
    Unknown(Json),
}

impl NewRule {
    /// What rules of all types have, to create one.
    ///
    /// All known alternatives have it.
    pub fn settings(&self) -> Option<&RuleSettings> {
        match self {
            Self::IndexThreshold(value) => Some(&value.settings),
            Self::EsQuery(value) => Some(&value.settings),
            Self::LogThreshold(value) => Some(&value.settings),
            Self::Inventory(value) => Some(&value.settings),
            Self::MetricThreshold(value) => Some(&value.settings),
            Self::BurnRate(value) => Some(&value.settings),
            Self::ApmAnomaly(value) => Some(&value.settings),
            Self::ApmErrorCount(value) => Some(&value.settings),
            Self::ApmLatency(value) => Some(&value.settings),
            Self::ApmErrorRate(value) => Some(&value.settings),
            Self::UptimeStatus(value) => Some(&value.settings),
            Self::UptimeTls(value) => Some(&value.settings),
            Self::Other(value) => Some(&value.settings),
            Self::Unknown(_) => None,
        }
    }

    /// The value of [`settings`](Self::settings), to change it.
    pub fn settings_mut(&mut self) -> Option<&mut RuleSettings> {
        match self {
            Self::IndexThreshold(value) => Some(&mut value.settings),
            Self::EsQuery(value) => Some(&mut value.settings),
            Self::LogThreshold(value) => Some(&mut value.settings),
            Self::Inventory(value) => Some(&mut value.settings),
            Self::MetricThreshold(value) => Some(&mut value.settings),
            Self::BurnRate(value) => Some(&mut value.settings),
            Self::ApmAnomaly(value) => Some(&mut value.settings),
            Self::ApmErrorCount(value) => Some(&mut value.settings),
            Self::ApmLatency(value) => Some(&mut value.settings),
            Self::ApmErrorRate(value) => Some(&mut value.settings),
            Self::UptimeStatus(value) => Some(&mut value.settings),
            Self::UptimeTls(value) => Some(&mut value.settings),
            Self::Other(value) => Some(&mut value.settings),
            Self::Unknown(_) => None,
        }
    }
}

impl From<NewIndexThresholdRule> for NewRule {
    fn from(value: NewIndexThresholdRule) -> Self {
        Self::IndexThreshold(value)
    }
}

impl From<NewEsQueryRule> for NewRule {
    fn from(value: NewEsQueryRule) -> Self {
        Self::EsQuery(value)
    }
}

impl From<NewLogThresholdRule> for NewRule {
    fn from(value: NewLogThresholdRule) -> Self {
        Self::LogThreshold(value)
    }
}

impl From<NewInventoryRule> for NewRule {
    fn from(value: NewInventoryRule) -> Self {
        Self::Inventory(value)
    }
}

impl From<NewMetricThresholdRule> for NewRule {
    fn from(value: NewMetricThresholdRule) -> Self {
        Self::MetricThreshold(value)
    }
}

impl From<NewBurnRateRule> for NewRule {
    fn from(value: NewBurnRateRule) -> Self {
        Self::BurnRate(value)
    }
}

impl From<NewApmAnomalyRule> for NewRule {
    fn from(value: NewApmAnomalyRule) -> Self {
        Self::ApmAnomaly(value)
    }
}

impl From<NewApmErrorCountRule> for NewRule {
    fn from(value: NewApmErrorCountRule) -> Self {
        Self::ApmErrorCount(value)
    }
}

impl From<NewApmLatencyRule> for NewRule {
    fn from(value: NewApmLatencyRule) -> Self {
        Self::ApmLatency(value)
    }
}

impl From<NewApmErrorRateRule> for NewRule {
    fn from(value: NewApmErrorRateRule) -> Self {
        Self::ApmErrorRate(value)
    }
}

impl From<NewUptimeStatusRule> for NewRule {
    fn from(value: NewUptimeStatusRule) -> Self {
        Self::UptimeStatus(value)
    }
}

impl From<NewUptimeTlsRule> for NewRule {
    fn from(value: NewUptimeTlsRule) -> Self {
        Self::UptimeTls(value)
    }
}

impl From<NewOtherRule> for NewRule {
    fn from(value: NewOtherRule) -> Self {
        Self::Other(value)
    }
}

union!(NewRule);

impl Serialize for NewRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::IndexThreshold(value) => value.serialize(serializer),
            Self::EsQuery(value) => value.serialize(serializer),
            Self::LogThreshold(value) => value.serialize(serializer),
            Self::Inventory(value) => value.serialize(serializer),
            Self::MetricThreshold(value) => value.serialize(serializer),
            Self::BurnRate(value) => value.serialize(serializer),
            Self::ApmAnomaly(value) => value.serialize(serializer),
            Self::ApmErrorCount(value) => value.serialize(serializer),
            Self::ApmLatency(value) => value.serialize(serializer),
            Self::ApmErrorRate(value) => value.serialize(serializer),
            Self::UptimeStatus(value) => value.serialize(serializer),
            Self::UptimeTls(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for NewRule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("rule_type_id").as_deref() {
            Some(".index-threshold") => value.arm(Self::IndexThreshold, Self::Unknown),
            Some(".es-query") => value.arm(Self::EsQuery, Self::Unknown),
            Some("logs.alert.document.count") => {
                value.arm(Self::LogThreshold, Self::Unknown)
            }
            Some("metrics.alert.inventory.threshold") => {
                value.arm(Self::Inventory, Self::Unknown)
            }
            Some("metrics.alert.threshold") => {
                value.arm(Self::MetricThreshold, Self::Unknown)
            }
            Some("slo.rules.burnRate") => value.arm(Self::BurnRate, Self::Unknown),
            Some("apm.anomaly") => value.arm(Self::ApmAnomaly, Self::Unknown),
            Some("apm.error_rate") => value.arm(Self::ApmErrorCount, Self::Unknown),
            Some("apm.transaction_duration") => {
                value.arm(Self::ApmLatency, Self::Unknown)
            }
            Some("apm.transaction_error_rate") => {
                value.arm(Self::ApmErrorRate, Self::Unknown)
            }
            Some("xpack.uptime.alerts.monitorStatus") => {
                value.arm(Self::UptimeStatus, Self::Unknown)
            }
            Some("xpack.uptime.alerts.tlsCertificate") => {
                value.arm(Self::UptimeTls, Self::Unknown)
            }
            Some("monitoring_alert_cluster_health") => {
                value.arm(Self::Other, Self::Unknown)
            }
            _ => value.arm(Self::Other, Self::Unknown),
        }
    }
}

/// What rules of all types have, to create one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuleSettings {
    /// Name for people.
    ///
    /// Names need not be unique.
    pub name: String,

    /// The part of Kibana that the rule belongs to, such as `stackAlerts`, `infrastructure` or
    /// `alerts`.
    ///
    /// It decides who may see it.
    pub consumer: String,

    /// How often the rule runs.
    pub schedule: RuleSchedule,

    /// What the rule does with its alerts.
    ///
    /// Default: `[]`.
    pub actions: Option<Vec<NewRuleAction>>,

    /// How long a condition has to hold.
    ///
    /// Since 8.13.0.
    pub alert_delay: Option<AlertDelay>,

    /// What helps people to look into alerts.
    pub artifacts: Option<RuleArtifacts>,

    /// Whether the rule runs at once.
    ///
    /// Default: `true`.
    pub enabled: Option<bool>,

    /// When alerts count as flapping.
    ///
    /// Without it, the settings of the space apply.
    ///
    /// Since 8.16.0.
    pub flapping: Field<RuleFlapping>,

    /// When actions run, for all of them.
    ///
    /// Give each action a `frequency` instead.
    pub notify_when: Field<NotifyWhen>,

    /// Words that the rule can be found by.
    ///
    /// Default: `[]`.
    pub tags: Option<Vec<String>>,

    /// The shortest time between two runs of an action.
    ///
    /// Give each action a `frequency` instead.
    pub throttle: Field<String>,
}

impl RuleSettings {
    pub fn new(
        name: impl Into<String>,
        consumer: impl Into<String>,
        schedule: impl Into<RuleSchedule>,
    ) -> Self {
        Self {
            name: name.into(),
            consumer: consumer.into(),
            schedule: schedule.into(),
            ..blank()
        }
    }

    setters! {
        actions(value: impl IntoIterator<Item = NewRuleAction>) = Some(value.into_iter().collect());
        alert_delay(value: AlertDelay) = Some(value);
        artifacts(value: RuleArtifacts) = Some(value);
        enabled(value: bool) = Some(value);
        flapping(value: impl Into<Field<RuleFlapping>>) = value.into();
        notify_when(value: impl Into<Field<NotifyWhen>>) = value.into();
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        throttle(value: impl Into<Field<String>>) = value.into();
    }
}

record! {
    RuleSettings;
    required name = "name";
    required consumer = "consumer";
    required schedule = "schedule";
    optional actions = "actions";
    optional alert_delay = "alert_delay";
    optional artifacts = "artifacts";
    optional enabled = "enabled";
    field flapping = "flapping";
    field notify_when = "notify_when";
    optional tags = "tags";
    field throttle = "throttle";
}

/// Watches whether monitored services are up.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewUptimeStatusRule {
    /// What rules of all types have, to create one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

    /// The type of such rules.
    ///
    /// Always `xpack.uptime.alerts.monitorStatus`.
    pub rule_type_id: Constant,

    /// The monitors, and how often they may fail.
    pub params: UptimeStatusParams,
}

impl NewUptimeStatusRule {
    #[inline]
    pub fn new(settings: RuleSettings, params: UptimeStatusParams) -> Self {
        Self {
            settings,
            rule_type_id: wire::constant("xpack.uptime.alerts.monitorStatus".to_owned()),
            params,
        }
    }
}

record! {
    NewUptimeStatusRule;
    part settings: RuleSettings;
    required rule_type_id = "rule_type_id";
    required params = "params";
}

/// Watches the certificates of monitored services.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewUptimeTlsRule {
    /// What rules of all types have, to create one.
    ///
    /// Flattened into the surrounding object in JSON.
    pub settings: RuleSettings,

    /// The type of such rules.
    ///
    /// Always `xpack.uptime.alerts.tlsCertificate`.
    pub rule_type_id: Constant,

    /// How old certificates may be, and how soon they may expire.
    pub params: UptimeTlsParams,
}

impl NewUptimeTlsRule {
    #[inline]
    pub fn new(settings: RuleSettings, params: UptimeTlsParams) -> Self {
        Self {
            settings,
            rule_type_id: wire::constant(
                "xpack.uptime.alerts.tlsCertificate".to_owned(),
            ),
            params,
        }
    }
}

record! {
    NewUptimeTlsRule;
    part settings: RuleSettings;
    required rule_type_id = "rule_type_id";
    required params = "params";
}
