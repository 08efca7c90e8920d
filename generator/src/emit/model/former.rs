//! Names that were given up, and that callers may use still.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::emit::former;
use crate::emit::ident;
use crate::ir::{Api, Name, TypeId};

/// The names that a type had.
pub(super) struct FormerTypes<'a> {
    pub(super) api: &'a Api,
    pub(super) id: TypeId,
}

impl ToTokens for FormerTypes<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let name = ident::pascal(&self.api[self.id].name);
        tokens.extend(former::types(&self.api.lock, &name, || self.api.path(self.id)));
    }
}

/// The names that the values of an enum had, as constants of the enum.
pub(super) struct FormerValues<'a> {
    pub(super) api: &'a Api,
    pub(super) id: TypeId,
    pub(super) values: Vec<&'a Name>,
}

impl ToTokens for FormerValues<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let constants = self.values.iter().flat_map(|value| {
            let value = ident::pascal(value);
            let head = former::head(&value, &format!("Self::{value}"));
            let names = former::former(&self.api.lock, || format!("{}::{value}", self.api.path(self.id)));
            names.into_iter().map(move |old| {
                quote! {
                    #head
                    #[allow(non_upper_case_globals, reason = "it was a value of the enum")]
                    pub const #old: Self = Self::#value;
                }
            })
        });
        let constants: Vec<TokenStream> = constants.collect();
        if !constants.is_empty() {
            let name = ident::pascal(&self.api[self.id].name);
            tokens.extend(quote!(impl #name { #(#constants)* }));
        }
    }
}
