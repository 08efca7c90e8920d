//! Answers that are events.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::client::arriving::Arriving;
use crate::client::decode::{json, numbers, of_text};
use crate::client::judge::{judged, look_in};
use crate::client::{ByteStream, DecodeFailure, Error};
use crate::json::{Json, Object};
use crate::wire::{Deviation, Numbers, Shown, UNKNOWN_LENGTH, deviations_but_duplicates};

/// What ends streams of many APIs, whether their documents say so or not. It is not JSON, so that no value is lost.
const DONE: &str = "[DONE]";

/// An event of a stream.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event<T> {
    /// What the event holds: its data, or all of its fields where the name of the event says what its data is.
    pub data: T,
    /// What kind of event it is, if the server says so.
    pub event: Option<String>,
    /// The id of this event, or of the last one before it that has one.
    pub id: Option<String>,
    /// How long the server wants a caller to wait before it connects again.
    pub retry: Option<Duration>,
    /// What the data does not show.
    found: Vec<Deviation>,
}

impl<T: Serialize> Event<T> {
    /// What the data has and the document does not describe.
    pub fn deviations(&self) -> Vec<Deviation> {
        self.found.iter().cloned().chain(deviations_but_duplicates(UNKNOWN_LENGTH, &self.data)).collect()
    }
}

impl<T: fmt::Debug> fmt::Debug for Event<T> {
    /// Texts in maps are not shown where a key says that they are secrets.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Event")
            .field("data", &Shown(&self.data))
            .field("event", &self.event)
            .field("id", &self.id)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

/// The events of an answer in `text/event-stream`, decoded as they arrive.
///
/// It is a [`Stream`]; without a crate for streams, call [`Events::next`]. An event whose data cannot be decoded is an error,
/// after which the next event follows. The stream ends with the answer, and at an event that holds `[DONE]` alone, or what the
/// document shows at the end of a stream: [`Operation::end`](crate::client::Operation::end).
///
/// Where a document describes each kind of event with its name, `T` is one of these kinds, with the data as its property:
/// [`Operation::whole_events`](crate::client::Operation::whole_events).
///
/// ```no_run
/// # use openapi_runtime::client::{Error, Events};
/// # async fn print(mut events: Events<openapi_runtime::Json>) -> Result<(), Error> {
/// while let Some(event) = events.next().await {
///     println!("{}", event?.data);
/// }
/// # Ok(())
/// # }
/// ```
pub struct Events<T> {
    arriving: Arriving,
    /// The fields of the event that is arriving.
    data: Option<String>,
    event: Option<String>,
    retry: Option<Duration>,
    id: Option<String>,
    is_begun: bool,
    /// Decodes the data of an event, where its other fields do not count.
    read: fn(&str) -> Result<T, DecodeFailure>,
}

impl<T: DeserializeOwned + Serialize> From<ByteStream> for Events<T> {
    fn from(stream: ByteStream) -> Self {
        Self::read_with(stream, decode)
    }
}

impl<T: Numbers + Serialize> Events<T> {
    /// Events whose data is a number, or a collection of numbers, and is decoded from its digits.
    pub fn of_numbers(stream: ByteStream) -> Self {
        Self::read_with(stream, |data| numbers(data.as_bytes()))
    }
}

impl<T> Events<T> {
    fn read_with(stream: ByteStream, read: fn(&str) -> Result<T, DecodeFailure>) -> Self {
        Self { arriving: Arriving::from(stream), data: None, event: None, retry: None, id: None, is_begun: false, read }
    }

    /// Gives up on what has arrived.
    fn stop(&mut self) {
        self.arriving.stop();
        self.data = None;
    }

    /// The next line that is complete, without its line break: a line feed, a carriage return, or both.
    fn take_line(&mut self) -> Option<Bytes> {
        let Arriving { buffer, searched, ended, .. } = &mut self.arriving;
        let Some(position) = buffer[*searched..].iter().position(|byte| matches!(byte, b'\n' | b'\r')) else {
            *searched = buffer.len();
            return None;
        };
        let end = *searched + position;
        let is_return = buffer[end] == b'\r';
        if is_return && end + 1 == buffer.len() && !*ended {
            // A line feed may follow.
            *searched = end;
            return None;
        }
        let is_pair = is_return && buffer.get(end + 1) == Some(&b'\n');
        let line = buffer.split_to(end).freeze();
        let _ = buffer.split_to(if is_pair { 2 } else { 1 });
        *searched = 0;
        Some(line)
    }

    /// Reads a field of an event. Comments and unknown fields say nothing.
    fn read_field(&mut self, line: &str) {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "data" => match &mut self.data {
                Some(data) => {
                    data.push('\n');
                    data.push_str(value);
                }
                None => self.data = Some(value.to_owned()),
            },
            "event" => self.event = Some(value.to_owned()),
            "id" if !value.contains('\0') => self.id = Some(value.to_owned()),
            "retry" => self.retry = value.parse().ok().map(Duration::from_millis).or(self.retry),
            _ => {}
        }
    }
}

impl<T: DeserializeOwned + Serialize> Events<T> {
    /// The next event, or `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Event<T>, Error>> {
        StreamExt::next(self).await
    }

    /// Reads what has arrived up to the end of an event.
    fn take_event(&mut self) -> Option<Result<Event<T>, Error>> {
        while let Some(line) = self.take_line() {
            let text = String::from_utf8_lossy(&line);
            let text = if self.is_begun { &text } else { text.strip_prefix('\u{feff}').unwrap_or(&text) };
            self.is_begun = true;
            if !text.is_empty() {
                self.read_field(text);
                continue;
            }
            if let Some(event) = self.finish() {
                return Some(event);
            }
        }
        None
    }

    /// The event whose fields are complete, unless it holds nothing.
    fn finish(&mut self) -> Option<Result<Event<T>, Error>> {
        let (event, retry) = (self.event.take(), self.retry.take());
        let data = self.data.take()?;
        let operation = &self.arriving.stream.head().operation;
        let is_whole = operation.whole_events;
        if [Some(DONE), operation.end].contains(&Some(data.trim())) {
            self.stop();
            return None;
        }
        let id = self.id.clone();
        let read = || match is_whole {
            true => Whole { data: &data, event: event.as_deref(), id: id.as_deref(), retry }.decode(),
            false => (self.read)(&data),
        };
        let judged = judged(self.arriving.stream.head().rules, read);
        let decoded =
            judged.map_err(|failure| Error::from(self.arriving.stream.head().refused_for(failure, Bytes::from(data))));
        Some(decoded.map(|(data, found)| Event { data, event, id, retry, found }))
    }
}

/// Data is JSON, or text where a text is wanted.
fn decode<T: DeserializeOwned + Serialize>(data: &str) -> Result<T, DecodeFailure> {
    json(data.as_bytes()).or_else(|failure| of_text(data).ok_or(failure))
}

/// The fields of an event that is decoded with all of them.
struct Whole<'e> {
    data: &'e str,
    event: Option<&'e str>,
    id: Option<&'e str>,
    retry: Option<Duration>,
}

impl Whole<'_> {
    /// Decodes the event. Its data may be JSON or a text, which a text may look like, and not every document names the fields
    /// that are not data: what the type knows best is right.
    fn decode<T: DeserializeOwned + Serialize>(&self) -> Result<T, DecodeFailure> {
        let mut best: Option<(usize, T)> = None;
        for event in self.readings() {
            let Ok(value) = event.decode::<T>() else { continue };
            let count = deviations_but_duplicates(self.data.len(), &value).len();
            if best.as_ref().is_none_or(|(least, _)| count < *least) {
                best = Some((count, value));
            }
            if count == 0 {
                break;
            }
        }
        match best {
            Some((_, value)) => {
                look_in(self.data.as_bytes(), &value);
                Ok(value)
            }
            // Says what is wrong, and leaves out items that cannot be decoded, if that is wanted.
            None => {
                let data = serde_json::from_str(self.data).unwrap_or_else(|_| Json::from(self.data));
                json(self.object(Some(data), true).to_string().as_bytes())
            }
        }
    }

    /// The event as an object, in each way that it can be read.
    fn readings(&self) -> impl Iterator<Item = Json> {
        let data = [serde_json::from_str::<Json>(self.data).ok(), Some(Json::from(self.data))];
        // An event that has to hold something and has nothing to say holds an empty text.
        let nothing = self.data.is_empty().then_some(None);
        let data = data.into_iter().flatten().map(Some).chain(nothing);
        data.flat_map(|data| [true, false].map(|all| self.object(data.clone(), all)))
    }

    /// The event with its data, if there is some, and with all other fields or its name alone.
    fn object(&self, data: Option<Json>, all: bool) -> Json {
        let mut event = Object::new();
        if let Some(name) = self.event {
            event.insert("event", name);
        }
        if let Some(id) = self.id.filter(|_| all) {
            event.insert("id", id);
        }
        if let Some(retry) = self.retry.filter(|_| all) {
            event.insert("retry", u64::try_from(retry.as_millis()).unwrap_or(u64::MAX));
        }
        if let Some(data) = data {
            event.insert("data", data);
        }
        Json::Object(event)
    }
}

impl<T: DeserializeOwned + Serialize> Stream for Events<T> {
    type Item = Result<Event<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(event) = this.take_event() {
                return Poll::Ready(Some(event));
            }
            if this.arriving.ended {
                // The last event may lack its blank line.
                return Poll::Ready(this.finish());
            }
            let held = this.data.as_ref().map_or(0, String::len);
            if let Some(error) = ready!(this.arriving.more(held, context)) {
                this.stop();
                return Poll::Ready(Some(Err(error)));
            }
        }
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Events").field("stream", &self.arriving.stream).finish_non_exhaustive()
    }
}
