use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use crate::client::failure::escaped;
use crate::client::preview::preview;
use crate::client::redaction::Secrets;
use crate::client::{CallError, Error, Response};

/// Why a wait ended before the work was done, and the last that is known of the work.
pub struct WaitError<T, E> {
    pub(super) operation: Cow<'static, str>,
    pub(super) end: End<E>,
    pub(super) limit: Duration,
    /// What must not be shown, also where a state repeats it.
    pub(super) secrets: Secrets,
    pub(super) state: Option<String>,
    pub(super) last: Option<Box<Response<T>>>,
    pub(super) calls: u32,
}

/// How a wait ended.
pub(super) enum End<E> {
    /// The time was over; the last call may have failed.
    Late(Option<CallError<E>>),
    Failed,
    Unknown,
    /// The server said so, or an item is not in its list any more.
    Gone(Option<CallError<E>>),
    Call(CallError<E>),
    /// The request has a body that is a stream.
    Stream,
}

impl<T, E> WaitError<T, E> {
    /// The first call could not be made.
    #[cfg(feature = "blocking")]
    pub(crate) fn unasked(call: CallError<E>) -> Self {
        let operation = Cow::Owned(call.operation().to_owned());
        let (limit, secrets) = (Duration::ZERO, Secrets::default());
        Self { operation, end: End::Call(call), limit, secrets, state: None, last: None, calls: 0 }
    }

    /// The operation that told the state.
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// Whether the time was over while the work was going on.
    pub fn is_timeout(&self) -> bool {
        matches!(self.end, End::Late(_))
    }

    /// Whether the work has failed.
    pub fn is_failed(&self) -> bool {
        matches!(self.end, End::Failed)
    }

    /// Whether there is no such work: it was never there, or it has vanished.
    pub fn is_gone(&self) -> bool {
        matches!(self.end, End::Gone(_))
    }

    /// Whether the work is in a state that nobody has described.
    pub fn is_unknown(&self) -> bool {
        matches!(self.end, End::Unknown)
    }

    /// The state that was told last.
    pub fn state(&self) -> Option<&str> {
        self.state.as_deref()
    }

    /// The answer that told a state last.
    pub fn last(&self) -> Option<&Response<T>> {
        self.last.as_deref()
    }

    /// The answer that told a state last.
    pub fn into_last(self) -> Option<Response<T>> {
        self.last.map(|last| *last)
    }

    /// The call that failed last, if one ended the wait.
    pub fn call(&self) -> Option<&CallError<E>> {
        match &self.end {
            End::Call(error) | End::Late(Some(error)) | End::Gone(Some(error)) => Some(error),
            _ => None,
        }
    }

    /// How often the state was asked for.
    pub fn calls(&self) -> u32 {
        self.calls
    }

    /// What happened, without the operation.
    fn what(&self) -> String {
        let shown = |state: &str| escaped(&preview(&self.secrets.redact(state), &self.secrets));
        let state = self.state.as_deref().map(|state| format!("`{}`", shown(state)));
        let state = state.unwrap_or_else(|| "unknown".to_owned());
        let end = match &self.end {
            End::Late(_) => format!("not done within {:?}; the last state was {state}", self.limit),
            End::Failed => format!("failed with the state {state}"),
            End::Unknown => format!("the state {state} is not documented"),
            End::Gone(_) => format!("no longer there; the last state was {state}"),
            End::Call(_) => format!("the state could not be read; the last one was {state}"),
            End::Stream => "the request body is a stream and cannot be sent again".to_owned(),
        };
        let cause = self.call().map(|error| format!(": {error}")).unwrap_or_default();
        format!("{end} (calls: {}){cause}", self.calls)
    }
}

impl<T, E> fmt::Display for WaitError<T, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.operation, self.what())
    }
}

impl<T, E> fmt::Debug for WaitError<T, E> {
    /// Shows what `Display` shows: answers may have secrets in them.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "WaitError({:?})", self.to_string())
    }
}

impl<T, E> StdError for WaitError<T, E> {}

impl<T, E> From<WaitError<T, E>> for Error {
    /// Keeps what happened, as text and in its kind, and leaves out the answer.
    fn from(error: WaitError<T, E>) -> Self {
        let is_late = error.is_timeout();
        let message = error.what();
        match error.end {
            End::Call(call) | End::Gone(Some(call)) => call.into(),
            _ => Self::work(error.operation, message, is_late),
        }
    }
}
