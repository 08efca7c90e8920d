//! The client itself.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use http::{HeaderMap, Method};

use crate::client::credential::Given;
use crate::client::failure::Failure;
use crate::client::judge::Rules;
use crate::client::operation::{Called, is_idempotent, route};
use crate::client::redaction::Secrets;
use crate::client::retry::Budget;
use crate::client::servers::Servers;
use crate::client::turns::{Line, Turns};
use crate::client::{Error, Operation, Request, Retry, Scope, Security, Transport, Version};

/// The time limit of a call where nobody says another one.
pub(super) const TIMEOUT: Duration = Duration::from_secs(60);

/// A connection to one server, and the part of it that is called.
///
/// Clones are cheap and share connections. Generated clients and their handles hold one.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    own: Arc<Own>,
}

/// What a client does not have in common with all of its clones.
#[derive(Clone)]
struct Own {
    prefix: Option<Arc<str>>,
    /// The time limit of calls, if a caller said it.
    timeout: Option<Duration>,
    retry: Retry,
    /// The version of the server once it is known: nothing where it does not say what the server knows.
    version: Arc<OnceLock<Option<Version>>>,
    allows_newer: bool,
}

/// What all clones of a client have in common.
pub(crate) struct Shared {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) servers: Servers,
    pub(crate) headers: HeaderMap,
    /// In the order in which they were given.
    pub(crate) credentials: Vec<Arc<Given>>,
    /// What must not be shown of them.
    pub(crate) secrets: Secrets,
    /// What most operations of the API want to know of a caller.
    pub(crate) security: Option<Security>,
    pub(crate) limits: Limits,
    /// How answers that are not as documented are treated.
    pub(crate) rules: Rules,
    pub(crate) turns: Turns,
    pub(crate) budget: Budget,
    /// The calls that are made again after locks.
    pub(crate) locked: Line,
    /// The examples of the document, for the transport for tests.
    #[cfg(feature = "mock")]
    pub(crate) examples: Option<&'static str>,
}

/// How long a call may take and how large its answer may be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// Nothing where operations say it, or the default counts.
    pub(crate) timeout: Option<Duration>,
    /// How long an attempt may take.
    pub(crate) attempt: Duration,
    /// How long the next piece of a body may take.
    pub(crate) stall: Option<Duration>,
    pub(crate) body: usize,
    pub(crate) error_body: usize,
}

impl Client {
    pub(crate) fn new(shared: Shared, retry: Retry, version: Option<Version>, allows_newer: bool) -> Self {
        let timeout = shared.limits.timeout;
        let version = Arc::new(version.map_or_else(OnceLock::new, |version| OnceLock::from(Some(version))));
        let own = Own { prefix: None, timeout, retry, version, allows_newer };
        Self { shared: Arc::new(shared), own: Arc::new(own) }
    }

    /// Starts a call that no operation describes, with the authentication, the scope and the limits of this client.
    ///
    /// Names in braces are those of path parameters, which [`Request::path`] sets. Errors and traces have the path as it is written
    /// here, without its query: what is set by a name is not in them.
    ///
    /// ```no_run
    /// use openapi_runtime::Json;
    /// use openapi_runtime::client::{Client, Error, Method, NoError};
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = client.request(Method::GET, "/pets/{id}/photos").path("id", "7").query("limit", &10);
    /// let photos = request.send_json::<Json, NoError>().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: impl Into<String>) -> Request {
        let path = path.into();
        let id = format!("{method} {}", route(&path));
        let mistake = mistake_in(&path);
        let called = Operation {
            id: Cow::Owned(id),
            idempotent: is_idempotent(method.as_str()),
            method: Cow::Owned(method.as_str().to_owned()),
            path: Cow::Owned(path),
            ..Operation::new("", "", "")
        };
        Request::start(self, Called::made(called.scoped())).keep(mistake)
    }

    /// A client for another part of the server, such as a tenant.
    ///
    /// It replaces the scope that this client has. Operations without a scope are not affected.
    ///
    /// # Errors
    ///
    /// Fails when `id` is empty, is a dot segment or has characters that the scope does not allow.
    pub fn with_scope(&self, scope: &'static Scope, id: &str) -> Result<Client, Error> {
        let prefix = scope.prefix_of(id).map_err(|message| Error::from(Failure::invalid(scope.name, message)))?;
        Ok(self.with(|own| own.prefix = prefix.map(Arc::from)))
    }

    /// A client with a different time limit for its calls, also for those of operations that may take longer than others.
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Client {
        self.with(|own| own.timeout = Some(timeout))
    }

    /// A client that makes calls that fail again as `retry` says.
    #[must_use]
    pub fn with_retry(&self, retry: Retry) -> Client {
        self.with(|own| own.retry = retry)
    }

    fn with(&self, change: impl FnOnce(&mut Own)) -> Self {
        let mut own = (*self.own).clone();
        change(&mut own);
        Self { shared: self.shared.clone(), own: Arc::new(own) }
    }

    /// The version of the server, if the client was told it or has asked for it. Clones and other scopes share it.
    pub fn server_version(&self) -> Option<Version> {
        self.known_version().flatten()
    }

    /// The same, and `Some(None)` if the server has a version that does not say what it knows.
    pub(crate) fn known_version(&self) -> Option<Option<Version>> {
        self.own.version.get().copied()
    }

    /// Keeps the version, unless one is known already. Returns the one that counts.
    pub(crate) fn know_version(&self, version: Option<Version>) -> Option<Version> {
        *self.own.version.get_or_init(|| version)
    }

    pub(crate) fn allows_newer(&self) -> bool {
        self.own.allows_newer
    }

    pub(crate) fn retry(&self) -> Retry {
        self.own.retry
    }

    /// What clones of the client have in common, for as long as it is needed.
    pub(crate) fn shares(&self) -> Arc<Shared> {
        self.shared.clone()
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

    pub(crate) fn prefix(&self) -> &str {
        self.own.prefix.as_deref().unwrap_or("")
    }

    /// How long a call of an operation may take, unless the request says otherwise.
    pub(crate) fn timeout(&self, operation: &Operation) -> Duration {
        self.own.timeout.or(operation.timeout).unwrap_or(TIMEOUT)
    }
}

/// What is wrong with the path of a call that no operation describes.
fn mistake_in(path: &str) -> Result<(), String> {
    let (segments, _) = path.split_once('?').unwrap_or((path, ""));
    let is_dots = |segment: &str| matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..");
    if !path.starts_with('/') {
        return Err(format!("the path {:?} does not begin with a slash", route(path)));
    }
    if path.contains('#') {
        return Err("the path has a fragment, which is not sent".to_owned());
    }
    if segments.split('/').any(is_dots) {
        return Err(format!("the path {segments:?} has a segment of dots"));
    }
    Ok(())
}

impl fmt::Debug for Client {
    /// Shows no headers: credentials are among them.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("base_url", &self.shared.servers.base_url)
            .field("prefix", &self.prefix())
            .field("timeout", &self.own.timeout)
            .finish_non_exhaustive()
    }
}
