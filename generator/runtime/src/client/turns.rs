//! How many requests are made at once, and how many in a time.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

use crate::client::Transport;

/// Lets each attempt wait for its turn.
#[derive(Default)]
pub(crate) struct Turns {
    places: Option<Arc<Semaphore>>,
    rate: Option<Rate>,
}

/// Requests at equal distances.
struct Rate {
    distance: Duration,
    next: Mutex<Option<Instant>>,
}

/// A place among the requests that are made at once, until it is dropped.
pub(crate) type Place = Option<OwnedSemaphorePermit>;

impl Turns {
    pub(crate) fn limit_concurrency(&mut self, requests: usize) -> Result<(), String> {
        if requests == 0 {
            return Err("a limit of no concurrent requests lets no call through".to_owned());
        }
        self.places = Some(Arc::new(Semaphore::new(requests.min(Semaphore::MAX_PERMITS))));
        Ok(())
    }

    pub(crate) fn limit_rate(&mut self, requests: u32, time: Duration) -> Result<(), String> {
        let distance = time.checked_div(requests).ok_or("a rate of no requests lets no call through")?;
        self.rate = Some(Rate { distance, next: Mutex::new(None) });
        Ok(())
    }

    pub(crate) async fn take(&self, transport: &dyn Transport) -> Place {
        let place = match &self.places {
            // Nobody closes the semaphore.
            Some(places) => places.clone().acquire_owned().await.ok(),
            None => None,
        };
        if let Some(wait) = self.rate.as_ref().map(Rate::book).filter(|wait| !wait.is_zero()) {
            transport.wait(wait).await;
        }
        place
    }
}

impl Rate {
    /// How long the next request has to wait.
    fn book(&self) -> Duration {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let turn = next.map_or(now, |next| next.max(now));
        *next = turn.checked_add(self.distance);
        turn.duration_since(now)
    }
}
