//! How a file of the model crate calls the types that it mentions.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::ToTokens;

use crate::emit::ident;
use crate::emit::imports::Imports;
use crate::emit::rust_type::{RustTypes, Scope};
use crate::ir::{Api, FamilyId, Shape, TypeId, TypeRef};

/// A file of the model crate.
pub(super) struct ModelScope<'a> {
    api: &'a Api,
    family: FamilyId,
    defined: BTreeSet<TypeId>,
    imports: Imports,
}

impl<'a> ModelScope<'a> {
    /// The scope of a file of a family that defines the given types.
    ///
    /// Names of generated types are taken first, so that support code gives way to them.
    pub(super) fn new(api: &'a Api, family: FamilyId, types: &[TypeId]) -> Self {
        let imports = Imports::new(types.iter().map(|id| ident::pascal(&api[*id].name).to_string()));
        let scope = Self { api, family, defined: types.iter().copied().collect(), imports };
        let mut mentioned = BTreeSet::new();
        types.iter().for_each(|id| mentions(api, *id, &mut mentioned));
        for id in mentioned {
            let name = ident::pascal(&api[id].name).to_string();
            scope.imports.reserve(&scope.module(id), &name);
        }
        scope
    }

    /// The types of the API, as this file calls them.
    pub(super) fn types(&self) -> RustTypes<'_> {
        RustTypes::new(self.api, self)
    }

    /// The imports, once every item of the file is emitted.
    pub(super) fn into_imports(self) -> Imports {
        self.imports
    }

    /// The module that a type is imported from; empty for a type of the file itself.
    fn module(&self, id: TypeId) -> String {
        let family = self.api[id].family;
        if self.defined.contains(&id) {
            String::new()
        } else if family == self.family {
            "super".to_owned()
        } else if family == Api::ROOT {
            "crate".to_owned()
        } else {
            format!("crate::{}", ident::module(&self.api[family].name))
        }
    }
}

impl Scope for ModelScope<'_> {
    fn item(&self, id: TypeId) -> TokenStream {
        let name = ident::pascal(&self.api[id].name);
        let module = self.module(id);
        if module.is_empty() { name.to_token_stream() } else { self.imports.name(&module, &name.to_string()) }
    }

    fn imports(&self) -> &Imports {
        &self.imports
    }
}

/// The structs, enums and unions that a type mentions.
fn mentions(api: &Api, id: TypeId, found: &mut BTreeSet<TypeId>) {
    match &api[id].shape {
        Shape::Struct(shape) => {
            let uses = shape.fields.iter().map(|field| field.ty).chain(shape.extra);
            found.extend(shape.parts.iter().map(|part| part.ty.id));
            uses.for_each(|ty| found.extend(in_place(api, ty)));
        }
        Shape::Union(shape) => found.extend(shape.variants.iter().filter_map(|variant| in_place(api, variant.ty))),
        _ => {}
    }
}

/// The item that a type is, or that its lists and maps hold.
fn in_place(api: &Api, ty: TypeRef) -> Option<TypeId> {
    let mut id = ty.id;
    for _ in 0..api.types.len() {
        match &api[id].shape {
            Shape::List(item) | Shape::Map(item) => id = item.id,
            shape => return shape.is_item().then_some(id),
        }
    }
    None
}
