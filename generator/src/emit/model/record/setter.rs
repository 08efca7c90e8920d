//! Setters: the lines of the runtime's `setters!`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::Record;
use super::part::PartField;
use super::{Extra, Property};
use crate::emit::ident;
use crate::emit::rust_type::{Presence, RustTypes};

/// A method that takes a value and returns it with one field set.
pub(super) struct Setter {
    field: Ident,
    method: Ident,
    /// The argument. A property with one value needs none.
    argument: TokenStream,
    value: TokenStream,
    deprecated: Option<TokenStream>,
}

impl Record<'_> {
    /// The setters of what callers may send and need not give to `new`.
    pub(super) fn setters(&self) -> TokenStream {
        if !self.ty.usage.request {
            return TokenStream::new();
        }
        let mut setters = self.each_of(Property::setter, PartField::setter);
        setters.extend(self.extra.as_ref().map(|extra| extra.setter(self.types)));
        let (lines, methods): (Vec<_>, Vec<_>) = setters.iter().partition(|setter| setter.is_called_like_its_field());
        let methods = methods.into_iter().map(Setter::method);
        if lines.is_empty() {
            return quote!(#(#methods)*);
        }
        let (setters, lines) = (self.types.runtime("setters"), lines.into_iter().map(Setter::line));
        quote!(#setters! { #(#lines)* } #(#methods)*)
    }
}

impl Setter {
    fn is_called_like_its_field(&self) -> bool {
        self.method == self.field
    }

    fn line(&self) -> TokenStream {
        let Self { field, argument, value, deprecated, .. } = self;
        quote!(#deprecated #field(#argument) = #value;)
    }

    /// The setter as a function, where its field's name would hide a method of another trait.
    fn method(&self) -> TokenStream {
        let Self { field, method, argument, value, deprecated } = self;
        let docs = format!(" Sets `{field}`.");
        quote! {
            #[doc = #docs]
            #deprecated
            #[must_use]
            pub fn #method(mut self, #argument) -> Self {
                self.#field = #value;
                self
            }
        }
    }
}

impl Property<'_> {
    fn setter(&self) -> Option<Setter> {
        if self.field.is_initial() || self.is_received_only() {
            return None;
        }
        let (field, method, deprecated) = (self.name.clone(), ident::setter(&self.field.name), self.deprecated());
        if let Some(constant) = &self.field.constant {
            let value = self.present_constant(constant);
            return Some(Setter { field, method, argument: TokenStream::new(), value, deprecated });
        }
        let argument = self.argument();
        let value = argument.value(&value());
        let value = if self.presence == Presence::Optional { quote!(Some(#value)) } else { value };
        Some(Setter { field, method, argument: argument_of(&argument.ty), value, deprecated })
    }
}

impl PartField<'_> {
    fn setter(&self) -> Option<Setter> {
        let method = ident::setter(&self.part.name);
        let argument = argument_of(&self.ty());
        let setter = Setter { field: self.name.clone(), method, argument, value: quote!(value), deprecated: None };
        (!self.is_argument()).then_some(setter)
    }
}

impl Extra {
    fn setter(&self, types: RustTypes<'_>) -> Setter {
        let argument = types.map_argument(self.item);
        let (method, new) = (self.setter.clone(), argument.value(&value()));
        let argument = argument_of(&argument.ty);
        Setter { field: self.name.clone(), method, argument, value: new, deprecated: None }
    }
}

fn argument_of(ty: &TokenStream) -> TokenStream {
    let value = value();
    quote!(#value: #ty)
}

/// What every setter calls its argument.
fn value() -> Ident {
    Ident::new("value", Span::call_site())
}
