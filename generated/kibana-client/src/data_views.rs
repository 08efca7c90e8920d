// Generated from specs/kibana; do not edit.

//! Data views, which tell Kibana's apps what indices to look at and what their fields are.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

use std::time::Duration;

use kibana_model::data_views as model;
use openapi_runtime::client::{CallError, Client, Method, Operation, Request, Response};

mod errors;

pub use errors::DataViewsError;

/// The data views of a space, which of them is the default one, and the saved objects that use
/// them.
#[derive(Clone, Debug)]
pub struct DataViews {
    pub(crate) client: Client,
}

impl DataViews {
    /// Deletes a data view.
    ///
    /// `DELETE /api/data_views/data_view/{viewId}`
    ///
    /// There is no way back. Saved objects that use the data view stay, and are broken until they
    /// use another one, which `swap_references` can bring about beforehand.
    ///
    /// # Arguments
    ///
    /// - `view_id`: Id of the data view.
    ///
    /// # Errors
    ///
    /// - 403 ([`DataViewsError::Forbidden`]): The caller may not do this with data views in this
    ///   space.
    /// - 404 ([`DataViewsError::NotFound`]): No data view in this space has the id.
    pub fn delete(&self, view_id: impl AsRef<str>) -> Delete {
        let request = Request::new(&self.client, &DELETE)
            .path("viewId", view_id.as_ref());
        Delete { request }
    }

    /// Returns the id of the default data view.
    ///
    /// `GET /api/data_views/default`
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
        let request = Request::new(&self.client, &GET_DEFAULT);
        GetDefault { request }
    }

    /// Makes saved objects use another data view.
    ///
    /// `POST /api/data_views/swap_references`
    ///
    /// Replaces the references to one data view in all saved objects of the space, or in those that
    /// the body selects. What an object takes from a field that the other data view lacks no longer
    /// works, and one call can break many objects this way: export them first. With `delete`, the
    /// former data view is deleted once nothing refers to it, and there is no way back.
    ///
    /// # Errors
    ///
    /// - 400 ([`DataViewsError::BadRequest`]): The body breaks a rule of the operation; the message
    ///   names it.
    /// - 403 ([`DataViewsError::Forbidden`]): The caller may not do this with data views in this
    ///   space.
    pub fn swap_references(&self, body: model::ReferenceSwap) -> SwapReferences {
        let request = Request::new(&self.client, &SWAP_REFERENCES)
            .json("application/json", &body);
        SwapReferences { request }
    }
}

const DELETE: Operation = Operation {
    id: "deleteDataView",
    method: Method::DELETE,
    path: "/api/data_views/data_view/{viewId}",
    scoped: true,
    idempotent: true,
    headers: &[],
};

/// The request of [`DataViews::delete`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    request: Request,
}

impl Delete {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, CallError<DataViewsError>> {
        self.request.send_empty().await
    }
}

const GET_DEFAULT: Operation = Operation {
    id: "getDefaultDataView",
    method: Method::GET,
    path: "/api/data_views/default",
    scoped: true,
    idempotent: true,
    headers: &[],
};

/// The request of [`DataViews::get_default`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDefault {
    request: Request,
}

impl GetDefault {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<model::DefaultDataView>, CallError<DataViewsError>> {
        self.request.send_json().await
    }
}

const SWAP_REFERENCES: Operation = Operation {
    id: "swapDataViewReferences",
    method: Method::POST,
    path: "/api/data_views/swap_references",
    scoped: true,
    idempotent: false,
    headers: &[],
};

/// The request of [`DataViews::swap_references`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SwapReferences {
    request: Request,
}

impl SwapReferences {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(
        self,
    ) -> Result<Response<model::ReferenceSwapResult>, CallError<DataViewsError>> {
        self.request.send_json().await
    }
}
