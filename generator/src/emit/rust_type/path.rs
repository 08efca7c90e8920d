//! Where a type of the model crate is found.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::ir::{Api, TypeId};
use crate::names::ident;

/// The path of a type of the model crate, as other crates write it.
pub fn path_in_model(api: &Api, id: TypeId) -> TokenStream {
    let model = ident::package(&api.settings.crates.model);
    let (modules, name) = (modules(api, id), ident::pascal(&api[id].name));
    quote!(#model::#(#modules::)*#name)
}

/// The modules that lead to a type from the root of the model crate.
pub(crate) fn modules(api: &Api, id: TypeId) -> Vec<Ident> {
    let family = api[id].family;
    let family = (family != Api::ROOT).then(|| ident::module(&api[family].name));
    family.into_iter().chain(below_family(api, id)).collect()
}

/// The modules that lead to a type from the module of its family.
pub(crate) fn below_family(api: &Api, id: TypeId) -> impl Iterator<Item = Ident> {
    api[id].module.iter().map(ident::module)
}

/// Whether a type is in the module of what it is written in.
pub(crate) fn is_nested(api: &Api, id: TypeId) -> bool {
    !api[id].is_component() && !api[id].module.is_empty()
}
