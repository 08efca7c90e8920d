//! What must not be shown, also where a server repeats it.

use std::sync::Arc;

use http::HeaderMap;
use zeroize::Zeroizing;

use crate::values::hide_user_information;

pub(crate) use crate::values::REDACTED;

/// Shorter texts are not looked for: they are part of too many words.
const SHORTEST: usize = 4;

/// Texts that must not be shown, and names of properties and parameters whose values must not.
#[derive(Clone, Default)]
pub(crate) struct Secrets {
    texts: Option<Arc<[Zeroizing<String>]>>,
    /// Names that do not say themselves that they are those of secrets, as [`Operation`](super::Operation) has them.
    names: &'static [&'static str],
}

impl Secrets {
    pub(crate) fn new(texts: impl IntoIterator<Item = Zeroizing<String>>) -> Self {
        let mut texts: Vec<Zeroizing<String>> = texts.into_iter().filter(|text| text.len() >= SHORTEST).collect();
        // A secret may be part of another one.
        texts.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        texts.dedup();
        Self { texts: (!texts.is_empty()).then(|| texts.into()), names: &[] }
    }

    /// The same texts, and the values of some properties and parameters.
    pub(crate) fn naming(self, names: &'static [&'static str]) -> Self {
        Self { names, ..self }
    }

    /// Whether the values of a property or parameter are secrets although its name does not say so. The holder is the
    /// property that has it, and empty where nothing does.
    #[cfg(feature = "mock")]
    pub(crate) fn has_name(&self, holder: &str, name: &str) -> bool {
        self.names.iter().any(|secret| {
            let before = secret.strip_suffix(name).filter(|_| !name.is_empty());
            before.is_some_and(|before| before.is_empty() || before.strip_suffix('.') == Some(holder))
        })
    }

    /// The same, whatever holds the property: what a server sends may not be what its document says.
    pub(crate) fn has_name_anywhere(&self, name: &str) -> bool {
        let is_it = |before: &str| before.is_empty() || before.ends_with('.');
        !name.is_empty() && self.names.iter().any(|secret| secret.strip_suffix(name).is_some_and(is_it))
    }

    /// Whether a property on a path such as `items[0].keys.admin` is a secret.
    pub(crate) fn are_at(&self, path: &str) -> bool {
        path.split(['.', '[', ']']).any(|name| self.has_name_anywhere(name))
    }

    /// Whether a body as a whole is a secret.
    pub(crate) fn are_everything(&self) -> bool {
        self.names.contains(&"")
    }

    /// These and others.
    pub(crate) fn with(&self, others: impl IntoIterator<Item = Zeroizing<String>>) -> Self {
        Self::new(self.texts().iter().cloned().chain(others)).naming(self.names)
    }

    fn texts(&self) -> &[Zeroizing<String>] {
        self.texts.as_deref().unwrap_or_default()
    }

    /// The text without secrets, and without what is before the `@` of addresses.
    pub(crate) fn redact(&self, text: &str) -> String {
        let text = hide_user_information(text);
        self.texts().iter().fold(text, |text, secret| text.replace(secret.as_str(), REDACTED))
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
