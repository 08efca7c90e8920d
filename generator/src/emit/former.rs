//! Names that were given up, and that callers may use still.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::lock::Lock;

/// The last steps of the names that something had. Its name is only worked out if any name was given up. What is not an
/// identifier, since somebody wrote the file by hand, is left out.
pub fn former(lock: &Lock, name: impl FnOnce() -> String) -> Vec<Ident> {
    if lock.former.is_empty() {
        return Vec::new();
    }
    lock.former_of(&name()).filter_map(|old| syn::parse_str(old).ok()).collect()
}

/// The names that a type had.
pub fn types(lock: &Lock, name: &Ident, full: impl FnOnce() -> String) -> TokenStream {
    let aliases = former(lock, full).into_iter().map(|old| {
        let head = head(name, &name.to_string());
        quote!(#head pub type #old = #name;)
    });
    aliases.collect()
}

/// The last steps of the paths that a module of the model crate had. `around` is where it is.
pub fn of_module(lock: &Lock, around: &[Ident], name: &Ident) -> Vec<Ident> {
    former(lock, || around.iter().chain([name]).map(Ident::to_string).collect::<Vec<_>>().join("::"))
}

/// The modules that a module was. What is in it is in these, too.
pub fn modules(old: Vec<Ident>, name: &Ident) -> TokenStream {
    let modules = old.into_iter().map(|old| {
        let head = head(name, &name.to_string());
        quote!(#head pub mod #old { pub use super::#name::*; })
    });
    modules.collect()
}

/// What is said about a former name: that it is one. `link` is what the new name is called in links.
pub fn head(name: &Ident, link: &str) -> TokenStream {
    let docs = if *name == link {
        format!(" The former name of [`{name}`].")
    } else {
        format!(" The former name of [`{name}`]({link}).")
    };
    let note = format!("renamed to `{name}`");
    quote!(#[doc = #docs] #[deprecated(note = #note)])
}
