//! The built-in transport.

use std::future::ready;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use futures_util::TryStreamExt;
use http::uri::{Authority, Scheme};
use http::{HeaderValue, Method, Uri, header};
use reqwest::redirect::Policy;
use reqwest::{ClientBuilder, Url};
use zeroize::Zeroizing;

use crate::client::connecting::Outgoing;
use crate::client::failure::Failure;
use crate::client::outlined::set_header;
use crate::client::proxies::{check_address, check_environment};
use crate::client::tls::{self, Fault, Told};
use crate::client::{Body, Error, Transport, TransportError, TransportFuture};

/// How long connecting may take, unless a caller says otherwise.
pub(super) const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How long a connection that no call uses is kept. Many balancers close those that are older, some without a word.
pub(super) const IDLE_TIME: Duration = Duration::from_secs(20);

/// How many connections to one server are kept that no call uses.
pub(super) const IDLE_CONNECTIONS: usize = 100;

/// How long a connection of HTTP/2 on which an answer is awaited may be silent until it is asked whether it is still there, and
/// how long it may take to say so. All calls share it, so that an attempt after another one would wait on it as well: it is given
/// up before a call loses its patience. Whatever a server works on, HTTP/2 has an answer at once.
const SILENT_TIME: Duration = Duration::from_secs(8);
const PING_TIME: Duration = Duration::from_secs(10);

/// How HTTP/2 names that a server has not looked at a request, which may be sent again: `REFUSED_STREAM`, and `GOAWAY` with the
/// number of an earlier request as the last one. Requests up to that number, which may have been done, get no such error.
const REFUSED: [&str; 2] = ["refused stream before processing", "connection error received"];

const USER_AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// Sends requests over [`reqwest`], with rustls, or with TLS of the system if the feature `native-tls` is on.
///
/// It follows no redirects, which would send credentials elsewhere, and honours the proxy variables
/// of the environment. For other settings, change those of [`ReqwestTransport::settings`].
///
/// ```
/// use openapi_runtime::client::{Builder, Client, ReqwestTransport};
///
/// let settings = ReqwestTransport::settings().http2_adaptive_window(true);
/// let transport = ReqwestTransport::from_builder(settings)?;
/// let client: Client = Builder::new("https://pets.example").transport(transport).build()?;
/// # Ok::<(), openapi_runtime::client::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    /// The server that was called first, as most calls go there.
    origin: Arc<OnceLock<Origin>>,
}

/// A server, as requests name it and as an address.
#[derive(Debug)]
struct Origin {
    scheme: Scheme,
    authority: Authority,
    url: Url,
}

/// How the built-in transport connects.
#[derive(Default)]
pub(crate) struct Connecting {
    pub(crate) timeout: Option<Duration>,
    /// As PEM.
    pub(crate) certificates: Vec<(Vec<u8>, SetUp<[u8]>)>,
    pub(crate) proxy: Proxy,
}

/// Sets the HTTP client up with what a caller gave. It goes with what was given, so that programs which give nothing have no
/// readers of certificates and of proxies in them.
pub(crate) type SetUp<T> = fn(ClientBuilder, &T) -> Result<ClientBuilder, String>;

/// Which proxy requests go through.
#[derive(Default)]
pub(crate) enum Proxy {
    /// The one that the environment names.
    #[default]
    Environment,
    None,
    /// It may have a password.
    Address(Zeroizing<String>, SetUp<str>),
}

/// Trusts certificates.
pub(crate) fn trust(builder: ClientBuilder, pem: &[u8]) -> Result<ClientBuilder, String> {
    let found = reqwest::Certificate::from_pem_bundle(pem).unwrap_or_default();
    if found.is_empty() {
        return Err("a root certificate is not PEM text with certificates".to_owned());
    }
    Ok(builder.tls_certs_merge(found))
}

/// Has a client certificate.
pub(crate) fn identify(builder: ClientBuilder, pem: &[u8]) -> Result<ClientBuilder, String> {
    let identity = tls::identity(pem);
    Ok(builder.identity(identity.ok_or("the client certificate is not PEM text with a certificate and its key")?))
}

/// Goes through a proxy.
pub(crate) fn set_proxy(builder: ClientBuilder, address: &str) -> Result<ClientBuilder, String> {
    check_address(address)?;
    let proxy = reqwest::Proxy::all(address).map_err(|_| "the address of the proxy is invalid")?;
    Ok(builder.proxy(proxy))
}

impl ReqwestTransport {
    /// The settings of the built-in transport: its library for TLS, 10 seconds to connect, and at most 100 connections to a
    /// server that wait for the next call, for 20 seconds. A connection of HTTP/2 that is silent for 8 seconds while a call waits is
    /// given up 10 seconds later, unless the server says that it is there.
    pub fn settings() -> ClientBuilder {
        tls::chosen(reqwest::Client::builder())
            .user_agent(USER_AGENT)
            .connect_timeout(CONNECT_TIMEOUT)
            .pool_idle_timeout(IDLE_TIME)
            .pool_max_idle_per_host(IDLE_CONNECTIONS)
            .http2_keep_alive_interval(SILENT_TIME)
            .http2_keep_alive_timeout(PING_TIME)
    }

    /// A transport with settings of a caller. Redirects are not followed and no request is sent twice, whatever they say.
    ///
    /// Nothing else is added: `reqwest::Client::builder()` has no time limit for connecting, no limit for idle connections, and its
    /// own choice of TLS. Begin with [`ReqwestTransport::settings`] for those of the built-in transport.
    ///
    /// # Errors
    ///
    /// Fails when the settings do not go together, and when a variable of the environment is meant to name a proxy and does not:
    /// requests would go there without it. [`ReqwestTransport::with_own_proxies`] does not ask the environment.
    pub fn from_builder(builder: ClientBuilder) -> Result<Self, Error> {
        let checked = check_environment("use `ReqwestTransport::with_own_proxies`");
        checked.and_then(|()| Self::build(builder)).map_err(mistaken)
    }

    /// A transport with settings of a caller that say which proxies there are: they call `no_proxy` or `proxy`, so that variables
    /// of the environment do not count.
    ///
    /// # Errors
    ///
    /// Fails when the settings do not go together.
    pub fn with_own_proxies(builder: ClientBuilder) -> Result<Self, Error> {
        Self::build(builder).map_err(mistaken)
    }

    fn build(builder: ClientBuilder) -> Result<Self, String> {
        let builder = builder.redirect(Policy::none()).referer(false).retry(reqwest::retry::never());
        let client = builder.build().map_err(|error| TransportError::new(error).to_string())?;
        Ok(Self { client, origin: Arc::default() })
    }

    /// The address of a request. What all addresses of a server begin with is read once.
    fn url(&self, uri: &Uri) -> Result<Url, TransportError> {
        let authority = uri.authority().map(Authority::as_str);
        let is_it =
            |origin: &&Origin| uri.scheme() == Some(&origin.scheme) && authority == Some(origin.authority.as_str());
        if let Some(origin) = self.origin.get().filter(is_it) {
            let mut url = origin.url.clone();
            url.set_path(uri.path());
            if uri.query().is_some() {
                url.set_query(uri.query());
            }
            return Ok(url);
        }
        let url = Url::parse(&uri.to_string());
        let url = url.map_err(|_| TransportError::permanent("the URL of the request is invalid"))?;
        if let (Some(scheme), Some(authority), Ok(base)) = (uri.scheme(), uri.authority(), url.join("/")) {
            let (scheme, authority) = (scheme.clone(), authority.clone());
            self.origin.get_or_init(|| Origin { scheme, authority, url: base });
        }
        Ok(url)
    }

    pub(crate) fn new(connecting: &Connecting, identity: Option<(&[u8], SetUp<[u8]>)>) -> Result<Self, String> {
        let mut builder = Self::settings();
        if let Some(timeout) = connecting.timeout {
            builder = builder.connect_timeout(timeout);
        }
        let certificates = connecting.certificates.iter().map(|(pem, set_up)| (pem.as_slice(), *set_up));
        for (pem, set_up) in certificates.chain(identity) {
            builder = set_up(builder, pem)?;
        }
        match &connecting.proxy {
            Proxy::Environment => check_environment("call `no_proxy` of the builder")?,
            Proxy::None => builder = builder.no_proxy(),
            Proxy::Address(address, set_up) => builder = set_up(builder, address)?,
        }
        Self::build(builder)
    }
}

fn mistaken(message: String) -> Error {
    Error::from(Failure::invalid("client", message))
}

impl Transport for ReqwestTransport {
    fn send(&self, mut request: http::Request<Body>) -> TransportFuture<'_> {
        if lacks_length(&request) {
            set_header(request.headers_mut(), header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let url = match self.url(request.uri()) {
            Ok(url) => url,
            Err(error) => return Box::pin(ready(Err(error))),
        };
        let (parts, body) = request.into_parts();
        let mut request = reqwest::Request::new(parts.method, url);
        *request.headers_mut() = parts.headers;
        *request.version_mut() = parts.version;
        *request.body_mut() = Some(reqwest::Body::wrap(Outgoing::new(body)));
        // What it returns is smaller than a request.
        let sent = self.client.execute(request);
        Box::pin(async {
            let mut response = sent.await.map_err(convert)?;
            let status = response.status();
            let headers = std::mem::take(response.headers_mut());
            let mut answer = http::Response::new(Body::from_transport(response.bytes_stream().map_err(convert)));
            *answer.status_mut() = status;
            *answer.headers_mut() = headers;
            Ok(answer)
        })
    }
}

/// Whether the request could have a body and has none. Some proxies require `content-length: 0` then.
fn lacks_length(request: &http::Request<Body>) -> bool {
    matches!(*request.method(), Method::POST | Method::PUT | Method::PATCH)
        && request.body().as_bytes().is_some_and(|bytes| bytes.is_empty())
}

/// Removes the URL: its query may contain what must not be printed.
fn convert(error: reqwest::Error) -> TransportError {
    let (connect, timeout, builder) = (error.is_connect(), error.is_timeout(), error.is_builder());
    let error = error.without_url();
    let is_refused = tls::is_caused_by(&error, &REFUSED);
    let fault = tls::fault(&error, connect);
    // Many failed logins lock a user of a proxy out.
    let is_permanent = builder || matches!(fault, Some(Fault::PasswordWanted));
    let mut converted = match fault {
        Some(Fault::CertificateWanted) => {
            TransportError::new(Told("the server requires a client certificate, and the client has none", error))
        }
        Some(Fault::NoTls) => {
            TransportError::new("what answered does not speak TLS; is its address one with `http://`?")
        }
        Some(Fault::PasswordWanted) => {
            TransportError::new(Told("the proxy wants a user name and a password, or others than these", error))
        }
        Some(Fault::Unconnected) => TransportError::new(Told("the proxy did not connect to the server", error)),
        None => TransportError::new(error),
    };
    converted.connect = connect;
    converted.unsent = is_refused;
    converted.timeout = timeout;
    converted.permanent = is_permanent;
    converted
}

#[cfg(test)]
mod tests {
    use reqwest::Url;

    use super::ReqwestTransport;

    #[test]
    fn addresses_of_a_known_server_are_what_they_are_of_an_unknown_one() {
        let known = ReqwestTransport::with_own_proxies(ReqwestTransport::settings().no_proxy()).unwrap();
        for server in ["http://127.0.0.1:5601", "https://Pets.example", "http://[::1]:80", "http://pets.example:80"] {
            for path in [
                "",
                "/",
                "/a/b",
                "/a/./b/../c",
                "/a%2Fb/%2e%2e/c",
                "//a//",
                "/a;b=c,d@e:f",
                "/a|b^c`{d}",
                "/a\\b",
                "/?",
                "/a?b=c&d='e'",
                "?a=%20|\"<>",
                "/a?/../b?c",
            ] {
                let address = format!("{server}{path}");
                let Ok(uri) = http::Uri::try_from(address.as_str()) else { continue };
                let expected = Url::parse(&uri.to_string()).unwrap();
                // The first address of a server is read as a whole, and so is each one of another server.
                for _ in 0..2 {
                    assert_eq!(known.url(&uri).unwrap(), expected, "{address}");
                    let other = ReqwestTransport { origin: Default::default(), ..known.clone() };
                    other.url(&http::Uri::try_from(format!("{server}/first/one?x")).unwrap()).unwrap();
                    assert_eq!(other.url(&uri).unwrap(), expected, "{address}");
                }
            }
        }
    }
}
