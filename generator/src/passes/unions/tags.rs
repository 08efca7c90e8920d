//! The values of a document's discriminators.
//!
//! `discriminator: {propertyName: kind}` without a mapping means that `kind` is the name of the arm's component. That has to
//! be read before components of one shape become one type. An arm whose `kind` is any text still has one value, and a
//! caller who creates it is not asked for it.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde_json::Value;

use super::variants::{constants, fields, json_types, types_of};
use crate::ir::merged::{Api, Discriminator, Shape, Struct, Type, Union};
use crate::ir::{Access, Docs, Field, JsonType, Name, Need, Scalar, Tag, TypeId, TypeRef};
use crate::lower::say_always;
use crate::pointer;

/// Completes mappings, and fills in the values of tags.
pub(in super::super) fn complete(api: &mut Api) {
    let mut tags: BTreeMap<(TypeId, String), BTreeSet<Tag>> = BTreeMap::new();
    for id in api.type_ids() {
        let Shape::Union(union) = &api[id].shape else { continue };
        let Some(Discriminator { property, arms, default }) = &union.discriminator else { continue };
        let (property, arms, default) = (property.clone(), completed(api, union, property, arms), *default);
        // The arm of all other values has any of them.
        for (value, index) in arms.iter().filter(|(_, index)| default != Some(*index)) {
            for arm in objects(api, union.variants[*index].ty.id, &property) {
                tags.entry((arm, property.clone())).or_default().insert(value.clone());
            }
        }
        if let Shape::Union(union) = &mut api[id].shape {
            union.discriminator = Some(Discriminator { property, arms, default });
        }
    }
    for ((arm, property), values) in tags {
        let mut values = values.into_iter();
        let only = values.next().filter(|_| values.next().is_none());
        fill_in(api, arm, &property, only);
    }
}

/// Values of the arms' constants, and last the names of the arms' components, which is what OpenAPI says of an arm that is
/// not in the mapping.
fn completed(api: &Api, union: &Union, property: &str, mapping: &[(Tag, usize)]) -> Vec<(Tag, usize)> {
    let as_described = |(tag, index): &(Tag, usize)| {
        let described = tag.as_text().and_then(|text| described(api, union.variants[*index].ty.id, property, text));
        (described.unwrap_or_else(|| tag.clone()), *index)
    };
    let mut arms: Vec<(Tag, usize)> = mapping.iter().map(as_described).collect();
    let mut known: HashSet<Tag> = arms.iter().map(|(value, _)| value.clone()).collect();
    let mapped: HashSet<usize> = arms.iter().map(|(_, index)| *index).collect();
    for (index, variant) in union.variants.iter().enumerate() {
        let mut values = constants(api, variant.ty.id, property).unwrap_or_default();
        let is_listed = !values.is_empty();
        values.retain(|value| !known.contains(value));
        // An arm that lists the value of another one is not told apart by it, and has no value of its own.
        if !is_listed && !mapped.contains(&index) {
            let origin = &api[api.resolve(variant.ty.id)].origin;
            let component = origin.strip_prefix("/components/schemas/").map(pointer::unescape);
            let is_name = |name: &String| !name.contains('/') && may_be_text(api, variant.ty.id, property);
            values.extend(component.filter(is_name).map(Tag::from));
        }
        known.extend(values.iter().cloned());
        arms.extend(values.into_iter().map(|value| (value, index)));
    }
    arms
}

/// What a text of a mapping means where the arm says that the property is no text: a mapping has texts only.
fn described(api: &Api, arm: TypeId, property: &str, text: &str) -> Option<Tag> {
    let types = types_of_property(api, arm, property);
    let value: Value = serde_json::from_str(text).ok()?;
    let is_one = types_of(&value).iter().any(|ty| types.contains(ty));
    Tag::of(&value).filter(|_| is_one && !types.contains(&JsonType::String))
}

fn may_be_text(api: &Api, arm: TypeId, property: &str) -> bool {
    let types = types_of_property(api, arm, property);
    types.is_empty() || types.contains(&JsonType::String)
}

/// The types that an arm describes for a property; none where it says nothing.
fn types_of_property(api: &Api, arm: TypeId, property: &str) -> Vec<JsonType> {
    let objects = objects(api, arm, property);
    let mut fields = objects.iter().flat_map(|object| fields(api, *object)).flatten();
    fields.find(|field| field.wire == property).map(|field| json_types(api, field.ty.id)).unwrap_or_default()
}

/// The objects that an arm may be. The alternatives of an arm have its tag, unless they have one of their own.
fn objects(api: &Api, arm: TypeId, property: &str) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![api.resolve(arm)];
    while let Some(id) = open.pop() {
        match &api[id].shape {
            Shape::Struct(_) | Shape::Map(_) => {
                found.insert(id);
            }
            Shape::Union(union) if seen.insert(id) => {
                let is_tagged = union.discriminator.as_ref().is_some_and(|own| own.property == property);
                let arms = union.variants.iter().filter(|_| !is_tagged);
                open.extend(arms.map(|variant| api.resolve(variant.ty.id)));
            }
            _ => {}
        }
    }
    found
}

/// Lets a tag that may be anything be the one value that the arm has. An arm that does not describe its tag has it all the
/// same: without it, nobody could tell what was sent. Of several values, the caller chooses one.
fn fill_in(api: &mut Api, arm: TypeId, property: &str, only: Option<Tag>) {
    let Some(fields) = fields(api, arm) else { return };
    let position = match fields.iter().position(|field| field.wire == property) {
        Some(position) => position,
        None => match add(api, arm, property) {
            Some(position) => position,
            None => return,
        },
    };
    let Shape::Struct(record) = &api[arm].shape else { return };
    let field = &record.fields[position];
    let ty = field.ty;
    let only = only.filter(|_| field.constant.is_none()).map(|tag| tag.to_value());
    let only = only.and_then(|value| Some((scalar_of(api, ty.id, &value)?, value)));
    let filled = only.map(|(scalar, value)| (value, scalar_type(api, arm, property, scalar)));
    let Shape::Struct(record) = &mut api[arm].shape else { return };
    let field = &mut record.fields[position];
    // Whoever sets it otherwise, the server cannot tell the arms apart without it.
    field.access = Access::Both;
    if let Some((value, own)) = filled {
        say_always(&mut field.docs, &value);
        field.ty = TypeRef { nullable: ty.nullable, ..own };
        field.constant = Some(value);
    }
    if field.constant.is_some() && !field.is_required() {
        field.need = Need::Expected;
    }
}

/// The type of a constant of the value, where a type admits it.
fn scalar_of(api: &Api, ty: TypeId, value: &Value) -> Option<Scalar> {
    match (&api[api.resolve(ty)].shape, value) {
        (Shape::Scalar(Scalar::String), Value::String(_)) => Some(Scalar::String),
        (Shape::Scalar(Scalar::Boolean), Value::Bool(_)) => Some(Scalar::Boolean),
        (Shape::Scalar(scalar), Value::Number(_)) if scalar.is_number() => Some(*scalar),
        (Shape::StringEnum(known), Value::String(text)) => {
            known.variants.iter().any(|variant| variant.wire == *text).then_some(Scalar::String)
        }
        (Shape::IntegerEnum(known), Value::Number(number)) => {
            known.variants.iter().any(|variant| number.as_i64() == Some(variant.value)).then_some(Scalar::I64)
        }
        _ => None,
    }
}

/// Adds a tag that an arm does not describe, and says which of the fields it is.
fn add(api: &mut Api, arm: TypeId, property: &str) -> Option<usize> {
    let tag = Field {
        wire: property.to_owned(),
        name: Name::new(property),
        ty: scalar_type(api, arm, property, Scalar::String),
        need: Need::Expected,
        constant: None,
        access: Access::Both,
        docs: Docs::default(),
    };
    // Any object has a tag, too, and whatever else there is.
    if let Shape::Map(value) = api[arm].shape {
        api[arm].shape = Shape::Struct(Struct { extra: Some(value), ..Struct::default() });
    }
    let Shape::Struct(record) = &mut api[arm].shape else { return None };
    record.fields.push(tag);
    Some(record.fields.len() - 1)
}

/// A type for the property of an arm.
fn scalar_type(api: &mut Api, arm: TypeId, property: &str, scalar: Scalar) -> TypeRef {
    let arm = api[arm].clone();
    TypeRef::plain(api.add_type(Type {
        origin: pointer::join(&arm.origin, &["properties", property]),
        name: Name::default(),
        docs: Docs::default(),
        shape: Shape::Scalar(scalar),
        ..arm
    }))
}
