//! How operations are called.

use std::fmt::Debug;
use std::pin::Pin;
use std::sync::Arc;

use openapi_runtime::client::{ByteStream, CallError, Events, Lines, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::answer::{Answer, Encoded, encode, encode_bytes};
use super::values::{Mistake, Values};
use crate::sample::Extent;

/// The operations of a client, `C`, with how each of them is called.
pub struct Contract<C> {
    pub(super) operations: Vec<Entry<C>>,
}

/// An operation of a client, whatever its types are.
pub(super) struct Entry<C> {
    pub id: String,
    /// The media type of the body, where the document offers several.
    pub media_type: Option<&'static str>,
    pub payload: Payload,
    pub call: Call<C>,
}

impl<C> Entry<C> {
    /// What it is called in findings.
    pub fn name(&self) -> String {
        match self.media_type {
            Some(media_type) => format!("{} as {media_type}", self.id),
            None => self.id.clone(),
        }
    }
}

/// Makes a request of values and sends it.
pub(super) type Call<C> = Arc<dyn Fn(&C, &mut Values) -> Result<Pending<Answer>, Mistake> + Send + Sync>;

/// Something that arrives.
pub(super) type Pending<T> = Pin<Box<dyn Future<Output = T>>>;

/// Makes or changes a request.
type Step<A, R> = Box<dyn Fn(A, &mut Values) -> Result<R, Mistake> + Send + Sync>;

/// What an operation promises to answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Payload {
    Empty,
    Json,
    Lines,
    Events,
    /// Events that are decoded with their names.
    WholeEvents,
    Text,
    Bytes,
    /// Any of these, depending on the status and the media type of the answer.
    ByStatus,
    /// Any of these, which only a caller can read to its end.
    Any,
}

impl<C> Default for Contract<C> {
    fn default() -> Self {
        Self { operations: Vec::new() }
    }
}

impl<C: 'static> Contract<C> {
    /// An operation, and its request without optional values.
    pub fn operation<R: Debug + 'static>(
        &mut self,
        id: &str,
        request: impl Fn(&C, &mut Values) -> Result<R, Mistake> + Send + Sync + 'static,
    ) -> Operation<'_, C, R> {
        Operation { contract: self, id: id.to_owned(), media_type: None, request: Box::new(request), optional: None }
    }
}

/// An operation whose contract is not complete yet.
#[must_use = "an operation is called when its answer is known"]
pub struct Operation<'c, C, R> {
    contract: &'c mut Contract<C>,
    id: String,
    media_type: Option<&'static str>,
    #[expect(clippy::type_complexity, reason = "the argument is a reference of any lifetime, which no alias can say")]
    request: Box<dyn Fn(&C, &mut Values) -> Result<R, Mistake> + Send + Sync>,
    optional: Option<Step<R, R>>,
}

impl<C: 'static, R: Debug + 'static> Operation<'_, C, R> {
    /// It sends the body under a media type that the document has for it.
    pub fn sent_as(mut self, media_type: &'static str) -> Self {
        self.media_type = Some(media_type);
        self
    }

    /// The same request with all optional values.
    pub fn optional(mut self, set: impl Fn(R, &mut Values) -> Result<R, Mistake> + Send + Sync + 'static) -> Self {
        self.optional = Some(Box::new(set));
        self
    }

    /// It answers with nothing.
    pub fn empty<E, F>(self, send: impl Fn(R) -> F + Send + Sync + 'static)
    where
        E: Debug + Serialize + 'static,
        F: Future<Output = Result<Response<()>, CallError<E>>> + 'static,
    {
        self.add(Payload::Empty, send, value);
    }

    /// It answers with JSON.
    pub fn json<T, E, F>(self, send: impl Fn(R) -> F + Send + Sync + 'static)
    where
        T: Debug + Serialize + 'static,
        E: Debug + Serialize + 'static,
        F: Future<Output = Result<Response<T>, CallError<E>>> + 'static,
    {
        self.add(Payload::Json, send, value);
    }

    /// It answers with text.
    pub fn text<E, F>(self, send: impl Fn(R) -> F + Send + Sync + 'static)
    where
        E: Debug + Serialize + 'static,
        F: Future<Output = Result<Response<String>, CallError<E>>> + 'static,
    {
        self.add(Payload::Text, send, value);
    }

    /// What it answers depends on the status.
    pub fn by_status<T, E, F>(self, send: impl Fn(R) -> F + Send + Sync + 'static)
    where
        T: Debug + Serialize + 'static,
        E: Debug + Serialize + 'static,
        F: Future<Output = Result<Response<T>, CallError<E>>> + 'static,
    {
        self.add(Payload::ByStatus, send, value);
    }

    /// It answers with a stream of bytes.
    pub fn bytes<E, F>(self, send: impl Fn(R) -> F + Send + Sync + 'static)
    where
        E: Debug + Serialize + 'static,
        F: Future<Output = Result<Response<ByteStream>, CallError<E>>> + 'static,
    {
        self.add(Payload::Bytes, send, bytes);
    }

    /// It answers with a stream of lines, each of which is JSON.
    pub fn lines<T, E, F>(self, send: impl Fn(R) -> F + Send + Sync + 'static)
    where
        T: Debug + Serialize + DeserializeOwned + 'static,
        E: Debug + Serialize + 'static,
        F: Future<Output = Result<Response<Lines<T>>, CallError<E>>> + 'static,
    {
        self.add(Payload::Lines, send, lines);
    }

    /// It answers with a stream of events, each of which holds a value.
    pub fn events<T, E, F>(self, send: impl Fn(R) -> F + Send + Sync + 'static)
    where
        T: Debug + Serialize + DeserializeOwned + 'static,
        E: Debug + Serialize + 'static,
        F: Future<Output = Result<Response<Events<T>>, CallError<E>>> + 'static,
    {
        self.add(Payload::Events, send, events);
    }

    /// It answers with a stream of events, each of which is decoded with its name.
    pub fn whole_events<T, E, F>(self, send: impl Fn(R) -> F + Send + Sync + 'static)
    where
        T: Debug + Serialize + DeserializeOwned + 'static,
        E: Debug + Serialize + 'static,
        F: Future<Output = Result<Response<Events<T>>, CallError<E>>> + 'static,
    {
        self.add(Payload::WholeEvents, send, events);
    }

    /// What it answers depends on the status and the media type, and may be a stream: it arrives, and is not compared.
    pub fn any<T, E, F>(self, send: impl Fn(R) -> F + Send + Sync + 'static)
    where
        T: Debug + 'static,
        E: Debug + Serialize + 'static,
        F: Future<Output = Result<Response<T>, CallError<E>>> + 'static,
    {
        self.add(Payload::Any, send, |_| Box::pin(async { encode(&Value::Null) }));
    }

    fn add<T, E, F>(
        self,
        payload: Payload,
        send: impl Fn(R) -> F + Send + Sync + 'static,
        read: fn(Response<T>) -> Pending<Encoded>,
    ) where
        T: Debug + 'static,
        E: Debug + Serialize + 'static,
        F: Future<Output = Result<Response<T>, CallError<E>>> + 'static,
    {
        let Self { contract, id, media_type, request, optional } = self;
        let call = move |client: &C, values: &mut Values| {
            let mut built = request(client, values)?;
            if let (Extent::Full, Some(optional)) = (values.extent(), &optional) {
                built = optional(built, values)?;
            }
            values.shown.push(format!("{built:?}"));
            let sent = send(built);
            let answer: Pending<Answer> = Box::pin(async move {
                match sent.await {
                    Ok(response) => {
                        let shown = format!("{response:?} {:?}", response.headers());
                        let encoded = read(response).await;
                        Answer::Success(Encoded { shown: format!("{shown} {}", encoded.shown), ..encoded })
                    }
                    Err(error) => Answer::failure(&error),
                }
            });
            Ok(answer)
        };
        contract.operations.push(Entry { id, media_type, payload, call: Arc::new(call) });
    }
}

/// The value of an answer that is there as a whole.
fn value<T: Debug + Serialize + 'static>(response: Response<T>) -> Pending<Encoded> {
    let encoded = encode(&*response);
    Box::pin(async { encoded })
}

fn bytes(response: Response<ByteStream>) -> Pending<Encoded> {
    Box::pin(async {
        match response.bytes().await {
            Ok(bytes) => encode_bytes(&bytes),
            Err(error) => Encoded::broken(&error),
        }
    })
}

fn lines<T: Debug + Serialize + DeserializeOwned + 'static>(response: Response<Lines<T>>) -> Pending<Encoded> {
    Box::pin(async {
        match response.into_stream().values().await {
            Ok(values) => encode(&values),
            Err(error) => Encoded::broken(&error),
        }
    })
}

fn events<T: Debug + Serialize + DeserializeOwned + 'static>(response: Response<Events<T>>) -> Pending<Encoded> {
    Box::pin(async {
        let mut events = response.into_stream();
        let mut values = Vec::new();
        while let Some(event) = events.next().await {
            match event {
                Ok(event) => values.push(event.data),
                Err(error) => return Encoded::broken(&error),
            }
        }
        encode(&values)
    })
}
