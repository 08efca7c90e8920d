//! The client itself.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;

use crate::client::credential::Given;
use crate::client::failure::Failure;
use crate::client::servers::Servers;
use crate::client::{Error, Scope, Security, Transport};

/// A connection to one server, and the part of it that is called.
///
/// Clones are cheap and share connections. Generated clients and their handles hold one.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    prefix: Option<Arc<str>>,
    timeout: Duration,
}

/// What all clones of a client have in common.
pub(crate) struct Shared {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) servers: Servers,
    pub(crate) headers: HeaderMap,
    /// In the order in which they were given.
    pub(crate) credentials: Vec<Given>,
    /// What most operations of the API want to know of a caller.
    pub(crate) security: Option<Security>,
    pub(crate) limits: Limits,
}

/// How long a call may take and how large its answer may be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) timeout: Duration,
    pub(crate) body: usize,
    pub(crate) error_body: usize,
}

impl Client {
    pub(crate) fn new(shared: Shared) -> Self {
        let timeout = shared.limits.timeout;
        Self { shared: Arc::new(shared), prefix: None, timeout }
    }

    /// A client for another part of the server, such as a tenant.
    ///
    /// It replaces the scope that this client has. Operations without a scope are not affected.
    ///
    /// # Errors
    ///
    /// Fails when `id` is empty, is a dot segment or has characters that the scope does not allow.
    pub fn with_scope(&self, scope: &'static Scope, id: &str) -> Result<Client, Error> {
        let prefix = scope.prefix_of(id).map_err(|message| Error::from(Failure::invalid(scope.name, message)))?;
        Ok(Self { prefix: prefix.map(Arc::from), ..self.clone() })
    }

    /// A client with a different time limit for its calls.
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Client {
        Self { timeout, ..self.clone() }
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

    pub(crate) fn prefix(&self) -> &str {
        self.prefix.as_deref().unwrap_or("")
    }

    pub(crate) fn timeout(&self) -> Duration {
        self.timeout
    }
}

impl fmt::Debug for Client {
    /// Shows no headers: credentials are among them.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("base_url", &self.shared.servers.base_url)
            .field("prefix", &self.prefix())
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
