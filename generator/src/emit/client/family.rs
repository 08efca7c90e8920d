//! The file of a family: its handle, and the modules of its groups and errors.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::names;
use super::source_file::SourceFile;
use crate::emit::docs::DocComment;
use crate::emit::ident;
use crate::ir::{Api, ErrorSet, Family, FamilyId, Group, Name};

/// The file of a named family.
pub(super) struct FamilyFile<'a> {
    pub api: &'a Api,
    pub id: FamilyId,
}

impl ToTokens for FamilyFile<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let family = &self.api[self.id];
        let handle = ident::pascal(&family.name);
        let file = SourceFile::new(self.api, self.id, &[handle.to_string()]);
        let subject = family.name.words().join(" ");
        let module_docs = DocComment::of(&family.docs, &format!("Operations on {subject}.")).inner();
        let handle_docs = DocComment::new().paragraph(&format!("The groups of operations on {subject}."));
        let (modules, errors) = (Modules { api: self.api, family }, error_export(self.api, family));
        let client = file.runtime("Client");
        let accessors = groups(self.api, family).map(|group| {
            let method = ident::snake(&group.name);
            GroupAccessor { group, method }
        });
        let uses = file.uses();
        tokens.extend(quote! {
            #module_docs
            #uses
            #modules
            #errors

            #handle_docs
            #[derive(Clone, Debug)]
            pub struct #handle {
                pub(crate) client: #client,
            }

            impl #handle {
                #(#accessors)*
            }
        });
    }
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
        let mut groups: Vec<&Group> = groups(self.api, self.family).collect();
        groups.sort_by_key(|group| names::group_module(group));
        for group in groups {
            let module = names::group_module(group);
            // A group may be called like its family: Clippy would have the modules named apart.
            let inception = (group.name == self.family.name)
                .then(|| quote!(#[expect(clippy::module_inception, reason = "the group is called like its family")]));
            tokens.extend(quote! { #inception pub mod #module; });
        }
    }
}

/// The re-export of a family's errors.
pub(super) fn error_export(api: &Api, family: &Family) -> Option<TokenStream> {
    let name = ident::pascal(&error_set(api, family)?.name);
    Some(quote!(pub use errors::#name;))
}

/// The method that leads to a group.
pub(super) struct GroupAccessor<'a> {
    pub group: &'a Group,
    pub method: Ident,
}

impl ToTokens for GroupAccessor<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let GroupAccessor { group, method } = self;
        let (module, handle) = (names::group_module(group), names::handle(group));
        let docs = accessor_docs(group.docs.summary.as_deref(), &group.name);
        tokens.extend(quote! {
            #docs
            pub fn #method(&self) -> #module::#handle {
                #module::#handle { client: self.client.clone() }
            }
        });
    }
}

/// One sentence about what an accessor leads to.
pub(super) fn accessor_docs(summary: Option<&str>, name: &Name) -> DocComment {
    match summary {
        Some(summary) => DocComment::new().markdown(summary),
        None => DocComment::new().paragraph(&format!("Operations on {}.", name.words().join(" "))),
    }
}

/// The groups of a family that have operations.
pub(super) fn groups<'a>(api: &'a Api, family: &'a Family) -> impl Iterator<Item = &'a Group> {
    family.groups.iter().map(|&id| &api[id]).filter(|group| !group.operations.is_empty())
}

/// The errors of a family that documents some.
pub(super) fn error_set<'a>(api: &'a Api, family: &Family) -> Option<&'a ErrorSet> {
    family.errors.map(|id| &api[id]).filter(|set| !set.variants.is_empty())
}

/// The families besides the root that have operations.
pub(super) fn named_families(api: &Api) -> impl Iterator<Item = (FamilyId, &Family)> {
    api.family_ids()
        .filter(|id| *id != Api::ROOT)
        .map(|id| (id, &api[id]))
        .filter(|(_, family)| groups(api, family).next().is_some())
}
