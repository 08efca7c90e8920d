// Generated from specs/kibana; do not edit.

//! Application performance monitoring: what services report, and how their agents are
//! configured.
//!
//! What the operations read and write applies to the whole cluster, whatever space the client
//! is in.

pub mod agent_configuration;

mod agent_configuration_types;
mod agent_keys;
mod annotations;
mod server_schema;
mod source_maps;

pub use agent_configuration_types::*;
pub use agent_keys::*;
pub use annotations::*;
pub use server_schema::*;
pub use source_maps::*;
