// Generated from specs/kibana; do not edit.

//! Types of the part `cases`.

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{DateTime, Field, Json, record, setters, union};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::cases::{
    CaseAlertIds, CaseAssignee, CaseClosure, CaseConnector, CaseCustomField,
    CaseExternalService, CaseOwner, CaseRule, CaseSettings, CaseSeverity, CaseStatus,
    CaseTemplate, CaseUser, CustomFieldSetting, DefaultCaseConnector,
};

/// Alerts to attach to a case.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewAlertComment {
    /// Ids of the alerts.
    pub alert_id: CaseAlertIds,
    /// Indices that hold them, one for each id.
    pub index: CaseAlertIds,
    /// The part of Kibana that the case appears in.
    pub owner: CaseOwner,
    /// The rule that raised them.
    pub rule: CaseRule,

    /// Tells alerts from texts.
    ///
    /// Always `alert`.
    pub type_: String,
}

impl NewAlertComment {
    /// Creates the value from its required properties.
    pub fn new(
        alert_id: impl Into<CaseAlertIds>,
        index: impl Into<CaseAlertIds>,
        owner: CaseOwner,
        rule: CaseRule,
    ) -> Self {
        Self {
            alert_id: alert_id.into(),
            index: index.into(),
            owner,
            rule,
            type_: "alert".to_owned(),
        }
    }
}

record! {
    NewAlertComment;
    required alert_id = "alertId";
    required index = "index";
    required owner = "owner";
    required rule = "rule";
    required type_ = "type";
}

/// A case to open.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewCase {
    /// How it is pushed to another service.
    pub connector: CaseConnector,
    /// The issue in Markdown.
    pub description: String,
    /// The part of Kibana that it appears in.
    pub owner: CaseOwner,
    /// What happens by itself.
    pub settings: CaseSettings,
    /// Words that it can be found by.
    pub tags: Vec<String>,
    /// The issue in a line.
    pub title: String,
    /// Who works on it.
    pub assignees: Field<Vec<CaseAssignee>>,
    /// What it is about.
    pub category: Option<String>,

    /// Values of custom fields.
    ///
    /// Those that are required need one.
    ///
    /// At least 0 items and at most 10 items.
    pub custom_fields: Option<Vec<CaseCustomField>>,

    /// How bad it is.
    pub severity: Option<CaseSeverity>,
}

impl NewCase {
    /// Creates the value from its required properties.
    pub fn new(
        connector: impl Into<CaseConnector>,
        description: impl Into<String>,
        owner: CaseOwner,
        settings: CaseSettings,
        tags: impl IntoIterator<Item = impl Into<String>>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            connector: connector.into(),
            description: description.into(),
            owner,
            settings,
            tags: tags.into_iter().map(Into::into).collect(),
            title: title.into(),
            ..blank()
        }
    }

    setters! {
        assignees(value: impl Into<Field<Vec<CaseAssignee>>>) = value.into();
        category(value: impl Into<String>) = Some(value.into());
        custom_fields(value: impl IntoIterator<Item = CaseCustomField>)
            = Some(value.into_iter().collect());
        severity(value: CaseSeverity) = Some(value);
    }
}

record! {
    NewCase;
    required connector = "connector";
    required description = "description";
    required owner = "owner";
    required settings = "settings";
    required tags = "tags";
    required title = "title";
    field assignees = "assignees";
    optional category = "category";
    optional custom_fields = "customFields";
    optional severity = "severity";
}

/// A text or alerts to add.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewCaseComment {
    /// Alerts to attach to a case.
    Alert(NewAlertComment),
    /// A text to add to a case.
    User(NewUserComment),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<NewAlertComment> for NewCaseComment {
    fn from(value: NewAlertComment) -> Self {
        Self::Alert(value)
    }
}

impl From<NewUserComment> for NewCaseComment {
    fn from(value: NewUserComment) -> Self {
        Self::User(value)
    }
}

union!(NewCaseComment);

impl Serialize for NewCaseComment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Alert(value) => value.serialize(serializer),
            Self::User(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for NewCaseComment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("alert") => value.arm(Self::Alert, Self::Unknown),
            Some("user") => value.arm(Self::User, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// Settings to save.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewCaseConfiguration {
    /// When cases are closed.
    pub closure_type: CaseClosure,
    /// The connector that new cases have.
    pub connector: DefaultCaseConnector,
    /// The part of Kibana that they are for.
    pub owner: CaseOwner,

    /// Fields that cases have in addition to those of Kibana.
    ///
    /// At least 0 items and at most 10 items.
    pub custom_fields: Option<Vec<CustomFieldSetting>>,

    /// What new cases can start from.
    pub templates: Option<Vec<CaseTemplate>>,
}

impl NewCaseConfiguration {
    /// Creates the value from its required properties.
    pub fn new(
        closure_type: CaseClosure,
        connector: DefaultCaseConnector,
        owner: CaseOwner,
    ) -> Self {
        Self {
            closure_type,
            connector,
            owner,
            ..blank()
        }
    }

    setters! {
        custom_fields(value: impl IntoIterator<Item = CustomFieldSetting>)
            = Some(value.into_iter().collect());
        templates(value: impl IntoIterator<Item = CaseTemplate>)
            = Some(value.into_iter().collect());
    }
}

record! {
    NewCaseConfiguration;
    required closure_type = "closure_type";
    required connector = "connector";
    required owner = "owner";
    optional custom_fields = "customFields";
    optional templates = "templates";
}

/// A text to add to a case.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewUserComment {
    /// The text in Markdown.
    ///
    /// At most 30000 characters.
    pub comment: String,

    /// The part of Kibana that the case appears in.
    pub owner: CaseOwner,

    /// Tells texts from alerts.
    ///
    /// Always `user`.
    pub type_: String,
}

impl NewUserComment {
    /// Creates the value from its required properties.
    pub fn new(comment: impl Into<String>, owner: CaseOwner) -> Self {
        Self {
            comment: comment.into(),
            owner,
            type_: "user".to_owned(),
        }
    }
}

record! {
    NewUserComment;
    required comment = "comment";
    required owner = "owner";
    required type_ = "type";
}

/// The case was pushed.
#[derive(Clone, PartialEq)]
pub struct PushActivity {
    /// The ticket.
    pub external_service: Option<CaseExternalService>,
    _kept: Kept,
}

impl PushActivity {
    /// Creates the value from its required property.
    ///
    /// `external_service`: `None` is `null`.
    pub fn new(external_service: Option<CaseExternalService>) -> Self {
        Self {
            external_service,
            ..blank()
        }
    }
}

record! {
    PushActivity + _kept;
    nullable external_service = "externalService";
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
    /// Creates the value from its required properties.
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
    /// Creates the value from its required properties.
    ///
    /// `category`, `dest_ip`, `malware_hash`, `malware_url`, `priority`, `source_ip`,
    /// `subcategory`: `None` sends `null`.
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
    /// Creates the value from its required properties.
    ///
    /// `category`, `impact`, `severity`, `subcategory`, `urgency`: `None` sends `null`.
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

/// The settings of the case were changed.
#[derive(Clone, PartialEq)]
pub struct SettingsActivity {
    /// What happens by itself.
    pub settings: CaseSettings,
    _kept: Kept,
}

impl SettingsActivity {
    /// Creates the value from its required property.
    pub fn new(settings: CaseSettings) -> Self {
        Self { settings, ..blank() }
    }
}

record! {
    SettingsActivity + _kept;
    required settings = "settings";
}

/// The severity was changed.
#[derive(Clone, PartialEq)]
pub struct SeverityActivity {
    /// How bad it is.
    pub severity: CaseSeverity,
    _kept: Kept,
}

impl SeverityActivity {
    /// Creates the value from its required property.
    pub fn new(severity: CaseSeverity) -> Self {
        Self { severity, ..blank() }
    }
}

record! {
    SeverityActivity + _kept;
    required severity = "severity";
}

/// The status was changed.
#[derive(Clone, PartialEq)]
pub struct StatusActivity {
    /// How far people are with it.
    pub status: CaseStatus,
    _kept: Kept,
}

impl StatusActivity {
    /// Creates the value from its required property.
    pub fn new(status: CaseStatus) -> Self {
        Self { status, ..blank() }
    }
}

record! {
    StatusActivity + _kept;
    required status = "status";
}

/// What a record in Swimlane gets.
#[derive(Clone, PartialEq)]
pub struct SwimlaneCaseFields {
    /// Id of the case there.
    pub case_id: Option<String>,
    _kept: Kept,
}

impl SwimlaneCaseFields {
    /// Creates the value from its required property.
    ///
    /// `case_id`: `None` sends `null`.
    pub fn new(case_id: Option<String>) -> Self {
        Self { case_id, ..blank() }
    }
}

record! {
    SwimlaneCaseFields + _kept;
    nullable case_id = "caseId";
}

/// Tags were added, or are gone.
#[derive(Clone, PartialEq)]
pub struct TagsActivity {
    /// The tags.
    pub tags: Vec<String>,
    _kept: Kept,
}

impl TagsActivity {
    /// Creates the value from its required property.
    pub fn new(tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            tags: tags.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    TagsActivity + _kept;
    required tags = "tags";
}

/// The title was changed.
#[derive(Clone, PartialEq)]
pub struct TitleActivity {
    /// The issue in a line.
    pub title: String,
    _kept: Kept,
}

impl TitleActivity {
    /// Creates the value from its required property.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..blank()
        }
    }
}

record! {
    TitleActivity + _kept;
    required title = "title";
}

/// A text of a person.
#[derive(Clone, PartialEq)]
pub struct UserComment {
    /// Tells texts from alerts.
    ///
    /// Always `user`.
    pub type_: String,

    /// The text in Markdown.
    pub comment: String,
    /// When it was written.
    pub created_at: DateTime,
    /// Who created it.
    pub created_by: CaseUser,
    /// Id of the comment.
    pub id: String,
    /// The part of Kibana that the case appears in.
    pub owner: CaseOwner,

    /// Version of this state of the comment.
    ///
    /// Changes have to name it.
    pub version: String,

    /// When it was last pushed.
    pub pushed_at: Field<DateTime>,
    /// Who last pushed it.
    pub pushed_by: Field<CaseUser>,
    /// When it was last changed.
    pub updated_at: Field<DateTime>,
    /// Who last changed it.
    pub updated_by: Field<CaseUser>,
    _kept: Kept,
}

impl UserComment {
    /// Creates the value from its required properties.
    pub fn new(
        comment: impl Into<String>,
        created_at: impl Into<DateTime>,
        created_by: CaseUser,
        id: impl Into<String>,
        owner: CaseOwner,
        version: impl Into<String>,
    ) -> Self {
        Self {
            type_: "user".to_owned(),
            comment: comment.into(),
            created_at: created_at.into(),
            created_by,
            id: id.into(),
            owner,
            version: version.into(),
            ..blank()
        }
    }
}

record! {
    UserComment + _kept;
    required type_ = "type";
    required comment = "comment";
    required created_at = "created_at";
    required created_by = "created_by";
    required id = "id";
    required owner = "owner";
    required version = "version";
    field pushed_at = "pushed_at";
    field pushed_by = "pushed_by";
    field updated_at = "updated_at";
    field updated_by = "updated_by";
}

/// The text of a comment.
#[derive(Clone, PartialEq)]
pub struct UserCommentContent {
    /// Tells texts from alerts.
    ///
    /// Always `user`.
    pub type_: String,

    /// The text in Markdown.
    pub comment: String,
    /// The part of Kibana that the case appears in.
    pub owner: CaseOwner,
    _kept: Kept,
}

impl UserCommentContent {
    /// Creates the value from its required properties.
    pub fn new(comment: impl Into<String>, owner: CaseOwner) -> Self {
        Self {
            type_: "user".to_owned(),
            comment: comment.into(),
            owner,
            ..blank()
        }
    }
}

record! {
    UserCommentContent + _kept;
    required type_ = "type";
    required comment = "comment";
    required owner = "owner";
}

/// The text that a comment gets.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserCommentUpdate {
    /// The text in Markdown.
    ///
    /// At most 30000 characters.
    pub comment: String,

    /// Id of the comment.
    pub id: String,
    /// The part of Kibana that the case appears in.
    pub owner: CaseOwner,

    /// Tells texts from alerts.
    ///
    /// Always `user`.
    pub type_: String,

    /// The state that is changed.
    ///
    /// Another state is a conflict.
    pub version: String,
}

impl UserCommentUpdate {
    /// Creates the value from its required properties.
    pub fn new(
        comment: impl Into<String>,
        id: impl Into<String>,
        owner: CaseOwner,
        version: impl Into<String>,
    ) -> Self {
        Self {
            comment: comment.into(),
            id: id.into(),
            owner,
            type_: "user".to_owned(),
            version: version.into(),
        }
    }
}

record! {
    UserCommentUpdate;
    required comment = "comment";
    required id = "id";
    required owner = "owner";
    required type_ = "type";
    required version = "version";
}
