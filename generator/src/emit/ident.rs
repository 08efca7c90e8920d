//! Names to Rust identifiers.
//!
//! Every emitter goes through these functions, so that a name reads the same where it is defined and where it is used.

use proc_macro2::{Ident, Span};

use crate::ir::Name;

/// Names of the prelude that emitted code uses: no type may have one of them.
pub const PRELUDE: [&str; 14] = [
    "Box",
    "Default",
    "Err",
    "From",
    "Into",
    "IntoIterator",
    "None",
    "Ok",
    "Option",
    "Result",
    "Self",
    "Some",
    "String",
    "Vec",
];

/// The last variant of every enum and union: no value or arm may have its name.
pub const UNKNOWN: &str = "Unknown";

/// Methods that every generated struct or its traits have: a setter of that name would hide them.
const METHODS: [&str; 5] = ["new", "default", "clone", "into", "serialize"];

/// Operators that take a value: Clippy expects the trait where a method of that name takes `self` and one argument.
const OPERATORS: [&str; 10] = ["add", "sub", "mul", "div", "rem", "shl", "shr", "bitand", "bitor", "bitxor"];

/// Files that Cargo gives a meaning of its own.
const FILES: [&str; 4] = ["lib", "main", "bin", "build"];

/// Keywords that are not reserved in every edition.
const NEW_KEYWORDS: [&str; 5] = ["async", "await", "dyn", "gen", "try"];

/// `like_this`, for fields, methods and arguments.
pub fn snake(name: &Name) -> Ident {
    ident(&name.snake(), "value_", "empty")
}

/// `LikeThis`, for types and variants.
pub fn pascal(name: &Name) -> Ident {
    ident(&name.pascal(), "Value", "Empty")
}

/// `LIKE_THIS`, for constants.
pub fn shouty(name: &Name) -> Ident {
    ident(&name.shouty(), "VALUE_", "EMPTY")
}

/// A module, whose file must not be one that Cargo looks for.
pub fn module(name: &Name) -> Ident {
    let module = snake(name);
    if FILES.iter().any(|file| module == file) { Ident::new(&format!("{module}_"), Span::call_site()) } else { module }
}

/// The method that sets a field: the field's name, unless such a method would hide another one.
pub fn setter(name: &Name) -> Ident {
    let field = snake(name);
    let hides = METHODS.iter().chain(&OPERATORS).any(|method| field == method);
    if hides { Ident::new(&format!("with_{field}"), Span::call_site()) } else { field }
}

/// Makes any text an identifier: no strange characters, no digit first, no keyword, never empty.
fn ident(text: &str, prefix: &str, empty: &str) -> Ident {
    let mut text: String = text.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    if text.chars().all(|c| c == '_') {
        text = empty.to_owned();
    }
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        text.insert_str(0, prefix);
    }
    if NEW_KEYWORDS.contains(&text.as_str()) || syn::parse_str::<Ident>(&text).is_err() {
        text.push('_');
    }
    Ident::new(&text, Span::call_site())
}

/// A package's name in paths: `kibana_model` for `kibana-model`.
pub fn package(package: &str) -> Ident {
    ident(&package.replace('-', "_"), "value_", "empty")
}
