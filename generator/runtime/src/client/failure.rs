//! What the two error types share.

use std::fmt::{self, Write};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::client::preview::{message, preview};
use crate::client::redaction::Secrets;
use crate::client::{Operation, TransportError};

/// Why a call failed, and all that is known about it.
pub(crate) struct Failure {
    pub(crate) operation: &'static str,
    /// The page that was asked for, where pages are numbered.
    pub(crate) page: Option<u64>,
    pub(crate) kind: Kind,
    /// What an error answer says, or what went wrong.
    pub(crate) message: Option<String>,
    pub(crate) status: Option<StatusCode>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) source: Option<TransportError>,
    /// What must not be shown, also where the server repeats it.
    pub(crate) secrets: Secrets,
}

pub(crate) enum Kind {
    /// Nothing was sent.
    Invalid,
    /// There was no answer, or it broke off.
    Transport,
    /// A time limit of the client passed.
    Timeout(Duration),
    /// The answer is larger than what the client takes.
    TooLarge(usize),
    /// The server answered with an error.
    Status,
    /// The answer is not what the operation promises; the path is that of the value at fault.
    Decode(Option<String>),
}

/// The status line and headers of an answer, for the failures after them.
#[derive(Clone)]
pub(crate) struct Head {
    pub(crate) operation: &'static Operation,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) secrets: Secrets,
}

impl Head {
    pub(crate) fn failure(&self, kind: Kind) -> Box<Failure> {
        Box::new(Failure {
            status: Some(self.status),
            headers: self.headers.clone(),
            secrets: self.secrets.clone(),
            ..*Failure::new(self.operation.id, kind)
        })
    }

    /// The answer broke off.
    pub(crate) fn broken(&self, error: TransportError) -> Box<Failure> {
        Box::new(Failure { source: Some(error.hiding(&self.secrets)), ..*self.failure(Kind::Transport) })
    }

    /// The server answered with an error.
    pub(crate) fn refused(self, body: Bytes) -> Box<Failure> {
        let message = message(&body).map(|message| self.secrets.redact(&message));
        Box::new(Failure {
            message,
            body,
            status: Some(self.status),
            headers: self.headers,
            secrets: self.secrets,
            ..*Failure::new(self.operation.id, Kind::Status)
        })
    }

    /// The answer is not what the operation promises.
    pub(crate) fn undecodable(&self, path: Option<String>, message: String, body: Bytes) -> Box<Failure> {
        let message = Some(self.secrets.redact(&message));
        Box::new(Failure { message, body, ..*self.failure(Kind::Decode(path)) })
    }
}

impl Failure {
    pub(crate) fn new(operation: &'static str, kind: Kind) -> Box<Self> {
        Box::new(Self {
            operation,
            page: None,
            kind,
            message: None,
            status: None,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            source: None,
            secrets: Secrets::default(),
        })
    }

    /// Nothing was sent.
    pub(crate) fn invalid(operation: &'static str, message: String) -> Box<Self> {
        Box::new(Self { message: Some(message), ..*Self::new(operation, Kind::Invalid) })
    }

    /// A part of an answer is not what the operation promises.
    pub(crate) fn undecoded(operation: &'static str, message: String) -> Box<Self> {
        Box::new(Self { message: Some(message), ..*Self::new(operation, Kind::Decode(None)) })
    }

    /// There was no answer.
    pub(crate) fn unanswered(operation: &'static str, error: TransportError, secrets: &Secrets) -> Box<Self> {
        let source = Some(error.hiding(secrets));
        Box::new(Self { source, secrets: secrets.clone(), ..*Self::new(operation, Kind::Transport) })
    }

    pub(crate) fn is_timeout(&self) -> bool {
        matches!(self.kind, Kind::Timeout(_)) || self.source.as_ref().is_some_and(|error| error.timeout)
    }

    pub(crate) fn is_connect(&self) -> bool {
        self.source.as_ref().is_some_and(|error| error.connect)
    }

    /// The id under which a server or a proxy has logged the request.
    pub(crate) fn request_id(&self) -> Option<&str> {
        const HEADERS: [&str; 3] = ["x-request-id", "x-cloud-request-id", "x-opaque-id"];
        HEADERS.iter().find_map(|name| self.headers.get(*name)?.to_str().ok())
    }

    /// The body as it may be shown.
    fn text(&self) -> String {
        self.secrets.redact(&String::from_utf8_lossy(&self.body))
    }

    fn write(&self, text: &mut String) -> fmt::Result {
        text.push_str(self.operation);
        self.page.map_or(Ok(()), |page| write!(text, ", page {page}"))?;
        text.push_str(": ");
        self.write_reason(text)?;
        self.request_id().map_or(Ok(()), |id| write!(text, " (request {id})"))
    }

    fn write_reason(&self, formatter: &mut String) -> fmt::Result {
        let message = self.message.as_deref().unwrap_or_default();
        match &self.kind {
            Kind::Invalid => write!(formatter, "invalid request: {message}"),
            Kind::Timeout(limit) => write!(formatter, "no answer within {limit:?}"),
            Kind::TooLarge(limit) => write!(formatter, "the answer is larger than the limit of {limit} bytes"),
            Kind::Transport => {
                let what = match (self.is_connect(), self.status) {
                    (true, _) => "no connection",
                    (false, None) => "no answer",
                    (false, Some(_)) => "the answer broke off",
                };
                formatter.push_str(what);
                self.source.iter().try_for_each(|error| write!(formatter, ": {error}"))
            }
            Kind::Status => {
                self.status.iter().try_for_each(|status| write!(formatter, "{status}"))?;
                let shown = self.message.as_deref().map_or_else(|| preview(&self.text()), preview);
                if shown.is_empty() { Ok(()) } else { write!(formatter, ": {shown}") }
            }
            Kind::Decode(path) => {
                formatter.push_str("the answer cannot be read");
                path.iter().try_for_each(|path| write!(formatter, " at `{path}`"))?;
                write!(formatter, ": {message}")?;
                let shown = preview(&self.text());
                if shown.is_empty() { Ok(()) } else { write!(formatter, "; it begins with: {shown}") }
            }
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.write(&mut text)?;
        formatter.write_str(&self.secrets.redact(&text))
    }
}
