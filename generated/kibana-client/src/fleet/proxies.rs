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
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Creates a proxy.
    ///
    /// `POST /api/fleet/proxies` returns [`model::FoundProxy`] with status `200`.
    ///
    /// - `200`: The new proxy.
    ///
    /// Adds a proxy that outputs, Fleet Server hosts and download sources can name. Kibana does not
    /// use it itself.
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
    pub fn create(&self, body: model::NewProxy) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Returns a proxy.
    ///
    /// `GET /api/fleet/proxies/{itemId}` returns [`model::FoundProxy`] with status `200`.
    ///
    /// Reads one proxy, with the credentials that its address or its headers have.
    ///
    /// Required privilege: `fleet-settings-read`.
    ///
    /// # Arguments
    ///
    /// - `proxy_id`: Id of the proxy.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn get(&self, proxy_id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("itemId", proxy_id.as_ref()))
    }

    /// Changes a proxy.
    ///
    /// `PUT /api/fleet/proxies/{itemId}` returns [`model::FoundProxy`] with status `200`.
    ///
    /// - `200`: The proxy as it is now.
    ///
    /// Changes name and address where the body gives them. TLS settings and headers have to be sent
    /// each time, with `null` for none. Everything that names the proxy gets the change.
    ///
    /// Required privilege: `fleet-settings-all`.
    ///
    /// # Arguments
    ///
    /// - `proxy_id`: Id of the proxy.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    /// - 409 ([`FleetError::Conflict`], inferred): The id or name is taken, the object changed in
    ///   between, or another write holds the lock of Fleet. A held lock passes; the same request
    ///   may then succeed.
    pub fn update(&self, proxy_id: impl AsRef<str>, body: model::ProxyUpdate) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("itemId", proxy_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a proxy.
    ///
    /// `DELETE /api/fleet/proxies/{itemId}` returns [`model::DeletedFleetItem`] with status `200`.
    ///
    /// What named the proxy connects directly from then on. Preconfigured proxies are refused. This
    /// cannot be undone.
    ///
    /// Required privilege: `fleet-settings-all`.
    ///
    /// # Arguments
    ///
    /// - `proxy_id`: Id of the proxy.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    /// - 409 ([`FleetError::Conflict`], inferred): The id or name is taken, the object changed in
    ///   between, or another write holds the lock of Fleet. A held lock passes; the same request
    ///   may then succeed.
    pub fn delete(&self, proxy_id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("itemId", proxy_id.as_ref()))
    }
}

request! {
    List of Proxies::list:
        GET "/api/fleet/proxies"
        as "listProxies" scoped refuses(&[400]) secrets(&["certificate_key", "proxy_headers"]);
    send_json -> model::ProxyList, FleetError;
}

request! {
    Create of Proxies::create:
        POST "/api/fleet/proxies"
        as "createProxy" scoped refuses(&[400, 409]) retried(&[409]) unless(&["already exist"])
        secrets(&["certificate_key", "proxy_headers"]);
    send_json -> model::FoundProxy, FleetError;
}

request! {
    Get of Proxies::get:
        GET "/api/fleet/proxies/{itemId}"
        as "getProxy" scoped refuses(&[400, 404]) secrets(&["certificate_key", "proxy_headers"]);
    send_json -> model::FoundProxy, FleetError;
}

request! {
    Update of Proxies::update:
        PUT "/api/fleet/proxies/{itemId}"
        as "updateProxy" scoped refuses(&[400, 404, 409]) retried(&[409]) unless(&["already exist"])
        secrets(&["certificate_key", "proxy_headers"]);
    send_json -> model::FoundProxy, FleetError;
}

request! {
    Delete of Proxies::delete:
        DELETE "/api/fleet/proxies/{itemId}"
        as "deleteProxy" scoped refuses(&[400, 404, 409]) retried(&[409]) unless(&["already exist"]);
    send_json -> model::DeletedFleetItem, FleetError;
}
