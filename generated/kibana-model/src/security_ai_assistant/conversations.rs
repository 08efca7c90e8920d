// Generated from specs/kibana; do not edit.

//! The conversations that the caller has with the assistant.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, Raw, blank, write_unknown};
use openapi_runtime::{
    Constant, DateTime, Json, UnknownValue, open_enum, record, setters, union, wire,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::security_ai_assistant::{AssistantUser, ChatRole};

/// A reference to the page with all alerts.
#[derive(Clone, PartialEq)]
pub struct AlertsPageReference {
    /// Id of the reference, as the text of the message has it.
    pub id: String,

    /// The kind of reference.
    ///
    /// Always `SecurityAlertsPage`.
    pub type_: Constant,

    _kept: Kept,
}

impl AlertsPageReference {
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            type_: wire::constant("SecurityAlertsPage".to_owned()),
            ..blank()
        }
    }
}

record! {
    AlertsPageReference + _kept;
    required id = "id";
    required type_ = "type";
}

/// A place that a message refers to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ContentReference {
    /// A reference to an entry of the knowledge base.
    Knowledge(KnowledgeReference),
    /// A reference to an alert.
    Alert(SecurityAlertReference),
    /// A reference to the page with all alerts.
    AlertsPage(AlertsPageReference),
    /// A reference to a page of Elastic's documentation.
    Documentation(ProductDocumentationReference),
    /// A reference to a query in ES|QL.
    Esql(EsqlReference),
    /// A reference to an address outside of Kibana.
    Link(LinkReference),
    /// Anything else, as it came.
    Unknown(Json),
}

impl ContentReference {
    /// Id of the reference, as the text of the message has it.
    ///
    /// All known alternatives have it.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Knowledge(value) => Some(value.id.as_str()),
            Self::Alert(value) => Some(value.id.as_str()),
            Self::AlertsPage(value) => Some(value.id.as_str()),
            Self::Documentation(value) => Some(value.id.as_str()),
            Self::Esql(value) => Some(value.id.as_str()),
            Self::Link(value) => Some(value.id.as_str()),
            Self::Unknown(_) => None,
        }
    }
}

impl From<KnowledgeReference> for ContentReference {
    fn from(value: KnowledgeReference) -> Self {
        Self::Knowledge(value)
    }
}

impl From<SecurityAlertReference> for ContentReference {
    fn from(value: SecurityAlertReference) -> Self {
        Self::Alert(value)
    }
}

impl From<AlertsPageReference> for ContentReference {
    fn from(value: AlertsPageReference) -> Self {
        Self::AlertsPage(value)
    }
}

impl From<ProductDocumentationReference> for ContentReference {
    fn from(value: ProductDocumentationReference) -> Self {
        Self::Documentation(value)
    }
}

impl From<EsqlReference> for ContentReference {
    fn from(value: EsqlReference) -> Self {
        Self::Esql(value)
    }
}

impl From<LinkReference> for ContentReference {
    fn from(value: LinkReference) -> Self {
        Self::Link(value)
    }
}

union!(ContentReference);

impl Serialize for ContentReference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Knowledge(value) => value.serialize(serializer),
            Self::Alert(value) => value.serialize(serializer),
            Self::AlertsPage(value) => value.serialize(serializer),
            Self::Documentation(value) => value.serialize(serializer),
            Self::Esql(value) => value.serialize(serializer),
            Self::Link(value) => value.serialize(serializer),
            Self::Unknown(value) => write_unknown(value, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ContentReference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Raw::deserialize(deserializer)?;
        match value.tag("type").as_deref() {
            Some("KnowledgeBaseEntry") => value.arm(Self::Knowledge, Self::Unknown),
            Some("SecurityAlert") => value.arm(Self::Alert, Self::Unknown),
            Some("SecurityAlertsPage") => value.arm(Self::AlertsPage, Self::Unknown),
            Some("ProductDocumentation") => value.arm(Self::Documentation, Self::Unknown),
            Some("EsqlQuery") => value.arm(Self::Esql, Self::Unknown),
            Some("Href") => value.arm(Self::Link, Self::Unknown),
            _ => value.keep(Self::Unknown),
        }
    }
}

/// What a user and the assistant have said to each other.
#[derive(Clone, PartialEq)]
pub struct Conversation {
    /// Id of the conversation.
    pub id: String,
    /// Title of the conversation.
    pub title: String,
    /// When it was created.
    pub created_at: DateTime,

    /// The users who may read the conversation.
    ///
    /// It is for all users if there is none.
    pub users: Vec<AssistantUser>,

    /// Id of the space.
    pub namespace: String,
    /// What the conversation is for.
    pub category: ConversationCategory,
    /// The language model, and how it is reached.
    pub api_config: Option<ConversationApiConfig>,
    /// Whether Kibana does not open it as the last conversation.
    pub exclude_from_last_conversation_storage: Option<bool>,
    /// What was said, the oldest first.
    pub messages: Option<Vec<ConversationMessage>>,
    /// Original values by the placeholders that language models got.
    pub replacements: Option<BTreeMap<String, String>>,
    /// What the conversation is about.
    pub summary: Option<ConversationSummary>,
    /// When the record was written.
    pub timestamp: Option<DateTime>,
    /// When it was changed last.
    pub updated_at: Option<DateTime>,
    _kept: Kept,
}

impl Conversation {
    pub fn new(
        id: impl Into<String>,
        title: impl Into<String>,
        created_at: impl Into<DateTime>,
        users: impl IntoIterator<Item = AssistantUser>,
        namespace: impl Into<String>,
        category: ConversationCategory,
    ) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            created_at: created_at.into(),
            users: users.into_iter().collect(),
            namespace: namespace.into(),
            category,
            ..blank()
        }
    }
}

record! {
    Conversation + _kept;
    required id = "id";
    required title = "title";
    required created_at = "createdAt";
    required users = "users";
    required namespace = "namespace";
    required category = "category";
    optional api_config = "apiConfig";
    optional exclude_from_last_conversation_storage = "excludeFromLastConversationStorage";
    optional messages = "messages";
    optional replacements = "replacements";
    optional summary = "summary";
    optional timestamp = "timestamp";
    optional updated_at = "updatedAt";
}

/// A language model, and how it is reached.
#[derive(Clone, PartialEq)]
pub struct ConversationApiConfig {
    /// Id of the connector.
    pub connector_id: String,
    /// Type of the connector, such as `.gen-ai`.
    pub action_type_id: String,
    /// Id of the system prompt.
    pub default_system_prompt_id: Option<String>,
    /// Name of the language model.
    pub model: Option<String>,
    /// Whose interface the model has.
    pub provider: Option<ModelProvider>,
    _kept: Kept,
}

impl ConversationApiConfig {
    pub fn new(connector_id: impl Into<String>, action_type_id: impl Into<String>) -> Self {
        Self {
            connector_id: connector_id.into(),
            action_type_id: action_type_id.into(),
            ..blank()
        }
    }

    setters! {
        default_system_prompt_id(value: impl Into<String>) = Some(value.into());
        model(value: impl Into<String>) = Some(value.into());
        provider(value: ModelProvider) = Some(value);
    }
}

record! {
    ConversationApiConfig + _kept;
    required connector_id = "connectorId";
    required action_type_id = "actionTypeId";
    optional default_system_prompt_id = "defaultSystemPromptId";
    optional model = "model";
    optional provider = "provider";
}

/// What a conversation is for, questions to the assistant or insights about hosts.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConversationCategory {
    /// `assistant`
    Assistant,
    /// `insights`
    Insights,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ConversationCategory;
    Assistant = "assistant";
    Insights = "insights";
}

/// Which conversations stay.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationDeletion {
    /// Ids of conversations that are not deleted.
    pub excluded_ids: Option<Vec<String>>,
}

impl ConversationDeletion {
    setters! {
        excluded_ids(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
    }
}

record! {
    ConversationDeletion: new;
    optional excluded_ids = "excludedIds";
}

/// A message in a conversation.
#[derive(Clone, PartialEq)]
pub struct ConversationMessage {
    /// When it was said.
    pub timestamp: DateTime,
    /// What was said.
    pub content: String,
    /// Who said it.
    pub role: ChatRole,
    /// Whether the message tells of a failure.
    pub is_error: Option<bool>,
    /// What the message refers to.
    pub metadata: Option<MessageMetadata>,
    /// State of a message that is still arriving, any JSON.
    pub reader: Option<BTreeMap<String, Json>>,
    /// Where the call is in a trace.
    pub trace_data: Option<MessageTrace>,
    _kept: Kept,
}

impl ConversationMessage {
    pub fn new(timestamp: impl Into<DateTime>, content: impl Into<String>, role: ChatRole) -> Self {
        Self {
            timestamp: timestamp.into(),
            content: content.into(),
            role,
            ..blank()
        }
    }

    setters! {
        is_error(value: bool) = Some(value);
        metadata(value: MessageMetadata) = Some(value);
        reader(value: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)>)
            = Some(wire::into_map(value));
        trace_data(value: MessageTrace) = Some(value);
    }
}

record! {
    ConversationMessage + _kept;
    required timestamp = "timestamp";
    required content = "content";
    required role = "role";
    optional is_error = "isError";
    optional metadata = "metadata";
    optional reader = "reader";
    optional trace_data = "traceData";
}

/// One page of conversations.
#[derive(Clone, PartialEq)]
pub struct ConversationPage {
    /// Number of the page, counted from 1.
    pub page: u64,
    /// Number of conversations that a full page has.
    pub per_page: u64,
    /// Number of conversations on all pages together.
    pub total: u64,
    /// The conversations of the page.
    pub data: Vec<Conversation>,
    _kept: Kept,
}

impl ConversationPage {
    pub fn new(
        page: u64,
        per_page: u64,
        total: u64,
        data: impl IntoIterator<Item = Conversation>,
    ) -> Self {
        Self {
            page,
            per_page,
            total,
            data: data.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    ConversationPage + _kept;
    required_number page = "page";
    required_number per_page = "perPage";
    required_number total = "total";
    required data = "data";
}

/// A property by which conversations can be sorted.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConversationSortField {
    /// `created_at`
    CreatedAt,
    /// `title`
    Title,
    /// `updated_at`
    UpdatedAt,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ConversationSortField;
    CreatedAt = "created_at";
    Title = "title";
    UpdatedAt = "updated_at";
}

/// What a conversation is about.
#[derive(Clone, Default, PartialEq)]
pub struct ConversationSummary {
    /// How far the summary can be trusted.
    pub confidence: Option<SummaryConfidence>,
    /// The summary.
    pub content: Option<String>,
    /// Whether everybody may see the summary.
    pub public: Option<bool>,
    /// When the summary was written.
    pub timestamp: Option<DateTime>,
    _kept: Kept,
}

impl ConversationSummary {
    setters! {
        confidence(value: SummaryConfidence) = Some(value);
        content(value: impl Into<String>) = Some(value.into());
        public(value: bool) = Some(value);
        timestamp(value: impl Into<DateTime>) = Some(value.into());
    }
}

record! {
    ConversationSummary + _kept: new;
    optional confidence = "confidence";
    optional content = "content";
    optional public = "public";
    optional timestamp = "timestamp";
}

/// Changes of a conversation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationUpdate {
    /// Id of the conversation.
    pub id: String,
    /// The language model, and how it is reached.
    pub api_config: Option<ConversationApiConfig>,

    /// What the conversation is for.
    ///
    /// Servers do not change it.
    pub category: Option<ConversationCategory>,

    /// Whether Kibana does not open it as the last conversation.
    pub exclude_from_last_conversation_storage: Option<bool>,
    /// All messages, the oldest first.
    pub messages: Option<Vec<ConversationMessage>>,
    /// All original values by the placeholders that language models got.
    pub replacements: Option<BTreeMap<String, String>>,
    /// What the conversation is about.
    pub summary: Option<ConversationSummary>,
    /// New title.
    pub title: Option<String>,
}

impl ConversationUpdate {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }

    setters! {
        api_config(value: ConversationApiConfig) = Some(value);
        category(value: ConversationCategory) = Some(value);
        exclude_from_last_conversation_storage(value: bool) = Some(value);
        messages(value: impl IntoIterator<Item = ConversationMessage>)
            = Some(value.into_iter().collect());
        replacements(value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>)
            = Some(wire::into_map(value));
        summary(value: ConversationSummary) = Some(value);
        title(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    ConversationUpdate debug;
    required id = "id";
    optional api_config = "apiConfig";
    optional category = "category";
    optional exclude_from_last_conversation_storage = "excludeFromLastConversationStorage";
    optional messages = "messages";
    optional replacements = "replacements";
    optional summary = "summary";
    optional title = "title";
}

/// What was deleted.
#[derive(Clone, Default, PartialEq)]
pub struct DeletedConversations {
    /// What went wrong, for people.
    pub failures: Option<Vec<String>>,
    /// Whether no conversation failed.
    pub success: Option<bool>,
    /// Number of conversations that were deleted.
    pub total_deleted: Option<i64>,
    _kept: Kept,
}

record! {
    DeletedConversations + _kept: new;
    optional failures = "failures";
    optional success = "success";
    optional_number total_deleted = "totalDeleted";
}

/// A reference to a query in ES|QL.
#[derive(Clone, PartialEq)]
pub struct EsqlReference {
    /// Id of the reference, as the text of the message has it.
    pub id: String,

    /// The kind of reference.
    ///
    /// Always `EsqlQuery`.
    pub type_: Constant,

    /// The query.
    pub query: String,
    /// Name of the query for people.
    pub label: String,
    /// The time that the query looks at.
    pub timerange: Option<EsqlTimeRange>,
    _kept: Kept,
}

impl EsqlReference {
    pub fn new(id: impl Into<String>, query: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            type_: wire::constant("EsqlQuery".to_owned()),
            query: query.into(),
            label: label.into(),
            ..blank()
        }
    }

    setters! {
        timerange(value: EsqlTimeRange) = Some(value);
    }
}

record! {
    EsqlReference + _kept;
    required id = "id";
    required type_ = "type";
    required query = "query";
    required label = "label";
    optional timerange = "timerange";
}

/// The time that a query looks at.
#[derive(Clone, PartialEq)]
pub struct EsqlTimeRange {
    /// Beginning of the time, as a date or relative to now.
    pub from: String,
    /// End of the time, as a date or relative to now.
    pub to: String,
    _kept: Kept,
}

impl EsqlTimeRange {
    pub fn new(from: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            ..blank()
        }
    }
}

record! {
    EsqlTimeRange + _kept;
    required from = "from";
    required to = "to";
}

/// A reference to an entry of the knowledge base.
#[derive(Clone, PartialEq)]
pub struct KnowledgeReference {
    /// Id of the reference, as the text of the message has it.
    pub id: String,

    /// The kind of reference.
    ///
    /// Always `KnowledgeBaseEntry`.
    pub type_: Constant,

    /// Id of the entry.
    pub knowledge_base_entry_id: String,
    /// Name of the entry.
    pub knowledge_base_entry_name: String,
    _kept: Kept,
}

impl KnowledgeReference {
    pub fn new(
        id: impl Into<String>,
        knowledge_base_entry_id: impl Into<String>,
        knowledge_base_entry_name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            type_: wire::constant("KnowledgeBaseEntry".to_owned()),
            knowledge_base_entry_id: knowledge_base_entry_id.into(),
            knowledge_base_entry_name: knowledge_base_entry_name.into(),
            ..blank()
        }
    }
}

record! {
    KnowledgeReference + _kept;
    required id = "id";
    required type_ = "type";
    required knowledge_base_entry_id = "knowledgeBaseEntryId";
    required knowledge_base_entry_name = "knowledgeBaseEntryName";
}

/// A reference to an address outside of Kibana.
#[derive(Clone, PartialEq)]
pub struct LinkReference {
    /// Id of the reference, as the text of the message has it.
    pub id: String,

    /// The kind of reference.
    ///
    /// Always `Href`.
    pub type_: Constant,

    /// The address.
    pub href: String,
    /// Name of the address for people.
    pub label: Option<String>,
    _kept: Kept,
}

impl LinkReference {
    pub fn new(id: impl Into<String>, href: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            type_: wire::constant("Href".to_owned()),
            href: href.into(),
            ..blank()
        }
    }

    setters! {
        label(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    LinkReference + _kept;
    required id = "id";
    required type_ = "type";
    required href = "href";
    optional label = "label";
}

/// What a message refers to.
#[derive(Clone, Default, PartialEq)]
pub struct MessageMetadata {
    /// Places that the message refers to, by the ids that its text has.
    pub content_references: Option<BTreeMap<String, ContentReference>>,
    _kept: Kept,
}

impl MessageMetadata {
    setters! {
        content_references(value: impl IntoIterator<Item = (impl Into<String>, impl Into<ContentReference>)>)
            = Some(wire::into_map(value));
    }
}

record! {
    MessageMetadata + _kept: new;
    optional content_references = "contentReferences";
}

/// Where a call is in a trace.
#[derive(Clone, Default, PartialEq)]
pub struct MessageTrace {
    /// Id of the trace.
    pub trace_id: Option<String>,
    /// Id of the transaction in it.
    pub transaction_id: Option<String>,
    _kept: Kept,
}

impl MessageTrace {
    setters! {
        trace_id(value: impl Into<String>) = Some(value.into());
        transaction_id(value: impl Into<String>) = Some(value.into());
    }
}

record! {
    MessageTrace + _kept: new;
    optional trace_id = "traceId";
    optional transaction_id = "transactionId";
}

/// Whose interface a language model has.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ModelProvider {
    /// `OpenAI`
    OpenAi,
    /// `Azure OpenAI`
    AzureOpenAi,
    /// `Other`
    Other,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ModelProvider;
    OpenAi = "OpenAI";
    AzureOpenAi = "Azure OpenAI";
    Other = "Other";
}

/// A conversation to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewConversation {
    /// Title of the conversation.
    pub title: String,
    /// The language model, and how it is reached.
    pub api_config: Option<ConversationApiConfig>,
    /// What the conversation is for, `assistant` if left out.
    pub category: Option<ConversationCategory>,
    /// Whether Kibana does not open it as the last conversation.
    pub exclude_from_last_conversation_storage: Option<bool>,
    /// Id that the conversation gets.
    pub id: Option<String>,
    /// What was said already.
    pub messages: Option<Vec<ConversationMessage>>,
    /// Original values by the placeholders that language models got.
    pub replacements: Option<BTreeMap<String, String>>,
}

impl NewConversation {
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..blank()
        }
    }

    setters! {
        api_config(value: ConversationApiConfig) = Some(value);
        category(value: ConversationCategory) = Some(value);
        exclude_from_last_conversation_storage(value: bool) = Some(value);
        id(value: impl Into<String>) = Some(value.into());
        messages(value: impl IntoIterator<Item = ConversationMessage>)
            = Some(value.into_iter().collect());
        replacements(value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>)
            = Some(wire::into_map(value));
    }
}

record! {
    NewConversation debug;
    required title = "title";
    optional api_config = "apiConfig";
    optional category = "category";
    optional exclude_from_last_conversation_storage = "excludeFromLastConversationStorage";
    optional id = "id";
    optional messages = "messages";
    optional replacements = "replacements";
}

/// A reference to a page of Elastic's documentation.
#[derive(Clone, PartialEq)]
pub struct ProductDocumentationReference {
    /// Id of the reference, as the text of the message has it.
    pub id: String,

    /// The kind of reference.
    ///
    /// Always `ProductDocumentation`.
    pub type_: Constant,

    /// Title of the page.
    pub title: String,
    /// Address of the page.
    pub url: String,
    _kept: Kept,
}

impl ProductDocumentationReference {
    pub fn new(id: impl Into<String>, title: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            type_: wire::constant("ProductDocumentation".to_owned()),
            title: title.into(),
            url: url.into(),
            ..blank()
        }
    }
}

record! {
    ProductDocumentationReference + _kept;
    required id = "id";
    required type_ = "type";
    required title = "title";
    required url = "url";
}

/// A reference to an alert.
#[derive(Clone, PartialEq)]
pub struct SecurityAlertReference {
    /// Id of the reference, as the text of the message has it.
    pub id: String,

    /// The kind of reference.
    ///
    /// Always `SecurityAlert`.
    pub type_: Constant,

    /// Id of the alert.
    pub alert_id: String,
    _kept: Kept,
}

impl SecurityAlertReference {
    pub fn new(id: impl Into<String>, alert_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            type_: wire::constant("SecurityAlert".to_owned()),
            alert_id: alert_id.into(),
            ..blank()
        }
    }
}

record! {
    SecurityAlertReference + _kept;
    required id = "id";
    required type_ = "type";
    required alert_id = "alertId";
}

/// How far a summary can be trusted.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SummaryConfidence {
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    SummaryConfidence;
    Low = "low";
    Medium = "medium";
    High = "high";
}
