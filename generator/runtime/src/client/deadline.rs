//! Time limits.

use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::{Instant, timeout_at};

/// When a call must be over.
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
        let end = Handle::try_current().ok().and_then(|_| Instant::now().checked_add(limit));
        Self { limit, end }
    }

    /// The outcome of `future`, or nothing when the time limit passes.
    pub(crate) async fn within<F: Future>(&self, future: F) -> Option<F::Output> {
        match self.end {
            Some(end) => timeout_at(end, future).await.ok(),
            None => Some(future.await),
        }
    }
}
