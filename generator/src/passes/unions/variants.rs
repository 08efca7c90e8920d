use std::collections::BTreeSet;

use serde_json::Value;

use crate::ir::merged::{Api, Shape, Unmerged};
use crate::ir::{AnyApi, Field, JsonType, Scalar, Tag, TypeId};

/// The JSON types that values of a type have.
pub(in super::super) fn json_types<S: Unmerged, B>(api: &AnyApi<S, B>, id: TypeId) -> Vec<JsonType> {
    let mut found = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![api.resolve(id)];
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        // What is not merged yet may be anything.
        let Ok(shape) = api[id].shape.alone() else { continue };
        match shape {
            Shape::Struct(_) | Shape::Map(_) => found.extend([JsonType::Object]),
            Shape::List(_) => found.extend([JsonType::Array]),
            Shape::StringEnum(_) => found.extend([JsonType::String]),
            Shape::IntegerEnum(_) => found.extend([JsonType::Integer]),
            Shape::Scalar(Scalar::SecretJson) => {}
            Shape::Scalar(scalar) => found.extend([scalar_type(*scalar)]),
            Shape::Union(union) => open.extend(union.variants.iter().map(|variant| api.resolve(variant.ty.id))),
            Shape::Json | Shape::Alias(_) => {}
        }
    }
    found.into_iter().collect()
}

fn scalar_type(scalar: Scalar) -> JsonType {
    match scalar {
        Scalar::Boolean => JsonType::Boolean,
        Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64 => JsonType::Integer,
        Scalar::F64 => JsonType::Number,
        _ => JsonType::String,
    }
}

/// The types that a value has: an integer is a number, too.
pub(in super::super) fn types_of(value: &Value) -> Vec<JsonType> {
    match value {
        Value::Null => Vec::new(),
        Value::Bool(_) => vec![JsonType::Boolean],
        Value::Number(number) if number.is_f64() => vec![JsonType::Number],
        Value::Number(_) => vec![JsonType::Integer, JsonType::Number],
        Value::String(_) => vec![JsonType::String],
        Value::Array(_) => vec![JsonType::Array],
        Value::Object(_) => vec![JsonType::Object],
    }
}

/// The fields of an arm that is an object; none for maps.
pub(super) fn fields(api: &Api, id: TypeId) -> Option<&[Field]> {
    match &api[api.resolve(id)].shape {
        Shape::Struct(record) => Some(&record.fields),
        Shape::Map(_) => Some(&[]),
        _ => None,
    }
}

/// The values that a property of an arm may have, where the schema lists them; `None` where it does not. Of an arm
/// that is a union itself, the values of all its arms.
pub(in super::super) fn constants(api: &Api, id: TypeId, property: &str) -> Option<Vec<Tag>> {
    constants_within(api, api.resolve(id), property, &mut BTreeSet::new())
}

fn constants_within(api: &Api, id: TypeId, property: &str, seen: &mut BTreeSet<TypeId>) -> Option<Vec<Tag>> {
    if !seen.insert(id) {
        return Some(Vec::new());
    }
    if let Shape::Union(union) = &api[id].shape {
        let arms = union.variants.iter().map(|arm| constants_within(api, api.resolve(arm.ty.id), property, seen));
        return Some(arms.collect::<Option<Vec<_>>>()?.concat());
    }
    let field = fields(api, id)?.iter().find(|field| field.wire == property)?;
    if let Some(constant) = field.constant.as_deref().and_then(Tag::of) {
        return Some(vec![constant]);
    }
    match &api[api.resolve(field.ty.id)].shape {
        Shape::StringEnum(known) => Some(known.variants.iter().map(|variant| variant.wire.as_str().into()).collect()),
        Shape::IntegerEnum(known) => known.variants.iter().map(|variant| Tag::of(&variant.value.into())).collect(),
        _ => None,
    }
}

/// Whether every value of an arm has a property.
pub(super) fn requires(api: &Api, id: TypeId, property: &str) -> bool {
    match &api[api.resolve(id)].shape {
        Shape::Struct(record) => record.fields.iter().any(|field| field.wire == property && field.is_required()),
        // Of an arm that is a union, only what its constants say is known.
        Shape::Union(_) => true,
        _ => false,
    }
}

/// Whether an arm takes every property for its own.
pub(super) fn is_open(api: &Api, id: TypeId) -> bool {
    match &api[api.resolve(id)].shape {
        Shape::Struct(record) => record.extra.is_some(),
        _ => true,
    }
}
