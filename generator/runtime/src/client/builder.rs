//! How a client is set up.

mod authorization;
mod settings;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderName;
use zeroize::Zeroizing;

use self::settings::Settings;
use crate::client::base_url::AddressForm;
use crate::client::failure::Failure;
use crate::client::judge::{STRICT, without_items};
use crate::client::reqwest_transport::{Proxy, set_proxy, trust};
use crate::client::{Client, Credential, Error, Retry, Security, Transport};

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
    pub(super) settings: Settings,
    client: PhantomData<fn() -> C>,
}

impl<C: From<Client>> Builder<C> {
    /// Starts with the address of the server, such as `https://pets.example:8443/base/path`.
    pub fn new(base_url: impl Into<String>) -> Self {
        Self { settings: Settings::new(base_url.into()), client: PhantomData }
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
        self.settings.address_form = Some(form);
        self
    }

    /// Says who calls, under the name of the method that takes the credential.
    ///
    /// Operations name the credentials that they take. One that names none gets all that the client has.
    pub fn credential(mut self, method: &'static str, credential: Credential) -> Self {
        self.settings.credential(method, credential);
        self
    }

    /// What operations want to know of a caller unless they say it themselves.
    pub fn security(mut self, security: Security) -> Self {
        self.settings.security = Some(security);
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
        self.settings.servers.documented = addresses;
        self.settings.servers.usual = usual;
        self.settings.servers.own = own;
        self
    }

    /// Lets the operations that have the server `document` of their own call `url`: another one of theirs, or any other
    /// address. Credentials go there, too. A path is one on the client's server.
    pub fn operation_server(mut self, document: &str, url: impl AsRef<str>) -> Self {
        self.settings.operation_server(document, url.as_ref());
        self
    }

    /// Sends a header with each call. A header that a call sets itself replaces it.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.settings.header(name, value);
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
        self.settings.limits.timeout = Some(timeout);
        self
    }

    /// Limits the time that one attempt of a call may take. By default, only an attempt without an answer is limited, where another
    /// one may follow: see [`Retry::with_patience`].
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.limits.attempt = timeout;
        self
    }

    /// Limits the time between two pieces of an answer. By default, only the time limit of the call counts, and
    /// [`Retry::with_patience`].
    pub fn stall_timeout(mut self, timeout: Duration) -> Self {
        self.settings.limits.stall = Some(timeout);
        self
    }

    /// Says when a call that failed is made again. The default is [`Retry::new`].
    pub fn retry(mut self, retry: Retry) -> Self {
        self.settings.retry = retry;
        self
    }

    /// Limits how many requests are made at once. A request counts until its answer is read, or, where it is streamed, until
    /// it begins. There is no limit by default.
    pub fn concurrency_limit(mut self, requests: usize) -> Self {
        let limited = self.settings.turns.limit_concurrency(requests);
        self.settings.note(limited);
        self
    }

    /// Limits how many requests begin in a time, at equal distances. There is no limit by default.
    pub fn rate_limit(mut self, requests: u32, time: Duration) -> Self {
        let limited = self.settings.turns.limit_rate(requests, time);
        self.settings.note(limited);
        self
    }

    /// Limits the time that connecting may take. The default is 10 seconds. Only the built-in transport has this setting.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connecting.timeout = Some(timeout);
        self
    }

    /// Trusts the certificates in `pem` in addition to those of the system. May be called several times. Only the built-in
    /// transport has this setting.
    pub fn root_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.settings.connecting.certificates.push((pem.into(), trust));
        self
    }

    /// Sends requests through the proxy at this address, instead of the one that the environment names. Only the built-in
    /// transport has this setting.
    pub fn proxy(mut self, address: impl Into<String>) -> Self {
        self.settings.connecting.proxy = Proxy::Address(Zeroizing::new(address.into()), set_proxy);
        self
    }

    /// Sends requests through no proxy, whatever the environment names. Only the built-in transport has this setting.
    pub fn no_proxy(mut self) -> Self {
        self.settings.connecting.proxy = Proxy::None;
        self
    }

    /// Limits the size of an answer that is decoded. The default is 32 MiB; streams are not limited.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.settings.limits.body = bytes;
        self
    }

    /// Whether an answer that is not as documented is an error, whose [`deviations`](crate::client::Error::deviations) list all
    /// that is not, and whose message names the first hundred. Without it, such an answer is decoded, and
    /// [`Response::deviations`](crate::client::Response::deviations) lists the same.
    pub fn strict_answers(mut self, strict: bool) -> Self {
        self.settings.rules.strict = strict.then_some(&STRICT);
        self
    }

    /// Whether items of lists that cannot be decoded are left out, 1,000 in an answer at most. Without it, the first one
    /// is an error that names its index.
    pub fn skip_bad_items(mut self, skip: bool) -> Self {
        self.settings.rules.skip_items = skip.then_some(without_items);
        self
    }

    /// Limits how much of an error answer is kept. The default is 1 MiB.
    pub fn error_body_limit(mut self, bytes: usize) -> Self {
        self.settings.limits.error_body = bytes;
        self
    }

    /// Sends requests over this transport instead of the built-in HTTP client.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.settings.transport = Some(Arc::new(transport));
        self
    }

    /// The examples of the API's document, which [`Reply::example`](crate::mock::Reply::example) answers with.
    #[cfg(feature = "mock")]
    pub fn examples(mut self, examples: &'static str) -> Self {
        self.settings.examples = Some(examples);
        self
    }

    /// Checks the settings and builds the client.
    ///
    /// # Errors
    ///
    /// Fails when a setting is invalid: the base URL, a header, a credential, a certificate, a proxy. It also fails when a
    /// setting has no effect on a transport of your own.
    pub fn build(self) -> Result<C, Error> {
        self.settings.client().map(C::from).map_err(|message| Error::from(Failure::invalid("client", message)))
    }
}

impl<C> fmt::Debug for Builder<C> {
    /// Shows no credential: neither header values nor a base URL that was not checked yet.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Builder")
            .field("headers", &self.settings.headers.keys().map(HeaderName::as_str).collect::<Vec<_>>())
            .field("limits", &self.settings.limits)
            .finish_non_exhaustive()
    }
}
