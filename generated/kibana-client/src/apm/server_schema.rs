// Generated from specs/kibana; do not edit.

//! The operations of [`ServerSchema`].

use std::time::Duration;

use kibana_model::apm as model;
use openapi_runtime::client::{CallError, Client, Method, Operation, Request, Response};

use super::ApmError;

/// The settings schema of an APM Server that moves to Fleet.
#[derive(Clone, Debug)]
pub struct ServerSchema {
    pub(crate) client: Client,
}

impl ServerSchema {
    /// Saves the schema of an APM Server.
    ///
    /// `POST /api/apm/fleet/apm_server_schema`
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
    /// - 403 ([`ApmError::Forbidden`]): The credentials lack a privilege in this space.
    /// - 404 ([`ApmError::NotFound`]): The server does not offer the operation.
    pub fn save(&self, body: model::ServerSchema) -> Save {
        let request = Request::new(&self.client, &SAVE).json("application/json", &body);
        Save { request }
    }
}

const SAVE: Operation = Operation {
    id: "saveApmServerSchema",
    method: Method::POST,
    path: "/api/apm/fleet/apm_server_schema",
    scoped: true,
    idempotent: false,
    headers: &[("elastic-api-version", "2023-10-31")],
};

/// The request of [`ServerSchema::save`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Save {
    request: Request,
}

impl Save {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, CallError<ApmError>> {
        self.request.send_empty().await
    }
}
