//! Tokens of OAuth 2: asked for where they are needed, kept while they are valid, renewed once they are refused.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use oauth2::basic::{BasicClient, BasicTokenResponse};
use oauth2::{
    AsyncHttpClient, AuthType, ClientId, ClientSecret, HttpRequest, HttpResponse, RefreshToken, RequestTokenError,
    Scope, TokenResponse, TokenUrl,
};
use percent_encoding::utf8_percent_encode;
use tokio::sync::Mutex;
use zeroize::Zeroizing;

use crate::Secret;
use crate::client::auth::joined;
#[cfg(feature = "mock")]
use crate::client::authorize::Hidden;
use crate::client::provider::Ungiven;
use crate::client::redaction::Secrets;
use crate::client::servers::origin;
use crate::client::style::ENCODED;
use crate::client::{Body, Transport, TransportError};

/// How long before its end a token is not used any more.
const LEEWAY: Duration = Duration::from_secs(10);

/// How long a request for a token is waited for by calls after the one that made it.
const PATIENCE: Duration = Duration::from_secs(60);

/// Where tokens come from, as the document of an API says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TokenEndpoint {
    /// The address that gives out tokens, if the document names one. A path is on the API's server.
    pub token_url: Option<&'static str>,
    /// The address that renews them, where it is another one.
    pub refresh_url: Option<&'static str>,
}

/// How a client gets its tokens. A string is used as the token.
///
/// ```
/// use openapi_runtime::client::OAuth2;
///
/// let credentials = OAuth2::client_credentials("my-app", "hunter2").scope("read");
/// assert!(!format!("{credentials:?}").contains("hunter2"));
/// let token = OAuth2::from("a-token-from-elsewhere");
/// ```
#[derive(Clone)]
pub struct OAuth2 {
    grant: Grant,
    token_url: Option<String>,
    scopes: Vec<String>,
    in_body: bool,
}

#[derive(Clone)]
enum Grant {
    Token(Secret),
    Client { id: String, secret: Secret },
    Refresh { id: String, secret: Option<Secret>, token: Secret },
}

impl OAuth2 {
    /// Tokens for the client itself: the flow `client_credentials`.
    pub fn client_credentials(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self::of(Grant::Client { id: id.into(), secret: secret.into() })
    }

    /// Tokens for a user who has agreed before: the refresh token that the client got then.
    pub fn refresh_token(client_id: impl Into<String>, token: impl Into<Secret>) -> Self {
        Self::of(Grant::Refresh { id: client_id.into(), secret: None, token: token.into() })
    }

    fn of(grant: Grant) -> Self {
        Self { grant, token_url: None, scopes: Vec::new(), in_body: false }
    }

    /// The secret of the client, which a refresh token may need.
    #[must_use]
    pub fn client_secret(mut self, secret: impl Into<Secret>) -> Self {
        let secret = secret.into();
        match &mut self.grant {
            Grant::Refresh { secret: known, .. } => *known = Some(secret),
            Grant::Client { secret: known, .. } => *known = secret,
            Grant::Token(_) => {}
        }
        self
    }

    /// Asks for a scope. May be called several times; without any, the server decides.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scopes.push(scope.into());
        self
    }

    /// Asks another address for tokens than the document's. A path is on the API's server.
    #[must_use]
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.token_url = Some(url.into());
        self
    }

    /// Sends id and secret of the client in the body, for servers that do not take basic authentication.
    #[must_use]
    pub fn credentials_in_body(mut self) -> Self {
        self.in_body = true;
        self
    }

    /// What gets the tokens; the token itself where there is one, and what is wrong otherwise.
    pub(crate) fn source(self, endpoint: &TokenEndpoint) -> Result<TokenSource, Result<Secret, String>> {
        let (id, secret, refresh) = match self.grant {
            Grant::Token(token) => return Err(Ok(token)),
            Grant::Client { id, secret } => (id, Some(secret), None),
            Grant::Refresh { id, secret, token } => (id, secret, Some(token)),
        };
        let [secret, refresh] = [secret, refresh].map(|secret| secret.map(Secret::into_text));
        let documented = refresh.as_ref().and(endpoint.refresh_url).or(endpoint.token_url).map(str::to_owned);
        let url = self.token_url.or(documented);
        let url = url.ok_or_else(|| Err("no address gives out tokens; name one with `token_url`".to_owned()))?;
        let state = Mutex::new(State { token: None, refresh, asking: None });
        Ok(TokenSource {
            address: url,
            url: OnceLock::new(),
            id,
            secret,
            scopes: self.scopes,
            in_body: self.in_body,
            state,
        })
    }
}

impl<T: Into<Secret>> From<T> for OAuth2 {
    /// Takes a token from elsewhere.
    fn from(token: T) -> Self {
        Self::of(Grant::Token(token.into()))
    }
}

impl fmt::Debug for OAuth2 {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("OAuth2(..)")
    }
}

/// Where a client gets its tokens, and the one that it has.
pub(crate) struct TokenSource {
    /// As it is written: a path is on the server of the API.
    address: String,
    /// The whole address, once that server is known.
    url: OnceLock<TokenUrl>,
    id: String,
    secret: Option<Zeroizing<String>>,
    scopes: Vec<String>,
    in_body: bool,
    state: Mutex<State>,
}

struct State {
    /// A token, and when it ends.
    token: Option<(Zeroizing<String>, Option<Instant>)>,
    /// What the next one is asked for with.
    refresh: Option<Zeroizing<String>>,
    /// A request with a refresh token, and when it was made. The call that made it may be dropped, and the refresh token may
    /// count once: the next call reads the answer.
    asking: Option<(Asking, Instant)>,
}

/// A request for a token, and its answer when it is there.
type Asking = Pin<Box<dyn Future<Output = Result<BasicTokenResponse, Ungiven>> + Send>>;

impl State {
    fn valid(&self, refused: Option<&str>) -> Option<Zeroizing<String>> {
        let (token, end) = self.token.as_ref()?;
        let is_over = end.is_some_and(|end| end <= Instant::now()) || refused == Some(token.as_str());
        (!is_over).then(|| token.clone())
    }
}

impl TokenSource {
    /// Says where the API is, whose server a path is on.
    pub(crate) fn begin(&self, base_url: &str) -> Result<(), String> {
        let is_path = self.address.starts_with('/') && !self.address.starts_with("//");
        let server = if is_path { origin(base_url) } else { String::new() };
        let url = TokenUrl::new(format!("{server}{}", self.address));
        let url = url.map_err(|error| format!("the address for tokens is invalid: {error}"))?;
        self.url.get_or_init(|| url);
        Ok(())
    }

    /// What must not be shown.
    pub(crate) fn secrets(&self) -> Vec<Zeroizing<String>> {
        let refresh = self.state.try_lock().ok().and_then(|state| state.refresh.clone());
        self.secret.iter().chain(&refresh).flat_map(|secret| self.written(secret)).collect()
    }

    /// A secret in all the forms in which it is sent: in a form, and with the id of the client as a user name.
    fn written(&self, secret: &Zeroizing<String>) -> [Zeroizing<String>; 3] {
        let [id, text] = [self.id.as_str(), secret.as_str()].map(in_form);
        let pair = Zeroizing::new(STANDARD.encode(&*joined(&[&id, ":", &text])));
        [secret.clone(), text, pair]
    }

    /// A token that is valid and was not refused. Calls at the same time share one.
    pub(crate) async fn token(
        &self,
        transport: Arc<dyn Transport>,
        limit: usize,
        refused: Option<&str>,
    ) -> Result<Zeroizing<String>, Ungiven> {
        let mut state = self.state.lock().await;
        if let Some(token) = state.valid(refused) {
            return Ok(token);
        }
        let answer = match state.refresh.clone() {
            None => self.ask(transport, limit, None).await?,
            Some(refresh) => {
                let kept = state.asking.take().filter(|(_, begin)| begin.elapsed() < PATIENCE);
                let asking = kept.unwrap_or_else(|| (self.ask(transport, limit, Some(refresh)), Instant::now()));
                let answer = (&mut state.asking.insert(asking).0).await;
                state.asking = None;
                answer?
            }
        };
        let token = Zeroizing::new(answer.access_token().secret().clone());
        let end = answer.expires_in().and_then(|time| Instant::now().checked_add(time.saturating_sub(LEEWAY)));
        state.token = Some((token.clone(), end));
        if let (Some(refresh), Some(next)) = (&mut state.refresh, answer.refresh_token()) {
            *refresh = Zeroizing::new(next.secret().clone());
        }
        Ok(token)
    }

    /// Lets a token that was refused not be used again.
    pub(crate) async fn forget(&self, refused: &str) {
        let mut state = self.state.lock().await;
        if state.token.as_ref().is_some_and(|(token, _)| token.as_str() == refused) {
            state.token = None;
        }
    }

    /// A request that does not end with the call that makes it.
    fn ask(&self, transport: Arc<dyn Transport>, limit: usize, refresh: Option<Zeroizing<String>>) -> Asking {
        let Some(url) = self.url.get().cloned() else {
            let message = "nothing says where tokens are asked for".to_owned();
            return Box::pin(std::future::ready(Err(Ungiven { message, may_pass: false })));
        };
        let mut client = BasicClient::new(ClientId::new(self.id.clone())).set_token_uri(url);
        if let Some(secret) = &self.secret {
            client = client.set_client_secret(ClientSecret::new(secret.to_string()));
        }
        if self.in_body {
            client = client.set_auth_type(AuthType::RequestBody);
        }
        let hidden = Secrets::new(self.secret.iter().chain(&refresh).flat_map(|secret| self.written(secret)).collect());
        let exchange = Exchange { transport, limit, hidden };
        let scopes: Vec<Scope> = self.scopes.iter().cloned().map(Scope::new).collect();
        // A refresh token may be one that counts once: it is not sent again if nobody knows what became of it.
        let may_repeat = refresh.is_none();
        Box::pin(async move {
            let answer = match refresh {
                None => client.exchange_client_credentials().add_scopes(scopes).request_async(&exchange).await,
                Some(token) => {
                    let token = RefreshToken::new(token.to_string());
                    client.exchange_refresh_token(&token).add_scopes(scopes).request_async(&exchange).await
                }
            };
            answer.map_err(|error| {
                let may_pass = match &error {
                    RequestTokenError::Request(error) => !error.permanent && (error.is_unsent() || may_repeat),
                    _ => false,
                };
                let message = exchange.hidden.redact(&TransportError::new(error).to_string());
                Ungiven { message, may_pass }
            })
        })
    }
}

/// A text as forms have it, in one buffer.
fn in_form(text: &str) -> Zeroizing<String> {
    let mut written = Zeroizing::new(String::with_capacity(3 * text.len()));
    for piece in utf8_percent_encode(text, ENCODED) {
        match piece {
            "%20" => written.push('+'),
            "%2A" => written.push('*'),
            piece => piece.split_inclusive('~').for_each(|part| match part.strip_suffix('~') {
                Some(before) => written.extend([before, "%7E"]),
                None => written.push_str(part),
            }),
        }
    }
    written
}

/// Sends requests for tokens the way that calls go.
struct Exchange {
    transport: Arc<dyn Transport>,
    limit: usize,
    hidden: Secrets,
}

impl<'c> AsyncHttpClient<'c> for Exchange {
    type Error = TransportError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, TransportError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.send(request))
    }
}

impl Exchange {
    async fn send(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        let mut request = request.map(Body::from);
        for value in request.headers_mut().values_mut() {
            value.set_sensitive(value.to_str().is_ok_and(|text| text.starts_with("Basic ")));
        }
        #[cfg(feature = "mock")]
        request.extensions_mut().insert(Hidden(self.hidden.clone()));
        let (parts, body) = self.transport.send(request).await?.into_parts();
        match (parts.status.as_u16(), format!("the address for tokens answers {}", parts.status)) {
            (408 | 429 | 503, message) => return Err(TransportError::not_sent(message)),
            (502 | 504, message) => return Err(TransportError::new(message)),
            _ => {}
        }
        let body = body.within(self.limit).await?;
        let body = body.ok_or_else(|| TransportError::new("the answer with the token is too large"))?;
        Ok(HttpResponse::from_parts(parts, body.to_vec()))
    }
}
