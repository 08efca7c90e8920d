// Generated from specs/kibana; do not edit.

//! Users, hosts and services as Elastic Security sees them: how critical they are, how risky,
//! and which users are privileged.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

use openapi_runtime::client::Client;

mod errors;

pub mod asset_criticality;
pub mod entity_engines;
pub mod entity_store;
pub mod entity_store_v2;
pub mod privileged_access;
pub mod privileged_users;
pub mod risk_engine;
pub mod watchlists;

pub use errors::EntityAnalyticsError;

/// Operations on entity analytics, by group.
#[derive(Clone, Debug)]
pub struct EntityAnalytics(pub(crate) Client);

impl EntityAnalytics {
    /// How much damage the loss of a host, user or service would do.
    pub fn asset_criticality(&self) -> asset_criticality::AssetCriticality {
        asset_criticality::AssetCriticality(self.0.clone())
    }

    /// The engines that fill the entity store, one for each type of entity.
    pub fn entity_engines(&self) -> entity_engines::EntityEngines {
        entity_engines::EntityEngines(self.0.clone())
    }

    /// The index with what is known about hosts, users and services.
    pub fn entity_store(&self) -> entity_store::EntityStore {
        entity_store::EntityStore(self.0.clone())
    }

    /// The index with what is known about hosts, users and services, on servers since 9.4.
    pub fn entity_store_v2(&self) -> entity_store_v2::EntityStoreV2 {
        entity_store_v2::EntityStoreV2(self.0.clone())
    }

    /// An integration whose jobs of machine learning find unusual privileged access.
    pub fn privileged_access(&self) -> privileged_access::PrivilegedAccess {
        privileged_access::PrivilegedAccess(self.0.clone())
    }

    /// Users with far-reaching privileges, whom Elastic Security watches.
    pub fn privileged_users(&self) -> privileged_users::PrivilegedUsers {
        privileged_users::PrivilegedUsers(self.0.clone())
    }

    /// The engine that works out risk scores of entities.
    pub fn risk_engine(&self) -> risk_engine::RiskEngine {
        risk_engine::RiskEngine(self.0.clone())
    }

    /// Entities whose risk counts more or less.
    pub fn watchlists(&self) -> watchlists::Watchlists {
        watchlists::Watchlists(self.0.clone())
    }
}
