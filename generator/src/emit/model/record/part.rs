//! Fields of a struct that are structs themselves, and flat in JSON.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::docs::DocComment;
use crate::emit::ident;
use crate::emit::rust_type::RustTypes;
use crate::ir::{Api, Docs, Field, Struct, StructPart};

/// A part of a struct.
pub(super) struct PartField<'a> {
    types: RustTypes<'a>,
    part: &'a StructPart,
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

    /// Whether the part keeps properties that nothing names, and so takes whatever key it is handed.
    pub(super) fn keeps_others(&self) -> bool {
        self.types.api().keeps_others(self.part.ty.id)
    }

    fn ty(&self) -> TokenStream {
        self.types.bare(self.part.ty)
    }

    pub(super) fn definition(&self) -> TokenStream {
        let (name, ty) = (&self.name, self.ty());
        let said = &self.types.api()[self.part.ty.id].docs;
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

    /// The field that decoding starts from.
    pub(super) fn blank(&self) -> TokenStream {
        let blank = self.types.wire("blank");
        quote!(#blank())
    }

    pub(super) fn setter(&self) -> Option<TokenStream> {
        if self.is_argument() {
            return None;
        }
        let (name, ty) = (&self.name, self.ty());
        let setter = ident::setter(&self.part.name);
        let docs = DocComment::new().paragraph(&format!("Sets `{name}`."));
        Some(quote! {
            #docs
            #[must_use]
            pub fn #setter(mut self, #name: #ty) -> Self {
                self.#name = #name;
                self
            }
        })
    }

    pub(super) fn read(&self, record: &TokenStream) -> TokenStream {
        let name = &self.name;
        quote!(#record::read(&mut self.#name, key, map))
    }

    pub(super) fn write(&self) -> TokenStream {
        let name = &self.name;
        quote!(.part(&self.#name))
    }
}

/// Whether `new` of a struct has arguments.
fn asks(api: &Api, shape: &Struct) -> bool {
    let is_argument = |field: &Field| field.is_initial() && field.constant.is_none();
    let in_part = |part: &StructPart| api.part(part).is_some_and(|part| asks(api, part));
    shape.fields.iter().any(is_argument) || shape.parts.iter().any(in_part)
}
