// Generated from specs/kibana; do not edit.

//! Calls of `Outputs`.

use kibana_model::fleet as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.fleet().outputs();
        json "createLogstashApiKey" create_logstash_api_key();
        json "listOutputs" list();
        json "createOutput" create(body::<model::Output>());
        json "getOutput" get(path::<String>("outputId"));
        json "updateOutput" update(path::<String>("outputId"), body());
        json "deleteOutput" delete(path::<String>("outputId"));
        json "getOutputHealth" get_health(path::<String>("outputId"));
        json "getSyncedIntegrations" get_synced_integrations();
        json "getRemoteSyncedIntegrations"
            get_remote_synced_integrations(path::<String>("outputId"));
    }
}
