// Generated from specs/kibana; do not edit.

//! Destinations of the data that agents collect, and the keys that those destinations need.
//!
//! [`Outputs`] starts the requests of this module.

use kibana_model::fleet as model;
use openapi_runtime::client::{Client, Request, Wait, Waited, Waiter, request};

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
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
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
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn list(&self) -> List {
        List(Request::of::<List>(&self.0))
    }

    /// Creates an output.
    ///
    /// `POST /api/fleet/outputs` returns [`model::FoundOutput`] with status `200`.
    ///
    /// - `200`: The new output.
    ///
    /// Adds a destination that agent policies can name. A default output takes the place of the one
    /// before. Kibana does not try whether the destination answers. Secrets cannot be read again:
    /// give them under `secrets`, which keeps them out of policies. Which types and settings are
    /// allowed depends on the subscription.
    ///
    /// Required privilege: `fleet-settings-all`.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 409 ([`FleetError::Conflict`], inferred): The id or name is taken, the object changed in
    ///   between, or another write holds the lock of Fleet. A held lock passes; the same request
    ///   may then succeed.
    pub fn create(&self, body: impl Into<model::Output>) -> Create {
        let body: model::Output = body.into();
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Returns an output.
    ///
    /// `GET /api/fleet/outputs/{outputId}` returns [`model::FoundOutput`] with status `200`.
    ///
    /// Reads one output. Secrets are references.
    ///
    /// Required privileges: any of `fleet-settings-read`, `fleet-agent-policies-read`.
    ///
    /// # Arguments
    ///
    /// - `output_id`: Id of the output.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    pub fn get(&self, output_id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("outputId", output_id.as_ref()))
    }

    /// Changes an output.
    ///
    /// `PUT /api/fleet/outputs/{outputId}` returns [`model::FoundOutput`] with status `200`.
    ///
    /// - `200`: The output as it is now.
    ///
    /// Changes what the body gives and keeps the rest. All agents with the output get the change
    /// with their next check-in, so a wrong address stops their data. Another `type_` needs
    /// everything that the type needs. A preconfigured output refuses all but the fields that
    /// `allow_edit` lists.
    ///
    /// Required privileges: any of `fleet-settings-all`, `fleet-agent-policies-all`.
    ///
    /// # Arguments
    ///
    /// - `output_id`: Id of the output.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    /// - 409 ([`FleetError::Conflict`], inferred): The id or name is taken, the object changed in
    ///   between, or another write holds the lock of Fleet. A held lock passes; the same request
    ///   may then succeed.
    pub fn update(&self, output_id: impl AsRef<str>, body: model::OutputUpdate) -> Update {
        Update(
            Request::of::<Update>(&self.0)
                .path("outputId", output_id.as_ref())
                .json("application/json", &body),
        )
    }

    /// Deletes an output.
    ///
    /// `DELETE /api/fleet/outputs/{outputId}` returns [`model::DeletedFleetItem`] with status
    /// `200`.
    ///
    /// Agent policies that name the output fall back to the default one. The default outputs and
    /// preconfigured ones are refused. This cannot be undone.
    ///
    /// Required privilege: `fleet-settings-all`.
    ///
    /// # Arguments
    ///
    /// - `output_id`: Id of the output.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 404 ([`FleetError::NotFound`], inferred): The object that the path names does not exist in
    ///   this space.
    /// - 409 ([`FleetError::Conflict`], inferred): The id or name is taken, the object changed in
    ///   between, or another write holds the lock of Fleet. A held lock passes; the same request
    ///   may then succeed.
    pub fn delete(&self, output_id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("outputId", output_id.as_ref()))
    }

    /// Tells whether an output is healthy.
    ///
    /// `GET /api/fleet/outputs/{outputId}/health` returns [`model::OutputHealth`] with status
    /// `200`.
    ///
    /// Returns the newest report of agents that send data to the output. Only remote Elasticsearch
    /// outputs are reported on.
    ///
    /// Required privilege: `fleet-settings-read`.
    ///
    /// # Arguments
    ///
    /// - `output_id`: Id of the output.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    pub fn get_health(&self, output_id: impl AsRef<str>) -> GetHealth {
        GetHealth(Request::of::<GetHealth>(&self.0).path("outputId", output_id.as_ref()))
    }

    /// Tells how far this cluster has the integrations of another one.
    ///
    /// `GET /api/fleet/remote_synced_integrations/status` returns [`model::SyncedIntegrations`]
    /// with status `200`.
    ///
    /// For a remote cluster that another one sends data to, with integrations kept the same: tells
    /// of each integration whether it is installed here, too. Where nothing was ever synced, there
    /// is only an `error`. Serverless projects do not have the operation.
    ///
    /// Required privileges: all of `fleet-settings-read`, `integrations-read`. Since 9.1.0.
    /// Inferred: the provider's documentation does not state it.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 403 ([`FleetError::Forbidden`]): The credentials lack a privilege or are of a kind that
    ///   the operation refuses.
    pub fn get_synced_integrations(&self) -> GetSyncedIntegrations {
        GetSyncedIntegrations(Request::of::<GetSyncedIntegrations>(&self.0))
    }

    /// Tells how far a remote cluster has the integrations of this one.
    ///
    /// `GET /api/fleet/remote_synced_integrations/{outputId}/remote_status` returns
    /// [`model::SyncedIntegrations`] with status `200`.
    ///
    /// Asks the Kibana of the remote cluster that an output leads to, with integrations kept the
    /// same. Where that does not answer, there is only an `error`. Serverless projects do not have
    /// the operation.
    ///
    /// Required privileges: all of `fleet-settings-read`, `integrations-read`. Since 9.1.0.
    /// Inferred: the provider's documentation does not state it.
    ///
    /// # Arguments
    ///
    /// - `output_id`: Id of the output to the remote cluster.
    ///
    /// # Errors
    ///
    /// - 400 ([`FleetError::BadRequest`]): The request is not valid; the message says why.
    /// - 403 ([`FleetError::Forbidden`]): The credentials lack a privilege or are of a kind that
    ///   the operation refuses.
    pub fn get_remote_synced_integrations(
        &self,
        output_id: impl AsRef<str>,
    ) -> GetRemoteSyncedIntegrations {
        GetRemoteSyncedIntegrations(
            Request::of::<GetRemoteSyncedIntegrations>(&self.0)
                .path("outputId", output_id.as_ref()),
        )
    }
}

request! {
    CreateLogstashApiKey of Outputs::create_logstash_api_key:
        POST "/api/fleet/logstash_api_keys" as "createLogstashApiKey" scoped refuses(&[400, 500]);
    send_json -> model::LogstashApiKey, FleetError;
}

request! {
    List of Outputs::list:
        GET "/api/fleet/outputs"
        as "listOutputs" scoped refuses(&[400])
        secrets(&["config_yaml", "ssl.key", "key_pem", "otel_exporter_config_yaml",
            "items.otlp_exporter", "value"]);
    send_json -> model::OutputList, FleetError;
}

request! {
    Create of Outputs::create:
        POST "/api/fleet/outputs"
        as "createOutput" scoped refuses(&[400, 409]) retried(&[409]) unless(&["already exist"])
        secrets(&["config_yaml", "ssl.key", "key_pem", "otel_exporter_config_yaml",
            ".otlp_exporter", "item.otlp_exporter", "value"])
            body_since(&[("/otel_disable_beatsauth", "9.2.0"), ("/otel_exporter_config_yaml",
            "9.2.0"), ("/otlp_exporter", "9.2.0"), ("/secrets/otlp_exporter", "9.2.0"),
            ("/secrets/otlp_exporter/tls/key_pem/hash", "9.2.0"), ("/secrets/password/hash",
            "9.2.0"), ("/secrets/service_token/hash", "9.2.0"), ("/secrets/ssl/key/hash", "9.2.0"),
            ("/write_to_logs_streams", "9.2.0")]);
    send_json -> model::FoundOutput, FleetError;
}

request! {
    Get of Outputs::get:
        GET "/api/fleet/outputs/{outputId}"
        as "getOutput" scoped refuses(&[400, 404])
        secrets(&["config_yaml", "ssl.key", "key_pem", "otel_exporter_config_yaml",
            "item.otlp_exporter", "value"]);
    send_json -> model::FoundOutput, FleetError;
}

request! {
    Update of Outputs::update:
        PUT "/api/fleet/outputs/{outputId}"
        as "updateOutput" scoped refuses(&[400, 404, 409]) retried(&[409]) unless(&["already exist"])
        secrets(&["config_yaml", "ssl.key", "key_pem", "otel_exporter_config_yaml",
            ".otlp_exporter", "item.otlp_exporter", "value"])
            body_since(&[("/otel_disable_beatsauth", "9.2.0"), ("/otel_exporter_config_yaml",
            "9.2.0"), ("/otlp_exporter", "9.2.0"), ("/secrets/otlp_exporter", "9.2.0"),
            ("/secrets/otlp_exporter/tls/key_pem/hash", "9.2.0"), ("/secrets/password/hash",
            "9.2.0"), ("/secrets/service_token/hash", "9.2.0"), ("/secrets/ssl/key/hash", "9.2.0"),
            ("/type=otlp", "9.2.0"), ("/write_to_logs_streams", "9.2.0")]);
    send_json -> model::FoundOutput, FleetError;
}

request! {
    Delete of Outputs::delete:
        DELETE "/api/fleet/outputs/{outputId}"
        as "deleteOutput" scoped refuses(&[400, 404, 409]) retried(&[409]) unless(&["already exist"]);
    send_json -> model::DeletedFleetItem, FleetError;
}

request! {
    GetHealth of Outputs::get_health:
        GET "/api/fleet/outputs/{outputId}/health" as "getOutputHealth" scoped refuses(&[400]);
    send_json -> model::OutputHealth, FleetError;
}

request! {
    GetSyncedIntegrations of Outputs::get_synced_integrations:
        GET "/api/fleet/remote_synced_integrations/status"
        as "getSyncedIntegrations" scoped refuses(&[400, 403]) since("9.1.0");
    send_json -> model::SyncedIntegrations, FleetError;
}

impl GetSyncedIntegrations {
    /// Sends the request again and again, until some work is done.
    ///
    /// The work is done when `sync_status` of every item in `integrations` is `completed` or
    /// `warning`. It has failed when each is over, and one is at `failed`.
    ///
    /// Custom assets are not waited for: look at `custom_assets`.
    pub fn wait(self) -> Wait<Self> {
        self.0.wait()
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

impl Waited for GetSyncedIntegrations {
    type Answer = model::SyncedIntegrations;
    type Work = model::SyncedIntegrations;
    type Errors = FleetError;

    const WAITER: Waiter = Waiter {
        item: Some(("/integrations", None)),
        failed: &["failed"],
        pending: &["synchronizing"],
        ..Waiter::new("/sync_status", &["completed", "warning"])
    };

    fn work(answer: Self::Answer, _: &str) -> Option<Self::Work> {
        Some(answer)
    }
}

request! {
    GetRemoteSyncedIntegrations of Outputs::get_remote_synced_integrations:
        GET "/api/fleet/remote_synced_integrations/{outputId}/remote_status"
        as "getRemoteSyncedIntegrations" scoped refuses(&[400, 403]) since("9.1.0");
    send_json -> model::SyncedIntegrations, FleetError;
}

impl GetRemoteSyncedIntegrations {
    /// Sends the request again and again, until some work is done.
    ///
    /// The work is done when `sync_status` of every item in `integrations` is `completed` or
    /// `warning`. It has failed when each is over, and one is at `failed`.
    ///
    /// Custom assets are not waited for: look at `custom_assets`.
    pub fn wait(self) -> Wait<Self> {
        self.0.wait()
    }

    /// Whether the request is sent even if the version of the server does not have it.
    pub fn allow_newer(self, allow: bool) -> Self {
        Self(self.0.allow_newer(allow))
    }
}

impl Waited for GetRemoteSyncedIntegrations {
    type Answer = model::SyncedIntegrations;
    type Work = model::SyncedIntegrations;
    type Errors = FleetError;

    const WAITER: Waiter = Waiter {
        item: Some(("/integrations", None)),
        failed: &["failed"],
        pending: &["synchronizing"],
        ..Waiter::new("/sync_status", &["completed", "warning"])
    };

    fn work(answer: Self::Answer, _: &str) -> Option<Self::Work> {
        Some(answer)
    }
}
