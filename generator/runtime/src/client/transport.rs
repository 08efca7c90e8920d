//! Transports: how requests reach a server.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Handle;

use crate::client::Body;
use crate::client::failure::escaped;
#[cfg(feature = "mock")]
use crate::client::operation::Called;
use crate::client::outlined::has_text;
use crate::client::redaction::Secrets;

/// Any error, as transports and streams of a caller report it.
pub type BoxError = Box<dyn StdError + Send + Sync>;

/// The answer of a [`Transport`], when it arrives.
pub type TransportFuture<'a> = Pin<Box<dyn Future<Output = Result<http::Response<Body>, TransportError>> + Send + 'a>>;

/// A pause of a [`Transport`], until it is over.
pub type Waiting<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// Sends one request and returns its answer, whatever its status is.
///
/// The built-in transport is [`ReqwestTransport`](crate::client::ReqwestTransport). The feature
/// `mock` has one for tests.
///
/// ```
/// use openapi_runtime::client::{Body, Builder, Client, Transport, TransportFuture, http};
///
/// /// Answers each request with nothing.
/// struct Nothing;
///
/// impl Transport for Nothing {
///     fn send(&self, _: http::Request<Body>) -> TransportFuture<'_> {
///         Box::pin(async { Ok(http::Response::new(Body::empty())) })
///     }
/// }
///
/// let client: Client = Builder::new("http://localhost:8080").transport(Nothing).build()?;
/// # Ok::<(), openapi_runtime::client::Error>(())
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends `request`. Neither follows redirects nor interprets the status.
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_>;

    /// Waits, before a call is made again for example. By default, it sleeps as tokio does, and does not wait without tokio.
    fn wait(&self, time: Duration) -> Waiting<'_> {
        match Handle::try_current() {
            Ok(_) => Box::pin(tokio::time::sleep(time)),
            Err(_) => Box::pin(std::future::ready(())),
        }
    }
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
        (**self).send(request)
    }

    fn wait(&self, time: Duration) -> Waiting<'_> {
        (**self).wait(time)
    }
}

/// A request that got no answer, or an answer that broke off.
pub struct TransportError {
    pub(crate) connect: bool,
    /// Whether the server surely did not see the request, for another reason than a connection.
    pub(crate) unsent: bool,
    pub(crate) timeout: bool,
    /// Whether trying again cannot help.
    pub(crate) permanent: bool,
    source: BoxError,
    /// What must not be shown: transports name what they were sent.
    secrets: Secrets,
}

impl TransportError {
    /// A failure of a kind other than those below. The server may have seen the request.
    pub fn new(source: impl Into<BoxError>) -> Self {
        Self {
            connect: false,
            unsent: false,
            timeout: false,
            permanent: false,
            source: source.into(),
            secrets: Secrets::default(),
        }
    }

    /// A connection could not be made, so that the server did not see the request.
    pub fn connect(source: impl Into<BoxError>) -> Self {
        Self { connect: true, ..Self::new(source) }
    }

    /// The server did not see the request, for another reason than a connection. Any call can be made again after it.
    pub fn not_sent(source: impl Into<BoxError>) -> Self {
        Self { unsent: true, ..Self::new(source) }
    }

    /// Whether the server surely did not see the request.
    pub fn is_unsent(&self) -> bool {
        self.connect || self.unsent || self.permanent
    }

    /// A time limit of the transport passed. The server may have seen the request.
    pub fn timeout(source: impl Into<BoxError>) -> Self {
        Self { timeout: true, ..Self::new(source) }
    }

    /// The request cannot be sent, however often that is tried.
    pub fn permanent(source: impl Into<BoxError>) -> Self {
        Self { permanent: true, ..Self::new(source) }
    }

    /// The same error, which does not show some texts.
    pub(crate) fn hiding(self, secrets: &Secrets) -> Self {
        Self { secrets: secrets.clone(), ..self }
    }

    /// The error and its causes, the last of which usually is the one that says something.
    fn text(&self) -> String {
        let mut last = self.source.to_string();
        let mut shown = last.clone();
        let mut cause = self.source.source();
        while let Some(error) = cause {
            let text = error.to_string();
            if !has_text(&last, &text) {
                shown.push_str(": ");
                shown.push_str(&text);
                last = text;
            }
            cause = error.source();
        }
        shown
    }
}

impl fmt::Display for TransportError {
    /// Shows the causes as well.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&escaped(&self.secrets.redact(&self.text())))
    }
}

impl fmt::Debug for TransportError {
    /// Shows what `Display` shows.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "TransportError({:?})", self.to_string())
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        // Who prints the causes one after the other must not print a secret either.
        let text = self.text();
        (!self.secrets.are_in(&text) && escaped(&text) == text).then_some(&*self.source)
    }
}

/// What a request does not say of itself. Transports for tests find it with the request.
#[cfg(feature = "mock")]
#[derive(Clone)]
pub(crate) struct Origin {
    /// Which attempt of its call it is, from one.
    pub(crate) attempt: u32,
    pub(crate) operation: Called,
    /// The examples of the document.
    pub(crate) examples: Option<&'static str>,
}
