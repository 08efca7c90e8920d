//! What a document says, as `///` and `//!` lines.
//!
//! Descriptions in API documents are Markdown for a web page: bare addresses, `<placeholders>`, brackets that are no
//! links, code without a language. `rustdoc` would warn about them, drop them or run them as tests. The modules below
//! make them safe and wrap them.
//!
//! A parser such as `pulldown-cmark` would not make this shorter. It reads Markdown into events, and a document's text has to come
//! out as its author has it, but for what is mended. It would only take over what tells blocks and spans apart, which is about 90
//! lines of 480, and something that writes events as Markdown would take their place.

mod deprecated;
mod inline;
mod markdown;
mod sentence;

use std::fmt::Display;

use proc_macro2::TokenStream;
use quote::{ToTokens, TokenStreamExt, quote};

pub use self::deprecated::deprecated;
pub use self::sentence::{sentence, sentences, summary, texts};
use crate::ir::{Docs, listed};
use crate::names::reserved::DERIVES;

/// The room for text next to the indentation of a member and `/// `, in lines of 100 columns.
const WIDTH: usize = 92;

/// A link to a type that is in scope, and not to the derive macro of its name.
pub fn link(ty: impl Display) -> String {
    let ty = ty.to_string();
    if DERIVES.contains(&ty.as_str()) { format!("[`{ty}`](type@{ty})") } else { format!("[`{ty}`]") }
}

/// A doc comment under construction. As tokens it documents the item that follows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocComment {
    lines: Vec<String>,
}

impl DocComment {
    /// A comment without text.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the document says, or else a given sentence, which may be empty.
    pub fn of(docs: &Docs, otherwise: &str) -> Self {
        let mut comment = Self::new();
        if docs.summary.is_none() && docs.description.is_none() && !otherwise.is_empty() {
            comment = comment.paragraph(otherwise);
        }
        for text in texts(docs) {
            comment = comment.markdown(&text);
        }
        if docs.notes.is_empty() { comment } else { comment.markdown(&sentences(&docs.notes)) }
    }

    /// Adds Markdown from a document, after a blank line.
    #[must_use]
    pub fn markdown(self, text: &str) -> Self {
        self.block(markdown::lines(text, WIDTH))
    }

    /// Adds a paragraph of the compiler's own words, after a blank line. Links to items stay links.
    #[must_use]
    pub fn paragraph(self, text: &str) -> Self {
        let words = inline::spans(text);
        self.block(markdown::fill(words, "", "", WIDTH))
    }

    /// Adds a list after a blank line: for each item the compiler's own words, in which links stay links, then
    /// Markdown of the document.
    #[must_use]
    pub fn list(self, items: impl IntoIterator<Item = (String, String)>) -> Self {
        let item = |(ours, markdown): (String, String)| {
            let words = inline::spans(&ours).into_iter().chain(inline::words(&markdown)).collect();
            markdown::fill(words, "- ", "  ", WIDTH)
        };
        self.block(items.into_iter().flat_map(item).collect())
    }

    /// Adds a heading of a section.
    #[must_use]
    pub fn heading(self, text: &str) -> Self {
        self.block(vec![format!("# {text}")])
    }

    /// Adds lines as they are, after a blank line.
    #[must_use]
    pub fn block(mut self, lines: Vec<String>) -> Self {
        if !self.lines.is_empty() && !lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.extend(lines);
        self
    }

    /// The lines of the comment, without the slashes.
    pub fn lines(&self) -> &[String] {
        &self.lines
    }

    /// The comment as documentation of the file or module around it.
    pub fn inner(&self) -> TokenStream {
        let lines = self.lines.iter().map(|line| pad(line));
        quote!(#(#![doc = #lines])*)
    }
}

impl ToTokens for DocComment {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for line in &self.lines {
            let line = pad(line);
            tokens.append_all(quote!(#[doc = #line]));
        }
    }
}

fn pad(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

/// Texts as code spans: `a`, `b` and `c`.
pub fn codes(texts: &[String]) -> String {
    listed(&texts.iter().map(|text| code(text)).collect::<Vec<_>>(), "and")
}

/// How many beginnings a reader takes in at a glance.
const LISTED: usize = 4;

/// A sentence on a file with what begins with some words: which ones. Many of them share the file because each has too little
/// for one of its own.
pub fn of_file(what: &str, preposition: &str, about: &[String]) -> DocComment {
    let text = match about {
        [first, .., last] if about.len() > LISTED => {
            format!("{what} without a file of their own, from {} to {}.", code(first), code(last))
        }
        _ => format!("{what}{preposition} {}.", codes(about)),
    };
    DocComment::new().paragraph(&text)
}

/// Text as a code span, whatever it contains.
pub fn code(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.trim().is_empty() {
        // Markdown has no code of spaces.
        return if text.is_empty() { "(empty)".to_owned() } else { "(blank)".to_owned() };
    }
    let ticks = "`".repeat(longest_run(&text, '`') + 1);
    let space = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{ticks}{space}{text}{space}{ticks}")
}

/// The length of the longest run of a character.
fn longest_run(text: &str, wanted: char) -> usize {
    text.split(|c| c != wanted).map(str::len).max().unwrap_or(0)
}
