// Generated from specs/kibana; do not edit.

//! Application performance monitoring: what services report, and how their agents are
//! configured.
//!
//! What the operations read and write applies to the whole cluster, whatever space the client
//! is in.

mod agent_configuration;
mod agent_keys;
mod annotations;
mod shared;
mod source_maps;

pub use agent_configuration::*;
pub use agent_keys::*;
pub use annotations::*;
pub use shared::*;
pub use source_maps::*;
