//! The default names of a document's crates.

use crate::settings;

/// Words of titles that say what every document is, and not which one.
const NOISE: [&str; 24] = [
    "a",
    "an",
    "and",
    "api",
    "apis",
    "definition",
    "description",
    "docs",
    "documentation",
    "example",
    "for",
    "http",
    "json",
    "of",
    "openapi",
    "public",
    "reference",
    "rest",
    "restful",
    "schema",
    "spec",
    "specification",
    "swagger",
    "the",
];

/// Names of more words are not read.
const LONGEST: usize = 4;

/// A name out of the first of some texts that has one in it: a title, the name of a file, the name of a folder.
pub(super) fn first<'t>(texts: impl IntoIterator<Item = &'t str>) -> Option<String> {
    texts.into_iter().map(words).find(|name| settings::named(name).is_ok())
}

/// `GitHub v3 REST API` is about `GitHub`.
fn words(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty() && word.is_ascii());
    let telling: Vec<&str> = words.filter(|word| !is_noise(&word.to_ascii_lowercase())).take(LONGEST).collect();
    telling.join(" ")
}

fn is_noise(word: &str) -> bool {
    let is_version = word.trim_start_matches('v').bytes().all(|byte| byte.is_ascii_digit());
    is_version || NOISE.contains(&word)
}
