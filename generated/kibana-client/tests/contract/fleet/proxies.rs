// Generated from specs/kibana; do not edit.

//! Calls the operations on proxies.

use openapi_mock::contract::Contract;

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    contract
        .operation("listProxies", |client, _| Ok(client.fleet().proxies().list()))
        .json(|request| request.send());
}
