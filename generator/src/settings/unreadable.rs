//! What is said about an `api.toml` that cannot be read.

use crate::diagnostic::{Diagnostic, Place, Severity, did_you_mean};

/// The finding for an error of the parser.
pub(super) fn finding(file: &str, text: &str, cause: &toml::de::Error) -> Diagnostic {
    let mut place = Place { file: file.to_owned(), ..Place::default() };
    if let Some(span) = cause.span() {
        place.set_position(text, span.start, span.end);
    }
    let (message, help) = match misspelled(cause.message()) {
        Some((message, help)) => (message, help),
        None if cause.message() == "duplicate key" => {
            let key = cause.span().and_then(|span| text.get(span)).unwrap_or_default();
            (format!("the key `{key}` is a duplicate"), "remove one".to_owned())
        }
        None => (sentence(cause.message()), "`openapi-crates schema` prints every key with what it takes".to_owned()),
    };
    Diagnostic { severity: Severity::Error, place: place.into(), message, help: Some(help) }
}

/// What the parser says, as a sentence.
fn sentence(message: &str) -> String {
    match message.strip_prefix("missing field ") {
        Some(key) => format!("the key {key} is missing"),
        None => format!("the settings cannot be read: {message}"),
    }
}

/// What serde says about a key or a word that it does not know, with the one that is probably meant.
fn misspelled(message: &str) -> Option<(String, String)> {
    let (what, rest) = match message.strip_prefix("unknown field `") {
        Some(rest) => ("key", rest),
        None => ("value", message.strip_prefix("unknown variant `")?),
    };
    let (written, rest) = rest.split_once('`')?;
    let known: Vec<&str> = rest.split('`').skip(1).step_by(2).collect();
    let list: Vec<String> = known.iter().map(|known| format!("`{known}`")).collect();
    let help = did_you_mean(written, known).unwrap_or_else(|| format!("write one of {}", list.join(", ")));
    Some((format!("the {what} `{written}` is not known here"), help))
}
