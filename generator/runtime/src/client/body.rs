//! What is sent and received apart from headers.

mod file;

use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt};
use serde::Serialize;

use crate::client::line_body::line;
use crate::client::{BoxError, ByteStream, TransportError};

/// The body of a request or of an answer: bytes, or a stream of them.
///
/// ```
/// use openapi_runtime::client::Body;
///
/// let archive = Body::from(vec![0x50, 0x4b]);
/// assert_eq!(archive.as_bytes().map(|bytes| bytes.len()), Some(2));
/// ```
pub struct Body(Content);

enum Content {
    Bytes(Bytes),
    Stream(Pieces),
    /// A stream that can be had again, the one that is read, and how many bytes it has if that is known.
    Source(Source, Option<Pieces>, Option<u64>),
    /// Several bodies, one after the other.
    Several(VecDeque<Body>),
}

/// The pieces of a body.
type Pieces = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// What gives a stream, each time from its beginning.
type Source = Arc<dyn Fn() -> Pieces + Send + Sync>;

impl Body {
    /// A body without content.
    pub fn empty() -> Self {
        Self::from(Bytes::new())
    }

    /// A body that is not in memory as a whole, such as a large file.
    ///
    /// A request with such a body cannot be sent twice; [`Body::from_source`] is for one that can.
    pub fn from_stream<S, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        Self::from_transport(stream.map(|item| item.map_err(TransportError::new)))
    }

    /// A body that is not in memory as a whole, and whose stream can be had again from its beginning.
    ///
    /// ```
    /// use openapi_runtime::client::{Body, Bytes};
    ///
    /// let numbers = Body::from_source(|| {
    ///     futures_util::stream::iter((0..1_000_000).map(|number| Ok::<_, std::io::Error>(Bytes::from(format!("{number}\n")))))
    /// });
    /// ```
    pub fn from_source<S, E>(source: impl Fn() -> S + Send + Sync + 'static) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        let source = move || -> Pieces { Box::pin(source().map(|item| item.map_err(TransportError::new))) };
        Self(Content::Source(Arc::new(source), None, None))
    }

    /// A file, which is read while it is sent, and again if the request is sent again. It needs the runtime of tokio.
    ///
    /// What the file gains after this is not sent. If it has become shorter, sending fails.
    ///
    /// # Errors
    ///
    /// Fails when there is no such file, or when it is something else, such as a folder.
    ///
    /// ```
    /// use openapi_runtime::client::{Body, FilePart};
    ///
    /// fn export(path: &str) -> std::io::Result<FilePart> {
    ///     Ok(FilePart::new("export.ndjson", Body::from_file(path)?))
    /// }
    /// ```
    pub fn from_file(path: impl Into<PathBuf>) -> io::Result<Self> {
        let path = path.into();
        let metadata = std::fs::metadata(&path)?;
        if !metadata.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, format!("{} is not a file", path.display())));
        }
        let length = metadata.len();
        let source = move || -> Pieces {
            Box::pin(file::pieces(path.clone(), length).map(|item| item.map_err(TransportError::new)))
        };
        Ok(Self(Content::Source(Arc::new(source), None, Some(length))))
    }

    /// Values as JSON, one a line, which are written while they are sent: NDJSON that is not in memory as a whole.
    ///
    /// ```
    /// use openapi_runtime::client::{Body, Client, Method, Request};
    ///
    /// fn import(client: &Client) -> Request {
    ///     let items = futures_util::stream::iter((0..1_000_000).map(|number| serde_json::json!({ "number": number })));
    ///     client.request(Method::POST, "/pets/_import").bytes("application/x-ndjson", Body::from_lines(items))
    /// }
    /// ```
    pub fn from_lines<S>(items: S) -> Self
    where
        S: Stream<Item: Serialize> + Send + 'static,
    {
        Self::from_stream(items.map(|item| line(&item).map(Bytes::from)))
    }

    /// The same with values that may fail, which breaks the request off: what comes out of
    /// [`Lines`](crate::client::Lines) can be chosen from or changed on its way.
    ///
    /// ```
    /// use openapi_runtime::client::{Body, FilePart, Lines};
    /// use openapi_runtime::Json;
    ///
    /// fn pass_on(export: Lines<Json>) -> FilePart {
    ///     FilePart::new("export.ndjson", Body::from_results(export))
    /// }
    /// ```
    pub fn from_results<S, T, E>(items: S) -> Self
    where
        S: Stream<Item = Result<T, E>> + Send + 'static,
        T: Serialize,
        E: Into<BoxError>,
    {
        Self::from_stream(items.map(|item| line(&item.map_err(Into::into)?).map(Bytes::from)))
    }

    /// Several bodies as one.
    pub(crate) fn several(bodies: impl IntoIterator<Item = Body>) -> Self {
        Self(Content::Several(bodies.into_iter().collect()))
    }

    /// The same body once more, before anything of it is read. `None` for a stream that cannot be had again.
    pub(crate) fn again(&self) -> Option<Self> {
        Some(Self(match &self.0 {
            Content::Bytes(bytes) => Content::Bytes(bytes.clone()),
            Content::Stream(_) => return None,
            Content::Source(source, _, length) => Content::Source(source.clone(), None, *length),
            Content::Several(bodies) => Content::Several(bodies.iter().map(Self::again).collect::<Option<_>>()?),
        }))
    }

    /// How many bytes there are, unless only a stream knows.
    pub(crate) fn length(&self) -> Option<u64> {
        match &self.0 {
            Content::Bytes(bytes) => Some(bytes.len() as u64),
            Content::Stream(_) => None,
            Content::Source(_, _, length) => *length,
            Content::Several(bodies) => bodies.iter().map(Self::length).sum(),
        }
    }

    /// A body whose stream says itself what kind of failure it met.
    pub(crate) fn from_transport<S>(stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, TransportError>> + Send + 'static,
    {
        Self(Content::Stream(Box::pin(stream)))
    }

    /// The bytes, unless the body is a stream or has several parts.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Content::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// Reads the body to its end.
    ///
    /// # Errors
    ///
    /// Fails when the stream does.
    pub async fn bytes(mut self) -> Result<Bytes, TransportError> {
        let mut collected = Collected::default();
        while let Some(piece) = self.next().await {
            collected.push(piece?);
        }
        Ok(collected.into_bytes())
    }

    /// Reads the body to its end. Nothing if it is larger than `limit`.
    #[cfg(any(feature = "mock", feature = "oauth2"))]
    pub(crate) async fn within(mut self, limit: usize) -> Result<Option<Bytes>, TransportError> {
        let mut collected = Collected::default();
        while let Some(piece) = self.next().await {
            collected.push(piece?);
            if collected.len() > limit {
                return Ok(None);
            }
        }
        Ok(Some(collected.into_bytes()))
    }
}

/// Pieces of a body, joined. A body of one piece is not copied.
#[derive(Default)]
pub(crate) struct Collected {
    only: Option<Bytes>,
    joined: BytesMut,
}

/// The largest answer of one piece that is copied, in bytes.
const COPIED: usize = 64 * 1024;

impl Collected {
    pub(crate) fn len(&self) -> usize {
        self.joined.len() + self.only.as_ref().map_or(0, Bytes::len)
    }

    pub(crate) fn push(&mut self, piece: Bytes) {
        if self.joined.is_empty() && self.only.is_none() {
            self.only = Some(piece);
            return;
        }
        if let Some(first) = self.only.take() {
            self.joined.extend_from_slice(&first);
        }
        self.joined.extend_from_slice(&piece);
    }

    pub(crate) fn into_bytes(self) -> Bytes {
        match self.only {
            // It is a part of the buffer of its connection, which may be much larger and would be kept with it.
            Some(only) if only.len() <= COPIED => Bytes::copy_from_slice(&only),
            Some(only) => only,
            None => self.joined.freeze(),
        }
    }
}

impl Stream for Body {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match &mut self.get_mut().0 {
            Content::Bytes(bytes) if bytes.is_empty() => Poll::Ready(None),
            Content::Bytes(bytes) => Poll::Ready(Some(Ok(std::mem::take(bytes)))),
            Content::Stream(stream) => stream.as_mut().poll_next(context),
            Content::Source(source, stream, _) => stream.get_or_insert_with(|| source()).as_mut().poll_next(context),
            Content::Several(bodies) => {
                while let Some(body) = bodies.front_mut() {
                    match body.poll_next_unpin(context) {
                        Poll::Ready(None) => drop(bodies.pop_front()),
                        other => return other,
                    }
                }
                Poll::Ready(None)
            }
        }
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::empty()
    }
}

impl fmt::Debug for Body {
    /// Shows the size only: bodies contain secrets.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Content::Bytes(bytes) => write!(formatter, "Body({} bytes)", bytes.len()),
            Content::Stream(_) | Content::Source(..) => formatter.write_str("Body(stream)"),
            Content::Several(bodies) => write!(formatter, "Body({} parts)", bodies.len()),
        }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Content::Bytes(bytes))
    }
}

impl From<ByteStream> for Body {
    /// The bytes of an answer, sent on as they arrive.
    fn from(stream: ByteStream) -> Self {
        Self::from_stream(stream)
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Self::from(Bytes::from(bytes))
    }
}

impl From<&'static [u8]> for Body {
    fn from(bytes: &'static [u8]) -> Self {
        Self::from(Bytes::from_static(bytes))
    }
}

impl<const N: usize> From<&'static [u8; N]> for Body {
    fn from(bytes: &'static [u8; N]) -> Self {
        Self::from(Bytes::from_static(bytes))
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Self::from(Bytes::from(text))
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Self::from(Bytes::from_static(text.as_bytes()))
    }
}
