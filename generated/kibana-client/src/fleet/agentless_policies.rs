// Generated from specs/kibana; do not edit.

//! Integrations that Elastic runs, without an agent of one's own.
//!
//! [`AgentlessPolicies`] starts the requests of this module.

use kibana_model::fleet as model;
use openapi_runtime::client::{Client, Request, request};

use super::FleetError;

/// Integrations that Elastic runs, without an agent of one's own.
#[derive(Clone, Debug)]
pub struct AgentlessPolicies(pub(crate) Client);

impl AgentlessPolicies {
    /// Creates an agentless policy.
    ///
    /// `POST /api/fleet/agentless_policies` returns [`model::CreatedAgentlessPolicy`] with status
    /// `200`.
    ///
    /// - `200`: The new policy.
    ///
    /// Adds an integration, and starts an agent for it that Elastic runs. The id in the answer is
    /// that of a package policy, which reads and changes it from then on. Servers outside of
    /// Elastic Cloud refuse the call. Agentless policies are a technical preview.
    ///
    /// Required privilege: `integrations-all`. Since 9.3.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 409 ([`FleetError::Conflict`], inferred): The id or name is taken, the object changed in
    ///   between, or another write holds the lock of Fleet. A held lock passes; the same request
    ///   may then succeed.
    #[inline]
    pub fn create(&self, body: model::NewAgentlessPolicy) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Deletes an agentless policy.
    ///
    /// `DELETE /api/fleet/agentless_policies/{policyId}` returns [`model::DeletedAgentlessPolicy`]
    /// with status `200`.
    ///
    /// Removes the integration and the agent that Elastic runs for it, for good; data that was
    /// collected stays. Servers answer with 200 or with 404 for an id that does not exist,
    /// depending on their version. Agentless policies are a technical preview.
    ///
    /// Required privilege: `integrations-all`. Since 9.3.0.
    ///
    /// # Arguments
    ///
    /// - `policy_id`: Id of the policy.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    /// - 409 ([`FleetError::Conflict`], inferred): The id or name is taken, the object changed in
    ///   between, or another write holds the lock of Fleet. A held lock passes; the same request
    ///   may then succeed.
    pub fn delete(&self, policy_id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("policyId", policy_id.as_ref()))
    }
}

request! {
    Create of AgentlessPolicies::create:
        POST "/api/fleet/agentless_policies"
        as "createAgentlessPolicy" scoped refuses(&[400, 409]) retried(&[409]) unless(&["already exist"])
        secrets(&["vars"]) since("9.3.0") technical_preview
            body_since(&[("/cloud_connector/target_csp", "9.4.0"), ("/global_data_tags", "9.4.0"),
            ("/inputs/*/condition", "9.5.0"), ("/inputs/*/deprecated", "9.2.0"),
            ("/inputs/*/streams/*/condition", "9.5.0"), ("/inputs/*/streams/*/deprecated", "9.2.0"),
            ("/inputs/*/streams/*/var_group_selections", "9.2.0"), ("/package/fips_compatible",
            "9.2.0")]);
    send_json -> model::CreatedAgentlessPolicy, FleetError;
}

impl Create {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Delete of AgentlessPolicies::delete:
        DELETE "/api/fleet/agentless_policies/{policyId}"
        as "deleteAgentlessPolicy" scoped refuses(&[400, 404, 409]) retried(&[409]) unless(&["already exist"]) since("9.3.0") technical_preview;
    send_json -> model::DeletedAgentlessPolicy, FleetError;
}

impl Delete {
    /// Deletes a policy that Elastic maintains as well.
    ///
    /// Default: `false`.
    pub fn force(self, force: bool) -> Self {
        Self(self.0.query("force", &force))
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}
