use openapi_terms::extension;
use openapiv3::{AdditionalProperties, ReferenceOr, Schema, SchemaKind, Type};
use serde_json::Value;

use crate::ir::Availability;
use crate::later::SECRET;

/// A schema's keywords in one form, whichever of its variants `openapiv3` chose for them.
#[derive(Debug, Default)]
pub(super) struct Facets<'s> {
    pub kind: Option<SchemaType>,
    pub format: Option<String>,
    pub pattern: Option<&'s str>,
    pub values: Vec<Value>,
    pub properties: Vec<(&'s str, ReferenceOr<&'s Schema>)>,
    pub required: &'s [String],
    pub additional: Additional<'s>,
    pub items: Option<ReferenceOr<&'s Schema>>,
    pub one_of: &'s [ReferenceOr<Schema>],
    pub any_of: &'s [ReferenceOr<Schema>],
    pub all_of: &'s [ReferenceOr<Schema>],
    pub not: bool,
    /// Whether `not` excludes everything.
    pub excludes_all: bool,
    pub minimum: Option<f64>,
    pub maximum: Option<f64>,
    pub exclusive: (bool, bool),
    pub length: (Option<usize>, Option<usize>),
    pub count: (Option<usize>, Option<usize>),
    /// How many properties there may be.
    pub entries: (Option<usize>, Option<usize>),
    /// What a number is a multiple of.
    pub multiple: Option<f64>,
    pub unique: bool,
    /// Whether the value must not be printed: by `x-secret`, or as `api.toml` says.
    pub secret: bool,
    /// Since when values of `enum` are known: `x-enum-since`.
    pub values_since: Option<&'s Value>,
    pub title: Option<&'s str>,
    /// What the values of `enum` mean.
    pub values_say: Option<&'s Value>,
    /// What the values of `enum` are called in code.
    pub values_named: Option<&'s Value>,
}

/// The types of schemas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SchemaType {
    Object,
    Array,
    String,
    Number,
    Integer,
    Boolean,
}

/// What a schema says about properties that it does not name.
#[derive(Debug, Default)]
pub(super) enum Additional<'s> {
    #[default]
    Unsaid,
    Forbidden,
    Any,
    Of(ReferenceOr<&'s Schema>),
}

impl<'s> Facets<'s> {
    /// Whether the schema says what is in a value, and not only that it is text or bytes.
    pub(super) fn is_described(&self) -> bool {
        let is_composed = !(self.one_of.is_empty() && self.any_of.is_empty() && self.all_of.is_empty());
        let is_text = self.kind == Some(SchemaType::String);
        !is_text && (self.kind.is_some() || is_composed || !self.properties.is_empty())
    }

    /// The first version of servers that know a value.
    pub(super) fn since_of_value(&self, value: &str) -> Option<String> {
        Availability::version(self.values_since?.get(value)?.as_str()?)
    }

    /// What the document says of a value.
    pub(super) fn text_of_value(&self, value: &Value) -> Option<&'s str> {
        let said = self.values_say?;
        let text = match value {
            Value::String(text) => said.get(text),
            other => said.get(other.to_string()),
        };
        text.or_else(|| self.in_order(said, value))?.as_str().filter(|text| !text.trim().is_empty())
    }

    /// What the document calls a value in code.
    pub(super) fn name_of_value(&self, value: &Value) -> Option<&'s str> {
        self.in_order(self.values_named?, value)?.as_str()
    }

    /// The title, where there is one value.
    pub(super) fn title_of_value(&self) -> Option<&'s str> {
        self.title.filter(|title| self.values.len() == 1 && !title.trim().is_empty())
    }

    /// The item of a list that is as long as `enum`, at the place of a value.
    fn in_order(&self, list: &'s Value, value: &Value) -> Option<&'s Value> {
        let list = list.as_array().filter(|list| list.len() == self.values.len())?;
        list.get(self.values.iter().position(|known| known == value)?)
    }

    pub(super) fn of(schema: &'s Schema) -> Self {
        let facets = match &schema.schema_kind {
            SchemaKind::Type(kind) => Self::of_type(kind),
            SchemaKind::OneOf { one_of } => Self { one_of, ..Self::default() },
            SchemaKind::AnyOf { any_of } => Self { any_of, ..Self::default() },
            SchemaKind::AllOf { all_of } => Self { all_of, ..Self::default() },
            SchemaKind::Not { not } => Self { not: true, excludes_all: excludes_all(not), ..Self::default() },
            SchemaKind::Any(any) => Self::of_any(any),
        };
        let extensions = &schema.schema_data.extensions;
        Self {
            secret: extensions.get(SECRET) == Some(&Value::Bool(true)),
            values_since: extensions.get(extension::ENUM_SINCE),
            title: schema.schema_data.title.as_deref(),
            values_say: extension::ENUM_DESCRIPTIONS.iter().find_map(|key| extensions.get(*key)),
            values_named: extension::ENUM_NAMES.iter().find_map(|key| extensions.get(*key)),
            ..facets
        }
    }

    fn of_type(kind: &'s Type) -> Self {
        match kind {
            Type::String(string) => Self {
                kind: Some(SchemaType::String),
                format: format_text(&string.format),
                pattern: string.pattern.as_deref(),
                values: string
                    .enumeration
                    .iter()
                    .map(|value| value.clone().map_or(Value::Null, Value::String))
                    .collect(),
                length: (string.min_length, string.max_length),
                ..Self::default()
            },
            Type::Number(number) => Self {
                kind: Some(SchemaType::Number),
                format: format_text(&number.format),
                values: number.enumeration.iter().map(|value| value.map_or(Value::Null, Value::from)).collect(),
                minimum: number.minimum,
                maximum: number.maximum,
                exclusive: (number.exclusive_minimum, number.exclusive_maximum),
                multiple: number.multiple_of,
                ..Self::default()
            },
            Type::Integer(integer) => Self {
                kind: Some(SchemaType::Integer),
                format: format_text(&integer.format),
                values: integer.enumeration.iter().map(|value| value.map_or(Value::Null, Value::from)).collect(),
                minimum: integer.minimum.map(|bound| bound as f64),
                maximum: integer.maximum.map(|bound| bound as f64),
                exclusive: (integer.exclusive_minimum, integer.exclusive_maximum),
                multiple: integer.multiple_of.map(|of| of as f64),
                ..Self::default()
            },
            Type::Boolean(boolean) => Self {
                kind: Some(SchemaType::Boolean),
                values: boolean.enumeration.iter().map(|value| value.map_or(Value::Null, Value::from)).collect(),
                ..Self::default()
            },
            Type::Array(array) => Self {
                kind: Some(SchemaType::Array),
                items: array.items.as_ref().map(unboxed),
                count: (array.min_items, array.max_items),
                unique: array.unique_items,
                ..Self::default()
            },
            Type::Object(object) => Self {
                kind: Some(SchemaType::Object),
                properties: object.properties.iter().map(|(name, schema)| (name.as_str(), unboxed(schema))).collect(),
                required: &object.required,
                entries: (object.min_properties, object.max_properties),
                additional: additional(object.additional_properties.as_ref()),
                ..Self::default()
            },
        }
    }

    fn of_any(any: &'s openapiv3::AnySchema) -> Self {
        Self {
            kind: any.typ.as_deref().and_then(schema_type),
            format: any.format.clone(),
            pattern: any.pattern.as_deref(),
            values: any.enumeration.clone(),
            properties: any.properties.iter().map(|(name, schema)| (name.as_str(), unboxed(schema))).collect(),
            required: &any.required,
            additional: additional(any.additional_properties.as_ref()),
            items: any.items.as_ref().map(unboxed),
            one_of: &any.one_of,
            any_of: &any.any_of,
            all_of: &any.all_of,
            not: any.not.is_some(),
            excludes_all: any.not.as_deref().is_some_and(excludes_all),
            minimum: any.minimum,
            maximum: any.maximum,
            exclusive: (any.exclusive_minimum.unwrap_or_default(), any.exclusive_maximum.unwrap_or_default()),
            length: (any.min_length, any.max_length),
            count: (any.min_items, any.max_items),
            entries: (any.min_properties, any.max_properties),
            multiple: any.multiple_of,
            unique: any.unique_items.unwrap_or_default(),
            values_since: None,
            title: None,
            values_say: None,
            values_named: None,
            secret: false,
        }
    }

    /// The type that the schema states, or that its keywords imply.
    pub(super) fn implied_type(&self) -> Option<SchemaType> {
        self.kind.or_else(|| {
            if !self.properties.is_empty() || !matches!(self.additional, Additional::Unsaid) {
                Some(SchemaType::Object)
            } else if self.items.is_some() {
                Some(SchemaType::Array)
            } else if matches!(self.format.as_deref(), Some("int32" | "int64" | "uint32" | "uint64")) {
                Some(SchemaType::Integer)
            } else if matches!(self.format.as_deref(), Some("float" | "double")) {
                Some(SchemaType::Number)
            } else if self.pattern.is_some() || self.length != (None, None) || self.format.is_some() {
                Some(SchemaType::String)
            } else if self.minimum.is_some() || self.maximum.is_some() {
                Some(SchemaType::Number)
            } else {
                None
            }
        })
    }

    /// Whether the schema, apart from `allOf`, `oneOf` and `anyOf`, says anything about values.
    pub(super) fn has_own_shape(&self) -> bool {
        !self.properties.is_empty()
            || !self.values.is_empty()
            || matches!(self.additional, Additional::Any | Additional::Of(_))
            || self.items.is_some()
    }

    /// Whether the schema only requires properties of another one.
    pub(super) fn is_only_required(&self) -> bool {
        !self.has_own_shape()
            && !self.required.is_empty()
            && self.one_of.is_empty()
            && self.any_of.is_empty()
            && self.all_of.is_empty()
    }

    /// Whether the schema admits no value at all: `not: {}`.
    pub(super) fn is_never(&self) -> bool {
        self.excludes_all && self.implied_type().is_none() && self.values.is_empty()
    }

    /// Whether the schema says no more than that a value is an object.
    pub(super) fn is_any_object(&self) -> bool {
        self.kind == Some(SchemaType::Object)
            && !self.has_own_shape()
            && self.required.is_empty()
            && matches!(self.additional, Additional::Unsaid)
            && self.one_of.is_empty()
            && self.any_of.is_empty()
            && self.all_of.is_empty()
            && !self.not
    }

    /// Whether the schema says nothing about values.
    pub(super) fn is_empty(&self) -> bool {
        self.is_anything() && !self.not
    }

    /// Whether the schema says at most which values it does not admit.
    pub(super) fn is_anything(&self) -> bool {
        self.implied_type().is_none()
            && self.values.is_empty()
            && self.one_of.is_empty()
            && self.any_of.is_empty()
            && self.all_of.is_empty()
            && self.required.is_empty()
    }
}

fn excludes_all(not: &ReferenceOr<Schema>) -> bool {
    not.as_item().is_some_and(|schema| Facets::of(schema).is_empty())
}

fn schema_type(name: &str) -> Option<SchemaType> {
    Some(match name {
        "object" => SchemaType::Object,
        "array" => SchemaType::Array,
        "string" => SchemaType::String,
        "number" => SchemaType::Number,
        "integer" => SchemaType::Integer,
        "boolean" => SchemaType::Boolean,
        _ => return None,
    })
}

fn format_text<F: serde::Serialize>(format: &openapiv3::VariantOrUnknownOrEmpty<F>) -> Option<String> {
    serde_json::to_value(format).ok()?.as_str().map(str::to_owned)
}

fn unboxed(schema: &ReferenceOr<Box<Schema>>) -> ReferenceOr<&Schema> {
    match schema {
        ReferenceOr::Reference { reference } => ReferenceOr::Reference { reference: reference.clone() },
        ReferenceOr::Item(schema) => ReferenceOr::Item(schema),
    }
}

fn additional(additional: Option<&AdditionalProperties>) -> Additional<'_> {
    match additional {
        None => Additional::Unsaid,
        Some(AdditionalProperties::Any(true)) => Additional::Any,
        Some(AdditionalProperties::Any(false)) => Additional::Forbidden,
        Some(AdditionalProperties::Schema(schema)) => Additional::Of(match schema.as_ref() {
            ReferenceOr::Reference { reference } => ReferenceOr::Reference { reference: reference.clone() },
            ReferenceOr::Item(schema) => ReferenceOr::Item(schema),
        }),
    }
}
