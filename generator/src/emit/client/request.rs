//! The request of an operation: its setters, and the method that sends it.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use super::input::{Input, Setter};
use super::names;
use super::paging::{PagingImpl, PagingMethods};
use super::source_file::SourceFile;
use super::success::{self, SuccessEnum};
use crate::emit::docs::DocComment;
use crate::emit::ident;
use crate::ir::{Operation, Payload, Success};

/// A request with its implementation.
pub(super) struct RequestStruct<'a> {
    pub file: &'a SourceFile<'a>,
    pub operation: &'a Operation,
    pub inputs: &'a [Input],
}

impl ToTokens for RequestStruct<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let name = names::request(self.operation);
        let docs = self.docs();
        let setters = self.inputs.iter().filter(|input| !input.required).map(Setter);
        let (request, duration) = (self.file.runtime("Request"), self.file.duration());
        let send = self.send();
        let (file, operation) = (self.file, self.operation);
        let paging = operation.paging.as_ref();
        let paging_methods = paging.map(|paging| PagingMethods { file, operation, paging });
        let paging_impl = paging.map(|paging| PagingImpl { file, operation, paging });
        tokens.extend(quote! {
            #docs
            #[derive(Debug)]
            #[must_use = "a request does nothing until it is sent"]
            pub struct #name {
                request: #request,
            }

            impl #name {
                #(#setters)*

                /// Limits the time that this call may take, instead of the client's limit.
                pub fn request_timeout(mut self, timeout: #duration) -> Self {
                    self.request = self.request.timeout(timeout);
                    self
                }

                #send

                #paging_methods
            }

            #paging_impl
        });
        if let Success::ByStatus { name, variants } = &self.operation.success {
            SuccessEnum { file: self.file, operation: self.operation, name, variants }.to_tokens(tokens);
        }
    }
}

impl RequestStruct<'_> {
    fn docs(&self) -> DocComment {
        let handle = names::handle(&self.file.api[self.operation.group]);
        let method = ident::snake(&self.operation.name);
        DocComment::new().paragraph(&format!("The request of [`{handle}::{method}`]."))
    }

    fn send(&self) -> TokenStream {
        let (method, answer) = match &self.operation.success {
            Success::One(payload) => {
                (format_ident!("{}", self.send_method(payload)), success::payload_type(self.file, payload))
            }
            Success::ByStatus { name, .. } => {
                let name = ident::pascal(name);
                (format_ident!("send_by_status"), quote!(#name))
            }
        };
        let (response, call_error) = (self.file.runtime("Response"), self.file.runtime("CallError"));
        let errors = self.file.errors(self.operation.errors);
        quote! {
            /// Sends the request.
            pub async fn send(self) -> Result<#response<#answer>, #call_error<#errors>> {
                self.request.#method().await
            }
        }
    }

    /// The runtime's method that sends a request and decodes a payload.
    fn send_method(&self, payload: &Payload) -> &'static str {
        match payload {
            Payload::Empty => "send_empty",
            Payload::Json(ty) if self.file.holds_integers(*ty) => "send_whole",
            Payload::Json(_) => "send_json",
            Payload::NdJson(_) => "send_lines",
            Payload::Text => "send_text",
            Payload::Binary => "send_bytes",
        }
    }
}
