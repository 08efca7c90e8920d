//! Time limits.

use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::Either;
use tokio::runtime::Handle;
use tokio::time::{Instant, timeout_at};

/// When something must be over.
#[derive(Clone, Copy)]
pub(crate) struct Deadline {
    pub(crate) limit: Duration,
    end: Option<Instant>,
}

impl Deadline {
    /// A deadline from now on. A limit that the clock cannot represent is not a limit.
    ///
    /// Without tokio there is no clock. The built-in transport needs tokio anyway; one for tests may not.
    pub(crate) fn after(limit: Duration) -> Self {
        if limit == Duration::MAX {
            return Self { limit, end: None };
        }
        let end = Handle::try_current().ok().and_then(|_| Instant::now().checked_add(limit));
        Self { limit, end }
    }

    /// The one that ends first.
    pub(crate) fn nearer(self, other: Self) -> Self {
        match (self.end, other.end) {
            (Some(end), Some(other_end)) if other_end < end => other,
            (None, Some(_)) => other,
            _ => self,
        }
    }

    pub(crate) fn is_before(&self, other: &Self) -> bool {
        self.end.is_some_and(|end| other.end.is_none_or(|other| end < other))
    }

    /// Whether it is longer than `time` until then.
    pub(crate) fn leaves(&self, time: Duration) -> bool {
        self.end.is_none_or(|end| Instant::now().checked_add(time).is_some_and(|then| then < end))
    }

    /// The outcome of `future`, or nothing when the time limit passes.
    pub(crate) fn within<F: Future>(&self, future: F) -> impl Future<Output = Option<F::Output>> + use<F> {
        match self.end {
            Some(end) => Either::Left(timeout_at(end, future).map(Result::ok)),
            None => Either::Right(future.map(Some)),
        }
    }
}
