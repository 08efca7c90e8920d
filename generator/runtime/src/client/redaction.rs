//! What must not be shown, also where a server repeats it.

use std::sync::Arc;

use http::HeaderMap;
use zeroize::Zeroizing;

/// What stands for a secret.
pub(crate) const REDACTED: &str = "<redacted>";

/// Shorter texts are not looked for: they are part of too many words.
const SHORTEST: usize = 4;

/// Texts that must not be shown.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Option<Arc<[Zeroizing<String>]>>);

impl Secrets {
    pub(crate) fn new(texts: impl IntoIterator<Item = Zeroizing<String>>) -> Self {
        let mut texts: Vec<Zeroizing<String>> = texts.into_iter().filter(|text| text.len() >= SHORTEST).collect();
        // A secret may be part of another one.
        texts.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        texts.dedup();
        Self((!texts.is_empty()).then(|| texts.into()))
    }

    /// These and others.
    pub(crate) fn with(&self, others: impl IntoIterator<Item = Zeroizing<String>>) -> Self {
        Self::new(self.texts().iter().cloned().chain(others))
    }

    fn texts(&self) -> &[Zeroizing<String>] {
        self.0.as_deref().unwrap_or_default()
    }

    /// The text without secrets.
    pub(crate) fn redact(&self, text: &str) -> String {
        self.texts().iter().fold(text.to_owned(), |text, secret| text.replace(secret.as_str(), REDACTED))
    }

    /// Whether a text has a secret in it.
    pub(crate) fn are_in(&self, text: &str) -> bool {
        self.texts().iter().any(|secret| text.contains(secret.as_str()))
    }

    /// Lets the headers that repeat a secret not be shown.
    pub(crate) fn hide_in(&self, headers: &mut HeaderMap) {
        for value in headers.values_mut() {
            if value.to_str().is_ok_and(|text| self.are_in(text)) {
                value.set_sensitive(true);
            }
        }
    }
}
