//! The file of a family: its handle, and the modules of its groups and errors.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::group::{self, Operations};
use super::names;
use super::parts::{Declarations, Part};
use super::source_file::SourceFile;
use crate::emit::docs::{DocComment, code, sentence};
use crate::emit::former::{self, former, head};
use crate::emit::ident;
use crate::ir::{Api, ErrorSet, Family, FamilyId, Group, Name};
use crate::names::scope::Kind;

/// The file of a named family.
pub(super) struct FamilyFile<'a> {
    pub api: &'a Api,
    pub id: FamilyId,
    /// The files of its own operations; none where this file has them.
    pub parts: &'a [Part<'a>],
}

impl ToTokens for FamilyFile<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let family = &self.api[self.id];
        let handle = names::ty(&family.handle);
        let file = SourceFile::of_family(self.api, self.id, &type_names(self.api, family));
        let subject = family.name.words().join(" ");
        let module_docs = DocComment::of(&family.docs, &about_family(family)).inner();
        let own = own_group(self.api, family);
        let handle_docs = match own {
            Some(group) => DocComment::of(&group.docs, &about_family(family)),
            None => DocComment::new().paragraph(&format!("Operations on {subject}, by group.")),
        };
        let (modules, exports) = (Modules { api: self.api, family }, exports(self.api, family));
        let client = file.runtime("Client");
        let operations = own.map(|group| Operations::of_group(&file, group, self.parts));
        let declarations = Declarations(self.parts);
        let methods = operations.as_ref().map(Operations::methods);
        let requests = operations.as_ref().map(Operations::requests);
        let accessors = other_groups(self.api, family).map(|group| GroupAccessor { api: self.api, group });
        let uses = file.uses();
        tokens.extend(quote! {
            #module_docs
            #uses
            #modules
            #declarations
            #exports

            #handle_docs
            #[derive(Clone, Debug)]
            pub struct #handle(pub(crate) #client);

            impl #handle {
                #methods
                #(#accessors)*
            }

            #requests
        });
    }
}

/// The types that a named family's file defines or exports, in order.
pub(super) fn type_names(api: &Api, family: &Family) -> Vec<String> {
    let mut names = match own_group(api, family) {
        Some(group) => group::type_names(api, group),
        None => vec![names::ty(&family.handle).to_string()],
    };
    names.extend(error_set(api, family).map(|set| ident::pascal(&set.name).to_string()));
    names.extend(header_set(family).map(|name| name.to_string()));
    names
}

/// The modules of a family's groups and errors.
pub(super) struct Modules<'a> {
    pub api: &'a Api,
    pub family: &'a Family,
}

impl ToTokens for Modules<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        if error_set(self.api, self.family).is_some() {
            tokens.extend(quote! { mod errors; });
        }
        if !self.family.headers.headers.is_empty() {
            tokens.extend(quote! { mod headers; });
        }
        let mut groups: Vec<&Group> = other_groups(self.api, self.family).collect();
        groups.sort_by_key(|group| names::module(&group.handle));
        for group in groups {
            let module = names::module(&group.handle);
            tokens.extend(quote! { pub mod #module; });
            tokens.extend(former::modules(former_modules(self.api, group), &module));
        }
    }
}

/// The modules that a group had.
pub(super) fn former_modules(api: &Api, group: &Group) -> Vec<Ident> {
    let names = former(&api.lock, || api.way(group)).into_iter();
    names.map(|old| ident::module(&Kind::Group.parse(&old.to_string()))).collect()
}

/// The re-exports of a family's errors and headers.
pub(super) fn exports(api: &Api, family: &Family) -> TokenStream {
    let errors = error_set(api, family).map(|set| ident::pascal(&set.name)).map(|name| quote!(pub use errors::#name;));
    let headers = header_set(family).map(|name| quote!(pub use headers::#name;));
    quote!(#errors #headers)
}

/// The trait of a family's headers, where it has some.
fn header_set(family: &Family) -> Option<Ident> {
    Some(&family.headers).filter(|set| !set.headers.is_empty()).map(|set| ident::pascal(&set.name))
}

/// The method that leads to a group.
pub(super) struct GroupAccessor<'a> {
    pub api: &'a Api,
    pub group: &'a Group,
}

impl ToTokens for GroupAccessor<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let GroupAccessor { api, group } = self;
        let handle = &group.handle;
        let (method, module, handle) = (names::method(handle), names::module(handle), names::ty(handle));
        let docs = accessor_docs(group.docs.summary.as_deref(), &about_group(group));
        let former = former(&api.lock, || api.way(group)).into_iter().map(|old| {
            let head = head(&method, &format!("Self::{method}"));
            quote!(#head pub fn #old(&self) -> #module::#handle { self.#method() })
        });
        tokens.extend(quote! {
            #docs
            pub fn #method(&self) -> #module::#handle {
                #module::#handle(self.0.clone())
            }
            #(#former)*
        });
    }
}

/// One sentence about what an accessor leads to: what the document says, or else a given sentence.
pub(super) fn accessor_docs(summary: Option<&str>, otherwise: &str) -> DocComment {
    match summary {
        Some(summary) => DocComment::new().markdown(&sentence(summary)),
        None => DocComment::new().paragraph(otherwise),
    }
}

/// What a family without a description is about.
pub(super) fn about_family(family: &Family) -> String {
    format!("Operations on {}.", family.name.words().join(" "))
}

/// What a group without a description is about: its tag, as the document writes it, or its path.
pub(super) fn about_group(group: &Group) -> String {
    let (words, tag) = (group.name.words(), Name::new(&group.tag));
    if matches!(words, [only] if &**only == "operations") {
        "Operations without a tag.".to_owned()
    } else if group.tag.starts_with('/') {
        // The beginning of a path stands for the tag of operations that have none.
        format!("Operations below {}.", code(&group.tag))
    } else if tag.words().starts_with(words) {
        format!("Operations with the tag {}.", code(&group.tag))
    } else {
        format!("Operations on {}.", words.join(" "))
    }
}

/// The groups of a family that have operations.
pub(super) fn groups<'a>(api: &'a Api, family: &'a Family) -> impl Iterator<Item = &'a Group> {
    family.groups.iter().map(|&id| &api[id]).filter(|group| !group.operations.is_empty())
}

/// The group whose operations are methods of the family's own handle: the one that is called like the family.
pub(super) fn own_group<'a>(api: &'a Api, family: &'a Family) -> Option<&'a Group> {
    groups(api, family).find(|group| api.is_own(group))
}

/// The groups that have a handle and a file in addition to those of the family.
pub(super) fn other_groups<'a>(api: &'a Api, family: &'a Family) -> impl Iterator<Item = &'a Group> {
    groups(api, family).filter(|group| !api.is_own(group))
}

/// The errors of a family that documents some.
pub(super) fn error_set<'a>(api: &'a Api, family: &Family) -> Option<&'a ErrorSet> {
    family.errors.map(|id| &api[id]).filter(|set| !set.variants.is_empty())
}

/// The families other than the root that have operations.
pub(super) fn named_families(api: &Api) -> impl Iterator<Item = (FamilyId, &Family)> {
    api.family_ids()
        .filter(|id| *id != Api::ROOT)
        .map(|id| (id, &api[id]))
        .filter(|(_, family)| groups(api, family).next().is_some())
}
