// Generated from specs/kibana; do not edit.

//! The operations of [`ServerHosts`].

use std::time::Duration;

use kibana_model::fleet as model;
use openapi_runtime::client::{CallError, Client, Method, Operation, Request, Response};

use super::FleetError;

/// Addresses at which agents reach Fleet Server.
#[derive(Clone, Debug)]
pub struct ServerHosts {
    pub(crate) client: Client,
}

impl ServerHosts {
    /// Updates a Fleet Server host.
    ///
    /// `PUT /api/fleet/fleet_server_hosts/{itemId}`
    ///
    /// Changes the settings that the body gives and returns the host as stored. `proxy_id` must
    /// always be sent, with `null` for no proxy. Fleet answers 409 while another write holds its
    /// lock; the call can then be repeated.
    ///
    /// Required privilege: `fleet-settings-all`.
    ///
    /// # Arguments
    ///
    /// - `host_id`: Id of the Fleet Server host.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request breaks a rule of the operation; the message
    ///   names it.
    /// - 409 ([`FleetError::Conflict`]): The id or name is taken, the object changed in between, or
    ///   another write holds the lock of Fleet. A held lock passes; the same request may then
    ///   succeed.
    pub fn update(&self, host_id: impl AsRef<str>, body: model::ServerHostUpdate) -> Update {
        let request = Request::new(&self.client, &UPDATE)
            .path("itemId", host_id.as_ref())
            .json("application/json", &body);
        Update { request }
    }
}

const UPDATE: Operation = Operation {
    id: "updateFleetServerHost",
    method: Method::PUT,
    path: "/api/fleet/fleet_server_hosts/{itemId}",
    scoped: true,
    idempotent: true,
    headers: &[],
};

/// The request of [`ServerHosts::update`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    request: Request,
}

impl Update {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<model::UpdatedServerHost>, CallError<FleetError>> {
        self.request.send_json().await
    }
}
