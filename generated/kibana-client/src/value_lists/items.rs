// Generated from specs/kibana; do not edit.

//! Values of lists.
//!
//! [`Items`] starts the requests of this module.

use kibana_model::value_lists as model;
use openapi_runtime::client;
use openapi_runtime::client::{
    ByteStream, Client, Extent, FilePart, PageSize, Paged, Pages, Paging, Request,
    Turning, request,
};

use super::ValueListsError;

/// Values of lists.
#[derive(Clone, Debug)]
pub struct Items(pub(crate) Client);

impl Items {
    /// Returns a value of a list, or all items with a value.
    ///
    /// `GET /api/lists/items` returns [`model::FoundValueListItems`] with status `200`.
    ///
    /// By `id` the answer is one item, by `list_id` and `value` a list of items. The caller needs
    /// the privilege `read` on Security and on the data streams of lists.
    ///
    /// In place of `id`, [`get_by_value`](Self::get_by_value) takes `list_id` and `value`.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the item.
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

    /// Does the same as [`get`](Self::get), by `list_id` and `value`.
    ///
    /// # Arguments
    ///
    /// - `list_id`: Id of the list.
    /// - `value`: Value that the item has.
    pub fn get_by_value(&self, list_id: impl AsRef<str>, value: impl AsRef<str>) -> GetByValue {
        GetByValue(
            Request::of::<GetByValue>(&self.0)
                .query("list_id", list_id.as_ref())
                .query("value", value.as_ref()),
        )
    }

    /// Replaces a value of a list.
    ///
    /// `PUT /api/lists/items` returns [`model::ValueListItem`] with status `200`.
    ///
    /// - `200`: The item as it is now.
    ///
    /// What is left out is gone. With `document_version`, the answer is 409 if somebody else
    /// changed the item in between. The caller needs the privilege `all` on Security and `write` on
    /// the data streams of lists.
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
    pub fn update(&self, body: model::ValueListItemUpdate) -> Update {
        Update(Request::of::<Update>(&self.0).json("application/json", &body))
    }

    /// Adds a value to a list.
    ///
    /// `POST /api/lists/items` returns [`model::ValueListItem`] with status `200`.
    ///
    /// - `200`: The new item.
    ///
    /// The value has to be one of the type of the list. The caller needs the privilege `all` on
    /// Security and `write` on the data streams of lists. A change can be seen after a second or
    /// so.
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
    pub fn create(&self, body: model::NewValueListItem) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Takes a value off a list.
    ///
    /// `DELETE /api/lists/items` returns [`model::FoundValueListItems`] with status `200`.
    ///
    /// - `200`: The item, or the items.
    ///
    /// By `id` one item is deleted and returned, by `list_id` and `value` all items with the value.
    /// It cannot be undone. The caller needs the privilege `all` on Security and `write` on the
    /// data streams of lists.
    ///
    /// In place of `id`, [`delete_by_value`](Self::delete_by_value) takes `list_id` and `value`.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the item.
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
    pub fn delete(&self, id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).query("id", id.as_ref()))
    }

    /// Does the same as [`delete`](Self::delete), by `list_id` and `value`.
    ///
    /// # Arguments
    ///
    /// - `list_id`: Id of the list.
    /// - `value`: Value that the items have.
    pub fn delete_by_value(
        &self,
        list_id: impl AsRef<str>,
        value: impl AsRef<str>,
    ) -> DeleteByValue {
        DeleteByValue(
            Request::of::<DeleteByValue>(&self.0)
                .query("list_id", list_id.as_ref())
                .query("value", value.as_ref()),
        )
    }

    /// Changes some properties of a value of a list.
    ///
    /// `PATCH /api/lists/items` returns [`model::ValueListItem`] with status `200`.
    ///
    /// - `200`: The item as it is now.
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
    pub fn patch(&self, body: model::ValueListItemPatch) -> Patch {
        Patch(Request::of::<Patch>(&self.0).json("application/json", &body))
    }

    /// Exports the values of a list.
    ///
    /// `POST /api/lists/items/_export` returns bytes with status `200`.
    ///
    /// Returns a text with one value per line. The server labels it as NDJSON, which it is not. The
    /// caller needs the privilege `read` on Security and on the data streams of lists.
    ///
    /// May take 5 minutes, unless the client or the request has another limit.
    ///
    /// # Arguments
    ///
    /// - `list_id`: Id of the list.
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
    pub fn export(&self, list_id: impl AsRef<str>) -> Export {
        Export(Request::of::<Export>(&self.0).query("list_id", list_id.as_ref()))
    }

    /// Lists values of a list.
    ///
    /// `GET /api/lists/items/_find` returns [`model::ValueListItemPage`] with status `200`.
    ///
    /// - `200`: One page of items.
    ///
    /// Returns items of a list page by page. Beyond the 10,000th a cursor is needed. The caller
    /// needs the privilege `read` on Security and on the data streams of lists.
    ///
    /// # Arguments
    ///
    /// - `list_id`: Id of the list.
    ///
    /// # Errors
    ///
    /// - 400 ([`ValueListsError::BadRequest`]): The request is not valid; the message says why.
    /// - 401 ([`ValueListsError::Unauthorized`]): The credentials are missing or not valid.
    /// - 403 ([`ValueListsError::Forbidden`]): The caller lacks a privilege, or the licence does
    ///   not include this.
    /// - 500 ([`ValueListsError::InternalServerError`]): Elasticsearch or Kibana failed.
    pub fn list(&self, list_id: impl AsRef<str>) -> List {
        List(Request::of::<List>(&self.0).query("list_id", list_id.as_ref()))
    }

    /// Adds the values in a file to a list.
    ///
    /// `POST /api/lists/items/_import` returns [`model::ValueList`] with status `200`.
    ///
    /// The file is a text with one value per line, up to 9 million bytes, and its name ends with
    /// `.txt` or `.csv`. The values are added to the list with the id `list_id`, or to a new list
    /// of a `type`, whose id and name are that of the file. Values that do not fit the type are
    /// left out. They are added after the answer, so they are there a while later. The caller needs
    /// the privilege `all` on Security and `write` on the data streams of lists.
    ///
    /// May take 5 minutes, unless the client or the request has another limit.
    ///
    /// In place of `list_id`, [`import_as_list`](Self::import_as_list) takes `type_`.
    ///
    /// The body: A file with values.
    ///
    /// # Arguments
    ///
    /// - `list_id`: Id of a list that is there.
    /// - `file`: The file, a text with one value per line.
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
    pub fn import(&self, list_id: impl AsRef<str>, file: impl Into<FilePart>) -> Import {
        Import(
            Request::of::<Import>(&self.0)
                .query("list_id", list_id.as_ref())
                .file_part("file", file),
        )
    }

    /// Does the same as [`import`](Self::import), by `type_`.
    ///
    /// The body: A file with values.
    ///
    /// # Arguments
    ///
    /// - `type_`: Type of a new list. Sent as the query parameter `type`.
    /// - `file`: The file, a text with one value per line.
    pub fn import_as_list(
        &self,
        type_: model::ValueListType,
        file: impl Into<FilePart>,
    ) -> ImportAsList {
        ImportAsList(
            Request::of::<ImportAsList>(&self.0)
                .query("type", &type_)
                .file_part("file", file),
        )
    }
}

request! {
    Get of Items::get:
        GET "/api/lists/items" as "getListItem" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::FoundValueListItems, ValueListsError;
}

request! {
    GetByValue of Items::get_by_value:
        GET "/api/lists/items" as "getListItem" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::FoundValueListItems, ValueListsError;
}

request! {
    Update of Items::update:
        PUT "/api/lists/items" as "updateListItem" scoped refuses(&[400, 401, 403, 404, 409, 500]);
    send_json -> model::ValueListItem, ValueListsError;
}

request! {
    Create of Items::create:
        POST "/api/lists/items" as "createListItem" scoped refuses(&[400, 401, 403, 404, 409, 500]);
    send_json -> model::ValueListItem, ValueListsError;
}

request! {
    Delete of Items::delete:
        DELETE "/api/lists/items" as "deleteListItem" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::FoundValueListItems, ValueListsError;
}

impl Delete {
    /// When the change can be seen.
    ///
    /// Default: `false`.
    pub fn refresh(self, refresh: model::ListRefresh) -> Self {
        Self(self.0.query("refresh", &refresh))
    }
}

request! {
    DeleteByValue of Items::delete_by_value:
        DELETE "/api/lists/items" as "deleteListItem" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::FoundValueListItems, ValueListsError;
}

impl DeleteByValue {
    /// When the change can be seen.
    ///
    /// Default: `false`.
    pub fn refresh(self, refresh: model::ListRefresh) -> Self {
        Self(self.0.query("refresh", &refresh))
    }
}

request! {
    Patch of Items::patch:
        PATCH "/api/lists/items" as "patchListItem" scoped refuses(&[400, 401, 403, 404, 409, 500]);
    send_json -> model::ValueListItem, ValueListsError;
}

request! {
    Export of Items::export:
        POST "/api/lists/items/_export"
        as "exportListItems" scoped accept("application/octet-stream, application/json") refuses(&[400, 401, 403, 404, 500]) idempotent(true) timeout_secs(300);
    send_bytes -> ByteStream, ValueListsError;
}

request! {
    List of Items::list:
        GET "/api/lists/items/_find" as "listListItems" scoped refuses(&[400, 401, 403, 500]);
    send_json -> model::ValueListItemPage, ValueListsError;
}

impl List {
    /// Number of the page, from 1.
    pub fn page(self, page: u64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Number of items on a page.
    pub fn per_page(self, per_page: u64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }

    /// Property that the items are ordered by.
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

    /// Lucene query over the items, such as `value:192.0.2.7`.
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
    pub fn items(self) -> client::Items<Self> {
        self.pages().items()
    }
}

impl Paged for List {
    type Page = model::ValueListItemPage;
    type Item = model::ValueListItem;
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
    Import of Items::import:
        POST "/api/lists/items/_import"
        as "importListItems" scoped refuses(&[400, 401, 403, 409, 500]) timeout_secs(300);
    send_json -> model::ValueList, ValueListsError;
}

impl Import {
    /// How values are read, for a new list: a regular expression with named groups, or a template.
    pub fn serializer(self, serializer: impl AsRef<str>) -> Self {
        Self(self.0.query("serializer", serializer.as_ref()))
    }

    /// How values are shown, for a new list.
    pub fn deserializer(self, deserializer: impl AsRef<str>) -> Self {
        Self(self.0.query("deserializer", deserializer.as_ref()))
    }

    /// When the values can be seen.
    pub fn refresh(self, refresh: model::ListRefresh) -> Self {
        Self(self.0.query("refresh", &refresh))
    }
}

request! {
    ImportAsList of Items::import_as_list:
        POST "/api/lists/items/_import"
        as "importListItems" scoped refuses(&[400, 401, 403, 409, 500]) timeout_secs(300);
    send_json -> model::ValueList, ValueListsError;
}

impl ImportAsList {
    /// How values are read, for a new list: a regular expression with named groups, or a template.
    pub fn serializer(self, serializer: impl AsRef<str>) -> Self {
        Self(self.0.query("serializer", serializer.as_ref()))
    }

    /// How values are shown, for a new list.
    pub fn deserializer(self, deserializer: impl AsRef<str>) -> Self {
        Self(self.0.query("deserializer", deserializer.as_ref()))
    }

    /// When the values can be seen.
    pub fn refresh(self, refresh: model::ListRefresh) -> Self {
        Self(self.0.query("refresh", &refresh))
    }
}
