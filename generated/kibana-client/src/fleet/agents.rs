// Generated from specs/kibana; do not edit.

//! The enrolled agents, the files they upload, and the readiness of Fleet for them.
//!
//! [`Agents`] starts the requests of this module.

use kibana_model::fleet as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

use super::FleetError;

/// The enrolled agents, the files they upload, and the readiness of Fleet for them.
#[derive(Clone, Debug)]
pub struct Agents(pub(crate) Client);

impl Agents {
    /// Lists agent actions with their progress.
    ///
    /// `GET /api/fleet/agents/action_status` returns [`model::AgentActionStatusList`] with status
    /// `200`.
    ///
    /// Returns one page of actions, each with counts of the agents it concerns. Pages start at 0
    /// and there is no total; a page that is not full does not prove that it is the last one. An
    /// action cannot be fetched by its id, so a larger `perPage` is the way to find one among many.
    ///
    /// Required privilege: `fleet-agents-read`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request breaks a rule of the operation; the message
    ///   names it.
    pub fn list_action_status(&self) -> ListActionStatus {
        ListActionStatus(Request::of::<ListActionStatus>(&self.0))
    }

    /// Moves many agents to another agent policy.
    ///
    /// `POST /api/fleet/agents/bulk_reassign` returns [`model::AgentReassignmentOutcome`] with
    /// status `200`.
    ///
    /// Fleet assigns the chosen agents to the given policy in the background and answers with the
    /// id of that action. Progress is visible in the list of action statuses. With `dryRun`, Fleet
    /// only counts the agents.
    ///
    /// Required privilege: `fleet-agents-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request breaks a rule of the operation; the message
    ///   names it.
    pub fn bulk_reassign(&self, body: model::AgentReassignment) -> BulkReassign {
        BulkReassign(Request::of::<BulkReassign>(&self.0).json("application/json", &body))
    }

    /// Returns whether Fleet is ready for agents.
    ///
    /// `GET /api/fleet/agents/setup` returns [`model::AgentSetup`] with status `200`.
    ///
    /// Names the requirements and optional features that are still missing, so that a caller can
    /// tell what to configure before agents enroll.
    ///
    /// Required privileges: any of `fleet-agents-read`, `fleet-agent-policies-read`,
    /// `fleet-settings-read`, `fleet-setup`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request breaks a rule of the operation; the message
    ///   names it.
    pub fn get_setup(&self) -> GetSetup {
        GetSetup(Request::of::<GetSetup>(&self.0))
    }

    /// Unenrolls an agent.
    ///
    /// `POST /api/fleet/agents/{agentId}/unenroll` returns no body with status `200`.
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
    /// - 400 ([`FleetError::BadRequest`]): The request breaks a rule of the operation; the message
    ///   names it.
    pub fn unenroll(&self, agent_id: impl AsRef<str>) -> Unenroll {
        Unenroll(Request::of::<Unenroll>(&self.0).path("agentId", agent_id.as_ref()))
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
    /// - 400 ([`FleetError::BadRequest`]): The request breaks a rule of the operation; the message
    ///   names it.
    /// - 404 ([`FleetError::NotFound`]): The object that the path names does not exist in this
    ///   space.
    pub fn list_uploads(&self, agent_id: impl AsRef<str>) -> ListUploads {
        ListUploads(Request::of::<ListUploads>(&self.0).path("agentId", agent_id.as_ref()))
    }
}

request! {
    ListActionStatus of Agents::list_action_status:
        GET "/api/fleet/agents/action_status" as "listAgentActionStatus" scoped;
    send_json -> model::AgentActionStatusList, FleetError;
}

impl ListActionStatus {
    /// Page to return, counted from 0.
    ///
    /// Default: `0`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of actions on a page.
    ///
    /// Default: `20`. Sent as the query parameter `perPage`.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("perPage", &per_page))
    }

    /// Limits the answer to the actions of one date, given as text.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub fn date(self, date: impl AsRef<str>) -> Self {
        Self(self.0.query("date", date.as_ref()))
    }

    /// Limits the answer to actions of this many most recent milliseconds.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub fn latest(self, latest: i64) -> Self {
        Self(self.0.query("latest", &latest))
    }

    /// Number of errors to return with each action, newest first.
    ///
    /// Default: `5`. Sent as the query parameter `errorSize`.
    pub fn error_size(self, error_size: i64) -> Self {
        Self(self.0.query("errorSize", &error_size))
    }

    /// Limits the answer to scheduled actions.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Inferred: the provider's documentation does not state it. Sent as the query parameter
    /// `scheduledOnly`.
    pub fn scheduled_only(self, scheduled_only: bool) -> Self {
        Self(self.0.query("scheduledOnly", &scheduled_only))
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
        Extent::new(page.items.len())
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.items
    }
}

request! {
    BulkReassign of Agents::bulk_reassign:
        POST "/api/fleet/agents/bulk_reassign" as "bulkReassignAgents" scoped;
    send_json -> model::AgentReassignmentOutcome, FleetError;
}

request! {
    GetSetup of Agents::get_setup: GET "/api/fleet/agents/setup" as "getAgentSetup" scoped;
    send_json -> model::AgentSetup, FleetError;
}

request! {
    Unenroll of Agents::unenroll:
        POST "/api/fleet/agents/{agentId}/unenroll" as "unenrollAgent" scoped;
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
    ListUploads of Agents::list_uploads:
        GET "/api/fleet/agents/{agentId}/uploads" as "listAgentUploads" scoped;
    send_json -> model::AgentUploadList, FleetError;
}
