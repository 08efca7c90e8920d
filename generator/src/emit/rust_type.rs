//! Rust types of the uses of types.
//!
//! How a struct, an enum or a union is called depends on the file: its own name in the model crate, `model::Name` in the
//! client. [`Scope`] is that difference; everything else about a type is decided here, once for both crates.

mod argument;
pub(crate) mod path;
mod secrets;
mod sole;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use serde_json::Value;

pub use argument::{Argument, Conversion};
pub use path::path_in_model;
pub use sole::Sole;

use super::ident;
use super::imports::Imports;
use crate::ir::{Api, FamilyId, Scalar, Shape, TypeId, TypeRef};

pub use crate::names::reserved::{RUNTIME, VALUES};

/// One emitted file, as seen from the types that it mentions.
pub trait Scope {
    /// The name of a struct, an enum or a union in the file.
    fn item(&self, id: TypeId) -> TokenStream;

    /// What the file imports.
    fn imports(&self) -> &Imports;

    /// How the file writes a name from another module.
    fn name(&self, module: &str, name: &str) -> TokenStream {
        self.imports().name(module, name)
    }
}

/// The scope of a file of the client crate, which imports its family of the model crate as `model`.
#[derive(Debug)]
pub struct ClientScope<'a> {
    api: &'a Api,
    family: FamilyId,
    imports: Imports,
}

impl<'a> ClientScope<'a> {
    /// The scope of a file that belongs to a family, and the imports that it has so far.
    pub fn new(api: &'a Api, family: FamilyId, imports: Imports) -> Self {
        Self { api, family, imports }
    }
}

impl Scope for ClientScope<'_> {
    fn item(&self, id: TypeId) -> TokenStream {
        if self.api[id].family == self.family {
            let (modules, name) = (path::below_family(self.api, id), ident::pascal(&self.api[id].name));
            return quote!(model::#(#modules::)*#name);
        }
        path_in_model(self.api, id)
    }

    fn imports(&self) -> &Imports {
        &self.imports
    }
}

/// How the presence of a property shows in its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Always there: `T`.
    Required,
    /// There or left out: `Option<T>`.
    Optional,
    /// There, perhaps as `null`: `Option<T>`.
    Nullable,
    /// Left out, `null` or a value: `Field<T>`.
    Field,
}

/// How far lists and maps are followed into one another: as far as `serde_json` reads. Without a limit, a list of itself
/// would have no end.
const DEPTH: usize = 128;

/// The types of an API in one file.
#[derive(Clone, Copy)]
pub struct RustTypes<'a> {
    api: &'a Api,
    scope: &'a dyn Scope,
    /// How many lists and maps the current type is inside of.
    depth: usize,
}

impl<'a> RustTypes<'a> {
    /// The types of an API, as a file calls them.
    pub fn new(api: &'a Api, scope: &'a dyn Scope) -> Self {
        Self { api, scope, depth: 0 }
    }

    /// The API.
    pub fn api(self) -> &'a Api {
        self.api
    }

    /// A name from another crate, imported.
    pub fn import(self, module: &str, name: &str) -> TokenStream {
        self.scope.name(module, name)
    }

    /// A value type or macro of `openapi-runtime`, imported.
    pub fn runtime(self, name: &str) -> TokenStream {
        self.import(RUNTIME, name)
    }

    /// Support for generated implementations, imported.
    pub fn wire(self, name: &str) -> TokenStream {
        self.import("openapi_runtime::wire", name)
    }

    /// The name of a struct, an enum or a union.
    pub fn item(self, id: TypeId) -> TokenStream {
        self.scope.item(id)
    }

    /// What a type means. What is too deep is raw JSON.
    pub fn shape(self, ty: TypeRef) -> &'a Shape {
        match &self.api[ty.id].shape {
            _ if self.depth > DEPTH => &Shape::Json,
            shape => shape,
        }
    }

    /// The types inside of a list or a map.
    pub(super) fn inside(self) -> Self {
        Self { depth: self.depth + 1, ..self }
    }

    /// The type of a value that is there: `Option<T>` where `null` may stand in its place, boxed where that breaks a
    /// cycle.
    pub fn value(self, ty: TypeRef) -> TokenStream {
        let value = self.boxed(ty);
        if self.is_nullable(ty) { quote!(Option<#value>) } else { value }
    }

    /// The type of a property or parameter.
    pub fn property(self, ty: TypeRef, required: bool) -> TokenStream {
        self.present(self.boxed(ty), self.presence(ty, required))
    }

    /// A type with its presence around it.
    pub fn present(self, value: TokenStream, presence: Presence) -> TokenStream {
        match presence {
            Presence::Required => value,
            Presence::Optional | Presence::Nullable => quote!(Option<#value>),
            Presence::Field => {
                let field = self.runtime("Field");
                quote!(#field<#value>)
            }
        }
    }

    /// How the presence of a property shows in its type.
    pub fn presence(self, ty: TypeRef, required: bool) -> Presence {
        match (required, self.is_nullable(ty)) {
            (true, false) => Presence::Required,
            (false, false) => Presence::Optional,
            (true, true) => Presence::Nullable,
            (false, true) => Presence::Field,
        }
    }

    /// Whether `null` shows in the type. Raw JSON has a `null` of its own.
    pub fn is_nullable(self, ty: TypeRef) -> bool {
        ty.nullable && !self.is_json(ty)
    }

    /// Whether a value is any JSON.
    pub fn is_json(self, ty: TypeRef) -> bool {
        matches!(self.shape(ty), Shape::Json | Shape::Scalar(Scalar::SecretJson))
    }

    /// Whether the value is behind a `Box`. Lists and maps are on the heap already.
    pub fn is_boxed(self, ty: TypeRef) -> bool {
        ty.boxed && self.shape(ty).is_item()
    }

    /// The type without `null`.
    pub fn boxed(self, ty: TypeRef) -> TokenStream {
        let bare = self.bare(ty);
        if self.is_boxed(ty) { quote!(Box<#bare>) } else { bare }
    }

    /// The type without `null` and without `Box`.
    pub fn bare(self, ty: TypeRef) -> TokenStream {
        match self.shape(ty) {
            Shape::List(item) => {
                let item = self.element(*item);
                quote!(Vec<#item>)
            }
            Shape::Map(item) => self.map(*item),
            Shape::Scalar(scalar) => self.scalar(*scalar),
            Shape::Json => self.json(),
            _ => self.item(ty.id),
        }
    }

    /// The type of any JSON.
    fn json(self) -> TokenStream {
        self.runtime("Json")
    }

    /// The type of a property that has one possible value.
    pub fn constant(self, value: &Value) -> TokenStream {
        let constant = self.runtime("Constant");
        match value {
            Value::Bool(_) => quote!(#constant<bool>),
            Value::Number(number) if number.is_i64() => quote!(#constant<i64>),
            Value::Number(number) if number.is_u64() => quote!(#constant<u64>),
            Value::Number(_) => quote!(#constant<f64>),
            Value::String(_) => constant,
            Value::Null | Value::Array(_) | Value::Object(_) => {
                let json = self.json();
                quote!(#constant<#json>)
            }
        }
    }

    /// The one possible value of a property.
    pub fn constant_value(self, value: &Value) -> TokenStream {
        // By its module, since an argument may be called like the function.
        let wire = self.runtime("wire");
        let value = match value {
            Value::Bool(value) => value.to_token_stream(),
            Value::Number(number) => number.to_string().parse().unwrap_or_default(),
            Value::String(text) => quote!(#text.to_owned()),
            Value::Null | Value::Array(_) | Value::Object(_) => {
                let json = self.json();
                quote!(#json::Null)
            }
        };
        quote!(#wire::constant(#value))
    }

    /// A map from text to the type.
    pub fn map(self, item: TypeRef) -> TokenStream {
        let map = self.import("std::collections", "BTreeMap");
        let item = self.element(item);
        quote!(#map<String, #item>)
    }

    /// The type inside a list or a map, which needs no `Box`.
    pub fn element(self, item: TypeRef) -> TokenStream {
        self.inside().value(TypeRef { boxed: false, ..item })
    }

    /// The type of a value without inner structure.
    pub fn scalar(self, scalar: Scalar) -> TokenStream {
        if let Some(ty) = self.chosen(scalar) {
            return self.outside(ty);
        }
        match scalar {
            Scalar::Boolean => quote!(bool),
            Scalar::I32 => quote!(i32),
            Scalar::I64 => quote!(i64),
            Scalar::U32 => quote!(u32),
            Scalar::U64 => quote!(u64),
            Scalar::F64 => quote!(f64),
            Scalar::String | Scalar::Uuid | Scalar::Uri | Scalar::Binary => quote!(String),
            Scalar::DateTime => self.runtime("DateTime"),
            Scalar::Date => self.runtime("Date"),
            Scalar::Byte => self.runtime("Base64"),
            Scalar::Base64Url => self.runtime("Base64Url"),
            Scalar::Password => self.runtime("Secret"),
            Scalar::CredentialUri => self.runtime("CredentialUrl"),
            Scalar::SecretJson => {
                let (secret, json) = (self.runtime("Secret"), self.json());
                quote!(#secret<#json>)
            }
        }
    }

    /// The type that `api.toml` chooses for a scalar.
    fn chosen(self, scalar: Scalar) -> Option<syn::Type> {
        syn::parse_str(&self.api.settings.formats.get(scalar.format())?.path).ok()
    }

    /// A type from outside the runtime: imported, if it is a plain path.
    fn outside(self, ty: syn::Type) -> TokenStream {
        if let syn::Type::Path(path) = &ty
            && path.qself.is_none()
            && path.path.leading_colon.is_none()
            && path.path.segments.iter().all(|segment| segment.arguments.is_none())
        {
            let mut segments: Vec<String> = path.path.segments.iter().map(|part| part.ident.to_string()).collect();
            let name = segments.pop().unwrap_or_default();
            if !segments.is_empty() {
                return self.import(&segments.join("::"), &name);
            }
        }
        quote!(#ty)
    }

    /// Whether the type itself is made of numbers, which are decoded from their digits. Structs see to their own fields.
    pub fn holds_numbers(self, ty: TypeRef) -> bool {
        match self.shape(ty) {
            Shape::List(item) | Shape::Map(item) => self.inside().holds_numbers(*item),
            Shape::Scalar(scalar) => {
                ["i32", "i64", "u32", "u64", "f32", "f64"].contains(&self.scalar(*scalar).to_string().as_str())
            }
            _ => false,
        }
    }
}
