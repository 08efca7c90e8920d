// Generated from specs/kibana; do not edit.

//! Types of `secrets`.

use std::fmt;

use openapi_runtime::wire::{Fit, Raw, show_arm, write_unknown};
use openapi_runtime::{Json, Secret, record, setters, union};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

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

/// Credentials of a connector.
///
/// `connector_type_id` says which ones are meant; types of connectors that are not here take
/// any JSON, as `Unknown`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ConnectorSecrets {
    /// Credentials of Amazon Bedrock connectors, `.bedrock`.
    Bedrock(BedrockSecrets),
    /// Credentials of CrowdStrike connectors, `.crowdstrike`.
    Crowdstrike(CrowdstrikeSecrets),
    /// Credentials of D3 Security connectors, `.d3security`.
    D3Security(D3SecuritySecrets),
    /// Credentials of email connectors, `.email`.
    Email(EmailSecrets),
    /// Credentials of Google Gemini connectors, `.gemini`.
    Gemini(GeminiSecrets),
    /// Credentials of IBM Resilient connectors, `.resilient`.
    Resilient(ResilientSecrets),
    /// Credentials of Jira connectors, `.jira`.
    Jira(JiraSecrets),
    /// Credentials of Microsoft Defender for Endpoint connectors, `.microsoft_defender_endpoint`.
    Defender(DefenderSecrets),
    /// Credentials of Microsoft Teams connectors, `.teams`.
    Teams(TeamsSecrets),
    /// Credentials of OpenAI and Azure OpenAI connectors, `.gen-ai`.
    OpenAi(OpenAiSecrets),
    /// Credentials of Opsgenie connectors, `.opsgenie`.
    Opsgenie(OpsgenieSecrets),
    /// Credentials of PagerDuty connectors, `.pagerduty`.
    Pagerduty(PagerdutySecrets),
    /// Credentials of SentinelOne connectors, `.sentinelone`.
    SentinelOne(SentinelOneSecrets),
    /// Credentials of ServiceNow ITSM and ServiceNow SecOps connectors, `.servicenow`.
    ServiceNow(ServiceNowSecrets),
    /// Credentials of Slack API connectors, `.slack_api`.
    SlackApi(SlackApiSecrets),
    /// Credentials of Swimlane connectors, `.swimlane`.
    Swimlane(SwimlaneSecrets),
    /// Credentials of TheHive connectors, `.thehive`.
    TheHive(TheHiveSecrets),
    /// Credentials of Tines connectors, `.tines`.
    Tines(TinesSecrets),
    /// Credentials of Torq connectors, `.torq`.
    Torq(TorqSecrets),
    /// Credentials of webhook connectors, `.webhook`.
    Webhook(WebhookSecrets),
    /// Credentials of case management webhook connectors, `.cases-webhook`.
    CasesWebhook(CasesWebhookSecrets),
    /// Credentials of xMatters connectors, `.xmatters`.
    XMatters(XMattersSecrets),
    /// Credentials of Slack webhook connectors, `.slack`.
    Slack(SlackSecrets),
    /// Anything else, as it came. `Debug` does not show it: it may be a secret.
    Unknown(Json),
}

impl fmt::Debug for ConnectorSecrets {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::Bedrock(value) => ("Bedrock", value),
            Self::Crowdstrike(value) => ("Crowdstrike", value),
            Self::D3Security(value) => ("D3Security", value),
            Self::Email(value) => ("Email", value),
            Self::Gemini(value) => ("Gemini", value),
            Self::Resilient(value) => ("Resilient", value),
            Self::Jira(value) => ("Jira", value),
            Self::Defender(value) => ("Defender", value),
            Self::Teams(value) => ("Teams", value),
            Self::OpenAi(value) => ("OpenAi", value),
            Self::Opsgenie(value) => ("Opsgenie", value),
            Self::Pagerduty(value) => ("Pagerduty", value),
            Self::SentinelOne(value) => ("SentinelOne", value),
            Self::ServiceNow(value) => ("ServiceNow", value),
            Self::SlackApi(value) => ("SlackApi", value),
            Self::Swimlane(value) => ("Swimlane", value),
            Self::TheHive(value) => ("TheHive", value),
            Self::Tines(value) => ("Tines", value),
            Self::Torq(value) => ("Torq", value),
            Self::Webhook(value) => ("Webhook", value),
            Self::CasesWebhook(value) => ("CasesWebhook", value),
            Self::XMatters(value) => ("XMatters", value),
            Self::Slack(value) => ("Slack", value),
            Self::Unknown(_) => return formatter.write_str("Unknown(..)"),
        };
        show_arm(formatter, name, value)
    }
}

impl From<BedrockSecrets> for ConnectorSecrets {
    fn from(value: BedrockSecrets) -> Self {
        Self::Bedrock(value)
    }
}

impl From<CrowdstrikeSecrets> for ConnectorSecrets {
    fn from(value: CrowdstrikeSecrets) -> Self {
        Self::Crowdstrike(value)
    }
}

impl From<D3SecuritySecrets> for ConnectorSecrets {
    fn from(value: D3SecuritySecrets) -> Self {
        Self::D3Security(value)
    }
}

impl From<EmailSecrets> for ConnectorSecrets {
    fn from(value: EmailSecrets) -> Self {
        Self::Email(value)
    }
}

impl From<GeminiSecrets> for ConnectorSecrets {
    fn from(value: GeminiSecrets) -> Self {
        Self::Gemini(value)
    }
}

impl From<ResilientSecrets> for ConnectorSecrets {
    fn from(value: ResilientSecrets) -> Self {
        Self::Resilient(value)
    }
}

impl From<JiraSecrets> for ConnectorSecrets {
    fn from(value: JiraSecrets) -> Self {
        Self::Jira(value)
    }
}

impl From<DefenderSecrets> for ConnectorSecrets {
    fn from(value: DefenderSecrets) -> Self {
        Self::Defender(value)
    }
}

impl From<TeamsSecrets> for ConnectorSecrets {
    fn from(value: TeamsSecrets) -> Self {
        Self::Teams(value)
    }
}

impl From<OpenAiSecrets> for ConnectorSecrets {
    fn from(value: OpenAiSecrets) -> Self {
        Self::OpenAi(value)
    }
}

impl From<OpsgenieSecrets> for ConnectorSecrets {
    fn from(value: OpsgenieSecrets) -> Self {
        Self::Opsgenie(value)
    }
}

impl From<PagerdutySecrets> for ConnectorSecrets {
    fn from(value: PagerdutySecrets) -> Self {
        Self::Pagerduty(value)
    }
}

impl From<SentinelOneSecrets> for ConnectorSecrets {
    fn from(value: SentinelOneSecrets) -> Self {
        Self::SentinelOne(value)
    }
}

impl From<ServiceNowSecrets> for ConnectorSecrets {
    fn from(value: ServiceNowSecrets) -> Self {
        Self::ServiceNow(value)
    }
}

impl From<SlackApiSecrets> for ConnectorSecrets {
    fn from(value: SlackApiSecrets) -> Self {
        Self::SlackApi(value)
    }
}

impl From<SwimlaneSecrets> for ConnectorSecrets {
    fn from(value: SwimlaneSecrets) -> Self {
        Self::Swimlane(value)
    }
}

impl From<TheHiveSecrets> for ConnectorSecrets {
    fn from(value: TheHiveSecrets) -> Self {
        Self::TheHive(value)
    }
}

impl From<TinesSecrets> for ConnectorSecrets {
    fn from(value: TinesSecrets) -> Self {
        Self::Tines(value)
    }
}

impl From<TorqSecrets> for ConnectorSecrets {
    fn from(value: TorqSecrets) -> Self {
        Self::Torq(value)
    }
}

impl From<WebhookSecrets> for ConnectorSecrets {
    fn from(value: WebhookSecrets) -> Self {
        Self::Webhook(value)
    }
}

impl From<CasesWebhookSecrets> for ConnectorSecrets {
    fn from(value: CasesWebhookSecrets) -> Self {
        Self::CasesWebhook(value)
    }
}

impl From<XMattersSecrets> for ConnectorSecrets {
    fn from(value: XMattersSecrets) -> Self {
        Self::XMatters(value)
    }
}

impl From<SlackSecrets> for ConnectorSecrets {
    fn from(value: SlackSecrets) -> Self {
        Self::Slack(value)
    }
}

union!(ConnectorSecrets);

impl Serialize for ConnectorSecrets {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bedrock(value) => value.serialize(serializer),
            Self::Crowdstrike(value) => value.serialize(serializer),
            Self::D3Security(value) => value.serialize(serializer),
            Self::Email(value) => value.serialize(serializer),
            Self::Gemini(value) => value.serialize(serializer),
            Self::Resilient(value) => value.serialize(serializer),
            Self::Jira(value) => value.serialize(serializer),
            Self::Defender(value) => value.serialize(serializer),
            Self::Teams(value) => value.serialize(serializer),
            Self::OpenAi(value) => value.serialize(serializer),
            Self::Opsgenie(value) => value.serialize(serializer),
            Self::Pagerduty(value) => value.serialize(serializer),
            Self::SentinelOne(value) => value.serialize(serializer),
            Self::ServiceNow(value) => value.serialize(serializer),
            Self::SlackApi(value) => value.serialize(serializer),
            Self::Swimlane(value) => value.serialize(serializer),
            Self::TheHive(value) => value.serialize(serializer),
            Self::Tines(value) => value.serialize(serializer),
            Self::Torq(value) => value.serialize(serializer),
            Self::Webhook(value) => value.serialize(serializer),
            Self::CasesWebhook(value) => value.serialize(serializer),
            Self::XMatters(value) => value.serialize(serializer),
            Self::Slack(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ConnectorSecrets {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("accessKey") {
            return value.arm(Self::Bedrock, Self::Unknown);
        }
        if value.has_key("clientId") {
            return value.arm(Self::Crowdstrike, Self::Unknown);
        }
        if value.has_key("credentialsJson") {
            return value.arm(Self::Gemini, Self::Unknown);
        }
        if value.has_key("apiKeyId") {
            return value.arm(Self::Resilient, Self::Unknown);
        }
        if value.has_key("routingKey") {
            return value.arm(Self::Pagerduty, Self::Unknown);
        }
        if value.is_object() {
            let fits = [
                Fit::of::<D3SecuritySecrets>(),
                Fit::of::<EmailSecrets>(),
                Fit::of::<JiraSecrets>(),
                Fit::of::<DefenderSecrets>(),
                Fit::of::<TeamsSecrets>(),
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
                Fit::of::<SlackSecrets>(),
            ];
            for candidate in value.rank(&fits) {
                let decoded = match candidate {
                    0 => value.decode().map(Self::D3Security),
                    1 => value.decode().map(Self::Email),
                    2 => value.decode().map(Self::Jira),
                    3 => value.decode().map(Self::Defender),
                    4 => value.decode().map(Self::Teams),
                    5 => value.decode().map(Self::OpenAi),
                    6 => value.decode().map(Self::Opsgenie),
                    7 => value.decode().map(Self::SentinelOne),
                    8 => value.decode().map(Self::ServiceNow),
                    9 => value.decode().map(Self::SlackApi),
                    10 => value.decode().map(Self::Swimlane),
                    11 => value.decode().map(Self::TheHive),
                    12 => value.decode().map(Self::Tines),
                    13 => value.decode().map(Self::Torq),
                    14 => value.decode().map(Self::Webhook),
                    15 => value.decode().map(Self::CasesWebhook),
                    16 => value.decode().map(Self::XMatters),
                    _ => value.decode().map(Self::Slack),
                };
                if let Ok(known) = decoded {
                    return Ok(known);
                }
            }
        }
        value.keep(Self::Unknown)
    }
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

/// Credentials of D3 Security connectors, `.d3security`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct D3SecuritySecrets {
    /// Token that the service has given out.
    pub token: Secret,
}

impl D3SecuritySecrets {
    pub fn new(token: impl Into<Secret>) -> Self {
        Self { token: token.into() }
    }
}

record! {
    D3SecuritySecrets;
    required token = "token";
}

/// Credentials of Microsoft Defender for Endpoint connectors, `.microsoft_defender_endpoint`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DefenderSecrets {
    /// Client secret for OAuth.
    pub client_secret: Secret,
}

impl DefenderSecrets {
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

/// Credentials of Google Gemini connectors, `.gemini`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GeminiSecrets {
    /// Credentials of a service account, as the JSON text of its key file.
    pub credentials_json: Secret,
}

impl GeminiSecrets {
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

/// Credentials of Opsgenie connectors, `.opsgenie`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpsgenieSecrets {
    /// API key of the service.
    pub api_key: Secret,
}

impl OpsgenieSecrets {
    pub fn new(api_key: impl Into<Secret>) -> Self {
        Self { api_key: api_key.into() }
    }
}

record! {
    OpsgenieSecrets;
    required api_key = "apiKey";
}

/// Credentials of PagerDuty connectors, `.pagerduty`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PagerdutySecrets {
    /// Integration key of the PagerDuty service.
    pub routing_key: Secret,
}

impl PagerdutySecrets {
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

/// Credentials of SentinelOne connectors, `.sentinelone`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SentinelOneSecrets {
    /// Token that the service has given out.
    pub token: Secret,
}

impl SentinelOneSecrets {
    pub fn new(token: impl Into<Secret>) -> Self {
        Self { token: token.into() }
    }
}

record! {
    SentinelOneSecrets;
    required token = "token";
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

/// Credentials of Slack API connectors, `.slack_api`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SlackApiSecrets {
    /// Token that the service has given out.
    pub token: Secret,
}

impl SlackApiSecrets {
    pub fn new(token: impl Into<Secret>) -> Self {
        Self { token: token.into() }
    }
}

record! {
    SlackApiSecrets;
    required token = "token";
}

/// Credentials of Slack webhook connectors, `.slack`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SlackSecrets {
    /// Address to post to, which has the key in it.
    pub webhook_url: Secret,
}

impl SlackSecrets {
    pub fn new(webhook_url: impl Into<Secret>) -> Self {
        Self {
            webhook_url: webhook_url.into(),
        }
    }
}

record! {
    SlackSecrets;
    required webhook_url = "webhookUrl";
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

/// Credentials of TheHive connectors, `.thehive`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TheHiveSecrets {
    /// API key of the service.
    pub api_key: Secret,
}

impl TheHiveSecrets {
    pub fn new(api_key: impl Into<Secret>) -> Self {
        Self { api_key: api_key.into() }
    }
}

record! {
    TheHiveSecrets;
    required api_key = "apiKey";
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

/// Credentials of Torq connectors, `.torq`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TorqSecrets {
    /// Token that the service has given out.
    pub token: Secret,
}

impl TorqSecrets {
    pub fn new(token: impl Into<Secret>) -> Self {
        Self { token: token.into() }
    }
}

record! {
    TorqSecrets;
    required token = "token";
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
