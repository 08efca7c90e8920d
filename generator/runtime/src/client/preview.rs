//! The part of an answer that an error message may show.

use crate::Json;
use crate::client::outlined::has_text;
use crate::client::redaction::{REDACTED, Secrets};
use crate::values::is_secret_or_key_name;

/// How many characters of an answer an error message shows.
const LENGTH: usize = 300;

/// The beginning of `text` in one line, without secrets.
pub(crate) fn preview(text: &str, secrets: &Secrets) -> String {
    let mut shown = String::new();
    let mut count = 0;
    for word in redact(text, |_, name| is_secret(name) || secrets.has_name_anywhere(name)).split_whitespace() {
        let space = usize::from(count > 0);
        if space == 1 {
            shown.push(' ');
        }
        let free = LENGTH.saturating_sub(count + space);
        let length = word.chars().count();
        if length > free {
            shown.extend(word.chars().take(free));
            shown.push('…');
            return shown;
        }
        shown.push_str(word);
        count += space + length;
    }
    shown
}

/// Whether a property of this name may hold a secret.
///
/// A property whose name ends with `key` may hold one: APIs call an API key `key`, and several of them `keys`.
pub(crate) fn is_secret(name: &str) -> bool {
    is_secret_or_key_name(name)
}

/// Removes the values of properties that are secrets from a text that is JSON, or JSON that breaks off, also where a text in it is
/// JSON again.
///
/// It only reads quoted texts and brackets, so that it also works where JSON does not parse. `is_secret` gets the name of the
/// property that holds the value, which is empty where there is none, and the name of the property itself.
pub(crate) fn redact(text: &str, is_secret: impl Fn(&str, &str) -> bool) -> String {
    redact_with(text, &is_secret, &|_| format!("\"{REDACTED}\""))
}

/// The same, but lists and objects that are secrets keep their shape, so that what decodes the text still does.
#[cfg(feature = "mock")]
pub(crate) fn redact_inside(text: &str, is_secret: impl Fn(&str, &str) -> bool) -> String {
    redact_with(text, &is_secret, &without_values)
}

fn redact_with(text: &str, is_secret: &dyn Fn(&str, &str) -> bool, hide: &dyn Fn(&str) -> String) -> String {
    let mut nesting = Nesting::default();
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('"') {
        nesting.read(&rest[..start]);
        let quoted = &rest[start..start + quoted_length(&rest[start..])];
        let after = &rest[start + quoted.len()..];
        shown.push_str(&rest[..start]);
        rest = after;
        let Some(value) = after.trim_start().strip_prefix(':').map(str::trim_start) else {
            let inner = json_in(quoted).map(|inner| (redact_with(&inner, is_secret, hide), inner));
            match inner.filter(|(redacted, inner)| redacted != inner) {
                Some((redacted, _)) => shown.push_str(&Json::String(redacted).to_string()),
                None => shown.push_str(quoted),
            }
            continue;
        };
        shown.push_str(quoted);
        nesting.name = quoted.trim_matches('"');
        if is_secret(nesting.holder(), nesting.name)
            && let length @ 1.. = secret_length(value)
        {
            let (secret, after) = value.split_at(length);
            shown.push(':');
            shown.push_str(&hide(secret));
            rest = after;
        }
    }
    shown.push_str(rest);
    shown
}

/// The JSON that a quoted text holds, also where it breaks off.
fn json_in(quoted: &str) -> Option<String> {
    let is_json = |text: &&str| text.trim_start().starts_with(['{', '[']);
    // Most texts have no quotes in them.
    let inner = quoted.get(1..).filter(|inner| has_text(inner, "\\\"")).filter(is_json)?;
    // What is cut may end in the middle of an escape, or of two that are one character.
    let lengths = (0..12).filter_map(|missing| inner.len().checked_sub(missing));
    let cut = lengths.filter_map(|length| inner.get(..length)).map(|inner| format!("\"{inner}\""));
    std::iter::once(quoted.to_owned()).chain(cut).find_map(|quoted| serde_json::from_str(&quoted).ok())
}

/// Where in JSON a scan is.
#[derive(Default)]
struct Nesting<'t> {
    /// The last name of a property.
    name: &'t str,
    /// The lists and objects around: whether it is a list, and the property that holds it.
    open: Vec<(bool, &'t str)>,
}

impl<'t> Nesting<'t> {
    /// Reads a piece of text without quoted texts.
    fn read(&mut self, piece: &str) {
        for byte in piece.bytes() {
            match byte {
                b'[' | b'{' => {
                    let holder = match self.open.last() {
                        None => "",
                        Some((true, holder)) => holder,
                        Some((false, _)) => self.name,
                    };
                    self.open.push((byte == b'[', holder));
                }
                b']' | b'}' => {
                    self.open.pop();
                }
                _ => {}
            }
        }
    }

    /// The property that holds the innermost object.
    fn holder(&self) -> &'t str {
        self.open.last().map_or("", |(_, holder)| holder)
    }
}

/// The bytes of the quoted text that `text` starts with. A text that breaks off is quoted to its end.
fn quoted_length(text: &str) -> usize {
    let mut escaped = false;
    for (index, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return index + 1,
            _ => {}
        }
    }
    text.len()
}

/// The bytes of the text, list or object that `text` starts with. Numbers, booleans and null are not secrets.
fn secret_length(text: &str) -> usize {
    match text.as_bytes().first() {
        Some(b'"') => quoted_length(text),
        Some(b'[' | b'{') => {
            let mut depth = 0_usize;
            let mut index = 0;
            while let Some(byte) = text.as_bytes().get(index) {
                match byte {
                    b'"' => {
                        index += quoted_length(&text[index..]);
                        continue;
                    }
                    b'[' | b'{' => depth += 1,
                    b']' | b'}' => depth -= 1,
                    _ => {}
                }
                index += 1;
                if depth == 0 {
                    break;
                }
            }
            index
        }
        _ => 0,
    }
}

/// A value without its texts and numbers.
#[cfg(feature = "mock")]
fn without_values(value: &str) -> String {
    let mut shown = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(start) = rest.find('"') {
        shown.push_str(&without_numbers(&rest[..start]));
        let (quoted, after) = rest[start..].split_at(quoted_length(&rest[start..]));
        match after.trim_start().starts_with(':') {
            true => shown.push_str(quoted),
            false => shown.extend(["\"", REDACTED, "\""]),
        }
        rest = after;
    }
    shown + &without_numbers(rest)
}

/// A piece of JSON without quoted texts, in which each number is 0.
#[cfg(feature = "mock")]
fn without_numbers(piece: &str) -> String {
    let mut shown = String::with_capacity(piece.len());
    let mut is_in_number = false;
    for character in piece.chars() {
        let begins = character.is_ascii_digit() || character == '-';
        let is_number = begins || is_in_number && matches!(character, '+' | '.' | 'e' | 'E');
        match is_number {
            true if is_in_number => {}
            true => shown.push('0'),
            false => shown.push(character),
        }
        is_in_number = is_number;
    }
    shown
}

/// What an error answer says, wherever it says it.
///
/// Servers of one product do not agree: `message`, `error.reason`, `errors[0].message`, `body`, a bare
/// text; a proxy before them answers in plain text or HTML.
pub(crate) fn message(body: &[u8]) -> Option<String> {
    match serde_json::from_slice::<Json>(body) {
        Ok(value) => {
            let message = message_in(&value)?;
            match first_finding(&value).filter(|finding| !has_text(&message, finding)) {
                // What the finding says may be all that there is.
                Some(finding) if has_text(&finding, &message) => Some(finding),
                Some(finding) => Some(format!("{message}: {finding}")),
                None => Some(message),
            }
        }
        Err(_) => {
            let text = std::str::from_utf8(body).ok()?.trim();
            let is_text = !text.is_empty() && !text.starts_with(['<', '{', '[']);
            is_text.then(|| text.to_owned())
        }
    }
}

/// The first finding of a validation: where it is, and what is wrong there.
fn first_finding(value: &Json) -> Option<String> {
    const LISTS: [&str; 8] =
        ["errors", "details", "detail", "violations", "issues", "validation_errors", "invalid-params", "invalidParams"];
    let list = LISTS.iter().find_map(|list| value.get(list).filter(|list| list.is_array() || list.is_object()));
    match list? {
        Json::Array(findings) => finding(findings.first()?),
        // Some servers list findings by the name of the field.
        Json::Object(findings) => {
            let (field, finding) = findings.iter().find(|(_, finding)| finding.is_array() || finding.is_string())?;
            Some(format!("{field}: {}", message_in(finding)?))
        }
        _ => None,
    }
}

fn finding(finding: &Json) -> Option<String> {
    const PLACES: [&str; 10] = [
        "pointer",
        "path",
        "field",
        "loc",
        "property",
        "parameter",
        "propertyPath",
        "instancePath",
        "name",
        "location",
    ];
    const WORDS: [&str; 7] = ["message", "msg", "reason", "detail", "description", "error", "title"];
    let text = |value: &Json| match value {
        Json::String(text) => Some(text.clone()),
        Json::Array(parts) => {
            let parts = parts.iter().map(|part| part.as_str().map_or_else(|| part.to_string(), str::to_owned));
            Some(parts.collect::<Vec<_>>().join("."))
        }
        _ => None,
    };
    if let Some(finding) = finding.as_str() {
        return Some(finding.to_owned());
    }
    let words = WORDS.iter().find_map(|word| finding.get(word)?.as_str())?;
    let source = finding.get("source").filter(|source| source.is_object()).unwrap_or(finding);
    match PLACES.iter().find_map(|place| text(source.get(place)?)).filter(|place| !place.is_empty()) {
        Some(place) if !has_text(words, &place) => Some(format!("{place}: {words}")),
        _ => Some(words.to_owned()),
    }
}

fn message_in(value: &Json) -> Option<String> {
    match value {
        Json::String(text) => Some(text.clone()).filter(|text| !text.trim().is_empty()),
        Json::Object(properties) => {
            const PLACES: [&str; 9] =
                ["message", "reason", "errors", "body", "full_error", "detail", "error", "msg", "title"];
            // `error` is the reason phrase in one product and an object with the reason in another.
            let nested = properties.get("error").filter(|error| error.is_object());
            let places = PLACES.iter().filter_map(|place| properties.get(place));
            nested.into_iter().chain(places).find_map(message_in)
        }
        Json::Array(items) => items.iter().find_map(message_in),
        Json::Null | Json::Bool(_) | Json::Number(_) => None,
    }
}
