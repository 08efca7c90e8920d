// Generated from specs/kibana; do not edit.

//! Workflows, which are steps that run one after another when something triggers them, and
//! their executions.
//!
//! Servers have them since 9.4: they are known from Kibana's routes and from the behaviour of
//! servers that open-source clients record. Every operation acts within a space, that of
//! `Kibana::space` or the default one.

use std::collections::BTreeMap;

use kibana_model::workflows as model;
use openapi_runtime::Json;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

mod errors;

pub mod executions;

pub use errors::WorkflowsError;

/// Steps that Kibana runs one after another, and what triggers them.
#[derive(Clone, Debug)]
pub struct Workflows(pub(crate) Client);

impl Workflows {
    /// Lists workflows.
    ///
    /// `GET /api/workflows` returns [`model::WorkflowPage`] with status `200`.
    ///
    /// Returns one page of the workflows of the space. With the privilege to read executions, each
    /// comes with its latest ones.
    ///
    /// Required privilege: `workflowsManagement:read`. Since 9.4.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`WorkflowsError::BadRequest`]): The request is not valid, or the workflow cannot
    ///   run. `attributes` may tell the faults of a YAML one by one.
    /// - 401 ([`WorkflowsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`WorkflowsError::Forbidden`]): The caller lacks a privilege in this space, or the
    ///   licence does not have workflows.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Creates several workflows.
    ///
    /// `POST /api/workflows` returns [`model::CreatedWorkflows`] with status `200`.
    ///
    /// - `200`: What came of each workflow.
    ///
    /// Creates up to 500 workflows. The answer is a success even if some failed: look at `failed`.
    /// With `overwrite`, workflows that have the given ids are replaced, and what they were is
    /// lost.
    ///
    /// Required privileges: all of `workflowsManagement:create`, `workflowsManagement:update`.
    /// Since 9.4.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`WorkflowsError::BadRequest`]): The request is not valid, or the workflow cannot
    ///   run. `attributes` may tell the faults of a YAML one by one.
    /// - 401 ([`WorkflowsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`WorkflowsError::Forbidden`]): The caller lacks a privilege in this space, or the
    ///   licence does not have workflows.
    pub fn bulk_create(&self, body: impl Into<model::NewWorkflows>) -> BulkCreate {
        let body: model::NewWorkflows = body.into();
        BulkCreate(Request::of::<BulkCreate>(&self.0).json("application/json", &body))
    }

    /// Deletes several workflows.
    ///
    /// `DELETE /api/workflows` returns [`model::DeletedWorkflows`] with status `200`.
    ///
    /// - `200`: What came of each workflow.
    ///
    /// Deletes up to 1,000 workflows. The answer is a success even if some stayed: look at
    /// `failures`. Nobody can restore them; with `force`, nothing of them is kept, and their ids
    /// are free for others.
    ///
    /// Required privilege: `workflowsManagement:delete`. Since 9.4.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`WorkflowsError::BadRequest`]): The request is not valid, or the workflow cannot
    ///   run. `attributes` may tell the faults of a YAML one by one.
    /// - 401 ([`WorkflowsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`WorkflowsError::Forbidden`]): The caller lacks a privilege in this space, or the
    ///   licence does not have workflows.
    pub fn bulk_delete(&self, body: impl Into<model::WorkflowDeletion>) -> BulkDelete {
        let body: model::WorkflowDeletion = body.into();
        BulkDelete(Request::of::<BulkDelete>(&self.0).json("application/json", &body))
    }

    /// Counts workflows by the values of fields.
    ///
    /// `GET /api/workflows/aggs` returns
    /// [`BTreeMap<String, Vec<WorkflowValueCount>>`](model::WorkflowValueCount) with status `200`.
    ///
    /// Tells which values the workflows of the space have in the given fields, and how many have
    /// each: which tags there are, or who created workflows. Of each field, the 100 most frequent
    /// values are returned.
    ///
    /// Required privilege: `workflowsManagement:read`. Since 9.4.0.
    ///
    /// # Arguments
    ///
    /// - `fields`: Names of the fields, such as `tags` and `createdBy`. At least 1 item and at most
    ///   25 items.
    ///
    /// # Errors
    ///
    /// - 400 ([`WorkflowsError::BadRequest`]): The request is not valid, or the workflow cannot
    ///   run. `attributes` may tell the faults of a YAML one by one.
    /// - 401 ([`WorkflowsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`WorkflowsError::Forbidden`]): The caller lacks a privilege in this space, or the
    ///   licence does not have workflows.
    pub fn count_values(&self, fields: impl IntoIterator<Item = impl Into<String>>) -> CountValues {
        let fields: Vec<String> = fields.into_iter().map(Into::into).collect();
        CountValues(Request::of::<CountValues>(&self.0).query("fields", &fields))
    }

    /// Lists connectors that steps can use.
    ///
    /// `GET /api/workflows/connectors` returns [`model::WorkflowConnectors`] with status `200`.
    ///
    /// - `200`: The connectors, by their kinds.
    ///
    /// Returns the kinds of connectors that a workflow may call, each with its connectors in the
    /// space and what they can do.
    ///
    /// Required privilege: `workflowsManagement:read`. Since 9.4.0.
    ///
    /// # Errors
    ///
    /// - 401 ([`WorkflowsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`WorkflowsError::Forbidden`]): The caller lacks a privilege in this space, or the
    ///   licence does not have workflows.
    pub fn list_connectors(&self) -> ListConnectors {
        ListConnectors(Request::of::<ListConnectors>(&self.0))
    }

    /// Exports workflows.
    ///
    /// `POST /api/workflows/export` returns [`model::WorkflowExport`] with status `200`.
    ///
    /// Returns the YAML of up to 500 workflows, in the form that creating several of them takes.
    /// Ids without a workflow are left out; if none has one, the status is 404.
    ///
    /// Required privilege: `workflowsManagement:read`. Since 9.4.0.
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
    pub fn export(&self, body: impl Into<model::WorkflowIds>) -> Export {
        let body: model::WorkflowIds = body.into();
        Export(Request::of::<Export>(&self.0).json("application/json", &body))
    }

    /// Returns several workflows.
    ///
    /// `POST /api/workflows/mget` returns [`Vec<PartialWorkflow>`](model::PartialWorkflow) with
    /// status `200`.
    ///
    /// Returns up to 500 workflows, whole or only some of their properties. Ids without a workflow
    /// are left out.
    ///
    /// Required privilege: `workflowsManagement:read`. Since 9.4.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`WorkflowsError::BadRequest`]): The request is not valid, or the workflow cannot
    ///   run. `attributes` may tell the faults of a YAML one by one.
    /// - 401 ([`WorkflowsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`WorkflowsError::Forbidden`]): The caller lacks a privilege in this space, or the
    ///   licence does not have workflows.
    pub fn bulk_get(&self, body: impl Into<model::WorkflowSelection>) -> BulkGet {
        let body: model::WorkflowSelection = body.into();
        BulkGet(Request::of::<BulkGet>(&self.0).json("application/json", &body))
    }

    /// Returns the schema of workflows.
    ///
    /// `GET /api/workflows/schema` returns `BTreeMap<String, Json>` with status `200`.
    ///
    /// Returns the JSON Schema that the YAML of workflows follows. It depends on the connectors of
    /// the space, whose calls are kinds of steps, and takes megabytes.
    ///
    /// Required privilege: `workflowsManagement:read`. Since 9.4.0.
    ///
    /// # Arguments
    ///
    /// - `loose`: Whether the schema lets other properties pass. If it does not, it is the one that
    ///   workflows are checked with.
    ///
    /// # Errors
    ///
    /// - 400 ([`WorkflowsError::BadRequest`]): The request is not valid, or the workflow cannot
    ///   run. `attributes` may tell the faults of a YAML one by one.
    /// - 401 ([`WorkflowsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`WorkflowsError::Forbidden`]): The caller lacks a privilege in this space, or the
    ///   licence does not have workflows.
    pub fn get_schema(&self, loose: bool) -> GetSchema {
        GetSchema(Request::of::<GetSchema>(&self.0).query("loose", &loose))
    }

    /// Counts workflows and executions.
    ///
    /// `GET /api/workflows/stats` returns [`model::WorkflowStats`] with status `200`.
    ///
    /// - `200`: The numbers.
    ///
    /// Tells how many workflows of the space are enabled. With the privilege to read executions, it
    /// also tells how those of the last 30 days ended, day by day.
    ///
    /// Required privilege: `workflowsManagement:read`. Since 9.4.0.
    ///
    /// # Errors
    ///
    /// - 401 ([`WorkflowsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`WorkflowsError::Forbidden`]): The caller lacks a privilege in this space, or the
    ///   licence does not have workflows.
    pub fn get_stats(&self) -> GetStats {
        GetStats(Request::of::<GetStats>(&self.0))
    }

    /// Runs one step of a workflow as a test.
    ///
    /// `POST /api/workflows/step/test` returns [`model::StartedWorkflow`] with status `200`.
    ///
    /// Runs a single step of a YAML, with the given values in the place of those that earlier steps
    /// would bring. The step really does what it says, which cannot be undone. The call returns
    /// when the execution has begun.
    ///
    /// Required privileges: all of `workflowsManagement:execute`, `workflowsManagement:read`. Since
    /// 9.4.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`WorkflowsError::BadRequest`]): The request is not valid, or the workflow cannot
    ///   run. `attributes` may tell the faults of a YAML one by one.
    /// - 401 ([`WorkflowsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`WorkflowsError::Forbidden`]): The caller lacks a privilege in this space, or the
    ///   licence does not have workflows.
    #[inline]
    pub fn test_step(&self, body: model::WorkflowStepTest) -> TestStep {
        TestStep(Request::of::<TestStep>(&self.0).json("application/json", &body))
    }

    /// Runs a workflow as a test.
    ///
    /// `POST /api/workflows/test` returns [`model::StartedWorkflow`] with status `200`.
    ///
    /// Runs a workflow that is stored, a YAML that is not, or the YAML in the place of what is
    /// stored. It need not be enabled. A test really does what its steps say, which cannot be
    /// undone. The call returns when the execution has begun.
    ///
    /// Required privileges: all of `workflowsManagement:execute`, `workflowsManagement:read`. Since
    /// 9.4.0.
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
    #[inline]
    pub fn test(&self, body: model::WorkflowTest) -> Test {
        Test(Request::of::<Test>(&self.0).json("application/json", &body))
    }

    /// Creates a workflow.
    ///
    /// `POST /api/workflows/workflow` returns [`model::Workflow`] with status `200`.
    ///
    /// Stores a workflow that is written as YAML. Kibana checks it: what has faults is refused, or
    /// is stored with `valid` false and does not run. An enabled workflow runs as soon as something
    /// triggers it.
    ///
    /// Required privilege: `workflowsManagement:create`. Since 9.4.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`WorkflowsError::BadRequest`]): The request is not valid, or the workflow cannot
    ///   run. `attributes` may tell the faults of a YAML one by one.
    /// - 401 ([`WorkflowsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`WorkflowsError::Forbidden`]): The caller lacks a privilege in this space, or the
    ///   licence does not have workflows.
    /// - 409 ([`WorkflowsError::Conflict`]): The id is taken, somebody else changes the workflow,
    ///   or the execution is in another state.
    #[inline]
    pub fn create(&self, body: model::NewWorkflow) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Returns a workflow.
    ///
    /// `GET /api/workflows/workflow/{id}` returns [`model::Workflow`] with status `200`.
    ///
    /// Returns a workflow of the space with its YAML, and with what Kibana reads from it.
    ///
    /// Required privilege: `workflowsManagement:read`. Since 9.4.0.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the workflow.
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
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("id", id.as_ref()))
    }

    /// Changes a workflow.
    ///
    /// `PUT /api/workflows/workflow/{id}` returns [`model::UpdatedWorkflow`] with status `200`.
    ///
    /// Changes what is given, and leaves the rest as it is. A new YAML replaces the old one, which
    /// is lost. The other properties are written into the YAML.
    ///
    /// Required privilege: `workflowsManagement:update`. Since 9.4.0.
    ///
    /// [`convert`](crate::convert) makes the body of what [`get`](Self::get) returns.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the workflow.
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
    pub fn update(&self, id: impl AsRef<str>, body: model::WorkflowUpdate) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a workflow.
    ///
    /// `DELETE /api/workflows/workflow/{id}` returns no body with status `200`.
    ///
    /// The workflow no longer runs, and nobody can restore it. With `force`, nothing of it is kept,
    /// and its id is free for another workflow.
    ///
    /// Required privilege: `workflowsManagement:delete`. Since 9.4.0.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the workflow.
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
    /// - 409 ([`WorkflowsError::Conflict`]): An execution of the workflow has not ended, or is
    ///   still being stopped.
    pub fn delete(&self, id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("id", id.as_ref()))
    }

    /// Copies a workflow.
    ///
    /// `POST /api/workflows/workflow/{id}/clone` returns [`model::Workflow`] with status `200`.
    ///
    /// - `200`: The copy.
    ///
    /// Stores a second workflow with the same steps. Kibana derives its id and name from those of
    /// the first.
    ///
    /// Required privileges: all of `workflowsManagement:create`, `workflowsManagement:read`. Since
    /// 9.4.0.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the workflow.
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
    pub fn copy(&self, id: impl AsRef<str>) -> Copy {
        Copy(Request::of::<Copy>(&self.0).path("id", id.as_ref()))
    }

    /// Runs a workflow.
    ///
    /// `POST /api/workflows/workflow/{id}/run` returns [`model::StartedWorkflow`] with status
    /// `200`.
    ///
    /// The workflow has to be enabled and valid. The call returns when the execution has begun: its
    /// id tells how it goes on. What its steps do cannot be undone.
    ///
    /// Required privileges: all of `workflowsManagement:execute`, `workflowsManagement:read`. Since
    /// 9.4.0.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the workflow.
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
    pub fn run(&self, id: impl AsRef<str>, body: model::WorkflowRun) -> Run {
        Run(Request::of::<Run>(&self.0).path("id", id.as_ref()).json("application/json", &body))
    }

    /// Runs of workflows, with their steps and what these logged.
    pub fn executions(&self) -> executions::Executions {
        executions::Executions(self.0.clone())
    }
}

request! {
    List of Workflows::list:
        GET "/api/workflows" as "listWorkflows" scoped refuses(&[400, 401, 403]) since("9.4.0");
    send_json -> model::WorkflowPage, WorkflowsError;
}

impl List {
    /// Words to look for in names and descriptions.
    pub fn query(self, query: impl AsRef<str>) -> Self {
        Self(self.0.query("query", query.as_ref()))
    }

    /// Page to return, counted from 1.
    ///
    /// Default: `1`.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of workflows on a page.
    ///
    /// Default: `100`. At least 1.
    pub fn size(self, size: u64) -> Self {
        Self(self.0.query("size", &size))
    }

    /// Whether the workflows are enabled.
    ///
    /// Both values together stand for all.
    ///
    /// At most 2 items.
    pub fn enabled(self, enabled: impl IntoIterator<Item = bool>) -> Self {
        let enabled: Vec<bool> = enabled.into_iter().collect();
        Self(self.0.query("enabled", &enabled))
    }

    /// Names of users who created the workflows.
    ///
    /// At most 1000 items. Sent as the query parameter `createdBy`.
    pub fn created_by(self, created_by: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let created_by: Vec<String> = created_by.into_iter().map(Into::into).collect();
        Self(self.0.query("createdBy", &created_by))
    }

    /// Tags, of which the workflows have at least one.
    ///
    /// At most 1000 items.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let tags: Vec<String> = tags.into_iter().map(Into::into).collect();
        Self(self.0.query("tags", &tags))
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
    type Page = model::WorkflowPage;
    type Item = model::ListedWorkflow;
    type Errors = WorkflowsError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "size",
            largest: None,
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
    BulkCreate of Workflows::bulk_create:
        POST "/api/workflows" as "bulkCreateWorkflows" scoped refuses(&[400, 401, 403]) since("9.4.0");
    send_json -> model::CreatedWorkflows, WorkflowsError;
}

impl BulkCreate {
    /// Whether workflows that are there are replaced.
    ///
    /// Default: `false`.
    pub fn overwrite(self, overwrite: bool) -> Self {
        Self(self.0.query("overwrite", &overwrite))
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    BulkDelete of Workflows::bulk_delete:
        DELETE "/api/workflows"
        as "bulkDeleteWorkflows" scoped refuses(&[400, 401, 403]) since("9.4.0");
    send_json -> model::DeletedWorkflows, WorkflowsError;
}

impl BulkDelete {
    /// Whether nothing of the workflows is kept, so that their ids can be used again.
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

request! {
    CountValues of Workflows::count_values:
        GET "/api/workflows/aggs"
        as "countWorkflowValues" scoped refuses(&[400, 401, 403]) since("9.4.0");
    send_json -> BTreeMap<String, Vec<model::WorkflowValueCount>>, WorkflowsError;
}

impl CountValues {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    ListConnectors of Workflows::list_connectors:
        GET "/api/workflows/connectors"
        as "listWorkflowConnectors" scoped refuses(&[401, 403]) since("9.4.0");
    send_json -> model::WorkflowConnectors, WorkflowsError;
}

impl ListConnectors {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Export of Workflows::export:
        POST "/api/workflows/export"
        as "exportWorkflows" scoped refuses(&[400, 401, 403, 404]) idempotent(true) since("9.4.0");
    send_json -> model::WorkflowExport, WorkflowsError;
}

impl Export {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    BulkGet of Workflows::bulk_get:
        POST "/api/workflows/mget"
        as "bulkGetWorkflows" scoped refuses(&[400, 401, 403]) idempotent(true) since("9.4.0");
    send_json -> Vec<model::PartialWorkflow>, WorkflowsError;
}

impl BulkGet {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    GetSchema of Workflows::get_schema:
        GET "/api/workflows/schema"
        as "getWorkflowSchema" scoped refuses(&[400, 401, 403]) since("9.4.0");
    send_json -> BTreeMap<String, Json>, WorkflowsError;
}

impl GetSchema {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    GetStats of Workflows::get_stats:
        GET "/api/workflows/stats" as "getWorkflowStats" scoped refuses(&[401, 403]) since("9.4.0");
    send_json -> model::WorkflowStats, WorkflowsError;
}

impl GetStats {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    TestStep of Workflows::test_step:
        POST "/api/workflows/step/test"
        as "testWorkflowStep" scoped refuses(&[400, 401, 403]) since("9.4.0");
    send_json -> model::StartedWorkflow, WorkflowsError;
}

impl TestStep {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Test of Workflows::test:
        POST "/api/workflows/test"
        as "testWorkflow" scoped refuses(&[400, 401, 403, 404]) since("9.4.0");
    send_json -> model::StartedWorkflow, WorkflowsError;
}

impl Test {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Create of Workflows::create:
        POST "/api/workflows/workflow"
        as "createWorkflow" scoped refuses(&[400, 401, 403, 409]) since("9.4.0");
    send_json -> model::Workflow, WorkflowsError;
}

impl Create {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Get of Workflows::get:
        GET "/api/workflows/workflow/{id}"
        as "getWorkflow" scoped refuses(&[400, 401, 403, 404]) since("9.4.0");
    send_json -> model::Workflow, WorkflowsError;
}

impl Get {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Update of Workflows::update:
        PUT "/api/workflows/workflow/{id}"
        as "updateWorkflow" scoped refuses(&[400, 401, 403, 404, 409]) since("9.4.0");
    send_json -> model::UpdatedWorkflow, WorkflowsError;
}

impl Update {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Delete of Workflows::delete:
        DELETE "/api/workflows/workflow/{id}"
        as "deleteWorkflow" scoped refuses(&[400, 401, 403, 404, 409]) since("9.4.0");
    send_empty -> (), WorkflowsError;
}

impl Delete {
    /// Whether nothing of the workflow is kept, so that its id can be used again.
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

request! {
    Copy of Workflows::copy:
        POST "/api/workflows/workflow/{id}/clone"
        as "copyWorkflow" scoped refuses(&[400, 401, 403, 404]) since("9.4.0");
    send_json -> model::Workflow, WorkflowsError;
}

impl Copy {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Run of Workflows::run:
        POST "/api/workflows/workflow/{id}/run"
        as "runWorkflow" scoped refuses(&[400, 401, 403, 404]) since("9.4.0");
    send_json -> model::StartedWorkflow, WorkflowsError;
}

impl Run {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}
