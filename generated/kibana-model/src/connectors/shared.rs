// Generated from specs/kibana; do not edit.

//! Types of the family `connectors`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Fit, Kept, Numeric, Raw, blank, write_number, write_unknown};
use openapi_runtime::{
    Constant, DateTime, Field, Json, Secret, UnknownValue, made_of, open_enum, record,
    setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::connectors::{ConnectorConfig, ConnectorSecrets};

/// Asks CrowdStrike about agents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentDetailsQuery {
    /// What the connector is to do.
    ///
    /// Always `getAgentDetails`.
    pub sub_action: Constant,

    /// What it needs for that.
    pub sub_action_params: AgentIds,
}

impl AgentDetailsQuery {
    pub fn new(sub_action_params: impl Into<AgentIds>) -> Self {
        Self {
            sub_action: wire::constant("getAgentDetails".to_owned()),
            sub_action_params: sub_action_params.into(),
        }
    }
}

record! {
    AgentDetailsQuery;
    required sub_action = "subAction";
    required sub_action_params = "subActionParams";
}

/// Agents of CrowdStrike.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentIds {
    /// Ids of the agents.
    pub ids: Vec<String>,
}

impl AgentIds {
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

made_of!(AgentIds, items = String);

record! {
    AgentIds;
    required ids = "ids";
}

/// Asks SentinelOne for its agents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentsQuery {
    /// What the connector is to do.
    ///
    /// Always `getAgents`.
    pub sub_action: Constant,
}

impl AgentsQuery {
    /// Creates the value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            sub_action: wire::constant("getAgents".to_owned()),
        }
    }
}

impl Default for AgentsQuery {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    AgentsQuery;
    required sub_action = "subAction";
}

/// Closes an alert in Opsgenie.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlertClosing {
    /// What the connector is to do.
    ///
    /// Always `closeAlert`.
    pub sub_action: Constant,

    /// What it needs for that.
    pub sub_action_params: ClosedAlert,
}

impl AlertClosing {
    #[inline]
    pub fn new(sub_action_params: ClosedAlert) -> Self {
        Self {
            sub_action: wire::constant("closeAlert".to_owned()),
            sub_action_params,
        }
    }
}

record! {
    AlertClosing;
    required sub_action = "subAction";
    required sub_action_params = "subActionParams";
}

/// Creates an alert in Opsgenie or TheHive.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlertCreation {
    /// What the connector is to do.
    ///
    /// Always `createAlert`.
    pub sub_action: Constant,

    /// What it needs for that.
    pub sub_action_params: AlertDetails,
}

impl AlertCreation {
    #[inline]
    pub fn new(sub_action_params: AlertDetails) -> Self {
        Self {
            sub_action: wire::constant("createAlert".to_owned()),
            sub_action_params,
        }
    }
}

record! {
    AlertCreation;
    required sub_action = "subAction";
    required sub_action_params = "subActionParams";
}

/// An alert for Opsgenie or TheHive.
///
/// Each of them knows some of the properties.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlertDetails {
    /// Names of actions that Opsgenie offers with the alert.
    pub actions: Option<Vec<String>>,
    /// Alerts with the same alias are one in Opsgenie.
    pub alias: Option<String>,
    /// What is wrong, at length.
    pub description: Option<String>,
    /// Further facts for Opsgenie, any JSON by name.
    pub details: Option<BTreeMap<String, Json>>,
    /// What the alert is about, in Opsgenie.
    pub entity: Option<String>,

    /// What is wrong, in a line.
    ///
    /// Opsgenie needs it.
    pub message: Option<String>,

    /// A remark for Opsgenie.
    pub note: Option<String>,
    /// How urgent it is in Opsgenie, from `P1` down to `P5`.
    pub priority: Option<AlertPriority>,
    /// Who is notified by Opsgenie.
    pub responders: Option<Vec<AlertResponder>>,
    /// From 1, low, to 4, critical, in TheHive.
    pub severity: Option<u64>,
    /// Where the alert comes from.
    pub source: Option<String>,
    /// Id of the alert at its source, for TheHive.
    pub source_ref: Option<String>,
    /// Labels of the alert.
    pub tags: Option<Vec<String>>,
    /// Title in TheHive.
    pub title: Option<String>,

    /// Traffic light of TheHive that says who may know, from 0, anybody, to 4, only the recipients.
    ///
    /// Default: `2`.
    pub tlp: Option<u64>,

    /// Kind of the alert in TheHive.
    pub type_: Option<String>,
    /// Who has created the alert.
    pub user: Option<String>,
    /// Who sees the alert in Opsgenie without a notification.
    pub visible_to: Option<Vec<AlertViewer>>,
}

impl AlertDetails {
    setters! {
        actions(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        alias(value: impl Into<String>) = Some(value.into());
        description(value: impl Into<String>) = Some(value.into());
        details(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        entity(value: impl Into<String>) = Some(value.into());
        message(value: impl Into<String>) = Some(value.into());
        note(value: impl Into<String>) = Some(value.into());
        priority(value: AlertPriority) = Some(value);
        responders(value: impl IntoIterator<Item = AlertResponder>)
            = Some(value.into_iter().collect());
        severity(value: u64) = Some(value);
        source(value: impl Into<String>) = Some(value.into());
        source_ref(value: impl Into<String>) = Some(value.into());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        title(value: impl Into<String>) = Some(value.into());
        tlp(value: u64) = Some(value);
        type_(value: impl Into<String>) = Some(value.into());
        user(value: impl Into<String>) = Some(value.into());
        visible_to(value: impl IntoIterator<Item = AlertViewer>)
            = Some(value.into_iter().collect());
    }
}

record! {
    AlertDetails debug: new;
    optional actions = "actions";
    optional alias = "alias";
    optional description = "description";
    optional details = "details";
    optional entity = "entity";
    optional message = "message";
    optional note = "note";
    optional priority = "priority";
    optional responders = "responders";
    optional_number severity = "severity";
    optional source = "source";
    optional source_ref = "sourceRef";
    optional tags = "tags";
    optional title = "title";
    optional_number tlp = "tlp";
    optional type_ = "type";
    optional user = "user";
    optional visible_to = "visibleTo";
}

/// How urgent an alert is, from `P1` down to `P5`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AlertPriority {
    /// `P1`
    P1,
    /// `P2`
    P2,
    /// `P3`
    P3,
    /// `P4`
    P4,
    /// `P5`
    P5,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AlertPriority;
    P1 = "P1";
    P2 = "P2";
    P3 = "P3";
    P4 = "P4";
    P5 = "P5";
}

/// Somebody who is notified.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AlertResponder {
    /// Id in Opsgenie.
    pub id: Option<String>,
    /// Name of the team, schedule or escalation.
    pub name: Option<String>,
    /// What kind of recipient it is.
    pub type_: Option<AlertResponderType>,
    /// Mail address of the user.
    pub username: Option<String>,
}

impl AlertResponder {
    setters! {
        id(value: impl Into<String>) = Some(value.into());
        name(value: impl Into<String>) = Some(value.into());
        type_(value: AlertResponderType) = Some(value);
        username(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    AlertResponder: new;
    optional id = "id";
    optional name = "name";
    optional type_ = "type";
    optional username = "username";
}

/// Somebody who sees an alert.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlertViewer {
    /// Whether it is a team or a user.
    pub type_: AlertViewerType,
    /// Id in Opsgenie.
    pub id: Option<String>,
    /// Name of the team.
    pub name: Option<String>,
    /// Mail address of the user.
    pub username: Option<String>,
}

impl AlertViewer {
    #[inline]
    pub fn new(type_: AlertViewerType) -> Self {
        Self { type_, ..blank() }
    }

    setters! {
        id(value: impl Into<String>) = Some(value.into());
        name(value: impl Into<String>) = Some(value.into());
        username(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    AlertViewer;
    required type_ = "type";
    optional id = "id";
    optional name = "name";
    optional username = "username";
}

/// Method of a request of a case management webhook.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CaseRequestMethod {
    /// `patch`
    Patch,
    /// `post`
    Post,
    /// `put`
    Put,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    CaseRequestMethod;
    Patch = "patch";
    Post = "post";
    Put = "put";
}

/// Asks Slack whether a channel exists.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChannelCheck {
    /// What the connector is to do.
    ///
    /// Always `validChannelId`.
    pub sub_action: Constant,

    /// What it needs for that.
    pub sub_action_params: SlackChannelId,
}

impl ChannelCheck {
    pub fn new(sub_action_params: impl Into<SlackChannelId>) -> Self {
        Self {
            sub_action: wire::constant("validChannelId".to_owned()),
            sub_action_params: sub_action_params.into(),
        }
    }
}

record! {
    ChannelCheck;
    required sub_action = "subAction";
    required sub_action_params = "subActionParams";
}

/// Asks ServiceNow which values fields may have.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChoicesQuery {
    /// What the connector is to do.
    ///
    /// Always `getChoices`.
    pub sub_action: Constant,

    /// What it needs for that.
    pub sub_action_params: FieldNames,
}

impl ChoicesQuery {
    pub fn new(sub_action_params: impl Into<FieldNames>) -> Self {
        Self {
            sub_action: wire::constant("getChoices".to_owned()),
            sub_action_params: sub_action_params.into(),
        }
    }
}

record! {
    ChoicesQuery;
    required sub_action = "subAction";
    required sub_action_params = "subActionParams";
}

/// The alert to close, and what is noted about it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClosedAlert {
    /// The alias that the alert was created with.
    pub alias: String,
    /// A remark.
    pub note: Option<String>,
    /// What closes the alert.
    pub source: Option<String>,
    /// Who closes the alert.
    pub user: Option<String>,
}

impl ClosedAlert {
    pub fn new(alias: impl Into<String>) -> Self {
        Self {
            alias: alias.into(),
            ..blank()
        }
    }

    setters! {
        note(value: impl Into<String>) = Some(value.into());
        source(value: impl Into<String>) = Some(value.into());
        user(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    ClosedAlert;
    required alias = "alias";
    optional note = "note";
    optional source = "source";
    optional user = "user";
}

/// The incident to close.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClosedIncident {
    /// The incident, by one of its ids.
    pub incident: ServiceNowIncidentKey,
}

impl ClosedIncident {
    #[inline]
    pub fn new(incident: ServiceNowIncidentKey) -> Self {
        Self { incident }
    }
}

made_of!(ClosedIncident, value = ServiceNowIncidentKey);

record! {
    ClosedIncident;
    required incident = "incident";
}

/// A connection to a service outside Kibana.
#[derive(Clone, PartialEq)]
pub struct Connector {
    /// Id of the connector.
    pub id: String,
    /// Name for people.
    pub name: String,
    /// Type of the connector, such as `.email` or `.index`.
    pub connector_type_id: String,
    /// True for a connector from the configuration file, which cannot be changed through the API.
    pub is_preconfigured: bool,
    /// True for a connector whose type has a successor.
    pub is_deprecated: bool,
    /// True for a connector that is part of Kibana itself.
    pub is_system_action: bool,

    /// Whether users share the credentials or sign in themselves.
    ///
    /// Not sent by 9.1.
    pub auth_mode: Option<ConnectorAuthMode>,

    /// Settings by name, any JSON; which ones exist depends on the type, and some may be
    /// credentials.
    ///
    /// Missing for a connector from the configuration file.
    pub config: Option<BTreeMap<String, Secret<Json>>>,

    /// True for a connector whose type is deprecated.
    ///
    /// Servers after 9.1 always send it.
    pub is_connector_type_deprecated: Option<bool>,

    /// True for a connector that cannot run until its secrets are entered again, as after an
    /// import.
    ///
    /// Missing for a connector from the configuration file.
    pub is_missing_secrets: Option<bool>,

    /// Number of saved objects that use the connector, such as rules.
    ///
    /// Only lists have it.
    pub referenced_by_count: Option<i64>,

    _kept: Kept,
}

impl Connector {
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        connector_type_id: impl Into<String>,
        is_preconfigured: bool,
        is_deprecated: bool,
        is_system_action: bool,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            connector_type_id: connector_type_id.into(),
            is_preconfigured,
            is_deprecated,
            is_system_action,
            ..blank()
        }
    }
}

record! {
    Connector + _kept;
    required id = "id";
    required name = "name";
    required connector_type_id = "connector_type_id";
    required is_preconfigured = "is_preconfigured";
    required is_deprecated = "is_deprecated";
    required is_system_action = "is_system_action";
    optional auth_mode = "auth_mode";
    optional config = "config";
    optional is_connector_type_deprecated = "is_connector_type_deprecated";
    optional is_missing_secrets = "is_missing_secrets";
    optional_number referenced_by_count = "referenced_by_count";
}

/// Whose credentials a connector uses.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConnectorAuthMode {
    /// `shared`
    Shared,
    /// `per-user`
    PerUser,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ConnectorAuthMode;
    Shared = "shared";
    PerUser = "per-user";
}

/// What a connector is to do.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectorCall {
    /// What the type of the connector needs for it.
    pub params: ConnectorParams,
}

impl ConnectorCall {
    pub fn new(params: impl Into<ConnectorParams>) -> Self {
        Self { params: params.into() }
    }
}

made_of!(ConnectorCall, into = ConnectorParams);

record! {
    ConnectorCall;
    required params = "params";
}

/// Whose fault it is that a call has failed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConnectorErrorSource {
    /// `user`
    User,
    /// `framework`
    Framework,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ConnectorErrorSource;
    User = "user";
    Framework = "framework";
}

/// What a connector is to do.
///
/// Its type says which ones are possible; types of connectors that are not here take any JSON,
/// as `Unknown`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConnectorParams {
    /// Acknowledges or resolves an incident of PagerDuty.
    PagerdutyUpdate(PagerdutyUpdate),
    /// Writes documents with an index connector.
    IndexDocuments(IndexDocuments),
    /// Sends mail.
    EmailMessage(EmailMessage),
    /// Writes a line into the log of Kibana.
    ServerLogMessage(ServerLogMessage),
    /// Posts with a Slack webhook connector.
    SlackMessage(SlackMessage),
    /// Opens an incident in PagerDuty, or adds to one.
    PagerdutyTrigger(PagerdutyTrigger),
    /// Adds an event with ServiceNow ITOM.
    EventAddition(EventAddition),
    /// Closes an alert in Opsgenie.
    AlertClosing(AlertClosing),
    /// Closes an incident in ServiceNow ITSM.
    IncidentClosing(IncidentClosing),
    /// Creates an alert in Opsgenie or TheHive.
    AlertCreation(AlertCreation),
    /// Asks Jira which fields issues of a type have.
    IssueFieldsQuery(IssueFieldsQuery),
    /// Asks CrowdStrike about agents.
    AgentDetailsQuery(AgentDetailsQuery),
    /// Asks SentinelOne for its agents.
    AgentsQuery(AgentsQuery),
    /// Asks ServiceNow which values fields may have.
    ChoicesQuery(ChoicesQuery),
    /// Asks Jira, ServiceNow ITSM or ServiceNow SecOps which fields there are.
    FieldsQuery(FieldsQuery),
    /// Asks Jira, ServiceNow ITSM or ServiceNow SecOps for an incident.
    IncidentQuery(IncidentQuery),
    /// Asks Jira for an issue.
    IssueQuery(IssueQuery),
    /// Searches issues of Jira by title.
    IssueSearch(IssueSearch),
    /// Asks Jira which types of issues there are.
    IssueTypesQuery(IssueTypesQuery),
    /// Posts to a channel with a Slack API connector.
    SlackPost(SlackPost),
    /// Creates an incident in another system, or changes it.
    IncidentPush(IncidentPush),
    /// Asks Slack whether a channel exists.
    ChannelCheck(ChannelCheck),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<PagerdutyUpdate> for ConnectorParams {
    fn from(value: PagerdutyUpdate) -> Self {
        Self::PagerdutyUpdate(value)
    }
}

impl From<IndexDocuments> for ConnectorParams {
    fn from(value: IndexDocuments) -> Self {
        Self::IndexDocuments(value)
    }
}

impl From<EmailMessage> for ConnectorParams {
    fn from(value: EmailMessage) -> Self {
        Self::EmailMessage(value)
    }
}

impl From<ServerLogMessage> for ConnectorParams {
    fn from(value: ServerLogMessage) -> Self {
        Self::ServerLogMessage(value)
    }
}

impl From<SlackMessage> for ConnectorParams {
    fn from(value: SlackMessage) -> Self {
        Self::SlackMessage(value)
    }
}

impl From<PagerdutyTrigger> for ConnectorParams {
    fn from(value: PagerdutyTrigger) -> Self {
        Self::PagerdutyTrigger(value)
    }
}

impl From<EventAddition> for ConnectorParams {
    fn from(value: EventAddition) -> Self {
        Self::EventAddition(value)
    }
}

impl From<AlertClosing> for ConnectorParams {
    fn from(value: AlertClosing) -> Self {
        Self::AlertClosing(value)
    }
}

impl From<IncidentClosing> for ConnectorParams {
    fn from(value: IncidentClosing) -> Self {
        Self::IncidentClosing(value)
    }
}

impl From<AlertCreation> for ConnectorParams {
    fn from(value: AlertCreation) -> Self {
        Self::AlertCreation(value)
    }
}

impl From<IssueFieldsQuery> for ConnectorParams {
    fn from(value: IssueFieldsQuery) -> Self {
        Self::IssueFieldsQuery(value)
    }
}

impl From<AgentDetailsQuery> for ConnectorParams {
    fn from(value: AgentDetailsQuery) -> Self {
        Self::AgentDetailsQuery(value)
    }
}

impl From<AgentsQuery> for ConnectorParams {
    fn from(value: AgentsQuery) -> Self {
        Self::AgentsQuery(value)
    }
}

impl From<ChoicesQuery> for ConnectorParams {
    fn from(value: ChoicesQuery) -> Self {
        Self::ChoicesQuery(value)
    }
}

impl From<FieldsQuery> for ConnectorParams {
    fn from(value: FieldsQuery) -> Self {
        Self::FieldsQuery(value)
    }
}

impl From<IncidentQuery> for ConnectorParams {
    fn from(value: IncidentQuery) -> Self {
        Self::IncidentQuery(value)
    }
}

impl From<IssueQuery> for ConnectorParams {
    fn from(value: IssueQuery) -> Self {
        Self::IssueQuery(value)
    }
}

impl From<IssueSearch> for ConnectorParams {
    fn from(value: IssueSearch) -> Self {
        Self::IssueSearch(value)
    }
}

impl From<IssueTypesQuery> for ConnectorParams {
    fn from(value: IssueTypesQuery) -> Self {
        Self::IssueTypesQuery(value)
    }
}

impl From<SlackPost> for ConnectorParams {
    fn from(value: SlackPost) -> Self {
        Self::SlackPost(value)
    }
}

impl From<IncidentPush> for ConnectorParams {
    fn from(value: IncidentPush) -> Self {
        Self::IncidentPush(value)
    }
}

impl From<ChannelCheck> for ConnectorParams {
    fn from(value: ChannelCheck) -> Self {
        Self::ChannelCheck(value)
    }
}

union!(ConnectorParams);

impl Serialize for ConnectorParams {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::PagerdutyUpdate(value) => value.serialize(serializer),
            Self::IndexDocuments(value) => value.serialize(serializer),
            Self::EmailMessage(value) => value.serialize(serializer),
            Self::ServerLogMessage(value) => value.serialize(serializer),
            Self::SlackMessage(value) => value.serialize(serializer),
            Self::PagerdutyTrigger(value) => value.serialize(serializer),
            Self::EventAddition(value) => value.serialize(serializer),
            Self::AlertClosing(value) => value.serialize(serializer),
            Self::IncidentClosing(value) => value.serialize(serializer),
            Self::AlertCreation(value) => value.serialize(serializer),
            Self::IssueFieldsQuery(value) => value.serialize(serializer),
            Self::AgentDetailsQuery(value) => value.serialize(serializer),
            Self::AgentsQuery(value) => value.serialize(serializer),
            Self::ChoicesQuery(value) => value.serialize(serializer),
            Self::FieldsQuery(value) => value.serialize(serializer),
            Self::IncidentQuery(value) => value.serialize(serializer),
            Self::IssueQuery(value) => value.serialize(serializer),
            Self::IssueSearch(value) => value.serialize(serializer),
            Self::IssueTypesQuery(value) => value.serialize(serializer),
            Self::SlackPost(value) => value.serialize(serializer),
            Self::IncidentPush(value) => value.serialize(serializer),
            Self::ChannelCheck(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ConnectorParams {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("eventAction").as_deref() {
            Some("acknowledge" | "resolve") => {
                return value.arm(Self::PagerdutyUpdate, Self::Unknown);
            }
            Some("trigger") => return value.arm(Self::PagerdutyTrigger, Self::Unknown),
            _ => {}
        }
        match value.tag("subAction").as_deref() {
            Some("addEvent") => return value.arm(Self::EventAddition, Self::Unknown),
            Some("closeAlert") => return value.arm(Self::AlertClosing, Self::Unknown),
            Some("closeIncident") => {
                return value.arm(Self::IncidentClosing, Self::Unknown);
            }
            Some("createAlert") => return value.arm(Self::AlertCreation, Self::Unknown),
            Some("fieldsByIssueType") => {
                return value.arm(Self::IssueFieldsQuery, Self::Unknown);
            }
            Some("getAgentDetails") => {
                return value.arm(Self::AgentDetailsQuery, Self::Unknown);
            }
            Some("getAgents") => return value.arm(Self::AgentsQuery, Self::Unknown),
            Some("getChoices") => return value.arm(Self::ChoicesQuery, Self::Unknown),
            Some("getFields") => return value.arm(Self::FieldsQuery, Self::Unknown),
            Some("getIncident") => return value.arm(Self::IncidentQuery, Self::Unknown),
            Some("issue") => return value.arm(Self::IssueQuery, Self::Unknown),
            Some("issues") => return value.arm(Self::IssueSearch, Self::Unknown),
            Some("issueTypes") => return value.arm(Self::IssueTypesQuery, Self::Unknown),
            Some("postMessage") => return value.arm(Self::SlackPost, Self::Unknown),
            Some("pushToService") => return value.arm(Self::IncidentPush, Self::Unknown),
            Some("validChannelId") => return value.arm(Self::ChannelCheck, Self::Unknown),
            _ => {}
        }
        if value.has_key("documents") {
            return value.arm(Self::IndexDocuments, Self::Unknown);
        }
        if value.has_key("subject") {
            return value.arm(Self::EmailMessage, Self::Unknown);
        }
        if value.is_object() {
            let fits = [Fit::of::<ServerLogMessage>(), Fit::of::<SlackMessage>()];
            for candidate in value.rank(&fits) {
                let decoded = match candidate {
                    0 => value.decode().map(Self::ServerLogMessage),
                    _ => value.decode().map(Self::SlackMessage),
                };
                if let Ok(known) = decoded {
                    return Ok(known);
                }
            }
        }
        value.keep(Self::Unknown)
    }
}

/// What came of a call of a connector.
#[derive(Clone, PartialEq)]
pub struct ConnectorResult {
    /// Id of the connector.
    pub connector_id: String,
    /// Whether it worked.
    pub status: ConnectorResultStatus,
    /// What the service has answered, any JSON.
    pub data: Option<Json>,
    /// Whose fault it is: `user` or `framework`.
    pub error_source: Option<ConnectorErrorSource>,
    /// What went wrong, for people.
    pub message: Option<String>,
    /// Whether another try makes sense, or from when on.
    pub retry: Field<ConnectorRetry>,
    /// What the service says about it.
    pub service_message: Option<String>,
    _kept: Kept,
}

impl ConnectorResult {
    pub fn new(connector_id: impl Into<String>, status: ConnectorResultStatus) -> Self {
        Self {
            connector_id: connector_id.into(),
            status,
            ..blank()
        }
    }
}

record! {
    ConnectorResult + _kept;
    required connector_id = "connector_id";
    required status = "status";
    optional_json data = "data";
    optional error_source = "errorSource";
    optional message = "message";
    field retry = "retry";
    optional service_message = "service_message";
}

/// A type of connectors.
#[derive(Clone, PartialEq)]
pub struct ConnectorType {
    /// Id of the type, such as `.index`.
    pub id: String,
    /// Name for people.
    pub name: String,
    /// Whether connectors of the type can be created and run.
    pub enabled: bool,
    /// Whether the configuration file allows it.
    pub enabled_in_config: bool,
    /// Whether the licence allows it.
    pub enabled_in_license: bool,
    /// The least licence that allows it, such as `gold`.
    pub minimum_license_required: String,
    /// Ids of features that connectors of the type can serve.
    pub supported_feature_ids: Vec<String>,
    /// True for a type that is part of Kibana, whose connectors nobody creates.
    pub is_system_action_type: bool,
    /// True for a type that should not be used for new connectors.
    pub is_deprecated: Option<bool>,
    /// The feature whose privileges running such a connector needs as well.
    pub sub_feature: Option<String>,
    _kept: Kept,
}

impl Default for ConnectorType {
    fn default() -> Self {
        blank()
    }
}

record! {
    ConnectorType + _kept;
    required id = "id";
    required name = "name";
    required enabled = "enabled";
    required enabled_in_config = "enabled_in_config";
    required enabled_in_license = "enabled_in_license";
    required minimum_license_required = "minimum_license_required";
    required supported_feature_ids = "supported_feature_ids";
    required is_system_action_type = "is_system_action_type";
    optional is_deprecated = "is_deprecated";
    optional sub_feature = "sub_feature";
}

/// The new settings of a connector.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectorUpdate {
    /// Name for people.
    pub name: String,

    /// All settings.
    ///
    /// What is left out is gone.
    ///
    /// Default: `{}`.
    pub config: Option<ConnectorConfig>,

    /// All credentials.
    ///
    /// What is left out is gone.
    ///
    /// Default: `{}`.
    pub secrets: Option<ConnectorSecrets>,
}

impl ConnectorUpdate {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..blank()
        }
    }

    setters! {
        config(value: impl Into<ConnectorConfig>) = Some(value.into());
        secrets(value: impl Into<ConnectorSecrets>) = Some(value.into());
    }
}

record! {
    ConnectorUpdate;
    required name = "name";
    optional config = "config";
    optional secrets = "secrets";
}

/// Sends mail.
///
/// It needs somebody in `to`, `cc` or `bcc`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmailMessage {
    /// The subject line.
    pub subject: String,
    /// The text, in Markdown.
    pub message: String,
    /// Addresses that get a copy without being seen.
    pub bcc: Option<Vec<String>>,
    /// Addresses that get a copy.
    pub cc: Option<Vec<String>>,
    /// Addresses of recipients.
    pub to: Option<Vec<String>>,
}

impl EmailMessage {
    pub fn new(subject: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            subject: subject.into(),
            message: message.into(),
            ..blank()
        }
    }

    setters! {
        bcc(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        cc(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        to(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    EmailMessage;
    required subject = "subject";
    required message = "message";
    optional bcc = "bcc";
    optional cc = "cc";
    optional to = "to";
}

/// Adds an event with ServiceNow ITOM.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventAddition {
    /// What the connector is to do.
    ///
    /// Always `addEvent`.
    pub sub_action: Constant,

    /// What it needs for that.
    pub sub_action_params: Option<EventDetails>,
}

impl EventAddition {
    /// Creates the value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            sub_action: wire::constant("addEvent".to_owned()),
            ..blank()
        }
    }

    setters! {
        sub_action_params(value: EventDetails) = Some(value);
    }
}

impl Default for EventAddition {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    EventAddition;
    required sub_action = "subAction";
    optional sub_action_params = "subActionParams";
}

/// An event for ServiceNow ITOM.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EventDetails {
    /// Further facts, as JSON text.
    pub additional_info: Option<String>,
    /// What has happened.
    pub description: Option<String>,
    /// Instance of the source.
    pub event_class: Option<String>,
    /// Events with the same key are one.
    pub message_key: Option<String>,
    /// Metric that the event is about.
    pub metric_name: Option<String>,
    /// Host that the event is about.
    pub node: Option<String>,
    /// Resource that the event is about.
    pub resource: Option<String>,
    /// How bad it is.
    pub severity: Option<String>,
    /// What has sent the event.
    pub source: Option<String>,
    /// When it has happened.
    pub time_of_event: Option<String>,
    /// Kind of the event.
    pub type_: Option<String>,
}

impl EventDetails {
    setters! {
        additional_info(value: impl Into<String>) = Some(value.into());
        description(value: impl Into<String>) = Some(value.into());
        event_class(value: impl Into<String>) = Some(value.into());
        message_key(value: impl Into<String>) = Some(value.into());
        metric_name(value: impl Into<String>) = Some(value.into());
        node(value: impl Into<String>) = Some(value.into());
        resource(value: impl Into<String>) = Some(value.into());
        severity(value: impl Into<String>) = Some(value.into());
        source(value: impl Into<String>) = Some(value.into());
        time_of_event(value: impl Into<String>) = Some(value.into());
        type_(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    EventDetails: new;
    optional additional_info = "additional_info";
    optional description = "description";
    optional event_class = "event_class";
    optional message_key = "message_key";
    optional metric_name = "metric_name";
    optional node = "node";
    optional resource = "resource";
    optional severity = "severity";
    optional source = "source";
    optional time_of_event = "time_of_event";
    optional type_ = "type";
}

/// An incident in the other system.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExternalIncident {
    /// Id that the other system has given it.
    pub external_id: String,
}

impl ExternalIncident {
    pub fn new(external_id: impl Into<String>) -> Self {
        Self {
            external_id: external_id.into(),
        }
    }
}

made_of!(ExternalIncident, text);

record! {
    ExternalIncident;
    required external_id = "externalId";
}

/// Fields of ServiceNow.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FieldNames {
    /// Names of the fields.
    pub fields: Vec<String>,
}

impl FieldNames {
    pub fn new(fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            fields: fields.into_iter().map(Into::into).collect(),
        }
    }
}

made_of!(FieldNames, items = String);

record! {
    FieldNames;
    required fields = "fields";
}

/// Asks Jira, ServiceNow ITSM or ServiceNow SecOps which fields there are.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FieldsQuery {
    /// What the connector is to do.
    ///
    /// Always `getFields`.
    pub sub_action: Constant,
}

impl FieldsQuery {
    /// Creates the value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            sub_action: wire::constant("getFields".to_owned()),
        }
    }
}

impl Default for FieldsQuery {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    FieldsQuery;
    required sub_action = "subAction";
}

/// An incident, issue or case as the other system knows it.
///
/// Each system knows some of the properties.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Incident {
    /// Further fields by name, for ServiceNow.
    ///
    /// At most 20 entries.
    pub additional_fields: Field<BTreeMap<String, Json>>,

    /// Id of the alert, for Swimlane.
    pub alert_id: Option<String>,
    /// Id of the case, for Swimlane.
    pub case_id: Option<String>,
    /// Name of the case, for Swimlane.
    pub case_name: Option<String>,
    /// Category, for ServiceNow.
    pub category: Option<String>,
    /// What the correlation is called, for ServiceNow.
    pub correlation_display: Option<String>,
    /// Incidents with the same id are one, for ServiceNow.
    pub correlation_id: Option<String>,
    /// What has happened.
    pub description: Option<String>,
    /// Addresses that were contacted, for ServiceNow SecOps.
    pub dest_ip: Option<Observables>,

    /// Id in Jira or ServiceNow of the incident to change.
    ///
    /// A new one is created without it.
    pub external_id: Option<String>,

    /// Id in the other system, for case management webhooks.
    pub id: Option<String>,
    /// How far it reaches, for ServiceNow ITSM.
    pub impact: Option<String>,
    /// Id of the type of the issue, for Jira.
    pub issue_type: Option<String>,
    /// Labels without spaces, for Jira.
    pub labels: Option<Vec<String>>,
    /// Hashes of malware, for ServiceNow SecOps.
    pub malware_hash: Option<Observables>,
    /// Addresses of malware, for ServiceNow SecOps.
    pub malware_url: Option<Observables>,

    /// Further fields by id, for Jira.
    ///
    /// At most 20 entries.
    pub other_fields: Option<BTreeMap<String, Json>>,

    /// Id or key of the issue above, for Jira.
    pub parent: Option<String>,
    /// How urgent it is, for Jira and ServiceNow SecOps.
    pub priority: Option<String>,
    /// Name of the rule, for Swimlane.
    pub rule_name: Option<String>,

    /// How bad it is.
    ///
    /// ServiceNow ITSM and Swimlane take a text, TheHive a number from 1 to 4.
    pub severity: Option<IncidentSeverity>,

    /// Title, for ServiceNow.
    pub short_description: Option<String>,
    /// Addresses that it came from, for ServiceNow SecOps.
    pub source_ip: Option<Observables>,
    /// State, for case management webhooks.
    pub status: Option<String>,
    /// Part of the category, for ServiceNow.
    pub subcategory: Option<String>,
    /// Title, for Jira.
    pub summary: Option<String>,
    /// Labels, for TheHive and case management webhooks.
    pub tags: Option<Vec<String>>,
    /// Title, for TheHive and case management webhooks.
    pub title: Option<String>,

    /// Traffic light that says who may know, from 0 to 4, for TheHive.
    ///
    /// Default: `2`.
    pub tlp: Option<u64>,

    /// How soon it has to be dealt with, for ServiceNow ITSM.
    pub urgency: Option<String>,
}

impl Incident {
    setters! {
        additional_fields(value: impl Into<Field<BTreeMap<String, Json>>>) = value.into();
        alert_id(value: impl Into<String>) = Some(value.into());
        case_id(value: impl Into<String>) = Some(value.into());
        case_name(value: impl Into<String>) = Some(value.into());
        category(value: impl Into<String>) = Some(value.into());
        correlation_display(value: impl Into<String>) = Some(value.into());
        correlation_id(value: impl Into<String>) = Some(value.into());
        description(value: impl Into<String>) = Some(value.into());
        dest_ip(value: impl Into<Observables>) = Some(value.into());
        external_id(value: impl Into<String>) = Some(value.into());
        id(value: impl Into<String>) = Some(value.into());
        impact(value: impl Into<String>) = Some(value.into());
        issue_type(value: impl Into<String>) = Some(value.into());
        labels(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        malware_hash(value: impl Into<Observables>) = Some(value.into());
        malware_url(value: impl Into<Observables>) = Some(value.into());
        other_fields(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        parent(value: impl Into<String>) = Some(value.into());
        priority(value: impl Into<String>) = Some(value.into());
        rule_name(value: impl Into<String>) = Some(value.into());
        severity(value: impl Into<IncidentSeverity>) = Some(value.into());
        short_description(value: impl Into<String>) = Some(value.into());
        source_ip(value: impl Into<Observables>) = Some(value.into());
        status(value: impl Into<String>) = Some(value.into());
        subcategory(value: impl Into<String>) = Some(value.into());
        summary(value: impl Into<String>) = Some(value.into());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        title(value: impl Into<String>) = Some(value.into());
        tlp(value: u64) = Some(value);
        urgency(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    Incident debug: new;
    field additional_fields = "additional_fields";
    optional alert_id = "alertId";
    optional case_id = "caseId";
    optional case_name = "caseName";
    optional category = "category";
    optional correlation_display = "correlation_display";
    optional correlation_id = "correlation_id";
    optional description = "description";
    optional dest_ip = "dest_ip";
    optional external_id = "externalId";
    optional id = "id";
    optional impact = "impact";
    optional issue_type = "issueType";
    optional labels = "labels";
    optional malware_hash = "malware_hash";
    optional malware_url = "malware_url";
    optional other_fields = "otherFields";
    optional parent = "parent";
    optional priority = "priority";
    optional rule_name = "ruleName";
    optional severity = "severity";
    optional short_description = "short_description";
    optional source_ip = "source_ip";
    optional status = "status";
    optional subcategory = "subcategory";
    optional summary = "summary";
    optional tags = "tags";
    optional title = "title";
    optional_number tlp = "tlp";
    optional urgency = "urgency";
}

/// Closes an incident in ServiceNow ITSM.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IncidentClosing {
    /// What the connector is to do.
    ///
    /// Always `closeIncident`.
    pub sub_action: Constant,

    /// What it needs for that.
    pub sub_action_params: ClosedIncident,
}

impl IncidentClosing {
    pub fn new(sub_action_params: impl Into<ClosedIncident>) -> Self {
        Self {
            sub_action: wire::constant("closeIncident".to_owned()),
            sub_action_params: sub_action_params.into(),
        }
    }
}

record! {
    IncidentClosing;
    required sub_action = "subAction";
    required sub_action_params = "subActionParams";
}

/// A comment on an incident.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IncidentComment {
    /// The text.
    pub comment: Option<String>,
    /// Id of the comment in Kibana.
    pub comment_id: Option<String>,
}

impl IncidentComment {
    setters! {
        comment(value: impl Into<String>) = Some(value.into());
        comment_id(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    IncidentComment: new;
    optional comment = "comment";
    optional comment_id = "commentId";
}

/// Creates an incident in another system, or changes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IncidentPush {
    /// What the connector is to do.
    ///
    /// Always `pushToService`.
    pub sub_action: Constant,

    /// What it needs for that.
    pub sub_action_params: PushedIncident,
}

impl IncidentPush {
    #[inline]
    pub fn new(sub_action_params: PushedIncident) -> Self {
        Self {
            sub_action: wire::constant("pushToService".to_owned()),
            sub_action_params,
        }
    }
}

record! {
    IncidentPush;
    required sub_action = "subAction";
    required sub_action_params = "subActionParams";
}

/// Asks Jira, ServiceNow ITSM or ServiceNow SecOps for an incident.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IncidentQuery {
    /// What the connector is to do.
    ///
    /// Always `getIncident`.
    pub sub_action: Constant,

    /// What it needs for that.
    pub sub_action_params: ExternalIncident,
}

impl IncidentQuery {
    pub fn new(sub_action_params: impl Into<ExternalIncident>) -> Self {
        Self {
            sub_action: wire::constant("getIncident".to_owned()),
            sub_action_params: sub_action_params.into(),
        }
    }
}

record! {
    IncidentQuery;
    required sub_action = "subAction";
    required sub_action_params = "subActionParams";
}

/// Writes documents with an index connector.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IndexDocuments {
    /// The documents, any JSON.
    pub documents: Vec<BTreeMap<String, Json>>,
}

impl IndexDocuments {
    pub fn new(documents: impl IntoIterator<Item = BTreeMap<String, Json>>) -> Self {
        Self {
            documents: documents.into_iter().collect(),
        }
    }
}

record! {
    IndexDocuments debug;
    required documents = "documents";
}

/// Asks Jira which fields issues of a type have.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueFieldsQuery {
    /// What the connector is to do.
    ///
    /// Always `fieldsByIssueType`.
    pub sub_action: Constant,

    /// What it needs for that.
    pub sub_action_params: IssueId,
}

impl IssueFieldsQuery {
    pub fn new(sub_action_params: impl Into<IssueId>) -> Self {
        Self {
            sub_action: wire::constant("fieldsByIssueType".to_owned()),
            sub_action_params: sub_action_params.into(),
        }
    }
}

record! {
    IssueFieldsQuery;
    required sub_action = "subAction";
    required sub_action_params = "subActionParams";
}

/// Something in Jira by its id.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueId {
    /// Id of the issue, or of the type of issues.
    pub id: String,
}

impl IssueId {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

made_of!(IssueId, text);

record! {
    IssueId;
    required id = "id";
}

/// Asks Jira for an issue.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueQuery {
    /// What the connector is to do.
    ///
    /// Always `issue`.
    pub sub_action: Constant,

    /// What it needs for that.
    pub sub_action_params: Option<IssueId>,
}

impl IssueQuery {
    /// Creates the value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            sub_action: wire::constant("issue".to_owned()),
            ..blank()
        }
    }

    setters! {
        sub_action_params(value: impl Into<IssueId>) = Some(value.into());
    }
}

impl Default for IssueQuery {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    IssueQuery;
    required sub_action = "subAction";
    optional sub_action_params = "subActionParams";
}

/// Searches issues of Jira by title.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueSearch {
    /// What the connector is to do.
    ///
    /// Always `issues`.
    pub sub_action: Constant,

    /// What it needs for that.
    pub sub_action_params: IssueTitle,
}

impl IssueSearch {
    pub fn new(sub_action_params: impl Into<IssueTitle>) -> Self {
        Self {
            sub_action: wire::constant("issues".to_owned()),
            sub_action_params: sub_action_params.into(),
        }
    }
}

record! {
    IssueSearch;
    required sub_action = "subAction";
    required sub_action_params = "subActionParams";
}

/// Which issues to search.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueTitle {
    /// Text that their titles contain.
    pub title: String,
}

impl IssueTitle {
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into() }
    }
}

made_of!(IssueTitle, text);

record! {
    IssueTitle;
    required title = "title";
}

/// Asks Jira which types of issues there are.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueTypesQuery {
    /// What the connector is to do.
    ///
    /// Always `issueTypes`.
    pub sub_action: Constant,
}

impl IssueTypesQuery {
    /// Creates the value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            sub_action: wire::constant("issueTypes".to_owned()),
        }
    }
}

impl Default for IssueTypesQuery {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    IssueTypesQuery;
    required sub_action = "subAction";
}

/// A connector to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewConnector {
    /// Name for people.
    pub name: String,

    /// Type of the connector, such as `.email` or `.index`.
    ///
    /// It cannot be changed.
    pub connector_type_id: String,

    /// Settings, which have to be those of the type.
    ///
    /// Default: `{}`.
    pub config: Option<ConnectorConfig>,

    /// Credentials, which have to be those of the type.
    ///
    /// Kibana keeps them encrypted and never returns them.
    ///
    /// Default: `{}`.
    pub secrets: Option<ConnectorSecrets>,
}

impl NewConnector {
    pub fn new(name: impl Into<String>, connector_type_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            connector_type_id: connector_type_id.into(),
            ..blank()
        }
    }

    setters! {
        config(value: impl Into<ConnectorConfig>) = Some(value.into());
        secrets(value: impl Into<ConnectorSecrets>) = Some(value.into());
    }
}

record! {
    NewConnector;
    required name = "name";
    required connector_type_id = "connector_type_id";
    optional config = "config";
    optional secrets = "secrets";
}

/// One value, or several.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Observables {
    /// One value.
    One(String),
    /// Several values.
    Many(Vec<String>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for Observables {
    fn from(value: String) -> Self {
        Self::One(value)
    }
}

impl From<&str> for Observables {
    fn from(value: &str) -> Self {
        Self::One(value.to_owned())
    }
}

union!(Observables);

union!(Observables::Many, items = String);

impl Serialize for Observables {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(value) => value.serialize(serializer),
            Self::Many(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Observables {
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

/// A page that belongs to an incident.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PagerdutyLink {
    /// Address of the page.
    pub href: Option<String>,
    /// What the link says.
    pub text: Option<String>,
}

impl PagerdutyLink {
    setters! {
        href(value: impl Into<String>) = Some(value.into());
        text(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    PagerdutyLink: new;
    optional href = "href";
    optional text = "text";
}

/// Opens an incident in PagerDuty, or adds to one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PagerdutyTrigger {
    /// What happens: an incident is opened.
    ///
    /// Always `trigger`.
    pub event_action: Constant,

    /// Kind of the event.
    pub class: Option<String>,
    /// Part of the source that is responsible.
    pub component: Option<String>,
    /// Further facts, any JSON by name.
    pub custom_details: Option<BTreeMap<String, Json>>,

    /// Events with the same key belong to the same incident.
    ///
    /// At most 255 characters.
    pub dedup_key: Option<String>,

    /// Group that the part belongs to.
    pub group: Option<String>,
    /// Pages that belong to the incident.
    pub links: Option<Vec<PagerdutyLink>>,

    /// How bad it is for what is affected.
    ///
    /// Default: `info`.
    pub severity: Option<PagerdutySeverity>,

    /// What is affected, such as a host name.
    pub source: Option<String>,

    /// What is wrong, in a line.
    ///
    /// At most 1024 characters.
    pub summary: Option<String>,

    /// When it was noticed.
    pub timestamp: Option<DateTime>,
}

impl PagerdutyTrigger {
    /// Creates the value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            event_action: wire::constant("trigger".to_owned()),
            ..blank()
        }
    }

    setters! {
        class(value: impl Into<String>) = Some(value.into());
        component(value: impl Into<String>) = Some(value.into());
        custom_details(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        dedup_key(value: impl Into<String>) = Some(value.into());
        group(value: impl Into<String>) = Some(value.into());
        links(value: impl IntoIterator<Item = PagerdutyLink>) = Some(value.into_iter().collect());
        severity(value: PagerdutySeverity) = Some(value);
        source(value: impl Into<String>) = Some(value.into());
        summary(value: impl Into<String>) = Some(value.into());
        timestamp(value: impl Into<DateTime>) = Some(value.into());
    }
}

impl Default for PagerdutyTrigger {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    PagerdutyTrigger debug;
    required event_action = "eventAction";
    optional class = "class";
    optional component = "component";
    optional custom_details = "customDetails";
    optional dedup_key = "dedupKey";
    optional group = "group";
    optional links = "links";
    optional severity = "severity";
    optional source = "source";
    optional summary = "summary";
    optional timestamp = "timestamp";
}

/// Acknowledges or resolves an incident of PagerDuty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PagerdutyUpdate {
    /// The key that the incident was opened with.
    ///
    /// At most 255 characters.
    pub dedup_key: String,

    /// What happens to the incident.
    pub event_action: PagerdutyEventAction,
}

impl PagerdutyUpdate {
    pub fn new(dedup_key: impl Into<String>, event_action: PagerdutyEventAction) -> Self {
        Self {
            dedup_key: dedup_key.into(),
            event_action,
        }
    }
}

record! {
    PagerdutyUpdate;
    required dedup_key = "dedupKey";
    required event_action = "eventAction";
}

/// An incident and the comments on it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PushedIncident {
    /// Comments that are added.
    pub comments: Option<Vec<IncidentComment>>,
    /// The incident.
    pub incident: Option<Incident>,
}

impl PushedIncident {
    setters! {
        comments(value: impl IntoIterator<Item = IncidentComment>)
            = Some(value.into_iter().collect());
        incident(value: Incident) = Some(value);
    }
}

record! {
    PushedIncident: new;
    optional comments = "comments";
    optional incident = "incident";
}

/// Writes a line into the log of Kibana.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServerLogMessage {
    /// The line.
    pub message: String,

    /// Level of the line.
    ///
    /// Default: `info`.
    pub level: Option<ServerLogLevel>,
}

impl ServerLogMessage {
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..blank()
        }
    }

    setters! {
        level(value: ServerLogLevel) = Some(value);
    }
}

record! {
    ServerLogMessage;
    required message = "message";
    optional level = "level";
}

/// A channel of Slack.
///
/// At most 25 items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SlackChannel {
    /// Id of the channel.
    ///
    /// At least 1 character.
    pub id: String,

    /// Name of the channel.
    ///
    /// At least 1 character.
    pub name: String,
}

impl SlackChannel {
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
        }
    }
}

record! {
    SlackChannel;
    required id = "id";
    required name = "name";
}

/// A channel of Slack.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SlackChannelId {
    /// Id of the channel.
    pub channel_id: String,
}

impl SlackChannelId {
    pub fn new(channel_id: impl Into<String>) -> Self {
        Self {
            channel_id: channel_id.into(),
        }
    }
}

made_of!(SlackChannelId, text);

record! {
    SlackChannelId;
    required channel_id = "channelId";
}

/// Posts with a Slack webhook connector.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SlackMessage {
    /// The text, in the markup of Slack.
    pub message: String,
}

impl SlackMessage {
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

made_of!(SlackMessage, text);

record! {
    SlackMessage;
    required message = "message";
}

/// Posts to a channel with a Slack API connector.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SlackPost {
    /// What the connector is to do.
    ///
    /// Always `postMessage`.
    pub sub_action: Constant,

    /// What it needs for that.
    pub sub_action_params: SlackText,
}

impl SlackPost {
    #[inline]
    pub fn new(sub_action_params: SlackText) -> Self {
        Self {
            sub_action: wire::constant("postMessage".to_owned()),
            sub_action_params,
        }
    }
}

record! {
    SlackPost;
    required sub_action = "subAction";
    required sub_action_params = "subActionParams";
}

/// A post, and where it goes.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SlackText {
    /// Id of the channel; one at most.
    ///
    /// At most 1 item.
    pub channel_ids: Option<Vec<String>>,

    /// Name of the channel; one at most.
    ///
    /// Ids are safer.
    ///
    /// At most 1 item.
    #[deprecated]
    pub channels: Option<Vec<String>>,

    /// The text, in the markup of Slack.
    ///
    /// At least 1 character.
    pub text: Option<String>,
}

impl SlackText {
    setters! {
        channel_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        #[deprecated] channels(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        text(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    SlackText: new;
    optional channel_ids = "channelIds";
    optional channels = "channels";
    optional text = "text";
}

/// What kind of recipient it is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AlertResponderType {
    /// `escalation`
    Escalation,
    /// `schedule`
    Schedule,
    /// `team`
    Team,
    /// `user`
    User,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AlertResponderType;
    Escalation = "escalation";
    Schedule = "schedule";
    Team = "team";
    User = "user";
}

/// Whether it is a team or a user.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AlertViewerType {
    /// `team`
    Team,
    /// `user`
    User,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AlertViewerType;
    Team = "team";
    User = "user";
}

/// Whether it worked.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConnectorResultStatus {
    /// `ok`
    Ok,
    /// `error`
    Error,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ConnectorResultStatus;
    Ok = "ok";
    Error = "error";
}

/// Whether another try makes sense, or from when on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConnectorRetry {
    /// `true` or `false`.
    Flag(bool),
    /// A date and a time.
    Time(DateTime),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<bool> for ConnectorRetry {
    fn from(value: bool) -> Self {
        Self::Flag(value)
    }
}

impl From<DateTime> for ConnectorRetry {
    fn from(value: DateTime) -> Self {
        Self::Time(value)
    }
}

impl From<String> for ConnectorRetry {
    fn from(value: String) -> Self {
        Self::Time(value.into())
    }
}

impl From<&str> for ConnectorRetry {
    fn from(value: &str) -> Self {
        Self::Time(value.into())
    }
}

union!(ConnectorRetry);

impl Serialize for ConnectorRetry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Flag(value) => value.serialize(serializer),
            Self::Time(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ConnectorRetry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_string() {
            return value.arm(Self::Time, Self::Unknown);
        }
        if value.is_boolean() {
            return value.arm(Self::Flag, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Mail service that gives host and port.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EmailService {
    /// `elastic_cloud`
    ElasticCloud,
    /// `exchange_server`
    ExchangeServer,
    /// `gmail`
    Gmail,
    /// `other`
    Other,
    /// `outlook365`
    Outlook365,
    /// `ses`
    Ses,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    EmailService;
    ElasticCloud = "elastic_cloud";
    ExchangeServer = "exchange_server";
    Gmail = "gmail";
    Other = "other";
    Outlook365 = "outlook365";
    Ses = "ses";
}

/// How bad it is.
///
/// ServiceNow ITSM and Swimlane take a text, TheHive a number from 1 to 4.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IncidentSeverity {
    Text(String),
    /// An integer.
    Number(i64),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for IncidentSeverity {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for IncidentSeverity {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<i64> for IncidentSeverity {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

union!(IncidentSeverity);

union!(IncidentSeverity::Number, integers);

impl Serialize for IncidentSeverity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Number(value) => write_number(value, serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for IncidentSeverity {
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

/// The `IncidentKey` component.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceNowIncidentKey {
    /// Id that it was created with by the connector.
    ///
    /// Default: `{{rule.id}}:{{alert.id}}`. At most 100 characters.
    pub correlation_id: Field<String>,

    /// Id that ServiceNow has given it.
    pub external_id: Field<String>,
}

impl ServiceNowIncidentKey {
    setters! {
        correlation_id(value: impl Into<Field<String>>) = value.into();
        external_id(value: impl Into<Field<String>>) = value.into();
    }
}

record! {
    ServiceNowIncidentKey: new;
    field correlation_id = "correlation_id";
    field external_id = "externalId";
}

/// How bad it is for what is affected.
///
/// Default: `info`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PagerdutySeverity {
    /// `critical`
    Critical,
    /// `error`
    Error,
    /// `info`
    Info,
    /// `warning`
    Warning,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    PagerdutySeverity;
    Critical = "critical";
    Error = "error";
    Info = "info";
    Warning = "warning";
}

/// What happens to the incident.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PagerdutyEventAction {
    /// `acknowledge`
    Acknowledge,
    /// `resolve`
    Resolve,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    PagerdutyEventAction;
    Acknowledge = "acknowledge";
    Resolve = "resolve";
}

/// Level of the line.
///
/// Default: `info`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ServerLogLevel {
    /// `debug`
    Debug,
    /// `error`
    Error,
    /// `fatal`
    Fatal,
    /// `info`
    Info,
    /// `trace`
    Trace,
    /// `warn`
    Warn,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ServerLogLevel;
    Debug = "debug";
    Error = "error";
    Fatal = "fatal";
    Info = "info";
    Trace = "trace";
    Warn = "warn";
}

/// What the connector handles.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SwimlaneConnectorType {
    /// `all`
    All,
    /// `alerts`
    Alerts,
    /// `cases`
    Cases,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    SwimlaneConnectorType;
    All = "all";
    Alerts = "alerts";
    Cases = "cases";
}

/// Method of the request.
///
/// Default: `post`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WebhookMethod {
    /// `post`
    Post,
    /// `put`
    Put,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    WebhookMethod;
    Post = "post";
    Put = "put";
}
