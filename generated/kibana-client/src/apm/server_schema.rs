// Generated from specs/kibana; do not edit.

//! The settings schema of an APM Server that moves to Fleet.
//!
//! [`ServerSchema`] starts the requests of this module.

use kibana_model::apm as model;
use openapi_runtime::client::{Client, Request, request};

use super::ApmError;

/// The settings schema of an APM Server that moves to Fleet.
#[derive(Clone, Debug)]
pub struct ServerSchema(pub(crate) Client);

impl ServerSchema {
    /// Saves the schema of an APM Server.
    ///
    /// `POST /api/apm/fleet/apm_server_schema` returns no body with status `200`.
    ///
    /// Kibana keeps the schema for the move of a standalone APM Server to the APM integration of
    /// Fleet. One schema is kept; saving another one replaces it.
    ///
    /// # Errors
    ///
    /// - 400 ([`ApmError::BadRequest`]): A parameter, the body or the header with the version is
    ///   missing or wrong.
    /// - 401 ([`ApmError::Unauthorized`]): The credentials are missing, or Elasticsearch does not
    ///   accept them.
    /// - 403 ([`ApmError::Forbidden`]): The credentials lack a privilege.
    /// - 404 ([`ApmError::NotFound`]): The server does not offer the operation.
    pub fn save(&self, body: model::ServerSchema) -> Save {
        Save(Request::of::<Save>(&self.0).json("application/json", &body))
    }
}

request! {
    Save of ServerSchema::save:
        POST "/api/apm/fleet/apm_server_schema"
        as "saveApmServerSchema" scoped headers(&[("elastic-api-version", "2023-10-31")]) refuses(&[400, 401, 403, 404]) idempotent(true)
        secrets(&["schema"]);
    send_empty -> (), ApmError;
}
