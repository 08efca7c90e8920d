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
        let blanks = self.arguments().map(|property| self.types.blank_argument(property.field.ty, property.presence));
        let value = if self.has_arguments() { quote!(Self::new(#(#blanks),*)) } else { quote!(Self::default()) };
        quote! {
            fn blank() -> Self { #value }
        }
    }

    fn read(&self) -> TokenStream {
        let access = self.types.import("serde::de", "MapAccess");
        let arms: Vec<_> = self.properties.iter().map(Property::read).collect();
        let rest = self.read_rest();
        let (key, body) = match (arms.as_slice(), &self.extra) {
            ([], None) => (quote!(_key), quote!(#rest)),
            ([], Some(_)) => (quote!(key), quote!(#rest; Ok(()))),
            (_, None) => (quote!(key), quote!(match key { #(#arms,)* _ => #rest?, } Ok(()))),
            (_, Some(_)) => (quote!(key), quote!(match key { #(#arms,)* _ => { #rest; } } Ok(()))),
        };
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
        let name = &extra.name;
        if self.types.holds_integers(extra.item) {
            let whole = self.types.wire("whole");
            return quote!(self.#name.insert(key.to_owned(), #whole(map)?));
        }
        let read_extra = self.types.wire("read_extra");
        quote!(#read_extra(&mut self.#name, key, map)?)
    }

    fn write(&self) -> TokenStream {
        let serialize_map = self.types.import("serde::ser", "SerializeMap");
        let extra = self.extra.as_ref().map(|extra| {
            let (name, write) = (&extra.name, self.types.wire("extra"));
            quote!(#write(map, &self.#name))
        });
        let mut writes: Vec<_> = self.properties.iter().map(Property::write).chain(extra).collect();
        let Some(last) = writes.pop() else {
            return quote! {
                fn write<S: #serialize_map>(&self, _map: &mut S) -> Result<(), S::Error> { Ok(()) }
            };
        };
        quote! {
            fn write<S: #serialize_map>(&self, map: &mut S) -> Result<(), S::Error> {
                #(#writes?;)*
                #last
            }
        }
    }
}

impl Property<'_> {
    fn read(&self) -> TokenStream {
        let (name, wire) = (&self.name, &self.field.wire);
        if self.field.constant.is_none() && self.types.holds_integers(self.field.ty) {
            let whole = self.types.wire("whole");
            return quote!(#wire => self.#name = #whole(map)?);
        }
        // An `Option` would take `null` for nothing, and raw JSON has a `null` of its own.
        let is_json = matches!(self.types.shape(self.field.ty), Shape::Json);
        if is_json && self.presence == Presence::Optional {
            return quote!(#wire => self.#name = Some(map.next_value()?));
        }
        quote!(#wire => self.#name = map.next_value()?)
    }

    fn write(&self) -> TokenStream {
        let (name, wire) = (&self.name, &self.field.wire);
        match self.presence {
            Presence::Required | Presence::Nullable => quote!(map.serialize_entry(#wire, &self.#name)),
            Presence::Optional => {
                let optional = self.types.wire("optional");
                quote!(#optional(map, #wire, &self.#name))
            }
            Presence::Field => {
                let field = self.types.wire("field");
                quote!(#field(map, #wire, &self.#name))
            }
        }
    }
}
