//! What must not be shown, also where a server repeats it.

use std::ops::Range;
use std::sync::Arc;

use http::{HeaderMap, HeaderName, header};
use percent_encoding::percent_decode_str;
use zeroize::Zeroizing;

use crate::client::outlined::has_text;
use crate::client::preview::is_secret;
use crate::is_secret_name;
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
    pub(crate) fn new(texts: Vec<Zeroizing<String>>) -> Self {
        let mut sorted: Vec<Zeroizing<String>> = Vec::with_capacity(texts.len());
        for text in texts.into_iter().filter(|text| text.len() >= SHORTEST) {
            // A secret may be part of another one. They are few.
            let place = sorted.binary_search_by(|known| text.len().cmp(&known.len()).then_with(|| known.cmp(&text)));
            if let Err(place) = place {
                sorted.insert(place, text);
            }
        }
        Self { texts: (!sorted.is_empty()).then(|| sorted.into()), names: &[] }
    }

    /// The same texts, and the values of some properties and parameters.
    pub(crate) fn naming(self, names: &'static [&'static str]) -> Self {
        Self { names, ..self }
    }

    /// Whether the values of a property or parameter are secrets although its name does not say so. The holder is the
    /// property that has it, and empty where nothing does.
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
    pub(crate) fn with(&self, mut others: Vec<Zeroizing<String>>) -> Self {
        others.extend(self.texts().iter().cloned());
        Self::new(others).naming(self.names)
    }

    fn texts(&self) -> &[Zeroizing<String>] {
        self.texts.as_deref().unwrap_or_default()
    }

    /// The text without secrets, and without those of addresses: what is before their `@`, and values of parameters whose names
    /// are those of secrets.
    pub(crate) fn redact(&self, text: &str) -> String {
        let text = self.without_parameters(hide_user_information(text));
        self.texts().iter().fold(text, |text, secret| without_escaped(text.replace(secret.as_str(), REDACTED), secret))
    }

    fn without_parameters(&self, text: String) -> String {
        let ends = |character: char| character.is_whitespace() || r#"?&#"'<>\"#.contains(character);
        let mut shown = String::new();
        let mut rest = text.as_str();
        while let Some(start) = rest.find(['?', '&', '#']) {
            let (before, after) = rest.split_at(start + 1);
            shown.push_str(before);
            rest = after;
            let (pair, after) = after.split_at(after.find(ends).unwrap_or(after.len()));
            let Some((name, value)) = pair.split_once('=') else { continue };
            if !value.is_empty() && self.is_secret_parameter(name) {
                shown.extend([name, "=", REDACTED]);
                rest = after;
            }
        }
        if shown.is_empty() { text } else { shown + rest }
    }

    /// These, and what a request says in headers that are not shown, and in parameters of the query whose names are those of
    /// secrets. Servers repeat a header as a whole or without the word of its scheme, and an address as it was sent or decoded.
    pub(crate) fn with_hidden<B>(self, request: &http::Request<B>) -> Self {
        let mut texts: Vec<Zeroizing<String>> = Vec::new();
        let hidden = request.headers().iter().filter(|(_, value)| value.is_sensitive());
        for (name, text) in hidden.filter_map(|(name, value)| Some((name, value.to_str().ok()?))) {
            let parts: Vec<&str> = match *name == header::COOKIE {
                true => text.split("; ").filter_map(|cookie| Some(cookie.split_once('=')?.1)).collect(),
                false => vec![text, text.split_once(' ').map_or(text, |(_, rest)| rest)],
            };
            texts.extend(parts.into_iter().map(|text| Zeroizing::new(text.to_owned())));
        }
        let pairs = request.uri().query().into_iter().flat_map(|query| query.split('&'));
        for (_, text) in
            pairs.filter_map(|pair| pair.split_once('=')).filter(|(name, _)| self.is_secret_parameter(name))
        {
            let decoded = percent_decode_str(text).decode_utf8_lossy().into_owned();
            texts.extend([Zeroizing::new(text.to_owned()), Zeroizing::new(decoded)]);
        }
        if texts.is_empty() { self } else { self.with(texts) }
    }

    /// Whether a parameter of a query or a form is a secret, by its name as it was sent or as an operation says.
    pub(crate) fn is_secret_parameter(&self, name: &str) -> bool {
        let decoded = percent_decode_str(&name.replace('+', " ")).decode_utf8_lossy().into_owned();
        // `login[password]` is a property of `login`.
        let (before, name) = decoded.strip_suffix(']').and_then(|path| path.rsplit_once('[')).unwrap_or(("", &decoded));
        let holder = before.rsplit(['[', ']']).find(|holder| !holder.is_empty()).unwrap_or_default();
        is_secret_name(&decoded) || self.has_name("", &decoded) || self.has_name(holder, name)
    }

    /// Whether a text has a secret in it.
    pub(crate) fn are_in(&self, text: &str) -> bool {
        // Most headers are shorter than a secret, which is longer where it is escaped.
        let mut secrets = self.texts().iter().filter(|secret| secret.len() <= text.len());
        secrets.any(|secret| has_text(text, secret) || find_escaped(text, secret).is_some())
    }

    /// Lets the headers that are secrets, or repeat one, not be shown.
    pub(crate) fn hide_in(&self, headers: &mut HeaderMap) {
        for (name, value) in headers.iter_mut() {
            let is_secret = || name == header::SET_COOKIE || is_secret(name.as_str());
            if !HARMLESS.contains(name) && is_secret() || value.to_str().is_ok_and(|text| self.are_in(text)) {
                value.set_sensitive(true);
            }
        }
    }
}

/// Headers that nearly all answers have, and whose names need not be looked at.
const HARMLESS: [HeaderName; 8] = [
    header::CACHE_CONTROL,
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::CONTENT_TYPE,
    header::DATE,
    header::SERVER,
    header::TRANSFER_ENCODING,
    header::VARY,
];

/// The text without a secret in which characters are escaped.
fn without_escaped(text: String, secret: &str) -> String {
    let mut shown = String::new();
    let mut rest = text.as_str();
    while let Some(found) = find_escaped(rest, secret) {
        shown.push_str(&rest[..found.start]);
        shown.push_str(REDACTED);
        rest = &rest[found.end..];
    }
    if shown.is_empty() { text } else { shown + rest }
}

/// Where a secret is in a text that escapes some of its characters, as JSON does and as `Debug` of a text does.
///
/// Servers choose what they escape: quotes only, each slash, each character that is not ASCII.
fn find_escaped(text: &str, secret: &str) -> Option<Range<usize>> {
    // Most texts escape nothing.
    if !text.contains('\\') {
        return None;
    }
    let mut starts = text.char_indices().map(|(start, _)| (start, &text[start..]));
    starts.find_map(|(start, rest)| Some(start..start + escaped_length(rest, secret)?))
}

/// The length of a secret that a text begins with.
fn escaped_length(text: &str, secret: &str) -> Option<usize> {
    let mut length = 0;
    for expected in secret.chars() {
        let (character, taken) = unescaped(text.get(length..)?)?;
        length += taken;
        if character != expected {
            return None;
        }
    }
    Some(length)
}

/// The first character of a text, and how long it is where it is escaped.
fn unescaped(text: &str) -> Option<(char, usize)> {
    let mut characters = text.chars();
    let first = characters.next()?;
    let escaped = characters.next().filter(|_| first == '\\');
    let character = match escaped {
        Some(character @ ('"' | '\\' | '/' | '\'')) => character,
        Some('b') => '\u{8}',
        Some('f') => '\u{c}',
        Some('n') => '\n',
        Some('r') => '\r',
        Some('t') => '\t',
        Some('u') => return unescaped_unit(text).or(Some((first, 1))),
        _ => return Some((first, first.len_utf8())),
    };
    Some((character, 2))
}

/// The character of a `\u00e9`, or of two of them that are one character.
fn unescaped_unit(text: &str) -> Option<(char, usize)> {
    let unit = |text: &str| u16::from_str_radix(text.strip_prefix("\\u")?.get(..4)?, 16).ok();
    let high = unit(text)?;
    if let Some(character) = char::from_u32(high.into()) {
        return Some((character, 6));
    }
    let low = unit(text.get(6..)?)?;
    Some((char::decode_utf16([high, low]).next()?.ok()?, 12))
}
