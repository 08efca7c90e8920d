//! Work that goes on after its call is answered: asking for its state until it is over.
//!
//! A generated request whose operation tells the state of some work implements [`Waited`], which says where the state is and
//! what it means. [`Wait`] sends the request again and again.

mod error;
mod state;

use std::collections::HashSet;
use std::fmt;
use std::pin::Pin;
use std::time::{Duration, Instant};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::client::retry::Pauses;
use crate::client::{CallError, ErrorSet, Request, Response, Retry, Turning};

pub use error::WaitError;
pub(crate) use state::State;
pub use state::Waiter;

use self::error::End;

/// How long work may take, unless a caller says otherwise.
const TIME: Duration = Duration::from_secs(600);

/// The limits of the first pause and of all pauses.
const PAUSES: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(15));

/// How long the call may take that is made when the time is over.
const LAST: Duration = Duration::from_secs(10);

/// A request whose answer tells how far some work is.
pub trait Waited {
    /// The answer.
    type Answer: DeserializeOwned + Serialize + Send + 'static;
    /// The work: the answer, or an item of it.
    type Work: Serialize + Send + 'static;
    /// The errors of the operation.
    type Errors: ErrorSet + Send + 'static;

    /// Where the state is, and what it means.
    const WAITER: Waiter;

    /// The work in an answer, by its id where the answer is a list. `None` if it is not there.
    fn work(answer: Self::Answer, id: &str) -> Option<Self::Work>;
}

/// Waits for some work to be done: a request that is sent until its answer says so.
///
/// Calls that fail are made again as the client's [`Retry`] says. A failure that may be over later does not end the wait, either:
/// while a server starts again, for example.
#[must_use = "nothing is waited for until it is awaited"]
pub struct Wait<R: Waited> {
    request: Request,
    item: Option<String>,
    time: Duration,
    pauses: (Duration, Duration),
    operation: std::marker::PhantomData<fn() -> R>,
}

/// The outcome of a wait, when it is over.
pub type WaitResult<R> = Result<Response<<R as Waited>::Work>, WaitError<<R as Waited>::Answer, <R as Waited>::Errors>>;

impl Request {
    /// Waits for what the request asks about.
    pub fn wait<R: Waited>(self) -> Wait<R> {
        Wait { request: self, item: None, time: TIME, pauses: PAUSES, operation: std::marker::PhantomData }
    }

    /// Waits for one item of the list that the request asks for.
    pub fn wait_for<R: Waited>(self, item: impl Into<String>) -> Wait<R> {
        Wait { item: Some(item.into()), ..self.wait() }
    }

    /// The request for the page after the one that this request asks for, if pages have numbers.
    fn next_page(&self, pages: Option<Turning>) -> Option<Self> {
        let (parameter, first) = pages?.number()?;
        let number: u64 = self.place_text(parameter).map_or(Some(first), |number| number.parse().ok())?;
        Some(self.repeated()?.set_place(parameter, &number.checked_add(1)?))
    }
}

impl<R: Waited> Wait<R> {
    /// Limits the time that the work may take. The default is ten minutes. When it is over, the state is asked for once more, for
    /// 10 seconds at most.
    pub fn timeout(mut self, time: Duration) -> Self {
        self.time = time;
        self
    }

    /// Limits the first pause between two calls and all pauses. Limits double, and each pause is a random part of its limit. The
    /// defaults are 1 and 15 seconds; `Retry-After` of the server counts instead. No pause goes beyond the time limit.
    pub fn with_pauses(mut self, first: Duration, longest: Duration) -> Self {
        self.pauses = (first, longest);
        self
    }

    async fn run(self) -> WaitResult<R> {
        let mut wait = Waiting::<R> {
            pauses: Retry::new().with_pauses(self.pauses.0, self.pauses.1).pauses(),
            begin: Instant::now(),
            waited: Duration::ZERO,
            calls: 0,
            last: None,
            state: None,
            is_last: false,
            wait: self,
        };
        loop {
            if let Some(over) = wait.look().await {
                return over;
            }
        }
    }
}

/// A wait that is going on.
struct Waiting<R: Waited> {
    wait: Wait<R>,
    pauses: Pauses,
    begin: Instant,
    /// What pauses took, also over a transport that does not wait.
    waited: Duration,
    calls: u32,
    last: Option<Response<R::Answer>>,
    state: Option<String>,
    /// Whether the time is over, and the state is asked for once more.
    is_last: bool,
}

impl<R: Waited> Waiting<R> {
    /// Calls once, and pauses unless the wait is over.
    async fn look(&mut self) -> Option<WaitResult<R>> {
        let Some(request) = self.wait.request.repeated() else {
            return Some(Err(self.end(End::Stream)));
        };
        self.calls += 1;
        let asked = match self.ask(request).await {
            Ok((answer, State::Done(_))) => {
                return Some(self.done(answer).ok_or_else(|| self.end(End::Gone(None))));
            }
            Ok((answer, state)) => {
                let asked = crate::client::retry_after::retry_after(answer.headers());
                let was_there = self.state.is_some();
                let end = match &state {
                    State::Failed(_) => Some(End::Failed),
                    State::Unknown(_) => Some(End::Unknown),
                    // What has not been seen yet may still come.
                    State::Missing | State::Elsewhere(_) if was_there => Some(End::Gone(None)),
                    State::Missing | State::Elsewhere(_) | State::Pending(_) | State::Done(_) => None,
                };
                if let State::Pending(state) | State::Failed(state) | State::Unknown(state) = state {
                    self.state = Some(state);
                    self.last = Some(answer);
                }
                if let Some(end) = end {
                    return Some(Err(self.end(end)));
                }
                asked
            }
            Err(error) => {
                let is_in = |statuses: &[u16]| error.status().is_some_and(|status| statuses.contains(&status.as_u16()));
                let is_forgotten = is_in(R::WAITER.forgotten);
                let last = self.last.take_if(|_| is_forgotten);
                if let Some(work) = last.and_then(|last| self.done(last)) {
                    return Some(Ok(work));
                }
                if is_forgotten || is_in(R::WAITER.gone) {
                    return Some(Err(self.end(End::Gone(Some(error)))));
                }
                if !error.may_pass() {
                    return Some(Err(self.end(End::Call(error))));
                }
                if self.is_last || self.elapsed() >= self.wait.time {
                    return Some(Err(self.end(End::Late(Some(error)))));
                }
                error.retry_after()
            }
        };
        let left = self.wait.time.saturating_sub(self.elapsed());
        if self.is_last || left.is_zero() {
            return Some(Err(self.end(End::Late(None))));
        }
        // A pause that is too long ends with the time, so that work that was done meanwhile is seen.
        let pause = self.pauses.next(asked).min(left);
        self.is_last = pause == left;
        self.waited = self.waited.saturating_add(pause);
        self.wait.request.client.shared().transport.wait(pause).await;
        None
    }

    /// The work, out of the answer which says that it is done.
    fn done(&self, answer: Response<R::Answer>) -> Option<Response<R::Work>> {
        let id = self.wait.item.as_deref().unwrap_or_default();
        let text = R::WAITER.text_of(answer.text(), id);
        answer.part(text, |answer| R::work(answer, id))
    }

    /// Asks for the state: page after page, where the list has numbered pages and the item is not on the first one.
    ///
    /// A server puts new items before others, so that an item moves to later pages while it is waited for.
    async fn ask(&mut self, mut request: Request) -> Result<(Response<R::Answer>, State), CallError<R::Errors>> {
        let mut read = HashSet::new();
        loop {
            let next = request.next_page(R::WAITER.pages);
            let left = if self.is_last { LAST } else { self.wait.time.saturating_sub(self.elapsed()) };
            let (answer, state) = request.send_state::<R>(self.wait.item.as_deref(), left).await?;
            match (&state, next) {
                // A page that was read before says that the server ignores its number.
                (State::Elsewhere(page), Some(next)) if read.insert(*page) => request = next,
                _ => return Ok((answer, state)),
            }
        }
    }

    fn elapsed(&self) -> Duration {
        self.begin.elapsed().max(self.waited)
    }

    fn end(&mut self, end: End<R::Errors>) -> WaitError<R::Answer, R::Errors> {
        WaitError {
            operation: self.wait.request.operation.id.clone(),
            end,
            limit: self.wait.time,
            secrets: self.wait.request.client.shared().secrets.clone(),
            state: self.state.take(),
            last: self.last.take().map(Box::new),
            calls: self.calls,
        }
    }
}

impl<R: Waited + 'static> IntoFuture for Wait<R> {
    type Output = WaitResult<R>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl<R: Waited> fmt::Debug for Wait<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Wait").field("request", &self.request).field("time", &self.time).finish_non_exhaustive()
    }
}
