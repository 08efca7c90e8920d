//! What a document marks as deprecated, and what it says to use in its place.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::Docs;

/// `#[deprecated]`, if the document marks the item so. The note is what the text says to use.
pub fn deprecated(docs: &Docs) -> Option<TokenStream> {
    docs.deprecated.then(|| match advice(docs) {
        Some(note) => quote!(#[deprecated(note = #note)]),
        None => quote!(#[deprecated]),
    })
}

/// The first clause that says what to use. Notes of the compiler begin with a small letter and end without a full stop.
fn advice(docs: &Docs) -> Option<String> {
    let texts = [&docs.summary, &docs.description].into_iter().flatten();
    let clause = texts.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).find_map(|text| {
        let mut sentences = text.split(". ").map(|sentence| sentence.trim_end_matches('.'));
        sentences.find_map(of_sentence)
    })?;
    let mut letters = clause.chars();
    let first = letters.next()?;
    let is_word = letters.clone().next().is_some_and(char::is_lowercase);
    Some(if is_word { first.to_lowercase().chain(letters).collect() } else { clause })
}

/// What a sentence says to use: `Use this`, what follows `deprecated;`, or `that replaces it`.
fn of_sentence(sentence: &str) -> Option<String> {
    let is_advice = |clause: &&str| clause.ends_with(" replaces it") || clause.ends_with(" instead");
    let order = sentence.split("; ").find(|clause| is_order(clause)).map(str::to_owned);
    order
        .or_else(|| sentence.split_once("eprecated").and_then(|(_, after)| after_deprecated(after)))
        .or_else(|| sentence.split("; ").find(is_advice).map(str::to_owned))
}

fn is_order(clause: &str) -> bool {
    ["Use ", "use ", "Please use "].iter().any(|order| clause.starts_with(order))
}

/// What follows the word, if it says what to use.
fn after_deprecated(after: &str) -> Option<String> {
    let after = after.trim_start_matches(['*', '_', ')']);
    if let Some(other) = after.strip_prefix(" in favor of ").or_else(|| after.strip_prefix(" in favour of ")) {
        return Some(format!("use {other}"));
    }
    let clause = after.strip_prefix([';', ':', ',', '.'])?.trim_start_matches(['*', '_', ' ']);
    let is_told = after.starts_with(';') || is_order(clause);
    (is_told && !clause.is_empty()).then(|| clause.to_owned())
}
