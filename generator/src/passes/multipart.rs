//! The parts of multipart bodies, and the properties of forms.
//!
//! A document describes a form as an object. Callers of a multipart body give files and fields, each by name: a property that
//! is binary is a file, and any other one is a value, whose type says how it is written. A list is a part for each item.

use super::Tools;
use crate::diagnostic::Severity;
use crate::ir::lowered::{Api, Content, Shape};
use crate::ir::{Access, Docs, Field, OperationId, Part, PartContent, Scalar, TypeRef, settled};

/// Splits every multipart body into parts, and finds forms that have no properties.
pub(super) fn split(api: &mut Api, tools: &mut Tools<'_>) {
    for id in api.operation_ids() {
        for index in 0..api[id].body.len() {
            if let Some(content) = settled_content(api, id, &api[id].body[index].content, tools) {
                api[id].body[index].content = Content::Settled(content);
            }
        }
    }
}

/// What becomes of a content, if it changes.
fn settled_content(api: &Api, id: OperationId, content: &Content, tools: &mut Tools<'_>) -> Option<settled::Content> {
    let origin = crate::pointer::push(&api[id].origin, "requestBody");
    match content {
        Content::MultipartForm { form, media_types } => match api[api.resolve(form.id)].shape.clone() {
            Shape::Struct(record) => {
                let sent = record.fields.into_iter().filter(|field| field.access != Access::ReadOnly);
                let parts = sent.map(|field| part(api, field, media_types)).collect();
                Some(settled::Content::Multipart { parts })
            }
            _ => {
                let message = "a multipart body that is not an object with properties is sent as bytes";
                tools.find(Severity::Degradation, &origin, message, Some("describe each part as a property"));
                Some(settled::Content::Binary)
            }
        },
        Content::Settled(settled::Content::Form { ty, .. }) => match api[api.resolve(ty.id)].shape {
            Shape::List(_) | Shape::Scalar(_) | Shape::StringEnum(_) | Shape::IntegerEnum(_) => {
                let message = "a form needs an object with properties; the body is text that the caller encodes";
                tools.find(Severity::Degradation, &origin, message, Some("describe each field as a property"));
                Some(settled::Content::Text)
            }
            _ => None,
        },
        Content::Settled(_) => None,
    }
}

fn part(api: &Api, field: Field, media_types: &[(String, Vec<String>)]) -> Part {
    let listed = media_types.iter().find(|(name, _)| *name == field.wire).map(|(_, listed)| listed.as_slice());
    let media_type = listed.and_then(|listed| listed.first()).cloned();
    let shape = |ty: TypeRef| &api[api.resolve(ty.id)].shape;
    let is_file = |ty: TypeRef| *shape(ty) == Shape::Scalar(Scalar::Binary);
    // An object can be written as JSON and as nothing else; a caller who has it as XML gives the text.
    let is_foreign = |ty: TypeRef| {
        let is_object = matches!(shape(ty), Shape::Struct(_) | Shape::Map(_));
        is_object && media_type.as_ref().is_some_and(|name| openapi_terms::codec(name) != openapi_terms::Codec::Json)
    };
    let is_file = |ty: TypeRef| is_file(ty) || is_foreign(ty);
    let content = match shape(field.ty) {
        _ if is_file(field.ty) => PartContent::File { media_type },
        Shape::List(item) if is_file(*item) => PartContent::Files { media_type },
        _ => PartContent::Value { ty: field.ty, media_type },
    };
    let docs = with_choice(field.docs, listed.unwrap_or_default());
    Part { wire: field.wire, name: field.name, content, required: field.required, docs }
}

/// Says which media types a part may have, where there are several.
fn with_choice(mut docs: Docs, listed: &[String]) -> Docs {
    if let [_, _, ..] = listed {
        let names: Vec<String> = listed.iter().map(|name| format!("`{name}`")).collect();
        docs.notes.push(format!("Media types: {}; the first one is the default.", names.join(", ")));
    }
    docs
}
