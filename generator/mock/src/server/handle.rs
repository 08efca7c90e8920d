use std::sync::PoisonError;

use axum::extract::Request;
use axum::response::Response;
use http::header::{ALLOW, ETAG, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{Method, StatusCode};

use super::Server;
use super::reading::Unread;
use crate::document::{Document, Operation, Scheme};
use crate::encode::Reply;
use crate::fault::{Fault, Kind};
use crate::finding::Finding;
use crate::refusal::refusal;
use crate::route::Found;
use crate::sample::{Answer, Extent, preferred, response_answer};
use crate::validate::{Received, findings, header};
use crate::{credentials, host, paging, prefer, version};

impl Server {
    /// Checks the name of the server, route, fault, credentials, validation and version, in this order. The first that fails answers.
    pub(super) async fn answer(&self, request: Request) -> Response {
        let (head, body) = request.into_parts();
        if let Some(host) = header(&head.headers, "host").filter(|host| !host::is_own(host, self.address, &self.hosts))
        {
            let message = format!("`Host: {host}` is not a name of this server; `allow_host` allows another one");
            return Reply::message(StatusCode::MISDIRECTED_REQUEST, &message, &[]).into_response();
        }
        let (path, query) = (head.uri.path(), head.uri.query().unwrap_or_default());
        let (operation, values, prefix) = match self.routes.find(&head.method, path, query) {
            Found::Operation { index, values, prefix } => match self.document.operations().get(index) {
                Some(operation) => (operation, values, prefix),
                None => return unknown(path).into_response(),
            },
            Found::OtherMethod(methods) => return other_method(&head.method, &methods).into_response(),
            Found::Nothing => return unknown(path).into_response(),
        };
        let key = format!("{} {path}", head.method);
        let fault = match self.fault(operation, header(&head.headers, "x-mock-fault").as_deref(), &key) {
            Ok(fault) => fault,
            Err(message) => return Reply::message(StatusCode::BAD_REQUEST, &message, &[]).into_response(),
        };
        if let Some(Fault { kind: Kind::Delay(delay), .. }) = &fault {
            tokio::time::sleep(*delay).await;
        }
        if let Some(reply) = fault.as_ref().and_then(|fault| self.refusal(operation, fault)) {
            return reply.into_response();
        }
        if let Some(message) = credentials::missing(operation, &head.headers, query) {
            return unauthorized(&self.document, operation, &message).into_response();
        }
        let (body, _room) = match self.reading.read(body).await {
            Ok(read) => read,
            Err(Unread::Late(time)) => {
                let message = format!("the body did not arrive within {time:?}");
                return Reply::message(StatusCode::REQUEST_TIMEOUT, &message, &[]).into_response();
            }
            Err(Unread::Refused) => {
                let message = format!("the body cannot be read, or is larger than {} bytes", self.reading.limit());
                return Reply::message(StatusCode::PAYLOAD_TOO_LARGE, &message, &[]).into_response();
            }
        };
        let received = Received { path: &values, query, headers: &head.headers, body: &body };
        let findings = findings(&self.document, operation, &received);
        if !findings.is_empty() {
            return invalid(&self.document, operation, &findings).into_response();
        }
        let reply = self.play(operation, &received, &prefix);
        if let Some(done) = &self.done {
            done(&head.method, path);
        }
        match fault.map(|fault| fault.kind) {
            Some(Kind::Truncate) => reply.truncated().into_response(),
            Some(Kind::Close) => reply.into_cut_response(),
            _ => reply.into_response(),
        }
    }

    fn fault(&self, operation: &Operation, asked: Option<&str>, key: &str) -> Result<Option<Fault>, String> {
        let fault = asked.map(Fault::parse).transpose()?;
        let key = format!("{key} {}", asked.unwrap_or_default());
        Ok(self.faults.lock().unwrap_or_else(PoisonError::into_inner).take(&operation.id, fault, &key))
    }

    /// The answer of a fault with a status: the documented one, else a message.
    fn refusal(&self, operation: &Operation, fault: &Fault) -> Option<Reply> {
        let Kind::Status(status) = fault.kind else { return None };
        let mut reply = self.documented(operation, status, "the fault that was asked for");
        reply.headers.remove(RETRY_AFTER);
        if let Some(seconds) = fault.retry_after {
            reply.set(RETRY_AFTER, &seconds.to_string());
        }
        Some(reply)
    }

    /// The answer to a valid request.
    fn play(&self, operation: &Operation, received: &Received<'_>, prefix: &str) -> Reply {
        let answer = match prefer::answer(&self.document, operation, received.headers) {
            Ok(answer) => answer,
            Err(message) => {
                return Reply::message(StatusCode::BAD_REQUEST, &message, &[Finding::of("header", "prefer", &message)]);
            }
        };
        let resource = version::resource(&self.document, operation, prefix, received.path);
        let mut versions = self.versions.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(resource) = &resource
            && let Some(wanted) = header(received.headers, "if-match")
            && !version::names(&wanted, &versions.tag(resource))
        {
            let message = format!("`If-Match: {wanted}` is not the version {}", versions.tag(resource));
            return refusal(&self.document, operation, &[412, 409], &message, &[]);
        }
        let Some(answer) = answer else {
            return Reply { status: StatusCode::NO_CONTENT, headers: Default::default(), body: Default::default() };
        };
        let answer =
            Answer { body: answer.body.map(|body| paging::page(&self.document, operation, received, body)), ..answer };
        let mut reply = Reply::of(&answer);
        if let Some(resource) = &resource
            && reply.status.is_success()
        {
            if !operation.method.is_safe() {
                versions.change(resource);
            }
            let is_documented = answer.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("etag"));
            if is_documented {
                reply.set(ETAG, &versions.tag(resource));
            }
        }
        reply
    }

    /// The answer that the document has for a status, else a message.
    fn documented(&self, operation: &Operation, status: u16, message: &str) -> Reply {
        let code = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        match operation.response(status) {
            Some(response) => {
                let media_type = preferred(&response.content);
                let answer = response_answer(&self.document, response, media_type, Extent::Full, None);
                Reply { status: code, ..Reply::of(&answer) }
            }
            None => Reply::message(code, message, &[]),
        }
    }
}

fn unknown(path: &str) -> Reply {
    Reply::message(StatusCode::NOT_FOUND, &format!("no path of the document is `{path}`"), &[])
}

fn other_method(method: &Method, methods: &[Method]) -> Reply {
    let methods = methods.iter().map(Method::as_str).collect::<Vec<_>>().join(", ");
    let message = format!("the path has no {method}, only {methods}");
    let mut reply = Reply::message(StatusCode::METHOD_NOT_ALLOWED, &message, &[]);
    reply.set(ALLOW, &methods);
    reply
}

fn unauthorized(document: &Document, operation: &Operation, message: &str) -> Reply {
    let mut reply = refusal(document, operation, &[401, 403], message, &[]);
    let schemes = operation.security.iter().flatten().filter_map(|scheme| match scheme {
        Scheme::Http { scheme } => Some(scheme.as_str()),
        _ => None,
    });
    let challenge = schemes.map(|scheme| format!("{scheme} realm=\"mock\"")).collect::<Vec<_>>().join(", ");
    if !challenge.is_empty() {
        reply.set(WWW_AUTHENTICATE, &challenge);
    }
    reply
}

fn invalid(document: &Document, operation: &Operation, findings: &[Finding]) -> Reply {
    let number = if findings.len() == 1 { "1 thing".to_owned() } else { format!("{} things", findings.len()) };
    let message = format!("the request breaks {number} that the document says of `{}`", operation.id);
    // An address that cannot be is an address that is not there.
    let is_address = findings.iter().all(|finding| finding.location == "path");
    let statuses: &[u16] = if is_address { &[400, 422, 404] } else { &[400, 422] };
    refusal(document, operation, statuses, &message, findings)
}
