//! Faults on request, for tests of how a caller handles them.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

/// The longest that an answer is delayed.
const LONGEST: Duration = Duration::from_secs(60);

/// How many kinds of requests are counted. After that, counting starts again.
const MOST: usize = 10_000;

/// A fault. By default it happens once, to the next request.
///
/// A request asks for it with the header `x-mock-fault`: `delay=250` (milliseconds), `close`, `truncate`, `429` or `503`,
/// with `retry-after=1` (seconds) and `times=2` behind a semicolon. Requests of one method, address and header are
/// counted: after so many faults one of them is answered, and the count starts again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub(crate) kind: Kind,
    pub(crate) retry_after: Option<u64>,
    pub(crate) times: usize,
    pub(crate) operation: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Delay(Duration),
    Close,
    Truncate,
    Status(u16),
}

impl Fault {
    /// The answer is delayed by at most a minute.
    pub fn delay(delay: Duration) -> Self {
        Self::of(Kind::Delay(delay.min(LONGEST)))
    }

    /// The connection closes in the middle of the body.
    pub fn close() -> Self {
        Self::of(Kind::Close)
    }

    /// The body is cut in half, and `Content-Length` matches.
    pub fn truncate() -> Self {
        Self::of(Kind::Truncate)
    }

    /// Status 429.
    pub fn too_many_requests() -> Self {
        Self::of(Kind::Status(429))
    }

    /// Status 503.
    pub fn unavailable() -> Self {
        Self::of(Kind::Status(503))
    }

    /// Sends `Retry-After` with a status, in seconds.
    #[must_use]
    pub fn retry_after(self, seconds: u64) -> Self {
        Self { retry_after: Some(seconds), ..self }
    }

    /// Happens to this many requests.
    #[must_use]
    pub fn times(self, times: usize) -> Self {
        Self { times, ..self }
    }

    /// Happens to one operation only, by its id.
    #[must_use]
    pub fn on(self, operation: &str) -> Self {
        Self { operation: Some(operation.to_owned()), ..self }
    }

    fn of(kind: Kind) -> Self {
        Self { kind, retry_after: None, times: 1, operation: None }
    }

    /// The fault that a header asks for, or the known faults in words if it is not one.
    pub(crate) fn parse(header: &str) -> Result<Self, String> {
        let mut entries = header.split([';', ',']).map(str::trim).filter(|entry| !entry.is_empty());
        let invalid = |entry: &str| {
            format!(
                "`x-mock-fault: {entry}` is not a fault; there are `delay=MILLISECONDS`, `close`, `truncate`, `429` and `503`, \
                 with `; retry-after=SECONDS` and `; times=NUMBER`"
            )
        };
        let kind = entries.next().unwrap_or_default();
        let mut fault = match kind.split_once('=') {
            None if kind == "close" => Self::close(),
            None if kind == "truncate" => Self::truncate(),
            None if kind == "429" => Self::too_many_requests(),
            None if kind == "503" => Self::unavailable(),
            Some(("delay", delay)) => {
                Self::delay(Duration::from_millis(delay.trim().parse().map_err(|_| invalid(header))?))
            }
            _ => return Err(invalid(header)),
        };
        for entry in entries {
            let (key, value) = entry.split_once('=').ok_or_else(|| invalid(header))?;
            let number: u64 = value.trim().parse().map_err(|_| invalid(header))?;
            match key.trim() {
                "retry-after" => fault.retry_after = Some(number),
                "times" => fault.times = usize::try_from(number).map_err(|_| invalid(header))?,
                _ => return Err(invalid(header)),
            }
        }
        Ok(fault)
    }
}

/// Faults that are still to happen.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    planned: Vec<Fault>,
    /// How often a request with the header was answered with its fault, by the hash of what it has in common with others: the
    /// text is as long as its sender likes.
    asked: HashMap<u64, usize>,
    hasher: RandomState,
}

impl Faults {
    pub fn plan(&mut self, fault: Fault) {
        if fault.times > 0 {
            self.planned.push(fault);
        }
    }

    /// The fault of a request: the one that it asks for, else the first one that is planned for its operation. `key`
    /// is what requests of one kind have in common.
    pub fn take(&mut self, operation: &str, asked: Option<Fault>, key: &str) -> Option<Fault> {
        if let Some(fault) = asked {
            let key = self.hasher.hash_one(key);
            if self.asked.len() >= MOST && !self.asked.contains_key(&key) {
                self.asked.clear();
            }
            let count = self.asked.entry(key).or_default();
            if *count >= fault.times {
                self.asked.remove(&key);
                return None;
            }
            *count += 1;
            return Some(fault);
        }
        let is_due = |fault: &Fault| fault.operation.as_ref().is_none_or(|only| only == operation);
        let position = self.planned.iter().position(is_due)?;
        let fault = self.planned.get_mut(position)?;
        fault.times -= 1;
        let taken = fault.clone();
        if taken.times == 0 {
            self.planned.remove(position);
        }
        Some(taken)
    }
}
