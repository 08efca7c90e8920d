// Generated from specs/kibana; do not edit.

//! Addresses at which agents reach Fleet Server.
//!
//! [`ServerHosts`] starts the requests of this module.

use kibana_model::fleet as model;
use openapi_runtime::client::{Client, Request, request};

use super::FleetError;

/// Addresses at which agents reach Fleet Server.
#[derive(Clone, Debug)]
pub struct ServerHosts(pub(crate) Client);

impl ServerHosts {
    /// Updates a Fleet Server host.
    ///
    /// `PUT /api/fleet/fleet_server_hosts/{itemId}` returns [`model::UpdatedServerHost`] with
    /// status `200`.
    ///
    /// Changes the settings that the body gives and returns the host as stored. `proxy_id` must
    /// always be sent, with `null` for no proxy: a server takes a missing one as `null` and removes
    /// the proxy. Fleet answers 409 while another write holds its lock; the call can then be
    /// repeated.
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
        Update(
            Request::of::<Update>(&self.0)
                .path("itemId", host_id.as_ref())
                .json("application/json", &body),
        )
    }
}

request! {
    Update of ServerHosts::update:
        PUT "/api/fleet/fleet_server_hosts/{itemId}"
        as "updateFleetServerHost" scoped retried(&[409]) secrets(&["agent_key", "es_key", "key"]);
    send_json -> model::UpdatedServerHost, FleetError;
}
