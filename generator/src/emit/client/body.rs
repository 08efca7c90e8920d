//! Request bodies: one argument or setter, or one for each part of a multipart body.

use openapi_terms::FORM;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::input::{Call, Input, Source};
use super::parameter;
use super::source_file::SourceFile;
use super::value::Value;
use crate::emit::docs::code;
use crate::emit::ident;
use crate::ir::{Body, Content, Docs, FormStyle, Part, PartContent, PartForm, TypeRef};

/// The arguments and setters of a body.
pub(super) fn inputs(file: &SourceFile<'_>, body: &Body) -> Vec<Input> {
    let name = ident::snake(&body.name);
    let whole = |(value, call)| Input {
        name: name.clone(),
        setter: ident::setter(&body.name),
        subject: "the body".to_owned(),
        source: match body.content {
            Content::Binary => Source::Bytes,
            Content::NdJson { .. } => Source::Lines,
            _ => Source::Body,
        },
        required: body.required,
        value,
        call: Call::Once(call),
        docs: body.docs.clone(),
    };
    let media_type = body.media_types.first().map_or("application/octet-stream", String::as_str);
    let value = match &body.content {
        Content::Json { ty } => json(file, &name, media_type, *ty, body.required),
        Content::NdJson { item } => ndjson(file, &name, media_type, *item),
        Content::Form { ty, styles } => form(file, &name, media_type, *ty, styles),
        Content::Multipart { parts, .. } => return parts.iter().map(|part| part_input(file, part)).collect(),
        Content::Text => text(&name, media_type),
        Content::Binary => binary(file, &name, media_type),
    };
    let content_type = body.has_choice().then(|| content_type(file, &body.media_types));
    [whole(value)].into_iter().chain(content_type).collect()
}

fn json(file: &SourceFile<'_>, name: &Ident, media_type: &str, ty: TypeRef, required: bool) -> (Value, TokenStream) {
    // `null` is a body, and so is not the same as none.
    let value = if ty.nullable && !required { Value::converted(file, name, ty) } else { Value::new(file, name, ty) };
    let reference = &value.reference;
    let call = quote!(.json(#media_type, #reference));
    (value, call)
}

fn ndjson(file: &SourceFile<'_>, name: &Ident, media_type: &str, item: TypeRef) -> (Value, TokenStream) {
    let value = Value::items(file, name, item);
    let items = &value.reference;
    let call = quote!(.lines(#media_type, #items));
    (value, call)
}

fn form(
    file: &SourceFile<'_>,
    name: &Ident,
    media_type: &str,
    ty: TypeRef,
    styles: &[FormStyle],
) -> (Value, TokenStream) {
    let value = Value::new(file, name, ty);
    let reference = &value.reference;
    // The runtime knows the media type, but none of its parameters.
    let header = (media_type != FORM).then(|| quote!(.header_text("content-type", #media_type)));
    let call = match styles {
        [] => quote!(#header.form(#reference)),
        styles => {
            let styles = parameter::form_styles(file, styles);
            quote!(#header.form_with(#styles, #reference))
        }
    };
    (value, call)
}

fn text(name: &Ident, media_type: &str) -> (Value, TokenStream) {
    (Value::text(quote!(impl Into<String>), quote!(#name)), quote!(.text(#media_type, #name)))
}

fn binary(file: &SourceFile<'_>, name: &Ident, media_type: &str) -> (Value, TokenStream) {
    let body = file.runtime("Body");
    (Value::plain(quote!(impl Into<#body>), quote!(#name)), quote!(.bytes(#media_type, #name)))
}

/// The setter that chooses one of several media types.
fn content_type(file: &SourceFile<'_>, media_types: &[String]) -> Input {
    let name = format_ident!("content_type");
    let header_text = file.runtime("HeaderText");
    let known: Vec<String> = media_types.iter().map(|media_type| code(media_type)).collect();
    let about = match known.as_slice() {
        [only] => format!("The default, {only}, has no boundary: name the one that the parts have."),
        known => format!("The server takes {}; the first one is the default.", known.join(", ")),
    };
    let sample = media_types.iter().rfind(|media_type| !media_type.contains('*')).cloned();
    let docs = Docs {
        summary: Some("Sets the media type of the body.".to_owned()),
        description: Some(about),
        ..Docs::default()
    };
    Input {
        value: Value::plain(quote!(impl Into<#header_text>), quote!(#name)),
        call: Call::Once(quote!(.header_text("content-type", #name))),
        subject: "the media type".to_owned(),
        source: Source::MediaType(sample.unwrap_or_default()),
        required: false,
        setter: name.clone(),
        name,
        docs,
    }
}

/// The argument or setter of a part.
fn part_input(file: &SourceFile<'_>, part: &Part) -> Input {
    let name = ident::snake(&part.name);
    let wire = &part.wire;
    let (value, call) = match &part.content {
        PartContent::File { media_type } => {
            let file_part = file.runtime("FilePart");
            let value = Value::plain(quote!(impl Into<#file_part>), quote!(#name));
            let part = with_media_type(file, &name, media_type.as_deref());
            (value, Call::Once(quote!(.file_part(#wire, #part))))
        }
        PartContent::Files { media_type } => {
            let file_part = file.runtime("FilePart");
            let value = Value::plain(quote!(impl IntoIterator<Item = impl Into<#file_part>>), quote!(#name));
            let part = with_media_type(file, &format_ident!("item"), media_type.as_deref());
            (value, Call::Each(quote!(.file_part(#wire, #part))))
        }
        PartContent::Value { ty, form } => {
            let value = Value::new(file, &name, *ty);
            let reference = &value.reference;
            let call = match form {
                PartForm::Each(None) => quote!(.part(#wire, #reference)),
                PartForm::Each(Some(media_type)) => quote!(.part_as(#wire, #media_type, #reference)),
                PartForm::Whole(media_type) => quote!(.whole_part(#wire, #media_type, #reference)),
                PartForm::Separated(separator) => quote!(.separated_part(#wire, #separator, #reference)),
            };
            (value, Call::Once(call))
        }
        PartContent::Header { part, header, .. } => {
            let value = Value { is_text: true, ..Value::text(quote!(impl AsRef<str>), quote!(#name.as_ref())) };
            (value, Call::Once(quote!(.part_header(#part, #header, #name.as_ref()))))
        }
        PartContent::Unnamed => {
            let file_part = file.runtime("FilePart");
            let argument = quote!(impl IntoIterator<Item = (impl AsRef<str>, impl Into<#file_part>)>);
            (Value::plain(argument, quote!(#name)), Call::Once(quote!(.file_parts(#name))))
        }
    };
    let call = call.and_then(|call| {
        let headers = part.headers.iter().map(|(header, value)| quote!(.part_header_or(#wire, #header, #value)));
        quote!(#call #(#headers)*)
    });
    let subject = match &part.content {
        PartContent::Header { part, header, .. } => format!("the header {} of the part {}", code(header), code(part)),
        PartContent::Unnamed => "parts that the document does not name".to_owned(),
        _ => format!("the part {}", code(wire)),
    };
    Input {
        name,
        setter: ident::setter(&part.name),
        subject,
        source: part_source(part),
        required: part.required,
        value,
        call,
        docs: part.docs.clone(),
    }
}

/// Where a part comes from.
fn part_source(part: &Part) -> Source {
    let wire = &part.wire;
    match &part.content {
        PartContent::Header { sample, .. } => Source::PartHeader(sample.clone()),
        PartContent::File { .. } => Source::File(wire.clone()),
        PartContent::Files { .. } => Source::Files(wire.clone()),
        PartContent::Value { .. } => Source::Part(wire.clone()),
        PartContent::Unnamed => Source::Parts,
    }
}

/// A file, under the media type that the document names unless the caller names one.
fn with_media_type(file: &SourceFile<'_>, part: &Ident, media_type: Option<&str>) -> TokenStream {
    let Some(media_type) = media_type else {
        return quote!(#part);
    };
    let file_part = file.runtime("FilePart");
    quote!(#file_part::content_type_or(#part.into(), #media_type))
}
