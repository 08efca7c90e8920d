//! Parameters of the path, the query, the headers and the cookies.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::input::{Call, Input, Source};
use super::source_file::SourceFile;
use super::value::Value;
use crate::emit::docs::code;
use crate::emit::ident;
use crate::ir::{Docs, FormStyle, Location, Parameter, ParameterStyle, TypeRef};

/// The argument or setter of a parameter.
pub(super) fn input(file: &SourceFile<'_>, parameter: &Parameter) -> Input {
    let name = ident::snake(&parameter.name);
    let (value, call) = match is_optional_text_header(file, parameter) {
        true => header_text(file, &name, &parameter.wire),
        false => {
            // A parameter is never `null`: it is sent or left out.
            let ty = TypeRef { nullable: false, boxed: false, ..parameter.ty };
            let value = Value::new(file, &name, ty);
            let call = call(file, parameter, &value.reference);
            (value, call)
        }
    };
    let (wire, since) = (&parameter.wire, &parameter.availability.since);
    let call = since.iter().fold(call, |call, since| quote!(#call.since(#wire, #since)));
    Input {
        setter: ident::setter(&parameter.name),
        subject: subject(parameter),
        source: Source::Parameter(parameter.location, parameter.wire.clone()),
        required: parameter.required,
        value,
        call: Call::Once(call),
        docs: docs(file, parameter, &name),
        name,
    }
}

/// The parameter in prose.
fn subject(parameter: &Parameter) -> String {
    let wire = code(&parameter.wire);
    match parameter.location {
        Location::Path => wire,
        Location::Query => format!("the query parameter {wire}"),
        Location::Header => format!("the header {wire}"),
        Location::Cookie => format!("the cookie {wire}"),
    }
}

/// What the document says, and the parameter's name in the request where Rust's is another one.
fn docs(file: &SourceFile<'_>, parameter: &Parameter, name: &Ident) -> Docs {
    let mut docs = parameter.docs.clone();
    if is_optional_text_header(file, parameter) {
        let none = match openapi_terms::is_condition(&parameter.wire) {
            true => "With `None`, the call fails before it is sent.",
            false => "`None` leaves it out.",
        };
        docs.notes.push(none.to_owned());
    }
    let is_renamed = match parameter.location {
        Location::Path => false,
        Location::Query => name != &parameter.wire,
        Location::Header | Location::Cookie => true,
    };
    // A setter that the document does not describe says what it sets.
    let is_named = !parameter.required && docs.summary.is_none() && docs.description.is_none();
    if is_renamed && !is_named && !docs.is_empty() {
        docs.notes.push(format!("Sent as {}.", subject(parameter)));
    }
    docs
}

/// Whether the value may come as an `Option`, as in `if_match(cluster.etag())`.
fn is_optional_text_header(file: &SourceFile<'_>, parameter: &Parameter) -> bool {
    parameter.location == Location::Header
        && !parameter.required
        && matches!(parameter.style, ParameterStyle::Simple { .. } | ParameterStyle::Text)
        && file.is_string(parameter.ty)
}

fn header_text(file: &SourceFile<'_>, name: &Ident, wire: &str) -> (Value, TokenStream) {
    let header_text = file.runtime("HeaderText");
    (Value::text(quote!(impl Into<#header_text>), quote!(#name)), quote!(.header_text(#wire, #name)))
}

/// The call that puts a parameter's value into a request.
fn call(file: &SourceFile<'_>, parameter: &Parameter, value: &TokenStream) -> TokenStream {
    let wire = &parameter.wire;
    let with = |method: &str, style: TokenStream| {
        let method = format_ident!("{method}");
        quote!(.#method(#wire, #style, #value))
    };
    match parameter.location {
        Location::Path => match path_style(file, parameter.style) {
            None => quote!(.path(#wire, #value)),
            Some(style) => with("path_with", style),
        },
        Location::Query if parameter.reserved => with("query_with", whole_query_style(file, parameter.style, true)),
        Location::Query => match query_style(file, parameter.style, &parameter.properties) {
            None => quote!(.query(#wire, #value)),
            Some(style) => with("query_with", style),
        },
        Location::Header => match header_style(file, parameter.style) {
            None => quote!(.header(#wire, #value)),
            Some(style) => with("header_with", style),
        },
        Location::Cookie => match cookie_style(file, parameter.style) {
            None => quote!(.cookie(#wire, #value)),
            Some(style) => with("cookie_with", style),
        },
    }
}

/// The style of a path parameter, unless it is the default one.
fn path_style(file: &SourceFile<'_>, style: ParameterStyle) -> Option<TokenStream> {
    let variant = match style {
        ParameterStyle::Simple { explode: true } => quote!(Simple { explode: true }),
        ParameterStyle::Label { explode } => quote!(Label { explode: #explode }),
        ParameterStyle::Matrix { explode } => quote!(Matrix { explode: #explode }),
        ParameterStyle::MultiSegment => quote!(MultiSegment),
        ParameterStyle::SpaceDelimited => quote!(SpaceDelimited),
        ParameterStyle::TabDelimited => quote!(TabDelimited),
        ParameterStyle::PipeDelimited => quote!(PipeDelimited),
        _ => return None,
    };
    let style = file.runtime("PathStyle");
    Some(quote!(#style::#variant))
}

/// The style of a query parameter, unless it is the default one. A form has properties with styles of their own.
fn query_style(file: &SourceFile<'_>, style: ParameterStyle, properties: &[FormStyle]) -> Option<TokenStream> {
    let properties = || form_styles(file, properties);
    let variant = match style {
        ParameterStyle::Form { explode: false } => quote!(Form { explode: false }),
        ParameterStyle::SpaceDelimited => quote!(SpaceDelimited),
        ParameterStyle::TabDelimited => quote!(TabDelimited),
        ParameterStyle::PipeDelimited => quote!(PipeDelimited),
        ParameterStyle::DeepObject => quote!(DeepObject),
        ParameterStyle::Json => quote!(Json),
        ParameterStyle::FormText => {
            let properties = properties();
            quote!(FormText(#properties))
        }
        ParameterStyle::WholeForm => {
            let properties = properties();
            quote!(WholeForm(#properties))
        }
        ParameterStyle::Whole { json: true } => quote!(WholeJson),
        ParameterStyle::Whole { json: false } => quote!(WholeText),
        _ => return None,
    };
    let style = file.runtime("QueryStyle");
    Some(quote!(#style::#variant))
}

/// The properties of a form with their styles.
pub(super) fn form_styles(file: &SourceFile<'_>, properties: &[FormStyle]) -> TokenStream {
    let styles = properties.iter().map(|FormStyle { property, style, reserved }| {
        let style = whole_query_style(file, *style, *reserved);
        quote!((#property, #style))
    });
    quote!(&[#(#styles),*])
}

/// The style of a query parameter or of a property of a form, whichever it is.
fn whole_query_style(file: &SourceFile<'_>, style: ParameterStyle, reserved: bool) -> TokenStream {
    let name = file.runtime("QueryStyle");
    let style = query_style(file, style, &[]).unwrap_or_else(|| quote!(#name::Form { explode: true }));
    if reserved { quote!(#name::Reserved(&#style)) } else { style }
}

/// The style of a header parameter, unless it is the default one.
fn header_style(file: &SourceFile<'_>, style: ParameterStyle) -> Option<TokenStream> {
    let variant = match style {
        ParameterStyle::Simple { explode: true } => quote!(Simple { explode: true }),
        ParameterStyle::SpaceDelimited => quote!(SpaceDelimited),
        ParameterStyle::TabDelimited => quote!(TabDelimited),
        ParameterStyle::PipeDelimited => quote!(PipeDelimited),
        ParameterStyle::Json => quote!(Json),
        _ => return None,
    };
    let style = file.runtime("HeaderStyle");
    Some(quote!(#style::#variant))
}

/// The style of a cookie parameter, unless it is the default one.
fn cookie_style(file: &SourceFile<'_>, style: ParameterStyle) -> Option<TokenStream> {
    let variant = match style {
        ParameterStyle::Form { explode: false } => quote!(Form { explode: false }),
        ParameterStyle::Plain { explode } => quote!(Plain { explode: #explode }),
        ParameterStyle::Json => quote!(Json),
        _ => return None,
    };
    let style = file.runtime("CookieStyle");
    Some(quote!(#style::#variant))
}
