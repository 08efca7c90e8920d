use crate::Secret;
use crate::client::{ApiKey, Builder, Client, Credential};

impl Builder<Client> {
    /// Authenticates with an API key: its encoded form, or a pair of its id and its key.
    ///
    /// A request carries one `Authorization`: of several credentials, the last one counts.
    pub fn api_key(self, key: impl Into<ApiKey>) -> Self {
        self.authorization(Credential::api_key(key))
    }

    /// Authenticates with a user name and a password.
    pub fn basic(self, user: impl AsRef<str>, password: impl Into<Secret>) -> Self {
        self.authorization(Credential::basic(user, password))
    }

    /// Authenticates with a bearer token.
    pub fn bearer(self, token: impl Into<Secret>) -> Self {
        self.authorization(Credential::bearer(token))
    }

    fn authorization(self, credential: Credential) -> Self {
        self.credential("authorization", credential)
    }
}
