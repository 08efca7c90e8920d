//! Recording the answers of a server, and playing them again.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;

use crate::client::{Body, Hidden, Transport, TransportError, TransportFuture, Waiting};
use crate::mock::cassette::{Asked, Entry};
use crate::mock::{Cassette, RecordedRequest};

/// The largest body that is recorded: 16 MiB.
const LARGEST: usize = 16 * 1024 * 1024;

/// As many answers are recorded.
const MOST: usize = 10_000;

/// A transport that sends requests over another one, and records the answers without secrets.
///
/// Credentials, cookies and values of properties and parameters that are secrets are `<redacted>` in the cassette, and so is
/// what a client knows as a secret wherever a server repeats it. Lists and objects that are secrets keep their shape and their
/// names, so that they decode again; numbers in them are 0. An answer that is not text is kept as it is, or as text without its
/// secrets if it has some; nothing is kept of one that is encoded and that the transport does not decode. Bodies are read to their end before they are handed on; one of more than 16 MiB, and more than 10,000
/// answers, are an error.
///
/// ```no_run
/// use openapi_runtime::client::{Builder, Client, ReqwestTransport};
/// use openapi_runtime::mock::Recorder;
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let recorder = Recorder::new(ReqwestTransport::from_builder(ReqwestTransport::settings())?);
/// let client: Client = Builder::new("https://pets.example").bearer("token").transport(recorder.clone()).build()?;
/// // ... calls ...
/// std::fs::write("tests/cassettes/pets.ndjson", recorder.cassette().to_text())?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Recorder {
    inner: Arc<dyn Transport>,
    cassette: Arc<Mutex<Cassette>>,
}

impl Recorder {
    /// Records what is sent over a transport.
    pub fn new(transport: impl Transport) -> Self {
        Self { inner: Arc::new(transport), cassette: Arc::default() }
    }

    /// What was recorded so far.
    pub fn cassette(&self) -> Cassette {
        lock(&self.cassette).clone()
    }

    async fn record(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        if lock(&self.cassette).len() >= MOST {
            return Err(TransportError::permanent(format!("the recorder takes {MOST} answers")));
        }
        let (parts, body) = request.into_parts();
        let sent = limited(body, "request").await?;
        let recorded = RecordedRequest::new(parts.clone(), sent.clone());
        let secrets = parts.extensions.get::<Hidden>().map(|Hidden(secrets)| secrets.clone()).unwrap_or_default();
        let answer = self.inner.send(http::Request::from_parts(parts, Body::from(sent))).await?;
        let (head, body) = answer.into_parts();
        let body = limited(body, "answer").await?;
        let entry = Entry::of(Asked::of(&recorded), head.status.as_u16(), &head.headers, &body, &secrets);
        lock(&self.cassette).entries.push(entry);
        Ok(http::Response::from_parts(head, Body::from(body)))
    }
}

/// A body in memory, up to the limit.
async fn limited(body: Body, what: &str) -> Result<Bytes, TransportError> {
    let too_large = || TransportError::permanent(format!("the body of the {what} is too large to be recorded"));
    body.within(LARGEST).await?.ok_or_else(too_large)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Transport for Recorder {
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
        Box::pin(self.record(request))
    }

    fn wait(&self, time: Duration) -> Waiting<'_> {
        self.inner.wait(time)
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Recorder").field("answers", &lock(&self.cassette).len()).finish_non_exhaustive()
    }
}

/// A transport that answers from a cassette, without a server.
///
/// A request is answered as the recorded one with the same method, path, query and body was; secrets do not count, because the
/// cassette has none. Equal requests get their answers in the order in which they were recorded, and the last one again. A
/// request that was not recorded is an error that names it. Between two attempts there is no pause; [`Player::waits`] has those
/// that were wanted.
///
/// ```no_run
/// use openapi_runtime::client::{Builder, Client};
/// use openapi_runtime::mock::{Cassette, Player};
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let cassette = Cassette::parse(&std::fs::read_to_string("tests/cassettes/pets.ndjson")?)?;
/// let client: Client = Builder::new("https://pets.example").bearer("any").transport(Player::new(cassette)).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Player(Arc<Played>);

struct Played {
    cassette: Cassette,
    /// How often each request was made.
    times: Mutex<HashMap<Asked, usize>>,
    waits: Mutex<Vec<Duration>>,
}

impl Player {
    /// Plays a cassette from its beginning.
    pub fn new(cassette: Cassette) -> Self {
        Self(Arc::new(Played { cassette, times: Mutex::default(), waits: Mutex::default() }))
    }

    /// The pauses that the client wanted so far. There was none.
    pub fn waits(&self) -> Vec<Duration> {
        lock(&self.0.waits).clone()
    }

    async fn play(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let (parts, body) = request.into_parts();
        let body = limited(body, "request").await?;
        let asked = Asked::of(&RecordedRequest::new(parts, body));
        let known: Vec<&Entry> = self.0.cassette.entries.iter().filter(|entry| entry.request == asked).collect();
        let missing =
            || format!("the cassette has no answer to {} {} with this query and body", asked.method, asked.path);
        let index = {
            let mut times = lock(&self.0.times);
            let times = times.entry(asked.clone()).or_default();
            *times += 1;
            (*times - 1).min(known.len().saturating_sub(1))
        };
        let entry = known.get(index).ok_or_else(|| TransportError::permanent(missing()))?;
        entry.reply().map_err(TransportError::permanent)?.answer().await
    }
}

impl Transport for Player {
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
        Box::pin(self.play(request))
    }

    fn wait(&self, time: Duration) -> Waiting<'_> {
        lock(&self.0.waits).push(time);
        Box::pin(std::future::ready(()))
    }
}

impl fmt::Debug for Player {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Player").field("cassette", &self.0.cassette).finish_non_exhaustive()
    }
}
