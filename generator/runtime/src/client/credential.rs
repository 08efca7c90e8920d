//! What says who calls, and where in a request it does.

use std::fmt;

use std::sync::Arc;

use bytes::Bytes;
use http::header::{AUTHORIZATION, COOKIE, Entry, USER_AGENT};
use http::{HeaderName, HeaderValue, Request, Uri};
use openapi_terms::{is_cookie_name, is_ignored_header};
use zeroize::Zeroizing;

use crate::Secret;
use crate::client::auth::{self, ApiKey, encoded, forms, joined};
use crate::client::authorize::{ASKING, Asking};
use crate::client::outlined::set_header;
use crate::client::parameters::own_header;
use crate::client::provider::{CredentialProvider, Provided, Source};
use crate::client::redaction::Secrets;
use crate::client::reqwest_transport::{SetUp, identify};
use crate::client::style::encode;
#[cfg(feature = "oauth2")]
use crate::client::{OAuth2, TokenEndpoint};

/// Something that says who calls, and the place in a request where it does.
///
/// It is not printed, also where a server repeats it, unless it is shorter than four characters: these are part of too many words.
/// What a client keeps of it is overwritten when it is dropped; the libraries for HTTP and TLS have copies of their own.
///
/// ```
/// use openapi_runtime::client::{Builder, Client, Credential};
///
/// let client: Client = Builder::new("https://pets.example")
///     .credential("key", Credential::query("api_key", "hunter2"))
///     .build()?;
/// assert!(!format!("{client:?} {:?}", Credential::bearer("hunter2")).contains("hunter2"));
/// # Ok::<(), openapi_runtime::client::Error>(())
/// ```
#[derive(Clone)]
pub struct Credential(pub(crate) Result<Placed, String>);

/// A credential that can be sent.
#[derive(Clone)]
pub(crate) struct Placed {
    pub(crate) place: Place,
    /// What must not be shown. Every buffer here is overwritten when it is dropped.
    pub(crate) secrets: Vec<Zeroizing<String>>,
}

#[derive(Clone)]
pub(crate) enum Place {
    Header(HeaderName, HeaderValue),
    /// An encoded name and value.
    Query(String, Zeroizing<String>),
    Cookie(String, Zeroizing<String>),
    /// A certificate and its key as PEM: the connection carries them.
    Certificate(Zeroizing<Vec<u8>>, SetUp<[u8]>),
    /// One that comes from somewhere else, and changes.
    Source(Arc<Source>, &'static Asking),
}

impl Credential {
    /// A key in a header: `X-Api-Key: hunter2`.
    pub fn header(name: &str, key: impl Into<Secret>) -> Self {
        let key = key.into().into_text();
        let placed = auth::not_empty(&key, "key").and_then(|key| {
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| format!("{name:?} is not a header name"))?;
            own_header(&name)?;
            if name != AUTHORIZATION && is_ignored_header(name.as_str()) {
                return Err(format!("the header `{name}` is not one for credentials: the client sets it itself"));
            }
            Placed::header(name, Zeroizing::new(key.to_owned()), forms(key), "key")
        });
        Self(placed)
    }

    /// A key in the query: `?api_key=hunter2`.
    pub fn query(name: &str, key: impl Into<Secret>) -> Self {
        let key = key.into().into_text();
        let placed = auth::not_empty(&key, "key")
            .map(|key| Placed { place: Place::Query(encode(name), encoded(key)), secrets: forms(key) });
        Self(placed)
    }

    /// A key in a cookie: `Cookie: session=hunter2`.
    ///
    /// It is sent as it is, unless it has characters that a cookie cannot have.
    pub fn cookie(name: &str, key: impl Into<Secret>) -> Self {
        let key = key.into().into_text();
        let placed = auth::not_empty(&key, "key").and_then(|key| {
            if !is_cookie_name(name) {
                return Err(format!("{name:?} is not the name of a cookie"));
            }
            let is_plain = key.bytes().all(|byte| byte.is_ascii_graphic() && !b"\",;\\".contains(&byte));
            let text = if is_plain { Zeroizing::new(key.to_owned()) } else { encoded(key) };
            Ok(Placed { secrets: forms(key), place: Place::Cookie(name.to_owned(), text) })
        });
        Self(placed)
    }

    /// A text after the word of an HTTP authentication scheme: `Authorization: Token hunter2`.
    ///
    /// A text that begins with the word is sent as it is.
    pub fn scheme(word: &str, text: impl Into<Secret>) -> Self {
        Self::authorization(word, &text.into().into_text(), "credential")
    }

    /// A key in the scheme `ApiKey`: `Authorization: ApiKey aWQ6a2V5`.
    pub fn api_key(key: impl Into<ApiKey>) -> Self {
        Self::authorization("ApiKey", key.into().encoded(), "API key")
    }

    /// A bearer token.
    pub fn bearer(token: impl Into<Secret>) -> Self {
        Self::authorization("Bearer", &token.into().into_text(), "token")
    }

    /// A user name and a password.
    pub fn basic(user: impl AsRef<str>, password: impl Into<Secret>) -> Self {
        let password = password.into().into_text();
        let placed = auth::basic_pair(user.as_ref(), &password).and_then(|pair| {
            let mut secrets = forms(&pair);
            secrets.extend(auth::parts_of_pair(&pair));
            secrets.extend(forms(&password));
            Placed::header(AUTHORIZATION, joined(&["Basic ", &pair]), secrets, "password")
        });
        Self(placed)
    }

    /// A client certificate with its chain and its key, as PEM, which the connection carries (mutual TLS).
    ///
    /// A transport of your own has to have its own. Then the text is empty, and says only who calls.
    pub fn certificate(pem: impl Into<Vec<u8>>) -> Self {
        let place = Place::Certificate(Zeroizing::new(pem.into()), identify);
        Self(Ok(Placed { place, secrets: Vec::new() }))
    }

    /// What a provider gives: a credential that changes while the client runs.
    ///
    /// The provider is asked before the first call, and again once the server has answered with 401. The call that was answered
    /// so is made again if the provider gives another credential then, and if its body can be sent again.
    ///
    /// ```
    /// use openapi_runtime::client::{Builder, Client, Credential};
    ///
    /// async fn read_key() -> Result<Credential, std::io::Error> {
    ///     Ok(Credential::api_key(std::fs::read_to_string("/run/secrets/api-key")?))
    /// }
    ///
    /// let credential = Credential::provided_by(read_key);
    /// let client: Client = Builder::new("https://pets.example").credential("api_key", credential).build()?;
    /// # Ok::<(), openapi_runtime::client::Error>(())
    /// ```
    pub fn provided_by(provider: impl CredentialProvider) -> Self {
        let source = Source::Provider(Provided::new(Box::new(provider)));
        Self(Ok(Placed { place: Place::Source(Arc::new(source), &ASKING), secrets: Vec::new() }))
    }

    /// A token of OAuth 2, which is asked for where it is needed.
    #[cfg(feature = "oauth2")]
    pub fn oauth2(endpoint: TokenEndpoint, how: impl Into<OAuth2>) -> Self {
        match how.into().source(&endpoint) {
            Ok(source) => {
                let secrets = source.secrets();
                Self(Ok(Placed { place: Place::Source(Arc::new(Source::Token(Box::new(source))), &ASKING), secrets }))
            }
            Err(Ok(token)) => Self::bearer(token),
            Err(Err(mistake)) => Self(Err(mistake)),
        }
    }

    fn authorization(word: &str, text: &str, what: &str) -> Self {
        let placed = auth::without_word(word, text, what).and_then(|text| Placed::scheme(word, text, what));
        Self(placed)
    }
}

impl Placed {
    /// Says where the API is, once it is known.
    #[cfg_attr(not(feature = "oauth2"), expect(unused_variables, reason = "tokens are asked for there"))]
    pub(crate) fn begin(&self, base_url: &str) -> Result<(), String> {
        match &self.place {
            #[cfg(feature = "oauth2")]
            Place::Source(source, _) => match &**source {
                Source::Token(tokens) => tokens.begin(base_url),
                Source::Provider(_) => Ok(()),
            },
            _ => Ok(()),
        }
    }

    /// A text after the word of an HTTP authentication scheme.
    pub(crate) fn scheme(word: &str, text: &str, what: &str) -> Result<Self, String> {
        let mut secrets = forms(text);
        secrets.extend(auth::parts_of_pair(text));
        Self::header(AUTHORIZATION, joined(&[word, " ", text]), secrets, what)
    }

    /// The text of a header. It is copied once, into a buffer that is overwritten.
    fn header(
        name: HeaderName,
        value: Zeroizing<String>,
        secrets: Vec<Zeroizing<String>>,
        what: &str,
    ) -> Result<Self, String> {
        let value =
            auth::sensitive(value).ok_or_else(|| format!("the {what} has characters that a header cannot carry"))?;
        Ok(Self { place: Place::Header(name, value), secrets })
    }

    /// The header that carries it, if one does.
    pub(crate) fn header_name(&self) -> Option<&HeaderName> {
        match &self.place {
            Place::Header(name, _) => Some(name),
            #[cfg(feature = "oauth2")]
            Place::Source(source, _) if matches!(**source, Source::Token(_)) => Some(&AUTHORIZATION),
            _ => None,
        }
    }

    /// Puts it into a request. What a caller has set there stays.
    pub(crate) fn apply<B>(&self, request: &mut Request<B>) -> Result<(), String> {
        match &self.place {
            Place::Header(name, value) if *name == COOKIE => add_cookies(request, value.as_bytes())?,
            // The client has one of its own, which says less.
            Place::Header(name, value) if *name == USER_AGENT => {
                set_header(request.headers_mut(), name.clone(), value.clone());
            }
            Place::Header(name, value) => {
                if let Entry::Vacant(free) = request.headers_mut().entry(name) {
                    free.insert(value.clone());
                }
            }
            Place::Query(name, value) => {
                let is_set = |query: &str| query.split('&').any(|pair| pair.split('=').next() == Some(name.as_str()));
                if !request.uri().query().is_some_and(is_set) {
                    let separator = if request.uri().query().is_some() { "&" } else { "?" };
                    let before = Zeroizing::new(request.uri().to_string());
                    let uri = Bytes::from_owner(joined(&[&before, separator, name, "=", value]));
                    let uri = Uri::from_maybe_shared(uri);
                    *request.uri_mut() = uri.map_err(|error| format!("the URL of the request is invalid: {error}"))?;
                }
            }
            Place::Cookie(name, value) => {
                let before = request.headers().get(COOKIE).and_then(|cookies| cookies.to_str().ok());
                let mut before = before.unwrap_or_default().split("; ");
                if !before.any(|cookie| cookie.split('=').next() == Some(name.as_str())) {
                    add_cookies(request, joined(&[name, "=", value]).as_bytes())?;
                }
            }
            Place::Certificate(..) | Place::Source(..) => {}
        }
        Ok(())
    }
}

/// Puts cookies behind those that a request has.
fn add_cookies<B>(request: &mut Request<B>, cookies: &[u8]) -> Result<(), String> {
    let cannot = || "the cookies cannot be sent".to_owned();
    let cookies = std::str::from_utf8(cookies).map_err(|_| cannot())?;
    let before = request.headers().get(COOKIE).map(HeaderValue::to_str).transpose().map_err(|_| cannot())?;
    let all = match before.filter(|before| !before.is_empty()) {
        Some(before) => joined(&[before, "; ", cookies]),
        None => Zeroizing::new(cookies.to_owned()),
    };
    let all = auth::sensitive(all).ok_or_else(cannot)?;
    set_header(request.headers_mut(), COOKIE, all);
    Ok(())
}

impl fmt::Debug for Credential {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Credential(..)")
    }
}

/// A credential that a client was given, under the name of the builder's method.
pub(crate) struct Given {
    pub(crate) method: &'static str,
    pub(crate) credential: Placed,
}

/// What must not be shown of some credentials.
pub(crate) fn secrets<'g>(given: impl IntoIterator<Item = &'g Given>) -> Secrets {
    Secrets::new(given.into_iter().flat_map(|given| given.credential.secrets.iter().cloned()).collect())
}
