// Generated from specs/kibana; do not edit.

//! Types of the part `connectors`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{OpenEnum, Raw, blank, unknown, write_unknown};
use openapi_runtime::{
    DateTime, Field, Json, Secret, UnknownValue, open_enum, record, setters, union,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::connectors::{ConnectorConfig, ConnectorSecrets, Incident, IncidentComment};

/// Asks Jira which fields issues of a type have.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueFieldsQuery {
    /// What the connector is to do.
    ///
    /// Always `fieldsByIssueType`.
    pub sub_action: String,

    /// What it needs for that.
    pub sub_action_params: IssueId,
}

impl IssueFieldsQuery {
    /// Creates the value from its required property.
    pub fn new(sub_action_params: IssueId) -> Self {
        Self {
            sub_action: "fieldsByIssueType".to_owned(),
            sub_action_params,
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
    /// Creates the value from its required property.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

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
    pub sub_action: String,

    /// What it needs for that.
    pub sub_action_params: Option<IssueId>,
}

impl IssueQuery {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self {
            sub_action: "issue".to_owned(),
            ..blank()
        }
    }

    setters! {
        sub_action_params(value: IssueId) = Some(value);
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
    pub sub_action: String,

    /// What it needs for that.
    pub sub_action_params: IssueTitle,
}

impl IssueSearch {
    /// Creates the value from its required property.
    pub fn new(sub_action_params: IssueTitle) -> Self {
        Self {
            sub_action: "issues".to_owned(),
            sub_action_params,
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
    /// Text that their titles have.
    pub title: String,
}

impl IssueTitle {
    /// Creates the value from its required property.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into() }
    }
}

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
    pub sub_action: String,
}

impl IssueTypesQuery {
    /// Creates the value with nothing set.
    pub fn new() -> Self {
        Self {
            sub_action: "issueTypes".to_owned(),
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

/// Settings of Jira connectors, `.jira`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JiraConfig {
    /// Address of the service.
    pub api_url: String,
    /// Key of the project that issues are created in.
    pub project_key: String,
}

impl JiraConfig {
    /// Creates the value from its required properties.
    pub fn new(api_url: impl Into<String>, project_key: impl Into<String>) -> Self {
        Self {
            api_url: api_url.into(),
            project_key: project_key.into(),
        }
    }
}

record! {
    JiraConfig;
    required api_url = "apiUrl";
    required project_key = "projectKey";
}

/// Credentials of Jira connectors, `.jira`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JiraSecrets {
    /// API token of the account.
    pub api_token: Secret,
    /// Address of the account.
    pub email: String,
}

impl JiraSecrets {
    /// Creates the value from its required properties.
    pub fn new(api_token: impl Into<Secret>, email: impl Into<String>) -> Self {
        Self {
            api_token: api_token.into(),
            email: email.into(),
        }
    }
}

record! {
    JiraSecrets;
    required api_token = "apiToken";
    required email = "email";
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
    /// Creates the value from its required properties.
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
    String(String),
    List(Vec<String>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for Observables {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Observables {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Vec<String>> for Observables {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

union!(Observables);

impl Serialize for Observables {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Observables {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_array() {
            return value.arm(Self::List, Self::Unknown);
        }
        if value.is_string() {
            return value.arm(Self::String, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Settings of OpenAI connectors, `.gen-ai`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenAiConfig {
    /// Who runs the models.
    ///
    /// Always `OpenAI`.
    pub api_provider: String,

    /// Address of the service.
    pub api_url: String,
    /// Model that is asked where a call names none.
    pub default_model: Option<String>,
}

impl OpenAiConfig {
    /// Creates the value from its required property.
    pub fn new(api_url: impl Into<String>) -> Self {
        Self {
            api_provider: "OpenAI".to_owned(),
            api_url: api_url.into(),
            ..blank()
        }
    }

    setters! {
        default_model(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    OpenAiConfig;
    required api_provider = "apiProvider";
    required api_url = "apiUrl";
    optional default_model = "defaultModel";
}

/// Credentials of OpenAI and Azure OpenAI connectors, `.gen-ai`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OpenAiSecrets {
    /// API key of the service.
    pub api_key: Option<Secret>,
}

impl OpenAiSecrets {
    setters! {
        api_key(value: impl Into<Secret>) = Some(value.into());
    }
}

record! {
    OpenAiSecrets: new;
    optional api_key = "apiKey";
}

/// Settings of Opsgenie connectors, `.opsgenie`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpsgenieConfig {
    /// Address of the service.
    pub api_url: String,
}

impl OpsgenieConfig {
    /// Creates the value from its required property.
    pub fn new(api_url: impl Into<String>) -> Self {
        Self { api_url: api_url.into() }
    }
}

record! {
    OpsgenieConfig;
    required api_url = "apiUrl";
}

/// Credentials of Opsgenie connectors, `.opsgenie`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpsgenieSecrets {
    /// API key of the service.
    pub api_key: Secret,
}

impl OpsgenieSecrets {
    /// Creates the value from its required property.
    pub fn new(api_key: impl Into<Secret>) -> Self {
        Self { api_key: api_key.into() }
    }
}

record! {
    OpsgenieSecrets;
    required api_key = "apiKey";
}

/// Settings of PagerDuty connectors, `.pagerduty`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PagerdutyConfig {
    /// Address of the events interface of PagerDuty, if it is another than usual.
    pub api_url: Field<String>,
}

impl PagerdutyConfig {
    setters! {
        api_url(value: impl Into<Field<String>>) = value.into();
    }
}

record! {
    PagerdutyConfig: new;
    field api_url = "apiUrl";
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

/// Credentials of PagerDuty connectors, `.pagerduty`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PagerdutySecrets {
    /// Integration key of the PagerDuty service.
    pub routing_key: Secret,
}

impl PagerdutySecrets {
    /// Creates the value from its required property.
    pub fn new(routing_key: impl Into<Secret>) -> Self {
        Self {
            routing_key: routing_key.into(),
        }
    }
}

record! {
    PagerdutySecrets;
    required routing_key = "routingKey";
}

/// Opens an incident in PagerDuty, or adds to one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PagerdutyTrigger {
    /// What happens: an incident is opened.
    ///
    /// Always `trigger`.
    pub event_action: String,

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
    pub severity: Option<pagerduty_trigger::Severity>,

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
    pub fn new() -> Self {
        Self {
            event_action: "trigger".to_owned(),
            ..blank()
        }
    }

    setters! {
        class(value: impl Into<String>) = Some(value.into());
        component(value: impl Into<String>) = Some(value.into());
        custom_details(value: BTreeMap<String, Json>) = Some(value);
        dedup_key(value: impl Into<String>) = Some(value.into());
        group(value: impl Into<String>) = Some(value.into());
        links(value: impl IntoIterator<Item = PagerdutyLink>) = Some(value.into_iter().collect());
        severity(value: pagerduty_trigger::Severity) = Some(value);
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
    PagerdutyTrigger;
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

/// Types of [`PagerdutyTrigger`].
pub mod pagerduty_trigger {
    use openapi_runtime::wire::{OpenEnum, unknown};
    use openapi_runtime::{UnknownValue, open_enum};

    /// How bad it is for what is affected.
    ///
    /// Default: `info`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Severity {
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

    impl Severity {
        /// The value in JSON.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Critical => "critical",
                Self::Error => "error",
                Self::Info => "info",
                Self::Warning => "warning",
                Self::Unknown(value) => value.as_str(),
            }
        }
    }

    open_enum!(Severity);

    impl OpenEnum for Severity {
        fn from_wire(value: &str) -> Self {
            match value {
                "critical" => Self::Critical,
                "error" => Self::Error,
                "info" => Self::Info,
                "warning" => Self::Warning,
                _ => Self::Unknown(unknown(value)),
            }
        }

        fn as_wire(&self) -> &str {
            self.as_str()
        }
    }
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
    pub event_action: pagerduty_update::EventAction,
}

impl PagerdutyUpdate {
    /// Creates the value from its required properties.
    pub fn new(dedup_key: impl Into<String>, event_action: pagerduty_update::EventAction) -> Self {
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

/// Types of [`PagerdutyUpdate`].
pub mod pagerduty_update {
    use openapi_runtime::wire::{OpenEnum, unknown};
    use openapi_runtime::{UnknownValue, open_enum};

    /// What happens to the incident.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum EventAction {
        /// `acknowledge`
        Acknowledge,
        /// `resolve`
        Resolve,
        /// A value that this crate does not know. It is kept and sent back as it came.
        Unknown(UnknownValue),
    }

    impl EventAction {
        /// The value in JSON.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Acknowledge => "acknowledge",
                Self::Resolve => "resolve",
                Self::Unknown(value) => value.as_str(),
            }
        }
    }

    open_enum!(EventAction);

    impl OpenEnum for EventAction {
        fn from_wire(value: &str) -> Self {
            match value {
                "acknowledge" => Self::Acknowledge,
                "resolve" => Self::Resolve,
                _ => Self::Unknown(unknown(value)),
            }
        }

        fn as_wire(&self) -> &str {
            self.as_str()
        }
    }
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

/// Settings of IBM Resilient connectors, `.resilient`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResilientConfig {
    /// Address of the service.
    pub api_url: String,
    /// Id of the organization.
    pub org_id: String,
}

impl ResilientConfig {
    /// Creates the value from its required properties.
    pub fn new(api_url: impl Into<String>, org_id: impl Into<String>) -> Self {
        Self {
            api_url: api_url.into(),
            org_id: org_id.into(),
        }
    }
}

record! {
    ResilientConfig;
    required api_url = "apiUrl";
    required org_id = "orgId";
}

/// Credentials of IBM Resilient connectors, `.resilient`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResilientSecrets {
    /// Id of the API key.
    pub api_key_id: String,
    /// The secret part of the API key.
    pub api_key_secret: Secret,
}

impl ResilientSecrets {
    /// Creates the value from its required properties.
    pub fn new(api_key_id: impl Into<String>, api_key_secret: impl Into<Secret>) -> Self {
        Self {
            api_key_id: api_key_id.into(),
            api_key_secret: api_key_secret.into(),
        }
    }
}

record! {
    ResilientSecrets;
    required api_key_id = "apiKeyId";
    required api_key_secret = "apiKeySecret";
}

/// Settings of SentinelOne connectors, `.sentinelone`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SentinelOneConfig {
    /// Address of the service.
    pub url: String,
}

impl SentinelOneConfig {
    /// Creates the value from its required property.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

record! {
    SentinelOneConfig;
    required url = "url";
}

/// Credentials of SentinelOne connectors, `.sentinelone`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SentinelOneSecrets {
    /// Token that the service has given out.
    pub token: Secret,
}

impl SentinelOneSecrets {
    /// Creates the value from its required property.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self { token: token.into() }
    }
}

record! {
    SentinelOneSecrets;
    required token = "token";
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
    pub level: Option<server_log_message::Level>,
}

impl ServerLogMessage {
    /// Creates the value from its required property.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..blank()
        }
    }

    setters! {
        level(value: server_log_message::Level) = Some(value);
    }
}

record! {
    ServerLogMessage;
    required message = "message";
    optional level = "level";
}

/// Types of [`ServerLogMessage`].
pub mod server_log_message {
    use openapi_runtime::wire::{OpenEnum, unknown};
    use openapi_runtime::{UnknownValue, open_enum};

    /// Level of the line.
    ///
    /// Default: `info`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Level {
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

    impl Level {
        /// The value in JSON.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Debug => "debug",
                Self::Error => "error",
                Self::Fatal => "fatal",
                Self::Info => "info",
                Self::Trace => "trace",
                Self::Warn => "warn",
                Self::Unknown(value) => value.as_str(),
            }
        }
    }

    open_enum!(Level);

    impl OpenEnum for Level {
        fn from_wire(value: &str) -> Self {
            match value {
                "debug" => Self::Debug,
                "error" => Self::Error,
                "fatal" => Self::Fatal,
                "info" => Self::Info,
                "trace" => Self::Trace,
                "warn" => Self::Warn,
                _ => Self::Unknown(unknown(value)),
            }
        }

        fn as_wire(&self) -> &str {
            self.as_str()
        }
    }
}

/// Settings of ServiceNow ITSM and ServiceNow SecOps connectors, `.servicenow`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceNowConfig {
    /// Address of the service.
    pub api_url: String,
    /// Client id for OAuth.
    pub client_id: Option<String>,

    /// Whether the connector signs in with OAuth rather than a user name and password.
    ///
    /// Default: `false`.
    pub is_oauth: Option<bool>,

    /// Id of the key that tokens are signed with.
    ///
    /// OAuth needs it.
    pub jwt_key_id: Option<String>,

    /// Who the token is for, as the user mapping of the service names it.
    ///
    /// OAuth needs it.
    pub user_identifier_value: Option<String>,

    /// Whether the table interface of ServiceNow is used rather than its import sets.
    ///
    /// Default: `true`.
    pub uses_table_api: Option<bool>,
}

impl ServiceNowConfig {
    /// Creates the value from its required property.
    pub fn new(api_url: impl Into<String>) -> Self {
        Self {
            api_url: api_url.into(),
            ..blank()
        }
    }

    setters! {
        client_id(value: impl Into<String>) = Some(value.into());
        is_oauth(value: bool) = Some(value);
        jwt_key_id(value: impl Into<String>) = Some(value.into());
        user_identifier_value(value: impl Into<String>) = Some(value.into());
        uses_table_api(value: bool) = Some(value);
    }
}

record! {
    ServiceNowConfig;
    required api_url = "apiUrl";
    optional client_id = "clientId";
    optional is_oauth = "isOAuth";
    optional jwt_key_id = "jwtKeyId";
    optional user_identifier_value = "userIdentifierValue";
    optional uses_table_api = "usesTableApi";
}

/// Settings of ServiceNow ITOM connectors, `.servicenow-itom`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceNowItomConfig {
    /// Address of the service.
    pub api_url: String,
    /// Client id for OAuth.
    pub client_id: Option<String>,

    /// Whether the connector signs in with OAuth rather than a user name and password.
    ///
    /// Default: `false`.
    pub is_oauth: Option<bool>,

    /// Id of the key that tokens are signed with.
    ///
    /// OAuth needs it.
    pub jwt_key_id: Option<String>,

    /// Who the token is for, as the user mapping of the service names it.
    ///
    /// OAuth needs it.
    pub user_identifier_value: Option<String>,
}

impl ServiceNowItomConfig {
    /// Creates the value from its required property.
    pub fn new(api_url: impl Into<String>) -> Self {
        Self {
            api_url: api_url.into(),
            ..blank()
        }
    }

    setters! {
        client_id(value: impl Into<String>) = Some(value.into());
        is_oauth(value: bool) = Some(value);
        jwt_key_id(value: impl Into<String>) = Some(value.into());
        user_identifier_value(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    ServiceNowItomConfig;
    required api_url = "apiUrl";
    optional client_id = "clientId";
    optional is_oauth = "isOAuth";
    optional jwt_key_id = "jwtKeyId";
    optional user_identifier_value = "userIdentifierValue";
}

/// Credentials of ServiceNow ITSM and ServiceNow SecOps connectors, `.servicenow`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceNowSecrets {
    /// Client secret for OAuth.
    pub client_secret: Option<Secret>,
    /// Password of the user.
    pub password: Option<Secret>,
    /// Key that signs tokens, for OAuth.
    pub private_key: Option<Secret>,
    /// Password of the private key.
    pub private_key_password: Option<Secret>,
    /// Name of the user.
    pub username: Option<String>,
}

impl ServiceNowSecrets {
    setters! {
        client_secret(value: impl Into<Secret>) = Some(value.into());
        password(value: impl Into<Secret>) = Some(value.into());
        private_key(value: impl Into<Secret>) = Some(value.into());
        private_key_password(value: impl Into<Secret>) = Some(value.into());
        username(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    ServiceNowSecrets: new;
    optional client_secret = "clientSecret";
    optional password = "password";
    optional private_key = "privateKey";
    optional private_key_password = "privateKeyPassword";
    optional username = "username";
}

/// Settings of Slack API connectors, `.slack_api`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SlackApiConfig {
    /// Channels that the connector may write to; any if left out.
    pub allowed_channels: Option<Vec<SlackChannel>>,
}

impl SlackApiConfig {
    setters! {
        allowed_channels(value: impl IntoIterator<Item = SlackChannel>)
            = Some(value.into_iter().collect());
    }
}

record! {
    SlackApiConfig: new;
    optional allowed_channels = "allowedChannels";
}

/// Credentials of Slack API connectors, `.slack_api`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SlackApiSecrets {
    /// Token that the service has given out.
    pub token: Secret,
}

impl SlackApiSecrets {
    /// Creates the value from its required property.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self { token: token.into() }
    }
}

record! {
    SlackApiSecrets;
    required token = "token";
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
    /// Creates the value from its required properties.
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
    /// Creates the value from its required property.
    pub fn new(channel_id: impl Into<String>) -> Self {
        Self {
            channel_id: channel_id.into(),
        }
    }
}

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
    /// Creates the value from its required property.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

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
    pub sub_action: String,

    /// What it needs for that.
    pub sub_action_params: SlackText,
}

impl SlackPost {
    /// Creates the value from its required property.
    pub fn new(sub_action_params: SlackText) -> Self {
        Self {
            sub_action: "postMessage".to_owned(),
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

#[allow(deprecated)]
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

/// Settings of Swimlane connectors, `.swimlane`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SwimlaneConfig {
    /// Address of the service.
    pub api_url: String,
    /// Id of the Swimlane application.
    pub app_id: String,
    /// What the connector handles.
    pub connector_type: swimlane_config::ConnectorType,
    /// Which field of the application gets what.
    pub mappings: Option<SwimlaneMappings>,
}

impl SwimlaneConfig {
    /// Creates the value from its required properties.
    pub fn new(
        api_url: impl Into<String>,
        app_id: impl Into<String>,
        connector_type: swimlane_config::ConnectorType,
    ) -> Self {
        Self {
            api_url: api_url.into(),
            app_id: app_id.into(),
            connector_type,
            ..blank()
        }
    }

    setters! {
        mappings(value: SwimlaneMappings) = Some(value);
    }
}

record! {
    SwimlaneConfig;
    required api_url = "apiUrl";
    required app_id = "appId";
    required connector_type = "connectorType";
    optional mappings = "mappings";
}

/// Types of [`SwimlaneConfig`].
pub mod swimlane_config {
    use openapi_runtime::wire::{OpenEnum, unknown};
    use openapi_runtime::{UnknownValue, open_enum};

    /// What the connector handles.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ConnectorType {
        /// `all`
        All,
        /// `alerts`
        Alerts,
        /// `cases`
        Cases,
        /// A value that this crate does not know. It is kept and sent back as it came.
        Unknown(UnknownValue),
    }

    impl ConnectorType {
        /// The value in JSON.
        pub fn as_str(&self) -> &str {
            match self {
                Self::All => "all",
                Self::Alerts => "alerts",
                Self::Cases => "cases",
                Self::Unknown(value) => value.as_str(),
            }
        }
    }

    open_enum!(ConnectorType);

    impl OpenEnum for ConnectorType {
        fn from_wire(value: &str) -> Self {
            match value {
                "all" => Self::All,
                "alerts" => Self::Alerts,
                "cases" => Self::Cases,
                _ => Self::Unknown(unknown(value)),
            }
        }

        fn as_wire(&self) -> &str {
            self.as_str()
        }
    }
}

/// A field of a Swimlane application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SwimlaneField {
    /// Type of the field.
    pub field_type: String,
    /// Id of the field.
    pub id: String,
    /// Key of the field.
    pub key: String,
    /// Name of the field.
    pub name: String,
}

impl SwimlaneField {
    /// Creates the value from its required properties.
    pub fn new(
        field_type: impl Into<String>,
        id: impl Into<String>,
        key: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            field_type: field_type.into(),
            id: id.into(),
            key: key.into(),
            name: name.into(),
        }
    }
}

record! {
    SwimlaneField;
    required field_type = "fieldType";
    required id = "id";
    required key = "key";
    required name = "name";
}

/// Which field of a Swimlane application gets what.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SwimlaneMappings {
    /// Gets the id of the alert.
    pub alert_id_config: Option<SwimlaneField>,
    /// Gets the id of the case.
    pub case_id_config: Option<SwimlaneField>,
    /// Gets the name of the case.
    pub case_name_config: Option<SwimlaneField>,
    /// Gets the comments.
    pub comments_config: Option<SwimlaneField>,
    /// Gets the description.
    pub description_config: Option<SwimlaneField>,
    /// Gets the name of the rule.
    pub rule_name_config: Option<SwimlaneField>,
    /// Gets the severity.
    pub severity_config: Option<SwimlaneField>,
}

impl SwimlaneMappings {
    setters! {
        alert_id_config(value: SwimlaneField) = Some(value);
        case_id_config(value: SwimlaneField) = Some(value);
        case_name_config(value: SwimlaneField) = Some(value);
        comments_config(value: SwimlaneField) = Some(value);
        description_config(value: SwimlaneField) = Some(value);
        rule_name_config(value: SwimlaneField) = Some(value);
        severity_config(value: SwimlaneField) = Some(value);
    }
}

record! {
    SwimlaneMappings: new;
    optional alert_id_config = "alertIdConfig";
    optional case_id_config = "caseIdConfig";
    optional case_name_config = "caseNameConfig";
    optional comments_config = "commentsConfig";
    optional description_config = "descriptionConfig";
    optional rule_name_config = "ruleNameConfig";
    optional severity_config = "severityConfig";
}

/// Credentials of Swimlane connectors, `.swimlane`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SwimlaneSecrets {
    /// API token of the account.
    pub api_token: Option<Secret>,
}

impl SwimlaneSecrets {
    setters! {
        api_token(value: impl Into<Secret>) = Some(value.into());
    }
}

record! {
    SwimlaneSecrets: new;
    optional api_token = "apiToken";
}

/// Credentials of Microsoft Teams connectors, `.teams`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TeamsSecrets {
    /// Address to post to, which has the key in it.
    pub webhook_url: Secret,
}

impl TeamsSecrets {
    /// Creates the value from its required property.
    pub fn new(webhook_url: impl Into<Secret>) -> Self {
        Self {
            webhook_url: webhook_url.into(),
        }
    }
}

record! {
    TeamsSecrets;
    required webhook_url = "webhookUrl";
}

/// Settings of TheHive connectors, `.thehive`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TheHiveConfig {
    /// Address of the service.
    pub url: String,
    /// Organization to work in.
    pub organisation: Option<String>,
}

impl TheHiveConfig {
    /// Creates the value from its required property.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), ..blank() }
    }

    setters! {
        organisation(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    TheHiveConfig;
    required url = "url";
    optional organisation = "organisation";
}

/// Credentials of TheHive connectors, `.thehive`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TheHiveSecrets {
    /// API key of the service.
    pub api_key: Secret,
}

impl TheHiveSecrets {
    /// Creates the value from its required property.
    pub fn new(api_key: impl Into<Secret>) -> Self {
        Self { api_key: api_key.into() }
    }
}

record! {
    TheHiveSecrets;
    required api_key = "apiKey";
}

/// Settings of Tines connectors, `.tines`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TinesConfig {
    /// Address of the service.
    pub url: String,
}

impl TinesConfig {
    /// Creates the value from its required property.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

record! {
    TinesConfig;
    required url = "url";
}

/// Credentials of Tines connectors, `.tines`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TinesSecrets {
    /// Address of the account.
    pub email: String,
    /// Token that the service has given out.
    pub token: Secret,
}

impl TinesSecrets {
    /// Creates the value from its required properties.
    pub fn new(email: impl Into<String>, token: impl Into<Secret>) -> Self {
        Self {
            email: email.into(),
            token: token.into(),
        }
    }
}

record! {
    TinesSecrets;
    required email = "email";
    required token = "token";
}

/// Settings of Torq connectors, `.torq`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TorqConfig {
    /// Address of the integration in Torq.
    pub webhook_integration_url: String,
}

impl TorqConfig {
    /// Creates the value from its required property.
    pub fn new(webhook_integration_url: impl Into<String>) -> Self {
        Self {
            webhook_integration_url: webhook_integration_url.into(),
        }
    }
}

record! {
    TorqConfig;
    required webhook_integration_url = "webhookIntegrationUrl";
}

/// Credentials of Torq connectors, `.torq`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TorqSecrets {
    /// Token that the service has given out.
    pub token: Secret,
}

impl TorqSecrets {
    /// Creates the value from its required property.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self { token: token.into() }
    }
}

record! {
    TorqSecrets;
    required token = "token";
}

/// How far the certificate of a service is checked: for its authority and host name, for the
/// authority alone, or not at all.
///
/// Default: `full`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VerificationMode {
    /// `certificate`
    Certificate,
    /// `full`
    Full,
    /// `none`
    None,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl VerificationMode {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Certificate => "certificate",
            Self::Full => "full",
            Self::None => "none",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(VerificationMode);

impl OpenEnum for VerificationMode {
    fn from_wire(value: &str) -> Self {
        match value {
            "certificate" => Self::Certificate,
            "full" => Self::Full,
            "none" => Self::None,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Form of a client certificate: certificate and key apart, or one PFX file.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WebhookCertificateType {
    /// `ssl-crt-key`
    SslCrtKey,
    /// `ssl-pfx`
    SslPfx,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl WebhookCertificateType {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SslCrtKey => "ssl-crt-key",
            Self::SslPfx => "ssl-pfx",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(WebhookCertificateType);

impl OpenEnum for WebhookCertificateType {
    fn from_wire(value: &str) -> Self {
        match value {
            "ssl-crt-key" => Self::SslCrtKey,
            "ssl-pfx" => Self::SslPfx,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Settings of webhook connectors, `.webhook`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookConfig {
    /// How the connector signs in.
    pub auth_type: Field<WebhookAuthType>,
    /// Certificate authority that signed the certificate of the service, in base64.
    pub ca: Option<String>,
    /// Form of the client certificate.
    pub cert_type: Option<WebhookCertificateType>,
    /// Whether the service wants credentials.
    pub has_auth: Option<bool>,
    /// Headers that are sent with each request, by name.
    pub headers: Field<BTreeMap<String, Json>>,

    /// Method of the request.
    ///
    /// Default: `post`.
    pub method: Option<webhook_config::Method>,

    /// Address of the service.
    pub url: Option<String>,
    /// How far the certificate of the service is checked.
    pub verification_mode: Option<VerificationMode>,
}

impl WebhookConfig {
    setters! {
        auth_type(value: impl Into<Field<WebhookAuthType>>) = value.into();
        ca(value: impl Into<String>) = Some(value.into());
        cert_type(value: WebhookCertificateType) = Some(value);
        has_auth(value: bool) = Some(value);
        headers(value: impl Into<Field<BTreeMap<String, Json>>>) = value.into();
        method(value: webhook_config::Method) = Some(value);
        url(value: impl Into<String>) = Some(value.into());
        verification_mode(value: VerificationMode) = Some(value);
    }
}

record! {
    WebhookConfig: new;
    field auth_type = "authType";
    optional ca = "ca";
    optional cert_type = "certType";
    optional has_auth = "hasAuth";
    field headers = "headers";
    optional method = "method";
    optional url = "url";
    optional verification_mode = "verificationMode";
}

/// Types of [`WebhookConfig`].
pub mod webhook_config {
    use openapi_runtime::wire::{OpenEnum, unknown};
    use openapi_runtime::{UnknownValue, open_enum};

    /// Method of the request.
    ///
    /// Default: `post`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Method {
        /// `post`
        Post,
        /// `put`
        Put,
        /// A value that this crate does not know. It is kept and sent back as it came.
        Unknown(UnknownValue),
    }

    impl Method {
        /// The value in JSON.
        pub fn as_str(&self) -> &str {
            match self {
                Self::Post => "post",
                Self::Put => "put",
                Self::Unknown(value) => value.as_str(),
            }
        }
    }

    open_enum!(Method);

    impl OpenEnum for Method {
        fn from_wire(value: &str) -> Self {
            match value {
                "post" => Self::Post,
                "put" => Self::Put,
                _ => Self::Unknown(unknown(value)),
            }
        }

        fn as_wire(&self) -> &str {
            self.as_str()
        }
    }
}

/// Credentials of webhook connectors, `.webhook`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookSecrets {
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

impl WebhookSecrets {
    setters! {
        crt(value: impl Into<Secret>) = Some(value.into());
        key(value: impl Into<Secret>) = Some(value.into());
        password(value: impl Into<Secret>) = Some(value.into());
        pfx(value: impl Into<Secret>) = Some(value.into());
        user(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    WebhookSecrets: new;
    optional crt = "crt";
    optional key = "key";
    optional password = "password";
    optional pfx = "pfx";
    optional user = "user";
}

/// How a webhook signs in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WebhookAuthType {
    /// `webhook-authentication-basic`
    WebhookAuthenticationBasic,
    /// `webhook-authentication-ssl`
    WebhookAuthenticationSsl,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl WebhookAuthType {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::WebhookAuthenticationBasic => "webhook-authentication-basic",
            Self::WebhookAuthenticationSsl => "webhook-authentication-ssl",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(WebhookAuthType);

impl OpenEnum for WebhookAuthType {
    fn from_wire(value: &str) -> Self {
        match value {
            "webhook-authentication-basic" => Self::WebhookAuthenticationBasic,
            "webhook-authentication-ssl" => Self::WebhookAuthenticationSsl,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Settings of xMatters connectors, `.xmatters`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct XMattersConfig {
    /// Address of the flow, if a user name and password are used.
    pub config_url: Field<String>,

    /// Whether a user name and password are sent; otherwise the address has the key.
    ///
    /// Default: `true`.
    pub uses_basic: Option<bool>,
}

impl XMattersConfig {
    setters! {
        config_url(value: impl Into<Field<String>>) = value.into();
        uses_basic(value: bool) = Some(value);
    }
}

record! {
    XMattersConfig: new;
    field config_url = "configUrl";
    optional uses_basic = "usesBasic";
}

/// Credentials of xMatters connectors, `.xmatters`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct XMattersSecrets {
    /// Password of the user.
    pub password: Option<Secret>,
    /// Address of the flow with its key, if no user name is used.
    pub secrets_url: Option<Secret>,
    /// Name of the user.
    pub user: Option<String>,
}

impl XMattersSecrets {
    setters! {
        password(value: impl Into<Secret>) = Some(value.into());
        secrets_url(value: impl Into<Secret>) = Some(value.into());
        user(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    XMattersSecrets: new;
    optional password = "password";
    optional secrets_url = "secretsUrl";
    optional user = "user";
}
