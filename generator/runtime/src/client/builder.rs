//! How a client is set up.

mod authorization;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, header};
use zeroize::Zeroizing;

use crate::client::base_url::{self, AddressForm};
use crate::client::credential::{self, Given, Place};
use crate::client::failure::Failure;
use crate::client::handle::{Limits, Shared};
use crate::client::judge::Rules;
use crate::client::parameters::{names_credential, own_header};
use crate::client::preview::is_secret;
use crate::client::reqwest_transport::{Connecting, Proxy};
use crate::client::retry::Budget;
use crate::client::servers::Servers;
use crate::client::turns::{Line, Turns};
use crate::client::{Client, Credential, Error, ReqwestTransport, Retry, Security, Transport, Version};

/// The default limit for the size of an answer that is decoded.
pub(super) const BODY_LIMIT: usize = 32 * 1024 * 1024;

/// The default limit for how much of an error answer is kept.
pub(super) const ERROR_BODY_LIMIT: usize = 1024 * 1024;

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
    servers: Servers,
    address_form: Option<AddressForm>,
    credentials: Vec<Given>,
    security: Option<Security>,
    headers: HeaderMap,
    limits: Limits,
    rules: Rules,
    retry: Retry,
    turns: Turns,
    connecting: Connecting,
    transport: Option<Arc<dyn Transport>>,
    pub(crate) version: Option<Version>,
    pub(crate) allows_newer: bool,
    mistake: Option<String>,
    #[cfg(feature = "mock")]
    examples: Option<&'static str>,
    client: PhantomData<fn() -> C>,
}

impl<C: From<Client>> Builder<C> {
    /// Starts with the address of the server, such as `https://pets.example:8443/base/path`.
    pub fn new(base_url: impl Into<String>) -> Self {
        Self {
            servers: Servers { base_url: base_url.into(), ..Servers::default() },
            address_form: None,
            credentials: Vec::new(),
            security: None,
            headers: HeaderMap::new(),
            limits: Limits {
                timeout: None,
                attempt: Duration::MAX,
                stall: None,
                body: BODY_LIMIT,
                error_body: ERROR_BODY_LIMIT,
            },
            rules: Rules::default(),
            retry: Retry::new(),
            turns: Turns::default(),
            connecting: Connecting::default(),
            transport: None,
            version: None,
            allows_newer: false,
            mistake: None,
            #[cfg(feature = "mock")]
            examples: None,
            client: PhantomData,
        }
    }

    /// Takes more than addresses for the address of the server, such as an id from which it follows.
    ///
    /// `form` is asked about texts without a scheme. It answers nothing for a text that is something else, and a message for
    /// one that leads nowhere.
    ///
    /// ```
    /// use openapi_runtime::client::{Builder, Client};
    ///
    /// fn shop(text: &str) -> Option<Result<String, String>> {
    ///     text.strip_prefix("shop:").map(|name| Ok(format!("https://{name}.pets.example")))
    /// }
    ///
    /// let client: Client = Builder::new("shop:berlin").address_form(shop).build()?;
    /// # Ok::<(), openapi_runtime::client::Error>(())
    /// ```
    pub fn address_form(mut self, form: AddressForm) -> Self {
        self.address_form = Some(form);
        self
    }

    /// Says who calls, under the name of the method that takes the credential.
    ///
    /// Operations name the credentials that they take. One that names none gets all that the client has.
    pub fn credential(mut self, method: &'static str, credential: Credential) -> Self {
        match credential.0 {
            Ok(credential) => {
                if let Some(name) = credential.header_name() {
                    self.headers.remove(name);
                }
                // The last one counts.
                self.credentials.retain(|given| given.method != method);
                self.credentials.push(Given { method, credential });
                self
            }
            Err(mistake) => self.mistaken(mistake),
        }
    }

    /// What operations want to know of a caller unless they say it themselves.
    pub fn security(mut self, security: Security) -> Self {
        self.security = Some(security);
        self
    }

    /// The addresses that the document of the API names, with the places of variables in braces, and the servers that
    /// operations have of their own. Without the former, an address is never the document's. `usual` is the first of the
    /// former with the defaults of its variables: an operation that has it of its own calls the client's address.
    pub fn documented_servers(
        mut self,
        addresses: &'static [&'static str],
        usual: &'static str,
        own: &'static [&'static str],
    ) -> Self {
        self.servers.documented = addresses;
        self.servers.usual = usual;
        self.servers.own = own;
        self
    }

    /// Lets the operations that have the server `document` of their own call `url`: another one of theirs, or any other
    /// address. Credentials go there, too. A path is one on the client's server.
    pub fn operation_server(mut self, document: &str, url: impl AsRef<str>) -> Self {
        if !self.servers.own.contains(&document) {
            let own = self.servers.own.join(", ");
            return self.mistaken(format!("no operation has the server {document:?} of its own; those are: {own}"));
        }
        let url = url.as_ref();
        let path = url.starts_with('/').then(|| url.trim_end_matches('/').to_owned());
        match path.map_or_else(|| base_url::normalize(url), Ok) {
            Ok(url) => {
                self.servers.given.retain(|(other, _)| other != document);
                self.servers.given.push((document.to_owned(), url));
                self
            }
            Err(mistake) => self.mistaken(mistake),
        }
    }

    /// Sends a header with each call. A header that a call sets itself replaces it.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Err(mistake) = set_header(&mut self.headers, &mut self.credentials, name, value) {
            return self.mistaken(mistake);
        }
        self
    }

    /// Says who is calling. A generated client gives its own name and version unless it is told otherwise.
    pub fn user_agent(self, user_agent: impl AsRef<str>) -> Self {
        self.header("user-agent", user_agent.as_ref())
    }

    /// Limits the time that a call may take, from connecting to the last byte of its answer, with all attempts.
    ///
    /// For an answer that is streamed, it limits the time to its first byte, and then each pause
    /// between two pieces. The default is one minute, or what an operation says of itself; `Duration::MAX` means no limit.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = Some(timeout);
        self
    }

    /// Limits the time that one attempt of a call may take. By default, only an attempt without an answer is limited, where another
    /// one may follow: see [`Retry::with_patience`].
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.limits.attempt = timeout;
        self
    }

    /// Limits the time between two pieces of an answer. By default, only the time limit of the call counts, and
    /// [`Retry::with_patience`].
    pub fn stall_timeout(mut self, timeout: Duration) -> Self {
        self.limits.stall = Some(timeout);
        self
    }

    /// Says when a call that failed is made again. The default is [`Retry::new`].
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Limits how many requests are made at once. A request counts until its answer is read, or, where it is streamed, until
    /// it begins. There is no limit by default.
    pub fn concurrency_limit(mut self, requests: usize) -> Self {
        match self.turns.limit_concurrency(requests) {
            Ok(()) => self,
            Err(mistake) => self.mistaken(mistake),
        }
    }

    /// Limits how many requests begin in a time, at equal distances. There is no limit by default.
    pub fn rate_limit(mut self, requests: u32, time: Duration) -> Self {
        match self.turns.limit_rate(requests, time) {
            Ok(()) => self,
            Err(mistake) => self.mistaken(mistake),
        }
    }

    /// Limits the time that connecting may take. The default is 10 seconds. Only the built-in transport has this setting.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connecting.timeout = Some(timeout);
        self
    }

    /// Trusts the certificates in `pem` in addition to those of the system. May be called several times. Only the built-in
    /// transport has this setting.
    pub fn root_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.connecting.certificates.push(pem.into());
        self
    }

    /// Sends requests through the proxy at this address, instead of the one that the environment names. Only the built-in
    /// transport has this setting.
    pub fn proxy(mut self, address: impl Into<String>) -> Self {
        self.connecting.proxy = Proxy::Address(Zeroizing::new(address.into()));
        self
    }

    /// Sends requests through no proxy, whatever the environment names. Only the built-in transport has this setting.
    pub fn no_proxy(mut self) -> Self {
        self.connecting.proxy = Proxy::None;
        self
    }

    /// Limits the size of an answer that is decoded. The default is 32 MiB; streams are not limited.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.limits.body = bytes;
        self
    }

    /// Whether an answer that is not as documented is an error, whose [`deviations`](crate::client::Error::deviations) list all
    /// that is not, and whose message names the first hundred. Without it, such an answer is decoded, and
    /// [`Response::deviations`](crate::client::Response::deviations) lists the same.
    pub fn strict_answers(mut self, strict: bool) -> Self {
        self.rules.strict = strict;
        self
    }

    /// Whether items of lists that cannot be decoded are left out, 1,000 in an answer at most. Without it, the first one
    /// is an error that names its index.
    pub fn skip_bad_items(mut self, skip: bool) -> Self {
        self.rules.skips_items = skip;
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

    /// The examples of the API's document, which [`Reply::example`](crate::mock::Reply::example) answers with.
    #[cfg(feature = "mock")]
    pub fn examples(mut self, examples: &'static str) -> Self {
        self.examples = Some(examples);
        self
    }

    /// Checks the settings and builds the client.
    ///
    /// # Errors
    ///
    /// Fails when a setting is invalid: the base URL, a header, a credential, a certificate, a proxy. It also fails when a
    /// setting has no effect on a transport of your own.
    pub fn build(self) -> Result<C, Error> {
        self.client().map(C::from).map_err(|message| Error::from(Failure::invalid("client", message)))
    }

    fn client(mut self) -> Result<Client, String> {
        if let Some(mistake) = self.mistake {
            return Err(mistake);
        }
        self.servers.base_url = base_url::address(&self.servers.base_url, self.address_form)?;
        self.credentials.iter().try_for_each(|given| given.credential.begin(&self.servers.base_url))?;
        let identity = self.credentials.iter().find_map(|given| match &given.credential.place {
            Place::Certificate(pem) => {
                Some((given.method, pem.as_slice())).filter(|(_, pem)| !pem.is_empty() || self.transport.is_none())
            }
            _ => None,
        });
        let transport = match self.transport {
            Some(transport) => match without_effect(&self.connecting, identity.map(|(method, _)| method)) {
                Some(setting) => {
                    return Err(format!(
                        "`{setting}` has no effect on a transport of your own; set up that transport instead"
                    ));
                }
                None => transport,
            },
            None => {
                let identity = identity.map(|(_, pem)| pem);
                Arc::new(ReqwestTransport::new(&self.connecting, identity)?)
            }
        };
        let shared = Shared {
            transport,
            servers: self.servers,
            headers: self.headers,
            secrets: credential::secrets(&self.credentials),
            credentials: self.credentials.into_iter().map(Arc::new).collect(),
            security: self.security,
            limits: self.limits,
            rules: self.rules,
            turns: self.turns,
            budget: Budget::new(),
            locked: Line::default(),
            #[cfg(feature = "mock")]
            examples: self.examples,
        };
        Ok(Client::new(shared, self.retry, self.version, self.allows_newer))
    }

    pub(crate) fn mistaken(mut self, mistake: String) -> Self {
        self.mistake.get_or_insert(mistake);
        self
    }
}

/// A setting of the built-in transport that was made, as its method is called.
fn without_effect(connecting: &Connecting, certificate: Option<&'static str>) -> Option<&'static str> {
    let settings = [
        (connecting.timeout.is_some(), "connect_timeout"),
        (!connecting.certificates.is_empty(), "root_certificate"),
        (matches!(connecting.proxy, Proxy::Address(_)), "proxy"),
        (matches!(connecting.proxy, Proxy::None), "no_proxy"),
    ];
    let set = settings.into_iter().find_map(|(is_set, name)| is_set.then_some(name));
    set.or(certificate)
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

/// Sets a header that each call sends, and that replaces a credential of its name.
fn set_header(headers: &mut HeaderMap, credentials: &mut Vec<Given>, name: &str, value: &str) -> Result<(), String> {
    let header = HeaderName::from_bytes(name.as_bytes()).map_err(|_| format!("{name:?} is not a header name"))?;
    let unfit = |_| format!("the header {name:?} has characters that a header cannot carry");
    let mut value = HeaderValue::from_str(value).map_err(unfit)?;
    own_header(&header)?;
    value.set_sensitive(names_credential(&header) || header == header::COOKIE || is_secret(header.as_str()));
    credentials.retain(|given| given.credential.header_name() != Some(&header));
    headers.insert(header, value);
    Ok(())
}
