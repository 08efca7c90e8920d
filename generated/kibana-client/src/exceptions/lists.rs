// Generated from specs/kibana; do not edit.

//! Lists of exceptions.
//!
//! [`Lists`] starts the requests of this module.

use kibana_model::exceptions as model;
use openapi_runtime::client::{
    Client, Extent, FilePart, Items, Lines, PageSize, Paged, Pages, Paging, Request,
    Turning, request,
};

use super::ExceptionsError;

/// Lists of exceptions.
#[derive(Clone, Debug)]
pub struct Lists(pub(crate) Client);

impl Lists {
    /// Returns an exception list.
    ///
    /// `GET /api/exception_lists` returns [`model::ExceptionList`] with status `200`.
    ///
    /// Looks up a list by one of its two ids, without its exceptions. The caller needs the
    /// privilege `read` on Security in the space.
    ///
    /// In place of `id`, [`get_by_list_id`](Self::get_by_list_id) takes `list_id`.
    ///
    /// # Arguments
    ///
    /// - `id`: Id that the server gave to the list.
    ///
    /// # Errors
    ///
    /// - 400 ([`ExceptionsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`ExceptionsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`ExceptionsError::Forbidden`]): The caller lacks a privilege, or the licence does
    ///   not include this.
    /// - 404 ([`ExceptionsError::NotFound`]): There is no such list or exception.
    /// - 500 ([`ExceptionsError::InternalServerError`]): Elasticsearch or Kibana failed.
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).query("id", id.as_ref()))
    }

    /// Does the same as [`get`](Self::get), by `list_id`.
    ///
    /// # Arguments
    ///
    /// - `list_id`: Id that its author gave to it.
    pub fn get_by_list_id(&self, list_id: impl AsRef<str>) -> GetByListId {
        GetByListId(Request::of::<GetByListId>(&self.0).query("list_id", list_id.as_ref()))
    }

    /// Replaces the properties of an exception list.
    ///
    /// `PUT /api/exception_lists` returns [`model::ExceptionList`] with status `200`.
    ///
    /// - `200`: The list as it is now.
    ///
    /// What is left out is gone; the exceptions stay. One of the two ids says which list it is.
    /// With `document_version`, the answer is 409 if somebody else changed it in between. The
    /// caller needs the privilege `all` on Security in the space.
    ///
    /// [`convert`](crate::convert) makes the body of what [`get`](Self::get) returns.
    ///
    /// # Errors
    ///
    /// - 400 ([`ExceptionsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`ExceptionsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`ExceptionsError::Forbidden`]): The caller lacks a privilege, or the licence does
    ///   not include this.
    /// - 404 ([`ExceptionsError::NotFound`]): There is no such list or exception.
    /// - 409 ([`ExceptionsError::Conflict`]): The id is in use, or the version is not the newest.
    /// - 500 ([`ExceptionsError::InternalServerError`]): Elasticsearch or Kibana failed.
    #[inline]
    pub fn update(&self, body: model::ExceptionListUpdate) -> Update {
        Update(Request::of::<Update>(&self.0).json("application/json", &body))
    }

    /// Creates an exception list.
    ///
    /// `POST /api/exception_lists` returns [`model::ExceptionList`] with status `200`.
    ///
    /// - `200`: The new list.
    ///
    /// The list is empty, and no rule uses it until the rule names it. The caller needs the
    /// privilege `all` on Security in the space.
    ///
    /// # Errors
    ///
    /// - 400 ([`ExceptionsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`ExceptionsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`ExceptionsError::Forbidden`]): The caller lacks a privilege, or the licence does
    ///   not include this.
    /// - 409 ([`ExceptionsError::Conflict`]): The id is in use, or the version is not the newest.
    /// - 500 ([`ExceptionsError::InternalServerError`]): Elasticsearch or Kibana failed.
    #[inline]
    pub fn create(&self, body: model::NewExceptionList) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Deletes an exception list.
    ///
    /// `DELETE /api/exception_lists` returns [`model::ExceptionList`] with status `200`.
    ///
    /// The list is gone with all its exceptions, which cannot be undone. Rules that use it raise
    /// alerts again. The caller needs the privilege `all` on Security in the space.
    ///
    /// In place of `id`, [`delete_by_list_id`](Self::delete_by_list_id) takes `list_id`.
    ///
    /// # Arguments
    ///
    /// - `id`: Id that the server gave to the list.
    ///
    /// # Errors
    ///
    /// - 400 ([`ExceptionsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`ExceptionsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`ExceptionsError::Forbidden`]): The caller lacks a privilege, or the licence does
    ///   not include this.
    /// - 404 ([`ExceptionsError::NotFound`]): There is no such list or exception.
    /// - 500 ([`ExceptionsError::InternalServerError`]): Elasticsearch or Kibana failed.
    pub fn delete(&self, id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).query("id", id.as_ref()))
    }

    /// Does the same as [`delete`](Self::delete), by `list_id`.
    ///
    /// # Arguments
    ///
    /// - `list_id`: Id that its author gave to it.
    pub fn delete_by_list_id(&self, list_id: impl AsRef<str>) -> DeleteByListId {
        DeleteByListId(Request::of::<DeleteByListId>(&self.0).query("list_id", list_id.as_ref()))
    }

    /// Copies an exception list.
    ///
    /// `POST /api/exception_lists/_duplicate` returns [`model::ExceptionList`] with status `200`.
    ///
    /// The copy has new ids and copies of the exceptions. The caller needs the privilege `all` on
    /// Security in the space.
    ///
    /// # Arguments
    ///
    /// - `list_id`: Id that the author of the list gave to it.
    /// - `namespace_type`: Whether the list belongs to this space or to all of them.
    ///
    /// # Errors
    ///
    /// - 400 ([`ExceptionsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`ExceptionsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`ExceptionsError::Forbidden`]): The caller lacks a privilege, or the licence does
    ///   not include this.
    /// - 404 ([`ExceptionsError::NotFound`]): There is no such list or exception.
    /// - 405 ([`ExceptionsError::MethodNotAllowed`]): No list has this id, or it cannot be copied.
    /// - 500 ([`ExceptionsError::InternalServerError`]): Elasticsearch or Kibana failed.
    pub fn duplicate(
        &self,
        list_id: impl AsRef<str>,
        namespace_type: model::ExceptionNamespace,
    ) -> Duplicate {
        Duplicate(
            Request::of::<Duplicate>(&self.0)
                .query("list_id", list_id.as_ref())
                .query("namespace_type", &namespace_type),
        )
    }

    /// Exports an exception list.
    ///
    /// `POST /api/exception_lists/_export` returns
    /// [`Lines<ExceptionExportLine>`](model::ExceptionExportLine) with status `200`.
    ///
    /// Writes the list and its exceptions as NDJSON, one per line, and last a line that counts
    /// them. Both ids are needed. The caller needs the privilege `read` on Security in the space.
    ///
    /// May take 5 minutes, unless the client or the request has another limit.
    ///
    /// # Arguments
    ///
    /// - `id`: Id that the server gave to the list.
    /// - `list_id`: Id that its author gave to it.
    /// - `namespace_type`: Whether the list belongs to this space or to all of them.
    ///
    /// # Errors
    ///
    /// - 400 ([`ExceptionsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`ExceptionsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`ExceptionsError::Forbidden`]): The caller lacks a privilege, or the licence does
    ///   not include this.
    /// - 404 ([`ExceptionsError::NotFound`]): There is no such list or exception.
    /// - 500 ([`ExceptionsError::InternalServerError`]): Elasticsearch or Kibana failed.
    pub fn export(
        &self,
        id: impl AsRef<str>,
        list_id: impl AsRef<str>,
        namespace_type: model::ExceptionNamespace,
    ) -> Export {
        Export(
            Request::of::<Export>(&self.0)
                .query("id", id.as_ref())
                .query("list_id", list_id.as_ref())
                .query("namespace_type", &namespace_type),
        )
    }

    /// Lists exception lists.
    ///
    /// `GET /api/exception_lists/_find` returns [`model::ExceptionListPage`] with status `200`.
    ///
    /// - `200`: One page of lists.
    ///
    /// Returns lists page by page, those of this space if nothing else is asked for; no page
    /// reaches beyond the 10,000th. The caller needs the privilege `read` on Security in the space.
    ///
    /// # Errors
    ///
    /// - 400 ([`ExceptionsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`ExceptionsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`ExceptionsError::Forbidden`]): The caller lacks a privilege, or the licence does
    ///   not include this.
    /// - 500 ([`ExceptionsError::InternalServerError`]): Elasticsearch or Kibana failed.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Imports exception lists.
    ///
    /// `POST /api/exception_lists/_import` returns [`model::ExceptionListImportResult`] with status
    /// `200`.
    ///
    /// - `200`: What became of the lists.
    ///
    /// Takes a file as `export` writes it. A list that is there already is an error unless it may
    /// be overwritten. Errors of single lists and exceptions do not fail the call, they are listed.
    /// The caller needs the privilege `all` on Security in the space.
    ///
    /// May take 5 minutes, unless the client or the request has another limit.
    ///
    /// The body: A file with exception lists.
    ///
    /// # Arguments
    ///
    /// - `file`: The file, NDJSON as `export` writes it.
    ///
    /// # Errors
    ///
    /// - 400 ([`ExceptionsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`ExceptionsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`ExceptionsError::Forbidden`]): The caller lacks a privilege, or the licence does
    ///   not include this.
    /// - 500 ([`ExceptionsError::InternalServerError`]): Elasticsearch or Kibana failed.
    pub fn import(&self, file: impl Into<FilePart>) -> Import {
        Import(Request::of::<Import>(&self.0).file_part("file", file))
    }

    /// Counts the exceptions of a list by operating system.
    ///
    /// `GET /api/exception_lists/summary` returns [`model::ExceptionListSummary`] with status
    /// `200`.
    ///
    /// Counts only exceptions that have operating systems; one with two counts twice. The caller
    /// needs the privilege `read` on Security in the space.
    ///
    /// In place of `id`, [`get_summary_by_list_id`](Self::get_summary_by_list_id) takes `list_id`.
    ///
    /// # Arguments
    ///
    /// - `id`: Id that the server gave to the list.
    ///
    /// # Errors
    ///
    /// - 400 ([`ExceptionsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`ExceptionsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`ExceptionsError::Forbidden`]): The caller lacks a privilege, or the licence does
    ///   not include this.
    /// - 404 ([`ExceptionsError::NotFound`]): There is no such list or exception.
    /// - 500 ([`ExceptionsError::InternalServerError`]): Elasticsearch or Kibana failed.
    pub fn get_summary(&self, id: impl AsRef<str>) -> GetSummary {
        GetSummary(Request::of::<GetSummary>(&self.0).query("id", id.as_ref()))
    }

    /// Does the same as [`get_summary`](Self::get_summary), by `list_id`.
    ///
    /// # Arguments
    ///
    /// - `list_id`: Id that its author gave to it.
    pub fn get_summary_by_list_id(&self, list_id: impl AsRef<str>) -> GetSummaryByListId {
        GetSummaryByListId(
            Request::of::<GetSummaryByListId>(&self.0).query("list_id", list_id.as_ref()),
        )
    }

    /// Creates a shared exception list.
    ///
    /// `POST /api/exceptions/shared` returns [`model::ExceptionList`] with status `200`.
    ///
    /// - `200`: The new list.
    ///
    /// Creates a list of the type `detection` in the space, which several rules can mind. The
    /// caller needs the privilege `all` on Security in the space.
    ///
    /// # Errors
    ///
    /// - 400 ([`ExceptionsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`ExceptionsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`ExceptionsError::Forbidden`]): The caller lacks a privilege, or the licence does
    ///   not include this.
    /// - 409 ([`ExceptionsError::Conflict`]): The id is in use, or the version is not the newest.
    /// - 500 ([`ExceptionsError::InternalServerError`]): Elasticsearch or Kibana failed.
    #[inline]
    pub fn create_shared(&self, body: model::NewSharedExceptionList) -> CreateShared {
        CreateShared(Request::of::<CreateShared>(&self.0).json("application/json", &body))
    }
}

request! {
    Get of Lists::get:
        GET "/api/exception_lists" as "getExceptionList" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::ExceptionList, ExceptionsError;
}

impl Get {
    /// Whether the list belongs to this space or to all of them.
    ///
    /// Default: `single`.
    pub fn namespace_type(self, namespace_type: model::ExceptionNamespace) -> Self {
        Self(self.0.query("namespace_type", &namespace_type))
    }
}

request! {
    GetByListId of Lists::get_by_list_id:
        GET "/api/exception_lists" as "getExceptionList" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::ExceptionList, ExceptionsError;
}

impl GetByListId {
    /// Whether the list belongs to this space or to all of them.
    ///
    /// Default: `single`.
    pub fn namespace_type(self, namespace_type: model::ExceptionNamespace) -> Self {
        Self(self.0.query("namespace_type", &namespace_type))
    }
}

request! {
    Update of Lists::update:
        PUT "/api/exception_lists"
        as "updateExceptionList" scoped refuses(&[400, 401, 403, 404, 409, 500]);
    send_json -> model::ExceptionList, ExceptionsError;
}

request! {
    Create of Lists::create:
        POST "/api/exception_lists" as "createExceptionList" scoped refuses(&[400, 401, 403, 409, 500]);
    send_json -> model::ExceptionList, ExceptionsError;
}

request! {
    Delete of Lists::delete:
        DELETE "/api/exception_lists"
        as "deleteExceptionList" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::ExceptionList, ExceptionsError;
}

impl Delete {
    /// Whether the list belongs to this space or to all of them.
    ///
    /// Default: `single`.
    pub fn namespace_type(self, namespace_type: model::ExceptionNamespace) -> Self {
        Self(self.0.query("namespace_type", &namespace_type))
    }
}

request! {
    DeleteByListId of Lists::delete_by_list_id:
        DELETE "/api/exception_lists"
        as "deleteExceptionList" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::ExceptionList, ExceptionsError;
}

impl DeleteByListId {
    /// Whether the list belongs to this space or to all of them.
    ///
    /// Default: `single`.
    pub fn namespace_type(self, namespace_type: model::ExceptionNamespace) -> Self {
        Self(self.0.query("namespace_type", &namespace_type))
    }
}

request! {
    Duplicate of Lists::duplicate:
        POST "/api/exception_lists/_duplicate"
        as "duplicateExceptionList" scoped refuses(&[400, 401, 403, 404, 405, 500]);
    send_json -> model::ExceptionList, ExceptionsError;
}

impl Duplicate {
    /// Whether exceptions that have expired are copied, too.
    ///
    /// Default: `true`.
    pub fn include_expired_exceptions(self, include_expired_exceptions: bool) -> Self {
        Self(self.0.query("include_expired_exceptions", &include_expired_exceptions))
    }
}

request! {
    Export of Lists::export:
        POST "/api/exception_lists/_export"
        as "exportExceptionList" scoped accept("application/ndjson, application/json") refuses(&[400, 401, 403, 404, 500]) idempotent(true) timeout_secs(300);
    send_lines -> Lines<model::ExceptionExportLine>, ExceptionsError;
}

impl Export {
    /// Whether exceptions that have expired are exported, too.
    ///
    /// Default: `true`.
    pub fn include_expired_exceptions(self, include_expired_exceptions: bool) -> Self {
        Self(self.0.query("include_expired_exceptions", &include_expired_exceptions))
    }
}

request! {
    List of Lists::list:
        GET "/api/exception_lists/_find" as "listExceptionLists" scoped refuses(&[400, 401, 403, 500]);
    send_json -> model::ExceptionListPage, ExceptionsError;
}

impl List {
    /// KQL query over saved objects: `exception-list.attributes.name: press*`, and
    /// `exception-list-agnostic` for lists of all spaces.
    ///
    /// Sent as the query parameter `filter`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("filter", kql.as_ref()))
    }

    /// Whether lists of this space, of all spaces or both are looked for.
    ///
    /// Default: `["single"]`.
    pub fn namespace_type(
        self,
        namespace_type: impl IntoIterator<Item = model::ExceptionNamespace>,
    ) -> Self {
        let namespace_type: Vec<model::ExceptionNamespace> = namespace_type
            .into_iter()
            .collect();
        Self(self.0.query("namespace_type", &namespace_type))
    }

    /// Number of the page, from 1.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of lists on a page.
    ///
    /// At least 1.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }

    /// Property that the lists are ordered by.
    pub fn sort_field(self, sort_field: impl AsRef<str>) -> Self {
        Self(self.0.query("sort_field", sort_field.as_ref()))
    }

    /// Whether the order is ascending or descending.
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
}

impl Paged for List {
    type Page = model::ExceptionListPage;
    type Item = model::ExceptionList;
    type Errors = ExceptionsError;

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
    Import of Lists::import:
        POST "/api/exception_lists/_import"
        as "importExceptionLists" scoped refuses(&[400, 401, 403, 500]) timeout_secs(300);
    send_json -> model::ExceptionListImportResult, ExceptionsError;
}

impl Import {
    /// Whether lists with the same `list_id` are replaced, with their exceptions.
    ///
    /// Default: `false`.
    pub fn overwrite(self, overwrite: bool) -> Self {
        Self(self.0.query("overwrite", &overwrite))
    }

    /// Whether all lists get new ids.
    ///
    /// Default: `false`.
    pub fn as_new_list(self, as_new_list: bool) -> Self {
        Self(self.0.query("as_new_list", &as_new_list))
    }
}

request! {
    GetSummary of Lists::get_summary:
        GET "/api/exception_lists/summary"
        as "getExceptionListSummary" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::ExceptionListSummary, ExceptionsError;
}

impl GetSummary {
    /// Whether the list belongs to this space or to all of them.
    ///
    /// Default: `single`.
    pub fn namespace_type(self, namespace_type: model::ExceptionNamespace) -> Self {
        Self(self.0.query("namespace_type", &namespace_type))
    }

    /// KQL query over saved objects.
    ///
    /// Sent as the query parameter `filter`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("filter", kql.as_ref()))
    }
}

request! {
    GetSummaryByListId of Lists::get_summary_by_list_id:
        GET "/api/exception_lists/summary"
        as "getExceptionListSummary" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::ExceptionListSummary, ExceptionsError;
}

impl GetSummaryByListId {
    /// Whether the list belongs to this space or to all of them.
    ///
    /// Default: `single`.
    pub fn namespace_type(self, namespace_type: model::ExceptionNamespace) -> Self {
        Self(self.0.query("namespace_type", &namespace_type))
    }

    /// KQL query over saved objects.
    ///
    /// Sent as the query parameter `filter`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("filter", kql.as_ref()))
    }
}

request! {
    CreateShared of Lists::create_shared:
        POST "/api/exceptions/shared"
        as "createSharedExceptionList" scoped refuses(&[400, 401, 403, 409, 500]);
    send_json -> model::ExceptionList, ExceptionsError;
}
