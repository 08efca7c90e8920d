//! Answers that are one JSON value a line.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt};
use serde::Serialize;
use serde::de::{DeserializeOwned, IgnoredAny};

use crate::client::arriving::Arriving;
use crate::client::decode::{json, numbers};
use crate::client::judge::{judged_text, shown_in};
use crate::client::{ByteStream, DecodeFailure, Error};
use crate::wire::{Deviation, Numbers};

/// What begins each text of a sequence of JSON, which may have line breaks in it.
const SEPARATOR: u8 = 0x1e;

/// The values of an answer in NDJSON, or in a sequence of JSON texts, decoded as they arrive.
///
/// It is a [`Stream`]; without a crate for streams, call [`Lines::next`]. Blank lines are left out. A
/// line that cannot be decoded is an error, after which the next line follows.
pub struct Lines<T> {
    arriving: Arriving,
    number: usize,
    /// The text of the last value.
    last: Bytes,
    /// Decodes a line.
    read: fn(&[u8]) -> Result<T, DecodeFailure>,
}

impl<T: DeserializeOwned + Serialize> From<ByteStream> for Lines<T> {
    fn from(stream: ByteStream) -> Self {
        Self::read_with(stream, json)
    }
}

impl<T: Numbers + Serialize> Lines<T> {
    /// Lines of numbers, or of collections of them, which are decoded from their digits.
    pub fn of_numbers(stream: ByteStream) -> Self {
        Self::read_with(stream, numbers)
    }
}

impl<T> Lines<T> {
    fn read_with(stream: ByteStream, read: fn(&[u8]) -> Result<T, DecodeFailure>) -> Self {
        Self { arriving: Arriving::from(stream), number: 0, last: Bytes::new(), read }
    }

    /// The bytes of all lines that were not read yet, as they arrive: for a file, or for the body of another request.
    ///
    /// ```no_run
    /// # use openapi_runtime::Json;
    /// # use openapi_runtime::client::{Error, Lines};
    /// # async fn save(export: Lines<Json>, file: &mut impl std::io::Write) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut bytes = export.into_bytes();
    /// while let Some(piece) = bytes.next().await {
    ///     file.write_all(&piece?)?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn into_bytes(self) -> ByteStream {
        let Arriving { stream, buffer, .. } = self.arriving;
        stream.after(buffer.freeze())
    }

    /// The next line, or text of a sequence, that is complete.
    fn take_line(&mut self) -> Option<Bytes> {
        let Arriving { buffer, searched, ended, .. } = &mut self.arriving;
        if buffer.first() == Some(&SEPARATOR) {
            return take_text(buffer, searched, *ended);
        }
        let Some(position) = buffer[*searched..].iter().position(|byte| *byte == b'\n') else {
            *searched = buffer.len();
            if *ended && !buffer.is_empty() {
                *searched = 0;
                return Some(buffer.split().freeze());
            }
            return None;
        };
        let line = buffer.split_to(*searched + position + 1);
        *searched = 0;
        Some(line.freeze())
    }
}

/// The next text of a sequence. It goes to the next one, but a value that is complete does not wait for that.
fn take_text(buffer: &mut BytesMut, searched: &mut usize, ended: bool) -> Option<Bytes> {
    let from = (*searched).max(1);
    let next = buffer[from..].iter().position(|byte| *byte == SEPARATOR).map(|position| from + position);
    let is_whole = || buffer.ends_with(b"\n") && serde_json::from_slice::<IgnoredAny>(&buffer[1..]).is_ok();
    let end = next.or_else(|| (ended || is_whole()).then_some(buffer.len()));
    *searched = if end.is_some() { 0 } else { buffer.len() };
    end.map(|end| buffer.split_to(end).freeze())
}

impl<T: DeserializeOwned + Serialize> Lines<T> {
    /// The next value, or `None` at the end.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        StreamExt::next(self).await
    }

    /// What the last value has and the document does not describe.
    pub fn deviations(&self) -> Vec<Deviation> {
        shown_in(self.arriving.stream.head().rules, &self.last, self.read)
    }

    /// Reads all values into memory.
    ///
    /// # Errors
    ///
    /// Fails when the answer breaks off, and at the first line that cannot be decoded.
    pub async fn values(mut self) -> Result<Vec<T>, Error> {
        let mut values = Vec::new();
        while let Some(value) = self.next().await {
            values.push(value?);
        }
        Ok(values)
    }

    /// Decodes a line, unless it is blank.
    fn decode(&mut self, line: &Bytes) -> Option<Result<T, Error>> {
        self.number += 1;
        let text = line.slice_ref(line.strip_prefix(&[SEPARATOR]).unwrap_or(line));
        if text.trim_ascii().is_empty() {
            return None;
        }
        let judged = judged_text(self.arriving.stream.head().rules, &text, self.read);
        self.last = text;
        Some(judged.map(|(value, ..)| value).map_err(|failure| {
            let message = format!("line {}: {}", self.number, failure.message);
            let failure = DecodeFailure { message, ..failure };
            Error::from(self.arriving.stream.head().refused_for(failure, line.clone()))
        }))
    }
}

impl<T: DeserializeOwned + Serialize> Stream for Lines<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            while let Some(line) = this.take_line() {
                if let Some(value) = this.decode(&line) {
                    return Poll::Ready(Some(value));
                }
            }
            if this.arriving.ended {
                return Poll::Ready(None);
            }
            if let Some(error) = ready!(this.arriving.more(0, context)) {
                // What is left after the last line break is not a line.
                this.arriving.stop();
                return Poll::Ready(Some(Err(error)));
            }
        }
    }
}

impl<T> fmt::Debug for Lines<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Lines").field("stream", &self.arriving.stream).finish_non_exhaustive()
    }
}
