// Generated from specs/kibana; do not edit.

//! When Kibana looks for attacks by itself.

use std::collections::BTreeMap;
use std::fmt;

use openapi_runtime::wire::{Kept, Raw, blank, show_arm, write_unknown};
use openapi_runtime::{
    DateTime, Json, UnknownValue, made_of, open_enum, record, setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::attack_discovery::AttackModelProvider;
use crate::{Filter, NotifyWhen, QueryLanguage};

/// How often an action happens.
#[derive(Clone, PartialEq)]
pub struct AttackActionFrequency {
    /// Whether it happens once for all attacks.
    pub summary: bool,
    /// When it happens again.
    pub notify_when: NotifyWhen,

    /// The least time between two times, such as `1h`.
    ///
    /// Pattern: `^[1-9]\d*[smhd]$`.
    pub throttle: Option<String>,

    _kept: Kept,
}

impl AttackActionFrequency {
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
    AttackActionFrequency + _kept;
    required summary = "summary";
    required notify_when = "notify_when";
    nullable throttle = "throttle";
}

/// How often something runs.
#[derive(Clone, PartialEq)]
pub struct AttackInterval {
    /// Time between two runs, such as `24h`.
    pub interval: String,
    _kept: Kept,
}

impl AttackInterval {
    pub fn new(interval: impl Into<String>) -> Self {
        Self {
            interval: interval.into(),
            ..blank()
        }
    }
}

made_of!(AttackInterval, text);

record! {
    AttackInterval + _kept;
    required interval = "interval";
}

/// A query for alerts.
#[derive(Clone, PartialEq)]
pub struct AttackQuery {
    /// The query.
    pub query: AttackQueryText,
    /// Language of the query.
    pub language: QueryLanguage,
    _kept: Kept,
}

impl AttackQuery {
    pub fn new(query: impl Into<AttackQueryText>, language: QueryLanguage) -> Self {
        Self {
            query: query.into(),
            language,
            ..blank()
        }
    }
}

record! {
    AttackQuery + _kept;
    required query = "query";
    required language = "language";
}

/// A query as text, or as JSON in the language of Elasticsearch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AttackQueryText {
    /// A query in KQL or Lucene.
    Text(String),
    /// A query of Elasticsearch, any JSON by name.
    Dsl(BTreeMap<String, Json>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl fmt::Debug for AttackQueryText {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::Text(value) => ("Text", value),
            Self::Dsl(value) => ("Dsl", value),
            Self::Unknown(value) => ("Unknown", value),
        };
        show_arm(formatter, name, value)
    }
}

impl From<String> for AttackQueryText {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for AttackQueryText {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<BTreeMap<String, Json>> for AttackQueryText {
    fn from(value: BTreeMap<String, Json>) -> Self {
        Self::Dsl(value)
    }
}

union!(AttackQueryText);

union!(AttackQueryText::Dsl, entries = Json);

impl Serialize for AttackQueryText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Dsl(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AttackQueryText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_object() {
            return value.arm(Self::Dsl, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::Text, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// When Kibana looks for attacks by itself.
#[derive(Clone, PartialEq)]
pub struct AttackSchedule {
    /// Id of the schedule.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Name of the user who created it.
    pub created_by: String,
    /// Name of the user who changed it last.
    pub updated_by: String,
    /// When it was created.
    pub created_at: DateTime,
    /// When it was changed last.
    pub updated_at: DateTime,
    /// Whether it runs.
    pub enabled: bool,
    /// What the model looks for attacks in.
    pub params: AttackScheduleParams,
    /// How often it runs.
    pub schedule: AttackInterval,
    /// What happens when it has found attacks.
    pub actions: Vec<AttackScheduleAction>,
    /// How it ran last.
    pub last_execution: Option<AttackScheduleRun>,
    _kept: Kept,
}

impl Default for AttackSchedule {
    fn default() -> Self {
        blank()
    }
}

record! {
    AttackSchedule + _kept;
    required id = "id";
    required name = "name";
    required created_by = "created_by";
    required updated_by = "updated_by";
    required created_at = "created_at";
    required updated_at = "updated_at";
    required enabled = "enabled";
    required params = "params";
    required schedule = "schedule";
    required actions = "actions";
    optional last_execution = "last_execution";
}

/// Something that happens when a schedule has found attacks.
#[derive(Clone, PartialEq)]
pub struct AttackScheduleAction {
    /// Kind of the connector, such as `.slack_api`.
    pub action_type_id: String,
    /// Id of the connector.
    pub id: String,
    /// What the connector is told, any JSON.
    pub params: BTreeMap<String, Json>,
    /// For which attacks it happens, any JSON.
    pub alerts_filter: Option<BTreeMap<String, Json>>,
    /// How often it happens.
    pub frequency: Option<AttackActionFrequency>,

    /// When it is called: `default` is for attacks.
    ///
    /// Connectors of the system, such as that of cases, have none.
    pub group: Option<String>,

    /// Id of the action.
    ///
    /// At least 1 character.
    pub uuid: Option<String>,

    _kept: Kept,
}

impl AttackScheduleAction {
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
        frequency(value: AttackActionFrequency) = Some(value);
        group(value: impl Into<String>) = Some(value.into());
        uuid(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    AttackScheduleAction + _kept;
    required action_type_id = "action_type_id";
    required id = "id";
    required params = "params";
    optional alerts_filter = "alerts_filter";
    optional frequency = "frequency";
    optional group = "group";
    optional uuid = "uuid";
}

/// The language model of a schedule.
#[derive(Clone, PartialEq)]
pub struct AttackScheduleModel {
    /// Id of the connector to it.
    pub connector_id: String,
    /// Kind of the connector, such as `.gen-ai`.
    pub action_type_id: String,
    /// Name of the connector.
    pub name: String,
    /// Id of the prompt that comes before all others.
    pub default_system_prompt_id: Option<String>,
    /// Name of the model.
    pub model: Option<String>,
    /// Whose interface it has.
    pub provider: Option<AttackModelProvider>,
    _kept: Kept,
}

impl AttackScheduleModel {
    pub fn new(
        connector_id: impl Into<String>,
        action_type_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            connector_id: connector_id.into(),
            action_type_id: action_type_id.into(),
            name: name.into(),
            ..blank()
        }
    }

    setters! {
        default_system_prompt_id(value: impl Into<String>) = Some(value.into());
        model(value: impl Into<String>) = Some(value.into());
        provider(value: AttackModelProvider) = Some(value);
    }
}

record! {
    AttackScheduleModel + _kept;
    required connector_id = "connectorId";
    required action_type_id = "actionTypeId";
    required name = "name";
    optional default_system_prompt_id = "defaultSystemPromptId";
    optional model = "model";
    optional provider = "provider";
}

/// One page of schedules.
#[derive(Clone, PartialEq)]
pub struct AttackSchedulePage {
    /// The schedules.
    pub data: Vec<AttackSchedule>,

    /// Number of the page.
    ///
    /// No source says whether it is counted from 0 or from 1.
    pub page: u64,

    /// Number of schedules that a full page has.
    pub per_page: u64,
    /// Number of schedules on all pages together.
    pub total: u64,
    _kept: Kept,
}

impl AttackSchedulePage {
    pub fn new(
        data: impl IntoIterator<Item = AttackSchedule>,
        page: u64,
        per_page: u64,
        total: u64,
    ) -> Self {
        Self {
            data: data.into_iter().collect(),
            page,
            per_page,
            total,
            ..blank()
        }
    }
}

record! {
    AttackSchedulePage + _kept;
    required data = "data";
    required_number page = "page";
    required_number per_page = "per_page";
    required_number total = "total";
}

/// What a model looks for attacks in when a schedule runs.
#[derive(Clone, PartialEq)]
pub struct AttackScheduleParams {
    /// Indices of the alerts, such as `.alerts-security.alerts-default`.
    pub alerts_index_pattern: String,
    /// The model.
    pub api_config: AttackScheduleModel,
    /// Largest number of alerts.
    pub size: i64,
    /// The query and the filters as one query of Elasticsearch, any JSON.
    pub combined_filter: Option<BTreeMap<String, Json>>,
    /// The latest time as a distance from the run.
    pub end: Option<String>,
    /// Filters that the alerts pass.
    pub filters: Option<Vec<Filter>>,
    /// A query that the alerts match.
    pub query: Option<AttackQuery>,
    /// The earliest time as a distance from the run, such as `now-24h`.
    pub start: Option<String>,
    _kept: Kept,
}

impl AttackScheduleParams {
    pub fn new(
        alerts_index_pattern: impl Into<String>,
        api_config: AttackScheduleModel,
        size: i64,
    ) -> Self {
        Self {
            alerts_index_pattern: alerts_index_pattern.into(),
            api_config,
            size,
            ..blank()
        }
    }

    setters! {
        combined_filter(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        end(value: impl Into<String>) = Some(value.into());
        filters(value: impl IntoIterator<Item = Filter>) = Some(value.into_iter().collect());
        query(value: AttackQuery) = Some(value);
        start(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    AttackScheduleParams + _kept;
    required alerts_index_pattern = "alerts_index_pattern";
    required api_config = "api_config";
    required_number size = "size";
    optional combined_filter = "combined_filter";
    optional end = "end";
    optional filters = "filters";
    optional query = "query";
    optional start = "start";
}

/// A schedule by its id.
#[derive(Clone, PartialEq)]
pub struct AttackScheduleReference {
    /// Id of the schedule.
    ///
    /// At least 1 character.
    pub id: String,

    _kept: Kept,
}

impl AttackScheduleReference {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }
}

record! {
    AttackScheduleReference + _kept;
    required id = "id";
}

/// A run of a schedule.
#[derive(Clone, PartialEq)]
pub struct AttackScheduleRun {
    /// When it ran.
    pub date: DateTime,
    /// How it ended.
    pub status: AttackScheduleRunStatus,
    /// How long it took, in milliseconds.
    pub duration: Option<f64>,
    /// How long it took, in milliseconds, as some servers call it.
    pub last_duration: Option<f64>,
    /// What went wrong, for people.
    pub message: Option<String>,
    _kept: Kept,
}

impl AttackScheduleRun {
    pub fn new(date: impl Into<DateTime>, status: AttackScheduleRunStatus) -> Self {
        Self {
            date: date.into(),
            status,
            ..blank()
        }
    }
}

record! {
    AttackScheduleRun + _kept;
    required date = "date";
    required status = "status";
    optional_number duration = "duration";
    optional_number last_duration = "last_duration";
    optional message = "message";
}

/// How a run of a schedule ended.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AttackScheduleRunStatus {
    /// `ok`
    Ok,
    /// `active`
    Active,
    /// `error`
    Error,
    /// `unknown`
    Undetermined,
    /// `warning`
    Warning,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AttackScheduleRunStatus;
    Ok = "ok";
    Active = "active";
    Error = "error";
    Undetermined = "unknown";
    Warning = "warning";
}

/// New settings of a schedule.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AttackScheduleUpdate {
    /// What people call it.
    pub name: String,
    /// What the model looks for attacks in.
    pub params: AttackScheduleParams,
    /// How often it runs.
    pub schedule: AttackInterval,
    /// What happens when it has found attacks.
    pub actions: Vec<AttackScheduleAction>,
}

impl AttackScheduleUpdate {
    pub fn new(
        name: impl Into<String>,
        params: AttackScheduleParams,
        schedule: impl Into<AttackInterval>,
        actions: impl IntoIterator<Item = AttackScheduleAction>,
    ) -> Self {
        Self {
            name: name.into(),
            params,
            schedule: schedule.into(),
            actions: actions.into_iter().collect(),
        }
    }
}

record! {
    AttackScheduleUpdate;
    required name = "name";
    required params = "params";
    required schedule = "schedule";
    required actions = "actions";
}

/// A schedule to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewAttackSchedule {
    /// What people call it.
    pub name: String,
    /// What the model looks for attacks in.
    pub params: AttackScheduleParams,
    /// How often it runs.
    pub schedule: AttackInterval,
    /// What happens when it has found attacks.
    pub actions: Option<Vec<AttackScheduleAction>>,
    /// Whether it runs, which it does not if this is left out.
    pub enabled: Option<bool>,
}

impl NewAttackSchedule {
    pub fn new(
        name: impl Into<String>,
        params: AttackScheduleParams,
        schedule: impl Into<AttackInterval>,
    ) -> Self {
        Self {
            name: name.into(),
            params,
            schedule: schedule.into(),
            ..blank()
        }
    }

    setters! {
        actions(value: impl IntoIterator<Item = AttackScheduleAction>)
            = Some(value.into_iter().collect());
        enabled(value: bool) = Some(value);
    }
}

record! {
    NewAttackSchedule;
    required name = "name";
    required params = "params";
    required schedule = "schedule";
    optional actions = "actions";
    optional enabled = "enabled";
}
