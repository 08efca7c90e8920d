//! The headers of answers: one accessor for each header of a family.
//!
//! A header means the same wherever a family's operations answer with it. Where they describe it in different ways, it is what
//! all of them can be read as: a number if all are numbers, else text.

use std::collections::BTreeMap;

use super::Tools;
use crate::diagnostic::Severity;
use crate::ir::merged::{Api, Shape, Type};
use crate::ir::{FamilyId, Header, HeaderSet, Name, Scalar, TypeRef, Usage};

/// Makes the header set of every family.
pub(super) fn collect(api: &mut Api, tools: &mut Tools<'_>) {
    let mut described: BTreeMap<FamilyId, BTreeMap<String, Vec<Header>>> = BTreeMap::new();
    for operation in &api.operations {
        let family = described.entry(api[operation.group].family).or_default();
        for answer in &operation.answer_headers {
            let headers = family.entry(answer.header.wire.to_ascii_lowercase()).or_default();
            if !headers.contains(&answer.header) {
                headers.push(answer.header.clone());
            }
        }
    }
    for (family, described) in described.into_iter().filter(|(_, described)| !described.is_empty()) {
        let headers = described.into_values().filter_map(|headers| joined(api, family, headers, tools)).collect();
        let name = api.base_name(family).join(&Name::new("headers"));
        api[family].headers = HeaderSet { name, headers };
    }
    api.each_answer_header(&mut |header, known| header.ty = known.ty);
}

/// What several descriptions of a header have in common. The one at the smallest place comes first.
fn joined(api: &mut Api, family: FamilyId, mut headers: Vec<Header>, tools: &mut Tools<'_>) -> Option<Header> {
    headers.sort_by(|a, b| a.origin.cmp(&b.origin));
    let mut header = headers.first()?.clone();
    header.required = headers.iter().all(|header| header.required);
    let docs = headers.iter().map(|header| &header.docs).find(|docs| !docs.is_empty());
    header.docs = docs.cloned().unwrap_or_default();
    header.docs.deprecated = headers.iter().all(|header| header.docs.deprecated);
    let is_same = |other: &Header| {
        other.is_json == header.is_json && other.separator == header.separator && api.is_same(other.ty, header.ty)
    };
    if !headers.iter().all(is_same) {
        let numbers: Option<Vec<Scalar>> = headers.iter().map(|header| number(api, header)).collect();
        let scalar = match numbers {
            Some(numbers) if numbers.contains(&Scalar::F64) => Scalar::F64,
            Some(numbers) if numbers.contains(&Scalar::U64) => Scalar::U64,
            Some(_) => Scalar::I64,
            None => Scalar::String,
        };
        let read = if scalar == Scalar::String { "text" } else { "a number of the largest kind" };
        let message = format!("the header `{}` is described in several ways; it is read as {read}", header.wire);
        tools.find(Severity::Note, &header.origin, message, Some("describe it once, in `components`"));
        set_type(api, family, &mut header, scalar);
    } else if !header.is_json && !is_readable(api, header.ty) {
        let message =
            format!("the header `{}` is read as text: it is neither a plain value nor a list of those", header.wire);
        tools.find(Severity::Note, &header.origin, message, Some("describe it as JSON with `content`"));
        set_type(api, family, &mut header, Scalar::String);
    }
    Some(header)
}

fn set_type(api: &mut Api, family: FamilyId, header: &mut Header, scalar: Scalar) {
    header.is_json = false;
    header.separator = None;
    header.ty = scalar_at(api, family, &header.origin, scalar);
}

/// A type without a name of its own.
pub(super) fn scalar_at(api: &mut Api, family: FamilyId, origin: &str, scalar: Scalar) -> TypeRef {
    TypeRef::plain(api.add_type(Type {
        origin: origin.to_owned(),
        name: Name::default(),
        family,
        module: Vec::new(),
        group: None,
        docs: Default::default(),
        shape: Shape::Scalar(scalar),
        usage: Usage::default(),
    }))
}

fn number(api: &Api, header: &Header) -> Option<Scalar> {
    match api[api.resolve(header.ty.id)].shape {
        Shape::Scalar(scalar) if scalar.is_number() => Some(scalar),
        _ => None,
    }
}

/// Whether a value can be read from the text of a header.
fn is_readable(api: &Api, ty: TypeRef) -> bool {
    let is_plain = |ty: TypeRef| {
        let shape = &api[api.resolve(ty.id)].shape;
        matches!(shape, Shape::Scalar(_) | Shape::StringEnum(_) | Shape::IntegerEnum(_))
    };
    match api[api.resolve(ty.id)].shape {
        Shape::List(item) => is_plain(item),
        _ => is_plain(ty),
    }
}
