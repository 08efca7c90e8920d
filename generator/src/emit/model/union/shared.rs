//! What all arms of a union have in common.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::UnionType;
use crate::emit::docs::DocComment;
use crate::emit::ident;
use crate::ir::{Name, Shape, StructPart, TypeId, Variant};

impl UnionType<'_> {
    /// Accessors for the parts that every arm has, so that one function serves all of them.
    pub(super) fn accessors(&self) -> TokenStream {
        let parts = self.shared_parts();
        if parts.is_empty() {
            return TokenStream::new();
        }
        let (union, accessors) = (self.name(), parts.into_iter().map(|part| self.accessor(part)));
        quote!(impl #union { #(#accessors)* })
    }

    fn shared_parts(&self) -> Vec<&StructPart> {
        let mut arms = self.shape.variants.iter().map(|variant| self.parts_of(variant.ty.id));
        let Some(first) = arms.next().filter(|_| self.shape.variants.len() > 1) else { return Vec::new() };
        let others: Vec<&[StructPart]> = arms.collect();
        let is_in = |arm: &&[StructPart], part: &StructPart| arm.iter().any(|other| other.ty.id == part.ty.id);
        first.iter().filter(|part| others.iter().all(|arm| is_in(arm, part))).collect()
    }

    fn parts_of(&self, arm: TypeId) -> &[StructPart] {
        match &self.types.api()[arm].shape {
            Shape::Struct(record) => &record.parts,
            _ => &[],
        }
    }

    /// What an arm calls a part.
    fn field_of(&self, arm: &Variant, part: &StructPart) -> Option<&Name> {
        self.parts_of(arm.ty.id).iter().find(|other| other.ty.id == part.ty.id).map(|other| &other.name)
    }

    fn accessor(&self, part: &StructPart) -> TokenStream {
        let fields: Vec<&Name> = self.shape.variants.iter().filter_map(|arm| self.field_of(arm, part)).collect();
        // Where an arm has a property of the name that the part has elsewhere, the part's type says more.
        let is_one = fields.iter().all(|name| **name == part.name);
        let name = if is_one { &part.name } else { &self.types.api()[part.ty.id].name };
        let (ty, name) = (self.types.bare(part.ty), ident::snake(name));
        let name_mut = format_ident!("{}_mut", name.to_string().trim_start_matches("r#"));
        let fields: Vec<_> = fields.into_iter().map(ident::snake).collect();
        let arms: Vec<_> = self.shape.variants.iter().map(|variant| ident::pascal(&variant.name)).collect();
        let docs = DocComment::new().paragraph("What all known alternatives have in common.");
        let docs_mut = DocComment::new().paragraph("What all known alternatives have in common, to change it.");
        quote! {
            #docs
            pub fn #name(&self) -> Option<&#ty> {
                match self {
                    #(Self::#arms(value) => Some(&value.#fields),)*
                    Self::Unknown(_) => None,
                }
            }

            #docs_mut
            pub fn #name_mut(&mut self) -> Option<&mut #ty> {
                match self {
                    #(Self::#arms(value) => Some(&mut value.#fields),)*
                    Self::Unknown(_) => None,
                }
            }
        }
    }
}
