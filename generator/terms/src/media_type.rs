use std::borrow::Cow;

/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Codec {
    // In the order of preference where a document offers several.
    /// One JSON value.
    Json,
    /// Parts of their own media types.
    Multipart,
    /// One JSON value a line, or a sequence of JSON texts.
    NdJson,
    /// Events, as browsers read them: `text/event-stream`.
    Events,
    /// Fields, as in a query: [`FORM`].
    Form,
    /// Text without inner structure.
    Text,
    /// Bytes.
    Binary,
}

/// The media type of forms whose fields are text.
pub const FORM: &str = "application/x-www-form-urlencoded";

/// How much another notation of what is JSON, such as XML, is wanted in `Accept`.
pub const NOTATION_WEIGHT: &str = "q=0.5";

/// The fields of an event of [`Codec::Events`].
pub const EVENT_FIELDS: [&str; 4] = ["data", "event", "id", "retry"];

/// The codec of a media type. Parameters such as `Elastic-Api-Version` do not matter, but text in another `charset` than
/// UTF-8 is bytes.
///
/// ```
/// use openapi_terms::{Codec, codec};
///
/// assert_eq!(codec("application/problem+json; charset=utf-8"), Codec::Json);
/// assert_eq!(codec("image/png"), Codec::Binary);
/// assert_eq!(codec("text/csv; charset=iso-8859-1"), Codec::Binary);
/// ```
pub fn codec(media_type: &str) -> Codec {
    match of_essence(&essence(media_type)) {
        Codec::Text if !is_unicode(media_type) => Codec::Binary,
        codec => codec,
    }
}

/// Whether the text of a media type is UTF-8, of which ASCII is a part. So is text of which nothing is said.
fn is_unicode(media_type: &str) -> bool {
    let charset = media_type.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches('"').to_ascii_lowercase())
    });
    charset.is_none_or(|charset| matches!(charset.as_str(), "utf-8" | "utf8" | "us-ascii" | "ascii"))
}

fn of_essence(essence: &str) -> Codec {
    match essence {
        "application/json" | "text/json" | "*/*" => Codec::Json,
        essence if is_lines(essence) => Codec::NdJson,
        "multipart/form-data" => Codec::Multipart,
        FORM => Codec::Form,
        "text/event-stream" => Codec::Events,
        essence if essence.ends_with("+json") => Codec::Json,
        essence if essence.starts_with("text/") => Codec::Text,
        "application/xml" | "application/yaml" | "application/x-yaml" | "application/javascript" => Codec::Text,
        essence if essence.ends_with("+xml") || essence.ends_with("+yaml") => Codec::Text,
        _ => Codec::Binary,
    }
}

/// Whether a media type is one of JSON lines, or of a sequence of JSON texts. There are more names of these than standards.
fn is_lines(essence: &str) -> bool {
    let Some((group, kind)) = essence.split_once('/') else { return false };
    let name = kind.strip_prefix("x-").unwrap_or(kind);
    matches!(group, "application" | "text")
        && matches!(name, "ndjson" | "jsonl" | "jsonlines" | "json-lines" | "stream+json")
        || is_json_sequence(essence)
}

/// Whether the JSON texts of a media type begin with a record separator: `application/json-seq`, `application/geo+json-seq`.
pub fn is_json_sequence(media_type: &str) -> bool {
    let essence = essence(media_type);
    matches!(essence.as_str(), "application/json-seq" | "application/x-json-seq") || essence.ends_with("+json-seq")
}

/// The media type without parameters, in lower case.
pub fn essence(media_type: &str) -> String {
    meant(media_type).split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The media type that a document means where it has a colon in the place of the slash.
///
/// ```
/// use openapi_terms::meant;
///
/// assert_eq!(meant("application:json; charset=utf-8"), "application/json; charset=utf-8");
/// assert_eq!(meant("text/csv;a=b:c"), "text/csv;a=b:c");
/// ```
pub fn meant(media_type: &str) -> Cow<'_, str> {
    let end = media_type.find(';').unwrap_or(media_type.len());
    let (name, parameters) = media_type.split_at(end);
    match name.split_once(':') {
        Some((group, kind)) if !name.contains('/') && !group.is_empty() && !kind.is_empty() => {
            Cow::Owned(format!("{group}/{kind}{parameters}"))
        }
        _ => Cow::Borrowed(media_type),
    }
}

/// Whether a media type of a document, which may be a range such as `image/*`, is the one that a header names.
pub fn matches(documented: &str, sent: &str) -> bool {
    let (documented, sent) = (essence(documented), essence(sent));
    match documented.split_once('/') {
        Some(("*", "*")) => true,
        // Not a range of HTTP, but written by frameworks: JSON under any name.
        Some((group, "*+json")) => sent
            .split_once('/')
            .is_some_and(|(sent, kind)| sent == group && (kind == "json" || kind.ends_with("+json"))),
        Some((group, "*")) => sent.split_once('/').is_some_and(|(sent, _)| sent == group),
        _ => documented == sent,
    }
}
