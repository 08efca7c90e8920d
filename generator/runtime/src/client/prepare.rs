//! From what a caller set to what is sent.

use std::borrow::Cow;

use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, header};

use openapi_terms::NOTATION_WEIGHT;

use crate::client::parameters::own_header;
use crate::client::unexpected::listed;
use crate::client::{Body, Request, multipart};

impl Request {
    /// What is sent to an address, but for credentials.
    pub(crate) fn prepare(mut self, accept: &'static str, address: &str) -> Result<http::Request<Body>, String> {
        if let Some(mistake) = self.mistake {
            return Err(mistake);
        }
        if self.multipart || !self.parts.is_empty() {
            let (media_type, body) = multipart::join(self.parts, &self.part_headers, self.order.as_ref())?;
            self.parameters.set_header_text(header::CONTENT_TYPE.as_str(), Some(&media_type))?;
            self.body = Some(body);
        }
        let target = self.parameters.target(&self.operation.path)?;
        let prefix = if self.operation.scoped { self.client.prefix() } else { "" };
        let uri = format!("{address}{prefix}{target}");
        let uri = Uri::try_from(uri).map_err(|error| format!("the URL of the request is invalid: {error}"))?;

        let mut headers = HeaderMap::new();
        let accept = if self.operation.accept.is_empty() { accept } else { self.operation.accept };
        let accept = with_notations(accept, self.operation.notations);
        let accept = HeaderValue::from_str(&accept).map_err(|_| format!("{accept:?} is not a list of media types"))?;
        headers.insert(header::ACCEPT, accept);
        headers.extend(self.client.shared().headers.clone());
        for (name, value) in self.operation.headers {
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| format!("{name:?} is not a header name"))?;
            own_header(&name)?;
            let value = HeaderValue::from_str(value).map_err(|_| format!("the header {name} is invalid"))?;
            headers.insert(name, value);
        }
        headers.extend(self.parameters.into_headers()?);

        let method = &self.operation.method;
        let method =
            Method::from_bytes(method.as_bytes()).map_err(|_| format!("{method:?} is not a method of HTTP"))?;
        let mut request = http::Request::new(self.body.unwrap_or_default());
        *request.method_mut() = method;
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        Ok(request)
    }
}

/// Media types together with those of other notations, which are wanted less.
fn with_notations<'a>(accept: &'a str, notations: &str) -> Cow<'a, str> {
    let is_asked = |notation: &&str| listed(accept).any(|media_type| media_type == *notation);
    let others = listed(notations).filter(|notation| !is_asked(notation));
    others.fold(Cow::Borrowed(accept), |all, notation| format!("{all}, {notation};{NOTATION_WEIGHT}").into())
}
