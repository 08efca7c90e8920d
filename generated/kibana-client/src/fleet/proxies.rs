// Generated from specs/kibana; do not edit.

//! Proxies through which agents reach Fleet Server, outputs and download sources.
//!
//! [`Proxies`] starts the requests of this module.

use kibana_model::fleet as model;
use openapi_runtime::client::{Client, Request, request};

use super::FleetError;

/// Proxies through which agents reach Fleet Server, outputs and download sources.
#[derive(Clone, Debug)]
pub struct Proxies(pub(crate) Client);

impl Proxies {
    /// Lists the proxies.
    ///
    /// `GET /api/fleet/proxies` returns [`model::ProxyList`] with status `200`.
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
        List(Request::of::<List>(&self.0))
    }
}

request! {
    List of Proxies::list:
        GET "/api/fleet/proxies" as "listProxies" scoped secrets(&["certificate_key", "proxy_headers"]);
    send_json -> model::ProxyList, FleetError;
}
