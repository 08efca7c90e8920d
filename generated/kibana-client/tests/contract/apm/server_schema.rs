// Generated from specs/kibana; do not edit.

//! Calls the operations on server schema.

use openapi_mock::contract::Contract;

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    contract
        .operation(
            "saveApmServerSchema",
            |client, values| Ok(client.apm().server_schema().save(values.body()?)),
        )
        .empty(|request| request.send());
}
