//! Calls for programs without a runtime.
//!
//! Import [`SendBlocking`] for requests, and [`IterBlocking`] for pages, lines, events and downloads. Connections are kept by
//! one thread, which the first call starts.
//!
//! Where the runtime of tokio is entered, waiting would stop its other tasks, so that a call is an error there: await it instead.
//! That includes `spawn_blocking`; there, `Handle::block_on` waits for a call.
//!
//! ```
//! use openapi_runtime::client::blocking::SendBlocking;
//! use openapi_runtime::client::{Builder, Client, Method, NoError};
//!
//! fn status(client: &Client) -> Result<(), openapi_runtime::client::Error> {
//!     client.request(Method::GET, "/status").send_empty::<NoError>().send_blocking()?;
//!     Ok(())
//! }
//! # assert!(status(&Builder::new("http://127.0.0.1:1").no_proxy().retry(openapi_runtime::client::Retry::none()).build()?).is_err());
//! # Ok::<(), openapi_runtime::client::Error>(())
//! ```

use std::io;
use std::sync::LazyLock;

use futures_util::{Stream, StreamExt};
use tokio::runtime::{Builder, Handle, Runtime};

use crate::client::failure::Failure;
use crate::client::{CallError, Error, ErrorSet, WaitError};

/// The runtime of all calls that wait.
static RUNTIME: LazyLock<io::Result<Runtime>> =
    LazyLock::new(|| Builder::new_multi_thread().worker_threads(1).thread_name("blocking-calls").enable_all().build());

/// A request that is sent while the thread waits.
pub trait SendBlocking: Sized {
    /// What is waited for.
    type Output;

    /// Sends the request and waits for its answer.
    ///
    /// # Errors
    ///
    /// Fails as the request does, and where a runtime of tokio is entered.
    fn send_blocking(self) -> Self::Output;
}

impl<C, T, E> SendBlocking for C
where
    C: IntoFuture<Output = Result<T, E>>,
    E: FromFailure,
{
    type Output = Result<T, E>;

    fn send_blocking(self) -> Result<T, E> {
        match runtime() {
            Ok(runtime) => runtime.block_on(async { self.await }),
            Err(failure) => Err(E::from_failure(failure)),
        }
    }
}

/// A stream whose items are waited for.
pub trait IterBlocking: Sized {
    /// The items, each of which the thread waits for.
    fn iter_blocking(self) -> Iter<Self>;
}

impl<S, T, E> IterBlocking for S
where
    S: Stream<Item = Result<T, E>> + Unpin,
    E: FromFailure,
{
    fn iter_blocking(self) -> Iter<S> {
        Iter(Some(self))
    }
}

/// The items of a stream, each of which the thread waits for.
#[derive(Debug)]
#[must_use = "a stream does nothing until it is read"]
pub struct Iter<S>(Option<S>);

impl<S> Iter<S> {
    /// The stream, which says how far it is. `None` after an error of waiting.
    pub fn stream(&self) -> Option<&S> {
        self.0.as_ref()
    }
}

impl<S, T, E> Iterator for Iter<S>
where
    S: Stream<Item = Result<T, E>> + Unpin,
    E: FromFailure,
{
    type Item = Result<T, E>;

    fn next(&mut self) -> Option<Result<T, E>> {
        let stream = self.0.as_mut()?;
        match runtime() {
            Ok(runtime) => runtime.block_on(stream.next()),
            Err(failure) => {
                self.0 = None;
                Some(Err(E::from_failure(failure)))
            }
        }
    }
}

/// The errors of calls.
pub trait FromFailure: sealed::Sealed {
    #[doc(hidden)]
    #[expect(private_interfaces, reason = "nobody else calls it")]
    fn from_failure(failure: Box<Failure>) -> Self;
}

mod sealed {
    pub trait Sealed {}
}

impl sealed::Sealed for Error {}

impl FromFailure for Error {
    #[expect(private_interfaces, reason = "nobody else calls it")]
    fn from_failure(failure: Box<Failure>) -> Self {
        failure.into()
    }
}

impl<E: ErrorSet> sealed::Sealed for CallError<E> {}

impl<E: ErrorSet> FromFailure for CallError<E> {
    #[expect(private_interfaces, reason = "nobody else calls it")]
    fn from_failure(failure: Box<Failure>) -> Self {
        CallError::new(failure)
    }
}

impl<T, E: ErrorSet> sealed::Sealed for WaitError<T, E> {}

impl<T, E: ErrorSet> FromFailure for WaitError<T, E> {
    #[expect(private_interfaces, reason = "nobody else calls it")]
    fn from_failure(failure: Box<Failure>) -> Self {
        WaitError::unasked(CallError::new(failure))
    }
}

/// The runtime, unless there is one here.
fn runtime() -> Result<&'static Runtime, Box<Failure>> {
    let invalid = |message: String| Failure::invalid("blocking call", message);
    if Handle::try_current().is_ok() {
        return Err(invalid(
            "a runtime of tokio is entered here, and waiting would stop its other tasks; await the call instead"
                .to_owned(),
        ));
    }
    RUNTIME.as_ref().map_err(|error| invalid(format!("the thread for connections cannot be started: {error}")))
}
