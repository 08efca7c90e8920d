//! The files around the items: the crate's root, a family's root, the head of a group's file.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote};

use super::example;
use crate::emit::docs::DocComment;
use crate::emit::{ident, manifest, title};
use crate::ir::{Api, Docs, FamilyId, GroupId, Shape};

/// `src/lib.rs`.
pub(super) struct CrateRoot<'a> {
    pub(super) api: &'a Api,
    /// The families that have types.
    pub(super) families: BTreeSet<FamilyId>,
    /// The private modules of the root's own types.
    pub(super) modules: Vec<String>,
    /// The runtime's types that fields are of.
    pub(super) values: BTreeSet<String>,
}

impl CrateRoot<'_> {
    fn docs(&self) -> DocComment {
        let api = self.api;
        let mut docs = DocComment::new().markdown(&format!("Types of the {}, version {}.", title(api), api.version));
        if !api.settings.about.trim().is_empty() {
            docs = docs.markdown(&api.settings.about);
        }
        docs = docs.paragraph(&format!("The crate `{}` sends and receives them.", api.settings.client_crate));
        docs = docs.heading("Encoding and decoding").paragraph(
            "Every type implements `Serialize` and `Deserialize` of `serde`. Properties, values and alternatives that a \
             later server adds do no harm: unknown properties are ignored, unknown values are kept and sent back.",
        );
        if let Some(example) = example::lines(api) {
            docs = docs.block(example);
        }
        let features: Vec<String> = self.features().collect();
        if features.is_empty() {
            return docs;
        }
        docs.heading("Features").paragraph("One for each part of the API, all of them on by default:").block(features)
    }

    fn features(&self) -> impl Iterator<Item = String> {
        let families = self.families.iter().filter(|family| **family != Api::ROOT);
        families.map(|family| {
            let name = manifest::feature(self.api, *family);
            let module = ident::module(&self.api[*family].name);
            if module == name { format!("- [`{name}`]") } else { format!("- `{name}`: [`{module}`]") }
        })
    }

    /// What a caller needs of the runtime to name the types of fields.
    fn values(&self) -> Option<TokenStream> {
        let values: Vec<Ident> = self.values.iter().map(|name| Ident::new(name, Span::call_site())).collect();
        match values.as_slice() {
            [] => None,
            [value] => Some(quote!(pub use openapi_runtime::#value;)),
            values => Some(quote!(pub use openapi_runtime::{#(#values),*};)),
        }
    }

    fn family_modules(&self) -> impl Iterator<Item = TokenStream> {
        let always_on = manifest::always_on(self.api);
        let families = self.families.iter().copied().filter(|family| *family != Api::ROOT);
        families.map(move |family| {
            let module = ident::module(&self.api[family].name);
            let feature = manifest::feature(self.api, family);
            let condition = (!always_on.contains(&family)).then(|| quote!(#[cfg(feature = #feature)]));
            quote!(#condition pub mod #module;)
        })
    }
}

impl ToTokens for CrateRoot<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let docs = self.docs().inner();
        let (modules, exports) = private_modules(&self.modules, None);
        let (families, values) = (self.family_modules(), self.values());
        let is_union = |ty: &crate::ir::Type| matches!(ty.shape, Shape::Union(_));
        let allow = self.api.types.iter().any(is_union).then(|| {
            quote!(#![allow(clippy::large_enum_variant, reason = "a payload is boxed only where it contains itself")])
        });
        tokens.append_all(quote! {
            #docs
            #![warn(missing_docs)]
            #allow
            #(#families)*
            #modules
            #values
            #exports
        });
    }
}

/// `src/<family>.rs`.
pub(super) struct FamilyRoot<'a> {
    pub(super) api: &'a Api,
    pub(super) family: FamilyId,
    /// The private modules of the family's types.
    pub(super) modules: Vec<String>,
}

impl ToTokens for FamilyRoot<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let family = &self.api[self.family];
        let docs = DocComment::of(&family.docs, &format!("Types of the part `{}`.", family.name.snake())).inner();
        let (modules, exports) = private_modules(&self.modules, Some(&ident::module(&family.name)));
        tokens.append_all(quote!(#docs #modules #exports));
    }
}

/// Modules whose items show in the module around them. A module called like the one around it is allowed for.
fn private_modules(names: &[String], around: Option<&Ident>) -> (TokenStream, TokenStream) {
    let names: Vec<Ident> = names.iter().map(|name| Ident::new(name, Span::call_site())).collect();
    let modules = names.iter().map(|name| {
        let allow = (Some(name) == around).then(
            || quote!(#[allow(clippy::module_inception, reason = "a part of the API has the name of this file")]),
        );
        quote!(#allow mod #name;)
    });
    (quote!(#(#modules)*), quote!(#(pub use #names::*;)*))
}

/// The first lines of a file of items.
pub(super) struct FileDocs<'a> {
    pub(super) api: &'a Api,
    pub(super) family: FamilyId,
    pub(super) group: Option<GroupId>,
}

impl ToTokens for FileDocs<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let family = &self.api[self.family];
        let has_own_group = family.groups.iter().any(|&group| self.api.is_own(&self.api[group]));
        let docs = match self.group {
            None if has_own_group => {
                DocComment::new().paragraph(&format!("Types of the part `{}`.", family.name.snake()))
            }
            None => DocComment::new().paragraph("Types that several groups share."),
            Some(group) => {
                let group = &self.api[group];
                let summary = Docs { summary: group.docs.summary.clone(), ..Docs::default() };
                DocComment::of(&summary, &format!("Types of the group `{}`.", group.name.snake()))
            }
        };
        tokens.append_all(docs.inner());
    }
}
