// Generated from specs/kibana; do not edit.

//! Calls the operations on message signing.

use openapi_mock::contract::Contract;

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    contract
        .operation(
            "rotateKeyPair",
            |client, _| Ok(client.fleet().message_signing().rotate_key_pair()),
        )
        .optional(|request, values| Ok(
            request.acknowledge(values.query("acknowledge")?),
        ))
        .json(|request| request.send());
}
