//! Request bodies that are one JSON value a line.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::{Stream, StreamExt, stream};
use openapi_terms::is_json_sequence;
use serde::Serialize;

use crate::client::{Body, BoxError};
use crate::wire::sending;

/// Items of a request, each of which is a line of its body, or a text of a JSON sequence.
///
/// A list or an iterator becomes one, and is written at once: such a request is sent again if it fails. What is made of a
/// stream is written while it is sent, so that it need not be in memory as a whole.
///
/// ```
/// use openapi_runtime::client::{Client, LineBody, Method, Request};
/// use serde_json::json;
///
/// fn import(client: &Client, numbers: std::ops::Range<u32>) -> Request {
///     let items = LineBody::lazy(numbers.map(|number| json!({ "number": number })));
///     client.request(Method::POST, "/numbers/_import").lines("application/x-ndjson", items)
/// }
/// ```
pub struct LineBody<T> {
    lines: Lines,
    item: PhantomData<fn(T)>,
}

enum Lines {
    /// All of them, or why one cannot be written.
    Written(Result<Vec<u8>, String>),
    /// A stream of them, which cannot be had again.
    Stream(Texts),
    /// What gives a stream of them, each time from its beginning.
    Source(Arc<dyn Fn() -> Texts + Send + Sync>),
}

/// Lines with their line breaks.
type Texts = Pin<Box<dyn Stream<Item = Result<Vec<u8>, BoxError>> + Send>>;

impl<T: Serialize> LineBody<T> {
    /// Items that are written while they are sent. A request with them is sent once, whatever happens to it.
    pub fn from_stream<S>(items: S) -> Self
    where
        S: Stream<Item = T> + Send + 'static,
    {
        Self::of(Lines::Stream(texts(items)))
    }

    /// The same with items that may fail, which breaks the request off.
    pub fn from_results<S, E>(items: S) -> Self
    where
        S: Stream<Item = Result<T, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        Self::of(Lines::Stream(Box::pin(items.map(|item| line(&item.map_err(Into::into)?)))))
    }

    /// Items that are written while they are sent, and whose stream can be had again from its beginning: a request with them
    /// is sent again if it fails.
    pub fn from_source<S>(source: impl Fn() -> S + Send + Sync + 'static) -> Self
    where
        S: Stream<Item = T> + Send + 'static,
    {
        Self::of(Lines::Source(Arc::new(move || texts(source()))))
    }

    /// Items of an iterator that are taken while they are sent. A request with them is sent once, whatever happens to it.
    pub fn lazy<I>(items: I) -> Self
    where
        I: IntoIterator<Item = T>,
        I::IntoIter: Send + 'static,
    {
        Self::from_stream(stream::iter(items))
    }

    /// All items of an iterator, written at once.
    pub(crate) fn written(items: impl IntoIterator<Item = T>) -> Self {
        let lines = items.into_iter().try_fold(Vec::new(), |mut lines, item| {
            lines.append(&mut line(&item)?);
            Ok(lines)
        });
        Self::of(Lines::Written(
            lines.map_err(|error: BoxError| format!("a line of the body cannot be written: {error}")),
        ))
    }
}

impl<T> LineBody<T> {
    fn of(lines: Lines) -> Self {
        Self { lines, item: PhantomData }
    }

    /// The body that is sent, or what is wrong with a line. In a sequence, such as `application/json-seq`, each begins with a record separator.
    pub(crate) fn into_body(self, media_type: &str) -> Result<Body, String> {
        let is_sequence = is_json_sequence(media_type);
        let pieces =
            move |texts: Texts| texts.map(move |text| text.map(|text| Bytes::from(separated(text, is_sequence))));
        Ok(match self.lines {
            Lines::Written(lines) => Body::from(separated(lines?, is_sequence)),
            Lines::Stream(texts) => Body::from_stream(pieces(texts)),
            Lines::Source(source) => Body::from_source(move || pieces(source())),
        })
    }
}

impl<T: Serialize, I> From<I> for LineBody<T>
where
    I: IntoIterator,
    I::Item: Into<T>,
{
    fn from(items: I) -> Self {
        Self::written(items.into_iter().map(Into::into))
    }
}

impl<T> fmt::Debug for LineBody<T> {
    /// Shows the size only: items contain secrets.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.lines {
            Lines::Written(Ok(lines)) => write!(formatter, "LineBody({} bytes)", lines.len()),
            Lines::Written(Err(_)) => formatter.write_str("LineBody(invalid)"),
            Lines::Stream(_) | Lines::Source(_) => formatter.write_str("LineBody(stream)"),
        }
    }
}

/// The items of a stream as lines.
fn texts<T: Serialize>(items: impl Stream<Item = T> + Send + 'static) -> Texts {
    Box::pin(items.map(|item| line(&item)))
}

/// An item as JSON with a line break. What breaks lines within it is white space, since strings escape it.
pub(crate) fn line<T: Serialize>(item: &T) -> Result<Vec<u8>, BoxError> {
    let mut text = sending(|| serde_json::to_vec(item))?;
    text.iter_mut().filter(|byte| matches!(byte, b'\n' | b'\r')).for_each(|byte| *byte = b' ');
    text.push(b'\n');
    Ok(text)
}

/// Lines, in a sequence with the character before each that begins a text there.
fn separated(lines: Vec<u8>, is_sequence: bool) -> Vec<u8> {
    match is_sequence {
        true => lines.split_inclusive(|byte| *byte == b'\n').flat_map(|line| [b"\x1e", line].concat()).collect(),
        false => lines,
    }
}
