//! The values of a document's discriminators.
//!
//! `discriminator: {propertyName: kind}` without a mapping means that `kind` is the name of the arm's component. That has to
//! be read before components of one shape become one type. An arm whose `kind` is any text still has one value, and a
//! caller who creates it is not asked for it.

use std::collections::{BTreeMap, BTreeSet};

use super::variants::{constants, fields};
use crate::ir::lowered::{Api, Discriminator, Shape, Union};
use crate::ir::{Scalar, TypeId};

/// Completes mappings, and fills in the values of tags.
pub(in super::super) fn complete(api: &mut Api) {
    let mut tags: BTreeMap<(TypeId, String), BTreeSet<String>> = BTreeMap::new();
    for id in api.type_ids() {
        let Shape::Union(union) = &api[id].shape else { continue };
        let Some(Discriminator { property, arms }) = &union.discriminator else { continue };
        let (property, arms) = (property.clone(), completed(api, union, property, arms));
        for (value, index) in &arms {
            let arm = api.resolve(union.variants[*index].ty.id);
            tags.entry((arm, property.clone())).or_default().insert(value.clone());
        }
        if let Shape::Union(union) = &mut api[id].shape {
            union.discriminator = Some(Discriminator { property, arms });
        }
    }
    for ((arm, property), values) in tags {
        if let Some(only) = values.first().filter(|_| values.len() == 1) {
            fill_in(api, arm, &property, only);
        }
    }
}

/// Values of the arms' constants, and last the names of the arms' components, which is what OpenAPI says of an arm that is
/// not in the mapping.
fn completed(api: &Api, union: &Union, property: &str, mapping: &[(String, usize)]) -> Vec<(String, usize)> {
    let mut arms = mapping.to_vec();
    for (index, variant) in union.variants.iter().enumerate() {
        let mut values = constants(api, variant.ty.id, property).unwrap_or_default();
        values.retain(|value| !arms.iter().any(|(known, _)| known == value));
        if values.is_empty() && !arms.iter().any(|(_, known)| *known == index) {
            let origin = &api[api.resolve(variant.ty.id)].origin;
            let component = origin.strip_prefix("/components/schemas/").map(crate::pointer::unescape);
            values.extend(component.filter(|name| !name.contains('/')));
        }
        arms.extend(values.into_iter().map(|value| (value, index)));
    }
    arms
}

/// Lets a required tag that may be any text be the one value that the arm has.
fn fill_in(api: &mut Api, arm: TypeId, property: &str, value: &str) {
    let is_tag = |field: &crate::ir::Field| field.wire == property && field.required && field.constant.is_none();
    let Some(position) = fields(api, arm).and_then(|fields| fields.iter().position(is_tag)) else { return };
    let Shape::Struct(record) = &api[arm].shape else { return };
    if api[api.resolve(record.fields[position].ty.id)].shape != Shape::Scalar(Scalar::String) {
        return;
    }
    if let Shape::Struct(record) = &mut api[arm].shape {
        let field = &mut record.fields[position];
        field.constant = Some(value.to_owned());
        field.docs.notes.push(format!("Always `{value}`."));
    }
}
