//! How a struct is read and written: its implementation of the runtime's `Record`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Property, Record};
use crate::emit::rust_type::Presence;
use crate::ir::Shape;

impl Record<'_> {
    /// The implementation of `Record`.
    pub(super) fn implementation(&self) -> TokenStream {
        let name = &self.name;
        let text = name.to_string();
        let record = self.types.wire("Record");
        let required = self.required();
        let (blank, read, write) = (self.blank(), self.read(), self.write());
        quote! {
            impl #record for #name {
                const NAME: &'static str = #text;
                const REQUIRED: &'static [&'static str] = &[#(#required),*];

                #blank
                #read
                #write
            }
        }
    }

    /// The properties without which decoding fails.
    fn required(&self) -> impl Iterator<Item = &str> {
        let is_required = |property: &&Property| property.presence == Presence::Required && !property.field.ty.nullable;
        self.properties.iter().filter(is_required).map(|property| property.field.wire.as_str())
    }

    fn blank(&self) -> TokenStream {
        let blanks = self.arguments().map(|property| match property.presence {
            Presence::Field => {
                let (field, bare) = (self.types.runtime("Field"), self.types.bare(property.field.ty));
                quote!(#field::<#bare>::Absent)
            }
            presence => self.types.blank_argument(property.field.ty, presence),
        });
        let value = if self.has_arguments() { quote!(Self::new(#(#blanks),*)) } else { quote!(Self::default()) };
        // What `new` sets and an answer may lack starts as absent.
        let absent: Vec<_> = self.properties.iter().filter_map(Property::absent).collect();
        let value = if absent.is_empty() { value } else { quote!(Self { #(#absent,)* ..#value }) };
        quote! {
            fn blank() -> Self { #value }
        }
    }

    fn read(&self) -> TokenStream {
        let access = self.types.import("serde::de", "MapAccess");
        let arms: Vec<_> = self.properties.iter().map(Property::read).collect();
        let rest = self.read_rest();
        let is_key_used = !arms.is_empty() || self.extra.is_some();
        let key = if is_key_used { quote!(key) } else { quote!(_key) };
        let body = if arms.is_empty() { rest } else { quote!(match key { #(#arms,)* _ => #rest, }) };
        quote! {
            fn read<'de, A: #access<'de>>(&mut self, #key: &str, map: &mut A) -> Result<(), A::Error> { #body }
        }
    }

    /// What becomes of a property without a field.
    fn read_rest(&self) -> TokenStream {
        let Some(extra) = &self.extra else {
            let skip = self.types.wire("skip");
            return quote!(#skip(map));
        };
        let read =
            self.types.wire(if self.types.holds_integers(extra.item) { "read_whole_extra" } else { "read_extra" });
        let name = &extra.name;
        quote!(#read(map, key, &mut self.#name))
    }

    fn write(&self) -> TokenStream {
        let serialize_map = self.types.import("serde::ser", "SerializeMap");
        let entries = self.types.wire("Entries");
        let properties = self.properties.iter().map(Property::write);
        let extra = self.extra.as_ref().map(|extra| {
            let name = &extra.name;
            quote!(.extra(&self.#name))
        });
        quote! {
            fn write<M: #serialize_map>(&self, entries: #entries<'_, M>) -> Result<(), M::Error> {
                entries #(#properties)* #extra .end()
            }
        }
    }
}

impl Property<'_> {
    /// The field without a value, where `new` gives it one and what is read may not have it.
    fn absent(&self) -> Option<TokenStream> {
        let name = &self.name;
        match self.presence {
            Presence::Optional if self.field.expected => Some(quote!(#name: None)),
            Presence::Field if self.filled_in().is_some() => {
                let field = self.types.runtime("Field");
                Some(quote!(#name: #field::Absent))
            }
            _ => None,
        }
    }

    fn read(&self) -> TokenStream {
        let (name, wire) = (&self.name, &self.field.wire);
        // An `Option` would take `null` for nothing, and raw JSON has a `null` of its own.
        let is_json = matches!(self.types.shape(self.field.ty), Shape::Json) && self.presence == Presence::Optional;
        let read = self.types.wire(if self.field.constant.is_none() && self.types.holds_integers(self.field.ty) {
            "read_whole"
        } else if is_json {
            "read_json"
        } else {
            "read"
        });
        quote!(#wire => #read(map, &mut self.#name))
    }

    fn write(&self) -> TokenStream {
        let (name, wire) = (&self.name, &self.field.wire);
        match self.presence {
            Presence::Required | Presence::Nullable => quote!(.entry(#wire, &self.#name)),
            Presence::Optional => quote!(.optional(#wire, &self.#name)),
            Presence::Field => quote!(.field(#wire, &self.#name)),
        }
    }
}
