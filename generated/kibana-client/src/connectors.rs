// Generated from specs/kibana; do not edit.

//! Connectors to services outside Kibana, through which rules and cases send messages and open
//! tickets.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

use std::time::Duration;

use kibana_model::connectors as model;
use openapi_runtime::client::{CallError, Client, Method, Operation, Request, Response};

mod errors;

pub use errors::ConnectorsError;

/// The connectors of a space.
#[derive(Clone, Debug)]
pub struct Connectors {
    pub(crate) client: Client,
}

impl Connectors {
    /// Lists connectors.
    ///
    /// `GET /api/actions/connectors`
    ///
    /// Returns all connectors in one list, without paging: those of the space, and those that the
    /// configuration file of Kibana sets up for every space. Secrets are not part of the answer.
    ///
    /// # Errors
    ///
    /// - 401 ([`ConnectorsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`ConnectorsError::Forbidden`]): The caller may not read connectors in this space.
    pub fn list(&self) -> List {
        let request = Request::new(&self.client, &LIST);
        List { request }
    }
}

const LIST: Operation = Operation {
    id: "listConnectors",
    method: Method::GET,
    path: "/api/actions/connectors",
    scoped: true,
    idempotent: true,
    headers: &[],
};

/// The request of [`Connectors::list`].
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
    pub async fn send(self) -> Result<Response<Vec<model::Connector>>, CallError<ConnectorsError>> {
        self.request.send_json().await
    }
}
