// Generated from specs/kibana; do not edit.

//! Queries that agents run at once, and the rows that they find.
//!
//! [`LiveQueries`] starts the requests of this module.

use kibana_model::osquery as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, Wait,
    Waited, Waiter, request,
};

use super::OsqueryError;

/// Queries that agents run at once, and the rows that they find.
#[derive(Clone, Debug)]
pub struct LiveQueries(pub(crate) Client);

impl LiveQueries {
    /// Lists live queries.
    ///
    /// `GET /api/osquery/live_queries` returns [`model::LiveQueryList`] with status `200`.
    ///
    /// Returns one page of the live queries that were started in the space. Pages are counted from 0.
    /// The items are documents of Elasticsearch: `_source` is the live query itself. The state of a
    /// query is not in the list. The caller needs the privilege to read live queries.
    ///
    /// # Errors
    ///
    /// - 400 ([`OsqueryError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`OsqueryError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`OsqueryError::Forbidden`]): The caller lacks a privilege on Osquery in the space.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Starts a live query.
    ///
    /// `POST /api/osquery/live_queries` returns [`model::LiveQueryAnswer`] with status `200`.
    ///
    /// Sends a query, the queries of a pack, or a saved query to agents that are online. At least
    /// one of `agent_all`, `agent_ids`, `agent_platforms` and `agent_policy_ids` chooses them. The
    /// call returns before the agents have answered: wait for the live query with the id in
    /// `action_id`, then read the results of each of its queries. Agents that do not answer before
    /// `expiration` are counted as failed. A query that runs cannot be cancelled. A request that no
    /// agent matches is refused with 400. The caller needs the privilege to write live queries;
    /// with the one to run saved queries, only saved queries and packs can be started.
    ///
    /// # Errors
    ///
    /// - 400 ([`OsqueryError::BadRequest`]): The request is not valid, or it chooses no agent.
    /// - 401 ([`OsqueryError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`OsqueryError::Forbidden`]): The caller lacks a privilege on Osquery in the space.
    #[inline]
    pub fn create(&self, body: model::NewLiveQuery) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Returns a live query and how far it is.
    ///
    /// `GET /api/osquery/live_queries/{id}` returns [`model::LiveQueryAnswer`] with status `200`.
    ///
    /// Tells for each query of a live query how many agents have answered and how many rows they
    /// found. A live query is completed when every agent has answered, or when it has expired. The
    /// rows themselves are read per query. An id that does not exist is an internal error on many
    /// servers. The caller needs the privilege to read live queries.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the live query, its `action_id`.
    ///
    /// # Errors
    ///
    /// - 400 ([`OsqueryError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`OsqueryError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`OsqueryError::Forbidden`]): The caller lacks a privilege on Osquery in the space.
    /// - 500 ([`OsqueryError::InternalServerError`]): Kibana or Elasticsearch failed, or there is
    ///   no such query in the space.
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("id", id.as_ref()))
    }

    /// Lists the rows that a query of a live query found.
    ///
    /// `GET /api/osquery/live_queries/{id}/results/{actionId}` returns
    /// [`model::LiveQueryResultList`] with status `200`.
    ///
    /// Returns one page of rows of all agents. Pages are counted from 0. A row is a document of
    /// Elasticsearch with the columns of the result below `osquery`, and with the fields that the
    /// mapping to ECS sets. Rows appear as agents send them, so that a live query that still runs
    /// can have more of them later. The caller needs the privilege to read Osquery.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the live query, its `action_id`.
    /// - `action_id`: Id of one of its queries, the `action_id` of that query.
    ///
    /// # Errors
    ///
    /// - 400 ([`OsqueryError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`OsqueryError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`OsqueryError::Forbidden`]): The caller lacks a privilege on Osquery in the space.
    /// - 404 ([`OsqueryError::NotFound`]): There is nothing with this id in the space.
    pub fn list_results(&self, id: impl AsRef<str>, action_id: impl AsRef<str>) -> ListResults {
        ListResults(
            Request::of::<ListResults>(&self.0)
                .path("id", id.as_ref())
                .path("actionId", action_id.as_ref()),
        )
    }
}

request! {
    List of LiveQueries::list:
        GET "/api/osquery/live_queries" as "listLiveQueries" scoped refuses(&[400, 401, 403]);
    send_json -> model::LiveQueryList, OsqueryError;
}

impl List {
    /// A query in KQL that the live queries have to match.
    ///
    /// Sent as the query parameter `kuery`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("kuery", kql.as_ref()))
    }

    /// Page to return, counted from 0.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of live queries on a page, 100 if left out.
    ///
    /// Sent as the query parameter `pageSize`.
    pub fn page_size(self, page_size: u64) -> Self {
        Self(self.0.query("pageSize", &page_size))
    }

    /// Field to sort by; servers use the time of creation if it is left out.
    pub fn sort(self, sort: impl AsRef<str>) -> Self {
        Self(self.0.query("sort", sort.as_ref()))
    }

    /// Direction of the order, descending if left out.
    ///
    /// Sent as the query parameter `sortOrder`.
    pub fn sort_order(self, sort_order: kibana_model::SortOrder) -> Self {
        Self(self.0.query("sortOrder", &sort_order))
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts at the page that `page` is set to, or at page 0, and ends at the total that the
    /// server tells, or at an empty page.
    pub fn pages(self) -> Pages<Self> {
        self.0.pages()
    }

    /// Reads the items of page after page, as [`pages`](Self::pages) does.
    pub fn items(self) -> Items<Self> {
        self.pages().items()
    }
}

impl Paged for List {
    type Page = model::LiveQueryList;
    type Item = model::LiveQueryDocument;
    type Errors = OsqueryError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 0,
        },
        size: Some(PageSize {
            parameter: "pageSize",
            largest: None,
        }),
        window: None,
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.data.items).total(page.data.total)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.data.items
    }
}

request! {
    Create of LiveQueries::create:
        POST "/api/osquery/live_queries" as "createLiveQuery" scoped refuses(&[400, 401, 403]);
    send_json -> model::LiveQueryAnswer, OsqueryError;
}

request! {
    Get of LiveQueries::get:
        GET "/api/osquery/live_queries/{id}" as "getLiveQuery" scoped refuses(&[400, 401, 403, 500]);
    send_json -> model::LiveQueryAnswer, OsqueryError;
}

impl Get {
    /// Sends the request again and again, until some work is done.
    ///
    /// The work is done when `data.status` is `completed`.
    pub fn wait(self) -> Wait<Self> {
        self.0.wait()
    }
}

impl Waited for Get {
    type Answer = model::LiveQueryAnswer;
    type Work = model::LiveQueryAnswer;
    type Errors = OsqueryError;

    const WAITER: Waiter = Waiter {
        pending: &["running"],
        ..Waiter::new("/data/status", &["completed"])
    };

    fn work(answer: Self::Answer, _: &str) -> Option<Self::Work> {
        Some(answer)
    }
}

request! {
    ListResults of LiveQueries::list_results:
        GET "/api/osquery/live_queries/{id}/results/{actionId}"
        as "listLiveQueryResults" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::LiveQueryResultList, OsqueryError;
}

impl ListResults {
    /// A query in KQL that the rows have to match.
    ///
    /// Sent as the query parameter `kuery`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("kuery", kql.as_ref()))
    }

    /// Page to return, counted from 0.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of rows on a page, 100 if left out.
    ///
    /// Sent as the query parameter `pageSize`.
    pub fn page_size(self, page_size: u64) -> Self {
        Self(self.0.query("pageSize", &page_size))
    }

    /// Field to sort by; servers use the time of a row if it is left out.
    pub fn sort(self, sort: impl AsRef<str>) -> Self {
        Self(self.0.query("sort", sort.as_ref()))
    }

    /// Direction of the order, descending if left out.
    ///
    /// Sent as the query parameter `sortOrder`.
    pub fn sort_order(self, sort_order: kibana_model::SortOrder) -> Self {
        Self(self.0.query("sortOrder", &sort_order))
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts at the page that `page` is set to, or at page 0, and ends at the total that the
    /// server tells, or at an empty page.
    pub fn pages(self) -> Pages<Self> {
        self.0.pages()
    }

    /// Reads the items of page after page, as [`pages`](Self::pages) does.
    pub fn items(self) -> Items<Self> {
        self.pages().items()
    }
}

impl Paged for ListResults {
    type Page = model::LiveQueryResultList;
    type Item = model::LiveQueryResult;
    type Errors = OsqueryError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 0,
        },
        size: Some(PageSize {
            parameter: "pageSize",
            largest: None,
        }),
        window: None,
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.data.edges).total(page.data.total)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.data.edges
    }
}
