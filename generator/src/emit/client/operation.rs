//! An operation: a method on the handle of its group, and the constant that holds its route.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use super::documentation;
use super::input::Input;
use super::names;
use super::source_file::SourceFile;
use crate::emit::ident;
use crate::ir::Operation;

/// Arguments, the receiver included, beyond which Clippy complains.
const MANY_ARGUMENTS: usize = 7;

/// Names that Clippy reserves for constructors and the traits of the standard library.
const CONVENTIONAL: [&str; 11] =
    ["as_ref", "borrow", "clone", "cmp", "deref", "eq", "hash", "index", "neg", "new", "not"];

/// The method that starts a request.
pub(super) struct OperationMethod<'a> {
    pub file: &'a SourceFile<'a>,
    pub operation: &'a Operation,
    pub inputs: &'a [Input],
}

impl ToTokens for OperationMethod<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let required: Vec<&Input> = self.inputs.iter().filter(|input| input.required).collect();
        let docs = documentation::method(self.file, self.operation, &required);
        let deprecated = self.operation.docs.deprecated.then(|| quote!(#[deprecated]));
        let many = (required.len() + 1 > MANY_ARGUMENTS).then(|| {
            quote!(#[expect(clippy::too_many_arguments, reason = "the required parameters of the operation")])
        });
        let name = ident::snake(&self.operation.name);
        let conventional = CONVENTIONAL.iter().any(|method| name == method).then(|| {
            quote!(#[allow(clippy::new_ret_no_self, clippy::should_implement_trait, reason = "the operation's name")])
        });
        let (request_type, constant) = (names::request(self.operation), ident::shouty(&self.operation.name));
        let arguments = required.iter().map(|input| input.argument());
        let preparations = required.iter().map(|input| &input.value.preparation);
        let request = self.file.runtime("Request");
        let new = quote!(#request::new(&self.client, &#constant));
        let request = required.iter().fold(new, |request, input| input.apply(request));
        tokens.extend(quote! {
            #docs
            #deprecated
            #many
            #conventional
            pub fn #name(&self, #(#arguments),*) -> #request_type {
                #(#preparations)*
                let request = #request;
                #request_type { request }
            }
        });
    }
}

/// What is the same for every request of an operation.
pub(super) struct OperationConstant<'a> {
    pub file: &'a SourceFile<'a>,
    pub operation: &'a Operation,
}

impl ToTokens for OperationConstant<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Operation { id, path, scoped, method, headers, .. } = self.operation;
        let name = ident::shouty(&self.operation.name);
        let (ty, method_type) = (self.file.runtime("Operation"), self.file.runtime("Method"));
        let idempotent = method.is_idempotent();
        let method = format_ident!("{}", method.as_str());
        let headers = headers.iter().map(|(name, value)| quote!((#name, #value)));
        tokens.extend(quote! {
            const #name: #ty = #ty {
                id: #id,
                method: #method_type::#method,
                path: #path,
                scoped: #scoped,
                idempotent: #idempotent,
                headers: &[#(#headers),*],
            };
        });
    }
}
