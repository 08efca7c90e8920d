// Generated from specs/kibana; do not edit.

//! Texts and indices from which the assistant takes its answers.

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{DateTime, Json, UnknownValue, open_enum, record, setters, union};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::security_ai_assistant::{
    AssistantBulkSummary, AssistantItem, AssistantSelection, AssistantUser,
    DocumentEntry, DocumentEntryUpdate, IndexEntry, IndexEntryUpdate,
    NewKnowledgeBaseEntry, SkippedKnowledgeBaseEntry,
};

/// A text, or an index that the assistant searches.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Entry {
    /// A text of the knowledge base.
    Document(DocumentEntry),
    /// An index that the assistant searches.
    Index(IndexEntry),
    /// Anything else, as it came.
    Unknown(Json),
}

impl Entry {
    /// Name of the entry.
    ///
    /// All known alternatives have it.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Document(value) => Some(value.name.as_str()),
            Self::Index(value) => Some(value.name.as_str()),
            Self::Unknown(_) => None,
        }
    }

    /// Id of the space.
    ///
    /// All known alternatives have it.
    pub fn namespace(&self) -> Option<&str> {
        match self {
            Self::Document(value) => Some(value.namespace.as_str()),
            Self::Index(value) => Some(value.namespace.as_str()),
            Self::Unknown(_) => None,
        }
    }

    /// Whether the entry is for all users of the space.
    ///
    /// All known alternatives have it.
    pub fn global(&self) -> Option<bool> {
        match self {
            Self::Document(value) => Some(value.global),
            Self::Index(value) => Some(value.global),
            Self::Unknown(_) => None,
        }
    }

    /// The users who may read the entry.
    ///
    /// All known alternatives have it.
    pub fn users(&self) -> Option<&[AssistantUser]> {
        match self {
            Self::Document(value) => Some(value.users.as_slice()),
            Self::Index(value) => Some(value.users.as_slice()),
            Self::Unknown(_) => None,
        }
    }

    /// Id of the entry.
    ///
    /// All known alternatives have it.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Document(value) => Some(value.id.as_str()),
            Self::Index(value) => Some(value.id.as_str()),
            Self::Unknown(_) => None,
        }
    }

    /// When the entry was created.
    ///
    /// All known alternatives have it.
    pub fn created_at(&self) -> Option<&DateTime> {
        match self {
            Self::Document(value) => Some(&value.created_at),
            Self::Index(value) => Some(&value.created_at),
            Self::Unknown(_) => None,
        }
    }

    /// Name of the user who created it.
    ///
    /// All known alternatives have it.
    pub fn created_by(&self) -> Option<&str> {
        match self {
            Self::Document(value) => Some(value.created_by.as_str()),
            Self::Index(value) => Some(value.created_by.as_str()),
            Self::Unknown(_) => None,
        }
    }

    /// When the entry was changed last.
    ///
    /// All known alternatives have it.
    pub fn updated_at(&self) -> Option<&DateTime> {
        match self {
            Self::Document(value) => Some(&value.updated_at),
            Self::Index(value) => Some(&value.updated_at),
            Self::Unknown(_) => None,
        }
    }

    /// Name of the user who changed it last.
    ///
    /// All known alternatives have it.
    pub fn updated_by(&self) -> Option<&str> {
        match self {
            Self::Document(value) => Some(value.updated_by.as_str()),
            Self::Index(value) => Some(value.updated_by.as_str()),
            Self::Unknown(_) => None,
        }
    }
}

impl From<DocumentEntry> for Entry {
    fn from(value: DocumentEntry) -> Self {
        Self::Document(value)
    }
}

impl From<IndexEntry> for Entry {
    fn from(value: IndexEntry) -> Self {
        Self::Index(value)
    }
}

union!(Entry);

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Document(value) => value.serialize(serializer),
            Self::Index(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Entry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("document") => value.arm(Self::Document, Self::Unknown),
            Some("index") => value.arm(Self::Index, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// What a bulk action did to entries.
#[derive(Clone, PartialEq)]
pub struct EntryBulkAnswer {
    /// The details.
    pub attributes: EntryBulkOutcome,
    /// Number of entries in the request.
    pub knowledge_base_entries_count: Option<i64>,
    /// What happened, for people.
    pub message: Option<String>,
    /// The HTTP status again.
    pub status_code: Option<i64>,
    /// Whether no entry failed.
    pub success: Option<bool>,
    _kept: Kept,
}

impl EntryBulkAnswer {
    /// Creates the value from its required property.
    pub fn new(attributes: EntryBulkOutcome) -> Self {
        Self { attributes, ..blank() }
    }
}

record! {
    EntryBulkAnswer + _kept;
    required attributes = "attributes";
    optional_number knowledge_base_entries_count = "knowledgeBaseEntriesCount";
    optional message = "message";
    optional_number status_code = "statusCode";
    optional success = "success";
}

/// Details of what a bulk action did to entries.
#[derive(Clone, PartialEq)]
pub struct EntryBulkOutcome {
    /// The entries that did not fail.
    pub results: EntryBulkResults,
    /// How many entries there were.
    pub summary: AssistantBulkSummary,
    /// What went wrong.
    pub errors: Option<Vec<EntryFailure>>,
    _kept: Kept,
}

impl EntryBulkOutcome {
    /// Creates the value from its required properties.
    pub fn new(results: EntryBulkResults, summary: AssistantBulkSummary) -> Self {
        Self {
            results,
            summary,
            ..blank()
        }
    }
}

record! {
    EntryBulkOutcome + _kept;
    required results = "results";
    required summary = "summary";
    optional errors = "errors";
}

/// What is to be done with entries of the knowledge base.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EntryChanges {
    /// Entries to create.
    pub create: Option<Vec<NewKnowledgeBaseEntry>>,
    /// Which entries are deleted.
    pub delete: Option<AssistantSelection>,
    /// Entries to change.
    pub update: Option<Vec<EntryUpdate>>,
}

impl EntryChanges {
    setters! {
        create(value: impl IntoIterator<Item = impl Into<NewKnowledgeBaseEntry>>)
            = Some(value.into_iter().map(Into::into).collect());
        delete(value: AssistantSelection) = Some(value);
        update(value: impl IntoIterator<Item = impl Into<EntryUpdate>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    EntryChanges: new;
    optional create = "create";
    optional delete = "delete";
    optional update = "update";
}

/// Entries after a bulk action.
#[derive(Clone, PartialEq)]
pub struct EntryBulkResults {
    /// Entries that were changed.
    pub updated: Vec<Entry>,
    /// Entries that were created.
    pub created: Vec<Entry>,
    /// Ids of the entries that were deleted.
    pub deleted: Vec<String>,
    /// Entries that were as they should be already.
    pub skipped: Vec<SkippedKnowledgeBaseEntry>,
    _kept: Kept,
}

impl EntryBulkResults {
    /// Creates the value from its required properties.
    pub fn new(
        updated: impl IntoIterator<Item = impl Into<Entry>>,
        created: impl IntoIterator<Item = impl Into<Entry>>,
        deleted: impl IntoIterator<Item = impl Into<String>>,
        skipped: impl IntoIterator<Item = SkippedKnowledgeBaseEntry>,
    ) -> Self {
        Self {
            updated: updated.into_iter().map(Into::into).collect(),
            created: created.into_iter().map(Into::into).collect(),
            deleted: deleted.into_iter().map(Into::into).collect(),
            skipped: skipped.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    EntryBulkResults + _kept;
    required updated = "updated";
    required created = "created";
    required deleted = "deleted";
    required skipped = "skipped";
}

/// Why entries failed.
#[derive(Clone, PartialEq)]
pub struct EntryFailure {
    /// What went wrong, for people.
    pub message: String,
    /// An HTTP status for what went wrong.
    pub status_code: i64,
    /// The entries that failed.
    pub knowledge_base_entries: Vec<AssistantItem>,
    /// A code for what went wrong.
    pub err_code: Option<String>,
    _kept: Kept,
}

impl EntryFailure {
    /// Creates the value from its required properties.
    pub fn new(
        message: impl Into<String>,
        status_code: i64,
        knowledge_base_entries: impl IntoIterator<Item = AssistantItem>,
    ) -> Self {
        Self {
            message: message.into(),
            status_code,
            knowledge_base_entries: knowledge_base_entries.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    EntryFailure + _kept;
    required message = "message";
    required_number status_code = "statusCode";
    required knowledge_base_entries = "knowledgeBaseEntries";
    optional err_code = "err_code";
}

/// One page of entries.
#[derive(Clone, PartialEq)]
pub struct EntryPage {
    /// Number of the page, counted from 1.
    pub page: u64,
    /// Number of entries that a full page has.
    pub per_page: u64,
    /// Number of entries on all pages together.
    pub total: u64,
    /// The entries of the page.
    pub data: Vec<Entry>,
    _kept: Kept,
}

impl EntryPage {
    /// Creates the value from its required properties.
    pub fn new(
        page: u64,
        per_page: u64,
        total: u64,
        data: impl IntoIterator<Item = impl Into<Entry>>,
    ) -> Self {
        Self {
            page,
            per_page,
            total,
            data: data.into_iter().map(Into::into).collect(),
            ..blank()
        }
    }
}

record! {
    EntryPage + _kept;
    required_number page = "page";
    required_number per_page = "perPage";
    required_number total = "total";
    required data = "data";
}

/// A property by which entries can be sorted.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EntrySortField {
    /// `created_at`
    CreatedAt,
    /// `is_default`
    IsDefault,
    /// `title`
    Title,
    /// `updated_at`
    UpdatedAt,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    EntrySortField;
    CreatedAt = "created_at";
    IsDefault = "is_default";
    Title = "title";
    UpdatedAt = "updated_at";
}

/// What an entry is changed to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EntryUpdate {
    /// What a text of the knowledge base is changed to.
    Document(DocumentEntryUpdate),
    /// What an index that the assistant searches is changed to.
    Index(IndexEntryUpdate),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<DocumentEntryUpdate> for EntryUpdate {
    fn from(value: DocumentEntryUpdate) -> Self {
        Self::Document(value)
    }
}

impl From<IndexEntryUpdate> for EntryUpdate {
    fn from(value: IndexEntryUpdate) -> Self {
        Self::Index(value)
    }
}

union!(EntryUpdate);

impl Serialize for EntryUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Document(value) => value.serialize(serializer),
            Self::Index(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EntryUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("document") => value.arm(Self::Document, Self::Unknown),
            Some("index") => value.arm(Self::Index, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// The part of the knowledge base that a text belongs to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Resource {
    /// `security_labs`
    SecurityLabs,
    /// `user`
    User,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    Resource;
    SecurityLabs = "security_labs";
    User = "user";
}

/// Whether a setup has begun.
#[derive(Clone, Default, PartialEq)]
pub struct Setup {
    /// Whether the setup has begun.
    pub success: Option<bool>,
    _kept: Kept,
}

record! {
    Setup + _kept: new;
    optional success = "success";
}

/// Which parts of the knowledge base are installed.
#[derive(Clone, Default, PartialEq)]
pub struct Status {
    /// Whether the model that finds entries is installed.
    pub elser_exists: Option<bool>,
    /// Whether a setup is possible on this server.
    pub is_setup_available: Option<bool>,
    /// Whether a setup is under way.
    pub is_setup_in_progress: Option<bool>,
    /// State of Elastic's documentation in the knowledge base, such as `installed`.
    pub product_documentation_status: Option<String>,
    /// Whether the articles of Security Labs are installed.
    pub security_labs_exists: Option<bool>,
    /// Whether users have added entries.
    pub user_data_exists: Option<bool>,
    _kept: Kept,
}

record! {
    Status + _kept: new;
    optional elser_exists = "elser_exists";
    optional is_setup_available = "is_setup_available";
    optional is_setup_in_progress = "is_setup_in_progress";
    optional product_documentation_status = "product_documentation_status";
    optional security_labs_exists = "security_labs_exists";
    optional user_data_exists = "user_data_exists";
}
