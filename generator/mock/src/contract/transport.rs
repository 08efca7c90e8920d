//! The transport of a client under test: it asks for a status, and keeps what was on the wire.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::{HeaderMap, HeaderValue, Method, Uri, header};
use openapi_runtime::client::{Body, Transport, TransportError, TransportFuture, Waiting};
use openapi_terms::{Codec, codec};
use serde_json::Value;

/// Sends the requests of one call, and keeps the last exchange.
#[derive(Clone)]
pub struct Recorder {
    inner: Arc<dyn Transport>,
    /// The status that the server is asked to answer with.
    status: Option<u16>,
    exchange: Arc<Mutex<Option<Exchange>>>,
}

/// A request and its answer, as they were on the wire.
#[derive(Clone, Debug)]
pub(super) struct Exchange {
    pub method: Method,
    pub uri: Uri,
    pub sent_headers: HeaderMap,
    /// The body of the request, unless it was a stream.
    pub sent: Option<Vec<u8>>,
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Recorder {
    pub(super) fn new(inner: Arc<dyn Transport>, status: Option<u16>) -> Self {
        Self { inner, status, exchange: Arc::default() }
    }

    fn prepare(&self, request: &mut http::Request<Body>) -> Result<(), http::Error> {
        if let Some(status) = self.status {
            request.headers_mut().insert("prefer", HeaderValue::from_str(&format!("code={status}"))?);
        }
        Ok(())
    }

    /// The last exchange, if there was an answer.
    pub(super) fn exchange(&self) -> Option<Exchange> {
        self.exchange.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Transport for Recorder {
    fn send(&self, mut request: http::Request<Body>) -> TransportFuture<'_> {
        Box::pin(async move {
            self.prepare(&mut request).map_err(TransportError::new)?;
            let method = request.method().clone();
            let (uri, sent_headers) = (request.uri().clone(), request.headers().clone());
            let sent = request.body().as_bytes().map(|bytes| bytes.to_vec());
            let (parts, body) = self.inner.send(request).await?.into_parts();
            let body = body.bytes().await?;
            let exchange = Exchange {
                method,
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

    fn wait(&self, time: Duration) -> Waiting<'_> {
        self.inner.wait(time)
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
