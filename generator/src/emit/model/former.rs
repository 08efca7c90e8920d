//! Names that were given up, and that callers may use still.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

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
        let note = format!("renamed to `{name}`");
        for old in last_steps(self.api, &self.api.path(self.id)) {
            let docs = format!(" The former name of [`{name}`].");
            tokens.extend(quote!(#[doc = #docs] #[deprecated(note = #note)] pub type #old = #name;));
        }
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
        let path = self.api.path(self.id);
        let constants = self.values.iter().flat_map(|value| {
            let value = ident::pascal(value);
            let note = format!("renamed to `{value}`");
            let docs = format!(" The former name of [`{value}`](Self::{value}).");
            last_steps(self.api, &format!("{path}::{value}")).into_iter().map(move |old| {
                quote! {
                    #[doc = #docs]
                    #[deprecated(note = #note)]
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

/// The last steps of the names that something had. What is not an identifier, since somebody wrote the file by hand, is none.
fn last_steps(api: &Api, name: &str) -> Vec<Ident> {
    let old = api.lock.former_of(name).filter_map(|(old, _)| old.rsplit(':').next());
    old.filter(|old| syn::parse_str::<Ident>(old).is_ok()).map(|old| Ident::new(old, Span::call_site())).collect()
}
