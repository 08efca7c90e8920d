// Generated from specs/kibana; do not edit.

//! Calls the operations on outputs.

use openapi_mock::contract::Contract;

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    contract
        .operation(
            "createLogstashApiKey",
            |client, _| Ok(client.fleet().outputs().create_logstash_api_key()),
        )
        .json(|request| request.send());
    contract
        .operation("listOutputs", |client, _| Ok(client.fleet().outputs().list()))
        .json(|request| request.send());
}
