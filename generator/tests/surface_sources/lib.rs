//! A crate.

#![warn(missing_docs)]

mod errors;
mod status;

#[cfg(feature = "fleet")]
pub mod fleet;

pub use elastic_runtime::client::{Builder, Error};
pub use kibana_model as model;
pub use status::*;

/// Kibana.
#[derive(Clone, Debug)]
pub struct Kibana {
    client: Client,
}

impl Kibana {
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
