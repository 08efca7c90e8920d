//! A file of the client crate while it is printed: the names that it defines, and those that it uses.
//!
//! Documents name operations as they like. One that is called `request` gives a struct `Request`, and the runtime's
//! type of that name is then written `client::Request` in its file, and `Request` in all others.

use std::cell::Cell;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use crate::emit::ident;
use crate::emit::imports::Imports;
use crate::emit::rust_type::{ClientScope, RustTypes, Scope};
use crate::ir::{Api, ErrorSetId, FamilyId, Shape, TypeId, TypeRef};

/// The runtime's module for clients.
const CLIENT: &str = "openapi_runtime::client";

/// What the items of one file have in common.
pub(super) struct SourceFile<'a> {
    pub api: &'a Api,
    /// The family whose module the file belongs to.
    family: FamilyId,
    /// Where the file finds the family's errors: a path to a module, or nothing where it exports them itself.
    errors: &'static str,
    scope: ClientScope<'a>,
    uses_model: Cell<bool>,
}

impl<'a> SourceFile<'a> {
    /// A file of a family's module that defines types of the given names.
    pub fn new(api: &'a Api, family: FamilyId, defined: &[String]) -> Self {
        Self {
            api,
            family,
            errors: "super",
            scope: ClientScope::new(api, family, Imports::new(defined.iter().cloned())),
            uses_model: Cell::new(false),
        }
    }

    /// The file of a named family itself, which defines or exports types of the given names.
    pub fn of_family(api: &'a Api, family: FamilyId, defined: &[String]) -> Self {
        Self { errors: "", ..Self::new(api, family, defined) }
    }

    /// A file below that of a family, or of one of its groups, which defines types of the given names.
    pub fn of_part(api: &'a Api, family: FamilyId, defined: &[String], is_family: bool) -> Self {
        Self { errors: if is_family { "super" } else { "super::super" }, ..Self::new(api, family, defined) }
    }

    /// A name from the module above.
    pub fn above(&self, name: &Ident) -> TokenStream {
        self.scope.imports().name("super", &name.to_string())
    }

    /// A name from `openapi_runtime::client`.
    pub fn runtime(&self, name: &str) -> TokenStream {
        self.scope.imports().name(CLIENT, name)
    }

    /// A name from `openapi_runtime::wire`.
    pub fn wire(&self, name: &str) -> TokenStream {
        self.types().wire(name)
    }

    /// `std::time::Duration`.
    pub fn duration(&self) -> TokenStream {
        self.scope.imports().name("std::time", "Duration")
    }

    /// The typed errors of an operation.
    pub fn errors(&self, id: ErrorSetId) -> TokenStream {
        let set = &self.api[id];
        let name = ident::pascal(&set.name);
        match set.variants.is_empty() {
            true => self.runtime("NoError"),
            false if self.errors.is_empty() || set.operation.is_some() => name.into_token_stream(),
            false => self.scope.imports().name(self.errors, &name.to_string()),
        }
    }

    /// The types of the API, as the file calls them.
    pub fn types(&self) -> RustTypes<'_> {
        RustTypes::new(self.api, self)
    }

    /// A use of a type.
    pub fn ty(&self, ty: TypeRef) -> TokenStream {
        self.types().value(TypeRef { boxed: false, ..ty })
    }

    /// Whether a type is plain text in Rust.
    pub fn is_string(&self, ty: TypeRef) -> bool {
        let types = self.types();
        matches!(types.shape(ty), Shape::Scalar(scalar) if types.scalar(*scalar).to_string() == "String")
            && !types.is_nullable(ty)
    }

    /// Whether a type is made of numbers, which are decoded from their digits.
    pub fn holds_numbers(&self, ty: TypeRef) -> bool {
        self.types().holds_numbers(ty)
    }

    /// The imports, once all items are printed.
    pub fn uses(&self) -> TokenStream {
        let model = self.uses_model.get().then(|| self.model_import());
        let imports = self.scope.imports();
        quote!(#imports #model)
    }

    fn model_import(&self) -> TokenStream {
        let model = ident::package(&self.api.settings.crates.model);
        let family = &self.api[self.family].name;
        let family = (!family.is_empty()).then(|| ident::module(family)).map(|family| quote!(::#family));
        quote!(use #model #family as model;)
    }
}

impl Scope for SourceFile<'_> {
    fn item(&self, id: TypeId) -> TokenStream {
        if self.api[id].family == self.family {
            self.uses_model.set(true);
        }
        self.scope.item(id)
    }

    fn imports(&self) -> &Imports {
        self.scope.imports()
    }
}
