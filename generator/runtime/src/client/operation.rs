//! What a client knows of an operation before it is called.

use std::borrow::Cow;
use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use memchr::memchr_iter;
use percent_encoding::utf8_percent_encode;

use crate::client::style::ENCODED;
use crate::client::{Security, Tier, Version};

/// An operation of an API, as plain data.
///
/// ```
/// use openapi_runtime::client::Operation;
///
/// static GET_PET: Operation = Operation::new("getPet", "GET", "/pets/{petId}");
/// assert!(GET_PET.idempotent);
/// ```
#[derive(Clone, Debug)]
pub struct Operation {
    /// The name of the operation, for error messages.
    pub id: Cow<'static, str>,
    /// The HTTP method: `GET`, or one of which HTTP knows nothing, such as `COPY`.
    pub method: Cow<'static, str>,
    /// The path, with its parameters in braces: `/pets/{petId}`.
    pub path: Cow<'static, str>,
    /// Whether the client's scope, such as a tenant, applies.
    pub scoped: bool,
    /// Whether sending the request twice has the effect of sending it once. If so, calls that fail are made again.
    pub idempotent: bool,
    /// Statuses which say that something is locked and nothing was done. A call is made again after them, whatever its method is.
    pub retried: &'static [u16],
    /// Texts in what the server says that make an answer of these statuses final: it is not about a lock.
    pub retried_unless: &'static [&'static str],
    /// What the server says next to these statuses where it says how long to wait, and not in `Retry-After`: `wait {seconds}s`.
    pub retried_wait: Option<&'static str>,
    /// How long a call may take where no caller says it, if that is more than usual.
    pub timeout: Option<Duration>,
    /// Headers that each call sends: names in lower case, and values.
    pub headers: &'static [(&'static str, &'static str)],
    /// The media types that the operation answers with, as the header `accept` lists them. Empty if nobody said: then the
    /// way that the request is sent decides.
    pub accept: &'static str,
    /// The media types of other notations of what the operation answers as JSON. They are asked for with less weight, and taken as
    /// texts by those who send a request with [`Request::send_as`](crate::client::Request::send_as).
    pub notations: &'static str,
    /// The statuses of success that the document names. Empty where it does not say them one by one.
    pub statuses: &'static [u16],
    /// The statuses of errors that the document names. Empty where it does not say them one by one.
    pub error_statuses: &'static [u16],
    /// Whether the operation may answer with a part of what was asked for, which is the status 206.
    pub partial: bool,
    /// The data of an event that ends a stream of events, in addition to `[DONE]`.
    pub end: Option<&'static str>,
    /// Whether an event of a stream is decoded with its name, id and pause, because its name says what its data is.
    pub whole_events: bool,
    /// What the operation wants to know of a caller, where it is not what most operations of the API want.
    pub security: Option<Security>,
    /// The address of the operation's own server.
    pub server: Option<&'static str>,
    /// Properties and parameters whose values are secrets although their names do not say so. `keys.admin` is the property
    /// `admin` of what `keys` holds, `.admin` is one that nothing holds, and an empty text is the whole body.
    pub secrets: &'static [&'static str],
    /// The first version of servers that have the operation, if it is known.
    pub since: Option<Version>,
    /// The first version of servers that do not have the operation any more, if it is known.
    pub until: Option<Version>,
    /// What only newer servers know of a body, or of what a parameter holds, with the first version that does, as far as it is known. `/owner` is a property of
    /// the body, a field of a form, or a part, `/tags/*` each item or property of one, and `/state=lost` a value. Of a body of lines,
    /// `/*` is each line. `?sort=size` is a value of a parameter. In names, `~`, `/`, `*` and `=` are `~0`, `~1`, `~2` and `~3`. What has
    /// it is sent to an older server all the same, and an event of `tracing` tells it. Streams are not looked at.
    pub body_since: &'static [(&'static str, &'static str)],
    /// How finished the operation is, if the document says it.
    pub tier: Option<Tier>,
}

impl Operation {
    /// An operation without a scope and without headers of its own. Its method says whether it is idempotent.
    pub const fn new(id: &'static str, method: &'static str, path: &'static str) -> Self {
        Self {
            id: Cow::Borrowed(id),
            method: Cow::Borrowed(method),
            path: Cow::Borrowed(path),
            scoped: false,
            idempotent: is_idempotent(method),
            retried: &[],
            retried_unless: &[],
            retried_wait: None,
            timeout: None,
            headers: &[],
            accept: "",
            notations: "",
            statuses: &[],
            error_statuses: &[],
            partial: false,
            end: None,
            whole_events: false,
            security: None,
            server: None,
            secrets: &[],
            since: None,
            until: None,
            body_since: &[],
            tier: None,
        }
    }

    /// The same operation in the scope of the client.
    #[must_use]
    pub const fn scoped(mut self) -> Self {
        self.scoped = true;
        self
    }

    /// The same operation with headers that each call sends.
    #[must_use]
    pub const fn headers(mut self, headers: &'static [(&'static str, &'static str)]) -> Self {
        self.headers = headers;
        self
    }

    /// The same operation, which answers with these statuses. Another one is a deviation.
    #[must_use]
    pub const fn answers(mut self, statuses: &'static [u16]) -> Self {
        self.statuses = statuses;
        self
    }

    /// The same operation, which refuses with these statuses. Another one is a deviation of the error.
    #[must_use]
    pub const fn refuses(mut self, statuses: &'static [u16]) -> Self {
        self.error_statuses = statuses;
        self
    }

    /// The same operation, which may answer with a part of what was asked for.
    #[must_use]
    pub const fn partial(mut self) -> Self {
        self.partial = true;
        self
    }

    /// The same operation, whose streams of events end at one that holds this data, too.
    #[must_use]
    pub const fn ends_at(mut self, data: &'static str) -> Self {
        self.end = Some(data);
        self
    }

    /// The same operation, whose events are decoded as wholes: `{"event": "created", "data": {}}`.
    #[must_use]
    pub const fn whole_events(mut self) -> Self {
        self.whole_events = true;
        self
    }

    /// The same operation, said to be idempotent or not to be.
    #[must_use]
    pub const fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = idempotent;
        self
    }

    /// The same operation, made again after some other statuses, too: those which say that something is locked.
    #[must_use]
    pub const fn retried(mut self, statuses: &'static [u16]) -> Self {
        self.retried = statuses;
        self
    }

    /// The same operation, not made again after these statuses where the server says one of some texts: that something exists
    /// already, for example.
    #[must_use]
    pub const fn unless(mut self, texts: &'static [&'static str]) -> Self {
        self.retried_unless = texts;
        self
    }

    /// The same operation, whose server says in a sentence how long to wait after these statuses: `wait {seconds}s`.
    #[must_use]
    pub const fn waits(mut self, text: &'static str) -> Self {
        self.retried_wait = Some(text);
        self
    }

    /// The same operation, whose calls may take so many seconds where no caller says how long.
    #[must_use]
    pub const fn timeout_secs(mut self, seconds: u64) -> Self {
        self.timeout = Some(Duration::from_secs(seconds));
        self
    }

    /// The same operation, asked for some media types.
    #[must_use]
    pub const fn accept(mut self, media_types: &'static str) -> Self {
        self.accept = media_types;
        self
    }

    /// The same operation, whose answers in JSON have other notations of these media types.
    #[must_use]
    pub const fn notations(mut self, media_types: &'static str) -> Self {
        self.notations = media_types;
        self
    }

    /// The same operation with requirements of its own.
    #[must_use]
    pub const fn security(mut self, security: Security) -> Self {
        self.security = Some(security);
        self
    }

    /// The same operation with properties and parameters whose values must not be shown.
    #[must_use]
    pub const fn secrets(mut self, names: &'static [&'static str]) -> Self {
        self.secrets = names;
        self
    }

    /// The same operation, which servers have since a version. Nothing is known if the text is not one.
    #[must_use]
    pub const fn since(mut self, version: &str) -> Self {
        self.since = Version::parse(version);
        self
    }

    /// The same operation, which servers do not have any more since a version. Nothing is known if the text is not one.
    #[must_use]
    pub const fn until(mut self, version: &str) -> Self {
        self.until = Version::parse(version);
        self
    }

    /// The same operation, of whose body servers know some things since a version.
    #[must_use]
    pub const fn body_since(mut self, places: &'static [(&'static str, &'static str)]) -> Self {
        self.body_since = places;
        self
    }

    /// The same operation, which is an experiment.
    #[must_use]
    pub const fn experimental(self) -> Self {
        self.of_tier(Tier::Experimental)
    }

    /// The same operation, which is a technical preview.
    #[must_use]
    pub const fn technical_preview(self) -> Self {
        self.of_tier(Tier::TechnicalPreview)
    }

    /// The same operation, which is in beta.
    #[must_use]
    pub const fn beta(self) -> Self {
        self.of_tier(Tier::Beta)
    }

    /// The same operation, which is generally available.
    #[must_use]
    pub const fn generally_available(self) -> Self {
        self.of_tier(Tier::GenerallyAvailable)
    }

    /// The path without a query, which may have secrets where a caller wrote it.
    pub(crate) fn route(&self) -> &str {
        route(&self.path)
    }

    const fn of_tier(mut self, tier: Tier) -> Self {
        self.tier = Some(tier);
        self
    }

    /// The same operation on a server of its own. An address that begins with a slash is one on the client's server.
    #[must_use]
    pub const fn server(mut self, address: &'static str) -> Self {
        self.server = Some(address);
        self
    }
}

/// The operation that is called, as all that is known of a call has it.
#[derive(Clone)]
pub(crate) enum Called {
    /// One of the document.
    Known(&'static Operation),
    /// One that a caller made.
    Made(Arc<Operation>),
}

impl Called {
    pub(crate) fn made(operation: Operation) -> Self {
        Self::Made(Arc::new(operation))
    }

    /// The name of a parameter as the path has it, which need not be copied.
    pub(crate) fn known_parameter(&self, name: &str) -> Option<&'static str> {
        let Self::Known(Operation { path: Cow::Borrowed(path), .. }) = self else { return None };
        let mut known = memchr_iter(b'{', path.as_bytes()).filter_map(|place| path.get(place + 1..)?.get(..name.len()));
        known.find(|known| *known == name)
    }
}

impl Deref for Called {
    type Target = Operation;

    fn deref(&self) -> &Operation {
        match self {
            Self::Known(operation) => operation,
            Self::Made(operation) => operation,
        }
    }
}

/// A path without its query and its fragment. What is no path may be an address with a password, which is left out, too.
pub(crate) fn route(path: &str) -> &str {
    let route = path.split(['?', '#']).next().unwrap_or_default();
    if path.starts_with('/') { route } else { route.rsplit('@').next().unwrap_or_default() }
}

/// Whether a request of this method may be sent twice. Nothing is known of a method that is not of HTTP.
pub(crate) const fn is_idempotent(method: &str) -> bool {
    matches!(method.as_bytes(), b"GET" | b"HEAD" | b"PUT" | b"DELETE" | b"OPTIONS" | b"TRACE" | b"QUERY")
}

/// A part of a server that a path prefix selects, such as a tenant.
#[derive(Clone, Debug)]
pub struct Scope {
    /// What the part is called, for error messages: `tenant`.
    pub name: &'static str,
    /// The prefix of the path, with the place of the id in braces: `/t/{tenant}`.
    pub prefix: &'static str,
    /// The id that needs no prefix.
    pub default: &'static str,
    /// The characters that an id may have, as ranges and single ones: `a-z0-9_-`. Empty allows all.
    pub characters: &'static str,
}

impl Scope {
    /// The prefix that selects `id`, without one for the default id.
    pub(crate) fn prefix_of(&self, id: &str) -> Result<Option<String>, String> {
        let name = self.name;
        if id == self.default && !id.is_empty() {
            return Ok(None);
        }
        if matches!(id, "" | "." | "..") {
            return Err(format!("{id:?} is not an id of a {name}"));
        }
        if !self.characters.is_empty() && !id.chars().all(|character| allows(self.characters, character)) {
            return Err(format!(
                "{id:?} is not an id of a {name}: it may have the characters {} only",
                self.characters
            ));
        }
        let encoded = utf8_percent_encode(id, ENCODED).to_string();
        match (self.prefix.split_once('{'), self.prefix.split_once('}')) {
            (Some((before, _)), Some((_, after))) => Ok(Some(format!("{before}{encoded}{after}"))),
            _ => Err(format!("the prefix {:?} has no place for the id of a {name}", self.prefix)),
        }
    }
}

/// Whether `characters`, such as `a-z_-`, names `wanted`.
fn allows(characters: &str, wanted: char) -> bool {
    let mut rest = characters.chars().peekable();
    while let Some(first) = rest.next() {
        let mut after = rest.clone();
        let last = match (after.next(), after.next()) {
            (Some('-'), Some(last)) => {
                rest = after.clone();
                last
            }
            _ => first,
        };
        if (first..=last).contains(&wanted) {
            return true;
        }
    }
    false
}
