//! What may be an identifier, a crate, a version.

use crate::names::Name;
use crate::names::reserved::{RUNTIME, is_taken_from_clients};

/// Whether `api.toml` may call something so: the words of the name are all there is to it.
pub(super) fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | ' '))
        && !Name::new(text).is_empty()
}

/// Whether a package may be called so.
pub(in super::super) fn is_package(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '-'))
        && is_identifier(&text.replace('-', "_"))
        && text.replace('-', "_") != RUNTIME
}

/// Whether a type may be called so.
pub(super) fn is_type(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase()) && is_identifier(text) && !is_taken_from_clients(text)
}

/// Whether a method or an argument may be called so.
pub(super) fn snake(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && is_identifier(text)
}

fn is_identifier(text: &str) -> bool {
    text.is_ascii() && syn::parse_str::<syn::Ident>(text).is_ok()
}

/// Whether Cargo takes the text for a version.
pub(crate) fn is_version(text: &str) -> bool {
    let (numbers, rest) = text.split_at(text.find(['-', '+']).unwrap_or(text.len()));
    let parts: Vec<&str> = numbers.split('.').collect();
    let is_number = |part: &&str| part.parse::<u64>().is_ok_and(|number| number.to_string() == **part);
    let is_label = rest.is_empty()
        || (rest.len() > 1 && rest.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '.')));
    parts.len() == 3 && parts.iter().all(is_number) && is_label
}
