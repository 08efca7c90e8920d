// Generated from specs/kibana; do not edit.

//! Dashboards, rules and SLOs that are linked to streams.

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{DateTime, Json, UnknownValue, made_of, open_enum, record, union};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A dashboard, a rule or an SLO that is attached to streams.
#[derive(Clone, PartialEq)]
pub struct StreamAttachment {
    /// Id of the saved object.
    pub id: String,
    /// What it is, such as `dashboard`.
    pub type_: StreamAttachmentKind,
    /// Its title or name.
    pub title: String,
    /// Ids of its tags.
    pub tags: Vec<String>,
    /// All streams that it is attached to.
    pub stream_names: Vec<String>,
    /// When it was created.
    pub created_at: Option<DateTime>,
    /// A few words about it.
    pub description: Option<String>,
    /// Id in the address of its page: that of the SLO, where `id` is that of the saved object.
    pub redirect_id: Option<String>,
    /// When it was last changed.
    pub updated_at: Option<DateTime>,
    _kept: Kept,
}

impl StreamAttachment {
    pub fn new(
        id: impl Into<String>,
        type_: StreamAttachmentKind,
        title: impl Into<String>,
        tags: impl IntoIterator<Item = impl Into<String>>,
        stream_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            id: id.into(),
            type_,
            title: title.into(),
            tags: tags.into_iter().map(Into::into).collect(),
            stream_names: stream_names.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    StreamAttachment + _kept;
    required id = "id";
    required type_ = "type";
    required title = "title";
    required tags = "tags";
    required stream_names = "streamNames";
    optional created_at = "createdAt";
    optional description = "description";
    optional redirect_id = "redirectId";
    optional updated_at = "updatedAt";
}

/// A change of what is attached to a stream.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StreamAttachmentChange {
    /// Attaches something.
    Link(StreamAttachmentLink),
    /// Detaches something.
    Unlink(StreamAttachmentRemoval),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<StreamAttachmentLink> for StreamAttachmentChange {
    fn from(value: StreamAttachmentLink) -> Self {
        Self::Link(value)
    }
}

impl From<StreamAttachmentRemoval> for StreamAttachmentChange {
    fn from(value: StreamAttachmentRemoval) -> Self {
        Self::Unlink(value)
    }
}

union!(StreamAttachmentChange);

impl Serialize for StreamAttachmentChange {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Link(value) => value.serialize(serializer),
            Self::Unlink(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for StreamAttachmentChange {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        if value.has_key("index") {
            return value.arm(Self::Link, Self::Unknown);
        }
        if value.is_object() {
            return value.arm(Self::Unlink, Self::Unknown);
        }
        value.keep(Self::Unknown)
    }
}

/// Changes of what is attached to a stream.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StreamAttachmentChanges {
    /// The changes.
    pub operations: Vec<StreamAttachmentChange>,
}

impl StreamAttachmentChanges {
    pub fn new(operations: impl IntoIterator<Item = impl Into<StreamAttachmentChange>>) -> Self {
        Self {
            operations: operations.into_iter().map(Into::into).collect(),
        }
    }
}

record! {
    StreamAttachmentChanges;
    required operations = "operations";
}

/// What is attached to a stream.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StreamAttachmentKind {
    /// `dashboard`
    Dashboard,
    /// `rule`
    Rule,
    /// `slo`
    Slo,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    StreamAttachmentKind;
    Dashboard = "dashboard";
    Rule = "rule";
    Slo = "slo";
}

/// Attaches something.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StreamAttachmentLink {
    /// What is attached.
    pub index: StreamAttachmentRef,
}

impl StreamAttachmentLink {
    #[inline]
    pub fn new(index: StreamAttachmentRef) -> Self {
        Self { index }
    }
}

made_of!(StreamAttachmentLink, value = StreamAttachmentRef);

record! {
    StreamAttachmentLink;
    required index = "index";
}

/// A dashboard, a rule or an SLO by its id.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StreamAttachmentRef {
    /// Id of the saved object.
    pub id: String,
    /// What it is, such as `dashboard`.
    pub type_: StreamAttachmentKind,
}

impl StreamAttachmentRef {
    pub fn new(id: impl Into<String>, type_: StreamAttachmentKind) -> Self {
        Self { id: id.into(), type_ }
    }
}

record! {
    StreamAttachmentRef;
    required id = "id";
    required type_ = "type";
}

/// Detaches something.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StreamAttachmentRemoval {
    /// What is detached.
    pub delete: StreamAttachmentRef,
}

impl StreamAttachmentRemoval {
    #[inline]
    pub fn new(delete: StreamAttachmentRef) -> Self {
        Self { delete }
    }
}

made_of!(StreamAttachmentRemoval, value = StreamAttachmentRef);

record! {
    StreamAttachmentRemoval;
    required delete = "delete";
}

/// What is attached to a stream.
#[derive(Clone, PartialEq)]
pub struct StreamAttachments {
    /// The attachments.
    pub attachments: Vec<StreamAttachment>,
    _kept: Kept,
}

impl StreamAttachments {
    pub fn new(attachments: impl IntoIterator<Item = StreamAttachment>) -> Self {
        Self {
            attachments: attachments.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    StreamAttachments + _kept;
    required attachments = "attachments";
}
