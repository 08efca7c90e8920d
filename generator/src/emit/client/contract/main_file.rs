//! The start of the contract test: the document, the client, and the groups whose operations are called.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use super::super::family::{groups, named_families};
use super::super::{builder, names};
use crate::emit::docs::DocComment;
use crate::emit::{carries_document, folder, ident, manifest, title};
use crate::ir::{Api, Family};

/// The root of the contract test.
pub(super) struct MainFile<'a> {
    pub api: &'a Api,
}

impl ToTokens for MainFile<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let api = self.api;
        let docs = DocComment::new()
            .paragraph(&format!(
                "Calls every operation of the {} with values from its document, and compares what was sent and \
                 answered.",
                title(api)
            ))
            .paragraph(
                "A server that plays the document answers. With `CONTRACT_BASE_URL` it is the server at that address.",
            )
            .inner();
        let package = ident::package(&api.settings.crates.client);
        let client = format_ident!("{}", api.settings.crates.client_type);
        let (name, document, credential) = (&api.settings.api, self.document(), builder::contract(api));
        let groups = self.groups();
        // Nothing else is imported whose name a group could have: this one is that of a macro.
        tokens.extend(quote! {
            #docs
            use std::process::ExitCode;

            use openapi_mock::contract::groups;

            groups! {
                GROUPS of #package::#client;
                #groups
            }

            fn main() -> ExitCode {
                openapi_mock::contract::run(#name, #document, client, GROUPS)
            }

            fn client(server: &openapi_mock::contract::Server) -> Result<#package::#client, #package::Error> {
                #package::#client::builder(server.url())
                    #credential
                    .transport(server.transport())
                    .retry(#package::Retry::none())
                    .build()
            }
        });
    }
}

impl MainFile<'_> {
    /// The modules of groups, those of a family with its feature and in its module.
    fn groups(&self) -> TokenStream {
        let api = self.api;
        let modules =
            |family: &Family| groups(api, family).map(|group| names::module(&group.handle)).collect::<Vec<_>>();
        let root = Some(modules(&api[Api::ROOT])).filter(|root| !root.is_empty()).map(|root| quote!(#(#root),*;));
        let families = named_families(api).map(|(id, family)| {
            let (feature, module, groups) =
                (manifest::feature(api, id), names::module(&family.handle), modules(family));
            quote!(#feature #module: #(#groups),*;)
        });
        quote!(#root #(#families)*)
    }

    /// The document that the server plays.
    fn document(&self) -> TokenStream {
        if !carries_document(&self.api.settings, &self.api.options) {
            let folder = format!("/{}", folder(self.api));
            return quote!(openapi_mock::contract::open(concat!(env!("CARGO_MANIFEST_DIR"), #folder)));
        }
        quote!(openapi_mock::contract::parse(include_str!("document.json")))
    }
}
