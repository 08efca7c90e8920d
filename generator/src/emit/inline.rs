//! Where functions are compiled.
//!
//! A function without type parameters is compiled with its crate, and so is all that it uses: encoding the body that it takes, for
//! example. One that is `#[inline]` is compiled where it is called. Programs call few of the operations of an API.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

/// The attribute that a function with some parameters needs. One that takes `impl Into<..>` has type parameters.
pub fn inline(parameters: &[TokenStream]) -> Option<TokenStream> {
    (!parameters.iter().cloned().any(is_generic)).then(|| quote!(#[inline]))
}

fn is_generic(parameter: TokenStream) -> bool {
    parameter.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == "impl",
        TokenTree::Group(group) => is_generic(group.stream()),
        _ => false,
    })
}
