//! What the two error types share.

use std::borrow::Cow;
use std::fmt::{self, Write};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};

use crate::client::decode::UNEXPECTED;
use crate::client::file_name::is_hidden;
use crate::client::judge::Rules;
use crate::client::late::{Late, Phase};
use crate::client::operation::Called;
use crate::client::preview::{message, preview};
use crate::client::redaction::{REDACTED, Secrets};
use crate::client::retry::Outcome;
use crate::client::retry_after::{retry_after, wait_after};
use crate::client::unexpected::encoding;
use crate::client::{DecodeFailure, TransportError};
use crate::wire::Deviation;

/// Why a call failed, and all that is known about it.
pub(crate) struct Failure {
    pub(crate) operation: Cow<'static, str>,
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
    /// How often the request was sent, or tried to be.
    pub(crate) attempts: u32,
    /// Whether the server may have done what an earlier attempt asked for.
    pub(crate) doubtful: bool,
    /// Why there was no further attempt, where that is not plain.
    pub(crate) reason: Option<Cow<'static, str>>,
    /// How an error that is not as documented is treated.
    pub(crate) rules: Rules,
    /// Whether the document names other statuses of errors, and not the one of the answer.
    pub(crate) is_undocumented: bool,
    /// What is not as documented in the error, where that is told.
    pub(crate) deviation: Option<String>,
    /// All of it, and of an answer that was refused for what it has.
    pub(crate) deviations: Vec<Deviation>,
    /// How long the server wants the caller to wait, where its message says it.
    pub(crate) wait: Option<Duration>,
}

pub(crate) enum Kind {
    /// Nothing was sent.
    Invalid,
    /// Nothing was sent, because the version of the server does not have it.
    Unsupported,
    /// There was no answer, or it broke off.
    Transport,
    /// A time limit of the client passed.
    Timeout(Late),
    /// The answer is larger than what the client takes.
    TooLarge(usize),
    /// Work was not done in time, or not at all. The message says it.
    Work { is_late: bool },
    /// The server answered with an error.
    Status,
    /// The answer is not what the operation promises; the path is that of the value at fault.
    Decode(Option<String>),
}

/// The status line and headers of an answer, for the failures after them.
#[derive(Clone)]
pub(crate) struct Head {
    pub(crate) operation: Called,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) secrets: Secrets,
    /// How often the request was sent.
    pub(crate) attempts: u32,
    /// How an answer that is not as documented is treated.
    pub(crate) rules: Rules,
    /// Whether the caller asked for a page for people.
    pub(crate) asked_for_page: bool,
}

impl Head {
    pub(crate) fn failure(&self, kind: Kind) -> Box<Failure> {
        let mut failure = Failure::new(self.operation.id.clone(), kind);
        failure.status = Some(self.status);
        failure.headers = self.headers.clone();
        failure.secrets = self.secrets.clone();
        failure.attempts = self.attempts;
        failure
    }

    /// The answer broke off.
    pub(crate) fn broken(&self, error: TransportError) -> Box<Failure> {
        let mut failure = self.failure(Kind::Transport);
        failure.source = Some(error.hiding(&self.secrets));
        failure
    }

    /// The server answered with an error.
    pub(crate) fn refused(&self, body: Bytes) -> Box<Failure> {
        // What is encoded is not a text, even if it looks like one.
        let said = || message(&body).filter(|_| self.encoding().is_none()).map(|message| self.secrets.redact(&message));
        let message = self.redirection().or_else(said);
        let known = self.operation.error_statuses;
        let mut failure = self.failure(Kind::Status);
        failure.wait = message.as_deref().and_then(|message| wait_after(&self.operation, self.status, message));
        failure.message = message;
        failure.body = body;
        failure.rules = self.rules;
        failure.is_undocumented = !known.is_empty() && !known.contains(&self.status.as_u16());
        failure
    }

    /// Where a redirection points to. Its query is not shown: it may carry a token.
    fn redirection(&self) -> Option<String> {
        let location = self.headers.get(header::LOCATION).filter(|_| self.status.is_redirection())?;
        let location = String::from_utf8_lossy(location.as_bytes());
        let shown = location.split(['?', '#']).next().unwrap_or_default();
        // Redacting hides who the address is for.
        Some(self.secrets.redact(&format!("redirects are not followed, and this one points to {shown}")))
    }

    /// The answer is not what the operation promises.
    pub(crate) fn undecodable(&self, path: Option<String>, message: String, body: Bytes) -> Box<Failure> {
        // The message quotes a value of a wrong type.
        let message =
            match self.secrets.are_everything() || path.as_deref().is_some_and(|path| self.secrets.are_at(path)) {
                true => UNEXPECTED.to_owned(),
                false => self.secrets.redact(&message),
            };
        let mut failure = self.failure(Kind::Decode(path));
        failure.message = Some(message);
        failure.body = body;
        failure
    }

    /// The same, with the deviations for which it is refused.
    pub(crate) fn refused_for(&self, failure: DecodeFailure, body: Bytes) -> Box<Failure> {
        let DecodeFailure { path, message, deviations } = failure;
        let mut failure = self.undecodable(path, message, body);
        failure.deviations = deviations;
        failure
    }
}

impl Failure {
    pub(crate) fn new(operation: impl Into<Cow<'static, str>>, kind: Kind) -> Box<Self> {
        Box::new(Self {
            operation: operation.into(),
            page: None,
            kind,
            message: None,
            status: None,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            source: None,
            secrets: Secrets::default(),
            attempts: 0,
            doubtful: false,
            reason: None,
            rules: Rules::default(),
            is_undocumented: false,
            deviation: None,
            deviations: Vec::new(),
            wait: None,
        })
    }

    /// Nothing was sent.
    pub(crate) fn invalid(operation: impl Into<Cow<'static, str>>, message: String) -> Box<Self> {
        Self::saying(operation.into(), Kind::Invalid, message)
    }

    /// Nothing was sent, because the version of the server does not have it.
    pub(crate) fn unsupported(operation: impl Into<Cow<'static, str>>, message: String) -> Box<Self> {
        Self::saying(operation.into(), Kind::Unsupported, message)
    }

    /// A part of an answer is not what the operation promises.
    pub(crate) fn undecoded(operation: impl Into<Cow<'static, str>>, message: String) -> Box<Self> {
        Self::saying(operation.into(), Kind::Decode(None), message)
    }

    fn saying(operation: Cow<'static, str>, kind: Kind, message: String) -> Box<Self> {
        let mut failure = Self::new(operation, kind);
        failure.message = Some(message);
        failure
    }

    /// There was no answer.
    pub(crate) fn unanswered(
        operation: impl Into<Cow<'static, str>>,
        error: TransportError,
        secrets: &Secrets,
    ) -> Box<Self> {
        let mut failure = Self::new(operation, Kind::Transport);
        failure.source = Some(error.hiding(secrets));
        failure.secrets = secrets.clone();
        failure
    }

    pub(crate) fn is_timeout(&self) -> bool {
        matches!(self.kind, Kind::Timeout(_) | Kind::Work { is_late: true })
            || self.source.as_ref().is_some_and(|error| error.timeout)
    }

    pub(crate) fn is_connect(&self) -> bool {
        matches!(self.kind, Kind::Timeout(Late { phase: Phase::Connecting, .. }))
            || self.source.as_ref().is_some_and(|error| error.connect)
    }

    /// How long the server wants the caller to wait.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        retry_after(&self.headers).or(self.wait)
    }

    /// Whether nobody knows if the server did what it was asked for.
    pub(crate) fn is_doubtful(&self) -> bool {
        // What the server answered to a later attempt does not say what became of the earlier one.
        let is_answered = self.status.is_some_and(|status| status.is_success());
        !is_answered && (self.doubtful || Outcome::of(self) == Outcome::Doubtful)
    }

    /// The kind of error, as OpenTelemetry has it: a status, or a word.
    #[cfg(feature = "tracing")]
    pub(crate) fn class(&self) -> &str {
        match &self.kind {
            Kind::Status => self.status.as_ref().map_or("status", StatusCode::as_str),
            Kind::Timeout(_) => "timeout",
            Kind::Transport if self.is_connect() => "connect",
            Kind::Transport => "transport",
            Kind::Invalid => "invalid_request",
            Kind::Unsupported => "unsupported",
            Kind::Work { .. } => "work",
            Kind::TooLarge(_) => "too_large",
            Kind::Decode(_) => "decode",
        }
    }

    /// What is known without the answer, which may have secrets in it.
    #[cfg(feature = "tracing")]
    pub(crate) fn summary(&self) -> String {
        match &self.kind {
            Kind::Status => self.status.iter().map(ToString::to_string).collect(),
            Kind::Timeout(late) => late.to_string(),
            Kind::Transport => self.source.iter().map(ToString::to_string).collect(),
            Kind::Invalid => "the request is invalid".to_owned(),
            Kind::Work { .. } | Kind::Unsupported => self.message.clone().unwrap_or_default(),
            Kind::TooLarge(limit) => format!("the answer is larger than {limit} bytes"),
            Kind::Decode(_) => "the answer cannot be read".to_owned(),
        }
    }

    /// The id under which a server or a proxy has logged the request.
    pub(crate) fn request_id(&self) -> Option<&str> {
        const HEADERS: [&str; 3] = ["x-request-id", "x-cloud-request-id", "x-opaque-id"];
        HEADERS.iter().find_map(|name| self.headers.get(*name)?.to_str().ok())
    }

    fn preview(&self, text: &str) -> String {
        preview(text, &self.secrets)
    }

    /// The beginning of the body.
    fn body_preview(&self) -> String {
        match self.secrets.are_everything() && !self.body.is_empty() {
            true => REDACTED.to_owned(),
            false => self.preview(&self.secrets.redact(&String::from_utf8_lossy(&self.body))),
        }
    }

    fn write(&self, text: &mut String) -> fmt::Result {
        text.push_str(&self.operation);
        self.page.map_or(Ok(()), |page| write!(text, ", page {page}"))?;
        text.push_str(": ");
        self.write_reason(text)?;
        let id = self.request_id().map(|id| format!("request {id}"));
        let attempts = (self.attempts > 1).then(|| format!("{} attempts", self.attempts));
        let notes: Vec<String> = id.into_iter().chain(attempts).collect();
        if !notes.is_empty() {
            write!(text, " ({})", notes.join(", "))?;
        }
        if self.doubtful && matches!(self.status.map(|status| status.as_u16()), Some(404 | 409)) {
            text.push_str("; an earlier attempt, which was not answered, may be the cause");
        }
        self.deviation.iter().try_for_each(|deviation| write!(text, "; {deviation}"))?;
        self.reason.iter().try_for_each(|reason| write!(text, "; no further attempt: {reason}"))
    }

    fn write_reason(&self, formatter: &mut String) -> fmt::Result {
        let message = self.message.as_deref().unwrap_or_default();
        match &self.kind {
            Kind::Invalid => write!(formatter, "invalid request: {message}"),
            Kind::Work { .. } | Kind::Unsupported => write!(formatter, "{message}"),
            Kind::Timeout(late) => write!(formatter, "{late}"),
            Kind::TooLarge(limit) => write!(formatter, "the answer is larger than the limit of {limit} bytes"),
            Kind::Transport => {
                let what = match (self.is_connect(), self.status) {
                    (true, _) => "no connection",
                    (false, None) => "no answer",
                    (false, Some(_)) => "the answer broke off",
                };
                formatter.push_str(what);
                if !self.body.is_empty() {
                    write!(formatter, " after {} bytes", self.body.len())?;
                }
                self.source.iter().try_for_each(|error| write!(formatter, ": {error}"))
            }
            Kind::Status => {
                self.status.iter().try_for_each(|status| write!(formatter, "{status}"))?;
                let shown = match (&self.message, encoding(&self.headers)) {
                    (Some(message), _) => self.preview(message),
                    (None, Some(encoding)) if !self.body.is_empty() => format!("the body is encoded with {encoding}"),
                    (None, _) => self.body_preview(),
                };
                if shown.is_empty() { Ok(()) } else { write!(formatter, ": {shown}") }
            }
            Kind::Decode(path) => {
                formatter.push_str("the answer cannot be read");
                path.iter().try_for_each(|path| write!(formatter, " at `{path}`"))?;
                write!(formatter, ": {message}")?;
                let shown = if encoding(&self.headers).is_some() { String::new() } else { self.body_preview() };
                if shown.is_empty() { Ok(()) } else { write!(formatter, "; it begins with: {shown}") }
            }
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.write(&mut text)?;
        formatter.write_str(&escaped(&self.secrets.redact(&text)))
    }
}

/// The text without characters that a terminal acts on, or that change how others are seen.
pub(crate) fn escaped(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            character if is_hidden(character) => shown.extend(character.escape_default()),
            character => shown.push(character),
        }
    }
    shown
}
