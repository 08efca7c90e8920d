//! Reading an answer.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use futures_util::StreamExt;
use http::{StatusCode, header};

use crate::client::body::Collected;
use crate::client::deadline::Deadline;
use crate::client::decode::is_json;
use crate::client::failure::{Failure, Head, Kind};
use crate::client::judge::{Case, case_of_text, found, judged, told_of_text};
use crate::client::late::{Late, Phase};
use crate::client::trace::Trace;
use crate::client::turns::Place;
use crate::client::{Body, DecodeFailure, Response, TransportError};
use crate::wire::{Deviation, DeviationKind};

/// How long a body that is not needed is waited for.
const IGNORED_TIME: Duration = Duration::from_secs(1);

/// How long the body of an error is waited for: its status has come, and says whether to try again.
pub(crate) const ERROR_TIME: Duration = Duration::from_secs(5);

/// How much of an answer is read only to keep its connection.
const IGNORED_LIMIT: usize = 64 * 1024;

/// A body that is arriving.
pub(crate) struct Incoming {
    pub(crate) body: Body,
    pub(crate) deadline: Deadline,
    /// How long the next piece may take.
    pub(crate) stall: Duration,
    /// Given back when the body is read, or left to the caller.
    pub(crate) _place: Place,
}

/// How reading a body ended.
pub(crate) enum End {
    Complete,
    TooLarge,
    Late(Late),
    Broken(TransportError),
}

impl Incoming {
    /// Reads at most `limit` bytes. What has arrived is returned in every case.
    pub(crate) async fn read(&mut self, limit: usize) -> (Bytes, End) {
        let mut collected = Collected::default();
        let end = loop {
            match self.piece().await {
                Err((limit, phase)) => break End::Late(Late { limit, phase, arrived: collected.len() as u64 }),
                Ok(None) => break End::Complete,
                Ok(Some(Err(error))) => break End::Broken(error),
                Ok(Some(Ok(mut piece))) => {
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

    /// Reads an answer to its end.
    pub(crate) async fn whole(&mut self, head: &Head, limit: usize) -> Result<Bytes, Box<Failure>> {
        let announced = head.headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
        if announced.is_some_and(|length: usize| length > limit && !head.has_no_body()) {
            return Err(head.failure(Kind::TooLarge(limit)));
        }
        let (body, end) = self.read(limit).await;
        let mut failure = match end {
            End::Complete => return Ok(body),
            End::TooLarge => head.failure(Kind::TooLarge(limit)),
            End::Late(late) => head.failure(Kind::Timeout(late)),
            End::Broken(error) => head.broken(error),
        };
        failure.body = body;
        Err(failure)
    }

    /// The next piece, or the limit that passed before it came.
    async fn piece(&mut self) -> Result<Option<Result<Bytes, TransportError>>, (Duration, Phase)> {
        // What is there already needs no clock.
        if let Poll::Ready(piece) = poll_fn(|context| Poll::Ready(self.body.poll_next_unpin(context))).await {
            return Ok(piece);
        }
        let stall = Deadline::after(self.stall);
        let next = self.deadline.nearer(stall);
        let phase = if stall.is_before(&self.deadline) { Phase::Stall } else { Phase::Body };
        next.within(self.body.next()).await.ok_or((next.limit, phase))
    }

    /// The same as [`Incoming::ignore`], compiled with this crate.
    pub(crate) fn ignored(self, head: &Head) -> Pin<Box<dyn Future<Output = (Bytes, End)> + Send + '_>> {
        Box::pin(self.ignore(head))
    }

    /// Reads the beginning of a body that is not needed, so that the connection can be used again.
    ///
    /// An answer that HTTP has no body for is complete with its headers.
    pub(crate) async fn ignore(mut self, head: &Head) -> (Bytes, End) {
        if head.has_no_body() {
            return (Bytes::new(), End::Complete);
        }
        self.deadline = self.deadline.nearer(Deadline::after(IGNORED_TIME));
        self.read(IGNORED_LIMIT).await
    }
}

impl Head {
    /// Whether HTTP has no body for the answer. What its headers say of one is said of another answer then.
    pub(crate) fn has_no_body(&self) -> bool {
        let is_empty = matches!(self.status, StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT);
        is_empty || self.operation.method == "HEAD"
    }

    /// Whether the document names the status, as far as that is known. That a part was not asked for is an error of its own.
    fn has_documented_status(&self) -> bool {
        let known = self.operation.statuses;
        known.is_empty() || known.contains(&self.status.as_u16()) || self.status == StatusCode::PARTIAL_CONTENT
    }

    /// What is not as documented in an answer of which nothing is decoded.
    ///
    /// # Errors
    ///
    /// Fails where that is an error.
    pub(crate) fn judged(&self, trace: &Trace) -> Result<Vec<Deviation>, DecodeFailure> {
        let looked = || {
            if !self.has_documented_status() {
                found(DeviationKind::UndocumentedStatus);
            }
            Ok(())
        };
        trace.around(|| judged(self.rules, looked)).map(|((), found)| found)
    }
}

/// An answer that is there as a whole.
pub(crate) struct Received {
    pub(crate) head: Head,
    pub(crate) body: Bytes,
    /// What is told how the call ends.
    trace: Trace,
}

impl Received {
    pub(crate) fn new(head: Head, body: Bytes, trace: &Trace) -> Self {
        Self { head, body, trace: trace.clone() }
    }

    /// Decodes an answer whose status says nothing about its body.
    pub(crate) fn decode<T>(
        self,
        decode: impl FnOnce(&[u8]) -> Result<T, DecodeFailure>,
    ) -> Result<Response<T>, Box<Failure>> {
        let is_documented = self.head.has_documented_status();
        self.decode_by_status(|body| {
            if !is_documented {
                found(DeviationKind::UndocumentedStatus);
            }
            decode(body)
        })
    }

    /// Decodes an answer whose status says what it is.
    pub(crate) fn decode_by_status<T>(
        self,
        decode: impl FnOnce(&[u8]) -> Result<T, DecodeFailure>,
    ) -> Result<Response<T>, Box<Failure>> {
        match self.trace.around(|| case_of_text(self.head.rules, &self.body, decode)) {
            (Ok(value), case) => Ok(self.decoded(case)?.map(|()| value)),
            (Err(failure), _) => Err(self.undecodable(failure)),
        }
    }

    /// The answer without the value that was decoded.
    fn decoded(self, case: Case) -> Result<Response<()>, Box<Failure>> {
        match self.trace.around(|| told_of_text(case)) {
            Ok((found, is_json)) => {
                let text = if is_json { self.body } else { Bytes::new() };
                self.trace.end(Some(self.head.status), None);
                Ok(Response::decoded(self.head, (), found, text))
            }
            Err(failure) => Err(self.undecodable(failure)),
        }
    }

    /// The answer is another one than the operation promises.
    pub(crate) fn unexpected(self, failure: impl Into<DecodeFailure>) -> Box<Failure> {
        let failure = self.head.refused_for(failure.into(), self.body);
        self.trace.end(failure.status, Some(&failure));
        failure
    }

    fn undecodable(self, failure: DecodeFailure) -> Box<Failure> {
        if let Some(message) = self.head.unwanted_encoding() {
            return self.unexpected(message);
        }
        // What is not JSON usually comes from a proxy, such as a login page.
        let message = match self.head.media_type() {
            Some(media_type) if !is_json(media_type) => format!("{} (it is {media_type})", failure.message),
            _ => failure.message,
        };
        self.unexpected(DecodeFailure { message, ..failure })
    }
}
