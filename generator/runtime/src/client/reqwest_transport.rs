//! The built-in transport.

use std::time::Duration;

use futures_util::TryStreamExt;
use http::{HeaderValue, Method, header};
use reqwest::redirect::Policy;

use crate::client::{Body, Transport, TransportError, TransportFuture};

const USER_AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// Sends requests over [`reqwest`], with rustls.
///
/// It follows no redirects, which would send credentials elsewhere, and honours the proxy variables
/// of the environment. For other settings, make one from a [`reqwest::Client`] of your own.
#[derive(Clone, Debug)]
pub struct ReqwestTransport(reqwest::Client);

impl ReqwestTransport {
    pub(crate) fn new(
        connect_timeout: Duration,
        certificates: &[Vec<u8>],
        identity: Option<&[u8]>,
    ) -> Result<Self, String> {
        let mut roots = Vec::new();
        for pem in certificates {
            let found = reqwest::Certificate::from_pem_bundle(pem).unwrap_or_default();
            if found.is_empty() {
                return Err("a root certificate is not PEM text with certificates".to_owned());
            }
            roots.extend(found);
        }
        let mut builder = reqwest::Client::builder()
            .user_agent(USER_AGENT)
            .redirect(Policy::none())
            .referer(false)
            .connect_timeout(connect_timeout);
        if !roots.is_empty() {
            builder = builder.tls_certs_merge(roots);
        }
        if let Some(pem) = identity {
            let identity = reqwest::Identity::from_pem(pem);
            // The cause is not named: it may quote the key.
            let identity =
                identity.map_err(|_| "the client certificate is not PEM text with a certificate and its key")?;
            builder = builder.identity(identity);
        }
        builder.build().map(Self).map_err(|error| TransportError::new(error).to_string())
    }
}

impl From<reqwest::Client> for ReqwestTransport {
    fn from(client: reqwest::Client) -> Self {
        Self(client)
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, mut request: http::Request<Body>) -> TransportFuture<'_> {
        if lacks_length(&request) {
            request.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        Box::pin(async move {
            let request = reqwest::Request::try_from(request.map(reqwest_body)).map_err(convert)?;
            let mut response = self.0.execute(request).await.map_err(convert)?;
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

fn reqwest_body(body: Body) -> reqwest::Body {
    match body.as_bytes() {
        Some(bytes) => bytes.clone().into(),
        None => reqwest::Body::wrap_stream(body),
    }
}

/// Removes the URL: its query may contain what must not be printed.
fn convert(error: reqwest::Error) -> TransportError {
    let (connect, timeout) = (error.is_connect(), error.is_timeout());
    let mut converted = TransportError::new(error.without_url());
    converted.connect = connect;
    converted.timeout = timeout;
    converted
}
