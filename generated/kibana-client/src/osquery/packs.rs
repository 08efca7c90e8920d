// Generated from specs/kibana; do not edit.

//! Sets of queries that agents run on a schedule.
//!
//! [`Packs`] starts the requests of this module.

use kibana_model::osquery as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

use super::OsqueryError;

/// Sets of queries that agents run on a schedule.
#[derive(Clone, Debug)]
pub struct Packs(pub(crate) Client);

impl Packs {
    /// Lists packs.
    ///
    /// `GET /api/osquery/packs` returns [`model::PackPage`] with status `200`.
    ///
    /// Returns one page of the packs of the space, those of Elastic included once they are
    /// installed. The queries are in the form in which Kibana stores them, a list; the operation
    /// that returns a single pack has them by id. The caller needs the privilege to read packs.
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

    /// Creates a pack.
    ///
    /// `POST /api/osquery/packs` returns [`model::PackAnswer`] with status `200`.
    ///
    /// Stores queries under a name, and, if the pack is enabled, adds them to the Osquery
    /// integration of the given agent policies; agents then run them at their intervals. Each of
    /// those policies needs the integration, others are refused with 400. A name that another pack
    /// of the space has is a conflict. The caller needs the privilege to write packs.
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
    pub fn create(&self, body: model::NewPack) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Returns a pack.
    ///
    /// `GET /api/osquery/packs/{id}` returns [`model::PackAnswer`] with status `200`.
    ///
    /// Looks up a pack of the space by the id of its saved object. The caller needs the privilege
    /// to read packs.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the pack, its `saved_object_id`.
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

    /// Changes a pack.
    ///
    /// `PUT /api/osquery/packs/{id}` returns [`model::UpdatedPack`] with status `200`.
    ///
    /// - `200`: The pack, or the saved object that holds it.
    ///
    /// Properties that are left out stay as they are, while `queries` and `policy_ids` replace what
    /// was there. Policies that are taken out of an enabled pack stop running its queries. A pack
    /// of Elastic can be enabled and given other policies; nothing else of it changes. The answer
    /// is the pack if `enabled` is sent, and the saved object that holds it otherwise. The caller
    /// needs the privilege to write packs.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the pack, its `saved_object_id`.
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
    pub fn update(&self, id: impl AsRef<str>, body: model::PackUpdate) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a pack.
    ///
    /// `DELETE /api/osquery/packs/{id}` returns no body with status `200`.
    ///
    /// Removes a pack and takes its queries out of all agent policies, so that agents stop running
    /// them. It cannot be undone. Rows that the queries have found stay in Elasticsearch. The
    /// caller needs the privilege to write packs.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the pack, its `saved_object_id`.
    ///
    /// # Errors
    ///
    /// - 400 ([`OsqueryError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`OsqueryError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`OsqueryError::Forbidden`]): The caller lacks a privilege on Osquery in the space.
    /// - 404 ([`OsqueryError::NotFound`]): There is nothing with this id in the space.
    pub fn delete(&self, id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("id", id.as_ref()))
    }
}

request! {
    List of Packs::list: GET "/api/osquery/packs" as "listPacks" scoped refuses(&[400, 401, 403]);
    send_json -> model::PackPage, OsqueryError;
}

impl List {
    /// Page to return, counted from 1.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of packs on a page, 20 if left out.
    ///
    /// Sent as the query parameter `pageSize`.
    pub fn page_size(self, page_size: u64) -> Self {
        Self(self.0.query("pageSize", &page_size))
    }

    /// Property to sort by; servers use the time of the last change if it is left out.
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
    type Page = model::PackPage;
    type Item = model::ListedPack;
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
    Create of Packs::create:
        POST "/api/osquery/packs" as "createPack" scoped refuses(&[400, 401, 403, 409]);
    send_json -> model::PackAnswer, OsqueryError;
}

request! {
    Get of Packs::get:
        GET "/api/osquery/packs/{id}" as "getPack" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::PackAnswer, OsqueryError;
}

request! {
    Update of Packs::update:
        PUT "/api/osquery/packs/{id}" as "updatePack" scoped refuses(&[400, 401, 403, 404, 409]);
    send_json -> model::UpdatedPack, OsqueryError;
}

request! {
    Delete of Packs::delete:
        DELETE "/api/osquery/packs/{id}" as "deletePack" scoped refuses(&[400, 401, 403, 404]);
    send_empty -> (), OsqueryError;
}
