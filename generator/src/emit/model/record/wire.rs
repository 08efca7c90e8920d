//! How a struct is read and written: its implementation of the runtime's `Record`.

use proc_macro2::TokenStream;
use quote::quote;

use super::part::PartField;
use super::{Property, Record};
use crate::emit::rust_type::Presence;
use crate::ir::{Field, Shape};

impl Record<'_> {
    /// The implementation of `Record`.
    pub(super) fn implementation(&self) -> TokenStream {
        let name = &self.name;
        let text = name.to_string();
        let record = self.types.wire("Record");
        let required = self.required();
        let (blank, read, write) = (self.blank(), self.read(&record), self.write());
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
    fn required(&self) -> Vec<&str> {
        let is_required =
            |field: &&&Field| self.types.presence(field.ty, field.required) == Presence::Required && !field.ty.nullable;
        let all = self.types.api().properties(self.shape);
        all.iter().filter(is_required).map(|field| field.wire.as_str()).collect()
    }

    fn blank(&self) -> TokenStream {
        let blanks = self.each(Property::blank, |part| if part.is_argument() { part.blank() } else { quote!() });
        let value = if self.has_arguments() { quote!(Self::new(#(#blanks),*)) } else { quote!(Self::default()) };
        // What `new` sets and an answer may lack starts as absent.
        let absent = self.each(
            |property| property.absent().unwrap_or_default(),
            |part| {
                let (name, blank) = (&part.name, part.blank());
                if part.is_argument() { quote!() } else { quote!(#name: #blank) }
            },
        );
        let value = if absent.is_empty() { value } else { quote!(Self { #(#absent,)* ..#value }) };
        quote! {
            fn blank() -> Self { #value }
        }
    }

    fn read(&self, record: &TokenStream) -> TokenStream {
        let access = self.types.import("serde::de", "MapAccess");
        let arms: Vec<_> = self.properties.iter().map(Property::read).collect();
        let (rest, uses_map) = self.read_rest(record);
        let is_used = !arms.is_empty() || uses_map;
        let (key, map) = if is_used { (quote!(key), quote!(map)) } else { (quote!(_key), quote!(_map)) };
        let body = if arms.is_empty() { rest } else { quote!(match key { #(#arms,)* _ => #rest, }) };
        quote! {
            fn read<'de, A: #access<'de>>(&mut self, #key: &str, #map: &mut A) -> Result<bool, A::Error> { #body }
        }
    }

    /// What becomes of a property without a field, and whether that needs the value: one part after the other is asked, and
    /// what keeps any property last.
    fn read_rest(&self, record: &TokenStream) -> (TokenStream, bool) {
        let (open, closed): (Vec<&PartField>, Vec<&PartField>) =
            self.parts.iter().partition(|part| part.keeps_others());
        let mut takers: Vec<TokenStream> = closed.into_iter().chain(open).map(|part| part.read(record)).collect();
        takers.extend(self.extra.as_ref().map(|extra| {
            let is_whole = self.types.holds_integers(extra.item);
            let read = self.types.wire(if is_whole { "read_whole_extra" } else { "read_extra" });
            let name = &extra.name;
            quote!(#read(map, key, &mut self.#name))
        }));
        match takers.as_slice() {
            [] => (quote!(Ok(false)), false),
            [only] => (only.clone(), true),
            several => (quote!(Ok(#(#several?)||*)), true),
        }
    }

    fn write(&self) -> TokenStream {
        let serialize_map = self.types.import("serde::ser", "SerializeMap");
        let entries = self.types.wire("Entries");
        let properties = self.each(Property::write, PartField::write);
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
    /// The argument of `new` that decoding starts from, if the property is one.
    fn blank(&self) -> TokenStream {
        match self.presence {
            _ if !self.is_argument() => TokenStream::new(),
            Presence::Field => {
                let (field, bare) = (self.types.runtime("Field"), self.types.bare(self.field.ty));
                quote!(#field::<#bare>::Absent)
            }
            presence => self.types.blank_argument(self.field.ty, presence),
        }
    }

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
