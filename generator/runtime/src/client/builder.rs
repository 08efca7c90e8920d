//! How a client is set up.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::Secret;
use crate::client::auth::ApiKey;
use crate::client::base_url;
use crate::client::credential::{Given, Place};
use crate::client::failure::Failure;
use crate::client::handle::{Limits, Shared};
use crate::client::preview::is_secret;
use crate::client::servers::Servers;
use crate::client::{Client, Credential, Error, ReqwestTransport, Security, Transport};

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
    servers: Servers,
    credentials: Vec<Given>,
    security: Option<Security>,
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
            servers: Servers { base_url: base_url.into(), ..Servers::default() },
            credentials: Vec::new(),
            security: None,
            headers: HeaderMap::new(),
            limits: Limits { timeout: TIMEOUT, body: BODY_LIMIT, error_body: ERROR_BODY_LIMIT },
            connect_timeout: CONNECT_TIMEOUT,
            certificates: Vec::new(),
            transport: None,
            mistake: None,
            client: PhantomData,
        }
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
    /// operations have of their own. Without the former, an address is never the document's.
    pub fn documented_servers(mut self, addresses: &'static [&'static str], own: &'static [&'static str]) -> Self {
        self.servers.documented = addresses;
        self.servers.own = own;
        self
    }

    /// Lets the operations that have the server `document` of their own call `url`. Credentials go there, too.
    pub fn operation_server(mut self, document: &str, url: impl AsRef<str>) -> Self {
        if !self.servers.own.contains(&document) {
            let own = self.servers.own.join(", ");
            return self.mistaken(format!("no operation has the server {document:?} of its own; those are: {own}"));
        }
        match base_url::normalize(url.as_ref()) {
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
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            (Ok(name), Ok(mut value)) => {
                let is_hidden = [header::AUTHORIZATION, header::PROXY_AUTHORIZATION, header::COOKIE].contains(&name);
                value.set_sensitive(is_hidden || is_secret(name.as_str()));
                self.credentials.retain(|given| given.credential.header_name() != Some(&name));
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
        self.servers.base_url = base_url::normalize(&self.servers.base_url)?;
        let identity = self.credentials.iter().find_map(|given| match &given.credential.place {
            Place::Certificate(pem) => Some(pem.as_slice()),
            _ => None,
        });
        let transport = match self.transport {
            Some(transport) => transport,
            None => Arc::new(ReqwestTransport::new(self.connect_timeout, &self.certificates, identity)?),
        };
        Ok(Client::new(Shared {
            transport,
            servers: self.servers,
            headers: self.headers,
            credentials: self.credentials,
            security: self.security,
            limits: self.limits,
        }))
    }

    fn mistaken(mut self, mistake: String) -> Self {
        self.mistake.get_or_insert(mistake);
        self
    }
}

impl Builder<Client> {
    /// Authenticates with an API key: its encoded form, or a pair of its id and its key.
    ///
    /// A request carries one `Authorization`: of several credentials, the last one counts.
    pub fn api_key(self, key: impl Into<ApiKey>) -> Self {
        self.authorization(Credential::api_key(key))
    }

    /// Authenticates with a user name and a password.
    pub fn basic(self, user: impl AsRef<str>, password: impl Into<Secret>) -> Self {
        self.authorization(Credential::basic(user, password))
    }

    /// Authenticates with a bearer token.
    pub fn bearer(self, token: impl Into<Secret>) -> Self {
        self.authorization(Credential::bearer(token))
    }

    fn authorization(self, credential: Credential) -> Self {
        self.credential("authorization", credential)
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

/// Defines the builder of a generated client: a type whose methods for credentials are those of the API.
///
/// ```
/// use openapi_runtime::client::{self, Client, Credential};
///
/// pub struct Pets(Client);
///
/// impl From<Client> for Pets {
///     fn from(client: Client) -> Self {
///         Self(client)
///     }
/// }
///
/// client::builder! { Builder of Pets }
///
/// impl Builder {
///     /// The key of the shop.
///     pub fn key(self, key: &str) -> Self {
///         self.credential("key", Credential::query("api_key", key))
///     }
/// }
///
/// let pets = Builder::new("https://pets.example").security(&[&["key"]]).key("hunter2").build()?;
/// # Ok::<(), client::Error>(())
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __builder {
    ($name:ident of $client:ident) => {
        #[doc = concat!("Sets up a [`", stringify!($client), "`].")]
        ///
        /// Mistakes, such as an address without a scheme, are reported by [`build`](Self::build). A client that was given no
        /// credential sends none. One that was given some checks before each call that the operation takes one of them.
        #[derive(Debug)]
        #[must_use = "a builder does nothing until `build` is called"]
        pub struct $name($crate::client::Builder<$client>);

        #[allow(dead_code, reason = "not every API has all of it")]
        impl $name {
            fn new(url: impl ::std::convert::Into<::std::string::String>) -> Self {
                Self($crate::client::Builder::new(url))
            }

            fn security(self, security: $crate::client::Security) -> Self {
                Self(self.0.security(security))
            }

            fn documented_servers(self, addresses: &'static [&'static str], own: &'static [&'static str]) -> Self {
                Self(self.0.documented_servers(addresses, own))
            }

            fn credential(self, method: &'static str, credential: $crate::client::Credential) -> Self {
                Self(self.0.credential(method, credential))
            }
        }

        impl $name {
            /// Sends a header with each call. A header that a call sets itself replaces it.
            pub fn header(self, name: &str, value: &str) -> Self {
                Self(self.0.header(name, value))
            }

            /// Says who is calling. The default is the name and version of this crate.
            pub fn user_agent(self, user_agent: impl ::std::convert::AsRef<str>) -> Self {
                Self(self.0.user_agent(user_agent))
            }

            /// Limits the time that a call may take, from connecting to the last byte of its answer.
            ///
            /// For an answer that is streamed, it limits the time to its first byte, and then each pause between two
            /// pieces. The default is one minute; `Duration::MAX` is no limit.
            pub fn timeout(self, timeout: ::std::time::Duration) -> Self {
                Self(self.0.timeout(timeout))
            }

            /// Limits the time that connecting may take. The default is 10 seconds.
            ///
            /// It has no effect on a transport of your own.
            pub fn connect_timeout(self, timeout: ::std::time::Duration) -> Self {
                Self(self.0.connect_timeout(timeout))
            }

            /// Trusts the certificates in `pem` in addition to those of the system. May be called several times.
            ///
            /// It has no effect on a transport of your own.
            pub fn root_certificate(self, pem: impl ::std::convert::Into<::std::vec::Vec<u8>>) -> Self {
                Self(self.0.root_certificate(pem))
            }

            /// Limits the size of an answer that is decoded. The default is 32 MiB; streams are not limited.
            pub fn body_limit(self, bytes: usize) -> Self {
                Self(self.0.body_limit(bytes))
            }

            /// Limits how much of an error answer is kept. The default is 1 MiB.
            pub fn error_body_limit(self, bytes: usize) -> Self {
                Self(self.0.error_body_limit(bytes))
            }

            /// Sends requests another way than over the built-in HTTP client.
            pub fn transport(self, transport: impl $crate::client::Transport) -> Self {
                Self(self.0.transport(transport))
            }

            /// Checks the settings and builds the client.
            ///
            /// # Errors
            ///
            /// Fails when a setting is invalid: the address, a header, a credential or a certificate.
            pub fn build(self) -> ::std::result::Result<$client, $crate::client::Error> {
                self.0.build()
            }
        }
    };
}
