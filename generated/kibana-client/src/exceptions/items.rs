// Generated from specs/kibana; do not edit.

//! Exceptions: what raises no alert.
//!
//! [`Items`] starts the requests of this module.

use kibana_model::exceptions as model;
use openapi_runtime::client;
use openapi_runtime::client::{
    Client, Extent, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

use super::ExceptionsError;

/// Exceptions: what raises no alert.
#[derive(Clone, Debug)]
pub struct Items(pub(crate) Client);

impl Items {
    /// Adds exceptions to a rule.
    ///
    /// `POST /api/detection_engine/rules/{id}/exceptions` returns
    /// [`Vec<ExceptionItem>`](model::ExceptionItem) with status `200`.
    ///
    /// - `200`: The new exceptions.
    ///
    /// Creates exceptions in the rule's own list, which comes into being with the first of them.
    /// From its next run, the rule raises no alert for events that they match; older alerts stay.
    /// The caller needs the privilege `all` on Security in the space.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the rule, as the server gave it.
    ///
    /// # Errors
    ///
    /// - 400 ([`ExceptionsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`ExceptionsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`ExceptionsError::Forbidden`]): The caller lacks a privilege, or the licence does
    ///   not include this.
    /// - 500 ([`ExceptionsError::InternalServerError`]): Elasticsearch or Kibana failed.
    pub fn create_for_rule(
        &self,
        id: impl AsRef<str>,
        body: impl Into<model::NewRuleExceptionItems>,
    ) -> CreateForRule {
        let body: model::NewRuleExceptionItems = body.into();
        CreateForRule(
            Request::of::<CreateForRule>(&self.0)
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Returns an exception.
    ///
    /// `GET /api/exception_lists/items` returns [`model::ExceptionItem`] with status `200`.
    ///
    /// Looks up an exception by one of its two ids. The caller needs the privilege `read` on
    /// Security in the space.
    ///
    /// In place of `id`, [`get_by_item_id`](Self::get_by_item_id) takes `item_id`.
    ///
    /// # Arguments
    ///
    /// - `id`: Id that the server gave to the exception.
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

    /// Does the same as [`get`](Self::get), by `item_id`.
    ///
    /// # Arguments
    ///
    /// - `item_id`: Id that its author gave to it.
    pub fn get_by_item_id(&self, item_id: impl AsRef<str>) -> GetByItemId {
        GetByItemId(Request::of::<GetByItemId>(&self.0).query("item_id", item_id.as_ref()))
    }

    /// Replaces an exception.
    ///
    /// `PUT /api/exception_lists/items` returns [`model::ExceptionItem`] with status `200`.
    ///
    /// - `200`: The exception as it is now.
    ///
    /// What is left out is gone, comments included. One of the two ids says which exception it is.
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
    pub fn update(&self, body: model::ExceptionItemUpdate) -> Update {
        Update(Request::of::<Update>(&self.0).json("application/json", &body))
    }

    /// Creates an exception.
    ///
    /// `POST /api/exception_lists/items` returns [`model::ExceptionItem`] with status `200`.
    ///
    /// - `200`: The new exception.
    ///
    /// Rules that mind the list raise no alert for events that the exception matches, from their
    /// next run. The caller needs the privilege `all` on Security in the space.
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
    pub fn create(&self, body: model::NewExceptionItem) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Deletes an exception.
    ///
    /// `DELETE /api/exception_lists/items` returns [`model::ExceptionItem`] with status `200`.
    ///
    /// Rules raise alerts again for what it matched. It cannot be undone. The caller needs the
    /// privilege `all` on Security in the space.
    ///
    /// In place of `id`, [`delete_by_item_id`](Self::delete_by_item_id) takes `item_id`.
    ///
    /// # Arguments
    ///
    /// - `id`: Id that the server gave to the exception.
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

    /// Does the same as [`delete`](Self::delete), by `item_id`.
    ///
    /// # Arguments
    ///
    /// - `item_id`: Id that its author gave to it.
    pub fn delete_by_item_id(&self, item_id: impl AsRef<str>) -> DeleteByItemId {
        DeleteByItemId(Request::of::<DeleteByItemId>(&self.0).query("item_id", item_id.as_ref()))
    }

    /// Lists exceptions of lists.
    ///
    /// `GET /api/exception_lists/items/_find` returns [`model::ExceptionItemPage`] with status
    /// `200`.
    ///
    /// Returns exceptions of one or several lists page by page; no page reaches beyond the
    /// 10,000th. `namespace_type` and `kql` have one value for each list, in the same order. The
    /// caller needs the privilege `read` on Security in the space.
    ///
    /// # Arguments
    ///
    /// - `list_id`: Ids of the lists, as their authors gave them.
    ///
    /// # Errors
    ///
    /// - 400 ([`ExceptionsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`ExceptionsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`ExceptionsError::Forbidden`]): The caller lacks a privilege, or the licence does
    ///   not include this.
    /// - 404 ([`ExceptionsError::NotFound`]): There is no such list or exception.
    /// - 500 ([`ExceptionsError::InternalServerError`]): Elasticsearch or Kibana failed.
    pub fn list(&self, list_id: impl IntoIterator<Item = impl Into<String>>) -> List {
        let list_id: Vec<String> = list_id.into_iter().map(Into::into).collect();
        List(Request::of::<List>(&self.0).query("list_id", &list_id))
    }
}

request! {
    CreateForRule of Items::create_for_rule:
        POST "/api/detection_engine/rules/{id}/exceptions"
        as "createExceptionItemsForRule" scoped refuses(&[400, 401, 403, 500]);
    send_json -> Vec<model::ExceptionItem>, ExceptionsError;
}

request! {
    Get of Items::get:
        GET "/api/exception_lists/items"
        as "getExceptionItem" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::ExceptionItem, ExceptionsError;
}

impl Get {
    /// Whether its list belongs to this space or to all of them.
    ///
    /// Default: `single`.
    pub fn namespace_type(self, namespace_type: model::ExceptionNamespace) -> Self {
        Self(self.0.query("namespace_type", &namespace_type))
    }
}

request! {
    GetByItemId of Items::get_by_item_id:
        GET "/api/exception_lists/items"
        as "getExceptionItem" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::ExceptionItem, ExceptionsError;
}

impl GetByItemId {
    /// Whether its list belongs to this space or to all of them.
    ///
    /// Default: `single`.
    pub fn namespace_type(self, namespace_type: model::ExceptionNamespace) -> Self {
        Self(self.0.query("namespace_type", &namespace_type))
    }
}

request! {
    Update of Items::update:
        PUT "/api/exception_lists/items"
        as "updateExceptionItem" scoped refuses(&[400, 401, 403, 404, 409, 500]);
    send_json -> model::ExceptionItem, ExceptionsError;
}

request! {
    Create of Items::create:
        POST "/api/exception_lists/items"
        as "createExceptionItem" scoped refuses(&[400, 401, 403, 409, 500]);
    send_json -> model::ExceptionItem, ExceptionsError;
}

request! {
    Delete of Items::delete:
        DELETE "/api/exception_lists/items"
        as "deleteExceptionItem" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::ExceptionItem, ExceptionsError;
}

impl Delete {
    /// Whether its list belongs to this space or to all of them.
    ///
    /// Default: `single`.
    pub fn namespace_type(self, namespace_type: model::ExceptionNamespace) -> Self {
        Self(self.0.query("namespace_type", &namespace_type))
    }
}

request! {
    DeleteByItemId of Items::delete_by_item_id:
        DELETE "/api/exception_lists/items"
        as "deleteExceptionItem" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::ExceptionItem, ExceptionsError;
}

impl DeleteByItemId {
    /// Whether its list belongs to this space or to all of them.
    ///
    /// Default: `single`.
    pub fn namespace_type(self, namespace_type: model::ExceptionNamespace) -> Self {
        Self(self.0.query("namespace_type", &namespace_type))
    }
}

request! {
    List of Items::list:
        GET "/api/exception_lists/items/_find"
        as "listExceptionItems" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::ExceptionItemPage, ExceptionsError;
}

impl List {
    /// KQL queries over saved objects, one for each list.
    ///
    /// A comma in a single query takes it for two.
    ///
    /// Default: `[]`. Sent as the query parameter `filter`.
    pub fn kql(self, kql: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let kql: Vec<String> = kql.into_iter().map(Into::into).collect();
        Self(self.0.query("filter", &kql))
    }

    /// For each list whether it belongs to this space or to all of them.
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

    /// Text that the exceptions contain.
    pub fn search(self, search: impl AsRef<str>) -> Self {
        Self(self.0.query("search", search.as_ref()))
    }

    /// Number of the page, from 1.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of exceptions on a page.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }

    /// Property that the exceptions are ordered by.
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
    pub fn items(self) -> client::Items<Self> {
        self.pages().items()
    }
}

impl Paged for List {
    type Page = model::ExceptionItemPage;
    type Item = model::ExceptionItem;
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
