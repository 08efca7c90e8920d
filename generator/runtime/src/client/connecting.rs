//! Whether a request still waits for its connection.
//!
//! The HTTP client connects where a request is polled. If another connection is free earlier, it goes on connecting elsewhere.
//! So a request waits for its connection exactly if connecting was polled and was pending when the request was polled last.

use std::cell::Cell;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use tower::{Layer, Service};

thread_local! {
    /// Whether connecting was polled since the request began to be polled.
    static CONNECTING: Cell<bool> = const { Cell::new(false) };
}

/// How far a request is. A transport finds it in the extensions of the request.
#[derive(Clone, Default)]
pub(crate) struct Progress(Arc<AtomicBool>);

impl Progress {
    pub(crate) fn is_connecting(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// Keeps track of a request.
    pub(crate) async fn watch<F: Future>(self, request: F) -> F::Output {
        let mut request = pin!(request);
        poll_fn(move |context| {
            let around = CONNECTING.replace(false);
            let outcome = request.as_mut().poll(context);
            let connecting = CONNECTING.replace(around);
            self.0.store(connecting && outcome.is_pending(), Ordering::Relaxed);
            outcome
        })
        .await
    }
}

/// Lets connecting be seen.
#[derive(Clone, Copy)]
pub(crate) struct Visibly;

impl<S> Layer<S> for Visibly {
    type Service = Visible<S>;

    fn layer(&self, inner: S) -> Visible<S> {
        Visible(inner)
    }
}

#[derive(Clone)]
pub(crate) struct Visible<S>(S);

impl<S, R> Service<R> for Visible<S>
where
    S: Service<R>,
    S::Future: Send + 'static,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, target: R) -> Self::Future {
        let connecting = self.0.call(target);
        Box::pin(async move {
            let mut connecting = pin!(connecting);
            poll_fn(move |context| {
                let outcome = connecting.as_mut().poll(context);
                if outcome.is_pending() {
                    CONNECTING.set(true);
                }
                outcome
            })
            .await
        })
    }
}
