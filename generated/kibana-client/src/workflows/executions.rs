// Generated from specs/kibana; do not edit.

//! Runs of workflows, with their steps and what these logged.
//!
//! [`Executions`] starts the requests of this module.

use kibana_model::workflows as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, Wait,
    Waited, Waiter, request,
};

use super::WorkflowsError;

/// Runs of workflows, with their steps and what these logged.
#[derive(Clone, Debug)]
pub struct Executions(pub(crate) Client);

impl Executions {
    /// Returns an execution.
    ///
    /// `GET /api/workflows/executions/{executionId}` returns [`model::WorkflowExecution`] with
    /// status `200`.
    ///
    /// Returns an execution with its state, its steps, and the workflow as it was when the
    /// execution began.
    ///
    /// Required privilege: `workflowsManagement:readExecution`. Since 9.4.0.
    ///
    /// # Arguments
    ///
    /// - `execution_id`: Id of the execution.
    ///
    /// # Errors
    ///
    /// - 400 ([`WorkflowsError::BadRequest`]): The request is not valid, or the workflow cannot
    ///   run. `attributes` may tell the faults of a YAML one by one.
    /// - 401 ([`WorkflowsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`WorkflowsError::Forbidden`]): The caller lacks a privilege in this space, or the
    ///   licence does not have workflows.
    /// - 404 ([`WorkflowsError::NotFound`]): There is nothing like this in the space, or the server
    ///   does not have workflows.
    pub fn get(&self, execution_id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("executionId", execution_id.as_ref()))
    }

    /// Cancels an execution.
    ///
    /// `POST /api/workflows/executions/{executionId}/cancel` returns no body with status `200`.
    ///
    /// - `200`: The execution is asked to stop.
    ///
    /// Asks an execution to stop. The call returns before it has. What its steps did stays done. An
    /// execution that has ended stays as it is.
    ///
    /// Required privilege: `workflowsManagement:cancelExecution`. Since 9.4.0.
    ///
    /// # Arguments
    ///
    /// - `execution_id`: Id of the execution.
    ///
    /// # Errors
    ///
    /// - 400 ([`WorkflowsError::BadRequest`]): The request is not valid, or the workflow cannot
    ///   run. `attributes` may tell the faults of a YAML one by one.
    /// - 401 ([`WorkflowsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`WorkflowsError::Forbidden`]): The caller lacks a privilege in this space, or the
    ///   licence does not have workflows.
    /// - 404 ([`WorkflowsError::NotFound`]): There is nothing like this in the space, or the server
    ///   does not have workflows.
    pub fn cancel(&self, execution_id: impl AsRef<str>) -> Cancel {
        Cancel(Request::of::<Cancel>(&self.0).path("executionId", execution_id.as_ref()))
    }

    /// Lists the executions that an execution began.
    ///
    /// `GET /api/workflows/executions/{executionId}/children` returns
    /// [`Vec<ChildExecution>`](model::ChildExecution) with status `200`.
    ///
    /// Returns the executions of other workflows that steps of this one began.
    ///
    /// Required privilege: `workflowsManagement:readExecution`. Since 9.4.0.
    ///
    /// # Arguments
    ///
    /// - `execution_id`: Id of the execution.
    ///
    /// # Errors
    ///
    /// - 400 ([`WorkflowsError::BadRequest`]): The request is not valid, or the workflow cannot
    ///   run. `attributes` may tell the faults of a YAML one by one.
    /// - 401 ([`WorkflowsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`WorkflowsError::Forbidden`]): The caller lacks a privilege in this space, or the
    ///   licence does not have workflows.
    /// - 404 ([`WorkflowsError::NotFound`]): There is nothing like this in the space, or the server
    ///   does not have workflows.
    pub fn list_children(&self, execution_id: impl AsRef<str>) -> ListChildren {
        ListChildren(
            Request::of::<ListChildren>(&self.0)
                .path("executionId", execution_id.as_ref()),
        )
    }

    /// Lists what an execution logged.
    ///
    /// `GET /api/workflows/executions/{executionId}/logs` returns [`model::WorkflowLogPage`] with
    /// status `200`.
    ///
    /// Returns one page of the log of an execution, or of one of its steps.
    ///
    /// Required privilege: `workflowsManagement:readExecution`. Since 9.4.0.
    ///
    /// # Arguments
    ///
    /// - `execution_id`: Id of the execution.
    ///
    /// # Errors
    ///
    /// - 400 ([`WorkflowsError::BadRequest`]): The request is not valid, or the workflow cannot
    ///   run. `attributes` may tell the faults of a YAML one by one.
    /// - 401 ([`WorkflowsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`WorkflowsError::Forbidden`]): The caller lacks a privilege in this space, or the
    ///   licence does not have workflows.
    /// - 404 ([`WorkflowsError::NotFound`]): There is nothing like this in the space, or the server
    ///   does not have workflows.
    pub fn list_logs(&self, execution_id: impl AsRef<str>) -> ListLogs {
        ListLogs(Request::of::<ListLogs>(&self.0).path("executionId", execution_id.as_ref()))
    }

    /// Answers an execution that waits for a person.
    ///
    /// `POST /api/workflows/executions/{executionId}/resume` returns [`model::ResumedExecution`]
    /// with status `200`.
    ///
    /// - `200`: The execution will go on.
    ///
    /// An execution in the state `waiting_for_input` goes on with the given values. In any other
    /// state, the status is 409. The call returns before the execution has gone on.
    ///
    /// Required privilege: `workflowsManagement:execute`. Since 9.4.0.
    ///
    /// # Arguments
    ///
    /// - `execution_id`: Id of the execution.
    ///
    /// # Errors
    ///
    /// - 400 ([`WorkflowsError::BadRequest`]): The request is not valid, or the workflow cannot
    ///   run. `attributes` may tell the faults of a YAML one by one.
    /// - 401 ([`WorkflowsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`WorkflowsError::Forbidden`]): The caller lacks a privilege in this space, or the
    ///   licence does not have workflows.
    /// - 404 ([`WorkflowsError::NotFound`]): There is nothing like this in the space, or the server
    ///   does not have workflows.
    /// - 409 ([`WorkflowsError::Conflict`]): The id is taken, somebody else changes the workflow,
    ///   or the execution is in another state.
    pub fn resume(&self, execution_id: impl AsRef<str>, body: model::ExecutionInput) -> Resume {
        Resume(
            Request::of::<Resume>(&self.0)
                .path("executionId", execution_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Returns the execution of a step.
    ///
    /// `GET /api/workflows/executions/{executionId}/step/{stepExecutionId}` returns
    /// [`model::StepExecution`] with status `200`.
    ///
    /// Returns what a step of an execution did, with the values that it began with and what it
    /// brought.
    ///
    /// Required privilege: `workflowsManagement:readExecution`. Since 9.4.0.
    ///
    /// # Arguments
    ///
    /// - `execution_id`: Id of the execution.
    /// - `step_execution_id`: Id of the execution of a step.
    ///
    /// # Errors
    ///
    /// - 400 ([`WorkflowsError::BadRequest`]): The request is not valid, or the workflow cannot
    ///   run. `attributes` may tell the faults of a YAML one by one.
    /// - 401 ([`WorkflowsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`WorkflowsError::Forbidden`]): The caller lacks a privilege in this space, or the
    ///   licence does not have workflows.
    /// - 404 ([`WorkflowsError::NotFound`]): There is nothing like this in the space, or the server
    ///   does not have workflows.
    pub fn get_step(
        &self,
        execution_id: impl AsRef<str>,
        step_execution_id: impl AsRef<str>,
    ) -> GetStep {
        GetStep(
            Request::of::<GetStep>(&self.0)
                .path("executionId", execution_id.as_ref())
                .path("stepExecutionId", step_execution_id.as_ref()),
        )
    }

    /// Lists executions of a workflow.
    ///
    /// `GET /api/workflows/workflow/{workflowId}/executions` returns
    /// [`model::WorkflowExecutionPage`] with status `200`.
    ///
    /// Returns one page of the executions of a workflow, without their steps.
    ///
    /// Required privilege: `workflowsManagement:readExecution`. Since 9.4.0.
    ///
    /// # Arguments
    ///
    /// - `workflow_id`: Id of the workflow.
    ///
    /// # Errors
    ///
    /// - 400 ([`WorkflowsError::BadRequest`]): The request is not valid, or the workflow cannot
    ///   run. `attributes` may tell the faults of a YAML one by one.
    /// - 401 ([`WorkflowsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`WorkflowsError::Forbidden`]): The caller lacks a privilege in this space, or the
    ///   licence does not have workflows.
    pub fn list(&self, workflow_id: impl AsRef<str>) -> List {
        List(Request::of::<List>(&self.0).path("workflowId", workflow_id.as_ref()))
    }

    /// Cancels all executions of a workflow.
    ///
    /// `POST /api/workflows/workflow/{workflowId}/executions/cancel` returns no body with status
    /// `200`.
    ///
    /// - `200`: The executions are asked to stop.
    ///
    /// Asks every execution of the workflow that has not ended to stop. The call returns before
    /// they have. What their steps did stays done.
    ///
    /// Required privilege: `workflowsManagement:cancelExecution`. Since 9.4.0.
    ///
    /// # Arguments
    ///
    /// - `workflow_id`: Id of the workflow.
    ///
    /// # Errors
    ///
    /// - 400 ([`WorkflowsError::BadRequest`]): The request is not valid, or the workflow cannot
    ///   run. `attributes` may tell the faults of a YAML one by one.
    /// - 401 ([`WorkflowsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`WorkflowsError::Forbidden`]): The caller lacks a privilege in this space, or the
    ///   licence does not have workflows.
    /// - 404 ([`WorkflowsError::NotFound`]): There is nothing like this in the space, or the server
    ///   does not have workflows.
    pub fn cancel_all(&self, workflow_id: impl AsRef<str>) -> CancelAll {
        CancelAll(Request::of::<CancelAll>(&self.0).path("workflowId", workflow_id.as_ref()))
    }

    /// Lists executions of the steps of a workflow.
    ///
    /// `GET /api/workflows/workflow/{workflowId}/executions/steps` returns
    /// [`model::StepExecutionPage`] with status `200`.
    ///
    /// Returns one page of what the steps of a workflow did, over all of its executions.
    ///
    /// Required privilege: `workflowsManagement:readExecution`. Since 9.4.0.
    ///
    /// # Arguments
    ///
    /// - `workflow_id`: Id of the workflow.
    ///
    /// # Errors
    ///
    /// - 400 ([`WorkflowsError::BadRequest`]): The request is not valid, or the workflow cannot
    ///   run. `attributes` may tell the faults of a YAML one by one.
    /// - 401 ([`WorkflowsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`WorkflowsError::Forbidden`]): The caller lacks a privilege in this space, or the
    ///   licence does not have workflows.
    pub fn list_steps(&self, workflow_id: impl AsRef<str>) -> ListSteps {
        ListSteps(Request::of::<ListSteps>(&self.0).path("workflowId", workflow_id.as_ref()))
    }
}

request! {
    Get of Executions::get:
        GET "/api/workflows/executions/{executionId}"
        as "getWorkflowExecution" scoped refuses(&[400, 401, 403, 404]) since("9.4.0");
    send_json -> model::WorkflowExecution, WorkflowsError;
}

impl Get {
    /// Whether the inputs of steps are returned.
    ///
    /// Default: `false`. Sent as the query parameter `includeInput`.
    pub fn include_input(self, include_input: bool) -> Self {
        Self(self.0.query("includeInput", &include_input))
    }

    /// Whether the results of steps are returned.
    ///
    /// Default: `false`. Sent as the query parameter `includeOutput`.
    pub fn include_output(self, include_output: bool) -> Self {
        Self(self.0.query("includeOutput", &include_output))
    }

    /// Sends the request again and again, until some work is done.
    ///
    /// The work is done when `status` is `completed`. It has failed at `cancelled`, `failed`,
    /// `skipped` or `timed_out`.
    pub fn wait(self) -> Wait<Self> {
        self.0.wait()
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

impl Waited for Get {
    type Answer = model::WorkflowExecution;
    type Work = model::WorkflowExecution;
    type Errors = WorkflowsError;

    const WAITER: Waiter = Waiter {
        failed: &["cancelled", "failed", "skipped", "timed_out"],
        ..Waiter::new("/status", &["completed"])
    };

    fn work(answer: Self::Answer, _: &str) -> Option<Self::Work> {
        Some(answer)
    }
}

request! {
    Cancel of Executions::cancel:
        POST "/api/workflows/executions/{executionId}/cancel"
        as "cancelWorkflowExecution" scoped refuses(&[400, 401, 403, 404]) idempotent(true) since("9.4.0");
    send_empty -> (), WorkflowsError;
}

impl Cancel {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    ListChildren of Executions::list_children:
        GET "/api/workflows/executions/{executionId}/children"
        as "listChildExecutions" scoped refuses(&[400, 401, 403, 404]) since("9.4.0");
    send_json -> Vec<model::ChildExecution>, WorkflowsError;
}

impl ListChildren {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    ListLogs of Executions::list_logs:
        GET "/api/workflows/executions/{executionId}/logs"
        as "listExecutionLogs" scoped refuses(&[400, 401, 403, 404]) since("9.4.0");
    send_json -> model::WorkflowLogPage, WorkflowsError;
}

impl ListLogs {
    /// Id of the execution of a step.
    ///
    /// Sent as the query parameter `stepExecutionId`.
    pub fn step_execution_id(self, step_execution_id: impl AsRef<str>) -> Self {
        Self(self.0.query("stepExecutionId", step_execution_id.as_ref()))
    }

    /// Page to return, counted from 1.
    ///
    /// Default: `1`.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of entries on a page.
    ///
    /// Default: `100`. At least 1 and at most 100.
    pub fn size(self, size: u64) -> Self {
        Self(self.0.query("size", &size))
    }

    /// Field to sort by, such as `timestamp`.
    ///
    /// Sent as the query parameter `sortField`.
    pub fn sort_field(self, sort_field: impl AsRef<str>) -> Self {
        Self(self.0.query("sortField", sort_field.as_ref()))
    }

    /// Direction of the order.
    ///
    /// Sent as the query parameter `sortOrder`.
    pub fn sort_order(self, sort_order: model::WorkflowSortOrder) -> Self {
        Self(self.0.query("sortOrder", &sort_order))
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts at the page that `page` is set to, or at page 1, and ends at the total that the
    /// server tells, or at an empty page. The server gives out the first 10000 items; a page that
    /// reaches further is an error.
    pub fn pages(self) -> Pages<Self> {
        self.0.pages()
    }

    /// Reads the items of page after page, as [`pages`](Self::pages) does.
    pub fn items(self) -> Items<Self> {
        self.pages().items()
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

impl Paged for ListLogs {
    type Page = model::WorkflowLogPage;
    type Item = model::WorkflowLogEntry;
    type Errors = WorkflowsError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "size",
            largest: Some(100),
        }),
        window: Some(10000),
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.logs).total(page.total).number(page.page)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.logs
    }
}

request! {
    Resume of Executions::resume:
        POST "/api/workflows/executions/{executionId}/resume"
        as "resumeWorkflowExecution" scoped refuses(&[400, 401, 403, 404, 409]) since("9.4.0");
    send_json -> model::ResumedExecution, WorkflowsError;
}

impl Resume {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    GetStep of Executions::get_step:
        GET "/api/workflows/executions/{executionId}/step/{stepExecutionId}"
        as "getStepExecution" scoped refuses(&[400, 401, 403, 404]) since("9.4.0");
    send_json -> model::StepExecution, WorkflowsError;
}

impl GetStep {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    List of Executions::list:
        GET "/api/workflows/workflow/{workflowId}/executions"
        as "listWorkflowExecutions" scoped refuses(&[400, 401, 403]) since("9.4.0");
    send_json -> model::WorkflowExecutionPage, WorkflowsError;
}

impl List {
    /// States of the executions.
    pub fn statuses(
        self,
        statuses: impl IntoIterator<Item = model::WorkflowExecutionStatus>,
    ) -> Self {
        let statuses: Vec<model::WorkflowExecutionStatus> = statuses
            .into_iter()
            .collect();
        Self(self.0.query("statuses", &statuses))
    }

    /// Whether the executions are tests.
    ///
    /// At most 2 items. Sent as the query parameter `executionTypes`.
    pub fn execution_types(
        self,
        execution_types: impl IntoIterator<Item = model::WorkflowExecutionType>,
    ) -> Self {
        let execution_types: Vec<model::WorkflowExecutionType> = execution_types
            .into_iter()
            .collect();
        Self(self.0.query("executionTypes", &execution_types))
    }

    /// Names of users who began the executions.
    ///
    /// At most 100 items. Sent as the query parameter `executedBy`.
    pub fn executed_by(self, executed_by: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let executed_by: Vec<String> = executed_by.into_iter().map(Into::into).collect();
        Self(self.0.query("executedBy", &executed_by))
    }

    /// Whether executions of single steps are left out.
    ///
    /// Sent as the query parameter `omitStepRuns`.
    pub fn omit_step_runs(self, omit_step_runs: bool) -> Self {
        Self(self.0.query("omitStepRuns", &omit_step_runs))
    }

    /// Page to return, counted from 1.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of executions on a page.
    ///
    /// At least 1 and at most 100.
    pub fn size(self, size: u64) -> Self {
        Self(self.0.query("size", &size))
    }

    /// The earliest beginning, a time or a distance from now such as `now-1d`.
    ///
    /// Since 9.5.0. Sent as the query parameter `startedAfter`.
    pub fn started_after(self, started_after: impl AsRef<str>) -> Self {
        Self(self.0.query("startedAfter", started_after.as_ref()).since("startedAfter", "9.5.0"))
    }

    /// The latest beginning, a time or a distance from now.
    ///
    /// Since 9.5.0. Sent as the query parameter `startedBefore`.
    pub fn started_before(self, started_before: impl AsRef<str>) -> Self {
        Self(self.0.query("startedBefore", started_before.as_ref()).since("startedBefore", "9.5.0"))
    }

    /// The earliest end, a time or a distance from now.
    ///
    /// Since 9.5.0. Sent as the query parameter `finishedAfter`.
    pub fn finished_after(self, finished_after: impl AsRef<str>) -> Self {
        Self(self.0.query("finishedAfter", finished_after.as_ref()).since("finishedAfter", "9.5.0"))
    }

    /// The latest end, a time or a distance from now.
    ///
    /// Since 9.5.0. Sent as the query parameter `finishedBefore`.
    pub fn finished_before(self, finished_before: impl AsRef<str>) -> Self {
        Self(
            self.0
                .query("finishedBefore", finished_before.as_ref())
                .since("finishedBefore", "9.5.0"),
        )
    }

    /// The key of the executions that may not run at the same time.
    ///
    /// Since 9.5.0. Sent as the query parameter `concurrencyGroupKey`.
    pub fn concurrency_group_key(self, concurrency_group_key: impl AsRef<str>) -> Self {
        Self(
            self.0
                .query("concurrencyGroupKey", concurrency_group_key.as_ref())
                .since("concurrencyGroupKey", "9.5.0"),
        )
    }

    /// Property of which each value is returned once, with one of its executions.
    ///
    /// Since 9.5.0.
    pub fn collapse(self, collapse: model::WorkflowExecutionGrouping) -> Self {
        Self(self.0.query("collapse", &collapse).since("collapse", "9.5.0"))
    }

    /// Property to sort by.
    ///
    /// Since 9.5.0. Sent as the query parameter `sortField`.
    pub fn sort_field(self, sort_field: model::WorkflowExecutionSortField) -> Self {
        Self(self.0.query("sortField", &sort_field).since("sortField", "9.5.0"))
    }

    /// Direction of the order.
    ///
    /// Since 9.5.0. Sent as the query parameter `sortOrder`.
    pub fn sort_order(self, sort_order: model::WorkflowSortOrder) -> Self {
        Self(self.0.query("sortOrder", &sort_order).since("sortOrder", "9.5.0"))
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts at the page that `page` is set to, or at page 1, and ends at the total that the
    /// server tells, or at an empty page. The server gives out the first 10000 items; a page that
    /// reaches further is an error.
    pub fn pages(self) -> Pages<Self> {
        self.0.pages()
    }

    /// Reads the items of page after page, as [`pages`](Self::pages) does.
    pub fn items(self) -> Items<Self> {
        self.pages().items()
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

impl Paged for List {
    type Page = model::WorkflowExecutionPage;
    type Item = model::ListedExecution;
    type Errors = WorkflowsError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "size",
            largest: Some(100),
        }),
        window: Some(10000),
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.results).total(page.total).number(page.page)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.results
    }
}

request! {
    CancelAll of Executions::cancel_all:
        POST "/api/workflows/workflow/{workflowId}/executions/cancel"
        as "cancelWorkflowExecutions" scoped refuses(&[400, 401, 403, 404]) idempotent(true) since("9.4.0");
    send_empty -> (), WorkflowsError;
}

impl CancelAll {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    ListSteps of Executions::list_steps:
        GET "/api/workflows/workflow/{workflowId}/executions/steps"
        as "listStepExecutions" scoped refuses(&[400, 401, 403]) since("9.4.0");
    send_json -> model::StepExecutionPage, WorkflowsError;
}

impl ListSteps {
    /// Name of the step.
    ///
    /// Sent as the query parameter `stepId`.
    pub fn step_id(self, step_id: impl AsRef<str>) -> Self {
        Self(self.0.query("stepId", step_id.as_ref()))
    }

    /// Whether the inputs of steps are returned.
    ///
    /// Default: `false`. Sent as the query parameter `includeInput`.
    pub fn include_input(self, include_input: bool) -> Self {
        Self(self.0.query("includeInput", &include_input))
    }

    /// Whether the results of steps are returned.
    ///
    /// Default: `false`. Sent as the query parameter `includeOutput`.
    pub fn include_output(self, include_output: bool) -> Self {
        Self(self.0.query("includeOutput", &include_output))
    }

    /// Page to return, counted from 1.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of executions on a page.
    ///
    /// At least 1 and at most 100.
    pub fn size(self, size: u64) -> Self {
        Self(self.0.query("size", &size))
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts at the page that `page` is set to, or at page 1, and ends at the total that the
    /// server tells, or at an empty page. The server gives out the first 10000 items; a page that
    /// reaches further is an error.
    pub fn pages(self) -> Pages<Self> {
        self.0.pages()
    }

    /// Reads the items of page after page, as [`pages`](Self::pages) does.
    pub fn items(self) -> Items<Self> {
        self.pages().items()
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

impl Paged for ListSteps {
    type Page = model::StepExecutionPage;
    type Item = model::StepExecution;
    type Errors = WorkflowsError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "size",
            largest: Some(100),
        }),
        window: Some(10000),
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.results).total(page.total)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.results
    }
}
