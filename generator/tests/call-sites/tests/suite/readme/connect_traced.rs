use kibana_client::runtime::{http, reqwest};
use kibana_client::{Body, Error, Kibana, ReqwestTransport, Transport, TransportError, TransportFuture};

struct Traced(ReqwestTransport);

impl Transport for Traced {
    fn send(&self, mut request: http::Request<Body>) -> TransportFuture<'_> {
        match http::HeaderValue::from_str("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01") {
            Ok(parent) => request.headers_mut().insert("traceparent", parent),
            Err(error) => return Box::pin(async move { Err(TransportError::permanent(error)) }),
        };
        self.0.send(request)
    }
}

pub fn connect_traced(url: &str, key: &str) -> Result<Kibana, Error> {
    let settings: reqwest::ClientBuilder = ReqwestTransport::settings().http2_adaptive_window(true);
    let transport = Traced(ReqwestTransport::from_builder(settings)?);
    Kibana::builder(url).api_key(key).transport(transport).build()
}
