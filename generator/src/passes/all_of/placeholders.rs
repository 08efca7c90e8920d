//! Properties that `required` names and nothing describes.

use std::collections::BTreeSet;

use crate::diagnostic::Severity;
use crate::ir::merged::{Api, Shape, Struct, Unmerged};
use crate::ir::{AnyApi, Docs, Field, TypeId};
use crate::passes::Tools;

/// A required name that nothing describes makes a part's property required. By itself it is a property of which nothing more is
/// known: without it, no request would be what the document demands.
pub(super) fn settle_placeholders<B>(api: &mut Api<B>, parts: &BTreeSet<TypeId>, tools: &mut Tools<'_>) {
    for id in api.type_ids() {
        let Shape::Struct(record) = api[id].shape.clone() else { continue };
        let (gone, kept): (Vec<Field>, Vec<Field>) =
            record.fields.iter().cloned().partition(|field| is_placeholder(api, field));
        let is_part = parts.contains(&id);
        for field in gone.iter().filter(|_| !is_part) {
            let what = if record.extra.is_some() { "one of the others" } else { "any JSON" };
            let message = format!("`required` names `{}`, which is not among the properties; it is {what}", field.wire);
            let origin = api[id].origin.clone();
            tools.find(Severity::Note, &origin, message, Some("describe the property, or remove the name"));
        }
        // What has a type for all other properties keeps it among them.
        if !is_part && !kept.is_empty() && record.extra.is_none() {
            continue;
        }
        if let Some(first) = gone.first() {
            // Only names: an object of which nothing more is known.
            let is_unknown = kept.is_empty() && record.extra.is_none();
            let value = first.ty;
            let record = Struct { fields: kept, ..record };
            api[id].shape = if is_unknown { Shape::Map(value) } else { Shape::Struct(record) };
        }
    }
}

/// Whether lowering made the field up because `required` names it.
pub(super) fn is_placeholder<S: Unmerged, B>(api: &AnyApi<S, B>, field: &Field) -> bool {
    let ty = &api[field.ty.id];
    let declared = crate::pointer::join("", &["properties", &field.wire]);
    ty.shape.alone() == Ok(&Shape::Json)
        && field.docs == Docs::default()
        && ty.name.is_empty()
        && !ty.origin.ends_with(&declared)
}
