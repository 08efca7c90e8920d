// Generated from specs/kibana; do not edit.

//! Texts and indices from which the assistant takes its answers.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{Constant, DateTime, Json, record, setters, union, wire};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::security_ai_assistant::AssistantUser;
use crate::security_ai_assistant::knowledge_base::Resource;

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
    /// Creates the value from its required property.
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
    pub kb_resource: Resource,
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
    /// In JSON, its properties are next to the others.
    pub entry: NewDocumentEntry,
}

impl DocumentEntryUpdate {
    /// Creates the value from its required properties.
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
    /// Creates the value from its required properties.
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
    /// In JSON, its properties are next to the others.
    pub entry: NewIndexEntry,
}

impl IndexEntryUpdate {
    /// Creates the value from its required properties.
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
    /// Creates the value from its required properties.
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
    pub kb_resource: Resource,
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
    /// Creates the value from its required properties.
    pub fn new(
        name: impl Into<String>,
        kb_resource: Resource,
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
    /// Creates the value from its required properties.
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
    /// Creates the value from its required property.
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
