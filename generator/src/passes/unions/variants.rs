use crate::ir::{Api, Field, JsonType, Scalar, Shape, TypeId};

/// The JSON types that values of a type have.
pub(super) fn json_types(api: &Api, id: TypeId) -> Vec<JsonType> {
    types_within(api, id, 16)
}

fn types_within(api: &Api, id: TypeId, depth: usize) -> Vec<JsonType> {
    match &api[api.resolve(id)].shape {
        Shape::Struct(_) | Shape::Map(_) => vec![JsonType::Object],
        Shape::List(_) => vec![JsonType::Array],
        Shape::StringEnum(_) => vec![JsonType::String],
        Shape::IntegerEnum(_) => vec![JsonType::Integer],
        Shape::Scalar(scalar) => vec![scalar_type(*scalar)],
        Shape::Union(union) if depth > 0 => {
            let mut types: Vec<JsonType> =
                union.variants.iter().flat_map(|variant| types_within(api, variant.ty.id, depth - 1)).collect();
            types.sort_unstable();
            types.dedup();
            types
        }
        _ => Vec::new(),
    }
}

fn scalar_type(scalar: Scalar) -> JsonType {
    match scalar {
        Scalar::Boolean => JsonType::Boolean,
        Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64 => JsonType::Integer,
        Scalar::F32 | Scalar::F64 => JsonType::Number,
        _ => JsonType::String,
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

/// The string values that a property of an arm may have, where the schema lists them.
pub(super) fn constants(api: &Api, id: TypeId, property: &str) -> Vec<String> {
    let Some(field) = fields(api, id).and_then(|fields| fields.iter().find(|field| field.wire == property)) else {
        return Vec::new();
    };
    if let Some(constant) = &field.constant {
        return vec![constant.clone()];
    }
    match &api[api.resolve(field.ty.id)].shape {
        Shape::StringEnum(known) => known.variants.iter().map(|variant| variant.wire.clone()).collect(),
        _ => Vec::new(),
    }
}
