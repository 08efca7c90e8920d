//! Values that a style of OpenAPI has no way to write: lists and objects inside of others.
//!
//! The runtime sends these as JSON, which a server may not expect. So a finding says it.

use super::Tools;
use crate::diagnostic::Severity;
use crate::ir::merged::{Api, Shape, Struct};
use crate::ir::settled::{Content, FormStyle};
use crate::ir::{
    Access, CookieStyle, HeaderStyle, Location, PairStyle, PartContent, PartForm, PathStyle, Placement, QueryStyle,
    TypeId, TypeRef,
};
use crate::pointer;

/// What a property of a form can have in place of a style.
const WITHOUT: &str = "leave `style` and `explode` out: then it is JSON by itself";

/// How deep unions are looked into.
const DEPTH: usize = 8;

/// Notes parameters, properties of forms, and parts of bodies whose values their styles cannot write.
pub(super) fn note(api: &Api, tools: &mut Tools<'_>) {
    for operation in &api.operations {
        for parameter in &operation.parameters {
            let pieces = Pieces::of_parameter(&parameter.placement);
            if let Some(pieces) = pieces.filter(|pieces| is_beyond(api, *pieces, parameter.ty)) {
                let help = match parameter.location() {
                    Location::Query => "describe it with `content: application/json`, or with `style: deepObject`",
                    _ => "describe it with `content: application/json`",
                };
                find(tools, &parameter.origin, &parameter.wire, pieces, help);
            }
            if let Placement::Query(QueryStyle::Pairs { style: PairStyle::DeepObject, .. }) = &parameter.placement
                && !is_object(api, parameter.ty)
            {
                find_deep(tools, &parameter.origin, &parameter.wire);
            }
            if let Placement::Query(QueryStyle::FormText(styles) | QueryStyle::WholeForm(styles)) = &parameter.placement
            {
                note_absent_of(api, parameter.ty, styles, &parameter.origin, tools);
                for (property, pieces) in styled_properties(api, parameter.ty, styles) {
                    find(tools, &parameter.origin, property, pieces, WITHOUT);
                }
            }
        }
        for body in &operation.body {
            if let Content::Form { ty, styles } = &body.content {
                note_absent_of(api, *ty, styles, &body.origin, tools);
            }
            for (name, pieces) in styled(api, &body.content) {
                let at = pointer::join(&body.origin, &["encoding", name]);
                find(tools, &at, name, pieces, WITHOUT);
            }
        }
    }
}

/// Says of the properties that `encoding` names which of them the form does not have.
pub(super) fn note_absent<'p>(
    record: &Struct,
    named: impl IntoIterator<Item = &'p String>,
    origin: &str,
    tools: &mut Tools<'_>,
) {
    let is_absent = |name: &&String| record.extra.is_none() && !record.fields.iter().any(|field| field.wire == **name);
    for property in named.into_iter().filter(is_absent) {
        let message = format!("the form has no property `{property}`; what `encoding` says about it is ignored");
        let at = pointer::join(origin, &["encoding", property]);
        tools.find(Severity::Note, &at, message, Some("write the name of a property"));
    }
}

/// The same of a form whose properties have styles.
fn note_absent_of(api: &Api, form: TypeRef, styles: &[FormStyle], origin: &str, tools: &mut Tools<'_>) {
    if let Shape::Struct(record) = &api[api.resolve(form.id)].shape {
        note_absent(record, styles.iter().map(|style| &style.property), origin, tools);
    }
}

/// Says that only objects are deep.
fn find_deep(tools: &mut Tools<'_>, at: &str, name: &str) {
    let message = format!(
        "OpenAPI has `style: deepObject` for objects alone; another value of `{name}` is written as with `style: form`"
    );
    tools.find(Severity::Note, at, message, Some("describe an object, or write `style: form`"));
}

/// Whether all values of a type may be objects, as far as the document says.
fn is_object(api: &Api, ty: TypeRef) -> bool {
    let is_one = |arm: TypeId| matches!(api[arm].shape, Shape::Struct(_) | Shape::Map(_) | Shape::Json);
    arms(api, ty.id).into_iter().all(is_one)
}

/// The properties or parts of a body whose styles cannot write them.
fn styled<'c>(api: &Api, content: &'c Content) -> Vec<(&'c str, Pieces)> {
    match content {
        Content::Form { ty, styles } => styled_properties(api, *ty, styles),
        Content::Multipart { parts, .. } => {
            let beyond = parts.iter().filter(|part| match &part.content {
                PartContent::Value { ty, form: PartForm::Separated(_) } => is_beyond(api, Pieces::Joined, *ty),
                _ => false,
            });
            beyond.map(|part| (part.wire.as_str(), Pieces::Joined)).collect()
        }
        _ => Vec::new(),
    }
}

/// The properties of a form whose styles cannot write them.
fn styled_properties<'s>(api: &Api, form: TypeRef, styles: &'s [FormStyle]) -> Vec<(&'s str, Pieces)> {
    let Shape::Struct(record) = &api[api.resolve(form.id)].shape else { return Vec::new() };
    let styled = styles.iter().filter_map(|known| {
        let field = record.fields.iter().find(|field| field.wire == known.property)?;
        let pieces = Pieces::of_pairs(known.style)?;
        is_beyond(api, pieces, field.ty).then_some((known.property.as_str(), pieces))
    });
    styled.collect()
}

/// How a style delimits the pieces of a value, which it has no other way to write.
#[derive(Clone, Copy)]
enum Pieces {
    /// Each is a pair, of the name that it shares with others or of its own.
    Pairs,
    /// Each begins with a name, in one text.
    Named,
    /// They are one text.
    Joined,
}

impl Pieces {
    fn of_parameter(placement: &Placement) -> Option<Self> {
        match placement {
            Placement::Path(PathStyle::Json | PathStyle::Text) => None,
            Placement::Path(PathStyle::Matrix { explode: true }) => Some(Self::Named),
            Placement::Path(_) => Some(Self::Joined),
            Placement::Query(QueryStyle::Pairs { style, .. }) => Self::of_pairs(*style),
            Placement::Query(_) => None,
            Placement::Header(HeaderStyle::Json | HeaderStyle::Text) => None,
            Placement::Header(HeaderStyle::Simple { .. } | HeaderStyle::Delimited(_)) => Some(Self::Joined),
            Placement::Cookie(CookieStyle::Json | CookieStyle::Text) => None,
            Placement::Cookie(CookieStyle::Form { explode } | CookieStyle::Plain { explode }) => {
                Some(if *explode { Self::Pairs } else { Self::Joined })
            }
        }
    }

    fn of_pairs(style: PairStyle) -> Option<Self> {
        match style {
            PairStyle::DeepObject => None,
            PairStyle::Form { explode: true } => Some(Self::Pairs),
            PairStyle::Form { explode: false } | PairStyle::Delimited(_) => Some(Self::Joined),
        }
    }
}

fn find(tools: &mut Tools<'_>, at: &str, name: &str, pieces: Pieces, help: &str) {
    let sent = match pieces {
        Pieces::Pairs | Pieces::Named => "the inner one",
        Pieces::Joined => "such a value",
    };
    let message = format!(
        "OpenAPI does not say how a list or an object inside of another is written in the style of `{name}`; {sent} is sent as JSON"
    );
    tools.find(Severity::Note, at, message, Some(help));
}

/// Whether some value of a type has no form in a style.
fn is_beyond(api: &Api, pieces: Pieces, ty: TypeRef) -> bool {
    let repeats_names = matches!(pieces, Pieces::Pairs);
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
