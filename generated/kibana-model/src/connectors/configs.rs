// Generated from specs/kibana; do not edit.

//! Types of `configs`.

use std::collections::BTreeMap;
use std::fmt;

use openapi_runtime::wire::{Fit, Raw, blank, show_arm, write_unknown};
use openapi_runtime::{
    Constant, Field, Json, Secret, UnknownValue, made_of, open_enum, record, setters,
    union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::connectors::{
    CaseRequestMethod, EmailService, SlackChannel, SwimlaneConnectorType, WebhookMethod,
};

/// Settings of Azure OpenAI connectors, `.gen-ai`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureOpenAiConfig {
    /// Who runs the models.
    ///
    /// Always `Azure OpenAI`.
    pub api_provider: Constant,

    /// Address of the service.
    pub api_url: String,
}

impl AzureOpenAiConfig {
    pub fn new(api_url: impl Into<String>) -> Self {
        Self {
            api_provider: wire::constant("Azure OpenAI".to_owned()),
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

/// Settings of case management webhook connectors, `.cases-webhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CasesWebhookConfig {
    /// Body of the request that creates a case, with Mustache variables.
    pub create_incident_json: String,
    /// Where the answer has the id of the new case, as a path with dots.
    pub create_incident_response_key: String,
    /// Address that creates a case.
    pub create_incident_url: Secret,
    /// Where the answer has the title of a case, as a path with dots.
    pub get_incident_response_external_title_key: String,
    /// Address that returns a case.
    pub get_incident_url: Secret,
    /// Body of the request that changes a case, with Mustache variables.
    pub update_incident_json: String,
    /// Address that changes a case.
    pub update_incident_url: Secret,
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
    pub create_comment_url: Option<Secret>,

    /// Method of the request that creates a case.
    ///
    /// Default: `post`.
    pub create_incident_method: Option<CaseRequestMethod>,

    /// Whether the service wants credentials.
    pub has_auth: Option<bool>,

    /// Headers that are sent with each request, as JSON text.
    ///
    /// They may have credentials.
    pub headers: Option<Secret>,

    /// Method of the request that changes a case.
    ///
    /// Default: `put`.
    pub update_incident_method: Option<CaseRequestMethod>,

    /// How far the certificate of the service is checked.
    pub verification_mode: Option<VerificationMode>,
}

impl CasesWebhookConfig {
    #[expect(clippy::too_many_arguments, reason = "one for each required property")]
    pub fn new(
        create_incident_json: impl Into<String>,
        create_incident_response_key: impl Into<String>,
        create_incident_url: impl Into<Secret>,
        get_incident_response_external_title_key: impl Into<String>,
        get_incident_url: impl Into<Secret>,
        update_incident_json: impl Into<String>,
        update_incident_url: impl Into<Secret>,
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
        create_comment_url(value: impl Into<Secret>) = Some(value.into());
        create_incident_method(value: CaseRequestMethod) = Some(value);
        has_auth(value: bool) = Some(value);
        headers(value: impl Into<Secret>) = Some(value.into());
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

/// Settings of a connector.
///
/// `connector_type_id` says which ones are meant; types of connectors that are not here take
/// any JSON, as `Unknown`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ConnectorConfig {
    /// Settings of Amazon Bedrock connectors, `.bedrock`.
    Bedrock(BedrockConfig),
    /// Settings of CrowdStrike connectors, `.crowdstrike`.
    Crowdstrike(CrowdstrikeConfig),
    /// Settings of D3 Security connectors, `.d3security`.
    D3Security(D3SecurityConfig),
    /// Settings of email connectors, `.email`.
    Email(EmailConfig),
    /// Settings of Google Gemini connectors, `.gemini`.
    Gemini(GeminiConfig),
    /// Settings of IBM Resilient connectors, `.resilient`.
    Resilient(ResilientConfig),
    /// Settings of index connectors, `.index`.
    Index(IndexConfig),
    /// Settings of Jira connectors, `.jira`.
    Jira(JiraConfig),
    /// Settings of Microsoft Defender for Endpoint connectors, `.microsoft_defender_endpoint`.
    Defender(DefenderConfig),
    /// Settings of Azure OpenAI connectors, `.gen-ai`.
    AzureOpenAi(AzureOpenAiConfig),
    /// Settings of OpenAI connectors, `.gen-ai`.
    OpenAi(OpenAiConfig),
    /// Settings of Opsgenie connectors, `.opsgenie`.
    Opsgenie(OpsgenieConfig),
    /// Settings of PagerDuty connectors, `.pagerduty`.
    Pagerduty(PagerdutyConfig),
    /// Settings of SentinelOne connectors, `.sentinelone`.
    SentinelOne(SentinelOneConfig),
    /// Settings of ServiceNow ITSM and ServiceNow SecOps connectors, `.servicenow`.
    ServiceNow(ServiceNowConfig),
    /// Settings of ServiceNow ITOM connectors, `.servicenow-itom`.
    ServiceNowItom(ServiceNowItomConfig),
    /// Settings of Slack API connectors, `.slack_api`.
    SlackApi(SlackApiConfig),
    /// Settings of Swimlane connectors, `.swimlane`.
    Swimlane(SwimlaneConfig),
    /// Settings of TheHive connectors, `.thehive`.
    TheHive(TheHiveConfig),
    /// Settings of Tines connectors, `.tines`.
    Tines(TinesConfig),
    /// Settings of Torq connectors, `.torq`.
    Torq(TorqConfig),
    /// Settings of webhook connectors, `.webhook`.
    Webhook(WebhookConfig),
    /// Settings of case management webhook connectors, `.cases-webhook`.
    CasesWebhook(CasesWebhookConfig),
    /// Settings of xMatters connectors, `.xmatters`.
    XMatters(XMattersConfig),
    /// Anything else, as it came. `Debug` does not show it: it may be a secret.
    Unknown(Json),
}

impl fmt::Debug for ConnectorConfig {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, value): (&str, &dyn fmt::Debug) = match self {
            Self::Bedrock(value) => ("Bedrock", value),
            Self::Crowdstrike(value) => ("Crowdstrike", value),
            Self::D3Security(value) => ("D3Security", value),
            Self::Email(value) => ("Email", value),
            Self::Gemini(value) => ("Gemini", value),
            Self::Resilient(value) => ("Resilient", value),
            Self::Index(value) => ("Index", value),
            Self::Jira(value) => ("Jira", value),
            Self::Defender(value) => ("Defender", value),
            Self::AzureOpenAi(value) => ("AzureOpenAi", value),
            Self::OpenAi(value) => ("OpenAi", value),
            Self::Opsgenie(value) => ("Opsgenie", value),
            Self::Pagerduty(value) => ("Pagerduty", value),
            Self::SentinelOne(value) => ("SentinelOne", value),
            Self::ServiceNow(value) => ("ServiceNow", value),
            Self::ServiceNowItom(value) => ("ServiceNowItom", value),
            Self::SlackApi(value) => ("SlackApi", value),
            Self::Swimlane(value) => ("Swimlane", value),
            Self::TheHive(value) => ("TheHive", value),
            Self::Tines(value) => ("Tines", value),
            Self::Torq(value) => ("Torq", value),
            Self::Webhook(value) => ("Webhook", value),
            Self::CasesWebhook(value) => ("CasesWebhook", value),
            Self::XMatters(value) => ("XMatters", value),
            Self::Unknown(_) => return formatter.write_str("Unknown(..)"),
        };
        show_arm(formatter, name, value)
    }
}

impl From<BedrockConfig> for ConnectorConfig {
    fn from(value: BedrockConfig) -> Self {
        Self::Bedrock(value)
    }
}

impl From<CrowdstrikeConfig> for ConnectorConfig {
    fn from(value: CrowdstrikeConfig) -> Self {
        Self::Crowdstrike(value)
    }
}

impl From<D3SecurityConfig> for ConnectorConfig {
    fn from(value: D3SecurityConfig) -> Self {
        Self::D3Security(value)
    }
}

impl From<EmailConfig> for ConnectorConfig {
    fn from(value: EmailConfig) -> Self {
        Self::Email(value)
    }
}

impl From<GeminiConfig> for ConnectorConfig {
    fn from(value: GeminiConfig) -> Self {
        Self::Gemini(value)
    }
}

impl From<ResilientConfig> for ConnectorConfig {
    fn from(value: ResilientConfig) -> Self {
        Self::Resilient(value)
    }
}

impl From<IndexConfig> for ConnectorConfig {
    fn from(value: IndexConfig) -> Self {
        Self::Index(value)
    }
}

impl From<JiraConfig> for ConnectorConfig {
    fn from(value: JiraConfig) -> Self {
        Self::Jira(value)
    }
}

impl From<DefenderConfig> for ConnectorConfig {
    fn from(value: DefenderConfig) -> Self {
        Self::Defender(value)
    }
}

impl From<AzureOpenAiConfig> for ConnectorConfig {
    fn from(value: AzureOpenAiConfig) -> Self {
        Self::AzureOpenAi(value)
    }
}

impl From<OpenAiConfig> for ConnectorConfig {
    fn from(value: OpenAiConfig) -> Self {
        Self::OpenAi(value)
    }
}

impl From<OpsgenieConfig> for ConnectorConfig {
    fn from(value: OpsgenieConfig) -> Self {
        Self::Opsgenie(value)
    }
}

impl From<PagerdutyConfig> for ConnectorConfig {
    fn from(value: PagerdutyConfig) -> Self {
        Self::Pagerduty(value)
    }
}

impl From<SentinelOneConfig> for ConnectorConfig {
    fn from(value: SentinelOneConfig) -> Self {
        Self::SentinelOne(value)
    }
}

impl From<ServiceNowConfig> for ConnectorConfig {
    fn from(value: ServiceNowConfig) -> Self {
        Self::ServiceNow(value)
    }
}

impl From<ServiceNowItomConfig> for ConnectorConfig {
    fn from(value: ServiceNowItomConfig) -> Self {
        Self::ServiceNowItom(value)
    }
}

impl From<SlackApiConfig> for ConnectorConfig {
    fn from(value: SlackApiConfig) -> Self {
        Self::SlackApi(value)
    }
}

impl From<SwimlaneConfig> for ConnectorConfig {
    fn from(value: SwimlaneConfig) -> Self {
        Self::Swimlane(value)
    }
}

impl From<TheHiveConfig> for ConnectorConfig {
    fn from(value: TheHiveConfig) -> Self {
        Self::TheHive(value)
    }
}

impl From<TinesConfig> for ConnectorConfig {
    fn from(value: TinesConfig) -> Self {
        Self::Tines(value)
    }
}

impl From<TorqConfig> for ConnectorConfig {
    fn from(value: TorqConfig) -> Self {
        Self::Torq(value)
    }
}

impl From<WebhookConfig> for ConnectorConfig {
    fn from(value: WebhookConfig) -> Self {
        Self::Webhook(value)
    }
}

impl From<CasesWebhookConfig> for ConnectorConfig {
    fn from(value: CasesWebhookConfig) -> Self {
        Self::CasesWebhook(value)
    }
}

impl From<XMattersConfig> for ConnectorConfig {
    fn from(value: XMattersConfig) -> Self {
        Self::XMatters(value)
    }
}

union!(ConnectorConfig);

impl Serialize for ConnectorConfig {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bedrock(value) => value.serialize(serializer),
            Self::Crowdstrike(value) => value.serialize(serializer),
            Self::D3Security(value) => value.serialize(serializer),
            Self::Email(value) => value.serialize(serializer),
            Self::Gemini(value) => value.serialize(serializer),
            Self::Resilient(value) => value.serialize(serializer),
            Self::Index(value) => value.serialize(serializer),
            Self::Jira(value) => value.serialize(serializer),
            Self::Defender(value) => value.serialize(serializer),
            Self::AzureOpenAi(value) => value.serialize(serializer),
            Self::OpenAi(value) => value.serialize(serializer),
            Self::Opsgenie(value) => value.serialize(serializer),
            Self::Pagerduty(value) => value.serialize(serializer),
            Self::SentinelOne(value) => value.serialize(serializer),
            Self::ServiceNow(value) => value.serialize(serializer),
            Self::ServiceNowItom(value) => value.serialize(serializer),
            Self::SlackApi(value) => value.serialize(serializer),
            Self::Swimlane(value) => value.serialize(serializer),
            Self::TheHive(value) => value.serialize(serializer),
            Self::Tines(value) => value.serialize(serializer),
            Self::Torq(value) => value.serialize(serializer),
            Self::Webhook(value) => value.serialize(serializer),
            Self::CasesWebhook(value) => value.serialize(serializer),
            Self::XMatters(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ConnectorConfig {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("apiProvider").as_deref() {
            Some("Azure OpenAI") => return value.arm(Self::AzureOpenAi, Self::Unknown),
            Some("OpenAI") => return value.arm(Self::OpenAi, Self::Unknown),
            _ => {}
        }
        if value.has_key("from") {
            return value.arm(Self::Email, Self::Unknown);
        }
        if value.has_key("gcpProjectID") {
            return value.arm(Self::Gemini, Self::Unknown);
        }
        if value.has_key("orgId") {
            return value.arm(Self::Resilient, Self::Unknown);
        }
        if value.has_key("index") {
            return value.arm(Self::Index, Self::Unknown);
        }
        if value.has_key("projectKey") {
            return value.arm(Self::Jira, Self::Unknown);
        }
        if value.has_key("appId") {
            return value.arm(Self::Swimlane, Self::Unknown);
        }
        if value.has_key("webhookIntegrationUrl") {
            return value.arm(Self::Torq, Self::Unknown);
        }
        if value.has_key("createIncidentJson") {
            return value.arm(Self::CasesWebhook, Self::Unknown);
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
                    0 => value.decode().map(Self::Bedrock),
                    1 => value.decode().map(Self::Crowdstrike),
                    2 => value.decode().map(Self::D3Security),
                    3 => value.decode().map(Self::Defender),
                    4 => value.decode().map(Self::Opsgenie),
                    5 => value.decode().map(Self::Pagerduty),
                    6 => value.decode().map(Self::SentinelOne),
                    7 => value.decode().map(Self::ServiceNow),
                    8 => value.decode().map(Self::ServiceNowItom),
                    9 => value.decode().map(Self::SlackApi),
                    10 => value.decode().map(Self::TheHive),
                    11 => value.decode().map(Self::Tines),
                    12 => value.decode().map(Self::Webhook),
                    _ => value.decode().map(Self::XMatters),
                };
                if let Ok(known) = decoded {
                    return Ok(known);
                }
            }
        }
        value.keep(Self::Unknown)
    }
}

/// Settings of CrowdStrike connectors, `.crowdstrike`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CrowdstrikeConfig {
    /// Address of the service.
    pub url: String,
}

impl CrowdstrikeConfig {
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

made_of!(CrowdstrikeConfig, text);

record! {
    CrowdstrikeConfig;
    required url = "url";
}

/// Settings of D3 Security connectors, `.d3security`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct D3SecurityConfig {
    /// Address of the service.
    pub url: String,
}

impl D3SecurityConfig {
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

made_of!(D3SecurityConfig, text);

record! {
    D3SecurityConfig;
    required url = "url";
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
    ///
    /// Called `oAuthScope` in JSON.
    pub oauth_scope: Option<String>,

    /// Server that hands out tokens.
    ///
    /// Called `oAuthServerUrl` in JSON.
    pub oauth_server_url: Option<String>,

    /// Tenant of the client.
    pub tenant_id: Option<String>,
}

impl DefenderConfig {
    pub fn new(api_url: impl Into<String>) -> Self {
        Self {
            api_url: api_url.into(),
            ..blank()
        }
    }

    setters! {
        client_id(value: impl Into<String>) = Some(value.into());
        oauth_scope(value: impl Into<String>) = Some(value.into());
        oauth_server_url(value: impl Into<String>) = Some(value.into());
        tenant_id(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    DefenderConfig;
    required api_url = "apiUrl";
    optional client_id = "clientId";
    optional oauth_scope = "oAuthScope";
    optional oauth_server_url = "oAuthServerUrl";
    optional tenant_id = "tenantId";
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
    pub service: Option<EmailService>,
    /// Tenant of the client, for OAuth with Exchange.
    pub tenant_id: Field<String>,
}

impl EmailConfig {
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
        service(value: EmailService) = Some(value);
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
    optional_number port = "port";
    optional secure = "secure";
    optional service = "service";
    field tenant_id = "tenantId";
}

/// Settings of Google Gemini connectors, `.gemini`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GeminiConfig {
    /// Address of the service.
    pub api_url: String,
    /// Id of the Google Cloud project.
    pub gcp_project_id: String,
    /// Region of Google Cloud.
    pub gcp_region: String,

    /// Model that is asked where a call names none.
    ///
    /// Default: `gemini-1.5-pro-002`.
    pub default_model: Option<String>,
}

impl GeminiConfig {
    pub fn new(
        api_url: impl Into<String>,
        gcp_project_id: impl Into<String>,
        gcp_region: impl Into<String>,
    ) -> Self {
        Self {
            api_url: api_url.into(),
            gcp_project_id: gcp_project_id.into(),
            gcp_region: gcp_region.into(),
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
    required gcp_project_id = "gcpProjectID";
    required gcp_region = "gcpRegion";
    optional default_model = "defaultModel";
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

/// Settings of OpenAI connectors, `.gen-ai`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenAiConfig {
    /// Who runs the models.
    ///
    /// Always `OpenAI`.
    pub api_provider: Constant,

    /// Address of the service.
    pub api_url: String,
    /// Model that is asked where a call names none.
    pub default_model: Option<String>,
}

impl OpenAiConfig {
    pub fn new(api_url: impl Into<String>) -> Self {
        Self {
            api_provider: wire::constant("OpenAI".to_owned()),
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

/// Settings of Opsgenie connectors, `.opsgenie`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpsgenieConfig {
    /// Address of the service.
    pub api_url: String,
}

impl OpsgenieConfig {
    pub fn new(api_url: impl Into<String>) -> Self {
        Self { api_url: api_url.into() }
    }
}

made_of!(OpsgenieConfig, text);

record! {
    OpsgenieConfig;
    required api_url = "apiUrl";
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

/// Settings of SentinelOne connectors, `.sentinelone`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SentinelOneConfig {
    /// Address of the service.
    pub url: String,
}

impl SentinelOneConfig {
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

made_of!(SentinelOneConfig, text);

record! {
    SentinelOneConfig;
    required url = "url";
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

/// Settings of Swimlane connectors, `.swimlane`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SwimlaneConfig {
    /// Address of the service.
    pub api_url: String,
    /// Id of the Swimlane application.
    pub app_id: String,
    /// What the connector handles.
    pub connector_type: SwimlaneConnectorType,
    /// Which field of the application gets what.
    pub mappings: Option<SwimlaneMappings>,
}

impl SwimlaneConfig {
    pub fn new(
        api_url: impl Into<String>,
        app_id: impl Into<String>,
        connector_type: SwimlaneConnectorType,
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

/// A field of a Swimlane application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SwimlaneField {
    /// Id of the field.
    pub id: String,
    /// Key of the field.
    pub key: String,
    /// Name of the field.
    pub name: String,
    /// Type of the field.
    pub field_type: String,
}

impl SwimlaneField {
    pub fn new(
        id: impl Into<String>,
        key: impl Into<String>,
        name: impl Into<String>,
        field_type: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            key: key.into(),
            name: name.into(),
            field_type: field_type.into(),
        }
    }
}

record! {
    SwimlaneField;
    required id = "id";
    required key = "key";
    required name = "name";
    required field_type = "fieldType";
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

/// Settings of Tines connectors, `.tines`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TinesConfig {
    /// Address of the service.
    pub url: String,
}

impl TinesConfig {
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

made_of!(TinesConfig, text);

record! {
    TinesConfig;
    required url = "url";
}

/// Settings of Torq connectors, `.torq`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TorqConfig {
    /// Address of the integration in Torq, which whoever knows it may call.
    pub webhook_integration_url: Secret,
}

impl TorqConfig {
    pub fn new(webhook_integration_url: impl Into<Secret>) -> Self {
        Self {
            webhook_integration_url: webhook_integration_url.into(),
        }
    }
}

record! {
    TorqConfig;
    required webhook_integration_url = "webhookIntegrationUrl";
}

/// How far the certificate of a service is checked: for its authority and host name, for the
/// authority alone, or not at all.
///
/// Default: `full`.
#[derive(Clone, Debug)]
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

open_enum! {
    VerificationMode;
    Certificate = "certificate";
    Full = "full";
    None = "none";
}

/// Form of a client certificate: certificate and key apart, or one PFX file.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WebhookCertificateType {
    /// `ssl-crt-key`
    SslCrtKey,
    /// `ssl-pfx`
    SslPfx,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    WebhookCertificateType;
    SslCrtKey = "ssl-crt-key";
    SslPfx = "ssl-pfx";
}

/// Settings of webhook connectors, `.webhook`.
#[derive(Clone, Default, PartialEq)]
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
    ///
    /// They may have credentials.
    pub headers: Field<BTreeMap<String, Secret<Json>>>,

    /// Method of the request.
    ///
    /// Default: `post`.
    pub method: Option<WebhookMethod>,

    /// Address of the service, which may have a token in it.
    pub url: Option<Secret>,
    /// How far the certificate of the service is checked.
    pub verification_mode: Option<VerificationMode>,
}

impl WebhookConfig {
    setters! {
        auth_type(value: impl Into<Field<WebhookAuthType>>) = value.into();
        ca(value: impl Into<String>) = Some(value.into());
        cert_type(value: WebhookCertificateType) = Some(value);
        has_auth(value: bool) = Some(value);
        headers(value: impl Into<Field<BTreeMap<String, Secret<Json>>>>) = value.into();
        method(value: WebhookMethod) = Some(value);
        url(value: impl Into<Secret>) = Some(value.into());
        verification_mode(value: VerificationMode) = Some(value);
    }
}

record! {
    WebhookConfig debug: new;
    field auth_type = "authType";
    optional ca = "ca";
    optional cert_type = "certType";
    optional has_auth = "hasAuth";
    field headers = "headers";
    optional method = "method";
    optional url = "url";
    optional verification_mode = "verificationMode";
}

/// Settings of xMatters connectors, `.xmatters`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct XMattersConfig {
    /// Address of the flow, if a user name and password are used.
    pub config_url: Field<Secret>,

    /// Whether a user name and password are sent; otherwise the address has the key.
    ///
    /// Default: `true`.
    pub uses_basic: Option<bool>,
}

impl XMattersConfig {
    setters! {
        config_url(value: impl Into<Field<Secret>>) = value.into();
        uses_basic(value: bool) = Some(value);
    }
}

record! {
    XMattersConfig: new;
    field config_url = "configUrl";
    optional uses_basic = "usesBasic";
}

/// How a webhook signs in.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WebhookAuthType {
    /// `webhook-authentication-basic`
    WebhookAuthenticationBasic,
    /// `webhook-authentication-ssl`
    WebhookAuthenticationSsl,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    WebhookAuthType;
    WebhookAuthenticationBasic = "webhook-authentication-basic";
    WebhookAuthenticationSsl = "webhook-authentication-ssl";
}
