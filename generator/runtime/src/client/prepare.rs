//! From what a caller set to what is sent.

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, header};

use openapi_terms::NOTATION_WEIGHT;

use crate::client::outlined::set_header;
use crate::client::parameters::own_header;
use crate::client::unexpected::listed;
use crate::client::{Body, Request};

impl Request {
    /// Makes what is sent of what was set: a body of parts, a header of cookies.
    pub(crate) fn finish(&mut self) -> Result<(), String> {
        if let Some(mistake) = self.mistake.take() {
            return Err(mistake);
        }
        if let Some(multipart) = self.multipart.take().filter(|multipart| multipart.is_body()) {
            let (media_type, body) = (multipart.join)(*multipart)?;
            self.parameters.set_header_text(header::CONTENT_TYPE.as_str(), Some(&media_type))?;
            self.body = Some(body);
        }
        self.parameters.join_cookies()
    }

    /// What is sent to an address, but for credentials. The request can be prepared again.
    pub(crate) fn prepare(
        &self,
        accept: &'static str,
        address: &str,
        body: Body,
    ) -> Result<http::Request<Body>, String> {
        let uri = self.uri(address)?;
        let headers = self.headers(accept)?;
        let method = &self.operation.method;
        let method =
            Method::from_bytes(method.as_bytes()).map_err(|_| format!("{method:?} is not a method of HTTP"))?;
        let mut request = http::Request::new(body);
        *request.method_mut() = method;
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        Ok(request)
    }

    fn uri(&self, address: &str) -> Result<Uri, String> {
        let template = &self.operation.path;
        let prefix = if self.operation.scoped { self.client.prefix() } else { "" };
        let length = prefix.len() + template.len() + self.parameters.length();
        self.client.shared().servers.url(address, length, |url| {
            url.push_str(prefix);
            self.parameters.write_target(template, url)
        })
    }

    /// The headers of what is sent, but for credentials.
    pub(crate) fn headers(&self, accept: &'static str) -> Result<HeaderMap, String> {
        let mut headers = HeaderMap::new();
        let accept = if self.operation.accept.is_empty() { accept } else { self.operation.accept };
        let accept = with_notations(accept, self.operation.notations);
        let value = match &accept {
            Cow::Borrowed(accept) => constant(accept),
            Cow::Owned(accept) => HeaderValue::from_str(accept).ok(),
        };
        let value = value.ok_or_else(|| format!("{accept:?} is not a list of media types"))?;
        set_header(&mut headers, header::ACCEPT, value);
        set(&mut headers, &self.client.shared().headers);
        for (name, value) in self.operation.headers {
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| format!("{name:?} is not a header name"))?;
            own_header(&name)?;
            let value = constant(value).ok_or_else(|| format!("the header {name} is invalid"))?;
            set_header(&mut headers, name, value);
        }
        set(&mut headers, self.parameters.headers());
        Ok(headers)
    }
}

/// The value of a header that is known before a client runs: it is not copied.
fn constant(text: &'static str) -> Option<HeaderValue> {
    HeaderValue::from_maybe_shared(Bytes::from_static(text.as_bytes())).ok().filter(|_| text.is_ascii())
}

/// Sets headers, which may have several values each, instead of others of their names.
fn set(headers: &mut HeaderMap, others: &HeaderMap) {
    let mut before = None;
    for (name, value) in others {
        if before == Some(name) {
            headers.append(name, value.clone());
        } else {
            set_header(headers, name.clone(), value.clone());
        }
        before = Some(name);
    }
}

/// Media types together with those of other notations, which are wanted less.
fn with_notations<'a>(accept: &'a str, notations: &str) -> Cow<'a, str> {
    if notations.is_empty() {
        return Cow::Borrowed(accept);
    }
    let is_asked = |notation: &&str| listed(accept).any(|media_type| media_type == *notation);
    let others = listed(notations).filter(|notation| !is_asked(notation));
    others.fold(Cow::Borrowed(accept), |all, notation| format!("{all}, {notation};{NOTATION_WEIGHT}").into())
}
