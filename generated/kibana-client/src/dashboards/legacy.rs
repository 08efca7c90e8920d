// Generated from specs/kibana; do not edit.

//! The dashboards of a space, on servers before 9.4.
//!
//! [`Legacy`] starts the requests of this module.

use kibana_model::dashboards as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

use super::DashboardsError;

/// The dashboards of a space, on servers before 9.4.
#[derive(Clone, Debug)]
pub struct Legacy(pub(crate) Client);

impl Legacy {
    /// Lists dashboards.
    ///
    /// `GET /api/dashboards/dashboard` returns [`model::DashboardPage`] with status `200`.
    ///
    /// - `200`: A page of dashboards.
    ///
    /// Title, description and tags of each dashboard are listed, and not its panels. The caller
    /// needs to read dashboards in the space. This is a technical preview, and versions after 9.1
    /// have other paths and shapes.
    ///
    /// Servers of 9.4.0 and later do not have it.
    ///
    /// # Errors
    ///
    /// - 400 ([`DashboardsError::BadRequest`]): The request is not valid.
    /// - 401 ([`DashboardsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`DashboardsError::Forbidden`]): The credentials lack a privilege.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Returns a dashboard.
    ///
    /// `GET /api/dashboards/dashboard/{id}` returns [`model::FoundDashboard`] with status `200`.
    ///
    /// All of it is returned, with what it refers to. The caller needs to read dashboards in the
    /// space. This is a technical preview, and versions after 9.1 have other paths and shapes.
    ///
    /// Servers of 9.4.0 and later do not have it.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the dashboard.
    ///
    /// # Errors
    ///
    /// - 400 ([`DashboardsError::BadRequest`]): The request is not valid.
    /// - 401 ([`DashboardsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`DashboardsError::Forbidden`]): The credentials lack a privilege.
    /// - 404 ([`DashboardsError::NotFound`]): There is no dashboard with this id in the space.
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("id", id.as_ref()))
    }

    /// Replaces a dashboard.
    ///
    /// `PUT /api/dashboards/dashboard/{id}` returns [`model::SavedDashboard`] with status `200`.
    ///
    /// - `200`: The dashboard as it is now.
    ///
    /// What is sent replaces all attributes: read the dashboard before, and send all of it. The
    /// caller needs to change dashboards in the space. This is a technical preview, and versions
    /// after 9.1 have other paths and shapes.
    ///
    /// Servers of 9.4.0 and later do not have it.
    ///
    /// [`convert`](crate::convert) makes the body of what [`get`](Self::get) returns in `item`.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the dashboard.
    ///
    /// # Errors
    ///
    /// - 400 ([`DashboardsError::BadRequest`]): The request is not valid.
    /// - 401 ([`DashboardsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`DashboardsError::Forbidden`]): The credentials lack a privilege.
    /// - 404 ([`DashboardsError::NotFound`]): There is no dashboard with this id in the space.
    pub fn update(&self, id: impl AsRef<str>, body: impl Into<model::DashboardUpdate>) -> Update {
        let body: model::DashboardUpdate = body.into();
        Update(
            Request::of::<Update>(&self.0)
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Creates a dashboard.
    ///
    /// `POST /api/dashboards/dashboard/{id}` returns [`model::SavedDashboard`] with status `200`.
    ///
    /// - `200`: The new dashboard.
    ///
    /// The dashboard is in the space of the call, and in those of `spaces`. An id that is in use is
    /// refused. The caller needs to change dashboards in the space. This is a technical preview,
    /// and versions after 9.1 have other paths and shapes.
    ///
    /// Servers of 9.4.0 and later do not have it.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the dashboard.
    ///
    /// # Errors
    ///
    /// - 400 ([`DashboardsError::BadRequest`]): The request is not valid.
    /// - 401 ([`DashboardsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`DashboardsError::Forbidden`]): The credentials lack a privilege.
    /// - 409 ([`DashboardsError::Conflict`]): There is a dashboard with this id already.
    pub fn create(&self, id: impl AsRef<str>, body: impl Into<model::NewDashboard>) -> Create {
        let body: model::NewDashboard = body.into();
        Create(
            Request::of::<Create>(&self.0)
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a dashboard.
    ///
    /// `DELETE /api/dashboards/dashboard/{id}` returns no body with status `200`.
    ///
    /// It is gone from all of its spaces, which cannot be undone. What it shows stays, except for
    /// panels that are a part of it. The caller needs to change dashboards in the space. This is a
    /// technical preview, and versions after 9.1 have other paths and shapes.
    ///
    /// Servers of 9.4.0 and later do not have it.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the dashboard.
    ///
    /// # Errors
    ///
    /// - 400 ([`DashboardsError::BadRequest`]): The request is not valid.
    /// - 401 ([`DashboardsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`DashboardsError::Forbidden`]): The credentials lack a privilege.
    /// - 404 ([`DashboardsError::NotFound`]): There is no dashboard with this id in the space.
    pub fn delete(&self, id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("id", id.as_ref()))
    }
}

request! {
    List of Legacy::list:
        GET "/api/dashboards/dashboard"
        as "listDashboards" scoped refuses(&[400, 401, 403]) until("9.4.0") technical_preview;
    send_json -> model::DashboardPage, DashboardsError;
}

impl List {
    /// Number of the page, from 1.
    ///
    /// Default: `1`.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Maximum number of dashboards on a page; 20 if left out.
    ///
    /// At least 1 and at most 1000. Sent as the query parameter `perPage`.
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

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

impl Paged for List {
    type Page = model::DashboardPage;
    type Item = model::ListedDashboard;
    type Errors = DashboardsError;

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
        Extent::of(&page.items).total(page.total)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.items
    }
}

request! {
    Get of Legacy::get:
        GET "/api/dashboards/dashboard/{id}"
        as "getDashboard" scoped refuses(&[400, 401, 403, 404]) until("9.4.0") technical_preview;
    send_json -> model::FoundDashboard, DashboardsError;
}

impl Get {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Update of Legacy::update:
        PUT "/api/dashboards/dashboard/{id}"
        as "updateDashboard" scoped refuses(&[400, 401, 403, 404]) until("9.4.0") technical_preview;
    send_json -> model::SavedDashboard, DashboardsError;
}

impl Update {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Create of Legacy::create:
        POST "/api/dashboards/dashboard/{id}"
        as "createDashboard" scoped refuses(&[400, 401, 403, 409]) until("9.4.0") technical_preview;
    send_json -> model::SavedDashboard, DashboardsError;
}

impl Create {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Delete of Legacy::delete:
        DELETE "/api/dashboards/dashboard/{id}"
        as "deleteDashboard" scoped refuses(&[400, 401, 403, 404]) until("9.4.0") technical_preview;
    send_empty -> (), DashboardsError;
}

impl Delete {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}
