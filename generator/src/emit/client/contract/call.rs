//! The statement that calls an operation.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use super::super::input::{Input, Source};
use super::super::names;
use super::super::source_file::SourceFile;
use crate::emit::ident;
use crate::ir::{Api, Location, Operation, Payload, Success};

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
        let (handle, method) = (self.handle(), ident::snake(&self.operation.name));
        let values = values(&required);
        let arguments = required.iter().map(|input| self.sample(input));
        let setters = optional.iter().map(|input| {
            let (setter, value) = (&input.setter, self.sample(input));
            quote!(.#setter(#value))
        });
        let optional = (!optional.is_empty()).then(|| {
            let values = self::values(&optional);
            quote!(.optional(|request, #values| Ok(request #(#setters)*)))
        });
        let answer = format_ident!("{}", self.answer());
        tokens.extend(quote! {
            contract
                .operation(#id, |client, #values| Ok(client #handle.#method(#(#arguments),*)))
                #optional
                .#answer(|request| request.send());
        });
    }
}

impl OperationCall<'_> {
    /// The way from the client to the operation's group.
    fn handle(&self) -> TokenStream {
        let api = self.file.api;
        let group = &api[self.operation.group];
        let family = (group.family != Api::ROOT).then(|| names::accessor(api, &api[group.family].name));
        let own = match family {
            None => Some(names::accessor(api, &group.name)),
            // The operations of a group that is called like its family are the family's.
            Some(_) if api.is_own(group) => None,
            Some(_) => Some(ident::snake(&group.name)),
        };
        let accessors = family.iter().chain(&own);
        quote!(#(.#accessors())*)
    }

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
                quote!(values.#method #ty(#name)?)
            }
            Source::Body => quote!(values.body #ty()?),
            Source::Lines => quote!(values.lines #ty()?),
            Source::Bytes => quote!(values.bytes()?),
            Source::MediaType(media_type) => quote!(#media_type),
            Source::Part(name) => quote!(values.part #ty(#name)?),
            Source::File(name) => quote!(values.file(#name)?),
            Source::Files(name) => quote!(values.files(#name)?),
        }
    }

    /// The method that compares the answers.
    fn answer(&self) -> &'static str {
        match &self.operation.success {
            Success::One(Payload::Empty) => "empty",
            Success::One(Payload::Json(_)) => "json",
            Success::One(Payload::NdJson(_)) => "lines",
            Success::One(Payload::Text) => "text",
            Success::One(Payload::Binary) => "bytes",
            Success::ByStatus { .. } => "by_status",
        }
    }
}

/// The argument of a closure: its name, if something takes a value.
fn values(inputs: &[&Input]) -> TokenStream {
    let takes_value = |input: &&Input| !matches!(input.source, Source::MediaType(_));
    if inputs.iter().any(takes_value) { quote!(values) } else { quote!(_) }
}
