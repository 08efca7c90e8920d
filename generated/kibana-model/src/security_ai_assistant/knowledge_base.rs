// Generated from specs/kibana; do not edit.

//! Texts and indices from which the assistant takes its answers.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{
    Constant, DateTime, Json, UnknownValue, open_enum, record, setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::security_ai_assistant::{
    AssistantBulkSummary, AssistantItem, AssistantSelection, AssistantUser,
};

/// Which entry was deleted.
#[derive(Clone, PartialEq)]
pub struct DeletedKnowledgeBaseEntry {
    /// Id of the entry.
    ///
    /// At least 1 character.
    pub id: String,

    /// Confirmation, for people.
    ///
    /// Not every server sends it.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub message: Option<String>,

    _kept: Kept,
}

impl DeletedKnowledgeBaseEntry {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }
}

record! {
    DeletedKnowledgeBaseEntry + _kept;
    required id = "id";
    optional message = "message";
}

/// A text of the knowledge base.
#[derive(Clone, PartialEq)]
pub struct DocumentEntry {
    /// Name of the entry.
    pub name: String,
    /// Id of the space.
    pub namespace: String,
    /// Whether the entry is for all users of the space.
    pub global: bool,

    /// The users who may read the entry.
    ///
    /// It is for all users if the list is empty.
    pub users: Vec<AssistantUser>,

    /// Id of the entry.
    pub id: String,
    /// When the entry was created.
    pub created_at: DateTime,
    /// Name of the user who created it.
    pub created_by: String,
    /// When the entry was changed last.
    pub updated_at: DateTime,
    /// Name of the user who changed it last.
    pub updated_by: String,

    /// The kind of entry.
    ///
    /// Always `document`.
    pub type_: Constant,

    /// Part of the knowledge base that the text belongs to, `user` for those of users.
    pub kb_resource: KnowledgeBaseResource,
    /// Where the text comes from, such as the name of a file.
    pub source: String,
    /// The text.
    pub text: String,
    /// Whether the text is part of every question to the model, and not only where it fits.
    pub required: Option<bool>,

    /// The meaning of the text in numbers.
    ///
    /// Servers work it out if it is left out.
    pub vector: Option<DocumentVector>,

    _kept: Kept,
}

impl Default for DocumentEntry {
    fn default() -> Self {
        Self {
            type_: wire::constant("document".to_owned()),
            ..blank()
        }
    }
}

record! {
    DocumentEntry + _kept;
    required name = "name";
    required namespace = "namespace";
    required global = "global";
    required users = "users";
    required id = "id";
    required created_at = "createdAt";
    required created_by = "createdBy";
    required updated_at = "updatedAt";
    required updated_by = "updatedBy";
    required type_ = "type";
    required kb_resource = "kbResource";
    required source = "source";
    required text = "text";
    optional required = "required";
    optional vector = "vector";
}

/// What a text of the knowledge base is changed to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DocumentEntryUpdate {
    /// Id of the entry.
    pub id: String,

    /// A text for the knowledge base.
    ///
    /// Flattened into the surrounding object in JSON.
    pub entry: NewDocumentEntry,
}

impl DocumentEntryUpdate {
    pub fn new(id: impl Into<String>, entry: NewDocumentEntry) -> Self {
        Self { id: id.into(), entry }
    }
}

record! {
    DocumentEntryUpdate;
    required id = "id";
    part entry: NewDocumentEntry;
}

/// The meaning of a text in numbers.
#[derive(Clone, PartialEq)]
pub struct DocumentVector {
    /// Id of the model that worked it out.
    pub model_id: String,
    /// Weights of words.
    pub tokens: BTreeMap<String, f64>,
    _kept: Kept,
}

impl DocumentVector {
    pub fn new(
        model_id: impl Into<String>,
        tokens: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            tokens: wire::into_map(tokens),
            ..blank()
        }
    }
}

record! {
    DocumentVector + _kept;
    required model_id = "modelId";
    required_number tokens = "tokens";
}

/// An index that the assistant searches.
#[derive(Clone, PartialEq)]
pub struct IndexEntry {
    /// Name of the entry.
    pub name: String,
    /// Id of the space.
    pub namespace: String,
    /// Whether the entry is for all users of the space.
    pub global: bool,

    /// The users who may read the entry.
    ///
    /// It is for all users if the list is empty.
    pub users: Vec<AssistantUser>,

    /// Id of the entry.
    pub id: String,
    /// When the entry was created.
    pub created_at: DateTime,
    /// Name of the user who created it.
    pub created_by: String,
    /// When the entry was changed last.
    pub updated_at: DateTime,
    /// Name of the user who changed it last.
    pub updated_by: String,

    /// The kind of entry.
    ///
    /// Always `index`.
    pub type_: Constant,

    /// Name of the index or data stream.
    pub index: String,
    /// Field that is searched.
    pub field: String,
    /// Tells the model when to search the index.
    pub description: String,
    /// Tells the model what to search for.
    pub query_description: String,
    /// Fields by which the model may narrow the search.
    pub input_schema: Option<Vec<IndexInputField>>,
    /// Fields that the model gets, all if there is none.
    pub output_fields: Option<Vec<String>>,
    _kept: Kept,
}

impl Default for IndexEntry {
    fn default() -> Self {
        Self {
            type_: wire::constant("index".to_owned()),
            ..blank()
        }
    }
}

record! {
    IndexEntry + _kept;
    required name = "name";
    required namespace = "namespace";
    required global = "global";
    required users = "users";
    required id = "id";
    required created_at = "createdAt";
    required created_by = "createdBy";
    required updated_at = "updatedAt";
    required updated_by = "updatedBy";
    required type_ = "type";
    required index = "index";
    required field = "field";
    required description = "description";
    required query_description = "queryDescription";
    optional input_schema = "inputSchema";
    optional output_fields = "outputFields";
}

/// What an index that the assistant searches is changed to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IndexEntryUpdate {
    /// Id of the entry.
    pub id: String,

    /// An index that the assistant may search.
    ///
    /// Flattened into the surrounding object in JSON.
    pub entry: NewIndexEntry,
}

impl IndexEntryUpdate {
    pub fn new(id: impl Into<String>, entry: NewIndexEntry) -> Self {
        Self { id: id.into(), entry }
    }
}

record! {
    IndexEntryUpdate;
    required id = "id";
    part entry: NewIndexEntry;
}

/// A field by which the model may narrow a search.
#[derive(Clone, PartialEq)]
pub struct IndexInputField {
    /// Name of the field.
    pub field_name: String,
    /// Type of its values, such as `string`.
    pub field_type: String,
    /// Tells the model what the field means.
    pub description: String,
    _kept: Kept,
}

impl IndexInputField {
    pub fn new(
        field_name: impl Into<String>,
        field_type: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            field_name: field_name.into(),
            field_type: field_type.into(),
            description: description.into(),
            ..blank()
        }
    }
}

record! {
    IndexInputField + _kept;
    required field_name = "fieldName";
    required field_type = "fieldType";
    required description = "description";
}

/// A text, or an index that the assistant searches.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KnowledgeBaseEntry {
    /// A text of the knowledge base.
    Document(DocumentEntry),
    /// An index that the assistant searches.
    Index(IndexEntry),
    /// Anything else, as it came.
    Unknown(Json),
}

impl KnowledgeBaseEntry {
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

    /// Part of the knowledge base that the text belongs to, `user` for those of users.
    ///
    /// [`Document`](Self::Document) has it.
    pub fn kb_resource(&self) -> Option<&KnowledgeBaseResource> {
        match self {
            Self::Document(value) => Some(&value.kb_resource),
            Self::Index(_) | Self::Unknown(_) => None,
        }
    }

    /// Where the text comes from, such as the name of a file.
    ///
    /// [`Document`](Self::Document) has it.
    pub fn source(&self) -> Option<&str> {
        match self {
            Self::Document(value) => Some(value.source.as_str()),
            Self::Index(_) | Self::Unknown(_) => None,
        }
    }

    /// The text.
    ///
    /// [`Document`](Self::Document) has it.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Document(value) => Some(value.text.as_str()),
            Self::Index(_) | Self::Unknown(_) => None,
        }
    }

    /// Whether the text is part of every question to the model, and not only where it fits.
    ///
    /// [`Document`](Self::Document) has it.
    pub fn required(&self) -> Option<bool> {
        match self {
            Self::Document(value) => value.required,
            Self::Index(_) | Self::Unknown(_) => None,
        }
    }

    /// The meaning of the text in numbers.
    ///
    /// [`Document`](Self::Document) has it.
    pub fn vector(&self) -> Option<&DocumentVector> {
        match self {
            Self::Document(value) => value.vector.as_ref(),
            Self::Index(_) | Self::Unknown(_) => None,
        }
    }

    /// Name of the index or data stream.
    ///
    /// [`Index`](Self::Index) has it.
    pub fn index(&self) -> Option<&str> {
        match self {
            Self::Index(value) => Some(value.index.as_str()),
            Self::Document(_) | Self::Unknown(_) => None,
        }
    }

    /// Field that is searched.
    ///
    /// [`Index`](Self::Index) has it.
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::Index(value) => Some(value.field.as_str()),
            Self::Document(_) | Self::Unknown(_) => None,
        }
    }

    /// Tells the model when to search the index.
    ///
    /// [`Index`](Self::Index) has it.
    pub fn description(&self) -> Option<&str> {
        match self {
            Self::Index(value) => Some(value.description.as_str()),
            Self::Document(_) | Self::Unknown(_) => None,
        }
    }

    /// Tells the model what to search for.
    ///
    /// [`Index`](Self::Index) has it.
    pub fn query_description(&self) -> Option<&str> {
        match self {
            Self::Index(value) => Some(value.query_description.as_str()),
            Self::Document(_) | Self::Unknown(_) => None,
        }
    }

    /// Fields by which the model may narrow the search.
    ///
    /// [`Index`](Self::Index) has it.
    pub fn input_schema(&self) -> Option<&[IndexInputField]> {
        match self {
            Self::Index(value) => value.input_schema.as_deref(),
            Self::Document(_) | Self::Unknown(_) => None,
        }
    }

    /// Fields that the model gets, all if there is none.
    ///
    /// [`Index`](Self::Index) has it.
    pub fn output_fields(&self) -> Option<&[String]> {
        match self {
            Self::Index(value) => value.output_fields.as_deref(),
            Self::Document(_) | Self::Unknown(_) => None,
        }
    }
}

impl From<DocumentEntry> for KnowledgeBaseEntry {
    fn from(value: DocumentEntry) -> Self {
        Self::Document(value)
    }
}

impl From<IndexEntry> for KnowledgeBaseEntry {
    fn from(value: IndexEntry) -> Self {
        Self::Index(value)
    }
}

union!(KnowledgeBaseEntry);

impl Serialize for KnowledgeBaseEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Document(value) => value.serialize(serializer),
            Self::Index(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for KnowledgeBaseEntry {
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
pub struct ChangedKnowledgeBaseEntries {
    /// The details.
    pub attributes: KnowledgeBaseEntryChangeOutcome,
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

impl ChangedKnowledgeBaseEntries {
    #[inline]
    pub fn new(attributes: KnowledgeBaseEntryChangeOutcome) -> Self {
        Self { attributes, ..blank() }
    }
}

record! {
    ChangedKnowledgeBaseEntries + _kept;
    required attributes = "attributes";
    optional_number knowledge_base_entries_count = "knowledgeBaseEntriesCount";
    optional message = "message";
    optional_number status_code = "statusCode";
    optional success = "success";
}

/// Details of what a bulk action did to entries.
#[derive(Clone, PartialEq)]
pub struct KnowledgeBaseEntryChangeOutcome {
    /// The entries that did not fail.
    pub results: KnowledgeBaseEntryChangeResults,
    /// How many entries there were.
    pub summary: AssistantBulkSummary,
    /// What went wrong.
    pub errors: Option<Vec<KnowledgeBaseEntryFailure>>,
    _kept: Kept,
}

impl KnowledgeBaseEntryChangeOutcome {
    #[inline]
    pub fn new(results: KnowledgeBaseEntryChangeResults, summary: AssistantBulkSummary) -> Self {
        Self {
            results,
            summary,
            ..blank()
        }
    }
}

record! {
    KnowledgeBaseEntryChangeOutcome + _kept;
    required results = "results";
    required summary = "summary";
    optional errors = "errors";
}

/// What is to be done with entries of the knowledge base.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KnowledgeBaseEntryChanges {
    /// Entries to create.
    pub create: Option<Vec<NewKnowledgeBaseEntry>>,
    /// Which entries are deleted.
    pub delete: Option<AssistantSelection>,
    /// Entries to change.
    pub update: Option<Vec<KnowledgeBaseEntryUpdate>>,
}

impl KnowledgeBaseEntryChanges {
    setters! {
        create(value: impl IntoIterator<Item = impl Into<NewKnowledgeBaseEntry>>)
            = Some(value.into_iter().map(Into::into).collect());
        delete(value: AssistantSelection) = Some(value);
        update(value: impl IntoIterator<Item = impl Into<KnowledgeBaseEntryUpdate>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    KnowledgeBaseEntryChanges: new;
    optional create = "create";
    optional delete = "delete";
    optional update = "update";
}

/// Entries after a bulk action.
#[derive(Clone, PartialEq)]
pub struct KnowledgeBaseEntryChangeResults {
    /// Entries that were changed.
    pub updated: Vec<KnowledgeBaseEntry>,
    /// Entries that were created.
    pub created: Vec<KnowledgeBaseEntry>,
    /// Ids of the entries that were deleted.
    pub deleted: Vec<String>,
    /// Entries that were as they should be already.
    pub skipped: Vec<SkippedKnowledgeBaseEntry>,
    _kept: Kept,
}

impl KnowledgeBaseEntryChangeResults {
    pub fn new(
        updated: impl IntoIterator<Item = impl Into<KnowledgeBaseEntry>>,
        created: impl IntoIterator<Item = impl Into<KnowledgeBaseEntry>>,
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
    KnowledgeBaseEntryChangeResults + _kept;
    required updated = "updated";
    required created = "created";
    required deleted = "deleted";
    required skipped = "skipped";
}

/// Why entries failed.
#[derive(Clone, PartialEq)]
pub struct KnowledgeBaseEntryFailure {
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

impl KnowledgeBaseEntryFailure {
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
    KnowledgeBaseEntryFailure + _kept;
    required message = "message";
    required_number status_code = "statusCode";
    required knowledge_base_entries = "knowledgeBaseEntries";
    optional err_code = "err_code";
}

/// One page of entries.
#[derive(Clone, PartialEq)]
pub struct KnowledgeBaseEntryPage {
    /// Number of the page, counted from 1.
    pub page: u64,
    /// Number of entries that a full page has.
    pub per_page: u64,
    /// Number of entries on all pages together.
    pub total: u64,
    /// The entries of the page.
    pub data: Vec<KnowledgeBaseEntry>,
    _kept: Kept,
}

impl KnowledgeBaseEntryPage {
    pub fn new(
        page: u64,
        per_page: u64,
        total: u64,
        data: impl IntoIterator<Item = impl Into<KnowledgeBaseEntry>>,
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
    KnowledgeBaseEntryPage + _kept;
    required_number page = "page";
    required_number per_page = "perPage";
    required_number total = "total";
    required data = "data";
}

/// A property by which entries can be sorted.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum KnowledgeBaseEntrySortField {
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
    KnowledgeBaseEntrySortField;
    CreatedAt = "created_at";
    IsDefault = "is_default";
    Title = "title";
    UpdatedAt = "updated_at";
}

/// What an entry is changed to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KnowledgeBaseEntryUpdate {
    /// What a text of the knowledge base is changed to.
    Document(DocumentEntryUpdate),
    /// What an index that the assistant searches is changed to.
    Index(IndexEntryUpdate),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<DocumentEntryUpdate> for KnowledgeBaseEntryUpdate {
    fn from(value: DocumentEntryUpdate) -> Self {
        Self::Document(value)
    }
}

impl From<IndexEntryUpdate> for KnowledgeBaseEntryUpdate {
    fn from(value: IndexEntryUpdate) -> Self {
        Self::Index(value)
    }
}

union!(KnowledgeBaseEntryUpdate);

impl Serialize for KnowledgeBaseEntryUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Document(value) => value.serialize(serializer),
            Self::Index(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for KnowledgeBaseEntryUpdate {
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
pub enum KnowledgeBaseResource {
    /// `security_labs`
    SecurityLabs,
    /// `user`
    User,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    KnowledgeBaseResource;
    SecurityLabs = "security_labs";
    User = "user";
}

/// Whether a setup has begun.
#[derive(Clone, Default, PartialEq)]
pub struct KnowledgeBaseSetup {
    /// Whether the setup has begun.
    pub success: Option<bool>,
    _kept: Kept,
}

record! {
    KnowledgeBaseSetup + _kept: new;
    optional success = "success";
}

/// Which parts of the knowledge base are installed.
#[derive(Clone, PartialEq)]
pub struct KnowledgeBaseStatus {
    /// Whether the model that finds entries is installed.
    pub elser_exists: bool,
    /// Whether a setup is possible on this server.
    pub is_setup_available: bool,
    /// Whether a setup is under way.
    pub is_setup_in_progress: bool,
    /// State of Elastic's documentation in the knowledge base.
    pub product_documentation_status: Option<ProductDocumentationStatus>,
    /// Whether the articles of Security Labs are installed.
    pub security_labs_exists: Option<bool>,
    /// Whether users have added entries.
    pub user_data_exists: Option<bool>,
    _kept: Kept,
}

impl KnowledgeBaseStatus {
    #[inline]
    pub fn new(elser_exists: bool, is_setup_available: bool, is_setup_in_progress: bool) -> Self {
        Self {
            elser_exists,
            is_setup_available,
            is_setup_in_progress,
            ..blank()
        }
    }
}

record! {
    KnowledgeBaseStatus + _kept;
    required elser_exists = "elser_exists";
    required is_setup_available = "is_setup_available";
    required is_setup_in_progress = "is_setup_in_progress";
    optional product_documentation_status = "product_documentation_status";
    optional security_labs_exists = "security_labs_exists";
    optional user_data_exists = "user_data_exists";
}

/// A text for the knowledge base.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewDocumentEntry {
    /// Name of the entry.
    pub name: String,
    /// Whether the entry is for all users of the space.
    pub global: Option<bool>,
    /// Id of the space; `default` if left out.
    pub namespace: Option<String>,

    /// The users who may read the entry, the caller if left out.
    ///
    /// It is for all users if the list is empty.
    pub users: Option<Vec<AssistantUser>>,

    /// The kind of entry.
    ///
    /// Always `document`.
    pub type_: Constant,

    /// Part of the knowledge base that the text belongs to, `user` for those of users.
    pub kb_resource: KnowledgeBaseResource,
    /// Where the text comes from, such as the name of a file.
    pub source: String,
    /// The text.
    pub text: String,
    /// Whether the text is part of every question to the model, and not only where it fits.
    pub required: Option<bool>,

    /// The meaning of the text in numbers.
    ///
    /// Servers work it out if it is left out.
    pub vector: Option<DocumentVector>,
}

impl NewDocumentEntry {
    pub fn new(
        name: impl Into<String>,
        kb_resource: KnowledgeBaseResource,
        source: impl Into<String>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            type_: wire::constant("document".to_owned()),
            kb_resource,
            source: source.into(),
            text: text.into(),
            ..blank()
        }
    }

    setters! {
        global(value: bool) = Some(value);
        namespace(value: impl Into<String>) = Some(value.into());
        users(value: impl IntoIterator<Item = AssistantUser>) = Some(value.into_iter().collect());
        required(value: bool) = Some(value);
        vector(value: DocumentVector) = Some(value);
    }
}

record! {
    NewDocumentEntry;
    required name = "name";
    optional global = "global";
    optional namespace = "namespace";
    optional users = "users";
    required type_ = "type";
    required kb_resource = "kbResource";
    required source = "source";
    required text = "text";
    optional required = "required";
    optional vector = "vector";
}

/// An index that the assistant may search.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewIndexEntry {
    /// Name of the entry.
    pub name: String,
    /// Whether the entry is for all users of the space.
    pub global: Option<bool>,
    /// Id of the space; `default` if left out.
    pub namespace: Option<String>,

    /// The users who may read the entry, the caller if left out.
    ///
    /// It is for all users if the list is empty.
    pub users: Option<Vec<AssistantUser>>,

    /// The kind of entry.
    ///
    /// Always `index`.
    pub type_: Constant,

    /// Name of the index or data stream.
    pub index: String,
    /// Field that is searched.
    pub field: String,
    /// Tells the model when to search the index.
    pub description: String,
    /// Tells the model what to search for.
    pub query_description: String,
    /// Fields by which the model may narrow the search.
    pub input_schema: Option<Vec<IndexInputField>>,
    /// Fields that the model gets, all if there is none.
    pub output_fields: Option<Vec<String>>,
}

impl NewIndexEntry {
    pub fn new(
        name: impl Into<String>,
        index: impl Into<String>,
        field: impl Into<String>,
        description: impl Into<String>,
        query_description: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            type_: wire::constant("index".to_owned()),
            index: index.into(),
            field: field.into(),
            description: description.into(),
            query_description: query_description.into(),
            ..blank()
        }
    }

    setters! {
        global(value: bool) = Some(value);
        namespace(value: impl Into<String>) = Some(value.into());
        users(value: impl IntoIterator<Item = AssistantUser>) = Some(value.into_iter().collect());
        input_schema(value: impl IntoIterator<Item = IndexInputField>)
            = Some(value.into_iter().collect());
        output_fields(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    NewIndexEntry;
    required name = "name";
    optional global = "global";
    optional namespace = "namespace";
    optional users = "users";
    required type_ = "type";
    required index = "index";
    required field = "field";
    required description = "description";
    required query_description = "queryDescription";
    optional input_schema = "inputSchema";
    optional output_fields = "outputFields";
}

/// A text, or an index that the assistant may search.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewKnowledgeBaseEntry {
    /// A text for the knowledge base.
    Document(NewDocumentEntry),
    /// An index that the assistant may search.
    Index(NewIndexEntry),
    /// Anything else, as it came.
    Unknown(Json),
}

impl From<NewDocumentEntry> for NewKnowledgeBaseEntry {
    fn from(value: NewDocumentEntry) -> Self {
        Self::Document(value)
    }
}

impl From<NewIndexEntry> for NewKnowledgeBaseEntry {
    fn from(value: NewIndexEntry) -> Self {
        Self::Index(value)
    }
}

union!(NewKnowledgeBaseEntry);

impl Serialize for NewKnowledgeBaseEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Document(value) => value.serialize(serializer),
            Self::Index(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for NewKnowledgeBaseEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("document") => value.arm(Self::Document, Self::Unknown),
            Some("index") => value.arm(Self::Index, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// State of Elastic's documentation in the knowledge base.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ProductDocumentationStatus {
    /// `installed`
    Installed,
    /// `uninstalled`
    Uninstalled,
    /// `installing`
    Installing,
    /// `uninstalling`
    Uninstalling,
    /// `error`
    Error,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ProductDocumentationStatus;
    Installed = "installed";
    Uninstalled = "uninstalled";
    Installing = "installing";
    Uninstalling = "uninstalling";
    Error = "error";
}

/// An entry that was as it should be already.
#[derive(Clone, PartialEq)]
pub struct SkippedKnowledgeBaseEntry {
    /// Id of the entry.
    pub id: String,

    /// Why it was skipped.
    ///
    /// Always `KNOWLEDGE_BASE_ENTRY_NOT_MODIFIED`.
    pub skip_reason: Constant,

    /// Name of the entry.
    pub name: Option<String>,
    _kept: Kept,
}

impl SkippedKnowledgeBaseEntry {
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            skip_reason: wire::constant("KNOWLEDGE_BASE_ENTRY_NOT_MODIFIED".to_owned()),
            ..blank()
        }
    }
}

record! {
    SkippedKnowledgeBaseEntry + _kept;
    required id = "id";
    required skip_reason = "skip_reason";
    optional name = "name";
}
