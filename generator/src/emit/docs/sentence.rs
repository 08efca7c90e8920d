//! Sentences that end: documents leave out full stops, and texts follow each other.

use crate::ir::Docs;

/// How lines begin that are not sentences: items, tables, code, headings, quotations.
const BLOCKS: [&str; 10] = ["- ", "* ", "+ ", "1", "2", "|", "```", "~~~", "#", ">"];

/// The text with a full stop, if it ends in words.
pub fn sentence(text: &str) -> String {
    let text = text.trim_end();
    let paragraph = text.rsplit("\n\n").next().unwrap_or_default();
    let is_words = |line: &str| !line.starts_with(' ') && !BLOCKS.iter().any(|block| line.starts_with(block));
    let is_open = text.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '`' | ')' | '"'));
    let is_ended = [".)", "!)", "?)", ".\"", "!\"", "?\""].iter().any(|end| text.ends_with(end));
    if is_open && !is_ended && paragraph.lines().all(is_words) { format!("{text}.") } else { text.to_owned() }
}

/// The summary as a sentence. One that leads to a list ends in a colon.
pub fn summary(docs: &Docs) -> Option<String> {
    let ended = sentence(docs.summary.as_ref()?);
    let leads =
        docs.description.as_ref().is_some_and(|text| ["- ", "* ", "+ "].iter().any(|item| text.starts_with(item)));
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
