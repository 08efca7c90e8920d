//! The start of the contract test: the document, the client, and the groups whose operations are called.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use super::super::family::{groups, named_families};
use super::super::{builder, names};
use crate::emit::docs::DocComment;
use crate::emit::{carries_document, folder, ident, manifest, title};
use crate::ir::{Api, Family, FamilyId, Group};

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
        let modules = self.modules();
        let package = ident::package(&api.settings.crates.client);
        let client = format_ident!("{}", api.settings.crates.client_type);
        let (name, document, credential) = (&api.settings.api, self.document(), builder::contract(api));
        let operations = self.operations();
        // Nothing is imported whose name a group could have.
        tokens.extend(quote! {
            #docs
            use std::process::ExitCode;

            #modules

            fn main() -> ExitCode {
                openapi_mock::contract::run(#name, #document, client, &[#operations])
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
    /// The modules of groups, those of a family in the family's.
    fn modules(&self) -> TokenStream {
        let api = self.api;
        let root = groups(api, &api[Api::ROOT]).map(|group| {
            let module = names::module(&group.handle);
            quote!(mod #module;)
        });
        let families = named_families(api).map(|(id, family)| {
            let (feature, module) = (manifest::feature(api, id), names::module(&family.handle));
            let groups = groups(api, family).map(|group| {
                let module = names::module(&group.handle);
                let inception = is_inception(family, group).then(
                    || quote!(#[expect(clippy::module_inception, reason = "the group is called like its family")]),
                );
                quote!(#inception pub mod #module;)
            });
            quote! {
                #[cfg(feature = #feature)]
                mod #module {
                    #(#groups)*
                }
            }
        });
        quote!(#(#root)* #(#families)*)
    }

    /// The functions that call operations.
    fn operations(&self) -> TokenStream {
        let api = self.api;
        let of = |id: FamilyId, family: &Family| -> TokenStream {
            let condition = (id != Api::ROOT).then(|| {
                let (feature, module) = (manifest::feature(api, id), names::module(&family.handle));
                (quote!(#[cfg(feature = #feature)]), quote!(#module::))
            });
            let (condition, module) = condition.unzip();
            let groups = groups(api, family).map(|group| names::module(&group.handle));
            quote!(#(#condition #module #groups::operations,)*)
        };
        let root = of(Api::ROOT, &api[Api::ROOT]);
        let families = named_families(api).map(|(id, family)| of(id, family));
        quote!(#root #(#families)*)
    }

    /// The document that the server plays.
    fn document(&self) -> TokenStream {
        if !carries_document(self.api) {
            let folder = format!("/{}", folder(self.api));
            return quote!(openapi_mock::contract::open(concat!(env!("CARGO_MANIFEST_DIR"), #folder)));
        }
        quote!(openapi_mock::contract::parse(include_str!("document.json")))
    }
}

fn is_inception(family: &Family, group: &Group) -> bool {
    names::module(&group.handle) == names::module(&family.handle)
}
