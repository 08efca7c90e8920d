// Generated from specs/kibana; do not edit.

//! The configurations that enrolled agents follow.
//!
//! [`AgentPolicies`] starts the requests of this module.

use kibana_model::fleet as model;
use openapi_runtime::client::{Client, Request, request};

use super::FleetError;

/// The configurations that enrolled agents follow.
#[derive(Clone, Debug)]
pub struct AgentPolicies(pub(crate) Client);

impl AgentPolicies {
    /// Creates an agent policy.
    ///
    /// `POST /api/fleet/agent_policies` returns [`model::CreatedAgentPolicy`] with status `200`.
    ///
    /// Needs a name and a namespace; everything else has a server-side default. Returns the stored
    /// policy at its first revision. Fleet answers 409 when the id or name is taken or another
    /// write holds its lock; the latter passes, and the call can be repeated.
    ///
    /// Required privilege: `fleet-agent-policies-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request breaks a rule of the operation; the message
    ///   names it.
    /// - 409 ([`FleetError::Conflict`]): The id or name is taken, the object changed in between, or
    ///   another write holds the lock of Fleet. A held lock passes; the same request may then
    ///   succeed.
    pub fn create(&self, body: model::NewAgentPolicy) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }
}

request! {
    Create of AgentPolicies::create:
        POST "/api/fleet/agent_policies"
        as "createAgentPolicy" scoped retried(&[409])
        secrets(&["compiled_input", "compiled_stream", "overrides.inputs", "value", "vars"]);
    send_json -> model::CreatedAgentPolicy, FleetError;
}

impl Create {
    /// Adds the System integration to the new policy, for logs and metrics of hosts.
    pub fn sys_monitoring(self, sys_monitoring: bool) -> Self {
        Self(self.0.query("sys_monitoring", &sys_monitoring))
    }
}
