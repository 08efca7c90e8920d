// Generated from specs/kibana; do not edit.

//! Central management of Elastic Agents: the agents and their actions, the policies that
//! configure them, the integrations they run, and the outputs, hosts and proxies through which
//! they reach the stack.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

mod agent_policies;
mod agentless_policies;
mod agents;
mod cloud_connectors;
mod data_streams;
mod download_sources;
mod enrollment_api_keys;
mod message_signing;
mod outputs;
mod package_policies;
mod packages;
mod proxies;
mod server_hosts;
mod service_tokens;
mod settings;
mod shared;
mod uninstall_tokens;

pub use agent_policies::*;
pub use agentless_policies::*;
pub use agents::*;
pub use cloud_connectors::*;
pub use data_streams::*;
pub use download_sources::*;
pub use enrollment_api_keys::*;
pub use message_signing::*;
pub use outputs::*;
pub use package_policies::*;
pub use packages::*;
pub use proxies::*;
pub use server_hosts::*;
pub use service_tokens::*;
pub use settings::*;
pub use shared::*;
pub use uninstall_tokens::*;
