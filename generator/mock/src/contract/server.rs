//! The server that a client under test talks to.

use std::env;

use super::transport::Recorder;

/// The variable that names another server than the mock.
pub(super) const BASE_URL: &str = "CONTRACT_BASE_URL";

/// The variable with the credentials for it: an API key, a token, or a user and a password with a colon between them.
const API_KEY: &str = "CONTRACT_API_KEY";

/// The server, as one call sees it.
pub struct Server {
    url: String,
    credentials: Credentials,
    transport: Recorder,
}

/// The credentials. The mock accepts any.
#[derive(Clone, Debug)]
pub(super) struct Credentials {
    pub user: String,
    pub secret: String,
}

impl Default for Credentials {
    fn default() -> Self {
        Self { user: "contract".to_owned(), secret: "contract".to_owned() }
    }
}

impl Credentials {
    /// The credentials of the environment.
    pub(crate) fn from_environment() -> Self {
        let Ok(key) = env::var(API_KEY) else { return Self::default() };
        match key.split_once(':') {
            Some((user, password)) => Self { user: user.to_owned(), secret: password.to_owned() },
            None => Self { secret: key, ..Self::default() },
        }
    }
}

impl Server {
    pub(super) fn new(url: &str, credentials: &Credentials, transport: Recorder) -> Self {
        Self { url: url.to_owned(), credentials: credentials.clone(), transport }
    }

    /// The address.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The user, where there is a password.
    pub fn user(&self) -> &str {
        &self.credentials.user
    }

    /// The API key, token or password.
    pub fn secret(&self) -> &str {
        &self.credentials.secret
    }

    /// What the client has to send its requests with.
    pub fn transport(&self) -> Recorder {
        self.transport.clone()
    }
}
