// Generated from specs/kibana; do not edit.

//! Types of the family `cases`.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{
    Constant, DateTime, Field, Json, UnknownValue, made_of, open_enum, record, setters,
    union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::cases::{CaseConnector, CaseMappingAction, DefaultCaseConnector};

/// Alerts that are attached to a case.
#[derive(Clone, PartialEq)]
pub struct AlertComment {
    /// Tells alerts from texts.
    ///
    /// Always `alert`.
    pub type_: Constant,

    /// Ids of the alerts.
    pub alert_id: CaseAlertIds,
    /// When they were attached.
    pub created_at: DateTime,
    /// Who attached them.
    pub created_by: CaseUser,
    /// Id of the comment.
    pub id: String,
    /// Indices that hold them, one for each id.
    pub index: CaseAlertIds,
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

impl Default for AlertComment {
    fn default() -> Self {
        Self {
            type_: wire::constant("alert".to_owned()),
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
    pub type_: Constant,

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
    pub fn new(
        alert_id: impl Into<CaseAlertIds>,
        index: impl Into<CaseAlertIds>,
        owner: CaseOwner,
        rule: CaseRule,
    ) -> Self {
        Self {
            type_: wire::constant("alert".to_owned()),
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
    /// Id of the comment.
    pub id: String,

    /// The state that is changed.
    ///
    /// Another state is a conflict.
    pub version: String,

    /// The part of Kibana that the case appears in.
    pub owner: CaseOwner,

    /// Tells alerts from texts.
    ///
    /// Always `alert`.
    pub type_: Constant,

    /// Ids of the alerts.
    pub alert_id: CaseAlertIds,
    /// Indices that hold them, one for each id.
    pub index: CaseAlertIds,
    /// The rule that raised them.
    pub rule: CaseRule,
}

impl AlertCommentUpdate {
    pub fn new(
        id: impl Into<String>,
        version: impl Into<String>,
        owner: CaseOwner,
        alert_id: impl Into<CaseAlertIds>,
        index: impl Into<CaseAlertIds>,
        rule: CaseRule,
    ) -> Self {
        Self {
            id: id.into(),
            version: version.into(),
            owner,
            type_: wire::constant("alert".to_owned()),
            alert_id: alert_id.into(),
            index: index.into(),
            rule,
        }
    }
}

record! {
    AlertCommentUpdate;
    required id = "id";
    required version = "version";
    required owner = "owner";
    required type_ = "type";
    required alert_id = "alertId";
    required index = "index";
    required rule = "rule";
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
    /// Number of comments that people wrote.
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

impl Default for Case {
    fn default() -> Self {
        blank()
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
    nullable_number duration = "duration";
    nullable external_service = "external_service";
    required id = "id";
    required owner = "owner";
    required settings = "settings";
    required severity = "severity";
    required status = "status";
    required tags = "tags";
    required title = "title";
    required_number total_alerts = "totalAlerts";
    required_number total_comment = "totalComment";
    nullable updated_at = "updated_at";
    nullable updated_by = "updated_by";
    required version = "version";
    field assignees = "assignees";
    field category = "category";
    optional custom_fields = "customFields";
}

/// A reference to an alert that is attached to a case.
#[derive(Clone, PartialEq)]
pub struct CaseAlert {
    /// Id of the alert.
    pub id: String,
    /// Index that holds the alert.
    pub index: String,
    /// When the alert was attached to the case.
    pub attached_at: DateTime,
    _kept: Kept,
}

impl CaseAlert {
    pub fn new(
        id: impl Into<String>,
        index: impl Into<String>,
        attached_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            id: id.into(),
            index: index.into(),
            attached_at: attached_at.into(),
            ..blank()
        }
    }
}

record! {
    CaseAlert + _kept;
    required id = "id";
    required index = "index";
    required attached_at = "attached_at";
}

/// One name, or several.
///
/// Technical preview.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CaseAlertIds {
    /// One name.
    One(String),

    /// Several names.
    ///
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

union!(CaseAlertIds);

union!(CaseAlertIds::Several, items = String);

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
    pub fn new(uid: impl Into<String>) -> Self {
        Self { uid: uid.into(), ..blank() }
    }
}

made_of!(CaseAssignee, text);

record! {
    CaseAssignee + _kept;
    required uid = "uid";
}

/// Whether a case is closed when it is pushed, or only by people.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CaseClosure {
    /// `close-by-pushing`
    CloseByPushing,
    /// `close-by-user`
    CloseByUser,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    CaseClosure;
    CloseByPushing = "close-by-pushing";
    CloseByUser = "close-by-user";
}

/// A text of a person, alerts, or something else that is attached.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CaseComment {
    /// Alerts that are attached to a case.
    Alert(AlertComment),
    /// A text of a person.
    User(UserComment),
    /// Something that is kept elsewhere, such as a file.
    Reference(ReferenceComment),
    /// Something that is kept in the case, such as a chart.
    Embedded(EmbeddedComment),
    /// What was done on protected hosts.
    HostAction(HostActionComment),
    /// Events that are attached to a case.
    Event(EventComment),
    /// Anything else, as it came.
    Unknown(Json),
}

impl CaseComment {
    /// The property `created_at`.
    ///
    /// All known alternatives have it.
    pub fn created_at(&self) -> Option<&DateTime> {
        match self {
            Self::Alert(value) => Some(&value.created_at),
            Self::User(value) => Some(&value.created_at),
            Self::Reference(value) => Some(&value.created_at),
            Self::Embedded(value) => Some(&value.created_at),
            Self::HostAction(value) => Some(&value.created_at),
            Self::Event(value) => Some(&value.created_at),
            Self::Unknown(_) => None,
        }
    }

    /// The property `created_by`.
    ///
    /// All known alternatives have it.
    pub fn created_by(&self) -> Option<&CaseUser> {
        match self {
            Self::Alert(value) => Some(&value.created_by),
            Self::User(value) => Some(&value.created_by),
            Self::Reference(value) => Some(&value.created_by),
            Self::Embedded(value) => Some(&value.created_by),
            Self::HostAction(value) => Some(&value.created_by),
            Self::Event(value) => Some(&value.created_by),
            Self::Unknown(_) => None,
        }
    }

    /// Id of the comment.
    ///
    /// All known alternatives have it.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Alert(value) => Some(value.id.as_str()),
            Self::User(value) => Some(value.id.as_str()),
            Self::Reference(value) => Some(value.id.as_str()),
            Self::Embedded(value) => Some(value.id.as_str()),
            Self::HostAction(value) => Some(value.id.as_str()),
            Self::Event(value) => Some(value.id.as_str()),
            Self::Unknown(_) => None,
        }
    }

    /// The part of Kibana that the case appears in.
    ///
    /// All known alternatives have it.
    pub fn owner(&self) -> Option<&CaseOwner> {
        match self {
            Self::Alert(value) => Some(&value.owner),
            Self::User(value) => Some(&value.owner),
            Self::Reference(value) => Some(&value.owner),
            Self::Embedded(value) => Some(&value.owner),
            Self::HostAction(value) => Some(&value.owner),
            Self::Event(value) => Some(&value.owner),
            Self::Unknown(_) => None,
        }
    }

    /// Version of this state of the comment.
    ///
    /// All known alternatives have it.
    pub fn version(&self) -> Option<&str> {
        match self {
            Self::Alert(value) => Some(value.version.as_str()),
            Self::User(value) => Some(value.version.as_str()),
            Self::Reference(value) => Some(value.version.as_str()),
            Self::Embedded(value) => Some(value.version.as_str()),
            Self::HostAction(value) => Some(value.version.as_str()),
            Self::Event(value) => Some(value.version.as_str()),
            Self::Unknown(_) => None,
        }
    }

    /// When it was last pushed.
    ///
    /// All known alternatives have it.
    pub fn pushed_at(&self) -> Option<&DateTime> {
        match self {
            Self::Alert(value) => value.pushed_at.as_option(),
            Self::User(value) => value.pushed_at.as_option(),
            Self::Reference(value) => value.pushed_at.as_option(),
            Self::Embedded(value) => value.pushed_at.as_option(),
            Self::HostAction(value) => value.pushed_at.as_option(),
            Self::Event(value) => value.pushed_at.as_option(),
            Self::Unknown(_) => None,
        }
    }

    /// Who last pushed it.
    ///
    /// All known alternatives have it.
    pub fn pushed_by(&self) -> Option<&CaseUser> {
        match self {
            Self::Alert(value) => value.pushed_by.as_option(),
            Self::User(value) => value.pushed_by.as_option(),
            Self::Reference(value) => value.pushed_by.as_option(),
            Self::Embedded(value) => value.pushed_by.as_option(),
            Self::HostAction(value) => value.pushed_by.as_option(),
            Self::Event(value) => value.pushed_by.as_option(),
            Self::Unknown(_) => None,
        }
    }

    /// The property `updated_at`.
    ///
    /// All known alternatives have it.
    pub fn updated_at(&self) -> Option<&DateTime> {
        match self {
            Self::Alert(value) => value.updated_at.as_option(),
            Self::User(value) => value.updated_at.as_option(),
            Self::Reference(value) => value.updated_at.as_option(),
            Self::Embedded(value) => value.updated_at.as_option(),
            Self::HostAction(value) => value.updated_at.as_option(),
            Self::Event(value) => value.updated_at.as_option(),
            Self::Unknown(_) => None,
        }
    }

    /// Who last changed it.
    ///
    /// All known alternatives have it.
    pub fn updated_by(&self) -> Option<&CaseUser> {
        match self {
            Self::Alert(value) => value.updated_by.as_option(),
            Self::User(value) => value.updated_by.as_option(),
            Self::Reference(value) => value.updated_by.as_option(),
            Self::Embedded(value) => value.updated_by.as_option(),
            Self::HostAction(value) => value.updated_by.as_option(),
            Self::Event(value) => value.updated_by.as_option(),
            Self::Unknown(_) => None,
        }
    }
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

impl From<ReferenceComment> for CaseComment {
    fn from(value: ReferenceComment) -> Self {
        Self::Reference(value)
    }
}

impl From<EmbeddedComment> for CaseComment {
    fn from(value: EmbeddedComment) -> Self {
        Self::Embedded(value)
    }
}

impl From<HostActionComment> for CaseComment {
    fn from(value: HostActionComment) -> Self {
        Self::HostAction(value)
    }
}

impl From<EventComment> for CaseComment {
    fn from(value: EventComment) -> Self {
        Self::Event(value)
    }
}

union!(CaseComment);

impl Serialize for CaseComment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Alert(value) => value.serialize(serializer),
            Self::User(value) => value.serialize(serializer),
            Self::Reference(value) => value.serialize(serializer),
            Self::Embedded(value) => value.serialize(serializer),
            Self::HostAction(value) => value.serialize(serializer),
            Self::Event(value) => value.serialize(serializer),
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
            Some("externalReference") => value.arm(Self::Reference, Self::Unknown),
            Some("persistableState") => value.arm(Self::Embedded, Self::Unknown),
            Some("actions") => value.arm(Self::HostAction, Self::Unknown),
            Some("event") => value.arm(Self::Event, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// A page of comments.
#[derive(Clone, PartialEq)]
pub struct CaseCommentPage {
    /// Number of the page, from 1.
    pub page: u64,
    /// Comments on a page.
    pub per_page: u64,
    /// Number of all comments.
    pub total: u64,
    /// The comments.
    pub comments: Vec<CaseComment>,
    _kept: Kept,
}

impl CaseCommentPage {
    pub fn new(
        page: u64,
        per_page: u64,
        total: u64,
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
    required_number page = "page";
    required_number per_page = "per_page";
    required_number total = "total";
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

impl Default for CaseConfiguration {
    fn default() -> Self {
        blank()
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
    pub action_type: Option<CaseMappingAction>,
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

/// A host on which something was done.
#[derive(Clone, PartialEq)]
pub struct CaseHost {
    /// Name of the host.
    pub hostname: String,
    /// Id of Elastic Defend on the host.
    pub endpoint_id: String,
    _kept: Kept,
}

impl CaseHost {
    pub fn new(hostname: impl Into<String>, endpoint_id: impl Into<String>) -> Self {
        Self {
            hostname: hostname.into(),
            endpoint_id: endpoint_id.into(),
            ..blank()
        }
    }
}

record! {
    CaseHost + _kept;
    required hostname = "hostname";
    required endpoint_id = "endpointId";
}

/// What was done on hosts.
#[derive(Clone, PartialEq)]
pub struct CaseHostActions {
    /// The action, such as `isolate` or `unisolate`.
    pub type_: String,
    /// The hosts.
    pub targets: Vec<CaseHost>,
    _kept: Kept,
}

impl CaseHostActions {
    pub fn new(type_: impl Into<String>, targets: impl IntoIterator<Item = CaseHost>) -> Self {
        Self {
            type_: type_.into(),
            targets: targets.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    CaseHostActions + _kept;
    required type_ = "type";
    required targets = "targets";
}

/// The part of Kibana that a case appears in, Stack Management, Observability or Security.
#[derive(Clone, Debug)]
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

open_enum! {
    CaseOwner;
    Cases = "cases";
    Observability = "observability";
    SecuritySolution = "securitySolution";
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
    pub page: u64,
    /// Cases on a page.
    pub per_page: u64,
    /// Number of all cases that fit.
    pub total: u64,
    _kept: Kept,
}

impl CasePage {
    pub fn new(
        cases: impl IntoIterator<Item = Case>,
        count_closed_cases: i64,
        count_in_progress_cases: i64,
        count_open_cases: i64,
        page: u64,
        per_page: u64,
        total: u64,
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
    required_number count_closed_cases = "count_closed_cases";
    required_number count_in_progress_cases = "count_in_progress_cases";
    required_number count_open_cases = "count_open_cases";
    required_number page = "page";
    required_number per_page = "per_page";
    required_number total = "total";
}

/// Where something is kept that a case refers to.
#[derive(Clone, PartialEq)]
pub struct CaseReferenceStorage {
    /// The kind of the place.
    pub type_: CaseReferenceStorageType,
    /// Type of the saved object, such as `file`.
    pub so_type: Option<String>,
    _kept: Kept,
}

impl CaseReferenceStorage {
    #[inline]
    pub fn new(type_: CaseReferenceStorageType) -> Self {
        Self { type_, ..blank() }
    }
}

record! {
    CaseReferenceStorage + _kept;
    required type_ = "type";
    optional so_type = "soType";
}

/// The kind of a place where something is kept.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CaseReferenceStorageType {
    /// `savedObject`
    SavedObject,
    /// `elasticSearchDoc`
    ElasticSearchDoc,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    CaseReferenceStorageType;
    SavedObject = "savedObject";
    ElasticSearchDoc = "elasticSearchDoc";
}

/// The rule that raised an alert.
#[derive(Clone, Default, PartialEq)]
pub struct CaseRule {
    /// Id of the rule.
    pub id: Field<String>,
    /// Name of the rule.
    pub name: Field<String>,
    _kept: Kept,
}

impl CaseRule {
    setters! {
        id(value: impl Into<Field<String>>) = value.into();
        name(value: impl Into<Field<String>>) = value.into();
    }
}

record! {
    CaseRule + _kept: new;
    field id = "id";
    field name = "name";
}

/// A property that is searched.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CaseSearchField {
    /// `description`
    Description,
    /// `title`
    Title,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    CaseSearchField;
    Description = "description";
    Title = "title";
}

/// What happens to a case by itself.
#[derive(Clone, PartialEq)]
pub struct CaseSettings {
    /// Whether its alerts get the status of the case.
    pub sync_alerts: bool,
    _kept: Kept,
}

impl CaseSettings {
    #[inline]
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
#[derive(Clone, Debug)]
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

open_enum! {
    CaseSeverity;
    Critical = "critical";
    High = "high";
    Low = "low";
    Medium = "medium";
}

/// A property that cases are sorted by.
#[derive(Clone, Debug)]
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

open_enum! {
    CaseSortField;
    CreatedAt = "createdAt";
    UpdatedAt = "updatedAt";
    ClosedAt = "closedAt";
    Title = "title";
    Category = "category";
    Status = "status";
    Severity = "severity";
}

/// How far people are with a case.
#[derive(Clone, Debug)]
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

open_enum! {
    CaseStatus;
    Closed = "closed";
    InProgress = "in-progress";
    Open = "open";
}

/// The main facts about a case.
#[derive(Clone, PartialEq)]
pub struct CaseSummary {
    /// Id of the case.
    pub id: String,
    /// The issue in a line.
    pub title: String,
    _kept: Kept,
}

impl CaseSummary {
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

    /// What the case is about.
    ///
    /// Null takes it away.
    pub category: Field<String>,

    /// How it is pushed to another service.
    pub connector: Option<CaseConnector>,

    /// Values of custom fields, as a whole.
    ///
    /// At most 10 items.
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
    pub fn new(id: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            version: version.into(),
            ..blank()
        }
    }

    setters! {
        assignees(value: impl Into<Field<Vec<CaseAssignee>>>) = value.into();
        category(value: impl Into<Field<String>>) = value.into();
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
    field category = "category";
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
    pub fn new(cases: impl IntoIterator<Item = CaseUpdate>) -> Self {
        Self {
            cases: cases.into_iter().collect(),
        }
    }
}

made_of!(CaseUpdates, items = CaseUpdate);

record! {
    CaseUpdates;
    required cases = "cases";
}

/// A user.
///
/// What Kibana does not know is null or left out.
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
    /// `email`, `full_name`, `username`: `None` is `null`.
    #[inline]
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

/// A text of a person, alerts, or something else that is attached.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CommentContent {
    /// Alerts of a comment.
    Alert(AlertCommentContent),
    /// The text of a comment.
    User(UserCommentContent),
    /// Something that is kept elsewhere, such as a file.
    Reference(ReferenceCommentContent),
    /// Something that is kept in the case, such as a chart.
    Embedded(EmbeddedCommentContent),
    /// What was done on protected hosts.
    HostAction(HostActionCommentContent),
    /// Events that are attached to a case.
    Event(EventCommentContent),
    /// Anything else, as it came.
    Unknown(Json),
}

impl CommentContent {
    /// The part of Kibana that the case appears in.
    ///
    /// All known alternatives have it.
    pub fn owner(&self) -> Option<&CaseOwner> {
        match self {
            Self::Alert(value) => Some(&value.owner),
            Self::User(value) => Some(&value.owner),
            Self::Reference(value) => Some(&value.owner),
            Self::Embedded(value) => Some(&value.owner),
            Self::HostAction(value) => Some(&value.owner),
            Self::Event(value) => Some(&value.owner),
            Self::Unknown(_) => None,
        }
    }
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

impl From<ReferenceCommentContent> for CommentContent {
    fn from(value: ReferenceCommentContent) -> Self {
        Self::Reference(value)
    }
}

impl From<EmbeddedCommentContent> for CommentContent {
    fn from(value: EmbeddedCommentContent) -> Self {
        Self::Embedded(value)
    }
}

impl From<HostActionCommentContent> for CommentContent {
    fn from(value: HostActionCommentContent) -> Self {
        Self::HostAction(value)
    }
}

impl From<EventCommentContent> for CommentContent {
    fn from(value: EventCommentContent) -> Self {
        Self::Event(value)
    }
}

union!(CommentContent);

impl Serialize for CommentContent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Alert(value) => value.serialize(serializer),
            Self::User(value) => value.serialize(serializer),
            Self::Reference(value) => value.serialize(serializer),
            Self::Embedded(value) => value.serialize(serializer),
            Self::HostAction(value) => value.serialize(serializer),
            Self::Event(value) => value.serialize(serializer),
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
            Some("externalReference") => value.arm(Self::Reference, Self::Unknown),
            Some("persistableState") => value.arm(Self::Embedded, Self::Unknown),
            Some("actions") => value.arm(Self::HostAction, Self::Unknown),
            Some("event") => value.arm(Self::Event, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// A text, or on or off.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomFieldDefault {
    /// The value of a field of texts.
    Text(String),
    /// The state of a switch.
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CustomFieldType {
    /// `text`
    Text,
    /// `toggle`
    Toggle,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    CustomFieldType;
    Text = "text";
    Toggle = "toggle";
}

/// Something that is kept in the case, such as a chart.
#[derive(Clone, PartialEq)]
pub struct EmbeddedComment {
    /// Tells charts and other things that the case has in it from other comments.
    ///
    /// Always `persistableState`.
    pub type_: Constant,

    /// Id of the comment.
    pub id: String,

    /// Version of this state of the comment.
    ///
    /// Changes have to name it.
    pub version: String,

    /// The part of Kibana that the case appears in.
    pub owner: CaseOwner,
    /// When it was attached.
    pub created_at: DateTime,
    /// Who attached it.
    pub created_by: CaseUser,
    /// Kind of it, such as `.lens` for charts.
    pub persistable_state_attachment_type_id: String,
    /// What it is made of, any JSON by name.
    pub persistable_state_attachment_state: BTreeMap<String, Json>,
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

impl EmbeddedComment {
    pub fn new(
        id: impl Into<String>,
        version: impl Into<String>,
        owner: CaseOwner,
        created_at: impl Into<DateTime>,
        created_by: CaseUser,
        persistable_state_attachment_type_id: impl Into<String>,
        persistable_state_attachment_state: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Json>),
        >,
    ) -> Self {
        Self {
            type_: wire::constant("persistableState".to_owned()),
            id: id.into(),
            version: version.into(),
            owner,
            created_at: created_at.into(),
            created_by,
            persistable_state_attachment_type_id: persistable_state_attachment_type_id
                .into(),
            persistable_state_attachment_state: wire::into_map(
                persistable_state_attachment_state,
            ),
            ..blank()
        }
    }
}

record! {
    EmbeddedComment + _kept;
    required type_ = "type";
    required id = "id";
    required version = "version";
    required owner = "owner";
    required created_at = "created_at";
    required created_by = "created_by";
    required persistable_state_attachment_type_id = "persistableStateAttachmentTypeId";
    required persistable_state_attachment_state = "persistableStateAttachmentState";
    field pushed_at = "pushed_at";
    field pushed_by = "pushed_by";
    field updated_at = "updated_at";
    field updated_by = "updated_by";
}

/// Something that is kept in the case, such as a chart.
#[derive(Clone, PartialEq)]
pub struct EmbeddedCommentContent {
    /// Tells charts and other things that the case has in it from other comments.
    ///
    /// Always `persistableState`.
    pub type_: Constant,

    /// The part of Kibana that the case appears in.
    pub owner: CaseOwner,
    /// Kind of it, such as `.lens` for charts.
    pub persistable_state_attachment_type_id: String,
    /// What it is made of, any JSON by name.
    pub persistable_state_attachment_state: BTreeMap<String, Json>,
    _kept: Kept,
}

impl EmbeddedCommentContent {
    pub fn new(
        owner: CaseOwner,
        persistable_state_attachment_type_id: impl Into<String>,
        persistable_state_attachment_state: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Json>),
        >,
    ) -> Self {
        Self {
            type_: wire::constant("persistableState".to_owned()),
            owner,
            persistable_state_attachment_type_id: persistable_state_attachment_type_id
                .into(),
            persistable_state_attachment_state: wire::into_map(
                persistable_state_attachment_state,
            ),
            ..blank()
        }
    }
}

record! {
    EmbeddedCommentContent + _kept;
    required type_ = "type";
    required owner = "owner";
    required persistable_state_attachment_type_id = "persistableStateAttachmentTypeId";
    required persistable_state_attachment_state = "persistableStateAttachmentState";
}

/// Events that are attached to a case.
///
/// Servers of 9.1 do not have it.
///
/// Since 9.2.0.
#[derive(Clone, PartialEq)]
pub struct EventComment {
    /// Tells events from other comments.
    ///
    /// Always `event`.
    pub type_: Constant,

    /// Id of the comment.
    pub id: String,

    /// Version of this state of the comment.
    ///
    /// Changes have to name it.
    pub version: String,

    /// The part of Kibana that the case appears in.
    pub owner: CaseOwner,
    /// When it was attached.
    pub created_at: DateTime,
    /// Who attached it.
    pub created_by: CaseUser,
    /// Ids of the events.
    pub event_id: CaseAlertIds,
    /// Indices that hold them, one for each id.
    pub index: CaseAlertIds,
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

impl EventComment {
    pub fn new(
        id: impl Into<String>,
        version: impl Into<String>,
        owner: CaseOwner,
        created_at: impl Into<DateTime>,
        created_by: CaseUser,
        event_id: impl Into<CaseAlertIds>,
        index: impl Into<CaseAlertIds>,
    ) -> Self {
        Self {
            type_: wire::constant("event".to_owned()),
            id: id.into(),
            version: version.into(),
            owner,
            created_at: created_at.into(),
            created_by,
            event_id: event_id.into(),
            index: index.into(),
            ..blank()
        }
    }
}

record! {
    EventComment + _kept;
    required type_ = "type";
    required id = "id";
    required version = "version";
    required owner = "owner";
    required created_at = "created_at";
    required created_by = "created_by";
    required event_id = "eventId";
    required index = "index";
    field pushed_at = "pushed_at";
    field pushed_by = "pushed_by";
    field updated_at = "updated_at";
    field updated_by = "updated_by";
}

/// Events that are attached to a case.
///
/// Servers of 9.1 do not have it.
///
/// Since 9.2.0.
#[derive(Clone, PartialEq)]
pub struct EventCommentContent {
    /// Tells events from other comments.
    ///
    /// Always `event`.
    pub type_: Constant,

    /// The part of Kibana that the case appears in.
    pub owner: CaseOwner,
    /// Ids of the events.
    pub event_id: CaseAlertIds,
    /// Indices that hold them, one for each id.
    pub index: CaseAlertIds,
    _kept: Kept,
}

impl EventCommentContent {
    pub fn new(
        owner: CaseOwner,
        event_id: impl Into<CaseAlertIds>,
        index: impl Into<CaseAlertIds>,
    ) -> Self {
        Self {
            type_: wire::constant("event".to_owned()),
            owner,
            event_id: event_id.into(),
            index: index.into(),
            ..blank()
        }
    }
}

record! {
    EventCommentContent + _kept;
    required type_ = "type";
    required owner = "owner";
    required event_id = "eventId";
    required index = "index";
}

/// What was done on protected hosts.
#[derive(Clone, PartialEq)]
pub struct HostActionComment {
    /// Tells actions on hosts from other comments.
    ///
    /// Always `actions`.
    pub type_: Constant,

    /// Id of the comment.
    pub id: String,

    /// Version of this state of the comment.
    ///
    /// Changes have to name it.
    pub version: String,

    /// The part of Kibana that the case appears in.
    pub owner: CaseOwner,
    /// When it was attached.
    pub created_at: DateTime,
    /// Who attached it.
    pub created_by: CaseUser,
    /// What the person said who did it.
    pub comment: String,
    /// What was done.
    pub actions: CaseHostActions,
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

impl HostActionComment {
    pub fn new(
        id: impl Into<String>,
        version: impl Into<String>,
        owner: CaseOwner,
        created_at: impl Into<DateTime>,
        created_by: CaseUser,
        comment: impl Into<String>,
        actions: CaseHostActions,
    ) -> Self {
        Self {
            type_: wire::constant("actions".to_owned()),
            id: id.into(),
            version: version.into(),
            owner,
            created_at: created_at.into(),
            created_by,
            comment: comment.into(),
            actions,
            ..blank()
        }
    }
}

record! {
    HostActionComment + _kept;
    required type_ = "type";
    required id = "id";
    required version = "version";
    required owner = "owner";
    required created_at = "created_at";
    required created_by = "created_by";
    required comment = "comment";
    required actions = "actions";
    field pushed_at = "pushed_at";
    field pushed_by = "pushed_by";
    field updated_at = "updated_at";
    field updated_by = "updated_by";
}

/// What was done on protected hosts.
#[derive(Clone, PartialEq)]
pub struct HostActionCommentContent {
    /// Tells actions on hosts from other comments.
    ///
    /// Always `actions`.
    pub type_: Constant,

    /// The part of Kibana that the case appears in.
    pub owner: CaseOwner,
    /// What the person said who did it.
    pub comment: String,
    /// What was done.
    pub actions: CaseHostActions,
    _kept: Kept,
}

impl HostActionCommentContent {
    pub fn new(owner: CaseOwner, comment: impl Into<String>, actions: CaseHostActions) -> Self {
        Self {
            type_: wire::constant("actions".to_owned()),
            owner,
            comment: comment.into(),
            actions,
            ..blank()
        }
    }
}

record! {
    HostActionCommentContent + _kept;
    required type_ = "type";
    required owner = "owner";
    required comment = "comment";
    required actions = "actions";
}

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
    pub type_: Constant,
}

impl NewAlertComment {
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
            type_: wire::constant("alert".to_owned()),
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
    /// The issue in a line.
    pub title: String,
    /// The issue in Markdown.
    pub description: String,
    /// Words that it can be found by.
    pub tags: Vec<String>,
    /// The part of Kibana that it appears in.
    pub owner: CaseOwner,
    /// What happens by itself.
    pub settings: CaseSettings,
    /// How it is pushed to another service.
    pub connector: CaseConnector,
    /// Who works on it.
    pub assignees: Field<Vec<CaseAssignee>>,

    /// What the case is about.
    ///
    /// Null takes it away.
    pub category: Field<String>,

    /// Values of custom fields.
    ///
    /// Those that are required need one.
    ///
    /// At most 10 items.
    pub custom_fields: Option<Vec<CaseCustomField>>,

    /// How bad it is.
    pub severity: Option<CaseSeverity>,
}

impl NewCase {
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        tags: impl IntoIterator<Item = impl Into<String>>,
        owner: CaseOwner,
        settings: CaseSettings,
        connector: impl Into<CaseConnector>,
    ) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            tags: tags.into_iter().map(Into::into).collect(),
            owner,
            settings,
            connector: connector.into(),
            ..blank()
        }
    }

    setters! {
        assignees(value: impl Into<Field<Vec<CaseAssignee>>>) = value.into();
        category(value: impl Into<Field<String>>) = value.into();
        custom_fields(value: impl IntoIterator<Item = CaseCustomField>)
            = Some(value.into_iter().collect());
        severity(value: CaseSeverity) = Some(value);
    }
}

record! {
    NewCase;
    required title = "title";
    required description = "description";
    required tags = "tags";
    required owner = "owner";
    required settings = "settings";
    required connector = "connector";
    field assignees = "assignees";
    field category = "category";
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
    /// At most 10 items.
    pub custom_fields: Option<Vec<CustomFieldSetting>>,

    /// What new cases can start from.
    pub templates: Option<Vec<CaseTemplate>>,
}

impl NewCaseConfiguration {
    #[inline]
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
    pub type_: Constant,
}

impl NewUserComment {
    pub fn new(comment: impl Into<String>, owner: CaseOwner) -> Self {
        Self {
            comment: comment.into(),
            owner,
            type_: wire::constant("user".to_owned()),
        }
    }
}

record! {
    NewUserComment;
    required comment = "comment";
    required owner = "owner";
    required type_ = "type";
}

/// Something that is kept elsewhere, such as a file.
#[derive(Clone, PartialEq)]
pub struct ReferenceComment {
    /// Tells files and other things that are kept elsewhere from other comments.
    ///
    /// Always `externalReference`.
    pub type_: Constant,

    /// Id of the comment.
    pub id: String,

    /// Version of this state of the comment.
    ///
    /// Changes have to name it.
    pub version: String,

    /// The part of Kibana that the case appears in.
    pub owner: CaseOwner,
    /// When it was attached.
    pub created_at: DateTime,
    /// Who attached it.
    pub created_by: CaseUser,
    /// Kind of what is referred to: `.files` for files.
    pub external_reference_attachment_type_id: String,
    /// Id of what is referred to, such as that of the file.
    pub external_reference_id: String,
    /// Where it is kept.
    pub external_reference_storage: CaseReferenceStorage,
    /// What its kind says of it, any JSON by name: names and types of files, for example.
    pub external_reference_metadata: Field<BTreeMap<String, Json>>,
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

impl Default for ReferenceComment {
    fn default() -> Self {
        Self {
            type_: wire::constant("externalReference".to_owned()),
            ..blank()
        }
    }
}

record! {
    ReferenceComment + _kept;
    required type_ = "type";
    required id = "id";
    required version = "version";
    required owner = "owner";
    required created_at = "created_at";
    required created_by = "created_by";
    required external_reference_attachment_type_id = "externalReferenceAttachmentTypeId";
    required external_reference_id = "externalReferenceId";
    required external_reference_storage = "externalReferenceStorage";
    field external_reference_metadata = "externalReferenceMetadata";
    field pushed_at = "pushed_at";
    field pushed_by = "pushed_by";
    field updated_at = "updated_at";
    field updated_by = "updated_by";
}

/// Something that is kept elsewhere, such as a file.
#[derive(Clone, PartialEq)]
pub struct ReferenceCommentContent {
    /// Tells files and other things that are kept elsewhere from other comments.
    ///
    /// Always `externalReference`.
    pub type_: Constant,

    /// The part of Kibana that the case appears in.
    pub owner: CaseOwner,
    /// Kind of what is referred to: `.files` for files.
    pub external_reference_attachment_type_id: String,
    /// Where it is kept.
    pub external_reference_storage: CaseReferenceStorage,
    /// Id of what is referred to, such as that of the file.
    pub external_reference_id: Option<String>,
    /// What its kind says of it, any JSON by name: names and types of files, for example.
    pub external_reference_metadata: Field<BTreeMap<String, Json>>,
    _kept: Kept,
}

impl ReferenceCommentContent {
    pub fn new(
        owner: CaseOwner,
        external_reference_attachment_type_id: impl Into<String>,
        external_reference_storage: CaseReferenceStorage,
    ) -> Self {
        Self {
            type_: wire::constant("externalReference".to_owned()),
            owner,
            external_reference_attachment_type_id: external_reference_attachment_type_id
                .into(),
            external_reference_storage,
            ..blank()
        }
    }
}

record! {
    ReferenceCommentContent + _kept;
    required type_ = "type";
    required owner = "owner";
    required external_reference_attachment_type_id = "externalReferenceAttachmentTypeId";
    required external_reference_storage = "externalReferenceStorage";
    optional external_reference_id = "externalReferenceId";
    field external_reference_metadata = "externalReferenceMetadata";
}

/// A text of a person.
#[derive(Clone, PartialEq)]
pub struct UserComment {
    /// Tells texts from alerts.
    ///
    /// Always `user`.
    pub type_: Constant,

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
    pub fn new(
        comment: impl Into<String>,
        created_at: impl Into<DateTime>,
        created_by: CaseUser,
        id: impl Into<String>,
        owner: CaseOwner,
        version: impl Into<String>,
    ) -> Self {
        Self {
            type_: wire::constant("user".to_owned()),
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
    pub type_: Constant,

    /// The text in Markdown.
    pub comment: String,
    /// The part of Kibana that the case appears in.
    pub owner: CaseOwner,
    _kept: Kept,
}

impl UserCommentContent {
    pub fn new(comment: impl Into<String>, owner: CaseOwner) -> Self {
        Self {
            type_: wire::constant("user".to_owned()),
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
    /// Id of the comment.
    pub id: String,

    /// The state that is changed.
    ///
    /// Another state is a conflict.
    pub version: String,

    /// The part of Kibana that the case appears in.
    pub owner: CaseOwner,

    /// Tells texts from alerts.
    ///
    /// Always `user`.
    pub type_: Constant,

    /// The text in Markdown.
    ///
    /// At most 30000 characters.
    pub comment: String,
}

impl UserCommentUpdate {
    pub fn new(
        id: impl Into<String>,
        version: impl Into<String>,
        owner: CaseOwner,
        comment: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            version: version.into(),
            owner,
            type_: wire::constant("user".to_owned()),
            comment: comment.into(),
        }
    }
}

record! {
    UserCommentUpdate;
    required id = "id";
    required version = "version";
    required owner = "owner";
    required type_ = "type";
    required comment = "comment";
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

/// A text, or on or off.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomFieldValue {
    /// At least 1 character and at most 160 characters.
    Text(String),
    /// `true` or `false`.
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
