// Generated from specs/kibana; do not edit.

//! Queries that are kept to be run again.
//!
//! [`SavedQueries`] starts the requests of this module.

use kibana_model::osquery as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

use super::OsqueryError;

/// Queries that are kept to be run again.
#[derive(Clone, Debug)]
pub struct SavedQueries(pub(crate) Client);

impl SavedQueries {
    /// Lists saved queries.
    ///
    /// `GET /api/osquery/saved_queries` returns [`model::SavedQueryPage`] with status `200`.
    ///
    /// Returns one page of the saved queries of the space, those of Elastic included once they are
    /// installed. The caller needs the privilege to read saved queries.
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

    /// Saves a query.
    ///
    /// `POST /api/osquery/saved_queries` returns [`model::SavedQueryAnswer`] with status `200`.
    ///
    /// Keeps a query with its settings under a name, `id`, which no other saved query of the space
    /// may have. The query does not run: start a live query with it, or put it into a pack. The
    /// caller needs the privilege to write saved queries.
    ///
    /// # Errors
    ///
    /// - 400 ([`OsqueryError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`OsqueryError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`OsqueryError::Forbidden`]): The caller lacks a privilege on Osquery in the space.
    /// - 409 ([`OsqueryError::Conflict`]): Another object has the name, or Elastic looks after the
    ///   object.
    #[inline]
    pub fn create(&self, body: model::NewSavedQuery) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Returns a saved query.
    ///
    /// `GET /api/osquery/saved_queries/{id}` returns [`model::SavedQueryAnswer`] with status `200`.
    ///
    /// Looks up a saved query of the space by the id of its saved object, which is not the name
    /// that people gave it. The caller needs the privilege to read saved queries.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the saved object, `saved_object_id`.
    ///
    /// # Errors
    ///
    /// - 400 ([`OsqueryError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`OsqueryError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`OsqueryError::Forbidden`]): The caller lacks a privilege on Osquery in the space.
    /// - 404 ([`OsqueryError::NotFound`]): There is nothing with this id in the space.
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("id", id.as_ref()))
    }

    /// Replaces a saved query.
    ///
    /// `PUT /api/osquery/saved_queries/{id}` returns [`model::SavedQueryAnswer`] with status `200`.
    ///
    /// What is left out is reset, so send the whole query. Packs that were made from it keep their
    /// copies. Queries of Elastic cannot be changed, and a name that another saved query has is
    /// refused; both are conflicts. The caller needs the privilege to write saved queries.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the saved object, `saved_object_id`.
    ///
    /// # Errors
    ///
    /// - 400 ([`OsqueryError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`OsqueryError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`OsqueryError::Forbidden`]): The caller lacks a privilege on Osquery in the space.
    /// - 404 ([`OsqueryError::NotFound`]): There is nothing with this id in the space.
    /// - 409 ([`OsqueryError::Conflict`]): Another object has the name, or Elastic looks after the
    ///   object.
    pub fn update(&self, id: impl AsRef<str>, body: model::NewSavedQuery) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a saved query.
    ///
    /// `DELETE /api/osquery/saved_queries/{id}` returns no body with status `200`.
    ///
    /// It cannot be undone. Packs that were made from the query keep their copies. Queries of
    /// Elastic cannot be deleted: that is a conflict. The caller needs the privilege to write saved
    /// queries.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the saved object, `saved_object_id`.
    ///
    /// # Errors
    ///
    /// - 400 ([`OsqueryError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`OsqueryError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`OsqueryError::Forbidden`]): The caller lacks a privilege on Osquery in the space.
    /// - 404 ([`OsqueryError::NotFound`]): There is nothing with this id in the space.
    /// - 409 ([`OsqueryError::Conflict`]): Another object has the name, or Elastic looks after the
    ///   object.
    pub fn delete(&self, id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("id", id.as_ref()))
    }
}

request! {
    List of SavedQueries::list:
        GET "/api/osquery/saved_queries" as "listSavedQueries" scoped refuses(&[400, 401, 403]);
    send_json -> model::SavedQueryPage, OsqueryError;
}

impl List {
    /// Page to return, counted from 1.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of saved queries on a page, 20 if left out.
    ///
    /// Sent as the query parameter `pageSize`.
    pub fn page_size(self, page_size: u64) -> Self {
        Self(self.0.query("pageSize", &page_size))
    }

    /// Property to sort by; servers use `id` if it is left out.
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
    type Page = model::SavedQueryPage;
    type Item = model::SavedQuery;
    type Errors = OsqueryError;

    const PAGING: Paging = Paging {
        turning: Turning::Number {
            parameter: "page",
            first: 1,
        },
        size: Some(PageSize {
            parameter: "pageSize",
            largest: None,
        }),
        window: None,
    };

    fn extent(page: &Self::Page) -> Extent {
        Extent::of(&page.data).total(page.total).number(page.page)
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.data
    }
}

request! {
    Create of SavedQueries::create:
        POST "/api/osquery/saved_queries" as "createSavedQuery" scoped refuses(&[400, 401, 403, 409]);
    send_json -> model::SavedQueryAnswer, OsqueryError;
}

request! {
    Get of SavedQueries::get:
        GET "/api/osquery/saved_queries/{id}" as "getSavedQuery" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::SavedQueryAnswer, OsqueryError;
}

request! {
    Update of SavedQueries::update:
        PUT "/api/osquery/saved_queries/{id}"
        as "updateSavedQuery" scoped refuses(&[400, 401, 403, 404, 409]);
    send_json -> model::SavedQueryAnswer, OsqueryError;
}

request! {
    Delete of SavedQueries::delete:
        DELETE "/api/osquery/saved_queries/{id}"
        as "deleteSavedQuery" scoped refuses(&[400, 401, 403, 404, 409]);
    send_empty -> (), OsqueryError;
}
