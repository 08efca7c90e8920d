//! Values in the header `cookie`.

use super::{CookieStyle, Flat, Mistake, QueryStyle, query};
use crate::Json;

/// Writes a value for the header `cookie`: names and values, encoded unless the style says otherwise.
pub(crate) fn cookie(name: &str, style: CookieStyle, value: Json) -> Result<Vec<(String, String)>, Mistake> {
    match style {
        CookieStyle::Json => query(name, QueryStyle::Json, value),
        CookieStyle::Form { explode } => query(name, QueryStyle::Form { explode }, value),
        CookieStyle::Plain { explode } => plain_cookies(name, explode, value),
    }
}

/// Cookies whose values are written as they are. What would end one, or cannot be in a header, is the caller's to escape:
/// only that one knows how the server reads it.
fn plain_cookies(name: &str, explode: bool, value: Json) -> Result<Vec<(String, String)>, Mistake> {
    let flat = if explode { Flat::each(value)? } else { Flat::of(value)? };
    let has_delimiter = |text: &String| text.contains(',');
    let is_ambiguous = match &flat {
        Flat::List(items) => items.iter().any(has_delimiter),
        Flat::Object(members) => members.iter().any(|(key, value)| has_delimiter(key) || has_delimiter(value)),
        Flat::Nothing | Flat::Text(_) => false,
    };
    if is_ambiguous && !explode {
        return Err("has a comma in an item, which separates items in a cookie: escape it");
    }
    let pairs = flat.pairs(name, ",", explode);
    let is_plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b';');
    if pairs.iter().any(|(name, value)| !is_plain(name) || name.contains('=') || !is_plain(value)) {
        return Err("has a character that a cookie cannot hold: escape it");
    }
    Ok(pairs)
}
