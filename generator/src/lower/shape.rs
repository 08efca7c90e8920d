use openapi_terms::EXACT_INTEGERS;
use openapiv3::Schema;
use serde_json::Value;

use super::context::Context;
use super::facets::{Additional, Facets, SchemaType};
use super::{Lower, docs};
use crate::diagnostic::Severity;
use crate::ir::lowered;
use crate::ir::merged::{Shape, Union, Unmerged};
use crate::ir::{Docs, EnumVariant, IntegerEnum, IntegerVariant, Name, Scalar, StringEnum, TypeRef, Variant};
use crate::pointer;

/// A shape, and whether `null` may stand in its place.
pub(super) struct Lowered {
    pub shape: lowered::Shape,
    pub nullable: bool,
}

impl Lowered {
    pub(super) fn new(shape: Shape, nullable: bool) -> Self {
        Self { shape: shape.into(), nullable }
    }
}

impl Lower<'_> {
    /// What a schema means.
    pub(super) fn shape(&mut self, schema: &Schema, at: &str, context: &Context) -> Lowered {
        self.note_unsaid(schema, at);
        let mut facets = Facets::of(schema);
        facets.secret |= self.later.secrets.contains(at);
        let has_null = facets.values.iter().any(Value::is_null);
        let nullable = schema.schema_data.nullable || has_null;
        if facets.is_never() {
            self.find(
                Severity::Note,
                at,
                "no value is valid here; any JSON is taken",
                Some("describe a value, or remove it"),
            );
        } else if facets.not {
            let message = "no Rust type can express `not`, which is ignored";
            let severity = if facets.is_anything() { Severity::Degradation } else { Severity::Note };
            self.find(severity, at, message, Some("state what it means in the description"));
        }
        let lowered = if !facets.all_of.is_empty() || !facets.one_of.is_empty() || !facets.any_of.is_empty() {
            let only_union = facets.all_of.is_empty()
                && !facets.has_own_shape()
                && facets.required.is_empty()
                && (facets.one_of.is_empty() || facets.any_of.is_empty());
            let (keyword, arms) =
                if facets.one_of.is_empty() { ("anyOf", facets.any_of) } else { ("oneOf", facets.one_of) };
            if only_union {
                self.union(schema, arms, &pointer::push(at, keyword), context)
            } else {
                self.combination(schema, &facets, at, context)
            }
        } else {
            Lowered::new(self.own_shape(&facets, at, context), false)
        };
        let is_hidden = match lowered.shape.alone() {
            Ok(Shape::Scalar(scalar)) => scalar.is_secret(),
            Ok(Shape::Map(value)) => self.api[value.id].shape.alone() == Ok(&Shape::Scalar(Scalar::SecretJson)),
            _ => false,
        };
        if facets.secret && !is_hidden {
            let help = "write it where the text is, or any JSON: at a property, an item or a value";
            self.find(
                Severity::Degradation,
                at,
                "`x-secret` hides texts and any JSON only; this is printed",
                Some(help),
            );
        }
        // Raw JSON holds null anyway.
        let is_json = matches!(lowered.shape.alone(), Ok(Shape::Json | Shape::Scalar(Scalar::SecretJson)));
        let nullable = (lowered.nullable || nullable) && !is_json;
        Lowered { shape: lowered.shape, nullable }
    }

    /// What a schema means apart from `allOf`, `oneOf` and `anyOf`.
    pub(super) fn own_shape(&mut self, facets: &Facets<'_>, at: &str, context: &Context) -> Shape {
        if let Some(shape) = self.enumeration(facets, at, context) {
            return shape;
        }
        match facets.implied_type() {
            Some(SchemaType::Object) => self.object(facets, at, context),
            Some(SchemaType::Array) => {
                let at = pointer::push(at, "items");
                let item = match &facets.items {
                    Some(items) => self.boxed_reference(items, &at, &context.item()),
                    None => TypeRef::plain(self.anonymous(Shape::Json, &at, &Context::nowhere(), Docs::default())),
                };
                Shape::List(item)
            }
            Some(SchemaType::String) => Shape::Scalar(self.string_scalar(facets)),
            Some(SchemaType::Boolean) => Shape::Scalar(Scalar::Boolean),
            Some(SchemaType::Integer) => Shape::Scalar(self.integer(facets, at)),
            Some(SchemaType::Number) => {
                if self.entries.is_integer(|| self.sources.key(at)) {
                    Shape::Scalar(self.integer(facets, at))
                } else {
                    // Also for `float`: an `f32` would not give back the digits that came.
                    Shape::Scalar(Scalar::F64)
                }
            }
            None if !facets.required.is_empty() => self.object(facets, at, context),
            None if facets.secret => Shape::Scalar(Scalar::SecretJson),
            None => Shape::Json,
        }
    }

    fn object(&mut self, facets: &Facets<'_>, at: &str, context: &Context) -> Shape {
        let is_bare = facets.properties.is_empty() && facets.required.is_empty();
        match (&facets.additional, is_bare) {
            (Additional::Forbidden, true) => Shape::Struct(Default::default()),
            (_, true) => {
                let value = self.extra(facets, at, context);
                let json = value.unwrap_or_else(|| {
                    let json = if facets.secret { Shape::Scalar(Scalar::SecretJson) } else { Shape::Json };
                    TypeRef::plain(self.anonymous(json, at, &Context::nowhere(), Docs::default()))
                });
                Shape::Map(json)
            }
            (_, false) => Shape::Struct(self.record(facets, at, context)),
        }
    }

    /// The type of properties that are not named, where the schema admits them explicitly.
    pub(super) fn extra(&mut self, facets: &Facets<'_>, at: &str, context: &Context) -> Option<TypeRef> {
        let at = pointer::push(at, "additionalProperties");
        match &facets.additional {
            Additional::Unsaid | Additional::Forbidden => None,
            Additional::Any => {
                Some(TypeRef::plain(self.anonymous(Shape::Json, &at, &Context::nowhere(), Docs::default())))
            }
            Additional::Of(schema) => Some(self.boxed_reference(schema, &at, &context.below("value"))),
        }
    }

    fn integer(&mut self, facets: &Facets<'_>, at: &str) -> Scalar {
        let is_below = facets.minimum.is_some_and(|minimum| minimum < -MOST_OF_I64);
        let is_above = |bound: Option<f64>| bound.is_some_and(|bound| bound > 2.0 * MOST_OF_I64);
        let is_wide = facets.format.as_deref().is_some_and(|format| WIDE.contains(&format));
        let what = match is_below || is_above(facets.minimum) || is_above(facets.maximum) {
            true => Some("the bounds admit".to_owned()),
            false if is_wide => facets.format.as_deref().map(|format| format!("`format: {format}` admits")),
            false => None,
        };
        if let Some(what) = what {
            let message = format!("{what} integers of more than 64 bits, which cannot be read");
            self.find(Severity::Note, at, message, Some("describe large numbers as strings"));
        }
        integer_scalar(facets)
    }

    fn string_scalar(&mut self, facets: &Facets<'_>) -> Scalar {
        let scalar = match facets.format.as_deref() {
            Some("date-time") => Scalar::DateTime,
            Some("date") => Scalar::Date,
            Some("uuid") => Scalar::Uuid,
            Some("uri" | "url") if facets.secret => Scalar::CredentialUri,
            Some("uri" | "url") => Scalar::Uri,
            Some("byte") => Scalar::Byte,
            Some("base64url") => Scalar::Base64Url,
            Some("binary") => Scalar::Binary,
            Some("password") => Scalar::Password,
            None if facets.secret => Scalar::Password,
            _ => return Scalar::String,
        };
        if self.api.settings.formats.contains_key(scalar.format()) {
            self.entries.mark_used(&["formats", scalar.format()]);
        }
        scalar
    }

    /// The shape of an `enum`, also of one with one value: what it is depends on what else is said of the place. `None` where there is
    /// none, or only `null`.
    fn enumeration(&mut self, facets: &Facets<'_>, at: &str, context: &Context) -> Option<Shape> {
        let values: Vec<&Value> = facets.values.iter().filter(|value| !value.is_null()).collect();
        if values.is_empty() {
            return (!facets.values.is_empty()).then_some(Shape::Json);
        }
        let strings: Vec<&str> = values.iter().filter_map(|value| value.as_str()).collect();
        if strings.len() == values.len() {
            return Some(string_enum(&strings, facets));
        }
        let integers: Vec<IntegerVariant> = values.iter().filter_map(|value| integer_variant(value, facets)).collect();
        if integers.len() == values.len() {
            return Some(Shape::IntegerEnum(IntegerEnum { variants: integers }));
        }
        if values.iter().all(|value| value.is_boolean()) {
            return Some(Shape::Scalar(Scalar::Boolean));
        }
        if values.iter().all(|value| value.is_number()) {
            return Some(number_scalar(&values).map_or_else(|| self.raw_numbers(at), Shape::Scalar));
        }
        Some(self.mixed_enumeration(&values, facets, at, context))
    }

    /// Numbers that no type of Rust holds together.
    fn raw_numbers(&mut self, at: &str) -> Shape {
        let message =
            "`enum` lists numbers that no Rust number holds together with all of their digits; they became raw JSON";
        self.find(Severity::Degradation, at, message, Some("describe them as strings"));
        Shape::Json
    }

    /// Strings next to numbers or booleans: one arm per JSON type.
    fn mixed_enumeration(&mut self, values: &[&Value], facets: &Facets<'_>, at: &str, context: &Context) -> Shape {
        let strings: Vec<&str> = values.iter().filter_map(|value| value.as_str()).collect();
        let mut shapes = Vec::new();
        if !strings.is_empty() {
            shapes.push(("text", string_enum(&strings, facets)));
        }
        if values.iter().any(|value| value.is_number()) {
            let Some(number) = number_scalar(values) else { return self.raw_numbers(at) };
            shapes.push(("number", Shape::Scalar(number)));
        }
        if values.iter().any(|value| value.is_boolean()) {
            shapes.push(("boolean", Shape::Scalar(Scalar::Boolean)));
        }
        if values.iter().any(|value| value.is_object() || value.is_array()) {
            let message = "`enum` lists objects or arrays, which no Rust type can express; they became raw JSON";
            self.find(Severity::Degradation, at, message, Some("describe their shape with a schema"));
            return Shape::Json;
        }
        let variants = shapes
            .into_iter()
            .map(|(name, shape)| {
                let id = self.anonymous(shape, at, &context.below(name), Docs::default());
                Variant { name: Name::new(name), ty: TypeRef::plain(id), docs: Docs::default() }
            })
            .collect();
        Shape::Union(Union { variants, discriminator: None })
    }
}

/// The type that holds all numbers among the values of an `enum`, if there is one.
fn number_scalar(values: &[&Value]) -> Option<Scalar> {
    let mut numbers = values.iter().copied().filter(|value| value.is_number());
    // A float holds what was written as one, and integers that it has digits for.
    let is_exact = |value: &Value| value.as_f64().is_some_and(|number| number.abs() < EXACT_INTEGERS);
    let is_float = |value: &Value| value.is_f64() || is_exact(value);
    if numbers.clone().all(|value| integer_value(value).is_some()) {
        Some(Scalar::I64)
    } else if numbers.clone().all(|value| value.is_u64() || integer_value(value).is_some_and(|value| value >= 0)) {
        Some(Scalar::U64)
    } else {
        numbers.all(is_float).then_some(Scalar::F64)
    }
}

fn integer_value(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_f64().and_then(openapi_terms::whole))
}

fn string_enum(values: &[&str], facets: &Facets<'_>) -> Shape {
    let variant = |wire: &&str| {
        let value = Value::from(*wire);
        // The title of an only value says what it is, unless that is its name.
        let title = facets.title_of_value().filter(|title| Name::new(title).pascal() != Name::new(wire).pascal());
        let docs = docs::from_text(None, facets.text_of_value(&value).or(title));
        EnumVariant { wire: (*wire).to_owned(), name: Name::new(wire), since: facets.since_of_value(wire), docs }
    };
    let variants = values.iter().map(variant).collect();
    Shape::StringEnum(StringEnum { variants })
}

/// A value of an enum of integers. Its digits say nothing, so that it has the name that the document has for it.
fn integer_variant(written: &Value, facets: &Facets<'_>) -> Option<IntegerVariant> {
    let value = integer_value(written)?;
    let name = facets.name_of_value(written).or_else(|| facets.title_of_value()).map(Name::new);
    let docs = docs::from_text(None, facets.text_of_value(written));
    Some(IntegerVariant { value, name: name.unwrap_or_default(), docs })
}

/// The smallest Rust integer that holds what format and bounds admit; signed 64 bits where they say nothing, or more than
/// any integer holds.
fn integer_scalar(facets: &Facets<'_>) -> Scalar {
    let minimum = facets.minimum.unwrap_or(f64::NEG_INFINITY);
    let maximum = facets.maximum.unwrap_or(f64::INFINITY);
    let is_unsigned = minimum >= 0.0;
    let is_short = matches!(facets.format.as_deref(), Some("int32" | "uint32"));
    // A bound that the format cannot hold shows that the format is wrong.
    let fits = |least: f64, most: f64| {
        (facets.minimum.is_none() || minimum >= least) && (facets.maximum.is_none() || maximum <= most)
    };
    match (facets.format.as_deref(), is_unsigned) {
        (Some("int32"), false) if fits(i32::MIN.into(), i32::MAX.into()) => Scalar::I32,
        (Some("uint32"), _) | (Some("int32"), true) if fits(0.0, u32::MAX.into()) => Scalar::U32,
        (Some("uint64"), _) if facets.minimum.is_none() => Scalar::U64,
        (_, true) => Scalar::U64,
        // The largest signed integer is itself rounded up to the next power of two.
        _ if facets.minimum.is_none() && facets.maximum.is_some_and(|most| most > MOST_OF_I64) && !is_short => {
            Scalar::U64
        }
        _ => Scalar::I64,
    }
}

/// The largest signed integer of 64 bits as a float, which is one more than it.
const MOST_OF_I64: f64 = 9_223_372_036_854_775_808.0;

/// Formats of integers that no type of 64 bits holds.
const WIDE: [&str; 4] = ["int128", "uint128", "int256", "uint256"];
