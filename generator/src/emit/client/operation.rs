//! An operation: a method on the handle of its group.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::documentation;
use super::input::Input;
use super::source_file::SourceFile;
use crate::emit::docs::deprecated;
use crate::emit::former::{former, head};
use crate::emit::ident;
use crate::emit::inline::inline;
use crate::ir::{Content, Operation};
use crate::names::reserved::TRAIT_METHODS;

/// Arguments, the receiver included, beyond which Clippy complains.
const MANY_ARGUMENTS: usize = 7;

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
        let deprecated = deprecated(&self.operation.docs);
        let many = (required.len() + 1 > MANY_ARGUMENTS).then(
            || quote!(#[expect(clippy::too_many_arguments, reason = "the required parameters of the operation")]),
        );
        let name = ident::snake(&self.operation.name);
        let named = name_lint(&name).map(|lint| quote!(#[allow(clippy::#lint, reason = "the operation's name")]));
        let request_type = ident::pascal(&self.operation.found.request);
        let arguments = required.iter().map(|input| input.argument());
        let preparations = required.iter().map(|input| &input.value.preparation);
        let request = self.file.runtime("Request");
        let new = quote!(#request::of::<#request_type>(&self.0));
        let new = if self.is_multipart_of_options() { quote!(#new.multipart()) } else { new };
        let new = match self.order() {
            Some((media_type, order)) => quote!(#new.parts_in_order(#media_type, &[#(#order),*])),
            None => new,
        };
        let (lists, single): (Vec<&Input>, Vec<&Input>) = required.iter().partition(|input| input.is_list());
        let request = single.iter().fold(new, |request, input| input.apply(request));
        let additions = lists.iter().map(|input| input.apply(quote!(request)));
        let answer = match lists.is_empty() {
            true => quote!(#request_type(#request)),
            false => quote! {
                let request = #request;
                #(let request = #additions;)*
                #request_type(request)
            },
        };
        let arguments: Vec<TokenStream> = arguments.collect();
        let has_body = self.operation.body.as_ref().is_some_and(|body| body.required) && !arguments.is_empty();
        let inline = has_body.then(|| inline(&arguments)).flatten();
        let former = self.former().into_iter().map(|old| {
            let (head, names) = (head(&name, &format!("Self::{name}")), required.iter().map(|input| &input.name));
            quote! {
                #head
                #many
                #inline
                pub fn #old(&self, #(#arguments),*) -> #request_type {
                    self.#name(#(#names),*)
                }
            }
        });
        tokens.extend(quote! {
            #docs
            #deprecated
            #many
            #named
            #inline
            pub fn #name(&self, #(#arguments),*) -> #request_type {
                #(#preparations)*
                #answer
            }
            #(#former)*
        });
    }
}

impl OperationMethod<'_> {
    /// The names that the method had.
    fn former(&self) -> Vec<Ident> {
        let api = self.file.api;
        former(&api.lock, || api.call(self.operation))
    }

    /// The media type and the order of parts without names.
    fn order(&self) -> Option<(&str, &[String])> {
        let body = self.operation.body.as_ref()?;
        let Content::Multipart { order, .. } = &body.content else { return None };
        let media_type = body.media_types.first().map_or("multipart/mixed", String::as_str);
        (!order.is_empty()).then_some((media_type, order))
    }

    /// Whether a body has to be sent, and none of its parts has to be there.
    fn is_multipart_of_options(&self) -> bool {
        let body = self.operation.body.as_ref().filter(|body| body.required);
        let Some(Content::Multipart { parts, .. }) = body.map(|body| &body.content) else { return false };
        parts.iter().all(|part| !part.required)
    }
}

/// The lint that the name of a method might break.
fn name_lint(name: &Ident) -> Option<Ident> {
    if name == "new" {
        return Some(format_ident!("new_ret_no_self"));
    }
    TRAIT_METHODS.iter().any(|method| name == method).then(|| format_ident!("should_implement_trait"))
}
