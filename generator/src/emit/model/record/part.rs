//! Fields of a struct that are structs themselves, and flat in JSON.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::docs::DocComment;
use crate::emit::ident;
use crate::emit::rust_type::RustTypes;
use crate::ir::{Api, Docs, Field, Struct, StructPart, TypeRef};

/// A part of a struct.
pub(super) struct PartField<'a> {
    types: RustTypes<'a>,
    pub(super) part: &'a StructPart,
    /// What the part is made of.
    shape: Option<&'a Struct>,
    pub(super) name: Ident,
}

impl<'a> PartField<'a> {
    pub(super) fn new(types: RustTypes<'a>, part: &'a StructPart) -> Self {
        Self { types, part, shape: types.api().part(part), name: ident::snake(&part.name) }
    }

    /// Whether a caller has to give the part: something in it is required.
    pub(super) fn is_argument(&self) -> bool {
        self.shape.is_some_and(|shape| asks(self.types.api(), shape))
    }

    pub(super) fn ty(&self) -> TokenStream {
        self.types.bare(TypeRef::plain(self.part.ty))
    }

    pub(super) fn definition(&self) -> TokenStream {
        let (name, ty) = (&self.name, self.ty());
        let said = &self.types.api()[self.part.ty].docs;
        let summary = Docs { summary: said.summary.clone(), ..Docs::default() };
        let flat = "In JSON, its properties are next to the others.";
        let docs = DocComment::of(&summary, flat);
        let docs = if said.summary.is_some() { docs.paragraph(flat) } else { docs };
        quote!(#docs pub #name: #ty,)
    }

    /// The argument of `new`.
    pub(super) fn parameter(&self) -> TokenStream {
        let (name, ty) = (&self.name, self.ty());
        quote!(#name: #ty)
    }

    /// The field as `new` makes it.
    pub(super) fn initial(&self) -> TokenStream {
        let (name, ty) = (&self.name, self.ty());
        if self.is_argument() { quote!(#name,) } else { quote!(#name: #ty::new(),) }
    }
}

/// Whether `new` of a struct has arguments.
fn asks(api: &Api, shape: &Struct) -> bool {
    let is_argument = |field: &Field| field.is_initial() && field.constant.is_none();
    let in_part = |part: &StructPart| api.part(part).is_some_and(|part| asks(api, part));
    shape.fields.iter().any(is_argument) || shape.parts.iter().any(in_part)
}
