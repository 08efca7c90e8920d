// Generated from specs/kibana; do not edit.

//! Lists of values, such as addresses, that exceptions refer to.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

use kibana_model::value_lists as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

mod errors;

pub mod data_streams;
pub mod items;

pub use errors::ValueListsError;

/// Lists of values, and what callers may do with them.
#[derive(Clone, Debug)]
pub struct ValueLists(pub(crate) Client);

impl ValueLists {
    /// Returns a value list.
    ///
    /// `GET /api/lists` returns [`model::ValueList`] with status `200`.
    ///
    /// Looks up a list by its id, without its values. The caller needs the privilege `read` on
    /// Security and on the data streams of lists.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the list.
    ///
    /// # Errors
    ///
    /// - 400 ([`ValueListsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`ValueListsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`ValueListsError::Forbidden`]): The caller lacks a privilege, or the licence does
    ///   not include this.
    /// - 404 ([`ValueListsError::NotFound`]): There is no such list or value, or the data streams
    ///   are missing.
    /// - 500 ([`ValueListsError::InternalServerError`]): Elasticsearch or Kibana failed.
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).query("id", id.as_ref()))
    }

    /// Replaces the properties of a value list.
    ///
    /// `PUT /api/lists` returns [`model::ValueList`] with status `200`.
    ///
    /// - `200`: The list as it is now.
    ///
    /// What is left out is gone; the values stay. With `document_version`, the answer is 409 if
    /// somebody else changed the list in between. The caller needs the privilege `all` on Security
    /// and `write` on the data streams of lists.
    ///
    /// [`convert`](crate::convert) makes the body of what [`get`](Self::get) returns.
    ///
    /// # Errors
    ///
    /// - 400 ([`ValueListsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`ValueListsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`ValueListsError::Forbidden`]): The caller lacks a privilege, or the licence does
    ///   not include this.
    /// - 404 ([`ValueListsError::NotFound`]): There is no such list or value, or the data streams
    ///   are missing.
    /// - 409 ([`ValueListsError::Conflict`]): The id is in use, the version is not the newest, or
    ///   exceptions refer to the list.
    /// - 500 ([`ValueListsError::InternalServerError`]): Elasticsearch or Kibana failed.
    #[inline]
    pub fn update(&self, body: model::ValueListUpdate) -> Update {
        Update(Request::of::<Update>(&self.0).json("application/json", &body))
    }

    /// Creates a value list.
    ///
    /// `POST /api/lists` returns [`model::ValueList`] with status `200`.
    ///
    /// - `200`: The new list.
    ///
    /// The list is empty. Its type says what its values are, and cannot be changed. The data
    /// streams of lists must be there. The caller needs the privilege `all` on Security and `write`
    /// on the data streams of lists. A change can be seen after a second or so.
    ///
    /// # Errors
    ///
    /// - 400 ([`ValueListsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`ValueListsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`ValueListsError::Forbidden`]): The caller lacks a privilege, or the licence does
    ///   not include this.
    /// - 409 ([`ValueListsError::Conflict`]): The id is in use, the version is not the newest, or
    ///   exceptions refer to the list.
    /// - 500 ([`ValueListsError::InternalServerError`]): Elasticsearch or Kibana failed.
    #[inline]
    pub fn create(&self, body: model::NewValueList) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Deletes a value list.
    ///
    /// `DELETE /api/lists` returns [`model::ValueList`] with status `200`.
    ///
    /// The list is gone with all its values, which cannot be undone. If exceptions refer to it, the
    /// answer is 409 unless a parameter says what to do about them. The caller needs the privilege
    /// `all` on Security and `write` on the data streams of lists.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the list.
    ///
    /// # Errors
    ///
    /// - 400 ([`ValueListsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`ValueListsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`ValueListsError::Forbidden`]): The caller lacks a privilege, or the licence does
    ///   not include this.
    /// - 404 ([`ValueListsError::NotFound`]): There is no such list or value, or the data streams
    ///   are missing.
    /// - 409 ([`ValueListsError::Conflict`]): The id is in use, the version is not the newest, or
    ///   exceptions refer to the list.
    /// - 500 ([`ValueListsError::InternalServerError`]): Elasticsearch or Kibana failed.
    pub fn delete(&self, id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).query("id", id.as_ref()))
    }

    /// Changes some properties of a value list.
    ///
    /// `PATCH /api/lists` returns [`model::ValueList`] with status `200`.
    ///
    /// - `200`: The list as it is now.
    ///
    /// What is left out stays as it is. The caller needs the privilege `all` on Security and
    /// `write` on the data streams of lists.
    ///
    /// # Errors
    ///
    /// - 400 ([`ValueListsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`ValueListsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`ValueListsError::Forbidden`]): The caller lacks a privilege, or the licence does
    ///   not include this.
    /// - 404 ([`ValueListsError::NotFound`]): There is no such list or value, or the data streams
    ///   are missing.
    /// - 409 ([`ValueListsError::Conflict`]): The id is in use, the version is not the newest, or
    ///   exceptions refer to the list.
    /// - 500 ([`ValueListsError::InternalServerError`]): Elasticsearch or Kibana failed.
    #[inline]
    pub fn patch(&self, body: model::ValueListPatch) -> Patch {
        Patch(Request::of::<Patch>(&self.0).json("application/json", &body))
    }

    /// Lists value lists.
    ///
    /// `GET /api/lists/_find` returns [`model::ValueListPage`] with status `200`.
    ///
    /// - `200`: One page of lists.
    ///
    /// Returns lists page by page. Beyond the 10,000th a cursor is needed. The caller needs the
    /// privilege `read` on Security and on the data streams of lists.
    ///
    /// # Errors
    ///
    /// - 400 ([`ValueListsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`ValueListsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`ValueListsError::Forbidden`]): The caller lacks a privilege, or the licence does
    ///   not include this.
    /// - 500 ([`ValueListsError::InternalServerError`]): Elasticsearch or Kibana failed.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Returns what the caller may do with value lists.
    ///
    /// `GET /api/lists/privileges` returns [`model::ValueListPrivileges`] with status `200`.
    ///
    /// Tells which privileges the caller has on the two data streams of lists, in the cluster and
    /// in applications. Every caller who is known may ask.
    ///
    /// # Errors
    ///
    /// - 400 ([`ValueListsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`ValueListsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`ValueListsError::Forbidden`]): The caller lacks a privilege, or the licence does
    ///   not include this.
    /// - 500 ([`ValueListsError::InternalServerError`]): Elasticsearch or Kibana failed.
    pub fn get_privileges(&self) -> GetPrivileges {
        GetPrivileges(Request::of::<GetPrivileges>(&self.0))
    }

    /// The data streams of lists.
    pub fn data_streams(&self) -> data_streams::DataStreams {
        data_streams::DataStreams(self.0.clone())
    }

    /// Values of lists.
    pub fn items(&self) -> items::Items {
        items::Items(self.0.clone())
    }
}

request! {
    Get of ValueLists::get:
        GET "/api/lists" as "getList" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::ValueList, ValueListsError;
}

request! {
    Update of ValueLists::update:
        PUT "/api/lists" as "updateList" scoped refuses(&[400, 401, 403, 404, 409, 500]);
    send_json -> model::ValueList, ValueListsError;
}

request! {
    Create of ValueLists::create:
        POST "/api/lists" as "createList" scoped refuses(&[400, 401, 403, 409, 500]);
    send_json -> model::ValueList, ValueListsError;
}

request! {
    Delete of ValueLists::delete:
        DELETE "/api/lists" as "deleteList" scoped refuses(&[400, 401, 403, 404, 409, 500]);
    send_json -> model::ValueList, ValueListsError;
}

impl Delete {
    /// Whether exceptions that refer to the list are deleted, too.
    ///
    /// Default: `false`. Sent as the query parameter `deleteReferences`.
    pub fn delete_references(self, delete_references: bool) -> Self {
        Self(self.0.query("deleteReferences", &delete_references))
    }

    /// Whether exceptions may be left without their list.
    ///
    /// Default: `false`. Sent as the query parameter `ignoreReferences`.
    pub fn ignore_references(self, ignore_references: bool) -> Self {
        Self(self.0.query("ignoreReferences", &ignore_references))
    }
}

request! {
    Patch of ValueLists::patch:
        PATCH "/api/lists" as "patchList" scoped refuses(&[400, 401, 403, 404, 409, 500]);
    send_json -> model::ValueList, ValueListsError;
}

request! {
    List of ValueLists::list:
        GET "/api/lists/_find" as "listLists" scoped refuses(&[400, 401, 403, 500]);
    send_json -> model::ValueListPage, ValueListsError;
}

impl List {
    /// Number of the page, from 1.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of lists on a page.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }

    /// Property that the lists are ordered by.
    ///
    /// At least 1 character.
    pub fn sort_field(self, sort_field: impl AsRef<str>) -> Self {
        Self(self.0.query("sort_field", sort_field.as_ref()))
    }

    /// Whether the order is ascending or descending.
    pub fn sort_order(self, sort_order: kibana_model::SortOrder) -> Self {
        Self(self.0.query("sort_order", &sort_order))
    }

    /// Where the page before ended; its answer has it.
    ///
    /// Needed beyond the 10,000th.
    pub fn cursor(self, cursor: impl AsRef<str>) -> Self {
        Self(self.0.query("cursor", cursor.as_ref()))
    }

    /// Lucene query over the lists, such as `name:press*`.
    pub fn filter(self, filter: impl AsRef<str>) -> Self {
        Self(self.0.query("filter", filter.as_ref()))
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
}

impl Paged for List {
    type Page = model::ValueListPage;
    type Item = model::ValueList;
    type Errors = ValueListsError;

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
    GetPrivileges of ValueLists::get_privileges:
        GET "/api/lists/privileges" as "getListPrivileges" scoped refuses(&[400, 401, 403, 500]);
    send_json -> model::ValueListPrivileges, ValueListsError;
}
