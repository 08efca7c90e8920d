//! The values of a document's discriminators.
//!
//! `discriminator: {propertyName: kind}` without a mapping means that `kind` is the name of the arm's component. That has to
//! be read before components of one shape become one type. An arm whose `kind` is any text still has one value, and a
//! caller who creates it is not asked for it.

use std::collections::{BTreeMap, BTreeSet};

use super::variants::{constants, fields};
use crate::ir::lowered::{Api, Discriminator, Shape, Type, Union};
use crate::ir::{Access, Docs, Field, Name, Scalar, TypeId, TypeRef, Usage};
use crate::pointer;

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
        let mut values = values.into_iter();
        let only = values.next().filter(|_| values.next().is_none());
        fill_in(api, arm, &property, only);
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
            let component = origin.strip_prefix("/components/schemas/").map(pointer::unescape);
            values.extend(component.filter(|name| !name.contains('/')));
        }
        arms.extend(values.into_iter().map(|value| (value, index)));
    }
    arms
}

/// Lets a tag that may be any text be the one value that the arm has. An arm that does not describe its tag has it all the
/// same: without it, nobody could tell what was sent. Of several values, the caller chooses one.
fn fill_in(api: &mut Api, arm: TypeId, property: &str, only: Option<String>) {
    let Some(fields) = fields(api, arm) else { return };
    let position = match fields.iter().position(|field| field.wire == property) {
        Some(position) => position,
        None => {
            let origin = api[arm].origin.clone();
            let (family, group) = (api[arm].family, api[arm].group);
            let text = Type {
                origin: pointer::join(&origin, &["properties", property]),
                name: Name::default(),
                family,
                module: Vec::new(),
                group,
                docs: Docs::default(),
                shape: Shape::Scalar(Scalar::String),
                usage: Usage::default(),
            };
            let ty = TypeRef::plain(api.add_type(text));
            let Shape::Struct(record) = &mut api[arm].shape else { return };
            record.fields.push(Field {
                wire: property.to_owned(),
                name: Name::new(property),
                ty,
                required: false,
                expected: true,
                constant: None,
                access: Access::Both,
                docs: Docs::default(),
            });
            record.fields.len() - 1
        }
    };
    let Shape::Struct(record) = &api[arm].shape else { return };
    let field = &record.fields[position];
    if field.constant.is_some() || api[api.resolve(field.ty.id)].shape != Shape::Scalar(Scalar::String) {
        return;
    }
    if let Shape::Struct(record) = &mut api[arm].shape
        && let Some(only) = only
    {
        let field = &mut record.fields[position];
        field.expected = !field.required;
        field.docs.notes.push(format!("Always `{only}`."));
        field.constant = Some(only);
    }
}
