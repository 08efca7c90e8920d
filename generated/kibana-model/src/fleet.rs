// Generated from specs/kibana; do not edit.

//! Central management of Elastic Agents: the agents and their actions, the policies that
//! configure them, the integrations they run, and the outputs, hosts and proxies through which
//! they reach the stack.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

mod message_signing;
mod enrollment_api_keys;
mod agents;
mod agent_policies;
mod outputs;
mod proxies;
mod server_hosts;
mod packages;
mod package_policies;
mod shared;

pub use message_signing::*;
pub use enrollment_api_keys::*;
pub use agents::*;
pub use agent_policies::*;
pub use outputs::*;
pub use proxies::*;
pub use server_hosts::*;
pub use packages::*;
pub use package_policies::*;
pub use shared::*;
