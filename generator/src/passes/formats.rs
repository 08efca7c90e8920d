//! Properties of types that `api.toml` chooses, and that have no value to begin with.
//!
//! What is decoded begins with the zero value of each property, which an answer that lacks the property keeps. A type that is not
//! `Default` has none, so that its property is an `Option`. `new` still asks for it.

use crate::ir::merged::{Api, Shape};
use crate::ir::{Need, TypeId};

/// Makes required properties optional that have no value to begin with.
pub(super) fn relax(api: &mut Api) {
    for id in api.type_ids().collect::<Vec<_>>() {
        let Shape::Struct(record) = &api[id].shape else { continue };
        let wanted = record.fields.iter().map(|field| {
            field.is_required() && !field.ty.nullable && field.constant.is_none() && has_no_default(api, field.ty.id)
        });
        let wanted: Vec<bool> = wanted.collect();
        let Shape::Struct(record) = &mut api[id].shape else { continue };
        for (field, _) in record.fields.iter_mut().zip(wanted).filter(|(_, is_wanted)| *is_wanted) {
            field.need = Need::Expected;
        }
    }
}

fn has_no_default(api: &Api, id: TypeId) -> bool {
    let Shape::Scalar(scalar) = &api[api.resolve(id)].shape else { return false };
    let chosen = api.settings.formats.get(scalar.format());
    chosen.is_some_and(|format| !format.has_default && !format.is_known())
}
