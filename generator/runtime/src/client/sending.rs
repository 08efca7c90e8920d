//! The attempts of a call.

use std::borrow::Cow;
use std::pin::Pin;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{StatusCode, header};

use crate::client::authorize::{Patience, Plan, Unanswered, repeated};
use crate::client::deadline::Deadline;
use crate::client::failure::{Failure, Head, Kind, Late, Phase};
use crate::client::handle::Shared;
use crate::client::newer::Newer;
use crate::client::receive::{ERROR_TIME, Incoming, Received};
use crate::client::retry::{Outcome, Pauses, is_lock};
use crate::client::trace::Trace;
use crate::client::transport::Origin;
use crate::client::turns::First;
use crate::client::unexpected::asks_for_page;
use crate::client::{Body, Client, DecodeFailure, Deviation, Operation, Request, Retry};

/// A call that is being made.
pub(crate) struct Sending {
    client: Client,
    operation: Cow<'static, Operation>,
    plan: Plan,
    /// What is sent next, unless its body was a stream that has been sent.
    request: Option<http::Request<Body>>,
    /// Whether a part of what there is was asked for.
    asked_for_part: bool,
    /// Whether a page for people was asked for.
    asked_for_page: bool,
    deadline: Deadline,
    retry: Retry,
    /// How long an attempt may go on without an answer, while another one may follow.
    patience: Option<Duration>,
    /// Whether the budget has paid for the next attempt.
    paid: bool,
    pauses: Pauses,
    lock_pauses: Pauses,
    begin: Instant,
    waited: Duration,
    attempts: u32,
    /// How many attempts failed because something was locked.
    locked: u32,
    /// The place in front of other calls that something locked has refused, while an attempt is made after that.
    first: Option<First>,
    /// Why a request that the server refused was not sent again with another credential.
    unrenewed: Option<String>,
    /// Whether the server may have done what an earlier attempt asked for.
    doubtful: bool,
    trace: Trace,
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
    pub(crate) fn new(request: Request, accept: &'static str) -> Result<Self, Box<Failure>> {
        let trace = Trace::of(&request.operation);
        Self::begun(request, accept, trace.clone()).inspect_err(|failure| trace.end(None, Some(failure)))
    }

    fn begun(request: Request, accept: &'static str, trace: Trace) -> Result<Self, Box<Failure>> {
        let operation = request.operation.clone();
        let client = request.client.clone();
        let invalid = |mistake| Failure::invalid(operation.id.clone(), mistake);
        let deadline = Deadline::after(request.time_limit());
        let retry = request.retry.unwrap_or(client.retry());
        if let Some(message) = request.unsupported() {
            return Err(Failure::unsupported(operation.id.clone(), message));
        }
        let mut plan = Plan::of(client.shared(), &operation).map_err(invalid)?;
        let newer = trace.around(|| request.newer_in_body());
        let request = request.prepare(accept, &plan.address).map_err(invalid)?;
        trace.around(|| newer.iter().for_each(Newer::tell));
        // What a caller sets instead of a credential is one.
        plan.secrets = plan.secrets.with_hidden(&request);
        client.shared().budget.earn();
        let patience = retry.patience_with(&operation, request.body());
        let is_limited = client.shared().limits.attempt < Duration::MAX;
        Ok(Self {
            trace: trace.to(request.uri()),
            asked_for_part: request.headers().contains_key(header::RANGE),
            asked_for_page: asks_for_page(request.headers()),
            request: Some(request),
            patience: patience.filter(|_| !is_limited),
            paid: false,
            pauses: retry.pauses(),
            lock_pauses: retry.lock_pauses(),
            begin: Instant::now(),
            waited: Duration::ZERO,
            attempts: 0,
            locked: 0,
            first: None,
            unrenewed: None,
            doubtful: false,
            client,
            operation,
            plan,
            deadline,
            retry,
        })
    }

    /// The limit for each pause between two pieces of an answer that is streamed.
    pub(crate) fn pause(&self) -> Duration {
        self.client.shared().limits.stall.unwrap_or(self.deadline.limit)
    }

    /// Makes attempts until there is an answer of success, or none that can be hoped for.
    pub(crate) async fn start(&mut self) -> Result<(Head, Incoming), Box<Failure>> {
        loop {
            match self.attempt().await {
                Ok(answer) => {
                    self.first = None;
                    return Ok(answer);
                }
                Err(failure) => self.again(failure).await?,
            }
        }
    }

    /// Makes attempts until an answer is there as a whole.
    pub(crate) async fn read(&mut self, limit: usize) -> Result<Received, Box<Failure>> {
        loop {
            let (head, incoming) = self.start().await?;
            if let Some(answer) = self.rest(head, incoming, limit).await? {
                return Ok(answer);
            }
        }
    }

    /// Makes attempts until an answer is there as a whole, or `take` takes it as it arrives. `take` gives back what it does not.
    pub(crate) async fn whole<T>(
        &mut self,
        limit: usize,
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
            if let Some(answer) = self.rested(head, incoming, limit).await? {
                return Ok(Whole::Read(answer));
            }
        }
    }

    fn started(&mut self) -> Boxed<'_, (Head, Incoming)> {
        Box::pin(self.start())
    }

    fn rested(&mut self, head: Head, incoming: Incoming, limit: usize) -> Boxed<'_, Option<Received>> {
        Box::pin(self.rest(head, incoming, limit))
    }

    /// Reads an answer to its end. Nothing if that failed and another attempt may follow.
    async fn rest(&mut self, head: Head, incoming: Incoming, limit: usize) -> Result<Option<Received>, Box<Failure>> {
        match Received::read(head, incoming, limit, &self.trace).await {
            Ok(answer) => {
                self.answered(&answer.head);
                Ok(Some(answer))
            }
            Err(failure) => self.again(failure).await.map(|()| None),
        }
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
        let is_lock = is_lock(&self.operation, &failure);
        // While something is still locked, those behind would only use up their attempts, so that they share the pause.
        let first = self.first.take().filter(|_| is_lock);
        let outcome = if is_lock { Outcome::Refused } else { Outcome::of(&failure) };
        self.trace.attempt(self.attempts, failure.status, Some(&failure));
        match self.decide(&failure, outcome, is_lock) {
            Ok(pause) => {
                self.doubtful |= outcome == Outcome::Doubtful;
                self.locked += u32::from(is_lock);
                self.waited = self.waited.saturating_add(pause);
                self.client.shared().transport.wait(pause).await;
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
        let client = self.client.clone();
        let first = client.shared().locked.first();
        self.first = self.deadline.nearer(Deadline::after(left)).within(first).await;
        self.first.is_some()
    }

    /// The failure of the last attempt.
    fn last(&self, failure: Box<Failure>, reason: Reason) -> Box<Failure> {
        self.trace.end(failure.status, Some(&failure));
        let reason = reason.or_else(|| failure.reason.clone());
        Box::new(Failure { attempts: self.attempts, doubtful: self.doubtful, reason, ..*failure })
    }

    /// The pause before another attempt, or why there is none.
    fn decide(&mut self, failure: &Failure, outcome: Outcome, is_lock: bool) -> Result<Duration, Reason> {
        let is_wanted = match outcome {
            Outcome::Final => false,
            Outcome::Unsent => true,
            Outcome::Refused | Outcome::Doubtful => self.operation.idempotent || self.retry.writes() || is_lock,
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
        if self.request.is_none() {
            return Err(Some("its body is a stream that cannot be sent again".into()));
        }
        let asked = failure.retry_after();
        let pauses = if is_lock { &mut self.lock_pauses } else { &mut self.pauses };
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
        if is_failing && !is_paid && self.retry.has_budget() && !self.client.shared().budget.spend() {
            return Err(Some("too many calls of this client are failing".into()));
        }
        Ok(pause)
    }

    /// Sends a request. If the server refuses a credential that may have changed since, sends it with that: another attempt,
    /// which has a time and a turn of its own. Returns until when the answer has to be there, too.
    async fn authorized(
        &mut self,
        shared: &Shared,
        request: http::Request<Body>,
    ) -> Result<(http::Response<Body>, Deadline), Unanswered> {
        let deadline = self.deadline.nearer(Deadline::after(shared.limits.attempt));
        let request = self.numbered(shared, request);
        let patience = self.patience(shared);
        let (response, used) = self.trace.within(self.plan.send(shared, request, deadline, &patience)).await?;
        let status = response.status();
        if status != StatusCode::UNAUTHORIZED || used.is_empty() {
            return Ok((response, deadline));
        }
        let again = self.request.as_ref().and_then(repeated);
        // Whatever happens now, what the server said is known.
        let request = match self.trace.within(self.plan.renewed(shared, again, &used, deadline)).await {
            Ok(Some(request)) => request,
            Ok(None) => return Ok((response, deadline)),
            Err(unanswered) => {
                self.unrenewed = Some(unanswered.to_string());
                return Ok((response, deadline));
            }
        };
        if self.deadline.within(shared.turns.pace(&*shared.transport)).await.is_none() {
            self.unrenewed = Some(Late::before(self.deadline, Phase::Turn).to_string());
            return Ok((response, deadline));
        }
        let refusal = Failure { status: Some(status), ..*Failure::new(self.operation.id.clone(), Kind::Status) };
        self.trace.attempt(self.attempts, Some(status), Some(&refusal));
        self.attempts += 1;
        let request = self.numbered(shared, request);
        let deadline = self.deadline.nearer(Deadline::after(shared.limits.attempt));
        let patience = self.patience(shared);
        let response = self.trace.within(self.plan.execute(shared, request, deadline, &patience)).await?;
        Ok((response, deadline))
    }

    /// How long this attempt may go on without an answer: as long as it is, if it is the last one, or if the time that is left is
    /// not enough for another one like it.
    fn patience<'s>(&self, shared: &'s Shared) -> Patience<'s> {
        let may_follow = self.request.is_some() && self.attempts - self.locked < self.retry.attempts();
        let is_enough = |patience: &Duration| {
            let then = patience.saturating_add(self.retry.first_pause);
            let begun = self.begin.elapsed().max(self.waited).saturating_add(then);
            begun <= self.retry.time() && self.deadline.leaves(then.saturating_add(*patience))
        };
        let time = self.patience.filter(|patience| may_follow && is_enough(patience)).unwrap_or(Duration::MAX);
        Patience { time, budget: self.retry.has_budget().then_some(&shared.budget) }
    }

    /// The request of this attempt, with what it does not say of itself.
    #[cfg_attr(not(feature = "mock"), expect(unused_variables, reason = "the mock reads more"))]
    fn numbered(&self, shared: &Shared, mut request: http::Request<Body>) -> http::Request<Body> {
        request.extensions_mut().insert(Origin {
            attempt: self.attempts,
            operation: self.operation.clone(),
            #[cfg(feature = "mock")]
            examples: shared.examples,
        });
        request
    }

    /// Sends the request, and turns an error answer into a failure.
    async fn attempt(&mut self) -> Result<(Head, Incoming), Box<Failure>> {
        self.attempts += 1;
        let client = self.client.clone();
        let shared = client.shared();
        // Waiting for a turn is not a part of the attempt, whose time begins after it.
        let Some(place) = self.deadline.within(shared.turns.take(&*shared.transport)).await else {
            let late = Late::before(self.deadline, Phase::Turn);
            return Err(Failure::new(self.operation.id.clone(), Kind::Timeout(late)));
        };
        let Some(request) = self.request.take() else {
            return Err(Failure::invalid(self.operation.id.clone(), "its body cannot be sent again".to_owned()));
        };
        self.request = repeated(&request);
        let answer = self.authorized(shared, request).await;
        let (response, deadline) = answer.map_err(|unanswered| match unanswered {
            Unanswered::Mistake(mistake) => Failure::invalid(self.operation.id.clone(), mistake),
            Unanswered::Failed(error) => Failure::unanswered(self.operation.id.clone(), error, &self.plan.secrets),
            Unanswered::Late(late) => Failure::new(self.operation.id.clone(), Kind::Timeout(late)),
            Unanswered::GivenUp(late) => {
                self.paid = true;
                Failure::new(self.operation.id.clone(), Kind::Timeout(late))
            }
        })?;
        let (parts, body) = response.into_parts();
        let head = Head {
            operation: self.operation.clone(),
            status: parts.status,
            headers: parts.headers,
            secrets: self.plan.secrets.clone(),
            attempts: self.attempts,
            rules: shared.rules,
            asked_for_page: self.asked_for_page,
        };
        let stall = shared.limits.stall.unwrap_or(self.patience(shared).time);
        let mut incoming = Incoming { body, deadline, stall, _place: place };
        if head.status == StatusCode::PARTIAL_CONTENT && !self.operation.partial && !self.asked_for_part {
            let message = "it is a part, and the API does not document the status 206".to_owned();
            return Err(head.undecodable(None, message, Bytes::new()));
        }
        if head.status.is_success() {
            return Ok((head, incoming));
        }
        // The status matters more than an error while reading the body, so what arrived of it is kept.
        incoming.deadline = incoming.deadline.nearer(Deadline::after(ERROR_TIME));
        let (body, _) = incoming.read(shared.limits.error_body).await;
        let reason = self.unrenewed.take().map(Cow::Owned);
        Err(Box::new(Failure { reason, ..*head.refused(body) }))
    }
}
