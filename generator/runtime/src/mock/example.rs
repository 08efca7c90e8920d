//! The examples of a document, as a generated client carries them for its tests.
//!
//! ```text
//! { "getPet": { "200": ["application/json", { "name": "Rex" }], "404": ["application/json", { "message": "no pet" }] } }
//! ```

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use crate::Json;
use crate::client::is_json;
use crate::mock::Reply;

/// The examples of an operation: media type and body, by status.
type Answers<'e> = BTreeMap<&'e str, (String, Json)>;

/// The reply that is the example of an operation, for a status or else for the lowest one of success.
///
/// # Errors
///
/// There is no such example. The message says which there are.
pub(super) fn reply(examples: Option<&str>, operation: &str, status: Option<u16>) -> Result<Reply, String> {
    let Some(examples) = examples else { return Err("the client carries no examples of its document".to_owned()) };
    let all: BTreeMap<&str, &RawValue> =
        serde_json::from_str(examples).map_err(|error| format!("the examples of the client are broken: {error}"))?;
    let answers: Answers<'_> = match all.get(operation) {
        Some(answers) => serde_json::from_str(answers.get())
            .map_err(|error| format!("the examples of {operation} are broken: {error}"))?,
        None => return Err(format!("the document has no example of an answer of {operation}")),
    };
    let code = |key: &&str| key.parse::<u16>().ok();
    let found = match status {
        Some(status) => answers.iter().find(|(key, _)| code(key) == Some(status)).map(|(_, answer)| (status, answer)),
        None => answers.iter().find_map(|(key, answer)| {
            let status = code(key).filter(|status| (200..300).contains(status))?;
            Some((status, answer))
        }),
    };
    let Some((status, (media_type, body))) = found else {
        let known: Vec<&str> = answers.keys().copied().collect();
        return Err(format!("the document has examples of {operation} for {} only", known.join(", ")));
    };
    Ok(Reply::bytes(written(media_type, body)).header("content-type", media_type).status(status))
}

/// An example as it is sent under a media type.
fn written(media_type: &str, body: &Json) -> String {
    match body {
        _ if is_json(media_type) => body.to_string(),
        Json::String(text) => text.clone(),
        Json::Array(lines) if media_type.contains("json") => lines.iter().map(|line| format!("{line}\n")).collect(),
        Json::Array(events) if media_type.starts_with("text/event-stream") => {
            events.iter().map(|event| format!("data: {event}\n\n")).collect()
        }
        other => other.to_string(),
    }
}
