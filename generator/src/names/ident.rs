//! Words to Rust identifiers.
//!
//! Every emitter and every claim goes through these functions, so that a name reads the same where it is claimed, defined
//! and used.

use proc_macro2::{Ident, Span};

use super::Name;
use super::reserved::{CRATES, FILES, KEYWORDS, OPERATORS, PRIMITIVES, STRUCT_METHODS};

/// `like_this`, for fields, methods and arguments.
pub fn snake(name: &Name) -> Ident {
    ident(&snake_text(name))
}

/// `LikeThis`, for types and variants.
pub fn pascal(name: &Name) -> Ident {
    ident(&pascal_text(name))
}

/// `LIKE_THIS`, for constants.
pub fn shouty(name: &Name) -> Ident {
    ident(&valid(name.shouty(), "VALUE_", "EMPTY"))
}

/// A module, whose file must not be one that Cargo looks for, and which must not hide a crate or a type of the language.
pub fn module(name: &Name) -> Ident {
    ident(&module_text(name))
}

/// The method that sets a field: the field's name, unless such a method would hide another one.
pub fn setter(name: &Name) -> Ident {
    let field = snake_text(name);
    ident(&setter_of(&field).unwrap_or(field))
}

/// A package's name in paths: `kibana_model` for `kibana-model`.
pub fn package(package: &str) -> Ident {
    ident(&valid(package.replace('-', "_"), "value_", "empty"))
}

/// The text of what [`snake`] returns.
pub(super) fn snake_text(name: &Name) -> String {
    valid(name.snake(), "value_", "empty")
}

/// The text of what [`pascal`] returns.
pub(super) fn pascal_text(name: &Name) -> String {
    valid(name.pascal(), "Value", "Empty")
}

/// The text of what [`module`] returns.
pub(super) fn module_text(name: &Name) -> String {
    let mut module = snake_text(name);
    if FILES.iter().chain(&CRATES).chain(&PRIMITIVES).any(|taken| *taken == module) {
        module.push('_');
    }
    module
}

/// The method that sets a field, if it is not called like the field.
pub(super) fn setter_of(field: &str) -> Option<String> {
    let hides = STRUCT_METHODS.iter().chain(&OPERATORS).any(|method| *method == field);
    hides.then(|| format!("with_{field}"))
}

/// Makes any text an identifier: no strange characters, no digit first, no keyword, never empty.
fn valid(mut text: String, prefix: &str, empty: &str) -> String {
    text.retain(|c| c.is_ascii_alphanumeric() || c == '_');
    if text.chars().all(|c| c == '_') {
        text = empty.to_owned();
    }
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        text.insert_str(0, prefix);
    }
    if KEYWORDS.binary_search(&text.as_str()).is_ok() {
        text.push('_');
    }
    text
}

fn ident(text: &str) -> Ident {
    Ident::new(text, Span::call_site())
}
