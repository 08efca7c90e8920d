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
    /// Lists the Fleet Server hosts.
    ///
    /// `GET /api/fleet/fleet_server_hosts` returns [`model::ServerHostList`] with status `200`.
    ///
    /// Returns all of them at once. The paging numbers of the answer are informative; the request
    /// takes none.
    ///
    /// Required privileges: any of `fleet-agents-all`, `fleet-settings-read`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Creates a Fleet Server host.
    ///
    /// `POST /api/fleet/fleet_server_hosts` returns [`model::FoundServerHost`] with status `200`.
    ///
    /// - `200`: The new host.
    ///
    /// Adds addresses at which agents reach Fleet Server. A default host takes the place of the one
    /// before, and policies that name none move to it. Kibana does not try whether a Fleet Server
    /// answers there.
    ///
    /// Required privilege: `fleet-settings-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 409 ([`FleetError::Conflict`], inferred): The id or name is taken, the object changed in
    ///   between, or another write holds the lock of Fleet. A held lock passes; the same request
    ///   may then succeed.
    #[inline]
    pub fn create(&self, body: model::NewServerHost) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Returns a Fleet Server host.
    ///
    /// `GET /api/fleet/fleet_server_hosts/{itemId}` returns [`model::FoundServerHost`] with status
    /// `200`.
    ///
    /// Reads one host with its TLS settings. Secrets are references.
    ///
    /// Required privilege: `fleet-settings-read`.
    ///
    /// # Arguments
    ///
    /// - `host_id`: Id of the Fleet Server host.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn get(&self, host_id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("itemId", host_id.as_ref()))
    }

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
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    /// - 409 ([`FleetError::Conflict`], inferred): The id or name is taken, the object changed in
    ///   between, or another write holds the lock of Fleet. A held lock passes; the same request
    ///   may then succeed.
    pub fn update(&self, host_id: impl AsRef<str>, body: model::ServerHostUpdate) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("itemId", host_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a Fleet Server host.
    ///
    /// `DELETE /api/fleet/fleet_server_hosts/{itemId}` returns [`model::DeletedFleetItem`] with
    /// status `200`.
    ///
    /// Agent policies that name the host move to the default one. The default host and
    /// preconfigured ones are refused. This cannot be undone.
    ///
    /// Required privilege: `fleet-settings-all`.
    ///
    /// # Arguments
    ///
    /// - `host_id`: Id of the Fleet Server host.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    /// - 409 ([`FleetError::Conflict`], inferred): The id or name is taken, the object changed in
    ///   between, or another write holds the lock of Fleet. A held lock passes; the same request
    ///   may then succeed.
    pub fn delete(&self, host_id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("itemId", host_id.as_ref()))
    }

    /// Tells whether a Fleet Server answers.
    ///
    /// `POST /api/fleet/health_check` returns [`model::FleetServerHealth`] with status `200`.
    ///
    /// - `200`: What the Fleet Server says.
    ///
    /// Kibana calls the Fleet Server at the address of a host, and waits for a second. A server
    /// that does not answer is a success with the status `OFFLINE`.
    ///
    /// Required privilege: `fleet-settings-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): An object that the body names does not exist in
    ///   this space.
    pub fn check_health(&self, body: impl Into<model::FleetServerHealthCheck>) -> CheckHealth {
        let body: model::FleetServerHealthCheck = body.into();
        CheckHealth(Request::of::<CheckHealth>(&self.0).json("application/json", &body))
    }
}

request! {
    List of ServerHosts::list:
        GET "/api/fleet/fleet_server_hosts"
        as "listFleetServerHosts" scoped refuses(&[400]) secrets(&["agent_key", "es_key", "key"]);
    send_json -> model::ServerHostList, FleetError;
}

request! {
    Create of ServerHosts::create:
        POST "/api/fleet/fleet_server_hosts"
        as "createFleetServerHost" scoped refuses(&[400, 409]) retried(&[409]) unless(&["already exist"])
        secrets(&["agent_key", "es_key", "key"]) body_since(&[("/allow_edit", "9.2.0"),
            ("/secrets/ssl/agent_key", "9.2.0"), ("/secrets/ssl/agent_key/hash", "9.2.0"),
            ("/secrets/ssl/es_key/hash", "9.2.0"), ("/secrets/ssl/key/hash", "9.2.0"),
            ("/ssl/agent_certificate", "9.2.0"), ("/ssl/agent_certificate_authorities", "9.2.0"),
            ("/ssl/agent_key", "9.2.0")]);
    send_json -> model::FoundServerHost, FleetError;
}

request! {
    Get of ServerHosts::get:
        GET "/api/fleet/fleet_server_hosts/{itemId}"
        as "getFleetServerHost" scoped refuses(&[400, 404]) secrets(&["agent_key", "es_key", "key"]);
    send_json -> model::FoundServerHost, FleetError;
}

request! {
    Update of ServerHosts::update:
        PUT "/api/fleet/fleet_server_hosts/{itemId}"
        as "updateFleetServerHost" scoped refuses(&[400, 404, 409]) retried(&[409]) unless(&["already exist"])
        secrets(&["agent_key", "es_key", "key"]) body_since(&[("/allow_edit", "9.2.0"),
            ("/secrets/ssl/agent_key", "9.2.0"), ("/secrets/ssl/agent_key/hash", "9.2.0"),
            ("/secrets/ssl/es_key/hash", "9.2.0"), ("/secrets/ssl/key/hash", "9.2.0"),
            ("/ssl/agent_certificate", "9.2.0"), ("/ssl/agent_certificate_authorities", "9.2.0"),
            ("/ssl/agent_key", "9.2.0")]);
    send_json -> model::UpdatedServerHost, FleetError;
}

request! {
    Delete of ServerHosts::delete:
        DELETE "/api/fleet/fleet_server_hosts/{itemId}"
        as "deleteFleetServerHost" scoped refuses(&[400, 404, 409]) retried(&[409]) unless(&["already exist"]);
    send_json -> model::DeletedFleetItem, FleetError;
}

request! {
    CheckHealth of ServerHosts::check_health:
        POST "/api/fleet/health_check"
        as "checkFleetServerHostHealth" scoped refuses(&[400, 404]) idempotent(true);
    send_json -> model::FleetServerHealth, FleetError;
}
