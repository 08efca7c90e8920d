// Generated from specs/kibana; do not edit.

//! Application performance monitoring: what services report, and how their agents are
//! configured.
//!
//! The operations also answer under `/s/{space_id}`, but what they read and write applies to
//! the whole cluster.

mod agent_configuration;
mod server_schema;

pub use agent_configuration::*;
pub use server_schema::*;
