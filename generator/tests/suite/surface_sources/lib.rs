//! A crate.

#![warn(missing_docs)]

mod errors;
mod status;

#[cfg(feature = "fleet")]
pub mod fleet;

pub use openapi_runtime::client::{Builder, Error};
pub use kibana_model as model;
pub use status::*;

/// Kibana.
#[derive(Clone, Debug)]
pub struct Kibana {
    client: Client,
}

impl Kibana {
    /// The address of the API.
    pub const SERVER: &str = "https://api.example";

    /// The same client in another space.
    pub fn space(&self, id: &str) -> Result<Self, Error> {
        const SPACE: Scope = Scope { name: "space", prefix: "/s/{space}", default: "default", characters: "a-z0-9_-" };
        Ok(Self { client: self.client.with_scope(&SPACE, id)? })
    }

    /// Builds a client.
    pub fn builder(url: impl AsRef<str>) -> Builder<Self> {
        Builder::new(url).header("kbn-xsrf", "true")
    }

    /// Fleet.
    #[cfg(feature = "fleet")]
    pub fn fleet(&self) -> fleet::Fleet {
        fleet::Fleet::new(&self.client)
    }
}

impl From<Client> for Kibana {
    fn from(client: Client) -> Self {
        Self { client }
    }
}
