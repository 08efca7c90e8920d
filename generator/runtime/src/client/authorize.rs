//! Credentials on their way into a request.

use std::sync::Arc;

use http::{Request, Response, StatusCode};

use crate::client::connecting::Progress;
use crate::client::credential::Given;
use crate::client::deadline::Deadline;
use crate::client::failure::Phase;
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
pub(crate) struct Plan {
    pub(crate) address: String,
    credentials: Vec<Arc<Given>>,
    pub(crate) secrets: Secrets,
}

/// Why there is no answer.
pub(crate) enum Unanswered {
    /// Nothing was sent, because it cannot be.
    Mistake(String),
    Failed(TransportError),
    /// The time was over.
    Late(Phase),
}

impl From<TransportError> for Unanswered {
    fn from(error: TransportError) -> Self {
        Self::Failed(error)
    }
}

impl Plan {
    /// Decides for an operation.
    pub(crate) fn of(shared: &Shared, operation: &Operation) -> Result<Self, String> {
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
        Ok(Self { address: target.address, credentials, secrets: shared.secrets.clone() })
    }

    /// Sends a request with the credentials.
    ///
    /// A token that the server does not take is renewed once.
    pub(crate) async fn send(
        &mut self,
        shared: &Shared,
        mut request: Request<Body>,
        deadline: Deadline,
    ) -> Result<Response<Body>, Unanswered> {
        for given in &self.credentials {
            given.credential.apply(&mut request).map_err(Unanswered::Mistake)?;
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
    ) -> Result<Response<Body>, Unanswered> {
        let progress = Progress::default();
        request.extensions_mut().insert(Hidden(self.secrets.clone()));
        request.extensions_mut().insert(progress.clone());
        let Some(sent) = deadline.within(shared.transport.send(request)).await else {
            return Err(Unanswered::Late(if progress.is_connecting() { Phase::Connecting } else { Phase::Answer }));
        };
        let mut response = sent?;
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
    ) -> Result<Option<crate::Secret>, Unanswered> {
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
        let token = deadline.within(source.token(shared.transport.clone(), shared.limits.body, refused)).await;
        let token = token.ok_or(Unanswered::Late(Phase::Token))?;
        let token = token
            .map_err(|message| TransportError::permanent(format!("there is no token for `{method}`: {message}")))?;
        self.secrets = self.secrets.with([token.expose().to_owned()]);
        let value = sensitive(&format!("Bearer {}", token.expose()));
        let value = value
            .ok_or_else(|| Unanswered::Mistake("the token has characters that a header cannot carry".to_owned()))?;
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
    ) -> Result<Option<crate::Secret>, Unanswered> {
        Ok(None)
    }
}

/// The same request once more, unless its body is a stream that cannot be had again.
pub(crate) fn repeated(request: &Request<Body>) -> Option<Request<Body>> {
    let mut again = Request::new(request.body().again()?);
    *again.method_mut() = request.method().clone();
    *again.uri_mut() = request.uri().clone();
    *again.headers_mut() = request.headers().clone();
    *again.extensions_mut() = request.extensions().clone();
    Some(again)
}
