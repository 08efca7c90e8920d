//! The files around the items: the crate's root, a family's root, the head of a group's file.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote};

use super::union::plain_payload;
use super::unit::{Entry, Unit};
use super::{Modules, example};
use crate::emit::docs::{DocComment, link, of_file, sentence};
use crate::emit::{former, ident, manifest, title};
use crate::ir::{Api, Docs, FamilyId, Shape, Type, TypeId, Variant};
use crate::lock::Lock;
use crate::pointer;

/// `src/lib.rs`.
pub(super) struct CrateRoot<'a> {
    pub(super) api: &'a Api,
    /// The families that have types.
    pub(super) families: BTreeSet<FamilyId>,
    /// The modules of the root's groups, and those of its own types.
    pub(super) modules: Modules,
    /// The runtime's types that fields are of.
    pub(super) values: BTreeSet<String>,
}

impl CrateRoot<'_> {
    fn docs(&self) -> DocComment {
        let api = self.api;
        let mut docs =
            DocComment::new().markdown(&format!("Types of the {}, version {}.", title(api), api.api_version()));
        if !api.settings.about.trim().is_empty() {
            docs = docs.markdown(&sentence(&api.settings.about));
        }
        if api.models.is_empty() {
            docs = docs.paragraph(&format!("The crate `{}` sends and receives them.", api.settings.crates.client));
        }
        docs = docs.heading("Encoding and decoding").paragraph(
            "Every type implements `Serialize` and `Deserialize` of `serde`. Properties, values and alternatives that a \
             later server adds do no harm: what an answer has and its type does not know is kept, and written when the \
             value is sent back.",
        );
        if let Some(example) = example::lines(api) {
            docs = docs.block(example);
        }
        let features: Vec<String> = self.features().collect();
        let dates = manifest::has_dates(api).then_some(manifest::DATES);
        if features.is_empty() && dates.is_none() {
            return docs;
        }
        let mut docs = docs.heading("Features");
        let has_families = !features.is_empty();
        if has_families {
            docs = docs.paragraph("One for each part of the API, all of them on by default:").block(features);
        }
        match dates {
            Some(dates) if has_families => docs.paragraph("One that is off by default:").markdown(dates),
            Some(dates) => docs.markdown(dates),
            None => docs,
        }
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
        let (modules, exports) = declarations(&self.modules, &[], &self.api.lock);
        let (families, values) = (self.family_modules(), self.values());
        let is_union = |ty: &Type| matches!(ty.shape, Shape::Union(_));
        let allow = self.api.types.iter().any(is_union).then(|| {
            quote!(#![allow(clippy::large_enum_variant, reason = "a payload is boxed only where it contains itself")])
        });
        let deprecated =
            self.api.types.iter().any(has_deprecated_property).then(
                || quote!(#![allow(deprecated, reason = "types read and write their deprecated properties, too")]),
            );
        let missing_docs = if self.api.types.iter().any(|ty| has_silent_member(self.api, ty)) {
            quote!(#![allow(missing_docs, reason = "names say what the document does not describe")])
        } else {
            quote!(#![warn(missing_docs)])
        };
        tokens.append_all(quote! {
            #docs
            #missing_docs
            #allow
            #deprecated
            #(#families)*
            #modules
            #values
            #exports
        });
    }
}

fn has_deprecated_property(ty: &Type) -> bool {
    matches!(&ty.shape, Shape::Struct(record) if record.fields.iter().any(|field| field.docs.deprecated))
}

/// Whether a member of a type may have no documentation: an alternative, a property, or the constructor.
fn has_silent_member(api: &Api, ty: &Type) -> bool {
    match &ty.shape {
        // Its fields say what `new` takes.
        Shape::Struct(record) => record.members().next().is_some(),
        Shape::Union(union) => {
            let is_silent = |variant: &Variant| {
                let payload = &api[variant.ty.id];
                let said = plain_payload(&payload.shape, &variant.name);
                variant.docs.is_empty() && payload.docs.summary.is_none() && said.is_empty()
            };
            union.variants.iter().any(is_silent)
        }
        _ => false,
    }
}

/// The file of a family or a group that holds no types itself: `src/<family>.rs`.
pub(super) struct ModuleRoot<'a> {
    pub(super) api: &'a Api,
    pub(super) unit: &'a Unit<'a>,
    pub(super) modules: Modules,
}

impl ToTokens for ModuleRoot<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let docs = FileDocs { api: self.api, unit: self.unit, part: None };
        let around = self.unit.modules(self.api);
        let (modules, exports) = declarations(&self.modules, &around, &self.api.lock);
        tokens.append_all(quote!(#docs #modules #exports));
    }
}

/// Public modules, and private ones whose items show in the module around them. A module may have the name of the one
/// around it. Public modules are in the modules that they were, too.
fn declarations(modules: &Modules, around: &[Ident], lock: &Lock) -> (TokenStream, TokenStream) {
    let (public, private) = (&modules.public, &modules.private);
    let former = public.iter().map(|name| former::modules(former::of_module(lock, around, name), name));
    let allow = |name: &Ident| {
        (Some(name) == around.last())
            .then(|| quote!(#[allow(clippy::module_inception, reason = "a part of the API has the name of this file")]))
    };
    let (allow_public, allow_private) = (public.iter().map(allow), private.iter().map(allow));
    let modules = quote!(#(#allow_public pub mod #public; #former)* #(#allow_private mod #private;)*);
    (modules, quote!(#(pub use #private::*;)*))
}

/// The first lines of a file of items.
pub(super) struct FileDocs<'a> {
    pub(super) api: &'a Api,
    pub(super) unit: &'a Unit<'a>,
    /// What the file holds, where it is one of several, and how the names of that begin.
    pub(super) part: Option<(&'a [Entry<'a>], &'a [String])>,
}

impl ToTokens for FileDocs<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let docs = match self.part {
            Some((entries, about)) => self.of_part(entries, about),
            None => self.of_module(),
        };
        tokens.append_all(docs.inner());
    }
}

impl FileDocs<'_> {
    fn of_module(&self) -> DocComment {
        let Unit { family, path, .. } = self.unit;
        match path.as_slice() {
            [] => {
                let family = &self.api[*family];
                DocComment::of(&family.docs, &format!("Types of the family `{}`.", family.name.snake()))
            }
            [group] => {
                let module = ident::module(group);
                let summary = self.unit.group.and_then(|group| self.api[group].docs.summary.clone());
                let docs = Docs { summary, ..Docs::default() };
                DocComment::of(&docs, &format!("Types of the group `{module}`."))
            }
            [.., owner] => DocComment::new().paragraph(&format!("Types of `{}`.", ident::module(owner))),
        }
    }

    /// A private file is only visible in the source, not in the documentation.
    fn of_part(&self, entries: &[Entry<'_>], about: &[String]) -> DocComment {
        if !about.is_empty() {
            return of_file("Types", " of", about);
        }
        let family = &self.api[self.unit.family];
        let groups: BTreeSet<_> =
            entries.iter().map(|entry| entry.item.and_then(|item| self.api[item.id].group)).collect();
        let text = match groups.into_iter().collect::<Vec<_>>().as_slice() {
            [Some(group)] if !self.api.is_own(&self.api[*group]) => {
                let group = &self.api[*group];
                let summary = Docs { summary: group.docs.summary.clone(), ..Docs::default() };
                return DocComment::of(&summary, &format!("Types of the group `{}`.", group.name.snake()));
            }
            _ if family.groups.iter().any(|&group| self.api.is_own(&self.api[group])) => {
                format!("Types of the family `{}`.", family.name.snake())
            }
            _ if self.unit.path.is_empty() && !self.api.settings.is_curated => {
                "Types at the top of the crate.".to_owned()
            }
            _ => "Types that several groups share.".to_owned(),
        };
        DocComment::new().paragraph(&text)
    }
}

/// The documentation of a module with types that are written in place.
pub(super) struct InnerDocs<'a> {
    pub(super) api: &'a Api,
    /// The type that they are written in, if it is one.
    pub(super) owner: Option<TypeId>,
    pub(super) types: &'a [TypeId],
}

impl ToTokens for InnerDocs<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let origin = self.types.first().map_or("", |id| self.api[*id].origin.as_str());
        let segments: Vec<String> = pointer::segments(origin).take(3).collect();
        let text = match (self.owner, segments.as_slice()) {
            (Some(owner), _) => format!("Types of {}.", link(ident::pascal(&self.api[owner].name))),
            (None, [paths, path, method]) if paths == "paths" && method != "parameters" => {
                format!("Types of `{} {path}`.", method.to_uppercase())
            }
            (None, [paths, path, ..]) if paths == "paths" => format!("Types of `{path}`."),
            (None, [.., name]) => format!("Types of `{name}`."),
            (None, _) => "Types that are written in place.".to_owned(),
        };
        DocComment::new().paragraph(&text).to_tokens(tokens);
    }
}
