// Generated from specs/kibana; do not edit.

//! Calls the operations on actions.

use openapi_mock::contract::Contract;

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    contract
        .operation(
            "scanEndpoint",
            |client, values| Ok(client.endpoint().actions().scan(values.body()?)),
        )
        .json(|request| request.send());
    contract
        .operation(
            "getEndpointActionsState",
            |client, _| Ok(client.endpoint().actions().get_state()),
        )
        .json(|request| request.send());
    contract
        .operation(
            "suspendEndpointProcess",
            |client, values| Ok(
                client.endpoint().actions().suspend_process(values.body()?),
            ),
        )
        .json(|request| request.send());
    contract
        .operation(
            "downloadEndpointActionFile",
            |client, values| Ok(
                client
                    .endpoint()
                    .actions()
                    .download_file(
                        values.path::<String>("action_id")?,
                        values.path::<String>("file_id")?,
                    ),
            ),
        )
        .bytes(|request| request.send());
}
