use std::fmt;

use heck::{ToSnakeCase, ToUpperCamelCase};

/// A name as lower-case words, cased only when it is printed.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(Vec<String>);

impl Name {
    /// Splits any identifier-like text into words: `nbAgentsAck`, `kbn-xsrf` and `Elastic Agents` all work.
    pub fn new(text: &str) -> Self {
        let ascii: String = text.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
        Self(ascii.to_snake_case().split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect())
    }

    /// Whether there are no words.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The words.
    pub fn words(&self) -> &[String] {
        &self.0
    }

    /// A name of the given words.
    pub fn from_words(words: impl IntoIterator<Item = String>) -> Self {
        Self(words.into_iter().collect())
    }

    /// This name followed by another one's words.
    #[must_use]
    pub fn join(&self, other: &Name) -> Self {
        Self(self.0.iter().chain(&other.0).cloned().collect())
    }

    /// `like_this`, for fields, methods, arguments and modules.
    pub fn snake(&self) -> String {
        self.0.join("_")
    }

    /// `LikeThis`, for types and variants.
    pub fn pascal(&self) -> String {
        self.0.join("_").to_upper_camel_case()
    }

    /// `LIKE_THIS`, for constants.
    pub fn shouty(&self) -> String {
        self.snake().to_uppercase()
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.snake())
    }
}
