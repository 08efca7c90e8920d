// Generated from specs/kibana; do not edit.

//! Calls the operations on server hosts.

use openapi_mock::contract::Contract;

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    contract
        .operation(
            "updateFleetServerHost",
            |client, values| Ok(
                client
                    .fleet()
                    .server_hosts()
                    .update(values.path::<String>("itemId")?, values.body()?),
            ),
        )
        .json(|request| request.send());
}
