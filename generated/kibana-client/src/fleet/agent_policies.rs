// Generated from specs/kibana; do not edit.

//! The operations of [`AgentPolicies`].

use std::time::Duration;

use kibana_model::fleet as model;
use openapi_runtime::client::{CallError, Client, Method, Operation, Request, Response};

use super::FleetError;

/// The configurations that enrolled agents follow.
#[derive(Clone, Debug)]
pub struct AgentPolicies {
    pub(crate) client: Client,
}

impl AgentPolicies {
    /// Creates an agent policy.
    ///
    /// `POST /api/fleet/agent_policies`
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
        let request = Request::new(&self.client, &CREATE)
            .json("application/json", &body);
        Create { request }
    }
}

const CREATE: Operation = Operation {
    id: "createAgentPolicy",
    method: Method::POST,
    path: "/api/fleet/agent_policies",
    scoped: true,
    idempotent: false,
    headers: &[],
};

/// The request of [`AgentPolicies::create`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    request: Request,
}

impl Create {
    /// Adds the System integration to the new policy, for logs and metrics of hosts.
    pub fn sys_monitoring(mut self, sys_monitoring: bool) -> Self {
        self.request = self.request.query("sys_monitoring", &sys_monitoring);
        self
    }

    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<model::CreatedAgentPolicy>, CallError<FleetError>> {
        self.request.send_json().await
    }
}
