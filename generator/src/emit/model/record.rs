//! Structs.

mod part;
mod setter;
mod wire;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote};
use serde_json::Value;

use crate::emit::docs::{DocComment, code, deprecated};
use crate::emit::inline::inline;
use crate::emit::rust_type::{Argument, Conversion, Presence, RustTypes, Sole};
use crate::ir::{ARGUMENTS, Access, Api, Field, Member, Name, Shape, Struct, Type, TypeId, TypeRef};
use crate::names::ident;

use super::origin::origin;
use part::{Constant, PartField};

/// As deep as lists are looked into for maps.
const DEPTH: usize = 8;

/// An object with named properties.
pub(super) struct Record<'a> {
    types: RustTypes<'a>,
    id: TypeId,
    ty: &'a Type,
    name: Ident,
    properties: Vec<Property<'a>>,
    parts: Vec<PartField<'a>>,
    /// Both of them in document order.
    members: Vec<Place>,
    extra: Option<Extra>,
}

/// The index of a property or of a part.
#[derive(Clone, Copy)]
enum Place {
    Property(usize),
    Part(usize),
}

/// A property, with what the emitted code needs to know of it.
struct Property<'a> {
    types: RustTypes<'a>,
    field: &'a Field,
    name: Ident,
    presence: Presence,
}

/// The field that keeps all other properties.
struct Extra {
    name: Ident,
    setter: Ident,
    item: TypeRef,
}

/// The private field for what the others cannot say. No property is called like it: none begins with an underscore.
fn kept() -> Ident {
    Ident::new("_kept", Span::call_site())
}

/// The documentation of a type: what the document says, or else where it defines the type.
pub(super) fn type_docs(api: &Api, id: TypeId) -> DocComment {
    let ty = &api[id];
    let docs = DocComment::of(&ty.docs, &origin(api, id));
    if ty.docs.deprecated { docs.paragraph("The API marks this type as deprecated.") } else { docs }
}

impl<'a> Record<'a> {
    pub(super) fn new(types: RustTypes<'a>, id: TypeId, shape: &'a Struct) -> Self {
        let ty = &types.api()[id];
        let properties: Vec<_> = shape.fields.iter().map(|field| Property::new(types, field)).collect();
        let parts: Vec<_> = shape.parts.iter().map(|part| PartField::new(types, part)).collect();
        let (name, setter) = (ident::snake(&shape.extra_name), ident::setter(&shape.extra_name));
        let extra = shape.extra.map(|item| Extra { name, setter, item });
        let (mut fields, mut whole) = (0.., 0..);
        let members = shape.members().filter_map(|member| match member {
            Member::Field(_) => fields.next().map(Place::Property),
            Member::Part(_) => whole.next().map(Place::Part),
        });
        let members = members.collect();
        Self { types, id, ty, name: ident::pascal(&ty.name), properties, parts, members, extra }
    }

    /// The properties that a caller has to give.
    fn arguments(&self) -> impl Iterator<Item = &Property<'a>> {
        self.properties.iter().filter(|property| property.is_argument())
    }

    /// A value for each property and each part, in document order.
    fn each_of<T>(
        &self,
        property: impl Fn(&Property<'a>) -> Option<T>,
        part: impl Fn(&PartField<'a>) -> Option<T>,
    ) -> Vec<T> {
        let one = |place: &Place| match *place {
            Place::Property(index) => self.properties.get(index).and_then(&property),
            Place::Part(index) => self.parts.get(index).and_then(&part),
        };
        self.members.iter().filter_map(one).collect()
    }

    /// The tokens of each property and of each part, in document order.
    fn each(
        &self,
        property: impl Fn(&Property<'a>) -> TokenStream,
        part: impl Fn(&PartField<'a>) -> TokenStream,
    ) -> Vec<TokenStream> {
        let some = |tokens: TokenStream| (!tokens.is_empty()).then_some(tokens);
        self.each_of(|one| some(property(one)), |one| some(part(one)))
    }

    fn has_arguments(&self) -> bool {
        self.arguments().next().is_some() || self.parts.iter().any(PartField::is_argument)
    }

    /// Whether every field begins without a value, so that `Default` can be derived.
    fn derives_default(&self) -> bool {
        let is_set = |property: &Property| property.is_argument() || property.filled_in().is_some();
        !self.properties.iter().any(is_set) && !self.parts.iter().any(PartField::is_argument)
    }

    /// Whether fields are maps, or lists of them: callers name what is in these.
    fn has_maps(&self) -> bool {
        self.extra.is_some() || self.properties.iter().any(|property| holds_map(self.types, property.field.ty, 0))
    }

    fn definition(&self) -> TokenStream {
        let name = &self.name;
        let docs = type_docs(self.types.api(), self.id);
        let default = self.derives_default().then(|| quote!(Default,));
        let fields = self.each(Property::definition, PartField::definition);
        let extra = self.extra.as_ref().map(|extra| {
            let (name, map) = (&extra.name, self.types.map(extra.item));
            quote! {
                /// All other properties.
                pub #name: #map,
            }
        });
        // A private field has the effect of the attribute.
        let kept = self.is_kept().then(|| {
            let (field, kept) = (kept(), self.types.wire("Kept"));
            quote!(#field: #kept,)
        });
        let non_exhaustive = kept.is_none().then(|| quote!(#[non_exhaustive]));
        // The table shows what is kept only if there is something, and no secrets in maps.
        let debug = (kept.is_none() && !self.has_maps()).then(|| quote!(Debug,));
        quote! {
            #docs
            #[derive(Clone, #debug #default PartialEq)]
            #non_exhaustive
            pub struct #name { #(#fields)* #extra #kept }
        }
    }

    /// `new`, unless it has no arguments and sets nothing. Then the table adds it.
    fn constructor(&self) -> Option<TokenStream> {
        if self.derives_default() || self.begins_blank() {
            return None;
        }
        let parameters = self
            .each(Property::parameter, |part| if part.is_argument() { part.parameter() } else { TokenStream::new() });
        let docs = match parameters.len() {
            0 => DocComment::new().paragraph("Creates the value with nothing set."),
            // The arguments say the rest.
            _ => DocComment::new(),
        };
        let docs = self.null_docs().iter().fold(docs, |docs, text| docs.paragraph(text));
        let expect = (parameters.len() > ARGUMENTS)
            .then(|| quote!(#[expect(clippy::too_many_arguments, reason = "one for each required property")]));
        let inline = inline(&parameters);
        let fields = self.each(Property::initial, PartField::initial);
        let is_whole = fields.len() == self.members.len() && self.extra.is_none() && !self.is_kept();
        let others = (!is_whole).then(|| self.blank());
        Some(quote! {
            #docs
            #expect
            #inline
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#fields)* #others }
            }
        })
    }

    /// Whether an answer can hold the type: then it keeps what its fields cannot say.
    fn is_kept(&self) -> bool {
        self.ty.usage.response
    }

    /// The value of all other fields.
    fn blank(&self) -> TokenStream {
        let is_hidden = self.arguments().any(|property| property.name == "blank");
        let blank = if is_hidden { quote!(openapi_runtime::wire::blank) } else { self.types.wire("blank") };
        quote!(..#blank())
    }

    /// What `None` means in an argument of `new`, where it could be mistaken for a missing property.
    fn null_docs(&self) -> Option<String> {
        let is_null = |property: &&Property| property.presence == Presence::Nullable;
        let names: Vec<String> =
            self.arguments().filter(is_null).map(|property| code(&property.name.to_string())).collect();
        let verb = if self.ty.usage.request { "sends" } else { "is" };
        (!names.is_empty()).then(|| format!("{}: `None` {verb} `null`.", names.join(", ")))
    }

    fn begins_blank(&self) -> bool {
        self.types.api().begins_blank(self.id)
    }

    /// `Default`, where it is not derived: what has no arguments, and what has too many of them.
    fn default(&self) -> Option<TokenStream> {
        let name = &self.name;
        let value = match self.begins_blank() {
            true => self.zero(),
            false if self.derives_default() || self.has_arguments() => return None,
            false => quote!(Self::new()),
        };
        Some(quote! {
            impl Default for #name {
                fn default() -> Self { #value }
            }
        })
    }

    /// Conversions of the one property that a body needs.
    fn made_of(&self) -> Option<TokenStream> {
        let (name, sole) = (&self.name, self.types.sole(self.id)?);
        let made_of = self.types.runtime("made_of");
        Some(match sole {
            Sole::Text => quote!(#made_of!(#name, text);),
            Sole::Items(item) => quote!(#made_of!(#name, items = #item);),
            Sole::Value(value) => quote!(#made_of!(#name, value = #value);),
            Sole::Into(value) => quote!(#made_of!(#name, into = #value);),
        })
    }

    /// The zero values of all properties that are not constant, and the values of those that are.
    fn zero(&self) -> TokenStream {
        let blank = self.types.wire("blank");
        let constants: Vec<&Property> = self.properties.iter().filter(|one| one.filled_in().is_some()).collect();
        let fields = constants.iter().map(|property| property.initial());
        let value = if constants.is_empty() { quote!(#blank()) } else { quote!(Self { #(#fields)* ..#blank() }) };
        let in_parts: Vec<Constant> = self.parts.iter().flat_map(PartField::constants).collect();
        if in_parts.is_empty() {
            return value;
        }
        let set = in_parts.iter().map(|Constant { field, value }| quote!(zero.#field = #value;));
        quote!(let mut zero: Self = #value; #(#set)* zero)
    }
}

impl ToTokens for Record<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let name = &self.name;
        let definition = self.definition();
        let (constructor, setters, default) = (self.constructor(), self.setters(), self.default());
        let has_methods = constructor.is_some() || !setters.is_empty();
        let methods = has_methods.then(|| quote!(impl #name { #constructor #setters }));
        let (table, made_of) = (self.table(), self.made_of());
        tokens.append_all(quote! {
            #definition
            #methods
            #default
            #made_of
            #table
        });
    }
}

/// Whether a field of a type shows a map, other than one that a struct or a union has: these show theirs without secrets.
pub(super) fn holds_map(types: RustTypes<'_>, ty: TypeRef, depth: usize) -> bool {
    match types.shape(ty) {
        _ if depth > DEPTH => true,
        Shape::Map(_) => true,
        Shape::List(item) => holds_map(types, *item, depth + 1),
        _ => false,
    }
}

impl<'a> Property<'a> {
    fn new(types: RustTypes<'a>, field: &'a Field) -> Self {
        let presence = types.presence(field.ty, field.is_required());
        Self { types, field, name: ident::snake(&field.name), presence }
    }

    /// Whether a value that is sent does not have the property.
    fn is_received_only(&self) -> bool {
        self.field.access == Access::ReadOnly && !self.field.is_initial()
    }

    fn is_argument(&self) -> bool {
        self.field.is_initial() && self.field.constant.is_none()
    }

    /// The argument of `new`, if it is one.
    fn parameter(&self) -> TokenStream {
        if !self.is_argument() {
            return TokenStream::new();
        }
        let (name, ty) = (&self.name, self.argument().ty);
        quote!(#name: #ty)
    }

    /// The constant that `new` fills in.
    fn filled_in(&self) -> Option<&Value> {
        self.field.constant.as_deref().filter(|_| self.field.is_initial())
    }

    /// The value of a field that `new` fills in.
    fn constant(&self) -> Option<TokenStream> {
        self.filled_in().map(|constant| self.present_constant(constant))
    }

    /// The one value of the property, as its field has it.
    fn present_constant(&self, constant: &Value) -> TokenStream {
        let value = self.types.constant_value(constant);
        match self.presence {
            Presence::Nullable | Presence::Optional => quote!(Some(#value)),
            Presence::Field => {
                let field = self.types.runtime("Field");
                quote!(#field::Value(#value))
            }
            Presence::Required => value,
        }
    }

    /// The type without its presence.
    fn value_type(&self) -> TokenStream {
        let constant = self.field.constant.as_ref().map(|constant| self.types.constant(constant));
        constant.unwrap_or_else(|| self.types.boxed(self.field.ty))
    }

    fn docs(&self) -> DocComment {
        let wire = code(&self.field.wire);
        let docs = DocComment::of(&self.field.docs, "");
        let is_made_of_words = self.field.wire.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
        let is_renamed = !is_made_of_words || Name::new(&self.field.wire) != self.field.name;
        if is_renamed { docs.paragraph(&format!("Called {wire} in JSON.")) } else { docs }
    }

    fn deprecated(&self) -> Option<TokenStream> {
        deprecated(&self.field.docs)
    }

    fn definition(&self) -> TokenStream {
        let (docs, deprecated, name) = (self.docs(), self.deprecated(), &self.name);
        let ty = self.types.present(self.value_type(), self.presence);
        quote!(#docs #deprecated pub #name: #ty,)
    }

    fn argument(&self) -> Argument {
        self.types.argument(self.field.ty, self.presence)
    }

    /// The field as `new` makes it, unless it begins without a value.
    fn initial(&self) -> TokenStream {
        let name = &self.name;
        if let Some(constant) = self.constant() {
            return quote!(#name: #constant,);
        }
        match self.presence {
            _ if !self.field.is_initial() => TokenStream::new(),
            Presence::Optional | Presence::Field => {
                let value = self.argument().value(name);
                let value = if self.presence == Presence::Optional { quote!(Some(#value)) } else { value };
                quote!(#name: #value,)
            }
            Presence::Required | Presence::Nullable => {
                let argument = self.argument();
                let value = argument.value(name);
                if argument.conversion == Conversion::None { quote!(#name,) } else { quote!(#name: #value,) }
            }
        }
    }
}
