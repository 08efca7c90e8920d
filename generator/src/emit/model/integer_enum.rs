//! Enums of integers.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote};

use super::former::FormerValues;
use super::record::type_docs;
use super::string_enum::value_docs;
use crate::emit::docs::code;
use crate::emit::rust_type::RustTypes;
use crate::ir::{IntegerEnum, TypeId};
use crate::names::ident;

/// An integer with known values, and room for others.
pub(super) struct OpenIntegerEnum<'a> {
    pub(super) types: RustTypes<'a>,
    pub(super) id: TypeId,
    pub(super) shape: &'a IntegerEnum,
}

impl ToTokens for OpenIntegerEnum<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let ty = &self.types.api()[self.id];
        let name = ident::pascal(&ty.name);
        let docs = type_docs(self.types.api(), self.id);
        let known = &self.shape.variants;
        let variants: Vec<_> = known.iter().map(|variant| ident::pascal(&variant.name)).collect();
        let values: Vec<_> = known.iter().map(|variant| literal(variant.value)).collect();
        let docs_of_values = known.iter().map(|variant| value_docs(&code(&variant.value.to_string()), &variant.docs));
        let names = known.iter().map(|variant| &variant.name).collect();
        let former = FormerValues { api: self.types.api(), id: self.id, values: names };
        let unknown_integer = self.types.runtime("UnknownInteger");
        let implement = self.types.runtime("open_integer_enum");
        tokens.append_all(quote! {
            #docs
            #[derive(Clone, Copy, Debug)]
            #[non_exhaustive]
            pub enum #name {
                #(#docs_of_values #variants,)*
                /// A value that this crate does not know. It is kept and sent back as it came.
                Unknown(#unknown_integer),
            }

            #former

            #implement! {
                #name;
                #(#variants = #values;)*
            }
        });
    }
}

fn literal(value: i64) -> TokenStream {
    let digits = Literal::u64_unsuffixed(value.unsigned_abs());
    if value < 0 { quote!(-#digits) } else { quote!(#digits) }
}
