//! The values of a document's discriminators.
//!
//! `discriminator: {propertyName: kind}` without a mapping means that `kind` is the name of the arm's component. That has to
//! be read before components of one shape become one type. An arm whose `kind` is any text still has one value, and a
//! caller who creates it is not asked for it. One that has another value in each of several unions gets it from these, when they
//! are written.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use serde_json::Value;

use super::super::Tools;
use super::variants::{constants, fields, json_types, types_of};
use crate::diagnostic::Severity;
use crate::ir::merged::{Api, Discriminator, Shape, Struct, Type, Union};
use crate::ir::{Access, Docs, Field, JsonType, Name, Need, References, Scalar, Tag, TypeId, TypeRef, Use, WrittenTag};
use crate::lower::say_always;
use crate::pointer;

/// What all unions of a document say of a tag of an arm.
#[derive(Default)]
struct Said {
    values: BTreeSet<Tag>,
    /// Whether a union has several values for the arm, of which the caller chooses one.
    is_chosen: bool,
}

/// Completes mappings, and fills in the values of tags.
pub(in super::super) fn complete(api: &mut Api, tools: &mut Tools<'_>) {
    let mut tags: BTreeMap<(TypeId, String), Said> = BTreeMap::new();
    for id in api.type_ids() {
        let Shape::Union(union) = &api[id].shape else { continue };
        let Some(named @ Discriminator { property, default, .. }) = &union.discriminator else { continue };
        let discriminator = Discriminator {
            arms: completed(api, union, named),
            property: property.clone(),
            default: *default,
            names: Vec::new(),
        };
        note_shared(api, id, &discriminator, tools);
        let written: BTreeSet<usize> =
            one_value(api, union, &discriminator).into_iter().map(|(index, _)| index).collect();
        // The arm of all other values has any of them.
        for (value, index) in discriminator.arms.iter().filter(|(_, index)| *default != Some(*index)) {
            for arm in objects(api, union.variants[*index].ty.id, property) {
                let said = tags.entry((arm, property.clone())).or_default();
                said.values.insert(value.clone());
                said.is_chosen |= !written.contains(index);
            }
        }
        if let Shape::Union(union) = &mut api[id].shape {
            union.discriminator = Some(discriminator);
        }
    }
    let alone = not_only_arms(api);
    for ((arm, property), Said { values, is_chosen }) in tags {
        let is_alone = alone.contains(&arm);
        let mut values = values.into_iter();
        let only = values.next().filter(|_| values.next().is_none());
        match only.is_none() && !is_chosen {
            true => leave_to_unions(api, arm, &property, is_alone),
            false => fill_in(api, arm, &property, only),
        }
    }
}

/// The arms for which a union has one value, with that value, so that the union can write it.
fn one_value(api: &Api, union: &Union, discriminator: &Discriminator) -> Vec<(usize, Tag)> {
    let Discriminator { arms, default, .. } = discriminator;
    let mut values: BTreeMap<usize, Vec<&Tag>> = BTreeMap::new();
    arms.iter().for_each(|(value, index)| values.entry(*index).or_default().push(value));
    let is_object = |index: usize| json_types(api, union.variants[index].ty.id) == [JsonType::Object];
    let found = values.into_iter().filter_map(|(index, values)| match values.as_slice() {
        [only] if *default != Some(index) && is_object(index) => Some((index, (*only).clone())),
        _ => None,
    });
    found.collect()
}

/// The arms whose tag a union writes, since no arm has the value by itself: it has another one in another union.
pub(in super::super) fn written(api: &Api, union: &Union) -> Vec<WrittenTag> {
    let Some(discriminator) = &union.discriminator else { return Vec::new() };
    let property = &discriminator.property;
    let is_open = |arm: TypeId| {
        let fields = fields(api, arm).into_iter().flatten();
        fields.filter(|field| field.wire == *property).any(|field| field.constant.is_none())
    };
    let open = one_value(api, union, discriminator).into_iter();
    let open = open.filter(|(index, _)| objects(api, union.variants[*index].ty.id, property).into_iter().any(is_open));
    open.map(|(variant, value)| WrittenTag { variant, property: property.clone(), value }).collect()
}

/// The types that are used by something else than a union that tells its arms apart by a property.
fn not_only_arms(api: &Api) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    let mut add = |used: Use<'_>, ty: &TypeRef| found.extend((used != Use::Mention).then(|| api.resolve(ty.id)));
    for id in api.type_ids() {
        match &api[id].shape {
            Shape::Union(union) if union.discriminator.is_some() => {}
            Shape::Alias(_) => {}
            shape => shape.each_use(&mut add),
        }
    }
    api.operations.iter().for_each(|operation| operation.each_use(&mut add));
    api.webhooks.iter().for_each(|ty| add(Use::Body, ty));
    found
}

/// Notes values of a discriminator that several arms list, where all arms have other values, and the document maps these to none.
fn note_shared(api: &Api, id: TypeId, completed: &Discriminator, tools: &mut Tools<'_>) {
    let Shape::Union(union) = &api[id].shape else { return };
    let Some(Discriminator { property, arms: mapping, .. }) = &union.discriminator else { return };
    let reached: BTreeSet<usize> = completed.arms.iter().map(|(_, index)| *index).collect();
    if reached.len() < union.variants.len() {
        return;
    }
    let mut arms_of: BTreeMap<Tag, usize> = BTreeMap::new();
    for variant in &union.variants {
        let listed: BTreeSet<Tag> = constants(api, variant.ty.id, property).into_iter().flatten().collect();
        listed.into_iter().for_each(|value| *arms_of.entry(value).or_default() += 1);
    }
    let is_mapped = |value: &Tag| mapping.iter().any(|(known, _)| known == value);
    let shared = arms_of.iter().filter(|(value, arms)| **arms > 1 && !is_mapped(value));
    let shared: Vec<String> = shared.take(5).map(|(value, _)| format!("`{value}`")).collect();
    if !shared.is_empty() {
        let message = format!("several arms list {} of `{property}`; the first one of them is read", shared.join(", "));
        tools.find(Severity::Note, &api[id].origin, message, Some("map each value to one arm"));
    }
}

/// Values of the arms' constants, and last the names of the arms' components, which is what OpenAPI says of an arm that is
/// not in the mapping.
fn completed(api: &Api, union: &Union, discriminator: &Discriminator) -> Vec<(Tag, usize)> {
    let Discriminator { property, arms: mapping, names, .. } = discriminator;
    let as_described = |(tag, index): &(Tag, usize)| {
        let described = tag.as_text().and_then(|text| described(api, union.variants[*index].ty.id, property, text));
        (described.unwrap_or_else(|| tag.clone()), *index)
    };
    let mut arms: Vec<(Tag, usize)> = mapping.iter().map(as_described).collect();
    let mut known: HashSet<Tag> = arms.iter().map(|(value, _)| value.clone()).collect();
    let mapped: HashSet<usize> = arms.iter().map(|(_, index)| *index).collect();
    let mut named: HashMap<usize, Vec<String>> = HashMap::new();
    names.iter().for_each(|(name, index)| named.entry(*index).or_default().push(name.clone()));
    for (index, variant) in union.variants.iter().enumerate() {
        let mut values = constants(api, variant.ty.id, property).unwrap_or_default();
        let is_listed = !values.is_empty();
        values.retain(|value| !known.contains(value));
        // An arm that lists the value of another one is not told apart by it, and has no value of its own.
        if !is_listed && may_be_text(api, variant.ty.id, property) {
            // An arm that is written in place may be a component all the same.
            let of_type =
                || component_name(api, variant.ty.id).filter(|_| !mapped.contains(&index)).into_iter().collect();
            let own = named.remove(&index).unwrap_or_else(of_type);
            values.extend(own.into_iter().map(Tag::from).filter(|value| !known.contains(value)));
        }
        known.extend(values.iter().cloned());
        arms.extend(values.into_iter().map(|value| (value, index)));
    }
    arms
}

/// The name of the component that an arm is.
fn component_name(api: &Api, arm: TypeId) -> Option<String> {
    let name = api[api.resolve(arm)].origin.strip_prefix("/components/schemas/").map(pointer::unescape);
    name.filter(|name| !name.contains('/'))
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

/// Lets a tag be what the unions write that the arm is of: with another value in each, none of them is the arm's own. An arm that
/// is sent by itself, too, has the tag that its schema asks for.
fn leave_to_unions(api: &mut Api, arm: TypeId, property: &str, is_alone: bool) {
    let Some(position) = position(api, arm, property) else { return };
    let Shape::Struct(record) = &mut api[arm].shape else { return };
    let field = &mut record.fields[position];
    field.access = Access::Both;
    if field.need == Need::Expected || !is_alone {
        field.need = Need::Optional;
    }
    if field.constant.is_none() {
        field.docs.notes.push("Where the value is one of several alternatives, these write it.".to_owned());
    }
}

/// Which of an arm's fields a tag is. An arm that does not describe its tag has it all the same.
fn position(api: &mut Api, arm: TypeId, property: &str) -> Option<usize> {
    match fields(api, arm)?.iter().position(|field| field.wire == property) {
        Some(position) => Some(position),
        None => add(api, arm, property),
    }
}

/// Lets a tag that may be anything be the one value that the arm has. An arm that does not describe its tag has it all the
/// same: without it, nobody could tell what was sent. Of several values, the caller chooses one.
fn fill_in(api: &mut Api, arm: TypeId, property: &str, only: Option<Tag>) {
    let Some(position) = position(api, arm, property) else { return };
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
        field.constant = Some(Box::new(value));
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
