//! Values that a style of OpenAPI has no way to write: lists and objects inside of others.
//!
//! The runtime sends these as JSON, which a server may not expect. So a finding says it.

use super::Tools;
use crate::diagnostic::Severity;
use crate::ir::merged::{Api, Shape};
use crate::ir::settled::{Content, FormStyle};
use crate::ir::{Access, Location, ParameterStyle, PartContent, PartForm, TypeId, TypeRef};
use crate::pointer;

/// What a property of a form can have in place of a style.
const WITHOUT: &str = "leave `style` and `explode` out: then it is JSON by itself";

/// How deep unions are looked into.
const DEPTH: usize = 8;

/// Notes parameters, properties of forms, and parts of bodies whose values their styles cannot write.
pub(super) fn note(api: &Api, tools: &mut Tools<'_>) {
    for operation in &api.operations {
        for parameter in &operation.parameters {
            if is_beyond(api, parameter.style, parameter.ty) {
                let help = match parameter.location {
                    Location::Query => "describe it with `content: application/json`, or with `style: deepObject`",
                    _ => "describe it with `content: application/json`",
                };
                find(tools, &parameter.origin, &parameter.wire, parameter.style, help);
            }
            for known in styled_properties(api, parameter.ty, &parameter.properties) {
                find(tools, &parameter.origin, &known.property, known.style, WITHOUT);
            }
        }
        for body in &operation.body {
            for (name, style) in styled(api, &body.content) {
                let at = pointer::join(&body.origin, &["encoding", name]);
                find(tools, &at, name, style, WITHOUT);
            }
        }
    }
}

/// The properties or parts of a body whose styles cannot write them.
fn styled<'c>(api: &Api, content: &'c Content) -> Vec<(&'c str, ParameterStyle)> {
    match content {
        Content::Form { ty, styles } => {
            let beyond = styled_properties(api, *ty, styles).into_iter();
            beyond.map(|known| (known.property.as_str(), known.style)).collect()
        }
        Content::Multipart { parts, .. } => {
            let style = ParameterStyle::Form { explode: false };
            let beyond = parts.iter().filter(|part| match &part.content {
                PartContent::Value { ty, form: PartForm::Separated(_) } => is_beyond(api, style, *ty),
                _ => false,
            });
            beyond.map(|part| (part.wire.as_str(), style)).collect()
        }
        _ => Vec::new(),
    }
}

/// The properties of a form whose styles cannot write them.
fn styled_properties<'s>(api: &Api, form: TypeRef, styles: &'s [FormStyle]) -> Vec<&'s FormStyle> {
    let Shape::Struct(record) = &api[api.resolve(form.id)].shape else { return Vec::new() };
    let field = |name: &str| record.fields.iter().find(|field| field.wire == name);
    let is_beyond =
        |known: &&FormStyle| field(&known.property).is_some_and(|field| is_beyond(api, known.style, field.ty));
    styles.iter().filter(is_beyond).collect()
}

fn find(tools: &mut Tools<'_>, at: &str, name: &str, style: ParameterStyle, help: &str) {
    let sent = match style {
        ParameterStyle::Form { explode: true }
        | ParameterStyle::Matrix { explode: true }
        | ParameterStyle::Plain { explode: true } => "the inner one",
        _ => "such a value",
    };
    let message = format!(
        "OpenAPI does not say how a list or an object inside of another is written in the style of `{name}`; {sent} is sent as JSON"
    );
    tools.find(Severity::Note, at, message, Some(help));
}

/// Whether a style delimits the pieces of a value, and has no other way to write these.
fn has_delimiters(style: ParameterStyle) -> bool {
    use ParameterStyle::{DeepObject, FormText, Json, Text, Whole, WholeForm};
    !matches!(style, Json | DeepObject | FormText | Text | Whole { .. } | WholeForm)
}

/// Whether some value of a type has no form in a style.
fn is_beyond(api: &Api, style: ParameterStyle, ty: TypeRef) -> bool {
    if !has_delimiters(style) {
        return false;
    }
    let repeats_names =
        matches!(style, ParameterStyle::Form { explode: true } | ParameterStyle::Plain { explode: true });
    arms(api, ty.id).into_iter().any(|arm| match &api[arm].shape {
        Shape::List(item) => is_inner(api, *item),
        // The items of a list that is a property are written like those of a parameter.
        Shape::Map(value) => is_beyond_member(api, *value, repeats_names),
        Shape::Struct(record) => {
            let sent = record.fields.iter().filter(|field| field.access != Access::ReadOnly);
            sent.map(|field| field.ty).chain(record.extra).any(|ty| is_beyond_member(api, ty, repeats_names))
        }
        _ => false,
    })
}

/// Whether some value of a property has no form, where the properties are the parameters or only pieces of one.
fn is_beyond_member(api: &Api, ty: TypeRef, repeats_names: bool) -> bool {
    arms(api, ty.id).into_iter().any(|arm| match &api[arm].shape {
        Shape::List(item) if repeats_names => is_inner(api, *item),
        Shape::List(_) | Shape::Map(_) | Shape::Struct(_) => true,
        _ => false,
    })
}

/// Whether some value of a type is a list or an object.
fn is_inner(api: &Api, ty: TypeRef) -> bool {
    is_beyond_member(api, ty, false)
}

/// A type, or the arms of a union at any depth.
pub(super) fn arms(api: &Api, id: TypeId) -> Vec<TypeId> {
    let mut arms = vec![api.resolve(id)];
    for _ in 0..DEPTH {
        let inner = |id: &TypeId| match &api[*id].shape {
            Shape::Union(union) => union.variants.iter().map(|variant| api.resolve(variant.ty.id)).collect(),
            _ => vec![*id],
        };
        let below: Vec<TypeId> = arms.iter().flat_map(inner).collect();
        if below == arms {
            break;
        }
        arms = below;
    }
    arms
}
