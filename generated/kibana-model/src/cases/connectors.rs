// Generated from specs/kibana; do not edit.

//! Types of `connectors`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{
    Constant, Field, Json, UnknownValue, open_enum, record, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// How a case is pushed to another service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CaseConnector {
    /// No connector.
    None(CaseNoConnector),
    /// A connector that calls a webhook.
    Webhook(CaseWebhookConnector),
    /// A connector to Jira.
    Jira(CaseJiraConnector),
    /// A connector to IBM Resilient.
    Resilient(CaseResilientConnector),
    /// A connector to ServiceNow ITSM.
    ServiceNow(CaseServiceNowConnector),
    /// A connector to ServiceNow SecOps.
    SecOps(CaseSecOpsConnector),
    /// A connector to Swimlane.
    Swimlane(CaseSwimlaneConnector),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<CaseNoConnector> for CaseConnector {
    fn from(value: CaseNoConnector) -> Self {
        Self::None(value)
    }
}

impl From<CaseWebhookConnector> for CaseConnector {
    fn from(value: CaseWebhookConnector) -> Self {
        Self::Webhook(value)
    }
}

impl From<CaseJiraConnector> for CaseConnector {
    fn from(value: CaseJiraConnector) -> Self {
        Self::Jira(value)
    }
}

impl From<CaseResilientConnector> for CaseConnector {
    fn from(value: CaseResilientConnector) -> Self {
        Self::Resilient(value)
    }
}

impl From<CaseServiceNowConnector> for CaseConnector {
    fn from(value: CaseServiceNowConnector) -> Self {
        Self::ServiceNow(value)
    }
}

impl From<CaseSecOpsConnector> for CaseConnector {
    fn from(value: CaseSecOpsConnector) -> Self {
        Self::SecOps(value)
    }
}

impl From<CaseSwimlaneConnector> for CaseConnector {
    fn from(value: CaseSwimlaneConnector) -> Self {
        Self::Swimlane(value)
    }
}

union!(CaseConnector);

impl Serialize for CaseConnector {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::None(value) => value.serialize(serializer),
            Self::Webhook(value) => value.serialize(serializer),
            Self::Jira(value) => value.serialize(serializer),
            Self::Resilient(value) => value.serialize(serializer),
            Self::ServiceNow(value) => value.serialize(serializer),
            Self::SecOps(value) => value.serialize(serializer),
            Self::Swimlane(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for CaseConnector {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some(".none") => value.arm(Self::None, Self::Unknown),
            Some(".cases-webhook") => value.arm(Self::Webhook, Self::Unknown),
            Some(".jira") => value.arm(Self::Jira, Self::Unknown),
            Some(".resilient") => value.arm(Self::Resilient, Self::Unknown),
            Some(".servicenow") => value.arm(Self::ServiceNow, Self::Unknown),
            Some(".servicenow-sir") => value.arm(Self::SecOps, Self::Unknown),
            Some(".swimlane") => value.arm(Self::Swimlane, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// Settings of a connector.
///
/// The type decides which there are.
#[derive(Clone, Default, PartialEq)]
pub struct CaseConnectorConfig {
    /// Address of the service.
    pub api_url: Option<String>,
    /// Key of the project in Jira.
    pub project_key: Option<String>,
    /// All other properties.
    pub extra: BTreeMap<String, Json>,
    _kept: Kept,
}

record! {
    CaseConnectorConfig + _kept: new;
    optional api_url = "apiUrl";
    optional project_key = "projectKey";
    ..rest extra
}

/// A connector of a case.
#[derive(Clone, Default, PartialEq)]
pub struct CaseConnectorContent {
    /// What the ticket gets.
    pub fields: Field<CaseConnectorFields>,
    /// Id of the connector.
    pub id: Option<String>,
    /// Name of the connector.
    pub name: Option<String>,
    /// The type.
    pub type_: Option<CaseConnectorType>,
    _kept: Kept,
}

record! {
    CaseConnectorContent + _kept: new;
    field fields = "fields";
    optional id = "id";
    optional name = "name";
    optional type_ = "type";
}

/// What a ticket gets.
///
/// The type of the connector decides which fields there are.
#[derive(Clone, Default, PartialEq)]
pub struct CaseConnectorFields {
    /// Id of the case in Swimlane.
    pub case_id: Option<String>,
    /// Category in ServiceNow.
    pub category: Option<String>,
    /// Whether destination addresses are sent, to ServiceNow SecOps.
    pub dest_ip: Field<bool>,
    /// How far it reaches, in ServiceNow ITSM.
    pub impact: Option<String>,
    /// Id of the type of issue in Jira.
    pub issue_type: Option<String>,
    /// Ids of the types of incident in IBM Resilient.
    pub issue_types: Option<Vec<String>>,
    /// Whether hashes of malware are sent, to ServiceNow SecOps.
    pub malware_hash: Field<bool>,
    /// Whether addresses of malware are sent, to ServiceNow SecOps.
    pub malware_url: Field<bool>,
    /// Key of the issue in Jira that it belongs to.
    pub parent: Option<String>,
    /// Priority in Jira or ServiceNow SecOps.
    pub priority: Option<String>,
    /// How bad it is, in ServiceNow ITSM.
    pub severity: Option<String>,
    /// Id of the severity in IBM Resilient.
    pub severity_code: Option<String>,
    /// Whether source addresses are sent, to ServiceNow SecOps.
    pub source_ip: Field<bool>,
    /// Category within the category in ServiceNow.
    pub subcategory: Option<String>,
    /// How soon it has to be dealt with, in ServiceNow ITSM.
    pub urgency: Option<String>,
    _kept: Kept,
}

record! {
    CaseConnectorFields + _kept: new;
    optional case_id = "caseId";
    optional category = "category";
    field dest_ip = "destIp";
    optional impact = "impact";
    optional issue_type = "issueType";
    optional issue_types = "issueTypes";
    field malware_hash = "malwareHash";
    field malware_url = "malwareUrl";
    optional parent = "parent";
    optional priority = "priority";
    optional severity = "severity";
    optional severity_code = "severityCode";
    field source_ip = "sourceIp";
    optional subcategory = "subcategory";
    optional urgency = "urgency";
}

/// A connector that cases can be pushed with.
#[derive(Clone, PartialEq)]
pub struct CaseConnectorInfo {
    /// Id of the connector.
    pub id: String,
    /// Name of the connector.
    pub name: String,
    /// Type of the connector.
    pub action_type_id: CaseConnectorType,
    /// True for a connector that an older version has made and that has to be moved on.
    pub is_deprecated: bool,
    /// True for a connector from the configuration file.
    pub is_preconfigured: bool,
    /// Number of saved objects that use it.
    pub referenced_by_count: i64,
    /// Settings of the connector.
    pub config: Option<CaseConnectorConfig>,
    /// True if the connector has lost its secrets.
    pub is_missing_secrets: Option<bool>,
    _kept: Kept,
}

impl CaseConnectorInfo {
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        action_type_id: CaseConnectorType,
        is_deprecated: bool,
        is_preconfigured: bool,
        referenced_by_count: i64,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            action_type_id,
            is_deprecated,
            is_preconfigured,
            referenced_by_count,
            ..blank()
        }
    }
}

record! {
    CaseConnectorInfo + _kept;
    required id = "id";
    required name = "name";
    required action_type_id = "actionTypeId";
    required is_deprecated = "isDeprecated";
    required is_preconfigured = "isPreconfigured";
    required_number referenced_by_count = "referencedByCount";
    optional config = "config";
    optional is_missing_secrets = "isMissingSecrets";
}

/// A type of connectors that take cases; `.none` stands for no connector.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CaseConnectorType {
    /// `.cases-webhook`
    CasesWebhook,
    /// `.jira`
    Jira,
    /// `.none`
    None,
    /// `.resilient`
    Resilient,
    /// `.servicenow`
    ServiceNow,
    /// `.servicenow-sir`
    ServiceNowSecOps,
    /// `.swimlane`
    Swimlane,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    CaseConnectorType;
    CasesWebhook = ".cases-webhook";
    Jira = ".jira";
    None = ".none";
    Resilient = ".resilient";
    ServiceNow = ".servicenow";
    ServiceNowSecOps = ".servicenow-sir";
    Swimlane = ".swimlane";
}

/// A connector to Jira.
#[derive(Clone, PartialEq)]
pub struct CaseJiraConnector {
    /// What the ticket gets.
    pub fields: JiraCaseFields,
    /// Id of the connector.
    pub id: String,
    /// Name of the connector.
    pub name: String,

    /// The type.
    ///
    /// Always `.jira`.
    pub type_: Constant,

    _kept: Kept,
}

impl CaseJiraConnector {
    pub fn new(fields: JiraCaseFields, id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            fields,
            id: id.into(),
            name: name.into(),
            type_: wire::constant(".jira".to_owned()),
            ..blank()
        }
    }
}

record! {
    CaseJiraConnector + _kept;
    required fields = "fields";
    required id = "id";
    required name = "name";
    required type_ = "type";
}

/// No connector.
///
/// Its id and name are `none`.
#[derive(Clone, PartialEq)]
pub struct CaseNoConnector {
    /// Always `null`.
    pub fields: Constant<Json>,

    /// Id of the connector.
    ///
    /// Always `none`.
    pub id: Constant,

    /// Name of the connector.
    ///
    /// Always `none`.
    pub name: Constant,

    /// The type.
    ///
    /// Always `.none`.
    pub type_: Constant,

    _kept: Kept,
}

impl CaseNoConnector {
    /// Creates the value with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            fields: wire::constant(Json::Null),
            id: wire::constant("none".to_owned()),
            name: wire::constant("none".to_owned()),
            type_: wire::constant(".none".to_owned()),
            ..blank()
        }
    }
}

impl Default for CaseNoConnector {
    fn default() -> Self {
        Self::new()
    }
}

record! {
    CaseNoConnector + _kept;
    required_json fields = "fields";
    required id = "id";
    required name = "name";
    required type_ = "type";
}

/// A connector to IBM Resilient.
#[derive(Clone, PartialEq)]
pub struct CaseResilientConnector {
    /// What the ticket gets.
    pub fields: Option<ResilientCaseFields>,
    /// Id of the connector.
    pub id: String,
    /// Name of the connector.
    pub name: String,

    /// The type.
    ///
    /// Always `.resilient`.
    pub type_: Constant,

    _kept: Kept,
}

impl CaseResilientConnector {
    /// `fields`: `None` sends `null`.
    pub fn new(
        fields: Option<ResilientCaseFields>,
        id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            fields,
            id: id.into(),
            name: name.into(),
            type_: wire::constant(".resilient".to_owned()),
            ..blank()
        }
    }
}

record! {
    CaseResilientConnector + _kept;
    nullable fields = "fields";
    required id = "id";
    required name = "name";
    required type_ = "type";
}

/// A connector to ServiceNow SecOps.
#[derive(Clone, PartialEq)]
pub struct CaseSecOpsConnector {
    /// What the ticket gets.
    pub fields: SecOpsCaseFields,
    /// Id of the connector.
    pub id: String,
    /// Name of the connector.
    pub name: String,

    /// The type.
    ///
    /// Always `.servicenow-sir`.
    pub type_: Constant,

    _kept: Kept,
}

impl CaseSecOpsConnector {
    pub fn new(fields: SecOpsCaseFields, id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            fields,
            id: id.into(),
            name: name.into(),
            type_: wire::constant(".servicenow-sir".to_owned()),
            ..blank()
        }
    }
}

record! {
    CaseSecOpsConnector + _kept;
    required fields = "fields";
    required id = "id";
    required name = "name";
    required type_ = "type";
}

/// A connector to ServiceNow ITSM.
#[derive(Clone, PartialEq)]
pub struct CaseServiceNowConnector {
    /// What the ticket gets.
    pub fields: ServiceNowCaseFields,
    /// Id of the connector.
    pub id: String,
    /// Name of the connector.
    pub name: String,

    /// The type.
    ///
    /// Always `.servicenow`.
    pub type_: Constant,

    _kept: Kept,
}

impl CaseServiceNowConnector {
    pub fn new(
        fields: ServiceNowCaseFields,
        id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            fields,
            id: id.into(),
            name: name.into(),
            type_: wire::constant(".servicenow".to_owned()),
            ..blank()
        }
    }
}

record! {
    CaseServiceNowConnector + _kept;
    required fields = "fields";
    required id = "id";
    required name = "name";
    required type_ = "type";
}

/// A connector to Swimlane.
#[derive(Clone, PartialEq)]
pub struct CaseSwimlaneConnector {
    /// What the ticket gets.
    pub fields: SwimlaneCaseFields,
    /// Id of the connector.
    pub id: String,
    /// Name of the connector.
    pub name: String,

    /// The type.
    ///
    /// Always `.swimlane`.
    pub type_: Constant,

    _kept: Kept,
}

impl CaseSwimlaneConnector {
    pub fn new(fields: SwimlaneCaseFields, id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            fields,
            id: id.into(),
            name: name.into(),
            type_: wire::constant(".swimlane".to_owned()),
            ..blank()
        }
    }
}

record! {
    CaseSwimlaneConnector + _kept;
    required fields = "fields";
    required id = "id";
    required name = "name";
    required type_ = "type";
}

/// A connector that calls a webhook.
#[derive(Clone, PartialEq)]
pub struct CaseWebhookConnector {
    /// Always `null`.
    pub fields: Constant<Json>,
    /// Id of the connector.
    pub id: String,
    /// Name of the connector.
    pub name: String,

    /// The type.
    ///
    /// Always `.cases-webhook`.
    pub type_: Constant,

    _kept: Kept,
}

impl CaseWebhookConnector {
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            fields: wire::constant(Json::Null),
            id: id.into(),
            name: name.into(),
            type_: wire::constant(".cases-webhook".to_owned()),
            ..blank()
        }
    }
}

record! {
    CaseWebhookConnector + _kept;
    required_json fields = "fields";
    required id = "id";
    required name = "name";
    required type_ = "type";
}

/// The connector that new cases have.
#[derive(Clone, PartialEq)]
pub struct DefaultCaseConnector {
    /// Always `null`.
    pub fields: Constant<Json>,
    /// Id of the connector; `none` for none.
    pub id: String,
    /// Name of the connector; `none` for none.
    pub name: String,
    /// The type.
    pub type_: CaseConnectorType,
    _kept: Kept,
}

impl DefaultCaseConnector {
    pub fn new(id: impl Into<String>, name: impl Into<String>, type_: CaseConnectorType) -> Self {
        Self {
            fields: wire::constant(Json::Null),
            id: id.into(),
            name: name.into(),
            type_,
            ..blank()
        }
    }
}

record! {
    DefaultCaseConnector + _kept;
    required_json fields = "fields";
    required id = "id";
    required name = "name";
    required type_ = "type";
}

/// What an issue in Jira gets.
#[derive(Clone, PartialEq)]
pub struct JiraCaseFields {
    /// Id of the type of issue.
    pub issue_type: Option<String>,
    /// Key of the issue that it belongs to.
    pub parent: Option<String>,
    /// Name of the priority.
    pub priority: Option<String>,
    _kept: Kept,
}

impl JiraCaseFields {
    /// `issue_type`, `parent`, `priority`: `None` sends `null`.
    #[inline]
    pub fn new(
        issue_type: Option<String>,
        parent: Option<String>,
        priority: Option<String>,
    ) -> Self {
        Self {
            issue_type,
            parent,
            priority,
            ..blank()
        }
    }
}

record! {
    JiraCaseFields + _kept;
    nullable issue_type = "issueType";
    nullable parent = "parent";
    nullable priority = "priority";
}

/// What an incident in IBM Resilient gets.
#[derive(Clone, PartialEq)]
pub struct ResilientCaseFields {
    /// Ids of the types of incident.
    pub issue_types: Vec<String>,
    /// Id of the severity.
    pub severity_code: String,
    _kept: Kept,
}

impl ResilientCaseFields {
    pub fn new(
        issue_types: impl IntoIterator<Item = impl Into<String>>,
        severity_code: impl Into<String>,
    ) -> Self {
        Self {
            issue_types: issue_types.into_iter().map(Into::into).collect(),
            severity_code: severity_code.into(),
            ..blank()
        }
    }
}

record! {
    ResilientCaseFields + _kept;
    required issue_types = "issueTypes";
    required severity_code = "severityCode";
}

/// What a security incident in ServiceNow gets.
#[derive(Clone, PartialEq)]
pub struct SecOpsCaseFields {
    /// Category of the incident.
    pub category: Option<String>,
    /// Whether destination addresses of the alerts are sent.
    pub dest_ip: Option<bool>,
    /// Whether hashes of malware are sent.
    pub malware_hash: Option<bool>,
    /// Whether addresses of malware are sent.
    pub malware_url: Option<bool>,
    /// Priority of the incident.
    pub priority: Option<String>,
    /// Whether source addresses of the alerts are sent.
    pub source_ip: Option<bool>,
    /// Category within the category.
    pub subcategory: Option<String>,
    _kept: Kept,
}

impl SecOpsCaseFields {
    /// `category`, `dest_ip`, `malware_hash`, `malware_url`, `priority`, `source_ip`,
    /// `subcategory`: `None` sends `null`.
    #[inline]
    pub fn new(
        category: Option<String>,
        dest_ip: Option<bool>,
        malware_hash: Option<bool>,
        malware_url: Option<bool>,
        priority: Option<String>,
        source_ip: Option<bool>,
        subcategory: Option<String>,
    ) -> Self {
        Self {
            category,
            dest_ip,
            malware_hash,
            malware_url,
            priority,
            source_ip,
            subcategory,
            ..blank()
        }
    }
}

record! {
    SecOpsCaseFields + _kept;
    nullable category = "category";
    nullable dest_ip = "destIp";
    nullable malware_hash = "malwareHash";
    nullable malware_url = "malwareUrl";
    nullable priority = "priority";
    nullable source_ip = "sourceIp";
    nullable subcategory = "subcategory";
}

/// What an incident in ServiceNow gets.
#[derive(Clone, PartialEq)]
pub struct ServiceNowCaseFields {
    /// Category of the incident.
    pub category: Option<String>,
    /// How far it reaches.
    pub impact: Option<String>,
    /// How bad it is.
    pub severity: Option<String>,
    /// Category within the category.
    pub subcategory: Option<String>,
    /// How soon it has to be dealt with.
    pub urgency: Option<String>,
    _kept: Kept,
}

impl ServiceNowCaseFields {
    /// `category`, `impact`, `severity`, `subcategory`, `urgency`: `None` sends `null`.
    #[inline]
    pub fn new(
        category: Option<String>,
        impact: Option<String>,
        severity: Option<String>,
        subcategory: Option<String>,
        urgency: Option<String>,
    ) -> Self {
        Self {
            category,
            impact,
            severity,
            subcategory,
            urgency,
            ..blank()
        }
    }
}

record! {
    ServiceNowCaseFields + _kept;
    nullable category = "category";
    nullable impact = "impact";
    nullable severity = "severity";
    nullable subcategory = "subcategory";
    nullable urgency = "urgency";
}

/// What a record in Swimlane gets.
#[derive(Clone, PartialEq)]
pub struct SwimlaneCaseFields {
    /// Id of the case there.
    pub case_id: Option<String>,
    _kept: Kept,
}

impl SwimlaneCaseFields {
    /// `case_id`: `None` sends `null`.
    #[inline]
    pub fn new(case_id: Option<String>) -> Self {
        Self { case_id, ..blank() }
    }
}

record! {
    SwimlaneCaseFields + _kept;
    nullable case_id = "caseId";
}
