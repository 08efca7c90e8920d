//! Sending a request and reading its answer.

use std::hash::{DefaultHasher, Hasher};
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::client::decode::{is_json, is_one_of, json, numbers, of_text, text};
use crate::client::failure::{Failure, Head};
use crate::client::judge::found;
use crate::client::operation::Called;
use crate::client::receive::{End, Incoming, Received};
use crate::client::sending::{Boxed, Sending, Whole};
use crate::client::unexpected::Reading;
use crate::client::waiter::State;
use crate::client::{
    Answer, Body, ByteStream, CallError, DecodeFailure, ErrorSet, Events, Lines, Operation, Request, Response,
    SuccessSet, Waited,
};
use crate::wire::{DeviationKind, Numbers};

impl Request {
    /// Sends the request and ignores the body of the answer.
    ///
    /// # Errors
    ///
    /// Fails when the request is invalid, when there is no answer and when the answer is an error.
    pub fn send_empty<E: ErrorSet>(self) -> Answer<(), E> {
        Answer::other(async { self.ignored().await.map_err(CallError::new) })
    }

    /// Sends the request and decodes the answer as JSON. An empty body counts as `null`.
    ///
    /// # Errors
    ///
    /// Fails as [`Request::send_empty`] does, and when the answer is not a `T`.
    pub fn send_json<T: DeserializeOwned + Serialize, E: ErrorSet>(self) -> Answer<T, E> {
        Answer::decoded(self.answer_in_json(), |answer| answer.and_then(decoded_json).map_err(CallError::new))
    }

    /// Sends the request and decodes the answer as a number, or as a collection of numbers, from its digits. Integers may be
    /// written as `42.0`.
    ///
    /// # Errors
    ///
    /// Fails as [`Request::send_json`] does.
    pub fn send_numbers<T: Numbers + Serialize, E: ErrorSet>(self) -> Answer<T, E> {
        Answer::decoded(self.answer_in_json(), |answer| {
            answer.and_then(|answer| answer.decode(numbers)).map_err(CallError::new)
        })
    }

    /// Sends the request and takes the answer as text.
    ///
    /// # Errors
    ///
    /// Fails as [`Request::send_empty`] does, and when the answer is not in UTF-8.
    pub fn send_text<E: ErrorSet>(self) -> Answer<String, E> {
        Answer::other(async { self.answered_text().await.map_err(CallError::new) })
    }

    /// Sends the request and takes the answer as a text of a media type. The document describes it as JSON of the same schema, so
    /// that nothing but its text is known.
    ///
    /// # Errors
    ///
    /// Fails as [`Request::send_text`] does, and when the answer is of another media type.
    pub fn send_as<E: ErrorSet>(mut self, media_type: &'static str) -> Answer<String, E> {
        let operation = Operation { accept: media_type, notations: "", ..(*self.operation).clone() };
        self.operation = Called::made(operation);
        Answer::other(async { self.answered_text().await.map_err(CallError::new) })
    }

    /// Sends the request and decodes the answer as its status says.
    ///
    /// # Errors
    ///
    /// Fails as [`Request::send_empty`] does, and when the answer is not what the API documents.
    pub fn send_by_status<S: SuccessSet, E: ErrorSet>(self) -> Answer<S, E> {
        Answer::other(async { self.by_status::<S>().await.map_err(CallError::new) })
    }

    /// Sends the request and takes the answer as bytes, while they arrive.
    ///
    /// # Errors
    ///
    /// Fails as [`Request::send_empty`] does.
    pub fn send_bytes<E: ErrorSet>(self) -> Answer<ByteStream, E> {
        Answer::other(async { self.streamed("*/*", Reading::Anything).await.map_err(CallError::new) })
    }

    /// Sends the request and decodes the lines of the answer as JSON, while they arrive.
    ///
    /// # Errors
    ///
    /// Fails as [`Request::send_empty`] does.
    pub fn send_lines<T: DeserializeOwned + Serialize, E: ErrorSet>(self) -> Answer<Lines<T>, E> {
        Answer::other(async { Ok(self.streamed_lines().await.map_err(CallError::new)?.map(Lines::from)) })
    }

    /// Sends the request and decodes the lines of the answer as numbers, or as collections of numbers, from their digits, while
    /// they arrive.
    ///
    /// # Errors
    ///
    /// Fails as [`Request::send_empty`] does.
    pub fn send_number_lines<T: Numbers + Serialize, E: ErrorSet>(self) -> Answer<Lines<T>, E> {
        Answer::other(async { Ok(self.streamed_lines().await.map_err(CallError::new)?.map(Lines::of_numbers)) })
    }

    /// Sends the request and decodes the events of the answer, while they arrive.
    ///
    /// # Errors
    ///
    /// Fails as [`Request::send_empty`] does.
    pub fn send_events<T: DeserializeOwned + Serialize, E: ErrorSet>(self) -> Answer<Events<T>, E> {
        Answer::other(async { Ok(self.streamed_events().await.map_err(CallError::new)?.map(Events::from)) })
    }

    /// Sends the request and decodes the data of the events of the answer as numbers, or as collections of numbers, from their
    /// digits, while they arrive.
    ///
    /// # Errors
    ///
    /// Fails as [`Request::send_empty`] does.
    pub fn send_number_events<T: Numbers + Serialize, E: ErrorSet>(self) -> Answer<Events<T>, E> {
        Answer::other(async { Ok(self.streamed_events().await.map_err(CallError::new)?.map(Events::of_numbers)) })
    }

    /// Sends the request for a page. Answers with equal bodies get equal numbers.
    pub(crate) async fn send_page<T: DeserializeOwned + Serialize, E: ErrorSet>(
        self,
    ) -> Result<(Response<T>, u64), CallError<E>> {
        let answer = self.answer_in_json().await.map_err(CallError::new)?;
        let mut hasher = DefaultHasher::new();
        hasher.write(&answer.body);
        let page = answer.decode(json).map_err(CallError::new)?;
        Ok((page, hasher.finish()))
    }

    /// Sends the request for the state of some work, which takes at most this time.
    pub(crate) async fn send_state<R: Waited>(
        self,
        item: Option<&str>,
        time: Duration,
    ) -> Result<(Response<R::Answer>, State), CallError<R::Errors>> {
        let time = self.time_limit().min(time);
        let answer = self.with_timeout(time).answer_in_json().await.map_err(CallError::new)?;
        let state = serde_json::from_slice(&answer.body).map(|json| State::of(&R::WAITER, &json, item));
        let answer = answer.decode(json).map_err(CallError::new)?;
        Ok((answer, state.unwrap_or(State::Missing)))
    }

    /// Reads an answer to its end that is JSON, and not another notation that the API documents.
    fn answer_in_json(self) -> Boxed<'static, Received> {
        Box::pin(async {
            let mut sending = Sending::new(self, "application/json")?;
            let answer = sending.read().await?;
            match answer.head.is_notation() {
                Some(message) => Err(answer.unexpected(message)),
                None => Ok(answer),
            }
        })
    }

    /// Reads an answer to its end as text.
    fn answered_text(self) -> Boxed<'static, Response<String>> {
        Box::pin(async {
            let mut sending = Sending::new(self, "*/*")?;
            let answer = sending.read().await?;
            match answer.head.is_undocumented(Reading::Anything) {
                Some(message) => Err(answer.unexpected(message)),
                None => answer.decode(text),
            }
        })
    }

    /// Ignores the body of an answer, unless it says that the answer is another one.
    fn ignored(self) -> Boxed<'static, Response<()>> {
        Box::pin(self.answer_ignored())
    }

    async fn answer_ignored(self) -> Result<Response<()>, Box<Failure>> {
        let mut sending = Sending::new(self, "application/json, */*;q=0.8")?;
        let (head, incoming) = sending.start().await?;
        let (body, end) = incoming.ignore(&head).await;
        sending.answered(&head);
        // A body that has not come is the page that the headers announce.
        let is_empty = body.is_empty() && matches!(end, End::Complete);
        let page = head.is_unexpected_page().filter(|_| !is_empty);
        let judged = match page {
            Some(message) => Err(message.into()),
            None => sending.judged(&head),
        };
        let judged = judged.map_err(|failure| head.refused_for(failure, body));
        sending.over(&head, judged.as_ref().err().map(|failure| &**failure));
        judged.map(|found| Response::new(head, ()).with_found(found))
    }

    /// Takes an answer as its status and media type say.
    async fn by_status<S: SuccessSet>(self) -> Result<Response<S>, Box<Failure>> {
        let limit = self.client.shared().limits.body;
        let mut sending = Sending::new(self, "application/json, */*;q=0.8")?;
        let take = |head: &Head, incoming: Incoming, pause| {
            let (status, media_type) = (head.status, head.media_type().unwrap_or_default());
            let stream = |body| ByteStream::new(head.clone(), body, pause, limit);
            // Only the answer knows whether it is read while it arrives, and it cannot give back what it has taken.
            let is_stream = |_: &String| S::stream(status, media_type, stream(Body::default())).is_ok();
            if let Some(message) = head.is_unreadable(head.reading()).filter(is_stream) {
                return Ok(Err((message, incoming)));
            }
            let Incoming { body, deadline, stall, _place } = incoming;
            let taken = taken::<S>(status, media_type, stream(body)).map(Ok);
            taken.map_err(|stream| Incoming { body: stream.into_body(), deadline, stall, _place })
        };
        // An answer that has come need not be `Send`, so it is out of the way before anything else is waited for.
        let answer = match sending.whole(take).await? {
            Whole::Taken(head, Ok(answer)) => {
                let judged = sending.judged(&head);
                let judged = judged.map_err(|failure| head.refused_for(failure, Bytes::new()));
                sending.over(&head, judged.as_ref().err().map(|failure| &**failure));
                return judged.map(|found| Response::new(head, answer).with_found(found));
            }
            Whole::Taken(head, Err(refused)) => Err((head, refused)),
            Whole::Read(answer) => Ok(answer),
        };
        let answer = match answer {
            Ok(answer) => answer,
            Err((head, (message, incoming))) => {
                let failure = head.undecodable(None, message, incoming.ignored(&head).await.0);
                sending.over(&head, Some(&failure));
                return Err(failure);
            }
        };
        if let Some(message) = answer.head.is_no_answer(&answer.body) {
            return Err(answer.unexpected(message));
        }
        let (status, media_type) = (answer.head.status, answer.head.media_type().unwrap_or_default().to_owned());
        let similar = |body: &[u8]| {
            similar::<S>(status, &media_type).find_map(|status| S::decode(status, &media_type, body).ok().flatten())
        };
        let unknown = || DecodeFailure::new(format!("the API does not document the status {status}"));
        answer.decode_by_status(|body| match S::decode(status, &media_type, body)? {
            Some(answer) => Ok(answer),
            None => {
                found(DeviationKind::UndocumentedStatus);
                similar(body).ok_or_else(unknown)
            }
        })
    }

    fn streamed_lines(self) -> Boxed<'static, Response<ByteStream>> {
        self.streamed("application/x-ndjson, application/ndjson, */*;q=0.8", Reading::Lines)
    }

    fn streamed_events(self) -> Boxed<'static, Response<ByteStream>> {
        self.streamed("text/event-stream, */*;q=0.8", Reading::Events)
    }

    /// Leaves the reading of an answer to the caller.
    fn streamed(self, accept: &'static str, reading: Reading) -> Boxed<'static, Response<ByteStream>> {
        Box::pin(self.answer_streamed(accept, reading))
    }

    async fn answer_streamed(
        self,
        accept: &'static str,
        reading: Reading,
    ) -> Result<Response<ByteStream>, Box<Failure>> {
        let limit = self.client.shared().limits.body;
        let mut sending = Sending::new(self, accept)?;
        let (head, incoming) = sending.start().await?;
        sending.answered(&head);
        let judged = match head.is_unreadable(reading) {
            Some(message) => Err(message.into()),
            None => sending.judged(&head),
        };
        match judged {
            Ok(found) => {
                sending.over(&head, None);
                let stream = ByteStream::new(head.clone(), incoming.body, sending.pause(), limit);
                Ok(Response::new(head, stream).with_found(found))
            }
            Err(failure) => {
                let failure = head.refused_for(failure, incoming.ignore(&head).await.0);
                sending.over(&head, Some(&failure));
                Err(failure)
            }
        }
    }
}

/// Decodes an answer as JSON. One that may be of any media type, and is text, may be a text.
fn decoded_json<T: DeserializeOwned + Serialize>(answer: Received) -> Result<Response<T>, Box<Failure>> {
    let may_be_text = answer.head.may_be_text();
    answer.decode(|body| {
        let as_text = || std::str::from_utf8(body).ok().filter(|_| may_be_text).and_then(of_text);
        json(body).or_else(|failure| as_text().ok_or(failure))
    })
}

/// The documented statuses whose answers may be what comes with a status that is not documented.
fn similar<S: SuccessSet>(status: StatusCode, media_type: &str) -> impl Iterator<Item = StatusCode> {
    let is_documented = S::KNOWN.iter().any(|(known, _)| *known == status.as_u16());
    let known = S::KNOWN.iter().filter(move |(_, documented)| {
        // JSON is JSON, whatever it is called.
        let is_json = is_json(media_type) && documented.iter().any(|documented| is_json(documented));
        !is_documented && (is_json || is_one_of(media_type, documented))
    });
    known.filter_map(|(status, _)| StatusCode::from_u16(*status).ok())
}

/// Takes an answer that is read while it arrives, or gives it back.
#[expect(clippy::result_large_err, reason = "the stream is handed back, and goes no further")]
fn taken<S: SuccessSet>(status: StatusCode, media_type: &str, stream: ByteStream) -> Result<S, ByteStream> {
    let mut taken = S::stream(status, media_type, stream);
    for status in similar::<S>(status, media_type) {
        let Err(stream) = taken else { break };
        taken = S::stream(status, media_type, stream);
    }
    taken
}
