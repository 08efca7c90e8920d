// Generated from specs/kibana; do not edit.

//! Users, hosts and services as Elastic Security sees them: how critical they are, how risky,
//! and which users are privileged.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

mod asset_criticality;
mod entity_engines;
mod entity_store;
mod entity_store_v2;
mod privileged_access;
mod privileged_users;
mod risk_engine;
mod shared;
mod watchlists;

pub use asset_criticality::*;
pub use entity_engines::*;
pub use entity_store::*;
pub use entity_store_v2::*;
pub use privileged_access::*;
pub use privileged_users::*;
pub use risk_engine::*;
pub use shared::*;
pub use watchlists::*;
