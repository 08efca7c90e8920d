// Generated from specs/kibana; do not edit.

//! Calls the operations on enrollment api keys.

use openapi_mock::contract::Contract;

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    contract
        .operation(
            "createEnrollmentApiKey",
            |client, values| Ok(
                client.fleet().enrollment_api_keys().create(values.body()?),
            ),
        )
        .json(|request| request.send());
}
