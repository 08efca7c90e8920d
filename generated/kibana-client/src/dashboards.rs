// Generated from specs/kibana; do not edit.

//! Dashboards with all that they consist of.
//!
//! They belong to a space, that of `Kibana::space` or the default one.

use kibana_model::dashboards as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

mod errors;

pub mod legacy;

pub use errors::DashboardsError;

/// The dashboards of a space, on servers since 9.4.
#[derive(Clone, Debug)]
pub struct Dashboards(pub(crate) Client);

impl Dashboards {
    /// Lists dashboards.
    ///
    /// `GET /api/dashboards` returns [`model::DashboardSearchPage`] with status `200`.
    ///
    /// Title, description, tags and time of each dashboard are listed, and not its panels. Servers
    /// since 9.5 answer with `data` and `meta`, those of 9.4 with `dashboards`, `page` and `total`;
    /// streams of pages and items read both. The operation is a technical preview in 9.4. The
    /// caller needs to read dashboards in the space.
    ///
    /// Since 9.4.0.
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

    /// Creates a dashboard.
    ///
    /// `POST /api/dashboards` returns [`model::StoredDashboard`] with status `201`.
    ///
    /// - `201`: The new dashboard.
    ///
    /// The server chooses the id: write to an id instead to choose it. The operation is a technical
    /// preview in 9.4. The caller needs to write dashboards in the space.
    ///
    /// Since 9.4.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`DashboardsError::BadRequest`]): The request is not valid.
    /// - 401 ([`DashboardsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`DashboardsError::Forbidden`]): The credentials lack a privilege.
    #[inline]
    pub fn create(&self, body: model::DashboardState) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Returns a dashboard.
    ///
    /// `GET /api/dashboards/{id}` returns [`model::StoredDashboard`] with status `200`.
    ///
    /// All of it is returned, in the shape in which it can be written again. Panels of kinds that
    /// the API does not have yet are left out, and `warnings` names them: they are lost when the
    /// dashboard is written back. The operation is a technical preview in 9.4. The caller needs to
    /// read dashboards in the space.
    ///
    /// Since 9.4.0.
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

    /// Replaces a dashboard, or creates it under an id.
    ///
    /// `PUT /api/dashboards/{id}` returns [`model::StoredDashboard`] with status `200` or `201`.
    ///
    /// What is sent replaces all of it: panels and settings that are left out are gone, which
    /// cannot be undone. The status is 201 where the dashboard is new. Servers of 9.4 refuse
    /// `access_control` here. The operation is a technical preview in 9.4. The caller needs to
    /// write dashboards in the space.
    ///
    /// Since 9.4.0.
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
    pub fn save(&self, id: impl AsRef<str>, body: model::DashboardState) -> Save {
        Save(Request::of::<Save>(&self.0).path("id", id.as_ref()).json("application/json", &body))
    }

    /// Deletes a dashboard.
    ///
    /// `DELETE /api/dashboards/{id}` returns no body with status `204`.
    ///
    /// It is gone for good. The operation is a technical preview in 9.4. The caller needs to write
    /// dashboards in the space.
    ///
    /// Since 9.4.0.
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

    /// The dashboards of a space, on servers before 9.4.
    pub fn legacy(&self) -> legacy::Legacy {
        legacy::Legacy(self.0.clone())
    }
}

request! {
    List of Dashboards::list:
        GET "/api/dashboards" as "searchDashboardsV2" scoped refuses(&[400, 401, 403]) since("9.4.0");
    send_json -> model::DashboardSearchPage, DashboardsError;
}

impl List {
    /// Number of the page, counted from 1.
    ///
    /// Default: `1`.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of dashboards on a page; 20 if left out.
    ///
    /// At least 1 and at most 1000.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }

    /// Words that titles or descriptions have to contain, with `*` for any ending.
    pub fn query(self, query: impl AsRef<str>) -> Self {
        Self(self.0.query("query", query.as_ref()))
    }

    /// Ids of tags, one of which a dashboard has to have.
    ///
    /// At most 100 items.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let tags: Vec<String> = tags.into_iter().map(Into::into).collect();
        Self(self.0.query("tags", &tags))
    }

    /// Ids of tags, none of which a dashboard may have.
    ///
    /// At most 100 items.
    pub fn excluded_tags(self, excluded_tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let excluded_tags: Vec<String> = excluded_tags
            .into_iter()
            .map(Into::into)
            .collect();
        Self(self.0.query("excluded_tags", &excluded_tags))
    }

    /// Reads page after page: the stream sends a request for each of them.
    ///
    /// It starts at the page that `page` is set to, or at page 1, and ends at an empty page.
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
    type Page = model::DashboardSearchPage;
    type Item = model::DashboardHit;
    type Errors = DashboardsError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "per_page",
            largest: Some(1000),
        }),
        window: None,
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(
            page.data.as_deref().or(page.dashboards.as_deref()).unwrap_or_default(),
        )
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.data.or(page.dashboards).unwrap_or_default()
    }
}

request! {
    Create of Dashboards::create:
        POST "/api/dashboards"
        as "createDashboardV2" scoped answers(&[201]) refuses(&[400, 401, 403]) since("9.4.0");
    send_json -> model::StoredDashboard, DashboardsError;
}

impl Create {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Get of Dashboards::get:
        GET "/api/dashboards/{id}"
        as "getDashboardV2" scoped refuses(&[400, 401, 403, 404]) since("9.4.0");
    send_json -> model::StoredDashboard, DashboardsError;
}

impl Get {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Save of Dashboards::save:
        PUT "/api/dashboards/{id}"
        as "saveDashboardV2" scoped answers(&[200, 201]) refuses(&[400, 401, 403]) since("9.4.0");
    send_json -> model::StoredDashboard, DashboardsError;
}

impl Save {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Delete of Dashboards::delete:
        DELETE "/api/dashboards/{id}"
        as "deleteDashboardV2" scoped answers(&[204]) refuses(&[400, 401, 403, 404]) since("9.4.0");
    send_empty -> (), DashboardsError;
}

impl Delete {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}
