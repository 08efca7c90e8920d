// Generated from specs/kibana; do not edit.

//! Fields of alerts and events, and whether a language model sees them, plain or replaced.

use std::collections::BTreeMap;

use openapi_runtime::wire::{Kept, OpenEnum, blank, unknown};
use openapi_runtime::{DateTime, Json, UnknownValue, open_enum, record};

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
    /// Creates the value from its required properties.
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

/// One page of anonymization fields.
#[derive(Clone, PartialEq)]
pub struct AnonymizationFieldPage {
    /// The fields of the page.
    pub data: Vec<AnonymizationField>,
    /// Number of the page, counted from 1.
    pub page: i64,
    /// Number of fields that a full page has.
    pub per_page: i64,
    /// Number of fields on all pages together.
    pub total: i64,
    /// Counts over all anonymization fields.
    pub aggregations: Option<AnonymizationFieldAggregations>,

    /// All fields, where the request asks for them.
    ///
    /// Not sent by 9.1.
    pub all: Option<Vec<AnonymizationField>>,

    _kept: Kept,
}

impl AnonymizationFieldPage {
    /// Creates the value from its required properties.
    pub fn new(
        data: impl IntoIterator<Item = AnonymizationField>,
        page: i64,
        per_page: i64,
        total: i64,
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
    required_whole page = "page";
    required_whole per_page = "perPage";
    required_whole total = "total";
    optional aggregations = "aggregations";
    optional all = "all";
}

/// A property by which anonymization fields can be sorted.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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

impl AnonymizationFieldSortField {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "created_at",
            Self::Anonymized => "anonymized",
            Self::Allowed => "allowed",
            Self::Field => "field",
            Self::UpdatedAt => "updated_at",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(AnonymizationFieldSortField);

impl OpenEnum for AnonymizationFieldSortField {
    fn from_wire(value: &str) -> Self {
        match value {
            "created_at" => Self::CreatedAt,
            "anonymized" => Self::Anonymized,
            "allowed" => Self::Allowed,
            "field" => Self::Field,
            "updated_at" => Self::UpdatedAt,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}

/// Direction of an order.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AnonymizationFieldSortOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

impl AnonymizationFieldSortOrder {
    /// The value in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

open_enum!(AnonymizationFieldSortOrder);

impl OpenEnum for AnonymizationFieldSortOrder {
    fn from_wire(value: &str) -> Self {
        match value {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            _ => Self::Unknown(unknown(value)),
        }
    }

    fn as_wire(&self) -> &str {
        self.as_str()
    }
}
