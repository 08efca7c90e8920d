//! Parameters whose `content` is not JSON.
//!
//! An object can be a form in the query. What else has an inner structure has no form that is known here, as bodies of such
//! media types do not: it is text that the caller writes.

use super::Tools;
use super::headers::scalar_at;
use super::styles::arms;
use crate::diagnostic::Severity;
use crate::ir::merged::{Api, Shape};
use crate::ir::{CookieStyle, HeaderStyle, PathStyle, Placement, QueryStyle, Scalar, TypeId, TypeRef};

/// Lets parameters be text where only a caller can write them.
pub(super) fn settle(api: &mut Api, tools: &mut Tools<'_>) {
    for operation in 0..api.operations.len() {
        let family = api[api.operations[operation].group].family;
        for index in 0..api.operations[operation].parameters.len() {
            let parameter = &api.operations[operation].parameters[index];
            let (text, is_form) = match &parameter.placement {
                Placement::Query(QueryStyle::FormText(_)) => (Placement::Query(QueryStyle::Text), true),
                Placement::Query(QueryStyle::WholeForm(_)) => (Placement::Query(QueryStyle::WholeText), true),
                placement if is_text(placement) => (placement.clone(), false),
                _ => continue,
            };
            let holds = holds(api, parameter.ty);
            if is_form && holds == Holds::Objects {
                continue;
            }
            let (origin, mut ty) = (parameter.origin.clone(), parameter.ty);
            if holds != Holds::Texts {
                let message = format!(
                    "the schema of `{}` is not followed, since its `content` is not JSON: the caller writes the value as text",
                    parameter.wire
                );
                let help = "describe it with `content: application/json`, or with `schema` and `style`";
                tools.find(Severity::Note, &origin, message, Some(help));
                ty = scalar_at(api, family, &origin, Scalar::String);
            }
            let parameter = &mut api.operations[operation].parameters[index];
            (parameter.ty, parameter.placement) = (ty, text);
        }
    }
}

/// Whether a value is written as the text that its caller gives.
fn is_text(placement: &Placement) -> bool {
    match placement {
        Placement::Path(style) => *style == PathStyle::Text,
        Placement::Query(style) => matches!(style, QueryStyle::Text | QueryStyle::WholeText),
        Placement::Header(style) => *style == HeaderStyle::Text,
        Placement::Cookie(style) => *style == CookieStyle::Text,
    }
}

/// What the values of a type are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    /// All are objects, as far as the document says.
    Objects,
    /// None has an inner structure, as far as the document says.
    Texts,
    /// Lists, or objects among others.
    Others,
}

fn holds(api: &Api, ty: TypeRef) -> Holds {
    let arms = arms(api, ty.id);
    let is_object = |arm: &&TypeId| matches!(api[**arm].shape, Shape::Struct(_) | Shape::Map(_));
    let is_list = |arm: &TypeId| matches!(api[*arm].shape, Shape::List(_));
    let objects = arms.iter().filter(is_object).count();
    match objects {
        0 if !arms.iter().any(is_list) => Holds::Texts,
        _ if objects == arms.len() => Holds::Objects,
        _ => Holds::Others,
    }
}
