//! The headers that a family's operations answer with: a trait with an accessor for each.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::names;
use super::source_file::SourceFile;
use crate::emit::docs::{DocComment, code, deprecated};
use crate::emit::ident;
use crate::ir::{AnswerHeader, Api, FamilyId, Field, Header, HeaderStyle, Scalar, Shape, Struct, TypeRef, listed};

/// The file of a family's headers.
pub(super) struct HeaderFile<'a> {
    pub api: &'a Api,
    pub family: FamilyId,
}

impl ToTokens for HeaderFile<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let set = &self.api[self.family].headers;
        let name = ident::pascal(&set.name);
        let file = SourceFile::new(self.api, self.family, &[name.to_string()]);
        let accessors = set.headers.iter().enumerate().map(|(index, header)| {
            let has_other = set.is_another_way(index) || set.is_another_way(index + 1);
            Accessor { file: &file, header, has_other }
        });
        let accessors = quote!(#(#accessors)*);
        let (has_headers, docs) = (file.runtime("HasHeaders"), self.docs());
        let module_docs = DocComment::new().paragraph("Headers that the API documents for its answers.").inner();
        let uses = file.uses();
        tokens.extend(quote! {
            #module_docs
            #uses

            #docs
            pub trait #name: #has_headers {
                #accessors
            }

            impl<A: #has_headers> #name for A {}
        });
    }
}

impl HeaderFile<'_> {
    fn docs(&self) -> DocComment {
        DocComment::new()
            .paragraph("The headers that the API documents for its answers, as methods of responses and of errors.")
            .paragraph("The methods of operations say which headers their answers have. A value that the API does not document is an error.")
    }
}

/// The method that reads a header.
struct Accessor<'a> {
    file: &'a SourceFile<'a>,
    header: &'a Header,
    /// Whether some answers have the header in another way.
    has_other: bool,
}

impl ToTokens for Accessor<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Accessor { file, header, has_other } = self;
        let (name, wire, form) = (ident::snake(&header.name), &header.wire, self.form());
        let mut docs = DocComment::of(&header.docs, &format!("The header {}.", code(wire)));
        if *has_other {
            let other =
                "Operations describe it in several ways: the method of each says which accessor is for its answers.";
            docs = docs.paragraph(other);
        }
        let deprecated = deprecated(&header.docs);
        let (ty, error, header_form) = (file.ty(header.ty), file.runtime("Error"), file.runtime("HeaderForm"));
        let (ty, read) = match header.required {
            true => (ty, file.runtime("required_answer_header")),
            false => (quote!(Option<#ty>), file.runtime("answer_header")),
        };
        tokens.extend(quote! {
            #docs
            #deprecated
            fn #name(&self) -> Result<#ty, #error> {
                #read(self, #wire, #header_form::#form)
            }
        });
    }
}

impl Accessor<'_> {
    /// How the value is written.
    fn form(&self) -> TokenStream {
        let shape = |ty: TypeRef| self.file.types().shape(ty);
        let separator = match self.header.style {
            HeaderStyle::Delimited(delimiter) => Some(delimiter.character()),
            _ => None,
        };
        match shape(self.header.ty) {
            _ if self.header.style == HeaderStyle::Json => quote!(Json),
            Shape::List(item) => match (is_plain(shape(*item)), separator) {
                (true, None) => quote!(Plains),
                (false, None) => quote!(Texts),
                (true, Some(separator)) => quote!(PlainsBetween(#separator)),
                (false, Some(separator)) => quote!(TextsBetween(#separator)),
            },
            Shape::Map(value) => self.members(&[], Some(*value)),
            Shape::Struct(object) => {
                let mut fields = Vec::new();
                let others = self.fields(object, &mut fields);
                self.members(&fields, others)
            }
            shape if is_plain(shape) => quote!(Plain),
            _ => quote!(Text),
        }
    }

    /// Finds the properties of an object and of its parts. Returns the type of those that have no names.
    fn fields<'o>(&'o self, object: &'o Struct, found: &mut Vec<&'o Field>) -> Option<TypeRef> {
        found.extend(&object.fields);
        let parts: Vec<Option<TypeRef>> =
            object.parts.iter().map(|part| self.fields(&self.file.api[part.ty], found)).collect();
        parts.into_iter().flatten().next().or(object.extra)
    }

    /// How an object is written of some properties, and of others of a type.
    fn members(&self, fields: &[&Field], others: Option<TypeRef>) -> TokenStream {
        let explode = self.header.style == HeaderStyle::Simple { explode: true };
        let is_plain = |ty: TypeRef| is_plain(self.file.types().shape(ty));
        let are_others_plain = others.is_some_and(is_plain);
        let unlike = fields.iter().filter(|field| is_plain(field.ty) != are_others_plain).map(|field| &field.wire);
        match are_others_plain {
            true => quote!(PlainMembers { explode: #explode, texts: &[#(#unlike),*] }),
            false => quote!(TextMembers { explode: #explode, plains: &[#(#unlike),*] }),
        }
    }
}

/// Whether values are written as they are in JSON.
fn is_plain(shape: &Shape) -> bool {
    match shape {
        Shape::IntegerEnum(_) => true,
        Shape::Scalar(scalar) => *scalar == Scalar::Boolean || scalar.is_number(),
        _ => false,
    }
}

/// Links to the accessors of some headers, as a phrase: `` the headers `link` and `location` ``.
pub(super) fn phrase<'h>(
    file: &SourceFile<'_>,
    family: FamilyId,
    headers: impl Iterator<Item = &'h AnswerHeader>,
) -> Option<String> {
    let set = &file.api[family].headers;
    let module = (family != Api::ROOT).then(|| format!("::{}", names::module(&file.api[family].handle)));
    let path = format!("crate{}::{}", module.unwrap_or_default(), ident::pascal(&set.name));
    let mut links: Vec<String> = Vec::new();
    for header in headers.filter_map(|answer| set.headers.get(answer.read_as)) {
        let name = ident::snake(&header.name);
        let link = format!("[`{name}`]({path}::{name})");
        if !links.contains(&link) {
            links.push(link);
        }
    }
    let plural = if links.len() > 1 { "s" } else { "" };
    (!links.is_empty()).then(|| format!("the header{plural} {}", listed(&links, "and")))
}
