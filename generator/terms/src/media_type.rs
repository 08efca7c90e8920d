/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Codec {
    // In the order of preference where a document offers several.
    /// One JSON value.
    Json,
    /// Parts of their own media types.
    Multipart,
    /// One JSON value a line.
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

/// The codec of a media type. Parameters such as `charset` or `Elastic-Api-Version` do not matter.
///
/// ```
/// use openapi_terms::{Codec, codec};
///
/// assert_eq!(codec("application/problem+json; charset=utf-8"), Codec::Json);
/// assert_eq!(codec("image/png"), Codec::Binary);
/// ```
pub fn codec(media_type: &str) -> Codec {
    match essence(media_type).as_str() {
        "application/json" | "text/json" | "*/*" => Codec::Json,
        "application/ndjson"
        | "application/x-ndjson"
        | "application/jsonl"
        | "application/x-jsonlines"
        | "application/json-seq" => Codec::NdJson,
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

/// The media type without parameters, in lower case.
pub fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether a media type of a document, which may be a range such as `image/*`, is the one that a header names.
pub fn matches(documented: &str, sent: &str) -> bool {
    let (documented, sent) = (essence(documented), essence(sent));
    match documented.split_once('/') {
        Some(("*", "*")) => true,
        Some((group, "*")) => sent.split_once('/').is_some_and(|(sent, _)| sent == group),
        _ => documented == sent,
    }
}
