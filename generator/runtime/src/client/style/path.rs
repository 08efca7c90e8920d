//! Values in a path.

use std::borrow::Cow;

use percent_encoding::utf8_percent_encode;

use super::{ENCODED, Flat, Mistake, PathStyle, encode, scalar};
use crate::Json;

/// Writes a value for a path, encoded.
///
/// The result is never an empty text or a dot segment, which would change the route.
pub(crate) fn path(name: &str, style: PathStyle, value: Json) -> Result<String, Mistake> {
    if let (PathStyle::Simple { .. }, Json::String(text)) = (style, &value)
        && is_segment(text)
    {
        return scalar(value);
    }
    let flat = match style {
        PathStyle::MultiSegment => return segments(value),
        PathStyle::Json if value.is_null() => return Err("is empty"),
        PathStyle::Json => return Ok(encode(&value.to_string())),
        PathStyle::Matrix { explode: true } => Flat::each(value)?.encode(),
        _ => Flat::of(value)?.encode(),
    };
    let text = match (style, flat) {
        (PathStyle::Simple { explode }, flat) => flat.join(",", explode),
        (PathStyle::Label { explode }, flat) => {
            flat.join(if explode { "." } else { "," }, explode).map(|text| format!(".{text}"))
        }
        (PathStyle::SpaceDelimited, flat) => flat.join("%20", false),
        (PathStyle::TabDelimited, flat) => flat.join("%09", false),
        (PathStyle::PipeDelimited, flat) => flat.join("%7C", false),
        (_, Flat::Nothing) => None,
        (PathStyle::Matrix { explode: true }, flat @ (Flat::List(_) | Flat::Object(_))) => {
            let pairs = flat.pairs(&encode(name), ",", true);
            Some(pairs.iter().map(|(key, value)| format!(";{key}={value}")).collect())
        }
        // RFC 6570: an empty value has no equals sign.
        (_, flat) => flat.join(",", false).map(|text| match text.as_str() {
            "" => format!(";{}", encode(name)),
            text => format!(";{}={text}", encode(name)),
        }),
    };
    match text.as_deref() {
        None | Some("") => Err("is empty"),
        Some("." | "..") => Err("is a dot segment, which would change the route"),
        Some(_) => Ok(text.unwrap_or_default()),
    }
}

/// Encodes each segment of a path separately: the items of a list, or what slashes separate in a text.
fn segments(value: Json) -> Result<String, Mistake> {
    let segment = |segment: &str| match segment {
        "" => Err("has an empty segment"),
        "." | ".." => Err("has a dot segment, which would change the route"),
        segment => Ok(encode(segment)),
    };
    let joined = |segments: Vec<String>| segments.join("/");
    match value {
        Json::Array(items) if items.is_empty() => Err("is empty"),
        Json::Array(items) => {
            items.into_iter().map(|item| segment(&scalar(item)?)).collect::<Result<_, _>>().map(joined)
        }
        value => scalar(value)?.split('/').map(segment).collect::<Result<_, _>>().map(joined),
    }
}

/// Whether a text is a segment as it is: most ids are.
fn is_segment(text: &str) -> bool {
    !matches!(text, "" | "." | "..") && matches!(Cow::from(utf8_percent_encode(text, ENCODED)), Cow::Borrowed(_))
}
