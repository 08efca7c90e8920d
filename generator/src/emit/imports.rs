//! The imports of one emitted file.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote};

/// Collects what a file imports while its items are emitted, and keeps two things of one name apart.
///
/// Emit the items first and the imports last.
#[derive(Debug, Default)]
pub struct Imports {
    /// Names that are in use in the file, with the module that they come from; empty for the file's own items.
    names: RefCell<BTreeMap<String, String>>,
    /// What the file mentions, by module, and how it writes that.
    mentioned: RefCell<BTreeMap<String, BTreeMap<String, TokenStream>>>,
    /// What is imported, by module.
    used: RefCell<BTreeMap<String, BTreeSet<String>>>,
}

impl Imports {
    /// Imports of a file that defines items of the given names.
    pub fn new(defined: impl IntoIterator<Item = String>) -> Self {
        let names = defined.into_iter().map(|name| (name, String::new())).collect();
        Self { names: RefCell::new(names), ..Self::default() }
    }

    /// The names of a module that the file mentions, imported or in full.
    pub fn mentioned(&self, module: &str) -> BTreeSet<String> {
        self.mentioned.borrow().get(module).into_iter().flat_map(BTreeMap::keys).cloned().collect()
    }

    /// Reserves a name that [`name`](Self::name) will be asked for later.
    pub fn reserve(&self, module: &str, name: &str) {
        self.names.borrow_mut().entry(name.to_owned()).or_insert_with(|| module.to_owned());
    }

    /// How the file writes `module::name`: the bare name, which is imported, or a path where the name means something
    /// else here.
    pub fn name(&self, module: &str, name: &str) -> TokenStream {
        // Who was there first keeps a name, so that the answer stays.
        if let Some(known) = self.mentioned.borrow().get(module).and_then(|names| names.get(name)) {
            return known.clone();
        }
        let written = self.written(module, name);
        self.mentioned.borrow_mut().entry(module.to_owned()).or_default().insert(name.to_owned(), written.clone());
        written
    }

    /// How the file writes what it did not mention before.
    fn written(&self, module: &str, name: &str) -> TokenStream {
        self.reserve(module, name);
        let is_free = self.names.borrow().get(name).is_some_and(|owner| owner == module);
        let last = ident(name);
        if is_free {
            self.add(module, name);
            return last.to_token_stream();
        }
        let segments = module.split("::").map(ident);
        match module.rsplit_once("::") {
            Some((parent, part)) if !is_internal(module) => {
                self.add(parent, part);
                let part = ident(part);
                quote!(#part::#last)
            }
            _ => quote!(#(#segments::)* #last),
        }
    }

    fn add(&self, module: &str, name: &str) {
        self.used.borrow_mut().entry(module.to_owned()).or_default().insert(name.to_owned());
    }
}

impl ToTokens for Imports {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for (module, names) in self.used.borrow().iter() {
            let module = module.split("::").map(ident);
            let names: Vec<Ident> = names.iter().map(|name| ident(name)).collect();
            tokens.append_all(match names.as_slice() {
                [name] => quote!(use #(#module::)* #name;),
                names => quote!(use #(#module::)* {#(#names),*};),
            });
        }
    }
}

/// The names of the crates that a file imports.
pub fn imported_crates(tokens: &TokenStream) -> BTreeSet<String> {
    let words: Vec<String> = tokens.clone().into_iter().map(|token| token.to_string()).collect();
    let imports = words.windows(2).filter(|pair| pair[0] == "use").map(|pair| pair[1].clone());
    imports.filter(|name| !is_internal(name)).collect()
}

fn is_internal(module: &str) -> bool {
    matches!(module.split("::").next(), Some("crate" | "super" | "self"))
}

fn ident(text: &str) -> Ident {
    Ident::new(text, Span::call_site())
}
