// Generated from specs/kibana; do not edit.

//! Response actions on protected hosts, and what Kibana knows of those hosts.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

use openapi_runtime::client::Client;

mod errors;

pub mod actions;
pub mod metadata;
pub mod policies;
pub mod protection_updates;
pub mod scripts;

pub use errors::EndpointError;

/// Operations on endpoint, by group.
#[derive(Clone, Debug)]
pub struct Endpoint(pub(crate) Client);

impl Endpoint {
    /// Work that protected hosts are told to do, and the files that it fetches.
    pub fn actions(&self) -> actions::Actions {
        actions::Actions(self.0.clone())
    }

    /// The hosts that Elastic Defend protects.
    pub fn metadata(&self) -> metadata::Metadata {
        metadata::Metadata(self.0.clone())
    }

    /// How hosts apply their policies.
    pub fn policies(&self) -> policies::Policies {
        policies::Policies(self.0.clone())
    }

    /// Notes on the updates of what Elastic Defend knows of threats.
    pub fn protection_updates(&self) -> protection_updates::ProtectionUpdates {
        protection_updates::ProtectionUpdates(self.0.clone())
    }

    /// Scripts that hosts can be told to run.
    pub fn scripts(&self) -> scripts::Scripts {
        scripts::Scripts(self.0.clone())
    }
}
