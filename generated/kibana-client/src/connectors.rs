// Generated from specs/kibana; do not edit.

//! Connectors to services outside Kibana, through which rules and cases send messages and open
//! tickets.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one.

use kibana_model::connectors as model;
use openapi_runtime::client::{Client, Request, request};

mod errors;

pub use errors::ConnectorsError;

/// The connectors of a space.
#[derive(Clone, Debug)]
pub struct Connectors(pub(crate) Client);

impl Connectors {
    /// Creates a connector.
    ///
    /// `POST /api/actions/connector` returns [`model::Connector`] with status `200`.
    ///
    /// - `200`: The new connector.
    ///
    /// The connector gets a random id. Settings and secrets have to be those of the type. Kibana
    /// checks them, but does not try whether the service answers: execute the connector for that.
    /// The type cannot be changed later, and the secrets cannot be read again. The caller needs the
    /// privilege `all` on Actions and Connectors.
    ///
    /// Inferred: the provider's documentation does not state it.
    ///
    /// # Errors
    ///
    /// - 400 ([`ConnectorsError::BadRequest`]): The body is not what the type of the connector
    ///   needs.
    /// - 401 ([`ConnectorsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`ConnectorsError::Forbidden`]): The caller may not do this with connectors in this
    ///   space.
    #[inline]
    pub fn create(&self, body: model::NewConnector) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Returns a connector.
    ///
    /// `GET /api/actions/connector/{id}` returns [`model::Connector`] with status `200`.
    ///
    /// Looks up a connector of the space, or one from the configuration file. Secrets are not part
    /// of the answer. The caller needs the privilege `read` on Actions and Connectors.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the connector.
    ///
    /// # Errors
    ///
    /// - 401 ([`ConnectorsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`ConnectorsError::Forbidden`]): The caller may not do this with connectors in this
    ///   space.
    /// - 404 ([`ConnectorsError::NotFound`]): There is no connector with this id in the space.
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("id", id.as_ref()))
    }

    /// Replaces the name, settings and secrets of a connector.
    ///
    /// `PUT /api/actions/connector/{id}` returns [`model::Connector`] with status `200`.
    ///
    /// - `200`: The connector as it is now.
    ///
    /// What is left out is not kept: a missing `config` or `secrets` becomes an empty one, and the
    /// connector cannot run until its secrets are given again. A connector from the configuration
    /// file cannot be changed. The caller needs the privilege `all` on Actions and Connectors.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the connector.
    ///
    /// # Errors
    ///
    /// - 400 ([`ConnectorsError::BadRequest`]): The body is not what the type of the connector
    ///   needs.
    /// - 401 ([`ConnectorsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`ConnectorsError::Forbidden`]): The caller may not do this with connectors in this
    ///   space.
    /// - 404 ([`ConnectorsError::NotFound`]): There is no connector with this id in the space.
    pub fn update(&self, id: impl AsRef<str>, body: model::ConnectorUpdate) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Creates a connector under an id of your own.
    ///
    /// `POST /api/actions/connector/{id}` returns [`model::Connector`] with status `200`.
    ///
    /// - `200`: The new connector.
    ///
    /// Settings and secrets have to be those of the type. Kibana checks them, but does not try
    /// whether the service answers: execute the connector for that. The type cannot be changed
    /// later, and the secrets cannot be read again. The caller needs the privilege `all` on Actions
    /// and Connectors.
    ///
    /// # Arguments
    ///
    /// - `id`: Id that the connector gets, such as a UUID.
    ///
    /// # Errors
    ///
    /// - 400 ([`ConnectorsError::BadRequest`]): The body is not what the type of the connector
    ///   needs.
    /// - 401 ([`ConnectorsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`ConnectorsError::Forbidden`]): The caller may not do this with connectors in this
    ///   space.
    /// - 409 ([`ConnectorsError::Conflict`]): There is a connector with this id already.
    pub fn create_with_id(&self, id: impl AsRef<str>, body: model::NewConnector) -> CreateWithId {
        CreateWithId(
            Request::of::<CreateWithId>(&self.0)
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes a connector.
    ///
    /// `DELETE /api/actions/connector/{id}` returns no body with status `204`.
    ///
    /// The connector and its secrets are gone, which cannot be undone. Rules that use it are not
    /// changed, and fail when they try to. A connector from the configuration file cannot be
    /// deleted. The caller needs the privilege `all` on Actions and Connectors.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the connector.
    ///
    /// # Errors
    ///
    /// - 400 ([`ConnectorsError::BadRequest`], inferred): The connector is from the configuration
    ///   file, or comes with Kibana.
    /// - 401 ([`ConnectorsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`ConnectorsError::Forbidden`]): The caller may not do this with connectors in this
    ///   space.
    /// - 404 ([`ConnectorsError::NotFound`]): There is no connector with this id in the space.
    pub fn delete(&self, id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("id", id.as_ref()))
    }

    /// Lets a connector do its work once.
    ///
    /// `POST /api/actions/connector/{id}/_execute` returns [`model::ConnectorResult`] with status
    /// `200`.
    ///
    /// - `200`: What came of it.
    ///
    /// Sends a message, writes documents, opens a ticket or asks the service something, whatever
    /// the type of the connector can do; it happens at once and cannot be taken back. The answer is
    /// a success even if the service refuses: look at `status`. The caller needs the privilege
    /// `read` on Actions and Connectors, and connectors of some types need more.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the connector.
    ///
    /// # Errors
    ///
    /// - 400 ([`ConnectorsError::BadRequest`]): The body is not what the type of the connector
    ///   needs.
    /// - 401 ([`ConnectorsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`ConnectorsError::Forbidden`]): The caller may not do this with connectors in this
    ///   space.
    /// - 404 ([`ConnectorsError::NotFound`]): There is no connector with this id in the space.
    pub fn execute(&self, id: impl AsRef<str>, body: impl Into<model::ConnectorCall>) -> Execute {
        let body: model::ConnectorCall = body.into();
        Execute(
            Request::of::<Execute>(&self.0)
                .path("id", id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Lists the types of connectors.
    ///
    /// `GET /api/actions/connector_types` returns [`Vec<ConnectorType>`](model::ConnectorType) with
    /// status `200`.
    ///
    /// Returns all types that this Kibana knows, in one list, each with whether the licence and the
    /// configuration allow it. No privilege is needed.
    ///
    /// # Errors
    ///
    /// - 400 ([`ConnectorsError::BadRequest`], inferred): The query is not valid.
    /// - 401 ([`ConnectorsError::Unauthorized`]): The credentials are missing, or Elasticsearch
    ///   does not accept them.
    /// - 403 ([`ConnectorsError::Forbidden`]): The caller may not do this with connectors in this
    ///   space.
    pub fn list_types(&self) -> ListTypes {
        ListTypes(Request::of::<ListTypes>(&self.0))
    }

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
    /// - 403 ([`ConnectorsError::Forbidden`]): The caller may not do this with connectors in this
    ///   space.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }
}

request! {
    Create of Connectors::create:
        POST "/api/actions/connector"
        as "createConnector" scoped refuses(&[400, 401, 403])
        secrets(&[".config", "configUrl", "createCommentUrl", "createIncidentUrl",
            "credentialsJson", "crt", "getIncidentUrl", "headers", "secrets.key", "pfx",
            "routingKey", "secretsUrl", "updateIncidentUrl", "config.url", "webhookIntegrationUrl",
            "webhookUrl"]);
    send_json -> model::Connector, ConnectorsError;
}

request! {
    Get of Connectors::get:
        GET "/api/actions/connector/{id}"
        as "getConnector" scoped refuses(&[401, 403, 404]) secrets(&["config"]);
    send_json -> model::Connector, ConnectorsError;
}

request! {
    Update of Connectors::update:
        PUT "/api/actions/connector/{id}"
        as "updateConnector" scoped refuses(&[400, 401, 403, 404])
        secrets(&[".config", "configUrl", "createCommentUrl", "createIncidentUrl",
            "credentialsJson", "crt", "getIncidentUrl", "headers", "secrets.key", "pfx",
            "routingKey", "secretsUrl", "updateIncidentUrl", "config.url", "webhookIntegrationUrl",
            "webhookUrl"]);
    send_json -> model::Connector, ConnectorsError;
}

request! {
    CreateWithId of Connectors::create_with_id:
        POST "/api/actions/connector/{id}"
        as "createConnectorWithId" scoped refuses(&[400, 401, 403, 409])
        secrets(&[".config", "configUrl", "createCommentUrl", "createIncidentUrl",
            "credentialsJson", "crt", "getIncidentUrl", "headers", "secrets.key", "pfx",
            "routingKey", "secretsUrl", "updateIncidentUrl", "config.url", "webhookIntegrationUrl",
            "webhookUrl"]);
    send_json -> model::Connector, ConnectorsError;
}

request! {
    Delete of Connectors::delete:
        DELETE "/api/actions/connector/{id}"
        as "deleteConnector" scoped answers(&[204]) refuses(&[400, 401, 403, 404]);
    send_empty -> (), ConnectorsError;
}

request! {
    Execute of Connectors::execute:
        POST "/api/actions/connector/{id}/_execute"
        as "executeConnector" scoped refuses(&[400, 401, 403, 404]);
    send_json -> model::ConnectorResult, ConnectorsError;
}

request! {
    ListTypes of Connectors::list_types:
        GET "/api/actions/connector_types" as "listConnectorTypes" scoped refuses(&[400, 401, 403]);
    send_json -> Vec<model::ConnectorType>, ConnectorsError;
}

impl ListTypes {
    /// Id of a feature that the types have to serve, such as `alerting` or `cases`.
    pub fn feature_id(self, feature_id: impl AsRef<str>) -> Self {
        Self(self.0.query("feature_id", feature_id.as_ref()))
    }
}

request! {
    List of Connectors::list:
        GET "/api/actions/connectors"
        as "listConnectors" scoped refuses(&[401, 403]) secrets(&["config"]);
    send_json -> Vec<model::Connector>, ConnectorsError;
}
