// Generated from specs/kibana; do not edit.

//! Types of the family `attack_discovery`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{
    DateTime, Json, UnknownValue, made_of, open_enum, record, setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An attack that a language model has found in alerts.
#[derive(Clone, PartialEq)]
pub struct Attack {
    /// Ids of the alerts that belong to it.
    pub alert_ids: Vec<String>,
    /// Id of the connector whose model found it.
    pub connector_id: String,
    /// Name of that connector.
    pub connector_name: String,
    /// What happened step by step, in Markdown.
    pub details_markdown: String,
    /// Id of the generation that found it.
    pub generation_uuid: String,
    /// Id of the attack.
    pub id: String,
    /// What happened, in Markdown.
    pub summary_markdown: String,
    /// When it was found.
    pub timestamp: DateTime,
    /// What the attack is, in a few words.
    pub title: String,
    /// Id of the rule behind the schedule that found it.
    pub alert_rule_uuid: Option<String>,
    /// When the attack became an alert.
    pub alert_start: Option<DateTime>,
    /// When it was changed last.
    pub alert_updated_at: Option<DateTime>,
    /// Id of the user who changed it last.
    pub alert_updated_by_user_id: Option<String>,
    /// Name of the user who changed it last.
    pub alert_updated_by_user_name: Option<String>,
    /// How far people are with it.
    pub alert_workflow_status: Option<AttackStatus>,
    /// When that changed last.
    pub alert_workflow_status_updated_at: Option<DateTime>,

    /// Ids of the users who work on it.
    ///
    /// Servers of 9.2 leave it out.
    pub assignees: Option<Vec<String>>,

    /// Which hosts and users are concerned, in Markdown.
    pub entity_summary_markdown: Option<String>,

    /// Index that it is stored in.
    ///
    /// Servers of 9.2 leave it out.
    pub index: Option<String>,

    /// Tactics of the attacker as MITRE ATT&CK names them.
    pub mitre_attack_tactics: Option<Vec<String>>,
    /// What stands for the values that the model did not see.
    pub replacements: Option<BTreeMap<String, String>>,
    /// How dangerous it is.
    pub risk_score: Option<i64>,

    /// Words to find it by.
    ///
    /// Servers of 9.2 leave it out.
    pub tags: Option<Vec<String>>,

    /// Id of the user who had the model look for it.
    pub user_id: Option<String>,
    /// Name of that user, if it was not a schedule.
    pub user_name: Option<String>,
    /// Who may see it: everybody, if there is nobody in it.
    pub users: Option<Vec<AttackViewer>>,
    _kept: Kept,
}

impl Default for Attack {
    fn default() -> Self {
        blank()
    }
}

record! {
    Attack + _kept;
    required alert_ids = "alert_ids";
    required connector_id = "connector_id";
    required connector_name = "connector_name";
    required details_markdown = "details_markdown";
    required generation_uuid = "generation_uuid";
    required id = "id";
    required summary_markdown = "summary_markdown";
    required timestamp = "timestamp";
    required title = "title";
    optional alert_rule_uuid = "alert_rule_uuid";
    optional alert_start = "alert_start";
    optional alert_updated_at = "alert_updated_at";
    optional alert_updated_by_user_id = "alert_updated_by_user_id";
    optional alert_updated_by_user_name = "alert_updated_by_user_name";
    optional alert_workflow_status = "alert_workflow_status";
    optional alert_workflow_status_updated_at = "alert_workflow_status_updated_at";
    optional assignees = "assignees";
    optional entity_summary_markdown = "entity_summary_markdown";
    optional index = "index";
    optional mitre_attack_tactics = "mitre_attack_tactics";
    optional replacements = "replacements";
    optional_number risk_score = "risk_score";
    optional tags = "tags";
    optional user_id = "user_id";
    optional user_name = "user_name";
    optional users = "users";
}

/// Changes of attacks.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AttackBulkUpdate {
    /// The attacks, and what changes.
    pub update: AttackUpdate,
}

impl AttackBulkUpdate {
    #[inline]
    pub fn new(update: AttackUpdate) -> Self {
        Self { update }
    }
}

made_of!(AttackBulkUpdate, value = AttackUpdate);

record! {
    AttackBulkUpdate;
    required update = "update";
}

/// How an operation of Attack Discovery reports a failure.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AttackDiscoveryErrorBody {
    /// How Kibana's platform reports a failure, before or after Attack Discovery has seen the
    /// request.
    Platform(AttackDiscoveryPlatformErrorBody),

    /// How Attack Discovery reports a failure.
    Solution(AttackDiscoverySolutionErrorBody),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<AttackDiscoveryPlatformErrorBody> for AttackDiscoveryErrorBody {
    fn from(value: AttackDiscoveryPlatformErrorBody) -> Self {
        Self::Platform(value)
    }
}

impl From<AttackDiscoverySolutionErrorBody> for AttackDiscoveryErrorBody {
    fn from(value: AttackDiscoverySolutionErrorBody) -> Self {
        Self::Solution(value)
    }
}

union!(AttackDiscoveryErrorBody);

impl Serialize for AttackDiscoveryErrorBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Platform(value) => value.serialize(serializer),
            Self::Solution(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AttackDiscoveryErrorBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("status_code") {
            return value.arm(Self::Solution, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Platform, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// How Kibana's platform reports a failure, before or after Attack Discovery has seen the
/// request.
#[derive(Clone, PartialEq)]
pub struct AttackDiscoveryPlatformErrorBody {
    /// Reason phrase of the status.
    pub error: String,
    /// What went wrong, for people.
    pub message: String,
    /// The HTTP status again.
    pub status_code: Option<i64>,
    _kept: Kept,
}

impl AttackDiscoveryPlatformErrorBody {
    pub fn new(error: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            error: error.into(),
            message: message.into(),
            ..blank()
        }
    }
}

record! {
    AttackDiscoveryPlatformErrorBody + _kept;
    required error = "error";
    required message = "message";
    optional_number status_code = "statusCode";
}

/// How Attack Discovery reports a failure.
#[derive(Clone, PartialEq)]
pub struct AttackDiscoverySolutionErrorBody {
    /// The HTTP status again.
    pub status_code: i64,
    /// Reason phrase of the status.
    pub error: Option<String>,
    /// What went wrong, for people.
    pub message: Option<String>,
    _kept: Kept,
}

impl AttackDiscoverySolutionErrorBody {
    #[inline]
    pub fn new(status_code: i64) -> Self {
        Self { status_code, ..blank() }
    }
}

record! {
    AttackDiscoverySolutionErrorBody + _kept;
    required_number status_code = "status_code";
    optional error = "error";
    optional message = "message";
}

/// A field of alerts, and what a model sees of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AttackField {
    /// Id of the anonymization field.
    ///
    /// At least 1 character.
    pub id: String,

    /// Name of the field.
    pub field: String,
    /// Whether it is sent.
    pub allowed: Option<bool>,
    /// Whether something else is sent in its place.
    pub anonymized: Option<bool>,
    /// When it was created.
    pub created_at: Option<DateTime>,
    /// Name of the user who created it.
    pub created_by: Option<String>,
    /// Id of the space.
    pub namespace: Option<String>,
    /// When the anonymization field was created.
    pub timestamp: Option<DateTime>,
    /// When it was changed last.
    pub updated_at: Option<DateTime>,
    /// Name of the user who changed it last.
    pub updated_by: Option<String>,
}

impl AttackField {
    pub fn new(id: impl Into<String>, field: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            field: field.into(),
            ..blank()
        }
    }

    setters! {
        allowed(value: bool) = Some(value);
        anonymized(value: bool) = Some(value);
        created_at(value: impl Into<DateTime>) = Some(value.into());
        created_by(value: impl Into<String>) = Some(value.into());
        namespace(value: impl Into<String>) = Some(value.into());
        timestamp(value: impl Into<DateTime>) = Some(value.into());
        updated_at(value: impl Into<DateTime>) = Some(value.into());
        updated_by(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    AttackField;
    required id = "id";
    required field = "field";
    optional allowed = "allowed";
    optional anonymized = "anonymized";
    optional created_at = "createdAt";
    optional created_by = "createdBy";
    optional namespace = "namespace";
    optional timestamp = "timestamp";
    optional updated_at = "updatedAt";
    optional updated_by = "updatedBy";
}

/// A language model.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AttackModel {
    /// Id of the connector to it.
    pub connector_id: String,
    /// Kind of the connector, such as `.gen-ai`.
    pub action_type_id: String,
    /// Id of the prompt that comes before all others.
    pub default_system_prompt_id: Option<String>,
    /// Name of the model.
    pub model: Option<String>,
    /// Whose interface it has.
    pub provider: Option<AttackModelProvider>,
}

impl AttackModel {
    pub fn new(connector_id: impl Into<String>, action_type_id: impl Into<String>) -> Self {
        Self {
            connector_id: connector_id.into(),
            action_type_id: action_type_id.into(),
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
    AttackModel;
    required connector_id = "connectorId";
    required action_type_id = "actionTypeId";
    optional default_system_prompt_id = "defaultSystemPromptId";
    optional model = "model";
    optional provider = "provider";
}

/// Whose interface a language model has.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AttackModelProvider {
    /// `OpenAI`
    OpenAi,
    /// `Azure OpenAI`
    AzureOpenAi,
    /// `Other`
    Other,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AttackModelProvider;
    OpenAi = "OpenAI";
    AzureOpenAi = "Azure OpenAI";
    Other = "Other";
}

/// One page of attacks.
#[derive(Clone, PartialEq)]
pub struct AttackPage {
    /// The attacks.
    pub data: Vec<Attack>,
    /// Names of the connectors whose models found attacks.
    pub connector_names: Vec<String>,
    /// Number of the page, counted from 1.
    pub page: u64,
    /// Number of attacks that a full page has.
    pub per_page: u64,
    /// Number of attacks on all pages together.
    pub total: u64,
    /// Ids of the alerts of all attacks, if asked for.
    pub unique_alert_ids: Option<Vec<String>>,
    /// Number of these alerts, if asked for.
    pub unique_alert_ids_count: Option<i64>,
    _kept: Kept,
}

impl AttackPage {
    pub fn new(
        data: impl IntoIterator<Item = Attack>,
        connector_names: impl IntoIterator<Item = impl Into<String>>,
        page: u64,
        per_page: u64,
        total: u64,
    ) -> Self {
        Self {
            data: data.into_iter().collect(),
            connector_names: connector_names.into_iter().map(Into::into).collect(),
            page,
            per_page,
            total,
            ..blank()
        }
    }
}

record! {
    AttackPage + _kept;
    required data = "data";
    required connector_names = "connector_names";
    required_number page = "page";
    required_number per_page = "per_page";
    required_number total = "total";
    optional unique_alert_ids = "unique_alert_ids";
    optional_number unique_alert_ids_count = "unique_alert_ids_count";
}

/// What a model looks for attacks in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttackSearch {
    /// Indices of the alerts, such as `.alerts-security.alerts-default`.
    pub alerts_index_pattern: String,
    /// Fields that the model may see, as the anonymization fields of the assistant say it.
    pub anonymization_fields: Vec<AttackField>,
    /// The model.
    pub api_config: AttackModel,

    /// Largest number of alerts.
    ///
    /// At least 1.
    pub size: u64,

    /// How the connector is called.
    pub sub_action: AttackSubAction,
    /// Name of the connector.
    pub connector_name: Option<String>,
    /// The latest time, or a distance from now.
    pub end: Option<String>,
    /// A query of Elasticsearch that the alerts match, any JSON.
    pub filter: Option<BTreeMap<String, Json>>,
    /// Name of the model.
    pub model: Option<String>,
    /// What stands for the values that the model does not see.
    pub replacements: Option<BTreeMap<String, String>>,
    /// The earliest time, or a distance from now such as `now-24h`.
    pub start: Option<String>,
}

impl AttackSearch {
    pub fn new(
        alerts_index_pattern: impl Into<String>,
        anonymization_fields: impl IntoIterator<Item = AttackField>,
        api_config: AttackModel,
        size: u64,
        sub_action: AttackSubAction,
    ) -> Self {
        Self {
            alerts_index_pattern: alerts_index_pattern.into(),
            anonymization_fields: anonymization_fields.into_iter().collect(),
            api_config,
            size,
            sub_action,
            ..blank()
        }
    }

    setters! {
        connector_name(value: impl Into<String>) = Some(value.into());
        end(value: impl Into<String>) = Some(value.into());
        filter(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        model(value: impl Into<String>) = Some(value.into());
        replacements(value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>)
            = Some(wire::into_map(value));
        start(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    AttackSearch debug;
    required alerts_index_pattern = "alertsIndexPattern";
    required anonymization_fields = "anonymizationFields";
    required api_config = "apiConfig";
    required_number size = "size";
    required sub_action = "subAction";
    optional connector_name = "connectorName";
    optional end = "end";
    optional filter = "filter";
    optional model = "model";
    optional replacements = "replacements";
    optional start = "start";
}

/// A field by which attacks can be sorted.
///
/// Always `@timestamp`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AttackSortField {
    /// `@timestamp`
    Timestamp,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AttackSortField;
    Timestamp = "@timestamp";
}

/// Direction of an order.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AttackSortOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AttackSortOrder;
    Asc = "asc";
    Desc = "desc";
}

/// How far people are with an attack.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AttackStatus {
    /// `acknowledged`
    Acknowledged,
    /// `closed`
    Closed,
    /// `open`
    Open,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AttackStatus;
    Acknowledged = "acknowledged";
    Closed = "closed";
    Open = "open";
}

/// Whether a model answers at once or piece by piece.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AttackSubAction {
    /// `invokeAI`
    InvokeAi,
    /// `invokeStream`
    InvokeStream,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AttackSubAction;
    InvokeAi = "invokeAI";
    InvokeStream = "invokeStream";
}

/// Attacks, and what changes of them.
///
/// What is left out stays as it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AttackUpdate {
    /// Ids of the attacks.
    pub ids: Vec<String>,

    /// Whether the texts that are returned name fields the way Kibana shows them, as in
    /// `{{ user.name ada }}`.
    ///
    /// Default: `false`.
    pub enable_field_rendering: Option<bool>,

    /// How far people are with them.
    pub kibana_alert_workflow_status: Option<AttackStatus>,
    /// Who sees them.
    pub visibility: Option<AttackVisibility>,

    /// Whether the texts that are returned have the values that the model did not see.
    ///
    /// Default: `true`.
    pub with_replacements: Option<bool>,
}

impl AttackUpdate {
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }

    setters! {
        enable_field_rendering(value: bool) = Some(value);
        kibana_alert_workflow_status(value: AttackStatus) = Some(value);
        visibility(value: AttackVisibility) = Some(value);
        with_replacements(value: bool) = Some(value);
    }
}

record! {
    AttackUpdate;
    required ids = "ids";
    optional enable_field_rendering = "enable_field_rendering";
    optional kibana_alert_workflow_status = "kibana_alert_workflow_status";
    optional visibility = "visibility";
    optional with_replacements = "with_replacements";
}

/// A user who may see an attack.
#[derive(Clone, Default, PartialEq)]
pub struct AttackViewer {
    /// Id of the user.
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    _kept: Kept,
}

record! {
    AttackViewer + _kept: new;
    optional id = "id";
    optional name = "name";
}

/// Who sees an attack.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AttackVisibility {
    /// `not_shared`
    NotShared,
    /// `shared`
    Shared,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AttackVisibility;
    NotShared = "not_shared";
    Shared = "shared";
}

/// A generation that has begun.
#[derive(Clone, PartialEq)]
pub struct StartedAttackGeneration {
    /// Id of the generation.
    ///
    /// At least 1 character.
    pub execution_uuid: String,

    _kept: Kept,
}

impl StartedAttackGeneration {
    pub fn new(execution_uuid: impl Into<String>) -> Self {
        Self {
            execution_uuid: execution_uuid.into(),
            ..blank()
        }
    }
}

record! {
    StartedAttackGeneration + _kept;
    required execution_uuid = "execution_uuid";
}

/// Attacks that were changed.
#[derive(Clone, PartialEq)]
pub struct UpdatedAttacks {
    /// The attacks.
    pub data: Vec<Attack>,
    _kept: Kept,
}

impl UpdatedAttacks {
    pub fn new(data: impl IntoIterator<Item = Attack>) -> Self {
        Self {
            data: data.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    UpdatedAttacks + _kept;
    required data = "data";
}
