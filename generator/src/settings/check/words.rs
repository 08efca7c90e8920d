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
    parts.len() == 3 && parts.iter().all(|part| is_number(part)) && is_label(rest)
}

/// What a document calls its version, as Cargo writes it: `v1.2` is `1.2.0`. A date with dashes is none.
pub(crate) fn as_version(text: &str) -> Option<String> {
    let text = text.strip_prefix(['v', 'V']).unwrap_or(text);
    let (numbers, rest) = text.split_at(text.find(['-', '+']).unwrap_or(text.len()));
    let parts: Vec<u64> = numbers.split('.').map(number).collect::<Option<_>>()?;
    // `2024-01-01` is no version before 2024.0.0.
    let is_short = parts.len() < 3;
    if is_short && rest.strip_prefix('-').is_some_and(|label| !label.starts_with(|c: char| c.is_ascii_alphabetic())) {
        return None;
    }
    let [major, minor, patch] = match *parts.as_slice() {
        [major] => [major, 0, 0],
        [major, minor] => [major, minor, 0],
        [major, minor, patch] => [major, minor, patch],
        _ => return None,
    };
    Some(format!("{major}.{minor}.{patch}{rest}")).filter(|version| is_version(version))
}

fn number(text: &str) -> Option<u64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

fn is_number(text: &str) -> bool {
    number(text).is_some_and(|number| number.to_string() == text)
}

/// What may follow the numbers: `-beta.1`, `+9.1.0`, or both.
fn is_label(text: &str) -> bool {
    let (before, build) = text.split_once('+').map_or((text, None), |(before, build)| (before, Some(build)));
    let is_word = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let is_counted = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit()) && !is_number(word);
    let is_before = before.is_empty()
        || before
            .strip_prefix('-')
            .is_some_and(|words| words.split('.').all(|word| is_word(word) && !is_counted(word)));
    is_before && build.is_none_or(|words| words.split('.').all(is_word))
}

#[cfg(test)]
mod tests;
