//! The errors that users see.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::{HeaderMap, StatusCode, header};
use serde::Serialize;

use crate::client::failure::{Failure, Kind};
use crate::client::judge::judged_error;
use crate::client::retry::Outcome;
use crate::client::{DecodeFailure, ErrorSet};
use crate::wire::{Deviation, DeviationKind, deviations_in};

/// Why a call failed, with the error body that the API documents.
///
/// `E` is the set of error bodies of the operation's family; [`CallError::body`] has the one of this
/// call. `?` turns the error into an [`Error`], whatever `E` is, and into a boxed error.
///
/// ```
/// use openapi_runtime::client::{CallError, NoError};
///
/// fn report(error: CallError<NoError>) -> Result<(), openapi_runtime::client::Error> {
///     match error {
///         error if error.is_not_found() => Ok(()),
///         error => Err(error.into()),
///     }
/// }
/// ```
pub struct CallError<E> {
    failure: Box<Failure>,
    body: Option<Box<E>>,
}

/// Why a call failed, or why a client could not be set up, without the type of the error body.
///
/// It is for functions that make calls of several families. It keeps everything else of the
/// [`CallError`] that it is made from.
pub struct Error {
    failure: Box<Failure>,
}

/// The status and the media type of an error answer.
fn answered(failure: &Failure) -> Option<(StatusCode, &str)> {
    let (Kind::Status, Some(status)) = (&failure.kind, failure.status) else { return None };
    let media_type = failure.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    Some((status, media_type.unwrap_or_default()))
}

/// The failure, with what is not as documented in its body.
fn mistaken(mut failure: Box<Failure>, mistake: Option<DecodeFailure>) -> Box<Failure> {
    (failure.deviation, failure.deviations) =
        mistake.map_or((None, Vec::new()), |mistake| (Some(mistake.message), mistake.deviations));
    failure
}

impl<E: ErrorSet> CallError<E> {
    pub(crate) fn new(failure: Box<Failure>) -> Self {
        let Some((status, media_type)) = answered(&failure) else { return Self { failure, body: None } };
        let decode = || E::decode_as(status, media_type, &failure.body);
        let (body, mistake) = judged_error(failure.rules, failure.is_undocumented, decode);
        Self { failure: mistaken(failure, mistake), body: body.map(Box::new) }
    }

    /// Whether the same call may go well later.
    pub(crate) fn may_pass(&self) -> bool {
        Outcome::of(&self.failure) != Outcome::Final
    }

    /// The same error, at a page of several.
    pub(crate) fn at_page(mut self, page: Option<u64>) -> Self {
        self.failure.page = page;
        self
    }
}

impl<E> CallError<E> {
    /// The error body, if the server sent one that the API documents for its status.
    pub fn body(&self) -> Option<&E> {
        self.body.as_deref()
    }

    /// What the error has and the document does not describe: a status, and what is in a documented error body. Of an answer that
    /// [`strict_answers`](crate::client::Builder::strict_answers) refuse, all that it was refused for.
    pub fn deviations(&self) -> Vec<Deviation>
    where
        E: Serialize,
    {
        if !self.failure.deviations.is_empty() {
            return self.failure.deviations.clone();
        }
        let status = self.failure.is_undocumented.then(|| Deviation::new("", DeviationKind::UndocumentedStatus));
        let body = self.body().map(|body| deviations_in(&self.failure.body, body));
        status.into_iter().chain(body.into_iter().flatten()).collect()
    }

    /// The error body by value.
    pub fn into_body(self) -> Option<E> {
        self.body.map(|body| *body)
    }
}

impl<E> From<CallError<E>> for Error {
    fn from(error: CallError<E>) -> Self {
        Self { failure: error.failure }
    }
}

impl Error {
    /// Work was not done.
    pub(crate) fn work(operation: Cow<'static, str>, message: String, is_late: bool) -> Self {
        let failure = Failure::new(operation, Kind::Work { is_late });
        Self { failure: Box::new(Failure { message: Some(message), ..*failure }) }
    }
}

impl Error {
    /// What an answer or an error has and the document does not describe, if
    /// [`strict_answers`](crate::client::Builder::strict_answers) refuse that. The message names the first hundred.
    pub fn deviations(&self) -> &[Deviation] {
        &self.failure.deviations
    }
}

impl From<Box<Failure>> for Error {
    fn from(failure: Box<Failure>) -> Self {
        Self { failure }
    }
}

macro_rules! error_methods {
    ([$($generic:ident)?] $name:ty) => {
        impl<$($generic)?> $name {
            /// The operation that was called, or what was set up: `client`, `tenant`. A call of no operation has its method and
            /// its path.
            pub fn operation(&self) -> &str {
                &self.failure.operation
            }

            /// How often the request was sent, or tried to be.
            pub fn attempts(&self) -> u32 {
                self.failure.attempts
            }

            /// Whether nobody knows if the server did what it was asked for: an attempt got no answer, one that broke off,
            /// or 502 or 504 of a gateway. After that, `404` for a deletion and `409` for a creation can be the result of the
            /// call itself.
            pub fn is_doubtful(&self) -> bool {
                self.failure.is_doubtful()
            }

            /// How long the server wants the caller to wait: `Retry-After`, in seconds or as a date, or what its message says,
            /// where that is known of the operation.
            pub fn retry_after(&self) -> Option<Duration> {
                self.failure.retry_after()
            }

            /// The number of the page that could not be read, where the call was one for a numbered page of several.
            pub fn page(&self) -> Option<u64> {
                self.failure.page
            }

            /// The status of the answer, if there was one.
            pub fn status(&self) -> Option<StatusCode> {
                self.failure.status
            }

            /// The headers of the answer. Empty without one.
            pub fn headers(&self) -> &HeaderMap {
                &self.failure.headers
            }

            /// The id under which the server or a proxy has logged the request.
            pub fn request_id(&self) -> Option<&str> {
                self.failure.request_id()
            }

            /// The body of the answer as text, up to the limit of the client. Empty without one.
            ///
            /// It is shown by neither `Debug` nor `Display`, because it may contain secrets.
            pub fn text(&self) -> Cow<'_, str> {
                String::from_utf8_lossy(&self.failure.body)
            }

            /// What the server says, wherever its answer says it, or what went wrong otherwise.
            pub fn message(&self) -> Option<&str> {
                self.failure.message.as_deref()
            }

            /// The path of the value that could not be decoded, such as `items[3].id`.
            pub fn decode_path(&self) -> Option<&str> {
                match &self.failure.kind {
                    Kind::Decode(path) => path.as_deref(),
                    _ => None,
                }
            }

            /// Whether the server answered 400: the request is not valid.
            pub fn is_bad_request(&self) -> bool {
                self.answered(400)
            }

            /// Whether the server answered 401: it does not know who is calling.
            pub fn is_unauthorized(&self) -> bool {
                self.answered(401)
            }

            /// Whether the server answered 403: the caller lacks a privilege.
            pub fn is_forbidden(&self) -> bool {
                self.answered(403)
            }

            /// Whether the server answered 404.
            pub fn is_not_found(&self) -> bool {
                self.answered(404)
            }

            /// Whether the server answered 409: the thing exists, or was changed by someone else.
            pub fn is_conflict(&self) -> bool {
                self.answered(409)
            }

            /// Whether the server answered 412: the `if-match` of the call is outdated.
            pub fn is_precondition_failed(&self) -> bool {
                self.answered(412)
            }

            /// Whether the server answered 429: too many calls.
            pub fn is_rate_limited(&self) -> bool {
                self.answered(429)
            }

            /// Whether the server answered with any status from 500.
            pub fn is_server_error(&self) -> bool {
                matches!(self.failure.kind, Kind::Status) && self.status().is_some_and(|status| status.is_server_error())
            }

            /// Whether the server answered 503: it is starting or overloaded.
            pub fn is_unavailable(&self) -> bool {
                self.answered(503)
            }

            /// Whether a time limit passed. The server may have done what it was asked for.
            pub fn is_timeout(&self) -> bool {
                self.failure.is_timeout()
            }

            /// Whether no connection could be made, so that the server did not see the request.
            pub fn is_connect(&self) -> bool {
                self.failure.is_connect()
            }

            /// Whether the server answered with success, but not with what the operation promises.
            pub fn is_decode(&self) -> bool {
                matches!(self.failure.kind, Kind::Decode(_))
            }

            /// Whether the answer is larger than the limit of the client.
            pub fn is_too_large(&self) -> bool {
                matches!(self.failure.kind, Kind::TooLarge(_))
            }

            /// Whether nothing was sent, because a parameter or a setting is invalid.
            pub fn is_invalid_request(&self) -> bool {
                matches!(self.failure.kind, Kind::Invalid)
            }

            /// Whether nothing was sent, because the version of the server does not have the operation, or one of the parameters.
            pub fn is_unsupported(&self) -> bool {
                matches!(self.failure.kind, Kind::Unsupported)
            }

            fn answered(&self, status: u16) -> bool {
                matches!(self.failure.kind, Kind::Status) && self.status().is_some_and(|answer| answer == status)
            }
        }

        impl<$($generic)?> fmt::Display for $name {
            /// One line: the operation, the status, and what the server says or how its answer begins.
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.failure, formatter)
            }
        }

        impl<$($generic)?> StdError for $name {
            fn source(&self) -> Option<&(dyn StdError + 'static)> {
                self.failure.source.as_ref().map(|error| error as _)
            }
        }
    };
}

error_methods!([E] CallError<E>);
error_methods!([] Error);

impl<E> fmt::Debug for CallError<E> {
    /// Shows what `Display` shows: the body and some headers contain secrets.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "CallError({:?})", self.failure.to_string())
    }
}

impl fmt::Debug for Error {
    /// Shows what `Display` shows: the body and some headers contain secrets.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Error({:?})", self.failure.to_string())
    }
}
