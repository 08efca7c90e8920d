//! The replies of a mock.

use std::collections::VecDeque;

use bytes::Bytes;
use futures_util::stream;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use serde::Serialize;

use crate::client::{Body, TransportError};
use crate::mock::{RecordedRequest, example};

/// A canned answer, or a canned failure to answer.
///
/// ```
/// use openapi_runtime::mock::Reply;
/// use serde_json::json;
///
/// let found = Reply::json(json!({ "id": "a" })).header("etag", "\"1\"");
/// let missing = Reply::json(json!({ "message": "not found" })).status(404);
/// let nothing = Reply::empty(204);
/// let down = Reply::connect_failure();
/// ```
#[derive(Clone, Debug)]
pub struct Reply {
    status: u16,
    headers: HeaderMap,
    content: Content,
    /// What is wrong with the reply itself, reported to the caller.
    mistake: Option<String>,
}

#[derive(Clone, Debug)]
enum Content {
    Bytes(Bytes),
    Pieces(Vec<Bytes>, Option<&'static str>),
    /// What the document shows of an operation, with its own status unless one is set.
    Example {
        operation: String,
        status: Option<u16>,
    },
    ConnectFailure,
    Reset,
    Never,
}

impl Reply {
    /// An answer without a body.
    pub fn empty(status: u16) -> Self {
        Self { status, headers: HeaderMap::new(), content: Content::Bytes(Bytes::new()), mistake: None }
    }

    /// `200 OK` with a value as JSON.
    pub fn json(value: impl Serialize) -> Self {
        match serde_json::to_vec(&value) {
            Ok(json) => Self::bytes(json).header("content-type", "application/json"),
            Err(error) => Self::empty(200).mistaken(format!("the reply cannot be written: {error}")),
        }
    }

    /// `200 OK` with text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::bytes(text.into()).header("content-type", "text/plain; charset=utf-8")
    }

    /// `200 OK` with bytes, of no media type.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self { content: Content::Bytes(bytes.into()), ..Self::empty(200) }
    }

    /// `200 OK` with a body that arrives in these pieces.
    pub fn pieces<P: Into<Bytes>>(pieces: impl IntoIterator<Item = P>) -> Self {
        let pieces = pieces.into_iter().map(Into::into).collect();
        Self { content: Content::Pieces(pieces, None), ..Self::empty(200) }
    }

    /// What the document of the client shows as an answer of an operation, by its id: the example of the lowest status of
    /// success, or of the one that [`Reply::status`] sets. Headers can be added.
    ///
    /// ```
    /// # use openapi_runtime::mock::Reply;
    /// let created = Reply::example("createPet");
    /// let refused = Reply::example("createPet").status(409);
    /// ```
    pub fn example(operation: impl Into<String>) -> Self {
        Self { content: Content::Example { operation: operation.into(), status: None }, ..Self::empty(200) }
    }

    /// No answer, because the connection is reset after the request was sent: nobody knows whether the server did what it was
    /// asked for.
    pub fn reset() -> Self {
        Self { content: Content::Reset, ..Self::empty(200) }
    }

    /// No answer, because there is no connection.
    pub fn connect_failure() -> Self {
        Self { content: Content::ConnectFailure, ..Self::empty(200) }
    }

    /// No answer, so that the time limit of the call passes.
    pub fn never() -> Self {
        Self { content: Content::Never, ..Self::empty(200) }
    }

    /// The same with another status.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.status = status;
        if let Content::Example { status: wanted, .. } = &mut self.content {
            *wanted = Some(status);
        }
        self
    }

    /// The same with another header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if !name.eq_ignore_ascii_case(header::SET_COOKIE.as_str()) {
            self.headers.remove(name);
        }
        self.also_header(name, value)
    }

    /// The same with a header next to those of the same name.
    pub(super) fn also_header(mut self, name: &str, value: &str) -> Self {
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_bytes(value.as_bytes())) {
            (Ok(name), Ok(value)) => {
                self.headers.append(name, value);
                self
            }
            _ => self.mistaken(format!("{name}: {value} is not a header")),
        }
    }

    /// The same with a body that breaks off after its last byte.
    #[must_use]
    pub fn then_break(mut self) -> Self {
        const REASON: &str = "connection reset";
        self.content = match self.content {
            Content::Bytes(bytes) => Content::Pieces(vec![bytes], Some(REASON)),
            Content::Pieces(pieces, _) => Content::Pieces(pieces, Some(REASON)),
            other => other,
        };
        self
    }

    /// The reply to a request: an example is looked up among those that its client carries.
    pub(super) fn to(self, request: &RecordedRequest) -> Self {
        let Content::Example { operation, status } = &self.content else { return self };
        match example::reply(request.examples(), operation, *status) {
            Ok(mut found) => {
                found.headers.extend(self.headers);
                found
            }
            Err(mistake) => self.mistaken(mistake),
        }
    }

    fn mistaken(mut self, mistake: String) -> Self {
        self.mistake.get_or_insert(mistake);
        self
    }

    pub(super) async fn answer(self) -> Result<http::Response<Body>, TransportError> {
        if let Some(mistake) = self.mistake {
            return Err(TransportError::permanent(mistake));
        }
        let body = match self.content {
            Content::Bytes(bytes) => Body::from(bytes),
            Content::Pieces(pieces, broken) => {
                let pieces = pieces.into_iter().map(Ok).chain(broken.map(Err));
                Body::from_stream(stream::iter(pieces.collect::<Vec<Result<Bytes, &str>>>()))
            }
            // It was looked up before.
            Content::Example { .. } => Body::empty(),
            Content::Reset => return Err(TransportError::new("connection reset")),
            Content::ConnectFailure => return Err(TransportError::connect("connection refused")),
            Content::Never => std::future::pending().await,
        };
        let mut answer = http::Response::new(body);
        *answer.status_mut() = StatusCode::from_u16(self.status).map_err(TransportError::new)?;
        *answer.headers_mut() = self.headers;
        Ok(answer)
    }
}

impl From<u16> for Reply {
    /// An answer without a body.
    fn from(status: u16) -> Self {
        Self::empty(status)
    }
}

/// Replies that come one after the other. The last one is repeated.
#[derive(Clone, Debug, Default)]
pub struct Replies(pub(super) VecDeque<Reply>);

impl From<Reply> for Replies {
    fn from(reply: Reply) -> Self {
        Self(VecDeque::from([reply]))
    }
}

impl From<u16> for Replies {
    /// An answer without a body.
    fn from(status: u16) -> Self {
        Self::from(Reply::empty(status))
    }
}

impl<R: Into<Reply>> From<Vec<R>> for Replies {
    fn from(replies: Vec<R>) -> Self {
        Self(replies.into_iter().map(Into::into).collect())
    }
}

impl<R: Into<Reply>, const N: usize> From<[R; N]> for Replies {
    fn from(replies: [R; N]) -> Self {
        Self(replies.into_iter().map(Into::into).collect())
    }
}
