//! How a struct is read and written: the table of the runtime's `record!`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use serde_json::Value;

use super::part::PartField;
use super::{Property, Record, kept};
use crate::emit::rust_type::Presence;
use crate::ir::{Scalar, Shape};

impl Record<'_> {
    /// The table: a line for each field.
    pub(super) fn table(&self) -> TokenStream {
        let name = &self.name;
        let record = self.types.runtime("record");
        let new = self.derives_default().then(|| quote!(: new));
        let kept = self.is_kept().then(|| {
            let field = kept();
            quote!(+ #field)
        });
        let lines = self.each(Property::line, PartField::line);
        let rest = self.extra.as_ref().map(|extra| {
            let kind = word(if self.types.holds_numbers(extra.item) { "rest_number" } else { "rest" });
            let name = &extra.name;
            quote!(..#kind #name)
        });
        let debug = (kept.is_none() && self.has_maps()).then(|| word("debug"));
        quote!(#record! { #name #kept #debug #new; #(#lines)* #rest })
    }
}

impl Property<'_> {
    fn line(&self) -> TokenStream {
        let (kind, name, wire) = (self.kind(), &self.name, &self.field.wire);
        quote!(#kind #name = #wire;)
    }

    /// The word of the runtime for how the property is read and written.
    fn kind(&self) -> TokenStream {
        let constant = self.field.constant.as_deref();
        let is_json = constant.map_or_else(|| self.types.is_json(self.field.ty), Value::is_null);
        let is_number = constant.map_or_else(|| self.types.holds_numbers(self.field.ty), Value::is_number);
        // What goes one way is never required in a type that goes both ways.
        if self.is_received_only() {
            return word(match self.presence {
                Presence::Optional if is_json => "received_json",
                Presence::Optional if is_number => "received_number",
                Presence::Field if is_number => "received_field_number",
                Presence::Field => "received_field",
                _ => "received",
            });
        }
        word(match self.presence {
            Presence::Required if self.field.ty.nullable => "json",
            Presence::Required if is_json => "required_json",
            Presence::Required if is_number => "required_number",
            Presence::Required if constant.is_none() && self.is_foreign() => "required_other",
            Presence::Required => "required",
            Presence::Nullable if is_number => "nullable_number",
            Presence::Nullable => "nullable",
            // An `Option` would take `null` for nothing, and raw JSON has a `null` of its own.
            Presence::Optional if is_json => "optional_json",
            Presence::Optional if is_number => "optional_number",
            Presence::Optional => "optional",
            Presence::Field if is_number => "field_number",
            Presence::Field => "field",
        })
    }

    /// Whether the type is one that `api.toml` chooses and that the runtime does not know.
    fn is_foreign(&self) -> bool {
        let chosen = |scalar: &Scalar| self.types.api().settings.formats.get(scalar.format());
        match self.types.shape(self.field.ty) {
            Shape::Scalar(scalar) => chosen(scalar).is_some_and(|format| !format.is_known()),
            _ => false,
        }
    }
}

impl PartField<'_> {
    fn line(&self) -> TokenStream {
        let (name, ty) = (&self.name, self.ty());
        quote!(part #name: #ty;)
    }
}

fn word(text: &str) -> TokenStream {
    Ident::new(text, Span::call_site()).into_token_stream()
}
