// Generated from specs/kibana; do not edit.

//! Calls the operations on rules.

use openapi_mock::contract::Contract;

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    contract
        .operation(
            "updateRuleApiKey",
            |client, values| Ok(
                client.alerting().rules().update_api_key(values.path::<String>("id")?),
            ),
        )
        .empty(|request| request.send());
}
