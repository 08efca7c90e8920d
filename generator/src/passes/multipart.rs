//! The parts of multipart bodies, and the properties of forms.
//!
//! A document describes a form as an object. Callers of a multipart body give files and fields, each by name: a property that
//! is binary is a file, and any other one is a value, whose type says how it is written. A list is a part for each item.

use openapi_terms::{Codec, codec, essence};

use super::{Tools, styles};
use crate::diagnostic::Severity;
use crate::ir::lowered::{self, Body, Content, ListEncoding, PartEncoding, PartHeader};
use crate::ir::merged::{Api, Shape};
use crate::ir::{Access, Docs, Field, Name, OperationId, Part, PartContent, PartForm, Scalar, TypeRef, settled};
use crate::names::spelling::without_x;
use crate::pointer;

/// Splits every multipart body into parts, and finds forms that have no properties.
pub(super) fn split(mut api: Whole, tools: &mut Tools<'_>) -> Api {
    let ids = api.operation_ids();
    let bodies = ids.map(|id| api[id].body.iter().map(|body| settled_body(&api, id, body, tools)).collect());
    let bodies: Vec<Vec<settled::Body>> = bodies.collect();
    let shapes = api.types.iter_mut().map(|ty| std::mem::replace(&mut ty.shape, Shape::Json)).collect();
    api.with(shapes, |operations| {
        operations.into_iter().zip(bodies).map(|(operation, bodies)| operation.with(bodies, ())).collect()
    })
}

/// An API whose forms are whole.
type Whole = Api<Vec<lowered::Body>>;

fn settled_body(api: &Whole, id: OperationId, body: &Body, tools: &mut Tools<'_>) -> settled::Body {
    settled::Body {
        content: settled_content(api, id, body, tools),
        origin: body.origin.clone(),
        kind: body.kind.clone(),
        media_types: body.media_types.clone(),
        required: body.required,
        name: body.name.clone(),
        docs: docs(api, body),
    }
}

/// What the document says of a body: of one that becomes parts, also what it says of the form, which no type is left to say.
fn docs(api: &Whole, body: &Body) -> Docs {
    let mut docs = body.docs.clone();
    let Content::MultipartForm { form, .. } = &body.content else { return docs };
    let of_form = &api[api.resolve(form.id)].docs;
    let said: Vec<&String> = of_form.summary.iter().chain(&of_form.description).collect();
    let said =
        said.into_iter().filter(|text| docs.summary.as_ref() != Some(text) && docs.description.as_ref() != Some(text));
    let texts: Vec<&str> = docs.description.as_deref().into_iter().chain(said.map(String::as_str)).collect();
    docs.description = (!texts.is_empty()).then(|| texts.join("\n\n"));
    docs
}

fn settled_content(api: &Whole, id: OperationId, body: &Body, tools: &mut Tools<'_>) -> settled::Content {
    let origin = pointer::push(&api[id].origin, "requestBody");
    match &body.content {
        Content::MultipartForm { form, encodings, order } => {
            let mut parts = parts(api, *form, body, encodings, tools);
            parts.sort_by_key(|part| {
                let name = match &part.content {
                    PartContent::Header { part, .. } => part,
                    _ => &part.wire,
                };
                order.iter().position(|known| known == name)
            });
            settled::Content::Multipart { parts, order: order.clone() }
        }
        Content::Settled(content) => {
            if let settled::Content::Form { ty, .. } = content
                && let Shape::List(_) | Shape::Scalar(_) | Shape::StringEnum(_) | Shape::IntegerEnum(_) =
                    api[api.resolve(ty.id)].shape
            {
                let message = "a form needs an object with properties; the body is text that the caller encodes";
                tools.find(Severity::Degradation, &origin, message, Some("describe each field as a property"));
                return settled::Content::Text;
            }
            content.clone()
        }
    }
}

/// The parts of a form. Those that nothing names are for the caller to name.
fn parts(api: &Whole, form: TypeRef, body: &Body, encodings: &[PartEncoding], tools: &mut Tools<'_>) -> Vec<Part> {
    let record = match &api[api.resolve(form.id)].shape {
        Shape::Struct(record) => record,
        Shape::Map(_) | Shape::Json => return vec![unnamed("parts", body.required)],
        _ => {
            let at = pointer::push(&body.origin, "schema");
            let message = "a multipart body that is not an object with properties is given part by part";
            tools.find(Severity::Degradation, &at, message, Some("describe each part as a property"));
            return vec![unnamed("parts", body.required)];
        }
    };
    for encoding in encodings {
        let part = &encoding.part;
        if has_parts(encoding) {
            let at = pointer::join(&body.origin, &["encoding", part]);
            let message = format!(
                "the part `{part}` has parts of its own, which the caller writes as bytes; what the document says of them is ignored"
            );
            tools.find(Severity::Degradation, &at, message, Some("describe them as parts of the body"));
        }
    }
    styles::note_absent(record, encodings.iter().map(|encoding| &encoding.part), &body.origin, tools);
    let sent = record.fields.iter().filter(|field| field.access != Access::ReadOnly);
    let mut parts: Vec<Part> = sent.flat_map(|field| part(api, field.clone(), body, encodings)).collect();
    parts.extend(record.extra.map(|_| unnamed("further parts", false)));
    parts
}

/// Parts whose names the document does not say.
fn unnamed(name: &str, required: bool) -> Part {
    let docs = Docs {
        description: Some("Each has a name. For a part that is not a file, use `FilePart::unnamed`.".to_owned()),
        ..Docs::default()
    };
    let content = PartContent::Unnamed;
    Part { wire: name.to_owned(), name: Name::new(name), content, required, headers: Vec::new(), docs }
}

/// How deep lists and unions are looked into.
const DEPTH: usize = 8;

/// What a part may hold.
#[derive(Clone, Copy, Default)]
struct Holds {
    files: bool,
    values: bool,
    /// Whether it may be several of them.
    several: bool,
}

/// Whether a part is made of parts, whose boundary only its writer knows.
fn has_parts(encoding: &PartEncoding) -> bool {
    encoding.media_types.first().is_some_and(|name| essence(name).starts_with("multipart/"))
}

fn holds(api: &Whole, ty: TypeRef, encoding: Option<&PartEncoding>, depth: usize) -> Holds {
    if encoding.is_some_and(has_parts) {
        return Holds { files: true, ..Holds::default() };
    }
    let media_type = encoding.and_then(|encoding| encoding.media_types.first());
    let is_foreign = |shape: &Shape| match (shape, media_type.map(|name| codec(name))) {
        // An object can be written as JSON and as nothing else; a caller who has it as XML gives the text.
        (Shape::Struct(_) | Shape::Map(_), Some(codec)) => codec != Codec::Json,
        // A picture is not text, whatever the type says.
        (Shape::Scalar(Scalar::String) | Shape::Json, Some(codec)) => codec == Codec::Binary,
        _ => false,
    };
    match &api[api.resolve(ty.id)].shape {
        Shape::Scalar(Scalar::Binary) => Holds { files: true, ..Holds::default() },
        shape if is_foreign(shape) => Holds { files: true, ..Holds::default() },
        Shape::List(item) if depth > 0 => Holds { several: true, ..holds(api, *item, encoding, depth - 1) },
        Shape::Union(union) if depth > 0 => union.variants.iter().fold(Holds::default(), |all, variant| {
            let arm = holds(api, variant.ty, encoding, depth - 1);
            Holds {
                files: all.files || arm.files,
                values: all.values || arm.values,
                several: all.several || arm.several,
            }
        }),
        _ => Holds { values: true, ..Holds::default() },
    }
}

/// Whether a value may be a list, which is a part for each of its items if nothing is said.
fn may_be_list(api: &Whole, ty: TypeRef, depth: usize) -> bool {
    match &api[api.resolve(ty.id)].shape {
        Shape::List(_) | Shape::Json => true,
        Shape::Union(union) if depth > 0 => {
            union.variants.iter().any(|variant| may_be_list(api, variant.ty, depth - 1))
        }
        _ => false,
    }
}

/// A part of a form, and the headers that a caller gives it. Those of a file are the file's.
fn part(api: &Whole, field: Field, body: &Body, encodings: &[PartEncoding]) -> Vec<Part> {
    let encoding = encodings.iter().find(|encoding| encoding.part == field.wire);
    let media_type = encoding.and_then(|encoding| encoding.media_types.first()).cloned();
    let is_required = field.is_required();
    let holds = holds(api, field.ty, encoding, DEPTH);
    let content = match holds {
        Holds { files: false, .. } => {
            let of_lists = encoding.and_then(|encoding| encoding.of_lists);
            let form = match of_lists.filter(|_| may_be_list(api, field.ty, DEPTH)) {
                Some(ListEncoding::Separated(separator)) => PartForm::Separated(separator),
                Some(ListEncoding::Whole) => {
                    PartForm::Whole(media_type.unwrap_or_else(|| "application/json".to_owned()))
                }
                None => PartForm::Each(media_type),
            };
            PartContent::Value { ty: field.ty, form }
        }
        Holds { several: true, .. } => PartContent::Files { media_type },
        Holds { several: false, .. } => PartContent::File { media_type },
    };
    let mut docs = field.docs;
    if encoding.is_some_and(has_parts) {
        docs.notes.push("It has parts of its own: `FilePart::content_type` says what their boundary is.".to_owned());
    }
    if holds.files && holds.values {
        docs.notes.push("For a part that is not a file, use `FilePart::unnamed`.".to_owned());
    }
    if let Some(encoding) = encoding {
        describe(&mut docs, encoding, holds.files);
    }
    if is_required && !body.required {
        docs.notes.push("Required if the body is sent.".to_owned());
    }
    let required = is_required && body.required;
    let known = encoding.map(|encoding| encoding.headers.as_slice()).unwrap_or_default();
    let headers = known.iter().filter_map(|header| Some((header.name.clone(), header.value.clone()?))).collect();
    let given = known.iter().filter(|header| !holds.files && !header.is_fixed);
    let given: Vec<Part> = given.map(|header| header_part(&field.wire, required, header)).collect();
    let part = Part { wire: field.wire, name: field.name, content, required, headers, docs };
    [part].into_iter().chain(given).collect()
}

/// A header of a part, which a caller gives like a part.
fn header_part(part: &str, is_there: bool, header: &PartHeader) -> Part {
    let mut docs = header.docs.clone();
    docs.notes.push(match &header.value {
        Some(value) => format!("A header of the part `{part}`; `{value}` if it is not set."),
        None if header.required && !is_there => format!("A header of the part `{part}`, required if that is sent."),
        None => format!("A header of the part `{part}`."),
    });
    let wire = format!("{part} {}", without_x(&header.name).unwrap_or(&header.name));
    Part {
        name: Name::new(&wire),
        wire,
        content: PartContent::Header {
            part: part.to_owned(),
            header: header.name.clone(),
            sample: header.sample.clone(),
        },
        required: is_there && header.required && header.value.is_none(),
        headers: Vec::new(),
        docs,
    }
}

/// Says which media types and headers a part may have.
fn describe(docs: &mut Docs, encoding: &PartEncoding, is_file: bool) {
    if let [_, _, ..] = encoding.media_types.as_slice() {
        let names = listed(&encoding.media_types);
        docs.notes.push(format!("Media types: {names}; the first one is the default."));
    }
    let names: Vec<String> = encoding.headers.iter().map(|header| header.name.clone()).collect();
    if is_file && !names.is_empty() {
        docs.notes.push(format!("Headers of the part, which `FilePart::header` sets: {}.", listed(&names)));
    }
}

fn listed(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
