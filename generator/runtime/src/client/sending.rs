//! The attempts of a call.

use std::borrow::Cow;
use std::pin::Pin;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::header;

use crate::client::authorize::Plan;
use crate::client::deadline::Deadline;
use crate::client::failure::{Failure, Head};
use crate::client::newer::Newer;
use crate::client::receive::{Incoming, Received};
use crate::client::retry::{Outcome, Pauses, is_lock};
use crate::client::trace::Trace;
use crate::client::turns::First;
use crate::client::unexpected::asks_for_page;
use crate::client::{Body, DecodeFailure, Deviation, Request, Retry};

/// A call that is being made.
pub(crate) struct Sending {
    pub(super) request: Request,
    /// The media types that are wanted where the operation does not say it.
    accept: &'static str,
    pub(super) plan: Plan,
    /// What the first attempt sends.
    pub(super) first: Option<http::Request<Body>>,
    /// What the next attempt sends, unless it was a stream that has been sent.
    pub(super) body: Option<Body>,
    /// Whether a page for people was asked for.
    pub(super) asked_for_page: bool,
    pub(super) deadline: Deadline,
    pub(super) retry: Retry,
    /// How long an attempt may go on without an answer, while another one may follow.
    pub(super) patience: Option<Duration>,
    /// Whether the budget has paid for the next attempt.
    pub(super) paid: bool,
    /// Few calls have pauses, and most copy what is here.
    pauses: Option<Box<Pauses>>,
    lock_pauses: Option<Box<Pauses>>,
    pub(super) begin: Instant,
    pub(super) waited: Duration,
    pub(super) attempts: u32,
    /// How many attempts failed because something was locked.
    pub(super) locked: u32,
    /// The place in front of other calls that something locked has refused, while an attempt is made after that.
    turn: Option<First>,
    /// Why a request that the server refused was not sent again with another credential.
    pub(super) unrenewed: Option<String>,
    /// Whether the server may have done what an earlier attempt asked for.
    doubtful: bool,
    pub(super) trace: Trace,
}

/// An answer as a call takes it.
pub(crate) enum Whole<T> {
    /// It was read to its end.
    Read(Received),
    /// It was taken while it arrives.
    Taken(Head, T),
}

/// What has no part that depends on the types of an answer: it is compiled with this crate, and not with each one that makes calls.
pub(crate) type Boxed<'s, T> = Pin<Box<dyn Future<Output = Result<T, Box<Failure>>> + Send + 's>>;

/// Why there is no further attempt, where that is not plain.
type Reason = Option<Cow<'static, str>>;

impl Sending {
    /// A call that is about to be made.
    ///
    /// # Errors
    ///
    /// Fails when it cannot be.
    pub(crate) fn new(mut request: Request, accept: &'static str) -> Result<Box<Self>, Box<Failure>> {
        let trace = Trace::of(&request.operation);
        let deadline = Deadline::after(request.time_limit());
        let (plan, first) = match decided(&mut request, accept, &trace) {
            Ok(decided) => decided,
            Err(failure) => {
                trace.end(None, Some(&failure));
                return Err(failure);
            }
        };
        let retry = request.retry.as_deref().copied().unwrap_or(request.client.retry());
        let shared = request.client.shared();
        shared.budget.earn();
        let patience = retry.patience_with(&request.operation, first.body());
        let is_limited = shared.limits.attempt < Duration::MAX;
        // It is large, and is moved more than once until it is used.
        Ok(Box::new(Self {
            trace: trace.to(first.uri()),
            asked_for_page: asks_for_page(first.headers()),
            body: first.body().again(),
            first: Some(first),
            patience: patience.filter(|_| !is_limited),
            paid: false,
            pauses: None,
            lock_pauses: None,
            begin: Instant::now(),
            waited: Duration::ZERO,
            attempts: 0,
            locked: 0,
            turn: None,
            unrenewed: None,
            doubtful: false,
            request,
            accept,
            plan,
            deadline,
            retry,
        }))
    }

    /// Whether a part of what there is was asked for.
    pub(super) fn asked_for_part(&self) -> bool {
        self.request.headers(self.accept).is_ok_and(|headers| headers.contains_key(header::RANGE))
    }

    /// What another attempt sends. Nothing if the body was a stream that has been sent.
    pub(super) fn repeated(&self) -> Option<Result<http::Request<Body>, String>> {
        let body = self.body.as_ref()?.again()?;
        let target = self.request.client.shared().servers.target(&self.request.operation);
        Some(target.and_then(|target| self.request.prepare(self.accept, &target.address, body)))
    }

    /// The limit for each pause between two pieces of an answer that is streamed.
    pub(crate) fn pause(&self) -> Duration {
        self.request.client.shared().limits.stall.unwrap_or(self.deadline.limit)
    }

    /// Makes attempts until there is an answer of success, or none that can be hoped for.
    pub(crate) async fn start(&mut self) -> Result<(Head, Incoming), Box<Failure>> {
        loop {
            match self.attempt().await {
                Ok(answer) => {
                    self.turn = None;
                    return Ok(answer);
                }
                Err(failure) => Box::pin(self.again(failure)).await?,
            }
        }
    }

    /// Makes attempts until an answer is there as a whole.
    pub(crate) async fn read(&mut self) -> Result<Received, Box<Failure>> {
        loop {
            let failure = match self.attempt().await {
                // Its turn is over with it, before another one is waited for.
                Ok((head, mut incoming)) => {
                    self.turn = None;
                    match incoming.whole(&head, self.limit()).await {
                        Ok(body) => return Ok(self.received(head, body)),
                        Err(failure) => failure,
                    }
                }
                Err(failure) => failure,
            };
            // Most calls are made once, and have no room for this.
            Box::pin(self.again(failure)).await?;
        }
    }

    /// Makes attempts until an answer is there as a whole, or `take` takes it as it arrives. `take` gives back what it does not.
    pub(crate) async fn whole<T>(
        &mut self,
        mut take: impl FnMut(&Head, Incoming, Duration) -> Result<T, Incoming>,
    ) -> Result<Whole<T>, Box<Failure>> {
        loop {
            let (head, incoming) = self.started().await?;
            let incoming = match take(&head, incoming, self.pause()) {
                Ok(taken) => {
                    self.answered(&head);
                    return Ok(Whole::Taken(head, taken));
                }
                Err(incoming) => incoming,
            };
            if let Some(answer) = self.rested(head, incoming).await? {
                return Ok(Whole::Read(answer));
            }
        }
    }

    fn started(&mut self) -> Boxed<'_, (Head, Incoming)> {
        Box::pin(self.start())
    }

    fn rested(&mut self, head: Head, incoming: Incoming) -> Boxed<'_, Option<Received>> {
        Box::pin(self.rest(head, incoming))
    }

    /// Reads an answer to its end. Nothing if that failed and another attempt may follow.
    async fn rest(&mut self, head: Head, mut incoming: Incoming) -> Result<Option<Received>, Box<Failure>> {
        let body = incoming.whole(&head, self.limit()).await;
        // Its turn is over then, before another one is waited for.
        drop(incoming);
        match body {
            Ok(body) => Ok(Some(self.received(head, body))),
            Err(failure) => self.again(failure).await.map(|()| None),
        }
    }

    /// How much of an answer is read.
    fn limit(&self) -> usize {
        self.request.client.shared().limits.body
    }

    fn received(&self, head: Head, body: Bytes) -> Received {
        self.answered(&head);
        Received::new(head, body, &self.trace)
    }

    /// The last attempt has the answer of the call.
    pub(crate) fn answered(&self, head: &Head) {
        self.trace.attempt(self.attempts, Some(head.status), None);
    }

    /// What is not as documented in an answer of which nothing is decoded, or why that is an error.
    pub(crate) fn judged(&self, head: &Head) -> Result<Vec<Deviation>, DecodeFailure> {
        head.judged(&self.trace)
    }

    /// The call is over, if the answer was not read to be decoded.
    pub(crate) fn over(&self, head: &Head, failure: Option<&Failure>) {
        self.trace.end(Some(head.status), failure);
    }

    /// Waits for the next attempt after one that failed. Gives the failure back if it was the last one.
    pub(crate) async fn again(&mut self, failure: Box<Failure>) -> Result<(), Box<Failure>> {
        let is_lock = is_lock(&self.request.operation, &failure);
        // While something is still locked, those behind would only use up their attempts, so that they share the pause.
        let first = self.turn.take().filter(|_| is_lock);
        let outcome = if is_lock { Outcome::Refused } else { Outcome::of(&failure) };
        self.trace.attempt(self.attempts, failure.status, Some(&failure));
        match self.decide(&failure, outcome, is_lock) {
            Ok(pause) => {
                self.doubtful |= outcome == Outcome::Doubtful;
                self.locked += u32::from(is_lock);
                self.waited = self.waited.saturating_add(pause);
                self.request.client.shared().transport.wait(pause).await;
                drop(first);
                match !is_lock || self.queue().await {
                    true => Ok(()),
                    false => Err(self.last(failure, Some("its time went by while other calls were made again".into()))),
                }
            }
            Err(reason) => Err(self.last(failure, reason)),
        }
    }

    /// Waits in the line of calls that something locked has refused. Returns whether there is time for an attempt then.
    async fn queue(&mut self) -> bool {
        let left = self.retry.time().saturating_sub(self.begin.elapsed());
        let client = self.request.client.clone();
        let first = client.shared().locked.first();
        self.turn = self.deadline.nearer(Deadline::after(left)).within(first).await;
        self.turn.is_some()
    }

    /// The failure of the last attempt.
    fn last(&self, mut failure: Box<Failure>, reason: Reason) -> Box<Failure> {
        self.trace.end(failure.status, Some(&failure));
        failure.attempts = self.attempts;
        failure.doubtful = self.doubtful;
        failure.reason = reason.or(failure.reason.take());
        failure
    }

    /// The pause before another attempt, or why there is none.
    fn decide(&mut self, failure: &Failure, outcome: Outcome, is_lock: bool) -> Result<Duration, Reason> {
        let is_wanted = match outcome {
            Outcome::Final => false,
            Outcome::Unsent => true,
            Outcome::Refused | Outcome::Doubtful => self.request.operation.idempotent || self.retry.writes() || is_lock,
        };
        // What a lock refused takes nothing from the attempts after other failures.
        let has_attempts = match is_lock {
            true => self.attempts < self.retry.lock_attempts(),
            false => self.attempts - self.locked < self.retry.attempts(),
        };
        // That the time of the call is over is what the failure says, if it is about that.
        if !is_wanted || !has_attempts || failure.is_timeout() && !self.deadline.leaves(Duration::ZERO) {
            return Err(None);
        }
        if self.body.is_none() {
            return Err(Some("its body is a stream that cannot be sent again".into()));
        }
        let asked = failure.retry_after();
        let retry = &self.retry;
        let pauses = match is_lock {
            true => self.lock_pauses.get_or_insert_with(|| Box::new(retry.lock_pauses())),
            false => self.pauses.get_or_insert_with(|| Box::new(retry.pauses())),
        };
        let pause = pauses.next(asked);
        // Whoever gave up an attempt knew that there is time for a short pause.
        let is_paid = std::mem::take(&mut self.paid);
        let pause = if is_paid { pause.min(self.retry.first_pause) } else { pause };
        // A transport for tests does not wait, but counts what it was asked to.
        let then = self.begin.elapsed().max(self.waited).saturating_add(pause);
        if then > self.retry.time() || !self.deadline.leaves(pause) {
            let reason = match asked.filter(|asked| !asked.is_zero()) {
                Some(_) => "the server wants a longer pause than the time limit allows",
                None => "no time is left",
            };
            return Err(Some(reason.into()));
        }
        // A lock is not a failure: the server is well, and says that it is not yet time.
        let is_failing = !is_lock || failure.status.is_some_and(|status| status.is_server_error());
        if is_failing && !is_paid && self.retry.has_budget() && !self.request.client.shared().budget.spend() {
            return Err(Some("too many calls of this client are failing".into()));
        }
        Ok(pause)
    }
}

/// Decides what a call says of the caller, and what its first attempt sends.
fn decided(
    request: &mut Request,
    accept: &'static str,
    trace: &Trace,
) -> Result<(Plan, http::Request<Body>), Box<Failure>> {
    let operation = request.operation.clone();
    let invalid = |mistake| Failure::invalid(operation.id.clone(), mistake);
    if let Some(message) = request.unsupported() {
        return Err(Failure::unsupported(operation.id.clone(), message));
    }
    let mut plan = Plan::of(request.client.shared(), &operation).map_err(invalid)?;
    let newer = trace.around(|| request.newer_in_body());
    request.finish().map_err(invalid)?;
    let body = request.body.take().unwrap_or_default();
    let target = request.client.shared().servers.target(&operation).map_err(invalid)?;
    let first = request.prepare(accept, &target.address, body).map_err(invalid)?;
    trace.around(|| newer.iter().for_each(Newer::tell));
    // What a caller sets instead of a credential is one.
    plan.secrets = plan.secrets.with_hidden(&first);
    Ok((plan, first))
}
