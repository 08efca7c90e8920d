// Generated from specs/kibana; do not edit.

//! Fields of alerts and events, and whether a language model sees them, plain or replaced.

use openapi_runtime::wire::{Entries, OpenEnum, Record, read, read_whole, unknown};
use openapi_runtime::{DateTime, UnknownValue, open_enum, record};
use serde::de::MapAccess;
use serde::ser::SerializeMap;

/// What happens to the values of a field before a language model gets them.
///
/// A value is withheld unless `allowed` is true, and replaced by a placeholder if `anonymized`
/// is true as well.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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
}

impl AnonymizationField {
    /// Creates the value from its required properties.
    pub fn new(id: impl Into<String>, field: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            field: field.into(),
            allowed: None,
            anonymized: None,
            created_at: None,
            created_by: None,
            namespace: None,
            timestamp: None,
            updated_at: None,
            updated_by: None,
        }
    }
}

record!(AnonymizationField);

impl Record for AnonymizationField {
    const NAME: &'static str = "AnonymizationField";
    const REQUIRED: &'static [&'static str] = &["id", "field"];

    fn blank() -> Self {
        Self::new(String::new(), String::new())
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "id" => read(map, &mut self.id),
            "field" => read(map, &mut self.field),
            "allowed" => read(map, &mut self.allowed),
            "anonymized" => read(map, &mut self.anonymized),
            "createdAt" => read(map, &mut self.created_at),
            "createdBy" => read(map, &mut self.created_by),
            "namespace" => read(map, &mut self.namespace),
            "timestamp" => read(map, &mut self.timestamp),
            "updatedAt" => read(map, &mut self.updated_at),
            "updatedBy" => read(map, &mut self.updated_by),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("id", &self.id)
            .entry("field", &self.field)
            .optional("allowed", &self.allowed)
            .optional("anonymized", &self.anonymized)
            .optional("createdAt", &self.created_at)
            .optional("createdBy", &self.created_by)
            .optional("namespace", &self.namespace)
            .optional("timestamp", &self.timestamp)
            .optional("updatedAt", &self.updated_at)
            .optional("updatedBy", &self.updated_by)
            .end()
    }
}

/// One page of anonymization fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnonymizationFieldPage {
    /// The fields of the page.
    pub data: Vec<AnonymizationField>,
    /// Number of the page, counted from 1.
    pub page: i64,
    /// Number of fields that a full page has.
    pub per_page: i64,
    /// Number of fields on all pages together.
    pub total: i64,
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
        }
    }
}

record!(AnonymizationFieldPage);

impl Record for AnonymizationFieldPage {
    const NAME: &'static str = "AnonymizationFieldPage";
    const REQUIRED: &'static [&'static str] = &["data", "page", "perPage", "total"];

    fn blank() -> Self {
        Self::new(Vec::<AnonymizationField>::new(), 0, 0, 0)
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "data" => read(map, &mut self.data),
            "page" => read_whole(map, &mut self.page),
            "perPage" => read_whole(map, &mut self.per_page),
            "total" => read_whole(map, &mut self.total),
            _ => Ok(false),
        }
    }

    fn write<M: SerializeMap>(&self, entries: Entries<'_, M>) -> Result<(), M::Error> {
        entries
            .entry("data", &self.data)
            .entry("page", &self.page)
            .entry("perPage", &self.per_page)
            .entry("total", &self.total)
            .end()
    }
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
