//! What all arms of a union have in common.

use proc_macro2::TokenStream;
use quote::quote;

use super::UnionType;
use crate::emit::docs::DocComment;
use crate::emit::ident;
use crate::ir::{Docs, Name, SharedPart, TypeRef};

impl UnionType<'_> {
    /// Accessors for the parts that every arm has, so that one function serves all of them.
    pub(super) fn accessors(&self) -> TokenStream {
        if self.shape.shared.is_empty() {
            return TokenStream::new();
        }
        let (union, accessors) = (self.name(), self.shape.shared.iter().map(|part| self.accessor(part)));
        quote!(impl #union { #(#accessors)* })
    }

    fn accessor(&self, part: &SharedPart) -> TokenStream {
        let (ty, name) = (self.types.bare(TypeRef::plain(part.ty)), ident::snake(&part.name));
        let name_mut = ident::snake(&part.name.join(&Name::new("mut")));
        let fields: Vec<_> = part.fields.iter().map(ident::snake).collect();
        let arms: Vec<_> = self.shape.variants.iter().map(|variant| ident::pascal(&variant.name)).collect();
        let said = Docs { summary: self.types.api()[part.ty].docs.summary.clone(), ..Docs::default() };
        let docs = DocComment::of(&said, "").paragraph("All known alternatives have it.");
        let docs_mut = DocComment::new().paragraph(&format!("The value of [`{name}`](Self::{name}), to change it."));
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
