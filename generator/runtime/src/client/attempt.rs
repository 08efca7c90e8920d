//! One attempt of a call.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

use crate::client::Body;
use crate::client::authorize::{Begun, Patience, Unanswered, Used};
use crate::client::deadline::Deadline;
use crate::client::failure::{Failure, Head, Kind};
use crate::client::handle::Shared;
use crate::client::late::{Late, Phase};
use crate::client::receive::{ERROR_TIME, Incoming};
use crate::client::sending::Sending;
#[cfg(feature = "mock")]
use crate::client::transport::Origin;

/// An answer, and until when it has to be there.
pub(super) type Answered = Result<(http::Response<Body>, Deadline), Unanswered>;

impl Sending {
    /// Sends the request, and turns an error answer into a failure.
    pub(super) async fn attempt(&mut self) -> Result<(Head, Incoming), Box<Failure>> {
        self.attempts += 1;
        let shared = self.request.client.shares();
        // Waiting for a turn is not a part of the attempt, whose time begins after it.
        let place = match shared.turns.take {
            Some(take) => self.deadline.within(take(&shared.turns, &*shared.transport)).await,
            None => Some(None),
        };
        let Some(place) = place else {
            return Err(self.failed(Kind::Timeout(Late::before(self.deadline, Phase::Turn))));
        };
        let request = self.next()?;
        let deadline = self.deadline.nearer(Deadline::after(shared.limits.attempt));
        let request = self.numbered(&shared, request);
        let begun = match self.trace.around(|| self.plan.begin(&shared, request, deadline)) {
            Ok(begun) => begun,
            Err(unanswered) => return Err(self.unanswered(unanswered)),
        };
        let (response, deadline) = match self.authorized(&shared, begun, deadline).await {
            Ok(answered) => answered,
            Err(unanswered) => return Err(self.unanswered(unanswered)),
        };
        let (parts, body) = response.into_parts();
        let head = Head {
            operation: self.request.operation.clone(),
            status: parts.status,
            headers: parts.headers,
            secrets: self.plan.secrets.clone(),
            attempts: self.attempts,
            rules: shared.rules,
            asked_for_page: self.asked_for_page,
        };
        let stall = shared.limits.stall.unwrap_or_else(|| self.patience(&shared).time);
        let mut incoming = Incoming { body, deadline, stall, _place: place };
        if head.status == StatusCode::PARTIAL_CONTENT && !self.request.operation.partial && !self.asked_for_part() {
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
        let mut failure = head.refused(body);
        failure.reason = reason;
        Err(failure)
    }

    /// What this attempt sends. What was a stream is sent once.
    fn next(&mut self) -> Result<http::Request<Body>, Box<Failure>> {
        if let Some(request) = self.first.take() {
            return Ok(request);
        }
        let request = self.repeated().unwrap_or_else(|| Err("its body cannot be sent again".to_owned()));
        request.map_err(|mistake| Failure::invalid(self.request.operation.id.clone(), mistake))
    }

    fn failed(&self, kind: Kind) -> Box<Failure> {
        Failure::new(self.request.operation.id.clone(), kind)
    }

    fn unanswered(&mut self, unanswered: Unanswered) -> Box<Failure> {
        let id = self.request.operation.id.clone();
        match unanswered {
            Unanswered::Mistake(mistake) => Failure::invalid(id, mistake),
            Unanswered::Failed(error) => Failure::unanswered(id, error, &self.plan.secrets),
            Unanswered::Late(late) => self.failed(Kind::Timeout(late)),
            Unanswered::GivenUp(late) => {
                self.paid = true;
                self.failed(Kind::Timeout(late))
            }
        }
    }

    /// Waits for the answer of a request. If the server refuses a credential that may have changed since, sends it with that: another
    /// attempt, which has a time and a turn of its own. Returns until when the answer has to be there, too.
    async fn authorized(&mut self, shared: &Shared, begun: Begun<'_>, deadline: Deadline) -> Answered {
        let (sent, used) = match begun {
            Begun::Sent(sent) => (sent, Vec::new()),
            // Few calls wait for a credential, so that the others have no room for it.
            Begun::Asks(asks) => {
                let asked = (asks.asking.ask)(&mut self.plan, shared, asks, deadline);
                let (request, used) = self.trace.within(asked).await?;
                (self.trace.around(|| self.plan.sent(shared, request, deadline))?, used)
            }
        };
        let patience = self.patience(shared);
        let response = self.trace.within(self.plan.answer(sent, deadline, patience)).await?;
        match used.first() {
            Some(first) if response.status() == StatusCode::UNAUTHORIZED => {
                (first.asking.renew)(self, shared, response, used, deadline).await
            }
            _ => Ok((response, deadline)),
        }
    }

    /// Sends the request once more, after the server has refused credentials of sources, if these have other ones.
    pub(super) async fn renewed(
        &mut self,
        shared: &Shared,
        response: http::Response<Body>,
        used: Vec<Used>,
        deadline: Deadline,
    ) -> Answered {
        let again = self.repeated().transpose().map_err(Unanswered::Mistake)?;
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
        let status = response.status();
        let mut refusal = self.failed(Kind::Status);
        refusal.status = Some(status);
        self.trace.attempt(self.attempts, Some(status), Some(&refusal));
        self.attempts += 1;
        let deadline = self.deadline.nearer(Deadline::after(shared.limits.attempt));
        let request = self.numbered(shared, request);
        let sent = self.trace.around(|| self.plan.sent(shared, request, deadline))?;
        let patience = self.patience(shared);
        let response = self.trace.within(self.plan.answer(sent, deadline, patience)).await?;
        Ok((response, deadline))
    }

    /// How long this attempt may go on without an answer: as long as it is, if it is the last one, or if the time that is left is
    /// not enough for another one like it.
    fn patience<'s>(&self, shared: &'s Shared) -> Patience<'s> {
        let may_follow = self.body.is_some() && self.attempts - self.locked < self.retry.attempts();
        let is_enough = |patience: &Duration| {
            let then = patience.saturating_add(self.retry.first_pause);
            let begun = self.begin.elapsed().max(self.waited).saturating_add(then);
            begun <= self.retry.time() && self.deadline.leaves(then.saturating_add(*patience))
        };
        let time = self.patience.filter(|patience| may_follow && is_enough(patience)).unwrap_or(Duration::MAX);
        Patience { time, budget: self.retry.has_budget().then_some(&shared.budget) }
    }

    /// The request of this attempt, with what it does not say of itself.
    #[cfg(feature = "mock")]
    fn numbered(&self, shared: &Shared, mut request: http::Request<Body>) -> http::Request<Body> {
        request.extensions_mut().insert(Origin {
            attempt: self.attempts,
            operation: self.request.operation.clone(),
            examples: shared.examples,
        });
        request
    }

    /// The request of this attempt. Only transports for tests want to know more.
    #[cfg(not(feature = "mock"))]
    fn numbered(&self, _: &Shared, request: http::Request<Body>) -> http::Request<Body> {
        request
    }
}
