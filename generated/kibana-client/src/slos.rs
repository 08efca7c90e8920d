// Generated from specs/kibana; do not edit.

//! Service level objectives: what share of something has to be good over a period, and how much
//! may still fail.
//!
//! They belong to a space, and Kibana computes them with transforms of Elasticsearch.

use kibana_model::slos as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, QueryStyle, Request, Turning,
    Wait, Waited, Waiter, request,
};

mod errors;

pub use errors::SlosError;

/// The SLOs of a space.
#[derive(Clone, Debug)]
pub struct Slos(pub(crate) Client);

impl Slos {
    /// Lists SLOs with their current state.
    ///
    /// `GET /api/observability/slos` returns [`model::SloPage`] with status `200`.
    ///
    /// An SLO that is grouped is in the list once for each of its instances, each with a status of
    /// its own. The list has pages, by number or by what the last item sorts by: with `size`,
    /// Kibana ignores the numbers, and each answer has the `search_after` of the next. The caller
    /// needs the privilege `read` on SLOs.
    ///
    /// # Errors
    ///
    /// - 400 ([`SlosError::BadRequest`]): The request is not valid.
    /// - 401 ([`SlosError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`SlosError::Forbidden`]): The caller lacks the privilege in this space.
    /// - 404 ([`SlosError::NotFound`]): Listed for all that reads SLOs. A space without any gives
    ///   an empty page instead.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Creates an SLO.
    ///
    /// `POST /api/observability/slos` returns [`model::CreatedSlo`] with status `200`.
    ///
    /// The SLO is enabled, and Kibana starts the transforms that compute it. Unless
    /// `prevent_initial_backfill` is set, they also go through the data of the time window so far.
    /// The caller needs the privilege `all` on SLOs. The credentials must be allowed to read the
    /// indices of the indicator.
    ///
    /// # Errors
    ///
    /// - 400 ([`SlosError::BadRequest`]): The request is not valid.
    /// - 401 ([`SlosError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`SlosError::Forbidden`]): The caller lacks the privilege in this space.
    /// - 409 ([`SlosError::Conflict`]): There is an SLO with this id already.
    #[inline]
    pub fn create(&self, body: model::NewSlo) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Begins to delete SLOs.
    ///
    /// `POST /api/observability/slos/_bulk_delete` returns [`model::SloTask`] with status `200`.
    ///
    /// - `200`: The task has begun.
    ///
    /// Works on each of them as the operation for a single one does, in the background. The answer
    /// has the id of the task, which tells when it is done and what it could not delete. What is
    /// deleted cannot be restored. The caller needs the privilege `all` on SLOs.
    ///
    /// # Errors
    ///
    /// - 400 ([`SlosError::BadRequest`]): The request is not valid.
    /// - 401 ([`SlosError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`SlosError::Forbidden`]): The caller lacks the privilege in this space.
    pub fn bulk_delete(&self, body: impl Into<model::SloIds>) -> BulkDelete {
        let body: model::SloIds = body.into();
        BulkDelete(Request::of::<BulkDelete>(&self.0).json("application/json", &body))
    }

    /// Returns the state of a task that deletes SLOs.
    ///
    /// `GET /api/observability/slos/_bulk_delete/{taskId}` returns [`model::SloBulkDelete`] with
    /// status `200`.
    ///
    /// Ask until `is_done` is true. A task is forgotten some time after its end. The caller needs
    /// the privilege `read` on SLOs.
    ///
    /// # Arguments
    ///
    /// - `task_id`: Id of the task.
    ///
    /// # Errors
    ///
    /// - 400 ([`SlosError::BadRequest`]): The request is not valid.
    /// - 401 ([`SlosError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`SlosError::Forbidden`]): The caller lacks the privilege in this space.
    pub fn get_bulk_delete(&self, task_id: impl AsRef<str>) -> GetBulkDelete {
        GetBulkDelete(Request::of::<GetBulkDelete>(&self.0).path("taskId", task_id.as_ref()))
    }

    /// Begins to delete old data of SLOs.
    ///
    /// `POST /api/observability/slos/_bulk_purge_rollup` returns [`model::SloTask`] with status
    /// `200`.
    ///
    /// - `200`: Elasticsearch has begun to delete.
    ///
    /// Deletes what the transforms computed for documents that are older than the policy says, for
    /// all instances of the SLOs. The definitions stay. Data within the time window of an SLO is
    /// protected: the call is refused. What is deleted is gone for good. The caller needs the
    /// privilege `all` on SLOs.
    ///
    /// # Errors
    ///
    /// - 400 ([`SlosError::BadRequest`]): The request is not valid.
    /// - 401 ([`SlosError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`SlosError::Forbidden`]): The caller lacks the privilege in this space.
    #[inline]
    pub fn bulk_purge_rollups(&self, body: model::SloPurge) -> BulkPurgeRollups {
        BulkPurgeRollups(Request::of::<BulkPurgeRollups>(&self.0).json("application/json", &body))
    }

    /// Lists the definitions of SLOs.
    ///
    /// `GET /api/observability/slos/_definitions` returns [`model::SloDefinitionPage`] with status
    /// `200`.
    ///
    /// - `200`: A page of definitions.
    ///
    /// In contrast to the list with results, a grouped SLO is here once, and disabled ones are
    /// here, too. The caller needs the privilege `read` on SLOs.
    ///
    /// # Errors
    ///
    /// - 400 ([`SlosError::BadRequest`]): The request is not valid.
    /// - 401 ([`SlosError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`SlosError::Forbidden`]): The credentials lack a privilege.
    pub fn list_definitions(&self) -> ListDefinitions {
        ListDefinitions(Request::of::<ListDefinitions>(&self.0))
    }

    /// Deletes the data of single instances of SLOs.
    ///
    /// `POST /api/observability/slos/_delete_instances` returns no body with status `204`.
    ///
    /// For instances that send no data any more, such as hosts that are gone: what was computed for
    /// them and their summaries are deleted for good. An instance that still has data in its
    /// sources comes back. The caller needs the privilege `all` on SLOs.
    ///
    /// # Errors
    ///
    /// - 400 ([`SlosError::BadRequest`]): The request is not valid.
    /// - 401 ([`SlosError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`SlosError::Forbidden`]): The caller lacks the privilege in this space.
    pub fn delete_instances(&self, body: impl Into<model::SloInstances>) -> DeleteInstances {
        let body: model::SloInstances = body.into();
        DeleteInstances(Request::of::<DeleteInstances>(&self.0).json("application/json", &body))
    }

    /// Returns an SLO with its current state.
    ///
    /// `GET /api/observability/slos/{sloId}` returns [`model::Slo`] with status `200`.
    ///
    /// Of an SLO that is grouped, `instance_id` says which instance is meant. The caller needs the
    /// privilege `read` on SLOs.
    ///
    /// # Arguments
    ///
    /// - `slo_id`: Id of the SLO.
    ///
    /// # Errors
    ///
    /// - 400 ([`SlosError::BadRequest`]): The request is not valid.
    /// - 401 ([`SlosError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`SlosError::Forbidden`]): The caller lacks the privilege in this space.
    /// - 404 ([`SlosError::NotFound`]): There is no SLO with this id in the space.
    pub fn get(&self, slo_id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("sloId", slo_id.as_ref()))
    }

    /// Changes an SLO.
    ///
    /// `PUT /api/observability/slos/{sloId}` returns [`model::SloDefinition`] with status `200`.
    ///
    /// - `200`: The SLO as it is now.
    ///
    /// Only what is given changes. A change of the indicator, the objective, the window, the
    /// grouping or the settings is a new revision: Kibana computes everything again, and deletes
    /// what it had computed. The caller needs the privilege `all` on SLOs.
    ///
    /// [`convert`](crate::convert) makes the body of what [`get`](Self::get) returns.
    ///
    /// # Arguments
    ///
    /// - `slo_id`: Id of the SLO.
    ///
    /// # Errors
    ///
    /// - 400 ([`SlosError::BadRequest`]): The request is not valid.
    /// - 401 ([`SlosError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`SlosError::Forbidden`]): The caller lacks the privilege in this space.
    /// - 404 ([`SlosError::NotFound`]): There is no SLO with this id in the space.
    pub fn update(&self, slo_id: impl AsRef<str>, body: model::SloUpdate) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("sloId", slo_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes an SLO.
    ///
    /// `DELETE /api/observability/slos/{sloId}` returns no body with status `204`.
    ///
    /// The definition, its transforms, and the data that they computed are gone, which cannot be
    /// undone. Alerting rules for the SLO stay, and find nothing. The caller needs the privilege
    /// `all` on SLOs.
    ///
    /// # Arguments
    ///
    /// - `slo_id`: Id of the SLO.
    ///
    /// # Errors
    ///
    /// - 400 ([`SlosError::BadRequest`]): The request is not valid.
    /// - 401 ([`SlosError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`SlosError::Forbidden`]): The caller lacks the privilege in this space.
    /// - 404 ([`SlosError::NotFound`]): There is no SLO with this id in the space.
    pub fn delete(&self, slo_id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("sloId", slo_id.as_ref()))
    }

    /// Computes an SLO anew.
    ///
    /// `POST /api/observability/slos/{sloId}/_reset` returns [`model::SloDefinition`] with status
    /// `200`.
    ///
    /// - `200`: The SLO, with a higher version.
    ///
    /// Deletes the transforms of the SLO and what they computed, and installs them again. This
    /// mends an SLO whose transforms fail, or that an older version of Kibana made. History from
    /// before the time window is not computed again. The caller needs the privilege `all` on SLOs.
    ///
    /// # Arguments
    ///
    /// - `slo_id`: Id of the SLO.
    ///
    /// # Errors
    ///
    /// - 400 ([`SlosError::BadRequest`]): The request is not valid.
    /// - 401 ([`SlosError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`SlosError::Forbidden`]): The caller lacks the privilege in this space.
    /// - 404 ([`SlosError::NotFound`]): There is no SLO with this id in the space.
    pub fn reset(&self, slo_id: impl AsRef<str>) -> Reset {
        Reset(Request::of::<Reset>(&self.0).path("sloId", slo_id.as_ref()))
    }

    /// Stops the computation of an SLO.
    ///
    /// `POST /api/observability/slos/{sloId}/disable` returns no body with status `204`.
    ///
    /// The definition and what was computed so far stay. Nothing happens if it is disabled already.
    /// The caller needs the privilege `all` on SLOs.
    ///
    /// # Arguments
    ///
    /// - `slo_id`: Id of the SLO.
    ///
    /// # Errors
    ///
    /// - 400 ([`SlosError::BadRequest`]): The request is not valid.
    /// - 401 ([`SlosError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`SlosError::Forbidden`]): The caller lacks the privilege in this space.
    /// - 404 ([`SlosError::NotFound`]): There is no SLO with this id in the space.
    pub fn disable(&self, slo_id: impl AsRef<str>) -> Disable {
        Disable(Request::of::<Disable>(&self.0).path("sloId", slo_id.as_ref()))
    }

    /// Starts the computation of an SLO.
    ///
    /// `POST /api/observability/slos/{sloId}/enable` returns no body with status `204`.
    ///
    /// Nothing happens if it is enabled already. The caller needs the privilege `all` on SLOs.
    ///
    /// # Arguments
    ///
    /// - `slo_id`: Id of the SLO.
    ///
    /// # Errors
    ///
    /// - 400 ([`SlosError::BadRequest`]): The request is not valid.
    /// - 401 ([`SlosError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`SlosError::Forbidden`]): The caller lacks the privilege in this space.
    /// - 404 ([`SlosError::NotFound`]): There is no SLO with this id in the space.
    pub fn enable(&self, slo_id: impl AsRef<str>) -> Enable {
        Enable(Request::of::<Enable>(&self.0).path("sloId", slo_id.as_ref()))
    }
}

request! {
    List of Slos::list:
        GET "/api/observability/slos" as "listSlos" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::SloPage, SlosError;
}

impl List {
    /// Which SLOs to list, in KQL over their summaries, such as
    /// `slo.tags : "shop" and status : "VIOLATED"`.
    ///
    /// Sent as the query parameter `kqlQuery`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("kqlQuery", kql.as_ref()))
    }

    /// Maximum number of SLOs on a page, for pages without numbers.
    ///
    /// Default: `1`.
    pub fn size(self, size: u64) -> Self {
        Self(self.0.query("size", &size))
    }

    /// Where the page begins: what the page before it answered.
    ///
    /// Sent as the query parameter `searchAfter`.
    pub fn search_after(self, search_after: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let search_after: Vec<String> = search_after
            .into_iter()
            .map(Into::into)
            .collect();
        Self(self.0.query("searchAfter", &search_after))
    }

    /// Number of the page, from 1.
    ///
    /// Default: `1`.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Most SLOs on a page.
    ///
    /// Default: `25`. At most 5000. Sent as the query parameter `perPage`.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("perPage", &per_page))
    }

    /// What the list is sorted by.
    ///
    /// Default: `status`. Sent as the query parameter `sortBy`.
    pub fn sort_by(self, sort_by: model::SloSort) -> Self {
        Self(self.0.query("sortBy", &sort_by))
    }

    /// Direction in which to sort.
    ///
    /// Default: `asc`. Sent as the query parameter `sortDirection`.
    pub fn sort_direction(self, sort_direction: kibana_model::SortOrder) -> Self {
        Self(self.0.query("sortDirection", &sort_direction))
    }

    /// Whether to leave out those without new data for a while.
    ///
    /// Sent as the query parameter `hideStale`.
    pub fn hide_stale(self, hide_stale: bool) -> Self {
        Self(self.0.query("hideStale", &hide_stale))
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts at the page that `page` is set to, or at page 1, and ends at the total that the
    /// server tells, or at an empty page. With `size`, pages have no numbers: each begins with
    /// `search_after`, where the one before gives `searchAfter`.
    pub fn pages(self) -> Pages<Self> {
        self.0.pages()
    }

    /// Reads the items of page after page, as [`pages`](Self::pages) does.
    pub fn items(self) -> Items<Self> {
        self.pages().items()
    }
}

impl Paged for List {
    type Page = model::SloPage;
    type Item = model::Slo;
    type Errors = SlosError;

    const PAGING: Paging = Paging {
        turning: Turning::NumberThenCursor {
            parameter: "page",
            first: 1,
            cursor: "searchAfter",
        },
        size: Some(PageSize {
            parameter: "perPage",
            largest: Some(5000),
        }),
        window: None,
    };

    const CURSOR_SIZE: Option<&'static str> = Some("size");

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.results)
            .total(page.total)
            .number(page.page)
            .next(&page.search_after)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.results
    }
}

request! {
    Create of Slos::create:
        POST "/api/observability/slos"
        as "createSlo" scoped refuses(&[400, 401, 403, 409]) body_since(&[("/indicator/params/dataViewId", "8.15.0"), ("/settings/preventInitialBackfill", "8.15.0"), ("/settings/syncField", "8.18.0")]);
    send_json -> model::CreatedSlo, SlosError;
}

request! {
    BulkDelete of Slos::bulk_delete:
        POST "/api/observability/slos/_bulk_delete"
        as "bulkDeleteSlos" scoped refuses(&[400, 401, 403]);
    send_json -> model::SloTask, SlosError;
}

request! {
    GetBulkDelete of Slos::get_bulk_delete:
        GET "/api/observability/slos/_bulk_delete/{taskId}"
        as "getSloBulkDelete" scoped refuses(&[400, 401, 403]);
    send_json -> model::SloBulkDelete, SlosError;
}

impl GetBulkDelete {
    /// Sends the request again and again, until some work is done.
    ///
    /// The work is done when `isDone` is `true`.
    pub fn wait(self) -> Wait<Self> {
        self.0.wait()
    }
}

impl Waited for GetBulkDelete {
    type Answer = model::SloBulkDelete;
    type Work = model::SloBulkDelete;
    type Errors = SlosError;

    const WAITER: Waiter = Waiter {
        pending: &["false"],
        ..Waiter::new("/isDone", &["true"])
    };

    fn work(answer: Self::Answer, _: &str) -> Option<Self::Work> {
        Some(answer)
    }
}

request! {
    BulkPurgeRollups of Slos::bulk_purge_rollups:
        POST "/api/observability/slos/_bulk_purge_rollup"
        as "bulkPurgeSloRollups" scoped refuses(&[400, 401, 403]);
    send_json -> model::SloTask, SlosError;
}

request! {
    ListDefinitions of Slos::list_definitions:
        GET "/api/observability/slos/_definitions"
        as "listSloDefinitions" scoped refuses(&[400, 401, 403]);
    send_json -> model::SloDefinitionPage, SlosError;
}

impl ListDefinitions {
    /// Whether to list those only that an older version of Kibana made, and that a reset would
    /// bring up to date.
    ///
    /// Sent as the query parameter `includeOutdatedOnly`.
    pub fn include_outdated_only(self, include_outdated_only: bool) -> Self {
        Self(self.0.query("includeOutdatedOnly", &include_outdated_only))
    }

    /// SLOs that have one of these tags are listed.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let tags: Vec<String> = tags.into_iter().map(Into::into).collect();
        Self(self.0.query_with("tags", QueryStyle::Form { explode: false }, &tags))
    }

    /// Part of a name, with `*` for anything.
    pub fn search(self, search: impl AsRef<str>) -> Self {
        Self(self.0.query("search", search.as_ref()))
    }

    /// Number of the page, from 1.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Most definitions on a page.
    ///
    /// Default: `100`. At most 1000. Sent as the query parameter `perPage`.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("perPage", &per_page))
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts at the page that `page` is set to, or at page 1, and ends at the total that the
    /// server tells, or at an empty page.
    pub fn pages(self) -> Pages<Self> {
        self.0.pages()
    }

    /// Reads the items of page after page, as [`pages`](Self::pages) does.
    pub fn items(self) -> Items<Self> {
        self.pages().items()
    }
}

impl Paged for ListDefinitions {
    type Page = model::SloDefinitionPage;
    type Item = model::SloDefinition;
    type Errors = SlosError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "perPage",
            largest: Some(1000),
        }),
        window: None,
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.results).total(page.total).number(page.page)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.results
    }
}

request! {
    DeleteInstances of Slos::delete_instances:
        POST "/api/observability/slos/_delete_instances"
        as "deleteSloInstances" scoped answers(&[204]) refuses(&[400, 401, 403]);
    send_empty -> (), SlosError;
}

request! {
    Get of Slos::get:
        GET "/api/observability/slos/{sloId}" as "getSlo" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::Slo, SlosError;
}

impl Get {
    /// The instance of a grouped SLO: the values that it is grouped by, with commas between them.
    ///
    /// Sent as the query parameter `instanceId`.
    pub fn instance_id(self, instance_id: impl AsRef<str>) -> Self {
        Self(self.0.query("instanceId", instance_id.as_ref()))
    }
}

request! {
    Update of Slos::update:
        PUT "/api/observability/slos/{sloId}"
        as "updateSlo" scoped refuses(&[400, 401, 403, 404]) body_since(&[("/indicator/params/dataViewId", "8.15.0"), ("/settings/preventInitialBackfill", "8.15.0"), ("/settings/syncField", "8.18.0")]);
    send_json -> model::SloDefinition, SlosError;
}

request! {
    Delete of Slos::delete:
        DELETE "/api/observability/slos/{sloId}"
        as "deleteSlo" scoped answers(&[204]) refuses(&[400, 401, 403, 404]);
    send_empty -> (), SlosError;
}

request! {
    Reset of Slos::reset:
        POST "/api/observability/slos/{sloId}/_reset"
        as "resetSlo" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::SloDefinition, SlosError;
}

request! {
    Disable of Slos::disable:
        POST "/api/observability/slos/{sloId}/disable"
        as "disableSlo" scoped answers(&[204]) refuses(&[400, 401, 403, 404]) idempotent(true);
    send_empty -> (), SlosError;
}

request! {
    Enable of Slos::enable:
        POST "/api/observability/slos/{sloId}/enable"
        as "enableSlo" scoped answers(&[204]) refuses(&[400, 401, 403, 404]) idempotent(true);
    send_empty -> (), SlosError;
}
