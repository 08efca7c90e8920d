//! Words to Rust identifiers.
//!
//! Every emitter and every claim goes through these functions, so that a name reads the same where it is claimed, defined
//! and used.

use proc_macro2::{Ident, Span};

use super::Name;
use super::reserved::{CRATES, FILES, KEYWORDS, OPERATORS, PRIMITIVES, STRUCT_METHODS};

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

/// A module, whose file must not be one that Cargo looks for, and which must not hide a crate or a type of the language.
pub fn module(name: &Name) -> Ident {
    let module = snake(name);
    let is_taken = FILES.iter().chain(&CRATES).chain(&PRIMITIVES).any(|taken| module == taken);
    if is_taken { Ident::new(&format!("{module}_"), Span::call_site()) } else { module }
}

/// The method that sets a field: the field's name, unless such a method would hide another one.
pub fn setter(name: &Name) -> Ident {
    let field = snake(name);
    let hides = STRUCT_METHODS.iter().chain(&OPERATORS).any(|method| field == method);
    if hides { Ident::new(&format!("with_{field}"), Span::call_site()) } else { field }
}

/// A package's name in paths: `kibana_model` for `kibana-model`.
pub fn package(package: &str) -> Ident {
    ident(&package.replace('-', "_"), "value_", "empty")
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
    if KEYWORDS.contains(&text.as_str()) {
        text.push('_');
    }
    Ident::new(&text, Span::call_site())
}
