//! Enums of types.

mod decode;
mod shared;

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote};

use super::record::{holds_map, type_docs};
use crate::emit::docs::DocComment;
use crate::emit::rust_type::RustTypes;
use crate::ir::{Docs, Name, Scalar, Shape, TypeId, Union, Variant, WrittenTag};
use crate::names::ident;

/// What an arm holds whose payload has no name; nothing for types that are printed, and where the arm's name says it.
pub(super) fn plain_payload(shape: &Shape, arm: &Name) -> &'static str {
    let (said, names): (_, &[&str]) = match shape {
        Shape::Struct(_) | Shape::StringEnum(_) | Shape::IntegerEnum(_) | Shape::Union(_) => ("", &[]),
        Shape::List(_) => ("A list.", &["list", "array"]),
        Shape::Map(_) => ("An object with arbitrary keys.", &["map"]),
        Shape::Json | Shape::Scalar(Scalar::SecretJson) => ("Any JSON.", &["json"]),
        Shape::Scalar(Scalar::Boolean) => ("`true` or `false`.", &["boolean", "bool"]),
        Shape::Scalar(Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64) => ("An integer.", &["integer"]),
        Shape::Scalar(Scalar::F64) => ("A number.", &["number"]),
        Shape::Scalar(Scalar::DateTime) => ("A date and a time.", &["date_time"]),
        Shape::Scalar(Scalar::Date) => ("A date.", &["date"]),
        Shape::Scalar(Scalar::Byte | Scalar::Base64Url) => ("Bytes, as Base64.", &["base64"]),
        Shape::Scalar(Scalar::Uri | Scalar::CredentialUri) => ("An address.", &["address"]),
        Shape::Scalar(Scalar::String | Scalar::Uuid | Scalar::Binary | Scalar::Password) => {
            ("A string.", &["string", "text"])
        }
    };
    if names.contains(&arm.snake().as_str()) { "" } else { said }
}

/// One of several types, with a last arm that keeps anything else.
pub(super) struct UnionType<'a> {
    pub(super) types: RustTypes<'a>,
    pub(super) id: TypeId,
    pub(super) shape: &'a Union,
}

impl ToTokens for UnionType<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let name = self.name();
        // Raw JSON must not be printed where it may be a secret that the crate does not recognize.
        let holds_secrets = self.types.holds_secrets(self.id);
        let has_maps = self.shape.variants.iter().any(|variant| holds_map(self.types, variant.ty, 0));
        let definition = self.definition(!holds_secrets && !has_maps, holds_secrets);
        let (conversions, accessors) = (self.conversions(), self.accessors());
        let debug = (holds_secrets || has_maps).then(|| self.debug(holds_secrets));
        let (serialize, deserialize) = (self.serialize(), self.deserialize());
        let (union, shorter) = (self.types.runtime("union"), self.shorter());
        tokens.append_all(quote! {
            #definition
            #debug
            #accessors
            #(#conversions)*
            #union!(#name);
            #(#union!(#name::#shorter);)*
            #serialize
            #deserialize
        });
    }
}

impl UnionType<'_> {
    fn name(&self) -> Ident {
        ident::pascal(&self.types.api()[self.id].name)
    }

    fn definition(&self, derives_debug: bool, holds_secrets: bool) -> TokenStream {
        let name = self.name();
        let docs = type_docs(self.types.api(), self.id);
        let variants = self.shape.variants.iter().map(|variant| {
            let (name, payload) = (ident::pascal(&variant.name), self.types.boxed(variant.ty));
            let docs = self.variant_docs(variant);
            quote!(#docs #name(#payload),)
        });
        let json = self.types.runtime("Json");
        let debug = derives_debug.then(|| quote!(Debug,));
        let unknown = if holds_secrets {
            "Anything else, as it came. `Debug` does not show it: it may be a secret."
        } else {
            "Anything else, as it came."
        };
        let unknown = DocComment::new().paragraph(unknown);
        quote! {
            #docs
            #[derive(Clone, #debug PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
                #unknown
                Unknown(#json),
            }
        }
    }

    /// `Debug` that hides texts in maps, and keeps what the crate does not know to itself if it may be a secret.
    fn debug(&self, holds_secrets: bool) -> TokenStream {
        let union = self.name();
        let fmt = self.types.import("std", "fmt");
        let arms = self.shape.variants.iter().map(|variant| {
            let name = ident::pascal(&variant.name);
            let text = name.to_string();
            quote!(Self::#name(value) => (#text, value),)
        });
        let unknown = if holds_secrets {
            quote!(Self::Unknown(_) => return formatter.write_str("Unknown(..)"),)
        } else {
            quote!(Self::Unknown(value) => ("Unknown", value),)
        };
        let show_arm = self.types.wire("show_arm");
        quote! {
            impl #fmt::Debug for #union {
                #[inline]
                fn fmt(&self, formatter: &mut #fmt::Formatter<'_>) -> #fmt::Result {
                    let (name, value): (&str, &dyn #fmt::Debug) = match self {
                        #(#arms)*
                        #unknown
                    };
                    #show_arm(formatter, name, value)
                }
            }
        }
    }

    /// What the document says of an arm, or of its payload, or else what the payload is. A type that is printed says the rest.
    fn variant_docs(&self, variant: &Variant) -> DocComment {
        let payload = &self.types.api()[variant.ty.id];
        if !variant.docs.is_empty() {
            return DocComment::of(&variant.docs, "");
        }
        let summary = Docs { summary: payload.docs.summary.clone(), ..Docs::default() };
        DocComment::of(&summary, plain_payload(&payload.shape, &variant.name))
    }

    /// `From` for every payload that only one arm has, and for text where only one arm is text.
    fn conversions(&self) -> Vec<TokenStream> {
        let payloads: Vec<String> = self.shape.variants.iter().map(|arm| self.types.bare(arm.ty).to_string()).collect();
        let mut arms: BTreeMap<&str, usize> = BTreeMap::new();
        payloads.iter().for_each(|payload| *arms.entry(payload).or_default() += 1);
        let texts = self.shape.variants.iter().filter(|variant| self.is_text(variant)).count();
        let lists = self.shape.variants.iter().filter(|variant| self.is_list(variant)).count();
        let mut conversions = Vec::new();
        for (variant, payload) in self.shape.variants.iter().zip(&payloads) {
            let is_string = payload == "String";
            let is_raw = matches!(self.types.shape(variant.ty), Shape::Json);
            let is_itself = variant.ty.id == self.id;
            // Of the only list, the runtime makes conversions of every list that becomes it.
            let is_only_list = lists == 1 && self.is_list(variant);
            if arms[payload.as_str()] > 1 || is_raw || is_itself || is_only_list || (is_string && texts > 1) {
                continue;
            }
            let ty = self.types.bare(variant.ty);
            let value = if self.types.is_boxed(variant.ty) { quote!(Box::new(value)) } else { quote!(value) };
            conversions.push(self.conversion(variant, &ty, &value));
            if is_string {
                conversions.push(self.conversion(variant, &quote!(&str), &quote!(value.to_owned())));
            } else if texts == 1 && self.wraps_text(variant) {
                conversions.push(self.conversion(variant, &quote!(String), &quote!(value.into())));
                conversions.push(self.conversion(variant, &quote!(&str), &quote!(value.into())));
            }
        }
        conversions
    }

    /// Arms that take what is shorter than their payload: the only number integers without a type, the only list arrays and lists of
    /// what becomes its items, the only map arrays of pairs.
    fn shorter(&self) -> Vec<TokenStream> {
        let arms = |is_meant: fn(&Shape) -> bool| {
            let mut arms = self.shape.variants.iter().filter(move |variant| is_meant(self.types.shape(variant.ty)));
            arms.next().filter(|_| arms.next().is_none())
        };
        let is_number = |shape: &Shape| match shape {
            Shape::IntegerEnum(_) => true,
            Shape::Scalar(scalar) => scalar.is_number(),
            _ => false,
        };
        let number = arms(is_number).filter(|variant| {
            let payload = self.types.bare(variant.ty).to_string();
            ["f64", "i64"].contains(&payload.as_str())
        });
        let list = arms(|shape| matches!(shape, Shape::List(_)));
        let map = arms(|shape| matches!(shape, Shape::Map(_)));
        let number = number.map(|variant| {
            let name = ident::pascal(&variant.name);
            quote!(#name, integers)
        });
        let list = list.and_then(|variant| {
            let Shape::List(item) = self.types.shape(variant.ty) else { return None };
            let (name, item) = (ident::pascal(&variant.name), self.types.element(*item));
            Some(quote!(#name, items = #item))
        });
        let map = map.filter(|_| !self.lists_pairs()).and_then(|variant| {
            let Shape::Map(item) = self.types.shape(variant.ty) else { return None };
            let (name, item) = (ident::pascal(&variant.name), self.types.element(*item));
            Some(quote!(#name, entries = #item))
        });
        number.into_iter().chain(list).chain(map).collect()
    }

    /// Whether a list of an arm could be one of pairs: only of a type of the crate it is known that no pair becomes one.
    fn lists_pairs(&self) -> bool {
        self.shape.variants.iter().any(|variant| match self.types.shape(variant.ty) {
            Shape::List(item) => self.types.is_nullable(*item) || !self.types.shape(*item).is_item(),
            _ => false,
        })
    }

    /// `From` for an arm: out of which type, and what makes the payload of its `value`.
    fn conversion(&self, variant: &Variant, ty: &TokenStream, value: &TokenStream) -> TokenStream {
        let (union, name) = (self.name(), ident::pascal(&variant.name));
        quote! {
            impl From<#ty> for #union {
                fn from(value: #ty) -> Self { Self::#name(#value) }
            }
        }
    }

    /// Whether an arm holds one of the runtime's types that are made of text.
    fn wraps_text(&self, variant: &Variant) -> bool {
        let Shape::Scalar(scalar) = self.types.shape(variant.ty) else {
            return false;
        };
        let is_wrapper = matches!(
            scalar,
            Scalar::DateTime
                | Scalar::Date
                | Scalar::Byte
                | Scalar::Base64Url
                | Scalar::Password
                | Scalar::CredentialUri
        );
        is_wrapper && !self.types.api().settings.formats.contains_key(scalar.format())
    }

    fn is_list(&self, variant: &Variant) -> bool {
        matches!(self.types.shape(variant.ty), Shape::List(_))
    }

    /// Whether an arm holds text of some kind, so that text alone does not tell which one is meant.
    fn is_text(&self, variant: &Variant) -> bool {
        match self.types.shape(variant.ty) {
            Shape::StringEnum(_) => true,
            Shape::Scalar(scalar) => *scalar != Scalar::Boolean && !scalar.is_number(),
            _ => false,
        }
    }

    fn serialize(&self) -> TokenStream {
        let union = self.name();
        let arms = self.shape.variants.iter().enumerate().map(|(index, variant)| {
            let name = ident::pascal(&variant.name);
            let tag = self.shape.written.iter().find(|tag| tag.variant == index);
            let write = if let Some(WrittenTag { property, value, .. }) = tag {
                let (write_tagged, value) = (self.types.wire("write_tagged"), value.to_json());
                quote!(#write_tagged(value, (#property, #value), serializer))
            } else if self.types.holds_numbers(variant.ty) {
                let write_number = self.types.wire("write_number");
                quote!(#write_number(value, serializer))
            } else {
                quote!(value.serialize(serializer))
            };
            quote!(Self::#name(value) => #write,)
        });
        let serialize = self.types.import("serde", "Serialize");
        let serializer = self.types.import("serde", "Serializer");
        let write_unknown = self.types.wire("write_unknown");
        quote! {
            impl #serialize for #union {
                fn serialize<S: #serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    match self {
                        #(#arms)*
                        Self::Unknown(value) => #write_unknown(value, serializer),
                    }
                }
            }
        }
    }
}
