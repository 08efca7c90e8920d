// Generated from specs/kibana; do not edit.

//! Runs of rules over times that have passed.
//!
//! [`Backfills`] starts the requests of this module.

use kibana_model::alerting as model;
use openapi_runtime::DateTime;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, QueryStyle, Request, Turning,
    Wait, Waited, Waiter, request,
};

use super::AlertingError;

/// Runs of rules over times that have passed.
#[derive(Clone, Debug)]
pub struct Backfills(pub(crate) Client);

impl Backfills {
    /// Lists backfills.
    ///
    /// `POST /api/alerting/rules/backfill/_find` returns [`model::BackfillPage`] with status `200`.
    ///
    /// Returns one page of the backfills of this space that are not forgotten yet. Although it is a
    /// `POST`, it has no body and changes nothing. The caller needs the privilege `read` on the
    /// feature of the rules.
    ///
    /// Inferred: the provider's documentation does not state it.
    ///
    /// # Errors
    ///
    /// - 400 ([`AlertingError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`AlertingError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`AlertingError::Forbidden`]): The caller lacks a privilege for rules of this
    ///   feature.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Schedules runs of rules over times that have passed.
    ///
    /// `POST /api/alerting/rules/backfill/_schedule` returns
    /// [`Vec<BackfillOutcome>`](model::BackfillOutcome) with status `200`.
    ///
    /// - `200`: What came of each request, in their order.
    ///
    /// Each rule runs over its ranges, one interval after the other, as if it had run then. Only
    /// some types of rules can do that, such as detection rules; the answer has a failure for each
    /// rule that cannot. The caller needs the privilege `all` on the feature of the rules.
    ///
    /// Inferred: the provider's documentation does not state it.
    ///
    /// # Errors
    ///
    /// - 400 ([`AlertingError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`AlertingError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`AlertingError::Forbidden`]): The caller lacks a privilege for rules of this
    ///   feature.
    pub fn schedule(&self, body: impl IntoIterator<Item = model::NewBackfill>) -> Schedule {
        let body: Vec<model::NewBackfill> = body.into_iter().collect();
        Schedule(Request::of::<Schedule>(&self.0).json("application/json", &body))
    }

    /// Returns a backfill.
    ///
    /// `GET /api/alerting/rules/backfill/{id}` returns [`model::Backfill`] with status `200`.
    ///
    /// Tells how far it has come. A backfill is forgotten once all of its runs have ended. The
    /// caller needs the privilege `read` on the feature of the rule.
    ///
    /// Inferred: the provider's documentation does not state it.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the backfill.
    ///
    /// # Errors
    ///
    /// - 400 ([`AlertingError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`AlertingError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`AlertingError::Forbidden`]): The caller lacks a privilege for rules of this
    ///   feature.
    /// - 404 ([`AlertingError::NotFound`]): No backfill in this space has the id. One whose runs
    ///   have all ended is forgotten.
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("id", id.as_ref()))
    }

    /// Deletes a backfill.
    ///
    /// `DELETE /api/alerting/rules/backfill/{id}` returns no body with status `204`.
    ///
    /// Runs that have not begun are left out. Alerts of the others stay. The caller needs the
    /// privilege `all` on the feature of the rule.
    ///
    /// Inferred: the provider's documentation does not state it.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the backfill.
    ///
    /// # Errors
    ///
    /// - 400 ([`AlertingError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`AlertingError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`AlertingError::Forbidden`]): The caller lacks a privilege for rules of this
    ///   feature.
    /// - 404 ([`AlertingError::NotFound`]): No backfill in this space has the id. One whose runs
    ///   have all ended is forgotten.
    pub fn delete(&self, id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("id", id.as_ref()))
    }
}

request! {
    List of Backfills::list:
        POST "/api/alerting/rules/backfill/_find"
        as "listBackfills" scoped refuses(&[400, 401, 403]) idempotent(true);
    send_json -> model::BackfillPage, AlertingError;
}

impl List {
    /// Only backfills that end before.
    pub fn end(self, end: impl Into<DateTime>) -> Self {
        let end: DateTime = end.into();
        Self(self.0.query("end", &end))
    }

    /// Number of the page, counted from 1.
    ///
    /// Default: `1`.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of backfills on a page.
    ///
    /// Default: `10`.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }

    /// Ids of rules.
    pub fn rule_ids(self, rule_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let rule_ids: Vec<String> = rule_ids.into_iter().map(Into::into).collect();
        Self(self.0.query_with("rule_ids", QueryStyle::Form { explode: false }, &rule_ids))
    }

    /// Who began them.
    ///
    /// Servers of 9.1 do not know it.
    ///
    /// Since 9.2.0.
    pub fn initiator(self, initiator: model::BackfillInitiator) -> Self {
        Self(self.0.query("initiator", &initiator).since("initiator", "9.2.0"))
    }

    /// Only backfills that start after.
    pub fn start(self, start: impl Into<DateTime>) -> Self {
        let start: DateTime = start.into();
        Self(self.0.query("start", &start))
    }

    /// What they are sorted by.
    pub fn sort_field(self, sort_field: model::BackfillSortField) -> Self {
        Self(self.0.query("sort_field", &sort_field))
    }

    /// Whether the backfills are in ascending or descending order.
    pub fn sort_order(self, sort_order: kibana_model::SortOrder) -> Self {
        Self(self.0.query("sort_order", &sort_order))
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
    type Page = model::BackfillPage;
    type Item = model::Backfill;
    type Errors = AlertingError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "per_page",
            largest: None,
        }),
        window: Some(10000),
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.data).total(page.total).number(page.page)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}

request! {
    Schedule of Backfills::schedule:
        POST "/api/alerting/rules/backfill/_schedule"
        as "scheduleBackfills" scoped refuses(&[400, 401, 403]);
    send_json -> Vec<model::BackfillOutcome>, AlertingError;
}

request! {
    Get of Backfills::get:
        GET "/api/alerting/rules/backfill/{id}" as "getBackfill" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::Backfill, AlertingError;
}

impl Get {
    /// Sends the request again and again, until some work is done.
    ///
    /// The work is done when `status` is `complete`. It has failed at `error` or `timeout`.
    ///
    /// The server forgets work that is over: `404` ends the wait with the last answer. Without one,
    /// the error is `is_gone`.
    ///
    /// That is so for backfills that failed, too: the alerts, and the log of the rule, tell what
    /// its runs did.
    pub fn wait(self) -> Wait<Self> {
        self.0.wait()
    }
}

impl Waited for Get {
    type Answer = model::Backfill;
    type Work = model::Backfill;
    type Errors = AlertingError;

    const WAITER: Waiter = Waiter {
        failed: &["error", "timeout"],
        pending: &["pending", "running"],
        forgotten: &[404],
        ..Waiter::new("/status", &["complete"])
    };

    fn work(answer: Self::Answer, _: &str) -> Option<Self::Work> {
        Some(answer)
    }
}

request! {
    Delete of Backfills::delete:
        DELETE "/api/alerting/rules/backfill/{id}"
        as "deleteBackfill" scoped answers(&[204]) refuses(&[400, 401, 403, 404]);
    send_empty -> (), AlertingError;
}
