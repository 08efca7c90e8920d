//! How a module of the model crate calls the types that it mentions.

use std::cell::RefCell;
use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use crate::emit::imports::Imports;
use crate::emit::rust_type::{RustTypes, Scope, path};
use crate::ir::{Api, Shape, TypeId, TypeRef};
use crate::names::ident;

/// A module of the model crate, or a part of one.
pub(super) struct ModelScope<'a> {
    api: &'a Api,
    /// The module's path from the root of the crate.
    here: Vec<Ident>,
    defined: BTreeSet<TypeId>,
    /// The modules that are printed within this one.
    children: Vec<Ident>,
    imports: Imports,
    /// What was asked since the log was taken.
    log: RefCell<Vec<Answer>>,
}

/// What an item asked its scope, and what it was told. Where all its answers are the same, so is the item.
pub(super) struct Answer {
    asked: Asked,
    told: String,
}

#[derive(PartialEq, Eq)]
enum Asked {
    /// What a type is called.
    Item(TypeId),
    /// What a name of a module is called.
    Name(String, String),
}

/// How the module refers to a type.
enum Way {
    /// It is in the module itself.
    Bare,
    /// It is in a module within this one.
    Child(Ident),
    /// Its name is imported from a module.
    Name(String),
    /// The module that it is in is imported from the one around it: `rule::Action` says more than `Action`.
    Module(String, Ident),
}

impl<'a> ModelScope<'a> {
    /// The scope of a module that defines the given types and has modules of the given names within it.
    ///
    /// Names of generated types are taken first, so that support code gives way to them.
    pub(super) fn new(api: &'a Api, here: Vec<Ident>, types: &[TypeId], children: Vec<Ident>) -> Self {
        let imports = Imports::new(types.iter().map(|id| ident::pascal(&api[*id].name).to_string()));
        let defined = types.iter().copied().collect();
        let scope = Self { api, here, defined, children, imports, log: RefCell::default() };
        let mut mentioned = BTreeSet::new();
        types.iter().for_each(|id| mentions(api, *id, &mut mentioned));
        for id in mentioned {
            match scope.way(id) {
                Way::Bare | Way::Child(_) => {}
                Way::Name(module) => scope.imports.reserve(&module, &ident::pascal(&api[id].name).to_string()),
                Way::Module(parent, module) => scope.imports.reserve(&parent, &module.to_string()),
            }
        }
        scope
    }

    /// The types of the API, as this module calls them.
    pub(super) fn types(&self) -> RustTypes<'_> {
        RustTypes::new(self.api, self)
    }

    /// The imports, once every item of the module is emitted.
    pub(super) fn into_imports(self) -> Imports {
        self.imports
    }

    /// What was asked since this was asked last.
    pub(super) fn answers(&self) -> Vec<Answer> {
        self.log.take()
    }

    /// Whether an item that another scope told some answers is told them here, too. If so, it has imported what it needs.
    pub(super) fn repeats(&self, answers: &[Answer]) -> bool {
        let told = |asked: &Asked| match asked {
            Asked::Item(id) => self.called(*id),
            Asked::Name(module, name) => self.imports.name(module, name),
        };
        answers.iter().all(|answer| told(&answer.asked).to_string() == answer.told)
    }

    fn remember(&self, asked: Asked, told: &TokenStream) {
        let mut log = self.log.borrow_mut();
        if !log.iter().any(|answer| answer.asked == asked) {
            log.push(Answer { asked, told: told.to_string() });
        }
    }

    fn way(&self, id: TypeId) -> Way {
        if self.defined.contains(&id) {
            return Way::Bare;
        }
        let modules = path::modules(self.api, id);
        let absolute = |modules: &[Ident]| {
            let segments = modules.iter().map(ToString::to_string);
            ["crate".to_owned()].into_iter().chain(segments).collect::<Vec<_>>().join("::")
        };
        match modules.split_last() {
            Some((last, around)) if *around == *self.here && self.children.contains(last) => Way::Child(last.clone()),
            Some((last, around)) if path::is_nested(self.api, id) && modules != self.here => {
                Way::Module(absolute(around), last.clone())
            }
            _ => Way::Name(absolute(&modules)),
        }
    }

    fn called(&self, id: TypeId) -> TokenStream {
        let name = ident::pascal(&self.api[id].name);
        match self.way(id) {
            Way::Bare => name.to_token_stream(),
            Way::Child(module) => quote!(#module::#name),
            Way::Name(module) => self.imports.name(&module, &name.to_string()),
            // A module of the same name is printed within this one.
            Way::Module(_, module) if self.children.contains(&module) => {
                let modules = path::modules(self.api, id);
                quote!(crate::#(#modules::)*#name)
            }
            Way::Module(parent, module) => {
                let module = self.imports.name(&parent, &module.to_string());
                quote!(#module::#name)
            }
        }
    }
}

impl Scope for ModelScope<'_> {
    fn item(&self, id: TypeId) -> TokenStream {
        let called = self.called(id);
        self.remember(Asked::Item(id), &called);
        called
    }

    fn imports(&self) -> &Imports {
        &self.imports
    }

    fn name(&self, module: &str, name: &str) -> TokenStream {
        let called = self.imports.name(module, name);
        self.remember(Asked::Name(module.to_owned(), name.to_owned()), &called);
        called
    }
}

/// The structs, enums and unions that a type mentions.
fn mentions(api: &Api, id: TypeId, found: &mut BTreeSet<TypeId>) {
    match &api[id].shape {
        Shape::Struct(shape) => {
            let uses = shape.fields.iter().map(|field| field.ty).chain(shape.extra);
            found.extend(shape.parts.iter().map(|part| part.ty.ty()));
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
