//! What ends a stream of events.
//!
//! Many APIs send one event more, whose data is not JSON: `[DONE]`, `[END]`. A document says it with `x-stream-end` at the
//! media type, or shows it at the end of an example.

use openapi_terms::Codec;
use openapiv3::{MediaType, Response};
use serde_json::Value;

use super::Lower;

/// What the runtime takes for the end in any case.
const DONE: &str = "[DONE]";

impl Lower<'_> {
    /// The data of the event that ends the streams of an answer, where it is not `[DONE]`.
    pub(super) fn end_of_stream(&self, response: &Response, at: &str) -> Option<String> {
        let is_stream = |(name, content): &(&String, &MediaType)| self.codec_of(name, content, at) == Codec::Events;
        let streams = response.content.iter().filter(is_stream);
        streams.filter_map(|(_, media_type)| self.end_of(media_type)).find(|end| end != DONE)
    }

    fn end_of(&self, media_type: &MediaType) -> Option<String> {
        let said = media_type.extensions.get("x-stream-end").and_then(Value::as_str).map(str::trim);
        let said = said.filter(|end| !end.is_empty()).map(str::to_owned);
        said.or_else(|| self.written_examples(media_type).find_map(end_of_example))
    }
}

/// The data of the last event, if it is not JSON and that of all others is.
fn end_of_example(example: &Value) -> Option<String> {
    let data = match example {
        Value::String(text) => data_of_text(text),
        Value::Array(events) => events.iter().filter_map(|event| event.get("data")).map(written).collect(),
        _ => return None,
    };
    let (last, others) = data.split_last()?;
    let is_json = |data: &String| serde_json::from_str::<Value>(data).is_ok();
    (!others.is_empty() && others.iter().all(is_json) && !is_json(last)).then(|| last.trim().to_owned())
}

fn written(data: &Value) -> String {
    data.as_str().map_or_else(|| data.to_string(), str::to_owned)
}

/// The data of each event of a stream.
fn data_of_text(text: &str) -> Vec<String> {
    let mut events = Vec::new();
    let mut data: Option<String> = None;
    for line in text.lines().chain([""]) {
        if line.is_empty() {
            events.extend(data.take());
        } else if let Some(value) = line.strip_prefix("data:") {
            let value = value.strip_prefix(' ').unwrap_or(value);
            data = Some(data.map_or_else(|| value.to_owned(), |data| format!("{data}\n{value}")));
        }
    }
    events
}
