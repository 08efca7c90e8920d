//! Arguments of constructors and setters: what a caller may write, and how it becomes the value.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Presence, RustTypes};
use crate::ir::{Scalar, Shape, TypeRef};

/// How an argument becomes a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conversion {
    /// As it is.
    None,
    /// `argument.into()`.
    Into,
    /// `argument.into().into()`: what becomes JSON becomes a secret.
    IntoInto,
    /// `argument.into_iter().collect()`.
    Collect,
    /// `argument.into_iter().map(Into::into).collect()`.
    CollectInto,
    /// `wire::into_map(argument)`, or `wire::into_lists` for a map of lists.
    IntoMap,
    /// `Box::new(argument)`.
    Box,
    /// `Box::new(argument.into())`.
    BoxInto,
    /// `argument.map(Box::new)`.
    MapBox,
    /// `argument.into().map(Box::new)`.
    IntoMapBox,
}

/// An argument: its type, and how it becomes the value of a property or parameter.
#[derive(Clone, Debug)]
pub struct Argument {
    /// The type in the signature.
    pub ty: TokenStream,
    /// How the argument becomes the value.
    pub conversion: Conversion,
    /// The function that converts, where the conversion calls one.
    function: TokenStream,
}

impl Argument {
    fn new(ty: TokenStream, conversion: Conversion) -> Self {
        Self { ty, conversion, function: TokenStream::new() }
    }

    /// The value that an argument becomes.
    pub fn value(&self, argument: &Ident) -> TokenStream {
        match self.conversion {
            Conversion::None => quote!(#argument),
            Conversion::Into => quote!(#argument.into()),
            Conversion::IntoInto => quote!(#argument.into().into()),
            Conversion::Collect => quote!(#argument.into_iter().collect()),
            Conversion::CollectInto => quote!(#argument.into_iter().map(Into::into).collect()),
            Conversion::IntoMap => {
                let function = &self.function;
                quote!(#function(#argument))
            }
            Conversion::Box => quote!(Box::new(#argument)),
            Conversion::BoxInto => quote!(Box::new(#argument.into())),
            Conversion::MapBox => quote!(#argument.map(Box::new)),
            Conversion::IntoMapBox => quote!(#argument.into().map(Box::new)),
        }
    }
}

impl RustTypes<'_> {
    /// The argument for a property or parameter. The value that it becomes has no `Option` of an optional one around it:
    /// a setter adds `Some`.
    pub fn argument(self, ty: TypeRef, presence: Presence) -> Argument {
        let bare = self.bare(ty);
        match (presence, self.is_boxed(ty)) {
            (Presence::Required | Presence::Optional, is_boxed) => self.plain_argument(ty, bare, is_boxed),
            (Presence::Nullable, false) => Argument::new(quote!(Option<#bare>), Conversion::None),
            (Presence::Nullable, true) => Argument::new(quote!(Option<#bare>), Conversion::MapBox),
            (Presence::Field, is_boxed) => {
                let field = self.runtime("Field");
                let conversion = if is_boxed { Conversion::IntoMapBox } else { Conversion::Into };
                Argument::new(quote!(impl Into<#field<#bare>>), conversion)
            }
        }
    }

    fn plain_argument(self, ty: TypeRef, bare: TokenStream, is_boxed: bool) -> Argument {
        if matches!(self.shape(ty), Shape::Scalar(Scalar::SecretJson)) {
            let json = self.json();
            return Argument::new(quote!(impl Into<#json>), Conversion::IntoInto);
        }
        if self.takes_into(ty) {
            let conversion = if is_boxed { Conversion::BoxInto } else { Conversion::Into };
            return Argument::new(quote!(impl Into<#bare>), conversion);
        }
        match self.shape(ty) {
            Shape::List(item) if !self.is_nullable(*item) => {
                let element = self.element(*item);
                if self.takes_into(*item) {
                    let ty = quote!(impl IntoIterator<Item = impl Into<#element>>);
                    return Argument::new(ty, Conversion::CollectInto);
                }
                Argument::new(quote!(impl IntoIterator<Item = #element>), Conversion::Collect)
            }
            Shape::Map(item) => self.map_argument(*item),
            _ => Argument::new(bare, if is_boxed { Conversion::Box } else { Conversion::None }),
        }
    }

    /// The argument for a map from text to the type: what is iterated in pairs.
    pub fn map_argument(self, item: TypeRef) -> Argument {
        // By its module, since an argument may be called like a function.
        let wire = self.runtime("wire");
        if let Shape::List(inner) = self.shape(item)
            && !self.is_nullable(item)
            && !self.is_nullable(*inner)
            && self.takes_into(*inner)
        {
            // Other lists are what callers have, and their type is known where they are made.
            let list = self.inside().plain_argument(item, self.bare(item), false).ty;
            let ty = quote!(impl IntoIterator<Item = (impl Into<String>, #list)>);
            return Argument { function: quote!(#wire::into_lists), ..Argument::new(ty, Conversion::IntoMap) };
        }
        let element = self.element(item);
        // What is there needs no `Some`.
        let is_converted = self.is_nullable(item) || self.takes_into(item);
        let value = if is_converted { quote!(impl Into<#element>) } else { element };
        let ty = quote!(impl IntoIterator<Item = (impl Into<String>, #value)>);
        Argument { function: quote!(#wire::into_map), ..Argument::new(ty, Conversion::IntoMap) }
    }

    /// Whether callers can write something shorter than the type itself: text, the payload of a union's arm, or the one property that
    /// an object is for.
    fn takes_into(self, ty: TypeRef) -> bool {
        match self.shape(ty) {
            Shape::Scalar(scalar) => self.is_text(*scalar),
            Shape::Union(_) | Shape::Json => true,
            Shape::Struct(_) => self.is_wrapper(ty.id),
            _ => false,
        }
    }

    /// Whether the scalar's type is text, or wraps it.
    fn is_text(self, scalar: Scalar) -> bool {
        match self.api().settings.formats.get(scalar.format()) {
            Some(format) => format.path == "String",
            None => !scalar.is_number() && !matches!(scalar, Scalar::Boolean | Scalar::SecretJson),
        }
    }
}
