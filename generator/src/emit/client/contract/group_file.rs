//! The calls of a group's operations.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::super::input::Input;
use super::super::parts::Part;
use super::super::source_file::SourceFile;
use super::call::{OperationCall, handle};
use crate::emit::client::names;
use crate::emit::docs::DocComment;
use crate::emit::ident;
use crate::ir::{Api, Group, Operation};

/// The file of a group in the contract test.
pub(super) struct GroupFile<'a> {
    pub api: &'a Api,
    pub group: &'a Group,
    /// The files of its calls; none where this file has them.
    pub parts: &'a [Part<'a>],
}

impl ToTokens for GroupFile<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let api = self.api;
        let docs = DocComment::new().paragraph(&format!("Calls of `{}`.", names::ty(&self.group.handle))).inner();
        if self.parts.is_empty() {
            let operations: Vec<&Operation> = self.group.operations.iter().map(|id| &api[*id]).collect();
            let calls = Calls { api, group: self.group, operations: &operations };
            return tokens.extend(quote!(#docs #calls));
        }
        let package = ident::package(&api.settings.crates.client);
        let client = format_ident!("{}", api.settings.crates.client_type);
        let modules: Vec<&Ident> = self.parts.iter().map(|part| &part.module).collect();
        tokens.extend(quote! {
            #docs
            use openapi_mock::contract::Contract;

            #(mod #modules;)*

            pub fn operations(contract: &mut Contract<#package::#client>) {
                #(#modules::operations(contract);)*
            }
        });
    }
}

/// The calls of some operations of a group, with what they import.
pub(in super::super) struct Calls<'a> {
    pub api: &'a Api,
    pub group: &'a Group,
    pub operations: &'a [&'a Operation],
}

impl ToTokens for Calls<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (api, family) = (self.api, self.group.family);
        // This file needs other imports than the client's file.
        let (client_file, file) = (SourceFile::new(api, family, &[]), SourceFile::new(api, family, &[]));
        let operations = self.operations.iter().copied().filter(|operation| !api.connection.is_unmeetable(operation));
        let operations: Vec<_> = operations.map(|operation| (operation, Input::all(&client_file, operation))).collect();
        let calls = operations.iter().map(|(operation, inputs)| OperationCall { file: &file, operation, inputs });
        let calls = quote!(#(#calls)*);
        let is_deprecated = operations.iter().any(|(operation, inputs)| {
            operation.docs.deprecated || inputs.iter().any(|input| !input.required && input.docs.deprecated)
        });
        let deprecated = is_deprecated
            .then(|| quote!(#[expect(deprecated, reason = "what is deprecated has to work until it is gone")]));
        let package = ident::package(&api.settings.crates.client);
        let client = format_ident!("{}", api.settings.crates.client_type);
        let (uses, handle) = (file.uses(), handle(api, self.group));
        if operations.is_empty() {
            // No client calls what it has no credential for, and this one has all.
            return tokens.extend(quote! {
                use openapi_mock::contract::Contract;

                pub fn operations(_: &mut Contract<#package::#client>) {}
            });
        }
        tokens.extend(quote! {
            use openapi_mock::contract::{Contract, calls};
            #uses

            #deprecated
            pub fn operations(contract: &mut Contract<#package::#client>) {
                calls! {
                    contract, client => #handle;
                    #calls
                }
            }
        });
    }
}
