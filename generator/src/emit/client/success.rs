//! What an operation answers: one type, or an enum of them by status.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::source_file::SourceFile;
use crate::emit::docs::DocComment;
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
        let request = ident::pascal(&self.operation.request);
        let docs = DocComment::new().paragraph(&format!("The answer to [`{request}`], by status."));
        let variants = self.variants.iter().map(|variant| self.variant(variant));
        let (success_set, status_code) = (self.file.runtime("SuccessSet"), self.file.runtime("StatusCode"));
        let failure = self.file.runtime("DecodeFailure");
        let (serialize, serializer) = (self.file.wire("Serialize"), self.file.wire("Serializer"));
        let encodings = self.variants.iter().map(|variant| self.encoding(variant, &serialize));
        let arms = self.arms();
        let rest = (!self.variants.iter().any(|variant| variant.status == Status::Default))
            .then(|| quote!(_ => return Ok(None),));
        tokens.extend(quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
            }

            impl #success_set for #name {
                fn decode(status: #status_code, body: &[u8]) -> Result<Option<Self>, #failure> {
                    let answer = match status.as_u16() {
                        #arms
                        #rest
                    };
                    Ok(Some(answer))
                }
            }

            impl #serialize for #name {
                /// Writes the body alone.
                fn serialize<S: #serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    match self {
                        #(#encodings)*
                    }
                }
            }
        });
    }
}

impl SuccessEnum<'_> {
    fn variant(&self, variant: &StatusVariant) -> TokenStream {
        let name = ident::pascal(&variant.name);
        let docs = status_docs(variant.status);
        let payload = match &variant.payload {
            Payload::Empty => None,
            Payload::Json(ty) => Some(self.file.ty(*ty)),
            // Lines are also read as a whole here, because one enum holds all answers.
            Payload::Text | Payload::NdJson(_) => Some(quote!(String)),
            Payload::Binary => Some(quote!(Vec<u8>)),
        };
        let payload = payload.map(|payload| quote!((#payload)));
        quote!(#docs #name #payload,)
    }

    /// The arms of the match, the most specific statuses first.
    fn arms(&self) -> TokenStream {
        let mut variants: Vec<&StatusVariant> = self.variants.iter().collect();
        variants.sort_by_key(|variant| variant.status);
        variants
            .iter()
            .map(|variant| {
                let (pattern, name) = (status_pattern(variant.status), ident::pascal(&variant.name));
                let payload = self.decoding(&variant.payload).map(|value| quote!((#value)));
                quote!(#pattern => Self::#name #payload,)
            })
            .collect()
    }

    /// The arm that writes a variant.
    fn encoding(&self, variant: &StatusVariant, serialize: &TokenStream) -> TokenStream {
        let name = ident::pascal(&variant.name);
        match variant.payload {
            Payload::Empty => quote!(Self::#name => serializer.serialize_unit(),),
            Payload::Binary => quote!(Self::#name(body) => serializer.serialize_bytes(body),),
            Payload::Json(_) | Payload::Text | Payload::NdJson(_) => {
                quote!(Self::#name(body) => #serialize::serialize(body, serializer),)
            }
        }
    }

    /// The value of a payload.
    fn decoding(&self, payload: &Payload) -> Option<TokenStream> {
        let function = match payload {
            Payload::Empty => return None,
            Payload::Binary => return Some(quote!(body.to_vec())),
            Payload::Json(ty) if self.file.holds_integers(*ty) => self.file.runtime("whole"),
            Payload::Json(_) => self.file.runtime("json"),
            Payload::Text | Payload::NdJson(_) => self.file.runtime("text"),
        };
        Some(quote!(#function(body)?))
    }
}

/// The statuses that a key of `responses` stands for, as a pattern of the number.
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
