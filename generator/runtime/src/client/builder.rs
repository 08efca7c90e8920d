//! How a client is set up.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::Secret;
use crate::client::auth::{self, ApiKey, ApiKeyAuth, BasicAuth, BearerAuth};
use crate::client::base_url;
use crate::client::failure::Failure;
use crate::client::handle::{Limits, Shared};
use crate::client::{Client, Error, ReqwestTransport, Transport};

/// The default time limit of a call.
const TIMEOUT: Duration = Duration::from_secs(60);

/// The default time limit for connecting.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The default limit for the size of an answer that is decoded.
const BODY_LIMIT: usize = 32 * 1024 * 1024;

/// The default limit for how much of an error answer is kept.
const ERROR_BODY_LIMIT: usize = 1024 * 1024;

/// Sets up a client.
///
/// The type that is built is [`Client`] or a generated one that wraps it. Mistakes, such as a base
/// URL without a scheme, are reported by [`Builder::build`].
///
/// ```
/// use std::time::Duration;
///
/// use openapi_runtime::client::{Builder, Client};
///
/// let client: Client = Builder::new("https://pets.example:8443/base/path/")
///     .basic("user", "password")
///     .timeout(Duration::from_secs(300))
///     .build()?;
///
/// let error = Builder::<Client>::new("pets.example").build().unwrap_err();
/// assert!(error.is_invalid_request());
/// # Ok::<(), openapi_runtime::client::Error>(())
/// ```
#[must_use = "a builder does nothing until `build` is called"]
pub struct Builder<C> {
    base_url: String,
    authorization: Option<HeaderValue>,
    headers: HeaderMap,
    limits: Limits,
    connect_timeout: Duration,
    certificates: Vec<Vec<u8>>,
    transport: Option<Arc<dyn Transport>>,
    mistake: Option<String>,
    client: PhantomData<fn() -> C>,
}

impl<C: From<Client>> Builder<C> {
    /// Starts with the address of the server, such as `https://pets.example:8443/base/path`.
    pub fn new(base_url: impl Into<String>) -> Self {
        Self {
            base_url: base_url.into(),
            authorization: None,
            headers: HeaderMap::new(),
            limits: Limits { timeout: TIMEOUT, body: BODY_LIMIT, error_body: ERROR_BODY_LIMIT },
            connect_timeout: CONNECT_TIMEOUT,
            certificates: Vec::new(),
            transport: None,
            mistake: None,
            client: PhantomData,
        }
    }

    /// Authenticates with an API key: its encoded form, or a pair of its id and its key.
    ///
    /// A request carries one `Authorization`: of several credentials, the last one counts.
    pub fn api_key(self, key: impl Into<ApiKey>) -> Self
    where
        C: ApiKeyAuth,
    {
        self.authorization(auth::api_key(&key.into()))
    }

    /// Authenticates with a user name and a password.
    pub fn basic(self, user: impl AsRef<str>, password: impl Into<Secret>) -> Self
    where
        C: BasicAuth,
    {
        self.authorization(auth::basic(user.as_ref(), &password.into()))
    }

    /// Authenticates with a bearer token.
    pub fn bearer(self, token: impl Into<Secret>) -> Self
    where
        C: BearerAuth,
    {
        self.authorization(auth::bearer(&token.into()))
    }

    /// Sends a header with each call. A header that a call sets itself replaces it.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if name.eq_ignore_ascii_case("authorization") {
            return self.authorization(auth::custom(value));
        }
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            (Ok(name), Ok(mut value)) => {
                value.set_sensitive(name == header::PROXY_AUTHORIZATION);
                self.headers.insert(name, value);
                self
            }
            (Err(_), _) => self.mistaken(format!("{name:?} is not a header name")),
            (_, Err(_)) => self.mistaken(format!("the header {name:?} has characters that a header cannot carry")),
        }
    }

    /// Says who is calling. A generated client gives its own name and version unless it is told otherwise.
    pub fn user_agent(self, user_agent: impl AsRef<str>) -> Self {
        self.header("user-agent", user_agent.as_ref())
    }

    /// Limits the time that a call may take, from connecting to the last byte of its answer.
    ///
    /// For an answer that is streamed, it limits the time to its first byte, and then each pause
    /// between two pieces. The default is one minute; `Duration::MAX` means no limit.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = timeout;
        self
    }

    /// Limits the time that connecting may take. The default is 10 seconds.
    ///
    /// It has no effect on a transport of your own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Trusts the certificates in `pem` in addition to those of the system. May be called several times.
    ///
    /// It has no effect on a transport of your own.
    pub fn root_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.certificates.push(pem.into());
        self
    }

    /// Limits the size of an answer that is decoded. The default is 32 MiB; streams are not limited.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.limits.body = bytes;
        self
    }

    /// Limits how much of an error answer is kept. The default is 1 MiB.
    pub fn error_body_limit(mut self, bytes: usize) -> Self {
        self.limits.error_body = bytes;
        self
    }

    /// Sends requests over this transport instead of the built-in HTTP client.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Checks the settings and builds the client.
    ///
    /// # Errors
    ///
    /// Fails when a setting is invalid: the base URL, a header, a credential or a certificate.
    pub fn build(self) -> Result<C, Error> {
        self.client().map(C::from).map_err(|message| Error::from(Failure::invalid("client", message)))
    }

    fn client(mut self) -> Result<Client, String> {
        if let Some(mistake) = self.mistake {
            return Err(mistake);
        }
        let base_url = base_url::normalize(&self.base_url)?;
        if let Some(authorization) = self.authorization {
            self.headers.insert(header::AUTHORIZATION, authorization);
        }
        let transport = match self.transport {
            Some(transport) => transport,
            None => Arc::new(ReqwestTransport::new(self.connect_timeout, &self.certificates)?),
        };
        Ok(Client::new(Shared { transport, base_url, headers: self.headers, limits: self.limits }))
    }

    fn authorization(mut self, value: Result<HeaderValue, String>) -> Self {
        match value {
            Ok(value) => {
                self.authorization = Some(value);
                self
            }
            Err(mistake) => self.mistaken(mistake),
        }
    }

    fn mistaken(mut self, mistake: String) -> Self {
        self.mistake.get_or_insert(mistake);
        self
    }
}

impl<C> fmt::Debug for Builder<C> {
    /// Shows no credential: neither header values nor a base URL that was not checked yet.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Builder")
            .field("headers", &self.headers.keys().map(HeaderName::as_str).collect::<Vec<_>>())
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}
