//! Parameters of the path, the query, the headers and the cookies.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::input::{Call, Input, Source};
use super::source_file::SourceFile;
use super::value::Value;
use crate::emit::docs::code;
use crate::emit::ident;
use crate::ir::{
    CookieStyle, Delimiter, Docs, FormStyle, HeaderStyle, Location, PairStyle, Parameter, PathStyle, Placement,
    QueryStyle, TypeRef,
};

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
        source: Source::Parameter(parameter.location(), parameter.wire.clone()),
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
    match parameter.location() {
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
    let is_renamed = match parameter.location() {
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
    matches!(parameter.placement, Placement::Header(HeaderStyle::Simple { .. } | HeaderStyle::Text))
        && !parameter.required
        && file.is_string(parameter.ty)
}

fn header_text(file: &SourceFile<'_>, name: &Ident, wire: &str) -> (Value, TokenStream) {
    let header_text = file.runtime("HeaderText");
    (Value::text(quote!(impl Into<#header_text>), quote!(#name)), quote!(.header_text(#wire, #name)))
}

/// The call that puts a parameter's value into a request.
fn call(file: &SourceFile<'_>, parameter: &Parameter, value: &TokenStream) -> TokenStream {
    let wire = &parameter.wire;
    let (method, style) = match &parameter.placement {
        Placement::Path(style) => ("path", path_style(file, *style)),
        Placement::Query(style) => ("query", query_style(file, style)),
        Placement::Header(style) => ("header", header_style(file, *style)),
        Placement::Cookie(style) => ("cookie", cookie_style(file, *style)),
    };
    match style {
        None => {
            let method = format_ident!("{method}");
            quote!(.#method(#wire, #value))
        }
        Some(style) => {
            let method = format_ident!("{method}_with");
            quote!(.#method(#wire, #style, #value))
        }
    }
}

/// The style of a path parameter, unless it is the default one.
fn path_style(file: &SourceFile<'_>, style: PathStyle) -> Option<TokenStream> {
    let variant = match style {
        PathStyle::Simple { explode: false } | PathStyle::Text => return None,
        PathStyle::Simple { explode: true } => quote!(Simple { explode: true }),
        PathStyle::Label { explode } => quote!(Label { explode: #explode }),
        PathStyle::Matrix { explode } => quote!(Matrix { explode: #explode }),
        PathStyle::Delimited(delimiter) => delimited(delimiter),
        PathStyle::MultiSegment => quote!(MultiSegment),
        PathStyle::Json => quote!(Json),
    };
    let style = file.runtime("PathStyle");
    Some(quote!(#style::#variant))
}

fn delimited(delimiter: Delimiter) -> TokenStream {
    match delimiter {
        Delimiter::Space => quote!(SpaceDelimited),
        Delimiter::Tab => quote!(TabDelimited),
        Delimiter::Pipe => quote!(PipeDelimited),
    }
}

/// The style of a query parameter, unless it is the default one.
fn query_style(file: &SourceFile<'_>, style: &QueryStyle) -> Option<TokenStream> {
    let variant = match style {
        QueryStyle::Text | QueryStyle::Pairs { style: PairStyle::Form { explode: true }, reserved: false } => {
            return None;
        }
        QueryStyle::Pairs { style, reserved } => return Some(pair_style(file, *style, *reserved)),
        QueryStyle::Json => quote!(Json),
        QueryStyle::FormText(properties) => {
            let properties = form_styles(file, properties);
            quote!(FormText(#properties))
        }
        QueryStyle::WholeForm(properties) => {
            let properties = form_styles(file, properties);
            quote!(WholeForm(#properties))
        }
        QueryStyle::WholeJson => quote!(WholeJson),
        QueryStyle::WholeText => quote!(WholeText),
    };
    let style = file.runtime("QueryStyle");
    Some(quote!(#style::#variant))
}

/// The properties of a form with their styles.
pub(super) fn form_styles(file: &SourceFile<'_>, properties: &[FormStyle]) -> TokenStream {
    let styles = properties.iter().map(|FormStyle { property, style, reserved }| {
        let style = pair_style(file, *style, *reserved);
        quote!((#property, #style))
    });
    quote!(&[#(#styles),*])
}

/// The style of a query parameter or of a property of a form, whichever it is.
fn pair_style(file: &SourceFile<'_>, style: PairStyle, reserved: bool) -> TokenStream {
    let name = file.runtime("QueryStyle");
    let variant = match style {
        PairStyle::Form { explode } => quote!(Form { explode: #explode }),
        PairStyle::Delimited(delimiter) => delimited(delimiter),
        PairStyle::DeepObject => quote!(DeepObject),
    };
    if reserved { quote!(#name::Reserved(&#name::#variant)) } else { quote!(#name::#variant) }
}

/// The style of a header parameter, unless it is the default one.
fn header_style(file: &SourceFile<'_>, style: HeaderStyle) -> Option<TokenStream> {
    let variant = match style {
        HeaderStyle::Simple { explode: false } | HeaderStyle::Text => return None,
        HeaderStyle::Simple { explode: true } => quote!(Simple { explode: true }),
        HeaderStyle::Delimited(delimiter) => delimited(delimiter),
        HeaderStyle::Json => quote!(Json),
    };
    let style = file.runtime("HeaderStyle");
    Some(quote!(#style::#variant))
}

/// The style of a cookie parameter, unless it is the default one.
fn cookie_style(file: &SourceFile<'_>, style: CookieStyle) -> Option<TokenStream> {
    let variant = match style {
        CookieStyle::Form { explode: true } | CookieStyle::Text => return None,
        CookieStyle::Form { explode: false } => quote!(Form { explode: false }),
        CookieStyle::Plain { explode } => quote!(Plain { explode: #explode }),
        CookieStyle::Json => quote!(Json),
    };
    let style = file.runtime("CookieStyle");
    Some(quote!(#style::#variant))
}
