//! Enums of strings.

use proc_macro2::TokenStream;
use quote::{ToTokens, TokenStreamExt, quote};

use super::former::FormerValues;
use super::record::type_docs;
use crate::emit::docs::{DocComment, code, texts};
use crate::emit::rust_type::RustTypes;
use crate::ir::{Docs, StringEnum, TypeId};
use crate::names::ident;

/// A string with known values, and room for others.
pub(super) struct OpenEnum<'a> {
    pub(super) types: RustTypes<'a>,
    pub(super) id: TypeId,
    pub(super) shape: &'a StringEnum,
}

impl ToTokens for OpenEnum<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let ty = &self.types.api()[self.id];
        let name = ident::pascal(&ty.name);
        let docs = type_docs(self.types.api(), self.id);
        let variants: Vec<_> = self.shape.variants.iter().map(|variant| ident::pascal(&variant.name)).collect();
        let values: Vec<_> = self.shape.variants.iter().map(|variant| variant.wire.as_str()).collect();
        let docs_of_values = self.shape.variants.iter().map(|variant| {
            let since = variant.since.as_ref().map(|since| format!(", since {since}"));
            value_docs(&format!("{}{}", code(&variant.wire), since.unwrap_or_default()), &variant.docs)
        });
        let unknown_value = self.types.runtime("UnknownValue");
        let implement = self.types.runtime("open_enum");
        let values_now = self.shape.variants.iter().map(|variant| &variant.name).collect();
        let former = FormerValues { api: self.types.api(), id: self.id, values: values_now };
        tokens.append_all(quote! {
            #docs
            #[derive(Clone, Debug)]
            #[non_exhaustive]
            pub enum #name {
                #(#docs_of_values #variants,)*
                /// A value that this crate does not know. It is kept and sent back as it came.
                Unknown(#unknown_value),
            }

            #former

            #implement! {
                #name;
                #(#variants = #values;)*
            }
        });
    }
}

/// The comment of a value: what it is, and what the document says of it.
pub(super) fn value_docs(value: &str, docs: &Docs) -> DocComment {
    let said = texts(docs).join(" ");
    if said.is_empty() {
        return DocComment::new().block(vec![value.to_owned()]);
    }
    DocComment::new().markdown(&format!("{value}: {said}"))
}
