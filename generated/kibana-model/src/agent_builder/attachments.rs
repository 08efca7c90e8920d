// Generated from specs/kibana; do not edit.

//! What is attached to conversations, in versions.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{DateTime, Json, made_of, record, setters};

/// An attachment.
#[derive(Clone, PartialEq)]
pub struct AttachmentAnswer {
    /// The attachment.
    pub attachment: ConversationAttachment,
    _kept: Kept,
}

impl AttachmentAnswer {
    #[inline]
    pub fn new(attachment: ConversationAttachment) -> Self {
        Self { attachment, ..blank() }
    }
}

record! {
    AttachmentAnswer + _kept;
    required attachment = "attachment";
}

/// Where an attachment comes from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AttachmentOrigin {
    /// Where the data comes from, such as the id of a dashboard.
    pub origin: String,
}

impl AttachmentOrigin {
    pub fn new(origin: impl Into<String>) -> Self {
        Self { origin: origin.into() }
    }
}

made_of!(AttachmentOrigin, text);

record! {
    AttachmentOrigin;
    required origin = "origin";
}

/// A new name of an attachment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AttachmentRenaming {
    /// Name of the attachment.
    pub description: String,
}

impl AttachmentRenaming {
    pub fn new(description: impl Into<String>) -> Self {
        Self {
            description: description.into(),
        }
    }
}

made_of!(AttachmentRenaming, text);

record! {
    AttachmentRenaming;
    required description = "description";
}

/// Whether an attachment differs from where it came from.
///
/// Only one that does has more than an id.
#[derive(Clone, PartialEq)]
pub struct AttachmentState {
    /// Id of the attachment.
    pub id: String,
    /// Whether it differs.
    pub is_stale: bool,
    /// What is there now, any JSON.
    pub data: Option<Json>,
    /// Why it could not be compared.
    pub error: Option<String>,
    /// Whether Kibana does not show it.
    pub hidden: Option<bool>,
    /// Where the data comes from.
    pub origin: Option<String>,
    /// Type of the attachment, such as `text`.
    pub type_: Option<String>,
    _kept: Kept,
}

impl AttachmentState {
    pub fn new(id: impl Into<String>, is_stale: bool) -> Self {
        Self {
            id: id.into(),
            is_stale,
            ..blank()
        }
    }
}

record! {
    AttachmentState + _kept;
    required id = "id";
    required is_stale = "is_stale";
    optional_json data = "data";
    optional error = "error";
    optional hidden = "hidden";
    optional origin = "origin";
    optional type_ = "type";
}

/// Which attachments differ from where they came from.
#[derive(Clone, PartialEq)]
pub struct AttachmentStates {
    /// The attachments.
    pub attachments: Vec<AttachmentState>,
    _kept: Kept,
}

impl AttachmentStates {
    pub fn new(attachments: impl IntoIterator<Item = AttachmentState>) -> Self {
        Self {
            attachments: attachments.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    AttachmentStates + _kept;
    required attachments = "attachments";
}

/// What an attachment was at a time.
#[derive(Clone, PartialEq)]
pub struct AttachmentVersion {
    /// Number of the version.
    ///
    /// At least 1.
    pub version: u64,

    /// What is attached, any JSON.
    ///
    /// The type says its shape.
    pub data: Json,

    /// When this version was made.
    pub created_at: DateTime,
    /// Hash of the data.
    pub content_hash: String,
    /// About how many tokens it takes.
    pub estimated_tokens: Option<i64>,
    _kept: Kept,
}

impl AttachmentVersion {
    pub fn new(
        version: u64,
        data: impl Into<Json>,
        created_at: impl Into<DateTime>,
        content_hash: impl Into<String>,
    ) -> Self {
        Self {
            version,
            data: data.into(),
            created_at: created_at.into(),
            content_hash: content_hash.into(),
            ..blank()
        }
    }
}

record! {
    AttachmentVersion + _kept;
    required_number version = "version";
    required_json data = "data";
    required created_at = "created_at";
    required content_hash = "content_hash";
    optional_number estimated_tokens = "estimated_tokens";
}

/// An attachment that was changed.
#[derive(Clone, PartialEq)]
pub struct ChangedAttachment {
    /// Whether it was.
    pub success: bool,
    /// The attachment.
    pub attachment: ConversationAttachment,
    _kept: Kept,
}

impl ChangedAttachment {
    #[inline]
    pub fn new(success: bool, attachment: ConversationAttachment) -> Self {
        Self {
            success,
            attachment,
            ..blank()
        }
    }
}

record! {
    ChangedAttachment + _kept;
    required success = "success";
    required attachment = "attachment";
}

/// Something that is attached to a conversation.
#[derive(Clone, PartialEq)]
pub struct ConversationAttachment {
    /// Id of the attachment.
    pub id: String,
    /// Type of the attachment, such as `text`, `esql` or `visualization`.
    pub type_: String,
    /// What it was and is, the oldest version first.
    pub versions: Vec<AttachmentVersion>,

    /// Number of the version that counts.
    ///
    /// At least 1.
    pub current_version: u64,

    /// Whether it is there.
    ///
    /// It is false after it was deleted, until it is restored.
    pub active: Option<bool>,

    /// Id that whoever attached it had chosen.
    pub client_id: Option<String>,
    /// Name of the attachment.
    pub description: Option<String>,
    /// Whether Kibana does not show it.
    pub hidden: Option<bool>,
    /// Where the data comes from, such as the id of a dashboard.
    pub origin: Option<String>,
    /// When the data was fetched from there.
    pub origin_snapshot_at: Option<DateTime>,
    /// Whether agents cannot change it.
    pub readonly: Option<bool>,
    _kept: Kept,
}

impl ConversationAttachment {
    pub fn new(
        id: impl Into<String>,
        type_: impl Into<String>,
        versions: impl IntoIterator<Item = AttachmentVersion>,
        current_version: u64,
    ) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
            versions: versions.into_iter().collect(),
            current_version,
            ..blank()
        }
    }
}

record! {
    ConversationAttachment + _kept;
    required id = "id";
    required type_ = "type";
    required versions = "versions";
    required_number current_version = "current_version";
    optional active = "active";
    optional client_id = "client_id";
    optional description = "description";
    optional hidden = "hidden";
    optional origin = "origin";
    optional origin_snapshot_at = "origin_snapshot_at";
    optional readonly = "readonly";
}

/// New data of an attachment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConversationAttachmentUpdate {
    /// What is attached, any JSON.
    ///
    /// The type says its shape.
    pub data: Json,

    /// Name of the attachment.
    pub description: Option<String>,
}

impl ConversationAttachmentUpdate {
    pub fn new(data: impl Into<Json>) -> Self {
        Self {
            data: data.into(),
            ..blank()
        }
    }

    setters! {
        description(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    ConversationAttachmentUpdate;
    required_json data = "data";
    optional description = "description";
}

/// What is attached to a conversation.
#[derive(Clone, PartialEq)]
pub struct ConversationAttachments {
    /// What is attached.
    pub results: Vec<ConversationAttachment>,
    /// About how many tokens it takes.
    pub total_token_estimate: i64,
    _kept: Kept,
}

impl ConversationAttachments {
    pub fn new(
        results: impl IntoIterator<Item = ConversationAttachment>,
        total_token_estimate: i64,
    ) -> Self {
        Self {
            results: results.into_iter().collect(),
            total_token_estimate,
            ..blank()
        }
    }
}

record! {
    ConversationAttachments + _kept;
    required results = "results";
    required_number total_token_estimate = "total_token_estimate";
}

/// What became of an attachment that was deleted.
#[derive(Clone, PartialEq)]
pub struct DeletedAttachment {
    /// Whether it was deleted.
    pub success: bool,
    /// Whether it is gone for good.
    pub permanent: bool,
    _kept: Kept,
}

impl DeletedAttachment {
    #[inline]
    pub fn new(success: bool, permanent: bool) -> Self {
        Self {
            success,
            permanent,
            ..blank()
        }
    }
}

record! {
    DeletedAttachment + _kept;
    required success = "success";
    required permanent = "permanent";
}

/// Something to be attached.
///
/// It has data, or an origin that the data is fetched from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewConversationAttachment {
    /// Type of the attachment, such as `text`, `esql` or `visualization`.
    pub type_: String,

    /// What is attached, any JSON.
    ///
    /// The type says its shape.
    pub data: Option<Json>,

    /// Name of the attachment.
    pub description: Option<String>,
    /// Whether Kibana does not show it.
    pub hidden: Option<bool>,

    /// Id of the attachment.
    ///
    /// Kibana makes one up if it is left out.
    pub id: Option<String>,

    /// Where the data comes from, such as the id of a dashboard.
    pub origin: Option<String>,
}

impl NewConversationAttachment {
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            ..blank()
        }
    }

    setters! {
        data(value: impl Into<Json>) = Some(value.into());
        description(value: impl Into<String>) = Some(value.into());
        hidden(value: bool) = Some(value);
        id(value: impl Into<String>) = Some(value.into());
        origin(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    NewConversationAttachment;
    required type_ = "type";
    optional_json data = "data";
    optional description = "description";
    optional hidden = "hidden";
    optional id = "id";
    optional origin = "origin";
}

/// An attachment with new data.
#[derive(Clone, PartialEq)]
pub struct UpdatedAttachment {
    /// The attachment.
    pub attachment: ConversationAttachment,
    /// Number of the version that counts.
    pub new_version: i64,
    _kept: Kept,
}

impl UpdatedAttachment {
    #[inline]
    pub fn new(attachment: ConversationAttachment, new_version: i64) -> Self {
        Self {
            attachment,
            new_version,
            ..blank()
        }
    }
}

record! {
    UpdatedAttachment + _kept;
    required attachment = "attachment";
    required_number new_version = "new_version";
}
