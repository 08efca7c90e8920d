//! What an operation answers: one type, or an enum of them by status.

use openapi_terms::essence;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote};

use super::source_file::SourceFile;
use crate::emit::docs::{DocComment, code, link};
use crate::emit::ident;
use crate::ir::{Name, Operation, Payload, Status, StatusVariant};

/// The type of a payload that is the same for every success status.
pub(super) fn payload_type(file: &SourceFile<'_>, payload: &Payload) -> TokenStream {
    match payload {
        Payload::Empty => quote!(()),
        Payload::Json(ty) => file.ty(*ty),
        Payload::NdJson(item) => {
            let (lines, item) = (file.runtime("Lines"), file.ty(*item));
            quote!(#lines<#item>)
        }
        Payload::Events(item) => {
            let (events, item) = (file.runtime("Events"), file.ty(*item));
            quote!(#events<#item>)
        }
        Payload::Text => quote!(String),
        Payload::Binary => file.runtime("ByteStream"),
    }
}

/// The enum of an operation whose success statuses have different bodies.
pub(super) struct SuccessEnum<'a> {
    pub file: &'a SourceFile<'a>,
    pub operation: &'a Operation,
    pub name: &'a Name,
    pub variants: &'a [StatusVariant],
}

impl ToTokens for SuccessEnum<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let name = ident::pascal(self.name);
        let request = ident::pascal(&self.operation.found.request);
        let told = if self.tells_media_types() { "status and media type" } else { "status" };
        let docs = DocComment::new().paragraph(&format!("The answer to {}, by {told}.", link(request)));
        let variants = self.variants.iter().map(|variant| self.variant(variant));
        let derives = match self.has_streams() {
            true => quote!(#[derive(Debug)]),
            false => quote!(#[derive(Clone, Debug, PartialEq)]),
        };
        let (decoder, serializer) = (self.decoder(&name), (!self.has_streams()).then(|| self.serializer(&name)));
        tokens.extend(quote! {
            #docs
            #derives
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
            }

            #decoder
            #serializer
        });
    }
}

impl SuccessEnum<'_> {
    fn has_streams(&self) -> bool {
        self.variants.iter().any(|variant| variant.payload.is_stream())
    }

    /// Whether answers with one status differ by their media types.
    fn tells_media_types(&self) -> bool {
        self.variants.iter().any(|variant| !variant.media_types.is_empty())
    }

    fn decoder(&self, name: &Ident) -> TokenStream {
        let [success_set, status_code, failure] =
            ["SuccessSet", "StatusCode", "DecodeFailure"].map(|name| self.file.runtime(name));
        let media_type = |is_stream: bool| {
            let mut told = self.told(is_stream).into_iter();
            if told.any(|(variant, _)| !variant.media_types.is_empty()) { quote!(media_type) } else { quote!(_) }
        };
        let (of_body, of_stream) = (media_type(false), media_type(true));
        let similar = self.similar();
        let none = quote!(return Ok(None));
        let (arms, rest) = (self.arms(false, &none), self.rest(|payload| !payload.is_stream(), &none));
        let decode = match arms.is_empty() {
            true => {
                quote!(fn decode(_: #status_code, _: &str, _: &[u8]) -> Result<Option<Self>, #failure> { Ok(None) })
            }
            false => quote! {
                fn decode(status: #status_code, #of_body: &str, body: &[u8]) -> Result<Option<Self>, #failure> {
                    let answer = match status.as_u16() {
                        #arms
                        #rest
                    };
                    Ok(Some(answer))
                }
            },
        };
        let stream = self.has_streams().then(|| {
            let byte_stream = self.file.runtime("ByteStream");
            let back = quote!(return Err(stream));
            let (arms, rest) = (self.arms(true, &back), self.rest(Payload::is_stream, &back));
            quote! {
                fn stream(status: #status_code, #of_stream: &str, stream: #byte_stream) -> Result<Self, #byte_stream> {
                    let answer = match status.as_u16() {
                        #arms
                        #rest
                    };
                    Ok(answer)
                }
            }
        });
        quote!(impl #success_set for #name { #similar #decode #stream })
    }

    /// The answers that may come with a status that the document does not name.
    fn similar(&self) -> Option<TokenStream> {
        let is_any = |status: &Status| matches!(status, Status::Class(_) | Status::Default);
        if self.variants.iter().any(|variant| is_any(&variant.status)) {
            return None;
        }
        let mut known: Vec<(u16, Vec<String>)> = Vec::new();
        for variant in self.variants {
            let Status::Code(code) = variant.status else { continue };
            let types = variant.documented.iter().map(|name| essence(name));
            match known.iter_mut().find(|(known, _)| *known == code) {
                Some((_, all)) => all.extend(types),
                None => known.push((code, types.collect())),
            }
        }
        let known = known.into_iter().map(|(code, types)| {
            let code = number(code);
            quote!((#code, &[#(#types),*]))
        });
        Some(quote!(const KNOWN: &[(u16, &[&str])] = &[#(#known),*];))
    }

    fn serializer(&self, name: &Ident) -> TokenStream {
        let (serialize, serializer) = (self.file.wire("Serialize"), self.file.wire("Serializer"));
        let encodings = self.variants.iter().map(|variant| self.encoding(variant, &serialize));
        quote! {
            impl #serialize for #name {
                /// Writes the body alone.
                fn serialize<S: #serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    match self {
                        #(#encodings)*
                    }
                }
            }
        }
    }

    fn variant(&self, variant: &StatusVariant) -> TokenStream {
        let name = ident::pascal(&variant.name);
        let docs = match variant.media_types.as_slice() {
            [] => status_docs(variant.status),
            types => {
                let types: Vec<String> = types.iter().map(|name| code(name)).collect();
                let status = status_range(variant.status);
                DocComment::new().paragraph(&format!("The body at status {status} in {}.", types.join(" or ")))
            }
        };
        let payload = (variant.payload != Payload::Empty).then(|| payload_type(self.file, &variant.payload));
        let payload = payload.map(|payload| quote!((#payload)));
        quote!(#docs #name #payload,)
    }

    /// The variants that a match tells apart, each with whether the match is for it: the most specific statuses first, and of one
    /// status, those with a media type. Streams come first, so that they leave to the others what they would take as well.
    fn told(&self, is_stream: bool) -> Vec<(&StatusVariant, bool)> {
        let has = |variant: &StatusVariant| variant.payload.is_stream() == is_stream;
        let mut variants: Vec<&StatusVariant> = self.variants.iter().collect();
        variants.sort_by_key(|variant| (variant.status, variant.media_types.is_empty()));
        let is_told = |index: usize, variant: &StatusVariant| {
            let mut further = variants.iter().skip(index + 1).filter(|other| has(other));
            let takes = |other: &&StatusVariant| variant.status.described_by().any(|status| status == other.status);
            has(variant) || (is_stream && further.any(takes))
        };
        let told = variants.iter().enumerate().filter(|(index, variant)| is_told(*index, variant));
        told.map(|(_, variant)| (*variant, has(variant))).collect()
    }

    /// The arms of a match.
    fn arms(&self, is_stream: bool, otherwise: &TokenStream) -> TokenStream {
        let arm = |(variant, is_own): (&StatusVariant, bool)| {
            let name = ident::pascal(&variant.name);
            let pattern = self.pattern(variant);
            if !is_own {
                return quote!(#pattern => #otherwise,);
            }
            let payload = self.value(&variant.payload).map(|value| quote!((#value)));
            quote!(#pattern => Self::#name #payload,)
        };
        self.told(is_stream).into_iter().map(arm).collect()
    }

    /// The statuses and media types of a variant, as a pattern with its condition.
    fn pattern(&self, variant: &StatusVariant) -> TokenStream {
        let pattern = status_pattern(variant.status);
        let types = &variant.media_types;
        if types.is_empty() {
            return pattern;
        }
        let is_one_of = self.file.runtime("is_one_of");
        match variant.status {
            Status::Class(_) => quote!(#pattern && #is_one_of(media_type, &[#(#types),*])),
            _ => quote!(#pattern if #is_one_of(media_type, &[#(#types),*])),
        }
    }

    /// The last arm, unless another one takes every status.
    fn rest(&self, has: impl Fn(&Payload) -> bool, otherwise: &TokenStream) -> Option<TokenStream> {
        let takes_all = |variant: &StatusVariant| variant.status == Status::Default && variant.media_types.is_empty();
        let is_open = !self.variants.iter().any(|variant| has(&variant.payload) && takes_all(variant));
        is_open.then(|| quote!(_ => #otherwise,))
    }

    /// The arm that writes a variant.
    fn encoding(&self, variant: &StatusVariant, serialize: &TokenStream) -> TokenStream {
        let name = ident::pascal(&variant.name);
        match variant.payload {
            Payload::Empty => quote!(Self::#name => serializer.serialize_unit(),),
            _ => quote!(Self::#name(body) => #serialize::serialize(body, serializer),),
        }
    }

    /// The value of a payload.
    fn value(&self, payload: &Payload) -> Option<TokenStream> {
        let function = match payload {
            Payload::Empty => return None,
            Payload::Binary => return Some(quote!(stream)),
            Payload::NdJson(item) | Payload::Events(item) if self.file.holds_numbers(*item) => {
                let streamed = if matches!(payload, Payload::NdJson(_)) { "Lines" } else { "Events" };
                let streamed = self.file.runtime(streamed);
                return Some(quote!(#streamed::of_numbers(stream)));
            }
            Payload::NdJson(_) | Payload::Events(_) => return Some(quote!(stream.into())),
            Payload::Json(ty) if self.file.holds_numbers(*ty) => self.file.runtime("numbers"),
            Payload::Json(_) => self.file.runtime("json"),
            Payload::Text => self.file.runtime("text"),
        };
        Some(quote!(#function(body)?))
    }
}

/// The statuses of a key of `responses`, as a pattern of the number.
pub(super) fn status_pattern(status: Status) -> TokenStream {
    match status {
        Status::Code(code) => number(code).into_token_stream(),
        Status::Class(class) => {
            let class = number(u16::from(class));
            quote!(code if code / 100 == #class)
        }
        Status::Default => quote!(_),
    }
}

/// A status in prose, as the key of `responses` writes it.
pub(super) fn status_range(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Class(class) => format!("{class}XX"),
        Status::Default => "Any other status".to_owned(),
    }
}

/// The comment of the variant at a status.
pub(super) fn status_docs(status: Status) -> DocComment {
    DocComment::new().paragraph(&match status {
        Status::Code(code) => format!("The body at status {code}."),
        Status::Class(_) => format!("The body at any other {} status.", status_range(status)),
        Status::Default => "The body at any other status.".to_owned(),
    })
}

/// A status in a pattern.
fn number(status: u16) -> Literal {
    Literal::u16_unsuffixed(status)
}
