//! Fields of a struct that are structs themselves, and flat in JSON.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Property;
use crate::emit::docs::DocComment;
use crate::emit::ident;
use crate::emit::rust_type::RustTypes;
use crate::ir::{Docs, Struct, StructPart, TypeRef};

/// A constant property of a part, as the struct that holds the part sets it.
pub(super) struct Constant {
    /// The way to the field: `audit.kind`.
    pub(super) field: TokenStream,
    pub(super) value: TokenStream,
}

/// A part of a struct.
pub(super) struct PartField<'a> {
    types: RustTypes<'a>,
    pub(super) part: &'a StructPart,
    /// What the part is made of.
    shape: &'a Struct,
    pub(super) name: Ident,
}

impl<'a> PartField<'a> {
    pub(super) fn new(types: RustTypes<'a>, part: &'a StructPart) -> Self {
        Self { types, part, shape: &types.api()[part.ty], name: ident::snake(&part.name) }
    }

    /// Whether a caller has to give the part: something in it is required.
    pub(super) fn is_argument(&self) -> bool {
        self.types.api().arguments(self.shape) > 0
    }

    pub(super) fn ty(&self) -> TokenStream {
        self.types.bare(TypeRef::plain(self.part.ty.ty()))
    }

    pub(super) fn definition(&self) -> TokenStream {
        let (name, ty) = (&self.name, self.ty());
        let said = &self.types.api()[self.part.ty.ty()].docs;
        let summary = Docs { summary: said.summary.clone(), ..Docs::default() };
        let flat = "Flattened into the surrounding object in JSON.";
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

    /// The constants in the part, those of its own parts included.
    pub(super) fn constants(&self) -> Vec<Constant> {
        let name = &self.name;
        let own = self.shape.fields.iter().filter_map(|field| {
            let property = Property::new(self.types, field);
            let (value, field) = (property.constant()?, &property.name);
            Some(Constant { field: quote!(#name.#field), value })
        });
        let parts = self.shape.parts.iter().flat_map(|part| Self::new(self.types, part).constants());
        let below = parts.map(|Constant { field, value }| Constant { field: quote!(#name.#field), value });
        own.chain(below).collect()
    }
}
