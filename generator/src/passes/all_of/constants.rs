//! Properties that have one possible value.

use serde_json::Value;

use super::super::aliases::target;
use crate::ir::merged::{Api, Shape, Type};
use crate::ir::{Docs, Field, Name, Scalar, TypeId, TypeRef};
use crate::lower::say_always;
use crate::pointer;

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
    field.constant.get_or_insert(value);
}
