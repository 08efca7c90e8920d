// Generated from specs/kibana; do not edit.

//! Fields of alerts and events, and whether a language model sees them, plain or replaced.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{
    Constant, DateTime, Json, UnknownValue, open_enum, record, setters, wire,
};

use crate::security_ai_assistant::{
    AssistantBulkSummary, AssistantItem, AssistantSelection,
};

/// What happens to the values of a field before a language model gets them.
///
/// A value is withheld unless `allowed` is true, and replaced by a placeholder if `anonymized`
/// is true as well.
#[derive(Clone, PartialEq)]
pub struct AnonymizationField {
    /// Id of the setting.
    ///
    /// At least 1 character.
    pub id: String,

    /// Name of the field, such as `user.name`.
    pub field: String,
    /// True when values of the field may be sent to a language model.
    pub allowed: Option<bool>,
    /// True when values are replaced before they are sent.
    pub anonymized: Option<bool>,
    /// When the setting was created.
    pub created_at: Option<DateTime>,
    /// Name of the user who created it.
    pub created_by: Option<String>,
    /// Id of the space.
    pub namespace: Option<String>,
    /// Time of the setting.
    pub timestamp: Option<DateTime>,
    /// When the setting was last changed.
    pub updated_at: Option<DateTime>,
    /// Name of the user who last changed it.
    pub updated_by: Option<String>,
    _kept: Kept,
}

impl AnonymizationField {
    pub fn new(id: impl Into<String>, field: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            field: field.into(),
            ..blank()
        }
    }
}

record! {
    AnonymizationField + _kept;
    required id = "id";
    required field = "field";
    optional allowed = "allowed";
    optional anonymized = "anonymized";
    optional created_at = "createdAt";
    optional created_by = "createdBy";
    optional namespace = "namespace";
    optional timestamp = "timestamp";
    optional updated_at = "updatedAt";
    optional updated_by = "updatedBy";
}

/// Counts over all anonymization fields.
///
/// Not sent by 9.1.
#[derive(Clone, Default, PartialEq)]
pub struct AnonymizationFieldAggregations {
    /// How many fields are allowed, anonymized or withheld, any JSON.
    pub field_status: Option<BTreeMap<String, Json>>,
    _kept: Kept,
}

record! {
    AnonymizationFieldAggregations + _kept: new;
    optional field_status = "field_status";
}

/// What a bulk action did to anonymization fields.
#[derive(Clone, PartialEq)]
pub struct ChangedAnonymizationFields {
    /// The details.
    pub attributes: AnonymizationFieldChangeOutcome,
    /// Number of fields in the request.
    pub anonymization_fields_count: Option<i64>,
    /// What happened, for people.
    pub message: Option<String>,
    /// The HTTP status again.
    pub status_code: Option<i64>,
    /// Whether no field failed.
    pub success: Option<bool>,
    _kept: Kept,
}

impl ChangedAnonymizationFields {
    #[inline]
    pub fn new(attributes: AnonymizationFieldChangeOutcome) -> Self {
        Self { attributes, ..blank() }
    }
}

record! {
    ChangedAnonymizationFields + _kept;
    required attributes = "attributes";
    optional_number anonymization_fields_count = "anonymization_fields_count";
    optional message = "message";
    optional_number status_code = "status_code";
    optional success = "success";
}

/// Details of what a bulk action did to anonymization fields.
#[derive(Clone, PartialEq)]
pub struct AnonymizationFieldChangeOutcome {
    /// The fields that did not fail.
    pub results: AnonymizationFieldChangeResults,
    /// How many fields there were.
    pub summary: AssistantBulkSummary,
    /// What went wrong.
    pub errors: Option<Vec<AnonymizationFieldFailure>>,
    _kept: Kept,
}

impl AnonymizationFieldChangeOutcome {
    #[inline]
    pub fn new(results: AnonymizationFieldChangeResults, summary: AssistantBulkSummary) -> Self {
        Self {
            results,
            summary,
            ..blank()
        }
    }
}

record! {
    AnonymizationFieldChangeOutcome + _kept;
    required results = "results";
    required summary = "summary";
    optional errors = "errors";
}

/// What is to be done with anonymization fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AnonymizationFieldChanges {
    /// Fields to create.
    pub create: Option<Vec<NewAnonymizationField>>,
    /// Which fields are deleted.
    pub delete: Option<AssistantSelection>,
    /// Fields to change.
    pub update: Option<Vec<AnonymizationFieldUpdate>>,
}

impl AnonymizationFieldChanges {
    setters! {
        create(value: impl IntoIterator<Item = NewAnonymizationField>)
            = Some(value.into_iter().collect());
        delete(value: AssistantSelection) = Some(value);
        update(value: impl IntoIterator<Item = AnonymizationFieldUpdate>)
            = Some(value.into_iter().collect());
    }
}

record! {
    AnonymizationFieldChanges: new;
    optional create = "create";
    optional delete = "delete";
    optional update = "update";
}

/// Anonymization fields after a bulk action.
#[derive(Clone, PartialEq)]
pub struct AnonymizationFieldChangeResults {
    /// Fields that were changed.
    pub updated: Vec<AnonymizationField>,
    /// Fields that were created.
    pub created: Vec<AnonymizationField>,
    /// Ids of the fields that were deleted.
    pub deleted: Vec<String>,
    /// Fields that were as they should be already.
    pub skipped: Vec<SkippedAnonymizationField>,
    _kept: Kept,
}

impl AnonymizationFieldChangeResults {
    pub fn new(
        updated: impl IntoIterator<Item = AnonymizationField>,
        created: impl IntoIterator<Item = AnonymizationField>,
        deleted: impl IntoIterator<Item = impl Into<String>>,
        skipped: impl IntoIterator<Item = SkippedAnonymizationField>,
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
    AnonymizationFieldChangeResults + _kept;
    required updated = "updated";
    required created = "created";
    required deleted = "deleted";
    required skipped = "skipped";
}

/// Why anonymization fields failed.
#[derive(Clone, PartialEq)]
pub struct AnonymizationFieldFailure {
    /// What went wrong, for people.
    pub message: String,
    /// An HTTP status for what went wrong.
    pub status_code: i64,
    /// The fields that failed.
    pub anonymization_fields: Vec<AssistantItem>,
    /// A code for what went wrong.
    pub err_code: Option<String>,
    _kept: Kept,
}

impl AnonymizationFieldFailure {
    pub fn new(
        message: impl Into<String>,
        status_code: i64,
        anonymization_fields: impl IntoIterator<Item = AssistantItem>,
    ) -> Self {
        Self {
            message: message.into(),
            status_code,
            anonymization_fields: anonymization_fields.into_iter().collect(),
            ..blank()
        }
    }
}

record! {
    AnonymizationFieldFailure + _kept;
    required message = "message";
    required_number status_code = "status_code";
    required anonymization_fields = "anonymization_fields";
    optional err_code = "err_code";
}

/// One page of anonymization fields.
#[derive(Clone, PartialEq)]
pub struct AnonymizationFieldPage {
    /// The fields of the page.
    pub data: Vec<AnonymizationField>,
    /// Number of the page, counted from 1.
    pub page: u64,
    /// Number of fields that a full page has.
    pub per_page: u64,
    /// Number of fields on all pages together.
    pub total: u64,
    /// Counts over all anonymization fields.
    pub aggregations: Option<AnonymizationFieldAggregations>,

    /// All fields, where the request asks for them.
    ///
    /// Not sent by 9.1.
    pub all: Option<Vec<AnonymizationField>>,

    _kept: Kept,
}

impl AnonymizationFieldPage {
    pub fn new(
        data: impl IntoIterator<Item = AnonymizationField>,
        page: u64,
        per_page: u64,
        total: u64,
    ) -> Self {
        Self {
            data: data.into_iter().collect(),
            page,
            per_page,
            total,
            ..blank()
        }
    }
}

record! {
    AnonymizationFieldPage + _kept;
    required data = "data";
    required_number page = "page";
    required_number per_page = "perPage";
    required_number total = "total";
    optional aggregations = "aggregations";
    optional all = "all";
}

/// A property by which anonymization fields can be sorted.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AnonymizationFieldSortField {
    /// `created_at`
    CreatedAt,
    /// `anonymized`
    Anonymized,
    /// `allowed`
    Allowed,
    /// `field`
    Field,
    /// `updated_at`
    UpdatedAt,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    AnonymizationFieldSortField;
    CreatedAt = "created_at";
    Anonymized = "anonymized";
    Allowed = "allowed";
    Field = "field";
    UpdatedAt = "updated_at";
}

/// A change of an anonymization field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnonymizationFieldUpdate {
    /// Id of the setting.
    pub id: String,
    /// True when values of the field may be sent to a language model.
    pub allowed: Option<bool>,
    /// True when values are replaced before they are sent.
    pub anonymized: Option<bool>,
}

impl AnonymizationFieldUpdate {
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..blank() }
    }

    setters! {
        allowed(value: bool) = Some(value);
        anonymized(value: bool) = Some(value);
    }
}

record! {
    AnonymizationFieldUpdate;
    required id = "id";
    optional allowed = "allowed";
    optional anonymized = "anonymized";
}

/// What shall happen to the values of a field before a language model gets them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewAnonymizationField {
    /// Name of the field, such as `user.name`.
    pub field: String,
    /// True when values of the field may be sent to a language model.
    pub allowed: Option<bool>,
    /// True when values are replaced before they are sent.
    pub anonymized: Option<bool>,
}

impl NewAnonymizationField {
    pub fn new(field: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            ..blank()
        }
    }

    setters! {
        allowed(value: bool) = Some(value);
        anonymized(value: bool) = Some(value);
    }
}

record! {
    NewAnonymizationField;
    required field = "field";
    optional allowed = "allowed";
    optional anonymized = "anonymized";
}

/// An anonymization field that was as it should be already.
#[derive(Clone, PartialEq)]
pub struct SkippedAnonymizationField {
    /// Id of the setting.
    pub id: String,

    /// Why it was skipped.
    ///
    /// Always `ANONYMIZATION_FIELD_NOT_MODIFIED`.
    pub skip_reason: Constant,

    /// Name of the field.
    pub name: Option<String>,
    _kept: Kept,
}

impl SkippedAnonymizationField {
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            skip_reason: wire::constant("ANONYMIZATION_FIELD_NOT_MODIFIED".to_owned()),
            ..blank()
        }
    }
}

record! {
    SkippedAnonymizationField + _kept;
    required id = "id";
    required skip_reason = "skip_reason";
    optional name = "name";
}
