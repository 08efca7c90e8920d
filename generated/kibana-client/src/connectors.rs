// Generated from specs/kibana; do not edit.

//! Connectors to services outside Kibana, through which rules and cases send messages and open
//! tickets.
//!
//! Every operation also answers under `/s/{space_id}` and then acts within that space.

use kibana_model::connectors as model;
use openapi_runtime::client::{Client, Request, request};

mod errors;

pub use errors::ConnectorsError;

/// The connectors of a space.
#[derive(Clone, Debug)]
pub struct Connectors(pub(crate) Client);

impl Connectors {
    /// Lists connectors.
    ///
    /// `GET /api/actions/connectors` returns [`Vec<Connector>`](model::Connector) with status
    /// `200`.
    ///
    /// Returns all connectors in one list, without paging: those of the space, and those that the
    /// configuration file of Kibana sets up for every space. Secrets are not part of the answer.
    /// The caller needs the privilege `read` on Actions and Connectors.
    ///
    /// # Errors
    ///
    /// - 401 ([`ConnectorsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`ConnectorsError::Forbidden`]): The caller may not read connectors in this space.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }
}

request! {
    List of Connectors::list:
        GET "/api/actions/connectors" as "listConnectors" scoped secrets(&["config"]);
    send_json -> Vec<model::Connector>, ConnectorsError;
}
