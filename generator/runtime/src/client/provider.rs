//! Credentials that change while a client runs: from a provider of the caller, or tokens that the client asks for itself.

use std::pin::Pin;
use std::sync::Arc;

use tokio::sync::Mutex;

use crate::client::credential::{Place, Placed};
use crate::client::handle::Shared;
use crate::client::{BoxError, Credential, TransportError};

/// The credential of a [`CredentialProvider`], when it is there.
pub type CredentialFuture<'a> = Pin<Box<dyn Future<Output = Result<Credential, BoxError>> + Send + 'a>>;

/// Gives a client the credential that counts now: from a file that is rotated, a vault, the metadata of a machine.
///
/// Functions that return a future are providers.
pub trait CredentialProvider: Send + Sync + 'static {
    /// The credential that counts now. Calls that need it at the same time wait for one answer.
    ///
    /// After an error, the attempts of a call go on: nothing was sent. [`TransportError::permanent`] is an error that ends the call.
    fn credential(&self) -> CredentialFuture<'_>;
}

impl<P, F, E> CredentialProvider for P
where
    P: Fn() -> F + Send + Sync + 'static,
    F: Future<Output = Result<Credential, E>> + Send + 'static,
    E: Into<BoxError>,
{
    fn credential(&self) -> CredentialFuture<'_> {
        let credential = self();
        Box::pin(async { credential.await.map_err(E::into) })
    }
}

/// Why there is no credential.
pub(crate) struct Ungiven {
    pub(crate) message: String,
    /// Whether there may be one if it is asked for again.
    pub(crate) may_pass: bool,
}

impl From<String> for Ungiven {
    fn from(message: String) -> Self {
        Self { message, may_pass: false }
    }
}

/// Where a credential comes from.
pub(crate) enum Source {
    Provider(Provided),
    #[cfg(feature = "oauth2")]
    Token(Box<crate::client::oauth2::TokenSource>),
}

impl Source {
    /// The credential that counts now. One that was refused does not, unless there is no other.
    #[cfg_attr(not(feature = "oauth2"), expect(unused_variables, reason = "tokens are asked for over the transport"))]
    pub(crate) async fn get(&self, shared: &Shared, refused: Option<&Arc<Placed>>) -> Result<Arc<Placed>, Ungiven> {
        match self {
            Self::Provider(provided) => provided.get(refused).await,
            #[cfg(feature = "oauth2")]
            Self::Token(source) => {
                let refused = refused.and_then(|placed| placed.secrets.first()).map(|text| text.as_str());
                let token = source.token(shared.transport.clone(), shared.limits.body, refused).await?;
                Ok(Placed::scheme("Bearer", &token, "token").map(Arc::new)?)
            }
        }
    }

    /// Lets a credential that was refused not be used again.
    pub(crate) async fn forget(&self, refused: &Arc<Placed>) {
        match self {
            Self::Provider(provided) => provided.forget(refused).await,
            #[cfg(feature = "oauth2")]
            Self::Token(source) => {
                if let Some(text) = refused.secrets.first() {
                    source.forget(text).await;
                }
            }
        }
    }
}

/// A provider, and what it has given last.
pub(crate) struct Provided {
    provider: Box<dyn CredentialProvider>,
    given: Mutex<Option<Arc<Placed>>>,
}

impl Provided {
    pub(crate) fn new(provider: Box<dyn CredentialProvider>) -> Self {
        Self { provider, given: Mutex::new(None) }
    }

    async fn get(&self, refused: Option<&Arc<Placed>>) -> Result<Arc<Placed>, Ungiven> {
        let mut given = self.given.lock().await;
        let is_refused = |placed: &Arc<Placed>| refused.is_some_and(|refused| Arc::ptr_eq(refused, placed));
        if let Some(placed) = given.as_ref().filter(|placed| !is_refused(placed)) {
            return Ok(placed.clone());
        }
        // If the provider fails, the next call asks it, and does not send what was refused.
        *given = None;
        let credential = self.provider.credential().await.map_err(|error| Ungiven {
            may_pass: !error.downcast_ref::<TransportError>().is_some_and(|error| error.permanent),
            message: error.to_string(),
        })?;
        let placed = Arc::new(credential.0?);
        if matches!(placed.place, Place::Certificate(..) | Place::Source(..)) {
            return Err("a provider gives keys, tokens and passwords only".to_owned().into());
        }
        *given = Some(placed.clone());
        Ok(placed)
    }

    async fn forget(&self, refused: &Arc<Placed>) {
        let mut given = self.given.lock().await;
        if given.as_ref().is_some_and(|placed| Arc::ptr_eq(placed, refused)) {
            *given = None;
        }
    }
}
