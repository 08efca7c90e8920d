//! Arguments that convert: a call site writes `"id"`, a `String` or a list of either, and the request gets one type.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::source_file::SourceFile;
use crate::emit::rust_type::Conversion;
use crate::ir::TypeRef;

/// An argument, and how the value that is sent comes out of it.
pub(super) struct Value {
    /// The type in the signature: `impl AsRef<str>`.
    pub argument: TokenStream,
    /// A statement before the call, for arguments that are converted first.
    pub preparation: Option<TokenStream>,
    /// What the call refers to: `id.as_ref()` or `&id`.
    pub reference: TokenStream,
    /// Whether text in quotes will do.
    pub is_text: bool,
    /// A type that fits where the argument takes several.
    pub concrete: Option<Concrete>,
}

/// A type for an argument that is generic.
#[derive(Clone, Copy)]
pub(super) enum Concrete {
    /// `String`.
    Text,
    /// The type of what is sent.
    Of(TypeRef),
    /// A list of it.
    List(TypeRef),
}

impl Concrete {
    /// The type, as a file calls it.
    pub fn ty(self, file: &SourceFile<'_>) -> TokenStream {
        match self {
            Self::Text => quote!(String),
            Self::Of(ty) => file.types().value(ty),
            Self::List(item) => {
                let item = file.types().value(item);
                quote!(Vec<#item>)
            }
        }
    }
}

impl Value {
    /// An argument that needs no preparation.
    pub fn plain(argument: TokenStream, reference: TokenStream) -> Self {
        Self { argument, preparation: None, reference, is_text: false, concrete: None }
    }

    /// An argument that takes text in several forms and passes it on as text.
    pub fn text(argument: TokenStream, reference: TokenStream) -> Self {
        Self { concrete: Some(Concrete::Text), ..Self::plain(argument, reference) }
    }

    /// The most convenient argument for a value of the given type.
    pub fn new(file: &SourceFile<'_>, name: &Ident, ty: TypeRef) -> Self {
        if file.is_string(ty) {
            return Self { is_text: true, ..Self::text(quote!(impl AsRef<str>), quote!(#name.as_ref())) };
        }
        let types = file.types();
        let ty = TypeRef { boxed: false, ..ty };
        if types.sole(ty.id).is_some() {
            return Self::converted(file, name, ty);
        }
        let argument = types.argument(ty, types.presence(ty, true));
        let is_generic = argument.conversion != Conversion::None;
        let preparation = is_generic.then(|| {
            let (value_type, value) = (types.value(ty), argument.value(name));
            quote!(let #name: #value_type = #value;)
        });
        let concrete = is_generic.then_some(Concrete::Of(ty));
        Self { preparation, concrete, ..Self::plain(argument.ty, quote!(&#name)) }
    }

    /// An argument for what becomes the value: a value that may be null or null itself, a body or what it is made of.
    pub fn converted(file: &SourceFile<'_>, name: &Ident, ty: TypeRef) -> Self {
        let value_type = file.types().value(TypeRef { boxed: false, ..ty });
        let preparation = Some(quote!(let #name: #value_type = #name.into();));
        let concrete = Some(Concrete::Of(ty));
        Self { preparation, concrete, ..Self::plain(quote!(impl Into<#value_type>), quote!(&#name)) }
    }

    /// An argument for any number of items, or for a stream of them.
    pub fn items(file: &SourceFile<'_>, name: &Ident, item: TypeRef) -> Self {
        let item = TypeRef { boxed: false, ..item };
        let (body, ty) = (file.runtime("LineBody"), file.types().value(item));
        Self { concrete: Some(Concrete::List(item)), ..Self::plain(quote!(impl Into<#body<#ty>>), quote!(#name)) }
    }
}
