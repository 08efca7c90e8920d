//! Which calls are made again, when, and how often.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};
use tower::retry::budget::{Budget as _, TpsBudget};

use crate::client::failure::{Failure, Kind};
use crate::client::late::Phase;
use crate::client::outlined::has_text;
use crate::client::{Body, Operation, TransportError};

/// The statuses after which a call may be made again.
pub(super) const STATUSES: [u16; 5] = [408, 429, 502, 503, 504];

/// The calls that earn one further attempt.
pub(super) const CALLS_PER_RETRY: u8 = 5;

/// The statuses of a gateway that does not know what became of the request.
const DOUBTFUL: [u16; 2] = [502, 504];

/// When a call that failed is made again.
///
/// Calls whose operation is idempotent (`GET`, `HEAD`, `OPTIONS`, `QUERY`, `PUT`, `DELETE`) are made again after the statuses
/// 408, 429, 502, 503 and 504 and after every failure of the transport. Other calls are made again only if nothing was sent.
/// Between two attempts is a pause of random length, whose limit doubles each time; `Retry-After` of the server counts instead,
/// or what its message says, where that is known of an operation.
///
/// Some operations say after which statuses nothing was done because something is locked. These get further attempts and longer
/// pauses, until the lock is released: see [`with_lock_attempt_limit`](Self::with_lock_attempt_limit).
///
/// ```
/// use std::time::Duration;
///
/// use openapi_runtime::client::{Builder, Client, Retry};
///
/// let retry = Retry::new().with_attempt_limit(5).with_time_limit(Duration::from_secs(120));
/// let client: Client = Builder::new("https://pets.example").retry(retry).build()?;
/// let hurried = client.with_retry(Retry::none());
/// # Ok::<(), openapi_runtime::client::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    attempts: u32,
    lock_attempts: u32,
    time: Duration,
    pub(super) first_pause: Duration,
    pub(super) longest_pause: Duration,
    patience: Duration,
    writes: bool,
    budget: bool,
}

/// How long an attempt may go on without an answer while another one may follow.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);

/// As much of a body may be sent within that time.
const SMALL: u64 = 1024 * 1024;

impl Retry {
    /// At most three attempts, or six while something is locked, the last of which begins within 30 seconds after the first.
    /// Pauses are at most half a second at first, and at most 20 seconds. An attempt without an answer for 20 seconds is followed by
    /// another one, if there is time.
    pub const fn new() -> Self {
        Self {
            attempts: 3,
            lock_attempts: 6,
            time: Duration::from_secs(30),
            first_pause: Duration::from_millis(500),
            longest_pause: Duration::from_secs(20),
            patience: PATIENCE,
            writes: false,
            budget: true,
        }
    }

    /// One attempt.
    pub const fn none() -> Self {
        Self::new().with_attempt_limit(1)
    }

    /// Limits the attempts, the first one included, also while something is locked.
    #[must_use]
    pub const fn with_attempt_limit(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self.lock_attempts = attempts;
        self
    }

    /// Limits the attempts of a call that is refused because something is locked. Each pause is at least half of its limit
    /// then: the six attempts of [`Retry::new`] go on for 8 to 15 seconds. Calls of a client that were refused are made
    /// again one after the other, so that they do not lock one another out.
    #[must_use]
    pub const fn with_lock_attempt_limit(mut self, attempts: u32) -> Self {
        self.lock_attempts = attempts;
        self
    }

    /// Limits the time after which no further attempt begins. The time limit of the call counts as well.
    #[must_use]
    pub const fn with_time_limit(mut self, time: Duration) -> Self {
        self.time = time;
        self
    }

    /// Limits the first pause and all pauses. Each pause is a random part of its limit, which doubles each time.
    #[must_use]
    pub const fn with_pauses(mut self, first: Duration, longest: Duration) -> Self {
        self.first_pause = first;
        self.longest_pause = longest;
        self
    }

    /// Limits the time that an attempt may go on without an answer, or without more of one, where another attempt may follow: the
    /// connection may be dead. It is 20 seconds by default; `Duration::MAX` means no limit.
    ///
    /// It counts for calls that may be made again after any failure, if the call has as much time left for what follows, and not
    /// for the last attempt, which has all the time that is left. It does not count for streams that have begun, for bodies of more
    /// than a megabyte, for operations that say themselves that they may take long, and next to a limit for all attempts
    /// ([`attempt_timeout`](crate::client::Builder::attempt_timeout)).
    #[must_use]
    pub const fn with_patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Treats `POST` and `PATCH` as idempotent, too: the server may do twice what it was asked for once.
    #[must_use]
    pub const fn with_writes(mut self) -> Self {
        self.writes = true;
        self
    }

    /// Makes further attempts even if most calls of the client fail. Otherwise, one in five calls can be followed by
    /// another attempt, and one a second in any case. Locks are not failures: attempts after them are not among these.
    #[must_use]
    pub const fn without_budget(mut self) -> Self {
        self.budget = false;
        self
    }

    pub(crate) fn attempts(&self) -> u32 {
        self.attempts.max(1)
    }

    pub(crate) fn lock_attempts(&self) -> u32 {
        self.lock_attempts.max(1)
    }

    pub(crate) fn time(&self) -> Duration {
        self.time
    }

    pub(crate) fn writes(&self) -> bool {
        self.writes
    }

    /// How long attempts for a request may go on without an answer, if that is limited.
    pub(crate) fn patience_with(&self, operation: &Operation, body: &Body) -> Option<Duration> {
        let may_be_repeated = operation.idempotent || self.writes;
        let is_quick = operation.timeout.is_none() && body.length().is_some_and(|length| length <= SMALL);
        (may_be_repeated && is_quick && self.patience < Duration::MAX).then_some(self.patience)
    }

    pub(crate) fn has_budget(&self) -> bool {
        self.budget
    }

    pub(crate) fn pauses(&self) -> Pauses {
        self.pauses_of_at_least(0.0)
    }

    /// The pauses while something is locked. Short ones would only use up the attempts.
    pub(crate) fn lock_pauses(&self) -> Pauses {
        self.pauses_of_at_least(0.5)
    }

    /// Pauses that are at least this part of their limits.
    fn pauses_of_at_least(&self, least: f64) -> Pauses {
        let limits = ExponentialBuilder::new()
            .with_min_delay(self.first_pause.min(self.longest_pause))
            .with_max_delay(self.longest_pause)
            .with_factor(2.0)
            .without_max_times();
        Pauses { limits: limits.build(), first: self.first_pause, least }
    }
}

impl Default for Retry {
    fn default() -> Self {
        Self::new()
    }
}

/// The pauses of a call.
pub(crate) struct Pauses {
    limits: ExponentialBackoff,
    first: Duration,
    /// The part of its limit that each pause has at least.
    least: f64,
}

impl Pauses {
    /// The next pause. What the server asks for is a little exceeded, so that not all clients come back at once.
    pub(crate) fn next(&mut self, asked: Option<Duration>) -> Duration {
        let limit = self.limits.next().unwrap_or_default();
        match asked {
            Some(asked) => asked.saturating_add(part_of(self.first, 0.0)),
            None => part_of(limit, self.least),
        }
    }
}

/// A random part of a time, which is at least the part `least` of it.
fn part_of(time: Duration, least: f64) -> Duration {
    time.mul_f64(least + (1.0 - least) * fastrand::f64())
}

/// Whether a failure says that something is locked, so that nothing was done.
pub(crate) fn is_lock(operation: &Operation, failure: &Failure) -> bool {
    let is_declared = failure.status.is_some_and(|status| operation.retried.contains(&status.as_u16()));
    let is_other = |text: &&str| failure.message.as_deref().is_some_and(|message| has_text(message, text));
    matches!(failure.kind, Kind::Status) && is_declared && !operation.retried_unless.iter().any(is_other)
}

/// How many further attempts all calls of a client may make together.
pub(crate) struct Budget(TpsBudget);

impl Budget {
    pub(crate) fn new() -> Self {
        // Each counts for ten seconds. Without any calls, there are ten further attempts in that time.
        Self(TpsBudget::new(Duration::from_secs(10), 1, 1.0 / f32::from(CALLS_PER_RETRY)))
    }

    /// A call begins.
    pub(crate) fn earn(&self) {
        self.0.deposit();
    }

    /// Whether there may be a further attempt.
    pub(crate) fn spend(&self) -> bool {
        self.0.withdraw()
    }
}

/// What is known of an attempt that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Trying again cannot help.
    Final,
    /// The server did not see the request.
    Unsent,
    /// The server did not do it.
    Refused,
    /// The server may have done it.
    Doubtful,
}

impl Outcome {
    /// What a failure says, whatever the operation is.
    pub(crate) fn of(failure: &Failure) -> Self {
        match &failure.kind {
            Kind::Invalid | Kind::Unsupported | Kind::Work { .. } | Kind::TooLarge(_) | Kind::Decode(_) => Self::Final,
            Kind::Timeout(late) => match late.phase {
                Phase::Turn | Phase::Credential | Phase::Unsent | Phase::Connecting => Self::Unsent,
                Phase::Answer | Phase::Body | Phase::Stall => Self::Doubtful,
            },
            Kind::Transport if failure.source.as_ref().is_some_and(|error| error.permanent) => Self::Final,
            Kind::Transport if failure.source.as_ref().is_some_and(TransportError::is_unsent) => Self::Unsent,
            Kind::Transport => Self::Doubtful,
            Kind::Status => match failure.status.map(|status| status.as_u16()) {
                Some(status) if DOUBTFUL.contains(&status) => Self::Doubtful,
                Some(status) if STATUSES.contains(&status) => Self::Refused,
                _ => Self::Final,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Budget, Retry};
    use std::time::Duration;

    #[test]
    fn pauses_are_random_parts_of_limits_that_double() {
        let retry = Retry::new().with_pauses(Duration::from_secs(1), Duration::from_secs(3));
        let longest = (0..500).map(|_| {
            let mut pauses = retry.pauses();
            [(); 4].map(|()| pauses.next(None))
        });
        let longest = longest.reduce(|a, b| std::array::from_fn(|index| a[index].max(b[index]))).unwrap();
        for (pause, limit) in longest.into_iter().zip([1, 2, 3, 3]) {
            let limit = Duration::from_secs(limit);
            assert!(pause <= limit && pause > limit.mul_f64(0.9), "{pause:?} of {limit:?}");
        }
    }

    #[test]
    fn pauses_of_locks_are_at_least_half_of_their_limits() {
        for _ in 0..500 {
            let mut pauses = Retry::new().lock_pauses();
            for limit in [500, 1000, 2000, 4000, 8000].map(Duration::from_millis) {
                let pause = pauses.next(None);
                assert!(pause <= limit && pause >= limit / 2, "{pause:?} of {limit:?}");
            }
        }
    }

    #[test]
    fn the_budget_is_a_part_of_the_calls() {
        let budget = Budget::new();
        let free = (0..100).filter(|_| budget.spend()).count();
        assert_eq!(free, 10);
        (0..50).for_each(|_| budget.earn());
        assert_eq!((0..100).filter(|_| budget.spend()).count(), 10);
    }
}
