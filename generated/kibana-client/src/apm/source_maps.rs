// Generated from specs/kibana; do not edit.

//! Maps from bundles of a web site to their sources.
//!
//! [`SourceMaps`] starts the requests of this module.

use kibana_model::apm as model;
use openapi_runtime::client::{
    Client, Extent, FilePart, Items, PageSize, Paged, Pages, Paging, Request, Turning,
    request,
};

use super::ApmError;

/// Maps from bundles of a web site to their sources.
#[derive(Clone, Debug)]
pub struct SourceMaps(pub(crate) Client);

impl SourceMaps {
    /// Lists source maps.
    ///
    /// `GET /api/apm/sourcemaps` returns [`model::SourceMaps`] with status `200`.
    ///
    /// - `200`: A page of source maps.
    ///
    /// They are artifacts of Fleet, and apply to the whole cluster. The text of a map is a part of
    /// the answer, so that it may be large. The caller needs the privilege `read` on APM and User
    /// Experience.
    ///
    /// # Errors
    ///
    /// - 400 ([`ApmError::BadRequest`]): A parameter, the body or the header with the version is
    ///   missing or wrong.
    /// - 401 ([`ApmError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 500 ([`ApmError::InternalServerError`]): Elasticsearch or Kibana failed.
    /// - 501 ([`ApmError::NotImplemented`]): The server has no Fleet, which keeps source maps.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Uploads a source map.
    ///
    /// `POST /api/apm/sourcemaps` returns [`model::UploadedSourceMap`] with status `200`.
    ///
    /// - `200`: The source map is stored.
    ///
    /// APM shows errors in the browser with the lines of the sources that the map leads to. Kibana
    /// refuses more than 1 MB with status 413, unless `server.maxPayload` is raised. The caller
    /// needs the privilege `all` on APM and User Experience.
    ///
    /// The body: A source map to be uploaded.
    ///
    /// # Arguments
    ///
    /// - `service_name`: Name of the service.
    /// - `service_version`: Version of the service.
    /// - `bundle_filepath`: Path of the bundle on the web site, such as `/static/checkout.js`.
    /// - `sourcemap`: The map, as ECMA-426 has it.
    ///
    /// # Errors
    ///
    /// - 400 ([`ApmError::BadRequest`]): A parameter, the body or the header with the version is
    ///   missing or wrong.
    /// - 401 ([`ApmError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`ApmError::Forbidden`]): The caller lacks a privilege.
    /// - 500 ([`ApmError::InternalServerError`]): Elasticsearch or Kibana failed.
    /// - 501 ([`ApmError::NotImplemented`]): The server has no Fleet, which keeps source maps.
    pub fn upload(
        &self,
        service_name: impl AsRef<str>,
        service_version: impl AsRef<str>,
        bundle_filepath: impl AsRef<str>,
        sourcemap: impl Into<FilePart>,
    ) -> Upload {
        Upload(
            Request::of::<Upload>(&self.0)
                .part("service_name", service_name.as_ref())
                .part("service_version", service_version.as_ref())
                .part("bundle_filepath", bundle_filepath.as_ref())
                .file_part("sourcemap", sourcemap),
        )
    }

    /// Deletes a source map.
    ///
    /// `DELETE /api/apm/sourcemaps/{id}` returns no body with status `200`.
    ///
    /// Errors are shown with the lines of the bundle from then on. It cannot be restored, and has
    /// to be uploaded again. The caller needs the privilege `all` on APM and User Experience.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the source map.
    ///
    /// # Errors
    ///
    /// - 400 ([`ApmError::BadRequest`]): A parameter, the body or the header with the version is
    ///   missing or wrong.
    /// - 401 ([`ApmError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`ApmError::Forbidden`]): The caller lacks a privilege.
    /// - 500 ([`ApmError::InternalServerError`]): Elasticsearch or Kibana failed.
    /// - 501 ([`ApmError::NotImplemented`]): The server has no Fleet, which keeps source maps.
    pub fn delete(&self, id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("id", id.as_ref()))
    }
}

request! {
    List of SourceMaps::list:
        GET "/api/apm/sourcemaps"
        as "listSourceMaps" scoped headers(&[("elastic-api-version", "2023-10-31")]) refuses(&[400, 401, 500, 501]);
    send_json -> model::SourceMaps, ApmError;
}

impl List {
    /// Number of the page, from 1.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Maximum number of source maps on a page.
    ///
    /// Sent as the query parameter `perPage`.
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

impl Paged for List {
    type Page = model::SourceMaps;
    type Item = model::StoredSourceMap;
    type Errors = ApmError;

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
        Extent::of(page.artifacts.as_deref().unwrap_or_default()).total(page.total)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.artifacts.unwrap_or_default()
    }
}

request! {
    Upload of SourceMaps::upload:
        POST "/api/apm/sourcemaps"
        as "uploadSourceMap" scoped headers(&[("elastic-api-version", "2023-10-31")]) refuses(&[400, 401, 403, 500, 501]);
    send_json -> model::UploadedSourceMap, ApmError;
}

request! {
    Delete of SourceMaps::delete:
        DELETE "/api/apm/sourcemaps/{id}"
        as "deleteSourceMap" scoped headers(&[("elastic-api-version", "2023-10-31")]) refuses(&[400, 401, 403, 500, 501]);
    send_empty -> (), ApmError;
}
