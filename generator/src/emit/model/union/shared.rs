//! What all arms of a union have in common.

use proc_macro2::TokenStream;
use quote::quote;

use super::UnionType;
use crate::emit::docs::{DocComment, code};
use crate::emit::ident;
use crate::emit::rust_type::Presence;
use crate::ir::{Docs, Name, Shape, SharedField, SharedPart, TypeRef};

/// Types that an accessor gives as values.
const COPIED: [&str; 6] = ["bool", "f64", "i32", "i64", "u32", "u64"];

/// How an accessor gives a value.
#[derive(Clone, Copy)]
enum Kind {
    /// As `&str`.
    Text,
    /// As a slice.
    List,
    /// As it is.
    Copied,
    /// By reference.
    Other,
}

impl UnionType<'_> {
    /// Accessors for what every arm has, so that one function serves all of them.
    pub(super) fn accessors(&self) -> TokenStream {
        if self.shape.shared.is_empty() && self.shape.shared_fields.is_empty() {
            return TokenStream::new();
        }
        let (union, parts) = (self.name(), self.shape.shared.iter().map(|part| self.accessor(part)));
        let fields = self.shape.shared_fields.iter().map(|field| self.field_accessor(field));
        quote!(impl #union { #(#parts)* #(#fields)* })
    }

    /// An accessor for a property. Where it is missing or null, there is nothing, as where no arm is known.
    fn field_accessor(&self, shared: &SharedField) -> TokenStream {
        let (name, field) = (ident::snake(&shared.name), ident::snake(&shared.field));
        let bare = self.types.bare(shared.ty);
        let (ty, kind) = match self.types.shape(shared.ty) {
            _ if bare.to_string() == "String" => (quote!(&str), Kind::Text),
            Shape::List(item) => {
                let item = self.types.element(*item);
                (quote!(&[#item]), Kind::List)
            }
            Shape::Scalar(_) if COPIED.contains(&bare.to_string().as_str()) => (bare, Kind::Copied),
            _ => (quote!(&#bare), Kind::Other),
        };
        let value = match (self.types.presence(shared.ty, shared.required), kind) {
            (Presence::Required, Kind::Text) => quote!(Some(value.#field.as_str())),
            (Presence::Required, Kind::List) => quote!(Some(value.#field.as_slice())),
            (Presence::Required, Kind::Copied) => quote!(Some(value.#field)),
            (Presence::Required, Kind::Other) => quote!(Some(&value.#field)),
            (_, Kind::Text | Kind::List) => quote!(value.#field.as_deref()),
            (Presence::Optional | Presence::Nullable, Kind::Copied) => quote!(value.#field),
            (Presence::Optional | Presence::Nullable, Kind::Other) => quote!(value.#field.as_ref()),
            (Presence::Field, Kind::Copied) => quote!(value.#field.as_option().copied()),
            (Presence::Field, Kind::Other) => quote!(value.#field.as_option()),
        };
        let arms = self.shape.variants.iter().map(|variant| ident::pascal(&variant.name));
        let said = Docs { summary: shared.summary.clone(), ..Docs::default() };
        let docs = DocComment::of(&said, &format!("The property {}.", code(&shared.wire)));
        let docs = docs.paragraph("All known alternatives have it.");
        quote! {
            #docs
            pub fn #name(&self) -> Option<#ty> {
                match self {
                    #(Self::#arms(value) => #value,)*
                    Self::Unknown(_) => None,
                }
            }
        }
    }

    fn accessor(&self, part: &SharedPart) -> TokenStream {
        let (ty, name) = (self.types.bare(TypeRef::plain(part.ty.ty())), ident::snake(&part.name));
        let name_mut = ident::snake(&part.name.join(&Name::new("mut")));
        let fields: Vec<_> = part.fields.iter().map(ident::snake).collect();
        let arms: Vec<_> = self.shape.variants.iter().map(|variant| ident::pascal(&variant.name)).collect();
        let said = Docs { summary: self.types.api()[part.ty.ty()].docs.summary.clone(), ..Docs::default() };
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
