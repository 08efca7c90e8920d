// Generated from specs/kibana; do not edit.

//! The rules of a space, which check their conditions with an API key that each of them holds.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Numeric, Raw, blank, write_number, write_unknown};
use openapi_runtime::{
    DateTime, Field, Json, UnknownInteger, UnknownValue, made_of, open_enum,
    open_integer_enum, record, setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Filter, NotifyWhen};

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
    #[inline]
    pub fn new(active: i64) -> Self {
        Self { active, ..blank() }
    }
}

record! {
    AlertDelay + _kept;
    required_number active = "active";
}

/// How well Kibana has recently run rules.
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
    /// How well Kibana has recently run rules.
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
#[derive(Clone, Debug)]
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

open_enum! {
    AlertingHealthStatus;
    Error = "error";
    Ok = "ok";
    Warn = "warn";
}

/// The index of alerts.
#[derive(Clone, Debug)]
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

open_enum! {
    AlertsContext;
    MlAnomalyDetection = "ml.anomaly-detection";
    ObservabilityApm = "observability.apm";
    ObservabilityLogs = "observability.logs";
    ObservabilityMetrics = "observability.metrics";
    ObservabilitySlo = "observability.slo";
    ObservabilityThreshold = "observability.threshold";
    ObservabilityUptime = "observability.uptime";
    Security = "security";
    Stack = "stack";
}

/// A day of the week: 1 is Monday, 7 is Sunday.
#[derive(Clone, Copy, Debug)]
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

open_integer_enum! {
    AlertsDay;
    Monday = 1;
    Tuesday = 2;
    Wednesday = 3;
    Thursday = 4;
    Friday = 5;
    Saturday = 6;
    Sunday = 7;
}

/// What Elasticsearch does with fields without a mapping.
#[derive(Clone, Debug)]
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

open_enum! {
    AlertsDynamicMapping;
    False = "false";
    Runtime = "runtime";
    Strict = "strict";
    True = "true";
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
    optional_number ignore_above = "ignore_above";
    optional index = "index";
    optional path = "path";
    optional properties = "properties";
    optional required = "required";
    optional_number scaling_factor = "scaling_factor";
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
    pub filters: Vec<Filter>,

    /// The whole condition as JSON text in Elasticsearch's query language.
    ///
    /// Kibana writes it.
    pub dsl: Option<String>,

    _kept: Kept,
}

impl AlertsFilterQuery {
    pub fn new(kql: impl Into<String>, filters: impl IntoIterator<Item = Filter>) -> Self {
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
    pub fn new(blob: impl Into<String>) -> Self {
        Self {
            blob: blob.into(),
            ..blank()
        }
    }
}

made_of!(InvestigationGuide, text);

record! {
    InvestigationGuide + _kept;
    required blob = "blob";
}

/// A name or id, or several.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NameOrNames {
    /// One name.
    One(String),
    /// Several names.
    Several(Vec<String>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for NameOrNames {
    fn from(value: String) -> Self {
        Self::One(value)
    }
}

impl From<&str> for NameOrNames {
    fn from(value: &str) -> Self {
        Self::One(value.to_owned())
    }
}

union!(NameOrNames);

union!(NameOrNames::Several, items = String);

impl Serialize for NameOrNames {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(value) => value.serialize(serializer),
            Self::Several(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for NameOrNames {
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

/// Something that a rule is to do with its alerts.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewRuleAction {
    /// Id of the connector.
    pub id: String,

    /// Which alerts the action is for.
    ///
    /// Since 8.9.0.
    pub alerts_filter: Option<AlertsFilter>,

    /// When the action runs.
    ///
    /// Since 8.6.0.
    pub frequency: Option<ActionFrequency>,

    /// The kind of alerts that the action is for, such as `recovered`.
    ///
    /// Actions that belong to the system have none.
    pub group: Option<String>,

    /// What the connector is given; the type of the connector decides.
    ///
    /// Texts may hold Mustache variables.
    ///
    /// Default: `{}`.
    pub params: Option<BTreeMap<String, Json>>,

    /// Whether variables have the data of the alert as it is stored.
    pub use_alert_data_for_template: Option<bool>,

    /// Id of the action in this rule.
    ///
    /// Without it, Kibana makes one.
    pub uuid: Option<String>,
}

impl NewRuleAction {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }

    setters! {
        alerts_filter(value: AlertsFilter) = Some(value);
        frequency(value: ActionFrequency) = Some(value);
        group(value: impl Into<String>) = Some(value.into());
        params(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        use_alert_data_for_template(value: bool) = Some(value);
        uuid(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    NewRuleAction debug;
    required id = "id";
    optional alerts_filter = "alerts_filter";
    optional frequency = "frequency";
    optional group = "group";
    optional params = "params";
    optional use_alert_data_for_template = "use_alert_data_for_template";
    optional uuid = "uuid";
}

/// When a rule is snoozed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewSnooze {
    /// The schedule.
    pub schedule: NewSnoozeSchedule,
}

impl NewSnooze {
    pub fn new(schedule: impl Into<NewSnoozeSchedule>) -> Self {
        Self { schedule: schedule.into() }
    }
}

made_of!(NewSnooze, into = NewSnoozeSchedule);

record! {
    NewSnooze;
    required schedule = "schedule";
}

/// A schedule of snoozes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewSnoozeSchedule {
    /// The times.
    pub custom: SnoozeTimes,
}

impl NewSnoozeSchedule {
    #[inline]
    pub fn new(custom: SnoozeTimes) -> Self {
        Self { custom }
    }
}

made_of!(NewSnoozeSchedule, value = SnoozeTimes);

record! {
    NewSnoozeSchedule;
    required custom = "custom";
}

/// The unit: 0 is a year, 1 a month, 2 a week, 3 a day, 4 an hour, 5 a minute, 6 a second.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum RecurrenceFrequency {
    /// `0`
    Yearly,
    /// `1`
    Monthly,
    /// `2`
    Weekly,
    /// `3`
    Daily,
    /// `4`
    Hourly,
    /// `5`
    Minutely,
    /// `6`
    Secondly,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownInteger),
}

open_integer_enum! {
    RecurrenceFrequency;
    Yearly = 0;
    Monthly = 1;
    Weekly = 2;
    Daily = 3;
    Hourly = 4;
    Minutely = 5;
    Secondly = 6;
}

/// The first day of the week.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RecurrenceWeekStart {
    /// `MO`
    Monday,
    /// `TU`
    Tuesday,
    /// `WE`
    Wednesday,
    /// `TH`
    Thursday,
    /// `FR`
    Friday,
    /// `SA`
    Saturday,
    /// `SU`
    Sunday,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    RecurrenceWeekStart;
    Monday = "MO";
    Tuesday = "TU";
    Wednesday = "WE";
    Thursday = "TH";
    Friday = "FR";
    Saturday = "SA";
    Sunday = "SU";
}

/// A day of the week, as letters such as `SA` or `+1SA`, or as a number.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RecurrenceWeekday {
    /// Letters, such as `SA` or `+1SA`.
    Text(String),
    /// The day as a number.
    Number(i64),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for RecurrenceWeekday {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for RecurrenceWeekday {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<i64> for RecurrenceWeekday {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

union!(RecurrenceWeekday);

union!(RecurrenceWeekday::Number, integers);

impl Serialize for RecurrenceWeekday {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Number(value) => write_number(value, serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for RecurrenceWeekday {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_string() {
            return value.arm(Self::Text, Self::Unknown);
        }
        if value.is_integer() {
            return value.arm(|Numeric(value)| Self::Number(value), Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// A rule, its schedule and actions, and how its runs went.
#[derive(Clone, PartialEq)]
pub struct Rule {
    /// Id of the rule.
    pub id: String,
    /// Whether the rule runs.
    pub enabled: bool,
    /// Name for people.
    pub name: String,
    /// Words that the rule can be found by.
    pub tags: Vec<String>,
    /// Type of the rule, such as `.es-query`.
    pub rule_type_id: String,

    /// The part of Kibana that the rule belongs to, such as `stackAlerts` or `infrastructure`.
    ///
    /// It decides who may see it.
    pub consumer: String,

    /// How often the rule runs.
    pub schedule: RuleSchedule,
    /// What the rule does with its alerts.
    pub actions: Vec<RuleAction>,

    /// What the rule checks.
    ///
    /// The type decides which parameters there are. `convert` makes a `NewRule` of a rule, which
    /// has an alternative for each known type, or the parameters of a type, such as
    /// `IndexThresholdParams`, of these.
    pub params: BTreeMap<String, Json>,

    /// Name of the user who created it; `null` where that is not known.
    pub created_by: Option<String>,
    /// Name of the user who last changed it; `null` where that is not known.
    pub updated_by: Option<String>,
    /// When the rule was created.
    pub created_at: DateTime,
    /// When the rule was last changed.
    pub updated_at: DateTime,
    /// Name of the user whose privileges the rule has; `null` if it has no key.
    pub api_key_owner: Option<String>,
    /// True if no alert of the rule runs actions.
    pub mute_all: bool,
    /// Ids of alerts that were muted one by one.
    pub muted_alert_ids: Vec<String>,
    /// How the last run went, in the form that servers before 8.6 had alone.
    pub execution_status: RuleExecution,

    /// Number of changes.
    ///
    /// Those that do not change what the rule does are not counted.
    pub revision: i64,

    /// Ids of the schedules that snooze the rule now.
    pub active_snoozes: Option<Vec<String>>,

    /// How long a condition has to hold.
    ///
    /// Since 8.13.0.
    pub alert_delay: Option<AlertDelay>,

    /// True if the caller brought the API key along instead of having Kibana make one.
    pub api_key_created_by_user: Field<bool>,
    /// What helps people to look into alerts.
    pub artifacts: Option<RuleArtifacts>,

    /// When alerts count as flapping.
    ///
    /// Without it, the settings of the space apply.
    ///
    /// Since 8.16.0.
    pub flapping: Field<RuleFlapping>,

    /// When the current snooze ends.
    pub is_snoozed_until: Field<DateTime>,
    /// How the last run went.
    pub last_run: Field<RuleLastRun>,
    /// Parameters in the form that Kibana sorts and filters by.
    pub mapped_params: Option<BTreeMap<String, Json>>,
    /// Figures of the last runs.
    pub monitoring: Option<RuleMonitoring>,
    /// When the rule is due.
    pub next_run: Field<DateTime>,

    /// When actions run, for all of them.
    ///
    /// Actions with a `frequency` of their own ignore it.
    pub notify_when: Field<NotifyWhen>,

    /// True while the rule is being run.
    pub running: Field<bool>,
    /// Id of the task that runs the rule.
    pub scheduled_task_id: Option<String>,
    /// When the rule is snoozed.
    pub snooze_schedule: Option<Vec<RuleSnooze>>,

    /// The shortest time between two runs of an action, such as `1h`.
    ///
    /// Actions with a `frequency` of their own ignore it.
    #[deprecated]
    pub throttle: Field<String>,

    /// Where Kibana shows what the rule found, without host and space.
    pub view_in_app_relative_url: Field<String>,
    _kept: Kept,
}

impl Default for Rule {
    fn default() -> Self {
        blank()
    }
}

record! {
    Rule + _kept;
    required id = "id";
    required enabled = "enabled";
    required name = "name";
    required tags = "tags";
    required rule_type_id = "rule_type_id";
    required consumer = "consumer";
    required schedule = "schedule";
    required actions = "actions";
    required params = "params";
    nullable created_by = "created_by";
    nullable updated_by = "updated_by";
    required created_at = "created_at";
    required updated_at = "updated_at";
    nullable api_key_owner = "api_key_owner";
    required mute_all = "mute_all";
    required muted_alert_ids = "muted_alert_ids";
    required execution_status = "execution_status";
    required_number revision = "revision";
    optional active_snoozes = "active_snoozes";
    optional alert_delay = "alert_delay";
    field api_key_created_by_user = "api_key_created_by_user";
    optional artifacts = "artifacts";
    field flapping = "flapping";
    field is_snoozed_until = "is_snoozed_until";
    field last_run = "last_run";
    optional mapped_params = "mapped_params";
    optional monitoring = "monitoring";
    field next_run = "next_run";
    field notify_when = "notify_when";
    field running = "running";
    optional scheduled_task_id = "scheduled_task_id";
    optional snooze_schedule = "snooze_schedule";
    field throttle = "throttle";
    field view_in_app_relative_url = "view_in_app_relative_url";
}

/// Something that a rule does with its alerts.
#[derive(Clone, PartialEq)]
pub struct RuleAction {
    /// Id of the connector.
    pub id: String,
    /// Type of the connector, such as `.index`.
    pub connector_type_id: String,

    /// What the connector is given; the type of the connector decides.
    ///
    /// Texts may hold Mustache variables.
    pub params: BTreeMap<String, Json>,

    /// Which alerts the action is for.
    ///
    /// Since 8.9.0.
    pub alerts_filter: Option<AlertsFilter>,

    /// When the action runs.
    ///
    /// Since 8.6.0.
    pub frequency: Option<ActionFrequency>,

    /// The kind of alerts that the action is for, such as `recovered`.
    ///
    /// Actions that belong to the system have none.
    pub group: Option<String>,

    /// Whether variables have the data of the alert as it is stored.
    pub use_alert_data_for_template: Option<bool>,
    /// Id of the action in this rule.
    pub uuid: Option<String>,
    _kept: Kept,
}

impl RuleAction {
    pub fn new(
        id: impl Into<String>,
        connector_type_id: impl Into<String>,
        params: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>,
    ) -> Self {
        Self {
            id: id.into(),
            connector_type_id: connector_type_id.into(),
            params: wire::into_map(params),
            ..blank()
        }
    }
}

record! {
    RuleAction + _kept;
    required id = "id";
    required connector_type_id = "connector_type_id";
    required params = "params";
    optional alerts_filter = "alerts_filter";
    optional frequency = "frequency";
    optional group = "group";
    optional use_alert_data_for_template = "use_alert_data_for_template";
    optional uuid = "uuid";
}

/// A kind of alerts.
#[derive(Clone, Default, PartialEq)]
pub struct RuleActionGroup {
    /// Id of the kind.
    pub id: Option<String>,
    /// Name for people.
    pub name: Option<String>,
    _kept: Kept,
}

record! {
    RuleActionGroup + _kept: new;
    optional id = "id";
    optional name = "name";
}

/// Alerts of a run by what became of them.
#[derive(Clone, Default, PartialEq)]
pub struct RuleAlertCounts {
    /// Alerts that are active.
    pub active: Field<i64>,
    /// Alerts that were left alone.
    pub ignored: Field<i64>,
    /// Alerts that were raised by this run.
    pub new: Field<i64>,
    /// Alerts that ended with this run.
    pub recovered: Field<i64>,
    _kept: Kept,
}

record! {
    RuleAlertCounts + _kept: new;
    field_number active = "active";
    field_number ignored = "ignored";
    field_number new = "new";
    field_number recovered = "recovered";
}

/// How alerts of a type are stored.
#[derive(Clone, Default, PartialEq)]
pub struct RuleAlertsStorage {
    /// Which index they go to.
    pub context: Option<AlertsContext>,
    /// What happens to fields without a mapping.
    pub dynamic: Option<AlertsDynamicMapping>,
    /// Whether each space has an index of its own.
    pub is_space_aware: Option<bool>,
    /// The fields.
    pub mappings: Option<AlertsMappings>,
    /// Another name of the index.
    pub secondary_alias: Option<String>,
    /// Whether alerts are written there.
    pub should_write: Option<bool>,
    /// Whether the fields of ECS are mapped, too.
    pub use_ecs: Option<bool>,

    /// Whether the fields of older alerts are mapped, too.
    ///
    /// Default: `false`.
    pub use_legacy_alerts: Option<bool>,

    _kept: Kept,
}

record! {
    RuleAlertsStorage + _kept: new;
    optional context = "context";
    optional dynamic = "dynamic";
    optional is_space_aware = "isSpaceAware";
    optional mappings = "mappings";
    optional secondary_alias = "secondaryAlias";
    optional should_write = "shouldWrite";
    optional use_ecs = "useEcs";
    optional use_legacy_alerts = "useLegacyAlerts";
}

/// What helps people to look into alerts.
#[derive(Clone, Default, PartialEq)]
pub struct RuleArtifacts {
    /// Dashboards that are shown with alerts.
    ///
    /// At most 10 items.
    pub dashboards: Option<Vec<RuleDashboard>>,

    /// What to do about alerts.
    pub investigation_guide: Option<InvestigationGuide>,
    _kept: Kept,
}

impl RuleArtifacts {
    setters! {
        dashboards(value: impl IntoIterator<Item = impl Into<RuleDashboard>>)
            = Some(value.into_iter().map(Into::into).collect());
        investigation_guide(value: impl Into<InvestigationGuide>) = Some(value.into());
    }
}

record! {
    RuleArtifacts + _kept: new;
    optional dashboards = "dashboards";
    optional investigation_guide = "investigation_guide";
}

/// The part of Kibana that a type of rules is for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RuleCategory {
    /// `management`
    Management,
    /// `observability`
    Observability,
    /// `securitySolution`
    SecuritySolution,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    RuleCategory;
    Management = "management";
    Observability = "observability";
    SecuritySolution = "securitySolution";
}

/// What the caller may do with rules of a type, by consumer.
#[derive(Clone, Default, PartialEq)]
pub struct RuleConsumers {
    /// Rules of no feature in particular.
    pub alerts: Option<ConsumerAccess>,
    /// Rules of Applications.
    pub apm: Option<ConsumerAccess>,
    /// Rules of Discover.
    pub discover: Option<ConsumerAccess>,
    /// Rules of Infrastructure.
    pub infrastructure: Option<ConsumerAccess>,
    /// Rules of Logs.
    pub logs: Option<ConsumerAccess>,
    /// Rules of Machine Learning.
    pub ml: Option<ConsumerAccess>,
    /// Rules of Stack Monitoring.
    pub monitoring: Option<ConsumerAccess>,
    /// Rules of Elastic Security.
    pub siem: Option<ConsumerAccess>,
    /// Rules of SLOs.
    pub slo: Option<ConsumerAccess>,
    /// Rules of the stack.
    pub stack_alerts: Option<ConsumerAccess>,
    /// Rules of Synthetics and Uptime.
    pub uptime: Option<ConsumerAccess>,
    /// All other properties.
    pub extra: BTreeMap<String, ConsumerAccess>,
    _kept: Kept,
}

record! {
    RuleConsumers + _kept: new;
    optional alerts = "alerts";
    optional apm = "apm";
    optional discover = "discover";
    optional infrastructure = "infrastructure";
    optional logs = "logs";
    optional ml = "ml";
    optional monitoring = "monitoring";
    optional siem = "siem";
    optional slo = "slo";
    optional stack_alerts = "stackAlerts";
    optional uptime = "uptime";
    ..rest extra
}

/// A variable with a fact about an alert.
#[derive(Clone, Default, PartialEq)]
pub struct RuleContextVariable {
    /// What it holds.
    pub description: Option<String>,
    /// Name of the variable.
    pub name: Option<String>,
    /// Whether it needs three braces, because its text is not to be escaped.
    pub use_with_triple_braces_in_templates: Option<bool>,
    _kept: Kept,
}

record! {
    RuleContextVariable + _kept: new;
    optional description = "description";
    optional name = "name";
    optional use_with_triple_braces_in_templates = "useWithTripleBracesInTemplates";
}

/// A dashboard that is shown with alerts.
#[derive(Clone, PartialEq)]
pub struct RuleDashboard {
    /// Id of the dashboard.
    pub id: String,
    _kept: Kept,
}

impl RuleDashboard {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }
}

made_of!(RuleDashboard, text);

record! {
    RuleDashboard + _kept;
    required id = "id";
}

/// What happens when a rule is disabled.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleDisabling {
    /// Whether active alerts are given up, so that nothing changes them any more.
    pub untrack: Option<bool>,
}

impl RuleDisabling {
    setters! {
        untrack(value: bool) = Some(value);
    }
}

record! {
    RuleDisabling: new;
    optional untrack = "untrack";
}

/// At which step a run failed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RuleErrorReason {
    /// `read`
    Read,
    /// `decrypt`
    Decrypt,
    /// `execute`
    Execute,
    /// `unknown`
    Undetermined,
    /// `license`
    License,
    /// `timeout`
    Timeout,
    /// `disabled`
    Disabled,
    /// `validate`
    Validate,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    RuleErrorReason;
    Read = "read";
    Decrypt = "decrypt";
    Execute = "execute";
    Undetermined = "unknown";
    License = "license";
    Timeout = "timeout";
    Disabled = "disabled";
    Validate = "validate";
}

/// How the last run of a rule went.
#[derive(Clone, PartialEq)]
pub struct RuleExecution {
    /// The state after the run.
    pub status: RuleExecutionStatus,
    /// When it was.
    pub last_execution_date: DateTime,

    /// Why it failed.
    ///
    /// Only failures have it.
    pub error: Option<RuleExecutionError>,

    /// How long it took, in milliseconds.
    pub last_duration: Option<i64>,

    /// What was not complete.
    ///
    /// Only runs with a warning have it.
    pub warning: Option<RuleExecutionWarning>,

    _kept: Kept,
}

impl RuleExecution {
    pub fn new(status: RuleExecutionStatus, last_execution_date: impl Into<DateTime>) -> Self {
        Self {
            status,
            last_execution_date: last_execution_date.into(),
            ..blank()
        }
    }
}

record! {
    RuleExecution + _kept;
    required status = "status";
    required last_execution_date = "last_execution_date";
    optional error = "error";
    optional_number last_duration = "last_duration";
    optional warning = "warning";
}

/// Why a run failed.
#[derive(Clone, PartialEq)]
pub struct RuleExecutionError {
    /// The kind of failure.
    pub reason: RuleErrorReason,
    /// The failure for people.
    pub message: String,
    _kept: Kept,
}

impl RuleExecutionError {
    pub fn new(reason: RuleErrorReason, message: impl Into<String>) -> Self {
        Self {
            reason,
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    RuleExecutionError + _kept;
    required reason = "reason";
    required message = "message";
}

/// `ok` without alerts, `active` with alerts; `pending` before the first run.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RuleExecutionStatus {
    /// `ok`
    Ok,
    /// `active`
    Active,
    /// `error`
    Error,
    /// `warning`
    Warning,
    /// `pending`
    Pending,
    /// `unknown`
    Undetermined,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    RuleExecutionStatus;
    Ok = "ok";
    Active = "active";
    Error = "error";
    Warning = "warning";
    Pending = "pending";
    Undetermined = "unknown";
}

/// What a run did not complete.
#[derive(Clone, PartialEq)]
pub struct RuleExecutionWarning {
    /// The kind of warning.
    pub reason: RuleWarningReason,
    /// The warning for people.
    pub message: String,
    _kept: Kept,
}

impl RuleExecutionWarning {
    pub fn new(reason: RuleWarningReason, message: impl Into<String>) -> Self {
        Self {
            reason,
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    RuleExecutionWarning + _kept;
    required reason = "reason";
    required message = "message";
}

/// When alerts count as flapping, which is to change between active and recovered too often.
#[derive(Clone, PartialEq)]
pub struct RuleFlapping {
    /// Number of runs that are looked at.
    ///
    /// At least 2 and at most 20.
    pub look_back_window: u64,

    /// Number of changes among them from which an alert flaps.
    ///
    /// At least 2 and at most 20.
    pub status_change_threshold: u64,

    /// Whether flapping is looked for.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.3.0.
    pub enabled: Option<bool>,

    _kept: Kept,
}

impl RuleFlapping {
    #[inline]
    pub fn new(look_back_window: u64, status_change_threshold: u64) -> Self {
        Self {
            look_back_window,
            status_change_threshold,
            ..blank()
        }
    }

    setters! {
        enabled(value: bool) = Some(value);
    }
}

record! {
    RuleFlapping + _kept;
    required_number look_back_window = "look_back_window";
    required_number status_change_threshold = "status_change_threshold";
    optional enabled = "enabled";
}

/// How the last run of a rule went.
#[derive(Clone, PartialEq)]
pub struct RuleLastRun {
    /// Whether it succeeded.
    pub outcome: RuleOutcome,
    /// Alerts by what became of them.
    pub alerts_count: RuleAlertCounts,
    /// What happened, for people.
    pub outcome_msg: Field<Vec<String>>,
    /// Rank of the outcome, which rules are sorted by.
    pub outcome_order: Option<i64>,
    /// Why it failed or was not complete.
    pub warning: Field<RuleRunReason>,
    _kept: Kept,
}

impl RuleLastRun {
    #[inline]
    pub fn new(outcome: RuleOutcome, alerts_count: RuleAlertCounts) -> Self {
        Self {
            outcome,
            alerts_count,
            ..blank()
        }
    }
}

record! {
    RuleLastRun + _kept;
    required outcome = "outcome";
    required alerts_count = "alerts_count";
    field outcome_msg = "outcome_msg";
    optional_number outcome_order = "outcome_order";
    field warning = "warning";
}

/// The newest run of a rule.
#[derive(Clone, PartialEq)]
pub struct RuleMonitoredRun {
    /// When it was.
    pub timestamp: DateTime,
    /// Its figures.
    pub metrics: RuleRunMetrics,
    _kept: Kept,
}

impl RuleMonitoredRun {
    pub fn new(timestamp: impl Into<DateTime>, metrics: RuleRunMetrics) -> Self {
        Self {
            timestamp: timestamp.into(),
            metrics,
            ..blank()
        }
    }
}

record! {
    RuleMonitoredRun + _kept;
    required timestamp = "timestamp";
    required metrics = "metrics";
}

/// Figures of the last runs of a rule.
#[derive(Clone, PartialEq)]
pub struct RuleMonitoredRuns {
    /// The runs.
    pub history: Vec<RuleRunRecord>,
    /// Figures of these runs as a whole.
    pub calculated_metrics: RuleRunStatistics,
    /// The newest run.
    pub last_run: RuleMonitoredRun,
    _kept: Kept,
}

impl RuleMonitoredRuns {
    pub fn new(
        history: impl IntoIterator<Item = RuleRunRecord>,
        calculated_metrics: RuleRunStatistics,
        last_run: RuleMonitoredRun,
    ) -> Self {
        Self {
            history: history.into_iter().collect(),
            calculated_metrics,
            last_run,
            ..blank()
        }
    }
}

record! {
    RuleMonitoredRuns + _kept;
    required history = "history";
    required calculated_metrics = "calculated_metrics";
    required last_run = "last_run";
}

/// Figures of a rule.
#[derive(Clone, PartialEq)]
pub struct RuleMonitoring {
    /// Figures of its runs.
    pub run: RuleMonitoredRuns,
    _kept: Kept,
}

impl RuleMonitoring {
    #[inline]
    pub fn new(run: RuleMonitoredRuns) -> Self {
        Self { run, ..blank() }
    }
}

record! {
    RuleMonitoring + _kept;
    required run = "run";
}

/// Whether a run succeeded.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RuleOutcome {
    /// `succeeded`
    Succeeded,
    /// `warning`
    Warning,
    /// `failed`
    Failed,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    RuleOutcome;
    Succeeded = "succeeded";
    Warning = "warning";
    Failed = "failed";
}

/// A page of rules.
#[derive(Clone, PartialEq)]
pub struct RulePage {
    /// Number of the page, from 1.
    pub page: u64,
    /// Rules on a page.
    pub per_page: u64,
    /// Number of all rules that fit the search.
    pub total: u64,
    /// The rules.
    pub data: Vec<Rule>,
    _kept: Kept,
}

impl RulePage {
    pub fn new(page: u64, per_page: u64, total: u64, data: impl IntoIterator<Item = Rule>) -> Self {
        Self {
            page,
            per_page,
            total,
            data: data.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    RulePage + _kept;
    required_number page = "page";
    required_number per_page = "per_page";
    required_number total = "total";
    required data = "data";
}

/// A time that no run has looked at.
#[derive(Clone, PartialEq)]
pub struct RuleRunGap {
    /// The end.
    pub lte: String,
    /// The beginning.
    pub gte: String,
    _kept: Kept,
}

impl RuleRunGap {
    pub fn new(lte: impl Into<String>, gte: impl Into<String>) -> Self {
        Self {
            lte: lte.into(),
            gte: gte.into(),
            ..blank()
        }
    }
}

record! {
    RuleRunGap + _kept;
    required lte = "lte";
    required gte = "gte";
}

/// Figures of a run.
#[derive(Clone, Default, PartialEq)]
pub struct RuleRunMetrics {
    /// How long it took, in milliseconds.
    pub duration: Option<i64>,
    /// How many seconds were not looked at before it.
    pub gap_duration_s: Field<f64>,
    /// The time that was not looked at before it.
    pub gap_range: Field<RuleRunGap>,
    /// Number of alerts that it raised.
    pub total_alerts_created: Field<i64>,
    /// Number of alerts that it found.
    pub total_alerts_detected: Field<i64>,
    /// Time that it wrote for, in milliseconds.
    pub total_indexing_duration_ms: Field<i64>,
    /// Time that it searched for, in milliseconds.
    pub total_search_duration_ms: Field<i64>,
    _kept: Kept,
}

record! {
    RuleRunMetrics + _kept: new;
    optional_number duration = "duration";
    field_number gap_duration_s = "gap_duration_s";
    field gap_range = "gap_range";
    field_number total_alerts_created = "total_alerts_created";
    field_number total_alerts_detected = "total_alerts_detected";
    field_number total_indexing_duration_ms = "total_indexing_duration_ms";
    field_number total_search_duration_ms = "total_search_duration_ms";
}

/// Why a run failed or was not complete.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RuleRunReason {
    /// `read`
    Read,
    /// `decrypt`
    Decrypt,
    /// `execute`
    Execute,
    /// `unknown`
    Undetermined,
    /// `license`
    License,
    /// `timeout`
    Timeout,
    /// `disabled`
    Disabled,
    /// `validate`
    Validate,
    /// `maxExecutableActions`
    MaxExecutableActions,
    /// `maxAlerts`
    MaxAlerts,
    /// `maxQueuedActions`
    MaxQueuedActions,
    /// `ruleExecution`
    RuleExecution,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    RuleRunReason;
    Read = "read";
    Decrypt = "decrypt";
    Execute = "execute";
    Undetermined = "unknown";
    License = "license";
    Timeout = "timeout";
    Disabled = "disabled";
    Validate = "validate";
    MaxExecutableActions = "maxExecutableActions";
    MaxAlerts = "maxAlerts";
    MaxQueuedActions = "maxQueuedActions";
    RuleExecution = "ruleExecution";
}

/// A run of a rule.
#[derive(Clone, PartialEq)]
pub struct RuleRunRecord {
    /// Whether it succeeded.
    pub success: bool,
    /// When it was, in milliseconds since 1970, as `DateTime::from_millis` takes them.
    pub timestamp: i64,
    /// How long it took, in milliseconds.
    pub duration: Option<i64>,
    /// The result of the run.
    pub outcome: Option<RuleOutcome>,
    _kept: Kept,
}

impl RuleRunRecord {
    #[inline]
    pub fn new(success: bool, timestamp: i64) -> Self {
        Self {
            success,
            timestamp,
            ..blank()
        }
    }
}

record! {
    RuleRunRecord + _kept;
    required success = "success";
    required_number timestamp = "timestamp";
    optional_number duration = "duration";
    optional outcome = "outcome";
}

/// Figures of several runs as a whole.
///
/// Percentiles are of their durations in milliseconds.
#[derive(Clone, PartialEq)]
pub struct RuleRunStatistics {
    /// Part of the runs that succeeded, from 0 to 1.
    pub success_ratio: f64,
    /// The median.
    pub p50: Option<f64>,
    /// The 95th percentile.
    pub p95: Option<f64>,
    /// The 99th percentile.
    pub p99: Option<f64>,
    _kept: Kept,
}

impl RuleRunStatistics {
    #[inline]
    pub fn new(success_ratio: f64) -> Self {
        Self { success_ratio, ..blank() }
    }
}

record! {
    RuleRunStatistics + _kept;
    required_number success_ratio = "success_ratio";
    optional_number p50 = "p50";
    optional_number p95 = "p95";
    optional_number p99 = "p99";
}

/// How often a rule runs.
#[derive(Clone, PartialEq)]
pub struct RuleSchedule {
    /// Time from one run to the next, such as `30s`, `5m`, `1h` or `1d`.
    pub interval: String,
    _kept: Kept,
}

impl RuleSchedule {
    pub fn new(interval: impl Into<String>) -> Self {
        Self {
            interval: interval.into(),
            ..blank()
        }
    }
}

made_of!(RuleSchedule, text);

record! {
    RuleSchedule + _kept;
    required interval = "interval";
}

/// When a rule is snoozed.
#[derive(Clone, PartialEq)]
pub struct RuleSnooze {
    /// How long each snooze is, in milliseconds.
    pub duration: i64,

    /// When the snoozes begin.
    ///
    /// Called `rRule` in JSON.
    pub rrule: RuleSnoozeRecurrence,

    /// Id of the schedule.
    pub id: Option<String>,
    /// Beginnings that are left out.
    pub skip_recurrences: Option<Vec<String>>,
    _kept: Kept,
}

impl RuleSnooze {
    #[inline]
    pub fn new(duration: i64, rrule: RuleSnoozeRecurrence) -> Self {
        Self { duration, rrule, ..blank() }
    }
}

record! {
    RuleSnooze + _kept;
    required_number duration = "duration";
    required rrule = "rRule";
    optional id = "id";
    optional skip_recurrences = "skipRecurrences";
}

/// When snoozes begin, after RFC 5545.
#[derive(Clone, PartialEq)]
pub struct RuleSnoozeRecurrence {
    /// The first beginning.
    pub dtstart: DateTime,
    /// Time zone, such as `Europe/Madrid`.
    pub tzid: String,
    /// Only at these hours.
    pub byhour: Field<Vec<i64>>,
    /// Only at these minutes.
    pub byminute: Field<Vec<i64>>,
    /// Only in these months, from 1.
    pub bymonth: Field<Vec<i64>>,
    /// Only on these days of the month.
    pub bymonthday: Field<Vec<i64>>,
    /// Only at these seconds.
    pub bysecond: Field<Vec<i64>>,
    /// Which of the beginnings within a unit count.
    pub bysetpos: Field<Vec<i64>>,
    /// Only on these days of the week.
    pub byweekday: Field<Vec<RecurrenceWeekday>>,
    /// Only in these weeks of the year.
    pub byweekno: Field<Vec<i64>>,
    /// Only on these days of the year.
    pub byyearday: Field<Vec<i64>>,
    /// Number of beginnings.
    pub count: Option<i64>,
    /// The unit that they repeat in.
    pub freq: Option<RecurrenceFrequency>,
    /// Number of units from one to the next.
    pub interval: Option<i64>,
    /// When the last one may be.
    pub until: Option<DateTime>,
    /// The first day of the week.
    pub wkst: Option<RecurrenceWeekStart>,
    _kept: Kept,
}

impl RuleSnoozeRecurrence {
    pub fn new(dtstart: impl Into<DateTime>, tzid: impl Into<String>) -> Self {
        Self {
            dtstart: dtstart.into(),
            tzid: tzid.into(),
            ..blank()
        }
    }
}

record! {
    RuleSnoozeRecurrence + _kept;
    required dtstart = "dtstart";
    required tzid = "tzid";
    field_number byhour = "byhour";
    field_number byminute = "byminute";
    field_number bymonth = "bymonth";
    field_number bymonthday = "bymonthday";
    field_number bysecond = "bysecond";
    field_number bysetpos = "bysetpos";
    field byweekday = "byweekday";
    field_number byweekno = "byweekno";
    field_number byyearday = "byyearday";
    optional_number count = "count";
    optional freq = "freq";
    optional_number interval = "interval";
    optional until = "until";
    optional wkst = "wkst";
}

/// A type of rules.
#[derive(Clone, Default, PartialEq)]
pub struct RuleTypeInfo {
    /// Kinds of alerts that actions can be for.
    pub action_groups: Option<Vec<RuleActionGroup>>,
    /// Variables that texts of actions may hold.
    pub action_variables: Option<RuleVariables>,
    /// How alerts are stored.
    pub alerts: Option<RuleAlertsStorage>,
    /// What the caller may do, by consumer.
    pub authorized_consumers: Option<RuleConsumers>,
    /// The part of Kibana that it is for.
    pub category: Option<RuleCategory>,
    /// The kind that an action is for unless it says otherwise.
    pub default_action_group_id: Option<String>,
    /// Whether alerts that have ended have variables, too.
    pub does_set_recovery_context: Option<bool>,
    /// Whether the licence covers it.
    pub enabled_in_license: Option<bool>,
    /// Whether its alerts are stored with fields of their own.
    pub has_alerts_mappings: Option<bool>,

    /// Whether alerts can be filtered by their fields.
    ///
    /// Called `has_fields_for_a_a_d` in JSON.
    pub has_fields_for_alerts_as_data: Option<bool>,

    /// Id, such as `.es-query`.
    pub id: Option<String>,
    /// Whether its rules can be exported as saved objects.
    pub is_exportable: Option<bool>,
    /// The lowest licence that covers it, such as `basic`.
    pub minimum_license_required: Option<String>,
    /// Name for people.
    pub name: Option<String>,
    /// The app that it comes from, such as `stackAlerts`.
    pub producer: Option<String>,
    /// The kind of alerts that have ended.
    pub recovery_action_group: Option<RuleActionGroup>,
    /// How long a run may take, such as `5m`.
    pub rule_task_timeout: Option<String>,
    _kept: Kept,
}

record! {
    RuleTypeInfo + _kept: new;
    optional action_groups = "action_groups";
    optional action_variables = "action_variables";
    optional alerts = "alerts";
    optional authorized_consumers = "authorized_consumers";
    optional category = "category";
    optional default_action_group_id = "default_action_group_id";
    optional does_set_recovery_context = "does_set_recovery_context";
    optional enabled_in_license = "enabled_in_license";
    optional has_alerts_mappings = "has_alerts_mappings";
    optional has_fields_for_alerts_as_data = "has_fields_for_a_a_d";
    optional id = "id";
    optional is_exportable = "is_exportable";
    optional minimum_license_required = "minimum_license_required";
    optional name = "name";
    optional producer = "producer";
    optional recovery_action_group = "recovery_action_group";
    optional rule_task_timeout = "rule_task_timeout";
}

/// What a rule becomes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleUpdate {
    /// Name for people.
    ///
    /// Names need not be unique.
    pub name: String,

    /// How often the rule runs.
    pub schedule: RuleSchedule,

    /// What the rule does with its alerts; nothing if left out.
    ///
    /// Default: `[]`.
    pub actions: Option<Vec<NewRuleAction>>,

    /// How long a condition has to hold.
    ///
    /// Since 8.13.0.
    pub alert_delay: Option<AlertDelay>,

    /// What helps people to look into alerts.
    pub artifacts: Option<RuleArtifacts>,

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

    /// What the rule checks, as a whole.
    ///
    /// The type decides which parameters there are. `convert` makes a map of those of a type, such
    /// as `IndexThresholdParams`.
    ///
    /// Default: `{}`.
    pub params: Option<BTreeMap<String, Json>>,

    /// Words that the rule can be found by; none if left out.
    ///
    /// Default: `[]`.
    pub tags: Option<Vec<String>>,

    /// The shortest time between two runs of an action.
    ///
    /// Give each action a `frequency` instead.
    pub throttle: Field<String>,
}

impl RuleUpdate {
    pub fn new(name: impl Into<String>, schedule: impl Into<RuleSchedule>) -> Self {
        Self {
            name: name.into(),
            schedule: schedule.into(),
            ..blank()
        }
    }

    setters! {
        actions(value: impl IntoIterator<Item = NewRuleAction>) = Some(value.into_iter().collect());
        alert_delay(value: AlertDelay) = Some(value);
        artifacts(value: RuleArtifacts) = Some(value);
        flapping(value: impl Into<Field<RuleFlapping>>) = value.into();
        notify_when(value: impl Into<Field<NotifyWhen>>) = value.into();
        params(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        throttle(value: impl Into<Field<String>>) = value.into();
    }
}

record! {
    RuleUpdate debug;
    required name = "name";
    required schedule = "schedule";
    optional actions = "actions";
    optional alert_delay = "alert_delay";
    optional artifacts = "artifacts";
    field flapping = "flapping";
    field notify_when = "notify_when";
    optional params = "params";
    optional tags = "tags";
    field throttle = "throttle";
}

/// A variable.
#[derive(Clone, Default, PartialEq)]
pub struct RuleVariable {
    /// What it holds.
    pub description: Option<String>,
    /// Name of the variable.
    pub name: Option<String>,
    _kept: Kept,
}

record! {
    RuleVariable + _kept: new;
    optional description = "description";
    optional name = "name";
}

/// Variables that texts of actions may hold.
#[derive(Clone, Default, PartialEq)]
pub struct RuleVariables {
    /// Facts about an alert, as `{{context.name}}`.
    pub context: Option<Vec<RuleContextVariable>>,
    /// Parameters of the rule, as `{{params.name}}`.
    pub params: Option<Vec<RuleVariable>>,
    /// State of the rule, as `{{state.name}}`.
    pub state: Option<Vec<RuleVariable>>,
    _kept: Kept,
}

record! {
    RuleVariables + _kept: new;
    optional context = "context";
    optional params = "params";
    optional state = "state";
}

/// The limit that a run has reached.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RuleWarningReason {
    /// `maxExecutableActions`
    MaxExecutableActions,
    /// `maxAlerts`
    MaxAlerts,
    /// `maxQueuedActions`
    MaxQueuedActions,
    /// `ruleExecution`
    RuleExecution,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    RuleWarningReason;
    MaxExecutableActions = "maxExecutableActions";
    MaxAlerts = "maxAlerts";
    MaxQueuedActions = "maxQueuedActions";
    RuleExecution = "ruleExecution";
}

/// A snooze of a rule.
#[derive(Clone, PartialEq)]
pub struct Snooze {
    /// The schedule.
    pub schedule: SnoozeSchedule,
    _kept: Kept,
}

impl Snooze {
    #[inline]
    pub fn new(schedule: SnoozeSchedule) -> Self {
        Self { schedule, ..blank() }
    }
}

record! {
    Snooze + _kept;
    required schedule = "schedule";
}

/// When a snooze is repeated.
#[derive(Clone, Default, PartialEq)]
pub struct SnoozeRepetition {
    /// When the last one may be.
    pub end: Option<DateTime>,
    /// Time from one to the next, such as `1d`, `2w` or `1M`.
    pub every: Option<String>,

    /// Number of snoozes.
    ///
    /// At least 1.
    pub occurrences: Option<u64>,

    /// Only in these months, from 1.
    ///
    /// At least 1 item.
    pub on_month: Option<Vec<u64>>,

    /// Only on these days of the month.
    ///
    /// At least 1 item.
    pub on_month_day: Option<Vec<u64>>,

    /// Only on these days of the week, such as `MO`, `+1SA` for the first Saturday or `-1FR` for
    /// the last Friday.
    ///
    /// At least 1 item.
    pub on_week_day: Option<Vec<String>>,

    _kept: Kept,
}

impl SnoozeRepetition {
    setters! {
        end(value: impl Into<DateTime>) = Some(value.into());
        every(value: impl Into<String>) = Some(value.into());
        occurrences(value: u64) = Some(value);
        on_month(value: impl IntoIterator<Item = u64>) = Some(value.into_iter().collect());
        on_month_day(value: impl IntoIterator<Item = u64>) = Some(value.into_iter().collect());
        on_week_day(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    SnoozeRepetition + _kept: new;
    optional end = "end";
    optional every = "every";
    optional_number occurrences = "occurrences";
    optional_number on_month = "onMonth";
    optional_number on_month_day = "onMonthDay";
    optional on_week_day = "onWeekDay";
}

/// A schedule of snoozes, and its id.
#[derive(Clone, PartialEq)]
pub struct SnoozeSchedule {
    /// Id of the schedule.
    pub id: String,
    /// The times.
    pub custom: Option<SnoozeTimes>,
    _kept: Kept,
}

impl SnoozeSchedule {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }
}

record! {
    SnoozeSchedule + _kept;
    required id = "id";
    optional custom = "custom";
}

/// When a snooze is, and when it is repeated.
#[derive(Clone, PartialEq)]
pub struct SnoozeTimes {
    /// When the first one begins.
    pub start: DateTime,
    /// How long each is, such as `2h`; `-1` has no end.
    pub duration: String,

    /// When it is repeated.
    ///
    /// Without it, there is one.
    pub recurring: Option<SnoozeRepetition>,

    /// Time zone of days and months, such as `Europe/Madrid`; UTC if left out.
    pub timezone: Option<String>,
    _kept: Kept,
}

impl SnoozeTimes {
    pub fn new(start: impl Into<DateTime>, duration: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            duration: duration.into(),
            ..blank()
        }
    }

    setters! {
        recurring(value: SnoozeRepetition) = Some(value);
        timezone(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    SnoozeTimes + _kept;
    required start = "start";
    required duration = "duration";
    optional recurring = "recurring";
    optional timezone = "timezone";
}
