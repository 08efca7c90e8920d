// Generated from specs/kibana; do not edit.

//! Calls of `Rules`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.alerting().rules();
        empty "updateRuleApiKey" update_api_key(path::<String>("id"));
    }
}
