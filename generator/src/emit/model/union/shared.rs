//! What all arms of a union have in common.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::UnionType;
use crate::emit::docs::{DocComment, code};
use crate::emit::ident;
use crate::emit::rust_type::Presence;
use crate::ir::{Docs, Name, Shape, SharedField, SharedPart, TypeRef, Variant};

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
        let slice = self.slice();
        if self.shape.shared.is_empty() && self.shape.shared_fields.is_empty() && slice.is_none() {
            return TokenStream::new();
        }
        let (union, parts) = (self.name(), self.shape.shared.iter().map(|part| self.accessor(part)));
        let fields = self.shape.shared_fields.iter().map(|field| self.field_accessor(field));
        quote!(impl #union { #slice #(#parts)* #(#fields)* })
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
        let (arms, others) = self.arms_with(shared);
        let said = Docs { summary: shared.summary.clone(), ..Docs::default() };
        let docs = DocComment::of(&said, &format!("The property {}.", code(&shared.wire)));
        let docs = docs.paragraph(&match others.first().and(arms.first()) {
            Some(arm) => format!("[`{arm}`](Self::{arm}) has it."),
            None => "All known alternatives have it.".to_owned(),
        });
        quote! {
            #docs
            pub fn #name(&self) -> Option<#ty> {
                match self {
                    #(Self::#arms(value) => #value,)*
                    #(Self::#others(_) |)* Self::Unknown(_) => None,
                }
            }
        }
    }

    /// The arms that have a property, and those that do not.
    fn arms_with(&self, shared: &SharedField) -> (Vec<Ident>, Vec<Ident>) {
        let arms = self.shape.variants.iter().map(|variant| ident::pascal(&variant.name)).enumerate();
        let (with, without): (Vec<_>, Vec<_>) = arms.partition(|(arm, _)| shared.only.is_none_or(|only| only == *arm));
        let names = |arms: Vec<(usize, Ident)>| arms.into_iter().map(|(_, name)| name).collect();
        (names(with), names(without))
    }

    /// One or several, as a slice.
    fn slice(&self) -> Option<TokenStream> {
        let api = self.types.api();
        let [one, other] = self.shape.variants.as_slice() else { return None };
        let list = |variant: &Variant| match self.types.shape(variant.ty) {
            Shape::List(item) => Some(*item),
            _ => None,
        };
        let (single, several) = match (list(one), list(other)) {
            (Some(item), None) if item == other.ty => (other, one),
            (None, Some(item)) if item == one.ty => (one, other),
            _ => return None,
        };
        if !api.settings.is_curated || !api[self.id].usage.response || self.types.is_nullable(single.ty) {
            return None;
        }
        let (item, one, several) =
            (self.types.element(single.ty), ident::pascal(&single.name), ident::pascal(&several.name));
        let slice = self.types.import("std", "slice");
        Some(quote! {
            /// All of them. There are none where the value is unknown.
            pub fn as_slice(&self) -> &[#item] {
                match self {
                    Self::#one(value) => #slice::from_ref(value),
                    Self::#several(values) => values,
                    Self::Unknown(_) => &[],
                }
            }
        })
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
