//! What is told to `tracing`: a span for each call, an event for each attempt. Neither bodies nor secrets are.

use http::{StatusCode, Uri};

use crate::Deviation;
use crate::client::failure::Failure;
use crate::client::{Operation, Version};

/// The span of a call.
#[cfg(feature = "tracing")]
#[derive(Clone)]
pub(crate) struct Trace(tracing::Span);

#[cfg(feature = "tracing")]
impl Trace {
    /// The names are those of OpenTelemetry. The URL is not told: its path and its query have values of the caller.
    pub(crate) fn of(operation: &Operation) -> Self {
        use tracing::field::Empty;

        let method = &*operation.method;
        Self(tracing::info_span!(
            "HTTP",
            otel.name = format_args!("{method} {}", operation.route()),
            otel.kind = "client",
            otel.status_code = Empty,
            http.request.method = method,
            url.template = operation.route(),
            url.scheme = Empty,
            server.address = Empty,
            server.port = Empty,
            http.response.status_code = Empty,
            http.request.resend_count = Empty,
            error.type = Empty,
            operation = &*operation.id,
        ))
    }

    /// Says where the call goes.
    pub(crate) fn to(self, uri: &Uri) -> Self {
        self.0.record("url.scheme", uri.scheme_str());
        self.0.record("server.address", uri.host());
        self.0.record("server.port", uri.port_u16());
        self
    }

    /// Lets what the transport tells be a part of the call.
    pub(crate) fn within<F: Future>(&self, future: F) -> impl Future<Output = F::Output> + use<F> {
        tracing::Instrument::instrument(future, self.0.clone())
    }

    /// Lets what is told while an answer is decoded be a part of the call.
    pub(crate) fn around<T>(&self, decode: impl FnOnce() -> T) -> T {
        self.0.in_scope(decode)
    }

    /// An attempt is over: its answer was read, or is left to the caller while it arrives.
    pub(crate) fn attempt(&self, number: u32, status: Option<StatusCode>, failure: Option<&Failure>) {
        let status = status.map(|status| status.as_u16());
        let resent = number.saturating_sub(1);
        self.0.in_scope(|| match failure {
            None => tracing::debug!(
                http.response.status_code = status,
                http.request.resend_count = resent,
                "attempt succeeded"
            ),
            Some(failure) => tracing::debug!(
                http.response.status_code = status,
                http.request.resend_count = resent,
                error.type = failure.class(),
                error.message = failure.summary(),
                "attempt failed"
            ),
        });
        self.0.record("http.request.resend_count", resent);
    }

    /// The call is over: its answer was decoded, or there is none.
    pub(crate) fn end(&self, status: Option<StatusCode>, failure: Option<&Failure>) {
        if let Some(status) = status {
            self.0.record("http.response.status_code", status.as_u16());
        }
        if let Some(failure) = failure {
            self.0.record("error.type", failure.class());
            self.0.record("otel.status_code", "ERROR");
        }
    }
}

/// Nothing is told.
#[cfg(not(feature = "tracing"))]
#[derive(Clone)]
pub(crate) struct Trace;

#[cfg(not(feature = "tracing"))]
impl Trace {
    pub(crate) fn of(_: &Operation) -> Self {
        Self
    }

    pub(crate) fn to(self, _: &Uri) -> Self {
        self
    }

    pub(crate) fn within<F: Future>(&self, future: F) -> impl Future<Output = F::Output> + use<F> {
        future
    }

    pub(crate) fn around<T>(&self, decode: impl FnOnce() -> T) -> T {
        decode()
    }

    pub(crate) fn attempt(&self, _: u32, _: Option<StatusCode>, _: Option<&Failure>) {}

    pub(crate) fn end(&self, _: Option<StatusCode>, _: Option<&Failure>) {}
}

/// Whether deviations are told to somebody.
pub(crate) fn wants_deviations() -> bool {
    #[cfg(feature = "tracing")]
    return tracing::enabled!(tracing::Level::DEBUG);
    #[cfg(not(feature = "tracing"))]
    false
}

/// Tells what an answer has and its document does not describe: names and no values.
pub(crate) fn deviations<'d>(found: impl Iterator<Item = &'d Deviation>) {
    #[cfg(feature = "tracing")]
    found.for_each(|deviation| {
        let (pointer, kind) = (deviation.pointer(), deviation.kind());
        tracing::debug!(pointer, kind = %kind, "the answer is not as documented");
    });
    #[cfg(not(feature = "tracing"))]
    drop(found);
}

/// Whether anybody wants to know what a body has that the server is too old for.
pub(crate) fn wants_newer() -> bool {
    #[cfg(feature = "tracing")]
    return tracing::enabled!(tracing::Level::INFO);
    #[cfg(not(feature = "tracing"))]
    false
}

/// Tells that a body has something, at a place of the operation's, that the server is too old for. It is told without its value.
pub(crate) fn newer(place: &str, since: Version, server: Version) {
    #[cfg(feature = "tracing")]
    tracing::info!(place, %since, %server, "the body has what the server is too old for");
    #[cfg(not(feature = "tracing"))]
    let _ = (place, since, server);
}
