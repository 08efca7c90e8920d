//! The parts of multipart bodies.
//!
//! A document describes a form as an object. Callers give files and fields, each by name: a property that is binary is a
//! file, a scalar is a field of text, and anything else is a part with JSON in it.

use super::Tools;
use crate::diagnostic::Severity;
use crate::ir::lowered::{Api, Content, Shape};
use crate::ir::{Access, Field, Part, PartContent, Scalar, TypeRef, settled};

/// Splits every form into parts.
pub(super) fn split(api: &mut Api, tools: &mut Tools<'_>) {
    for id in api.operation_ids() {
        let Some(body) = &api[id].body else { continue };
        let Content::MultipartForm { form, media_types } = body.content.clone() else { continue };
        let content = match api[api.resolve(form.id)].shape.clone() {
            Shape::Struct(record) => {
                let sent = record.fields.into_iter().filter(|field| field.access != Access::ReadOnly);
                let parts = sent.map(|field| part(api, field, &media_types)).collect();
                settled::Content::Multipart { parts }
            }
            _ => {
                let message = "a multipart body that is not an object with properties is sent as bytes";
                let origin = crate::pointer::push(&api[id].origin, "requestBody");
                tools.find(Severity::Degradation, &origin, message, Some("describe each part as a property"));
                settled::Content::Binary { media_types: vec!["multipart/form-data".to_owned()] }
            }
        };
        if let Some(body) = &mut api[id].body {
            body.content = Content::Settled(content);
        }
    }
}

fn part(api: &Api, field: Field, media_types: &[(String, String)]) -> Part {
    let media_type = media_types.iter().find(|(name, _)| *name == field.wire).map(|(_, media_type)| media_type.clone());
    let shape = |ty: TypeRef| &api[api.resolve(ty.id)].shape;
    let is_file = |ty: TypeRef| *shape(ty) == Shape::Scalar(Scalar::Binary);
    let content = match shape(field.ty) {
        _ if is_file(field.ty) => PartContent::File { media_type },
        Shape::List(item) if is_file(*item) => PartContent::Files { media_type },
        Shape::Scalar(_) | Shape::StringEnum(_) | Shape::IntegerEnum(_) => PartContent::Text { ty: field.ty },
        _ => PartContent::Json { ty: field.ty },
    };
    Part { wire: field.wire, name: field.name, content, required: field.required, docs: field.docs }
}
