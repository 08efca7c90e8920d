// Generated from specs/kibana; do not edit.

//! Charts of the visualization library, on servers since 9.4.
//!
//! They belong to a space, that of `Kibana::space` or the default one.

use kibana_model::visualizations as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

mod errors;

pub use errors::VisualizationsError;

/// Charts of the visualization library.
#[derive(Clone, Debug)]
pub struct Visualizations(pub(crate) Client);

impl Visualizations {
    /// Lists visualizations.
    ///
    /// `GET /api/visualizations` returns [`model::VisualizationPage`] with status `200`.
    ///
    /// Returns a page of the charts in the library, whole. Servers have two more parameters, to
    /// which those of 9.4 answer with 500. The operation is a technical preview in 9.4. The caller
    /// needs to read visualizations in the space.
    ///
    /// Since 9.4.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`VisualizationsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`VisualizationsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`VisualizationsError::Forbidden`]): The credentials lack a privilege.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Creates a visualization.
    ///
    /// `POST /api/visualizations` returns [`model::Visualization`] with status `201`.
    ///
    /// - `201`: The new visualization.
    ///
    /// The chart is checked, and saved in the library; the server chooses the id. Charts of ES|QL
    /// queries are refused: they exist in dashboards alone. The operation is a technical preview in
    /// 9.4. The caller needs to write visualizations in the space.
    ///
    /// Since 9.4.0.
    ///
    /// # Errors
    ///
    /// - 400 ([`VisualizationsError::BadRequest`]): The chart is not valid.
    /// - 401 ([`VisualizationsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`VisualizationsError::Forbidden`]): The credentials lack a privilege.
    #[inline]
    pub fn create(&self, body: model::Chart) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Returns a visualization.
    ///
    /// `GET /api/visualizations/{id}` returns [`model::Visualization`] with status `200`.
    ///
    /// The chart is returned in the shape in which it can be written again. The operation is a
    /// technical preview in 9.4. The caller needs to read visualizations in the space.
    ///
    /// Since 9.4.0.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the visualization.
    ///
    /// # Errors
    ///
    /// - 400 ([`VisualizationsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`VisualizationsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`VisualizationsError::Forbidden`]): The credentials lack a privilege.
    /// - 404 ([`VisualizationsError::NotFound`]): There is no visualization with this id in the
    ///   space.
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("id", id.as_ref()))
    }

    /// Replaces a visualization, or creates it under an id.
    ///
    /// `PUT /api/visualizations/{id}` returns [`model::Visualization`] with status `200` or `201`.
    ///
    /// What is sent replaces the whole chart. The status is 201 where it is new. Charts of ES|QL
    /// queries are refused. The operation is a technical preview in 9.4. The caller needs to write
    /// visualizations in the space.
    ///
    /// Since 9.4.0.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the visualization.
    ///
    /// # Errors
    ///
    /// - 400 ([`VisualizationsError::BadRequest`]): The chart is not valid.
    /// - 401 ([`VisualizationsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`VisualizationsError::Forbidden`]): The credentials lack a privilege.
    pub fn save(&self, id: impl AsRef<str>, body: model::Chart) -> Save {
        Save(Request::of::<Save>(&self.0).path("id", id.as_ref()).json("application/json", &body))
    }

    /// Deletes a visualization.
    ///
    /// `DELETE /api/visualizations/{id}` returns no body with status `204`.
    ///
    /// It is gone for good, and dashboards that show it are left with an empty panel. The operation
    /// is a technical preview in 9.4. The caller needs to write visualizations in the space.
    ///
    /// Since 9.4.0.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the visualization.
    ///
    /// # Errors
    ///
    /// - 400 ([`VisualizationsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`VisualizationsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`VisualizationsError::Forbidden`]): The credentials lack a privilege.
    /// - 404 ([`VisualizationsError::NotFound`]): There is no visualization with this id in the
    ///   space.
    pub fn delete(&self, id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("id", id.as_ref()))
    }
}

request! {
    List of Visualizations::list:
        GET "/api/visualizations"
        as "listVisualizations" scoped refuses(&[400, 401, 403]) since("9.4.0");
    send_json -> model::VisualizationPage, VisualizationsError;
}

impl List {
    /// Words that titles have to contain, with `*` for any ending.
    pub fn query(self, query: impl AsRef<str>) -> Self {
        Self(self.0.query("query", query.as_ref()))
    }

    /// Number of the page, counted from 1.
    ///
    /// Default: `1`.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of visualizations on a page.
    ///
    /// Default: `20`. At least 1 and at most 1000.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("per_page", &per_page))
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
    type Page = model::VisualizationPage;
    type Item = model::Visualization;
    type Errors = VisualizationsError;

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
        Extent::of(&page.data).total(page.meta.total).number(page.meta.page)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}

request! {
    Create of Visualizations::create:
        POST "/api/visualizations"
        as "createVisualization" scoped answers(&[201]) refuses(&[400, 401, 403]) since("9.4.0");
    send_json -> model::Visualization, VisualizationsError;
}

impl Create {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Get of Visualizations::get:
        GET "/api/visualizations/{id}"
        as "getVisualization" scoped refuses(&[400, 401, 403, 404]) since("9.4.0");
    send_json -> model::Visualization, VisualizationsError;
}

impl Get {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Save of Visualizations::save:
        PUT "/api/visualizations/{id}"
        as "saveVisualization" scoped answers(&[200, 201]) refuses(&[400, 401, 403]) since("9.4.0");
    send_json -> model::Visualization, VisualizationsError;
}

impl Save {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

request! {
    Delete of Visualizations::delete:
        DELETE "/api/visualizations/{id}"
        as "deleteVisualization" scoped answers(&[204]) refuses(&[400, 401, 403, 404]) since("9.4.0");
    send_empty -> (), VisualizationsError;
}

impl Delete {
    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}
