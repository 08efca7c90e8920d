//! Credentials on their way into a request.

use http::{HeaderMap, Request, Response, StatusCode};

use crate::client::credential::{self, Given};
use crate::client::deadline::Deadline;
use crate::client::handle::Shared;
use crate::client::redaction::Secrets;
use crate::client::security::choose;
use crate::client::{Body, Operation, TransportError};

/// What must not be shown of a request and of its answer. The transport that records requests finds it with them.
#[derive(Clone)]
pub(crate) struct Hidden(
    #[cfg_attr(not(feature = "mock"), expect(dead_code, reason = "read by the mock"))] pub(crate) Secrets,
);

/// Where a call goes, and what it says of the caller.
pub(crate) struct Plan<'c> {
    pub(crate) address: String,
    credentials: Vec<&'c Given>,
    pub(crate) secrets: Secrets,
}

impl<'c> Plan<'c> {
    /// Decides for an operation.
    pub(crate) fn of(shared: &'c Shared, operation: &'static Operation) -> Result<Self, String> {
        let target = shared.servers.target(operation)?;
        let wanted = operation.security.or(shared.security);
        let mut credentials = choose(&shared.credentials, wanted)?;
        if let Some(server) = target.stranger
            && !credentials.is_empty()
        {
            if !wanted.is_some_and(|alternatives| alternatives.contains(&&[][..])) {
                return Err(format!(
                    "it is on a server of its own, {server}, and credentials go only to servers that the caller gave; name it \
                     with `operation_server` of the builder"
                ));
            }
            credentials.clear();
        }
        // Whatever the client knows may be repeated, also by a server that was not told.
        let secrets = credential::secrets(&shared.credentials);
        Ok(Self { address: target.address, credentials, secrets })
    }

    /// Sends a request with the credentials. Without an answer, the error is `None` if the time was over.
    ///
    /// A token that the server does not take is renewed once.
    pub(crate) async fn send(
        &mut self,
        shared: &Shared,
        mut request: Request<Body>,
        deadline: Deadline,
    ) -> Result<Response<Body>, Option<TransportError>> {
        for given in &self.credentials {
            given.credential.apply(&mut request).map_err(|mistake| Some(TransportError::new(mistake)))?;
        }
        let Some(token) = self.add_token(shared, &mut request, deadline, None).await? else {
            return self.execute(shared, request, deadline).await;
        };
        let again = repeated(&request);
        let response = self.execute(shared, request, deadline).await?;
        match again {
            Some(mut request) if response.status() == StatusCode::UNAUTHORIZED => {
                self.add_token(shared, &mut request, deadline, Some(&token)).await?;
                self.execute(shared, request, deadline).await
            }
            None if response.status() == StatusCode::UNAUTHORIZED => {
                // What was a stream cannot be sent again, but the next call gets another token.
                self.forget(&token).await;
                Ok(response)
            }
            _ => Ok(response),
        }
    }

    /// Lets a token not be used again.
    async fn forget(&self, token: &crate::Secret) {
        #[cfg(feature = "oauth2")]
        for given in &self.credentials {
            if let crate::client::credential::Place::Token(source) = &given.credential.place {
                source.forget(token).await;
            }
        }
        #[cfg(not(feature = "oauth2"))]
        let _ = token;
    }

    async fn execute(
        &self,
        shared: &Shared,
        mut request: Request<Body>,
        deadline: Deadline,
    ) -> Result<Response<Body>, Option<TransportError>> {
        request.extensions_mut().insert(Hidden(self.secrets.clone()));
        let sent = deadline.within(shared.transport.send(request)).await;
        let mut response = sent.ok_or(None)?.map_err(Some)?;
        self.secrets.hide_in(response.headers_mut());
        Ok(response)
    }

    /// Adds a token, if one is wanted, and returns it. A token that was refused is not used again.
    #[cfg(feature = "oauth2")]
    async fn add_token(
        &mut self,
        shared: &Shared,
        request: &mut Request<Body>,
        deadline: Deadline,
        refused: Option<&crate::Secret>,
    ) -> Result<Option<crate::Secret>, Option<TransportError>> {
        use crate::client::auth::sensitive;
        use crate::client::credential::Place;

        let mut tokens = self.credentials.iter().filter_map(|given| match &given.credential.place {
            Place::Token(source) => Some((given.method, source.clone())),
            _ => None,
        });
        let Some((method, source)) = tokens.next() else { return Ok(None) };
        if refused.is_none() && request.headers().contains_key(http::header::AUTHORIZATION) {
            return Ok(None);
        }
        let token =
            deadline.within(source.token(shared.transport.clone(), shared.limits.body, refused)).await.ok_or(None)?;
        let token = token
            .map_err(|message| Some(TransportError::new(format!("there is no token for `{method}`: {message}"))))?;
        self.secrets = self.secrets.with([token.expose().to_owned()]);
        let value = sensitive(&format!("Bearer {}", token.expose()));
        let value =
            value.ok_or_else(|| Some(TransportError::new("the token has characters that a header cannot carry")))?;
        request.headers_mut().insert(http::header::AUTHORIZATION, value);
        Ok(Some(token))
    }

    #[cfg(not(feature = "oauth2"))]
    async fn add_token(
        &mut self,
        _: &Shared,
        _: &mut Request<Body>,
        _: Deadline,
        _: Option<&crate::Secret>,
    ) -> Result<Option<crate::Secret>, Option<TransportError>> {
        Ok(None)
    }
}

/// The same request once more, unless its body is a stream.
fn repeated(request: &Request<Body>) -> Option<Request<Body>> {
    let mut again = Request::new(Body::from(request.body().as_bytes()?.clone()));
    *again.method_mut() = request.method().clone();
    *again.uri_mut() = request.uri().clone();
    *again.headers_mut() = HeaderMap::clone(request.headers());
    Some(again)
}
