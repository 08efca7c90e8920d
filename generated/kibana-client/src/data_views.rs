// Generated from specs/kibana; do not edit.

//! Data views, which tell Kibana's apps what indices to look at and what their fields are.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

use kibana_model::data_views as model;
use openapi_runtime::client::{Client, Request, request};

mod errors;

pub use errors::DataViewsError;

/// The data views of a space, which of them is the default one, and the saved objects that use
/// them.
#[derive(Clone, Debug)]
pub struct DataViews(pub(crate) Client);

impl DataViews {
    /// Deletes a data view.
    ///
    /// `DELETE /api/data_views/data_view/{viewId}` returns no body with status `204`.
    ///
    /// This cannot be undone. Saved objects that use the data view stay, but are broken until they
    /// use another one. Call `swap_references` first to avoid that.
    ///
    /// # Arguments
    ///
    /// - `view_id`: Id of the data view.
    ///
    /// # Errors
    ///
    /// - 400 ([`DataViewsError::BadRequest`]): The request breaks a rule of the operation; the
    ///   message names it.
    /// - 403 ([`DataViewsError::Forbidden`]): The caller may not do this with data views in this
    ///   space.
    /// - 404 ([`DataViewsError::NotFound`]): No data view in this space has the id.
    pub fn delete(&self, view_id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("viewId", view_id.as_ref()))
    }

    /// Returns the id of the default data view.
    ///
    /// `GET /api/data_views/default` returns [`model::DefaultDataView`] with status `200`.
    ///
    /// The default data view is the one with which apps start. A space may have none; the id is
    /// then empty, as it is for a space that does not exist.
    ///
    /// # Errors
    ///
    /// - 400 ([`DataViewsError::BadRequest`]): The request breaks a rule of the operation; the
    ///   message names it.
    /// - 403 ([`DataViewsError::Forbidden`]): The caller may not do this with data views in this
    ///   space.
    pub fn get_default(&self) -> GetDefault {
        GetDefault(Request::of::<GetDefault>(&self.0))
    }

    /// Makes saved objects use another data view.
    ///
    /// `POST /api/data_views/swap_references` returns [`model::ReferenceSwapResult`] with status
    /// `200`.
    ///
    /// Replaces the references to one data view in all saved objects of the space, or in those that
    /// the body selects. What an object takes from a field that the other data view lacks no longer
    /// works, and one call can break many objects this way: export them first. With `delete`, the
    /// former data view is deleted once nothing refers to it, which cannot be undone.
    ///
    /// # Errors
    ///
    /// - 400 ([`DataViewsError::BadRequest`]): The body breaks a rule of the operation; the message
    ///   names it.
    /// - 403 ([`DataViewsError::Forbidden`]): The caller may not do this with data views in this
    ///   space.
    pub fn swap_references(&self, body: model::ReferenceSwap) -> SwapReferences {
        SwapReferences(Request::of::<SwapReferences>(&self.0).json("application/json", &body))
    }
}

request! {
    Delete of DataViews::delete:
        DELETE "/api/data_views/data_view/{viewId}" as "deleteDataView" scoped;
    send_empty -> (), DataViewsError;
}

request! {
    GetDefault of DataViews::get_default:
        GET "/api/data_views/default" as "getDefaultDataView" scoped;
    send_json -> model::DefaultDataView, DataViewsError;
}

request! {
    SwapReferences of DataViews::swap_references:
        POST "/api/data_views/swap_references" as "swapDataViewReferences" scoped;
    send_json -> model::ReferenceSwapResult, DataViewsError;
}
