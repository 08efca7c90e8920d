// Generated from specs/kibana; do not edit.

//! Tokens with which Fleet Server signs in to Elasticsearch.
//!
//! [`ServiceTokens`] starts the requests of this module.

use kibana_model::fleet as model;
use openapi_runtime::client::{Client, Request, request};

use super::FleetError;

/// Tokens with which Fleet Server signs in to Elasticsearch.
#[derive(Clone, Debug)]
pub struct ServiceTokens(pub(crate) Client);

impl ServiceTokens {
    /// Creates a service token for Fleet Server.
    ///
    /// `POST /api/fleet/service_tokens` returns [`model::ServiceToken`] with status `200`.
    ///
    /// The token lets a Fleet Server sign in to Elasticsearch. It cannot be read again and does not
    /// expire; it can be deleted in Elasticsearch only. Make one for each Fleet Server.
    ///
    /// Required privilege: `fleet-agents-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn create(&self) -> Create {
        Create(Request::of::<Create>(&self.0))
    }
}

request! {
    Create of ServiceTokens::create:
        POST "/api/fleet/service_tokens"
        as "createServiceToken" scoped refuses(&[400]) secrets(&["value"]);
    send_json -> model::ServiceToken, FleetError;
}

impl Create {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: model::NewServiceToken) -> Self {
        Self(self.0.json("application/json", &body))
    }
}
