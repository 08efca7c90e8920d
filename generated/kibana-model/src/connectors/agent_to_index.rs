// Generated from specs/kibana; do not edit.

//! Types of the part `connectors`.

use std::collections::BTreeMap;
use std::fmt;

use openapi_runtime::wire::{Fit, Kept, OpenEnum, Raw, blank, unknown, write_unknown};
use openapi_runtime::{
    Field, Json, Secret, UnknownValue, open_enum, record, setters, union,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::connectors::{
    IssueFieldsQuery, IssueQuery, IssueSearch, IssueTypesQuery, JiraConfig, JiraSecrets,
    Observables, OpenAiConfig, OpenAiSecrets, OpsgenieConfig, OpsgenieSecrets,
    PagerdutyConfig, PagerdutySecrets, PagerdutyTrigger, PagerdutyUpdate, PushedIncident,
    ResilientConfig, ResilientSecrets, SentinelOneConfig, SentinelOneSecrets,
    ServerLogMessage, ServiceNowConfig, ServiceNowItomConfig, ServiceNowSecrets,
    SlackApiConfig, SlackApiSecrets, SlackChannelId, SlackMessage, SlackPost,
    SwimlaneConfig, SwimlaneSecrets, TeamsSecrets, TheHiveConfig, TheHiveSecrets,
    TinesConfig, TinesSecrets, TorqConfig, TorqSecrets, VerificationMode,
    WebhookAuthType, WebhookCertificateType, WebhookConfig, WebhookSecrets,
    XMattersConfig, XMattersSecrets,
};

/// Asks CrowdStrike about agents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentDetailsQuery {
    /// What the connector is to do.
    ///
    /// Always `getAgentDetails`.
    pub sub_action: String,

    /// What it needs for that.
    pub sub_action_params: AgentIds,
}

impl AgentDetailsQuery {
    /// Creates the value from its required property.
    pub fn new(sub_action_params: AgentIds) -> Self {
        Self {
            sub_action: "getAgentDetails".to_owned(),
            sub_action_params,
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
    /// Creates the value from its required property.
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

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
    pub sub_action: String,
}

impl AgentsQuery {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self {
            sub_action: "getAgents".to_owned(),
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
    pub sub_action: String,

    /// What it needs for that.
    pub sub_action_params: ClosedAlert,
}

impl AlertClosing {
    /// Creates the value from its required property.
    pub fn new(sub_action_params: ClosedAlert) -> Self {
        Self {
            sub_action: "closeAlert".to_owned(),
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
    pub sub_action: String,

    /// What it needs for that.
    pub sub_action_params: AlertDetails,
}

impl AlertCreation {
    /// Creates the value from its required property.
    pub fn new(sub_action_params: AlertDetails) -> Self {
        Self {
            sub_action: "createAlert".to_owned(),
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
#[derive(Clone, Debug, Default, PartialEq)]
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
    ///
    /// At least 1 and at most 4.
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
    /// Default: `2`. At least 0 and at most 4.
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
        details(value: BTreeMap<String, Json>) = Some(value);
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
    AlertDetails: new;
    optional actions = "actions";
    optional alias = "alias";
    optional description = "description";
    optional details = "details";
    optional entity = "entity";
    optional message = "message";
    optional note = "note";
    optional priority = "priority";
    optional responders = "responders";
    optional_whole severity = "severity";
    optional source = "source";
    optional source_ref = "sourceRef";
    optional tags = "tags";
    optional title = "title";
    optional_whole tlp = "tlp";
    optional type_ = "type";
    optional user = "user";
    optional visible_to = "visibleTo";
}

/// How urgent an alert is, from `P1` down to `P5`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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

impl AlertPriority {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::P1 => "P1",
            Self::P2 => "P2",
            Self::P3 => "P3",
            Self::P4 => "P4",
            Self::P5 => "P5",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(AlertPriority);

impl OpenEnum for AlertPriority {
    fn from_wire(value: &str) -> Self {
        match value {
            "P1" => Self::P1,
            "P2" => Self::P2,
            "P3" => Self::P3,
            "P4" => Self::P4,
            "P5" => Self::P5,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
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
    pub type_: Option<alert_responder::Type>,
    /// Mail address of the user.
    pub username: Option<String>,
}

impl AlertResponder {
    setters! {
        id(value: impl Into<String>) = Some(value.into());
        name(value: impl Into<String>) = Some(value.into());
        type_(value: alert_responder::Type) = Some(value);
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

/// Types of [`AlertResponder`].
pub mod alert_responder {
    use openapi_runtime::wire::{OpenEnum, unknown};
    use openapi_runtime::{UnknownValue, open_enum};

    /// What kind of recipient it is.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Type {
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

    impl Type {
        /// The value in JSON.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Escalation => "escalation",
                Self::Schedule => "schedule",
                Self::Team => "team",
                Self::User => "user",
                Self::Unknown(value) => value.as_str(),
            }
        }
    }

    open_enum!(Type);

    impl OpenEnum for Type {
        fn from_wire(value: &str) -> Self {
            match value {
                "escalation" => Self::Escalation,
                "schedule" => Self::Schedule,
                "team" => Self::Team,
                "user" => Self::User,
                _ => Self::Unknown(unknown(value)),
            }
        }

        fn as_wire(&self) -> &str {
            self.as_str()
        }
    }
}

/// Somebody who sees an alert.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlertViewer {
    /// Whether it is a team or a user.
    pub type_: alert_viewer::Type,
    /// Id in Opsgenie.
    pub id: Option<String>,
    /// Name of the team.
    pub name: Option<String>,
    /// Mail address of the user.
    pub username: Option<String>,
}

impl AlertViewer {
    /// Creates the value from its required property.
    pub fn new(type_: alert_viewer::Type) -> Self {
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

/// Types of [`AlertViewer`].
pub mod alert_viewer {
    use openapi_runtime::wire::{OpenEnum, unknown};
    use openapi_runtime::{UnknownValue, open_enum};

    /// Whether it is a team or a user.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Type {
        /// `team`
        Team,
        /// `user`
        User,
        /// A value that this crate does not know. It is kept and sent back as it came.
        Unknown(UnknownValue),
    }

    impl Type {
        /// The value in JSON.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Team => "team",
                Self::User => "user",
                Self::Unknown(value) => value.as_str(),
            }
        }
    }

    open_enum!(Type);

    impl OpenEnum for Type {
        fn from_wire(value: &str) -> Self {
            match value {
                "team" => Self::Team,
                "user" => Self::User,
                _ => Self::Unknown(unknown(value)),
            }
        }

        fn as_wire(&self) -> &str {
            self.as_str()
        }
    }
}

/// Settings of Azure OpenAI connectors, `.gen-ai`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureOpenAiConfig {
    /// Who runs the models.
    ///
    /// Always `Azure OpenAI`.
    pub api_provider: String,

    /// Address of the service.
    pub api_url: String,
}

impl AzureOpenAiConfig {
    /// Creates the value from its required property.
    pub fn new(api_url: impl Into<String>) -> Self {
        Self {
            api_provider: "Azure OpenAI".to_owned(),
            api_url: api_url.into(),
        }
    }
}

record! {
    AzureOpenAiConfig;
    required api_provider = "apiProvider";
    required api_url = "apiUrl";
}

/// Settings of Amazon Bedrock connectors, `.bedrock`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BedrockConfig {
    /// Address of the service.
    pub api_url: String,

    /// Model that is asked where a call names none.
    ///
    /// Default: `us.anthropic.claude-3-7-sonnet-20250219-v1:0`.
    pub default_model: Option<String>,
}

impl BedrockConfig {
    /// Creates the value from its required property.
    pub fn new(api_url: impl Into<String>) -> Self {
        Self {
            api_url: api_url.into(),
            ..blank()
        }
    }

    setters! {
        default_model(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    BedrockConfig;
    required api_url = "apiUrl";
    optional default_model = "defaultModel";
}

/// Credentials of Amazon Bedrock connectors, `.bedrock`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BedrockSecrets {
    /// Id of the access key.
    pub access_key: Secret,
    /// The secret part of the access key.
    pub secret: Secret,
}

impl BedrockSecrets {
    /// Creates the value from its required properties.
    pub fn new(access_key: impl Into<Secret>, secret: impl Into<Secret>) -> Self {
        Self {
            access_key: access_key.into(),
            secret: secret.into(),
        }
    }
}

record! {
    BedrockSecrets;
    required access_key = "accessKey";
    required secret = "secret";
}

/// Method of a request of a case management webhook.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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

impl CaseRequestMethod {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Patch => "patch",
            Self::Post => "post",
            Self::Put => "put",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(CaseRequestMethod);

impl OpenEnum for CaseRequestMethod {
    fn from_wire(value: &str) -> Self {
        match value {
            "patch" => Self::Patch,
            "post" => Self::Post,
            "put" => Self::Put,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Settings of case management webhook connectors, `.cases-webhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CasesWebhookConfig {
    /// Body of the request that creates a case, with Mustache variables.
    pub create_incident_json: String,
    /// Where the answer has the id of the new case, as a path with dots.
    pub create_incident_response_key: String,
    /// Address that creates a case.
    pub create_incident_url: String,
    /// Where the answer has the title of a case, as a path with dots.
    pub get_incident_response_external_title_key: String,
    /// Address that returns a case.
    pub get_incident_url: String,
    /// Body of the request that changes a case, with Mustache variables.
    pub update_incident_json: String,
    /// Address that changes a case.
    pub update_incident_url: String,
    /// Address at which people look at a case.
    pub view_incident_url: String,
    /// How the connector signs in.
    pub auth_type: Field<WebhookAuthType>,
    /// Certificate authority that signed the certificate of the service, in base64.
    pub ca: Option<String>,
    /// Form of the client certificate.
    pub cert_type: Option<WebhookCertificateType>,
    /// Body of the request that adds a comment, with Mustache variables.
    pub create_comment_json: Option<String>,

    /// Method of the request that adds a comment.
    ///
    /// Default: `put`.
    pub create_comment_method: Option<CaseRequestMethod>,

    /// Address that adds a comment.
    ///
    /// Comments are not sent without it.
    pub create_comment_url: Option<String>,

    /// Method of the request that creates a case.
    ///
    /// Default: `post`.
    pub create_incident_method: Option<CaseRequestMethod>,

    /// Whether the service wants credentials.
    pub has_auth: Option<bool>,
    /// Headers that are sent with each request, as JSON text.
    pub headers: Option<String>,

    /// Method of the request that changes a case.
    ///
    /// Default: `put`.
    pub update_incident_method: Option<CaseRequestMethod>,

    /// How far the certificate of the service is checked.
    pub verification_mode: Option<VerificationMode>,
}

impl CasesWebhookConfig {
    /// Creates the value from its required properties.
    #[expect(clippy::too_many_arguments, reason = "one for each required property")]
    pub fn new(
        create_incident_json: impl Into<String>,
        create_incident_response_key: impl Into<String>,
        create_incident_url: impl Into<String>,
        get_incident_response_external_title_key: impl Into<String>,
        get_incident_url: impl Into<String>,
        update_incident_json: impl Into<String>,
        update_incident_url: impl Into<String>,
        view_incident_url: impl Into<String>,
    ) -> Self {
        Self {
            create_incident_json: create_incident_json.into(),
            create_incident_response_key: create_incident_response_key.into(),
            create_incident_url: create_incident_url.into(),
            get_incident_response_external_title_key: get_incident_response_external_title_key
                .into(),
            get_incident_url: get_incident_url.into(),
            update_incident_json: update_incident_json.into(),
            update_incident_url: update_incident_url.into(),
            view_incident_url: view_incident_url.into(),
            ..blank()
        }
    }

    setters! {
        auth_type(value: impl Into<Field<WebhookAuthType>>) = value.into();
        ca(value: impl Into<String>) = Some(value.into());
        cert_type(value: WebhookCertificateType) = Some(value);
        create_comment_json(value: impl Into<String>) = Some(value.into());
        create_comment_method(value: CaseRequestMethod) = Some(value);
        create_comment_url(value: impl Into<String>) = Some(value.into());
        create_incident_method(value: CaseRequestMethod) = Some(value);
        has_auth(value: bool) = Some(value);
        headers(value: impl Into<String>) = Some(value.into());
        update_incident_method(value: CaseRequestMethod) = Some(value);
        verification_mode(value: VerificationMode) = Some(value);
    }
}

record! {
    CasesWebhookConfig;
    required create_incident_json = "createIncidentJson";
    required create_incident_response_key = "createIncidentResponseKey";
    required create_incident_url = "createIncidentUrl";
    required get_incident_response_external_title_key = "getIncidentResponseExternalTitleKey";
    required get_incident_url = "getIncidentUrl";
    required update_incident_json = "updateIncidentJson";
    required update_incident_url = "updateIncidentUrl";
    required view_incident_url = "viewIncidentUrl";
    field auth_type = "authType";
    optional ca = "ca";
    optional cert_type = "certType";
    optional create_comment_json = "createCommentJson";
    optional create_comment_method = "createCommentMethod";
    optional create_comment_url = "createCommentUrl";
    optional create_incident_method = "createIncidentMethod";
    optional has_auth = "hasAuth";
    optional headers = "headers";
    optional update_incident_method = "updateIncidentMethod";
    optional verification_mode = "verificationMode";
}

/// Credentials of case management webhook connectors, `.cases-webhook`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CasesWebhookSecrets {
    /// Client certificate, in base64.
    pub crt: Option<Secret>,
    /// Key of the client certificate, in base64.
    pub key: Option<Secret>,
    /// Password of the user.
    pub password: Option<Secret>,
    /// Client certificate and key in one PFX file, in base64.
    pub pfx: Option<Secret>,
    /// Name of the user.
    pub user: Option<String>,
}

impl CasesWebhookSecrets {
    setters! {
        crt(value: impl Into<Secret>) = Some(value.into());
        key(value: impl Into<Secret>) = Some(value.into());
        password(value: impl Into<Secret>) = Some(value.into());
        pfx(value: impl Into<Secret>) = Some(value.into());
        user(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    CasesWebhookSecrets: new;
    optional crt = "crt";
    optional key = "key";
    optional password = "password";
    optional pfx = "pfx";
    optional user = "user";
}

/// Asks Slack whether a channel exists.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChannelCheck {
    /// What the connector is to do.
    ///
    /// Always `validChannelId`.
    pub sub_action: String,

    /// What it needs for that.
    pub sub_action_params: SlackChannelId,
}

impl ChannelCheck {
    /// Creates the value from its required property.
    pub fn new(sub_action_params: SlackChannelId) -> Self {
        Self {
            sub_action: "validChannelId".to_owned(),
            sub_action_params,
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
    pub sub_action: String,

    /// What it needs for that.
    pub sub_action_params: FieldNames,
}

impl ChoicesQuery {
    /// Creates the value from its required property.
    pub fn new(sub_action_params: FieldNames) -> Self {
        Self {
            sub_action: "getChoices".to_owned(),
            sub_action_params,
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
    /// Creates the value from its required property.
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
    pub incident: IncidentKey,
}

impl ClosedIncident {
    /// Creates the value from its required property.
    pub fn new(incident: IncidentKey) -> Self {
        Self { incident }
    }
}

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

    /// Whether users share the credentials, `shared`, or sign in themselves, `per-user`.
    ///
    /// Not sent by 9.1.
    pub auth_mode: Option<String>,

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
    /// Creates the value from its required properties.
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
    optional_whole referenced_by_count = "referenced_by_count";
}

/// What a connector is to do.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectorCall {
    /// What the type of the connector needs for it.
    pub params: ConnectorParams,
}

impl ConnectorCall {
    /// Creates the value from its required property.
    pub fn new(params: impl Into<ConnectorParams>) -> Self {
        Self { params: params.into() }
    }
}

record! {
    ConnectorCall;
    required params = "params";
}

/// Settings of a connector.
///
/// `connector_type_id` says which ones are meant; types that are not here take any JSON.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConnectorConfig {
    /// Settings of Amazon Bedrock connectors, `.bedrock`.
    BedrockConfig(BedrockConfig),
    /// Settings of CrowdStrike connectors, `.crowdstrike`.
    CrowdstrikeConfig(CrowdstrikeConfig),
    /// Settings of D3 Security connectors, `.d3security`.
    D3SecurityConfig(D3SecurityConfig),
    /// Settings of email connectors, `.email`.
    EmailConfig(EmailConfig),
    /// Settings of Google Gemini connectors, `.gemini`.
    GeminiConfig(GeminiConfig),
    /// Settings of IBM Resilient connectors, `.resilient`.
    ResilientConfig(ResilientConfig),
    /// Settings of index connectors, `.index`.
    IndexConfig(IndexConfig),
    /// Settings of Jira connectors, `.jira`.
    JiraConfig(JiraConfig),
    /// Settings of Microsoft Defender for Endpoint connectors, `.microsoft_defender_endpoint`.
    DefenderConfig(DefenderConfig),
    /// Settings of Azure OpenAI connectors, `.gen-ai`.
    AzureOpenAiConfig(AzureOpenAiConfig),
    /// Settings of OpenAI connectors, `.gen-ai`.
    OpenAiConfig(OpenAiConfig),
    /// Settings of Opsgenie connectors, `.opsgenie`.
    OpsgenieConfig(OpsgenieConfig),
    /// Settings of PagerDuty connectors, `.pagerduty`.
    PagerdutyConfig(PagerdutyConfig),
    /// Settings of SentinelOne connectors, `.sentinelone`.
    SentinelOneConfig(SentinelOneConfig),
    /// Settings of ServiceNow ITSM and ServiceNow SecOps connectors, `.servicenow`.
    ServiceNowConfig(ServiceNowConfig),
    /// Settings of ServiceNow ITOM connectors, `.servicenow-itom`.
    ServiceNowItomConfig(ServiceNowItomConfig),
    /// Settings of Slack API connectors, `.slack_api`.
    SlackApiConfig(SlackApiConfig),
    /// Settings of Swimlane connectors, `.swimlane`.
    SwimlaneConfig(SwimlaneConfig),
    /// Settings of TheHive connectors, `.thehive`.
    TheHiveConfig(TheHiveConfig),
    /// Settings of Tines connectors, `.tines`.
    TinesConfig(TinesConfig),
    /// Settings of Torq connectors, `.torq`.
    TorqConfig(TorqConfig),
    /// Settings of webhook connectors, `.webhook`.
    WebhookConfig(WebhookConfig),
    /// Settings of case management webhook connectors, `.cases-webhook`.
    CasesWebhookConfig(CasesWebhookConfig),
    /// Settings of xMatters connectors, `.xmatters`.
    XMattersConfig(XMattersConfig),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<BedrockConfig> for ConnectorConfig {
    fn from(value: BedrockConfig) -> Self {
        Self::BedrockConfig(value)
    }
}

impl From<CrowdstrikeConfig> for ConnectorConfig {
    fn from(value: CrowdstrikeConfig) -> Self {
        Self::CrowdstrikeConfig(value)
    }
}

impl From<D3SecurityConfig> for ConnectorConfig {
    fn from(value: D3SecurityConfig) -> Self {
        Self::D3SecurityConfig(value)
    }
}

impl From<EmailConfig> for ConnectorConfig {
    fn from(value: EmailConfig) -> Self {
        Self::EmailConfig(value)
    }
}

impl From<GeminiConfig> for ConnectorConfig {
    fn from(value: GeminiConfig) -> Self {
        Self::GeminiConfig(value)
    }
}

impl From<ResilientConfig> for ConnectorConfig {
    fn from(value: ResilientConfig) -> Self {
        Self::ResilientConfig(value)
    }
}

impl From<IndexConfig> for ConnectorConfig {
    fn from(value: IndexConfig) -> Self {
        Self::IndexConfig(value)
    }
}

impl From<JiraConfig> for ConnectorConfig {
    fn from(value: JiraConfig) -> Self {
        Self::JiraConfig(value)
    }
}

impl From<DefenderConfig> for ConnectorConfig {
    fn from(value: DefenderConfig) -> Self {
        Self::DefenderConfig(value)
    }
}

impl From<AzureOpenAiConfig> for ConnectorConfig {
    fn from(value: AzureOpenAiConfig) -> Self {
        Self::AzureOpenAiConfig(value)
    }
}

impl From<OpenAiConfig> for ConnectorConfig {
    fn from(value: OpenAiConfig) -> Self {
        Self::OpenAiConfig(value)
    }
}

impl From<OpsgenieConfig> for ConnectorConfig {
    fn from(value: OpsgenieConfig) -> Self {
        Self::OpsgenieConfig(value)
    }
}

impl From<PagerdutyConfig> for ConnectorConfig {
    fn from(value: PagerdutyConfig) -> Self {
        Self::PagerdutyConfig(value)
    }
}

impl From<SentinelOneConfig> for ConnectorConfig {
    fn from(value: SentinelOneConfig) -> Self {
        Self::SentinelOneConfig(value)
    }
}

impl From<ServiceNowConfig> for ConnectorConfig {
    fn from(value: ServiceNowConfig) -> Self {
        Self::ServiceNowConfig(value)
    }
}

impl From<ServiceNowItomConfig> for ConnectorConfig {
    fn from(value: ServiceNowItomConfig) -> Self {
        Self::ServiceNowItomConfig(value)
    }
}

impl From<SlackApiConfig> for ConnectorConfig {
    fn from(value: SlackApiConfig) -> Self {
        Self::SlackApiConfig(value)
    }
}

impl From<SwimlaneConfig> for ConnectorConfig {
    fn from(value: SwimlaneConfig) -> Self {
        Self::SwimlaneConfig(value)
    }
}

impl From<TheHiveConfig> for ConnectorConfig {
    fn from(value: TheHiveConfig) -> Self {
        Self::TheHiveConfig(value)
    }
}

impl From<TinesConfig> for ConnectorConfig {
    fn from(value: TinesConfig) -> Self {
        Self::TinesConfig(value)
    }
}

impl From<TorqConfig> for ConnectorConfig {
    fn from(value: TorqConfig) -> Self {
        Self::TorqConfig(value)
    }
}

impl From<WebhookConfig> for ConnectorConfig {
    fn from(value: WebhookConfig) -> Self {
        Self::WebhookConfig(value)
    }
}

impl From<CasesWebhookConfig> for ConnectorConfig {
    fn from(value: CasesWebhookConfig) -> Self {
        Self::CasesWebhookConfig(value)
    }
}

impl From<XMattersConfig> for ConnectorConfig {
    fn from(value: XMattersConfig) -> Self {
        Self::XMattersConfig(value)
    }
}

union!(ConnectorConfig);

impl Serialize for ConnectorConfig {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::BedrockConfig(value) => value.serialize(serializer),
            Self::CrowdstrikeConfig(value) => value.serialize(serializer),
            Self::D3SecurityConfig(value) => value.serialize(serializer),
            Self::EmailConfig(value) => value.serialize(serializer),
            Self::GeminiConfig(value) => value.serialize(serializer),
            Self::ResilientConfig(value) => value.serialize(serializer),
            Self::IndexConfig(value) => value.serialize(serializer),
            Self::JiraConfig(value) => value.serialize(serializer),
            Self::DefenderConfig(value) => value.serialize(serializer),
            Self::AzureOpenAiConfig(value) => value.serialize(serializer),
            Self::OpenAiConfig(value) => value.serialize(serializer),
            Self::OpsgenieConfig(value) => value.serialize(serializer),
            Self::PagerdutyConfig(value) => value.serialize(serializer),
            Self::SentinelOneConfig(value) => value.serialize(serializer),
            Self::ServiceNowConfig(value) => value.serialize(serializer),
            Self::ServiceNowItomConfig(value) => value.serialize(serializer),
            Self::SlackApiConfig(value) => value.serialize(serializer),
            Self::SwimlaneConfig(value) => value.serialize(serializer),
            Self::TheHiveConfig(value) => value.serialize(serializer),
            Self::TinesConfig(value) => value.serialize(serializer),
            Self::TorqConfig(value) => value.serialize(serializer),
            Self::WebhookConfig(value) => value.serialize(serializer),
            Self::CasesWebhookConfig(value) => value.serialize(serializer),
            Self::XMattersConfig(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ConnectorConfig {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.tag("apiProvider").as_deref() == Some("Azure OpenAI") {
            return value.arm(Self::AzureOpenAiConfig, Self::Unknown);
        }
        if value.tag("apiProvider").as_deref() == Some("OpenAI") {
            return value.arm(Self::OpenAiConfig, Self::Unknown);
        }
        if value.has_key("from") {
            return value.arm(Self::EmailConfig, Self::Unknown);
        }
        if value.has_key("gcpRegion") {
            return value.arm(Self::GeminiConfig, Self::Unknown);
        }
        if value.has_key("orgId") {
            return value.arm(Self::ResilientConfig, Self::Unknown);
        }
        if value.has_key("index") {
            return value.arm(Self::IndexConfig, Self::Unknown);
        }
        if value.has_key("projectKey") {
            return value.arm(Self::JiraConfig, Self::Unknown);
        }
        if value.has_key("appId") {
            return value.arm(Self::SwimlaneConfig, Self::Unknown);
        }
        if value.has_key("webhookIntegrationUrl") {
            return value.arm(Self::TorqConfig, Self::Unknown);
        }
        if value.has_key("createIncidentJson") {
            return value.arm(Self::CasesWebhookConfig, Self::Unknown);
        }
        if value.is_object() {
            let fits = [
                Fit::of::<BedrockConfig>(),
                Fit::of::<CrowdstrikeConfig>(),
                Fit::of::<D3SecurityConfig>(),
                Fit::of::<DefenderConfig>(),
                Fit::of::<OpsgenieConfig>(),
                Fit::of::<PagerdutyConfig>(),
                Fit::of::<SentinelOneConfig>(),
                Fit::of::<ServiceNowConfig>(),
                Fit::of::<ServiceNowItomConfig>(),
                Fit::of::<SlackApiConfig>(),
                Fit::of::<TheHiveConfig>(),
                Fit::of::<TinesConfig>(),
                Fit::of::<WebhookConfig>(),
                Fit::of::<XMattersConfig>(),
            ];
            for candidate in value.rank(&fits) {
                let decoded = match candidate {
                    0 => value.decode().map(Self::BedrockConfig),
                    1 => value.decode().map(Self::CrowdstrikeConfig),
                    2 => value.decode().map(Self::D3SecurityConfig),
                    3 => value.decode().map(Self::DefenderConfig),
                    4 => value.decode().map(Self::OpsgenieConfig),
                    5 => value.decode().map(Self::PagerdutyConfig),
                    6 => value.decode().map(Self::SentinelOneConfig),
                    7 => value.decode().map(Self::ServiceNowConfig),
                    8 => value.decode().map(Self::ServiceNowItomConfig),
                    9 => value.decode().map(Self::SlackApiConfig),
                    10 => value.decode().map(Self::TheHiveConfig),
                    11 => value.decode().map(Self::TinesConfig),
                    12 => value.decode().map(Self::WebhookConfig),
                    _ => value.decode().map(Self::XMattersConfig),
                };
                if let Ok(known) = decoded {
                    return Ok(known);
                }
            }
        }
        value.keep(Self::Unknown)
    }
}

/// What a connector is to do.
///
/// Its type says which ones are possible; types that are not here take any JSON.
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
        if value.tag("eventAction").as_deref() == Some("acknowledge") {
            return value.arm(Self::PagerdutyUpdate, Self::Unknown);
        }
        if value.tag("eventAction").as_deref() == Some("resolve") {
            return value.arm(Self::PagerdutyUpdate, Self::Unknown);
        }
        if value.tag("eventAction").as_deref() == Some("trigger") {
            return value.arm(Self::PagerdutyTrigger, Self::Unknown);
        }
        if value.tag("subAction").as_deref() == Some("addEvent") {
            return value.arm(Self::EventAddition, Self::Unknown);
        }
        if value.tag("subAction").as_deref() == Some("closeAlert") {
            return value.arm(Self::AlertClosing, Self::Unknown);
        }
        if value.tag("subAction").as_deref() == Some("closeIncident") {
            return value.arm(Self::IncidentClosing, Self::Unknown);
        }
        if value.tag("subAction").as_deref() == Some("createAlert") {
            return value.arm(Self::AlertCreation, Self::Unknown);
        }
        if value.tag("subAction").as_deref() == Some("fieldsByIssueType") {
            return value.arm(Self::IssueFieldsQuery, Self::Unknown);
        }
        if value.tag("subAction").as_deref() == Some("getAgentDetails") {
            return value.arm(Self::AgentDetailsQuery, Self::Unknown);
        }
        if value.tag("subAction").as_deref() == Some("getAgents") {
            return value.arm(Self::AgentsQuery, Self::Unknown);
        }
        if value.tag("subAction").as_deref() == Some("getChoices") {
            return value.arm(Self::ChoicesQuery, Self::Unknown);
        }
        if value.tag("subAction").as_deref() == Some("getFields") {
            return value.arm(Self::FieldsQuery, Self::Unknown);
        }
        if value.tag("subAction").as_deref() == Some("getIncident") {
            return value.arm(Self::IncidentQuery, Self::Unknown);
        }
        if value.tag("subAction").as_deref() == Some("issue") {
            return value.arm(Self::IssueQuery, Self::Unknown);
        }
        if value.tag("subAction").as_deref() == Some("issues") {
            return value.arm(Self::IssueSearch, Self::Unknown);
        }
        if value.tag("subAction").as_deref() == Some("issueTypes") {
            return value.arm(Self::IssueTypesQuery, Self::Unknown);
        }
        if value.tag("subAction").as_deref() == Some("postMessage") {
            return value.arm(Self::SlackPost, Self::Unknown);
        }
        if value.tag("subAction").as_deref() == Some("pushToService") {
            return value.arm(Self::IncidentPush, Self::Unknown);
        }
        if value.tag("subAction").as_deref() == Some("validChannelId") {
            return value.arm(Self::ChannelCheck, Self::Unknown);
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
    pub status: connector_result::Status,
    /// What the service has answered, any JSON.
    pub data: Option<Json>,
    /// Whose fault it is: `user` or `framework`.
    pub error_source: Option<String>,
    /// What went wrong, for people.
    pub message: Option<String>,
    /// Whether another try makes sense, or from when on.
    pub retry: Field<connector_result::Retry>,
    /// What the service says about it.
    pub service_message: Option<String>,
    _kept: Kept,
}

impl ConnectorResult {
    /// Creates the value from its required properties.
    pub fn new(connector_id: impl Into<String>, status: connector_result::Status) -> Self {
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

/// Types of [`ConnectorResult`].
pub mod connector_result {
    use openapi_runtime::wire::{OpenEnum, Raw, unknown, write_unknown};
    use openapi_runtime::{DateTime, Json, UnknownValue, open_enum, union};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    /// Whether it worked.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Status {
        /// `ok`
        Ok,
        /// `error`
        Error,
        /// A value that this crate does not know. It is kept and sent back as it came.
        Unknown(UnknownValue),
    }

    impl Status {
        /// The value in JSON.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Ok => "ok",
                Self::Error => "error",
                Self::Unknown(value) => value.as_str(),
            }
        }
    }

    open_enum!(Status);

    impl OpenEnum for Status {
        fn from_wire(value: &str) -> Self {
            match value {
                "ok" => Self::Ok,
                "error" => Self::Error,
                _ => Self::Unknown(unknown(value)),
            }
        }

        fn as_wire(&self) -> &str {
            self.as_str()
        }
    }

    /// Whether another try makes sense, or from when on.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Retry {
        /// flag.
        Flag(bool),
        /// time.
        Time(DateTime),
        /// Anything else, as it came.
        Unknown(Json),
    }

    impl From<bool> for Retry {
        fn from(value: bool) -> Self {
            Self::Flag(value)
        }
    }

    impl From<DateTime> for Retry {
        fn from(value: DateTime) -> Self {
            Self::Time(value)
        }
    }

    impl From<String> for Retry {
        fn from(value: String) -> Self {
            Self::Time(value.into())
        }
    }

    impl From<&str> for Retry {
        fn from(value: &str) -> Self {
            Self::Time(value.into())
        }
    }

    union!(Retry);

    impl Serialize for Retry {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self {
                Self::Flag(value) => value.serialize(serializer),
                Self::Time(value) => value.serialize(serializer),
                Self::Unknown(value) => write_unknown(value, serializer),
            }
        }
    }

    impl<'de> Deserialize<'de> for Retry {
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
}

/// Credentials of a connector.
///
/// `connector_type_id` says which ones are meant; types that are not here take any JSON.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ConnectorSecrets {
    /// Credentials of Amazon Bedrock connectors, `.bedrock`.
    BedrockSecrets(BedrockSecrets),
    /// Credentials of CrowdStrike connectors, `.crowdstrike`.
    CrowdstrikeSecrets(CrowdstrikeSecrets),
    /// Credentials of D3 Security connectors, `.d3security`.
    D3SecuritySecrets(D3SecuritySecrets),
    /// Credentials of email connectors, `.email`.
    EmailSecrets(EmailSecrets),
    /// Credentials of Google Gemini connectors, `.gemini`.
    GeminiSecrets(GeminiSecrets),
    /// Credentials of IBM Resilient connectors, `.resilient`.
    ResilientSecrets(ResilientSecrets),
    /// Credentials of Jira connectors, `.jira`.
    JiraSecrets(JiraSecrets),
    /// Credentials of Microsoft Defender for Endpoint connectors, `.microsoft_defender_endpoint`.
    DefenderSecrets(DefenderSecrets),
    /// Credentials of Microsoft Teams connectors, `.teams`.
    TeamsSecrets(TeamsSecrets),
    /// Credentials of OpenAI and Azure OpenAI connectors, `.gen-ai`.
    OpenAiSecrets(OpenAiSecrets),
    /// Credentials of Opsgenie connectors, `.opsgenie`.
    OpsgenieSecrets(OpsgenieSecrets),
    /// Credentials of PagerDuty connectors, `.pagerduty`.
    PagerdutySecrets(PagerdutySecrets),
    /// Credentials of SentinelOne connectors, `.sentinelone`.
    SentinelOneSecrets(SentinelOneSecrets),
    /// Credentials of ServiceNow ITSM and ServiceNow SecOps connectors, `.servicenow`.
    ServiceNowSecrets(ServiceNowSecrets),
    /// Credentials of Slack API connectors, `.slack_api`.
    SlackApiSecrets(SlackApiSecrets),
    /// Credentials of Swimlane connectors, `.swimlane`.
    SwimlaneSecrets(SwimlaneSecrets),
    /// Credentials of TheHive connectors, `.thehive`.
    TheHiveSecrets(TheHiveSecrets),
    /// Credentials of Tines connectors, `.tines`.
    TinesSecrets(TinesSecrets),
    /// Credentials of Torq connectors, `.torq`.
    TorqSecrets(TorqSecrets),
    /// Credentials of webhook connectors, `.webhook`.
    WebhookSecrets(WebhookSecrets),
    /// Credentials of case management webhook connectors, `.cases-webhook`.
    CasesWebhookSecrets(CasesWebhookSecrets),
    /// Credentials of xMatters connectors, `.xmatters`.
    XMattersSecrets(XMattersSecrets),
    /// Anything else, as it came. `Debug` does not show it: it may be a secret.
    Unknown(Json),
}

impl fmt::Debug for ConnectorSecrets {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::BedrockSecrets(value) => ("BedrockSecrets", value),
            Self::CrowdstrikeSecrets(value) => ("CrowdstrikeSecrets", value),
            Self::D3SecuritySecrets(value) => ("D3SecuritySecrets", value),
            Self::EmailSecrets(value) => ("EmailSecrets", value),
            Self::GeminiSecrets(value) => ("GeminiSecrets", value),
            Self::ResilientSecrets(value) => ("ResilientSecrets", value),
            Self::JiraSecrets(value) => ("JiraSecrets", value),
            Self::DefenderSecrets(value) => ("DefenderSecrets", value),
            Self::TeamsSecrets(value) => ("TeamsSecrets", value),
            Self::OpenAiSecrets(value) => ("OpenAiSecrets", value),
            Self::OpsgenieSecrets(value) => ("OpsgenieSecrets", value),
            Self::PagerdutySecrets(value) => ("PagerdutySecrets", value),
            Self::SentinelOneSecrets(value) => ("SentinelOneSecrets", value),
            Self::ServiceNowSecrets(value) => ("ServiceNowSecrets", value),
            Self::SlackApiSecrets(value) => ("SlackApiSecrets", value),
            Self::SwimlaneSecrets(value) => ("SwimlaneSecrets", value),
            Self::TheHiveSecrets(value) => ("TheHiveSecrets", value),
            Self::TinesSecrets(value) => ("TinesSecrets", value),
            Self::TorqSecrets(value) => ("TorqSecrets", value),
            Self::WebhookSecrets(value) => ("WebhookSecrets", value),
            Self::CasesWebhookSecrets(value) => ("CasesWebhookSecrets", value),
            Self::XMattersSecrets(value) => ("XMattersSecrets", value),
            Self::Unknown(_) => return formatter.write_str("Unknown(..)"),
        };
        formatter.debug_tuple(name).field(value).finish()
    }
}

impl From<BedrockSecrets> for ConnectorSecrets {
    fn from(value: BedrockSecrets) -> Self {
        Self::BedrockSecrets(value)
    }
}

impl From<CrowdstrikeSecrets> for ConnectorSecrets {
    fn from(value: CrowdstrikeSecrets) -> Self {
        Self::CrowdstrikeSecrets(value)
    }
}

impl From<D3SecuritySecrets> for ConnectorSecrets {
    fn from(value: D3SecuritySecrets) -> Self {
        Self::D3SecuritySecrets(value)
    }
}

impl From<EmailSecrets> for ConnectorSecrets {
    fn from(value: EmailSecrets) -> Self {
        Self::EmailSecrets(value)
    }
}

impl From<GeminiSecrets> for ConnectorSecrets {
    fn from(value: GeminiSecrets) -> Self {
        Self::GeminiSecrets(value)
    }
}

impl From<ResilientSecrets> for ConnectorSecrets {
    fn from(value: ResilientSecrets) -> Self {
        Self::ResilientSecrets(value)
    }
}

impl From<JiraSecrets> for ConnectorSecrets {
    fn from(value: JiraSecrets) -> Self {
        Self::JiraSecrets(value)
    }
}

impl From<DefenderSecrets> for ConnectorSecrets {
    fn from(value: DefenderSecrets) -> Self {
        Self::DefenderSecrets(value)
    }
}

impl From<TeamsSecrets> for ConnectorSecrets {
    fn from(value: TeamsSecrets) -> Self {
        Self::TeamsSecrets(value)
    }
}

impl From<OpenAiSecrets> for ConnectorSecrets {
    fn from(value: OpenAiSecrets) -> Self {
        Self::OpenAiSecrets(value)
    }
}

impl From<OpsgenieSecrets> for ConnectorSecrets {
    fn from(value: OpsgenieSecrets) -> Self {
        Self::OpsgenieSecrets(value)
    }
}

impl From<PagerdutySecrets> for ConnectorSecrets {
    fn from(value: PagerdutySecrets) -> Self {
        Self::PagerdutySecrets(value)
    }
}

impl From<SentinelOneSecrets> for ConnectorSecrets {
    fn from(value: SentinelOneSecrets) -> Self {
        Self::SentinelOneSecrets(value)
    }
}

impl From<ServiceNowSecrets> for ConnectorSecrets {
    fn from(value: ServiceNowSecrets) -> Self {
        Self::ServiceNowSecrets(value)
    }
}

impl From<SlackApiSecrets> for ConnectorSecrets {
    fn from(value: SlackApiSecrets) -> Self {
        Self::SlackApiSecrets(value)
    }
}

impl From<SwimlaneSecrets> for ConnectorSecrets {
    fn from(value: SwimlaneSecrets) -> Self {
        Self::SwimlaneSecrets(value)
    }
}

impl From<TheHiveSecrets> for ConnectorSecrets {
    fn from(value: TheHiveSecrets) -> Self {
        Self::TheHiveSecrets(value)
    }
}

impl From<TinesSecrets> for ConnectorSecrets {
    fn from(value: TinesSecrets) -> Self {
        Self::TinesSecrets(value)
    }
}

impl From<TorqSecrets> for ConnectorSecrets {
    fn from(value: TorqSecrets) -> Self {
        Self::TorqSecrets(value)
    }
}

impl From<WebhookSecrets> for ConnectorSecrets {
    fn from(value: WebhookSecrets) -> Self {
        Self::WebhookSecrets(value)
    }
}

impl From<CasesWebhookSecrets> for ConnectorSecrets {
    fn from(value: CasesWebhookSecrets) -> Self {
        Self::CasesWebhookSecrets(value)
    }
}

impl From<XMattersSecrets> for ConnectorSecrets {
    fn from(value: XMattersSecrets) -> Self {
        Self::XMattersSecrets(value)
    }
}

union!(ConnectorSecrets);

impl Serialize for ConnectorSecrets {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::BedrockSecrets(value) => value.serialize(serializer),
            Self::CrowdstrikeSecrets(value) => value.serialize(serializer),
            Self::D3SecuritySecrets(value) => value.serialize(serializer),
            Self::EmailSecrets(value) => value.serialize(serializer),
            Self::GeminiSecrets(value) => value.serialize(serializer),
            Self::ResilientSecrets(value) => value.serialize(serializer),
            Self::JiraSecrets(value) => value.serialize(serializer),
            Self::DefenderSecrets(value) => value.serialize(serializer),
            Self::TeamsSecrets(value) => value.serialize(serializer),
            Self::OpenAiSecrets(value) => value.serialize(serializer),
            Self::OpsgenieSecrets(value) => value.serialize(serializer),
            Self::PagerdutySecrets(value) => value.serialize(serializer),
            Self::SentinelOneSecrets(value) => value.serialize(serializer),
            Self::ServiceNowSecrets(value) => value.serialize(serializer),
            Self::SlackApiSecrets(value) => value.serialize(serializer),
            Self::SwimlaneSecrets(value) => value.serialize(serializer),
            Self::TheHiveSecrets(value) => value.serialize(serializer),
            Self::TinesSecrets(value) => value.serialize(serializer),
            Self::TorqSecrets(value) => value.serialize(serializer),
            Self::WebhookSecrets(value) => value.serialize(serializer),
            Self::CasesWebhookSecrets(value) => value.serialize(serializer),
            Self::XMattersSecrets(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ConnectorSecrets {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("accessKey") {
            return value.arm(Self::BedrockSecrets, Self::Unknown);
        }
        if value.has_key("clientId") {
            return value.arm(Self::CrowdstrikeSecrets, Self::Unknown);
        }
        if value.has_key("credentialsJson") {
            return value.arm(Self::GeminiSecrets, Self::Unknown);
        }
        if value.has_key("apiKeyId") {
            return value.arm(Self::ResilientSecrets, Self::Unknown);
        }
        if value.has_key("webhookUrl") {
            return value.arm(Self::TeamsSecrets, Self::Unknown);
        }
        if value.has_key("routingKey") {
            return value.arm(Self::PagerdutySecrets, Self::Unknown);
        }
        if value.is_object() {
            let fits = [
                Fit::of::<D3SecuritySecrets>(),
                Fit::of::<EmailSecrets>(),
                Fit::of::<JiraSecrets>(),
                Fit::of::<DefenderSecrets>(),
                Fit::of::<OpenAiSecrets>(),
                Fit::of::<OpsgenieSecrets>(),
                Fit::of::<SentinelOneSecrets>(),
                Fit::of::<ServiceNowSecrets>(),
                Fit::of::<SlackApiSecrets>(),
                Fit::of::<SwimlaneSecrets>(),
                Fit::of::<TheHiveSecrets>(),
                Fit::of::<TinesSecrets>(),
                Fit::of::<TorqSecrets>(),
                Fit::of::<WebhookSecrets>(),
                Fit::of::<CasesWebhookSecrets>(),
                Fit::of::<XMattersSecrets>(),
            ];
            for candidate in value.rank(&fits) {
                let decoded = match candidate {
                    0 => value.decode().map(Self::D3SecuritySecrets),
                    1 => value.decode().map(Self::EmailSecrets),
                    2 => value.decode().map(Self::JiraSecrets),
                    3 => value.decode().map(Self::DefenderSecrets),
                    4 => value.decode().map(Self::OpenAiSecrets),
                    5 => value.decode().map(Self::OpsgenieSecrets),
                    6 => value.decode().map(Self::SentinelOneSecrets),
                    7 => value.decode().map(Self::ServiceNowSecrets),
                    8 => value.decode().map(Self::SlackApiSecrets),
                    9 => value.decode().map(Self::SwimlaneSecrets),
                    10 => value.decode().map(Self::TheHiveSecrets),
                    11 => value.decode().map(Self::TinesSecrets),
                    12 => value.decode().map(Self::TorqSecrets),
                    13 => value.decode().map(Self::WebhookSecrets),
                    14 => value.decode().map(Self::CasesWebhookSecrets),
                    _ => value.decode().map(Self::XMattersSecrets),
                };
                if let Ok(known) = decoded {
                    return Ok(known);
                }
            }
        }
        value.keep(Self::Unknown)
    }
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

impl ConnectorType {
    /// Creates the value from its required properties.
    #[expect(clippy::too_many_arguments, reason = "one for each required property")]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        enabled: bool,
        enabled_in_config: bool,
        enabled_in_license: bool,
        minimum_license_required: impl Into<String>,
        supported_feature_ids: impl IntoIterator<Item = impl Into<String>>,
        is_system_action_type: bool,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            enabled,
            enabled_in_config,
            enabled_in_license,
            minimum_license_required: minimum_license_required.into(),
            supported_feature_ids: supported_feature_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            is_system_action_type,
            ..blank()
        }
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

/// What a connector is afterwards.
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
    /// Creates the value from its required property.
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

/// Settings of CrowdStrike connectors, `.crowdstrike`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CrowdstrikeConfig {
    /// Address of the service.
    pub url: String,
}

impl CrowdstrikeConfig {
    /// Creates the value from its required property.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

record! {
    CrowdstrikeConfig;
    required url = "url";
}

/// Credentials of CrowdStrike connectors, `.crowdstrike`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CrowdstrikeSecrets {
    /// Client id for OAuth.
    pub client_id: String,
    /// Client secret for OAuth.
    pub client_secret: Secret,
}

impl CrowdstrikeSecrets {
    /// Creates the value from its required properties.
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<Secret>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
        }
    }
}

record! {
    CrowdstrikeSecrets;
    required client_id = "clientId";
    required client_secret = "clientSecret";
}

/// Settings of D3 Security connectors, `.d3security`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct D3SecurityConfig {
    /// Address of the service.
    pub url: String,
}

impl D3SecurityConfig {
    /// Creates the value from its required property.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

record! {
    D3SecurityConfig;
    required url = "url";
}

/// Credentials of D3 Security connectors, `.d3security`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct D3SecuritySecrets {
    /// Token that the service has given out.
    pub token: Secret,
}

impl D3SecuritySecrets {
    /// Creates the value from its required property.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self { token: token.into() }
    }
}

record! {
    D3SecuritySecrets;
    required token = "token";
}

/// Settings of Microsoft Defender for Endpoint connectors, `.microsoft_defender_endpoint`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DefenderConfig {
    /// Address of the service.
    pub api_url: String,
    /// Client id for OAuth.
    pub client_id: Option<String>,
    /// Scope that the token is asked for.
    pub o_auth_scope: Option<String>,
    /// Server that hands out tokens.
    pub o_auth_server_url: Option<String>,
    /// Tenant of the client.
    pub tenant_id: Option<String>,
}

impl DefenderConfig {
    /// Creates the value from its required property.
    pub fn new(api_url: impl Into<String>) -> Self {
        Self {
            api_url: api_url.into(),
            ..blank()
        }
    }

    setters! {
        client_id(value: impl Into<String>) = Some(value.into());
        o_auth_scope(value: impl Into<String>) = Some(value.into());
        o_auth_server_url(value: impl Into<String>) = Some(value.into());
        tenant_id(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    DefenderConfig;
    required api_url = "apiUrl";
    optional client_id = "clientId";
    optional o_auth_scope = "oAuthScope";
    optional o_auth_server_url = "oAuthServerUrl";
    optional tenant_id = "tenantId";
}

/// Credentials of Microsoft Defender for Endpoint connectors, `.microsoft_defender_endpoint`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DefenderSecrets {
    /// Client secret for OAuth.
    pub client_secret: Secret,
}

impl DefenderSecrets {
    /// Creates the value from its required property.
    pub fn new(client_secret: impl Into<Secret>) -> Self {
        Self {
            client_secret: client_secret.into(),
        }
    }
}

record! {
    DefenderSecrets;
    required client_secret = "clientSecret";
}

/// Settings of email connectors, `.email`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmailConfig {
    /// Address that mail comes from.
    pub from: String,
    /// Client id for OAuth with Exchange.
    pub client_id: Field<String>,

    /// Whether the mail server wants a user name and password.
    ///
    /// Default: `true`.
    pub has_auth: Option<bool>,

    /// Mail server.
    ///
    /// Well-known services need none.
    pub host: Option<String>,

    /// Address that hands out tokens.
    pub oauth_token_url: Field<String>,
    /// Port of the mail server.
    pub port: Option<i64>,
    /// Whether the connection begins with TLS.
    pub secure: Option<bool>,
    /// Mail service that gives host and port.
    pub service: Option<email_config::Service>,
    /// Tenant of the client, for OAuth with Exchange.
    pub tenant_id: Field<String>,
}

impl EmailConfig {
    /// Creates the value from its required property.
    pub fn new(from: impl Into<String>) -> Self {
        Self {
            from: from.into(),
            ..blank()
        }
    }

    setters! {
        client_id(value: impl Into<Field<String>>) = value.into();
        has_auth(value: bool) = Some(value);
        host(value: impl Into<String>) = Some(value.into());
        oauth_token_url(value: impl Into<Field<String>>) = value.into();
        port(value: i64) = Some(value);
        secure(value: bool) = Some(value);
        service(value: email_config::Service) = Some(value);
        tenant_id(value: impl Into<Field<String>>) = value.into();
    }
}

record! {
    EmailConfig;
    required from = "from";
    field client_id = "clientId";
    optional has_auth = "hasAuth";
    optional host = "host";
    field oauth_token_url = "oauthTokenUrl";
    optional_whole port = "port";
    optional secure = "secure";
    optional service = "service";
    field tenant_id = "tenantId";
}

/// Types of [`EmailConfig`].
pub mod email_config {
    use openapi_runtime::wire::{OpenEnum, unknown};
    use openapi_runtime::{UnknownValue, open_enum};

    /// Mail service that gives host and port.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Service {
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

    impl Service {
        /// The value in JSON.
        pub fn as_str(&self) -> &str {
            match self {
                Self::ElasticCloud => "elastic_cloud",
                Self::ExchangeServer => "exchange_server",
                Self::Gmail => "gmail",
                Self::Other => "other",
                Self::Outlook365 => "outlook365",
                Self::Ses => "ses",
                Self::Unknown(value) => value.as_str(),
            }
        }
    }

    open_enum!(Service);

    impl OpenEnum for Service {
        fn from_wire(value: &str) -> Self {
            match value {
                "elastic_cloud" => Self::ElasticCloud,
                "exchange_server" => Self::ExchangeServer,
                "gmail" => Self::Gmail,
                "other" => Self::Other,
                "outlook365" => Self::Outlook365,
                "ses" => Self::Ses,
                _ => Self::Unknown(unknown(value)),
            }
        }

        fn as_wire(&self) -> &str {
            self.as_str()
        }
    }
}

/// Sends mail.
///
/// It needs somebody in `to`, `cc` or `bcc`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmailMessage {
    /// The text, in Markdown.
    pub message: String,
    /// The subject line.
    pub subject: String,
    /// Addresses that get a copy without being seen.
    pub bcc: Option<Vec<String>>,
    /// Addresses that get a copy.
    pub cc: Option<Vec<String>>,
    /// Addresses of recipients.
    pub to: Option<Vec<String>>,
}

impl EmailMessage {
    /// Creates the value from its required properties.
    pub fn new(message: impl Into<String>, subject: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            subject: subject.into(),
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
    required message = "message";
    required subject = "subject";
    optional bcc = "bcc";
    optional cc = "cc";
    optional to = "to";
}

/// Credentials of email connectors, `.email`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailSecrets {
    /// Client secret for OAuth.
    pub client_secret: Option<Secret>,
    /// Password of the user.
    pub password: Option<Secret>,
    /// Name of the user.
    pub user: Option<String>,
}

impl EmailSecrets {
    setters! {
        client_secret(value: impl Into<Secret>) = Some(value.into());
        password(value: impl Into<Secret>) = Some(value.into());
        user(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    EmailSecrets: new;
    optional client_secret = "clientSecret";
    optional password = "password";
    optional user = "user";
}

/// Adds an event with ServiceNow ITOM.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventAddition {
    /// What the connector is to do.
    ///
    /// Always `addEvent`.
    pub sub_action: String,

    /// What it needs for that.
    pub sub_action_params: Option<EventDetails>,
}

impl EventAddition {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self {
            sub_action: "addEvent".to_owned(),
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
    /// Creates the value from its required property.
    pub fn new(external_id: impl Into<String>) -> Self {
        Self {
            external_id: external_id.into(),
        }
    }
}

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
    /// Creates the value from its required property.
    pub fn new(fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            fields: fields.into_iter().map(Into::into).collect(),
        }
    }
}

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
    pub sub_action: String,
}

impl FieldsQuery {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self {
            sub_action: "getFields".to_owned(),
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

/// Settings of Google Gemini connectors, `.gemini`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GeminiConfig {
    /// Address of the service.
    pub api_url: String,
    /// Region of Google Cloud.
    pub gcp_region: String,
    /// Id of the Google Cloud project.
    pub gcp_project_id: String,

    /// Model that is asked where a call names none.
    ///
    /// Default: `gemini-1.5-pro-002`.
    pub default_model: Option<String>,
}

impl GeminiConfig {
    /// Creates the value from its required properties.
    pub fn new(
        api_url: impl Into<String>,
        gcp_region: impl Into<String>,
        gcp_project_id: impl Into<String>,
    ) -> Self {
        Self {
            api_url: api_url.into(),
            gcp_region: gcp_region.into(),
            gcp_project_id: gcp_project_id.into(),
            ..blank()
        }
    }

    setters! {
        default_model(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    GeminiConfig;
    required api_url = "apiUrl";
    required gcp_region = "gcpRegion";
    required gcp_project_id = "gcpProjectID";
    optional default_model = "defaultModel";
}

/// Credentials of Google Gemini connectors, `.gemini`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GeminiSecrets {
    /// Credentials of a service account, as the JSON text of its key file.
    pub credentials_json: Secret,
}

impl GeminiSecrets {
    /// Creates the value from its required property.
    pub fn new(credentials_json: impl Into<Secret>) -> Self {
        Self {
            credentials_json: credentials_json.into(),
        }
    }
}

record! {
    GeminiSecrets;
    required credentials_json = "credentialsJson";
}

/// An incident, issue or case as the other system knows it.
///
/// Each system knows some of the properties.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Incident {
    /// Further fields as JSON text, for ServiceNow.
    ///
    /// At most 20 characters.
    pub additional_fields: Field<String>,

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
    pub issue_type: Option<i64>,
    /// Labels without spaces, for Jira.
    pub labels: Option<Vec<String>>,
    /// Hashes of malware, for ServiceNow SecOps.
    pub malware_hash: Option<Observables>,
    /// Addresses of malware, for ServiceNow SecOps.
    pub malware_url: Option<Observables>,
    /// Further fields by id, for Jira.
    pub other_fields: Option<BTreeMap<String, Json>>,
    /// Id or key of the issue above, for Jira.
    pub parent: Option<String>,
    /// How urgent it is, for Jira and ServiceNow SecOps.
    pub priority: Option<String>,
    /// Name of the rule, for Swimlane.
    pub rule_name: Option<String>,
    /// How bad it is, for ServiceNow ITSM, Swimlane and TheHive.
    pub severity: Option<i64>,
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
    /// Default: `2`. At least 0 and at most 4.
    pub tlp: Option<u64>,

    /// How soon it has to be dealt with, for ServiceNow ITSM.
    pub urgency: Option<String>,
}

impl Incident {
    setters! {
        additional_fields(value: impl Into<Field<String>>) = value.into();
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
        issue_type(value: i64) = Some(value);
        labels(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        malware_hash(value: impl Into<Observables>) = Some(value.into());
        malware_url(value: impl Into<Observables>) = Some(value.into());
        other_fields(value: BTreeMap<String, Json>) = Some(value);
        parent(value: impl Into<String>) = Some(value.into());
        priority(value: impl Into<String>) = Some(value.into());
        rule_name(value: impl Into<String>) = Some(value.into());
        severity(value: i64) = Some(value);
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
    Incident: new;
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
    optional_whole issue_type = "issueType";
    optional labels = "labels";
    optional malware_hash = "malware_hash";
    optional malware_url = "malware_url";
    optional other_fields = "otherFields";
    optional parent = "parent";
    optional priority = "priority";
    optional rule_name = "ruleName";
    optional_whole severity = "severity";
    optional short_description = "short_description";
    optional source_ip = "source_ip";
    optional status = "status";
    optional subcategory = "subcategory";
    optional summary = "summary";
    optional tags = "tags";
    optional title = "title";
    optional_whole tlp = "tlp";
    optional urgency = "urgency";
}

/// Closes an incident in ServiceNow ITSM.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IncidentClosing {
    /// What the connector is to do.
    ///
    /// Always `closeIncident`.
    pub sub_action: String,

    /// What it needs for that.
    pub sub_action_params: ClosedIncident,
}

impl IncidentClosing {
    /// Creates the value from its required property.
    pub fn new(sub_action_params: ClosedIncident) -> Self {
        Self {
            sub_action: "closeIncident".to_owned(),
            sub_action_params,
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
    pub comment_id: Option<i64>,
}

impl IncidentComment {
    setters! {
        comment(value: impl Into<String>) = Some(value.into());
        comment_id(value: i64) = Some(value);
    }
}

record! {
    IncidentComment: new;
    optional comment = "comment";
    optional_whole comment_id = "commentId";
}

/// Creates an incident in another system, or changes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IncidentPush {
    /// What the connector is to do.
    ///
    /// Always `pushToService`.
    pub sub_action: String,

    /// What it needs for that.
    pub sub_action_params: PushedIncident,
}

impl IncidentPush {
    /// Creates the value from its required property.
    pub fn new(sub_action_params: PushedIncident) -> Self {
        Self {
            sub_action: "pushToService".to_owned(),
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
    pub sub_action: String,

    /// What it needs for that.
    pub sub_action_params: ExternalIncident,
}

impl IncidentQuery {
    /// Creates the value from its required property.
    pub fn new(sub_action_params: ExternalIncident) -> Self {
        Self {
            sub_action: "getIncident".to_owned(),
            sub_action_params,
        }
    }
}

record! {
    IncidentQuery;
    required sub_action = "subAction";
    required sub_action_params = "subActionParams";
}

/// The `IncidentKey` component.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IncidentKey {
    /// Id that it was created with by the connector.
    ///
    /// Default: `{{rule.id}}:{{alert.id}}`. At most 100 characters.
    pub correlation_id: Field<String>,

    /// Id that ServiceNow has given it.
    pub external_id: Field<String>,
}

impl IncidentKey {
    setters! {
        correlation_id(value: impl Into<Field<String>>) = value.into();
        external_id(value: impl Into<Field<String>>) = value.into();
    }
}

record! {
    IncidentKey: new;
    field correlation_id = "correlation_id";
    field external_id = "externalId";
}

/// Settings of index connectors, `.index`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IndexConfig {
    /// Index that documents are written to.
    pub index: String,

    /// Field that gets the time of the write.
    ///
    /// Nothing is added if it is `null`.
    pub execution_time_field: Field<String>,

    /// Whether documents can be searched as soon as the call returns.
    ///
    /// Default: `false`.
    pub refresh: Option<bool>,
}

impl IndexConfig {
    /// Creates the value from its required property.
    pub fn new(index: impl Into<String>) -> Self {
        Self {
            index: index.into(),
            ..blank()
        }
    }

    setters! {
        execution_time_field(value: impl Into<Field<String>>) = value.into();
        refresh(value: bool) = Some(value);
    }
}

record! {
    IndexConfig;
    required index = "index";
    field execution_time_field = "executionTimeField";
    optional refresh = "refresh";
}

/// Writes documents with an index connector.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IndexDocuments {
    /// The documents, any JSON.
    pub documents: Vec<BTreeMap<String, Json>>,
}

impl IndexDocuments {
    /// Creates the value from its required property.
    pub fn new(documents: impl IntoIterator<Item = BTreeMap<String, Json>>) -> Self {
        Self {
            documents: documents.into_iter().collect(),
        }
    }
}

record! {
    IndexDocuments;
    required documents = "documents";
}
