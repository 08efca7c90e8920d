//! Writes tokens the way that people write them, on one line.
//!
//! `TokenStream`'s own text puts a space around every token, and a formatter breaks long lines. A surface needs
//! neither: `name: Option<String>` however long the type is. Tables in macros are written in the same way.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// The tokens of an item on one line.
pub(crate) fn text(tokens: &impl ToTokens) -> String {
    let mut line = Line::default();
    line.add_all(tokens.to_token_stream());
    line.text
}

/// What comes last on the line, as far as the next token wants to know.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Last {
    /// The beginning, an opening bracket, or an operator that binds to what follows.
    #[default]
    Open,
    /// A name or a literal.
    Word,
    /// A closing bracket.
    Close,
    /// Something that already ended in a space.
    Space,
}

#[derive(Default)]
struct Line {
    text: String,
    last: Last,
    /// A comma that is written only if something follows.
    comma: bool,
    /// The characters of an operator that is not complete: `-` of `->`.
    operator: String,
}

impl Line {
    fn add_all(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Punct(punct) => {
                    self.operator.push(punct.as_char());
                    if punct.spacing() == Spacing::Alone || !self.continues() {
                        let operator = std::mem::take(&mut self.operator);
                        self.add_operator(&operator);
                    }
                }
                TokenTree::Group(group) => self.add_group(&group),
                word => self.add_word(&word.to_string()),
            }
        }
    }

    /// Whether a longer operator can begin with the one at hand.
    fn continues(&self) -> bool {
        matches!(self.operator.as_str(), ":" | "-" | "=" | "." | ".." | "!")
    }

    fn add_word(&mut self, word: &str) {
        self.end_comma();
        if matches!(self.last, Last::Word | Last::Close) {
            self.text.push(' ');
        }
        self.text.push_str(word);
        self.last = Last::Word;
    }

    fn add_operator(&mut self, operator: &str) {
        if operator == "," {
            self.comma = true;
            return;
        }
        if operator == ">" {
            // A comma before it was left by a line break.
            self.comma = false;
        }
        self.end_comma();
        match operator {
            "->" | "=>" | "=" | "+" | "|" | "==" => {
                if self.last != Last::Space && !self.text.is_empty() {
                    self.text.push(' ');
                }
                self.text.push_str(operator);
                self.text.push(' ');
                self.last = Last::Space;
            }
            ":" | ";" => {
                self.text.push_str(operator);
                self.text.push(' ');
                self.last = Last::Space;
            }
            ">" | "?" => {
                self.text.push_str(operator);
                self.last = if operator == ">" { Last::Close } else { Last::Open };
            }
            "&" | "'" | "*" | "#" => {
                if matches!(self.last, Last::Word | Last::Close) && operator != "#" {
                    self.text.push(' ');
                }
                self.text.push_str(operator);
                self.last = Last::Open;
            }
            _ => {
                self.text.push_str(operator);
                self.last = Last::Open;
            }
        }
    }

    fn add_group(&mut self, group: &proc_macro2::Group) {
        self.end_comma();
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            // The braces of a `use`, which follow `::`.
            Delimiter::Brace if self.last == Last::Open => ("{", "}"),
            Delimiter::Brace => (" { ", " }"),
            Delimiter::None => ("", ""),
        };
        self.text.push_str(open);
        self.last = if open.is_empty() { self.last } else { Last::Open };
        self.add_all(group.stream());
        // A comma before the end was left by a line break.
        self.comma = false;
        self.text.push_str(close);
        self.last = if close.is_empty() { self.last } else { Last::Close };
    }

    fn end_comma(&mut self) {
        if std::mem::take(&mut self.comma) {
            self.text.push_str(", ");
            self.last = Last::Space;
        }
    }
}
