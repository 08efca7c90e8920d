// Generated from specs/kibana; do not edit.

//! Monitors, which look from outside whether something works.
//!
//! [`Monitors`] starts the requests of this module.

use kibana_model::synthetics as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

use super::SyntheticsError;

/// Monitors, which look from outside whether something works.
#[derive(Clone, Debug)]
pub struct Monitors(pub(crate) Client);

impl Monitors {
    /// Runs a monitor now.
    ///
    /// `POST /api/synthetics/monitor/test/{monitorId}` returns [`model::MonitorTest`] with status
    /// `200`.
    ///
    /// - `200`: The run has begun.
    ///
    /// Begins one run in every location of the monitor, and does not wait for it: its results have
    /// the id of the run. The caller needs the privilege `all` on Synthetics.
    ///
    /// Since 9.2.0. Inferred: the provider's documentation does not state it.
    ///
    /// # Arguments
    ///
    /// - `monitor_id`: Id of the monitor. At least 1 character and at most 1024 characters.
    ///
    /// # Errors
    ///
    /// - 400 ([`SyntheticsError::BadRequest`]): The request is not valid.
    /// - 401 ([`SyntheticsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SyntheticsError::Forbidden`]): The caller lacks the privilege in this space.
    /// - 404 ([`SyntheticsError::NotFound`]): There is nothing with this id in the space.
    pub fn test(&self, monitor_id: impl AsRef<str>) -> Test {
        Test(Request::of::<Test>(&self.0).path("monitorId", monitor_id.as_ref()))
    }

    /// Lists monitors.
    ///
    /// `GET /api/synthetics/monitors` returns [`model::MonitorPage`] with status `200`.
    ///
    /// - `200`: A page of monitors.
    ///
    /// The list has the configuration of monitors; what they measured is in Elasticsearch. Values
    /// of one parameter are alternatives, unless `use_logical_and_for` has the parameter. The
    /// caller needs the privilege `read` on Synthetics.
    ///
    /// # Errors
    ///
    /// - 400 ([`SyntheticsError::BadRequest`]): The request is not valid.
    /// - 401 ([`SyntheticsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SyntheticsError::Forbidden`]): The caller lacks the privilege in this space.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Creates a monitor.
    ///
    /// `POST /api/synthetics/monitors` returns [`model::Monitor`] with status `200`.
    ///
    /// - `200`: The new monitor.
    ///
    /// The monitor runs at once in each of its locations, public ones of Elastic and private ones
    /// of your own, of which it needs at least one. What may be set depends on the type. If a
    /// location cannot be reached, the monitor is created, and is not run there until it can be.
    /// The caller needs the privilege `all` on Synthetics.
    ///
    /// # Errors
    ///
    /// - 400 ([`SyntheticsError::BadRequest`]): The request is not valid.
    /// - 401 ([`SyntheticsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SyntheticsError::Forbidden`]): The caller lacks the privilege in this space.
    pub fn create(&self, body: impl Into<model::NewMonitor>) -> Create {
        let body: model::NewMonitor = body.into();
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Deletes monitors.
    ///
    /// `POST /api/synthetics/monitors/_bulk_delete` returns [`Vec<Deletion>`](model::Deletion) with
    /// status `200`.
    ///
    /// - `200`: What became of each monitor.
    ///
    /// They are gone and do not run any more, which cannot be undone; what they measured stays. The
    /// caller needs the privilege `all` on Synthetics.
    ///
    /// # Errors
    ///
    /// - 400 ([`SyntheticsError::BadRequest`]): The request is not valid.
    /// - 401 ([`SyntheticsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SyntheticsError::Forbidden`]): The caller lacks the privilege in this space.
    pub fn bulk_delete(&self, body: impl Into<model::MonitorIds>) -> BulkDelete {
        let body: model::MonitorIds = body.into();
        BulkDelete(Request::of::<BulkDelete>(&self.0).json("application/json", &body))
    }

    /// Returns a monitor.
    ///
    /// `GET /api/synthetics/monitors/{id}` returns [`model::Monitor`] with status `200`.
    ///
    /// Passwords, keys and other secrets of the monitor are left out, unless the caller may change
    /// monitors. The caller needs the privilege `read` on Synthetics.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the monitor.
    ///
    /// # Errors
    ///
    /// - 401 ([`SyntheticsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SyntheticsError::Forbidden`]): The caller lacks the privilege in this space.
    /// - 404 ([`SyntheticsError::NotFound`]): There is no monitor with this id in the space.
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("id", id.as_ref()))
    }

    /// Changes a monitor.
    ///
    /// `PUT /api/synthetics/monitors/{id}` returns [`model::Monitor`] with status `200`.
    ///
    /// - `200`: The monitor as it is now.
    ///
    /// Only what is given changes; the type stays. A monitor of a project can be changed only by a
    /// push of the project. The caller needs the privilege `all` on Synthetics.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the monitor.
    ///
    /// # Errors
    ///
    /// - 400 ([`SyntheticsError::BadRequest`]): The request is not valid.
    /// - 401 ([`SyntheticsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SyntheticsError::Forbidden`]): The caller lacks the privilege in this space.
    /// - 404 ([`SyntheticsError::NotFound`]): There is nothing with this id in the space.
    pub fn update(&self, id: impl AsRef<str>, body: model::MonitorUpdate) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a monitor.
    ///
    /// `DELETE /api/synthetics/monitors/{id}` returns [`Vec<Deletion>`](model::Deletion) with
    /// status `200`.
    ///
    /// - `200`: What became of the monitor.
    ///
    /// It is gone and does not run any more, which cannot be undone; what it measured stays. The
    /// caller needs the privilege `all` on Synthetics.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the monitor.
    ///
    /// # Errors
    ///
    /// - 401 ([`SyntheticsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`SyntheticsError::Forbidden`]): The caller lacks the privilege in this space.
    /// - 404 ([`SyntheticsError::NotFound`]): There is nothing with this id in the space.
    pub fn delete(&self, id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("id", id.as_ref()))
    }
}

request! {
    Test of Monitors::test:
        POST "/api/synthetics/monitor/test/{monitorId}"
        as "testMonitor" scoped refuses(&[400, 401, 403, 404]) since("9.2.0");
    send_json -> model::MonitorTest, SyntheticsError;
}

impl Test {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    List of Monitors::list:
        GET "/api/synthetics/monitors"
        as "listMonitors" scoped refuses(&[400, 401, 403])
        secrets(&["check", "check.receive", "check.request.body", "check.request.headers",
            "check.response.body.negative", "check.response.body.positive",
            "check.response.headers", "check.response.json", "check.send", "inline_script",
            "params", "playwright_options", "proxy_headers", "source", "source.inline.script",
            "source.project.content", "ssl", "synthetics_args", "username"]);
    send_json -> model::MonitorPage, SyntheticsError;
}

impl List {
    /// Further conditions on the saved objects of monitors, in KQL.
    ///
    /// Sent as the query parameter `filter`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("filter", kql.as_ref()))
    }

    /// Ids of locations, of which a monitor has one.
    pub fn locations(self, locations: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let locations: Vec<String> = locations.into_iter().map(Into::into).collect();
        Self(self.0.query("locations", &locations))
    }

    /// Types of monitors.
    ///
    /// Sent as the query parameter `monitorTypes`.
    pub fn monitor_types(
        self,
        monitor_types: impl IntoIterator<Item = model::MonitorType>,
    ) -> Self {
        let monitor_types: Vec<model::MonitorType> = monitor_types.into_iter().collect();
        Self(self.0.query("monitorTypes", &monitor_types))
    }

    /// Number of the page, from 1.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Most monitors on a page.
    ///
    /// Sent as the query parameter `perPage`.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("perPage", &per_page))
    }

    /// Ids of projects that monitors come from.
    pub fn projects(self, projects: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let projects: Vec<String> = projects.into_iter().map(Into::into).collect();
        Self(self.0.query("projects", &projects))
    }

    /// Words to search for in names, tags, hosts and addresses.
    pub fn query(self, query: impl AsRef<str>) -> Self {
        Self(self.0.query("query", query.as_ref()))
    }

    /// Minutes from one run to the next.
    pub fn schedules(self, schedules: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let schedules: Vec<String> = schedules.into_iter().map(Into::into).collect();
        Self(self.0.query("schedules", &schedules))
    }

    /// What the list is sorted by.
    ///
    /// Sent as the query parameter `sortField`.
    pub fn sort_field(self, sort_field: model::MonitorSort) -> Self {
        Self(self.0.query("sortField", &sort_field))
    }

    /// Direction in which to sort.
    ///
    /// Sent as the query parameter `sortOrder`.
    pub fn sort_order(self, sort_order: kibana_model::SortOrder) -> Self {
        Self(self.0.query("sortOrder", &sort_order))
    }

    /// States of monitors, such as `up` and `down`.
    pub fn status(self, status: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let status: Vec<String> = status.into_iter().map(Into::into).collect();
        Self(self.0.query("status", &status))
    }

    /// Tags of monitors.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let tags: Vec<String> = tags.into_iter().map(Into::into).collect();
        Self(self.0.query("tags", &tags))
    }

    /// Parameters of which a monitor needs all values.
    ///
    /// Sent as the query parameter `useLogicalAndFor`.
    pub fn use_logical_and_for(
        self,
        use_logical_and_for: impl IntoIterator<Item = model::MonitorConjunction>,
    ) -> Self {
        let use_logical_and_for: Vec<model::MonitorConjunction> = use_logical_and_for
            .into_iter()
            .collect();
        Self(self.0.query("useLogicalAndFor", &use_logical_and_for))
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

impl Paged for List {
    type Page = model::MonitorPage;
    type Item = model::Monitor;
    type Errors = SyntheticsError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "perPage",
            largest: None,
        }),
        window: None,
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.monitors).total(page.total).number(page.page)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.monitors
    }
}

request! {
    Create of Monitors::create:
        POST "/api/synthetics/monitors"
        as "createMonitor" scoped refuses(&[400, 401, 403])
        secrets(&["request.body", ".check", "check.receive", "check.request.body",
            "check.request.headers", "check.response.body.negative", "check.response.body.positive",
            "check.response.headers", "check.response.json", "check.send", "headers",
            "inline_script", "key", "negative", "params", "playwright_options", "positive",
            "proxy_headers", "source", "source.inline.script", "source.project.content", ".ssl",
            "synthetics_args", "username"]) body_since(&[("/labels", "8.16.0")]);
    send_json -> model::Monitor, SyntheticsError;
}

request! {
    BulkDelete of Monitors::bulk_delete:
        POST "/api/synthetics/monitors/_bulk_delete"
        as "bulkDeleteMonitors" scoped refuses(&[400, 401, 403]);
    send_json -> Vec<model::Deletion>, SyntheticsError;
}

request! {
    Get of Monitors::get:
        GET "/api/synthetics/monitors/{id}"
        as "getMonitor" scoped refuses(&[401, 403, 404])
        secrets(&["check", "check.receive", "check.request.body", "check.request.headers",
            "check.response.body.negative", "check.response.body.positive",
            "check.response.headers", "check.response.json", "check.send", "inline_script",
            "params", "playwright_options", "proxy_headers", "source", "source.inline.script",
            "source.project.content", "ssl", "synthetics_args", "username"]);
    send_json -> model::Monitor, SyntheticsError;
}

request! {
    Update of Monitors::update:
        PUT "/api/synthetics/monitors/{id}"
        as "updateMonitor" scoped refuses(&[400, 401, 403, 404])
        secrets(&["request.body", ".check", "check.receive", "check.request.body",
            "check.request.headers", "check.response.body.negative", "check.response.body.positive",
            "check.response.headers", "check.response.json", "check.send", "headers",
            "inline_script", "key", "negative", "params", "playwright_options", "positive",
            "proxy_headers", "source", "source.inline.script", "source.project.content", ".ssl",
            "synthetics_args", "username"]) body_since(&[("/labels", "8.16.0")]);
    send_json -> model::Monitor, SyntheticsError;
}

request! {
    Delete of Monitors::delete:
        DELETE "/api/synthetics/monitors/{id}" as "deleteMonitor" scoped refuses(&[401, 403, 404]);
    send_json -> Vec<model::Deletion>, SyntheticsError;
}
