use std::fmt;
use std::sync::Arc;

use heck::ToUpperCamelCase;

use super::words;

/// A word of a name, in lower case. A name that is made of others has their words.
pub type Word = Arc<str>;

/// A name as lower-case words, cased only when it is printed. Most names are copied more often than they are made.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(Arc<[Word]>);

impl Name {
    /// Splits any text into words: `nbAgentsAck`, `kbn-xsrf`, `listSLOs` and `Elastic Agents` all work.
    pub fn new(text: &str) -> Self {
        Self::from_words(words::split(text))
    }

    /// Whether there are no words.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The words.
    pub fn words(&self) -> &[Word] {
        &self.0
    }

    /// A name of the given words.
    pub fn from_words(words: impl IntoIterator<Item = impl Into<Word>>) -> Self {
        Self(words.into_iter().map(Into::into).collect())
    }

    /// This name followed by another one's words.
    #[must_use]
    pub fn join(&self, other: &Name) -> Self {
        Self(self.0.iter().chain(other.0.iter()).cloned().collect())
    }

    /// This name with the last of words in a row that are the same, or the plural of the same: `cases cases find` is
    /// `cases find`, and `slos slo list` is `slo list`. Numbers stay: 1.1 is not 1.
    #[must_use]
    pub fn without_repetition(&self) -> Self {
        let mut words: Vec<Word> = Vec::new();
        for word in self.0.iter() {
            match words.last_mut().filter(|last| is_same(last, word)) {
                Some(last) => last.clone_from(word),
                None => words.push(word.clone()),
            }
        }
        Self(words.into())
    }

    /// This name without the words at its start that the module says in which it is: in `lock`, `lock reason` is `reason`, and
    /// so it is in `put lock`. Nothing, where the module says all of it.
    #[must_use]
    pub fn within(&self, module: &Name) -> Self {
        let (own, around) = (self.words(), module.words());
        let says = |length: &usize| {
            let end = around.iter().rev().take(*length).rev();
            end.zip(own).all(|(one, other)| is_same(one, other))
        };
        let said = (1..=own.len().min(around.len())).rev().find(says).unwrap_or(0);
        Self(own[said..].into())
    }

    /// `like_this`, for fields, methods, arguments and modules.
    pub fn snake(&self) -> String {
        // The words are split and in lower case, so that there is nothing left to convert.
        self.0.join("_")
    }

    /// `LikeThis`, for types and variants. Numbers stay apart: `TlsV1_2`.
    pub fn pascal(&self) -> String {
        let mut text = String::new();
        for word in self.0.iter() {
            let is_number = |c: char| c.is_ascii_digit();
            if text.ends_with(is_number) && word.starts_with(is_number) {
                text.push('_');
            }
            push_capitalized(&mut text, word);
        }
        text
    }

    /// `LIKE_THIS`, for constants.
    pub fn shouty(&self) -> String {
        self.snake().to_uppercase()
    }
}

/// Whether two words are one, or one the plural of the other.
fn is_same(one: &str, other: &str) -> bool {
    let is_number = one.starts_with(|c: char| c.is_ascii_digit());
    !is_number && words::singular(one) == words::singular(other)
}

/// Adds a word with a capital letter. Almost all words are plain ones, which have no other one inside.
fn push_capitalized(text: &mut String, word: &str) {
    let is_plain = word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    match word.chars().next().filter(|_| is_plain) {
        Some(first) => {
            text.push(first.to_ascii_uppercase());
            text.push_str(&word[1..]);
        }
        None => text.push_str(&word.to_upper_camel_case()),
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.snake())
    }
}
