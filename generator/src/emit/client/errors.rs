//! The typed error bodies of a family: an enum by status.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::source_file::SourceFile;
use super::success::{status_docs, status_pattern, status_range};
use crate::emit::docs::DocComment;
use crate::emit::ident;
use crate::ir::{Api, ErrorSet, ErrorVariant, FamilyId, Shape, Status, TypeRef, Variant, listed};

/// The file of a family's errors.
pub(super) struct ErrorFile<'a> {
    pub api: &'a Api,
    pub family: FamilyId,
    pub set: &'a ErrorSet,
}

impl ToTokens for ErrorFile<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let name = ident::pascal(&self.set.name).to_string();
        let file = SourceFile::new(self.api, self.family, &[name]);
        let docs = DocComment::new().paragraph("The bodies of error responses, by status.");
        let errors = ErrorEnum { file: &file, set: self.set, docs }.into_token_stream();
        let docs = DocComment::new().paragraph("Errors that the API documents.").inner();
        let uses = file.uses();
        tokens.extend(quote!(#docs #uses #errors));
    }
}

/// The enum with its decoder.
pub(super) struct ErrorEnum<'a> {
    pub file: &'a SourceFile<'a>,
    pub set: &'a ErrorSet,
    pub docs: DocComment,
}

impl ToTokens for ErrorEnum<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (file, name) = (self.file, ident::pascal(&self.set.name));
        let docs = &self.docs;
        let variants = self.set.variants.iter().map(|variant| self.variant(variant));
        let (decoded, decoded_as) = (self.decoded(), self.decoded_as());
        // One body for every status: there is nothing to look at.
        let status = if self.is_default_only() { quote!(_) } else { quote!(status) };
        let (error_set, status_code) = (file.runtime("ErrorSet"), file.runtime("StatusCode"));
        let variant_names = self.set.variants.iter().map(|variant| ident::pascal(&variant.name));
        let (serialize, serializer) = (file.wire("Serialize"), file.wire("Serializer"));
        tokens.extend(quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
            }

            impl #error_set for #name {
                #[inline]
                fn decode(#status: #status_code, body: &[u8]) -> Option<Self> {
                    #decoded
                }

                #decoded_as
            }

            impl #serialize for #name {
                /// Writes the body alone.
                fn serialize<S: #serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    match self {
                        #(Self::#variant_names(body) => #serialize::serialize(body, serializer),)*
                    }
                }
            }
        });
    }
}

impl ErrorEnum<'_> {
    fn variant(&self, variant: &ErrorVariant) -> TokenStream {
        let (name, ty) = (ident::pascal(&variant.name), self.file.ty(variant.ty));
        let docs = self.variant_docs(variant.status);
        quote!(#docs #name(#ty),)
    }

    /// The comment of a variant, with the statuses that it would take if they had JSON.
    fn variant_docs(&self, status: Status) -> DocComment {
        let variants = &self.set.variants;
        let is_known =
            |other: &Status| self.set.bare.contains(other) || variants.iter().any(|variant| variant.status == *other);
        let takes = |bare: &&Status| bare.described_by().skip(1).find(is_known) == Some(status);
        let except: Vec<String> = self.set.bare.iter().filter(takes).map(|bare| status_range(*bare)).collect();
        if except.is_empty() {
            return status_docs(status);
        }
        let of = match status {
            Status::Class(_) => format!("{} ", status_range(status)),
            Status::Code(_) | Status::Default => String::new(),
        };
        DocComment::new().paragraph(&format!("The body at any other {of}status except {}.", listed(&except, "and")))
    }

    fn is_default_only(&self) -> bool {
        matches!(self.set.variants.as_slice(), [only] if only.status == Status::Default) && self.set.bare.is_empty()
    }

    /// The body as the variant of its status.
    fn decoded(&self) -> TokenStream {
        let decoded = |variant: &ErrorVariant| {
            let name = ident::pascal(&variant.name);
            let body = if self.file.holds_numbers(variant.ty) {
                let numbers = self.file.runtime("numbers");
                quote!(#numbers(body).ok())
            } else {
                let decode = self.file.runtime("decode");
                quote!(#decode(body))
            };
            quote!(#body.map(Self::#name))
        };
        if let [only] = self.set.variants.as_slice()
            && self.is_default_only()
        {
            return decoded(only);
        }
        let arms = self.arms(|variant| {
            let (pattern, decoded) = (status_pattern(variant.status), decoded(variant));
            quote!(#pattern => #decoded,)
        });
        quote!(match status.as_u16() { #arms })
    }

    /// The arms of all statuses, the most specific ones first. What is documented without JSON is no body of another status.
    fn arms(&self, arm: impl Fn(&ErrorVariant) -> TokenStream) -> TokenStream {
        let is_code = |status: &Status| matches!(status, Status::Code(_));
        let codes = self.set.bare.iter().filter(|status| is_code(status)).map(|status| status_pattern(*status));
        let codes: Vec<TokenStream> = codes.collect();
        let codes = (!codes.is_empty()).then(|| quote!(#(#codes)|* => None,));
        let ranges = self.set.bare.iter().filter(|status| !is_code(status)).map(|status| {
            let pattern = status_pattern(*status);
            (*status, quote!(#pattern => None,))
        });
        let typed = self.set.variants.iter().map(|variant| (variant.status, arm(variant)));
        let mut arms: Vec<(Status, TokenStream)> = typed.chain(ranges).collect();
        arms.sort_by_key(|(status, _)| *status);
        let rest = arms.iter().all(|(status, _)| *status != Status::Default).then(|| quote!(_ => None,));
        let arms = arms.into_iter().map(|(_, arm)| arm);
        quote!(#codes #(#arms)* #rest)
    }

    /// The body as the arm of its variant that the media type names.
    fn decoded_as(&self) -> Option<TokenStream> {
        if self.set.variants.iter().all(|variant| self.told(variant).is_empty()) {
            return None;
        }
        let status_code = self.file.runtime("StatusCode");
        let arms = self.arms(|variant| {
            let (told, pattern) = (self.told(variant), status_pattern(variant.status));
            quote!(#(#told)* #pattern => None,)
        });
        Some(quote! {
            #[inline]
            fn decode_as(status: #status_code, media_type: &str, body: &[u8]) -> Option<Self> {
                let told = match status.as_u16() { #arms };
                told.or_else(|| Self::decode(status, body))
            }
        })
    }

    /// The arms of a variant that media types name, ranges last.
    fn told(&self, variant: &ErrorVariant) -> Vec<TokenStream> {
        let file = self.file;
        let Shape::Union(union) = &file.api[variant.ty.id].shape else { return Vec::new() };
        let (name, ty) = (ident::pascal(&variant.name), file.ty(variant.ty));
        let mut told: Vec<&(Vec<String>, TypeRef)> = variant.told.iter().collect();
        told.sort_by_key(|(names, _)| names.iter().any(|name| name.contains('*')));
        let arms = told.into_iter().filter_map(|(names, body)| {
            // Numbers are decoded from their digits, as a union does.
            let is_plain = |arm: &&Variant| arm.ty.id == body.id && !file.holds_numbers(arm.ty);
            let arm = union.variants.iter().find(is_plain)?;
            let arm = ident::pascal(&arm.name);
            let (decode, is_one_of) = (file.runtime("decode"), file.runtime("is_one_of"));
            // A class of statuses has a condition of its own.
            let (pattern, and) = match variant.status {
                Status::Class(_) => (status_pattern(variant.status), quote!(&&)),
                _ => (status_pattern(variant.status), quote!(if)),
            };
            let told = quote!(#decode(body).map(|body| Self::#name(#ty::#arm(body))));
            Some(quote!(#pattern #and #is_one_of(media_type, &[#(#names),*]) => #told,))
        });
        arms.collect()
    }
}
