// Generated from specs/kibana; do not edit.

//! Texts that tell the assistant how to behave, and those that users send with one click.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{
    Constant, DateTime, UnknownValue, open_enum, record, setters, wire,
};

use crate::security_ai_assistant::{
    AssistantBulkSummary, AssistantItem, AssistantSelection, AssistantUser,
};

/// A prompt to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewPrompt {
    /// Name of the prompt, without a colon.
    pub name: String,
    /// The text.
    pub content: String,
    /// What the prompt is for.
    pub prompt_type: PromptType,
    /// Places in Kibana where the prompt is offered.
    pub categories: Option<Vec<String>>,
    /// Colour of the prompt's button, such as `#00bfb3`.
    pub color: Option<String>,
    /// Part of Kibana that the prompt belongs to.
    pub consumer: Option<String>,
    /// Whether it is a default prompt.
    pub is_default: Option<bool>,
    /// Whether new conversations begin with it.
    pub is_new_conversation_default: Option<bool>,
}

impl NewPrompt {
    pub fn new(
        name: impl Into<String>,
        content: impl Into<String>,
        prompt_type: PromptType,
    ) -> Self {
        Self {
            name: name.into(),
            content: content.into(),
            prompt_type,
            ..blank()
        }
    }

    setters! {
        categories(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        color(value: impl Into<String>) = Some(value.into());
        consumer(value: impl Into<String>) = Some(value.into());
        is_default(value: bool) = Some(value);
        is_new_conversation_default(value: bool) = Some(value);
    }
}

record! {
    NewPrompt;
    required name = "name";
    required content = "content";
    required prompt_type = "promptType";
    optional categories = "categories";
    optional color = "color";
    optional consumer = "consumer";
    optional is_default = "isDefault";
    optional is_new_conversation_default = "isNewConversationDefault";
}

/// A text for the language model, which users choose in the assistant.
#[derive(Clone, PartialEq)]
pub struct Prompt {
    /// Id of the prompt.
    pub id: String,
    /// Name of the prompt.
    pub name: String,
    /// What the prompt is for.
    pub prompt_type: PromptType,
    /// The text.
    pub content: String,
    /// Places in Kibana where the prompt is offered.
    pub categories: Option<Vec<String>>,
    /// Colour of the prompt's button, such as `#00bfb3`.
    pub color: Option<String>,
    /// Part of Kibana that the prompt belongs to.
    pub consumer: Option<String>,
    /// When it was created.
    pub created_at: Option<DateTime>,
    /// Name of the user who created it.
    pub created_by: Option<String>,
    /// Whether it belongs to those that Elastic delivers.
    pub is_default: Option<bool>,
    /// Whether new conversations begin with it.
    pub is_new_conversation_default: Option<bool>,
    /// Id of the space.
    pub namespace: Option<String>,
    /// When the record was written.
    pub timestamp: Option<DateTime>,
    /// When it was changed last.
    pub updated_at: Option<DateTime>,
    /// Name of the user who changed it last.
    pub updated_by: Option<String>,
    /// The users who may see the prompt.
    pub users: Option<Vec<AssistantUser>>,
    _kept: Kept,
}

impl Prompt {
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        prompt_type: PromptType,
        content: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            prompt_type,
            content: content.into(),
            ..blank()
        }
    }
}

record! {
    Prompt + _kept;
    required id = "id";
    required name = "name";
    required prompt_type = "promptType";
    required content = "content";
    optional categories = "categories";
    optional color = "color";
    optional consumer = "consumer";
    optional created_at = "createdAt";
    optional created_by = "createdBy";
    optional is_default = "isDefault";
    optional is_new_conversation_default = "isNewConversationDefault";
    optional namespace = "namespace";
    optional timestamp = "timestamp";
    optional updated_at = "updatedAt";
    optional updated_by = "updatedBy";
    optional users = "users";
}

/// What a bulk action did to prompts.
#[derive(Clone, PartialEq)]
pub struct ChangedPrompts {
    /// The details.
    pub attributes: PromptChangeOutcome,
    /// What happened, for people.
    pub message: Option<String>,
    /// Number of prompts in the request.
    pub prompts_count: Option<i64>,
    /// The HTTP status again.
    pub status_code: Option<i64>,
    /// Whether no prompt failed.
    pub success: Option<bool>,
    _kept: Kept,
}

impl ChangedPrompts {
    #[inline]
    pub fn new(attributes: PromptChangeOutcome) -> Self {
        Self { attributes, ..blank() }
    }
}

record! {
    ChangedPrompts + _kept;
    required attributes = "attributes";
    optional message = "message";
    optional_number prompts_count = "prompts_count";
    optional_number status_code = "status_code";
    optional success = "success";
}

/// Details of what a bulk action did to prompts.
#[derive(Clone, PartialEq)]
pub struct PromptChangeOutcome {
    /// The prompts that did not fail.
    pub results: PromptChangeResults,
    /// How many prompts there were.
    pub summary: AssistantBulkSummary,
    /// What went wrong.
    pub errors: Option<Vec<PromptFailure>>,
    _kept: Kept,
}

impl PromptChangeOutcome {
    #[inline]
    pub fn new(results: PromptChangeResults, summary: AssistantBulkSummary) -> Self {
        Self {
            results,
            summary,
            ..blank()
        }
    }
}

record! {
    PromptChangeOutcome + _kept;
    required results = "results";
    required summary = "summary";
    optional errors = "errors";
}

/// What is to be done with prompts.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PromptChanges {
    /// Prompts to create.
    pub create: Option<Vec<NewPrompt>>,
    /// Which prompts are deleted.
    pub delete: Option<AssistantSelection>,
    /// Prompts to change.
    pub update: Option<Vec<PromptUpdate>>,
}

impl PromptChanges {
    setters! {
        create(value: impl IntoIterator<Item = NewPrompt>) = Some(value.into_iter().collect());
        delete(value: AssistantSelection) = Some(value);
        update(value: impl IntoIterator<Item = PromptUpdate>) = Some(value.into_iter().collect());
    }
}

record! {
    PromptChanges: new;
    optional create = "create";
    optional delete = "delete";
    optional update = "update";
}

/// Prompts after a bulk action.
#[derive(Clone, PartialEq)]
pub struct PromptChangeResults {
    /// Prompts that were changed.
    pub updated: Vec<Prompt>,
    /// Prompts that were created.
    pub created: Vec<Prompt>,
    /// Ids of the prompts that were deleted.
    pub deleted: Vec<String>,
    /// Prompts that were as they should be already.
    pub skipped: Vec<SkippedPrompt>,
    _kept: Kept,
}

impl PromptChangeResults {
    pub fn new(
        updated: impl IntoIterator<Item = Prompt>,
        created: impl IntoIterator<Item = Prompt>,
        deleted: impl IntoIterator<Item = impl Into<String>>,
        skipped: impl IntoIterator<Item = SkippedPrompt>,
    ) -> Self {
        Self {
            updated: updated.into_iter().collect(),
            created: created.into_iter().collect(),
            deleted: deleted.into_iter().map(Into::into).collect(),
            skipped: skipped.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    PromptChangeResults + _kept;
    required updated = "updated";
    required created = "created";
    required deleted = "deleted";
    required skipped = "skipped";
}

/// Why prompts failed.
#[derive(Clone, PartialEq)]
pub struct PromptFailure {
    /// What went wrong, for people.
    pub message: String,
    /// An HTTP status for what went wrong.
    pub status_code: i64,
    /// The prompts that failed.
    pub prompts: Vec<AssistantItem>,
    /// A code for what went wrong.
    pub err_code: Option<String>,
    _kept: Kept,
}

impl PromptFailure {
    pub fn new(
        message: impl Into<String>,
        status_code: i64,
        prompts: impl IntoIterator<Item = AssistantItem>,
    ) -> Self {
        Self {
            message: message.into(),
            status_code,
            prompts: prompts.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    PromptFailure + _kept;
    required message = "message";
    required_number status_code = "status_code";
    required prompts = "prompts";
    optional err_code = "err_code";
}

/// One page of prompts.
#[derive(Clone, PartialEq)]
pub struct PromptPage {
    /// Number of the page, counted from 1.
    pub page: u64,
    /// Number of prompts that a full page has.
    pub per_page: u64,
    /// Number of prompts on all pages together.
    pub total: u64,
    /// The prompts of the page.
    pub data: Vec<Prompt>,
    _kept: Kept,
}

impl PromptPage {
    pub fn new(
        page: u64,
        per_page: u64,
        total: u64,
        data: impl IntoIterator<Item = Prompt>,
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
    PromptPage + _kept;
    required_number page = "page";
    required_number per_page = "perPage";
    required_number total = "total";
    required data = "data";
}

/// A property by which prompts can be sorted.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PromptSortField {
    /// `created_at`
    CreatedAt,
    /// `is_default`
    IsDefault,
    /// `name`
    Name,
    /// `updated_at`
    UpdatedAt,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    PromptSortField;
    CreatedAt = "created_at";
    IsDefault = "is_default";
    Name = "name";
    UpdatedAt = "updated_at";
}

/// What a prompt is for, to tell the model how to behave or to be sent with one click.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PromptType {
    /// `system`
    System,
    /// `quick`
    Quick,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    PromptType;
    System = "system";
    Quick = "quick";
}

/// Changes of a prompt.
///
/// What is left out stays as it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PromptUpdate {
    /// Id of the prompt.
    pub id: String,
    /// Places in Kibana where the prompt is offered.
    pub categories: Option<Vec<String>>,
    /// Colour of the prompt's button, such as `#00bfb3`.
    pub color: Option<String>,
    /// Part of Kibana that the prompt belongs to.
    pub consumer: Option<String>,
    /// The new text.
    pub content: Option<String>,
    /// Whether it is a default prompt.
    pub is_default: Option<bool>,
    /// Whether new conversations begin with it.
    pub is_new_conversation_default: Option<bool>,
}

impl PromptUpdate {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }

    setters! {
        categories(value: impl IntoIterator<Item = impl Into<String>>)
            = Some(value.into_iter().map(Into::into).collect());
        color(value: impl Into<String>) = Some(value.into());
        consumer(value: impl Into<String>) = Some(value.into());
        content(value: impl Into<String>) = Some(value.into());
        is_default(value: bool) = Some(value);
        is_new_conversation_default(value: bool) = Some(value);
    }
}

record! {
    PromptUpdate;
    required id = "id";
    optional categories = "categories";
    optional color = "color";
    optional consumer = "consumer";
    optional content = "content";
    optional is_default = "isDefault";
    optional is_new_conversation_default = "isNewConversationDefault";
}

/// A prompt that was as it should be already.
#[derive(Clone, PartialEq)]
pub struct SkippedPrompt {
    /// Id of the prompt.
    pub id: String,

    /// Why it was skipped.
    ///
    /// Always `PROMPT_FIELD_NOT_MODIFIED`.
    pub skip_reason: Constant,

    /// Name of the prompt.
    pub name: Option<String>,
    _kept: Kept,
}

impl SkippedPrompt {
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            skip_reason: wire::constant("PROMPT_FIELD_NOT_MODIFIED".to_owned()),
            ..blank()
        }
    }
}

record! {
    SkippedPrompt + _kept;
    required id = "id";
    required skip_reason = "skip_reason";
    optional name = "name";
}
