// Generated from specs/kibana; do not edit.

//! Settings that APM agents fetch from Kibana, and the agents that services run.

use openapi_runtime::record;
use openapi_runtime::wire::Kept;

/// The agent that a service runs.
#[derive(Clone, Default, PartialEq)]
pub struct ServiceAgent {
    /// Name of the agent.
    ///
    /// Missing when the service has sent nothing.
    pub agent_name: Option<String>,

    _kept: Kept,
}

record! {
    ServiceAgent + _kept: new;
    optional agent_name = "agentName";
}
