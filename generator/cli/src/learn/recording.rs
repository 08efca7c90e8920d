//! Recorded answers: HAR, one JSON value a line, or bodies alone.

use std::fs;
use std::path::Path;

use openapi_runtime::Base64;
use openapi_terms::{Codec, codec};
use serde_json::Value;

/// A recorded answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Recording {
    /// What was asked for.
    pub target: Target,
    /// The status of the answer; nothing where only a body is known, which then is one of success.
    pub status: Option<u16>,
    /// The media type of the answer, where it is known.
    pub media_type: Option<String>,
    /// The body of the answer.
    pub body: Body,
}

/// What was asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// A request. Path and query are encoded as they were sent.
    Route {
        /// The method in upper case.
        method: String,
        /// The path, with a slash at the beginning.
        path: String,
        /// The query without its question mark.
        query: String,
    },
    /// The id of an operation.
    Operation(String),
}

/// The body of an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// There is none, or it was not recorded.
    None,
    /// One JSON value.
    Json(Value),
    /// JSON values, one a line.
    Lines(Vec<Value>),
    /// Text or bytes.
    Other,
}

/// What a caller says of files that hold bodies alone.
#[derive(Clone, Debug, Default)]
pub struct Named {
    /// The operation. Without it, files are named after theirs: `getPet.json`, `getPet.404.json`.
    pub operation: Option<String>,
    /// The status.
    pub status: Option<u16>,
}

/// Reads the recordings of a file.
///
/// # Errors
///
/// The file cannot be read, or has neither of the known forms. The message names the file and the line.
pub fn read(file: &Path, named: &Named) -> Result<Vec<Recording>, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("cannot read {}: {error}", file.display()))?;
    let text = text.trim_start_matches('\u{feff}');
    match serde_json::from_str::<Value>(text) {
        Ok(value) if value.pointer("/log/entries").is_some() => har(&value, file),
        Ok(value) if named.operation.is_none() && is_record(&value) => Ok(vec![record(&value, file, 1)?]),
        Ok(value) => Ok(vec![alone(value, file, named)]),
        Err(error) => lines(text, file).map_err(|message| message.unwrap_or_else(|| whole(file, &error))),
    }
}

fn whole(file: &Path, error: &serde_json::Error) -> String {
    format!("{} is neither JSON nor one JSON object per line: {error}", file.display())
}

/// One JSON object per line. No message where the first line is none: then the file was meant to be one value.
fn lines(text: &str, file: &Path) -> Result<Vec<Recording>, Option<String>> {
    let mut recordings = Vec::new();
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let value: Value = serde_json::from_str(line).map_err(|error| {
            let place = format!("{}, line {}", file.display(), index + 1);
            (!recordings.is_empty()).then(|| format!("{place} is not JSON: {error}"))
        })?;
        recordings.push(record(&value, file, index + 1)?);
    }
    Ok(recordings)
}

fn is_record(value: &Value) -> bool {
    ["method", "path"].iter().all(|key| value[*key].is_string()) && status(value).is_some()
}

/// `method`, `path`, `status` and `body`, or `text` or `base64` in its place; `query`, `media_type` and `headers` where they are
/// there.
fn record(value: &Value, file: &Path, line: usize) -> Result<Recording, String> {
    if !is_record(value) {
        let place = format!("{}, line {line}", file.display());
        return Err(format!("{place}: a recorded answer is an object with `method`, `path`, `status` and `body`"));
    }
    let headers = value["headers"].as_object().into_iter().flatten();
    let by_header = headers.filter(|(name, _)| name.eq_ignore_ascii_case("content-type")).map(|(_, value)| value);
    let media_type =
        [&value["media_type"], &value["content_type"]].into_iter().chain(by_header).find_map(Value::as_str);
    let target = target(text(value, "method"), text(value, "path"), text(value, "query"));
    // Cassettes have what is not JSON under other names.
    let body = match (&value["body"], &value["text"], &value["base64"]) {
        (Value::Null, Value::String(text), _) | (Value::String(text), ..) => body(text, media_type),
        (Value::Null, _, Value::String(bytes)) => encoded(bytes, media_type),
        (Value::Null, ..) => Body::None,
        (other, ..) => Body::Json(other.clone()),
    };
    Ok(Recording { target, status: status(value), media_type: media_type.map(str::to_owned), body })
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_default()
}

fn status(value: &Value) -> Option<u16> {
    let status = &value["status"];
    status.as_u64().and_then(|code| u16::try_from(code).ok()).or_else(|| status.as_str()?.parse().ok())
}

/// An address or a path, with or without a query.
fn target(method: &str, address: &str, query: &str) -> Target {
    let address = address.split('#').next().unwrap_or_default();
    let path = match address.split_once("://") {
        Some((_, rest)) => rest.find(['/', '?']).map_or("/", |start| &rest[start..]),
        None => address,
    };
    let (path, own) = path.split_once('?').unwrap_or((path, ""));
    let query = if query.is_empty() { own } else { query };
    let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
    Target::Route { method: method.to_ascii_uppercase(), path, query: query.to_owned() }
}

/// The body that a text is. Without a media type, what is an object or a list in JSON is that.
fn body(text: &str, media_type: Option<&str>) -> Body {
    let parsed = || serde_json::from_str::<Value>(text).ok();
    match media_type.map(codec) {
        _ if text.trim().is_empty() => Body::None,
        Some(Codec::Json) => parsed().map_or(Body::Other, Body::Json),
        Some(Codec::NdJson) => {
            let lines =
                text.lines().map(|line| line.trim_start_matches('\u{1e}')).filter(|line| !line.trim().is_empty());
            lines.map(serde_json::from_str).collect::<Result<_, _>>().map_or(Body::Other, Body::Lines)
        }
        Some(_) => Body::Other,
        None => parsed().filter(|value| value.is_object() || value.is_array()).map_or(Body::Other, Body::Json),
    }
}

/// The body that a text in Base64 is.
fn encoded(bytes: &str, media_type: Option<&str>) -> Body {
    let decoded = Base64::new(bytes).decode().ok().and_then(|bytes| String::from_utf8(bytes).ok());
    decoded.map_or(Body::Other, |text| body(&text, media_type))
}

/// The entries of an HTTP archive, as browsers and proxies write it.
fn har(archive: &Value, file: &Path) -> Result<Vec<Recording>, String> {
    let entries = archive.pointer("/log/entries").and_then(Value::as_array);
    let entries = entries.ok_or_else(|| format!("{}: the entries of the archive are not a list", file.display()))?;
    let recordings = entries.iter().filter_map(|entry| {
        let (request, response) = (&entry["request"], &entry["response"]);
        // A request that was not answered has the status 0.
        let status = status(response).filter(|status| *status >= 100)?;
        let content = &response["content"];
        let media_type = content["mimeType"].as_str().filter(|name| !name.is_empty() && *name != "x-unknown");
        let sent = text(content, "text");
        let body = match text(content, "encoding") {
            "base64" => encoded(sent, media_type),
            _ => body(sent, media_type),
        };
        let target = target(request["method"].as_str()?, request["url"].as_str()?, "");
        Some(Recording { target, status: Some(status), media_type: media_type.map(str::to_owned), body })
    });
    Ok(recordings.collect())
}

/// A body alone: `getPet.json`, `getPet.404.json`, `getPet.404.of-a-cat.json`.
fn alone(body: Value, file: &Path, named: &Named) -> Recording {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let mut words = stem.split('.');
    let operation = words.next().unwrap_or_default().to_owned();
    let status = words.next().and_then(|word| word.parse().ok());
    Recording {
        target: Target::Operation(named.operation.clone().unwrap_or(operation)),
        status: named.status.or(status),
        media_type: None,
        body: Body::Json(body),
    }
}
