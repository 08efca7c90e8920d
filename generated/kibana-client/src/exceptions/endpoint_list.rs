// Generated from specs/kibana; do not edit.

//! What Elastic Defend takes for harmless.
//!
//! [`EndpointList`] starts the requests of this module.

use kibana_model::exceptions as model;
use openapi_runtime::client::{
    Client, Extent, Items, PageSize, Paged, Pages, Paging, Request, Turning, request,
};

use super::ExceptionsError;

/// What Elastic Defend takes for harmless.
#[derive(Clone, Debug)]
pub struct EndpointList(pub(crate) Client);

impl EndpointList {
    /// Creates the list of endpoint exceptions.
    ///
    /// `POST /api/endpoint_list` returns [`model::EndpointExceptionList`] with status `200`.
    ///
    /// Creates the one list of what Elastic Defend takes for harmless. If it is there already,
    /// nothing happens, and the answer is an empty object. The list is the same in all spaces. The
    /// caller needs the privilege to manage endpoint exceptions, or `all` on Security.
    ///
    /// # Errors
    ///
    /// - 400 ([`ExceptionsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`ExceptionsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`ExceptionsError::Forbidden`]): The caller lacks a privilege, or the licence does
    ///   not include this.
    /// - 500 ([`ExceptionsError::InternalServerError`]): Elasticsearch or Kibana failed.
    pub fn create(&self) -> Create {
        Create(Request::of::<Create>(&self.0))
    }

    /// Returns an endpoint exception.
    ///
    /// `GET /api/endpoint_list/items` returns [`model::ExceptionItem`] with status `200`.
    ///
    /// Looks up an exception by one of its two ids. The list is the same in all spaces. The caller
    /// needs the privilege to manage endpoint exceptions, or `all` on Security.
    ///
    /// In place of `id`, [`get_item_by_item_id`](Self::get_item_by_item_id) takes `item_id`.
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
    pub fn get_item(&self, id: impl AsRef<str>) -> GetItem {
        GetItem(Request::of::<GetItem>(&self.0).query("id", id.as_ref()))
    }

    /// Does the same as [`get_item`](Self::get_item), by `item_id`.
    ///
    /// # Arguments
    ///
    /// - `item_id`: Id that its author gave to it.
    pub fn get_item_by_item_id(&self, item_id: impl AsRef<str>) -> GetItemByItemId {
        GetItemByItemId(Request::of::<GetItemByItemId>(&self.0).query("item_id", item_id.as_ref()))
    }

    /// Replaces an endpoint exception.
    ///
    /// `PUT /api/endpoint_list/items` returns [`model::ExceptionItem`] with status `200`.
    ///
    /// - `200`: The exception as it is now.
    ///
    /// What is left out is gone. One of the two ids says which exception it is. With
    /// `document_version`, the answer is 409 if somebody else changed it in between. The list is
    /// the same in all spaces. The caller needs the privilege to manage endpoint exceptions, or
    /// `all` on Security.
    ///
    /// [`convert`](crate::convert) makes the body of what [`get_item`](Self::get_item) returns.
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
    pub fn update_item(&self, body: model::EndpointItemUpdate) -> UpdateItem {
        UpdateItem(Request::of::<UpdateItem>(&self.0).json("application/json", &body))
    }

    /// Creates an endpoint exception.
    ///
    /// `POST /api/endpoint_list/items` returns [`model::ExceptionItem`] with status `200`.
    ///
    /// Elastic Defend on the hosts takes what the exception matches for harmless as soon as it has
    /// the new policy. The list is the same in all spaces. The caller needs the privilege to manage
    /// endpoint exceptions, or `all` on Security.
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
    pub fn create_item(&self, body: model::NewEndpointItem) -> CreateItem {
        CreateItem(Request::of::<CreateItem>(&self.0).json("application/json", &body))
    }

    /// Deletes an endpoint exception.
    ///
    /// `DELETE /api/endpoint_list/items` returns [`model::ExceptionItem`] with status `200`.
    ///
    /// Hosts no longer take for harmless what it matched. It cannot be undone. The list is the same
    /// in all spaces. The caller needs the privilege to manage endpoint exceptions, or `all` on
    /// Security.
    ///
    /// In place of `id`, [`delete_item_by_item_id`](Self::delete_item_by_item_id) takes `item_id`.
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
    pub fn delete_item(&self, id: impl AsRef<str>) -> DeleteItem {
        DeleteItem(Request::of::<DeleteItem>(&self.0).query("id", id.as_ref()))
    }

    /// Does the same as [`delete_item`](Self::delete_item), by `item_id`.
    ///
    /// # Arguments
    ///
    /// - `item_id`: Id that its author gave to it.
    pub fn delete_item_by_item_id(&self, item_id: impl AsRef<str>) -> DeleteItemByItemId {
        DeleteItemByItemId(
            Request::of::<DeleteItemByItemId>(&self.0).query("item_id", item_id.as_ref()),
        )
    }

    /// Lists endpoint exceptions.
    ///
    /// `GET /api/endpoint_list/items/_find` returns [`model::ExceptionItemPage`] with status `200`.
    ///
    /// - `200`: One page of exceptions.
    ///
    /// Returns exceptions of the list page by page; no page reaches beyond the 10,000th. The list
    /// is the same in all spaces. The caller needs the privilege to manage endpoint exceptions, or
    /// `all` on Security.
    ///
    /// # Errors
    ///
    /// - 400 ([`ExceptionsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`ExceptionsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`ExceptionsError::Forbidden`]): The caller lacks a privilege, or the licence does
    ///   not include this.
    /// - 404 ([`ExceptionsError::NotFound`]): There is no such list or exception.
    /// - 500 ([`ExceptionsError::InternalServerError`]): Elasticsearch or Kibana failed.
    pub fn list_items(&self) -> ListItems {
        ListItems(Request::of::<ListItems>(&self.0))
    }
}

request! {
    Create of EndpointList::create:
        POST "/api/endpoint_list" as "createEndpointList" scoped refuses(&[400, 401, 403, 500]);
    send_json -> model::EndpointExceptionList, ExceptionsError;
}

request! {
    GetItem of EndpointList::get_item:
        GET "/api/endpoint_list/items"
        as "getEndpointListItem" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::ExceptionItem, ExceptionsError;
}

request! {
    GetItemByItemId of EndpointList::get_item_by_item_id:
        GET "/api/endpoint_list/items"
        as "getEndpointListItem" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::ExceptionItem, ExceptionsError;
}

request! {
    UpdateItem of EndpointList::update_item:
        PUT "/api/endpoint_list/items"
        as "updateEndpointListItem" scoped refuses(&[400, 401, 403, 404, 409, 500]);
    send_json -> model::ExceptionItem, ExceptionsError;
}

request! {
    CreateItem of EndpointList::create_item:
        POST "/api/endpoint_list/items"
        as "createEndpointListItem" scoped refuses(&[400, 401, 403, 409, 500]);
    send_json -> model::ExceptionItem, ExceptionsError;
}

request! {
    DeleteItem of EndpointList::delete_item:
        DELETE "/api/endpoint_list/items"
        as "deleteEndpointListItem" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::ExceptionItem, ExceptionsError;
}

request! {
    DeleteItemByItemId of EndpointList::delete_item_by_item_id:
        DELETE "/api/endpoint_list/items"
        as "deleteEndpointListItem" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::ExceptionItem, ExceptionsError;
}

request! {
    ListItems of EndpointList::list_items:
        GET "/api/endpoint_list/items/_find"
        as "listEndpointListItems" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::ExceptionItemPage, ExceptionsError;
}

impl ListItems {
    /// KQL query over saved objects, such as `exception-list-agnostic.attributes.name: press*`.
    ///
    /// Sent as the query parameter `filter`.
    pub fn kql(self, kql: impl AsRef<str>) -> Self {
        Self(self.0.query("filter", kql.as_ref()))
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
    pub fn items(self) -> Items<Self> {
        self.pages().items()
    }
}

impl Paged for ListItems {
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
