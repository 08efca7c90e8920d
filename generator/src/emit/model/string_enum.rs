//! Enums of strings.

use proc_macro2::TokenStream;
use quote::{ToTokens, TokenStreamExt, quote};

use super::former::FormerValues;
use super::record::type_docs;
use crate::emit::docs::{DocComment, code};
use crate::emit::rust_type::RustTypes;
use crate::ir::{StringEnum, TypeId};
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
        let value_docs = self.shape.variants.iter().map(|variant| {
            let since = variant.since.as_ref().map(|since| format!(", since {since}"));
            DocComment::new().block(vec![format!("{}{}", code(&variant.wire), since.unwrap_or_default())])
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
                #(#value_docs #variants,)*
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
