//! Enums of types.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote};

use super::record::type_docs;
use crate::emit::docs::DocComment;
use crate::emit::ident;
use crate::emit::rust_type::RustTypes;
use crate::ir::{Dispatch, Docs, Guard, GuardedVariants, JsonType, Scalar, Shape, TypeId, Union, Variant};

/// One of several types, with a last arm that keeps anything else.
pub(super) struct UnionType<'a> {
    pub(super) types: RustTypes<'a>,
    pub(super) id: TypeId,
    pub(super) shape: &'a Union,
}

impl ToTokens for UnionType<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let name = self.name();
        let definition = self.definition();
        let conversions = self.conversions();
        let (serialize, deserialize) = (self.serialize(), self.deserialize());
        let union = self.types.runtime("union");
        tokens.append_all(quote! {
            #definition
            #(#conversions)*
            #union!(#name);
            #serialize
            #deserialize
        });
    }
}

impl UnionType<'_> {
    fn name(&self) -> Ident {
        ident::pascal(&self.types.api()[self.id].name)
    }

    fn definition(&self) -> TokenStream {
        let name = self.name();
        let docs = type_docs(&self.types.api()[self.id], "One of several types.");
        let variants = self.shape.variants.iter().map(|variant| {
            let (name, payload) = (ident::pascal(&variant.name), self.types.boxed(variant.ty));
            let docs = self.variant_docs(variant);
            quote!(#docs #name(#payload),)
        });
        let value = self.types.import("serde_json", "Value");
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
                /// Anything else, as it came.
                Unknown(#value),
            }
        }
    }

    /// What the document says of an arm, or of its payload.
    fn variant_docs(&self, variant: &Variant) -> DocComment {
        let payload = &self.types.api()[self.types.api().resolve(variant.ty.id)];
        let otherwise = match &payload.shape {
            Shape::List(_) => "A list.".to_owned(),
            Shape::Map(_) => "A map.".to_owned(),
            Shape::Json => "Any JSON.".to_owned(),
            Shape::Scalar(Scalar::Boolean) => "`true` or `false`.".to_owned(),
            Shape::Scalar(scalar) if is_number(*scalar) => "A number.".to_owned(),
            Shape::Scalar(_) => "Text.".to_owned(),
            _ => format!("A value of the type `{}`.", self.types.bare(variant.ty)),
        };
        if !variant.docs.is_empty() {
            return DocComment::of(&variant.docs, &otherwise);
        }
        let summary = Docs { summary: payload.docs.summary.clone(), ..Docs::default() };
        DocComment::of(&summary, &otherwise)
    }

    /// `From` for every payload that only one arm has.
    fn conversions(&self) -> Vec<TokenStream> {
        let union = self.name();
        let payloads: Vec<String> = self.shape.variants.iter().map(|arm| self.types.bare(arm.ty).to_string()).collect();
        let mut arms: BTreeMap<&str, usize> = BTreeMap::new();
        payloads.iter().for_each(|payload| *arms.entry(payload).or_default() += 1);
        let texts = self.shape.variants.iter().filter(|variant| self.is_text(variant)).count();
        let mut conversions = Vec::new();
        for (variant, payload) in self.shape.variants.iter().zip(&payloads) {
            let is_text = payload == "String";
            let is_raw = matches!(self.types.shape(variant.ty), Shape::Json);
            let is_itself = self.types.api().resolve(variant.ty.id) == self.id;
            if arms[payload.as_str()] > 1 || is_raw || is_itself || (is_text && texts > 1) {
                continue;
            }
            let (name, ty) = (ident::pascal(&variant.name), self.types.bare(variant.ty));
            let value = if self.types.is_boxed(variant.ty) { quote!(Box::new(value)) } else { quote!(value) };
            conversions.push(quote! {
                impl From<#ty> for #union {
                    fn from(value: #ty) -> Self { Self::#name(#value) }
                }
            });
            if is_text {
                conversions.push(quote! {
                    impl From<&str> for #union {
                        fn from(value: &str) -> Self { Self::#name(value.to_owned()) }
                    }
                });
            }
        }
        conversions
    }

    /// Whether an arm holds text of some kind, so that text alone does not tell which one is meant.
    fn is_text(&self, variant: &Variant) -> bool {
        match self.types.shape(variant.ty) {
            Shape::StringEnum(_) => true,
            Shape::Scalar(scalar) => *scalar != Scalar::Boolean && !is_number(*scalar),
            _ => false,
        }
    }

    fn serialize(&self) -> TokenStream {
        let union = self.name();
        let names = self.shape.variants.iter().map(|variant| ident::pascal(&variant.name));
        let serialize = self.types.import("serde", "Serialize");
        let serializer = self.types.import("serde", "Serializer");
        quote! {
            impl #serialize for #union {
                fn serialize<S: #serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    match self {
                        #(Self::#names(value) => value.serialize(serializer),)*
                        Self::Unknown(value) => value.serialize(serializer),
                    }
                }
            }
        }
    }

    fn deserialize(&self) -> TokenStream {
        let union = self.name();
        let deserialize = self.types.import("serde", "Deserialize");
        let deserializer = self.types.import("serde", "Deserializer");
        let value = self.types.import("serde_json", "Value");
        let dispatch = match &self.shape.dispatch {
            Dispatch::Discriminator { property, arms } => self.discriminate(property, arms),
            Dispatch::Guards(guards) => self.guard(guards),
            Dispatch::Undecided(_) => self.guard(&[]),
        };
        quote! {
            impl<'de> #deserialize<'de> for #union {
                fn deserialize<D: #deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    let value = #value::deserialize(deserializer)?;
                    #dispatch
                }
            }
        }
    }

    fn discriminate(&self, property: &str, arms: &[(String, usize)]) -> TokenStream {
        let tag = self.types.wire("tag");
        // Several values may name one arm.
        let mut values: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
        arms.iter().for_each(|(value, variant)| values.entry(*variant).or_default().push(value));
        let arms = values.into_iter().filter_map(|(variant, values)| {
            let decoded = self.arm(variant)?;
            Some(quote!(Some(#(#values)|*) => #decoded,))
        });
        quote! {
            let decoded = match #tag(&value, #property) {
                #(#arms)*
                _ => Self::Unknown(value),
            };
            Ok(decoded)
        }
    }

    fn guard(&self, guards: &[GuardedVariants]) -> TokenStream {
        let branches = guards.iter().filter_map(|guarded| {
            let condition = self.condition(&guarded.guard);
            let body = match guarded.variants.as_slice() {
                [] => return None,
                [variant] => {
                    let decoded = self.arm(*variant)?;
                    quote!(return Ok(#decoded);)
                }
                several => self.best_fit(several),
            };
            Some(quote!(if #condition { #body }))
        });
        quote! {
            #(#branches)*
            Ok(Self::Unknown(value))
        }
    }

    /// Decodes the value as one arm.
    fn arm(&self, variant: usize) -> Option<TokenStream> {
        let known = self.known(variant)?;
        let arm = self.types.wire("arm");
        Some(quote!(#arm(value, #known, Self::Unknown)))
    }

    /// What makes an arm of its payload.
    fn known(&self, variant: usize) -> Option<TokenStream> {
        let variant = self.shape.variants.get(variant)?;
        let name = ident::pascal(&variant.name);
        if self.types.holds_integers(variant.ty) {
            let whole = self.types.wire("Whole");
            return Some(quote!(|#whole(value)| Self::#name(value)));
        }
        Some(quote!(Self::#name))
    }

    /// Tries several arms, the one that fits best first.
    fn best_fit(&self, variants: &[usize]) -> TokenStream {
        let (fit, rank) = (self.types.wire("Fit"), self.types.wire("rank"));
        let deserialize = self.types.import("serde", "Deserialize");
        let known: Vec<_> = variants.iter().filter_map(|variant| Some((*variant, self.known(*variant)?))).collect();
        let fits = known.iter().map(|(variant, _)| self.fit(*variant, &fit));
        let last = known.len().saturating_sub(1);
        let arms = known.iter().enumerate().map(|(index, (_, known))| {
            let index =
                if index == last { quote!(_) } else { proc_macro2::Literal::usize_unsuffixed(index).to_token_stream() };
            quote!(#index => #deserialize::deserialize(&value).map(#known),)
        });
        quote! {
            let fits = [#(#fits),*];
            for candidate in #rank(&value, &fits) {
                let decoded = match candidate { #(#arms)* };
                if let Ok(known) = decoded {
                    return Ok(known);
                }
            }
        }
    }

    /// What the object of an arm looks like. An arm that is no object fits anything.
    fn fit(&self, variant: usize, fit: &TokenStream) -> TokenStream {
        let ty = self.shape.variants[variant].ty;
        let Shape::Struct(shape) = self.types.shape(ty) else {
            return quote!(#fit { required: &[], known: &[] });
        };
        let record = self.types.wire("Record");
        let name = self.types.bare(ty);
        let known = shape.fields.iter().map(|field| field.wire.as_str());
        quote!(#fit { required: <#name as #record>::REQUIRED, known: &[#(#known),*] })
    }

    fn condition(&self, guard: &Guard) -> TokenStream {
        match guard {
            Guard::Type(JsonType::Integer) => {
                let is_integer = self.types.wire("is_integer");
                quote!(#is_integer(&value))
            }
            Guard::Type(ty) => {
                let method = ident::snake(&crate::ir::Name::new(predicate(*ty)));
                quote!(value.#method())
            }
            Guard::Items(ty) => {
                let items_are = self.types.wire("items_are");
                let passes = self.predicate_path(*ty);
                quote!(#items_are(&value, #passes))
            }
            Guard::Values(values) => {
                let is_one_of = self.types.wire("is_one_of");
                quote!(#is_one_of(&value, &[#(#values),*]))
            }
            Guard::Constant { property, value } => {
                let tag = self.types.wire("tag");
                quote!(#tag(&value, #property) == Some(#value))
            }
            Guard::Key(key) => {
                let has_key = self.types.wire("has_key");
                quote!(#has_key(&value, #key))
            }
        }
    }

    fn predicate_path(&self, ty: JsonType) -> TokenStream {
        if ty == JsonType::Integer {
            return self.types.wire("is_integer");
        }
        let value = self.types.import("serde_json", "Value");
        let method = ident::snake(&crate::ir::Name::new(predicate(ty)));
        quote!(#value::#method)
    }
}

/// The method of `serde_json::Value` that tests for a type.
fn predicate(ty: JsonType) -> &'static str {
    match ty {
        JsonType::Object => "is_object",
        JsonType::Array => "is_array",
        JsonType::String => "is_string",
        JsonType::Integer => "is_i64",
        JsonType::Number => "is_number",
        JsonType::Boolean => "is_boolean",
    }
}

fn is_number(scalar: Scalar) -> bool {
    matches!(scalar, Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64 | Scalar::F32 | Scalar::F64)
}
