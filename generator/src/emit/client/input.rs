//! What a caller gives an operation: arguments of its method and setters of its request.

use std::slice::from_ref;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::source_file::SourceFile;
use super::value::Value;
use super::{body, documentation, parameter};
use crate::emit::docs::deprecated;
use crate::emit::former::head;
use crate::emit::ident;
use crate::emit::inline::inline;
use crate::ir::{Docs, Location, Operation};
use crate::names::scope::Kind;

/// A parameter, a body or a part of a body, as a Rust argument.
pub(super) struct Input {
    /// The name of the argument.
    pub name: Ident,
    /// The name of the setter.
    pub setter: Ident,
    /// Its place in the request, in prose: ``the header `If-Match` ``.
    pub subject: String,
    /// Where the document describes it.
    pub source: Source,
    /// Whether it is an argument of the operation's method; a setter otherwise.
    pub required: bool,
    /// The type in the signature, and how the value comes out of it.
    pub value: Value,
    /// The call that puts the value into the request.
    pub call: Call,
    pub docs: Docs,
}

/// The part of a document that an [`Input`] comes from.
pub(super) enum Source {
    /// A parameter: where it is in the request, and its name there.
    Parameter(Location, String),
    /// The body, as JSON or text.
    Body,
    /// The body, as values of which each becomes a line.
    Lines,
    /// The body, as bytes.
    Bytes,
    /// The body's media type: one that is not the default.
    MediaType(String),
    /// A part of a multipart body.
    Part(String),
    /// A file in a multipart body.
    File(String),
    /// A header of a part of a multipart body: a value of it.
    PartHeader(String),
    /// Files under one name in a multipart body.
    Files(String),
    /// Parts that the document does not name.
    Parts,
}

/// How a value gets into a request.
pub(super) enum Call {
    /// A call on the request: `.query("page", &page)`.
    Once(TokenStream),
    /// A call on the request for each `item` of an iterable argument.
    Each(TokenStream),
}

impl Call {
    /// The call with something after it.
    pub fn and_then(self, more: impl FnOnce(TokenStream) -> TokenStream) -> Self {
        match self {
            Self::Once(call) => Self::Once(more(call)),
            Self::Each(call) => Self::Each(more(call)),
        }
    }
}

impl Input {
    /// Everything that a caller gives the operation, in the order of the arguments.
    pub fn all(file: &SourceFile<'_>, operation: &Operation) -> Vec<Input> {
        let parameters = operation.parameters.iter().map(|parameter| parameter::input(file, parameter));
        let body = operation.body.iter().flat_map(|body| body::inputs(file, body));
        parameters.chain(body).collect()
    }

    /// The request that `receiver` is, with the value in it.
    pub fn apply(&self, receiver: TokenStream) -> TokenStream {
        match &self.call {
            Call::Once(call) => quote!(#receiver #call),
            Call::Each(call) => {
                let items = &self.name;
                quote!(#items.into_iter().fold(#receiver, |request, item| request #call))
            }
        }
    }

    /// Whether the argument is iterated, with a call for each item.
    pub fn is_list(&self) -> bool {
        matches!(self.call, Call::Each(_))
    }

    /// The argument in a signature.
    pub fn argument(&self) -> TokenStream {
        let (name, ty) = (&self.name, &self.value.argument);
        quote!(#name: #ty)
    }
}

/// The setter of an optional [`Input`].
pub(super) struct Setter<'a> {
    pub input: &'a Input,
    /// The names that the input had.
    pub former: Vec<Ident>,
}

impl ToTokens for Setter<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Setter { input, former } = self;
        let docs = documentation::setter(input);
        let deprecated = deprecated(&input.docs);
        let (name, argument, preparation) = (&input.setter, input.argument(), &input.value.preparation);
        let request = input.apply(quote!(self.0));
        let inline =
            matches!(input.source, Source::Body | Source::Lines).then(|| inline(from_ref(&argument))).flatten();
        let value = &input.name;
        let former = former.iter().map(|old| {
            let (head, old) =
                (head(name, &format!("Self::{name}")), ident::setter(&Kind::Parameter.parse(&old.to_string())));
            quote!(#head #inline pub fn #old(self, #argument) -> Self { self.#name(#value) })
        });
        tokens.extend(quote! {
            #docs
            #deprecated
            #inline
            pub fn #name(self, #argument) -> Self {
                #preparation
                Self(#request)
            }
            #(#former)*
        });
    }
}
