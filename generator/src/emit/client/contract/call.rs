//! How an operation is called.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use super::super::input::{Input, Source};
use super::super::names;
use super::super::source_file::SourceFile;
use crate::emit::ident;
use crate::ir::{Api, Body, Group, Location, Operation, Payload, Success};

/// How the contract test calls an operation.
pub(super) struct OperationCall<'a> {
    pub file: &'a SourceFile<'a>,
    pub operation: &'a Operation,
    pub inputs: &'a [Input],
}

impl ToTokens for OperationCall<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let id = &self.operation.id;
        let (required, optional): (Vec<&Input>, Vec<&Input>) = self.inputs.iter().partition(|input| input.required);
        let method = ident::snake(&self.operation.name);
        let arguments = required.iter().map(|input| self.sample(input));
        let setters = optional.iter().map(|input| {
            let (setter, value) = (&input.setter, self.sample(input));
            quote!(#setter(#value))
        });
        let setters = (!optional.is_empty()).then(|| quote!(with #(#setters),*));
        let answer = format_ident!("{}", self.answer());
        let body = self.operation.body.as_ref().filter(|body| body.kind.is_some());
        let media_type = body.map(Body::media_type).map(|media_type| quote!([#media_type]));
        tokens.extend(quote!(#answer #id #media_type #method(#(#arguments),*) #setters;));
    }
}

/// The calls that lead from the client to a group.
pub(super) fn handle(api: &Api, group: &Group) -> TokenStream {
    let methods = names::way(api, group);
    quote!(client #(.#methods())*)
}

impl OperationCall<'_> {
    /// The expression of a value that the document allows.
    fn sample(&self, input: &Input) -> TokenStream {
        let ty = input.value.concrete.map(|concrete| concrete.ty(self.file)).map(|ty| quote!(::<#ty>));
        match &input.source {
            Source::Parameter(location, name) => {
                let method = format_ident!(
                    "{}",
                    match location {
                        Location::Path => "path",
                        Location::Query => "query",
                        Location::Header => "header",
                        Location::Cookie => "cookie",
                    }
                );
                quote!(#method #ty(#name))
            }
            Source::Body => quote!(body #ty()),
            Source::Lines => quote!(lines #ty()),
            Source::Bytes => quote!(bytes()),
            Source::MediaType(media_type) => quote!(media_type(#media_type)),
            Source::Part(name) => quote!(part #ty(#name)),
            Source::PartHeader(sample) => quote!(part_header(#sample)),
            Source::File(name) => quote!(file(#name)),
            Source::Files(name) => quote!(files(#name)),
            Source::Parts => quote!(parts()),
        }
    }

    /// The method that compares the answers.
    fn answer(&self) -> &'static str {
        match &self.operation.success {
            Success::One(Payload::Empty) => "empty",
            Success::One(Payload::Json(_)) => "json",
            Success::One(Payload::NdJson(_)) => "lines",
            Success::One(Payload::Events(_)) if self.operation.found.whole_events => "whole_events",
            Success::One(Payload::Events(_)) => "events",
            Success::One(Payload::Text) => "text",
            Success::One(Payload::Binary) => "bytes",
            Success::ByStatus { variants, .. } if variants.iter().any(|variant| variant.payload.is_stream()) => "any",
            Success::ByStatus { .. } => "by_status",
        }
    }
}
