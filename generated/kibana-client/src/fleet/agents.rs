// Generated from specs/kibana; do not edit.

//! The operations of [`Agents`].

use std::time::Duration;

use kibana_model::fleet as model;
use openapi_runtime::client::{
    CallError, Client, Extent, Items, Method, Operation, PageSize, Paged, Pages, Paging,
    Request, Response, Turning,
};

use super::FleetError;

/// The enrolled agents, the files they upload, and the readiness of Fleet for them.
#[derive(Clone, Debug)]
pub struct Agents {
    pub(crate) client: Client,
}

impl Agents {
    /// Lists agent actions with their progress.
    ///
    /// `GET /api/fleet/agents/action_status`
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
        let request = Request::new(&self.client, &LIST_ACTION_STATUS);
        ListActionStatus { request }
    }

    /// Moves many agents to another agent policy.
    ///
    /// `POST /api/fleet/agents/bulk_reassign`
    ///
    /// Fleet assigns the chosen agents to the given policy in the background and answers with the
    /// id of that action. Progress is visible in the list of action statuses.
    ///
    /// Required privilege: `fleet-agents-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request breaks a rule of the operation; the message
    ///   names it.
    pub fn bulk_reassign(&self, body: model::AgentReassignment) -> BulkReassign {
        let request = Request::new(&self.client, &BULK_REASSIGN)
            .json("application/json", &body);
        BulkReassign { request }
    }

    /// Returns whether Fleet is ready for agents.
    ///
    /// `GET /api/fleet/agents/setup`
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
        let request = Request::new(&self.client, &GET_SETUP);
        GetSetup { request }
    }

    /// Unenrolls an agent.
    ///
    /// `POST /api/fleet/agents/{agentId}/unenroll`
    ///
    /// Fleet tells the agent to leave. By default the agent confirms before its keys are withdrawn;
    /// `revoke` withdraws them at once, which also works for an agent that no longer answers. An
    /// unenrolled agent has to enroll anew to come back.
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
        let request = Request::new(&self.client, &UNENROLL)
            .path("agentId", agent_id.as_ref());
        Unenroll { request }
    }

    /// Lists the files that an agent uploaded.
    ///
    /// `GET /api/fleet/agents/{agentId}/uploads`
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
        let request = Request::new(&self.client, &LIST_UPLOADS)
            .path("agentId", agent_id.as_ref());
        ListUploads { request }
    }
}

const LIST_ACTION_STATUS: Operation = Operation {
    id: "listAgentActionStatus",
    method: Method::GET,
    path: "/api/fleet/agents/action_status",
    scoped: true,
    idempotent: true,
    headers: &[],
};

/// The request of [`Agents::list_action_status`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListActionStatus {
    request: Request,
}

impl ListActionStatus {
    /// Page to return, counted from 0.
    ///
    /// Default: `0`.
    pub fn page(mut self, page: i64) -> Self {
        self.request = self.request.query("page", &page);
        self
    }

    /// Number of actions on a page.
    ///
    /// Default: `20`. Sent as `perPage`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.request = self.request.query("perPage", &per_page);
        self
    }

    /// Limits the answer to the actions of one date, given as text.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub fn date(mut self, date: impl AsRef<str>) -> Self {
        self.request = self.request.query("date", date.as_ref());
        self
    }

    /// Limits the answer to actions of this many most recent milliseconds.
    ///
    /// Inferred: the provider's documentation does not state it.
    pub fn latest(mut self, latest: i64) -> Self {
        self.request = self.request.query("latest", &latest);
        self
    }

    /// Number of errors to return with each action, newest first.
    ///
    /// Default: `5`. Sent as `errorSize`.
    pub fn error_size(mut self, error_size: i64) -> Self {
        self.request = self.request.query("errorSize", &error_size);
        self
    }

    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(
        self,
    ) -> Result<Response<model::AgentActionStatusList>, CallError<FleetError>> {
        self.request.send_json().await
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts at the page that `page` is set to, or at page 0, and ends at an empty page.
    pub fn pages(self) -> Pages<Self> {
        self.request.pages()
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

const BULK_REASSIGN: Operation = Operation {
    id: "bulkReassignAgents",
    method: Method::POST,
    path: "/api/fleet/agents/bulk_reassign",
    scoped: true,
    idempotent: false,
    headers: &[],
};

/// The request of [`Agents::bulk_reassign`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkReassign {
    request: Request,
}

impl BulkReassign {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<model::StartedAgentAction>, CallError<FleetError>> {
        self.request.send_json().await
    }
}

const GET_SETUP: Operation = Operation {
    id: "getAgentSetup",
    method: Method::GET,
    path: "/api/fleet/agents/setup",
    scoped: true,
    idempotent: true,
    headers: &[],
};

/// The request of [`Agents::get_setup`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSetup {
    request: Request,
}

impl GetSetup {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<model::AgentSetup>, CallError<FleetError>> {
        self.request.send_json().await
    }
}

const UNENROLL: Operation = Operation {
    id: "unenrollAgent",
    method: Method::POST,
    path: "/api/fleet/agents/{agentId}/unenroll",
    scoped: true,
    idempotent: false,
    headers: &[],
};

/// The request of [`Agents::unenroll`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Unenroll {
    request: Request,
}

impl Unenroll {
    /// Sets the body.
    pub fn body(mut self, body: model::AgentUnenrollment) -> Self {
        self.request = self.request.json("application/json", &body);
        self
    }

    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, CallError<FleetError>> {
        self.request.send_empty().await
    }
}

const LIST_UPLOADS: Operation = Operation {
    id: "listAgentUploads",
    method: Method::GET,
    path: "/api/fleet/agents/{agentId}/uploads",
    scoped: true,
    idempotent: true,
    headers: &[],
};

/// The request of [`Agents::list_uploads`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUploads {
    request: Request,
}

impl ListUploads {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<model::AgentUploadList>, CallError<FleetError>> {
        self.request.send_json().await
    }
}
