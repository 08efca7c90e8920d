// Generated from specs/kibana; do not edit.

//! The operations of [`Outputs`].

use std::time::Duration;

use kibana_model::fleet as model;
use openapi_runtime::client::{CallError, Client, Method, Operation, Request, Response};

use super::FleetError;

/// Destinations of the data that agents collect, and the keys that those destinations need.
#[derive(Clone, Debug)]
pub struct Outputs {
    pub(crate) client: Client,
}

impl Outputs {
    /// Creates an API key for a Logstash output.
    ///
    /// `POST /api/fleet/logstash_api_keys`
    ///
    /// The key is for the Elasticsearch output of a Logstash pipeline that receives data from
    /// agents. It is returned this once only. The caller must be a real user: with an API key the
    /// server answers 500.
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
        let request = Request::new(&self.client, &CREATE_LOGSTASH_API_KEY);
        CreateLogstashApiKey { request }
    }

    /// Lists the outputs that agents can send data to.
    ///
    /// `GET /api/fleet/outputs`
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
        let request = Request::new(&self.client, &LIST);
        List { request }
    }
}

const CREATE_LOGSTASH_API_KEY: Operation = Operation {
    id: "createLogstashApiKey",
    method: Method::POST,
    path: "/api/fleet/logstash_api_keys",
    scoped: true,
    idempotent: false,
    headers: &[],
};

/// The request of [`Outputs::create_logstash_api_key`].
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLogstashApiKey {
    request: Request,
}

impl CreateLogstashApiKey {
    /// Limits the time that this call may take, instead of the client's limit.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<model::LogstashApiKey>, CallError<FleetError>> {
        self.request.send_json().await
    }
}

const LIST: Operation = Operation {
    id: "listOutputs",
    method: Method::GET,
    path: "/api/fleet/outputs",
    scoped: true,
    idempotent: true,
    headers: &[],
};

/// The request of [`Outputs::list`].
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
    pub async fn send(self) -> Result<Response<model::OutputList>, CallError<FleetError>> {
        self.request.send_json().await
    }
}
