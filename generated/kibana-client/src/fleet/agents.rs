// Generated from specs/kibana; do not edit.

//! The enrolled agents, the work that they are told to do, the files they upload, and the
//! readiness of Fleet for them.
//!
//! [`Agents`] starts the requests of this module.

use kibana_model::fleet as model;
use openapi_runtime::client::{
    ByteStream, Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning,
    Wait, Waited, Waiter, request,
};

use super::FleetError;

/// The enrolled agents, the work that they are told to do, the files they upload, and the
/// readiness of Fleet for them.
#[derive(Clone, Debug)]
pub struct Agents(pub(crate) Client);

impl Agents {
    /// Counts agents by status.
    ///
    /// `GET /api/fleet/agent_status` returns [`model::AgentStatusSummary`] with status `200`.
    ///
    /// Counts the agents that the caller may see, of one policy, of several, or of all. An agent
    /// that has not checked in for a while is offline, and inactive after the timeout of its
    /// policy.
    ///
    /// Required privilege: `fleet-agents-read`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn get_status_summary(&self) -> GetStatusSummary {
        GetStatusSummary(Request::of::<GetStatusSummary>(&self.0))
    }

    /// Tells whether data from agents arrives.
    ///
    /// `GET /api/fleet/agent_status/data` returns [`model::AgentData`] with status `200`.
    ///
    /// - `200`: Which agents send data.
    ///
    /// Looks in Elasticsearch for data that each of the named agents has sent in the last few
    /// minutes, as a check after an integration is installed.
    ///
    /// Required privilege: `fleet-agents-read`.
    ///
    /// # Arguments
    ///
    /// - `agent_ids`: Ids of the agents. Sent as the query parameter `agentsIds`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn get_data(&self, agent_ids: impl IntoIterator<Item = impl Into<String>>) -> GetData {
        let agent_ids: Vec<String> = agent_ids.into_iter().map(Into::into).collect();
        GetData(Request::of::<GetData>(&self.0).query("agentsIds", &agent_ids))
    }

    /// Lists agents.
    ///
    /// `GET /api/fleet/agents` returns [`model::AgentPage`] with status `200`.
    ///
    /// Returns one page of the agents that the caller may see. Pages by number end at 10,000
    /// agents; `search_after` in place of `page` reads on. A search that is kept open with
    /// `open_pit` shows the fleet as it was at that time.
    ///
    /// Required privilege: `fleet-agents-read`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Lists the agents that actions were sent to.
    ///
    /// `POST /api/fleet/agents` returns [`model::AgentIdList`] with status `200`.
    ///
    /// Returns the ids of all agents that the named actions are addressed to.
    ///
    /// Required privilege: `fleet-agents-read`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn list_action_targets(&self, body: impl Into<model::AgentActionIds>) -> ListActionTargets {
        let body: model::AgentActionIds = body.into();
        ListActionTargets(Request::of::<ListActionTargets>(&self.0).json("application/json", &body))
    }

    /// Lists agent actions with their progress.
    ///
    /// `GET /api/fleet/agents/action_status` returns [`model::AgentActionStatusList`] with status
    /// `200`.
    ///
    /// Returns one page of actions, each with counts of the agents it concerns. Pages start at 0
    /// and there is no total; a page that is not full does not prove that it is the last one. An
    /// action cannot be fetched by its id, so a larger `per_page` is the way to find one among
    /// many.
    ///
    /// Required privilege: `fleet-agents-read`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn list_action_status(&self) -> ListActionStatus {
        ListActionStatus(Request::of::<ListActionStatus>(&self.0))
    }

    /// Cancels an action.
    ///
    /// `POST /api/fleet/agents/actions/{actionId}/cancel` returns [`model::CreatedAgentAction`]
    /// with status `200`.
    ///
    /// - `200`: The action that cancels the other one.
    ///
    /// Stops an action for the agents that have not begun it. Only upgrades and unenrollments can
    /// be cancelled.
    ///
    /// Required privilege: `fleet-agents-all`.
    ///
    /// # Arguments
    ///
    /// - `action_id`: Id of the action.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn cancel_action(&self, action_id: impl AsRef<str>) -> CancelAction {
        CancelAction(Request::of::<CancelAction>(&self.0).path("actionId", action_id.as_ref()))
    }

    /// Lists the versions to which agents can be upgraded.
    ///
    /// `GET /api/fleet/agents/available_versions` returns [`model::AgentVersionList`] with status
    /// `200`.
    ///
    /// Returns versions that Kibana knows, newest first. A Kibana without internet access knows
    /// only the versions that it was released with.
    ///
    /// Required privilege: `fleet-agents-read`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn list_available_versions(&self) -> ListAvailableVersions {
        ListAvailableVersions(Request::of::<ListAvailableVersions>(&self.0))
    }

    /// Moves many agents to another cluster.
    ///
    /// `POST /api/fleet/agents/bulk_migrate` returns [`model::StartedAgentAction`] with status
    /// `200`.
    ///
    /// - `200`: Fleet has started the action.
    ///
    /// Each of the agents enrolls at the other Fleet Server with the given token, and leaves this
    /// one for good. Agents with tamper protection and those that run Fleet Server stay where they
    /// are, and count as failures of the action. Servers of 9.1 do not have the operation.
    ///
    /// Required privilege: `fleet-agents-all`. Since 9.2.0. Inferred: the provider's documentation
    /// does not state it.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    #[inline]
    pub fn bulk_migrate(&self, body: model::BulkAgentMigration) -> BulkMigrate {
        BulkMigrate(Request::of::<BulkMigrate>(&self.0).json("application/json", &body))
    }

    /// Has many agents run without the privileges of an administrator.
    ///
    /// `POST /api/fleet/agents/bulk_privilege_level_change` returns [`model::StartedAgentAction`]
    /// with status `200`.
    ///
    /// - `200`: Fleet has started the action.
    ///
    /// Each of the agents starts again as the given user, which is the same on every host, or as
    /// one that it makes for itself. There is no way back but to install the agents again.
    ///
    /// Required privilege: `fleet-agents-all`. Since 9.3.0. Experimental. Inferred: the provider's
    /// documentation does not state it.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    #[inline]
    pub fn bulk_change_privilege_level(
        &self,
        body: model::BulkAgentPrivilegeChange,
    ) -> BulkChangePrivilegeLevel {
        BulkChangePrivilegeLevel(
            Request::of::<BulkChangePrivilegeLevel>(&self.0)
                .json("application/json", &body),
        )
    }

    /// Moves many agents to another agent policy.
    ///
    /// `POST /api/fleet/agents/bulk_reassign` returns [`model::AgentReassignmentOutcome`] with
    /// status `200`.
    ///
    /// - `200`: The move has begun, or the agents are counted.
    ///
    /// Fleet assigns the chosen agents to the given policy in the background and answers with the
    /// id of that action. Progress is visible in the list of action statuses. With `dry_run`, Fleet
    /// only counts the agents.
    ///
    /// Required privilege: `fleet-agents-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    #[inline]
    pub fn bulk_reassign(&self, body: model::BulkAgentReassignment) -> BulkReassign {
        BulkReassign(Request::of::<BulkReassign>(&self.0).json("application/json", &body))
    }

    /// Asks many agents for diagnostics.
    ///
    /// `POST /api/fleet/agents/bulk_request_diagnostics` returns [`model::StartedAgentAction`] with
    /// status `200`.
    ///
    /// - `200`: Fleet has started the action.
    ///
    /// Each of the agents packs its logs, its configuration and its state, and uploads a bundle of
    /// its own.
    ///
    /// Required privilege: `fleet-agents-read`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    #[inline]
    pub fn bulk_request_diagnostics(
        &self,
        body: model::BulkAgentDiagnostics,
    ) -> BulkRequestDiagnostics {
        BulkRequestDiagnostics(
            Request::of::<BulkRequestDiagnostics>(&self.0)
                .json("application/json", &body),
        )
    }

    /// Takes many agents back to the versions that they were upgraded from.
    ///
    /// `POST /api/fleet/agents/bulk_rollback` returns [`model::StartedAgentActions`] with status
    /// `200`.
    ///
    /// Each of the agents starts its former version again, which it keeps for some days after an
    /// upgrade. Agents that go back to different versions do so in different actions, so the answer
    /// may name several.
    ///
    /// Required privilege: `fleet-agents-all`. Since 9.4.0. Experimental. Inferred: the provider's
    /// documentation does not state it.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    #[inline]
    pub fn bulk_roll_back(&self, body: model::BulkAgentRollback) -> BulkRollBack {
        BulkRollBack(Request::of::<BulkRollBack>(&self.0).json("application/json", &body))
    }

    /// Unenrolls many agents.
    ///
    /// `POST /api/fleet/agents/bulk_unenroll` returns [`model::StartedAgentAction`] with status
    /// `200`.
    ///
    /// - `200`: Fleet has started the action.
    ///
    /// Each of the agents leaves Fleet. With `revoke`, its API keys are withdrawn at once, and
    /// otherwise when it confirms. Agents have to enroll again to come back.
    ///
    /// Required privilege: `fleet-agents-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    #[inline]
    pub fn bulk_unenroll(&self, body: model::BulkAgentUnenrollment) -> BulkUnenroll {
        BulkUnenroll(Request::of::<BulkUnenroll>(&self.0).json("application/json", &body))
    }

    /// Changes the tags of many agents.
    ///
    /// `POST /api/fleet/agents/bulk_update_agent_tags` returns [`model::StartedAgentAction`] with
    /// status `200`.
    ///
    /// - `200`: Fleet has started the action.
    ///
    /// Adds and removes tags; all other tags stay as they are.
    ///
    /// Required privilege: `fleet-agents-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    #[inline]
    pub fn bulk_update_tags(&self, body: model::BulkAgentTagChange) -> BulkUpdateTags {
        BulkUpdateTags(Request::of::<BulkUpdateTags>(&self.0).json("application/json", &body))
    }

    /// Upgrades many agents.
    ///
    /// `POST /api/fleet/agents/bulk_upgrade` returns [`model::StartedAgentAction`] with status
    /// `200`.
    ///
    /// - `200`: Fleet has started the action.
    ///
    /// Upgrades the agents at once or spread over a period, now or later. An upgrade that has a
    /// start time can be cancelled until then.
    ///
    /// Required privilege: `fleet-agents-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    #[inline]
    pub fn bulk_upgrade(&self, body: model::BulkAgentUpgrade) -> BulkUpgrade {
        BulkUpgrade(Request::of::<BulkUpgrade>(&self.0).json("application/json", &body))
    }

    /// Deletes a file that an agent uploaded.
    ///
    /// `DELETE /api/fleet/agents/files/{fileId}` returns [`model::DeletedUpload`] with status
    /// `200`.
    ///
    /// Deletes the file for good; its entry stays in the list of uploads.
    ///
    /// Required privilege: `fleet-agents-all`.
    ///
    /// # Arguments
    ///
    /// - `file_id`: Id of the file.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn delete_upload(&self, file_id: impl AsRef<str>) -> DeleteUpload {
        DeleteUpload(Request::of::<DeleteUpload>(&self.0).path("fileId", file_id.as_ref()))
    }

    /// Downloads a file that an agent uploaded.
    ///
    /// `GET /api/fleet/agents/files/{fileId}/{fileName}` returns bytes with status `200`.
    ///
    /// Returns the bytes of the file: a ZIP archive for diagnostics. The list of uploads tells its
    /// id and name, and whether it is ready.
    ///
    /// Required privilege: `fleet-agents-read`.
    ///
    /// # Arguments
    ///
    /// - `file_id`: Id of the file.
    /// - `file_name`: Name of the file.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn download_upload(
        &self,
        file_id: impl AsRef<str>,
        file_name: impl AsRef<str>,
    ) -> DownloadUpload {
        DownloadUpload(
            Request::of::<DownloadUpload>(&self.0)
                .path("fileId", file_id.as_ref())
                .path("fileName", file_name.as_ref()),
        )
    }

    /// Returns whether Fleet is ready for agents.
    ///
    /// `GET /api/fleet/agents/setup` returns [`model::AgentSetup`] with status `200`.
    ///
    /// - `200`: The state of the setup.
    ///
    /// Names the requirements and optional features that are still missing, so that a caller can
    /// tell what to configure before agents enroll.
    ///
    /// Required privileges: any of `fleet-agents-read`, `fleet-agent-policies-read`,
    /// `fleet-settings-read`, `fleet-setup`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn get_setup(&self) -> GetSetup {
        GetSetup(Request::of::<GetSetup>(&self.0))
    }

    /// Sets Fleet up.
    ///
    /// `POST /api/fleet/agents/setup` returns [`model::FleetSetup`] with status `200`.
    ///
    /// The older path of `POST /api/fleet/setup`, which does the same: it creates what Fleet needs
    /// in Elasticsearch, and installs the packages that Fleet itself needs. Can be repeated without
    /// harm.
    ///
    /// Required privileges: any of `fleet-agents-read`, `fleet-agent-policies-read`,
    /// `fleet-settings-read`, `fleet-setup`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn set_up(&self) -> SetUp {
        SetUp(Request::of::<SetUp>(&self.0))
    }

    /// Lists the tags that agents have.
    ///
    /// `GET /api/fleet/agents/tags` returns [`model::AgentTags`] with status `200`.
    ///
    /// Returns every tag once.
    ///
    /// Required privilege: `fleet-agents-read`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn list_tags(&self) -> ListTags {
        ListTags(Request::of::<ListTags>(&self.0))
    }

    /// Reads an agent.
    ///
    /// `GET /api/fleet/agents/{agentId}` returns [`model::FoundAgent`] with status `200`.
    ///
    /// Returns the agent with what it reported last: its version, the state of its components, and
    /// how an upgrade is going.
    ///
    /// Required privilege: `fleet-agents-read`.
    ///
    /// # Arguments
    ///
    /// - `agent_id`: Id of the agent.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn get(&self, agent_id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("agentId", agent_id.as_ref()))
    }

    /// Changes the tags or the metadata of an agent.
    ///
    /// `PUT /api/fleet/agents/{agentId}` returns [`model::FoundAgent`] with status `200`.
    ///
    /// - `200`: The agent as it is now.
    ///
    /// Replaces what is given, and keeps the rest. The tags of many agents are changed in one call
    /// by the bulk operation.
    ///
    /// Required privilege: `fleet-agents-all`.
    ///
    /// [`convert`](crate::convert) makes the body of what [`get`](Self::get) returns in `item`.
    ///
    /// # Arguments
    ///
    /// - `agent_id`: Id of the agent.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn update(&self, agent_id: impl AsRef<str>, body: model::AgentUpdate) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("agentId", agent_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Removes an agent from the list.
    ///
    /// `DELETE /api/fleet/agents/{agentId}` returns [`model::AgentRemoval`] with status `200`.
    ///
    /// Removes what Fleet knows of the agent for good. The agent itself is not told: unenroll it
    /// first, or it fails at its next check-in.
    ///
    /// Required privilege: `fleet-agents-all`.
    ///
    /// # Arguments
    ///
    /// - `agent_id`: Id of the agent.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn delete(&self, agent_id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("agentId", agent_id.as_ref()))
    }

    /// Sends an action to an agent.
    ///
    /// `POST /api/fleet/agents/{agentId}/actions` returns [`model::CreatedAgentAction`] with status
    /// `200`.
    ///
    /// Gives the agent something to do at its next check-in, such as another log level. Upgrades,
    /// reassignments and leaving have operations of their own, which check more.
    ///
    /// Required privilege: `fleet-agents-all`.
    ///
    /// # Arguments
    ///
    /// - `agent_id`: Id of the agent.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn create_action(
        &self,
        agent_id: impl AsRef<str>,
        body: impl Into<model::NewAgentAction>,
    ) -> CreateAction {
        let body: model::NewAgentAction = body.into();
        CreateAction(
            Request::of::<CreateAction>(&self.0)
                .path("agentId", agent_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Returns the configuration that an agent runs with.
    ///
    /// `GET /api/fleet/agents/{agentId}/effective_config` returns [`model::AgentEffectiveConfig`]
    /// with status `200`.
    ///
    /// Returns what the agent has made of all that it was told, as it reports it. Agents that
    /// report nothing have none. It may hold credentials.
    ///
    /// Required privilege: `fleet-agents-read`. Since 9.4.0. Technical preview. Inferred: the
    /// provider's documentation does not state it.
    ///
    /// # Arguments
    ///
    /// - `agent_id`: Id of the agent.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 403 ([`FleetError::Forbidden`]): The credentials lack a privilege or are of a kind that
    ///   the operation refuses.
    /// - 404 ([`FleetError::NotFound`]): The object that the path names does not exist in this
    ///   space.
    pub fn get_effective_config(&self, agent_id: impl AsRef<str>) -> GetEffectiveConfig {
        GetEffectiveConfig(
            Request::of::<GetEffectiveConfig>(&self.0).path("agentId", agent_id.as_ref()),
        )
    }

    /// Moves an agent to another cluster.
    ///
    /// `POST /api/fleet/agents/{agentId}/migrate` returns [`model::StartedAgentAction`] with status
    /// `200`.
    ///
    /// - `200`: Fleet has started the action.
    ///
    /// The agent enrolls at the other Fleet Server with the given token, and leaves this one for
    /// good. Not possible for agents with tamper protection and for those that run Fleet Server.
    ///
    /// Required privilege: `fleet-agents-all`.
    ///
    /// # Arguments
    ///
    /// - `agent_id`: Id of the agent.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn migrate(&self, agent_id: impl AsRef<str>, body: model::AgentMigration) -> Migrate {
        Migrate(
            Request::of::<Migrate>(&self.0)
                .path("agentId", agent_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Has an agent run without the privileges of an administrator.
    ///
    /// `POST /api/fleet/agents/{agentId}/privilege_level_change` returns
    /// [`model::AgentActionOutcome`] with status `200`.
    ///
    /// - `200`: Fleet has started the action, or says why none is needed.
    ///
    /// The agent starts again as the given user, or as one that it makes for itself. There is no
    /// way back but to install the agent again. Integrations that need the privileges of an
    /// administrator no longer work on the host.
    ///
    /// Required privilege: `fleet-agents-all`. Since 9.3.0. Experimental. Inferred: the provider's
    /// documentation does not state it.
    ///
    /// # Arguments
    ///
    /// - `agent_id`: Id of the agent.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`]): The object that the path names does not exist in this
    ///   space.
    pub fn change_privilege_level(&self, agent_id: impl AsRef<str>) -> ChangePrivilegeLevel {
        ChangePrivilegeLevel(
            Request::of::<ChangePrivilegeLevel>(&self.0)
                .path("agentId", agent_id.as_ref()),
        )
    }

    /// Moves an agent to another agent policy.
    ///
    /// `POST /api/fleet/agents/{agentId}/reassign` returns no body with status `200`.
    ///
    /// - `200`: The agent follows the other policy. The body is an empty JSON object without
    ///   information.
    ///
    /// The agent picks its new policy up at its next check-in. An agent of a managed policy cannot
    /// be moved.
    ///
    /// Required privilege: `fleet-agents-all`.
    ///
    /// # Arguments
    ///
    /// - `agent_id`: Id of the agent.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn reassign(
        &self,
        agent_id: impl AsRef<str>,
        body: impl Into<model::AgentPolicyChoice>,
    ) -> Reassign {
        let body: model::AgentPolicyChoice = body.into();
        Reassign(
            Request::of::<Reassign>(&self.0)
                .path("agentId", agent_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Asks an agent for diagnostics.
    ///
    /// `POST /api/fleet/agents/{agentId}/request_diagnostics` returns [`model::StartedAgentAction`]
    /// with status `200`.
    ///
    /// - `200`: Fleet has started the action.
    ///
    /// The agent packs its logs, its configuration and its state, and uploads the bundle. The list
    /// of its uploads says when the file is ready.
    ///
    /// Required privilege: `fleet-agents-read`.
    ///
    /// # Arguments
    ///
    /// - `agent_id`: Id of the agent.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn request_diagnostics(&self, agent_id: impl AsRef<str>) -> RequestDiagnostics {
        RequestDiagnostics(
            Request::of::<RequestDiagnostics>(&self.0).path("agentId", agent_id.as_ref()),
        )
    }

    /// Takes an agent back to the version that it was upgraded from.
    ///
    /// `POST /api/fleet/agents/{agentId}/rollback` returns [`model::AgentActionOutcome`] with
    /// status `200`.
    ///
    /// - `200`: Fleet has started the action, or says why there is none.
    ///
    /// The agent still has that version for some days after an upgrade, and starts it again. It
    /// needs no download.
    ///
    /// Required privilege: `fleet-agents-all`. Since 9.4.0. Experimental. Inferred: the provider's
    /// documentation does not state it.
    ///
    /// # Arguments
    ///
    /// - `agent_id`: Id of the agent.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`]): The object that the path names does not exist in this
    ///   space.
    pub fn roll_back(&self, agent_id: impl AsRef<str>) -> RollBack {
        RollBack(Request::of::<RollBack>(&self.0).path("agentId", agent_id.as_ref()))
    }

    /// Unenrolls an agent.
    ///
    /// `POST /api/fleet/agents/{agentId}/unenroll` returns no body with status `200`.
    ///
    /// - `200`: Fleet has accepted the request. A body, if there is one, is an empty JSON object
    ///   without information.
    ///
    /// Fleet tells the agent to leave. By default the agent confirms before its keys are withdrawn;
    /// `revoke` withdraws them at once, which also works for an agent that no longer answers. An
    /// unenrolled agent has to enroll again to come back.
    ///
    /// Required privilege: `fleet-agents-all`.
    ///
    /// # Arguments
    ///
    /// - `agent_id`: Id of the agent.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn unenroll(&self, agent_id: impl AsRef<str>) -> Unenroll {
        Unenroll(Request::of::<Unenroll>(&self.0).path("agentId", agent_id.as_ref()))
    }

    /// Upgrades an agent.
    ///
    /// `POST /api/fleet/agents/{agentId}/upgrade` returns no body with status `200`.
    ///
    /// - `200`: The upgrade has begun. The body is an empty JSON object without information.
    ///
    /// The agent downloads the version and restarts with it. Versions older than its own or newer
    /// than Kibana need `force`. The list of action statuses and `upgrade_details` of the agent
    /// tell how it is going.
    ///
    /// Required privilege: `fleet-agents-all`.
    ///
    /// # Arguments
    ///
    /// - `agent_id`: Id of the agent.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn upgrade(&self, agent_id: impl AsRef<str>, body: model::AgentUpgrade) -> Upgrade {
        Upgrade(
            Request::of::<Upgrade>(&self.0)
                .path("agentId", agent_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Lists the files that an agent uploaded.
    ///
    /// `GET /api/fleet/agents/{agentId}/uploads` returns [`model::AgentUploadList`] with status
    /// `200`.
    ///
    /// Returns the diagnostics bundles that were requested from the agent, including those still on
    /// their way. A bundle can be downloaded once its status is `READY`. Up to 9.4.5 and 9.5.2 an
    /// unknown agent gives an empty list; from 9.4.7 and 9.5.4 on it gives 404.
    ///
    /// Required privilege: `fleet-agents-read`.
    ///
    /// # Arguments
    ///
    /// - `agent_id`: Id of the agent.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn list_uploads(&self, agent_id: impl AsRef<str>) -> ListUploads {
        ListUploads(Request::of::<ListUploads>(&self.0).path("agentId", agent_id.as_ref()))
    }
}

request! {
    GetStatusSummary of Agents::get_status_summary:
        GET "/api/fleet/agent_status" as "getAgentStatusSummary" scoped refuses(&[400]);
    send_json -> model::AgentStatusSummary, FleetError;
}

impl GetStatusSummary {
    /// Counts the agents of this policy only.
    ///
    /// Sent as the query parameter `policyId`.
    pub fn policy_id(self, policy_id: impl AsRef<str>) -> Self {
        Self(self.0.query("policyId", policy_id.as_ref()))
    }

    /// Counts the agents of these policies only.
    ///
    /// Sent as the query parameter `policyIds`.
    pub fn policy_ids(self, policy_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let policy_ids: Vec<String> = policy_ids.into_iter().map(Into::into).collect();
        Self(self.0.query("policyIds", &policy_ids))
    }

    /// Counts only the agents that a query in the Kibana Query Language matches.
    ///
    /// Sent as the query parameter `kuery`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("kuery", kql.as_ref()))
    }
}

request! {
    GetData of Agents::get_data:
        GET "/api/fleet/agent_status/data" as "getAgentData" scoped refuses(&[400]);
    send_json -> model::AgentData, FleetError;
}

impl GetData {
    /// Looks for data of this package only.
    ///
    /// Sent as the query parameter `pkgName`.
    pub fn package_name(self, package_name: impl AsRef<str>) -> Self {
        Self(self.0.query("pkgName", package_name.as_ref()))
    }

    /// Version of that package.
    ///
    /// Sent as the query parameter `pkgVersion`.
    pub fn package_version(self, package_version: impl AsRef<str>) -> Self {
        Self(self.0.query("pkgVersion", package_version.as_ref()))
    }

    /// Also returns some of the data.
    ///
    /// Default: `false`. Sent as the query parameter `previewData`.
    pub fn preview_data(self, preview_data: bool) -> Self {
        Self(self.0.query("previewData", &preview_data))
    }
}

request! {
    List of Agents::list: GET "/api/fleet/agents" as "listAgents" scoped refuses(&[400]);
    send_json -> model::AgentPage, FleetError;
}

impl List {
    /// Number of the page, counted from 1.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of agents on a page.
    ///
    /// Default: `20`. Sent as the query parameter `perPage`.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("perPage", &per_page))
    }

    /// Filter in the Kibana Query Language, such as
    /// `policy_id : "3f2c9a51" and status : "offline"`.
    ///
    /// Sent as the query parameter `kuery`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("kuery", kql.as_ref()))
    }

    /// Includes agents that Elastic runs for agentless integrations.
    ///
    /// Default: `true`. Sent as the query parameter `showAgentless`.
    pub fn show_agentless(self, show_agentless: bool) -> Self {
        Self(self.0.query("showAgentless", &show_agentless))
    }

    /// Includes inactive and unenrolled agents.
    ///
    /// Default: `false`. Sent as the query parameter `showInactive`.
    pub fn show_inactive(self, show_inactive: bool) -> Self {
        Self(self.0.query("showInactive", &show_inactive))
    }

    /// Adds the processor and memory use of each agent.
    ///
    /// Default: `false`. Sent as the query parameter `withMetrics`.
    pub fn with_metrics(self, with_metrics: bool) -> Self {
        Self(self.0.query("withMetrics", &with_metrics))
    }

    /// Returns only agents whose version is older than the newest one that Fleet knows, whichever
    /// they are to be upgraded to.
    ///
    /// Where the search finds 10,000 agents or more, servers look at one page at a time: pages then
    /// have fewer agents than they could, and `total` counts all that the search finds.
    ///
    /// Default: `false`. Sent as the query parameter `showUpgradeable`.
    pub fn show_upgradeable(self, show_upgradeable: bool) -> Self {
        Self(self.0.query("showUpgradeable", &show_upgradeable))
    }

    /// Adds the number of agents by status.
    ///
    /// Default: `false`. Sent as the query parameter `getStatusSummary`.
    pub fn with_status_summary(self, with_status_summary: bool) -> Self {
        Self(self.0.query("getStatusSummary", &with_status_summary))
    }

    /// Field to sort by, such as `enrolled_at`.
    ///
    /// Sent as the query parameter `sortField`.
    pub fn sort_field(self, sort_field: impl AsRef<str>) -> Self {
        Self(self.0.query("sortField", sort_field.as_ref()))
    }

    /// Direction in which to sort.
    ///
    /// Sent as the query parameter `sortOrder`.
    pub fn sort_order(self, sort_order: kibana_model::SortOrder) -> Self {
        Self(self.0.query("sortOrder", &sort_order))
    }

    /// Continues after an agent: `nextSearchAfter` of the page before, or its `sort` as JSON.
    ///
    /// Not together with `page`.
    ///
    /// Sent as the query parameter `searchAfter`.
    pub fn search_after(self, search_after: impl AsRef<str>) -> Self {
        Self(self.0.query("searchAfter", search_after.as_ref()))
    }

    /// Opens a point in time, whose id is `pit` of the page.
    ///
    /// Ask for the pages that follow without this and with that id, and they are of one state of
    /// the fleet; a stream of pages does so by itself. Each request with it opens another one.
    ///
    /// Sent as the query parameter `openPit`.
    pub fn open_pit(self, open_pit: bool) -> Self {
        Self(self.0.query("openPit", &open_pit))
    }

    /// The point in time to read from: `pit` of the page before.
    ///
    /// Sent as the query parameter `pitId`.
    pub fn pit_id(self, pit_id: impl AsRef<str>) -> Self {
        Self(self.0.query("pitId", pit_id.as_ref()))
    }

    /// For how long the point in time is kept after this page, such as `1m`.
    ///
    /// Sent as the query parameter `pitKeepAlive`.
    pub fn pit_keep_alive(self, pit_keep_alive: impl AsRef<str>) -> Self {
        Self(self.0.query("pitKeepAlive", pit_keep_alive.as_ref()))
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts at the page that `page` is set to, or at page 1, and ends at the total that the
    /// server tells, or at an empty page. Pages with numbers end at 10000 items; the list goes on
    /// with `search_after`, where the server gives `nextSearchAfter`.
    ///
    /// Only the first request has `open_pit`. The others take `pit_id` from `pit` of the page
    /// before, where it is there.
    pub fn pages(self) -> Pages<Self> {
        self.0.pages()
    }

    /// Reads the items of page after page, as [`pages`](Self::pages) does.
    pub fn items(self) -> Items<Self> {
        self.pages().items()
    }
}

impl Paged for List {
    type Page = model::AgentPage;
    type Item = model::Agent;
    type Errors = FleetError;

    const PAGING: Paging = Paging {
        turning: Turning::NumberThenCursor {
            parameter: "page",
            first: 1,
            cursor: "searchAfter",
        },
        size: Some(PageSize {
            parameter: "perPage",
            largest: None,
        }),
        window: Some(10000),
    };

    const ONCE: &'static [&'static str] = &["openPit"];

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.items)
            .total(page.total)
            .next(&page.next_search_after)
            .carry("pitId", &page.pit)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.items
    }
}

request! {
    ListActionTargets of Agents::list_action_targets:
        POST "/api/fleet/agents" as "listAgentActionTargets" scoped refuses(&[400]) idempotent(true);
    send_json -> model::AgentIdList, FleetError;
}

request! {
    ListActionStatus of Agents::list_action_status:
        GET "/api/fleet/agents/action_status" as "listAgentActionStatus" scoped refuses(&[400]);
    send_json -> model::AgentActionStatusList, FleetError;
}

impl ListActionStatus {
    /// Page to return, counted from 0.
    ///
    /// Default: `0`.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of actions on a page.
    ///
    /// Default: `20`. Sent as the query parameter `perPage`.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("perPage", &per_page))
    }

    /// Limits the answer to the actions of one day, such as `2026-06-01`.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub fn date(self, date: impl AsRef<str>) -> Self {
        Self(self.0.query("date", date.as_ref()))
    }

    /// Limits the answer to actions of this many most recent milliseconds.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub fn latest(self, latest: u64) -> Self {
        Self(self.0.query("latest", &latest))
    }

    /// Number of errors to return with each action, newest first.
    ///
    /// Default: `5`. Sent as the query parameter `errorSize`.
    pub fn error_size(self, error_size: u64) -> Self {
        Self(self.0.query("errorSize", &error_size))
    }

    /// Limits the answer to scheduled actions.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Inferred: the provider's documentation does not state it. Since 9.2.0. Sent as the query
    /// parameter `scheduledOnly`.
    pub fn scheduled_only(self, scheduled_only: bool) -> Self {
        Self(self.0.query("scheduledOnly", &scheduled_only).since("scheduledOnly", "9.2.0"))
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts at the page that `page` is set to, or at page 0, and ends at an empty page.
    pub fn pages(self) -> Pages<Self> {
        self.0.pages()
    }

    /// Reads the items of page after page, as [`pages`](Self::pages) does.
    pub fn items(self) -> Items<Self> {
        self.pages().items()
    }

    /// Sends the request again and again, until some work is done.
    ///
    /// The work is done when `status` of the item in `items` with the given `actionId` is
    /// `COMPLETE`. It has failed at `CANCELLED`, `EXPIRED`, `FAILED` or `ROLLOUT_PASSED`. It
    /// returns that item.
    ///
    /// An action may be complete although it has failed for some agents, which `agents_failed`
    /// counts.
    pub fn wait_for(self, id: impl Into<String>) -> Wait<Self> {
        self.0.wait_for(id)
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

impl Paged for ListActionStatus {
    type Page = model::AgentActionStatusList;
    type Item = model::AgentActionStatus;
    type Errors = FleetError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 0,
        },
        size: Some(PageSize {
            parameter: "perPage",
            largest: None,
        }),
        window: None,
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.items)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.items
    }
}

impl Waited for ListActionStatus {
    type Answer = model::AgentActionStatusList;
    type Work = model::AgentActionStatus;
    type Errors = FleetError;

    const WAITER: Waiter = Waiter {
        item: Some(("/items", Some("/actionId"))),
        pages: Some(Self::PAGING.turning),
        failed: &["CANCELLED", "EXPIRED", "FAILED", "ROLLOUT_PASSED"],
        pending: &["IN_PROGRESS"],
        ..Waiter::new("/status", &["COMPLETE"])
    };

    fn work(answer: Self::Answer, id: &str) -> Option<Self::Work> {
        answer.items.into_iter().find(|work| work.action_id == id)
    }
}

request! {
    CancelAction of Agents::cancel_action:
        POST "/api/fleet/agents/actions/{actionId}/cancel"
        as "cancelAgentAction" scoped refuses(&[400, 404]) secrets(&["data"]);
    send_json -> model::CreatedAgentAction, FleetError;
}

request! {
    ListAvailableVersions of Agents::list_available_versions:
        GET "/api/fleet/agents/available_versions"
        as "listAvailableAgentVersions" scoped refuses(&[400]);
    send_json -> model::AgentVersionList, FleetError;
}

request! {
    BulkMigrate of Agents::bulk_migrate:
        POST "/api/fleet/agents/bulk_migrate"
        as "bulkMigrateAgents" scoped refuses(&[400])
        secrets(&["headers", "proxy_headers"]) since("9.2.0");
    send_json -> model::StartedAgentAction, FleetError;
}

impl BulkMigrate {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    BulkChangePrivilegeLevel of Agents::bulk_change_privilege_level:
        POST "/api/fleet/agents/bulk_privilege_level_change"
        as "bulkChangeAgentPrivilegeLevel" scoped refuses(&[400]) since("9.3.0") experimental;
    send_json -> model::StartedAgentAction, FleetError;
}

impl BulkChangePrivilegeLevel {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    BulkReassign of Agents::bulk_reassign:
        POST "/api/fleet/agents/bulk_reassign"
        as "bulkReassignAgents" scoped refuses(&[400]) body_since(&[("/batchSize", "9.0.0"), ("/dryRun", "9.3.0")]);
    send_json -> model::AgentReassignmentOutcome, FleetError;
}

request! {
    BulkRequestDiagnostics of Agents::bulk_request_diagnostics:
        POST "/api/fleet/agents/bulk_request_diagnostics"
        as "bulkRequestAgentDiagnostics" scoped refuses(&[400]);
    send_json -> model::StartedAgentAction, FleetError;
}

request! {
    BulkRollBack of Agents::bulk_roll_back:
        POST "/api/fleet/agents/bulk_rollback"
        as "bulkRollBackAgents" scoped refuses(&[400]) since("9.4.0") experimental;
    send_json -> model::StartedAgentActions, FleetError;
}

impl BulkRollBack {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    BulkUnenroll of Agents::bulk_unenroll:
        POST "/api/fleet/agents/bulk_unenroll" as "bulkUnenrollAgents" scoped refuses(&[400]);
    send_json -> model::StartedAgentAction, FleetError;
}

request! {
    BulkUpdateTags of Agents::bulk_update_tags:
        POST "/api/fleet/agents/bulk_update_agent_tags" as "bulkUpdateAgentTags" scoped refuses(&[400]);
    send_json -> model::StartedAgentAction, FleetError;
}

request! {
    BulkUpgrade of Agents::bulk_upgrade:
        POST "/api/fleet/agents/bulk_upgrade" as "bulkUpgradeAgents" scoped refuses(&[400]);
    send_json -> model::StartedAgentAction, FleetError;
}

request! {
    DeleteUpload of Agents::delete_upload:
        DELETE "/api/fleet/agents/files/{fileId}" as "deleteAgentUpload" scoped refuses(&[400, 404]);
    send_json -> model::DeletedUpload, FleetError;
}

request! {
    DownloadUpload of Agents::download_upload:
        GET "/api/fleet/agents/files/{fileId}/{fileName}"
        as "downloadAgentUpload" scoped accept("application/octet-stream, application/json") refuses(&[400, 404]);
    send_bytes -> ByteStream, FleetError;
}

request! {
    GetSetup of Agents::get_setup:
        GET "/api/fleet/agents/setup" as "getAgentSetup" scoped refuses(&[400]);
    send_json -> model::AgentSetup, FleetError;
}

request! {
    SetUp of Agents::set_up:
        POST "/api/fleet/agents/setup" as "setUpFleetAgents" scoped refuses(&[400]);
    send_json -> model::FleetSetup, FleetError;
}

request! {
    ListTags of Agents::list_tags:
        GET "/api/fleet/agents/tags" as "listAgentTags" scoped refuses(&[400]);
    send_json -> model::AgentTags, FleetError;
}

impl ListTags {
    /// Lists only the tags of agents that a query in the Kibana Query Language matches.
    ///
    /// Sent as the query parameter `kuery`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("kuery", kql.as_ref()))
    }

    /// Includes inactive agents.
    ///
    /// Default: `false`. Sent as the query parameter `showInactive`.
    pub fn show_inactive(self, show_inactive: bool) -> Self {
        Self(self.0.query("showInactive", &show_inactive))
    }
}

request! {
    Get of Agents::get: GET "/api/fleet/agents/{agentId}" as "getAgent" scoped refuses(&[400, 404]);
    send_json -> model::FoundAgent, FleetError;
}

impl Get {
    /// Adds the processor and memory use of the agent.
    ///
    /// Default: `false`. Sent as the query parameter `withMetrics`.
    pub fn with_metrics(self, with_metrics: bool) -> Self {
        Self(self.0.query("withMetrics", &with_metrics))
    }
}

request! {
    Update of Agents::update:
        PUT "/api/fleet/agents/{agentId}" as "updateAgent" scoped refuses(&[400, 404]);
    send_json -> model::FoundAgent, FleetError;
}

request! {
    Delete of Agents::delete:
        DELETE "/api/fleet/agents/{agentId}" as "deleteAgent" scoped refuses(&[400, 404]);
    send_json -> model::AgentRemoval, FleetError;
}

request! {
    CreateAction of Agents::create_action:
        POST "/api/fleet/agents/{agentId}/actions"
        as "createAgentAction" scoped refuses(&[400, 404]) secrets(&["action.data", "item.data"]);
    send_json -> model::CreatedAgentAction, FleetError;
}

request! {
    GetEffectiveConfig of Agents::get_effective_config:
        GET "/api/fleet/agents/{agentId}/effective_config"
        as "getAgentEffectiveConfig" scoped refuses(&[400, 403, 404])
        secrets(&["effective_config"]) since("9.4.0") technical_preview;
    send_json -> model::AgentEffectiveConfig, FleetError;
}

impl GetEffectiveConfig {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Migrate of Agents::migrate:
        POST "/api/fleet/agents/{agentId}/migrate"
        as "migrateAgent" scoped refuses(&[400, 404]) secrets(&["headers", "proxy_headers"]);
    send_json -> model::StartedAgentAction, FleetError;
}

request! {
    ChangePrivilegeLevel of Agents::change_privilege_level:
        POST "/api/fleet/agents/{agentId}/privilege_level_change"
        as "changeAgentPrivilegeLevel" scoped refuses(&[400, 404]) since("9.3.0") experimental;
    send_json -> model::AgentActionOutcome, FleetError;
}

impl ChangePrivilegeLevel {
    /// Whom the agent runs as.
    #[inline]
    pub fn body(self, body: model::AgentPrivilegeChange) -> Self {
        Self(self.0.json("application/json", &body))
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Reassign of Agents::reassign:
        POST "/api/fleet/agents/{agentId}/reassign" as "reassignAgent" scoped refuses(&[400, 404]);
    send_empty -> (), FleetError;
}

request! {
    RequestDiagnostics of Agents::request_diagnostics:
        POST "/api/fleet/agents/{agentId}/request_diagnostics"
        as "requestAgentDiagnostics" scoped refuses(&[400, 404]);
    send_json -> model::StartedAgentAction, FleetError;
}

impl RequestDiagnostics {
    /// Sets the body.
    pub fn body(self, body: impl Into<Option<model::AgentDiagnostics>>) -> Self {
        let body: Option<model::AgentDiagnostics> = body.into();
        Self(self.0.json("application/json", &body))
    }
}

request! {
    RollBack of Agents::roll_back:
        POST "/api/fleet/agents/{agentId}/rollback"
        as "rollBackAgent" scoped refuses(&[400, 404]) since("9.4.0") experimental;
    send_json -> model::AgentActionOutcome, FleetError;
}

impl RollBack {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Unenroll of Agents::unenroll:
        POST "/api/fleet/agents/{agentId}/unenroll" as "unenrollAgent" scoped refuses(&[400, 404]);
    send_empty -> (), FleetError;
}

impl Unenroll {
    /// Sets the body.
    pub fn body(self, body: impl Into<Option<model::AgentUnenrollment>>) -> Self {
        let body: Option<model::AgentUnenrollment> = body.into();
        Self(self.0.json("application/json", &body))
    }
}

request! {
    Upgrade of Agents::upgrade:
        POST "/api/fleet/agents/{agentId}/upgrade" as "upgradeAgent" scoped refuses(&[400, 404]);
    send_empty -> (), FleetError;
}

request! {
    ListUploads of Agents::list_uploads:
        GET "/api/fleet/agents/{agentId}/uploads" as "listAgentUploads" scoped refuses(&[400, 404]);
    send_json -> model::AgentUploadList, FleetError;
}

impl ListUploads {
    /// Sends the request again and again, until some work is done.
    ///
    /// The work is done when `status` of the item in `items` with the given `actionId` is `READY`.
    /// It has failed at `DELETED`, `EXPIRED` or `FAILED`. It returns that item.
    pub fn wait_for(self, id: impl Into<String>) -> Wait<Self> {
        self.0.wait_for(id)
    }
}

impl Waited for ListUploads {
    type Answer = model::AgentUploadList;
    type Work = model::AgentUpload;
    type Errors = FleetError;

    const WAITER: Waiter = Waiter {
        item: Some(("/items", Some("/actionId"))),
        failed: &["DELETED", "EXPIRED", "FAILED"],
        pending: &["AWAITING_UPLOAD", "IN_PROGRESS"],
        gone: &[404],
        ..Waiter::new("/status", &["READY"])
    };

    fn work(answer: Self::Answer, id: &str) -> Option<Self::Work> {
        answer.items.into_iter().find(|work| work.action_id == id)
    }
}
