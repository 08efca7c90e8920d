//! Which arm of a union an example shows.
//!
//! What tells arms apart is settled after examples had their say, since a property that examples do without tells nothing.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::super::unions::{constants, json_types, types_of};
use crate::ir::merged::{Api, Discriminator, Shape, Union};
use crate::ir::{Tag, TypeId, TypeRef};

/// The arm that a value is of, if one fits better than all others.
pub(super) fn fitting(api: &Api, union: &Union, value: &Value) -> Option<TypeRef> {
    if let Some(Discriminator { property, arms, default, .. }) = &union.discriminator {
        let tag = value.get(property).and_then(Tag::of);
        let named = tag.and_then(|tag| arms.iter().find(|(value, _)| *value == tag)).map(|(_, index)| *index);
        if let Some(index) = named.or(default.filter(|_| value.is_object())) {
            return union.variants.get(index).map(|variant| variant.ty);
        }
    }
    let wanted = types_of(value);
    let arms: Vec<TypeRef> = union
        .variants
        .iter()
        .map(|variant| variant.ty)
        .filter(|ty| json_types(api, ty.id).iter().any(|known| wanted.contains(known)))
        .collect();
    match (arms.as_slice(), value) {
        ([only], _) => Some(*only),
        (arms, Value::Object(object)) => best(api, arms, object),
        _ => None,
    }
}

/// The object that knows most of the properties, and lacks fewest of those that it requires.
fn best(api: &Api, arms: &[TypeRef], object: &Map<String, Value>) -> Option<TypeRef> {
    let mut scored: Vec<((usize, usize), TypeRef)> =
        arms.iter().filter_map(|arm| Some((misfit(api, api.resolve(arm.id), object)?, *arm))).collect();
    scored.sort_by_key(|(misfit, _)| *misfit);
    match scored.as_slice() {
        [(_, only)] => Some(*only),
        [(first, arm), (second, _), ..] if first < second => Some(*arm),
        _ => None,
    }
}

/// How many properties an arm does not know, and how many it misses. `None` where a constant is another one.
fn misfit(api: &Api, arm: TypeId, object: &Map<String, Value>) -> Option<(usize, usize)> {
    let Shape::Struct(record) = &api[arm].shape else { return None };
    let is_other = |wire: &str| {
        let value = object.get(wire).and_then(Tag::of);
        value.is_some_and(|value| constants(api, arm, wire).is_some_and(|known| !known.contains(&value)))
    };
    if record.fields.iter().any(|field| is_other(&field.wire)) {
        return None;
    }
    let known: BTreeSet<&str> = record.fields.iter().map(|field| field.wire.as_str()).collect();
    let unknown = object.keys().filter(|key| !known.contains(key.as_str())).count();
    let missing = record.fields.iter().filter(|field| field.is_required() && !object.contains_key(&field.wire)).count();
    Some((unknown, missing))
}
