// Generated from specs/kibana; do not edit.

//! The operations of [`Proxies`].

use std::time::Duration;

use kibana_model::fleet as model;
use openapi_runtime::client::{CallError, Client, Method, Operation, Request, Response};

use super::FleetError;

/// Proxies through which agents reach Fleet Server, outputs and download sources.
#[derive(Clone, Debug)]
pub struct Proxies {
    pub(crate) client: Client,
}

impl Proxies {
    /// Lists the proxies.
    ///
    /// `GET /api/fleet/proxies`
    ///
    /// Returns all proxies at once. The paging numbers of the answer are informative; the request
    /// takes none.
    ///
    /// Required privilege: `fleet-settings-read`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request breaks a rule of the operation; the message
    ///   names it.
    pub fn list(&self) -> List {
        let request = Request::new(&self.client, &LIST);
        List { request }
    }
}

const LIST: Operation = Operation {
    id: "listProxies",
    method: Method::GET,
    path: "/api/fleet/proxies",
    scoped: true,
    idempotent: true,
    headers: &[],
};

/// The request of [`Proxies::list`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    request: Request,
}

impl List {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<model::ProxyList>, CallError<FleetError>> {
        self.request.send_json().await
    }
}
