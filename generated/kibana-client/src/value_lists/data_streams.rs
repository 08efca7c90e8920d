// Generated from specs/kibana; do not edit.

//! The data streams of lists.
//!
//! [`DataStreams`] starts the requests of this module.

use kibana_model::value_lists as model;
use openapi_runtime::client::{Client, Request, request};

use super::ValueListsError;

/// The data streams of lists.
#[derive(Clone, Debug)]
pub struct DataStreams(pub(crate) Client);

impl DataStreams {
    /// Tells whether the data streams of lists are there.
    ///
    /// `GET /api/lists/index` returns [`model::ListIndexState`] with status `200`.
    ///
    /// Lists and their values are in two data streams of the space. If one is missing, the answer
    /// may be 404. The caller needs the privilege `read` on Security and on the data streams of
    /// lists.
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
    pub fn get(&self) -> Get {
        Get(Request::of::<Get>(&self.0))
    }

    /// Creates the data streams of lists.
    ///
    /// `POST /api/lists/index` returns [`model::ListIndexChange`] with status `200`.
    ///
    /// Needed once in each space before lists can be made. If they are there, the answer is 200 or,
    /// with some versions, 409. The caller needs the privilege `manage` on the data streams of
    /// lists.
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
    pub fn create(&self) -> Create {
        Create(Request::of::<Create>(&self.0))
    }

    /// Deletes the data streams of lists.
    ///
    /// `DELETE /api/lists/index` returns [`model::ListIndexChange`] with status `200`.
    ///
    /// All value lists of the space are gone with all their values, which cannot be undone.
    /// Exceptions that refer to them stay, and match nothing. The caller needs the privilege
    /// `manage` on the data streams of lists.
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
    pub fn delete(&self) -> Delete {
        Delete(Request::of::<Delete>(&self.0))
    }
}

request! {
    Get of DataStreams::get:
        GET "/api/lists/index" as "getListDataStreams" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::ListIndexState, ValueListsError;
}

request! {
    Create of DataStreams::create:
        POST "/api/lists/index" as "createListDataStreams" scoped refuses(&[400, 401, 403, 409, 500]);
    send_json -> model::ListIndexChange, ValueListsError;
}

request! {
    Delete of DataStreams::delete:
        DELETE "/api/lists/index" as "deleteListDataStreams" scoped refuses(&[400, 401, 403, 404, 500]);
    send_json -> model::ListIndexChange, ValueListsError;
}
