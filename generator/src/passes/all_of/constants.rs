//! Properties that have one possible value.

use std::collections::BTreeSet;

use serde_json::Value;

use super::super::aliases::target;
use crate::ir::lowered;
use crate::ir::merged::{Api, Shape, Type, Unmerged};
use crate::ir::{Docs, Field, Name, Scalar, TypeId, TypeRef};
use crate::lower::say_always;
use crate::pointer;

/// Enums of one value that are written in place, and that are neither a part nor an alternative. By themselves they are texts: what
/// would an enum be good for?
pub(super) fn lone(api: &lowered::Api, parts: &BTreeSet<TypeId>) -> BTreeSet<TypeId> {
    let is_one = |id: &TypeId| match api[*id].shape.alone() {
        Ok(Shape::StringEnum(known)) => known.variants.len() == 1,
        _ => false,
    };
    let mut arms = BTreeSet::new();
    for id in api.type_ids() {
        if let Ok(Shape::Union(union)) = api[id].shape.alone() {
            arms.extend(union.variants.iter().map(|variant| variant.ty.id));
        }
    }
    // The only alternative has no union.
    let is_arm = |id: &TypeId| {
        let keyword = api[*id].origin.rsplit('/').nth(1);
        keyword.is_some_and(|keyword| ["oneOf", "anyOf"].contains(&keyword))
    };
    let is_used = |id: &TypeId| parts.contains(id) || arms.contains(id) || is_arm(id);
    let is_alone = |id: &TypeId| !api[*id].is_component() && !is_used(id);
    api.type_ids().filter(is_one).filter(is_alone).collect()
}

/// Lets those be texts.
pub(super) fn spell_out<B>(api: &mut Api<B>, lone: &BTreeSet<TypeId>) {
    for id in lone {
        api[*id].shape = Shape::Scalar(Scalar::String);
    }
}

/// A property for which one value is left is a constant, as if the document said so in one place. So is one whose component
/// has one value: what else uses the component keeps it.
pub(super) fn fill_in<B>(api: &mut Api<B>) {
    // All are found before one is changed: several structs may have one type for a property of their common part.
    let mut found = Vec::new();
    for id in api.type_ids() {
        let Shape::Struct(record) = &api[id].shape else { continue };
        let fields = record.fields.iter().enumerate();
        found.extend(fields.filter_map(|(index, field)| Some((id, index, only_value(api, field)?))));
    }
    for (id, index, (value, scalar)) in found {
        fill_in_one(api, id, index, value, scalar);
    }
}

/// The value of an enum that has one, and the type of such values.
fn only_value<B>(api: &Api<B>, field: &Field) -> Option<(Value, Scalar)> {
    match &api[api.resolve(field.ty.id)].shape {
        Shape::StringEnum(known) => match known.variants.as_slice() {
            [only] => Some((only.wire.clone().into(), Scalar::String)),
            _ => None,
        },
        Shape::IntegerEnum(known) => match known.variants.as_slice() {
            [only] => Some((only.value.into(), Scalar::I64)),
            _ => None,
        },
        _ => None,
    }
}

fn fill_in_one<B>(api: &mut Api<B>, id: TypeId, index: usize, value: Value, scalar: Scalar) {
    let Shape::Struct(record) = &api[id].shape else { return };
    let field = &record.fields[index];
    let (shape, target) = (Shape::Scalar(scalar), target(api, field.ty));
    let mut ty = field.ty;
    if api[target.id].is_component() {
        let origin = pointer::join(&api[id].origin, &["properties", &field.wire]);
        let own = Type { origin, name: Name::default(), docs: Docs::default(), shape, ..api[id].clone() };
        ty = TypeRef { id: api.add_type(own), ..target };
    } else {
        api[target.id].shape = shape;
    }
    let Shape::Struct(record) = &mut api[id].shape else { return };
    let field = &mut record.fields[index];
    say_always(&mut field.docs, &value);
    field.ty = ty;
    field.constant.get_or_insert_with(|| Box::new(value));
}
