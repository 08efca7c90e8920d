// Generated from specs/kibana; do not edit.

//! Types of `activity`.

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{DateTime, Field, Json, UnknownValue, open_enum, record, union};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::cases::{
    CaseAssignee, CaseConnectorContent, CaseExternalService, CaseOwner, CaseSettings,
    CaseSeverity, CaseStatus, CaseUser, CommentContent,
};

/// People were assigned or removed.
#[derive(Clone, PartialEq)]
pub struct AssigneesActivity {
    /// The people.
    pub assignees: Option<Vec<CaseAssignee>>,
    _kept: Kept,
}

impl AssigneesActivity {
    /// `assignees`: `None` is `null`.
    #[inline]
    pub fn new(assignees: Option<Vec<CaseAssignee>>) -> Self {
        Self { assignees, ..blank() }
    }
}

record! {
    AssigneesActivity + _kept;
    nullable assignees = "assignees";
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

impl Default for CaseActivity {
    fn default() -> Self {
        blank()
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
#[derive(Clone, Debug)]
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

open_enum! {
    CaseActivityAction;
    Add = "add";
    Create = "create";
    Delete = "delete";
    PushToService = "push_to_service";
    Update = "update";
}

/// A kind of changes; `action` and `alert`, `user` and `attachment` are kinds of comments.
#[derive(Clone, Debug)]
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

open_enum! {
    CaseActivityFilter;
    Action = "action";
    Alert = "alert";
    Assignees = "assignees";
    Attachment = "attachment";
    Comment = "comment";
    Connector = "connector";
    CreateCase = "create_case";
    Description = "description";
    Pushed = "pushed";
    Settings = "settings";
    Severity = "severity";
    Status = "status";
    Tags = "tags";
    Title = "title";
    User = "user";
}

/// A page of changes.
#[derive(Clone, PartialEq)]
pub struct CaseActivityPage {
    /// Number of the page, from 1.
    pub page: u64,
    /// Changes on a page.
    pub per_page: u64,
    /// Number of all changes that fit.
    pub total: u64,

    /// The changes.
    ///
    /// At most 10000 items.
    pub user_actions: Vec<CaseActivity>,

    _kept: Kept,
}

impl CaseActivityPage {
    pub fn new(
        page: u64,
        per_page: u64,
        total: u64,
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
    required_number page = "page";
    required_number per_page = "perPage";
    required_number total = "total";
    required user_actions = "userActions";
}

/// What a change is about.
#[derive(Clone, Debug)]
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

open_enum! {
    CaseActivityType;
    Assignees = "assignees";
    CreateCase = "create_case";
    Comment = "comment";
    Connector = "connector";
    Description = "description";
    Pushed = "pushed";
    Tags = "tags";
    Title = "title";
    Status = "status";
    Settings = "settings";
    Severity = "severity";
}

/// A comment was added or changed.
#[derive(Clone, PartialEq)]
pub struct CommentActivity {
    /// The comment.
    pub comment: CommentContent,
    _kept: Kept,
}

impl CommentActivity {
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

/// The connector was changed.
#[derive(Clone, PartialEq)]
pub struct ConnectorActivity {
    /// The connector.
    pub connector: CaseConnectorContent,
    _kept: Kept,
}

impl ConnectorActivity {
    #[inline]
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

/// The description was changed.
#[derive(Clone, PartialEq)]
pub struct DescriptionActivity {
    /// The issue in Markdown.
    pub description: String,
    _kept: Kept,
}

impl DescriptionActivity {
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

/// The case was pushed.
#[derive(Clone, PartialEq)]
pub struct PushActivity {
    /// The ticket.
    pub external_service: Option<CaseExternalService>,
    _kept: Kept,
}

impl PushActivity {
    /// `external_service`: `None` is `null`.
    #[inline]
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

/// The settings of the case were changed.
#[derive(Clone, PartialEq)]
pub struct SettingsActivity {
    /// What happens by itself.
    pub settings: CaseSettings,
    _kept: Kept,
}

impl SettingsActivity {
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn new(status: CaseStatus) -> Self {
        Self { status, ..blank() }
    }
}

record! {
    StatusActivity + _kept;
    required status = "status";
}

/// Tags were added, or are gone.
#[derive(Clone, PartialEq)]
pub struct TagsActivity {
    /// The tags.
    pub tags: Vec<String>,
    _kept: Kept,
}

impl TagsActivity {
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

/// New values of a case.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CaseActivityPayload {
    /// People were assigned or removed.
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
        if value.has_key_or_null("assignees") {
            return value.arm(Self::Assignees, Self::Unknown);
        }
        if value.has_key("connector") {
            return value.arm(Self::Connector, Self::Unknown);
        }
        if value.has_key("description") {
            return value.arm(Self::Description, Self::Unknown);
        }
        if value.has_key_or_null("externalService") {
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
