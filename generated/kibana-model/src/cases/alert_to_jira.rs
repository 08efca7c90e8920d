// Generated from specs/kibana; do not edit.

//! Types of the part `cases`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, OpenEnum, Raw, blank, unknown, write_unknown};
use openapi_runtime::{
    DateTime, Field, Json, UnknownValue, open_enum, record, setters, union,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::cases::{
    PushActivity, ResilientCaseFields, SecOpsCaseFields, ServiceNowCaseFields,
    SettingsActivity, SeverityActivity, StatusActivity, SwimlaneCaseFields, TagsActivity,
    TitleActivity, UserComment, UserCommentContent, UserCommentUpdate,
};

/// Alerts that are attached to a case.
#[derive(Clone, PartialEq)]
pub struct AlertComment {
    /// Tells alerts from texts.
    ///
    /// Always `alert`.
    pub type_: String,

    /// Ids of the alerts.
    pub alert_id: Vec<String>,
    /// When they were attached.
    pub created_at: DateTime,
    /// Who attached them.
    pub created_by: CaseUser,
    /// Id of the comment.
    pub id: String,
    /// Indices that hold them, one for each id.
    pub index: Vec<String>,
    /// The part of Kibana that the case appears in.
    pub owner: CaseOwner,
    /// The rule that raised them.
    pub rule: CaseRule,

    /// Version of this state of the comment.
    ///
    /// Changes have to name it.
    pub version: String,

    /// When it was last pushed.
    pub pushed_at: Field<DateTime>,
    /// Who last pushed it.
    pub pushed_by: Field<CaseUser>,
    /// When the comment was last changed.
    pub updated_at: Field<DateTime>,
    /// Who last changed it.
    pub updated_by: Field<CaseUser>,
    _kept: Kept,
}

impl AlertComment {
    /// Creates the value from its required properties.
    #[expect(clippy::too_many_arguments, reason = "one for each required property")]
    pub fn new(
        alert_id: impl IntoIterator<Item = impl Into<String>>,
        created_at: impl Into<DateTime>,
        created_by: CaseUser,
        id: impl Into<String>,
        index: impl IntoIterator<Item = impl Into<String>>,
        owner: CaseOwner,
        rule: CaseRule,
        version: impl Into<String>,
    ) -> Self {
        Self {
            type_: "alert".to_owned(),
            alert_id: alert_id.into_iter().map(Into::into).collect(),
            created_at: created_at.into(),
            created_by,
            id: id.into(),
            index: index.into_iter().map(Into::into).collect(),
            owner,
            rule,
            version: version.into(),
            ..blank()
        }
    }
}

record! {
    AlertComment + _kept;
    required type_ = "type";
    required alert_id = "alertId";
    required created_at = "created_at";
    required created_by = "created_by";
    required id = "id";
    required index = "index";
    required owner = "owner";
    required rule = "rule";
    required version = "version";
    field pushed_at = "pushed_at";
    field pushed_by = "pushed_by";
    field updated_at = "updated_at";
    field updated_by = "updated_by";
}

/// Alerts of a comment.
#[derive(Clone, PartialEq)]
pub struct AlertCommentContent {
    /// Tells alerts from texts.
    ///
    /// Always `alert`.
    pub type_: String,

    /// Ids of the alerts.
    pub alert_id: CaseAlertIds,
    /// Indices that hold them, one for each id.
    pub index: CaseAlertIds,
    /// The part of Kibana that the case appears in.
    pub owner: CaseOwner,
    /// The rule that raised them.
    pub rule: CaseRule,
    _kept: Kept,
}

impl AlertCommentContent {
    /// Creates the value from its required properties.
    pub fn new(
        alert_id: impl Into<CaseAlertIds>,
        index: impl Into<CaseAlertIds>,
        owner: CaseOwner,
        rule: CaseRule,
    ) -> Self {
        Self {
            type_: "alert".to_owned(),
            alert_id: alert_id.into(),
            index: index.into(),
            owner,
            rule,
            ..blank()
        }
    }
}

record! {
    AlertCommentContent + _kept;
    required type_ = "type";
    required alert_id = "alertId";
    required index = "index";
    required owner = "owner";
    required rule = "rule";
}

/// The alerts that a comment refers to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlertCommentUpdate {
    /// Ids of the alerts.
    pub alert_id: CaseAlertIds,
    /// Id of the comment.
    pub id: String,
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

    /// The state that is changed.
    ///
    /// Another state is a conflict.
    pub version: String,
}

impl AlertCommentUpdate {
    /// Creates the value from its required properties.
    pub fn new(
        alert_id: impl Into<CaseAlertIds>,
        id: impl Into<String>,
        index: impl Into<CaseAlertIds>,
        owner: CaseOwner,
        rule: CaseRule,
        version: impl Into<String>,
    ) -> Self {
        Self {
            alert_id: alert_id.into(),
            id: id.into(),
            index: index.into(),
            owner,
            rule,
            type_: "alert".to_owned(),
            version: version.into(),
        }
    }
}

record! {
    AlertCommentUpdate;
    required alert_id = "alertId";
    required id = "id";
    required index = "index";
    required owner = "owner";
    required rule = "rule";
    required type_ = "type";
    required version = "version";
}

/// People were assigned, or are not any more.
#[derive(Clone, PartialEq)]
pub struct AssigneesActivity {
    /// The people.
    pub assignees: Option<Vec<CaseAssignee>>,
    _kept: Kept,
}

impl AssigneesActivity {
    /// Creates the value from its required property.
    ///
    /// `assignees`: `None` is `null`.
    pub fn new(assignees: Option<Vec<CaseAssignee>>) -> Self {
        Self { assignees, ..blank() }
    }
}

record! {
    AssigneesActivity + _kept;
    nullable assignees = "assignees";
}

/// An issue that people work on.
#[derive(Clone, PartialEq)]
pub struct Case {
    /// When it was closed.
    pub closed_at: Option<DateTime>,
    /// Who closed it.
    pub closed_by: Option<CaseUser>,

    /// Texts and alerts.
    ///
    /// Lists of cases leave them out.
    ///
    /// At most 10000 items.
    pub comments: Vec<CaseComment>,

    /// How it is pushed to another service.
    pub connector: CaseConnector,
    /// When it was opened.
    pub created_at: DateTime,
    /// Who created it.
    pub created_by: CaseUser,
    /// The issue in Markdown.
    pub description: String,
    /// Time from opening to closing, in seconds.
    pub duration: Option<i64>,
    /// The ticket in another service.
    pub external_service: Option<CaseExternalService>,
    /// Id of the case.
    pub id: String,
    /// The part of Kibana that it appears in.
    pub owner: CaseOwner,
    /// What happens by itself.
    pub settings: CaseSettings,
    /// How bad it is.
    pub severity: CaseSeverity,
    /// How far people are with it.
    pub status: CaseStatus,
    /// Words that it can be found by.
    pub tags: Vec<String>,
    /// The issue in a line.
    pub title: String,
    /// Number of alerts.
    pub total_alerts: i64,
    /// Number of texts.
    pub total_comment: i64,
    /// When it was last changed.
    pub updated_at: Option<DateTime>,
    /// Who last changed it.
    pub updated_by: Option<CaseUser>,

    /// Version of this state of the case.
    ///
    /// Changes have to name it.
    pub version: String,

    /// Who works on it.
    pub assignees: Field<Vec<CaseAssignee>>,
    /// What it is about; `null` for none.
    pub category: Field<String>,
    /// Values of custom fields.
    pub custom_fields: Option<Vec<CaseCustomField>>,
    _kept: Kept,
}

impl Case {
    /// Creates the value from its required properties.
    ///
    /// `closed_at`, `closed_by`, `duration`, `external_service`, `updated_at`, `updated_by`: `None`
    /// is `null`.
    #[expect(clippy::too_many_arguments, reason = "one for each required property")]
    pub fn new(
        closed_at: Option<DateTime>,
        closed_by: Option<CaseUser>,
        comments: impl IntoIterator<Item = impl Into<CaseComment>>,
        connector: impl Into<CaseConnector>,
        created_at: impl Into<DateTime>,
        created_by: CaseUser,
        description: impl Into<String>,
        duration: Option<i64>,
        external_service: Option<CaseExternalService>,
        id: impl Into<String>,
        owner: CaseOwner,
        settings: CaseSettings,
        severity: CaseSeverity,
        status: CaseStatus,
        tags: impl IntoIterator<Item = impl Into<String>>,
        title: impl Into<String>,
        total_alerts: i64,
        total_comment: i64,
        updated_at: Option<DateTime>,
        updated_by: Option<CaseUser>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            closed_at,
            closed_by,
            comments: comments.into_iter().map(Into::into).collect(),
            connector: connector.into(),
            created_at: created_at.into(),
            created_by,
            description: description.into(),
            duration,
            external_service,
            id: id.into(),
            owner,
            settings,
            severity,
            status,
            tags: tags.into_iter().map(Into::into).collect(),
            title: title.into(),
            total_alerts,
            total_comment,
            updated_at,
            updated_by,
            version: version.into(),
            ..blank()
        }
    }
}

record! {
    Case + _kept;
    nullable closed_at = "closed_at";
    nullable closed_by = "closed_by";
    required comments = "comments";
    required connector = "connector";
    required created_at = "created_at";
    required created_by = "created_by";
    required description = "description";
    nullable_whole duration = "duration";
    nullable external_service = "external_service";
    required id = "id";
    required owner = "owner";
    required settings = "settings";
    required severity = "severity";
    required status = "status";
    required tags = "tags";
    required title = "title";
    required_whole total_alerts = "totalAlerts";
    required_whole total_comment = "totalComment";
    nullable updated_at = "updated_at";
    nullable updated_by = "updated_by";
    required version = "version";
    field assignees = "assignees";
    field category = "category";
    optional custom_fields = "customFields";
}

/// A change of a case.
#[derive(Clone, PartialEq)]
pub struct CaseActivity {
    /// How it was changed.
    pub action: CaseActivityAction,
    /// Id of the comment, if it is about one.
    pub comment_id: Option<String>,
    /// When it was.
    pub created_at: DateTime,
    /// Who has done it.
    pub created_by: CaseUser,
    /// Id of the change.
    pub id: String,
    /// The part of Kibana that the case appears in.
    pub owner: CaseOwner,
    /// The new values.
    pub payload: Option<CaseActivityPayload>,
    /// What was changed.
    pub type_: CaseActivityType,
    /// Version of the change.
    pub version: String,
    _kept: Kept,
}

impl CaseActivity {
    /// Creates the value from its required properties.
    ///
    /// `comment_id`, `payload`: `None` is `null`.
    #[expect(clippy::too_many_arguments, reason = "one for each required property")]
    pub fn new(
        action: CaseActivityAction,
        comment_id: Option<String>,
        created_at: impl Into<DateTime>,
        created_by: CaseUser,
        id: impl Into<String>,
        owner: CaseOwner,
        payload: Option<CaseActivityPayload>,
        type_: CaseActivityType,
        version: impl Into<String>,
    ) -> Self {
        Self {
            action,
            comment_id,
            created_at: created_at.into(),
            created_by,
            id: id.into(),
            owner,
            payload,
            type_,
            version: version.into(),
            ..blank()
        }
    }
}

record! {
    CaseActivity + _kept;
    required action = "action";
    nullable comment_id = "comment_id";
    required created_at = "created_at";
    required created_by = "created_by";
    required id = "id";
    required owner = "owner";
    nullable payload = "payload";
    required type_ = "type";
    required version = "version";
}

/// How something was changed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CaseActivityAction {
    /// `add`
    Add,
    /// `create`
    Create,
    /// `delete`
    Delete,
    /// `push_to_service`
    PushToService,
    /// `update`
    Update,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl CaseActivityAction {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Add => "add",
            Self::Create => "create",
            Self::Delete => "delete",
            Self::PushToService => "push_to_service",
            Self::Update => "update",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(CaseActivityAction);

impl OpenEnum for CaseActivityAction {
    fn from_wire(value: &str) -> Self {
        match value {
            "add" => Self::Add,
            "create" => Self::Create,
            "delete" => Self::Delete,
            "push_to_service" => Self::PushToService,
            "update" => Self::Update,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// A kind of changes; `action` and `alert`, `user` and `attachment` are kinds of comments.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CaseActivityFilter {
    /// `action`
    Action,
    /// `alert`
    Alert,
    /// `assignees`
    Assignees,
    /// `attachment`
    Attachment,
    /// `comment`
    Comment,
    /// `connector`
    Connector,
    /// `create_case`
    CreateCase,
    /// `description`
    Description,
    /// `pushed`
    Pushed,
    /// `settings`
    Settings,
    /// `severity`
    Severity,
    /// `status`
    Status,
    /// `tags`
    Tags,
    /// `title`
    Title,
    /// `user`
    User,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl CaseActivityFilter {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Action => "action",
            Self::Alert => "alert",
            Self::Assignees => "assignees",
            Self::Attachment => "attachment",
            Self::Comment => "comment",
            Self::Connector => "connector",
            Self::CreateCase => "create_case",
            Self::Description => "description",
            Self::Pushed => "pushed",
            Self::Settings => "settings",
            Self::Severity => "severity",
            Self::Status => "status",
            Self::Tags => "tags",
            Self::Title => "title",
            Self::User => "user",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(CaseActivityFilter);

impl OpenEnum for CaseActivityFilter {
    fn from_wire(value: &str) -> Self {
        match value {
            "action" => Self::Action,
            "alert" => Self::Alert,
            "assignees" => Self::Assignees,
            "attachment" => Self::Attachment,
            "comment" => Self::Comment,
            "connector" => Self::Connector,
            "create_case" => Self::CreateCase,
            "description" => Self::Description,
            "pushed" => Self::Pushed,
            "settings" => Self::Settings,
            "severity" => Self::Severity,
            "status" => Self::Status,
            "tags" => Self::Tags,
            "title" => Self::Title,
            "user" => Self::User,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// A page of changes.
#[derive(Clone, PartialEq)]
pub struct CaseActivityPage {
    /// Number of the page, from 1.
    pub page: i64,
    /// Changes on a page.
    pub per_page: i64,
    /// Number of all changes that fit.
    pub total: i64,

    /// The changes.
    ///
    /// At most 10000 items.
    pub user_actions: Vec<CaseActivity>,

    _kept: Kept,
}

impl CaseActivityPage {
    /// Creates the value from its required properties.
    pub fn new(
        page: i64,
        per_page: i64,
        total: i64,
        user_actions: impl IntoIterator<Item = CaseActivity>,
    ) -> Self {
        Self {
            page,
            per_page,
            total,
            user_actions: user_actions.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    CaseActivityPage + _kept;
    required_whole page = "page";
    required_whole per_page = "perPage";
    required_whole total = "total";
    required user_actions = "userActions";
}

/// What a change is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CaseActivityType {
    /// `assignees`
    Assignees,
    /// `create_case`
    CreateCase,
    /// `comment`
    Comment,
    /// `connector`
    Connector,
    /// `description`
    Description,
    /// `pushed`
    Pushed,
    /// `tags`
    Tags,
    /// `title`
    Title,
    /// `status`
    Status,
    /// `settings`
    Settings,
    /// `severity`
    Severity,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl CaseActivityType {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Assignees => "assignees",
            Self::CreateCase => "create_case",
            Self::Comment => "comment",
            Self::Connector => "connector",
            Self::Description => "description",
            Self::Pushed => "pushed",
            Self::Tags => "tags",
            Self::Title => "title",
            Self::Status => "status",
            Self::Settings => "settings",
            Self::Severity => "severity",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(CaseActivityType);

impl OpenEnum for CaseActivityType {
    fn from_wire(value: &str) -> Self {
        match value {
            "assignees" => Self::Assignees,
            "create_case" => Self::CreateCase,
            "comment" => Self::Comment,
            "connector" => Self::Connector,
            "description" => Self::Description,
            "pushed" => Self::Pushed,
            "tags" => Self::Tags,
            "title" => Self::Title,
            "status" => Self::Status,
            "settings" => Self::Settings,
            "severity" => Self::Severity,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// A reference to an alert that is attached to a case.
#[derive(Clone, Default, PartialEq)]
pub struct CaseAlert {
    /// When the alert was attached to the case.
    pub attached_at: Option<DateTime>,
    /// Id of the alert.
    pub id: Option<String>,
    /// Index that holds the alert.
    pub index: Option<String>,
    _kept: Kept,
}

record! {
    CaseAlert + _kept: new;
    optional attached_at = "attached_at";
    optional id = "id";
    optional index = "index";
}

/// One name, or several.
///
/// Technical preview.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CaseAlertIds {
    One(String),
    /// At most 1000 items.
    Several(Vec<String>),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for CaseAlertIds {
    fn from(value: String) -> Self {
        Self::One(value)
    }
}

impl From<&str> for CaseAlertIds {
    fn from(value: &str) -> Self {
        Self::One(value.to_owned())
    }
}

impl From<Vec<String>> for CaseAlertIds {
    fn from(value: Vec<String>) -> Self {
        Self::Several(value)
    }
}

union!(CaseAlertIds);

impl Serialize for CaseAlertIds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(value) => value.serialize(serializer),
            Self::Several(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for CaseAlertIds {
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

/// Somebody who works on a case.
#[derive(Clone, PartialEq)]
pub struct CaseAssignee {
    /// Id of the profile of the user.
    pub uid: String,
    _kept: Kept,
}

impl CaseAssignee {
    /// Creates the value from its required property.
    pub fn new(uid: impl Into<String>) -> Self {
        Self { uid: uid.into(), ..blank() }
    }
}

record! {
    CaseAssignee + _kept;
    required uid = "uid";
}

/// Whether a case is closed when it is pushed, or only by people.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CaseClosure {
    /// `close-by-pushing`
    CloseByPushing,
    /// `close-by-user`
    CloseByUser,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl CaseClosure {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CloseByPushing => "close-by-pushing",
            Self::CloseByUser => "close-by-user",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(CaseClosure);

impl OpenEnum for CaseClosure {
    fn from_wire(value: &str) -> Self {
        match value {
            "close-by-pushing" => Self::CloseByPushing,
            "close-by-user" => Self::CloseByUser,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// A text of a person, or alerts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CaseComment {
    /// Alerts that are attached to a case.
    Alert(AlertComment),
    /// A text of a person.
    User(UserComment),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<AlertComment> for CaseComment {
    fn from(value: AlertComment) -> Self {
        Self::Alert(value)
    }
}

impl From<UserComment> for CaseComment {
    fn from(value: UserComment) -> Self {
        Self::User(value)
    }
}

union!(CaseComment);

impl Serialize for CaseComment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Alert(value) => value.serialize(serializer),
            Self::User(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for CaseComment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("alert") => value.arm(Self::Alert, Self::Unknown),
            Some("user") => value.arm(Self::User, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// A page of comments.
#[derive(Clone, PartialEq)]
pub struct CaseCommentPage {
    /// Number of the page, from 1.
    pub page: i64,
    /// Comments on a page.
    pub per_page: i64,
    /// Number of all comments.
    pub total: i64,
    /// The comments.
    pub comments: Vec<CaseComment>,
    _kept: Kept,
}

impl CaseCommentPage {
    /// Creates the value from its required properties.
    pub fn new(
        page: i64,
        per_page: i64,
        total: i64,
        comments: impl IntoIterator<Item = impl Into<CaseComment>>,
    ) -> Self {
        Self {
            page,
            per_page,
            total,
            comments: comments.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    CaseCommentPage + _kept;
    required_whole page = "page";
    required_whole per_page = "per_page";
    required_whole total = "total";
    required comments = "comments";
}

/// What becomes of a comment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CaseCommentUpdate {
    /// The alerts that a comment refers to.
    Alert(AlertCommentUpdate),
    /// The text that a comment gets.
    User(UserCommentUpdate),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<AlertCommentUpdate> for CaseCommentUpdate {
    fn from(value: AlertCommentUpdate) -> Self {
        Self::Alert(value)
    }
}

impl From<UserCommentUpdate> for CaseCommentUpdate {
    fn from(value: UserCommentUpdate) -> Self {
        Self::User(value)
    }
}

union!(CaseCommentUpdate);

impl Serialize for CaseCommentUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Alert(value) => value.serialize(serializer),
            Self::User(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for CaseCommentUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("alert") => value.arm(Self::Alert, Self::Unknown),
            Some("user") => value.arm(Self::User, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// Settings for the cases of an owner.
#[derive(Clone, PartialEq)]
pub struct CaseConfiguration {
    /// Id of the settings.
    pub id: String,

    /// Version of this state of the settings.
    ///
    /// Changes have to name it.
    pub version: String,

    /// The part of Kibana that they are for.
    pub owner: CaseOwner,
    /// When cases are closed.
    pub closure_type: CaseClosure,
    /// The connector that new cases have.
    pub connector: DefaultCaseConnector,
    /// Fields that cases have in addition to those of Kibana.
    pub custom_fields: Vec<CustomFieldSetting>,
    /// When the settings were first saved.
    pub created_at: DateTime,
    /// Who first saved them.
    pub created_by: CaseUser,
    /// Which properties of a case go where in the service of the connector.
    pub mappings: Vec<CaseFieldMapping>,
    /// Why the mappings could not be read; `null` if they could.
    pub error: Field<String>,
    /// What new cases can start from.
    pub templates: Option<Vec<CaseTemplate>>,
    /// When they were last changed.
    pub updated_at: Field<DateTime>,
    /// Who last changed them.
    pub updated_by: Field<CaseUser>,
    _kept: Kept,
}

impl CaseConfiguration {
    /// Creates the value from its required properties.
    #[expect(clippy::too_many_arguments, reason = "one for each required property")]
    pub fn new(
        id: impl Into<String>,
        version: impl Into<String>,
        owner: CaseOwner,
        closure_type: CaseClosure,
        connector: DefaultCaseConnector,
        custom_fields: impl IntoIterator<Item = CustomFieldSetting>,
        created_at: impl Into<DateTime>,
        created_by: CaseUser,
        mappings: impl IntoIterator<Item = CaseFieldMapping>,
    ) -> Self {
        Self {
            id: id.into(),
            version: version.into(),
            owner,
            closure_type,
            connector,
            custom_fields: custom_fields.into_iter().collect(),
            created_at: created_at.into(),
            created_by,
            mappings: mappings.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    CaseConfiguration + _kept;
    required id = "id";
    required version = "version";
    required owner = "owner";
    required closure_type = "closure_type";
    required connector = "connector";
    required custom_fields = "customFields";
    required created_at = "created_at";
    required created_by = "created_by";
    required mappings = "mappings";
    field error = "error";
    optional templates = "templates";
    field updated_at = "updated_at";
    field updated_by = "updated_by";
}

/// What changes in the settings.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CaseConfigurationUpdate {
    /// The state that is changed.
    ///
    /// Another state is a conflict.
    pub version: String,

    /// When cases are closed.
    pub closure_type: Option<CaseClosure>,
    /// The connector that new cases have.
    pub connector: Option<DefaultCaseConnector>,
    /// Fields that cases have in addition to those of Kibana, as a whole.
    pub custom_fields: Option<Vec<CustomFieldSetting>>,
    /// What new cases can start from, as a whole.
    pub templates: Option<Vec<CaseTemplate>>,
}

impl CaseConfigurationUpdate {
    /// Creates the value from its required property.
    pub fn new(version: impl Into<String>) -> Self {
        Self {
            version: version.into(),
            ..blank()
        }
    }

    setters! {
        closure_type(value: CaseClosure) = Some(value);
        connector(value: DefaultCaseConnector) = Some(value);
        custom_fields(value: impl IntoIterator<Item = CustomFieldSetting>)
            = Some(value.into_iter().collect());
        templates(value: impl IntoIterator<Item = CaseTemplate>)
            = Some(value.into_iter().collect());
    }
}

record! {
    CaseConfigurationUpdate;
    required version = "version";
    optional closure_type = "closure_type";
    optional connector = "connector";
    optional custom_fields = "customFields";
    optional templates = "templates";
}

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
    /// Creates the value from its required properties.
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
    required_whole referenced_by_count = "referencedByCount";
    optional config = "config";
    optional is_missing_secrets = "isMissingSecrets";
}

/// A type of connectors that take cases; `.none` stands for no connector.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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

impl CaseConnectorType {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CasesWebhook => ".cases-webhook",
            Self::Jira => ".jira",
            Self::None => ".none",
            Self::Resilient => ".resilient",
            Self::ServiceNow => ".servicenow",
            Self::ServiceNowSecOps => ".servicenow-sir",
            Self::Swimlane => ".swimlane",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(CaseConnectorType);

impl OpenEnum for CaseConnectorType {
    fn from_wire(value: &str) -> Self {
        match value {
            ".cases-webhook" => Self::CasesWebhook,
            ".jira" => Self::Jira,
            ".none" => Self::None,
            ".resilient" => Self::Resilient,
            ".servicenow" => Self::ServiceNow,
            ".servicenow-sir" => Self::ServiceNowSecOps,
            ".swimlane" => Self::Swimlane,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Value of a custom field.
#[derive(Clone, PartialEq)]
pub struct CaseCustomField {
    /// Key of the field in the settings.
    pub key: String,
    /// Kind of the value.
    pub type_: CustomFieldType,
    /// The value; `null` for none.
    pub value: Option<CustomFieldValue>,
    _kept: Kept,
}

impl CaseCustomField {
    /// Creates the value from its required properties.
    ///
    /// `value`: `None` sends `null`.
    pub fn new(
        key: impl Into<String>,
        type_: CustomFieldType,
        value: Option<CustomFieldValue>,
    ) -> Self {
        Self {
            key: key.into(),
            type_,
            value,
            ..blank()
        }
    }
}

record! {
    CaseCustomField + _kept;
    required key = "key";
    required type_ = "type";
    nullable value = "value";
}

/// Where a property of a case goes.
#[derive(Clone, Default, PartialEq)]
pub struct CaseFieldMapping {
    /// What happens to a value that is there, such as `overwrite` or `append`.
    pub action_type: Option<String>,
    /// The property of the case.
    pub source: Option<String>,
    /// The field in the service.
    pub target: Option<String>,
    _kept: Kept,
}

record! {
    CaseFieldMapping + _kept: new;
    optional action_type = "action_type";
    optional source = "source";
    optional target = "target";
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
    pub type_: String,

    _kept: Kept,
}

impl CaseJiraConnector {
    /// Creates the value from its required properties.
    pub fn new(fields: JiraCaseFields, id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            fields,
            id: id.into(),
            name: name.into(),
            type_: ".jira".to_owned(),
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
    pub fields: Option<String>,
    /// Id of the connector.
    pub id: String,
    /// Name of the connector.
    pub name: String,

    /// The type.
    ///
    /// Always `.none`.
    pub type_: String,

    _kept: Kept,
}

impl CaseNoConnector {
    /// Creates the value from its required properties.
    ///
    /// `fields`: `None` sends `null`.
    pub fn new(fields: Option<String>, id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            fields,
            id: id.into(),
            name: name.into(),
            type_: ".none".to_owned(),
            ..blank()
        }
    }
}

record! {
    CaseNoConnector + _kept;
    nullable fields = "fields";
    required id = "id";
    required name = "name";
    required type_ = "type";
}

/// The part of Kibana that a case appears in, Stack Management, Observability or Security.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CaseOwner {
    /// `cases`
    Cases,
    /// `observability`
    Observability,
    /// `securitySolution`
    SecuritySolution,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl CaseOwner {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cases => "cases",
            Self::Observability => "observability",
            Self::SecuritySolution => "securitySolution",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(CaseOwner);

impl OpenEnum for CaseOwner {
    fn from_wire(value: &str) -> Self {
        match value {
            "cases" => Self::Cases,
            "observability" => Self::Observability,
            "securitySolution" => Self::SecuritySolution,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// A page of cases.
#[derive(Clone, PartialEq)]
pub struct CasePage {
    /// The cases.
    ///
    /// At most 10000 items.
    pub cases: Vec<Case>,

    /// Number of closed ones.
    pub count_closed_cases: i64,
    /// Number of those in progress.
    pub count_in_progress_cases: i64,
    /// Number of open ones.
    pub count_open_cases: i64,
    /// Number of the page, from 1.
    pub page: i64,
    /// Cases on a page.
    pub per_page: i64,
    /// Number of all cases that fit.
    pub total: i64,
    _kept: Kept,
}

impl CasePage {
    /// Creates the value from its required properties.
    pub fn new(
        cases: impl IntoIterator<Item = Case>,
        count_closed_cases: i64,
        count_in_progress_cases: i64,
        count_open_cases: i64,
        page: i64,
        per_page: i64,
        total: i64,
    ) -> Self {
        Self {
            cases: cases.into_iter().collect(),
            count_closed_cases,
            count_in_progress_cases,
            count_open_cases,
            page,
            per_page,
            total,
            ..blank()
        }
    }
}

record! {
    CasePage + _kept;
    required cases = "cases";
    required_whole count_closed_cases = "count_closed_cases";
    required_whole count_in_progress_cases = "count_in_progress_cases";
    required_whole count_open_cases = "count_open_cases";
    required_whole page = "page";
    required_whole per_page = "per_page";
    required_whole total = "total";
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
    pub type_: String,

    _kept: Kept,
}

impl CaseResilientConnector {
    /// Creates the value from its required properties.
    ///
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
            type_: ".resilient".to_owned(),
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

/// The rule that raised an alert.
#[derive(Clone, Default, PartialEq)]
pub struct CaseRule {
    /// Id of the rule.
    pub id: Option<String>,
    /// Name of the rule.
    pub name: Option<String>,
    _kept: Kept,
}

impl CaseRule {
    setters! {
        id(value: impl Into<String>) = Some(value.into());
        name(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    CaseRule + _kept: new;
    optional id = "id";
    optional name = "name";
}

/// A property that is searched.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CaseSearchField {
    /// `description`
    Description,
    /// `title`
    Title,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl CaseSearchField {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Description => "description",
            Self::Title => "title",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(CaseSearchField);

impl OpenEnum for CaseSearchField {
    fn from_wire(value: &str) -> Self {
        match value {
            "description" => Self::Description,
            "title" => Self::Title,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
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
    pub type_: String,

    _kept: Kept,
}

impl CaseSecOpsConnector {
    /// Creates the value from its required properties.
    pub fn new(fields: SecOpsCaseFields, id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            fields,
            id: id.into(),
            name: name.into(),
            type_: ".servicenow-sir".to_owned(),
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
    pub type_: String,

    _kept: Kept,
}

impl CaseServiceNowConnector {
    /// Creates the value from its required properties.
    pub fn new(
        fields: ServiceNowCaseFields,
        id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            fields,
            id: id.into(),
            name: name.into(),
            type_: ".servicenow".to_owned(),
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

/// What happens to a case by itself.
#[derive(Clone, PartialEq)]
pub struct CaseSettings {
    /// Whether its alerts get the status of the case.
    pub sync_alerts: bool,
    _kept: Kept,
}

impl CaseSettings {
    /// Creates the value from its required property.
    pub fn new(sync_alerts: bool) -> Self {
        Self { sync_alerts, ..blank() }
    }
}

record! {
    CaseSettings + _kept;
    required sync_alerts = "syncAlerts";
}

/// How bad a case is.
///
/// Default: `low`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CaseSeverity {
    /// `critical`
    Critical,
    /// `high`
    High,
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl CaseSeverity {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Critical => "critical",
            Self::High => "high",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(CaseSeverity);

impl OpenEnum for CaseSeverity {
    fn from_wire(value: &str) -> Self {
        match value {
            "critical" => Self::Critical,
            "high" => Self::High,
            "low" => Self::Low,
            "medium" => Self::Medium,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// A property that cases are sorted by.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CaseSortField {
    /// `createdAt`
    CreatedAt,
    /// `updatedAt`
    UpdatedAt,
    /// `closedAt`
    ClosedAt,
    /// `title`
    Title,
    /// `category`
    Category,
    /// `status`
    Status,
    /// `severity`
    Severity,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl CaseSortField {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "createdAt",
            Self::UpdatedAt => "updatedAt",
            Self::ClosedAt => "closedAt",
            Self::Title => "title",
            Self::Category => "category",
            Self::Status => "status",
            Self::Severity => "severity",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(CaseSortField);

impl OpenEnum for CaseSortField {
    fn from_wire(value: &str) -> Self {
        match value {
            "createdAt" => Self::CreatedAt,
            "updatedAt" => Self::UpdatedAt,
            "closedAt" => Self::ClosedAt,
            "title" => Self::Title,
            "category" => Self::Category,
            "status" => Self::Status,
            "severity" => Self::Severity,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Direction of an order.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CaseSortOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl CaseSortOrder {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(CaseSortOrder);

impl OpenEnum for CaseSortOrder {
    fn from_wire(value: &str) -> Self {
        match value {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// How far people are with a case.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CaseStatus {
    /// `closed`
    Closed,
    /// `in-progress`
    InProgress,
    /// `open`
    Open,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl CaseStatus {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Closed => "closed",
            Self::InProgress => "in-progress",
            Self::Open => "open",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(CaseStatus);

impl OpenEnum for CaseStatus {
    fn from_wire(value: &str) -> Self {
        match value {
            "closed" => Self::Closed,
            "in-progress" => Self::InProgress,
            "open" => Self::Open,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// A case in a few words.
#[derive(Clone, PartialEq)]
pub struct CaseSummary {
    /// Id of the case.
    pub id: String,
    /// The issue in a line.
    pub title: String,
    _kept: Kept,
}

impl CaseSummary {
    /// Creates the value from its required properties.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            ..blank()
        }
    }
}

record! {
    CaseSummary + _kept;
    required id = "id";
    required title = "title";
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
    pub type_: String,

    _kept: Kept,
}

impl CaseSwimlaneConnector {
    /// Creates the value from its required properties.
    pub fn new(fields: SwimlaneCaseFields, id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            fields,
            id: id.into(),
            name: name.into(),
            type_: ".swimlane".to_owned(),
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

/// What a new case can start from.
#[derive(Clone, Default, PartialEq)]
pub struct CaseTemplate {
    /// What the case starts with.
    pub case_fields: Option<CaseTemplateFields>,
    /// What it is for.
    pub description: Option<String>,
    /// Key of the template, of letters, digits, `_` and `-`.
    pub key: Option<String>,
    /// Name for people.
    pub name: Option<String>,
    /// Words that it can be found by.
    pub tags: Option<Vec<String>>,
    _kept: Kept,
}

impl CaseTemplate {
    setters! {
        case_fields(value: CaseTemplateFields) = Some(value);
        description(value: impl Into<String>) = Some(value.into());
        key(value: impl Into<String>) = Some(value.into());
        name(value: impl Into<String>) = Some(value.into());
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    CaseTemplate + _kept: new;
    optional case_fields = "caseFields";
    optional description = "description";
    optional key = "key";
    optional name = "name";
    optional tags = "tags";
}

/// What a case starts with.
#[derive(Clone, Default, PartialEq)]
pub struct CaseTemplateFields {
    /// Who works on it.
    pub assignees: Field<Vec<CaseAssignee>>,
    /// What it is about.
    pub category: Option<String>,
    /// The connector that new cases have.
    pub connector: Option<DefaultCaseConnector>,

    /// Values of custom fields.
    ///
    /// Technical preview.
    pub custom_fields: Option<Vec<CaseCustomField>>,

    /// The issue in Markdown.
    pub description: Option<String>,
    /// What happens by itself.
    pub settings: Option<CaseSettings>,
    /// How bad it is.
    pub severity: Option<CaseSeverity>,
    /// Words that it can be found by.
    pub tags: Option<Vec<String>>,
    /// The issue in a line.
    pub title: Option<String>,
    _kept: Kept,
}

impl CaseTemplateFields {
    setters! {
        assignees(value: impl Into<Field<Vec<CaseAssignee>>>) = value.into();
        category(value: impl Into<String>) = Some(value.into());
        connector(value: DefaultCaseConnector) = Some(value);
        custom_fields(value: impl IntoIterator<Item = CaseCustomField>)
            = Some(value.into_iter().collect());
        description(value: impl Into<String>) = Some(value.into());
        settings(value: CaseSettings) = Some(value);
        severity(value: CaseSeverity) = Some(value);
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        title(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    CaseTemplateFields + _kept: new;
    field assignees = "assignees";
    optional category = "category";
    optional connector = "connector";
    optional custom_fields = "customFields";
    optional description = "description";
    optional settings = "settings";
    optional severity = "severity";
    optional tags = "tags";
    optional title = "title";
}

/// What changes in a case.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CaseUpdate {
    /// Id of the case.
    ///
    /// At most 30000 characters.
    pub id: String,

    /// The state that is changed.
    ///
    /// Another state is a conflict.
    pub version: String,

    /// Who works on it, as a whole.
    pub assignees: Field<Vec<CaseAssignee>>,
    /// What it is about.
    pub category: Option<String>,
    /// How it is pushed to another service.
    pub connector: Option<CaseConnector>,

    /// Values of custom fields, as a whole.
    ///
    /// At least 0 items and at most 10 items.
    pub custom_fields: Option<Vec<CaseCustomField>>,

    /// The issue in Markdown.
    pub description: Option<String>,
    /// What happens by itself.
    pub settings: Option<CaseSettings>,
    /// How bad it is.
    pub severity: Option<CaseSeverity>,
    /// How far people are with it.
    pub status: Option<CaseStatus>,
    /// Words that it can be found by, as a whole.
    pub tags: Option<Vec<String>>,
    /// The issue in a line.
    pub title: Option<String>,
}

impl CaseUpdate {
    /// Creates the value from its required properties.
    pub fn new(id: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            version: version.into(),
            ..blank()
        }
    }

    setters! {
        assignees(value: impl Into<Field<Vec<CaseAssignee>>>) = value.into();
        category(value: impl Into<String>) = Some(value.into());
        connector(value: impl Into<CaseConnector>) = Some(value.into());
        custom_fields(value: impl IntoIterator<Item = CaseCustomField>)
            = Some(value.into_iter().collect());
        description(value: impl Into<String>) = Some(value.into());
        settings(value: CaseSettings) = Some(value);
        severity(value: CaseSeverity) = Some(value);
        status(value: CaseStatus) = Some(value);
        tags(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        title(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    CaseUpdate;
    required id = "id";
    required version = "version";
    field assignees = "assignees";
    optional category = "category";
    optional connector = "connector";
    optional custom_fields = "customFields";
    optional description = "description";
    optional settings = "settings";
    optional severity = "severity";
    optional status = "status";
    optional tags = "tags";
    optional title = "title";
}

/// Cases that change.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CaseUpdates {
    /// The cases.
    ///
    /// At least 1 item and at most 100 items.
    pub cases: Vec<CaseUpdate>,
}

impl CaseUpdates {
    /// Creates the value from its required property.
    pub fn new(cases: impl IntoIterator<Item = CaseUpdate>) -> Self {
        Self {
            cases: cases.into_iter().collect(),
        }
    }
}

record! {
    CaseUpdates;
    required cases = "cases";
}

/// A user, as far as Kibana knows about him or her.
#[derive(Clone, PartialEq)]
pub struct CaseUser {
    /// Email address.
    pub email: Option<String>,
    /// Name for people.
    pub full_name: Option<String>,
    /// Name of the user.
    pub username: Option<String>,
    /// Id of the profile.
    pub profile_uid: Option<String>,
    _kept: Kept,
}

impl CaseUser {
    /// Creates the value from its required properties.
    ///
    /// `email`, `full_name`, `username`: `None` is `null`.
    pub fn new(email: Option<String>, full_name: Option<String>, username: Option<String>) -> Self {
        Self {
            email,
            full_name,
            username,
            ..blank()
        }
    }
}

record! {
    CaseUser + _kept;
    nullable email = "email";
    nullable full_name = "full_name";
    nullable username = "username";
    optional profile_uid = "profile_uid";
}

/// A connector that calls a webhook.
#[derive(Clone, PartialEq)]
pub struct CaseWebhookConnector {
    /// Always `null`.
    pub fields: Option<String>,
    /// Id of the connector.
    pub id: String,
    /// Name of the connector.
    pub name: String,

    /// The type.
    ///
    /// Always `.cases-webhook`.
    pub type_: String,

    _kept: Kept,
}

impl CaseWebhookConnector {
    /// Creates the value from its required properties.
    ///
    /// `fields`: `None` sends `null`.
    pub fn new(fields: Option<String>, id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            fields,
            id: id.into(),
            name: name.into(),
            type_: ".cases-webhook".to_owned(),
            ..blank()
        }
    }
}

record! {
    CaseWebhookConnector + _kept;
    nullable fields = "fields";
    required id = "id";
    required name = "name";
    required type_ = "type";
}

/// New values of a case.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CaseActivityPayload {
    /// People were assigned, or are not any more.
    Assignees(AssigneesActivity),
    /// The connector was changed.
    Connector(ConnectorActivity),
    /// The case was opened.
    Creation(CreationActivity),
    /// The description was changed.
    Description(DescriptionActivity),
    /// The case was pushed.
    Push(PushActivity),
    /// The settings of the case were changed.
    Settings(SettingsActivity),
    /// The severity was changed.
    Severity(SeverityActivity),
    /// The status was changed.
    Status(StatusActivity),
    /// Tags were added, or are gone.
    Tags(TagsActivity),
    /// The title was changed.
    Title(TitleActivity),
    /// A comment was added or changed.
    Comment(CommentActivity),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<AssigneesActivity> for CaseActivityPayload {
    fn from(value: AssigneesActivity) -> Self {
        Self::Assignees(value)
    }
}

impl From<ConnectorActivity> for CaseActivityPayload {
    fn from(value: ConnectorActivity) -> Self {
        Self::Connector(value)
    }
}

impl From<CreationActivity> for CaseActivityPayload {
    fn from(value: CreationActivity) -> Self {
        Self::Creation(value)
    }
}

impl From<DescriptionActivity> for CaseActivityPayload {
    fn from(value: DescriptionActivity) -> Self {
        Self::Description(value)
    }
}

impl From<PushActivity> for CaseActivityPayload {
    fn from(value: PushActivity) -> Self {
        Self::Push(value)
    }
}

impl From<SettingsActivity> for CaseActivityPayload {
    fn from(value: SettingsActivity) -> Self {
        Self::Settings(value)
    }
}

impl From<SeverityActivity> for CaseActivityPayload {
    fn from(value: SeverityActivity) -> Self {
        Self::Severity(value)
    }
}

impl From<StatusActivity> for CaseActivityPayload {
    fn from(value: StatusActivity) -> Self {
        Self::Status(value)
    }
}

impl From<TagsActivity> for CaseActivityPayload {
    fn from(value: TagsActivity) -> Self {
        Self::Tags(value)
    }
}

impl From<TitleActivity> for CaseActivityPayload {
    fn from(value: TitleActivity) -> Self {
        Self::Title(value)
    }
}

impl From<CommentActivity> for CaseActivityPayload {
    fn from(value: CommentActivity) -> Self {
        Self::Comment(value)
    }
}

union!(CaseActivityPayload);

impl Serialize for CaseActivityPayload {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Assignees(value) => value.serialize(serializer),
            Self::Connector(value) => value.serialize(serializer),
            Self::Creation(value) => value.serialize(serializer),
            Self::Description(value) => value.serialize(serializer),
            Self::Push(value) => value.serialize(serializer),
            Self::Settings(value) => value.serialize(serializer),
            Self::Severity(value) => value.serialize(serializer),
            Self::Status(value) => value.serialize(serializer),
            Self::Tags(value) => value.serialize(serializer),
            Self::Title(value) => value.serialize(serializer),
            Self::Comment(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for CaseActivityPayload {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("owner") {
            return value.arm(Self::Creation, Self::Unknown);
        }
        if value.has_key("assignees") {
            return value.arm(Self::Assignees, Self::Unknown);
        }
        if value.has_key("connector") {
            return value.arm(Self::Connector, Self::Unknown);
        }
        if value.has_key("description") {
            return value.arm(Self::Description, Self::Unknown);
        }
        if value.has_key("externalService") {
            return value.arm(Self::Push, Self::Unknown);
        }
        if value.has_key("settings") {
            return value.arm(Self::Settings, Self::Unknown);
        }
        if value.has_key("severity") {
            return value.arm(Self::Severity, Self::Unknown);
        }
        if value.has_key("status") {
            return value.arm(Self::Status, Self::Unknown);
        }
        if value.has_key("tags") {
            return value.arm(Self::Tags, Self::Unknown);
        }
        if value.has_key("title") {
            return value.arm(Self::Title, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Comment, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// A ticket in another service.
#[derive(Clone, Default, PartialEq)]
pub struct CaseExternalService {
    /// Id of the connector.
    pub connector_id: Option<String>,
    /// Name of the connector.
    pub connector_name: Option<String>,
    /// Id of the ticket.
    pub external_id: Option<String>,
    /// Title or number of the ticket.
    pub external_title: Option<String>,
    /// Where people look at the ticket.
    pub external_url: Option<String>,
    /// When the case was last pushed.
    pub pushed_at: Option<DateTime>,
    /// Who last pushed it.
    pub pushed_by: Field<CaseUser>,
    _kept: Kept,
}

record! {
    CaseExternalService + _kept: new;
    optional connector_id = "connector_id";
    optional connector_name = "connector_name";
    optional external_id = "external_id";
    optional external_title = "external_title";
    optional external_url = "external_url";
    optional pushed_at = "pushed_at";
    field pushed_by = "pushed_by";
}

/// A comment was added or changed.
#[derive(Clone, PartialEq)]
pub struct CommentActivity {
    /// The comment.
    pub comment: CommentContent,
    _kept: Kept,
}

impl CommentActivity {
    /// Creates the value from its required property.
    pub fn new(comment: impl Into<CommentContent>) -> Self {
        Self {
            comment: comment.into(),
            ..blank()
        }
    }
}

record! {
    CommentActivity + _kept;
    required comment = "comment";
}

/// A text of a person, or alerts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CommentContent {
    /// Alerts of a comment.
    Alert(AlertCommentContent),
    /// The text of a comment.
    User(UserCommentContent),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<AlertCommentContent> for CommentContent {
    fn from(value: AlertCommentContent) -> Self {
        Self::Alert(value)
    }
}

impl From<UserCommentContent> for CommentContent {
    fn from(value: UserCommentContent) -> Self {
        Self::User(value)
    }
}

union!(CommentContent);

impl Serialize for CommentContent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Alert(value) => value.serialize(serializer),
            Self::User(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for CommentContent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("alert") => value.arm(Self::Alert, Self::Unknown),
            Some("user") => value.arm(Self::User, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// The connector was changed.
#[derive(Clone, PartialEq)]
pub struct ConnectorActivity {
    /// The connector.
    pub connector: CaseConnectorContent,
    _kept: Kept,
}

impl ConnectorActivity {
    /// Creates the value from its required property.
    pub fn new(connector: CaseConnectorContent) -> Self {
        Self { connector, ..blank() }
    }
}

record! {
    ConnectorActivity + _kept;
    required connector = "connector";
}

/// The case was opened.
#[derive(Clone, PartialEq)]
pub struct CreationActivity {
    /// The issue in a line.
    pub title: String,
    /// The issue in Markdown.
    pub description: String,
    /// The part of Kibana that it appears in.
    pub owner: CaseOwner,
    /// Words that it can be found by.
    pub tags: Vec<String>,
    /// How it is pushed to another service.
    pub connector: CaseConnectorContent,
    /// What happens by itself.
    pub settings: CaseSettings,
    /// Who works on it.
    pub assignees: Field<Vec<CaseAssignee>>,
    /// How bad it is.
    pub severity: Option<CaseSeverity>,
    /// How far people are with it.
    pub status: Option<CaseStatus>,
    _kept: Kept,
}

impl CreationActivity {
    /// Creates the value from its required properties.
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        owner: CaseOwner,
        tags: impl IntoIterator<Item = impl Into<String>>,
        connector: CaseConnectorContent,
        settings: CaseSettings,
    ) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            owner,
            tags: tags.into_iter().map(Into::into).collect(),
            connector,
            settings,
            ..blank()
        }
    }
}

record! {
    CreationActivity + _kept;
    required title = "title";
    required description = "description";
    required owner = "owner";
    required tags = "tags";
    required connector = "connector";
    required settings = "settings";
    field assignees = "assignees";
    optional severity = "severity";
    optional status = "status";
}

/// A text, or on or off.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomFieldDefault {
    Text(String),
    Toggle(bool),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for CustomFieldDefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for CustomFieldDefault {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<bool> for CustomFieldDefault {
    fn from(value: bool) -> Self {
        Self::Toggle(value)
    }
}

union!(CustomFieldDefault);

impl Serialize for CustomFieldDefault {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Toggle(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for CustomFieldDefault {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_string() {
            return value.arm(Self::Text, Self::Unknown);
        }
        if value.is_boolean() {
            return value.arm(Self::Toggle, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// A field that cases have in addition to those of Kibana.
#[derive(Clone, PartialEq)]
pub struct CustomFieldSetting {
    /// Key that values are saved with, of letters, digits, `_` and `-`.
    ///
    /// At least 1 character and at most 36 characters.
    pub key: String,

    /// Name for people.
    ///
    /// At least 1 character and at most 50 characters.
    pub label: String,

    /// Whether every case needs a value.
    pub required: bool,
    /// Kind of the value.
    pub type_: CustomFieldType,
    /// Value of new cases, and of those that have none.
    pub default_value: Option<CustomFieldDefault>,
    _kept: Kept,
}

impl CustomFieldSetting {
    /// Creates the value from its required properties.
    pub fn new(
        key: impl Into<String>,
        label: impl Into<String>,
        required: bool,
        type_: CustomFieldType,
    ) -> Self {
        Self {
            key: key.into(),
            label: label.into(),
            required,
            type_,
            ..blank()
        }
    }

    setters! {
        default_value(value: impl Into<CustomFieldDefault>) = Some(value.into());
    }
}

record! {
    CustomFieldSetting + _kept;
    required key = "key";
    required label = "label";
    required required = "required";
    required type_ = "type";
    optional default_value = "defaultValue";
}

/// Whether a field holds a text, or is on or off.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CustomFieldType {
    /// `text`
    Text,
    /// `toggle`
    Toggle,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl CustomFieldType {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Toggle => "toggle",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(CustomFieldType);

impl OpenEnum for CustomFieldType {
    fn from_wire(value: &str) -> Self {
        match value {
            "text" => Self::Text,
            "toggle" => Self::Toggle,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// A text, or on or off.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomFieldValue {
    /// At least 1 character and at most 160 characters.
    Text(String),
    Toggle(bool),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<String> for CustomFieldValue {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for CustomFieldValue {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<bool> for CustomFieldValue {
    fn from(value: bool) -> Self {
        Self::Toggle(value)
    }
}

union!(CustomFieldValue);

impl Serialize for CustomFieldValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Toggle(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for CustomFieldValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.is_string() {
            return value.arm(Self::Text, Self::Unknown);
        }
        if value.is_boolean() {
            return value.arm(Self::Toggle, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// The connector that new cases have.
#[derive(Clone, PartialEq)]
pub struct DefaultCaseConnector {
    /// Always `null`.
    pub fields: Option<BTreeMap<String, Json>>,
    /// Id of the connector; `none` for none.
    pub id: String,
    /// Name of the connector; `none` for none.
    pub name: String,
    /// The type.
    pub type_: CaseConnectorType,
    _kept: Kept,
}

impl DefaultCaseConnector {
    /// Creates the value from its required properties.
    ///
    /// `fields`: `None` sends `null`.
    pub fn new(
        fields: Option<BTreeMap<String, Json>>,
        id: impl Into<String>,
        name: impl Into<String>,
        type_: CaseConnectorType,
    ) -> Self {
        Self {
            fields,
            id: id.into(),
            name: name.into(),
            type_,
            ..blank()
        }
    }
}

record! {
    DefaultCaseConnector + _kept;
    nullable fields = "fields";
    required id = "id";
    required name = "name";
    required type_ = "type";
}

/// The description was changed.
#[derive(Clone, PartialEq)]
pub struct DescriptionActivity {
    /// The issue in Markdown.
    pub description: String,
    _kept: Kept,
}

impl DescriptionActivity {
    /// Creates the value from its required property.
    pub fn new(description: impl Into<String>) -> Self {
        Self {
            description: description.into(),
            ..blank()
        }
    }
}

record! {
    DescriptionActivity + _kept;
    required description = "description";
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
    /// Creates the value from its required properties.
    ///
    /// `issue_type`, `parent`, `priority`: `None` sends `null`.
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
