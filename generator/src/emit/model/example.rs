//! The example on the crate's front page, written with a type that the crate has.

use crate::emit::rust_type::path;
use crate::emit::{ident, manifest};
use crate::ir::{Api, Field, Scalar, Shape, Struct, Type, TypeId};

/// More required properties are too many for a first example.
const ARGUMENTS: usize = 2;

/// The example, if a request type is simple enough.
pub(super) fn lines(api: &Api) -> Option<Vec<String>> {
    // The first one with something to set. Of equals, `max_by_key` takes the last.
    let ids: Vec<TypeId> = api.type_ids().collect();
    let candidates = ids.into_iter().rev().filter_map(|id| Some((id, candidate(api, &api[id])?)));
    let (id, shape) = candidates.max_by_key(|(_, shape)| optional_text(api, shape).is_some())?;
    let ty = &api[id];
    let package = ident::package(&api.settings.crates.model);
    let name = ident::pascal(&ty.name);
    let required: Vec<&Field> = arguments(shape).collect();
    let arguments: Vec<String> = required.iter().map(|field| format!("\"{}\"", sample(field))).collect();
    let setter = optional_text(api, shape)
        .map(|field| format!(".{}(\"{}\")", ident::setter(&field.name), sample(field)))
        .unwrap_or_default();
    let path = path::modules(api, id).iter().fold(package.to_string(), |path, module| format!("{path}::{module}"));
    let first = required.first()?;
    let mut lines = vec!["```".to_owned()];
    let is_optional = ty.family != Api::ROOT && !manifest::always_on(api).contains(&ty.family);
    let feature = manifest::feature(api, ty.family);
    if is_optional {
        lines.push(format!("# #[cfg(feature = \"{feature}\")] {{"));
    }
    lines.extend([
        format!("use {path}::{name};"),
        String::new(),
        format!("let value = {name}::new({}){setter};", arguments.join(", ")),
        "let json = serde_json::to_value(&value)?;".to_owned(),
        format!("assert_eq!(json[{:?}], \"{}\");", first.wire, sample(first)),
        format!("assert_eq!(serde_json::from_value::<{name}>(json)?, value);"),
    ]);
    if is_optional {
        lines.push("# }".to_owned());
    }
    lines.extend(["# Ok::<(), serde_json::Error>(())".to_owned(), "```".to_owned()]);
    Some(lines)
}

/// The shape of a type that a short example can create.
fn candidate<'a>(api: &Api, ty: &'a Type) -> Option<&'a Struct> {
    let Shape::Struct(shape) = &ty.shape else {
        return None;
    };
    let count = arguments(shape).count();
    let is_simple = (1..=ARGUMENTS).contains(&count) && arguments(shape).all(|field| is_text(api, field));
    (ty.usage.request && is_simple && shape.parts.is_empty()).then_some(shape)
}

fn arguments(shape: &Struct) -> impl Iterator<Item = &Field> {
    shape.fields.iter().filter(|field| field.is_initial() && field.constant.is_none())
}

/// A property that the example can set.
fn optional_text<'a>(api: &Api, shape: &'a Struct) -> Option<&'a Field> {
    shape
        .fields
        .iter()
        .find(|field| !field.is_initial() && field.constant.is_none() && !field.docs.deprecated && is_text(api, field))
}

fn is_text(api: &Api, field: &Field) -> bool {
    let shape = &api[field.ty.id].shape;
    !field.ty.nullable && matches!(shape, Shape::Scalar(Scalar::String))
}

/// A plausible value: `policy-1` for an id, `example` for anything else.
fn sample(field: &Field) -> String {
    match field.name.words() {
        [words @ .., last] if &**last == "id" && !words.is_empty() => format!("{}-1", words.join("-")),
        _ => "example".to_owned(),
    }
}
