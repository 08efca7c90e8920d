//! Sending a request and reading its answer.

use std::hash::{DefaultHasher, Hasher};
use std::time::Duration;

use bytes::Bytes;
use futures_util::StreamExt;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use serde::de::DeserializeOwned;

use crate::client::authorize::Plan;
use crate::client::body::Collected;
use crate::client::deadline::Deadline;
use crate::client::decode::{is_json, json, text, whole};
use crate::client::failure::{Failure, Head, Kind};
use crate::client::{
    Answer, Body, ByteStream, CallError, DecodeFailure, ErrorSet, Events, Lines, Request, Response, SuccessSet,
    TransportError, multipart,
};
use crate::wire::ReadWhole;

/// How much of an answer is read only to keep its connection.
const IGNORED_LIMIT: usize = 64 * 1024;

impl Request {
    /// Sends the request and ignores the body of the answer.
    ///
    /// # Errors
    ///
    /// Fails when the request is invalid, when there is no answer and when the answer is an error.
    pub fn send_empty<E: ErrorSet>(self) -> Answer<(), E> {
        Box::pin(async { self.ignored().await.map(|head| Response::new(head, ())).map_err(CallError::new) })
    }

    /// Sends the request and decodes the answer as JSON. An empty body counts as `null`.
    ///
    /// # Errors
    ///
    /// Fails as [`Request::send_empty`] does, and when the answer is not a `T`.
    pub fn send_json<T: DeserializeOwned, E: ErrorSet>(self) -> Answer<T, E> {
        Box::pin(async { self.decoded("application/json", json).await.map_err(CallError::new) })
    }

    /// Sends the request and decodes the answer as an integer, or as a collection of integers, that may be written as
    /// `42.0`.
    ///
    /// # Errors
    ///
    /// Fails as [`Request::send_json`] does.
    pub fn send_whole<T: for<'de> ReadWhole<'de>, E: ErrorSet>(self) -> Answer<T, E> {
        Box::pin(async { self.decoded("application/json", whole).await.map_err(CallError::new) })
    }

    /// Sends the request and takes the answer as text.
    ///
    /// # Errors
    ///
    /// Fails as [`Request::send_empty`] does, and when the answer is not in UTF-8.
    pub fn send_text<E: ErrorSet>(self) -> Answer<String, E> {
        Box::pin(async { self.decoded("*/*", text).await.map_err(CallError::new) })
    }

    /// Sends the request and decodes the answer as its status says.
    ///
    /// # Errors
    ///
    /// Fails as [`Request::send_empty`] does, and when the answer is not what the API documents.
    pub fn send_by_status<S: SuccessSet, E: ErrorSet>(self) -> Answer<S, E> {
        Box::pin(async { self.by_status::<S>().await.map_err(CallError::new) })
    }

    /// Sends the request and takes the answer as bytes, while they arrive.
    ///
    /// # Errors
    ///
    /// Fails as [`Request::send_empty`] does.
    pub fn send_bytes<E: ErrorSet>(self) -> Answer<ByteStream, E> {
        Box::pin(async { self.streamed("*/*").await.map_err(CallError::new) })
    }

    /// Sends the request and decodes the lines of the answer as JSON, while they arrive.
    ///
    /// # Errors
    ///
    /// Fails as [`Request::send_empty`] does.
    pub fn send_lines<T: DeserializeOwned, E: ErrorSet>(self) -> Answer<Lines<T>, E> {
        Box::pin(async {
            let streamed = self.streamed("application/x-ndjson, application/ndjson, */*;q=0.8").await;
            streamed.map(|response| response.map(Lines::from)).map_err(CallError::new)
        })
    }

    /// Sends the request and decodes the events of the answer, while they arrive.
    ///
    /// # Errors
    ///
    /// Fails as [`Request::send_empty`] does.
    pub fn send_events<T: DeserializeOwned, E: ErrorSet>(self) -> Answer<Events<T>, E> {
        Box::pin(async {
            let streamed = self.streamed("text/event-stream, */*;q=0.8").await;
            streamed.map(|response| response.map(Events::from)).map_err(CallError::new)
        })
    }

    /// Sends the request for a page. Answers with equal bodies get equal numbers.
    pub(crate) async fn send_page<T: DeserializeOwned, E: ErrorSet>(self) -> Result<(Response<T>, u64), CallError<E>> {
        let answer = self.answer("application/json").await.map_err(CallError::new)?;
        let mut hasher = DefaultHasher::new();
        hasher.write(&answer.body);
        let page = answer.decode(json).map_err(CallError::new)?;
        Ok((page, hasher.finish()))
    }

    /// Reads an answer to its end and decodes it.
    async fn decoded<T>(
        self,
        accept: &'static str,
        decode: fn(&[u8]) -> Result<T, DecodeFailure>,
    ) -> Result<Response<T>, Box<Failure>> {
        self.answer(accept).await?.decode(decode)
    }

    /// Reads the beginning of a body that is not needed, so that the connection can be used again.
    async fn ignored(self) -> Result<Head, Box<Failure>> {
        let (head, mut incoming, _) = self.start("application/json, */*;q=0.8").await?;
        incoming.read(IGNORED_LIMIT).await;
        Ok(head)
    }

    /// Takes an answer as its status and media type say.
    async fn by_status<S: SuccessSet>(self) -> Result<Response<S>, Box<Failure>> {
        let limit = self.client.shared().limits.body;
        let (head, mut incoming, pause) = self.start("application/json, */*;q=0.8").await?;
        let status = head.status;
        let media_type = head.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let media_type = media_type.unwrap_or_default().to_owned();
        let stream = ByteStream::new(head.clone(), incoming.body, pause, limit);
        match S::stream(status, &media_type, stream) {
            Ok(answer) => return Ok(Response::new(head, answer)),
            Err(stream) => incoming.body = stream.into_body(),
        }
        let answer = Received::read(head, incoming, limit).await?;
        let similar = |body: &[u8]| {
            let mut statuses = S::JSON.iter().filter(|_| is_json(&media_type));
            statuses.find_map(|status| S::decode(StatusCode::from_u16(*status).ok()?, &media_type, body).ok().flatten())
        };
        let undocumented = || DecodeFailure::new(format!("the API does not document the status {status}"));
        answer.decode(|body| match S::decode(status, &media_type, body)? {
            Some(answer) => Ok(answer),
            None => similar(body).ok_or_else(undocumented),
        })
    }

    /// Reads an answer to its end.
    async fn answer(self, accept: &'static str) -> Result<Received, Box<Failure>> {
        let limit = self.client.shared().limits.body;
        let (head, incoming, _) = self.start(accept).await?;
        Received::read(head, incoming, limit).await
    }

    /// Leaves the reading of an answer to the caller.
    async fn streamed(self, accept: &'static str) -> Result<Response<ByteStream>, Box<Failure>> {
        let limit = self.client.shared().limits.body;
        let (head, incoming, pause) = self.start(accept).await?;
        let stream = ByteStream::new(head.clone(), incoming.body, pause, limit);
        Ok(Response::new(head, stream))
    }

    /// Sends the request, and turns an error answer into a failure.
    async fn start(self, accept: &'static str) -> Result<(Head, Incoming, Duration), Box<Failure>> {
        let operation = self.operation;
        let client = self.client.clone();
        let timeout = self.timeout.unwrap_or(client.timeout());
        let invalid = |mistake| Failure::invalid(operation.id, mistake);
        let mut plan = Plan::of(client.shared(), operation).map_err(invalid)?;
        let request = self.prepare(accept, &plan.address).map_err(invalid)?;
        let deadline = Deadline::after(timeout);
        let response = plan.send(client.shared(), request, deadline).await.map_err(|error| match error {
            Some(error) => Failure::unanswered(operation.id, error, &plan.secrets),
            None => Failure::new(operation.id, Kind::Timeout(timeout)),
        })?;
        let (parts, body) = response.into_parts();
        let head = Head { operation, status: parts.status, headers: parts.headers, secrets: plan.secrets };
        let mut incoming = Incoming { body, deadline };
        if head.status == StatusCode::PARTIAL_CONTENT && !operation.partial {
            let message = "it is a part, and the API does not document the status 206".to_owned();
            return Err(head.undecodable(None, message, Bytes::new()));
        }
        if head.status.is_success() {
            return Ok((head, incoming, timeout));
        }
        // The status matters more than an error while reading the body, so what arrived of it is kept.
        let (body, _) = incoming.read(client.shared().limits.error_body).await;
        Err(head.refused(body))
    }

    /// What is sent to an address, but for credentials.
    fn prepare(mut self, accept: &'static str, address: &str) -> Result<http::Request<Body>, String> {
        if let Some(mistake) = self.mistake {
            return Err(mistake);
        }
        if self.multipart || !self.parts.is_empty() {
            let (media_type, body) = multipart::join(self.parts);
            self.parameters.set_header_text(header::CONTENT_TYPE.as_str(), Some(&media_type))?;
            self.body = Some(body);
        }
        let target = self.parameters.target(self.operation.path)?;
        let prefix = if self.operation.scoped { self.client.prefix() } else { "" };
        let uri = format!("{address}{prefix}{target}");
        let uri = Uri::try_from(uri).map_err(|error| format!("the URL of the request is invalid: {error}"))?;

        let mut headers = HeaderMap::new();
        let accept = if self.operation.accept.is_empty() { accept } else { self.operation.accept };
        let accept = HeaderValue::from_str(accept).map_err(|_| format!("{accept:?} is not a list of media types"))?;
        headers.insert(header::ACCEPT, accept);
        headers.extend(self.client.shared().headers.clone());
        for (name, value) in self.operation.headers {
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| format!("{name:?} is not a header name"))?;
            let value = HeaderValue::from_str(value).map_err(|_| format!("the header {name} is invalid"))?;
            headers.insert(name, value);
        }
        headers.extend(self.parameters.into_headers()?);

        let mut request = http::Request::new(self.body.unwrap_or_default());
        *request.method_mut() = self.operation.sent_method()?;
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        Ok(request)
    }
}

/// A body that is arriving.
struct Incoming {
    body: Body,
    deadline: Deadline,
}

/// How reading a body ended.
enum End {
    Complete,
    TooLarge,
    Late,
    Broken(TransportError),
}

impl Incoming {
    /// Reads at most `limit` bytes, and returns what arrived however it ended.
    async fn read(&mut self, limit: usize) -> (Bytes, End) {
        let mut collected = Collected::default();
        let end = loop {
            match self.deadline.within(self.body.next()).await {
                None => break End::Late,
                Some(None) => break End::Complete,
                Some(Some(Err(error))) => break End::Broken(error),
                Some(Some(Ok(mut piece))) => {
                    let free = limit - collected.len();
                    let fits = piece.len() <= free;
                    piece.truncate(free);
                    collected.push(piece);
                    if !fits {
                        break End::TooLarge;
                    }
                }
            }
        };
        (collected.into_bytes(), end)
    }
}

/// An answer that is there as a whole.
struct Received {
    head: Head,
    body: Bytes,
}

impl Received {
    /// Reads an answer to its end.
    async fn read(head: Head, mut incoming: Incoming, limit: usize) -> Result<Self, Box<Failure>> {
        let announced = head.headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
        if announced.is_some_and(|length: usize| length > limit) {
            return Err(head.failure(Kind::TooLarge(limit)));
        }
        match incoming.read(limit).await {
            (body, End::Complete) => Ok(Received { head, body }),
            (_, End::TooLarge) => Err(head.failure(Kind::TooLarge(limit))),
            (_, End::Late) => Err(head.failure(Kind::Timeout(incoming.deadline.limit))),
            (_, End::Broken(error)) => Err(head.broken(error)),
        }
    }
    fn decode<T>(self, decode: impl FnOnce(&[u8]) -> Result<T, DecodeFailure>) -> Result<Response<T>, Box<Failure>> {
        match decode(&self.body) {
            Ok(value) => Ok(Response::new(self.head, value)),
            Err(failure) => Err(self.undecodable(failure)),
        }
    }

    fn undecodable(self, failure: DecodeFailure) -> Box<Failure> {
        let media_type = self.head.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        // What is not JSON usually comes from a proxy, such as the page to log in at.
        let message = match media_type {
            Some(media_type) if !is_json(media_type) => format!("{} (it is {media_type})", failure.message),
            _ => failure.message,
        };
        self.head.undecodable(failure.path, message, self.body)
    }
}
