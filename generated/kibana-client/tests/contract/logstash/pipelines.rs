// Generated from specs/kibana; do not edit.

//! Calls of `Pipelines`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.logstash().pipelines();
        json "getLogstashPipeline" get(path::<String>("id"));
        empty "saveLogstashPipeline" save(path::<String>("id"), body());
        empty "deleteLogstashPipeline" delete(path::<String>("id"));
        json "listLogstashPipelines" list();
    }
}
