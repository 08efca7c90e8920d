//! Sentences that end: documents leave out full stops, and texts follow each other.

use crate::ir::Docs;

/// How lines begin that are not sentences: tables, code, headings, quotations.
const BLOCKS: [&str; 5] = ["|", "```", "~~~", "#", ">"];

/// The text with a full stop, if it ends in words.
pub fn sentence(text: &str) -> String {
    let text = text.trim_end();
    let paragraph = text.rsplit("\n\n").next().unwrap_or_default();
    let is_open = !paragraph.is_empty() && paragraph.lines().all(is_words) && !is_ended(text);
    if is_open { format!("{text}.") } else { text.to_owned() }
}

fn is_words(line: &str) -> bool {
    // What underlines headings and divides tables has no letters.
    let has_words = line.chars().any(|c| !matches!(c, '-' | '=' | '*' | '_' | '|' | ':' | ' '));
    has_words && !line.starts_with(' ') && !is_item(line) && !BLOCKS.iter().any(|block| line.starts_with(block))
}

/// Whether a line is an item of a list: `24 hours` is not.
fn is_item(line: &str) -> bool {
    let after_digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = after_digits.len() < line.len() && [". ", ") "].iter().any(|end| after_digits.starts_with(end));
    is_numbered || ["- ", "* ", "+ "].iter().any(|mark| line.starts_with(mark))
}

fn is_ended(text: &str) -> bool {
    let inside = text.trim_end_matches([')', '"', '\'', '*', '_', ']', '\u{201d}', '\u{2019}']);
    let is_tag = text.ends_with('>') && !text.rsplit('<').next().is_some_and(|tag| tag.contains("://"));
    text.ends_with([':', ';', ',', '\\']) || inside.ends_with(['.', '!', '?', '\u{2026}', '\u{3002}']) || is_tag
}

/// The summary as a sentence. One that leads to a list ends in a colon.
pub fn summary(docs: &Docs) -> Option<String> {
    let ended = sentence(docs.summary.as_ref()?);
    let leads = docs.description.as_deref().is_some_and(is_item);
    Some(match ended.strip_suffix('.') {
        Some(lead) if leads => format!("{lead}:"),
        _ => ended,
    })
}

/// The summary, and the description that follows it.
pub fn texts(docs: &Docs) -> Vec<String> {
    summary(docs).into_iter().chain(docs.description.as_deref().map(sentence)).collect()
}

/// Several notes in one text.
pub fn sentences(texts: &[String]) -> String {
    texts.iter().map(|text| sentence(text)).collect::<Vec<_>>().join(" ")
}
