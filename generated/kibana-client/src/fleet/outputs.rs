// Generated from specs/kibana; do not edit.

//! Destinations of the data that agents collect, and the keys that those destinations need.
//!
//! [`Outputs`] starts the requests of this module.

use kibana_model::fleet as model;
use openapi_runtime::client::{Client, Request, request};

use super::FleetError;

/// Destinations of the data that agents collect, and the keys that those destinations need.
#[derive(Clone, Debug)]
pub struct Outputs(pub(crate) Client);

impl Outputs {
    /// Creates an API key for a Logstash output.
    ///
    /// `POST /api/fleet/logstash_api_keys` returns [`model::LogstashApiKey`] with status `200`.
    ///
    /// The key is for the Elasticsearch output of a Logstash pipeline that receives data from
    /// agents. It is returned only once. The caller must be a real user: with an API key the server
    /// answers 500.
    ///
    /// Required privilege: `fleet-settings-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request breaks a rule of the operation; the message
    ///   names it.
    /// - 500 ([`FleetError::InternalServerError`]): Kibana or a service behind it failed. Whether
    ///   anything changed is unknown.
    pub fn create_logstash_api_key(&self) -> CreateLogstashApiKey {
        CreateLogstashApiKey(Request::of::<CreateLogstashApiKey>(&self.0))
    }

    /// Lists the outputs that agents can send data to.
    ///
    /// `GET /api/fleet/outputs` returns [`model::OutputList`] with status `200`.
    ///
    /// Returns every configured output in one page; there are no paging or filter parameters.
    ///
    /// Required privileges: any of `fleet-settings-read`, `fleet-agent-policies-read`.
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
    CreateLogstashApiKey of Outputs::create_logstash_api_key:
        POST "/api/fleet/logstash_api_keys" as "createLogstashApiKey" scoped;
    send_json -> model::LogstashApiKey, FleetError;
}

request! {
    List of Outputs::list:
        GET "/api/fleet/outputs"
        as "listOutputs" scoped
        secrets(&["config_yaml", "ssl.key", "key_pem", "otel_exporter_config_yaml",
            "items.otlp_exporter"]);
    send_json -> model::OutputList, FleetError;
}
