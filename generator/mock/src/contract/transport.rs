//! The transport of a client under test: it asks for a status, and keeps what was on the wire.

use std::sync::{Arc, Mutex, PoisonError};

use http::{HeaderMap, HeaderName, HeaderValue, Uri, header};
use openapi_runtime::Base64;
use openapi_runtime::client::{Body, ReqwestTransport, Transport, TransportError, TransportFuture};
use openapi_terms::{Codec, codec};
use serde_json::Value;

use super::server::Credentials;
use crate::document::{Location, Scheme};

/// Sends the requests of one call, and keeps the last exchange.
#[derive(Clone)]
pub struct Recorder {
    inner: ReqwestTransport,
    call: Arc<Call>,
    exchange: Arc<Mutex<Option<Exchange>>>,
}

/// What a call wants from the transport.
#[derive(Debug, Default)]
pub(super) struct Call {
    /// The status that the server is asked to answer with.
    pub status: Option<u16>,
    /// The credentials that the operation needs. This transport adds them if the client has no method for them.
    pub security: Vec<Scheme>,
    pub credentials: Credentials,
}

/// A request and its answer, as they were on the wire.
#[derive(Clone, Debug)]
pub(super) struct Exchange {
    pub uri: Uri,
    pub sent_headers: HeaderMap,
    /// The body of the request, unless it was a stream.
    pub sent: Option<Vec<u8>>,
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Recorder {
    pub(super) fn new(inner: ReqwestTransport, call: Call) -> Self {
        Self { inner, call: Arc::new(call), exchange: Arc::default() }
    }

    /// The last exchange, if there was an answer.
    pub(super) fn exchange(&self) -> Option<Exchange> {
        self.exchange.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Transport for Recorder {
    fn send(&self, mut request: http::Request<Body>) -> TransportFuture<'_> {
        Box::pin(async move {
            self.call.prepare(&mut request).map_err(TransportError::new)?;
            let (uri, sent_headers) = (request.uri().clone(), request.headers().clone());
            let sent = request.body().as_bytes().map(|bytes| bytes.to_vec());
            let (parts, body) = self.inner.send(request).await?.into_parts();
            let body = body.bytes().await?;
            let exchange = Exchange {
                uri,
                sent_headers,
                sent,
                status: parts.status.as_u16(),
                headers: parts.headers.clone(),
                body: body.to_vec(),
            };
            *self.exchange.lock().unwrap_or_else(PoisonError::into_inner) = Some(exchange);
            Ok(http::Response::from_parts(parts, body.into()))
        })
    }
}

impl Call {
    fn prepare(&self, request: &mut http::Request<Body>) -> Result<(), http::Error> {
        if let Some(status) = self.status {
            let preference = HeaderValue::from_str(&format!("code={status}"))?;
            request.headers_mut().insert("prefer", preference);
        }
        self.security.iter().try_for_each(|scheme| self.authenticate(scheme, request))
    }

    /// Adds what the client did not send.
    fn authenticate(&self, scheme: &Scheme, request: &mut http::Request<Body>) -> Result<(), http::Error> {
        let Credentials { user, secret } = &self.credentials;
        let (name, value) = match scheme {
            Scheme::Key { location: Location::Query, name } => {
                let uri = request.uri().to_string();
                let separator = if uri.contains('?') { '&' } else { '?' };
                *request.uri_mut() = Uri::try_from(format!("{uri}{separator}{name}={secret}"))?;
                return Ok(());
            }
            Scheme::Key { location: Location::Cookie, name } => {
                let cookies = request.headers().get(header::COOKIE).and_then(|cookies| cookies.to_str().ok());
                let before = cookies.map(|cookies| format!("{cookies}; ")).unwrap_or_default();
                let cookies = HeaderValue::from_str(&format!("{before}{name}={secret}"))?;
                request.headers_mut().insert(header::COOKIE, cookies);
                return Ok(());
            }
            Scheme::Key { name, .. } => (HeaderName::from_bytes(name.as_bytes())?, secret.clone()),
            Scheme::Http { scheme } if scheme == "basic" => {
                (header::AUTHORIZATION, format!("Basic {}", Base64::encode(format!("{user}:{secret}"))))
            }
            Scheme::Http { .. } | Scheme::Any => (header::AUTHORIZATION, format!("Bearer {secret}")),
        };
        if !request.headers().contains_key(&name) {
            request.headers_mut().insert(name, HeaderValue::from_str(&value)?);
        }
        Ok(())
    }
}

impl Exchange {
    /// How the body of the answer is written; nothing where there is none.
    pub fn codec(&self) -> Option<Codec> {
        let media_type = self.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        (!self.body.is_empty()).then(|| media_type.map_or(Codec::Binary, codec))
    }

    /// The body of the answer as JSON.
    pub fn json(&self) -> Result<Value, String> {
        serde_json::from_slice(&self.body).map_err(|cause| format!("the answer is not JSON: {cause}"))
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}
