// Generated from specs/kibana; do not edit.

//! Central management of Elastic Agents: the agents and their actions, the policies that
//! configure them, the integrations they run, and the outputs, hosts and proxies through which
//! they reach the stack.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

use openapi_runtime::client::Client;

mod errors;

pub mod agent_policies;
pub mod agents;
pub mod enrollment_api_keys;
pub mod message_signing;
pub mod outputs;
pub mod package_policies;
pub mod packages;
pub mod proxies;
pub mod server_hosts;

pub use errors::FleetError;

/// The groups of operations on fleet.
#[derive(Clone, Debug)]
pub struct Fleet(pub(crate) Client);

impl Fleet {
    /// The configurations that enrolled agents follow.
    pub fn agent_policies(&self) -> agent_policies::AgentPolicies {
        agent_policies::AgentPolicies(self.0.clone())
    }

    /// The enrolled agents, the files they upload, and the readiness of Fleet for them.
    pub fn agents(&self) -> agents::Agents {
        agents::Agents(self.0.clone())
    }

    /// Tokens with which a new agent enrolls into a policy.
    pub fn enrollment_api_keys(&self) -> enrollment_api_keys::EnrollmentApiKeys {
        enrollment_api_keys::EnrollmentApiKeys(self.0.clone())
    }

    /// The key pair with which Fleet signs what it sends to agents.
    pub fn message_signing(&self) -> message_signing::MessageSigning {
        message_signing::MessageSigning(self.0.clone())
    }

    /// Destinations of the data that agents collect, and the keys that those destinations need.
    pub fn outputs(&self) -> outputs::Outputs {
        outputs::Outputs(self.0.clone())
    }

    /// Integrations with their settings, as attached to agent policies.
    pub fn package_policies(&self) -> package_policies::PackagePolicies {
        package_policies::PackagePolicies(self.0.clone())
    }

    /// Integration packages, installed from the registry or uploaded, and the files inside them.
    pub fn packages(&self) -> packages::Packages {
        packages::Packages(self.0.clone())
    }

    /// Proxies through which agents reach Fleet Server, outputs and download sources.
    pub fn proxies(&self) -> proxies::Proxies {
        proxies::Proxies(self.0.clone())
    }

    /// Addresses at which agents reach Fleet Server.
    pub fn server_hosts(&self) -> server_hosts::ServerHosts {
        server_hosts::ServerHosts(self.0.clone())
    }
}
